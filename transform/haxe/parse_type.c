/* Types as written, and type parameters. */
#include "transform/haxe/parse.h"

static struct type_node *type_maybe_named(struct parser *parser, bool allow_named);
static struct type_node *inner_type(struct parser *parser, bool allow_named);

static struct type_node *new_type(struct parser *parser, enum type_kind kind, uint32_t start)
{
	struct type_node *type = ARENA_NEW(parser->arena, struct type_node);
	type->kind = kind;
	type->node = parse_node(parser, start, parser->token.end);
	return type;
}

bool parse_starts_type(const struct parser *parser)
{
	switch (parser->token.kind) {
	case TOKEN_IDENT:
	case TOKEN_DOLLAR:
	case TOKEN_PAREN_OPEN:
	case TOKEN_BRACE_OPEN:
	case TOKEN_QUESTION:
	case TOKEN_INTERVAL:
		return true;
	default:
		return false;
	}
}

/* ---- paths ---- */

static struct type_node *constant_argument(struct parser *parser)
{
	struct type_node *type = new_type(parser, TYPE_EXPR, parser->token.start);
	type->expr = parse_type_constant(parser);
	parse_end(parser, type->node);
	return type;
}

static void type_args(struct parser *parser, struct type_node *type)
{
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	do {
		struct type_node *arg =
		        parse_starts_type(parser) ? parse_type(parser) : constant_argument(parser);
		LIST_PUSH(parser, arg);
	} while (parse_accept(parser, TOKEN_COMMA));
	LIST_TAKE(parser, mark, &type->args);
	parse_demand(parser, TOKEN_GT, "Expected >");
}

static bool at_package_word(const struct parser *parser)
{
	return parse_at(parser, KEYWORD_MACRO) || parse_at(parser, KEYWORD_EXTERN) ||
	       parse_at(parser, KEYWORD_FUNCTION);
}

/* What follows a part of a package. */
static bool package_dot(struct parser *parser, struct ident part)
{
	if (parse_at(parser, TOKEN_SEMICOLON))
		parse_error_at(parser, parse_span(parser, part.node),
		               "Type name should start with an uppercase letter");
	if (!parse_expect(parser, TOKEN_DOT))
		return false;
	if (parse_at_name(parser) || at_package_word(parser))
		return true;
	parse_unexpected(parser);
	return false;
}

struct type_node *parse_type_path(struct parser *parser)
{
	struct type_node *type = new_type(parser, TYPE_PATH, parser->token.start);
	size_t mark = LIST_MARK(parser);
	struct ident part = parse_name(parser);
	LIST_PUSH(parser, part);
	while (!parser->stuck && name_is_lower(part.name) && package_dot(parser, part)) {
		part = parse_ident(parser);
		LIST_PUSH(parser, part);
	}
	if (parse_accept(parser, TOKEN_DOT)) {
		if (!parse_at(parser, TOKEN_IDENT) || name_is_lower(parser->token.name))
			parse_unexpected(parser);
		part = parse_name(parser);
		LIST_PUSH(parser, part);
	}
	LIST_TAKE(parser, mark, &type->path);
	if (parse_at(parser, TOKEN_LT))
		type_args(parser, type);
	parse_end(parser, type->node);
	return type;
}

/* ---- structures ---- */

/* a:T, ?b:T, ... without `var`; up to the closing brace. */
static void short_fields(struct parser *parser)
{
	do {
		if (parse_at(parser, TOKEN_BRACE_CLOSE))
			break;
		struct member *member = parse_new_member(parser, MEMBER_VAR);
		parser->spans[member->node].start = parser->token.start;
		member->optional = parse_accept(parser, TOKEN_QUESTION);
		member->name = parse_name(parser);
		if (!parse_at(parser, TOKEN_COLON))
			parse_unexpected(parser);
		member->type = parse_type_hint(parser);
		parse_end(parser, member->node);
		member->last_node = parser->node_count - 1;
		LIST_PUSH(parser, member);
	} while (parse_accept(parser, TOKEN_COMMA));
	parse_demand(parser, TOKEN_BRACE_CLOSE, "Expected , or }");
}

static void structure(struct parser *parser, struct type_node *type)
{
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	while (parse_accept(parser, TOKEN_GT)) {
		struct type_node *base = parse_type_path(parser);
		LIST_PUSH(parser, base);
		parse_demand(parser, TOKEN_COMMA, "Expected ,");
	}
	LIST_TAKE(parser, mark, &type->extended);
	if (parse_at_name(parser) || parse_at(parser, TOKEN_QUESTION))
		short_fields(parser);
	else
		parse_members(parser, true);
	LIST_TAKE(parser, mark, &type->members);
	parse_end(parser, type->node);
}

/* ---- the rest ---- */

static struct type_node *wrapped(struct parser *parser, enum type_kind kind, bool allow_named)
{
	struct type_node *type = new_type(parser, kind, parser->token.start);
	parse_advance(parser);
	type->result = inner_type(parser, allow_named);
	parse_end(parser, type->node);
	return type;
}

static struct type_node *inner_type(struct parser *parser, bool allow_named)
{
	struct type_node *type;
	uint32_t start = parser->token.start;
	switch (parser->token.kind) {
	case TOKEN_PAREN_OPEN:
		type = new_type(parser, TYPE_PAREN, start);
		parse_advance(parser);
		type->result = parse_type(parser);
		parse_expect(parser, TOKEN_PAREN_CLOSE);
		parse_end(parser, type->node);
		return type;
	case TOKEN_BRACE_OPEN:
		type = new_type(parser, TYPE_ANON, start);
		structure(parser, type);
		return type;
	case TOKEN_QUESTION:
		return wrapped(parser, TYPE_OPTIONAL, allow_named);
	case TOKEN_INTERVAL:
		return wrapped(parser, TYPE_REST, allow_named);
	default:
		break;
	}
	if (!allow_named || !parse_at_name(parser) || parse_look(parser) != TOKEN_COLON)
		return parse_type_path(parser);
	type = new_type(parser, TYPE_NAMED, start);
	type->name = parse_ident(parser);
	parse_advance(parser);
	type->result = parse_type(parser);
	parse_end(parser, type->node);
	return type;
}

/* `A -> B -> R` is one function of two arguments, `A & B & C` one list. */
static struct type_node *joined(struct parser *parser, enum type_kind kind, struct type_node *left)
{
	parse_advance(parser);
	struct type_node *right = parse_type(parser);
	struct type_node *type = new_type(parser, kind, parse_span(parser, left->node).start);
	parse_end(parser, type->node);
	size_t mark = LIST_MARK(parser);
	LIST_PUSH(parser, left);
	bool flat = right->kind == kind;
	for (uint32_t i = 0; flat && i < right->args.count; i++)
		LIST_PUSH(parser, right->args.items[i]);
	if (!flat && kind == TYPE_INTERSECTION)
		LIST_PUSH(parser, right);
	LIST_TAKE(parser, mark, &type->args);
	if (kind == TYPE_FUNCTION)
		type->result = flat ? right->result : right;
	return type;
}

static struct type_node *type_next(struct parser *parser, struct type_node *type)
{
	if (parse_at(parser, TOKEN_ARROW))
		return joined(parser, TYPE_FUNCTION, type);
	if (parse_at(parser, TOKEN_AND))
		return joined(parser, TYPE_INTERSECTION, type);
	return type;
}

/* (...) -> R, or one type in parentheses. */
static struct type_node *paren_type(struct parser *parser)
{
	uint32_t start = parser->token.start;
	size_t mark = LIST_MARK(parser);
	struct type_node *type = new_type(parser, TYPE_FUNCTION, start);
	parse_advance(parser);
	while (parse_starts_type(parser)) {
		struct type_node *arg = type_maybe_named(parser, true);
		LIST_PUSH(parser, arg);
		if (!parse_accept(parser, TOKEN_COMMA))
			break;
	}
	LIST_TAKE(parser, mark, &type->args);
	parse_expect(parser, TOKEN_PAREN_CLOSE);
	if (type->args.count == 1 && type->args.items[0]->kind != TYPE_NAMED) {
		type->kind = TYPE_PAREN;
		type->result = type->args.items[0];
		type->args.count = 0;
		parse_end(parser, type->node);
		return type_next(parser, type);
	}
	parse_expect(parser, TOKEN_ARROW);
	type->result = inner_type(parser, false);
	parse_end(parser, type->node);
	return type;
}

static struct type_node *type_maybe_named(struct parser *parser, bool allow_named)
{
	struct type_node *type;
	if (!parse_enter(parser))
		return new_type(parser, TYPE_PATH, parser->token.start);
	if (parse_at(parser, TOKEN_PAREN_OPEN))
		type = paren_type(parser);
	else
		type = type_next(parser, inner_type(parser, allow_named));
	parse_leave(parser);
	return type;
}

struct type_node *parse_type(struct parser *parser)
{
	return type_maybe_named(parser, false);
}

struct type_node *parse_type_hint(struct parser *parser)
{
	return parse_accept(parser, TOKEN_COLON) ? parse_type(parser) : NULL;
}

/* ---- type parameters ---- */

static void constraints(struct parser *parser, struct type_param *param)
{
	/* Behind a parenthesis Haxe reads one type and the other parenthesis, and no more. */
	bool parenthesized = parse_accept(parser, TOKEN_PAREN_OPEN);
	struct type_node *type = parse_type(parser);
	if (parenthesized)
		parse_expect(parser, TOKEN_PAREN_CLOSE);
	if (type->kind != TYPE_INTERSECTION) {
		VEC_PUSH(parser->arena, &param->constraints, type);
		return;
	}
	for (uint32_t i = 0; i < type->args.count; i++)
		VEC_PUSH(parser->arena, &param->constraints, type->args.items[i]);
}

static struct type_param type_param(struct parser *parser)
{
	struct type_param param = {.by_default = NULL};
	parse_meta(parser, &param.meta);
	if (param.meta.count && !parse_at_name(parser))
		parse_error(parser, "Expected type name");
	param.name = parse_type_name(parser);
	if (parse_accept(parser, TOKEN_COLON))
		constraints(parser, &param);
	if (parse_accept(parser, TOKEN_ASSIGN))
		param.by_default = parse_type(parser);
	return param;
}

void parse_type_params(struct parser *parser, type_param_list *params)
{
	if (!parse_accept(parser, TOKEN_LT))
		return;
	if (!parse_at_name(parser) && !parse_at(parser, TOKEN_AT)) {
		parse_error(parser, "Expected type parameter");
		return;
	}
	size_t mark = LIST_MARK(parser);
	do {
		struct type_param param = type_param(parser);
		LIST_PUSH(parser, param);
	} while (parse_accept(parser, TOKEN_COMMA));
	LIST_TAKE(parser, mark, params);
	parse_expect(parser, TOKEN_GT);
}
