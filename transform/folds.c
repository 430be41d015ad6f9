#include "transform/folds.h"

#include "base/map.h"

#include <stdlib.h>
#include <string.h>

static void fold_modes(struct folds *folds, struct arena *arena, struct name_scope *names,
                       const struct fold_input *inputs, uint32_t count)
{
	struct modes_input *clauses = ARENA_NEWS(arena, count, struct modes_input);
	for (uint32_t i = 0; i < count; i++)
		clauses[i] = (struct modes_input){inputs[i].path, inputs[i].summary->modes,
		                                  inputs[i].summary->modes_length};
	folds->modes = modes_solve(arena, names, clauses, count);
}

static void fold_origins(struct folds *folds, struct arena *arena, struct name_scope *names,
                         const struct fold_input *inputs, uint32_t count)
{
	struct origins_input *flows = ARENA_NEWS(arena, count + 1, struct origins_input);
	for (uint32_t i = 0; i < count; i++)
		flows[i] = (struct origins_input){inputs[i].summary->origins,
		                                  inputs[i].summary->origins_length};
	folds->origins = origins_solve(arena, names, flows, count);
}

struct path_list {
	VEC(const struct name *) paths;
};

static int by_name(const void *left, const void *right)
{
	return name_compare(*(const struct name *const *)left, *(const struct name *const *)right);
}

static void fold_subclasses(struct folds *folds, struct arena *arena,
                            const struct fold_input *inputs, uint32_t count)
{
	struct map lists = {0};
	for (uint32_t i = 0; i < count; i++) {
		for (uint32_t j = 0; j < inputs[i].summary->supers.count; j++) {
			const struct name *super = inputs[i].summary->supers.items[j];
			struct path_list *list = map_get(&lists, super);
			if (!list) {
				list = ARENA_NEW(arena, struct path_list);
				map_put(arena, &lists, super, list);
			}
			VEC_PUSH(arena, &list->paths, inputs[i].path);
		}
	}
	for (MAP_EACH(entry, &lists)) {
		struct path_list *list = entry->value;
		qsort(list->paths.items, list->paths.count, sizeof *list->paths.items, by_name);
		struct buf buf;
		buf_init(&buf, arena);
		for (uint32_t i = 0; i < list->paths.count; i++)
			buf_block(&buf, list->paths.items[i]->text, list->paths.items[i]->length);
		struct hash *hash = ARENA_NEW(arena, struct hash);
		*hash = hash_bytes(buf.bytes, buf.length);
		map_put(arena, &folds->subclasses, entry->key, hash);
	}
}

static void fold_called(struct folds *folds, struct arena *arena, const struct fold_input *inputs,
                        uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		for (uint32_t j = 0; j < inputs[i].summary->called.count; j++) {
			const struct name *member = inputs[i].summary->called.items[j];
			map_put(arena, &folds->called, member, (void *)(uintptr_t)member);
		}
	}
}

static void fold_presence(struct folds *folds, struct arena *arena, struct name_scope *names,
                          const struct fold_input *inputs, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (inputs[i].presence) {
			folds->only_presence = folds->presence_count++ ? NULL : inputs[i].path;
		}
	}
	for (uint32_t i = 0; i < count; i++) {
		const struct presence_uses *uses = &inputs[i].summary->presence;
		for (uint32_t j = 0; j < uses->calls.count; j++) {
			const struct presence_use *use = &uses->calls.items[j];
			const struct name *target = use->receiver ? name_from(names, use->receiver)
			                            : inputs[i].presence ? NULL
			                                                 : folds->only_presence;
			uintptr_t bits = presence_use_socket_form(use);
			if (!target || target == inputs[i].path || !bits)
				continue;
			bits |= (uintptr_t)map_get(&folds->socket_forms, target);
			map_put(arena, &folds->socket_forms, target, (void *)bits);
		}
	}
}

struct folds *folds_make(struct arena *arena, struct name_scope *names,
                         const struct fold_input *inputs, uint32_t count)
{
	struct folds *folds = ARENA_NEW(arena, struct folds);
	fold_modes(folds, arena, names, inputs, count);
	fold_origins(folds, arena, names, inputs, count);
	fold_subclasses(folds, arena, inputs, count);
	fold_called(folds, arena, inputs, count);
	fold_presence(folds, arena, names, inputs, count);
	return folds;
}

bool fact_is_folded(enum fact_kind kind)
{
	return fact_follows(kind) == FOLLOWS_SUMMARIES;
}

struct hash folds_fact(const struct folds *folds, enum fact_kind kind, const struct name *subject)
{
	const struct hash *hash;
	switch (kind) {
	case FACT_EFFECTS:
		return modes_effects_hash(folds->modes, subject);
	case FACT_MODES:
		return modes_report_hash(folds->modes, subject);
	case FACT_VALUES:
		return origins_hash(folds->origins, subject);
	case FACT_SUBCLASSES:
		hash = map_get(&folds->subclasses, subject);
		return hash ? *hash : FACT_ABSENT;
	case FACT_CALLED:
		return map_has(&folds->called, subject) ? hash_bytes("called", 6) : FACT_ABSENT;
	default:
		return FACT_ABSENT;
	}
}

unsigned folds_socket_forms(const struct folds *folds, const struct name *path)
{
	return (unsigned)(uintptr_t)map_get(&folds->socket_forms, path);
}
