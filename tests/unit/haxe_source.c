#include "tests/unit/haxe_source.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

static const char *define(const void *context, const char *name)
{
	(void)context;
	if (strcmp(name, "haxe_ver") == 0)
		return "4.306";
	return strcmp(name, "yes") == 0 ? "1" : NULL;
}

void source_open_bytes(struct source *source, const char *bytes, size_t length)
{
	source->names = names_new();
	arena_init(&source->arena, &source->recovery);
	struct parse_input input = {.names = source->names,
	                            .path = "src/A.hx",
	                            .shown = "A.hx",
	                            .module = "A",
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {NULL, define}};
	source->file = parse_file(&input);
	ck_assert_ptr_nonnull(source->file);
}

void source_open(struct source *source, const char *text)
{
	source_open_bytes(source, text, strlen(text));
}

void source_close(struct source *source)
{
	arena_free(&source->arena);
	file_unref(source->file);
	ck_assert_uint_eq(names_count(source->names), 0);
	names_free(source->names);
}

const char *source_error(struct source *source, uint32_t index)
{
	const struct file *file = source->file;
	if (index >= file->diags.list.count)
		return "";
	const struct diag *diag = &file->diags.list.items[index];
	struct position start = diag_locate(file->source, file->length, diag->place.start);
	struct position end = diag_locate(file->source, file->length, diag->place.end);
	return arena_printf(&source->arena, "%u:%u-%u %s", start.line, start.column, end.column,
	                    diag->message);
}

static const char *const operators[OP_COUNT] = {
#define OPERATOR(name, text, precedence, associativity) text,
#include "transform/haxe/operators.def"
#undef OPERATOR
};

static void put(struct buf *out, const struct expr *expr);

static void put_operand(struct buf *out, const struct expr *expr)
{
	if (!expr)
		return;
	buf_char(out, ' ');
	put(out, expr);
}

static void put_head(struct buf *out, const struct expr *expr)
{
	static const char *const words[EXPR_KIND_COUNT] = {
	        [EXPR_INDEX] = "index",     [EXPR_FIELD] = "field",
	        [EXPR_PAREN] = "paren",     [EXPR_ARRAY] = "array",
	        [EXPR_CALL] = "call",       [EXPR_NEW] = "new",
	        [EXPR_VARS] = "vars",       [EXPR_FUNCTION] = "function",
	        [EXPR_BLOCK] = "block",     [EXPR_FOR] = "for",
	        [EXPR_IN] = "in",           [EXPR_IF] = "if",
	        [EXPR_WHILE] = "while",     [EXPR_SWITCH] = "switch",
	        [EXPR_TRY] = "try",         [EXPR_RETURN] = "return",
	        [EXPR_UNTYPED] = "untyped", [EXPR_THROW] = "throw",
	        [EXPR_CAST] = "cast",       [EXPR_TERNARY] = "?:",
	        [EXPR_CHECK] = "check",     [EXPR_IS] = "is",
	        [EXPR_META] = "meta",       [EXPR_INLINE] = "inline",
	        [EXPR_MACRO] = "macro",     [EXPR_FORMAT] = "format",
	        [EXPR_OBJECT] = "object",   [EXPR_MARKUP] = "markup",
	        [EXPR_TYPE] = "type",       [EXPR_ERROR] = "error",
	};
	if (expr->kind == EXPR_BINARY || expr->kind == EXPR_UNARY)
		buf_printf(out, "%s%s", operators[expr->op], expr->postfix ? "post" : "");
	else
		buf_text(out, words[expr->kind] ? words[expr->kind] : "word");
	if (expr->kind == EXPR_FIELD)
		buf_printf(out, "%s.%s", expr->safe ? "?" : "", expr->name.name->text);
}

static void put(struct buf *out, const struct expr *expr)
{
	if (expr->kind == EXPR_IDENT) {
		buf_text(out, expr->name.name->text);
		return;
	}
	if (expr->kind <= EXPR_STRING || expr->kind == EXPR_REGEX) {
		buf_printf(out, expr->kind == EXPR_STRING ? "\"%s\"%s" : "%s%s", expr->text,
		           expr->suffix);
		return;
	}
	buf_char(out, '(');
	put_head(out, expr);
	put_operand(out, expr->left);
	put_operand(out, expr->right);
	for (uint32_t i = 0; i < expr->list.count; i++)
		put_operand(out, expr->list.items[i]);
	if (expr->kind == EXPR_IF || expr->kind == EXPR_TERNARY)
		put_operand(out, expr->third);
	if (expr->kind == EXPR_FUNCTION)
		put_operand(out, expr->function->body);
	if (expr->kind == EXPR_OBJECT) {
		for (uint32_t i = 0; i < expr->fields.count; i++)
			put_operand(out, expr->fields.items[i].value);
	}
	buf_char(out, ')');
}

const char *source_tree(struct source *source, const struct expr *expr)
{
	struct buf out;
	buf_init(&out, &source->arena);
	put(&out, expr);
	return buf_string(&out);
}

const char *source_value(struct source *source, const char *text)
{
	char program[4096];
	snprintf(program, sizeof program, "class A { static var x = %s; }", text);
	source_open(source, program);
	ck_assert_str_eq(source_error(source, 0), "");
	return source_tree(source, source->file->decls.items[0]->members.items[0]->value);
}
