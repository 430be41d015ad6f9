/* Functions: arguments, bodies, results; arrow functions and named local functions. */
#include "transform/types/checks.h"

struct tx_function *function_new(struct typer *t, const struct function *f, struct ty *type,
                                 bool is_member)
{
	struct tx_function *made = ARENA_NEW(t->arena, struct tx_function);
	made->outer = is_member ? NULL : t->function;
	made->result = type->result;
	(void)f;
	return made;
}

static void make_arguments(struct typer *t, struct tx_function *made, const struct function *f,
                           struct ty *type)
{
	for (uint32_t i = 0; i < f->args.count; i++) {
		const struct param *param = &f->args.items[i];
		struct tx_arg arg = {.optional = param->optional || param->by_default,
		                     .rest = param->rest};
		struct ty *seen =
		        i < type->params.count ? type->params.items[i].type : ty_mono(t->arena);
		if (param->by_default) {
			struct tx *value = type_expr(t, param->by_default, WANT(seen));
			arg.by_default = cast_or_unify(t, seen, value, param->by_default->node);
			check_constant(t, arg.by_default);
		}
		arg.local = local_new(t, param->name, seen, LOCAL_ARGUMENT);
		arg.local->owner = made;
		arg.local->null_unsafe = null_has_off(&param->meta);
		VEC_PUSH(t->arena, &made->args, arg);
	}
}

void check_constant(struct typer *t, const struct tx *e)
{
	const struct tx *at = e;
	while (at->kind == TX_CAST || at->kind == TX_META)
		at = at->left;
	switch (at->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
		return;
	case TX_BINARY:
		check_constant(t, at->left);
		check_constant(t, at->right);
		return;
	case TX_FIELD:
	case TX_CALL:
		if (at->kind == TX_FIELD && at->field_kind == FIELD_ENUM)
			return;
		if (at->kind == TX_FIELD && at->field_kind == FIELD_STATIC && at->member &&
		    (at->member->access & (ACCESS_FINAL | ACCESS_INLINE)))
			return;
		break;
	default:
		break;
	}
	if (!t->inferring)
		type_say(t, e->node, DIAG_DEFAULT_CONSTANT);
}

/* Gives a value back somewhere, nested functions aside. */
static bool gives_value(const struct tx *e, unsigned depth)
{
	if (!e || e->kind == TX_FUNCTION || depth > 3 * TREE_LIMIT)
		return false;
	if (e->kind == TX_RETURN && e->left && !ty_is_void(e->left->type))
		return true;
	depth++;
	if (gives_value(e->left, depth) || gives_value(e->right, depth) ||
	    gives_value(e->third, depth) || gives_value(e->by_default, depth))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (gives_value(e->list.items[i], depth))
			return true;
	}
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (gives_value(e->cases.items[i].body, depth))
			return true;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		if (gives_value(e->catches.items[i].body, depth))
			return true;
	}
	return false;
}

static bool only_throws(const struct tx *e)
{
	if (e->kind == TX_BLOCK && e->list.count == 1)
		e = e->list.items[0];
	return e->kind == TX_THROW;
}

static void check_result(struct typer *t, struct tx_function *made)
{
	/* A known result needs no look at what the body gives. */
	if (!ty_is_unknown(t->result)) {
		const struct tx *end = ty_is_void(t->result) ? NULL : comes_out(made->body);
		if (end && !only_throws(made->body))
			type_say(t, end->node, DIAG_MISSING_RETURN, ty_text(t->arena, t->result));
		return;
	}
	if (gives_value(made->body, 0)) {
		const struct tx *open = ty_is_void(t->result) ? NULL : comes_out(made->body);
		if (open)
			type_say(t, open->node, DIAG_MISSING_RETURN, ty_text(t->arena, t->result));
		return;
	}
	struct mark mark = mark_now(t);
	if (type_eq(t, t->result, t->program->core.void_, EQ_STRICT))
		return;
	mark_undo(t, mark);
	const struct tx *open = comes_out(made->body);
	if (open && !only_throws(made->body))
		type_say(t, open->node, DIAG_MISSING_RETURN, ty_text(t->arena, t->result));
}

static struct tx *arrow_value(struct typer *t, const struct expr *body)
{
	bool is_void = ty_is_void(t->result);
	struct want want = is_void ? WANT_NOTHING : WANT(t->result);
	want.implicit = true;
	struct tx *value = type_expr(t, body, want);
	if (is_void || ty_is_void(t->result))
		return value;
	value = cast_or_unify_at(t, t->result, value, body->node);
	if (ty_is_void(value->type))
		return value;
	struct tx *give = tx_new(t, TX_RETURN, body->node, t->program->core.dynamic);
	give->left = value;
	give->implicit = true;
	return give;
}

/* An arrow function's expression is what it gives; an error in it is said like one of a statement.
 */
static struct tx *arrow_body(struct typer *t, const struct expr *body)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct tx *value = arrow_value(t, body);
		attempt_leave(t, &attempt);
		return value;
	}
	attempt_failed(t, &attempt, false);
	attempt_reraise(t);
	struct tx *give = tx_new(t, TX_RETURN, body->node, t->program->core.dynamic);
	give->left = tx_new(t, TX_NULL, body->node, ty_mono(t->arena));
	return give;
}

/* An expression body that is no block is one statement. */
static struct tx *plain_body(struct typer *t, const struct expr *body)
{
	if (body->kind == EXPR_BLOCK)
		return type_expr(t, body, WANT_NOTHING);
	struct tx *block = tx_new(t, TX_BLOCK, body->node, t->program->core.void_);
	struct attempt attempt;
	/* An error in a local one ends the statement that the function is in. */
	if (t->function->outer || ATTEMPT(t, &attempt)) {
		struct tx *one = type_expr(t, body, WANT_NOTHING);
		if (!t->function->outer)
			attempt_leave(t, &attempt);
		VEC_PUSH(t->arena, &block->list, one);
		block->type = one->type;
		return block;
	}
	attempt_failed(t, &attempt, false);
	type_ends(t);
	block->truth = true; /* it has an error: nothing more is said of it */
	return block;
}

static void body_of(struct typer *t, struct tx_function *made, const struct function *f,
                    struct ty *type, bool arrow)
{
	struct tx_function *outer = t->function;
	struct ty *outer_result = t->result;
	bool in_loop = t->in_loop;
	uint32_t scope = t->scope.count, first_mono = t->first_mono;
	t->function = made;
	t->result = type->result;
	t->in_loop = false;
	t->first_mono = t->monos.count;
	make_arguments(t, made, f, type);
	if (f->body && arrow)
		made->body = arrow_body(t, f->body);
	else if (f->body)
		made->body = plain_body(t, f->body);
	bool constructs = t->in_constructor && !made->outer;
	if (made->body && !constructs && !(made->body->kind == TX_BLOCK && made->body->truth))
		check_result(t, made);
	else if (made->body && ty_is_unknown(t->result) && !gives_value(made->body, 0))
		unifies(t, t->result, t->program->core.void_);
	close_monos(t);
	t->first_mono = first_mono;
	t->scope.count = scope;
	t->function = outer;
	t->result = outer_result;
	t->in_loop = in_loop;
}

void type_body(struct typer *t, struct tx_function *into, const struct function *f, struct ty *type)
{
	body_of(t, into, f, type, false);
}

/* ---- local functions ---- */

/* What is expected of a function value gives unknown arguments and results their types. */
static void take_expected(struct typer *t, struct ty *type, struct ty *expected, bool arrow,
                          node_id node)
{
	for (int depth = 0; depth < 20 && expected; depth++) {
		expected = ty_follow(expected);
		if (expected->kind != TY_ABSTRACT)
			break;
		if (ty_is_null(expected))
			expected = expected->args.items[0];
		else
			expected = header(expected->symbol)->underlying
			                   ? ty_abstract_step(t->arena, expected)
			                   : NULL;
	}
	if (!expected || expected->kind != TY_FUNCTION ||
	    expected->params.count != type->params.count)
		return;
	for (uint32_t i = 0; i < type->params.count; i++) {
		struct ty *mine = type->params.items[i].type;
		if (ty_follow_null(mine)->kind == TY_MONO &&
		    !unify(t, expected->params.items[i].type, mine))
			type_wrong(t, node, DIAG_UNIFY, problems_text(t));
	}
	if (ty_is_void(expected->result) && !arrow)
		return;
	if (ty_follow_null(type->result)->kind == TY_MONO &&
	    !unify(t, type->result, expected->result))
		type_wrong(t, node, DIAG_UNIFY, problems_text(t));
}

static void local_params(struct typer *t, const struct function *f, const struct name *name,
                         struct generic_local *generic, node_id node)
{
	for (uint32_t i = 0; i < f->params.count; i++) {
		struct ty_param_decl *decl = make_param(t, &f->params.items[i], NULL, NULL);
		decl->function = name;
		VEC_PUSH(t->arena, &generic->params, decl);
		VEC_PUSH(t->arena, &t->params, decl);
	}
	resolve_params(t, &f->params, generic->params.items, node);
}

static struct tx *named_function(struct typer *t, const struct expr *e, struct tx *closure,
                                 struct want want)
{
	struct tx *var = tx_new(t, TX_VAR, e->node, t->program->core.void_);
	var->local = closure->function->self;
	var->left = closure;
	if (want.nothing)
		return var;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, closure->type);
	VEC_PUSH(t->arena, &block->list, var);
	struct tx *read = tx_local_read(t, var->local, e->node);
	VEC_PUSH(t->arena, &block->list, read);
	return block;
}

struct tx *type_closure(struct typer *t, const struct expr *e, struct want want)
{
	const struct function *f = e->function;
	uint32_t params = t->params.count;
	struct generic_local generic = {0};
	local_params(t, f, e->name.name, &generic, e->node);
	if (f->params.count && !e->name.name)
		type_say(t, e->node, DIAG_UNNAMED_PARAMETERS);
	if (f->params.count && !want.nothing)
		type_error(t, e->node, DIAG_VALUE_PARAMETERS);
	struct ty *type = real_function_type(t, f, NULL);
	mono_register(t, type->result, e->node);
	for (uint32_t i = 0; i < f->args.count; i++)
		mono_register(t, type->params.items[i].type, f->args.items[i].name.node);
	if (want.type)
		take_expected(t, type, want.type, e->arrow, e->node);
	else if (want.nothing && !e->name.name)
		type_say(t, e->node, DIAG_UNNAMED_FUNCTION);
	struct tx *closure = tx_new(t, TX_FUNCTION, e->node, type);
	closure->function = function_new(t, f, type, false);
	closure->function->name = e->name;
	if (e->name.name) {
		closure->function->self = local_new(t, e->name, type, LOCAL_FUNCTION);
		generic.local = closure->function->self;
		if (generic.params.count)
			VEC_PUSH(t->arena, &t->generic_locals, generic);
	}
	body_of(t, closure->function, f, type, e->arrow);
	check_inline_closure(t, e, closure);
	t->params.count = params;
	return e->name.name ? named_function(t, e, closure, want) : closure;
}
