#include "transform/modes/internal.h"

#include "transform/types/symbols.h"

#include <string.h>

/* Which calls raise nothing, whatever they are given (null apart). */
static const char *const quiet_types[] = {
        "Array",
        "String",
        "StringTools",
        "StringBuf",
        "Std",
        "Math",
        "Lambda",
        "Sys",
        "Date",
        "haxe.ds.Map",
        "haxe.ds.StringMap",
        "haxe.ds.IntMap",
        "haxe.ds.ObjectMap",
        "haxe.ds.EnumValueMap",
        "haxe.ds.List",
        "ArrayTools",
        "MapTools",
        "hx2ex.Cell",
};

static void add_index(const struct meta *meta, uint64_t *mask)
{
	for (uint32_t i = 0; i < meta->args.count; i++) {
		const struct expr *arg = meta->args.items[i];
		if (arg->kind == EXPR_INT && arg->text[0] >= '0' && arg->text[0] <= '9' &&
		    !arg->text[1])
			*mask |= UINT64_C(1) << (arg->text[0] - '0');
	}
}

static void read_meta(const struct meta *meta, struct library *library)
{
	const char *name = meta->name.name ? meta->name.name->text : "";
	uint64_t argument = 0;
	if (strcmp(name, ":keeps") == 0)
		add_index(meta, &library->keeps);
	else if (strcmp(name, ":calls") == 0)
		add_index(meta, &library->calls);
	else if (strcmp(name, ":identity") == 0)
		add_index(meta, &library->identity);
	else if (strcmp(name, ":elixir") == 0 && meta->args.count &&
	         meta->args.items[0]->kind == EXPR_STRING)
		library->same |= strcmp(meta->args.items[0]->text, "{0}") == 0 ||
		                 strcmp(meta->args.items[0]->text, "{this}") == 0;
	else if (strcmp(name, ":place") == 0)
		library->place = true;
	else if (strcmp(name, ":shares") == 0)
		library->shares = true;
	else if (strcmp(name, ":change") == 0 || strcmp(name, ":pair") == 0)
		library->changes = true;
	else if (strcmp(name, ":changeArgument") == 0) {
		library->changes = true;
		add_index(meta, &argument);
		for (library->receiver = 0; argument > 1; argument >>= 1)
			library->receiver++;
	}
}

struct library library_of(const struct symbol *owner, const struct member *member)
{
	struct library library = {.receiver = member->access & ACCESS_STATIC ? 0 : -1};
	for (uint32_t i = 0; i < member->meta.count; i++)
		read_meta(&member->meta.items[i], &library);
	library.same &= !library.shares && !library.place && !library.changes;
	const char *path = owner->path->text;
	library.flattens = strcmp(path, "Lambda") == 0 && name_is(member->name.name, "flatten");
	library.by_name = strcmp(path, "Reflect") == 0 && (library.place || library.changes);
	for (size_t i = 0; i < sizeof quiet_types / sizeof *quiet_types; i++)
		library.quiet |= strcmp(path, quiet_types[i]) == 0;
	library.quiet &= !library.calls;
	return library;
}

bool modes_is_quiet(const struct symbol *owner, const struct member *member)
{
	return library_of(owner, member).quiet;
}

bool is_foreign(const struct symbol *owner)
{
	return owner->is_std || owner->is_core || (owner->decl && owner->decl->is_extern);
}

/* ---- types ---- */

bool type_is_parameter(struct ty *type)
{
	return type && ty_follow_null(type)->kind == TY_PARAM;
}

static bool enum_has_arguments(const struct symbol *symbol)
{
	const struct decl *decl = symbol ? symbol->decl : NULL;
	for (uint32_t i = 0; decl && i < decl->members.count; i++) {
		const struct member *member = decl->members.items[i];
		if (member->kind == MEMBER_CONSTRUCTOR && member->function &&
		    member->function->args.count)
			return true;
	}
	return false;
}

static bool is_scalar_path(const struct symbol *symbol)
{
	static const char *const scalars[] = {"Int",  "Float",  "Bool",  "Void",
	                                      "UInt", "Single", "String", "hx2ex.Cell"};
	for (size_t i = 0; symbol && i < sizeof scalars / sizeof *scalars; i++) {
		if (strcmp(symbol->path->text, scalars[i]) == 0)
			return true;
	}
	return false;
}

bool type_is_object(struct arena *arena, struct ty *type)
{
	if (!type)
		return true;
	type = ty_follow_null(type);
	if (type->kind == TY_STATICS || is_scalar_path(type->symbol))
		return false;
	if (type->kind == TY_ENUM)
		return enum_has_arguments(type->symbol);
	if (type->kind != TY_ABSTRACT || ty_is_map(type))
		return true;
	struct ty *under = ty_underlying(arena, type);
	if (!under || under == type || under->kind == TY_ABSTRACT)
		return !(under && is_scalar_path(under->symbol));
	return type_is_object(arena, under);
}

bool type_has_identity(struct arena *arena, struct ty *type)
{
	if (!type)
		return false;
	type = ty_follow_null(type);
	if (!type_is_object(arena, type))
		return false;
	if (type->kind == TY_ABSTRACT && !ty_is_map(type)) {
		struct ty *under = ty_underlying(arena, type);
		return under && under != type && under->kind != TY_ABSTRACT &&
		       type_has_identity(arena, under);
	}
	if (type->kind == TY_CLASS && type->symbol && is_foreign(type->symbol))
		return ty_is_array(type) || ty_is_map(type) ||
		       strcmp(type->symbol->path->text, "haxe.ds.List") == 0;
	return type->kind == TY_CLASS || type->kind == TY_ENUM || type->kind == TY_ANON ||
	       type->kind == TY_ABSTRACT;
}

const char *type_word(struct ty *type)
{
	if (!type)
		return "object";
	if (ty_is_array(type))
		return "array";
	if (ty_is_map(type))
		return "map";
	type = ty_follow_null(type);
	return type->kind == TY_ANON       ? "structure"
	       : type->kind == TY_FUNCTION ? "function"
	                                   : "object";
}
