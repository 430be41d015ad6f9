/*
 * Summaries, and what is folded from all of them.
 *
 * A fold looks only at summaries, so it is the same whether they were made in
 * this build or kept, and it does not depend on their order.
 */
#ifndef TRANSFORM_FOLDS_H
#define TRANSFORM_FOLDS_H

#include "base/map.h"
#include "transform/lower/origin.h"
#include "transform/modes/modes.h"
#include "transform/presence/uses.h"
#include "transform/types/facts.h"

/* The content of a summary row, beside its diagnostics. */
struct inferred {
	const struct name *member; /* its name alone */
	struct hash type;          /* FACT_INFERRED's value */
};

struct summary {
	struct presence_uses presence;
	VEC(const struct name *) supers; /* class paths that it extends or implements */
	/* "a.b.C.f": private members of others that it uses; "a.b.C.f=": static variables of others
	 * that it assigns. */
	VEC(const struct name *) called;
	VEC(struct inferred) inferred;   /* of its members without a written type */
	const char *modes;               /* modes_summarise's bytes */
	size_t modes_length;
	const char *origins; /* origins_summarise's bytes */
	size_t origins_length;
};

struct fold_input {
	const struct name *path;
	bool presence; /* it is a presence module */
	const struct summary *summary;
};

struct folds {
	struct modes *modes;
	struct origins *origins;
	struct map subclasses;   /* path -> struct hash: of the sorted paths of direct subclasses */
	struct map called;       /* "a.b.C.f", "a.b.C.f=" (see summary) -> itself */
	struct map socket_forms; /* path of a presence module -> unsigned bits, as a pointer */
	const struct name *only_presence; /* the one presence module, or NULL */
	uint32_t presence_count;
};

struct folds *folds_make(struct arena *arena, struct name_scope *names,
                         const struct fold_input *inputs, uint32_t count);
/* The value of a folded fact (EFFECTS, MODES, SUBCLASSES, CALLED, OPEN_FIELD, VALUES). */
struct hash folds_fact(const struct folds *folds, enum fact_kind kind, const struct name *subject);
bool fact_is_folded(enum fact_kind kind);
unsigned folds_socket_forms(const struct folds *folds, const struct name *path);

#endif
