/* Operators: precedence decides parentheses, and where lines break. */
#include "transform/elixir/operators.h"
#include "transform/elixir/print_internal.h"

#include <string.h>

static const struct ex_operator *rule_of(const struct ex *node)
{
	const char *text = node->kind == EX_MATCH    ? "="
	                   : node->kind == EX_BINARY ? node->text
	                                             : NULL;
	return text ? ex_operator(text) : NULL;
}

/* The operation that `node` is when it is printed: `not (a in b)` is `a not in b`. */
static const struct ex *operation(struct printer *p, const struct ex *node)
{
	node = print_peel(node);
	if (!node || node->kind != EX_UNARY || strcmp(node->text, "not") != 0)
		return node;
	const struct ex *inner = print_peel(node->left);
	if (!inner || inner->kind != EX_BINARY || strcmp(inner->text, "in") != 0)
		return node;
	return ex_binary(p->arena, "not in", inner->left, inner->right);
}

bool print_is_binary(const struct ex *node)
{
	node = print_peel(node);
	return node && rule_of(node) && strcmp(rule_of(node)->text, "not in") != 0;
}

/* `!case a do ... end || b` would be taken as `!(case a do ... end || b)`. */
static bool has_block(const struct ex *node)
{
	switch (node->kind) {
	case EX_IF:
	case EX_COND:
	case EX_CASE:
	case EX_TRY:
	case EX_FOR:
	case EX_RECEIVE:
	case EX_WITH:
		return true;
	default:
		return (node->kind == EX_CALL || node->kind == EX_REMOTE) && node->right;
	}
}

bool print_is_operator(const struct ex *node)
{
	node = print_peel(node);
	if (!node)
		return false;
	if (node->kind == EX_UNARY && node->left && has_block(print_peel(node->left)))
		return false;
	if (node->kind == EX_UNARY)
		return strcmp(node->text, "@") != 0 || !node->left || node->left->kind != EX_VAR;
	return node->kind == EX_CAPTURE || rule_of(node);
}

const struct doc *print_parens_if_operator(struct printer *p, const struct doc *doc,
                                           const struct ex *node)
{
	return print_is_operator(node) ? print_parens(p, doc) : doc;
}

const struct doc *print_parens_if_binary(struct printer *p, const struct doc *doc,
                                         const struct ex *node)
{
	return print_is_binary(node) ? print_parens(p, doc) : doc;
}

static enum context in_operator(enum context in, enum context otherwise)
{
	if (in == IN_NO_PARENS_ONE || in == IN_NO_PARENS)
		return IN_NO_PARENS;
	if (in == IN_PARENS_ONE || in == IN_PARENS)
		return IN_PARENS;
	return otherwise;
}

enum context print_left_context(enum context in)
{
	return in_operator(in, IN_PARENS);
}

enum context print_right_context(enum context in)
{
	return in_operator(in, IN_OPERAND);
}

static bool is_pipe(const struct ex *node)
{
	const struct ex_operator *rule = node ? rule_of(node) : NULL;
	return rule && (rule->flags & PIPE);
}

bool print_is_chain(const struct ex *node, unsigned least)
{
	node = print_peel(node);
	for (; least && is_pipe(node); least--)
		node = print_peel(node->left);
	return !least;
}

static const struct doc *binary(struct printer *p, const struct ex *node,
                                const struct ex_operator *rule, enum context in, int nesting);

/* True when `node`, an operand of `parent`, keeps its parentheses. */
static bool needs_parens(const struct ex_operator *parent, enum side side,
                         const struct ex_operator *rule)
{
	if ((parent->flags & STRICT) && !(rule->flags & TIGHT))
		return true;
	if ((parent->flags & LOGICAL) && (rule->flags & LOGICAL))
		return true;
	return parent->precedence > rule->precedence ||
	       (parent->precedence == rule->precedence && parent->side != side);
}

/* An operand that is no binary operation. */
static const struct doc *plain_operand(struct printer *p, const struct ex *node,
                                       const struct ex_operator *parent, enum side side,
                                       enum context in)
{
	bool unary = node->kind == EX_UNARY;
	if (unary && side == SIDE_LEFT && parent->precedence == 170 && print_is_operator(node) &&
	    (!strcmp(node->text, "not") || !strcmp(node->text, "!")))
		return print_parens(p, print_node(p, node, in));
	const struct doc *doc = print_node(p, node, in);
	bool weak = node->kind == EX_CAPTURE || (unary && !strcmp(node->text, "&"));
	if (weak && (side == SIDE_LEFT ||
	             (parent->side == SIDE_LEFT && parent->precedence > CAPTURE_PRECEDENCE)))
		return print_parens(p, doc);
	return doc;
}

static const struct doc *operand(struct printer *p, const struct ex *node,
                                 const struct ex_operator *parent, enum side side, enum context in,
                                 int nesting)
{
	node = operation(p, node);
	if (!node)
		return print_fail(p, "an operator lacks an operand");
	/* what is no statement's value reads better as a call */
	bool control = node->kind == EX_IF || node->kind == EX_FOR;
	if (control && in == IN_OPERAND && parent->precedence > 100)
		in = IN_PARENS;
	const struct ex_operator *rule = rule_of(node);
	if (!rule)
		return plain_operand(p, node, parent, side, in);
	bool same = parent->precedence == rule->precedence && parent->side == side &&
	            (side == SIDE_LEFT || rule == parent);
	/* `a + (b not in c)`: the formatter would take the parentheses away */
	if (!strcmp(rule->text, "not in") && (same || needs_parens(parent, side, rule))) {
		struct ex *inner = ex_binary(p->arena, "in", node->left, node->right);
		return plain_operand(p, ex_unary(p->arena, "!", inner), parent, side, in);
	}
	if (same)
		return binary(p, node, rule, in, nesting);
	const struct doc *doc = binary(p, node, rule, in, 2);
	return needs_parens(parent, side, rule) ? print_parens(p, doc) : doc;
}

/* ---- those that break before the operator ---- */

struct steps {
	const struct doc *all;
	bool lines;
};

static void add_step(struct printer *p, struct steps *steps, const struct doc *doc)
{
	doc = doc_group(p->arena, doc);
	if (!steps->all)
		steps->all = doc;
	else if (steps->lines)
		steps->all = doc_join(p->arena, steps->all, &doc_line, doc, DOC_END);
	else
		steps->all = doc_glue(p->arena, steps->all, " ", doc);
}

static const struct doc *end_steps(struct printer *p, const struct steps *steps)
{
	return steps->lines ? doc_force(p->arena, steps->all) : steps->all;
}

static const struct doc *pipe(struct printer *p, const struct ex *node, enum context in)
{
	struct steps steps = {.lines = node == p->chain && !p->flat && !p->inside};
	VEC(const struct ex *) chain = {0};
	const struct ex *first = node;
	enum context first_in = in, right_in = print_right_context(in);
	for (; is_pipe(first); first = print_peel(first->left)) {
		VEC_PUSH(p->arena, &chain, first);
		first_in = print_left_context(first_in);
	}
	add_step(p, &steps, operand(p, first, rule_of(node), SIDE_LEFT, first_in, 2));
	while (chain.count) {
		const struct ex *step = chain.items[--chain.count];
		const struct ex_operator *rule = rule_of(step);
		enum context step_in = step == node ? right_in : in_operator(in, IN_PARENS);
		const struct doc *doc = operand(p, step->right, rule, SIDE_RIGHT, step_in, 0);
		const char *sign = arena_printf(p->arena, "%s ", rule->text);
		add_step(p, &steps, doc_cons(p->arena, doc_text(p->arena, sign), doc));
	}
	return end_steps(p, &steps);
}

/* `left` is a document already or, NULL, node->left. */
static const struct doc *bars(struct printer *p, const struct doc *left, const struct ex *node,
                              const struct ex_operator *rule, enum context in)
{
	struct steps steps = {.lines = false};
	enum context right_in = print_right_context(in);
	if (!left)
		left = operand(p, node->left, rule, SIDE_LEFT, print_left_context(in), 2);
	add_step(p, &steps, left);
	const char *sign = arena_printf(p->arena, "%s ", rule->text);
	int width = (int)strlen(sign);
	const struct ex *right = print_peel(node->right);
	for (bool last = false; !last;) {
		last = !right || rule_of(right) != rule;
		const struct doc *doc = last ? operand(p, right, rule, SIDE_RIGHT, right_in, 0)
		                             : operand(p, right->left, rule, SIDE_LEFT,
		                                       print_left_context(right_in), 0);
		doc = doc_nest(p->arena, doc, width, false);
		add_step(p, &steps, doc_cons(p->arena, doc_text(p->arena, sign), doc));
		if (!last) {
			right_in = print_right_context(right_in);
			right = print_peel(right->right);
		}
	}
	return end_steps(p, &steps);
}

/* ---- the others ---- */

static const struct doc *infix(struct printer *p, const struct doc *left,
                               const struct ex *right_node, const struct ex_operator *rule,
                               enum context in, int nesting)
{
	const struct doc *right =
	        operand(p, right_node, rule, SIDE_RIGHT, print_right_context(in), 0);
	left = doc_group(p->arena, left);
	if (rule->flags & (TIGHT | SAME_LINE)) {
		const char *blank = rule->flags & TIGHT ? "" : " ";
		const char *sign = arena_printf(p->arena, "%s%s%s", blank, rule->text, blank);
		return doc_join(p->arena, left, doc_text(p->arena, sign),
		                doc_group(p->arena, right), DOC_END);
	}
	bool fits = (rule->flags & NEXT_FITS) && right_node && print_next_break_fits(right_node);
	if (fits)
		right = doc_fits(p->arena, right, true);
	const char *sign = arena_printf(p->arena, " %s", rule->text);
	right = doc_glue(p->arena, doc_text(p->arena, sign), " ", doc_group(p->arena, right));
	right = doc_group(p->arena, doc_nest(p->arena, right, nesting, true));
	const struct doc *doc = doc_cons(p->arena, left, right);
	return fits ? doc_fits(p->arena, doc, false) : doc;
}

static const struct doc *binary(struct printer *p, const struct ex *node,
                                const struct ex_operator *rule, enum context in, int nesting)
{
	if (p->depth >= DEEPEST)
		return print_fail(p, "an expression is nested too deeply");
	if (rule->flags & PIPE)
		return pipe(p, node, in);
	if (rule->flags & BAR)
		return bars(p, NULL, node, rule, in);
	p->depth++;
	const struct doc *left = operand(p, node->left, rule, SIDE_LEFT, print_left_context(in), 2);
	const struct doc *doc = infix(p, left, node->right, rule, in, nesting);
	p->depth--;
	return doc;
}

const struct doc *print_binary(struct printer *p, const struct ex *node, enum context in)
{
	const struct ex_operator *rule = rule_of(node);
	if (!rule)
		return print_fail(p, "an operator that Elixir does not have");
	return binary(p, node, rule, in, p->nesting);
}

const struct doc *print_match(struct printer *p, const struct ex *node, enum context in)
{
	return print_binary(p, node, in);
}

const struct doc *print_when(struct printer *p, const struct doc *left, const struct ex *guard,
                             enum context in)
{
	struct ex *node = ex_binary(p->arena, "when", NULL, (struct ex *)guard);
	return bars(p, left, node, rule_of(node), in);
}

const struct doc *print_generator(struct printer *p, const struct doc *left, const struct ex *right,
                                  enum context in)
{
	return infix(p, left, right, ex_operator("<-"), in, p->nesting);
}

/* ---- one operand ---- */

const struct doc *print_unary(struct printer *p, const struct ex *node, enum context in)
{
	const struct ex *whole = operation(p, node);
	if (whole != node)
		return print_binary(p, whole, in);
	const struct ex *inner = print_peel(node->left);
	if (!inner)
		return print_fail(p, "an operator lacks its operand");
	if (in != IN_BLOCK && has_block(inner)) {
		struct ex *kernel = ex_alias(p->arena, "Kernel");
		return print_node(p, ex_remote(p->arena, kernel, node->text, 1, inner), in);
	}
	const struct doc *doc = print_node(p, inner, in_operator(in, IN_OPERAND));
	bool word = !strcmp(node->text, "not");
	bool repeats = inner->kind == EX_UNARY && !strcmp(inner->text, node->text) &&
	               (word || !strcmp(node->text, "!"));
	if (!repeats)
		doc = print_parens_if_operator(p, doc, inner);
	const char *sign = word ? "not " : node->text;
	return doc_cons(p->arena, doc_text(p->arena, sign), doc);
}

const struct doc *print_capture(struct printer *p, const struct ex *node, enum context in)
{
	if (node->number >= 0 && node->text) {
		const char *name = node->left ? print_member(p, node->text) : node->text;
		const char *rest = arena_printf(p->arena, "%s%s/%d", node->left ? "." : "", name,
		                                node->number);
		const struct doc *doc = doc_text(p->arena, rest);
		if (node->left)
			doc = doc_cons(p->arena,
			               doc_nest(p->arena, print_target(p, node->left), 1, false),
			               doc);
		return doc_cons(p->arena, doc_text(p->arena, "&"), doc);
	}
	if (!node->left)
		return print_fail(p, "a capture has no body");
	const struct doc *doc = print_node(p, node->left, in);
	doc = print_parens_if_operator(p, doc, node->left);
	struct buf out;
	buf_init(&out, p->arena);
	doc_print(doc, DOC_NO_LIMIT, p->arena, &out);
	bool ampersand = *buf_string(&out) == '&';
	return doc_cons(p->arena, doc_text(p->arena, ampersand ? "& " : "&"), doc);
}
