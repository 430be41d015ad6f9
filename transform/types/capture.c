/*
 * After a member is typed: which locals closures capture and change, what may
 * have come out of a Dynamic, and which headers the types rest on.
 */
#include "transform/types/checks.h"

enum { LONG_CHAIN = 100 }; /* heads behind heads that are a fact each */

struct pass {
	struct typer *t;
	unsigned links; /* heads between the class and what is being recorded */
	struct tx_function *function;
	bool first;   /* the first round over a member */
	bool changed; /* a local became from_dynamic: look again */
	bool nested;  /* there is a function inside */
	unsigned depth;
	struct marks *heads;   /* what was recorded of heads; NULL: nothing is */
	const struct ty *last; /* the type that was recorded last */
};

static void visit(struct pass *p, struct tx *e);

static void read_local(struct pass *p, struct tx_local *local)
{
	if (local && local->owner != p->function)
		local->captured = true;
}

static void write_local(struct pass *p, struct tx *place, bool from_dynamic)
{
	if (place->kind != TX_LOCAL || !place->local)
		return;
	struct tx_local *local = place->local;
	local->assigned = true;
	if (local->owner != p->function)
		local->assigned_in_closure = true;
	if (from_dynamic && !local->from_dynamic) {
		local->from_dynamic = true;
		p->changed = true;
	}
}

static void start_local(struct pass *p, struct tx_local *local, bool from_dynamic)
{
	if (!local)
		return;
	local->type = ty_bound(local->type);
	if (ty_follow(local->type)->kind == TY_DYNAMIC)
		from_dynamic = true;
	if (from_dynamic && !local->from_dynamic) {
		local->from_dynamic = true;
		p->changed = true;
	}
}

static bool marked(const struct tx *e)
{
	return e && e->from_dynamic;
}

static void visit_list(struct pass *p, struct tx **list, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		visit(p, list[i]);
}

static void visit_function(struct pass *p, struct tx_function *f)
{
	struct tx_function *outer = p->function;
	p->function = f;
	for (uint32_t i = 0; i < f->args.count; i++) {
		start_local(p, f->args.items[i].local, false);
		if (f->args.items[i].by_default)
			visit(p, f->args.items[i].by_default);
	}
	if (f->body)
		visit(p, f->body);
	p->function = outer;
}

static void visit_pattern(struct pass *p, struct tx_pattern *pattern, bool from_dynamic)
{
	if (!pattern)
		return;
	bool dynamic = from_dynamic || ty_follow(pattern->type)->kind == TY_DYNAMIC;
	start_local(p, pattern->local, dynamic);
	if (pattern->value)
		visit(p, pattern->value);
	visit_pattern(p, pattern->inner,
	              pattern->kind == PATTERN_EXTRACT ? marked(pattern->value) : dynamic);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		visit_pattern(p, pattern->items.items[i], dynamic && pattern->kind == PATTERN_OR);
}

static bool visit_switch(struct pass *p, struct tx *e)
{
	bool result = false;
	visit(p, e->left);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		struct tx_case *c = &e->cases.items[i];
		for (uint32_t j = 0; j < c->patterns.count; j++)
			visit_pattern(p, c->patterns.items[j], marked(e->left));
		if (c->guard)
			visit(p, c->guard);
		visit(p, c->body);
		result |= marked(c->body);
	}
	if (e->by_default) {
		visit(p, e->by_default);
		result |= marked(e->by_default);
	}
	return result;
}

static bool visit_try(struct pass *p, struct tx *e)
{
	visit(p, e->left);
	bool result = marked(e->left);
	for (uint32_t i = 0; i < e->catches.count; i++) {
		start_local(p, e->catches.items[i].local, false);
		visit(p, e->catches.items[i].body);
		result |= marked(e->catches.items[i].body);
	}
	return result;
}

static bool is_assignment(const struct tx *e)
{
	return e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT;
}

static bool visit_binary(struct pass *p, struct tx *e)
{
	visit(p, e->left);
	visit(p, e->right);
	if (is_assignment(e)) {
		bool dynamic = marked(e->right) || (e->op != OP_ASSIGN && marked(e->left));
		write_local(p, e->left, dynamic);
		return marked(e->right);
	}
	switch (e->op) {
	case OP_ADD:
		return (marked(e->left) || marked(e->right)) && !ty_is_string(e->type);
	case OP_SUB:
	case OP_MUL:
	case OP_DIV:
	case OP_MOD:
		return marked(e->left) || marked(e->right);
	default:
		return false;
	}
}

static bool visit_parts(struct pass *p, struct tx *e)
{
	if (e->left)
		visit(p, e->left);
	if (e->right)
		visit(p, e->right);
	if (e->third)
		visit(p, e->third);
	visit_list(p, e->keys.items, e->keys.count);
	visit_list(p, e->list.items, e->list.count);
	switch (e->kind) {
	case TX_FIELD:
		return e->field_kind == FIELD_DYNAMIC ||
		       (e->left && marked(e->left) && e->field_kind != FIELD_STATIC &&
		        e->field_kind != FIELD_ENUM);
	case TX_INDEX:
	case TX_META:
	case TX_CAST:
		return marked(e->left) || (e->kind == TX_CAST && !e->cast_to &&
		                           ty_follow(e->left->type)->kind == TY_DYNAMIC);
	case TX_CALL:
		return marked(e->left);
	case TX_IF:
		return marked(e->right) || marked(e->third);
	case TX_BLOCK:
		return e->list.count && marked(VEC_LAST(&e->list));
	case TX_UNARY:
		if (e->op == OP_INCREMENT || e->op == OP_DECREMENT)
			write_local(p, e->left, false);
		return marked(e->left) && e->op != OP_NOT;
	default:
		return false;
	}
}

static bool visit_loop(struct pass *p, struct tx *e)
{
	bool dynamic = false;
	visit(p, e->left);
	if (e->third)
		visit(p, e->third);
	if (e->for_kind != FOR_RANGE)
		dynamic = marked(e->left);
	start_local(p, e->local, dynamic);
	start_local(p, e->key, dynamic);
	visit(p, e->right);
	return false;
}

static bool visit_kind(struct pass *p, struct tx *e)
{
	switch (e->kind) {
	case TX_LOCAL:
		read_local(p, e->local);
		return e->local && e->local->from_dynamic;
	case TX_VAR:
		if (e->left)
			visit(p, e->left);
		start_local(p, e->local, marked(e->left));
		return false;
	case TX_FUNCTION:
		p->nested = true;
		visit_function(p, e->function);
		return false;
	case TX_FOR:
		return visit_loop(p, e);
	case TX_SWITCH:
		return visit_switch(p, e);
	case TX_TRY:
		return visit_try(p, e);
	case TX_BINARY:
		return visit_binary(p, e);
	case TX_ELIXIR:
		visit_parts(p, e);
		return true;
	default:
		return visit_parts(p, e);
	}
}

/* ---- headers ---- */

static void record_type(struct pass *p, struct ty *type, unsigned depth);

static void record_types(struct pass *p, struct ty *const *list, uint32_t count, unsigned depth)
{
	for (uint32_t i = 0; i < count; i++)
		record_type(p, list[i], depth);
}

/* What a type parameter must be: a call leaves no trace of it in the types of its expressions. */
static void record_param(struct pass *p, const struct ty_param_decl *param, unsigned depth)
{
	if (!marks_add(p->t->program->arena, p->heads, param))
		return;
	record_types(p, param->constraints.items, param->constraints.count, depth);
	if (param->by_default)
		record_type(p, param->by_default, depth);
}

static void record_head(struct pass *p, const struct symbol *s, unsigned depth)
{
	if (p->links == LONG_CHAIN) {
		fact_heads(p->t, s);
		return;
	}
	fact_head(p->t, s);
	struct head *head = header(s);
	p->links++;
	if (s->decl->kind == DECL_TYPEDEF && head_alias(head))
		record_type(p, head->alias, depth);
	if (s->decl->kind == DECL_ABSTRACT && head->underlying)
		record_type(p, head->underlying, depth);
	record_types(p, head->from.items, head->from.count, depth);
	record_types(p, head->to.items, head->to.count, depth);
	for (uint32_t i = 0; i < head->params.count; i++)
		record_param(p, head->params.items[i], depth);
	if (s->decl->kind == DECL_CLASS || s->decl->kind == DECL_INTERFACE) {
		head_supers(head);
		if (head->super)
			record_type(p, head->super, depth);
		record_types(p, head->interfaces.items, head->interfaces.count, depth);
	}
	p->links--;
}

static void record_type(struct pass *p, struct ty *type, unsigned depth)
{
	type = ty_bound(type);
	if (++depth > TREE_LIMIT)
		return;
	if (type->kind == TY_MONO)
		p->t->open_types = true;
	if (type->args.count || type->params.count || type->fields.count) {
		if (!marks_add(p->t->program->arena, p->heads, type))
			return;
	}
	if (type->symbol && marks_add(p->t->program->arena, p->heads, type->symbol))
		record_head(p, type->symbol, depth);
	if (type->kind == TY_PARAM)
		record_param(p, type->param, depth);
	record_types(p, type->args.items, type->args.count, depth);
	for (uint32_t i = 0; i < type->params.count; i++)
		record_type(p, type->params.items[i].type, depth);
	for (uint32_t i = 0; i < type->fields.count; i++)
		record_type(p, type->fields.items[i].type, depth);
	if (type->result)
		record_type(p, type->result, depth);
}

static bool gives_value(const struct tx *e)
{
	while (e->kind == TX_BLOCK && e->list.count)
		e = VEC_LAST(&e->list);
	return e->kind != TX_RETURN && e->kind != TX_BREAK && e->kind != TX_CONTINUE &&
	       e->kind != TX_THROW;
}

static void visit(struct pass *p, struct tx *e)
{
	if (!e || p->depth > 3 * TREE_LIMIT)
		return;
	p->depth++;
	if (p->first) {
		check_compared(p->t, e);
		p->t->has_deprecated |= may_be_deprecated(e);
		p->t->has_open_var |= e->kind == TX_VAR && !e->left;
	}
	bool dynamic = visit_kind(p, e);
	if (!e->type)
		e->type = p->t->program->core.dynamic;
	e->type = ty_bound(e->type); /* monomorphs may be bound to one another in a long chain */
	if (ty_follow(e->type)->kind == TY_DYNAMIC && gives_value(e))
		dynamic = true;
	e->from_dynamic = dynamic;
	if (p->heads && e->type != p->last)
		record_type(p, e->type, 0);
	p->last = e->type;
	p->depth--;
}

static void visit_member(struct pass *p, struct typed_member *member)
{
	if (member->function)
		visit_function(p, member->function);
	if (member->value)
		visit(p, member->value);
}

/* What was recorded in one list is news for another: of what is typed for others meanwhile. */
static struct marks *heads_of(struct typer *t, struct marks *own)
{
	if (!t->facts)
		return NULL;
	return t->facts == &t->program->gathered ? &t->program->heads : own;
}

void record_signature_heads(struct typer *t, struct slot *slot)
{
	struct marks own = {0};
	struct pass p = {.t = t, .heads = heads_of(t, &own)};
	bool open = t->open_types; /* what is open in a circle is looked at with the body */
	record_type(&p, slot_type(slot), 0);
	for (uint32_t i = 0; i < slot->params.count; i++)
		record_param(&p, slot->params.items[i], 0);
	for (uint32_t i = 0; i < slot->overloads.count; i++)
		record_signature_heads(t, slot->overloads.items[i]);
	t->open_types = open;
}

void finish_member(struct typer *t, struct typed_member *member)
{
	struct marks own = {0};
	struct pass p = {.t = t, .changed = true, .heads = heads_of(t, &own)};
	if (p.heads && member->type)
		record_type(&p, member->type, 0);
	if (t->functions_before != t->program->functions)
		join_functions(t, member->function ? member->function->body : member->value);
	for (int rounds = 0; p.changed && rounds < 20; rounds++) {
		p.changed = false;
		p.first = rounds == 0;
		visit_member(&p, member);
		p.heads = NULL;
	}
	if (p.nested)
		adopt_functions(t, member->function ? member->function->body : member->value);
}

void record_heads(struct typer *t, struct typed_class *typed)
{
	struct pass p = {.t = t, .heads = &t->program->heads};
	if (!t->facts)
		return;
	/* What was unknown when its member was done may be known by now. */
	bool again = t->open_types;
	if (again)
		marks_clear(&t->program->heads);
	for (uint32_t i = 0; i < typed->members.count; i++) {
		struct typed_member *m = &typed->members.items[i];
		if (m->type)
			record_type(&p, m->type, 0);
		if (again)
			visit_member(&p, m);
	}
	record_head(&p, t->symbol, 0);
}
