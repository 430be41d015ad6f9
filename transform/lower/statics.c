/*
 * Static variables that are assigned: rows of `Haxe.Static`'s table
 * (shared/MUTATION.md, section 8).  One that is never assigned is an attribute
 * or a function (member.c).
 */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

const struct tx *lower_assigned_static(const struct tx *e)
{
	const struct tx *place = assigned_place(e);
	bool is_static = place && place->kind == TX_FIELD && place->field_kind == FIELD_STATIC &&
	                 place->member && place->member->kind == MEMBER_VAR && place->symbol;
	return is_static ? place : NULL;
}

static bool note_target(void *context, const struct tx *e)
{
	struct lower *l = context;
	const struct tx *place = lower_assigned_static(e);
	if (place && place->symbol == l->typed->symbol)
		map_put(l->arena, &l->assigned_statics, place->member, l);
	return true;
}

/* By this class, or by another one: the fold tells. */
bool is_assigned_static(struct lower *l, const struct member *member)
{
	if (!l->knows_statics)
		typed_class_walk(l->typed, note_target, l);
	l->knows_statics = true;
	return map_has(&l->assigned_statics, member) || is_used_outside(l, member, "=");
}

static struct ex *key_of(struct lower *l, const struct symbol *symbol, const struct member *member)
{
	return ex_atom(l->arena, member_name(l, symbol, member));
}

struct ex *static_get(struct lower *l, const struct symbol *symbol, const struct member *member)
{
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Static"), "get", 2,
	                 lower_module(l, symbol), key_of(l, symbol, member));
}

static struct ex *static_put(struct lower *l, const struct tx *place, struct ex *value)
{
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Static"), "put", 3,
	                 lower_module(l, place->symbol), key_of(l, place->symbol, place->member),
	                 value);
}

/* ---- assignments ---- */

bool can_assign_static(struct lower *l, const struct tx *place)
{
	return !place->symbol->is_std && !(place->symbol->decl && place->symbol->decl->is_extern) &&
	       holds_no_function(l, place->type);
}

static struct ex *finish(struct lower *l, const struct tx *place, struct ex *value, bool used)
{
	struct ex *put = static_put(l, place, value);
	if (used)
		return put;
	ex_add(l->arena, l->block, put);
	return NULL;
}

struct ex *assign_static(struct lower *l, const struct tx *e, const struct tx *place, bool used)
{
	if (e->op == OP_ASSIGN)
		return finish(l, place, lower_expr(l, e->right), used);
	if (e->op == OP_ASSIGN_COALESCE) {
		struct ex *old = lower_once(l, lower_expr(l, e->left), "before");
		return finish(l, place, coalesced(l, e, old), used);
	}
	struct tx *operands[2] = {e->left, e->right};
	struct ex *out[2];
	lower_operands(l, operands, 2, out, false, NULL);
	struct ex *value =
	        lower_arithmetic(l, plain_operator(e->op), e->left, out[0], e->right, out[1]);
	return finish(l, place, value, used);
}

struct ex *step_static(struct lower *l, const struct tx *e, const struct tx *place, bool used,
                       const struct tx *one)
{
	struct ex *old = lower_expr(l, e->left);
	if (used && e->postfix)
		old = lower_once(l, old, "before");
	struct ex *value =
	        lower_arithmetic(l, plain_operator(e->op), e->left, old, one, ex_int(l->arena, 1));
	if (ty_is(e->left->type, "haxe.Int32"))
		value = ex_remote(l->arena, ex_alias(l->arena, "Haxe.Int"), "wrap", 1, value);
	struct ex *put = finish(l, place, value, used && !e->postfix);
	return used && e->postfix ? old : put;
}

/* ---- first values ---- */

void keep_static(struct lower *l, const struct member *member, struct ex *value)
{
	if (!l->statics)
		l->statics = ex_new(l->arena, EX_KEYWORD);
	ex_add_pair(l->arena, l->statics, key_of(l, l->typed->symbol, member), value);
}

struct ex *statics_definition(struct lower *l)
{
	struct ex *def = ex_new(l->arena, EX_DEF);
	def->word = "def";
	def->text = "__statics__";
	def->length = strlen(def->text);
	def->right = l->statics;
	return def;
}
