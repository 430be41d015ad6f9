/* What a value may be. */
#include "transform/lower/leaf.h"
#include "transform/lower/origin.h"

#include "transform/types/walk.h"

#include <stdlib.h>

struct values {
	struct map locals; /* tx_local -> flags + 1 */
	struct map tested; /* tx -> flags that are gone */
	struct map known;  /* tx -> flags + 1 of operators, once `ready` */
	bool bits;         /* the class has bit operators */
	bool changed, ready;
};

static unsigned flags_in(const struct map *map, const void *key)
{
	uintptr_t found = (uintptr_t)map_get(map, key);
	return found ? (unsigned)found - 1 : 0;
}

static void flags_add(struct lower *l, struct values *values, struct map *map, const void *key,
                      unsigned flags)
{
	unsigned old = flags_in(map, key);
	if ((old | flags) == old && map_has(map, key))
		return;
	map_put(l->arena, map, key, (void *)(uintptr_t)((old | flags) + 1));
	values->changed = true;
}

bool type_is_open(struct ty *type)
{
	if (!type)
		return true;
	type = ty_follow_null(type);
	if (ty_is_dynamic(type) || ty_is_unknown(type) || type->kind == TY_PARAM)
		return true;
	return type->kind == TY_ABSTRACT && type->symbol &&
	       (name_is(type->symbol->path, "elixir.types.Term") ||
	        name_is(type->symbol->path, "Any") ||
	        name_is(type->symbol->path, "haxe.extern.EitherType"));
}

bool is_dynamic(const struct tx *e)
{
	return e->from_dynamic || type_is_open(e->type);
}

unsigned value_of_type(struct ty *type)
{
	unsigned flags = VALUE_NEGATIVE | VALUE_ZERO;
	return ty_is_null(type) || type_is_open(type) ? flags | VALUE_NULL : flags;
}

/* ---- what comes from elsewhere ---- */

static unsigned place_flags(struct lower *l, const char *place)
{
	const struct name *name = name_from(l->names, place);
	if (l->input->facts)
		fact_record(l->input->facts, FACT_VALUES, name,
		            origins_hash(l->input->origins, name));
	return origins_flags(l->input->origins, name);
}

static unsigned place_value(struct lower *l, struct values *values, const char *place)
{
	if (!l->input || !l->input->origins)
		return 0;
	unsigned wide = values->bits ? place_flags(l, origin_wide(l->arena, place)) : 0;
	return wide | place_flags(l, place);
}

static struct values *values_of(struct lower *l);

unsigned value_inside(struct lower *l, struct ty *type)
{
	struct values *values = values_of(l);
	if (!l->input || !origin_matters(type))
		return value_of_type(type);
	const char *inside = origin_inside(l->arena, type);
	unsigned flags = value_of_type(type) | place_value(l, values, origin_insides[0]);
	for (size_t i = 1; i < 5; i++) {
		if (!inside || inside == origin_insides[i])
			flags |= place_value(l, values, origin_insides[i]);
	}
	return flags;
}

static bool is_foreign(const struct symbol *symbol)
{
	return !symbol || symbol->is_std || (symbol->decl && symbol->decl->is_extern);
}

/* Of a structure's field, a static variable, a function's result. */
static unsigned member_value(struct lower *l, struct values *values, const struct tx *field,
                             const struct ty *result)
{
	if (!origin_matters((struct ty *)result))
		return 0;
	if (field->field_kind == FIELD_ANON || field->field_kind == FIELD_DYNAMIC)
		return place_value(l, values, origin_field(l->arena, field->name));
	if (is_foreign(field->symbol) || field->field_kind == FIELD_ENUM)
		return 0;
	return place_value(l, values, origin_member(l->arena, field->symbol, field->name));
}

/* ---- expressions ---- */

static unsigned value_now(struct lower *l, struct values *values, const struct tx *e);

static unsigned literal_value(const struct tx *e)
{
	unsigned flags = *e->text == '-' ? VALUE_NEGATIVE : 0;
	return strtod(e->text, NULL) == 0 ? flags | VALUE_ZERO : flags;
}

static unsigned arithmetic_value(enum operator_kind op, unsigned left, unsigned right, bool whole)
{
	unsigned both = (left | right) & VALUE_SPECIAL; /* null would have raised */
	unsigned sign = (left | right) & VALUE_NEGATIVE;
	unsigned wide = whole ? VALUE_WIDE : 0;
	switch (op) {
	case OP_ADD:
	case OP_ASSIGN_ADD:
		return both | sign | wide | (sign || (left & right & VALUE_ZERO) ? VALUE_ZERO : 0);
	case OP_MUL:
	case OP_ASSIGN_MUL:
		return both | sign | wide | ((left | right) & VALUE_ZERO);
	case OP_DIV:
	case OP_ASSIGN_DIV:
		return both | sign | (left & VALUE_ZERO) | (right & VALUE_ZERO ? VALUE_SPECIAL : 0);
	case OP_MOD:
	case OP_ASSIGN_MOD:
		return both | (left & VALUE_NEGATIVE) | VALUE_ZERO |
		       (!whole && right & VALUE_ZERO ? VALUE_SPECIAL : 0);
	default:
		return both | wide | VALUE_NEGATIVE | VALUE_ZERO;
	}
}

static unsigned bits_value(enum operator_kind op, unsigned left, unsigned right)
{
	switch (op) {
	case OP_AND:
	case OP_ASSIGN_AND:
		return VALUE_ZERO | (left & right & VALUE_NEGATIVE);
	case OP_SHR:
	case OP_ASSIGN_SHR:
	case OP_USHR:
	case OP_ASSIGN_USHR:
		return VALUE_ZERO | (left & VALUE_NEGATIVE);
	case OP_OR:
	case OP_XOR:
	case OP_ASSIGN_OR:
	case OP_ASSIGN_XOR:
		return VALUE_ZERO | ((left | right) & VALUE_NEGATIVE);
	default:
		return VALUE_ZERO | VALUE_NEGATIVE;
	}
}

static unsigned binary_value(struct lower *l, struct values *values, const struct tx *e)
{
	unsigned right = value_now(l, values, e->right);
	if (e->op == OP_ASSIGN)
		return right;
	unsigned left = value_now(l, values, e->left);
	switch (e->op) {
	case OP_ADD:
	case OP_ASSIGN_ADD:
		if (ty_is_string(e->type))
			return 0;
		break;
	case OP_AND:
	case OP_OR:
	case OP_XOR:
	case OP_SHL:
	case OP_SHR:
	case OP_USHR:
	case OP_ASSIGN_AND:
	case OP_ASSIGN_OR:
	case OP_ASSIGN_XOR:
	case OP_ASSIGN_SHL:
	case OP_ASSIGN_SHR:
	case OP_ASSIGN_USHR:
		return bits_value(e->op, left, right);
	case OP_COALESCE:
	case OP_ASSIGN_COALESCE:
		return (left & ~(unsigned)VALUE_NULL) | right;
	case OP_EQ:
	case OP_NE:
	case OP_GT:
	case OP_LT:
	case OP_GE:
	case OP_LE:
	case OP_BOOL_AND:
	case OP_BOOL_OR:
		return 0;
	default:
		break;
	}
	return arithmetic_value(e->op, left, right, ty_is_int(e->type));
}

static unsigned unary_value(struct lower *l, struct values *values, const struct tx *e)
{
	unsigned flags = value_now(l, values, e->left) & ~(unsigned)VALUE_NULL;
	if (e->op == OP_NEG)
		return flags | VALUE_NEGATIVE;
	if (e->op == OP_DECREMENT || e->op == OP_COMPLEMENT)
		return flags | VALUE_NEGATIVE | VALUE_ZERO;
	return e->op == OP_NOT ? 0 : flags;
}

static bool names_argument(const struct meta *meta, uint32_t index)
{
	for (uint32_t i = 0; i < meta->args.count; i++) {
		const struct expr *arg = meta->args.items[i];
		if (arg->kind == EXPR_INT && (uint32_t)strtoul(arg->text, NULL, 10) == index)
			return true;
	}
	return false;
}

/* Math.NaN, Math.sqrt(x), Math.abs(x / y): as the declaration says. */
static unsigned declared_value(struct lower *l, struct values *values, const struct tx *field,
                               const struct tx *call)
{
	const struct member *member = field->member;
	if (!member)
		return 0;
	if (meta_find(&member->meta, ":null"))
		return VALUE_NULL;
	if (meta_find(&member->meta, ":special"))
		return VALUE_SPECIAL;
	const struct meta *carries = meta_find(&member->meta, ":specialIf");
	for (uint32_t i = 0; carries && call && i < call->list.count; i++) {
		if (names_argument(carries, i) &&
		    value_now(l, values, call->list.items[i]) & VALUE_SPECIAL)
			return VALUE_SPECIAL;
	}
	return 0;
}

static bool is_count(const struct tx *field)
{
	return field->name && (name_is(field->name, "length") || name_is(field->name, "size") ||
	                       name_is(field->name, "count"));
}

static unsigned call_value(struct lower *l, struct values *values, const struct tx *e)
{
	const struct tx *assigned;
	const struct tx_local *cell = cell_access(e, &assigned);
	if (cell)
		return flags_in(&values->locals, cell) | (e->from_dynamic ? VALUE_NULL : 0);
	unsigned flags = value_of_type(e->type);
	if (!e->left || e->left->kind != TX_FIELD)
		return value_inside(l, e->type);
	if (e->left->field_kind == FIELD_ANON || e->left->field_kind == FIELD_DYNAMIC)
		return value_inside(l, e->type);
	if (!is_foreign(e->left->symbol))
		return flags | member_value(l, values, e->left, e->type);
	if (gives_contents(e->left))
		flags = value_inside(l, e->type);
	if (e->left->symbol && e->left->symbol->is_std && is_count(e->left))
		flags &= ~(unsigned)VALUE_NEGATIVE;
	if (e->left->symbol && e->left->symbol->is_std && e->left->member &&
	    meta_find(&e->left->member->meta, ":arrayAccess"))
		flags |= VALUE_NULL;
	if (e->left->symbol && name_is(e->left->symbol->path, "Std") &&
	    name_is(e->left->name, "random"))
		flags &= ~(unsigned)VALUE_NEGATIVE;
	if (gives_wide(e->left))
		flags |= VALUE_WIDE;
	return flags | declared_value(l, values, e->left, e);
}

static unsigned field_value(struct lower *l, struct values *values, const struct tx *e)
{
	unsigned flags = value_of_type(e->type);
	if (e->symbol && e->symbol->is_std && is_count(e))
		return VALUE_ZERO;
	if (e->symbol && name_is(e->symbol->path, "Math") && e->name && name_is(e->name, "PI"))
		return 0;
	return flags | declared_value(l, values, e, NULL) | member_value(l, values, e, e->type);
}

static unsigned branches_value(struct lower *l, struct values *values, const struct tx *e)
{
	unsigned flags = 0;
	if (e->kind == TX_IF)
		return value_now(l, values, e->right) | value_now(l, values, e->third);
	for (uint32_t i = 0; i < e->cases.count; i++)
		flags |= value_now(l, values, e->cases.items[i].body);
	for (uint32_t i = 0; i < e->catches.count; i++)
		flags |= value_now(l, values, e->catches.items[i].body);
	if (e->kind == TX_TRY)
		flags |= value_now(l, values, e->left);
	return e->by_default ? flags | value_now(l, values, e->by_default) : flags;
}

static unsigned plain_value(struct lower *l, struct values *values, const struct tx *e)
{
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
		return literal_value(e);
	case TX_NULL:
		return VALUE_NULL;
	case TX_LOCAL:
		return flags_in(&values->locals, e->local) | (e->from_dynamic ? VALUE_NULL : 0);
	case TX_BINARY:
		return binary_value(l, values, e);
	case TX_UNARY:
		return unary_value(l, values, e);
	case TX_CALL:
		return call_value(l, values, e);
	case TX_FIELD:
		return field_value(l, values, e);
	case TX_INDEX:
		return value_inside(l, e->type) | VALUE_NULL;
	case TX_THIS:
		return value_of_type(e->type) |
		       place_value(l, values, origin_this(l->arena, l->typed->symbol));
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		return branches_value(l, values, e);
	case TX_BLOCK:
		return e->list.count ? value_now(l, values, VEC_LAST(&e->list)) : 0;
	case TX_CAST:
	case TX_META:
		return value_now(l, values, e->left) | (e->from_dynamic ? VALUE_NULL : 0);
	case TX_RETURN:
	case TX_THROW:
	case TX_BREAK:
	case TX_CONTINUE:
	case TX_STRING:
	case TX_BOOL:
	case TX_ARRAY:
	case TX_OBJECT:
	case TX_MAP:
	case TX_NEW:
	case TX_FUNCTION:
		return 0;
	default:
		return value_of_type(e->type);
	}
}

static unsigned value_now(struct lower *l, struct values *values, const struct tx *e)
{
	if (!e)
		return 0;
	/* Each operator of a long chain is asked about by the one around it. */
	bool kept = values->ready && (e->kind == TX_BINARY || e->kind == TX_UNARY);
	if (kept && map_has(&values->known, e))
		return flags_in(&values->known, e);
	unsigned flags =
	        plain_value(l, values, e) & ~(unsigned)(uintptr_t)map_get(&values->tested, e);
	if (kept)
		map_put(l->arena, &values->known, e, (void *)(uintptr_t)(flags + 1));
	return flags;
}

/* ---- locals ---- */

struct gathering {
	struct lower *l;
	struct values *values;
};

static void local_add(struct gathering *g, const struct tx_local *local, unsigned flags)
{
	if (local)
		flags_add(g->l, g->values, &g->values->locals, local,
		          flags | (local->from_dynamic ? VALUE_NULL : 0));
}

static void gather_loop(struct gathering *g, const struct tx *e)
{
	unsigned element = value_inside(g->l, e->local ? e->local->type : NULL);
	if (e->for_kind == FOR_RANGE)
		element = value_now(g->l, g->values, e->left) & (VALUE_NEGATIVE | VALUE_ZERO);
	local_add(g, e->local, element);
	if (e->key)
		local_add(g, e->key,
		          e->for_kind == FOR_MAP ? value_inside(g->l, e->key->type) : VALUE_ZERO);
}

/* `member` is NULL for a closure. */
static void gather_function(struct gathering *g, const struct tx_function *function,
                            const struct member *member)
{
	struct lower *l = g->l;
	for (uint32_t i = 0; function && i < function->args.count; i++) {
		const struct tx_arg *arg = &function->args.items[i];
		bool null = arg->optional && !arg->by_default;
		unsigned flags = value_of_type(arg->local->type) | (null ? VALUE_NULL : 0);
		if (!member)
			flags |= value_inside(l, arg->local->type);
		else if (member->name.name && origin_matters(arg->local->type))
			flags |= place_value(
			        l, g->values,
			        origin_parameter(l->arena, l->typed->symbol, member->name.name, i));
		local_add(g, arg->local, flags);
	}
}

static void gather_pattern(struct gathering *g, unsigned subject, const struct tx_pattern *pattern)
{
	if (!pattern)
		return;
	if (pattern->local)
		local_add(g, pattern->local, subject | value_of_type(pattern->local->type));
	if (pattern->kind == PATTERN_EXTRACT)
		subject = value_now(g->l, g->values, pattern->value);
	gather_pattern(g, subject, pattern->inner);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		const struct tx_pattern *item = pattern->items.items[i];
		unsigned part = subject;
		if (item && pattern->kind == PATTERN_OBJECT)
			part = place_value(g->l, g->values,
			                   origin_field(g->l->arena, pattern->names.items[i]));
		else if (item && pattern->kind != PATTERN_OR)
			part = value_inside(g->l, item->type);
		gather_pattern(g, part, item);
	}
}

static void gather_call(struct gathering *g, const struct tx *e)
{
	const struct tx *value;
	const struct tx_local *cell = cell_access(e, &value);
	if (cell && value)
		local_add(g, cell, value_now(g->l, g->values, value) | value_of_type(e->type));
}

static void gather_switch(struct gathering *g, const struct tx *e)
{
	unsigned subject = value_now(g->l, g->values, e->left);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++)
			gather_pattern(g, subject, one->patterns.items[j]);
	}
}

static bool gather(void *context, const struct tx *e)
{
	struct gathering *g = context;
	switch (e->kind) {
	case TX_VAR:
		if (e->left)
			local_add(g, e->local,
			          value_now(g->l, g->values,
			                    cell_made(e->left) ? cell_made(e->left) : e->left));
		else if (local_may_be_unset(g->l, e->local))
			local_add(g, e->local, VALUE_NULL);
		break;
	case TX_CALL:
		gather_call(g, e);
		break;
	case TX_BINARY:
		if (is_assignment(e->op) && e->left && e->left->kind == TX_LOCAL)
			local_add(g, e->left->local, value_now(g->l, g->values, e));
		break;
	case TX_UNARY:
		if ((e->op == OP_INCREMENT || e->op == OP_DECREMENT) && e->left &&
		    e->left->kind == TX_LOCAL)
			local_add(g, e->left->local, unary_value(g->l, g->values, e));
		break;
	case TX_FOR:
		gather_loop(g, e);
		break;
	case TX_FUNCTION:
		gather_function(g, e->function, NULL);
		break;
	case TX_SWITCH:
		gather_switch(g, e);
		break;
	default:
		break;
	}
	return true;
}

enum { GATHER_ROUNDS = 12 };

static bool find_bits(void *context, const struct tx *e)
{
	struct values *values = context;
	enum operator_kind op = e->op;
	if (e->kind == TX_BINARY)
		values->bits |= op == OP_AND || op == OP_OR || op == OP_XOR || op == OP_SHL ||
		                op == OP_SHR || op == OP_USHR || op == OP_ASSIGN_AND ||
		                op == OP_ASSIGN_OR || op == OP_ASSIGN_XOR || op == OP_ASSIGN_SHL ||
		                op == OP_ASSIGN_SHR || op == OP_ASSIGN_USHR;
	else if (e->kind == TX_UNARY)
		values->bits |= op == OP_COMPLEMENT;
	return !values->bits;
}

static struct values *values_of(struct lower *l)
{
	struct values *values = l->values;
	if (values)
		return values;
	values = l->values = ARENA_NEW(l->arena, struct values);
	narrow_class(l, &values->tested);
	typed_class_walk(l->typed, find_bits, values);
	for (unsigned round = 0; round < GATHER_ROUNDS && (!round || values->changed); round++) {
		values->changed = false;
		for (uint32_t i = 0; i < l->typed->members.count; i++) {
			const struct typed_member *member = &l->typed->members.items[i];
			struct gathering g = {l, values};
			gather_function(&g, member->function, member->member);
			tx_walk(member->value, gather, &g);
			if (member->function)
				tx_walk(member->function->body, gather, &g);
		}
	}
	values->ready = true;
	return values;
}

unsigned value_of(struct lower *l, const struct tx *e)
{
	return e ? value_now(l, values_of(l), e) : VALUE_ANYTHING;
}

unsigned value_tested(struct lower *l, const struct tx *e)
{
	return (unsigned)(uintptr_t)map_get(&values_of(l)->tested, e);
}
