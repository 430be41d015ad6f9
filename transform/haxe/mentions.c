#include "transform/haxe/mentions.h"

#include <stdbool.h>

enum { DEEPEST_TYPE = 500, DEEPEST_EXPR = TREE_LIMIT, LONGEST_CHAIN = 32 };

struct walk {
	struct arena *arena;   /* the file's */
	struct arena *scratch; /* the set's */
	struct decl *decl;
	uint32_t *slots; /* 1 + index in decl->mentions; open addressing */
	uint32_t room;   /* a power of two */
	unsigned depth, type_depth;
};

static void walk_expr(struct walk *w, const struct expr *e);
static void walk_members(struct walk *w, struct member *const *members, uint32_t count);

/* ---- the set ---- */

static bool is_upper(const struct ident *ident)
{
	return ident->name && is_upper_name(ident->name);
}

static uint64_t hash_of(const struct ident *path, uint32_t count)
{
	uint64_t hash = count;
	for (uint32_t i = 0; i < count; i++)
		hash = (hash ^ (path[i].name ? path[i].name->hash : 0)) * 0x9e3779b97f4a7c15U;
	return hash ^ hash >> 32;
}

static bool same(const struct name_path *mention, const struct ident *path, uint32_t count)
{
	if (mention->count != count)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		if (mention->path[i].name != path[i].name)
			return false;
	}
	return true;
}

/* Where this path is, or the free place for it. */
static uint32_t *slot_of(struct walk *w, const struct ident *path, uint32_t count)
{
	uint32_t at = (uint32_t)hash_of(path, count) & (w->room - 1);
	while (w->slots[at] && !same(&w->decl->mentions.items[w->slots[at] - 1], path, count))
		at = (at + 1) & (w->room - 1);
	return &w->slots[at];
}

static void grow(struct walk *w)
{
	w->room = w->room ? w->room * 2 : 64;
	w->slots = ARENA_NEWS(w->scratch, w->room, uint32_t);
	for (uint32_t i = 0; i < w->decl->mentions.count; i++) {
		const struct name_path *one = &w->decl->mentions.items[i];
		*slot_of(w, one->path, one->count) = i + 1;
	}
}

/* Only as far as it can name a type: up to the first upper-case part, and the
 * next if that is upper-case too (a type of a module). */
static void mention(struct walk *w, const struct ident *path, uint32_t count, bool lasting)
{
	uint32_t at = 0;
	while (at < count && !is_upper(&path[at]))
		at++;
	if (at == count)
		return;
	count = at + 1 < count && is_upper(&path[at + 1]) ? at + 2 : at + 1;
	if (w->decl->mentions.count * 2 >= w->room)
		grow(w);
	uint32_t *slot = slot_of(w, path, count);
	if (*slot)
		return;
	struct name_path one = {path, count};
	if (!lasting) {
		struct ident *copy = ARENA_NEWS(w->arena, count, struct ident);
		memcpy(copy, path, count * sizeof *copy);
		one.path = copy;
	}
	VEC_PUSH(w->arena, &w->decl->mentions, one);
	*slot = w->decl->mentions.count;
}

/* ---- types ---- */

static void walk_type(struct walk *w, const struct type_node *node)
{
	if (!node || w->type_depth > DEEPEST_TYPE)
		return;
	w->type_depth++;
	if (node->kind == TYPE_PATH && node->path.count)
		mention(w, node->path.items, node->path.count, true);
	for (uint32_t i = 0; i < node->args.count; i++)
		walk_type(w, node->args.items[i]);
	walk_type(w, node->result);
	if (node->kind == TYPE_ANON) {
		walk_members(w, node->members.items, node->members.count);
		for (uint32_t i = 0; i < node->extended.count; i++)
			walk_type(w, node->extended.items[i]);
	}
	w->type_depth--;
}

static void walk_params(struct walk *w, const type_param_list *params)
{
	for (uint32_t i = 0; i < params->count; i++) {
		for (uint32_t j = 0; j < params->items[i].constraints.count; j++)
			walk_type(w, params->items[i].constraints.items[j]);
		walk_type(w, params->items[i].by_default);
	}
}

static void walk_function(struct walk *w, const struct function *f)
{
	if (!f)
		return;
	walk_params(w, &f->params);
	for (uint32_t i = 0; i < f->args.count; i++) {
		walk_type(w, f->args.items[i].type);
		walk_expr(w, f->args.items[i].by_default);
	}
	walk_type(w, f->result);
	walk_expr(w, f->body);
}

/* ---- expressions ---- */

/* a.b.C.d.e */
static void walk_dotted(struct walk *w, const struct expr *e)
{
	struct ident path[LONGEST_CHAIN];
	uint32_t count = 0;
	while (e->kind == EXPR_FIELD && count < LONGEST_CHAIN - 1) {
		path[LONGEST_CHAIN - ++count] = e->name;
		e = e->left;
	}
	if (e->kind != EXPR_IDENT || !e->name.name) {
		walk_expr(w, e);
		return;
	}
	path[LONGEST_CHAIN - ++count] = e->name;
	mention(w, &path[LONGEST_CHAIN - count], count, false);
}

static void walk_cases(struct walk *w, const struct expr *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++)
			walk_expr(w, e->cases.items[i].patterns.items[j]);
		walk_expr(w, e->cases.items[i].guard);
		walk_expr(w, e->cases.items[i].body);
	}
}

static void walk_vars(struct walk *w, const struct expr *e)
{
	for (uint32_t i = 0; i < e->vars.count; i++) {
		walk_type(w, e->vars.items[i].type);
		walk_expr(w, e->vars.items[i].value);
	}
}

static void walk_catches(struct walk *w, const struct expr *e)
{
	for (uint32_t i = 0; i < e->catches.count; i++) {
		walk_type(w, e->catches.items[i].type);
		walk_expr(w, e->catches.items[i].body);
	}
}

static void walk_parts(struct walk *w, const struct expr *e)
{
	for (uint32_t i = 0; i < e->list.count; i++)
		walk_expr(w, e->list.items[i]);
	switch (e->kind) {
	case EXPR_OBJECT:
		for (uint32_t i = 0; i < e->fields.count; i++)
			walk_expr(w, e->fields.items[i].value);
		break;
	case EXPR_VARS:
		walk_vars(w, e);
		break;
	case EXPR_SWITCH:
		walk_cases(w, e);
		break;
	case EXPR_TRY:
		walk_catches(w, e);
		break;
	case EXPR_FUNCTION:
		walk_function(w, e->function);
		break;
	case EXPR_IF:
	case EXPR_TERNARY:
		walk_expr(w, e->third);
		break;
	default:
		break;
	}
}

static void walk_expr(struct walk *w, const struct expr *e)
{
	if (!e || w->depth > DEEPEST_EXPR)
		return;
	w->depth++;
	if (e->kind == EXPR_FIELD) {
		walk_dotted(w, e);
	} else if (e->kind == EXPR_IDENT) {
		mention(w, &e->name, 1, true);
	} else {
		walk_expr(w, e->left);
		walk_expr(w, e->right);
		walk_type(w, e->type);
		walk_parts(w, e);
	}
	w->depth--;
}

/* ---- declarations ---- */

static void walk_members(struct walk *w, struct member *const *members, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (members[i]->access & ACCESS_MACRO) /* it runs elsewhere */
			continue;
		walk_type(w, members[i]->type);
		walk_expr(w, members[i]->value);
		walk_function(w, members[i]->function);
	}
}

static void walk_decl(struct walk *w, const struct decl *d)
{
	walk_params(w, &d->params);
	walk_type(w, d->super);
	for (uint32_t i = 0; i < d->extends.count; i++)
		walk_type(w, d->extends.items[i]);
	for (uint32_t i = 0; i < d->implements.count; i++)
		walk_type(w, d->implements.items[i]);
	for (uint32_t i = 0; i < d->from.count; i++)
		walk_type(w, d->from.items[i]);
	for (uint32_t i = 0; i < d->to.count; i++)
		walk_type(w, d->to.items[i]);
	walk_type(w, d->type);
	walk_members(w, d->members.items, d->members.count);
	for (uint32_t i = 0; i < d->meta.count; i++) {
		if (!name_is(d->meta.items[i].name.name, ":using"))
			continue;
		for (uint32_t j = 0; j < d->meta.items[i].args.count; j++)
			walk_expr(w, d->meta.items[i].args.items[j]);
	}
}

void mentions_of_file(struct file *file, struct arena *scratch)
{
	for (uint32_t i = 0; i < file->decls.count; i++) {
		struct walk walk = {
		        .arena = &file->arena, .scratch = scratch, .decl = file->decls.items[i]};
		walk_decl(&walk, walk.decl);
	}
}
