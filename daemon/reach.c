/*
 * What an edit reaches, along the edges from a class to those who read its
 * facts, and whether it leaves alone which modules the roots reach.
 */
#include "daemon/kept.h"

#include <string.h>

/* ---- files ---- */

/* Two states of a file that differ in bodies at most. An import.hx has no
 * declarations to tell by. */
bool same_heads(const struct file *old, const struct file *now)
{
	if (old == now)
		return true;
	if (old->path != now->path || old->diags.list.count || now->diags.list.count ||
	    !now->decls.count || old->decls.count != now->decls.count)
		return false;
	for (uint32_t i = 0; i < now->decls.count; i++) {
		if (!hash_equal(old->decls.items[i]->head_hash, now->decls.items[i]->head_hash))
			return false;
	}
	return true;
}

static bool same_idents(const struct ident *old, uint32_t old_count, const struct ident *now,
                        uint32_t count)
{
	for (uint32_t i = 0; i < count && old_count == count; i++) {
		if (old[i].name != now[i].name)
			return false;
	}
	return old_count == count;
}

static bool same_imports(const struct file *old, const struct file *now)
{
	if (old->imports.count != now->imports.count)
		return false;
	for (uint32_t i = 0; i < now->imports.count; i++) {
		const struct import *a = &old->imports.items[i], *b = &now->imports.items[i];
		if (a->kind != b->kind || a->alias.name != b->alias.name ||
		    !same_idents(a->path.items, a->path.count, b->path.items, b->path.count))
			return false;
	}
	return true;
}

static bool same_mentions(const struct decl *old, const struct decl *now)
{
	if (old->mentions.count != now->mentions.count)
		return false;
	for (uint32_t i = 0; i < now->mentions.count; i++) {
		const struct name_path *a = &old->mentions.items[i], *b = &now->mentions.items[i];
		if (!same_idents(a->path, a->count, b->path, b->count))
			return false;
	}
	return true;
}

/* What imports ask of a declaration, and what makes a bare name Phoenix's. */
static bool same_surface(const struct decl *old, const struct decl *now)
{
	if (old->kind != now->kind || old->name.name != now->name.name ||
	    old->is_private != now->is_private || old->members.count != now->members.count ||
	    old->meta.count != now->meta.count ||
	    (now->kind == DECL_TYPEDEF && !hash_equal(old->head_hash, now->head_hash)))
		return false;
	for (uint32_t i = 0; i < now->members.count; i++) {
		if (old->members.items[i]->name.name != now->members.items[i]->name.name)
			return false;
	}
	for (uint32_t i = 0; i < now->meta.count; i++) {
		if (old->meta.items[i].name.name != now->meta.items[i].name.name)
			return false;
	}
	return true;
}

bool same_reach(const struct file *old, const struct file *now)
{
	if (old == now)
		return true;
	if (old->path != now->path || old->diags.list.count || now->diags.list.count ||
	    !now->decls.count || old->decls.count != now->decls.count || !same_imports(old, now) ||
	    !same_idents(old->package.items, old->package.count, now->package.items,
	                 now->package.count))
		return false;
	for (uint32_t i = 0; i < now->decls.count; i++) {
		if (!same_surface(old->decls.items[i], now->decls.items[i]) ||
		    !same_mentions(old->decls.items[i], now->decls.items[i]))
			return false;
	}
	return true;
}

/* ---- readers ---- */

/* The class of a fact that follows bodies: "a.b.C", "a.b.C.f" or "a.b.C#12". */
static size_t owner_length(const struct fact *fact)
{
	const char *text = fact->subject->text, *end = NULL;
	if (fact->kind == FACT_POSITION)
		end = strchr(text, '#');
	else if (fact->kind == FACT_BODY || fact->kind == FACT_INFERRED ||
	         fact->kind == FACT_RETURNS)
		end = strrchr(text, '.');
	return end ? (size_t)(end - text) : fact->subject->length;
}

static bool is_of(const struct fact *fact, const struct name *class)
{
	return fact_follows(fact->kind) == FOLLOWS_BODIES && owner_length(fact) == class->length &&
	       memcmp(fact->subject->text, class->text, class->length) == 0;
}

static void add_reader(struct generation *generation, const struct name *owner, struct kept *kept)
{
	struct readers *readers = map_get(&generation->readers, owner);
	if (!readers) {
		readers = ARENA_NEW(&generation->arena, struct readers);
		map_put(&generation->arena, &generation->readers, owner, readers);
	}
	/* Facts are sorted: those of one class mostly come together. */
	if (!readers->list.count || VEC_LAST(&readers->list) != kept)
		VEC_PUSH(&generation->arena, &readers->list, kept);
}

void note_reader(struct generation *generation, struct kept *kept, const struct kept_facts *facts)
{
	for (uint32_t i = 0; i < facts->count; i++) {
		const struct fact *fact = &facts->list[i];
		if (fact_follows(fact->kind) == FOLLOWS_BODIES)
			add_reader(generation,
			           name_of(&generation->names, fact->subject->text,
			                   owner_length(fact)),
			           kept);
	}
}

/* ---- spreading ---- */

struct spreading {
	struct generation *generation;
	struct transform *t;
	VEC(struct kept *) todo;
};

static void check(struct spreading *s, struct kept *kept)
{
	if (!kept || kept->checked == s->generation->build)
		return;
	kept->checked = s->generation->build;
	VEC_PUSH(s->t->arena, &s->todo, kept);
}

static bool any_changed(struct spreading *s, const struct kept_facts *facts,
                        const struct name *class)
{
	for (uint32_t i = 0; i < facts->count; i++) {
		const struct fact *fact = &facts->list[i];
		if (is_of(fact, class) &&
		    !hash_equal(transform_fact(s->t, fact->kind, fact->subject), fact->value))
			return true;
	}
	return false;
}

/* Its summary is known: those who read another one of it are to be looked at. */
static void tell_readers(struct spreading *s, const struct name *class)
{
	const struct readers *readers = map_get(&s->generation->readers, class);
	for (uint32_t i = 0; readers && i < readers->list.count; i++) {
		struct kept *reader = readers->list.items[i];
		if (any_changed(s, &reader->summary_facts, class))
			check(s, reader);
		if (any_changed(s, &reader->lowered_facts, class))
			reader->lowered_stale = s->generation->build;
	}
}

static void check_changed_files(struct spreading *s)
{
	const struct surroundings *last = &s->generation->last, *now = &s->generation->now;
	struct map changed = {0};
	for (uint32_t i = 0; i < now->files.count; i++) {
		if (now->files.items[i] != last->files.items[i])
			map_put(s->t->arena, &changed, now->files.items[i], s);
	}
	for (uint32_t i = 0; i < s->t->units.count; i++) {
		const struct symbol *symbol = s->t->units.items[i]->symbol;
		if (map_has(&changed, symbol->decl->file))
			check(s, map_get(&s->generation->classes, symbol->path));
	}
}

void generation_spread(struct generation *generation, struct transform *t,
                       void (*summarise)(void *context, struct unit *unit), void *context)
{
	struct spreading s = {.generation = generation, .t = t};
	if (!generation->only_bodies || generation->no_file)
		return;
	generation->spreading = true;
	check_changed_files(&s);
	for (uint32_t i = 0; i < s.todo.count; i++) {
		const struct name *class = s.todo.items[i]->path;
		struct unit *unit = transform_unit(t, class);
		if (!unit)
			continue;
		summarise(context, unit);
		tell_readers(&s, class);
	}
	generation->spreading = false;
	generation->spread = true;
}

bool generation_undecided(const struct generation *generation, const struct unit *unit)
{
	if (!generation->spreading)
		return false;
	const struct kept *kept = map_get(&generation->classes, unit->symbol->path);
	return !kept || kept->checked != generation->build;
}

/* ---- loading ---- */

static bool is_import(const struct file *file)
{
	return name_is(file->module, "import") || name_ends(file->module, ".import");
}

/* Whether this file is there, and reaches what it reached. */
static bool still_reaches(struct source_view *view, const struct file *old)
{
	const struct file *now = is_import(old) ? source_view_imports(view, old)
	                                        : source_view_module(view, old->module);
	return now && (is_import(old) ? now == old : same_reach(old, now));
}

void generation_reload(struct generation *generation, struct transform *t, struct source_view *view,
                       struct hash roots)
{
	const struct surroundings *last = &generation->last;
	if (generation->fresh || last->partial || !last->silent || last->listed != view->listed ||
	    !hash_equal(last->roots, roots) ||
	    !hash_equal(last->options, generation_options(t, view)))
		return;
	uint32_t unreadable = view->unreadable.count;
	for (uint32_t i = 0; i < last->loaded.count; i++) {
		if (still_reaches(view, last->loaded.items[i]))
			continue;
		if (view->unreadable.count != unreadable)
			source_view_forget(view); /* it may be reached no longer */
		return;
	}
	for (uint32_t i = 0; i < last->loaded.count; i++) {
		const struct file *file = last->loaded.items[i];
		program_reload(t->program, file->module, is_import(file) ? file : NULL);
	}
	program_reloaded(t->program);
}
