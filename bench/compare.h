/* What the two streams of edits (edits.c, typed.c) share. */
#ifndef BENCH_COMPARE_H
#define BENCH_COMPARE_H

#include "daemon/engine.h"

#include <stdbool.h>

/* The same files below both with the same bytes, but for hidden ones; prints what differs. */
bool trees_equal(const char *left, const char *right);
void remove_tree(const char *path);
long resident_kib(void);
/* The errors of a build's result, a line for each. */
void print_errors(const json_t *result);

#endif
