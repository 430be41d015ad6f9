/*
 * What the leaves share among themselves.
 *
 * value.c knows what a value may be (a NaN, null, negative ...), from the flow
 * inside one class: assignments to locals, results of the class's own
 * functions, and tests that lie around a use.  What comes from elsewhere is
 * taken to be as its type says.
 */
#ifndef TRANSFORM_LOWER_LEAF_H
#define TRANSFORM_LOWER_LEAF_H

#include "transform/lower/core.h"

enum {
	VALUE_SPECIAL = 1,  /* a Float: may be :nan, :infinity, :neg_infinity */
	VALUE_NULL = 2,     /* may be null */
	VALUE_NEGATIVE = 4, /* a number: may be below 0 */
	VALUE_ZERO = 8,     /* a number: may be 0 */
	VALUE_WIDE = 16,    /* an Int: may leave 32 bits */
	VALUE_ANYTHING = 31,
};

/* value.c */
unsigned value_of(struct lower *l, const struct tx *e);
/* Flags that tests around this use say are gone. */
unsigned value_tested(struct lower *l, const struct tx *e);
/* Of a value of this type that stands in a container or an enum, or went through a closure. */
unsigned value_inside(struct lower *l, struct ty *type);
/* The value of a static type alone. */
unsigned value_of_type(struct ty *type);
/* True when the type says nothing at run time: Dynamic, Term, unknown, a type parameter. */
bool type_is_open(struct ty *type);
/* True when a value's static type is not to be trusted, or says nothing. */
bool is_dynamic(const struct tx *e);

/* narrow.c: what tests around a use say of it; flags that are gone. Made once per class. */
void narrow_class(struct lower *l, struct map *tested);

/* An optional argument that the call does not give. */
static inline bool is_left_out(const struct tx *e)
{
	return e->kind == TX_NULL && e->implicit;
}

/* string.c */
struct ex *string_join(struct lower *l, const struct tx *left_of, struct ex *left,
                       const struct tx *right_of, struct ex *right);
struct ex *std_string(struct lower *l, const struct tx *e, struct ex *value);

/* collide.c: was it said at the node that two names become one? */
bool collides_at(struct lower *l, node_id node);

/* spelling.c: names that cannot be guessed from snake_case, for Haxe.Std.string: [rgb: "RGB"], or
 * NULL. */
struct ex *printed_names(struct lower *l, const struct tx *e);

/* operator.c */
bool ex_is_op(const struct ex *e, const char *text);
struct ex *runtime(struct lower *l, const char *module, const char *name, uint32_t count,
                   struct ex **args);
struct ex *runtime1(struct lower *l, const char *module, const char *name, struct ex *a);
struct ex *runtime2(struct lower *l, const char *module, const char *name, struct ex *a,
                    struct ex *b);
bool is_constant(const struct ex *e); /* a literal */

/* compare.c */
struct ex *lower_comparison(struct lower *l, enum operator_kind op, const struct tx *left_of,
                            struct ex *left, const struct tx *right_of, struct ex *right);

/* bits.c */
struct ex *lower_bits(struct lower *l, enum operator_kind op, const struct tx *left_of,
                      struct ex *left, const struct tx *right_of, struct ex *right);

/* template.c */

/* The operands of one template. */
struct operands {
	struct ex *receiver;
	const struct tx *receiver_node;
	struct ex **args;
	struct tx *const *nodes;
	uint32_t count;
	const struct member *member; /* for defaults and parameters' names, or NULL */
};

/* The code of a template over operands; NULL after a refusal at `node`. */
struct ex *template_make(struct lower *l, node_id node, const char *code, size_t length,
                         struct operands *operands);
/* How often the template mentions the operand ("this", "0"), in whatever form. */
uint32_t template_uses(struct lower *l, const char *code, size_t length, const char *word);

/* The enum that an operand names, or is a value of; NULL: not known here. */
const struct symbol *operand_enum(const struct tx *node);

/* reduce_apply.c: {0}.(x) of a function as it was written becomes its body; `filled` are the
 * operands. */
struct ex *as_capture(struct lower *l,
                      struct ex *fn); /* fn x -> Module.name(x) end as &Module.name/1 */
struct ex *apply_literals(struct lower *l, struct ex *code, struct ex *const *filled,
                          uint32_t filled_count);

/* condition.c: does a template's condition hold? */
bool condition_holds(struct lower *l, const char *condition, const struct operands *operands);

/* is.c */
/* Whether a value is of the enum: fit for a guard. */
struct ex *enum_test(struct lower *l, const struct symbol *symbol, struct ex *value, node_id node);
struct ex *type_test(struct lower *l, const struct symbol *symbol, struct ex *value, node_id node);
/* Whether a value is haxe.io.Eof. */
struct ex *eof_guard(struct lower *l, struct ex *value);

#endif
