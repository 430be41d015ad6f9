/*
 * Mutation: which objects have a second name while somebody changes them, and
 * which functions change their parameters (shared/MUTATION.md, sections 4, 5).
 *
 *   summaries of all classes -> modes_solve -> what lowering asks
 *
 * A class's clauses are worked out from its typed tree alone and kept in its
 * summary row; the solve looks only at clauses, never at trees, and does not
 * depend on their order.  So far there is value mode only: where MUTATION.md
 * would choose a reference, the solve gives a refusal with its position.
 */
#ifndef TRANSFORM_MODES_MODES_H
#define TRANSFORM_MODES_MODES_H

#include "base/buf.h"
#include "transform/types/typed.h"

/* Writes the class's clauses; the same tree gives the same bytes. */
void modes_summarise(const struct typed_class *typed, struct arena *arena, struct buf *out);

struct modes;

/* One class's clauses as they stand in its summary. */
struct modes_input {
	const struct name *path; /* the class's */
	const char *bytes;
	size_t length;
};

/* The least fixpoint over all; in `arena`. Damaged bytes: NULL. */
struct modes *modes_solve(struct arena *arena, struct name_scope *names,
                          const struct modes_input *inputs, uint32_t count);

/* What a function does, for callers and for its own lowering. `member` is
 * "a.b.C.f". An unknown member does nothing. */
struct effects {
	uint64_t changes;   /* bit i: the i-th parameter is changed in place, so it comes back after
	                       the result */
	uint64_t keeps;     /* bit i: the parameter is kept: stored or returned */
	bool changes_this;  /* its receiver is changed in place (abstracts: the value) */
	bool throws;        /* may throw */
	bool returns_fresh; /* its result is a new object that nobody else has */
};
struct effects modes_effects(const struct modes *modes, const struct name *member);
/* As a fact's value (FACT_EFFECTS). */
struct hash modes_effects_hash(const struct modes *modes, const struct name *member);

/* Refusals that concern a class (value mode would be wrong there): reported
 * when the class is lowered. */
void modes_report(const struct modes *modes, const struct name *class_path, struct diags *diags);
/* As a fact's value (FACT_MODES): of all refusals of that class. */
struct hash modes_report_hash(const struct modes *modes, const struct name *class_path);

/* Inside one typed class, without the solve: does the body of this local
 * function or closure change an object that it captures, or its i-th
 * parameter?  Used by lowering for closures and named local functions. */
struct closure_effects {
	uint64_t changes; /* parameters */
	VEC(struct tx_local *)
	captured_changed; /* locals outside whose object it changes in place */
};
struct closure_effects modes_closure(const struct modes *modes, const struct tx_function *function,
                                     struct arena *arena);

/*
 * var x = map.get(k); if (x == null) { x = []; map.set(k, x); } x.push(1);
 *
 * True when every assignment of the local in `body` is of this kind: it goes
 * at once to where the local came from.  So the local stays a borrow of that
 * path, and its changes go back there.
 */
bool modes_refilled(const struct tx *body, const struct tx_local *local);

/* A library's member that raises nothing by itself. */
bool modes_is_quiet(const struct symbol *owner, const struct member *member);

#endif
