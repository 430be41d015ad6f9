#include "project/json.h"

#include "base/buf.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { DEEPEST = 100 };

struct reader {
	struct arena *arena;
	const char *at, *end;
	unsigned depth;
};

static struct json_value *read_value(struct reader *reader);

static char peek(struct reader *reader)
{
	while (reader->at < reader->end && isspace((unsigned char)*reader->at))
		reader->at++;
	return reader->at < reader->end ? *reader->at : '\0';
}

static bool take(struct reader *reader, char c)
{
	if (peek(reader) != c || reader->at == reader->end)
		return false;
	reader->at++;
	return true;
}

static unsigned hex4(struct reader *reader)
{
	unsigned code = 0;
	for (int i = 0; i < 4 && reader->at < reader->end && isxdigit((unsigned char)*reader->at);
	     i++) {
		char c = *reader->at++;
		code = code * 16 +
		       (unsigned)(isdigit((unsigned char)c) ? c - '0' : (c | 32) - 'a' + 10);
	}
	return code;
}

static void add_code(struct buf *out, unsigned code)
{
	if (code < 0x80) {
		buf_char(out, (char)code);
	} else if (code < 0x800) {
		buf_char(out, (char)(0xc0 | code >> 6));
		buf_char(out, (char)(0x80 | (code & 0x3f)));
	} else {
		buf_char(out, (char)(0xe0 | code >> 12));
		buf_char(out, (char)(0x80 | (code >> 6 & 0x3f)));
		buf_char(out, (char)(0x80 | (code & 0x3f)));
	}
}

static const char *read_text(struct reader *reader)
{
	static const char letters[] = "nrtbf", values[] = "\n\r\t\b\f";
	struct buf out;
	buf_init(&out, reader->arena);
	if (!take(reader, '"'))
		return NULL;
	while (reader->at < reader->end && *reader->at != '"') {
		char c = *reader->at++;
		if (c == '\\' && reader->at < reader->end) {
			c = *reader->at++;
			const char *letter = c ? strchr(letters, c) : NULL;
			if (c == 'u') {
				add_code(&out, hex4(reader));
				continue;
			}
			if (letter)
				c = values[letter - letters];
		}
		buf_char(&out, c);
	}
	return take(reader, '"') ? buf_string(&out) : NULL;
}

/* The members up to `close`. */
static struct json_value *read_members(struct reader *reader, struct json_value *whole, char close)
{
	struct json_value **last = &whole->first;
	if (take(reader, close))
		return whole;
	do {
		const char *name = NULL;
		if (whole->kind == JSON_OBJECT &&
		    (!(name = read_text(reader)) || !take(reader, ':')))
			return NULL;
		struct json_value *member = read_value(reader);
		if (!member)
			return NULL;
		member->name = name;
		*last = member;
		last = &member->next;
	} while (take(reader, ','));
	return take(reader, close) ? whole : NULL;
}

static struct json_value *read_value(struct reader *reader)
{
	struct json_value *value = ARENA_NEW(reader->arena, struct json_value);
	char c = peek(reader);
	if (c == '"') {
		value->text = read_text(reader);
		return value->text ? value : NULL;
	}
	if (c == '{' || c == '[') {
		if (reader->depth++ >= DEEPEST)
			return NULL;
		reader->at++;
		value->kind = c == '{' ? JSON_OBJECT : JSON_ARRAY;
		value = read_members(reader, value, c == '{' ? '}' : ']');
		reader->depth--;
		return value;
	}
	const char *start = reader->at;
	while (reader->at < reader->end &&
	       (isalnum((unsigned char)*reader->at) || strchr("+-.", *reader->at)) && *reader->at)
		reader->at++;
	value->kind = JSON_WORD;
	value->text = arena_copy(reader->arena, start, (size_t)(reader->at - start));
	return reader->at > start ? value : NULL;
}

struct json_value *json_read(struct arena *arena, const char *bytes, size_t length)
{
	struct reader reader = {arena, bytes, bytes + length, 0};
	return read_value(&reader);
}

const struct json_value *json_member(const struct json_value *value, const char *name)
{
	if (!value || value->kind != JSON_OBJECT)
		return NULL;
	for (const struct json_value *one = value->first; one; one = one->next)
		if (!strcmp(one->name, name))
			return one;
	return NULL;
}

const char *json_text(const struct json_value *value)
{
	return value && value->kind == JSON_TEXT ? value->text : NULL;
}
