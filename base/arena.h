/*
 * Arenas: memory that is given piece by piece and taken back whole.
 *
 * Who owns what: everything that one request, one parsed file or one pass
 * makes lives in one arena, and dies with arena_free().  Nothing in an arena
 * is freed on its own.
 *
 * Out of memory: an arena carries the recovery point of whoever owns it.  A
 * failed allocation jumps there, so code between the recovery point and the
 * allocation needs no check of its own, and no allocation ever returns NULL
 * into a pass.  The owner answers "out of memory" and frees the arena (the
 * pattern of Lua's error jumps).  Code that holds something outside the arena
 * (a file, a lock) must not allocate from it while it does.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct recovery {
	jmp_buf point;
};

struct arena_block;

struct arena {
	struct arena_block *newest;
	char *next, *end;          /* what is left of the newest block */
	size_t bytes;              /* taken from the system so far */
	struct recovery *recovery; /* where a failed allocation jumps */
};

/* An empty arena; takes no memory yet.  `recovery` outlives the arena's use:
 * set it with `if (setjmp(recovery->point)) { ...clean up... }` first. */
void arena_init(struct arena *arena, struct recovery *recovery);

/* `size` zeroed bytes, aligned for any type.  Never NULL (see above). */
void *arena_alloc(struct arena *arena, size_t size);

/* A zeroed array; the product is checked against overflow. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/* A copy of `length` bytes with a NUL behind it. */
char *arena_copy(struct arena *arena, const char *bytes, size_t length);

/* printf into the arena; the text is NUL-terminated. */
char *arena_printf(struct arena *arena, const char *format, ...)
        __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list arguments)
        __attribute__((format(printf, 2, 0)));

/* Gives all blocks back; the arena is empty and usable again. */
void arena_free(struct arena *arena);

/* Jumps to the arena's recovery point: there is no memory. */
_Noreturn void arena_fail(struct arena *arena);

/*
 * Runs `work` with an arena of its own, which is given back behind it.  False:
 * there was no memory, and `work` was left in the middle.  Meanwhile what is
 * in `held`, the recovery pointers of the arenas and name scopes that `work`
 * allocates from, points here; behind it they are what they were before.
 */
typedef void scratch_work(void *context, struct arena *scratch);
bool arena_scratch(struct recovery **const *held, unsigned count, scratch_work *work,
                   void *context);

/* The same, without a call while the newest block has room: for the small
 * structs that passes make by the hundred thousand. */
static inline void *arena_quick(struct arena *arena, size_t size)
{
	size_t rounded = (size + 15) & ~(size_t)15;
	if ((size_t)(arena->end - arena->next) < rounded)
		return arena_alloc(arena, size);
	char *memory = arena->next;
	arena->next += rounded;
	return memset(memory, 0, size);
}

#define ARENA_NEW(arena, type) ((type *)arena_quick((arena), sizeof(type)))
#define ARENA_NEWS(arena, count, type) ((type *)arena_array((arena), (count), sizeof(type)))

#endif
