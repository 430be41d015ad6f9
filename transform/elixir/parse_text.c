/* Strings, heredocs, sigils: what stands between delimiters. */
#include "transform/elixir/parse_internal.h"

#include <ctype.h>
#include <string.h>

static void add_utf8(struct buf *out, uint32_t c)
{
	if (c < 0x80)
		buf_char(out, (char)c);
	else if (c < 0x800)
		buf_printf(out, "%c%c", (int)(0xC0 | c >> 6), (int)(0x80 | (c & 0x3F)));
	else if (c < 0x10000)
		buf_printf(out, "%c%c%c", (int)(0xE0 | c >> 12), (int)(0x80 | (c >> 6 & 0x3F)),
		           (int)(0x80 | (c & 0x3F)));
	else
		buf_printf(out, "%c%c%c%c", (int)(0xF0 | c >> 18), (int)(0x80 | (c >> 12 & 0x3F)),
		           (int)(0x80 | (c >> 6 & 0x3F)), (int)(0x80 | (c & 0x3F)));
}

static int digit_value(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;
}

/* Behind \x or \u: a number of `most` digits, or of any in braces. */
static void add_numbered(struct parser *p, struct buf *out, bool byte, int most)
{
	uint32_t value = 0;
	int digits = 0;
	bool braces = p->at < p->end && *p->at == '{';
	if (braces)
		most = 6;
	p->at += braces;
	while (p->at < p->end && digits < most && isxdigit((unsigned char)*p->at)) {
		value = value * 16 + (uint32_t)digit_value(*p->at++);
		digits++;
	}
	if (!digits || value > 0x10FFFF || (braces && (p->at == p->end || *p->at++ != '}')))
		parse_fail(p, "a number is missing in an escape");
	else if (byte && !braces)
		buf_char(out, (char)value);
	else
		add_utf8(out, value);
}

/* At the character behind a backslash. */
static void add_escape(struct parser *p, struct buf *out)
{
	static const char from[] = "ntre0abdfsv", to[] = "\n\t\r\x1B\0\a\b\x7F\f \v";
	char c = *p->at++;
	const char *found = strchr(from, c);
	if (c == 'x')
		add_numbered(p, out, true, 2);
	else if (c == 'u')
		add_numbered(p, out, false, 4);
	else if (found && c)
		buf_char(out, to[found - from]);
	else if (c != '\n')
		buf_char(out, c);
}

static void end_part(struct parser *p, struct ex *node, struct buf *out)
{
	if (out->length)
		ex_add(p->arena, node, ex_string(p->arena, buf_string(out), out->length));
	buf_init(out, p->arena);
}

/* At the character behind #{; then behind }. */
static void interpolation(struct parser *p, struct ex *node)
{
	bool no_do = p->no_do;
	p->no_do = false;
	ex_parse_advance(p);
	ex_add(p->arena, node, ex_parse_statements(p, "}"));
	if (!parse_is(p, "}"))
		parse_fail(p, "a } is missing in a string");
	p->no_do = no_do;
}

/* Up to `quote`, which is skipped, or to the end of the text for '\0'. */
static struct ex *content(struct parser *p, char quote)
{
	struct ex *node = ex_new(p->arena, EX_INTERPOLATION);
	struct buf out;
	buf_init(&out, p->arena);
	while (p->at < p->end && (*p->at != quote || !quote)) {
		char c = *p->at++;
		if (c == '\\' && p->at < p->end) {
			add_escape(p, &out);
		} else if (c == '#' && p->at < p->end && *p->at == '{') {
			p->at++;
			end_part(p, node, &out);
			interpolation(p, node);
		} else
			buf_char(&out, c);
	}
	if (quote && p->at == p->end)
		return parse_fail(p, "a string does not end");
	p->at += quote != '\0';
	end_part(p, node, &out);
	if (!node->list.count)
		return ex_string(p->arena, "", 0);
	bool plain = node->list.count == 1 && node->list.items[0]->kind == EX_STRING;
	return plain ? node->list.items[0] : node;
}

struct ex *parse_string(struct parser *p)
{
	struct ex *node = content(p, '"');
	ex_parse_advance(p);
	return node;
}

bool parse_string_is_key(const struct parser *p)
{
	const char *at = p->at;
	for (; at < p->end && *at != '"'; at++) {
		if (*at == '\\' && p->end - at > 1)
			at++;
		if (at + 1 < p->end && at[0] == '#' && at[1] == '{')
			return false;
	}
	return p->end - at > 2 && at[1] == ':' && isspace((unsigned char)at[2]);
}

const char *parse_quoted_name(struct parser *p)
{
	struct ex *node = content(p, '"');
	if (p->token == TOKEN_STRING && p->at < p->end && *p->at == ':')
		p->at++;
	if (node->kind != EX_STRING || memchr(node->text, 0, node->length))
		parse_fail(p, "a name that is made while the program runs");
	const char *name =
	        node->kind == EX_STRING ? arena_copy(p->arena, node->text, node->length) : "";
	ex_parse_advance(p);
	return name;
}

/* ---- several lines ---- */

/* The line that holds nothing but `quotes`; NULL when there is none. */
static const char *closing_line(const struct parser *p, const char *quotes)
{
	for (const char *line = p->at; line;) {
		const char *text = line;
		while (text < p->end && (*text == ' ' || *text == '\t'))
			text++;
		if (line > p->at && p->end - text >= 3 && !memcmp(text, quotes, 3))
			return line;
		line = memchr(line, '\n', (size_t)(p->end - line));
		line = line ? line + 1 : NULL;
	}
	return NULL;
}

/* The lines between, without the closing line's indentation; p->at is behind
 * the quotes then. */
static char *heredoc_lines(struct parser *p, const char *quotes, size_t *length)
{
	const char *close = closing_line(p, quotes);
	const char *line = memchr(p->at, '\n', (size_t)(p->end - p->at));
	struct buf out;
	buf_init(&out, p->arena);
	*length = 0;
	if (!close || !line) {
		parse_fail(p, "a heredoc does not end");
		return NULL;
	}
	size_t indent = strspn(close, " \t");
	for (line++; line < close;) {
		const char *stop = memchr(line, '\n', (size_t)(close - line));
		for (size_t i = 0; i < indent && (*line == ' ' || *line == '\t'); i++)
			line++;
		buf_add(&out, line, (size_t)(stop + 1 - line));
		line = stop + 1;
	}
	p->at = close + indent + 3;
	*length = out.length;
	return arena_copy(p->arena, buf_string(&out), out.length);
}

struct ex *parse_heredoc(struct parser *p)
{
	size_t length;
	char *text = heredoc_lines(p, "\"\"\"", &length);
	if (!text)
		return ex_nil(p->arena);
	struct parser inner = {.arena = p->arena,
	                       .text = text,
	                       .at = text,
	                       .end = text + length,
	                       .holes = p->holes,
	                       .depth = p->depth + 1};
	struct ex *node = content(&inner, '\0');
	if (inner.problem)
		return parse_fail(p, inner.problem);
	ex_parse_advance(p);
	return node;
}

/* ---- sigils ---- */

static char closing_delimiter(char open)
{
	static const char pairs[] = "()[]{}<>||//\"\"''";
	for (size_t i = 0; pairs[i]; i += 2)
		if (pairs[i] == open)
			return pairs[i + 1];
	return '\0';
}

/* The text up to the delimiter, as it stands. */
static char *sigil_text(struct parser *p, char letter)
{
	size_t length;
	if (p->end - p->at >= 3 && (!memcmp(p->at, "\"\"\"", 3) || !memcmp(p->at, "'''", 3))) {
		const char *quotes = p->at;
		p->at += 3;
		return heredoc_lines(p, *quotes == '"' ? "\"\"\"" : "'''", &length);
	}
	char close = p->at < p->end ? closing_delimiter(*p->at) : '\0';
	const char *start = p->at + 1;
	if (!close)
		return NULL;
	for (p->at++; p->at < p->end && *p->at != close; p->at++) {
		bool opens = p->end - p->at > 1 && p->at[0] == '#' && p->at[1] == '{';
		if (opens && islower((unsigned char)letter))
			return NULL;
		if (*p->at == '\\' && p->end - p->at > 1)
			p->at++;
	}
	if (p->at == p->end)
		return NULL;
	p->at++;
	return arena_copy(p->arena, start, (size_t)(p->at - 1 - start));
}

struct ex *parse_sigil(struct parser *p)
{
	struct ex *node = ex_new(p->arena, EX_SIGIL);
	p->at = p->start + 2;
	node->word = arena_copy(p->arena, p->start + 1, 1);
	node->text = sigil_text(p, *node->word);
	if (!node->text)
		return parse_fail(p, "a sigil that does not end, or with a #{} inside");
	node->length = strlen(node->text);
	const char *start = p->at;
	while (p->at < p->end && isalpha((unsigned char)*p->at))
		p->at++;
	if (p->at > start)
		node->right =
		        ex_atom(p->arena, arena_copy(p->arena, start, (size_t)(p->at - start)));
	ex_parse_advance(p);
	return node;
}
