/*
 * What each class looked like when it was last built, so that `why` can say
 * which part of its key has changed since.  In memory only, safe to use from
 * several threads.
 */
#ifndef DAEMON_HISTORY_H
#define DAEMON_HISTORY_H

#include "transform/transform.h"

struct history;

struct history *history_new(void);
void history_free(struct history *history);

/* Counts a build: classes that the last 256 did not have are forgotten. */
void history_sweep(struct history *history);

/* Notes a unit as it was built, and why its work was done (compared with what
 * was noted before). `root` tells one section's classes from another's. */
void history_note(struct history *history, const char *root, struct transform *t,
                  const struct unit *unit);

/* Why the class was last transformed or rewritten, in lines; NULL when nothing
 * is known of it. */
const char *history_reason(struct history *history, const char *root, const char *class_path,
                           struct arena *arena);

#endif
