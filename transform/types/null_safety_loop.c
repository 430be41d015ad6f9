/* `for` as Haxe leaves it: counted loops over ranges and arrays, calls of hasNext and next. */
#include "transform/types/null_safety.h"

#include <stdlib.h>

static struct nx *statement(struct null_tree *n, struct nx *block, struct nx *e)
{
	VEC_PUSH(n->t->arena, &block->list, e);
	return block;
}

static struct nx *body_of(struct null_tree *n, struct nx *block, const struct tx *e)
{
	struct nx *body = nx_of(n, e->right);
	for (uint32_t i = 0; body->kind == NX_BLOCK && i < body->list.count; i++)
		statement(n, block, body->list.items[i]);
	return body->kind == NX_BLOCK ? block : statement(n, block, body);
}

static struct nx *while_loop(struct null_tree *n, struct nx *condition, struct nx *body,
                             node_id node)
{
	struct nx *made = nx_new(n, NX_WHILE, node, NULL);
	made->left = condition;
	made->right = body;
	return made;
}

static struct nx *number(struct null_tree *n, node_id node)
{
	return nx_new(n, NX_CONST, node, n->t->program->core.int_);
}

static struct nx *step(struct null_tree *n, struct tx_local *index, node_id node)
{
	struct nx *made = nx_new(n, NX_UNARY, node, n->t->program->core.int_);
	made->op = OP_INCREMENT;
	made->left = nx_read(n, index, node);
	return made;
}

/* var i = from; var to = end; while (i < to) { var local = i++; ... } */
static struct nx *range(struct null_tree *n, const struct tx *e)
{
	struct ty *int_ = n->t->program->core.int_;
	struct nx *block = nx_new(n, NX_BLOCK, e->node, NULL);
	struct nx *body = nx_new(n, NX_BLOCK, e->right->node, NULL);
	struct tx_local *index = nx_hidden(n, int_, e->left->node);
	struct nx *end = nx_of(n, e->third);
	statement(n, block, nx_var(n, index, nx_of(n, e->left), e->left->node));
	if (e->left->kind != TX_INT || e->third->kind != TX_INT) {
		struct tx_local *last = nx_hidden(n, e->third->type, e->third->node);
		statement(n, block, nx_var(n, last, end, e->third->node));
		end = nx_read(n, last, e->third->node);
	}
	struct nx *test =
	        nx_binary(n, OP_LT, nx_read(n, index, e->left->node), end, e->local->node);
	test->until = e->third->node;
	statement(n, body, nx_var(n, e->local, step(n, index, e->left->node), e->local->node));
	return statement(n, block, while_loop(n, test, body_of(n, body, e), e->node));
}

/* var i = 0; var items = array; while (i < items.length) { var local = items[i]; ++i; ... } */
static struct nx *over_array(struct null_tree *n, const struct tx *e)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, NULL);
	struct nx *body = nx_new(n, NX_BLOCK, e->right->node, NULL);
	struct nx *array = nx_of(n, e->left);
	struct tx_local *index = nx_hidden(n, n->t->program->core.int_, e->local->node);
	statement(n, block, nx_var(n, index, number(n, e->node), e->node));
	if (array->kind != NX_LOCAL) {
		struct tx_local *items = nx_hidden(n, e->left->type, e->left->node);
		statement(n, block, nx_var(n, items, array, e->node));
		array = nx_read(n, items, e->left->node);
	}
	struct nx *item = nx_new(n, NX_INDEX, e->node, e->local->type);
	item->left = array;
	item->right = nx_read(n, index, e->node);
	statement(n, body, nx_var(n, e->local, item, e->local->node));
	statement(n, body, step(n, index, e->node));
	struct nx *length = nx_method(n, array, "length", e->node);
	struct nx *test = nx_binary(n, OP_LT, nx_read(n, index, e->node), length, e->node);
	return statement(n, block, while_loop(n, test, body_of(n, body, e), e->node));
}

/* What gives the items of a map, of an array with their places, of a text. */
static struct nx *iterator(struct null_tree *n, const struct tx *e)
{
	struct nx *over = nx_of(n, e->left);
	if (e->for_kind == FOR_ITERATOR)
		return over;
	struct nx *made = nx_new(n, NX_CALL, e->left->node, n->t->program->core.dynamic);
	if (e->for_kind == FOR_STRING) {
		struct ty *type = ty_function(n->t->arena, made->type);
		struct ty_arg param = {.name = name_from(n->t->names, "s"),
		                       .type = n->t->program->core.string};
		VEC_PUSH(n->t->arena, &type->params, param);
		made->left = nx_new(n, NX_FIELD, e->left->node, type);
		made->left->access = NX_OTHER;
		made->left->name = name_from(n->t->names, "new");
		VEC_PUSH(n->t->arena, &made->list, over);
		return made;
	}
	struct ty *type = ty_follow_null(e->left->type);
	if (type->kind == TY_ABSTRACT) {
		struct nx *seen = nx_new(n, NX_CAST, e->left->node,
		                         ty_underlying(n->t->arena, e->left->type));
		seen->left = over;
		over = seen;
	}
	made->left = nx_method(n, over, e->key ? "keyValueIterator" : "iterator", e->left->node);
	return made;
}

/* var it = e; while (it.hasNext()) { var key = ...; var local = ...; ... } */
static struct nx *over_pairs(struct null_tree *n, const struct tx *e)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, NULL);
	struct nx *body = nx_new(n, NX_BLOCK, e->right->node, NULL);
	struct nx *over = iterator(n, e);
	struct tx_local *held = nx_hidden(n, over->type, e->left->node);
	statement(n, block, nx_var(n, held, over, e->left->node));
	struct nx *key = nx_new(n, NX_CONST, e->left->node, e->key->type);
	struct nx *value = nx_new(n, NX_CONST, e->left->node, e->local->type);
	statement(n, body, nx_var(n, e->key, key, e->left->node));
	statement(n, body, nx_var(n, e->local, value, e->left->node));
	struct nx *more = nx_new(n, NX_CONST, e->left->node, n->t->program->core.bool_);
	struct nx *inner = nx_of(n, e->right);
	return statement(n, block, while_loop(n, more, statement(n, body, inner), e->node));
}

/* One body behind the other. */
static struct nx *written_out(struct null_tree *n, const struct tx *e)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, NULL);
	struct nx *body = nx_of(n, e->right);
	if (e->for_kind == FOR_ARRAY) {
		for (VEC_EACH(struct tx *, item, &e->left->list)) {
			struct nx *value = nx_of(n, *item);
			statement(n, block, nx_var(n, e->local, value, (*item)->node));
			statement(n, block, body);
		}
		return block;
	}
	long times = strtol(e->third->text, NULL, 10) - strtol(e->left->text, NULL, 10);
	for (long i = 0; i < times; i++)
		statement(n, block, body);
	return block;
}

struct nx *nx_loop(struct null_tree *n, const struct tx *e)
{
	if (e->truth)
		return written_out(n, e);
	if (e->for_kind == FOR_RANGE)
		return range(n, e);
	if (e->key)
		return over_pairs(n, e);
	if (e->for_kind == FOR_ARRAY)
		return over_array(n, e);
	struct nx *made = nx_new(n, NX_FOR, e->node, NULL);
	made->left = iterator(n, e);
	made->local = e->local;
	made->right = nx_of(n, e->right);
	return made;
}
