/* First values of static variables: what may be worked out anew at every read. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

struct purity {
	struct lower *l;
	struct map seen; /* own functions that were looked into */
	bool pure;
	bool quiet; /* nothing may be thrown either */
};

static bool visit(void *context, const struct tx *e);

static const struct typed_member *typed_of(struct lower *l, const struct member *member)
{
	for (uint32_t i = l->typed_members.count; i < l->typed->members.count; i++) {
		struct typed_member *one = &l->typed->members.items[i];
		map_put(l->arena, &l->typed_members, one->member, one);
	}
	return map_get(&l->typed_members, member);
}

static void look_into(struct purity *p, const struct member *member)
{
	if (map_has(&p->seen, member) || (!p->quiet && map_has(&p->l->pure_members, member)))
		return;
	map_put(p->l->arena, &p->seen, member, p);
	const struct typed_member *one = typed_of(p->l, member);
	if (!one || (member->kind == MEMBER_VAR && is_assigned_static(p->l, member))) {
		p->pure = false;
		return;
	}
	tx_walk(one->value, visit, p);
	if (one->function)
		tx_walk(one->function->body, visit, p);
}

/* The library says what has an effect; of other classes' functions it is not known. */
static void look_at_member(struct purity *p, const struct tx *e)
{
	const struct member *member = e->member;
	if (e->field_kind == FIELD_ENUM || e->field_kind == FIELD_ANON)
		return;
	if (!member || !e->symbol) {
		p->pure = false;
	} else if (lower_is_std(e->symbol, member)) {
		bool told = meta_find(&member->meta, ":elixir") ||
		            meta_find(&member->meta, ":change") ||
		            meta_find(&member->meta, ":pair");
		p->pure &= told && !meta_find(&member->meta, ":effect");
	} else if (e->symbol == p->l->typed->symbol) {
		look_into(p, member);
	} else {
		/* Another class's final variable is pure, or refused there. */
		p->pure &= e->field_kind == FIELD_STATIC && member->kind == MEMBER_VAR &&
		           (member->access & (ACCESS_FINAL | ACCESS_INLINE)) != 0;
	}
}

/* An own abstract's constructor is a function as any. */
static void look_at_new(struct purity *p, const struct symbol *symbol)
{
	const struct typed_class *typed = p->l->typed;
	if (symbol && symbol->is_std)
		return;
	if (!symbol || symbol != typed->symbol || typed->decl->kind != DECL_ABSTRACT) {
		p->pure = false;
		return;
	}
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct member *member = typed->members.items[i].member;
		if (member->name.name && name_is(member->name.name, "new"))
			look_into(p, member);
	}
}

static bool assigns_static(const struct tx *e)
{
	const struct tx *left = assigned_place(e);
	while (left && left->left && (left->kind == TX_FIELD || left->kind == TX_INDEX))
		left = strip(left->left);
	return left && left->kind != TX_LOCAL && left->kind != TX_THIS;
}

static bool visit(void *context, const struct tx *e)
{
	struct purity *p = context;
	const struct tx *callee = e->kind == TX_CALL ? strip(e->left) : NULL;
	if (e->kind == TX_THROW && p->quiet)
		p->pure = false;
	else if (e->kind == TX_TRACE || e->kind == TX_ELIXIR || e->kind == TX_SUPER ||
	         assigns_static(e))
		p->pure = false;
	else if (e->kind == TX_FIELD)
		look_at_member(p, e);
	else if (e->kind == TX_NEW)
		look_at_new(p, e->type ? e->type->symbol : NULL);
	else if (callee && callee->kind != TX_FIELD && callee->kind != TX_LOCAL)
		p->pure = false;
	else if (callee && callee->kind == TX_FIELD && callee->field_kind == FIELD_ANON)
		p->pure = false;
	return p->pure;
}

bool initial_is_pure(struct lower *l, const struct tx *value)
{
	struct purity p = {.l = l, .pure = true};
	tx_walk(value, visit, &p);
	for (MAP_EACH(one, &p.seen)) {
		if (p.pure)
			map_put(l->arena, &l->pure_members, one->key, l);
	}
	return p.pure;
}

bool lower_is_quiet(struct lower *l, const struct tx *value)
{
	struct purity p = {.l = l, .pure = true, .quiet = true};
	tx_walk(value, visit, &p);
	return p.pure;
}

/* A regular expression in it is one and the same at every read. */
void initial_keeps(struct ex *value)
{
	if (!value || value->kind == EX_FN)
		return;
	if (value->kind == EX_REMOTE && !strcmp(value->text, "new") &&
	    value->left->kind == EX_ALIAS && !strcmp(value->left->text, "Haxe.EReg")) {
		value->text = "constant";
		value->length = strlen(value->text);
	}
	initial_keeps(value->left);
	initial_keeps(value->right);
	for (uint32_t i = 0; i < value->list.count; i++)
		initial_keeps(value->list.items[i]);
	for (uint32_t i = 0; i < value->pairs.count; i++)
		initial_keeps(value->pairs.items[i]);
}
