/* A folder of its own for a test, and files in it. */
#ifndef TESTS_UNIT_SCRATCH_H
#define TESTS_UNIT_SCRATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

/* An empty folder; the path lives in static storage of the caller's. */
void scratch_make(char path[64]);
void scratch_remove(const char *path);
/* All of these take the folder and a path below it; missing folders are made. */
void scratch_write(const char *folder, const char *path, const char *text);
/* malloc'ed, NUL-terminated; NULL when there is no such file. */
char *scratch_read(const char *folder, const char *path);
bool scratch_has(const char *folder, const char *path);
/* True when the file is there and holds exactly the text. */
bool scratch_is(const char *folder, const char *path, const char *text);
struct timespec scratch_mtime(const char *folder, const char *path);
void scratch_set_mtime(const char *folder, const char *path, struct timespec mtime);

#endif
