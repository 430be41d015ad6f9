/*
 * Bytes to tokens.  lexer_next gives the tokens as they stand in the file;
 * conditional_next (conditional.c) gives those that #if leaves over.
 *
 * Comments are skipped, but a token knows the doc comment right before it.
 * What is wrong comes as a token of kind TOKEN_ERROR with Haxe's message and
 * span; after it, lexing goes on behind the offending bytes.
 */
#ifndef TRANSFORM_HAXE_LEXER_H
#define TRANSFORM_HAXE_LEXER_H

#include "transform/haxe/parser.h"

enum token_kind {
#define TOKEN(name, text) TOKEN_##name,
#define KEYWORD(name, text, second, last) KEYWORD_##name,
#include "transform/haxe/tokens.def"
	TOKEN_COUNT
};

struct token {
	enum token_kind kind;
	uint32_t start, end;
	uint32_t doc; /* 1 + offset of the doc comment right before, or 0 */
	union {
		const struct name *name; /* IDENT; DOLLAR with its $ */
		const char *message;     /* ERROR */
	};
};

/* One #if that is open, with those around it. Never changed once made, so
 * that a copy of the lexer is all that it takes to come back to a place. */
struct condition {
	const struct condition *outer;
	uint32_t start, end; /* of its last #if, #elseif or #else */
};

enum { RECENT_NAMES = 256 };

/* The names that were met last, found again without hashing. */
struct recent_name {
	uint64_t start; /* the first eight bytes */
	const struct name *name;
};

struct lexer {
	const char *bytes; /* with a NUL at bytes[length] */
	uint32_t length, at;
	uint32_t doc;
	bool cut; /* the rest of the file is not looked at: a condition is wrong, a literal open */
	bool quiet; /* in a part that #if leaves out: no names are made */
	struct name_scope *names;
	struct arena *arena;
	struct file *file; /* for defines_read; NULL: not wanted */
	struct parse_defines defines;
	struct buf *defines_text; /* what was read, for file->defines_hash */
	const struct condition *condition;
	struct recent_name *recent; /* RECENT_NAMES of them, or NULL */
};

/* NULL when the bytes can be a source at all, else what is wrong. */
const char *lexer_wrong_bytes(const char *bytes, size_t length);
/* The bytes passed lexer_wrong_bytes and have a NUL behind. */
void lexer_init(struct lexer *lexer, const char *bytes, size_t length, struct arena *arena,
                struct name_scope *names);
void lexer_next(struct lexer *lexer, struct token *token);
void conditional_next(struct lexer *lexer, struct token *token);

/* Goes back to a `<` and takes it as the start of a markup literal. */
void lexer_markup(struct lexer *lexer, struct token *token);

const char *token_text(enum token_kind kind);
bool token_is_keyword(enum token_kind kind);
/* The operator of a BINARY sign, or OP_COUNT. */
enum operator_kind token_operator(enum token_kind kind);
enum token_kind token_keyword(const char *bytes, size_t length);

/* "_Foo" is not lower, "_foo" is. */
bool name_is_lower(const struct name *name);

/* The bytes of a string's inside with its escapes done, into `out` (with room
 * for `length` bytes); gives the new length.  The escapes are valid: the
 * lexer has looked at them. */
size_t string_unescape(const char *bytes, size_t length, char *out);
/* NULL when all escapes are right, else Haxe's message; *at is where. */
const char *string_check(struct arena *arena, const char *bytes, size_t length, size_t *at);
/* The same for a regular expression's inside. */
size_t regex_unescape(const char *bytes, size_t length, char *out);

/* Helpers that the parts of the lexer share (lexer.c, literals.c). */
void lexer_error(struct lexer *lexer, struct token *token, uint32_t start, uint32_t end,
                 const char *message);
void lexer_string(struct lexer *lexer, struct token *token);
void lexer_single(struct lexer *lexer, struct token *token);
void lexer_number(struct lexer *lexer, struct token *token);
void lexer_regex(struct lexer *lexer, struct token *token);
void lexer_bad_character(struct lexer *lexer, struct token *token);
bool is_ident_start(char c);
bool is_ident_char(char c);
bool is_digit(char c);

#endif
