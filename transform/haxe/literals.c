/* Strings, numbers, regular expressions and markup. */
#include "transform/haxe/lexer.h"

#include <stdio.h>
#include <string.h>

enum { NESTED_STRINGS = 1500 };

/* The code point at `at` of bytes that are valid UTF-8, or the byte. */
static uint32_t code_point(const char *at, uint32_t *length)
{
	const unsigned char *byte = (const unsigned char *)at;
	*length = byte[0] < 0x80 ? 1 : byte[0] < 0xe0 ? 2 : byte[0] < 0xf0 ? 3 : 4;
	uint32_t point = *length == 1 ? byte[0] : byte[0] & (0x7fu >> *length);
	for (uint32_t i = 1; i < *length; i++) {
		if ((byte[i] & 0xc0) != 0x80) {
			*length = 1;
			return byte[0];
		}
		point = point << 6 | (byte[i] & 0x3f);
	}
	return point;
}

static const char *invalid_character(struct arena *arena, uint32_t point)
{
	if (point > 32 && point < 128)
		return arena_printf(arena, "Invalid character '%c'", (int)point);
	return arena_printf(arena, "Invalid character 0x%02X", point);
}

void lexer_bad_character(struct lexer *lexer, struct token *token)
{
	uint32_t length, start = lexer->at;
	uint32_t point = code_point(lexer->bytes + start, &length);
	lexer->at += length;
	lexer_error(lexer, token, start, start, invalid_character(lexer->arena, point));
}

/* ---- strings ---- */

/* Looks at the escapes of a literal from `start` (its quote) to lexer->at. */
static void check_escapes(struct lexer *lexer, struct token *token)
{
	const char *inside = lexer->bytes + token->start + 1;
	size_t length = lexer->at - token->start - 2, at = 0;
	const char *wrong = string_check(lexer->arena, inside, length, &at);
	if (wrong) {
		uint32_t place = token->start + (uint32_t)at;
		lexer_error(lexer, token, place, place, wrong);
	}
}

/* Behind the closing quote of the string whose inside starts at `at`, or 0. */
static uint32_t double_end(const struct lexer *lexer, uint32_t at, bool *escapes)
{
	for (; at < lexer->length; at++) {
		char c = lexer->bytes[at];
		if (c == '"')
			return at + 1;
		if (c == '\\') {
			*escapes = true;
			if (lexer->bytes[at + 1] == '"' || lexer->bytes[at + 1] == '\\')
				at++;
		}
	}
	return 0;
}

void lexer_string(struct lexer *lexer, struct token *token)
{
	bool escapes = false;
	uint32_t start = lexer->at, end = double_end(lexer, start + 1, &escapes);
	lexer->at = end ? end : lexer->length;
	if (!end) {
		lexer_error(lexer, token, start, start, "Unterminated string");
		return;
	}
	token->kind = TOKEN_STRING;
	token->end = end;
	if (escapes)
		check_escapes(lexer, token);
}

/* What a nested scan found wrong, and where. */
struct scan_error {
	const char *message;
	uint32_t place;
};

static uint32_t single_end(const struct lexer *lexer, uint32_t at, bool *escapes, unsigned depth,
                           struct scan_error *error);

static uint32_t comment_end(const struct lexer *lexer, uint32_t at)
{
	for (; at + 1 < lexer->length; at++) {
		if (lexer->bytes[at] == '*' && lexer->bytes[at + 1] == '/')
			return at + 2;
	}
	return 0;
}

/* A string or a comment inside ${...}; 0 when it has no end. */
static uint32_t code_part_end(const struct lexer *lexer, uint32_t at, bool *escapes, unsigned depth,
                              struct scan_error *error)
{
	const char *bytes = lexer->bytes;
	uint32_t end = at + 1;
	if (bytes[at] == '"') {
		end = double_end(lexer, at + 1, escapes);
		if (!end)
			*error = (struct scan_error){"Unterminated string", at};
	} else if (bytes[at] == '\'') {
		end = single_end(lexer, at + 1, escapes, depth + 1, error);
		if (!end && !error->message)
			*error = (struct scan_error){"Unterminated string", at};
	} else if (bytes[at] == '/' && bytes[at + 1] == '*') {
		end = comment_end(lexer, at + 2);
		if (!end)
			*error = (struct scan_error){"Unclosed comment", at};
	} else if (bytes[at] == '/' && bytes[at + 1] == '/') {
		while (end < lexer->length && bytes[end] != '\n' && bytes[end] != '\r')
			end++;
	}
	return end;
}

/* Behind the brace that closes the code that starts at `at`. */
static uint32_t code_end(const struct lexer *lexer, uint32_t at, bool *escapes, unsigned depth,
                         struct scan_error *error)
{
	uint32_t start = at - 2, braces = 0;
	if (depth > NESTED_STRINGS) {
		*error = (struct scan_error){"Nested too deeply", start};
		return 0;
	}
	while (at < lexer->length) {
		char c = lexer->bytes[at];
		if (c == '}' && braces-- == 0)
			return at + 1;
		if (c == '{')
			braces++;
		if (c == '\\')
			*escapes = true;
		at = code_part_end(lexer, at, escapes, depth, error);
		if (!at)
			return 0;
	}
	*error = (struct scan_error){"Unclosed code string", start};
	return 0;
}

/* Behind the closing quote of the single-quoted string whose inside starts
 * at `at`, or 0, with an error when something inside has no end. */
static uint32_t single_end(const struct lexer *lexer, uint32_t at, bool *escapes, unsigned depth,
                           struct scan_error *error)
{
	while (at < lexer->length) {
		char c = lexer->bytes[at], next = lexer->bytes[at + 1];
		if (c == '\'')
			return at + 1;
		if (c == '\\') {
			*escapes = true;
			at += next == '\\' || next == '\'' || next == '$' ? 2 : 1;
		} else if (c == '$' && next == '{') {
			at = code_end(lexer, at + 2, escapes, depth, error);
			if (!at)
				return 0;
		} else {
			at += c == '$' && next == '$' ? 2 : 1;
		}
	}
	return 0;
}

void lexer_single(struct lexer *lexer, struct token *token)
{
	bool escapes = false;
	struct scan_error error = {NULL, 0};
	uint32_t start = lexer->at, end = single_end(lexer, start + 1, &escapes, 0, &error);
	if (end > lexer->length)
		end = 0;
	lexer->at = end ? end : lexer->length;
	if (!end) {
		uint32_t place = error.message ? error.place : start;
		lexer_error(lexer, token, place, place,
		            error.message ? error.message : "Unterminated string");
		return;
	}
	token->kind = TOKEN_SINGLE;
	token->end = end;
	if (escapes)
		check_escapes(lexer, token);
}

/* ---- numbers ---- */

static bool is_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static const char *hex_digits(const char *at)
{
	while (is_hex(*at) || (*at == '_' && is_hex(at[1])))
		at++;
	return at;
}

static const char *digits(const char *at)
{
	while (is_digit(*at) || (*at == '_' && is_digit(at[1])))
		at++;
	return at;
}

/* Behind the suffix that starts at `at` with one of `letters`, or `at`. */
static const char *suffix_end(const char *at, const char *letters)
{
	const char *letter = *at == '_' ? at + 1 : at;
	if (*letter && strchr(letters, *letter) && is_digit(letter[1]))
		return digits(letter + 1);
	return at;
}

static const char *exponent_end(const char *at)
{
	if (*at != 'e' && *at != 'E')
		return at;
	const char *digit = at[1] == '+' || at[1] == '-' ? at + 2 : at + 1;
	return is_digit(*digit) ? digits(digit) : at;
}

/* Behind a fraction and an exponent, or `at` when the number is an integer. */
static const char *fraction_end(const char *at)
{
	if (*at != '.')
		return exponent_end(at);
	if (is_digit(at[1]))
		return exponent_end(digits(at + 1));
	if (exponent_end(at + 1) != at + 1)
		return exponent_end(at + 1);
	/* 1...n is a range, 1.f a field, and all else a float without fraction. */
	if ((at[1] == '.' && at[2] == '.') || is_ident_start(at[1]) || at[1] == '$')
		return at;
	return at + 1;
}

void lexer_number(struct lexer *lexer, struct token *token)
{
	const char *start = lexer->bytes + lexer->at, *at = start;
	token->kind = TOKEN_INT;
	if (at[0] == '0' && at[1] == 'x' && is_hex(at[2])) {
		at = suffix_end(hex_digits(at + 2), "iu");
	} else if (at[0] == '0' && at[1] == 'b' && (at[2] == '0' || at[2] == '1')) {
		for (at += 2; *at == '0' || *at == '1' || (*at == '_' && is_digit(at[1])); at++)
			;
		at = suffix_end(at, "iu");
	} else {
		at = *at == '0' ? at + 1 : digits(at);
		const char *fraction = fraction_end(at);
		if (fraction != at) {
			token->kind = TOKEN_FLOAT;
			at = suffix_end(fraction, "f");
		} else if (suffix_end(at, "f") != at) {
			token->kind = TOKEN_FLOAT;
			at = suffix_end(at, "f");
		} else {
			at = suffix_end(at, "iu");
		}
	}
	lexer->at = token->end = (uint32_t)(at - lexer->bytes);
}

/* ---- regular expressions ---- */

static bool regex_escape(const char *at)
{
	if (*at == 'u' || *at == 'U')
		return is_hex(at[1]) && is_hex(at[2]) && is_hex(at[3]) && is_hex(at[4]);
	return *at && strchr("/rnt\\$.*+^|{}[]()?-0123456789wWbBsSdDx", *at);
}

static void regex_options(struct lexer *lexer, struct token *token)
{
	while (lexer->bytes[lexer->at] && strchr("gimsu", lexer->bytes[lexer->at]))
		lexer->at++;
	token->kind = TOKEN_REGEX;
	token->end = lexer->at;
	char c = lexer->bytes[lexer->at];
	if (c >= 'a' && c <= 'z') {
		lexer_error(lexer, token, lexer->at, lexer->at,
		            "Invalid regular expression option");
		lexer->at++;
	}
}

void lexer_regex(struct lexer *lexer, struct token *token)
{
	uint32_t start = lexer->at, at = start + 2;
	for (;; at++) {
		char c = lexer->bytes[at];
		if (at >= lexer->length || c == '\n' || c == '\r') {
			lexer->at = at < lexer->length ? at : lexer->length;
			lexer_error(lexer, token, start, start, "Unterminated regular expression");
			return;
		}
		if (c == '/')
			break;
		if (c != '\\')
			continue;
		at++;
		if (at < lexer->length && !regex_escape(lexer->bytes + at)) {
			lexer->at = at + 1;
			lexer_error(lexer, token, at, at, "Invalid character '\\'");
			return;
		}
	}
	lexer->at = at + 1;
	regex_options(lexer, token);
}

size_t regex_unescape(const char *bytes, size_t length, char *out)
{
	size_t count = 0;
	for (size_t i = 0; i < length; i++) {
		char next = bytes[i] == '\\' && i + 1 < length ? bytes[i + 1] : '\0';
		if (next == '/' || next == 'r' || next == 'n' || next == 't') {
			out[count++] = next == 'r'   ? '\r'
			               : next == 'n' ? '\n'
			               : next == 't' ? '\t'
			                             : '/';
			i++;
			continue;
		}
		out[count++] = bytes[i];
		if (next)
			out[count++] = bytes[++i];
	}
	return count;
}

/* ---- markup ---- */

static bool is_markup_start(char c)
{
	return is_ident_start(c) || c == '$' || c == ':' || (unsigned char)c >= 0xc3;
}

static uint32_t markup_name_end(const struct lexer *lexer, uint32_t at)
{
	if (!is_markup_start(lexer->bytes[at]))
		return at;
	while (is_markup_start(lexer->bytes[at]) || is_digit(lexer->bytes[at]) ||
	       lexer->bytes[at] == '-' || lexer->bytes[at] == '.' ||
	       (unsigned char)lexer->bytes[at] >= 0x80)
		at++;
	return at;
}

struct markup {
	const char *name; /* of the outermost tag */
	uint32_t length;
	long depth;
	bool in_open;
};

static bool same_name(const struct lexer *lexer, const struct markup *markup, uint32_t start,
                      uint32_t end)
{
	return end - start == markup->length &&
	       memcmp(lexer->bytes + start, markup->name, markup->length) == 0;
}

/* Takes one tag or one piece of text; true at the end of the literal. */
static bool markup_step(struct lexer *lexer, struct markup *markup)
{
	const char *at = lexer->bytes + lexer->at;
	uint32_t name, end;
	if (at[0] == '<' && at[1] == '/') {
		name = lexer->at + 2;
		end = markup_name_end(lexer, name);
		if (lexer->bytes[end] == '>') {
			lexer->at = end + 1;
			markup->in_open = false;
			return same_name(lexer, markup, name, end) && markup->depth-- == 0;
		}
		lexer->at++;
	} else if (at[0] == '<') {
		name = lexer->at + 1;
		end = markup_name_end(lexer, name);
		lexer->at = end;
		markup->in_open = same_name(lexer, markup, name, end);
		if (markup->in_open)
			markup->depth++;
	} else if (at[0] == '/' && at[1] == '>') {
		lexer->at += 2;
		if (markup->in_open && markup->depth-- == 0)
			return true;
		markup->in_open = false;
	} else {
		lexer->at++;
	}
	return false;
}

void lexer_markup(struct lexer *lexer, struct token *token)
{
	uint32_t start = token->start, name = start + 1, end = markup_name_end(lexer, name);
	struct markup markup = {lexer->bytes + name, end - name, 0, end > name};
	lexer->at = end;
	lexer->doc = 0;
	while (lexer->at < lexer->length) {
		if (markup_step(lexer, &markup)) {
			token->kind = TOKEN_MARKUP;
			token->end = lexer->at;
			return;
		}
	}
	lexer->at = lexer->length;
	lexer_error(lexer, token, start, start, "Unterminated markup literal");
}
