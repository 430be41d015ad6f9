/*
 * A system as bytes: texts, bits, nodes (only those that something mentions, by
 * their representatives), clauses.  Numbers are given in the order of first
 * mention, so the bytes do not depend on how unions went.  Keys stand before
 * what uses them: reading takes the named bit or node itself.
 */
#include "transform/modes/system.h"

#include <stdlib.h>
#include <string.h>

enum { FORMAT = 3 };

struct renumber {
	uint32_t *to;        /* old -> 1 + new */
	VEC(uint32_t) order; /* new -> old */
};

static uint32_t renumbered(struct arena *arena, struct renumber *numbers, uint32_t old)
{
	if (!numbers->to[old]) {
		VEC_PUSH(arena, &numbers->order, old);
		numbers->to[old] = numbers->order.count;
	}
	return numbers->to[old] - 1;
}

struct writer {
	struct system *s;
	struct renumber texts, objs, contents, bits;
	struct buf body;
};

static void put_text(struct writer *w, text_id text)
{
	buf_varint(&w->body, text == NONE ? 0 : 1 + renumbered(w->s->arena, &w->texts, text));
}

static void put_obj(struct writer *w, obj_id obj)
{
	buf_varint(&w->body, renumbered(w->s->arena, &w->objs, obj_find(w->s, obj)));
}

static void put_bit(struct writer *w, bit_id bit)
{
	buf_varint(&w->body, renumbered(w->s->arena, &w->bits, bit));
}

static bool is_obj_head(enum head head)
{
	return head == HEAD_SECOND || head == HEAD_PARTS || head == HEAD_CHANGE;
}

static void write_clause(struct writer *w, const struct clause *clause)
{
	buf_varint(&w->body, clause->head);
	buf_varint(&w->body, clause->body_count);
	for (uint32_t i = 0; i < clause->body_count; i++)
		put_bit(w, clause->body[i]);
	if (clause->head == HEAD_BIT)
		put_bit(w, clause->a);
	else if (clause->head == HEAD_UNIFY || clause->head == HEAD_SHARE) {
		put_obj(w, clause->a);
		put_obj(w, clause->b);
	} else if (is_obj_head(clause->head)) {
		put_obj(w, clause->a);
	}
	if (clause->head == HEAD_REFUSE || is_obj_head(clause->head)) {
		buf_varint(&w->body, clause->witness.node);
		buf_varint(&w->body, diag_number(clause->witness.code));
		put_text(w, clause->witness.text);
		put_text(w, clause->witness.hint);
	}
}

static int by_text(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* Sorted, so that the order in which a class happens to be walked is of no matter. */
static void write_named(struct writer *w)
{
	struct system *s = w->s;
	VEC(const char *) keys = {0};
	for (uint32_t i = 0; i < s->objs.count; i++) {
		if (s->objs.items[i].key != NONE)
			VEC_PUSH(s->arena, &keys, text_at(s, s->objs.items[i].key));
	}
	if (keys.count)
		qsort(keys.items, keys.count, sizeof *keys.items, by_text);
	buf_varint(&w->body, keys.count);
	for (uint32_t i = 0; i < keys.count; i++) {
		text_id key = text_of(s, keys.items[i]);
		put_text(w, key);
		put_obj(w, obj_named(s, key));
	}
}

static void write_instances(struct writer *w)
{
	buf_varint(&w->body, w->s->instances.count);
	for (uint32_t i = 0; i < w->s->instances.count; i++) {
		const struct instance *instance = &w->s->instances.items[i];
		buf_varint(&w->body, instance->pairs.count);
		for (uint32_t j = 0; j < instance->pairs.count; j++) {
			put_obj(w, instance->pairs.items[j].callee);
			put_obj(w, instance->pairs.items[j].caller);
		}
	}
}

/* Contents in order of mention; each child may mention more. */
static void write_contents(struct writer *w)
{
	struct system *s = w->s;
	struct buf clauses = w->body;
	buf_init(&w->body, s->arena);
	for (uint32_t i = 0; i < w->objs.order.count; i++) {
		uint32_t content = content_find(s, s->objs.items[w->objs.order.items[i]].content);
		bool known = w->contents.to[content] != 0;
		buf_varint(&w->body, renumbered(s->arena, &w->contents, content));
		if (known)
			continue;
		const struct content *one = &s->contents.items[content];
		buf_varint(&w->body, one->any != NONE);
		if (one->any != NONE)
			put_obj(w, one->any);
		buf_varint(&w->body, one->children.count);
		for (uint32_t j = 0; j < one->children.count; j++) {
			put_text(w, one->children.items[j].label);
			put_obj(w, one->children.items[j].obj);
		}
	}
	struct buf contents = w->body;
	w->body = clauses;
	buf_varint(&w->body, w->objs.order.count);
	buf_add(&w->body, contents.bytes ? contents.bytes : "", contents.length);
}

void system_write(struct system *s, struct buf *out)
{
	struct writer w = {.s = s};
	w.texts.to = ARENA_NEWS(s->arena, s->texts.list.count + 1, uint32_t);
	w.objs.to = ARENA_NEWS(s->arena, s->objs.count + 1, uint32_t);
	w.contents.to = ARENA_NEWS(s->arena, s->contents.count + 1, uint32_t);
	w.bits.to = ARENA_NEWS(s->arena, s->bits.count + 1, uint32_t);
	buf_init(&w.body, s->arena);
	write_named(&w);
	buf_varint(&w.body, s->clauses.count);
	for (uint32_t i = 0; i < s->clauses.count; i++)
		write_clause(&w, &s->clauses.items[i]);
	write_instances(&w);
	write_contents(&w);
	struct buf body = w.body;
	buf_init(&w.body, s->arena);
	for (uint32_t i = 0; i < w.bits.order.count; i++)
		put_text(&w, s->bits.items[w.bits.order.items[i]].key);
	buf_varint(out, FORMAT);
	buf_varint(out, w.texts.order.count);
	for (uint32_t i = 0; i < w.texts.order.count; i++) {
		const char *text = text_at(s, w.texts.order.items[i]);
		buf_block(out, text, strlen(text));
	}
	buf_varint(out, w.bits.order.count);
	buf_add(out, buf_string(&w.body), w.body.length);
	buf_varint(out, w.objs.order.count);
	buf_add(out, body.bytes, body.length);
}

/* ---- reading ---- */

struct reader {
	struct system *s;
	struct cursor in;
	VEC(text_id) texts;
	VEC(obj_id) objs;
	VEC(bit_id) bits;
	VEC(uint32_t) contents; /* an obj that has it */
};

static uint32_t get(struct reader *r, uint32_t limit)
{
	uint64_t value = cursor_varint(&r->in);
	if (value >= limit)
		r->in.failed = 1;
	return r->in.failed ? 0 : (uint32_t)value;
}

static text_id get_text(struct reader *r)
{
	uint32_t value = get(r, r->texts.count + 1);
	return value ? r->texts.items[value - 1] : NONE;
}

static obj_id get_obj(struct reader *r)
{
	uint32_t value = get(r, r->objs.count);
	return r->in.failed ? 0 : r->objs.items[value];
}

static bit_id get_bit(struct reader *r)
{
	uint32_t value = get(r, r->bits.count);
	return r->in.failed ? 0 : r->bits.items[value];
}

static void read_texts(struct reader *r)
{
	uint32_t count = get(r, NONE);
	for (uint32_t i = 0; i < count && !r->in.failed; i++) {
		size_t length;
		const char *bytes = cursor_block(&r->in, &length);
		if (r->in.failed)
			return;
		VEC_PUSH(r->s->arena, &r->texts, text_of_bytes(r->s, bytes, length));
	}
}

static void read_clause(struct reader *r)
{
	struct clause clause = {.head = (enum head)get(r, HEAD_COUNT)};
	clause.body_count = get(r, BODY_MAX + 1);
	for (uint32_t i = 0; i < clause.body_count && !r->in.failed; i++)
		clause.body[i] = get_bit(r);
	if (clause.head == HEAD_BIT)
		clause.a = get_bit(r);
	else if (clause.head != HEAD_REFUSE)
		clause.a = get_obj(r);
	if (clause.head == HEAD_UNIFY || clause.head == HEAD_SHARE)
		clause.b = get_obj(r);
	if (clause.head == HEAD_REFUSE || is_obj_head(clause.head)) {
		clause.witness.node = get(r, NONE);
		clause.witness.code = diag_by_number(get(r, NONE));
		clause.witness.text = get_text(r);
		clause.witness.hint = get_text(r);
		if (clause.witness.code == DIAG_COUNT)
			r->in.failed = 1;
	}
	if (!r->in.failed)
		clause_add(r->s, &clause);
}

static void read_instances(struct reader *r)
{
	uint32_t count = get(r, NONE);
	for (uint32_t i = 0; i < count && !r->in.failed; i++) {
		struct instance instance = {0};
		uint32_t pairs = get(r, NONE);
		for (uint32_t j = 0; j < pairs && !r->in.failed; j++) {
			struct instance_pair pair = {.callee = get_obj(r)};
			pair.caller = get_obj(r);
			if (!r->in.failed)
				VEC_PUSH(r->s->arena, &instance.pairs, pair);
		}
		VEC_PUSH(r->s->arena, &r->s->instances, instance);
	}
}

static void read_contents(struct reader *r)
{
	uint32_t count = get(r, r->objs.count + 1);
	for (uint32_t i = 0; i < count && !r->in.failed; i++) {
		uint32_t content = get(r, r->contents.count + 1);
		if (content < r->contents.count) {
			obj_share(r->s, r->objs.items[i], r->contents.items[content]);
			continue;
		}
		VEC_PUSH(r->s->arena, &r->contents, r->objs.items[i]);
		if (get(r, 2)) {
			obj_id any = get_obj(r);
			if (!r->in.failed)
				obj_unify(r->s, obj_any(r->s, r->objs.items[i]), any);
		}
		uint32_t children = get(r, NONE);
		for (uint32_t j = 0; j < children && !r->in.failed; j++) {
			text_id label = get_text(r);
			obj_id child = get_obj(r);
			if (label == NONE)
				r->in.failed = 1;
			if (!r->in.failed)
				obj_unify(r->s, obj_child(r->s, r->objs.items[i], label), child);
		}
	}
}

/* Every node and bit stands in at least a byte, so a count that is larger is damage. */
static uint32_t get_count(struct reader *r)
{
	return get(r, (uint32_t)(r->in.end - r->in.at) + 1);
}

static void read_bits(struct reader *r)
{
	uint32_t count = get_count(r);
	r->bits.items = ARENA_NEWS(r->s->arena, count + 1, bit_id);
	for (; r->bits.count < count && !r->in.failed; r->bits.count++) {
		text_id key = get_text(r);
		r->bits.items[r->bits.count] = key == NONE ? bit_new(r->s) : bit_named(r->s, key);
	}
}

/* All nodes: those with names first, which may be there already. */
static void read_objs(struct reader *r)
{
	uint32_t count = get_count(r), named = get(r, NONE);
	r->objs.items = ARENA_NEWS(r->s->arena, count + 1, obj_id);
	r->objs.count = count;
	memset(r->objs.items, 0xff, count * sizeof *r->objs.items);
	for (uint32_t i = 0; i < named && !r->in.failed; i++) {
		text_id key = get_text(r);
		uint32_t at = get(r, count);
		if (key == NONE)
			r->in.failed = 1;
		if (r->in.failed)
			return;
		if (r->objs.items[at] == NONE)
			r->objs.items[at] = obj_named(r->s, key);
		else
			obj_unify(r->s, obj_named(r->s, key), r->objs.items[at]);
	}
	for (uint32_t i = 0; i < count; i++) {
		if (r->objs.items[i] == NONE)
			r->objs.items[i] = obj_new(r->s);
	}
}

bool system_read(struct system *into, const char *bytes, size_t length)
{
	struct reader r = {.s = into, .in = {bytes, bytes + length, 0}};
	if (cursor_varint(&r.in) != FORMAT)
		return false;
	read_texts(&r);
	read_bits(&r);
	read_objs(&r);
	uint32_t clauses = r.in.failed ? 0 : get(&r, NONE);
	for (uint32_t i = 0; i < clauses && !r.in.failed; i++)
		read_clause(&r);
	read_instances(&r);
	read_contents(&r);
	return !r.in.failed && r.in.at == r.in.end;
}
