/*
 * What the files of the parser share: parse_lexer.c (tokens), parse_text.c
 * (strings, sigils), parse_expr.c (expressions), parse_block.c (statements,
 * clauses, do blocks), parse_word.c (what if, case, def ... mean).
 *
 * A problem is said once; then the text counts as ended, so that every loop
 * ends by itself, and nodes made after it are never seen.
 */
#ifndef TRANSFORM_ELIXIR_PARSE_INTERNAL_H
#define TRANSFORM_ELIXIR_PARSE_INTERNAL_H

#include "transform/elixir/parse.h"
#include "base/buf.h"

#include <stdint.h>

enum token {
	TOKEN_END,
	TOKEN_INT,
	TOKEN_FLOAT,
	TOKEN_STRING, /* a quote; `start` is at it, the parser reads the rest */
	TOKEN_HEREDOC,
	TOKEN_SIGIL,       /* at ~ */
	TOKEN_ATOM,        /* word: the name */
	TOKEN_ATOM_QUOTED, /* at the quote */
	TOKEN_KEY,         /* word: the name of `name: ` */
	TOKEN_NAME,
	TOKEN_ALIAS,    /* A.B.C */
	TOKEN_NUMBERED, /* &1: word 1 */
	TOKEN_SIGN      /* operators and brackets: word */
};

struct parser {
	struct arena *arena;
	const char *text, *end;
	const char *at; /* behind the token */
	struct ex_holes holes;
	const char *problem;
	unsigned depth;
	bool no_do; /* a `do` belongs to the call outside */

	enum token token;
	const char *word;
	const char *start;
	unsigned newlines; /* before the token */
	bool space_before;
};

enum { PARSE_DEEPEST = 300 };

/* ---- parse_lexer.c ---- */
void ex_parse_advance(struct parser *p);
struct ex *parse_fail(struct parser *p, const char *problem); /* gives a nil */
bool parse_is(const struct parser *p, const char *sign);      /* a sign */
bool parse_is_name(const struct parser *p, const char *name);
/* Skips the sign or says that it is missing. */
void ex_parse_expect(struct parser *p, const char *sign);
bool parse_space_after(const struct parser *p); /* behind the token */

/* ---- parse_text.c ---- */
struct ex *parse_string(struct parser *p);
struct ex *parse_heredoc(struct parser *p);
struct ex *parse_sigil(struct parser *p);
/* A string's node is EX_STRING or EX_INTERPOLATION; true when it ends in `:` and is a key. */
bool parse_string_is_key(const struct parser *p);
/* The name of a quoted atom or key; the token is behind it then. */
const char *parse_quoted_name(struct parser *p);

/* ---- parse_expr.c ---- */
struct ex *parse_expression(struct parser *p, int precedence);
/* `a: 1, b: 2` */
bool parse_at_pair(const struct parser *p);
struct ex *parse_pairs(struct parser *p);
/* Up to `close`, which is skipped. */
void parse_arguments(struct parser *p, struct ex *into, const char *close);
/* Without parentheses. */
void parse_bare_arguments(struct parser *p, struct ex *into);
bool parse_begins_argument(const struct parser *p);

/* ---- parse_block.c ---- */
/* Statements up to one of the words that end a block, `close`, or the end. */
struct ex *ex_parse_statements(struct parser *p, const char *close);
/* `do ... end` behind a call: EX_SECTIONs, "do" first, into node->pairs. */
void parse_do_block(struct parser *p, struct ex *node);
struct ex *parse_fn(struct parser *p);
bool parse_at_do(const struct parser *p);

/* ---- parse_word.c ---- */
/* The node that a call with arguments (list) and sections (pairs) stands for. */
struct ex *parse_meaning(struct parser *p, struct ex *call);
struct ex *parse_attribute(struct parser *p);

#endif
