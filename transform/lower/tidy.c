/* Small questions about Elixir code, and its shorter forms. */
#include "transform/lower/core.h"

/* ---- questions ---- */

/* Modules whose functions do nothing but give a value (when they are given no function to call). */
static const char *const pure_modules[] = {"String", "Integer",     "Float",     "List",
                                           "Map",    "Enum",        "Tuple",     "MapSet",
                                           "Range",  "Haxe.String", "Haxe.Array"};

/* Their second or third argument is a function, which may do anything. */
static const char *const calling[] = {
        "all?",    "any?",     "chunk_by",   "count",      "dedup_by",   "each",
        "filter",  "find",     "find_index", "find_value", "flat_map",   "foldl",
        "foldr",   "group_by", "into",       "map",        "map_join",   "map_reduce",
        "max_by",  "min_by",   "new",        "partition",  "reduce",     "reduce_while",
        "reject",  "sort",     "sort_by",    "split_with", "take_while", "drop_while",
        "uniq_by", "update",   "update!",    "with_index", "zip_with"};

static bool calls_a_function(const struct ex *e)
{
	for (size_t i = 0; i < sizeof calling / sizeof *calling; i++) {
		if (!strcmp(e->text, calling[i]))
			return e->list.count > 1;
	}
	return false;
}

static bool all_pure(const struct ex *e)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (!ex_is_pure(e->list.items[i]))
			return false;
	}
	for (uint32_t i = 0; i < e->pairs.count; i++) {
		const struct ex *pair = e->pairs.items[i];
		if (!ex_is_pure(pair->left) || !ex_is_pure(pair->right))
			return false;
	}
	return true;
}

static bool is_given_function(const struct ex *e)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (e->list.items[i]->kind == EX_FN || e->list.items[i]->kind == EX_CAPTURE)
			return true;
	}
	return false;
}

static bool call_is_pure(const struct ex *e)
{
	if (e->kind == EX_CALL)
		return lower_is_guard(e) && all_pure(e);
	if (!e->left || e->left->kind != EX_ALIAS)
		return false;
	if (calls_a_function(e))
		return false;
	for (size_t i = 0; i < sizeof pure_modules / sizeof *pure_modules; i++) {
		if (!strcmp(e->left->text, pure_modules[i]))
			return all_pure(e) && !is_given_function(e);
	}
	return false;
}

bool ex_is_pure(const struct ex *e)
{
	if (!e)
		return true;
	switch (e->kind) {
	case EX_CALL:
	case EX_REMOTE:
		return call_is_pure(e);
	case EX_LIST:
	case EX_TUPLE:
	case EX_MAP:
	case EX_KEYWORD:
	case EX_CONS:
	case EX_INTERPOLATION:
		return ex_is_pure(e->left) && all_pure(e);
	case EX_BINARY:
	case EX_UNARY:
	case EX_FIELD:
	case EX_INDEX:
		return ex_is_pure(e->left) && ex_is_pure(e->right);
	case EX_FN:
	case EX_CAPTURE:
		return true;
	case EX_IF:
		return ex_is_pure(e->left) && ex_is_pure(e->right) && all_pure(e);
	default:
		return ex_is_simple(e);
	}
}

bool ex_mentions(const struct ex *e, const char *name)
{
	if (!e)
		return false;
	if (e->kind == EX_VAR)
		return !strcmp(e->text, name);
	if (e->kind == EX_RAW)
		return strstr(e->text, name) != NULL;
	if (ex_mentions(e->left, name) || ex_mentions(e->right, name))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (ex_mentions(e->list.items[i], name))
			return true;
	}
	for (uint32_t i = 0; i < e->pairs.count; i++) {
		if (ex_mentions(e->pairs.items[i], name))
			return true;
	}
	return false;
}

bool ex_binds(const struct ex *statement, const char *name)
{
	if (statement->kind == EX_BLOCK) {
		for (uint32_t i = 0; i < statement->list.count; i++) {
			if (ex_binds(statement->list.items[i], name))
				return true;
		}
	}
	return statement->kind == EX_MATCH && ex_mentions(statement->left, name);
}

bool ex_is_nothing(const struct ex *e)
{
	return !e || e->kind == EX_NIL || (e->kind == EX_BLOCK && !e->list.count);
}

/* ---- forms ---- */

static const char *const opposites[][2] = {
        {"==", "!="}, {"!=", "=="}, {"===", "!=="}, {"!==", "==="}};

struct ex *ex_negate(struct lower *l, struct ex *test)
{
	if (test->kind == EX_UNARY && (!strcmp(test->text, "!") || !strcmp(test->text, "not")))
		return test->left;
	if (test->kind == EX_BOOL)
		return ex_bool(l->arena, !test->flag);
	for (size_t i = 0; test->kind == EX_BINARY && i < sizeof opposites / sizeof *opposites;
	     i++) {
		if (!strcmp(test->text, opposites[i][0]))
			return ex_binary(l->arena, opposites[i][1], test->left, test->right);
	}
	return ex_unary(l->arena, "!", test);
}

static struct ex *only(struct ex *block)
{
	while (block && block->kind == EX_BLOCK && block->list.count == 1)
		block = block->list.items[0];
	return block;
}

static void add_clause(struct lower *l, struct ex *cond, struct ex *test, struct ex *body)
{
	ex_add(l->arena, cond, ex_clause(l->arena, test, NULL, body));
}

/* An else that is an `if` or a `cond` makes one cond of both. */
static struct ex *chained(struct lower *l, struct ex *test, struct ex *then, struct ex *inner)
{
	struct ex *cond = ex_new(l->arena, EX_COND);
	add_clause(l, cond, test, then);
	if (inner->kind == EX_COND) {
		for (uint32_t i = 0; i < inner->list.count; i++)
			ex_add(l->arena, cond, inner->list.items[i]);
		return cond;
	}
	add_clause(l, cond, inner->left, inner->right);
	add_clause(l, cond, ex_bool(l->arena, true),
	           inner->list.count ? inner->list.items[0] : ex_nil(l->arena));
	return cond;
}

struct ex *ex_choice(struct lower *l, struct ex *test, struct ex *then, struct ex *otherwise)
{
	then = only(then);
	otherwise = only(otherwise);
	if (ex_is_nothing(then) && !ex_is_nothing(otherwise)) {
		test = ex_negate(l, test);
		then = otherwise;
		otherwise = NULL;
	}
	if (ex_is_nothing(then))
		then = ex_nil(l->arena);
	if (ex_is_nothing(otherwise)) {
		bool negative = test->kind == EX_UNARY && !strcmp(test->text, "!");
		struct ex *node = ex_if(l->arena, negative ? test->left : test, then, NULL);
		if (negative)
			node->text = "unless", node->length = 6;
		return node;
	}
	if ((otherwise->kind == EX_IF && !strcmp(otherwise->text, "if")) ||
	    otherwise->kind == EX_COND)
		return chained(l, test, then, otherwise);
	if (then->kind == EX_BOOL && otherwise->kind == EX_BOOL && then->flag != otherwise->flag)
		return then->flag ? test : ex_negate(l, test);
	return ex_if(l->arena, test, then, otherwise);
}

struct ex *ex_case(struct lower *l, struct ex *subject)
{
	struct ex *node = ex_new(l->arena, EX_CASE);
	node->left = subject;
	return node;
}

struct ex *ex_attribute(struct lower *l, const char *name)
{
	return ex_unary(l->arena, "@", ex_var(l->arena, name));
}

/* ---- the end of a block ---- */

static uint32_t size_of(const struct ex *e)
{
	if (!e)
		return 0;
	uint32_t size = 1 + size_of(e->left) + size_of(e->right);
	for (uint32_t i = 0; i < e->list.count; i++)
		size += size_of(e->list.items[i]);
	for (uint32_t i = 0; i < e->pairs.count; i++)
		size += size_of(e->pairs.items[i]);
	return size;
}

static uint32_t count_mentions(const struct ex *e, const char *name)
{
	if (!e)
		return 0;
	if (e->kind == EX_VAR)
		return !strcmp(e->text, name);
	uint32_t count = count_mentions(e->left, name) + count_mentions(e->right, name);
	for (uint32_t i = 0; i < e->list.count; i++)
		count += count_mentions(e->list.items[i], name);
	for (uint32_t i = 0; i < e->pairs.count; i++)
		count += count_mentions(e->pairs.items[i], name);
	return count;
}

/* Tuples and calls that only hand values on. */
static bool hands_on(const struct ex *e)
{
	return e->kind == EX_TUPLE || (e->kind == EX_CALL && e->number == OWN_CALL);
}

/* Where the variable stands as a whole value in e; everything before it is simple. */
static struct ex **find_place(struct ex *e, const char *name)
{
	for (uint32_t i = 0; hands_on(e) && i < e->list.count; i++) {
		struct ex *item = e->list.items[i];
		if (item->kind == EX_VAR && !strcmp(item->text, name))
			return &e->list.items[i];
		struct ex **inner = find_place(item, name);
		if (inner)
			return inner;
		if (!ex_is_pure(item))
			return NULL;
	}
	return NULL;
}

static bool is_short(const struct ex *e)
{
	switch (e->kind) {
	case EX_IF:
	case EX_COND:
	case EX_CASE:
	case EX_TRY:
	case EX_FN:
	case EX_FOR:
	case EX_BLOCK:
		return false;
	default:
		return size_of(e) <= 8 && ex_is_pure(e);
	}
}

void block_end(struct lower *l, struct ex *last)
{
	for (;;) {
		struct ex *before = l->block->list.count ? VEC_LAST(&l->block->list) : NULL;
		if (before && before->kind == EX_MATCH && before->left->kind == EX_TUPLE &&
		    ex_equal(before->left, last)) {
			last = before->right;
			l->block->list.count--;
			break;
		}
		if (!before || before->kind != EX_MATCH || before->left->kind != EX_VAR)
			break;
		const char *name = before->left->text;
		if (last->kind == EX_VAR && !strcmp(last->text, name)) {
			last = before->right;
			l->block->list.count--;
			break;
		}
		struct ex **place =
		        hands_on(last) && is_short(before->right) && count_mentions(last, name) == 1
		                ? find_place(last, name)
		                : NULL;
		if (!place)
			break;
		*place = before->right;
		l->block->list.count--;
	}
	ex_add(l->arena, l->block, last);
}
