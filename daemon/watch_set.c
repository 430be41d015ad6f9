#include "daemon/watch_set.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEEPEST = 12 };

static int compare_files(const void *left, const void *right)
{
	return strcmp(((const struct watched_file *)left)->path,
	              ((const struct watched_file *)right)->path);
}

/* Of two entries for one folder, the listing one comes first and stays. */
static int compare_folders(const void *left, const void *right)
{
	const struct watched_folder *one = left, *other = right;
	int order = strcmp(one->path, other->path);
	return order ? order : (int)other->listing - (int)one->listing;
}

struct signature signature_of(const char *path)
{
	struct stat there;
	if (stat(path, &there) != 0)
		return (struct signature){0};
	return (struct signature){there.st_ino, there.st_size, there.st_mtim, there.st_ctim};
}

static bool same_time(struct timespec left, struct timespec right)
{
	return left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec;
}

bool signature_equal(const struct signature *left, const struct signature *right)
{
	return left->inode == right->inode && left->size == right->size &&
	       same_time(left->modified, right->modified) &&
	       same_time(left->changed, right->changed);
}

/* The change time cannot be set back, unlike the modification time. */
static bool changed_since(const struct signature *looks, struct timespec since)
{
	return looks->changed.tv_sec > since.tv_sec ||
	       (looks->changed.tv_sec == since.tv_sec && looks->changed.tv_nsec >= since.tv_nsec);
}

bool watch_name_matters(const char *name)
{
	static const char *const ends[] = {".hx", ".hxml"};
	size_t length = strlen(name);
	for (size_t i = 0; name[0] != '.' && i < sizeof ends / sizeof *ends; i++) {
		size_t end = strlen(ends[i]);
		if (length > end && strcmp(name + length - end, ends[i]) == 0)
			return true;
	}
	return false;
}

/* Whether the folder has an entry that matters, newer than *since if given. */
static bool any_entry(const char *folder, unsigned depth, const struct timespec *since)
{
	DIR *directory = depth < DEEPEST ? opendir(folder) : NULL;
	bool found = false;
	for (struct dirent *entry; directory && !found && (entry = readdir(directory));) {
		char path[PATH_MAX];
		if (entry->d_name[0] == '.' ||
		    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >= (int)sizeof path)
			continue;
		struct signature looks = {0};
		if (since)
			looks = signature_of(path);
		if (since && !changed_since(&looks, *since))
			continue;
		if (watch_name_matters(entry->d_name))
			found = true;
		else if (entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN)
			found = any_entry(path, depth + 1, NULL);
	}
	if (directory)
		closedir(directory);
	return found;
}

bool watch_folder_matters(const char *path)
{
	return any_entry(path, 0, NULL);
}

static char *absolute(const char *cwd, const char *path)
{
	char *out = NULL;
	if (path[0] == '/')
		out = strdup(path);
	else if (asprintf(&out, "%s/%s", cwd, strncmp(path, "./", 2) ? path : path + 2) < 0)
		out = NULL;
	size_t length = out ? strlen(out) : 0;
	while (length > 1 && out[length - 1] == '/')
		out[--length] = '\0';
	if (length > 2 && strcmp(out + length - 2, "/.") == 0)
		out[length - 2] = '\0';
	return out;
}

static bool folder_is_odd(const char *folder)
{
	char *real = realpath(folder, NULL);
	bool odd = real && strcmp(real, folder) != 0;
	free(real);
	return odd;
}

static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash == path ? strdup("/") : strndup(path, (size_t)(slash - path));
}

static bool add_folder(struct watch_set *set, char *path, bool listing)
{
	if (path)
		set->folders[set->folder_count++] =
		        (struct watched_folder){path, listing, false, {0}};
	return path != NULL;
}

/* A folder that is not there is watched for by the nearest one that is. */
static char *existing_folder(char *path)
{
	struct stat there;
	while (path && strcmp(path, "/") != 0 &&
	       (stat(path, &there) != 0 || !S_ISDIR(there.st_mode))) {
		char *up = folder_of(path);
		free(path);
		path = up;
	}
	return path;
}

static bool fill(struct watch_set *set, const json_t *watch, const char *cwd)
{
	const json_t *files = json_object_get(watch, "files");
	const json_t *folders = json_object_get(watch, "folders");
	size_t file_count = json_array_size(files), folder_count = json_array_size(folders);
	set->files = calloc(file_count + 1, sizeof *set->files);
	set->folders = calloc(file_count + folder_count + 1, sizeof *set->folders);
	if (!set->files || !set->folders)
		return false;
	for (size_t i = 0; i < file_count; i++) {
		const char *name = json_string_value(json_array_get(files, i));
		char *path = name ? absolute(cwd, name) : NULL;
		if (!path)
			continue;
		set->files[set->file_count++].path = path;
		if (!add_folder(set, existing_folder(folder_of(path)), false))
			return false;
	}
	for (size_t i = 0; i < folder_count; i++) {
		const char *name = json_string_value(json_array_get(folders, i));
		if (name && !add_folder(set, existing_folder(absolute(cwd, name)), true))
			return false;
	}
	return set->file_count + set->folder_count > 0;
}

static void sort(struct watch_set *set)
{
	size_t kept = 0;
	qsort(set->files, set->file_count, sizeof *set->files, compare_files);
	for (size_t i = 0; i < set->file_count; i++)
		if (kept && strcmp(set->files[kept - 1].path, set->files[i].path) == 0)
			free(set->files[i].path);
		else
			set->files[kept++] = set->files[i];
	set->file_count = kept;
	kept = 0;
	qsort(set->folders, set->folder_count, sizeof *set->folders, compare_folders);
	for (size_t i = 0; i < set->folder_count; i++)
		if (kept && strcmp(set->folders[kept - 1].path, set->folders[i].path) == 0)
			free(set->folders[i].path);
		else
			set->folders[kept++] = set->folders[i];
	set->folder_count = kept;
}

static bool file_is_odd(const char *path)
{
	struct stat there;
	return lstat(path, &there) == 0 && (S_ISLNK(there.st_mode) || there.st_nlink > 1);
}

static bool in_folder(const char *file, const char *folder)
{
	size_t length = strlen(folder);
	return strncmp(file, folder, length) == 0 && file[length] == '/' &&
	       !strchr(file + length + 1, '/');
}

static void look(struct watch_set *set, struct timespec started)
{
	for (size_t i = 0; i < set->folder_count; i++) {
		struct watched_folder *folder = &set->folders[i];
		folder->looks = signature_of(folder->path);
		folder->changed = folder->listing && changed_since(&folder->looks, started) &&
		                  any_entry(folder->path, 0, &started);
	}
	const char *last = NULL; /* files of one folder come together, mostly */
	bool last_odd = false;
	for (size_t i = 0; i < set->file_count; i++) {
		struct watched_file *file = &set->files[i];
		if (!last || !in_folder(file->path, last)) {
			for (size_t at = 0; at < set->folder_count; at++)
				if (in_folder(file->path, set->folders[at].path))
					last = set->folders[at].path;
			last_odd = last && folder_is_odd(last);
		}
		file->looks = signature_of(file->path);
		file->odd = last_odd || file_is_odd(file->path);
		set->any_odd |= file->odd;
		set->changed |= changed_since(&file->looks, started);
	}
}

struct watch_set *watch_set_new(const json_t *watch, const json_t *params, struct timespec started)
{
	const char *cwd = json_string_value(json_object_get(params, "cwd"));
	struct watch_set *set = calloc(1, sizeof *set);
	if (!set)
		return NULL;
	if (!fill(set, watch, cwd ? cwd : "/")) {
		watch_set_free(set);
		return NULL;
	}
	sort(set);
	look(set, started);
	return set;
}

void watch_set_free(struct watch_set *set)
{
	if (!set)
		return;
	for (size_t i = 0; i < set->file_count; i++)
		free(set->files[i].path);
	for (size_t i = 0; i < set->folder_count; i++)
		free(set->folders[i].path);
	free(set->files);
	free(set->folders);
	free(set);
}

struct watched_file *watch_set_file(const struct watch_set *set, const char *path)
{
	struct watched_file key = {.path = (char *)path};
	if (!set || !set->file_count)
		return NULL;
	return bsearch(&key, set->files, set->file_count, sizeof *set->files, compare_files);
}
