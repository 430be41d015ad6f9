/*
 * modes_closure: which parameters and which variables around it a local
 * function changes in place, by looking for the roots of what it changes.
 */
#include "transform/modes/internal.h"
#include "transform/types/symbols.h"
#include "transform/types/walk.h"

struct finder {
	const struct modes *modes;
	struct arena *arena;
	struct map found;    /* tx_function -> struct closure_effects */
	struct map visiting; /* tx_function -> itself, in this round */
	struct map sources;  /* tx_local -> what it was declared as */
	bool grew;
};

struct body {
	struct finder *f;
	const struct tx_function *function;
	struct closure_effects *effects;
};

static const struct tx *strip_casts(const struct tx *e)
{
	while (e && ((e->kind == TX_CAST && !e->cast_to) || e->kind == TX_META))
		e = e->left;
	return e;
}

static bool is_inside(const struct tx_local *local, const struct tx_function *function)
{
	for (const struct tx_function *f = local->owner; f; f = f->outer) {
		if (f == function)
			return true;
	}
	return false;
}

/* a in a[i].b, m in m.get(k).c; a local that was declared as such a path leads on. */
static struct tx_local *root_of(const struct body *b, const struct tx *e)
{
	for (int depth = 0; depth < 10000; depth++) {
		e = strip_casts(e);
		if (!e)
			return NULL;
		if (e->kind == TX_CALL && e->left && strip_casts(e->left)->kind == TX_FIELD &&
		    name_is(strip_casts(e->left)->name, "get"))
			e = strip_casts(e->left)->left;
		else if (e->kind == TX_FIELD || e->kind == TX_INDEX)
			e = e->left;
		else if (e->kind == TX_LOCAL) {
			const struct tx *source = map_get(&b->f->sources, e->local);
			if (!source || !is_inside(e->local, b->function) || !root_of(b, source))
				return e->local;
			e = source;
		} else {
			return NULL;
		}
	}
	return NULL;
}

static void note(const struct body *b, const struct tx *e)
{
	struct tx_local *root = root_of(b, e);
	if (!root)
		return;
	for (uint32_t i = 0; i < b->function->args.count; i++) {
		if (b->function->args.items[i].local == root && i < 64) {
			uint64_t bit = UINT64_C(1) << i;
			b->f->grew |= !(b->effects->changes & bit);
			b->effects->changes |= bit;
		}
	}
	if (is_inside(root, b->function))
		return;
	for (uint32_t i = 0; i < b->effects->captured_changed.count; i++) {
		if (b->effects->captured_changed.items[i] == root)
			return;
	}
	VEC_PUSH(b->f->arena, &b->effects->captured_changed, root);
	b->f->grew = true;
}

/* ---- calls ---- */

struct search {
	const struct tx_local *self;
	const struct tx_function *found;
};

static bool find_function(void *context, const struct tx *e)
{
	struct search *search = context;
	if (e->kind == TX_FUNCTION && e->function && e->function->self == search->self)
		search->found = e->function;
	return !search->found;
}

static struct closure_effects *look_at(struct finder *f, const struct tx_function *function);

static void note_local_call(const struct body *b, const struct tx *e, const struct tx_local *local)
{
	struct search search = {.self = local};
	if (local->owner)
		tx_walk(local->owner->body, find_function, &search);
	if (!search.found)
		return;
	const struct closure_effects *effects = look_at(b->f, search.found);
	for (uint32_t i = 0; i < e->list.count && i < 64; i++) {
		if (effects->changes >> i & 1)
			note(b, e->list.items[i]);
	}
	for (uint32_t i = 0; i < effects->captured_changed.count; i++) {
		struct tx changed = {.kind = TX_LOCAL, .local = effects->captured_changed.items[i]};
		note(b, &changed);
	}
}

static bool is_changed(const struct body *b, uint32_t index, const char *key)
{
	const struct modes *modes = b->f->modes;
	return modes && text_find(&modes->changes,
	                          arena_printf(b->f->arena, "changes %u %s", index, key)) != NONE;
}

static void note_member_call(const struct body *b, const struct tx *e, const struct tx *callee)
{
	if (is_foreign(callee->symbol)) {
		struct library library = library_of(callee->symbol, callee->member);
		if (!library.changes)
			return;
		if (library.receiver < 0)
			note(b, callee->left);
		else if ((uint32_t)library.receiver < e->list.count)
			note(b, e->list.items[library.receiver]);
		return;
	}
	const char *key =
	        arena_printf(b->f->arena, "%s.%s", callee->symbol->path->text, callee->name->text);
	for (uint32_t i = 0; i < e->list.count && i < THIS_INDEX; i++) {
		if (is_changed(b, i, key))
			note(b, e->list.items[i]);
	}
	if (callee->left && is_changed(b, THIS_INDEX, key))
		note(b, callee->left);
}

static bool visit(void *context, const struct tx *e)
{
	struct body *b = context;
	const struct tx *left = strip_casts(e->left);
	if (e->kind == TX_BINARY && e->op >= OP_ASSIGN && e->op <= OP_ASSIGN_BOOL_OR &&
	    (left->kind == TX_INDEX || left->kind == TX_FIELD))
		note(b, left->left);
	else if (e->kind == TX_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT) &&
	         left->kind != TX_LOCAL)
		note(b, left->left);
	else if (e->kind == TX_CALL && left && left->kind == TX_LOCAL)
		note_local_call(b, e, left->local);
	else if (e->kind == TX_CALL && left && left->kind == TX_FIELD && left->member &&
	         left->symbol && left->member->kind == MEMBER_METHOD)
		note_member_call(b, e, left);
	return true;
}

static bool find_sources(void *context, const struct tx *e)
{
	struct finder *f = context;
	if (e->kind == TX_VAR && e->left)
		map_put(f->arena, &f->sources, e->local, e->left);
	if (e->kind == TX_FOR && e->local && e->for_kind != FOR_RANGE && e->for_kind != FOR_STRING)
		map_put(f->arena, &f->sources, e->local, e->left);
	return true;
}

static struct closure_effects *look_at(struct finder *f, const struct tx_function *function)
{
	struct closure_effects *effects = map_get(&f->found, function);
	if (!effects) {
		effects = ARENA_NEW(f->arena, struct closure_effects);
		map_put(f->arena, &f->found, function, effects);
		tx_walk(function->body, find_sources, f);
	}
	if (map_has(&f->visiting, function))
		return effects;
	map_put(f->arena, &f->visiting, function, (void *)1);
	struct body body = {f, function, effects};
	tx_walk(function->body, visit, &body);
	return effects;
}

/* Again until nothing is added: local functions may call each other. */
struct closure_effects modes_closure(const struct modes *modes, const struct tx_function *function,
                                     struct arena *arena)
{
	struct finder f = {.modes = modes, .arena = arena};
	do {
		f.grew = false;
		f.visiting = (struct map){0};
		look_at(&f, function);
	} while (f.grew);
	return *look_at(&f, function);
}
