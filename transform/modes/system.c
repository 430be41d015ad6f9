#include "transform/modes/system.h"

#include "base/hash.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void system_init(struct system *s, struct arena *arena)
{
	memset(s, 0, sizeof *s);
	s->arena = arena;
}

/* ---- texts ---- */

static uint32_t *text_slot(const struct texts *texts, uint64_t hash, const char *bytes,
                           size_t length)
{
	uint32_t at = (uint32_t)hash & (texts->slot_count - 1);
	for (; texts->slots[at]; at = (at + 1) & (texts->slot_count - 1)) {
		uint32_t index = texts->slots[at] - 1;
		const char *text = texts->list.items[index];
		if (texts->hashes.items[index] == hash && strncmp(text, bytes, length) == 0 &&
		    !text[length])
			break;
	}
	return &texts->slots[at];
}

static void texts_grow(struct system *s)
{
	struct texts *texts = &s->texts;
	texts->slot_count = texts->slot_count ? texts->slot_count * 2 : 64;
	texts->slots = ARENA_NEWS(s->arena, texts->slot_count, uint32_t);
	for (uint32_t i = 0; i < texts->list.count; i++) {
		uint32_t at = (uint32_t)texts->hashes.items[i] & (texts->slot_count - 1);
		while (texts->slots[at])
			at = (at + 1) & (texts->slot_count - 1);
		texts->slots[at] = i + 1;
	}
}

text_id text_of_bytes(struct system *s, const char *bytes, size_t length)
{
	struct texts *texts = &s->texts;
	uint64_t hash = hash_bytes(bytes, length).low;
	if (texts->list.count * 2 >= texts->slot_count)
		texts_grow(s);
	uint32_t *slot = text_slot(texts, hash, bytes, length);
	if (!*slot) {
		VEC_PUSH(s->arena, &texts->list, arena_copy(s->arena, bytes, length));
		VEC_PUSH(s->arena, &texts->hashes, hash);
		*slot = texts->list.count;
	}
	return *slot - 1;
}

text_id text_of(struct system *s, const char *text)
{
	return text_of_bytes(s, text, strlen(text));
}

text_id text_find(const struct system *s, const char *text)
{
	size_t length = strlen(text);
	uint64_t hash = hash_bytes(text, length).low;
	return s->texts.slot_count ? *text_slot(&s->texts, hash, text, length) - 1 : NONE;
}

text_id text_printf(struct system *s, const char *format, ...)
{
	char text[512];
	va_list list;
	va_start(list, format);
	vsnprintf(text, sizeof text, format, list);
	va_end(list);
	return text_of(s, text);
}

const char *text_at(const struct system *s, text_id text)
{
	return text < s->texts.list.count ? s->texts.list.items[text] : "";
}

/* ---- nodes ---- */

obj_id obj_new(struct system *s)
{
	struct content content = {.parent = s->contents.count, .any = NONE};
	s->version++;
	struct obj obj = {.parent = s->objs.count, .content = s->contents.count, .key = NONE};
	VEC_PUSH(s->arena, &s->contents, content);
	VEC_PUSH(s->arena, &s->objs, obj);
	return s->objs.count - 1;
}

static uint32_t *named_slot(struct system *s, text_id key, number_list *list)
{
	while (list->count <= key)
		VEC_PUSH(s->arena, list, 0);
	return &list->items[key];
}

obj_id obj_named(struct system *s, text_id key)
{
	uint32_t found = *named_slot(s, key, &s->named_objs);
	if (found)
		return found - 1;
	obj_id obj = obj_new(s);
	s->objs.items[obj].key = key;
	*named_slot(s, key, &s->named_objs) = obj + 1;
	return obj;
}

obj_id obj_find(struct system *s, obj_id obj)
{
	while (s->objs.items[obj].parent != obj) {
		s->objs.items[obj].parent = s->objs.items[s->objs.items[obj].parent].parent;
		obj = s->objs.items[obj].parent;
	}
	return obj;
}

uint32_t content_find(struct system *s, uint32_t content)
{
	while (s->contents.items[content].parent != content) {
		uint32_t above = s->contents.items[content].parent;
		s->contents.items[content].parent = s->contents.items[above].parent;
		content = s->contents.items[content].parent;
	}
	return content;
}

static uint32_t child_at(const struct content *content, text_id label)
{
	uint32_t low = 0, high = content->children.count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (content->children.items[middle].label < label)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void child_insert(struct system *s, struct content *content, uint32_t at,
                         struct content_child child)
{
	VEC_PUSH(s->arena, &content->children, child);
	struct content_child *items = content->children.items;
	memmove(items + at + 1, items + at, (content->children.count - 1 - at) * sizeof *items);
	items[at] = child;
}

obj_id obj_child(struct system *s, obj_id obj, text_id label)
{
	uint32_t index = content_find(s, s->objs.items[obj_find(s, obj)].content);
	struct content *content = &s->contents.items[index];
	if (content->any != NONE)
		return obj_find(s, content->any);
	uint32_t at = child_at(content, label);
	if (at < content->children.count && content->children.items[at].label == label)
		return obj_find(s, content->children.items[at].obj);
	struct content_child child = {label, obj_new(s)};
	child_insert(s, &s->contents.items[index], at, child);
	return child.obj;
}

struct pair {
	obj_id left, right;
};

struct pairs {
	VEC(struct pair) list;
};

static void push_pair(struct system *s, struct pairs *todo, obj_id left, obj_id right)
{
	struct pair pair = {left, right};
	VEC_PUSH(s->arena, &todo->list, pair);
}

static void children_join_any(struct system *s, struct content *content, struct pairs *todo)
{
	for (uint32_t i = 0; content->any != NONE && i < content->children.count; i++)
		push_pair(s, todo, content->any, content->children.items[i].obj);
}

/* The smaller one's children go into the larger; two of one name are still to be united. */
static void contents_join(struct system *s, uint32_t left, uint32_t right, struct pairs *todo)
{
	left = content_find(s, left);
	right = content_find(s, right);
	if (left == right)
		return;
	if (s->contents.items[left].children.count < s->contents.items[right].children.count) {
		uint32_t swap = left;
		left = right;
		right = swap;
	}
	struct content *into = &s->contents.items[left], *from = &s->contents.items[right];
	from->parent = left;
	s->version++;
	if (into->any != NONE && from->any != NONE)
		push_pair(s, todo, into->any, from->any);
	else if (into->any == NONE)
		into->any = from->any;
	for (uint32_t i = 0; i < from->children.count; i++) {
		struct content_child child = from->children.items[i];
		uint32_t at = child_at(into, child.label);
		if (at < into->children.count && into->children.items[at].label == child.label)
			push_pair(s, todo, into->children.items[at].obj, child.obj);
		else
			child_insert(s, into, at, child);
	}
	children_join_any(s, into, todo);
}

static void unify_all(struct system *s, struct pairs *todo)
{
	while (todo->list.count) {
		struct pair pair = VEC_LAST(&todo->list);
		todo->list.count--;
		obj_id left = obj_find(s, pair.left), right = obj_find(s, pair.right);
		if (left == right)
			continue;
		if (left > right) { /* the older one stays: the result hangs on no rank */
			obj_id swap = left;
			left = right;
			right = swap;
		}
		s->objs.items[right].parent = left;
		s->version++;
		contents_join(s, s->objs.items[left].content, s->objs.items[right].content, todo);
	}
}

void obj_unify(struct system *s, obj_id left, obj_id right)
{
	struct pairs todo = {0};
	struct pair pair = {left, right};
	if (left == NONE || right == NONE)
		return;
	VEC_PUSH(s->arena, &todo.list, pair);
	unify_all(s, &todo);
}

void obj_share(struct system *s, obj_id left, obj_id right)
{
	struct pairs todo = {0};
	if (left == NONE || right == NONE)
		return;
	contents_join(s, s->objs.items[obj_find(s, left)].content,
	              s->objs.items[obj_find(s, right)].content, &todo);
	unify_all(s, &todo);
}

obj_id obj_any(struct system *s, obj_id obj)
{
	uint32_t index = content_find(s, s->objs.items[obj_find(s, obj)].content);
	if (s->contents.items[index].any == NONE) {
		struct pairs todo = {0};
		obj_id any = obj_new(s);
		s->contents.items[index].any = any;
		children_join_any(s, &s->contents.items[index], &todo);
		unify_all(s, &todo);
	}
	index = content_find(s, s->objs.items[obj_find(s, obj)].content);
	return obj_find(s, s->contents.items[index].any);
}

/* ---- bits and clauses ---- */

bit_id bit_new(struct system *s)
{
	struct bit bit = {.key = NONE};
	VEC_PUSH(s->arena, &s->bits, bit);
	return s->bits.count - 1;
}

bit_id bit_named(struct system *s, text_id key)
{
	uint32_t found = *named_slot(s, key, &s->named_bits);
	if (found)
		return found - 1;
	bit_id bit = bit_new(s);
	s->bits.items[bit].key = key;
	*named_slot(s, key, &s->named_bits) = bit + 1;
	return bit;
}

void clause_add(struct system *s, const struct clause *clause)
{
	if (!clause->body_count && clause->head == HEAD_UNIFY)
		obj_unify(s, clause->a, clause->b);
	else if (!clause->body_count && clause->head == HEAD_SHARE)
		obj_share(s, clause->a, clause->b);
	else
		VEC_PUSH(s->arena, &s->clauses, *clause);
}
