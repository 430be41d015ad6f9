/*
 * A generated Haxe project and random edits of it: for tests/edits.c and the
 * measurements.  The same seed gives the same project and the same edits.
 *
 * The project is a model (which class calls what of which), written out as
 * files.  An edit changes the model and writes the files that it concerns, and
 * says which classes it can reach at the most.
 */
#ifndef BENCH_PROJECT_H
#define BENCH_PROJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MOST_CLASSES = 4096, MOST_CALLS = 3, PACKAGES = 4 };

struct gen_class {
	bool alive;
	int number;            /* its name is Item<number>; renaming gives a new one */
	int package;           /* p<package>, or -1 for the root */
	int calls[MOST_CALLS]; /* indexes of classes that it calls, all smaller: no circles */
	int call_count;
	int circle;       /* the next one of its inference circle, or -1 */
	int constant;     /* static inline var K */
	int body;         /* a number in f's body, two digits */
	int extra;        /* how many members it has beside the usual ones */
	int signature;    /* f has an optional second parameter when odd */
	int result;       /* g gives an Int when even, else a String */
	int pushes;       /* add changes its array when even */
	int constructors; /* of its enum: 2 + this */
	int fields;       /* of its typedef: 1 + this */
	int style;        /* white space and comments */
	int presence;     /* 0 never a presence module; 1 not now; 2 now */
	int hidden;       /* it calls a private member of its first callee when odd */
	int traces;       /* it has a trace line when odd */
};

struct project {
	char folder[3072];
	uint64_t random;
	int count;
	int next_number;
	bool shadows[PACKAGES]; /* the package has a class Shadow, as the root has */
	bool imports[PACKAGES]; /* its import.hx imports another Helper than the root's */
	struct gen_class classes[MOST_CLASSES];
};

/* Makes a project of `count` classes and writes it below `folder`. */
bool project_make(struct project *project, const char *folder, int count, uint64_t seed);

enum gen_edit {
	EDIT_BODY,
	EDIT_REFORMAT,
	EDIT_COMMENT,
	EDIT_MEMBER,
	EDIT_CONSTANT,
	EDIT_SIGNATURE,
	EDIT_RESULT,
	EDIT_EFFECT,
	EDIT_ENUM,
	EDIT_TYPEDEF,
	EDIT_ADD_CLASS,
	EDIT_REMOVE_CLASS,
	EDIT_RENAME_CLASS,
	EDIT_PRESENCE,
	EDIT_SHADOW,
	EDIT_IMPORT,
	EDIT_HIDDEN,
	EDIT_OLD_MTIME,
	EDIT_SAME_SIZE,
	EDIT_COUNT
};

struct gen_step {
	enum gen_edit kind;
	int target;
	bool reach[MOST_CLASSES]; /* classes that may be transformed */
};

const char *project_edit_name(enum gen_edit kind);
/* One random edit, written out. */
bool project_edit(struct project *project, struct gen_step *step);
/* A given kind on a random class; false when none suits. */
bool project_edit_kind(struct project *project, struct gen_step *step, enum gen_edit kind);
/* "p1.Item7". */
void project_class_path(const struct project *project, int index, char *path, size_t size);
uint64_t project_random(struct project *project);
/* Lines of Haxe in all files. */
size_t project_lines(const struct project *project);

#endif
