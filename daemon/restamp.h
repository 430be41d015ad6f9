/* Time stamps that are due a little later (daemon/output.h): a thread waits for
 * them, so that no build does. */
#ifndef DAEMON_RESTAMP_H
#define DAEMON_RESTAMP_H

#include "daemon/output.h"

struct restamper;

struct restamper *restamper_new(void);
/* Does what is still due, waiting for it (at most a second), then ends. */
void restamper_free(struct restamper *restamper);
/* Copies what it needs; without memory the file keeps its stamp. */
void restamper_add(struct restamper *restamper, const struct output_restamp *list, uint32_t count);

#endif
