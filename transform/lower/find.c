/* Loops that only look for something: Enum.any?, Enum.all?, Enum.find. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

static const struct tx *only_statement(const struct tx *e)
{
	e = strip(e);
	while (e && e->kind == TX_BLOCK && e->list.count == 1)
		e = strip(e->list.items[0]);
	return e;
}

/* The statement that comes next, if it is the last. */
static const struct tx *last_statement(const struct rest *rest)
{
	const struct tx *found = NULL;
	for (; rest; rest = rest->outer) {
		for (uint32_t i = rest->at; i < rest->count; i++) {
			if (found || rest->take.kind != TAKE_NOTHING)
				return NULL;
			found = strip(rest->items[i]);
		}
	}
	return found;
}

static bool returns_bool(const struct tx *e, bool *truth)
{
	const struct tx *value = e && e->kind == TX_RETURN ? strip(e->left) : NULL;
	if (!value || value->kind != TX_BOOL)
		return false;
	*truth = value->truth;
	return true;
}

static bool visit_null(void *context, const struct tx *e)
{
	bool *found = context;
	if (e->kind == TX_NULL && !e->implicit)
		*found = true;
	return !*found;
}

static bool mentions_null(const struct tx *e)
{
	bool found = false;
	tx_walk(e, visit_null, &found);
	return found;
}

static struct ex *predicate(struct lower *l, const struct tx *e, struct ex *test)
{
	struct ex *function = ex_new(l->arena, EX_FN);
	ex_add(l->arena, function, ex_clause(l->arena, for_pattern(l, e), NULL, test));
	return function;
}

static struct ex *search(struct lower *l, const char *name, struct ex *source, struct ex *function)
{
	return ex_remote(l->arena, ex_alias(l->arena, "Enum"), name, 2, source, function);
}

static bool lower_any(struct lower *l, const struct tx *e, struct ex *test, const struct rest *next,
                      const struct end *end, bool inside)
{
	bool behind;
	if (!returns_bool(last_statement(next), &behind) || behind == inside)
		return false;
	struct ex *source = for_source(l, e);
	struct ex *found = inside ? search(l, "any?", source, predicate(l, e, test))
	                          : search(l, "all?", source, predicate(l, e, ex_negate(l, test)));
	end_return(l, end, function_result(l, found));
	return true;
}

static bool lower_first(struct lower *l, const struct tx *e, const struct tx *body, struct ex *test,
                        const struct rest *next, const struct end *end)
{
	if (e->key || !e->local || mentions_null(body->left) ||
	    (e->local->type && ty_is_null(e->local->type)) || ty_is_dynamic(e->local->type) ||
	    ty_is_unknown(e->local->type) || ty_follow_null(e->local->type)->kind == TY_PARAM)
		return false;
	struct ex *code = ex_case(l, search(l, "find", for_source(l, e), predicate(l, e, test)));
	struct ex *none = lower_rest_block(l, next, end);
	ex_add(l->arena, code, ex_clause(l->arena, ex_nil(l->arena), NULL, none));
	struct take nothing = {TAKE_NOTHING, NULL};
	struct ex *found = lower_body(l, body->right, nothing, NULL, end);
	ex_add(l->arena, code, ex_clause(l->arena, lower_local(l, e->local), NULL, found));
	ex_add(l->arena, l->block, code);
	return true;
}

/* for (x in xs) if (c) return v; */
bool lower_search(struct lower *l, const struct tx *e, const struct uses *uses,
                  const struct rest *next, const struct end *end)
{
	const struct tx *body = only_statement(e->right);
	const struct tx *result =
	        body->kind == TX_IF && !body->third ? only_statement(body->right) : NULL;
	if (uses->assigned.count || !result || result->kind != TX_RETURN || !next)
		return false;
	struct ex *old = block_open(l);
	struct ex *test = lower_test(l, body->left);
	if (block_close(l, old)->list.count)
		return false;
	bool inside;
	if (returns_bool(result, &inside) && lower_any(l, e, test, next, end, inside))
		return true;
	return lower_first(l, e, body, test, next, end);
}
