/* --emit=locals: `Class.method<TAB>name<TAB>Type` for what the source names. */
#include "transform/types/internal.h"

/* An abstract's constructor is a function of its implementation. */
static const char *method_name(const struct decl *d, const struct member *m)
{
	return d->kind == DECL_ABSTRACT && name_is(m->name.name, "new") ? "_new"
	                                                                : m->name.name->text;
}

void print_locals(const struct typed_class *typed, struct arena *arena, struct buf *out)
{
	const struct decl *d = typed->decl;
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct typed_member *m = &typed->members.items[i];
		for (uint32_t j = 0; j < m->locals.count; j++) {
			const struct tx_local *local = m->locals.items[j];
			if (!local->name)
				continue;
			buf_printf(out, "%s%s.%s\t%s\t%s\n", typed->symbol->path->text,
			           d->kind == DECL_ABSTRACT ? "_Impl_" : "",
			           method_name(d, m->member), local->name->text,
			           ty_text(arena, local->type));
		}
	}
}
