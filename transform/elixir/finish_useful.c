/*
 * Clauses that nothing reaches; Elixir warns of them, Haxe allows them.
 *
 * A clause is of use if it takes a value that none before it takes: Maranget's
 * matrix, with each constructor taken for one of many (so `true` and `false`
 * together do not take everything, but where the subject is a test).
 */
#include "transform/elixir/finish_internal.h"

#include <string.h>

enum { MOST_COMPARED = 200000 };

/* A pattern, or what is left of a list's from an item on; NULL: anything. */
struct cell {
	const struct ex *node;
	uint32_t from;
};

/* The patterns that a row still has to look at, the next one last. */
typedef VEC(struct cell) row;
typedef VEC(row) rows;

struct matrix {
	struct arena *arena;
	uint32_t compared;
};

static bool is_list(const struct ex *node)
{
	return (node->kind == EX_LIST || node->kind == EX_CONS) && !node->pairs.count;
}

/* `x = pattern` is its pattern, a variable is NULL, [] behind the last item too has a name. */
static struct cell plain(struct cell cell)
{
	const struct ex *node = cell.node;
	while (node && node->kind == EX_MATCH)
		node = node->left->kind == EX_VAR ? node->right : node->left;
	if (node && node->kind == EX_CONS && is_list(node) && cell.from == node->list.count)
		return plain((struct cell){node->left, 0});
	return (struct cell){node && node->kind == EX_VAR ? NULL : node, cell.from};
}

static bool is_end(struct cell cell)
{
	return cell.node->kind == EX_LIST && cell.from == cell.node->list.count;
}

static const struct ex *part_of_map(const struct ex *map, const struct ex *key, bool *found)
{
	for (VEC_EACH(struct ex *, pair, &map->pairs)) {
		if (!ex_equal((*pair)->left, key))
			continue;
		*found = true;
		return (*pair)->right;
	}
	return NULL;
}

/* What `cell`, of the same constructor as `like` or anything, holds behind the rest of `out`. */
static void unfold(struct matrix *m, struct cell cell, struct cell like, row *out)
{
	const struct ex *node = cell.node;
	if (is_list(like.node)) {
		if (is_end(like))
			return;
		VEC_PUSH(m->arena, out, ((struct cell){node, cell.from + 1}));
		VEC_PUSH(m->arena, out,
		         ((struct cell){node ? node->list.items[cell.from] : NULL, 0}));
	} else if (like.node->kind == EX_TUPLE) {
		for (uint32_t i = 0; i < like.node->list.count; i++)
			VEC_PUSH(m->arena, out,
			         ((struct cell){node ? node->list.items[i] : NULL, 0}));
	} else if (like.node->kind == EX_MAP) {
		bool found;
		for (VEC_EACH(struct ex *, pair, &like.node->pairs))
			VEC_PUSH(m->arena, out,
			         ((struct cell){node ? part_of_map(node, (*pair)->left, &found)
			                             : NULL,
			                        0}));
	}
}

/* A map's pattern asks for its keys, so only one with fewer takes all that `like` takes. */
static bool has_keys_of(const struct ex *like, const struct ex *map)
{
	for (VEC_EACH(struct ex *, pair, &map->pairs)) {
		bool found = false;
		part_of_map(like, (*pair)->left, &found);
		if (!found)
			return false;
	}
	return true;
}

static bool is_same_constructor(struct cell a, struct cell like)
{
	if (is_list(a.node) && is_list(like.node))
		return is_end(a) == is_end(like);
	if (a.node->kind != like.node->kind)
		return false;
	if (a.node->kind == EX_TUPLE)
		return a.node->list.count == like.node->list.count;
	if (a.node->kind == EX_MAP)
		return !a.node->left && has_keys_of(like.node, a.node);
	return ex_equal(a.node, like.node);
}

static bool useful(struct matrix *m, const rows *before, row q)
{
	if (!q.count)
		return !before->count;
	struct cell head = plain(VEC_LAST(&q));
	rows left = {0};
	q.count--;
	for (uint32_t i = 0; i < before->count; i++) {
		row one = before->items[i];
		struct cell mine = plain(VEC_LAST(&one));
		if (m->compared++ > MOST_COMPARED)
			return true;
		if (mine.node && (!head.node || !is_same_constructor(mine, head)))
			continue;
		row rest = {0};
		for (uint32_t j = 0; j + 1 < one.count; j++)
			VEC_PUSH(m->arena, &rest, one.items[j]);
		if (head.node)
			unfold(m, mine, head, &rest);
		VEC_PUSH(m->arena, &left, rest);
	}
	row rest = {0};
	for (uint32_t j = 0; j < q.count; j++)
		VEC_PUSH(m->arena, &rest, q.items[j]);
	if (head.node)
		unfold(m, head, head, &rest);
	return !left.count || useful(m, &left, rest);
}

/* ---- a subject of which something is known ---- */

enum fit { NEVER, MAYBE, ALWAYS };

enum { MOST_STEPS = 12, MOST_LOOKS = 2000 };

static bool is_constant(const struct ex *node)
{
	return node->kind == EX_ATOM || node->kind == EX_BOOL || node->kind == EX_NIL ||
	       node->kind == EX_INT || node->kind == EX_STRING;
}

static bool is_number(const struct ex *node)
{
	return node->kind == EX_INT || (node->kind == EX_UNARY && node->left->kind == EX_INT);
}

static bool is_built(const struct ex *node)
{
	return node->kind == EX_TUPLE || node->kind == EX_LIST || node->kind == EX_CONS ||
	       node->kind == EX_MAP;
}

static enum fit fits(struct finish *f, const struct ex *pattern, const struct ex *value, int steps);
static bool is_test(const struct ex *node);

static enum fit fit_items(struct finish *f, const struct ex *pattern, const struct ex *value,
                          int steps)
{
	enum fit all = ALWAYS;
	if (pattern->list.count != value->list.count)
		return NEVER;
	for (uint32_t i = 0; i < pattern->list.count; i++) {
		enum fit one = fits(f, pattern->list.items[i], value->list.items[i], steps);
		all = one < all ? one : all;
	}
	return all;
}

/* Of all the values that a choice may give: NULL is nil. */
static enum fit fit_each(struct finish *f, const struct ex *pattern, const struct ex *value,
                         int steps)
{
	const struct ex nil = {.kind = EX_NIL};
	enum fit least = ALWAYS, most = NEVER;
	VEC(const struct ex *) leaves = {0};
	if (value->kind == EX_IF) {
		VEC_PUSH(f->arena, &leaves, value->right);
		VEC_PUSH(f->arena, &leaves, value->list.count ? value->list.items[0] : NULL);
	} else {
		for (VEC_EACH(struct ex *, clause, &value->list))
			VEC_PUSH(f->arena, &leaves, (*clause)->right);
	}
	for (uint32_t i = 0; i < leaves.count; i++) {
		const struct ex *leaf = leaves.items[i] ? leaves.items[i] : &nil;
		enum fit one = fits(f, pattern, leaf, steps);
		least = one < least ? one : least;
		most = one > most ? one : most;
	}
	return leaves.count && least == most ? least : MAYBE;
}

static bool is_choice(const struct ex *value)
{
	return value->kind == EX_IF || value->kind == EX_CASE || value->kind == EX_COND;
}

/* Erlang's compiler follows values through variables, blocks and branches. */
static enum fit fits(struct finish *f, const struct ex *pattern, const struct ex *value, int steps)
{
	if (pattern->kind == EX_VAR)
		return ALWAYS;
	if (pattern->kind == EX_MATCH) {
		enum fit left = fits(f, pattern->left, value, steps),
		         right = fits(f, pattern->right, value, steps);
		return left < right ? left : right;
	}
	value = finish_result(f, value);
	if (!value || steps-- <= 0 || f->looks++ > MOST_LOOKS)
		return MAYBE;
	if (is_choice(value))
		return fit_each(f, pattern, value, steps);
	bool known = is_constant(value) || is_built(value);
	bool literal = is_constant(pattern) || is_number(pattern);
	int equal = literal ? finish_equal(f, pattern, value) : -1;
	if (equal >= 0)
		return equal ? ALWAYS : NEVER;
	if (is_constant(pattern) && pattern->kind != EX_BOOL && is_test(value))
		return NEVER;
	if (is_constant(pattern))
		return ex_equal(pattern, value) ? ALWAYS : known ? NEVER : MAYBE;
	if (pattern->kind == EX_TUPLE && value->kind == EX_TUPLE)
		return fit_items(f, pattern, value, steps);
	if (pattern->kind == EX_LIST && value->kind == EX_LIST && !pattern->pairs.count &&
	    !value->pairs.count)
		return fit_items(f, pattern, value, steps);
	bool apart = is_list(pattern) != is_list(value) || pattern->kind == EX_TUPLE ||
	             value->kind == EX_TUPLE;
	return is_built(pattern) && known && apart ? NEVER : MAYBE;
}

/* ---- clauses ---- */

static uint32_t count_variable(const struct ex *node, const char *name)
{
	uint32_t count = 0;
	if (!node)
		return 0;
	if (node->kind == EX_VAR)
		return !strcmp(node->text, name);
	for (VEC_EACH(struct ex *, one, &node->list))
		count += count_variable(*one, name);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		count += count_variable(*one, name);
	return count + count_variable(node->left, name) + count_variable(node->right, name);
}

/* A name that stands twice asks for equal values. */
static bool asks_twice(const struct ex *clause, const struct ex *node)
{
	if (!node)
		return false;
	if (node->kind == EX_VAR) {
		uint32_t count = 0;
		for (VEC_EACH(struct ex *, head, &clause->list))
			count += count_variable(*head, node->text);
		return strcmp(node->text, "_") != 0 && count > 1;
	}
	for (VEC_EACH(struct ex *, one, &node->list))
		if (asks_twice(clause, *one))
			return true;
	for (VEC_EACH(struct ex *, one, &node->pairs))
		if (asks_twice(clause, *one))
			return true;
	return asks_twice(clause, node->left) || asks_twice(clause, node->right);
}

/* Both sides of `pattern = pattern` would have to be looked at. */
static bool has_two_patterns(const struct ex *node)
{
	if (!node)
		return false;
	if (node->kind == EX_MATCH && node->left->kind != EX_VAR && node->right->kind != EX_VAR)
		return true;
	for (VEC_EACH(struct ex *, one, &node->list))
		if (has_two_patterns(*one))
			return true;
	for (VEC_EACH(struct ex *, one, &node->pairs))
		if (has_two_patterns(*one))
			return true;
	return has_two_patterns(node->left) || has_two_patterns(node->right);
}

static bool takes_what_it_says(const struct ex *clause)
{
	if (clause->left)
		return false;
	for (VEC_EACH(struct ex *, head, &clause->list))
		if (asks_twice(clause, *head) || has_two_patterns(*head))
			return false;
	return true;
}

static bool is_test(const struct ex *node)
{
	if (!node)
		return false;
	static const char *const signs[] = {
	        "==", "!=", "<", ">", "<=", ">=", "and", "or", "in", "not in"};
	if (node->kind == EX_UNARY)
		return !strcmp(node->text, "!") || !strcmp(node->text, "not");
	for (size_t i = 0; node->kind == EX_BINARY && i < sizeof signs / sizeof *signs; i++)
		if (!strcmp(node->text, signs[i]))
			return true;
	return node->kind == EX_CALL && !strncmp(node->text, "is_", 3);
}

static bool is_bool(const struct ex *clause, bool value)
{
	const struct ex *head = clause->list.count == 1 ? clause->list.items[0] : NULL;
	return head && !clause->left && head->kind == EX_BOOL && head->flag == value;
}

/* A tuple's items stand side by side, so that a variable takes each of them. */
static row row_of(struct finish *f, const struct ex *subject, const struct ex *clause)
{
	row q = {0};
	const struct ex *head = clause->list.count == 1 ? clause->list.items[0] : NULL;
	bool apart = head && subject && subject->kind == EX_TUPLE &&
	             (head->kind == EX_VAR || head->kind == EX_TUPLE);
	if (!apart) {
		for (uint32_t j = clause->list.count; j-- > 0;)
			VEC_PUSH(f->arena, &q, ((struct cell){clause->list.items[j], 0}));
		return q;
	}
	for (uint32_t j = subject->list.count; j-- > 0;) {
		bool has = head->kind == EX_TUPLE && j < head->list.count;
		VEC_PUSH(f->arena, &q, ((struct cell){has ? head->list.items[j] : NULL, 0}));
	}
	return q;
}

struct cutter {
	struct finish *f;
	const struct ex *subject; /* of a case, or NULL */
	const struct ex *value;   /* what it comes to */
	struct matrix m;
	rows before;
	bool truths[2]; /* `false ->` and `true ->` have been */
	bool all;       /* something before took everything */
};

/* A variable's constant is not followed by Erlang's compiler either. */
static bool is_closed(const struct ex *node)
{
	bool closed = is_constant(node) || is_built(node);
	for (VEC_EACH(struct ex *, one, &node->list))
		closed = closed && is_closed(*one);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		closed = closed && is_closed((*one)->right);
	return closed && (!node->left || is_closed(node->left));
}

static enum fit fits_subject(struct cutter *c, const struct ex *clause)
{
	const struct ex *value = c->subject;
	if (!value)
		return MAYBE;
	if (value->kind == EX_VAR && is_closed(finish_value(c->f, value)))
		return MAYBE;
	c->f->looks = 0;
	return fits(c->f, clause->list.items[0], value, MOST_STEPS);
}

/* Whether the row is of use where an item of the subject that is a test can only be true or false:
 * a variable in its place is tried with both. */
static bool is_useful(struct cutter *c, row q, uint32_t at)
{
	static const struct ex truths[] = {{.kind = EX_BOOL, .flag = true}, {.kind = EX_BOOL}};
	const struct ex *subject = c->subject;
	bool apart = subject && subject->kind == EX_TUPLE && q.count == subject->list.count;
	while (apart && at < q.count &&
	       (plain(q.items[at]).node ||
	        !is_test(finish_result(c->f, subject->list.items[q.count - 1 - at]))))
		at++;
	if (!apart || at >= q.count)
		return useful(&c->m, &c->before, q);
	row tried = {0};
	for (uint32_t i = 0; i < q.count; i++)
		VEC_PUSH(c->f->arena, &tried, q.items[i]);
	for (int i = 0; i < 2; i++) {
		tried.items[at] = (struct cell){&truths[i], 0};
		if (is_useful(c, tried, at + 1))
			return true;
	}
	return false;
}

static bool is_reached(struct cutter *c, const struct ex *clause, row q)
{
	if (c->all || (c->truths[0] && c->truths[1] && is_test(c->value)))
		return false;
	if (fits_subject(c, clause) == NEVER)
		return false;
	for (VEC_EACH(struct ex *, head, &clause->list))
		if (has_two_patterns(*head))
			return true;
	return !c->before.count || is_useful(c, q, 0);
}

static void pass_clause(struct cutter *c, const struct ex *clause, row q)
{
	c->truths[0] |= is_bool(clause, false);
	c->truths[1] |= is_bool(clause, true);
	if (!takes_what_it_says(clause))
		return;
	VEC_PUSH(c->f->arena, &c->before, q);
	c->f->looks = 0;
	c->all |= c->subject && fits(c->f, clause->list.items[0], c->subject, MOST_STEPS) == ALWAYS;
}

void finish_cut_clauses(struct finish *f, struct ex *node)
{
	struct cutter c = {.f = f, .m = {f->arena, 0}};
	uint32_t kept = 0;
	c.subject = node->kind == EX_CASE ? node->left : NULL;
	c.value = c.subject ? finish_result(f, c.subject) : NULL;
	for (uint32_t i = 0; i < node->list.count; i++) {
		struct ex *clause = node->list.items[i];
		row q = row_of(f, c.subject, clause);
		bool last = i + 1 == node->list.count && !kept;
		if (!last && clause->list.count && !is_reached(&c, clause, q)) {
			f->changed = true;
			continue;
		}
		node->list.items[kept++] = clause;
		pass_clause(&c, clause, q);
	}
	node->list.count = kept;
}
