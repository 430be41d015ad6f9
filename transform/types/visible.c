/* What a name may mean in a file: the fact that every look-up beyond a class's own members rests
 * on. */
#include "transform/types/internal.h"

static void note(struct buf *out, char what, const struct symbol *s)
{
	buf_char(out, what);
	buf_char(out, (char)('0' + s->decl->kind));
	buf_add(out, s->path->text, s->path->length);
	buf_char(out, ';');
}

/* By its source: a header may be in the middle of being made. */
static bool declares(const struct symbol *s, const struct name *name)
{
	for (uint32_t i = 0; i < s->decl->members.count; i++) {
		if (s->decl->members.items[i]->name.name == name)
			return true;
	}
	return false;
}

/* Which enum a typedef stands for is not asked, since this one may be what is being made; its head
 * is a fact of those who look through it. Most are known to stand for none. */
static bool may_be_enum(const struct decl *d)
{
	static const char *const plain[] = {"Int", "Float", "String",  "Bool", "Array",
	                                    "Map", "Null",  "Dynamic", "Any"};
	if (!d->type || d->type->kind != TYPE_PATH || !d->type->path.count)
		return false;
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
		if (name_is(VEC_LAST(&d->type->path).name, plain[i]))
			return false;
	}
	return true;
}

static bool has_constructors(const struct decl *d)
{
	return d->kind == DECL_ENUM ||
	       (d->kind == DECL_ABSTRACT && (d->is_enum || has_meta(&d->meta, ":enum")));
}

static bool is_alias(const struct decl *d)
{
	return d->kind == DECL_TYPEDEF && may_be_enum(d);
}

static void note_constructor(struct buf *out, const struct symbol *s, const struct name *name)
{
	if (has_constructors(s->decl) && declares(s, name))
		note(out, 'c', s);
	if (is_alias(s->decl) && is_upper_name(name))
		note(out, 'a', s);
}

/* ---- the constructors of a module's own enums ---- */

struct constructor_index {
	struct map places;     /* name -> place_list: the enums that have it */
	VEC(uint32_t) aliases; /* typedefs that may be enums */
	struct hash alias_text;
};

static struct constructor_index *index_of(struct program *p, struct module *m)
{
	if (m->constructors)
		return m->constructors;
	struct constructor_index *index = ARENA_NEW(p->arena, struct constructor_index);
	struct buf text;
	char room[256];
	buf_over(&text, p->arena, room, sizeof room);
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		const struct symbol *s = m->symbols.items[i];
		if (is_alias(s->decl)) {
			note(&text, 'a', s);
			VEC_PUSH(p->arena, &index->aliases, i);
		}
		for (uint32_t j = 0; has_constructors(s->decl) && j < s->decl->members.count; j++) {
			const struct name *name = s->decl->members.items[j]->name.name;
			place_list *places = name ? map_get(&index->places, name) : NULL;
			if (!name)
				continue;
			if (!places) {
				places = ARENA_NEW(p->arena, place_list);
				map_put(p->arena, &index->places, name, places);
			}
			if (!places->count || VEC_LAST(places) != i)
				VEC_PUSH(p->arena, places, i);
		}
	}
	index->alias_text = hash_bytes(text.bytes, text.length);
	m->constructors = index;
	return index;
}

place_list module_constructors(struct typer *t, struct module *m, const struct name *name)
{
	struct constructor_index *index = index_of(t->program, m);
	const place_list *places = map_get(&index->places, name);
	uint32_t aliases = index->aliases.count;
	uint32_t enums = places ? places->count : 0;
	place_list all = {0};
	for (uint32_t a = 0, e = 0; a < aliases || e < enums;) {
		bool is_enum =
		        a == aliases || (e < enums && places->items[e] < index->aliases.items[a]);
		uint32_t place = is_enum ? places->items[e++] : index->aliases.items[a++];
		VEC_PUSH(t->arena, &all, place);
	}
	return all;
}

/* In their order, which decides; without an enum that has the name all aliases at once. */
static void note_own(struct program *p, struct buf *out, struct module *m, const struct name *name)
{
	struct constructor_index *index = index_of(p, m);
	if (map_get(&index->places, name)) {
		for (uint32_t i = 0; i < m->symbols.count; i++)
			note_constructor(out, m->symbols.items[i], name);
	} else if (index->aliases.count && is_upper_name(name)) {
		buf_hash(out, index->alias_text);
	}
}

static void note_import(struct buf *out, const struct import_entry *entry, const struct name *name)
{
	switch (entry->kind) {
	case IMPORTED_TYPE:
		if (entry->name == name || entry->symbol->decl->name.name == name) {
			note(out, 't', entry->symbol);
			buf_text(out, entry->name->text);
		}
		break;
	case IMPORTED_FIELD:
		if (entry->name == name) {
			note(out, 'f', entry->symbol);
			buf_text(out, entry->field->text);
		}
		break;
	case IMPORTED_STATICS:
		if (declares(entry->symbol, name))
			note(out, 's', entry->symbol);
		break;
	case IMPORTED_PACKAGE:
		break;
	}
}

/* The packages of `import a.b.*`, or the first of them that has the type. */
static void note_packages(struct program *p, struct buf *out, const struct module *m,
                          const struct name *name)
{
	bool all = name_is(name, "*");
	for (uint32_t i = m->imports.count; i-- > 0;) {
		const struct import_entry *entry = &m->imports.items[i];
		if (entry->kind != IMPORTED_PACKAGE)
			continue;
		struct module *one =
		        all ? NULL : program_module(p, names_join(p, entry->name, name));
		struct symbol *s = one ? module_type(one, name) : NULL;
		if (s && !s->decl->is_private) {
			note(out, 'w', s);
			return;
		}
		if (all)
			buf_printf(out, "w%s;", entry->name->text);
	}
}

struct hash visible_value(struct program *p, struct module *m, const struct name *name)
{
	struct buf out;
	char room[512];
	buf_over(&out, p->arena, room, sizeof room);
	module_imports(p, m, NULL);
	struct symbol *own = module_type(m, name);
	if (own)
		note(&out, 'o', own);
	if (m->fields && declares(m->fields, name))
		note(&out, 'm', m->fields);
	for (uint32_t i = 0; i < m->imports.count; i++)
		note_import(&out, &m->imports.items[i], name);
	for (uint32_t i = 0; i < m->usings.count; i++) {
		if (declares(m->usings.items[i], name))
			note(&out, 'u', m->usings.items[i]);
	}
	/* A wildcard's module is looked for only where resolution does, since looking loads it. */
	if (!out.length && (is_upper_name(name) || name_is(name, "*")))
		note_packages(p, &out, m, name);
	note_own(p, &out, m, name);
	for (uint32_t i = 0; i < m->imports.count; i++) {
		if (m->imports.items[i].kind == IMPORTED_TYPE)
			note_constructor(&out, m->imports.items[i].symbol, name);
	}
	return hash_bytes(out.bytes, out.length);
}
