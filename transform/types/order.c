/* The order in which Haxe comes to declare the types of a module. */
#include "transform/types/symbols.h"

struct ordering {
	struct symbol *const *symbols;
	uint32_t first, last; /* the module's: [first, last) */
	bool *done;
	uint32_t *order, count;
};

static void take(struct ordering *o, uint32_t i, unsigned depth);

/* Those of the same module, by the name that is written. */
static void take_named(struct ordering *o, const struct type_node *node, unsigned depth)
{
	if (!node || !node->path.count)
		return;
	for (uint32_t i = o->first; i < o->last; i++) {
		if (o->symbols[i]->decl->name.name == VEC_LAST(&node->path).name)
			take(o, i, depth + 1);
	}
}

static void take(struct ordering *o, uint32_t i, unsigned depth)
{
	const struct decl *d = o->symbols[i]->decl;
	if (o->done[i] || depth > 200)
		return;
	o->done[i] = true;
	take_named(o, d->super, depth);
	for (uint32_t j = 0; j < d->extends.count; j++)
		take_named(o, d->extends.items[j], depth);
	for (uint32_t j = 0; j < d->implements.count; j++)
		take_named(o, d->implements.items[j], depth);
	o->order[o->count++] = i;
}

static void take_module(struct ordering *o)
{
	for (uint32_t i = o->first; i < o->last; i++) {
		enum decl_kind kind = o->symbols[i]->decl->kind;
		if (kind == DECL_TYPEDEF || kind == DECL_ENUM)
			take(o, i, 0);
	}
	for (uint32_t i = o->last; i-- > o->first;)
		take(o, i, 0);
}

uint32_t *declare_order(struct arena *arena, struct symbol *const *symbols, uint32_t count)
{
	struct ordering o = {.symbols = symbols,
	                     .done = ARENA_NEWS(arena, count + 1, bool),
	                     .order = ARENA_NEWS(arena, count + 1, uint32_t)};
	memset(o.done, 0, count * sizeof *o.done);
	while (o.last < count) {
		o.first = o.last;
		while (o.last < count && symbols[o.last]->module == symbols[o.first]->module)
			o.last++;
		take_module(&o);
	}
	return o.order;
}
