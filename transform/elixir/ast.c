#include "transform/elixir/ast.h"

#include <stdarg.h>
#include <string.h>

struct ex *ex_new(struct arena *arena, enum ex_kind kind)
{
	struct ex *node = ARENA_NEW(arena, struct ex);
	node->kind = kind;
	return node;
}

static struct ex *named(struct arena *arena, enum ex_kind kind, const char *text)
{
	struct ex *node = ex_new(arena, kind);
	node->text = text;
	node->length = strlen(text);
	return node;
}

struct ex *ex_nil(struct arena *arena)
{
	return ex_new(arena, EX_NIL);
}

struct ex *ex_bool(struct arena *arena, bool value)
{
	struct ex *node = ex_new(arena, EX_BOOL);
	node->flag = value;
	return node;
}

struct ex *ex_atom(struct arena *arena, const char *name)
{
	return named(arena, EX_ATOM, name);
}

struct ex *ex_int(struct arena *arena, long long value)
{
	if (value >= 0)
		return named(arena, EX_INT, arena_printf(arena, "%lld", value));
	unsigned long long size = 0ULL - (unsigned long long)value;
	return ex_unary(arena, "-", named(arena, EX_INT, arena_printf(arena, "%llu", size)));
}

struct ex *ex_float(struct arena *arena, const char *text)
{
	if (*text == '-')
		return ex_unary(arena, "-", named(arena, EX_FLOAT, text + 1));
	return named(arena, EX_FLOAT, text);
}

struct ex *ex_string(struct arena *arena, const char *bytes, size_t length)
{
	struct ex *node = ex_new(arena, EX_STRING);
	node->text = bytes;
	node->length = length;
	return node;
}

struct ex *ex_text(struct arena *arena, const char *text)
{
	return ex_string(arena, text, strlen(text));
}

struct ex *ex_var(struct arena *arena, const char *name)
{
	return named(arena, EX_VAR, name);
}

struct ex *ex_alias(struct arena *arena, const char *module)
{
	return named(arena, EX_ALIAS, module);
}

struct ex *ex_module(struct arena *arena, const char *class_path)
{
	return named(arena, EX_MODULE_REF, class_path);
}

static void add_all(struct arena *arena, struct ex *node, unsigned count, va_list nodes)
{
	for (unsigned i = 0; i < count; i++)
		ex_add(arena, node, va_arg(nodes, struct ex *));
}

struct ex *ex_list(struct arena *arena, unsigned count, ...)
{
	struct ex *node = ex_new(arena, EX_LIST);
	va_list nodes;
	va_start(nodes, count);
	add_all(arena, node, count, nodes);
	va_end(nodes);
	return node;
}

struct ex *ex_tuple(struct arena *arena, unsigned count, ...)
{
	struct ex *node = ex_new(arena, EX_TUPLE);
	va_list nodes;
	va_start(nodes, count);
	add_all(arena, node, count, nodes);
	va_end(nodes);
	return node;
}

struct ex *ex_call(struct arena *arena, const char *name, unsigned count, ...)
{
	struct ex *node = named(arena, EX_CALL, name);
	va_list nodes;
	va_start(nodes, count);
	add_all(arena, node, count, nodes);
	va_end(nodes);
	return node;
}

struct ex *ex_remote(struct arena *arena, struct ex *module, const char *name, unsigned count, ...)
{
	struct ex *node = named(arena, EX_REMOTE, name);
	node->left = module;
	va_list nodes;
	va_start(nodes, count);
	add_all(arena, node, count, nodes);
	va_end(nodes);
	return node;
}

struct ex *ex_apply(struct arena *arena, struct ex *function, unsigned count, ...)
{
	struct ex *node = ex_new(arena, EX_APPLY);
	node->left = function;
	va_list nodes;
	va_start(nodes, count);
	add_all(arena, node, count, nodes);
	va_end(nodes);
	return node;
}

struct ex *ex_binary(struct arena *arena, const char *operator_text, struct ex *left,
                     struct ex *right)
{
	struct ex *node = named(arena, EX_BINARY, operator_text);
	node->left = left;
	node->right = right;
	return node;
}

struct ex *ex_unary(struct arena *arena, const char *operator_text, struct ex *operand)
{
	struct ex *node = named(arena, EX_UNARY, operator_text);
	node->left = operand;
	return node;
}

struct ex *ex_match(struct arena *arena, struct ex *pattern, struct ex *value)
{
	struct ex *node = ex_new(arena, EX_MATCH);
	node->left = pattern;
	node->right = value;
	return node;
}

struct ex *ex_field(struct arena *arena, struct ex *object, const char *name)
{
	struct ex *node = named(arena, EX_FIELD, name);
	node->left = object;
	return node;
}

struct ex *ex_pair(struct arena *arena, struct ex *key, struct ex *value)
{
	struct ex *node = ex_new(arena, EX_PAIR);
	node->left = key;
	node->right = value;
	return node;
}

struct ex *ex_clause(struct arena *arena, struct ex *head, struct ex *guard, struct ex *body)
{
	struct ex *node = ex_new(arena, EX_CLAUSE);
	if (head)
		ex_add(arena, node, head);
	node->left = guard;
	node->right = body;
	return node;
}

struct ex *ex_if(struct arena *arena, struct ex *test, struct ex *then, struct ex *otherwise)
{
	struct ex *node = named(arena, EX_IF, "if");
	node->left = test;
	node->right = then;
	if (otherwise)
		ex_add(arena, node, otherwise);
	return node;
}

struct ex *ex_block(struct arena *arena)
{
	return ex_new(arena, EX_BLOCK);
}

void ex_add(struct arena *arena, struct ex *parent, struct ex *child)
{
	VEC_PUSH(arena, &parent->list, child);
}

void ex_add_pair(struct arena *arena, struct ex *parent, struct ex *key, struct ex *value)
{
	VEC_PUSH(arena, &parent->pairs, ex_pair(arena, key, value));
}

enum { TEXT = 1, LEFT = 2, RIGHT = 4, LIST = 8 };

static const unsigned char needed[EX_KIND_COUNT] = {
        [EX_ATOM] = TEXT,
        [EX_INT] = TEXT,
        [EX_FLOAT] = TEXT,
        [EX_VAR] = TEXT,
        [EX_ALIAS] = TEXT,
        [EX_MODULE_REF] = TEXT,
        [EX_CONS] = LEFT | LIST,
        [EX_STRUCT] = RIGHT,
        [EX_PAIR] = LEFT | RIGHT,
        [EX_CALL] = TEXT,
        [EX_REMOTE] = TEXT | LEFT,
        [EX_FIELD] = TEXT | LEFT,
        [EX_INDEX] = LEFT | RIGHT,
        [EX_APPLY] = LEFT,
        [EX_BINARY] = TEXT | LEFT | RIGHT,
        [EX_UNARY] = TEXT | LEFT,
        [EX_MATCH] = LEFT | RIGHT,
        [EX_FN] = LIST,
        [EX_IF] = LEFT,
        [EX_CASE] = LEFT,
        [EX_SECTION] = TEXT,
        [EX_FOR] = LIST,
        [EX_MODULE] = LEFT,
        [EX_DEF] = TEXT,
        [EX_ATTRIBUTE] = TEXT,
        [EX_DIRECTIVE] = TEXT | LIST,
        [EX_SIGIL] = TEXT,
        [EX_RAW] = TEXT,
};

bool ex_is_complete(const struct ex *node)
{
	unsigned parts = (node->text ? TEXT : 0) | (node->left ? LEFT : 0) |
	                 (node->right ? RIGHT : 0) | (node->list.count ? LIST : 0);
	return !(needed[node->kind] & ~parts);
}

bool ex_is_simple(const struct ex *node)
{
	switch (node->kind) {
	case EX_NIL:
	case EX_BOOL:
	case EX_ATOM:
	case EX_INT:
	case EX_FLOAT:
	case EX_STRING:
	case EX_VAR:
	case EX_ALIAS:
	case EX_MODULE_REF:
	case EX_PLACEHOLDER:
		return true;
	case EX_UNARY:
		return ex_is_simple(node->left) &&
		       (!strcmp(node->text, "@") || !strcmp(node->text, "^") ||
		        ((!strcmp(node->text, "-") || !strcmp(node->text, "+")) &&
		         (node->left->kind == EX_INT || node->left->kind == EX_FLOAT)));
	case EX_LIST:
	case EX_TUPLE:
	case EX_MAP:
	case EX_KEYWORD:
		return !node->list.count && !node->pairs.count && !node->left;
	case EX_CAPTURE:
		return node->number >= 0 && (!node->left || ex_is_simple(node->left));
	default:
		return false;
	}
}

static bool same_text(const char *left, const char *right)
{
	return left == right || (left && right && !strcmp(left, right));
}

/* Only a string may hold NULs, and needs its length. */
static size_t text_length(const struct ex *node)
{
	return !node->text ? 0 : node->kind == EX_STRING ? node->length : strlen(node->text);
}

static bool same_node(const struct ex *left, const struct ex *right)
{
	size_t length = text_length(left);
	return left->kind == right->kind && left->flag == right->flag &&
	       left->number == right->number && left->second == right->second &&
	       length == text_length(right) &&
	       (!length || !memcmp(left->text, right->text, length)) &&
	       same_text(left->word, right->word) && left->list.count == right->list.count &&
	       left->pairs.count == right->pairs.count;
}

bool ex_equal(const struct ex *left, const struct ex *right)
{
	if (left == right)
		return true;
	if (!left || !right || !same_node(left, right))
		return false;
	if (!ex_equal(left->left, right->left) || !ex_equal(left->right, right->right))
		return false;
	for (uint32_t i = 0; i < left->list.count; i++)
		if (!ex_equal(left->list.items[i], right->list.items[i]))
			return false;
	for (uint32_t i = 0; i < left->pairs.count; i++)
		if (!ex_equal(left->pairs.items[i], right->pairs.items[i]))
			return false;
	return true;
}

struct ex *ex_copy(struct arena *arena, const struct ex *node)
{
	if (!node)
		return NULL;
	struct ex *copy = ex_new(arena, node->kind);
	*copy = *node;
	if (node->text)
		copy->text = arena_copy(arena, node->text, text_length(node));
	if (node->word)
		copy->word = arena_copy(arena, node->word, strlen(node->word));
	copy->left = ex_copy(arena, node->left);
	copy->right = ex_copy(arena, node->right);
	memset(&copy->list, 0, sizeof copy->list);
	memset(&copy->pairs, 0, sizeof copy->pairs);
	for (uint32_t i = 0; i < node->list.count; i++)
		VEC_PUSH(arena, &copy->list, ex_copy(arena, node->list.items[i]));
	for (uint32_t i = 0; i < node->pairs.count; i++)
		VEC_PUSH(arena, &copy->pairs, ex_copy(arena, node->pairs.items[i]));
	return copy;
}
