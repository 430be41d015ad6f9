/* Building strings, and how values print. */
#include "transform/lower/leaf.h"

struct ex *std_string(struct lower *l, const struct tx *e, struct ex *value)
{
	struct ex *names = printed_names(l, e);
	return names ? runtime2(l, "Haxe.Std", "string", value, names)
	             : runtime1(l, "Haxe.Std", "string", value);
}

/* ---- one value as text ---- */

static struct ex *int_text(struct lower *l, struct ex *value, bool inside)
{
	return inside ? value : runtime1(l, "Integer", "to_string", value);
}

/* What a literal prints is known here. */
static struct ex *type_text(struct lower *l, const struct symbol *symbol)
{
	const char *kind = symbol->decl && symbol->decl->kind == DECL_ENUM ? "Enum" : "Class";
	return ex_text(l->arena, arena_printf(l->arena, "%s<%s>", kind, symbol->path->text));
}

static struct ex *literal_text(struct lower *l, const struct tx *e)
{
	switch (e->kind) {
	case TX_NULL:
		return ex_text(l->arena, "null");
	case TX_BOOL:
		return ex_text(l->arena, e->truth ? "true" : "false");
	case TX_INT: /* `-0` is one literal */
		return ex_text(l->arena, strcmp(e->text, "-0") ? e->text : "0");
	case TX_TYPE:
		return type_text(l, e->symbol);
	default:
		return NULL;
	}
}

static struct ty *type_under(const struct tx *e);

/* One type for two branches, or NULL. */
static struct ty *shared_type(struct ty *one, struct ty *other)
{
	one = one ? ty_follow(one) : NULL;
	other = other ? ty_follow(other) : NULL;
	bool same = one && other && one->kind == other->kind && one->symbol == other->symbol &&
	            !one->args.count;
	return same ? one : NULL;
}

static struct ty *type_of_cases(const struct tx *e)
{
	struct ty *type = e->by_default ? type_under(e->by_default) : NULL;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		struct ty *one = type_under(e->cases.items[i].body);
		type = i || e->by_default ? shared_type(type, one) : one;
	}
	return type;
}

/* The type of a value where Dynamic is expected: that of the branches, if it is
 * one. NULL: only the running program knows. */
static struct ty *type_under(const struct tx *e)
{
	e = strip(e);
	switch (e->kind) {
	case TX_BLOCK:
		return e->list.count ? type_under(VEC_LAST(&e->list)) : e->type;
	case TX_IF:
		return e->third ? shared_type(type_under(e->right), type_under(e->third)) : e->type;
	case TX_SWITCH:
		return type_of_cases(e);
	default:
		return e->from_dynamic ? NULL : e->type;
	}
}

static bool is_underlying(struct lower *l, struct ty *type, bool (*is)(struct ty *))
{
	return is(type) || is(ty_underlying(l->arena, type));
}

static struct ex *nullable_text(struct lower *l, const struct tx *e, struct ty *type,
                                struct ex *value, bool inside)
{
	bool plain = is_underlying(l, type, ty_is_string) ||
	             (inside && is_underlying(l, type, ty_is_int));
	if (plain)
		return ex_binary(l->arena, "||", value, ex_text(l->arena, "null"));
	return std_string(l, e, value);
}

struct ex *lower_to_string(struct lower *l, const struct tx *e, struct ex *value, bool inside)
{
	struct ex *known = literal_text(l, e);
	if (known)
		return known;
	if (value->kind == EX_STRING || value->kind == EX_INTERPOLATION || ex_is_op(value, "<>"))
		return value;
	if (value->kind == EX_NIL)
		return ex_text(l->arena, "null");
	struct ty *type = type_under(e);
	if (!type || type_is_open(type))
		return std_string(l, e, value);
	type = ty_follow_null(type);
	if (ty_is(type, "StringBuf"))
		return runtime1(l, "IO", "iodata_to_binary", value);
	if (ty_is(type, "haxe.ds.List"))
		return runtime1(l, "Haxe.Array", "list_string", value);
	if (ty_is(type, "haxe.ds.BalancedTree"))
		return runtime1(l, "Haxe.Map", "sorted_string", value);
	if (ty_is(type, "haxe.ds.GenericStack"))
		return runtime1(l, "Haxe.Array", "stack_string", value);
	unsigned flags = value_of(l, e);
	if (flags & VALUE_NULL)
		return nullable_text(l, e, type, value, inside);
	if (is_underlying(l, type, ty_is_string))
		return value->kind == EX_ATOM ? ex_text(l->arena, value->text) : value;
	if (is_underlying(l, type, ty_is_int))
		return int_text(l, value, inside);
	if (is_underlying(l, type, ty_is_bool))
		return inside ? value : ex_call(l->arena, "to_string", 1, value);
	if (is_underlying(l, type, ty_is_float))
		return runtime1(l, "Haxe.Float", "to_string", value);
	return std_string(l, e, value);
}

/* ---- joining ---- */

struct part {
	struct ex *ex;
	bool binary; /* a string for sure: may stand beside <> */
};

typedef VEC(struct part) part_list;

static void add_part(struct lower *l, part_list *parts, struct ex *ex, bool binary)
{
	if (ex->kind == EX_STRING && !ex->length)
		return;
	if (ex->kind == EX_INT)
		ex = ex_text(l->arena, ex->text);
	struct part *last = parts->count ? &VEC_LAST(parts) : NULL;
	if (ex->kind == EX_STRING && last && last->ex->kind == EX_STRING) {
		size_t length = last->ex->length + ex->length;
		char *text = arena_alloc(l->arena, length + 1);
		memcpy(text, last->ex->text, last->ex->length);
		memcpy(text + last->ex->length, ex->text, ex->length);
		last->ex = ex_string(l->arena, text, length);
		return;
	}
	VEC_PUSH(l->arena, parts, ((struct part){ex, binary}));
}

static bool is_binary(const struct ex *e)
{
	if (e->kind == EX_STRING || e->kind == EX_INTERPOLATION || ex_is_op(e, "<>"))
		return true;
	return e->kind == EX_REMOTE && e->left->kind == EX_ALIAS &&
	       (!strcmp(e->text, "to_string") || !strcmp(e->text, "string"));
}

static void flatten(struct lower *l, part_list *parts, struct ex *ex, bool binary)
{
	if (ex_is_op(ex, "<>")) {
		flatten(l, parts, ex->left, true);
		flatten(l, parts, ex->right, true);
		return;
	}
	if (ex->kind != EX_INTERPOLATION) {
		add_part(l, parts, ex, binary || is_binary(ex));
		return;
	}
	for (uint32_t i = 0; i < ex->list.count; i++)
		add_part(l, parts, ex->list.items[i], is_binary(ex->list.items[i]));
}

static struct ex *joined(struct lower *l, const part_list *parts)
{
	bool all_binary = true, literal = false;
	for (uint32_t i = 0; i < parts->count; i++) {
		all_binary = all_binary && parts->items[i].binary;
		literal = literal || parts->items[i].ex->kind == EX_STRING;
	}
	if (!parts->count)
		return ex_text(l->arena, "");
	if (parts->count == 1 && all_binary)
		return parts->items[0].ex;
	if (all_binary && (parts->count == 2 || !literal)) {
		struct ex *chain = parts->items[parts->count - 1].ex;
		for (uint32_t i = parts->count - 1; i-- > 0;)
			chain = ex_binary(l->arena, "<>", parts->items[i].ex, chain);
		return chain;
	}
	struct ex *text = ex_new(l->arena, EX_INTERPOLATION);
	for (uint32_t i = 0; i < parts->count; i++)
		ex_add(l->arena, text, parts->items[i].ex);
	return text;
}

static bool is_text_of(struct lower *l, const struct tx *of)
{
	return !is_dynamic(of) && is_underlying(l, ty_follow_null(of->type), ty_is_string);
}

static struct ex *last_link(struct ex *chain, bool *literal)
{
	*literal = chain->left->kind == EX_STRING;
	while (ex_is_op(chain->right, "<>")) {
		chain = chain->right;
		*literal = *literal || chain->left->kind == EX_STRING;
	}
	*literal = *literal || chain->right->kind == EX_STRING;
	return chain;
}

/* Of a long sum the left side is nobody else's and grows: making each step anew
 * would take the square of the length. */
static bool grow(struct lower *l, struct ex *sum, const part_list *more)
{
	if (sum->kind == EX_INTERPOLATION) {
		part_list ends = {0};
		add_part(l, &ends, sum->list.items[--sum->list.count], true);
		for (uint32_t i = 0; i < more->count; i++)
			add_part(l, &ends, more->items[i].ex, true);
		for (uint32_t i = 0; i < ends.count; i++)
			ex_add(l->arena, sum, ends.items[i].ex);
		return true;
	}
	bool literal = false;
	struct ex *last = ex_is_op(sum, "<>") ? last_link(sum, &literal) : NULL;
	for (uint32_t i = 0; i < more->count; i++)
		literal = literal || !more->items[i].binary || more->items[i].ex->kind == EX_STRING;
	if (!last || literal)
		return false;
	for (uint32_t i = 0; i < more->count; i++) {
		last->right = ex_binary(l->arena, "<>", last->right, more->items[i].ex);
		last = last->right;
	}
	return true;
}

struct ex *string_join(struct lower *l, const struct tx *left_of, struct ex *left,
                       const struct tx *right_of, struct ex *right)
{
	part_list parts = {0}, more = {0};
	left = lower_to_string(l, left_of, left, true);
	right = lower_to_string(l, right_of, right, true);
	flatten(l, &more, right, is_text_of(l, right_of));
	if (left_of->kind == TX_BINARY && left_of->op == OP_ADD && grow(l, left, &more))
		return left;
	flatten(l, &parts, left, is_text_of(l, left_of));
	for (uint32_t i = 0; i < more.count; i++)
		add_part(l, &parts, more.items[i].ex, more.items[i].binary);
	return joined(l, &parts);
}
