/* One member of a class: a function, or a static variable. */
#include "transform/lower/core.h"

/* ---- static variables ---- */

/* A literal without anything to work out. */
static bool is_literal(const struct tx *e)
{
	e = strip(e);
	if (!e)
		return true;
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
		return true;
	case TX_UNARY:
		return e->op == OP_NEG && is_literal(e->left);
	case TX_ARRAY:
	case TX_OBJECT:
	case TX_MAP:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (!is_literal(e->list.items[i]) ||
			    (i < e->keys.count && !is_literal(e->keys.items[i])))
				return false;
		}
		return true;
	default:
		return false;
	}
}

static const struct typed_member *typed_member(struct lower *l, const struct member *member)
{
	for (uint32_t i = 0; i < l->typed->members.count; i++) {
		if (l->typed->members.items[i].member == member)
			return &l->typed->members.items[i];
	}
	return NULL;
}

bool is_used_outside(struct lower *l, const struct member *member, const char *how)
{
	if (!member->name.name)
		return false;
	const char *path = arena_printf(l->arena, "%s.%s%s", l->typed->symbol->path->text,
	                                member->name.name->text, how);
	const struct name *subject = name_from(l->names, path);
	bool called = l->input->called && map_has(l->input->called, subject);
	fact_record(l->input->facts, FACT_CALLED, subject,
	            called ? hash_bytes("called", 6) : FACT_ABSENT);
	return called;
}

/* Public ones may be asked for by any module. */
static bool is_public(struct lower *l, const struct member *member)
{
	bool entry = member->kind == MEMBER_METHOD && member->name.name &&
	             name_is(member->name.name, "main") && member->function &&
	             !member->function->args.count;
	return entry || member->access & ACCESS_PUBLIC || meta_find(&member->meta, ":keep") ||
	       meta_find(&l->typed->decl->meta, ":keep") ||
	       (l->typed->decl->kind == DECL_FIELDS && !(member->access & ACCESS_PRIVATE)) ||
	       (l->typed->decl->kind == DECL_ABSTRACT && l->typed->decl->is_enum) ||
	       meta_find(&l->typed->decl->meta, ":publicFields") ||
	       is_used_outside(l, member, "");
}

static bool is_attribute(struct lower *l, const struct member *member)
{
	const struct typed_member *typed = typed_member(l, member);
	return typed && typed->value && is_literal(typed->value) && !is_public(l, member) &&
	       !is_assigned_static(l, member);
}

struct ex *lower_static_read(struct lower *l, const struct tx *e)
{
	const char *name = member_name(l, e->symbol, e->member);
	if (e->symbol != l->typed->symbol)
		return ex_remote(l->arena, lower_module(l, e->symbol), name, 0);
	if (is_assigned_static(l, e->member))
		return static_get(l, e->symbol, e->member);
	return is_attribute(l, e->member) ? ex_attribute(l, name) : own_call(l, name);
}

static void refuse_first_value(struct lower *l, const struct member *member)
{
	lower_refuse(l, member->name.node, DIAG_UNSUPPORTED,
	             "a static variable whose first value must be worked out once",
	             "make it a static function, or give it a literal");
}

static struct ex *definition(struct lower *l, const struct member *member, const char *word)
{
	struct ex *def = ex_new(l->arena, EX_DEF);
	def->word = word;
	def->text = member_name(l, l->typed->symbol, member);
	def->length = strlen(def->text);
	def->flag = meta_find(&member->meta, ":keep") != NULL;
	return def;
}

/* Its first value is kept with the others'; other modules ask by its name. */
static struct ex *lower_assigned(struct lower *l, const struct typed_member *typed,
                                 struct ex *first, struct ex *value)
{
	const struct member *member = typed->member;
	if (first->list.count ||
	    (typed->value && !is_literal(typed->value) && !initial_is_pure(l, typed->value)))
		refuse_first_value(l, member);
	if (!holds_no_function(l, typed->type))
		lower_refuse(l, member->name.node, DIAG_UNSUPPORTED,
		             "assigning a static variable that may hold a function",
		             "pass the value as a parameter and give the new one back");
	keep_static(l, member, value);
	if (!is_public(l, member))
		return NULL;
	struct ex *def = definition(l, member, "def");
	def->right = ex_block(l->arena);
	ex_add(l->arena, def->right, static_get(l, l->typed->symbol, member));
	return def;
}

static struct ex *lower_static(struct lower *l, const struct typed_member *typed)
{
	const struct member *member = typed->member;
	if ((member->access & ACCESS_INLINE && !meta_find(&member->meta, ":keep")) ||
	    (l->typed->decl->kind == DECL_ABSTRACT && l->typed->decl->is_enum))
		return NULL; /* its value stands wherever it is read */
	names_of_member(l, typed->value, NULL);
	struct lower_function frame = {.stem = member_name(l, l->typed->symbol, member),
	                               .has_result = true};
	l->function = &frame;
	struct ex *old = block_open(l);
	struct ex *value = typed->value ? lower_expr(l, typed->value) : ex_nil(l->arena);
	struct ex *first = block_close(l, old);
	l->function = NULL;
	if (is_assigned_static(l, member))
		return lower_assigned(l, typed, first, value);
	if (is_attribute(l, member)) {
		struct ex *attribute = ex_new(l->arena, EX_ATTRIBUTE);
		attribute->text = member_name(l, l->typed->symbol, member);
		attribute->length = strlen(attribute->text);
		attribute->left = value;
		attribute->flag = true; /* only this module reads it */
		return attribute;
	}
	if (typed->value && !is_literal(typed->value) && !initial_is_pure(l, typed->value))
		refuse_first_value(l, member);
	struct ex *def = definition(l, member, is_public(l, member) ? "def" : "defp");
	ex_add(l->arena, first, value);
	initial_keeps(first);
	def->right = first;
	return def;
}

/* ---- functions ---- */

static void add_outs(struct lower *l, struct lower_function *frame,
                     const struct typed_member *typed)
{
	struct effects effects = effects_of(l, l->typed->symbol, typed->member);
	uint64_t changes = effects.changes;
	struct uses uses = uses_of(l, typed->function->body);
	struct tx_local *this = this_of(typed->function);
	if (effects.changes_this && this && !frame->constructor) {
		VEC_PUSH(l->arena, &frame->outs, this);
		local_info(l, this)->is_out = true;
	}
	if (changes && frame->constructor)
		refuse_change(l, typed->member->name.node,
		              "a constructor that changes its arguments", "use a static function");
	for (uint32_t i = 0; i < typed->function->args.count && i < 64; i++) {
		struct tx_local *local = typed->function->args.items[i].local;
		if (!(changes >> i & 1))
			continue;
		VEC_PUSH(l->arena, &frame->outs, local);
		local_info(l, local)->is_out = true;
		if (locals_has(&uses.replaced, local))
			refuse_change(l, local->node,
			              "a parameter that is changed in place and assigned too",
			              "assign a variable of your own instead");
	}
}

static bool is_own_constructor(const struct member *member)
{
	return name_is(member->name.name, "new");
}

/* Trailing optional parameters of a public function: Elixir code may leave them out. */
static void add_defaults(struct lower *l, const struct tx_function *function, uint32_t first,
                         struct ex *def)
{
	for (uint32_t i = function->args.count; i-- > 0;) {
		const struct tx_arg *arg = &function->args.items[i];
		if (!arg->optional && !arg->by_default)
			break;
		struct ex **place = &def->list.items[i + first];
		*place = ex_binary(l->arena, "\\\\", *place, ex_nil(l->arena));
	}
}

/* The cells that the call made are dropped at its end: nothing else would. */
static struct ex *in_scope(struct lower *l, struct ex *body)
{
	struct ex *function = ex_new(l->arena, EX_FN);
	ex_add(l->arena, function, ex_clause(l->arena, NULL, NULL, body));
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Ref"), "scope", 1, function);
}

static struct ex *lower_method(struct lower *l, const struct typed_member *typed)
{
	const struct member *member = typed->member;
	const struct tx_function *function = typed->function;
	bool in_abstract =
	        l->typed->decl->kind == DECL_ABSTRACT && !(member->access & ACCESS_STATIC);
	bool constructor = in_abstract && is_own_constructor(member);
	names_of_member(l, NULL, function);
	struct ex *def = definition(l, member, is_public(l, member) ? "def" : "defp");
	struct lower_function frame = {.source = function, .stem = def->text};
	frame.has_result = function->result && !ty_is_void(function->result);
	if (in_abstract && !constructor)
		ex_add(l->arena, def, ex_var(l->arena, "this"));
	if (in_abstract && constructor)
		frame.has_result = false;
	lower_arguments(l, function, def);
	frame.constructor = constructor;
	add_outs(l, &frame, typed);
	l->function = &frame;
	lower_function_body(l, function, def);
	if (constructor) {
		l->block = def->right;
		block_end(l, ex_var(l->arena, "this"));
	}
	l->function = NULL;
	if (!in_abstract && !name_is(member->name.name, "main") && cells_end_with(l, function))
		def->right = in_scope(l, def->right);
	if (!strcmp(def->word, "def"))
		add_defaults(l, function, in_abstract && !constructor ? 1 : 0, def);
	return def;
}

/* var x(get, never): nothing is kept. */
static bool is_only_accessors(const struct typed_member *typed)
{
	const struct name *get = typed->member->get.name, *set = typed->member->set.name;
	return !typed->value && get && set && !name_is(get, "default") && !name_is(get, "null") &&
	       !name_is(set, "default") && !name_is(set, "null") &&
	       !meta_find(&typed->member->meta, ":isVar");
}

/* new() {} of a class that has nothing but statics: nobody can tell it from none. */
static bool is_empty_constructor(const struct member *member)
{
	const struct expr *body = member->kind == MEMBER_METHOD ? member->function->body : NULL;
	return body && is_own_constructor(member) && body->kind == EXPR_BLOCK && !body->list.count;
}

struct ex *lower_member(struct lower *l, const struct typed_member *typed)
{
	const struct member *member = typed->member;
	l->member = typed;
	if (member->kind == MEMBER_VAR && is_only_accessors(typed))
		return NULL;
	bool free = member->access & ACCESS_STATIC || l->typed->decl->kind == DECL_FIELDS ||
	            l->typed->decl->kind == DECL_ABSTRACT;
	if (member->kind == MEMBER_VAR && free && (typed->value || member->access & ACCESS_STATIC))
		return lower_static(l, typed);
	if (member->kind == MEMBER_VAR && free)
		return NULL;
	if (!free && is_empty_constructor(member))
		return NULL;
	if (!free) {
		lower_refuse(l, member->name.node, DIAG_UNSUPPORTED,
		             "a class with instance members",
		             "use a structure (typedef) and static functions");
		return NULL;
	}
	if (!typed->function || !typed->function->body)
		return NULL;
	return lower_method(l, typed);
}
