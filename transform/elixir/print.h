/*
 * Elixir AST to text, broken into lines exactly as Elixir's formatter (1.14,
 * 98 columns) breaks them: `mix format --check-formatted` leaves it alone.
 *
 * A document algebra as in Elixir's Inspect.Algebra and Code.Formatter:
 * document.h builds and lays out, print.c says what document a node is.
 */
#ifndef TRANSFORM_ELIXIR_PRINT_H
#define TRANSFORM_ELIXIR_PRINT_H

#include "transform/elixir/ast.h"
#include "base/buf.h"

/* A whole file (an EX_MODULE or a block of them), with a newline at its end.
 * `open` allows EX_PRESENCE_CALL and EX_MODULE_REF, printed as
 * %PRESENCE_CALL{...} and %MODULE_REF{class: "a.b.C"}; without it one left is
 * a bug: returns false and says which in *problem (static text). */
bool ex_print(const struct ex *node, bool open, struct arena *arena, struct buf *out,
              const char **problem);

#endif
