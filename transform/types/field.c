/* Fields of values: own members, then extensions of the type, `using`, what is dynamic. Haxe's
 * order. */
#include "transform/types/checks.h"

struct lookup {
	struct tx *e;
	struct ident name;
	node_id node;
	enum mode mode;
	struct access_to found; /* kind ACCESS_NO with no name: nothing yet */
	bool resume;            /* what is not there is no error, and @:op(a.b) is not asked */
	unsigned depth;
};

bool access_found(const struct access_to *access)
{
	return access->kind != ACCESS_NO || access->name;
}

static bool found(const struct lookup *l)
{
	return access_found(&l->found);
}

static struct tx *plain_field(struct typer *t, struct lookup *l, enum field_kind kind,
                              struct ty *type)
{
	struct tx *field = tx_new(t, TX_FIELD, l->node, type);
	field->field_kind = kind;
	field->name = l->name.name;
	field->left = l->e;
	return field;
}

/* ---- 1: own members ---- */

static void by_type(struct typer *t, struct lookup *l, struct ty *type);

static bool by_class(struct typer *t, struct lookup *l, struct ty *type)
{
	for (int depth = 0; type && type->kind == TY_CLASS && depth < 100; depth++) {
		struct head *head = header(type->symbol);
		struct slot *slot = head_field(head, l->name.name);
		if (slot) {
			l->found = slot_access(t, slot, l->e, type, l->mode, l->node, l->name.node);
			return true;
		}
		fact_no_member(t, type->symbol, l->name.name);
		if (type->symbol->decl->kind == DECL_INTERFACE) {
			head_supers(head);
			for (uint32_t i = 0; i < head->interfaces.count; i++) {
				struct ty *outer = ty_subst(t->arena, head->interfaces.items[i],
				                            head->params.items, type->args.items,
				                            type->args.count < head->params.count
				                                    ? type->args.count
				                                    : head->params.count);
				if (by_class(t, l, ty_follow(outer)))
					return true;
			}
			return false;
		}
		type = class_super(t->arena, type);
		if (type)
			type = ty_follow(type);
	}
	return false;
}

/* An abstract class need not declare what its interfaces ask for. */
static bool by_interfaces(struct typer *t, struct lookup *l, struct ty *type)
{
	for (int depth = 0; type && type->kind == TY_CLASS && depth < 100; depth++) {
		struct head *head = header(type->symbol);
		if (type->symbol->decl->is_abstract || type->symbol->decl->is_extern) {
			head_supers(head);
			for (uint32_t i = 0; i < head->interfaces.count; i++) {
				struct ty *one = ty_subst(t->arena, head->interfaces.items[i],
				                          head->params.items, type->args.items,
				                          type->args.count < head->params.count
				                                  ? type->args.count
				                                  : head->params.count);
				if (by_class(t, l, ty_follow(one)))
					return true;
			}
		}
		type = class_super(t->arena, type);
		if (type)
			type = ty_follow(type);
	}
	return false;
}

static bool word_is(const struct name *word, const char *text)
{
	return word && name_is(word, text);
}

static void by_anon_field(struct typer *t, struct lookup *l, struct ty_field *field, bool is_open)
{
	bool is_set = l->mode == MODE_SET;
	t->bypass_accessor -= t->bypass_accessor > 0;
	struct tx *e = plain_field(t, l, is_open ? FIELD_DYNAMIC : FIELD_ANON, field->type);
	e->member = field->member;
	l->found = (struct access_to){.kind = ACCESS_VALUE, .e = e, .name = field->name};
	if (field->member && field->member->kind == MEMBER_METHOD &&
	    field->member->function->params.count)
		l->found.e->type = ty_instance_of_method(t, field);
	const struct name *word = is_set ? field->set : field->get;
	if (t->untyped)
		return;
	if (is_set && (field->is_method || (field->is_final && field->member)))
		l->found.kind = ACCESS_NO;
	if (word_is(word, "never") || (word_is(word, "null") && field->member))
		l->found.kind = ACCESS_NO;
	if (word_is(word, is_set ? "set" : "get"))
		l->found.kind = ACCESS_ACCESSOR;
	if (is_set && field->is_method && l->found.kind == ACCESS_NO)
		type_error(t, l->name.node, DIAG_CANNOT_REBIND);
}

static void by_mono(struct typer *t, struct lookup *l, struct ty *type)
{
	const struct mono *mono = type->extra;
	struct ty *structure;
	bool is_open;
	enum mono_class class = mono_classify_field(t, type, l->name.name, &structure, &is_open);
	if (class == MONO_TYPES) {
		for (uint32_t i = 0; i < mono->bound_count && !found(l); i++)
			by_type(t, l, mono->bounds[i].type);
		if (found(l) || !structure)
			return;
	}
	struct ty_field *field = structure ? ty_anon_field(structure, l->name.name) : NULL;
	if (!field || (l->mode == MODE_SET && field->set))
		field = mono_field(t, type, l->name.name, l->mode == MODE_SET, l->node);
	if (field)
		by_anon_field(t, l, field, true);
}

static bool forwards(struct typer *t, const struct meta *meta, const struct name *name)
{
	(void)t;
	if (!meta)
		return false;
	if (meta->args.count == 0)
		return true;
	for (uint32_t i = 0; i < meta->args.count; i++) {
		const struct expr *e = meta->args.items[i];
		if (e->name.name == name ||
		    (e->kind == EXPR_STRING && strcmp(e->text, name->text) == 0))
			return true;
	}
	return false;
}

static bool is_null_type(const struct ty *type)
{
	return type->args.count == 1 && name_is(type->symbol->path, "Null");
}

/* What @:forward and Null<T> look through to for this name, or NULL. */
static struct ty *forward_type(struct typer *t, struct lookup *l, struct ty *type)
{
	if (is_null_type(type))
		return type->args.items[0];
	struct head *head = header(type->symbol);
	if (!forwards(t, head->forward, l->name.name))
		return NULL;
	fact_head(t, type->symbol);
	return ty_abstract_step(t->arena, type);
}

/* A value of an enum abstract is found through an instance too. */
static void by_enum_value(struct typer *t, struct lookup *l, struct head *head)
{
	struct slot *slot = head_static(head, l->name.name);
	if (!slot || slot->member->kind != MEMBER_VAR || (slot->member->access & ACCESS_STATIC) ||
	    !slot_is_inline(slot))
		return;
	l->found = l->mode == MODE_SET
	                   ? (struct access_to){.kind = ACCESS_NO, .name = l->name.name}
	                   : slot_access(t, slot, NULL, NULL, l->mode, l->node, l->name.node);
}

static void by_abstract(struct typer *t, struct lookup *l, struct ty *type)
{
	struct head *head = header(type->symbol);
	struct slot *slot = head_field(head, l->name.name);
	if (slot) {
		l->found = slot_access(t, slot, l->e, type, l->mode, l->node, l->name.node);
		return;
	}
	fact_no_member(t, type->symbol, l->name.name);
	struct ty *under = forward_type(t, l, type);
	if (under)
		by_type(t, l, under);
	if (!found(l))
		by_enum_value(t, l, head);
}

static void by_type(struct typer *t, struct lookup *l, struct ty *type)
{
	type = ty_follow(type);
	if (++l->depth > 60)
		return;
	struct ty_field *field;
	switch (type->kind) {
	case TY_CLASS:
		if (!by_class(t, l, type))
			by_interfaces(t, l, type);
		break;
	case TY_ANON:
		field = ty_anon_field(type, l->name.name);
		if (field)
			by_anon_field(t, l, field, false);
		break;
	case TY_MONO:
		by_mono(t, l, type);
		break;
	case TY_ABSTRACT:
		by_abstract(t, l, type);
		break;
	case TY_PARAM:
		for (uint32_t i = 0; i < type->param->constraints.count && !found(l); i++)
			by_type(t, l, type->param->constraints.items[i]);
		break;
	case TY_STATICS:
		l->found = type_static(t, (struct symbol *)type->symbol, l->name, l->node, l->mode,
		                       l->e);
		break;
	default:
		break;
	}
	l->depth--;
}

struct access_to promised_field(struct typer *t, struct tx *self, struct ident name, node_id node,
                                enum mode mode)
{
	struct lookup l = {.e = self, .name = name, .node = node, .mode = mode, .resume = true};
	by_interfaces(t, &l, ty_follow(self->type));
	return l.found;
}

/* ---- 2, 3: static extension ---- */

/* The receiver as the extension's first argument: only a multi-type abstract (a Map) is cast. */
struct tx *extension_receiver(struct typer *t, struct ty *first, struct tx *e, node_id node)
{
	struct ty *type = ty_follow_null(e->type);
	struct ty *wanted = ty_follow_null(first);
	if ((type->kind == TY_ABSTRACT && header(type->symbol)->is_multi) ||
	    (wanted->kind == TY_ABSTRACT && header(wanted->symbol)->is_multi))
		return cast_try(t, first, e, node);
	return unify(t, e->type, first) ? e : NULL;
}

/* An abstract that is nothing but a Dynamic fits only what takes the abstract itself, or any value.
 */
static bool only_dynamic(struct typer *t, struct ty *type)
{
	type = ty_follow(type);
	if (type->kind != TY_ABSTRACT || type->symbol->is_std)
		return false;
	struct head *head = header(type->symbol);
	fact_conversions(t, type->symbol);
	for (uint32_t i = 0; i < type->symbol->decl->members.count; i++) {
		if (has_meta(&type->symbol->decl->members.items[i]->meta, ":to"))
			return false;
	}
	return head->to.count == 1 && ty_follow(head->to.items[0])->kind == TY_DYNAMIC;
}

static bool extends_value(struct typer *t, struct lookup *l, struct slot *slot)
{
	if (has_meta(&slot->member->meta, ":noUsing") || !can_access(t, slot, NULL))
		return false;
	struct mark mark = mark_now(t);
	struct ty *type = ty_follow(slot_instance(t, slot, NULL));
	if (type->kind != TY_FUNCTION || type->params.count == 0)
		return false;
	struct ty *first = type->params.items[0].type;
	bool dynamic =
	        ty_follow(l->e->type)->kind == TY_DYNAMIC && ty_follow(l->e->type)->args.count == 0;
	if (only_dynamic(t, l->e->type) && ty_follow(first)->symbol &&
	    ty_follow(first)->symbol != ty_follow(l->e->type)->symbol)
		return false;
	bool fits = !dynamic || ty_follow(first)->kind == TY_DYNAMIC;
	if (fits)
		fits = extension_receiver(t, first, l->e, l->node) != NULL;
	mark_undo(t, mark);
	return fits;
}

static void extension_of(struct typer *t, struct lookup *l, struct symbol *s)
{
	struct slot *slot = head_static(header(s), l->name.name);
	if (!slot) {
		fact_no_member(t, s, l->name.name);
		return;
	}
	bool fits = extends_value(t, l, slot);
	for (uint32_t i = 0; !fits && i < slot->overloads.count; i++)
		fits = extends_value(t, l, slot->overloads.items[i]);
	if (!fits)
		return;
	if (slot->member->access & ACCESS_MACRO)
		type_error(t, l->name.node, DIAG_MACRO);
	l->found = (struct access_to){.kind = ACCESS_EXTENSION,
	                              .slot = slot,
	                              .self = l->e,
	                              .name = l->name.name,
	                              .node = l->node};
}

/* A module's main type brings all types of the module. */
static void use_symbol(struct typer *t, struct head *head, struct symbol *s)
{
	struct module *m = head_of(s)->module;
	bool is_main = name_ends(m->name, s->decl->name.name->text) && !s->decl->is_private;
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		struct symbol *one = m->symbols.items[i];
		if (one == s ||
		    (is_main && !one->decl->is_private && one->decl->kind != DECL_FIELDS))
			VEC_PUSH(t->program->arena, &head->usings, one);
	}
}

static void head_usings(struct typer *t, struct head *head)
{
	if (head->usings_ready)
		return;
	head->usings_ready = true;
	struct typer own;
	typer_open(&own, t->program, head->symbol, t->program->arena, &head->facts, &head->diags);
	for (VEC_EACH(const struct meta, meta, &head->symbol->decl->meta)) {
		if (!name_is(meta->name.name, ":using"))
			continue;
		for (uint32_t i = 0; i < meta->args.count; i++) {
			struct ident path[16];
			uint32_t count = 0, used;
			const struct expr *e = meta->args.items[i];
			while (e->kind == EXPR_FIELD && count < 15) {
				path[15 - count++] = e->name;
				e = e->left;
			}
			path[15 - count++] = e->name;
			struct symbol *s =
			        e->kind == EXPR_IDENT
			                ? resolve_path(&own, &path[16 - count], count, &used)
			                : NULL;
			if (s && used == count)
				use_symbol(t, head, s);
		}
	}
}

static void by_symbol_using(struct typer *t, struct lookup *l, const struct symbol *s)
{
	struct head *head = header(s);
	head_usings(t, head);
	for (uint32_t i = 0; i < head->usings.count && !found(l); i++)
		extension_of(t, l, head->usings.items[i]);
	if (found(l) || (s->decl->kind != DECL_CLASS && s->decl->kind != DECL_INTERFACE) ||
	    ++l->depth > 60)
		return;
	struct ty *super = head_super(head);
	if (super)
		by_symbol_using(t, l, super->symbol);
	head_supers(head);
	for (uint32_t i = 0; i < head->interfaces.count && !found(l); i++)
		by_symbol_using(t, l, head->interfaces.items[i]->symbol);
	l->depth--;
}

/* Through typedefs and forwards: each type's own @:using. */
static void by_type_using(struct typer *t, struct lookup *l, struct ty *type)
{
	for (int depth = 0; depth < 60 && !found(l); depth++) {
		type = ty_bound(type);
		if (type->symbol)
			by_symbol_using(t, l, type->symbol);
		if (type->kind == TY_TYPEDEF)
			type = ty_expand(type);
		else if (type->kind == TY_ABSTRACT)
			type = forward_type(t, l, type);
		else
			return;
		if (!type)
			return;
	}
}

static bool known_structure(struct typer *t, struct ty *type)
{
	if (type->kind != TY_MONO)
		return true;
	struct ty *structure;
	bool is_open;
	return mono_classify(t, type, &structure, &is_open) == MONO_STRUCTURE && !is_open;
}

static void by_module_using(struct typer *t, struct lookup *l)
{
	if (!known_structure(t, ty_follow(l->e->type)))
		return;
	module_imports(t->program, t->module, NULL);
	fact_visible(t, t->module, l->name.name);
	for (uint32_t i = t->module->usings.count; i-- > 0 && !found(l);) {
		fact_type(t, t->module->usings.items[i]->module,
		          t->module->usings.items[i]->decl->name.name);
		extension_of(t, l, t->module->usings.items[i]);
	}
}

/* ---- 4: what Haxe uses everywhere ---- */

static void by_enum_tools(struct typer *t, struct lookup *l)
{
	static const char *const tools[] = {"EnumTools", "EnumValueTools"};
	if (!known_structure(t, ty_follow(l->e->type)))
		return;
	struct module *m = program_module(t->program, name_from(t->names, "haxe.EnumTools"));
	for (size_t i = 0; m && i < 2 && !found(l); i++) {
		struct symbol *s = module_type(m, name_from(t->names, tools[i]));
		if (s)
			extension_of(t, l, s);
	}
}

/* ---- 5: what is dynamic ---- */

static struct slot *resolver_of(struct ty *type, bool is_set)
{
	struct head *head = header(type->symbol);
	for (uint32_t i = 0; i < head->symbol->decl->members.count; i++) {
		const struct member *m = head->symbol->decl->members.items[i];
		if (m->kind != MEMBER_METHOD)
			continue;
		if (has_meta(&m->meta, ":resolve") && m->function->args.count == (is_set ? 2u : 1u))
			return &head->slots[i];
		for (VEC_EACH(const struct meta, meta, &m->meta)) {
			if (name_is(meta->name.name, ":op") && meta->args.count == 1 &&
			    meta->args.items[0]->kind == EXPR_FIELD &&
			    m->function->args.count == (is_set ? 2u : 1u))
				return &head->slots[i];
		}
	}
	return NULL;
}

static void by_fallback(struct typer *t, struct lookup *l, struct ty *type)
{
	for (int depth = 0; depth < 60 && type && !found(l); depth++) {
		type = ty_follow(type);
		if (type->kind == TY_DYNAMIC) {
			struct ty *inner =
			        type->args.count ? type->args.items[0] : t->program->core.dynamic;
			l->found = (struct access_to){.kind = ACCESS_VALUE, .name = l->name.name};
			l->found.e = plain_field(t, l, FIELD_DYNAMIC, inner);
			return;
		}
		if (type->kind == TY_CLASS) {
			for (VEC_EACH(struct type_node *, node, &type->symbol->decl->implements)) {
				if ((*node)->path.count == 1 &&
				    name_is((*node)->path.items[0].name, "Dynamic")) {
					l->found = (struct access_to){.kind = ACCESS_VALUE,
					                              .name = l->name.name};
					l->found.e = plain_field(t, l, FIELD_DYNAMIC,
					                         ty_new(t->arena, TY_DYNAMIC));
					return;
				}
			}
			type = class_super(t->arena, type);
			continue;
		}
		if (type->kind != TY_ABSTRACT)
			return;
		fact_conversions(t, type->symbol);
		struct slot *slot = l->resume ? NULL : resolver_of(type, l->mode == MODE_SET);
		if (slot) {
			l->found = (struct access_to){
			        .kind = ACCESS_RESOLVE, .slot = slot, .self = l->e, .owner = type};
			l->found.name = l->name.name;
			return;
		}
		type = forward_type(t, l, type);
	}
}

static void no_field(struct typer *t, struct lookup *l)
{
	struct ty *type = ty_follow(l->e->type);
	const struct name *name = l->name.name;
	if (type->kind == TY_CLASS && head_static(header(type->symbol), name))
		type_error(t, l->name.node, DIAG_STATIC_FROM_INSTANCE, name->text);
	if (type->kind == TY_STATICS && type->symbol->decl->kind == DECL_ABSTRACT &&
	    head_field(header(type->symbol), name))
		type_error(t, l->name.node, DIAG_ABSTRACT_STATICALLY);
	if (type->kind == TY_ABSTRACT && head_static(header(type->symbol), name))
		type_error(t, l->name.node, DIAG_STATIC_THROUGH_ABSTRACT, name->text);
	if (type->kind == TY_STATICS && head_field(header(type->symbol), name))
		type_say(t, l->name.node, DIAG_STATIC_ACCESS, name->text);
	else
		type_say(t, l->name.node, DIAG_NO_FIELD, ty_text(t->arena, l->e->type), name->text,
		         suggest_field(t, l->e->type, name));
}

struct access_to field_access(struct typer *t, struct tx *e, struct ident name, node_id node,
                              enum mode mode, bool resume)
{
	/* What a getter or a constant gives stands where the whole does. */
	if (e->node == node)
		name.node = node;
	struct lookup l = {.e = e, .name = name, .node = node, .mode = mode, .resume = resume};
	by_type(t, &l, e->type);
	if (!found(&l) && mode != MODE_SET)
		by_type_using(t, &l, e->type);
	if (!found(&l) && mode != MODE_SET)
		by_module_using(t, &l);
	if (!found(&l) && mode != MODE_SET)
		by_enum_tools(t, &l);
	if (!found(&l))
		by_fallback(t, &l, e->type);
	if (found(&l) || resume)
		return l.found;
	if (!t->untyped)
		no_field(t, &l);
	struct tx *field = plain_field(t, &l, FIELD_DYNAMIC, mono_spawn(t, l.node));
	return (struct access_to){.kind = ACCESS_VALUE, .e = field, .name = name.name};
}
