/* What a pattern asks of a value first: its head. */
#include "transform/types/coverage.h"

const struct tx *con_value(const struct tx *e)
{
	while ((e->kind == TX_CAST || e->kind == TX_META) && e->left)
		e = e->left;
	return e;
}

static bool same_value(const struct tx *a, const struct tx *b)
{
	a = con_value(a);
	b = con_value(b);
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
		return same_constant(a, b);
	case TX_NULL:
		return true;
	case TX_TYPE:
		return a->symbol == b->symbol;
	default:
		return a->member && a->member == b->member;
	}
}

bool same_con(const struct con *a, const struct con *b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case CON_ENUM:
		return a->member == b->member;
	case CON_CONST:
		return same_value(a->value, b->value);
	case CON_ARRAY:
		return a->arity == b->arity;
	default:
		return true;
	}
}

/* Takes every value. */
static bool takes_all(cell p, unsigned depth)
{
	if (!p || p->kind == PATTERN_ANY)
		return true;
	if (depth > 100)
		return false;
	if (p->kind == PATTERN_BIND || p->kind == PATTERN_EXTRACT)
		return takes_all(p->inner, depth + 1);
	for (uint32_t i = 0; p->kind == PATTERN_OBJECT && i < p->items.count; i++) {
		if (!takes_all(p->items.items[i], depth + 1))
			return false;
	}
	return p->kind == PATTERN_OBJECT;
}

cell pattern_head(cell p)
{
	while (p && p->kind == PATTERN_BIND)
		p = p->inner;
	if (p && p->kind == PATTERN_EXTRACT && takes_all(p->inner, 0))
		return NULL;
	return p && p->kind == PATTERN_ANY ? NULL : p;
}

struct con con_of(cell p)
{
	struct con con = {.example = p};
	switch (p->kind) {
	case PATTERN_ENUM:
		con.kind = CON_ENUM;
		con.member = p->member;
		con.owner = p->owner;
		con.arity = p->items.count;
		break;
	case PATTERN_ARRAY:
		con.kind = CON_ARRAY;
		con.arity = p->items.count;
		break;
	case PATTERN_OBJECT:
		con.kind = CON_FIELDS;
		break;
	default:
		con.kind = con_value(p->value)->kind == TX_NULL ? CON_NULL : CON_CONST;
		con.value = p->value;
	}
	return con;
}

/* ---- type parameters in what is switched over ---- */

static bool has_param(struct ty *type, unsigned depth)
{
	type = ty_bound(type);
	if (type->kind == TY_PARAM)
		return true;
	for (uint32_t i = 0; i < type->args.count && depth < 20; i++) {
		if (has_param(type->args.items[i], depth + 1))
			return true;
	}
	return false;
}

bool subject_has_parameters(struct typer *t, const struct tx *subject)
{
	if (!t->params.count)
		return false;
	if (has_param(subject->type, 0))
		return true;
	for (uint32_t i = 0; subject->kind == TX_ARRAY && i < subject->list.count; i++) {
		if (has_param(subject->list.items[i]->type, 0))
			return true;
	}
	return false;
}
