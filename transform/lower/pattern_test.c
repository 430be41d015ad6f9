/* Patterns as tests, for what is no Elixir pattern; and what a guard may hold. */
#include "transform/lower/leaf.h"

struct testing {
	struct lower *l;
	struct ex *bindings;
};

static struct ex *test_of(struct testing *t, const struct tx_pattern *pattern, struct ex *value);

static struct ex *both(struct lower *l, struct ex *left, struct ex *right)
{
	if (left->kind == EX_BOOL)
		return left->flag ? right : left;
	if (right->kind == EX_BOOL && right->flag)
		return left;
	return ex_binary(l->arena, "and", left, right);
}

static struct ex *is_equal(struct lower *l, struct ex *value, struct ex *wanted)
{
	return ex_binary(l->arena, "==", value, wanted);
}

static struct ex *element(struct lower *l, struct ex *tuple, uint32_t index)
{
	return ex_call(l->arena, "elem", 2, tuple, ex_int(l->arena, index));
}

static struct ex *constructor_test(struct testing *t, const struct tx_pattern *pattern,
                                   struct ex *value)
{
	struct lower *l = t->l;
	struct ex *tag = ex_atom(l->arena, lower_tag(l, pattern->member));
	if (lower_is_bare(pattern->owner, pattern->member))
		return is_equal(l, value, tag);
	uint32_t count = pattern->member->function ? pattern->member->function->args.count : 0;
	if (!count)
		return is_equal(l, value, ex_tuple(l->arena, 1, tag));
	struct ex *test = is_equal(l, element(l, value, 0), tag);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		test = both(l, test, test_of(t, pattern->items.items[i], element(l, value, i + 1)));
	return test;
}

static struct ex *structure_test(struct testing *t, const struct tx_pattern *pattern,
                                 struct ex *value)
{
	struct lower *l = t->l;
	struct ex *test = ex_bool(l->arena, true);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		const struct name *name = pattern->names.items[i];
		uint32_t size = tuple_size(pattern->type);
		struct ex *field = size ? element(l, value, tuple_place(name, size))
		                        : ex_new(l->arena, EX_INDEX);
		if (!size) {
			field->left = value;
			field->right = ex_atom(l->arena, lower_field_key(l, pattern->type, name));
		}
		test = both(l, test, test_of(t, pattern->items.items[i], field));
	}
	return test;
}

static struct ex *array_test(struct testing *t, const struct tx_pattern *pattern, struct ex *value)
{
	struct lower *l = t->l;
	struct ex *test = ex_bool(l->arena, true);
	if (!pattern->tuple)
		test = is_equal(l, ex_call(l->arena, "length", 1, value),
		                ex_int(l->arena, pattern->items.count));
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		struct ex *item = pattern->tuple
		                          ? element(l, value, i)
		                          : runtime2(l, "Enum", "at", value, ex_int(l->arena, i));
		test = both(l, test, test_of(t, pattern->items.items[i], item));
	}
	return test;
}

static struct ex *either_test(struct testing *t, const struct tx_pattern *pattern, struct ex *value)
{
	struct ex *test = NULL;
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		struct ex *one = test_of(t, pattern->items.items[i], value);
		test = test ? ex_binary(t->l->arena, "or", test, one) : one;
	}
	return test ? test : ex_bool(t->l->arena, false);
}

/* value => inner: the extractor's expression over the subject. */
static struct ex *extract_test(struct testing *t, const struct tx_pattern *pattern,
                               struct ex *value)
{
	struct lower *l = t->l;
	if (pattern->local && value->kind == EX_VAR)
		local_info(l, pattern->local)->name = value->text;
	else if (pattern->local)
		ex_add(l->arena, l->block,
		       ex_match(l->arena, lower_local(l, pattern->local), value));
	struct ex *extracted = lower_expr(l, pattern->value);
	if (pattern->inner->kind != PATTERN_CONSTANT)
		extracted = lower_once(l, extracted, "extracted");
	return test_of(t, pattern->inner, extracted);
}

static struct ex *test_of(struct testing *t, const struct tx_pattern *pattern, struct ex *value)
{
	struct lower *l = t->l;
	switch (pattern->kind) {
	case PATTERN_ANY:
		break;
	case PATTERN_BIND:
		ex_add(l->arena, t->bindings,
		       ex_match(l->arena, lower_local(l, pattern->local), value));
		return pattern->inner ? test_of(t, pattern->inner, value) : ex_bool(l->arena, true);
	case PATTERN_CONSTANT:
		return is_equal(l, value, lower_expr(l, pattern->value));
	case PATTERN_ENUM:
		return constructor_test(t, pattern, value);
	case PATTERN_OBJECT:
		return structure_test(t, pattern, value);
	case PATTERN_ARRAY:
		return array_test(t, pattern, value);
	case PATTERN_OR:
		return either_test(t, pattern, value);
	case PATTERN_EXTRACT:
		return extract_test(t, pattern, value);
	}
	return ex_bool(l->arena, true);
}

struct ex *lower_pattern_test(struct lower *l, const struct tx_pattern *pattern, struct ex *value,
                              struct ex *bindings)
{
	struct testing t = {l, bindings};
	return test_of(&t, pattern, value);
}

/* ---- guards ---- */

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
