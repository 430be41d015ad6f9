/* The common type of several expressions: Haxe's unify_min. */
#include "transform/types/internal.h"

static bool is_null_value(const struct tx *e)
{
	if (e->kind == TX_NULL || ty_is_null(e->type))
		return true;
	if (e->kind == TX_BLOCK && e->list.count)
		return is_null_value(VEC_LAST(&e->list));
	if (e->kind == TX_META && e->left)
		return is_null_value(e->left);
	return false;
}

/* Widening from left to right; `widest`: how far it came. */
static struct ty *widen(struct typer *t, struct tx **list, uint32_t count, struct ty **widest)
{
	struct ty *type = ty_mono(t->arena);
	for (uint32_t i = 0; i < count; i++) {
		if (is_null_value(list[i]))
			type = ty_null(t, type);
		if (unifies(t, list[i]->type, type))
			continue;
		if (!unifies(t, type, list[i]->type)) {
			*widest = ty_bound(type);
			return NULL;
		}
		type = ty_is_null(type) ? ty_null(t, list[i]->type) : list[i]->type;
	}
	return type;
}

/* A field of a structure as a value of its own, at the field's place. */
static struct tx *field_value(struct typer *t, const struct tx *e, const struct name *name)
{
	struct ty *type = ty_anon_field(ty_follow(e->type), name)->type;
	while ((e->kind == TX_BLOCK && e->list.count) || e->kind == TX_META)
		e = e->kind == TX_META ? e->left : VEC_LAST(&e->list);
	struct tx *made = tx_new(t, TX_OBJECT, e->node, type);
	if (e->kind != TX_OBJECT || !e->source)
		return made;
	for (uint32_t i = 0; i < e->source->fields.count; i++) {
		const struct object_field *f = &e->source->fields.items[i];
		if (f->name.name != name)
			continue;
		made->node = f->node;
		if (f->value->kind == EXPR_OBJECT)
			made->source = f->value;
	}
	return made;
}

/* Haxe keeps fields in a tree by their names. */
static uint32_t next_field(const struct ty *anon, const struct name *last)
{
	uint32_t next = UINT32_MAX;
	for (uint32_t i = 0; i < anon->fields.count; i++) {
		const struct name *name = anon->fields.items[i].name;
		if ((!last || name_compare(name, last) > 0) &&
		    (next == UINT32_MAX || name_compare(name, anon->fields.items[next].name) < 0))
			next = i;
	}
	return next;
}

static bool same_fields(struct tx **list, uint32_t count, struct ty *first)
{
	for (uint32_t i = 0; i < count; i++) {
		struct ty *one = ty_follow(list[i]->type);
		if (one->kind != TY_ANON || !one->open || one->fields.count != first->fields.count)
			return false;
		for (uint32_t f = 0; f < first->fields.count; f++) {
			if (!ty_anon_field(one, first->fields.items[f].name))
				return false;
		}
	}
	return true;
}

/* Literal structures with equal names: field by field, the last structure first. *wrong is set when
 * two of a field do not go together: then nothing else is tried. */
static struct ty *merge_structures(struct typer *t, struct tx **list, uint32_t count,
                                   node_id *wrong)
{
	struct ty *first = ty_follow(list[0]->type);
	if (!same_fields(list, count, first))
		return NULL;
	struct ty *merged = ty_new(t->arena, TY_ANON);
	struct tx **values = ARENA_NEWS(t->arena, count, struct tx *);
	const struct name *name = NULL;
	for (uint32_t at; (at = next_field(first, name)) != UINT32_MAX;) {
		name = first->fields.items[at].name;
		for (uint32_t i = 0; i < count; i++)
			values[i] = field_value(t, list[count - 1 - i], name);
		struct ty *type = unify_min_try(t, values, count, wrong);
		if (!type)
			return NULL;
		struct ty_field field = {.name = name, .type = type};
		VEC_PUSH(t->arena, &merged->fields, field);
	}
	return merged;
}

static struct ty *function_at(struct tx *e, uint32_t count)
{
	struct ty *type = ty_follow(e->type);
	return type->kind == TY_FUNCTION && (count == UINT32_MAX || type->params.count == count)
	               ? type
	               : NULL;
}

/* Functions of one arity: arguments that are unknown take the others' types. */
static struct ty *merge_functions(struct typer *t, struct tx **list, uint32_t count)
{
	struct ty *first = function_at(list[0], UINT32_MAX);
	if (!first)
		return NULL;
	struct tx **results = ARENA_NEWS(t->arena, count, struct tx *);
	struct ty *merged = ty_function(t->arena, NULL);
	for (uint32_t p = 0; p < first->params.count; p++)
		VEC_PUSH(t->arena, &merged->params, first->params.items[p]);
	for (uint32_t i = 0; i < count; i++) {
		struct ty *one = function_at(list[i], first->params.count);
		if (!one)
			return NULL;
		for (uint32_t p = 0; p < first->params.count; p++) {
			struct ty *now = merged->params.items[p].type,
			          *other = one->params.items[p].type;
			if (unifies(t, now, other))
				continue;
			if (!unifies(t, other, now))
				return NULL;
			merged->params.items[p].type = other;
		}
		results[i] = tx_new(t, TX_THIS, list[i]->node, one->result);
	}
	node_id wrong;
	merged->result = unify_min_try(t, results, count, &wrong);
	return merged->result ? merged : NULL;
}

typedef VEC(struct ty *) type_list;

static void base_types(struct typer *t, struct ty *type, type_list *out, unsigned depth)
{
	type = ty_bound(type);
	if (depth > 40)
		return;
	if (type->kind == TY_CLASS) {
		struct head *head = header(type->symbol);
		head_supers(head);
		uint32_t count = head->params.count < type->args.count ? head->params.count
		                                                       : type->args.count;
		type_list below = {0};
		struct ty *super = class_super(t->arena, type);
		VEC_PUSH(t->arena, out, type);
		if (super)
			base_types(t, super, out, depth + 1);
		for (uint32_t i = head->interfaces.count; i-- > 0;) {
			struct ty *one = ty_subst(t->arena, head->interfaces.items[i],
			                          head->params.items, type->args.items, count);
			base_types(t, one, &below, depth + 1);
		}
		for (uint32_t i = 0; i < below.count; i++)
			VEC_PUSH(t->arena, out, below.items[i]);
	} else if (type->kind == TY_TYPEDEF) {
		VEC_PUSH(t->arena, out, type);
		struct ty *next = ty_expand(type);
		if (next)
			base_types(t, next, out, depth + 1);
	} else if (type->kind == TY_PARAM) {
		VEC_PUSH(t->arena, out, type);
		for (uint32_t i = type->param->constraints.count; i-- > 0;)
			base_types(t, type->param->constraints.items[i], out, depth + 1);
	} else if (type->kind != TY_MONO) {
		VEC_PUSH(t->arena, out, type);
	}
}

static struct ty *common_base(struct typer *t, struct tx **list, uint32_t count, struct ty *widest,
                              node_id *wrong)
{
	type_list bases = {0};
	base_types(t, widest, &bases, 0);
	uint32_t first_wrong = 0;
	uint32_t problems = 0;
	struct problem *kept = NULL;
	for (uint32_t i = 1; i < count; i++) {
		uint32_t left = 0;
		for (uint32_t b = 0; b < bases.count; b++) {
			struct mark mark = mark_now(t);
			if (unify(t, list[i]->type, bases.items[b])) {
				bases.items[left++] = bases.items[b];
				continue;
			}
			if (!kept) {
				first_wrong = i;
				problems = t->problems.count;
				kept = ARENA_NEWS(t->arena, problems + 1, struct problem);
				memcpy(kept, t->problems.items, problems * sizeof *kept);
			}
			mark_undo(t, mark);
		}
		bases.count = left;
	}
	if (bases.count)
		return bases.items[0];
	t->problems.count = 0;
	for (uint32_t i = 0; i < problems; i++)
		VEC_PUSH(t->arena, &t->problems, kept[i]);
	*wrong = list[first_wrong]->node;
	return NULL;
}

/* NULL: there is none; t->problems and *wrong tell why. */
struct ty *unify_min_try(struct typer *t, struct tx **list, uint32_t count, node_id *wrong)
{
	if (count == 0)
		return ty_mono(t->arena);
	if (count == 1)
		return list[0]->type;
	struct mark mark = mark_now(t);
	struct ty *widest = list[0]->type, *type = widen(t, list, count, &widest);
	if (type)
		return type;
	mark_undo(t, mark);
	node_id in_field = 0;
	if ((type = merge_structures(t, list, count, &in_field)))
		return type;
	if (in_field) {
		*wrong = in_field;
		return NULL;
	}
	mark_undo(t, mark);
	if ((type = merge_functions(t, list, count)))
		return type;
	mark_undo(t, mark);
	return common_base(t, list, count, widest, wrong);
}

struct ty *unify_min(struct typer *t, struct tx **list, uint32_t count, node_id node)
{
	node_id wrong = node;
	struct ty *type = unify_min_try(t, list, count, &wrong);
	if (type)
		return type;
	if (!t->untyped)
		type_say(t, wrong, DIAG_UNIFY, problems_text(t));
	return list[0]->type;
}
