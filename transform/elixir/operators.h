/*
 * Elixir's binary operators: how tightly they bind, to which side, and how the
 * formatter breaks and parenthesises them.  Printer and parser share the table.
 */
#ifndef TRANSFORM_ELIXIR_OPERATORS_H
#define TRANSFORM_ELIXIR_OPERATORS_H

enum side { SIDE_NONE, SIDE_LEFT, SIDE_RIGHT };

enum {
	TIGHT = 1,      /* no blanks: 1..2 */
	STRICT = 2,     /* operands that are operators always get parentheses */
	LOGICAL = 4,    /* not mixed without parentheses */
	PIPE = 8,       /* breaks before the operator */
	BAR = 16,       /* likewise, and binds to the right */
	SAME_LINE = 32, /* never breaks */
	NEXT_FITS = 64  /* the right side may begin on this line */
};

struct ex_operator {
	const char *text;
	int precedence;
	enum side side;
	unsigned flags;
};

/* Unary operators: & binds loosest, @ tightest. */
enum { CAPTURE_PRECEDENCE = 90, UNARY_PRECEDENCE = 300, ATTRIBUTE_PRECEDENCE = 320 };

/* NULL: not a binary operator. */
const struct ex_operator *ex_operator(const char *text);

#endif
