#include "daemon/kept.h"

#include "transform/rows.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	ROOTS = 8,
	FIRST_BUILD = 1,            /* so that 0 is never the build before */
	LONGEST_LIFE = 6 * 60 * 60, /* seconds: then rows are asked of the cache again, which
	                               notes that they are in use */
	SOME_WASTE = 2 << 20,       /* bytes that replaced rows may take in any case */
};

struct generations {
	pthread_mutex_t lock;
	struct names *names;
	uint64_t epoch;
	struct generation *list[ROOTS]; /* the most recently used first */
};

/* ---- the store ---- */

struct generations *generations_new(struct names *names)
{
	struct generations *all = calloc(1, sizeof *all);
	if (!all || pthread_mutex_init(&all->lock, NULL) != 0) {
		free(all);
		return NULL;
	}
	all->names = names;
	return all;
}

static void forget_files(struct surroundings *surroundings)
{
	for (uint32_t i = 0; i < surroundings->files.count; i++)
		file_unref(surroundings->files.items[i]);
	free(surroundings->files.items);
	free(surroundings->loaded.items);
	*surroundings = (struct surroundings){0};
}

static void generation_free(struct generation *generation)
{
	if (!generation)
		return;
	forget_files(&generation->last);
	forget_files(&generation->now);
	name_scope_close(&generation->names);
	name_scope_close(&generation->fold_names);
	arena_free(&generation->arena);
	arena_free(&generation->fold_arena);
	free(generation);
}

void generations_clear(struct generations *all)
{
	struct generation *old[ROOTS];
	pthread_mutex_lock(&all->lock);
	memcpy(old, all->list, sizeof old);
	memset(all->list, 0, sizeof all->list);
	all->epoch++;
	pthread_mutex_unlock(&all->lock);
	for (size_t i = 0; i < ROOTS; i++)
		generation_free(old[i]);
}

void generations_free(struct generations *all)
{
	if (!all)
		return;
	generations_clear(all);
	pthread_mutex_destroy(&all->lock);
	free(all);
}

static time_t seconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

struct generation *generations_take(struct generations *all, struct hash root)
{
	struct generation *found = NULL;
	pthread_mutex_lock(&all->lock);
	uint64_t epoch = all->epoch;
	for (size_t i = 0; i < ROOTS && !found; i++) {
		if (!all->list[i] || !hash_equal(all->list[i]->root, root))
			continue;
		found = all->list[i];
		memmove(&all->list[i], &all->list[i + 1], (ROOTS - 1 - i) * sizeof all->list[0]);
		all->list[ROOTS - 1] = NULL;
	}
	pthread_mutex_unlock(&all->lock);
	if (found && seconds() - found->born > LONGEST_LIFE) {
		generation_free(found);
		found = NULL;
	}
	if (found)
		return found;
	found = calloc(1, sizeof *found);
	if (!found)
		return NULL;
	found->root = root;
	found->epoch = epoch;
	found->born = seconds();
	found->fresh = true;
	found->folded = FIRST_BUILD;
	arena_init(&found->arena, NULL);
	arena_init(&found->fold_arena, NULL);
	name_scope_open(&found->names, all->names, NULL);
	name_scope_open(&found->fold_names, all->names, NULL);
	return found;
}

void generations_give(struct generations *all, struct generation *generation, bool whole)
{
	if (!generation)
		return;
	struct generation *over = generation;
	if (!generation->first_bytes)
		generation->first_bytes = generation->arena.bytes;
	/* Rows that were replaced are not given back one by one. */
	bool wasteful = generation->arena.bytes > generation->first_bytes * 2 + SOME_WASTE;
	pthread_mutex_lock(&all->lock);
	if (whole && !wasteful && generation->epoch == all->epoch) {
		over = all->list[ROOTS - 1];
		memmove(&all->list[1], &all->list[0], (ROOTS - 1) * sizeof all->list[0]);
		all->list[0] = generation;
	}
	pthread_mutex_unlock(&all->lock);
	generation_free(over);
}

/* ---- what changed ---- */

struct hash generation_options(const struct transform *t, const struct source_view *view)
{
	struct buf buf;
	buf_init(&buf, t->arena);
	for (uint32_t i = 0; i < view->section->class_paths.count; i++) {
		const struct project_path *one = &view->section->class_paths.items[i];
		const char *written = one->written ? one->written : "";
		buf_block(&buf, one->path, strlen(one->path));
		buf_block(&buf, written, strlen(written));
	}
	for (uint32_t i = 0; i < view->defines.list.count; i++) {
		const char *name = view->defines.list.items[i].name;
		const char *value = view->defines.list.items[i].value;
		buf_block(&buf, name, strlen(name));
		buf_block(&buf, value ? value : "", value ? strlen(value) : 0);
	}
	return hash_bytes(buf_string(&buf), buf.length);
}

static bool only_bodies(const struct generation *generation)
{
	const struct surroundings *last = &generation->last, *now = &generation->now;
	if (generation->fresh || last->partial || last->listed != now->listed ||
	    !hash_equal(last->options, now->options) || last->files.count != now->files.count)
		return false;
	for (uint32_t i = 0; i < now->files.count; i++) {
		if (!same_heads(last->files.items[i], now->files.items[i]))
			return false;
	}
	return true;
}

static bool same_files(const struct generation *generation)
{
	const struct surroundings *last = &generation->last, *now = &generation->now;
	return memcmp(last->files.items, now->files.items,
	              now->files.count * sizeof *now->files.items) == 0;
}

/* Which facts must be looked at, of those that no summary can change. */
static unsigned to_check(const struct generation *generation)
{
	if (generation->no_file)
		return 0;
	return generation->only_bodies ? FOLLOWS_BODIES : FOLLOWS_HEADS | FOLLOWS_BODIES;
}

/* What is kept beyond the build is not in its arena. */
static void note_files(struct surroundings *now, struct transform *t)
{
	uint32_t count = program_file_count(t->program);
	now->files.items = calloc(count + 1, sizeof *now->files.items);
	now->loaded.items = calloc(count + 1, sizeof *now->loaded.items);
	if (!now->files.items || !now->loaded.items)
		arena_fail(t->arena);
	for (uint32_t i = 0; i < count; i++) {
		now->files.items[i] = program_file(t->program, i);
		now->loaded.items[i] = program_loaded_file(t->program, i);
		file_ref(now->files.items[i]);
	}
	now->files.count = now->loaded.count = count;
}

void generation_begin(struct generation *generation, struct transform *t,
                      const struct source_view *view, const struct generation_roots *roots)
{
	generation->arena.recovery = generation->fold_arena.recovery = t->arena->recovery;
	generation->names.recovery = generation->fold_names.recovery = t->arena->recovery;
	generation->build = generation->folded + 1;
	generation->same_folds = generation->spreading = generation->spread = false;
	forget_files(&generation->now);
	note_files(&generation->now, t);
	generation->now.options = generation_options(t, view);
	generation->now.listed = view->listed;
	generation->now.roots = roots->asked;
	generation->now.silent = roots->silent;
	generation->only_bodies = only_bodies(generation);
	generation->no_file = generation->only_bodies && same_files(generation);
}

static bool is_own(const struct file *file)
{
	return !name_starts(file->path, "std/");
}

static uint32_t own_files(struct file *const *files, uint32_t count)
{
	uint32_t own = 0;
	for (uint32_t i = 0; i < count; i++)
		own += is_own(files[i]);
	return own;
}

/* The next build is compared with this one. */
static void note_surroundings(struct generation *generation, struct transform *t)
{
	struct surroundings *now = &generation->now;
	uint32_t own = own_files(now->files.items, now->files.count), reached = 0;
	for (uint32_t i = 0; i < program_file_count(t->program); i++)
		reached += is_own(program_file(t->program, i));
	now->partial = reached != own;
	forget_files(&generation->last);
	generation->last = *now;
	*now = (struct surroundings){0};
	generation->fresh = false;
}

/* ---- rows ---- */

static struct bytes lasting_copy(struct generation *generation, struct bytes bytes)
{
	return (struct bytes){arena_copy(&generation->arena, bytes.data, bytes.length),
	                      bytes.length};
}

static void keep_facts(struct generation *generation, struct kept_facts *kept, struct bytes bytes)
{
	kept->bytes = lasting_copy(generation, bytes);
	struct cursor in = {kept->bytes.data, kept->bytes.data + kept->bytes.length, 0};
	kept->list = facts_array(&generation->arena, &generation->names, &in, &kept->count);
}

/* A stand-in for the build's transform, whose memory is the generation's. */
static struct transform lasting(struct generation *generation)
{
	return (struct transform){.arena = &generation->arena, .names = &generation->names};
}

/* ---- summaries ---- */

bool generation_summary(struct generation *generation, struct transform *t, struct unit *unit)
{
	struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	if (!kept || !hash_equal(kept->summary_key, unit->summary.key))
		return false;
	/* What nothing that changed leads to holds. */
	bool looks = !generation->spread || kept->checked == generation->build;
	if (looks && !transform_facts_hold(t, kept->summary_facts.list, kept->summary_facts.count,
	                                   to_check(generation)))
		return false;
	if (kept->has_notes && !transform_summary_read(t, unit, kept->summary_value))
		return false;
	if (!kept->has_notes)
		unit->facts = kept->summary;
	unit->summary.facts = kept->summary_facts.bytes;
	unit->summary.value = kept->summary_value;
	unit->has_summary = true;
	return true;
}

static void keep_summary(struct generation *generation, struct kept *kept, struct unit *unit)
{
	kept->summary_key = unit->summary.key;
	keep_facts(generation, &kept->summary_facts, unit->summary.facts);
	note_reader(generation, kept, &kept->summary_facts);
	kept->summary_value = lasting_copy(generation, unit->summary.value);
	kept->has_notes = unit->typing.list.count > 0;
	struct transform view = lasting(generation);
	struct unit read = {.symbol = unit->symbol};
	transform_summary_read(&view, &read, kept->summary_value);
	kept->summary = read.facts;
	kept->lowered_seen = 0;
}

/* True when the folds may differ for it. */
static bool note_summary(struct generation *generation, struct unit *unit)
{
	struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	bool is_new = !kept;
	if (is_new) {
		kept = ARENA_NEW(&generation->arena, struct kept);
		kept->path = name_of(&generation->names, unit->symbol->path->text,
		                     unit->symbol->path->length);
		map_put(&generation->arena, &generation->classes, kept->path, kept);
	}
	struct hash said = kept->said;
	bool presence = kept->presence, seen = kept->seen + 1 == generation->build;
	if (is_new || kept->summary_value.data != unit->summary.value.data) {
		keep_summary(generation, kept, unit);
		kept->said = summary_said(unit->summary.value);
	}
	kept->seen = generation->build;
	kept->presence = unit->presence;
	return is_new || !seen || presence != kept->presence || !hash_equal(said, kept->said);
}

static void fold(struct generation *generation)
{
	arena_free(&generation->fold_arena);
	struct recovery *recovery = generation->fold_names.recovery;
	struct names *pool = generation->fold_names.pool;
	name_scope_close(&generation->fold_names);
	name_scope_open(&generation->fold_names, pool, recovery);
	generation->folds = NULL;
	struct fold_input *inputs = ARENA_NEWS(&generation->fold_arena,
	                                       generation->classes.count + 1, struct fold_input);
	uint32_t count = 0;
	for (MAP_EACH(entry, &generation->classes)) {
		struct kept *kept = entry->value;
		if (kept->seen == generation->build)
			inputs[count++] =
			        (struct fold_input){kept->path, kept->presence, &kept->summary};
	}
	generation->folds =
	        folds_make(&generation->fold_arena, &generation->fold_names, inputs, count);
}

void generation_fold(struct generation *generation, struct transform *t)
{
	uint32_t gone = 0;
	bool changed = !generation->folds;
	for (uint32_t i = 0; i < t->units.count; i++)
		changed |= note_summary(generation, t->units.items[i]);
	for (MAP_EACH(entry, &generation->classes)) {
		const struct kept *kept = entry->value;
		gone += kept->seen + 1 == generation->build;
	}
	generation->same_folds = !changed && !gone;
	if (!generation->same_folds)
		fold(generation);
	t->folds = generation->folds;
	generation->folded = generation->build;
	note_surroundings(generation, t);
}

/* ---- lowered ---- */

bool generation_lowered(struct generation *generation, struct transform *t, struct unit *unit)
{
	struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	if (!kept || kept->lowered_seen + 1 != generation->build)
		return false;
	if (kept->lowered_stale == generation->build)
		return false;
	unsigned follows = generation->same_folds ? 0 : FOLLOWS_SUMMARIES;
	if (!generation->spread)
		follows |= to_check(generation);
	if (!transform_facts_hold(t, kept->lowered_facts.list, kept->lowered_facts.count, follows))
		return false;
	if (kept->lowered_notes && !lowered_read(t, unit, kept->lowered.value))
		return false;
	if (!kept->lowered_notes)
		transform_lowered_share(unit, &kept->read);
	unit->lowered = kept->lowered;
	kept->lowered_seen = generation->build;
	return true;
}

void generation_note_lowered(struct generation *generation, struct unit *unit)
{
	struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	if (!kept || kept->seen != generation->build)
		return;
	kept->lowered.key = unit->lowered.key;
	keep_facts(generation, &kept->lowered_facts, unit->lowered.facts);
	note_reader(generation, kept, &kept->lowered_facts);
	kept->lowered.facts = kept->lowered_facts.bytes;
	kept->lowered.value = lasting_copy(generation, unit->lowered.value);
	kept->lowered_notes = unit->lowering.list.count > 0;
	struct transform view = lasting(generation);
	kept->read = (struct unit){.symbol = unit->symbol};
	if (lowered_read(&view, &kept->read, kept->lowered.value))
		kept->lowered_seen = generation->build;
	kept->read.symbol = NULL;
}

/* ---- outputs ---- */

bool generation_output(struct generation *generation, struct unit *unit)
{
	struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	if (!kept || !kept->has_output || !hash_equal(kept->output.key, unit->output.key))
		return false;
	unit->output.value = kept->output.value;
	return true;
}

void generation_note_output(struct generation *generation, struct unit *unit)
{
	struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	if (!kept || kept->seen != generation->build)
		return;
	kept->output.key = unit->output.key;
	kept->output.value = lasting_copy(generation, unit->output.value);
	kept->has_output = true;
}
