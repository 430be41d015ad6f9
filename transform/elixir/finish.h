/*
 * What is decided when a module is complete, after the presence rewrite:
 *
 * - variables that are bound and never read get `_` in front (of several
 *   bindings of one name, each on its own: scopes and rebinding as Elixir's
 *   compiler sees them, clauses, fn, for, case, try included); a binding whose
 *   value has no effect and which nobody reads is left out;
 * - `import Bitwise` when its operators are used, `require Logger` when a
 *   Logger macro is, `alias Haxe.X` lines are not made (full names);
 * - private functions that nothing calls are left out (unless `flag`), until
 *   none is left to leave out;
 * - the shortest form that says the same: nested blocks are flattened, a block
 *   of one is that one.
 */
#ifndef TRANSFORM_ELIXIR_FINISH_H
#define TRANSFORM_ELIXIR_FINISH_H

#include "transform/elixir/ast.h"

/* Returns a new tree; `module` stays as it was. */
struct ex *ex_finish(struct arena *arena, const struct ex *module);

#endif
