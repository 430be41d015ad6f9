/*
 * Vectors in an arena: `VEC(struct x *) things;` is a struct with `items` and
 * `count`.  Zeroed memory is an empty vector.  Growing copies inside the
 * arena, so a pointer into `items` dies at the next push.
 */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/arena.h"

#include <string.h>

#define VEC(type)                                                                                  \
	struct {                                                                                   \
		type *items;                                                                       \
		uint32_t count;                                                                    \
		uint32_t room;                                                                     \
	}

/* Makes room for one more item. Used by VEC_PUSH; `size` is an item's. */
static inline void *vec_grown(struct arena *arena, void *items, uint32_t count, uint32_t *room,
                              size_t size)
{
	if (count < *room)
		return items;
	uint32_t more = *room ? *room * 2 : 4;
	void *copy = arena_array(arena, more, size);
	if (count)
		memcpy(copy, items, count * size);
	*room = more;
	return copy;
}

/* The item is worked out first: working it out may push here too, or jump away
 * and must not leave a hole. */
#define VEC_PUSH(arena, vec, item)                                                                 \
	__extension__({                                                                            \
		__typeof__(*(vec)->items) vec_item = (item);                                       \
		(vec)->items = vec_grown((arena), (vec)->items, (vec)->count, &(vec)->room,        \
		                         sizeof *(vec)->items);                                    \
		(vec)->items[(vec)->count++] = vec_item;                                           \
	})

#define VEC_LAST(vec) ((vec)->items[(vec)->count - 1])

/* for (VEC_EACH(type, one, &vec)) : `one` points at each item in turn. */
#define VEC_EACH(type, one, vec)                                                                   \
	type *one = (vec)->items;                                                                  \
	one &&one < (vec)->items + (vec)->count;                                                   \
	one++

#endif
