/* Values that are known while compiling. */
#include "transform/elixir/finish_internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum known_kind { KNOWN_NOT, KNOWN_NIL, KNOWN_BOOL, KNOWN_NUMBER, KNOWN_TEXT, KNOWN_OTHER };

struct known {
	enum known_kind kind;
	double number;         /* also of a bool */
	const struct ex *node; /* of a text, and of what is only known not to be nil */
};

enum { MOST_STEPS = 12 };

static struct known evaluate(struct finish *f, const struct ex *node, int steps);
static const struct ex *result(struct finish *f, const struct ex *node, int steps);

static struct known number(double value)
{
	return (struct known){.kind = KNOWN_NUMBER, .number = value};
}

static struct known truth(bool value)
{
	return (struct known){.kind = KNOWN_BOOL, .number = value};
}

static struct known unknown(void)
{
	return (struct known){.kind = KNOWN_NOT};
}

static struct known compared(const char *sign, int order)
{
	if (!strcmp(sign, "==") || !strcmp(sign, "==="))
		return truth(!order);
	if (!strcmp(sign, "!=") || !strcmp(sign, "!=="))
		return truth(order);
	if (!strcmp(sign, "<"))
		return truth(order < 0);
	if (!strcmp(sign, "<="))
		return truth(order <= 0);
	if (!strcmp(sign, ">"))
		return truth(order > 0);
	if (!strcmp(sign, ">="))
		return truth(order >= 0);
	return unknown();
}

static struct known calculated(const char *sign, double a, double b)
{
	if (!strcmp(sign, "+"))
		return number(a + b);
	if (!strcmp(sign, "-"))
		return number(a - b);
	if (!strcmp(sign, "*"))
		return number(a * b);
	return compared(sign, a < b ? -1 : a > b);
}

/* Of constants alone; a whole number is not written as a fraction here. */
static bool is_closed(const struct ex *node)
{
	bool closed = node->kind == EX_TUPLE || node->kind == EX_INT || node->kind == EX_STRING ||
	              node->kind == EX_ATOM || node->kind == EX_BOOL || node->kind == EX_NIL;
	for (VEC_EACH(struct ex *, one, &node->list))
		closed = closed && is_closed(*one);
	return closed;
}

/* Tuples of other sizes, or of other constructors. */
static bool are_tuples_apart(const struct ex *a, const struct ex *b)
{
	if (a->kind != EX_TUPLE || !a->list.count || !b->list.count)
		return false;
	const struct ex *first = a->list.items[0], *other = b->list.items[0];
	bool atoms = first->kind == EX_ATOM && other->kind == EX_ATOM;
	return a->list.count != b->list.count || (atoms && !ex_equal(first, other));
}

static struct known both(const char *sign, struct known a, struct known b)
{
	if (!a.kind || !b.kind)
		return unknown();
	if (a.kind == KNOWN_NUMBER && b.kind == KNOWN_NUMBER)
		return calculated(sign, a.number, b.number);
	bool equality = *sign == '=' || *sign == '!';
	if (a.kind != b.kind)
		return equality ? compared(sign, 1) : unknown();
	if (a.kind == KNOWN_NIL)
		return compared(sign, 0);
	if (a.kind == KNOWN_BOOL && equality)
		return compared(sign, a.number != b.number);
	bool same = a.kind >= KNOWN_TEXT && a.node->kind == b.node->kind;
	if (a.kind == KNOWN_TEXT && equality && same)
		return compared(sign, !ex_equal(a.node, b.node));
	if (a.kind == KNOWN_TEXT && same && a.node->kind == EX_STRING)
		return compared(sign, strcmp(a.node->text, b.node->text));
	if (a.kind == KNOWN_OTHER && equality && same && is_closed(a.node) && is_closed(b.node))
		return compared(sign, !ex_equal(a.node, b.node));
	if (a.kind == KNOWN_OTHER && equality && same && are_tuples_apart(a.node, b.node))
		return compared(sign, 1);
	return unknown();
}

static bool is_false(struct known value)
{
	return value.kind == KNOWN_NIL || (value.kind == KNOWN_BOOL && !value.number);
}

/* `v == v`, `v < v`: the same variable from the same place. */
static bool is_one_variable(struct finish *f, const struct ex *a, const struct ex *b)
{
	const struct binding *one = a->kind == EX_VAR ? map_get(&f->reads, a) : NULL;
	return one && b->kind == EX_VAR && map_get(&f->reads, b) == one;
}

/* value in [a, b], all of it known. */
static struct known evaluate_in(struct finish *f, const struct ex *node, int steps)
{
	struct known value = evaluate(f, node->left, steps);
	bool all = value.kind && node->right->kind == EX_LIST, some = false;
	for (uint32_t i = 0; all && i < node->right->list.count; i++) {
		struct known equal =
		        both("==", value, evaluate(f, node->right->list.items[i], steps));
		all = equal.kind == KNOWN_BOOL;
		some = some || (all && equal.number);
	}
	return all ? truth(some == !strcmp(node->text, "in")) : unknown();
}

static struct known evaluate_binary(struct finish *f, const struct ex *node, int steps)
{
	if (!strcmp(node->text, "in") || !strcmp(node->text, "not in"))
		return evaluate_in(f, node, steps);
	if (is_one_variable(f, node->left, node->right) && compared(node->text, 0).kind)
		return compared(node->text, 0);
	struct known a = evaluate(f, node->left, steps), b = evaluate(f, node->right, steps);
	bool all = !strcmp(node->text, "&&") || !strcmp(node->text, "and");
	bool any = !strcmp(node->text, "||") || !strcmp(node->text, "or");
	if (!all && !any)
		return both(node->text, a, b);
	if (a.kind)
		return is_false(a) == all ? a : b;
	return b.kind && is_false(b) == all ? truth(any) : unknown();
}

const struct ex *finish_value(struct finish *f, const struct ex *node)
{
	const struct binding *binding = node->kind == EX_VAR ? map_get(&f->reads, node) : NULL;
	return binding && binding->value ? binding->value : node;
}

/* ---- calls that Erlang's compiler makes itself ---- */

/* A whole number of which arithmetic in doubles says nothing wrong. */
static bool is_whole(struct known value)
{
	return value.kind == KNOWN_NUMBER && value.number > -9007199254740992.0 &&
	       value.number < 9007199254740992.0 && value.number == (double)(long long)value.number;
}

static struct known calculate_whole(const char *name, long long a, long long b)
{
	if (!strcmp(name, "rem") && b)
		return number((double)(a % b));
	if (!strcmp(name, "div") && b)
		return number((double)(a / b));
	if (!strcmp(name, "band"))
		return number((double)(a & b));
	if (!strcmp(name, "bor"))
		return number((double)(a | b));
	if (!strcmp(name, "bxor"))
		return number((double)(a ^ b));
	if (!strcmp(name, "bsr") && b >= 0 && b < 63)
		return number((double)(a >> b));
	if (!strcmp(name, "max"))
		return number((double)(a > b ? a : b));
	if (!strcmp(name, "min"))
		return number((double)(a < b ? a : b));
	return unknown();
}

static struct known evaluate_two(struct finish *f, const struct ex *node, int steps)
{
	struct known b = evaluate(f, node->list.items[1], steps);
	if (!strcmp(node->text, "elem")) {
		const struct ex *tuple = result(f, node->list.items[0], steps);
		if (!tuple || tuple->kind != EX_TUPLE || !is_whole(b) || b.number < 0 ||
		    b.number >= tuple->list.count)
			return unknown();
		return evaluate(f, tuple->list.items[(uint32_t)b.number], steps);
	}
	struct known a = evaluate(f, node->list.items[0], steps);
	if (!is_whole(a) || !is_whole(b))
		return unknown();
	return calculate_whole(node->text, (long long)a.number, (long long)b.number);
}

static struct known evaluate_one(struct finish *f, const struct ex *node, int steps)
{
	static const char *const rounding[] = {"trunc", "round", "floor", "ceil"};
	if (!strcmp(node->text, "length")) {
		const struct ex *list = result(f, node->list.items[0], steps);
		return list && list->kind == EX_LIST ? number(list->list.count) : unknown();
	}
	struct known value = evaluate(f, node->list.items[0], steps);
	if (!is_whole(value))
		return unknown();
	if (!strcmp(node->text, "bnot"))
		return number((double)~(long long)value.number);
	if (!strcmp(node->text, "abs"))
		return number(value.number < 0 ? -value.number : value.number);
	for (size_t i = 0; i < sizeof rounding / sizeof *rounding; i++)
		if (!strcmp(node->text, rounding[i]))
			return value;
	return unknown();
}

static struct known evaluate_call(struct finish *f, const struct ex *node, int steps)
{
	bool remote = node->kind == EX_REMOTE;
	if (remote && (node->left->kind != EX_ALIAS || strcmp(node->left->text, "Bitwise") != 0))
		return unknown();
	if (node->list.count == 1)
		return evaluate_one(f, node, steps);
	return node->list.count == 2 ? evaluate_two(f, node, steps) : unknown();
}

static struct known evaluate_unary(struct finish *f, const struct ex *node, int steps)
{
	struct known inner = evaluate(f, node->left, steps);
	if (!inner.kind)
		return unknown();
	if (!strcmp(node->text, "!") || !strcmp(node->text, "not"))
		return truth(is_false(inner));
	if (!strcmp(node->text, "-") && inner.kind == KNOWN_NUMBER)
		return number(-inner.number);
	return unknown();
}

/* ---- the part that gives the value ---- */

/* The branch that is taken, where that is known; NULL: no branch. */
static const struct ex *branch_of_if(const struct ex *node, struct known test)
{
	bool unless = node->text && !strcmp(node->text, "unless");
	if (!test.kind)
		return node;
	if (is_false(test) == unless)
		return node->right;
	return node->list.count ? node->list.items[0] : NULL;
}

/* The only clause, or the first where its test is always true. */
static const struct ex *only_clause(struct finish *f, const struct ex *node, int steps)
{
	const struct ex *first = node->list.count ? node->list.items[0] : NULL;
	bool taken = node->list.count == 1;
	if (!taken && first && node->kind == EX_COND && first->list.count == 1) {
		struct known test = evaluate(f, first->list.items[0], steps);
		taken = test.kind && !is_false(test);
	}
	return taken ? first->right : node;
}

/* What a function that is written out gives; its parameters have no known values. */
static const struct ex *body_of_call(struct finish *f, const struct ex *node)
{
	const struct ex *function = finish_value(f, node->left);
	bool known = function->kind == EX_FN && function->list.count == 1;
	return known ? function->list.items[0]->right : node;
}

/* One step towards the part that gives the node's value; the node itself: there is none. */
static const struct ex *towards_result(struct finish *f, const struct ex *node, int steps)
{
	switch (node->kind) {
	case EX_VAR:
		return finish_value(f, node);
	case EX_BLOCK:
		return node->list.count ? VEC_LAST(&node->list) : NULL;
	case EX_MATCH:
		return node->right;
	case EX_IF:
		return branch_of_if(node, evaluate(f, node->left, steps));
	case EX_APPLY:
		return body_of_call(f, node);
	case EX_CASE:
	case EX_COND:
		return only_clause(f, node, steps);
	default:
		return node;
	}
}

static const struct ex *result(struct finish *f, const struct ex *node, int steps)
{
	while (node && steps-- > 0) {
		const struct ex *next = towards_result(f, node, steps);
		if (next == node)
			break;
		node = next;
	}
	return node;
}

const struct ex *finish_result(struct finish *f, const struct ex *node)
{
	return result(f, node, MOST_STEPS);
}

/* <<65::utf8>>, of ASCII. */
static struct known evaluate_bits(struct finish *f, const struct ex *node, int steps)
{
	const struct ex *segment = node->list.count == 1 ? node->list.items[0] : NULL;
	if (!segment || segment->kind != EX_BINARY || strcmp(segment->text, "::") != 0 ||
	    segment->right->kind != EX_VAR || strcmp(segment->right->text, "utf8") != 0)
		return unknown();
	struct known code = evaluate(f, segment->left, steps);
	if (!is_whole(code) || code.number < 1 || code.number > 127)
		return unknown();
	const char text[] = {(char)code.number, '\0'};
	const struct ex *string = ex_string(f->arena, arena_printf(f->arena, "%s", text), 1);
	return (struct known){.kind = KNOWN_TEXT, .node = string};
}

/* A number that a double holds exactly. */
static struct known read_number(const struct ex *node)
{
	char *end;
	double value = strtod(node->text, &end);
	bool exact = !*end && value < 9007199254740992.0;
	return exact ? number(value) : unknown();
}

static struct known evaluate(struct finish *f, const struct ex *node, int steps)
{
	if (steps-- <= 0)
		return unknown();
	const struct ex *part = towards_result(f, node, steps);
	if (!part)
		return (struct known){.kind = KNOWN_NIL};
	if (part != node)
		return evaluate(f, part, steps);
	switch (node->kind) {
	case EX_NIL:
		return (struct known){.kind = KNOWN_NIL};
	case EX_BOOL:
		return truth(node->flag);
	case EX_INT:
	case EX_FLOAT:
		return read_number(node);
	case EX_STRING:
	case EX_ATOM:
		return (struct known){.kind = KNOWN_TEXT, .node = node};
	case EX_LIST:
	case EX_CONS:
	case EX_TUPLE:
	case EX_MAP:
	case EX_KEYWORD:
		return (struct known){.kind = KNOWN_OTHER, .node = node};
	case EX_BITSTRING:
		return evaluate_bits(f, node, steps);
	case EX_BINARY:
		return evaluate_binary(f, node, steps);
	case EX_UNARY:
		return evaluate_unary(f, node, steps);
	case EX_CALL:
	case EX_REMOTE:
		return evaluate_call(f, node, steps);
	default:
		return unknown();
	}
}

int finish_equal(struct finish *f, const struct ex *left, const struct ex *right)
{
	struct known equal =
	        both("==", evaluate(f, left, MOST_STEPS), evaluate(f, right, MOST_STEPS));
	return equal.kind == KNOWN_BOOL ? (int)equal.number : -1;
}

int finish_truth(struct finish *f, const struct ex *node)
{
	struct known value = evaluate(f, node, MOST_STEPS);
	return value.kind ? !is_false(value) : -1;
}

/* ---- what cannot raise ---- */

static bool is_comparison(const struct ex *node)
{
	return node->kind == EX_BINARY && compared(node->text, 0).kind;
}

static bool all_safe(struct finish *f, const struct ex *node)
{
	for (VEC_EACH(struct ex *, one, &node->list))
		if (!finish_is_safe(f, *one))
			return false;
	return !node->pairs.count && (!node->left || finish_is_safe(f, node->left)) &&
	       (!node->right || finish_is_safe(f, node->right));
}

/* What is known of a value says nothing of how its parts come about. */
bool finish_is_safe(struct finish *f, const struct ex *node)
{
	switch (node->kind) {
	case EX_FN:
	case EX_CAPTURE:
		return true;
	case EX_BINARY:
	case EX_UNARY:
	case EX_CALL:
		return all_safe(f, node) &&
		       (is_comparison(node) || evaluate(f, node, MOST_STEPS).kind != KNOWN_NOT);
	case EX_LIST:
	case EX_CONS:
	case EX_TUPLE:
		return all_safe(f, node);
	default:
		return ex_is_simple(node);
	}
}
