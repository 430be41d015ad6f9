/*
 * return, break and continue inside of an expression:
 *
 *   f(g(), if (c) return 1 else x, y)
 *     value = g(); other = if (c) return 1 else x; f(value, other, y)
 *
 * The part that may leave becomes the value of a variable, and so does what is
 * evaluated before it; branches that bind a variable may leave anyway.
 */
#include "transform/lower/core.h"

struct hoist {
	struct lower *l;
	VEC(struct tx *) before; /* the variables */
	const struct tx *leaves; /* what may leave */
	bool failed;
};

static struct tx *search(struct hoist *h, struct tx *e);

static bool has_jump(struct lower *l, const struct tx *e)
{
	return e && uses_of(l, e).jumps;
}

static struct tx *bind(struct hoist *h, struct tx *value)
{
	struct lower *l = h->l;
	struct tx *var = ARENA_NEW(l->arena, struct tx), *read = ARENA_NEW(l->arena, struct tx);
	var->kind = TX_VAR;
	var->node = read->node = value->node;
	var->left = value;
	var->local = make_local(l, "value", value->type);
	read->kind = TX_LOCAL;
	read->type = value->type;
	read->from_dynamic = value->from_dynamic;
	read->local = var->local;
	VEC_PUSH(l->arena, &h->before, var);
	return read;
}

/* Evaluated before what may leave: kept where it is when that cannot matter. */
static struct tx *keep(struct hoist *h, struct tx *e)
{
	const struct tx *value = strip(e);
	struct tx_local *root;
	switch (value->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
	case TX_TYPE:
	case TX_THIS:
	case TX_FUNCTION:
		return e;
	default:
		break;
	}
	root = path_root(value);
	struct uses uses = uses_of(h->l, h->leaves);
	if (root && !locals_has(&uses.assigned, root))
		return e;
	if (root && is_object_type(value->type))
		h->failed = true;
	return bind(h, e);
}

/* Of parts in the order of their evaluation the first that may leave, and what is before it. */
static bool search_parts(struct hoist *h, struct tx ***parts, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (!*parts[i] || !has_jump(h->l, *parts[i]))
			continue;
		h->leaves = *parts[i];
		for (uint32_t j = 0; j < i; j++) {
			if (*parts[j])
				*parts[j] = keep(h, *parts[j]);
		}
		*parts[i] = search(h, *parts[i]);
		return true;
	}
	return false;
}

/* a && b, whose b may leave: if (a) b else false. */
static struct tx *as_choice(struct hoist *h, const struct tx *e)
{
	struct tx *choice = ARENA_NEW(h->l->arena, struct tx),
	          *known = ARENA_NEW(h->l->arena, struct tx);
	known->kind = TX_BOOL;
	known->node = choice->node = e->node;
	known->type = choice->type = e->type;
	known->truth = e->op == OP_BOOL_OR;
	choice->kind = TX_IF;
	choice->left = e->left;
	choice->right = known->truth ? known : e->right;
	choice->third = known->truth ? e->right : known;
	return choice;
}

static void search_in(struct hoist *h, struct tx *e)
{
	uint32_t count = 0;
	struct tx ***parts =
	        ARENA_NEWS(h->l->arena, e->list.count * 2 + e->keys.count + 4, struct tx **);
	const struct tx *callee = e->kind == TX_CALL ? strip(e->left) : NULL;
	bool named = callee && callee->kind == TX_FIELD;
	if (named && callee->left) {
		/* x.f(...): x, not x.f */
		struct tx *field = ARENA_NEW(h->l->arena, struct tx);
		*field = *callee;
		e->left = field;
		parts[count++] = &field->left;
	} else if (e->left && !named && !(e->kind == TX_BINARY && is_assignment(e->op))) {
		parts[count++] = &e->left;
	}
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (i < e->keys.count)
			parts[count++] = &e->keys.items[i];
		parts[count++] = &e->list.items[i];
	}
	if (e->right && (e->kind == TX_BINARY || e->kind == TX_INDEX || e->kind == TX_YIELD))
		parts[count++] = &e->right;
	if (!search_parts(h, parts, count))
		h->failed = true;
}

static void copy_parts(struct hoist *h, struct tx *e)
{
	struct tx **list = e->list.items, **keys = e->keys.items;
	uint32_t items = e->list.count, names = e->keys.count;
	memset(&e->list, 0, sizeof e->list);
	memset(&e->keys, 0, sizeof e->keys);
	for (uint32_t i = 0; i < items; i++)
		VEC_PUSH(h->l->arena, &e->list, list[i]);
	for (uint32_t i = 0; i < names; i++)
		VEC_PUSH(h->l->arena, &e->keys, keys[i]);
}

/* x += ..., where x changes meanwhile; a[i()] = ... */
static bool changes_left(struct lower *l, const struct tx *e)
{
	if (!is_assignment(e->op))
		return false;
	struct uses uses = uses_of(l, e->right);
	struct tx_local *root = path_root(e->left);
	return !root || (strip(e->left)->kind != TX_LOCAL && locals_has(&uses.assigned, root)) ||
	       (e->op != OP_ASSIGN && locals_has(&uses.assigned, root));
}

static bool leaves_itself(const struct tx *e)
{
	return is_choice(e) || e->kind == TX_BLOCK || e->kind == TX_RETURN || e->kind == TX_BREAK ||
	       e->kind == TX_CONTINUE;
}

/* e again, with variables for what may leave. */
static struct tx *search(struct hoist *h, struct tx *e)
{
	const struct tx *value = strip(e);
	bool test =
	        (value->kind == TX_IF || value->kind == TX_SWITCH) && has_jump(h->l, value->left);
	if (leaves_itself(value) && !test)
		return bind(h, e);
	if (value->kind == TX_BINARY && (value->op == OP_BOOL_AND || value->op == OP_BOOL_OR) &&
	    has_jump(h->l, value->right))
		return bind(h, as_choice(h, value));
	struct tx *copy = ARENA_NEW(h->l->arena, struct tx);
	*copy = *value;
	copy_parts(h, copy);
	switch (value->kind) {
	case TX_IF:
	case TX_SWITCH: {
		struct tx **subject = &copy->left;
		search_parts(h, &subject, 1);
		return bind(h, copy);
	}
	case TX_FUNCTION:
	case TX_FOR:
	case TX_WHILE:
	case TX_COMPREHENSION:
	case TX_TRY:
		h->failed = true;
		return copy;
	case TX_BINARY:
		h->failed |= value->op == OP_COALESCE || changes_left(h->l, value);
		break;
	default:
		break;
	}
	search_in(h, copy);
	return copy;
}

/* A statement whose own branches may leave: only its test or subject is looked at. */
static struct tx *search_statement(struct hoist *h, const struct tx *e)
{
	bool outer = e->kind == TX_IF || e->kind == TX_SWITCH || e->kind == TX_FOR ||
	             e->kind == TX_RETURN;
	if (!outer)
		return leaves_itself(e) ? (struct tx *)e : search(h, (struct tx *)e);
	struct tx *copy = ARENA_NEW(h->l->arena, struct tx);
	*copy = *e;
	struct tx **parts[2] = {&copy->left, &copy->third};
	search_parts(h, parts, e->kind == TX_FOR ? 2 : 1);
	return copy;
}

bool lower_hoisted(struct lower *l, const struct tx *e, struct take take, const struct rest *next,
                   const struct end *end)
{
	struct hoist h = {.l = l};
	struct tx *last = search_statement(&h, e);
	if (h.failed || !h.before.count)
		return false;
	VEC_PUSH(l->arena, &h.before, last);
	struct rest *rest = ARENA_NEW(l->arena, struct rest);
	*rest = (struct rest){
	        .items = h.before.items, .count = h.before.count, .take = take, .outer = next};
	lower_rest(l, rest, end);
	return true;
}
