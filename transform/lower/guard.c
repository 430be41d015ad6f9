/* What a guard may hold. */
#include "transform/lower/leaf.h"

static const struct {
	const char *name;
	uint32_t arity;
} guard_calls[] = {
        {"abs", 1},          {"binary_part", 3},  {"bit_size", 1},  {"byte_size", 1},
        {"ceil", 1},         {"div", 2},          {"elem", 2},      {"floor", 1},
        {"hd", 1},           {"is_atom", 1},      {"is_binary", 1}, {"is_bitstring", 1},
        {"is_boolean", 1},   {"is_exception", 1}, {"is_float", 1},  {"is_function", 1},
        {"is_function", 2},  {"is_integer", 1},   {"is_list", 1},   {"is_map", 1},
        {"is_map_key", 2},   {"is_nil", 1},       {"is_number", 1}, {"is_pid", 1},
        {"is_reference", 1}, {"is_struct", 1},    {"is_struct", 2}, {"is_tuple", 1},
        {"length", 1},       {"map_size", 1},     {"node", 0},      {"node", 1},
        {"rem", 2},          {"round", 1},        {"self", 0},      {"tl", 1},
        {"trunc", 1},        {"tuple_size", 1},
};

static const char *const guard_operators[] = {
        "==", "!=", "===", "!==", "<", ">", "<=", ">=", "and", "or", "+", "-", "*", "/"};

static const char *const guard_bits[] = {"band", "bor", "bxor", "bsl", "bsr", "bnot"};

static bool is_guard_call(const struct ex *e)
{
	for (size_t i = 0; i < sizeof guard_calls / sizeof *guard_calls; i++) {
		if (guard_calls[i].arity == e->list.count && !strcmp(guard_calls[i].name, e->text))
			return true;
	}
	return false;
}

static bool among(const char *text, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!strcmp(text, list[i]))
			return true;
	}
	return false;
}

static bool all_guards(const struct ex *e)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (!lower_is_guard(e->list.items[i]))
			return false;
	}
	return true;
}

/* in needs a list that is written out. */
static bool is_guard_operator(const struct ex *e)
{
	if (!strcmp(e->text, "in"))
		return lower_is_guard(e->left) && e->right->kind == EX_LIST && all_guards(e->right);
	return among(e->text, guard_operators, sizeof guard_operators / sizeof *guard_operators) &&
	       lower_is_guard(e->left) && lower_is_guard(e->right);
}

bool lower_is_guard(const struct ex *e)
{
	switch (e->kind) {
	case EX_NIL:
	case EX_BOOL:
	case EX_ATOM:
	case EX_INT:
	case EX_FLOAT:
	case EX_STRING:
	case EX_VAR:
	case EX_ALIAS:
		return true;
	case EX_LIST:
	case EX_TUPLE:
		return all_guards(e);
	case EX_UNARY:
		if (!strcmp(e->text, "@"))
			return true;
		return (!strcmp(e->text, "not") || !strcmp(e->text, "-")) &&
		       lower_is_guard(e->left);
	case EX_BINARY:
		return is_guard_operator(e);
	case EX_CALL:
		return is_guard_call(e) && all_guards(e);
	case EX_REMOTE:
		return e->left->kind == EX_ALIAS && !strcmp(e->left->text, "Bitwise") &&
		       among(e->text, guard_bits, sizeof guard_bits / sizeof *guard_bits) &&
		       all_guards(e);
	case EX_FIELD:
		return e->left->kind == EX_VAR ||
		       (e->left->kind == EX_FIELD && lower_is_guard(e->left));
	default:
		return false;
	}
}

/* ---- what Elixir's checker of guards takes ---- */

static bool wants_integers(const struct ex *e)
{
	if (e->kind == EX_REMOTE)
		return e->left->kind == EX_ALIAS && !strcmp(e->left->text, "Bitwise");
	return e->kind == EX_CALL && (!strcmp(e->text, "rem") || !strcmp(e->text, "div"));
}

static bool calculates(const struct ex *e)
{
	return e->kind == EX_BINARY && strchr("+-*/", *e->text) && !e->text[1];
}

static bool is_calculated(const struct ex *e, const char *name, bool inside)
{
	if (!e || wants_integers(e))
		return false;
	if (e->kind == EX_VAR)
		return inside && !strcmp(e->text, name);
	inside |= calculates(e);
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (is_calculated(e->list.items[i], name, inside))
			return true;
	}
	return is_calculated(e->left, name, inside) || is_calculated(e->right, name, inside);
}

/* `n + m < 9 and rem(n, 2) == 0`: the sum says that n may be a float, and Elixir warns. */
static bool mixes(const struct ex *e, const struct ex *whole, bool inside)
{
	if (!e)
		return false;
	if (e->kind == EX_VAR)
		return inside && is_calculated(whole, e->text, false);
	inside |= wants_integers(e);
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (mixes(e->list.items[i], whole, inside))
			return true;
	}
	return mixes(e->left, whole, inside) || mixes(e->right, whole, inside);
}

bool lower_is_head_guard(const struct ex *e)
{
	return lower_is_guard(e) && !mixes(e, e, false);
}
