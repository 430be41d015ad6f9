/*
 * What the files of transform/lower/ share.
 *
 * Two halves.  The core (lower.c, block.c, assign.c, branch.c, loop.c,
 * closure.c, try.c, call.c) walks the typed tree and decides the shape of the
 * code: statements, rebinding, what control structures give back, order of
 * evaluation.  The leaves (literal.c, operator.c, string.c, pattern.c,
 * template.c) turn one construct into Elixir, given operands that are lowered
 * already; they never look at the statement around them.
 *
 * Order of evaluation: lower_expr gives an expression for "now".  If the value
 * needs statements first (a rebinding inside an expression), they are appended
 * to l->block; lower_list keeps earlier operands safe from them.
 */
#ifndef TRANSFORM_LOWER_INTERNAL_H
#define TRANSFORM_LOWER_INTERNAL_H

#include "base/map.h"
#include "transform/lower/lower.h"

struct naming;
struct lower_function; /* core's own: the function being lowered, its names, its exits */

struct lower {
	const struct lower_input *input;
	struct arena *arena;
	struct name_scope *names;
	const struct typed_class *typed;
	struct ex *block; /* EX_BLOCK: where statements go now */
	struct lower_function *function;
	struct map locals; /* tx_local -> struct local_info (core.h) */
	VEC(struct ex *)
	definitions; /* EX_DEFs made beside the function (loops, local functions) */
	bool refused;
	bool modes_spoke; /* mutation was refused already: said once is enough */
	/* the core's own */
	const struct typed_member *member;
	struct map used;           /* names of variables in the member: name -> (void *)1 */
	struct map functions;      /* names of functions in the module */
	struct map member_numbers; /* names.c: decl -> member -> number */
	struct map typed_members;  /* initial.c: member -> typed member */
	struct map pure_members;   /* initial.c: they have no effects, nor has what they call */
	struct map assigned_statics; /* statics.c: own static variables that this class assigns */
	bool knows_statics;
	struct ex *statics; /* EX_KEYWORD: the first values of those that are assigned, or NULL */
	const char *hint;          /* what the next result is going to be called, or NULL */
	/* the leaves' own */
	void *values;                   /* value.c: what is known of values of this class */
	struct map *unset;              /* unset.c: locals that may be read unset, once asked */
	const struct naming *mentioned; /* spelling.c: names of this class, once asked for */
};

/* ---- the core, for the leaves ---- */

/* The value of `e` now. Never NULL; after a refusal a nil. */
struct ex *lower_expr(struct lower *l, const struct tx *e);
/* Left to right: out[i] are `count` expressions that may be used in any order. */
void lower_list(struct lower *l, struct tx *const *list, uint32_t count, struct ex **out);
/* A variable that nothing else is called: "value", "value_2". */
struct ex *lower_fresh(struct lower *l, const char *stem);
/* Binds to a variable first unless ex_is_simple; gives what can be used several times. */
struct ex *lower_once(struct lower *l, struct ex *value, const char *stem);
/* The Elixir variable of a local (declares its name at first use). */
struct ex *lower_local(struct lower *l, struct tx_local *local);
/* An error at a node; lowering of the class is of no use then. */
void lower_refuse(struct lower *l, node_id node, enum diag_code code, const char *what,
                  const char *instead);
/* The module of a declared type as an expression: EX_MODULE_REF for the project's, EX_ALIAS for
 * @:native and std. */
struct ex *lower_module(struct lower *l, const struct symbol *symbol);
/* A type's name as a value, as Haxe.Type.get_class gives it: the library's own types have no
 * module behind it. */
struct ex *lower_type_name(struct lower *l, const struct symbol *symbol);

/* The key of a structure's field: snake_case, or its @:native. */
const char *lower_field_key(struct lower *l, struct ty *type, const struct name *name);

/* ---- the leaves, for the core ---- */

/* TX_INT TX_FLOAT TX_STRING TX_BOOL TX_NULL TX_REGEX. */
struct ex *lower_literal(struct lower *l, const struct tx *e);

/* A binary operator that is no assignment (&& || too, when neither side has
 * statements), over lowered operands; `left_type` etc. come from the typed
 * operands.  String building flattens into one interpolation or <>. */
struct ex *lower_binary(struct lower *l, const struct tx *e, struct ex *left, struct ex *right);
/* The same for `x op= e`, ++ and --: op is the plain operator. */
struct ex *lower_arithmetic(struct lower *l, enum operator_kind op, const struct tx *left_of,
                            struct ex *left, const struct tx *right_of, struct ex *right);
struct ex *lower_unary(struct lower *l, const struct tx *e, struct ex *operand); /* ! - ~ */

/* A condition for if/cond/guards: a value that is known to be true or false,
 * so that nil and Dynamic are treated as Haxe does. */
struct ex *lower_condition(struct lower *l, const struct tx *e, struct ex *value);

/* As Std.string and string building print it: a binary as it is, an integer in
 * an interpolation, other types through Haxe.Std.string(x). `inside` is true when it will stand in
 * #{}. */
struct ex *lower_to_string(struct lower *l, const struct tx *e, struct ex *value, bool inside);

/* What a pattern asks further of a value that its head has taken out. */
struct pattern_stage {
	const struct tx *extract;     /* an extractor's expression; NULL: `value` */
	const struct tx_local *local; /* its `_`, or NULL */
	struct ex *value;
	const struct tx_pattern *inner;
	struct pattern_stage *next;
};

/* One pattern. Tests that Elixir cannot say in a pattern are ANDed into
 * *guard (an expression that Elixir allows in guards). What even a guard
 * cannot say (an extractor, a field that may be missing) takes *stages, in
 * Haxe's order; without `stages` the answer is false then, and the core tries
 * the pattern's alternatives, and at last the stages. */
bool lower_pattern(struct lower *l, const struct tx_pattern *pattern, struct ex **out,
                   struct ex **guard, struct pattern_stage **stages);
/* The same expression over `_`. */
bool same_extractor(const struct tx *a, const struct tx_local *of_a, const struct tx *b,
                    const struct tx_local *of_b);
typedef VEC(struct tx_pattern *) pattern_list;
/* Adds to *into patterns without alternatives inside that say together what `pattern` says, the
 * first that fits first; but for those that `in` can say, unless `all`. False: they are too many.
 */
bool pattern_alternatives(struct lower *l, struct tx_pattern *pattern, bool all,
                          pattern_list *into);
/* The switch with its cases in the order in which Haxe tries them. */
const struct tx *order_null_cases(struct lower *l, const struct tx *e);
/* The tag of an enum's constructor: NoReply -> "no_reply", @:native's name wins. */
const char *lower_tag(struct lower *l, const struct member *constructor);
/* True for a constructor that is a bare atom: no arguments, in an @:elixirIdiomatic enum. */
bool lower_is_bare(const struct symbol *owner, const struct member *constructor);
/* True when Elixir allows this expression in a guard. */
bool lower_is_guard(const struct ex *e);
/* ... at the head of a function or clause, where Elixir checks the types of numbers. */
bool lower_is_head_guard(const struct ex *e);

/* ---- library members (transform/std/README.md has the metadata) ---- */

struct std_call {
	struct ex *value;   /* the result; NULL: Void */
	struct ex *changed; /* the receiver's new value, or NULL: it changes nothing */
	bool value_first;   /* `value` is to be read before `changed` is assigned */
	bool pair;          /* `changed` gives {result, receiver}; value is NULL */
	bool effect;        /* must be evaluated even when the value is unused */
	int argument; /* what `changed` is the new value of: -1 the receiver, else that argument */
};

/* True when the member is a library's with a template, or one of an extern
 * class that names an Elixir module by @:native. */
bool lower_is_std(const struct symbol *owner, const struct member *member);
/* A call (or a read of a field, count 0 and args NULL) of such a member over
 * lowered operands. `receiver` is NULL for statics. False: refused. Every
 * operand is used at most once in each of value and changed unless simple. */
bool lower_std_member(struct lower *l, const struct tx *e, const struct tx *field,
                      struct ex *receiver, struct tx *const *arg_nodes, struct ex **args,
                      uint32_t count, struct std_call *out);
/* `new T(args)` of a library type (Map, StringBuf, EReg, Date ...). */
struct ex *lower_std_new(struct lower *l, const struct tx *e, struct ex **args, uint32_t count);

/* a[i] read over lowered operands. */
struct ex *lower_index(struct lower *l, const struct tx *e, struct ex *object, struct ex *index);
/* e.name of a structure (a missing optional field is nil), a Dynamic. */
struct ex *lower_field_read(struct lower *l, const struct tx *e, struct ex *object);
/* trace(...) as IO.puts with Haxe's prefix, or nil under -D no-traces. */
struct ex *lower_trace(struct lower *l, const struct tx *e, struct ex **args, uint32_t count);
/* left is T. */
struct ex *lower_is(struct lower *l, const struct tx *e, struct ex *value);
/* untyped __elixir__(...). */
struct ex *lower_elixir(struct lower *l, const struct tx *e, struct ex **args, uint32_t count);

#endif
