/* Assignments, ++ and --. */
#include "transform/lower/core.h"

bool is_assignment(enum operator_kind op)
{
	return op >= OP_ASSIGN && op <= OP_ASSIGN_COALESCE;
}

const struct tx *assigned_place(const struct tx *e)
{
	bool assigns = (e->kind == TX_BINARY && is_assignment(e->op)) ||
	               (e->kind == TX_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT));
	return assigns ? strip(e->left) : NULL;
}

enum operator_kind plain_operator(enum operator_kind op)
{
	switch (op) {
	case OP_ASSIGN_ADD:
		return OP_ADD;
	case OP_ASSIGN_SUB:
		return OP_SUB;
	case OP_ASSIGN_MUL:
		return OP_MUL;
	case OP_ASSIGN_DIV:
		return OP_DIV;
	case OP_ASSIGN_MOD:
		return OP_MOD;
	case OP_ASSIGN_SHL:
		return OP_SHL;
	case OP_ASSIGN_SHR:
		return OP_SHR;
	case OP_ASSIGN_USHR:
		return OP_USHR;
	case OP_ASSIGN_OR:
		return OP_OR;
	case OP_ASSIGN_AND:
		return OP_AND;
	case OP_ASSIGN_XOR:
		return OP_XOR;
	case OP_ASSIGN_COALESCE:
		return OP_COALESCE;
	case OP_INCREMENT:
		return OP_ADD;
	case OP_DECREMENT:
		return OP_SUB;
	default:
		return op;
	}
}

void bind_local(struct lower *l, struct tx_local *local, struct ex *value)
{
	struct ex *name = lower_local(l, local);
	if (value->kind == EX_VAR && !strcmp(value->text, name->text))
		return;
	ex_add(l->arena, l->block, ex_match(l->arena, name, value));
}

/* ---- what can not be assigned ---- */

static const char *what_of(const struct tx *target)
{
	if (target->kind == TX_FIELD && target->field_kind == FIELD_STATIC)
		return "assigning a static variable";
	if (target->kind == TX_FIELD && target->field_kind == FIELD_INSTANCE)
		return "a class with instance fields";
	if (target->kind == TX_THIS)
		return "assigning `this`";
	return "assigning a part of a value that is in no local variable";
}

static const char *instead_of(const struct tx *target)
{
	if (target->kind == TX_FIELD && target->field_kind == FIELD_STATIC)
		return "pass the value as a parameter and give the new one back";
	if (target->kind == TX_FIELD && target->field_kind == FIELD_INSTANCE)
		return "use a structure (typedef) and static functions";
	return "put it into a local variable first";
}

static struct ex *refuse_target(struct lower *l, const struct tx *e)
{
	const struct tx *target = strip(e->left);
	lower_refuse(l, e->node, DIAG_UNSUPPORTED, what_of(target), instead_of(target));
	return ex_nil(l->arena);
}

/* Inside an abstract `this` is a variable in the constructor only. */
static bool is_own_this(const struct lower *l, const struct tx *target)
{
	return target->kind == TX_THIS && l->member && l->member->member->name.name &&
	       name_is(l->member->member->name.name, "new") &&
	       l->typed->decl->kind == DECL_ABSTRACT;
}

/* ---- = and op= ---- */

struct ex *coalesced(struct lower *l, const struct tx *e, struct ex *old)
{
	if (uses_of(l, e->right).assigned.count)
		lower_refuse(l, e->node, DIAG_UNSUPPORTED,
		             "`?"
		             "?=` with an assignment on its right",
		             "use `if (x == null)`");
	struct ex *outer = block_open(l);
	ex_add(l->arena, l->block, lower_expr(l, e->right));
	struct ex *value = block_close(l, outer);
	return ex_choice(l, ex_call(l->arena, "is_nil", 1, old), value, old);
}

static struct ex *assign_local(struct lower *l, const struct tx *e, struct tx_local *local,
                               bool used)
{
	struct ex *value;
	if (e->op == OP_ASSIGN) {
		l->hint = lower_local(l, local)->text;
		value = lower_expr(l, e->right);
		l->hint = NULL;
	} else if (e->op == OP_ASSIGN_COALESCE) {
		value = coalesced(l, e, lower_local(l, local));
	} else {
		struct tx *operands[2] = {e->left, e->right};
		struct ex *out[2];
		lower_operands(l, operands, 2, out, false, NULL);
		value = lower_arithmetic(l, plain_operator(e->op), e->left, out[0], e->right,
		                         out[1]);
	}
	struct path path = {.root = local};
	bind_local(l, local, value);
	if (e->op != OP_ASSIGN && local_info(l, local)->borrow && is_object_type(local->type))
		path_write(l, &path, lower_local(l, local));
	return used ? lower_local(l, local) : NULL;
}

static struct ex *assign_path(struct lower *l, const struct tx *e, bool used)
{
	struct path path = {0};
	if (!path_open(l, e->left, &path))
		return refuse_target(l, e);
	struct ex *outer = block_open(l);
	struct ex *right = e->op == OP_ASSIGN_COALESCE ? NULL : lower_expr(l, e->right);
	struct ex *block = block_close(l, outer);
	if (block->list.count)
		path_keep(l, &path, block);
	struct ex *old = NULL;
	if (e->op != OP_ASSIGN) {
		old = path_read(l, &path, path.steps.count);
		if (block->list.count)
			old = lower_once(l, old, "before");
	}
	for (uint32_t i = 0; i < block->list.count; i++)
		ex_add(l->arena, l->block, block->list.items[i]);
	struct ex *value = right;
	if (e->op == OP_ASSIGN_COALESCE)
		value = coalesced(l, e, old);
	else if (old)
		value = lower_arithmetic(l, plain_operator(e->op), e->left, old, e->right, right);
	if (used)
		value = lower_once(l, value, "value");
	path_write(l, &path, value);
	return used ? value : NULL;
}

struct ex *lower_assign(struct lower *l, const struct tx *e, bool used)
{
	const struct tx *target = strip(e->left);
	if (target->kind == TX_LOCAL)
		return assign_local(l, e, target->local, used);
	if (is_own_this(l, target) && e->op == OP_ASSIGN) {
		struct ex *value = lower_expr(l, e->right);
		ex_add(l->arena, l->block, ex_match(l->arena, ex_var(l->arena, "this"), value));
		return used ? ex_var(l->arena, "this") : NULL;
	}
	if (target->kind != TX_THIS && path_root(target))
		return assign_path(l, e, used);
	if (lower_assigned_static(e) && can_assign_static(l, target))
		return assign_static(l, e, target, used);
	return refuse_target(l, e);
}

/* ---- ++ and -- ---- */

static struct tx *one(struct lower *l, const struct tx *e)
{
	struct tx *number = ARENA_NEW(l->arena, struct tx);
	number->kind = TX_INT;
	number->node = e->node;
	number->type = e->left->type;
	number->text = "1";
	number->length = 1;
	return number;
}

struct ex *lower_step(struct lower *l, const struct tx *e, bool used)
{
	struct path path = {0};
	if (lower_assigned_static(e) && can_assign_static(l, lower_assigned_static(e)))
		return step_static(l, e, lower_assigned_static(e), used, one(l, e));
	if (strip(e->left)->kind == TX_THIS || !path_root(e->left) || !path_open(l, e->left, &path))
		return refuse_target(l, e);
	struct ex *old = path_read(l, &path, path.steps.count), *now = old;
	if (used && e->postfix) {
		struct ex *name = lower_fresh(l, "before");
		ex_add(l->arena, l->block, ex_match(l->arena, name, old));
		old = name;
		now = path.steps.count ? name : now;
	}
	struct ex *value = lower_arithmetic(l, plain_operator(e->op), e->left, now, one(l, e),
	                                    ex_int(l->arena, 1));
	if (ty_is(e->left->type, "haxe.Int32"))
		value = ex_remote(l->arena, ex_alias(l->arena, "Haxe.Int"), "wrap", 1, value);
	if (used && !e->postfix && path.steps.count)
		value = lower_once(l, value, "value");
	path_write(l, &path, value);
	if (!used)
		return NULL;
	if (e->postfix)
		return old;
	return path.steps.count ? value : lower_local(l, path.root);
}
