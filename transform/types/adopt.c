/*
 * var add = function(x) { sum += x; };   is   function add(x) { sum += x; }
 *
 * where the variable is never assigned again and only called: a function that
 * changes what is outside of it is better known by its name.
 */
#include "transform/types/checks.h"
#include "transform/types/walk.h"

struct adopt {
	struct arena *arena;
	struct map functions; /* local -> its function */
	struct map called;    /* TX_LOCAL nodes that are called */
	const struct tx_function *inside;
	bool changes;
};

static const struct tx_local *root_of(const struct tx *e)
{
	while (e && (e->kind == TX_FIELD || e->kind == TX_INDEX || e->kind == TX_META ||
	             e->kind == TX_CAST))
		e = e->left;
	return e && e->kind == TX_LOCAL ? e->local : NULL;
}

static bool is_outside(const struct tx_local *local, const struct tx_function *function)
{
	for (const struct tx_function *f = local->owner; f; f = f->outer) {
		if (f == function)
			return false;
	}
	return true;
}

static const struct tx *changed_place(const struct tx *e)
{
	if (e->kind == TX_BINARY)
		return e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT ? e->left : NULL;
	if (e->kind == TX_UNARY)
		return e->op == OP_INCREMENT || e->op == OP_DECREMENT ? e->left : NULL;
	const struct tx *callee = e->kind == TX_CALL ? e->left : NULL;
	if (!callee || callee->kind != TX_FIELD || !callee->member)
		return NULL;
	const meta_list *meta = &callee->member->meta;
	return meta_find(meta, ":change") || meta_find(meta, ":pair") ? callee->left : NULL;
}

/* What a local function changes, its callers change. */
static bool calls_function(const struct adopt *a, const struct tx *e)
{
	const struct tx *callee = e->kind == TX_CALL ? e->left : NULL;
	return callee && callee->kind == TX_LOCAL &&
	       (callee->local->kind == LOCAL_FUNCTION || map_has(&a->functions, callee->local));
}

static bool visit_change(void *context, const struct tx *e)
{
	struct adopt *a = context;
	const struct tx_local *local = root_of(changed_place(e));
	if ((local && is_outside(local, a->inside)) || calls_function(a, e))
		a->changes = true;
	return !a->changes;
}

static bool visit_functions(void *context, const struct tx *e)
{
	struct adopt *a = context;
	if (e->kind == TX_CALL && e->left && e->left->kind == TX_LOCAL)
		map_put(a->arena, &a->called, e->left, (void *)e->left);
	if (e->kind != TX_VAR || !e->left || e->left->kind != TX_FUNCTION || e->local->assigned)
		return true;
	struct tx_function *function = e->left->function;
	if (function->self || !function->body)
		return true;
	a->inside = function;
	a->changes = false;
	tx_walk(function->body, visit_change, a);
	if (a->changes)
		map_put(a->arena, &a->functions, e->local, function);
	return true;
}

static bool visit_values(void *context, const struct tx *e)
{
	struct adopt *a = context;
	if (e->kind == TX_LOCAL && !map_has(&a->called, e) && map_has(&a->functions, e->local))
		map_put(a->arena, &a->functions, e->local, NULL);
	return true;
}

void adopt_functions(struct typer *t, const struct tx *body)
{
	struct adopt a = {.arena = t->arena};
	tx_walk(body, visit_functions, &a);
	if (!a.functions.count)
		return;
	tx_walk(body, visit_values, &a);
	for (MAP_EACH(one, &a.functions)) {
		struct tx_function *function = one->value;
		if (function)
			function->self = (struct tx_local *)one->key;
	}
}

/* ---- var f = null; f = function(...) ... f(...) ... ---- */

struct joining {
	struct typer *t;
	struct map assigned; /* local -> its only assignment, or itself when there are more */
};

static bool visit_assignment(void *context, const struct tx *e)
{
	struct joining *j = context;
	const struct tx *place = changed_place(e);
	if (place && place->kind == TX_LOCAL) {
		bool again = map_has(&j->assigned, place->local);
		map_put(j->t->arena, &j->assigned, place->local,
		        again ? (void *)place->local : (void *)e);
	}
	return true;
}

struct own_mention {
	const struct tx_local *local;
	bool found;
};

static bool visit_mention(void *context, const struct tx *e)
{
	struct own_mention *m = context;
	m->found |= e->kind == TX_LOCAL && e->local == m->local;
	return !m->found;
}

static bool calls_itself(const struct tx *closure, const struct tx_local *local)
{
	struct own_mention m = {local, false};
	if (closure->kind == TX_FUNCTION && !closure->function->self && closure->function->body)
		tx_walk(closure->function->body, visit_mention, &m);
	return m.found;
}

/* The one assignment comes right behind the declaration, and is a function that needs its name. */
static bool is_declared_late(const struct joining *j, const struct tx *var, const struct tx *assign)
{
	return var->kind == TX_VAR && (!var->left || var->left->kind == TX_NULL) &&
	       assign->kind == TX_BINARY && assign->op == OP_ASSIGN &&
	       assign->left->kind == TX_LOCAL && assign->left->local == var->local &&
	       map_get(&j->assigned, var->local) == assign &&
	       calls_itself(assign->right, var->local);
}

static bool visit_block(void *context, const struct tx *e)
{
	struct joining *j = context;
	struct tx *block = (struct tx *)e; /* a body that the typer has just made */
	for (uint32_t i = 0; e->kind == TX_BLOCK && i + 1 < e->list.count; i++) {
		struct tx *var = e->list.items[i], *assign = e->list.items[i + 1];
		if (!is_declared_late(j, var, assign))
			continue;
		var->left = assign->right;
		var->left->function->self = var->local;
		var->local->kind = LOCAL_FUNCTION;
		block->list.count--;
		memmove(&block->list.items[i + 1], &block->list.items[i + 2],
		        (block->list.count - i - 1) * sizeof *block->list.items);
	}
	return true;
}

void join_functions(struct typer *t, const struct tx *body)
{
	struct joining j = {.t = t};
	tx_walk(body, visit_assignment, &j);
	if (j.assigned.count)
		tx_walk(body, visit_block, &j);
}
