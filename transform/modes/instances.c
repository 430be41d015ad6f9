/*
 * Generic functions, each call for itself: the shape that their parameters and
 * results have among each other is copied to the caller's values; changes and
 * second names inside flow to the caller's, and not back.  What a global has
 * (a static, a class's fields) is one for all.
 */
#include "transform/modes/solver.h"

#include <string.h>

enum { SHAPE_MAX = 256, ROUNDS_MAX = 64 };

struct copying {
	struct solver *v;
	struct map copies; /* 1 + callee's representative -> 1 + caller's node */
	VEC(struct instance_pair) todo;
	bool together; /* too large: both are one */
};

static void mark_global(struct solver *v, obj_id obj)
{
	struct system *s = v->s;
	number_list todo = {0};
	VEC_PUSH(s->arena, &todo, obj_find(s, obj));
	while (todo.count) {
		uint32_t one = VEC_LAST(&todo);
		todo.count--;
		if (v->global[one])
			continue;
		v->global[one] = true;
		const struct content *content =
		        &s->contents.items[content_find(s, s->objs.items[one].content)];
		if (content->any != NONE)
			VEC_PUSH(s->arena, &todo, obj_find(s, content->any));
		for (uint32_t i = 0; i < content->children.count; i++)
			VEC_PUSH(s->arena, &todo, obj_find(s, content->children.items[i].obj));
	}
}

static void find_globals(struct solver *v)
{
	struct system *s = v->s;
	v->global = ARENA_NEWS(s->arena, s->objs.count + 1, bool);
	v->global_room = s->objs.count;
	for (uint32_t i = 0; i < s->objs.count; i++) {
		const char *key =
		        s->objs.items[i].key == NONE ? "" : text_at(s, s->objs.items[i].key);
		if (strncmp(key, "field ", 6) == 0 || strncmp(key, "class ", 6) == 0)
			mark_global(v, i);
	}
}

static bool is_global(const struct solver *v, obj_id obj)
{
	return obj < v->global_room && v->global[obj];
}

static void copy_pair(struct copying *c, struct instance_pair pair)
{
	struct system *s = c->v->s;
	obj_id callee = obj_find(s, pair.callee), caller = obj_find(s, pair.caller);
	const void *key = (const void *)(uintptr_t)(callee + 1);
	if (callee == caller)
		return;
	if (c->together || is_global(c->v, callee)) {
		obj_unify(s, callee, caller);
		return;
	}
	uintptr_t known = (uintptr_t)map_get(&c->copies, key);
	if (known) {
		obj_unify(s, (obj_id)(known - 1), caller);
		return;
	}
	map_put(s->arena, &c->copies, key, (void *)(uintptr_t)(caller + 1));
	const struct content *content =
	        &s->contents.items[content_find(s, s->objs.items[callee].content)];
	number_list labels = {0}, children = {0};
	for (uint32_t i = 0; i < content->children.count; i++) {
		VEC_PUSH(s->arena, &labels, content->children.items[i].label);
		VEC_PUSH(s->arena, &children, content->children.items[i].obj);
	}
	if (content->any != NONE) {
		struct instance_pair any = {content->any, NONE};
		any.caller = obj_any(s, caller);
		VEC_PUSH(s->arena, &c->todo, any);
	}
	for (uint32_t i = 0; i < labels.count; i++) {
		struct instance_pair child = {children.items[i],
		                              obj_child(s, caller, labels.items[i])};
		VEC_PUSH(s->arena, &c->todo, child);
	}
}

static void copy_shape(struct solver *v, struct instance *instance, bool together)
{
	struct copying c = {.v = v, .together = together};
	for (uint32_t i = instance->pairs.count; i; i--)
		VEC_PUSH(v->s->arena, &c.todo, instance->pairs.items[i - 1]);
	while (c.todo.count) {
		struct instance_pair pair = VEC_LAST(&c.todo);
		c.todo.count--;
		c.together |= c.copies.count > SHAPE_MAX;
		copy_pair(&c, pair);
	}
	for (MAP_EACH(entry, &c.copies)) {
		struct instance_pair flow = {(obj_id)((uintptr_t)entry->key - 1),
		                             (obj_id)((uintptr_t)entry->value - 1)};
		VEC_PUSH(v->s->arena, &v->flows, flow);
	}
}

/* True when something was united: the clauses' unions may bring more. */
bool instantiate(struct solver *v)
{
	uint64_t version = v->s->version;
	v->flows.count = 0;
	find_globals(v);
	v->rounds++;
	for (uint32_t i = 0; i < v->s->instances.count; i++)
		copy_shape(v, &v->s->instances.items[i], v->rounds > ROUNDS_MAX);
	return v->s->version != version;
}
