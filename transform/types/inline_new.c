/* Constructors that must be put into their caller: `inline new`, and those that are extern and
 * inline.  Haxe makes variables of the fields, which it can as long as only fields are asked of the
 * instance.  And inline variables that are made of one another. */
#include "transform/types/internal.h"
#include "transform/types/walk.h"

struct alias {
	const struct tx_local *local;
	const struct tx *made; /* the TX_NEW that it stands for */
};

struct inline_new {
	struct typer *t;
	VEC(struct alias) aliases;
	struct map fine; /* nodes whose parent takes them as they are */
	struct map cancelled;
};

static bool is_extern_member(const struct member *m)
{
	return (m->access & ACCESS_EXTERN) || has_meta(&m->meta, ":extern");
}

static bool is_extern_new(const struct tx *e)
{
	const struct member *m = e->member;
	return m && (m->access & ACCESS_INLINE) &&
	       (is_extern_member(m) || (e->symbol && e->symbol->decl->is_extern)) &&
	       !(e->symbol && e->symbol->is_std);
}

static bool is_forced(const struct tx *e)
{
	return e && e->kind == TX_NEW && e->type && ty_follow(e->type)->kind == TY_CLASS &&
	       (e->truth || is_extern_new(e));
}

static void take(struct inline_new *n, const struct tx *e)
{
	if (e)
		map_put(n->t->arena, &n->fine, e, (void *)e);
}

static const struct alias *alias_of(const struct inline_new *n, const struct tx *e)
{
	for (uint32_t i = 0; e && e->kind == TX_LOCAL && i < n->aliases.count; i++) {
		if (n->aliases.items[i].local == e->local)
			return &n->aliases.items[i];
	}
	return NULL;
}

/* It is asked for more than its fields: once said of one `new`. */
static void cancel(struct inline_new *n, const struct alias *alias, node_id node)
{
	if (map_has(&n->cancelled, alias->made))
		return;
	map_put(n->t->arena, &n->cancelled, alias->made, (void *)alias->made);
	type_say(n->t, alias->made->node, DIAG_INLINE_NEW);
	type_say(n->t, node, DIAG_INLINE_CANCELLED);
}

static void look_var(struct inline_new *n, const struct tx *e)
{
	const struct alias *same = alias_of(n, e->left);
	const struct tx *made = is_forced(e->left) ? e->left : same ? same->made : NULL;
	if (!made)
		return;
	take(n, e->left);
	struct alias alias = {e->local, made};
	VEC_PUSH(n->t->arena, &n->aliases, alias);
}

static void look_field(struct inline_new *n, const struct tx *e)
{
	const struct alias *alias = alias_of(n, e->left);
	take(n, e->left);
	if (alias && e->member && e->member->kind == MEMBER_METHOD &&
	    !(e->member->access & ACCESS_INLINE))
		cancel(n, alias, e->node);
}

static void look_assignment(struct inline_new *n, const struct tx *e)
{
	const struct alias *alias = alias_of(n, e->left);
	if (!alias)
		return;
	take(n, e->left);
	cancel(n, alias, e->left->node);
}

static bool visit(void *context, const struct tx *e)
{
	struct inline_new *n = context;
	const struct alias *alias;
	switch (e->kind) {
	case TX_VAR:
		look_var(n, e);
		break;
	case TX_FIELD:
		if (e->left && e->field_kind == FIELD_INSTANCE)
			look_field(n, e);
		break;
	case TX_BINARY:
		if (e->op == OP_ASSIGN)
			look_assignment(n, e);
		break;
	case TX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (e->list.items[i]->kind == TX_NEW)
				take(n, e->list.items[i]);
		}
		break;
	case TX_LOCAL:
		alias = alias_of(n, e);
		if (alias && !map_has(&n->fine, e))
			cancel(n, alias, e->node);
		break;
	case TX_NEW:
		if (is_forced(e) && is_extern_new(e) && !map_has(&n->fine, e))
			type_say_last(n->t, e->node, DIAG_EXTERN_NEW);
		break;
	default:
		break;
	}
	return true;
}

void check_inline_new(struct typer *t, const struct typed_member *member)
{
	struct inline_new n = {.t = t};
	/* Nothing is made of these where they are declared. */
	if (is_extern_member(member->member) || has_meta(&member->member->meta, ":generic"))
		return;
	if (member->function)
		tx_walk(member->function->body, visit, &n);
	tx_walk(member->value, visit, &n);
}

/* ---- inline variables ---- */

enum { UNSEEN, IN_PROGRESS, DONE };

struct circle {
	struct typer *t;
	const struct typed_class *typed;
	char *state; /* by member->index */
	unsigned depth;
};

static void follow_variable(struct circle *c, const struct member *m);

static bool visit_read(void *context, const struct tx *e)
{
	struct circle *c = context;
	const struct member *m = e->member;
	if (e->kind != TX_FIELD || !m || e->symbol != c->t->symbol || m->kind != MEMBER_VAR ||
	    !(m->access & ACCESS_INLINE))
		return true;
	if (c->state[m->index] == IN_PROGRESS)
		type_say(c->t, e->node, DIAG_RECURSIVE_INLINE);
	else
		follow_variable(c, m);
	return true;
}

static void follow_variable(struct circle *c, const struct member *m)
{
	if (c->state[m->index] != UNSEEN || c->depth > 1000)
		return;
	c->state[m->index] = IN_PROGRESS;
	c->depth++;
	for (uint32_t i = 0; i < c->typed->members.count; i++) {
		if (c->typed->members.items[i].member == m)
			tx_walk(c->typed->members.items[i].value, visit_read, c);
	}
	c->depth--;
	c->state[m->index] = DONE;
}

/* `static inline var a = b` and the other way round. */
void check_inline_circles(struct typer *t, const struct typed_class *typed)
{
	struct circle c = {.t = t, .typed = typed};
	if (t->decl->kind == DECL_TYPEDEF || !t->decl->members.count)
		return;
	c.state = ARENA_NEWS(t->arena, t->decl->members.count, char);
	memset(c.state, UNSEEN, t->decl->members.count);
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct member *m = typed->members.items[i].member;
		if (m->kind == MEMBER_VAR && (m->access & ACCESS_INLINE))
			follow_variable(&c, m);
	}
}
