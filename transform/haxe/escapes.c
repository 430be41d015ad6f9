/* The escapes of strings: looked at by the lexer, done by the parser. */
#include "transform/haxe/lexer.h"

#include <string.h>

static int hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* `count` hexadecimal digits, or -1. */
static long hex_number(const char *bytes, size_t length, size_t count)
{
	long value = 0;
	if (count == 0 || count > 7 || length < count)
		return -1;
	for (size_t i = 0; i < count; i++) {
		int digit = hex_value(bytes[i]);
		if (digit < 0)
			return -1;
		value = value * 16 + digit;
	}
	return value;
}

/* A code point and how many bytes it took; `taken` is 0 for a bad one. */
struct escape {
	long point;
	size_t taken;
};

/* What follows \u. */
static struct escape unicode(const char *bytes, size_t length)
{
	long value = hex_number(bytes, length, 4);
	if (value >= 0)
		return (struct escape){value, 4};
	const char *close = length ? memchr(bytes, '}', length) : NULL;
	if (!close || bytes[0] != '{')
		return (struct escape){0, 0};
	size_t inside = (size_t)(close - bytes) - 1;
	value = hex_number(bytes + 1, length - 1, inside);
	return (struct escape){value, value < 0 ? 0 : inside + 2};
}

static struct escape octal(const char *bytes, size_t length)
{
	long value = 0;
	for (size_t i = 0; i < 3; i++) {
		if (i >= length || bytes[i] < '0' || bytes[i] > '7')
			return (struct escape){0, 0};
		value = value * 8 + bytes[i] - '0';
	}
	return (struct escape){value, 3};
}

static const char *spelled(struct arena *arena, char c)
{
	switch (c) {
	case '\n':
		return "\\n";
	case '\t':
		return "\\t";
	case '\r':
		return "\\r";
	case '\b':
		return "\\b";
	case '\'':
		return "\\'";
	default:
		break;
	}
	if (c >= ' ' && c < 127)
		return arena_printf(arena, "%c", c);
	return arena_printf(arena, "\\%03d", (unsigned char)c);
}

static const char *wrong(struct arena *arena, char c, const char *why)
{
	return arena_printf(arena, "Invalid escape sequence \\%s%s%s", spelled(arena, c),
	                    why ? ". " : "", why ? why : "");
}

static const char *check_unicode(struct arena *arena, const char *bytes, size_t length)
{
	struct escape escape = unicode(bytes + 1, length - 1);
	if (!escape.taken)
		return wrong(
		        arena, 'u',
		        "Must be followed by a hexadecimal sequence enclosed in curly brackets.");
	if (escape.point > 0x10ffff)
		return wrong(arena, 'u',
		             "Maximum allowed value for unicode escape sequence is \\u{10FFFF}");
	if (escape.point >= 0xd800 && escape.point < 0xe000)
		return wrong(arena, 'u', "UTF-16 surrogates are not allowed in strings.");
	return NULL;
}

/* `bytes` starts behind the backslash. */
static const char *check_one(struct arena *arena, const char *bytes, size_t length)
{
	char c = bytes[0];
	if (strchr("nrt\"'\\", c) && c)
		return NULL;
	if (c >= '0' && c <= '3') {
		struct escape escape = octal(bytes, length);
		if (!escape.taken)
			return wrong(arena, c, NULL);
		if (escape.point < 128)
			return NULL;
		return wrong(arena, c,
		             arena_printf(arena,
		                          "Values greater than \\177 are not allowed. Use "
		                          "\\u00%02lx instead.",
		                          escape.point));
	}
	if (c == 'x') {
		long value = hex_number(bytes + 1, length - 1, 2);
		if (value < 0)
			return wrong(arena, c, "Must be followed by a hexadecimal sequence.");
		if (value < 128)
			return NULL;
		return wrong(arena, c,
		             arena_printf(arena,
		                          "Values greater than \\x7f are not allowed. Use "
		                          "\\u00%.2s instead.",
		                          bytes + 1));
	}
	return c == 'u' ? check_unicode(arena, bytes, length) : wrong(arena, c, NULL);
}

const char *string_check(struct arena *arena, const char *bytes, size_t length, size_t *at)
{
	for (size_t i = 0; i < length; i++) {
		if (bytes[i] != '\\')
			continue;
		i++;
		*at = i;
		if (i >= length)
			return NULL;
		const char *message = check_one(arena, bytes + i, length - i);
		if (message)
			return message;
	}
	return NULL;
}

static size_t put_utf8(char *out, long point)
{
	if (point < 0x80) {
		out[0] = (char)point;
		return 1;
	}
	if (point < 0x800) {
		out[0] = (char)(0xc0 | point >> 6);
		out[1] = (char)(0x80 | (point & 0x3f));
		return 2;
	}
	if (point < 0x10000) {
		out[0] = (char)(0xe0 | point >> 12);
		out[1] = (char)(0x80 | (point >> 6 & 0x3f));
		out[2] = (char)(0x80 | (point & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | point >> 18);
	out[1] = (char)(0x80 | (point >> 12 & 0x3f));
	out[2] = (char)(0x80 | (point >> 6 & 0x3f));
	out[3] = (char)(0x80 | (point & 0x3f));
	return 4;
}

/* `bytes` starts behind the backslash. */
static struct escape decode(const char *bytes, size_t length)
{
	switch (bytes[0]) {
	case 'n':
		return (struct escape){'\n', 1};
	case 'r':
		return (struct escape){'\r', 1};
	case 't':
		return (struct escape){'\t', 1};
	case 'x':
		return (struct escape){hex_number(bytes + 1, length - 1, 2), 3};
	case 'u': {
		struct escape escape = unicode(bytes + 1, length - 1);
		return (struct escape){escape.point, escape.taken + 1};
	}
	default:
		break;
	}
	if (bytes[0] >= '0' && bytes[0] <= '3')
		return octal(bytes, length);
	return (struct escape){bytes[0], 1};
}

size_t string_unescape(const char *bytes, size_t length, char *out)
{
	size_t count = 0;
	for (size_t i = 0; i < length;) {
		if (bytes[i] != '\\') {
			out[count++] = bytes[i++];
			continue;
		}
		if (++i >= length)
			break;
		struct escape escape = decode(bytes + i, length - i);
		count += put_utf8(out + count, escape.point);
		i += escape.taken ? escape.taken : 1;
	}
	return count;
}
