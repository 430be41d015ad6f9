/* What the files of the solve share. */
#ifndef TRANSFORM_MODES_SOLVER_H
#define TRANSFORM_MODES_SOLVER_H

#include "transform/modes/internal.h"

struct solver {
	struct modes *modes;
	struct system *s;
	number_list ready; /* clauses whose bodies hold */
	bool *fired;
	uint32_t *changed;   /* by representative: 1 + the clause that says so, 0: not changed */
	uint32_t *reaches;   /* the same, of what it flows to */
	number_list *inside; /* by representative: contents that it is a child of */
	number_list *owners; /* by content: representatives that have it */
	number_list *flows_to, *flows_from; /* by representative */
	bool *global;                       /* by representative, as far as global_room */
	uint32_t global_room;
	VEC(struct instance_pair) flows; /* from a generic function's own to a caller's */
	uint32_t rounds;
};

/* instances.c */
bool instantiate(struct solver *v);

#endif
