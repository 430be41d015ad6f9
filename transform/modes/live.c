/*
 * Which mention of a local is its last: liveness, backwards over the tree.
 * What a closure holds is used as long as the closure might be; what a named
 * local function holds is never dead.
 */
#include "transform/modes/walk.h"

#include "transform/types/walk.h"

#include <string.h>

enum {
	EXACT_LOOPS = 3
}; /* nested loops that are looked at twice; deeper ones use whatever they mention */

struct live {
	struct walk *w;
	uint32_t words;
	uint64_t *now;
	uint64_t *at_break, *at_continue, *at_throw; /* NULL: none */
	uint64_t *pinned;
	unsigned depth;
};

static uint64_t *set_new(const struct live *v)
{
	return ARENA_NEWS(v->w->arena, v->words + 1, uint64_t);
}

static uint64_t *set_copy(const struct live *v, const uint64_t *from)
{
	uint64_t *set = set_new(v);
	memcpy(set, from, (v->words + 1) * sizeof *set);
	return set;
}

static void set_join(const struct live *v, uint64_t *into, const uint64_t *other)
{
	for (uint32_t i = 0; other && i <= v->words; i++)
		into[i] |= other[i];
}

static bool set_has(const struct live *v, const uint64_t *set, uint32_t number)
{
	return set && number / 64 < v->words && (set[number / 64] >> number % 64 & 1);
}

static void set_add(const struct live *v, uint64_t *set, uint32_t number)
{
	if (number / 64 < v->words)
		set[number / 64] |= UINT64_C(1) << number % 64;
}

static void kill(struct live *v, struct tx_local *local)
{
	uint32_t number = local ? info_of(v->w, local)->number : NONE;
	if (!local || number / 64 >= v->words || set_has(v, v->at_throw, number) ||
	    set_has(v, v->pinned, number))
		return;
	v->now[number / 64] &= ~(UINT64_C(1) << number % 64);
}

static void back(struct live *v, const struct tx *e);

static void back_list(struct live *v, struct tx *const *items, uint32_t count)
{
	while (count)
		back(v, items[--count]);
}

static void use(struct live *v, const struct tx *e)
{
	uint32_t number = info_of(v->w, e->local)->number;
	bool dead = !set_has(v, v->now, number) && !set_has(v, v->pinned, number) &&
	            !set_has(v, v->at_throw, number);
	map_put(v->w->arena, &v->w->dead, e, dead ? (void *)e : NULL);
	set_add(v, v->now, number);
}

/* ---- what a piece of code mentions ---- */

struct mentions {
	struct live *v;
	uint64_t *set;
	const struct tx_function *inside; /* only locals from outside of it, or NULL */
};

static bool from_outside(const struct tx_local *local, const struct tx_function *function)
{
	const struct tx_function *owner = local->owner;
	for (int depth = 0; owner && depth < 10000; depth++, owner = owner->outer) {
		if (owner == function)
			return false;
	}
	return true;
}

static bool mention(void *context, const struct tx *e)
{
	struct mentions *m = context;
	if (e->kind == TX_LOCAL && (!m->inside || from_outside(e->local, m->inside)))
		set_add(m->v, m->set, info_of(m->v->w, e->local)->number);
	return true;
}

static uint64_t *mentioned(struct live *v, const struct tx *e, const struct tx_function *inside)
{
	struct mentions m = {v, set_new(v), inside};
	tx_walk(e, mention, &m);
	return m.set;
}

static void back_function(struct live *v, const struct tx *e)
{
	const struct tx_function *function = e->function;
	if (!function)
		return;
	uint64_t *captured = mentioned(v, function->body, function);
	struct function_info *info = function_of(v->w, function);
	for (uint32_t i = 0; i < v->w->infos.count; i++) {
		struct local_info *local = v->w->infos.entries[i].value;
		if (set_has(v, captured, local->number)) {
			bool dead = !set_has(v, v->now, local->number) &&
			            !set_has(v, v->pinned, local->number) &&
			            !set_has(v, v->at_throw, local->number);
			map_put(v->w->arena, &info->dead, local, dead ? local : NULL);
		}
	}
	struct live inside = *v;
	inside.now = set_new(v);
	inside.at_break = inside.at_continue = inside.at_throw = NULL;
	inside.pinned = set_copy(v, v->pinned);
	set_join(v, inside.pinned, captured);
	back(&inside, function->body);
	set_join(v, v->now, captured);
}

/* ---- control ---- */

static void back_branches(struct live *v, const struct tx *first, const struct tx *second)
{
	uint64_t *after = set_copy(v, v->now);
	back(v, second);
	uint64_t *other = v->now;
	v->now = after;
	back(v, first);
	set_join(v, v->now, other);
}

static void back_loop_body(struct live *v, const struct tx *e, uint64_t *head)
{
	v->now = set_copy(v, head);
	v->at_continue = head;
	if (e->kind == TX_WHILE && e->do_while) {
		back(v, e->left);
		v->at_continue = set_copy(v, v->now);
		back(v, e->right);
		return;
	}
	back(v, e->right);
	if (e->kind == TX_WHILE) {
		set_join(v, v->now, v->at_break);
		back(v, e->left);
	} else {
		kill(v, e->local);
		kill(v, e->key);
	}
}

static void back_loop(struct live *v, const struct tx *e)
{
	struct live saved = *v;
	uint64_t *after = set_copy(v, v->now), *head = set_copy(v, v->now);
	v->at_break = after;
	v->depth++;
	if (v->depth <= EXACT_LOOPS) {
		back_loop_body(v, e, head);
		head = set_copy(v, after);
		set_join(v, head, v->now);
	} else {
		set_join(v, head, mentioned(v, e, NULL));
	}
	back_loop_body(v, e, head);
	set_join(v, v->now, after);
	v->at_break = saved.at_break;
	v->at_continue = saved.at_continue;
	v->depth = saved.depth;
	if (e->kind == TX_FOR) {
		back(v, e->third);
		back(v, e->left);
	}
}

static void back_pattern(struct live *v, const struct tx_pattern *pattern)
{
	if (!pattern)
		return;
	back_pattern(v, pattern->inner);
	for (uint32_t i = pattern->items.count; i; i--)
		back_pattern(v, pattern->items.items[i - 1]);
	back(v, pattern->value);
	kill(v, pattern->local);
}

static void back_switch(struct live *v, const struct tx *e)
{
	uint64_t *after = set_copy(v, v->now), *all = set_copy(v, v->now);
	if (e->by_default) {
		back(v, e->by_default);
		all = v->now;
	}
	for (uint32_t i = e->cases.count; i; i--) {
		const struct tx_case *one = &e->cases.items[i - 1];
		v->now = set_copy(v, after);
		back(v, one->body);
		if (one->guard)
			set_join(v, v->now, all);
		back(v, one->guard);
		for (uint32_t j = one->patterns.count; j; j--)
			back_pattern(v, one->patterns.items[j - 1]);
		set_join(v, all, v->now);
	}
	v->now = all;
	back(v, e->left);
}

static void back_try(struct live *v, const struct tx *e)
{
	uint64_t *after = set_copy(v, v->now), *catches = set_new(v), *saved = v->at_throw;
	for (uint32_t i = 0; i < e->catches.count; i++) {
		v->now = set_copy(v, after);
		back(v, e->catches.items[i].body);
		kill(v, e->catches.items[i].local);
		set_join(v, catches, v->now);
	}
	map_put(v->w->arena, &v->w->alive, e, set_copy(v, catches));
	v->at_throw = catches;
	if (saved)
		set_join(v, v->at_throw, saved);
	v->now = set_copy(v, after);
	set_join(v, v->now, catches);
	back(v, e->left);
	set_join(v, v->now, catches);
	v->at_throw = saved;
}

static void leave(struct live *v, const uint64_t *to)
{
	v->now = set_new(v);
	set_join(v, v->now, to);
	set_join(v, v->now, v->at_throw);
}

static void back_assign(struct live *v, const struct tx *e)
{
	const struct tx *left = bare(e->left);
	if (e->op == OP_ASSIGN && left && left->kind == TX_LOCAL) {
		kill(v, left->local);
		back(v, e->right);
		return;
	}
	if (e->op == OP_ASSIGN_COALESCE || e->op == OP_ASSIGN_BOOL_AND ||
	    e->op == OP_ASSIGN_BOOL_OR)
		back_branches(v, e->right, NULL);
	else
		back(v, e->right);
	if (e->op != OP_ASSIGN || !left || left->kind == TX_LOCAL) {
		back(v, e->left);
		return;
	}
	back(v, left->right);
	back(v, left->left);
}

static void back_binary(struct live *v, const struct tx *e)
{
	if (e->op >= OP_ASSIGN && e->op <= OP_ASSIGN_BOOL_OR) {
		back_assign(v, e);
		return;
	}
	if (e->op == OP_BOOL_AND || e->op == OP_BOOL_OR || e->op == OP_COALESCE)
		back_branches(v, e->right, NULL);
	else
		back(v, e->right);
	back(v, e->left);
}

static void back(struct live *v, const struct tx *e)
{
	if (!e)
		return;
	switch (e->kind) {
	case TX_LOCAL:
		use(v, e);
		return;
	case TX_FUNCTION:
		back_function(v, e);
		return;
	case TX_BINARY:
		back_binary(v, e);
		return;
	case TX_VAR:
		kill(v, e->local);
		back(v, e->left);
		return;
	case TX_IF:
		back_branches(v, e->right, e->third);
		back(v, e->left);
		return;
	case TX_WHILE:
	case TX_FOR:
		back_loop(v, e);
		return;
	case TX_SWITCH:
		back_switch(v, e);
		return;
	case TX_TRY:
		back_try(v, e);
		return;
	case TX_BREAK:
		leave(v, v->at_break);
		return;
	case TX_CONTINUE:
		leave(v, v->at_continue);
		return;
	case TX_RETURN:
	case TX_THROW:
		leave(v, NULL);
		back(v, e->left);
		return;
	case TX_MAP:
		for (uint32_t i = e->list.count; i; i--) {
			back(v, e->list.items[i - 1]);
			back(v, e->keys.items[i - 1]);
		}
		return;
	default:
		back_list(v, e->list.items, e->list.count);
		back(v, e->third);
		back(v, e->right);
		back(v, e->left);
	}
}

/* ---- names and local functions, before anything else ---- */

static bool number_locals(void *context, const struct tx *e)
{
	struct walk *w = context;
	if (e->kind == TX_LOCAL)
		info_of(w, e->local);
	if (e->kind == TX_CALL && bare(e->left) && bare(e->left)->kind == TX_LOCAL)
		map_put(w->arena, &w->called, bare(e->left), (void *)bare(e->left));
	if (e->kind == TX_FUNCTION && e->function && e->function->self) {
		struct local_info *info = info_of(w, e->function->self);
		info->code = function_of(w, e->function);
		info->lifted = true;
	}
	return true;
}

/* A local function that is mentioned other than to be called is a value. */
static bool find_function_values(void *context, const struct tx *e)
{
	struct walk *w = context;
	if (e->kind == TX_LOCAL && !map_has(&w->called, e))
		info_of(w, e->local)->lifted = false;
	return true;
}

static bool pin_captured(void *context, const struct tx *e)
{
	struct live *v = context;
	if (e->kind == TX_FUNCTION && e->function && e->function->self)
		set_join(v, v->pinned, mentioned(v, e->function->body, e->function));
	return true;
}

void find_last_uses(struct walk *w, const struct tx *root)
{
	struct live v = {.w = w};
	tx_walk(root, number_locals, w);
	tx_walk(root, find_function_values, w);
	v.words = w->alive_words = w->locals / 64 + 1;
	v.now = set_new(&v);
	v.pinned = set_new(&v);
	tx_walk(root, pin_captured, &v);
	back(&v, root);
}
