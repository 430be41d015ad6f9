/* Imports and `using` of a file, with those of the import.hx of its folders. */
#include "transform/types/internal.h"

/* What an import finds through a typedef is known only when all imports name their types. */
struct pending {
	uint32_t entry; /* in into->imports */
	const struct import *import;
	struct module *from, *in;
};

struct importer {
	struct program *p;
	struct module *into;
	struct module *from; /* whose `import` it is: the file, or an import.hx */
	struct diags *diags;
	bool ended; /* a `using` found nothing: the rest is not read */
	VEC(struct pending) pending;
};

static void add(struct importer *i, enum imported kind, const struct name *name,
                struct symbol *symbol, const struct name *field)
{
	struct import_entry entry = {
	        .kind = kind, .name = name, .symbol = symbol, .field = field};
	VEC_PUSH(i->p->arena, &i->into->imports, entry);
}

/* From the first part of its path to this one. */
static struct span path_span(const struct file *file, const struct import *import, uint32_t last,
                             struct span otherwise)
{
	node_id from = import->path.items[0].node, to = import->path.items[last].node;
	if (from >= file->node_count || to >= file->node_count)
		return otherwise;
	return (struct span){file->spans[from].start, file->spans[to].end};
}

static struct diag *complain_at(struct importer *i, struct span span, enum diag_code code,
                                const char *a, const char *b)
{
	struct place place = {.file = i->from->file->shown,
	                      .node = NO_NODE,
	                      .start = span.start,
	                      .end = span.end};
	struct diag *diag = diag_add(i->diags, place, code, a, b);
	diag->phase = PHASE_MODULE;
	return diag;
}

static struct span import_span(const struct importer *i, const struct import *import)
{
	const struct file *file = i->from->file;
	return import->node < file->node_count ? file->spans[import->node] : (struct span){0, 0};
}

/* Where its module is named; of all parts when none is a module. */
static uint32_t module_part(const struct import *import)
{
	uint32_t at = 0;
	while (at + 1 < import->path.count && !is_upper_name(import->path.items[at].name))
		at++;
	return at;
}

/* Statics are looked for when the first class of the file is built; all else is said when the
 * import is read, and a `using` that finds nothing ends the reading. */
static void complain(struct importer *i, const struct import *import, enum diag_code code,
                     const char *a, const char *b)
{
	if (!i->diags || i->ended)
		return;
	const struct file *file = i->from->file;
	struct span span = import_span(i, import);
	bool is_module = code == DIAG_TYPE_NOT_FOUND || code == DIAG_NOT_IN_MODULE;
	if (is_module && import->kind != IMPORT_USING && import->path.count)
		span = path_span(file, import, module_part(import), span);
	uint32_t count = import->path.count;
	if (code == DIAG_IMPORT_CASE && count && VEC_LAST(&import->path).node < file->node_count)
		span = file->spans[VEC_LAST(&import->path).node];
	if (code == DIAG_ALIAS_CASE && import->alias.node < file->node_count)
		span = file->spans[import->alias.node];
	struct diag *diag = complain_at(i, span, code, a, b);
	bool is_late = code == DIAG_NO_SUB_TYPE || code == DIAG_IMPORT_NO_FIELD ||
	               code == DIAG_NO_STATICS;
	if (is_late)
		diag->phase = PHASE_DECLARE;
	diag->is_last = i->ended = is_module && import->kind == IMPORT_USING;
}

/* What is private in its module: a type, or the function or variable that the whole names. */
static void complain_private(struct importer *i, const struct import *import, bool is_type)
{
	if (!i->diags || i->ended)
		return;
	struct span span = import_span(i, import);
	uint32_t at = module_part(import);
	if (is_type)
		span = path_span(i->from->file, import,
		                 at + 2 == import->path.count ? at + 1 : at, span);
	struct diag *diag = complain_at(i, span, DIAG_IMPORT_PRIVATE, "", "");
	if (is_type)
		return;
	diag->phase = PHASE_DECLARE;
	diag->is_last = true;
}

/* Where its path begins. */
static struct place import_place(struct importer *i, const struct import *import)
{
	const struct file *file = i->from->file;
	node_id first = import->path.count ? import->path.items[0].node : import->node;
	uint32_t start = first < file->node_count ? file->spans[first].start : 0;
	return (struct place){.file = file->shown, .node = NO_NODE, .start = start, .end = start};
}

static const struct name *path_name(struct importer *i, const struct import *import, uint32_t count)
{
	const struct name *name = name_from(i->p->names, "");
	for (uint32_t at = 0; at < count; at++)
		name = names_join(i->p, name, import->path.items[at].name);
	return name;
}

/* One that an import can name: a class's static, anything of an abstract or an enum. */
static bool has_member(const struct symbol *s, const struct name *name)
{
	bool any = s->decl->kind != DECL_CLASS && s->decl->kind != DECL_INTERFACE;
	for (uint32_t i = 0; i < s->decl->members.count; i++) {
		const struct member *m = s->decl->members.items[i];
		if (m->name.name == name && (any || (m->access & ACCESS_STATIC)))
			return true;
	}
	return false;
}

static bool is_private_field(const struct symbol *fields, const struct name *name)
{
	for (uint32_t i = 0; i < fields->decl->members.count; i++) {
		const struct member *m = fields->decl->members.items[i];
		if (m->name.name == name)
			return m->access & ACCESS_PRIVATE;
	}
	return false;
}

/* A type under another name. */
static bool alias_fits(struct importer *i, const struct import *import)
{
	if (import->kind != IMPORT_ALIAS || is_upper_name(import->alias.name))
		return true;
	complain(i, import, DIAG_ALIAS_CASE, "", "");
	return false;
}

/* A typedef of a type stands for it when statics are imported through it. */
static struct symbol *through_typedef(struct symbol *s)
{
	for (int depth = 0; depth < 20 && s->decl->kind == DECL_TYPEDEF; depth++) {
		struct ty *alias = head_alias(header(s));
		if (!alias || !ty_follow(alias)->symbol)
			break;
		s = (struct symbol *)ty_follow(alias)->symbol;
	}
	return s;
}

static void add_usings(struct importer *i, struct module *m, struct symbol *only)
{
	for (uint32_t at = m->symbols.count; at-- > 0;) {
		struct symbol *s = m->symbols.items[at];
		if (only ? s == only : !s->decl->is_private)
			VEC_PUSH(i->p->arena, &i->into->usings, s);
	}
}

static void whole_module(struct importer *i, const struct import *import, struct module *m)
{
	const struct name *main = import->path.items[import->path.count - 1].name;
	for (uint32_t at = m->symbols.count; at-- > 0;) {
		struct symbol *s = m->symbols.items[at];
		if (s->decl->is_private)
			continue;
		if (s->decl->kind == DECL_FIELDS)
			add(i, IMPORTED_STATICS, NULL, s, NULL);
		else if (import->kind == IMPORT_ALIAS && s->decl->name.name == main)
			add(i, IMPORTED_TYPE, import->alias.name, s, NULL);
		else if (import->kind != IMPORT_ALIAS)
			add(i, IMPORTED_TYPE, s->decl->name.name, s, NULL);
	}
	if (import->kind == IMPORT_USING)
		add_usings(i, m, NULL);
}

static void one_field(struct importer *i, const struct import *import, struct symbol *s,
                      uint32_t at)
{
	const struct name *field = import->path.items[at].name;
	const struct name *shown = import->kind == IMPORT_ALIAS ? import->alias.name : field;
	add(i, IMPORTED_FIELD, shown, s, field);
}

static void later(struct importer *i, const struct import *import, struct module *in)
{
	if (VEC_LAST(&i->into->imports).symbol->decl->kind != DECL_TYPEDEF)
		return;
	struct pending one = {i->into->imports.count - 1, import, i->from, in};
	VEC_PUSH(i->p->arena, &i->pending, one);
}

static void all_statics(struct importer *i, const struct import *import, struct symbol *s,
                        struct module *in)
{
	add(i, IMPORTED_STATICS, NULL, s, NULL);
	later(i, import, in);
}

static void no_field(struct importer *i, const struct import *import, struct module *m,
                     const struct name *name, bool last)
{
	bool is_type = import->kind == IMPORT_USING || import->kind == IMPORT_ALL || !last;
	complain(i, import, is_type ? DIAG_NOT_IN_MODULE : DIAG_NO_SUB_TYPE, m->name->text,
	         name->text);
}

/* What follows the module in an import's path. */
static void inside_module(struct importer *i, const struct import *import, struct module *m,
                          uint32_t at)
{
	const struct name *name = import->path.items[at].name;
	struct symbol *main = module_type(m, import->path.items[at - 1].name);
	struct symbol *s = module_type(m, name);
	bool last = at + 1 == import->path.count;
	if (s && (!s->decl->is_private || m == i->into) && (last || at + 2 == import->path.count)) {
		if (!last) {
			const struct name *field = import->path.items[at + 1].name;
			if (s->decl->kind != DECL_TYPEDEF && !has_member(s, field)) {
				complain(i, import, DIAG_IMPORT_NO_FIELD, s->path->text,
				         field->text);
				return;
			}
			one_field(i, import, s, at + 1);
			later(i, import, NULL);
		} else if (import->kind == IMPORT_ALL) {
			all_statics(i, import, s, NULL);
		} else {
			add(i, IMPORTED_TYPE,
			    import->kind == IMPORT_ALIAS ? import->alias.name : name, s, NULL);
			if (import->kind == IMPORT_USING)
				add_usings(i, m, s);
		}
		return;
	}
	bool is_field = last && import->kind != IMPORT_USING && import->kind != IMPORT_ALL;
	bool is_alias = is_field && main && main->decl->kind == DECL_TYPEDEF;
	if (is_field && m->fields && has_member(m->fields, name)) {
		if (is_private_field(m->fields, name) && m != i->into)
			complain_private(i, import, false);
		one_field(i, import, m->fields, at);
	} else if (is_alias || (is_field && main && has_member(main, name))) {
		one_field(i, import, main, at);
		later(i, import, m);
	} else if (!s && !main && last && import->kind != IMPORT_USING) {
		complain(i, import, DIAG_NOT_IN_MODULE, m->name->text,
		         import->path.items[at - 1].name->text);
	} else if (s && import->kind == IMPORT_USING) {
		complain(i, import, DIAG_PRIVATE_TYPE, name->text, m->name->text);
	} else if (s) {
		complain_private(i, import, true);
	} else {
		no_field(i, import, m, name, last);
	}
}

/* `using Module.Type` looks for the module as a type's path does: own package, then its parents. */
static struct module *nearby_module(struct importer *i, const struct name *name)
{
	const struct name *package = i->from->package;
	while (package->length) {
		struct module *m = program_module(i->p, names_join(i->p, package, name));
		if (m)
			return m;
		package = package_of(i->p, package);
	}
	return NULL;
}

/* What only macros use is not declared: its names are refused where they stand outside of macros.
 */
static bool for_macros(const struct import *import)
{
	return import->path.count > 2 && name_is(import->path.items[0].name, "haxe") &&
	       name_is(import->path.items[1].name, "macro");
}

static void add_import(struct importer *i, const struct import *import)
{
	uint32_t at = 0, count = import->path.count;
	while (at < count && !is_upper_name(import->path.items[at].name))
		at++;
	if (at == count) {
		if (import->kind == IMPORT_ALL)
			add(i, IMPORTED_PACKAGE, path_name(i, import, count), NULL, NULL);
		else if (count && import->kind == IMPORT_USING)
			complain(i, import, DIAG_TYPE_NOT_FOUND, path_name(i, import, count)->text,
			         "");
		else if (count)
			complain(i, import, DIAG_IMPORT_CASE, "", "");
		return;
	}
	i->p->load_place = import_place(i, import);
	struct module *m = program_module(i->p, path_name(i, import, at + 1));
	if (!m && name_is(import->path.items[0].name, "std") && at > 0) {
		const char *rest = path_name(i, import, at + 1)->text + 4;
		m = program_module(i->p, name_from(i->p->names, rest));
	}
	if (!m && import->kind == IMPORT_USING && at == 0 && count == 2)
		m = nearby_module(i, import->path.items[0].name);
	if (!m && for_macros(import)) {
		return;
	} else if (!m) {
		complain(i, import, DIAG_TYPE_NOT_FOUND, path_name(i, import, at + 1)->text, "");
	} else if (at + 1 == count && !alias_fits(i, import)) {
		return;
	} else if (at + 1 < count) {
		inside_module(i, import, m, at + 1);
	} else if (import->kind == IMPORT_ALL) {
		struct symbol *main = module_type(m, import->path.items[at].name);
		if (main)
			all_statics(i, import, main, m);
		else if (!m->fields)
			complain(i, import, DIAG_NOT_IN_MODULE, m->name->text,
			         import->path.items[at].name->text);
		if (m->fields)
			add(i, IMPORTED_STATICS, NULL, m->fields, NULL);
	} else {
		whole_module(i, import, m);
	}
}

static void add_all(struct importer *i, struct module *from)
{
	i->from = from;
	for (uint32_t at = 0; at < from->file->imports.count; at++)
		add_import(i, &from->file->imports.items[at]);
}

static void only_imports(struct importer *i, struct module *file)
{
	if (!i->diags || file->reported || !file->file->decls.count)
		return;
	file->reported = true;
	const struct decl *d = file->file->decls.items[0];
	struct span span = decl_span(d, d->node);
	struct place place = {
	        .file = file->file->shown, .node = NO_NODE, .start = span.start, .end = span.end};
	diag_add(i->diags, place, DIAG_ONLY_IMPORTS);
}

/* import.hx of every folder from the root to the file's own. */
static void add_folders(struct importer *i, struct module *m)
{
	const char *text = m->package->text;
	size_t length = 0;
	for (;;) {
		const struct name *folder = name_of(i->p->names, text, length);
		const struct name *name =
		        names_join(i->p, folder, name_from(i->p->names, "import"));
		VEC_PUSH(i->p->arena, &m->import_files, name);
		struct module *file = import_module(i->p, m, name);
		if (file && file != m) {
			only_imports(i, file);
			add_all(i, file);
		}
		if (length == m->package->length)
			break;
		length += length || text[0] == '.' ? 1 : 0;
		while (text[length] && text[length] != '.')
			length++;
	}
}

/* Typedefs stand for what they name. */
static void finish_typedefs(struct importer *i)
{
	for (VEC_EACH(struct pending, one, &i->pending)) {
		struct import_entry *entry = &i->into->imports.items[one->entry];
		const struct symbol *written = entry->symbol;
		struct symbol *s = through_typedef(entry->symbol);
		entry->symbol = s;
		i->from = one->from;
		if (entry->kind == IMPORTED_STATICS && s->decl->kind == DECL_TYPEDEF)
			complain(i, one->import, DIAG_NO_STATICS, "", "");
		if (entry->kind == IMPORTED_FIELD && !one->in && !has_member(s, entry->field))
			complain(i, one->import, DIAG_IMPORT_NO_FIELD, written->path->text,
			         entry->field->text);
		if (entry->kind != IMPORTED_FIELD || !one->in || has_member(s, entry->field))
			continue;
		i->from = one->from;
		if (one->in->fields && has_member(one->in->fields, entry->field))
			entry->symbol = one->in->fields;
		else
			entry->name = name_from(i->p->names, "");
		if (entry->symbol == s)
			no_field(i, one->import, one->in, entry->field, true);
	}
	struct module *into = i->into;
	uint32_t count = into->usings.count, kept = 0;
	for (uint32_t at = 0; at < count; at++) {
		struct symbol *s = through_typedef(into->usings.items[at]);
		if (s->decl->kind != DECL_ENUM && s->decl->kind != DECL_TYPEDEF)
			into->usings.items[kept++] = s;
	}
	into->usings.count = kept;
}

void module_imports(struct program *p, struct module *m, struct diags *diags)
{
	if (m->imports_state)
		return;
	m->imports_state = 1;
	struct importer i = {.p = p, .into = m, .diags = diags};
	if (!m->is_std && !name_is(m->name, "import") && !name_ends(m->name, ".import"))
		add_folders(&i, m);
	add_all(&i, m);
	finish_typedefs(&i);
	m->imports_state = 2;
}

static struct symbol *make_alias(struct program *p, const struct name *name,
                                 const struct symbol *of)
{
	struct head *target = header(of), *head = ARENA_NEW(p->arena, struct head);
	struct decl *d = ARENA_NEW(p->arena, struct decl);
	struct symbol *s = ARENA_NEW(p->arena, struct symbol);
	const char *package = target->module->package->text;
	d->kind = DECL_TYPEDEF;
	d->file = target->module->file;
	d->name.name = name;
	d->is_private = true;
	s->path = name_printf(p, "%s%s_%s.%s", package, *package ? "." : "",
	                      last_part(target->module->name), name->text);
	s->module = of->module;
	s->decl = d;
	s->is_std = true; /* no fact is about it: what it stands for has its own */
	s->types = head;
	head->program = p;
	head->symbol = s;
	head->module = target->module;
	head->state = head->super_state = head->alias_state = 2;
	for (uint32_t i = 0; i < target->params.count; i++)
		VEC_PUSH(p->arena, &head->params, target->params.items[i]);
	head->self = head->alias = target->self;
	return s;
}

struct symbol *import_alias(struct program *p, struct module *m, const struct name *name,
                            const struct symbol *of)
{
	for (uint32_t i = m->imports.count; i-- > 0;) {
		struct import_entry *entry = &m->imports.items[i];
		if (entry->kind != IMPORTED_TYPE || entry->name != name || entry->symbol != of)
			continue;
		if (!entry->renamed)
			entry->renamed = make_alias(p, name, of);
		return entry->renamed;
	}
	return NULL;
}
