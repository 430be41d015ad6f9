/* hx2exd: the compile server.  Started by hx2ex; by hand it stays in front. */
#include "base/log.h"
#include "base/paths.h"
#include "daemon/engine.h"
#include "daemon/life.h"
#include "daemon/once.h"
#include "daemon/server.h"
#include "protocol/protocol.h"

#include <getopt.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

extern const char hx2ex_build_id[];

enum { EXIT_USAGE = 2, EXIT_NO_DAEMON = 3, IDLE_SECONDS = 1800 };

struct options {
	bool once;
	int ready; /* where to say that we listen, or why not; -1: nobody asks */
};

static const char help[] =
        "usage: hx2exd [--once]\n"
        "\n"
        "The compile server of hx2ex, which starts it when it is needed.\n"
        "\n"
        "  --once      answer requests on standard input, then end (hx2ex --no-daemon)\n"
        "  --help      this text\n"
        "  --version   its version\n"
        "\n"
        "HX2EX_SOCKET and HX2EX_CACHE are the exact paths of socket and database,\n"
        "HX2EX_IDLE the seconds without work after which it ends (1800; 0: never).\n";

/* Says it to the client that started us, and to the log. */
static void report(const struct options *options, const char *text, const char *more)
{
	if (options->ready >= 0)
		dprintf(options->ready, "%s%s\n", text, more);
	if (*more)
		log_line("%s", more);
}

static int fail(const struct options *options, const char *error)
{
	report(options, "error ", error);
	return EXIT_NO_DAEMON;
}

static long idle_seconds(void)
{
	const char *text = getenv("HX2EX_IDLE");
	char *end = NULL;
	long seconds = text ? strtol(text, &end, 10) : IDLE_SECONDS;
	return text && (end == text || *end || seconds < 0) ? IDLE_SECONDS : seconds;
}

static unsigned worker_count(void)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	return cores < 2 ? 2 : cores > 64 ? 64 : (unsigned)cores;
}

static void raise_limits(void)
{
	struct rlimit limit;
	if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
		return;
	limit.rlim_cur = limit.rlim_max < 4096 ? limit.rlim_max : 4096;
	setrlimit(RLIMIT_NOFILE, &limit);
}

static void say_ready(const struct options *options, const char *note)
{
	report(options, "ready ", note ? note : "");
	if (options->ready >= 0)
		close(options->ready);
}

static int serve(const struct options *options, struct life *life)
{
	char *note = NULL, *error = NULL;
	struct server server = {.life = life, .idle_seconds = idle_seconds()};
	server.engine = engine_open(life->paths->cache, &note, &error);
	if (!server.engine) {
		int code = fail(options, error ? error : "the cache cannot be opened");
		free(note);
		free(error);
		return code;
	}
	server.workers = workers_new(server.engine, worker_count());
	if (!server.workers)
		return fail(options, "no thread can be started");
	log_line("pid %d, build %s, socket %s, cache %s", (int)getpid(), life->build_id,
	         life->paths->socket, life->paths->cache);
	say_ready(options, note);
	free(note);
	bool ran = server_run(&server);
	life_leave(life);
	if (!server.drained) {
		log_line("ending at once");
		_exit(ran ? 0 : EXIT_NO_DAEMON); /* threads still work for nobody */
	}
	workers_free(server.workers);
	engine_close(server.engine);
	log_line("ended");
	return ran ? 0 : EXIT_NO_DAEMON;
}

static int run_server(const struct options *options, const struct paths *paths)
{
	struct life life;
	int result = EXIT_NO_DAEMON;
	switch (life_claim(&life, paths, hx2ex_build_id)) {
	case CLAIM_FAILED:
		result = fail(options, life.error);
		break;
	case CLAIM_TAKEN:
		log_line("a daemon answers at %s already", paths->socket);
		say_ready(options, NULL);
		result = 0;
		break;
	case CLAIM_OURS:
		if (life_listen(&life))
			result = serve(options, &life);
		else
			result = fail(options, life.error);
		life_leave(&life);
		break;
	}
	life_end(&life);
	return result;
}

static int run_once(const struct paths *paths)
{
	char *note = NULL, *error = NULL;
	struct engine *engine = engine_open(paths->cache, &note, &error);
	if (note)
		fprintf(stderr, "hx2ex: %s\n", note);
	if (!engine)
		fprintf(stderr, "hx2ex: %s\n", error ? error : "the cache cannot be opened");
	int result = engine ? once_run(engine, hx2ex_build_id) : 1;
	engine_close(engine);
	free(note);
	free(error);
	return result;
}

static int run(const struct options *options)
{
	static const struct paths_names names = {"hx2ex", hx2ex_build_id, "HX2EX_SOCKET",
	                                         "HX2EX_CACHE"};
	struct paths paths;
	int result;
	bool found = options->once ? paths_find_cache(&paths, &names) : paths_find(&paths, &names);
	if (!found)
		result = fail(options, paths.error);
	else
		result = options->once ? run_once(&paths) : run_server(options, &paths);
	paths_free(&paths);
	return result;
}

int main(int argc, char **argv)
{
	static const struct option longs[] = {{"once", no_argument, NULL, 'o'},
	                                      {"ready-fd", required_argument, NULL, 'r'},
	                                      {"help", no_argument, NULL, 'h'},
	                                      {"version", no_argument, NULL, 'v'},
	                                      {0}};
	struct options options = {.ready = -1};
	for (int option; (option = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
		switch (option) {
		case 'o':
			options.once = true;
			break;
		case 'r':
			options.ready = (int)strtol(optarg, NULL, 10);
			break;
		case 'h':
			return fputs(help, stdout) < 0;
		case 'v':
			return printf("hx2exd protocol %d build %s\n", PROTOCOL_VERSION,
			              hx2ex_build_id) < 0;
		default:
			return EXIT_USAGE;
		}
	}
	if (optind < argc)
		return fputs(help, stderr), EXIT_USAGE;
	signal(SIGPIPE, SIG_IGN);
	json_object_seed(0); /* before there are threads */
	raise_limits();
	return run(&options);
}
