/*
 * Locals without a first value that may be read before they are assigned, and are null then.
 *
 * Haxe refuses what it sees to be read too early, but looks past some ways
 * around an assignment (transform/types/initialised.c does the same): what
 * `&&`, `||` and `??` leave out counts as done, and code behind a jump as
 * never reached, also where the jump itself was left out.
 */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

struct unset {
	struct arena *arena;
	VEC(const struct tx_local *) open; /* of this member, declared without a value */
	struct map skipped;                /* assigned where it may be left out */
	unsigned closures;                 /* around, in what may be left out */
	bool all;                          /* a jump may be left out */
};

static void note_var(struct unset *u, const struct tx *e)
{
	if (e->kind == TX_VAR && e->local && !e->left)
		VEC_PUSH(u->arena, &u->open, e->local);
}

static bool look_into_skipped(void *context, const struct tx *e)
{
	struct unset *u = context;
	const struct tx *place = assigned_place(e);
	if (place && place->kind == TX_LOCAL)
		map_put(u->arena, &u->skipped, place->local, u);
	note_var(u, e);
	if (e->kind == TX_RETURN || e->kind == TX_THROW || e->kind == TX_BREAK ||
	    e->kind == TX_CONTINUE)
		u->all |= !u->closures;
	if (e->kind != TX_FUNCTION)
		return true;
	u->closures++; /* its jumps stay in it */
	tx_walk(e->function->body, look_into_skipped, u);
	u->closures--;
	return false;
}

static bool find_jump(void *context, const struct tx *e)
{
	bool *jumps = context;
	*jumps |= e->kind == TX_BREAK || e->kind == TX_CONTINUE;
	return !*jumps && e->kind != TX_FUNCTION;
}

static bool look(void *context, const struct tx *e)
{
	struct unset *u = context;
	note_var(u, e);
	/* Its first turn is taken for granted, but for what a jump in it leaves out. */
	if (e->kind == TX_WHILE && e->do_while && !u->all)
		tx_walk(e->right, find_jump, &u->all);
	bool skips = e->kind == TX_BINARY &&
	             (e->op == OP_BOOL_AND || e->op == OP_BOOL_OR || e->op == OP_COALESCE ||
	              e->op == OP_ASSIGN_COALESCE);
	if (!skips)
		return true;
	tx_walk(e->left, look, u);
	tx_walk(e->right, look_into_skipped, u);
	return false;
}

static void look_into_member(struct arena *arena, const struct typed_member *member,
                             struct map *unset)
{
	struct unset u = {.arena = arena};
	tx_walk(member->value, look, &u);
	if (member->function)
		tx_walk(member->function->body, look, &u);
	for (uint32_t i = 0; i < u.open.count; i++) {
		const struct tx_local *local = u.open.items[i];
		if (u.all || i >= MOST_UNSET || map_has(&u.skipped, local))
			map_put(arena, unset, local, unset);
	}
}

bool local_may_be_unset(struct lower *l, const struct tx_local *local)
{
	struct map *unset = l->unset;
	if (!unset) {
		unset = l->unset = ARENA_NEW(l->arena, struct map);
		for (uint32_t i = 0; i < l->typed->members.count; i++)
			look_into_member(l->arena, &l->typed->members.items[i], unset);
	}
	return map_has(unset, local);
}
