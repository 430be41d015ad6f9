/*
 * A hash map in an arena, from a pointer (mostly an interned name) to a
 * pointer.  Zeroed memory is an empty map.  Iteration is in insertion order,
 * so that nothing that is printed depends on addresses.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

#include <stdbool.h>

struct map_entry {
	const void *key;
	void *value;
};

struct map {
	struct map_entry *entries; /* insertion order */
	uint32_t *slots;           /* 1 + index into entries; 0 is empty */
	uint32_t count, room, slot_count;
};

/* The key's value, or NULL. */
void *map_get(const struct map *map, const void *key);
bool map_has(const struct map *map, const void *key);
/* Adds the key or replaces its value. */
void map_put(struct arena *arena, struct map *map, const void *key, void *value);

/* Adds the key unless it is there; true when it was not. */
bool map_add(struct arena *arena, struct map *map, const void *key, void *value);

/*
 * A set of pointers that is emptied in no time, for marks that one piece of
 * work after the other makes.  Zeroed memory is an empty set.
 */
struct mark_slot {
	const void *key;
	uintptr_t round; /* the one that it was added in */
};

struct marks {
	struct mark_slot *slots; /* open addressing, a power of two */
	uintptr_t round;
	uint32_t count, slot_count;
};

void marks_clear(struct marks *marks);
/* True when it was not there. */
bool marks_add(struct arena *arena, struct marks *marks, const void *key);

#define MAP_EACH(one, map)                                                                         \
	struct map_entry *one = (map)->entries;                                                    \
	one &&one < (map)->entries + (map)->count;                                                 \
	one++

#endif
