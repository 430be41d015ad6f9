/* Elixir AST to bytes and back: what the `lowered` row holds.  The bytes are
 * the same in every process (no pointers, no interned numbers, no positions);
 * their hash is the key of the `output` row. Damaged bytes give NULL. */
#ifndef TRANSFORM_ELIXIR_SERIAL_H
#define TRANSFORM_ELIXIR_SERIAL_H

#include "transform/elixir/ast.h"
#include "base/buf.h"

enum { EX_SERIAL_VERSION = 1 };

void ex_write(const struct ex *node, struct buf *out);
struct ex *ex_read(struct arena *arena, struct cursor *in);

#endif
