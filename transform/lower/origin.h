/*
 * Nulls, special floats and Ints of more than 32 bits that go from one place of the program to
 * another: what a function is given, gives, what stands in fields and containers.
 *
 * A class's flows are worked out from its typed tree alone and kept in its
 * summary row; the solve looks only at these.  A place is a text:
 *
 *   a.b.C.f        what a static function gives, a static variable's value
 *   a.b.C.f(0      its first parameter
 *   a.b.C(         `this` of an abstract
 *   .name          the field `name` of any structure
 *   [String]       Strings in containers, in enums, and given to and by function values
 *
 * So what lowering asks is a few bits of a place, each a fact of its own
 * (FACT_VALUES).
 */
#ifndef TRANSFORM_LOWER_ORIGIN_H
#define TRANSFORM_LOWER_ORIGIN_H

#include "base/buf.h"
#include "base/hash.h"
#include "transform/types/typed.h"

/* Writes the class's flows; the same tree gives the same bytes. */
void origins_summarise(const struct typed_class *typed, struct name_scope *names,
                       struct arena *arena, struct buf *out);

struct origins;

struct origins_input {
	const char *bytes;
	size_t length;
};

/* What flows where, over all classes; in `arena`. */
struct origins *origins_solve(struct arena *arena, struct name_scope *names,
                              const struct origins_input *inputs, uint32_t count);
/* VALUE_SPECIAL and VALUE_NULL (leaf.h) of a place, VALUE_WIDE of its origin_wide. */
unsigned origins_flags(const struct origins *origins, const struct name *place);
/* As a fact's value (FACT_VALUES); absent where nothing flows. */
struct hash origins_hash(const struct origins *origins, const struct name *place);

/* The places. */
const char *origin_member(struct arena *arena, const struct symbol *owner,
                          const struct name *member);
const char *origin_parameter(struct arena *arena, const struct symbol *owner,
                             const struct name *member, uint32_t index);
const char *origin_this(struct arena *arena, const struct symbol *symbol);
const char *origin_field(struct arena *arena, const struct name *field);
/* Of a type that says nothing: NULL, it is all of them. */
const char *origin_inside(struct arena *arena, struct ty *type);
extern const char *const origin_insides[5];
/* Where VALUE_WIDE of a place stands. */
const char *origin_wide(struct arena *arena, const char *place);

/* A library member that hands on what it is given: of a generic type, or generic itself. */
bool is_generic_member(const struct tx *field);

/* And gives it back: array.pop(), but not array.join(). */
bool gives_contents(const struct tx *field);

/* An Int that may leave 32 bits. */
bool gives_wide(const struct tx *field);

/* False for what is never null without being loud, and never a float: structures, arrays ... */
bool origin_matters(struct ty *type);

#endif
