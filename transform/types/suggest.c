/* " (Suggestion: length)": names that are a few letters away, as Haxe offers them. */
#include "base/near.h"
#include "transform/types/checks.h"

#include <stdlib.h>

struct near_name {
	const struct name *name;
	uint32_t distance, place;
};

/* Nearest first; of equals, as the candidates stand. */
static int compare(const void *left, const void *right)
{
	const struct near_name *a = left, *b = right;
	if (a->distance != b->distance)
		return a->distance < b->distance ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

const char *near_names(struct typer *t, const struct name *name, const struct name **candidates,
                       uint32_t count, uint32_t *found_count)
{
	struct near_name *found = ARENA_NEWS(t->arena, count + 1, struct near_name);
	for (uint32_t i = 0; i < count; i++)
		found[i] = (struct near_name){candidates[i],
		                              edit_distance(name->text, candidates[i]->text), i};
	qsort(found, count, sizeof *found, compare);
	struct buf out;
	buf_init(&out, t->arena);
	uint32_t shown = 0;
	for (; shown < count; shown++) { /* the first that is too far ends the list */
		if (!is_near(found[shown].distance, name->text, found[shown].name->text))
			break;
		buf_printf(&out, "%s%s", shown ? ", " : "", found[shown].name->text);
	}
	*found_count = shown;
	return buf_string(&out);
}

const char *suggest(struct typer *t, const struct name *name, const struct name **candidates,
                    uint32_t count)
{
	uint32_t shown;
	const char *near = near_names(t, name, candidates, count, &shown);
	if (!shown)
		return "";
	return arena_printf(t->arena, " (Suggestion%s: %s)", shown > 1 ? "s" : "", near);
}

typedef VEC(const struct name *) name_list;

/* Haxe's candidates come out of a map, the last name first, each once. */
static int descending(const void *left, const void *right)
{
	return name_compare(*(const struct name *const *)right, *(const struct name *const *)left);
}

static void sort_names(name_list *names)
{
	if (names->count)
		qsort(names->items, names->count, sizeof *names->items, descending);
	uint32_t kept = 0;
	for (uint32_t i = 0; i < names->count; i++) {
		if (!kept || names->items[kept - 1] != names->items[i])
			names->items[kept++] = names->items[i];
	}
	names->count = kept;
}

static void decl_names(struct typer *t, const struct symbol *s, bool statics, name_list *names)
{
	const struct decl *d = s->decl;
	const struct head *head = header(s);
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		bool is_static = m->access & ACCESS_STATIC;
		if (head->slots[i].dropping != DROP_NO)
			continue;
		if (d->kind == DECL_ENUM || (is_static == statics && m->kind != MEMBER_CONSTRUCTOR))
			VEC_PUSH(t->arena, names, m->name.name);
	}
}

static void class_names(struct typer *t, struct ty *type, name_list *names, int depth)
{
	for (; type && type->kind == TY_CLASS && depth < 60; depth++) {
		decl_names(t, type->symbol, false, names);
		type = class_super(t->arena, type);
		if (type)
			type = ty_follow(type);
	}
}

/* The implementation's statics, as they were declared; that of `new` is `_new`. */
static void abstract_names(struct typer *t, const struct symbol *s, name_list *names)
{
	const struct head *head = header(s);
	for (uint32_t i = 0; i < s->decl->members.count; i++) {
		const struct member *m = s->decl->members.items[i];
		if (head->slots[i].dropping == DROP_NO)
			VEC_PUSH(t->arena, names,
			         m->kind == MEMBER_CONSTRUCTOR ? name_from(t->names, "_new")
			                                       : m->name.name);
	}
}

static bool is_abstract_impl(const struct ty *type)
{
	return type->symbol->decl && type->symbol->decl->kind == DECL_ABSTRACT;
}

const char *suggest_field(struct typer *t, struct ty *type, const struct name *name)
{
	name_list names = {0};
	type = ty_follow_null(type);
	if (type->kind == TY_ABSTRACT) {
		abstract_names(t, type->symbol, &names);
		return suggest(t, name, names.items, names.count);
	}
	if (type->kind == TY_CLASS) {
		class_names(t, type, &names, 0);
	} else if (type->kind == TY_ANON) {
		for (uint32_t i = 0; i < type->fields.count; i++)
			VEC_PUSH(t->arena, &names, type->fields.items[i].name);
	} else if (type->kind == TY_STATICS && is_abstract_impl(type)) {
		abstract_names(t, type->symbol, &names);
	} else if (type->kind == TY_STATICS) {
		decl_names(t, type->symbol, true, &names);
	}
	sort_names(&names);
	return suggest(t, name, names.items, names.count);
}

const char *suggest_override(struct typer *t, struct ty *super, const struct name *name)
{
	name_list names = {0};
	for (int depth = 0; super && super->kind == TY_CLASS && depth < 60; depth++) {
		const struct decl *d = super->symbol->decl;
		for (uint32_t i = 0; i < d->members.count; i++) {
			const struct member *m = d->members.items[i];
			if (m->kind == MEMBER_METHOD &&
			    !(m->access &
			      (ACCESS_STATIC | ACCESS_FINAL | ACCESS_INLINE | ACCESS_DYNAMIC)) &&
			    !name_is(m->name.name, "new"))
				VEC_PUSH(t->arena, &names, m->name.name);
		}
		super = class_super(t->arena, super);
	}
	sort_names(&names);
	return suggest(t, name, names.items, names.count);
}
