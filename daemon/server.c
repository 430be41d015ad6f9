#include "daemon/server.h"
#include "base/log.h"
#include "daemon/session.h"
#include "daemon/watch.h"

#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOOK_SECONDS = 3, DRAIN_SECONDS = 5, PAUSE_SECONDS = 1 };

static void add_seconds(struct event *event, long seconds)
{
	const struct timeval time = {.tv_sec = seconds};
	event_add(event, &time);
}

void server_touch(struct server *server)
{
	if (server->idle_seconds > 0)
		add_seconds(server->idle, server->idle_seconds);
}

void server_sweep_soon(struct server *server)
{
	event_active(server->sweep, EV_TIMEOUT, 0);
}

/* Only clients that wait for our very end may be left. */
static bool nobody_waits(const struct server *server)
{
	for (const struct session *session = server->sessions; session; session = session->next)
		if (!session->staying || session_has_output(session))
			return false;
	return server->in_flight == 0;
}

static void on_sweep(evutil_socket_t descriptor, short what, void *context)
{
	struct server *server = context;
	(void)descriptor;
	(void)what;
	session_sweep(server);
	if (server->leaving && nobody_waits(server)) {
		server->drained = true;
		event_base_loopexit(server->base, NULL);
	}
}

static void stop_listening(struct server *server)
{
	if (server->listener)
		evconnlistener_free(server->listener);
	server->listener = NULL;
}

void server_leave(struct server *server, const char *why)
{
	if (server->leaving)
		return;
	log_line("leaving: %s", why);
	server->leaving = why;
	stop_listening(server);
	life_leave(server->life);
	for (struct session *session = server->sessions; session; session = session->next) {
		if (session->watch) {
			watch_free(session->watch);
			session->watch = NULL;
			session_send(session, message_notification(
			                              "bye", json_pack("{s:s}", "reason", why)));
		}
		if (!session->pending && !session->staying)
			session_finish(session);
	}
	add_seconds(server->deadline, DRAIN_SECONDS);
	server_sweep_soon(server);
}

/* The second signal does not wait. */
static void on_signal(evutil_socket_t number, short what, void *context)
{
	struct server *server = context;
	(void)what;
	if (server->leaving)
		event_base_loopbreak(server->base);
	else
		server_leave(server, number == SIGHUP ? "hang-up" : "signal");
}

static void on_deadline(evutil_socket_t descriptor, short what, void *context)
{
	struct server *server = context;
	(void)descriptor;
	(void)what;
	log_line("%zu requests did not end in time", server->in_flight);
	event_base_loopbreak(server->base);
}

static void on_accept(struct evconnlistener *listener, evutil_socket_t descriptor,
                      struct sockaddr *address, int length, void *context)
{
	(void)listener;
	(void)address;
	(void)length;
	session_open(context, descriptor);
}

/* No descriptor left, mostly: the clients wait in the queue for a while. */
static void on_accept_error(struct evconnlistener *listener, void *context)
{
	struct server *server = context;
	log_line("cannot accept: %s", strerror(EVUTIL_SOCKET_ERROR()));
	evconnlistener_disable(listener);
	add_seconds(server->resume, PAUSE_SECONDS);
}

static void on_resume(evutil_socket_t descriptor, short what, void *context)
{
	struct server *server = context;
	(void)descriptor;
	(void)what;
	if (server->listener)
		evconnlistener_enable(server->listener);
}

static bool start_listening(struct server *server)
{
	server->listener = evconnlistener_new(server->base, on_accept, server,
	                                      LEV_OPT_CLOSE_ON_FREE | LEV_OPT_CLOSE_ON_EXEC, 0,
	                                      server->life->listener);
	if (!server->listener)
		return false;
	server->life->listener = -1;
	evconnlistener_set_error_cb(server->listener, on_accept_error);
	return true;
}

static void on_idle(evutil_socket_t descriptor, short what, void *context)
{
	struct server *server = context;
	(void)descriptor;
	(void)what;
	if (server->in_flight || server->watching)
		server_touch(server);
	else
		server_leave(server, "idle");
}

static void listen_again(struct server *server)
{
	log_line("the socket was removed; it is made again");
	stop_listening(server);
	if (!life_listen(server->life) || !start_listening(server)) {
		log_line("%s", server->life->error);
		server_leave(server, "replaced");
	}
}

static void on_look(evutil_socket_t descriptor, short what, void *context)
{
	struct server *server = context;
	(void)descriptor;
	(void)what;
	if (server->leaving)
		return;
	switch (life_look(server->life)) {
	case LIFE_GOES_ON:
		break;
	case LIFE_SOCKET_GONE:
		listen_again(server);
		break;
	case LIFE_SOCKET_TAKEN:
		server_leave(server, "replaced");
		break;
	case LIFE_REPLACED:
		if (!server->in_flight && !server->watching)
			server_leave(server, "replaced");
		break;
	}
	if (server->trim && !server->in_flight)
		malloc_trim(0);
	server->trim = server->in_flight;
}

bool server_submit(struct server *server, struct session *session, const char *method,
                   json_t *params, json_t *id, bool watching)
{
	struct job *job = calloc(1, sizeof *job);
	if (!job)
		return false;
	*job = (struct job){.session = session->number, .method = method, .watching = watching};
	/* A copy, so that no two threads count references of one value. */
	job->params = params ? json_deep_copy(params) : json_object();
	job->id = json_deep_copy(id);
	if (!job->params || (id && !job->id)) {
		job_free(job);
		return false;
	}
	server->in_flight++;
	server->trim = true;
	workers_submit(server->workers, job);
	return true;
}

static void deliver(struct server *server, struct job *job)
{
	struct session *session = session_find(server, job->session);
	server->in_flight--;
	if (session) {
		session_send_frame(session, job->frame, job->length);
		job->frame = NULL;
		if (!job->watching)
			session_answered(session);
		else if (session->watch) {
			watch_built(session->watch, job->set);
			job->set = NULL;
		}
	}
	job_free(job);
}

static void on_done(evutil_socket_t descriptor, short what, void *context)
{
	struct server *server = context;
	(void)descriptor;
	(void)what;
	for (struct job *job = workers_collect(server->workers), *next; job; job = next) {
		next = job->next;
		deliver(server, job);
	}
	server_touch(server);
	server_sweep_soon(server);
}

static size_t resident_bytes(void)
{
	unsigned long pages = 0;
	FILE *file = fopen("/proc/self/statm", "re");
	if (!file)
		return 0;
	if (fscanf(file, "%*u %lu", &pages) != 1)
		pages = 0;
	fclose(file);
	return pages * (size_t)sysconf(_SC_PAGESIZE);
}

json_t *server_status(struct server *server)
{
	const struct life *life = server->life;
	return json_pack("{s:i, s:s, s:s, s:s, s:I, s:I, s:I, s:I}", "pid", (int)getpid(),
	                 "build_id", life->build_id, "socket", life->paths->socket, "cache",
	                 life->paths->cache, "watching", (json_int_t)server->watching, "in_flight",
	                 (json_int_t)server->in_flight, "projects",
	                 (json_int_t)engine_projects(server->engine), "rss_bytes",
	                 (json_int_t)resident_bytes());
}

/* One row per event: where it is kept, what it is, when it starts. */
static bool make_events(struct server *server)
{
	const struct {
		struct event **event;
		int descriptor;
		short what;
		event_callback_fn callback;
		long seconds; /* 0: only when asked; -1: at once and without time */
	} events[] = {
	        {&server->done, workers_event(server->workers), EV_READ | EV_PERSIST, on_done, -1},
	        {&server->terminate, SIGTERM, EV_SIGNAL | EV_PERSIST, on_signal, -1},
	        {&server->interrupt, SIGINT, EV_SIGNAL | EV_PERSIST, on_signal, -1},
	        {&server->hang_up, SIGHUP, EV_SIGNAL | EV_PERSIST, on_signal, -1},
	        {&server->look, -1, EV_PERSIST, on_look, LOOK_SECONDS},
	        {&server->idle, -1, 0, on_idle, server->idle_seconds},
	        {&server->resume, -1, 0, on_resume, 0},
	        {&server->sweep, -1, 0, on_sweep, 0},
	        {&server->deadline, -1, 0, on_deadline, 0},
	};
	for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
		const struct timeval time = {.tv_sec = events[i].seconds};
		struct event *event = event_new(server->base, events[i].descriptor, events[i].what,
		                                events[i].callback, server);
		if (!(*events[i].event = event))
			return false;
		if (events[i].seconds &&
		    event_add(event, events[i].seconds > 0 ? &time : NULL) != 0)
			return false;
	}
	return true;
}

static void free_events(struct server *server)
{
	struct event *events[] = {server->done,    server->terminate, server->interrupt,
	                          server->hang_up, server->look,      server->idle,
	                          server->resume,  server->sweep,     server->deadline};
	for (size_t i = 0; i < sizeof events / sizeof *events; i++)
		if (events[i])
			event_free(events[i]);
}

bool server_run(struct server *server)
{
	bool ready = false;
	server->base = event_base_new();
	if (server->base)
		ready = make_events(server) && start_listening(server);
	if (ready)
		event_base_dispatch(server->base);
	stop_listening(server);
	session_close_all(server);
	free_events(server);
	if (server->base)
		event_base_free(server->base);
	return ready;
}
