#include "transform/types/facts.h"

#include <stdlib.h>

const struct hash FACT_ABSENT = {0, 0};

static const char *const words[FACT_KIND_COUNT] = {
#define FACT(name, word, follows) [FACT_##name] = word,
#include "transform/types/facts.def"
#undef FACT
};

static const enum fact_follows follows_table[FACT_KIND_COUNT] = {
#define FACT(name, word, follows) [FACT_##name] = FOLLOWS_##follows,
#include "transform/types/facts.def"
#undef FACT
};

enum fact_follows fact_follows(enum fact_kind kind)
{
	return follows_table[kind];
}

void fact_list_init(struct fact_list *facts, struct arena *arena, struct name_scope *names)
{
	*facts = (struct fact_list){.arena = arena, .names = names};
}

/* ---- what is there ---- */

enum { FIRST_SLOTS = 64 };

static uint32_t home(const struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                     const struct name *part)
{
	uint64_t bits = (uint64_t)(uintptr_t)subject * 0x9e3779b97f4a7c15U;
	bits = (bits ^ bits >> 32 ^ (uint64_t)(uintptr_t)part ^ (uint64_t)kind << 48) *
	       0xff51afd7ed558ccdU;
	return (uint32_t)(bits >> 32) & (facts->slot_count - 1);
}

/* Where this fact is, or the free place for it. */
static uint32_t *slot_of(const struct fact_list *facts, enum fact_kind kind,
                         const struct name *subject, const struct name *part)
{
	uint32_t at = home(facts, kind, subject, part);
	for (; facts->slots[at]; at = (at + 1) & (facts->slot_count - 1)) {
		const struct fact *fact = &facts->list.items[facts->slots[at] - 1];
		if (fact->subject == subject && fact->part == part && fact->kind == kind)
			break;
	}
	return &facts->slots[at];
}

static void grow(struct fact_list *facts)
{
	facts->slot_count = facts->slot_count ? facts->slot_count : FIRST_SLOTS;
	while (facts->list.count * 2 >= facts->slot_count)
		facts->slot_count *= 2;
	facts->slots = ARENA_NEWS(facts->arena, facts->slot_count, uint32_t);
	for (uint32_t i = 0; i < facts->list.count; i++) {
		const struct fact *fact = &facts->list.items[i];
		*slot_of(facts, fact->kind, fact->subject, fact->part) = i + 1;
	}
}

bool fact_recorded(const struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                   const struct name *part)
{
	return facts->slots && *slot_of(facts, kind, subject, part);
}

void fact_record_part(struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                      const struct name *part, struct hash value)
{
	if (!facts)
		return;
	if (facts->list.count * 2 >= facts->slot_count)
		grow(facts);
	uint32_t *slot = slot_of(facts, kind, subject, part);
	if (*slot)
		return;
	VEC_PUSH(facts->arena, &facts->list, ((struct fact){kind, subject, part, value}));
	*slot = facts->list.count;
}

void fact_record(struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                 struct hash value)
{
	fact_record_part(facts, kind, subject, NULL, value);
}

void fact_list_clear(struct fact_list *facts)
{
	/* What one large list needed is not cleared again and again for small ones. */
	if (facts->slot_count > facts->list.count * 64 + FIRST_SLOTS * 16) {
		facts->slots = NULL;
		facts->slot_count = 0;
	}
	facts->list.count = 0;
	if (facts->slots)
		memset(facts->slots, 0, facts->slot_count * sizeof *facts->slots);
}

void fact_list_move(struct fact_list *into, struct fact_list *from)
{
	uint32_t count = from->list.count;
	into->list.items = count ? ARENA_NEWS(into->arena, count, struct fact) : NULL;
	into->list.count = into->list.room = count;
	into->slots = NULL;
	into->slot_count = 0;
	if (count)
		memcpy(into->list.items, from->list.items, count * sizeof *from->list.items);
	fact_list_clear(from);
}

const char *fact_word(enum fact_kind kind)
{
	return kind < FACT_KIND_COUNT ? words[kind] : "";
}

/* ---- as text ---- */

static const char marks[FACT_KIND_COUNT] = {
        [FACT_TYPE] = '|', [FACT_VISIBLE] = '|', [FACT_MODULE_FIELD] = '|'};

static size_t text_length(const struct fact *fact)
{
	return fact->subject->length + (fact->part ? 1 + (size_t)fact->part->length : 0);
}

/* The bytes of the subject; as many as text_length() says. */
static void put_text(const struct fact *fact, char *out)
{
	memcpy(out, fact->subject->text, fact->subject->length);
	if (!fact->part)
		return;
	out += fact->subject->length;
	*out++ = marks[fact->kind] ? marks[fact->kind] : '.';
	memcpy(out, fact->part->text, fact->part->length);
}

char *fact_text(const struct fact *fact, struct arena *arena)
{
	char *text = arena_alloc(arena, text_length(fact) + 1);
	put_text(fact, text);
	return text;
}

/* ---- rows ---- */

struct row {
	const struct fact *fact;
	char *text;
	size_t length;
};

static int compare(const void *left, const void *right)
{
	const struct row *a = left, *b = right;
	if (a->fact->kind != b->fact->kind)
		return a->fact->kind < b->fact->kind ? -1 : 1;
	int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
	if (order != 0)
		return order;
	return a->length < b->length ? -1 : a->length > b->length;
}

/* Sorted; NULL when there are none. */
static struct row *rows_of(const struct fact_list *facts, struct arena *arena)
{
	uint32_t count = facts->list.count;
	struct row *rows = count ? ARENA_NEWS(arena, count, struct row) : NULL;
	size_t bytes = 0;
	for (uint32_t i = 0; i < count; i++) {
		rows[i] = (struct row){.fact = &facts->list.items[i]};
		bytes += rows[i].length = text_length(rows[i].fact);
	}
	char *text = arena_alloc(arena, bytes);
	for (uint32_t i = 0; i < count; i++) {
		rows[i].text = text;
		put_text(rows[i].fact, text);
		text += rows[i].length;
	}
	if (count)
		qsort(rows, count, sizeof *rows, compare);
	return rows;
}

void facts_write(const struct fact_list *facts, struct buf *out)
{
	struct row *rows = rows_of(facts, out->arena);
	buf_varint(out, facts->list.count);
	for (uint32_t i = 0; i < facts->list.count; i++) {
		buf_varint(out, rows[i].fact->kind);
		buf_block(out, rows[i].text, rows[i].length);
		buf_hash(out, rows[i].fact->value);
	}
}

static bool read_fact(struct name_scope *names, struct cursor *in, struct fact *fact)
{
	uint64_t kind = cursor_varint(in);
	size_t length;
	const char *text = cursor_block(in, &length);
	fact->value = cursor_hash(in);
	if (in->failed || kind >= FACT_KIND_COUNT)
		return false;
	fact->kind = (enum fact_kind)kind;
	fact->subject = name_of(names, text, length);
	return true;
}

bool facts_read(struct fact_list *facts, struct cursor *in)
{
	uint64_t count = cursor_varint(in);
	for (uint64_t i = 0; i < count && !in->failed; i++) {
		struct fact fact;
		if (!read_fact(facts->names, in, &fact))
			return false;
		fact_record(facts, fact.kind, fact.subject, fact.value);
	}
	return !in->failed;
}

struct fact *facts_array(struct arena *arena, struct name_scope *names, struct cursor *in,
                         uint32_t *count)
{
	uint64_t wanted = cursor_varint(in);
	*count = 0;
	if (wanted > (uint64_t)(in->end - in->at))
		in->failed = 1;
	struct fact *list = in->failed ? NULL : ARENA_NEWS(arena, wanted + 1, struct fact);
	while (list && *count < wanted && read_fact(names, in, &list[*count]))
		++*count;
	return list;
}
