/*
 * From bytes to a file: lexing, conditional compilation, parsing, numbering,
 * hashing.  The whole grammar of Haxe 4.3.
 *
 * Never fails as a call but for memory: whatever the bytes are, there is a
 * file; what is wrong with it is in file->diags with Haxe's wording and
 * position.  Parsing recovers at statements, members and declarations.
 */
#ifndef TRANSFORM_HAXE_PARSER_H
#define TRANSFORM_HAXE_PARSER_H

#include "transform/haxe/ast.h"

/* The defines that #if may ask for. `value` returns NULL for an undefined
 * name and "1" for a flag without a value. */
struct parse_defines {
	const void *context;
	const char *(*value)(const void *context, const char *name);
};

struct parse_input {
	struct names *names;
	const char *path, *shown, *module; /* see struct file */
	const char *bytes;
	size_t length;
	struct parse_defines defines;
	/* Nested expressions, types, blocks, and the levels of a tree (a chain of
	 * operators, of `else if`, of calls is high, not nested): beyond these an
	 * error at the position.  0: the default, 1,000, which an 8 MiB stack bears
	 * also under sanitizers. */
	unsigned depth_limit, tree_limit;
};

/* A file with one reference, or NULL when there is no memory. */
struct file *parse_file(const struct parse_input *input);

/* What the lexer makes of the bytes, a line per token, for --emit=tokens:
 * `start-end kind text`.  What it adds to `diags` is said of the input: the
 * place has no file, because nothing here keeps its name alive. */
void print_tokens(const struct parse_input *input, struct buf *out, struct diags *diags);
/* The tree as indented text with positions, for --emit=ast. */
void print_ast(const struct file *file, struct buf *out);
/* The tree as Haxe source that parses to the same tree. */
void print_haxe(const struct file *file, struct buf *out);

#endif
