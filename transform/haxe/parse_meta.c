/* Metadata and doc comments. */
#include "transform/haxe/parse.h"

#include <string.h>

static bool at_meta_word(const struct parser *parser, uint32_t place)
{
	return (parse_at(parser, TOKEN_IDENT) || token_is_keyword(parser->token.kind)) &&
	       parser->token.start == place;
}

/* `a.b.c`, behind the `@` or `@:` that ends at `place`. */
static void meta_name(struct parser *parser, uint32_t place)
{
	for (;;) {
		if (!at_meta_word(parser, place)) {
			parse_unexpected(parser);
			return;
		}
		parse_advance(parser);
		if (!parse_at(parser, TOKEN_DOT))
			return;
		place = parser->token.end;
		parse_advance(parser);
	}
}

static void meta_args(struct parser *parser, struct meta *meta)
{
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	while (parse_starts_expr(parser)) {
		struct expr *arg = parse_expr(parser);
		LIST_PUSH(parser, arg);
		if (!parse_accept(parser, TOKEN_COMMA))
			break;
	}
	LIST_TAKE(parser, mark, &meta->args);
	parse_demand(parser, TOKEN_PAREN_CLOSE, "Expected )");
}

struct meta parse_meta_entry(struct parser *parser)
{
	struct meta meta = {.name.node = parse_node(parser, parser->token.start, 0)};
	uint32_t place = parser->token.end;
	parse_advance(parser);
	uint32_t start = parser->token.start;
	if (parse_at(parser, TOKEN_COLON) && start == place) {
		place = parser->token.end;
		parse_advance(parser);
	}
	meta_name(parser, place);
	parse_end(parser, meta.name.node);
	if (parser->last_end > start)
		meta.name.name = name_of(&parser->file->names, parser->lexer.bytes + start,
		                         parser->last_end - start);
	else
		meta.name.name = name_from(&parser->file->names, "_");
	parser->file->has_deprecated |= name_is(meta.name.name, ":deprecated");
	if (parse_at(parser, TOKEN_PAREN_OPEN) && parser->token.start == parser->last_end)
		meta_args(parser, &meta);
	return meta;
}

void parse_meta(struct parser *parser, meta_list *list)
{
	size_t mark = LIST_MARK(parser);
	while (parse_at(parser, TOKEN_AT)) {
		struct meta meta = parse_meta_entry(parser);
		LIST_PUSH(parser, meta);
	}
	LIST_TAKE(parser, mark, list);
}

/* ---- doc comments ---- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

struct line {
	const char *start, *end;
};

static struct line next_line(const char **at, const char *end)
{
	const char *newline = memchr(*at, '\n', (size_t)(end - *at));
	struct line line = {*at, newline ? newline : end};
	*at = line.end < end ? line.end + 1 : end;
	while (line.end > line.start && is_blank(line.end[-1]))
		line.end--;
	return line;
}

/* With `starred`, the margin of a line goes up to its star. */
static struct line without_margin(struct line line, bool starred)
{
	const char *text = line.start;
	while (text < line.end && is_blank(*text))
		text++;
	if (text == line.end)
		return (struct line){text, text};
	if (starred && *text == '*')
		return (struct line){text + 1, line.end};
	return line;
}

/* True when every line behind the first starts with a star. */
static bool is_starred(const char *at, const char *end)
{
	next_line(&at, end);
	while (at < end) {
		struct line line = next_line(&at, end);
		while (line.start < line.end && is_blank(*line.start))
			line.start++;
		if (line.start < line.end && *line.start != '*')
			return false;
	}
	return true;
}

static size_t indent(struct line line)
{
	size_t count = 0;
	while (line.start + count < line.end && is_blank(line.start[count]))
		count++;
	return count;
}

/* The smallest indentation of the lines behind the first. */
static size_t common_indent(const char *at, const char *end, bool starred)
{
	size_t smallest = SIZE_MAX;
	next_line(&at, end);
	while (at < end) {
		struct line line = without_margin(next_line(&at, end), starred);
		if (line.start < line.end && indent(line) < smallest)
			smallest = indent(line);
	}
	return smallest;
}

const char *parse_doc(struct parser *parser, uint32_t doc)
{
	if (!doc)
		return NULL;
	const char *at = parser->lexer.bytes + doc - 1 + 3;
	const char *limit = parser->lexer.bytes + parser->lexer.length;
	const char *end = at;
	while (end + 1 < limit && !(end[0] == '*' && end[1] == '/')) {
		const char *star = memchr(end + 1, '*', (size_t)(limit - end - 1));
		end = star ? star : limit;
	}
	if (end > at && end[-1] == '*')
		end--;
	bool starred = is_starred(at, end);
	size_t margin = common_indent(at, end, starred);
	char *text = arena_alloc(parser->arena, (size_t)(end - at) + 1), *to = text;
	bool first = true;
	size_t newlines = 0;
	while (at < end) {
		struct line line = without_margin(next_line(&at, end), starred);
		size_t cut = indent(line);
		line.start += first || cut < margin ? cut : margin;
		first = false;
		if (line.start < line.end) {
			for (; newlines > 0; newlines--)
				*to++ = '\n';
			memcpy(to, line.start, (size_t)(line.end - line.start));
			to += line.end - line.start;
		}
		newlines += to > text;
	}
	return text;
}
