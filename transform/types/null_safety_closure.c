/* Whether a function that is given to a method runs before the call is over: the method only calls
 * it, or gives it to one that does. */
#include "transform/types/null_safety.h"

struct storing {
	struct null_checker *c;
	const struct tx_local *function; /* the parameter */
};

static bool is_stored(const struct storing *s, struct nx *e);

static bool is_function(const struct storing *s, const struct nx *e)
{
	return e && e->kind == NX_LOCAL && e->local == s->function;
}

static bool is_named(const struct storing *s, const struct nx *e)
{
	if (!e)
		return false;
	bool found = is_function(s, e) || is_named(s, e->left) || is_named(s, e->right) ||
	             is_named(s, e->third);
	for (uint32_t i = 0; i < e->list.count && !found; i++)
		found = is_named(s, e->list.items[i]);
	return found;
}

static bool call_stores(const struct storing *s, struct nx *e)
{
	bool stored = is_stored(s, e->left);
	for (uint32_t i = 0; i < e->list.count && !stored; i++) {
		struct nx *arg = e->list.items[i];
		stored = is_function(s, arg) ? !null_is_immediate(s->c, e->left, i)
		                             : is_stored(s, arg);
	}
	return stored;
}

static bool is_stored(const struct storing *s, struct nx *e)
{
	if (!e)
		return false;
	switch (e->kind) {
	case NX_THROW:
	case NX_RETURN:
	case NX_CAST:
	case NX_UNSAFE:
		if (is_function(s, e->left))
			return true;
		break;
	case NX_BINARY:
		if (e->op == OP_ASSIGN && is_function(s, e->right))
			return true;
		break;
	case NX_FUNCTION:
		return is_named(s, e->left);
	case NX_CALL:
		return call_stores(s, e);
	default:
		break;
	}
	bool stored = is_stored(s, e->left) || is_stored(s, e->right) || is_stored(s, e->third);
	for (uint32_t i = 0; i < e->list.count && !stored; i++)
		stored = is_stored(s, e->list.items[i]);
	return stored;
}

/* ---- methods ---- */

static const struct tx_function *own_body(struct null_tree *n, const struct slot *slot)
{
	for (uint32_t i = 0; i < n->typed->members.count; i++) {
		const struct typed_member *one = &n->typed->members.items[i];
		if (one->member == slot->member)
			return one->function;
	}
	return NULL;
}

/* Typed anew for us alone; what that reads is a fact of ours. */
const struct tx_function *null_body_of(struct null_tree *n, struct slot *slot)
{
	if (slot->owner == n->t->symbol)
		return own_body(n, slot);
	struct typed_member *known = map_get(&n->work->bodies, slot->member);
	if (known)
		return known->function;
	struct diags quiet;
	struct typer other;
	struct typed_member out = {.member = slot->member};
	diags_init(&quiet, n->t->arena);
	slot_type(slot);
	fact_body(n->t, slot);
	typer_open(&other, n->t->program, slot->owner, n->t->arena, n->t->facts, &quiet);
	other.inferring = other.for_others = true;
	member_body(&other, slot, &out);
	known = ARENA_NEW(n->t->arena, struct typed_member);
	if (!quiet.errors)
		*known = out;
	map_put(n->t->arena, &n->work->bodies, slot->member, known);
	return known->function;
}

/* Of the library these only call what they are given. */
static bool only_calls(const struct symbol *owner)
{
	static const char *const names[] = {"Array", "Lambda", "List", "haxe.ds.List",
	                                    "haxe.ds.ArraySort"};
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (name_is(owner->path, names[i]))
			return true;
	}
	return false;
}

static bool runs_at_once(struct null_checker *c, struct slot *slot, uint32_t argument)
{
	struct null_tree n = {.t = c->t, .work = c->work, .typed = c->typed, .of = slot->owner};
	const struct tx_function *f = null_body_of(&n, slot);
	if (!f || !f->body || argument >= f->args.count)
		return false;
	struct storing s = {c, f->args.items[argument].local};
	return !is_stored(&s, nx_function(&n, f, 0)->left);
}

static bool known_or_found(struct null_checker *c, struct slot *slot, uint32_t argument)
{
	for (VEC_EACH(const struct null_immediate, one, &c->immediate)) {
		if (one->member == slot->member && one->argument == argument)
			return one->runs;
	}
	/* A method that calls itself is taken for one that does. */
	uint32_t at = c->immediate.count;
	struct null_immediate made = {slot->member, argument, true};
	VEC_PUSH(c->t->arena, &c->immediate, made);
	bool runs = runs_at_once(c, slot, argument);
	c->immediate.items[at].runs = runs;
	return runs;
}

/* @:pure of the member, or else of the class; @:pure(false) is none. */
static bool is_pure(const struct member *m, const struct decl *class)
{
	const struct meta *meta = meta_find(&m->meta, ":pure");
	if (!meta)
		meta = meta_find(&class->meta, ":pure");
	return meta && (!meta->args.count || name_is(meta->args.items[0]->name.name, "true") ||
	                name_is(meta->args.items[0]->name.name, "inferredPure"));
}

bool null_is_immediate(struct null_checker *c, struct nx *callee, uint32_t argument)
{
	struct nx *e = null_reveal(c, callee, true);
	const struct member *m = e->kind == NX_FIELD ? e->member : NULL;
	if (!m || !e->symbol || m->kind != MEMBER_METHOD || (m->access & ACCESS_DYNAMIC) ||
	    e->access == NX_ANON || e->access == NX_OTHER)
		return false;
	if (is_pure(m, e->symbol->decl))
		return true;
	if (e->symbol->is_std)
		return only_calls(e->symbol);
	struct slot *slot = &header(e->symbol)->slots[m->index];
	if (!(m->access & ACCESS_FINAL) && fact_overridden(c->t, slot))
		return false;
	return known_or_found(c, slot, argument);
}
