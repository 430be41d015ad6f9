/* What only putting a function into its caller shows: returns that are not at its end, local inline
 * functions as values, `inline` before a call, values of inline variables that are no constants. */
#include "transform/types/internal.h"
#include "transform/types/walk.h"

/* ---- a return that is not final ---- */

struct returns {
	const struct expr *early; /* the first one that is not at the end, or NULL */
	bool is_super;            /* `early` is a `super` */
};

static void look(struct returns *r, const struct expr *e, bool is_end, unsigned depth);

static bool returns_within(const struct expr *e, unsigned depth);

static bool all_return(const struct expr *const *list, uint32_t count, unsigned depth)
{
	for (uint32_t i = 0; i < count; i++) {
		if (!list[i] || !returns_within(list[i], depth))
			return false;
	}
	return count > 0;
}

static const struct expr *default_of(const struct expr *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (!e->cases.items[i].patterns.count)
			return e->cases.items[i].body;
	}
	return NULL;
}

static bool cases_return(const struct expr *e, unsigned depth)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct expr *body = e->cases.items[i].body;
		if (!body || !returns_within(body, depth))
			return false;
	}
	return default_of(e) != NULL;
}

static bool parts_return(const struct expr *e, unsigned depth)
{
	bool found = returns_within(e->left, depth) || returns_within(e->right, depth);
	for (uint32_t i = 0; i < e->list.count && !found; i++)
		found = returns_within(e->list.items[i], depth);
	for (uint32_t i = 0; e->kind == EXPR_VARS && i < e->vars.count && !found; i++)
		found = returns_within(e->vars.items[i].value, depth);
	return found;
}

/* Haxe's own approximation of "every way through this returns". */
static bool returns_within(const struct expr *e, unsigned depth)
{
	const struct expr *two[2];
	if (!e || depth > TREE_LIMIT)
		return false;
	depth++;
	switch (e->kind) {
	case EXPR_RETURN:
		return true;
	case EXPR_FUNCTION:
	case EXPR_FOR:
		return false;
	case EXPR_WHILE:
		return e->do_while &&
		       (returns_within(e->right, depth) || returns_within(e->left, depth));
	case EXPR_IF:
	case EXPR_TERNARY:
		two[0] = e->right;
		two[1] = e->third;
		return e->third && (returns_within(e->left, depth) || all_return(two, 2, depth));
	case EXPR_SWITCH:
		return default_of(e) && (returns_within(e->left, depth) || cases_return(e, depth));
	case EXPR_TRY:
		for (uint32_t i = 0; i < e->catches.count; i++) {
			if (!returns_within(e->catches.items[i].body, depth))
				return false;
		}
		return returns_within(e->left, depth);
	default:
		return parts_return(e, depth);
	}
}

static void look_block(struct returns *r, const struct expr *e, uint32_t from, bool is_end,
                       unsigned depth)
{
	for (uint32_t i = from; i < e->list.count; i++) {
		const struct expr *one = e->list.items[i];
		bool is_last = i + 1 == e->list.count;
		/* if (a) return b; c : what follows is its else. */
		if (!is_last && is_end && one->kind == EXPR_IF && !one->third &&
		    returns_within(one->right, depth)) {
			look(r, one->left, false, depth);
			look(r, one->right, true, depth);
			continue;
		}
		look(r, one, is_last && is_end, depth);
	}
}

/* A switch over literals without a way for the rest falls through. */
static bool falls_through(const struct expr *e)
{
	if (!e->cases.count || default_of(e))
		return false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct switch_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++) {
			const struct expr *pattern = one->patterns.items[j];
			if (pattern->kind != EXPR_INT && pattern->kind != EXPR_STRING &&
			    pattern->kind != EXPR_FLOAT)
				return false;
		}
	}
	return true;
}

static void look_parts(struct returns *r, const struct expr *e, unsigned depth)
{
	look(r, e->left, false, depth);
	look(r, e->right, false, depth);
	for (uint32_t i = 0; i < e->list.count; i++)
		look(r, e->list.items[i], false, depth);
	if (e->kind == EXPR_IF || e->kind == EXPR_TERNARY)
		look(r, e->third, false, depth);
	for (uint32_t i = 0; e->kind == EXPR_VARS && i < e->vars.count; i++)
		look(r, e->vars.items[i].value, false, depth);
	for (uint32_t i = 0; e->kind == EXPR_OBJECT && i < e->fields.count; i++)
		look(r, e->fields.items[i].value, false, depth);
	for (uint32_t i = 0; e->kind == EXPR_SWITCH && i < e->cases.count; i++)
		look(r, e->cases.items[i].body, false, depth);
	for (uint32_t i = 0; e->kind == EXPR_TRY && i < e->catches.count; i++)
		look(r, e->catches.items[i].body, false, depth);
}

static void look_switch(struct returns *r, const struct expr *e, bool is_end, unsigned depth)
{
	is_end = is_end && !falls_through(e);
	look(r, e->left, false, depth);
	for (uint32_t i = 0; i < e->cases.count; i++)
		look(r, e->cases.items[i].body, is_end, depth);
}

static void look(struct returns *r, const struct expr *e, bool is_end, unsigned depth)
{
	if (!e || r->early || depth > TREE_LIMIT)
		return;
	depth++;
	switch (e->kind) {
	case EXPR_FUNCTION:
		return;
	case EXPR_IDENT:
		r->is_super = name_is(e->name.name, "super");
		if (r->is_super)
			r->early = e;
		return;
	case EXPR_RETURN:
		if (!is_end)
			r->early = e;
		look(r, e->left, is_end, depth);
		return;
	case EXPR_BLOCK:
		look_block(r, e, 0, is_end, depth);
		return;
	case EXPR_IF:
	case EXPR_TERNARY:
		look(r, e->left, false, depth);
		look(r, e->right, is_end && e->third, depth);
		look(r, e->third, is_end, depth);
		return;
	case EXPR_SWITCH:
		look_switch(r, e, is_end, depth);
		return;
	case EXPR_TRY:
		look(r, e->left, is_end, depth);
		for (uint32_t i = 0; i < e->catches.count; i++)
			look(r, e->catches.items[i].body, is_end, depth);
		return;
	case EXPR_PAREN:
	case EXPR_META:
	case EXPR_UNTYPED:
		look(r, e->left, is_end, depth);
		return;
	default:
		look_parts(r, e, depth);
	}
}

const struct expr *early_return(const struct function *f, bool *is_super)
{
	struct returns r = {0};
	if (f && f->body)
		look(&r, f->body, true, 0);
	*is_super = r.is_super;
	return r.early;
}

/* ---- parameters that are written ---- */

static bool writes(const struct expr *e, const struct name *name, unsigned depth);

static bool parts_write(const struct expr *e, const struct name *name, unsigned depth)
{
	bool found = writes(e->left, name, depth) || writes(e->right, name, depth);
	for (uint32_t i = 0; i < e->list.count && !found; i++)
		found = writes(e->list.items[i], name, depth);
	if (e->kind == EXPR_IF || e->kind == EXPR_TERNARY)
		found |= writes(e->third, name, depth);
	for (uint32_t i = 0; e->kind == EXPR_VARS && i < e->vars.count && !found; i++)
		found = writes(e->vars.items[i].value, name, depth);
	for (uint32_t i = 0; e->kind == EXPR_SWITCH && i < e->cases.count && !found; i++)
		found = writes(e->cases.items[i].body, name, depth);
	for (uint32_t i = 0; e->kind == EXPR_TRY && i < e->catches.count && !found; i++)
		found = writes(e->catches.items[i].body, name, depth);
	return found;
}

static bool writes(const struct expr *e, const struct name *name, unsigned depth)
{
	if (!e || depth > TREE_LIMIT)
		return false;
	bool sets = (e->kind == EXPR_BINARY &&
	             (e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT)) ||
	            (e->kind == EXPR_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT));
	if (sets && e->left->kind == EXPR_IDENT && e->left->name.name == name)
		return true;
	return parts_write(e, name, depth + 1);
}

bool writes_argument(const struct function *f, uint32_t i)
{
	return i < f->args.count && writes(f->body, f->args.items[i].name.name, 0);
}

/* Said in the function's own class, because that is where it is. */
static void say_early(struct typer *t, const struct slot *slot, const struct expr *early,
                      bool is_super)
{
	bool outside = slot->owner != t->symbol;
	struct typer other = *t;
	other.symbol = slot->owner;
	other.decl = slot->owner->decl;
	other.module = head_of(slot->owner)->module;
	type_say(&other, early->node, is_super ? DIAG_INLINE_SUPER : DIAG_EARLY_RETURN);
	if (outside)
		type_say(t, t->decl->node, DIAG_DEFINED_IN);
}

/* A function that is given may not be written in the callee. */
static void check_closures(struct typer *t, const struct slot *slot, struct tx *const *args,
                           uint32_t count, node_id node)
{
	for (uint32_t i = 0; i < count; i++) {
		if (args[i]->kind == TX_FUNCTION && writes_argument(slot->function, i))
			type_error(t, node, DIAG_INLINE_WRITES);
	}
}

void check_inlined(struct typer *t, struct slot *slot, bool forced, const tx_list *args,
                   node_id node)
{
	const struct member *m = slot->member;
	bool is_inline = m->access & ACCESS_INLINE, is_super;
	if ((!is_inline && !forced) || slot->owner->is_std || m->kind != MEMBER_METHOD ||
	    !slot->function || slot == t->slot || slot->is_constructor)
		return;
	if (slot->owner != t->symbol)
		fact_returns(t, slot);
	if (!slot->looked)
		slot->early = early_return(slot->function, &slot->early_is_super);
	slot->looked = true;
	const struct expr *early = slot->early;
	is_super = slot->early_is_super;
	if (!early) {
		uint32_t first = args->count > slot->function->args.count;
		check_closures(t, slot, args->items + first, args->count - first, node);
		return;
	}
	if (is_inline || is_super)
		say_early(t, slot, early, is_super);
	else
		type_say(t, node, DIAG_EARLY_RETURN_OF, m->name.name->text);
	type_fail(t);
}

/* ---- local inline functions ---- */

struct use {
	const struct tx_local *local;
	bool found;
};

static bool visit_use(void *context, const struct tx *e)
{
	struct use *use = context;
	use->found |= e->kind == TX_LOCAL && e->local == use->local;
	return true;
}

void check_inline_closure(struct typer *t, const struct expr *e, struct tx *closure)
{
	struct tx_local *self = closure->function->self;
	struct use use = {.local = self};
	if (!e->is_inline || !self)
		return;
	tx_walk(closure->function->body, visit_use, &use);
	if (use.found && !t->inferring)
		type_say(t, e->node, DIAG_INLINE_RECURSIVE);
	self->inlined = e->function;
}

/* A local inline function is there to be called, and nothing else. */
void check_inline_local(struct typer *t, const struct tx_local *local, enum mode mode, node_id node)
{
	if (!local->inlined)
		return;
	if (mode != MODE_CALL)
		type_error(t, node, mode == MODE_SET ? DIAG_INLINE_SET : DIAG_INLINE_VALUE);
	bool is_super;
	const struct expr *early = early_return(local->inlined, &is_super);
	if (early && !is_super)
		type_error(t, early->node, DIAG_EARLY_RETURN);
}

/* ---- `inline f()` ---- */

struct tx *type_inline(struct typer *t, const struct expr *e, struct want want)
{
	bool is_call = e->left->kind == EXPR_CALL;
	if (!is_call && e->left->kind != EXPR_NEW)
		type_say(t, e->node, DIAG_INLINE_WHAT);
	struct tx *made = type_expr(t, e->left, is_call ? WANT_VALUE : want);
	if (made->kind == TX_NEW) {
		made->truth = true;
		made->node = e->node;
	}
	if (!is_call || made->kind != TX_CALL)
		return made;
	made->truth = true;
	made->node = e->node;
	const struct tx *callee = made->left;
	if (callee->kind == TX_LOCAL && callee->local && !callee->local->inlined)
		type_say(t, e->node, DIAG_INLINE_LOCAL);
	if (callee->member && (callee->member->access & ACCESS_ABSTRACT))
		type_say(t, e->node, DIAG_INLINE_ABSTRACT_CALL);
	else if (callee->kind == TX_FIELD && callee->symbol && callee->member &&
	         callee->member->kind == MEMBER_METHOD)
		check_inlined(t, &head_of(callee->symbol)->slots[callee->member->index], true,
		              (const tx_list *)&made->list, e->node);
	return made;
}

/* ---- extern inline functions have no value ---- */

void check_extern_closure(struct typer *t, const struct access_to *access, node_id node)
{
	const struct member *m = access->slot->member;
	const struct symbol *owner = access->slot->owner;
	if (m->kind != MEMBER_METHOD || !(m->access & ACCESS_INLINE) || owner->is_std)
		return;
	bool is_extern = (m->access & ACCESS_EXTERN) || has_meta(&m->meta, ":extern");
	bool of_extern = is_extern || owner->decl->is_extern;
	if (access->slot->is_static ? is_extern : false)
		type_say(t, node, DIAG_EXTERN_STATIC);
	else if (!access->slot->is_static && owner->decl->kind == DECL_CLASS && of_extern &&
	         !has_meta(&m->meta, ":runtime"))
		type_say(t, node, DIAG_EXTERN_MEMBER);
}

/* ---- values of variables ---- */

void check_variable_value(struct typer *t, struct slot *slot, const struct tx *value)
{
	const struct member *m = slot->member;
	bool is_extern = t->decl->is_extern || (m->access & ACCESS_EXTERN);
	if (!value || slot->owner->is_std || m->kind != MEMBER_VAR ||
	    t->decl->kind == DECL_INTERFACE)
		return;
	if (is_extern && !slot->is_static)
		type_say(t, m->node, DIAG_EXTERN_VALUE, "static");
	else if (is_extern && !slot_is_inline(slot))
		type_say(t, m->node, DIAG_EXTERN_VALUE, "inline");
	else if (slot_is_inline(slot) && !value_is_constant(value))
		type_say(t, m->node, is_extern ? DIAG_EXTERN_CONSTANT : DIAG_INLINE_CONSTANT);
}
