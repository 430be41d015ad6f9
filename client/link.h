/* One connection: messages out, messages in. */
#ifndef CLIENT_LINK_H
#define CLIENT_LINK_H

#include "protocol/message.h"

#include <sys/types.h>

struct link {
	int descriptor; /* -1: none */
	pid_t child;    /* of --no-daemon, or 0 */
	char *bytes;
	size_t length, room;
};

enum arrival {
	ARRIVED,        /* *message is the caller's */
	ARRIVED_END,    /* the other side closed */
	ARRIVED_LATE,   /* nothing within the time */
	ARRIVED_BROKEN, /* no frame, no message, or no memory */
};

void link_open(struct link *link, int descriptor, pid_t child);
void link_close(struct link *link);
/* Takes the message over. */
bool link_send(struct link *link, json_t *message);
/* Waits up to so many milliseconds, -1: for ever. */
enum arrival link_receive(struct link *link, struct message *message, int milliseconds);
/* True when a whole message is here already. */
bool link_has_message(const struct link *link);

#endif
