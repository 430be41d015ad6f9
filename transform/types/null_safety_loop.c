/* `for` as Haxe leaves it: counted loops over ranges and arrays, calls of hasNext and next. */
#include "transform/types/null_safety.h"

#include <stdlib.h>

static struct nx *statement(struct null_tree *n, struct nx *block, struct nx *e)
{
	VEC_PUSH(n->t->arena, &block->list, e);
	return block;
}

static struct nx *put_body(struct null_tree *n, struct nx *block, struct nx *body)
{
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
	return statement(n, block,
	                 while_loop(n, test, put_body(n, body, nx_of(n, e->right)), e->node));
}

/* var i = 0; while (i < array.length) { var item = array[i]; ++i; ... } */
struct nx *nx_counted(struct null_tree *n, struct nx *array, struct tx_local *item, struct nx *body,
                      node_id node)
{
	struct nx *block = nx_new(n, NX_BLOCK, node, NULL),
	          *inner = nx_new(n, NX_BLOCK, node, NULL);
	struct tx_local *index = nx_hidden(n, n->t->program->core.int_, item->node);
	statement(n, block, nx_var(n, index, number(n, node), node));
	if (array->kind != NX_LOCAL) {
		struct tx_local *items = nx_hidden(n, array->type, array->node);
		statement(n, block, nx_var(n, items, array, node));
		array = nx_read(n, items, array->node);
	}
	struct nx *value = nx_new(n, NX_INDEX, node, item->type);
	value->left = array;
	value->right = nx_read(n, index, node);
	statement(n, inner, nx_var(n, item, value, item->node));
	statement(n, inner, step(n, index, node));
	struct nx *length = nx_method(n, array, "length", node);
	struct nx *test = nx_binary(n, OP_LT, nx_read(n, index, node), length, node);
	return statement(n, block, while_loop(n, test, put_body(n, inner, body), node));
}

/* What gives the items of a map, of an array with their places, of a text. */
static struct nx *iterator(struct null_tree *n, const struct tx *e)
{
	struct nx *over = nx_of(n, e->left);
	if (e->for_kind == FOR_ITERATOR)
		return over;
	struct nx *made = nx_new(n, NX_CALL, e->left->node, n->t->program->core.dynamic);
	if (e->for_kind == FOR_STRING || e->for_kind == FOR_ARRAY) {
		struct ty *type = ty_function(n->t->arena, made->type);
		bool is_text = e->for_kind == FOR_STRING;
		struct ty_arg param = {.name = name_from(n->t->names, is_text ? "s" : "array"),
		                       .type = n->t->program->core.dynamic};
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

/* A part of what an iterator gives: of it only the type is known. */
static struct nx *unknown(struct null_tree *n, struct ty *type, const struct tx *e)
{
	struct nx *made = nx_new(n, NX_FIELD, e->left->node, type);
	made->access = NX_OTHER;
	made->name = name_from(n->t->names, "value");
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
	statement(n, body, nx_var(n, e->key, unknown(n, e->key->type, e), e->left->node));
	statement(n, body, nx_var(n, e->local, unknown(n, e->local->type, e), e->left->node));
	struct nx *more = nx_new(n, NX_CONST, e->left->node, n->t->program->core.bool_);
	struct nx *inner = nx_of(n, e->right);
	return statement(n, block, while_loop(n, more, statement(n, body, inner), e->node));
}

/* Of loops that are written out inside of one another: what becomes of them
 * grows with each. */
enum { MOST_WRITTEN_OUT = 4 };

/* One body behind the other. */
static struct nx *written_out(struct null_tree *n, const struct tx *e)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, NULL);
	n->written_out++;
	struct nx *body = nx_of(n, e->right);
	n->written_out--;
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
	if (e->truth && n->written_out < MOST_WRITTEN_OUT)
		return written_out(n, e);
	if (e->for_kind == FOR_RANGE)
		return range(n, e);
	if (e->key)
		return over_pairs(n, e);
	if (e->for_kind == FOR_ARRAY)
		return nx_counted(n, nx_of(n, e->left), e->local, nx_of(n, e->right), e->node);
	struct nx *made = nx_new(n, NX_FOR, e->node, NULL);
	made->left = iterator(n, e);
	made->local = e->local;
	made->right = nx_of(n, e->right);
	return made;
}
