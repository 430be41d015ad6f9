/*
 * Void that an inline function makes a value: it stores or gives what a
 * function that it is given gives, which is Void at this call.  Looked for in
 * the source of the inline function, as a statement or for its value, as
 * void_value.c does in the typed tree.
 */
#include "transform/types/internal.h"

struct inlined {
	const struct name *param; /* the function that gives Void */
	bool is_value;            /* of the call: what is returned is one */
	/* What an array or a structure holds is needed even when it is not: so it comes out in Haxe. */
	bool holds_array, holds_structure;
	unsigned depth;
};

static enum void_use statement(struct inlined *in, const struct expr *e);
static enum void_use value(struct inlined *in, const struct expr *e);
typedef enum void_use use_of(struct inlined *in, const struct expr *e);

static bool is_given(const struct inlined *in, const struct expr *e)
{
	while (e && e->kind == EXPR_PAREN)
		e = e->left;
	return e && e->kind == EXPR_CALL && e->left->kind == EXPR_IDENT &&
	       e->left->name.name == in->param;
}

static enum void_use list_use(struct inlined *in, struct expr *const *list, uint32_t count,
                              use_of *of)
{
	enum void_use use = VOID_UNUSED;
	for (uint32_t i = 0; i < count && !use; i++)
		use = of(in, list[i]);
	return use;
}

static enum void_use block_use(struct inlined *in, const struct expr *e, use_of *last)
{
	uint32_t count = e->list.count;
	if (!count)
		return VOID_UNUSED;
	enum void_use use = list_use(in, e->list.items, count - 1, statement);
	return use ? use : last(in, e->list.items[count - 1]);
}

static enum void_use variables(struct inlined *in, const struct expr *e)
{
	enum void_use use = VOID_UNUSED;
	for (uint32_t i = 0; i < e->vars.count && !use; i++)
		use = is_given(in, e->vars.items[i].value) ? VOID_STORED
		                                           : value(in, e->vars.items[i].value);
	return use;
}

static enum void_use branches(struct inlined *in, const struct expr *e, use_of *of)
{
	if (e->kind == EXPR_SWITCH && is_given(in, e->left))
		return VOID_STORED;
	enum void_use use = e->kind == EXPR_TRY ? of(in, e->left) : value(in, e->left);
	if (e->kind == EXPR_SWITCH) {
		for (uint32_t i = 0; i < e->cases.count && !use; i++)
			use = of(in, e->cases.items[i].body);
		return use;
	}
	if (e->kind == EXPR_TRY) {
		for (uint32_t i = 0; i < e->catches.count && !use; i++)
			use = of(in, e->catches.items[i].body);
		return use;
	}
	if (!use)
		use = of(in, e->right);
	return use ? use : of(in, e->third);
}

/* What a comprehension collects is an argument. */
static enum void_use collected(struct inlined *in, const struct expr *e)
{
	enum void_use use;
	switch (e->kind) {
	case EXPR_FOR:
	case EXPR_WHILE:
		use = statement(in, e->left);
		return use ? use : collected(in, e->right);
	case EXPR_IF:
		use = value(in, e->left);
		if (!use)
			use = collected(in, e->right);
		return use || !e->third ? use : collected(in, e->third);
	case EXPR_BLOCK:
		return e->list.count ? block_use(in, e, collected) : VOID_UNUSED;
	default:
		return value(in, e);
	}
}

static enum void_use parts(struct inlined *in, const struct expr *e, use_of *of)
{
	enum void_use use = of(in, e->left);
	if (!use)
		use = of(in, e->right);
	if (!use)
		use = list_use(in, e->list.items, e->list.count, of);
	for (uint32_t i = 0; e->kind == EXPR_OBJECT && i < e->fields.count && !use; i++)
		use = of(in, e->fields.items[i].value);
	return use;
}

/* What is the same as a statement and for its value, but for `of` its parts. */
static enum void_use use_in(struct inlined *in, const struct expr *e, use_of *of)
{
	switch (e->kind) {
	case EXPR_BLOCK:
		return block_use(in, e, of);
	case EXPR_VARS:
		return variables(in, e);
	case EXPR_IF:
	case EXPR_TERNARY:
	case EXPR_SWITCH:
	case EXPR_TRY:
		return branches(in, e, of);
	case EXPR_WHILE:
	case EXPR_FOR:
		return parts(in, e, statement);
	case EXPR_RETURN:
		return in->is_value ? value(in, e->left) : statement(in, e->left);
	case EXPR_CALL:
		return is_given(in, e) ? list_use(in, e->list.items, e->list.count, value)
		                       : parts(in, e, value);
	case EXPR_NEW:
	case EXPR_THROW:
		return parts(in, e, value);
	case EXPR_FUNCTION:
		return VOID_UNUSED;
	case EXPR_ARRAY:
		if (e->list.count == 1 && (e->list.items[0]->kind == EXPR_FOR ||
		                           e->list.items[0]->kind == EXPR_WHILE))
			return collected(in, e->list.items[0]);
		return parts(in, e, in->holds_array ? value : of);
	case EXPR_OBJECT:
		return parts(in, e, in->holds_structure ? value : of);
	case EXPR_BINARY:
		if (e->op == OP_ASSIGN && e->left->kind == EXPR_IDENT && is_given(in, e->right))
			return VOID_STORED;
		if (e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT)
			return parts(in, e, value);
		return parts(in, e, of);
	default:
		return parts(in, e, of);
	}
}

static enum void_use statement(struct inlined *in, const struct expr *e)
{
	if (!e || in->depth > TREE_LIMIT)
		return VOID_UNUSED;
	in->depth++;
	enum void_use use = use_in(in, e, statement);
	in->depth--;
	return use;
}

static enum void_use value(struct inlined *in, const struct expr *e)
{
	if (!e || in->depth > TREE_LIMIT)
		return VOID_UNUSED;
	if (is_given(in, e))
		return VOID_GIVEN;
	in->depth++;
	enum void_use use = use_in(in, e, value);
	in->depth--;
	return use;
}

/* Declared to give what a type parameter says, which is Void here. */
static bool gives_void(struct slot *slot, uint32_t i, const struct tx *argument)
{
	struct ty *type = ty_follow(slot_type(slot));
	struct ty *given = argument->type ? ty_follow_null(argument->type) : NULL;
	if (type->kind != TY_FUNCTION || i >= type->params.count || !given ||
	    given->kind != TY_FUNCTION || !ty_is_void(given->result))
		return false;
	struct ty *declared = ty_follow_null(type->params.items[i].type);
	return declared->kind == TY_FUNCTION && ty_follow(declared->result)->kind == TY_PARAM;
}

enum void_use void_use_inlined(struct typer *t, const struct tx *call, bool is_value,
                               const struct tx **given)
{
	const struct tx *callee = call->left;
	if (callee->kind != TX_FIELD || !callee->symbol || !callee->member ||
	    callee->symbol->is_std || callee->member->kind != MEMBER_METHOD ||
	    !(callee->member->access & ACCESS_INLINE))
		return VOID_UNUSED;
	struct slot *slot = &header(callee->symbol)->slots[callee->member->index];
	const struct function *f = slot->function;
	for (uint32_t i = 0; f && f->body && i < f->args.count && i < call->list.count; i++) {
		if (!gives_void(slot, i, call->list.items[i]))
			continue;
		if (slot->owner != t->symbol)
			fact_body(t, slot);
		struct inlined in = {.param = f->args.items[i].name.name, .is_value = is_value};
		enum tx_kind kind = call->list.items[i]->kind;
		in.holds_array = kind != TX_FUNCTION && kind != TX_LOCAL;
		in.holds_structure = kind != TX_LOCAL;
		enum void_use use = statement(&in, f->body);
		*given = call->list.items[i];
		if (use)
			return use;
	}
	return VOID_UNUSED;
}
