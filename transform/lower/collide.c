/* Names that snake_case makes one: userId and user_id of one structure, FooBar
 * and foo_bar of one enum. Functions and variables are numbered (names.c);
 * here the name is what other code sees, so it is an error. */
#include "transform/lower/core.h"
#include "transform/lower/leaf.h"

#include "transform/types/walk.h"

struct collide {
	struct lower *l;
	struct map seen; /* types that were looked at */
};

bool collides_at(struct lower *l, node_id node)
{
	for (uint32_t i = 0; i < l->input->diags->list.count; i++) {
		const struct diag *said = &l->input->diags->list.items[i];
		if (said->code == DIAG_NAMES_COLLIDE && said->place.node == node)
			return true;
	}
	return false;
}

static void collision(struct lower *l, node_id node, const char *one, const char *other,
                      const char *both)
{
	l->refused = true;
	struct place place = lower_place(l, node);
	if (collides_at(l, node))
		return;
	diag_add(l->input->diags, place, DIAG_NAMES_COLLIDE, one, other, both);
}

static void fields_of_literal(struct collide *c, const struct tx *e)
{
	struct map keys = {0}; /* key -> the first name that has it */
	for (uint32_t i = 0; i < e->names.count; i++) {
		const char *key = lower_field_key(c->l, e->type, e->names.items[i]);
		const struct name *interned = name_from(c->l->names, key);
		const struct name *before = map_get(&keys, interned);
		if (before)
			collision(c->l, e->node, before->text, e->names.items[i]->text, key);
		else
			map_put(c->l->arena, &keys, interned, (void *)(uintptr_t)e->names.items[i]);
	}
}

static void fields_of_type(struct collide *c, const struct tx *e)
{
	struct ty *type = e->left ? ty_follow_null(e->left->type) : NULL;
	if (!type || type->kind != TY_ANON)
		return;
	const char *key = lower_field_key(c->l, type, e->name);
	for (uint32_t i = 0; i < type->fields.count; i++) {
		const struct name *other = type->fields.items[i].name;
		if (other != e->name && !strcmp(key, lower_field_key(c->l, type, other)))
			collision(c->l, e->node, e->name->text, other->text, key);
	}
}

static void constructors(struct collide *c, const struct tx *e)
{
	const struct decl *decl = e->symbol ? e->symbol->decl : NULL;
	if (!e->member || !decl || map_has(&c->seen, e->member))
		return;
	map_put(c->l->arena, &c->seen, e->member, c);
	const char *tag = lower_tag(c->l, e->member);
	if (!e->symbol->is_std)
		read_fact(c->l, FACT_ALIKE,
		          arena_printf(c->l->arena, "%s.%s", e->symbol->path->text,
		                       e->member->name.name->text));
	for (uint32_t i = 0; i < decl->members.count; i++) {
		const struct member *other = decl->members.items[i];
		if (other != e->member && other->kind == MEMBER_CONSTRUCTOR &&
		    !strcmp(tag, lower_tag(c->l, other)))
			collision(c->l, e->node, e->member->name.name->text, other->name.name->text,
			          tag);
	}
}

static bool look(void *context, const struct tx *e)
{
	struct collide *c = context;
	if (e->kind == TX_OBJECT)
		fields_of_literal(c, e);
	else if (e->kind == TX_FIELD && e->field_kind == FIELD_ANON)
		fields_of_type(c, e);
	else if (e->kind == TX_FIELD && e->field_kind == FIELD_ENUM)
		constructors(c, e);
	return true;
}

void refuse_collisions(struct lower *l)
{
	struct collide c = {.l = l};
	typed_class_walk(l->typed, look, &c);
}
