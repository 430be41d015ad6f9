/*
 * Void where a value is needed, as Haxe's analyzer sees it: it takes each
 * expression either as a statement, or for its value, and what comes behind a
 * jump not at all.  It ends with the first one that it finds.
 */
#include "transform/types/internal.h"

struct analysis {
	struct typer *t;
	bool ended; /* something was said */
	unsigned depth;
};

/* They are true when control comes out behind. */
static bool element(struct analysis *a, const struct tx *e);
static bool value(struct analysis *a, const struct tx *e);
static bool leaf(struct analysis *a, const struct tx *e);

static void refuse(struct analysis *a, node_id node, enum diag_code code)
{
	if (!a->ended)
		type_say_last(a->t, node, code);
	a->ended = true;
}

static void refuse_void(struct analysis *a, const struct tx *e, node_id node)
{
	if (e && e->type && e->kind != TX_NULL && ty_is_void(e->type))
		refuse(a, node, DIAG_VOID_VALUE);
}

static bool values(struct analysis *a, struct tx *const *list, uint32_t count)
{
	bool goes_on = true;
	for (uint32_t i = 0; i < count && goes_on; i++)
		goes_on = value(a, list[i]);
	return goes_on;
}

static bool elements(struct analysis *a, struct tx *const *list, uint32_t count)
{
	bool goes_on = true;
	for (uint32_t i = 0; i < count && goes_on; i++)
		goes_on = element(a, list[i]);
	return goes_on;
}

static void function_body(struct analysis *a, const struct tx_function *f)
{
	if (f && f->body)
		element(a, f->body);
}

/* Branches: statements, or the ways to the value of the whole. */
typedef bool branch_visit(struct analysis *a, const struct tx *e);

static bool if_branches(struct analysis *a, const struct tx *e, branch_visit *visit)
{
	if (!value(a, e->left))
		return false;
	bool then = visit(a, e->right);
	bool otherwise = !e->third || visit(a, e->third);
	return then || otherwise;
}

static bool switch_branches(struct analysis *a, const struct tx *e, branch_visit *visit)
{
	bool goes_on = !e->by_default && !e->implicit;
	value(a, e->left);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (e->cases.items[i].guard)
			value(a, e->cases.items[i].guard);
		goes_on |= visit(a, e->cases.items[i].body);
	}
	return (e->by_default && visit(a, e->by_default)) || goes_on;
}

static bool try_branches(struct analysis *a, const struct tx *e, branch_visit *visit)
{
	bool goes_on = visit(a, e->left);
	for (uint32_t i = 0; i < e->catches.count; i++)
		goes_on |= visit(a, e->catches.items[i].body);
	return goes_on;
}

/* Where the value of a variable, an assignment or a return is made. */
static bool leaf(struct analysis *a, const struct tx *e)
{
	uint32_t count = e->list.count;
	switch (e->kind) {
	case TX_IF:
		return e->third ? if_branches(a, e, leaf) : value(a, e);
	case TX_SWITCH:
		return switch_branches(a, e, leaf);
	case TX_TRY:
		return try_branches(a, e, leaf);
	case TX_BLOCK:
		return count ? elements(a, e->list.items, count - 1) && leaf(a, VEC_LAST(&e->list))
		             : value(a, e);
	case TX_META:
		return leaf(a, e->left);
	case TX_RETURN:
	case TX_THROW:
	case TX_BREAK:
	case TX_CONTINUE:
		return element(a, e);
	default:
		return value(a, e);
	}
}

static bool while_element(struct analysis *a, const struct tx *e)
{
	if (!e->do_while)
		value(a, e->left);
	bool goes_on = element(a, e->right);
	if (e->do_while && goes_on)
		value(a, e->left);
	return comes_out(e) != NULL;
}

/* What is assigned to is looked at for what it is part of. */
static bool assignment(struct analysis *a, const struct tx *e)
{
	const struct tx *place = e->left;
	if (e->op == OP_ASSIGN && place->kind == TX_LOCAL)
		return leaf(a, e->right);
	if (e->op == OP_ASSIGN && place->kind == TX_INDEX)
		return value(a, place->left) && value(a, place->right) && value(a, e->right);
	return value(a, place) && value(a, e->right);
}

static bool is_assignment(const struct tx *e)
{
	return e->kind == TX_BINARY && (e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT);
}

/* The key or the value of a map stands for the pair. */
static bool pair(struct analysis *a, const struct tx *key, const struct tx *item, node_id node)
{
	refuse_void(a, key, node);
	refuse_void(a, item, node);
	return value(a, key) && value(a, item);
}

static bool map_pairs(struct analysis *a, const struct tx *e)
{
	bool goes_on = true;
	for (uint32_t i = 0; i < e->list.count && goes_on; i++)
		goes_on = pair(a, e->keys.items[i], e->list.items[i], e->node);
	return goes_on;
}

/* An argument of an inline function is a variable of the call; what a closure gives is said where
 * that is written. */
static void inlined(struct analysis *a, const struct tx *e, bool is_value)
{
	const struct member *m = e->left->kind == TX_FIELD ? e->left->member : NULL;
	const struct tx *given;
	if (!m || !(m->access & ACCESS_INLINE))
		return;
	for (uint32_t i = 0; i < e->list.count; i++)
		refuse_void(a, e->list.items[i], e->node);
	enum void_use use = void_use_inlined(a->t, e, is_value, &given);
	if (use == VOID_UNUSED)
		return;
	const struct tx *at = e;
	if (use == VOID_GIVEN && given->kind == TX_FUNCTION) {
		at = given->function->body;
		while ((at->kind == TX_BLOCK && at->list.count == 1) ||
		       (at->kind == TX_RETURN && at->left))
			at = at->kind == TX_BLOCK ? at->list.items[0] : at->left;
	}
	refuse(a, at->node, DIAG_VOID_VALUE);
}

static bool call(struct analysis *a, const struct tx *e, bool is_value)
{
	inlined(a, e, is_value);
	return value(a, e->left) && values(a, e->list.items, e->list.count);
}

static bool returned(struct analysis *a, const struct tx *e)
{
	return e->type && ty_is_void(e->type) ? element(a, e) : leaf(a, e);
}

static bool jump(struct analysis *a, const struct tx *e)
{
	if (e->left && e->kind == TX_RETURN)
		returned(a, e->left);
	else if (e->left)
		leaf(a, e->left);
	return false;
}

/* What is the same whether it is a statement or has a value. */
static bool either(struct analysis *a, const struct tx *e)
{
	switch (e->kind) {
	case TX_NEW:
	case TX_TRACE:
	case TX_ELIXIR:
		return values(a, e->list.items, e->list.count);
	case TX_COMPREHENSION:
		return element(a, e->left);
	case TX_MAP:
		return map_pairs(a, e);
	case TX_RETURN:
	case TX_THROW:
	case TX_BREAK:
	case TX_CONTINUE:
		return jump(a, e);
	case TX_FIELD:
	case TX_UNARY:
	case TX_CAST:
	case TX_META:
	case TX_IS:
		return !e->left || value(a, e->left);
	default:
		return (!e->left || value(a, e->left)) && (!e->right || value(a, e->right)) &&
		       values(a, e->list.items, e->list.count);
	}
}

static bool is_plain_unary(const struct tx *e)
{
	return e->kind == TX_UNARY && e->op != OP_INCREMENT && e->op != OP_DECREMENT;
}

/* What is added to a text goes through Std.string(). */
static bool operand(struct analysis *a, const struct tx *e, const struct tx *one)
{
	bool to_text = e->kind == TX_BINARY && e->op == OP_ADD && e->type && ty_is_string(e->type);
	return to_text && one->type && ty_is_void(one->type) ? value(a, one) : element(a, one);
}

static bool element_kind(struct analysis *a, const struct tx *e)
{
	switch (e->kind) {
	case TX_VAR:
		return !e->left || leaf(a, e->left);
	case TX_BLOCK:
	case TX_ARRAY:
	case TX_OBJECT:
		return elements(a, e->list.items, e->list.count);
	case TX_IF:
		return if_branches(a, e, element);
	case TX_SWITCH:
		return switch_branches(a, e, element);
	case TX_TRY:
		return try_branches(a, e, element);
	case TX_WHILE:
		return while_element(a, e);
	case TX_FOR:
		if (value(a, e->left) && (!e->third || value(a, e->third)))
			element(a, e->right);
		return true;
	case TX_YIELD:
		return e->right ? pair(a, e->left, e->right, e->node) : value(a, e->left);
	case TX_CALL:
		return call(a, e, false);
	case TX_FUNCTION: /* nobody calls it */
		return true;
	case TX_BINARY:
	case TX_INDEX:
		if (is_assignment(e))
			return assignment(a, e);
		return operand(a, e, e->left) && operand(a, e, e->right);
	case TX_FIELD:
	case TX_META:
		return !e->left || element(a, e->left);
	case TX_CAST:
		return e->cast_to ? value(a, e->left) : element(a, e->left);
	case TX_UNARY:
		return is_plain_unary(e) ? element(a, e->left) : value(a, e->left);
	default:
		return either(a, e);
	}
}

static bool element(struct analysis *a, const struct tx *e)
{
	if (!e || a->ended || a->depth > 3 * TREE_LIMIT)
		return true;
	a->depth++;
	bool goes_on = element_kind(a, e);
	a->depth--;
	return goes_on;
}

static bool value_kind(struct analysis *a, const struct tx *e)
{
	switch (e->kind) {
	case TX_BLOCK:
		if (e->list.count == 1)
			return value(a, e->list.items[0]);
		refuse_void(a, e, e->node);
		return e->list.count ? leaf(a, e) : true;
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		refuse_void(a, e, e->node);
		return a->ended || leaf(a, e);
	case TX_VAR:
	case TX_FOR:
	case TX_WHILE:
		refuse(a, e->node, DIAG_STATEMENT_VALUE);
		return true;
	case TX_CALL:
		return call(a, e, true);
	case TX_FUNCTION:
		function_body(a, e->function);
		return true;
	case TX_BINARY:
		return is_assignment(e) ? assignment(a, e) : either(a, e);
	default:
		return either(a, e);
	}
}

static bool is_jump(const struct tx *e)
{
	return e->kind == TX_RETURN || e->kind == TX_THROW || e->kind == TX_BREAK ||
	       e->kind == TX_CONTINUE;
}

static bool value(struct analysis *a, const struct tx *e)
{
	if (!e || a->ended || a->depth > 3 * TREE_LIMIT)
		return true;
	a->depth++;
	bool goes_on = value_kind(a, e);
	a->depth--;
	if (!is_jump(e))
		refuse_void(a, e, e->node);
	return goes_on;
}

void check_void(struct typer *t, const struct typed_member *typed)
{
	struct analysis a = {.t = t};
	enum diag_phase phase = t->phase;
	if ((typed->member->access & ACCESS_EXTERN) || t->decl->is_extern)
		return;
	t->phase = PHASE_ANALYZE;
	function_body(&a, typed->function);
	if (typed->value)
		returned(&a, typed->value);
	t->phase = phase;
}
