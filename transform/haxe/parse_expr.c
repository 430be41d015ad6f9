/* Expressions: operators, and what stands behind an operand. */
#include "transform/haxe/parse.h"

/*
 * Haxe reads the right side of an operator as a whole expression and turns
 * the tree round afterwards; climbing gives the same trees.  Between `||` and
 * `=>` stands the conditional.
 */
enum { CONDITIONAL = 10, LOOSEST = 12, NO_OPERATOR = 100 };

static const uint8_t precedences[OP_COUNT] = {
#define OPERATOR(name, text, precedence, associativity) precedence,
#include "transform/haxe/operators.def"
#undef OPERATOR
};

struct expr *parse_new_expr(struct parser *parser, enum expr_kind kind, uint32_t start)
{
	struct expr *expr = ARENA_NEW(parser->arena, struct expr);
	expr->kind = kind;
	expr->node = parse_node(parser, start, parser->token.end);
	return expr;
}

struct expr *parse_error_expr(struct parser *parser)
{
	return parse_new_expr(parser, EXPR_ERROR, parser->token.start);
}

bool parse_starts_expr(const struct parser *parser)
{
	switch (parser->token.kind) {
	case TOKEN_IDENT:
	case TOKEN_DOLLAR:
	case TOKEN_INT:
	case TOKEN_FLOAT:
	case TOKEN_STRING:
	case TOKEN_SINGLE:
	case TOKEN_REGEX:
	case TOKEN_AT:
	case TOKEN_LT:
	case TOKEN_BRACE_OPEN:
	case TOKEN_PAREN_OPEN:
	case TOKEN_BRACKET_OPEN:
	case TOKEN_INCREMENT:
	case TOKEN_DECREMENT:
	case TOKEN_NOT:
	case TOKEN_COMPLEMENT:
	case TOKEN_SUB:
	case TOKEN_INTERVAL:
	case KEYWORD_MACRO:
	case KEYWORD_VAR:
	case KEYWORD_FINAL:
	case KEYWORD_THIS:
	case KEYWORD_ABSTRACT:
	case KEYWORD_TRUE:
	case KEYWORD_FALSE:
	case KEYWORD_NULL:
	case KEYWORD_CAST:
	case KEYWORD_THROW:
	case KEYWORD_NEW:
	case KEYWORD_FUNCTION:
	case KEYWORD_FOR:
	case KEYWORD_IF:
	case KEYWORD_RETURN:
	case KEYWORD_BREAK:
	case KEYWORD_CONTINUE:
	case KEYWORD_WHILE:
	case KEYWORD_DO:
	case KEYWORD_SWITCH:
	case KEYWORD_TRY:
	case KEYWORD_UNTYPED:
	case KEYWORD_INLINE:
		return true;
	default:
		return false;
	}
}

/* One more level of tree above what was parsed at this level. */
static void grow(struct parser *parser)
{
	if (++parser->height > parser->tree_limit)
		parse_too_deep(parser);
}

/* ---- what follows an operand ---- */

static bool at_field_word(const struct parser *parser)
{
	switch (parser->token.kind) {
	case TOKEN_IDENT:
	case KEYWORD_MACRO:
	case KEYWORD_EXTERN:
	case KEYWORD_FUNCTION:
	case KEYWORD_NEW:
		return parser->token.start == parser->last_end;
	default:
		return parse_at(parser, TOKEN_DOLLAR);
	}
}

static struct expr *field(struct parser *parser, struct expr *left)
{
	struct expr *expr =
	        parse_new_expr(parser, EXPR_FIELD, parse_span(parser, left->node).start);
	expr->left = left;
	expr->safe = parse_at(parser, TOKEN_QUESTION_DOT);
	parse_advance(parser);
	if (at_field_word(parser)) {
		expr->name = parse_ident(parser);
		parse_end(parser, expr->node);
	} else {
		parse_unexpected(parser);
		expr->kind = EXPR_ERROR;
	}
	return expr;
}

void parse_call_args(struct parser *parser, struct expr *call)
{
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	while (parse_starts_expr(parser)) {
		struct expr *arg = parse_expr(parser);
		LIST_PUSH(parser, arg);
		if (!parse_accept(parser, TOKEN_COMMA))
			break;
		if (!parse_starts_expr(parser) && !parse_at(parser, TOKEN_PAREN_CLOSE))
			parse_unexpected(parser);
	}
	LIST_TAKE(parser, mark, &call->list);
	parse_demand(parser, TOKEN_PAREN_CLOSE,
	             call->list.count ? "Expected , or )" : "Expected expression or )");
	parse_end(parser, call->node);
}

static struct expr *call(struct parser *parser, struct expr *left)
{
	struct expr *expr = parse_new_expr(parser, EXPR_CALL, parse_span(parser, left->node).start);
	expr->left = left;
	parse_call_args(parser, expr);
	return expr;
}

static struct expr *indexed(struct parser *parser, struct expr *left)
{
	struct expr *expr =
	        parse_new_expr(parser, EXPR_INDEX, parse_span(parser, left->node).start);
	expr->left = left;
	parse_advance(parser);
	expr->right = parse_wanted_expr(parser);
	parse_demand(parser, TOKEN_BRACKET_CLOSE, "Expected ]");
	parse_end(parser, expr->node);
	return expr;
}

static struct expr *postfix_unary(struct parser *parser, struct expr *left)
{
	struct expr *expr =
	        parse_new_expr(parser, EXPR_UNARY, parse_span(parser, left->node).start);
	expr->left = left;
	expr->postfix = true;
	expr->op = parse_at(parser, TOKEN_INCREMENT)   ? OP_INCREMENT
	           : parse_at(parser, TOKEN_DECREMENT) ? OP_DECREMENT
	                                               : OP_NOT;
	parse_advance(parser);
	return expr;
}

/* $v{e} and its kin: metadata named as the $identifier. */
static struct expr *reified(struct parser *parser, struct expr *left)
{
	struct expr *expr = parse_new_expr(parser, EXPR_META, parse_span(parser, left->node).start);
	struct meta meta = {.name = left->name};
	VEC_PUSH(parser->arena, &expr->meta, meta);
	parse_advance(parser);
	expr->left = parse_expr(parser);
	parse_expect(parser, TOKEN_BRACE_CLOSE);
	parse_end(parser, expr->node);
	return expr;
}

struct expr *parse_postfix(struct parser *parser, struct expr *left)
{
	for (;; grow(parser)) {
		switch (parser->token.kind) {
		case TOKEN_DOT:
		case TOKEN_QUESTION_DOT:
			left = field(parser, left);
			break;
		case TOKEN_PAREN_OPEN:
			left = call(parser, left);
			break;
		case TOKEN_BRACKET_OPEN:
			left = indexed(parser, left);
			break;
		case TOKEN_INCREMENT:
		case TOKEN_DECREMENT:
		case TOKEN_NOT:
			left = postfix_unary(parser, left);
			break;
		case TOKEN_ARROW:
			return parse_arrow(parser, left);
		case TOKEN_BRACE_OPEN:
			if (left->kind == EXPR_IDENT && left->name.name->text[0] == '$') {
				left = reified(parser, left);
				break;
			}
			/* fall through */
		default:
			parser->closed = false;
			return left;
		}
	}
}

/* ---- prefix operators ---- */

static enum operator_kind prefix_operator(enum token_kind kind)
{
	switch (kind) {
	case TOKEN_NOT:
		return OP_NOT;
	case TOKEN_SUB:
		return OP_NEG;
	case TOKEN_COMPLEMENT:
		return OP_COMPLEMENT;
	case TOKEN_INCREMENT:
		return OP_INCREMENT;
	case TOKEN_DECREMENT:
		return OP_DECREMENT;
	case TOKEN_INTERVAL:
		return OP_SPREAD;
	default:
		return OP_COUNT;
	}
}

static struct expr *prefixed(struct parser *parser, enum operator_kind op)
{
	uint32_t start = parser->token.start;
	parse_advance(parser);
	if (!parse_starts_expr(parser) || !parse_enter(parser)) {
		parse_unexpected(parser);
		return parse_error_expr(parser);
	}
	struct expr *operand = parse_unary(parser);
	parse_leave(parser);
	grow(parser);
	if (op == OP_NEG && (operand->kind == EXPR_INT || operand->kind == EXPR_FLOAT)) {
		/* A minus before a number is part of the number. */
		parse_negate(parser, operand);
		parser->spans[operand->node].start = start;
		return operand;
	}
	struct expr *expr = parse_new_expr(parser, EXPR_UNARY, start);
	expr->op = op;
	expr->left = operand;
	parser->spans[expr->node].end = parse_span(parser, operand->node).end;
	return expr;
}

static struct expr *with_meta(struct parser *parser, const meta_list *list, struct expr *expr)
{
	for (uint32_t i = list->count; i-- > 0;) {
		const struct meta *meta = &list->items[i];
		struct expr *outer = parse_new_expr(parser, EXPR_META,
		                                    parse_span(parser, meta->name.node).start);
		VEC_PUSH(parser->arena, &outer->meta, *meta);
		outer->left = expr;
		parser->spans[outer->node].end = parse_span(parser, expr->node).end;
		grow(parser);
		expr = outer;
	}
	return expr;
}

static struct expr *inlined(struct parser *parser)
{
	uint32_t start = parser->token.start;
	parse_advance(parser);
	struct expr *inner;
	if (!parse_starts_expr(parser)) {
		parse_error(parser, "Expected expression");
		return parse_error_expr(parser);
	}
	if (!parse_enter(parser))
		return parse_error_expr(parser);
	inner = parse_unary(parser);
	parse_leave(parser);
	struct expr *expr = parse_new_expr(parser, EXPR_INLINE, start);
	expr->left = inner;
	parser->spans[expr->node].end = parse_span(parser, inner->node).end;
	return expr;
}

struct expr *parse_unary(struct parser *parser)
{
	enum operator_kind op = prefix_operator(parser->token.kind);
	if (op != OP_COUNT)
		return prefixed(parser, op);
	if (parse_at(parser, KEYWORD_INLINE))
		return inlined(parser);
	if (!parse_at(parser, TOKEN_AT))
		return parse_operand(parser);
	meta_list list = {0};
	parse_meta(parser, &list);
	if (!parse_starts_expr(parser)) {
		parse_error(parser, "Expected expression");
		return parse_error_expr(parser);
	}
	return with_meta(parser, &list, parse_unary(parser));
}

/* ---- `is` and `in`: behind the prefix operators, before the others ---- */

static struct expr *in_operator(struct parser *parser, struct expr *left)
{
	parse_advance(parser);
	struct expr *right = parse_expr(parser);
	struct expr *expr = parse_new_expr(parser, EXPR_IN, parse_span(parser, left->node).start);
	expr->left = left;
	expr->right = right;
	parser->spans[expr->node].end = parse_span(parser, right->node).end;
	parser->closed = true;
	return expr;
}

static struct expr *is_operator(struct parser *parser, struct expr *left)
{
	struct expr *expr = parse_new_expr(parser, EXPR_IS, parse_span(parser, left->node).start);
	parse_advance(parser);
	expr->left = left;
	if (!parse_starts_type(parser))
		parse_unexpected(parser);
	expr->type = parse_type(parser);
	parse_end(parser, expr->node);
	return expr;
}

static struct expr *type_tests(struct parser *parser, struct expr *left)
{
	for (; !parser->closed; grow(parser)) {
		if (parse_at(parser, KEYWORD_IN))
			left = in_operator(parser, left);
		else if (parse_is_word(parser, "is"))
			left = parse_postfix(parser, is_operator(parser, left));
		else
			break;
	}
	return left;
}

/* ---- binary operators ---- */

/* The binary operator at the current token, with `>` and what stands right
 * behind it put together; *signs is how many tokens it has. */
static enum operator_kind binary_operator(struct parser *parser, unsigned *signs)
{
	*signs = 1;
	if (!parse_at(parser, TOKEN_GT))
		return token_operator(parser->token.kind);
	const char *at = parser->lexer.bytes + parser->token.end;
	unsigned more = 0;
	while (more < 2 && at[more] == '>')
		more++;
	/* a '>' '=>' b is no >=, and `==` stays a token */
	bool assign = at[more] == '=' && at[more + 1] != '=' && at[more + 1] != '>';
	*signs = 1 + more + assign;
	switch (more) {
	case 0:
		return assign ? OP_GE : OP_GT;
	case 1:
		return assign ? OP_ASSIGN_SHR : OP_SHR;
	default:
		return assign ? OP_ASSIGN_USHR : OP_USHR;
	}
}

static struct expr *binary(struct parser *parser, int loosest);

static struct expr *right_side(struct parser *parser, int precedence)
{
	if (!parse_starts_expr(parser)) {
		parse_error(parser, "Expected expression");
		return parse_error_expr(parser);
	}
	if (precedence > CONDITIONAL)
		return parse_chained_expr(parser);
	unsigned height = parser->height;
	parser->height = 0;
	struct expr *right = binary(parser, precedence);
	if (parser->height < height)
		parser->height = height;
	return right;
}

static struct expr *operation(struct parser *parser, struct expr *left, enum operator_kind op,
                              unsigned signs)
{
	while (signs-- > 0)
		parse_advance(parser);
	int precedence = precedences[op];
	if (op == OP_INTERVAL && !parse_starts_expr(parser))
		parse_unexpected(parser);
	/* An operand of a left-associative operator takes only tighter ones. */
	struct expr *right =
	        right_side(parser, precedence > CONDITIONAL ? precedence : precedence - 1);
	struct expr *expr =
	        parse_new_expr(parser, EXPR_BINARY, parse_span(parser, left->node).start);
	expr->op = op;
	expr->left = left;
	expr->right = right;
	parser->spans[expr->node].end = parse_span(parser, right->node).end;
	return expr;
}

static struct expr *conditional(struct parser *parser, struct expr *left)
{
	parse_advance(parser);
	struct expr *right = parse_expr(parser);
	parse_demand(parser, TOKEN_COLON, "Expected :");
	struct expr *third =
	        parse_starts_expr(parser) ? parse_chained_expr(parser) : parse_expr(parser);
	struct expr *expr =
	        parse_new_expr(parser, EXPR_TERNARY, parse_span(parser, left->node).start);
	expr->left = left;
	expr->right = right;
	expr->third = third;
	parser->spans[expr->node].end = parse_span(parser, third->node).end;
	parser->closed = true;
	return expr;
}

/*
 * Operators that bind as `loosest` or tighter, behind an operand.  Metadata
 * goes to the first operand, but around a whole assignment.
 */
static struct expr *operations(struct parser *parser, struct expr *left, int loosest,
                               meta_list *meta)
{
	while (!parser->closed) {
		unsigned signs;
		enum operator_kind op = binary_operator(parser, &signs);
		bool question = parse_at(parser, TOKEN_QUESTION);
		int precedence = question         ? CONDITIONAL
		                 : op == OP_COUNT ? NO_OPERATOR
		                                  : precedences[op];
		if (precedence > loosest)
			break;
		if (precedence < LOOSEST) {
			left = with_meta(parser, meta, left);
			meta->count = 0;
		}
		left = question ? conditional(parser, left) : operation(parser, left, op, signs);
		grow(parser);
	}
	return with_meta(parser, meta, left);
}

static struct expr *binary(struct parser *parser, int loosest)
{
	meta_list meta = {0};
	if (parse_at(parser, TOKEN_AT))
		parse_meta(parser, &meta);
	if (!parse_starts_expr(parser)) {
		parse_error(parser, "Expected expression");
		return parse_error_expr(parser);
	}
	struct expr *left = type_tests(parser, parse_unary(parser));
	return operations(parser, left, loosest, &meta);
}

struct expr *parse_continued(struct parser *parser, struct expr *left)
{
	meta_list none = {0};
	left = type_tests(parser, parse_postfix(parser, left));
	return operations(parser, left, LOOSEST, &none);
}

static struct expr *level(struct parser *parser)
{
	unsigned height = parser->height;
	parser->height = 0;
	struct expr *expr = binary(parser, LOOSEST);
	grow(parser);
	if (parser->height < height)
		parser->height = height;
	return expr;
}

static struct expr *whole(struct parser *parser)
{
	if (!parse_enter(parser))
		return parse_error_expr(parser);
	struct expr *expr = level(parser);
	parse_leave(parser);
	return expr;
}

struct expr *parse_chained_expr(struct parser *parser)
{
	struct expr *expr = NULL;
	if (!parse_starts_expr(parser))
		return parse_wanted_expr(parser);
	if (++parser->chained <= parser->tree_limit)
		expr = level(parser);
	else
		parse_too_deep(parser);
	parser->chained--;
	return expr ? expr : parse_error_expr(parser);
}

struct expr *parse_expr(struct parser *parser)
{
	if (parse_starts_expr(parser))
		return whole(parser);
	parse_unexpected(parser);
	return parse_error_expr(parser);
}

struct expr *parse_wanted_expr(struct parser *parser)
{
	if (parse_starts_expr(parser))
		return whole(parser);
	parse_error(parser, "Expected expression");
	return parse_error_expr(parser);
}
