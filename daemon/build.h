/*
 * One build of one section (the part of a command line between two --next):
 * the only place that sees cache, project and transform together.
 *
 * build_run does the passes in DESIGN.md's order and leaves in `struct build`
 * what report.h makes a result of.  Everything is in the build's arena.
 */
#ifndef DAEMON_BUILD_H
#define DAEMON_BUILD_H

#include "cache/cache.h"
#include "daemon/generation.h"
#include "daemon/naming.h"
#include "daemon/output.h"
#include "daemon/sources.h"
#include "transform/transform.h"

struct build_want {
	bool write; /* build, not check */
	bool keep_going;
	bool force;
};

enum build_phase {
	PHASE_LOAD,
	PHASE_TYPES,
	PHASE_FOLDS,
	PHASE_LOWER,
	PHASE_OUTPUT,
	PHASE_FILES,
	PHASE_COUNT
};

struct build {
	struct arena *arena;
	struct name_scope *names;
	struct cache *cache;
	struct generation *generation; /* or NULL */
	struct project_files files;
	const struct project_section *section;
	struct build_want want;
	struct trail *trail; /* notes what the build looks at; or NULL */
	struct looks *looks; /* at outputs, before this build; or NULL */
	struct source_view view;
	struct transform *transform;
	struct generation_roots roots; /* what was asked for */
	struct naming naming;
	struct diags early;   /* files and parsing */
	struct diags missing; /* roots and imports that are not there */
	struct diags loading; /* those that are about imports */
	struct diags late;    /* naming */
	VEC(const char *)
	problems; /* files that cannot be read or written: errors without a place */
	VEC(struct output_message) about_outputs;
	struct output output;
	bool output_done;    /* struct output is filled */
	bool output_good;    /* and can be used */
	bool in_transaction; /* cache_begin without its cache_commit yet */
	bool ambiguous;      /* two modules have a type of one path: facts tell nothing */
	bool stopped;        /* an error ended it before the outputs */
	uint32_t written, removed;
	VEC(struct output_restamp) restamps;
	uint64_t phase_us[PHASE_COUNT]; /* how long each took */
	uint64_t phase_began;
};

/* How far a build goes. */
enum build_goal {
	GOAL_TYPED, /* stage 0: for --emit=typed and locals, what Haxe itself would say */
	GOAL_TEXTS, /* all stages, no look at the outputs: for --emit and `why` */
	GOAL_FILES
};

/* Fills a zeroed build. */
void build_open(struct build *build, struct arena *arena, struct name_scope *names,
                struct cache *cache, struct sources *sources, struct project_files files,
                const struct project_section *section, struct build_want want, struct trail *trail);
void build_run(struct build *build, enum build_goal goal);
/* Gives files and locks back; safe at any moment after build_open. */
void build_close(struct build *build);

/* True when something was an error: nothing was written, but with keep_going. */
bool build_is_error(const struct build *build);

#endif
