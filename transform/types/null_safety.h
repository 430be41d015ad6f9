/*
 * What the files of @:nullSafety share.
 *
 * Haxe checks null safety on the tree that its typer leaves: switches are
 * decisions over null, tags and values there, loops over arrays count, inline
 * methods of abstracts stand in their callers.  null_safety_tree.c and its
 * neighbours make that tree (struct nx) of a member's typed one, for the
 * classes that ask for it and for no others; null_safety_flow.c and
 * null_safety_expr.c go over it as Haxe does, its lapses included, because
 * they decide what is said and in which order.
 */
#ifndef TRANSFORM_TYPES_NULL_SAFETY_H
#define TRANSFORM_TYPES_NULL_SAFETY_H

#include "transform/types/internal.h"

enum null_mode { NULL_OFF, NULL_LOOSE, NULL_STRICT, NULL_THREADED };

enum nx_kind {
	NX_CONST, /* a literal, `super`, a name that nothing declares, a bare type */
	NX_NULL,
	NX_THIS,
	NX_LOCAL,
	NX_PAREN,  /* (left) */
	NX_INDEX,  /* left[right] */
	NX_BINARY, /* left op right */
	NX_UNARY,
	NX_FIELD,  /* left.name, by access */
	NX_OBJECT, /* names, list */
	NX_ARRAY,  /* list; type says of what */
	NX_CALL,   /* left(list) */
	NX_TRACE,  /* trace(list) */
	NX_NEW,    /* list; callee is the constructor's type */
	NX_FUNCTION,
	NX_VAR, /* local = left */
	NX_BLOCK,
	NX_FOR, /* local of left's items: right */
	NX_IF,
	NX_WHILE,  /* while (left) right; do_while */
	NX_SWITCH, /* on left: the bodies in list, else right */
	NX_TRY,    /* left, catches in list */
	NX_RETURN,
	NX_JUMP, /* break, continue */
	NX_THROW,
	NX_CAST,
	NX_UNSAFE,         /* @:nullSafety(Off) left */
	NX_ENUM_INDEX,     /* which constructor left is */
	NX_ENUM_PARAMETER, /* a part of left */
};

enum nx_access { NX_STATIC, NX_INSTANCE, NX_ANON, NX_CLOSURE, NX_OTHER };

struct nx {
	enum nx_kind kind;
	enum operator_kind op;
	enum nx_access access;
	bool is_final; /* FIELD */
	bool do_while;
	bool is_untyped; /* CAST: to whatever is wanted */
	bool prefix_not; /* UNARY: !left */
	bool is_match;   /* a whole `switch` */
	node_id node;    /* what Haxe's position is */
	node_id until;   /* the node where the position ends, when that is another; else 0 */
	struct ty *type;
	struct nx *left, *right, *third;
	VEC(struct nx *) list;
	VEC(const struct name *) names;
	VEC(struct tx_local *) locals; /* FUNCTION: arguments; TRY: the catches' */
	struct tx_local *local;
	const struct name *name;     /* FIELD; NEW: `new` */
	const struct symbol *symbol; /* FIELD: the owner of a static one */
	const struct member *member; /* FIELD, NEW: or NULL */
	struct ty *callee; /* CALL, NEW: the function's type; or NULL. FUNCTION: its result */
};

/* ---- null_safety_tree.c ---- */

/* What the trees of one class share, and how much was made: beyond a bound nothing more is inlined
 * and nothing is looked at twice, so that no program takes for ever. */
struct null_work {
	struct map bodies; /* of other classes' methods, typed for us */
	struct map locals; /* local inline functions: tx_local -> tx_function */
	uint32_t nodes, steps;
};

enum { MOST_NULL_NODES = 1000000, MOST_NULL_STEPS = 1000000 };

struct null_tree {
	struct typer *t;
	struct null_work *work;
	const struct typed_class *typed;    /* the class that is checked */
	const struct symbol *of;            /* whose member it is */
	node_id at;                         /* of the call that it is inlined in; else 0 */
	unsigned inlined;                   /* so deep in one another */
	unsigned written_out;               /* loops around that are */
	VEC(struct ty_param_decl *) params; /* of an inlined one, and what they are there */
	VEC(struct ty *) args;
	struct tx_local *self;           /* `this` of an abstract, or of an inlined method */
	struct tx_local *held;           /* `this` in local functions */
	unsigned functions;              /* local ones around */
	struct tx_local *yields;         /* what the innermost comprehension collects in */
	const struct tx_local *wildcard; /* what `_` of an extractor stands for */
	struct nx *subject;
	unsigned depth;
};

struct nx *nx_new(struct null_tree *n, enum nx_kind kind, node_id node, struct ty *type);
struct nx *nx_read(struct null_tree *n, struct tx_local *local, node_id node);
struct nx *nx_var(struct null_tree *n, struct tx_local *local, struct nx *value, node_id node);
struct nx *nx_binary(struct null_tree *n, enum operator_kind op, struct nx *a, struct nx *b,
                     node_id node);
struct tx_local *nx_hidden(struct null_tree *n, struct ty *type, node_id node);
struct nx *nx_of(struct null_tree *n, const struct tx *e);
/* A member's function, with its body. */
struct nx *nx_function(struct null_tree *n, const struct tx_function *f, node_id node);
/* A call of a method that has no tree of its own: array.push(x). */
struct nx *nx_method(struct null_tree *n, struct nx *self, const char *name, node_id node);
/* What a method of an abstract takes as its `this`. */
struct ty *type_of_this(struct null_tree *n, struct ty *value);
/* What an abstract that is one only for the typer stands for; NULL: it is none. */
struct ty *null_behind_abstract(struct typer *t, struct ty *type);
/* The call, or the body of an inline method in its place (null_safety_inline.c). */
struct nx *nx_inlined(struct null_tree *n, const struct tx *e, struct nx *call);
/* The same of an abstract's constructor. */
struct nx *nx_constructed(struct null_tree *n, const struct tx *e, struct slot *slot,
                          struct nx *call);
/* The argument, or a variable of the block that holds it while a call that might change it runs. */
struct nx *nx_held(struct null_tree *n, struct nx *block, struct nx *arg, struct ty *type,
                   node_id node);
/* A method's body, its own class's or another's; NULL: it has none (null_safety_closure.c). */
const struct tx_function *null_body_of(struct null_tree *n, struct slot *slot);
/* The call, or what the library has in the place of an inline method (null_safety_std.c). */
struct nx *nx_of_std(struct null_tree *n, const struct tx *e, struct nx *call);
/* An array's items one by one, by their places: item is each of them in the body. */
struct nx *nx_counted(struct null_tree *n, struct nx *array, struct tx_local *item, struct nx *body,
                      node_id node);
struct nx *nx_loop(struct null_tree *n, const struct tx *e);   /* null_safety_loop.c */
struct nx *nx_switch(struct null_tree *n, const struct tx *e); /* null_safety_match.c */

/* ---- null_safety_type.c ---- */

bool null_is_nullable(struct typer *t, struct ty *type);
struct ty *null_unfold(struct typer *t, struct ty *type);
/* May a value of type `a` stand where one of type `b` is expected? */
bool null_unifies(struct typer *t, struct ty *a, struct ty *b);
/* That the two lists ask for together; the second one may be NULL. */
enum null_mode null_mode_of(const meta_list *first, const meta_list *second);
bool null_is_wrong_meta(const struct meta *meta); /* it has an argument that is no mode */
bool null_has_on(const meta_list *list);
bool null_is_off(const struct meta *meta);

/* ---- null_safety_global.c ---- */

/* A class's own metadata, behind what `--macro nullSafety(path, mode)` gives it. */
meta_list null_class_meta(struct typer *t);

/* ---- null_safety_flow.c ---- */

/* What can be found not to be null: a local, or fields behind a local, `this` or a class. */
enum subject_kind { SUBJECT_NONE, SUBJECT_CLASS, SUBJECT_OF_LOCAL, SUBJECT_OF_THIS, SUBJECT_LOCAL };
typedef VEC(const struct name *) field_path;
struct null_subject {
	enum subject_kind kind;
	const void *root; /* the local or the class */
	field_path fields;
};

struct null_fact {
	struct null_subject subject;
	struct nx *e;
};
typedef VEC(struct null_fact) null_facts;

enum scope_kind { SCOPE_NORMAL, SCOPE_LOOP, SCOPE_CLOSURE, SCOPE_IMMEDIATE };
struct null_scope {
	enum scope_kind kind;
	null_facts *safe, *never; /* shared by scopes within one another, but for closures */
	VEC(const struct tx_local *) owned;
	struct null_scope *outer;
};

typedef VEC(struct nx *) nx_list;

/* Whether a function given to a method has run when the call is over, once it is known. */
struct null_immediate {
	const struct member *member;
	uint32_t argument;
	bool runs;
};

struct null_checker {
	struct typer *t;
	enum null_mode mode;
	struct null_scope *scope;
	VEC(struct ty *) results; /* of the functions around, the innermost last */
	bool pretending;          /* nothing is said */
	unsigned depth;
	struct null_work *work;
	const struct typed_class *typed;
	VEC(struct null_immediate) immediate;
};

typedef void null_visit(struct null_checker *c, void *context, struct nx *e);

struct nx *null_reveal(struct null_checker *c, struct nx *e, bool stay_safe);
struct null_subject null_subject_of(struct null_checker *c, struct nx *e);
bool null_is_suitable(struct null_checker *c, struct nx *e);
bool null_is_safe(struct null_checker *c, struct nx *e);
null_facts null_safe_copy(struct null_checker *c);
void null_filter(struct null_checker *c, const null_facts *sample);
void null_scopes_clear(struct null_checker *c);
void null_scope_open(struct null_checker *c, enum scope_kind kind);
void null_scope_close(struct null_checker *c);
void null_declare(struct null_checker *c, const struct tx_local *local);
void null_call_made(struct null_checker *c);
void null_assigned(struct null_checker *c, struct nx *left, struct nx *right);
void null_if(struct null_checker *c, struct nx *e, null_visit *condition, null_visit *body,
             void *context);
void null_while(struct null_checker *c, struct nx *e, null_visit *condition, null_visit *body);
void null_try(struct null_checker *c, struct nx *e, null_visit *visit);
void null_and(struct null_checker *c, struct nx *left, struct nx *right, null_visit *visit);
void null_or(struct null_checker *c, struct nx *left, struct nx *right, null_visit *visit);
/* A loop's body: once to see what it makes unsafe, then for good. `safe`: what its condition says.
 */
void null_loop_body(struct null_checker *c, struct nx *body, const nx_list *safe,
                    const null_facts *only, null_visit *visit);

/* ---- null_safety_expr.c ---- */

bool null_is_nullable_expr(struct null_checker *c, struct nx *e);
/* What differs only in a type argument is said here, at `at`. */
bool null_can_pass(struct null_checker *c, struct nx *e, struct ty *to, const struct nx *at);
void null_check_root(struct null_checker *c, struct nx *e);
void null_say(struct null_checker *c, const struct nx *at, enum diag_code code, const char *first,
              const char *second);

/* Will the function given as this argument have run when the call is over? (null_safety_closure.c)
 */
bool null_is_immediate(struct null_checker *c, struct nx *callee, uint32_t argument);

/* ---- null_safety_fields.c ---- */

/* It is there at run time, and something may read or write it as it is (null_safety.c). */
bool null_needs_value(const struct member *m);
/* Has each field a value when the constructor is done, and is none read before? */
void null_check_constructor(struct null_checker *c);

#endif
