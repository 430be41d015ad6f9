/* Checks of a declaration by itself: names twice, modifiers that do not go together, what must be
 * initialised. */
#include "transform/types/checks.h"
#include "transform/types/walk.h"

/* ---- names ---- */

static void say_at_decl(struct typer *t, const struct symbol *symbol, enum diag_code code)
{
	struct typer other = *t;
	other.symbol = (struct symbol *)symbol;
	other.decl = symbol->decl;
	type_say(&other, symbol->decl->name.node, code);
}

static void check_type_name(struct typer *t)
{
	struct module *m = t->module;
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		struct symbol *one = m->symbols.items[i];
		if (one == t->symbol)
			return;
		if (one->decl->name.name != t->decl->name.name)
			continue;
		enum decl_kind kind = t->decl->kind;
		bool by_name = kind == DECL_CLASS || kind == DECL_INTERFACE || kind == DECL_FIELDS;
		type_say(t, by_name ? t->decl->name.node : t->decl->node, DIAG_NAME_TWICE,
		         t->decl->name.name->text);
		say_at_decl(t, one, DIAG_PREVIOUS_DECLARATION);
		return;
	}
}

/* ---- properties ---- */

/* Its get_x or set_x; NULL: it asks for none. */
static const struct name *accessor_name(struct typer *t, const struct member *m, bool is_set)
{
	const struct name *word = is_set ? m->set.name : m->get.name;
	if (!word || !name_is(word, is_set ? "set" : "get") || t->symbol->is_std)
		return NULL;
	return name_printf(t->program, "%s_%s", is_set ? "set" : "get", m->name.name->text);
}

/* `owner`: the class that has it, itself or a super. */
static struct slot *accessor(struct typer *t, const struct name *name, bool is_static,
                             struct ty **owner)
{
	*owner = t->head->self;
	if (is_static || t->decl->kind == DECL_ABSTRACT) {
		/* All methods of an abstract are static ones with `this` first. */
		struct slot *own =
		        is_static ? head_static(t->head, name) : head_field(t->head, name);
		if (own || t->decl->kind != DECL_ABSTRACT)
			return own;
		return is_static ? head_field(t->head, name) : head_static(t->head, name);
	}
	for (struct ty *type = t->head->self; type && type->symbol;
	     type = type->kind == TY_CLASS ? class_super(t->arena, type) : NULL) {
		struct slot *method = head_field(header(type->symbol), name);
		*owner = type;
		if (method)
			return method;
		fact_no_member(t, type->symbol, name);
	}
	return NULL;
}

static void check_accessor(struct typer *t, struct slot *slot, bool is_set)
{
	const struct member *m = slot->member;
	const struct name *name = accessor_name(t, m, is_set);
	struct ty *owner;
	if (!name || accessor(t, name, slot->is_static, &owner) || has_meta(&m->meta, ":native") ||
	    t->decl->is_abstract || t->decl->is_extern || t->decl->kind == DECL_INTERFACE)
		return;
	struct slot *other =
	        slot->is_static ? head_field(t->head, name) : head_static(t->head, name);
	t->phase = PHASE_CONNECT;
	if (other)
		type_say(t, other->member->node, DIAG_ACCESSOR_STATIC, name->text,
		         m->name.name->text, slot->is_static ? "not " : "");
	else
		type_say(t, m->node, DIAG_ACCESSOR_MISSING, name->text, m->name.name->text);
}

/* An abstract's `this` as the argument that Haxe makes of it. */
static void push_this(struct typer *t, struct ty *function)
{
	struct ty *under = t->head->underlying;
	VEC_PUSH(t->arena, &function->params,
	         ((struct ty_arg){.name = name_from(t->names, "this"),
	                          .type = under ? under : t->head->self}));
}

static struct ty *with_this(struct typer *t, const struct ty *function)
{
	struct ty *made = ty_function(t->arena, function->result);
	push_this(t, made);
	for (uint32_t i = 0; i < function->params.count; i++)
		VEC_PUSH(t->arena, &made->params, function->params.items[i]);
	return made;
}

static void check_accessor_type(struct typer *t, struct slot *slot, bool is_set)
{
	const struct member *m = slot->member;
	const struct name *name = accessor_name(t, m, is_set);
	struct ty *owner;
	struct slot *method = name ? accessor(t, name, slot->is_static, &owner) : NULL;
	t->phase = PHASE_IMPLEMENTED;
	if (!method || !slot_is_method(method))
		return;
	bool is_own = method->owner == t->symbol;
	struct ty *type = slot_type(slot), *wanted = ty_function(t->arena, type),
	          *mine = is_own ? slot_type(method) : slot_seen(t, method, owner);
	bool mixed = slot->is_static != method->is_static;
	if (mixed && !slot->is_static)
		push_this(t, wanted);
	if (is_set)
		VEC_PUSH(t->arena, &wanted->params, ((struct ty_arg){.type = type}));
	if (mixed && !method->is_static && ty_follow(mine)->kind == TY_FUNCTION)
		mine = with_this(t, ty_follow(mine));
	if (mixed && unifies(t, mine, wanted)) {
		type_say(t, method->member->node, DIAG_MIXED_STATIC);
		return;
	}
	if (ty_has_mono(mine) || method->params.count || unifies(t, mine, wanted))
		return;
	unify(t, mine, wanted);
	const char *why = problems_text(t);
	struct typer at = typer_at(t, method);
	type_say(&at, method->member->node, DIAG_ACCESSOR_TYPE, name->text, m->name.name->text);
	type_say(&at, method->member->node, DIAG_DETAIL, why);
	VEC_LAST(&t->diags->list).is_last = true;
}

/* ---- constructors ---- */

static bool calls_super(const struct tx *e, unsigned depth)
{
	if (!e || depth > TREE_LIMIT)
		return false;
	if (e->kind == TX_CALL && e->super_call && e->left->kind == TX_SUPER)
		return true;
	depth++;
	if (calls_super(e->left, depth) || calls_super(e->right, depth) ||
	    calls_super(e->third, depth) || calls_super(e->by_default, depth))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (calls_super(e->list.items[i], depth))
			return true;
	}
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (calls_super(e->cases.items[i].body, depth))
			return true;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		if (calls_super(e->catches.items[i].body, depth))
			return true;
	}
	return false;
}

static bool is_this_field(const struct tx *e, const struct member *m)
{
	return e->kind == TX_FIELD && e->member == m && e->left && e->left->kind == TX_THIS;
}

static bool sets_in_constructor(const struct tx *e, const struct member *m, unsigned depth)
{
	if (!e || depth > TREE_LIMIT)
		return false;
	if (e->kind == TX_BINARY && e->op == OP_ASSIGN && is_this_field(e->left, m))
		return true;
	depth++;
	if (sets_in_constructor(e->left, m, depth) || sets_in_constructor(e->right, m, depth) ||
	    sets_in_constructor(e->third, m, depth) || sets_in_constructor(e->by_default, m, depth))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (sets_in_constructor(e->list.items[i], m, depth))
			return true;
	}
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (sets_in_constructor(e->cases.items[i].body, m, depth))
			return true;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		if (sets_in_constructor(e->catches.items[i].body, m, depth))
			return true;
	}
	return false;
}

/* What a constructor's body must do. */
void check_constructor(struct typer *t, const struct tx_function *f)
{
	if (!f || !f->body || t->decl->is_extern)
		return;
	struct ty *owner,
	        *super = t->decl->kind == DECL_CLASS ? class_super(t->arena, t->head->self) : NULL;
	if (super && find_constructor(t, super, &owner) && !calls_super(f->body, 0))
		type_say(t, f->body->node, DIAG_MISSING_SUPER);
	t->phase = PHASE_FORCE;
	for (uint32_t i = 0; t->decl->kind == DECL_CLASS && i < t->decl->members.count; i++) {
		const struct member *m = t->decl->members.items[i];
		if (m->kind == MEMBER_VAR && (m->access & ACCESS_FINAL) &&
		    !(m->access & ACCESS_STATIC) && !m->value &&
		    !sets_in_constructor(f->body, m, 0))
			type_say(t, m->node, DIAG_FINAL_UNSET, m->name.name->text);
	}
	t->phase = PHASE_BODY;
}

/* ---- the whole ---- */

/* What an abstract says it is made from or becomes, it must be underneath. */
static void check_compatible(struct typer *t, const struct type_node *node, struct ty *type,
                             bool is_to)
{
	struct ty *under = t->head->underlying;
	struct mark mark = mark_now(t);
	if (is_to ? !unify(t, under, type) : !unify(t, type, under))
		type_say_last(t, node->node, DIAG_INCOMPATIBLE_CAST);
	else
		mark_undo(t, mark);
}

static void check_casts(struct typer *t)
{
	const struct decl *d = t->decl;
	if (!t->head->underlying || t->head->is_core_type || d->from.count != t->head->from.count ||
	    d->to.count != t->head->to.count)
		return;
	for (uint32_t i = 0; i < d->to.count; i++)
		check_compatible(t, d->to.items[i], t->head->to.items[i], true);
	for (uint32_t i = 0; i < d->from.count; i++)
		check_compatible(t, d->from.items[i], t->head->from.items[i], false);
}

static void check_declaration(struct typer *t)
{
	const struct decl *d = t->decl;
	const struct meta *init = meta_find(&d->meta, ":structInit");
	if (init && (d->kind == DECL_INTERFACE || d->is_abstract))
		type_say(t, init->name.node, DIAG_STRUCT_INIT,
		         d->kind == DECL_INTERFACE ? "interfaces" : "abstract classes");
	if (d->is_abstract && d->is_final)
		type_say(t, d->name.node, DIAG_ABSTRACT_FINAL);
	if (d->is_abstract && d->kind == DECL_INTERFACE)
		type_say(t, d->name.node, DIAG_ABSTRACT_INTERFACE);
}

/* Fields that only a constructor could set. */
static void check_finals(struct typer *t)
{
	const struct decl *d = t->decl;
	if (d->kind != DECL_CLASS || t->head->constructor || d->is_extern ||
	    has_meta(&d->meta, ":structInit"))
		return;
	const struct member *last = NULL;
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		if (m->kind == MEMBER_VAR && (m->access & ACCESS_FINAL) && !m->value &&
		    !(m->access & (ACCESS_STATIC | ACCESS_EXTERN)))
			last = m;
	}
	if (!last)
		return;
	type_say(t, d->node, DIAG_FINAL_NEEDS_CONSTRUCTOR);
	type_say(t, last->name.node, DIAG_FINAL_EXAMPLE);
}

void check_class(struct typer *t)
{
	const struct decl *d = t->decl;
	t->phase = PHASE_MODULE;
	check_type_name(t);
	if (d->kind == DECL_ENUM && has_meta(&d->meta, ":fakeEnum"))
		type_say_last(t, d->node, DIAG_FAKE_ENUM);
	t->phase = PHASE_DECLARE;
	if (d->kind == DECL_TYPEDEF)
		return;
	check_declaration(t);
	check_metadata(t);
	if (d->kind == DECL_ABSTRACT && !d->type && !has_meta(&d->meta, ":coreType"))
		type_say_last(t, d->node,
		              d->from.count + d->to.count ? DIAG_MISSING_UNDERLYING
		                                          : DIAG_NO_UNDERLYING);
	t->phase = PHASE_FORCE;
	if (d->kind == DECL_ABSTRACT)
		check_casts(t);
	t->phase = PHASE_DECLARE;
	if (d->kind == DECL_ABSTRACT && !check_before(t))
		return;
	bool *good = ARENA_NEWS(t->arena, d->members.count + 1, bool);
	for (uint32_t i = 0; i < d->members.count; i++)
		good[i] = check_modifiers(t, &t->head->slots[i]);
	check_finals(t);
	for (uint32_t i = d->members.count;
	     i-- > 0;) { /* what waits to be connected waits on a stack */
		if (t->head->slots[i].member->kind != MEMBER_VAR || !good[i])
			continue;
		check_accessor(t, &t->head->slots[i], true);
		check_accessor(t, &t->head->slots[i], false);
	}
	t->phase = PHASE_DECLARE;
	check_inheritance(t);
	for (uint32_t i = 0; i < d->members.count; i++) {
		if (t->head->slots[i].member->kind != MEMBER_VAR || !good[i])
			continue;
		check_accessor_type(t, &t->head->slots[i], false);
		check_accessor_type(t, &t->head->slots[i], true);
	}
	t->phase = PHASE_DECLARE;
}
