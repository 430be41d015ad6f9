/*
 * The typer: Haxe's, without macros (shared/TYPER.md is its map).
 *
 *   program_new -> program_load -> type_class for each class, in any order
 *
 * Results do not depend on which class is typed first: a member's inferred
 * type is worked out on demand, by rules that look only at the program.
 */
#ifndef TRANSFORM_TYPES_TYPER_H
#define TRANSFORM_TYPES_TYPER_H

#include "transform/types/symbols.h"
#include "transform/types/typed.h"

/* A program that will load modules through the resolver; everything it makes
 * is in `arena`. Call under the arena's recovery point. */
struct program *program_new(struct arena *arena, struct name_scope *names,
                            struct source_resolver resolver, struct program_options options);

/* Loads a module and all that it reaches (imports, `import.hx`, every type
 * path and dotted name that resolves). What a root lacks is a diagnostic. */
bool program_load(struct program *program, const struct name *module, struct diags *diags);
/* The same without looking at what they mention, for modules of which an
 * earlier program knows that they are all: each in the order in which they were
 * loaded, an import.hx with its file, then program_reloaded. Before program_load. */
void program_reload(struct program *program, const struct name *module,
                    const struct file *import_file);
void program_reloaded(struct program *program);
/* Gives the references to the files back. */
void program_close(struct program *program);

/* All loaded files in order of module path (std ones last). */
uint32_t program_file_count(const struct program *program);
struct file *program_file(const struct program *program, uint32_t index);
/* The same files as they came to be loaded. */
struct file *program_loaded_file(const struct program *program, uint32_t index);
/* All symbols of files that are not std, in order of module path and source order. */
uint32_t program_symbol_count(const struct program *program);
struct symbol *program_symbol(const struct program *program, uint32_t index);
/* By full path; NULL when there is none. */
struct symbol *program_find(const struct program *program, const struct name *path);

/* A type of the library by its path, loaded when it is not yet; NULL when there is none. */
struct symbol *program_std(struct program *program, const char *path);

/* The value that a fact has in this program now (the unfolded kinds:
 * TYPE PACKAGE HEAD SIGNATURE INFERRED MEMBERS BODY CLASS DEFINE IMPORTS
 * PRESENCE). */
struct hash program_fact(struct program *program, enum fact_kind kind, const struct name *subject);

/* Types one declaration: bodies, initialisers, checks. Diagnostics carry
 * owner and node. Everything read outside of the class is in `facts`.
 * Never NULL; with errors in `diags` the tree may have holes (NULL parts) and
 * must not be lowered. */
struct typed_class *type_class(struct program *program, struct symbol *symbol, struct arena *arena,
                               struct fact_list *facts, struct diags *diags);

/* -main's module, asked for when all is typed without an error: must have a static function main
 * without arguments that gives nothing. What Haxe says without a place names the module instead of
 * a file. */
void program_check_main(struct program *program, const struct name *module, struct diags *diags);

/* --emit=typed and --emit=locals (issue 4's formats). */
void print_typed(const struct typed_class *typed, struct arena *arena, struct buf *out);
void print_locals(const struct typed_class *typed, struct arena *arena, struct buf *out);

#endif
