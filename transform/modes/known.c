/* Calls of library members, whose metadata says what they do. */
#include "transform/modes/walk.h"

#include <string.h>

struct known {
	struct walk *w;
	const struct tx *e, *callee;
	struct library library;
	struct value base; /* the receiver, or the argument that stands for it */
	bool has_base;
	struct value *args;
	uint32_t *ends;
};

static bool keyed_by_identity(struct walk *w, const struct tx *callee)
{
	struct ty *type = callee->left ? callee->left->type : NULL;
	if (!type || !ty_is_map(type))
		return callee->symbol &&
		       strcmp(callee->symbol->path->text, "haxe.ds.ObjectMap") == 0;
	type = ty_follow_null(type);
	return type->args.count == 2 && type_has_identity(w->arena, ty_argument(type, 0)) &&
	       ty_follow_null(ty_argument(type, 0))->kind != TY_ENUM;
}

static bool is_written_float(const struct type_node *type)
{
	return type && type->kind == TYPE_PATH && type->path.count == 1 &&
	       name_is(type->path.items[0].name, "Float");
}

/* F(1) and F(1.0) are one key of Haxe and two of Elixir. */
static bool keyed_by_floats(const struct tx *callee)
{
	struct ty *type =
	        callee->left && callee->left->type ? ty_follow_null(callee->left->type) : NULL;
	if (!type || !ty_is_map(type) || !type->args.count)
		return false;
	struct ty *key = ty_follow_null(ty_argument(type, 0));
	if (key->kind != TY_ENUM || !key->symbol || !key->symbol->decl)
		return false;
	for (uint32_t i = 0; i < key->args.count; i++) {
		if (ty_is_float(key->args.items[i]))
			return true;
	}
	for (uint32_t i = 0; i < key->symbol->decl->members.count; i++) {
		const struct function *function = key->symbol->decl->members.items[i]->function;
		for (uint32_t j = 0; function && j < function->args.count; j++) {
			if (is_written_float(function->args.items[j].type))
				return true;
		}
	}
	return false;
}

static void check_identities(struct known *k)
{
	struct walk *w = k->w;
	if (keyed_by_floats(k->callee))
		emit_refusal(w, k->e, DIAG_MODES_IDENTITY, always, "use a string of it as the key",
		             "a map whose keys hold Floats: 1 and 1.0 would be two keys of it");
	if (keyed_by_identity(w, k->callee))
		emit_refusal(w, k->e, DIAG_MODES_IDENTITY, always,
		             "use a number or a string of it as the key",
		             "a map whose keys are objects goes by identity, which a value of "
		             "Elixir has not");
	for (uint32_t i = 0; i < k->e->list.count && i < 64; i++) {
		if (!(k->library.identity >> i & 1))
			continue;
		const struct tx *arg = bare(k->e->list.items[i]);
		if (type_is_parameter(arg->type)) {
			compare_opaque(w, &k->args[i], false);
			if (k->has_base)
				compare_opaque(w, &k->base, true);
		}
		if (type_has_identity(w->arena, arg->type))
			emit_refusal(
			        w, k->e, DIAG_MODES_IDENTITY, always,
			        "look for one with the same content: Lambda.find",
			        "`%s` looks for `%s` by identity, which a value of Elixir has not",
			        spell(w, k->callee), spell(w, arg));
	}
}

/* ---- closures that are called at once ---- */

static bool same_type(struct walk *w, struct ty *left, struct ty *right)
{
	if (!left || !right)
		return false;
	return strcmp(ty_text(w->arena, ty_follow_null(left)),
	              ty_text(w->arena, ty_follow_null(right))) == 0;
}

static void bind_parameter(struct known *k, const struct tx *closure, struct tx_local *local)
{
	struct walk *w = k->w;
	struct local_info *info = info_of(w, local);
	info->parameter = -1; /* its own variable: what it is given is known */
	declare(w, info);
	if (!type_is_object(w->arena, local->type))
		return;
	if (k->has_base) {
		struct value item = value_step(w, &k->base, w->element, NULL, local->type, closure);
		item.is_path = false;
		modes_bind(w, info, &item, closure);
	}
	for (uint32_t i = 0; i < k->e->list.count; i++) {
		const struct tx *arg = k->e->list.items[i];
		if (bare(arg)->kind != TX_FUNCTION && same_type(w, arg->type, local->type)) {
			struct value other = k->args[i];
			other.is_path = false;
			modes_bind(w, info, &other, closure);
		}
	}
}

static void run_closure(struct known *k, const struct tx *arg)
{
	struct walk *w = k->w;
	const struct tx *e = bare(arg);
	struct function_info *info = function_of(w, e->function);
	info->key = NULL;
	info->inlined = true;
	info->outer = w->function;
	if (w->emit && info->result == NONE)
		info->result = obj_new(w->s);
	for (uint32_t i = 0; i < e->function->args.count; i++) {
		if (e->function->args.items[i].local) {
			info_of(w, e->function->args.items[i].local)->function = info;
			bind_parameter(k, e, e->function->args.items[i].local);
		}
	}
	walk_closure(w, e, info);
}

/* What a function gives may be the result, or what is in it. */
static void join_result(struct known *k, struct value *result, struct ty *type, obj_id given)
{
	struct walk *w = k->w;
	result->deep = false;
	if (type && !type_is_object(w->arena, type))
		return;
	if (!type || same_type(w, type, k->e->type)) {
		obj_unify(w->s, result->obj, given);
		result->fresh = false;
	}
	obj_unify(w->s, obj_child(w->s, result->obj, w->element), given);
	obj_share(w->s, result->obj, given);
}

/* A function that is no literal: what it is given is what is in the receiver. */
static void join_parameters(struct known *k, struct ty *type, obj_id function)
{
	struct walk *w = k->w;
	for (uint32_t i = 0; i < type->params.count; i++) {
		struct ty *wanted = type->params.items[i].type;
		if (!type_is_object(w->arena, wanted))
			continue;
		obj_id parameter = obj_child(w->s, function, text_printf(w->s, "(%u", i));
		if (k->has_base && k->base.obj != NONE)
			obj_unify(w->s, parameter, obj_child(w->s, k->base.obj, w->element));
		for (uint32_t j = 0; j < k->e->list.count; j++) {
			if (same_type(w, k->e->list.items[j]->type, wanted))
				obj_unify(w->s, parameter, k->args[j].obj);
		}
	}
}

static void join_results(struct known *k, struct value *result)
{
	struct walk *w = k->w;
	for (uint32_t i = 0; w->emit && i < k->e->list.count && i < 64; i++) {
		const struct tx *arg = bare(k->e->list.items[i]);
		if (!(k->library.calls >> i & 1))
			continue;
		struct ty *type = arg->type ? ty_follow_null(arg->type) : NULL;
		if (arg->kind == TX_FUNCTION && result->object) {
			struct function_info *info = function_of(w, arg->function);
			join_result(k, result, info->function->result, info->result);
		} else if (arg->kind != TX_FUNCTION && k->args[i].obj != NONE && type &&
		           type->kind == TY_FUNCTION) {
			join_parameters(k, type, k->args[i].obj);
			if (result->object)
				join_result(k, result, type->result,
				            obj_child(w->s, k->args[i].obj, w->result));
		}
		for (uint32_t j = 0; result->object && j < k->e->list.count; j++) {
			if (j != i && same_type(w, k->e->list.items[j]->type, k->e->type))
				obj_unify(w->s, result->obj, k->args[j].obj);
		}
	}
}

/* ---- arguments ---- */

static void walk_operands(struct known *k)
{
	struct walk *w = k->w;
	uint32_t count = k->e->list.count;
	k->args = ARENA_NEWS(w->arena, count + 1, struct value);
	k->ends = ARENA_NEWS(w->arena, count + 1, uint32_t);
	uint32_t start = w->now;
	for (uint32_t i = 0; i < count; i++) {
		const struct tx *arg = k->e->list.items[i];
		bool called =
		        i < 64 && (k->library.calls >> i & 1) && bare(arg)->kind == TX_FUNCTION;
		if (!called)
			k->args[i] = walk_value(w, arg);
		k->args[i].from = arg;
		k->ends[i] = w->now;
		if ((int)i == k->library.receiver && !k->has_base) {
			k->base = k->args[i];
			k->has_base = true;
			start = w->now;
		}
	}
	for (uint32_t i = 0; i < count; i++) {
		const struct tx *arg = k->e->list.items[i];
		if (i < 64 && (k->library.calls >> i & 1) && bare(arg)->kind == TX_FUNCTION)
			run_closure(k, arg);
		else if (k->args[i].closure)
			closure_escapes(w, &k->args[i], k->e, always);
	}
	for (uint32_t i = 0; i < count; i++)
		check_operand(w, CHECK_READ, &k->args[i], k->ends[i], k->e, always);
	if (k->has_base)
		check_operand(w, k->library.calls ? CHECK_READ : CHECK_RECEIVER, &k->base, start,
		              k->e, always);
	w->now++;
}

static text_id part_label(struct known *k)
{
	const struct tx *name =
	        k->library.by_name && k->e->list.count > 1 ? bare(k->e->list.items[1]) : NULL;
	if (name && name->kind == TX_STRING && name->text)
		return text_of(k->w->s, name->text);
	return k->w->element;
}

static bool name_is_known(struct known *k)
{
	return !k->library.by_name || part_label(k) != k->w->element;
}

/* The path of `map.set(k, x)` or `Reflect.setField(o, "f", x)`, so that x may come from there. */
static const struct place_path *kept_path(struct known *k)
{
	struct walk *w = k->w;
	const struct tx *index = NULL;
	if (!k->has_base || k->base.aliases.count != 1 ||
	    k->base.aliases.items[0].kind != ALIAS_WHOLE || k->base.aliases.items[0].held_count)
		return NULL;
	if (name_is(k->callee->name, "set") || name_is(k->callee->name, "arrayWrite"))
		index = k->e->list.count ? k->e->list.items[0] : NULL;
	else if (!k->library.by_name)
		return NULL;
	struct place_path *path = ARENA_NEW(w->arena, struct place_path);
	*path = path_step(w, &k->base.aliases.items[0].path, part_label(k), index);
	return path;
}

static void store_kept(struct known *k)
{
	struct walk *w = k->w;
	for (uint32_t i = 0; i < k->e->list.count && i < 64; i++) {
		if (!(k->library.keeps >> i & 1))
			continue;
		struct value value = k->args[i];
		if (w->emit && value.object && k->has_base && k->base.obj != NONE)
			obj_unify(w->s,
			          name_is_known(k) ? obj_child(w->s, k->base.obj, part_label(k))
			                           : obj_any(w->s, k->base.obj),
			          value.obj);
		for (uint32_t j = 0; j < value.aliases.count && k->has_base; j++) {
			for (uint32_t b = 0; b < k->base.aliases.count; b++) {
				/* a.push(a): it is not the last use of a */
				if (value.aliases.items[j].path.root ==
				    k->base.aliases.items[b].path.root)
					value.aliases.items[j].moves = false;
			}
		}
		if (k->has_base)
			fill(w, &k->base, &value);
		const char *into = k->has_base && k->base.from
		                           ? arena_printf(w->arena, "`%s`", spell(w, k->base.from))
		                           : "what it is put into";
		if (store(w, &value, k->e, into, kept_path(k), always))
			w->putting = value.through;
	}
}

/* ---- results ---- */

static struct value place_result(struct known *k)
{
	struct walk *w = k->w;
	if (name_is_known(k)) {
		const struct tx *index = name_is(k->callee->name, "get") && k->e->list.count
		                                 ? k->e->list.items[0]
		                                 : NULL;
		struct value value =
		        value_step(w, &k->base, part_label(k), index, k->e->type, k->e);
		value.is_path &= name_is(k->callee->name, "get");
		return value;
	}
	/* A part with some name: nothing can be said of what is not it. */
	struct value value = value_step(w, &k->base, w->element, NULL, k->e->type, k->e);
	value.aliases = (alias_list){0};
	for (uint32_t i = 0; i < k->base.aliases.count; i++) {
		struct alias alias = k->base.aliases.items[i];
		alias.path.deep = true;
		alias.kind = ALIAS_WHOLE;
		alias.moves = false;
		alias.held_count = 0;
		alias_add(w, &value.aliases, &alias);
	}
	if (w->emit && value.object && k->base.obj != NONE)
		value.obj = obj_any(w->s, k->base.obj);
	value.is_path = false;
	return value;
}

static void share_with(struct known *k, struct value *result, const struct value *base)
{
	struct walk *w = k->w;
	struct value from = *base;
	if (k->library.flattens)
		from = value_step(w, base, w->element, NULL, NULL, k->e);
	if (w->emit && result->obj != NONE)
		obj_share(w->s, result->obj, from.obj);
	result->deep &= from.deep && !from.aliases.count;
	for (uint32_t i = 0; i < from.aliases.count; i++) {
		struct alias alias = from.aliases.items[i];
		if (alias.held_count && alias.held[0] != w->element)
			continue;
		if (alias.kind == ALIAS_WHOLE && !alias.held_count)
			alias.kind = ALIAS_CONTENTS;
		alias_add(w, &result->aliases, &alias);
	}
	for (uint32_t i = 0; i < from.unless.count; i++)
		bit_add(w, &result->unless, from.unless.items[i]);
}

static bool has_object_items(struct known *k)
{
	struct ty *type = k->e->type ? ty_follow_null(k->e->type) : NULL;
	if (!type || !(ty_is_array(type) || ty_is_map(type)))
		return true;
	struct ty *item = ty_argument(type, type->args.count ? type->args.count - 1 : 0);
	return !item || type_is_object(k->w->arena, item);
}

/* x of `map[k] = x`: it stands in the map now. */
static struct value written_value(struct known *k)
{
	struct walk *w = k->w;
	struct value value = k->args[1];
	if (!value.aliases.count && k->has_base)
		value = value_step(w, &k->base, w->element, k->e->list.items[0], k->e->type, k->e);
	for (uint32_t i = 0; i < value.aliases.count; i++)
		value.aliases.items[i].moves = false;
	value.from = k->e;
	value.is_path = false;
	return value;
}

static struct value result_of(struct known *k)
{
	struct walk *w = k->w;
	struct value result = value_fresh(w, k->e);
	if (k->library.place && k->has_base)
		return place_result(k);
	if (!result.object) {
		join_results(k, &result);
		return result;
	}
	if (name_is(k->callee->name, "arrayWrite") && k->e->list.count == 2)
		return written_value(k);
	if (k->library.shares && has_object_items(k)) {
		if (k->has_base)
			share_with(k, &result, &k->base);
		for (uint32_t i = 0; i < k->e->list.count; i++) {
			if ((int)i != k->library.receiver && k->args[i].object &&
			    bare(k->args[i].from)->kind != TX_FUNCTION)
				share_with(k, &result, &k->args[i]);
		}
	}
	if (k->library.changes && k->has_base && w->emit) {
		/* pop and shift give what was in it, splice a container of it. */
		if (k->base.from && same_type(w, k->base.from->type, k->e->type))
			obj_share(w->s, result.obj, k->base.obj);
		else
			obj_unify(w->s, result.obj, obj_child(w->s, k->base.obj, w->element));
	}
	if (k->library.changes && k->has_base) {
		result.fresh = result.deep = false;
	}
	if (k->library.same && (k->has_base || k->e->list.count)) {
		result = k->has_base ? k->base : k->args[0];
		result.from = k->e;
		result.is_path = false;
	}
	join_results(k, &result);
	return result;
}

struct value library_call(struct walk *w, const struct tx *e, const struct tx *callee)
{
	struct known k = {.w = w, .e = e, .callee = callee};
	k.library = library_of(callee->symbol, callee->member);
	if (callee->left && callee->field_kind != FIELD_STATIC) {
		k.base = walk_value(w, callee->left);
		k.base.from = callee->left;
		k.has_base = true;
	}
	walk_operands(&k);
	check_identities(&k);
	store_kept(&k);
	bool sure = !k.library.quiet && !k.library.calls;
	struct ty *type = callee->left ? callee->left->type : NULL;
	bool nullable = callee->left && (callee->left->from_dynamic || (type && ty_is_null(type)));
	if (sure || nullable || k.library.calls)
		may_throw(w, always, sure);
	if (k.library.changes && k.has_base)
		change(w, &k.base, e, arena_printf(w->arena, "%s(...)", spell(w, callee)), false,
		       always);
	w->putting = NULL;
	return result_of(&k);
}
