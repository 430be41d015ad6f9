/* Metadata of Phoenix, Ecto and OTP that is not supported yet. */
#include "transform/lower/core.h"

enum where { CLASS, MEMBER };

static const struct annotation {
	const char *name;
	enum where where;
	const char *instead;
} annotations[] = {
#define ANNOTATION(name, where, instead) {name, where, instead},
#include "transform/lower/annotations.def"
#undef ANNOTATION
};

static const struct annotation *find(const struct meta *meta, enum where where)
{
	for (size_t i = 0; i < sizeof annotations / sizeof *annotations; i++) {
		if (annotations[i].where == where && name_is(meta->name.name, annotations[i].name))
			return &annotations[i];
	}
	return NULL;
}

bool has_annotation(const struct decl *decl)
{
	for (uint32_t i = 0; i < decl->meta.count; i++) {
		if (find(&decl->meta.items[i], CLASS))
			return true;
	}
	return false;
}

static bool refuse(struct lower *l, const meta_list *list, enum where where)
{
	bool found = false;
	for (uint32_t i = 0; i < list->count; i++) {
		const struct meta *meta = &list->items[i];
		const struct annotation *annotation = find(meta, where);
		if (!annotation)
			continue;
		const char *what = arena_printf(l->arena, "@%s", annotation->name);
		lower_refuse(l, meta->name.node, DIAG_UNSUPPORTED, what, annotation->instead);
		found = true;
	}
	return found;
}

bool refuse_annotations(struct lower *l)
{
	const struct decl *decl = l->typed->decl;
	bool found = refuse(l, &decl->meta, CLASS);
	for (uint32_t i = 0; !found && i < decl->members.count; i++)
		refuse(l, &decl->members.items[i]->meta, MEMBER);
	return l->refused;
}
