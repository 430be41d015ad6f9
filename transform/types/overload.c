/* Which overload is meant: Haxe's rating of the conversions that each would need. */
#include "transform/types/internal.h"

enum { RATE_DEPTH = 60 };

/* Better is smaller: steps of conversion, then type parameters that differ. */
static const struct rate worst = {INT32_MAX, 0}, by_cast = {INT32_MAX - 1, 0};

struct simple {
	bool null;
	struct ty *type;
};

static bool is_core(struct ty *type)
{
	return type->kind == TY_ABSTRACT && header(type->symbol)->is_core_type;
}

/* Typedefs and abstracts by what they stand for; structures and unknowns are Dynamic. */
static struct simple simplify(struct typer *t, struct ty *type)
{
	for (int depth = 0; depth < RATE_DEPTH; depth++) {
		type = ty_follow(type);
		if (ty_is_null(type)) {
			struct simple inner = simplify(t, type->args.items[0]);
			inner.null |= is_core(inner.type) || inner.type->kind == TY_ENUM;
			return inner;
		}
		if (type->kind != TY_ABSTRACT || is_core(type))
			break;
		struct ty *under = ty_abstract_step(t->arena, type);
		if (!under)
			break;
		type = under;
	}
	bool unknown = type->kind == TY_ANON || type->kind == TY_MONO;
	return (struct simple){false, unknown ? t->program->core.dynamic : type};
}

static struct rate with_arguments(struct typer *t, int32_t steps, struct ty *to, struct ty *from)
{
	struct rate rate = {steps, 0};
	for (uint32_t i = 0; i < to->args.count && i < from->args.count; i++)
		rate.parameters += !types_equal(t, to->args.items[i], from->args.items[i]);
	return rate;
}

/* The steps from a class up to one that it extends or implements. */
static bool rate_class(struct typer *t, struct ty *to, struct ty *from, int32_t steps,
                       struct rate *out, int depth)
{
	if (depth > RATE_DEPTH || from->kind != TY_CLASS)
		return false;
	if (to->symbol == from->symbol) {
		*out = with_arguments(t, steps, to, from);
		return true;
	}
	struct head *head = header(from->symbol);
	head_supers(head);
	if (to->symbol->decl->kind == DECL_INTERFACE) {
		uint32_t count = head->params.count < from->args.count ? head->params.count
		                                                       : from->args.count;
		for (uint32_t i = 0; i < head->interfaces.count; i++) {
			struct ty *one = ty_subst(t->arena, head->interfaces.items[i],
			                          head->params.items, from->args.items, count);
			if (rate_class(t, to, ty_follow(one), steps + 1, out, depth + 1))
				return true;
		}
	}
	struct ty *super = class_super(t->arena, from);
	return super && rate_class(t, to, ty_follow(super), steps + 1, out, depth + 1);
}

static bool rate_types(struct typer *t, struct ty *to, struct ty *from, int32_t steps,
                       struct rate *out, int depth);

static bool rate_abstracts(struct typer *t, struct ty *to, struct ty *from, int32_t steps,
                           struct rate *out, int depth)
{
	if (to->symbol == from->symbol) {
		*out = with_arguments(t, steps, to, from);
		return true;
	}
	struct head *head = header(to->symbol);
	for (uint32_t i = 0; i < head->from.count; i++) {
		if (rate_types(t, head->from.items[i], from, steps + 1, out, depth + 1))
			return true;
	}
	head = header(from->symbol);
	for (uint32_t i = 0; i < head->to.count; i++) {
		if (rate_types(t, to, head->to.items[i], steps + 1, out, depth + 1))
			return true;
	}
	return false;
}

static bool rate_types(struct typer *t, struct ty *to, struct ty *from, int32_t steps,
                       struct rate *out, int depth)
{
	struct simple want = simplify(t, to), have = simplify(t, from);
	enum ty_kind kind = want.type->kind;
	if (depth > RATE_DEPTH)
		return false;
	if (kind == TY_DYNAMIC && !want.null) {
		bool same = have.type->kind == TY_DYNAMIC && !have.null;
		*out = same ? (struct rate){steps, 0} : worst;
		return true;
	}
	if (have.type->kind == TY_DYNAMIC && !have.null) {
		*out = (struct rate){steps + (is_core(want.type) && !want.null ? 2 : 1), 0};
		return true;
	}
	steps += want.null != have.null;
	if (kind == TY_CLASS)
		return rate_class(t, want.type, have.type, steps, out, 0);
	if (kind != have.type->kind)
		return false;
	*out = (struct rate){steps, 0};
	switch (kind) {
	case TY_ENUM:
		*out = with_arguments(t, steps, want.type, have.type);
		return want.type->symbol == have.type->symbol;
	case TY_PARAM:
		return want.type->param == have.type->param;
	case TY_ABSTRACT:
		return rate_abstracts(t, want.type, have.type, steps, out, depth);
	default:
		return kind == TY_FUNCTION;
	}
}

/* Made by an abstract's conversion: its callee has no place of its own. */
static bool is_implicit_cast(const struct tx *e)
{
	const struct tx *callee = e->kind == TX_CALL ? e->left : NULL;
	return callee && callee->kind == TX_FIELD && callee->node == e->node && callee->member &&
	       (has_meta(&callee->member->meta, ":from") || has_meta(&callee->member->meta, ":to"));
}

bool rate_arguments(struct typer *t, struct ty *function, struct tx *const *args, uint32_t count,
                    rate_list *out)
{
	out->count = 0;
	for (uint32_t i = 0; i < count && i < function->params.count; i++) {
		const struct ty_arg *param = &function->params.items[i];
		struct ty *type = ty_follow(param->type), *given = args[i]->type;
		struct rate rate = by_cast;
		bool rest = param->rest && ty_is(type, "haxe.Rest") && type->args.count;
		if (param->optional)
			continue;
		if (rest) { /* they come as one array, which is hardly ever one of them */
			given = type;
			type = type->args.items[0];
		}
		if ((rest || !is_implicit_cast(args[i])) &&
		    !rate_types(t, type, given, 0, &rate, 0))
			return false;
		VEC_PUSH(t->arena, out, rate);
	}
	return true;
}

static int compare(struct rate a, struct rate b)
{
	if (a.steps != b.steps)
		return a.steps < b.steps ? -1 : 1;
	return (a.parameters > b.parameters) - (a.parameters < b.parameters);
}

/* No argument worse, one better. */
static bool is_better(const rate_list *a, const rate_list *b)
{
	bool better = false;
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++) {
		int order = compare(a->items[i], b->items[i]);
		if (order > 0)
			return false;
		better |= order < 0;
	}
	return better;
}

static void reverse(uint32_t *list, uint32_t count)
{
	for (uint32_t i = 0; i < count / 2; i++) {
		uint32_t other = list[count - 1 - i];
		list[count - 1 - i] = list[i];
		list[i] = other;
	}
}

static uint32_t optionals(const struct ty *function)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < function->params.count; i++)
		count += function->params.items[i].optional;
	return count;
}

/* Those that take the fewest optional arguments, each type once; the first is Haxe's first. */
static uint32_t fewest_optionals(struct typer *t, const struct rated *all, uint32_t count,
                                 uint32_t *kept)
{
	uint32_t unique = 0, best = 0;
	for (uint32_t i = 0; i < count; i++) {
		bool twice = !all[i].function;
		for (uint32_t j = 0; j < unique && !twice; j++)
			twice = types_equal(t, all[i].function, all[kept[j]].function);
		if (!twice)
			kept[unique++] = i;
	}
	reverse(kept, unique);
	for (uint32_t i = 0; i < unique; i++) {
		uint32_t mine = optionals(all[kept[i]].function);
		uint32_t least = best ? optionals(all[kept[0]].function) : mine;
		if (mine < least)
			best = 0;
		if (mine <= least)
			kept[best++] = kept[i];
	}
	reverse(kept, best);
	return best;
}

/* `best` has the most recent one last. */
static uint32_t keep_best(const struct rated *all, uint32_t one, uint32_t *best, uint32_t count)
{
	while (count) {
		const rate_list *top = &all[best[count - 1]].rates;
		if (is_better(top, &all[one].rates))
			return count;
		if (!is_better(&all[one].rates, top))
			break;
		count--;
	}
	best[count++] = one;
	return count;
}

uint32_t best_overloads(struct typer *t, const struct rated *all, uint32_t count, uint32_t *best)
{
	uint32_t *kept = ARENA_NEWS(t->arena, count + 1, uint32_t), found = 0;
	uint32_t few = fewest_optionals(t, all, count, kept);
	if (few <= 1) {
		best[0] = kept[0];
		return few;
	}
	for (uint32_t i = few; i-- > 0;) {
		if (all[kept[i]].is_rated)
			found = keep_best(all, kept[i], best, found);
	}
	reverse(best, found);
	return found;
}

/* ---- two of one signature ---- */

/* Equal for functions that may have the same arguments. */
static uintptr_t signature_key(struct slot *slot)
{
	struct ty *type = ty_follow(slot_type(slot));
	uintptr_t key = type->params.count;
	for (uint32_t i = 0; i < type->params.count; i++) {
		struct ty *one = ty_follow_null(type->params.items[i].type);
		key = key * 1000003 + (uintptr_t)one->symbol / 16 + one->kind;
	}
	return key;
}

static bool same_parameters(struct typer *t, const struct slot *a, const struct slot *b)
{
	if (a->params.count != b->params.count)
		return false;
	for (uint32_t i = 0; i < a->params.count; i++) {
		const struct ty_param_decl *x = a->params.items[i], *y = b->params.items[i];
		if (x->name != y->name || x->constraints.count != y->constraints.count)
			return false;
		for (uint32_t j = 0; j < x->constraints.count; j++) {
			if (!types_equal(t, x->constraints.items[j], y->constraints.items[j]))
				return false;
		}
	}
	return true;
}

bool takes_the_same(struct typer *t, struct slot *a, struct ty *x, struct slot *b, struct ty *y)
{
	x = ty_follow(x);
	y = ty_follow(y);
	if (x->kind != TY_FUNCTION || y->kind != TY_FUNCTION || !same_parameters(t, a, b))
		return false;
	struct ty **args = ARENA_NEWS(t->arena, a->params.count + 1, struct ty *);
	for (uint32_t i = 0; i < a->params.count; i++)
		args[i] = ty_param(t->arena, b->params.items[i]);
	x = ty_subst(t->arena, x, a->params.items, args, a->params.count);
	if (x->params.count != y->params.count)
		return false;
	for (uint32_t i = 0; i < x->params.count; i++) {
		if (!types_equal(t, x->params.items[i].type, y->params.items[i].type))
			return false;
	}
	return true;
}

static bool same_arguments(struct typer *t, struct slot *a, struct slot *b)
{
	return takes_the_same(t, a, slot_type(a), b, slot_type(b));
}

void check_overloads(struct typer *t, struct slot *first)
{
	uint32_t count = first->overloads.count + 1;
	if (count < 2 || !(first->member->access & ACCESS_OVERLOAD) ||
	    first->overloads.items[0]->from_head)
		return;
	struct slot **all = ARENA_NEWS(t->arena, count, struct slot *);
	uintptr_t *keys = ARENA_NEWS(t->arena, count, uintptr_t);
	for (uint32_t i = 0; i < count; i++) {
		all[i] = i ? first->overloads.items[count - 1 - i] : first;
		keys[i] = signature_key(all[i]);
	}
	for (uint32_t i = 0; i < count; i++) {
		for (uint32_t j = 0; j < count; j++) {
			if (i == j || keys[i] != keys[j] || !same_arguments(t, all[i], all[j]))
				continue;
			type_say(t, all[i]->member->node, DIAG_OVERLOAD_TWICE,
			         all[i]->member->name.name->text);
			type_say(t, all[j]->member->node, DIAG_DETAIL,
			         "The second field is declared here");
			return;
		}
	}
}
