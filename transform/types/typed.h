/*
 * The typed tree: what the typer makes of one class, and all that lowering
 * sees of it.  It lives in the arena of one typing, points into the AST
 * (shared, immutable) and is freed whole.
 *
 * What is already decided here, so that lowering need not: which declaration
 * every name is, implicit casts (calls of @:from, @:to, @:op methods are
 * ordinary TX_CALL), property accessors (calls of get_x, set_x), static
 * extension (static calls with the receiver first), skipped optional
 * arguments (a TX_NULL with `implicit`), constants of inline variables and
 * enum abstracts (literals).  What is kept as the source has it, because
 * Elixir has it too: `for`, comprehensions, switch patterns, string building.
 */
#ifndef TRANSFORM_TYPES_TYPED_H
#define TRANSFORM_TYPES_TYPED_H

#include "transform/types/type.h"

enum tx_kind {
	TX_INT,    /* text: decimal digits, may start with - (hex is converted, 32-bit wrapped) */
	TX_FLOAT,  /* text as written */
	TX_STRING, /* text, length: the bytes */
	TX_BOOL,   /* truth */
	TX_NULL,   /* null; implicit: an optional argument that was left out */
	TX_THIS,
	TX_SUPER,
	TX_REGEX,         /* text, options */
	TX_LOCAL,         /* local */
	TX_INDEX,         /* left[right], an Array; maps are calls of get and set */
	TX_BINARY,        /* left op right; assignments too (left is LOCAL, FIELD, INDEX) */
	TX_UNARY,         /* op left; postfix */
	TX_FIELD,         /* left.member, by field_kind; left NULL for statics and constructors */
	TX_TYPE,          /* a type's name as a value: symbol */
	TX_OBJECT,        /* { a: 1 } : names, list */
	TX_ARRAY,         /* [a, b] : list */
	TX_MAP,           /* [k => v] : keys in `keys`, values in list */
	TX_CALL,          /* left(list); truth: `inline f()` */
	TX_NEW,           /* new type(list); truth: `inline new` */
	TX_FUNCTION,      /* function: a closure, or a member's */
	TX_VAR,           /* var local = left (or NULL) */
	TX_BLOCK,         /* list */
	TX_FOR,           /* for (local in left) right, for (key => local in left): see for_kind;
	                     truth: Haxe writes it out, one body behind the other */
	TX_COMPREHENSION, /* [for ..] : left is the FOR/WHILE tree; its innermost values are
	                     TX_YIELD */
	TX_YIELD,         /* left: one item; key (right = value) for a map */
	TX_IF,            /* if (left) right else third; a ternary too */
	TX_WHILE,         /* while (left) right; do_while */
	TX_SWITCH,        /* switch (left) cases; `by_default` or NULL */
	TX_TRY,           /* try left catches */
	TX_RETURN,        /* left or NULL */
	TX_BREAK,
	TX_CONTINUE,
	TX_THROW,  /* left */
	TX_CAST,   /* left; cast_to: the type for a checked cast(e, T), else NULL: then only `type`
	              says what it is seen as. truth: `cast e`, to whatever is wanted */
	TX_IS,     /* left is symbol */
	TX_TRACE,  /* trace(list): position from the node */
	TX_ELIXIR, /* untyped __elixir__(text, list) */
	TX_META,   /* @:m left; meta */
	TX_KIND_COUNT
};

enum field_kind {
	FIELD_STATIC,   /* owner.member: variable or method; also module-level */
	FIELD_INSTANCE, /* left.member of a class or interface */
	FIELD_ABSTRACT, /* left.member: a method of an abstract, left is the value */
	FIELD_ANON,     /* left.name of a structure; member may be NULL */
	FIELD_DYNAMIC,  /* left.name of a Dynamic (or of an open structure) */
	FIELD_ENUM,     /* a constructor of an enum: owner.member */
};

enum for_kind {
	FOR_RANGE,    /* first ... last: left, third (last is exclusive) */
	FOR_ARRAY,    /* over an Array (or an abstract over one) */
	FOR_MAP,      /* over a Map's values, or key => value */
	FOR_STRING,   /* characters, by StringTools' iterators: codes, or index => code */
	FOR_ITERATOR, /* hasNext/next of left, which is already the iterator (iterator() was called)
	               */
};

enum local_kind {
	LOCAL_ARGUMENT,
	LOCAL_VARIABLE,
	LOCAL_LOOP,
	LOCAL_PATTERN,
	LOCAL_CATCH,
	LOCAL_FUNCTION,
	LOCAL_RAW, /* a name under `untyped` that nothing declares */
};

struct tx;
struct tx_function;

struct tx_local {
	const struct name *name; /* NULL: made by the compiler */
	struct ty *type;
	node_id node; /* where it is declared */
	enum local_kind kind;
	uint32_t number; /* unique within the member */
	bool is_final;
	const struct function *inlined; /* of a local `inline function`, once it is read */
	bool from_dynamic;        /* its value may have come from a Dynamic (TYPER.md, section 3) */
	bool null_unsafe;         /* @:nullSafety(Off) stands before it */
	bool captured;            /* by a closure other than the one it is declared in */
	bool assigned;            /* after its declaration, anywhere */
	bool assigned_in_closure; /* by a closure other than the one it is declared in */
	struct tx_function *owner; /* the function that declares it */
};

enum pattern_kind {
	PATTERN_ANY,      /* _ */
	PATTERN_BIND,     /* x, or x = inner: local, inner or NULL */
	PATTERN_CONSTANT, /* value: literal, null, static constant, enum abstract's value */
	PATTERN_ENUM,     /* member(items): member, items (all arguments; a missing rest is ANY) */
	PATTERN_OBJECT,   /* { a: p } : names, items */
	PATTERN_ARRAY,    /* [p, q] : items. Against a literal [a, b] subject `tuple` is set */
	PATTERN_OR,       /* p | q : items */
	PATTERN_EXTRACT,  /* value => inner: `local` stands for _ in value */
};

struct tx_pattern {
	enum pattern_kind kind;
	node_id node;
	struct ty *type; /* of the subject here */
	struct tx_local *local;
	struct tx *value;
	const struct symbol *owner;  /* ENUM */
	const struct member *member; /* ENUM */
	bool tuple;                  /* ARRAY */
	bool is_bare;                /* ENUM: named without the arguments that it has */
	bool is_wrong;               /* ANY: what could not be one, which was said */
	struct tx_pattern *inner;
	VEC(const struct name *) names;
	VEC(struct tx_pattern *) items;
};

struct tx_case {
	node_id node;
	VEC(struct tx_pattern *) patterns; /* alternatives */
	struct tx *guard;                  /* or NULL */
	struct tx *body;                   /* a TX_BLOCK, never NULL */
};

struct tx_catch {
	struct tx_local *local;
	struct ty *type; /* Dynamic, haxe.Exception, String, ... */
	struct tx *body;
	node_id node;
};

struct tx_arg {
	struct tx_local *local;
	bool optional, rest;
	struct tx *by_default; /* a constant, or NULL */
};

struct tx_function {
	struct ident name;     /* a named local function's or a member's, or absent */
	struct tx_local *self; /* the variable of a named local function */
	VEC(struct tx_arg) args;
	struct ty *result;
	struct tx *body;           /* NULL: extern, interface, abstract */
	struct tx_function *outer; /* NULL for a member */
	bool uses_this;
};

/*
 * There are hundreds of thousands of them, so they are packed.  What stands in
 * the union belongs to the kinds named beside it: read it only after looking at
 * `kind`.  All else is always there, absent where the kind has none.
 */
struct tx {
	enum tx_kind kind : 8;
	enum operator_kind op : 8;
	enum field_kind field_kind : 4;
	enum for_kind for_kind : 4;
	bool from_dynamic : 1; /* the value came out of a Dynamic: no static type is to be trusted
	                          at run time */
	bool truth : 1, implicit : 1, postfix : 1, do_while : 1;
	bool extension : 1;  /* CALL made from x.f() by `using` */
	bool super_call : 1; /* CALL of super.f or super() */
	bool in_parens : 1;  /* written as (e): `node` is the whole of it */
	node_id node;        /* of the AST node that it was made from */
	struct ty *type;
	struct tx *left, *right, *third;
	VEC(struct tx *) list;
	struct tx_local *local;      /* FOR: the value's variable; THIS of an abstract: local */
	const struct name *name;     /* FIELD: always set */
	const struct symbol *symbol; /* FIELD: the owner; TYPE, IS */
	const struct member *member; /* FIELD: or NULL */
	const char *text;
	uint32_t length;
	struct tx_function *function;
	VEC(struct tx *) keys;
	VEC(struct tx_case) cases;
	struct tx *by_default;
	VEC(struct tx_catch) catches;
	union {
		const char *options;     /* REGEX */
		const struct meta *meta; /* META */
		struct ty *cast_to;      /* CAST */
		struct tx_local *key;    /* FOR: the key's variable; WHILE: none */
		struct {                 /* OBJECT */
			VEC(const struct name *) names;
			const struct expr *source; /* while it is typed */
		};
	};
};

struct typed_member {
	const struct member *member;
	struct ty *type;               /* the member's type; a method's TY_FUNCTION */
	struct tx *value;              /* VAR: its initialiser, or NULL */
	struct tx_function *function;  /* METHOD */
	VEC(struct tx_local *) locals; /* all that the source names, in source order */
};

struct typed_class {
	const struct symbol *symbol;
	const struct decl *decl;
	VEC(struct typed_member) members;
};

/* Locals without a first value that are followed in a function: behind them nobody knows what is
 * set (initialised.c). */
enum { MOST_UNSET = 63 };

#endif
