/*
 * From a typed tree to clauses.
 *
 * A member is walked in the order in which it runs; everything that happens
 * gets the next index.  First walks only collect (uses, aliases), the last one
 * emits clauses; then what was borrowed is checked against what was changed
 * meanwhile.  An interval of indexes stands for a life: a use inside a loop
 * that the variable was declared outside of counts until the loop's end.
 */
#ifndef TRANSFORM_MODES_WALK_H
#define TRANSFORM_MODES_WALK_H

#include "transform/modes/internal.h"
#include "transform/types/symbols.h"

/* ---- paths: a.items[i].name ---- */

enum root_kind { ROOT_LOCAL, ROOT_THIS, ROOT_STATIC };

struct path_part {
	text_id label; /* a field's name, or "[]" */
	bool element;
	const struct tx *index; /* of an element, or NULL: any */
};

struct place_path {
	enum root_kind kind;
	struct local_info *root; /* LOCAL, THIS */
	VEC(struct path_part) parts;
	bool deep; /* or anything inside */
};

struct conditions {
	bit_id bits[BODY_MAX];
	uint32_t count;
};

enum alias_kind {
	ALIAS_WHOLE,    /* the value is the object there */
	ALIAS_CONTENTS, /* a new container of the same elements */

};

enum { HELD_MAX = 3 };

struct alias {
	struct place_path path;
	enum alias_kind kind;
	/* { rows: [a] } is new and holds a: labels from the outside in. */
	text_id held[HELD_MAX];
	uint32_t held_count;
	bool moves;  /* nobody looks there afterwards */
	bool fluent; /* a method's receiver, given back: a chain */
	struct conditions when;
};

typedef VEC(struct alias) alias_list;
typedef VEC(bit_id) bit_list;

struct function_info;

/* What an expression gives. */
struct value {
	bool object; /* not a number, string, ... */
	obj_id obj;  /* only while emitting */
	alias_list aliases;
	bool mixed;                 /* may also be something that no alias leads to */
	bool fresh, deep;           /* what no alias leads to is new; and all that is in it */
	bit_list unless;            /* not new when one of these holds */
	struct local_info *through; /* the local that it is reached by */
	bool is_path;               /* a local, fields, elements: can be put back */
	struct function_info *closure;
	const struct value *items; /* of `[a, b]` that is only matched */
	uint32_t item_count;
	const struct tx *from;
};

/* ---- locals ---- */

struct loop {
	struct loop *outer;
	uint32_t start, end;
};

struct mark {
	uint32_t at;
	struct loop
	        *loop; /* the outermost loop around it that the variable was declared outside of */
	bool part;
};

typedef VEC(struct mark) mark_list;

struct change {
	uint32_t at;
	struct place_path path;
	struct conditions when;
	struct local_info *through;
	text_id field;                /* which field of it, or NONE: any */
	const struct local_info *put; /* it puts this one back where it came from */
	obj_id obj;
	const char *how;
	const struct tx *node;
};

/* `map.set(k, x)`, where x came from: changes in [from, at) go back then. */
struct put_back {
	uint32_t block, from, at;
};
typedef VEC(struct put_back) put_back_list;

struct local_info {
	struct tx_local *local; /* NULL: `this` */
	uint32_t number;        /* in the member */
	struct function_info *function;
	int parameter; /* of its function, or -1 */
	obj_id obj;
	/* over all walks */
	alias_list aliases;
	bool owns;                  /* holds something that has no other name, at times */
	bool stale;                 /* not always new: what was given to it was not */
	bool shallow;               /* what is in it is not always new */
	bool by_path;               /* declared as `var x = path` or as an item of one */
	struct local_info *base;    /* the local of that path */
	bool item;                  /* of a loop over an array's path */
	bool changed;               /* in place, through this name */
	bool lifted;                /* a local function that is only called */
	struct function_info *code; /* of a local function */
	VEC(struct local_info *) borrowers;
	bit_list unless;       /* not new when one of these holds */
	bit_list unless_deep;  /* nor what is in it, when one of these holds */
	bool rebound;          /* assigned later, other than to be put back at once */
	const struct tx *init; /* of its declaration */
	/* of one walk */
	uint32_t start;
	struct loop *home;
	uint32_t replaced; /* a parameter: from here on it is another object */
	uint32_t assigned; /* how often, over all walks */
	VEC(struct mark) uses, assigns;
	mark_list escapes,
	        past_escapes; /* where it, or a part, went elsewhere; past: in the walk before */
	VEC(struct change) changes;
	put_back_list put_backs, past_put_backs;
	uint32_t past_end; /* modes_life_end() in the walk before */
};

/* A member, a local function or a closure. */
struct function_info {
	const struct tx_function *function;
	struct function_info *outer;
	const char *key; /* "a.b.C.f", "a.b.C.f#12"; NULL for a closure */
	bool constructor;
	bool inlined; /* a closure that a library calls at once */
	uint32_t start, end;
	obj_id result;
	VEC(struct local_info *) captured, assigned;
	VEC(struct change) changed; /* captured roots */
	struct map dead;            /* captured local -> not used after the closure was made */
};

/* ---- checks that wait for the end of the walk ---- */

enum check_kind {
	CHECK_READ,     /* what the alias sees must not change */
	CHECK_CHANGE,   /* nor what it goes back to */
	CHECK_RECEIVER, /* the way there must not change */
	CHECK_LOOP,     /* assigned and changed in one loop over it */
	CHECK_LIST, /* what a loop over a list goes along must not change, but for the item it is at
	             */
};

struct check {
	enum check_kind kind;
	struct alias alias;
	uint32_t start, end;
	const struct local_info *reader; /* changes through it are its own */
	const struct tx *node;
	const char *name;
};

struct throwing {
	uint32_t at;
	struct loop *loop; /* the outermost one around it inside of the attempt */
	struct conditions when;
	bool sure;              /* an explicit throw or unknown code; else only what might raise */
	struct local_info *who; /* of a change */
};

struct attempt { /* a try, or a whole function */
	struct attempt *outer;
	const struct tx *node; /* NULL: the function */
	bool everything;       /* it catches whatever is raised */
	uint32_t start;
	const uint64_t *alive; /* locals that are read in catch or behind it */
	VEC(struct throwing) throws, changes;
};

/* A local that a kept closure holds: it must not be assigned afterwards. */
struct held {
	struct local_info *info;
	const struct function_info *by;
	const struct tx *at;
	struct conditions when;
};

struct walk {
	struct system *s;
	struct arena *arena;
	const struct typed_class *typed;
	const struct typed_member *member;
	const char *member_key;
	bool emit;
	bool grew;   /* an alias was added: collect again */
	bool strict; /* it did not end: no borrows */
	uint32_t now;
	struct loop *loop;
	struct map loops;        /* tx -> struct loop, of the walk before */
	struct map infos;        /* tx_local -> struct local_info */
	struct map functions;    /* tx_function -> struct function_info */
	struct map objs;         /* tx -> 1 + obj */
	struct map dead;         /* TX_LOCAL that is its local's last use */
	struct map alive;        /* TX_TRY -> bits of what its catches read */
	struct map refills;      /* tx of `x = []` that is put where x comes from next -> itself */
	uint32_t left;           /* index of the last return, break, continue, throw */
	struct map called;       /* TX_LOCAL that is called -> itself */
	struct local_info *self; /* this */
	uint32_t locals;
	struct function_info *function;
	obj_id yield; /* of the comprehension around */
	bool yields_deep;
	VEC(struct check) checks;
	VEC(struct held) held;
	uint32_t alive_words;
	struct attempt *attempt;
	text_id field; /* which field the change that is being noted is of, or NONE */
	const struct local_info *putting; /* what the change that is being noted puts back */
	uint32_t depth;                   /* of branches, loops and closures */
	text_id element, any, result;
};

/* live.c: marks last uses (w->dead) and what catches read (w->alive). */
void find_last_uses(struct walk *w, const struct tx *root);

/* locals.c */
struct local_info *info_of(struct walk *w, struct tx_local *local);
struct function_info *function_of(struct walk *w, const struct tx_function *function);
void declare(struct walk *w, struct local_info *info);
void note_use(struct walk *w, struct local_info *info);
struct mark modes_mark_now(struct walk *w, const struct local_info *info, bool part);
uint32_t modes_life_end(const struct local_info *info);
bool escaped_before(const struct local_info *info, uint32_t at, bool parts);
void note_escape(struct walk *w, struct local_info *info, bool part);
/* Another local still sees it, or a part of it. */
bool seen_by_others(const struct walk *w, const struct local_info *info,
                    const struct local_info *through);
void loop_open(struct walk *w, const struct tx *node);
void loop_close(struct walk *w);
const struct tx *bare(const struct tx *e); /* without casts and metadata */
const char *spell(struct walk *w, const struct tx *e);
obj_id obj_of_tx(struct walk *w, const struct tx *e); /* one node for each expression */

/* paths.c */
struct value value_none(const struct tx *e); /* a number, a string, nothing */
struct value value_fresh(struct walk *w, const struct tx *e);
struct value value_step(struct walk *w, const struct value *base, text_id label,
                        const struct tx *index, struct ty *type, const struct tx *from);
struct place_path path_step(struct walk *w, const struct place_path *path, text_id label,
                            const struct tx *index);
void bit_add(struct walk *w, bit_list *list, bit_id bit);
void value_join(struct walk *w, struct value *into, const struct value *other);
void alias_add(struct walk *w, alias_list *list, const struct alias *alias);
/* `value` is put into the literal `whole`, which is not a second name yet. */
void hold(struct walk *w, struct value *whole, const struct value *value, text_id label,
          const struct tx *at, const char *into);
/* `part` is `whole` or lies in it, by the same indexes. */
bool path_within(const struct place_path *whole, const struct place_path *part);
bool path_equal(const struct place_path *left, const struct place_path *right);
/* `inner` is `outer` or lies in it. */
bool path_covers(const struct place_path *outer, const struct place_path *inner);
/* The same by its letters: locals may have been assigned meanwhile. */
bool tx_same(const struct tx *left, const struct tx *right);
/* No local in it was assigned since. */
bool tx_steady(struct walk *w, const struct tx *e, uint32_t since);
const char *path_text(struct walk *w, const struct place_path *path);

/* flow.c */
struct conditions both(struct conditions left, struct conditions right);
struct conditions only(bit_id bit);
extern const struct conditions always;
bit_id effect_bit(struct walk *w, const char *word, int parameter, const char *key);
void emit(struct walk *w, enum head head, uint32_t a, uint32_t b, struct conditions when);
void emit_refusal(struct walk *w, const struct tx *at, enum diag_code code, struct conditions when,
                  const char *hint, const char *format, ...) __attribute__((format(printf, 6, 7)));
/* True when the value came from there: it is put back. */
bool store(struct walk *w, const struct value *value, const struct tx *at, const char *into,
           const struct place_path *path, struct conditions when);
/* Nobody else sees the object afterwards. */
bool alias_moves(struct walk *w, const struct value *value, const struct alias *alias);
/* The same, but it is not known whether it happens: `bit` says. */
void store_maybe(struct walk *w, const struct value *value, const struct tx *at, const char *into,
                 bit_id bit);
void give_result(struct walk *w, const struct value *value, const struct tx *at);
void modes_bind(struct walk *w, struct local_info *info, const struct value *value,
                const struct tx *at);
void change(struct walk *w, const struct value *base, const struct tx *at, const char *how,
            bool deep, struct conditions when);
/* `value` goes into what `base` is: it is no longer all new. */
void fill(struct walk *w, const struct value *base, const struct value *value);
/* What a local function did, at a call of it. */
void change_again(struct walk *w, const struct change *one, const struct tx *at);
void note_assigned(struct walk *w, struct local_info *info);
void capture(struct walk *w, struct local_info *info);

/* walk.c */
void compare_opaque(struct walk *w, const struct value *value, bool parts);
struct value walk_value(struct walk *w, const struct tx *e);
void walk_closure(struct walk *w, const struct tx *e, struct function_info *info);

void conflict_of_arguments(struct walk *w, const struct tx *e, const struct value *changed,
                           const struct value *other, struct conditions when);

/* calls.c, library calls in known.c, closures.c */
struct value walk_call(struct walk *w, const struct tx *e);
struct value walk_new(struct walk *w, const struct tx *e);
/* `code`: the local function that is called, or NULL. */
struct value user_call(struct walk *w, const struct tx *e, const char *key,
                       const struct value *receiver, const struct function_info *code);
struct value library_call(struct walk *w, const struct tx *e, const struct tx *callee);
struct value closure_value(struct walk *w, const struct tx *e);
void closure_escapes(struct walk *w, const struct value *value, const struct tx *at,
                     struct conditions when);
void check_operand(struct walk *w, enum check_kind kind, const struct value *value, uint32_t start,
                   const struct tx *node, struct conditions when);
void happen_again(struct walk *w, const struct tx *at, const struct function_info *code);

/* tries.c */
void attempt_open(struct walk *w, struct attempt *attempt, const struct tx *node);
void attempt_close(struct walk *w);
void may_throw(struct walk *w, struct conditions when, bool sure);
void changed_in_attempts(struct walk *w, struct local_info *info, struct conditions when);

/* blocks.c: `x = []; map.set(k, x)`, swaps, what is put back by hand */
void walk_block(struct walk *w, const struct tx *e, struct value *last);
bool goes_back_by_hand(const struct walk *w, const struct local_info *info);

/* check.c */
void check_all(struct walk *w);

#endif
