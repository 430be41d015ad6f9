/* Files that the build puts into the binaries (tools/embed.c). */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *path;  /* "haxe/ds/Option.hx", "ref.ex" */
	const char *bytes; /* a NUL stands behind them */
	size_t length;
};

/* Each ends with a row whose path is NULL. */
extern const struct embedded embedded_std[];     /* transform/std, .hx */
extern const struct embedded embedded_runtime[]; /* transform/runtime, .ex */

/* A digest of all sources: the same in client and daemon. */
extern const char hx2ex_build_id[];

#endif
