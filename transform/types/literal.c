/* Literals: numbers, strings, string building, objects, arrays, maps. */
#include "transform/haxe/lexer.h"
#include "transform/types/internal.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>

static struct tx *number(struct typer *t, enum tx_kind kind, const struct expr *e, const char *text)
{
	struct tx *made = tx_new(t, kind, e->node,
	                         kind == TX_INT ? t->program->core.int_ : t->program->core.float_);
	made->text = text;
	made->length = (uint32_t)strlen(text);
	return made;
}

static struct tx *suffixed(struct typer *t, const struct expr *e, const char *module,
                           const char *name)
{
	struct tx *made = number(t, TX_INT, e, e->text);
	struct module *m = program_module(t->program, name_from(t->names, module));
	struct symbol *s = m ? module_type(m, name_from(t->names, name)) : NULL;
	if (s)
		made->type = ty_of(t->arena, s, NULL, 0);
	return made;
}

static struct tx *type_int(struct typer *t, const struct expr *e)
{
	const char *suffix = e->suffix ? e->suffix : "";
	if (strcmp(suffix, "f64") == 0)
		return number(t, TX_FLOAT, e, e->text);
	bool negative = e->text[0] == '-';
	const char *digits = e->text + negative, *text = digits;
	bool hex = digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X');
	bool binary = digits[0] == '0' && (digits[1] == 'b' || digits[1] == 'B');
	errno = 0;
	uint64_t value = strtoull(hex || binary ? digits + 2 : digits, NULL,
	                          hex      ? 16
	                          : binary ? 2
	                                   : 10);
	if (hex && !*suffix && strlen(digits) > 10)
		type_error(t, e->node, DIAG_HEX_LONG);
	if (hex || binary) {
		int32_t wrapped = (int32_t)(uint32_t)(negative ? 0 - value : value);
		negative = negative && *suffix;
		text = *suffix ? arena_printf(t->arena, "%" PRIu64, value)
		               : arena_printf(t->arena, "%" PRId32, wrapped);
	}
	while (!hex && !binary && text[0] == '0' && text[1])
		text++;
	if (negative)
		text = arena_printf(t->arena, "-%s", text);
	if (strcmp(suffix, "i64") == 0) {
		struct tx *made = suffixed(t, e, "haxe.Int64", "Int64");
		made->text = text;
		made->length = (uint32_t)strlen(text);
		return made;
	}
	if (strcmp(suffix, "u32") == 0) {
		struct tx *made = suffixed(t, e, "UInt", "UInt");
		made->text = text;
		made->length = (uint32_t)strlen(text);
		return made;
	}
	uint64_t most = negative ? 2147483648u : 2147483647u;
	if (!hex && !binary && (errno == ERANGE || value > most))
		return number(t, TX_FLOAT, e, text);
	return number(t, TX_INT, e, text);
}

static struct tx *type_regex(struct typer *t, const struct expr *e)
{
	struct symbol *s = program_std(t->program, "EReg");
	struct tx *made = tx_new(t, TX_REGEX, e->node,
	                         s ? ty_of(t->arena, s, NULL, 0) : t->program->core.dynamic);
	made->text = e->text;
	made->length = e->length;
	made->options = e->suffix ? e->suffix : "";
	return made;
}

struct tx *type_literal(struct typer *t, const struct expr *e)
{
	switch (e->kind) {
	case EXPR_INT:
		return type_int(t, e);
	case EXPR_FLOAT:
		return number(t, TX_FLOAT, e, e->text);
	case EXPR_REGEX:
		return type_regex(t, e);
	default:
		return tx_string(t, value_node(e), e->text ? e->text : "", e->length);
	}
}

/* 'a$b' is "a" + b. */
struct tx *type_format(struct typer *t, const struct expr *e, struct want want)
{
	(void)want;
	struct tx *sum = NULL;
	node_id node = e->name.node; /* inside the quotes */
	if (e->text)
		type_error(t, node, DIAG_SYNTAX, e->text);
	if (e->list.count == 0 || e->list.items[0]->kind != EXPR_STRING)
		sum = tx_string(t, node, "", 0);
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx *part = type_expr(t, e->list.items[i], WANT_VALUE);
		sum = sum ? binary_typed(t, OP_ADD, sum, part, false, node) : part;
	}
	return sum;
}

/* ---- { a: 1 } ---- */

struct expected {
	struct ty *structure; /* ANON */
	struct ty *dynamic;   /* Dynamic<T>'s T */
	struct ty *class;     /* @:structInit */
};

/* What an abstract can be made from: `from` of its header, then the arguments of @:from methods. */
uint32_t abstract_froms(struct typer *t, struct ty *type, struct ty **out, uint32_t room)
{
	struct head *head = header(type->symbol);
	uint32_t count = 0, params = type->args.count < head->params.count ? type->args.count
	                                                                   : head->params.count;
	for (uint32_t i = 0; i < head->from.count && count < room; i++)
		out[count++] = ty_subst(t->arena, head->from.items[i], head->params.items,
		                        type->args.items, params);
	fact_conversions(t, type->symbol);
	for (uint32_t i = 0; i < type->symbol->decl->members.count && count < room; i++) {
		struct slot *slot = &head->slots[i];
		if (!slot_is_method(slot) || !has_meta(&slot->member->meta, ":from") ||
		    slot == t->slot)
			continue;
		struct ty *f = ty_follow(slot_instance(t, slot, slot->is_static ? NULL : type));
		if (f->kind == TY_FUNCTION && f->params.count &&
		    (slot->is_constructor ||
		     types_equal(t, f->result, ty_duplicate(t->arena, type))))
			out[count++] = f->params.items[0].type;
	}
	return count;
}

/* The abstracts on the way from the expected type to one that it can be made from. */
struct way {
	struct ty *type;
	const struct way *before;
	unsigned *looks; /* at all abstracts so far */
};

enum { MOST_LOOKS = 2000 };

static bool alike(struct ty *a, struct ty *b, unsigned depth)
{
	a = ty_follow(a);
	b = ty_follow(b);
	if (a == b)
		return true;
	if (a->kind != b->kind || a->symbol != b->symbol || a->param != b->param || depth > 20 ||
	    a->args.count != b->args.count || a->kind == TY_ANON || a->kind == TY_FUNCTION)
		return false;
	for (uint32_t i = 0; i < a->args.count; i++) {
		if (!alike(a->args.items[i], b->args.items[i], depth + 1))
			return false;
	}
	return true;
}

static bool may_go_on(const struct way *way)
{
	if (++*way->looks > MOST_LOOKS)
		return false;
	for (const struct way *at = way->before; at; at = at->before) {
		if (alike(at->type, way->type, 0))
			return false;
	}
	return true;
}

static struct expected expected_of(struct typer *t, struct ty *type, const struct way *before,
                                   unsigned *looks)
{
	struct expected none = {0};
	if (!type)
		return none;
	type = ty_follow(type);
	if (type->kind == TY_ANON)
		return (struct expected){.structure = type};
	if (type->kind == TY_DYNAMIC && type->args.count)
		return (struct expected){.dynamic = type->args.items[0]};
	if (type->kind == TY_CLASS && has_meta(&type->symbol->decl->meta, ":structInit"))
		return (struct expected){.class = type};
	if (type->kind != TY_ABSTRACT)
		return none;
	struct way way = {type, before, looks};
	if (!may_go_on(&way))
		return none;
	if (ty_is_null(type))
		return expected_of(t, type->args.items[0], &way, looks);
	struct head *head = header(type->symbol);
	if (head->is_core_type)
		return none;
	struct expected found = none;
	struct ty *froms[16];
	uint32_t count = 0, from_count = abstract_froms(t, type, froms, 16);
	for (uint32_t i = 0; i < from_count && count < 2; i++) {
		struct expected one = expected_of(t, froms[i], &way, looks);
		if (one.structure || one.dynamic || one.class) {
			found = one;
			count++;
		}
	}
	return count == 1 ? found : none;
}

/* A key that is no identifier is no field of the literal's type. */
static bool is_identifier(const struct name *name)
{
	const char *at = name->text;
	if (!((*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') || *at == '_'))
		return false;
	for (; *at; at++) {
		if (!((*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') ||
		      (*at >= '0' && *at <= '9') || *at == '_'))
			return false;
	}
	return token_keyword(name->text, name->length) == TOKEN_IDENT;
}

static void check_duplicate(struct typer *t, const struct expr *e, const struct tx *object,
                            const struct name *name)
{
	for (uint32_t i = 0; i < object->names.count; i++) {
		if (object->names.items[i] == name)
			type_error(t, e->node, DIAG_DUPLICATE_OBJECT_FIELD, name->text);
	}
}

static void put_field(struct typer *t, struct tx *object, struct ty *anon,
                      const struct object_field *f, struct tx *value, bool is_final)
{
	VEC_PUSH(t->arena, &object->names, f->name.name);
	VEC_PUSH(t->arena, &object->list, value);
	struct ty_field field = {.name = f->name.name, .type = value->type, .is_final = is_final};
	if (anon && is_identifier(f->name.name))
		VEC_PUSH(t->arena, &anon->fields, field);
}

static struct tx *plain_object(struct typer *t, const struct expr *e)
{
	struct ty *anon = ty_new(t->arena, TY_ANON);
	anon->open = true;
	struct tx *object = tx_new(t, TX_OBJECT, e->node, anon);
	object->source = e;
	for (uint32_t i = 0; i < e->fields.count; i++) {
		const struct object_field *f = &e->fields.items[i];
		check_duplicate(t, e, object, f->name.name);
		struct tx *value = type_expr(t, f->value, WANT_VALUE);
		if (ty_is_void(value->type))
			type_error(t, f->value->node, DIAG_VOID_FIELD);
		put_field(t, object, anon, f, value, false);
	}
	return object;
}

static void check_required(struct typer *t, const struct expr *e, struct ty *structure,
                           struct ty *anon)
{
	struct buf names;
	buf_init(&names, t->arena);
	uint32_t missing = 0;
	const struct name *last = NULL;
	for (;;) {
		const struct name *next = NULL;
		for (uint32_t i = 0; i < structure->fields.count; i++) {
			const struct ty_field *f = &structure->fields.items[i];
			if (f->optional || ty_anon_field(anon, f->name) ||
			    (last && name_compare(f->name, last) >= 0))
				continue;
			if (!next || name_compare(f->name, next) > 0)
				next = f->name;
		}
		if (!next)
			break;
		buf_printf(&names, "%s%s", missing ? ", " : "", next->text);
		missing++;
		last = next;
	}
	if (missing)
		type_wrong(t, e->node, missing == 1 ? DIAG_REQUIRES_FIELD : DIAG_REQUIRES_FIELDS,
		           buf_string(&names));
}

static void check_extra(struct typer *t, const struct expr *e, const struct expected *want,
                        struct ty *anon)
{
	if (want->dynamic)
		return;
	struct buf text;
	buf_init(&text, t->arena);
	for (uint32_t i = anon->fields.count; i-- > 0;) {
		const struct name *name = anon->fields.items[i].name;
		if (ty_anon_field(want->structure, name))
			continue;
		buf_printf(&text, "%s%s has extra field %s", text.length ? "\n" : "",
		           ty_short_text(t, anon), name->text);
	}
	if (text.length)
		type_wrong(t, e->node, DIAG_UNIFY, buf_string(&text));
}

/* What has null among its own values; Null<Int> and its like add it. */
static bool is_nullable(struct typer *t, struct ty *type)
{
	for (int depth = 0; depth < 40; depth++) {
		type = ty_follow(type);
		if (type->kind == TY_MONO || type->kind == TY_FUNCTION)
			return false;
		if (type->kind != TY_ABSTRACT || ty_is_null(type))
			return true;
		if (has_meta(&type->symbol->decl->meta, ":notNull"))
			return false;
		struct ty *next = ty_abstract_step(t->arena, type);
		if (!next)
			return true;
		type = next;
	}
	return true;
}

static bool adds_null(struct typer *t, struct ty *type)
{
	type = ty_follow(type);
	return ty_is_null(type) && !is_nullable(t, type->args.items[0]);
}

/* What a field holds has the field's type: a value of another one is seen as it. */
static struct tx *value_of_field(struct typer *t, struct tx *value, struct ty *type)
{
	if (adds_null(t, type) && !adds_null(t, value->type))
		value = tx_seen_as(t, value, ty_null(t, value->type), value->node);
	return type_eq(t, value->type, type, EQ_STRICT) ? value
	                                                : tx_seen_as(t, value, type, value->node);
}

/* An object against an expected structure: every value has its expected type. */
static struct tx *typed_object(struct typer *t, const struct expr *e, const struct expected *want)
{
	struct ty *anon = ty_new(t->arena, TY_ANON);
	anon->open = true;
	struct tx *object = tx_new(t, TX_OBJECT, e->node, anon);
	object->source = e;
	for (uint32_t i = 0; i < e->fields.count; i++) {
		const struct object_field *f = &e->fields.items[i];
		check_duplicate(t, e, object, f->name.name);
		const struct ty_field *field =
		        want->structure ? ty_anon_field(want->structure, f->name.name) : NULL;
		struct ty *type = want->dynamic ? want->dynamic : field ? field->type : NULL;
		struct tx *value = type_expr(t, f->value, type ? WANT(type) : WANT_VALUE);
		if (type) {
			value = cast_or_unify(t, type, value, value_node(f->value));
			value = value_of_field(t, value, type);
		}
		put_field(t, object, anon, f, value, field && field->is_final);
	}
	if (!t->untyped && want->structure) {
		check_required(t, e, want->structure, anon);
		check_extra(t, e, want, anon);
	}
	return object;
}

static void fields_of_arguments(struct typer *t, struct ty *constructor, struct ty *anon)
{
	for (uint32_t i = 0; constructor->kind == TY_FUNCTION && i < constructor->params.count;
	     i++) {
		const struct ty_arg *arg = &constructor->params.items[i];
		struct ty_field field = {
		        .name = arg->name, .type = arg->type, .optional = arg->optional};
		VEC_PUSH(t->arena, &anon->fields, field);
	}
}

static void struct_fields(struct typer *t, struct ty *class, struct ty *anon, unsigned depth);

/* A super class that is @:structInit has a constructor of its variables, too. What one that is
 * written takes Haxe does not know yet. */
static void super_fields(struct typer *t, struct ty *class, struct ty *anon, unsigned depth)
{
	struct ty *super = class_super(t->arena, class);
	if (!super || depth >= 60)
		return;
	fact_heads(t, super->symbol);
	if (header(super->symbol)->constructor)
		fact_member(t, header(super->symbol)->constructor);
	else if (has_meta(&super->symbol->decl->meta, ":structInit"))
		struct_fields(t, super, anon, depth + 1);
}

/* Without a constructor: the variables, the super class's first. */
static void struct_fields(struct typer *t, struct ty *class, struct ty *anon, unsigned depth)
{
	struct head *head = header(class->symbol);
	super_fields(t, class, anon, depth);
	fact_members(t, class->symbol);
	for (uint32_t i = 0; i < class->symbol->decl->members.count; i++) {
		struct slot *one = &head->slots[i];
		const struct name *set = one->member->set.name;
		if (one->is_static || one->member->kind != MEMBER_VAR || one->dropping != DROP_NO ||
		    (set && name_is(set, "never")))
			continue;
		struct ty_field field = {.name = one->member->name.name,
		                         .type = slot_seen(t, one, class)};
		field.optional = has_meta(&one->member->meta, ":optional") || one->member->value;
		if (field.optional)
			field.type = ty_null(t, field.type);
		VEC_PUSH(t->arena, &anon->fields, field);
	}
}

struct ty *struct_constructor(struct typer *t, struct ty *class)
{
	struct ty *anon = ty_new(t->arena, TY_ANON),
	          *function = ty_function(t->arena, t->program->core.void_);
	struct_fields(t, class, anon, 0);
	for (VEC_EACH(const struct ty_field, field, &anon->fields)) {
		struct ty_arg arg = {
		        .name = field->name, .type = field->type, .optional = field->optional};
		VEC_PUSH(t->arena, &function->params, arg);
	}
	return function;
}

/* { x: 1 } where a @:structInit class is expected: its constructor. */
static struct tx *struct_init(struct typer *t, const struct expr *e, struct ty *class)
{
	struct ty *owner, *anon = ty_new(t->arena, TY_ANON);
	struct slot *slot = header(class->symbol)->constructor;
	owner = class;
	tx_list given = {0};
	if (slot) {
		fields_of_arguments(t, ty_follow(slot_seen(t, slot, owner)), anon);
	} else {
		struct_fields(t, class, anon, 0);
	}
	struct expected want = {.structure = anon};
	struct tx *object = typed_object(t, e, &want);
	struct tx *made = tx_new(t, TX_NEW, e->node, class);
	made->symbol = class->symbol;
	made->member = slot ? slot->member : NULL;
	for (uint32_t i = 0; i < anon->fields.count; i++) {
		struct tx *value = tx_null(t, e->node, anon->fields.items[i].type);
		for (uint32_t j = 0; j < object->names.count; j++) {
			if (object->names.items[j] == anon->fields.items[i].name)
				value = object->list.items[j];
		}
		VEC_PUSH(t->arena, &given, value);
	}
	made->list.items = given.items;
	made->list.count = given.count;
	made->list.room = given.room;
	return made;
}

struct tx *type_object(struct typer *t, const struct expr *e, struct want want)
{
	unsigned looks = 0;
	struct expected expected = expected_of(t, want.type, NULL, &looks);
	if (expected.class)
		return struct_init(t, e, expected.class);
	if (expected.dynamic || (expected.structure && expected.structure->fields.count))
		return typed_object(t, e, &expected);
	return plain_object(t, e);
}

/* ---- [a, b] ---- */

/* The item type that an expected type asks for; NULL: none. */
static struct ty *expected_item(struct typer *t, struct ty *type, bool *mixed,
                                const struct way *before, unsigned *looks)
{
	if (!type)
		return NULL;
	type = ty_follow(type);
	if (ty_was_unknown(type))
		return NULL;
	if (type->kind == TY_DYNAMIC && type->args.count == 0) {
		*mixed = true;
		return type;
	}
	if (type->kind == TY_CLASS && name_is(type->symbol->path, "Array") && type->args.count) {
		struct ty *item = ty_follow(type->args.items[0]);
		if (ty_was_unknown(item))
			return NULL;
		if (item->kind == TY_DYNAMIC)
			*mixed = true;
		return type->args.items[0];
	}
	if (type->kind == TY_ANON && type->fields.count == 1 &&
	    name_is(type->fields.items[0].name, "iterator")) {
		struct ty *f = ty_follow(type->fields.items[0].type);
		struct ty *iterator = f->kind == TY_FUNCTION ? ty_follow(f->result) : f;
		struct ty_field *next =
		        iterator->kind == TY_ANON
		                ? ty_anon_field(iterator, name_from(t->names, "next"))
		                : NULL;
		struct ty *result = next ? ty_follow(next->type) : NULL;
		return result && result->kind == TY_FUNCTION ? result->result : NULL;
	}
	if (type->kind != TY_ABSTRACT)
		return NULL;
	struct way way = {type, before, looks};
	if (!may_go_on(&way))
		return NULL;
	if (ty_is_null(type))
		return expected_item(t, type->args.items[0], mixed, &way, looks);
	struct ty *found = NULL, *froms[16];
	uint32_t count = abstract_froms(t, type, froms, 16);
	for (uint32_t i = 0; i < count; i++) {
		struct ty *one = expected_item(t, froms[i], mixed, &way, looks);
		if (one && found)
			return NULL;
		if (one)
			found = one;
	}
	return found;
}

static struct tx *plain_array(struct typer *t, const struct expr *e, bool mixed)
{
	struct tx *array = tx_new(t, TX_ARRAY, e->node, NULL);
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx *item = type_expr(t, e->list.items[i], WANT_VALUE);
		VEC_PUSH(t->arena, &array->list, item);
	}
	node_id wrong = 0;
	struct ty *item = unify_min_try(t, array->list.items, array->list.count, &wrong);
	if (!item && !mixed && !t->untyped) {
		const char *why = problems_text(t);
		type_say(t, wrong, DIAG_MIXED_ARRAY);
		type_error(t, wrong, DIAG_UNIFY, why);
	}
	array->type = ty_array(t, item ? item : t->program->core.dynamic);
	return array;
}

/* ---- [k => v] ---- */

static void map_types(struct typer *t, struct ty *type, struct ty **key, struct ty **value)
{
	*key = *value = NULL;
	if (!type)
		return;
	type = ty_follow_null(type);
	if (type->kind == TY_ABSTRACT && name_is(type->symbol->path, "haxe.ds.Map") &&
	    type->args.count == 2) {
		*key = type->args.items[0];
		*value = type->args.items[1];
	} else if (type->kind == TY_CLASS && type->args.count == 1 &&
	           name_is(type->symbol->path, "haxe.ds.StringMap")) {
		*key = t->program->core.string;
		*value = type->args.items[0];
	} else if (type->kind == TY_CLASS && type->args.count == 1 &&
	           name_is(type->symbol->path, "haxe.ds.IntMap")) {
		*key = t->program->core.int_;
		*value = type->args.items[0];
	} else if (type->kind == TY_CLASS && type->args.count == 2 && ty_is_map(type)) {
		*key = type->args.items[0];
		*value = type->args.items[1];
	}
}

bool same_constant(const struct tx *a, const struct tx *b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
		return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
	case TX_BOOL:
		return a->truth == b->truth;
	default:
		return false;
	}
}

/* What a constant key is, as a name; NULL: no constant. */
static const struct name *key_name(struct typer *t, const struct tx *key)
{
	switch (key->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
		return name_of(t->program->names, key->text, key->length);
	case TX_BOOL:
		return name_from(t->program->names, key->truth ? "true" : "false");
	default:
		return NULL;
	}
}

/* `known`: the keys so far by their names. */
static void check_key(struct typer *t, struct map *known, struct tx *key)
{
	const struct name *name = key_name(t, key);
	const struct tx *before = name ? map_get(known, name) : NULL;
	if (before && same_constant(before, key)) {
		type_say(t, key->node, DIAG_DUPLICATE_KEY);
		type_error(t, before->node, DIAG_PREVIOUS_KEY);
	}
	if (name)
		map_put(t->arena, known, name, key);
}

/* Haxe gathers keys and values in lists that it does not turn round again. */
static struct ty *backwards_min(struct typer *t, struct tx **list, uint32_t count, node_id node)
{
	struct tx **out = ARENA_NEWS(t->arena, count + 1, struct tx *);
	for (uint32_t i = 0; i < count; i++)
		out[i] = list[count - 1 - i];
	node_id wrong = node;
	struct ty *type = unify_min_try(t, out, count, &wrong);
	if (!type && !t->untyped)
		type_error(t, wrong, DIAG_UNIFY, problems_text(t));
	return type ? type : list[0]->type;
}

/* Each pair is set by an inlined call, which is held against the map's types again. */
static void check_pairs(struct typer *t, const struct tx *map, struct ty *key, struct ty *value)
{
	for (uint32_t i = map->list.count; i-- > 0;) {
		struct ty *wanted = ty_function(t->arena, t->program->core.void_),
		          *given = ty_function(t->arena, t->program->core.void_);
		struct ty *types[] = {t->program->core.dynamic, key, value},
		          *found[] = {t->program->core.dynamic, map->keys.items[i]->type,
		                      map->list.items[i]->type};
		for (int j = 0; j < 3; j++) {
			VEC_PUSH(t->arena, &wanted->params, ((struct ty_arg){.type = types[j]}));
			VEC_PUSH(t->arena, &given->params, ((struct ty_arg){.type = found[j]}));
		}
		if (!unify(t, wanted, given))
			type_error(t, map->node, DIAG_UNIFY, problems_text(t));
	}
}

static struct tx *map_literal(struct typer *t, const struct expr *e, struct want want)
{
	struct ty *key, *value;
	map_types(t, want.type, &key, &value);
	struct tx *map = tx_new(t, TX_MAP, e->node, NULL);
	struct map known = {0};
	uint32_t errors = t->diags->errors;
	for (uint32_t i = 0; i < e->list.count; i++) {
		const struct expr *one = e->list.items[i];
		if (one->kind != EXPR_BINARY || one->op != OP_ARROW)
			type_error(t, one->node, DIAG_EXPECTED_PAIR);
		struct tx *k = type_expr(t, one->left, key ? WANT(key) : WANT_VALUE);
		check_key(t, &known, k);
		if (key)
			k = cast_or_unify(t, key, k, value_node(one->left));
		struct tx *v = type_expr(t, one->right, value ? WANT(value) : WANT_VALUE);
		if (value)
			v = cast_or_unify(t, value, v, value_node(one->right));
		VEC_PUSH(t->arena, &map->keys, k);
		VEC_PUSH(t->arena, &map->list, v);
	}
	if (!key) {
		key = backwards_min(t, map->keys.items, map->keys.count, e->node);
		value = backwards_min(t, map->list.items, map->list.count, e->node);
	} else if (errors != t->diags->errors) {
		check_pairs(t, map, key, value);
	}
	struct ty *args[2] = {key, value};
	map->type = ty_of(t->arena, t->program->core.map, args, 2);
	VEC_PUSH(t->arena, &t->multi_types, map);
	return map;
}

/* `[]` where a Map is expected is typed as `new Map()`. */
static struct tx *empty_map(struct typer *t, const struct expr *e, struct want want)
{
	struct ty *args[2] = {mono_spawn(t, e->node), mono_spawn(t, e->node)};
	struct tx *map =
	        tx_new(t, TX_MAP, e->node, ty_of(t->arena, t->program->core.map, args, 2));
	specialise_new(t, map->type, want, e->node);
	VEC_PUSH(t->arena, &t->multi_types, map);
	return map;
}

static bool is_loop(const struct expr *e)
{
	while (e->kind == EXPR_PAREN || e->kind == EXPR_META)
		e = e->left;
	return e->kind == EXPR_FOR || e->kind == EXPR_WHILE;
}

struct tx *type_array(struct typer *t, const struct expr *e, struct want want)
{
	if (e->list.count == 1 && is_loop(e->list.items[0]))
		return type_comprehension(t, e, want);
	const struct expr *first = e->list.count ? e->list.items[0] : NULL;
	if (first && first->kind == EXPR_BINARY && first->op == OP_ARROW)
		return map_literal(t, e, want);
	struct ty *expected = want.type ? ty_follow_null(want.type) : NULL;
	if (!first && expected && expected->kind == TY_ABSTRACT &&
	    name_is(expected->symbol->path, "haxe.ds.Map"))
		return empty_map(t, e, want);
	bool mixed = false;
	unsigned looks = 0;
	struct ty *item = expected_item(t, want.type, &mixed, NULL, &looks);
	if (!item)
		return plain_array(t, e, mixed);
	struct tx *array = tx_new(t, TX_ARRAY, e->node, ty_array(t, item));
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx *one = type_expr(t, e->list.items[i], WANT(item));
		one = cast_or_unify(t, item, one, value_node(e));
		VEC_PUSH(t->arena, &array->list, one);
	}
	return array;
}
