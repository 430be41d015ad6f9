/*
 * A stream of random edits: after each, what a long-lived engine wrote equals
 * what a from-scratch one writes, byte for byte, and no class was transformed
 * that the edit cannot reach.
 *
 *   edits FOLDER [classes [steps [seed [every [fixed]]]]]
 *
 * `fixed` (any word): no class is added or removed, to see whether memory stays
 * flat.  `every`: a from-scratch build after every so many steps (1 by default).
 * Prints `N passed, N failed`, and resident memory at the start and the end.
 */
#include "bench/compare.h"
#include "bench/project.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct run {
	char folder[1024];
	struct engine *engine; /* the long-lived one */
	struct project project;
	long passed, failed;
	uint64_t transformed, rewritten;
	bool fixed; /* no class is added or removed */
};

static json_t *build(struct engine *engine, const struct run *run, const char *out)
{
	json_t *args = json_pack("[s, s, s, s, s]", "src", "-D", "app_name=GenApp", "-o", out);
	json_t *params = json_pack("{s:s, s:o, s:{}}", "cwd", run->folder, "args", args, "env");
	json_t *result = engine_call(engine, "build", params);
	json_decref(params);
	return result;
}

static bool is_scratch_equal(struct run *run)
{
	char cache[1200], scratch[1200], live[1200], *note, *error;
	snprintf(cache, sizeof cache, "%s/scratch.db", run->folder);
	snprintf(scratch, sizeof scratch, "%s/scratch", run->folder);
	snprintf(live, sizeof live, "%s/live", run->folder);
	remove_tree(scratch);
	unlink(cache);
	struct engine *engine = engine_open(cache, &note, &error);
	free(note);
	if (!engine) {
		printf("  %s\n", error);
		free(error);
		return false;
	}
	json_t *result = build(engine, run, "scratch");
	json_decref(result);
	engine_close(engine);
	return trees_equal(scratch, live);
}

static bool may_transform(const struct run *run, const struct gen_step *step, const char *path)
{
	for (int i = 0; i < run->project.count; i++) {
		char name[64];
		project_class_path(&run->project, i, name, sizeof name);
		if (step->reach[i] && strcmp(name, path) == 0)
			return true;
	}
	/* The new class itself. */
	return step->kind == EDIT_SHADOW && strstr(path, "Shadow");
}

static void print_why(struct run *run, const char *path)
{
	json_t *args =
	        json_pack("[s, s, s, s, s, s]", path, "src", "-D", "app_name=GenApp", "-o", "live");
	json_t *params = json_pack("{s:s, s:o, s:{}}", "cwd", run->folder, "args", args, "env");
	json_t *result = engine_call(run->engine, "why", params);
	const char *text = json_string_value(json_object_get(result, "text"));
	printf("  %s", text ? text : "");
	json_decref(params);
	json_decref(result);
}

static bool is_minimal(struct run *run, const struct gen_step *step, const json_t *result)
{
	size_t index;
	json_t *one;
	bool good = true;
	if (json_integer_value(json_object_get(result, "exit")) != 0) {
		print_errors(result);
		return false;
	}
	json_array_foreach(json_object_get(result, "outputs"), index, one)
	{
		const char *state = json_string_value(json_object_get(one, "state"));
		const char *path = json_string_value(json_object_get(one, "class"));
		if (strcmp(state, "transformed") == 0 && !may_transform(run, step, path)) {
			printf("  transformed out of reach: %s\n", path);
			print_why(run, path);
			good = false;
		}
	}
	run->transformed += (uint64_t)json_integer_value(json_object_get(result, "transformed"));
	run->rewritten += (uint64_t)json_integer_value(json_object_get(result, "rewritten"));
	return good;
}

static bool make_edit(struct run *run, struct gen_step *step)
{
	if (!run->fixed)
		return project_edit(&run->project, step);
	for (int tries = 0; tries < 100; tries++) {
		enum gen_edit kind = (enum gen_edit)(project_random(&run->project) % EDIT_COUNT);
		if (kind != EDIT_ADD_CLASS && kind != EDIT_REMOVE_CLASS &&
		    project_edit_kind(&run->project, step, kind))
			return true;
	}
	return false;
}

static void one_step(struct run *run, long number, long every)
{
	struct gen_step *step = calloc(1, sizeof *step);
	if (!step || !make_edit(run, step)) {
		printf("step %ld: no edit could be made\n", number);
		run->failed++;
		free(step);
		return;
	}
	json_t *result = build(run->engine, run, "live");
	bool good = is_minimal(run, step, result);
	json_decref(result);
	if (good && number % every == 0)
		good = is_scratch_equal(run);
	if (!good) {
		char path[64];
		project_class_path(&run->project, step->target, path, sizeof path);
		printf("step %ld failed: %s of %s\n", number, project_edit_name(step->kind), path);
	}
	run->passed += good;
	run->failed += !good;
	free(step);
}

static int alive(const struct project *project)
{
	int count = 0;
	for (int i = 0; i < project->count; i++)
		count += project->classes[i].alive;
	return count;
}

static bool start(struct run *run, int classes, uint64_t seed)
{
	char source[1200], cache[1200], live[1200], *note, *error;
	snprintf(source, sizeof source, "%s/src", run->folder);
	snprintf(cache, sizeof cache, "%s/live.db", run->folder);
	snprintf(live, sizeof live, "%s/live", run->folder);
	if (!project_make(&run->project, source, classes, seed))
		return false;
	run->engine = engine_open(cache, &note, &error);
	free(note);
	if (!run->engine) {
		printf("%s\n", error);
		free(error);
		return false;
	}
	json_t *result = build(run->engine, run, "live");
	bool good = json_integer_value(json_object_get(result, "exit")) == 0;
	if (!good)
		print_errors(result);
	json_decref(result);
	return good;
}

int main(int argc, char **argv)
{
	static struct run run; /* large */
	if (argc < 2) {
		fprintf(stderr, "usage: edits FOLDER [classes [steps [seed [every [fixed]]]]]\n");
		return 2;
	}
	int classes = argc > 2 ? atoi(argv[2]) : 30;
	long steps = argc > 3 ? atol(argv[3]) : 300;
	uint64_t seed = argc > 4 ? strtoull(argv[4], NULL, 10) : 1;
	long every = argc > 5 ? atol(argv[5]) : 1;
	run.fixed = argc > 6;
	if (!realpath(argv[1], run.folder) || every < 1 || classes < 1 ||
	    classes > MOST_CLASSES / 2) {
		fprintf(stderr, "%s: not a folder, or a number is out of range\n", argv[1]);
		return 2;
	}
	if (!start(&run, classes, seed)) {
		printf("0 passed, 1 failed\n");
		return 1;
	}
	for (long i = 1; i <= steps && run.failed < 5; i++) {
		one_step(&run, i, every);
		if (i == steps / 10 || i == steps)
			printf("after %ld edits: %ld KiB resident, %d classes\n", i, resident_kib(),
			       alive(&run.project));
	}
	printf("%lu transformed, %lu rewritten\n", (unsigned long)run.transformed,
	       (unsigned long)run.rewritten);
	engine_close(run.engine);
	printf("%ld passed, %ld failed\n", run.passed, run.failed);
	return run.failed ? 1 : 0;
}
