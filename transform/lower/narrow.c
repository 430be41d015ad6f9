/*
 * What tests say of the values that they lie around: in `if (n != 0) a / n`
 * n is not 0, behind `if (s == null) return` s is not null.  Paths are locals
 * and fields of locals (`list.length`); one that the code under the test
 * changes is left alone.
 */
#include "transform/lower/leaf.h"

#include "transform/types/walk.h"

#include <stdlib.h>

struct knowledge {
	const struct tx *path;
	unsigned gone;
	const struct knowledge *outer;
};

struct narrowing {
	struct lower *l;
	struct map *tested;
};

static void narrow(struct narrowing *n, const struct tx *e, const struct knowledge *known);

/* ---- paths ---- */

static const struct tx *bare(const struct tx *e)
{
	while (e && (e->kind == TX_META || (e->kind == TX_CAST && !e->cast_to)))
		e = e->left;
	return e;
}

static const struct tx_local *root_of(const struct tx *e)
{
	e = bare(e);
	while (e && e->kind == TX_FIELD && e->left)
		e = bare(e->left);
	return e && e->kind == TX_LOCAL ? e->local : NULL;
}

static bool same_path(const struct tx *left, const struct tx *right)
{
	left = bare(left);
	right = bare(right);
	if (!left || !right || left->kind != right->kind)
		return false;
	if (left->kind == TX_LOCAL)
		return left->local == right->local;
	return left->kind == TX_FIELD && left->left && right->left && left->name == right->name &&
	       same_path(left->left, right->left);
}

/* ---- does this code change the path? ---- */

struct change {
	const struct tx *path;
	const struct tx_local *root;
	bool found;
};

static bool changes_object(const struct tx *call)
{
	const struct tx *field = call->left;
	if (!field || field->kind != TX_FIELD || !field->symbol || !field->symbol->is_std ||
	    !field->member)
		return true;
	return meta_find(&field->member->meta, ":change") ||
	       meta_find(&field->member->meta, ":pair");
}

static bool passes_object(const struct tx *call, const struct tx_local *root)
{
	const struct tx *field = call->left;
	bool library = field && field->kind == TX_FIELD && field->symbol && field->symbol->is_std;
	for (uint32_t i = 0; !library && i < call->list.count; i++) {
		const struct tx *arg = bare(call->list.items[i]);
		if (arg && root_of(arg) == root && is_object_type(arg->type))
			return true;
	}
	return false;
}

static bool look_for_change(void *context, const struct tx *e)
{
	struct change *change = context;
	const struct tx *target = NULL;
	if (e->kind == TX_BINARY && is_assignment(e->op))
		target = bare(e->left);
	else if (e->kind == TX_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT))
		target = bare(e->left);
	if (target && target->kind == TX_INDEX)
		target = bare(target->left);
	if (target && root_of(target) == change->root &&
	    (target->kind == TX_LOCAL || bare(change->path)->kind != TX_LOCAL))
		change->found = true;
	if (bare(change->path)->kind == TX_LOCAL)
		return !change->found;
	if (e->kind == TX_CALL && e->left && e->left->kind == TX_FIELD && e->left->left &&
	    root_of(e->left->left) == change->root && changes_object(e))
		change->found = true;
	if (e->kind == TX_CALL && passes_object(e, change->root))
		change->found = true;
	return !change->found;
}

static bool code_changes(const struct tx *code, const struct tx *path)
{
	struct change change = {path, root_of(path), false};
	tx_walk(code, look_for_change, &change);
	return change.found;
}

/* ---- what a condition says ---- */

enum { FACT_ROOM = 16 };

struct facts_found {
	struct knowledge items[FACT_ROOM];
	uint32_t count;
};

static void found(struct facts_found *out, const struct tx *path, unsigned gone)
{
	if (root_of(path) && gone && out->count < FACT_ROOM)
		out->items[out->count++] = (struct knowledge){bare(path), gone, NULL};
}

static enum operator_kind swapped(enum operator_kind op)
{
	switch (op) {
	case OP_GT:
		return OP_LT;
	case OP_LT:
		return OP_GT;
	case OP_GE:
		return OP_LE;
	case OP_LE:
		return OP_GE;
	default:
		return op;
	}
}

static enum operator_kind negated(enum operator_kind op)
{
	switch (op) {
	case OP_EQ:
		return OP_NE;
	case OP_NE:
		return OP_EQ;
	case OP_GT:
		return OP_LE;
	case OP_LT:
		return OP_GE;
	case OP_GE:
		return OP_LT;
	default:
		return OP_GT;
	}
}

/* path OP number, known to hold (or not to hold, when turned: then null may have made it false). */
static unsigned gone_by_number(enum operator_kind op, double number, bool turned)
{
	unsigned null = turned ? 0 : VALUE_NULL;
	switch (op) {
	case OP_NE:
		return number == 0 ? VALUE_ZERO : 0;
	case OP_EQ:
		return null | (number != 0 ? VALUE_ZERO : 0) | (number >= 0 ? VALUE_NEGATIVE : 0);
	case OP_GT:
		return number >= 0 ? null | VALUE_ZERO | VALUE_NEGATIVE : null;
	case OP_GE:
		return null | (number > 0    ? VALUE_ZERO | VALUE_NEGATIVE
		               : number == 0 ? VALUE_NEGATIVE
		                             : 0);
	case OP_LT:
		return number <= 0 ? null | VALUE_ZERO : null;
	default:
		return number < 0 ? null | VALUE_ZERO : null;
	}
}

static void compare_says(enum operator_kind op, const struct tx *path, const struct tx *value,
                         bool truth, struct facts_found *out)
{
	value = bare(value);
	if (!value || !root_of(path))
		return;
	if (value->kind == TX_NULL && !truth)
		op = negated(op);
	if (value->kind == TX_NULL)
		found(out, path, op == OP_NE ? VALUE_NULL : 0);
	else if (value->kind == TX_INT || value->kind == TX_FLOAT)
		found(out, path,
		      gone_by_number(truth ? op : negated(op), strtod(value->text, NULL), !truth));
	else if (op == OP_EQ && truth && value->kind == TX_STRING)
		found(out, path, VALUE_NULL);
}

static void condition_says(const struct tx *e, bool truth, struct facts_found *out)
{
	e = bare(e);
	if (!e)
		return;
	if (e->kind == TX_UNARY && e->op == OP_NOT) {
		condition_says(e->left, !truth, out);
		return;
	}
	if (e->kind != TX_BINARY)
		return;
	if ((e->op == OP_BOOL_AND && truth) || (e->op == OP_BOOL_OR && !truth)) {
		condition_says(e->left, truth, out);
		condition_says(e->right, truth, out);
		return;
	}
	if (e->op != OP_EQ && e->op != OP_NE && e->op != OP_GT && e->op != OP_LT &&
	    e->op != OP_GE && e->op != OP_LE)
		return;
	compare_says(e->op, e->left, e->right, truth, out);
	compare_says(swapped(e->op), e->right, e->left, truth, out);
}

/* ---- walking with what is known ---- */

/* Adds what `code` leaves as it is. */
static const struct knowledge *learn(struct facts_found *out, const struct tx *code,
                                     const struct knowledge *known)
{
	for (uint32_t i = 0; i < out->count; i++) {
		struct knowledge *item = &out->items[i];
		if (code && code_changes(code, item->path))
			continue;
		item->outer = known;
		known = item;
	}
	return known;
}

static void narrow_under(struct narrowing *n, const struct tx *condition, bool truth,
                         const struct tx *code, const struct knowledge *known)
{
	struct facts_found out = {.count = 0};
	condition_says(condition, truth, &out);
	narrow(n, code, learn(&out, code, known));
}

static void use(struct narrowing *n, const struct tx *e, const struct knowledge *known)
{
	unsigned gone = 0;
	for (; known; known = known->outer) {
		if (same_path(known->path, e))
			gone |= known->gone;
	}
	if (gone)
		map_put(n->l->arena, n->tested, e, (void *)(uintptr_t)gone);
}

/* A statement that only lets through what its test says: `if (x == null) return`. */
static const struct knowledge *learn_from(const struct tx *statement, const struct tx *block,
                                          uint32_t behind, struct facts_found *out,
                                          const struct knowledge *known)
{
	if (!statement || statement->kind != TX_IF || statement->third ||
	    completes(statement->right))
		return known;
	condition_says(statement->left, false, out);
	for (uint32_t i = 0; i < out->count; i++) {
		struct knowledge *item = &out->items[i];
		bool changed = false;
		for (uint32_t j = behind; j < block->list.count && !changed; j++)
			changed = code_changes(block->list.items[j], item->path);
		if (changed)
			continue;
		item->outer = known;
		known = item;
	}
	return known;
}

static void narrow_block(struct narrowing *n, const struct tx *block, uint32_t from,
                         const struct knowledge *known)
{
	for (uint32_t i = from; i < block->list.count; i++) {
		const struct tx *statement = block->list.items[i];
		narrow(n, statement, known);
		struct facts_found out = {.count = 0};
		const struct knowledge *more = learn_from(statement, block, i + 1, &out, known);
		if (more != known) {
			narrow_block(n, block, i + 1, more);
			return;
		}
	}
}

static void narrow_cases(struct narrowing *n, const struct tx *e, const struct knowledge *known)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++)
			narrow(n, one->patterns.items[j]->value, known);
		narrow(n, one->guard, known);
		if (one->guard)
			narrow_under(n, one->guard, true, one->body, known);
		else
			narrow(n, one->body, known);
	}
	narrow(n, e->by_default, known);
	for (uint32_t i = 0; i < e->catches.count; i++)
		narrow(n, e->catches.items[i].body, known);
}

/* In a closure that runs later only what is never assigned is still known. */
static const struct knowledge *lasting(struct narrowing *n, const struct knowledge *known)
{
	const struct knowledge *kept = NULL;
	for (; known; known = known->outer) {
		if (known->path->kind != TX_LOCAL || known->path->local->assigned)
			continue;
		struct knowledge *copy = ARENA_NEW(n->l->arena, struct knowledge);
		*copy = (struct knowledge){known->path, known->gone, kept};
		kept = copy;
	}
	return kept;
}

static void narrow_children(struct narrowing *n, const struct tx *e, const struct knowledge *known)
{
	narrow(n, e->left, known);
	for (uint32_t i = 0; i < e->keys.count; i++)
		narrow(n, e->keys.items[i], known);
	for (uint32_t i = 0; i < e->list.count; i++)
		narrow(n, e->list.items[i], known);
	narrow(n, e->right, known);
	narrow(n, e->third, known);
	narrow_cases(n, e, known);
	if (e->function)
		narrow(n, e->function->body, lasting(n, known));
}

static void narrow(struct narrowing *n, const struct tx *e, const struct knowledge *known)
{
	if (!e)
		return;
	switch (e->kind) {
	case TX_IF:
		narrow(n, e->left, known);
		narrow_under(n, e->left, true, e->right, known);
		narrow_under(n, e->left, false, e->third, known);
		return;
	case TX_WHILE:
		narrow(n, e->left, known);
		if (e->do_while)
			narrow(n, e->right, known);
		else
			narrow_under(n, e->left, true, e->right, known);
		return;
	case TX_BLOCK:
		narrow_block(n, e, 0, known);
		return;
	case TX_BINARY:
		if (e->op == OP_BOOL_AND || e->op == OP_BOOL_OR) {
			narrow(n, e->left, known);
			narrow_under(n, e->left, e->op == OP_BOOL_AND, e->right, known);
			return;
		}
		break;
	case TX_LOCAL:
	case TX_FIELD:
		use(n, e, known);
		break;
	default:
		break;
	}
	narrow_children(n, e, known);
}

void narrow_class(struct lower *l, struct map *tested)
{
	struct narrowing n = {l, tested};
	for (uint32_t i = 0; i < l->typed->members.count; i++) {
		narrow(&n, l->typed->members.items[i].value, NULL);
		if (l->typed->members.items[i].function)
			narrow(&n, l->typed->members.items[i].function->body, NULL);
	}
}
