#include "base/paths.h"
#include "base/local_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(struct paths *paths, const char *format, ...)
        __attribute__((format(printf, 2, 3)));

static bool fail(struct paths *paths, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(paths->error, sizeof paths->error, format, arguments);
	va_end(arguments);
	return false;
}

static char *text(const char *format, ...) __attribute__((format(printf, 1, 2)));

static char *text(const char *format, ...)
{
	char *out = NULL;
	va_list arguments;
	va_start(arguments, format);
	int length = vasprintf(&out, format, arguments);
	va_end(arguments);
	return length < 0 ? NULL : out;
}

/* The daemon's folder is another one than the client's. */
static char *absolute(const char *path)
{
	if (path[0] == '/')
		return strdup(path);
	char *here = getcwd(NULL, 0);
	char *out = here ? text("%s/%s", here, path) : NULL;
	free(here);
	return out;
}

static bool set_variable(const char *variable, const char **value)
{
	*value = getenv(variable);
	return *value && **value;
}

/* A folder that only we can write to. */
static bool private_folder(struct paths *paths, const char *folder)
{
	struct stat there;
	if (mkdir(folder, 0700) != 0 && errno != EEXIST)
		return fail(paths, "cannot make %s: %s", folder, strerror(errno));
	if (lstat(folder, &there) != 0)
		return fail(paths, "cannot look at %s: %s", folder, strerror(errno));
	if (!S_ISDIR(there.st_mode))
		return fail(paths, "%s is not a folder (a symbolic link is not taken)", folder);
	if (there.st_uid != geteuid())
		return fail(paths, "%s belongs to another user", folder);
	if (there.st_mode & 077)
		return fail(paths, "%s is open to other users (mode %o): chmod 700 it", folder,
		            (unsigned)there.st_mode & 07777);
	return true;
}

static bool ours(const char *folder)
{
	struct stat there;
	return folder[0] == '/' && stat(folder, &there) == 0 && S_ISDIR(there.st_mode) &&
	       there.st_uid == geteuid();
}

static bool find_folder_of_socket(struct paths *paths, const struct paths_names *names,
                                  char **folder)
{
	const char *runtime;
	if (set_variable("XDG_RUNTIME_DIR", &runtime) && ours(runtime))
		*folder = text("%s/%s", runtime, names->program);
	else
		*folder = text("/tmp/%s-%u", names->program, (unsigned)geteuid());
	if (!*folder)
		return fail(paths, "out of memory");
	return private_folder(paths, *folder);
}

static bool find_socket(struct paths *paths, const struct paths_names *names)
{
	const char *exact;
	if (set_variable(names->socket_variable, &exact)) {
		paths->exact = true;
		paths->socket = absolute(exact);
	} else {
		char *folder = NULL;
		if (find_folder_of_socket(paths, names, &folder))
			paths->socket = text("%s/%s.sock", folder, names->build_id);
		free(folder);
		if (paths->error[0])
			return false;
	}
	if (!paths->socket)
		return fail(paths, "out of memory");
	size_t length = strlen(paths->socket), most = local_socket_path_max();
	if (length > most)
		return fail(paths,
		            "the socket's path is %zu bytes long, a Unix socket's may have %zu; "
		            "set %s to a shorter one: %s",
		            length, most, names->socket_variable, paths->socket);
	return true;
}

/* mkdir -p of the folder that the file is in. */
static bool make_folders(struct paths *paths, const char *file)
{
	char *copy = strdup(file);
	bool done = copy || fail(paths, "out of memory");
	for (char *slash = copy ? strchr(copy + 1, '/') : NULL; done && slash;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(copy, 0700) != 0 && errno != EEXIST && access(copy, X_OK) != 0)
			done = fail(paths, "cannot make %s: %s", copy, strerror(errno));
		*slash = '/';
	}
	free(copy);
	return done;
}

static const char *home(void)
{
	const char *variable;
	if (set_variable("HOME", &variable))
		return variable;
	struct passwd *user = getpwuid(geteuid());
	return user && user->pw_dir && user->pw_dir[0] == '/' ? user->pw_dir : NULL;
}

static char *default_cache_folder(const char *program)
{
	const char *folder;
	if (set_variable("XDG_CACHE_HOME", &folder) && folder[0] == '/')
		return text("%s/%s", folder, program);
	folder = home();
	return folder ? text("%s/.cache/%s", folder, program) : NULL;
}

/* The small files are named after an exact database, else after nothing: then
 * all builds share them, and the older daemon sees that it was replaced. */
static bool find_cache(struct paths *paths, const struct paths_names *names)
{
	const char *exact;
	char *stem = NULL;
	if (set_variable(names->cache_variable, &exact)) {
		paths->cache = absolute(exact);
		stem = paths->cache ? text("%s.daemon", paths->cache) : NULL;
	} else {
		char *folder = default_cache_folder(names->program);
		if (!folder)
			return fail(paths, "neither HOME nor XDG_CACHE_HOME is set; set %s",
			            names->cache_variable);
		paths->cache = text("%s/%s.db", folder, names->build_id);
		stem = text("%s/daemon", folder);
		free(folder);
	}
	paths->record = stem;
	paths->lock = stem ? text("%s.lock", stem) : NULL;
	paths->log = stem ? text("%s.log", stem) : NULL;
	if (!paths->cache || !paths->lock || !paths->log)
		return fail(paths, "out of memory");
	return make_folders(paths, paths->cache);
}

bool paths_find(struct paths *paths, const struct paths_names *names)
{
	*paths = (struct paths){0};
	return find_socket(paths, names) && find_cache(paths, names);
}

bool paths_find_cache(struct paths *paths, const struct paths_names *names)
{
	*paths = (struct paths){0};
	return find_cache(paths, names);
}

void paths_free(struct paths *paths)
{
	free(paths->socket);
	free(paths->cache);
	free(paths->record);
	free(paths->lock);
	free(paths->log);
	*paths = (struct paths){0};
}

bool record_read(const char *path, struct record *record)
{
	char bytes[sizeof *record + 64];
	int file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0)
		return false;
	ssize_t length = read(file, bytes, sizeof bytes - 1);
	close(file);
	if (length <= 0)
		return false;
	bytes[length] = '\0';
	int pid = 0;
	*record = (struct record){0};
	if (sscanf(bytes, "%127[^\n]\n%255[^\n]\n%d\n", record->build_id, record->socket, &pid) !=
	    3)
		return false;
	record->pid = (pid_t)pid;
	return true;
}

bool record_write(const char *path, const struct record *record)
{
	char *other = text("%s.new-%d", path, (int)getpid());
	char *bytes = text("%s\n%s\n%d\n", record->build_id, record->socket, (int)record->pid);
	int file =
	        other && bytes ? open(other, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
	bool done = file >= 0 && write(file, bytes, strlen(bytes)) == (ssize_t)strlen(bytes);
	if (file >= 0)
		done = close(file) == 0 && done;
	done = done && rename(other, path) == 0;
	if (file >= 0 && !done)
		unlink(other);
	free(other);
	free(bytes);
	return done;
}
