/*
 * What the files of the printer share: print.c (the table of node kinds),
 * print_literal.c, print_container.c, print_operator.c, print_call.c,
 * print_block.c, print_module.c.
 *
 * Each function gives the document of one kind of node.  Where the formatter
 * looks at how its input was broken into lines, we choose: nothing is broken
 * that fits, but a pipe of three steps that is a statement, or of two that is a
 * body's value, has a line for each step.
 */
#ifndef TRANSFORM_ELIXIR_PRINT_INTERNAL_H
#define TRANSFORM_ELIXIR_PRINT_INTERNAL_H

#include "transform/elixir/ast.h"
#include "transform/elixir/document.h"

enum { LINE_WIDTH = 98, FLAT_NODES = 64, DEEPEST = 30000 };

/* Where a node stands, which decides whether calls can go without parentheses. */
enum context { IN_BLOCK, IN_OPERAND, IN_NO_PARENS_ONE, IN_PARENS_ONE, IN_NO_PARENS, IN_PARENS };

struct printer {
	struct arena *arena;
	bool open;   /* presence calls and module references are allowed */
	bool flat;   /* only the one-line form is asked for */
	bool inside; /* in an interpolation: nothing is broken by choice */
	int nesting; /* of what follows an operator */
	unsigned depth;
	const struct ex *chain; /* the pipe to be broken at each step */
	const char *problem;
};

typedef const struct doc *print_function(struct printer *p, const struct ex *node, enum context in);
/* `at` of the list's elements, the last of which is `last`. */
typedef const struct doc *element_function(struct printer *p, const struct ex *node,
                                           enum context in, uint32_t at, uint32_t last);

/* ---- print.c ---- */
print_function print_node;
element_function print_element; /* print_node, for a list */
/* Says why the tree cannot be printed (the first reason stays). */
const struct doc *print_fail(struct printer *p, const char *problem);
/* The expression that a block of one stands for. */
const struct ex *print_peel(const struct ex *node);

/* ---- helpers of the formatter's, print_container.c ---- */
enum join { JOIN_BREAK, JOIN_FLEX, JOIN_LINE };
enum last_mode { LAST_PLAIN, LAST_COMMA, LAST_FITS };

struct nodes {
	const struct ex *const *items;
	uint32_t count;
};

#define NODES(vec) ((struct nodes){(const struct ex *const *)(vec)->items, (vec)->count})

/* The list's elements with commas between them; doc_nil when there is none. */
const struct doc *print_elements(struct printer *p, struct nodes nodes, enum context in,
                                 enum last_mode last_mode, enum join join,
                                 element_function *element);
const struct doc *print_surround(struct printer *p, const char *left, const struct doc *doc,
                                 const char *right);
const struct doc *print_parens(struct printer *p, const struct doc *doc);
const struct doc *print_ungroup(const struct doc *doc);
/* Whether the node may begin on the line before its first break. */
bool print_next_break_fits(const struct ex *node);
/* The node's elements as one bracketed list. */
const struct doc *print_brackets(struct printer *p, struct nodes nodes);
print_function print_list, print_cons, print_tuple, print_keyword, print_map, print_struct,
        print_pair, print_bitstring, print_presence_call, print_module_ref;

/* ---- print_literal.c ---- */
print_function print_nil, print_bool, print_atom, print_int, print_float, print_string,
        print_interpolation, print_text, print_sigil, print_raw, print_placeholder;
/* `"""`, the lines of `content`, `"""`. */
const struct doc *print_heredoc(struct printer *p, const char *open, const char *content,
                                size_t length, bool escape, const char *close);
/* `name:` */
const struct doc *print_key(struct printer *p, const struct ex *atom);
/* `name` behind a point, quoted where it has to be. */
const char *print_member(struct printer *p, const char *name);

/* ---- print_operator.c ---- */
print_function print_binary, print_unary, print_match, print_capture;
enum context print_left_context(enum context in);
enum context print_right_context(enum context in);
bool print_is_binary(const struct ex *node);
bool print_is_operator(const struct ex *node);
const struct doc *print_parens_if_operator(struct printer *p, const struct doc *doc,
                                           const struct ex *node);
const struct doc *print_parens_if_binary(struct printer *p, const struct doc *doc,
                                         const struct ex *node);
/* left `when` guard, where `left` is the document of a clause's heads. */
const struct doc *print_when(struct printer *p, const struct doc *left, const struct ex *guard,
                             enum context in);
/* left `<-` right for a generator over a bitstring. */
const struct doc *print_generator(struct printer *p, const struct doc *left, const struct ex *right,
                                  enum context in);
/* True for a pipe of at least so many steps. */
bool print_is_chain(const struct ex *node, unsigned least);

/* ---- print_call.c ---- */
enum parens {
	PARENS_UNLESS_MANY,   /* none where the context allows it */
	PARENS_IF_ONLY_BLOCK, /* none before a do block that is the only argument */
	PARENS_IF_BLOCK,      /* none before a do block */
	PARENS_ALWAYS
};

/* One part of do ... else ... end. */
struct section {
	const char *word;
	struct nodes clauses; /* or */
	const struct ex *body;
};

struct call {
	struct nodes arguments;
	enum parens parens;
	bool keeps_brackets; /* a keyword list that stands last stays in brackets */
	const struct section *sections;
	unsigned section_count;
};

/* The arguments; *wrap: the call has to be put into parentheses. */
const struct doc *print_arguments(struct printer *p, const struct call *call, enum context in,
                                  bool *wrap);
/* word arguments do ... end */
const struct doc *print_word_call(struct printer *p, const char *word, const struct call *call,
                                  enum context in);
print_function print_call, print_remote, print_field, print_index, print_apply;
/* What stands before a point or a bracket. */
const struct doc *print_target(struct printer *p, const struct ex *node);

/* ---- print_block.c ---- */
/* The statements; doc_nil for none. */
const struct doc *print_statements(struct printer *p, const struct ex *node);
const struct doc *print_clauses(struct printer *p, struct nodes clauses);
/* The same, broken over lines as the body of a do block. */
const struct doc *print_body(struct printer *p, const struct ex *node);
/* The form on one line where that is possible and wanted, else `broken`. */
const struct doc *print_either(struct printer *p, const struct ex *node, enum context in,
                               print_function *flat, print_function *broken, bool allowed);
/* True for what reads well behind `do:` on one line. */
bool print_is_short(const struct ex *node);
print_function print_block, print_fn, print_if, print_cond, print_case, print_try, print_for,
        print_receive, print_with;

/* ---- print_module.c ---- */
print_function print_module, print_def, print_attribute, print_doc, print_directive;
/* Lines between two statements: 1, or 2 with an empty one. */
int print_newlines(const struct ex *before, const struct ex *after);

#endif
