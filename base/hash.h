/* XXH3-128, as a value and as text. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/buf.h"

#include <stdbool.h>

enum { HASH_BYTES = 16, HASH_TEXT = 33 };

struct hash {
	uint64_t high, low;
};

struct hash hash_bytes(const void *bytes, size_t length);
/* The hash of both, in order. */
struct hash hash_join(struct hash left, struct hash right);
bool hash_equal(struct hash left, struct hash right);
/* 32 hexadecimal digits and a NUL. */
void hash_text(struct hash hash, char text[HASH_TEXT]);
void buf_hash(struct buf *buf, struct hash hash);
struct hash cursor_hash(struct cursor *cursor);

#endif
