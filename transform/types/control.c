/* Blocks, variables, branches, loops, try, return. */
#include "transform/types/checks.h"

/* ---- blocks ---- */

static struct tx *statement(struct typer *t, const struct expr *e, struct want want)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct tx *made = type_expr(t, e, want);
		attempt_leave(t, &attempt);
		return made;
	}
	attempt_failed(t, &attempt, false);
	attempt_reraise(t);
	return NULL;
}

struct tx *type_statements(struct typer *t, const struct expr *e, struct want want, bool keep_scope)
{
	uint32_t scope = t->scope.count;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, t->program->core.void_);
	for (uint32_t i = 0; i < e->list.count; i++) {
		bool last = i + 1 == e->list.count;
		struct tx *one = statement(t, e->list.items[i], last ? want : WANT_NOTHING);
		if (!one)
			continue;
		VEC_PUSH(t->arena, &block->list, one);
		if (last)
			block->type = one->type;
	}
	if (!keep_scope)
		t->scope.count = scope;
	return block;
}

struct tx *type_block(struct typer *t, const struct expr *e, struct want want)
{
	bool arrow_body = want.implicit && want.type && ty_is_unknown(want.type);
	if (e->list.count == 0 && !want.nothing && !arrow_body)
		return type_object(t, e, want);
	return type_statements(t, e, want, false);
}

/* A branch's body: a block, also when it is one expression. */
static struct tx *type_branch(struct typer *t, const struct expr *e, struct want want)
{
	if (e->kind == EXPR_BLOCK)
		return type_expr(t, e, want);
	uint32_t scope = t->scope.count;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, t->program->core.void_);
	struct tx *one = statement(t, e, want);
	t->scope.count = scope;
	if (one) {
		if (!want.nothing)
			return one;
		VEC_PUSH(t->arena, &block->list, one);
		block->type = one->type;
	}
	return block;
}

/* ---- variables ---- */

static struct ty *written_type(struct typer *t, const struct var_decl *v)
{
	struct attempt attempt;
	if (!v->type)
		return mono_spawn(t, v->node);
	if (ATTEMPT(t, &attempt)) {
		struct ty *type = resolve_type(t, v->type);
		attempt_leave(t, &attempt);
		return type;
	}
	attempt_failed(t, &attempt, false);
	return NULL;
}

/* `whole`: the statement, which a mismatch is said of. */
static struct tx *var_value(struct typer *t, const struct var_decl *v, struct ty *type,
                            node_id whole, bool *failed)
{
	struct attempt attempt;
	*failed = false;
	if (ATTEMPT(t, &attempt)) {
		struct tx *value = type_expr(t, v->value, v->type ? WANT(type) : WANT_VALUE);
		value = cast_or_unify(t, type, value, whole);
		attempt_leave(t, &attempt);
		return value;
	}
	attempt_failed(t, &attempt, false);
	attempt_reraise(t);
	*failed = true;
	return NULL;
}

/* Worked out where no local is in scope. */
static struct tx *static_value(struct typer *t, const struct var_decl *v, struct ty *type,
                               node_id whole, bool *failed)
{
	struct typer outside = *t;
	memset(&t->scope, 0, sizeof t->scope);
	struct tx *value = var_value(t, v, type, whole, failed);
	t->scope = outside.scope;
	return value;
}

static struct tx *type_var(struct typer *t, const struct var_decl *v, node_id whole)
{
	struct tx *var = tx_new(t, TX_VAR, v->node, t->program->core.void_);
	struct ty *type = written_type(t, v);
	bool failed = !type;
	if (!failed && v->value)
		var->left = v->is_static ? static_value(t, v, type, whole, &failed)
		                         : var_value(t, v, type, whole, &failed);
	if (failed)
		type = ty_new(t->arena, TY_DYNAMIC);
	if (v->is_static)
		type_say(t, v->name.node, DIAG_UNSUPPORTED, "a static variable of a function",
		         "make it a static field of the class");
	if (!failed && v->name.name->text[0] == '$')
		type_say(t, v->name.node, DIAG_DOLLAR_VARIABLE, "Variable", v->name.name->text);
	var->local = local_new(t, v->name, type, LOCAL_VARIABLE);
	var->local->is_final = v->is_final;
	var->local->null_unsafe = null_has_off(&v->meta);
	return var;
}

struct tx *type_vars(struct typer *t, const struct expr *e, struct want want)
{
	(void)want;
	if (e->vars.count == 1)
		return type_var(t, &e->vars.items[0], e->vars.items[0].node);
	struct tx *block = tx_new(t, TX_BLOCK, e->node, t->program->core.void_);
	block->implicit = true; /* no scope of its own */
	for (uint32_t i = 0; i < e->vars.count; i++) {
		struct tx *var = type_var(t, &e->vars.items[i], e->node);
		VEC_PUSH(t->arena, &block->list, var);
	}
	return block;
}

/* ---- several values that become one ---- */

bool want_is_loose(const struct want *want)
{
	struct ty *type = ty_follow_null(want->type);
	return ty_was_unknown(type) || ty_is_void(type);
}

/* The type of the alternatives, each cast to it where one is expected. */
struct ty *join_values(struct typer *t, struct tx **list, uint32_t count, struct want want,
                       node_id node)
{
	if (want.nothing)
		return t->program->core.void_;
	if (want.type && !want_is_loose(&want)) {
		for (uint32_t i = 0; i < count; i++)
			list[i] = cast_or_unify(t, want.type, list[i], list[i]->node);
		return want.type;
	}
	for (uint32_t i = 0; want.implicit && i < count; i++) {
		if (ty_is_void(list[i]->type))
			return t->program->core.void_;
	}
	return unify_min(t, list, count, node);
}

struct tx *type_if(struct typer *t, const struct expr *e, struct want want)
{
	struct tx *made = tx_new(t, TX_IF, e->node, t->program->core.void_);
	struct tx *condition = type_expr(t, e->left, WANT_VALUE);
	made->left = cast_or_unify(t, t->program->core.bool_, condition, e->node);
	made->right = type_branch(t, e->right, want);
	if (!e->third)
		return made;
	made->third = type_branch(t, e->third, want);
	struct tx *parts[2] = {made->right, made->third};
	made->type = join_values(t, parts, 2, want, e->node);
	made->right = parts[0];
	made->third = parts[1];
	return made;
}

struct tx *type_while(struct typer *t, const struct expr *e)
{
	struct tx *made = tx_new(t, TX_WHILE, e->node, t->program->core.void_);
	bool outer = t->in_loop;
	made->do_while = e->do_while;
	if (e->do_while) {
		t->in_loop = true;
		made->right = type_branch(t, e->right, WANT_NOTHING);
		t->in_loop = outer;
	}
	struct tx *condition = type_expr(t, e->left, WANT_VALUE);
	made->left = cast_or_unify(t, t->program->core.bool_, condition,
	                           e->do_while ? e->left->node : e->node);
	if (!e->do_while) {
		t->in_loop = true;
		made->right = type_branch(t, e->right, WANT_NOTHING);
		t->in_loop = outer;
	}
	return made;
}

/* ---- try ---- */

static bool is_generic_param(const struct ty *type)
{
	if (type->kind != TY_PARAM)
		return false;
	const struct ty_param_decl *param = type->param;
	return (param->member && has_meta(&param->member->meta, ":generic")) ||
	       (param->symbol && has_meta(&param->symbol->decl->meta, ":generic"));
}

static void check_catch_params(struct typer *t, struct ty *type, const struct catch_clause *c)
{
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (ty_underlying(t->arena, type->args.items[i])->kind != TY_DYNAMIC &&
		    ty_follow(type->args.items[i])->kind != TY_MONO)
			type_error(t, c->type->node, DIAG_CATCH_PARAMETERS);
	}
}

/* What is caught at run time: what an abstract stands for, Null left aside. */
static struct ty *caught_type(struct typer *t, struct ty *type, const struct catch_clause *c)
{
	for (int depth = 0; depth < 40; depth++) {
		struct ty *seen = ty_follow_null(type);
		if (seen->kind == TY_DYNAMIC || is_generic_param(seen))
			return type;
		if (seen->kind == TY_CLASS || seen->kind == TY_ENUM ||
		    (seen->kind == TY_ABSTRACT &&
		     has_meta(&seen->symbol->decl->meta, ":runtimeValue"))) {
			check_catch_params(t, seen, c);
			return type;
		}
		struct ty *next = seen->kind == TY_ABSTRACT && !header(seen->symbol)->is_core_type
		                          ? ty_abstract_step(t->arena, seen)
		                          : NULL;
		if (!next)
			break;
		type = next;
	}
	type_error(t, c->body->node, DIAG_CATCH_TYPE);
}

static void check_unreachable(struct typer *t, const struct tx *made, struct ty *type,
                              const struct catch_clause *c)
{
	for (uint32_t i = made->catches.count; i-- > 0;) {
		struct ty *earlier = made->catches.items[i].local->type;
		bool hides =
		        ty_follow_null(earlier)->kind == TY_DYNAMIC || ty_is(earlier, "haxe.Error");
		if (!hides && ty_follow_null(type)->kind != TY_DYNAMIC)
			hides = unifies(t, type, earlier);
		if (!hides)
			continue;
		type_say(t, c->body->node, DIAG_UNREACHABLE);
		type_say(t, made->catches.items[i].body->node, DIAG_CAUGHT_HERE,
		         ty_text(t->arena, type), ty_text(t->arena, earlier));
		return;
	}
}

static struct ty *catch_type(struct typer *t, const struct catch_clause *c)
{
	if (c->type) {
		t->lenient_params = true;
		struct ty *type = resolve_type(t, c->type);
		t->lenient_params = false;
		return type;
	}
	struct symbol *s = program_std(t->program, "haxe.Exception");
	return s ? ty_of(t->arena, s, NULL, 0) : t->program->core.dynamic;
}

static void type_catch(struct typer *t, struct tx *made, const struct catch_clause *c,
                       struct want want)
{
	struct ty *type = catch_type(t, c);
	struct ty *seen = ty_follow_null(type);
	if (seen->kind == TY_PARAM && !is_generic_param(seen))
		type_error(t, made->node, DIAG_CATCH_PARAMETER);
	struct ty *caught = caught_type(t, type, c);
	check_unreachable(t, made, caught, c);
	uint32_t scope = t->scope.count;
	struct tx_catch one = {.type = type, .node = c->node};
	one.local = local_new(t, c->name, type, LOCAL_CATCH);
	one.body = type_expr(t, c->body, want);
	one.local->type = caught;
	t->scope.count = scope;
	VEC_PUSH(t->arena, &made->catches, one);
}

/* Haxe joins the values from the last catch to the body; cast to a type, the body comes first. */
struct tx *type_try(struct typer *t, const struct expr *e, struct want want)
{
	struct tx *made = tx_new(t, TX_TRY, e->node, NULL);
	made->left = type_branch(t, e->left, want);
	for (uint32_t i = 0; i < e->catches.count; i++)
		type_catch(t, made, &e->catches.items[i], want);
	uint32_t catches = made->catches.count;
	bool is_cast = want.type && !want_is_loose(&want);
	struct tx **parts = ARENA_NEWS(t->arena, catches + 2, struct tx *);
	parts[is_cast ? 0 : catches] = made->left;
	for (uint32_t i = 0; i < catches; i++)
		parts[catches - 1 - i + is_cast] = made->catches.items[i].body;
	made->type = join_values(t, parts, catches + 1, want, e->node);
	made->left = parts[is_cast ? 0 : catches];
	for (uint32_t i = 0; i < catches; i++)
		made->catches.items[i].body = parts[catches - 1 - i + is_cast];
	return made;
}

/* ---- return ---- */

static struct tx *returned(struct typer *t, const struct expr *e)
{
	bool constructs =
	        t->in_constructor && !t->function->outer && t->decl->kind == DECL_ABSTRACT;
	if (constructs && !(e->left->kind == EXPR_CAST && !e->left->type))
		type_say(t, e->node, DIAG_CONSTRUCTOR_VALUE);

	struct want want = ty_is_void(t->result) ? WANT_NOTHING : WANT(t->result);
	struct tx *value = type_expr(t, e->left, want);
	value = cast_or_unify(t, t->result, value, e->node);
	if (ty_is_void(value->type) && value->kind == TX_NULL)
		type_error(t, e->node, DIAG_RETURN_NULL);
	return value;
}

struct tx *type_return(struct typer *t, const struct expr *e, struct want want)
{
	struct tx *made = tx_new(t, TX_RETURN, e->node, t->program->core.dynamic);
	struct attempt attempt;
	if (!t->function || !t->result) {
		type_say(t, e->node, DIAG_RETURN_OUTSIDE);
		return e->left ? type_expr(t, e->left, WANT_VALUE)
		               : tx_null(t, e->node, t->program->core.dynamic);
	}
	if (!e->left) {
		if (t->in_constructor && !t->function->outer)
			return made;
		if (!unify(t, t->program->core.void_, t->result))
			type_wrong(t, e->node, DIAG_UNIFY, problems_text(t));
		if (want.implicit || (want.type && ty_is_void(want.type)))
			made->type = t->program->core.void_;
		return made;
	}
	if (ATTEMPT(t, &attempt)) {
		made->left = returned(t, e);
		attempt_leave(t, &attempt);
		return made;
	}
	attempt_failed(t, &attempt, false);
	attempt_reraise(t);
	made->left = tx_new(t, TX_NULL, e->node, ty_mono(t->arena));
	return made;
}
