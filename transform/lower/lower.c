#include "transform/lower/leaf.h"

/* ---- what the other files ask of the class ---- */

struct place lower_place(struct lower *l, node_id node)
{
	const struct decl *decl = l->typed->decl;
	struct span span = decl_span(decl, node);
	return (struct place){decl->file->shown, l->typed->symbol->path, node, span.start,
	                      span.end};
}

void lower_refuse(struct lower *l, node_id node, enum diag_code code, const char *what,
                  const char *instead)
{
	l->refused = true;
	struct place place = lower_place(l, node);
	for (uint32_t i = 0; i < l->input->diags->list.count; i++) {
		const struct diag *other = &l->input->diags->list.items[i];
		if (other->code == code && other->place.node == node)
			return;
	}
	diag_add(l->input->diags, place, code, what, instead);
}

void refuse_change(struct lower *l, node_id node, const char *what, const char *instead)
{
	l->refused = true;
	if (!l->modes_spoke)
		lower_refuse(l, node, DIAG_UNSUPPORTED, what, instead);
}

static const char *native_module(const struct symbol *symbol)
{
	const struct meta *native = meta_find(&symbol->decl->meta, ":native");
	if (!native || !native->args.count || native->args.items[0]->kind != EXPR_STRING)
		return NULL;
	return native->args.items[0]->text;
}

static const char *runtime_module(const struct symbol *symbol)
{
	const struct meta *meta = meta_find(&symbol->decl->meta, ":runtime");
	if (!meta || !meta->args.count || meta->args.items[0]->kind != EXPR_STRING)
		return NULL;
	return meta->args.items[0]->text;
}

struct ex *lower_module(struct lower *l, const struct symbol *symbol)
{
	if (!symbol->is_std && !symbol->decl->is_extern)
		return ex_module(l->arena, symbol->path->text);
	const char *name = native_module(symbol);
	if (!name)
		name = runtime_module(symbol);
	return ex_alias(l->arena, name ? name : symbol->path->text);
}

/* haxe.ds.StringMap -> Haxe.Ds.StringMap */
static const char *capital_path(struct lower *l, const char *path)
{
	char *copy = arena_copy(l->arena, path, strlen(path));
	for (char *p = copy; *p; p++) {
		if ((p == copy || p[-1] == '.') && *p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
	}
	return copy;
}

struct ex *lower_type_name(struct lower *l, const struct symbol *symbol)
{
	if (symbol->decl && symbol->decl->kind == DECL_ENUM)
		return runtime1(l, "Haxe.Enum", "new",
		                ex_string(l->arena, symbol->path->text, symbol->path->length));
	if (!symbol->is_std || native_module(symbol))
		return lower_module(l, symbol);
	return ex_alias(l->arena, capital_path(l, symbol->path->text));
}

/* ---- the module ---- */

static bool has_body(const struct member *member)
{
	return member->kind == MEMBER_METHOD && member->function && member->function->body;
}

bool lower_yields_module(const struct decl *decl)
{
	if (decl->is_extern || decl->is_macro)
		return false;
	if (decl->kind == DECL_CLASS || decl->kind == DECL_FIELDS || has_annotation(decl))
		return true;
	if (decl->kind != DECL_ABSTRACT)
		return false;
	for (uint32_t i = 0; i < decl->members.count; i++) {
		const struct member *member = decl->members.items[i];
		if (has_body(member) && !(member->access & ACCESS_MACRO))
			return true;
		if (member->kind == MEMBER_VAR && member->access & ACCESS_STATIC &&
		    !(member->access & ACCESS_INLINE))
			return true;
	}
	return false;
}

static void add_doc(struct lower *l, struct ex *module, const char *word, const char *text)
{
	if (!text || !*text)
		return;
	struct ex *doc = ex_new(l->arena, EX_DOC);
	doc->word = word;
	doc->text = text;
	doc->length = strlen(text);
	ex_add(l->arena, module, doc);
}

static void take_names(struct lower *l)
{
	const struct decl *decl = l->typed->decl;
	for (uint32_t i = 0; i < decl->members.count; i++) {
		const struct member *member = decl->members.items[i];
		if (!member->name.name)
			continue;
		const char *name = member_name(l, l->typed->symbol, member);
		map_put(l->arena, &l->functions, name_from(l->names, name), l);
	}
}

static void add_statics(struct lower *l, struct ex *module)
{
	struct ex *hidden = ex_new(l->arena, EX_DOC);
	hidden->word = "doc";
	hidden->left = ex_bool(l->arena, false);
	ex_add(l->arena, module, hidden);
	ex_add(l->arena, module, statics_definition(l));
}

/* Attributes first, in the order of the source; they must stand before what reads them. */
static void add_members(struct lower *l, struct ex *module)
{
	VEC(struct ex *) functions = {0};
	for (uint32_t i = 0; i < l->typed->members.count; i++) {
		const struct typed_member *typed = &l->typed->members.items[i];
		memset(&l->definitions, 0, sizeof l->definitions);
		l->block = ex_block(l->arena);
		struct ex *made = lower_member(l, typed);
		if (!made)
			continue;
		if (made->kind == EX_ATTRIBUTE) {
			ex_add(l->arena, module, made);
			continue;
		}
		struct ex *holder = ex_block(l->arena);
		if (!strcmp(made->word, "def"))
			add_doc(l, holder, "doc", typed->member->doc);
		ex_add(l->arena, holder, made);
		for (uint32_t j = 0; j < l->definitions.count; j++) {
			if (l->definitions.items[j])
				ex_add(l->arena, holder, l->definitions.items[j]);
		}
		for (uint32_t j = 0; j < holder->list.count; j++)
			VEC_PUSH(l->arena, &functions, holder->list.items[j]);
	}
	for (uint32_t i = 0; i < functions.count; i++)
		ex_add(l->arena, module, functions.items[i]);
	if (l->statics)
		add_statics(l, module);
}

/* ---- names that Elixir imports from Kernel ---- */

static bool is_own(const struct ex *module, const char *name, uint32_t arity)
{
	for (uint32_t i = 0; i < module->list.count; i++) {
		const struct ex *def = module->list.items[i];
		if (def->kind != EX_DEF || strcmp(def->text, name) != 0)
			continue;
		uint32_t least = def->list.count;
		while (least && def->list.items[least - 1]->kind == EX_BINARY)
			least--;
		if (arity >= least && arity <= def->list.count)
			return true;
	}
	return false;
}

/* A call of Kernel's function says so where the module has one of that name. */
static void qualify(struct lower *l, const struct ex *module, struct ex *e)
{
	if (!e)
		return;
	if (e->kind == EX_CALL && e->number != OWN_CALL && kernel_has(e->text, e->list.count) &&
	    is_own(module, e->text, e->list.count)) {
		e->kind = EX_REMOTE;
		e->left = ex_alias(l->arena, "Kernel");
	}
	qualify(l, module, e->left);
	qualify(l, module, e->right);
	for (uint32_t i = 0; i < e->list.count; i++)
		qualify(l, module, e->list.items[i]);
	for (uint32_t i = 0; i < e->pairs.count; i++)
		qualify(l, module, e->pairs.items[i]);
}

static struct ex *kernel_import(struct lower *l, const struct ex *module)
{
	struct ex *except = ex_new(l->arena, EX_KEYWORD);
	for (uint32_t i = 0; i < module->list.count; i++) {
		const struct ex *def = module->list.items[i];
		bool again = false;
		for (uint32_t j = 0; j < except->pairs.count && def->kind == EX_DEF; j++)
			again = again || !strcmp(except->pairs.items[j]->left->text, def->text);
		if (def->kind != EX_DEF || again)
			continue;
		for (uint32_t arity = 0; arity <= def->list.count; arity++) {
			if (kernel_has(def->text, arity) && is_own(module, def->text, arity))
				ex_add_pair(l->arena, except, ex_atom(l->arena, def->text),
				            ex_int(l->arena, arity));
		}
	}
	if (!except->pairs.count)
		return NULL;
	struct ex *import = ex_new(l->arena, EX_DIRECTIVE);
	import->text = "import";
	import->length = 6;
	ex_add(l->arena, import, ex_alias(l->arena, "Kernel"));
	struct ex *options = ex_new(l->arena, EX_KEYWORD);
	ex_add_pair(l->arena, options, ex_atom(l->arena, "except"), except);
	ex_add(l->arena, import, options);
	return import;
}

static struct ex *with_import(struct lower *l, struct ex *module)
{
	struct ex *import = kernel_import(l, module);
	if (!import)
		return module;
	qualify(l, module, module);
	struct ex *made = ex_new(l->arena, EX_MODULE);
	made->left = module->left;
	uint32_t first = 0;
	while (first < module->list.count && module->list.items[first]->kind == EX_DOC &&
	       !strcmp(module->list.items[first]->word, "moduledoc"))
		ex_add(l->arena, made, module->list.items[first++]);
	ex_add(l->arena, made, import);
	for (uint32_t i = first; i < module->list.count; i++)
		ex_add(l->arena, made, module->list.items[i]);
	return made;
}

struct ex *lower_class(const struct lower_input *input, struct arena *arena)
{
	const struct typed_class *typed = input->typed;
	if (!lower_yields_module(typed->decl))
		return NULL;
	struct lower l = {
	        .input = input, .arena = arena, .names = input->facts->names, .typed = typed};
	if (refuse_annotations(&l))
		return NULL;
	l.modes_spoke = input->diags->errors > 0;
	struct ex *module = ex_new(arena, EX_MODULE);
	module->left = ex_module(arena, typed->symbol->path->text);
	take_names(&l);
	refuse_collisions(&l);
	refuse_used_iterators(&l);
	add_doc(&l, module, "moduledoc", typed->decl->doc);
	add_members(&l, module);
	return l.refused ? NULL : with_import(&l, module);
}
