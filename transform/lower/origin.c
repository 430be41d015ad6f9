/* What flows where in one class. */
#include "transform/lower/origin.h"

#include "transform/lower/leaf.h"
#include "transform/types/walk.h"

#include <stdlib.h>

enum { FLOWS = VALUE_SPECIAL | VALUE_NULL | VALUE_WIDE };

/* ---- places ---- */

const char *const origin_insides[5] = {"[]", "[String]", "[Int]", "[Float]", "[Bool]"};

const char *origin_member(struct arena *arena, const struct symbol *owner,
                          const struct name *member)
{
	return arena_printf(arena, "%s.%s", owner->path->text, member->text);
}

const char *origin_parameter(struct arena *arena, const struct symbol *owner,
                             const struct name *member, uint32_t index)
{
	return arena_printf(arena, "%s.%s(%u", owner->path->text, member->text, index);
}

const char *origin_this(struct arena *arena, const struct symbol *symbol)
{
	return arena_printf(arena, "%s(", symbol->path->text);
}

const char *origin_field(struct arena *arena, const struct name *field)
{
	return arena_printf(arena, ".%s", field->text);
}

const char *origin_wide(struct arena *arena, const char *place)
{
	return arena_printf(arena, "%s|", place);
}

const char *origin_inside(struct arena *arena, struct ty *type)
{
	if (type_is_open(type))
		return NULL;
	type = ty_underlying(arena, ty_follow_null(type));
	if (ty_is_string(type))
		return origin_insides[1];
	if (ty_is_int(type))
		return origin_insides[2];
	if (ty_is_float(type))
		return origin_insides[3];
	return ty_is_bool(type) ? origin_insides[4] : NULL;
}

bool origin_matters(struct ty *type)
{
	type = type ? ty_follow_null(type) : NULL;
	if (!type || ty_is_string(type))
		return true;
	return type->kind != TY_CLASS && type->kind != TY_ENUM && type->kind != TY_FUNCTION &&
	       type->kind != TY_ANON && !ty_is_map(type) && !ty_is_void(type);
}

/* ---- the graph ---- */

struct spot;

struct inflow {
	struct spot *from; /* NULL: it begins here */
	unsigned flags;
};

struct spot {
	const struct name *place; /* NULL: known in this class only */
	VEC(struct inflow) inflows;
	unsigned visit, visited;
};

struct origin {
	struct lower *l;
	struct arena *arena;
	struct map places, locals; /* -> struct spot */
	VEC(struct spot *) named;
	struct spot *result; /* of the function around, or NULL: what is in containers */
	const struct member *member;
};

static struct spot *place_spot(struct origin *o, const char *place)
{
	const struct name *name = name_from(o->l->names, place);
	struct spot *spot = map_get(&o->places, name);
	if (spot)
		return spot;
	spot = ARENA_NEW(o->arena, struct spot);
	spot->place = name;
	map_put(o->arena, &o->places, name, spot);
	VEC_PUSH(o->arena, &o->named, spot);
	return spot;
}

static struct spot *local_spot(struct origin *o, const struct tx_local *local)
{
	struct spot *spot = map_get(&o->locals, local);
	if (!spot) {
		spot = ARENA_NEW(o->arena, struct spot);
		map_put(o->arena, &o->locals, local, spot);
	}
	return spot;
}

static void join(struct origin *o, struct spot *to, struct spot *from, unsigned flags)
{
	if (!flags || to == from)
		return;
	VEC_PUSH(o->arena, &to->inflows, ((struct inflow){from, flags}));
}

static void join_insides(struct origin *o, struct spot *to, struct ty *type, unsigned flags)
{
	const char *inside = origin_inside(o->arena, type);
	for (size_t i = 0; !inside && i < 5; i++)
		join(o, to, place_spot(o, origin_insides[i]), flags);
	if (inside) {
		join(o, to, place_spot(o, inside), flags);
		join(o, to, place_spot(o, origin_insides[0]), flags);
	}
}

/* ---- values ---- */

static void flow(struct origin *o, struct spot *to, const struct tx *e, unsigned flags);

/* Into containers; an Int may be seen as a Float there. */
static void put(struct origin *o, const struct tx *e)
{
	if (!e || !origin_matters(e->type))
		return;
	const char *inside = origin_inside(o->arena, e->type);
	flow(o, place_spot(o, inside ? inside : origin_insides[0]), e, FLOWS);
	if (inside == origin_insides[2])
		flow(o, place_spot(o, origin_insides[3]), e, FLOWS);
}

static void flow_binary(struct origin *o, struct spot *to, const struct tx *e, unsigned flags)
{
	switch (e->op) {
	case OP_ASSIGN:
		flow(o, to, e->right, flags);
		return;
	case OP_COALESCE:
	case OP_ASSIGN_COALESCE:
		flow(o, to, e->left, flags & ~(unsigned)VALUE_NULL);
		flow(o, to, e->right, flags);
		return;
	case OP_ADD:
	case OP_SUB:
	case OP_MUL:
	case OP_ASSIGN_ADD:
	case OP_ASSIGN_SUB:
	case OP_ASSIGN_MUL:
		if (ty_is_int(e->type))
			join(o, to, NULL, flags & VALUE_WIDE);
		break;
	default:
		break;
	}
	flags &= VALUE_SPECIAL;
	if (!ty_is_float(e->type) && !type_is_open(e->type))
		return;
	bool divides = e->op == OP_DIV || e->op == OP_ASSIGN_DIV || e->op == OP_MOD ||
	               e->op == OP_ASSIGN_MOD;
	if (divides && value_of(o->l, e->right) & VALUE_ZERO)
		join(o, to, NULL, flags);
	flow(o, to, e->left, flags);
	flow(o, to, e->right, flags);
}

static bool names_argument(const struct meta *meta, uint32_t index)
{
	for (uint32_t i = 0; meta && i < meta->args.count; i++) {
		const struct expr *arg = meta->args.items[i];
		if (arg->kind == EXPR_INT && (uint32_t)strtoul(arg->text, NULL, 10) == index)
			return true;
	}
	return false;
}

bool is_generic_member(const struct tx *field)
{
	const struct symbol *owner = field->symbol;
	if (name_is(owner->path, "Reflect") || name_is(owner->path, "Type") ||
	    (owner->decl && owner->decl->params.count))
		return true;
	return field->member && field->member->function && field->member->function->params.count;
}

static bool has_parameter(const type_param_list *params, const struct name *name)
{
	for (uint32_t i = 0; i < params->count; i++) {
		if (params->items[i].name.name == name)
			return true;
	}
	return false;
}

static bool mentions_parameter(const struct type_node *type, const struct tx *field)
{
	if (!type)
		return false;
	if (type->kind == TYPE_PATH && type->path.count == 1) {
		const struct name *name = type->path.items[0].name;
		if (has_parameter(&field->symbol->decl->params, name) ||
		    (field->member->function &&
		     has_parameter(&field->member->function->params, name)))
			return true;
	}
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (mentions_parameter(type->args.items[i], field))
			return true;
	}
	return mentions_parameter(type->result, field);
}

/* Array<T>.pop(), but not Array<T>.join(). */
bool gives_contents(const struct tx *field)
{
	if (!field->symbol || !is_generic_member(field))
		return false;
	const struct member *member = field->member;
	if (!field->symbol->decl || !member)
		return true;
	const struct type_node *type = member->function ? member->function->result : member->type;
	return !type || name_is(field->symbol->path, "Reflect") || mentions_parameter(type, field);
}

bool gives_wide(const struct tx *field)
{
	const struct symbol *owner = field->symbol;
	if (!owner)
		return false;
	if (name_is(owner->path, "Std"))
		return !name_is(field->name, "random");
	return name_is(owner->path, "Math") || name_starts(owner->path, "elixir.");
}

static void flow_library(struct origin *o, struct spot *to, const struct tx *field,
                         const struct tx *call, unsigned flags)
{
	const struct meta *carries =
	        field->member ? meta_find(&field->member->meta, ":specialIf") : NULL;
	if (field->member && meta_find(&field->member->meta, ":special"))
		join(o, to, NULL, flags & VALUE_SPECIAL);
	for (uint32_t i = 0; carries && call && i < call->list.count; i++) {
		if (names_argument(carries, i))
			flow(o, to, call->list.items[i], flags & VALUE_SPECIAL);
	}
	if (field->member && (meta_find(&field->member->meta, ":arrayAccess") ||
	                      meta_find(&field->member->meta, ":null")))
		join(o, to, NULL, flags & VALUE_NULL);
	if (gives_wide(field))
		join(o, to, NULL, flags & VALUE_WIDE);
	if (gives_contents(field))
		join_insides(o, to, call ? call->type : field->type, flags);
}

static void flow_field(struct origin *o, struct spot *to, const struct tx *field,
                       const struct tx *call, unsigned flags)
{
	if (field->field_kind == FIELD_ANON || field->field_kind == FIELD_DYNAMIC) {
		if (call)
			join_insides(o, to, call->type, flags);
		else
			join(o, to, place_spot(o, origin_field(o->arena, field->name)), flags);
	} else if (!field->symbol || field->symbol->is_std) {
		flow_library(o, to, field, call, flags);
	} else if (!(field->symbol->decl && field->symbol->decl->is_extern)) {
		join(o, to, place_spot(o, origin_member(o->arena, field->symbol, field->name)),
		     flags);
	}
}

static void flow_branches(struct origin *o, struct spot *to, const struct tx *e, unsigned flags)
{
	if (e->kind == TX_TRY)
		flow(o, to, e->left, flags);
	if (e->kind == TX_IF) {
		flow(o, to, e->right, flags);
		flow(o, to, e->third, flags);
	}
	for (uint32_t i = 0; i < e->cases.count; i++)
		flow(o, to, e->cases.items[i].body, flags);
	for (uint32_t i = 0; i < e->catches.count; i++)
		flow(o, to, e->catches.items[i].body, flags);
	flow(o, to, e->by_default, flags);
}

static void flow_kind(struct origin *o, struct spot *to, const struct tx *e, unsigned flags)
{
	switch (e->kind) {
	case TX_NULL:
		join(o, to, NULL, flags & VALUE_NULL);
		break;
	case TX_LOCAL:
		join(o, to, local_spot(o, e->local), flags);
		break;
	case TX_THIS:
		join(o, to, place_spot(o, origin_this(o->arena, o->l->typed->symbol)), flags);
		break;
	case TX_BINARY:
		flow_binary(o, to, e, flags);
		break;
	case TX_UNARY:
		flow(o, to, e->left, flags & (VALUE_SPECIAL | VALUE_WIDE));
		break;
	case TX_CALL: {
		const struct tx *field = strip(e->left), *value;
		const struct tx_local *cell = cell_access(e, &value);
		if (cell)
			join(o, to, local_spot(o, cell), flags);
		else if (field->kind == TX_FIELD)
			flow_field(o, to, field, e, flags);
		else
			join_insides(o, to, e->type, flags);
		break;
	}
	case TX_NEW:
		if (e->type && ty_follow_null(e->type)->symbol)
			join(o, to,
			     place_spot(o, origin_this(o->arena, ty_follow_null(e->type)->symbol)),
			     flags);
		break;
	case TX_FIELD:
		flow_field(o, to, e, NULL, flags);
		break;
	case TX_INDEX:
		join(o, to, NULL, flags & VALUE_NULL);
		join_insides(o, to, e->type, flags);
		break;
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		flow_branches(o, to, e, flags);
		break;
	case TX_BLOCK:
		if (e->list.count)
			flow(o, to, VEC_LAST(&e->list), flags);
		break;
	case TX_CAST:
	case TX_META:
		flow(o, to, e->left, flags);
		break;
	default:
		break;
	}
}

static bool gives_type(const struct tx *e)
{
	return e->kind == TX_CALL || e->kind == TX_FIELD || e->kind == TX_INDEX;
}

static void flow(struct origin *o, struct spot *to, const struct tx *e, unsigned flags)
{
	if (!e || !origin_matters(e->type))
		return;
	flags &= ~value_tested(o->l, e);
	if (!flags)
		return;
	if (e->from_dynamic) {
		join(o, to, NULL, flags & VALUE_NULL);
		join_insides(o, to, NULL, flags & VALUE_SPECIAL);
	}
	if (gives_type(e))
		join(o, to, NULL, value_of_type(e->type) & flags & VALUE_NULL);
	flow_kind(o, to, e, flags);
}

/* ---- what happens in the code ---- */

static void assign(struct origin *o, const struct tx *target, const struct tx *e)
{
	target = strip(target);
	if (!target)
		return;
	if (target->kind == TX_LOCAL)
		flow(o, local_spot(o, target->local), e, FLOWS);
	else if (target->kind == TX_THIS)
		flow(o, place_spot(o, origin_this(o->arena, o->l->typed->symbol)), e, FLOWS);
	else if (target->kind != TX_FIELD)
		put(o, e);
	else if (target->symbol && target->field_kind == FIELD_STATIC)
		flow(o, place_spot(o, origin_member(o->arena, target->symbol, target->name)), e,
		     FLOWS);
	else
		flow(o, place_spot(o, origin_field(o->arena, target->name)), e, FLOWS);
}

static void give_arguments(struct origin *o, const struct symbol *owner, const struct name *member,
                           const struct tx *call)
{
	for (uint32_t i = 0; i < call->list.count; i++) {
		const struct tx *arg = call->list.items[i];
		if (is_left_out(arg) || !origin_matters(arg->type))
			continue;
		flow(o, place_spot(o, origin_parameter(o->arena, owner, member, i)), arg, FLOWS);
	}
}

static bool is_own(const struct symbol *symbol)
{
	return symbol && !symbol->is_std && !(symbol->decl && symbol->decl->is_extern);
}

static void see_call(struct origin *o, const struct tx *e)
{
	const struct tx *field = strip(e->left), *value;
	const struct tx_local *cell = cell_access(e, &value);
	if (cell) {
		flow(o, local_spot(o, cell), value, FLOWS);
		return;
	}
	bool own = field->kind == TX_FIELD && is_own(field->symbol) &&
	           field->field_kind != FIELD_ENUM && field->field_kind != FIELD_ANON &&
	           field->field_kind != FIELD_DYNAMIC;
	if (own)
		give_arguments(o, field->symbol, field->name, e);
	if (own && field->field_kind == FIELD_ABSTRACT)
		flow(o, place_spot(o, origin_this(o->arena, field->symbol)), field->left, FLOWS);
	if (own || (field->kind == TX_FIELD && field->symbol && field->symbol->is_std &&
	            field->field_kind != FIELD_ENUM && !is_generic_member(field)))
		return;
	for (uint32_t i = 0; i < e->list.count; i++)
		put(o, e->list.items[i]);
}

static void see_new(struct origin *o, const struct tx *e)
{
	const struct symbol *symbol = e->type ? ty_follow_null(e->type)->symbol : NULL;
	for (uint32_t i = 0; !is_own(symbol) && i < e->list.count; i++)
		put(o, e->list.items[i]);
	if (is_own(symbol))
		give_arguments(o, symbol, name_from(o->l->names, "new"), e);
}

/* f as a value: it is called with anything that is in containers. */
static void see_function_value(struct origin *o, const struct tx *e)
{
	struct ty *type = e->type ? ty_follow_null(e->type) : NULL;
	if (!type || type->kind != TY_FUNCTION || !is_own(e->symbol) || !e->member ||
	    e->member->kind != MEMBER_METHOD)
		return;
	for (uint32_t i = 0; i < type->params.count; i++) {
		if (origin_matters(type->params.items[i].type))
			join_insides(
			        o, place_spot(o, origin_parameter(o->arena, e->symbol, e->name, i)),
			        type->params.items[i].type, FLOWS);
	}
	if (!origin_matters(type->result))
		return;
	const char *inside = origin_inside(o->arena, type->result);
	join(o, place_spot(o, inside ? inside : origin_insides[0]),
	     place_spot(o, origin_member(o->arena, e->symbol, e->name)), FLOWS);
}

static void see_pattern(struct origin *o, struct spot *subject, const struct tx_pattern *pattern)
{
	if (!pattern)
		return;
	if (pattern->local)
		join(o, local_spot(o, pattern->local), subject, FLOWS);
	if (pattern->kind == PATTERN_EXTRACT) {
		subject = ARENA_NEW(o->arena, struct spot);
		flow(o, subject, pattern->value, FLOWS);
	}
	see_pattern(o, subject, pattern->inner);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		const struct tx_pattern *item = pattern->items.items[i];
		struct spot *part = subject;
		if (item && pattern->kind == PATTERN_OBJECT) {
			part = place_spot(o, origin_field(o->arena, pattern->names.items[i]));
		} else if (item && pattern->kind != PATTERN_OR) {
			part = ARENA_NEW(o->arena, struct spot);
			join_insides(o, part, item->type, FLOWS);
		}
		see_pattern(o, part, item);
	}
}

static void see_switch(struct origin *o, const struct tx *e)
{
	struct spot *subject = ARENA_NEW(o->arena, struct spot);
	flow(o, subject, e->left, FLOWS);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++)
			see_pattern(o, subject, one->patterns.items[j]);
	}
}

static void see_loop(struct origin *o, const struct tx *e)
{
	if (e->for_kind == FOR_RANGE || e->for_kind == FOR_STRING)
		return;
	if (e->local && origin_matters(e->local->type))
		join_insides(o, local_spot(o, e->local), e->local->type, FLOWS);
	if (e->key && origin_matters(e->key->type))
		join_insides(o, local_spot(o, e->key), e->key->type, FLOWS);
}

static void see_function(struct origin *o, const struct tx_function *function,
                         const struct member *member);

static bool see(void *context, const struct tx *e)
{
	struct origin *o = context;
	switch (e->kind) {
	case TX_VAR:
		if (e->left)
			flow(o, local_spot(o, e->local), cell_made(e->left) ? cell_made(e->left) : e->left,
			     FLOWS);
		else if (local_may_be_unset(o->l, e->local))
			join(o, local_spot(o, e->local), NULL, VALUE_NULL);
		break;
	case TX_BINARY:
		if (is_assignment(e->op))
			assign(o, e->left, e);
		break;
	case TX_OBJECT:
		for (uint32_t i = 0; i < e->list.count; i++)
			flow(o, place_spot(o, origin_field(o->arena, e->names.items[i])),
			     e->list.items[i], FLOWS);
		break;
	case TX_ARRAY:
	case TX_MAP:
		for (uint32_t i = 0; i < e->list.count; i++)
			put(o, e->list.items[i]);
		for (uint32_t i = 0; i < e->keys.count; i++)
			put(o, e->keys.items[i]);
		break;
	case TX_YIELD:
		put(o, e->left);
		put(o, e->right);
		break;
	case TX_THROW:
		put(o, e->left);
		break;
	case TX_FOR:
		see_loop(o, e);
		break;
	case TX_SWITCH:
		see_switch(o, e);
		break;
	case TX_NEW:
		see_new(o, e);
		break;
	case TX_CALL: {
		see_call(o, e);
		const struct tx *field = strip(e->left);
		if (field->kind != TX_FIELD)
			break;
		tx_walk(field->left, see, o);
		for (uint32_t i = 0; i < e->list.count; i++)
			tx_walk(e->list.items[i], see, o);
		return false;
	}
	case TX_FIELD:
		see_function_value(o, e);
		break;
	case TX_RETURN:
		if (e->left && o->result)
			flow(o, o->result, e->left, FLOWS);
		else
			put(o, e->left);
		break;
	case TX_FUNCTION:
		see_function(o, e->function, NULL);
		return false;
	default:
		break;
	}
	return true;
}

static void see_function(struct origin *o, const struct tx_function *function,
                         const struct member *member)
{
	if (!function)
		return;
	struct spot *outer = o->result;
	const struct symbol *owner = o->l->typed->symbol;
	o->result = NULL;
	if (member && member->name.name)
		o->result = place_spot(o, origin_member(o->arena, owner, member->name.name));
	for (uint32_t i = 0; i < function->args.count; i++) {
		const struct tx_arg *arg = &function->args.items[i];
		struct spot *spot = local_spot(o, arg->local);
		if (!origin_matters(arg->local->type))
			continue;
		if (o->result)
			join(o, spot,
			     place_spot(o, origin_parameter(o->arena, owner, member->name.name, i)),
			     FLOWS);
		else
			join_insides(o, spot, arg->local->type, FLOWS);
		if ((arg->optional && !arg->by_default) || ty_is_null(arg->local->type))
			join(o, spot, NULL, VALUE_NULL);
	}
	tx_walk(function->body, see, o);
	o->result = outer;
}

/* ---- the summary ---- */

/* What reaches a place through what only this class knows. */
static void reach(struct origin *o, struct spot *spot, unsigned visit, unsigned flags,
                  struct map *found)
{
	for (uint32_t i = 0; i < spot->inflows.count; i++) {
		const struct inflow *in = &spot->inflows.items[i];
		unsigned more = in->flags & flags;
		const struct name *from = in->from ? in->from->place : NULL;
		if (!more)
			continue;
		if (!in->from || from) {
			unsigned old = (unsigned)(uintptr_t)map_get(found, from ? (const void *)from
			                                                        : (const void *)o);
			map_put(o->arena, found, from ? (const void *)from : (const void *)o,
			        (void *)(uintptr_t)(old | more));
			continue;
		}
		if (in->from->visit != visit)
			in->from->visited = 0;
		in->from->visit = visit;
		if ((in->from->visited | more) == in->from->visited)
			continue;
		in->from->visited |= more;
		reach(o, in->from, visit, more, found);
	}
}

static void write_spot(struct origin *o, const struct spot *spot, const struct map *found,
                       struct buf *out)
{
	buf_block(out, spot->place->text, spot->place->length);
	buf_varint(out, found->count);
	for (MAP_EACH(entry, found)) {
		const struct name *from = entry->key == (const void *)o ? NULL : entry->key;
		buf_block(out, from ? from->text : "", from ? from->length : 0);
		buf_varint(out, (uintptr_t)entry->value);
	}
}

void origins_summarise(const struct typed_class *typed, struct name_scope *names,
                       struct arena *arena, struct buf *out)
{
	struct lower l = {.arena = arena, .names = names, .typed = typed};
	struct origin o = {.l = &l, .arena = arena};
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct typed_member *member = &typed->members.items[i];
		if (member->value && member->member->name.name) {
			flow(&o,
			     place_spot(&o, origin_member(arena, typed->symbol,
			                                  member->member->name.name)),
			     member->value, FLOWS);
			tx_walk(member->value, see, &o);
		}
		if (!member->value && member->member->kind == MEMBER_VAR && member->member->name.name &&
		    member->member->access & ACCESS_STATIC)
			join(&o,
			     place_spot(&o, origin_member(arena, typed->symbol,
			                                  member->member->name.name)),
			     NULL, VALUE_NULL);
		see_function(&o, member->function, member->member);
	}
	for (uint32_t i = 0; i < o.named.count; i++) {
		struct map found = {0};
		reach(&o, o.named.items[i], i + 1, FLOWS, &found);
		if (found.count)
			write_spot(&o, o.named.items[i], &found, out);
	}
}
