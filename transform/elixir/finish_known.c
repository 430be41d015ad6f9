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
	return unknown();
}

static bool is_false(struct known value)
{
	return value.kind == KNOWN_NIL || (value.kind == KNOWN_BOOL && !value.number);
}

static struct known evaluate_binary(struct finish *f, const struct ex *node, int steps)
{
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

/* length(list) and elem(tuple, 1) of what is written out; rem and div. */
static struct known evaluate_call(struct finish *f, const struct ex *node, int steps)
{
	const struct ex *first = node->list.count ? finish_value(f, node->list.items[0]) : NULL;
	if (!strcmp(node->text, "length") && node->list.count == 1 && first->kind == EX_LIST)
		return number(first->list.count);
	if (node->list.count != 2)
		return unknown();
	struct known b = evaluate(f, node->list.items[1], steps);
	if (b.kind != KNOWN_NUMBER)
		return unknown();
	if (!strcmp(node->text, "elem") && first->kind == EX_TUPLE && b.number >= 0 &&
	    b.number < first->list.count)
		return evaluate(f, first->list.items[(uint32_t)b.number], steps);
	struct known a = evaluate(f, node->list.items[0], steps);
	bool division = !strcmp(node->text, "rem") || !strcmp(node->text, "div");
	if (!division || a.kind != KNOWN_NUMBER || !b.number)
		return unknown();
	long long left = (long long)a.number, right = (long long)b.number;
	return number((double)(*node->text == 'r' ? left % right : left / right));
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

/* The branch that is taken, where that is known. */
static struct known evaluate_if(struct finish *f, const struct ex *node, int steps)
{
	struct known test = evaluate(f, node->left, steps);
	if (!test.kind)
		return unknown();
	if (is_false(test) != !strcmp(node->text, "unless")) {
		const struct known nothing = {.kind = KNOWN_NIL};
		return node->list.count ? evaluate(f, node->list.items[0], steps) : nothing;
	}
	return evaluate(f, node->right, steps);
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
	if (!steps--)
		return unknown();
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
	case EX_VAR:
		return finish_value(f, node) == node ? unknown()
		                                     : evaluate(f, finish_value(f, node), steps);
	case EX_BINARY:
		return evaluate_binary(f, node, steps);
	case EX_UNARY:
		return evaluate_unary(f, node, steps);
	case EX_CALL:
		return evaluate_call(f, node, steps);
	case EX_IF:
		return evaluate_if(f, node, steps);
	case EX_BLOCK:
		return node->list.count == 1 ? evaluate(f, node->list.items[0], steps) : unknown();
	default:
		return unknown();
	}
}

int finish_truth(struct finish *f, const struct ex *node)
{
	struct known value = evaluate(f, node, MOST_STEPS);
	return value.kind ? !is_false(value) : -1;
}
