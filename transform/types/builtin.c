/* Calls that are no calls: trace, super(..), bind, match, $type, __elixir__, Std.isOfType of a
 * written type. */
#include "transform/types/checks.h"

static bool is_ident(const struct expr *e, const char *name)
{
	return e->kind == EXPR_IDENT && name_is(e->name.name, name);
}

static struct slot *own_to_string(struct typer *t, struct ty *type)
{
	if (type->kind != TY_ABSTRACT || header(type->symbol)->is_core_type)
		return NULL;
	struct slot *slot = head_field(header(type->symbol), name_from(t->names, "toString"));
	if (slot && slot_is_method(slot))
		return slot;
	fact_no_member(t, type->symbol, name_from(t->names, "toString"));
	return NULL;
}

/* `e == null ? "null" : e.toString()`, e evaluated once. */
static struct tx *text_or_null(struct typer *t, struct slot *slot, struct ty *type, struct tx *e)
{
	struct tx *block = tx_new(t, TX_BLOCK, e->node, t->program->core.string);
	if (e->kind != TX_LOCAL) {
		struct tx *var = tx_new(t, TX_VAR, e->node, t->program->core.void_);
		var->local = local_hidden(t, e->type, e->node);
		var->left = e;
		VEC_PUSH(t->arena, &block->list, var);
		e = tx_local_read(t, var->local, e->node);
	}
	struct tx *choice = tx_new(t, TX_IF, e->node, t->program->core.string);
	choice->left = tx_new(t, TX_BINARY, e->node, t->program->core.bool_);
	choice->left->op = OP_EQ;
	choice->left->left = e;
	choice->left->right = tx_null(t, e->node, e->type);
	choice->right = tx_string(t, e->node, "null", 4);
	struct tx *again = tx_local_read(t, e->local, e->node);
	choice->third = call_method(t, slot, type, again, NULL, 0, e->node);
	if (!block->list.count)
		return choice;
	VEC_PUSH(t->arena, &block->list, choice);
	return block;
}

struct tx *abstract_text(struct typer *t, struct tx *e)
{
	struct ty *type = ty_follow_null(e->type);
	struct slot *slot = own_to_string(t, type);
	if (!slot)
		return NULL;
	bool nullable = ty_is_null(e->type) && e->kind != TX_NULL;
	return nullable ? text_or_null(t, slot, type, e)
	                : call_method(t, slot, type, e, NULL, 0, e->node);
}

/* An abstract's own toString prints it. */
static struct tx *type_trace(struct typer *t, const struct expr *e)
{
	struct tx *trace = tx_new(t, TX_TRACE, e->left->node, t->program->core.void_);
	t->bypass_accessor -= t->bypass_accessor > 0; /* haxe.Log.trace is a field */
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct ty_arg param = {.name = name_from(t->names, i ? "infos" : "v"),
		                       .optional = i > 0,
		                       .type = t->program->core.dynamic};
		struct tx *one = type_argument(t, e->list.items[i], &param);
		struct tx *text = abstract_text(t, one);
		VEC_PUSH(t->arena, &trace->list, text ? text : one);
	}
	return trace;
}

static struct tx *type_elixir(struct typer *t, const struct expr *e)
{
	struct tx *code = tx_new(t, TX_ELIXIR, e->node, t->program->core.dynamic);
	if (e->list.count == 0 ||
	    (e->list.items[0]->kind != EXPR_STRING && e->list.items[0]->kind != EXPR_FORMAT))
		type_error(t, e->node, DIAG_ELIXIR_TEXT);
	const struct expr *text = e->list.items[0];
	if (text->kind != EXPR_STRING)
		type_error(t, text->node, DIAG_ELIXIR_TEXT);
	code->text = text->text;
	code->length = text->length;
	for (uint32_t i = 1; i < e->list.count; i++) {
		struct tx *one = type_expr(t, e->list.items[i], WANT_VALUE);
		VEC_PUSH(t->arena, &code->list, one);
	}
	return code;
}

static struct tx *type_super_call(struct typer *t, const struct expr *e)
{
	if (!t->in_constructor || t->function->outer)
		type_error(t, e->node, DIAG_SUPER_OUTSIDE);
	struct ty *super = class_super(t->arena, t->head->self), *owner;
	if (!super)
		type_error(t, e->node, DIAG_NO_SUPER_CALL);
	struct slot *slot = find_constructor(t, super, &owner);
	if (!slot) {
		type_say(t, e->node, DIAG_NO_CONSTRUCTOR, super->symbol->path->text);
		if (e->list.count && makes_constructor(t, super))
			type_error(t, e->list.items[0]->node, DIAG_TOO_MANY_ARGUMENTS);
		type_fail(t);
	}
	struct access_to access = {.kind = ACCESS_FIELD,
	                           .slot = slot,
	                           .owner = owner,
	                           .name = slot->member->name.name};
	access.e = tx_new(t, TX_FIELD, e->left->node, super);
	struct tx *call =
	        call_slot(t, access, NULL, 0, e->list.items, e->list.count, WANT_NOTHING, e->node);
	const struct member *member = call->left->member;
	call->left = tx_new(t, TX_SUPER, e->left->node, super);
	call->left->member = member;
	call->left->symbol = slot->owner;
	call->type = t->program->core.void_;
	call->super_call = true;
	t->function->uses_this = true;
	return call;
}

/* ---- f.bind(a, _) ---- */

/* A parameter as the bound function has it: one without a name gets one, and one that may be left
 * out may be null. */
static struct ty_arg bound_param(struct typer *t, const struct ty_arg *param, unsigned *unnamed)
{
	struct ty_arg made = *param;
	if (!made.name || !made.name->length)
		made.name = name_printf(t->program, "a%u", ++*unnamed);
	if (made.optional)
		made.type = ty_null(t, made.type);
	return made;
}

struct tx *type_bind(struct typer *t, struct tx *callee, struct expr *const *args, uint32_t count,
                     node_id node, node_id bind)
{
	struct ty *type = ty_follow_null(callee->type);
	struct tx *block = tx_new(t, TX_BLOCK, node, NULL);
	struct tx_function *function = ARENA_NEW(t->arena, struct tx_function);
	function->outer = t->function;
	function->result = type->result;
	struct ty *seen = ty_function(t->arena, type->result);
	bool simple = callee->kind == TX_LOCAL ||
	              (callee->kind == TX_FIELD && callee->field_kind == FIELD_STATIC);
	if (!simple) {
		struct tx *var = tx_new(t, TX_VAR, node, t->program->core.void_);
		var->local = local_hidden(t, callee->type, node);
		var->left = callee;
		VEC_PUSH(t->arena, &block->list, var);
		callee = tx_local_read(t, var->local, node);
	}
	struct tx *call = tx_call(t, node, callee, NULL, 0, type->result);
	if (count > type->params.count)
		type_error(t, bind, DIAG_TOO_MANY_CALLBACK);
	unsigned unnamed = 0;
	for (uint32_t i = 0; i < type->params.count; i++) {
		const struct ty_arg *param = &type->params.items[i];
		struct tx *read;
		if (i >= count && param->optional) {
			read = tx_null(t, node, param->type);
		} else if (i >= count || is_ident(args[i], "_")) {
			struct ty_arg left = bound_param(t, param, &unnamed);
			struct tx_arg arg = {.local = local_hidden(t, left.type, node),
			                     .optional = param->optional};
			arg.local->kind = LOCAL_ARGUMENT;
			arg.local->owner = function;
			VEC_PUSH(t->arena, &function->args, arg);
			VEC_PUSH(t->arena, &seen->params, left);
			read = tx_local_read(t, arg.local, node);
		} else {
			struct tx *value = cast_or_unify(t, param->type,
			                                 type_expr(t, args[i], WANT(param->type)),
			                                 args[i]->node);
			bound_param(t, param, &unnamed);
			struct tx *var = tx_new(t, TX_VAR, args[i]->node, t->program->core.void_);
			var->local = local_hidden(t, param->type, args[i]->node);
			var->left = value;
			VEC_PUSH(t->arena, &block->list, var);
			read = tx_local_read(t, var->local, args[i]->node);
		}
		VEC_PUSH(t->arena, &call->list, read);
	}
	function->body = call;
	if (!ty_is_void(type->result)) {
		function->body = tx_new(t, TX_RETURN, node, t->program->core.dynamic);
		function->body->left = call;
	}
	struct tx *closure = tx_new(t, TX_FUNCTION, node, seen);
	closure->function = function;
	if (!block->list.count)
		return closure;
	VEC_PUSH(t->arena, &block->list, closure);
	block->type = seen;
	return block;
}

static struct tx *maybe_bind(struct typer *t, const struct expr *e)
{
	struct attempt attempt;
	struct tx *callee = NULL;
	if (ATTEMPT(t, &attempt)) {
		callee = type_expr(t, e->left->left, WANT_VALUE);
		attempt_leave(t, &attempt);
		if (ty_follow_null(callee->type)->kind != TY_FUNCTION) {
			mark_undo(t, attempt.mark);
			return NULL;
		}
		return type_bind(t, callee, e->list.items, e->list.count, e->node, e->left->node);
	}
	attempt_failed(t, &attempt, true);
	return NULL;
}

static bool is_matchable(struct typer *t, struct ty *type)
{
	for (int depth = 0; depth < 20; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_ENUM)
			return true;
		if (type->kind != TY_ABSTRACT || !header(type->symbol)->forward ||
		    header(type->symbol)->is_core_type)
			return false;
		if (head_field(header(type->symbol), name_from(t->names, "match")))
			return false;
		type = ty_abstract_step(t->arena, type);
	}
	return false;
}

static struct tx *maybe_match(struct typer *t, const struct expr *e)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct tx *subject = type_expr(t, e->left->left, WANT_VALUE);
		attempt_leave(t, &attempt);
		bool matchable = is_matchable(t, subject->type);
		mark_undo(t, attempt.mark);
		t->named.count = attempt.saved.named.count;
		return matchable ? type_match(t, e->left->left, e->list.items[0], e->node) : NULL;
	}
	attempt_failed(t, &attempt, true);
	return NULL;
}

static struct tx *type_dollar(struct typer *t, const struct expr *e)
{
	struct tx *value = type_expr(t, e->list.items[0], WANT_VALUE);
	type_say(t, value->node, DIAG_TYPE_SHOWN, ty_text(t->arena, value->type));
	return value;
}

/* Std.isOfType(v, T) and Std.is(v, T) with a type's name. */
static struct tx *std_is(struct typer *t, struct tx *call)
{
	const struct tx *f = call->left;
	if (f->kind != TX_FIELD || f->field_kind != FIELD_STATIC || !f->symbol->is_std ||
	    call->list.count != 2 || !name_is(f->symbol->path, "Std") ||
	    (!name_is(f->name, "isOfType") && !name_is(f->name, "is")) ||
	    call->list.items[1]->kind != TX_TYPE)
		return call;
	deprecated_member(t, f->symbol, f->member, f->node);
	struct tx *is = tx_new(t, TX_IS, call->node, t->program->core.bool_);
	is->left = call->list.items[0];
	is->symbol = call->list.items[1]->symbol;
	return is;
}

/* Std.string(v) of an abstract with a toString of its own. */
static struct tx *std_string(struct typer *t, struct tx *call)
{
	const struct tx *f = call->left;
	if (!f || f->kind != TX_FIELD || f->field_kind != FIELD_STATIC || !f->symbol->is_std ||
	    call->list.count != 1 || !name_is(f->symbol->path, "Std") ||
	    !name_is(f->name, "string"))
		return call;
	struct tx *value = call->list.items[0];
	struct ty *type = ty_follow_null(value->type);
	struct slot *slot = own_to_string(t, type);
	return slot ? call_method(t, slot, type, value, NULL, 0, call->node) : call;
}

struct tx *builtin_call(struct typer *t, const struct expr *e, struct want want)
{
	const struct expr *callee = e->left;
	(void)want;
	if (is_ident(callee, "trace") && !local_find(t, callee->name.name) && e->list.count)
		return type_trace(t, e);
	if (is_ident(callee, "__elixir__"))
		return type_elixir(t, e);
	if (is_ident(callee, "__unprotect__") && e->list.count == 1)
		return type_expr(t, e->list.items[0], WANT_VALUE);
	if (is_ident(callee, "super"))
		return type_super_call(t, e);
	if (is_ident(callee, "$type") && e->list.count == 1)
		return type_dollar(t, e);
	if (callee->kind == EXPR_FIELD && name_is(callee->name.name, "bind"))
		return maybe_bind(t, e);
	if (callee->kind == EXPR_FIELD && name_is(callee->name.name, "match") && e->list.count == 1)
		return maybe_match(t, e);
	return NULL;
}

struct tx *call_type(struct typer *t, const struct expr *e, struct want want)
{
	struct tx *built = builtin_call(t, e, want);
	if (built)
		return built;
	t->called = e->left->kind == EXPR_IDENT ? e->node : 0;
	/* What the call shall give says which enum's constructor a name is, and no more. */
	const struct expr *name = e->left;
	while (name->kind == EXPR_PAREN && name->left)
		name = name->left;
	struct access_to access =
	        access_expr(t, e->left, MODE_CALL, name->kind == EXPR_IDENT ? want : WANT_VALUE);
	struct tx *call = std_is(t, access_call(t, access, e->list.items, e->list.count, want,
	                                        e->node, e->left->node));
	return call->kind == TX_CALL ? std_string(t, call) : call;
}
