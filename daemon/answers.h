/*
 * The answers of builds that found nothing to do, by command line: while all
 * that such a build looked at is on disk as it was (trail.h), its answer is
 * the answer.
 *
 * No watcher is asked: what is not told (network folders, links, mapped
 * files) is seen like all else, and an event that is late does no harm.
 */
#ifndef DAEMON_ANSWERS_H
#define DAEMON_ANSWERS_H

#include "base/hash.h"
#include "daemon/trail.h"

#include <jansson.h>

struct answers;

struct answers *answers_new(void);
void answers_free(struct answers *answers);
/* The cache was emptied: all is to be done again. */
void answers_clear(struct answers *answers);

/* Everything that a request says. */
struct hash answers_key(const char *method, const json_t *params);
/* A copy of the kept answer, if its trail holds; else NULL. */
json_t *answers_find(struct answers *answers, struct hash key);
/* Keeps a copy of the answer of a build that changed nothing, if that is so. */
void answers_note(struct answers *answers, struct hash key, const json_t *result,
                  const struct trail *trail);

#endif
