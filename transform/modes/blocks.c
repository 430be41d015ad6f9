/*
 * Statements that belong together:
 *   x = []; map.set(k, x)           x is again what stands in the map
 *   x.push(1); map.set(k, x)        the change goes back by hand
 *   t = a[i]; a[i] = a[j]; a[j] = t a swap: nothing gets a second name
 */
#include "transform/modes/walk.h"

#include "transform/types/walk.h"

enum { REFILL_NEAR = 3 };

static const struct tx *method_call(const struct tx *e, const char *name, const char *other)
{
	e = bare(e);
	if (!e || e->kind != TX_CALL || !e->left)
		return NULL;
	const struct tx *callee = bare(e->left);
	if (callee->kind != TX_FIELD || !callee->left || !callee->name)
		return NULL;
	if (!name_is(callee->name, name) && !(other && name_is(callee->name, other)))
		return NULL;
	return callee->left;
}

/* The local that a statement puts somewhere: `map.set(k, x)`, `a[i] = x`, `o.f = x`. */
static struct tx_local *put_local(const struct tx *statement)
{
	statement = bare(statement);
	const struct tx *value = NULL;
	if (!statement)
		return NULL;
	if (method_call(statement, "set", "arrayWrite") && statement->list.count == 2)
		value = bare(statement->list.items[1]);
	else if (statement->kind == TX_BINARY && statement->op == OP_ASSIGN &&
	         (bare(statement->left)->kind == TX_INDEX ||
	          bare(statement->left)->kind == TX_FIELD))
		value = bare(statement->right);
	return value && value->kind == TX_LOCAL ? value->local : NULL;
}

/* Nothing in an index is ever assigned, so it means the same all the time. */
static bool is_fixed(const struct tx *e)
{
	if (!e)
		return true;
	if (e->kind == TX_LOCAL && e->local->assigned)
		return false;
	return is_fixed(e->left) && is_fixed(e->right);
}

static bool is_fixed_path(const struct tx *e)
{
	e = bare(e);
	if (!e || e->kind == TX_LOCAL || e->kind == TX_THIS)
		return true;
	if (e->kind == TX_CALL)
		return e->list.count && is_fixed(e->list.items[0]) &&
		       is_fixed_path(bare(e->left)->left);
	return is_fixed(e->right) && is_fixed_path(e->left);
}

/* It puts the local where `init` read it from. */
static bool same_place(const struct tx *init, const struct tx *put)
{
	init = bare(init);
	put = bare(put);
	if (!init)
		return false;
	if (init->kind == TX_IF)
		return same_place(init->right, put) || same_place(init->third, put);
	if (init->kind == TX_BINARY && init->op == OP_COALESCE)
		return same_place(init->left, put);
	if (put->kind == TX_CALL) {
		const struct tx *map = method_call(init, "get", NULL);
		return map && init->list.count == 1 && tx_same(map, bare(put->left)->left) &&
		       tx_same(init->list.items[0], put->list.items[0]) && is_fixed_path(init);
	}
	return tx_same(init, put->left) && is_fixed_path(init);
}

static bool puts_back(struct walk *w, const struct tx *statement, struct local_info **info)
{
	struct tx_local *local = put_local(statement);
	*info = local ? info_of(w, local) : NULL;
	return local && (*info)->init && same_place((*info)->init, statement);
}

/* The local of `x = []`, a statement that stands alone. */
static struct tx_local *refilled_local(const struct tx *e)
{
	e = bare(e);
	if (!e || e->kind != TX_BINARY || e->op != OP_ASSIGN || bare(e->left)->kind != TX_LOCAL)
		return NULL;
	const struct tx *value = bare(e->right);
	bool new = value &&
	           (value->kind == TX_ARRAY || value->kind == TX_OBJECT || value->kind == TX_MAP ||
	            value->kind == TX_NEW || value->kind == TX_COMPREHENSION);
	return new ? bare(e->left)->local : NULL;
}

static bool is_refill(const struct tx *block, uint32_t at, const struct tx *init)
{
	struct tx_local *local = refilled_local(block->list.items[at]);
	for (uint32_t i = at + 1; local && i < block->list.count && i <= at + REFILL_NEAR; i++) {
		if (put_local(block->list.items[i]) == local)
			return same_place(init, block->list.items[i]);
	}
	return false;
}

static void find_refill(struct walk *w, const struct tx *block, uint32_t at)
{
	struct tx_local *local = refilled_local(block->list.items[at]);
	const struct tx *e = bare(block->list.items[at]);
	if (local && info_of(w, local)->init && is_refill(block, at, info_of(w, local)->init))
		map_put(w->arena, &w->refills, e, (void *)e);
}

struct refills {
	const struct tx_local *local;
	const struct tx *init;
	uint32_t assigned, refilled;
};

static bool count_refills(void *context, const struct tx *e)
{
	struct refills *r = context;
	const struct tx *left = bare(e->left);
	if (e->kind == TX_VAR && e->local == r->local)
		r->init = e->left;
	if (e->kind == TX_BINARY && e->op >= OP_ASSIGN && e->op <= OP_ASSIGN_BOOL_OR && left &&
	    left->kind == TX_LOCAL && left->local == r->local)
		r->assigned++;
	for (uint32_t i = 0; e->kind == TX_BLOCK && r->init && i < e->list.count; i++) {
		if (refilled_local(e->list.items[i]) == r->local && is_refill(e, i, r->init))
			r->refilled++;
	}
	return true;
}

bool modes_refilled(const struct tx *body, const struct tx_local *local)
{
	struct refills r = {.local = local};
	tx_walk(body, count_refills, &r);
	return r.assigned && r.assigned == r.refilled;
}

/* From when on changes of it may wait for the put at `start`: the last look at what it came from,
 * or way out. */
static void note_put_back(struct walk *w, const struct tx *statement, uint32_t block,
                          uint32_t start)
{
	struct local_info *info;
	if (!puts_back(w, statement, &info))
		return;
	struct put_back back = {.block = block, .from = block, .at = w->now};
	if (info->start > back.from)
		back.from = info->start;
	if (w->left < start && w->left > back.from)
		back.from = w->left;
	for (uint32_t i = 0; i < info->aliases.count; i++) {
		const struct local_info *root = info->aliases.items[i].path.root;
		for (uint32_t j = 0; root && j < root->uses.count; j++) {
			uint32_t at = root->uses.items[j].at;
			if (at < start && at > back.from)
				back.from = at;
		}
	}
	VEC_PUSH(w->arena, &info->put_backs, back);
}

bool goes_back_by_hand(const struct walk *w, const struct local_info *info)
{
	for (uint32_t i = 0; i < info->past_put_backs.count; i++) {
		const struct put_back *back = &info->past_put_backs.items[i];
		bool there = back->from < w->now && w->now < back->at;
		for (const struct loop *loop = w->loop; loop && there; loop = loop->outer)
			there = !(back->block < loop->start && loop->start <= back->from);
		if (there)
			return true;
	}
	return false;
}

/* ---- swaps ---- */

static const struct tx *assigned_part(const struct tx *e)
{
	e = bare(e);
	if (!e || e->kind != TX_BINARY || e->op != OP_ASSIGN)
		return NULL;
	const struct tx *left = bare(e->left);
	return left->kind == TX_INDEX || (left->kind == TX_FIELD && left->left) ? left : NULL;
}

static bool is_swap(const struct tx *block, uint32_t at)
{
	if (at + 2 >= block->list.count)
		return false;
	const struct tx *hold = bare(block->list.items[at]);
	const struct tx *first = assigned_part(block->list.items[at + 1]);
	const struct tx *second = assigned_part(block->list.items[at + 2]);
	if (!hold || hold->kind != TX_VAR || !hold->left || !first || !second)
		return false;
	const struct tx *last = bare(bare(block->list.items[at + 2])->right);
	return last && last->kind == TX_LOCAL && last->local == hold->local &&
	       tx_same(hold->left, first) &&
	       tx_same(bare(block->list.items[at + 1])->right, second);
}

static void swap_part(struct walk *w, const struct tx *e, const struct tx *part)
{
	struct value base = walk_value(w, part->left);
	if (part->kind == TX_INDEX)
		walk_value(w, part->right);
	if (e)
		change(w, &base, e, arena_printf(w->arena, "%s = ...", spell(w, part)), false,
		       always);
}

/* The held one is looked at as an alias only when it is used again. */
static void walk_swap(struct walk *w, const struct tx *block, uint32_t at)
{
	const struct tx *hold = bare(block->list.items[at]);
	struct local_info *info = info_of(w, hold->local);
	struct value item = walk_value(w, hold->left);
	declare(w, info);
	info->init = hold->left;
	for (uint32_t i = 1; i <= 2; i++) {
		const struct tx *e = bare(block->list.items[at + i]);
		swap_part(w, NULL, bare(i == 1 ? e->right : e->left));
		swap_part(w, e, bare(e->left));
	}
	const struct tx *last = bare(bare(block->list.items[at + 2])->right);
	note_use(w, info);
	if (!map_get(&w->dead, last))
		store(w, &item, block->list.items[at], "a variable", NULL, always);
	item.aliases.count = 0;
	modes_bind(w, info, &item, hold);
}

void walk_block(struct walk *w, const struct tx *e, struct value *last)
{
	uint32_t block = w->now++;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (is_swap(e, i)) {
			walk_swap(w, e, i);
			i += 2;
			continue;
		}
		find_refill(w, e, i);
		uint32_t start = w->now;
		*last = walk_value(w, e->list.items[i]);
		note_put_back(w, e->list.items[i], block, start);
	}
}
