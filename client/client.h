/*
 * hx2ex, the client: finds or starts the daemon, asks, prints.  It knows no
 * flag but its own; everything else goes to the daemon as it was typed.
 */
#ifndef CLIENT_CLIENT_H
#define CLIENT_CLIENT_H

#include "base/paths.h"
#include "client/link.h"

#include <jansson.h>
#include <stdbool.h>

extern const char hx2ex_build_id[];

enum { DONE = 0, FAILED = 1, USAGE = 2, NO_DAEMON = 3 }; /* exit codes */

struct client {
	const struct command *command;
	bool json, no_daemon, no_stdin, help, version;
	json_t *args;   /* the words for the daemon */
	char **program; /* run: the words behind `--`, NULL-terminated, or NULL */
	char *cwd;
	bool have_paths;
	struct paths paths;
	struct link link;
};

enum need {
	NEED_NOTHING, /* of the daemon */
	NEED_RUNNING, /* asks the one that runs, starts none */
	NEED_STARTED, /* starts it when there is none */
};

struct command {
	const char *name;
	const char *method; /* of the wire */
	enum need need;
	bool without; /* takes --no-daemon */
	int (*run)(struct client *client);
	const char *usage, *does;
};

/* Says it on stderr, with "hx2ex: " before it; returns `code`. */
int complain(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* params of a request: cwd, args, env. NULL was complained about. */
json_t *client_params(struct client *client);

/*
 * Connects as the command needs it, sends the request (params are taken over)
 * and gives its result, the caller's.  NULL: *code is the exit code, and it
 * was said why, but for NEED_RUNNING when none runs.
 */
json_t *client_ask(struct client *client, const char *method, json_t *params, int *code);

/* The commands' functions. */
int run_build(struct client *client); /* build, check */
int run_emit(struct client *client);
int run_text(struct client *client); /* why, stats, clean */
int run_run(struct client *client);
int run_watch(struct client *client);
int run_status(struct client *client);
int run_stop(struct client *client);
int run_restart(struct client *client);

#endif
