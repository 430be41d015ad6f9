/*
 * The order in which Haxe comes to the declarations and bodies of a program,
 * and so to what is wrong with them.
 *
 * A module's imports are loaded before its own types; classes are built from
 * the last one that was loaded to the first, each behind its supers, and what
 * their signatures name is loaded and built next; bodies are typed in the
 * opposite order, and what a body names is loaded and built when the body is
 * typed.
 */
#ifndef TRANSFORM_TYPES_ORDER_H
#define TRANSFORM_TYPES_ORDER_H

#include "base/diag.h"
#include "transform/types/symbols.h"

/* Brings the diagnostics of classes (`classes[i]` of `symbols[i]`), and what program_load said
 * (`loading`: of imports and packages), into that order, and leaves out what Haxe would not have
 * come to: all behind one that is_last, and the filters when anything is wrong. */
void order_diags(struct program *p, struct arena *arena, struct symbol *const *symbols,
                 const struct diags *const *classes, uint32_t count, const struct diags *loading,
                 struct diags *into);

#endif
