/*
 * What a class's tree is boiled down to, and what the solve works on: nodes
 * (objects that may be one), bits (facts of functions) and clauses between
 * them.
 *
 * A node stands for every object that may be in one place; node and content
 * are united apart, so that a copy can share what is in an array without
 * being the array.  A clause is `head <- bit and bit ...`; with no bits it
 * holds.  More heads than are true only refuse more: when a body is too long
 * for a clause its last bits are left out.
 */
#ifndef TRANSFORM_MODES_SYSTEM_H
#define TRANSFORM_MODES_SYSTEM_H

#include "base/buf.h"
#include "base/diag.h"
#include "base/vec.h"

#include <stdbool.h>

typedef uint32_t text_id; /* a string of the system; equal strings are equal numbers */
typedef uint32_t bit_id;
typedef uint32_t obj_id; /* a node */

#define NONE UINT32_MAX

struct texts {
	VEC(const char *) list;
	VEC(uint64_t) hashes;
	uint32_t *slots; /* 1 + index; 0 is empty */
	uint32_t slot_count;
};

struct obj {
	uint32_t parent;
	uint32_t content;
	text_id key; /* of an interface node, or NONE */
};

struct content_child {
	text_id label;
	obj_id obj;
};

struct content {
	uint32_t parent;
	VEC(struct content_child) children; /* sorted by label */
	obj_id any; /* fields by names that are not known: all children are this one; or NONE */
};

struct bit {
	text_id key; /* "changes 0 a.b.C.f", or NONE */
	bool on;
	VEC(uint32_t) watchers; /* clauses that wait for it; the solve's own */
};

enum head {
	HEAD_BIT,    /* a is a bit */
	HEAD_UNIFY,  /* a and b are one */
	HEAD_SHARE,  /* what is in a and in b is one */
	HEAD_SECOND, /* a has a second name */
	HEAD_PARTS,  /* what is in a has a second name */
	HEAD_CHANGE, /* a is changed after it went somewhere */
	HEAD_REFUSE, /* said at the witness */
	HEAD_COUNT
};

enum { BODY_MAX = 4 };

struct witness {
	uint32_t node; /* of the class's AST */
	enum diag_code code;
	text_id text, hint;
};

struct clause {
	enum head head;
	uint32_t body[BODY_MAX];
	uint32_t body_count;
	uint32_t missing; /* the solve's own */
	uint32_t a, b;
	struct witness witness;
};

typedef VEC(uint32_t) number_list;

/* A call of a generic function: what it does to its own parameters and result
 * happens to these of the caller, each call for itself. */
struct instance_pair {
	obj_id callee, caller;
};
struct instance {
	VEC(struct instance_pair) pairs;
};

struct system {
	struct arena *arena;
	struct texts texts;
	VEC(struct obj) objs;
	VEC(struct content) contents;
	VEC(struct bit) bits;
	VEC(struct clause) clauses;
	VEC(struct instance) instances;
	number_list named_objs; /* by text: 1 + obj, 0 is none */
	number_list named_bits;
	uint64_t version; /* grows with every union and every node */
};

void system_init(struct system *s, struct arena *arena);

text_id text_of(struct system *s, const char *text);
text_id text_of_bytes(struct system *s, const char *bytes, size_t length);
text_id text_printf(struct system *s, const char *format, ...)
        __attribute__((format(printf, 2, 3)));
/* NONE when there is no such text. */
text_id text_find(const struct system *s, const char *text);
const char *text_at(const struct system *s, text_id text);

obj_id obj_new(struct system *s);
obj_id obj_named(struct system *s, text_id key);
obj_id obj_find(struct system *s, obj_id obj);
/* What `obj` has under this name; made when there is none yet. */
obj_id obj_child(struct system *s, obj_id obj, text_id label);
/* All that `obj` has becomes one: its fields are used by names that are not known. */
obj_id obj_any(struct system *s, obj_id obj);
uint32_t content_find(struct system *s, uint32_t content);
void obj_unify(struct system *s, obj_id left, obj_id right);
void obj_share(struct system *s, obj_id left, obj_id right);

bit_id bit_new(struct system *s);
bit_id bit_named(struct system *s, text_id key);
void clause_add(struct system *s, const struct clause *clause);

/* serial.c: only what interface nodes, bits and clauses need; the same system
 * gives the same bytes. Reading adds to `into`; false: the bytes are damaged. */
void system_write(struct system *s, struct buf *out);
bool system_read(struct system *into, const char *bytes, size_t length);

#endif
