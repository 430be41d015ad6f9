/* Operands: names, literals, parentheses, braces, new, cast, macro. */
#include "transform/haxe/parse.h"

struct expr *parse_ident_expr(struct parser *parser)
{
	struct expr *expr = ARENA_NEW(parser->arena, struct expr);
	expr->kind = EXPR_IDENT;
	expr->name = parse_ident(parser);
	expr->node = expr->name.node;
	return expr;
}

/* ---- arrow functions ---- */

static bool first_param(struct expr *expr, struct param *param)
{
	if (expr->kind == EXPR_PAREN)
		expr = expr->left;
	if (expr->kind == EXPR_BINARY && expr->op == OP_ASSIGN) {
		param->optional = true;
		param->by_default = expr->right;
		expr = expr->left;
	}
	if (expr->kind == EXPR_CHECK) {
		param->type = expr->type;
		expr = expr->left;
	}
	if (expr->kind != EXPR_IDENT)
		return false;
	param->name = expr->name;
	param->node = expr->node;
	return true;
}

/* Haxe looks at the first parameter when it has read the body. */
static struct expr *first_param_checked(struct parser *parser, struct expr *arrow, bool usable)
{
	static const char *const reserved[] = {"true", "false", "null", "this", "super"};
	if (!usable) {
		parse_unexpected(parser);
		return parse_error_expr(parser);
	}
	struct ident name = arrow->function->args.items[0].name;
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
		if (name_is(name.name, reserved[i]))
			parse_error_at(parser, parse_span(parser, name.node),
			               "Invalid argument name");
	}
	return arrow;
}

/* `-> body`; the parameters stand on the list since `mark`. */
static struct expr *arrow_body(struct parser *parser, uint32_t start, size_t mark)
{
	struct expr *expr = parse_new_expr(parser, EXPR_FUNCTION, start);
	expr->arrow = true;
	expr->function = ARENA_NEW(parser->arena, struct function);
	LIST_TAKE(parser, mark, &expr->function->args);
	for (uint32_t i = 0; i < expr->function->args.count; i++) {
		const meta_list *meta = &expr->function->args.items[i].meta;
		if (meta->count)
			parse_error_at(parser, parse_span(parser, meta->items[0].name.node),
			               "Metadata on arrow function arguments is not allowed");
	}
	if (parse_expect(parser, TOKEN_ARROW) && !parse_starts_expr(parser))
		parse_error(parser, "Expected }");
	expr->function->body = parse_expr(parser);
	parser->spans[expr->node].end = parse_span(parser, expr->function->body->node).end;
	parser->closed = true;
	return expr;
}

struct expr *parse_arrow(struct parser *parser, struct expr *first)
{
	struct param param = {.node = 0};
	bool usable = first_param(first, &param);
	size_t mark = LIST_MARK(parser);
	LIST_PUSH(parser, param);
	struct expr *arrow = arrow_body(parser, parse_span(parser, first->node).start, mark);
	return first_param_checked(parser, arrow, usable);
}

/* The parameters behind the first, and the rest. */
static struct expr *arrow_rest(struct parser *parser, uint32_t start, size_t mark)
{
	parse_params(parser);
	parse_expect(parser, TOKEN_PAREN_CLOSE);
	return arrow_body(parser, start, mark);
}

/* ---- parentheses ---- */

/* (expr : type ... */
static struct expr *checked(struct parser *parser, struct expr *inner, uint32_t start, size_t mark)
{
	struct expr *expr = parse_new_expr(parser, EXPR_CHECK, start);
	expr->left = inner;
	expr->type = parse_type_hint(parser);
	parse_end(parser, expr->node);
	if (parse_accept(parser, TOKEN_PAREN_CLOSE)) {
		parse_end(parser, expr->node);
		return parse_postfix(parser, expr);
	}
	struct param param = {.node = inner->node, .name = inner->name, .type = expr->type};
	if (inner->kind != EXPR_IDENT ||
	    !(parse_at(parser, TOKEN_COMMA) || parse_at(parser, TOKEN_ASSIGN))) {
		parse_unexpected(parser);
		return expr;
	}
	if (parse_accept(parser, TOKEN_ASSIGN)) {
		param.optional = true;
		param.by_default = parse_expr(parser);
	}
	LIST_PUSH(parser, param);
	if (!parse_accept(parser, TOKEN_COMMA) && !parse_at(parser, TOKEN_PAREN_CLOSE))
		parse_unexpected(parser);
	return arrow_rest(parser, start, mark);
}

static struct expr *paren(struct parser *parser)
{
	uint32_t start = parser->token.start;
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	if (parse_accept(parser, TOKEN_PAREN_CLOSE))
		return arrow_body(parser, start, mark);
	if (parse_at(parser, TOKEN_QUESTION))
		return arrow_rest(parser, start, mark);
	struct expr *inner = parse_wanted_expr(parser);
	if (parse_at(parser, TOKEN_COLON))
		return checked(parser, inner, start, mark);
	if (parse_accept(parser, TOKEN_COMMA)) {
		struct param param = {.node = 0};
		bool usable = first_param(inner, &param);
		LIST_PUSH(parser, param);
		return first_param_checked(parser, arrow_rest(parser, start, mark), usable);
	}
	struct expr *expr = parse_new_expr(parser, EXPR_PAREN, start);
	expr->left = inner;
	if (parse_accept(parser, TOKEN_PAREN_CLOSE)) {
		parse_end(parser, expr->node);
		return parse_postfix(parser, expr);
	}
	/* Haxe reads what could follow the parenthesis before it misses it. */
	parse_end(parser, expr->node);
	expr = parse_continued(parser, expr);
	parse_error(parser, "Expected ) or , or :");
	return expr;
}

/* ---- brackets and braces ---- */

static struct expr *array(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_ARRAY, parser->token.start);
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	while (!parser->stuck && !parse_at(parser, TOKEN_BRACKET_CLOSE)) {
		struct expr *item = parse_wanted_expr(parser);
		LIST_PUSH(parser, item);
		if (!parse_accept(parser, TOKEN_COMMA))
			break;
	}
	LIST_TAKE(parser, mark, &expr->list);
	parse_demand(parser, TOKEN_BRACKET_CLOSE, "Expected , or ]");
	parse_end(parser, expr->node);
	return expr;
}

static bool is_constant(enum token_kind kind)
{
	return kind >= TOKEN_INT && kind <= TOKEN_REGEX;
}

struct expr *parse_type_constant(struct parser *parser)
{
	uint32_t start = parser->token.start;
	if (parse_at(parser, TOKEN_BRACKET_OPEN))
		return array(parser);
	if (is_constant(parser->token.kind))
		return parse_constant(parser);
	if (parse_at(parser, KEYWORD_TRUE) || parse_at(parser, KEYWORD_FALSE))
		return parse_ident_expr(parser);
	if (!parse_at(parser, TOKEN_SUB) || !is_constant(parse_look(parser)))
		return parse_expr(parser);
	parse_advance(parser);
	struct expr *expr = parse_constant(parser);
	if (expr->kind == EXPR_INT || expr->kind == EXPR_FLOAT)
		parse_negate(parser, expr);
	parser->spans[expr->node].start = start;
	return expr;
}

static bool at_string(const struct parser *parser)
{
	return parse_at(parser, TOKEN_STRING) || parse_at(parser, TOKEN_SINGLE);
}

static struct object_field object_field(struct parser *parser, bool *colon_missing)
{
	struct object_field field = {
	        .node = parse_node(parser, parser->token.start, 0),
	        .quoted = at_string(parser),
	};
	if (field.quoted) {
		uint32_t length;
		char *text = parse_string_text(parser, &parser->token, &length);
		field.name.name = name_of(&parser->file->names, text, length);
		field.name.node = parse_node(parser, parser->token.start, parser->token.end);
		parse_advance(parser);
	} else {
		field.name = parse_ident(parser);
	}
	if (!parse_accept(parser, TOKEN_COLON))
		*colon_missing = true;
	field.value = parse_wanted_expr(parser);
	parser->spans[field.node].end = parse_span(parser, field.value->node).end;
	return field;
}

static struct expr *object(struct parser *parser, uint32_t start)
{
	struct expr *expr = parse_new_expr(parser, EXPR_OBJECT, start);
	size_t mark = LIST_MARK(parser);
	bool colon_missing = false;
	do {
		if (!parse_at_name(parser) && !at_string(parser))
			break;
		struct object_field field = object_field(parser, &colon_missing);
		LIST_PUSH(parser, field);
	} while (parse_accept(parser, TOKEN_COMMA));
	LIST_TAKE(parser, mark, &expr->fields);
	/* Haxe says so only when it has read the fields behind. */
	if (colon_missing)
		parse_error(parser, "Expected :");
	parse_demand(parser, TOKEN_BRACE_CLOSE, "Expected }");
	parse_end(parser, expr->node);
	return parse_postfix(parser, expr);
}

static struct expr *brace(struct parser *parser)
{
	uint32_t start = parser->token.start;
	parse_advance(parser);
	if ((parse_at_name(parser) || at_string(parser)) && parse_look(parser) == TOKEN_COLON)
		return object(parser, start);
	struct expr *expr = parse_new_expr(parser, EXPR_BLOCK, start);
	parse_statements(parser, expr);
	parse_demand(parser, TOKEN_BRACE_CLOSE, "Expected }");
	parse_end(parser, expr->node);
	parser->closed = true;
	return expr;
}

/* ---- words ---- */

static struct expr *new_object(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_NEW, parser->token.start);
	parse_advance(parser);
	expr->type = parse_type_path(parser);
	if (parse_at(parser, TOKEN_PAREN_OPEN))
		parse_call_args(parser, expr);
	else
		parse_error(parser, "Expected (");
	return parse_postfix(parser, expr);
}

/* cast (e) swallows what follows, cast(e, T) does not. */
static struct expr *cast_paren(struct parser *parser, struct expr *expr)
{
	uint32_t start = parser->token.start;
	parse_advance(parser);
	struct expr *inner = parse_expr(parser);
	if (parse_accept(parser, TOKEN_COMMA)) {
		expr->left = inner;
		if (!parse_starts_type(parser))
			parse_unexpected(parser);
		expr->type = parse_type(parser);
		parse_expect(parser, TOKEN_PAREN_CLOSE);
		parse_end(parser, expr->node);
		return parse_postfix(parser, expr);
	}
	bool check = parse_at(parser, TOKEN_COLON);
	struct expr *outer = parse_new_expr(parser, check ? EXPR_CHECK : EXPR_PAREN, start);
	outer->left = inner;
	outer->type = parse_type_hint(parser);
	parse_expect(parser, TOKEN_PAREN_CLOSE);
	parse_end(parser, outer->node);
	expr->left = outer;
	return NULL;
}

static struct expr *cast_expr(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_CAST, parser->token.start);
	parse_advance(parser);
	if (parse_at(parser, TOKEN_PAREN_OPEN)) {
		struct expr *typed = cast_paren(parser, expr);
		if (typed)
			return typed;
		if (expr->left->kind == EXPR_PAREN)
			expr->left = parse_continued(parser, expr->left);
	} else {
		expr->left = parse_wanted_expr(parser);
	}
	parser->spans[expr->node].end = parse_span(parser, expr->left->node).end;
	return parse_postfix(parser, expr);
}

/* throw, return, untyped: a word and a whole expression. */
static struct expr *word_expr(struct parser *parser, enum expr_kind kind)
{
	struct expr *expr = parse_new_expr(parser, kind, parser->token.start);
	parse_advance(parser);
	if (kind == EXPR_RETURN && !parse_starts_expr(parser)) {
		parser->closed = true;
		return expr;
	}
	expr->left = kind == EXPR_UNTYPED ? parse_wanted_expr(parser) : parse_expr(parser);
	/* Haxe's place of a throw is the word alone. */
	if (kind != EXPR_THROW)
		parser->spans[expr->node].end = parse_span(parser, expr->left->node).end;
	parser->closed = true;
	return expr;
}

static struct expr *bare_word(struct parser *parser, enum expr_kind kind)
{
	struct expr *expr = parse_new_expr(parser, kind, parser->token.start);
	parse_advance(parser);
	parser->closed = true;
	return expr;
}

/* macro class { } : its members as a structure. */
static struct expr *macro_class(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_TYPE, parser->token.start);
	struct type_node *type = ARENA_NEW(parser->arena, struct type_node);
	type->kind = TYPE_ANON;
	type->node = expr->node;
	expr->type = type;
	parse_advance(parser);
	type_param_list params = {0};
	if (parse_at_name(parser))
		parse_ident(parser);
	parse_type_params(parser, &params);
	size_t mark = LIST_MARK(parser);
	while (parse_at(parser, KEYWORD_EXTENDS) || parse_at(parser, KEYWORD_IMPLEMENTS)) {
		parse_advance(parser);
		struct type_node *base = parse_type_path(parser);
		LIST_PUSH(parser, base);
	}
	LIST_TAKE(parser, mark, &type->extended);
	parse_expect(parser, TOKEN_BRACE_OPEN);
	parse_members(parser, true);
	LIST_TAKE(parser, mark, &type->members);
	parse_end(parser, expr->node);
	return expr;
}

static struct expr *macro(struct parser *parser)
{
	uint32_t start = parser->token.start;
	if (parse_look(parser) == TOKEN_DOT)
		return parse_postfix(parser, parse_ident_expr(parser));
	struct expr *expr = parse_new_expr(parser, EXPR_MACRO, start);
	parse_advance(parser);
	if (parse_at(parser, TOKEN_COLON)) {
		expr->left = parse_new_expr(parser, EXPR_TYPE, parser->token.start);
		expr->left->type = parse_type_hint(parser);
		parse_end(parser, expr->left->node);
	} else if (parse_at(parser, KEYWORD_VAR) || parse_at(parser, KEYWORD_FINAL)) {
		expr->left = parse_vars(parser, parser->token.start, true);
	} else if (parse_at(parser, KEYWORD_CLASS) || parse_at(parser, KEYWORD_INTERFACE)) {
		expr->left = macro_class(parser);
	} else {
		expr->left = parse_wanted_expr(parser);
	}
	parser->spans[expr->node].end = parse_span(parser, expr->left->node).end;
	parser->closed = true;
	return expr;
}

static struct expr *markup(struct parser *parser)
{
	struct token literal = parser->token;
	parser->looked = false;
	lexer_markup(&parser->lexer, &literal);
	parser->token = literal;
	if (literal.kind == TOKEN_ERROR) {
		parse_error(parser, literal.message);
		return parse_error_expr(parser);
	}
	struct expr *expr = parse_new_expr(parser, EXPR_MARKUP, literal.start);
	expr->length = literal.end - literal.start;
	expr->text = arena_copy(parser->arena, parser->lexer.bytes + literal.start, expr->length);
	expr->suffix = "";
	parse_advance(parser);
	parser->closed = true;
	return expr;
}

static struct expr *function_word(struct parser *parser)
{
	struct expr *expr = parse_function_expr(parser, parser->token.start, false);
	parser->closed = true;
	return expr;
}

static struct expr *operand(struct parser *parser)
{
	switch (parser->token.kind) {
	case TOKEN_IDENT:
	case TOKEN_DOLLAR:
	case KEYWORD_THIS:
	case KEYWORD_ABSTRACT:
	case KEYWORD_TRUE:
	case KEYWORD_FALSE:
	case KEYWORD_NULL:
		return parse_postfix(parser, parse_ident_expr(parser));
	case TOKEN_PAREN_OPEN:
		return paren(parser);
	case TOKEN_BRACKET_OPEN:
		return parse_postfix(parser, array(parser));
	case TOKEN_BRACE_OPEN:
		return brace(parser);
	case TOKEN_LT:
		return markup(parser);
	case KEYWORD_NEW:
		return new_object(parser);
	case KEYWORD_CAST:
		return cast_expr(parser);
	case KEYWORD_MACRO:
		return macro(parser);
	case KEYWORD_FUNCTION:
		return function_word(parser);
	case KEYWORD_THROW:
		return word_expr(parser, EXPR_THROW);
	case KEYWORD_RETURN:
		return word_expr(parser, EXPR_RETURN);
	case KEYWORD_UNTYPED:
		return word_expr(parser, EXPR_UNTYPED);
	case KEYWORD_BREAK:
		return bare_word(parser, EXPR_BREAK);
	case KEYWORD_CONTINUE:
		return bare_word(parser, EXPR_CONTINUE);
	default:
		return parse_postfix(parser, parse_constant(parser));
	}
}

static struct expr *control(struct parser *parser)
{
	switch (parser->token.kind) {
	case KEYWORD_IF:
		return parse_if(parser);
	case KEYWORD_FOR:
		return parse_for(parser);
	case KEYWORD_WHILE:
		return parse_while(parser);
	case KEYWORD_DO:
		return parse_do(parser);
	case KEYWORD_SWITCH:
		return parse_switch(parser);
	case KEYWORD_TRY:
		return parse_try(parser);
	case KEYWORD_VAR:
	case KEYWORD_FINAL:
		return parse_vars(parser, parser->token.start, false);
	default:
		return NULL;
	}
}

struct expr *parse_operand(struct parser *parser)
{
	struct expr *expr = control(parser);
	if (!expr)
		return operand(parser);
	parser->closed = true;
	return expr;
}
