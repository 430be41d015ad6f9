/* Arithmetic, Bool, conditions. */
#include "transform/lower/leaf.h"

#include <stdlib.h>

bool ex_is_op(const struct ex *e, const char *text)
{
	return e->kind == EX_BINARY && !strcmp(e->text, text);
}

struct ex *runtime(struct lower *l, const char *module, const char *name, uint32_t count,
                   struct ex **args)
{
	struct ex *call = ex_remote(l->arena, ex_alias(l->arena, module), name, 0);
	for (uint32_t i = 0; i < count; i++)
		ex_add(l->arena, call, args[i]);
	return call;
}

struct ex *runtime1(struct lower *l, const char *module, const char *name, struct ex *a)
{
	return runtime(l, module, name, 1, (struct ex *[]){a});
}

struct ex *runtime2(struct lower *l, const char *module, const char *name, struct ex *a,
                    struct ex *b)
{
	return runtime(l, module, name, 2, (struct ex *[]){a, b});
}

/* ---- arithmetic ---- */

static const struct {
	enum operator_kind op;
	const char *plain, *runtime;
} arithmetic[] = {
        {OP_ADD, "+", "add"},    {OP_SUB, "-", "subtract"},   {OP_MUL, "*", "multiply"},
        {OP_DIV, "/", "divide"}, {OP_MOD, NULL, "remainder"},
};

static bool is_text(const struct tx *e)
{
	return e && !e->from_dynamic && ty_is_string(e->type);
}

static struct ex *remainder_of(struct lower *l, const struct tx *left_of, struct ex *left,
                               const struct tx *right_of, struct ex *right, bool special)
{
	if (!special && ty_is_int(left_of->type) && ty_is_int(right_of->type))
		return ex_call(l->arena, "rem", 2, left, right);
	if (special || value_of(l, right_of) & VALUE_ZERO)
		return runtime2(l, "Haxe.Float", "remainder", left, right);
	return runtime2(l, ":math", "fmod", left, right);
}

static bool is_bit_operator(enum operator_kind op)
{
	return op == OP_AND || op == OP_OR || op == OP_XOR || op == OP_SHL || op == OP_SHR ||
	       op == OP_USHR;
}

struct ex *lower_arithmetic(struct lower *l, enum operator_kind op, const struct tx *left_of,
                            struct ex *left, const struct tx *right_of, struct ex *right)
{
	if (is_bit_operator(op))
		return lower_bits(l, op, left_of, left, right_of, right);
	if (op == OP_ADD && (is_text(left_of) || (right_of && is_text(right_of))))
		return string_join(l, left_of, left, right_of, right);
	/* ++ and -- have no right side of their own. */
	bool open = is_dynamic(left_of) || (right_of && is_dynamic(right_of));
	unsigned right_flags = right_of ? value_of(l, right_of) : 0;
	bool special = open || (value_of(l, left_of) | right_flags) & VALUE_SPECIAL;
	if (op == OP_ADD && open && right_of)
		return runtime2(l, "Haxe.Dynamic", "add", left, right);
	if (op == OP_MOD)
		return remainder_of(l, left_of, left, right_of, right, special);
	if (op == OP_DIV && right_flags & VALUE_ZERO)
		special = true;
	for (size_t i = 0; i < sizeof arithmetic / sizeof *arithmetic; i++) {
		if (arithmetic[i].op != op)
			continue;
		bool plain = !special || (open && (op == OP_SUB || op == OP_MUL));
		return plain ? ex_binary(l->arena, arithmetic[i].plain, left, right)
		             : runtime2(l, "Haxe.Float", arithmetic[i].runtime, left, right);
	}
	return ex_nil(l->arena);
}

/* ---- the rest ---- */

/* 0...n as a value: what is still to come, as a list. */
static struct ex *interval(struct lower *l, struct ex *first, struct ex *behind)
{
	struct ex *last = ex_binary(l->arena, "-", behind, ex_int(l->arena, 1));
	struct ex *range = ex_binary(l->arena, "..", first, last);
	range = ex_binary(l->arena, "//", range, ex_int(l->arena, 1));
	return runtime1(l, "Enum", "to_list", range);
}

static struct ex *coalesce(struct lower *l, const struct tx *e, struct ex *left, struct ex *right)
{
	if (!is_dynamic(e->left) && !ty_is_bool(ty_follow_null(e->left->type)))
		return ex_binary(l->arena, "||", left, right);
	left = lower_once(l, left, "value");
	return ex_if(l->arena, ex_binary(l->arena, "==", left, ex_nil(l->arena)), right, left);
}

struct ex *lower_binary(struct lower *l, const struct tx *e, struct ex *left, struct ex *right)
{
	switch (e->op) {
	case OP_BOOL_AND:
	case OP_BOOL_OR:
		left = lower_condition(l, e->left, left);
		right = lower_condition(l, e->right, right);
		return ex_binary(l->arena, e->op == OP_BOOL_AND ? "and" : "or", left, right);
	case OP_EQ:
	case OP_NE:
	case OP_GT:
	case OP_LT:
	case OP_GE:
	case OP_LE:
		return lower_comparison(l, e->op, e->left, left, e->right, right);
	case OP_INTERVAL:
		return interval(l, left, right);
	case OP_COALESCE:
		return coalesce(l, e, left, right);
	default:
		return lower_arithmetic(l, e->op, e->left, left, e->right, right);
	}
}

struct ex *lower_unary(struct lower *l, const struct tx *e, struct ex *operand)
{
	if (e->op == OP_NEG) {
		if (value_of(l, e->left) & VALUE_SPECIAL)
			return runtime1(l, "Haxe.Float", "negate", operand);
		return ex_unary(l->arena, "-", operand);
	}
	if (e->op == OP_COMPLEMENT) {
		bool plain =
		        !is_dynamic(e->left) && !(value_of(l, e->left) & (VALUE_WIDE | VALUE_NULL));
		return runtime1(l, plain ? "Bitwise" : "Haxe.Int", "bnot", operand);
	}
	return ex_negate(l, lower_condition(l, e->left, operand));
}

/* Operators and functions whose value is true or false whatever happens. */
static bool gives_bool(const struct ex *e)
{
	static const char *const operators[] = {"==", "!=", "===", "!==", "<",  ">",
	                                        "<=", ">=", "and", "or",  "in", "=~"};
	if (e->kind == EX_BOOL)
		return true;
	if (e->kind == EX_UNARY)
		return !strcmp(e->text, "!") || !strcmp(e->text, "not");
	if (e->kind == EX_CALL)
		return !strncmp(e->text, "is_", 3);
	if (e->kind == EX_REMOTE)
		return e->text[strlen(e->text) - 1] == '?';
	for (size_t i = 0; e->kind == EX_BINARY && i < sizeof operators / sizeof *operators; i++) {
		if (!strcmp(e->text, operators[i]))
			return true;
	}
	return false;
}

struct ex *lower_condition(struct lower *l, const struct tx *e, struct ex *value)
{
	if (gives_bool(value))
		return value;
	bool sure = !is_dynamic(e) && ty_is_bool(e->type) && !ty_is_null(e->type) &&
	            !(value_of(l, e) & VALUE_NULL);
	return sure ? value : ex_binary(l->arena, "==", value, ex_bool(l->arena, true));
}
