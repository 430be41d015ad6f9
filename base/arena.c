#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ALIGNMENT = 16, FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20, HUGE_PAGE = 2 << 20 };

/* An arena that is so large goes on in whole huge pages, where the system has
 * them: a tree of many megabytes is walked with far fewer misses of the page
 * table, and its first touch costs one fault for five hundred.  One chunk after
 * the other leaves no gap: malloc's own word stands at the end of the one before. */
enum { HUGE_FROM = 4 << 20, HUGE_BLOCK = 2 * HUGE_PAGE - 16 };

struct arena_block {
	struct arena_block *older;
	size_t size;
};

void arena_init(struct arena *arena, struct recovery *recovery)
{
	*arena = (struct arena){.recovery = recovery};
}

_Noreturn void arena_fail(struct arena *arena)
{
	assert(arena->recovery && "an arena that allocates has a recovery point");
	longjmp(arena->recovery->point, 1);
}

static struct arena_block *huge_block(void)
{
	void *block = NULL;
	if (posix_memalign(&block, HUGE_PAGE, HUGE_BLOCK) != 0)
		return NULL;
#ifdef MADV_HUGEPAGE
	(void)madvise(block, HUGE_BLOCK, MADV_HUGEPAGE); /* a wish: all works without */
#endif
	return block;
}

static void add_block(struct arena *arena, size_t need)
{
	size_t size = arena->newest ? arena->newest->size * 2 : FIRST_BLOCK;
	size_t least = need + sizeof(struct arena_block) + ALIGNMENT;
	bool is_huge = arena->bytes >= HUGE_FROM && least <= HUGE_BLOCK;
	if (size > LARGEST_BLOCK)
		size = LARGEST_BLOCK;
	if (size < least)
		size = least;
	if (is_huge)
		size = HUGE_BLOCK;
	struct arena_block *block = is_huge ? huge_block() : malloc(size);
	if (!block)
		arena_fail(arena);
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
		arena_fail(arena);
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
		arena_fail(arena);
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
		arena_fail(arena);
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

/* ---- memory of one piece of work ---- */

enum { MOST_HELD = 4 };

bool arena_scratch(struct recovery **const *held, unsigned count, scratch_work *work, void *context)
{
	struct recovery here, *outer[MOST_HELD];
	struct arena scratch;
	assert(count <= MOST_HELD && "whoever needs more says so here");
	arena_init(&scratch, &here);
	for (unsigned i = 0; i < count; i++) {
		outer[i] = *held[i];
		*held[i] = &here;
	}
	volatile bool done = false;
	if (!setjmp(here.point)) {
		work(context, &scratch);
		done = true;
	}
	for (unsigned i = 0; i < count; i++)
		*held[i] = outer[i];
	arena_free(&scratch);
	return done;
}
