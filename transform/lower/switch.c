/* switch: a case with patterns and guards. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

struct chooser {
	struct lower *l;
	const struct tx *node;
	struct take take;
	const struct rest *next;
	const struct end *end;
	struct ex *subject;
};

static bool catches_all(const struct tx_pattern *pattern)
{
	if (pattern->kind == PATTERN_ANY)
		return true;
	if (pattern->kind == PATTERN_BIND)
		return !pattern->inner || catches_all(pattern->inner);
	if (pattern->kind == PATTERN_OR || (pattern->kind == PATTERN_ARRAY && pattern->tuple)) {
		bool any = pattern->kind == PATTERN_OR;
		for (uint32_t i = 0; i < pattern->items.count; i++) {
			if (catches_all(pattern->items.items[i]) == any)
				return any;
		}
		return !any;
	}
	return false;
}

static bool case_catches_all(const struct tx_case *one)
{
	for (uint32_t i = 0; i < one->patterns.count; i++) {
		if (!one->guard && catches_all(one->patterns.items[i]))
			return true;
	}
	return false;
}

/* The typer has seen to it that enums and booleans are covered, and every
 * switch of which the value is used. */
bool switch_covers(const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (case_catches_all(&e->cases.items[i]))
			return true;
	}
	struct ty *type = ty_follow_null(e->left->type);
	return type->kind == TY_ENUM || ty_is_bool(type) || (e->type && !ty_is_void(e->type));
}

static struct ex *both(struct lower *l, struct ex *left, struct ex *right)
{
	if (!left || !right)
		return left ? left : right;
	return ex_binary(l->arena, "and", left, right);
}

static struct ex *lower_from(struct chooser *c, uint32_t index);

static struct ex *case_body(struct chooser *c, struct tx *body)
{
	return lower_body(c->l, body, c->take, c->next, c->end);
}

static void add_clause(struct chooser *c, struct ex *code, struct ex *pattern, struct ex *guard,
                       struct ex *body)
{
	ex_add(c->l->arena, code, ex_clause(c->l->arena, pattern, guard, body));
}

static struct ex *default_body(struct chooser *c)
{
	return case_body(c, c->node->by_default);
}

static bool needs_default(const struct chooser *c, const struct ex *code)
{
	return c->node->by_default || !switch_covers(c->node) || !code->list.count;
}

/* `next = fn -> ... end`: the cases behind one whose test needs code. */
static struct ex *others(struct chooser *c, uint32_t index, struct ex *old)
{
	struct lower *l = c->l;
	struct ex *inner = block_open(l);
	struct ex *code = lower_from(c, index);
	if (code)
		ex_add(l->arena, l->block, code);
	if (!l->block->list.count)
		ex_add(l->arena, l->block, ex_nil(l->arena));
	struct ex *body = block_close(l, inner);
	if (body->list.count == 1 && ex_is_simple(body->list.items[0]))
		return body->list.items[0];
	struct ex *function = ex_new(l->arena, EX_FN);
	ex_add(l->arena, function, ex_clause(l->arena, NULL, NULL, body));
	struct ex *name = lower_fresh(l, "otherwise");
	ex_add(l->arena, old, ex_match(l->arena, name, function));
	return ex_apply(l->arena, name, 0);
}

/* A guard that Elixir does not allow, or a pattern that it cannot say: tests,
 * with the other cases in a function that both branches can call. */
static struct ex *lower_by_tests(struct chooser *c, uint32_t index)
{
	struct lower *l = c->l;
	const struct tx_case *one = &c->node->cases.items[index];
	struct ex *other = others(c, index + 1, l->block);
	struct ex *result = other;
	for (uint32_t i = one->patterns.count; i-- > 0;) {
		if (i + 1 < one->patterns.count && !ex_is_simple(result) &&
		    result->kind != EX_APPLY) {
			struct ex *function = ex_new(l->arena, EX_FN),
			          *name = lower_fresh(l, "otherwise");
			ex_add(l->arena, function, ex_clause(l->arena, NULL, NULL, result));
			ex_add(l->arena, l->block, ex_match(l->arena, name, function));
			result = ex_apply(l->arena, name, 0);
		}
		struct ex *bindings = ex_block(l->arena);
		struct ex *test =
		        lower_pattern_test(l, one->patterns.items[i], c->subject, bindings);
		struct ex *old = block_open(l);
		for (uint32_t j = 0; j < bindings->list.count; j++)
			ex_add(l->arena, l->block, bindings->list.items[j]);
		struct ex *guard = one->guard ? lower_test(l, one->guard) : NULL;
		struct ex *body = case_body(c, one->body);
		if (guard)
			ex_add(l->arena, l->block, ex_choice(l, guard, body, result));
		else
			for (uint32_t j = 0; j < body->list.count; j++)
				ex_add(l->arena, l->block, body->list.items[j]);
		struct ex *then = block_close(l, old);
		result = test->kind == EX_BOOL && test->flag ? then
		                                             : ex_choice(l, test, then, result);
	}
	return result;
}

typedef VEC(struct tx_pattern *) pattern_list;

static void flatten(struct lower *l, struct tx_pattern *pattern, pattern_list *into)
{
	if (pattern->kind != PATTERN_OR) {
		VEC_PUSH(l->arena, into, pattern);
		return;
	}
	for (uint32_t i = 0; i < pattern->items.count; i++)
		flatten(l, pattern->items.items[i], into);
}

static void bound_locals(struct lower *l, const struct tx_pattern *pattern, local_list *into)
{
	if (!pattern)
		return;
	if (pattern->local)
		locals_add(l, into, pattern->local);
	bound_locals(l, pattern->inner, into);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		bound_locals(l, pattern->items.items[i], into);
}

static bool visit_count(void *context, const struct tx *e)
{
	(void)e;
	uint32_t *count = context;
	return ++*count < 100;
}

/* A long body of several patterns stands once, in a function: arm = fn x -> ... end. */
static struct ex *make_arm(struct chooser *c, const struct tx_case *one,
                           const pattern_list *patterns)
{
	struct lower *l = c->l;
	uint32_t size = 0;
	if (patterns->count < 2)
		return NULL;
	tx_walk(one->body, visit_count, &size);
	if (size < 25)
		return NULL;
	local_list bound = {0};
	bound_locals(l, patterns->items[0], &bound);
	struct ex *clause = ex_clause(l->arena, NULL, NULL, NULL);
	struct ex *name = lower_fresh(l, "arm"), *call = ex_apply(l->arena, name, 0);
	for (uint32_t i = 0; i < bound.count; i++) {
		ex_add(l->arena, clause, lower_local(l, bound.items[i]));
		ex_add(l->arena, call, lower_local(l, bound.items[i]));
	}
	clause->right = case_body(c, one->body);
	struct ex *function = ex_new(l->arena, EX_FN);
	ex_add(l->arena, function, clause);
	ex_add(l->arena, l->block, ex_match(l->arena, name, function));
	return call;
}

/* The head of a clause; false: it needs code. */
static bool case_head(struct chooser *c, const struct tx_case *one,
                      const struct tx_pattern *pattern, struct ex **head, struct ex **test)
{
	struct lower *l = c->l;
	if (!lower_pattern(l, pattern, head, test))
		return false;
	if (!one->guard)
		return true;
	struct ex *old = block_open(l);
	struct ex *guard = lower_test(l, one->guard);
	struct ex *before = block_close(l, old);
	*test = both(l, *test, guard);
	return !before->list.count && lower_is_guard(guard);
}

/* Clauses for one case; false: it needs code. */
static bool add_patterns(struct chooser *c, struct ex *code, const struct tx_case *one,
                         const pattern_list *patterns)
{
	struct ex **heads = ARENA_NEWS(c->l->arena, patterns->count + 1, struct ex *);
	struct ex **tests = ARENA_NEWS(c->l->arena, patterns->count + 1, struct ex *);
	for (uint32_t i = 0; i < patterns->count; i++) {
		if (!case_head(c, one, patterns->items[i], &heads[i], &tests[i]))
			return false;
	}
	struct ex *arm = make_arm(c, one, patterns);
	for (uint32_t i = 0; i < patterns->count; i++)
		add_clause(c, code, heads[i], tests[i], arm ? arm : case_body(c, one->body));
	return true;
}

static bool add_case(struct chooser *c, struct ex *code, const struct tx_case *one)
{
	pattern_list whole = {0}, flat = {0};
	for (uint32_t i = 0; i < one->patterns.count; i++) {
		VEC_PUSH(c->l->arena, &whole, one->patterns.items[i]);
		flatten(c->l, one->patterns.items[i], &flat);
	}
	return add_patterns(c, code, one, &whole) ||
	       (flat.count > whole.count && add_patterns(c, code, one, &flat));
}

/* Several patterns with one body and no names in them: one clause where the
 * leaves can say it. */
static bool add_joined(struct chooser *c, struct ex *code, const struct tx_case *one)
{
	if (one->patterns.count < 2)
		return false;
	struct tx_pattern *all = ARENA_NEW(c->l->arena, struct tx_pattern);
	all->kind = PATTERN_OR;
	all->node = one->node;
	all->type = one->patterns.items[0]->type;
	for (uint32_t i = 0; i < one->patterns.count; i++)
		VEC_PUSH(c->l->arena, &all->items, one->patterns.items[i]);
	pattern_list joined = {0};
	VEC_PUSH(c->l->arena, &joined, all);
	return add_patterns(c, code, one, &joined);
}

static struct ex *any_pattern(struct chooser *c)
{
	return ex_var(c->l->arena, "_");
}

static struct ex *lower_from(struct chooser *c, uint32_t index)
{
	struct lower *l = c->l;
	struct ex *code = ex_case(l, c->subject);
	for (uint32_t i = index; i < c->node->cases.count; i++) {
		const struct tx_case *one = &c->node->cases.items[i];
		if (add_joined(c, code, one) || add_case(c, code, one)) {
			if (case_catches_all(one))
				return code;
			continue;
		}
		/* From here on the subject is looked at again and again. */
		c->subject = code->left = lower_once(l, c->subject, "subject");
		if (!code->list.count)
			return lower_by_tests(c, i);
		struct ex *old = block_open(l);
		struct ex *tests = lower_by_tests(c, i);
		ex_add(l->arena, l->block, tests);
		add_clause(c, code, any_pattern(c), NULL, block_close(l, old));
		return code;
	}
	if (!needs_default(c, code))
		return code;
	struct ex *body = default_body(c);
	if (!code->list.count)
		return body;
	add_clause(c, code, any_pattern(c), NULL, body);
	return code;
}

static bool wants_tuple(const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++) {
			const struct tx_pattern *pattern = one->patterns.items[j];
			while (pattern->kind == PATTERN_OR && pattern->items.count)
				pattern = pattern->items.items[0];
			if (pattern->kind == PATTERN_ARRAY && pattern->tuple)
				return true;
		}
	}
	return false;
}

static struct ex *lower_subject(struct lower *l, const struct tx *e)
{
	const struct tx *subject = strip(e->left);
	if (subject->kind != TX_ARRAY || !wants_tuple(e))
		return lower_expr(l, e->left);
	struct ex **items = ARENA_NEWS(l->arena, subject->list.count + 1, struct ex *);
	lower_operands(l, subject->list.items, subject->list.count, items, false, NULL);
	struct ex *tuple = ex_tuple(l->arena, 0);
	for (uint32_t i = 0; i < subject->list.count; i++)
		ex_add(l->arena, tuple, items[i]);
	return tuple;
}

struct ex *lower_switch(struct lower *l, const struct tx *e, struct take take,
                        const struct rest *next, const struct end *end)
{
	struct chooser c = {l, e, take, next, end, NULL};
	c.subject = lower_subject(l, e);
	if (!e->cases.count) {
		add_effect(l, c.subject);
		return default_body(&c);
	}
	return lower_from(&c, 0);
}
