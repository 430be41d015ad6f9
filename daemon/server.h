/*
 * The server: one event loop that owns every socket, session, watch and
 * timer.  Nothing here blocks; builds run on the workers.
 */
#ifndef DAEMON_SERVER_H
#define DAEMON_SERVER_H

#include "daemon/engine.h"
#include "daemon/life.h"
#include "daemon/worker.h"

#include <event2/event.h>
#include <event2/listener.h>

struct session;

enum { MOST_SESSIONS = 256 };

struct server {
	struct event_base *base;
	struct engine *engine;
	struct workers *workers;
	struct life *life;
	struct evconnlistener *listener;
	struct session *sessions; /* a list; see session.h */
	size_t session_count;
	size_t in_flight; /* jobs given to the workers */
	size_t watching;
	uint64_t next_session;
	long idle_seconds;   /* 0: never leave for idleness */
	const char *leaving; /* why, as `bye` says it; NULL while we serve */
	bool drained;        /* all that was in flight was answered */
	bool trim;           /* memory to give back when it gets quiet */

	struct event *done, *terminate, *interrupt, *hang_up;
	struct event *look, *idle, *resume, *sweep, *deadline;
};

/* Serves until it is told to leave. The life's socket listens already.
 * False when the loop could not be set up. `drained` says how it ended. */
bool server_run(struct server *server);

/* Stop accepting, end the watches, answer what is in flight, then end. */
void server_leave(struct server *server, const char *why);

/* Makes a job of a session's request; false without memory. The id is
 * borrowed, NULL for a notification. */
bool server_submit(struct server *server, struct session *session, const char *method,
                   json_t *params, json_t *id, bool watching);

/* Something happened: the idle time starts again. */
void server_touch(struct server *server);
/* Sessions that are finished are freed as soon as no callback runs. */
void server_sweep_soon(struct server *server);

/* The object of `status`; NULL without memory. */
json_t *server_status(struct server *server);

#endif
