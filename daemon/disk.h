/* The file system as project/ wants it: `struct project_files` over plain
 * system calls, with the environment variables that a request carries. */
#ifndef DAEMON_DISK_H
#define DAEMON_DISK_H

#include "daemon/trail.h"
#include "project/files.h"

#include <jansson.h>

/* The world of one request. */
struct disk_world {
	const json_t *env;   /* the request's object of variables; NULL: the process's own */
	struct trail *trail; /* notes every look; or NULL */
};
/* `world` outlives the result. */
struct project_files disk_files(const struct disk_world *world);

/* A regular file's bytes, NUL behind them. False, with errno, when it cannot
 * be read; EFBIG beyond 256 MiB, EISDIR for what is no regular file. */
bool disk_read(const char *path, struct arena *arena, const char **bytes, size_t *length);
/* The same, with what the file was like just before it was read. */
bool disk_read_stamped(const char *path, struct arena *arena, const char **bytes, size_t *length,
                       struct disk_stamp *stamp);

#endif
