/* Assignments: to locals, fields, properties, array items, abstracts' []; with an operator; ++ and
 * --. */
#include "transform/types/internal.h"

void check_assignable(struct typer *t, struct tx *e, node_id node)
{
	if (e->kind == TX_LOCAL) {
		if (e->local && e->local->is_final && !t->untyped)
			type_error(t, e->local->kind == LOCAL_LOOP ? node : e->node,
			           e->local->kind == LOCAL_LOOP ? DIAG_LOOP_VARIABLE
			                                        : DIAG_ASSIGN_FINAL);
		return;
	}
	if (e->kind == TX_INDEX || e->kind == TX_FIELD ||
	    (e->kind == TX_THIS && t->decl->kind == DECL_ABSTRACT) || t->untyped)
		return;
	type_error(t, e->node, DIAG_INVALID_ASSIGN);
}

static bool is_this_field(const struct tx *e)
{
	return e->kind == TX_FIELD && e->left && e->left->kind == TX_THIS &&
	       e->field_kind == FIELD_INSTANCE;
}

static void check_self(struct typer *t, const struct tx *a, const struct tx *b, node_id node)
{
	bool local = a->kind == TX_LOCAL && b->kind == TX_LOCAL && a->local && a->local == b->local;
	bool field = is_this_field(a) && is_this_field(b) && a->member == b->member;
	if (local || field)
		type_error(t, node, DIAG_ASSIGN_ITSELF);
}

static struct tx *assign_node(struct typer *t, enum operator_kind op, struct tx *place,
                              struct tx *value, node_id node)
{
	struct tx *e = tx_new(t, TX_BINARY, node, place->type);
	e->op = op;
	e->left = place;
	e->right = value;
	return e;
}

static struct tx *assign_place(struct typer *t, const struct expr *e, struct tx *place)
{
	struct tx *value = type_expr(t, e->right, WANT(place->type));
	value = cast_or_unify(t, place->type, value, e->node);
	check_assignable(t, place, e->node);
	check_self(t, place, value, e->node);
	return assign_node(t, OP_ASSIGN, place, value, e->node);
}

static struct tx *assign_array(struct typer *t, struct access_to a, struct tx *value, node_id node)
{
	struct ty *result;
	struct tx *key = a.index;
	struct slot *slot = array_method(t, a.owner, &key, &value, &result, node);
	if (!slot)
		type_error(t, node, DIAG_NO_INDEX, ty_text(t->arena, a.self->type));
	struct tx *args[2] = {key, value};
	struct tx *call = call_method(t, slot, a.owner, a.self, args, 2, node);
	call->type = result;
	return call;
}

static struct tx *assign_resolve(struct typer *t, struct access_to a, struct tx *value,
                                 node_id node)
{
	struct tx *args[2] = {tx_string(t, node, a.name->text, a.name->length), value};
	return call_method(t, a.slot, a.owner, a.self, args, 2, node);
}

struct tx *type_assign(struct typer *t, const struct expr *e, struct want want)
{
	(void)want;
	struct access_to a = access_expr(t, e->left, MODE_SET, WANT_VALUE);
	switch (a.kind) {
	case ACCESS_VALUE:
		if (a.e->kind == TX_LOCAL && a.e->local && a.e->local->kind == LOCAL_FUNCTION)
			type_error(t, e->node, DIAG_FUNCTION_WRITE, a.e->local->name->text);
		return assign_place(t, e, a.e);
	case ACCESS_FIELD:
		return assign_place(t, e, a.e);
	case ACCESS_ACCESSOR:
		return accessor_assign(t, a, e->right, e->node);
	case ACCESS_ARRAY:
		return assign_array(t, a, type_expr(t, e->right, WANT_VALUE), e->node);
	case ACCESS_RESOLVE:
		return assign_resolve(t, a, type_expr(t, e->right, WANT_VALUE), e->node);
	case ACCESS_NO:
		type_error(t, e->node, DIAG_CANNOT_WRITE, a.name ? a.name->text : "");
	default:
		type_error(t, e->node, DIAG_INVALID_OPERATION);
	}
}

/* ---- with an operator ---- */

static bool is_simple(const struct tx *e)
{
	switch (e->kind) {
	case TX_LOCAL:
	case TX_THIS:
	case TX_INT:
	case TX_STRING:
	case TX_FLOAT:
	case TX_BOOL:
	case TX_NULL:
	case TX_TYPE:
		return true;
	case TX_FIELD:
		return !e->left || (e->field_kind == FIELD_INSTANCE && is_simple(e->left));
	default:
		return false;
	}
}

/* A value that may stand several times; its variable is put into the block. */
static struct tx *once(struct typer *t, struct tx *block, struct tx *e)
{
	if (!e || is_simple(e))
		return e;
	struct tx *var = tx_new(t, TX_VAR, e->node, t->program->core.void_);
	var->local = local_hidden(t, e->type, e->node);
	var->left = e;
	VEC_PUSH(t->arena, &block->list, var);
	return tx_local_read(t, var->local, e->node);
}

static struct tx *close_block(struct typer *t, struct tx *block, struct tx *last)
{
	if (!block->list.count)
		return last;
	VEC_PUSH(t->arena, &block->list, last);
	block->type = last->type;
	return block;
}

/* A copy of a place whose parts are evaluated once. */
static struct tx *place_once(struct typer *t, struct tx *block, struct tx *place)
{
	if (place->kind != TX_FIELD && place->kind != TX_INDEX)
		return place;
	struct tx *copy = tx_new(t, place->kind, place->node, place->type);
	*copy = *place;
	if (copy->left)
		copy->left = once(t, block, copy->left);
	if (copy->right)
		copy->right = once(t, block, copy->right);
	return copy;
}

static struct tx *right_of(struct typer *t, const struct expr *e, enum operator_kind op,
                           struct tx *left)
{
	return type_expr(t, e->right, right_want(op, left, WANT(left->type)));
}

static struct tx *op_place(struct typer *t, const struct expr *e, enum operator_kind op,
                           struct tx *place)
{
	struct tx *right = right_of(t, e, op, place);
	bool own;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, NULL);
	struct tx *over = binary_overload(t, op, place, right, true, e->node, &own);
	if (over && over->kind != TX_BINARY) {
		if (own)
			return over;
		struct tx *stable = place_once(t, block, place);
		over = binary_overload(t, op, stable, right, true, e->node, &own);
		check_assignable(t, place, e->node);
		struct tx *value = cast_or_unify(t, place->type, over, e->node);
		return close_block(t, block, assign_node(t, OP_ASSIGN, stable, value, e->node));
	}
	struct tx *result = over ? over : binary_typed(t, op, place, right, false, e->node);
	check_assignable(t, place, e->node);
	struct mark mark = mark_now(t);
	struct tx *value = cast_or_unify(t, place->type, result, e->node);
	if (value != result) {
		mark_undo(t, mark);
		struct tx *stable = place_once(t, block, place);
		result = binary_typed(t, op, stable, right, false, e->node);
		value = cast_or_unify(t, place->type, result, e->node);
		return close_block(t, block, assign_node(t, OP_ASSIGN, stable, value, e->node));
	}
	return assign_node(t, e->op, place, result->kind == TX_BINARY ? result->right : right,
	                   e->node);
}

/* Writes a field or calls its setter. */
static struct tx *write_property(struct typer *t, struct access_to a, struct tx *value,
                                 node_id node)
{
	value = cast_or_unify(t, a.e->type, value, node);
	if (a.kind == ACCESS_ACCESSOR)
		return accessor_set(t, a, value, node);
	return assign_node(t, OP_ASSIGN, a.e, value, node);
}

static struct tx *op_accessor(struct typer *t, const struct expr *e, enum operator_kind op,
                              struct access_to a)
{
	struct tx *block = tx_new(t, TX_BLOCK, e->node, NULL);
	a.e = place_once(t, block, a.e);
	a.self = a.e->left;
	struct tx *now = access_get(t, property_read(t, a, e->node), e->node);
	struct tx *right = right_of(t, e, op, now);
	bool own;
	struct tx *value = binary_overload(t, op, now, right, true, e->node, &own);
	if (own)
		return close_block(t, block, value);
	if (!value)
		value = binary_typed(t, op, now, right, false, e->node);
	return close_block(t, block, write_property(t, a, value, e->node));
}

static struct tx *array_get(struct typer *t, struct access_to a, node_id node)
{
	struct ty *result;
	struct tx *key = a.index;
	struct slot *slot = array_method(t, a.owner, &key, NULL, &result, node);
	if (!slot)
		type_error(t, node, DIAG_NO_INDEX, ty_text(t->arena, a.self->type));
	struct tx *call = call_method(t, slot, a.owner, a.self, &key, 1, node);
	call->type = result;
	return call;
}

static struct tx *op_array(struct typer *t, const struct expr *e, enum operator_kind op,
                           struct access_to a)
{
	struct tx *block = tx_new(t, TX_BLOCK, e->node, NULL);
	a.self = once(t, block, a.self);
	a.index = once(t, block, a.index);
	struct tx *now = array_get(t, a, e->node);
	struct tx *value = binary_typed(t, op, now, right_of(t, e, op, now), true, e->node);
	if (!unify(t, value->type, now->type))
		type_wrong(t, e->node, DIAG_UNIFY, problems_text(t));
	return close_block(t, block, assign_array(t, a, value, e->node));
}

/* a ??= b is a = a ?? b, built from the tree as it is written. */
static struct tx *assign_coalesce(struct typer *t, const struct expr *e)
{
	struct tx *place =
	        access_get(t, access_expr(t, e->left, MODE_GET, WANT_VALUE), e->left->node);
	struct tx *test = tx_new(t, TX_BINARY, e->node, t->program->core.bool_);
	test->op = OP_EQ;
	test->left = place;
	test->right = tx_new(t, TX_NULL, e->node, place->type);
	struct tx *choice = tx_new(t, TX_IF, e->node, t->program->core.void_);
	choice->left = test;
	choice->right = type_assign(t, e, WANT_NOTHING);
	struct tx *block = tx_new(t, TX_BLOCK, e->node, place->type);
	VEC_PUSH(t->arena, &block->list, choice);
	struct tx *again =
	        access_get(t, access_expr(t, e->left, MODE_GET, WANT_VALUE), e->left->node);
	VEC_PUSH(t->arena, &block->list, again);
	return block;
}

struct tx *type_assign_op(struct typer *t, const struct expr *e, struct want want)
{
	enum operator_kind op = assign_base(e->op);
	(void)want;
	if (op == OP_COALESCE)
		return assign_coalesce(t, e);
	struct access_to a = access_expr(t, e->left, MODE_SET, WANT_VALUE);
	switch (a.kind) {
	case ACCESS_FIELD:
		if (property_read(t, a, e->node).kind != ACCESS_FIELD)
			return op_accessor(t, e, op, a);
		return op_place(t, e, op, a.e);
	case ACCESS_VALUE:
		return op_place(t, e, op, a.e);
	case ACCESS_ACCESSOR:
		return op_accessor(t, e, op, a);
	case ACCESS_ARRAY:
		return op_array(t, e, op, a);
	case ACCESS_RESOLVE: {
		struct tx *now = access_get(
		        t, field_access(t, a.self, e->left->name, e->left->node, MODE_GET, false),
		        e->left->node);
		struct tx *right = right_of(t, e, op, now);
		bool own;
		struct tx *value = binary_overload(t, op, now, right, true, e->node, &own);
		if (own)
			return value;
		return assign_resolve(
		        t, a, value ? value : binary_typed(t, op, now, right, false, e->node),
		        e->node);
	}
	case ACCESS_NO: {
		struct tx *left = type_expr(t, e->left, WANT_VALUE);
		bool own;
		struct tx *over =
		        binary_overload(t, op, left, right_of(t, e, op, left), true, e->node, &own);
		if (over && own)
			return over;
		type_error(t, e->node, DIAG_CANNOT_WRITE, a.name ? a.name->text : "");
	}
	default:
		type_error(t, e->node, DIAG_INVALID_OPERATION);
	}
}

/* ---- ++ and -- ---- */

static struct tx *one(struct typer *t, node_id node)
{
	struct tx *e = tx_new(t, TX_INT, node, t->program->core.int_);
	e->text = "1";
	e->length = 1;
	return e;
}

/* Reads, writes what comes of it, and gives the old or the new value. */
static struct tx *step(struct typer *t, const struct expr *e, struct access_to a, struct want want)
{
	struct tx *block = tx_new(t, TX_BLOCK, e->node, NULL);
	bool is_array = a.kind == ACCESS_ARRAY;
	if (is_array) {
		a.self = once(t, block, a.self);
		a.index = once(t, block, a.index);
	} else {
		a.e = place_once(t, block, a.e);
		a.self = a.e->left;
	}
	struct tx *now = is_array ? array_get(t, a, e->node)
	                          : access_get(t, property_read(t, a, e->node), e->node);
	bool keeps = e->postfix && !want.nothing;
	if (keeps) {
		struct tx *var = tx_new(t, TX_VAR, e->node, t->program->core.void_);
		var->local = local_hidden(t, now->type, e->node);
		var->left = now;
		VEC_PUSH(t->arena, &block->list, var);
		now = tx_local_read(t, var->local, e->node);
	}
	enum operator_kind op = e->op == OP_INCREMENT ? OP_ADD : OP_SUB;
	struct tx *value = binary_typed(t, op, now, one(t, e->node), false, e->node);
	struct tx *set = is_array ? assign_array(t, a, value, e->node)
	                          : write_property(t, a, value, e->node);
	if (!keeps)
		return close_block(t, block, set);
	VEC_PUSH(t->arena, &block->list, set);
	close_block(t, block, now);
	if (is_array)
		block->type = set->type;
	return block;
}

/* Some [] only read. */
static bool has_setter(struct typer *t, struct access_to a)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct ty *result;
		struct tx *key = a.index, *value = array_get(t, a, a.index->node);
		bool found = array_method(t, a.owner, &key, &value, &result, a.index->node);
		attempt_leave(t, &attempt);
		mark_undo(t, attempt.mark);
		return found;
	}
	attempt_failed(t, &attempt, true);
	return false;
}

struct tx *type_increment(struct typer *t, const struct expr *e, struct want want)
{
	struct access_to a = access_expr(t, e->left, MODE_SET, WANT_VALUE);
	switch (a.kind) {
	case ACCESS_FIELD:
		if (property_read(t, a, e->node).kind != ACCESS_FIELD)
			return step(t, e, a, want);
		return unary_typed(t, e, a.e);
	case ACCESS_VALUE:
		return unary_typed(t, e, a.e);
	case ACCESS_ARRAY:
		if (!has_setter(t, a))
			return unary_typed(t, e, array_get(t, a, e->left->node));
		return step(t, e, a, want);
	case ACCESS_ACCESSOR:
		return step(t, e, a, want);
	case ACCESS_NO:
		type_error(t, e->node, DIAG_NOT_WRITABLE, a.name ? a.name->text : "");
	default:
		type_error(t, e->node, DIAG_INVALID_OPERATION);
	}
}
