#include "transform/types/facts.h"

#include "base/map.h"

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

void fact_record(struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                 struct hash value)
{
	if (!facts)
		return;
	if (!facts->seen)
		facts->seen = ARENA_NEWS(facts->arena, FACT_KIND_COUNT, struct map);
	struct map *seen = facts->seen;
	if (!map_add(facts->arena, &seen[kind], subject, (void *)1))
		return;
	struct fact fact = {kind, subject, value};
	VEC_PUSH(facts->arena, &facts->list, fact);
}

const char *fact_word(enum fact_kind kind)
{
	return kind < FACT_KIND_COUNT ? words[kind] : "";
}

static int compare(const void *left, const void *right)
{
	const struct fact *a = left, *b = right;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return name_compare(a->subject, b->subject);
}

void facts_write(const struct fact_list *facts, struct buf *out)
{
	uint32_t count = facts->list.count;
	struct fact *sorted = count ? ARENA_NEWS(out->arena, count, struct fact) : NULL;
	if (count) {
		memcpy(sorted, facts->list.items, count * sizeof *sorted);
		qsort(sorted, count, sizeof *sorted, compare);
	}
	buf_varint(out, count);
	for (uint32_t i = 0; i < count; i++) {
		buf_varint(out, sorted[i].kind);
		buf_block(out, sorted[i].subject->text, sorted[i].subject->length);
		buf_hash(out, sorted[i].value);
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
