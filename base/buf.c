#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void buf_init(struct buf *buf, struct arena *arena)
{
	*buf = (struct buf){.arena = arena};
}

void buf_over(struct buf *buf, struct arena *arena, char *room, size_t size)
{
	room[0] = '\0';
	*buf = (struct buf){.arena = arena, .bytes = room, .room = size};
}

static void reserve(struct buf *buf, size_t more)
{
	if (buf->room - buf->length > more)
		return;
	size_t room = buf->room ? buf->room * 2 : 64;
	while (room - buf->length <= more)
		room *= 2;
	char *bytes = arena_alloc(buf->arena, room);
	if (buf->length)
		memcpy(bytes, buf->bytes, buf->length);
	buf->bytes = bytes;
	buf->room = room;
}

void buf_add(struct buf *buf, const char *bytes, size_t length)
{
	reserve(buf, length);
	if (length)
		memcpy(buf->bytes + buf->length, bytes, length);
	buf->length += length;
	buf->bytes[buf->length] = '\0';
}

void buf_text(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void buf_char(struct buf *buf, char c)
{
	buf_add(buf, &c, 1);
}

void buf_printf(struct buf *buf, const char *format, ...)
{
	va_list once, again;
	va_start(once, format);
	va_copy(again, once);
	int length = vsnprintf(NULL, 0, format, once);
	va_end(once);
	if (length > 0) {
		reserve(buf, (size_t)length);
		vsnprintf(buf->bytes + buf->length, (size_t)length + 1, format, again);
		buf->length += (size_t)length;
	}
	va_end(again);
}

const char *buf_string(const struct buf *buf)
{
	return buf->bytes ? buf->bytes : "";
}

void buf_varint(struct buf *buf, uint64_t value)
{
	while (value >= 0x80) {
		buf_char(buf, (char)(value | 0x80));
		value >>= 7;
	}
	buf_char(buf, (char)value);
}

void buf_block(struct buf *buf, const char *bytes, size_t length)
{
	buf_varint(buf, length);
	buf_add(buf, bytes, length);
}

uint8_t cursor_byte(struct cursor *cursor)
{
	if (cursor->at >= cursor->end) {
		cursor->failed = 1;
		return 0;
	}
	return (uint8_t)*cursor->at++;
}

uint64_t cursor_varint(struct cursor *cursor)
{
	uint64_t value = 0;
	for (unsigned shift = 0; shift < 64; shift += 7) {
		uint8_t byte = cursor_byte(cursor);
		value |= (uint64_t)(byte & 0x7f) << shift;
		if (!(byte & 0x80))
			return value;
	}
	cursor->failed = 1;
	return 0;
}

const char *cursor_block(struct cursor *cursor, size_t *length)
{
	uint64_t wanted = cursor_varint(cursor);
	if (cursor->failed || wanted > (uint64_t)(cursor->end - cursor->at)) {
		cursor->failed = 1;
		*length = 0;
		return "";
	}
	const char *start = cursor->at;
	cursor->at += wanted;
	*length = (size_t)wanted;
	return start;
}
