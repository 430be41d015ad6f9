#include "daemon/sources.h"

#include "base/embedded.h"
#include "daemon/disk.h"
#include "daemon/listing.h"
#include "transform/haxe/parser.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { BUCKETS = 4096, BUILDS_KEPT = 64, DEEPEST_FOLDER = 64 };

/* One parsed file under the values of the defines that it asks about. */
struct entry {
	struct entry *next;
	struct hash key; /* of the path */
	struct hash defines;
	struct file *file;
	struct disk_stamp stamp; /* of the file when its bytes were read; young for std's */
	uint64_t last_used;
};

struct sources {
	pthread_mutex_t lock;
	struct names *names;
	struct listing *listing;
	struct entry *buckets[BUCKETS];
	uint64_t build;
};

struct sources *sources_new(struct names *names)
{
	struct sources *sources = calloc(1, sizeof *sources);
	struct listing *listing = sources ? listing_new() : NULL;
	if (!listing || pthread_mutex_init(&sources->lock, NULL) != 0) {
		listing_free(listing);
		free(sources);
		return NULL;
	}
	sources->names = names;
	sources->listing = listing;
	return sources;
}

static void drop_where(struct sources *sources, bool all)
{
	for (size_t i = 0; i < BUCKETS; i++) {
		struct entry **link = &sources->buckets[i];
		while (*link) {
			struct entry *entry = *link;
			if (!all && entry->last_used + BUILDS_KEPT >= sources->build) {
				link = &entry->next;
				continue;
			}
			*link = entry->next;
			file_unref(entry->file);
			free(entry);
		}
	}
}

void sources_free(struct sources *sources)
{
	if (!sources)
		return;
	drop_where(sources, true);
	pthread_mutex_destroy(&sources->lock);
	listing_free(sources->listing);
	free(sources);
}

void sources_sweep(struct sources *sources)
{
	pthread_mutex_lock(&sources->lock);
	if (++sources->build % 16 == 0)
		drop_where(sources, false);
	pthread_mutex_unlock(&sources->lock);
}

/* ---- defines ---- */

static const char *define_value_of(const void *context, const char *name)
{
	return defines_get(context, name);
}

/* What a file's #if lines would see. */
static struct hash defines_seen(const struct file *file, const struct define_set *defines,
                                struct arena *arena)
{
	struct buf buf;
	buf_init(&buf, arena);
	for (uint32_t i = 0; i < file->defines_read.count; i++) {
		const char *value = defines_get(defines, file->defines_read.items[i]->text);
		buf_varint(&buf, value != NULL);
		if (value)
			buf_block(&buf, value, strlen(value));
	}
	return hash_bytes(buf_string(&buf), buf.length);
}

/* ---- the cache ---- */

struct source {
	const char *path, *shown, *module;
	const char *bytes; /* NULL: not read, only the stamp is known */
	size_t length;
	struct disk_stamp stamp;
};

/* A kept tree is of these bytes: they are the same, or cannot have changed. */
static bool is_of(const struct entry *entry, const struct source *source, struct hash key)
{
	const struct file *file = entry->file;
	if (!hash_equal(entry->key, key) || !name_is(file->shown, source->shown) ||
	    !name_is(file->module, source->module))
		return false;
	if (!source->bytes)
		return disk_stamp_same(&entry->stamp, &source->stamp);
	return file->length == source->length &&
	       memcmp(file->source, source->bytes, source->length) == 0;
}

static struct file *find_kept(struct source_view *view, const struct source *source,
                              struct hash key)
{
	struct sources *sources = view->sources;
	struct file *found = NULL;
	pthread_mutex_lock(&sources->lock);
	struct entry *entry = sources->buckets[key.low % BUCKETS];
	for (; entry && !found; entry = entry->next) {
		struct file *file = entry->file;
		if (!is_of(entry, source, key))
			continue;
		file_ref(file);
		entry->last_used = sources->build;
		if (source->bytes)
			entry->stamp = source->stamp;
		found = file;
		if (file->defines_read.count) {
			/* The comparison takes memory of the view, which may jump. */
			pthread_mutex_unlock(&sources->lock);
			VEC_PUSH(view->arena, &view->held, file);
			struct hash seen = defines_seen(file, &view->defines, view->arena);
			pthread_mutex_lock(&sources->lock);
			if (hash_equal(seen, file->defines_hash)) {
				pthread_mutex_unlock(&sources->lock);
				return file;
			}
			found = NULL;
			break; /* the list may have changed: parse again */
		}
	}
	pthread_mutex_unlock(&sources->lock);
	if (found)
		VEC_PUSH(view->arena, &view->held, found);
	return found;
}

/* Keeps a freshly parsed file in place of older ones of its path. */
static void keep(struct sources *sources, struct file *file, struct hash key,
                 struct disk_stamp stamp)
{
	struct entry *entry = malloc(sizeof *entry);
	if (!entry)
		return; /* it is parsed again next time */
	pthread_mutex_lock(&sources->lock);
	struct entry **link = &sources->buckets[key.low % BUCKETS];
	while (*link) {
		struct entry *old = *link;
		if (!hash_equal(old->key, key)) {
			link = &old->next;
			continue;
		}
		*link = old->next;
		file_unref(old->file);
		free(old);
	}
	*entry = (struct entry){.next = sources->buckets[key.low % BUCKETS],
	                        .key = key,
	                        .defines = file->defines_hash,
	                        .file = file,
	                        .stamp = stamp,
	                        .last_used = sources->build};
	file_ref(file);
	sources->buckets[key.low % BUCKETS] = entry;
	pthread_mutex_unlock(&sources->lock);
}

static struct file *parse(struct source_view *view, const struct source *source)
{
	struct hash key = hash_bytes(source->path, strlen(source->path));
	struct file *file = find_kept(view, source, key);
	if (file)
		return file;
	struct parse_input input = {view->sources->names,
	                            source->path,
	                            source->shown,
	                            source->module,
	                            source->bytes,
	                            source->length,
	                            {&view->defines, define_value_of},
	                            NEST_DEEP,
	                            TREE_LIMIT};
	file = parse_file(&input);
	if (!file)
		longjmp(view->arena->recovery->point, 1);
	VEC_PUSH(view->arena, &view->held, file);
	file->defines_hash = defines_seen(file, &view->defines, view->arena);
	keep(view->sources, file, key, source->stamp);
	return file;
}

/* ---- modules ---- */

/* "a.b.C" -> "a/b/C.hx". */
static char *module_file(struct arena *arena, const char *module)
{
	char *path = arena_printf(arena, "%s.hx", module);
	for (char *at = path; at < path + strlen(module); at++) {
		if (*at == '.')
			*at = '/';
	}
	return path;
}

static const struct embedded *find_std(const char *shown)
{
	size_t low = 0, high = embedded_std_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(embedded_std[middle].path, shown);
		if (order == 0)
			return &embedded_std[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static struct file *read_std(struct source_view *view, const char *module, const char *shown)
{
	const struct embedded *std = find_std(shown);
	if (!std)
		return NULL;
	struct source source = {.path = arena_printf(view->arena, "std/%s", shown),
	                        .shown = shown,
	                        .module = module,
	                        .bytes = std->bytes,
	                        .length = std->length,
	                        .stamp = {.young = true}};
	return parse(view, &source);
}

/* The path that `trace` prints, as Haxe spells it: the class path as it was
 * written and the module's file; relative to a class path that is absolute. */
static const char *spelled(struct source_view *view, const char *folder, const char *file)
{
	const char *written = NULL;
	for (uint32_t i = view->section->class_paths.count; i-- > 0 && !written;) {
		const struct project_path *one = &view->section->class_paths.items[i];
		if (strcmp(one->path, folder) == 0)
			written = one->written;
	}
	if (!written || !*written || *written == '/')
		return file;
	bool here = strcmp(written, ".") == 0 || strcmp(written, "./") == 0;
	if (here && !strchr(file, '/'))
		return file;
	bool closed = written[strlen(written) - 1] == '/';
	return arena_printf(view->arena, "%s%s%s", written, closed ? "" : "/", file);
}

/* A package's folder on each class path, NULL where there is none. */
static const char **package_folders(struct source_view *view, const struct name *package)
{
	const char **folders = map_get(&view->packages, package);
	if (folders)
		return folders;
	uint32_t count = view->section->class_paths.count;
	struct listing *listing = view->sources->listing;
	folders = ARENA_NEWS(view->arena, count + 1, const char *);
	for (uint32_t i = 0; i < count; i++) {
		folders[i] = view->section->class_paths.items[i].path;
		char *part = arena_copy(view->arena, package->text, package->length);
		while (folders[i] && *part) {
			char *dot = strchr(part, '.');
			if (dot)
				*dot = '\0';
			folders[i] = listing_has(listing, folders[i], part)
			                     ? path_join(view->arena, folders[i], part)
			                     : NULL;
			part = dot ? dot + 1 : part + strlen(part);
		}
	}
	map_put(view->arena, &view->packages, package, (void *)folders);
	return folders;
}

/* The file as it was parsed, when it cannot have changed since. */
static struct file *find_unchanged(struct source_view *view, struct source *source)
{
	struct stat status;
	int64_t now = disk_now();
	if (stat(source->path, &status) != 0 || !S_ISREG(status.st_mode))
		return NULL;
	source->stamp = disk_stamp_of(&status, now);
	return find_kept(view, source, hash_bytes(source->path, strlen(source->path)));
}

static bool is_in(struct source_view *view, const char *folder, const struct file *of)
{
	const char *path =
	        path_join(view->arena, folder, module_file(view->arena, of->module->text));
	return name_is(of->path, path);
}

/* `of`: only in the class path that this file came from, or NULL. */
static struct file *read_module(struct source_view *view, const struct name *module,
                                const struct file *of, bool *found)
{
	const char *dot = strrchr(module->text, '.');
	const struct name *package =
	        name_of(view->names, module->text, dot ? (size_t)(dot - module->text) : 0);
	const char **folders = package_folders(view, package);
	const char *leaf = arena_printf(view->arena, "%s.hx", dot ? dot + 1 : module->text);
	*found = false;
	for (uint32_t i = view->section->class_paths.count; i-- > 0;) {
		if (!folders[i] || !listing_has(view->sources->listing, folders[i], leaf))
			continue;
		if (of && !is_in(view, view->section->class_paths.items[i].path, of))
			continue;
		const char *path = path_join(view->arena, folders[i], leaf);
		struct source source = {.path = path,
		                        .shown = spelled(view,
		                                         view->section->class_paths.items[i].path,
		                                         module_file(view->arena, module->text)),
		                        .module = module->text};
		struct file *file = find_unchanged(view, &source);
		if (file || disk_read_stamped(path, view->arena, &source.bytes, &source.length,
		                              &source.stamp)) {
			*found = true;
			VEC_PUSH(view->arena, &view->paths, path);
			trail_note(view->trail, path, &source.stamp);
			return file ? file : parse(view, &source);
		}
		int reason = errno;
		trail_note_failure(view->trail, path, reason);
		errno = reason;
		if (errno != ENOENT && errno != ENOTDIR) {
			*found = true;
			VEC_PUSH(view->arena, &view->paths, path);
			VEC_PUSH(view->arena, &view->unreadable,
			         arena_printf(view->arena, "%s: %s", path, strerror(errno)));
			return NULL;
		}
	}
	return NULL;
}

struct file *source_view_module(struct source_view *view, const struct name *module)
{
	if (map_has(&view->modules, module))
		return map_get(&view->modules, module);
	bool found;
	struct file *file = read_module(view, module, NULL, &found);
	if (!found)
		file = read_std(view, module->text, module_file(view->arena, module->text));
	map_put(view->arena, &view->modules, module, file);
	return file;
}

struct file *source_view_imports(struct source_view *view, const struct file *old)
{
	bool found;
	return read_module(view, old->module, old, &found);
}

void source_view_forget(struct source_view *view)
{
	view->modules = (struct map){0};
	view->paths.count = view->unreadable.count = 0;
}

static struct file *resolve_module(void *context, const struct name *module, bool *is_std)
{
	struct source_view *view = context;
	struct file *file = source_view_module(view, module);
	if (!file)
		return NULL;
	*is_std = name_starts(file->path, "std/");
	file_ref(file);
	return file;
}

static struct file *resolve_imports(void *context, const struct name *module, const struct file *of)
{
	bool found;
	struct file *file = read_module(context, module, of, &found);
	if (file)
		file_ref(file);
	return file;
}

static bool resolve_package(void *context, const struct name *package)
{
	struct source_view *view = context;
	const char **folders = package_folders(view, package);
	for (uint32_t i = view->section->class_paths.count; i-- > 0;) {
		struct stat status;
		if (folders[i] && trail_stat(view->trail, folders[i], &status) &&
		    S_ISDIR(status.st_mode))
			return true;
	}
	return false;
}

struct source_resolver source_view_resolver(struct source_view *view)
{
	return (struct source_resolver){view, resolve_module, resolve_package, resolve_imports};
}

static const char *const *tops_of(struct source_view *view)
{
	uint32_t count = view->section->class_paths.count;
	const char **tops = ARENA_NEWS(view->arena, count + 1, const char *);
	for (uint32_t i = 0; i < count; i++)
		tops[i] = view->section->class_paths.items[i].path;
	return tops;
}

void source_view_open(struct source_view *view, struct sources *sources, struct arena *arena,
                      struct name_scope *names, const struct project_section *section)
{
	*view = (struct source_view){
	        .sources = sources, .arena = arena, .names = names, .section = section};
	defines_of(&view->defines, arena, section);
	view->listed = listing_refresh(sources->listing, tops_of(view), section->class_paths.count);
}

void source_view_trail(struct source_view *view)
{
	listing_trail(view->sources->listing, tops_of(view), view->section->class_paths.count,
	              view->trail);
}

void source_view_close(struct source_view *view)
{
	for (uint32_t i = 0; i < view->held.count; i++)
		file_unref(view->held.items[i]);
	view->held.count = 0;
}

/* ---- folders ---- */

static bool is_module_name(const char *name)
{
	size_t length = strlen(name);
	return length > 3 && strcmp(name + length - 3, ".hx") == 0 && name[0] >= 'A' &&
	       name[0] <= 'Z' && !memchr(name, '.', length - 3);
}

static int by_name(const void *left, const void *right)
{
	return name_compare(*(const struct name *const *)left, *(const struct name *const *)right);
}

struct walking {
	struct source_view *view;
	struct module_list *list;
	bool recursive;
};

static bool walk_folder(struct walking *walk, const char *folder, const char *package,
                        unsigned depth)
{
	struct stat status;
	trail_stat(walk->view->trail, folder, &status);
	DIR *dir = opendir(folder);
	if (!dir)
		return false;
	/* Names first: making them may jump, and the folder must be closed. */
	VEC(char *) names = {0};
	struct arena *arena = walk->view->arena;
	struct recovery *outer = arena->recovery, inner;
	if (setjmp(inner.point)) {
		closedir(dir);
		arena->recovery = outer;
		longjmp(outer->point, 1);
	}
	arena->recovery = &inner;
	for (struct dirent *one; (one = readdir(dir));)
		VEC_PUSH(arena, &names, arena_copy(arena, one->d_name, strlen(one->d_name)));
	arena->recovery = outer;
	closedir(dir);
	for (uint32_t i = 0; i < names.count; i++) {
		const char *name = names.items[i];
		if (name[0] == '.')
			continue;
		if (is_module_name(name)) {
			char *module =
			        arena_printf(arena, "%s%s%s", package, *package ? "." : "", name);
			VEC_PUSH(arena, &walk->list->names,
			         name_of(walk->view->names, module, strlen(module) - 3));
			continue;
		}
		const char *path = path_join(arena, folder, name);
		if (walk->recursive && depth < DEEPEST_FOLDER &&
		    trail_stat(walk->view->trail, path, &status) && S_ISDIR(status.st_mode))
			walk_folder(
			        walk, path,
			        arena_printf(arena, "%s%s%s", package, *package ? "." : "", name),
			        depth + 1);
	}
	return true;
}

/* Sorts and makes each stand once. */
static void tidy(struct module_list *list)
{
	if (!list->names.count)
		return;
	qsort(list->names.items, list->names.count, sizeof *list->names.items, by_name);
	uint32_t kept = 1;
	for (uint32_t i = 1; i < list->names.count; i++) {
		if (list->names.items[i] != list->names.items[kept - 1])
			list->names.items[kept++] = list->names.items[i];
	}
	list->names.count = kept;
}

void source_view_package(struct source_view *view, const char *package, bool recursive,
                         struct module_list *list)
{
	struct walking walk = {view, list, recursive};
	char *path = arena_copy(view->arena, package, strlen(package));
	for (char *at = path; *at; at++) {
		if (*at == '.')
			*at = '/';
	}
	for (uint32_t i = 0; i < view->section->class_paths.count; i++)
		walk_folder(&walk,
		            path_join(view->arena, view->section->class_paths.items[i].path, path),
		            package, 0);
	tidy(list);
}

bool source_view_folder(struct source_view *view, const char *folder, struct module_list *list)
{
	struct walking walk = {view, list, true};
	bool done = walk_folder(&walk, folder, "", 0);
	int reason = errno;
	tidy(list);
	errno = reason;
	return done;
}
