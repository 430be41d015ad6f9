/*
 * Where parsing goes on after an error.  Haxe stops at its first; what is
 * said after it is help only, so in doubt less is said.
 */
#include "transform/haxe/parse.h"

/* Unsticks; true when the parser came back to where it was stuck before, so
 * that the token must be skipped to get on. */
static bool begin(struct parser *parser)
{
	parse_unstick(parser);
	bool again = parser->recovered_at == parser->token.start + 1;
	parser->recovered_at = parser->token.start + 1;
	return again;
}

/* Skips a token, whatever is wrong with it. */
static void skip(struct parser *parser)
{
	parse_advance(parser);
	parse_unstick(parser);
}

static bool starts_statement(enum token_kind kind)
{
	switch (kind) {
	case KEYWORD_VAR:
	case KEYWORD_FINAL:
	case KEYWORD_IF:
	case KEYWORD_FOR:
	case KEYWORD_WHILE:
	case KEYWORD_DO:
	case KEYWORD_SWITCH:
	case KEYWORD_RETURN:
	case KEYWORD_BREAK:
	case KEYWORD_CONTINUE:
	case KEYWORD_THROW:
	case KEYWORD_TRY:
		return true;
	default:
		return false;
	}
}

static bool starts_member(enum token_kind kind)
{
	switch (kind) {
	case KEYWORD_PUBLIC:
	case KEYWORD_PRIVATE:
	case KEYWORD_STATIC:
	case KEYWORD_OVERRIDE:
	case KEYWORD_DYNAMIC:
	case KEYWORD_EXTERN:
	case KEYWORD_OVERLOAD:
		return true;
	default:
		return false;
	}
}

static bool starts_decl(enum token_kind kind)
{
	switch (kind) {
	case TOKEN_EOF:
	case KEYWORD_CLASS:
	case KEYWORD_INTERFACE:
	case KEYWORD_ENUM:
	case KEYWORD_TYPEDEF:
	case KEYWORD_IMPORT:
	case KEYWORD_USING:
		return true;
	default:
		return false;
	}
}

static bool opens(enum token_kind kind)
{
	return kind == TOKEN_BRACE_OPEN || kind == TOKEN_PAREN_OPEN || kind == TOKEN_BRACKET_OPEN;
}

static bool closes(enum token_kind kind)
{
	return kind == TOKEN_BRACE_CLOSE || kind == TOKEN_PAREN_CLOSE ||
	       kind == TOKEN_BRACKET_CLOSE;
}

void parse_recover_statement(struct parser *parser)
{
	bool missing = parser->missing_semicolon;
	bool again = begin(parser);
	if (missing && !again)
		return;
	unsigned depth = 0;
	for (bool first = true;; first = false) {
		enum token_kind kind = parser->token.kind;
		if (starts_decl(kind) || (starts_member(kind) && depth == 0))
			return;
		if (depth == 0 &&
		    (kind == TOKEN_BRACE_CLOSE || kind == KEYWORD_CASE || kind == KEYWORD_DEFAULT))
			return;
		if (depth == 0 && (!first || !again) && starts_statement(kind))
			return;
		skip(parser);
		if (opens(kind))
			depth++;
		else if (closes(kind) && depth > 0)
			depth--;
		else if (kind == TOKEN_SEMICOLON && depth == 0)
			return;
	}
}

bool parse_recover_member(struct parser *parser)
{
	bool again = begin(parser);
	unsigned depth = 0;
	for (bool first = true;; first = false) {
		enum token_kind kind = parser->token.kind;
		bool fresh = !first || !again;
		if (starts_decl(kind))
			return false;
		if (depth == 0 && fresh &&
		    (starts_member(kind) || kind == KEYWORD_FUNCTION || kind == KEYWORD_VAR))
			return true;
		skip(parser);
		if (kind == TOKEN_BRACE_OPEN) {
			depth++;
		} else if (kind == TOKEN_BRACE_CLOSE) {
			if (depth == 0)
				return false;
			if (--depth == 0)
				return true;
		} else if (kind == TOKEN_SEMICOLON && depth == 0) {
			return true;
		}
	}
}

void parse_recover_decl(struct parser *parser)
{
	bool again = begin(parser);
	for (bool first = true;; first = false) {
		enum token_kind kind = parser->token.kind;
		if (kind == TOKEN_EOF || (starts_decl(kind) && (!first || !again)))
			return;
		skip(parser);
	}
}
