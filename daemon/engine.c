#include "daemon/engine.h"

#include "base/log.h"
#include "daemon/answers.h"
#include "daemon/build.h"
#include "daemon/disk.h"
#include "daemon/emit.h"
#include "daemon/history.h"
#include "daemon/looks.h"
#include "daemon/recent.h"
#include "daemon/report.h"
#include "daemon/restamp.h"
#include "daemon/turns.h"
#include "project/library.h"

#include <malloc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	KEPT_MEMORY = 64 << 20, /* between builds, so that each need not fault its pages in again */
	CACHE_BYTES = 512 << 20,
	CACHE_SECONDS = 60 * 60 * 24 * 30,
	EVICTED_A_BUILD = 64,
};

struct engine {
	struct names *names;
	struct sources *sources;
	struct cache *cache;
	struct history *history;
	struct restamper *restamper;
	struct recent *recent;
	struct generations *generations;
	struct answers *answers;
	struct looks *looks;
	struct turns *turns;
	atomic_size_t in_flight, builds, repeated;
	pthread_mutex_t roots_lock;
	struct hash *roots; /* of the sections built so far, each once */
	size_t root_count;
	atomic_uint_fast64_t total_us;
};

struct engine *engine_open(const char *cache_path, char **note, char **error)
{
	*note = *error = NULL;
	mallopt(M_MMAP_THRESHOLD, KEPT_MEMORY);
	mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY);
	struct engine *engine = calloc(1, sizeof *engine);
	if (engine && pthread_mutex_init(&engine->roots_lock, NULL) != 0) {
		free(engine);
		engine = NULL;
	}
	if (!engine) {
		*error = strdup("out of memory");
		return NULL;
	}
	engine->names = names_new();
	engine->sources = engine->names ? sources_new(engine->names) : NULL;
	engine->history = history_new();
	engine->restamper = restamper_new();
	engine->recent = recent_new();
	engine->generations = engine->names ? generations_new(engine->names) : NULL;
	engine->answers = answers_new();
	engine->looks = looks_new();
	engine->turns = turns_new();
	if (!engine->sources || !engine->history || !engine->restamper || !engine->recent ||
	    !engine->generations || !engine->answers || !engine->looks || !engine->turns)
		*error = strdup("out of memory");
	else
		engine->cache = cache_open(cache_path, note);
	if (!engine->cache) {
		if (!*error) {
			*error = *note ? *note : strdup("the cache cannot be opened");
			*note = NULL;
		}
		engine_close(engine);
		return NULL;
	}
	return engine;
}

void engine_close(struct engine *engine)
{
	if (!engine)
		return;
	restamper_free(engine->restamper);
	if (engine->cache)
		cache_close(engine->cache);
	history_free(engine->history);
	recent_free(engine->recent);
	generations_free(engine->generations);
	answers_free(engine->answers);
	looks_free(engine->looks);
	turns_free(engine->turns);
	sources_free(engine->sources);
	names_free(engine->names);
	pthread_mutex_destroy(&engine->roots_lock);
	free(engine->roots);
	free(engine);
}

size_t engine_projects(struct engine *engine)
{
	pthread_mutex_lock(&engine->roots_lock);
	size_t count = engine->root_count;
	pthread_mutex_unlock(&engine->roots_lock);
	return count;
}

size_t engine_in_flight(struct engine *engine)
{
	return atomic_load(&engine->in_flight);
}

static struct hash root_of(const struct project_section *section)
{
	return hash_join(hash_bytes(section->root, strlen(section->root)),
	                 hash_bytes(section->output, strlen(section->output)));
}

static void note_root(struct engine *engine, const struct project_section *section)
{
	struct hash root = root_of(section);
	pthread_mutex_lock(&engine->roots_lock);
	size_t i = 0;
	while (i < engine->root_count && !hash_equal(engine->roots[i], root))
		i++;
	if (i == engine->root_count) {
		struct hash *more = realloc(engine->roots, (i + 1) * sizeof *more);
		if (more) {
			engine->roots = more;
			engine->roots[engine->root_count++] = root;
		}
	}
	pthread_mutex_unlock(&engine->roots_lock);
}

/* ---- a request ---- */

struct request {
	struct engine *engine;
	const char *method;
	const char *cwd;
	struct disk_world world;
	struct trail trail; /* what this build looks at */
	struct hash key;    /* of the whole request */
	struct arena arena;
	struct name_scope names;
	struct project_files files;
	struct project_command command;
	struct report report;
	struct build build;
	bool building;
	struct generation *generation; /* taken for this section */
	struct turn *turn;             /* at its output folder */
	const char *why;               /* the class that `why` asks of */
	struct buf text;               /* what emit and why say */
	struct timespec started;
};

static uint64_t elapsed_us(const struct timespec *since)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)(now.tv_sec - since->tv_sec) * 1000000 +
	       (uint64_t)((now.tv_nsec - since->tv_nsec) / 1000);
}

/* The command line's words; `why` takes its class off. */
static const char **words(struct request *request, const json_t *params, uint32_t *count)
{
	const json_t *args = json_object_get(params, "args");
	size_t size = json_array_size(args);
	const char **list = ARENA_NEWS(&request->arena, size + 1, const char *);
	*count = 0;
	for (size_t i = 0; i < size; i++) {
		const char *word = json_string_value(json_array_get(args, i));
		if (!word)
			continue;
		if (strcmp(request->method, "why") == 0 && !request->why && word[0] != '-') {
			request->why = arena_copy(&request->arena, word, strlen(word));
			continue;
		}
		/* Which root a file belongs to is a matter of what was built since. */
		request->trail.spoiled |= path_ends(word, ".hx");
		list[(*count)++] = word;
	}
	return list;
}

static void say_problems(struct request *request)
{
	for (uint32_t i = 0; i < request->command.problems.count; i++) {
		const struct project_problem *one = &request->command.problems.items[i];
		const char *file = one->from.file ? path_relative(&request->arena, request->cwd,
		                                                  one->from.file)
		                                  : NULL;
		report_plain(&request->report, true, file, file ? one->from.line : 0, one->message);
	}
	for (uint32_t i = 0; request->command.options.verbose && i < request->command.ignored.count;
	     i++)
		report_note(&request->report, arena_printf(&request->arena, "ignored: %s",
		                                           request->command.ignored.items[i].text));
}

static bool is_usage(const struct request *request)
{
	for (uint32_t i = 0; i < request->command.problems.count; i++) {
		if (request->command.problems.items[i].kind == PROBLEM_USAGE)
			return true;
	}
	return false;
}

static void remember(struct request *request, const struct project_section *section)
{
	struct transform *t = request->build.transform;
	if (!t || !t->folds)
		return;
	for (uint32_t i = 0; i < t->units.count; i++) {
		if (t->units.items[i]->yields_module && !t->units.items[i]->failed)
			history_note(request->engine->history, section->root, t, t->units.items[i]);
	}
}

static void say_why(struct request *request, const struct project_section *section)
{
	struct transform *t = request->build.transform;
	struct unit *unit = t ? transform_unit(t, name_from(&request->names, request->why)) : NULL;
	if (!unit)
		return;
	const char *reason = history_reason(request->engine->history, section->root, request->why,
	                                    &request->arena);
	buf_printf(&request->text, "%s is %s\n", request->why,
	           unit->failed                           ? "not built: it has errors"
	           : unit->did_summary || unit->did_lower ? "to be transformed"
	           : unit->did_output                     ? "to be rewritten"
	                                                  : "up to date");
	if (reason)
		buf_text(&request->text, reason);
}

static void say_phases(struct request *request)
{
	static const char *const names[PHASE_COUNT] = {"load",  "types",  "folds",
	                                               "lower", "output", "files"};
	struct buf line;
	buf_init(&line, &request->arena);
	for (int i = 0; i < PHASE_COUNT; i++)
		buf_printf(&line, "%s%s %.1f ms", i ? ", " : "", names[i],
		           (double)request->build.phase_us[i] / 1e3);
	report_note(&request->report, buf_string(&line));
}

static void run_section(struct request *request, const struct project_section *section)
{
	if (section->other_target) {
		report_note(&request->report,
		            arena_printf(&request->arena, "%s: left out, it is for %s",
		                         section->label, section->other_target));
		return;
	}
	const struct project_options *options = &request->command.options;
	bool emits = strcmp(request->method, "emit") == 0;
	struct build_want want = {strcmp(request->method, "build") == 0, options->keep_going,
	                          options->force};
	if (want.write && !section->no_output)
		request->turn = turns_take(request->engine->turns, section->output);
	build_open(&request->build, &request->arena, &request->names, request->engine->cache,
	           request->engine->sources, request->files, section, want, &request->trail);
	request->build.looks = request->engine->looks;
	request->building = true;
	/* A file that is shown is another root than the project that it belongs to. */
	if (!emits)
		request->generation =
		        generations_take(request->engine->generations, root_of(section));
	request->build.generation = request->generation;
	if (emits)
		emit_section(&request->build, options->emit, &request->command, &request->text);
	else
		build_run(&request->build, request->why ? GOAL_TEXTS : GOAL_FILES);
	report_add(&request->report, &request->build);
	if (options->verbose)
		say_phases(request);
	if (request->why)
		say_why(request, section);
	else if (!emits)
		remember(request, section);
	restamper_add(request->engine->restamper, request->build.restamps.items,
	              request->build.restamps.count);
	note_root(request->engine, section);
	source_view_trail(&request->build.view);
	build_close(&request->build);
	request->building = false;
	generations_give(request->engine->generations, request->generation, true);
	request->generation = NULL;
	turns_give(request->engine->turns, request->turn);
	request->turn = NULL;
}

static void add_read_files(struct request *request)
{
	for (uint32_t i = 0; i < request->command.read.count; i++)
		json_array_append_new(request->report.files,
		                      json_string(request->command.read.items[i]));
	for (uint32_t i = 0; i < request->command.absent.count; i++)
		json_array_append_new(request->report.files,
		                      json_string(request->command.absent.items[i]));
}

static json_t *finish(struct request *request)
{
	bool usage = is_usage(request);
	char *note = cache_note(request->engine->cache);
	if (note) { /* the cache was begun anew: it must be filled again */
		generations_clear(request->engine->generations);
		answers_clear(request->engine->answers);
		request->trail.spoiled = true;
	}
	if (note)
		report_note(&request->report, note);
	free(note);
	add_read_files(request);
	json_t *result = report_result(&request->report, elapsed_us(&request->started));
	if (usage)
		json_object_set_new(result, "exit", json_integer(2));
	if (request->command.options.verbose)
		json_object_set_new(result, "verbose", json_true());
	for (uint32_t i = 0; i < request->command.sections.count; i++) {
		const char *main = request->command.sections.items[i].main;
		if (main)
			json_object_set_new(result, "main", json_string(main));
	}
	if (request->text.bytes || strcmp(request->method, "emit") == 0)
		json_object_set_new(result, "text",
		                    json_stringn(buf_string(&request->text), request->text.length));
	if (request->why) {
		if (!request->text.bytes && !json_integer_value(json_object_get(result, "exit"))) {
			json_object_set_new(
			        result, "text",
			        json_sprintf("there is no class %s in this build\n", request->why));
			json_object_set_new(result, "exit", json_integer(1));
		}
		json_object_set_new(result, "json",
		                    json_pack("{s:s, s:O}", "class", request->why, "reason",
		                              json_object_get(result, "text")));
	}
	return result;
}

static json_t *run(struct request *request, const json_t *params)
{
	uint32_t count;
	const char **list = words(request, params, &count);
	struct project_request asked = {list, count, request->cwd, &request->files,
	                                strcmp(request->method, "emit") == 0};
	project_parse(&request->command, &request->arena, &asked);
	struct project_request root;
	if (recent_root(request->engine->recent, &request->arena, &asked, &request->command,
	                &root)) {
		asked = root;
		request->command = (struct project_command){0};
		project_parse(&request->command, &request->arena, &asked);
	}
	request->report.all = request->command.options.all;
	say_problems(request);
	if (strcmp(request->method, "why") == 0 && !request->why)
		report_plain(&request->report, true, NULL, 0, "why needs the name of a class");
	for (uint32_t i = 0;
	     !request->command.problems.count && i < request->command.sections.count; i++) {
		run_section(request, &request->command.sections.items[i]);
		recent_note(request->engine->recent, &asked, &request->command.sections.items[i]);
	}
	return finish(request);
}

static bool can_be_kept(const char *method)
{
	return strcmp(method, "build") == 0 || strcmp(method, "check") == 0;
}

static json_t *out_of_memory(void)
{
	return json_pack("{s:i, s:i, s:[], s:[{s:s, s:s, s:s}], s:[]}", "exit", 1, "errors", 1,
	                 "outputs", "diagnostics", "severity", "error", "code", "HX001", "message",
	                 "Out of memory", "notes");
}

/* Where nothing was to be done, the same request need not be worked through. */
static void keep_answer(struct request *request, const json_t *result)
{
	if (can_be_kept(request->method) && !request->command.options.verbose)
		answers_note(request->engine->answers, request->key, result, &request->trail);
}

/* The request is on the heap: what setjmp's frame holds must not be lost. */
static json_t *run_guarded(struct request *request, const json_t *params)
{
	struct recovery recovery;
	arena_init(&request->arena, &recovery);
	request->trail.arena = &request->arena;
	name_scope_open(&request->names, request->engine->names, &recovery);
	json_t *result;
	if (setjmp(recovery.point) == 0) {
		buf_init(&request->text, &request->arena);
		result = report_open(&request->report, request->cwd, false) ? run(request, params)
		                                                            : out_of_memory();
		keep_answer(request, result);
	} else {
		report_drop(&request->report);
		result = out_of_memory();
	}
	if (request->building)
		build_close(&request->build);
	generations_give(request->engine->generations, request->generation, false);
	turns_give(request->engine->turns, request->turn);
	name_scope_close(&request->names);
	size_t bytes = request->arena.bytes;
	arena_free(&request->arena);
	if (bytes > KEPT_MEMORY) /* a first build's: none of the next ones needs as much */
		malloc_trim(0);
	return result;
}

static void count_build(struct engine *engine, const struct timespec *started)
{
	atomic_fetch_add(&engine->builds, 1);
	atomic_fetch_add(&engine->total_us, elapsed_us(started));
}

/* The answer that was given when all was as it is now, or NULL. */
static json_t *same_answer(struct engine *engine, struct hash key)
{
	struct timespec started;
	clock_gettime(CLOCK_MONOTONIC, &started);
	json_t *result = answers_find(engine->answers, key);
	if (!result)
		return NULL;
	json_object_set_new(result, "elapsed_us", json_integer((json_int_t)elapsed_us(&started)));
	atomic_fetch_add(&engine->repeated, 1);
	count_build(engine, &started);
	return result;
}

static json_t *call_build(struct engine *engine, const char *method, const json_t *params)
{
	struct hash key = {0, 0};
	if (can_be_kept(method)) {
		key = answers_key(method, params);
		json_t *same = same_answer(engine, key);
		if (same)
			return same;
	}
	struct request *request = calloc(1, sizeof *request);
	if (!request)
		return out_of_memory();
	request->engine = engine;
	request->key = key;
	request->method = method;
	request->cwd = json_string_value(json_object_get(params, "cwd"));
	if (!request->cwd)
		request->cwd = "/";
	request->world = (struct disk_world){json_object_get(params, "env"), &request->trail};
	request->files = disk_files(&request->world);
	clock_gettime(CLOCK_MONOTONIC, &request->started);
	atomic_fetch_add(&engine->in_flight, 1);
	json_t *result = run_guarded(request, params);
	atomic_fetch_sub(&engine->in_flight, 1);
	count_build(engine, &request->started);
	sources_sweep(engine->sources);
	history_sweep(engine->history);
	looks_sweep(engine->looks);
	cache_evict(engine->cache, CACHE_BYTES, CACHE_SECONDS, EVICTED_A_BUILD);
	free(request);
	return result;
}

/* ---- the cache ---- */

static json_t *call_stats(struct engine *engine, const char *method, const json_t *params)
{
	(void)method;
	(void)params;
	struct cache_counts counts = cache_count(engine->cache);
	size_t builds = atomic_load(&engine->builds);
	uint64_t mean = builds ? atomic_load(&engine->total_us) / builds : 0;
	json_t *numbers = json_pack(
	        "{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:s}", "summaries",
	        (json_int_t)counts.rows[ROW_SUMMARY], "lowered",
	        (json_int_t)counts.rows[ROW_LOWERED], "outputs",
	        (json_int_t)counts.rows[ROW_OUTPUT], "bytes", (json_int_t)counts.bytes, "hits",
	        (json_int_t)counts.hits, "misses", (json_int_t)counts.misses, "damaged",
	        (json_int_t)counts.damaged, "stores", (json_int_t)counts.stores, "builds",
	        (json_int_t)builds, "repeated", (json_int_t)atomic_load(&engine->repeated),
	        "mean_us", (json_int_t)mean, "names", (json_int_t)names_count(engine->names),
	        "cache", cache_path(engine->cache));
	json_t *text = json_sprintf(
	        "cache      %s\nrows       %llu summaries, %llu lowered, %llu outputs; %llu bytes\n"
	        "since start %llu hits, %llu misses, %llu damaged, %llu stored\nbuilds     %zu, "
	        "%llu "
	        "us on average\n",
	        cache_path(engine->cache), (unsigned long long)counts.rows[ROW_SUMMARY],
	        (unsigned long long)counts.rows[ROW_LOWERED],
	        (unsigned long long)counts.rows[ROW_OUTPUT], (unsigned long long)counts.bytes,
	        (unsigned long long)counts.hits, (unsigned long long)counts.misses,
	        (unsigned long long)counts.damaged, (unsigned long long)counts.stores, builds,
	        (unsigned long long)mean);
	return json_pack("{s:i, s:o, s:o}", "exit", 0, "text", text, "json", numbers);
}

static json_t *call_clean(struct engine *engine, const char *method, const json_t *params)
{
	(void)method;
	(void)params;
	generations_clear(engine->generations);
	answers_clear(engine->answers);
	int64_t removed = cache_clean(engine->cache);
	if (removed < 0)
		return json_pack("{s:i, s:s, s:{s:n}}", "exit", 1, "text",
		                 "the cache cannot be emptied\n", "json", "removed");
	return json_pack("{s:i, s:o, s:{s:I}}", "exit", 0, "text",
	                 json_sprintf("%lld rows removed\n", (long long)removed), "json", "removed",
	                 (json_int_t)removed);
}

json_t *engine_call(struct engine *engine, const char *method, const json_t *params)
{
	static const struct {
		const char *name;
		json_t *(*call)(struct engine *, const char *, const json_t *);
	} methods[] = {{"build", call_build}, {"check", call_build}, {"emit", call_build},
	               {"why", call_build},   {"stats", call_stats}, {"clean", call_clean}};
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
		if (strcmp(methods[i].name, method) == 0)
			return methods[i].call(engine, method, params);
	}
	return json_pack("{s:i, s:o}", "exit", 2, "text",
	                 json_sprintf("there is no method %s\n", method));
}
