/* Binary and unary operators: abstracts' own first, then Haxe's table of operand kinds. */
#include "transform/types/internal.h"

#include <stdlib.h>

enum operand {
	OF_INT,
	OF_FLOAT,
	OF_STRING,
	OF_UNKNOWN,
	OF_DYNAMIC,
	OF_OTHER,
	OF_NUMBER_PARAM,
	OF_STRING_PARAM,
	OF_ABSTRACT
};

static bool is_core(const struct ty *type, const char *name)
{
	return type->kind == TY_ABSTRACT && type->args.count == 0 &&
	       name_is(type->symbol->path, name);
}

static enum operand classify(struct typer *t, struct ty *type, unsigned depth)
{
	type = ty_follow_null(type);
	if (type->kind == TY_CLASS && name_is(type->symbol->path, "String"))
		return OF_STRING;
	if (is_core(type, "Int"))
		return OF_INT;
	if (is_core(type, "Float"))
		return OF_FLOAT;
	if (type->kind == TY_MONO)
		return OF_UNKNOWN;
	if (type->kind == TY_DYNAMIC)
		return OF_DYNAMIC;
	if (type->kind == TY_PARAM) {
		for (uint32_t i = 0; i < type->param->constraints.count && depth < 10; i++) {
			enum operand kind =
			        classify(t, type->param->constraints.items[i], depth + 1);
			if (kind == OF_INT || kind == OF_FLOAT || kind == OF_NUMBER_PARAM)
				return OF_NUMBER_PARAM;
			if (kind == OF_STRING || kind == OF_STRING_PARAM)
				return OF_STRING_PARAM;
		}
		return OF_OTHER;
	}
	if (type->kind == TY_ABSTRACT && !header(type->symbol)->is_core_type)
		return OF_ABSTRACT;
	return OF_OTHER;
}

static bool is_dynamic_part(struct ty *type)
{
	return ty_follow(type)->kind == TY_DYNAMIC;
}

/* A monomorph that a Dynamic was relaxed to must not become Int. */
static bool maybe_dynamic(const struct tx *e, unsigned depth)
{
	struct ty *left;
	if (depth > 20 || !e)
		return false;
	switch (e->kind) {
	case TX_LOCAL:
		return is_dynamic_part(e->type);
	case TX_INDEX:
		left = ty_follow(e->left->type);
		if (left->kind == TY_CLASS
		            ? left->args.count == 1 && is_dynamic_part(left->args.items[0])
		            : true)
			return true;
		return (left->kind == TY_MONO || left->kind == TY_DYNAMIC) &&
		       maybe_dynamic(e->left, depth + 1);
	case TX_FIELD:
		if (e->field_kind == FIELD_DYNAMIC) {
			left = e->left ? ty_follow(e->left->type) : NULL;
			return !left || (left->kind != TY_MONO && left->kind != TY_ANON &&
			                 left->kind != TY_CLASS);
		}
		return false;
	case TX_CALL:
		left = ty_follow(e->left->type);
		return left->kind != TY_FUNCTION || is_dynamic_part(left->result);
	case TX_IF:
		return maybe_dynamic(e->right, depth + 1) || maybe_dynamic(e->third, depth + 1);
	default:
		return false;
	}
}

static void must(struct typer *t, struct tx *e, struct ty *type, node_id node)
{
	if (!unify(t, e->type, type) && !t->untyped)
		type_wrong(t, node, DIAG_UNIFY, problems_text(t));
}

/* Int unless the value may be a Dynamic's; true: it is an Int. */
static bool unify_int(struct typer *t, struct tx *e, enum operand kind)
{
	if ((kind == OF_UNKNOWN || kind == OF_DYNAMIC) && maybe_dynamic(e, 0)) {
		must(t, e, t->program->core.float_, e->node);
		return false;
	}
	must(t, e, t->program->core.int_, e->node);
	return true;
}

static struct ty *number(struct typer *t, bool is_int)
{
	return is_int ? t->program->core.int_ : t->program->core.float_;
}

static _Noreturn void cannot_add(struct typer *t, struct tx *a, struct tx *b, node_id node)
{
	type_error(t, node, DIAG_CANNOT_ADD, ty_text(t->arena, a->type),
	           ty_text(t->arena, b->type));
}

static struct ty *add_unknown(struct typer *t, struct tx *unknown, struct tx *known,
                              enum operand kind)
{
	if (kind == OF_INT)
		return number(t, unify_int(t, unknown, OF_UNKNOWN));
	must(t, unknown, known->type, unknown->node);
	return unknown->type;
}

static struct ty *add_params(struct typer *t, struct tx *a, struct tx *b, enum operand x,
                             enum operand y)
{
	struct tx *param = x == OF_NUMBER_PARAM ? a : b, *other = param == a ? b : a;
	enum operand kind = param == a ? y : x;
	if (kind == OF_NUMBER_PARAM)
		return types_equal(t, a->type, b->type) ? a->type : t->program->core.float_;
	if (kind == OF_INT)
		return param->type;
	if (kind == OF_UNKNOWN)
		must(t, other, t->program->core.float_, other->node);
	return t->program->core.float_;
}

static struct ty *add_abstract(struct typer *t, struct tx *abstract, enum operand other)
{
	struct ty *type = number(t, other == OF_INT);
	must(t, abstract, type, abstract->node);
	return type;
}

static struct ty *add_type(struct typer *t, struct tx *a, struct tx *b, node_id node)
{
	enum operand x = classify(t, a->type, 0), y = classify(t, b->type, 0);
	const struct core_types *core = &t->program->core;
	if (x <= OF_FLOAT && y <= OF_FLOAT)
		return number(t, x == OF_INT && y == OF_INT);
	if (x == OF_UNKNOWN && y <= OF_STRING)
		return add_unknown(t, a, b, y);
	if (y == OF_UNKNOWN && x <= OF_STRING)
		return add_unknown(t, b, a, x);
	if (x == OF_STRING || y == OF_STRING)
		return core->string;
	if (y == OF_DYNAMIC)
		return b->type;
	if (x == OF_DYNAMIC)
		return a->type;
	if (x == OF_UNKNOWN && y == OF_UNKNOWN) {
		bool first = unify_int(t, a, OF_UNKNOWN), second = unify_int(t, b, OF_UNKNOWN);
		return number(t, first && second);
	}
	bool x_number = x <= OF_FLOAT || x == OF_UNKNOWN || x == OF_NUMBER_PARAM;
	bool y_number = y <= OF_FLOAT || y == OF_UNKNOWN || y == OF_NUMBER_PARAM;
	if (x_number && y_number)
		return add_params(t, a, b, x, y);
	if (x == OF_STRING_PARAM || y == OF_STRING_PARAM)
		return core->string;
	if (x == OF_ABSTRACT && y <= OF_FLOAT)
		return add_abstract(t, a, y);
	if (y == OF_ABSTRACT && x <= OF_FLOAT)
		return add_abstract(t, b, x);
	cannot_add(t, a, b, node);
}

static struct ty *arithmetic_type(struct typer *t, enum operator_kind op, struct tx *a,
                                  struct tx *b)
{
	enum operand x = classify(t, a->type, 0), y = classify(t, b->type, 0);
	bool divides = op == OP_DIV;
	if (x == OF_FLOAT && y == OF_FLOAT)
		return t->program->core.float_;
	if (x == OF_NUMBER_PARAM && y == OF_NUMBER_PARAM)
		return !divides && types_equal(t, a->type, b->type) ? a->type
		                                                    : t->program->core.float_;
	if (x == OF_NUMBER_PARAM && y == OF_INT)
		return divides ? t->program->core.float_ : a->type;
	if (y == OF_NUMBER_PARAM && x == OF_INT)
		return divides ? t->program->core.float_ : b->type;
	if ((x == OF_NUMBER_PARAM && y == OF_FLOAT) || (x == OF_FLOAT && y == OF_NUMBER_PARAM))
		return t->program->core.float_;
	if (x == OF_FLOAT) {
		unify_int_or_float(t, b, y);
		return t->program->core.float_;
	}
	if (y == OF_FLOAT) {
		unify_int_or_float(t, a, x);
		return t->program->core.float_;
	}
	bool first = unify_int(t, a, x), second = unify_int(t, b, y);
	return number(t, first && second && !divides);
}

void unify_int_or_float(struct typer *t, struct tx *e, int kind)
{
	unify_int(t, e, (enum operand)kind);
}

static void check_order(struct typer *t, struct tx *a, struct tx *b, node_id node)
{
	enum operand x = classify(t, a->type, 0), y = classify(t, b->type, 0);
	bool numbers = x <= OF_FLOAT && y <= OF_FLOAT;
	if (numbers || (x == OF_STRING && y == OF_STRING) || (x == OF_DYNAMIC && y <= OF_STRING) ||
	    (y == OF_DYNAMIC && x <= OF_STRING) || (x == OF_DYNAMIC && y == OF_DYNAMIC))
		return;
	if (x == OF_INT && y == OF_UNKNOWN) {
		unify_int(t, b, y);
	} else if (y == OF_INT && x == OF_UNKNOWN) {
		unify_int(t, a, x);
	} else if ((x == OF_FLOAT || x == OF_STRING) && y == OF_UNKNOWN) {
		must(t, b, a->type, b->node);
	} else if ((y == OF_FLOAT || y == OF_STRING) && x == OF_UNKNOWN) {
		must(t, a, b->type, a->node);
	} else if (x == OF_UNKNOWN && y == OF_UNKNOWN) {
		unify_int(t, a, x);
		unify_int(t, b, y);
	} else {
		bool x_num = x <= OF_FLOAT || x == OF_DYNAMIC || x == OF_UNKNOWN;
		bool y_num = y <= OF_FLOAT || y == OF_DYNAMIC || y == OF_UNKNOWN;
		bool x_str = x == OF_STRING || x == OF_DYNAMIC || x == OF_UNKNOWN;
		bool y_str = y == OF_STRING || y == OF_DYNAMIC || y == OF_UNKNOWN;
		if ((x == OF_NUMBER_PARAM && (y_num || y == OF_NUMBER_PARAM)) ||
		    (y == OF_NUMBER_PARAM && x_num) ||
		    (x == OF_STRING_PARAM && (y_str || y == OF_STRING_PARAM)) ||
		    (y == OF_STRING_PARAM && x_str))
			return;
		type_error(t, node, DIAG_CANNOT_COMPARE, ty_text(t->arena, a->type),
		           ty_text(t->arena, b->type));
	}
}

static void check_equality(struct typer *t, struct tx **a, struct tx **b, node_id node)
{
	if (ty_is_void((*b)->type))
		type_error(t, node, DIAG_COMPARE_VOID);
	struct mark mark = mark_now(t);
	struct tx *cast = cast_try(t, (*b)->type, *a, node);
	if (cast) {
		*a = cast;
		return;
	}
	mark_undo(t, mark);
	*b = cast_or_unify(t, (*a)->type, *b, node);
}

/* An abstract in string building: its toString, or its cast. */
static struct tx *as_string(struct typer *t, struct tx *e)
{
	struct ty *type = ty_follow_null(e->type);
	for (int depth = 0;
	     depth < 20 && type->kind == TY_ABSTRACT && !header(type->symbol)->is_core_type;
	     depth++) {
		struct slot *slot =
		        head_field(header(type->symbol), name_from(t->names, "toString"));
		if (slot && slot_is_method(slot) && type == ty_follow_null(e->type))
			return abstract_text(t, e);
		if (slot && slot_is_method(slot))
			return call_method(t, slot, type, e, NULL, 0, e->node);
		fact_no_member(t, type->symbol, name_from(t->names, "toString"));
		struct mark mark = mark_now(t);
		struct tx *cast = cast_try(t, t->program->core.string, e, e->node);
		if (cast)
			return cast;
		mark_undo(t, mark);
		struct ty *under = ty_abstract_step(t->arena, type);
		if (!under)
			break;
		type = ty_follow_null(under);
	}
	return e;
}

static struct tx *binary_node(struct typer *t, enum operator_kind op, struct tx *a, struct tx *b,
                              struct ty *type, node_id node)
{
	struct tx *e = tx_new(t, TX_BINARY, node, type);
	e->op = op;
	e->left = a;
	e->right = b;
	return e;
}

static struct tx *interval(struct typer *t, struct tx *a, struct tx *b, node_id node)
{
	must(t, a, t->program->core.int_, a->node);
	must(t, b, t->program->core.int_, b->node);
	struct symbol *s = program_std(t->program, "IntIterator");
	struct tx *e =
	        tx_new(t, TX_NEW, node, s ? ty_of(t->arena, s, NULL, 0) : t->program->core.dynamic);
	VEC_PUSH(t->arena, &e->list, a);
	VEC_PUSH(t->arena, &e->list, b);
	return e;
}

static struct tx *table_binary(struct typer *t, enum operator_kind op, struct tx *a, struct tx *b,
                               node_id node)
{
	const struct core_types *core = &t->program->core;
	struct ty *type = core->bool_;
	switch (op) {
	case OP_ADD:
		type = add_type(t, a, b, node);
		if (classify(t, type, 0) == OF_STRING) {
			a = as_string(t, a);
			b = as_string(t, b);
		}
		break;
	case OP_SUB:
	case OP_MUL:
	case OP_DIV:
	case OP_MOD:
		type = arithmetic_type(t, op, a, b);
		break;
	case OP_AND:
	case OP_OR:
	case OP_XOR:
	case OP_SHL:
	case OP_SHR:
	case OP_USHR:
		must(t, a, core->int_, a->node);
		must(t, b, core->int_, b->node);
		type = core->int_;
		break;
	case OP_EQ:
	case OP_NE:
		check_equality(t, &a, &b, node);
		break;
	case OP_LT:
	case OP_LE:
	case OP_GT:
	case OP_GE:
		check_order(t, a, b, node);
		break;
	case OP_BOOL_AND:
	case OP_BOOL_OR:
		must(t, a, core->bool_, node);
		must(t, b, core->bool_, node);
		break;
	case OP_INTERVAL:
		return interval(t, a, b, node);
	case OP_ARROW:
		type_error(t, node, DIAG_UNEXPECTED, "=>");
	default:
		type_error(t, node, DIAG_UNEXPECTED, "in");
	}
	return binary_node(t, op, a, b, type, node);
}

/* ---- @:op ---- */

const char *op_meta(const struct member *member, enum operator_kind *op, bool *unary, bool *postfix)
{
	for (VEC_EACH(const struct meta, meta, &member->meta)) {
		if (!name_is(meta->name.name, ":op") || meta->args.count != 1)
			continue;
		const struct expr *e = meta->args.items[0];
		if (e->kind != EXPR_BINARY && e->kind != EXPR_UNARY && e->kind != EXPR_IN)
			continue;
		*op = e->kind == EXPR_IN ? OP_IN : e->op;
		*unary = e->kind == EXPR_UNARY;
		*postfix = e->postfix;
		return "op";
	}
	return NULL;
}

enum operator_kind assign_base(enum operator_kind op)
{
	static const enum operator_kind table[][2] = {
	        {OP_ASSIGN_ADD, OP_ADD}, {OP_ASSIGN_SUB, OP_SUB},
	        {OP_ASSIGN_MUL, OP_MUL}, {OP_ASSIGN_DIV, OP_DIV},
	        {OP_ASSIGN_MOD, OP_MOD}, {OP_ASSIGN_SHL, OP_SHL},
	        {OP_ASSIGN_SHR, OP_SHR}, {OP_ASSIGN_USHR, OP_USHR},
	        {OP_ASSIGN_OR, OP_OR},   {OP_ASSIGN_AND, OP_AND},
	        {OP_ASSIGN_XOR, OP_XOR}, {OP_ASSIGN_COALESCE, OP_COALESCE},
	};
	for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
		if (table[i][0] == op)
			return table[i][1];
	}
	return OP_COUNT;
}

static bool is_bare_null(const struct tx *e, struct ty *param)
{
	return e->kind == TX_NULL && !ty_is_null(param);
}

struct overload {
	enum operator_kind op, wanted;
	struct tx *a, *b;
	struct ty *owner;
	bool left;
	node_id node;
};

static struct ty *seen_through(struct typer *t, const struct slot *slot, struct ty *type)
{
	return slot->is_static ? type : ty_underlying(t->arena, type);
}

static struct tx *underneath(struct typer *t, const struct tx *e)
{
	struct tx *seen = tx_new(t, e->kind, e->node, NULL);
	*seen = *e;
	seen->type = ty_underlying(t->arena, e->type);
	return seen;
}

/* An operator without a body is that of what is underneath: it gives what that gives. */
static void check_native_result(struct typer *t, const struct overload *o, const struct tx *plain)
{
	struct ty *result = plain->type;
	struct tx *native = table_binary(t, o->op, underneath(t, plain->left),
	                                 underneath(t, plain->right), o->node);
	if (unifies(t, result, native->type))
		return;
	struct ty *follow = ty_follow(result),
	          *step = follow->kind == TY_ABSTRACT ? ty_abstract_step(t->arena, follow) : NULL;
	if (!step || !types_equal(t, step, native->type))
		type_error(t, o->node, DIAG_OP_RESULT, ty_text(t->arena, native->type),
		           ty_text(t->arena, result));
}

/* The method with its two parameters against the operands in this order. */
static struct tx *try_op(struct typer *t, const struct overload *o, struct slot *slot, struct tx *a,
                         struct tx *b, bool swapped)
{
	struct mark mark = mark_now(t);
	struct ty *type = ty_follow(slot_instance(t, slot, o->owner));
	uint32_t first = slot->is_static ? 0 : 1;
	if (type->kind != TY_FUNCTION || type->params.count + first < 2)
		return NULL;
	struct ty *p1 = slot->is_static ? type->params.items[0].type : o->owner;
	struct ty *p2 = type->params.items[slot->is_static ? 1 : 0].type;
	struct tx *x = a, *y = b;
	bool fits;
	if (o->left || swapped) {
		fits = type_eq(t, seen_through(t, slot, a->type), seen_through(t, slot, p1),
		               EQ_STRICT);
		y = fits ? cast_try(t, p2, b, o->node) : NULL;
	} else {
		fits = type_eq(t, b->type, p2, EQ_STRICT);
		x = fits ? cast_try(t, p1, a, o->node) : NULL;
	}
	bool is_eq = o->op == OP_EQ || o->op == OP_NE;
	if (!fits || !x || !y || (is_eq && (is_bare_null(x, p1) || is_bare_null(y, p2)))) {
		mark_undo(t, mark);
		return NULL;
	}
	struct tx *args[2] = {x, y};
	const struct function *f = slot->function;
	if (f && !f->body && !slot->owner->is_std && !(slot->member->access & ACCESS_EXTERN) &&
	    !slot->owner->decl->is_extern) {
		struct tx *plain = binary_node(t, o->wanted, x, y, type->result, o->node);
		check_native_result(t, o, plain);
		return plain;
	}
	if (slot == t->slot)
		type_say(t, o->node, DIAG_OP_RECURSIVE);
	struct tx *call = call_static(t, slot, o->owner, args, 2, NULL, o->node);
	call->type = type->result;
	return call;
}

static struct tx *search_op(struct typer *t, const struct overload *o)
{
	struct head *head = header(o->owner->symbol);
	fact_conversions(t, o->owner->symbol);
	for (uint32_t i = 0; i < o->owner->symbol->decl->members.count; i++) {
		struct slot *slot = &head->slots[i];
		enum operator_kind op;
		bool unary, postfix;
		if (!slot_is_method(slot) || slot->dropping != DROP_NO ||
		    !op_meta(slot->member, &op, &unary, &postfix) ||
		    unary || op != o->wanted)
			continue;
		bool commutative = has_meta(&slot->member->meta, ":commutative");
		if (!o->left && !slot->is_static && !commutative)
			continue;
		struct tx *e = try_op(t, o, slot, o->a, o->b, false);
		if (!e && commutative)
			e = try_op(t, o, slot, o->b, o->a, true);
		if (e)
			return e;
	}
	return NULL;
}

static struct tx *abstract_binary(struct typer *t, struct overload *o, struct ty *owner, bool left,
                                  bool assigns, enum operator_kind assign, bool *own_assign)
{
	o->owner = ty_follow_null(owner);
	o->left = left;
	if (o->owner->kind != TY_ABSTRACT || header(o->owner->symbol)->is_core_type)
		return NULL;
	if (o->op == OP_EQ || o->op == OP_NE) {
		if (ty_is_unknown(o->a->type) || ty_is_unknown(o->b->type))
			unifies(t, o->a->type, o->b->type);
	}
	if (assigns) {
		o->wanted = assign;
		struct tx *e = search_op(t, o);
		if (e) {
			*own_assign = true;
			return e;
		}
	}
	o->wanted = o->op;
	return search_op(t, o);
}

static enum operator_kind assign_of(enum operator_kind op)
{
	for (int i = OP_ASSIGN_ADD; i <= OP_ASSIGN_COALESCE; i++) {
		if (assign_base((enum operator_kind)i) == op)
			return (enum operator_kind)i;
	}
	return OP_COUNT;
}

/* `own_assign` tells that an @:op(A += B) did it all. */
struct tx *binary_overload(struct typer *t, enum operator_kind op, struct tx *a, struct tx *b,
                           bool assigns, node_id node, bool *own_assign)
{
	struct overload o = {.op = op, .a = a, .b = b, .node = node};
	*own_assign = false;
	struct tx *e = abstract_binary(t, &o, a->type, true, assigns, assign_of(op), own_assign);
	if (!e)
		e = abstract_binary(t, &o, b->type, false, assigns, assign_of(op), own_assign);
	return e;
}

struct tx *binary_typed(struct typer *t, enum operator_kind op, struct tx *left, struct tx *right,
                        bool assigns, node_id node)
{
	bool own;
	struct tx *e = binary_overload(t, op, left, right, assigns, node, &own);
	return e ? e : table_binary(t, op, left, right, node);
}

/* ---- expressions ---- */

/* An expected abstract with exactly one such operator is expected of the operands too. */
static struct want operand_want(struct typer *t, enum operator_kind op, struct want want)
{
	if (!want.type)
		return WANT_VALUE;
	struct ty *type = ty_follow(want.type);
	if (type->kind != TY_ABSTRACT || header(type->symbol)->is_core_type)
		return WANT_VALUE;
	struct head *head = header(type->symbol);
	fact_conversions(t, type->symbol);
	uint32_t count = 0;
	for (uint32_t i = 0; i < type->symbol->decl->members.count; i++) {
		enum operator_kind one;
		bool unary, postfix;
		if (head->slots[i].dropping == DROP_NO &&
		    op_meta(head->slots[i].member, &one, &unary, &postfix) && !unary &&
		    (one == op || assign_base(one) == op))
			count++;
	}
	(void)t;
	return count == 1 ? want : WANT_VALUE;
}

struct want right_want(enum operator_kind op, const struct tx *left, struct want want)
{
	switch (op) {
	case OP_EQ:
	case OP_NE:
	case OP_LT:
	case OP_LE:
	case OP_GT:
	case OP_GE:
		return WANT(left->type);
	default:
		return want;
	}
}

/* a ?? b */
static struct tx *coalesce(struct typer *t, const struct expr *e, struct want want)
{
	struct tx *left =
	        type_expr(t, e->left, want.type ? WANT(ty_null(t, want.type)) : WANT_VALUE);
	struct tx *block = tx_new(t, TX_BLOCK, e->node, NULL);
	if (left->kind != TX_LOCAL) {
		struct tx *var = tx_new(t, TX_VAR, e->node, t->program->core.void_);
		var->local = local_hidden(t, left->type, e->node);
		var->left = left;
		VEC_PUSH(t->arena, &block->list, var);
		left = tx_local_read(t, var->local, e->left->node);
	}
	struct tx *right = type_expr(t, e->right, WANT(left->type));
	struct tx *parts[2] = {left, right};
	struct ty *type = want.type ? want.type : unify_min(t, parts, 2, e->node);
	if (!want.type && !ty_is_null(right->type) && right->kind != TX_NULL)
		type = ty_follow_null(type)->kind == TY_MONO ? type : strip_null(type);
	struct tx *test = tx_new(t, TX_BINARY, e->node, t->program->core.bool_);
	test->op = OP_NE;
	test->left = left;
	test->right = tx_new(t, TX_NULL, e->node, left->type);
	struct tx *choice = tx_new(t, TX_IF, e->node, type);
	choice->left = test;
	choice->right =
	        cast_or_unify(t, type, tx_local_read(t, left->local, e->left->node), e->left->node);
	choice->third = cast_or_unify(t, type, right, e->right->node);
	if (!block->list.count)
		return choice;
	VEC_PUSH(t->arena, &block->list, choice);
	block->type = type;
	return block;
}

struct ty *strip_null(struct ty *type)
{
	while (ty_is_null(type)) {
		type = ty_follow(type);
		type = type->args.items[0];
	}
	return type;
}

struct tx *type_binary(struct typer *t, const struct expr *e, struct want want)
{
	if (e->op == OP_ASSIGN)
		return type_assign(t, e, want);
	if (e->op == OP_COALESCE)
		return coalesce(t, e, want);
	if (e->op == OP_ASSIGN_BOOL_AND || e->op == OP_ASSIGN_BOOL_OR)
		type_error(t, e->node, DIAG_BOOL_ASSIGN);
	if (assign_base(e->op) != OP_COUNT)
		return type_assign_op(t, e, want);
	struct want inner = operand_want(t, e->op, want);
	struct tx *left = type_expr(t, e->left, inner);
	struct tx *right = type_expr(t, e->right, right_want(e->op, left, inner));
	return binary_typed(t, e->op, left, right, false, e->node);
}

/* ---- unary ---- */

static struct tx *unary_overload(struct typer *t, const struct expr *e, struct tx *operand)
{
	struct ty *owner = ty_follow_null(operand->type);
	if (owner->kind != TY_ABSTRACT || header(owner->symbol)->is_core_type)
		return NULL;
	struct head *head = header(owner->symbol);
	fact_conversions(t, owner->symbol);
	for (uint32_t i = 0; i < owner->symbol->decl->members.count; i++) {
		struct slot *slot = &head->slots[i];
		enum operator_kind op;
		bool unary, postfix;
		if (!slot_is_method(slot) || slot->dropping != DROP_NO ||
		    !op_meta(slot->member, &op, &unary, &postfix) ||
		    !unary || op != e->op || postfix != e->postfix)
			continue;
		struct ty *type = ty_follow(slot_instance(t, slot, owner));
		if (type->kind != TY_FUNCTION)
			continue;
		if (slot->is_static &&
		    (!type->params.count || !unifies(t, operand->type, type->params.items[0].type)))
			continue;
		/* A constructor makes one of what is underneath. */
		if (slot->is_constructor && type->params.count)
			operand = cast_or_unify(t, type->params.items[0].type, operand,
			                        operand->node);
		const struct function *f = slot->function;
		if (f && !f->body && !slot->owner->is_std && !slot->owner->decl->is_extern) {
			struct tx *plain = tx_new(t, TX_UNARY, e->node, type->result);
			plain->op = e->op;
			plain->postfix = e->postfix;
			plain->left = operand;
			return plain;
		}
		return call_static(t, slot, owner, &operand, 1, NULL, e->node);
	}
	return NULL;
}

static struct ty *number_of(struct typer *t, struct tx *operand)
{
	enum operand kind = classify(t, operand->type, 0);
	if (kind == OF_FLOAT)
		return t->program->core.float_;
	if (kind == OF_NUMBER_PARAM) {
		must(t, operand, t->program->core.float_, operand->node);
		return operand->type;
	}
	return number(t, unify_int(t, operand, kind));
}

struct tx *unary_typed(struct typer *t, const struct expr *e, struct tx *operand)
{
	struct tx *own = unary_overload(t, e, operand);
	if (own)
		return own;
	struct tx *made = tx_new(t, TX_UNARY, e->node, NULL);
	made->op = e->op;
	made->postfix = e->postfix;
	made->left = operand;
	switch (e->op) {
	case OP_NOT:
		if (e->postfix)
			type_error(t, e->node, DIAG_POSTFIX_NOT);
		must(t, operand, t->program->core.bool_, operand->node);
		made->type = t->program->core.bool_;
		break;
	case OP_COMPLEMENT:
		must(t, operand, t->program->core.int_, operand->node);
		made->type = t->program->core.int_;
		break;
	case OP_NEG:
		made->type = number_of(t, operand);
		break;
	default:
		check_assignable(t, operand, e->node);
		made->type = number_of(t, operand);
	}
	return made;
}

/* -1 is a literal, and so is -0.0; -(0.0) is calculated as 0 - 0.0. */
static struct tx *negated(struct typer *t, const struct expr *operand, struct tx *e)
{
	if (e->kind != TX_UNARY || e->op != OP_NEG ||
	    (e->left->kind != TX_INT && e->left->kind != TX_FLOAT))
		return e;
	if (e->left->text[0] == '-')
		return e;
	bool zero = e->left->kind == TX_FLOAT && strtod(e->left->text, NULL) == 0;
	if (zero && operand->kind == EXPR_PAREN)
		return e->left;
	struct tx *literal = tx_new(t, e->left->kind, e->node, e->left->type);
	literal->text = arena_printf(t->arena, "-%s", e->left->text);
	literal->length = e->left->length + 1;
	return literal;
}

struct tx *type_unary(struct typer *t, const struct expr *e, struct want want)
{
	(void)want;
	if (e->op == OP_SPREAD)
		type_error(t, e->node, DIAG_SPREAD);
	if (e->op == OP_INCREMENT || e->op == OP_DECREMENT)
		return type_increment(t, e, want);
	struct tx *operand = type_expr(t, e->left, WANT_VALUE);
	return negated(t, e->left, unary_typed(t, e, operand));
}
