/*
 * Parsed files that outlive a request, and one build's view of them.
 *
 * A `sources` cache belongs to the engine.  Each build looks at every file that
 * it reaches: one that cannot have changed since it was read (listing.h), or
 * whose bytes are what they were, keeps its tree (shared by reference) as long
 * as the defines that its #if lines ask about are the same.  A file that no
 * build has asked for in a while is let go.
 */
#ifndef DAEMON_SOURCES_H
#define DAEMON_SOURCES_H

#include "base/map.h"
#include "daemon/trail.h"
#include "project/defines.h"
#include "project/hxml.h"
#include "transform/types/symbols.h"

struct sources;

struct sources *sources_new(struct names *names);
void sources_free(struct sources *sources);
/* Counts a build: files that the last 64 have not used are let go. */
void sources_sweep(struct sources *sources);

/* One section's view: modules found on its class paths, each looked up once. */
struct source_view {
	struct sources *sources;
	struct arena *arena;
	struct name_scope *names;
	const struct project_section *section;
	struct trail *trail; /* notes every look at a file; or NULL */
	struct define_set defines;
	uint64_t listed;              /* listing_refresh's answer when the view was opened */
	struct map modules;           /* module name -> struct file, or NULL for "none" */
	struct map packages;          /* package -> its folders on the class paths (sources.c) */
	VEC(struct file *) held;      /* one reference each, given back by source_view_close */
	VEC(const char *) paths;      /* files that were read, absolute */
	VEC(const char *) unreadable; /* files that are there and cannot be read, with the reason */
};

void source_view_open(struct source_view *view, struct sources *sources, struct arena *arena,
                      struct name_scope *names, const struct project_section *section);
void source_view_close(struct source_view *view);
/* Notes the folders that names were looked for in; after the last module. */
void source_view_trail(struct source_view *view);
struct source_resolver source_view_resolver(struct source_view *view);

/* The file of a module on the class paths, borrowed; NULL when there is none. */
struct file *source_view_module(struct source_view *view, const struct name *module);

/* The import.hx of the class path that an earlier state of it came from. */
struct file *source_view_imports(struct source_view *view, const struct file *old);
/* Forgets which modules were looked up, and what was said of it. */
void source_view_forget(struct source_view *view);

/* The modules of a package ("" for the root) on the class paths, in order of
 * name; recursive: of its sub-packages too. */
struct module_list {
	VEC(const struct name *) names;
};
void source_view_package(struct source_view *view, const char *package, bool recursive,
                         struct module_list *list);
/* The modules of all .hx files below an absolute folder, which is taken as a
 * class path of its own. False when it cannot be read (errno). */
bool source_view_folder(struct source_view *view, const char *folder, struct module_list *list);

#endif
