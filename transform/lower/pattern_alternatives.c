/* A pattern with alternatives inside as several without. */
#include "transform/lower/leaf.h"

enum { MOST_ALTERNATIVES = 256 };

/* One value among a few that are written out: a guard's `in` can say it. */
static bool is_plain_choice(const struct tx_pattern *pattern)
{
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		const struct tx_pattern *item = pattern->items.items[i];
		bool constant = item->kind == PATTERN_CONSTANT && item->value->kind != TX_FLOAT;
		bool name = item->kind == PATTERN_ENUM && !item->items.count &&
		            !(item->member->function && item->member->function->args.count);
		bool nested = item->kind == PATTERN_OR && is_plain_choice(item);
		if (!constant && !name && !nested)
			return false;
	}
	return true;
}

static struct tx_pattern *copy_of(struct lower *l, const struct tx_pattern *pattern)
{
	struct tx_pattern *made = ARENA_NEW(l->arena, struct tx_pattern);
	*made = *pattern;
	return made;
}

/* Of an alternative's items those from `at` on are still to be taken apart. */
static bool items_apart(struct lower *l, struct tx_pattern *pattern, uint32_t at, bool all,
                        pattern_list *into)
{
	if (at == pattern->items.count) {
		VEC_PUSH(l->arena, into, pattern);
		return into->count <= MOST_ALTERNATIVES;
	}
	pattern_list choices = {0};
	if (!pattern_alternatives(l, pattern->items.items[at], all, &choices))
		return false;
	if (choices.count == 1 && choices.items[0] == pattern->items.items[at])
		return items_apart(l, pattern, at + 1, all, into);
	for (uint32_t i = 0; i < choices.count; i++) {
		struct tx_pattern *one = copy_of(l, pattern);
		memset(&one->items, 0, sizeof one->items);
		for (uint32_t j = 0; j < pattern->items.count; j++)
			VEC_PUSH(l->arena, &one->items,
			         j == at ? choices.items[i] : pattern->items.items[j]);
		if (!items_apart(l, one, at + 1, all, into))
			return false;
	}
	return true;
}

static bool inner_apart(struct lower *l, struct tx_pattern *pattern, bool all, pattern_list *into)
{
	pattern_list choices = {0};
	if (!pattern_alternatives(l, pattern->inner, all, &choices))
		return false;
	for (uint32_t i = 0; i < choices.count; i++) {
		struct tx_pattern *one = pattern;
		if (choices.items[i] != pattern->inner) {
			one = copy_of(l, pattern);
			one->inner = choices.items[i];
		}
		VEC_PUSH(l->arena, into, one);
	}
	return into->count <= MOST_ALTERNATIVES;
}

bool pattern_alternatives(struct lower *l, struct tx_pattern *pattern, bool all, pattern_list *into)
{
	if (pattern->kind == PATTERN_OR && (all || !is_plain_choice(pattern))) {
		for (uint32_t i = 0; i < pattern->items.count; i++) {
			if (!pattern_alternatives(l, pattern->items.items[i], all, into))
				return false;
		}
		return true;
	}
	if (pattern->inner)
		return inner_apart(l, pattern, all, into);
	if (pattern->kind != PATTERN_OR)
		return items_apart(l, pattern, 0, all, into);
	VEC_PUSH(l->arena, into, pattern);
	return into->count <= MOST_ALTERNATIVES;
}
