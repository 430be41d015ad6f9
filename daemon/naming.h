/*
 * What the classes of a build are called in Elixir, and each one's presence
 * context (DESIGN.md, "Presence rules"): here the project meets the pipeline.
 */
#ifndef DAEMON_NAMING_H
#define DAEMON_NAMING_H

#include "project/defines.h"
#include "project/hxml.h"
#include "transform/transform.h"

struct naming {
	struct arena *arena;
	struct transform *transform;
	const struct define_set *defines;
	const char *app;      /* "TodoApp" or "todo_app" as it was given; NULL: not known */
	const char *mix_app;  /* from the nearest mix.exs, or NULL */
	const char *mix_path; /* that file, or NULL */
	bool app_asked;
	struct map modules; /* symbol path -> module name */
	struct map owners;  /* interned module name -> the unit that has it */
};

void naming_init(struct naming *naming, struct transform *transform,
                 const struct define_set *defines, const struct project_files *files,
                 const struct project_section *section);

/* Names every unit that yields a module; errors (no app name, two classes with
 * one module) are added to `diags` and mark the unit failed. */
void naming_all(struct naming *naming, struct diags *diags);

/* Sets unit->context; its lowered row must be known. */
void naming_context(struct naming *naming, struct unit *unit);

#endif
