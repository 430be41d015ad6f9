/*
 * hxtype [-t|-l|-e|-f] [-D name[=value]] [-std DIR] -cp DIR ... Module ...
 *
 * Types modules and prints their errors; with -t the typed trees, with -l the
 * locals, with -f the facts.  For tests and for comparison with Haxe.
 */
#include "transform/haxe/parser.h"
#include "transform/types/order.h"
#include "transform/types/typer.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { MANY = 64 };

struct tool {
	const char *paths[MANY], *std, *modules[MANY];
	unsigned path_count, module_count;
	const char *defines[MANY];
	unsigned define_count;
	bool typed, locals, errors, facts;
	struct names *names;
};

static const char *define_value(const void *context, const char *name)
{
	const struct tool *tool = context;
	static const char *const fixed[][2] = {
	        {"haxe", "4.2.5"},   {"haxe_ver", "4.205"},
	        {"haxe3", "1"},      {"haxe4", "1"},
	        {"true", "1"},       {"sys", "1"},
	        {"elixir", "1"},     {"target.name", "elixir"},
	        {"target.sys", "1"}, {"target.unicode", "1"},
	};
	for (unsigned i = tool->define_count; i-- > 0;) {
		const char *one = tool->defines[i];
		size_t length = strcspn(one, "=");
		if (strlen(name) == length && strncmp(one, name, length) == 0)
			return one[length] ? one + length + 1 : "1";
	}
	for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++) {
		if (strcmp(fixed[i][0], name) == 0)
			return fixed[i][1];
	}
	return NULL;
}

static char *read_all(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return NULL;
	char *bytes = NULL;
	if (fseek(file, 0, SEEK_END) == 0) {
		long size = ftell(file);
		rewind(file);
		bytes = size >= 0 ? malloc((size_t)size + 1) : NULL;
		*length = bytes ? fread(bytes, 1, (size_t)size, file) : 0;
	}
	fclose(file);
	return bytes;
}

static struct file *load_from(struct tool *tool, const char *root, const struct name *module)
{
	char path[4096], *at = path + strlen(root) + 1;
	const char *shown = strcmp(root, ".") == 0 || *root == '/' ? at : path;
	if (snprintf(path, sizeof path, "%s/%s", root, module->text) >= (int)sizeof path - 4)
		return NULL;
	for (; *at; at++) {
		if (*at == '.')
			*at = '/';
	}
	strcat(path, ".hx");
	size_t length;
	char *bytes = read_all(path, &length);
	if (!bytes)
		return NULL;
	struct parse_input input = {.names = tool->names,
	                            .path = path,
	                            .shown = shown,
	                            .module = module->text,
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {tool, define_value}};
	struct file *file = parse_file(&input);
	free(bytes);
	return file;
}

static struct file *load(void *context, const struct name *module, bool *is_std)
{
	struct tool *tool = context;
	*is_std = false;
	for (unsigned i = tool->path_count; i-- > 0;) {
		struct file *file = load_from(tool, tool->paths[i], module);
		if (file)
			return file;
	}
	*is_std = true;
	return load_from(tool, tool->std, module);
}

static struct file *load_imports(void *context, const struct name *module, const struct file *of)
{
	struct tool *tool = context;
	size_t own = of->module->length + strlen(".hx");
	if (of->path->length <= own)
		return NULL;
	size_t length = of->path->length - own - 1;
	for (unsigned i = tool->path_count; i-- > 0;) {
		const char *root = tool->paths[i];
		if (strlen(root) == length && strncmp(root, of->path->text, length) == 0)
			return load_from(tool, root, module);
	}
	return NULL;
}

static bool has_package(void *context, const struct name *package)
{
	const struct tool *tool = context;
	for (unsigned i = 0; i < tool->path_count; i++) {
		char path[4096];
		struct stat info;
		snprintf(path, sizeof path, "%s/%s", tool->paths[i], package->text);
		for (char *at = path + strlen(tool->paths[i]); *at; at++) {
			if (*at == '.')
				*at = '/';
		}
		if (stat(path, &info) == 0 && S_ISDIR(info.st_mode))
			return true;
	}
	return false;
}

static const struct file *file_of(struct program *program, const struct name *shown)
{
	for (uint32_t i = 0; i < program_file_count(program); i++) {
		if (program_file(program, i)->shown == shown)
			return program_file(program, i);
	}
	return NULL;
}

static void print_place(struct program *program, const struct place *place)
{
	const struct file *file = file_of(program, place->file);
	if (!file) {
		printf("%s : ", place->file->text);
		return;
	}
	struct position a = diag_locate(file->source, file->length, place->start);
	struct position b = diag_locate(file->source, file->length, place->end);
	if (a.line != b.line)
		printf("%s:%u: lines %u-%u : ", file->shown->text, a.line, a.line, b.line);
	else if (a.column >= b.column)
		printf("%s:%u: character %u : ", file->shown->text, a.line, a.column);
	else
		printf("%s:%u: characters %u-%u : ", file->shown->text, a.line, a.column, b.column);
}

static void print_diags(struct program *program, const struct diags *diags)
{
	for (uint32_t i = 0; i < diags->list.count; i++) {
		const struct diag *diag = &diags->list.items[i];
		const char *at = diag->message;
		for (bool first = true;; first = false) {
			size_t length = strcspn(at, "\n");
			if (diag->code != DIAG_COMMAND_CLASS)
				print_place(program, &diag->place);
			printf("%s%s%.*s\n", diag->severity == SEVERITY_WARNING ? "Warning : " : "",
			       first ? "" : "... ", (int)length, at);
			if (!at[length])
				break;
			at += length + 1;
		}
	}
}

static void type_one(struct tool *tool, struct program *program, struct symbol *symbol,
                     struct recovery *recovery, struct name_scope *names, struct diags *diags)
{
	struct arena arena;
	struct fact_list facts;
	struct buf out;
	arena_init(&arena, recovery);
	fact_list_init(&facts, &arena, names);
	buf_init(&out, &arena);
	struct diags own;
	diags_init(&own, &arena);
	struct typed_class *typed = type_class(program, symbol, &arena, &facts, &own);
	for (uint32_t i = 0; i < own.list.count; i++) {
		struct diag copy = own.list.items[i];
		copy.message = arena_copy(diags->arena, copy.message, strlen(copy.message));
		diag_copy(diags, &copy);
	}
	for (uint32_t i = 0; i < own.asked.count; i++)
		VEC_PUSH(diags->arena, &diags->asked, own.asked.items[i]);
	for (uint32_t i = 0; i < own.demands.count; i++)
		VEC_PUSH(diags->arena, &diags->demands, own.demands.items[i]);
	if (tool->typed)
		print_typed(typed, &arena, &out);
	if (tool->locals)
		print_locals(typed, &arena, &out);
	for (uint32_t i = 0; tool->facts && i < facts.list.count; i++)
		buf_printf(&out, "%s %s %s\n", symbol->path->text,
		           fact_word(facts.list.items[i].kind),
		           fact_text(&facts.list.items[i], &arena));
	fputs(buf_string(&out), stdout);
	arena_free(&arena);
}

static int run(struct tool *tool)
{
	struct recovery recovery;
	struct arena arena;
	struct name_scope names;
	if (setjmp(recovery.point)) {
		fputs("out of memory\n", stderr);
		return 3;
	}
	arena_init(&arena, &recovery);
	name_scope_open(&names, tool->names, &recovery);
	struct source_resolver resolver = {tool, load, has_package, load_imports};
	struct program *program =
	        program_new(&arena, &names, resolver, (struct program_options){0});
	struct diags diags;
	diags_init(&diags, &arena);
	for (unsigned i = 0; i < tool->module_count; i++)
		program_load(program, name_from(&names, tool->modules[i]), &diags);
	bool parsed = true;
	for (uint32_t i = 0; i < program_file_count(program); i++) {
		const struct file *file = program_file(program, i);
		parsed &= file->diags.errors == 0;
		print_diags(program, &file->diags);
	}
	uint32_t count = parsed ? program_symbol_count(program) : 0;
	struct symbol **symbols = ARENA_NEWS(&arena, count + 1, struct symbol *);
	struct diags *each = ARENA_NEWS(&arena, count + 1, struct diags);
	const struct diags **classes = ARENA_NEWS(&arena, count + 1, const struct diags *);
	for (uint32_t i = 0; i < count; i++) {
		symbols[i] = program_symbol(program, i);
		classes[i] = &each[i];
		diags_init(&each[i], &arena);
		type_one(tool, program, symbols[i], &recovery, &names, &each[i]);
	}
	struct diags all;
	diags_init(&all, &arena);
	order_diags(program, &arena, symbols, classes, count, &diags, &all);
	print_diags(program, &all);
	int result = all.errors || !parsed;
	program_close(program);
	arena_free(&arena);
	name_scope_close(&names);
	return result;
}

int main(int argc, char **argv)
{
	struct tool tool = {.std = "transform/std"};
	for (int i = 1; i < argc; i++) {
		bool more = i + 1 < argc;
		if (strcmp(argv[i], "-t") == 0)
			tool.typed = true;
		else if (strcmp(argv[i], "-l") == 0)
			tool.locals = true;
		else if (strcmp(argv[i], "-f") == 0)
			tool.facts = true;
		else if (strcmp(argv[i], "-std") == 0 && more)
			tool.std = argv[++i];
		else if (strcmp(argv[i], "-cp") == 0 && more && tool.path_count < MANY)
			tool.paths[tool.path_count++] = argv[++i];
		else if (strcmp(argv[i], "-D") == 0 && more && tool.define_count < MANY)
			tool.defines[tool.define_count++] = argv[++i];
		else if (tool.module_count < MANY)
			tool.modules[tool.module_count++] = argv[i];
	}
	tool.names = names_new();
	if (!tool.names)
		return 3;
	int result = run(&tool);
	names_free(tool.names);
	return result;
}
