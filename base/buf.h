/*
 * A growing byte buffer in an arena.  `bytes` is NUL-terminated after every
 * call (a buffer that was never written has bytes == NULL; use buf_text).
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

struct buf {
	struct arena *arena;
	char *bytes;
	size_t length, room;
};

void buf_init(struct buf *buf, struct arena *arena);
/* The same with memory that it fills before it takes some of the arena: for text that is only
 * looked at. */
void buf_over(struct buf *buf, struct arena *arena, char *room, size_t size);
void buf_add(struct buf *buf, const char *bytes, size_t length);
void buf_text(struct buf *buf, const char *text);
void buf_char(struct buf *buf, char c);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The text so far, "" for an empty buffer; lives as long as the arena or
 * until the next write. */
const char *buf_string(const struct buf *buf);

/* Little-endian numbers for serialised rows and facts; a varint is LEB128. */
void buf_varint(struct buf *buf, uint64_t value);
/* A varint length, then the bytes. */
void buf_block(struct buf *buf, const char *bytes, size_t length);

/* The reading side. Any read past the end sets `failed` and gives 0 or "". */
struct cursor {
	const char *at, *end;
	int failed;
};

uint64_t cursor_varint(struct cursor *cursor);
/* Points into the buffer; not NUL-terminated. */
const char *cursor_block(struct cursor *cursor, size_t *length);
uint8_t cursor_byte(struct cursor *cursor);

#endif
