/* Literals. */
#include "transform/lower/leaf.h"

#include <stdlib.h>

/* An enum abstract over elixir.types.Atom, or Atom itself: its strings are atoms. */
static bool is_atom_type(struct lower *l, struct ty *type)
{
	for (unsigned depth = 0; type && depth < 4; depth++) {
		type = ty_follow_null(type);
		if (!type || type->kind != TY_ABSTRACT || !type->symbol)
			return false;
		if (name_is(type->symbol->path, "elixir.types.Atom"))
			return true;
		const struct decl *decl = type->symbol->decl;
		const struct type_node *under = decl ? decl->type : NULL;
		if (under && under->kind == TYPE_PATH &&
		    name_is(VEC_LAST(&under->path).name, "Atom"))
			return true;
		struct ty *below = ty_underlying(l->arena, type);
		if (below == type)
			return false;
		type = below;
	}
	return false;
}

static struct ex *number(struct lower *l, enum ex_kind kind, const char *text)
{
	struct ex *e = ex_new(l->arena, kind);
	bool negative = *text == '-';
	e->text = text + negative;
	e->length = strlen(e->text);
	return negative ? ex_unary(l->arena, "-", e) : e;
}

/* Elixir wants digits on both sides of the dot: 1. and .5 and 1e3 are no floats there. */
static struct ex *float_literal(struct lower *l, const char *text)
{
	char *out = arena_alloc(l->arena, strlen(text) + 8), *at = out;
	bool negative = *text == '-', dot = false;
	if (negative)
		text++;
	if (*text == '.')
		*at++ = '0';
	for (; *text; text++) {
		bool exponent = *text == 'e' || *text == 'E';
		if (exponent && !dot) {
			*at++ = '.';
			*at++ = '0';
		} else if (exponent && at[-1] == '.') {
			*at++ = '0';
		}
		dot = dot || *text == '.' || exponent;
		if (exponent)
			*at++ = 'e';
		else if (*text != '_')
			*at++ = *text;
	}
	if (at > out && at[-1] == '.')
		*at++ = '0';
	if (!dot) {
		memcpy(at, ".0", 2);
		at += 2;
	}
	*at = 0;
	if (strtod(out, NULL) > 1.7976931348623157e308)
		return ex_atom(l->arena, negative ? "neg_infinity" : "infinity");
	struct ex *e = number(l, EX_FLOAT, out);
	return negative ? ex_unary(l->arena, "-", e) : e;
}

static struct ex *int_literal(struct lower *l, const struct tx *e)
{
	const char *text = e->text;
	bool negative = *text == '-';
	if (negative)
		text++;
	while (text[0] == '0' && text[1])
		text++;
	struct ex *digits = number(l, EX_INT, text);
	return negative ? ex_unary(l->arena, "-", digits) : digits;
}

static struct ex *regex(struct lower *l, const struct tx *e)
{
	struct ex *source = ex_string(l->arena, e->text, e->length ? e->length : strlen(e->text));
	struct ex *options = ex_text(l->arena, e->options ? e->options : "");
	return runtime2(l, "Haxe.EReg", "new", source, options);
}

struct ex *lower_literal(struct lower *l, const struct tx *e)
{
	switch (e->kind) {
	case TX_INT:
		return int_literal(l, e);
	case TX_FLOAT:
		return float_literal(l, e->text);
	case TX_STRING:
		if (is_atom_type(l, e->type))
			return ex_atom(l->arena, arena_copy(l->arena, e->text, e->length));
		return ex_string(l->arena, e->text, e->length);
	case TX_BOOL:
		return ex_bool(l->arena, e->truth);
	case TX_REGEX:
		return regex(l, e);
	default:
		return ex_nil(l->arena);
	}
}

bool is_constant(const struct ex *e)
{
	switch (e->kind) {
	case EX_NIL:
	case EX_BOOL:
	case EX_ATOM:
	case EX_INT:
	case EX_FLOAT:
	case EX_STRING:
		return true;
	case EX_UNARY:
		return !strcmp(e->text, "-") &&
		       (e->left->kind == EX_INT || e->left->kind == EX_FLOAT);
	default:
		return false;
	}
}
