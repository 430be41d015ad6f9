/*
 * A typed call -> (operation, kind of its first argument).
 *
 * shared/DESIGN.md, "Presence rules".  Whether the class that calls is a
 * presence module plays no part here: that is the context, and only
 * rewrite.c reads it.
 */
#ifndef TRANSFORM_PRESENCE_CLASSIFY_H
#define TRANSFORM_PRESENCE_CLASSIFY_H

#include "transform/types/typed.h"

/* Numbers are stored in rows: only append. */
enum presence_operation {
	PRESENCE_NONE,
	PRESENCE_TRACK,
	PRESENCE_UPDATE,
	PRESENCE_UNTRACK,
	PRESENCE_LIST,
	PRESENCE_GET_BY_KEY,
	PRESENCE_OPERATION_COUNT
};

/* What stands first, which decides the form. */
enum presence_kind {
	KIND_UNKNOWN,        /* Dynamic: the call stays as written, with a warning */
	KIND_TOPIC,          /* a String or a PresenceTopic: topic, key, meta */
	KIND_CHANNEL_SOCKET, /* phoenix.Socket: socket, key, meta */
	KIND_SOCKET_TOPIC,   /* any socket, then a topic: the five-argument form */
	KIND_PID,            /* trackPid: pid, topic, key, meta */
	KIND_SIMPLE,         /* trackSimple: key, meta; the topic is @:presenceTopic's, put first by
	                        lowering */
	KIND_LIVE_SOCKET, /* a LiveView socket where a topic is wanted: an error, or {} for list */
	KIND_COUNT
};

struct presence_call {
	enum presence_operation operation; /* NONE: an ordinary call */
	enum presence_kind kind;
	const struct symbol
	        *receiver; /* the presence class that the call names; NULL for `Presence.` */
};

/* `call` is a TX_CALL. */
struct presence_call presence_classify(const struct tx *call);

/* True when the class has @:presence or implements phoenix.PresenceBehavior
 * (as written; resolution has been checked by the typer). */
bool presence_is_module(const struct decl *decl);

#endif
