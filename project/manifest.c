#include "project/manifest.h"

#include "project/line.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char head[] =
        "hx2ex-manifest 1: which files of this folder hx2ex wrote. Keep it with them.";

static int compare(const struct manifest_entry *left, const struct manifest_entry *right)
{
	int order = strcmp(left->path, right->path);
	if (!order)
		order = strcmp(left->root, right->root);
	if (!order && left->hash.high != right->hash.high)
		order = left->hash.high < right->hash.high ? -1 : 1;
	if (!order && left->hash.low != right->hash.low)
		order = left->hash.low < right->hash.low ? -1 : 1;
	return order ? order : strcmp(left->class_path, right->class_path);
}

static int compare_entries(const void *left, const void *right)
{
	return compare(left, right);
}

/* Sorted, each once. */
static void settle(struct manifest *manifest)
{
	uint32_t kept = 0;
	if (manifest->list.count)
		qsort(manifest->list.items, manifest->list.count, sizeof *manifest->list.items,
		      compare_entries);
	for (uint32_t i = 0; i < manifest->list.count; i++)
		if (!i || compare(&manifest->list.items[kept - 1], &manifest->list.items[i]) != 0)
			manifest->list.items[kept++] = manifest->list.items[i];
	manifest->list.count = kept;
}

void manifest_read(struct manifest *manifest, struct arena *arena, const char *bytes, size_t length)
{
	*manifest = (struct manifest){0};
	struct line_reader reader = {bytes, bytes + length, arena};
	struct line line;
	while (line_next(&reader, &line)) {
		struct manifest_entry entry;
		if (line.count == 1 &&
		    (!*line.fields[0] || !strncmp(line.fields[0], "hx2ex-manifest", 14)))
			continue;
		if (line.count != 4 || !line_hash(line.fields[0], &entry.hash) ||
		    !line_path_valid(line.fields[1])) {
			manifest->damaged++;
			continue;
		}
		entry.path = line.fields[1];
		entry.class_path = line.fields[2];
		entry.root = line.fields[3];
		VEC_PUSH(arena, &manifest->list, entry);
	}
	settle(manifest);
}

void manifest_write(const struct manifest *manifest, struct buf *out)
{
	buf_text(out, head);
	buf_char(out, '\n');
	for (VEC_EACH(const struct manifest_entry, one, &manifest->list)) {
		char hash[HASH_TEXT];
		hash_text(one->hash, hash);
		const char *fields[] = {hash, one->path, one->class_path, one->root};
		line_write(out, fields, 4);
	}
}

bool manifest_has(const struct manifest *manifest, const char *path)
{
	for (VEC_EACH(const struct manifest_entry, one, &manifest->list))
		if (!strcmp(one->path, path))
			return true;
	return false;
}

bool manifest_same(const struct manifest *left, const struct manifest *right)
{
	if (left->list.count != right->list.count)
		return false;
	for (uint32_t i = 0; i < left->list.count; i++) {
		const struct manifest_entry *a = &left->list.items[i], *b = &right->list.items[i];
		if (!hash_equal(a->hash, b->hash) || strcmp(a->path, b->path) != 0 ||
		    strcmp(a->class_path, b->class_path) != 0 || strcmp(a->root, b->root) != 0)
			return false;
	}
	return true;
}

void manifest_adopt(struct manifest *manifest, struct arena *arena, const char *from,
                    const char *to)
{
	const char *copy = arena_copy(arena, to, strlen(to));
	for (VEC_EACH(struct manifest_entry, one, &manifest->list))
		if (!strcmp(one->root, from))
			one->root = copy;
	settle(manifest);
}

/* ---- what is to be done ---- */

struct decider {
	struct output_actions *actions;
	struct arena *arena;
	const struct manifest *manifest;
	const char *root;
	disk_look *look;
	void *context;
	bool force;
};

/* What the manifest says of a path. */
struct claims {
	bool ours, of_root, of_others;
	bool untouched;      /* what is there is what we wrote */
	struct hash written; /* by this root, else by another */
	const char *class_path;
};

/* The first entry of a path, by bisection. */
static uint32_t first_of(const struct manifest *manifest, const char *path)
{
	uint32_t low = 0, high = manifest->list.count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (strcmp(manifest->list.items[middle].path, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct claims claims_on(const struct decider *decider, const char *path, struct on_disk disk)
{
	const struct manifest *manifest = decider->manifest;
	struct claims claims = {0};
	for (uint32_t i = first_of(manifest, path);
	     i < manifest->list.count && !strcmp(manifest->list.items[i].path, path); i++) {
		const struct manifest_entry *entry = &manifest->list.items[i];
		bool own = !strcmp(entry->root, decider->root);
		claims.untouched |= disk.state == DISK_FILE && hash_equal(disk.hash, entry->hash);
		if (!claims.ours || own) {
			claims.written = entry->hash;
			claims.class_path = entry->class_path;
		}
		claims.ours = true;
		*(own ? &claims.of_root : &claims.of_others) = true;
	}
	/* A file of ours that is empty is what a power failure leaves: as good as
	 * absent, never somebody's work. */
	claims.untouched |= claims.ours && disk.state == DISK_FILE && !disk.size;
	return claims;
}

static void add_action(struct decider *decider, struct output_action action)
{
	switch (action.trouble) {
	case OUTPUT_FINE:
	case OUTPUT_EDITED_KEPT:
		break;
	case OUTPUT_EDITED_STALE:
		decider->actions->warnings++;
		break;
	default:
		decider->actions->errors++;
	}
	VEC_PUSH(decider->arena, &decider->actions->list, action);
}

static enum output_trouble trouble_of(const struct decider *decider, const struct wanted *wanted,
                                      struct on_disk disk, const struct claims *claims)
{
	if (disk.state == DISK_OTHER)
		return OUTPUT_NO_FILE;
	if (disk.state == DISK_UNREADABLE)
		return OUTPUT_UNREADABLE;
	if (disk.state == DISK_ABSENT || hash_equal(disk.hash, wanted->hash) || claims->untouched ||
	    decider->force)
		return OUTPUT_FINE;
	if (!claims->ours)
		return OUTPUT_FOREIGN;
	return hash_equal(claims->written, wanted->hash) ? OUTPUT_EDITED_KEPT : OUTPUT_EDITED;
}

static void decide_wanted(struct decider *decider, const struct wanted *wanted, uint32_t index)
{
	struct on_disk disk = decider->look(decider->context, wanted->path);
	struct claims claims = claims_on(decider, wanted->path, disk);
	struct output_action action = {.verb = OUTPUT_KEEP,
	                               .path = wanted->path,
	                               .class_path = wanted->class_path,
	                               .hash = wanted->hash,
	                               .wanted = index,
	                               .size_before = disk.size,
	                               .there = disk.state == DISK_FILE};
	if (wanted->leave) {
		action.hash = claims.written;
		if (!claims.of_root)
			return; /* nothing is there yet that we wrote */
	} else {
		action.trouble = trouble_of(decider, wanted, disk, &claims);
		bool same = disk.state == DISK_FILE && hash_equal(disk.hash, wanted->hash);
		if (action.trouble == OUTPUT_FINE && !same)
			action.verb = OUTPUT_WRITE;
	}
	add_action(decider, action);
}

/* A path that this root had and does not want any more. */
static void decide_stale(struct decider *decider, const struct manifest_entry *entry)
{
	struct on_disk disk = decider->look(decider->context, entry->path);
	struct claims claims = claims_on(decider, entry->path, disk);
	struct output_action action = {.verb = OUTPUT_FORGET,
	                               .path = entry->path,
	                               .class_path = entry->class_path,
	                               .hash = disk.hash,
	                               .wanted = UINT32_MAX,
	                               .size_before = disk.size,
	                               .there = disk.state == DISK_FILE};
	if (claims.of_others || disk.state == DISK_ABSENT || disk.state == DISK_OTHER) {
		/* others want it, or it is not the file that we wrote any more */
	} else if (disk.state == DISK_UNREADABLE) {
		action.verb = OUTPUT_KEEP;
		action.hash = entry->hash;
		action.trouble = OUTPUT_UNREADABLE;
	} else if (claims.untouched || decider->force) {
		action.verb = OUTPUT_REMOVE;
	} else {
		action.verb = OUTPUT_KEEP;
		action.hash = entry->hash;
		action.trouble = OUTPUT_EDITED_STALE;
	}
	add_action(decider, action);
}

static int compare_indexes(const void *left, const void *right, void *context)
{
	const struct wanted *wanted = context;
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	int order = strcmp(wanted[a].path, wanted[b].path);
	return order ? order : a < b ? -1 : a > b;
}

static void clash(struct decider *decider, const struct wanted *first, const struct wanted *second,
                  uint32_t index)
{
	struct output_action action = {.verb = OUTPUT_KEEP,
	                               .trouble = OUTPUT_CLASH,
	                               .path = first->path,
	                               .class_path = first->class_path,
	                               .other = second->class_path,
	                               .hash = first->hash,
	                               .wanted = index};
	add_action(decider, action);
}

void manifest_decide(struct output_actions *actions, struct arena *arena,
                     const struct manifest *manifest, const char *root, const struct wanted *wanted,
                     uint32_t count, disk_look *look, void *context, bool force)
{
	struct decider decider = {actions, arena, manifest, root, look, context, force};
	*actions = (struct output_actions){0};
	uint32_t *order = ARENA_NEWS(arena, count + 1, uint32_t);
	for (uint32_t i = 0; i < count; i++)
		order[i] = i;
	if (count)
		qsort_r(order, count, sizeof *order, compare_indexes, (void *)wanted);
	uint32_t at = 0; /* merges two sorted lists: what is wanted and what was ours */
	for (uint32_t i = 0; i < count || at < manifest->list.count;) {
		const struct manifest_entry *entry =
		        at < manifest->list.count ? &manifest->list.items[at] : NULL;
		const struct wanted *next = i < count ? &wanted[order[i]] : NULL;
		int compared = !next ? -1 : !entry ? 1 : strcmp(entry->path, next->path);
		if (compared < 0) {
			if (!strcmp(entry->root, root) &&
			    (!actions->list.count ||
			     strcmp(VEC_LAST(&actions->list).path, entry->path) != 0))
				decide_stale(&decider, entry);
			at++;
			continue;
		}
		if (compared == 0) { /* still wanted */
			at++;
			continue;
		}
		const struct wanted *rival = i + 1 < count ? &wanted[order[i + 1]] : NULL;
		if (rival && !strcmp(rival->path, next->path)) {
			clash(&decider, next, rival, order[i]);
			while (i + 1 < count && !strcmp(wanted[order[i + 1]].path, next->path))
				i++;
		} else {
			decide_wanted(&decider, next, order[i]);
		}
		i++;
	}
}

void manifest_after(struct manifest *after, struct arena *arena, const struct manifest *before,
                    const char *root, const struct output_actions *actions)
{
	*after = (struct manifest){.damaged = before->damaged};
	uint32_t at = 0;
	for (VEC_EACH(const struct manifest_entry, entry, &before->list)) {
		while (at < actions->list.count &&
		       strcmp(actions->list.items[at].path, entry->path) < 0)
			at++;
		const struct output_action *action =
		        at < actions->list.count ? &actions->list.items[at] : NULL;
		bool same = action && !strcmp(action->path, entry->path);
		struct manifest_entry copy = *entry;
		if (same && action->trouble == OUTPUT_FINE) {
			if (!strcmp(entry->root, root))
				continue; /* said anew below, or gone */
			if (action->verb == OUTPUT_WRITE)
				copy.hash = action->hash;
		}
		VEC_PUSH(arena, &after->list, copy);
	}
	for (VEC_EACH(const struct output_action, action, &actions->list)) {
		if (action->trouble != OUTPUT_FINE ||
		    (action->verb != OUTPUT_WRITE && action->verb != OUTPUT_KEEP))
			continue;
		struct manifest_entry entry = {action->path, action->class_path, root,
		                               action->hash};
		VEC_PUSH(arena, &after->list, entry);
	}
	settle(after);
}
