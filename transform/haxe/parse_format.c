/* Literals, and the strings that have expressions in them. */
#include "transform/haxe/parse.h"

#include <string.h>

char *parse_string_text(struct parser *parser, const struct token *token, uint32_t *length)
{
	const char *inside = parser->lexer.bytes + token->start + 1;
	size_t size = token->end - token->start - 2;
	char *text = arena_copy(parser->arena, inside, size);
	if (memchr(text, '\\', size)) {
		size = string_unescape(inside, size, text);
		text[size] = '\0';
	}
	*length = (uint32_t)size;
	return text;
}

/* Cuts the suffix off and the underscores out. */
static void number_text(struct parser *parser, struct expr *expr)
{
	const char *start = parser->lexer.bytes + parser->token.start;
	size_t length = parser->token.end - parser->token.start;
	bool hex = length > 1 && start[0] == '0' && start[1] == 'x';
	char *text = arena_alloc(parser->arena, length + 1);
	expr->suffix = "";
	for (size_t i = 0; i < length; i++) {
		char c = start[i];
		if (c == 'i' || c == 'u' || (c == 'f' && !hex)) {
			expr->suffix = arena_copy(parser->arena, start + i, length - i);
			break;
		}
		if (c != '_')
			text[expr->length++] = c;
	}
	expr->text = text;
}

static void regex_text(struct parser *parser, struct expr *expr)
{
	const char *start = parser->lexer.bytes + parser->token.start + 2;
	const char *end = parser->lexer.bytes + parser->token.end;
	const char *options = end;
	while (options[-1] != '/')
		options--;
	size_t size = (size_t)(options - 1 - start);
	char *text = arena_alloc(parser->arena, size + 1);
	expr->length = (uint32_t)regex_unescape(start, size, text);
	expr->text = text;
	expr->suffix = arena_copy(parser->arena, options, (size_t)(end - options));
}

static struct expr *format(struct parser *parser);

struct expr *parse_constant(struct parser *parser)
{
	const struct token *token = &parser->token;
	if (token->kind == TOKEN_SINGLE &&
	    memchr(parser->lexer.bytes + token->start, '$', token->end - token->start))
		return format(parser);
	struct expr *expr = parse_new_expr(parser, EXPR_STRING, token->start);
	switch (token->kind) {
	case TOKEN_INT:
	case TOKEN_FLOAT:
		expr->kind = token->kind == TOKEN_INT ? EXPR_INT : EXPR_FLOAT;
		number_text(parser, expr);
		break;
	case TOKEN_STRING:
	case TOKEN_SINGLE:
		expr->single_quoted = token->kind == TOKEN_SINGLE;
		if (expr->single_quoted && token->end > token->start + 2)
			expr->name.node = parse_node(parser, token->start + 1, token->end - 1);
		expr->text = parse_string_text(parser, token, &expr->length);
		expr->suffix = "";
		break;
	case TOKEN_REGEX:
		expr->kind = EXPR_REGEX;
		regex_text(parser, expr);
		break;
	default:
		parse_unexpected(parser);
		expr->kind = EXPR_ERROR;
		return expr;
	}
	parse_advance(parser);
	return expr;
}

void parse_negate(struct parser *parser, struct expr *number)
{
	if (number->text[0] == '-') {
		number->text++;
		number->length--;
		return;
	}
	char *text = arena_alloc(parser->arena, number->length + 2);
	text[0] = '-';
	for (uint32_t i = 0; i < number->length; i++)
		text[i + 1] = number->text[i];
	number->text = text;
	number->length++;
}

/* ---- interpolation ---- */

struct formatting {
	struct parser *parser;
	const char *inside;      /* of the quotes, as written */
	uint32_t length, offset; /* offset: of `inside` in the file */
	uint32_t text_start;     /* where the piece of text at hand starts */
	struct buf text;         /* as written, but with $$ done */
	uint32_t parts;
};

/* Ends the piece of text before `at`. The first part is always a text. */
static void flush_text(struct formatting *formatting, uint32_t at)
{
	struct parser *parser = formatting->parser;
	struct buf *text = &formatting->text;
	if (text->length || !formatting->parts) {
		struct expr *part = parse_new_expr(parser, EXPR_STRING,
		                                   formatting->offset + formatting->text_start);
		parser->spans[part->node].end = formatting->offset + at;
		char *bytes = arena_copy(parser->arena, buf_string(text), text->length);
		size_t length = string_unescape(buf_string(text), text->length, bytes);
		bytes[length] = '\0';
		part->text = bytes;
		part->length = (uint32_t)length;
		part->suffix = "";
		part->single_quoted = true;
		LIST_PUSH(parser, part);
		formatting->parts++;
	}
	text->length = 0;
}

/* Moves what was parsed from a copy of the code to where the code stands. */
static void shift(struct parser *parser, node_id first, uint32_t first_error, uint32_t offset,
                  uint32_t end)
{
	for (node_id node = first; node < parser->node_count; node++) {
		struct span *span = &parser->spans[node];
		span->start = span->start + offset < end ? span->start + offset : end;
		span->end = span->end + offset < end ? span->end + offset : end;
	}
	for (uint32_t i = first_error; i < parser->late.count; i++) {
		struct place *place = &parser->late.items[i].place;
		place->start = place->start + offset < end ? place->start + offset : end;
		place->end = place->end + offset < end ? place->end + offset : end;
	}
}

static bool is_blank_text(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (!strchr(" \t\r\n", text[i]) || !text[i])
			return false;
	}
	return true;
}

/* What the inner parse must not disturb. */
struct outer {
	struct lexer lexer;
	struct token token, ahead, before_stuck;
	bool looked, stuck, in_format;
	enum token_kind last;
	uint32_t last_end;
};

static void begin_code(struct parser *parser, struct outer *outer, const char *code, size_t length)
{
	*outer = (struct outer){parser->lexer,        parser->token,  parser->ahead,
	                        parser->before_stuck, parser->looked, parser->stuck,
	                        parser->in_format,    parser->last,   parser->last_end};
	parser->in_format = true;
	parser->stuck = parser->looked = false;
	lexer_init(&parser->lexer, code, length, parser->arena, &parser->file->names);
	parser->lexer.file = outer->lexer.file;
	parser->lexer.recent = outer->lexer.recent;
	parser->lexer.defines = outer->lexer.defines;
	parser->lexer.defines_text = outer->lexer.defines_text;
	parser->token = (struct token){.kind = TOKEN_EOF};
	parser->last_end = 0;
	parse_advance(parser);
}

static void end_code(struct parser *parser, const struct outer *outer)
{
	parser->lexer = outer->lexer;
	parser->token = outer->token;
	parser->ahead = outer->ahead;
	parser->before_stuck = outer->before_stuck;
	parser->looked = outer->looked;
	parser->stuck = outer->stuck;
	parser->in_format = outer->in_format;
	parser->last = outer->last;
	parser->last_end = outer->last_end;
}

/* ${code}; `start` and `end` are the code's. */
static void code_part(struct formatting *formatting, uint32_t start, uint32_t end)
{
	struct parser *parser = formatting->parser;
	struct outer outer;
	size_t length = end - start;
	char *code = arena_copy(parser->arena, formatting->inside + start, length);
	if (memchr(code, '\\', length)) {
		length = string_unescape(formatting->inside + start, length, code);
		code[length] = '\0';
	}
	node_id first = parser->node_count;
	uint32_t first_error = parser->late.count;
	begin_code(parser, &outer, code, length);
	if (is_blank_text(code, length))
		parse_error_at(parser, (struct span){0, (uint32_t)length},
		               "Expression cannot be empty");
	struct expr *expr = parse_expr(parser);
	if (!parse_at(parser, TOKEN_EOF))
		parse_unexpected(parser);
	/* A STRING among the parts is always a text: a string in the code gets
	 * parentheses. */
	if (expr->kind == EXPR_STRING) {
		struct expr *paren = parse_new_expr(parser, EXPR_PAREN, 0);
		parser->spans[paren->node] = parse_span(parser, expr->node);
		paren->left = expr;
		expr = paren;
	}
	end_code(parser, &outer);
	shift(parser, first, first_error, formatting->offset + start, formatting->offset + end);
	LIST_PUSH(parser, expr);
	formatting->parts++;
}

static void name_part(struct formatting *formatting, uint32_t start, uint32_t end)
{
	struct parser *parser = formatting->parser;
	struct expr *expr = parse_new_expr(parser, EXPR_IDENT, formatting->offset + start);
	parser->spans[expr->node].end = formatting->offset + end;
	expr->name.node = expr->node;
	expr->name.name = name_of(&parser->file->names, formatting->inside + start, end - start);
	LIST_PUSH(parser, expr);
	formatting->parts++;
}

/* The brace that closes the one at `at`, counted without a look at strings,
 * as Haxe does; the length when there is none. */
static uint32_t closing_brace(const struct formatting *formatting, uint32_t at)
{
	unsigned open = 0;
	for (; at < formatting->length; at++) {
		char c = formatting->inside[at];
		if (c == '{')
			open++;
		else if (c == '}' && --open == 0)
			break;
	}
	return at;
}

static void unclosed(struct formatting *formatting, uint32_t brace)
{
	struct parser *parser = formatting->parser;
	uint32_t place = formatting->offset + brace;
	bool stuck = parser->stuck, in_format = parser->in_format;
	struct token token = parser->token;
	parser->stuck = false;
	parser->in_format = true;
	parse_error_at(parser, (struct span){place, place + 1}, "Unclosed brace");
	parser->stuck = stuck;
	parser->in_format = in_format;
	parser->token = token;
}

/* Takes what starts with the $ at `at`; gives the place behind it. */
static uint32_t dollar_part(struct formatting *formatting, uint32_t at)
{
	char next = at + 1 < formatting->length ? formatting->inside[at + 1] : '\0';
	uint32_t end = at + 1;
	if (next == '{') {
		end = closing_brace(formatting, at + 1);
		flush_text(formatting, at);
		if (end == formatting->length) {
			unclosed(formatting, at + 1);
			formatting->text_start = end;
			return end;
		}
		code_part(formatting, at + 2, end);
		end++;
	} else if (is_ident_start(next)) {
		while (end < formatting->length && is_ident_char(formatting->inside[end]))
			end++;
		flush_text(formatting, at);
		name_part(formatting, at + 1, end);
	} else {
		buf_char(&formatting->text, '$');
		return next == '$' ? at + 2 : at + 1;
	}
	formatting->text_start = end;
	return end;
}

/* Haxe reads the code when it types the string: what is wrong with it waits for that. */
static void keep_error(struct parser *parser, struct expr *expr, uint32_t first)
{
	const struct diag *diag = &parser->late.items[first];
	expr->text = diag->message;
	expr->length = (uint32_t)strlen(diag->message);
	expr->name.node = parse_node(parser, diag->place.start, diag->place.end);
	parser->late.count = first;
}

/* A piece of text without any part is a plain string. */
static struct expr *format(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_FORMAT, parser->token.start);
	struct formatting formatting = {
	        .parser = parser,
	        .inside = parser->lexer.bytes + parser->token.start + 1,
	        .length = parser->token.end - parser->token.start - 2,
	        .offset = parser->token.start + 1,
	};
	buf_init(&formatting.text, &parser->scratch);
	size_t mark = LIST_MARK(parser);
	uint32_t first_error = parser->late.count;
	for (uint32_t at = 0; at < formatting.length;) {
		char c = formatting.inside[at];
		if (c == '$') {
			at = dollar_part(&formatting, at);
			continue;
		}
		buf_char(&formatting.text, c);
		at++;
		if (c == '\\' && at < formatting.length)
			buf_char(&formatting.text, formatting.inside[at++]);
	}
	flush_text(&formatting, formatting.length);
	LIST_TAKE(parser, mark, &expr->list);
	bool is_broken = parser->late.count > first_error;
	if (!is_broken && expr->list.count == 1 && expr->list.items[0]->kind == EXPR_STRING) {
		const struct expr *text = expr->list.items[0];
		expr->kind = EXPR_STRING;
		expr->single_quoted = true;
		expr->text = text->text;
		expr->length = text->length;
		expr->suffix = "";
		expr->list.count = 0;
		expr->list.items = NULL;
	} else {
		node_id last = VEC_LAST(&expr->list)->node;
		expr->name.node =
		        parse_node(parser, formatting.offset, parser->spans[last].end);
	}
	if (is_broken)
		keep_error(parser, expr, first_error);
	parse_advance(parser);
	return expr;
}
