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
	struct map flags; /* place -> its flags, as a pointer; those with any */
};

struct solving {
	struct arena *arena;     /* all dies with the solve */
	struct name_scope names; /* the same */
	struct map stations;     /* place -> struct station */
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
	const struct name *place = name_of(&s->names, text, length);
	struct station *station = map_get(&s->stations, place);
	if (!station) {
		station = ARENA_NEW(s->arena, struct station);
		map_put(s->arena, &s->stations, place, station);
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

static void solve(struct solving *s, const struct origins_input *inputs, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		struct cursor in = {inputs[i].bytes, inputs[i].bytes + inputs[i].length, 0};
		read_flows(s, &in);
	}
	while (s->todo.count) {
		struct station *station = VEC_LAST(&s->todo);
		s->todo.count--;
		for (uint32_t i = 0; i < station->outflows.count; i++)
			mark(s, station->outflows.items[i].to,
			     station->flags & station->outflows.items[i].flags);
	}
}

static void put_flags(struct origins *origins, struct arena *arena, const struct name *place,
                      unsigned flags)
{
	if (flags)
		map_put(arena, &origins->flags, place, (void *)(uintptr_t)flags);
}

/* Places that have flags. That an Int is wide is a fact of its own: only bit operators ask. */
static struct origins *collect(const struct solving *s, struct arena *arena,
                               struct name_scope *names)
{
	struct origins *origins = ARENA_NEW(arena, struct origins);
	for (MAP_EACH(entry, &s->stations)) {
		const struct station *station = entry->value;
		const struct name *place = entry->key;
		if (!station->flags)
			continue;
		put_flags(origins, arena, name_of(names, place->text, place->length),
		          station->flags & ~(unsigned)VALUE_WIDE);
		if (station->flags & VALUE_WIDE)
			put_flags(origins, arena,
			          name_from(names, origin_wide(s->arena, place->text)), VALUE_WIDE);
	}
	return origins;
}

/* What flows is many times as much as what arrives. */
struct to_solve {
	struct solving solving;
	struct arena *arena;
	struct name_scope *names;
	const struct origins_input *inputs;
	uint32_t count;
	struct origins *origins;
};

static void solve_all(void *context, struct arena *scratch)
{
	struct to_solve *work = context;
	work->solving.arena = scratch;
	solve(&work->solving, work->inputs, work->count);
	work->origins = collect(&work->solving, work->arena, work->names);
}

struct origins *origins_solve(struct arena *arena, struct name_scope *names,
                              const struct origins_input *inputs, uint32_t count)
{
	struct to_solve work = {.arena = arena, .names = names, .inputs = inputs, .count = count};
	name_scope_open(&work.solving.names, names->pool, NULL);
	struct recovery **held[] = {&arena->recovery, &names->recovery,
	                            &work.solving.names.recovery};
	bool done = arena_scratch(held, 3, solve_all, &work);
	name_scope_close(&work.solving.names);
	if (!done)
		arena_fail(arena);
	return work.origins;
}

unsigned origins_flags(const struct origins *origins, const struct name *place)
{
	return (unsigned)(uintptr_t)map_get(&origins->flags, place);
}

struct hash origins_hash(const struct origins *origins, const struct name *place)
{
	unsigned char flags = (unsigned char)origins_flags(origins, place);
	return flags ? hash_bytes(&flags, 1) : FACT_ABSENT;
}
