/* What the files about switches share: a pattern's head (pattern_head.c, coverage.c, useless.c). */
#ifndef TRANSFORM_TYPES_COVERAGE_H
#define TRANSFORM_TYPES_COVERAGE_H

#include "transform/types/internal.h"

typedef const struct tx_pattern *cell; /* NULL: anything */

enum con_kind { CON_ENUM, CON_CONST, CON_ARRAY, CON_FIELDS, CON_NULL };

struct con {
	enum con_kind kind;
	const struct member *member; /* ENUM */
	const struct symbol *owner;
	const struct tx *value;  /* CONST */
	const struct name *name; /* CONST: of an enum abstract */
	uint32_t arity;
	cell example;
	bool unguarded;
};

/* The pattern itself, names around it aside; NULL: anything. */
cell pattern_head(cell p);
/* Is a type parameter of where we are part of what is switched over? Constructors with result types
 * of their own then say what it is. */
bool subject_has_parameters(struct typer *t, const struct tx *subject);
/* A constant without what is written around it. */
const struct tx *con_value(const struct tx *e);
/* Of a pattern that asks for something. */
struct con con_of(cell p);
bool same_con(const struct con *a, const struct con *b);
/* A part of it: of a structure by the names of `all`. NULL: anything. */
cell sub_pattern(cell p, const struct con *con, const struct tx_pattern *all, uint32_t index);

#endif
