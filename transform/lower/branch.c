/* if and ternary; which branches go on to the next statement. */
#include "transform/lower/core.h"

bool is_choice(const struct tx *e)
{
	e = strip(e);
	return e && (e->kind == TX_IF || e->kind == TX_SWITCH || e->kind == TX_TRY);
}

static bool switch_completes(const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (completes(e->cases.items[i].body))
			return true;
	}
	return e->by_default && completes(e->by_default);
}

static bool is_endless(const struct tx *e)
{
	const struct tx *test = strip(e->left);
	return test && test->kind == TX_BOOL && test->truth && !(loop_jumps(e->right) & JUMP_BREAK);
}

/* False: what comes behind it is never reached. */
bool completes(const struct tx *e)
{
	e = strip(e);
	if (!e)
		return true;
	switch (e->kind) {
	case TX_RETURN:
	case TX_BREAK:
	case TX_CONTINUE:
	case TX_THROW:
		return false;
	case TX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (!completes(e->list.items[i]))
				return false;
		}
		return true;
	case TX_IF:
		return !e->third || completes(e->right) || completes(e->third);
	case TX_SWITCH:
		return !e->by_default || switch_completes(e);
	case TX_TRY:
		for (uint32_t i = 0; i < e->catches.count; i++) {
			if (completes(e->catches.items[i].body))
				return true;
		}
		return completes(e->left);
	case TX_WHILE:
		return !is_endless(e);
	case TX_VAR:
		return completes(e->left);
	default:
		return true;
	}
}

static uint32_t falls_of(const struct tx *e)
{
	return completes(e) ? 1 : 0;
}

/* How many branches go on. */
uint32_t choice_falls(struct lower *l, const struct tx *e)
{
	(void)l;
	uint32_t count = 0;
	if (e->kind == TX_IF)
		return falls_of(e->right) + (e->third ? falls_of(e->third) : 1);
	if (e->kind == TX_TRY)
		count = falls_of(e->left);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		uint32_t patterns = e->cases.items[i].patterns.count;
		count += falls_of(e->cases.items[i].body) * (patterns ? patterns : 1);
	}
	if (e->kind == TX_SWITCH && e->by_default)
		count += falls_of(e->by_default);
	else if (e->kind == TX_SWITCH && !switch_covers(e))
		count++;
	for (uint32_t i = 0; i < e->catches.count; i++)
		count += falls_of(e->catches.items[i].body);
	return count;
}

struct ex *lower_test(struct lower *l, const struct tx *e)
{
	return lower_condition(l, e, lower_expr(l, e));
}

static struct ex *lower_if(struct lower *l, const struct tx *e, struct take take,
                           const struct rest *next, const struct end *end)
{
	struct ex *test = lower_test(l, e->left);
	struct ex *then = lower_body(l, e->right, take, next, end);
	struct ex *otherwise = lower_body(l, e->third, take, next, end);
	return ex_choice(l, test, then, otherwise);
}

struct ex *lower_choice(struct lower *l, const struct tx *e, struct take take,
                        const struct rest *next, const struct end *end)
{
	if (e->kind == TX_IF)
		return lower_if(l, e, take, next, end);
	if (e->kind == TX_SWITCH)
		return lower_switch(l, e, take, next, end);
	return lower_try(l, e, take, next, end);
}
