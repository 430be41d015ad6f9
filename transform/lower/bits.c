/* Bit operators: signed 32 bits, as everywhere in Haxe. */
#include "transform/lower/leaf.h"

#include <stdlib.h>

static bool literal_int(const struct tx *e, long *out)
{
	if (!e || e->kind != TX_INT)
		return false;
	*out = strtol(e->text, NULL, 10);
	return true;
}

/* The result is inside 32 bits because one side is a number from 0 up. */
static bool masks(const struct tx *e)
{
	long value;
	return literal_int(e, &value) && value >= 0;
}

static bool fits(struct lower *l, const struct tx *e)
{
	return e && !is_dynamic(e) && !(value_of(l, e) & (VALUE_WIDE | VALUE_NULL));
}

static const struct {
	enum operator_kind op;
	const char *plain, *runtime;
} names[] = {
        {OP_AND, "band", "band"},       {OP_OR, "bor", "bor"},
        {OP_XOR, "bxor", "bxor"},       {OP_SHL, "bsl", "shift_left"},
        {OP_SHR, "bsr", "shift_right"}, {OP_USHR, NULL, "shift_right_unsigned"},
};

/* 1 << 4 */
static bool shift_fits(const struct tx *left, const struct tx *right)
{
	long value, count;
	return literal_int(left, &value) && literal_int(right, &count) && value >= 0 &&
	       count >= 0 && count < 31 && value <= INT32_MAX >> count;
}

static bool plain_is_right(struct lower *l, enum operator_kind op, const struct tx *left,
                           const struct tx *right)
{
	long count;
	if (op == OP_AND && (masks(left) || masks(right)))
		return true;
	if (!fits(l, left) || !fits(l, right))
		return false;
	if (op == OP_SHR)
		return literal_int(right, &count) && count >= 0 && count < 32;
	if (op == OP_USHR)
		return literal_int(right, &count) && count >= 0 && count < 32 &&
		       !(value_of(l, left) & VALUE_NEGATIVE);
	return op != OP_SHL || shift_fits(left, right);
}

struct ex *lower_bits(struct lower *l, enum operator_kind op, const struct tx *left_of,
                      struct ex *left, const struct tx *right_of, struct ex *right)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (names[i].op != op)
			continue;
		bool plain = plain_is_right(l, op, left_of, right_of);
		if (plain && op == OP_USHR)
			return runtime2(l, "Bitwise", "bsr", left, right);
		if (plain && names[i].plain)
			return runtime2(l, "Bitwise", names[i].plain, left, right);
		return runtime2(l, "Haxe.Int", names[i].runtime, left, right);
	}
	return ex_nil(l->arena);
}
