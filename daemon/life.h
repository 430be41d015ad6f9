/*
 * The life of one daemon: that there is one per socket, that its socket still
 * leads to it, and that it was not replaced.  Files only; the timers are the
 * server's.
 */
#ifndef DAEMON_LIFE_H
#define DAEMON_LIFE_H

#include "base/paths.h"

#include <stdbool.h>
#include <sys/types.h>

struct life {
	const struct paths *paths;
	const char *build_id;
	char *lock_path;
	int lock;     /* held until the process ends */
	int listener; /* -1 when the server has taken or closed it */
	dev_t device; /* of the socket that we made */
	ino_t inode;
	char error[256];
};

enum claim {
	CLAIM_OURS,   /* the socket is ours: life_listen() */
	CLAIM_TAKEN,  /* a living daemon answers there */
	CLAIM_FAILED, /* `error` says why */
};

/* Waits while a daemon that drains still holds the socket's lock. */
enum claim life_claim(struct life *life, const struct paths *paths, const char *build_id);
/* Makes the socket (again), in place of a dead one; writes the record. */
bool life_listen(struct life *life);

enum life_state {
	LIFE_GOES_ON,
	LIFE_SOCKET_GONE,  /* nothing is at the path: life_listen() again */
	LIFE_SOCKET_TAKEN, /* something that is not ours is */
	LIFE_REPLACED,     /* another build's daemon was started after us */
};
enum life_state life_look(const struct life *life);

/* Takes the socket and the record away, if they are still ours. */
void life_leave(struct life *life);
/* Gives the lock up; the last thing of all. */
void life_end(struct life *life);

#endif
