/*
 * Typed imperative Haxe to functional Elixir: the only bridge between the two
 * languages.
 *
 * A class becomes one EX_MODULE with presence calls and module names open.
 * Value mode of shared/MUTATION.md: rebinding, changed arguments given back.
 * What cannot be right, or is not supported yet, is a diagnostic at its
 * position; then the tree is of no use.
 */
#ifndef TRANSFORM_LOWER_LOWER_H
#define TRANSFORM_LOWER_LOWER_H

#include "transform/elixir/ast.h"
#include "transform/modes/modes.h"
#include "transform/types/typer.h"

struct lower_input {
	struct program *program;
	const struct typed_class *typed;
	const struct modes *modes;
	struct fact_list *facts; /* what lowering reads is recorded here */
	struct diags *diags;
	/* "a.b.C.f": private members that other classes use, so that they stay
	 * public (folds.h); NULL: none. */
	const struct map *called;
	const struct origins *origins; /* origin.h; NULL: nothing flows */
	                               /* -D no-traces; others are asked by program_fact(DEFINE). */
};

/* Puts the locals that value mode cannot keep into cells (cells.c), in place:
 * before modes and lowering look at the tree. True: it is no longer as typed. */
bool lower_cells(struct program *program, const struct typed_class *typed, struct arena *arena);

/* statics.c: the static variable that `e` assigns, or NULL. */
const struct tx *lower_assigned_static(const struct tx *e);

/* NULL when the declaration yields no module (typedef, plain enum, extern,
 * abstract without methods). Made in `arena`. */
struct ex *lower_class(const struct lower_input *input, struct arena *arena);

/* True when the declaration yields a module: it counts as a class. */
bool lower_yields_module(const struct decl *decl);

/* userId -> user_id; HTTPServer -> http_server; a reserved word gets `_`. Used
 * for functions, locals, fields and meta keys, and for file names. */
char *snake_case(struct arena *arena, const char *name);

#endif
