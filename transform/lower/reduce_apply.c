/*
 * `fn left, right -> (fn a, b -> a - b end).(left, right) <= 0 end` is what a
 * template gives when its argument is a function as it was written.  Here it
 * becomes `fn a, b -> a - b <= 0 end`.
 */
#include "transform/lower/leaf.h"

struct reducing {
	struct lower *l;
	struct ex *const *filled; /* the operands: their insides are left alone */
	uint32_t count;
};

static bool is_operand(const struct reducing *r, const struct ex *e)
{
	for (uint32_t i = 0; i < r->count; i++) {
		if (r->filled[i] == e)
			return true;
	}
	return false;
}

static bool is_literal_call(const struct reducing *r, const struct ex *e)
{
	return e->kind == EX_APPLY && (e->left->kind == EX_FN || e->left->kind == EX_CAPTURE) &&
	       is_operand(r, e->left);
}

/* The only call of a written function below `e`; *count is how many there are. */
static struct ex *find_call(const struct reducing *r, struct ex *e, uint32_t *count)
{
	struct ex *found = NULL, *below;
	if (!e || is_operand(r, e))
		return NULL;
	if (is_literal_call(r, e)) {
		++*count;
		return e;
	}
	if ((below = find_call(r, e->left, count)))
		found = below;
	if ((below = find_call(r, e->right, count)))
		found = below;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if ((below = find_call(r, e->list.items[i], count)))
			found = below;
	}
	for (uint32_t i = 0; i < e->pairs.count; i++) {
		if ((below = find_call(r, e->pairs.items[i], count)))
			found = below;
	}
	return found;
}

/* Does `e` mention the name outside of `but`? */
static bool mentions_besides(const struct ex *e, const char *name, const struct ex *but)
{
	if (!e || e == but)
		return false;
	if (e->kind == EX_VAR && !strcmp(e->text, name))
		return true;
	if (mentions_besides(e->left, name, but) || mentions_besides(e->right, name, but))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (mentions_besides(e->list.items[i], name, but))
			return true;
	}
	for (uint32_t i = 0; i < e->pairs.count; i++) {
		if (mentions_besides(e->pairs.items[i], name, but))
			return true;
	}
	return false;
}

static void replace_var(struct ex *e, const char *name, const struct ex *with, const struct ex *but)
{
	if (!e || e == but)
		return;
	if (e->kind == EX_VAR && !strcmp(e->text, name)) {
		*e = *with;
		return;
	}
	replace_var(e->left, name, with, but);
	replace_var(e->right, name, with, but);
	for (uint32_t i = 0; i < e->list.count; i++)
		replace_var(e->list.items[i], name, with, but);
	for (uint32_t i = 0; i < e->pairs.count; i++)
		replace_var(e->pairs.items[i], name, with, but);
}

static const struct ex *without_block(const struct ex *body)
{
	while (body->kind == EX_BLOCK && body->list.count == 1)
		body = body->list.items[0];
	return body;
}

/* Only an expression can stand inside another one. */
static bool fits_inside(const struct ex *body)
{
	switch (body->kind) {
	case EX_BLOCK:
	case EX_IF:
	case EX_CASE:
	case EX_COND:
	case EX_TRY:
	case EX_MATCH:
	case EX_WITH:
	case EX_RECEIVE:
		return false;
	default:
		return true;
	}
}

static bool can_inline(const struct ex *outer, const struct ex *call)
{
	const struct ex *fn = call->left;
	if (fn->kind != EX_FN || fn->list.count != 1)
		return false;
	const struct ex *inner = fn->list.items[0];
	if (inner->left || inner->list.count != call->list.count)
		return false;
	if (outer->right != call && !fits_inside(without_block(inner->right)))
		return false;
	for (uint32_t i = 0; i < call->list.count; i++) {
		const struct ex *arg = call->list.items[i], *head = inner->list.items[i];
		if (arg->kind != EX_VAR)
			return false;
		bool elsewhere = mentions_besides(outer->right, arg->text, call);
		if (elsewhere && (head->kind != EX_VAR || *head->text == '_'))
			return false;
		if (head->kind == EX_VAR && strcmp(head->text, arg->text) != 0 &&
		    mentions_besides(outer, head->text, call))
			return false;
	}
	return true;
}

/* `outer` is a clause of the template's fn: its names become the written function's. */
static void inline_into(struct ex *outer, struct ex *call)
{
	const struct ex *inner = call->left->list.items[0];
	for (uint32_t i = 0; i < call->list.count; i++) {
		const char *name = call->list.items[i]->text;
		const struct ex *head = inner->list.items[i];
		for (uint32_t j = 0; j < outer->list.count; j++)
			replace_var(outer->list.items[j], name, head, NULL);
		replace_var(outer->right, name, head, call);
	}
	*call = *without_block(inner->right);
}

/* (&name/2).(a, b) -> name(a, b) */
static bool call_captured(struct lower *l, struct ex *call)
{
	const struct ex *capture = call->left;
	if (capture->kind != EX_CAPTURE || capture->number < 0 || !capture->text)
		return false;
	struct ex *made = capture->left ? ex_remote(l->arena, capture->left, capture->text, 0)
	                                : ex_call(l->arena, capture->text, 0);
	for (uint32_t i = 0; i < call->list.count; i++)
		ex_add(l->arena, made, call->list.items[i]);
	*call = *made;
	return true;
}

static void reduce(const struct reducing *r, struct ex *e);

static void reduce_clause(const struct reducing *r, struct ex *clause)
{
	uint32_t count = 0;
	struct ex *call = find_call(r, clause->right, &count);
	if (count == 1 && can_inline(clause, call))
		inline_into(clause, call);
	else if (count)
		reduce(r, clause->right);
}

/* What cannot be inlined gets a name. */
static void reduce(const struct reducing *r, struct ex *e)
{
	if (!e || is_operand(r, e))
		return;
	if (is_literal_call(r, e)) {
		if (!call_captured(r->l, e))
			e->left = lower_once(r->l, e->left, "fun");
		return;
	}
	if (e->kind == EX_FN) {
		for (uint32_t i = 0; i < e->list.count; i++)
			reduce_clause(r, e->list.items[i]);
		return;
	}
	reduce(r, e->left);
	reduce(r, e->right);
	for (uint32_t i = 0; i < e->list.count; i++)
		reduce(r, e->list.items[i]);
	for (uint32_t i = 0; i < e->pairs.count; i++)
		reduce(r, e->pairs.items[i]);
}

/* ---- sorting ---- */

static bool is_zero(const struct ex *e)
{
	return e->kind == EX_INT && !strcmp(e->text, "0");
}

/* `a - b <= 0` is `a <= b`; sorting by `a <= b` is sorting. */
static struct ex *tidy_sort(struct lower *l, struct ex *sort)
{
	if (sort->kind != EX_REMOTE || strcmp(sort->text, "sort") != 0 || sort->list.count != 2 ||
	    sort->list.items[1]->kind != EX_FN)
		return sort;
	struct ex *clause = sort->list.items[1]->list.items[0];
	struct ex *test = clause->right;
	if (!ex_is_op(test, "<=") || !is_zero(test->right) || !ex_is_op(test->left, "-"))
		return sort;
	test->right = test->left->right;
	test->left = test->left->left;
	if (ex_equal(test->left, clause->list.items[0]) &&
	    ex_equal(test->right, clause->list.items[1]))
		return runtime1(l, "Enum", "sort", sort->list.items[0]);
	if (ex_equal(test->left, clause->list.items[1]) &&
	    ex_equal(test->right, clause->list.items[0]))
		return runtime2(l, "Enum", "sort", sort->list.items[0], ex_atom(l->arena, "desc"));
	return sort;
}

/* Enum.join(Enum.map(list, fun), separator) is Enum.map_join. */
static struct ex *tidy_join(struct lower *l, struct ex *join)
{
	if (join->kind != EX_REMOTE || strcmp(join->text, "join") != 0 || join->list.count != 2)
		return join;
	const struct ex *map = join->list.items[0];
	if (map->kind != EX_REMOTE || strcmp(map->text, "map") != 0 || map->list.count != 2 ||
	    map->left->kind != EX_ALIAS || strcmp(map->left->text, "Enum") != 0)
		return join;
	return runtime(
	        l, "Enum", "map_join", 3,
	        (struct ex *[]){map->list.items[0], join->list.items[1], map->list.items[1]});
}

/* fn x -> Module.name(x) end is &Module.name/1. */
struct ex *as_capture(struct lower *l, struct ex *fn)
{
	if (fn->kind != EX_FN || fn->list.count != 1 || fn->list.items[0]->left)
		return fn;
	const struct ex *clause = fn->list.items[0], *body = without_block(clause->right);
	if (body->kind != EX_REMOTE || body->list.count != clause->list.count ||
	    !body->list.count ||
	    (body->left->kind != EX_ALIAS && body->left->kind != EX_MODULE_REF &&
	     body->left->kind != EX_ATOM))
		return fn;
	for (uint32_t i = 0; i < body->list.count; i++) {
		const struct ex *head = clause->list.items[i];
		if (head->kind != EX_VAR || !ex_equal(head, body->list.items[i]))
			return fn;
	}
	struct ex *capture = ex_new(l->arena, EX_CAPTURE);
	capture->left = body->left;
	capture->text = body->text;
	capture->length = strlen(body->text);
	capture->number = (int)body->list.count;
	return capture;
}

struct ex *apply_literals(struct lower *l, struct ex *code, struct ex *const *filled,
                          uint32_t filled_count)
{
	struct reducing r = {l, filled, filled_count};
	uint32_t count = 0;
	find_call(&r, code, &count);
	if (count)
		reduce(&r, code);
	return tidy_join(l, tidy_sort(l, code));
}
