#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct arena_block {
	struct arena_block *older;
	size_t size;
};

void arena_init(struct arena *arena, struct recovery *recovery)
{
	*arena = (struct arena){.recovery = recovery};
}

static _Noreturn void fail(struct arena *arena)
{
	assert(arena->recovery && "an arena that allocates has a recovery point");
	longjmp(arena->recovery->point, 1);
}

static void add_block(struct arena *arena, size_t need)
{
	size_t size = arena->newest ? arena->newest->size * 2 : FIRST_BLOCK;
	if (size > LARGEST_BLOCK)
		size = LARGEST_BLOCK;
	if (size < need + sizeof(struct arena_block) + ALIGNMENT)
		size = need + sizeof(struct arena_block) + ALIGNMENT;
	struct arena_block *block = malloc(size);
	if (!block)
		fail(arena);
	block->older = arena->newest;
	block->size = size;
	arena->newest = block;
	arena->bytes += size;
	uintptr_t start = (uintptr_t)(block + 1);
	start = (start + ALIGNMENT - 1) & ~(uintptr_t)(ALIGNMENT - 1);
	arena->next = (char *)start;
	arena->end = (char *)block + size;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	if (size > SIZE_MAX / 2)
		fail(arena);
	size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
	if ((size_t)(arena->end - arena->next) < size || !arena->newest)
		add_block(arena, size);
	char *memory = arena->next;
	arena->next += size;
	memset(memory, 0, size);
	return memory;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / 2 / size)
		fail(arena);
	return arena_alloc(arena, count * size);
}

char *arena_copy(struct arena *arena, const char *bytes, size_t length)
{
	char *copy = arena_alloc(arena, length + 1);
	if (length)
		memcpy(copy, bytes, length);
	return copy;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		fail(arena);
	char *text = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	return text;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	char *text = arena_vprintf(arena, format, arguments);
	va_end(arguments);
	return text;
}

void arena_free(struct arena *arena)
{
	struct arena_block *block = arena->newest;
	while (block) {
		struct arena_block *older = block->older;
		free(block);
		block = older;
	}
	arena_init(arena, arena->recovery);
}
