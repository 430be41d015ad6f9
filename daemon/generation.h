/*
 * What the last build of a root knew, so that the next one in this daemon need
 * not ask the cache and check everything again.
 *
 *   generations_take -> generation_begin (the program is loaded)
 *     generation_summary, generation_fold, generation_lowered,
 *     generation_note_lowered, generation_output for each class
 *   -> generations_give
 *
 * A row that is kept here is held to its facts, as one of the cache is.  When
 * no more than bodies changed since (the same files, names, imports, heads and
 * signatures), only facts that follow bodies are looked at; when the summaries
 * say what they said, the folds are the same.  Results never differ from those
 * of a build without a generation.
 *
 * One generation is in one build at a time: a second build of the same root
 * goes without.
 */
#ifndef DAEMON_GENERATION_H
#define DAEMON_GENERATION_H

#include "daemon/sources.h"
#include "transform/transform.h"

struct generations;
struct generation;

struct generations *generations_new(struct names *names);
void generations_free(struct generations *all);
/* Forgets all; those in use are forgotten when they come back. */
void generations_clear(struct generations *all);

/* The root's generation, an empty one at first; NULL without memory. */
struct generation *generations_take(struct generations *all, struct hash root);
/* Gives it back. `whole`: the build went well enough for it to be kept. */
void generations_give(struct generations *all, struct generation *generation, bool whole);

/* Loads the modules that the last build had loaded, if nothing that decides
 * which they are has changed: `roots` is a hash of the modules asked for. */
void generation_reload(struct generation *generation, struct transform *t, struct source_view *view,
                       struct hash roots);

struct generation_roots {
	struct hash asked; /* as for generation_reload */
	bool silent;       /* nothing was said of them, nor of imports */
};
/* After the program is loaded: compares it with the last build's. */
void generation_begin(struct generation *generation, struct transform *t,
                      const struct source_view *view, const struct generation_roots *roots);
/* When no more than bodies changed: has the classes summarised whose files
 * changed, then those that read a fact that is another one now, and so on.
 * All others' summaries hold. */
void generation_spread(struct generation *generation, struct transform *t,
                       void (*summarise)(void *context, struct unit *unit), void *context);
/* While that goes on: whether the unit's summary holds is not known yet. */
bool generation_undecided(const struct generation *generation, const struct unit *unit);
/* Takes the unit's summary from here if it holds. */
bool generation_summary(struct generation *generation, struct transform *t, struct unit *unit);
/* When all classes have summaries: keeps them, and sets t->folds. */
void generation_fold(struct generation *generation, struct transform *t);
bool generation_lowered(struct generation *generation, struct transform *t, struct unit *unit);
/* Keeps what was lowered, or taken from the cache, in this build. */
void generation_note_lowered(struct generation *generation, struct unit *unit);
/* The text for unit->output.key, if it is kept. */
bool generation_output(struct generation *generation, struct unit *unit);
void generation_note_output(struct generation *generation, struct unit *unit);

#endif
