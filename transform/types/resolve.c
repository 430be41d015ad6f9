/* Names and paths of types, in Haxe's order, and types as written. */
#include "transform/types/checks.h"

enum { TYPE_DEPTH = 300 };

struct head *head_of(const struct symbol *symbol)
{
	return symbol->types;
}

/* ---- names ---- */

struct symbol *probe_type(struct typer *t, const struct name *module, const struct name *name)
{
	struct module *m = program_module(t->program, module);
	struct symbol *s = m ? module_type(m, name) : NULL;
	fact_type(t, module, name);
	return s && !s->decl->is_private ? s : NULL;
}

/* Imports of the file with those of the import.hx of its folders, made once. */
static struct module *imports_of(struct typer *t, struct module *m)
{
	module_imports(t->program, m, NULL);
	return m;
}

static struct symbol *imported(struct typer *t, struct module *m, const struct name *name)
{
	imports_of(t, m);
	for (uint32_t i = m->imports.count; i-- > 0;) {
		const struct import_entry *entry = &m->imports.items[i];
		if (entry->kind != IMPORTED_TYPE || entry->name != name)
			continue;
		fact_type(t, entry->symbol->module, entry->symbol->decl->name.name);
		return entry->symbol;
	}
	return NULL;
}

static struct symbol *standard(struct typer *t, const struct name *name)
{
	struct module *m = t->program->core.std_types;
	return m ? module_type(m, name) : NULL;
}

static struct symbol *wildcard(struct typer *t, struct module *m, const struct name *module,
                               const struct name *name)
{
	for (uint32_t i = m->imports.count; i-- > 0;) {
		const struct import_entry *entry = &m->imports.items[i];
		if (entry->kind != IMPORTED_PACKAGE)
			continue;
		struct symbol *s = probe_type(t, names_join(t->program, entry->name, module), name);
		if (s)
			return s;
	}
	return NULL;
}

/* Own package, then each parent, then the root. */
static struct symbol *packaged(struct typer *t, struct module *m, const struct name *module,
                               const struct name *name)
{
	const struct name *package = m->package;
	for (;;) {
		struct symbol *s = probe_type(t, names_join(t->program, package, module), name);
		if (s || package->length == 0)
			return s;
		package = package_of(t->program, package);
	}
}

/* Inside a presence module what nothing declares or imports is Phoenix's. */
static struct symbol *presence_name(struct typer *t, const struct name *name)
{
	static const char *const table[][3] = {
	        {"Presence", "phoenix.Presence", "Presence"},
	        {"Socket", "phoenix.Phoenix", "Socket"},
	        {"LiveSocket", "phoenix.LiveSocket", "LiveSocket"},
	};
	for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
		if (!name_is(name, table[i][0]))
			continue;
		fact_presence(t, t->symbol);
		if (!t->is_presence)
			return NULL;
		struct module *m = program_module(t->program, name_from(t->names, table[i][1]));
		return m ? module_type(m, name_from(t->names, table[i][2])) : NULL;
	}
	return NULL;
}

/* ---- what was found before ---- */

struct resolved *resolved_place(struct typer *t, const struct module *m, const struct name *name)
{
	uint64_t mixed = (name->hash ^ (uintptr_t)m >> 4) * 0x9e3779b97f4a7c15U;
	return &t->program->resolved[mixed >> 32 & (RESOLVED - 1)];
}

bool resolved_holds(struct typer *t, const struct resolved *place, const struct module *m,
                    const struct name *name)
{
	return place->name == name && place->module == m && place->facts == t->facts &&
	       place->by == t->symbol && place->round == t->program->round;
}

/* While a file's imports are being made its answers are not the last ones. */
void resolved_keep(struct typer *t, struct resolved *place, const struct module *m,
                   const struct name *name, struct symbol *symbol)
{
	if ((m ? m : t->module)->imports_state == 2)
		*place = (struct resolved){t->facts, t->symbol, m, name, symbol, t->program->round};
}

bool in_context(struct typer *t, const struct symbol *s, const struct name *name)
{
	struct module *m = t->module;
	return module_type(m, name) == s || standard(t, name) == s || imported(t, m, name) == s;
}

static struct symbol *look_up(struct typer *t, struct module *m, const struct name *name)
{
	fact_visible(t, m, name);
	struct symbol *s = module_type(m, name);
	if (s) {
		fact_type(t, m->name, name);
		return s;
	}
	if ((s = imported(t, m, name)) || (s = standard(t, name)))
		return s;
	if ((s = wildcard(t, m, name, name)) || (s = packaged(t, m, name, name)))
		return s;
	return presence_name(t, name);
}

struct symbol *resolve_in(struct typer *t, struct module *m, const struct name *name)
{
	struct resolved *place = resolved_place(t, m, name);
	if (resolved_holds(t, place, m, name))
		return place->symbol;
	struct symbol *s = look_up(t, m, name);
	resolved_keep(t, place, m, name, s);
	return s;
}

struct symbol *resolve_name(struct typer *t, const struct name *name)
{
	return resolve_in(t, t->module, name);
}

/* ---- paths ---- */

static const struct name *join_path(struct typer *t, const struct ident *path, uint32_t count)
{
	const struct name *name = t->program->no_name;
	for (uint32_t i = 0; i < count; i++)
		name = names_join(t->program, name, path[i].name);
	return name;
}

/* a.b.C or a.b.C.D with a package; `used` counts the segments. */
static struct symbol *full_path(struct typer *t, const struct ident *path, uint32_t count,
                                uint32_t at, uint32_t *used)
{
	const struct name *module = join_path(t, path, at + 1);
	struct symbol *s;
	if (at + 1 < count && is_upper_name(path[at + 1].name) &&
	    (s = probe_type(t, module, path[at + 1].name))) {
		*used = at + 2;
		return s;
	}
	*used = at + 1;
	return probe_type(t, module, path[at].name);
}

static struct symbol *sub_type(struct typer *t, const struct ident *path, uint32_t *used)
{
	imports_of(t, t->module);
	fact_visible_text(t, t->module, "*");
	*used = 2;
	struct symbol *s = wildcard(t, t->module, path[0].name, path[1].name);
	return s ? s : packaged(t, t->module, path[0].name, path[1].name);
}

/* a.b.C where C is no module, but a type of the own module or of an imported one, in package a.b.
 */
static struct symbol *visible_path(struct typer *t, const struct ident *path, uint32_t at)
{
	const struct name *package = join_path(t, path, at), *name = path[at].name;
	fact_visible(t, t->module, name);
	struct symbol *own = t->module->package == package ? module_type(t->module, name) : NULL;
	if (own)
		return own;
	imports_of(t, t->module);
	for (uint32_t i = t->module->imports.count; i-- > 0;) {
		const struct import_entry *entry = &t->module->imports.items[i];
		if (entry->kind != IMPORTED_TYPE || entry->symbol->decl->name.name != name ||
		    head_of(entry->symbol)->module->package != package)
			continue;
		fact_type(t, entry->symbol->module, name);
		return entry->symbol;
	}
	return NULL;
}

struct symbol *resolve_path(struct typer *t, const struct ident *path, uint32_t count,
                            uint32_t *used)
{
	uint32_t at = 0;
	while (at < count && !is_upper_name(path[at].name))
		at++;
	if (at >= count)
		return NULL;
	if (at == 0) {
		struct symbol *s;
		if (count > 1 && is_upper_name(path[1].name) && (s = sub_type(t, path, used)))
			return s;
		*used = 1;
		return resolve_name(t, path[0].name);
	}
	struct symbol *s = full_path(t, path, count, at, used);
	if (!s)
		s = visible_path(t, path, at);
	if (!s && name_is(path[0].name, "std")) {
		s = full_path(t, path + 1, count - 1, at - 1, used);
		++*used;
	}
	return s;
}

const char *type_path_text(struct typer *t, const struct type_node *node)
{
	return join_path(t, node->path.items, node->path.count)->text;
}

/* Haxe's words for a path that names nothing. */
static _Noreturn void not_found(struct typer *t, const struct type_node *node)
{
	uint32_t at = 0, count = node->path.count;
	while (at < count && !is_upper_name(node->path.items[at].name))
		at++;
	const struct name *module = join_path(t, node->path.items, at < count ? at + 1 : count);
	struct module *m = program_module(t->program, module);
	const struct name *last = node->path.items[count - 1].name;
	if (m && module_type(m, last) && at + 1 <= count)
		type_error(t, node->node, DIAG_PRIVATE_TYPE, last->text, module->text);
	if (m)
		type_error(t, node->node, DIAG_NOT_IN_MODULE, module->text, last->text);
	type_error(t, node->node, DIAG_TYPE_NOT_FOUND, module->text);
}

/* ---- types as written ---- */

static struct ty *param_in_scope(struct typer *t, const struct name *name)
{
	for (uint32_t i = t->params.count; i-- > 0;) {
		if (t->params.items[i]->name == name)
			return ty_param(t->arena, t->params.items[i]);
	}
	return NULL;
}

static void check_arity(struct typer *t, const struct type_node *node, struct head *head,
                        struct ty *type)
{
	uint32_t want = head->params.count, given = node->args.count;
	if (type->kind == TY_DYNAMIC) {
		if (given > 1)
			type_error(t, node->node, DIAG_DYNAMIC_PARAMETERS);
		return;
	}
	if (!t->lenient_params && (name_is(type->symbol->path, "haxe.Rest") ||
	                           name_is(type->symbol->path, "haxe.extern.Rest")))
		return;
	if (given > want)
		type_error(t, node->args.items[want]->node, DIAG_TOO_MANY_TYPE_PARAMETERS,
		           type->symbol->path->text);
	for (uint32_t i = given; i < want; i++) {
		struct ty *by_default = head->params.items[i]->by_default;
		if (by_default) {
			by_default = ty_subst(t->arena, by_default, head->params.items,
			                      type->args.items, i);
			VEC_PUSH(t->arena, &type->args, by_default);
		} else if (t->lenient_params) {
			VEC_PUSH(t->arena, &type->args, ty_mono(t->arena));
		} else {
			type_error(t, node->node, DIAG_NOT_ENOUGH_TYPE_PARAMETERS,
			           type->symbol->path->text);
		}
	}
}

/* There is only one type of this name, and nothing of it that is worked out later. */
static bool is_plain(const struct head *head, const struct type_node *node)
{
	return head->state == 2 && !head->params.count && !node->args.count &&
	       head->self->kind != TY_TYPEDEF && head->self->kind != TY_DYNAMIC;
}

/* An import's own name for it stays visible. */
static struct ty *as_imported(struct typer *t, const struct type_node *node, struct symbol *s,
                              struct ty *type)
{
	const struct name *name = node->path.items[0].name;
	if (node->path.count != 1 || name == s->decl->name.name)
		return type;
	struct symbol *alias = import_alias(t->program, t->module, name, s);
	return alias ? ty_of(t->arena, alias, type->args.items, type->args.count) : type;
}

/* Constraints of `A<T:C>`: checked for arguments that are known. */
static struct ty *path_type(struct typer *t, const struct type_node *node)
{
	if (node->path.count == 1) {
		struct ty *param = param_in_scope(t, node->path.items[0].name);
		if (param && node->args.count)
			type_error(t, node->node, DIAG_PARAMETER_ARGUMENTS,
			           node->path.items[0].name->text);
		if (param)
			return param;
	}
	uint32_t used = 0;
	struct symbol *s = node->path.count
	                           ? resolve_path(t, node->path.items, node->path.count, &used)
	                           : NULL;
	if (!s || used < node->path.count)
		not_found(t, node);
	if (s->decl->kind == DECL_FIELDS)
		not_found(t, node);
	deprecated_path(t, s, node->node);
	struct head *head = header(s);
	if (is_plain(head, node))
		return as_imported(t, node, s, head->self);
	struct ty *type = ty_of(t->arena, s, NULL, 0);
	bool lenient = t->lenient_params;
	t->lenient_params = false;
	for (uint32_t i = 0; i < node->args.count; i++) {
		struct ty *arg = resolve_type(t, node->args.items[i]);
		check_constant_argument(t, node, s, i);
		VEC_PUSH(t->arena, &type->args, arg);
	}
	t->lenient_params = lenient;
	check_arity(t, node, head, type);
	specialise_class(t, type, node->node);
	check_constraints(t, node, head, type);
	return as_imported(t, node, s, type);
}

/* `?x:Int` alone in parentheses is read as a type in parentheses. */
static bool is_argument(const struct type_node *node)
{
	return node->kind == TYPE_OPTIONAL || node->kind == TYPE_NAMED || node->kind == TYPE_REST;
}

static struct ty_arg function_arg(struct typer *t, const struct type_node *node)
{
	struct ty_arg arg = {0};
	for (;;) {
		if (node->kind == TYPE_OPTIONAL) {
			arg.optional = true;
		} else if (node->kind == TYPE_NAMED) {
			arg.name = node->name.name;
		} else if (node->kind == TYPE_REST) {
			arg.rest = true;
		} else if (node->kind != TYPE_PAREN || !is_argument(node->result)) {
			break;
		}
		node = node->result;
	}
	arg.type = resolve_type(t, node);
	if (arg.rest && t->program->core.rest)
		arg.type = ty_of1(t->arena, t->program->core.rest, arg.type);
	else if (ty_is(arg.type, "haxe.Rest"))
		arg.rest = true;
	return arg;
}

static struct ty *written_function(struct typer *t, const struct type_node *node)
{
	struct ty *type = ty_function(t->arena, NULL);
	type->result = resolve_type(t, node->result);
	for (uint32_t i = 0; i < node->args.count; i++) {
		struct ty_arg arg = function_arg(t, node->args.items[i]);
		if (node->args.count == 1 && !arg.optional && !arg.name && ty_is_void(arg.type))
			break;
		VEC_PUSH(t->arena, &type->params, arg);
	}
	return type;
}

static void check_structure_access(struct typer *t, const struct member *m)
{
	for (uint32_t i = 0; i < m->access_words.count; i++) {
		const struct name *word = m->access_words.items[i].name;
		if (name_is(word, "private"))
			type_say(t, m->access_words.items[i].node, DIAG_PRIVATE_STRUCTURE_FIELD);
		else if (!name_is(word, "public") && !name_is(word, "final") &&
		         !(name_is(word, "dynamic") && m->kind == MEMBER_METHOD))
			type_error(t, m->node, DIAG_STRUCTURE_ACCESS, word->text);
	}
}

/* A field of a structure is declared only: it has a type and no value. */
static void check_structure_types(struct typer *t, const struct member *m)
{
	const struct function *f = m->kind == MEMBER_METHOD ? m->function : NULL;
	const char *name = m->name.name->text;
	bool is_property = m->get.name || (m->access & ACCESS_FINAL);
	if (f && f->body)
		type_error(t, f->body->node, DIAG_STRUCTURE_VALUE);
	if (!f && m->value)
		type_error(t, m->value->node, DIAG_STRUCTURE_VALUE);
	if (!f && !m->type && is_property)
		type_error(t, m->node, DIAG_STRUCTURE_PROPERTY);
	if (!f && !m->type)
		type_error(t, m->node, DIAG_STRUCTURE_TYPE, name);
	for (uint32_t i = 0; f && i < f->args.count; i++) {
		if (f->args.items[i].by_default)
			type_error(t, f->args.items[i].by_default->node, DIAG_STRUCTURE_VALUE);
		if (!f->args.items[i].type)
			type_error(t, m->node, DIAG_STRUCTURE_TYPE, name);
	}
	if (f && !f->result)
		type_error(t, m->node, DIAG_STRUCTURE_TYPE, name);
	if (name_is(m->name.name, "new"))
		type_say(t, m->node, DIAG_STRUCTURE_NEW);
}

static void check_structure_accessor(struct typer *t, const struct member *m,
                                     const struct ident *word, const char *own)
{
	static const char *const words[] = {"null", "never", "default", "dynamic"};
	if (!word->name || name_is(word->name, own))
		return;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (name_is(word->name, words[i]))
			return;
	}
	const char *text = word->name->text, *name = m->name.name->text;
	if (strncmp(text, own, 3) != 0 || text[3] != '_' || strcmp(text + 4, name) != 0)
		type_error(t, m->node, DIAG_STRUCTURE_ACCESSOR);
}

static void add_field(struct typer *t, struct ty *anon, const struct member *m)
{
	struct ty_field field = {.name = m->name.name, .member = m, .decl = t->decl};
	check_structure_access(t, m);
	check_structure_types(t, m);
	check_structure_accessor(t, m, &m->get, "get");
	check_structure_accessor(t, m, &m->set, "set");
	field.optional = m->optional || meta_find(&m->meta, ":optional");
	field.is_final = m->kind == MEMBER_VAR && (m->access & ACCESS_FINAL);
	if (m->get.name && !name_is(m->get.name, "default"))
		field.get = m->get.name;
	if (m->set.name && !name_is(m->set.name, "default"))
		field.set = m->set.name;
	if (m->kind == MEMBER_METHOD) {
		field.is_method = true;
		uint32_t params = t->params.count;
		for (uint32_t i = 0; i < m->function->params.count; i++)
			VEC_PUSH(t->arena, &t->params,
			         make_param(t, &m->function->params.items[i], NULL, m));
		field.type = function_type(t, m->function, NULL);
		t->params.count = params;
	} else {
		field.type = m->type ? resolve_type(t, m->type) : ty_new(t->arena, TY_DYNAMIC);
	}
	if (ty_bound(field.type)->kind == TY_ABSTRACT && ty_is_void(field.type))
		type_error(t, m->node, DIAG_VOID_FIELD);
	if (field.optional)
		field.type = ty_null(t, field.type);
	if (ty_anon_field(anon, field.name))
		type_error(t, m->node, DIAG_DUPLICATE_STRUCTURE_FIELD, field.name->text);
	VEC_PUSH(t->arena, &anon->fields, field);
}

/* Said where the field is written, in whatever module. */
static void say_at_field(struct typer *t, const struct ty_field *field, enum diag_code code)
{
	struct typer other = *t;
	if (!field->decl || !field->member)
		return;
	other.decl = field->decl;
	other.module = program_module(t->program, field->decl->file->module);
	if (!other.module)
		return;
	other.symbol = module_type(other.module, field->decl->name.name);
	type_say(&other, field->member->node, code, ty_text(t->arena, field->type));
}

/* Haxe makes extended structures when they are first looked at, and ends there if it cannot: in
 * a body at once, else when all bodies are typed. */
static void extend_later(struct typer *t)
{
	if (t->phase < PHASE_BODY)
		t->phase = PHASE_EXTEND;
}

static _Noreturn void extend_ends(struct typer *t, enum diag_phase phase)
{
	if (!t->inferring && t->diags->list.count)
		VEC_LAST(&t->diags->list).is_last = true;
	t->phase = phase;
	type_fail(t);
}

/* A field that comes from two sides has one type. */
static void check_redefined(struct typer *t, const struct ty_field *first,
                            const struct ty_field *second, node_id node)
{
	if (types_equal(t, first->type, second->type))
		return;
	enum diag_phase phase = t->phase;
	extend_later(t);
	type_say(t, node, DIAG_REDEFINED, first->name->text);
	say_at_field(t, first, DIAG_FIRST_TYPE);
	say_at_field(t, second, DIAG_SECOND_TYPE);
	extend_ends(t, phase);
}

static _Noreturn void not_a_structure(struct typer *t, struct ty *base, node_id node,
                                      bool is_single)
{
	struct head *head = base->kind == TY_TYPEDEF ? head_of(base->symbol) : NULL;
	/* It was said where the typedef is. */
	if (head && head->alias_state == 2 && head->diags.errors)
		type_fail(t);
	enum diag_phase phase = t->phase;
	enum diag_code code = DIAG_EXTEND_STRUCTURES;
	if (is_single && base->kind == TY_PARAM)
		code = DIAG_EXTEND_PARAMETER;
	else if (is_single && head && head->alias_state == 1)
		code = DIAG_STRUCTURE_LOOP;
	extend_later(t);
	type_say(t, node, code);
	extend_ends(t, phase);
}

/* `is_single`: { > Base, fields }, which Haxe looks at the other way round. */
static void extend(struct typer *t, struct ty *anon, const struct type_node *node, bool is_single)
{
	struct ty *base = ty_follow(resolve_type(t, node));
	if (base->kind != TY_ANON)
		not_a_structure(t, base, node->node, is_single);
	for (uint32_t i = 0; i < base->fields.count; i++) {
		const struct ty_field *field = &base->fields.items[i],
		                      *own = ty_anon_field(anon, field->name);
		if (own)
			check_redefined(t, is_single ? own : field, is_single ? field : own,
			                node->node);
		else
			VEC_PUSH(t->arena, &anon->fields, *field);
	}
}

static struct ty *written_anon(struct typer *t, const struct type_node *node)
{
	struct ty *anon = ty_new(t->arena, TY_ANON);
	for (uint32_t i = 0; i < node->members.count; i++)
		add_field(t, anon, node->members.items[i]);
	for (uint32_t i = 0; i < node->extended.count; i++)
		extend(t, anon, node->extended.items[i], node->extended.count == 1);
	return anon;
}

static struct ty *intersection(struct typer *t, const struct type_node *node)
{
	struct ty *anon = ty_new(t->arena, TY_ANON);
	for (uint32_t i = 0; i < node->args.count; i++)
		extend(t, anon, node->args.items[i], false);
	return anon;
}

static struct ty *written(struct typer *t, const struct type_node *node)
{
	switch (node->kind) {
	case TYPE_PATH:
		return path_type(t, node);
	case TYPE_FUNCTION:
		return written_function(t, node);
	case TYPE_ANON:
		return written_anon(t, node);
	case TYPE_INTERSECTION:
		return intersection(t, node);
	case TYPE_OPTIONAL:
		type_error(t, node->node, DIAG_OPTIONAL_TYPE);
	case TYPE_NAMED:
		type_error(t, node->node, DIAG_NAMED_TYPE);
	case TYPE_PAREN:
	case TYPE_REST:
		return resolve_type(t, node->result);
	case TYPE_EXPR:
		return ty_constant(t->arena, node->expr);
	}
	return ty_new(t->arena, TY_DYNAMIC);
}

struct ty *resolve_type(struct typer *t, const struct type_node *node)
{
	if (t->type_depth >= TYPE_DEPTH)
		type_error(t, node->node, DIAG_TOO_DEEP);
	t->type_depth++;
	struct ty *type = written(t, node);
	t->type_depth--;
	return type;
}

struct ty_param_decl *make_param(struct typer *t, const struct type_param *param,
                                 const struct symbol *symbol, const struct member *member)
{
	struct ty_param_decl *decl = ARENA_NEW(t->arena, struct ty_param_decl);
	decl->name = param->name.name;
	decl->symbol = symbol;
	decl->member = member;
	return decl;
}

/* Constraints and defaults, once all parameters of the list are in scope. */
/* A parameter that is its own constraint. */
static bool constrains_itself(const struct ty_param_decl *decl, struct ty *type, unsigned depth)
{
	type = ty_follow(type);
	if (type->kind != TY_PARAM || depth > 40)
		return false;
	if (type->param == decl)
		return true;
	for (uint32_t i = 0; i < type->param->constraints.count; i++) {
		if (constrains_itself(decl, type->param->constraints.items[i], depth + 1))
			return true;
	}
	return false;
}

static void check_params_twice(struct typer *t, const type_param_list *params)
{
	enum diag_phase phase = t->phase;
	if (t->decl && params == &t->decl->params)
		t->phase = PHASE_MODULE;
	for (uint32_t i = 1; i < params->count; i++) {
		const struct ident *name = &params->items[i].name;
		bool twice = false;
		for (uint32_t j = 0; j < i; j++)
			twice |= params->items[j].name.name == name->name;
		if (twice)
			type_say(t, name->node, DIAG_PARAMETER_TWICE, name->name->text);
	}
	t->phase = phase;
}

void resolve_params(struct typer *t, const type_param_list *params, struct ty_param_decl **decls,
                    node_id whole)
{
	check_params_twice(t, params);
	for (uint32_t i = 0; i < params->count; i++) {
		const struct type_param *param = &params->items[i];
		for (uint32_t j = 0; j < param->constraints.count; j++) {
			const struct type_node *node = param->constraints.items[j];
			while (node->kind == TYPE_PAREN)
				node = node->result;
			if (node->kind == TYPE_INTERSECTION) {
				for (uint32_t k = 0; k < node->args.count; k++)
					VEC_PUSH(t->arena, &decls[i]->constraints,
					         resolve_type(t, node->args.items[k]));
			} else {
				VEC_PUSH(t->arena, &decls[i]->constraints, resolve_type(t, node));
			}
		}
		for (uint32_t j = 0; j < decls[i]->constraints.count; j++) {
			if (!constrains_itself(decls[i], decls[i]->constraints.items[j], 0))
				continue;
			decls[i]->constraints.count = 0;
			type_error(t, whole, DIAG_RECURSIVE_CONSTRAINT);
		}
		if (param->by_default)
			decls[i]->by_default = resolve_type(t, param->by_default);
	}
}
