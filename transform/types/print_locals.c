/* --emit=locals: `Class.method<TAB>name<TAB>Type` for what the source names. */
#include "transform/types/checks.h"

#include <stdlib.h>

static void put_native(const struct expr *native, const char *name, struct buf *out)
{
	if (native)
		buf_add(out, native->text, native->length);
	else
		buf_text(out, name);
}

/* An abstract's constructor is a function of its implementation. */
static void put_method(const struct decl *d, const struct member *m, struct buf *out)
{
	bool constructs = d->kind == DECL_ABSTRACT && name_is(m->name.name, "new");
	put_native(native_of(&m->meta), constructs ? "_new" : m->name.name->text, out);
}

/* An abstract's methods are those of a class that is private to its module. */
static void put_class(const struct typed_class *typed, struct buf *out)
{
	const char *path = typed->symbol->path->text;
	if (typed->decl->kind != DECL_ABSTRACT) {
		put_native(native_of(&typed->decl->meta), path, out);
		return;
	}
	if (!typed->decl->is_private) {
		const char *module = typed->symbol->module->text, *dot = strrchr(module, '.');
		const char *name = strrchr(path, '.');
		if (name)
			buf_add(out, path, (size_t)(name + 1 - path));
		buf_printf(out, "_%s.", dot ? dot + 1 : module);
		path = name ? name + 1 : path;
	}
	buf_printf(out, "%s_Impl_", path);
}

struct placed {
	uint32_t start, index;
	const struct tx_local *local;
};

static int compare_places(const void *left, const void *right)
{
	const struct placed *a = left, *b = right;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return a->index < b->index ? -1 : 1;
}

/* By where the source names them: a variable before what its value declares. */
static struct placed *in_source_order(const struct typed_class *typed, const struct typed_member *m,
                                      struct arena *arena)
{
	struct placed *sorted = ARENA_NEWS(arena, m->locals.count, struct placed);
	for (uint32_t i = 0; i < m->locals.count; i++) {
		const struct tx_local *local = m->locals.items[i];
		sorted[i] = (struct placed){decl_span(typed->decl, local->node).start, i, local};
	}
	qsort(sorted, m->locals.count, sizeof *sorted, compare_places);
	return sorted;
}

void print_locals(const struct typed_class *typed, struct arena *arena, struct buf *out)
{
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct typed_member *m = &typed->members.items[i];
		if (!m->locals.count)
			continue;
		const struct placed *sorted = in_source_order(typed, m, arena);
		for (uint32_t j = 0; j < m->locals.count; j++) {
			const struct tx_local *local = sorted[j].local;
			if (!local->name)
				continue;
			put_class(typed, out);
			buf_char(out, '.');
			put_method(typed->decl, m->member, out);
			buf_printf(out, "\t%s\t%s\n", local->name->text,
			           ty_dump_text(arena, local->type));
		}
	}
}
