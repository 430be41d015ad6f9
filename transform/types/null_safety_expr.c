/* The checks of @:nullSafety, expression by expression. */
#include "transform/types/checks.h"
#include "transform/types/null_safety.h"

#include <stdarg.h>
#include <stdio.h>

static void check(struct null_checker *c, void *context, struct nx *e);

/* ---- what is said ---- */

static struct place place_of(struct null_checker *c, const struct nx *at)
{
	struct place place = type_place(c->t, at->node);
	if (at->until)
		place.end = decl_span(c->t->decl, at->until).end;
	return place;
}

/* Each message is said once at a place. */
static bool was_said(const struct null_checker *c, struct place place, enum diag_code code,
                     const char *message)
{
	for (VEC_EACH(const struct diag, diag, &c->t->diags->list)) {
		if (diag->code == code && diag->place.start == place.start &&
		    diag->place.end == place.end && strcmp(diag->message, message) == 0)
			return true;
	}
	return false;
}

void null_say(struct null_checker *c, const struct nx *at, enum diag_code code, const char *first,
              const char *second)
{
	struct place place = place_of(c, at);
	if (c->pretending)
		return;
	struct diags said;
	diags_init(&said, c->t->arena);
	const char *message = diag_add(&said, place, code, first, second)->message;
	if (was_said(c, place, code, message))
		return;
	struct diag *diag = diag_add(c->t->diags, place, code, first, second);
	diag->phase = c->t->phase;
	diag->member = c->t->slot ? c->t->slot->member->index + 1 : 0;
	diag->until = at->until;
}

static void say(struct null_checker *c, const struct nx *at, enum diag_code code)
{
	null_say(c, at, code, "", "");
}

/* ---- may it be null? ---- */

struct found {
	bool nullable;
};

static void look_in_branch(struct null_checker *c, void *context, struct nx *e)
{
	struct found *found = context;
	found->nullable = found->nullable || null_is_nullable_expr(c, e);
}

static bool is_assignment(const struct nx *e)
{
	return e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT;
}

/* What of the expression its value is; NULL: it is never null. */
static struct nx *value_of(struct null_checker *c, struct nx *e)
{
	for (;;) {
		if (e->kind != NX_UNSAFE)
			e = null_reveal(c, e, true);
		switch (e->kind) {
		case NX_CONST:
		case NX_THIS:
		case NX_THROW:
		case NX_UNSAFE:
			return NULL;
		case NX_PAREN:
			e = e->left;
			continue;
		case NX_RETURN:
			if (!e->left)
				return e;
			e = e->left;
			continue;
		case NX_BINARY:
			if (!is_assignment(e))
				return e;
			e = e->right;
			continue;
		case NX_BLOCK:
			if (!e->list.count)
				return NULL;
			e = VEC_LAST(&e->list);
			continue;
		default:
			return e;
		}
	}
}

bool null_is_nullable_expr(struct null_checker *c, struct nx *e)
{
	struct found found = {false};
	e = value_of(c, e);
	if (!e)
		return false;
	if (e->kind == NX_NULL)
		return true;
	if (e->kind != NX_IF)
		return null_is_nullable(c->t, e->type) && !null_is_safe(c, e);
	null_if(c, e, NULL, look_in_branch, &found);
	return found.nullable;
}

static bool is_unsafe_local(const struct nx *e)
{
	return e->kind == NX_LOCAL && e->local->null_unsafe;
}

static bool can_pass_object(struct null_checker *c, struct nx *e, struct ty *to,
                            const struct nx *at)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		const struct ty_field *field = ty_anon_field(to, e->names.items[i]);
		if (!field || !null_can_pass(c, e->list.items[i], field->type, at))
			return false;
	}
	return true;
}

bool null_can_pass(struct null_checker *c, struct nx *e, struct ty *to, const struct nx *at)
{
	if (is_unsafe_local(e))
		return true;
	/* A type that was worked out from the object is no structure that was asked for. */
	if (e->kind == NX_OBJECT && to->kind == TY_ANON && to != e->type)
		return can_pass_object(c, e, to, at);
	if (null_is_nullable_expr(c, e) && !null_is_nullable(c->t, to))
		return false;
	struct ty *type = null_unfold(c->t, e->type);
	if (!null_unifies(c->t, type, to))
		null_say(c, at, DIAG_NULL_UNIFY, ty_texts(c->t->arena, type, to, " with "), "");
	return true;
}

/* ---- operators ---- */

static bool is_string(const struct ty *type)
{
	if (type->kind == TY_ABSTRACT && name_is(type->symbol->path, "Null") &&
	    type->args.count == 1)
		type = type->args.items[0];
	return type->kind == TY_CLASS && name_is(type->symbol->path, "String");
}

static void check_both(struct null_checker *c, struct nx *left, struct nx *right)
{
	check(c, NULL, left);
	check(c, NULL, right);
}

static void check_assign(struct null_checker *c, struct nx *left, struct nx *right,
                         const struct nx *at)
{
	check_both(c, left, right);
	if (null_can_pass(c, right, left->type, at))
		null_assigned(c, left, right);
	else if (!is_unsafe_local(left))
		say(c, at, DIAG_NULL_ASSIGN);
}

static bool is_concatenation(const struct nx *e)
{
	return (e->op == OP_ADD || e->op == OP_ASSIGN_ADD) &&
	       (is_string(e->left->type) || is_string(e->right->type));
}

static void check_binary(struct null_checker *c, struct nx *e)
{
	struct nx *left = e->left, *right = e->right;
	if (e->op == OP_EQ || e->op == OP_NE) {
		check_both(c, left, right);
	} else if (e->op == OP_BOOL_AND) {
		null_and(c, left, right, check);
	} else if (e->op == OP_BOOL_OR) {
		null_or(c, left, right, check);
	} else if (is_concatenation(e)) {
		check_both(c, left, right);
		if (null_is_nullable(c->t, left->type) && null_is_nullable(c->t, right->type))
			say(c, e, DIAG_NULL_CONCAT);
	} else if (e->op == OP_ASSIGN) {
		check_assign(c, left, right, e);
	} else {
		if (null_is_nullable_expr(c, left) || null_is_nullable_expr(c, right))
			say(c, e, DIAG_NULL_BINARY);
		check_both(c, left, right);
	}
}

static void check_var(struct null_checker *c, struct nx *e)
{
	null_declare(c, e->local);
	if (!e->left)
		return;
	struct nx local = {
	        .kind = NX_LOCAL, .node = e->node, .type = e->local->type, .local = e->local};
	struct nx *kept = ARENA_NEW(c->t->arena, struct nx);
	*kept = local;
	check_assign(c, kept, e->left, e);
}

/* ---- calls ---- */

/* A function in parentheses that is called at once sees what is safe around it. */
static void check_function(struct null_checker *c, struct nx *e, bool is_immediate)
{
	null_scope_open(c, is_immediate || c->mode == NULL_LOOSE ? SCOPE_IMMEDIATE : SCOPE_CLOSURE);
	for (uint32_t i = 0; i < e->locals.count; i++)
		null_declare(c, e->locals.items[i]);
	VEC_PUSH(c->t->arena, &c->results, e->callee);
	if (c->scope->kind == SCOPE_IMMEDIATE && c->work->steps < MOST_NULL_STEPS) {
		/* Once to see what becomes unsafe in it, then for good. */
		null_facts before = null_safe_copy(c);
		c->pretending = true;
		check(c, NULL, e->left);
		c->pretending = false;
		null_filter(c, &before);
	}
	check(c, NULL, e->left);
	c->results.count--;
	null_scope_close(c);
}

static const char *callee_text(struct null_checker *c, struct nx *callee)
{
	const struct nx *e = null_reveal(c, callee, false);
	const char *name = e->kind == NX_FIELD || e->kind == NX_NEW ? e->name->text
	                   : e->kind == NX_LOCAL && e->local->name  ? e->local->name->text
	                                                            : "";
	return *name ? arena_printf(c->t->arena, " of function \"%s\"", name) : "";
}

static bool is_unsafe_argument(const struct nx *callee, uint32_t i, uint32_t count)
{
	if (callee->kind == NX_FUNCTION)
		return callee->locals.count == count && callee->locals.items[i]->null_unsafe;
	const struct function *f =
	        callee->kind == NX_FIELD && callee->member ? callee->member->function : NULL;
	return f && f->args.count == count && null_has_off(&f->args.items[i].meta);
}

static void check_argument(struct null_checker *c, struct nx *callee, struct ty *type,
                           struct nx *arg, uint32_t i)
{
	const struct ty_arg *param = &type->params.items[i];
	bool unsafe = is_unsafe_argument(callee, i, type->params.count);
	if (!param->optional && !unsafe && !null_can_pass(c, arg, param->type, arg)) {
		const char *name = param->name && param->name->length
		                           ? arena_printf(c->t->arena, " \"%s\"", param->name->text)
		                           : "";
		null_say(c, arg, DIAG_NULL_ARGUMENT, name, callee_text(c, callee));
	}
	if (arg->kind == NX_FUNCTION)
		check_function(c, arg, null_is_immediate(c, callee, i));
	else if (arg->kind == NX_CAST && unsafe && types_equal(c->t, arg->type, param->type))
		check(c, NULL, arg->left);
	else
		check(c, NULL, arg);
}

static void check_arguments(struct null_checker *c, struct nx *callee, struct ty *type,
                            const struct nx *e)
{
	for (uint32_t i = 0; i < e->list.count && i < type->params.count; i++)
		check_argument(c, callee, type, e->list.items[i], i);
}

static void check_list(struct null_checker *c, const struct nx *e)
{
	for (uint32_t i = 0; i < e->list.count; i++)
		check(c, NULL, e->list.items[i]);
}

static void check_call(struct null_checker *c, struct nx *e)
{
	struct nx *callee = e->left, *inner = callee->kind == NX_PAREN ? callee->left : callee;
	if (null_is_nullable_expr(c, callee))
		say(c, callee, DIAG_NULL_CALL);
	if (inner->kind == NX_FUNCTION)
		check_function(c, inner, true);
	else
		check(c, NULL, callee);
	struct ty *type = ty_follow_null(callee->type);
	if (type->kind == TY_FUNCTION)
		check_arguments(c, callee, type, e);
	else
		check_list(c, e);
	null_call_made(c);
}

static void check_new(struct null_checker *c, struct nx *e)
{
	struct ty *type = e->callee ? ty_follow_null(e->callee) : NULL;
	if (type && type->kind == TY_FUNCTION)
		check_arguments(c, e, type, e);
	else
		check_list(c, e);
}

/* ---- the rest ---- */

static void check_condition(struct null_checker *c, void *context, struct nx *e)
{
	const struct nx *of = context;
	if (null_is_nullable_expr(c, e))
		say(c, e, of->kind == NX_IF ? DIAG_NULL_IF : DIAG_NULL_WHILE);
	check(c, NULL, e);
}

static void check_array(struct null_checker *c, struct nx *e)
{
	struct ty *type = ty_underlying(c->t->arena, e->type);
	struct ty *item = ty_is_array(type) && type->args.count ? type->args.items[0] : NULL;
	for (uint32_t i = 0; item && i < e->list.count; i++) {
		struct nx *one = e->list.items[i];
		if (!null_can_pass(c, one, item, one))
			null_say(c, one, DIAG_NULL_ITEM, ty_text(c->t->arena, one->type),
			         ty_text(c->t->arena, item));
	}
	check_list(c, e);
}

static void check_index(struct null_checker *c, struct nx *e)
{
	if (null_is_nullable_expr(c, e->left))
		say(c, e, DIAG_NULL_INDEXED);
	if (null_is_nullable_expr(c, e->right))
		say(c, e, DIAG_NULL_INDEX);
	check_both(c, e->left, e->right);
}

static void check_field(struct null_checker *c, struct nx *e)
{
	if (!e->left)
		return;
	check(c, NULL, e->left);
	if (null_is_nullable_expr(c, e->left))
		null_say(c, e, DIAG_NULL_FIELD, e->name->text, "");
}

static void check_for(struct null_checker *c, struct nx *e)
{
	if (null_is_nullable_expr(c, e->left))
		say(c, e->left, DIAG_NULL_FOR);
	check(c, NULL, e->left);
	null_declare(c, e->local);
	null_scope_open(c, SCOPE_LOOP);
	null_declare(c, e->local);
	null_loop_body(c, e->right, NULL, NULL, check);
	null_scope_close(c);
}

static void check_while(struct null_checker *c, struct nx *e)
{
	null_scope_open(c, SCOPE_LOOP);
	null_while(c, e, check_condition, check);
	null_scope_close(c);
}

static void check_switch(struct null_checker *c, struct nx *e)
{
	if (null_is_nullable_expr(c, e->left))
		say(c, e->left, DIAG_NULL_SWITCH);
	check(c, NULL, e->left);
	check_list(c, e);
	if (e->right)
		check(c, NULL, e->right);
}

static void check_return(struct null_checker *c, struct nx *e)
{
	if (!e->left)
		return;
	check(c, NULL, e->left);
	struct ty *result = c->results.count ? VEC_LAST(&c->results) : NULL;
	if (result && !null_can_pass(c, e->left, result, e))
		null_say(c, e, DIAG_NULL_RETURN, ty_text(c->t->arena, e->left->type),
		         ty_text(c->t->arena, result));
}

/* A cast without a type takes any. */
static void check_cast(struct null_checker *c, struct nx *e)
{
	check(c, NULL, e->left);
	if (!e->is_untyped && !null_can_pass(c, e->left, e->type, e))
		say(c, e, DIAG_NULL_CAST);
}

/* What may not be null, and then its parts. */
static void check_operand(struct null_checker *c, struct nx *e, const struct nx *at,
                          enum diag_code code)
{
	if (null_is_nullable_expr(c, e))
		say(c, at, code);
	check(c, NULL, e);
}

static void check_kind(struct null_checker *c, struct nx *e)
{
	switch (e->kind) {
	case NX_INDEX:
		check_index(c, e);
		return;
	case NX_BINARY:
		check_binary(c, e);
		return;
	case NX_FIELD:
		check_field(c, e);
		return;
	case NX_ARRAY:
		check_array(c, e);
		return;
	case NX_CALL:
		check_call(c, e);
		return;
	case NX_TRACE:
		check_list(c, e);
		null_call_made(c);
		return;
	case NX_NEW:
		check_new(c, e);
		return;
	case NX_UNARY:
		check_operand(c, e->left, e, DIAG_NULL_UNARY);
		return;
	case NX_THROW:
		check_operand(c, e->left, e, DIAG_NULL_THROW);
		return;
	case NX_ENUM_INDEX:
		check_operand(c, e->left, e->left, DIAG_NULL_ENUM);
		return;
	case NX_FUNCTION:
		check_function(c, e, false);
		return;
	case NX_VAR:
		check_var(c, e);
		return;
	case NX_FOR:
		check_for(c, e);
		return;
	case NX_IF:
		null_if(c, e, check_condition, check, NULL);
		return;
	case NX_WHILE:
		check_while(c, e);
		return;
	case NX_SWITCH:
		check_switch(c, e);
		return;
	case NX_TRY:
		null_try(c, e, check);
		return;
	case NX_RETURN:
		check_return(c, e);
		return;
	case NX_CAST:
		check_cast(c, e);
		return;
	case NX_BLOCK:
	case NX_OBJECT:
		check_list(c, e);
		return;
	case NX_PAREN:
	case NX_ENUM_PARAMETER:
		check(c, NULL, e->left);
		return;
	default:
		return;
	}
}

static void check(struct null_checker *c, void *context, struct nx *e)
{
	(void)context;
	if (c->depth > 3 * TREE_LIMIT)
		return;
	c->depth++;
	c->work->steps++;
	check_kind(c, e);
	c->depth--;
}

void null_check_root(struct null_checker *c, struct nx *e)
{
	if (e->kind == NX_FUNCTION)
		check_function(c, e, false);
	else
		check(c, NULL, e);
	null_scopes_clear(c);
	c->results.count = 0;
}
