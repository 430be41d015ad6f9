/*
 * -lib NAME: where a library's sources are.
 *
 * First `haxe_libraries/NAME.hxml` (lix) of the nearest folder above that has
 * a `.haxerc` or a `haxe_libraries`, with ${SCOPE_DIR}, ${HAXE_LIBCACHE},
 * ${HAXESHIM_LIBCACHE} and environment variables put in; then haxelib's
 * repository: the nearest `.haxelib` folder above, $HAXELIB_PATH, what
 * ~/.haxelib names, /etc/.haxelib, and the usual folders.
 *
 * `reflaxe` and `reflaxe.elixir` are never looked for: our own declarations
 * stand in for them.
 */
#ifndef PROJECT_LIBRARY_H
#define PROJECT_LIBRARY_H

#include "base/vec.h"
#include "project/files.h"

struct library_word {
	const char *text;
	struct project_origin from; /* the library's own hxml or haxelib.json */
};

struct library {
	const char *name, *version;     /* version NULL: not known */
	bool replaced;                  /* one of ours: no words but its define */
	VEC(struct library_word) words; /* flags and values, as in an hxml; may hold -lib again */
	VEC(const char *) read, absent; /* files it was made from, files looked for */
	const char *problem;            /* what Haxe or haxelib would say, or NULL */
};

/* `name` may be "name:version". */
void library_find(struct library *library, struct arena *arena, const struct project_files *files,
                  const char *cwd, const char *name);

/* True for the libraries that ours replace. */
bool library_is_replaced(const char *name);

#endif
