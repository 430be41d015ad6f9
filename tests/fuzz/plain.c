/* Readers of text: hxml and command lines, mix.exs, JSON, manifests, Elixir in
 * templates, trees in rows. */
#include "project/hxml.h"
#include "project/journal.h"
#include "project/json.h"
#include "project/library.h"
#include "project/manifest.h"
#include "project/mix.h"
#include "project/names.h"
#include "tests/fuzz/fuzz.h"
#include "transform/elixir/finish.h"
#include "transform/elixir/parse.h"
#include "transform/elixir/print.h"
#include "transform/elixir/serial.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *plain_open(const char *scratch)
{
	(void)scratch;
	return NULL;
}

void plain_close(void *state)
{
	(void)state;
}

struct room {
	struct recovery recovery;
	struct arena arena;
};

/* ---- what says what is to be built ---- */

struct world {
	const char *bytes;
	size_t length;
};

static bool read_world(void *context, const char *path, struct arena *arena, const char **bytes,
                       size_t *length)
{
	const struct world *world = context;
	if (!path_ends(path, ".hxml") && !path_ends(path, ".json") && !path_ends(path, ".exs") &&
	    !path_ends(path, ".hx"))
		return false;
	*length = world->length;
	*bytes = arena_copy(arena, world->bytes, world->length);
	return true;
}

static enum file_kind kind_world(void *context, const char *path)
{
	const char *base = strrchr(path, '/');
	(void)context;
	return !base || !strchr(base, '.') ? FILE_FOLDER : FILE_REGULAR;
}

static const char *variable_world(void *context, const char *name)
{
	const struct world *world = context;
	return !strcmp(name, "HAXELIB_PATH") ? "/lib" : !strcmp(name, "X") ? world->bytes : NULL;
}

void hxml_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct room room;
	(void)state;
	if (setjmp(room.recovery.point))
		return;
	arena_init(&room.arena, &room.recovery);
	struct world world = {bytes, length};
	struct project_files files = {&world, read_world, kind_world, variable_world};
	struct hxml_words words = {0};
	hxml_split(&words, &room.arena, bytes, length);
	/* as a file, and as the words of a command line */
	const char *list[64] = {"build.hxml"};
	uint32_t count = 1;
	for (uint32_t i = 0; i < words.list.count && (seed & 1) && count < 64; i++)
		list[count++] = words.list.items[i].text;
	struct project_request request = {list, count, "/home/p", &files, seed & 2};
	struct project_command command = {0};
	project_parse(&command, &room.arena, &request);
	arena_free(&room.arena);
}

static void read_names(struct arena *arena, const char *bytes, size_t length)
{
	char *text = arena_copy(arena, bytes, length < 300 ? length : 300);
	bool renamed;
	names_module(arena, "app", text, &renamed);
	names_free_module(arena, text, "Task", &renamed);
	names_presence_module(arena, text, text);
	names_guess_app(arena, text);
	names_output_path(arena, text);
	names_app_atom(arena, text);
	names_valid_module(text);
	path_normal(arena, text);
	path_join(arena, "/a/b", text);
	path_relative(arena, text[0] == '/' ? text : "/a", "/a/b/c");
}

void texts_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct room room;
	(void)state;
	(void)seed;
	if (setjmp(room.recovery.point))
		return;
	arena_init(&room.arena, &room.recovery);
	struct arena *arena = &room.arena;
	struct manifest manifest = {0}, again = {0};
	struct buf out;
	buf_init(&out, arena);
	manifest_read(&manifest, arena, bytes, length);
	manifest_write(&manifest, &out);
	manifest_read(&again, arena, buf_string(&out), out.length);
	if (again.damaged || again.list.count != manifest.list.count) {
		fprintf(stderr, "fuzz: a manifest that we wrote is damaged\n");
		abort();
	}
	manifest_adopt(&manifest, arena, "a", "b");
	struct journal journal = {0};
	journal_read(&journal, arena, bytes, length);
	const struct json_value *json = json_read(arena, bytes, length);
	json_text(json_member(json, "dependencies"));
	mix_read(arena, bytes, length);
	const char *package = source_package(arena, bytes, length);
	if (package)
		source_class_path(arena, "/a/b/C.hx", package);
	read_names(arena, bytes, length);
	arena_free(arena);
}

/* ---- Elixir ---- */

static struct ex *fill(void *context, const char *word)
{
	return *word >= '0' && *word <= '9' ? ex_int(context, *word - '0') : NULL;
}

static void print_tree(struct arena *arena, const struct ex *tree, bool open)
{
	struct buf out;
	const char *problem = NULL;
	buf_init(&out, arena);
	ex_print(tree, open, arena, &out, &problem);
}

void elixir_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct room room;
	(void)state;
	(void)seed;
	if (setjmp(room.recovery.point))
		return;
	arena_init(&room.arena, &room.recovery);
	struct arena *arena = &room.arena;
	const char *problem = NULL;
	struct ex *tree = ex_parse(arena, bytes, length, (struct ex_holes){arena, fill}, &problem);
	if (tree) {
		print_tree(arena, tree, false);
		struct buf out;
		buf_init(&out, arena);
		ex_write(tree, &out);
		struct cursor in = {buf_string(&out), buf_string(&out) + out.length, 0};
		struct ex *again = ex_read(arena, &in);
		if (!again || !ex_equal(tree, again)) {
			fprintf(stderr, "fuzz: a tree that we wrote does not come back\n");
			abort();
		}
		print_tree(arena, ex_finish(arena, again), false);
	} else if (!problem) {
		fprintf(stderr, "fuzz: refused without a reason\n");
		abort();
	}
	arena_free(arena);
}

/* The bytes of a tree, damaged: read, and if there is a tree, printed. */
void serial_run(void *state, const char *bytes, size_t length, uint64_t seed)
{
	struct room room;
	struct random r = {seed};
	(void)state;
	if (setjmp(room.recovery.point))
		return;
	arena_init(&room.arena, &room.recovery);
	struct arena *arena = &room.arena;
	const char *problem = NULL;
	struct ex *tree = ex_parse(arena, bytes, length, (struct ex_holes){arena, fill}, &problem);
	struct buf out;
	buf_init(&out, arena);
	if (tree) {
		ex_write(tree, &out);
	} else {
		buf_add(&out, bytes, length);
	}
	size_t size = out.length, more = size + 64;
	char *damaged = must(malloc(more));
	if (size)
		memcpy(damaged, out.bytes, size);
	damage(&r, damaged, &size, more);
	char *exact = must(malloc(size + 1)); /* so that a read behind the end shows */
	memcpy(exact, damaged, size);
	exact = must(realloc(exact, size ? size : 1));
	struct cursor in = {exact, exact + size, 0};
	struct ex *again = ex_read(arena, &in);
	free(damaged);
	free(exact);
	if (again) {
		print_tree(arena, again, true);
		print_tree(arena, ex_finish(arena, again), false);
	}
	arena_free(arena);
}
