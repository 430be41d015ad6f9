#include "daemon/history.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 4096, MOST_REASONS = 12, NOTES_KEPT = 256 };

/* One class as it was: its members' hashes and what it read. */
struct past {
	struct past *next;
	struct hash key; /* of root and class path */
	struct hash class_hash;
	struct hash head; /* of the declaration without its members' bodies */
	char *members;    /* serialised (name, hash) */
	size_t members_length;
	char *facts; /* the summary's and the lowered row's, one after the other */
	size_t summary_facts_length, facts_length;
	struct hash context;
	char *module; /* that declares it */
	char *reason;
	uint64_t noted; /* the build that noted it last */
};

struct history {
	pthread_mutex_t lock;
	uint64_t build;
	struct past *buckets[BUCKETS];
};

struct history *history_new(void)
{
	struct history *history = calloc(1, sizeof *history);
	if (!history || pthread_mutex_init(&history->lock, NULL) != 0) {
		free(history);
		return NULL;
	}
	return history;
}

static void past_free(struct past *past)
{
	free(past->members);
	free(past->facts);
	free(past->module);
	free(past->reason);
	free(past);
}

void history_free(struct history *history)
{
	if (!history)
		return;
	for (size_t i = 0; i < BUCKETS; i++) {
		while (history->buckets[i]) {
			struct past *past = history->buckets[i];
			history->buckets[i] = past->next;
			past_free(past);
		}
	}
	pthread_mutex_destroy(&history->lock);
	free(history);
}

void history_sweep(struct history *history)
{
	pthread_mutex_lock(&history->lock);
	history->build++;
	for (size_t i = 0; history->build % 64 == 0 && i < BUCKETS; i++) {
		struct past **link = &history->buckets[i];
		while (*link) {
			struct past *past = *link;
			if (past->noted + NOTES_KEPT >= history->build) {
				link = &past->next;
				continue;
			}
			*link = past->next;
			past_free(past);
		}
	}
	pthread_mutex_unlock(&history->lock);
}

static struct hash key_of(const char *root, const char *class_path)
{
	return hash_join(hash_bytes(root, strlen(root)),
	                 hash_bytes(class_path, strlen(class_path)));
}

static struct past *find(struct history *history, struct hash key)
{
	struct past *past = history->buckets[key.low % BUCKETS];
	while (past && !hash_equal(past->key, key))
		past = past->next;
	return past;
}

static char *keep(const char *bytes, size_t length)
{
	char *copy = malloc(length + 1);
	if (copy) {
		memcpy(copy, bytes, length);
		copy[length] = '\0';
	}
	return copy;
}

/* ---- comparing ---- */

static void write_members(const struct decl *decl, struct buf *out)
{
	for (uint32_t i = 0; i < decl->members.count; i++) {
		const struct member *member = decl->members.items[i];
		const char *name = member->name.name ? member->name.name->text : "";
		buf_block(out, name, strlen(name));
		buf_hash(out, member->hash);
	}
}

/* The hash noted for a member, if any. */
static bool old_member(const struct past *past, const char *name, struct hash *hash)
{
	struct cursor in = {past->members, past->members + past->members_length, 0};
	while (in.at < in.end && !in.failed) {
		size_t length;
		const char *text = cursor_block(&in, &length);
		*hash = cursor_hash(&in);
		if (length == strlen(name) && memcmp(text, name, length) == 0)
			return true;
	}
	return false;
}

static void compare_members(const struct past *past, const struct decl *decl, struct buf *out)
{
	uint32_t said = 0;
	for (uint32_t i = 0; i < decl->members.count && said < MOST_REASONS; i++) {
		const struct member *member = decl->members.items[i];
		const char *name = member->name.name ? member->name.name->text : "";
		struct hash before;
		if (!old_member(past, name, &before)) {
			buf_printf(out, "  member %s is new\n", name);
			said++;
		} else if (!hash_equal(before, member->hash)) {
			buf_printf(out, "  member %s changed\n", name);
			said++;
		}
	}
	struct cursor in = {past->members, past->members + past->members_length, 0};
	while (in.at < in.end && !in.failed && said < MOST_REASONS) {
		size_t length;
		const char *text = cursor_block(&in, &length);
		cursor_hash(&in);
		bool there = false;
		for (uint32_t i = 0; i < decl->members.count; i++) {
			const struct name *name = decl->members.items[i]->name.name;
			there = there || (name && name->length == length &&
			                  memcmp(name->text, text, length) == 0);
		}
		if (!there) {
			buf_printf(out, "  member %.*s is gone\n", (int)length, text);
			said++;
		}
	}
}

static void compare_facts(struct transform *t, const char *bytes, size_t length, struct buf *out)
{
	struct fact_list facts;
	fact_list_init(&facts, t->arena, t->names);
	struct cursor in = {bytes, bytes + length, 0};
	if (!length || !facts_read(&facts, &in))
		return;
	uint32_t said = 0;
	for (uint32_t i = 0; i < facts.list.count && said < MOST_REASONS; i++) {
		const struct fact *fact = &facts.list.items[i];
		struct hash now = transform_fact(t, fact->kind, fact->subject);
		if (hash_equal(now, fact->value))
			continue;
		const char *how = hash_equal(now, FACT_ABSENT)           ? "is gone"
		                  : hash_equal(fact->value, FACT_ABSENT) ? "is there now"
		                                                         : "changed";
		buf_printf(out, "  %s %s %s\n", fact_word(fact->kind), fact->subject->text, how);
		said++;
	}
}

static const char *reason_of(const struct past *past, struct transform *t, const struct unit *unit,
                             struct hash context)
{
	struct buf out;
	buf_init(&out, t->arena);
	if (!past) {
		buf_printf(&out, "%s: first seen by this daemon\n", unit->symbol->path->text);
		return buf_string(&out);
	}
	if (unit->did_summary || unit->did_lower) {
		buf_printf(&out, "%s was transformed:\n", unit->symbol->path->text);
		size_t before = out.length;
		const char *module = unit->symbol->module->text;
		if (past->module && strcmp(past->module, module) != 0)
			buf_printf(&out, "  its module is %s, it was %s\n", module, past->module);
		if (!hash_equal(past->head, unit->symbol->decl->head_hash))
			buf_text(&out, "  its declaration or a signature changed\n");
		compare_members(past, unit->symbol->decl, &out);
		compare_facts(t, past->facts, past->summary_facts_length, &out);
		compare_facts(t, past->facts + past->summary_facts_length,
		              past->facts_length - past->summary_facts_length, &out);
		if (out.length == before)
			buf_text(&out, "  its result was not in the cache\n");
	} else if (unit->did_output) {
		buf_printf(&out, "%s was rewritten: %s\n", unit->symbol->path->text,
		           hash_equal(past->context, context) ? "its text was not in the cache"
		                                              : "its presence context changed");
	}
	return buf_string(&out);
}

static void replace(struct history *history, struct past *past, const struct unit *unit,
                    struct hash context, const char *reason, struct arena *arena)
{
	struct buf members, facts;
	buf_init(&members, arena);
	buf_init(&facts, arena);
	write_members(unit->symbol->decl, &members);
	buf_add(&facts, unit->summary.facts.data ? unit->summary.facts.data : "",
	        unit->summary.facts.length);
	size_t summary_length = facts.length;
	buf_add(&facts, unit->lowered.facts.data ? unit->lowered.facts.data : "",
	        unit->lowered.facts.length);
	free(past->members);
	free(past->facts);
	free(past->module);
	past->module = keep(unit->symbol->module->text, unit->symbol->module->length);
	past->members = keep(buf_string(&members), members.length);
	past->members_length = past->members ? members.length : 0;
	past->facts = keep(buf_string(&facts), facts.length);
	past->facts_length = past->facts ? facts.length : 0;
	past->summary_facts_length = past->facts ? summary_length : 0;
	past->class_hash = unit->symbol->decl->hash;
	past->head = unit->symbol->decl->head_hash;
	past->context = context;
	if (*reason) {
		free(past->reason);
		past->reason = keep(reason, strlen(reason));
	}
	past->noted = history->build;
}

/* What was noted is what would be noted now. */
static bool same(const struct past *past, const struct unit *unit, struct hash context)
{
	size_t summary = unit->summary.facts.length, lowered = unit->lowered.facts.length;
	return !unit->did_summary && !unit->did_lower && !unit->did_output && past->facts &&
	       past->members && past->module &&
	       strcmp(past->module, unit->symbol->module->text) == 0 &&
	       hash_equal(past->class_hash, unit->symbol->decl->hash) &&
	       hash_equal(past->context, context) && past->summary_facts_length == summary &&
	       past->facts_length == summary + lowered &&
	       (!summary || memcmp(past->facts, unit->summary.facts.data, summary) == 0) &&
	       (!lowered || memcmp(past->facts + summary, unit->lowered.facts.data, lowered) == 0);
}

static bool noted_already(struct history *history, struct hash key, const struct unit *unit,
                          struct hash context)
{
	struct past *past = find(history, key);
	if (!past || !same(past, unit, context))
		return false;
	past->noted = history->build;
	return true;
}

void history_note(struct history *history, const char *root, struct transform *t,
                  const struct unit *unit)
{
	struct hash key = key_of(root, unit->symbol->path->text);
	struct hash context = unit->context_hash;
	pthread_mutex_lock(&history->lock);
	if (noted_already(history, key, unit, context)) {
		pthread_mutex_unlock(&history->lock);
		return;
	}
	struct recovery *outer = t->arena->recovery, inner;
	if (setjmp(inner.point)) {
		t->arena->recovery = outer;
		pthread_mutex_unlock(&history->lock);
		longjmp(outer->point, 1);
	}
	t->arena->recovery = &inner;
	struct past *past = find(history, key);
	const char *reason = reason_of(past, t, unit, context);
	if (!past && (past = calloc(1, sizeof *past))) {
		past->key = key;
		past->next = history->buckets[key.low % BUCKETS];
		history->buckets[key.low % BUCKETS] = past;
	}
	if (past)
		replace(history, past, unit, context, reason, t->arena);
	t->arena->recovery = outer;
	pthread_mutex_unlock(&history->lock);
}

const char *history_reason(struct history *history, const char *root, const char *class_path,
                           struct arena *arena)
{
	pthread_mutex_lock(&history->lock);
	struct past *past = find(history, key_of(root, class_path));
	char *copy = past && past->reason ? strdup(past->reason) : NULL;
	pthread_mutex_unlock(&history->lock);
	if (!copy)
		return NULL;
	const char *reason = arena_copy(arena, copy, strlen(copy));
	free(copy);
	return reason;
}
