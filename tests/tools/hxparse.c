/* Parses files and says what came of it: hxparse [NAME=VALUE...] [-a|-t|-p|-e|-h|-r]
 * FILE...
 * -a tree, -t tokens, -p as Haxe, -e errors, -h hashes, -r round trip. */
#include "transform/haxe/hash.h"
#include "transform/haxe/parser.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct defines {
	char *const *words; /* name=value */
	int count;
};

static const char *define_value(const void *context, const char *name)
{
	const struct defines *defines = context;
	size_t length = strlen(name);
	for (int i = 0; i < defines->count; i++) {
		const char *word = defines->words[i];
		if (strncmp(word, name, length) == 0 && word[length] == '=')
			return word + length + 1;
	}
	return NULL;
}

static char *read_file(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return NULL;
	char *bytes = NULL;
	size_t room = 0;
	*length = 0;
	for (;;) {
		if (*length == room) {
			room = room ? room * 2 : 65536;
			char *more = realloc(bytes, room);
			if (!more)
				break;
			bytes = more;
		}
		size_t count = fread(bytes + *length, 1, room - *length, file);
		if (!count)
			break;
		*length += count;
	}
	fclose(file);
	return bytes;
}

/* As Haxe prints a place. */
static void print_error(const struct file *file, const struct diag *diag)
{
	struct position start = diag_locate(file->source, file->length, diag->place.start);
	struct position end = diag_locate(file->source, file->length, diag->place.end);
	printf("%s:%u: ", file->shown->text, start.line);
	if (start.line != end.line)
		printf("lines %u-%u", start.line, end.line);
	else if (start.column == end.column)
		printf("character %u", start.column);
	else
		printf("characters %u-%u", start.column, end.column);
	printf(" : %s\n", diag->message);
}

static void print_hashes(const struct file *file)
{
	for (uint32_t i = 0; i < file->decls.count; i++) {
		char text[HASH_TEXT];
		hash_text(file->decls.items[i]->hash, text);
		printf("%s %s\n", text, file->decls.items[i]->name.name->text);
	}
}

static void print_stage(const struct parse_input *input, const struct file *file,
                        struct arena *arena, char mode)
{
	struct buf out;
	struct diags diags;
	buf_init(&out, arena);
	diags_init(&diags, arena);
	if (mode == 'a')
		print_ast(file, &out);
	else if (mode == 'p')
		print_haxe(file, &out);
	else if (mode == 't')
		print_tokens(input, &out, &diags);
	fputs(buf_string(&out), stdout);
}

/* The tree without places. */
static const char *bare_tree(struct file *file, struct arena *arena)
{
	struct buf out;
	buf_init(&out, arena);
	file->node_count = 0;
	for (uint32_t i = 0; i < file->decls.count; i++)
		file->decls.items[i]->node_count = 0;
	print_ast(file, &out);
	return buf_string(&out);
}

/* What is printed as Haxe must parse to the same tree. */
static int round_trip(const struct parse_input *input, struct file *file, struct arena *arena)
{
	struct buf printed;
	struct parse_input again = *input;
	if (file->diags.errors)
		return 0;
	buf_init(&printed, arena);
	print_haxe(file, &printed);
	again.bytes = buf_string(&printed);
	again.length = printed.length;
	struct file *second = parse_file(&again);
	if (!second)
		return 1;
	for (uint32_t i = 0; i < second->diags.list.count; i++)
		print_error(second, &second->diags.list.items[i]);
	bool same = strcmp(bare_tree(file, arena), bare_tree(second, arena)) == 0;
	if (!same || second->diags.errors)
		printf("%s: the printed program differs\n", input->path);
	file_unref(second);
	return !same;
}

static int show_file(const struct parse_input *input, struct file *file, char mode)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	if (setjmp(recovery.point)) {
		fputs("out of memory\n", stderr);
		return 1;
	}
	int status = file->diags.errors > 0;
	if (mode == 'r')
		status = round_trip(input, file, &arena);
	else
		print_stage(input, file, &arena, mode);
	if (mode == 'h')
		print_hashes(file);
	for (uint32_t i = 0; mode != 'h' && mode != 'r' && i < file->diags.list.count; i++)
		print_error(file, &file->diags.list.items[i]);
	arena_free(&arena);
	return status;
}

static int show(struct names *names, const struct defines *defines, const char *path, char mode)
{
	size_t length;
	char *bytes = read_file(path, &length);
	if (!bytes) {
		perror(path);
		return 1;
	}
	const char *slash = strrchr(path, '/');
	char module[256];
	snprintf(module, sizeof module, "%s", slash ? slash + 1 : path);
	module[strcspn(module, ".")] = '\0';
	struct parse_input input = {.names = names,
	                            .path = path,
	                            .shown = slash ? slash + 1 : path,
	                            .module = module,
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {defines, define_value}};
	struct file *file = parse_file(&input);
	int status = file ? show_file(&input, file, mode) : 1;
	file_unref(file);
	free(bytes);
	return status;
}

int main(int count, char **args)
{
	struct names *names = names_new();
	struct defines defines = {args + 1, 0};
	char mode = 'e';
	int status = 0, i = 1;
	for (; i < count && strchr(args[i], '='); i++)
		defines.count++;
	for (; i < count; i++) {
		if (args[i][0] == '-')
			mode = args[i][1];
		else
			status |= show(names, &defines, args[i], mode);
	}
	names_free(names);
	return status;
}
