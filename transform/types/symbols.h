/*
 * The program: every module that a build reaches, and the table of the types
 * that they declare.  Answers are recorded as facts by whoever asks on behalf
 * of a class (struct fact_list, facts.h).
 *
 * A program is made for one build from the parsed files of a snapshot and is
 * read-only once loaded; typing and lowering of its classes may then run on
 * several threads, each with its own arena.
 */
#ifndef TRANSFORM_TYPES_SYMBOLS_H
#define TRANSFORM_TYPES_SYMBOLS_H

#include "base/map.h"
#include "transform/types/facts.h"
#include "transform/types/type.h"

struct program;

struct symbol {
	const struct name *path;   /* "a.b.C"; a private type's is "a.b._Module.C" as in Haxe */
	const struct name *module; /* "a.b.Module" */
	const struct decl *decl;
	bool is_std;   /* declared by transform/std/: no output of its own */
	bool is_core;  /* Int, Float, Bool, Void, Dynamic, Null, ... */
	bool may_warn; /* it or a member may be @:deprecated */
	void *types;   /* the typer's own: resolved header and members */
};

/* Hands out sources.  `module` is "a.b.C".  The resolver looks through the
 * class paths (the last one given wins) and then the embedded std. */
struct source_resolver {
	void *context;
	/* The parsed file, with a reference for the caller, or NULL when there is
	 * no such module.  Parse errors are in file->diags. */
	struct file *(*module)(void *context, const struct name *module, bool *is_std);
	/* True when a class path has a folder for this package. */
	bool (*package)(void *context, const struct name *package);
	/* An import.hx ("a.b.import") of the class path that `of` was found in, as
	 * `module` gives one; NULL: there is one class path, ask `module`. */
	struct file *(*imports)(void *context, const struct name *module, const struct file *of);
};

/* Options that typing and lowering can see. Reading one is a fact. */
struct define {
	const struct name *name, *value;
};

struct program_options {
	const struct define *defines;
	uint32_t define_count;
};

#endif
