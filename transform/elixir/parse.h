/*
 * A parser for the Elixir that templates and __elixir__() hold: expressions
 * with calls, remote calls, fields, operators and pipes, literals, strings with
 * interpolation, sigils without interpolation, lists, tuples, maps, structs,
 * keywords, fn, captures, if/case/cond/try blocks, `=`; several lines make an
 * EX_BLOCK.  Arguments: {0} {1} ... and {this} {name} are replaced by nodes.
 */
#ifndef TRANSFORM_ELIXIR_PARSE_H
#define TRANSFORM_ELIXIR_PARSE_H

#include "transform/elixir/ast.h"

/* Finds the node for a placeholder's word ("0", "this"); NULL: not a
 * placeholder (then `{x}` is a tuple). */
struct ex_holes {
	void *context;
	struct ex *(*fill)(void *context, const char *word);
};

/* The tree, or NULL when the text is not of that subset; *problem (static)
 * says why. */
struct ex *ex_parse(struct arena *arena, const char *text, size_t length, struct ex_holes holes,
                    const char **problem);

#endif
