/* Checks: where control comes out, and what a class owes its supers. */
#include "transform/types/internal.h"

static bool has_break(const struct tx *e, unsigned depth)
{
	if (!e || e->kind == TX_FUNCTION || e->kind == TX_FOR || e->kind == TX_WHILE || depth > 2000)
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

static bool all_cases_end(const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (!never_ends(e->cases.items[i].body))
			return false;
	}
	if (e->by_default)
		return never_ends(e->by_default);
	return e->implicit; /* exhaustive: check_coverage says so */
}

bool never_ends(const struct tx *e)
{
	if (!e)
		return false;
	switch (e->kind) {
	case TX_RETURN:
	case TX_THROW:
		return true;
	case TX_META:
	case TX_CAST:
		return never_ends(e->left);
	case TX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (never_ends(e->list.items[i]))
				return true;
		}
		return false;
	case TX_IF:
		return e->third && never_ends(e->right) && never_ends(e->third);
	case TX_WHILE:
		if (e->left->kind == TX_BOOL && e->left->truth && !has_break(e->right, 0))
			return true;
		return e->do_while && never_ends(e->right);
	case TX_SWITCH:
		return all_cases_end(e);
	case TX_TRY:
		if (!never_ends(e->left))
			return false;
		for (uint32_t i = 0; i < e->catches.count; i++) {
			if (!never_ends(e->catches.items[i].body))
				return false;
		}
		return true;
	default:
		return false;
	}
}
