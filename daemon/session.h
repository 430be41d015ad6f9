/*
 * One client's connection.  Frames in, frames out; a session is only freed by
 * session_sweep(), so handlers may finish it at any time.
 */
#ifndef DAEMON_SESSION_H
#define DAEMON_SESSION_H

#include "daemon/server.h"
#include "protocol/message.h"

#include <event2/bufferevent.h>

struct watch;

struct session {
	struct session *next, *previous;
	struct server *server;
	uint64_t number;
	struct bufferevent *stream;
	struct event *patience; /* with a client that does not go on */
	struct watch *watch;    /* NULL: it watches nothing */
	unsigned pending;       /* requests that a worker has */
	bool greeted;           /* a `hello` that matched */
	bool finishing;         /* close it when everything is sent */
	bool dead;              /* close it now */
	bool staying;           /* asked us to stop, and waits for our end */
};

/* Takes the descriptor over. */
void session_open(struct server *server, int descriptor);
struct session *session_find(struct server *server, uint64_t number);

/* Takes the message over; a message that is NULL (no memory) ends it. */
void session_send(struct session *session, json_t *message);
/* Takes the malloc'ed frame over. */
void session_send_frame(struct session *session, char *frame, size_t length);
/* A job of this session is done. */
void session_answered(struct session *session);
/* Close it when everything is sent. */
void session_finish(struct session *session);

/* Something is not sent yet. */
bool session_has_output(const struct session *session);

/* Frees the sessions that are over. */
void session_sweep(struct server *server);
/* Frees all. */
void session_close_all(struct server *server);

/* requests.c: what a client's request or notification does. */
void request_handle(struct session *session, struct message *message);

#endif
