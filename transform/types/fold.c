/* Constants of inline variables: what is worked out while typing. */
#include "transform/types/internal.h"

#include <inttypes.h>
#include <stdlib.h>

static struct tx *int_of(struct typer *t, const struct tx *at, int64_t value)
{
	struct tx *e = tx_new(t, TX_INT, at->node, at->type);
	e->text = arena_printf(t->arena, "%" PRId32, (int32_t)(uint32_t)(uint64_t)value);
	e->length = (uint32_t)strlen(e->text);
	return e;
}

static struct tx *fold_ints(struct typer *t, const struct tx *e, int64_t a, int64_t b)
{
	uint32_t shift = (uint32_t)b & 31;
	switch (e->op) {
	case OP_ADD:
		return int_of(t, e, a + b);
	case OP_SUB:
		return int_of(t, e, a - b);
	case OP_MUL:
		return int_of(t, e, a * b);
	case OP_MOD:
		return b ? int_of(t, e, a % b) : NULL;
	case OP_AND:
		return int_of(t, e, a & b);
	case OP_OR:
		return int_of(t, e, a | b);
	case OP_XOR:
		return int_of(t, e, a ^ b);
	case OP_SHL:
		return int_of(t, e, (int64_t)((uint64_t)a << shift));
	case OP_SHR:
		return int_of(t, e, a >> shift);
	case OP_USHR:
		return int_of(t, e, (int64_t)((uint32_t)a >> shift));
	default:
		return NULL;
	}
}

static struct tx *fold_strings(struct typer *t, const struct tx *e, const struct tx *a,
                               const struct tx *b)
{
	if (e->op != OP_ADD || b->kind == TX_FLOAT || a->kind == TX_FLOAT || !a->text || !b->text)
		return NULL;
	char *text = arena_alloc(t->arena, (size_t)a->length + b->length + 1);
	memcpy(text, a->text, a->length);
	memcpy(text + a->length, b->text, b->length);
	return tx_string(t, e->node, text, a->length + b->length);
}

static struct tx *fold_floats(struct typer *t, const struct tx *e, double a, double b)
{
	double value;
	switch (e->op) {
	case OP_ADD:
		value = a + b;
		break;
	case OP_SUB:
		value = a - b;
		break;
	case OP_MUL:
		value = a * b;
		break;
	case OP_DIV:
		if (b == 0)
			return NULL;
		value = a / b;
		break;
	default:
		return NULL;
	}
	struct tx *made = tx_new(t, TX_FLOAT, e->node, e->type);
	char *text = arena_printf(t->arena, "%.17g", value);
	for (int digits = 1; digits < 17; digits++) {
		char *shorter = arena_printf(t->arena, "%.*g", digits, value);
		if (strtod(shorter, NULL) == value) {
			text = shorter;
			break;
		}
	}
	if (!strpbrk(text, ".en"))
		text = arena_printf(t->arena, "%s.0", text);
	made->text = text;
	made->length = (uint32_t)strlen(text);
	return made;
}

struct tx *fold_binary(struct typer *t, const struct tx *e, const struct tx *a, const struct tx *b)
{
	if (!a || !b)
		return NULL;
	if (a->kind == TX_STRING || b->kind == TX_STRING)
		return fold_strings(t, e, a, b);
	bool numbers = (a->kind == TX_INT || a->kind == TX_FLOAT) &&
	               (b->kind == TX_INT || b->kind == TX_FLOAT);
	if (!numbers)
		return NULL;
	if (a->kind == TX_INT && b->kind == TX_INT && e->op != OP_DIV)
		return fold_ints(t, e, strtoll(a->text, NULL, 10), strtoll(b->text, NULL, 10));
	return fold_floats(t, e, strtod(a->text, NULL), strtod(b->text, NULL));
}

struct tx *fold_unary(struct typer *t, const struct tx *e, const struct tx *a)
{
	if (!a)
		return NULL;
	if (a->kind == TX_INT && e->op == OP_NEG)
		return int_of(t, e, -strtoll(a->text, NULL, 10));
	if (a->kind == TX_INT && e->op == OP_COMPLEMENT)
		return int_of(t, e, ~strtoll(a->text, NULL, 10));
	if (a->kind == TX_FLOAT && e->op == OP_NEG) {
		struct tx *made = tx_new(t, TX_FLOAT, e->node, e->type);
		made->text =
		        a->text[0] == '-' ? a->text + 1 : arena_printf(t->arena, "-%s", a->text);
		made->length = (uint32_t)strlen(made->text);
		return made;
	}
	if (a->kind == TX_BOOL && e->op == OP_NOT) {
		struct tx *made = tx_new(t, TX_BOOL, e->node, e->type);
		made->truth = !a->truth;
		return made;
	}
	return NULL;
}

/* ---- what may be an inline variable's value ---- */

/* Haxe works these out itself. */
static const char *const worked_out[][2] = {
        {"Std", "int"},    {"Std", "string"}, {"String", "fromCharCode"},
        {"Math", "floor"}, {"Math", "ceil"},  {"Math", "round"},
        {"Any", "__cast"}, /* inlined in Haxe's library */
};

static bool all_constant(struct tx *const *list, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (!value_is_constant(list[i]))
			return false;
	}
	return true;
}

static bool call_is_constant(const struct tx *e)
{
	const struct tx *callee = e->left;
	if (callee->kind != TX_FIELD || callee->field_kind == FIELD_ENUM || !callee->member)
		return false;
	if (callee->member->access & ACCESS_INLINE)
		return true;
	for (size_t i = 0; i < sizeof worked_out / sizeof *worked_out; i++) {
		if (callee->symbol && name_is(callee->symbol->path, worked_out[i][0]) &&
		    name_is(callee->name, worked_out[i][1]))
			return all_constant(e->list.items, e->list.count);
	}
	return false;
}

bool value_is_constant(const struct tx *e)
{
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
	case TX_TYPE:
	/* Haxe follows those whose choice is known; here they are taken. */
	case TX_IF:
	case TX_SWITCH:
	case TX_BLOCK:
		return true;
	case TX_CAST:
		return !e->cast_to && value_is_constant(e->left);
	case TX_META:
		return value_is_constant(e->left);
	case TX_UNARY:
		return e->op != OP_INCREMENT && e->op != OP_DECREMENT && value_is_constant(e->left);
	case TX_BINARY:
		return value_is_constant(e->left) && value_is_constant(e->right);
	case TX_FIELD:
		return e->field_kind == FIELD_ENUM ||
		       (e->field_kind == FIELD_STATIC && e->member &&
		        (e->member->access & ACCESS_INLINE) && e->member->kind == MEMBER_VAR);
	case TX_CALL:
		return call_is_constant(e);
	case TX_NEW:
		return e->type->kind == TY_ABSTRACT;
	default:
		return false;
	}
}
