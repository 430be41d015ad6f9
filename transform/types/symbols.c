/* The program: modules by name, types by path. */
#include "transform/types/internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static const char absent_module; /* marks a module that was looked for and not found */

const struct name *name_printf(struct program *p, const char *format, ...)
{
	char small[512];
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	int length = vsnprintf(small, sizeof small, format, args);
	va_end(args);
	const struct name *name;
	if (length >= 0 && (size_t)length < sizeof small) {
		name = name_of(p->names, small, (size_t)length);
	} else {
		size_t size = (size_t)(length < 0 ? 0 : length) + 1;
		char *text = arena_alloc(p->arena, size);
		vsnprintf(text, size, format, again);
		name = name_from(p->names, text);
	}
	va_end(again);
	return name;
}

const struct name *names_join(struct program *p, const struct name *package,
                              const struct name *name)
{
	if (!package || package->length == 0)
		return name;
	return name_pair(p, package, '.', name);
}

static struct pair_memo *memo_of(struct program *p, const struct name *left, char between,
                                 const struct name *right)
{
	uint64_t mixed = (left->hash ^ (unsigned char)between) * 0x9e3779b97f4a7c15U ^ right->hash;
	return &p->pairs[mixed % PAIR_MEMOS];
}

/* left, a character, right: what paths and facts' subjects are made of. The
 * same few are asked for again and again while a class is typed. */
const struct name *name_pair(struct program *p, const struct name *left, char between,
                             const struct name *right)
{
	struct pair_memo *memo = memo_of(p, left, between, right);
	if (memo->left == left && memo->right == right && memo->between == between)
		return memo->joined;
	char small[256], *text = small;
	size_t length = (size_t)left->length + 1 + right->length;
	if (length > sizeof small)
		text = arena_alloc(p->arena, length);
	memcpy(text, left->text, left->length);
	text[left->length] = between;
	memcpy(text + left->length + 1, right->text, right->length);
	*memo = (struct pair_memo){left, right, name_of(p->names, text, length), between};
	return memo->joined;
}

struct program *program_new(struct arena *arena, struct name_scope *names,
                            struct source_resolver resolver, struct program_options options)
{
	struct program *p = ARENA_NEW(arena, struct program);
	p->arena = arena;
	p->names = names;
	p->resolver = resolver;
	p->options = options;
	p->stacks = ARENA_NEW(arena, struct pair_stacks);
	diags_init(&p->scratch, arena);
	fact_list_init(&p->gathered, arena, names);
	p->no_name = name_from(names, "");
	pthread_mutexattr_t attributes;
	if (pthread_mutexattr_init(&attributes) != 0)
		longjmp(arena->recovery->point, 1);
	pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
	int failed = pthread_mutex_init(&p->lock, &attributes);
	pthread_mutexattr_destroy(&attributes);
	if (failed)
		longjmp(arena->recovery->point, 1);
	return p;
}

void program_close(struct program *p)
{
	for (uint32_t i = 0; i < p->loaded.count; i++)
		file_unref(p->loaded.items[i]->file);
	p->loaded.count = 0;
	pthread_mutex_destroy(&p->lock);
}

const struct name *package_of(const struct program *p, const struct name *module)
{
	const char *dot = strrchr(module->text, '.');
	return name_of(p->names, module->text, dot ? (size_t)(dot - module->text) : 0);
}

const char *last_part(const struct name *module)
{
	const char *dot = strrchr(module->text, '.');
	return dot ? dot + 1 : module->text;
}

static const struct name *symbol_path(struct program *p, struct module *m, const struct decl *d)
{
	if (!d->is_private && d->kind != DECL_FIELDS)
		return names_join(p, m->package, d->name.name);
	const char *dot = m->package->length ? "." : "";
	return name_printf(p, "%s%s_%s.%s", m->package->text, dot, last_part(m->name),
	                   d->name.name->text);
}

static void declare(struct program *p, struct module *m, const struct decl *d)
{
	if (!d->name.name)
		return; /* a syntax error took its name */
	struct symbol *s = ARENA_NEW(p->arena, struct symbol);
	s->path = symbol_path(p, m, d);
	s->module = m->name;
	s->decl = d;
	s->is_std = m->is_std;
	s->may_warn = m->file->has_deprecated;
	s->is_core = m->is_std && (meta_find(&d->meta, ":coreType") || name_is(s->path, "String"));
	struct head *head = ARENA_NEW(p->arena, struct head);
	head->program = p;
	head->symbol = s;
	head->module = m;
	s->types = head;
	VEC_PUSH(p->arena, &m->symbols, s);
	if (d->kind == DECL_FIELDS)
		m->fields = s;
	else if (!map_has(&m->types, d->name.name))
		map_put(p->arena, &m->types, d->name.name, s);
	if (!map_has(&p->symbols, s->path))
		map_put(p->arena, &p->symbols, s->path, s);
}

static struct module *add_module(struct program *p, struct map *map, const struct name *key,
                                 const struct name *name, struct file *file)
{
	if (!file) {
		map_put(p->arena, map, key, (void *)&absent_module);
		return NULL;
	}
	struct module *m = ARENA_NEW(p->arena, struct module);
	m->program = p;
	m->file = file;
	m->name = name;
	m->package = package_of(p, name);
	map_put(p->arena, map, key, m);
	VEC_PUSH(p->arena, &p->loaded, m);
	return m;
}

static void declare_all(struct program *p, struct module *m)
{
	for (uint32_t i = 0; i < m->file->decls.count; i++)
		declare(p, m, m->file->decls.items[i]);
	if (!m->is_std)
		VEC_PUSH(p->arena, &p->to_walk, m);
}

static const char *package_text(struct program *p, const struct name *package)
{
	return package->length ? arena_printf(p->arena, "`package %s;`", package->text)
	                       : "`package;`";
}

/* A file belongs into the folder that its package says. */
static void check_package(struct program *p, const struct module *m)
{
	const struct name *written = name_from(p->names, "");
	for (uint32_t i = 0; i < m->file->package.count; i++)
		written = names_join(p, written, m->file->package.items[i].name);
	if (m->is_std || written == m->package || !p->load_diags)
		return;
	if (p->load_place.node != NO_NODE || p->load_place.end) {
		diag_add(p->load_diags, p->load_place, DIAG_WRONG_PACKAGE, package_text(p, written),
		         m->file->shown->text, package_text(p, m->package));
		return;
	}
	const struct name *last = name_from(p->names, last_part(m->name));
	diag_add(p->load_diags, p->load_place, DIAG_COMMAND_CLASS, m->name->text,
	         names_join(p, written, last)->text);
}

struct module *program_module(struct program *p, const struct name *name)
{
	void *known = map_get(&p->modules, name);
	if (known)
		return known == &absent_module ? NULL : known;
	bool is_std = false;
	struct file *file = p->resolver.module(p->resolver.context, name, &is_std);
	struct module *m = add_module(p, &p->modules, name, name, file);
	if (!m)
		return NULL;
	m->is_std = is_std;
	check_package(p, m);
	declare_all(p, m);
	return m;
}

/* The class path's folder is what stands before the module's own path. */
struct module *import_module(struct program *p, const struct module *of, const struct name *name)
{
	if (!p->resolver.imports)
		return program_module(p, name);
	size_t own = of->name->length + strlen(".hx");
	const struct name *path = of->file->path;
	size_t folder = path->length > own ? path->length - own : 0;
	const struct name *key = name_pair(p, name_of(p->names, path->text, folder), '|', name);
	void *known = map_get(&p->imports, key);
	if (known)
		return known == &absent_module ? NULL : known;
	struct file *file = p->resolver.imports(p->resolver.context, name, of->file);
	struct module *m = add_module(p, &p->imports, key, name, file);
	if (m)
		declare_all(p, m);
	return m;
}

struct symbol *module_type(const struct module *module, const struct name *name)
{
	return map_get(&module->types, name);
}

bool program_package(struct program *p, const struct name *package)
{
	void *known = map_get(&p->packages, package);
	if (!known) {
		bool exists =
		        p->resolver.package && p->resolver.package(p->resolver.context, package);
		known = exists ? (void *)1 : (void *)2;
		map_put(p->arena, &p->packages, package, known);
	}
	return known == (void *)1;
}

struct symbol *program_std(struct program *p, const char *path)
{
	const struct name *name = name_from(p->names, path);
	struct module *m = program_module(p, name);
	if (!m)
		return NULL;
	return module_type(m, name_from(p->names, last_part(name)));
}

/* ---- the types that the typer itself needs ---- */

static struct symbol *core_symbol(struct program *p, const char *module, const char *name)
{
	struct module *m = program_module(p, name_from(p->names, module));
	return m ? module_type(m, name_from(p->names, name)) : NULL;
}

static struct ty *core_type(struct program *p, const char *name)
{
	struct symbol *s = core_symbol(p, "StdTypes", name);
	return s ? ty_of(p->arena, s, NULL, 0) : NULL;
}

static bool load_core(struct program *p)
{
	struct core_types *c = &p->core;
	if (p->core_ready)
		return true;
	c->std_types = program_module(p, name_from(p->names, "StdTypes"));
	c->void_ = core_type(p, "Void");
	c->int_ = core_type(p, "Int");
	c->float_ = core_type(p, "Float");
	c->bool_ = core_type(p, "Bool");
	c->dynamic = core_type(p, "Dynamic");
	c->null = core_symbol(p, "StdTypes", "Null");
	c->iterator = core_symbol(p, "StdTypes", "Iterator");
	c->string_symbol = core_symbol(p, "String", "String");
	c->string = c->string_symbol ? ty_of(p->arena, c->string_symbol, NULL, 0) : NULL;
	c->array = core_symbol(p, "Array", "Array");
	c->class_ = core_symbol(p, "Class", "Class");
	c->enum_ = core_symbol(p, "Enum", "Enum");
	c->enum_value = core_symbol(p, "EnumValue", "EnumValue");
	c->map = core_symbol(p, "haxe.ds.Map", "Map");
	c->any = core_symbol(p, "Any", "Any");
	c->rest = core_symbol(p, "haxe.Rest", "Rest");
	p->core_ready = c->void_ && c->int_ && c->float_ && c->bool_ && c->dynamic && c->null &&
	                c->string && c->array;
	return p->core_ready;
}

static void walk_all(struct program *p)
{
	for (uint32_t i = 0; i < p->to_walk.count; i++) {
		struct module *m = p->to_walk.items[i];
		if (!m->walked)
			walk_module(p, m);
		m->walked = true;
	}
	p->to_walk.count = 0;
}

bool program_load(struct program *p, const struct name *module, struct diags *diags)
{
	struct place nowhere = {.file = module, .node = NO_NODE};
	if (!load_core(p)) {
		diag_add(diags, nowhere, DIAG_NO_STANDARD_LIBRARY);
		return false;
	}
	const struct name *name = name_of(p->names, module->text, module->length);
	uint32_t errors = diags->errors;
	p->load_diags = diags;
	p->load_place = nowhere;
	VEC_PUSH(p->arena, &p->roots, name);
	if (!program_module(p, name)) {
		p->load_diags = NULL;
		diag_add(diags, nowhere, DIAG_TYPE_NOT_FOUND, module->text);
		return false;
	}
	walk_all(p);
	p->load_diags = NULL;
	return diags->errors == errors;
}

void program_reload(struct program *p, const struct name *module, const struct file *import_file)
{
	const struct name *name = name_of(p->names, module->text, module->length);
	load_core(p);
	if (import_file) {
		const struct module of = {.name = name, .file = (struct file *)import_file};
		import_module(p, &of, name);
	} else {
		program_module(p, name);
	}
}

void program_reloaded(struct program *p)
{
	for (uint32_t i = 0; i < p->loaded.count; i++) {
		struct module *m = p->loaded.items[i];
		if (!m->is_std)
			module_imports(p, m, NULL);
		m->walked = true;
	}
	p->to_walk.count = 0;
}

/* ---- lists ---- */

static int compare_modules(const void *left, const void *right)
{
	const struct module *const *a = left, *const *b = right;
	if ((*a)->is_std != (*b)->is_std)
		return (*a)->is_std ? 1 : -1;
	int order = name_compare((*a)->name, (*b)->name);
	return order ? order : name_compare((*a)->file->path, (*b)->file->path);
}

static void sort_lists(struct program *p)
{
	if (p->sorted_of == p->loaded.count)
		return;
	p->sorted_of = p->loaded.count;
	p->sorted_files.count = p->sorted_symbols.count = 0;
	struct module **all = ARENA_NEWS(p->arena, p->loaded.count, struct module *);
	memcpy(all, p->loaded.items, p->loaded.count * sizeof *all);
	qsort(all, p->loaded.count, sizeof *all, compare_modules);
	for (uint32_t i = 0; i < p->loaded.count; i++) {
		VEC_PUSH(p->arena, &p->sorted_files, all[i]->file);
		for (uint32_t j = 0; !all[i]->is_std && j < all[i]->symbols.count; j++)
			VEC_PUSH(p->arena, &p->sorted_symbols, all[i]->symbols.items[j]);
	}
}

static void lists(const struct program *program)
{
	struct program *p = (struct program *)program;
	pthread_mutex_lock(&p->lock);
	sort_lists(p);
	pthread_mutex_unlock(&p->lock);
}

uint32_t program_file_count(const struct program *p)
{
	lists(p);
	return p->sorted_files.count;
}

struct file *program_file(const struct program *p, uint32_t index)
{
	lists(p);
	return p->sorted_files.items[index];
}

struct file *program_loaded_file(const struct program *p, uint32_t index)
{
	return p->loaded.items[index]->file;
}

uint32_t program_symbol_count(const struct program *p)
{
	lists(p);
	return p->sorted_symbols.count;
}

struct symbol *program_symbol(const struct program *p, uint32_t index)
{
	lists(p);
	return p->sorted_symbols.items[index];
}

struct symbol *program_find(const struct program *p, const struct name *path)
{
	return map_get(&p->symbols, path);
}
