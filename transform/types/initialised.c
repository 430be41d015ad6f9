/* Locals that are read before anything was assigned to them: a flow of bits, one per local without
 * a value. */
#include "transform/types/checks.h"

#include <string.h>

struct flow {
	struct typer *t;
	const struct tx_local *locals[MOST_UNSET];
	uint64_t told;
	unsigned count, depth, closures;
	unsigned outer;   /* how many of them are of the functions around the closure */
	bool of_abstract; /* a constructor of an abstract: `this` is a local without a value */
};

#define THIS_BIT ((uint64_t)1 << 63)

#define EVERYWHERE (~(uint64_t)0)

static uint64_t visit(struct flow *f, const struct tx *e, uint64_t set);

static uint64_t bit_of(const struct flow *f, const struct tx_local *local)
{
	for (unsigned i = 0; i < f->count; i++) {
		if (f->locals[i] == local)
			return (uint64_t)1 << i;
	}
	return 0;
}

static uint64_t visit_list(struct flow *f, struct tx *const *list, uint32_t count, uint64_t set)
{
	for (uint32_t i = 0; i < count; i++)
		set = visit(f, list[i], set);
	return set;
}

static uint64_t visit_read(struct flow *f, const struct tx *e, uint64_t set)
{
	uint64_t bit = bit_of(f, e->local);
	if (bit && !(set & bit) && bit < (uint64_t)1 << f->outer) {
		type_say(f->t, e->node, DIAG_MAYBE_UNINITIALISED, e->local->name->text);
	} else if (bit && !(set & bit) && !(f->told & bit)) {
		f->told |= bit;
		type_say(f->t, e->node, DIAG_UNINITIALISED, e->local->name->text);
		VEC_LAST(&f->t->diags->list).is_last = true;
	}
	return set;
}

/* In a closure it is a warning: the closure may run later. */
static uint64_t visit_this(struct flow *f, node_id node, uint64_t set)
{
	if (!f->of_abstract || (set & THIS_BIT) || (f->told & THIS_BIT))
		return set;
	f->told |= THIS_BIT;
	if (f->closures)
		type_say(f->t, node, DIAG_THIS_MAYBE);
	else
		type_say_last(f->t, node, DIAG_MISSING_THIS);
	return set;
}

static bool is_own_method(const struct flow *f, const struct tx *e)
{
	return f->of_abstract && e->kind == TX_FIELD && e->left && e->left->kind == TX_THIS &&
	       e->symbol == f->t->symbol && e->member && e->member->kind == MEMBER_METHOD;
}

/* A method of `this` that is inlined reads it only where its body does, and may set it. */
static uint64_t visit_callee(struct flow *f, const struct tx *e, uint64_t set)
{
	bool own = is_own_method(f, e);
	if (e->kind == TX_FIELD && e->left && e->left->kind == TX_LOCAL && e->member && e->symbol &&
	    e->symbol->decl->kind == DECL_ABSTRACT) {
		struct slot *slot = head_field(header(e->symbol), e->member->name.name);
		bool inlined = slot && slot->function && slot_is_inline(slot);
		enum this_use use = inlined ? first_use_of_this(f->t, slot) : THIS_READ;
		if (use != THIS_READ)
			return use == THIS_SET ? set | bit_of(f, e->left->local) : set;
	}
	if (own && !(e->member->access & ACCESS_INLINE))
		return visit(f, e->left, set);
	if (!own)
		return visit(f, e, set);
	struct slot *slot = head_field(header(f->t->symbol), e->member->name.name);
	return slot && slot_changes_this(slot) ? set | THIS_BIT : set;
}

static uint64_t visit_var(struct flow *f, const struct tx *e, uint64_t set)
{
	if (e->left)
		return visit(f, e->left, set);
	if (!e->local->name || f->count == MOST_UNSET)
		return set;
	f->locals[f->count++] = e->local;
	return set & ~bit_of(f, e->local);
}

static uint64_t visit_binary(struct flow *f, const struct tx *e, uint64_t set)
{
	if (e->op == OP_ASSIGN && e->left->kind == TX_LOCAL)
		return visit(f, e->right, set) | bit_of(f, e->left->local);
	if (e->op == OP_ASSIGN && e->left->kind == TX_THIS)
		return visit(f, e->right, set) | THIS_BIT;
	set = visit(f, e->left, set);
	return visit(f, e->right, set); /* what && and || may leave out counts, as with Haxe */
}

static uint64_t visit_switch(struct flow *f, const struct tx *e, uint64_t set)
{
	set = visit(f, e->left, set);
	uint64_t after = EVERYWHERE;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		uint64_t one =
		        e->cases.items[i].guard ? visit(f, e->cases.items[i].guard, set) : set;
		after &= visit(f, e->cases.items[i].body, one);
	}
	if (e->by_default)
		return after & visit(f, e->by_default, set);
	return e->implicit ? after : after & set;
}

static uint64_t visit_while(struct flow *f, const struct tx *e, uint64_t set)
{
	if (e->do_while) {
		set = visit(f, e->right, set);
		return visit(f, e->left, set);
	}
	set = visit(f, e->left, set);
	visit(f, e->right, set);
	return set; /* also of a loop without an end */
}

/* Its body is there once at the least: Haxe writes it out (unroll.c). */
static bool writes_out(const struct tx *e)
{
	return e->truth &&
	       (e->for_kind == FOR_ARRAY ? e->left->list.count > 0
	                                 : strcmp(e->left->text, e->third->text) != 0);
}

static uint64_t visit_for(struct flow *f, const struct tx *e, uint64_t set)
{
	set = visit(f, e->left, set);
	set = visit(f, e->third, set);
	uint64_t after = visit(f, e->right, set);
	return writes_out(e) ? after : set;
}

static uint64_t visit_try(struct flow *f, const struct tx *e, uint64_t set)
{
	uint64_t after = visit(f, e->left, set);
	for (uint32_t i = 0; i < e->catches.count; i++)
		after &= visit(f, e->catches.items[i].body, set);
	return after;
}

/* What a closure assigns may be set once it has run. */
static uint64_t assigned_in(struct flow *f, const struct tx *e, unsigned depth)
{
	if (!e || depth > 3 * TREE_LIMIT)
		return 0;
	uint64_t found = e->kind == TX_BINARY && e->op == OP_ASSIGN && e->left->kind == TX_LOCAL
	                         ? bit_of(f, e->left->local)
	                         : 0;
	depth++;
	found |= assigned_in(f, e->left, depth) | assigned_in(f, e->right, depth) |
	         assigned_in(f, e->third, depth) | assigned_in(f, e->by_default, depth);
	for (uint32_t i = 0; i < e->list.count; i++)
		found |= assigned_in(f, e->list.items[i], depth);
	for (uint32_t i = 0; i < e->cases.count; i++)
		found |= assigned_in(f, e->cases.items[i].body, depth);
	for (uint32_t i = 0; i < e->catches.count; i++)
		found |= assigned_in(f, e->catches.items[i].body, depth);
	return e->kind == TX_FUNCTION ? found | assigned_in(f, e->function->body, depth) : found;
}

static void visit_closure(struct flow *f, const struct tx *body, uint64_t set)
{
	unsigned outer = f->outer;
	f->outer = f->count;
	f->closures++;
	visit(f, body, set);
	f->closures--;
	f->outer = outer;
}

static uint64_t visit_kind(struct flow *f, const struct tx *e, uint64_t set)
{
	switch (e->kind) {
	case TX_LOCAL:
		return visit_read(f, e, set);
	case TX_VAR:
		return visit_var(f, e, set);
	case TX_BINARY:
		return visit_binary(f, e, set);
	case TX_THIS:
		return visit_this(f, e->node, set);
	case TX_FIELD: /* a method as a value does not ask yet */
		return is_own_method(f, e) ? set : visit(f, e->left, set);
	case TX_CALL:
		set = visit_callee(f, e->left, set);
		return visit_list(f, e->list.items, e->list.count, set);
	case TX_FUNCTION:
		visit_closure(f, e->function->body, set);
		return set | assigned_in(f, e->function->body, 0);
	case TX_IF: {
		set = visit(f, e->left, set);
		uint64_t then = visit(f, e->right, set);
		return e->third ? then & visit(f, e->third, set) : set;
	}
	case TX_SWITCH:
		return visit_switch(f, e, set);
	case TX_WHILE:
		return visit_while(f, e, set);
	case TX_FOR:
		return visit_for(f, e, set);
	case TX_TRY:
		return visit_try(f, e, set);
	case TX_RETURN:
		visit(f, e->left, set);
		if (!f->closures)
			visit_this(f, e->node, set);
		return EVERYWHERE;
	case TX_THROW:
		visit(f, e->left, set);
		return EVERYWHERE;
	case TX_BREAK:
	case TX_CONTINUE:
		return EVERYWHERE;
	default:
		set = visit(f, e->left, set);
		set = visit(f, e->right, set);
		set = visit(f, e->third, set);
		set = visit_list(f, e->keys.items, e->keys.count, set);
		return visit_list(f, e->list.items, e->list.count, set);
	}
}

static uint64_t visit(struct flow *f, const struct tx *e, uint64_t set)
{
	if (!e || f->depth > 3 * TREE_LIMIT)
		return set;
	f->depth++;
	set = visit_kind(f, e, set);
	f->depth--;
	return set;
}

void check_initialised(struct typer *t, struct tx_function *function)
{
	bool of_abstract = t->decl->kind == DECL_ABSTRACT && t->slot && t->slot->is_constructor &&
	                   !t->slot->owner->is_std;
	if (!of_abstract && !t->has_open_var)
		return;
	struct flow f = {.t = t, .of_abstract = of_abstract};
	uint64_t set = visit(&f, function->body, of_abstract ? EVERYWHERE & ~THIS_BIT : EVERYWHERE);
	if (of_abstract && !(set & THIS_BIT) && !(f.told & THIS_BIT)) {
		type_say_last(t, t->slot->member->node, DIAG_MISSING_THIS);
		struct place *place = &VEC_LAST(&t->diags->list).place;
		place->end = place->start; /* what is returned there was not written */
	}
}
