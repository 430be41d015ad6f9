/* " (Suggestion: length)": names that are a few letters away, as Haxe offers them. */
#include "transform/types/internal.h"

#include <stdlib.h>

enum { LONGEST = 128 };

/* Levenshtein's distance, as Haxe measures. */
static uint32_t distance(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	uint32_t rows[2][LONGEST + 1];
	if (n > LONGEST || m > LONGEST)
		return UINT32_MAX;
	for (size_t j = 0; j <= m; j++)
		rows[0][j] = (uint32_t)j;
	for (size_t i = 1; i <= n; i++) {
		uint32_t *now = rows[i % 2], *last = rows[(i + 1) % 2];
		now[0] = (uint32_t)i;
		for (size_t j = 1; j <= m; j++) {
			uint32_t cost = a[i - 1] == b[j - 1] ? 0 : 1, best = last[j] + 1;
			if (now[j - 1] + 1 < best)
				best = now[j - 1] + 1;
			if (last[j - 1] + cost < best)
				best = last[j - 1] + cost;
			now[j] = best;
		}
	}
	return rows[n % 2][m];
}

struct near_name {
	const struct name *name;
	uint32_t distance;
};

static int compare(const void *left, const void *right)
{
	const struct near_name *a = left, *b = right;
	if (a->distance != b->distance)
		return a->distance < b->distance ? -1 : 1;
	return name_compare(a->name, b->name);
}

const char *suggest(struct typer *t, const struct name *name, const struct name **candidates,
                    uint32_t count)
{
	struct near_name *found = ARENA_NEWS(t->arena, count + 1, struct near_name);
	uint32_t kept = 0;
	for (uint32_t i = 0; i < count; i++) {
		uint32_t d = distance(name->text, candidates[i]->text);
		uint32_t shorter =
		        name->length < candidates[i]->length ? name->length : candidates[i]->length;
		if (d > 0 && d <= shorter / 3)
			found[kept++] = (struct near_name){candidates[i], d};
	}
	if (!kept)
		return "";
	qsort(found, kept, sizeof *found, compare);
	struct buf out;
	buf_init(&out, t->arena);
	uint32_t shown = 0;
	for (uint32_t i = 0; i < kept; i++) {
		if (found[i].distance > found[0].distance && i > 0 && shown >= 1)
			break;
		bool again = false;
		for (uint32_t j = 0; j < i; j++)
			again |= found[j].name == found[i].name;
		if (again)
			continue;
		buf_printf(&out, "%s%s", shown ? ", " : "", found[i].name->text);
		shown++;
	}
	return arena_printf(t->arena, " (Suggestion%s: %s)", shown > 1 ? "s" : "",
	                    buf_string(&out));
}

typedef VEC(const struct name *) name_list;

static void class_names(struct typer *t, struct ty *type, name_list *names)
{
	for (int depth = 0; type && type->kind == TY_CLASS && depth < 60; depth++) {
		const struct decl *d = type->symbol->decl;
		for (uint32_t i = 0; i < d->members.count; i++) {
			if (!(d->members.items[i]->access & ACCESS_STATIC))
				VEC_PUSH(t->arena, names, d->members.items[i]->name.name);
		}
		type = class_super(t->arena, type);
		if (type)
			type = ty_follow(type);
	}
}

const char *suggest_field(struct typer *t, struct ty *type, const struct name *name)
{
	name_list names = {0};
	type = ty_follow(type);
	if (type->kind == TY_CLASS) {
		class_names(t, type, &names);
	} else if (type->kind == TY_ANON) {
		for (uint32_t i = 0; i < type->fields.count; i++)
			VEC_PUSH(t->arena, &names, type->fields.items[i].name);
	} else if (type->kind == TY_STATICS || type->kind == TY_ABSTRACT) {
		const struct decl *d = type->symbol->decl;
		for (uint32_t i = 0; i < d->members.count; i++) {
			bool is_static = d->kind == DECL_ENUM ||
			                 (d->members.items[i]->access & ACCESS_STATIC);
			if (is_static || type->kind == TY_ABSTRACT)
				VEC_PUSH(t->arena, &names, d->members.items[i]->name.name);
		}
	}
	return suggest(t, name, names.items, names.count);
}
