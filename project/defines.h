/*
 * The defines of a build: those that a compiler for Elixir sets (the table is
 * project/defines.def), then the section's own, the last of a name winning.
 */
#ifndef PROJECT_DEFINES_H
#define PROJECT_DEFINES_H

#include "project/hxml.h"

struct define_value {
	const char *name, *value;
};

struct define_set {
	VEC(struct define_value) list; /* sorted by name, each name once */
};

void defines_of(struct define_set *set, struct arena *arena, const struct project_section *section);
/* "1" for a flag without a value, NULL when it is not defined. Also asked with
 * "-" for "_". */
const char *defines_get(const struct define_set *set, const char *name);

/* True when -D may not set it (Haxe's reserved flags, but for haxe_ver, which
 * may say another version here). */
bool define_is_reserved(const char *name);

#endif
