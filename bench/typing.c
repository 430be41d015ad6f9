/*
 * How long parsing and typing take, without a cache, a disk or a daemon.
 *
 *   typing FOLDER CLASSES [TIMES]   a generated project, written to FOLDER, read into memory
 *
 * Prints the median of TIMES runs (7 unless told), for 100,000 lines, beside a
 * plain look at every byte, and how long typing one class alone takes in a
 * program whose other classes are only declared: what an edit costs.
 */
#include "base/embedded.h"
#include "bench/clock.h"
#include "bench/project.h"
#include "transform/haxe/parser.h"
#include "transform/types/typer.h"

#include <dirent.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_RUNS = 100, MOST_FILES = 8192, SINGLE = 100, KEPT_MEMORY = 256 << 20 };

struct source {
	char *path, *module, *bytes;
	size_t length;
	bool is_std;
	struct file *file;
};

struct bench {
	struct names *names;
	struct source list[MOST_FILES];
	size_t count, own, bytes, lines;
	struct source *slots[MOST_FILES * 4];
};

/* ---- sources in memory ---- */

static struct source **slot_of(struct bench *bench, const char *module, size_t length)
{
	size_t at = hash_bytes(module, length).low % (MOST_FILES * 4);
	while (bench->slots[at] && (strlen(bench->slots[at]->module) != length ||
	                            memcmp(bench->slots[at]->module, module, length) != 0))
		at = (at + 1) % (MOST_FILES * 4);
	return &bench->slots[at];
}

static void add_source(struct bench *bench, const char *path, char *bytes, size_t length,
                       bool is_std)
{
	if (bench->count == MOST_FILES)
		return;
	struct source *one = &bench->list[bench->count++];
	*one = (struct source){strdup(path), strdup(path), bytes, length, is_std, NULL};
	if (!one->path || !one->module)
		exit(1);
	one->module[strlen(one->module) - 3] = '\0';
	for (char *at = one->module; *at; at++)
		*at = *at == '/' ? '.' : *at;
	*slot_of(bench, one->module, strlen(one->module)) = one;
	if (is_std)
		return;
	bench->own++;
	bench->bytes += length;
	for (size_t i = 0; i < length; i++)
		bench->lines += bytes[i] == '\n';
}

static void read_source(struct bench *bench, const char *folder, const char *path)
{
	char full[4096];
	snprintf(full, sizeof full, "%s/%s", folder, path);
	FILE *file = fopen(full, "rb");
	struct stat status;
	if (!file || fstat(fileno(file), &status) != 0)
		exit(1);
	char *bytes = malloc((size_t)status.st_size + 1);
	if (!bytes)
		exit(1);
	add_source(bench, path, bytes, fread(bytes, 1, (size_t)status.st_size, file), false);
	fclose(file);
}

static void read_folder(struct bench *bench, const char *folder, const char *below)
{
	char path[2048];
	snprintf(path, sizeof path, "%s/%s", folder, below);
	DIR *dir = opendir(path);
	for (struct dirent *one; dir && (one = readdir(dir));) {
		size_t length = strlen(one->d_name);
		if (one->d_name[0] == '.')
			continue;
		snprintf(path, sizeof path, "%.1500s%s%.255s", below, *below ? "/" : "", one->d_name);
		if (length > 3 && strcmp(one->d_name + length - 3, ".hx") == 0)
			read_source(bench, folder, path);
		else
			read_folder(bench, folder, path);
	}
	if (dir)
		closedir(dir);
}

static const char *define_value(const void *context, const char *name)
{
	(void)context;
	return strcmp(name, "elixir") == 0 || strcmp(name, "sys") == 0 ? "1" : NULL;
}

static void parse(struct bench *bench, struct source *one)
{
	struct parse_input input = {.names = bench->names,
	                            .path = one->path,
	                            .shown = one->path,
	                            .module = one->module,
	                            .bytes = one->bytes,
	                            .length = one->length,
	                            .defines = {NULL, define_value}};
	one->file = parse_file(&input);
	if (!one->file)
		exit(1);
}

static struct file *find_module(void *context, const struct name *module, bool *is_std)
{
	struct bench *bench = context;
	struct source *one = *slot_of(bench, module->text, module->length);
	if (!one)
		return NULL;
	if (!one->file)
		parse(bench, one);
	*is_std = one->is_std;
	file_ref(one->file);
	return one->file;
}

static bool has_package(void *context, const struct name *package)
{
	(void)context;
	return package->length == 2 && package->text[0] == 'p';
}

/* ---- one run ---- */

struct run {
	struct recovery recovery;
	struct arena arena;
	struct name_scope names;
	struct program *program;
	struct diags diags;
};

static void open_program(struct bench *bench, struct run *run)
{
	arena_init(&run->arena, &run->recovery);
	name_scope_open(&run->names, bench->names, &run->recovery);
	diags_init(&run->diags, &run->arena);
	struct source_resolver resolver = {bench, find_module, has_package, NULL};
	run->program = program_new(&run->arena, &run->names, resolver, (struct program_options){0});
	for (size_t i = 0; i < bench->count; i++) {
		if (!bench->list[i].is_std)
			program_load(run->program, name_from(&run->names, bench->list[i].module),
			             &run->diags);
	}
}

static void close_program(struct run *run)
{
	program_close(run->program);
	name_scope_close(&run->names);
	arena_free(&run->arena);
}

static void type_one(struct run *run, uint32_t index)
{
	struct fact_list facts;
	fact_list_init(&facts, &run->arena, &run->names);
	type_class(run->program, program_symbol(run->program, index), &run->arena, &facts,
	           &run->diags);
}

static void forget_own(struct bench *bench)
{
	for (size_t i = 0; i < bench->count; i++) {
		if (bench->list[i].is_std || !bench->list[i].file)
			continue;
		file_unref(bench->list[i].file);
		bench->list[i].file = NULL;
	}
}

struct times {
	double scan, parse, load, type, one;
};

static struct times run_once(struct bench *bench, struct run *run)
{
	struct times times;
	volatile unsigned seen = 0;
	double begun = own_ms();
	for (size_t i = 0; i < bench->count; i++) {
		for (size_t j = 0; !bench->list[i].is_std && j < bench->list[i].length; j++)
			seen += bench->list[i].bytes[j] > ' ' ? 1 : 0;
	}
	double scanned = own_ms();
	for (size_t i = 0; i < bench->count; i++) {
		if (!bench->list[i].is_std)
			parse(bench, &bench->list[i]);
	}
	double parsed = own_ms();
	open_program(bench, run);
	double loaded = own_ms();
	uint32_t count = program_symbol_count(run->program);
	for (uint32_t i = 0; i < count; i++)
		type_one(run, i);
	times = (struct times){scanned - begun, parsed - scanned, loaded - parsed,
	                       own_ms() - loaded, 0};
	if (run->diags.errors)
		printf("%u errors: %s\n", run->diags.errors, run->diags.list.items[0].message);
	close_program(run);
	return times;
}

/* The middle one of some classes, each in a program of its own. */
static double type_alone(struct bench *bench, struct run *run)
{
	double times[SINGLE];
	for (int i = 0; i < SINGLE; i++) {
		open_program(bench, run);
		uint32_t index = program_symbol_count(run->program) / SINGLE * (uint32_t)i;
		while (index && program_symbol(run->program, index)->decl->kind != DECL_CLASS)
			index--;
		double begun = own_ms();
		type_one(run, index);
		times[i] = own_ms() - begun;
		close_program(run);
	}
	return median(times, SINGLE);
}

static void report(struct bench *bench, struct run *run, int runs)
{
	double scan[MOST_RUNS], parsing[MOST_RUNS], load[MOST_RUNS], type[MOST_RUNS], all[MOST_RUNS];
	for (int i = 0; i < runs; i++) {
		struct times one = run_once(bench, run);
		scan[i] = one.scan;
		parsing[i] = one.parse;
		load[i] = one.load;
		type[i] = one.type;
		all[i] = one.parse + one.load + one.type;
		if (i + 1 < runs)
			forget_own(bench);
	}
	double each = 1e5 / (double)bench->lines, whole = median(all, runs);
	printf("%zu files, %zu lines, %.1f MB\n", bench->own, bench->lines,
	       (double)bench->bytes / 1e6);
	printf("parse              %8.1f ms for 100,000 lines\n", median(parsing, runs) * each);
	printf("declare            %8.1f ms\n", median(load, runs) * each);
	printf("type               %8.1f ms\n", median(type, runs) * each);
	printf("parse to typed     %8.1f ms  %5.1f x a look at every byte\n", whole * each,
	       whole / median(scan, runs));
	if (runs > 1)
		printf("one class alone    %8.3f ms\n", type_alone(bench, run));
}

int main(int argc, char **argv)
{
	static struct bench bench;
	static struct project project;
	static struct run run;
	int runs = argc == 4 ? atoi(argv[3]) : 7;
	if (argc < 3 || runs < 1 || runs > MOST_RUNS) {
		fprintf(stderr, "usage: typing FOLDER CLASSES [TIMES]\n");
		return 2;
	}
	/* As the engine does: memory that was given back is used again. */
	mallopt(M_MMAP_THRESHOLD, KEPT_MEMORY);
	mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY);
	bench.names = names_new();
	if (!bench.names || !project_make(&project, argv[1], atoi(argv[2]), 1))
		return 1;
	read_folder(&bench, argv[1], "");
	for (const struct embedded *std = embedded_std; std->path; std++)
		add_source(&bench, std->path, (char *)std->bytes, std->length, true);
	if (setjmp(run.recovery.point)) {
		fprintf(stderr, "out of memory\n");
		return 1;
	}
	report(&bench, &run, runs);
	return 0;
}
