/* Starts hx2exd: the daemon, or a process for one client. */
#ifndef CLIENT_START_H
#define CLIENT_START_H

#include "base/paths.h"

#include <sys/types.h>

/* Starts the daemon and waits until it listens. False was complained about. */
bool start_daemon(const struct paths *paths);
/* Starts `hx2exd --once`; its socket, or -1 (complained about). */
int start_once(pid_t *child);

#endif
