/*
 * What the files of transform/types/ share.
 *
 * A `struct program` caches, in its own arena, what every class may ask:
 * modules, headers (struct head), members' types (struct slot).  A `struct
 * typer` is one piece of work over it: the typing of a class, of a header, or
 * the inference of one member's type, each with its own facts and diagnostics.
 *
 * Errors: type_error() adds the diagnostic and jumps to the nearest recovery
 * point (a statement of a block, a member), as Haxe's exceptions do; what
 * tries something first (overloads, extensions, casts) sets a point of its own
 * and rolls back the trail of monomorphs.
 */
#ifndef TRANSFORM_TYPES_INTERNAL_H
#define TRANSFORM_TYPES_INTERNAL_H

#include "base/buf.h"
#include "base/map.h"
#include "transform/types/typer.h"

#include <pthread.h>

struct typer;

/* ---- modules ---- */

enum imported { IMPORTED_TYPE, IMPORTED_FIELD, IMPORTED_STATICS, IMPORTED_PACKAGE };

struct import_entry {
	enum imported kind;
	const struct name *name;  /* TYPE, FIELD: the name it has here; PACKAGE: the package */
	struct symbol *symbol;    /* TYPE, FIELD, STATICS */
	const struct name *field; /* FIELD */
	struct symbol *renamed;   /* TYPE: its own name for the type, once a type is written by it */
};

struct module {
	struct program *program;
	struct file *file;
	const struct name *name, *package;
	bool is_std, walked, reported;
	int imports_state; /* 0 new, 1 being made, 2 ready */
	struct map types;  /* name -> symbol */
	VEC(struct symbol *) symbols;
	struct symbol *fields;            /* module-level functions and variables, or NULL */
	VEC(struct import_entry) imports; /* import.hx of the outer folders first, as written */
	VEC(struct symbol *) usings;
	VEC(const struct name *) import_files;  /* modules "a.b.import" that were probed */
	struct constructor_index *constructors; /* visible.c's own */
};

/* ---- headers and members ---- */

/* Of a member that is refused as it is declared: nobody else finds it, but its body may be typed. */
enum dropping { DROP_NO, DROP_UNTYPED, DROP_TYPED };

/* What every use of a member looks at comes first. */
struct slot {
	const struct member *member;
	struct symbol *owner;
	struct ty *type;
	int state;     /* 0 new, 1 being made, 2 ready */
	int inference; /* 0 never, else its number on the inference stack */
	bool is_static, is_constructor, from_head; /* from_head: made of @:overload metadata */
	bool inferred;                             /* no complete written type */
	enum dropping dropping;
	bool is_open;     /* its inferred type has parts that nothing closes */
	bool was_open;    /* its module's bodies were asked for its type */
	bool open_abroad; /* ... and those of other modules in the same circle */
	bool looked, early_is_super; /* early_return() was asked of it */
	const struct expr *early;    /* ... and gave this */
	bool restarted;   /* the root that a circle was inferred from anew */
	VEC(struct ty_param_decl *) params;
	const struct function *function; /* METHOD, CONSTRUCTOR; an overload's own */
	VEC(struct slot *) overloads;
	struct hash signature; /* value of its SIGNATURE fact, once asked */
	bool has_signature, has_result;
	int constant_state;
	struct tx *constant;              /* of an inline variable or an enum abstract's value */
	struct fact_list *constant_facts; /* what the constant was worked out from */
	struct hash result;               /* value of its INFERRED fact, once asked */
	struct ty *written; /* of an inferred method: its type before that, with monomorphs */
	/* Who asked for its body last, and the class that has it among its diags->asked. */
	const struct slot *demanded_by;
	const struct symbol *asked_by;
	uint32_t asked_place;
};

struct head {
	struct program *program;
	struct symbol *symbol;
	struct module *module;
	int state; /* 0 new, 1 being made, 2 ready */
	bool is_presence, is_multi, is_core_type, statics_forward, usings_ready;
	bool has_value;
	struct map statics, fields; /* name -> slot; constructors of an enum are statics */
	VEC(struct ty_param_decl *) params;
	struct ty *self;         /* with its own parameters as arguments */
	struct ty *statics_type; /* the type of its name as a value, once asked */
	struct ty *super;
	struct hash value; /* of its HEAD fact, once asked */
	int alias_state, super_state;
	VEC(struct ty *) interfaces, from, to;
	struct ty *underlying; /* abstract */
	struct ty *alias;      /* typedef */
	struct slot *slots;    /* by member->index */
	struct slot *constructor;
	const struct meta *forward;  /* @:forward, or NULL */
	VEC(struct symbol *) usings; /* @:using */
	struct fact_list facts;      /* read while the header was made */
	struct diags diags;
};

/* ---- the program ---- */

struct core_types {
	struct module *std_types;
	struct ty *void_, *int_, *float_, *bool_, *string, *dynamic;
	struct symbol *null, *array, *class_, *enum_, *enum_value, *map, *iterator, *any, *rest,
	        *string_symbol;
};

struct trail_entry {
	struct ty *mono;
	struct ty *bound;
	void *extra;
};

/* Two names and the one that they make. */
struct pair_memo {
	const struct name *left, *right, *joined;
	char between;
};

enum { PAIR_MEMOS = 1024 };

/*
 * What a name is in a module, as one typer found it: the facts of the answer
 * are in its list, so it need not be looked for again.  `module` is NULL for a
 * name that is no value of the typer's own module (ident.c).
 */
struct resolved {
	const struct fact_list *facts;
	const struct symbol *by;
	const struct module *module;
	const struct name *name;
	struct symbol *symbol; /* NULL: nothing has that name */
	uint32_t round;        /* of the class: its list is emptied for the next one */
};

enum { RESOLVED = 128 };

struct program {
	struct arena *arena;
	struct name_scope *names;
	struct source_resolver resolver;
	struct program_options options;
	pthread_mutex_t lock;
	struct map modules;  /* name -> module, or &absent_module */
	struct map imports;  /* folder and name of an import.hx -> the same */
	struct map symbols;  /* full path -> symbol */
	struct map packages; /* name -> (void *)1 or 2 */
	VEC(struct module *) loaded;
	VEC(struct module *) to_walk;
	VEC(const struct name *) roots; /* modules, in the order of program_load */
	struct core_types core;
	bool core_ready;
	VEC(struct file *) sorted_files;
	VEC(struct symbol *) sorted_symbols;
	uint32_t sorted_of; /* how many modules the sorted lists cover */
	VEC(struct trail_entry) trail;
	uint64_t undone;    /* how often bindings were taken back */
	uint32_t functions; /* how many local functions were made so far */
	struct equal_types
	        *equals; /* pairs that were found equal: unify.c's own, NULL until it is worth it */
	VEC(struct slot *) inferring; /* the stack of members being inferred */
	int lowest;                   /* the lowest stack place that the current inference read */
	unsigned depth;
	struct diags scratch;
	bool raising; /* a mismatch is on its way to the argument that it is in */
	struct pair_stacks *stacks;
	struct diags *load_diags;           /* while program_load runs */
	struct place load_place;            /* what it is following */
	VEC(struct slot *) open_slots;      /* whose types a module's own uses may still close */
	struct module *closing;             /* the module whose classes are typed for that */
	struct pair_memo pairs[PAIR_MEMOS]; /* name_pair's own */
	struct fact_list gathered;          /* of the class being typed */
	struct marks heads;                 /* types and symbols whose heads were recorded for it */
	struct resolved resolved[RESOLVED]; /* names that were resolved for it */
	uint32_t round;                     /* which class it is */
	const struct name *no_name;         /* "" */
	struct symbol *presence;            /* phoenix.Presence, once it was looked for */
	bool presence_known;
	const struct name
	        *silencer; /* the define that silences warnings, and the value of its fact */
	struct hash silencing;
	const struct name *null_define; /* the same of what --macro nullSafety(..) asks for */
	struct hash null_defined;
};

/* symbols.c */
struct module *program_module(struct program *p, const struct name *name);
/* The import.hx called `name` ("a.b.import") beside or above the module's file. */
struct module *import_module(struct program *p, const struct module *of, const struct name *name);
struct symbol *module_type(const struct module *module, const struct name *name);
/* "Main" of "pack.Main". */
const char *last_part(const struct name *module);
/* The package of a module, or the one around a package; "" around the outermost. */
const struct name *package_of(const struct program *p, const struct name *module);
bool program_package(struct program *p, const struct name *package);
const struct name *name_pair(struct program *p, const struct name *left, char between,
                             const struct name *right);
const struct name *names_join(struct program *p, const struct name *package,
                              const struct name *name);
const struct name *name_printf(struct program *p, const char *format, ...)
        __attribute__((format(printf, 2, 3)));
void walk_module(struct program *p, struct module *module); /* reach.c */

/* resolve.c */
struct head *head_of(const struct symbol *symbol);
void module_imports(struct program *p, struct module *module, struct diags *diags);
struct symbol *resolve_name(struct typer *t, const struct name *name);
struct symbol *resolve_in(struct typer *t, struct module *from, const struct name *name);
/* `import a.B as C` makes a private typedef C of B, by which types are written; NULL: the name is
 * not one of those. */
struct symbol *import_alias(struct program *p, struct module *m, const struct name *name,
                            const struct symbol *of);
/* What the name resolved to is the file's own, imported or always there. */
bool in_context(struct typer *t, const struct symbol *s, const struct name *name);
/* The place for this answer; what it holds is the answer when resolved_holds(). */
struct resolved *resolved_place(struct typer *t, const struct module *m, const struct name *name);
bool resolved_holds(struct typer *t, const struct resolved *place, const struct module *m,
                    const struct name *name);
void resolved_keep(struct typer *t, struct resolved *place, const struct module *m,
                   const struct name *name, struct symbol *symbol);
/* What a path names: `used` is the number of segments that make the type. NULL: nothing. */
struct symbol *resolve_path(struct typer *t, const struct ident *path, uint32_t count,
                            uint32_t *used);
struct ty *resolve_type(struct typer *t, const struct type_node *node);
/* constraint.c: those of a written type, when t->checking_types; of all in signatures */
void check_constraints(struct typer *t, const struct type_node *node, struct head *head,
                       struct ty *type);
void check_written_types(struct typer *t);
struct symbol *probe_type(struct typer *t, const struct name *module, const struct name *name);
const char *type_path_text(struct typer *t, const struct type_node *node);
struct ty_param_decl *make_param(struct typer *t, const struct type_param *param,
                                 const struct symbol *symbol, const struct member *member);
/* `node`: the whole that has the parameters. */
void resolve_params(struct typer *t, const type_param_list *params, struct ty_param_decl **decls,
                    node_id node);

/* header.c */
struct head *header_made(const struct symbol *symbol);
/* Ready but for typedef targets and supers. */
static inline struct head *header(const struct symbol *symbol)
{
	struct head *head = symbol->types;
	return head->state ? head : header_made(symbol);
}
/* Looked for again when a typedef in the circle was still being made. */
void check_abstract_circle(struct typer *t, struct head *head);
struct ty *head_super(struct head *head);
void head_supers(struct head *head);
struct ty *head_alias(struct head *head);
struct ty *head_underlying(struct head *head);
struct slot *head_static(struct head *head, const struct name *name);
struct slot *head_field(struct head *head, const struct name *name);
bool has_meta(const meta_list *list, const char *name);
void typer_open(struct typer *t, struct program *p, struct symbol *symbol, struct arena *arena,
                struct fact_list *facts, struct diags *diags);

/* dropped.c; the members before it have been added to the head. */
enum dropping member_dropping(const struct head *head, const struct slot *slot);

/* member.c */
struct ty *
slot_type(struct slot *slot); /* closed, or an in-progress type while it is being inferred */
struct tx *slot_constant(struct typer *t, struct slot *slot);
/* The same, for a caller that records no facts. */
struct tx *slot_value(struct program *p, struct slot *slot);
bool slot_is_method(const struct slot *slot);
bool slot_is_inline(const struct slot *slot);
bool slot_changes_this(const struct slot *slot); /* an abstract's, by its source */
void member_body(struct typer *t, struct slot *slot, struct typed_member *out); /* class.c */
struct ty *function_type(struct typer *t, const struct function *function, struct ty *result);
/* One that has a body or could have one, not a structure's or a constructor of an enum: its rest
 * argument is the last one and has no default. */
struct ty *real_function_type(struct typer *t, const struct function *function, struct ty *result);

/* ---- types ---- */

struct mono {
	VEC(struct ty_field) fields;
	bool is_open, is_empty;
	struct bound {
		struct ty *type;
		const char *name;
	} * bounds;
	uint32_t bound_count;
	struct bound *uppers;
	uint32_t upper_count;
};

struct ty_home {
	struct arena *arena;
};

struct ty *ty_new(struct arena *arena, enum ty_kind kind);
struct ty *ty_of(struct arena *arena, struct symbol *symbol, struct ty **args, uint32_t count);
struct ty *ty_of1(struct arena *arena, struct symbol *symbol, struct ty *arg);
struct ty *ty_mono(struct arena *arena);
struct ty *ty_null(struct typer *t, struct ty *type);
struct ty *ty_array(struct typer *t, struct ty *item);
struct ty *ty_function(struct arena *arena, struct ty *result);
struct ty *ty_param(struct arena *arena, struct ty_param_decl *decl);
struct ty *ty_statics(struct symbol *symbol);
struct ty_field *ty_anon_field(struct ty *anon, const struct name *name);
/* Through monomorphs only. */
static inline struct ty *ty_bound(struct ty *type)
{
	while (type->kind == TY_MONO && type->bound)
		type = type->bound;
	return type;
}
struct ty *ty_expand(struct ty *type); /* a typedef's next step */
struct ty *ty_subst(struct arena *arena, struct ty *type, struct ty_param_decl **params,
                    struct ty **args, uint32_t count);
/* A type of a declaration as one sees it through an instance: its parameters are the arguments. */
struct ty *ty_seen_from(struct arena *arena, struct ty *type, struct ty *owner);
struct ty *ty_close(struct arena *arena, struct ty *type,
                    bool *is_open); /* a copy without monomorphs */
/* A copy with new monomorphs in the place of the unbound ones. */
struct ty *ty_duplicate(struct arena *arena, struct ty *type);
bool ty_has_mono(struct ty *type);
bool ty_is_closed(struct ty *type);
struct ty *ty_abstract_step(struct arena *arena,
                            struct ty *type); /* what an abstract stands for, one step */
struct ty *class_super(struct arena *arena,
                       struct ty *type); /* a class type's super with arguments */
bool ty_same_symbol(struct ty *type, const struct symbol *symbol);

/* mono.c */
struct mark {
	uint32_t trail, diags, errors, warnings, problems;
};
struct mark mark_now(struct typer *t);
void mark_undo(struct typer *t, struct mark mark);
bool mono_bind(struct typer *t, struct ty *mono, struct ty *type);
/* What it was asked for becomes its type; false: that would hold itself (t->problems). */
bool mono_close(struct typer *t, struct ty *mono);
struct ty_field *mono_field(struct typer *t, struct ty *mono, const struct name *name, bool is_set,
                            node_id node);
/* The end of the function closes it, if it is unknown then. */
void mono_register(struct typer *t, struct ty *type, node_id node);
/* A new one that is registered. */
struct ty *mono_spawn(struct typer *t, node_id node);
bool mono_occurs(struct ty *mono, struct ty *type);
void mono_constrain(struct typer *t, struct ty *mono, struct ty *type, const char *name);
enum mono_class { MONO_UNKNOWN, MONO_STRUCTURE, MONO_TYPES };
/* `structure` gets the fields so far, or NULL. */
enum mono_class mono_classify(struct typer *t, struct ty *mono, struct ty **structure,
                              bool *is_open);
/* The same, but of the fields only this one. */
enum mono_class mono_classify_field(struct typer *t, struct ty *mono, const struct name *only,
                                    struct ty **structure, bool *is_open);
void spawn_monos(struct typer *t, struct ty_param_decl **params, uint32_t count, struct ty **out,
                 struct ty_param_decl **outer, struct ty **outer_args, uint32_t outer_count);

/* unify.c */
enum eq_kind { EQ_STRICT, EQ_RIGHT_DYNAMIC, EQ_BOTH_DYNAMIC, EQ_KEEP_NULL };

enum problem_kind {
	PROBLEM_UNIFY,
	PROBLEM_NO_FIELD,
	PROBLEM_KIND,
	PROBLEM_VISIBILITY,
	PROBLEM_FIELD,
	PROBLEM_OPTIONAL,
	PROBLEM_FORCE_OPTIONAL,
	PROBLEM_PARAMETER,
	PROBLEM_CONSTRAINT,
	PROBLEM_FINAL,
	PROBLEM_ARGUMENT,
	PROBLEM_RESULT,
	PROBLEM_EXTRA_FIELD,
	PROBLEM_TEXT,
};
struct problem {
	enum problem_kind kind;
	struct ty *a, *b;
	const char *text;
	uint32_t index, count;
};

struct unify_flags {
	bool transitive, casts, underlying;
	enum eq_kind equality;
};
#define UNIFY_DEFAULT ((struct unify_flags){.transitive = true, .casts = true})

bool unify(struct typer *t, struct ty *a, struct ty *b);   /* leaves t->problems when false */
bool unifies(struct typer *t, struct ty *a, struct ty *b); /* undoes what it bound when false */
bool type_eq(struct typer *t, struct ty *a, struct ty *b, enum eq_kind kind);
bool types_equal(struct typer *t, struct ty *a, struct ty *b);
bool unify_with(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);
bool type_eq_with(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);
void problem_add(struct typer *t, enum problem_kind kind, struct ty *a, struct ty *b,
                 const char *text);
const char *problems_text(struct typer *t); /* problem.c */
/* As messages of fields show it: cut behind 147 characters. */
const char *ty_short_text(struct typer *t, struct ty *type);
struct ty *unify_min_try(struct typer *t, struct tx **list, uint32_t count,
                         node_id *wrong); /* common.c */
struct ty *unify_min(struct typer *t, struct tx **list, uint32_t count, node_id node);

/* ---- the typer ---- */

struct catch_point {
	jmp_buf point;
	struct catch_point *outer;
};

enum { MOST_PAIRS = 1000, MOST_CASTS = 32 };
struct pair_stacks {
	struct ty *unify[MOST_PAIRS][2], *equal[MOST_PAIRS][2], *variance[MOST_PAIRS][2],
	        *cast[MOST_CASTS][2];
};

/* A named local function with type parameters of its own. */
struct generic_local {
	struct tx_local *local;
	VEC(struct ty_param_decl *) params;
};

/* A monomorph that the end of the function closes, and the place that made it one. */
struct open_mono {
	struct ty *mono;
	node_id node;
};

struct typer {
	struct program *program;
	struct arena *arena;
	struct name_scope *names;
	struct fact_list *facts;
	struct diags *diags;
	struct module *module;
	struct symbol *symbol;
	const struct decl *decl;
	struct head *head;
	struct slot *slot;   /* the member being typed */
	struct ty *own_type; /* its type within its own body, when it is inferred; else NULL */
	VEC(struct ty_param_decl *) params; /* in scope, innermost last */
	VEC(struct problem) problems;
	struct catch_point *catch;
	bool failed; /* in a try: an error was raised */
	enum diag_phase phase;
	node_id called;      /* the call whose callee comes next, or 0 */
	bool strict;         /* what would be said and passed over ends the try */
	const char *failure; /* the text of the error that was caught last */
	node_id failure_node;
	enum diag_code failure_code;

	struct tx_function *function; /* innermost */
	struct ty *result;            /* expected by `return` */
	VEC(struct tx_local *) scope;
	VEC(struct generic_local) generic_locals;
	VEC(struct tx_local *) named; /* all that the source names */
	VEC(struct open_mono) monos;  /* to close at the end of their function */
	uint32_t first_mono;          /* of the innermost function's */
	uint32_t local_count;
	bool is_static, in_loop, untyped, privileged, inferring, quiet, in_call;
	bool in_constructor, in_inline;
	bool lenient_params;      /* a type without its parameters is taken: they are unknown */
	bool in_pattern;          /* what it names is no use of a type */
	unsigned bypass_accessor; /* so many accesses of fields are to the fields themselves */
	bool bypassing;
	bool checking_types; /* constraints of type arguments are checked */
	unsigned type_depth;
	bool is_presence;
	/* What the bodies of the class hold that a check of its own is for. */
	bool has_deprecated, has_open_var;
	uint32_t functions_before; /* how many the program had when the member was begun */
	bool open_types;           /* a type whose head was to be recorded was not known yet */
	bool for_others; /* what is read of the class itself is a fact too: it is kept elsewhere */
	struct ty *this_type;
	struct tx_local *this_local; /* an abstract's `this`, once it is named */
	unsigned depth;
	VEC(struct tx *) multi_types; /* `new Map()`: their keys are known when the body is done */
	VEC(struct slot *) casts;     /* implicit casts being tried */
	struct pair_stacks *stacks;   /* what unification is in the middle of; counts are here, so
	                                 that a jump restores them */
	unsigned unify_pair_count, equal_pair_count, variance_pair_count, cast_pair_count;
	unsigned unify_depth, steps;
	unsigned assumed; /* how often a pair was taken for true because it is being looked at */
	unsigned expressions; /* typed in this member, those typed again too */
};

/* Where a value goes: nowhere, somewhere, or to a place of a known type. */
struct want {
	struct ty *type;
	bool nothing;
	bool implicit; /* the value of an arrow function */
};
#define WANT_VALUE ((struct want){NULL, false, false})
#define WANT_NOTHING ((struct want){NULL, true, false})
#define WANT(t) ((struct want){(t), false, false})

struct place type_place(struct typer *t, node_id node);
_Noreturn void type_error(struct typer *t, node_id node, enum diag_code code, ...);
void type_say(struct typer *t, node_id node, enum diag_code code, ...);
void type_wrong(struct typer *t, node_id node, enum diag_code code, ...);
void attempt_reraise(struct typer *t);
/* Behind this error Haxe goes no further. */
/* An error that no statement catches: Haxe goes no further. */
void type_ends(struct typer *t);
void type_say_last(struct typer *t, node_id node, enum diag_code code);
_Noreturn void type_fail(struct typer *t); /* after type_say: leave the statement */

/* TRY(t, mark) { ... } CAUGHT(t) { ... }: see error.c */
struct attempt {
	struct catch_point here;
	struct mark mark;
	struct typer saved;
};
void attempt_enter(struct typer *t, struct attempt *a);
void attempt_leave(struct typer *t, struct attempt *a);             /* it went well: keep */
void attempt_failed(struct typer *t, struct attempt *a, bool undo); /* after the jump */
#define ATTEMPT(t, a) (attempt_enter((t), (a)), setjmp((a)->here.point) == 0)

/* Facts, recorded on behalf of the class being typed. */
void fact_type(struct typer *t, const struct name *module, const struct name *name);
/* What a name may mean in a file, but for members of the class itself ("*": the packages of its
 * wildcards). */
void fact_visible(struct typer *t, struct module *module, const struct name *name);
void fact_visible_text(struct typer *t, struct module *module, const char *name);
typedef VEC(uint32_t) place_list;
/* The places in m->symbols of the enums that have a constructor of this name, and of the
 * typedefs that may stand for one, in order.  FACT_VISIBLE covers which they are. */
place_list module_constructors(struct typer *t, struct module *m, const struct name *name);
struct hash visible_value(struct program *p, struct module *module,
                          const struct name *name); /* visible.c */
void fact_module_field(struct typer *t, struct module *module, const struct name *name);
void fact_allow(struct typer *t, const struct symbol *symbol); /* its @:allow was asked */
void fact_package(struct typer *t, const struct name *package);
void fact_head(struct typer *t, const struct symbol *symbol);
/* Its head and all behind it as one fact. */
void fact_heads(struct typer *t, const struct symbol *s);
struct hash head_value(struct program *p, const struct symbol *s);
struct hash heads_value(struct program *p, const struct symbol *s); /* heads.c */
void fact_member(struct typer *t, struct slot *slot);
void demand_now(struct typer *t, const struct slot *slot);
void fact_no_member(struct typer *t, const struct symbol *symbol, const struct name *name);
void fact_members(struct typer *t, const struct symbol *symbol);
void fact_conversions(struct typer *t,
                      const struct symbol *symbol); /* its casts or operators were looked for */
void fact_open(struct typer *t, struct slot *slot);
void fact_body(struct typer *t, struct slot *slot);
void fact_returns(struct typer *t, struct slot *slot); /* where its returns are was looked at */
/* Is the method declared again in a class below? */
bool fact_overridden(struct typer *t, const struct slot *slot);
void fact_presence(struct typer *t, const struct symbol *symbol);
void fact_position(struct typer *t, node_id node); /* a node whose line is printed */
void fact_list_merge(struct fact_list *into, const struct fact_list *from);

/* ---- typed nodes ---- */
struct tx *tx_new(struct typer *t, enum tx_kind kind, node_id node, struct ty *type);
struct tx *tx_null(struct typer *t, node_id node, struct ty *type);
struct tx *tx_local_read(struct typer *t, struct tx_local *local, node_id node);
struct tx *tx_type(struct typer *t, struct symbol *symbol, node_id node);
struct tx *tx_string(struct typer *t, node_id node, const char *text, uint32_t length);
struct tx *tx_call(struct typer *t, node_id node, struct tx *callee, struct tx **args,
                   uint32_t count, struct ty *type);
/* The value with another type: a cast that Haxe writes itself and that nothing checks. */
struct tx *tx_seen_as(struct typer *t, struct tx *value, struct ty *type, node_id node);
struct tx_local *local_new(struct typer *t, struct ident name, struct ty *type,
                           enum local_kind kind);
struct tx_local *local_hidden(struct typer *t, struct ty *type, node_id node);
struct tx_local *local_find(struct typer *t, const struct name *name);

/* ---- accesses (access.c, field.c) ---- */
enum mode { MODE_GET, MODE_SET, MODE_CALL };

enum access_kind {
	ACCESS_NO,        /* nothing; with a name: not readable or writable */
	ACCESS_VALUE,     /* e */
	ACCESS_FIELD,     /* e is TX_FIELD of slot; args: the owner's type arguments are in it */
	ACCESS_ACCESSOR,  /* a property behind e = TX_FIELD of slot */
	ACCESS_EXTENSION, /* slot of a class, receiver `self` */
	ACCESS_ARRAY,     /* an abstract's [] for writing: self, index */
	ACCESS_RESOLVE,   /* @:op(a.b): slot, self, name */
};

struct access_to {
	enum access_kind kind;
	struct tx *e, *self, *index;
	struct slot *slot;
	struct ty *owner; /* the type through which slot was found (a class or abstract type), or
	                     NULL */
	const struct name *name;
	bool is_inline;
	node_id node; /* EXTENSION: the field access */
};

struct access_to access_expr(struct typer *t, const struct expr *e, enum mode mode,
                             struct want want);
struct tx *access_get(struct typer *t, struct access_to access, node_id node);
struct tx *access_call(struct typer *t, struct access_to access, struct expr *const *args,
                       uint32_t count, struct want want, node_id node, node_id callee);
struct access_to field_access(struct typer *t, struct tx *e, struct ident name, node_id node,
                              enum mode mode, bool resume);
/* A field of an abstract class that only its interfaces declare. */
struct access_to promised_field(struct typer *t, struct tx *self, struct ident name, node_id node,
                                enum mode mode);
#define FIELD_MISSING ((struct access_to){.kind = ACCESS_NO})
bool access_found(const struct access_to *access);
struct access_to slot_access(struct typer *t, struct slot *slot, struct tx *e, struct ty *owner,
                             enum mode mode, node_id node, node_id name_node);
/* How what an assignment with an operator writes is read; `node`: the assignment. */
struct access_to property_read(struct typer *t, struct access_to written, node_id node);
struct access_to type_static(struct typer *t, struct symbol *symbol, struct ident name,
                             node_id node, enum mode mode, struct tx *left);
bool can_access(struct typer *t, struct slot *slot,
                const struct symbol *through); /* the class of the value, or NULL */
struct access_to ident_access(struct typer *t, const struct expr *e, enum mode mode,
                              struct want want);
struct access_to index_access(struct typer *t, const struct expr *e, enum mode mode);
struct access_to constructor_value(struct typer *t, const struct expr *e,
                                   enum mode mode); /* A.new */
struct ty *ty_instance_of_method(struct typer *t, struct ty_field *field);
struct tx *extension_receiver(struct typer *t, struct ty *first, struct tx *e, node_id node);
void collect_params(struct typer *t, struct ty *type, const struct member *member, void *list,
                    unsigned depth);
/* The getter of a property; its setter with a typed value, or with one as it is assigned. */
struct tx *accessor_get(struct typer *t, struct access_to access, node_id node);
struct tx *accessor_set(struct typer *t, struct access_to access, struct tx *value, node_id node);
struct tx *accessor_assign(struct typer *t, struct access_to access, struct expr *value,
                           node_id node);
struct access_to index_typed(struct typer *t, struct tx *left, struct tx *index, enum mode mode,
                             node_id node);
struct tx *call_method(struct typer *t, struct slot *slot, struct ty *owner, struct tx *self,
                       struct tx **args, uint32_t count, node_id node);
struct slot *call_operator(struct typer *t, struct ty *abstract);
void constrain_owner(struct typer *t, struct ty *type);
struct slot *find_constructor(struct typer *t, struct ty *type, struct ty **owner);
/* Does Haxe make one for the class, which has none? */
bool makes_constructor(struct typer *t, struct ty *type);
/* The one that it makes of a @:structInit class (literal.c). */
struct ty *struct_constructor(struct typer *t, struct ty *class);
/* Does a static one see the type parameters of its type? Constructors of enums do, and the static
 * variables of classes. */
bool slot_keeps_params(const struct slot *slot);
struct ty *slot_instance(struct typer *t, struct slot *slot, struct ty *owner);
/* The same of what is read and not called: constraints do not bind its monomorphs. */
struct ty *slot_function(struct typer *t, struct slot *slot, struct ty *owner);
/* The same, with room for `monos`, which stand for the member's own type parameters. */
struct ty *slot_instance_with(struct typer *t, struct slot *slot, struct ty *owner,
                              struct ty **monos); /* with fresh monomorphs for its parameters */
struct ty *slot_seen(struct typer *t, struct slot *slot,
                     struct ty *owner); /* its type from outside, owner's parameters applied */

/* ---- calls (call.c) ---- */
/* `new` of `e`. */
struct tx *constructor_call(struct typer *t, struct access_to access, const struct expr *e,
                            struct want want);
struct tx *call_slot(struct typer *t, struct access_to access, struct tx **typed,
                     uint32_t typed_count, struct expr *const *args, uint32_t count,
                     struct want want, node_id node);
struct tx *call_value(struct typer *t, struct tx *callee, struct tx **typed, uint32_t typed_count,
                      struct expr *const *args, uint32_t count, struct want want, node_id node);
/* One method with a receiver and typed arguments, for casts, operators and accessors. */
struct tx *call_static(struct typer *t, struct slot *slot, struct ty *owner, struct tx **typed,
                       uint32_t count, struct ty *result, node_id node);
struct tx *call_type(struct typer *t, const struct expr *e, struct want want);
struct tx *type_new(struct typer *t, const struct expr *e, struct want want);
/* `bind`: the node of f.bind, without its arguments. */
struct tx *type_bind(struct typer *t, struct tx *callee, struct expr *const *args, uint32_t count,
                     node_id node, node_id bind);
/* What an abstract's own toString makes of it; NULL: it has none. */
struct tx *abstract_text(struct typer *t, struct tx *e);
struct tx *builtin_call(struct typer *t, const struct expr *e,
                        struct want want); /* NULL: none of them */
typedef VEC(struct tx *) tx_list;

/* ---- overloads (overload.c) ---- */
struct rate {
	int32_t steps, parameters;
};
typedef VEC(struct rate) rate_list;
/* A function that takes the arguments; NULL: it does not. */
struct rated {
	struct ty *function;
	rate_list rates;
	bool is_rated;
};
/* How far each argument is from its parameter; false: there is no way that Haxe rates. */
bool rate_arguments(struct typer *t, struct ty *function, struct tx *const *args, uint32_t count,
                    rate_list *out);
/* The best of them, in Haxe's order: several when none is better. */
uint32_t best_overloads(struct typer *t, const struct rated *all, uint32_t count, uint32_t *best);
/* Do two methods take the same arguments, `x` and `y` being their types? */
bool takes_the_same(struct typer *t, struct slot *a, struct ty *x, struct slot *b, struct ty *y);
/* Two with the same arguments. */
void check_overloads(struct typer *t, struct slot *first);
void unify_args(struct typer *t, struct ty *function, uint32_t first, struct expr *const *args,
                uint32_t count, tx_list *out, node_id node);
/* One expression as an argument for a parameter. */
struct tx *type_argument(struct typer *t, const struct expr *e, const struct ty_arg *param);
struct tx *pos_infos(struct typer *t, node_id node);
bool is_pos_infos(struct ty *type);

/* The same number, text or truth, as written (literal.c). */
bool same_constant(const struct tx *a, const struct tx *b);

/* ---- abstracts (abstract.c) ---- */
struct tx *cast_or_unify(struct typer *t, struct ty *want, struct tx *e, node_id node);
/* At this node, whatever the value is. */
struct tx *cast_or_unify_at(struct typer *t, struct ty *want, struct tx *e, node_id node);
struct tx *cast_try(struct typer *t, struct ty *want, struct tx *e,
                    node_id node); /* NULL when it fails: t->problems */
struct slot *array_method(struct typer *t, struct ty *abstract, struct tx **key, struct tx **value,
                          struct ty **result, node_id node);
struct ty *abstract_underlying(struct typer *t, struct ty *type);
bool meta_has_argument(const struct meta *meta, const char *text);
const char *op_meta(const struct member *member, enum operator_kind *op, bool *unary,
                    bool *postfix);

/* ---- operators (operator.c) ---- */
struct tx *type_binary(struct typer *t, const struct expr *e, struct want want);
struct tx *type_unary(struct typer *t, const struct expr *e, struct want want);
struct tx *binary_typed(struct typer *t, enum operator_kind op, struct tx *left, struct tx *right,
                        bool assigns, node_id node);
enum operator_kind assign_base(enum operator_kind op); /* OP_ADD of OP_ASSIGN_ADD; OP_COUNT: none */
struct tx *type_assign_op(struct typer *t, const struct expr *e, struct want want); /* assign.c */
struct tx *type_assign(struct typer *t, const struct expr *e, struct want want);
struct tx *type_increment(struct typer *t, const struct expr *e, struct want want);
struct tx *unary_typed(struct typer *t, const struct expr *e, struct tx *operand);
struct tx *binary_overload(struct typer *t, enum operator_kind op, struct tx *a, struct tx *b,
                           bool assigns, node_id node, bool *own_assign);
struct want right_want(enum operator_kind op, const struct tx *left, struct want want);
struct ty *strip_null(struct ty *type);
void unify_int_or_float(struct typer *t, struct tx *e, int kind);
void check_assignable(struct typer *t, struct tx *e, node_id node);

/* ---- expressions ---- */
struct tx *type_expr(struct typer *t, const struct expr *e, struct want want);
struct tx *type_literal(struct typer *t, const struct expr *e);
struct tx *type_format(struct typer *t, const struct expr *e, struct want want);
/* Where Haxe sees its value: of a string in single quotes, inside of them. */
static inline node_id value_node(const struct expr *e)
{
	bool inside = e->kind == EXPR_FORMAT || (e->kind == EXPR_STRING && e->name.node);
	return inside ? e->name.node : e->node;
}
uint32_t abstract_froms(struct typer *t, struct ty *type, struct ty **out, uint32_t room);
struct tx *type_object(struct typer *t, const struct expr *e, struct want want);
struct tx *type_array(struct typer *t, const struct expr *e, struct want want);
struct tx *type_block(struct typer *t, const struct expr *e, struct want want);
struct tx *type_statements(struct typer *t, const struct expr *e, struct want want,
                           bool keep_scope);
struct tx *type_vars(struct typer *t, const struct expr *e, struct want want);
struct tx *type_if(struct typer *t, const struct expr *e, struct want want);
struct tx *type_while(struct typer *t, const struct expr *e);
bool want_is_loose(const struct want *want); /* unknown yet, or Void */
struct ty *join_values(struct typer *t, struct tx **list, uint32_t count, struct want want,
                       node_id node);
struct tx *fold_binary(struct typer *t, const struct tx *e, const struct tx *a, const struct tx *b);
struct tx *fold_unary(struct typer *t, const struct tx *e, const struct tx *a);
void check_constant(struct typer *t, const struct tx *e);
bool value_is_constant(const struct tx *e); /* an inline variable's */
struct tx *type_for(struct typer *t, const struct expr *e, struct want want);
struct tx *type_comprehension(struct typer *t, const struct expr *e, struct want want);
/* A loop over so many constants that Haxe writes out (unroll.c). */
bool loop_unrolls(const struct expr *body, bool collects, uint64_t times);
struct tx *type_switch(struct typer *t, const struct expr *e, struct want want);
struct tx *type_match(struct typer *t, const struct expr *subject, const struct expr *pattern,
                      node_id node);
struct tx *type_try(struct typer *t, const struct expr *e, struct want want);
struct tx *type_return(struct typer *t, const struct expr *e, struct want want);
struct tx *type_closure(struct typer *t, const struct expr *e, struct want want);
/* generic.c */
bool is_generic_symbol(const struct symbol *symbol);
struct ty *ty_constant(struct arena *arena, const struct expr *e);
/* The type of a constant that is a type argument. */
struct ty *ty_constant_value(const struct core_types *core, const struct ty *type);
void check_constant_argument(struct typer *t, const struct type_node *node,
                             const struct symbol *symbol, uint32_t i);
void specialise_class(struct typer *t, struct ty *type, node_id node);
void specialise_new(struct typer *t, struct ty *type, struct want want, node_id node);
bool is_nameless(struct ty *type, unsigned depth);
void check_specialised(struct typer *t, const struct slot *slot, struct ty *const *args,
                       node_id node);
bool same_specialised(struct typer *t, struct ty *a, struct ty *b);
/* inlined.c */
struct tx *type_inline(struct typer *t, const struct expr *e, struct want want);
/* The first return of a function that is not at its end, or `super`, or NULL. */
const struct expr *early_return(const struct function *f, bool *is_super);
bool writes_argument(const struct function *f, uint32_t i);
/* A method that is put into its caller; `forced` by `inline` before the call. */
void check_inlined(struct typer *t, struct slot *slot, bool forced, const tx_list *args,
                   node_id node);
void check_inline_closure(struct typer *t, const struct expr *e, struct tx *closure);
void check_inline_local(struct typer *t, const struct tx_local *local, enum mode mode,
                        node_id node);
void check_extern_closure(struct typer *t, const struct access_to *access, node_id node);
/* inline_new.c */
void check_inline_new(struct typer *t, const struct typed_member *member);
void check_inline_circles(struct typer *t, const struct typed_class *typed);
void check_variable_value(struct typer *t, struct slot *slot, const struct tx *value);
struct tx *type_cast(struct typer *t, const struct expr *e, struct want want);
struct tx *type_is(struct typer *t, const struct expr *e);
/* Most abstracts are nothing at run time. */
void need_runtime_type(struct typer *t, const struct tx *e);
struct tx *type_safe(struct typer *t, const struct expr *e, struct want want); /* ?. */
struct tx *make_closure(struct typer *t, struct tx *callee, struct tx *self, uint32_t skip,
                        node_id node);
struct tx_function *function_new(struct typer *t, const struct function *function, struct ty *type,
                                 bool is_member);
void type_body(struct typer *t, struct tx_function *into, const struct function *function,
               struct ty *result);
void close_monos(struct typer *t); /* the innermost function's */
bool may_change_this(const struct typer *t);
struct symbol *enum_of(struct typer *t,
                       struct ty *type); /* the enum or enum abstract that is expected, or NULL */

/* ---- patterns (pattern.c, coverage.c) ---- */
/* As Haxe spells it in a message (spell.c). */
const char *expr_text(struct typer *t, const struct expr *e);
/* Whether each row that is reached has a pattern for each of its subjects. */
void check_rows(struct typer *t, struct tx *e, node_id subject);
void check_coverage(struct typer *t, struct tx *e, node_id subject, bool is_value, bool is_wrong);
/* Warns of cases, and of alternatives in them, that no value reaches (useless.c). `otherwise`: of
 * the default, or NO_NODE. */
void check_useless(struct typer *t, const struct tx *e, node_id otherwise);
const struct tx *comes_out(const struct tx *e); /* check.c */
/* A constructor with arguments is equal to nothing. */
void check_compared(struct typer *t, const struct tx *e);
/* void_inlined.c: what an inlined body does with the Void that a function given to it gives. */
enum void_use { VOID_UNUSED, VOID_STORED, VOID_GIVEN };
enum void_use void_use_inlined(struct typer *t, const struct tx *call, bool is_value,
                               const struct tx **given);
/* void_value.c: Void where a value is needed */
void check_void(struct typer *t, const struct typed_member *typed);

#endif
