/* Structures whose fields are `_0`, `_1` ...: Elixir's tuples. */
#include "transform/lower/core.h"

#include <stdio.h>

static bool names_place(const struct name *name, uint32_t place)
{
	char text[16];
	snprintf(text, sizeof text, "_%u", (unsigned)place);
	return name_is(name, text);
}

uint32_t tuple_place(const struct name *name, uint32_t size)
{
	for (uint32_t i = 0; i < size && name->text[0] == '_'; i++) {
		if (names_place(name, i))
			return i;
	}
	return size;
}

uint32_t tuple_size(struct ty *type)
{
	type = ty_follow_null(type);
	if (!type || type->kind != TY_ANON)
		return 0;
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (type->fields.items[i].optional ||
		    tuple_place(type->fields.items[i].name, type->fields.count) ==
		            type->fields.count)
			return 0;
	}
	return type->fields.count;
}

/* In the order of the places, whatever the order of the source. */
struct ex *tuple_of(struct lower *l, const struct name *const *names, struct ex *const *items,
                    uint32_t count, uint32_t size)
{
	struct ex *tuple = ex_new(l->arena, EX_TUPLE);
	for (uint32_t place = 0; place < size; place++) {
		struct ex *item = NULL;
		for (uint32_t i = 0; i < count; i++)
			item = items[i] && tuple_place(names[i], size) == place ? items[i] : item;
		ex_add(l->arena, tuple, item ? item : ex_var(l->arena, "_"));
	}
	return tuple;
}
