/*
 * How a command line is read, between its files: words are expanded
 * (command.c), a section's words are interpreted (section.c), the calls of
 * --macro that mean something here are read (macro.c). Inside project/ only.
 */
#ifndef PROJECT_COMMAND_H
#define PROJECT_COMMAND_H

#include "project/hxml.h"

enum flag_meaning {
	FLAG_OUTPUT,
	FLAG_EMIT,
	FLAG_JSON,
	FLAG_NO_DAEMON,
	FLAG_KEEP_GOING,
	FLAG_FORCE,
	FLAG_ALL,
	FLAG_VERBOSE,
	FLAG_NO_STDIN,
	FLAG_CLASS_PATH,
	FLAG_LIBRARY_PATH,
	FLAG_DEFINE,
	FLAG_UNDEFINE,
	FLAG_MAIN,
	FLAG_LIBRARY,
	FLAG_CWD,
	FLAG_MACRO,
	FLAG_CUSTOM_TARGET,
	FLAG_NO_OUTPUT,
	FLAG_DEBUG,
	FLAG_DCE,
	FLAG_NO_TRACES,
	FLAG_NO_INLINE,
	FLAG_NO_OPT,
	FLAG_TARGET,
	FLAG_IGNORED,
};

enum flag_owner { OWNER_HAXE, OWNER_OWN };

struct flag {
	const char *text;
	enum flag_meaning meaning;
	bool value;
	enum flag_owner owner;
};

/* A word and where it stands. */
struct word {
	const char *text;
	struct project_origin from;
	bool command; /* said by the command line, or by a library that it names */
	bool library; /* comes from a -lib */
};

struct words {
	VEC(struct word) list;
};

/* What the files said of one section, before the command line's words. */
struct raw_section {
	struct words words;
	const char *cwd;
	struct words libs; /* names, in order */
	/* Libraries that are missing: nothing to say of a section for another target. */
	VEC(struct project_problem) missing;
};

struct parser {
	struct project_command *command;
	struct arena *arena;
	const struct project_request *request;
	const char *base; /* what the command line's paths are relative to: its -C, else its cwd */
};

/* The flag of a word, or NULL. "--flag=value" is one too: *value is then the
 * text after "=". */
const struct flag *flag_find(struct arena *arena, const char *text, bool command,
                             const char **value);

void project_problem_add(struct parser *parser, enum problem_kind kind, struct project_origin from,
                         const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The section of the words, the command line's after the files'. `last`: the
 * one that the command line's classes belong to. */
void section_interpret(struct parser *parser, struct project_section *section,
                       const struct raw_section *raw, const struct words *command, bool last);

/* The call that a --macro makes; false when it is none that means something here. */
bool macro_apply(struct parser *parser, struct project_section *section, const struct word *word);

/* A class path "a.b.C" or a package "a.b" as Haxe's command line takes it;
 * *bad is the character that cannot be in one. */
bool dot_path_valid(const char *text, char *bad);
bool dot_path_is_class(const char *text);

#endif
