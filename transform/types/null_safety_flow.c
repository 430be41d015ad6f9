/* Which locals and fields are known not to be null, and where: scopes, conditions, loops. */
#include "transform/types/null_safety.h"

/* ---- subjects ---- */

struct nx *null_reveal(struct null_checker *c, struct nx *e, bool stay_safe)
{
	for (;;) {
		if (e->kind == NX_CAST && (!stay_safe || null_is_nullable(c->t, e->type)))
			stay_safe = true;
		else if (e->kind != NX_UNSAFE)
			return e;
		e = e->left;
	}
}

static struct null_subject with_field(struct null_checker *c, enum subject_kind kind,
                                      const void *root, const field_path *fields,
                                      const struct name *name)
{
	struct null_subject made = {.kind = kind, .root = root};
	for (uint32_t i = 0; fields && i < fields->count; i++)
		VEC_PUSH(c->t->arena, &made.fields, fields->items[i]);
	VEC_PUSH(c->t->arena, &made.fields, name);
	return made;
}

static bool is_own_field(const struct nx *e)
{
	return e->access == NX_INSTANCE || e->access == NX_ANON;
}

/* Other threads may write what is not final. */
static bool may_stay(const struct null_checker *c, const struct nx *e)
{
	return c->mode != NULL_THREADED || e->is_final;
}

static struct null_subject subject_of_field(struct null_checker *c, struct nx *e)
{
	struct null_subject none = {.kind = SUBJECT_NONE};
	if (e->access == NX_STATIC)
		return may_stay(c, e) ? with_field(c, SUBJECT_CLASS, e->symbol, NULL, e->name)
		                      : none;
	if (!is_own_field(e))
		return none;
	if (e->left->kind == NX_THIS && may_stay(c, e))
		return with_field(c, SUBJECT_OF_THIS, NULL, NULL, e->name);
	if (e->left->kind == NX_LOCAL && may_stay(c, e))
		return with_field(c, SUBJECT_OF_LOCAL, e->left->local, NULL, e->name);
	if (c->mode == NULL_THREADED)
		return none;
	struct null_subject of = null_subject_of(c, e->left);
	if (of.kind == SUBJECT_NONE || of.kind == SUBJECT_LOCAL)
		return none;
	return with_field(c, of.kind, of.root, &of.fields, e->name);
}

struct null_subject null_subject_of(struct null_checker *c, struct nx *e)
{
	e = null_reveal(c, e, true);
	if (e->kind == NX_LOCAL)
		return (struct null_subject){.kind = SUBJECT_LOCAL, .root = e->local};
	if (e->kind == NX_FIELD)
		return subject_of_field(c, e);
	return (struct null_subject){.kind = SUBJECT_NONE};
}

bool null_is_suitable(struct null_checker *c, struct nx *e)
{
	for (;;) {
		e = null_reveal(c, e, true);
		if (e->kind == NX_LOCAL)
			return true;
		if (e->kind != NX_FIELD)
			return false;
		if (e->access == NX_STATIC)
			return true;
		if (!is_own_field(e))
			return false;
		if (e->left->kind == NX_LOCAL ||
		    (e->left->kind == NX_THIS && e->access == NX_INSTANCE))
			return true;
		if (c->mode == NULL_THREADED)
			return false;
		e = e->left;
	}
}

static bool starts_with(const field_path *path, const field_path *start)
{
	if (path->count < start->count)
		return false;
	for (uint32_t i = 0; i < start->count; i++) {
		if (path->items[i] != start->items[i])
			return false;
	}
	return true;
}

static bool same_subject(const struct null_subject *a, const struct null_subject *b)
{
	return a->kind == b->kind && a->root == b->root && a->fields.count == b->fields.count &&
	       starts_with(&a->fields, &b->fields);
}

/* ---- sets of them ---- */

static struct null_fact *find(const null_facts *facts, const struct null_subject *subject)
{
	for (uint32_t i = 0; i < facts->count; i++) {
		if (same_subject(&facts->items[i].subject, subject))
			return &facts->items[i];
	}
	return NULL;
}

static void put(struct null_checker *c, null_facts *facts, const struct null_subject *subject,
                struct nx *e)
{
	if (!find(facts, subject))
		VEC_PUSH(c->t->arena, facts, ((struct null_fact){*subject, e}));
}

static void take(null_facts *facts, const struct null_subject *subject)
{
	struct null_fact *found = find(facts, subject);
	if (found)
		*found = facts->items[--facts->count];
}

static null_facts copy_of(struct null_checker *c, const null_facts *facts)
{
	null_facts copy = {0};
	for (uint32_t i = 0; i < facts->count; i++)
		VEC_PUSH(c->t->arena, &copy, facts->items[i]);
	return copy;
}

null_facts null_safe_copy(struct null_checker *c)
{
	return copy_of(c, c->scope->safe);
}

static void reset_to(struct null_checker *c, const null_facts *state)
{
	*c->scope->safe = copy_of(c, state);
}

void null_filter(struct null_checker *c, const null_facts *sample)
{
	null_facts kept = {0};
	for (VEC_EACH(struct null_fact, fact, c->scope->safe)) {
		if (find(sample, &fact->subject))
			VEC_PUSH(c->t->arena, &kept, *fact);
	}
	*c->scope->safe = kept;
}

static void add_safe(struct null_checker *c, struct nx *e)
{
	struct null_subject subject = null_subject_of(c, e);
	if (subject.kind != SUBJECT_NONE)
		put(c, c->scope->safe, &subject, e);
}

static void add_all(struct null_checker *c, const nx_list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		add_safe(c, list->items[i]);
}

static void remove_safe(struct null_checker *c, struct null_scope *scope, struct nx *e,
                        bool for_ever)
{
	struct null_subject subject = null_subject_of(c, e);
	if (subject.kind == SUBJECT_NONE)
		return;
	take(scope->safe, &subject);
	if (for_ever)
		put(c, scope->never, &subject, e);
}

static void remove_all(struct null_checker *c, const nx_list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		remove_safe(c, c->scope, list->items[i], false);
}

/* ---- scopes ---- */

static struct null_scope *scope_new(struct null_checker *c, enum scope_kind kind, bool is_shared)
{
	struct null_scope *made = ARENA_NEW(c->t->arena, struct null_scope);
	made->kind = kind;
	made->safe = is_shared ? c->scope->safe : ARENA_NEW(c->t->arena, null_facts);
	made->never = is_shared ? c->scope->never : ARENA_NEW(c->t->arena, null_facts);
	made->outer = c->scope;
	return made;
}

void null_scopes_clear(struct null_checker *c)
{
	c->scope = NULL;
	c->scope = scope_new(c, SCOPE_NORMAL, false);
}

void null_scope_open(struct null_checker *c, enum scope_kind kind)
{
	c->scope = scope_new(c, kind, kind != SCOPE_CLOSURE);
}

void null_scope_close(struct null_checker *c)
{
	c->scope = c->scope->outer;
}

static bool owns(const struct null_scope *scope, const struct tx_local *local)
{
	for (uint32_t i = scope->owned.count; i-- > 0;) {
		if (scope->owned.items[i] == local)
			return true;
	}
	return false;
}

void null_declare(struct null_checker *c, const struct tx_local *local)
{
	if (!owns(c->scope, local))
		VEC_PUSH(c->t->arena, &c->scope->owned, local);
}

/* Of a function around a closure that may run at any time. */
static bool is_captured(const struct null_checker *c, const struct nx *e)
{
	if (e->kind != NX_LOCAL)
		return false;
	for (const struct null_scope *s = c->scope; s && !owns(s, e->local); s = s->outer) {
		if (s->kind == SCOPE_CLOSURE)
			return true;
	}
	return false;
}

bool null_is_safe(struct null_checker *c, struct nx *e)
{
	if (!null_is_nullable(c->t, e->type))
		return true;
	if (c->mode != NULL_LOOSE && is_captured(c, e))
		return false;
	struct null_subject subject = null_subject_of(c, e);
	return subject.kind != SUBJECT_NONE && !find(c->scope->never, &subject) &&
	       find(c->scope->safe, &subject);
}

/* ---- what is written ---- */

/* In the strict modes, what may run other code leaves no field as it was. */
void null_call_made(struct null_checker *c)
{
	null_facts kept = {0};
	if (c->mode < NULL_STRICT)
		return;
	for (VEC_EACH(struct null_fact, fact, c->scope->safe)) {
		if (fact->subject.kind == SUBJECT_LOCAL)
			VEC_PUSH(c->t->arena, &kept, *fact);
	}
	*c->scope->safe = kept;
}

/* `safe` is behind what is written now. */
static bool is_behind(const struct null_subject *safe, const struct null_subject *written)
{
	if (written->kind == SUBJECT_LOCAL)
		return safe->kind == SUBJECT_OF_LOCAL && safe->root == written->root;
	return safe->kind == written->kind && safe->root == written->root &&
	       starts_with(&safe->fields, &written->fields);
}

static void reassigned(struct null_checker *c, struct nx *e)
{
	struct null_subject subject = null_subject_of(c, e);
	null_facts kept = {0};
	if (subject.kind == SUBJECT_NONE)
		return;
	if (subject.kind != SUBJECT_LOCAL)
		null_call_made(c);
	for (VEC_EACH(struct null_fact, fact, c->scope->safe)) {
		if (!is_behind(&fact->subject, &subject))
			VEC_PUSH(c->t->arena, &kept, *fact);
	}
	*c->scope->safe = kept;
}

/* In a closure that may run at any time it is never safe again. */
static void made_nullable(struct null_checker *c, struct nx *e)
{
	bool captured = false;
	for (struct null_scope *s = c->scope; s; s = s->outer) {
		bool own = owns(s, e->local);
		captured = captured || (!own && s->kind == SCOPE_CLOSURE);
		remove_safe(c, s, e, captured);
		if (own)
			return;
	}
}

void null_assigned(struct null_checker *c, struct nx *left, struct nx *right)
{
	if (!null_is_suitable(c, left))
		return;
	reassigned(c, left);
	if (null_is_nullable_expr(c, right)) {
		if (left->kind == NX_LOCAL)
			made_nullable(c, left);
	} else if (null_is_nullable(c->t, left->type)) {
		add_safe(c, left);
	}
}

/* ---- conditions ---- */

/* What a condition that holds says: what is null, and what is not. */
struct condition {
	struct null_checker *c;
	nx_list nulls, others;
	null_visit *visit; /* of the parts that say nothing; or NULL */
};

static void look(struct condition *k, struct nx *e, bool holds);

static void add(struct condition *k, struct nx *e, bool is_null)
{
	e = null_reveal(k->c, e, true);
	if (is_null)
		VEC_PUSH(k->c->t->arena, &k->nulls, e);
	else
		VEC_PUSH(k->c->t->arena, &k->others, e);
}

/* Of a and b, or of their opposites, only the first is looked at: so does Haxe
 * (twice, which says no more and doubles the work with each operator). */
static void look_at_first(struct condition *k, struct nx *e)
{
	struct condition first = {.c = k->c, .visit = k->visit};
	look(&first, e->left, true);
	const nx_list *found = e->op == OP_BOOL_AND ? &first.others : &first.nulls;
	for (uint32_t i = 0; i < found->count; i++)
		add(k, found->items[i], true);
}

static bool look_at_equal(struct condition *k, struct nx *e, bool holds)
{
	struct null_checker *c = k->c;
	bool left = null_is_suitable(c, e->left), right = null_is_suitable(c, e->right);
	bool equal = (e->op == OP_EQ) == holds;
	if (e->left->kind == NX_NULL && right)
		add(k, e->right, equal);
	else if (e->right->kind == NX_NULL && left)
		add(k, e->left, equal);
	else if (e->op != OP_EQ)
		return false;
	else if (right && !null_is_nullable_expr(c, e->left)) {
		if (holds)
			VEC_PUSH(c->t->arena, &k->others, e->right);
	} else if (left && !null_is_nullable_expr(c, e->right)) {
		if (holds)
			VEC_PUSH(c->t->arena, &k->others, e->left);
	} else {
		return false;
	}
	return true;
}

static void look(struct condition *k, struct nx *e, bool holds)
{
	bool compares = e->kind == NX_BINARY && (e->op == OP_EQ || e->op == OP_NE);
	bool joins = e->kind == NX_BINARY && (e->op == OP_BOOL_AND || e->op == OP_BOOL_OR);
	if (e->kind == NX_UNARY && e->prefix_not) {
		look(k, e->left, !holds);
	} else if (joins && (e->op == OP_BOOL_AND) == holds) {
		look(k, e->left, holds);
		look(k, e->right, holds);
	} else if (joins) {
		look_at_first(k, e);
	} else if (e->kind == NX_PAREN) {
		look(k, e->left, holds);
	} else if (!compares || !look_at_equal(k, e, holds)) {
		if (k->visit)
			k->visit(k->c, NULL, e);
	}
}

static struct condition condition_of(struct null_checker *c, struct nx *e, bool holds,
                                     null_visit *visit)
{
	struct condition k = {.c = c, .visit = visit};
	look(&k, e, holds);
	return k;
}

void null_and(struct null_checker *c, struct nx *left, struct nx *right, null_visit *visit)
{
	visit(c, NULL, left);
	struct condition k = condition_of(c, left, true, NULL);
	add_all(c, &k.others);
	visit(c, NULL, right);
	remove_all(c, &k.others);
}

void null_or(struct null_checker *c, struct nx *left, struct nx *right, null_visit *visit)
{
	struct condition k = condition_of(c, left, true, visit);
	add_all(c, &k.nulls);
	visit(c, NULL, right);
	remove_all(c, &k.nulls);
}

/* ---- if ---- */

static bool is_dead_end(const struct nx *e)
{
	switch (e->kind) {
	case NX_THROW:
	case NX_RETURN:
	case NX_JUMP:
		return true;
	case NX_WHILE:
		return e->do_while && is_dead_end(e->right);
	case NX_IF:
		return e->third && is_dead_end(e->right) && is_dead_end(e->third);
	case NX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (is_dead_end(e->list.items[i]))
				return true;
		}
		return false;
	case NX_UNSAFE:
	case NX_CAST:
		return is_dead_end(e->left);
	default:
		return false;
	}
}

/* Without what was safe before. */
static nx_list news(struct null_checker *c, const nx_list *list)
{
	nx_list kept = {0};
	for (uint32_t i = 0; i < list->count; i++) {
		if (!null_is_safe(c, list->items[i]))
			VEC_PUSH(c->t->arena, &kept, list->items[i]);
	}
	return kept;
}

/* Behind an `if` without `else`: what it found null and made safe is safe, what it made unsafe is
 * not. */
static void after_if(struct null_checker *c, const nx_list *nulls, const null_facts *before,
                     const null_facts *after)
{
	for (uint32_t i = 0; i < nulls->count; i++) {
		struct null_subject subject = null_subject_of(c, nulls->items[i]);
		if (find(after, &subject))
			add_safe(c, nulls->items[i]);
	}
	for (VEC_EACH(const struct null_fact, fact, before)) {
		if (!find(after, &fact->subject))
			remove_safe(c, c->scope, fact->e, false);
	}
}

/* Behind both ways: safe is what both leave safe. */
static void after_both(struct null_checker *c, const null_facts *before, null_facts *one,
                       null_facts *other)
{
	for (VEC_EACH(const struct null_fact, fact, before)) {
		if (!find(one, &fact->subject) || !find(other, &fact->subject))
			remove_safe(c, c->scope, fact->e, false);
		take(one, &fact->subject);
		take(other, &fact->subject);
	}
	for (VEC_EACH(const struct null_fact, fact, one)) {
		if (find(other, &fact->subject))
			add_safe(c, fact->e);
	}
}

void null_if(struct null_checker *c, struct nx *e, null_visit *condition, null_visit *body,
             void *context)
{
	if (condition)
		condition(c, e, e->left);
	struct condition yes = condition_of(c, e->left, true, NULL);
	nx_list others = news(c, &yes.others);
	struct condition no = condition_of(c, e->left, false, NULL);
	nx_list else_others = news(c, &no.others);
	null_facts before = null_safe_copy(c);
	add_all(c, &others);
	body(c, context, e->right);
	null_facts after = null_safe_copy(c);
	reset_to(c, &before);
	if (!e->third) {
		after_if(c, &yes.nulls, &before, &after);
	} else {
		add_all(c, &else_others);
		body(c, context, e->third);
		null_facts after_else = null_safe_copy(c);
		reset_to(c, &before);
		after_both(c, &before, &after, &after_else);
	}
	if (is_dead_end(e->right))
		add_all(c, &else_others);
	if (e->third && is_dead_end(e->third))
		add_all(c, &others);
}

/* ---- loops and try ---- */

void null_loop_body(struct null_checker *c, struct nx *body, const nx_list *safe,
                    const null_facts *only, null_visit *visit)
{
	if (c->work->steps < MOST_NULL_STEPS) {
		null_facts before = null_safe_copy(c);
		c->pretending = true;
		visit(c, NULL, body);
		null_filter(c, &before);
	}
	for (uint32_t i = 0; safe && i < safe->count; i++) {
		struct null_subject subject = null_subject_of(c, safe->items[i]);
		if (!only || find(only, &subject))
			add_safe(c, safe->items[i]);
	}
	c->pretending = false;
	visit(c, NULL, body);
}

void null_while(struct null_checker *c, struct nx *e, null_visit *condition, null_visit *body)
{
	null_facts before = null_safe_copy(c);
	condition(c, e, e->left);
	struct condition k = condition_of(c, e->left, true, NULL);
	if (!e->do_while)
		add_all(c, &k.others);
	null_loop_body(c, e->right, &k.others, e->do_while ? &before : NULL, body);
	if (!e->do_while)
		remove_all(c, &k.others);
}

void null_try(struct null_checker *c, struct nx *e, null_visit *visit)
{
	null_facts before = null_safe_copy(c);
	visit(c, NULL, e->left);
	null_filter(c, &before);
	null_facts after_try = null_safe_copy(c), safe = null_safe_copy(c);
	for (uint32_t i = 0; i < e->list.count; i++) {
		null_facts kept = {0};
		reset_to(c, &after_try);
		visit(c, NULL, e->list.items[i]);
		for (VEC_EACH(struct null_fact, fact, &safe)) {
			if (null_is_safe(c, fact->e))
				VEC_PUSH(c->t->arena, &kept, *fact);
		}
		safe = kept;
	}
	reset_to(c, &safe);
}
