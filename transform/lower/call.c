/* Calls: of the project's functions, the library's, constructors, function
 * values; what they change comes back and is bound again. */
#include "transform/lower/core.h"

#include "transform/presence/classify.h"

#include <stdlib.h>

/* ---- what is called ---- */

const struct member *called_member(const struct tx *e)
{
	const struct tx *callee = e && e->kind == TX_CALL ? strip(e->left) : NULL;
	if (!callee || callee->kind != TX_FIELD || !callee->symbol || !callee->member ||
	    callee->field_kind == FIELD_ENUM)
		return NULL;
	return callee->member->kind == MEMBER_METHOD ? callee->member : NULL;
}

bool changes_receiver(const struct member *member)
{
	return meta_find(&member->meta, ":change") || meta_find(&member->meta, ":pair");
}

/* The argument that a static function of the library changes, or -1. */
int changed_argument(const struct member *member)
{
	const struct meta *meta = meta_find(&member->meta, ":changeArgument");
	if (!meta || !meta->args.count || meta->args.items[0]->kind != EXPR_INT)
		return -1;
	return (int)strtol(meta->args.items[0]->text, NULL, 10);
}

struct effects effects_of(struct lower *l, const struct symbol *owner, const struct member *member)
{
	if (!l->input->modes || owner->is_std || !member->name.name)
		return (struct effects){0};
	const char *path =
	        arena_printf(l->arena, "%s.%s", owner->path->text, member->name.name->text);
	const struct name *name = name_from(l->names, path);
	if (l->input->facts)
		fact_record(l->input->facts, FACT_EFFECTS, name,
		            modes_effects_hash(l->input->modes, name));
	return modes_effects(l->input->modes, name);
}

/* ---- results ---- */

static bool is_among(struct lower *l, const char *name, struct path **outs, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (outs[i] && !strcmp(lower_local(l, outs[i]->root)->text, name))
			return true;
	}
	return false;
}

struct ex *give_back(struct lower *l, struct ex *call, bool has_result, bool used, const char *stem,
                     struct path **outs, uint32_t count)
{
	const char *hint = l->hint;
	l->hint = NULL;
	struct ex *result = NULL, *pattern = ex_tuple(l->arena, 0);
	if (has_result && !used)
		ex_add(l->arena, pattern, ex_var(l->arena, arena_printf(l->arena, "_%s", stem)));
	if (has_result && used) {
		result = hint && !is_among(l, hint, outs, count) ? ex_var(l->arena, hint)
		                                                 : lower_fresh(l, stem);
		ex_add(l->arena, pattern, result);
	}
	struct ex **values = ARENA_NEWS(l->arena, count + 1, struct ex *);
	for (uint32_t i = 0; i < count; i++) {
		if (!outs[i])
			values[i] = ex_var(l->arena, "_");
		else if (outs[i]->steps.count)
			values[i] = lower_fresh(l, "changed");
		else
			values[i] = lower_local(l, outs[i]->root);
		ex_add(l->arena, pattern, values[i]);
	}
	if (pattern->list.count == 1)
		pattern = pattern->list.items[0];
	ex_add(l->arena, l->block, ex_match(l->arena, pattern, call));
	for (uint32_t i = 0; i < count; i++) {
		if (outs[i] && (outs[i]->steps.count || local_info(l, outs[i]->root)->borrow))
			path_write(l, outs[i], values[i]);
	}
	return result;
}

static bool is_new(const struct tx *e);

/* Of each branch; one that is left by a jump gives nothing. */
static bool branches_are_new(const struct tx *e)
{
	if (e->kind == TX_IF)
		return e->third && is_new(e->right) && is_new(e->third);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (!is_new(e->cases.items[i].body))
			return false;
	}
	return !e->by_default || is_new(e->by_default);
}

/* A value that nothing else can hold. */
static bool is_new(const struct tx *e)
{
	e = strip(e);
	if (e->kind == TX_IF || e->kind == TX_SWITCH)
		return branches_are_new(e);
	if (e->kind == TX_BLOCK)
		return e->list.count && is_new(e->list.items[e->list.count - 1]);
	return e->kind == TX_RETURN || e->kind == TX_THROW || e->kind == TX_ARRAY || e->kind == TX_OBJECT || e->kind == TX_MAP ||
	       e->kind == TX_NEW || e->kind == TX_COMPREHENSION || e->kind == TX_CALL ||
	       e->kind == TX_NULL;
}

/* The path of something that will be changed. NULL: it is new, the change is lost. */
static struct path *changed_path(struct lower *l, const struct tx *e)
{
	if (path_root(e))
		return ARENA_NEW(l->arena, struct path);
	const struct tx *inner = strip(e);
	if (inner->kind == TX_FIELD && inner->field_kind == FIELD_STATIC)
		refuse_change(l, e->node, "changing what a static variable holds",
		              "pass the value as a parameter and give the new one back");
	else if (!is_new(e))
		refuse_change(l, e->node, "changing a value that is in no local variable",
		              "put it into a local variable first");
	return NULL;
}

/* ---- functions of the project ---- */

static uint32_t written_count(const struct tx *e)
{
	uint32_t count = e->list.count;
	while (count && e->list.items[count - 1]->kind == TX_NULL &&
	       e->list.items[count - 1]->implicit)
		count--;
	return count;
}

struct ex *own_call(struct lower *l, const char *name)
{
	struct ex *call = ex_call(l->arena, name, 0);
	call->number = OWN_CALL;
	return call;
}

static struct ex *callee(struct lower *l, const struct symbol *owner, const struct member *member)
{
	const char *name = member_name(l, owner, member);
	if (owner == l->typed->symbol)
		return own_call(l, name);
	return ex_remote(l->arena, lower_module(l, owner), name, 0);
}

/* The place of a rest argument, written `...x` or as one of the type haxe.Rest; -1: none. */
static int64_t rest_place(const struct tx *e, const struct member *member)
{
	struct ty *type = e->left->type ? ty_follow_null(e->left->type) : NULL;
	const struct function *function = member ? member->function : NULL;
	uint32_t params = type && type->kind == TY_FUNCTION ? type->params.count : 0;
	bool rest = params && type->params.items[params - 1].rest;
	if (!function)
		return rest ? (int64_t)params - 1 : -1;
	uint32_t count = function->args.count;
	return count && (rest || function->args.items[count - 1].rest) ? (int64_t)count - 1 : -1;
}

/* f(a, ...rest): what is left of the arguments becomes one list. */
static const struct tx *gather_rest(struct lower *l, const struct tx *e,
                                    const struct member *member)
{
	int64_t place = rest_place(e, member);
	if (place < 0)
		return e;
	struct tx *call = ARENA_NEW(l->arena, struct tx), *rest = ARENA_NEW(l->arena, struct tx);
	*call = *e;
	memset(&call->list, 0, sizeof call->list);
	rest->kind = TX_ARRAY;
	rest->node = e->node;
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx *argument = e->list.items[i];
		bool whole = argument->kind == TX_LOCAL && ty_is(argument->type, "haxe.Rest");
		if (i < place)
			VEC_PUSH(l->arena, &call->list, argument);
		else if (argument->kind == TX_UNARY && argument->op == OP_SPREAD)
			rest = argument->left;
		else if (whole && argument->local->kind == LOCAL_VARIABLE && !argument->local->name)
			rest = argument; /* of a closure that was made around the function */
		else if (!(argument->kind == TX_NULL && argument->implicit))
			VEC_PUSH(l->arena, &rest->list, argument);
	}
	VEC_PUSH(l->arena, &call->list, rest);
	return call;
}

static struct ex *user_call(struct lower *l, const struct tx *e, const struct tx *receiver,
                            bool used)
{
	const struct tx *field = strip(e->left);
	e = gather_rest(l, e, field->member);
	struct effects effects = effects_of(l, field->symbol, field->member);
	uint32_t count = e->list.count, first = receiver ? 1 : 0;
	struct tx **list = ARENA_NEWS(l->arena, count + 1, struct tx *);
	struct ex **out = ARENA_NEWS(l->arena, count + 1, struct ex *);
	struct path **paths = ARENA_NEWS(l->arena, count + 2, struct path *), **outs = paths;
	if (receiver)
		list[0] = (struct tx *)receiver;
	uint32_t changed = 0;
	outs = ARENA_NEWS(l->arena, count + 2, struct path *);
	if (receiver && effects.changes_this)
		outs[changed++] = paths[0] = changed_path(l, receiver);
	for (uint32_t i = 0; i < count; i++) {
		list[i + first] = e->list.items[i];
		if (i < 64 && effects.changes >> i & 1)
			outs[changed++] = paths[i + first] = changed_path(l, e->list.items[i]);
	}
	lower_operands(l, list, count + first, out, false, paths);
	struct ex *call = callee(l, field->symbol, field->member);
	/* What a public function has a default for may be left out. */
	uint32_t given = field->member->access & ACCESS_PUBLIC ? written_count(e) : count;
	for (uint32_t i = 0; i < given + first; i++)
		ex_add(l->arena, call, out[i]);
	bool is_void = !e->type || ty_is_void(e->type);
	if (!changed)
		return call;
	const char *stem = snake_case(l->arena, field->name->text);
	return give_back(l, call, !is_void, used, stem, outs, changed);
}

/* ---- the library ---- */

static bool takes_function(const struct tx *e)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		const struct tx *argument = e->list.items[i];
		if (argument->type && ty_follow_null(argument->type)->kind == TY_FUNCTION)
			return true;
	}
	return false;
}

static bool all_pure(struct ex **values, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (!ex_is_pure(values[i]))
			return false;
	}
	return true;
}

/* list.push(x) inside a loop that only pushes: on the front. */
static bool push_on_front(struct lower *l, const struct tx *e, const struct tx *receiver, bool used)
{
	receiver = strip(receiver);
	if (used || !receiver || receiver->kind != TX_LOCAL ||
	    !local_info(l, receiver->local)->front)
		return false;
	struct ex *cons = ex_new(l->arena, EX_CONS);
	ex_add(l->arena, cons, lower_expr(l, e->list.items[0]));
	cons->left = lower_local(l, receiver->local);
	bind_local(l, receiver->local, cons);
	return true;
}

static struct ex *std_result(struct lower *l, const struct tx *e, struct std_call *made,
                             struct path *path, bool used, bool plain)
{
	const char *stem = snake_case(l->arena, strip(e->left)->name->text);
	bool is_void = !e->type || ty_is_void(e->type);
	if (made->pair)
		return give_back(l, made->changed, !is_void, used, stem, &path, 1);
	const char *hint = l->hint;
	if (!made->changed) {
		if (used || made->effect || !plain)
			return made->value;
		return NULL;
	}
	struct ex *value = made->value;
	const char *root = path ? lower_local(l, path->root)->text : "";
	bool rebound = value && value->kind == EX_VAR && !strcmp(value->text, root);
	if (used && value && made->value_first && (!ex_is_simple(value) || rebound)) {
		struct ex *name = hint && strcmp(hint, root) != 0 ? ex_var(l->arena, hint)
		                                                  : lower_fresh(l, stem);
		ex_add(l->arena, l->block, ex_match(l->arena, name, value));
		value = name;
	}
	if (path)
		path_write(l, path, made->changed);
	else if (made->changed && (made->effect || !ex_is_pure(made->changed)))
		add_effect(l, made->changed); /* of a thing that nobody has */
	return used ? value : NULL;
}

static struct ex *std_call(struct lower *l, const struct tx *e, const struct tx *receiver,
                           bool used)
{
	const struct tx *field = strip(e->left);
	if (push_on_front(l, e, receiver, used))
		return NULL;
	uint32_t count = written_count(e), first = receiver ? 1 : 0;
	struct tx **list = ARENA_NEWS(l->arena, count + 2, struct tx *);
	struct ex **out = ARENA_NEWS(l->arena, count + 2, struct ex *);
	struct path **paths = ARENA_NEWS(l->arena, count + 2, struct path *), *path = NULL;
	for (uint32_t i = 0; i < count; i++)
		list[i + first] = e->list.items[i];
	int argument = changed_argument(field->member);
	if (receiver) {
		list[0] = (struct tx *)receiver;
		if (changes_receiver(field->member))
			path = paths[0] = changed_path(l, receiver);
	} else if (argument >= 0 && (uint32_t)argument < count) {
		path = paths[argument] = changed_path(l, list[argument]);
	}
	lower_operands(l, list, count + first, out, true, paths);
	struct std_call made = {.argument = -1};
	bool ok = lower_std_member(l, e, field, receiver ? out[0] : NULL, list + first, out + first,
	                           count, &made);
	if (ok && ((made.value && made.changed && used) || (made.changed && !path && made.value))) {
		/* Both are wanted: nothing may be evaluated twice. */
		for (uint32_t i = first; i < count + first; i++)
			out[i] = lower_once(l, out[i], "value");
		made = (struct std_call){.argument = -1};
		ok = lower_std_member(l, e, field, receiver ? out[0] : NULL, list + first,
		                      out + first, count, &made);
	}
	if (!ok)
		return ex_nil(l->arena);
	return std_result(l, e, &made, path, used,
	                  all_pure(out, count + first) && !takes_function(e));
}

/* ---- presence ---- */

/* The topic that @:presenceTopic("...") names. */
static struct ex *presence_topic(struct lower *l, const struct tx *e, const struct symbol *receiver)
{
	const struct decl *decl = receiver ? receiver->decl : l->typed->decl;
	const struct meta *meta = meta_find(&decl->meta, ":presenceTopic");
	read_fact(l, FACT_TOPIC, (receiver ? receiver : l->typed->symbol)->path->text);
	if (meta && meta->args.count && meta->args.items[0]->kind == EXPR_STRING)
		return ex_string(l->arena, meta->args.items[0]->text, meta->args.items[0]->length);
	lower_refuse(l, e->node, DIAG_UNSUPPORTED,
	             "this form without @:presenceTopic(\"...\") on the class",
	             "add the metadata, or name the topic in the call");
	return ex_nil(l->arena);
}

static struct ex *presence_call(struct lower *l, const struct tx *e,
                                const struct presence_call *found, bool used)
{
	uint32_t count = written_count(e);
	struct ex **out = ARENA_NEWS(l->arena, count + 1, struct ex *);
	lower_operands(l, e->list.items, count, out, false, NULL);
	struct ex *call = ex_new(l->arena, EX_PRESENCE_CALL);
	call->number = (int)found->operation;
	call->second = (int)found->kind;
	call->flag = used;
	if (found->receiver)
		call->left = ex_module(l->arena, found->receiver->path->text);
	if (found->kind == KIND_SIMPLE)
		ex_add(l->arena, call, presence_topic(l, e, found->receiver));
	for (uint32_t i = 0; i < count; i++)
		ex_add(l->arena, call, out[i]);
	return call;
}

/* ---- constructors, function values ---- */

static struct ex *constructor(struct lower *l, const struct tx *e)
{
	const struct tx *field = strip(e->left);
	struct ex **out = ARENA_NEWS(l->arena, e->list.count + 1, struct ex *);
	lower_operands(l, e->list.items, e->list.count, out, false, NULL);
	struct ex *tuple = ex_tuple(l->arena, 1, ex_atom(l->arena, lower_tag(l, field->member)));
	for (uint32_t i = 0; i < e->list.count; i++)
		ex_add(l->arena, tuple, out[i]);
	return tuple;
}

static struct ex *apply(struct lower *l, const struct tx *e)
{
	uint32_t count = e->list.count;
	struct tx **list = ARENA_NEWS(l->arena, count + 1, struct tx *);
	struct ex **out = ARENA_NEWS(l->arena, count + 1, struct ex *);
	list[0] = e->left;
	for (uint32_t i = 0; i < count; i++)
		list[i + 1] = e->list.items[i];
	lower_operands(l, list, count + 1, out, false, NULL);
	struct ex *call = ex_apply(l->arena, out[0], 0);
	for (uint32_t i = 0; i < count; i++)
		ex_add(l->arena, call, out[i + 1]);
	return call;
}

/* d.name(arguments) of a value that only the running program knows. */
static struct ex *dynamic_call(struct lower *l, const struct tx *e, const struct tx *field)
{
	uint32_t count = e->list.count;
	struct tx **list = ARENA_NEWS(l->arena, count + 1, struct tx *);
	struct ex **out = ARENA_NEWS(l->arena, count + 1, struct ex *);
	list[0] = field->left;
	for (uint32_t i = 0; i < count; i++)
		list[i + 1] = e->list.items[i];
	lower_operands(l, list, count + 1, out, false, NULL);
	struct ex *arguments = ex_list(l->arena, 0);
	for (uint32_t i = 0; i < count; i++)
		ex_add(l->arena, arguments, out[i + 1]);
	const char *name = lower_field_key(l, field->left->type, field->name);
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Dynamic"), "call", 3, out[0],
	                 ex_atom(l->arena, name), arguments);
}

/* x.iterator() of what is only known to be iterable: a list of what is to come. */
static struct ex *any_iterator(struct lower *l, const struct tx *e, const struct tx *field)
{
	const char *function = name_is(field->name, "iterator")           ? "to_list"
	                       : name_is(field->name, "keyValueIterator") ? "pairs"
	                                                                  : NULL;
	if (!function || e->list.count || !field->left)
		return NULL;
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Iterator"), function, 1,
	                 lower_expr(l, field->left));
}

static struct ex *refuse_instance(struct lower *l, const struct tx *e)
{
	lower_refuse(l, e->node, DIAG_UNSUPPORTED, "a class with instance fields",
	             "use a structure (typedef) and static functions");
	return ex_nil(l->arena);
}

static struct ex *field_call(struct lower *l, const struct tx *e, const struct tx *field, bool used)
{
	bool is_static = field->field_kind == FIELD_STATIC;
	if (field->field_kind == FIELD_ENUM)
		return constructor(l, e);
	struct ex *iterator = field->field_kind == FIELD_ANON ? any_iterator(l, e, field) : NULL;
	if (iterator)
		return iterator;
	if (field->field_kind == FIELD_DYNAMIC && field->left)
		return dynamic_call(l, e, field);
	if (field->field_kind == FIELD_ANON || field->field_kind == FIELD_DYNAMIC || !field->member)
		return apply(l, gather_rest(l, e, NULL));
	const struct tx *receiver = is_static ? NULL : field->left;
	if (lower_is_std(field->symbol, field->member) || field->symbol->is_std)
		return field->member->kind == MEMBER_METHOD ? std_call(l, e, receiver, used)
		                                            : apply(l, gather_rest(l, e, NULL));
	if (field->field_kind == FIELD_INSTANCE || e->super_call)
		return refuse_instance(l, e);
	if (field->member->kind != MEMBER_METHOD)
		return apply(l, gather_rest(l, e, NULL));
	return user_call(l, e, receiver, used);
}

struct ex *lower_call(struct lower *l, const struct tx *e, bool used)
{
	struct ex *value = NULL;
	struct presence_call found = presence_classify(e);
	if (found.operation != PRESENCE_NONE)
		return presence_call(l, e, &found, used);
	const struct tx *field = strip(e->left);
	if (lower_reducing(l, e, used, &value))
		return value;
	if (field->kind == TX_FIELD)
		return field_call(l, e, field, used);
	if (field->kind == TX_SUPER)
		return refuse_instance(l, e);
	if (field->kind == TX_LOCAL && lifted_of(l, field->local))
		return lower_lifted_call(l, lifted_of(l, field->local), gather_rest(l, e, NULL),
		                         used);
	return apply(l, gather_rest(l, e, NULL));
}

struct ex *lower_new(struct lower *l, const struct tx *e)
{
	struct ty *type = ty_follow_null(e->type);
	uint32_t count = written_count(e);
	if (!type->symbol || (type->symbol->decl->kind == DECL_CLASS && !type->symbol->is_std &&
	                      !type->symbol->decl->is_extern))
		return refuse_instance(l, e);
	struct ex **out = ARENA_NEWS(l->arena, e->list.count + 1, struct ex *);
	bool own = !type->symbol->is_std && !type->symbol->decl->is_extern;
	lower_operands(l, e->list.items, own ? e->list.count : count, out, !own, NULL);
	if (!own)
		return lower_std_new(l, e, out, count);
	struct ex *call = type->symbol == l->typed->symbol
	                          ? own_call(l, "new")
	                          : ex_remote(l->arena, lower_module(l, type->symbol), "new", 0);
	for (uint32_t i = 0; i < e->list.count; i++)
		ex_add(l->arena, call, out[i]);
	return call;
}

/* ---- fields as values ---- */

/* fn a, b -> ... end around a member that is no plain function. */
static struct ex *around(struct lower *l, const struct tx *e)
{
	struct ty *type = ty_follow_null(e->type);
	struct tx *call = ARENA_NEW(l->arena, struct tx);
	call->kind = TX_CALL;
	call->node = e->node;
	call->left = (struct tx *)e;
	call->type = type->result;
	struct ex *clause = ex_clause(l->arena, NULL, NULL, NULL);
	for (uint32_t i = 0; i < type->params.count; i++) {
		const struct name *name = type->params.items[i].name;
		struct tx *argument = ARENA_NEW(l->arena, struct tx);
		argument->kind = TX_LOCAL;
		argument->node = e->node;
		argument->type = type->params.items[i].type;
		argument->local = make_local(l, name ? snake_case(l->arena, name->text) : "value",
		                             argument->type);
		VEC_PUSH(l->arena, &call->list, argument);
		ex_add(l->arena, clause, lower_local(l, argument->local));
	}
	struct ex *old = block_open(l);
	struct ex *value = lower_call(l, call, true);
	if (value || !l->block->list.count)
		ex_add(l->arena, l->block, value ? value : ex_nil(l->arena));
	clause->right = block_close(l, old);
	struct ex *function = ex_new(l->arena, EX_FN);
	ex_add(l->arena, function, clause);
	return function;
}

static bool changes_something(struct lower *l, const struct tx *e)
{
	struct effects effects = effects_of(l, e->symbol, e->member);
	return effects.changes || effects.changes_this;
}

static struct ex *capture(struct lower *l, const struct tx *e)
{
	struct ty *type = ty_follow_null(e->type);
	if (type->kind != TY_FUNCTION || changes_something(l, e)) {
		lower_refuse(l, e->node, DIAG_UNSUPPORTED,
		             "a function that changes its arguments, as a value",
		             "give the changed value back, and call it by its name");
		return ex_nil(l->arena);
	}
	struct ex *node = ex_new(l->arena, EX_CAPTURE);
	node->text = member_name(l, e->symbol, e->member);
	node->length = strlen(node->text);
	node->number = (int)type->params.count;
	if (e->symbol != l->typed->symbol)
		node->left = lower_module(l, e->symbol);
	return node;
}

static struct ex *std_field(struct lower *l, const struct tx *e)
{
	struct ty *type = e->type ? ty_follow_null(e->type) : NULL;
	if (e->member->kind == MEMBER_METHOD && type && type->kind == TY_FUNCTION)
		return around(l, e);
	struct std_call made = {.argument = -1};
	struct ex *receiver =
	        e->field_kind == FIELD_STATIC || !e->left ? NULL : lower_expr(l, e->left);
	if (!lower_std_member(l, e, e, receiver, NULL, NULL, 0, &made))
		return ex_nil(l->arena);
	return made.value ? made.value : ex_nil(l->arena);
}

static struct ex *enum_value(struct lower *l, const struct tx *e)
{
	struct ty *type = e->type ? ty_follow_null(e->type) : NULL;
	if (type && type->kind == TY_FUNCTION)
		return around(l, e);
	struct ex *tag = ex_atom(l->arena, lower_tag(l, e->member));
	return lower_is_bare(e->symbol, e->member) ? tag : ex_tuple(l->arena, 1, tag);
}

struct ex *lower_field(struct lower *l, const struct tx *e)
{
	switch (e->field_kind) {
	case FIELD_ENUM:
		return enum_value(l, e);
	case FIELD_ANON:
	case FIELD_DYNAMIC:
		return lower_field_read(l, e, lower_expr(l, e->left));
	case FIELD_STATIC:
	case FIELD_INSTANCE:
	case FIELD_ABSTRACT:
		break;
	}
	if (e->symbol && e->member && (lower_is_std(e->symbol, e->member) || e->symbol->is_std))
		return std_field(l, e);
	if (e->field_kind == FIELD_INSTANCE || !e->member)
		return refuse_instance(l, e);
	if (e->member->kind != MEMBER_METHOD)
		return lower_static_read(l, e);
	return e->field_kind == FIELD_ABSTRACT ? around(l, e) : capture(l, e);
}
