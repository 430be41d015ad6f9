/* What a client may ask, as a table. */
#include "daemon/session.h"
#include "base/log.h"
#include "daemon/watch.h"

#include <string.h>
#include <unistd.h>

struct request {
	const char *method;
	bool unmatched;  /* also from a client of another build */
	bool has_params; /* cwd, args, env */
	void (*handle)(struct session *session, const struct request *request,
	               struct message *message);
};

static void answer(struct session *session, struct message *message, json_t *result)
{
	session_send(session, message_result(message->id, result));
}

static void answer_error(struct session *session, struct message *message, int code,
                         const char *text)
{
	session_send(session, message_error(message->id, code, text, NULL));
}

static json_t *who_we_are(const struct server *server, bool with_watching)
{
	json_t *out = json_pack("{s:i, s:s, s:i}", "protocol", PROTOCOL_VERSION, "build_id",
	                        server->life->build_id, "pid", (int)getpid());
	if (out && with_watching)
		json_object_set_new(out, "watching", json_integer((json_int_t)server->watching));
	return out;
}

static void on_hello(struct session *session, const struct request *request,
                     struct message *message)
{
	const struct server *server = session->server;
	json_t *protocol = json_object_get(message->params, "protocol");
	const char *build = json_string_value(json_object_get(message->params, "build_id"));
	(void)request;
	session->greeted = json_integer_value(protocol) == PROTOCOL_VERSION && build &&
	                   strcmp(build, server->life->build_id) == 0;
	if (session->greeted)
		answer(session, message, who_we_are(server, false));
	else
		session_send(session, message_error(message->id, ERROR_MISMATCH,
		                                    "the daemon is of another build",
		                                    who_we_are(server, true)));
}

static void on_status(struct session *session, const struct request *request,
                      struct message *message)
{
	(void)request;
	answer(session, message, server_status(session->server));
}

static void on_stop(struct session *session, const struct request *request, struct message *message)
{
	bool restart = json_is_true(json_object_get(message->params, "restart"));
	(void)request;
	session->staying = true;
	answer(session, message, json_pack("{s:i}", "pid", (int)getpid()));
	server_leave(session->server, restart ? "restart" : "stop");
}

static void on_work(struct session *session, const struct request *request, struct message *message)
{
	if (server_submit(session->server, session, request->method, message->params, message->id,
	                  false))
		session->pending++;
	else
		answer_error(session, message, ERROR_INTERNAL, "out of memory");
}

static void on_watch(struct session *session, const struct request *request,
                     struct message *message)
{
	(void)request;
	if (session->watch)
		answer_error(session, message, ERROR_REQUEST, "this connection watches already");
	else if (!(session->watch = watch_new(session, message->params, message->id)))
		answer_error(session, message, ERROR_INTERNAL, "out of memory");
}

static const struct request requests[] = {
        {"hello", true, false, on_hello}, {"status", true, false, on_status},
        {"stop", true, false, on_stop},   {"build", false, true, on_work},
        {"check", false, true, on_work},  {"emit", false, true, on_work},
        {"why", false, true, on_work},    {"stats", false, false, on_work},
        {"clean", false, false, on_work}, {"watch", false, true, on_watch},
};

static const struct request *find(const char *method)
{
	for (size_t i = 0; i < sizeof requests / sizeof *requests; i++)
		if (strcmp(requests[i].method, method) == 0)
			return &requests[i];
	return NULL;
}

void request_handle(struct session *session, struct message *message)
{
	if (message->kind != MESSAGE_REQUEST)
		return; /* answers and notifications ask for nothing */
	const struct request *request = find(message->method);
	const char *error =
	        request && request->has_params ? message_params_error(message->params) : NULL;
	if (!request)
		answer_error(session, message, ERROR_METHOD, "there is no such method");
	else if (!session->greeted && !request->unmatched)
		answer_error(session, message, ERROR_REQUEST, "no `hello` that matches came first");
	else if (error)
		answer_error(session, message, ERROR_PARAMS, error);
	else if (session->server->leaving)
		answer_error(session, message, ERROR_LEAVING, "the daemon is ending");
	else
		request->handle(session, request, message);
}
