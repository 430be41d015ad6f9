/* What flows where over all classes: the places that a null or a special float
 * can reach. */
#include "transform/lower/origin.h"

#include "base/map.h"
#include "transform/lower/leaf.h"
#include "transform/types/facts.h"

struct outflow {
	struct station *to;
	unsigned flags;
};

struct station {
	unsigned flags;
	VEC(struct outflow) outflows;
};

struct origins {
	struct map stations; /* place -> struct station */
};

struct solving {
	struct origins *origins;
	struct arena *arena;
	struct name_scope *names;
	VEC(struct station *) todo;
};

static void mark(struct solving *s, struct station *station, unsigned flags)
{
	if ((station->flags | flags) == station->flags)
		return;
	station->flags |= flags;
	VEC_PUSH(s->arena, &s->todo, station);
}

static struct station *station_of(struct solving *s, struct cursor *in)
{
	size_t length;
	const char *text = cursor_block(in, &length);
	if (!length)
		return NULL;
	const struct name *place = name_of(s->names, text, length);
	struct station *station = map_get(&s->origins->stations, place);
	if (!station) {
		station = ARENA_NEW(s->arena, struct station);
		map_put(s->arena, &s->origins->stations, place, station);
	}
	return station;
}

static void read_flows(struct solving *s, struct cursor *in)
{
	while (in->at < in->end && !in->failed) {
		struct station *to = station_of(s, in);
		for (uint64_t count = cursor_varint(in); count && !in->failed; count--) {
			struct station *from = station_of(s, in);
			unsigned flags = (unsigned)cursor_varint(in);
			if (to && from)
				VEC_PUSH(s->arena, &from->outflows, ((struct outflow){to, flags}));
			else if (to)
				mark(s, to, flags);
		}
	}
}

/* That an Int is wide is a fact of its own: only bit operators ask. */
static void split_wide(struct solving *s)
{
	uint32_t count = s->origins->stations.count;
	for (uint32_t i = 0; i < count; i++) {
		const struct map_entry *entry = &s->origins->stations.entries[i];
		struct station *station = entry->value;
		const struct name *place = entry->key;
		if (!(station->flags & VALUE_WIDE))
			continue;
		struct station *wide = ARENA_NEW(s->arena, struct station);
		wide->flags = VALUE_WIDE;
		station->flags &= ~(unsigned)VALUE_WIDE;
		map_put(s->arena, &s->origins->stations,
		        name_from(s->names, origin_wide(s->arena, place->text)), wide);
	}
}

struct origins *origins_solve(struct arena *arena, struct name_scope *names,
                              const struct origins_input *inputs, uint32_t count)
{
	struct solving s = {ARENA_NEW(arena, struct origins), arena, names, {0}};
	for (uint32_t i = 0; i < count; i++) {
		struct cursor in = {inputs[i].bytes, inputs[i].bytes + inputs[i].length, 0};
		read_flows(&s, &in);
	}
	while (s.todo.count) {
		struct station *station = VEC_LAST(&s.todo);
		s.todo.count--;
		for (uint32_t i = 0; i < station->outflows.count; i++)
			mark(&s, station->outflows.items[i].to,
			     station->flags & station->outflows.items[i].flags);
	}
	split_wide(&s);
	return s.origins;
}

unsigned origins_flags(const struct origins *origins, const struct name *place)
{
	const struct station *station = map_get(&origins->stations, place);
	return station ? station->flags : 0;
}

struct hash origins_hash(const struct origins *origins, const struct name *place)
{
	unsigned char flags = (unsigned char)origins_flags(origins, place);
	return flags ? hash_bytes(&flags, 1) : FACT_ABSENT;
}
