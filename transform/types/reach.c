/* What a file names: every type path and every dotted name with an upper-case part is looked up, so
 * that what the program reaches is loaded. */
#include "transform/types/internal.h"

static void walk_expr(struct typer *t, const struct expr *e);

static void walk_type(struct typer *t, const struct type_node *node);

static void walk_members(struct typer *t, struct member *const *members, uint32_t count);

static void walk_params(struct typer *t, const type_param_list *params)
{
	for (uint32_t i = 0; i < params->count; i++) {
		for (uint32_t j = 0; j < params->items[i].constraints.count; j++)
			walk_type(t, params->items[i].constraints.items[j]);
		walk_type(t, params->items[i].by_default);
	}
}

static void walk_type(struct typer *t, const struct type_node *node)
{
	if (!node || t->type_depth > 500)
		return;
	t->type_depth++;
	uint32_t used;
	if (node->kind == TYPE_PATH && node->path.count)
		resolve_path(t, node->path.items, node->path.count, &used);
	for (uint32_t i = 0; i < node->args.count; i++)
		walk_type(t, node->args.items[i]);
	walk_type(t, node->result);
	if (node->kind == TYPE_ANON) {
		walk_members(t, node->members.items, node->members.count);
		for (uint32_t i = 0; i < node->extended.count; i++)
			walk_type(t, node->extended.items[i]);
	}
	t->type_depth--;
}

static void walk_function(struct typer *t, const struct function *f)
{
	if (!f)
		return;
	walk_params(t, &f->params);
	for (uint32_t i = 0; i < f->args.count; i++) {
		walk_type(t, f->args.items[i].type);
		walk_expr(t, f->args.items[i].by_default);
	}
	walk_type(t, f->result);
	walk_expr(t, f->body);
}

/* a.b.C.d.e : the longest prefix that names a type. */
static void walk_dotted(struct typer *t, const struct expr *e)
{
	struct ident path[32];
	uint32_t count = 0;
	const struct expr *at = e;
	while (at->kind == EXPR_FIELD && count < 31) {
		path[31 - count++] = at->name;
		at = at->left;
	}
	if (at->kind != EXPR_IDENT || !at->name.name) {
		walk_expr(t, at);
		return;
	}
	path[31 - count++] = at->name;
	uint32_t used;
	resolve_path(t, &path[32 - count], count, &used);
}

static void walk_cases(struct typer *t, const struct expr *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++)
			walk_expr(t, e->cases.items[i].patterns.items[j]);
		walk_expr(t, e->cases.items[i].guard);
		walk_expr(t, e->cases.items[i].body);
	}
}

static void walk_vars(struct typer *t, const struct expr *e)
{
	for (uint32_t i = 0; i < e->vars.count; i++) {
		walk_type(t, e->vars.items[i].type);
		walk_expr(t, e->vars.items[i].value);
	}
}

static void walk_catches(struct typer *t, const struct expr *e)
{
	for (uint32_t i = 0; i < e->catches.count; i++) {
		walk_type(t, e->catches.items[i].type);
		walk_expr(t, e->catches.items[i].body);
	}
}

static void walk_parts(struct typer *t, const struct expr *e)
{
	for (uint32_t i = 0; i < e->list.count; i++)
		walk_expr(t, e->list.items[i]);
	switch (e->kind) {
	case EXPR_OBJECT:
		for (uint32_t i = 0; i < e->fields.count; i++)
			walk_expr(t, e->fields.items[i].value);
		break;
	case EXPR_VARS:
		walk_vars(t, e);
		break;
	case EXPR_SWITCH:
		walk_cases(t, e);
		break;
	case EXPR_TRY:
		walk_catches(t, e);
		break;
	case EXPR_FUNCTION:
		walk_function(t, e->function);
		break;
	case EXPR_IF:
	case EXPR_TERNARY:
		walk_expr(t, e->third);
		break;
	default:
		break;
	}
}

static void walk_expr(struct typer *t, const struct expr *e)
{
	uint32_t used;
	if (!e || t->depth > 3000)
		return;
	t->depth++;
	if (e->kind == EXPR_FIELD) {
		walk_dotted(t, e);
	} else {
		if (e->kind == EXPR_IDENT && e->name.name && is_upper_name(e->name.name))
			resolve_path(t, &e->name, 1, &used);
		walk_expr(t, e->left);
		walk_expr(t, e->right);
		walk_type(t, e->type);
		walk_parts(t, e);
	}
	t->depth--;
}

static void walk_members(struct typer *t, struct member *const *members, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		walk_type(t, members[i]->type);
		walk_expr(t, members[i]->value);
		walk_function(t, members[i]->function);
	}
}

static void walk_decl(struct typer *t, const struct decl *d)
{
	walk_params(t, &d->params);
	walk_type(t, d->super);
	for (uint32_t i = 0; i < d->extends.count; i++)
		walk_type(t, d->extends.items[i]);
	for (uint32_t i = 0; i < d->implements.count; i++)
		walk_type(t, d->implements.items[i]);
	for (uint32_t i = 0; i < d->from.count; i++)
		walk_type(t, d->from.items[i]);
	for (uint32_t i = 0; i < d->to.count; i++)
		walk_type(t, d->to.items[i]);
	walk_type(t, d->type);
	walk_members(t, d->members.items, d->members.count);
	for (uint32_t i = 0; i < d->meta.count; i++) {
		if (!name_is(d->meta.items[i].name.name, ":using"))
			continue;
		for (uint32_t j = 0; j < d->meta.items[i].args.count; j++)
			walk_expr(t, d->meta.items[i].args.items[j]);
	}
}

void walk_module(struct program *p, struct module *m)
{
	module_imports(p, m, p->load_diags);
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		struct typer t;
		typer_open(&t, p, m->symbols.items[i], p->arena, NULL, &p->scratch);
		walk_decl(&t, m->symbols.items[i]->decl);
	}
}
