/*
 * A class's presence context: all that the text of a class depends on beside
 * its own lowered tree.  Its hash is the second half of the `output` key.
 */
#ifndef TRANSFORM_PRESENCE_CONTEXT_H
#define TRANSFORM_PRESENCE_CONTEXT_H

#include "base/hash.h"
#include "base/name.h"
#include "base/vec.h"

#include <stdbool.h>

/* A class that this one refers to, and the Elixir module that it becomes. */
struct module_name {
	const char *class_path; /* "a.b.C" */
	const char *module;     /* "A.B.C" */
	bool presence;          /* it is a presence module */
};

/* Bits of struct presence_context.socket_forms. */
enum { SOCKET_TRACK = 1, SOCKET_UPDATE = 2, SOCKET_UNTRACK = 4 };

struct presence_context {
	bool inside;            /* the class is a presence module */
	const char *class_path; /* its own */
	const char *module;     /* its Elixir name */
	const char *otp_app;    /* "todo_app"; only when inside, else NULL */
	const char *pubsub;     /* "TodoApp.PubSub"; likewise */
	bool guide_form;        /* -D presence_external=guide */
	const char
	        *only_presence; /* the project's one presence module, or NULL for none or several */
	unsigned presence_count;
	unsigned socket_forms;         /* which socket forms others use from outside */
	VEC(struct module_name) names; /* sorted by class path; those referred to only */
};

/* NULL when the class is not among them. */
const char *presence_module_name(const struct presence_context *context, const char *class_path);
struct hash presence_context_hash(const struct presence_context *context, struct arena *arena);

#endif
