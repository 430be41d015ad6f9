#include "daemon/once.h"
#include "daemon/worker.h"
#include "protocol/frame.h"
#include "protocol/message.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct once {
	struct engine *engine;
	const char *build_id;
	char *bytes;
	size_t length, room;
	int exit;
};

static const char *const methods[] = {"build", "check", "emit", "why", "stats", "clean"};

static bool write_all(const char *bytes, size_t length)
{
	while (length) {
		ssize_t written = write(STDOUT_FILENO, bytes, length);
		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return false;
		bytes += written;
		length -= (size_t)written;
	}
	return true;
}

static bool is_ours(const char *method)
{
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
		if (strcmp(methods[i], method) == 0)
			return true;
	return false;
}

static char *hello(const struct once *once, struct message *message, size_t *length)
{
	const char *build = json_string_value(json_object_get(message->params, "build_id"));
	json_t *us = json_pack("{s:i, s:s, s:i}", "protocol", PROTOCOL_VERSION, "build_id",
	                       once->build_id, "pid", (int)getpid());
	bool same = build && strcmp(build, once->build_id) == 0;
	return message_frame(
	        same ? message_result(message->id, us)
	             : message_error(message->id, ERROR_MISMATCH, "hx2exd is of another build", us),
	        length);
}

static char *answer(const struct once *once, struct message *message, size_t *length)
{
	const char *error = message_params_error(message->params);
	if (strcmp(message->method, "hello") == 0)
		return hello(once, message, length);
	if (!is_ours(message->method))
		return message_frame(message_error(message->id, ERROR_METHOD,
		                                   "there is no such method without a daemon",
		                                   NULL),
		                     length);
	if (error)
		return message_frame(message_error(message->id, ERROR_PARAMS, error, NULL), length);
	json_t *result = engine_call(once->engine, message->method, message->params);
	char *frame = job_frame(message->id, result, length);
	json_decref(result);
	return frame;
}

static bool take_body(struct once *once, const char *body, size_t length)
{
	struct message message;
	size_t size = 0;
	char *frame = NULL;
	if (!message_read(&message, body, length))
		frame = message_frame(message_error(message.id, message.code, message.text, NULL),
		                      &size);
	else if (message.kind == MESSAGE_REQUEST)
		frame = answer(once, &message, &size);
	bool ignored = message.whole && message.kind == MESSAGE_NOTIFICATION;
	message_free(&message);
	bool done = ignored || (frame && write_all(frame, size));
	free(frame);
	return done;
}

/* Takes the frames that are whole. */
static bool take_frames(struct once *once)
{
	for (;;) {
		struct frame frame;
		enum frame_status status =
		        frame_scan(&frame, once->bytes, once->length, once->length);
		if (!once->length || status == FRAME_MORE || status == FRAME_KNOWN)
			return true;
		if (status == FRAME_BAD || !take_body(once, once->bytes + frame.header, frame.body))
			return false;
		size_t taken = frame.header + frame.body;
		memmove(once->bytes, once->bytes + taken, once->length - taken);
		once->length -= taken;
	}
}

static bool make_room(struct once *once)
{
	if (once->length < once->room)
		return true;
	size_t room = once->room ? once->room * 2 : 16 * 1024;
	char *more = realloc(once->bytes, room);
	if (!more)
		return false;
	once->bytes = more;
	once->room = room;
	return true;
}

static void *serve(void *argument)
{
	struct once *once = argument;
	once->exit = 1;
	while (make_room(once)) {
		ssize_t got =
		        read(STDIN_FILENO, once->bytes + once->length, once->room - once->length);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			once->exit = got < 0;
			break;
		}
		once->length += (size_t)got;
		if (!take_frames(once))
			break;
	}
	free(once->bytes);
	return NULL;
}

int once_run(struct engine *engine, const char *build_id)
{
	struct once once = {.engine = engine, .build_id = build_id};
	pthread_t thread;
	if (thread_with_big_stack(&thread, serve, &once) != 0)
		return 1;
	pthread_join(thread, NULL);
	return once.exit;
}
