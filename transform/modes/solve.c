/*
 * The least fixpoint over all classes' clauses, then containment: what is
 * changed inside a value changes what it is in.
 */
#include "transform/modes/solver.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the fixpoint ---- */

static void set_bit(struct solver *v, bit_id bit)
{
	struct bit *b = &v->s->bits.items[bit];
	if (b->on)
		return;
	b->on = true;
	for (uint32_t i = 0; i < b->watchers.count; i++) {
		struct clause *clause = &v->s->clauses.items[b->watchers.items[i]];
		if (--clause->missing == 0)
			VEC_PUSH(v->s->arena, &v->ready, b->watchers.items[i]);
	}
}

static void fire(struct solver *v)
{
	uint32_t index = VEC_LAST(&v->ready);
	const struct clause *clause = &v->s->clauses.items[index];
	v->ready.count--;
	v->fired[index] = true;
	if (clause->head == HEAD_BIT)
		set_bit(v, clause->a);
	else if (clause->head == HEAD_UNIFY)
		obj_unify(v->s, clause->a, clause->b);
	else if (clause->head == HEAD_SHARE)
		obj_share(v->s, clause->a, clause->b);
}

static void run(struct solver *v)
{
	struct system *s = v->s;
	for (uint32_t i = 0; i < s->clauses.count; i++) {
		struct clause *clause = &s->clauses.items[i];
		clause->missing = clause->body_count;
		for (uint32_t j = 0; j < clause->body_count; j++)
			VEC_PUSH(s->arena, &s->bits.items[clause->body[j]].watchers, i);
		if (!clause->body_count)
			VEC_PUSH(s->arena, &v->ready, i);
	}
	while (v->ready.count)
		fire(v);
	while (instantiate(v))
		continue;
}

/* ---- containment ---- */

static bool is_content_label(const struct system *s, text_id label)
{
	return text_at(s, label)[0] != '('; /* a function's parameters and result are not in it */
}

static void index_containment(struct solver *v)
{
	struct system *s = v->s;
	v->inside = ARENA_NEWS(s->arena, s->objs.count + 1, number_list);
	v->owners = ARENA_NEWS(s->arena, s->contents.count + 1, number_list);
	v->flows_to = ARENA_NEWS(s->arena, s->objs.count + 1, number_list);
	v->flows_from = ARENA_NEWS(s->arena, s->objs.count + 1, number_list);
	for (uint32_t i = 0; i < v->flows.count; i++) {
		obj_id from = obj_find(s, v->flows.items[i].callee),
		       to = obj_find(s, v->flows.items[i].caller);
		VEC_PUSH(s->arena, &v->flows_to[from], to);
		VEC_PUSH(s->arena, &v->flows_from[to], from);
	}
	for (uint32_t i = 0; i < s->objs.count; i++) {
		if (obj_find(s, i) == i)
			VEC_PUSH(s->arena, &v->owners[content_find(s, s->objs.items[i].content)],
			         i);
	}
	for (uint32_t i = 0; i < s->contents.count; i++) {
		const struct content *content = &s->contents.items[i];
		if (content->parent != i)
			continue;
		if (content->any != NONE)
			VEC_PUSH(s->arena, &v->inside[obj_find(s, content->any)], i);
		for (uint32_t j = 0; j < content->children.count; j++) {
			if (is_content_label(s, content->children.items[j].label))
				VEC_PUSH(s->arena,
				         &v->inside[obj_find(s, content->children.items[j].obj)],
				         i);
		}
	}
}

static const struct modes_class *class_of(const struct modes *modes, uint32_t clause)
{
	uint32_t low = 0, high = modes->classes.count;
	while (low + 1 < high) {
		uint32_t middle = low + (high - low) / 2;
		if (modes->classes.items[middle].first <= clause)
			low = middle;
		else
			high = middle;
	}
	return &modes->classes.items[low];
}

/* By class, then by place: what is said does not depend on the order of the inputs. */
static int compare_witnesses(const struct solver *v, uint32_t left, uint32_t right)
{
	const struct system *s = v->s;
	int order = name_compare(class_of(v->modes, left)->path, class_of(v->modes, right)->path);
	const struct witness *a = &s->clauses.items[left].witness,
	                     *b = &s->clauses.items[right].witness;
	if (!order)
		order = (a->node > b->node) - (a->node < b->node);
	if (!order)
		order = strcmp(text_at(s, a->text), text_at(s, b->text));
	return order;
}

static int by_witness(const void *left, const void *right, void *solver)
{
	return compare_witnesses(solver, *(const uint32_t *)left, *(const uint32_t *)right);
}

/* To what contains it, and from a generic function to its callers. */
static void spread_up(struct solver *v, number_list *todo, uint32_t obj)
{
	for (uint32_t j = 0; j < v->inside[obj].count; j++) {
		uint32_t content = v->inside[obj].items[j];
		for (uint32_t k = 0; k < v->owners[content].count; k++)
			VEC_PUSH(v->s->arena, todo, v->owners[content].items[k]);
	}
	for (uint32_t j = 0; j < v->flows_to[obj].count; j++)
		VEC_PUSH(v->s->arena, todo, v->flows_to[obj].items[j]);
}

/* Each change, in order, goes on until it meets an earlier one. */
static void spread_changes(struct solver *v)
{
	struct system *s = v->s;
	number_list changes = {0}, todo = {0};
	v->changed = ARENA_NEWS(s->arena, s->objs.count + 1, uint32_t);
	v->reaches = ARENA_NEWS(s->arena, s->objs.count + 1, uint32_t);
	for (uint32_t i = 0; i < s->clauses.count; i++) {
		if (v->fired[i] && s->clauses.items[i].head == HEAD_CHANGE)
			VEC_PUSH(s->arena, &changes, i);
	}
	if (changes.count)
		qsort_r(changes.items, changes.count, sizeof *changes.items, by_witness, v);
	for (uint32_t i = 0; i < changes.count; i++) {
		VEC_PUSH(s->arena, &todo, obj_find(s, s->clauses.items[changes.items[i]].a));
		while (todo.count) {
			uint32_t obj = VEC_LAST(&todo);
			todo.count--;
			if (v->changed[obj])
				continue;
			v->changed[obj] = 1 + changes.items[i];
			spread_up(v, &todo, obj);
		}
	}
}

/* A second name inside a generic function matters where a caller's object is changed. */
static void spread_back(struct solver *v)
{
	struct system *s = v->s;
	number_list todo = {0};
	for (uint32_t i = 0; i < s->objs.count; i++) {
		v->reaches[i] = v->changed[i];
		if (v->changed[i])
			VEC_PUSH(s->arena, &todo, i);
	}
	while (todo.count) {
		uint32_t obj = VEC_LAST(&todo);
		todo.count--;
		for (uint32_t j = 0; j < v->flows_from[obj].count; j++) {
			uint32_t from = v->flows_from[obj].items[j];
			uint32_t old = v->reaches[from], new = v->reaches[obj];
			if (old && compare_witnesses(v, old - 1, new - 1) <= 0)
				continue;
			v->reaches[from] = new;
			VEC_PUSH(s->arena, &todo, from);
		}
	}
}

/* ---- what is refused ---- */

static void refuse(struct solver *v, struct modes_class *class, const struct witness *at,
                   uint32_t change)
{
	const struct system *s = v->s;
	struct refusal refusal = {.node = at->node, .code = at->code};
	struct arena *arena = v->modes->arena;
	const char *text = text_at(s, at->text);
	refusal.hint = at->hint == NONE ? NULL : arena_printf(arena, "%s", text_at(s, at->hint));
	refusal.text = change == NONE
	                       ? arena_printf(arena, "%s", text)
	                       : arena_printf(arena, "%s, and %s", text,
	                                      text_at(s, s->clauses.items[change].witness.text));
	VEC_PUSH(arena, &class->refusals, refusal);
}

static uint32_t change_of_parts(struct solver *v, obj_id obj)
{
	struct system *s = v->s;
	uint32_t best = NONE;
	const struct content *content =
	        &s->contents.items[content_find(s, s->objs.items[obj_find(s, obj)].content)];
	for (uint32_t i = 0; i < content->children.count; i++) {
		if (!is_content_label(s, content->children.items[i].label))
			continue;
		uint32_t change = v->reaches[obj_find(s, content->children.items[i].obj)];
		if (change && (best == NONE || compare_witnesses(v, change - 1, best) < 0))
			best = change - 1;
	}
	uint32_t any = content->any == NONE ? 0 : v->reaches[obj_find(s, content->any)];
	if (any && (best == NONE || compare_witnesses(v, any - 1, best) < 0))
		best = any - 1;
	return best;
}

static int by_node(const void *left, const void *right)
{
	const struct refusal *a = left, *b = right;
	if (a->node != b->node)
		return a->node < b->node ? -1 : 1;
	return strcmp(a->text, b->text);
}

/* In order of place; one for each. */
static void tidy_refusals(struct modes_class *class)
{
	if (!class->refusals.count)
		return;
	qsort(class->refusals.items, class->refusals.count, sizeof *class->refusals.items, by_node);
	uint32_t kept = 1;
	for (uint32_t i = 1; i < class->refusals.count; i++) {
		if (class->refusals.items[i].node != class->refusals.items[kept - 1].node)
			class->refusals.items[kept++] = class->refusals.items[i];
	}
	class->refusals.count = kept;
}

static void collect_refusals(struct solver *v)
{
	struct system *s = v->s;
	for (uint32_t i = 0; i < v->modes->classes.count; i++) {
		struct modes_class *class = &v->modes->classes.items[i];
		for (uint32_t j = class->first; j < class->last; j++) {
			const struct clause *clause = &s->clauses.items[j];
			if (!v->fired[j])
				continue;
			uint32_t change = NONE;
			if (clause->head == HEAD_SECOND && v->reaches[obj_find(s, clause->a)])
				change = v->reaches[obj_find(s, clause->a)] - 1;
			else if (clause->head == HEAD_PARTS)
				change = change_of_parts(v, clause->a);
			if (change != NONE || clause->head == HEAD_REFUSE)
				refuse(v, class, &clause->witness, change);
		}
		tidy_refusals(class);
	}
}

/* ---- effects ---- */

static struct effects *effects_for(struct modes *modes, struct name_scope *names,
                                   const char *member)
{
	const struct name *name = name_from(names, member);
	struct effects *effects = map_get(&modes->effects, name);
	if (!effects) {
		effects = ARENA_NEW(modes->arena, struct effects);
		effects->returns_fresh = true;
		map_put(modes->arena, &modes->effects, name, effects);
	}
	return effects;
}

/* Keys are "WORD member" and "WORD INDEX member" (bits.c). */
static void collect_effects(struct solver *v, struct name_scope *names)
{
	const struct system *s = v->s;
	struct modes *modes = v->modes;
	for (uint32_t i = 0; i < s->bits.count; i++) {
		if (s->bits.items[i].key == NONE || !s->bits.items[i].on)
			continue;
		const char *key = text_at(s, s->bits.items[i].key);
		unsigned index;
		int end = 0;
		if (strncmp(key, "changes ", 8) == 0)
			text_of(&modes->changes, key);
		if (sscanf(key, "changes %u %n", &index, &end) == 1 && end && index == THIS_INDEX)
			effects_for(modes, names, key + end)->changes_this = true;
		else if (sscanf(key, "changes %u %n", &index, &end) == 1 && end && index < 64)
			effects_for(modes, names, key + end)->changes |= UINT64_C(1) << index;
		else if (sscanf(key, "kept %u %n", &index, &end) == 1 && end && index < 63)
			effects_for(modes, names, key + end)->keeps |= UINT64_C(1) << index;
		else if (strncmp(key, "throws ", 7) == 0)
			effects_for(modes, names, key + 7)->throws = true;
		else if (strncmp(key, "aliased ", 8) == 0)
			effects_for(modes, names, key + 8)->returns_fresh = false;
	}
}

static bool read_classes(struct solver *v, const struct modes_input *inputs, uint32_t count)
{
	struct modes *modes = v->modes;
	for (uint32_t i = 0; i < count; i++) {
		struct modes_class class = {.path = inputs[i].path, .first = v->s->clauses.count};
		if (inputs[i].length && !system_read(v->s, inputs[i].bytes, inputs[i].length))
			return false;
		class.last = v->s->clauses.count;
		VEC_PUSH(modes->arena, &modes->classes, class);
	}
	for (uint32_t i = 0; i < modes->classes.count; i++)
		map_put(modes->arena, &modes->by_path, modes->classes.items[i].path,
		        &modes->classes.items[i]);
	return true;
}

static struct modes *solve(struct arena *arena, struct arena *scratch, struct name_scope *names,
                           const struct modes_input *inputs, uint32_t count)
{
	struct system system;
	struct modes *modes = ARENA_NEW(arena, struct modes);
	modes->arena = arena;
	system_init(&modes->changes, arena);
	system_init(&system, scratch);
	struct solver solver = {.modes = modes, .s = &system};
	if (!read_classes(&solver, inputs, count))
		return NULL;
	solver.fired = ARENA_NEWS(scratch, system.clauses.count + 1, bool);
	run(&solver);
	index_containment(&solver);
	spread_changes(&solver);
	spread_back(&solver);
	collect_refusals(&solver);
	collect_effects(&solver, names);
	return modes;
}

/* The system is many times as large as what is left of it. */
struct to_solve {
	struct arena *arena;
	struct name_scope *names;
	const struct modes_input *inputs;
	uint32_t count;
	struct modes *modes;
};

static void solve_all(void *context, struct arena *scratch)
{
	struct to_solve *work = context;
	work->modes = solve(work->arena, scratch, work->names, work->inputs, work->count);
}

struct modes *modes_solve(struct arena *arena, struct name_scope *names,
                          const struct modes_input *inputs, uint32_t count)
{
	struct to_solve work = {arena, names, inputs, count, NULL};
	struct recovery **held[] = {&arena->recovery, &names->recovery};
	if (!arena_scratch(held, 2, solve_all, &work))
		arena_fail(arena);
	return work.modes;
}
