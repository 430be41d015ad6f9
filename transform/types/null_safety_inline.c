/*
 * Inline methods, which Haxe has put into their callers before it looks for
 * null: their body stands at the call, with the arguments in the place of the
 * parameters, or with variables for those that would be evaluated twice.
 */
#include "transform/types/null_safety.h"

enum { DEEPEST_INLINE = 12 };

/* ---- looking through a tree ---- */

struct counting {
	const struct tx_local *local;
	unsigned reads; /* twice as many in loops */
	bool is_written, has_effect;
	unsigned loops;
};

static bool writes(const struct nx *e)
{
	bool steps = e->kind == NX_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT);
	return steps ||
	       (e->kind == NX_BINARY && (e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT));
}

static void count(struct counting *k, const struct nx *e)
{
	if (!e)
		return;
	bool is_loop = e->kind == NX_WHILE || e->kind == NX_FOR;
	if (e->kind == NX_LOCAL && e->local == k->local)
		k->reads += k->loops ? 2 : 1;
	if (writes(e) && e->left->kind == NX_LOCAL && e->left->local == k->local)
		k->is_written = true;
	count(k, e->left);
	k->loops += is_loop;
	count(k, e->right);
	for (uint32_t i = 0; i < e->list.count; i++)
		count(k, e->list.items[i]);
	count(k, e->third);
	k->loops -= is_loop;
}

static bool has_effect(const struct nx *e)
{
	if (!e)
		return false;
	if (e->kind == NX_FUNCTION)
		return false;
	bool found = e->kind == NX_CALL || e->kind == NX_NEW || e->kind == NX_TRACE ||
	             e->kind == NX_VAR || e->kind == NX_THROW || e->kind == NX_RETURN ||
	             writes(e) || has_effect(e->left) || has_effect(e->right) ||
	             has_effect(e->third);
	for (uint32_t i = 0; i < e->list.count && !found; i++)
		found = has_effect(e->list.items[i]);
	return found;
}

/* Puts a copy of `by` wherever the local is read. */
static void replace(struct nx *e, const struct tx_local *local, const struct nx *by)
{
	if (!e)
		return;
	if (e->kind == NX_LOCAL && e->local == local) {
		*e = *by;
		return;
	}
	replace(e->left, local, by);
	replace(e->right, local, by);
	replace(e->third, local, by);
	for (uint32_t i = 0; i < e->list.count; i++)
		replace(e->list.items[i], local, by);
}

/* ---- what a function gives is the value of its body ---- */

static bool gives(const struct nx *e)
{
	switch (e->kind) {
	case NX_RETURN:
		return true;
	case NX_IF:
		return e->third && gives(e->right) && gives(e->third);
	case NX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (gives(e->list.items[i]))
				return true;
		}
		return false;
	default:
		return false;
	}
}

static struct nx *value_of(struct null_tree *n, struct nx *e);

/* if (a) return b; c : what follows is its else. */
static struct nx *value_of_block(struct null_tree *n, struct nx *e)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct nx *one = e->list.items[i];
		bool is_last = i + 1 == e->list.count;
		if (!is_last && one->kind == NX_IF && !one->third && gives(one->right)) {
			struct nx *rest = nx_new(n, NX_BLOCK, e->node, e->type);
			for (uint32_t j = i + 1; j < e->list.count; j++)
				VEC_PUSH(n->t->arena, &rest->list, e->list.items[j]);
			one->third = rest;
			e->list.count = i + 1;
			is_last = true;
		}
		if (is_last)
			e->list.items[i] = value_of(n, one);
	}
	if (e->list.count)
		e->type = VEC_LAST(&e->list)->type;
	return e;
}

static struct nx *value_of(struct null_tree *n, struct nx *e)
{
	switch (e->kind) {
	case NX_RETURN:
		return e->left ? value_of(n, e->left) : nx_new(n, NX_NULL, e->node, NULL);
	case NX_BLOCK:
		return value_of_block(n, e);
	case NX_IF:
		if (!e->third)
			return e;
		e->right = value_of(n, e->right);
		e->third = value_of(n, e->third);
		e->type = ty_is_void(e->type) ? e->right->type : e->type;
		return e;
	case NX_SWITCH:
		for (uint32_t i = 0; i < e->list.count; i++)
			e->list.items[i] = value_of(n, e->list.items[i]);
		e->right = e->right ? value_of(n, e->right) : NULL;
		return e;
	case NX_TRY:
		e->left = value_of(n, e->left);
		for (uint32_t i = 0; i < e->list.count; i++)
			e->list.items[i] = value_of(n, e->list.items[i]);
		return e;
	default:
		return e;
	}
}

/* ---- arguments ---- */

/* Numbers and truths cannot be null everywhere: one that may be is held in a variable. */
static bool is_basic(struct null_tree *n, struct ty *type)
{
	if (type->kind == TY_ABSTRACT)
		fact_heads(n->t, type->symbol);
	struct ty *real = ty_underlying(n->t->arena, type);
	return ty_is_int(real) || ty_is_float(real) || ty_is_bool(real) ||
	       real->kind == TY_FUNCTION || real->kind == TY_PARAM;
}

static bool is_null_of_basic(struct null_tree *n, struct ty *type, struct ty *wanted)
{
	return ty_is_null(type) && is_basic(n, type) && !ty_is_null(wanted) && is_basic(n, wanted);
}

/* It is not what it was once other code has run. */
static bool may_change(const struct nx *e)
{
	if (!e || e->kind == NX_FUNCTION)
		return false;
	if (e->kind == NX_LOCAL)
		return e->local->captured;
	bool found = (e->kind == NX_FIELD && !e->is_final &&
	              !(e->member && e->member->kind == MEMBER_METHOD)) ||
	             may_change(e->left) || may_change(e->right) || may_change(e->third);
	for (uint32_t i = 0; i < e->list.count && !found; i++)
		found = may_change(e->list.items[i]);
	return found;
}

struct nx *nx_held(struct null_tree *n, struct nx *block, struct nx *arg, struct ty *type,
                   node_id node)
{
	if (!has_effect(arg) && !may_change(arg) && arg->kind != NX_NULL)
		return arg;
	struct tx_local *local = nx_hidden(n, type, node);
	VEC_PUSH(n->t->arena, &block->list, nx_var(n, local, arg, node));
	return nx_read(n, local, node);
}

static bool is_held(struct null_tree *n, const struct counting *k, struct nx *arg, struct ty *type)
{
	if (has_effect(arg) || is_null_of_basic(n, arg->type, type) ||
	    (k->has_effect && may_change(arg)))
		return true;
	switch (arg->kind) {
	case NX_NULL:
		return true;
	case NX_LOCAL:
	case NX_CONST:
	case NX_THIS:
		return k->is_written;
	case NX_FUNCTION:
		return k->reads > 1;
	default:
		return k->is_written || k->reads > 1;
	}
}

/* The argument in the place of the parameter; or the variable that holds it. */
static struct nx *place_argument(struct null_tree *n, struct nx *body, struct tx_local *param,
                                 struct nx *arg, node_id node)
{
	struct counting k = {.local = param, .has_effect = has_effect(body)};
	count(&k, body);
	if (is_held(n, &k, arg, param->type)) {
		/* A constant that nothing reads is left out. */
		bool unread = !k.reads && (arg->kind == NX_NULL || arg->kind == NX_CONST);
		return unread ? NULL : nx_var(n, param, arg, node);
	}
	replace(body, param, arg);
	return NULL;
}

/* `this` of an abstract is its value, seen as what it stands for. */
static struct nx *place_this(struct null_tree *n, struct nx *body, const struct null_tree *inner,
                             struct nx *self, node_id node)
{
	if (!inner->self)
		return NULL;
	if (inner->of->decl->kind != DECL_ABSTRACT)
		return place_argument(n, body, inner->self, self, node);
	struct counting k = {.local = inner->self, .has_effect = has_effect(body)};
	count(&k, body);
	struct nx *seen = nx_new(n, NX_CAST, node, inner->self->type);
	seen->left = self;
	bool is_plain = self->kind == NX_LOCAL || self->kind == NX_CONST || self->kind == NX_THIS;
	bool forced = is_null_of_basic(n, self->type, inner->self->type);
	if (!k.is_written && (forced || (!is_plain && is_held(n, &k, self, inner->self->type)))) {
		struct tx_local *held = nx_hidden(n, inner->self->type, node);
		seen->left = nx_read(n, held, node);
		replace(body, inner->self, seen);
		return nx_var(n, held, self, node);
	}
	replace(body, inner->self, seen);
	return NULL;
}

/* ---- type parameters ---- */

/* What the parameters of the declared type are in the one of the call. */
static void match_params(struct null_tree *n, struct ty *declared, struct ty *at, unsigned depth)
{
	declared = ty_bound(declared);
	at = ty_bound(at);
	if (depth > 20)
		return;
	if (declared->kind == TY_PARAM) {
		for (uint32_t i = 0; i < n->params.count; i++) {
			if (n->params.items[i] == declared->param)
				return;
		}
		VEC_PUSH(n->t->arena, &n->params, declared->param);
		VEC_PUSH(n->t->arena, &n->args, at);
		return;
	}
	if (declared->kind != at->kind || declared->symbol != at->symbol)
		return;
	for (uint32_t i = 0; i < declared->args.count && i < at->args.count; i++)
		match_params(n, declared->args.items[i], at->args.items[i], depth + 1);
	for (uint32_t i = 0; i < declared->params.count && i < at->params.count; i++)
		match_params(n, declared->params.items[i].type, at->params.items[i].type,
		             depth + 1);
	if (declared->result && at->result)
		match_params(n, declared->result, at->result, depth + 1);
}

/* ---- the call ---- */

static struct slot *inline_slot(const struct tx *e)
{
	const struct tx *callee = e->left;
	const struct member *m = callee->kind == TX_FIELD ? callee->member : NULL;
	if (!m || !callee->symbol || callee->symbol->is_std || m->kind != MEMBER_METHOD ||
	    !(e->truth || (m->access & ACCESS_INLINE)) || (m->access & ACCESS_MACRO) ||
	    callee->field_kind == FIELD_ANON || callee->field_kind == FIELD_DYNAMIC)
		return NULL;
	return &header(callee->symbol)->slots[m->index];
}

/* The parameters' part: each takes its argument, the last ones first, as Haxe goes over them. */
static void place_arguments(struct null_tree *n, const struct tx_function *f, const struct nx *call,
                            struct nx *body, struct nx *block, uint32_t first)
{
	for (uint32_t i = 0; i < f->args.count; i++) {
		struct tx_local *param = f->args.items[i].local;
		struct nx *arg = first + i < call->list.count
		                         ? call->list.items[first + i]
		                         : nx_new(n, NX_NULL, call->node, param->type);
		const struct tx *by_default = f->args.items[i].by_default;
		if (arg->kind == NX_NULL && by_default && by_default->kind != TX_NULL)
			arg = nx_new(n, NX_CONST, call->node, by_default->type);
		struct nx *held = place_argument(n, body, param, arg, call->node);
		if (held)
			VEC_PUSH(n->t->arena, &block->list, held);
	}
}

static struct null_tree tree_for(struct null_tree *n, const struct slot *slot, struct ty *declared,
                                 struct ty *at, node_id node)
{
	struct null_tree inner = {.t = n->t,
	                          .work = n->work,
	                          .typed = n->typed,
	                          .of = slot->owner,
	                          .at = node,
	                          .inlined = n->inlined + 1,
	                          .depth = n->depth};
	match_params(&inner, ty_follow(declared), ty_follow_null(at), 0);
	return inner;
}

/* The body behind the variables that it needs; without any, the value alone, as the type that is
 * asked for. */
static struct nx *block_or_value(struct null_tree *n, struct nx *block, struct nx *body)
{
	if (block->list.count || ty_is_void(block->type)) {
		VEC_PUSH(n->t->arena, &block->list, body);
		return block;
	}
	if (body->kind == NX_BLOCK && body->list.count == 1)
		body = body->list.items[0];
	if (ty_is_null(body->type) == ty_is_null(block->type))
		return body;
	struct nx *seen = nx_new(n, NX_CAST, block->node, block->type);
	seen->left = body;
	return seen;
}

/* A local inline function is nowhere but in its calls. */
static struct nx *inlined_local(struct null_tree *n, const struct tx *e, struct nx *call)
{
	const struct tx_function *f = map_get(&n->work->locals, e->left->local);
	if (!f || !f->body)
		return call;
	node_id outer = n->at, node = outer ? outer : e->node;
	n->at = node;
	n->inlined++;
	struct nx *body = value_of(n, nx_of(n, f->body));
	struct nx *block = nx_new(n, NX_BLOCK, node, e->type);
	place_arguments(n, f, call, body, block, 0);
	struct nx *made = block_or_value(n, block, body);
	n->inlined--;
	n->at = outer;
	return made;
}

struct nx *nx_inlined(struct null_tree *n, const struct tx *e, struct nx *call)
{
	struct slot *slot = inline_slot(e);
	if (n->inlined >= DEEPEST_INLINE || n->work->nodes > MOST_NULL_NODES)
		return call;
	if (e->left->kind == TX_LOCAL && e->left->local->inlined)
		return inlined_local(n, e, call);
	if (!slot)
		return call;
	const struct tx_function *f = null_body_of(n, slot);
	if (!f || !f->body)
		return call;
	node_id node = n->at ? n->at : e->node;
	struct null_tree inner = tree_for(n, slot, slot_type(slot), e->left->type, node);
	bool has_self = e->left->left && !slot->is_static;
	bool in_list = has_self && slot->owner->decl->kind == DECL_ABSTRACT;
	if (has_self)
		inner.self = nx_hidden(
		        n, in_list ? type_of_this(n, e->left->left->type) : e->left->left->type,
		        node);
	struct nx *body = value_of(n, nx_of(&inner, f->body));
	struct nx *block = nx_new(n, NX_BLOCK, node, e->type);
	if (has_self) {
		struct nx *self = in_list ? call->list.items[0] : call->left->left;
		struct nx *held = place_this(n, body, &inner, self, node);
		if (held)
			VEC_PUSH(n->t->arena, &block->list, held);
	}
	place_arguments(n, f, call, body, block, in_list);
	return block_or_value(n, block, body);
}

/* { var this; ... this; } */
struct nx *nx_constructed(struct null_tree *n, const struct tx *e, struct slot *slot,
                          struct nx *call)
{
	if (!slot_is_inline(slot) || slot->owner->is_std || n->inlined >= DEEPEST_INLINE ||
	    n->work->nodes > MOST_NULL_NODES)
		return call;
	const struct tx_function *f = null_body_of(n, slot);
	if (!f || !f->body)
		return call;
	node_id node = n->at ? n->at : e->node;
	struct null_tree inner = tree_for(n, slot, slot_type(slot), call->callee, node);
	inner.self = nx_hidden(n, type_of_this(n, e->type), node);
	struct nx *body = nx_of(&inner, f->body), *block = nx_new(n, NX_BLOCK, node, e->type);
	VEC_PUSH(n->t->arena, &block->list, nx_var(n, inner.self, NULL, node));
	place_arguments(n, f, call, body, block, 0);
	VEC_PUSH(n->t->arena, &block->list, body);
	struct nx *made = nx_new(n, NX_CAST, node, e->type);
	made->left = nx_read(n, inner.self, node);
	VEC_PUSH(n->t->arena, &block->list, made);
	return block;
}
