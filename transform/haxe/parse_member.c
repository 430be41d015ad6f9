/* Members of types, functions' signatures. */
#include "transform/haxe/parse.h"

struct member *parse_new_member(struct parser *parser, enum member_kind kind)
{
	struct member *member = ARENA_NEW(parser->arena, struct member);
	member->kind = kind;
	member->first_node = parser->node_count;
	member->node = parse_node(parser, parser->token.start, parser->token.end);
	return member;
}

/* ---- functions ---- */

static struct param param(struct parser *parser)
{
	struct param param = {.node = parse_node(parser, parser->token.start, 0)};
	parse_meta(parser, &param.meta);
	parser->spans[param.node].start = parser->token.start;
	if (parse_accept(parser, TOKEN_QUESTION))
		param.optional = true;
	else if (parse_accept(parser, TOKEN_INTERVAL))
		param.rest = true;
	param.name = parse_name(parser);
	param.type = parse_type_hint(parser);
	if (parse_accept(parser, TOKEN_ASSIGN))
		param.by_default = parse_expr(parser);
	parse_end(parser, param.node);
	return param;
}

void parse_params(struct parser *parser)
{
	while (parse_at_name(parser) || parse_at(parser, TOKEN_QUESTION) ||
	       parse_at(parser, TOKEN_INTERVAL) || parse_at(parser, TOKEN_AT)) {
		struct param one = param(parser);
		LIST_PUSH(parser, one);
		if (!parse_accept(parser, TOKEN_COMMA))
			break;
	}
}

struct function *parse_signature(struct parser *parser)
{
	struct function *function = ARENA_NEW(parser->arena, struct function);
	parse_type_params(parser, &function->params);
	parse_expect(parser, TOKEN_PAREN_OPEN);
	size_t mark = LIST_MARK(parser);
	parse_params(parser);
	LIST_TAKE(parser, mark, &function->args);
	parse_expect(parser, TOKEN_PAREN_CLOSE);
	function->result = parse_type_hint(parser);
	return function;
}

/* ---- members ---- */

static const struct {
	enum token_kind token;
	enum access access;
} modifiers[] = {
        {KEYWORD_PUBLIC, ACCESS_PUBLIC},     {KEYWORD_STATIC, ACCESS_STATIC},
        {KEYWORD_PRIVATE, ACCESS_PRIVATE},   {KEYWORD_INLINE, ACCESS_INLINE},
        {KEYWORD_OVERRIDE, ACCESS_OVERRIDE}, {KEYWORD_MACRO, ACCESS_MACRO},
        {KEYWORD_DYNAMIC, ACCESS_DYNAMIC},   {KEYWORD_EXTERN, ACCESS_EXTERN},
        {KEYWORD_ABSTRACT, ACCESS_ABSTRACT}, {KEYWORD_OVERLOAD, ACCESS_OVERLOAD},
};

static unsigned modifier(const struct parser *parser)
{
	for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++) {
		if (parse_at(parser, modifiers[i].token))
			return modifiers[i].access;
	}
	return 0;
}

static void take_modifiers(struct parser *parser, struct member *member)
{
	for (unsigned access = modifier(parser); access; access = modifier(parser)) {
		member->access |= access;
		struct ident word = parse_ident(parser);
		LIST_PUSH(parser, word);
	}
}

static void take_final(struct parser *parser, struct member *member)
{
	uint32_t start = parser->token.start;
	member->access |= ACCESS_FINAL;
	struct ident word = parse_ident(parser);
	LIST_PUSH(parser, word);
	if (parse_at(parser, KEYWORD_VAR))
		parse_error_at(parser, (struct span){start, parser->token.end},
		               "`final var` is not supported, use `final` instead");
}

static struct ident property_word(struct parser *parser)
{
	if (parse_at(parser, KEYWORD_DYNAMIC) || parse_at(parser, KEYWORD_DEFAULT) ||
	    parse_at(parser, KEYWORD_NULL) || parse_at(parser, TOKEN_IDENT))
		return parse_ident(parser);
	parse_unexpected(parser);
	return (struct ident){NULL, 0};
}

static void optional_mark(struct parser *parser, struct member *member, bool structure)
{
	if (!parse_at(parser, TOKEN_QUESTION))
		return;
	uint32_t end = parser->token.end;
	struct span span = parse_token_span(parser);
	parse_advance(parser);
	member->optional = true;
	if (parse_at_name(parser) && parser->token.start != end)
		parse_error_at(parser, span,
		               arena_printf(&parser->scratch, "Invalid usage of ?, use ?%s instead",
		                            parser->token.name->text));
	else if (parse_at_name(parser) && !structure)
		parse_error(parser, "?var syntax is only allowed in structures");
}

void parse_member_var(struct parser *parser, struct member *member)
{
	member->name = parse_name(parser);
	if (!(member->access & ACCESS_FINAL) && parse_accept(parser, TOKEN_PAREN_OPEN)) {
		member->get = property_word(parser);
		parse_expect(parser, TOKEN_COMMA);
		member->set = property_word(parser);
		parse_expect(parser, TOKEN_PAREN_CLOSE);
	}
	member->type = parse_type_hint(parser);
	if (parse_accept(parser, TOKEN_ASSIGN)) {
		bool markup = parse_at(parser, TOKEN_LT);
		member->value = parse_expr(parser);
		if (markup && member->value->kind == EXPR_MARKUP) {
			parse_accept(parser, TOKEN_SEMICOLON);
			parse_end(parser, member->node);
			return;
		}
	}
	parse_semicolon(parser);
	parse_end(parser, member->node);
}

void parse_member_function(struct parser *parser, struct member *member)
{
	parse_advance(parser);
	bool module_level = parser->decl && parser->decl->kind == DECL_FIELDS;
	if (parse_at(parser, KEYWORD_NEW) && !module_level)
		member->name = parse_ident(parser);
	else
		member->name = parse_name(parser);
	member->function = parse_signature(parser);
	if (parse_starts_expr(parser)) {
		member->function->body = parse_expr(parser);
		parse_end(parser, member->node);
		parse_semicolon(parser);
	} else {
		parse_semicolon(parser);
		parse_end(parser, member->node);
	}
}

/* What follows metadata and modifiers; false when nothing does. */
static bool member_kind(struct parser *parser, struct member *member, bool structure)
{
	if (parse_accept(parser, KEYWORD_VAR)) {
		member->kind = MEMBER_VAR;
		optional_mark(parser, member, structure);
		parse_member_var(parser, member);
	} else if (parse_at(parser, KEYWORD_FINAL)) {
		take_final(parser, member);
		take_modifiers(parser, member);
		if (parse_at(parser, KEYWORD_FUNCTION)) {
			parse_member_function(parser, member);
		} else {
			member->kind = MEMBER_VAR;
			optional_mark(parser, member, structure);
			parse_member_var(parser, member);
		}
	} else if (parse_at(parser, KEYWORD_FUNCTION)) {
		parse_member_function(parser, member);
	} else {
		return false;
	}
	return true;
}

/* @:final makes a field of a type final as the word does; what has accessors stays a property. */
static void take_final_meta(struct member *member)
{
	if (member->decl && !member->get.name && meta_find(&member->meta, ":final"))
		member->access |= ACCESS_FINAL;
}

struct member *parse_member(struct parser *parser, bool structure)
{
	struct member *member = parse_new_member(parser, MEMBER_METHOD);
	member->decl = structure ? NULL : parser->decl;
	member->doc = parse_doc(parser, parser->token.doc);
	parse_meta(parser, &member->meta);
	parser->spans[member->node].start = parser->token.start;
	size_t mark = LIST_MARK(parser);
	take_modifiers(parser, member);
	bool modified = parser->list_used > mark;
	bool found = member_kind(parser, member, structure);
	LIST_TAKE(parser, mark, &member->access_words);
	take_final_meta(member);
	if (!found && modified) {
		parse_unexpected(parser);
		member->function =
		        ARENA_NEW(parser->arena, struct function); /* no method is without one */
	}
	member->last_node = parser->node_count - 1;
	return found || modified ? member : NULL;
}

void parse_members(struct parser *parser, bool structure)
{
	for (;;) {
		struct member *member = parse_member(parser, structure);
		if (member && member->name.name)
			LIST_PUSH(parser, member);
		else if (member)
			; /* a syntax error took its name: nobody can mean it */
		else if (!parse_demand(parser, TOKEN_BRACE_CLOSE, "Expected }") && structure)
			return;
		if (!parser->stuck && !member)
			return;
		if (parser->stuck && (structure || !parse_recover_member(parser)))
			return;
	}
}

/* ---- constructors of enums ---- */

struct member *parse_enum_member(struct parser *parser)
{
	struct member *member = parse_new_member(parser, MEMBER_CONSTRUCTOR);
	member->decl = parser->decl;
	member->doc = parse_doc(parser, parser->token.doc);
	parse_meta(parser, &member->meta);
	if (!parse_at(parser, TOKEN_IDENT))
		return NULL;
	parser->spans[member->node].start = parser->token.start;
	member->name = parse_ident(parser);
	member->function = ARENA_NEW(parser->arena, struct function);
	parse_type_params(parser, &member->function->params);
	if (parse_accept(parser, TOKEN_PAREN_OPEN)) {
		size_t mark = LIST_MARK(parser);
		while (parse_at(parser, TOKEN_IDENT) || parse_at(parser, TOKEN_QUESTION)) {
			struct param param = {.node = parse_node(parser, parser->token.start, 0)};
			param.optional = parse_accept(parser, TOKEN_QUESTION);
			param.name = parse_name(parser);
			if (!parse_at(parser, TOKEN_COLON))
				parse_unexpected(parser);
			param.type = parse_type_hint(parser);
			parse_end(parser, param.node);
			LIST_PUSH(parser, param);
			if (!parse_accept(parser, TOKEN_COMMA))
				break;
		}
		LIST_TAKE(parser, mark, &member->function->args);
		parse_expect(parser, TOKEN_PAREN_CLOSE);
	}
	member->type = parse_type_hint(parser);
	parse_semicolon(parser);
	parse_end(parser, member->node);
	member->last_node = parser->node_count - 1;
	return member;
}
