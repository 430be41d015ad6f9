#include "base/map.h"

#include <string.h>

static uint32_t home(const void *key, uint32_t slot_count)
{
	uint64_t bits = (uint64_t)(uintptr_t)key;
	bits ^= bits >> 33;
	bits *= 0xff51afd7ed558ccdULL;
	bits ^= bits >> 33;
	return (uint32_t)bits & (slot_count - 1);
}

static uint32_t find(const struct map *map, const void *key)
{
	if (!map->slot_count)
		return 0;
	uint32_t at = home(key, map->slot_count);
	while (map->slots[at]) {
		if (map->entries[map->slots[at] - 1].key == key)
			return map->slots[at];
		at = (at + 1) & (map->slot_count - 1);
	}
	return 0;
}

void *map_get(const struct map *map, const void *key)
{
	uint32_t found = find(map, key);
	return found ? map->entries[found - 1].value : NULL;
}

bool map_has(const struct map *map, const void *key)
{
	return find(map, key) != 0;
}

static void place(struct map *map, uint32_t index)
{
	uint32_t at = home(map->entries[index].key, map->slot_count);
	while (map->slots[at])
		at = (at + 1) & (map->slot_count - 1);
	map->slots[at] = index + 1;
}

static void grow(struct arena *arena, struct map *map)
{
	uint32_t room = map->room ? map->room * 2 : 8;
	struct map_entry *entries = ARENA_NEWS(arena, room, struct map_entry);
	if (map->count)
		memcpy(entries, map->entries, map->count * sizeof *entries);
	map->entries = entries;
	map->room = room;
	map->slot_count = room * 2;
	map->slots = ARENA_NEWS(arena, map->slot_count, uint32_t);
	for (uint32_t i = 0; i < map->count; i++)
		place(map, i);
}

bool map_add(struct arena *arena, struct map *map, const void *key, void *value)
{
	if (find(map, key))
		return false;
	if (map->count == map->room)
		grow(arena, map);
	map->entries[map->count] = (struct map_entry){key, value};
	place(map, map->count++);
	return true;
}

void map_put(struct arena *arena, struct map *map, const void *key, void *value)
{
	uint32_t found = find(map, key);
	if (found) {
		map->entries[found - 1].value = value;
		return;
	}
	if (map->count == map->room)
		grow(arena, map);
	map->entries[map->count] = (struct map_entry){key, value};
	place(map, map->count++);
}

/* ---- sets ---- */

void marks_clear(struct marks *marks)
{
	marks->round++;
	marks->count = 0;
}

/* Where the key is, or the free place for it. */
static struct mark_slot *marks_find(const struct marks *marks, const void *key)
{
	uint32_t at = home(key, marks->slot_count);
	while (marks->slots[at].key && marks->slots[at].round == marks->round &&
	       marks->slots[at].key != key)
		at = (at + 1) & (marks->slot_count - 1);
	return &marks->slots[at];
}

static void marks_grow(struct arena *arena, struct marks *marks)
{
	struct marks old = *marks;
	marks->slot_count = old.slot_count ? old.slot_count * 2 : 64;
	marks->slots = ARENA_NEWS(arena, marks->slot_count, struct mark_slot);
	for (uint32_t i = 0; i < old.slot_count; i++) {
		if (old.slots[i].key && old.slots[i].round == old.round)
			*marks_find(marks, old.slots[i].key) = old.slots[i];
	}
}

bool marks_add(struct arena *arena, struct marks *marks, const void *key)
{
	if (marks->count * 2 >= marks->slot_count)
		marks_grow(arena, marks);
	struct mark_slot *slot = marks_find(marks, key);
	if (slot->key == key && slot->round == marks->round)
		return false;
	*slot = (struct mark_slot){key, marks->round};
	marks->count++;
	return true;
}
