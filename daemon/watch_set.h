/*
 * What one build depended on, as the watch needs it: files and folders with
 * absolute paths, sorted, and how each looked just after the build.  Made on
 * a worker thread, immutable afterwards but for the signatures.
 */
#ifndef DAEMON_WATCH_SET_H
#define DAEMON_WATCH_SET_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <time.h>

/* A file's looks; all zero when it is not there. */
struct signature {
	ino_t inode;
	off_t size;
	struct timespec modified, changed;
};

struct watched_file {
	char *path;
	struct signature looks;
	bool odd; /* by a symbolic link or with several names: no event may come */
};

struct watched_folder {
	char *path;
	bool listing; /* a new file in it matters, not only those of `files` */
	bool changed; /* something that matters appeared in it during the build */
	struct signature looks;
};

struct watch_set {
	struct watched_file *files;
	struct watched_folder *folders; /* those of the files, too */
	size_t file_count, folder_count;
	bool any_odd;
	bool changed; /* a file changed during the build: build again */
};

/*
 * `watch` is the engine's {"files", "folders"}, relative to params' "cwd".
 * `started` is when the build began, by the clock of time stamps.  NULL when
 * `watch` names nothing, or without memory.
 */
struct watch_set *watch_set_new(const json_t *watch, const json_t *params, struct timespec started);
void watch_set_free(struct watch_set *set);

struct watched_file *watch_set_file(const struct watch_set *set, const char *path);

struct signature signature_of(const char *path);
bool signature_equal(const struct signature *left, const struct signature *right);

/* True for the names of files that a build may want: a new one matters. */
bool watch_name_matters(const char *name);
/* True when the folder or one in it has such a file; dot folders have none. */
bool watch_folder_matters(const char *path);

#endif
