/*
 * Which presence forms a class uses, and what is wrong with them whatever the
 * context: the part of a class's summary that concerns presence.
 *
 * What depends on the context (the class is a presence module; the project has
 * one, none, several) is said later, from the uses that the summary keeps.
 */
#ifndef TRANSFORM_PRESENCE_USES_H
#define TRANSFORM_PRESENCE_USES_H

#include "transform/presence/classify.h"
#include "transform/presence/context.h"

struct presence_use {
	enum presence_operation operation;
	enum presence_kind kind;
	const char *receiver; /* a class path, or NULL for `Presence.` */
	node_id node;
};

struct presence_uses {
	VEC(struct presence_use) calls;
	/* Own static functions that a presence module injects, or that the socket
	 * forms take: wrong inside one only. `receiver` is "track/4". */
	VEC(struct presence_use) clashes;
};

/* Collects in source order; adds the context-free diagnostics. */
void presence_uses_find(const struct typed_class *typed, struct arena *arena,
                        struct presence_uses *uses, struct diags *diags);

void presence_uses_write(const struct presence_uses *uses, struct buf *out);
bool presence_uses_read(struct presence_uses *uses, struct arena *arena, struct cursor *in);

/* Bits SOCKET_* that the call needs in the module it goes to, else 0. */
unsigned presence_use_socket_form(const struct presence_use *use);

/* Diagnostics that depend on the class's context. */
void presence_uses_check(const struct presence_uses *uses, const struct presence_context *context,
                         const struct decl *decl, const struct name *path, struct diags *diags);

#endif
