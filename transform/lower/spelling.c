/* Names that snake_case loses: `user_id` and `userId` are one atom, so what prints a value is
 * told how its fields and constructors were written. */
#include "transform/lower/leaf.h"

#include "transform/types/walk.h"

/* user_id -> userId, rgb -> Rgb: what the runtime makes of an atom. */
static char *guessed(struct arena *arena, const char *snake, bool upper)
{
	char *out = arena_alloc(arena, strlen(snake) + 1), *at = out;
	for (const char *p = snake; *p; p++) {
		bool letter = *p >= 'a' && *p <= 'z';
		if (*p == '_' && p > snake && p[1] >= 'a' && p[1] <= 'z') {
			upper = true;
			continue;
		}
		*at++ = letter && upper ? (char)(*p - 'a' + 'A') : *p;
		upper = false;
	}
	*at = 0;
	return out;
}

struct naming {
	struct lower *l;
	struct ex *names; /* pairs of a key and the name that cannot be guessed from it */
	struct map seen;  /* types that were looked at */
	struct map keys;  /* key -> its first name */
	const char *twice[2];
	bool open; /* somewhere is a value of a type that says nothing */
	unsigned depth;
};

enum { NAMING_DEPTH = 6 };

static bool has_key(const struct ex *names, const char *key)
{
	for (uint32_t i = 0; i < names->pairs.count; i++) {
		if (!strcmp(names->pairs.items[i]->left->text, key))
			return true;
	}
	return false;
}

/* The runtime's guess goes by where an atom stands, so `N` and `n` are told apart; what it is told
 * goes by the atom alone. */
static void note_name(struct naming *n, const char *key, const char *name, bool upper)
{
	struct arena *arena = n->l->arena;
	const struct name *interned = name_from(n->l->names, key);
	const char *before = map_get(&n->keys, interned);
	bool odd = strcmp(guessed(arena, key, upper), name) != 0;
	if (before && strcmp(before, name) != 0 && (odd || has_key(n->names, key)) &&
	    !n->twice[0]) {
		n->twice[0] = before;
		n->twice[1] = name;
	}
	if (before)
		return;
	map_put(arena, &n->keys, interned, (void *)(uintptr_t)name);
	if (odd)
		ex_add_pair(arena, n->names, ex_atom(arena, key), ex_text(arena, name));
}

static void names_in(struct naming *n, struct ty *type);

static void names_of_constructors(struct naming *n, const struct symbol *symbol)
{
	read_constructors(n->l, symbol);
	for (uint32_t i = 0; symbol->decl && i < symbol->decl->members.count; i++) {
		const struct member *member = symbol->decl->members.items[i];
		if (member->kind == MEMBER_CONSTRUCTOR)
			note_name(n, lower_tag(n->l, member), member->name.name->text, true);
	}
}

static void names_in(struct naming *n, struct ty *type)
{
	n->open |= type_is_open(type);
	type = ty_follow_null(type);
	if (!type || n->depth > NAMING_DEPTH || map_has(&n->seen, type))
		return;
	map_put(n->l->arena, &n->seen, type, n);
	n->depth++;
	if (type->kind == TY_ENUM && type->symbol)
		names_of_constructors(n, type->symbol);
	for (uint32_t i = 0; i < type->args.count; i++)
		names_in(n, type->args.items[i]);
	for (uint32_t i = 0; type->kind == TY_ANON && i < type->fields.count; i++) {
		const char *name = type->fields.items[i].name->text;
		note_name(n, lower_field_key(n->l, type, type->fields.items[i].name), name, false);
		names_in(n, type->fields.items[i].type);
	}
	n->depth--;
}

/* What is written out is known even where Dynamic is expected. */
static void names_in_literal(struct naming *n, const struct tx *e)
{
	e = strip(e);
	names_in(n, e->type);
	for (uint32_t i = 0; e->kind == TX_OBJECT && i < e->names.count; i++) {
		const char *name = e->names.items[i]->text;
		note_name(n, lower_field_key(n->l, e->type, e->names.items[i]), name, false);
	}
	bool inside = e->kind == TX_OBJECT || e->kind == TX_ARRAY || e->kind == TX_MAP;
	for (uint32_t i = 0; inside && i < e->list.count; i++)
		names_in_literal(n, e->list.items[i]);
}

/* Literals show what they are, whatever type is expected. */
static bool is_written_out(const struct tx *e)
{
	e = strip(e);
	bool whole = e->kind == TX_OBJECT || e->kind == TX_ARRAY || e->kind == TX_MAP;
	for (uint32_t i = 0; whole && i < e->list.count; i++)
		whole = is_written_out(e->list.items[i]);
	return whole || !type_is_open(e->type) || e->kind == TX_NULL;
}

/* ---- a value of which the type says nothing ---- */

static bool note_mentioned(void *context, const struct tx *e)
{
	struct naming *n = context;
	if (e->kind == TX_OBJECT)
		names_in_literal(n, e);
	else if (e->kind == TX_FIELD && e->field_kind == FIELD_ENUM && e->member && e->symbol)
		note_name(n, lower_tag(n->l, e->member), e->member->name.name->text, true);
	else if (e->kind == TX_FIELD &&
	         (e->field_kind == FIELD_ANON || e->field_kind == FIELD_DYNAMIC))
		note_name(n, lower_field_key(n->l, e->left ? e->left->type : NULL, e->name),
		          e->name->text, false);
	for (uint32_t i = 0; e->kind == TX_CALL && i < e->list.count; i++)
		names_in(n, e->list.items[i]->type);
	return true;
}

/* All names that the class mentions: the value may have any of them. */
static const struct naming *mentioned(struct lower *l)
{
	if (!l->mentioned) {
		struct naming *n = ARENA_NEW(l->arena, struct naming);
		*n = (struct naming){.l = l, .names = ex_new(l->arena, EX_KEYWORD)};
		l->mentioned = n;
		typed_class_walk(l->typed, note_mentioned, n);
	}
	return l->mentioned;
}

static void refuse_twice(const struct naming *n, const struct tx *e)
{
	if (n->twice[0] && !collides_at(n->l, e->node))
		lower_refuse(n->l, e->node, DIAG_UNSUPPORTED,
		             arena_printf(n->l->arena,
		                          "printing a value in which one may be called `%s` and "
		                          "another `%s`",
		                          n->twice[0], n->twice[1]),
		             "Elixir has one atom for both: rename one, or give the value a type");
}

static void add_mentioned(struct naming *n, const struct tx *e)
{
	const struct naming *all = mentioned(n->l);
	refuse_twice(all, e);
	for (uint32_t i = 0; i < all->names->pairs.count; i++) {
		const struct ex *pair = all->names->pairs.items[i];
		if (!map_has(&n->keys, name_from(n->l->names, pair->left->text)))
			ex_add_pair(n->l->arena, n->names, pair->left, pair->right);
	}
}

struct ex *printed_names(struct lower *l, const struct tx *e)
{
	struct naming n = {.l = l, .names = ex_new(l->arena, EX_KEYWORD)};
	names_in(&n, e->type);
	names_in_literal(&n, e);
	refuse_twice(&n, e);
	if (n.open && !is_written_out(e))
		add_mentioned(&n, e);
	return n.names->pairs.count ? n.names : NULL;
}
