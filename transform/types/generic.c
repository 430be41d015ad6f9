/* @:generic classes: Haxe makes a class for each list of arguments, with a name of its own. What
 * is a constant among the arguments is a value inside. */
#include "transform/types/checks.h"

bool is_generic_symbol(const struct symbol *symbol)
{
	return (symbol->decl->kind == DECL_CLASS || symbol->decl->kind == DECL_INTERFACE) &&
	       has_meta(&symbol->decl->meta, ":generic");
}

/* ---- constants as type arguments ---- */

struct ty *ty_constant(struct arena *arena, const struct expr *e)
{
	struct ty *type = ty_new(arena, TY_CONSTANT);
	type->extra = (void *)e;
	return type;
}

struct ty *ty_constant_value(const struct core_types *core, const struct ty *type)
{
	const struct expr *e = type->extra;
	switch (e->kind) {
	case EXPR_INT:
		return core->int_;
	case EXPR_FLOAT:
		return core->float_;
	case EXPR_STRING:
		return core->string;
	case EXPR_IDENT:
		return name_is(e->name.name, "true") || name_is(e->name.name, "false")
		               ? core->bool_
		               : core->dynamic;
	default:
		return core->dynamic;
	}
}

static bool takes_constant(const struct symbol *symbol, uint32_t i)
{
	const struct type_param *param = &symbol->decl->params.items[i];
	return name_is(param->name.name, "Const") || has_meta(&param->meta, ":const");
}

void check_constant_argument(struct typer *t, const struct type_node *node,
                             const struct symbol *symbol, uint32_t i)
{
	if (i >= symbol->decl->params.count)
		return;
	bool is_constant = node->args.items[i]->kind == TYPE_EXPR;
	if (is_constant && !takes_constant(symbol, i) &&
	    !name_is(symbol->decl->params.items[i].name.name, "Rest"))
		type_error(t, node->node, DIAG_CONSTANT_UNEXPECTED);
	if (!is_constant && takes_constant(symbol, i))
		type_error(t, node->node, DIAG_CONSTANT_EXPECTED);
}

/* ---- a class for these arguments ---- */

static bool has_constructor(const struct ty_param_decl *param)
{
	for (uint32_t i = 0; i < param->constraints.count; i++) {
		if (ty_is(param->constraints.items[i], "haxe.Constructible"))
			return true;
	}
	return false;
}

static bool is_generic_param(const struct ty_param_decl *param)
{
	return (param->member && has_meta(&param->member->meta, ":generic")) ||
	       (param->symbol && has_meta(&param->symbol->decl->meta, ":generic"));
}

/* Is one of the arguments a type parameter? Then it is no class of its own yet. */
static bool has_param_argument(struct typer *t, struct ty *type, node_id node, unsigned depth)
{
	bool found = false;
	type = ty_follow(type);
	if (depth > 40)
		return false;
	if (type->kind == TY_PARAM) {
		if (!is_generic_param(type->param) && has_constructor(type->param))
			type_error(t, node, DIAG_GENERIC_CONSTRUCTOR);
		return true;
	}
	for (uint32_t i = 0; type->kind == TY_CLASS && i < type->args.count; i++)
		found |= has_param_argument(t, type->args.items[i], node, depth + 1);
	return found;
}

static void check_statics(struct typer *t, const struct symbol *symbol)
{
	const struct decl *d = symbol->decl;
	fact_members(t, symbol);
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		fact_member(t, &header(symbol)->slots[i]);
		if (!(m->access & ACCESS_STATIC) || (m->access & ACCESS_MACRO) ||
		    name_is(m->name.name, "__init__"))
			continue;
		say_at_slot(t, &header(symbol)->slots[i], m->node, DIAG_GENERIC_STATIC, "");
		type_fail(t);
	}
}

/* An instance of a @:generic class, its arguments given: of a class of its own when they are. */
void specialise_class(struct typer *t, struct ty *type, node_id node)
{
	bool is_open = false;
	if (type->kind != TY_CLASS || !type->args.count || !is_generic_symbol(type->symbol))
		return;
	for (uint32_t i = 0; i < type->args.count; i++)
		is_open |= has_param_argument(t, type->args.items[i], node, 0) ||
		           ty_is_unknown(type->args.items[i]);
	if (is_open || type->symbol->is_std)
		return;
	check_statics(t, type->symbol);
	type->special = true;
}

static void take_wanted(struct typer *t, struct ty *type, struct ty *want)
{
	if (want->symbol != type->symbol || want->kind != TY_CLASS)
		return;
	for (uint32_t i = 0; i < type->args.count && i < want->args.count; i++)
		unifies(t, want->args.items[i], type->args.items[i]);
	type->special = want->special;
}

/* `new G(..)`: its arguments are known by now, or by what is wanted of it, or never. */
void specialise_new(struct typer *t, struct ty *type, struct want want, node_id node)
{
	if (type->kind != TY_CLASS || !is_generic_symbol(type->symbol))
		return;
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (!is_nameless(type->args.items[i], 0))
			continue;
		if (want.type && !ty_is_unknown(want.type)) {
			take_wanted(t, type, ty_follow(want.type));
			return;
		}
		type_say(t, node, DIAG_GENERIC_UNKNOWN,
		         header(type->symbol)->params.items[i]->name->text);
		VEC_LAST(&t->diags->list).is_last = true;
		type_fail(t);
	}
	if (!type->special)
		specialise_class(t, type, node);
}

/* The name of what would be made for it has a hole. */
bool is_nameless(struct ty *type, unsigned depth)
{
	type = ty_bound(type);
	if (type->kind == TY_MONO || depth > 40)
		return true;
	for (uint32_t i = 0; type->symbol && i < type->args.count; i++) {
		if (is_nameless(type->args.items[i], depth + 1))
			return true;
	}
	return false;
}

/* ---- @:generic functions ---- */

struct creation {
	const struct name *name;
	const struct expr *found;
};

static void find_new(struct creation *c, const struct expr *e, unsigned depth)
{
	if (!e || c->found || depth > TREE_LIMIT)
		return;
	if (e->kind == EXPR_NEW && e->type->path.count == 1 &&
	    e->type->path.items[0].name == c->name) {
		c->found = e;
		return;
	}
	find_new(c, e->left, depth + 1);
	find_new(c, e->right, depth + 1);
	for (uint32_t i = 0; i < e->list.count; i++)
		find_new(c, e->list.items[i], depth + 1);
	for (uint32_t i = 0; e->kind == EXPR_VARS && i < e->vars.count; i++)
		find_new(c, e->vars.items[i].value, depth + 1);
	if (e->kind == EXPR_IF || e->kind == EXPR_TERNARY)
		find_new(c, e->third, depth + 1);
}

/* The function that is made for these arguments: it cannot be made of itself, and constructs no
 * parameter of one that is made once. */
void check_specialised(struct typer *t, const struct slot *slot, struct ty *const *args,
                       node_id node)
{
	if (slot == t->slot)
		type_say(t, node, DIAG_GENERIC_RECURSIVE);
	for (uint32_t i = 0; i < slot->params.count; i++) {
		struct ty *arg = ty_follow(args[i]);
		struct creation c = {.name = slot->params.items[i]->name};
		bool is_abstract =
		        arg->kind == TY_ABSTRACT && ty_underlying(t->arena, arg)->kind != TY_CLASS;
		if ((!is_abstract && (arg->kind != TY_PARAM || is_generic_param(arg->param))) ||
		    !slot->function || slot->owner->is_std)
			continue;
		fact_body(t, (struct slot *)slot);
		find_new(&c, slot->function->body, 0);
		if (!c.found)
			continue;
		if (is_abstract) {
			enum diag_phase phase = t->phase;
			t->phase = PHASE_FILTER;
			say_at_slot(t, slot, c.found->node, DIAG_CONSTRUCT_TYPE,
			            ty_text(t->arena, arg));
			t->phase = phase;
			continue;
		}
		say_at_slot(t, slot, c.found->node, DIAG_ONLY_GENERIC, "");
		type_say(t, node, DIAG_GENERIC_CALL);
	}
}

/* Two classes that Haxe made of one are the same when they have the same name; none is the one that
 * it was made of. */
bool same_specialised(struct typer *t, struct ty *a, struct ty *b)
{
	return a->special == b->special && a->symbol == b->symbol &&
	       strcmp(ty_text(t->arena, a), ty_text(t->arena, b)) == 0;
}
