#include "transform/elixir/parse_internal.h"

#include <ctype.h>
#include <string.h>

struct ex *parse_fail(struct parser *p, const char *problem)
{
	if (!p->problem)
		p->problem = problem;
	p->at = p->end;
	p->token = TOKEN_END;
	p->word = "";
	return ex_nil(p->arena);
}

bool parse_is(const struct parser *p, const char *sign)
{
	return p->token == TOKEN_SIGN && !strcmp(p->word, sign);
}

bool parse_is_name(const struct parser *p, const char *name)
{
	return p->token == TOKEN_NAME && !strcmp(p->word, name);
}

void ex_parse_expect(struct parser *p, const char *sign)
{
	if (parse_is(p, sign))
		ex_parse_advance(p);
	else
		parse_fail(p, "a bracket or an operator is missing");
}

static char peek(const struct parser *p, size_t ahead)
{
	return (size_t)(p->end - p->at) > ahead ? p->at[ahead] : '\0';
}

bool parse_space_after(const struct parser *p)
{
	char c = peek(p, 0);
	return c == '\0' || isspace((unsigned char)c) || c == '#';
}

static void skip_blanks(struct parser *p)
{
	p->newlines = 0;
	p->space_before = false;
	for (; p->at < p->end; p->at++) {
		if (*p->at == '#') {
			while (p->at < p->end && *p->at != '\n')
				p->at++;
			if (p->at == p->end)
				return;
		}
		if (*p->at == '\n')
			p->newlines++;
		else if (!isspace((unsigned char)*p->at))
			return;
		p->space_before = true;
	}
}

static bool is_name_char(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* Takes `length` bytes as the token. */
static void take(struct parser *p, enum token token, size_t length)
{
	p->token = token;
	p->word = arena_copy(p->arena, p->at, length);
	p->at += length;
}

static size_t name_length(const struct parser *p, size_t from)
{
	size_t length = from;
	while (is_name_char(peek(p, length)))
		length++;
	bool marked = peek(p, length) == '?' || peek(p, length) == '!';
	/* `a!=b` is no name with an exclamation mark */
	if (length > from && marked && peek(p, length + 1) != '=')
		length++;
	else if (length > from && marked && peek(p, length + 1) == '=' &&
	         (peek(p, length + 2) == '=' || peek(p, length + 2) == '~'))
		length++;
	return length - from;
}

/* `name: ` with what follows the colon. */
static bool is_key_colon(const struct parser *p, size_t at)
{
	char after = peek(p, at + 1);
	return peek(p, at) == ':' && (after == '\0' || isspace((unsigned char)after));
}

static void take_name(struct parser *p)
{
	size_t length = name_length(p, 0), key = length;
	while (peek(p, key) == '@')
		key += 1 + name_length(p, key + 1);
	if (is_key_colon(p, key)) {
		take(p, TOKEN_KEY, key);
		p->at++;
		return;
	}
	take(p, TOKEN_NAME, length);
}

/* A.B.C; a capital before a key's colon is a key. */
static void take_alias(struct parser *p)
{
	size_t length = name_length(p, 0);
	if (is_key_colon(p, length)) {
		take_name(p);
		return;
	}
	while (peek(p, length) == '.' && isupper((unsigned char)peek(p, length + 1))) {
		size_t more = name_length(p, length + 1);
		length += 1 + more;
	}
	take(p, TOKEN_ALIAS, length);
}

static char *without_underscores(struct parser *p)
{
	char *out = arena_copy(p->arena, p->word, strlen(p->word));
	char *to = out;
	for (const char *from = p->word; *from; from++)
		if (*from != '_')
			*to++ = *from;
	*to = '\0';
	return out;
}

static void take_number(struct parser *p)
{
	size_t length = 1;
	enum token token = TOKEN_INT;
	if (peek(p, 0) == '0' && strchr("xbo", peek(p, 1)) && peek(p, 1)) {
		length = 2;
		while (isxdigit((unsigned char)peek(p, length)))
			length++;
		take(p, TOKEN_INT, length);
		return;
	}
	while (isdigit((unsigned char)peek(p, length)) || peek(p, length) == '_')
		length++;
	if (peek(p, length) == '.' && isdigit((unsigned char)peek(p, length + 1))) {
		token = TOKEN_FLOAT;
		length++;
		while (isdigit((unsigned char)peek(p, length)) || peek(p, length) == '_')
			length++;
		size_t sign = peek(p, length + 1) == '-' || peek(p, length + 1) == '+';
		if (tolower((unsigned char)peek(p, length)) == 'e' &&
		    isdigit((unsigned char)peek(p, length + 1 + sign)))
			for (length += 2 + sign; isdigit((unsigned char)peek(p, length));)
				length++;
	}
	take(p, token, length);
	p->word = without_underscores(p);
}

/* ?a ?\n */
static void take_character(struct parser *p)
{
	size_t length = peek(p, 1) == '\\' ? 3 : 2;
	while (((unsigned char)peek(p, length) & 0xC0) == 0x80)
		length++;
	if ((size_t)(p->end - p->at) < length)
		parse_fail(p, "a character is missing behind ?");
	else
		take(p, TOKEN_INT, length);
}

/* The longest first among those that begin alike. */
static const char *const signs[] = {
        "<<<", ">>>", "&&&", "|||", "+++", "---", "===", "!==",  "~~~", "<<~", "~>>", "<~>",
        "...", "<<",  ">>",  "->",  "=>",  "<-",  "::",  "++",   "--",  "==",  "!=",  "=~",
        "<=",  ">=",  "&&",  "||",  "<>",  "|>",  "..",  "\\\\", "//",  "**",  "<~",  "~>",
        "%{",  "(",   ")",   "[",   "]",   "{",   "}",   ",",    ";",   ".",   "+",   "-",
        "*",   "/",   "<",   ">",   "=",   "!",   "|",   "&",    "^",   "@",   "%"};

static size_t sign_length(const struct parser *p)
{
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		size_t length = strlen(signs[i]);
		if ((size_t)(p->end - p->at) >= length && !memcmp(p->at, signs[i], length))
			return length;
	}
	return 0;
}

static void take_colon(struct parser *p)
{
	p->at++;
	size_t length = name_length(p, 0);
	if (peek(p, 0) == '"') {
		p->token = TOKEN_ATOM_QUOTED;
		p->start = p->at++;
		return;
	}
	if (length && !isdigit((unsigned char)peek(p, 0))) {
		while (peek(p, length) == '@')
			length += 1 + name_length(p, length + 1);
		take(p, TOKEN_ATOM, length);
		return;
	}
	length = sign_length(p);
	if (!length || strchr("()[],;", peek(p, 0)))
		parse_fail(p, "a name is missing behind :");
	else
		take(p, TOKEN_ATOM, length);
}

static void take_sign(struct parser *p)
{
	size_t length = sign_length(p);
	bool key = length && !strchr("()[]{},;%", peek(p, 0)) && is_key_colon(p, length);
	if (!length) {
		parse_fail(p, "a character that Elixir does not know here");
		return;
	}
	take(p, key ? TOKEN_KEY : TOKEN_SIGN, length);
	p->at += key;
}

static void take_quote(struct parser *p)
{
	bool three = peek(p, 0) == '"' && peek(p, 1) == '"' && peek(p, 2) == '"';
	p->token = three ? TOKEN_HEREDOC : TOKEN_STRING;
	p->at += three ? 3 : 1;
}

static void take_ampersand(struct parser *p)
{
	size_t length = 1;
	while (isdigit((unsigned char)peek(p, length)))
		length++;
	if (length == 1 || length > 4) {
		take_sign(p);
		return;
	}
	take(p, TOKEN_NUMBERED, length);
	p->word++;
}

void ex_parse_advance(struct parser *p)
{
	if (p->problem)
		return;
	skip_blanks(p);
	p->start = p->at;
	p->word = "";
	unsigned char c = (unsigned char)peek(p, 0), next = (unsigned char)peek(p, 1);
	if (p->at == p->end)
		p->token = TOKEN_END;
	else if (isdigit(c))
		take_number(p);
	else if (isupper(c))
		take_alias(p);
	else if (isalpha(c) || c == '_')
		take_name(p);
	else if (c == '"')
		take_quote(p);
	else if (c == ':' && next != ':')
		take_colon(p);
	else if (c == '~' && isalpha(next))
		p->token = TOKEN_SIGIL;
	else if (c == '?' && next > ' ')
		take_character(p);
	else if (c == '&')
		take_ampersand(p);
	else
		take_sign(p);
}
