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
static node_id value_node(struct parser *parser, uint32_t inside, const struct expr *text);

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
		expr->text = parse_string_text(parser, token, &expr->length);
		expr->suffix = "";
		if (expr->single_quoted && token->end > token->start + 2)
			expr->name.node = value_node(parser, token->start + 1, expr);
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

/* Haxe finds the parts in the string's value, and takes a place in it for one in the file: an
 * escape counts as the bytes that it stands for, a character as its bytes. */
struct counted {
	uint32_t count; /* so many characters of the file behind the quote */
	uint32_t at;    /* ... this one starts */
};

struct formatting {
	struct parser *parser;
	const char *inside;      /* of the quotes, as written */
	uint32_t length, offset; /* offset: of `inside` in the file */
	struct buf text;         /* as written, but with $$ done */
	uint32_t doubled;        /* how many $$ are in it */
	uint32_t parts;
	/* Bytes of the value before the part at hand; how far Haxe has counted for texts and names;
	 * quotes in texts, by which it moves all that follow. */
	uint32_t index, shown, quotes;
	struct counted code, name; /* where the last place was */
};

static uint32_t place_of(const struct formatting *formatting, struct counted *last, uint32_t count)
{
	const struct lexer *lexer = &formatting->parser->lexer;
	if (count < last->count || !last->at)
		*last = (struct counted){0, formatting->offset};
	while (last->count < count && last->at < lexer->length) {
		last->at++;
		while (((unsigned char)lexer->bytes[last->at] & 0xC0) == 0x80)
			last->at++;
		last->count++;
	}
	return last->at;
}

static struct span shown_span(struct formatting *formatting, uint32_t length)
{
	struct span span = {.start = place_of(formatting, &formatting->name, formatting->shown)};
	formatting->shown += length;
	span.end = place_of(formatting, &formatting->name, formatting->shown);
	return span;
}

static void count_quotes(struct formatting *formatting, const char *text, size_t length)
{
	uint32_t quotes = 0;
	for (size_t i = 0; i < length; i++)
		quotes += text[i] == '\'';
	formatting->quotes += quotes;
	formatting->shown += quotes;
}

/* Of a string without parts, whose text is done. */
static node_id value_node(struct parser *parser, uint32_t inside, const struct expr *text)
{
	struct formatting formatting = {.parser = parser, .offset = inside};
	count_quotes(&formatting, text->text, text->length);
	struct span span = shown_span(&formatting, text->length);
	return parse_node(parser, span.start, span.end);
}

/* Ends the piece of text at hand. The first part is always a text. */
static void flush_text(struct formatting *formatting)
{
	struct parser *parser = formatting->parser;
	struct buf *text = &formatting->text;
	if (!text->length && formatting->parts)
		return;
	struct expr *part = parse_new_expr(parser, EXPR_STRING, formatting->offset);
	char *bytes = arena_copy(parser->arena, buf_string(text), text->length);
	size_t length = string_unescape(buf_string(text), text->length, bytes);
	bytes[length] = '\0';
	count_quotes(formatting, bytes, length);
	parser->spans[part->node] = shown_span(formatting, (uint32_t)length);
	formatting->index += (uint32_t)length + formatting->doubled;
	part->text = bytes;
	part->length = (uint32_t)length;
	part->suffix = "";
	part->single_quoted = true;
	LIST_PUSH(parser, part);
	formatting->parts++;
	text->length = formatting->doubled = 0;
}

/* Where in the file each byte of a piece of code is that starts behind so many characters. */
static uint32_t *code_places(struct formatting *formatting, uint32_t count, const char *code,
                             size_t length)
{
	uint32_t *places = ARENA_NEWS(formatting->parser->arena, length + 1, uint32_t);
	for (size_t i = 0; i <= length; i++) {
		bool inside = i && ((unsigned char)code[i] & 0xC0) == 0x80;
		places[i] = inside ? places[i - 1]
		                   : place_of(formatting, &formatting->code, count++);
	}
	return places;
}

/* Moves what was parsed from a copy of the code to where the code stands. */
static void shift(struct parser *parser, node_id first, uint32_t first_error,
                  const uint32_t *places, uint32_t length)
{
	for (node_id node = first; node < parser->node_count; node++) {
		struct span *span = &parser->spans[node];
		span->start = places[span->start < length ? span->start : length];
		span->end = places[span->end < length ? span->end : length];
	}
	for (uint32_t i = first_error; i < parser->late.count; i++) {
		struct place *place = &parser->late.items[i].place;
		place->start = places[place->start < length ? place->start : length];
		place->end = places[place->end < length ? place->end : length];
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
	uint32_t from = formatting->quotes + formatting->index + 2;
	shift(parser, first, first_error, code_places(formatting, from, code, length),
	      (uint32_t)length);
	LIST_PUSH(parser, expr);
	formatting->parts++;
	formatting->index += (uint32_t)length + 3;
	formatting->shown += (uint32_t)length + 3;
}

static void name_part(struct formatting *formatting, uint32_t start, uint32_t end)
{
	struct parser *parser = formatting->parser;
	struct expr *expr = parse_new_expr(parser, EXPR_IDENT, formatting->offset + start);
	formatting->shown++;
	parser->spans[expr->node] = shown_span(formatting, end - start);
	formatting->index += end - start + 1;
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

static void unclosed(struct formatting *formatting)
{
	struct parser *parser = formatting->parser;
	uint32_t place = place_of(formatting, &formatting->code,
	                          formatting->quotes + formatting->index + 1);
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
		flush_text(formatting);
		if (end == formatting->length) {
			unclosed(formatting);
			return end;
		}
		code_part(formatting, at + 2, end);
		end++;
	} else if (is_ident_start(next)) {
		while (end < formatting->length && is_ident_char(formatting->inside[end]))
			end++;
		flush_text(formatting);
		name_part(formatting, at + 1, end);
	} else {
		buf_char(&formatting->text, '$');
		formatting->doubled += next == '$';
		return next == '$' ? at + 2 : at + 1;
	}
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
	flush_text(&formatting);
	LIST_TAKE(parser, mark, &expr->list);
	struct span first = parse_span(parser, expr->list.items[0]->node);
	expr->name.node = parse_node(parser, first.start,
	                             parse_span(parser, VEC_LAST(&expr->list)->node).end);
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
	}
	if (is_broken)
		keep_error(parser, expr, first_error);
	parse_advance(parser);
	return expr;
}
