#include "transform/elixir/serial.h"

#include <string.h>

/* A node is: its kind, a varint of the bits below, then what they say is there,
 * in this order. */
enum {
	HAS_FLAG = 1,
	HAS_NUMBER = 2,
	HAS_SECOND = 4,
	HAS_TEXT = 8,
	HAS_WORD = 16,
	HAS_LEFT = 32,
	HAS_RIGHT = 64,
	HAS_LIST = 128,
	HAS_PAIRS = 256
};

enum { DEEPEST = 40000, LEAST_NODE = 2 };

static unsigned parts_of(const struct ex *node)
{
	return (node->flag ? HAS_FLAG : 0) | (node->number ? HAS_NUMBER : 0) |
	       (node->second ? HAS_SECOND : 0) |
	       (node->text || node->kind == EX_STRING ? HAS_TEXT : 0) |
	       (node->word ? HAS_WORD : 0) | (node->left ? HAS_LEFT : 0) |
	       (node->right ? HAS_RIGHT : 0) | (node->list.count ? HAS_LIST : 0) |
	       (node->pairs.count ? HAS_PAIRS : 0);
}

/* -1 -> 1, 1 -> 2, -2 -> 3 ... */
static void write_number(struct buf *out, int number)
{
	int64_t wide = number;
	buf_varint(out, wide < 0 ? (uint64_t)(-wide * 2 - 1) : (uint64_t)(wide * 2));
}

static void write_text(const struct ex *node, struct buf *out)
{
	if (node->kind == EX_STRING)
		buf_block(out, node->text ? node->text : "", node->length);
	else
		buf_block(out, node->text, strlen(node->text));
}

static void write_node(const struct ex *node, struct buf *out)
{
	unsigned parts = parts_of(node);
	buf_char(out, (char)node->kind);
	buf_varint(out, parts);
	if (parts & HAS_NUMBER)
		write_number(out, node->number);
	if (parts & HAS_SECOND)
		write_number(out, node->second);
	if (parts & HAS_TEXT)
		write_text(node, out);
	if (parts & HAS_WORD)
		buf_block(out, node->word, strlen(node->word));
	if (parts & HAS_LEFT)
		write_node(node->left, out);
	if (parts & HAS_RIGHT)
		write_node(node->right, out);
	if (parts & HAS_LIST)
		buf_varint(out, node->list.count);
	for (VEC_EACH(struct ex *, one, &node->list))
		write_node(*one, out);
	if (parts & HAS_PAIRS)
		buf_varint(out, node->pairs.count);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		write_node(*one, out);
}

void ex_write(const struct ex *node, struct buf *out)
{
	buf_char(out, EX_SERIAL_VERSION);
	write_node(node, out);
}

/* ---- reading ---- */

static struct ex *read_node(struct arena *arena, struct cursor *in, unsigned depth);

static int read_number(struct cursor *in)
{
	uint64_t value = cursor_varint(in);
	if (value / 2 > INT32_MAX) {
		in->failed = 1;
		return 0;
	}
	return value & 1 ? -(int)(value / 2) - 1 : (int)(value / 2);
}

static const char *read_text(struct arena *arena, struct cursor *in, size_t *length)
{
	const char *bytes = cursor_block(in, length);
	return in->failed ? NULL : arena_copy(arena, bytes, *length);
}

/* The number of nodes that follow; no more than can be there. */
static uint32_t read_count(struct cursor *in)
{
	uint64_t count = cursor_varint(in);
	if (!count || count > (uint64_t)(in->end - in->at) / LEAST_NODE)
		in->failed = 1;
	return in->failed ? 0 : (uint32_t)count;
}

static void read_parts(struct arena *arena, struct cursor *in, struct ex *node, unsigned parts,
                       unsigned depth)
{
	size_t word_length;
	node->flag = parts & HAS_FLAG;
	if (parts & HAS_NUMBER)
		node->number = read_number(in);
	if (parts & HAS_SECOND)
		node->second = read_number(in);
	if (parts & HAS_TEXT)
		node->text = read_text(arena, in, &node->length);
	if (parts & HAS_WORD)
		node->word = read_text(arena, in, &word_length);
	if (parts & HAS_LEFT)
		node->left = read_node(arena, in, depth + 1);
	if (parts & HAS_RIGHT)
		node->right = read_node(arena, in, depth + 1);
	uint32_t count = parts & HAS_LIST ? read_count(in) : 0;
	while (count-- && !in->failed)
		ex_add(arena, node, read_node(arena, in, depth + 1));
	count = parts & HAS_PAIRS ? read_count(in) : 0;
	while (count-- && !in->failed)
		VEC_PUSH(arena, &node->pairs, read_node(arena, in, depth + 1));
}

static bool all_are(const struct ex *node, enum ex_kind kind)
{
	for (VEC_EACH(struct ex *, one, &node->list)) {
		if (!*one || ((*one)->kind != kind && (*one)->kind != EX_BLANK))
			return false;
	}
	return true;
}

/* Damaged bytes may spell any tree: the passes rely on these parts. */
static bool has_fitting_parts(const struct ex *node)
{
	switch (node->kind) {
	case EX_COND:
	case EX_CASE:
	case EX_FN:
	case EX_RECEIVE:
	case EX_SECTION:
		return all_are(node, EX_CLAUSE);
	case EX_TRY:
		return all_are(node, EX_SECTION);
	default:
		return true;
	}
}

static struct ex *read_node(struct arena *arena, struct cursor *in, unsigned depth)
{
	unsigned kind = cursor_byte(in);
	uint64_t parts = cursor_varint(in);
	if (in->failed || depth > DEEPEST || kind >= EX_KIND_COUNT || parts > HAS_PAIRS * 2 - 1) {
		in->failed = 1;
		return NULL;
	}
	struct ex *node = ex_new(arena, (enum ex_kind)kind);
	read_parts(arena, in, node, (unsigned)parts, depth);
	/* only a string's bytes may hold a NUL */
	bool is_string = kind == EX_STRING || !node->text || strlen(node->text) == node->length;
	if (!is_string || !ex_is_complete(node) || in->failed || !has_fitting_parts(node))
		in->failed = 1;
	return in->failed ? NULL : node;
}

struct ex *ex_read(struct arena *arena, struct cursor *in)
{
	if (cursor_byte(in) != EX_SERIAL_VERSION)
		in->failed = 1;
	return in->failed ? NULL : read_node(arena, in, 0);
}
