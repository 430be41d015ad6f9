/* Literals and names: atoms, numbers, strings, sigils, text as it stands. */
#include "transform/elixir/print_internal.h"

#include <ctype.h>

const struct doc *print_nil(struct printer *p, const struct ex *node, enum context in)
{
	(void)node;
	(void)in;
	return doc_text(p->arena, "nil");
}

const struct doc *print_bool(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	return doc_text(p->arena, node->flag ? "true" : "false");
}

const struct doc *print_text(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	return node->text ? doc_text(p->arena, node->text) : print_fail(p, "a name is missing");
}

const struct doc *print_placeholder(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	return doc_text(p->arena, arena_printf(p->arena, "&%d", node->number));
}

/* ---- strings ---- */

/* Characters that Elixir's tokenizer refuses, or that nobody sees. */
static bool is_hidden(uint32_t c)
{
	return (c >= 0x80 && c < 0xA0) || c == 0xA0 || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
	       (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
	       (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFFF0 && c <= 0xFFFF);
}

/* The code point at `at`, and its size; size 0: these bytes are no UTF-8. */
static uint32_t utf8(const unsigned char *at, size_t left, unsigned *size)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned count = at[0] >= 0xF0 ? 4 : at[0] >= 0xE0 ? 3 : 2;
	uint32_t c = at[0] & (0xFFu >> (count + 1));
	*size = 0;
	if (at[0] < 0xC2 || at[0] > 0xF4 || left < count)
		return 0;
	for (unsigned i = 1; i < count; i++) {
		if ((at[i] & 0xC0) != 0x80)
			return 0;
		c = c << 6 | (at[i] & 0x3F);
	}
	if (c < least[count] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
		return 0;
	*size = count;
	return c;
}

static const char *short_escape(unsigned char c)
{
	switch (c) {
	case '\n':
		return "\\n";
	case '\t':
		return "\\t";
	case '\r':
		return "\\r";
	case '\\':
		return "\\\\";
	case 0x1B:
		return "\\e";
	case 0:
		return "\\0";
	default:
		return NULL;
	}
}

static void add_escaped(struct buf *out, const char *bytes, size_t length, char quote)
{
	const unsigned char *at = (const unsigned char *)bytes, *end = at + length;
	while (at < end) {
		unsigned size = 1;
		const char *escape = short_escape(*at);
		if (escape)
			buf_text(out, escape);
		else if (*at == (unsigned char)quote ||
		         (*at == '#' && at + 1 < end && at[1] == '{'))
			buf_printf(out, "\\%c", *at);
		else if (*at < 0x20 || *at == 0x7F)
			buf_printf(out, "\\x%02X", *at);
		else if (*at >= 0x80) {
			uint32_t c = utf8(at, (size_t)(end - at), &size);
			if (!size)
				buf_printf(out, "\\x%02X", *at);
			else if (is_hidden(c))
				buf_printf(out, "\\u{%X}", c);
			else
				buf_add(out, (const char *)at, size);
			size += !size;
		} else
			buf_char(out, (char)*at);
		at += size;
	}
}

static const struct doc *escaped(struct printer *p, const struct ex *node)
{
	struct buf out;
	buf_init(&out, p->arena);
	add_escaped(&out, node->text, node->length, '"');
	return doc_bytes(p->arena, buf_string(&out), out.length);
}

const struct doc *print_string(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	const struct doc *quote = doc_text(p->arena, "\"");
	return doc_join(p->arena, quote, escaped(p, node), quote, DOC_END);
}

static const struct doc *interpolated(struct printer *p, const struct ex *node)
{
	bool inside = p->inside;
	p->inside = true;
	const struct doc *doc = print_statements(p, node);
	p->inside = inside;
	return doc_unlimited(p->arena, print_surround(p, "#{", doc, "}"));
}

const struct doc *print_interpolation(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	const struct doc *doc = doc_text(p->arena, "\"");
	for (VEC_EACH(struct ex *, one, &node->list)) {
		const struct doc *part =
		        (*one)->kind == EX_STRING ? escaped(p, *one) : interpolated(p, *one);
		doc = doc_cons(p->arena, doc, part);
	}
	return doc_cons(p->arena, doc, doc_text(p->arena, "\""));
}

/* ---- atoms and names ---- */

static bool is_letter(unsigned char c)
{
	return isalpha(c) || c == '_';
}

/* Letters, digits, _; a ? or ! at the end; `at_sign`: @ too. */
static bool is_word(const char *name, bool at_sign)
{
	if (!is_letter((unsigned char)*name))
		return false;
	for (name++; *name; name++) {
		unsigned char c = (unsigned char)*name;
		if ((c == '?' || c == '!') && !name[1])
			return true;
		if (!is_letter(c) && !isdigit(c) && !(at_sign && c == '@'))
			return false;
	}
	return true;
}

static bool is_symbol_atom(const char *name)
{
	static const char *const symbols[] = {
	        "!",  "!=",  "!==", "&",   "&&",  "&&&", "*",  "**",  "+",  "++",  "+++",  "-",
	        "--", "---", ".",   "..",  "...", "/",   "::", "<",   "<-", "<<<", "<<>>", "<=",
	        "<>", "=",   "==",  "===", "=~",  ">",   ">=", ">>>", "@",  "^",   "^^^",  "{}",
	        "|",  "|>",  "||",  "|||", "%{}", "%",   "~>", "~>>", "<~", "<<~", "<~>",  "~~~"};
	for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
		if (!strcmp(name, symbols[i]))
			return true;
	return false;
}

static const char *quoted(struct printer *p, const char *before, const char *name,
                          const char *after)
{
	struct buf out;
	buf_init(&out, p->arena);
	buf_text(&out, before);
	buf_char(&out, '"');
	add_escaped(&out, name, strlen(name), '"');
	buf_char(&out, '"');
	buf_text(&out, after);
	return buf_string(&out);
}

static const char *atom_text(const struct ex *node)
{
	return node->kind == EX_NIL    ? "nil"
	       : node->kind == EX_BOOL ? (node->flag ? "true" : "false")
	       : node->text            ? node->text
	                               : "";
}

const struct doc *print_atom(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	const char *name = atom_text(node);
	if (!strcmp(name, "nil") || !strcmp(name, "true") || !strcmp(name, "false"))
		return doc_text(p->arena, name);
	if (is_word(name, true) || is_symbol_atom(name))
		return doc_text(p->arena, arena_printf(p->arena, ":%s", name));
	return doc_text(p->arena, quoted(p, ":", name, ""));
}

const struct doc *print_key(struct printer *p, const struct ex *atom)
{
	const char *name = atom_text(atom);
	if (is_word(name, true) || (is_symbol_atom(name) && strcmp(name, "::") != 0))
		return doc_text(p->arena, arena_printf(p->arena, "%s:", name));
	return doc_text(p->arena, quoted(p, "", name, ":"));
}

const char *print_member(struct printer *p, const char *name)
{
	if (!name) {
		print_fail(p, "a name is missing");
		return "";
	}
	if ((is_word(name, false) && !isupper((unsigned char)*name)) || is_symbol_atom(name))
		return name;
	return quoted(p, "", name, "");
}

/* ---- numbers ---- */

/* 1234567 -> 1_234_567, from six digits on. */
static void add_grouped(struct buf *out, const char *digits, size_t length)
{
	bool plain = length < 6 || memchr(digits, '_', length);
	for (size_t i = 0; i < length; i++) {
		if (!plain && i && (length - i) % 3 == 0)
			buf_char(out, '_');
		buf_char(out, digits[i]);
	}
}

const struct doc *print_int(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	struct buf out;
	buf_init(&out, p->arena);
	const char *text = node->text;
	if (!text || !*text)
		return print_fail(p, "a number is missing");
	if (text[0] == '0' && text[1] == 'x') {
		buf_text(&out, "0x");
		for (text += 2; *text; text++)
			buf_char(&out, (char)toupper((unsigned char)*text));
	} else if (text[0] == '?' || (text[0] == '0' && (text[1] == 'b' || text[1] == 'o')))
		buf_text(&out, text);
	else
		add_grouped(&out, text, strlen(text));
	return doc_text(p->arena, buf_string(&out));
}

const struct doc *print_float(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	struct buf out;
	buf_init(&out, p->arena);
	const char *text = node->text;
	if (!text || !*text)
		return print_fail(p, "a number is missing");
	size_t whole = strspn(text, "0123456789_");
	add_grouped(&out, text, whole);
	text += whole;
	if (*text != '.')
		buf_text(&out, ".0");
	for (; *text; text++)
		buf_char(&out, (char)tolower((unsigned char)*text));
	return doc_text(p->arena, buf_string(&out));
}

/* ---- several lines ---- */

static const char *heredoc_line(struct printer *p, const char *line, size_t length, bool escape)
{
	struct buf out;
	buf_init(&out, p->arena);
	for (size_t i = 0; i < length; i++) {
		bool quotes = i + 2 < length && !memcmp(line + i, "\"\"\"", 3);
		bool opens = i + 1 < length && line[i] == '#' && line[i + 1] == '{';
		if (escape && (line[i] == '\\' || quotes || opens))
			buf_char(&out, '\\');
		buf_char(&out, line[i]);
		if (escape && quotes) {
			buf_text(&out, "\"\"");
			i += 2;
		}
	}
	return buf_string(&out);
}

/* The lines of `content`, each on its own; an empty one is not indented. */
static const struct doc *lines(struct printer *p, const char *content, size_t length, bool escape)
{
	const struct doc *doc = &doc_nil;
	const char *end = content + length;
	while (content <= end) {
		const char *stop = memchr(content, '\n', (size_t)(end - content));
		if (!stop)
			stop = end;
		const char *text = heredoc_line(p, content, (size_t)(stop - content), escape);
		const struct doc *start =
		        *text ? &doc_line : doc_nest(p->arena, &doc_line, NEST_RESET, false);
		doc = doc_join(p->arena, doc, start, doc_text(p->arena, text), DOC_END);
		content = stop + 1;
	}
	return doc;
}

const struct doc *print_heredoc(struct printer *p, const char *open, const char *content,
                                size_t length, bool escape, const char *close)
{
	while (length && (content[length - 1] == '\n' || content[length - 1] == '\r'))
		length--;
	const struct doc *doc = doc_text(p->arena, open);
	if (length)
		doc = doc_cons(p->arena, doc, lines(p, content, length, escape));
	doc = doc_join(p->arena, doc, &doc_line, doc_text(p->arena, close), DOC_END);
	return doc_force(p->arena, doc);
}

/* The first pair of delimiters of which neither is in the text. */
static const char *delimiters(const struct ex *node, bool word_list)
{
	static const char *const usual[] = {"//", "\"\"", "()", "[]", "{}", "||", "<>", "''"};
	static const char *const words[] = {"()", "[]", "{}", "//", "||", "<>", "\"\"", "''"};
	const char *const *all = word_list ? words : usual;
	for (unsigned i = 0; i < 8; i++)
		if (!strchr(node->text, all[i][0]) && !strchr(node->text, all[i][1]))
			return all[i];
	return NULL;
}

const struct doc *print_sigil(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	const char *letter = node->word ? node->word : "s";
	const char *modifiers = node->right && node->right->text ? node->right->text : "";
	if (!node->text)
		return print_fail(p, "a sigil has no text");
	bool heredoc = !strcmp(letter, "H") || strchr(node->text, '\n');
	const char *pair = heredoc ? NULL : delimiters(node, *letter != 'r');
	if (!pair) {
		bool apostrophes = strstr(node->text, "\"\"\"") != NULL;
		const char *quotes = apostrophes ? "'''" : "\"\"\"";
		return print_heredoc(p, arena_printf(p->arena, "~%s%s", letter, quotes), node->text,
		                     strlen(node->text), false,
		                     arena_printf(p->arena, "%s%s", quotes, modifiers));
	}
	struct buf out;
	buf_init(&out, p->arena);
	buf_printf(&out, "~%s%c", letter, pair[0]);
	buf_text(&out, node->text);
	buf_printf(&out, "%c%s", pair[1], modifiers);
	return doc_bytes(p->arena, buf_string(&out), out.length);
}

/* True when the text can stand as an operand. */
static bool is_closed(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (!is_letter((unsigned char)text[i]) && !isdigit((unsigned char)text[i]) &&
		    !strchr(".:@?!\"", text[i]))
			return false;
	return true;
}

const struct doc *print_raw(struct printer *p, const struct ex *node, enum context in)
{
	if (!node->text)
		return print_fail(p, "raw Elixir has no text");
	size_t length = strlen(node->text);
	const char *stop = strchr(node->text, '\n');
	size_t first = stop ? (size_t)(stop - node->text) : length;
	const struct doc *doc = doc_bytes(p->arena, node->text, first);
	if (stop)
		doc = doc_cons(p->arena, doc, lines(p, stop + 1, length - first - 1, false));
	if (in != IN_BLOCK && !is_closed(node->text, length))
		doc = print_parens(p, doc);
	return stop ? doc_force(p->arena, doc) : doc;
}
