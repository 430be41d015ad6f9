/* switch: a case with patterns and guards. */
#include "transform/lower/leaf.h"

#include "transform/types/walk.h"

struct chooser {
	struct lower *l;
	const struct tx *node;
	struct take take;
	const struct rest *next;
	const struct end *end;
	struct ex *subject;
	const struct extracted *extracted; /* what extractors of the whole subject have given */
};

/* Haxe asks an extractor once, however many cases use it. */
struct extracted {
	const struct tx_pattern *pattern;
	struct ex *value;
	const struct extracted *next;
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

/* `otherwise = fn -> ... end`, to be called from several branches, with what the tests before it
 * may assign. */
static struct ex *make_otherwise(struct chooser *c, struct ex *body, const local_list *assigned,
                                 struct ex *where)
{
	struct lower *l = c->l;
	if (body->kind == EX_BLOCK && body->list.count == 1)
		body = body->list.items[0];
	if (ex_is_simple(body) || is_constant(body) || body->kind == EX_APPLY)
		return body;
	struct ex *function = ex_new(l->arena, EX_FN), *name = lower_fresh(l, "otherwise");
	struct ex *clause = ex_clause(l->arena, NULL, NULL, body),
	          *call = ex_apply(l->arena, name, 0);
	for (uint32_t i = 0; i < assigned->count; i++) {
		ex_add(l->arena, clause, lower_local(l, assigned->items[i]));
		ex_add(l->arena, call, lower_local(l, assigned->items[i]));
	}
	ex_add(l->arena, function, clause);
	ex_add(l->arena, where, ex_match(l->arena, name, function));
	return call;
}

/* The cases behind one whose test needs code. */
static struct ex *others(struct chooser *c, uint32_t index, const local_list *assigned)
{
	struct lower *l = c->l;
	const struct extracted *known = c->extracted; /* what is asked inside stays inside */
	struct ex *old = block_open(l);
	struct ex *code = lower_from(c, index);
	c->extracted = known;
	if (code)
		ex_add(l->arena, l->block, code);
	if (!l->block->list.count)
		ex_add(l->arena, l->block, ex_nil(l->arena));
	struct ex *body = block_close(l, old);
	return make_otherwise(c, body, assigned, l->block);
}

/* A case that is tested stage by stage. */
struct staged {
	struct chooser *c;
	const struct tx_case *one;
	struct ex *otherwise; /* simple, or a call */
};

static struct ex *next_stage(struct staged *s, struct pattern_stage *stage);

static bool takes_anything(const struct ex *head)
{
	if (head->kind == EX_MATCH)
		return takes_anything(head->left) && takes_anything(head->right);
	return head->kind == EX_VAR;
}

/* The guard and the body, once all has matched. */
static struct ex *staged_body(struct staged *s)
{
	struct lower *l = s->c->l;
	struct ex *guard = s->one->guard ? lower_test(l, s->one->guard) : NULL;
	struct ex *body = case_body(s->c, s->one->body);
	if (guard)
		return ex_choice(l, guard, body, s->otherwise);
	struct ex *last = ex_nil(l->arena);
	for (uint32_t i = 0; i < body->list.count; i++) {
		if (i + 1 < body->list.count)
			ex_add(l->arena, l->block, body->list.items[i]);
		last = body->list.items[i];
	}
	return last;
}

static struct ex *stage_code(struct staged *s, struct ex *value, struct ex *head, struct ex *guard,
                             struct pattern_stage *stages)
{
	struct lower *l = s->c->l;
	if (takes_anything(head) && !guard) {
		bool same = head->kind == EX_VAR && value->kind == EX_VAR &&
		            !strcmp(head->text, value->text);
		if (!same && (head->kind != EX_VAR || strcmp(head->text, "_")))
			ex_add(l->arena, l->block, ex_match(l->arena, head, value));
		return next_stage(s, stages);
	}
	struct ex *old = block_open(l);
	struct ex *last = next_stage(s, stages);
	ex_add(l->arena, l->block, last);
	struct ex *then = block_close(l, old);
	if (is_constant(head) && !guard)
		return ex_choice(l, ex_binary(l->arena, "==", value, head), then, s->otherwise);
	struct ex *code = ex_case(l, value);
	ex_add(l->arena, code, ex_clause(l->arena, head, guard, then));
	ex_add(l->arena, code, ex_clause(l->arena, ex_var(l->arena, "_"), NULL, s->otherwise));
	return code;
}

/* One value against a pattern, then the stages behind it. */
static struct ex *stage_pattern(struct staged *s, const struct tx_pattern *pattern,
                                struct ex *value, struct pattern_stage *behind)
{
	struct lower *l = s->c->l;
	if (pattern->kind == PATTERN_EXTRACT && pattern->local && value->kind == EX_VAR)
		local_info(l, pattern->local)->name = value->text;
	struct ex *head = NULL, *guard = NULL;
	struct pattern_stage *stages = NULL;
	if (!lower_pattern(l, pattern, &head, &guard, &stages)) {
		lower_refuse(l, pattern->node, DIAG_UNSUPPORTED, "this pattern",
		             "bind the value to a name, and test it in a guard");
		return ex_nil(l->arena);
	}
	struct pattern_stage **last = &stages;
	while (*last)
		last = &(*last)->next;
	*last = behind;
	return stage_code(s, value, head, guard, stages);
}

/* The extractor's value, when a case before this one has asked for it. */
static struct ex *known_value(const struct chooser *c, const struct tx *extract,
                              const struct tx_local *local)
{
	for (const struct extracted *one = c->extracted; one; one = one->next) {
		if (same_extractor(extract, local, one->pattern->value, one->pattern->local))
			return one->value;
	}
	return NULL;
}

/* What the first test asks of the whole subject is asked before the other cases are written, which
 * may want it too. */
static void ask_first(struct chooser *c, uint32_t index, const struct tx_pattern *pattern)
{
	struct lower *l = c->l;
	bool again = false;
	if (pattern->kind != PATTERN_EXTRACT || c->subject->kind != EX_VAR ||
	    known_value(c, pattern->value, pattern->local))
		return;
	for (uint32_t i = index; i < c->node->cases.count && !again; i++) {
		const struct tx_case *one = &c->node->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count && !again; j++) {
			const struct tx_pattern *other = one->patterns.items[j];
			again = other != pattern && other->kind == PATTERN_EXTRACT &&
			        same_extractor(pattern->value, pattern->local, other->value,
			                       other->local);
		}
	}
	if (!again)
		return;
	if (pattern->local)
		local_info(l, pattern->local)->name = c->subject->text;
	struct extracted *made = ARENA_NEW(l->arena, struct extracted);
	*made = (struct extracted){
	        pattern, lower_once(l, lower_expr(l, pattern->value), "extracted"), c->extracted};
	c->extracted = made;
}

static struct ex *next_stage(struct staged *s, struct pattern_stage *stage)
{
	if (!stage)
		return staged_body(s);
	struct ex *value = stage->value;
	if (stage->extract)
		value = known_value(s->c, stage->extract, stage->local);
	if (!value)
		value = lower_expr(s->c->l, stage->extract);
	return stage_pattern(s, stage->inner, value, stage->next);
}

static void extractors_assign(struct lower *l, const struct tx_pattern *pattern, local_list *into)
{
	if (pattern->kind == PATTERN_EXTRACT) {
		struct uses uses = uses_of(l, pattern->value);
		locals_join(l, into, &uses.assigned);
	}
	if (pattern->inner)
		extractors_assign(l, pattern->inner, into);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		extractors_assign(l, pattern->items.items[i], into);
}

/* A guard that Elixir does not allow, or a pattern that it cannot say: tests,
 * with the other cases in a function that all branches can call. */
static struct ex *lower_by_tests(struct chooser *c, uint32_t index)
{
	struct lower *l = c->l;
	const struct tx_case *one = &c->node->cases.items[index];
	pattern_list patterns = {0};
	local_list assigned = {0};
	bool few = true;
	for (uint32_t i = 0; few && i < one->patterns.count; i++) {
		few = pattern_alternatives(l, one->patterns.items[i], true, &patterns);
		extractors_assign(l, one->patterns.items[i], &assigned);
	}
	if (!few) {
		lower_refuse(l, one->node, DIAG_UNSUPPORTED, "a pattern with so many alternatives",
		             "write it as several cases");
		return ex_nil(l->arena);
	}
	if (one->guard) {
		struct uses uses = uses_of(l, one->guard);
		locals_join(l, &assigned, &uses.assigned);
	}
	if (!assigned.count)
		ask_first(c, index, patterns.items[0]);
	struct staged s = {c, one, others(c, index + 1, &assigned)};
	for (uint32_t i = patterns.count; i-- > 1;) {
		struct ex *old = block_open(l);
		struct ex *last = stage_pattern(&s, patterns.items[i], c->subject, NULL);
		ex_add(l->arena, l->block, last);
		struct ex *body = block_close(l, old);
		s.otherwise = make_otherwise(c, body, &assigned, l->block);
	}
	return stage_pattern(&s, patterns.items[0], c->subject, NULL);
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
	if (!lower_pattern(l, pattern, head, test, NULL))
		return false;
	if (!one->guard)
		return true;
	struct ex *old = block_open(l);
	struct ex *guard = lower_test(l, one->guard);
	struct ex *before = block_close(l, old);
	*test = both(l, *test, guard);
	return !before->list.count && lower_is_guard(guard) && lower_is_head_guard(*test);
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
	pattern_list whole = {0}, apart = {0};
	bool few = true;
	for (uint32_t i = 0; i < one->patterns.count; i++) {
		VEC_PUSH(c->l->arena, &whole, one->patterns.items[i]);
		few = few && pattern_alternatives(c->l, one->patterns.items[i], false, &apart);
	}
	return add_patterns(c, code, one, &whole) ||
	       (few && apart.count > whole.count && add_patterns(c, code, one, &apart));
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

/* `case _`, with nothing to look at. */
static bool takes_all_unseen(const struct chooser *c, const struct tx_case *one)
{
	return !one->guard && one->patterns.count == 1 &&
	       one->patterns.items[0]->kind == PATTERN_ANY && ex_is_simple(c->subject);
}

static struct ex *lower_from(struct chooser *c, uint32_t index)
{
	struct lower *l = c->l;
	struct ex *code = ex_case(l, c->subject);
	for (uint32_t i = index; i < c->node->cases.count; i++) {
		const struct tx_case *one = &c->node->cases.items[i];
		if (!code->list.count && takes_all_unseen(c, one))
			return case_body(c, one->body);
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
	e = order_null_cases(l, e);
	struct chooser c = {l, e, take, next, end, NULL, NULL};
	c.subject = lower_subject(l, e);
	if (!e->cases.count) {
		add_effect(l, c.subject);
		return default_body(&c);
	}
	return lower_from(&c, 0);
}
