/* Loops over constants that Haxe writes out, one body behind the other: those whose cost, times by
 * the number of expressions as they are written, is low enough. */
#include "transform/types/internal.h"

enum { MOST_COST = 250, JUMPS = MOST_COST + 1 };

/* The number of expressions, or JUMPS: more than is wanted, or the loop may be left. */
static uint32_t size_of(const struct expr *e);

static void add(uint32_t *sum, const struct expr *e)
{
	if (e && *sum <= MOST_COST)
		*sum += size_of(e);
}

static void add_cases(uint32_t *sum, const struct expr *e)
{
	for (VEC_EACH(const struct switch_case, one, &e->cases)) {
		for (VEC_EACH(struct expr *, pattern, &one->patterns))
			add(sum, *pattern);
		add(sum, one->guard);
		add(sum, one->body);
	}
}

static uint32_t size_of(const struct expr *e)
{
	uint32_t sum = 1;
	if (e->kind == EXPR_BREAK || e->kind == EXPR_CONTINUE)
		return JUMPS;
	if (e->kind == EXPR_FORMAT)
		return 1;
	add(&sum, e->left);
	add(&sum, e->right);
	for (VEC_EACH(struct expr *, one, &e->list))
		add(&sum, *one);
	switch (e->kind) {
	case EXPR_IF:
	case EXPR_TERNARY:
		add(&sum, e->third);
		break;
	case EXPR_FUNCTION:
		add(&sum, e->function->body);
		break;
	case EXPR_OBJECT:
		for (VEC_EACH(const struct object_field, one, &e->fields))
			add(&sum, one->value);
		break;
	case EXPR_VARS:
		for (VEC_EACH(const struct var_decl, one, &e->vars))
			add(&sum, one->value);
		break;
	case EXPR_SWITCH:
		add_cases(&sum, e);
		break;
	case EXPR_TRY:
		for (VEC_EACH(const struct catch_clause, one, &e->catches))
			add(&sum, one->body);
		break;
	default:
		break;
	}
	return sum;
}

bool loop_unrolls(const struct expr *body, bool collects, uint64_t times)
{
	uint32_t sum = body->kind == EXPR_BLOCK ? 0 : 1;
	if (times > MOST_COST)
		return false;
	add(&sum, body);
	if (collects) /* made.push(item) */
		sum += 3;
	return sum <= MOST_COST && times * sum <= MOST_COST;
}
