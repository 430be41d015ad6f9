/* The whole engine on a folder of its own, and on a damaged database; the messages that ask for it.
 */
#include "daemon/engine.h"
#include "protocol/frame.h"
#include "protocol/message.h"
#include "tests/fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct state {
	struct engine *engine;
	char folder[512], cache[600];
};

static bool write_file(const char *path, const char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");
	if (!file)
		return false;
	bool good = fwrite(bytes, 1, length, file) == length;
	return !fclose(file) && good;
}

static void open_engine(struct state *state)
{
	char *note = NULL, *error = NULL;
	state->engine = engine_open(state->cache, &note, &error);
	if (!state->engine)
		fprintf(stderr, "fuzz: no engine: %s\n", error ? error : "?");
	free(note);
	free(error);
}

void *engine_stage_open(const char *scratch)
{
	struct state *state = must(calloc(1, sizeof *state));
	char path[600];
	snprintf(state->folder, sizeof state->folder, "%s", scratch);
	snprintf(state->cache, sizeof state->cache, "%s/cache.db", scratch);
	snprintf(path, sizeof path, "%s/src", scratch);
	mkdir(path, 0777);
	snprintf(path, sizeof path, "%s/src/Other.hx", scratch);
	static const char other[] =
	        "class Other { public static function f(x:Int) return x + 1; "
	        "public static inline var A = 3; public static var list = [1, 2]; }\n";
	write_file(path, other, sizeof other - 1);
	open_engine(state);
	return state;
}

void engine_stage_close(void *opened)
{
	struct state *state = opened;
	if (state->engine)
		engine_close(state->engine);
	free(state);
}

static void call(struct state *state, const char *method, const char *more)
{
	json_t *params = json_pack("{s:s, s:[s, s, s, s, s], s:{}}", "cwd", state->folder, "args",
	                           "-cp", "src", "-D", "app_name=TodoApp", "Main", "env");
	if (params && more)
		json_array_append_new(json_object_get(params, "args"), json_string(more));
	json_t *answer = state->engine ? engine_call(state->engine, method, params) : NULL;
	const json_t *exit_code = json_object_get(answer, "exit");
	if (state->engine &&
	    (!answer || (strcmp(method, "stats") && !json_is_integer(exit_code)))) {
		fprintf(stderr, "fuzz: no answer to %s\n", method);
		abort();
	}
	char *text = json_dumps(answer, JSON_COMPACT);
	if (answer && !text) {
		fprintf(stderr, "fuzz: the answer to %s is no JSON\n", method);
		abort();
	}
	if (text && strstr(text, "INTERNAL") && strstr(text, "internal error")) {
		fprintf(stderr, "fuzz: %s\n", text);
		abort();
	}
	free(text);
	json_decref(answer);
	json_decref(params);
}

void engine_stage_run(void *opened, const char *bytes, size_t length, uint64_t seed)
{
	static const char *const stages[] = {"--emit=tokens", "--emit=ast",     "--emit=typed",
	                                     "--emit=locals", "--emit=lowered", "--emit=presence",
	                                     "--emit=elixir"};
	struct state *state = opened;
	struct random r = {seed};
	char path[600];
	snprintf(path, sizeof path, "%s/src/Main.hx", state->folder);
	if (!write_file(path, bytes, length))
		return;
	call(state, "build", random_below(&r, 3) ? NULL : "--keep-going");
	switch (random_below(&r, 8)) {
	case 0:
		call(state, "emit", stages[random_below(&r, 7)]);
		break;
	case 1:
		call(state, "why", NULL);
		break;
	case 2:
		call(state, "stats", NULL);
		break;
	case 3:
		call(state, "check", NULL);
		break;
	default:
		call(state, "build", NULL);
	}
}

/* Bytes of the file are changed while nobody has it open. */
static void damage_file(struct state *state, struct random *r)
{
	FILE *file = fopen(state->cache, "r+b");
	if (!file)
		return;
	fseek(file, 0, SEEK_END);
	long size = ftell(file);
	uint32_t changes = 1 + random_below(r, 60);
	for (uint32_t i = 0; i < changes && size > 0; i++) {
		fseek(file, (long)random_below(r, random_below(r, 4) ? (uint32_t)size : 100),
		      SEEK_SET);
		fputc((int)(random_next(r) & 255), file);
	}
	if (random_below(r, 10) == 0 &&
	    ftruncate(fileno(file), (long)random_below(r, (uint32_t)size)))
		fprintf(stderr, "fuzz: ftruncate\n");
	fclose(file);
}

void database_run(void *opened, const char *bytes, size_t length, uint64_t seed)
{
	struct state *state = opened;
	struct random r = {seed};
	engine_stage_run(state, bytes, length, seed);
	if (state->engine)
		engine_close(state->engine);
	damage_file(state, &r);
	open_engine(state);
	call(state, "build", NULL);
	call(state, "stats", NULL);
}

/* ---- frames ---- */

void frame_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct frame frame;
	struct message message;
	(void)state;
	(void)seed;
	size_t header = length < FRAME_HEADER_MAX ? length : FRAME_HEADER_MAX;
	if (frame_scan(&frame, bytes, header, length) == FRAME_READY) {
		if (message_read(&message, bytes + frame.header, frame.body))
			message_params_error(message.params);
		message_free(&message);
	}
	if (message_read(&message, bytes, length))
		message_params_error(message.params);
	message_free(&message);
}
