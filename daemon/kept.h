/* What generation.c and reach.c share: the memory of one root's last build. */
#ifndef DAEMON_KEPT_H
#define DAEMON_KEPT_H

#include "daemon/generation.h"

#include <time.h>

/* Facts, and the same decoded. */
struct kept_facts {
	struct bytes bytes;
	struct fact *list;
	uint32_t count;
};

/* One class. */
struct kept {
	const struct name *path;
	bool presence;
	uint64_t seen; /* the build that had it last */

	struct hash summary_key;
	struct kept_facts summary_facts;
	struct bytes summary_value;
	struct summary summary;
	struct hash said; /* of what the folds see of it */
	bool has_notes;   /* diagnostics, whose places move with the source */

	uint64_t lowered_seen; /* the build in which the lowered row held; 0: none */
	struct row lowered;
	struct kept_facts lowered_facts;
	struct unit read; /* refers, calls_bare, tree_bytes */
	bool lowered_notes;

	uint64_t checked;       /* the build that must look at its facts of bodies */
	uint64_t lowered_stale; /* the build in which one of its lowered row's has changed */

	bool has_output;
	struct row output;
};

/* Classes that read facts of one class's bodies, of now or before. */
struct readers {
	VEC(struct kept *) list;
};

/* What all facts but those of bodies and summaries follow. */
struct surroundings {
	VEC(struct file *) files;  /* that the roots reach; one reference each */
	VEC(struct file *) loaded; /* the same, in the order of loading */
	struct hash roots;         /* the modules that were asked for */
	bool silent;               /* nothing was said of roots and imports */
	struct hash options;       /* class paths and defines */
	uint64_t listed;           /* struct source_view's */
	bool partial;              /* typing reached files that loading had not */
};

struct generation {
	struct hash root;
	uint64_t epoch; /* of the store */
	time_t born;
	uint64_t folded, build; /* the last build that got as far as its folds; this one */
	bool fresh;             /* nothing was kept yet */

	struct arena arena;
	struct name_scope names;
	struct map classes; /* path -> struct kept */
	struct map readers; /* path of a class -> struct readers */
	size_t first_bytes; /* of the arena, when all classes were kept for the first time */

	struct arena fold_arena;
	struct name_scope fold_names;
	struct folds *folds;
	bool same_folds; /* in this build they are the last one's */

	struct surroundings last, now; /* of the last build that got as far as its folds; of this */
	bool only_bodies;              /* changed in between */
	bool no_file;                  /* and not even that */
	bool spreading;                /* generation_spread runs */
	bool spread;                   /* it did: what is not marked holds */
};

/* reach.c: two states of a file that reach the same modules, and that differ in bodies at most. */
bool same_reach(const struct file *old, const struct file *now);
bool same_heads(const struct file *old, const struct file *now);
/* A hash of class paths and defines. */
struct hash generation_options(const struct transform *t, const struct source_view *view);
/* Keeps a class in mind with those who read facts of the classes that its facts are about. */
void note_reader(struct generation *generation, struct kept *kept, const struct kept_facts *facts);

#endif
