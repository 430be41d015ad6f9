/* Types in which no function can be: no cell is reached from their values. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

enum { TYPE_DEPTH = 12 };

static bool is_plain_node(const struct decl *of, const struct type_node *type)
{
	static const char *const plain[] = {"Int", "Float", "Bool", "String", "Array", "Null"};
	if (!type || type->kind != TYPE_PATH || type->path.count != 1)
		return false;
	const struct name *name = type->path.items[0].name;
	bool known = name == of->name.name;
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		known |= name_is(name, plain[i]);
	for (uint32_t i = 0; i < of->params.count; i++)
		known |= name == of->params.items[i].name.name;
	for (uint32_t i = 0; known && i < type->args.count; i++)
		known = is_plain_node(of, type->args.items[i]);
	return known;
}

/* By what its constructors declare. */
static bool is_plain_enum(struct lower *l, const struct symbol *symbol)
{
	const struct decl *decl = symbol->decl;
	read_constructors(l, symbol);
	for (uint32_t i = 0; decl && i < decl->members.count; i++) {
		const struct function *function = decl->members.items[i]->function;
		for (uint32_t j = 0; function && j < function->args.count; j++) {
			if (!is_plain_node(decl, function->args.items[j].type))
				return false;
		}
	}
	return decl != NULL;
}

/* No function can be in it, so no cell is reached from it. */
static bool is_plain_data(struct lower *l, struct ty *type, unsigned depth)
{
	type = type ? ty_follow_null(type) : NULL;
	if (!type || depth > TYPE_DEPTH)
		return false;
	if (ty_is_int(type) || ty_is_float(type) || ty_is_bool(type) || ty_is_string(type) ||
	    ty_is_void(type))
		return true;
	if (type->kind == TY_ANON) {
		for (uint32_t i = 0; i < type->fields.count; i++) {
			if (!is_plain_data(l, type->fields.items[i].type, depth + 1))
				return false;
		}
		return true;
	}
	if (type->kind == TY_ENUM && !is_plain_enum(l, type->symbol))
		return false;
	if (ty_is_array(type) || ty_is_map(type) || type->kind == TY_ENUM) {
		for (uint32_t i = 0; i < type->args.count; i++) {
			if (!is_plain_data(l, type->args.items[i], depth + 1))
				return false;
		}
		return true;
	}
	struct ty *under = type->kind == TY_ABSTRACT ? ty_underlying(l->arena, type) : type;
	return under != type && is_plain_data(l, under, depth + 1);
}

bool holds_no_function(struct lower *l, struct ty *type)
{
	return is_plain_data(l, type, 0);
}

static bool find_made(void *context, const struct tx *e)
{
	*(bool *)context |= cell_made(e) != NULL;
	return !*(bool *)context;
}

bool cells_end_with(struct lower *l, const struct tx_function *function)
{
	bool makes = false;
	tx_walk(function->body, find_made, &makes);
	if (!makes || !holds_no_function(l, function->result))
		return false;
	for (uint32_t i = 0; i < function->args.count; i++) {
		if (!holds_no_function(l, function->args.items[i].local->type))
			return false;
	}
	return true;
}
