/* Type arguments against the constraints of their parameters.  Haxe looks at those that are written
 * when all bodies are typed, the last one first. */
#include "transform/types/internal.h"

/* The type of a constant that is a type argument. */
static struct ty *constant_type(struct typer *t, const struct type_node *node)
{
	switch (node->expr->kind) {
	case EXPR_INT:
		return t->program->core.int_;
	case EXPR_FLOAT:
		return t->program->core.float_;
	case EXPR_STRING:
		return t->program->core.string;
	default:
		return NULL;
	}
}

static const char *constant_text(struct typer *t, const struct type_node *node)
{
	return arena_printf(t->arena, node->expr->kind == EXPR_STRING ? "\"%s\"" : "%s",
	                    node->expr->text);
}

static bool fits(struct typer *t, const struct type_node *node, struct ty *arg, struct ty *to)
{
	if (!node || node->kind != TYPE_EXPR)
		return unify(t, arg, to);
	struct ty *type = constant_type(t, node);
	if (!type || unifies(t, type, to))
		return true;
	t->problems.count = 0;
	problem_add(t, PROBLEM_TEXT, NULL, NULL,
	            arena_printf(t->arena, "%s should be %s", constant_text(t, node),
	                         ty_text(t->arena, to)));
	return false;
}

/* What the constraint asks for here: of a @:generic class the one of these arguments. */
static struct ty *asked_for(struct typer *t, struct ty *constraint, struct head *head,
                            struct ty *type, node_id node)
{
	struct ty *to = ty_subst(t->arena, constraint, head->params.items, type->args.items,
	                         head->params.count);
	struct ty *plain = ty_follow(to);
	if (plain->kind != TY_CLASS || plain->special || !is_generic_symbol(plain->symbol))
		return to;
	struct ty *own = ty_new(t->arena, TY_CLASS);
	*own = *plain;
	specialise_class(t, own, node);
	return own;
}

static void check_argument(struct typer *t, const struct type_node *node, struct head *head,
                           struct ty *type, uint32_t i)
{
	struct ty_param_decl *param = head->params.items[i];
	const struct type_node *written = i < node->args.count ? node->args.items[i] : NULL;
	for (uint32_t j = 0; j < param->constraints.count; j++) {
		struct ty *to = asked_for(t, param->constraints.items[j], head, type, node->node);
		t->problems.count = 0;
		if (fits(t, written, type->args.items[i], to))
			continue;
		problem_add(t, PROBLEM_CONSTRAINT, NULL, NULL,
		            ty_text(t->arena, ty_param(t->arena, param)));
		enum diag_phase phase = t->phase;
		if (phase == PHASE_BODY)
			t->phase = PHASE_BODY_TYPES;
		type_say(t, written ? written->node : node->node, DIAG_UNIFY, problems_text(t));
		t->phase = phase;
		return;
	}
}

/* A class that is made of a @:generic one must not have the name of another. */
static void check_generic_name(struct typer *t, const struct type_node *node, struct head *head,
                               struct ty *type)
{
	if (!has_meta(&head->symbol->decl->meta, ":generic") || !type->args.count)
		return;
	struct buf name;
	buf_init(&name, t->arena);
	buf_text(&name, head->symbol->decl->name.name->text);
	for (uint32_t i = 0; i < type->args.count; i++) {
		struct ty *arg = ty_follow(type->args.items[i]);
		if (!arg->symbol || arg->args.count ||
		    (arg->kind != TY_CLASS && arg->kind != TY_ABSTRACT && arg->kind != TY_ENUM))
			return;
		buf_printf(&name, "_%s", arg->symbol->path->text);
	}
	char *text = arena_copy(t->arena, buf_string(&name), name.length);
	for (char *at = text; *at; at++)
		*at = *at == '.' ? '_' : *at;
	if (!resolve_name(t, name_from(t->names, text)))
		return;
	enum diag_phase phase = t->phase;
	t->phase = PHASE_FORCE;
	type_say(t, node->node, DIAG_GENERIC_NAME, text);
	t->phase = phase;
}

void check_constraints(struct typer *t, const struct type_node *node, struct head *head,
                       struct ty *type)
{
	if (!t->checking_types)
		return;
	for (uint32_t i = 0; i < head->params.count && i < type->args.count; i++) {
		if (ty_follow(type->args.items[i])->kind != TY_MONO)
			check_argument(t, node, head, type, i);
	}
	check_generic_name(t, node, head, type);
}

/* ---- what is written in signatures ---- */

static bool has_arguments(const struct type_node *node, unsigned depth)
{
	if (!node || depth > 200)
		return false;
	if (node->kind == TYPE_PATH ? node->args.count > 0 : node->kind == TYPE_ANON)
		return true;
	for (uint32_t i = 0; i < node->args.count; i++) {
		if (has_arguments(node->args.items[i], depth + 1))
			return true;
	}
	return has_arguments(node->result, depth + 1);
}

/* Of what was said from `first` on, what is about arguments. */
static void keep_new(struct diags *diags, uint32_t first)
{
	uint32_t kept = first;
	for (uint32_t i = first; i < diags->list.count; i++) {
		const struct diag *one = &diags->list.items[i];
		if (one->code == DIAG_UNIFY || one->code == DIAG_GENERIC_NAME)
			diags->list.items[kept++] = *one;
		else if (one->severity == SEVERITY_ERROR)
			diags->errors--;
		else
			diags->warnings--;
	}
	diags->list.count = kept;
}

/* Again, now that headers are made: what else is wrong was said before. */
static void again(struct typer *t, const struct type_node *node)
{
	if (!has_arguments(node, 0))
		return;
	struct attempt attempt;
	uint32_t first = t->diags->list.count;
	if (ATTEMPT(t, &attempt)) {
		resolve_type(t, node);
		attempt_leave(t, &attempt);
	} else {
		attempt_failed(t, &attempt, false);
	}
	keep_new(t->diags, first);
}

static void again_member(struct typer *t, struct slot *slot)
{
	const struct member *m = slot->member;
	t->params.count = 0;
	for (uint32_t i = 0; i < t->head->params.count; i++)
		VEC_PUSH(t->arena, &t->params, t->head->params.items[i]);
	for (uint32_t i = 0; i < slot->params.count; i++)
		VEC_PUSH(t->arena, &t->params, slot->params.items[i]);
	again(t, m->type);
	if (!m->function)
		return;
	again(t, m->function->result);
	for (uint32_t i = 0; i < m->function->args.count; i++)
		again(t, m->function->args.items[i].type);
}

void check_written_types(struct typer *t)
{
	const struct decl *d = t->decl;
	t->checking_types = true;
	t->phase = PHASE_HEAD_TYPES;
	again(t, d->super);
	for (uint32_t i = 0; i < d->extends.count; i++)
		again(t, d->extends.items[i]);
	for (uint32_t i = 0; i < d->implements.count; i++)
		again(t, d->implements.items[i]);
	again(t, d->type);
	t->phase = PHASE_MEMBER_TYPES;
	for (uint32_t i = 0; d->kind != DECL_TYPEDEF && i < d->members.count; i++)
		again_member(t, &t->head->slots[i]);
	t->checking_types = false;
	t->phase = PHASE_DECLARE;
}
