#include "transform/types/internal.h"

enum { EXPANSION_LIMIT = 200, COPY_DEPTH = 400, MEMO_AFTER = 100, LOOK_LIMIT = 20000 };

struct ty *ty_new(struct arena *arena, enum ty_kind kind)
{
	struct ty *type = ARENA_NEW(arena, struct ty);
	type->kind = kind;
	return type;
}

static enum ty_kind kind_of(const struct symbol *symbol)
{
	switch (symbol->decl->kind) {
	case DECL_ENUM:
		return TY_ENUM;
	case DECL_TYPEDEF:
		return TY_TYPEDEF;
	case DECL_ABSTRACT:
		return name_is(symbol->path, "Dynamic") ? TY_DYNAMIC : TY_ABSTRACT;
	default:
		return TY_CLASS;
	}
}

struct ty *ty_of(struct arena *arena, struct symbol *symbol, struct ty **args, uint32_t count)
{
	struct ty *type = ty_new(arena, kind_of(symbol));
	type->symbol = symbol;
	if (type->kind == TY_TYPEDEF)
		type->extra = arena;
	for (uint32_t i = 0; i < count; i++)
		VEC_PUSH(arena, &type->args, args[i]);
	return type;
}

struct ty *ty_of1(struct arena *arena, struct symbol *symbol, struct ty *arg)
{
	return ty_of(arena, symbol, &arg, 1);
}

struct ty *ty_mono(struct arena *arena)
{
	return ty_new(arena, TY_MONO);
}

struct ty *ty_null(struct typer *t, struct ty *type)
{
	if (ty_is_null(type))
		return type;
	return ty_of1(t->arena, t->program->core.null, type);
}

struct ty *ty_array(struct typer *t, struct ty *item)
{
	return ty_of1(t->arena, t->program->core.array, item);
}

struct ty *ty_function(struct arena *arena, struct ty *result)
{
	struct ty *type = ty_new(arena, TY_FUNCTION);
	type->result = result;
	return type;
}

struct ty *ty_param(struct arena *arena, struct ty_param_decl *decl)
{
	struct ty *type = ty_new(arena, TY_PARAM);
	type->param = decl;
	return type;
}

struct ty *ty_statics(struct symbol *symbol)
{
	struct head *head = head_of(symbol);
	if (!head->statics_type) {
		head->statics_type = ty_new(head->program->arena, TY_STATICS);
		head->statics_type->symbol = symbol;
	}
	return head->statics_type;
}

struct ty_field *ty_anon_field(struct ty *anon, const struct name *name)
{
	for (uint32_t i = 0; i < anon->fields.count; i++) {
		if (anon->fields.items[i].name == name)
			return &anon->fields.items[i];
	}
	return NULL;
}

struct ty *ty_expand(struct ty *type)
{
	if (type->bound)
		return type->bound;
	struct head *head = head_of(type->symbol);
	struct ty *alias = head_alias(head);
	if (!alias)
		return NULL;
	struct arena *arena = type->extra;
	struct ty *expanded = ty_subst(arena, alias, head->params.items, type->args.items,
	                               head->params.count < type->args.count ? head->params.count
	                                                                     : type->args.count);
	if (head->alias_state == 2)
		type->bound = expanded;
	return expanded;
}

struct ty *ty_follow_on(struct ty *type)
{
	for (int steps = 0; steps < EXPANSION_LIMIT; steps++) {
		type = ty_bound(type);
		if (type->kind != TY_TYPEDEF)
			return type;
		struct ty *next = ty_expand(type);
		if (!next)
			return type;
		type = next;
	}
	return type;
}

struct ty *ty_follow_null(struct ty *type)
{
	type = ty_follow(type);
	while (type->kind == TY_ABSTRACT && type->args.count == 1 &&
	       name_is(type->symbol->path, "Null"))
		type = ty_follow(type->args.items[0]);
	return type;
}

static inline bool is_called(const struct ty *type, const char *path)
{
	return type->symbol && type->kind != TY_STATICS && name_is(type->symbol->path, path);
}

bool ty_is(struct ty *type, const char *path)
{
	return is_called(ty_follow_null(type), path);
}

bool ty_is_null(struct ty *type)
{
	for (int steps = 0; steps < EXPANSION_LIMIT; steps++) {
		type = ty_bound(type);
		if (type->kind == TY_ABSTRACT)
			return name_is(type->symbol->path, "Null");
		if (type->kind != TY_TYPEDEF)
			return false;
		type = ty_expand(type);
		if (!type)
			return false;
	}
	return false;
}

bool ty_is_string(struct ty *type)
{
	return is_called(ty_follow_null(type), "String");
}

bool ty_is_int(struct ty *type)
{
	return is_called(ty_follow_null(type), "Int");
}

bool ty_is_float(struct ty *type)
{
	return is_called(ty_follow_null(type), "Float");
}

bool ty_is_bool(struct ty *type)
{
	return is_called(ty_follow_null(type), "Bool");
}

bool ty_is_void(struct ty *type)
{
	return is_called(ty_follow_null(type), "Void");
}

bool ty_is_array(struct ty *type)
{
	return is_called(ty_follow_null(type), "Array");
}

bool ty_is_map(struct ty *type)
{
	static const char *const maps[] = {"haxe.ds.Map",          "haxe.ds.StringMap",
	                                   "haxe.ds.IntMap",       "haxe.ds.ObjectMap",
	                                   "haxe.ds.EnumValueMap", "haxe.IMap",
	                                   "haxe.ds.WeakMap",      "haxe.Constraints.IMap"};
	type = ty_follow_null(type);
	for (size_t i = 0; i < sizeof maps / sizeof maps[0]; i++) {
		if (is_called(type, maps[i]))
			return true;
	}
	return false;
}

bool ty_is_dynamic(struct ty *type)
{
	return ty_follow_null(type)->kind == TY_DYNAMIC;
}

bool ty_was_unknown(struct ty *type)
{
	type = ty_follow(type);
	return type->kind == TY_MONO || (type->kind == TY_DYNAMIC && type->open);
}

bool ty_is_unknown(struct ty *type)
{
	return ty_follow(type)->kind == TY_MONO;
}

struct ty *ty_argument_as_written(struct ty *type, uint32_t index)
{
	type = ty_follow_null(type);
	return index < type->args.count ? type->args.items[index] : NULL;
}

struct ty *ty_argument(struct ty *type, uint32_t index)
{
	struct ty *argument = ty_argument_as_written(type, index);
	return argument ? ty_follow(argument) : NULL;
}

struct ty *ty_abstract_step(struct arena *arena, struct ty *type)
{
	struct head *head = head_of(type->symbol);
	struct ty *under = head_underlying(head);
	if (!under)
		return NULL;
	uint32_t count =
	        head->params.count < type->args.count ? head->params.count : type->args.count;
	return ty_subst(arena, under, head->params.items, type->args.items, count);
}

struct ty *ty_underlying(struct arena *arena, struct ty *type)
{
	for (int steps = 0; steps < EXPANSION_LIMIT; steps++) {
		type = ty_follow(type);
		if (type->kind != TY_ABSTRACT)
			return type;
		if (name_is(type->symbol->path, "Null") && type->args.count == 1) {
			type = type->args.items[0];
			continue;
		}
		if (head_of(type->symbol)->is_core_type)
			return type;
		struct ty *next = ty_abstract_step(arena, type);
		if (!next)
			return type;
		type = next;
	}
	return type;
}

struct ty *class_super(struct arena *arena, struct ty *type)
{
	struct head *head = head_of(type->symbol);
	struct ty *super = head_super(head);
	if (!super)
		return NULL;
	return ty_seen_from(arena, super, type);
}

bool ty_same_symbol(struct ty *type, const struct symbol *symbol)
{
	type = ty_follow(type);
	return type->symbol == symbol && type->kind != TY_STATICS;
}

/* Holds neither a monomorph, a bound one either (it may be undone), nor a type
 * parameter. Found once per node. */
bool ty_is_closed(struct ty *type)
{
	if (type->closed)
		return true;
	if (type->kind == TY_MONO || type->kind == TY_PARAM || type->kind == TY_LAZY)
		return false;
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (!ty_is_closed(type->args.items[i]))
			return false;
	}
	for (uint32_t i = 0; i < type->params.count; i++) {
		if (!ty_is_closed(type->params.items[i].type))
			return false;
	}
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (!ty_is_closed(type->fields.items[i].type))
			return false;
	}
	if (type->result && !ty_is_closed(type->result))
		return false;
	type->closed = true;
	return true;
}

/* ---- copying ---- */

struct copier {
	struct arena *arena;
	struct ty_param_decl **params;
	struct ty **args;
	uint32_t count;
	bool closing, *is_open; /* ty_close: monomorphs become Dynamic */
	bool renewing;          /* ty_duplicate: monomorphs become new ones */
	const struct core_types *core;
	bool special; /* inside of a class that is made of a @:generic one */
	unsigned depth, steps;
	struct map known; /* of a large type: what its parts became */
};

static struct ty *copy(struct copier *c, struct ty *type);

static struct ty *copy_function(struct copier *c, struct ty *type)
{
	struct ty *result = copy(c, type->result);
	bool changed = result != type->result || c->closing;
	struct ty **args =
	        type->params.count ? ARENA_NEWS(c->arena, type->params.count, struct ty *) : NULL;
	for (uint32_t i = 0; i < type->params.count; i++) {
		args[i] = copy(c, type->params.items[i].type);
		changed |= args[i] != type->params.items[i].type;
	}
	if (!changed)
		return type;
	struct ty *made = ty_function(c->arena, result);
	for (uint32_t i = 0; i < type->params.count; i++) {
		struct ty_arg arg = type->params.items[i];
		arg.type = args[i];
		VEC_PUSH(c->arena, &made->params, arg);
	}
	return made;
}

static struct ty *copy_anon(struct copier *c, struct ty *type)
{
	bool changed = c->closing;
	struct ty **types =
	        type->fields.count ? ARENA_NEWS(c->arena, type->fields.count, struct ty *) : NULL;
	for (uint32_t i = 0; i < type->fields.count; i++) {
		types[i] = copy(c, type->fields.items[i].type);
		changed |= types[i] != type->fields.items[i].type;
	}
	if (!changed)
		return type;
	struct ty *made = ty_new(c->arena, TY_ANON);
	made->open = type->open && !c->closing;
	for (uint32_t i = 0; i < type->fields.count; i++) {
		struct ty_field field = type->fields.items[i];
		field.type = types[i];
		VEC_PUSH(c->arena, &made->fields, field);
	}
	return made;
}

static struct ty *copy_applied(struct copier *c, struct ty *type)
{
	bool changed = c->closing;
	struct ty **args =
	        type->args.count ? ARENA_NEWS(c->arena, type->args.count, struct ty *) : NULL;
	for (uint32_t i = 0; i < type->args.count; i++) {
		args[i] = copy(c, type->args.items[i]);
		changed |= args[i] != type->args.items[i];
	}
	if (!changed)
		return type;
	struct ty *made = ty_new(c->arena, type->kind);
	made->symbol = type->symbol;
	if (type->kind == TY_TYPEDEF)
		made->extra = c->arena;
	made->args.items = args;
	made->args.count = made->args.room = type->args.count;
	made->special = type->special || (c->special && type->kind == TY_CLASS &&
	                                  is_generic_symbol(type->symbol) && ty_is_closed(made));
	return made;
}

static struct ty *copy_mono(struct copier *c, struct ty *type)
{
	if (c->renewing && !map_has(&c->known, type))
		map_put(c->arena, &c->known, type, ty_mono(c->arena));
	if (c->renewing)
		return map_get(&c->known, type);
	if (!c->closing)
		return type;
	if (c->is_open)
		*c->is_open = true;
	struct ty *made = ty_new(c->arena, TY_DYNAMIC);
	made->open = true;
	return made;
}

static struct ty *copy(struct copier *c, struct ty *type)
{
	type = ty_bound(type);
	if (ty_is_closed(type) && !(c->closing && type->open))
		return type;
	bool large = ++c->steps > MEMO_AFTER && type->kind != TY_PARAM && type->kind != TY_MONO;
	if (large && map_has(&c->known, type))
		return map_get(&c->known, type);
	if (++c->depth > COPY_DEPTH) {
		c->depth--;
		return c->closing ? ty_new(c->arena, TY_DYNAMIC) : type;
	}
	struct ty *made = type;
	switch (type->kind) {
	case TY_MONO:
		made = copy_mono(c, type);
		break;
	case TY_PARAM:
		for (uint32_t i = 0; i < c->count; i++) {
			if (c->params[i] == type->param)
				made = c->args[i];
			if (c->special && made->kind == TY_CONSTANT)
				made = ty_constant_value(c->core, made);
		}
		break;
	case TY_FUNCTION:
		made = copy_function(c, type);
		break;
	case TY_ANON:
		made = copy_anon(c, type);
		break;
	case TY_STATICS:
	case TY_LAZY:
		break;
	default:
		if (type->args.count)
			made = copy_applied(c, type);
	}
	c->depth--;
	if (large)
		map_put(c->arena, &c->known, type, made);
	return made;
}

struct ty *ty_subst(struct arena *arena, struct ty *type, struct ty_param_decl **params,
                    struct ty **args, uint32_t count)
{
	if (count == 0)
		return type;
	struct copier c = {.arena = arena, .params = params, .args = args, .count = count};
	return copy(&c, type);
}

struct ty *ty_seen_from(struct arena *arena, struct ty *type, struct ty *owner)
{
	struct head *head = head_of(owner->symbol);
	uint32_t count =
	        head->params.count < owner->args.count ? head->params.count : owner->args.count;
	if (count == 0)
		return type;
	struct copier c = {.arena = arena,
	                   .params = head->params.items,
	                   .args = owner->args.items,
	                   .count = count,
	                   .core = &head->program->core,
	                   .special = owner->special};
	return copy(&c, type);
}

struct ty *ty_close(struct arena *arena, struct ty *type, bool *is_open)
{
	struct copier c = {.arena = arena, .closing = true, .is_open = is_open};
	return copy(&c, type);
}

struct ty *ty_duplicate(struct arena *arena, struct ty *type)
{
	struct copier c = {.arena = arena, .renewing = true};
	return copy(&c, type);
}

static bool has_mono(struct ty *type, unsigned depth, unsigned *looks)
{
	type = ty_bound(type);
	if (depth > COPY_DEPTH || ++*looks > LOOK_LIMIT || ty_is_closed(type))
		return false;
	if (type->kind == TY_MONO)
		return true;
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (has_mono(type->args.items[i], depth + 1, looks))
			return true;
	}
	for (uint32_t i = 0; i < type->params.count; i++) {
		if (has_mono(type->params.items[i].type, depth + 1, looks))
			return true;
	}
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (has_mono(type->fields.items[i].type, depth + 1, looks))
			return true;
	}
	return type->result && has_mono(type->result, depth + 1, looks);
}

bool ty_has_mono(struct ty *type)
{
	unsigned looks = 0;
	return has_mono(type, 0, &looks);
}
