/*
 * JSON-RPC 2.0 messages, as values.  Whoever makes one owns it; every
 * function here that can run out of memory returns NULL then.
 */
#ifndef PROTOCOL_MESSAGE_H
#define PROTOCOL_MESSAGE_H

#include "protocol/protocol.h"

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

enum message_kind { MESSAGE_REQUEST, MESSAGE_NOTIFICATION, MESSAGE_RESULT, MESSAGE_ERROR };

/* A message that was read. All but `whole` are borrowed from it. */
struct message {
	enum message_kind kind;
	json_t *whole;
	json_t *id;         /* an integer or a string; of requests and answers */
	const char *method; /* of requests and notifications */
	json_t *params;     /* likewise; an object or NULL */
	json_t *result;
	int code; /* of errors, and why reading failed */
	char text[160];
	json_t *data;
};

/* Reads a body. False when it is no message: `code` and `text` say why, and
 * `id` is set where it could be read. message_free() in any case. */
bool message_read(struct message *message, const char *bytes, size_t length);
void message_free(struct message *message);

/* These take over params, result and data (NULL is an empty object, or
 * none), and borrow the id (NULL is JSON's null). */
json_t *message_request(int id, const char *method, json_t *params);
json_t *message_notification(const char *method, json_t *params);
json_t *message_result(json_t *id, json_t *result);
json_t *message_error(json_t *id, int code, const char *text, json_t *data);

/* The message with its header, malloc'ed; takes over the message. NULL for a
 * NULL message. */
char *message_frame(json_t *message, size_t *length);

/* What `params` of a request with "cwd", "args" and "env" must look like:
 * NULL, or a sentence. */
const char *message_params_error(const json_t *params);

#endif
