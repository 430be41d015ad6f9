/* What the files of transform/modes/ share. */
#ifndef TRANSFORM_MODES_INTERNAL_H
#define TRANSFORM_MODES_INTERNAL_H

#include "base/map.h"
#include "transform/modes/modes.h"
#include "transform/modes/system.h"

enum { THIS_INDEX = 63 }; /* the receiver among the parameters of a bit's key */

struct refusal {
	uint32_t node;
	enum diag_code code;
	const char *text, *hint;
};

struct modes_class {
	const struct name *path;
	uint32_t first, last; /* its clauses: [first, last) */
	VEC(struct refusal) refusals;
};

/* What the solve leaves: nothing of the system that was solved. */
struct modes {
	struct arena *arena;
	VEC(struct modes_class) classes;
	struct map by_path;    /* path -> struct modes_class */
	struct map effects;    /* "a.b.C.f" -> struct effects */
	struct system changes; /* of its texts alone: "changes INDEX a.b.C.f" where that is so */
};

/* ---- library.c: what a library's member does, from its metadata ---- */

struct library {
	bool changes; /* the receiver, or an argument of a static function */
	int receiver; /* which argument stands for the receiver; -1: the receiver */
	uint64_t keeps, calls, identity;
	bool place, shares;
	bool flattens; /* shares what is in what is in the receiver */
	bool by_name;  /* the second argument names a field */
	bool same;     /* gives what it is given */
	bool quiet;    /* raises nothing by itself */
};
struct library library_of(const struct symbol *owner, const struct member *member);
/* It has no body of ours: a library's, or an extern of the user's. */
bool is_foreign(const struct symbol *owner);

/* ---- types, as far as mutation asks ---- */

bool type_is_object(struct arena *arena,
                    struct ty *type); /* may be, or hold, what can be changed */
bool type_has_identity(struct arena *arena, struct ty *type); /* `==` asks which object it is */
bool type_is_parameter(struct ty *type);
const char *type_word(struct ty *type); /* "array" */

#endif
