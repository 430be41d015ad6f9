/* `x is T`. */
#include "transform/lower/leaf.h"

#include "transform/types/walk.h"

static const struct {
	const char *path, *function;
} simple_tests[] = {
        {"String", "is_binary"}, {"Bool", "is_boolean"},    {"Float", "is_number"},
        {"Array", "is_list"},    {"haxe.ds.Map", "is_map"}, {"haxe.Exception", "is_exception"},
};

/* Maps of this kind of key, not structures, which are maps of atoms. */
static const struct {
	const char *path, *module;
} map_tests[] = {
        {"haxe.ds.StringMap", "Haxe.Ds.StringMap"},
        {"haxe.ds.IntMap", "Haxe.Ds.IntMap"},
        {"haxe.ds.ObjectMap", "Haxe.Ds.ObjectMap"},
        {"haxe.ds.EnumValueMap", "Haxe.Ds.EnumValueMap"},
};

static const struct {
	const char *path, *module;
} struct_tests[] = {
        {"Date", "DateTime"},
        {"EReg", "Haxe.EReg"},
};

/* The end of an input is a value that only the runtime makes. */
struct ex *eof_guard(struct lower *l, struct ex *value)
{
	return ex_binary(l->arena, "==", value,
	                 ex_tuple(l->arena, 1, ex_atom(l->arena, "haxe_io_eof")));
}

/* ---- enums ---- */

/* The name of a constructor of `other` whose values look like values of `symbol`, or NULL. */
static const char *shared_constructor(struct lower *l, const struct symbol *symbol,
                                      const struct symbol *other)
{
	read_constructors(l, other);
	for (uint32_t i = 0; i < other->decl->members.count; i++) {
		const struct member *theirs = other->decl->members.items[i];
		for (uint32_t j = 0; j < symbol->decl->members.count; j++) {
			const struct member *ours = symbol->decl->members.items[j];
			if (lower_is_bare(other, theirs) == lower_is_bare(symbol, ours) &&
			    !strcmp(lower_tag(l, theirs), lower_tag(l, ours)))
				return theirs->name.name->text;
		}
	}
	return NULL;
}

struct sharing {
	struct lower *l;
	const struct symbol *symbol;
	const struct symbol *other;
	const char *constructor;
};

static bool look_for_sharing(void *context, const struct tx *e)
{
	struct sharing *s = context;
	const struct symbol *other =
	        e->kind == TX_FIELD && e->field_kind == FIELD_ENUM ? e->symbol : operand_enum(e);
	if (s->constructor || !other || other == s->symbol || !other->decl ||
	    other->decl->kind != DECL_ENUM)
		return !s->constructor;
	s->constructor = shared_constructor(s->l, s->symbol, other);
	s->other = other;
	return !s->constructor;
}

/* Of two enums that the class knows a value may be of either. */
static void refuse_sharing(struct lower *l, const struct symbol *symbol, node_id node)
{
	struct sharing s = {.l = l, .symbol = symbol};
	typed_class_walk(l->typed, look_for_sharing, &s);
	if (s.constructor)
		lower_refuse(l, node, DIAG_UNSUPPORTED,
		             arena_printf(l->arena,
		                          "a test for `%s`, whose constructor `%s` looks like that "
		                          "of `%s`",
		                          symbol->path->text, s.constructor, s.other->path->text),
		             "rename one of the constructors");
}

struct ex *enum_test(struct lower *l, const struct symbol *symbol, struct ex *value, node_id node)
{
	refuse_sharing(l, symbol, node);
	struct ex *bare = ex_new(l->arena, EX_LIST), *tags = ex_new(l->arena, EX_LIST);
	read_constructors(l, symbol);
	for (uint32_t i = 0; i < symbol->decl->members.count; i++) {
		const struct member *member = symbol->decl->members.items[i];
		struct ex *tag = ex_atom(l->arena, lower_tag(l, member));
		ex_add(l->arena, lower_is_bare(symbol, member) ? bare : tags, tag);
	}
	struct ex *test = NULL;
	if (tags->list.count) {
		struct ex *first = ex_call(l->arena, "elem", 2, value, ex_int(l->arena, 0));
		test = ex_binary(l->arena, "and", ex_call(l->arena, "is_tuple", 1, value),
		                 ex_binary(l->arena, "in", first, tags));
	}
	if (!bare->list.count)
		return test ? test : ex_bool(l->arena, false);
	struct ex *atom = ex_binary(l->arena, "in", value, bare);
	return test ? ex_binary(l->arena, "or", atom, test) : atom;
}

struct ex *type_test(struct lower *l, const struct symbol *symbol, struct ex *value, node_id node)
{
	if (name_is(symbol->path, "haxe.ValueException"))
		return ex_call(l->arena, "is_struct", 2, value,
		               ex_alias(l->arena, "Haxe.ValueException"));
	if (name_starts(symbol->path, "haxe.exceptions.")) /* each is a Haxe.Exception */
		lower_refuse(l, node, DIAG_UNSUPPORTED, "a test for this exception",
		             "look at its message");
	for (size_t i = 0; i < sizeof simple_tests / sizeof *simple_tests; i++) {
		if (name_is(symbol->path, simple_tests[i].path))
			return ex_call(l->arena, simple_tests[i].function, 1, value);
	}
	for (size_t i = 0; i < sizeof map_tests / sizeof *map_tests; i++) {
		if (name_is(symbol->path, map_tests[i].path))
			return runtime2(l, "Haxe.Std", "is_of_type", value,
			                ex_alias(l->arena, map_tests[i].module));
	}
	if (name_is(symbol->path, "Int"))
		return runtime1(l, "Haxe.Std", "int?", value);
	if (name_is(symbol->path, "Dynamic") || name_is(symbol->path, "Any"))
		return ex_binary(l->arena, "!=", value, ex_nil(l->arena));
	if (symbol->decl && symbol->decl->kind == DECL_ENUM)
		return enum_test(l, symbol, lower_once(l, value, "value"), node);
	if (name_is(symbol->path, "haxe.io.Eof"))
		return eof_guard(l, value);
	if (name_is(symbol->path, "Class"))
		return runtime1(l, "Haxe.Reflect", "is_class", value);
	for (size_t i = 0; i < sizeof struct_tests / sizeof *struct_tests; i++) {
		if (name_is(symbol->path, struct_tests[i].path))
			return ex_call(l->arena, "is_struct", 2, value,
			               ex_alias(l->arena, struct_tests[i].module));
	}
	if (symbol->is_std && symbol->decl && !meta_find(&symbol->decl->meta, ":native"))
		lower_refuse(l, node, DIAG_UNSUPPORTED, "a test for this type of the library",
		             "its values look like others when the program runs");
	return ex_call(l->arena, "is_struct", 2, value, lower_module(l, symbol));
}

struct ex *lower_is(struct lower *l, const struct tx *e, struct ex *value)
{
	return type_test(l, e->symbol, value, e->node);
}
