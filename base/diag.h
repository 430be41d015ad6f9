/*
 * Diagnostics: what is said of a source, collected in order.
 *
 * The list of all of them is base/diag.def.  A diagnostic names a file and a
 * span of byte offsets; lines and columns are worked out when it is printed
 * (diag_locate).  One that is kept in the cache also names the declaration
 * and the node that it was said of, because the span of a node changes when
 * the file is reformatted and the node's number does not.
 */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/name.h"
#include "base/vec.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

enum diag_code {
#define DIAG(name, number, severity, format) DIAG_##name,
#include "base/diag.def"
#undef DIAG
	DIAG_COUNT
};

#define NO_NODE UINT32_MAX

/* When it is found, in Haxe's order: all of one phase, in every class, is said
 * before the next one. */
enum diag_phase {
	PHASE_MODULE,  /* syntax, what a module declares */
	PHASE_DECLARE, /* signatures, modifiers */
	PHASE_CONNECT, /* interfaces */
	PHASE_BODY,
	/* Constraints of written type arguments, from the last one to the first. */
	PHASE_BODY_TYPES,
	PHASE_MEMBER_TYPES,
	PHASE_HEAD_TYPES,
	/* What interfaces ask of members that are there, and properties of their accessors: the last
	 * class first. */
	PHASE_IMPLEMENTED,
	PHASE_FORCE,  /* what rests on all bodies */
	/* Typedefs and @:from methods that nothing looked at before: the last declaration first. */
	PHASE_EXTEND,
	PHASE_NULL,   /* @:nullSafety; looked at, with what follows, only when nothing else is wrong */
	PHASE_FILTER,
	PHASE_ANALYZE, /* and when that is right too */
};

/* Where: a span of bytes of a file, and the node that it belongs to. */
struct place {
	const struct name *file;  /* the path as Haxe spells it (see `trace`) */
	const struct name *owner; /* the declaration's path, or NULL */
	uint32_t node;            /* its node, or NO_NODE: then only the span counts */
	uint32_t start, end;      /* bytes; end is exclusive */
};

struct diag {
	enum diag_code code;
	enum severity severity;
	enum diag_phase phase;
	uint32_t until; /* the node whose end is the span's, when that is not the place's; else 0 */
	bool is_last; /* Haxe goes no further: an error that ends the reading of a declaration */
	uint32_t member; /* the one being typed: its place in the declaration, plus one; 0: none */
	struct place place;
	const char *message; /* lines after the first are "... text" continuations */
	const char *hint;    /* what to do instead, or NULL */
};

/* While the body of `member` (as in struct diag) was looked at, and the list had `at` entries, the
 * body of another was asked for, asked[of]: what is said of that one comes there. */
struct demand {
	uint32_t member, at, of;
};
struct asked {
	const struct name *owner, *name;
};

struct diags {
	struct arena *arena;
	VEC(struct diag) list;
	uint32_t errors, warnings;
	VEC(struct asked) asked;
	VEC(struct demand) demands;
};

void diags_init(struct diags *diags, struct arena *arena);

/* Adds one; the arguments are those of its format. Returns it, so that a hint
 * can be set; valid until the next one is added. */
struct diag *diag_add(struct diags *diags, struct place place, enum diag_code code, ...);
/* Copies one that was made elsewhere. */
void diag_copy(struct diags *diags, const struct diag *diag);
uint32_t diag_number(enum diag_code code);
const char *diag_name(enum diag_code code); /* "UNKNOWN_IDENTIFIER" */
/* The code with this number, or DIAG_COUNT. */
enum diag_code diag_by_number(uint32_t number);

/* Line and column, both from 1; columns count code points, as Haxe does.
 * A byte that is no UTF-8 counts as one. */
struct position {
	uint32_t line, column;
};
struct position diag_locate(const char *source, size_t length, uint32_t offset);

/* Where the line after the one at `begin` begins; SIZE_MAX: there is none.  As Haxe counts, "\n",
 * "\r\n" and "\r" alone end a line. */
size_t diag_line_end(const char *source, size_t begin, size_t length);

#endif
