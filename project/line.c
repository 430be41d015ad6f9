#include "project/line.h"

#include <string.h>

/* A field with its escapes taken out; NULs would hide what follows, so a field
 * ends there. */
static const char *unescaped(struct arena *arena, const char *start, const char *end)
{
	char *text = arena_copy(arena, start, (size_t)(end - start));
	char *to = text;
	for (const char *at = start; at < end; at++) {
		if (*at == '\\' && at + 1 < end) {
			at++;
			*to++ = *at == 't' ? '\t' : *at == 'n' ? '\n' : *at == 'r' ? '\r' : *at;
		} else {
			*to++ = *at;
		}
	}
	*to = '\0';
	return text;
}

bool line_next(struct line_reader *reader, struct line *line)
{
	if (reader->at >= reader->end)
		return false;
	const char *stop = memchr(reader->at, '\n', (size_t)(reader->end - reader->at));
	const char *end = stop ? stop : reader->end;
	const char *at = reader->at;
	reader->at = stop ? stop + 1 : reader->end;
	if (end > at && end[-1] == '\r')
		end--;
	line->count = 0;
	for (;;) {
		const char *tab = memchr(at, '\t', (size_t)(end - at));
		if (line->count < LINE_FIELDS)
			line->fields[line->count] = unescaped(reader->arena, at, tab ? tab : end);
		line->count++;
		if (!tab)
			return true;
		at = tab + 1;
	}
}

void line_write(struct buf *out, const char *const *fields, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (i)
			buf_char(out, '\t');
		size_t plain = strcspn(fields[i], "\t\n\r\\");
		buf_add(out, fields[i], plain);
		for (const char *at = fields[i] + plain; *at; at++) {
			const char *escape = *at == '\t'   ? "\\t"
			                     : *at == '\n' ? "\\n"
			                     : *at == '\r' ? "\\r"
			                     : *at == '\\' ? "\\\\"
			                                   : NULL;
			if (escape)
				buf_text(out, escape);
			else
				buf_char(out, *at);
		}
	}
	buf_char(out, '\n');
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool line_hash(const char *text, struct hash *hash)
{
	uint64_t words[2] = {0, 0};
	for (unsigned i = 0; i < 32; i++) {
		int value = digit(text[i]);
		if (value < 0)
			return false;
		words[i / 16] = words[i / 16] << 4 | (uint64_t)value;
	}
	*hash = (struct hash){words[0], words[1]};
	return !text[32];
}

bool line_path_valid(const char *path)
{
	for (const char *part = path;;) {
		const char *end = strchrnul(part, '/');
		size_t length = (size_t)(end - part);
		if (!length || (length <= 2 && !strncmp(part, "..", length)))
			return false;
		if (!*end)
			return true;
		part = end + 1;
	}
}
