/* All heads behind a type in one fact: for chains that are so long that one fact
 * for each would be the square of their length in a module. */
#include "transform/types/internal.h"

struct behind {
	struct program *p;
	struct map seen; /* symbols, in the order of their first mention */
};

static void see_type(struct behind *b, struct ty *type)
{
	type = ty_bound(type);
	if (type->symbol)
		map_put(b->p->arena, &b->seen, type->symbol, (void *)type->symbol);
	for (uint32_t i = 0; i < type->args.count; i++)
		see_type(b, type->args.items[i]);
	for (uint32_t i = 0; i < type->params.count; i++)
		see_type(b, type->params.items[i].type);
	for (uint32_t i = 0; i < type->fields.count; i++)
		see_type(b, type->fields.items[i].type);
	if (type->result)
		see_type(b, type->result);
}

static void see_head(struct behind *b, const struct symbol *s)
{
	struct head *head = header(s);
	head_supers(head);
	if (s->decl->kind == DECL_TYPEDEF && head_alias(head))
		see_type(b, head->alias);
	if (head->underlying)
		see_type(b, head->underlying);
	if (head->super)
		see_type(b, head->super);
	for (uint32_t i = 0; i < head->interfaces.count; i++)
		see_type(b, head->interfaces.items[i]);
}

struct hash heads_value(struct program *p, const struct symbol *s)
{
	struct behind b = {.p = p};
	struct hash value = {0, 0};
	map_put(p->arena, &b.seen, s, (void *)s);
	for (uint32_t i = 0; i < b.seen.count; i++) {
		const struct symbol *one = b.seen.entries[i].key;
		if (one->is_std)
			continue;
		value = hash_join(value, hash_bytes(one->path->text, one->path->length));
		value = hash_join(value, head_value(p, one));
		see_head(&b, one);
	}
	return value;
}
