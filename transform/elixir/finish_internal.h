/*
 * What the files of the last pass share: finish.c (the order of things, what a
 * module imports), finish_scope.c (which variables are read), finish_effect.c
 * (what can be left out), finish_useful.c (which clauses are reached),
 * finish_private.c (which functions are called).
 *
 * The pass works on a copy of the tree that is its own, and changes it.
 */
#ifndef TRANSFORM_ELIXIR_FINISH_INTERNAL_H
#define TRANSFORM_ELIXIR_FINISH_INTERNAL_H

#include "base/map.h"
#include "transform/elixir/finish.h"

/* One variable from one place that sets it to the next. */
struct binding {
	const char *name;
	bool read;
	VEC(struct ex *) places; /* where it is set: EX_VARs */
	const struct ex *value;  /* what it is set to, by `name = value`, or NULL */
	struct binding *outer;   /* what is visible beside it */
};

struct finish {
	struct arena *arena;
	struct map bindings; /* EX_VAR that sets -> struct binding */
	struct map reads;    /* EX_VAR that reads -> struct binding */
	bool changed;        /* something was left out: look again */
	uint32_t looks;      /* at what one subject may be, so far */
};

/* ---- finish_scope.c ---- */
/* Fills f->bindings for a function or a module's other item. */
void finish_resolve(struct finish *f, struct ex *item);
/* `_` before the names that nobody reads. */
void finish_rename(struct finish *f);
/* `rescue _e in Error` is `rescue Error`. */
void finish_rescues(struct ex *node);
/* True when nothing that the pattern sets is read, and it always matches. */
bool finish_is_dead(struct finish *f, const struct ex *pattern);
/* Calls `visit` for each identifier in text that is not parsed. */
void finish_each_word(const char *text,
                      void (*visit)(void *context, const char *word, size_t length), void *context);

/* ---- finish_known.c ---- */
/* Erlang's compiler follows constants through variables, and warns of `&&` and
 * `||` over one.  1: the node is known to be true; 0: false or nil; -1: neither. */
int finish_truth(struct finish *f, const struct ex *node);
/* Whether the two are known to be equal; -1: not known. */
int finish_equal(struct finish *f, const struct ex *left, const struct ex *right);
/* What the variable was set to; the node itself where that is not known. */
const struct ex *finish_value(struct finish *f, const struct ex *node);
/* The part of the expression that gives its value, where only one can: the end of a block, the
 * branch that is taken.  NULL: a block without a value. */
const struct ex *finish_result(struct finish *f, const struct ex *node);
/* Nothing is raised or done while it is evaluated, whatever the types are. */
bool finish_is_safe(struct finish *f, const struct ex *node);

/* ---- finish_effect.c ---- */
/* Leaves out what has no effect and nobody reads, in the item's body. */
void finish_shorten(struct finish *f, struct ex *item);

/* ---- finish_useful.c ---- */
/* Leaves out the clauses of a `case` or `fn` that take nothing which those before them leave. */
void finish_cut_clauses(struct finish *f, struct ex *node);

/* ---- finish_private.c ---- */
/* Leaves out the private functions that are not reached. */
void finish_drop_private(struct finish *f, struct ex *module);

#endif
