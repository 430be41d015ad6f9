/* `hx2exd --once`: the same requests over standard input and output, in this
 * process, until they end.  The client's --no-daemon. */
#ifndef DAEMON_ONCE_H
#define DAEMON_ONCE_H

#include "daemon/engine.h"

/* Returns the exit code. */
int once_run(struct engine *engine, const char *build_id);

#endif
