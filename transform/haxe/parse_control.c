/* Blocks, variables, functions, if, loops, switch, try. */
#include "transform/haxe/parse.h"

static void end_at(struct parser *parser, node_id node, const struct expr *last)
{
	parser->spans[node].end = parse_span(parser, last->node).end;
}

/* (condition) */
static struct expr *condition(struct parser *parser)
{
	parse_expect(parser, TOKEN_PAREN_OPEN);
	struct expr *expr = parse_wanted_expr(parser);
	parse_demand(parser, TOKEN_PAREN_CLOSE, "Expected )");
	return expr;
}

/* `else`, also behind a `;`. */
static bool accept_else(struct parser *parser)
{
	if (parse_at(parser, TOKEN_SEMICOLON) && parse_look(parser) == KEYWORD_ELSE)
		parse_advance(parser);
	return parse_accept(parser, KEYWORD_ELSE);
}

struct expr *parse_if(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_IF, parser->token.start);
	parse_advance(parser);
	expr->left = condition(parser);
	expr->right = parse_wanted_expr(parser);
	end_at(parser, expr->node, expr->right);
	if (accept_else(parser)) {
		expr->has_else = true;
		expr->third = parse_chained_expr(parser);
		end_at(parser, expr->node, expr->third);
	}
	return expr;
}

/* `k => (v in e)`, as the operators bind, becomes `(k => v) in e`. */
static struct expr *loop_header(struct parser *parser, struct expr *header)
{
	if (header->kind != EXPR_BINARY || header->op != OP_ARROW || header->right->kind != EXPR_IN)
		return header;
	struct expr *in = header->right;
	header->right = in->left;
	in->left = header;
	parser->spans[in->node].start = parse_span(parser, header->node).start;
	end_at(parser, header->node, header->right);
	return in;
}

struct expr *parse_for(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_FOR, parser->token.start);
	parse_advance(parser);
	expr->left = loop_header(parser, condition(parser));
	expr->right = parse_wanted_expr(parser);
	end_at(parser, expr->node, expr->right);
	return expr;
}

struct expr *parse_while(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_WHILE, parser->token.start);
	parse_advance(parser);
	expr->left = condition(parser);
	expr->right = parse_wanted_expr(parser);
	end_at(parser, expr->node, expr->right);
	return expr;
}

struct expr *parse_do(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_WHILE, parser->token.start);
	parse_advance(parser);
	expr->do_while = true;
	expr->right = parse_wanted_expr(parser);
	parse_demand(parser, KEYWORD_WHILE, "Expected while");
	expr->left = condition(parser);
	parse_end(parser, expr->node);
	return expr;
}

/* ---- variables ---- */

/* Name, type and value; false, with an error, when no name stands there. */
static bool var_decl(struct parser *parser, struct var_decl *var, struct span word, bool first)
{
	parse_meta(parser, &var->meta);
	if (first && !parse_at_name(parser)) {
		parse_error_at(parser, word, "Missing variable identifier");
		return false;
	}
	if (!first)
		parser->spans[var->node].start = parser->token.start;
	uint32_t name_end = parser->token.end;
	var->name = parse_name(parser);
	if (parse_at(parser, TOKEN_PAREN_OPEN) && parser->token.start == name_end)
		parse_error(parser, "Missing ;");
	var->type = parse_type_hint(parser);
	if (parse_accept(parser, TOKEN_ASSIGN))
		var->value = parse_wanted_expr(parser);
	parse_end(parser, var->node);
	return true;
}

struct expr *parse_vars(struct parser *parser, uint32_t start, bool many)
{
	struct expr *expr = parse_new_expr(parser, EXPR_VARS, start);
	bool is_static = parse_accept(parser, KEYWORD_STATIC);
	bool is_final = parse_at(parser, KEYWORD_FINAL);
	struct span word = parse_token_span(parser);
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	if (is_final && parse_at(parser, KEYWORD_VAR))
		parse_error_at(parser, (struct span){word.start, parser->token.end},
		               "`final var` is not supported, use `final` instead");
	bool first = true;
	do {
		struct var_decl var = {
		        .node = parse_node(parser, start, parser->token.end),
		        .is_final = is_final,
		        .is_static = is_static,
		};
		if (var_decl(parser, &var, word, first))
			LIST_PUSH(parser, var);
		first = false;
	} while (many && parse_accept(parser, TOKEN_COMMA));
	LIST_TAKE(parser, mark, &expr->vars);
	parse_end(parser, expr->node);
	/* As a part of an expression its place is the word alone. */
	if (!many)
		parser->spans[expr->node].end = word.end;
	if (!many && expr->vars.count)
		parser->spans[expr->vars.items[0].node].end = word.end;
	return expr;
}

/* ---- functions ---- */

struct expr *parse_function_expr(struct parser *parser, uint32_t start, bool is_inline)
{
	struct expr *expr = parse_new_expr(parser, EXPR_FUNCTION, start);
	expr->is_inline = is_inline;
	parse_advance(parser);
	if (parse_at_name(parser))
		expr->name = parse_ident(parser);
	expr->function = parse_signature(parser);
	expr->function->body = parse_wanted_expr(parser);
	end_at(parser, expr->node, expr->function->body);
	return expr;
}

/* ---- statements ---- */

static struct expr *var_statement(struct parser *parser)
{
	struct expr *expr = parse_vars(parser, parser->token.start, true);
	parse_semicolon(parser);
	parse_end(parser, expr->node);
	if (expr->vars.count)
		parse_end(parser, VEC_LAST(&expr->vars).node);
	return expr;
}

static struct expr *inline_function(struct parser *parser)
{
	uint32_t start = parser->token.start;
	parse_advance(parser);
	struct expr *expr = parse_function_expr(parser, start, true);
	parse_semicolon(parser);
	return expr;
}

/* NULL when no statement starts here. */
static struct expr *statement(struct parser *parser)
{
	switch (parser->token.kind) {
	case KEYWORD_VAR:
	case KEYWORD_FINAL:
		return var_statement(parser);
	case KEYWORD_STATIC:
		if (parse_look(parser) != KEYWORD_VAR && parse_look(parser) != KEYWORD_FINAL)
			return NULL;
		return var_statement(parser);
	case KEYWORD_INLINE:
		if (parse_look(parser) == KEYWORD_FUNCTION)
			return inline_function(parser);
		break;
	default:
		break;
	}
	if (!parse_starts_expr(parser))
		return NULL;
	struct expr *expr = parse_expr(parser);
	if (expr->kind == EXPR_MARKUP)
		parse_accept(parser, TOKEN_SEMICOLON);
	else
		parse_semicolon(parser);
	return expr;
}

uint32_t parse_statements(struct parser *parser, struct expr *block)
{
	uint32_t end = parser->last_end;
	size_t mark = LIST_MARK(parser);
	if (!parse_enter(parser))
		return end;
	for (;;) {
		struct expr *expr = statement(parser);
		if (expr) {
			LIST_PUSH(parser, expr);
			end = parse_span(parser, expr->node).end;
		} else if (parse_at(parser, TOKEN_ERROR)) {
			parse_advance(parser);
		} else {
			break;
		}
		if (parser->stuck)
			parse_recover_statement(parser);
	}
	parse_leave(parser);
	LIST_TAKE(parser, mark, &block->list);
	return end;
}

/* ---- switch ---- */

static struct expr *var_pattern(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_VARS, parser->token.start);
	struct var_decl var = {.node = parse_node(parser, parser->token.start, 0),
	                       .is_final = parse_at(parser, KEYWORD_FINAL)};
	parse_advance(parser);
	var.name = parse_name(parser);
	parse_end(parser, var.node);
	parse_end(parser, expr->node);
	VEC_PUSH(parser->arena, &expr->vars, var);
	return expr;
}

static void patterns(struct parser *parser, struct switch_case *one)
{
	size_t mark = LIST_MARK(parser);
	do {
		struct expr *pattern =
		        parse_at(parser, KEYWORD_VAR) || parse_at(parser, KEYWORD_FINAL)
		                ? var_pattern(parser)
		                : parse_wanted_expr(parser);
		LIST_PUSH(parser, pattern);
	} while (parse_accept(parser, TOKEN_COMMA));
	LIST_TAKE(parser, mark, &one->patterns);
	if (parse_accept(parser, KEYWORD_IF)) {
		parse_expect(parser, TOKEN_PAREN_OPEN);
		one->guard = parse_expr(parser);
		parse_expect(parser, TOKEN_PAREN_CLOSE);
	}
	parse_demand(parser, TOKEN_COLON, "Expected :");
}

static struct switch_case switch_case(struct parser *parser)
{
	struct switch_case one = {.node = parse_node(parser, parser->token.start, 0)};
	uint32_t start = parser->token.start;
	uint32_t colon = start; /* all that a default without statements is */
	if (parse_accept(parser, KEYWORD_DEFAULT)) {
		colon = parser->token.start;
		parse_expect(parser, TOKEN_COLON);
	} else {
		parse_advance(parser);
		patterns(parser, &one);
	}
	parse_end(parser, one.node);
	if (parser->stuck)
		parse_recover_statement(parser);
	struct expr *body = parse_new_expr(parser, EXPR_BLOCK, start);
	uint32_t end = parse_statements(parser, body);
	if (body->list.count) {
		parser->spans[one.node].end = parser->spans[body->node].end = end;
		one.body = body;
	} else {
		parser->spans[one.node].start = colon;
	}
	return one;
}

struct expr *parse_switch(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_SWITCH, parser->token.start);
	struct span first_default = {0, 0}, duplicate = {0, 0};
	parse_advance(parser);
	expr->left = parse_wanted_expr(parser);
	parse_demand(parser, TOKEN_BRACE_OPEN, "Expected {");
	size_t mark = LIST_MARK(parser);
	while (parse_at(parser, KEYWORD_CASE) || parse_at(parser, KEYWORD_DEFAULT)) {
		if (parse_at(parser, KEYWORD_DEFAULT)) {
			duplicate = first_default;
			first_default = parse_token_span(parser);
		}
		struct switch_case one = switch_case(parser);
		LIST_PUSH(parser, one);
	}
	LIST_TAKE(parser, mark, &expr->cases);
	if (duplicate.end)
		parse_error_at(parser, duplicate, "Duplicate default");
	parse_demand(parser, TOKEN_BRACE_CLOSE, "Expected }");
	parse_end(parser, expr->node);
	return expr;
}

/* ---- try ---- */

static struct catch_clause catch_clause(struct parser *parser)
{
	struct catch_clause clause = {.node = parse_node(parser, parser->token.start, 0)};
	parse_advance(parser);
	parse_expect(parser, TOKEN_PAREN_OPEN);
	clause.name = parse_name(parser);
	if (!parse_at(parser, TOKEN_COLON) && !parse_at(parser, TOKEN_PAREN_CLOSE))
		parse_error(parser, "Missing type declaration");
	clause.type = parse_type_hint(parser);
	parse_expect(parser, TOKEN_PAREN_CLOSE);
	clause.body = parse_wanted_expr(parser);
	end_at(parser, clause.node, clause.body);
	return clause;
}

struct expr *parse_try(struct parser *parser)
{
	struct expr *expr = parse_new_expr(parser, EXPR_TRY, parser->token.start);
	parse_advance(parser);
	expr->left = parse_wanted_expr(parser);
	end_at(parser, expr->node, expr->left);
	size_t mark = LIST_MARK(parser);
	while (parse_at(parser, KEYWORD_CATCH)) {
		struct catch_clause clause = catch_clause(parser);
		LIST_PUSH(parser, clause);
		end_at(parser, expr->node, clause.body);
	}
	LIST_TAKE(parser, mark, &expr->catches);
	return expr;
}
