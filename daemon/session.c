#include "daemon/session.h"
#include "base/local_socket.h"
#include "base/log.h"
#include "daemon/watch.h"
#include "protocol/frame.h"

#include <event2/buffer.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum {
	HELLO_SECONDS = 10, /* until the first request */
	FRAME_SECONDS = 30, /* until a frame that began is whole */
	WRITE_SECONDS = 30, /* without taking a byte of an answer */
	MOST_PENDING = 8,   /* requests of one session at the workers */
};

static void be_patient(struct session *session, int seconds)
{
	const struct timeval time = {.tv_sec = seconds};
	if (seconds)
		evtimer_add(session->patience, &time);
	else
		evtimer_del(session->patience);
}

static void close_soon(struct session *session)
{
	session->dead = true;
	server_sweep_soon(session->server);
}

void session_finish(struct session *session)
{
	session->finishing = true;
	server_sweep_soon(session->server);
}

static void free_frame(const void *data, size_t length, void *context)
{
	(void)length;
	(void)context;
	free((void *)data);
}

void session_send_frame(struct session *session, char *frame, size_t length)
{
	struct evbuffer *output = bufferevent_get_output(session->stream);
	if (!frame || session->dead ||
	    evbuffer_add_reference(output, frame, length, free_frame, NULL) != 0) {
		free(frame);
		close_soon(session);
	}
}

void session_send(struct session *session, json_t *message)
{
	size_t length = 0;
	char *frame = message_frame(message, &length);
	session_send_frame(session, frame, length);
}

/* After this nothing of what the client sends can be understood. */
static void refuse_frame(struct session *session, const char *error)
{
	session_send(session, message_error(NULL, ERROR_PARSE, error, NULL));
	session_finish(session);
}

static void take_body(struct session *session, const char *body, size_t length)
{
	struct message message;
	server_touch(session->server);
	if (message_read(&message, body, length))
		request_handle(session, &message);
	else
		session_send(session, message_error(message.id, message.code, message.text, NULL));
	message_free(&message);
}

/* One frame; false when there is none to take. */
static bool take_frame(struct session *session)
{
	struct evbuffer *input = bufferevent_get_input(session->stream);
	size_t available = evbuffer_get_length(input);
	size_t look = available < FRAME_HEADER_MAX ? available : FRAME_HEADER_MAX;
	struct frame frame;
	if (!available || session->finishing || session->dead || session->pending >= MOST_PENDING)
		return false;
	const char *bytes = (const char *)evbuffer_pullup(input, (ssize_t)look);
	if (!bytes)
		return close_soon(session), false;
	switch (frame_scan(&frame, bytes, look, available)) {
	case FRAME_MORE:
		return false;
	case FRAME_KNOWN:
		bufferevent_setwatermark(session->stream, EV_READ, 0, frame.header + frame.body);
		return false;
	case FRAME_BAD:
		return refuse_frame(session, frame.error), false;
	case FRAME_READY:
		break;
	}
	bytes = (const char *)evbuffer_pullup(input, (ssize_t)(frame.header + frame.body));
	if (!bytes)
		return close_soon(session), false;
	take_body(session, bytes + frame.header, frame.body);
	evbuffer_drain(input, frame.header + frame.body);
	bufferevent_setwatermark(session->stream, EV_READ, 0, FRAME_HEADER_MAX);
	return true;
}

static void take_frames(struct session *session)
{
	while (take_frame(session))
		;
	if (session->finishing || session->dead)
		bufferevent_disable(session->stream, EV_READ);
	else if (session->pending >= MOST_PENDING)
		be_patient(session, 0); /* the next frame waits for us, not for them */
	else if (evbuffer_get_length(bufferevent_get_input(session->stream)))
		be_patient(session, FRAME_SECONDS);
	else
		be_patient(session, session->greeted ? 0 : HELLO_SECONDS);
}

static void on_read(struct bufferevent *stream, void *context)
{
	(void)stream;
	take_frames(context);
}

static void on_written(struct bufferevent *stream, void *context)
{
	struct session *session = context;
	(void)stream;
	if (session->finishing || session->staying)
		server_sweep_soon(session->server);
}

/* The client is gone, or took nothing for too long. */
static void on_event(struct bufferevent *stream, short what, void *context)
{
	(void)stream;
	if (what & BEV_EVENT_TIMEOUT)
		log_line("a client takes no answer; its connection is closed");
	close_soon(context);
}

static void on_impatience(evutil_socket_t descriptor, short what, void *context)
{
	struct session *session = context;
	(void)descriptor;
	(void)what;
	session_send(session,
	             message_error(NULL, ERROR_REQUEST, "the request took too long", NULL));
	session_finish(session);
}

static void link_session(struct server *server, struct session *session)
{
	session->next = server->sessions;
	if (session->next)
		session->next->previous = session;
	server->sessions = session;
	server->session_count++;
	session->number = ++server->next_session;
}

static void session_free(struct session *session)
{
	struct server *server = session->server;
	if (session->previous)
		session->previous->next = session->next;
	else
		server->sessions = session->next;
	if (session->next)
		session->next->previous = session->previous;
	server->session_count--;
	watch_free(session->watch);
	/* Who asked us to stop sees the end of the process, not of the loop. */
	if (session->staying && fcntl(bufferevent_getfd(session->stream), F_DUPFD_CLOEXEC, 3) < 0)
		log_line("a client may believe too early that we ended");
	server->in_flight -= workers_forget(server->workers, session->number);
	event_free(session->patience);
	bufferevent_free(session->stream);
	free(session);
}

static struct session *session_new(struct server *server, int descriptor)
{
	const struct timeval write_time = {.tv_sec = WRITE_SECONDS};
	struct session *session = calloc(1, sizeof *session);
	if (session) {
		session->server = server;
		session->patience = evtimer_new(server->base, on_impatience, session);
		session->stream =
		        bufferevent_socket_new(server->base, descriptor, BEV_OPT_CLOSE_ON_FREE);
	}
	if (!session || !session->patience || !session->stream) {
		if (session && session->stream)
			bufferevent_free(session->stream);
		else
			close(descriptor);
		if (session && session->patience)
			event_free(session->patience);
		free(session);
		return NULL;
	}
	bufferevent_setcb(session->stream, on_read, on_written, on_event, session);
	bufferevent_set_timeouts(session->stream, NULL, &write_time);
	bufferevent_setwatermark(session->stream, EV_READ, 0, FRAME_HEADER_MAX);
	link_session(server, session);
	return session;
}

void session_open(struct server *server, int descriptor)
{
	bool mine = peer_is_me(descriptor);
	struct session *session = session_new(server, descriptor);
	if (!session)
		return;
	if (mine && server->session_count <= MOST_SESSIONS) {
		be_patient(session, HELLO_SECONDS);
		bufferevent_enable(session->stream, EV_READ | EV_WRITE);
		return;
	}
	bufferevent_enable(session->stream, EV_WRITE);
	session_send(session, mine ? message_error(NULL, ERROR_TOO_MANY, "too many clients", NULL)
	                           : message_error(NULL, ERROR_FORBIDDEN,
	                                           "this daemon is another user's", NULL));
	session_finish(session);
}

bool session_has_output(const struct session *session)
{
	return evbuffer_get_length(bufferevent_get_output(session->stream)) > 0;
}

struct session *session_find(struct server *server, uint64_t number)
{
	for (struct session *session = server->sessions; session; session = session->next)
		if (session->number == number)
			return session;
	return NULL;
}

void session_answered(struct session *session)
{
	session->pending--;
	if (session->server->leaving && !session->pending && !session->staying)
		session_finish(session);
	else
		take_frames(session);
}

static bool over(const struct session *session)
{
	if (session->dead)
		return true;
	return session->finishing && !session->pending && !session_has_output(session);
}

void session_sweep(struct server *server)
{
	for (struct session *session = server->sessions, *next; session; session = next) {
		next = session->next;
		if (over(session))
			session_free(session);
	}
}

void session_close_all(struct server *server)
{
	while (server->sessions)
		session_free(server->sessions);
}
