/*
 * THE pipeline: one call per pass.
 *
 *   transform_new, transform_load      sources -> program, units
 *   transform_summarise                stage 0: typed AST -> summary
 *   transform_fold                     folds over all summaries
 *   transform_lower                    stage 1: typed AST -> Elixir AST, presence open
 *   transform_output                   stage 2: presence rewrite -> finish -> text
 *
 * Each of the three stages gives a row (key, facts, value) that its caller may
 * keep, and takes one back in place of the work: transform_*_recall checks the
 * row's facts and says whether it stands.  What is done and what is recalled
 * gives the same bytes.
 *
 * Pure: sources come through a resolver, kept rows through the caller.  All
 * memory is the arena's; transform_close gives the files back.
 */
#ifndef TRANSFORM_TRANSFORM_H
#define TRANSFORM_TRANSFORM_H

#include "transform/elixir/ast.h"
#include "transform/folds.h"
#include "transform/presence/context.h"
#include "transform/presence/uses.h"
#include "transform/types/typer.h"

struct bytes {
	const char *data;
	size_t length;
};

/* A row as it is kept. `facts` is empty for the output. */
struct row {
	struct hash key;
	struct bytes facts, value;
};

/* One type declaration of the project on its way. */
struct unit {
	struct symbol *symbol;
	uint32_t index;
	bool yields_module; /* it counts as a class and has an output */
	bool presence;      /* it is a presence module */
	bool is_twin;       /* another unit before it has its path, which is an error */
	bool failed;        /* an error: later stages leave it out */
	bool asked;         /* the summary was looked for already */
	bool has_summary;

	struct row summary;
	struct summary facts;      /* the summary's content (folds.h) */
	struct typed_class *typed; /* only when it was typed in this build */
	bool has_cells;            /* its tree is no longer as typed (lower/cells.c) */
	struct diags typing;       /* diagnostics of stage 0 */

	struct row lowered;
	struct ex *tree;          /* only when lowered or read in this build */
	struct bytes tree_bytes;  /* the Elixir AST in lowered.value */
	VEC(const char *) refers; /* class paths of its MODULE_REFs, sorted */
	bool calls_bare;          /* it has a presence call without a receiver */
	struct diags lowering;

	struct row output;
	struct presence_context context;
	struct hash context_hash; /* transform_output_key's */
	bool written;             /* its file was, in this build: the caller's */
	struct diags rewriting; /* what depends on the context */

	bool did_summary, did_lower, did_output; /* work done in this build */
};

struct transform {
	struct arena *arena;
	struct name_scope *names;
	struct program *program;
	VEC(struct unit *) units; /* in order of module path, then of source */
	struct map by_path;       /* symbol path -> struct unit; the first one */
	struct folds *folds;
	struct map fact_values[FACT_KIND_COUNT]; /* subject -> struct hash */
	/* Looks a unit's summary up in the cache: calls transform_summary_recall
	 * on candidates. Also called while facts are checked. May be NULL. */
	void (*find_summary)(void *context, struct unit *unit);
	void *context;
};

struct transform *transform_new(struct arena *arena, struct name_scope *names,
                                struct source_resolver resolver, struct program_options options);
void transform_close(struct transform *t);

/* Loads a root module; what it lacks is said in `diags`. */
bool transform_load(struct transform *t, const struct name *module, struct diags *diags);
/* After the last root: makes the units. */
void transform_plan(struct transform *t);
/* NULL when the program has no such class. */
struct unit *transform_unit(const struct transform *t, const struct name *path);

/* ---- stage 0 ---- */
/* Takes a kept row if all its facts hold. */
bool transform_summary_recall(struct transform *t, struct unit *unit, struct bytes facts,
                              struct bytes value);
/* The content of a summary row alone, whatever its facts say. */
bool transform_summary_read(struct transform *t, struct unit *unit, struct bytes value);
/* Types the class; sets unit->summary, unit->typing. */
void transform_summarise(struct transform *t, struct unit *unit);

/* ---- folds: after all summaries ---- */
void transform_fold(struct transform *t);

/* ---- stage 1; needs the folds ---- */
struct hash transform_lowered_key(const struct unit *unit);
bool transform_lowered_recall(struct transform *t, struct unit *unit, struct bytes facts,
                              struct bytes value);
void transform_lower(struct transform *t, struct unit *unit);
/* Takes what lowered_read (rows.h) gave `from`, without diagnostics; both then
 * share its memory. */
void transform_lowered_share(struct unit *unit, const struct unit *from);

/* ---- stage 2; unit->context is set by the caller ---- */
/* Leaves out of the context what the class's tree does not depend on, and
 * gives the key. */
struct hash transform_output_key(struct transform *t, struct unit *unit);
/* The text; unit->output. What the context forbids is in unit->rewriting. */
void transform_output(struct transform *t, struct unit *unit);
/* Context diagnostics alone, for a text that was recalled. */
void transform_check_context(struct transform *t, struct unit *unit);

/* Whether those facts of a list hold that follow any of `follows`' bits (enum fact_follows). */
bool transform_facts_hold(struct transform *t, const struct fact *facts, uint32_t count,
                          unsigned follows);
/* The value that a fact has now, from rows where they hold, else worked out. */
struct hash transform_fact(struct transform *t, enum fact_kind kind, const struct name *subject);

/* ---- for --emit ---- */
enum emit_stage { EMIT_TYPED, EMIT_LOCALS, EMIT_LOWERED, EMIT_PRESENCE, EMIT_ELIXIR };
/* A unit's stage as text; everything it needs must have been made in this
 * build (typed, tree, context). False: there is none (a plain enum ...). */
bool transform_emit(struct transform *t, struct unit *unit, enum emit_stage stage, struct buf *out);

#endif
