/*
 * (Elixir AST, presence context) -> Elixir AST: THE presence rewrite.
 *
 * Resolves every EX_PRESENCE_CALL and every EX_MODULE_REF; inside a presence
 * module adds `use Phoenix.Presence, ...` and the socket forms that the class
 * uses or that others use from outside.  Sees nothing of Haxe.
 */
#ifndef TRANSFORM_PRESENCE_REWRITE_H
#define TRANSFORM_PRESENCE_REWRITE_H

#include "transform/elixir/ast.h"
#include "transform/presence/context.h"

struct ex *presence_rewrite(struct arena *arena, const struct ex *module,
                            const struct presence_context *context);

#endif
