#include "transform/haxe/parse.h"

#include <string.h>

enum { MOST_ERRORS = 100 };

void parse_complain(struct parser *parser, struct span span, const char *message)
{
	struct file *file = parser->file;
	if (parser->lexer.cut && parser->token.kind == TOKEN_EOF)
		return;
	struct place place = {
	        .file = file->shown, .node = NO_NODE, .start = span.start, .end = span.end};
	if (parser->in_format) {
		struct diag diag = {.code = DIAG_SYNTAX,
		                    .severity = SEVERITY_ERROR,
		                    .place = place,
		                    .message = arena_printf(parser->arena, "%s", message)};
		VEC_PUSH(&parser->scratch, &parser->late, diag);
		return;
	}
	if (!(parser->had_error && parser->error_at == span.start) &&
	    file->diags.errors < MOST_ERRORS)
		diag_add(&file->diags, place, DIAG_SYNTAX, message);
	parser->had_error = true;
	parser->error_at = span.start;
}

void parse_error_at(struct parser *parser, struct span span, const char *message)
{
	if (parser->stuck)
		return;
	/* What the lexer could not read is what is wrong, wherever it is met. */
	if (parser->token.kind == TOKEN_ERROR) {
		span = (struct span){parser->token.start, parser->token.end};
		message = parser->token.message;
	}
	parse_complain(parser, span, message);
	parser->stuck = true;
	parser->missing_semicolon = false;
	parser->before_stuck = parser->token;
	parser->token.kind = TOKEN_STUCK;
}

void parse_error(struct parser *parser, const char *message)
{
	parse_error_at(parser, parse_token_span(parser), message);
}

void parse_unexpected(struct parser *parser)
{
	const struct token *token = &parser->token;
	const char *text = token_text(token->kind);
	if (token->kind >= TOKEN_SHARP && token->kind <= TOKEN_REGEX)
		text = arena_copy(&parser->scratch, parser->lexer.bytes + token->start,
		                  parse_token_span(parser).end - token->start);
	if (token->kind == TOKEN_SINGLE)
		text = arena_printf(&parser->scratch, "\"%.*s\"",
		                    (int)(token->end - token->start - 2),
		                    parser->lexer.bytes + token->start + 1);
	parse_error(parser, arena_printf(&parser->scratch, "Unexpected %s", text));
}

void parse_unstick(struct parser *parser)
{
	if (!parser->stuck)
		return;
	parser->stuck = false;
	parser->token = parser->before_stuck;
	/* What is nested too deeply would be so again from every place inside. */
	if (parser->too_deep || parser->file->diags.errors >= MOST_ERRORS) {
		parser->lexer.at = parser->lexer.length;
		parser->lexer.condition = NULL;
		parser->looked = false;
		parser->token = (struct token){.kind = TOKEN_EOF,
		                               .start = parser->lexer.length,
		                               .end = parser->lexer.length};
	}
	while (parser->token.kind == TOKEN_ERROR)
		conditional_next(&parser->lexer, &parser->token);
}

static void take_next(struct parser *parser)
{
	if (parser->looked) {
		parser->token = parser->ahead;
		parser->looked = false;
	} else {
		conditional_next(&parser->lexer, &parser->token);
	}
}

void parse_advance(struct parser *parser)
{
	if (parser->stuck)
		return;
	if (parser->token.kind == TOKEN_ERROR) {
		parse_error(parser, parser->token.message);
		return;
	}
	parser->last = parser->token.kind;
	parser->last_end = parser->token.end;
	take_next(parser);
}

const struct token *parse_ahead(struct parser *parser)
{
	if (!parser->looked) {
		conditional_next(&parser->lexer, &parser->ahead);
		parser->looked = true;
	}
	return &parser->ahead;
}

enum token_kind parse_look(struct parser *parser)
{
	if (parser->stuck)
		return TOKEN_STUCK;
	return parse_ahead(parser)->kind;
}

bool parse_expect(struct parser *parser, enum token_kind kind)
{
	if (parse_accept(parser, kind))
		return true;
	parse_unexpected(parser);
	return false;
}

bool parse_demand(struct parser *parser, enum token_kind kind, const char *message)
{
	if (parse_accept(parser, kind))
		return true;
	parse_error(parser, message);
	return false;
}

void parse_semicolon(struct parser *parser)
{
	if (parse_accept(parser, TOKEN_SEMICOLON) || parser->last == TOKEN_BRACE_CLOSE ||
	    parser->stuck)
		return;
	parse_error(parser, "Missing ;");
	parser->missing_semicolon = true;
}

bool parse_enter(struct parser *parser)
{
	if (parser->depth < parser->depth_limit) {
		parser->depth++;
		return true;
	}
	parse_too_deep(parser);
	return false;
}

void parse_too_deep(struct parser *parser)
{
	parser->too_deep = true;
	parse_error(parser, "Nested too deeply");
}

struct span parse_token_span(const struct parser *parser)
{
	uint32_t end = parser->token.end;
	/* To Haxe, `1...` is one token. */
	if (parse_at(parser, TOKEN_INT) && strncmp(parser->lexer.bytes + end, "...", 3) == 0)
		end += 3;
	return (struct span){parser->token.start, end};
}

static void grow_spans(struct parser *parser)
{
	uint32_t room = parser->node_room ? parser->node_room * 2 : 256;
	struct span *spans = ARENA_NEWS(&parser->scratch, room, struct span);
	if (parser->node_count)
		memcpy(spans, parser->spans, parser->node_count * sizeof *spans);
	parser->spans = spans;
	parser->node_room = room;
}

node_id parse_node(struct parser *parser, uint32_t start, uint32_t end)
{
	if (parser->node_count == parser->node_room)
		grow_spans(parser);
	parser->spans[parser->node_count] = (struct span){start, end};
	return parser->node_count++;
}

struct ident parse_ident(struct parser *parser)
{
	const struct token *token = &parser->token;
	struct ident ident = {NULL, parse_node(parser, token->start, token->end)};
	if (token->kind == TOKEN_IDENT || token->kind == TOKEN_DOLLAR)
		ident.name = token->name;
	else if (token_is_keyword(token->kind))
		ident.name = name_from(&parser->file->names, token_text(token->kind));
	parse_advance(parser);
	return ident;
}

struct ident parse_name(struct parser *parser)
{
	if (parse_at_name(parser))
		return parse_ident(parser);
	parse_unexpected(parser);
	return (struct ident){name_from(&parser->file->names, "_"),
	                      parse_node(parser, parser->token.start, parser->token.end)};
}

struct ident parse_type_name(struct parser *parser)
{
	if (parse_at(parser, TOKEN_IDENT) && name_is_lower(parser->token.name))
		parse_error(parser, "Type name should start with an uppercase letter");
	return parse_name(parser);
}

bool parse_is_word(const struct parser *parser, const char *word)
{
	return parser->token.kind == TOKEN_IDENT && name_is(parser->token.name, word);
}

static void grow_list(struct parser *parser, size_t size)
{
	size_t room = parser->list_room ? parser->list_room * 2 : 4096;
	while (room - parser->list_used < size)
		room *= 2;
	char *list = arena_alloc(&parser->scratch, room);
	if (parser->list_used)
		memcpy(list, parser->list, parser->list_used);
	parser->list = list;
	parser->list_room = room;
}

void parse_list_push(struct parser *parser, const void *item, size_t size)
{
	if (parser->list_room - parser->list_used < size)
		grow_list(parser, size);
	memcpy(parser->list + parser->list_used, item, size);
	parser->list_used += size;
}

void *parse_list_take(struct parser *parser, size_t mark)
{
	size_t size = parser->list_used - mark;
	parser->list_used = mark;
	if (!size)
		return NULL;
	return memcpy(arena_alloc(parser->arena, size), parser->list + mark, size);
}
