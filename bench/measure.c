/*
 * Speed, as times and as ratios within one run.
 *
 *   measure parse FOLDER...        every .hx below: a plain byte lexer, then parse and hash
 *   measure build FOLDER CLASSES   a generated project: cold, warm, no-op, one edit
 *   measure repeat FOLDER TIMES    builds it again and again, for a profiler
 *
 * Each figure is the median of several runs.
 */
#include "base/buf.h"
#include "bench/clock.h"
#include "bench/project.h"
#include "daemon/engine.h"
#include "transform/haxe/parser.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { RUNS = 7, MOST_FILES = 20000 };

struct source {
	char *path, *bytes;
	size_t length;
};

struct sources {
	struct source list[MOST_FILES];
	size_t count, bytes, lines;
};

static void read_source(struct sources *sources, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct stat status;
	if (!file || fstat(fileno(file), &status) != 0 || sources->count == MOST_FILES) {
		if (file)
			fclose(file);
		return;
	}
	struct source *one = &sources->list[sources->count];
	one->path = strdup(path);
	one->bytes = malloc((size_t)status.st_size + 1);
	if (one->path && one->bytes) {
		one->length = fread(one->bytes, 1, (size_t)status.st_size, file);
		sources->count++;
		sources->bytes += one->length;
		for (size_t i = 0; i < one->length; i++)
			sources->lines += one->bytes[i] == '\n';
	}
	fclose(file);
}

static void read_folder(struct sources *sources, const char *folder)
{
	DIR *dir = opendir(folder);
	for (struct dirent *one; dir && (one = readdir(dir));) {
		char path[4096];
		struct stat status;
		size_t length = strlen(one->d_name);
		if (one->d_name[0] == '.')
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, one->d_name);
		if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
			read_folder(sources, path);
		else if (length > 3 && strcmp(one->d_name + length - 3, ".hx") == 0)
			read_source(sources, path);
	}
	if (dir)
		closedir(dir);
}

/* What any lexer must do at the least: look at every byte, split words. */
static unsigned lex_plainly(const struct source *source)
{
	unsigned tokens = 0;
	for (size_t i = 0; i < source->length;) {
		unsigned char c = (unsigned char)source->bytes[i];
		if (c <= ' ') {
			i++;
			continue;
		}
		tokens++;
		if ((c | 32) >= 'a' && (c | 32) <= 'z') {
			while (i < source->length &&
			       (((source->bytes[i] | 32) >= 'a' &&
			         (source->bytes[i] | 32) <= 'z') ||
			        (source->bytes[i] >= '0' && source->bytes[i] <= '9') ||
			        source->bytes[i] == '_'))
				i++;
		} else {
			i++;
		}
	}
	return tokens;
}

static const char *no_define(const void *context, const char *name)
{
	(void)context;
	(void)name;
	return NULL;
}

static int measure_parse(int count, char **folders)
{
	static struct sources sources;
	double plain[RUNS], parse[RUNS];
	volatile unsigned tokens = 0;
	for (int i = 0; i < count; i++)
		read_folder(&sources, folders[i]);
	for (int run = 0; run < RUNS; run++) {
		double begun = wall_ms();
		for (size_t i = 0; i < sources.count; i++)
			tokens += lex_plainly(&sources.list[i]);
		plain[run] = wall_ms() - begun;
		struct names *names = names_new();
		begun = wall_ms();
		for (size_t i = 0; names && i < sources.count; i++) {
			struct parse_input input = {names,
			                            sources.list[i].path,
			                            sources.list[i].path,
			                            "M",
			                            sources.list[i].bytes,
			                            sources.list[i].length,
			                            {NULL, no_define},
			                            0, 0};
			struct file *file = parse_file(&input);
			if (file)
				file_unref(file);
		}
		parse[run] = wall_ms() - begun;
		names_free(names);
	}
	double lexed = median(plain, RUNS), parsed = median(parse, RUNS);
	printf("%zu files, %zu lines, %.1f MB\n", sources.count, sources.lines,
	       (double)sources.bytes / 1e6);
	printf("plain byte lexer   %8.1f ms\n", lexed);
	printf("parse and hash     %8.1f ms  %5.1f x the plain lexer, %.0f MB/s\n", parsed,
	       parsed / lexed, (double)sources.bytes / 1e3 / parsed);
	return 0;
}

static double build(struct engine *engine, const char *folder, json_int_t *transformed)
{
	json_t *args = json_pack("[s, s, s]", "src", "-D", "app_name=GenApp");
	json_t *params = json_pack("{s:s, s:o, s:{}}", "cwd", folder, "args", args, "env");
	double begun = wall_ms();
	json_t *result = engine_call(engine, "build", params);
	double took = wall_ms() - begun;
	*transformed = json_integer_value(json_object_get(result, "transformed"));
	if (json_integer_value(json_object_get(result, "exit")) != 0)
		printf("the build failed\n");
	json_decref(params);
	json_decref(result);
	return took;
}

static struct engine *open_engine(const char *folder)
{
	char cache[1200], *note, *error;
	snprintf(cache, sizeof cache, "%s/cache.db", folder);
	struct engine *engine = engine_open(cache, &note, &error);
	if (!engine)
		printf("%s\n", error);
	free(note);
	free(error);
	return engine;
}

/* How many classes the last one transformed. */
static json_int_t edit_and_build(struct engine *engine, struct project *project,
                                 const char *folder, enum gen_edit kind, double *times)
{
	static struct gen_step step;
	json_int_t transformed = 0;
	for (int run = 0; run < RUNS; run++) {
		project_edit_kind(project, &step, kind);
		times[run] = build(engine, folder, &transformed);
	}
	return transformed;
}

static int measure_build(const char *given, int classes)
{
	static struct project project;
	char folder[1024], source[1200];
	double noop[RUNS], edit[RUNS], effect[RUNS], signature[RUNS];
	json_int_t transformed = 0;
	if (!realpath(given, folder))
		return 1;
	snprintf(source, sizeof source, "%s/src", folder);
	struct engine *engine = open_engine(folder);
	if (!engine || !project_make(&project, source, classes, 1))
		return 1;
	printf("%d classes, %zu lines\n", classes, project_lines(&project));
	double cold = build(engine, folder, &transformed);
	printf("from scratch       %8.1f ms  %lld transformed\n", cold, (long long)transformed);
	for (int run = 0; run < RUNS; run++)
		noop[run] = build(engine, folder, &transformed);
	transformed = edit_and_build(engine, &project, folder, EDIT_BODY, edit);
	json_int_t one_transformed = transformed;
	edit_and_build(engine, &project, folder, EDIT_EFFECT, effect);
	edit_and_build(engine, &project, folder, EDIT_SIGNATURE, signature);
	double none = median(noop, RUNS), one = median(edit, RUNS);
	printf("nothing changed    %8.1f ms  1/%.0f of from scratch\n", none, cold / none);
	printf("one body changed   %8.1f ms  1/%.0f of from scratch, %lld transformed\n", one,
	       cold / one, (long long)one_transformed);
	printf("one effect changed %8.1f ms\n", median(effect, RUNS));
	printf("one signature      %8.1f ms\n", median(signature, RUNS));
	engine_close(engine);
	engine = open_engine(folder);
	if (!engine)
		return 1;
	double warm = build(engine, folder, &transformed);
	printf("a fresh daemon     %8.1f ms  %lld transformed\n", warm, (long long)transformed);
	engine_close(engine);
	return 0;
}

/* For a profiler: the same build again and again. */
static int repeat(const char *given, int times)
{
	char folder[1024];
	json_int_t transformed;
	struct engine *engine = realpath(given, folder) ? open_engine(folder) : NULL;
	if (!engine)
		return 1;
	for (int i = 0; i < times; i++)
		printf("%8.1f ms\n", build(engine, folder, &transformed));
	engine_close(engine);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc >= 3 && strcmp(argv[1], "parse") == 0)
		return measure_parse(argc - 2, argv + 2);
	if (argc == 4 && strcmp(argv[1], "build") == 0)
		return measure_build(argv[2], atoi(argv[3]));
	if (argc == 4 && strcmp(argv[1], "repeat") == 0)
		return repeat(argv[2], atoi(argv[3]));
	fprintf(stderr, "usage: measure parse FOLDER... | measure build FOLDER CLASSES | "
	                "measure repeat FOLDER TIMES\n");
	return 2;
}
