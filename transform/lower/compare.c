/* == != < <= > >= */
#include "transform/lower/leaf.h"

static const char *text_of(enum operator_kind op)
{
	switch (op) {
	case OP_EQ:
		return "==";
	case OP_NE:
		return "!=";
	case OP_GT:
		return ">";
	case OP_LT:
		return "<";
	case OP_GE:
		return ">=";
	default:
		return "<=";
	}
}

static const char *function_of(enum operator_kind op)
{
	switch (op) {
	case OP_GT:
		return "greater?";
	case OP_LT:
		return "less?";
	case OP_GE:
		return "greater_or_equal?";
	case OP_LE:
		return "less_or_equal?";
	default:
		return "equal?";
	}
}

static unsigned flags_of(struct lower *l, const struct tx *e)
{
	return e ? value_of(l, e) : 0;
}

static bool is_text(const struct tx *e)
{
	return e && !e->from_dynamic && ty_is_string(e->type);
}

static struct ex *equality(struct lower *l, enum operator_kind op, const struct tx *left_of,
                           struct ex *left, const struct tx *right_of, struct ex *right)
{
	if (flags_of(l, left_of) & flags_of(l, right_of) & VALUE_SPECIAL) {
		struct ex *equal = runtime2(l, "Haxe.Float", "equal?", left, right);
		return op == OP_EQ ? equal : ex_unary(l->arena, "not", equal);
	}
	return ex_binary(l->arena, text_of(op), left, right);
}

/* Elixir puts nil above all numbers and below all strings, Haxe answers false. */
static bool null_would_win(enum operator_kind op, bool text, unsigned left, unsigned right)
{
	bool greater = op == OP_GT || op == OP_GE;
	return (greater != text ? left : right) & VALUE_NULL;
}

static struct ex *number_and(struct lower *l, struct ex *value, struct ex *test)
{
	return ex_binary(l->arena, "and", ex_call(l->arena, "is_number", 1, value), test);
}

struct ex *lower_comparison(struct lower *l, enum operator_kind op, const struct tx *left_of,
                            struct ex *left, const struct tx *right_of, struct ex *right)
{
	if (op == OP_EQ || op == OP_NE)
		return equality(l, op, left_of, left, right_of, right);
	struct ex *plain = ex_binary(l->arena, text_of(op), left, right);
	unsigned left_flags = flags_of(l, left_of), right_flags = flags_of(l, right_of);
	bool text = is_text(left_of) || is_text(right_of);
	bool null = null_would_win(op, text, left_flags, right_flags);
	if (text && !null)
		return plain;
	if ((left_of && is_dynamic(left_of)) || (right_of && is_dynamic(right_of)) || text)
		return runtime2(l, "Haxe.Dynamic", function_of(op), left, right);
	if ((left_flags | right_flags) & VALUE_SPECIAL)
		return runtime2(l, "Haxe.Float", function_of(op), left, right);
	if (!null)
		return plain;
	struct ex *nullable = op == OP_GT || op == OP_GE ? left : right;
	bool other = (op == OP_GT || op == OP_GE ? right_flags : left_flags) & VALUE_NULL;
	if (other || !ex_is_simple(nullable))
		return runtime2(l, "Haxe.Dynamic", function_of(op), left, right);
	return number_and(l, nullable, plain);
}
