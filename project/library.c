#include "project/library.h"

#include "base/buf.h"
#include "project/hxml.h"
#include "project/json.h"

#include <ctype.h>
#include <string.h>

struct replaced {
	const char *name, *version;
};

/* Libraries whose declarations are ours (transform/std). */
static const struct replaced replaced[] = {
        {"reflaxe", "4.0.0-beta"},
        {"reflaxe.elixir", "1.1.7"},
};

static const char *const usual_repositories[] = {
        "/usr/share/haxe/lib",
        "/usr/local/lib/haxe/lib",
        "/usr/lib/haxe/lib",
        "/usr/local/share/haxe/lib",
};

struct finder {
	struct library *library;
	struct arena *arena;
	const struct project_files *files;
	const char *cwd;
	VEC(const char *) seen; /* haxelib names already on the way, for circles */
};

static const char *variable(struct finder *finder, const char *name)
{
	return finder->files->variable(finder->files->context, name);
}

static bool read_text(struct finder *finder, const char *path, const char **bytes, size_t *length)
{
	if (finder->files->read(finder->files->context, path, finder->arena, bytes, length)) {
		VEC_PUSH(finder->arena, &finder->library->read, path);
		return true;
	}
	VEC_PUSH(finder->arena, &finder->library->absent, path);
	return false;
}

static bool is_folder(struct finder *finder, const char *path)
{
	return finder->files->kind(finder->files->context, path) == FILE_FOLDER;
}

static void add_word(struct finder *finder, const char *text, const char *file, uint32_t line)
{
	struct library_word word = {text, {file, line}};
	VEC_PUSH(finder->arena, &finder->library->words, word);
}

static const struct replaced *find_replaced(const char *name)
{
	const char *colon = strchrnul(name, ':');
	for (size_t i = 0; i < sizeof replaced / sizeof *replaced; i++)
		if (strlen(replaced[i].name) == (size_t)(colon - name) &&
		    !strncmp(replaced[i].name, name, (size_t)(colon - name)))
			return &replaced[i];
	return NULL;
}

bool library_is_replaced(const char *name)
{
	return find_replaced(name);
}

/* ---- lix ---- */

static const char *home(struct finder *finder)
{
	const char *text = variable(finder, "HOME");
	return text && *text ? text : "/";
}

/* lix's folder of downloaded libraries. */
static const char *lix_cache(struct finder *finder)
{
	static const char *const names[] = {"HAXE_LIBCACHE", "HAXESHIM_LIBCACHE"};
	for (size_t i = 0; i < 2; i++) {
		const char *text = variable(finder, names[i]);
		if (text && *text)
			return text;
	}
	const char *root = variable(finder, "HAXE_ROOT");
	if (!root || !*root)
		root = variable(finder, "HAXESHIM_ROOT");
	if (!root || !*root)
		root = arena_printf(finder->arena, "%s/haxe", home(finder));
	return arena_printf(finder->arena, "%s/haxe_libraries", root);
}

static const char *lix_variable(struct finder *finder, const char *name, const char *scope)
{
	if (!strcmp(name, "SCOPE_DIR"))
		return scope;
	if (!strcmp(name, "HAXE_LIBCACHE") || !strcmp(name, "HAXESHIM_LIBCACHE"))
		return lix_cache(finder);
	return variable(finder, name);
}

/* ${NAME} becomes its value; an unknown one stays. */
static const char *substitute(struct finder *finder, const char *text, const char *scope)
{
	struct buf out;
	buf_init(&out, finder->arena);
	while (*text) {
		const char *end = text[0] == '$' && text[1] == '{' ? strchr(text, '}') : NULL;
		const char *value = NULL;
		if (end)
			value = lix_variable(
			        finder,
			        arena_copy(finder->arena, text + 2, (size_t)(end - text - 2)),
			        scope);
		if (value) {
			buf_text(&out, value);
			text = end + 1;
		} else {
			buf_char(&out, *text++);
		}
	}
	return buf_string(&out);
}

/* The nearest folder that lix takes for the project, or NULL. */
static const char *lix_scope(struct finder *finder)
{
	for (const char *folder = finder->cwd;; folder = path_folder(finder->arena, folder)) {
		const char *rc = path_join(finder->arena, folder, ".haxerc");
		const char *libraries = path_join(finder->arena, folder, "haxe_libraries");
		if (is_folder(finder, libraries) ||
		    finder->files->kind(finder->files->context, rc) == FILE_REGULAR)
			return folder;
		if (!strcmp(folder, "/") || !strcmp(folder, "."))
			return NULL;
	}
}

static bool find_lix(struct finder *finder, const char *name)
{
	const char *scope = lix_scope(finder);
	if (!scope)
		return false;
	const char *path = path_join(finder->arena, scope,
	                             arena_printf(finder->arena, "haxe_libraries/%s.hxml", name));
	const char *bytes;
	size_t length;
	if (!read_text(finder, path, &bytes, &length))
		return false;
	struct hxml_words words = {0};
	hxml_split(&words, finder->arena, bytes, length);
	for (VEC_EACH(const struct hxml_word, word, &words.list))
		add_word(finder, substitute(finder, word->text, scope), path, word->line);
	return true;
}

/* ---- haxelib ---- */

/* haxelib writes "," for "." in the names of folders. */
static const char *folder_name(struct finder *finder, const char *name)
{
	char *copy = arena_copy(finder->arena, name, strlen(name));
	for (char *at = copy; *at; at++)
		if (*at == '.')
			*at = ',';
	return copy;
}

/* The first line of a small file without the space around it, or NULL. */
static const char *line_of(struct finder *finder, const char *path)
{
	const char *bytes;
	size_t length;
	if (!read_text(finder, path, &bytes, &length))
		return NULL;
	while (length && isspace((unsigned char)*bytes))
		bytes++, length--;
	size_t end = 0;
	while (end < length && bytes[end] != '\n' && bytes[end] != '\r')
		end++;
	while (end && isspace((unsigned char)bytes[end - 1]))
		end--;
	return arena_copy(finder->arena, bytes, end);
}

/* The repositories in the order in which haxelib would settle on one. */
static uint32_t repositories(struct finder *finder, const char **found, uint32_t room)
{
	uint32_t count = 0;
	struct arena *arena = finder->arena;
	for (const char *folder = finder->cwd;; folder = path_folder(arena, folder)) {
		const char *local = path_join(arena, folder, ".haxelib");
		if (count < room && is_folder(finder, local)) {
			found[count++] = local;
			break;
		}
		if (!strcmp(folder, "/") || !strcmp(folder, "."))
			break;
	}
	const char *named = variable(finder, "HAXELIB_PATH");
	if (named && *named && count < room)
		found[count++] = named;
	const char *config = line_of(finder, path_join(arena, home(finder), ".haxelib"));
	if (config && *config && count < room)
		found[count++] = config;
	config = line_of(finder, "/etc/.haxelib");
	if (config && *config && count < room)
		found[count++] = config;
	for (size_t i = 0; i < sizeof usual_repositories / sizeof *usual_repositories; i++)
		if (count < room)
			found[count++] = usual_repositories[i];
	return count;
}

/* The folder of the wanted or current version in a repository, or NULL.
 * *version becomes what it is. */
static const char *version_folder(struct finder *finder, const char *repository, const char *name,
                                  const char **version)
{
	struct arena *arena = finder->arena;
	const char *folder = path_join(arena, repository, folder_name(finder, name));
	if (!*version) {
		const char *dev = line_of(finder, path_join(arena, folder, ".dev"));
		if (dev && *dev) {
			*version = "dev";
			return path_join(arena, folder, dev);
		}
		*version = line_of(finder, path_join(arena, folder, ".current"));
		if (!*version)
			return NULL;
		if (!strcmp(*version, "dev"))
			return NULL;
	}
	const char *path = path_join(arena, folder, folder_name(finder, *version));
	return is_folder(finder, path) ? path : NULL;
}

static void add_haxelib(struct finder *finder, const char *name, const char *version);

static void add_extra(struct finder *finder, const char *folder)
{
	const char *path = path_join(finder->arena, folder, "extraParams.hxml");
	const char *bytes;
	size_t length;
	if (!read_text(finder, path, &bytes, &length))
		return;
	struct hxml_words words = {0};
	hxml_split(&words, finder->arena, bytes, length);
	for (VEC_EACH(const struct hxml_word, word, &words.list))
		add_word(finder, word->text, path, word->line);
}

/* What haxelib.json says: the class path and what it depends on. */
static void add_folder(struct finder *finder, const char *name, const char *version,
                       const char *folder)
{
	struct arena *arena = finder->arena;
	const char *path = path_join(arena, folder, "haxelib.json"), *bytes;
	const char *class_path = folder;
	size_t length;
	struct json_value *json = NULL;
	if (read_text(finder, path, &bytes, &length))
		json = json_read(arena, bytes, length);
	if (json) {
		const char *text = json_text(json_member(json, "classPath"));
		if (text && *text)
			class_path = path_join(arena, folder, text);
		text = json_text(json_member(json, "version"));
		if (text && *text && (!strcmp(version, "dev") || !strcmp(version, "git")))
			version = text;
		const struct json_value *needs = json_member(json, "dependencies");
		bool named = needs && needs->kind == JSON_OBJECT;
		for (const struct json_value *one = named ? needs->first : NULL; one;
		     one = one->next) {
			const char *wanted = json_text(one);
			add_haxelib(finder, one->name, wanted && *wanted ? wanted : NULL);
		}
	}
	add_extra(finder, folder);
	add_word(finder, "-libcp", path, 1);
	add_word(finder, class_path, path, 1);
	add_word(finder, "-D", path, 1);
	add_word(finder, arena_printf(arena, "%s=%s", name, version), path, 1);
	if (!strcmp(name, finder->library->name))
		finder->library->version = version;
}

static void missing(struct finder *finder, const char *name, const char *version, bool some)
{
	if (finder->library->problem)
		return;
	if (version)
		finder->library->problem = arena_printf(
		        finder->arena,
		        "Library %s version %s is not installed : run 'haxelib install %s %s'",
		        name, version, name, version);
	else
		finder->library->problem = some ? arena_printf(finder->arena,
		                                               "Library %s has no current version "
		                                               "set : run 'haxelib set %s "
		                                               "VERSION'",
		                                               name, name)
		                                : arena_printf(finder->arena,
		                                               "Library %s is not installed : run "
		                                               "'haxelib install %s' or 'lix "
		                                               "install haxelib:%s'",
		                                               name, name, name);
}

static void add_haxelib(struct finder *finder, const char *name, const char *version)
{
	enum { MOST_REPOSITORIES = 16, MOST_NESTED = 200 };
	const char *places[MOST_REPOSITORIES];
	for (VEC_EACH(const char *, one, &finder->seen))
		if (!strcmp(*one, name))
			return;
	if (find_replaced(name) || finder->seen.count >= MOST_NESTED)
		return;
	VEC_PUSH(finder->arena, &finder->seen, name);
	uint32_t count = repositories(finder, places, MOST_REPOSITORIES);
	bool some = false;
	for (uint32_t i = 0; i < count; i++) {
		const char *wanted = version;
		const char *folder = version_folder(finder, places[i], name, &wanted);
		if (folder) {
			add_folder(finder, name, wanted, folder);
			return;
		}
		some |= is_folder(finder,
		                  path_join(finder->arena, places[i], folder_name(finder, name)));
	}
	missing(finder, name, version, some);
}

static bool valid_name(const char *name)
{
	bool other = false;
	for (const char *at = name; *at; at++) {
		if (!isalnum((unsigned char)*at) && !strchr("._-:+", *at))
			return false;
		other |= *at != '.';
	}
	return other && *name != ':';
}

void library_find(struct library *library, struct arena *arena, const struct project_files *files,
                  const char *cwd, const char *name)
{
	struct finder finder = {library, arena, files, cwd, {0}};
	const struct replaced *ours = find_replaced(name);
	const char *colon = strchr(name, ':');
	*library = (struct library){.name = name};
	if (colon)
		library->name = arena_copy(arena, name, (size_t)(colon - name));
	if (ours) {
		library->replaced = true;
		library->version = ours->version;
		add_word(&finder, "-D", NULL, 0);
		add_word(&finder, arena_printf(arena, "%s=%s", ours->name, ours->version), NULL, 0);
		return;
	}
	if (!valid_name(name)) {
		library->problem = arena_printf(arena, "Invalid library name : %.200s", name);
		return;
	}
	if (!find_lix(&finder, library->name))
		add_haxelib(&finder, library->name, colon && colon[1] ? colon + 1 : NULL);
}
