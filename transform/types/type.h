/*
 * Types: what the typer reckons with.
 *
 * A `struct ty` lives in the arena of the typing that made it.  A type that is
 * not bound yet is a monomorph; always look at ty_follow(t), never at `t`.
 * A `struct symbol` stands for one declared type of the program and lives as
 * long as the program (symbols.h).
 */
#ifndef TRANSFORM_TYPES_TYPE_H
#define TRANSFORM_TYPES_TYPE_H

#include "transform/haxe/ast.h"

struct symbol;

enum ty_kind {
	TY_MONO,     /* unknown so far: `bound` is NULL */
	TY_CLASS,    /* class or interface: symbol, args */
	TY_ENUM,     /* symbol, args */
	TY_TYPEDEF,  /* symbol, args; ty_follow looks through it */
	TY_ABSTRACT, /* symbol, args; Int, Float, Bool, Void, Null, Map, ... too */
	TY_PARAM,    /* a type parameter of a declaration or a function: param */
	TY_FUNCTION, /* params, result */
	TY_ANON,     /* a structure: fields */
	TY_DYNAMIC,  /* Dynamic, Dynamic<T>: args[0] or none */
	TY_STATICS,  /* the type of a type's name as a value: Class<A>, Enum<E>, Abstract<A>: symbol
	              */
	TY_CONSTANT, /* a constant as a type argument: G<1>; extra: its expression */
	TY_LAZY, /* a member's type that is worked out at first use; never seen after ty_follow */
};

struct ty_param_decl {
	const struct name *name;
	const struct symbol *symbol; /* of this declaration, or NULL */
	const struct member *member; /* of this function, or NULL (a local function) */
	const struct name *function; /* a local function's name, an abstract's _new, or NULL */
	VEC(struct ty *) constraints;
	struct ty *by_default;
};

struct ty_arg {
	const struct name *name; /* or NULL */
	bool optional, rest;
	struct ty *type;
};

struct ty_field {
	const struct name *name;
	struct ty *type;
	bool optional, is_final, is_method;
	const struct name *get, *set; /* access words; NULL is default */
	const struct member *member;  /* as written, or NULL (from a literal) */
	const struct decl *decl;      /* for the member's node numbers, or NULL */
};

struct ty {
	enum ty_kind kind;
	bool open; /* ANON: a literal's, or a monomorph's constraint; DYNAMIC: nothing said more */
	bool special; /* CLASS: the one that Haxe makes of a @:generic class for these arguments */
	bool closed;  /* the typer's own: known to hold no monomorph and no type parameter */
	const struct symbol *symbol;
	struct ty *bound; /* MONO */
	VEC(struct ty *) args;
	struct ty_param_decl *param;
	VEC(struct ty_arg) params;   /* FUNCTION */
	struct ty *result;           /* FUNCTION */
	VEC(struct ty_field) fields; /* ANON */
	void *extra;                 /* the typer's own */
};

/* What ty_follow() does with a monomorph or a typedef. */
struct ty *ty_follow_on(struct ty *type);
/* Through bound monomorphs, lazy types and typedefs (not through abstracts). */
static inline struct ty *ty_follow(struct ty *type)
{
	return type->kind == TY_MONO || type->kind == TY_TYPEDEF ? ty_follow_on(type) : type;
}
/* Also through Null<T>. */
struct ty *ty_follow_null(struct ty *type);
/* True for the class, enum or abstract with this full path ("Array", "haxe.ds.StringMap"), Null<>
 * looked through. */
bool ty_is(struct ty *type, const char *path);
bool ty_is_null(struct ty *type); /* written or inferred as Null<T> */
bool ty_is_string(struct ty *type);
bool ty_is_int(struct ty *type);
bool ty_is_float(struct ty *type);
bool ty_is_bool(struct ty *type);
bool ty_is_void(struct ty *type);
bool ty_is_array(struct ty *type);
bool ty_is_map(struct ty *type); /* Map, haxe.ds.Map, haxe.ds.*Map, IMap */
bool ty_is_dynamic(struct ty *type);
bool ty_is_unknown(struct ty *type); /* an unbound monomorph */
bool ty_was_unknown(struct ty *type); /* that, or the Dynamic that one became as a member's type */
/* The i-th type argument followed, or NULL. */
struct ty *ty_argument(struct ty *type, uint32_t index);
/* The same as it is written: a typedef's name is kept for what is declared with it. */
struct ty *ty_argument_as_written(struct ty *type, uint32_t index);
/* What an abstract stands for at run time, all the way down (an enum abstract
 * over Int gives Int); other types give themselves. */
struct ty *ty_underlying(struct arena *arena, struct ty *type);
/* As Haxe prints it: `Array<zip.A>`, `(a : Int, ?b : Null<String>) -> Void`. */
char *ty_text(struct arena *arena, struct ty *type);
/* Two types of one message, with what is unknown numbered as Haxe does: from the second one on. */
const char *ty_texts(struct arena *arena, struct ty *a, struct ty *b, const char *between);
/* How a monomorph is part of what it would become. */
const char *ty_recursion_text(struct arena *arena, struct ty *mono, const struct ty_field *field);
/* As Haxe's dump prints it: what stayed open is unknown, a @:generic class is the one made for its
 * arguments. */
char *ty_dump_text(struct arena *arena, struct ty *type);

#endif
