/* Files that the build puts into the binaries (tools/embed.c). */
#ifndef BASE_EMBEDDED_H
#define BASE_EMBEDDED_H

#include <stddef.h>

struct embedded {
	const char *path;  /* "haxe/ds/Option.hx", "ref.ex" */
	const char *bytes; /* a NUL stands behind them */
	size_t length;
};

/* Each is sorted by path and ends with a row whose path is NULL, which the count leaves out. */
extern const struct embedded embedded_std[];     /* transform/std, .hx */
extern const struct embedded embedded_runtime[]; /* transform/runtime, .ex */
extern const size_t embedded_std_count, embedded_runtime_count;

/* A digest of all sources: the same in client and daemon. */
extern const char hx2ex_build_id[];

#endif
