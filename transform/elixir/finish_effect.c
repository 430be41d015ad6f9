/* What can be left out: bindings that nobody reads, values that nobody uses. */
#include "transform/elixir/finish_internal.h"

#include <string.h>

static struct ex *shorten(struct finish *f, struct ex *node, bool used);

/* ---- what has no effect ---- */

static bool is_harmless(const struct ex *node);
static bool is_part_of_variable(const struct ex *node);

static bool are_harmless(const struct ex *node)
{
	for (VEC_EACH(struct ex *, one, &node->list))
		if (!is_harmless(*one))
			return false;
	for (VEC_EACH(struct ex *, one, &node->pairs))
		if (!is_harmless(*one))
			return false;
	return (!node->left || is_harmless(node->left)) &&
	       (!node->right || is_harmless(node->right));
}

/* Of other modules those that Elixir makes Erlang's own of. */
static bool is_value_of_module(const char *module, const char *name)
{
	static const char *const functions[][2] = {
	        {"Map", "has_key?"},   {"Map", "put"},           {"Map", "delete"},
	        {"Map", "keys"},       {"Map", "values"},        {"Map", "to_list"},
	        {"Map", "merge"},      {"Integer", "to_string"}, {"Integer", "to_charlist"},
	        {"Atom", "to_string"}, {"List", "to_tuple"},     {"Tuple", "to_list"}};
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
		if (!strcmp(module, functions[i][0]) && !strcmp(name, functions[i][1]))
			return true;
	return !strcmp(module, "Bitwise");
}

/* Functions that only give a value; Elixir warns when nobody takes it. */
static bool is_value_call(const struct ex *node)
{
	static const char *const names[] = {
	        "abs",          "bit_size",     "byte_size",  "ceil",        "div",
	        "elem",         "floor",        "hd",         "is_atom",     "is_binary",
	        "is_bitstring", "is_boolean",   "is_float",   "is_function", "is_integer",
	        "is_list",      "is_map",       "is_map_key", "is_nil",      "is_number",
	        "is_pid",       "is_reference", "is_struct",  "is_tuple",    "length",
	        "match?",       "make_ref",     "map_size",   "max",         "min",
	        "node",         "rem",          "round",      "self",        "tl",
	        "trunc",        "tuple_size"};
	if (node->kind == EX_REMOTE && node->left->kind == EX_ALIAS)
		return is_value_of_module(node->left->text, node->text);
	if (node->kind != EX_CALL || node->right)
		return false;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(node->text, names[i]))
			return true;
	return false;
}

static bool is_lazy(const struct ex *node);

/* Nodes that only put together the values of their parts. */
static bool is_value_of_parts(const struct ex *node)
{
	switch (node->kind) {
	case EX_LIST:
	case EX_CONS:
	case EX_TUPLE:
	case EX_KEYWORD:
	case EX_PAIR:
	case EX_UNARY:
	case EX_INTERPOLATION:
		return true;
	case EX_MAP: /* %{f() | a: 1} raises when there is no a */
		return !node->left || is_part_of_variable(node->left);
	case EX_BINARY:
		return strcmp(node->text, "|>") != 0 && !is_lazy(node);
	default:
		return is_value_call(node);
	}
}

/* v.a.b: a variable has the fields of its type. */
static bool is_part_of_variable(const struct ex *node)
{
	while (node->kind == EX_FIELD)
		node = node->left;
	return node->kind == EX_VAR;
}

/* Evaluating it does nothing and cannot fail for values of the right types. */
static bool is_harmless(const struct ex *node)
{
	switch (node->kind) {
	case EX_FIELD:
		return is_part_of_variable(node);
	case EX_FN:
	case EX_CAPTURE:
		return true;
	case EX_BINARY: /* also && and || */
		return strcmp(node->text, "|>") != 0 && are_harmless(node);
	case EX_BLOCK:
		return !node->list.count;
	case EX_IF:
		return are_harmless(node);
	default:
		return ex_is_simple(node) || (is_value_of_parts(node) && are_harmless(node));
	}
}

static bool is_nothing(const struct ex *node)
{
	return !node || is_harmless(node);
}

/* ---- blocks ---- */

/* The statements of nested blocks, in a row. */
static void flatten(struct finish *f, struct ex *block, struct ex *into)
{
	for (VEC_EACH(struct ex *, one, &block->list)) {
		if ((*one)->kind == EX_BLOCK)
			flatten(f, *one, into);
		else
			ex_add(f->arena, into, *one);
	}
}

static bool is_last(const struct ex *block, uint32_t at)
{
	while (++at < block->list.count)
		if (block->list.items[at]->kind != EX_BLANK)
			return false;
	return true;
}

static bool is_ignored(const struct ex *node)
{
	return node->kind == EX_MATCH && node->left->kind == EX_VAR &&
	       !strcmp(node->left->text, "_");
}

/* A binding that nobody reads is what it was to be bound to. */
static struct ex *without_binding(struct finish *f, struct ex *node)
{
	while (node->kind == EX_MATCH && finish_is_dead(f, node->left)) {
		f->changed = f->changed || !is_ignored(node);
		node = node->right;
	}
	return node;
}

static bool is_lazy(const struct ex *node)
{
	static const char *const signs[] = {"&&", "||", "and", "or"};
	for (size_t i = 0; node->kind == EX_BINARY && i < sizeof signs / sizeof *signs; i++)
		if (!strcmp(node->text, signs[i]))
			return true;
	return false;
}

static void add_effects(struct finish *f, struct ex *node, struct ex *out);

/* `a and b` does what b does if a; of `b` alone what has an effect. */
static void add_lazy_effects(struct finish *f, struct ex *node, struct ex *out)
{
	bool both = *node->text == 'a' || *node->text == '&';
	struct ex *right = ex_block(f->arena);
	f->changed = true;
	add_effects(f, node->right, right);
	if (!right->list.count) {
		add_effects(f, node->left, out);
		return;
	}
	struct ex *choice = ex_if(f->arena, node->left, right, NULL);
	choice->text = both ? "if" : "unless";
	choice->length = strlen(choice->text);
	ex_add(f->arena, out, choice);
}

/* What is left of a statement whose value nobody uses, into `out`. */
static void add_effects(struct finish *f, struct ex *node, struct ex *out)
{
	if (node->kind == EX_BLOCK) {
		flatten(f, node, out);
		return;
	}
	if (is_harmless(node)) {
		f->changed = true;
		return;
	}
	if (is_lazy(node)) {
		add_lazy_effects(f, node, out);
		return;
	}
	if (!is_value_of_parts(node)) {
		bool erlang = node->kind == EX_REMOTE && node->left->kind == EX_ATOM &&
		              !strcmp(node->left->text, "erlang");
		if (erlang) /* it may raise, and its value would be missed */
			node = ex_match(f->arena, ex_var(f->arena, "_"), node);
		ex_add(f->arena, out, node);
		return;
	}
	if (node->left)
		add_effects(f, node->left, out);
	if (node->right)
		add_effects(f, node->right, out);
	for (VEC_EACH(struct ex *, one, &node->list))
		add_effects(f, *one, out);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		add_effects(f, *one, out);
}

static struct ex *shorten_block(struct finish *f, struct ex *block, bool used)
{
	struct ex *flat = ex_block(f->arena), *out = ex_block(f->arena);
	flatten(f, block, flat);
	for (uint32_t i = 0; i < flat->list.count; i++) {
		struct ex *one = flat->list.items[i];
		bool last = is_last(flat, i);
		if (one->kind == EX_BLANK) {
			if (!last && out->list.count && VEC_LAST(&out->list)->kind != EX_BLANK)
				ex_add(f->arena, out, one);
			continue;
		}
		one = shorten(f, without_binding(f, one), used && last);
		if (!(used && last))
			add_effects(f, one, out);
		else if (one->kind == EX_BLOCK)
			flatten(f, one, out);
		else
			ex_add(f->arena, out, one);
	}
	while (out->list.count && VEC_LAST(&out->list)->kind == EX_BLANK)
		out->list.count--;
	return out->list.count == 1 ? out->list.items[0] : out;
}

/* ---- control ---- */

static struct ex *body(struct finish *f, struct ex *node, bool used)
{
	if (!node)
		return NULL;
	if (node->kind != EX_BLOCK) {
		struct ex *block = ex_block(f->arena);
		ex_add(f->arena, block, node);
		node = block;
	}
	node = shorten_block(f, node, used);
	return node->kind == EX_BLOCK && !node->list.count ? ex_nil(f->arena) : node;
}

/* Sets variables that would be seen outside without the word around it. */
static bool is_scoped(const struct ex *node)
{
	if (!node || node->kind == EX_MATCH)
		return node != NULL;
	for (VEC_EACH(struct ex *, one, &node->list))
		if (node->kind == EX_BLOCK && is_scoped(*one))
			return true;
	return false;
}

static bool is_literal_bool(const struct ex *node, bool value)
{
	return node &&
	       ((node->kind == EX_BOOL && node->flag == value) || (node->kind == EX_NIL && !value));
}

/* The condition of `if` for the other branch. */
static void negate(struct ex *node)
{
	const struct ex *test = node->left;
	bool negated =
	        test->kind == EX_UNARY && (!strcmp(test->text, "!") || !strcmp(test->text, "not"));
	if (negated)
		node->left = test->left;
	else
		node->text = !strcmp(node->text, "unless") ? "if" : "unless";
	node->length = strlen(node->text);
}

static struct ex *shorten_if(struct finish *f, struct ex *node, bool used)
{
	if (!node->text)
		node->text = "if";
	node->left = shorten(f, node->left, true);
	node->right = body(f, node->right, used);
	struct ex *otherwise = node->list.count ? body(f, node->list.items[0], used) : NULL;
	if (node->list.count)
		node->list.items[0] = otherwise;
	bool unless = !strcmp(node->text, "unless");
	if (is_literal_bool(node->left, true) || is_literal_bool(node->left, false)) {
		bool first = is_literal_bool(node->left, true) != unless;
		struct ex *taken = first ? node->right : otherwise;
		if (!taken)
			taken = ex_nil(f->arena);
		f->changed = f->changed || !is_scoped(taken);
		return is_scoped(taken) ? node : taken;
	}
	if (used)
		return node;
	if (is_nothing(otherwise))
		node->list.count = 0;
	if (is_nothing(node->right) && is_nothing(otherwise)) {
		f->changed = true;
		return shorten(f, node->left, false);
	}
	if (is_nothing(node->right)) {
		node->right = otherwise;
		node->list.count = 0;
		negate(node);
	}
	return node;
}

static bool always_matches(const struct ex *clause)
{
	for (VEC_EACH(struct ex *, one, &clause->list))
		if ((*one)->kind != EX_VAR)
			return false;
	return !clause->left;
}

/* A guard over constants says always or never; Elixir warns of one. The last clause stays, if only
 * to fail. */
static void settle_guards(struct finish *f, struct ex *node)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < node->list.count; i++) {
		struct ex *clause = node->list.items[i];
		int truth = clause->left ? finish_truth(f, clause->left) : -1;
		bool last = i + 1 == node->list.count && !kept;
		if (truth == 0 && !last) {
			f->changed = true;
			continue;
		}
		if (truth == 1) {
			clause->left = NULL;
			f->changed = true;
		}
		node->list.items[kept++] = clause;
	}
	node->list.count = kept;
}

static void shorten_clauses(struct finish *f, struct ex *node, bool used)
{
	if (node->kind == EX_CASE)
		settle_guards(f, node);
	if (node->kind == EX_CASE || node->kind == EX_FN)
		finish_cut_clauses(f, node);
	for (VEC_EACH(struct ex *, one, &node->list)) {
		struct ex *clause = *one;
		if (node->kind == EX_COND)
			for (VEC_EACH(struct ex *, head, &clause->list))
				*head = shorten(f, *head, true);
		clause->right = body(f, clause->right, used);
	}
}

/* Clauses of `cond` that are never or always taken. */
static struct ex *shorten_cond(struct finish *f, struct ex *node, bool used)
{
	uint32_t kept = 0;
	shorten_clauses(f, node, used);
	for (uint32_t i = 0; i < node->list.count; i++) {
		struct ex *clause = node->list.items[i];
		const struct ex *test = clause->list.count ? clause->list.items[0] : NULL;
		int truth = test && is_harmless(test) ? finish_truth(f, test) : -1;
		if (truth == 0)
			continue;
		node->list.items[kept++] = clause;
		if (truth != 1)
			continue;
		clause->list.items[0] = ex_bool(f->arena, true);
		break;
	}
	node->list.count = kept;
	bool only = kept == 1 && is_literal_bool(node->list.items[0]->list.items[0], true);
	if (only && !is_scoped(node->list.items[0]->right))
		return node->list.items[0]->right ? node->list.items[0]->right : ex_nil(f->arena);
	return node;
}

static struct ex *shorten_try(struct finish *f, struct ex *node, bool used)
{
	bool has_else = false;
	uint32_t kept = 0;
	for (VEC_EACH(struct ex *, one, &node->list)) {
		struct ex *section = *one;
		has_else = has_else || !strcmp(section->text, "else");
		section->left = body(f, section->left, false);
		shorten_clauses(f, section, used);
		if (section->list.count || !is_nothing(section->left))
			node->list.items[kept++] = section;
	}
	node->list.count = kept;
	node->left = body(f, node->left, used || has_else);
	const struct ex *last = kept ? node->list.items[kept - 1] : NULL;
	bool plain = !has_else && !is_scoped(node->left);
	if (kept == 1 && plain && !strcmp(node->list.items[0]->text, "catch") &&
	    finish_is_safe(f, node->left)) {
		f->changed = true; /* nothing to catch */
		return node->left;
	}
	if (!kept)
		return plain ? node->left : node; /* a scope of its own */
	if (used || !plain || !is_harmless(node->left) || is_scoped(last->left))
		return node;
	f->changed = true; /* only what comes `after` is left, if anything is */
	return last->left ? last->left : ex_nil(f->arena);
}

static struct ex *shorten_for(struct finish *f, struct ex *node, bool used)
{
	bool harmless = true;
	for (VEC_EACH(struct ex *, one, &node->list)) {
		*one = shorten(f, *one, true);
		bool generator = (*one)->kind == EX_BINARY && !strcmp((*one)->text, "<-");
		harmless = harmless && is_harmless(generator ? (*one)->right : *one);
	}
	bool collects = used || node->left || node->pairs.count;
	node->right = body(f, node->right, collects);
	if (collects || !harmless || !is_harmless(node->right))
		return node;
	f->changed = true;
	return ex_nil(f->arena);
}

/* One of the clauses takes whatever the others do not, and none does anything. */
static bool does_nothing(const struct ex *node)
{
	for (VEC_EACH(struct ex *, one, &node->list))
		if (!is_nothing((*one)->right))
			return false;
	return node->list.count && always_matches(VEC_LAST(&node->list));
}

/* What one clause takes whatever it is, and does not look at, is no choice. */
static bool takes_unseen(struct finish *f, const struct ex *node)
{
	const struct ex *clause = node->list.count == 1 ? node->list.items[0] : NULL;
	if (!clause || clause->left || clause->list.count != 1)
		return false;
	const struct ex *head = clause->list.items[0];
	bool whole =
	        head->kind == EX_VAR || (head->kind == EX_TUPLE && node->left->kind == EX_TUPLE &&
	                                 head->list.count == node->left->list.count);
	return whole && finish_is_dead(f, head);
}

/* True when no clause looks at the item of the tuple that the subject is. */
static bool is_item_unseen(struct finish *f, const struct ex *node, uint32_t at)
{
	for (VEC_EACH(struct ex *, one, &node->list)) {
		const struct ex *head = (*one)->list.count == 1 ? (*one)->list.items[0] : NULL;
		if (head && head->kind == EX_TUPLE && head->list.count == node->left->list.count)
			head = head->list.items[at];
		if (!head || head->kind != EX_VAR || !finish_is_dead(f, head))
			return false;
	}
	return true;
}

/* Erlang's compiler takes the tuple apart and misses the values that nobody looks at. */
static void drop_unseen_items(struct finish *f, struct ex *node)
{
	if (node->left->kind != EX_TUPLE)
		return;
	for (uint32_t i = 0; i < node->left->list.count; i++) {
		struct ex **item = &node->left->list.items[i];
		if (ex_is_simple(*item) || !is_value_of_parts(*item) || !is_item_unseen(f, node, i))
			continue;
		struct ex *effects = ex_block(f->arena);
		add_effects(f, *item, effects);
		if (effects->list.count > 1)
			continue;
		f->changed = true;
		*item = effects->list.count ? effects->list.items[0] : ex_nil(f->arena);
	}
}

static struct ex *shorten_case(struct finish *f, struct ex *node, bool used)
{
	drop_unseen_items(f, node);
	node->left = shorten(f, node->left, true);
	shorten_clauses(f, node, used);
	if (takes_unseen(f, node) && is_scoped(node->list.items[0]->right)) {
		struct ex *effects = ex_block(f->arena);
		if (ex_is_simple(node->left) ||
		    (!is_harmless(node->left) && !is_value_of_parts(node->left)))
			return node;
		add_effects(f, node->left, effects);
		if (effects->list.count > 1)
			return node;
		f->changed = true; /* the clause is only a scope */
		node->left = effects->list.count ? effects->list.items[0] : ex_nil(f->arena);
		node->list.items[0]->list.items[0] = ex_var(f->arena, "_");
		return node;
	}
	if (takes_unseen(f, node)) {
		struct ex *block = ex_block(f->arena);
		f->changed = true;
		add_effects(f, node->left, block);
		if (!block->list.count)
			return node->list.items[0]->right;
		ex_add(f->arena, block, node->list.items[0]->right);
		return block;
	}
	if (used || !does_nothing(node))
		return node;
	f->changed = true;
	return shorten(f, node->left, false);
}

static void shorten_children(struct finish *f, struct ex *node)
{
	if (node->left)
		node->left = shorten(f, node->left, true);
	if (node->right)
		node->right = shorten(f, node->right, true);
	for (VEC_EACH(struct ex *, one, &node->list))
		*one = shorten(f, *one, true);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		*one = shorten(f, *one, true);
}

static bool is_operation(const struct ex *node, const char *sign)
{
	return node->kind == EX_BINARY && !strcmp(node->text, sign);
}

/* `a and (b and c)` is `(a and b) and c`, `(a <> b) <> c` is `a <> (b <> c)`:
 * the side that needs no parentheses. */
static struct ex *rotate(struct finish *f, struct ex *node)
{
	const char *sign = node->text;
	bool leftward = !strcmp(sign, "and") || !strcmp(sign, "or") || !strcmp(sign, "&&") ||
	                !strcmp(sign, "||");
	bool rightward = !strcmp(sign, "<>") || !strcmp(sign, "++");
	while (leftward && is_operation(node->right, sign)) {
		struct ex *inner = node->right;
		struct ex *first = ex_binary(f->arena, sign, node->left, inner->left);
		node = ex_binary(f->arena, sign, rotate(f, first), inner->right);
	}
	while (rightward && is_operation(node->left, sign)) {
		struct ex *inner = node->left;
		struct ex *last = ex_binary(f->arena, sign, inner->right, node->right);
		node = ex_binary(f->arena, sign, inner->left, rotate(f, last));
	}
	return node;
}

/* Neither nil nor false, whatever it comes to. */
static bool is_always_true(struct finish *f, const struct ex *node, int depth)
{
	bool all = node && depth && node->list.count;
	switch (node ? node->kind : EX_NIL) {
	case EX_CASE:
		for (VEC_EACH(struct ex *, clause, &node->list))
			all = all && is_always_true(f, (*clause)->right, depth - 1);
		return all;
	case EX_BLOCK:
		return all && is_always_true(f, VEC_LAST(&node->list), depth - 1);
	default:
		return node && finish_truth(f, node) == 1;
	}
}

/* `"a" && b` is b. */
static struct ex *shorten_binary(struct finish *f, struct ex *node)
{
	shorten_children(f, node);
	node = rotate(f, node);
	bool both = !strcmp(node->text, "&&") || !strcmp(node->text, "and");
	if (!both && strcmp(node->text, "||") != 0 && strcmp(node->text, "or") != 0)
		return node;
	int truth = finish_truth(f, node->left);
	if (truth < 0 && !both && is_always_true(f, node->left, 8)) {
		f->changed = true;
		return node->left;
	}
	bool right = both == (truth == 1);
	if (truth < 0 || (right && !is_harmless(node->left)))
		return node;
	f->changed = true;
	return right ? node->right : node->left;
}

/* The node without what is of no use; `used` says whether its value is. */
static struct ex *shorten_node(struct finish *f, struct ex *node, bool used)
{
	switch (node->kind) {
	case EX_BLOCK:
		return shorten_block(f, node, used);
	case EX_IF:
		return shorten_if(f, node, used);
	case EX_COND:
		return shorten_cond(f, node, used);
	case EX_CASE:
		return shorten_case(f, node, used);
	case EX_RECEIVE:
		shorten_clauses(f, node, used);
		node->right = body(f, node->right, used);
		return node;
	case EX_FN:
		shorten_clauses(f, node, true);
		return node;
	case EX_TRY:
		return shorten_try(f, node, used);
	case EX_FOR:
		return shorten_for(f, node, used);
	case EX_BINARY:
		return shorten_binary(f, node);
	case EX_MATCH: /* the pattern stays */
		node->right = shorten(f, node->right, true);
		return node;
	case EX_WITH:
		for (VEC_EACH(struct ex *, one, &node->list))
			*one = shorten(f, *one, true);
		node->left = body(f, node->left, true);
		for (VEC_EACH(struct ex *, one, &node->pairs))
			(*one)->right = body(f, (*one)->right, true);
		return node;
	case EX_DEF:
		node->right = body(f, node->right, true);
		return node;
	case EX_APPLY: /* (fn x -> ... end).(y) gives what the fn gives */
		shorten_children(f, node);
		if (!used && node->left->kind == EX_FN)
			shorten_clauses(f, node->left, false);
		return node;
	case EX_MODULE:
	case EX_ATTRIBUTE:
	case EX_CLAUSE:
		return node;
	default:
		shorten_children(f, node);
		return node;
	}
}

/* Never NULL: where a row is damaged there may be no body to come down to. */
static struct ex *shorten(struct finish *f, struct ex *node, bool used)
{
	struct ex *made = node ? shorten_node(f, node, used) : NULL;
	return made ? made : ex_nil(f->arena);
}

void finish_shorten(struct finish *f, struct ex *item)
{
	shorten(f, item, true);
}
