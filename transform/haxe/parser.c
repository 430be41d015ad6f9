#include "transform/haxe/hash.h"
#include "transform/haxe/mentions.h"
#include "transform/haxe/parse.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_LIMIT = 1000 };

void file_ref(struct file *file)
{
	atomic_fetch_add_explicit(&file->references, 1, memory_order_relaxed);
}

static void free_file(struct file *file)
{
	name_scope_close(&file->names);
	arena_free(&file->arena);
	free(file);
}

void file_unref(struct file *file)
{
	if (file && atomic_fetch_sub_explicit(&file->references, 1, memory_order_acq_rel) == 1)
		free_file(file);
}

const struct meta *meta_find(const meta_list *list, const char *name)
{
	for (uint32_t i = 0; i < list->count; i++) {
		if (name_is(list->items[i].name.name, name))
			return &list->items[i];
	}
	return NULL;
}

static void begin_file(struct file *file, const struct parse_input *input)
{
	bool usable = input->length <= UINT32_MAX / 2;
	file->path = name_from(&file->names, input->path);
	file->shown = name_from(&file->names, input->shown);
	file->module = name_from(&file->names, input->module);
	file->source =
	        arena_copy(&file->arena, usable ? input->bytes : "", usable ? input->length : 0);
	file->length = usable ? (uint32_t)input->length : 0;
	file->source_hash = hash_bytes(input->bytes, input->length);
	diags_init(&file->diags, &file->arena);
}

static void begin_parser(struct parser *parser, struct file *file, const struct parse_input *input)
{
	parser->file = file;
	parser->arena = &file->arena;
	parser->depth_limit = input->depth_limit ? input->depth_limit : DEPTH_LIMIT;
	parser->tree_limit =
	        input->tree_limit > parser->depth_limit ? input->tree_limit : parser->depth_limit;
	buf_init(&parser->defines_text, &parser->scratch);
	lexer_init(&parser->lexer, file->source, file->length, &file->arena, &file->names);
	parser->lexer.file = file;
	parser->lexer.recent = parser->recent;
	parser->spans = parser->first_spans;
	parser->node_room = FIRST_SPANS;
	parser->list = parser->first_list;
	parser->list_room = FIRST_LIST;
	parser->lexer.defines = input->defines;
	parser->lexer.defines_text = &parser->defines_text;
}

/* Errors that Haxe finds while typing come behind those of syntax. */
static void add_late(struct parser *parser)
{
	for (uint32_t i = 0; i < parser->late.count; i++)
		diag_copy(&parser->file->diags, &parser->late.items[i]);
}

static void parse_bytes(struct parser *parser, struct file *file, const struct parse_input *input)
{
	begin_file(file, input);
	begin_parser(parser, file, input);
	const char *wrong = lexer_wrong_bytes(input->bytes, input->length);
	if (wrong) {
		struct place place = {.file = file->shown, .node = NO_NODE};
		diag_add(&file->diags, place, DIAG_SYNTAX, wrong);
		return;
	}
	parse_advance(parser);
	parser->last = TOKEN_EOF;
	parse_declarations(parser);
	add_late(parser);
	file->defines_hash =
	        hash_bytes(buf_string(&parser->defines_text), parser->defines_text.length);
	hash_file(file);
	mentions_of_file(file, &parser->scratch);
}

/* False when there is no memory. `parser` outlives the jump. */
static bool guarded(struct parser *parser, struct file *file, const struct parse_input *input)
{
	if (setjmp(file->recovery.point))
		return false;
	parse_bytes(parser, file, input);
	return true;
}

struct file *parse_file(const struct parse_input *input)
{
	struct parser parser;
	memset(&parser, 0, offsetof(struct parser, first_spans));
	memset(parser.recent, 0, sizeof parser.recent);
	struct file *file = calloc(1, sizeof *file);
	if (!file)
		return NULL;
	atomic_init(&file->references, 1);
	arena_init(&file->arena, &file->recovery);
	arena_init(&parser.scratch, &file->recovery);
	name_scope_open(&file->names, input->names, &file->recovery);
	bool done = guarded(&parser, file, input);
	arena_free(&parser.scratch);
	if (done)
		return file;
	free_file(file);
	return NULL;
}
