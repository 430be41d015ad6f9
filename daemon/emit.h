/* `hx2ex emit FILE --emit=STAGE`: one file, stopped after a pass. */
#ifndef DAEMON_EMIT_H
#define DAEMON_EMIT_H

#include "daemon/build.h"

/* Appends the stage's text of the command's .hx files, declarations in source
 * order. `tokens` and `ast` read no other file. An unknown stage is an error in
 * build->problems. */
void emit_section(struct build *build, const char *stage, const struct project_command *command,
                  struct buf *out);

#endif
