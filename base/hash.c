#include "base/hash.h"

#include <string.h>
#include <xxhash.h>

struct hash hash_bytes(const void *bytes, size_t length)
{
	XXH128_hash_t hash = XXH3_128bits(bytes, length);
	return (struct hash){hash.high64, hash.low64};
}

struct hash hash_join(struct hash left, struct hash right)
{
	uint64_t words[4] = {left.high, left.low, right.high, right.low};
	return hash_bytes(words, sizeof words);
}

bool hash_equal(struct hash left, struct hash right)
{
	return left.high == right.high && left.low == right.low;
}

void hash_text(struct hash hash, char text[HASH_TEXT])
{
	for (int i = 0; i < 16; i++) {
		text[i] = "0123456789abcdef"[hash.high >> (60 - 4 * i) & 15];
		text[16 + i] = "0123456789abcdef"[hash.low >> (60 - 4 * i) & 15];
	}
	text[HASH_TEXT - 1] = '\0';
}

void buf_hash(struct buf *buf, struct hash hash)
{
	for (unsigned i = 0; i < 8; i++)
		buf_char(buf, (char)(hash.high >> (8 * i)));
	for (unsigned i = 0; i < 8; i++)
		buf_char(buf, (char)(hash.low >> (8 * i)));
}

struct hash cursor_hash(struct cursor *cursor)
{
	struct hash hash = {0, 0};
	for (unsigned i = 0; i < 8; i++)
		hash.high |= (uint64_t)cursor_byte(cursor) << (8 * i);
	for (unsigned i = 0; i < 8; i++)
		hash.low |= (uint64_t)cursor_byte(cursor) << (8 * i);
	return hash;
}
