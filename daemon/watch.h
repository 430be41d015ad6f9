/*
 * One session's watch: build, wait until something that the build depended on
 * changes, settle, build again.
 */
#ifndef DAEMON_WATCH_H
#define DAEMON_WATCH_H

#include "daemon/session.h"

struct watch;

/* Starts with a build, whose answer carries the id. NULL without memory. */
struct watch *watch_new(struct session *session, json_t *params, json_t *id);
void watch_free(struct watch *watch);

/* A build of this watch is done; takes the set (may be NULL) over. */
void watch_built(struct watch *watch, struct watch_set *set);

#endif
