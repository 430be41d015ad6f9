/* What a build says: the JSON of `--json`, and what the client prints from it.
 * See engine.h for the fields. */
#ifndef DAEMON_REPORT_H
#define DAEMON_REPORT_H

#include "daemon/build.h"

#include <jansson.h>

/* Sums over sections; zero it first. */
struct report {
	json_t *outputs, *diagnostics, *notes, *files, *folders;
	uint64_t classes, transformed, rewritten, cached, failed, written, removed, errors,
	        warnings;
	const char *cwd;
	bool all;
	struct map files_of;      /* of the build that is added: shown name -> struct file */
	const void *located_file; /* where the last position was looked for, and found */
	uint32_t located;
	struct position position;
};

/* False without memory. */
bool report_open(struct report *report, const char *cwd, bool all);
void report_add(struct report *report, const struct build *build);
/* An error or a warning without a place in a source. */
void report_plain(struct report *report, bool error, const char *file, uint32_t line,
                  const char *message);
void report_note(struct report *report, const char *line);
/* The result object; the report is then empty. */
json_t *report_result(struct report *report, uint64_t elapsed_us);
void report_drop(struct report *report);

#endif
