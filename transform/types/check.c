/* Checks: where control comes out, and what a class owes its supers. */
#include "transform/types/internal.h"

static bool has_break(const struct tx *e, unsigned depth)
{
	if (!e || e->kind == TX_FUNCTION || e->kind == TX_FOR || e->kind == TX_WHILE ||
	    depth > 3 * TREE_LIMIT)
		return false;
	if (e->kind == TX_BREAK)
		return true;
	depth++;
	if (has_break(e->left, depth) || has_break(e->right, depth) || has_break(e->third, depth) ||
	    has_break(e->by_default, depth))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (has_break(e->list.items[i], depth))
			return true;
	}
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (has_break(e->cases.items[i].body, depth))
			return true;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		if (has_break(e->catches.items[i].body, depth))
			return true;
	}
	return false;
}

/* Holds a return or throw that no branch can step around. */
static bool leaves(const struct tx *e, unsigned depth)
{
	if (!e || depth > 3 * TREE_LIMIT)
		return false;
	switch (e->kind) {
	case TX_RETURN:
	case TX_THROW:
		return true;
	case TX_IF:
	case TX_WHILE:
	case TX_FOR:
	case TX_SWITCH:
	case TX_TRY:
	case TX_FUNCTION:
	case TX_COMPREHENSION:
		return false;
	default:
		break;
	}
	depth++;
	if (leaves(e->left, depth) || leaves(e->right, depth) || leaves(e->third, depth))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (leaves(e->list.items[i], depth))
			return true;
	}
	return false;
}

static const struct tx *block_out(const struct tx *e)
{
	for (uint32_t i = 0; i + 1 < e->list.count; i++) {
		if (leaves(e->list.items[i], 0))
			return NULL;
	}
	return e->list.count ? comes_out(VEC_LAST(&e->list)) : e;
}

static const struct tx *switch_out(const struct tx *e)
{
	const struct tx *open = NULL;
	if (!e->by_default && !e->implicit)
		return e;
	for (uint32_t i = 0; i < e->cases.count && !open; i++)
		open = comes_out(e->cases.items[i].body);
	return open || !e->by_default ? open : comes_out(e->by_default);
}

/* Where control comes out below this without a value; NULL: nowhere. */
const struct tx *comes_out(const struct tx *e)
{
	const struct tx *open = NULL;
	switch (e->kind) {
	case TX_RETURN:
	case TX_THROW:
		return NULL;
	case TX_META:
		return comes_out(e->left);
	case TX_BLOCK:
		return block_out(e);
	case TX_IF:
		if (!e->third)
			return e;
		open = comes_out(e->right);
		return open ? open : comes_out(e->third);
	case TX_SWITCH:
		return switch_out(e);
	case TX_TRY:
		open = comes_out(e->left);
		for (uint32_t i = 0; i < e->catches.count && !open; i++)
			open = comes_out(e->catches.items[i].body);
		return open;
	case TX_WHILE:
		if (e->left->kind == TX_BOOL && e->left->truth)
			return has_break(e->right, 0) ? e : NULL;
		return e;
	default:
		return e;
	}
}

/* ---- comparisons ---- */

static bool makes_enum(const struct tx *e)
{
	return e->kind == TX_CALL && e->left->kind == TX_FIELD && e->left->field_kind == FIELD_ENUM;
}

void check_compared(struct typer *t, const struct tx *e)
{
	if (e->kind != TX_BINARY || (e->op != OP_EQ && e->op != OP_NE))
		return;
	bool is_null = e->left->kind == TX_NULL || e->right->kind == TX_NULL;
	if (!is_null && (makes_enum(e->left) || makes_enum(e->right)))
		type_say_last(t, e->node, DIAG_COMPARE_ENUMS);
}
