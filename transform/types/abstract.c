/* Abstracts: implicit casts in Haxe's order, array access. */
#include "transform/types/internal.h"

enum { CAST_DEPTH = 16 };

struct cast_path {
	struct ty *pairs[CAST_DEPTH][2];
	unsigned count;
};

static struct ty *applied(struct typer *t, struct ty *owner, struct ty *type)
{
	struct head *head = header(owner->symbol);
	uint32_t count =
	        head->params.count < owner->args.count ? head->params.count : owner->args.count;
	return ty_subst(t->arena, type, head->params.items, owner->args.items, count);
}

struct ty *abstract_underlying(struct typer *t, struct ty *type)
{
	return applied(t, type, header(type->symbol)->underlying);
}

/* Header from/to alone. */
static bool direct(struct typer *t, struct ty *a, struct ty *b, struct ty *owner, bool is_to,
                   bool transitive)
{
	struct head *head = header(owner->symbol);
	for (uint32_t i = 0; i < (is_to ? head->to.count : head->from.count); i++) {
		struct ty *type =
		        applied(t, owner, is_to ? head->to.items[i] : head->from.items[i]);
		struct unify_flags flags = {
		        .transitive = transitive,
		        .casts = head->is_core_type ||
		                 has_meta(&owner->symbol->decl->meta, ":transitive")};
		struct mark mark = mark_now(t);
		struct ty *x = is_to ? type : a, *y = is_to ? b : type;
		bool fits;
		if (transitive) {
			fits = unify_with(t, flags, x, y);
		} else {
			flags.equality = is_to ? EQ_STRICT : EQ_RIGHT_DYNAMIC;
			fits = type_eq_with(t, flags, x, y);
		}
		if (fits)
			return true;
		mark_undo(t, mark);
	}
	return false;
}

static bool fits_step(struct typer *t, const struct ty *owner, struct ty *a, struct ty *b,
                      bool transitive)
{
	bool casts = has_meta(&owner->symbol->decl->meta, ":coreType") ||
	             has_meta(&owner->symbol->decl->meta, ":transitive");
	struct unify_flags flags = {.transitive = transitive, .casts = casts};
	return transitive ? unify_with(t, flags, a, b) : type_eq_with(t, flags, a, b);
}

/* One @:from or @:to method against the pair. */
static bool method_fits(struct typer *t, struct slot *slot, struct ty *owner, struct ty *a,
                        struct ty *b, bool is_to, bool transitive)
{
	struct mark mark = mark_now(t);
	struct ty *type = ty_follow(slot_instance(t, slot, owner));
	struct ty *under = header(owner->symbol)->underlying; /* NULL: its header is being made */
	bool fits = false;
	if (type->kind == TY_FUNCTION && !is_to && type->params.count)
		fits = fits_step(t, owner, a, type->params.items[0].type, transitive) &&
		       fits_step(t, owner, slot->is_constructor ? owner : type->result, b,
		                 transitive);
	else if (type->kind == TY_FUNCTION && is_to && slot->is_static && type->params.count)
		fits = under && unifies(t, applied(t, owner, under), type->params.items[0].type) &&
		       fits_step(t, owner, type->result, b, transitive);
	else if (type->kind == TY_FUNCTION && is_to)
		fits = fits_step(t, owner, type->result, b, transitive);
	if (!fits)
		mark_undo(t, mark);
	else
		t->problems.count = 0;
	return fits;
}

static struct slot *find_method(struct typer *t, struct ty *owner, struct ty *a, struct ty *b,
                                bool is_to, bool transitive)
{
	struct head *head = header(owner->symbol);
	const struct decl *d = owner->symbol->decl;
	fact_conversions(t, owner->symbol);
	for (uint32_t i = 0; i < d->members.count; i++) {
		struct slot *slot = &head->slots[i];
		if (!slot_is_method(slot) || slot->dropping != DROP_NO ||
		    !has_meta(&slot->member->meta, is_to ? ":to" : ":from"))
			continue;
		if (method_fits(t, slot, owner, a, b, is_to, transitive))
			return slot;
	}
	return NULL;
}

/* A method that gives or takes Dynamic itself. */
static struct slot *dynamic_method(struct typer *t, struct ty *owner, bool is_to)
{
	struct head *head = header(owner->symbol);
	fact_conversions(t, owner->symbol);
	for (uint32_t i = 0; i < owner->symbol->decl->members.count; i++) {
		struct slot *slot = &head->slots[i];
		if (!slot_is_method(slot) || slot->dropping != DROP_NO ||
		    !has_meta(&slot->member->meta, is_to ? ":to" : ":from"))
			continue;
		struct ty *type = ty_follow(slot_seen(t, slot, owner));
		struct ty *side = is_to                ? type->result
		                  : type->params.count ? type->params.items[0].type
		                                       : NULL;
		if (side && ty_follow(side)->kind == TY_DYNAMIC)
			return slot;
	}
	return NULL;
}

enum search { PLAIN, METHOD, NONE };

static enum search search_from(struct typer *t, struct ty *a, struct ty *owner, struct slot **slot)
{
	if (ty_follow_null(a)->kind == TY_DYNAMIC && ty_follow_null(a)->args.count == 0)
		return (*slot = dynamic_method(t, owner, false)) ? METHOD : NONE;
	for (int pass = 0; pass < 2; pass++) {
		if (direct(t, a, owner, owner, false, pass))
			return PLAIN;
		if ((*slot = find_method(t, owner, a, owner, false, pass)))
			return METHOD;
	}
	return NONE;
}

static enum search search_to(struct typer *t, struct ty *b, struct ty *owner, struct slot **slot)
{
	if (ty_follow_null(b)->kind == TY_DYNAMIC && ty_follow_null(b)->args.count == 0)
		return (*slot = dynamic_method(t, owner, true)) ? METHOD : NONE;
	for (int pass = 0; pass < 2; pass++) {
		if (direct(t, owner, b, owner, true, pass))
			return PLAIN;
		if ((*slot = find_method(t, owner, owner, b, true, pass)))
			return METHOD;
	}
	return NONE;
}

static enum search search_both(struct typer *t, struct ty *from, struct ty *to, struct slot **slot,
                               struct ty **owner)
{
	for (int pass = 0; pass < 2; pass++) {
		if (direct(t, from, to, from, true, pass) || direct(t, from, to, to, false, pass))
			return PLAIN;
		*owner = from;
		if ((*slot = find_method(t, from, from, to, true, pass)))
			return METHOD;
		*owner = to;
		if ((*slot = find_method(t, to, from, to, false, pass)))
			return METHOD;
	}
	return NONE;
}

static bool same_pair(const struct cast_path *path, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < path->count; i++) {
		if (path->pairs[i][0] == a && path->pairs[i][1] == b)
			return true;
	}
	return false;
}

static struct slot *search_cast(struct typer *t, struct cast_path *path, struct ty *left,
                                struct ty *right, struct ty **owner)
{
	left = ty_follow_null(left);
	right = ty_follow_null(right);
	if (path->count >= CAST_DEPTH || same_pair(path, left, right))
		return NULL;
	path->pairs[path->count][0] = left;
	path->pairs[path->count++][1] = right;
	struct slot *slot = NULL;
	if (left->kind == TY_ABSTRACT && right->kind == TY_ABSTRACT)
		return search_both(t, right, left, &slot, owner) == METHOD ? slot : NULL;
	bool is_from = left->kind == TY_ABSTRACT;
	if (!is_from && right->kind != TY_ABSTRACT)
		return NULL;
	*owner = is_from ? left : right;
	enum search result =
	        is_from ? search_from(t, right, left, &slot) : search_to(t, left, right, &slot);
	if (result != NONE)
		return result == METHOD ? slot : NULL;
	struct ty *at = *owner;
	struct head *head = header(at->symbol);
	for (uint32_t i = 0; i < (is_from ? head->from.count : head->to.count); i++) {
		struct ty *next = applied(t, at, is_from ? head->from.items[i] : head->to.items[i]);
		if (ty_follow(next) == at)
			continue;
		slot = search_cast(t, path, is_from ? next : left, is_from ? right : next, owner);
		if (slot)
			return slot;
	}
	return NULL;
}

/* A @:from on the constructor makes a new value. */
static struct tx *made_from(struct typer *t, struct slot *slot, struct ty *owner, struct ty *want,
                            struct tx *e, node_id node)
{
	struct access_to access = {.kind = ACCESS_FIELD,
	                           .slot = slot,
	                           .owner = owner,
	                           .name = slot->member->name.name};
	access.e = tx_new(t, TX_FIELD, node, owner);
	struct tx *call = call_slot(t, access, &e, 1, NULL, 0, WANT(want), node);
	struct tx *made = tx_new(t, TX_NEW, node, owner);
	made->member = slot->member;
	made->symbol = slot->owner;
	made->list = call->list;
	return made;
}

static struct tx *make_cast(struct typer *t, struct slot *slot, struct ty *owner, struct ty *want,
                            struct tx *e, node_id node)
{
	if (header(owner->symbol)->is_multi) {
		/* Not called: what the cast binds is bound here. */
		bool is_to = has_meta(&slot->member->meta, ":to");
		for (int pass = 0; pass < 2; pass++) {
			if (method_fits(t, slot, owner, e->type, want, is_to, pass))
				break;
		}
		return tx_seen_as(t, e, want, node);
	}
	for (uint32_t i = 0; i < t->casts.count; i++) {
		if (t->casts.items[i] == slot)
			type_error(t, node, DIAG_RECURSIVE_CAST);
	}
	if (slot == t->slot)
		type_error(t, node, DIAG_RECURSIVE_CAST);
	uint32_t count = t->casts.count;
	VEC_PUSH(t->arena, &t->casts, slot);
	struct tx *made = slot->is_constructor ? made_from(t, slot, owner, want, e, node)
	                                       : call_static(t, slot, owner, &e, 1, want, node);
	t->casts.count = count;
	return made;
}

static bool may_cast(struct ty *a, struct ty *b)
{
	return ty_follow_null(a)->kind == TY_ABSTRACT || ty_follow_null(b)->kind == TY_ABSTRACT;
}

struct tx *cast_try(struct typer *t, struct ty *want, struct tx *e, node_id node)
{
	struct ty *from = e->type;
	if (types_equal(t, want, from))
		return e;
	if (may_cast(want, from)) {
		struct cast_path path = {.count = 0};
		struct ty *owner = NULL;
		struct mark mark = mark_now(t);
		struct slot *slot = search_cast(t, &path, want, from, &owner);
		/* a multi-type's method is not called: what it bound while it was found stays */
		if (!slot || !header(owner->symbol)->is_multi)
			mark_undo(t, mark);
		if (slot)
			return make_cast(t, slot, owner, want, e, node);
	}
	return unify(t, from, want) ? e : NULL;
}

/* A text between single quotes is typed as its inside. */
static node_id inside_quotes(struct typer *t, const struct tx *e, node_id node)
{
	if (e->kind != TX_STRING)
		return node;
	struct span in = decl_span(t->decl, e->node), out = decl_span(t->decl, node);
	bool quoted = in.start > 0 && in.start < t->module->file->length &&
	              t->module->file->source[in.start - 1] == '\'';
	return quoted && in.start == out.start + 1 && in.end + 1 == out.end ? e->node : node;
}

struct tx *cast_or_unify(struct typer *t, struct ty *want, struct tx *e, node_id node)
{
	return cast_or_unify_at(t, want, e, inside_quotes(t, e, node));
}

struct tx *cast_or_unify_at(struct typer *t, struct ty *want, struct tx *e, node_id node)
{
	struct tx *cast = cast_try(t, want, e, node);
	if (cast)
		return cast;
	if (!t->untyped)
		type_wrong(t, node, DIAG_UNIFY, problems_text(t));
	return e;
}

/* ---- [] of abstracts ---- */

static bool is_array_method(const struct slot *slot)
{
	if (!slot_is_method(slot))
		return false;
	if (has_meta(&slot->member->meta, ":arrayAccess"))
		return true;
	for (VEC_EACH(const struct meta, meta, &slot->member->meta)) {
		if (name_is(meta->name.name, ":op") && meta->args.count == 1 &&
		    meta->args.items[0]->kind == EXPR_ARRAY)
			return true;
	}
	return false;
}

/* The first method that takes the key (and the value); both are cast. */
struct slot *array_method(struct typer *t, struct ty *abstract, struct tx **key, struct tx **value,
                          struct ty **result, node_id node)
{
	struct head *head = header(abstract->symbol);
	uint32_t count = value ? 2 : 1;
	bool any = false;
	fact_conversions(t, abstract->symbol);
	for (uint32_t i = 0; i < abstract->symbol->decl->members.count; i++) {
		struct slot *slot = &head->slots[i];
		if (!is_array_method(slot))
			continue;
		any = true;
		struct mark mark = mark_now(t);
		struct ty *type = ty_follow(slot_instance(t, slot, abstract));
		uint32_t first = slot->is_static ? 1 : 0;
		if (type->kind != TY_FUNCTION || type->params.count != count + first)
			continue;
		/* A static one names the instances that it is for. */
		if (first && !unify(t, type->params.items[0].type, abstract)) {
			mark_undo(t, mark);
			continue;
		}
		struct tx *k = cast_try(t, type->params.items[first].type, *key, node);
		struct tx *v =
		        k && value ? cast_try(t, type->params.items[first + 1].type, *value, node)
		                   : NULL;
		if (k && (v || !value)) {
			*key = k;
			if (value)
				*value = v;
			*result = type->result;
			if (slot == t->slot)
				type_say(t, node, DIAG_ARRAY_RECURSIVE, value ? "set" : "get");
			return slot;
		}
		mark_undo(t, mark);
	}
	if (!any)
		return NULL;
	const char *name = ty_text(t->arena, abstract), *k = ty_text(t->arena, (*key)->type);
	if (!value)
		type_error(t, node, DIAG_NO_ARRAY_ACCESS, name, k);
	type_error(t, node, DIAG_NO_ARRAY_SET, name, k, ty_text(t->arena, (*value)->type));
}
