/*
 * The Haxe AST: what the parser makes of one file, after conditional
 * compilation.
 *
 * Who owns what: a `struct file` owns its arena and its name scope; both are
 * immutable once the file is parsed and are shared by reference count
 * (file_ref, file_unref), so a build can keep using a tree while the next
 * save is being parsed.  No later pass writes into it: types and all other
 * results live in the passes' own memory, by node number.
 *
 * Node numbers: everything that can have a position has a `node`, counted
 * from 0 within its type declaration, in the order in which the parser makes
 * them (an operand before its operation).  The spans stand apart
 * in decl->spans[node], so two parses that differ only in white space and
 * comments have the same trees, the same numbers, and other spans.
 * File-level things (package, imports) number within file->spans.  A span's
 * place is Haxe's: what it prints for a node is start and end of this span.
 *
 * The comment by each arm is the source syntax that it stands for.
 */
#ifndef TRANSFORM_HAXE_AST_H
#define TRANSFORM_HAXE_AST_H

#include "base/hash.h"
#include "base/name.h"
#include "base/vec.h"
#include "base/diag.h"

#include <stdatomic.h>
#include <stdbool.h>

typedef uint32_t node_id;

/* No tree that the parser makes has more levels; what recurses over trees counts on
 * it, and on the same again for what typing and lowering put between them. */
enum { TREE_LIMIT = 10000, NEST_DEEP = 4000 };

struct span {
	uint32_t start, end; /* byte offsets, end exclusive */
};

/* A name together with where it is written. */
struct ident {
	const struct name *name; /* NULL: absent */
	node_id node;
};

struct expr;
struct type_node;
struct decl;
struct member;

/* ---- metadata: @:name(args) or @name(args); `name` keeps the colon ---- */
struct meta {
	struct ident name;
	VEC(struct expr *) args;
};
typedef VEC(struct meta) meta_list;

/* ---- types as written ---- */
enum type_kind {
	TYPE_PATH,         /* a.b.C.D<T, "const"> */
	TYPE_FUNCTION,     /* (a:Int, ?b:T) -> R   or old Int -> T -> R */
	TYPE_ANON,         /* { var x:Int; > Base, y:Int } : members, extended */
	TYPE_PAREN,        /* (T) */
	TYPE_OPTIONAL,     /* ?T, only in function arguments */
	TYPE_NAMED,        /* name:T, only in function arguments */
	TYPE_INTERSECTION, /* A & B : args */
	TYPE_EXPR,         /* a constant as a type argument: "x", 1, [..] */
	TYPE_REST,         /* ...T in function arguments */
};

struct type_node {
	enum type_kind kind;
	node_id node;
	VEC(struct ident) path;       /* PATH: package parts, type, sub-type, as written */
	VEC(struct type_node *) args; /* PATH's arguments; FUNCTION's; INTERSECTION's parts */
	struct type_node *result;     /* FUNCTION; PAREN, OPTIONAL, NAMED, REST: the inner type */
	union {                       /* by kind */
		struct ident name;    /* NAMED */
		struct expr *expr;    /* EXPR */
		struct {
			VEC(struct member *) members;     /* ANON */
			VEC(struct type_node *) extended; /* ANON: > Base */
		};
	};
};

/* <T:Constraint & Other = Default> */
struct type_param {
	struct ident name;
	VEC(struct type_node *) constraints;
	struct type_node *by_default;
	meta_list meta;
};
typedef VEC(struct type_param) type_param_list;

/* ---- functions ---- */
struct param {
	struct ident name;
	node_id node;            /* the whole parameter */
	bool optional;           /* ?x */
	bool rest;               /* ...x */
	struct type_node *type;  /* or NULL */
	struct expr *by_default; /* or NULL */
	meta_list meta;
};

struct function {
	type_param_list params; /* type parameters */
	VEC(struct param) args;
	struct type_node *result; /* or NULL */
	struct expr *body;        /* or NULL */
};

/* ---- expressions ---- */
enum expr_kind {
	EXPR_INT,      /* 1, 0xFF, 1_000, 1i64 : text as written, without _ ; suffix apart */
	EXPR_FLOAT,    /* 1.5, 1e10, 3f64 */
	EXPR_STRING,   /* "..." : text has the real bytes (escapes done) */
	EXPR_FORMAT,   /* 'a$b${c}' : parts, strings and expressions in turn. A single-quoted string
	                  without $ is EXPR_STRING with single_quoted. text: what is wrong with
	                  the code, at name.node, or NULL */
	EXPR_REGEX,    /* ~/re/opts : text, suffix = opts */
	EXPR_IDENT,    /* x, null, true, false, this, super, trace, macro names */
	EXPR_INDEX,    /* left[right] */
	EXPR_BINARY,   /* left op right, assignments included */
	EXPR_FIELD,    /* left.name ; `safe` for ?. */
	EXPR_PAREN,    /* (left) */
	EXPR_OBJECT,   /* { a: 1, "b": 2 } : fields */
	EXPR_ARRAY,    /* [a, b], [k => v], [for ...] : list */
	EXPR_CALL,     /* left(list) */
	EXPR_NEW,      /* new T(list) : type */
	EXPR_UNARY,    /* op left, left op when postfix; ... spread */
	EXPR_VARS,     /* var a:T = e, b; final c; static var d : vars */
	EXPR_FUNCTION, /* function name<T>(..) .. ; x -> e when arrow */
	EXPR_BLOCK,    /* { list } */
	EXPR_FOR,      /* for (left) right ; left is IN */
	EXPR_IN,       /* left in right ; k => v in right has left = BINARY => */
	EXPR_IF,       /* if (left) right else third */
	EXPR_WHILE,    /* while (left) right ; do right while (left) when `do_while` */
	EXPR_SWITCH,   /* switch (left) { cases } */
	EXPR_TRY,      /* try left catches */
	EXPR_RETURN,   /* return left? */
	EXPR_BREAK,
	EXPR_CONTINUE,
	EXPR_UNTYPED, /* untyped left */
	EXPR_THROW,   /* throw left */
	EXPR_CAST,    /* cast left; cast(left, type) */
	EXPR_TERNARY, /* left ? right : third */
	EXPR_CHECK,   /* (left : type) */
	EXPR_IS,      /* left is type */
	EXPR_META,    /* @:m left */
	EXPR_INLINE,  /* inline left (a call or new) */
	EXPR_MACRO,   /* macro left */
	EXPR_MARKUP,  /* <div>..</div> : text */
	EXPR_TYPE,    /* a type in expression position, only in macro reification: type */
	EXPR_ERROR,   /* where the parser recovered; the file has an error */
	EXPR_KIND_COUNT
};

/* Operators: the table is transform/haxe/operators.def, which also has the
 * precedences: OPERATOR(NAME, "text", precedence, associativity). */
enum operator_kind {
#define OPERATOR(name, text, precedence, associativity) OP_##name,
#include "transform/haxe/operators.def"
#undef OPERATOR
	OP_COUNT
};

struct object_field {
	struct ident name;
	bool quoted;
	struct expr *value;
	node_id node; /* the whole field */
};

struct var_decl {
	struct ident name;
	node_id node; /* from the name (the first one: from `var`) to the end, `;` included */
	bool is_final, is_static;
	struct type_node *type;
	struct expr *value;
	meta_list meta;
};

struct switch_case {
	node_id node;                /* the whole case */
	VEC(struct expr *) patterns; /* `case a, b`; a | b is one BINARY; empty: default */
	struct expr *guard;
	struct expr *body; /* EXPR_BLOCK without braces, or NULL when empty */
};

struct catch_clause {
	struct ident name;
	struct type_node *type; /* or NULL */
	struct expr *body;
	node_id node;
};

/*
 * `name`, `left`, `right`, `type` and `list` are always there (absent where
 * the kind has none).  What stands in the union belongs to the kinds named
 * beside it: read it only after looking at `kind`.
 */
struct expr {
	enum expr_kind kind : 8;
	enum operator_kind op : 8; /* BINARY, UNARY */
	bool postfix : 1;          /* UNARY */
	bool safe : 1;             /* FIELD ?. */
	bool do_while : 1;         /* WHILE */
	bool arrow : 1;            /* FUNCTION written x -> e; its body is e itself */
	bool single_quoted : 1;    /* STRING */
	bool is_inline : 1;        /* FUNCTION: inline function f() */
	bool has_else : 1;         /* IF */
	node_id node;
	struct ident name; /* IDENT, FIELD, FUNCTION (or absent); STRING, FORMAT: the node of
	                      what is inside '' */
	struct expr *left, *right;
	struct type_node *type;  /* NEW, CAST (or NULL), CHECK, IS, TYPE */
	VEC(struct expr *) list; /* FORMAT, ARRAY, CALL, NEW, BLOCK */
	union {
		/* INT, FLOAT, STRING, REGEX, MARKUP: the real bytes, NUL behind;
		 * a negated number literal is one literal with `-` in front, as
		 * with Haxe.  suffix: INT i32 i64 u32, FLOAT f64, REGEX options;
		 * or "". */
		struct {
			const char *text;
			const char *suffix;
			uint32_t length;
		};
		struct expr *third;               /* IF, TERNARY */
		struct function *function;        /* FUNCTION */
		VEC(struct object_field) fields;  /* OBJECT */
		VEC(struct var_decl) vars;        /* VARS */
		VEC(struct switch_case) cases;    /* SWITCH */
		VEC(struct catch_clause) catches; /* TRY */
		meta_list meta;                   /* META: one entry */
	};
};

/* ---- members ---- */
enum access {
	ACCESS_PUBLIC = 1 << 0,
	ACCESS_PRIVATE = 1 << 1,
	ACCESS_STATIC = 1 << 2,
	ACCESS_OVERRIDE = 1 << 3,
	ACCESS_DYNAMIC = 1 << 4,
	ACCESS_INLINE = 1 << 5,
	ACCESS_MACRO = 1 << 6,
	ACCESS_FINAL = 1 << 7,
	ACCESS_EXTERN = 1 << 8,
	ACCESS_ABSTRACT = 1 << 9,
	ACCESS_OVERLOAD = 1 << 10,
	ACCESS_ENUM = 1 << 11,
};

enum member_kind {
	MEMBER_VAR,         /* var x(get, set):T = e; final x */
	MEMBER_METHOD,      /* function f(..) .. ; name `new` is the constructor */
	MEMBER_CONSTRUCTOR, /* of an enum: A(x:Int); */
};

struct member {
	enum member_kind kind;
	node_id node; /* the whole member */
	struct ident name;
	unsigned access;
	VEC(struct ident) access_words; /* as written, with their places */
	meta_list meta;
	const char *doc;               /* without comment marks, or NULL */
	struct ident get, set;         /* property access words, or absent */
	struct type_node *type;        /* VAR; CONSTRUCTOR: the GADT result */
	struct expr *value;            /* VAR */
	struct function *function;     /* METHOD, CONSTRUCTOR (args and params) */
	bool optional;                 /* structure field: ?x */
	struct decl *decl;             /* the declaration it is in; NULL in an anonymous type */
	uint32_t index;                /* in decl->members */
	node_id first_node, last_node; /* the member's nodes are [first, last] */
	struct hash hash;              /* canonical; see hash.h */
};

/* ---- declarations ---- */
enum decl_kind {
	DECL_CLASS,
	DECL_INTERFACE,
	DECL_ENUM,
	DECL_TYPEDEF,
	DECL_ABSTRACT, /* enum abstract when is_enum */
	DECL_FIELDS,   /* all module-level functions and variables of the file, as one class
	                  `Name_Fields_` */
};

/* A path that may name a type; see mentions.h. */
struct name_path {
	const struct ident *path;
	uint32_t count;
};

struct decl {
	enum decl_kind kind;
	node_id node;
	struct ident name; /* FIELDS: the module's name with _Fields_ */
	bool is_private, is_extern, is_final, is_abstract, is_enum, is_macro;
	meta_list meta;
	const char *doc;
	type_param_list params;
	struct type_node *super;         /* class: extends */
	VEC(struct type_node *) extends; /* interface: extends */
	VEC(struct type_node *) implements;
	VEC(struct type_node *) from, to; /* abstract */
	struct type_node *type; /* typedef: its type; abstract: the underlying type, or NULL */
	VEC(struct member *) members;
	struct file *file;
	uint32_t index;     /* in file->decls */
	struct span *spans; /* by node number */
	uint32_t node_count;
	struct hash hash;      /* the class hash; see hash.h */
	struct hash head_hash; /* the same without members' bodies */
	VEC(struct name_path) mentions;
};

enum import_kind {
	IMPORT_PLAIN, /* import a.B;  import a.B.f; */
	IMPORT_ALIAS, /* import a.B as C;  (also `in`) */
	IMPORT_ALL,   /* import a.*; */
	IMPORT_USING, /* using a.B; */
};

struct import {
	enum import_kind kind;
	node_id node;
	VEC(struct ident) path;
	struct ident alias;
};

struct file {
	atomic_uint references;
	struct arena arena;
	struct recovery recovery; /* the arena's, while the file is being parsed */
	struct name_scope names;
	const struct name *path;   /* on disk, as given to the resolver */
	const struct name *shown;  /* as Haxe spells it: relative to its class path */
	const struct name *module; /* a.b.C */
	const char *source;        /* a copy of the bytes, in the arena */
	uint32_t length;
	struct hash source_hash;
	VEC(struct ident) package;
	VEC(struct import) imports;
	VEC(struct decl *) decls;
	VEC(const struct name *)
	defines_read;             /* every define that an #if asked for, found or not */
	struct hash defines_hash; /* of those with their values */
	struct diags diags;
	bool has_deprecated; /* @:deprecated is somewhere in it */
	struct span *spans;  /* of file-level nodes */
	uint32_t node_count;
};

void file_ref(struct file *file);
/* The last one frees the file with all its trees and names. */
void file_unref(struct file *file);

/* The span of a node of a declaration. */
static inline struct span decl_span(const struct decl *decl, node_id node)
{
	return node < decl->node_count ? decl->spans[node] : (struct span){0, 0};
}

/* The metadata entry with this name (":presence"), or NULL. */
const struct meta *meta_find(const meta_list *list, const char *name);

#endif
