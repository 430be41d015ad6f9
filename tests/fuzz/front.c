/* One program, in memory, with the embedded declarations behind it: lexer,
 * parser, typer, the whole pipeline, and rows that are damaged. */
#include "base/embedded.h"
#include "project/hxml.h"
#include "tests/fuzz/fuzz.h"
#include "transform/haxe/parser.h"
#include "transform/transform.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct front {
	struct names *names;
	struct file **std; /* by row of embedded_std; parsed when it is first asked for */
	uint32_t std_count;
	/* the program that runs now */
	const char *bytes, *root;
	size_t length;
};

void *front_open(const char *scratch)
{
	(void)scratch;
	struct front *front = must(calloc(1, sizeof *front));
	front->names = must(names_new());
	while (embedded_std[front->std_count].path)
		front->std_count++;
	front->std = must(calloc(front->std_count, sizeof *front->std));
	return front;
}

void front_close(void *state)
{
	struct front *front = state;
	for (uint32_t i = 0; i < front->std_count; i++) {
		if (front->std[i])
			file_unref(front->std[i]);
	}
	free(front->std);
	names_free(front->names);
	free(front);
}

static const char *define_value(const void *context, const char *name)
{
	static const char *const known[] = {"haxe4", "haxe", "elixir", "sys", "utf16", "true"};
	(void)context;
	for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++) {
		if (!strcmp(known[i], name))
			return "1";
	}
	return strcmp(name, "haxe_ver") ? NULL : "4.306";
}

static struct file *parse(struct front *front, const char *path, const char *module,
                          const char *bytes, size_t length)
{
	struct parse_input input = {.names = front->names,
	                            .path = path,
	                            .shown = path,
	                            .module = module,
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {NULL, define_value}};
	return parse_file(&input);
}

/* ---- one file ---- */

struct room {
	struct recovery recovery;
	struct arena arena;
};

void lex_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct front *front = state;
	struct room room;
	struct buf out;
	struct diags diags;
	(void)seed;
	if (setjmp(room.recovery.point))
		return;
	arena_init(&room.arena, &room.recovery);
	buf_init(&out, &room.arena);
	diags_init(&diags, &room.arena);
	struct parse_input input = {.names = front->names,
	                            .path = "Main.hx",
	                            .shown = "Main.hx",
	                            .module = "Main",
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {NULL, define_value}};
	print_tokens(&input, &out, &diags);
	arena_free(&room.arena);
}

/* The place of what is said is in the file. */
static void check_spans(const struct file *file)
{
	for (uint32_t i = 0; i < file->diags.list.count; i++) {
		const struct place *place = &file->diags.list.items[i].place;
		if (place->start > place->end || place->end > file->length) {
			fprintf(stderr, "fuzz: a place outside of the file: %s\n",
			        file->diags.list.items[i].message);
			abort();
		}
		diag_locate(file->source, file->length, place->start);
	}
}

/* What is printed as Haxe is the same tree, or at least is Haxe. */
static void print_back(struct front *front, const struct file *file, struct arena *arena)
{
	struct buf out, tree;
	buf_init(&out, arena);
	buf_init(&tree, arena);
	print_ast(file, &tree);
	print_haxe(file, &out);
	struct file *again = parse(front, "Main.hx", "Main", buf_string(&out), out.length);
	if (!again)
		return;
	bool good = again->diags.errors == 0;
	file_unref(again);
	if (file->diags.errors || good)
		return;
	fprintf(stderr, "fuzz: printed as what does not parse\n%s\n", buf_string(&out));
	abort();
}

void parse_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct front *front = state;
	struct room room;
	(void)seed;
	struct file *file = parse(front, "Main.hx", "Main", bytes, length);
	if (!file)
		return;
	check_spans(file);
	if (!setjmp(room.recovery.point)) {
		arena_init(&room.arena, &room.recovery);
		print_back(front, file, &room.arena);
		arena_free(&room.arena);
	}
	file_unref(file);
}

/* ---- programs ---- */

static struct file *find_module(void *context, const struct name *module, bool *is_std)
{
	struct front *front = context;
	*is_std = false;
	if (name_is(module, front->root))
		return parse(front, "Main.hx", front->root, front->bytes, front->length);
	*is_std = true;
	char path[512];
	if (module->length + 4 > sizeof path)
		return NULL;
	snprintf(path, sizeof path, "%s.hx", module->text);
	for (char *at = path; at < path + module->length; at++)
		*at = *at == '.' ? '/' : *at;
	for (uint32_t i = 0; i < front->std_count; i++) {
		if (strcmp(embedded_std[i].path, path) != 0)
			continue;
		if (!front->std[i])
			front->std[i] = parse(front, embedded_std[i].path, module->text,
			                      embedded_std[i].bytes, embedded_std[i].length);
		if (front->std[i])
			file_ref(front->std[i]);
		return front->std[i];
	}
	return NULL;
}

static bool find_package(void *context, const struct name *package)
{
	struct front *front = context;
	for (uint32_t i = 0; i < front->std_count; i++) {
		const char *path = embedded_std[i].path;
		size_t at = 0;
		while (at < package->length &&
		       path[at] == (package->text[at] == '.' ? '/' : package->text[at]))
			at++;
		if (at == package->length && path[at] == '/')
			return true;
	}
	return false;
}

/* The module's name says the package that the source does. */
static void set_program(struct front *front, struct arena *arena, const char *bytes, size_t length)
{
	const char *package = source_package(arena, bytes, length);
	front->bytes = bytes;
	front->length = length;
	front->root = package && *package ? arena_printf(arena, "%s.Main", package) : "Main";
}

struct run {
	struct room room;
	struct name_scope names;
	struct transform *t;
	struct diags diags;
	bool good;
};

static void begin(struct front *front, struct run *run, const char *bytes, size_t length)
{
	arena_init(&run->room.arena, &run->room.recovery);
	name_scope_open(&run->names, front->names, &run->room.recovery);
	set_program(front, &run->room.arena, bytes, length);
	diags_init(&run->diags, &run->room.arena);
	struct source_resolver resolver = {front, find_module, find_package, NULL};
	run->t =
	        transform_new(&run->room.arena, &run->names, resolver, (struct program_options){0});
	transform_load(run->t, name_from(&run->names, front->root), &run->diags);
	transform_plan(run->t);
	run->good = run->diags.errors == 0;
	for (uint32_t i = 0; i < program_file_count(run->t->program); i++)
		run->good = run->good && program_file(run->t->program, i)->diags.errors == 0;
}

static void end(struct run *run)
{
	if (run->t)
		transform_close(run->t);
	arena_free(&run->room.arena);
	name_scope_close(&run->names);
}

/* Also what has syntax errors, as with --keep-going. */
void type_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct run *run = must(calloc(1, sizeof *run));
	if (!setjmp(run->room.recovery.point)) {
		begin(state, run, bytes, length);
		struct arena *arena = &run->room.arena;
		uint32_t count = program_symbol_count(run->t->program);
		for (uint32_t i = 0; i < count; i++) {
			struct symbol *symbol =
			        program_symbol(run->t->program, seed & 1 ? i : count - 1 - i);
			struct fact_list facts;
			struct diags diags;
			struct buf out;
			fact_list_init(&facts, arena, &run->names);
			diags_init(&diags, arena);
			buf_init(&out, arena);
			struct typed_class *typed =
			        type_class(run->t->program, symbol, arena, &facts, &diags);
			print_typed(typed, arena, &out);
			print_locals(typed, arena, &out);
			facts_write(&facts, &out);
		}
	}
	end(run);
	free(run);
}

static void set_context(struct transform *t, struct unit *unit)
{
	struct presence_context *context = &unit->context;
	memset(context, 0, sizeof *context);
	context->inside = unit->presence;
	context->class_path = unit->symbol->path->text;
	context->module = "App.Main";
	context->otp_app = "app";
	context->pubsub = "App.PubSub";
	for (uint32_t i = 0; i < unit->refers.count; i++) {
		struct unit *other = transform_unit(t, name_from(t->names, unit->refers.items[i]));
		struct module_name name = {unit->refers.items[i], "App.Other",
		                           other && other->presence};
		VEC_PUSH(t->arena, &context->names, name);
	}
}

static void check_internal(const struct diags *diags)
{
	for (uint32_t i = 0; i < diags->list.count; i++) {
		if (diags->list.items[i].code != DIAG_INTERNAL)
			continue;
		fprintf(stderr, "fuzz: %s\n", diags->list.items[i].message);
		abort();
	}
}

static void finish_units(struct transform *t, bool strict)
{
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (unit->failed || !unit->yields_module || (!unit->tree && !unit->tree_bytes.data))
			continue;
		set_context(t, unit);
		transform_check_context(t, unit);
		if (unit->failed)
			continue;
		unit->output.key = transform_output_key(t, unit);
		transform_output(t, unit);
		if (strict)
			check_internal(&unit->rewriting);
	}
}

static bool summarise(struct transform *t)
{
	bool good = true;
	for (uint32_t i = 0; i < t->units.count; i++) {
		transform_summarise(t, t->units.items[i]);
		good = good && !t->units.items[i]->failed;
	}
	return good;
}

static bool lower(struct transform *t)
{
	bool good = true;
	for (uint32_t i = 0; i < t->units.count; i++) {
		if (!t->units.items[i]->yields_module)
			continue;
		transform_lower(t, t->units.items[i]);
		good = good && !t->units.items[i]->failed;
	}
	return good;
}

void transform_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct run *run = must(calloc(1, sizeof *run));
	(void)seed;
	if (!setjmp(run->room.recovery.point)) {
		begin(state, run, bytes, length);
		if (run->good && summarise(run->t)) {
			transform_fold(run->t);
			lower(run->t);
			finish_units(run->t, true);
		}
	}
	end(run);
	free(run);
}

/* ---- rows: right checksums, garbage inside ---- */

struct kept {
	struct text facts[2], value[2]; /* summary, lowered */
};

static struct text damaged(struct random *r, struct bytes bytes, uint32_t one_in)
{
	struct text text = {must(malloc(bytes.length + 65)), bytes.length};
	if (bytes.length)
		memcpy(text.bytes, bytes.data, bytes.length);
	if (random_below(r, one_in) == 0)
		damage(r, text.bytes, &text.length, bytes.length + 64);
	return text;
}

static void keep(struct random *r, const struct row *row, struct kept *kept, unsigned which)
{
	kept->facts[which] = damaged(r, row->facts, 8);
	kept->value[which] = damaged(r, row->value, 1 + random_below(r, 2));
}

static struct bytes seen(struct text text)
{
	return (struct bytes){text.bytes, text.length};
}

static void recall(struct transform *t, struct kept *kept)
{
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (!transform_summary_recall(t, unit, seen(kept[i].facts[0]),
		                              seen(kept[i].value[0])))
			transform_summarise(t, unit);
	}
	transform_fold(t);
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (unit->failed || !unit->yields_module)
			continue;
		if (!transform_lowered_recall(t, unit, seen(kept[i].facts[1]),
		                              seen(kept[i].value[1])))
			transform_lower(t, unit);
	}
	finish_units(t, false);
}

static struct kept *make_rows(struct front *front, struct random *r, const char *bytes,
                              size_t length, uint32_t *count)
{
	struct run *run = must(calloc(1, sizeof *run));
	struct kept *volatile kept = NULL;
	if (!setjmp(run->room.recovery.point)) {
		begin(front, run, bytes, length);
		bool good = run->good && summarise(run->t);
		if (good) {
			transform_fold(run->t);
			lower(run->t);
			*count = run->t->units.count;
			kept = must(calloc(*count + 1, sizeof *kept));
			for (uint32_t i = 0; i < *count; i++) {
				keep(r, &run->t->units.items[i]->summary, &kept[i], 0);
				keep(r, &run->t->units.items[i]->lowered, &kept[i], 1);
			}
		}
	}
	end(run);
	free(run);
	return kept;
}

void rows_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct random r = {seed};
	uint32_t count = 0;
	struct kept *kept = make_rows(state, &r, bytes, length, &count);
	if (!kept)
		return;
	struct run *run = must(calloc(1, sizeof *run));
	if (!setjmp(run->room.recovery.point)) {
		begin(state, run, bytes, length);
		if (run->t->units.count == count)
			recall(run->t, kept);
	}
	end(run);
	free(run);
	for (uint32_t i = 0; i < count; i++) {
		for (unsigned j = 0; j < 2; j++) {
			free(kept[i].facts[j].bytes);
			free(kept[i].value[j].bytes);
		}
	}
	free(kept);
}
