/* Members as an expression sees them: with the owner's arguments and fresh monomorphs applied,
 * checked for access. */
#include "transform/types/checks.h"

static struct ty *apply_owner(struct typer *t, struct slot *slot, struct ty *type, struct ty *owner)
{
	struct head *head = header(slot->owner);
	if (!owner || head->params.count == 0)
		return type;
	if (owner->symbol == slot->owner)
		return ty_seen_from(t->arena, type, owner);
	uint32_t count =
	        head->params.count < owner->args.count ? head->params.count : owner->args.count;
	return ty_subst(t->arena, type, head->params.items, owner->args.items, count);
}

/* A member sees itself as its body has made it so far. */
static struct ty *seen_type(struct typer *t, struct slot *slot)
{
	return t->own_type && slot == t->slot ? t->own_type : slot_type(slot);
}

struct ty *slot_seen(struct typer *t, struct slot *slot, struct ty *owner)
{
	struct ty *type = seen_type(t, slot);
	fact_member(t, slot);
	return apply_owner(t, slot, type, owner);
}

/* Constructors of enums and values of enum abstracts have the owner's parameters too. */
static struct ty *fresh_owner(struct typer *t, struct slot *slot)
{
	struct head *head = header(slot->owner);
	struct ty *owner = ty_of(t->arena, slot->owner, NULL, 0);
	struct ty **monos = ARENA_NEWS(t->arena, head->params.count, struct ty *);
	spawn_monos(t, head->params.items, head->params.count, monos, NULL, NULL, 0);
	for (uint32_t i = 0; i < head->params.count; i++)
		VEC_PUSH(t->arena, &owner->args, monos[i]);
	return owner;
}

struct ty *slot_instance(struct typer *t, struct slot *slot, struct ty *owner)
{
	slot_type(slot); /* its type parameters are known with its type */
	return slot_instance_with(t, slot, owner,
	                          ARENA_NEWS(t->arena, slot->params.count, struct ty *));
}

struct ty *slot_instance_with(struct typer *t, struct slot *slot, struct ty *owner,
                              struct ty **monos)
{
	struct head *head = header(slot->owner);
	struct ty *type = seen_type(t, slot);
	fact_member(t, slot);
	if (!owner && head->params.count &&
	    (slot->member->kind == MEMBER_CONSTRUCTOR ||
	     (slot->owner->decl->kind == DECL_ABSTRACT && slot_is_inline(slot))))
		owner = fresh_owner(t, slot);
	if (slot->params.count) {
		uint32_t count = owner ? head->params.count : 0;
		if (owner && owner->args.count < count)
			count = owner->args.count;
		spawn_monos(t, slot->params.items, slot->params.count, monos, head->params.items,
		            owner ? owner->args.items : NULL, count);
		type = ty_subst(t->arena, type, slot->params.items, monos, slot->params.count);
	}
	return apply_owner(t, slot, type, owner);
}

/* As a function value: its type parameters' constraints do not bind the monomorphs. */
struct ty *slot_function(struct typer *t, struct slot *slot, struct ty *owner)
{
	slot_type(slot); /* its type parameters are known with its type */
	if (!slot->params.count || slot->member->kind == MEMBER_CONSTRUCTOR)
		return slot_instance(t, slot, owner);
	struct ty **monos = ARENA_NEWS(t->arena, slot->params.count, struct ty *);
	for (uint32_t i = 0; i < slot->params.count; i++)
		monos[i] = ty_mono(t->arena);
	return ty_subst(t->arena, slot_seen(t, slot, owner), slot->params.items, monos,
	                slot->params.count);
}

/* ---- visibility ---- */

/* Is it that class, or one that extends or implements it? */
static bool extends(struct typer *t, const struct symbol *from, const struct symbol *what)
{
	struct symbol_list all = {0};
	if (from == what)
		return true;
	all_supers(t->arena, from, &all);
	for (uint32_t i = 0; i < all.list.count; i++) {
		if (all.list.items[i] == what)
			return true;
	}
	return false;
}

bool slot_is_public(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = slot->owner->decl;
	if (m->access & ACCESS_PUBLIC)
		return true;
	if (m->access & ACCESS_PRIVATE)
		return false;
	if (d->kind == DECL_INTERFACE || d->kind == DECL_ENUM || d->is_extern ||
	    has_meta(&d->meta, ":publicFields"))
		return true;
	if (d->kind == DECL_FIELDS)
		return true;
	if (d->kind == DECL_ABSTRACT && slot_is_inline(slot) && slot->is_static &&
	    !(m->access & ACCESS_STATIC))
		return true;
	if (m->kind == MEMBER_METHOD && !slot->is_static && d->kind == DECL_CLASS) {
		struct ty *super = head_super(header(slot->owner));
		for (int depth = 0; super && depth < 60; depth++) {
			struct slot *base = head_field(header(super->symbol), m->name.name);
			if (base) {
				fact_member(t, base);
				return slot_is_public(t, base);
			}
			fact_no_member(t, super->symbol, m->name.name);
			super = head_super(header(super->symbol));
		}
	}
	return false;
}

/* a.b.C as the argument of @:access or @:allow. */
static bool path_matches(const struct expr *e, const char *path)
{
	char text[256];
	size_t at = sizeof text - 1;
	text[at] = '\0';
	for (;;) {
		const struct name *name = e->name.name;
		if (!name || name->length + 2 > at ||
		    (e->kind != EXPR_FIELD && e->kind != EXPR_IDENT))
			return false;
		at -= name->length;
		memcpy(text + at, name->text, name->length);
		if (e->kind == EXPR_IDENT)
			break;
		text[--at] = '.';
		e = e->left;
	}
	size_t length = strlen(text + at);
	return strncmp(path, text + at, length) == 0 &&
	       (path[length] == '\0' || path[length] == '.');
}

static bool meta_allows(const meta_list *list, const char *meta, const char *path)
{
	for (VEC_EACH(const struct meta, one, list)) {
		if (!name_is(one->name.name, meta))
			continue;
		for (uint32_t i = 0; i < one->args.count; i++) {
			if (path_matches(one->args.items[i], path))
				return true;
		}
	}
	return false;
}

/* a.b.C.f, or with its module: a.b.Module.C.f */
static const char *member_path(struct typer *t, const struct symbol *s, const struct member *m,
                               int form)
{
	const struct module *module = head_of(s)->module;
	const char *package = module->package->text, *name = s->decl->name.name->text;
	const char *outer = form ? strrchr(module->name->text, '.') : NULL;
	outer = form ? (outer ? outer + 1 : module->name->text) : "";
	return arena_printf(t->arena, "%s%s%s%s%s%s%s", package, *package ? "." : "", outer,
	                    *outer ? "." : "", name, m ? "." : "", m ? m->name.name->text : "");
}

static bool allows(struct typer *t, const struct slot *slot, const struct symbol *who)
{
	const struct member *m = t->slot ? t->slot->member : NULL;
	for (int form = 0; form < 2; form++) {
		const char *path = member_path(t, who, m, form);
		if (meta_allows(&slot->owner->decl->meta, ":allow", path) ||
		    meta_allows(&slot->member->meta, ":allow", path))
			return true;
	}
	return false;
}

/* What is allowed to a class is allowed to those that extend or implement it. */
static bool allowed_to(struct typer *t, const struct slot *slot, const struct symbol *who)
{
	struct symbol_list all = {0};
	if (allows(t, slot, who))
		return true;
	all_supers(t->arena, who, &all);
	for (uint32_t i = 0; i < all.list.count; i++) {
		if (allows(t, slot, all.list.items[i]))
			return true;
	}
	return false;
}

static bool has_allow(const struct slot *slot)
{
	return meta_find(&slot->owner->decl->meta, ":allow") ||
	       meta_find(&slot->member->meta, ":allow");
}

/* The class or the member at hand has @:access of this class's member. */
static bool asks_access(struct typer *t, const struct symbol *class, const struct member *member)
{
	const meta_list *mine = &t->decl->meta, *own = t->slot ? &t->slot->member->meta : NULL;
	if (!meta_find(mine, ":access") && !(own && meta_find(own, ":access")))
		return false;
	for (int form = 0; form < 2; form++) {
		const char *path = member_path(t, class, member, form);
		if (meta_allows(mine, ":access", path) ||
		    (own && meta_allows(own, ":access", path)))
			return true;
	}
	return false;
}

static struct slot *declared_in(const struct symbol *class, const struct slot *like)
{
	if (class == like->owner)
		return (struct slot *)like;
	if (like->is_constructor)
		return header(class)->constructor;
	return like->is_static ? head_static(header(class), like->member->name.name)
	                       : head_field(header(class), like->member->name.name);
}

/* From the class of the value up: one that declares the member and that the class at hand extends,
 * one that allows it, one that @:access names. */
static bool reaches(struct typer *t, struct slot *slot, const struct symbol *through)
{
	if (slot->owner == t->symbol)
		return true;
	const struct symbol *class = through ? through : slot->owner;
	for (int depth = 0; class && depth < 100; depth++) {
		struct slot *own = declared_in(class, slot);
		/* A superclass's constructor is not the one that is called. */
		bool is_it = depth == 0 || !slot->is_constructor;
		if (own && is_it && extends(t, t->symbol, class))
			return true;
		fact_allow(t, class);
		if (own && has_allow(own) && allowed_to(t, own, t->symbol))
			return true;
		if (asks_access(t, class, slot->member))
			return true;
		struct ty *super =
		        class->decl->kind == DECL_CLASS ? head_super(header(class)) : NULL;
		class = super ? super->symbol : NULL;
	}
	return false;
}

bool can_access(struct typer *t, struct slot *slot, const struct symbol *through)
{
	return slot_is_public(t, slot) || t->privileged || t->untyped ||
	       slot->owner == t->module->fields || reaches(t, slot, through);
}

/* The class of an instance, or NULL. */
static const struct symbol *class_of(const struct tx *e)
{
	struct ty *type = e ? ty_follow_null(e->type) : NULL;
	return type && type->kind == TY_CLASS ? type->symbol : NULL;
}

/* ---- an access to a known member ---- */

static bool word_is(const struct name *word, const char *text)
{
	return word && name_is(word, text);
}

static struct tx *field_node(struct typer *t, struct slot *slot, struct tx *e, struct ty *owner,
                             node_id node)
{
	struct tx *field = tx_new(t, TX_FIELD, node, NULL);
	field->name = slot->member->name.name;
	field->symbol = slot->owner;
	field->member = slot->member;
	field->left = e;
	if (slot->member->kind == MEMBER_CONSTRUCTOR)
		field->field_kind = FIELD_ENUM;
	else if (slot->is_static)
		field->field_kind = FIELD_STATIC;
	else
		field->field_kind =
		        slot->owner->decl->kind == DECL_ABSTRACT ? FIELD_ABSTRACT : FIELD_INSTANCE;
	field->type = slot_seen(t, slot, owner);
	return field;
}

/* Inside get_x and set_x the property is the field itself. */
static bool is_own_accessor(struct typer *t, const struct slot *slot, const struct tx *e,
                            bool is_set)
{
	if (!t->slot || t->slot->owner != slot->owner || (e && e->kind != TX_THIS))
		return false;
	const char *name = t->slot->member->name.name->text;
	return strncmp(name, is_set ? "set_" : "get_", 4) == 0 &&
	       strcmp(name + 4, slot->member->name.name->text) == 0;
}

bool member_is_physical(const struct member *m)
{
	if (has_meta(&m->meta, ":isVar") || !m->get.name)
		return true;
	return word_is(m->get.name, "default") || word_is(m->get.name, "null") ||
	       word_is(m->set.name, "default") || word_is(m->set.name, "null");
}

static struct access_to property_access(struct typer *t, struct slot *slot, struct access_to access,
                                        bool is_set, node_id name_node)
{
	const struct member *m = slot->member;
	const struct name *word = is_set ? m->set.name : m->get.name;
	bool calls = word_is(word, is_set ? "set" : "get") || word_is(word, "dynamic");
	if (calls) {
		if (!t->bypassing && !is_own_accessor(t, slot, access.self, is_set)) {
			access.kind = ACCESS_ACCESSOR;
			deprecated_member(t, slot->owner, m, access.e->node);
			return access;
		}
		if (!member_is_physical(m)) {
			type_say(t, name_node, DIAG_NOT_A_REAL_VARIABLE);
			if (slot->owner == t->symbol)
				type_say(t, m->node, DIAG_ADD_IS_VAR);
		}
		return access;
	}
	bool own = t->privileged || reaches(t, slot, class_of(access.self));
	if ((word_is(word, "null") && !own && !t->untyped) ||
	    (word_is(word, "never") && !t->untyped)) {
		access.kind = ACCESS_NO;
		access.name = m->name.name;
	}
	return access;
}

struct access_to property_read(struct typer *t, struct access_to written, node_id node)
{
	if (!written.slot || !written.slot->member->get.name)
		return written;
	written.kind = ACCESS_FIELD;
	t->bypassing = false;
	return property_access(t, written.slot, written, false, node);
}

static struct access_to variable_access(struct typer *t, struct slot *slot, struct access_to access,
                                        bool is_set, node_id name_node)
{
	const struct member *m = slot->member;
	if (is_set && (slot_is_inline(slot) || (m->access & ACCESS_FINAL))) {
		bool constructing = !slot->is_static && t->in_constructor &&
		                    slot->owner == t->symbol && !t->function->outer;
		if (!constructing && !t->untyped && !slot_is_inline(slot)) {
			access.kind = ACCESS_NO;
			access.name = m->name.name;
			return access;
		}
		if (slot_is_inline(slot)) {
			access.kind = ACCESS_NO;
			access.name = m->name.name;
			return access;
		}
	}
	if (slot_is_inline(slot) && slot->is_static) {
		access.is_inline = true;
		deprecated_member(t, slot->owner, m, access.e->node);
	}
	if (m->get.name)
		return property_access(t, slot, access, is_set, name_node);
	return access;
}

struct access_to slot_access(struct typer *t, struct slot *slot, struct tx *e, struct ty *owner,
                             enum mode mode, node_id node, node_id name_node)
{
	bool is_set = mode == MODE_SET;
	t->bypassing = t->bypass_accessor > 0;
	t->bypass_accessor -= t->bypassing;
	if (mode == MODE_GET && slot->member->kind == MEMBER_METHOD &&
	    (has_meta(&slot->member->meta, ":noClosure") ||
	     has_meta(&slot->owner->decl->meta, ":noClosure")))
		type_error(t, name_node, DIAG_NO_CLOSURE, slot->member->name.name->text);
	if (mode == MODE_GET && slot->member->kind == MEMBER_METHOD && slot->params.count &&
	    has_meta(&slot->member->meta, ":generic"))
		type_say(t, name_node, DIAG_GENERIC_CLOSURE);
	if (is_set && slot->member->kind != MEMBER_VAR &&
	    !(slot->member->access & ACCESS_DYNAMIC) && !t->untyped)
		type_error(t, name_node, DIAG_CANNOT_REBIND);
	if (e && e->kind == TX_SUPER && mode != MODE_CALL && slot->member->kind == MEMBER_METHOD)
		type_say(t, name_node, DIAG_SUPER_CLOSURE);
	if (!can_access(t, slot, class_of(e)))
		type_say(t, name_node, DIAG_PRIVATE_FIELD, slot->member->name.name->text);
	struct access_to access = {.kind = ACCESS_FIELD, .slot = slot, .owner = owner, .self = e};
	access.e = field_node(t, slot, e, owner, node);
	access.name = slot->member->name.name;
	if (slot->member->kind != MEMBER_VAR) {
		if (slot->member->access & ACCESS_MACRO)
			type_error(t, name_node, DIAG_MACRO);
		return access;
	}
	return variable_access(t, slot, access, is_set, name_node);
}
