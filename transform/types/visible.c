/* What a name may mean in a file: the fact that every look-up beyond a class's own members rests on. */
#include "transform/types/internal.h"

static void note(struct buf *out, char what, const struct symbol *s)
{
	buf_printf(out, "%c%d%s;", what, (int)s->decl->kind, s->path->text);
}

static struct symbol *through_typedef(struct symbol *s)
{
	for (int depth = 0; depth < 20 && s && s->decl->kind == DECL_TYPEDEF; depth++) {
		/* a structure is no enum, and this may be asked while one is being made */
		if (!s->decl->type || s->decl->type->kind != TYPE_PATH || head_of(s)->alias_state == 1)
			return NULL;
		struct ty *alias = head_alias(header(s));
		s = alias ? (struct symbol *)ty_follow(alias)->symbol : NULL;
	}
	return s;
}

static void note_constructor(struct buf *out, struct symbol *s, const struct name *name)
{
	bool is_enum = s->decl->kind == DECL_ENUM || s->decl->kind == DECL_TYPEDEF ||
	               (s->decl->kind == DECL_ABSTRACT && (s->decl->is_enum || has_meta(&s->decl->meta, ":enum")));
	s = is_enum ? through_typedef(s) : NULL;
	if (s && head_static(header(s), name))
		note(out, 'c', s);
}

static void note_import(struct buf *out, const struct import_entry *entry, const struct name *name)
{
	switch (entry->kind) {
	case IMPORTED_TYPE:
		if (entry->name == name || entry->symbol->decl->name.name == name) {
			note(out, 't', entry->symbol);
			buf_text(out, entry->name->text);
		}
		note_constructor(out, entry->symbol, name);
		break;
	case IMPORTED_FIELD:
		if (entry->name == name) {
			note(out, 'f', entry->symbol);
			buf_text(out, entry->field->text);
		}
		break;
	case IMPORTED_STATICS:
		if (head_static(header(entry->symbol), name))
			note(out, 's', entry->symbol);
		break;
	case IMPORTED_PACKAGE:
		break;
	}
}

/* The packages of `import a.b.*`, or the first of them that has the type. */
static void note_packages(struct program *p, struct buf *out, const struct module *m, const struct name *name)
{
	bool all = name_is(name, "*");
	for (uint32_t i = m->imports.count; i-- > 0;) {
		const struct import_entry *entry = &m->imports.items[i];
		if (entry->kind != IMPORTED_PACKAGE)
			continue;
		struct module *one = all ? NULL : program_module(p, names_join(p, entry->name, name));
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
	buf_init(&out, p->arena);
	module_imports(p, m, NULL);
	struct symbol *own = module_type(m, name);
	if (own)
		note(&out, 'o', own);
	for (uint32_t i = 0; i < m->symbols.count; i++)
		note_constructor(&out, m->symbols.items[i], name);
	if (m->fields && head_static(header(m->fields), name))
		note(&out, 'm', m->fields);
	for (uint32_t i = 0; i < m->imports.count; i++)
		note_import(&out, &m->imports.items[i], name);
	for (uint32_t i = 0; i < m->usings.count; i++) {
		if (head_static(header(m->usings.items[i]), name))
			note(&out, 'u', m->usings.items[i]);
	}
	/* A wildcard's module is looked for only where resolution does, since looking loads it. */
	if (!out.length && (is_upper_name(name) || name_is(name, "*")))
		note_packages(p, &out, m, name);
	return hash_bytes(buf_string(&out), out.length);
}
