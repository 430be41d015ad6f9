/*
 * What the files that make cells share: cells.c finds the locals, cell_uses.c
 * says how containers are used, cell_calls.c makes the calls.
 */
#ifndef TRANSFORM_LOWER_CELLS_H
#define TRANSFORM_LOWER_CELLS_H

#include "transform/lower/core.h"

/* Where something happens: `at` counts up in the order of evaluation. */
struct moment {
	uint32_t at;
	uint32_t loop; /* the innermost loop around it, 0: none */
	const struct tx *node;
	const struct closure *closure; /* the innermost function value around it, or NULL */
};

struct span_of {
	uint32_t start, end, outer; /* outer: the loop around a loop */
};

struct cell {
	struct tx_local *local, *made;
	bool wanted, unfit;
	bool container;    /* not the value that is in it, but what that holds changes */
	bool given;        /* the function returns it */
	uint32_t declared; /* 0: not seen */
	VEC(struct moment) reads, writes;
	VEC(struct moment)
	happens; /* when it is assigned: a local function's writes, at its calls */
};

struct closure {
	const struct tx_function *function;
	struct closure *outer;
	uint32_t start;
	bool reduced; /* a library calls it at once, and what it assigns goes through an accumulator
	               */
	bool borrowed;                      /* a library calls it at once */
	bool lent;                          /* so does a function of this class */
	struct map assigned, captured;      /* struct cell -> itself */
	VEC(const struct tx_local *) calls; /* local functions */
};

struct attempt {
	uint32_t start, end, loop;
	bool everything;
	VEC(struct moment) throws;
};

struct cells {
	struct arena *arena;
	const struct symbol *symbol;
	struct ty *type;
	struct map cells;      /* tx_local -> struct cell */
	struct map roles;      /* closures of known calls: tx -> 1: borrowed, 2: reduced, 3: lent */
	struct map values;     /* local functions that are values -> themselves */
	struct map names;      /* local functions -> struct closure */
	struct map called;     /* TX_LOCAL that is called -> itself */
	struct map fine;       /* TX_LOCAL of a container that is only read there -> itself */
	struct map statements; /* nodes whose value is not used -> themselves */
	const struct typed_class *typed;
	const struct tx_function *function; /* the member's, or NULL */
	uint32_t made;                      /* locals */
	VEC(struct span_of) loops;
	VEC(struct moment) calls; /* of locals */
	VEC(struct closure *) closures;
	VEC(struct attempt *) attempts, open;
	struct closure *closure;
	const struct tx *root;
	uint32_t now, loop, depth;
	uint32_t barrier; /* attempts before it are outside of the function */
	bool foreign;     /* a function value goes to Elixir's code, perhaps to another process */
};

/* cells.c */
struct cell *cell_of(struct cells *c, struct tx_local *local);
void note_write(struct cells *c, const struct tx *e, struct tx_local *local);
void visit_cells(struct cells *c, const struct tx *e);
bool is_library(const struct tx *callee);
bool is_elixir(const struct symbol *symbol);

/* cell_uses.c */
bool is_scalar_type(struct ty *type);
/* An array, a map or a StringBuf of what has no parts. */
bool is_container_type(struct ty *type);
/* Runs no code that could change a local from elsewhere, and changes nothing. */
bool is_calm(const struct tx *e);
/* Looks at what a node does with containers; true: its children have been visited. */
bool visit_container(struct cells *c, const struct tx *e);
/* The value of `e` is not used. */
void mark_statement(struct cells *c, const struct tx *e);

/* cell_calls.c: the cells that are wanted; false: there are none. */
bool make_cells(struct cells *c, const struct tx *root);

#endif
