/*
 * What the files of the core share among themselves.
 *
 * Statements are lowered in two ways.  One that cannot leave its block
 * (return, break, continue) is lowered where it stands: what it assigns is
 * bound again, `{x, y} = if ...`.  One that can leave takes the rest of its
 * block along into the branch that goes on (struct rest), and each way out
 * becomes the value of the code (struct end): a function's result, a loop's
 * next step, a tag for a case.  Where several branches go on, they give a tag
 * and the rest stands once, behind it: nothing is written twice.
 */
#ifndef TRANSFORM_LOWER_CORE_H
#define TRANSFORM_LOWER_CORE_H

#include "transform/lower/internal.h"

typedef VEC(struct tx_local *) local_list;

/* The variable that is read: an abstract's `this` is one. */
static inline struct tx_local *read_local(const struct tx *e)
{
	return e && (e->kind == TX_LOCAL || e->kind == TX_THIS) ? e->local : NULL;
}

enum { JUMP_RETURN = 1, JUMP_BREAK = 2, JUMP_CONTINUE = 4 };

/* EX_CALL.number of a call of the module's own function, which is not Kernel's of that name. */
enum { OWN_CALL = 1 };

/* What a piece of code does to the variables around it; each list in order of declaration. */
struct uses {
	local_list assigned; /* bound again: assigned, or its object changed in place */
	local_list replaced; /* those of them that are assigned */
	local_list read;     /* mentioned */
	unsigned jumps;      /* ways out of it */
};

enum step_kind { STEP_FIELD, STEP_INDEX, STEP_KEY };

struct step {
	enum step_kind kind;
	const struct tx *node; /* the read of this step */
	struct ex *index;      /* INDEX, KEY: can be used several times */
	const char *key;       /* FIELD */
	bool put;              /* FIELD: may be absent */
};

/* root.a[i].b: what can be changed in value mode. */
struct path {
	struct tx_local *root;
	VEC(struct step) steps;
	local_list temporaries; /* hold indexes of a borrow */
};

/* A local function that became a private one. */
struct lifted {
	const char *name;
	const struct tx_function *function;
	local_list assigned, read; /* of the locals around it */
	local_list outs;  /* what a call gives back: assigned, then its own changed parameters */
	uint64_t changes; /* its own parameters that it changes */
	bool has_result;
	bool ready;
};

/* What is known of one local while its member is lowered. */
struct local_info {
	struct tx_local *local;
	const char *name; /* its Elixir name */
	uint32_t reads;   /* mentions that are no plain assignments */
	uint32_t values;  /* a local function: mentions that are no calls */
	uint32_t writes;  /* assignments, and changes of its object */
	struct lifted *lifted;
	struct path *borrow; /* changes go back there as well */
	bool replaced;       /* assigned after its declaration */
	bool front;          /* in this loop pushes go on the front */
	bool is_out;         /* an inout parameter */
};

struct lower_function {
	struct lower_function *outer;
	const struct tx_function *source;
	const char *stem; /* "report": for the names of what is lifted out of it */
	local_list outs;  /* given back behind the result */
	bool has_result;
	bool constructor; /* of an abstract: gives `this` */
	bool nested_outs; /* {result, {a, b}}, as Enum.map_reduce wants it */
	bool filters;     /* the result says whether `item` stays */
	const char *item;
	struct tx_local *yield; /* of the comprehension that is being built by hand */
};

/* ---- what happens at the end of a block ---- */

enum end_kind {
	END_FUNCTION, /* its result */
	END_BRANCH,   /* the value, and what was assigned */
	END_TAGGED,   /* likewise, with a tag for each way out */
	END_EACH,     /* nothing */
	END_REDUCE,   /* the accumulator */
	END_STEP,     /* of reduce_while: {:cont, acc}, {:halt, acc} */
	END_LOOP,     /* of a recursive function: the call of itself */
};

struct end {
	enum end_kind kind;
	local_list vars;
	bool value;               /* BRANCH, TAGGED: the value comes first */
	bool tagged;              /* falling through has the tag :next */
	bool direct;              /* LOOP: `return` needs no tag, there is no other way out */
	const char *name;         /* LOOP */
	local_list read;          /* LOOP: parameters behind vars */
	struct tx_local *counter; /* LOOP: the one of them that counts up, or NULL */
	const struct tx *until;   /* LOOP: the condition of a do-while */
};

enum take_kind { TAKE_NOTHING, TAKE_END, TAKE_LOCAL, TAKE_ASSIGN, TAKE_RETURN, TAKE_YIELD };

/* What is done with the value of a block's last statement. */
struct take {
	enum take_kind kind;
	struct tx_local *local; /* LOCAL, ASSIGN */
};

/* The statements that are still to come, from the inside out. */
struct rest {
	struct tx *const *items;
	uint32_t count, at;
	struct take take;
	const struct rest *outer;
};

/* flow.c */
void end_fall(struct lower *l, const struct end *end, struct ex *value);
void end_return(struct lower *l, const struct end *end, struct ex *result);
void end_break(struct lower *l, const struct end *end);
void end_continue(struct lower *l, const struct end *end);
struct ex *function_result(struct lower *l, struct ex *value);
struct ex *locals_tuple(struct lower *l, const local_list *vars); /* nil, x or {x, y} */
struct ex *tagged_tuple(struct lower *l, const char *tag, struct ex *value, const local_list *vars);
bool tag_needed(struct lower *l, struct ty *value, const local_list *vars);
/* Binds the value of `code` (vars, or value and vars) in the current block; gives the value's
 * variable. */
struct ex *bind_results(struct lower *l, struct ex *code, const char *value,
                        const local_list *vars);

/* block.c */
void lower_rest(struct lower *l, const struct rest *rest, const struct end *end);
struct ex *lower_rest_block(struct lower *l, const struct rest *rest, const struct end *end);
void lower_statement(struct lower *l, const struct tx *e);
struct ex *lower_body(struct lower *l, struct tx *body, struct take take, const struct rest *next,
                      const struct end *end);
bool rest_is_empty(const struct rest *rest);
bool is_borrow(const struct local_info *info,
               const struct tx *value);                  /* var x = path: changes go back */
struct ex *block_open(struct lower *l);                  /* gives the one to go back to */
struct ex *block_close(struct lower *l, struct ex *old); /* gives what was collected */

/* branch.c, switch.c, try.c: the code of a branching statement, each branch going on with `next`.
 */
struct ex *lower_choice(struct lower *l, const struct tx *e, struct take take,
                        const struct rest *next, const struct end *end);
struct ex *lower_switch(struct lower *l, const struct tx *e, struct take take,
                        const struct rest *next, const struct end *end);
struct ex *thrown_float(struct lower *l, struct ex *value);
struct ex *lower_try(struct lower *l, const struct tx *e, struct take take, const struct rest *next,
                     const struct end *end);
bool is_choice(const struct tx *e);
bool is_exception_class(const struct symbol *symbol);
uint32_t choice_falls(struct lower *l, const struct tx *e);
bool completes(const struct tx *e);
bool switch_covers(const struct tx *e); /* every value has a case, without a default */
struct ex *lower_test(struct lower *l, const struct tx *e);

/* loop.c, while.c: true when the rest was taken along. */
bool lower_for(struct lower *l, const struct tx *e, const struct rest *next, const struct end *end);
bool lower_while(struct lower *l, const struct tx *e, const struct rest *next,
                 const struct end *end);
bool lower_index_loop(struct lower *l, const struct tx *e, const struct rest *next,
                      const struct end *end);
bool loop_result(struct lower *l, struct ex *code, const struct end *loop, unsigned jumps,
                 const local_list *fronts, const struct rest *next, const struct end *end);
unsigned loop_jumps(const struct tx *body);
struct ex *for_generator(struct lower *l, const struct tx *e);
struct ex *for_source(struct lower *l, const struct tx *e);
struct ex *for_pattern(struct lower *l, const struct tx *e);
struct ex *loop_start(struct lower *l, const local_list *vars, const local_list *fronts,
                      const struct ex *avoid);
void loop_arguments(struct lower *l, const struct end *loop, const local_list *fronts,
                    struct ex *call);
/* The value of a variable that is bound again at once: a literal from right before, or the
 * variable. */
struct ex *start_value(struct lower *l, struct tx_local *local, const struct ex *avoid);
struct ex *take_literal(struct lower *l, const char *name);
/* Locals that the loop only pushes to: they are built from the front, and turned round behind it.
 */
void fronts_begin(struct lower *l, const struct tx *loop, const struct uses *uses,
                  local_list *fronts);
void fronts_end(struct lower *l, const local_list *fronts);

/* find.c: a loop that only returns the first that fits; true: with the rest. */
bool lower_search(struct lower *l, const struct tx *e, const struct uses *uses,
                  const struct rest *next, const struct end *end);

/* collect.c */
void add_item(struct lower *l, struct ex *value); /* to the comprehension that is built by hand */
bool lower_collect(struct lower *l, const struct tx *e, const struct uses *uses);
struct ex *lower_comprehension(struct lower *l, const struct tx *e);

/* expr.c */
/* Left to right. any_order: the values may then be used in any order. paths[i], when there: the
 * operand will be changed, its path is wanted. */
void lower_operands(struct lower *l, struct tx *const *list, uint32_t count, struct ex **out,
                    bool any_order, struct path **paths);
void lower_effect(struct lower *l, const struct tx *e);
void add_effect(struct lower *l, struct ex *value);
const struct tx *strip(const struct tx *e);
bool is_object_type(struct ty *type);

/* unset.c: a local without a first value, read where nothing may have been assigned to it yet. */
bool local_may_be_unset(struct lower *l, const struct tx_local *local);

/* assign.c, path.c */
struct ex *lower_assign(struct lower *l, const struct tx *e, bool used);
/* What `x` becomes by the assignment that is for null only; `old` can be used several times. */
struct ex *coalesced(struct lower *l, const struct tx *e, struct ex *old);
struct ex *lower_step(struct lower *l, const struct tx *e, bool used); /* ++ and -- */
void bind_local(struct lower *l, struct tx_local *local, struct ex *value);
struct tx_local *path_root(const struct tx *e); /* NULL: no path */
bool path_open(struct lower *l, const struct tx *e, struct path *path);
struct ex *path_read(struct lower *l, const struct path *path, uint32_t steps);
void path_write(struct lower *l, const struct path *path, struct ex *value);
void path_keep(struct lower *l, struct path *path, struct ex *block);
bool is_assignment(enum operator_kind op);
/* What `e` assigns, ++ and -- too, or NULL. */
const struct tx *assigned_place(const struct tx *e);
enum operator_kind plain_operator(enum operator_kind op);

/* call.c */
struct ex *lower_call(struct lower *l, const struct tx *e, bool used);
struct effects effects_of(struct lower *l, const struct symbol *owner, const struct member *member);
bool changes_receiver(const struct member *member);
int changed_argument(const struct member *member);
const struct member *called_member(const struct tx *e);
struct ex *lower_new(struct lower *l, const struct tx *e);
struct ex *lower_field(struct lower *l, const struct tx *e);
struct ex *own_call(struct lower *l, const char *name);
/* Binds {result, changed...} of a call and writes what comes back; NULL for an unused or Void
 * result. */
struct ex *give_back(struct lower *l, struct ex *call, bool has_result, bool used, const char *stem,
                     struct path **outs, uint32_t count);

/* closure.c, reduce.c */
struct ex *lower_local_value(struct lower *l, const struct tx *e);
struct ex *lower_closure(struct lower *l, const struct tx *e);
bool lower_local_function(struct lower *l, const struct tx *e);
struct ex *lower_lifted_call(struct lower *l, struct lifted *lifted, const struct tx *e, bool used);
struct lifted *lifted_of(struct lower *l, const struct tx_local *local);
/* A call of a library's function that lower_reducing would take. */
bool has_reducing_form(const struct tx *call);
/* A known function with a closure that assigns outer locals; false: it is none. */
bool lower_reducing(struct lower *l, const struct tx *e, bool used, struct ex **value);
void lower_arguments(struct lower *l, const struct tx_function *function, struct ex *into);

/* cell_calls.c: what a cell holds at first; NULL: `e` makes none. */
const struct tx *cell_made(const struct tx *e);
/* The local of the cell that `e` reads or assigns, or NULL. *value: what is assigned, or added; NULL:
 * nothing. */
const struct tx_local *cell_access(const struct tx *e, const struct tx **value);

/* plain.c: it makes cells, and nothing outside of it can reach them when it is done. */
bool cells_end_with(struct lower *l, const struct tx_function *function);

/* No function can be in it, so no cell is reached from it. */
bool holds_no_function(struct lower *l, struct ty *type);

/* statics.c: a static variable of this class is assigned, by whomever. */
bool is_assigned_static(struct lower *l, const struct member *member);
bool can_assign_static(struct lower *l, const struct tx *place);
struct ex *assign_static(struct lower *l, const struct tx *e, const struct tx *place, bool used);
/* ++ and --; `one` is the number. */
struct ex *step_static(struct lower *l, const struct tx *e, const struct tx *place, bool used,
                       const struct tx *one);
struct ex *static_get(struct lower *l, const struct symbol *symbol, const struct member *member);
void keep_static(struct lower *l, const struct member *member, struct ex *first);
struct ex *statics_definition(struct lower *l); /* of what was kept */

/* names.c */
struct local_info *local_info(struct lower *l, const struct tx_local *local);
struct ex *lower_passing(struct lower *l, const char *stem);
struct tx_local *make_local(struct lower *l, const char *stem, struct ty *type);
void names_of_member(struct lower *l, const struct tx *value, const struct tx_function *function);
struct tx_local *this_of(const struct tx_function *function); /* NULL: it is not named in it */
/* Records that this class's lowering rests on a fact of another. */
void read_fact(struct lower *l, enum fact_kind kind, const char *subject);
void read_constructors(struct lower *l, const struct symbol *symbol);
const char *member_name(struct lower *l, const struct symbol *owner, const struct member *member);
const char *unique_function(struct lower *l, const char *stem, const char *suffix);
bool kernel_has(const char *name, uint32_t arity);

/* uses.c */
struct uses uses_of(struct lower *l, const struct tx *e);
struct uses uses_of_list(struct lower *l, struct tx *const *list, uint32_t count);
bool locals_has(const local_list *list, const struct tx_local *local);
void locals_add(struct lower *l, local_list *list, struct tx_local *local);
void locals_join(struct lower *l, local_list *list, const local_list *more);
bool tx_mentions(const struct tx *e, const struct tx_local *local);

/* tidy.c */
/* The last expression of a block; what was bound right before, only for it, moves into it. */
void block_end(struct lower *l, struct ex *last);
bool ex_is_pure(const struct ex *e);
bool ex_mentions(const struct ex *e, const char *name);
bool ex_binds(const struct ex *statement, const char *name);
struct ex *ex_negate(struct lower *l, struct ex *test);
struct ex *ex_choice(struct lower *l, struct ex *test, struct ex *then, struct ex *otherwise);
bool ex_is_nothing(const struct ex *e);
struct ex *ex_case(struct lower *l, struct ex *subject);
struct ex *ex_attribute(struct lower *l, const char *name);

/* hoist.c: a statement in which an inner expression may leave; false: no way is known. */
bool lower_hoisted(struct lower *l, const struct tx *e, struct take take, const struct rest *next,
                   const struct end *end);

/* between.c: the loop in which the turns make the elements of a written out array, or NULL. */
const struct tx *made_between_turns(struct lower *l, const struct tx *e);

/* initial.c: no effects, so that a static variable's first value may be worked out at each read. */
bool initial_is_pure(struct lower *l, const struct tx *value);
/* Nor does it throw. */
bool lower_is_quiet(struct lower *l, const struct tx *value);
void initial_keeps(struct ex *value);

/* member.c */
struct ex *lower_member(struct lower *l, const struct typed_member *member);
/* Another class names the member, by private access; how "=": it assigns it. */
bool is_used_outside(struct lower *l, const struct member *member, const char *how);
struct ex *lower_static_read(struct lower *l, const struct tx *e);
void lower_function_body(struct lower *l, const struct tx_function *function, struct ex *def);

/* The same as lower_refuse for what value mode cannot do: modes may have said it. */
void refuse_change(struct lower *l, node_id node, const char *what, const char *instead);
struct place lower_place(struct lower *l, node_id node);

/* tuple.c: a structure of `_0`, `_1` ... is a tuple. tuple_size is 0 for all other types;
 * tuple_place is `size` for a name that is no place. */
uint32_t tuple_size(struct ty *type);
uint32_t tuple_place(const struct name *name, uint32_t size);
struct ex *tuple_of(struct lower *l, const struct name *const *names, struct ex *const *items,
                    uint32_t count, uint32_t size);

/* collide.c: names that become one, where that would be wrong. */
void refuse_collisions(struct lower *l);

/* once.c: iterators that are used again. */
void refuse_used_iterators(struct lower *l);

/* annotation.c: metadata of Phoenix, Ecto and OTP that has no Elixir yet; true when some was
 * refused. */
bool has_annotation(const struct decl *decl);
bool refuse_annotations(struct lower *l);

#endif
