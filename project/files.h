/*
 * What project/ may know of the world: files and environment variables, both
 * handed in. The readers of this folder are pure beside these calls.
 */
#ifndef PROJECT_FILES_H
#define PROJECT_FILES_H

#include "base/arena.h"

#include <stdbool.h>

enum file_kind { FILE_ABSENT, FILE_REGULAR, FILE_FOLDER, FILE_OTHER };

/* Paths are absolute. */
struct project_files {
	void *context;
	/* The bytes in the arena; false when they cannot be read (nothing is said:
	 * whoever needs the file says so). */
	bool (*read)(void *context, const char *path, struct arena *arena, const char **bytes,
	             size_t *length);
	enum file_kind (*kind)(void *context, const char *path);
	/* An environment variable of the one who asks, or NULL. */
	const char *(*variable)(void *context, const char *name);
};

/* Where a value stands: a line (from 1) of a file, or the command line (file
 * NULL; `line` is then the word's number, from 1). */
struct project_origin {
	const char *file;
	uint32_t line;
};

/* Paths as text. All results are normal: no "." or empty parts, ".." resolved
 * by text, no slash at the end (but for "/"). */
const char *path_normal(struct arena *arena, const char *path);
/* `path` as seen from the absolute folder `base`. */
const char *path_join(struct arena *arena, const char *base, const char *path);
/* The absolute `path` relative to the absolute folder `base` ("../x" where it
 * is outside, "." where they are the same). */
const char *path_relative(struct arena *arena, const char *base, const char *path);
/* The folder that holds it; "/" for "/". */
const char *path_folder(struct arena *arena, const char *path);
bool path_ends(const char *path, const char *suffix);

#endif
