/* Conditional compilation: #if, #elseif, #else, #end, #error, #line. */
#include "base/near.h"
#include "transform/haxe/lexer.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NESTED_CONDITIONS = 200 };

enum value_kind { VALUE_NULL, VALUE_BOOL, VALUE_FLOAT, VALUE_STRING, VALUE_VERSION };

struct value {
	enum value_kind kind;
	double number; /* BOOL, FLOAT */
	const char *text;
	long version[3];
	const char *pre;     /* behind the version's dash, or NULL */
	uint32_t start, end; /* where it is written */
};

/* The reading of one condition. */
struct reading {
	struct lexer *lexer;
	struct token token; /* the next one, when `peeked` */
	bool peeked;
	unsigned depth;
	unsigned idle;       /* inside what is read, but whose value nobody asks for */
	bool misplaced;      /* the error is a token that does not belong there */
	bool is_operand;     /* an operator stands before: a value must follow */
	uint32_t end;        /* of the last token taken */
	struct token *error; /* kind ERROR when something is wrong */
};

static bool failed(const struct reading *reading)
{
	return reading->error->kind == TOKEN_ERROR;
}

static void fail(struct reading *reading, uint32_t start, uint32_t end, const char *message)
{
	if (!failed(reading))
		lexer_error(reading->lexer, reading->error, start, end, message);
}

/* What is wrong with a value, when it is asked for. */
static void fail_value(struct reading *reading, uint32_t start, uint32_t end, const char *message)
{
	if (!reading->idle)
		fail(reading, start, end, message);
}

static const struct token *peek(struct reading *reading)
{
	if (!reading->peeked) {
		lexer_next(reading->lexer, &reading->token);
		reading->peeked = true;
		if (reading->token.kind == TOKEN_ERROR && !failed(reading))
			*reading->error = reading->token;
	}
	return &reading->token;
}

static struct token take(struct reading *reading)
{
	struct token token = *peek(reading);
	reading->peeked = false;
	reading->end = token.end;
	return token;
}

static char *token_copy(struct reading *reading, const struct token *token)
{
	return arena_copy(reading->lexer->arena, reading->lexer->bytes + token->start,
	                  token->end - token->start);
}

static void unexpected(struct reading *reading)
{
	const struct token *token = peek(reading);
	const char *text = token->kind == TOKEN_EOF ? "<end of file>" : token_copy(reading, token);
	if (failed(reading))
		return;
	reading->misplaced = token->kind != TOKEN_EOF;
	fail(reading, token->start, token->end,
	     arena_printf(reading->lexer->arena, "Unexpected %s", text));
}

/* Writes down that this define was asked for. */
static struct value define_value(struct reading *reading, const char *text)
{
	struct lexer *lexer = reading->lexer;
	const char *value =
	        lexer->defines.value ? lexer->defines.value(lexer->defines.context, text) : NULL;
	struct file *file = lexer->file;
	if (file) {
		const struct name *name = name_from(lexer->names, text);
		uint32_t i = 0;
		while (i < file->defines_read.count && file->defines_read.items[i] != name)
			i++;
		if (i == file->defines_read.count) {
			VEC_PUSH(lexer->arena, &file->defines_read, name);
			buf_block(lexer->defines_text, text, strlen(text));
			buf_char(lexer->defines_text, value ? '=' : '-');
			buf_block(lexer->defines_text, value ? value : "",
			          value ? strlen(value) : 0);
		}
	}
	if (!value)
		return (struct value){.kind = VALUE_NULL};
	return (struct value){.kind = VALUE_STRING, .text = value};
}

static bool is_true(struct value value)
{
	if (value.kind == VALUE_BOOL || value.kind == VALUE_FLOAT)
		return value.number != 0;
	return value.kind != VALUE_NULL;
}

static struct value truth(bool yes)
{
	return (struct value){.kind = VALUE_BOOL, .number = yes};
}

static bool parse_number(const char *text, double *number)
{
	char *end;
	*number = strtod(text, &end);
	return end != text && *end == '\0';
}

/* "1.2.3-rc.1", perhaps with a "+build" behind, which counts for nothing. */
static bool parse_version(struct arena *arena, const char *text, struct value *value)
{
	value->kind = VALUE_VERSION;
	for (int i = 0; i < 3; i++) {
		char *end;
		if (!is_digit(*text))
			return false;
		value->version[i] = strtol(text, &end, 10);
		if (i < 2 && *end != '.')
			return false;
		text = i < 2 ? end + 1 : end;
	}
	value->pre = *text ? arena_copy(arena, text + 1, strcspn(text + 1, "+")) : NULL;
	return *text == '\0' || (*text == '-' && text[1]);
}

/* One dotted part of what is behind the dash: numbers before words. */
static int compare_parts(const char *left, size_t left_length, const char *right,
                         size_t right_length)
{
	bool left_number = left_length && strspn(left, "0123456789") >= left_length;
	bool right_number = right_length && strspn(right, "0123456789") >= right_length;
	if (left_number && right_number) {
		long a = strtol(left, NULL, 10), b = strtol(right, NULL, 10);
		return a < b ? -1 : a > b;
	}
	if (left_number != right_number)
		return left_number ? -1 : 1;
	size_t shorter = left_length < right_length ? left_length : right_length;
	int order = memcmp(left, right, shorter);
	return order ? order : left_length < right_length ? -1 : left_length > right_length;
}

static int compare_pre(const char *left, const char *right)
{
	for (;;) {
		size_t left_length = strcspn(left, "."), right_length = strcspn(right, ".");
		int order = compare_parts(left, left_length, right, right_length);
		left += left_length;
		right += right_length;
		if (order || !*left || !*right)
			return order ? order : *right ? -1 : *left ? 1 : 0;
		left++;
		right++;
	}
}

static int compare_versions(const struct value *left, const struct value *right)
{
	for (int i = 0; i < 3; i++) {
		if (left->version[i] != right->version[i])
			return left->version[i] < right->version[i] ? -1 : 1;
	}
	if (!left->pre || !right->pre)
		return left->pre ? -1 : right->pre ? 1 : 0;
	return compare_pre(left->pre, right->pre);
}

static void to_version(struct reading *reading, const char *text, struct value *value)
{
	struct arena *arena = reading->lexer->arena;
	if (!parse_version(arena, text, value))
		fail_value(reading, value->start, value->end,
		           arena_printf(arena,
		                        "Invalid version string \"%s\". Should follow SemVer.",
		                        text));
}

/* Brings a string and a number, or a string and a version, to one kind. */
static void equalise(struct reading *reading, struct value *left, const struct value *right)
{
	double number;
	if (left->kind == VALUE_STRING && right->kind == VALUE_FLOAT &&
	    parse_number(left->text, &number))
		*left = (struct value){.kind = VALUE_FLOAT, .number = number};
	if (left->kind == VALUE_STRING && right->kind == VALUE_VERSION)
		to_version(reading, left->text, left);
}

static const char *value_text(struct arena *arena, const struct value *value)
{
	switch (value->kind) {
	case VALUE_STRING:
		return arena_printf(arena, "string \"%s\"", value->text);
	case VALUE_FLOAT:
		return arena_printf(arena, "float %.12g%s", value->number,
		                    value->number == (double)(long)value->number ? "." : "");
	case VALUE_VERSION:
		return arena_printf(arena, "version %ld.%ld.%ld%s%s", value->version[0],
		                    value->version[1], value->version[2], value->pre ? "-" : "",
		                    value->pre ? value->pre : "");
	case VALUE_BOOL:
		return value->number != 0 ? "boolean true" : "boolean false";
	default:
		return "null";
	}
}

static struct value compare(struct reading *reading, uint32_t start, enum operator_kind op,
                            struct value left, struct value right)
{
	equalise(reading, &left, &right);
	equalise(reading, &right, &left);
	int order = 0;
	bool comparable = left.kind == right.kind && left.kind != VALUE_NULL;
	bool versions = left.kind == VALUE_VERSION || right.kind == VALUE_VERSION;
	if (comparable && left.kind == VALUE_STRING) {
		order = strcmp(left.text, right.text);
	} else if (comparable && left.kind == VALUE_VERSION) {
		order = compare_versions(&left, &right);
	} else if (comparable) {
		order = left.number < right.number ? -1 : left.number > right.number;
	} else if (left.kind != VALUE_NULL && right.kind != VALUE_NULL &&
	           (versions || (left.kind >= VALUE_FLOAT && right.kind >= VALUE_FLOAT))) {
		struct arena *arena = reading->lexer->arena;
		fail_value(reading, start, reading->end,
		           arena_printf(arena, "Cannot compare %s and %s", value_text(arena, &left),
		                        value_text(arena, &right)));
	}
	/* What cannot be compared is not different either. */
	if (!comparable)
		return truth(false);
	switch (op) {
	case OP_EQ:
		return truth(order == 0);
	case OP_NE:
		return truth(order != 0);
	case OP_GT:
		return truth(order > 0);
	case OP_GE:
		return truth(order >= 0);
	case OP_LT:
		return truth(order < 0);
	default:
		return truth(order <= 0);
	}
}

static struct value disjunction(struct reading *reading);

/* version("1.2.3") */
static struct value version_call(struct reading *reading)
{
	struct value value = {.kind = VALUE_NULL};
	take(reading);
	struct token text = take(reading);
	if (text.kind != TOKEN_STRING && text.kind != TOKEN_SINGLE) {
		fail_value(reading, text.start, text.end, "Invalid condition expression");
		return value;
	}
	char *inside = arena_copy(reading->lexer->arena, reading->lexer->bytes + text.start + 1,
	                          text.end - text.start - 2);
	value.start = text.start;
	value.end = text.end;
	to_version(reading, inside, &value);
	if (peek(reading)->kind != TOKEN_PAREN_CLOSE)
		unexpected(reading);
	take(reading);
	return value;
}

/* A name, dotted or not: target.name */
static struct value named(struct reading *reading, bool in_parens)
{
	struct token first = take(reading);
	uint32_t end = first.end;
	const char *bytes = reading->lexer->bytes;
	while (bytes[end] == '.' && is_ident_start(bytes[end + 1])) {
		end++;
		while (is_ident_char(bytes[end]))
			end++;
	}
	reading->lexer->at = reading->end = end;
	char *text = arena_copy(reading->lexer->arena, bytes + first.start, end - first.start);
	if (in_parens && strcmp(text, "version") == 0 && peek(reading)->kind == TOKEN_PAREN_OPEN)
		return version_call(reading);
	return define_value(reading, text);
}

static struct value primary(struct reading *reading, bool in_parens)
{
	struct value value = {.kind = VALUE_NULL};
	const struct token *next = peek(reading);
	uint32_t start = next->start;
	if (failed(reading))
		return value;
	if (reading->depth > NESTED_CONDITIONS) {
		fail(reading, next->start, next->end, "Nested too deeply");
		return value;
	}
	bool is_operand = reading->is_operand;
	reading->is_operand = false;
	reading->depth++;
	if (next->kind == TOKEN_NOT) {
		take(reading);
		value = truth(!is_true(primary(reading, in_parens)));
	} else if (next->kind == TOKEN_PAREN_OPEN) {
		take(reading);
		value = disjunction(reading);
		if (!failed(reading) && peek(reading)->kind != TOKEN_PAREN_CLOSE)
			unexpected(reading);
		if (!failed(reading))
			take(reading);
	} else if (next->kind == TOKEN_INT || next->kind == TOKEN_FLOAT) {
		struct token number = take(reading);
		value.kind = VALUE_FLOAT;
		value.number = strtod(token_copy(reading, &number), NULL);
	} else if (next->kind == TOKEN_STRING || next->kind == TOKEN_SINGLE) {
		struct token text = take(reading);
		char *inside = token_copy(reading, &text) + 1;
		inside[string_unescape(inside, text.end - text.start - 2, inside)] = '\0';
		value = (struct value){.kind = VALUE_STRING, .text = inside};
	} else if (next->kind == TOKEN_IDENT || token_is_keyword(next->kind)) {
		value = named(reading, in_parens);
	} else if (is_operand) {
		fail(reading, next->start, next->end, "Expected expression");
	} else {
		unexpected(reading);
	}
	value.start = start;
	value.end = reading->end;
	reading->depth--;
	return value;
}

/* The comparison that comes next, or OP_COUNT. `>` and `=` are two tokens. */
static enum operator_kind take_comparison(struct reading *reading)
{
	enum operator_kind op = token_operator(peek(reading)->kind);
	if (op == OP_COUNT || op == OP_BOOL_AND || op == OP_BOOL_OR)
		return OP_COUNT;
	uint32_t end = take(reading).end;
	if (op == OP_GT && reading->lexer->bytes[end] == '=') {
		take(reading);
		return OP_GE;
	}
	return op;
}

static struct value comparison(struct reading *reading)
{
	uint32_t start = peek(reading)->start;
	struct value value = primary(reading, true);
	while (!failed(reading)) {
		enum operator_kind op = take_comparison(reading);
		if (op == OP_COUNT)
			break;
		reading->is_operand = true;
		struct value right = primary(reading, true);
		if (op < OP_EQ || op > OP_LE)
			fail_value(reading, start, reading->end, "Unsupported operation");
		if (!failed(reading))
			value = compare(reading, start, op, value, right);
	}
	return value;
}

static struct value conjunction(struct reading *reading)
{
	struct value value = comparison(reading);
	while (!failed(reading) && peek(reading)->kind == TOKEN_BOOL_AND) {
		take(reading);
		bool decided = !is_true(value);
		reading->idle += decided;
		reading->is_operand = true;
		struct value right = comparison(reading);
		reading->idle -= decided;
		value = truth(is_true(value) && is_true(right));
	}
	return value;
}

static struct value disjunction(struct reading *reading)
{
	struct value value = conjunction(reading);
	while (!failed(reading) && peek(reading)->kind == TOKEN_BOOL_OR) {
		take(reading);
		bool decided = is_true(value);
		reading->idle += decided;
		reading->is_operand = true;
		struct value right = conjunction(reading);
		reading->idle -= decided;
		value = truth(is_true(value) || is_true(right));
	}
	return value;
}

/* Which of the branches is meant is not known: the rest is not looked at. */
static void cut(struct lexer *lexer)
{
	lexer->cut = true;
	lexer->at = lexer->length;
	lexer->condition = NULL;
}

/* Haxe has taken the token that does not belong in a condition: the next one is what it names. */
static void name_next(struct lexer *lexer, struct token *error, const struct condition *outer)
{
	struct token next;
	lexer->condition = outer;
	conditional_next(lexer, &next);
	if (next.kind == TOKEN_ERROR) {
		*error = next;
	} else if (next.kind != TOKEN_EOF) {
		const char *text =
		        arena_copy(lexer->arena, lexer->bytes + next.start, next.end - next.start);
		lexer_error(lexer, error, next.start, next.end,
		            arena_printf(lexer->arena, "Unexpected %s", text));
	}
}

/* Reads the condition behind an #if or #elseif; false with an error in
 * `error`.  `idle`: it is read, but does not decide. */
static bool read_condition(struct lexer *lexer, struct token *error, bool *yes, bool idle)
{
	struct reading reading = {.lexer = lexer, .error = error, .idle = idle};
	bool quiet = lexer->quiet;
	lexer->quiet = true;
	error->kind = TOKEN_EOF;
	*yes = is_true(primary(&reading, false));
	lexer->quiet = quiet;
	if (reading.misplaced)
		name_next(lexer, error, lexer->condition ? lexer->condition->outer : NULL);
	if (failed(&reading))
		cut(lexer);
	return !failed(&reading);
}

static bool sharp_is(const struct lexer *lexer, const struct token *token, const char *word)
{
	size_t length = strlen(word);
	return token->end - token->start == length + 1 &&
	       memcmp(lexer->bytes + token->start + 1, word, length) == 0;
}

/* "#elsif": the words that are near enough to be meant, nearest first. */
static void unknown_word(struct lexer *lexer, struct token *token)
{
	static const char *const words[] = {"#if", "#elseif", "#else", "#end", "#error", "#line"};
	enum { WORDS = sizeof words / sizeof words[0] };
	const char *text =
	        arena_copy(lexer->arena, lexer->bytes + token->start, token->end - token->start);
	struct buf near;
	unsigned count = 0;
	buf_init(&near, lexer->arena);
	for (uint32_t distance = 1; distance <= 2; distance++) {
		for (unsigned i = 0; i < WORDS; i++) {
			if (edit_distance(text, words[i]) == distance &&
			    is_near(distance, text, words[i]))
				buf_printf(&near, "%s%s", count++ ? ", " : "", words[i]);
		}
	}
	const char *message = "Unknown token";
	if (count)
		message = arena_printf(lexer->arena, "Unknown token (Suggestion%s: %s)",
		                       count > 1 ? "s" : "", buf_string(&near));
	cut(lexer);
	lexer_error(lexer, token, token->start, token->end, message);
}

static void push(struct lexer *lexer, const struct condition *outer, const struct token *token)
{
	struct condition *condition = ARENA_NEW(lexer->arena, struct condition);
	*condition = (struct condition){outer, token->start, token->end};
	lexer->condition = condition;
}

/* An #else or #elseif replaces its condition's entry; false for one without an
 * #if. Behind an #else Haxe 4.2 takes more of them: none of those holds. */
static bool next_branch(struct lexer *lexer, struct token *token)
{
	const struct condition *condition = lexer->condition;
	if (!condition) /* a token as any other, that fits nowhere */
		return false;
	push(lexer, condition->outer, token);
	return true;
}

/*
 * Skips what a false condition leaves out.  With `looking`, it stops in the
 * first branch that holds; without, at #end: a branch before did hold.
 */
static bool skip_branches(struct lexer *lexer, struct token *token, bool looking)
{
	unsigned inner = 0;
	bool yes, quiet = lexer->quiet;
	for (;;) {
		lexer->quiet = true;
		lexer_next(lexer, token);
		lexer->quiet = quiet;
		if (token->kind == TOKEN_ERROR)
			return false;
		if (token->kind == TOKEN_EOF) {
			const struct condition *open = lexer->condition;
			lexer->condition = NULL;
			lexer_error(lexer, token, open->start, open->end,
			            "Unclosed conditional compilation block");
			return false;
		}
		if (token->kind != TOKEN_SHARP)
			continue;
		if (sharp_is(lexer, token, "if")) {
			inner++;
			push(lexer, lexer->condition, token);
			if (!read_condition(lexer, token, &yes, true))
				return false;
		} else if (sharp_is(lexer, token, "end")) {
			lexer->condition = lexer->condition->outer;
			if (inner-- == 0)
				return true;
		} else if (sharp_is(lexer, token, "else") || sharp_is(lexer, token, "elseif")) {
			bool last = sharp_is(lexer, token, "else");
			if (!next_branch(lexer, token))
				return false;
			yes = true;
			bool idle = inner > 0 || !looking;
			if (!last && !read_condition(lexer, token, &yes, idle))
				return false;
			if (inner == 0 && looking && yes)
				return true;
		} else if (!sharp_is(lexer, token, "error") && !sharp_is(lexer, token, "line")) {
			unknown_word(lexer, token);
			return false;
		}
	}
}

static void user_error(struct lexer *lexer, struct token *token)
{
	struct token text;
	lexer_next(lexer, &text);
	if (text.kind == TOKEN_ERROR) {
		*token = text;
	} else if (text.kind == TOKEN_STRING || text.kind == TOKEN_SINGLE) {
		char *inside = arena_copy(lexer->arena, lexer->bytes + text.start + 1,
		                          text.end - text.start - 2);
		inside[string_unescape(inside, text.end - text.start - 2, inside)] = '\0';
		lexer_error(lexer, token, text.start, text.end, inside);
	} else {
		lexer->at = token->end;
		lexer_error(lexer, token, token->start, token->end,
		            "Not implemented for current platform");
	}
}

/* Takes one # word; false with an error in `token`. */
static bool directive(struct lexer *lexer, struct token *token)
{
	bool yes;
	if (sharp_is(lexer, token, "if")) {
		push(lexer, lexer->condition, token);
		if (!read_condition(lexer, token, &yes, false))
			return false;
		return yes || skip_branches(lexer, token, true);
	}
	if (sharp_is(lexer, token, "end")) {
		if (!lexer->condition)
			return false;
		lexer->condition = lexer->condition->outer;
		return true;
	}
	if (sharp_is(lexer, token, "else") || sharp_is(lexer, token, "elseif")) {
		bool last = sharp_is(lexer, token, "else");
		if (!next_branch(lexer, token) ||
		    (!last && !read_condition(lexer, token, &yes, true)))
			return false;
		return skip_branches(lexer, token, false);
	}
	if (sharp_is(lexer, token, "error")) {
		user_error(lexer, token);
		return false;
	}
	if (sharp_is(lexer, token, "line")) {
		lexer_next(lexer, token);
		return token->kind != TOKEN_ERROR;
	}
	unknown_word(lexer, token);
	return false;
}

/* Goes on behind the # word at hand. */
static void behind_directives(struct lexer *lexer, struct token *token)
{
	uint32_t doc = token->doc;
	while (token->kind == TOKEN_SHARP) {
		if (!directive(lexer, token))
			return;
		lexer_next(lexer, token);
		if (token->doc)
			doc = token->doc;
	}
	token->doc = doc;
}

void conditional_next(struct lexer *lexer, struct token *token)
{
	lexer_next(lexer, token);
	if (token->kind == TOKEN_SHARP)
		behind_directives(lexer, token);
	if (token->kind == TOKEN_EOF && lexer->condition) {
		const struct condition *open = lexer->condition;
		lexer->condition = NULL;
		lexer_error(lexer, token, open->start, open->end,
		            "Unclosed conditional compilation block");
	}
}
