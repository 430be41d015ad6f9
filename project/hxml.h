/*
 * The command line and hxml files, as the Haxe compiler reads them.
 *
 * Words are expanded in order: a word that ends in `.hxml` is replaced by that
 * file's words, `-lib NAME` by the library's (project/library.h); `--next`
 * ends a section, `--each` puts the words before it in front of every later
 * one. What the command line itself says (not what its hxml files say) holds
 * for every section of its `--next` part and wins over the files.
 *
 * Nothing here prints or fails half-way: what is wrong is in `problems`.
 */
#ifndef PROJECT_HXML_H
#define PROJECT_HXML_H

#include "base/vec.h"
#include "project/files.h"

struct project_value {
	const char *text;
	struct project_origin from;
};

struct project_define {
	const char *name;  /* "-" turned to "_", as Haxe does */
	const char *value; /* "1" when none was given; NULL: --undefine */
	struct project_origin from;
};

struct project_path {
	const char *path;    /* absolute */
	bool library;        /* comes from a -lib */
	bool implied;        /* the section's folder itself, which Haxe always looks through */
	const char *written; /* as -cp has it; NULL for an implied one */
	struct project_origin from;
};

enum project_root_kind {
	ROOT_CLASS,   /* text "a.b.C" */
	ROOT_PACKAGE, /* text "a.b", "" for everything: --macro include, a positional package */
	ROOT_FILE,    /* text: absolute path of a .hx */
	ROOT_FOLDER,  /* text: absolute path; every .hx in it */
};

struct project_root {
	enum project_root_kind kind;
	const char *text;
	const char *module; /* of a ROOT_FILE: "a.b.C", by its package line; NULL: cannot be read */
	bool recursive;     /* of a package: sub-packages too */
	bool main;          /* the -main class */
	VEC(const char *)
	ignore; /* include's third argument: paths, "*" at the end matches any rest */
	VEC(const char *)
	folders; /* include's fourth argument: only these class paths (absolute) */
	struct project_origin from;
};

/* --macro exclude / keep. `text` is a class or a package. */
struct project_pattern {
	const char *text;
	bool recursive;
	struct project_origin from;
};

struct project_section {
	const char
	        *root; /* which root this is, for the manifest: stays the same on another machine */
	const char *label; /* for people: "build.hxml", "build.hxml (2)", "the command line" */
	const char *cwd;   /* absolute */
	const char *hxml;  /* absolute path of its first hxml file, or NULL */
	VEC(struct project_path) class_paths; /* in Haxe's order: the LAST one wins */
	VEC(struct project_define) defines;   /* in order, the last of a name wins */
	VEC(struct project_value) libs;       /* names as given, the replaced ones too */
	const char *main;                     /* NULL when none */
	struct project_origin main_from;
	VEC(struct project_root) roots; /* -main's class first, then as written */
	VEC(struct project_pattern) excluded;
	VEC(struct project_pattern) kept;
	const char *output; /* absolute; `lib` below cwd when none was named */
	struct project_origin output_from;
	bool output_named;
	bool no_output; /* --no-output: write nothing */
	bool debug;     /* --debug (also the define `debug`) */
	/* The section is for another target ("js", ...): not to be built here. */
	const char *other_target;
	struct project_origin target_from;
};

enum problem_kind {
	PROBLEM_USAGE, /* the command line is wrong: exit 2 */
	PROBLEM_FILE,  /* an hxml, a library, a folder: exit 1 */
};

struct project_problem {
	enum problem_kind kind;
	const char *message;
	struct project_origin from;
};

struct project_options {
	const char *emit; /* the STAGE of --emit, or NULL */
	bool json, no_daemon, keep_going, force, all, verbose, no_stdin;
};

struct project_request {
	const char *const *words; /* what stands after the command */
	uint32_t count;
	const char *cwd; /* the client's folder, absolute */
	const struct project_files *files;
	/* For `emit`: a .hx on the command line is what is shown, not what says
	 * which project it is, so this folder's hxml is looked for all the same. */
	bool emit;
};

struct project_command {
	struct project_options options;
	VEC(struct project_section) sections;
	VEC(struct project_problem) problems; /* any one is an error */
	VEC(struct project_value) ignored;    /* "--js out.js": for --verbose */
	VEC(const char *) arguments;          /* what stands after "--": the program's, for `run` */
	VEC(const char *) read;               /* files read, absolute: the build depends on them */
	VEC(const char *) absent;             /* files looked for and not found: likewise */
	bool defaulted; /* no PATH was given: build.hxml, build-server.hxml or src_haxe */
};

void project_parse(struct project_command *command, struct arena *arena,
                   const struct project_request *request);

/* The words of an hxml text, as Haxe splits it: a line is one word, or where it
 * begins with "-" a flag and the rest of the line; one pair of quotes around
 * either is taken off; empty lines and lines that begin with "#" are skipped. */
struct hxml_word {
	const char *text;
	uint32_t line;
};
struct hxml_words {
	VEC(struct hxml_word) list;
};
void hxml_split(struct hxml_words *words, struct arena *arena, const char *bytes, size_t length);

/* The last definition's value, or NULL. For built-in ones see project/defines.h. */
const char *project_define_value(const struct project_section *section, const char *name);
/* True when a pattern of the list covers the class path "a.b.C". */
bool project_covers(const struct project_pattern *patterns, uint32_t count, const char *class_path);
/* True when the package root asks for this module. */
bool project_includes(const struct project_root *root, const char *class_path);

/* The package that a source declares ("" for none), reading no more of it than
 * its head; NULL when the head holds no sense. */
const char *source_package(struct arena *arena, const char *bytes, size_t length);
/* The class path folder of a .hx file of that package: its folder less the
 * package's parts; NULL when the folders do not spell the package. */
const char *source_class_path(struct arena *arena, const char *path, const char *package);

#endif
