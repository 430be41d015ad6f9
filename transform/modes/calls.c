/* Calls of functions that have a summary, and of function values. */
#include "transform/modes/walk.h"

#include <string.h>

enum { PAIRS_MAX = 64 }; /* arguments that are compared with each other */

void check_operand(struct walk *w, enum check_kind kind, const struct value *value, uint32_t start,
                   const struct tx *node, struct conditions when)
{
	for (uint32_t i = 0; w->emit && value->object && i < value->aliases.count; i++) {
		struct check check = {.kind = kind,
		                      .alias = value->aliases.items[i],
		                      .start = start,
		                      .end = w->now};
		check.alias.when = both(check.alias.when, when);
		check.node = node;
		check.name = value->from ? spell(w, value->from) : "a value";
		if (check.alias.path.root && check.end > check.start + 1)
			VEC_PUSH(w->arena, &w->checks, check);
	}
}

static bool overlap(const struct alias *left, const struct alias *right)
{
	return left->path.root && right->path.root &&
	       (path_covers(&left->path, &right->path) || path_covers(&right->path, &left->path));
}

void conflict_of_arguments(struct walk *w, const struct tx *e, const struct value *changed,
                           const struct value *other, struct conditions when)
{
	for (uint32_t i = 0; i < changed->aliases.count; i++) {
		for (uint32_t j = 0; j < other->aliases.count; j++) {
			const struct alias *a = &changed->aliases.items[i],
			                   *b = &other->aliases.items[j];
			if (overlap(a, b))
				emit_refusal(w, e, DIAG_MODES_ALIAS,
				             both(when, both(a->when, b->when)),
				             "give it a copy of the other one",
				             "`%s` changes `%s`, and is also given `%s`",
				             spell(w, bare(e)->left), path_text(w, &a->path),
				             path_text(w, &b->path));
		}
	}
	for (uint32_t j = 0; other->closure && j < other->closure->captured.count; j++) {
		for (uint32_t i = 0; i < changed->aliases.count; i++) {
			if (changed->aliases.items[i].path.root ==
			    other->closure->captured.items[j])
				emit_refusal(w, e, DIAG_MODES_CAPTURE, when,
				             "give the function what it needs as an argument",
				             "`%s` changes `%s` while a function that it is given "
				             "reads it",
				             spell(w, bare(e)->left),
				             path_text(w, &changed->aliases.items[i].path));
		}
	}
}

/* ---- arguments ---- */

struct call {
	struct walk *w;
	const struct tx *e;
	const char *key;
	struct value *values; /* arguments, then the receiver */
	uint32_t *ends;
	uint32_t count;
	bool has_receiver;
	const struct function_info *code; /* of a local function */
	bool generic;                     /* each call for itself (instances.c) */
	struct instance instance;
};

static int index_of(const struct call *c, uint32_t i)
{
	if (c->has_receiver && i == c->count - 1)
		return THIS_INDEX;
	return (int)(i < THIS_INDEX ? i : THIS_INDEX - 1);
}

static bit_id call_bit(const struct call *c, const char *word, uint32_t i)
{
	return effect_bit(c->w, word, index_of(c, i), c->key);
}

static void note_kept(const struct call *c, const struct value *value, bit_id kept)
{
	struct walk *w = c->w;
	for (uint32_t i = 0; i < value->aliases.count; i++) {
		const struct alias *alias = &value->aliases.items[i];
		struct local_info *root = alias->path.root;
		if (!root)
			continue;
		bit_add(w, &root->unless, kept);
		if (root->parameter >= 0 && root->function && root->function->key)
			emit(w, HEAD_BIT,
			     effect_bit(w, "kept", root->parameter, root->function->key), 0,
			     both(alias->when, only(kept)));
	}
}

/* Something in it has identity. */
static bool parts_have_identity(struct walk *w, struct ty *type)
{
	type = ty_follow_null(type);
	if (type->kind == TY_ABSTRACT && !ty_is_map(type)) /* what it is made of */
		type = ty_follow_null(ty_underlying(w->arena, type));
	if (ty_is_array(type) || ty_is_map(type)) {
		struct ty *item = ty_argument(type, type->args.count ? type->args.count - 1 : 0);
		return !item || type_has_identity(w->arena, item) || parts_have_identity(w, item);
	}
	if (type->kind == TY_FUNCTION || !type_is_object(w->arena, type) || type->kind == TY_PARAM)
		return false;
	return true;
}

static void compare_argument(const struct call *c, uint32_t i)
{
	struct walk *w = c->w;
	const struct tx *from = bare(c->values[i].from);
	if (!from || !from->type)
		return;
	struct conditions whole = only(call_bit(c, "compares", i)),
	                  parts = only(call_bit(c, "compares_parts", i));
	for (uint32_t j = 0; j < c->values[i].aliases.count && w->emit; j++) {
		const struct local_info *root = c->values[i].aliases.items[j].path.root;
		if (!root || root->parameter < 0 || !root->function || !root->function->key)
			continue;
		bool same = !c->values[i].aliases.items[j].path.parts.count;
		bit_id bit = effect_bit(w, same ? "compares" : "compares_parts", root->parameter,
		                        root->function->key);
		if (type_is_parameter(from->type))
			emit(w, HEAD_BIT, bit, 0, whole);
		emit(w, HEAD_BIT,
		     effect_bit(w, "compares_parts", root->parameter, root->function->key), 0,
		     parts);
	}
	static const char format[] =
	        "`%s` asks which object `%s` is, and a value of Elixir has no identity";
	if (type_has_identity(w->arena, from->type))
		emit_refusal(w, c->e, DIAG_MODES_IDENTITY, whole, "compare what is in them", format,
		             c->key, spell(w, from));
	if (parts_have_identity(w, from->type))
		emit_refusal(w, c->e, DIAG_MODES_IDENTITY, parts, "compare what is in them", format,
		             c->key, spell(w, from));
}

static void pair_or_unify(struct call *c, obj_id callee, obj_id caller, struct conditions when)
{
	struct instance_pair pair = {callee, caller};
	if (!c->generic)
		emit(c->w, HEAD_UNIFY, callee, caller, when);
	else if (callee != NONE && caller != NONE)
		VEC_PUSH(c->w->arena, &c->instance.pairs, pair);
}

/* A local function sees the variables around it under their own names as well. */
static void conflict_with_captured(const struct call *c, const struct value *value,
                                   struct conditions changes)
{
	struct walk *w = c->w;
	for (uint32_t i = 0; i < value->aliases.count; i++) {
		const struct alias *alias = &value->aliases.items[i];
		const char *path = path_text(w, &alias->path);
		for (uint32_t j = 0; j < c->code->captured.count; j++) {
			if (alias->path.root == c->code->captured.items[j])
				emit_refusal(w, c->e, DIAG_MODES_ALIAS, both(changes, alias->when),
				             "let the function use the one or the other",
				             "`%s` is given `%s`, which it changes, and also uses "
				             "it by its own name",
				             spell(w, bare(c->e)->left), path);
		}
		for (uint32_t j = 0; j < c->code->changed.count; j++) {
			const struct change *one = &c->code->changed.items[j];
			if (one->path.root && one->path.root == alias->path.root &&
			    (path_covers(&alias->path, &one->path) ||
			     path_covers(&one->path, &alias->path)))
				emit_refusal(w, c->e, DIAG_MODES_ALIAS,
				             both(one->when, alias->when),
				             "let the function use the one or the other",
				             "`%s` is given `%s`, and also changes it by its own "
				             "name: `%s`",
				             spell(w, bare(c->e)->left), path, one->how);
		}
	}
}

/* What the call does to an argument, but for its changes. */
static void pass(struct call *c, uint32_t i)
{
	struct walk *w = c->w;
	struct value *value = &c->values[i];
	bit_id kept = call_bit(c, "kept", i), changes = call_bit(c, "changes", i);
	check_operand(w, CHECK_READ, value, c->ends[i], c->e, always);
	check_operand(w, CHECK_CHANGE, value, c->ends[i], c->e, only(changes));
	compare_argument(c, i);
	if (!value->object)
		return;
	if (c->code)
		conflict_with_captured(c, value, only(changes));
	const char *into = arena_printf(w->arena, "what `%s` keeps", c->key);
	if (w->emit) {
		obj_id parameter =
		        obj_named(w->s, text_printf(w->s, "param %d %s", index_of(c, i), c->key));
		bool function = value->from && value->from->type &&
		                ty_follow_null(value->from->type)->kind == TY_FUNCTION;
		pair_or_unify(c, parameter, value->obj, function ? always : only(kept));
		pair_or_unify(c, parameter, value->obj, only(changes));
	}
	if (value->closure)
		closure_escapes(w, value, c->e, only(kept));
	store_maybe(w, value, c->e, into, call_bit(c, "stores", i));
	for (uint32_t j = 0; j < value->aliases.count; j++) {
		if (value->aliases.items[j].path.root)
			bit_add(w, &value->aliases.items[j].path.root->unless_deep, changes);
	}
	note_kept(c, value, kept);
	for (uint32_t j = 0; j < c->count && j < PAIRS_MAX; j++) {
		if (j != i && c->values[j].object)
			conflict_of_arguments(w, c->e, value, &c->values[j], only(changes));
	}
	if (c->count > PAIRS_MAX)
		emit_refusal(w, c->e, DIAG_MODES_ALIAS, only(changes), "give it fewer arguments",
		             "`%s` changes one of too many arguments", c->key);
}

static bool same_shape(struct ty *left, struct ty *right)
{
	if (!left || !right)
		return true;
	left = ty_follow_null(left);
	right = ty_follow_null(right);
	if (left->kind == TY_PARAM || right->kind == TY_PARAM || left->kind == TY_DYNAMIC ||
	    right->kind == TY_DYNAMIC || left->kind == TY_MONO || right->kind == TY_MONO)
		return true;
	if (left->kind == TY_CLASS && right->kind == TY_CLASS)
		return ty_is_array(left) == ty_is_array(right);
	return left->kind == right->kind || left->kind == TY_ABSTRACT || right->kind == TY_ABSTRACT;
}

static bool has_object_parts(struct walk *w, struct ty *type)
{
	if (!type)
		return true;
	type = ty_follow_null(type);
	if (!ty_is_array(type) && !ty_is_map(type))
		return type->kind != TY_FUNCTION;
	struct ty *item = ty_argument(type, type->args.count ? type->args.count - 1 : 0);
	return !item || type_is_object(w->arena, item);
}

static void add_alias(const struct call *c, struct value *result, const struct alias *alias,
                      const char *word, uint32_t i, bool deep, bool contents)
{
	struct alias one = *alias;
	one.when = both(one.when, only(call_bit(c, word, i)));
	one.path.deep |= deep;
	if (contents && one.kind == ALIAS_WHOLE && !one.held_count)
		one.kind = ALIAS_CONTENTS;
	if (deep) {
		one.kind = ALIAS_WHOLE;
		one.held_count = 0;
	}
	one.fluent = !deep && !contents && index_of(c, i) == THIS_INDEX;
	alias_add(c->w, &result->aliases, &one);
}

/* The result may be an argument, a part of one, or have parts of one in it. */
static struct value call_result(struct call *c)
{
	struct walk *w = c->w;
	struct value result = value_fresh(w, c->e);
	if (!result.object)
		return result;
	bit_id aliased = effect_bit(w, "aliased", -1, c->key);
	result.deep = false;
	result.mixed = true;
	bit_add(w, &result.unless, aliased);
	if (w->emit) {
		obj_id named = obj_named(w->s, text_printf(w->s, "result %s", c->key));
		pair_or_unify(c, named, result.obj, only(aliased));
		if (!c->generic)
			emit(w, HEAD_SHARE, result.obj, named, always);
	}
	for (uint32_t i = 0; i < c->count; i++) {
		const struct value *value = &c->values[i];
		struct ty *type = value->from ? value->from->type : NULL;
		for (uint32_t j = 0; value->object && !value->closure && j < value->aliases.count;
		     j++) {
			const struct alias *alias = &value->aliases.items[j];
			if (same_shape(type, c->e->type))
				add_alias(c, &result, alias, "returns", i, false, false);
			if (!has_object_parts(w, type))
				continue;
			add_alias(c, &result, alias, "part", i, true, false);
			add_alias(c, &result, alias, "contents", i, false, true);
		}
	}
	return result;
}

static void run_call(struct call *c)
{
	struct walk *w = c->w;
	for (uint32_t i = 0; i < c->count; i++)
		pass(c, i);
	w->now++;
	may_throw(w, only(effect_bit(w, "throws", -1, c->key)), true);
	may_throw(w, always, false);
	for (uint32_t i = 0; i < c->count; i++) {
		const char *how = arena_printf(w->arena, "%s(...)", spell(w, bare(c->e)->left));
		change(w, &c->values[i], c->e, how, false, only(call_bit(c, "changes", i)));
		change(w, &c->values[i], c->e, how, true, only(call_bit(c, "changes_parts", i)));
	}
	may_throw(w, only(effect_bit(w, "dirty", -1, c->key)), true);
	may_throw(w, only(effect_bit(w, "dirtied", -1, c->key)), false);
}

static void walk_arguments(struct call *c, const struct value *receiver)
{
	struct walk *w = c->w;
	uint32_t count = c->e->list.count;
	c->values = ARENA_NEWS(w->arena, count + 2, struct value);
	c->ends = ARENA_NEWS(w->arena, count + 2, uint32_t);
	uint32_t start = w->now;
	for (uint32_t i = 0; i < count; i++) {
		c->values[i] = walk_value(w, c->e->list.items[i]);
		c->values[i].from = c->e->list.items[i];
		c->ends[i] = w->now;
	}
	c->count = count;
	if (receiver) {
		c->has_receiver = true;
		c->values[count] = *receiver;
		c->ends[count] = start;
		c->count++;
	}
}

/* One with type parameters, but for a call of itself. */
static bool is_generic(const struct walk *w, const struct tx *e, const char *key)
{
	const struct tx *callee = bare(e->left);
	return callee && callee->kind == TX_FIELD && callee->member && callee->member->function &&
	       callee->member->function->params.count && strcmp(key, w->member_key) != 0;
}

struct value user_call(struct walk *w, const struct tx *e, const char *key,
                       const struct value *receiver, const struct function_info *code)
{
	struct call c = {
	        .w = w, .e = e, .key = key, .generic = is_generic(w, e, key), .code = code};
	walk_arguments(&c, receiver);
	run_call(&c);
	struct value result = call_result(&c);
	if (w->emit && c.instance.pairs.count)
		VEC_PUSH(w->arena, &w->s->instances, c.instance);
	return result;
}

/* ---- function values, enum constructors, externs ---- */

static struct value unknown_call(struct walk *w, const struct tx *e, const struct value *function)
{
	struct call c = {.w = w, .e = e};
	struct value result = value_fresh(w, e);
	walk_arguments(&c, NULL);
	for (uint32_t i = 0; i < c.count; i++) {
		const struct value *value = &c.values[i];
		check_operand(w, CHECK_READ, value, c.ends[i], e, always);
		if (!value->object)
			continue;
		if (value->closure)
			closure_escapes(w, value, e, always);
		for (uint32_t j = 0; j < value->aliases.count; j++) {
			struct local_info *root = value->aliases.items[j].path.root;
			if (root)
				note_escape(w, root, false);
			if (root && root->parameter >= 0 && root->function && root->function->key &&
			    w->emit)
				emit(w, HEAD_BIT,
				     effect_bit(w, "kept", root->parameter, root->function->key), 0,
				     value->aliases.items[j].when);
		}
		if (w->emit && function->obj != NONE)
			obj_unify(w->s, obj_child(w->s, function->obj, text_printf(w->s, "(%u", i)),
			          value->obj);
	}
	w->now++;
	may_throw(w, always, true);
	result.fresh = result.deep = false;
	if (w->emit && result.object && function->obj != NONE)
		obj_unify(w->s, obj_child(w->s, function->obj, w->result), result.obj);
	return result;
}

/* Code that is Elixir's: it gets values and gives values. */
static struct value foreign_call(struct walk *w, const struct tx *e)
{
	struct call c = {.w = w, .e = e};
	walk_arguments(&c, NULL);
	for (uint32_t i = 0; i < c.count; i++) {
		check_operand(w, CHECK_READ, &c.values[i], c.ends[i], e, always);
		if (c.values[i].closure)
			closure_escapes(w, &c.values[i], e, always);
	}
	w->now++;
	may_throw(w, always, true);
	return value_fresh(w, e);
}

static struct value enum_value(struct walk *w, const struct tx *e, const struct tx *callee)
{
	struct value whole = value_fresh(w, e);
	uint32_t start = w->now;
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct value value = walk_value(w, e->list.items[i]);
		text_id label = text_printf(w->s, "#%s.%u", callee->name->text, i);
		hold(w, &whole, &value, label, e->list.items[i],
		     arena_printf(w->arena, "`%s`", callee->name->text));
	}
	check_operand(w, CHECK_READ, &whole, start, e, always);
	return whole;
}

static struct value dynamic_call(struct walk *w, const struct tx *e, const struct tx *callee)
{
	static const char *const changing[] = {"push",   "pop",    "shift", "unshift", "insert",
	                                       "remove", "splice", "sort",  "reverse", "resize",
	                                       "set",    "clear",  "add"};
	struct value base = walk_value(w, callee->left);
	for (size_t i = 0; i < sizeof changing / sizeof *changing; i++) {
		if (name_is(callee->name, changing[i]))
			emit_refusal(w, e, DIAG_MODES_ALIAS, always,
			             "give it a type: `var x:Array<...> = ...`",
			             "`%s` may change an object whose type is not known",
			             spell(w, callee));
	}
	struct value function = {.obj = NONE, .object = true};
	if (w->emit && base.obj != NONE)
		function.obj = obj_child(w->s, base.obj, text_of(w->s, callee->name->text));
	return unknown_call(w, e, &function);
}

static bool is_changing_local_function(struct walk *w, const struct tx *callee,
                                       struct function_info **code)
{
	*code = NULL;
	if (callee->kind != TX_LOCAL)
		return false;
	struct local_info *info = info_of(w, callee->local);
	*code = info->lifted ? info->code : NULL;
	return *code != NULL;
}

static struct value member_call(struct walk *w, const struct tx *e, const struct tx *callee)
{
	if (is_foreign(callee->symbol)) {
		if (callee->symbol->is_std || callee->symbol->is_core)
			return library_call(w, e, callee);
		if (callee->left)
			walk_value(w, callee->left);
		return foreign_call(w, e);
	}
	const char *key =
	        arena_printf(w->arena, "%s.%s", callee->symbol->path->text, callee->name->text);
	if (!callee->left || callee->field_kind == FIELD_STATIC)
		return user_call(w, e, key, NULL, NULL);
	struct value receiver = walk_value(w, callee->left);
	receiver.from = callee->left;
	return user_call(w, e, key, &receiver, NULL);
}

struct value walk_call(struct walk *w, const struct tx *e)
{
	const struct tx *callee = bare(e->left);
	struct function_info *code;
	if (!callee)
		return foreign_call(w, e);
	if (callee->kind == TX_SUPER) {
		struct value self = walk_value(w, callee);
		const struct symbol *symbol =
		        callee->symbol ? callee->symbol : ty_follow(callee->type)->symbol;
		return user_call(
		        w, e, arena_printf(w->arena, "%s.new", symbol ? symbol->path->text : "?"),
		        &self, NULL);
	}
	if (callee->kind == TX_FIELD && callee->field_kind == FIELD_ENUM)
		return enum_value(w, e, callee);
	if (callee->kind == TX_FIELD && callee->member && callee->member->kind == MEMBER_METHOD &&
	    callee->symbol)
		return member_call(w, e, callee);
	if (callee->kind == TX_FIELD && callee->field_kind == FIELD_DYNAMIC && callee->left)
		return dynamic_call(w, e, callee);
	if (is_changing_local_function(w, callee, &code)) {
		capture(w, info_of(w, callee->local));
		struct value result = user_call(w, e, code->key, NULL, code);
		happen_again(w, e, code);
		return result;
	}
	struct value function = walk_value(w, callee);
	return unknown_call(w, e, &function);
}

struct value walk_new(struct walk *w, const struct tx *e)
{
	struct ty *type = e->type ? ty_follow_null(e->type) : NULL;
	const struct symbol *symbol = e->symbol ? e->symbol : type ? type->symbol : NULL;
	if (!symbol || is_foreign(symbol))
		return foreign_call(w, e);
	struct call c = {
	        .w = w, .e = e, .key = arena_printf(w->arena, "%s.new", symbol->path->text)};
	walk_arguments(&c, NULL);
	run_call(&c);
	struct value made = value_fresh(w, e);
	made.deep = false;
	if (w->emit && made.object)
		obj_unify(w->s, made.obj,
		          obj_named(w->s, text_printf(w->s, "class %s", symbol->path->text)));
	return made;
}
