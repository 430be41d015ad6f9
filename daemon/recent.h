/*
 * A save names its file: which root is that?
 *
 * `hx2ex build src/A.hx` builds the root that A belongs to, if one that holds
 * it was built into this output folder before.  Roots that an hxml asked for
 * are found in the folder's manifest; those of a plain command line are
 * remembered here, as long as the daemon runs.
 */
#ifndef DAEMON_RECENT_H
#define DAEMON_RECENT_H

#include "project/hxml.h"

struct recent;

struct recent *recent_new(void);
void recent_free(struct recent *recent);

/* Notes a command line that was built: its folder, words, output folder and
 * class paths. The last 32 are kept. Without memory nothing is noted. */
void recent_note(struct recent *recent, const struct project_request *request,
                 const struct project_section *section);

/* When the command names .hx files alone: another request that builds the root
 * of the first one, or false. `command` is the parsed one. */
bool recent_root(struct recent *recent, struct arena *arena, const struct project_request *request,
                 const struct project_command *command, struct project_request *found);

#endif
