/*
 * The engine: a build, without sockets.  It holds what outlives one request
 * (parsed files, the interned names, the cache) and is what both hx2exd's
 * server and `hx2exd --once` call.
 *
 * Safe to call from several worker threads; builds into one output folder are
 * serialised inside.
 */
#ifndef DAEMON_ENGINE_H
#define DAEMON_ENGINE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

struct engine;

/* `cache_path` is the database file. NULL on failure with *error malloc'ed;
 * *note may be one line to say (malloc'ed). */
struct engine *engine_open(const char *cache_path, char **note, char **error);
void engine_close(struct engine *engine);

/*
 * One request.  Methods and their params (all paths absolute or relative to
 * "cwd"; "args" are the command line's words after the command, flags and
 * PATHs, as the user typed them; "env": {"NAME": "value"} those that matter):
 *
 *   build  {cwd, args, env}   also: check, emit
 *   why    {cwd, args, env}   stats {}   clean {}
 *
 * Result of build and check: the object that `--json` prints (DESIGN.md,
 * "Command line"), and beside it what only the client uses:
 *   "exit": the exit code, "main": the -main class, where there is one,
 *   "watch": {"files": [...], "folders": [...]}: what this build depends on,
 *   "diagnostics"[i]."end_line", ."line_text": for the code frame,
 *   "notes": [lines to say on stderr].
 * Result of emit: {"exit", "text", "diagnostics", "notes"}; of the others:
 * {"exit", "text": for people, "json": for --json}.
 *
 * Never NULL but without memory; the caller owns the reference.
 */
json_t *engine_call(struct engine *engine, const char *method, const json_t *params);

/* Numbers for `status`: projects built so far, builds in flight. */
size_t engine_projects(struct engine *engine);
size_t engine_in_flight(struct engine *engine);

#endif
