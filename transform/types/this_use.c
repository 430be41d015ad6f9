/* What the body of a method does with `this`, by its source: what putting it into its caller shows. */
#include "transform/types/checks.h"
#include "transform/types/walk.h"

static enum this_use use_in(const struct slot *s, const struct expr *e, unsigned depth);

/* Of what a class inherits nothing is looked at: any name may be of it. */
static bool may_be_member(const struct slot *s, const struct name *name)
{
	const struct decl *d = s->owner->decl;
	for (uint32_t i = 0; i < s->function->args.count; i++) {
		if (s->function->args.items[i].name.name == name)
			return false;
	}
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		if (m->name.name == name)
			return !(m->access & ACCESS_STATIC);
	}
	return d->kind == DECL_CLASS && d->super;
}

static enum this_use use_in_list(const struct slot *s, struct expr *const *list, uint32_t count,
                                 unsigned depth)
{
	enum this_use use = THIS_UNUSED;
	for (uint32_t i = 0; i < count && use == THIS_UNUSED; i++)
		use = use_in(s, list[i], depth);
	return use;
}

static enum this_use use_in_cases(const struct slot *s, const struct expr *e, unsigned depth)
{
	enum this_use use = THIS_UNUSED;
	for (uint32_t i = 0; i < e->cases.count && use == THIS_UNUSED; i++) {
		const struct switch_case *one = &e->cases.items[i];
		use = use_in_list(s, one->patterns.items, one->patterns.count, depth);
		if (use == THIS_UNUSED)
			use = use_in(s, one->guard, depth);
		if (use == THIS_UNUSED)
			use = use_in(s, one->body, depth);
	}
	return use;
}

static enum this_use use_in_parts(const struct slot *s, const struct expr *e, unsigned depth)
{
	enum this_use use = use_in(s, e->left, depth);
	if (use == THIS_UNUSED)
		use = use_in(s, e->right, depth);
	if (use == THIS_UNUSED && (e->kind == EXPR_IF || e->kind == EXPR_TERNARY))
		use = use_in(s, e->third, depth);
	if (use == THIS_UNUSED)
		use = use_in_list(s, e->list.items, e->list.count, depth);
	for (uint32_t i = 0; e->kind == EXPR_VARS && i < e->vars.count && use == THIS_UNUSED; i++)
		use = use_in(s, e->vars.items[i].value, depth);
	for (uint32_t i = 0; e->kind == EXPR_OBJECT && i < e->fields.count && !use; i++)
		use = use_in(s, e->fields.items[i].value, depth);
	if (e->kind == EXPR_SWITCH && use == THIS_UNUSED)
		use = use_in_cases(s, e, depth);
	for (uint32_t i = 0; e->kind == EXPR_TRY && i < e->catches.count && !use; i++)
		use = use_in(s, e->catches.items[i].body, depth);
	if (e->kind == EXPR_FUNCTION && use == THIS_UNUSED)
		use = use_in(s, e->function->body, depth);
	return use;
}

/* What is only perhaps done counts as a use, and so does what sets it there. */
static bool is_conditional(const struct expr *e)
{
	switch (e->kind) {
	case EXPR_IF:
	case EXPR_TERNARY:
	case EXPR_WHILE:
	case EXPR_FOR:
	case EXPR_SWITCH:
	case EXPR_TRY:
	case EXPR_FUNCTION:
		return true;
	default:
		return false;
	}
}

static enum this_use use_in(const struct slot *s, const struct expr *e, unsigned depth)
{
	if (!e)
		return THIS_UNUSED;
	if (depth > TREE_LIMIT)
		return THIS_READ;
	if (e->kind == EXPR_IDENT) {
		bool is_this = name_is(e->name.name, "this") || name_is(e->name.name, "super");
		return is_this || may_be_member(s, e->name.name) ? THIS_READ : THIS_UNUSED;
	}
	if (e->kind == EXPR_BINARY && e->op == OP_ASSIGN && e->left->kind == EXPR_IDENT &&
	    name_is(e->left->name.name, "this")) {
		enum this_use use = use_in(s, e->right, depth + 1);
		return use == THIS_UNUSED ? THIS_SET : use;
	}
	enum this_use use = use_in_parts(s, e, depth + 1);
	return use != THIS_UNUSED && is_conditional(e) ? THIS_READ : use;
}

enum this_use first_use_of_this(struct typer *t, struct slot *slot)
{
	fact_body(t, slot);
	fact_members(t, slot->owner);
	fact_heads(t, slot->owner);
	return slot->function ? use_in(slot, slot->function->body, 0) : THIS_READ;
}

/* ---- the initialiser of a field ---- */

struct initialiser {
	struct typer *t;
	const struct tx *callee; /* of a call that is put here: no use of `this` itself */
	bool said;
};

static bool is_put_here(struct typer *t, const struct tx *callee)
{
	if (callee->kind != TX_FIELD || !callee->member || !callee->symbol ||
	    !(callee->member->access & ACCESS_INLINE) || callee->member->kind != MEMBER_METHOD)
		return false;
	struct slot *slot = head_field(header(callee->symbol), callee->member->name.name);
	return slot && first_use_of_this(t, slot) == THIS_UNUSED;
}

static bool visit_initialiser(void *context, const struct tx *e)
{
	struct initialiser *i = context;
	if (i->said || e == i->callee)
		return false;
	if (e->kind == TX_CALL && is_put_here(i->t, e->left))
		i->callee = e->left;
	if (e->kind == TX_THIS) {
		type_say(i->t, e->node, DIAG_THIS_IN_INITIALISER);
		i->said = true;
	}
	return true;
}

void check_initialiser(struct typer *t, const struct tx *value)
{
	struct initialiser i = {.t = t};
	tx_walk(value, visit_initialiser, &i);
}
