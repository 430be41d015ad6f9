/* Identifiers and dotted paths: which declaration a name is, in Haxe's order. */
#include "transform/types/checks.h"

static const struct access_to nothing = {.kind = ACCESS_NO};

static struct access_to value(struct tx *e)
{
	return (struct access_to){.kind = ACCESS_VALUE, .e = e};
}

static void note_this(struct typer *t, node_id node)
{
	if (t->is_static || !t->this_type)
		type_error(t, node, DIAG_THIS_IN_STATIC);
	for (struct tx_function *f = t->function; f; f = f->outer)
		f->uses_this = true;
}

static struct tx *this_node(struct typer *t, node_id node)
{
	note_this(t, node);
	struct tx *e = tx_new(t, TX_THIS, node, t->this_type);
	if (t->decl->kind != DECL_ABSTRACT)
		return e;
	if (!t->this_local) {
		t->this_local = local_hidden(t, t->this_type, node);
		t->this_local->kind = LOCAL_ARGUMENT;
		while (t->this_local->owner && t->this_local->owner->outer)
			t->this_local->owner = t->this_local->owner->outer;
	}
	e->local = t->this_local;
	return e;
}

/* In a method of an abstract: `this` seen as the abstract itself. */
static struct tx *abstract_this(struct typer *t, node_id node)
{
	struct tx *e = this_node(t, node);
	e->type = t->head->self;
	return e;
}

/* ---- static members through a type's name ---- */

static struct symbol *presence_symbol(struct program *p)
{
	if (!p->presence_known)
		p->presence = program_std(p, "phoenix.Presence");
	p->presence_known = true;
	return p->presence;
}

/* The functions that `use Phoenix.Presence` puts into a presence class. */
static struct access_to injected(struct typer *t, struct symbol *s, struct ident name, node_id node,
                                 enum mode mode)
{
	struct symbol *presence = presence_symbol(t->program);
	struct slot *slot = presence ? head_static(header(presence), name.name) : NULL;
	if (!slot)
		return nothing;
	/* Only a name that a presence module would have depends on its being one. */
	fact_presence(t, s);
	if (!header(s)->is_presence)
		return nothing;
	return slot_access(t, slot, tx_type(t, s, node), NULL, mode, node, name.node);
}

struct access_to type_static(struct typer *t, struct symbol *s, struct ident name, node_id node,
                             enum mode mode, struct tx *left)
{
	(void)left;
	struct head *head = header(s);
	if (s->decl->kind == DECL_TYPEDEF) {
		struct ty *alias = head_alias(head);
		fact_head(t, s);
		if (!alias || !ty_follow(alias)->symbol)
			return nothing;
		return type_static(t, (struct symbol *)ty_follow(alias)->symbol, name, node, mode,
		                   NULL);
	}
	struct slot *slot = head_static(head, name.name);
	if (slot)
		return slot_access(t, slot, NULL, NULL, mode, node, name.node);
	fact_no_member(t, s, name.name);
	if (s->decl->kind == DECL_ABSTRACT && has_meta(&s->decl->meta, ":forwardStatics")) {
		struct ty *under = head_underlying(head);
		if (under && ty_follow(under)->symbol)
			return type_static(t, (struct symbol *)ty_follow(under)->symbol, name, node,
			                   mode, NULL);
	}
	return injected(t, s, name, node, mode);
}

/* ---- enum constructors and values by name ---- */

static struct symbol *through_typedef(struct symbol *s)
{
	for (int depth = 0; depth < 20 && s && s->decl->kind == DECL_TYPEDEF; depth++) {
		struct ty *alias = head_alias(header(s));
		s = alias ? (struct symbol *)ty_follow(alias)->symbol : NULL;
	}
	return s;
}

static bool is_enum_abstract(const struct symbol *s)
{
	return s->decl->kind == DECL_ABSTRACT &&
	       (s->decl->is_enum || has_meta(&s->decl->meta, ":enum"));
}

static struct access_to constructor_of(struct typer *t, struct symbol *s, struct ident name,
                                       node_id node, enum mode mode)
{
	if (s->decl->kind == DECL_TYPEDEF && s->decl->type && s->decl->type->kind == TYPE_PATH &&
	    is_upper_name(name.name))
		fact_head(t, s);
	s = through_typedef(s);
	if (!s || (s->decl->kind != DECL_ENUM && !is_enum_abstract(s)))
		return nothing;
	struct slot *slot = head_static(header(s), name.name);
	if (!slot) {
		fact_no_member(t, s, name.name);
		return nothing;
	}
	if (s->decl->kind == DECL_ABSTRACT &&
	    (!slot_is_inline(slot) || (slot->member->access & ACCESS_STATIC))) {
		fact_member(t, slot);
		return nothing;
	}
	if (mode == MODE_SET)
		return (struct access_to){.kind = ACCESS_NO, .name = name.name};
	return slot_access(t, slot, NULL, NULL, mode, node, name.node);
}

/* The enum that an expected type asks for: itself, or behind an abstract with one `from`. */
struct symbol *enum_of(struct typer *t, struct ty *type)
{
	for (int depth = 0; type && depth < 20; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_ENUM)
			return (struct symbol *)type->symbol;
		if (type->kind != TY_ABSTRACT)
			return NULL;
		if (is_enum_abstract(type->symbol))
			return (struct symbol *)type->symbol;
		struct head *head = header(type->symbol);
		struct ty *froms[2];
		if (head->is_core_type || abstract_froms(t, type, froms, 2) != 1)
			return NULL;
		type = froms[0];
	}
	return NULL;
}

static struct access_to any_constructor(struct typer *t, struct ident name, node_id node,
                                        enum mode mode)
{
	struct module *m = t->module;
	struct access_to a = nothing;
	place_list own = module_constructors(t, m, name.name);
	for (uint32_t i = own.count; i-- > 0 && !access_found(&a);)
		a = constructor_of(t, m->symbols.items[own.items[i]], name, node, mode);
	module_imports(t->program, m, NULL);
	for (uint32_t i = m->imports.count; i-- > 0 && !access_found(&a);) {
		if (m->imports.items[i].kind == IMPORTED_TYPE)
			a = constructor_of(t, m->imports.items[i].symbol, name, node, mode);
	}
	return a;
}

/* ---- imported statics ---- */

static struct access_to imported_static(struct typer *t, struct ident name, node_id node,
                                        enum mode mode)
{
	struct module *m = t->module;
	for (uint32_t i = m->imports.count; i-- > 0;) {
		const struct import_entry *entry = &m->imports.items[i];
		struct access_to a = nothing;
		if (entry->kind == IMPORTED_FIELD && entry->name == name.name)
			a = type_static(t, entry->symbol, (struct ident){entry->field, name.node},
			                node, mode, NULL);
		else if (entry->kind == IMPORTED_STATICS &&
		         head_static(header(entry->symbol), name.name))
			a = type_static(t, entry->symbol, name, node, mode, NULL);
		if (access_found(&a))
			return a;
	}
	return nothing;
}

/* ---- members by bare name ---- */

static struct access_to own_field(struct typer *t, struct ident name, node_id node, enum mode mode)
{
	if (t->is_static || !t->this_type)
		return nothing;
	if (t->decl->kind == DECL_ABSTRACT) {
		struct slot *slot = head_field(t->head, name.name);
		return slot ? slot_access(t, slot, abstract_this(t, node), t->head->self, mode,
		                          node, name.node)
		            : nothing;
	}
	for (struct ty *type = t->head->self; type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *slot = head_field(header(type->symbol), name.name);
		if (slot)
			return slot_access(t, slot, this_node(t, node), type, mode, node,
			                   name.node);
		fact_no_member(t, type->symbol, name.name);
	}
	if (!t->decl->is_abstract)
		return nothing;
	struct tx *self = tx_new(t, TX_THIS, node, t->this_type);
	struct access_to promised = promised_field(t, self, name, node, mode);
	if (access_found(&promised))
		note_this(t, node);
	return promised;
}

/* Only what is put into its caller, and constructors. */
bool may_change_this(const struct typer *t)
{
	return t->untyped || !t->slot || t->slot->is_constructor ||
	       (t->slot->member->access & ACCESS_INLINE);
}

static struct access_to keyword(struct typer *t, const struct expr *e, enum mode mode,
                                bool *is_keyword)
{
	const struct name *name = e->name.name;
	const char *text = name->text;
	const struct core_types *core = &t->program->core;
	*is_keyword = text[0] && strchr("tfnas", text[0]);
	if (!*is_keyword)
		return nothing;
	struct access_to refused = {.kind = ACCESS_NO, .name = e->name.name};
	if (name_is(name, "true") || name_is(name, "false")) {
		struct tx *e2 = tx_new(t, TX_BOOL, e->node, core->bool_);
		e2->truth = text[0] == 't';
		return mode == MODE_GET ? value(e2) : refused;
	}
	if (name_is(name, "null"))
		return mode == MODE_GET ? value(tx_new(t, TX_NULL, e->node, mono_spawn(t, e->node)))
		                        : refused;
	if (name_is(name, "this")) {
		if (mode != MODE_GET && t->decl->kind != DECL_ABSTRACT)
			return refused;
		if (mode == MODE_SET && !may_change_this(t))
			type_error(t, e->node, DIAG_THIS_CHANGED);
		return value(this_node(t, e->node));
	}
	if (name_is(name, "abstract") && t->decl->kind == DECL_ABSTRACT && mode != MODE_SET)
		return value(abstract_this(t, e->node));
	if (name_is(name, "super")) {
		struct ty *super = class_super(t->arena, t->head->self);
		if (!super)
			type_error(t, e->node, DIAG_NO_SUPER);
		if (t->is_static)
			type_error(t, e->node, DIAG_SUPER_IN_STATIC);
		if (t->function && t->function->outer)
			type_error(t, e->node, DIAG_SUPER_LOCAL);
		for (struct tx_function *f = t->function; f; f = f->outer)
			f->uses_this = true;
		return value(tx_new(t, TX_SUPER, e->node, super));
	}
	*is_keyword = false;
	return nothing;
}

static struct access_to local_access(struct typer *t, struct tx_local *local, node_id node)
{
	struct tx *e = tx_local_read(t, local, node);
	for (VEC_EACH(struct generic_local, one, &t->generic_locals)) {
		if (one->local != local)
			continue;
		struct ty **monos = ARENA_NEWS(t->arena, one->params.count, struct ty *);
		spawn_monos(t, one->params.items, one->params.count, monos, NULL, NULL, 0);
		e->type = ty_subst(t->arena, local->type, one->params.items, monos,
		                   one->params.count);
	}
	return value(e);
}

/* What the module and its imports make of a name. */
static struct access_to module_value(struct typer *t, const struct expr *e, enum mode mode,
                                     struct symbol *expected)
{
	struct ident name = e->name;
	struct slot *slot = NULL;
	fact_visible(t, t->module, name.name);
	if (t->module->fields && (slot = head_static(header(t->module->fields), name.name)))
		return slot_access(t, slot, NULL, NULL, mode, e->node, name.node);
	struct access_to a = nothing;
	if (expected && t->module->symbols.count)
		a = constructor_of(t, expected, name, e->node, mode);
	if (!access_found(&a))
		a = any_constructor(t, name, e->node, mode);
	if (!access_found(&a))
		a = imported_static(t, name, e->node, mode);
	if (!access_found(&a))
		a = injected(t, t->symbol, name, e->node, mode);
	return a;
}

/* As a value; nothing when no value has that name. */
static struct access_to value_ident(struct typer *t, const struct expr *e, enum mode mode,
                                    struct symbol *expected)
{
	bool is_keyword;
	struct access_to a = keyword(t, e, mode, &is_keyword);
	if (is_keyword)
		return a;
	struct ident name = e->name;
	struct tx_local *local = local_find(t, name.name);
	if (local) {
		check_inline_local(t, local, mode, e->node);
		return local_access(t, local, e->node);
	}
	a = own_field(t, name, e->node, mode);
	if (access_found(&a))
		return a;
	struct slot *slot = head_static(t->head, name.name);
	if (slot)
		return slot_access(t, slot, NULL, NULL, mode, e->node, name.node);
	/* The names of packages and classes come again and again. */
	struct resolved *place = resolved_place(t, NULL, name.name);
	if (!expected && resolved_holds(t, place, NULL, name.name))
		return nothing;
	a = module_value(t, e, mode, expected);
	if (!expected && !access_found(&a))
		resolved_keep(t, place, NULL, name.name, NULL);
	return a;
}

static bool is_value_of(const struct decl *d, const struct member *m)
{
	return d->kind != DECL_ABSTRACT ||
	       (m->kind == MEMBER_VAR && !(m->access & ACCESS_STATIC) && !m->get.name);
}

static struct access_to unknown_ident(struct typer *t, const struct expr *e,
                                      struct symbol *expected, node_id node)
{
	const struct name *name = e->name.name;
	if (t->is_static && t->decl->kind == DECL_ABSTRACT && head_field(t->head, name))
		type_error(t, e->node, DIAG_NON_STATIC, name->text);
	if (t->is_static && head_field(t->head, name))
		type_error(t, e->node, DIAG_CANNOT_ACCESS_IN_STATIC, name->text);
	if (expected) {
		const struct decl *d = expected->decl;
		const struct name **names =
		        ARENA_NEWS(t->arena, d->members.count + 1, const struct name *);
		uint32_t count = 0;
		for (uint32_t i = 0; i < d->members.count; i++)
			if (is_value_of(d, d->members.items[i]))
				names[count++] = d->members.items[i]->name.name;
		type_wrong(t, node, DIAG_NOT_PART_OF, name->text, expected->path->text,
		           suggest(t, name, names, count));
		return value(tx_null(t, e->node, ty_mono(t->arena)));
	}
	type_error(t, e->node, DIAG_UNKNOWN_IDENTIFIER, name->text);
}

/* A structure's name is no value, nor is a core type that is nothing at run time. */
static bool is_value_type(struct symbol *s)
{
	const struct symbol *real = through_typedef(s);
	if (real && real->decl->kind == DECL_ABSTRACT && header(real)->is_core_type)
		return has_meta(&real->decl->meta, ":runtimeValue");
	return s->decl->kind != DECL_TYPEDEF || (real && real->decl->kind != DECL_TYPEDEF) ||
	       s->is_std;
}

static struct access_to as_type(struct typer *t, struct symbol *s, node_id node)
{
	if (!t->untyped && !is_value_type(s)) {
		fact_head(t, s);
		type_error(t, node, DIAG_NOT_A_VALUE, s->path->text);
	}
	fact_head(t, s);
	deprecated_type(t, s, node);
	struct symbol *real = through_typedef(s);
	if (real && real != s)
		deprecated_type(t, real, node);
	return value(tx_type(t, real ? real : s, node));
}

static const struct ty_param_decl *type_parameter(struct typer *t, const struct name *name)
{
	for (uint32_t i = t->params.count; i-- > 0;) {
		if (t->params.items[i]->name == name)
			return t->params.items[i];
	}
	return NULL;
}

/* @:const N of a @:generic class or function: a value in what Haxe makes of it. */
static bool is_constant_param(const struct ty_param_decl *param)
{
	const struct decl *d = param->symbol ? param->symbol->decl : NULL;
	bool generic = (d && has_meta(&d->meta, ":generic")) ||
	               (param->member && has_meta(&param->member->meta, ":generic"));
	const type_param_list *list = param->member && param->member->function
	                                      ? &param->member->function->params
	                              : d ? &d->params
	                                  : NULL;
	for (uint32_t i = 0; generic && list && i < list->count; i++) {
		if (list->items[i].name.name == param->name)
			return has_meta(&list->items[i].meta, ":const");
	}
	return false;
}

struct access_to ident_access(struct typer *t, const struct expr *e, enum mode mode,
                              struct want want)
{
	struct symbol *expected = want.type ? enum_of(t, want.type) : NULL;
	node_id called = mode == MODE_CALL ? t->called : 0;
	t->called = 0;
	struct access_to a = value_ident(t, e, mode, expected);
	if (access_found(&a))
		return a;
	const struct name *name = e->name.name;
	if (is_upper_name(name)) {
		struct symbol *s = resolve_name(t, name);
		if (s)
			return as_type(t, s, e->node);
	}
	const struct ty_param_decl *param = type_parameter(t, name);
	if (param && is_constant_param(param)) {
		struct tx *raw = tx_new(t, TX_LOCAL, e->node,
		                        ty_param(t->arena, (struct ty_param_decl *)param));
		raw->name = name;
		raw->local = local_hidden(t, raw->type, e->node);
		raw->local->name = name;
		raw->local->kind = LOCAL_RAW;
		return value(raw);
	}
	if (t->untyped) {
		struct tx *raw = tx_new(t, TX_LOCAL, e->node, ty_mono(t->arena));
		raw->name = name;
		raw->local = local_hidden(t, raw->type, e->node);
		raw->local->name = name;
		raw->local->kind = LOCAL_RAW;
		return value(raw);
	}
	if (param) {
		type_say(t, e->node, DIAG_PARAMETER_VALUE);
		return value(tx_null(t, e->node, t->program->core.dynamic));
	}
	return unknown_ident(t, e, expected, called ? called : e->node);
}

/* ---- a.b.c ---- */

struct chain {
	const struct expr *parts[64]; /* the EXPR_IDENT, then each EXPR_FIELD */
	uint32_t count;
};

static bool chain_of(const struct expr *e, struct chain *chain)
{
	const struct expr *at = e;
	uint32_t count = 0;
	while (at->kind == EXPR_FIELD && !at->safe && count < 63) {
		chain->parts[63 - count++] = at;
		at = at->left;
	}
	if (at->kind != EXPR_IDENT)
		return false;
	chain->parts[63 - count++] = at;
	memmove(chain->parts, &chain->parts[64 - count], count * sizeof chain->parts[0]);
	chain->count = count;
	return true;
}

/* The fields from part `at` on, of a value. */
static struct access_to follow_chain(struct typer *t, const struct chain *chain, uint32_t at,
                                     struct access_to a, enum mode mode)
{
	for (; at < chain->count; at++) {
		const struct expr *part = chain->parts[at];
		bool is_made = a.kind == ACCESS_ACCESSOR || a.kind == ACCESS_RESOLVE || a.is_inline;
		struct tx *left =
		        access_get(t, a, is_made ? part->node : chain->parts[at - 1]->node);
		a = field_access(t, left, part->name, part->node,
		                 at + 1 == chain->count ? mode : MODE_GET, false);
	}
	return a;
}

/* Module found at part `at`: a module-level field, a sub-type, or its main type. */
static struct access_to in_module(struct typer *t, const struct chain *chain, uint32_t at,
                                  struct module *m, enum mode mode)
{
	const struct expr *next = at + 1 < chain->count ? chain->parts[at + 1] : NULL;
	if (next)
		fact_module_field(t, m, next->name.name);
	if (next && m->fields && head_static(header(m->fields), next->name.name)) {
		bool last = at + 2 == chain->count;
		struct slot *slot = head_static(header(m->fields), next->name.name);
		struct access_to a = slot_access(t, slot, NULL, NULL, last ? mode : MODE_GET,
		                                 next->node, next->name.node);
		return follow_chain(t, chain, at + 2, a, mode);
	}
	if (next && is_upper_name(next->name.name)) {
		struct symbol *sub = probe_type(t, m->name, next->name.name);
		if (sub)
			return follow_chain(t, chain, at + 2, as_type(t, sub, next->node), mode);
	}
	struct symbol *main = probe_type(t, m->name, chain->parts[at]->name.name);
	if (!main)
		return nothing;
	return follow_chain(t, chain, at + 1, as_type(t, main, chain->parts[at]->node), mode);
}

/* The full path of a type that the file sees, though no module is called so. */
static struct symbol *visible_path(struct typer *t, const struct name *path)
{
	struct module *m = t->module;
	const char *dot = strrchr(path->text, '.');
	fact_visible_text(t, m, dot ? dot + 1 : path->text);
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		if (m->symbols.items[i]->path == path)
			return m->symbols.items[i];
	}
	for (uint32_t i = m->imports.count; i-- > 0;) {
		if (m->imports.items[i].kind == IMPORTED_TYPE &&
		    m->imports.items[i].symbol->path == path)
			return m->imports.items[i].symbol;
	}
	return NULL;
}

static struct access_to qualified(struct typer *t, const struct chain *chain, uint32_t at,
                                  enum mode mode)
{
	const struct name *path = t->program->no_name;
	for (uint32_t i = 0; i <= at; i++)
		path = names_join(t->program, path, chain->parts[i]->name.name);
	struct module *m = program_module(t->program, path);
	if (!m && name_starts(path, "std.")) {
		path = name_from(t->names, path->text + 4);
		m = program_module(t->program, path);
	}
	fact_type(t, path, chain->parts[at]->name.name);
	if (m)
		return in_module(t, chain, at, m, mode);
	struct symbol *s = visible_path(t, path);
	return s ? follow_chain(t, chain, at + 1, as_type(t, s, chain->parts[at]->node), mode)
	         : nothing;
}

/* Modules of this name in the own package and those around it, up to `end`'s own: one need not
 * declare a type that is called so. */
static struct access_to in_packages(struct typer *t, const struct chain *chain,
                                    const struct symbol *end, enum mode mode)
{
	const struct name *package = t->module->package, *first = chain->parts[0]->name.name;
	for (;;) {
		const struct name *path = names_join(t->program, package, first);
		if (end && end->module == path)
			return nothing;
		struct module *m = program_module(t->program, path);
		fact_type(t, path, first);
		struct access_to a = m ? in_module(t, chain, 0, m, mode) : nothing;
		if (access_found(&a) || package->length == 0)
			return a;
		package = package_of(t->program, package);
	}
}

static struct access_to unqualified(struct typer *t, const struct chain *chain, enum mode mode)
{
	const struct expr *first = chain->parts[0];
	struct symbol *s = resolve_name(t, first->name.name);
	if (s && chain->count == 1)
		return as_type(t, s, first->node);
	bool is_near = s && in_context(t, s, first->name.name);
	struct access_to a = is_near ? nothing : in_packages(t, chain, s, mode);
	if (access_found(&a))
		return a;
	const struct expr *next = chain->parts[1];
	if (s && is_value_type(s)) {
		struct tx *left = as_type(t, s, first->node).e;
		bool last = chain->count == 2;
		a = field_access(t, left, next->name, next->node, last ? mode : MODE_GET, true);
		if (access_found(&a))
			return follow_chain(t, chain, 2, a, mode);
		if (is_near && !is_upper_name(next->name.name))
			a = in_packages(t, chain, s, mode);
		if (access_found(&a))
			return a;
	}
	if (is_upper_name(next->name.name)) {
		struct ident path[2] = {first->name, next->name};
		uint32_t used;
		struct symbol *sub = resolve_path(t, path, 2, &used);
		if (sub && used == 2)
			return follow_chain(t, chain, 2, as_type(t, sub, next->node), mode);
	}
	return s ? follow_chain(t, chain, 1, as_type(t, s, first->node), mode) : nothing;
}

static _Noreturn void chain_not_found(struct typer *t, const struct chain *chain)
{
	uint32_t at = 0;
	const struct name *first = chain->parts[0]->name.name;
	if (t->is_static && t->decl->kind == DECL_CLASS && head_field(t->head, first))
		type_error(t, chain->parts[0]->node, DIAG_CANNOT_ACCESS_IN_STATIC, first->text);
	while (at < chain->count && !is_upper_name(chain->parts[at]->name.name))
		at++;
	if (at >= chain->count)
		type_error(t, chain->parts[0]->node, DIAG_UNKNOWN_IDENTIFIER,
		           chain->parts[0]->name.name->text);
	const struct name *path = t->program->no_name;
	for (uint32_t i = 0; i <= at; i++)
		path = names_join(t->program, path, chain->parts[i]->name.name);
	/* A second type's name is asked for with the first one. */
	bool has_sub = at + 1 < chain->count && is_upper_name(chain->parts[at + 1]->name.name);
	const struct expr *sub = chain->parts[has_sub ? at + 1 : at];
	if (!program_module(t->program, path))
		type_error(t, sub->node, DIAG_TYPE_NOT_FOUND, path->text);
	type_error(t, sub->node, DIAG_NOT_IN_MODULE, path->text, sub->name.name->text);
}

static struct access_to dotted(struct typer *t, const struct chain *chain, enum mode mode)
{
	const struct expr *first = chain->parts[0];
	struct access_to a = value_ident(t, first, MODE_GET, NULL);
	if (access_found(&a))
		return follow_chain(t, chain, 1, a, mode);
	uint32_t at = 0;
	while (at < chain->count && !is_upper_name(chain->parts[at]->name.name))
		at++;
	if (at < chain->count)
		a = at ? qualified(t, chain, at, mode) : unqualified(t, chain, mode);
	if (access_found(&a))
		return a;
	if (t->untyped || type_parameter(t, first->name.name))
		return follow_chain(t, chain, 1, ident_access(t, first, MODE_GET, WANT_VALUE),
		                    mode);
	chain_not_found(t, chain);
}

/* Nothing can be assigned to a call: said when its callee is typed, before its arguments. */
static void refuse_call(struct typer *t, const struct expr *e)
{
	if (e->left->kind == EXPR_IDENT &&
	    (name_is(e->left->name.name, "trace") || name_is(e->left->name.name, "super")))
		return;
	struct access_to a = access_expr(t, e->left, MODE_CALL, WANT_VALUE);
	if (a.kind != ACCESS_ACCESSOR && a.kind != ACCESS_NO && !t->untyped)
		type_error(t, e->node, DIAG_INVALID_ASSIGN);
}

struct access_to access_expr(struct typer *t, const struct expr *e, enum mode mode,
                             struct want want)
{
	struct chain chain;
	switch (e->kind) {
	case EXPR_IDENT:
		return ident_access(t, e, mode, want);
	case EXPR_FIELD:
		if (name_is(e->name.name, "new"))
			return constructor_value(t, e, mode);
		if (chain_of(e, &chain))
			return dotted(t, &chain, mode);
		return field_access(
		        t,
		        access_get(t, access_expr(t, e->left, MODE_GET, WANT_VALUE), e->left->node),
		        e->name, e->node, mode, false);
	case EXPR_INDEX:
		return index_access(t, e, mode);
	case EXPR_PAREN:
		if (mode == MODE_SET)
			return access_expr(t, e->left, mode, want);
		break;
	case EXPR_META:
		if (mode == MODE_SET && e->left) {
			bool privileged = t->privileged;
			t->privileged |= e->meta.count &&
			                 name_is(e->meta.items[0].name.name, ":privateAccess");
			t->bypass_accessor += e->meta.count && name_is(e->meta.items[0].name.name,
			                                               ":bypassAccessor");
			struct access_to a = access_expr(t, e->left, mode, want);
			t->privileged = privileged;
			return a;
		}
		break;
	case EXPR_CALL:
		if (mode == MODE_SET)
			refuse_call(t, e);
		break;
	default:
		break;
	}
	return value(type_expr(t, e, want.nothing ? WANT_VALUE : want));
}
