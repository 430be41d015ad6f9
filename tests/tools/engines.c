/*
 * Engines on a pipe, for harnesses that build often: one JSON object a line in,
 * one out.
 *
 *   {"engine": NAME, "open": DATABASE}    NAME holds DATABASE; {} or {"error"}
 *   {"engine": NAME, "close": true}       {}
 *   {"engine": NAME, "method": "build", "params": {...}}   engine_call's result
 *
 * NAME is "live" or "scratch". An engine that is opened again is closed first,
 * as when the daemon is started again.
 */
#include "daemon/engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ENGINES = 2 };

static int place_of(const char *name)
{
	return name && strcmp(name, "live") == 0 ? 0 : 1;
}

static json_t *open_engine(struct engine **engine, const char *database)
{
	char *note, *error;
	*engine = engine_open(database, &note, &error);
	json_t *answer = json_object();
	if (note)
		json_object_set_new(answer, "note", json_string(note));
	if (!*engine)
		json_object_set_new(answer, "error", json_string(error ? error : "?"));
	free(note);
	free(error);
	return answer;
}

static json_t *answer(struct engine **engines, const json_t *asked)
{
	int place = place_of(json_string_value(json_object_get(asked, "engine")));
	const char *database = json_string_value(json_object_get(asked, "open"));
	const char *method = json_string_value(json_object_get(asked, "method"));
	if (database || json_object_get(asked, "close")) {
		engine_close(engines[place]);
		engines[place] = NULL;
	}
	if (database)
		return open_engine(&engines[place], database);
	if (!method || !engines[place])
		return json_object();
	return engine_call(engines[place], method, json_object_get(asked, "params"));
}

int main(void)
{
	struct engine *engines[ENGINES] = {NULL};
	char *line = NULL;
	size_t room = 0;
	while (getline(&line, &room, stdin) > 0) {
		json_error_t error;
		json_t *asked = json_loads(line, 0, &error);
		json_t *result =
		        asked ? answer(engines, asked) : json_pack("{s:s}", "error", error.text);
		json_dumpf(result, stdout, JSON_COMPACT);
		putchar('\n');
		fflush(stdout);
		json_decref(result);
		json_decref(asked);
	}
	free(line);
	for (int i = 0; i < ENGINES; i++)
		engine_close(engines[i]);
	return 0;
}
