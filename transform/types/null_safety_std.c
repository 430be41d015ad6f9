/* Methods of the library that Haxe inlines, as what its own library has in them: a null is said of
 * that. */
#include "transform/types/null_safety.h"

typedef struct nx *builder(struct null_tree *n, const struct tx *e, struct nx *call);

static struct nx *statement(struct null_tree *n, struct nx *block, struct nx *e)
{
	VEC_PUSH(n->t->arena, &block->list, e);
	return block;
}

static struct nx *call_of(struct null_tree *n, struct nx *callee, struct ty *type, node_id node)
{
	struct nx *made = nx_new(n, NX_CALL, node, type);
	made->left = callee;
	return made;
}

/* f(item), or f(i++, item) */
static struct nx *apply(struct null_tree *n, struct nx *f, struct tx_local *index,
                        struct tx_local *item, node_id node)
{
	struct ty *type = ty_follow_null(f->type);
	struct nx *made = call_of(n, f, type->kind == TY_FUNCTION ? type->result : NULL, node);
	if (index) {
		struct nx *step = nx_new(n, NX_UNARY, node, n->t->program->core.int_);
		step->op = OP_INCREMENT;
		step->left = nx_read(n, index, node);
		statement(n, made, step);
	}
	return statement(n, made, nx_read(n, item, node));
}

/* made.push(f(item)), or if (f(item)) made.push(item) */
static struct nx *collect(struct null_tree *n, struct tx_local *made, struct nx *value,
                          struct tx_local *filtered, node_id node)
{
	struct nx *push =
	        call_of(n, nx_method(n, nx_read(n, made, node), "push", node), NULL, node);
	if (!filtered)
		return statement(n, push, value);
	struct nx *choice = nx_new(n, NX_IF, node, NULL);
	choice->left = value;
	choice->right = statement(n, push, nx_read(n, filtered, node));
	return choice;
}

/* The function, or a variable that holds it when it is none that is written here. */
static struct nx *given(struct null_tree *n, struct nx *block, struct nx *f, node_id node)
{
	return f->kind == NX_FUNCTION || f->kind == NX_LOCAL ? f
	                                                     : nx_held(n, block, f, f->type, node);
}

static struct ty *item_type(struct nx *f, uint32_t at)
{
	struct ty *type = ty_follow_null(f->type);
	return type->kind == TY_FUNCTION && at < type->params.count ? type->params.items[at].type
	                                                            : NULL;
}

/* [for (item in this) f(item)] and [for (item in this) if (f(item)) item] */
static struct nx *of_array(struct null_tree *n, const struct tx *e, struct nx *call, bool filters)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, e->type);
	struct nx *array = call->left->left, *f = given(n, block, call->list.items[0], e->node);
	array = nx_held(n, block, array, array->type, e->node);
	struct tx_local *self = nx_hidden(n, ty_follow_null(array->type), e->node);
	statement(n, block, nx_var(n, self, array, e->node));
	array = nx_read(n, self, e->node);
	struct ty *of = ty_argument_as_written(array->type, 0);
	struct tx_local *made = nx_hidden(n, e->type, e->node);
	struct tx_local *item = nx_hidden(n, of ? of : n->t->program->core.dynamic, e->node);
	statement(n, block, nx_var(n, made, nx_new(n, NX_CONST, e->node, e->type), e->node));
	struct nx *body =
	        collect(n, made, apply(n, f, NULL, item, e->node), filters ? item : NULL, e->node);
	statement(n, block, nx_counted(n, array, item, body, e->node));
	return statement(n, block, nx_read(n, made, e->node));
}

static struct nx *array_map(struct null_tree *n, const struct tx *e, struct nx *call)
{
	return of_array(n, e, call, false);
}

static struct nx *array_filter(struct null_tree *n, const struct tx *e, struct nx *call)
{
	return of_array(n, e, call, true);
}

/* [for (item in it) f(item)] : by the iterator that it has. */
static struct nx *of_iterable(struct null_tree *n, const struct tx *e, struct nx *call, bool counts)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, e->type);
	struct nx *over = call->list.items[0];
	struct nx *f = given(n, block, call->list.items[1], e->node);
	over = nx_held(n, block, over, over->type, e->node);
	struct tx_local *index = counts ? nx_hidden(n, n->t->program->core.int_, e->node) : NULL;
	struct ty *of = item_type(f, counts);
	struct tx_local *made = nx_hidden(n, e->type, e->node);
	struct nx *loop = nx_new(n, NX_FOR, e->node, NULL);
	loop->local = nx_hidden(n, of ? of : n->t->program->core.dynamic, e->node);
	if (index)
		statement(n, block,
		          nx_var(n, index, nx_new(n, NX_CONST, e->node, index->type), e->node));
	statement(n, block, nx_var(n, made, nx_new(n, NX_CONST, e->node, e->type), e->node));
	struct nx *iterator = nx_method(n, over, "iterator", e->node);
	loop->left = call_of(n, iterator, n->t->program->core.dynamic, e->node);
	loop->right = collect(n, made, apply(n, f, index, loop->local, e->node), NULL, e->node);
	statement(n, block, loop);
	return statement(n, block, nx_read(n, made, e->node));
}

static struct nx *lambda_map(struct null_tree *n, const struct tx *e, struct nx *call)
{
	return of_iterable(n, e, call, false);
}

static struct nx *lambda_mapi(struct null_tree *n, const struct tx *e, struct nx *call)
{
	return of_iterable(n, e, call, true);
}

/* A call of another function with one argument that may not be null. */
static struct nx *call_with(struct null_tree *n, const struct tx *e, struct nx *arg,
                            const char *name, const char *param)
{
	struct ty *type = ty_function(n->t->arena, e->type);
	struct ty_arg one = {.name = name_from(n->t->names, param),
	                     .type = n->t->program->core.dynamic};
	VEC_PUSH(n->t->arena, &type->params, one);
	struct nx *callee = nx_new(n, NX_FIELD, e->node, type);
	callee->access = NX_OTHER;
	callee->name = name_from(n->t->names, name);
	return statement(n, call_of(n, callee, e->type, e->node), arg);
}

/* s.indexOf(value) != -1 */
static struct nx *text_contains(struct null_tree *n, const struct tx *e, struct nx *call)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, e->type);
	struct ty *string = n->t->program->core.string;
	struct nx *text = nx_held(n, block, call->list.items[0], string, e->node);
	struct nx *value = nx_held(n, block, call->list.items[1], string, e->node);
	struct nx *index = call_of(n, nx_method(n, text, "indexOf", e->node), e->type, e->node);
	return statement(n, block, statement(n, index, value));
}

/* b += Std.string(x) */
static struct nx *buffer_add(struct null_tree *n, const struct tx *e, struct nx *call)
{
	struct nx *seen = nx_new(n, NX_CAST, e->node, call->list.items[0]->type);
	seen->left = call->list.items[0];
	return call_with(n, e, seen, "string", "s");
}

/* new JsonParser(text).doParse() */
static struct nx *json_parse(struct null_tree *n, const struct tx *e, struct nx *call)
{
	return call_with(n, e, call->list.items[0], "new", "str");
}

/* JsonPrinter.print((value : Dynamic), ..) */
static struct nx *json_print(struct null_tree *n, const struct tx *e, struct nx *call)
{
	struct nx *seen =
	        nx_new(n, NX_CAST, call->list.items[0]->node, n->t->program->core.dynamic);
	seen->left = call->list.items[0];
	return call_with(n, e, seen, "print", "o");
}

/* new ListIterator(this.h) */
static struct nx *list_iterator(struct null_tree *n, const struct tx *e, struct nx *call)
{
	struct nx *made = nx_new(n, NX_FIELD, e->node, e->type);
	made->left = call->left->left;
	made->access = NX_OTHER;
	made->name = name_from(n->t->names, "h");
	return made;
}

static const struct inlined {
	const char *owner, *name;
	uint32_t arguments;
	builder *build;
} table[] = {
        {"Array", "map", 1, array_map},
        {"Array", "filter", 1, array_filter},
        {"Lambda", "map", 2, lambda_map},
        {"Lambda", "mapi", 2, lambda_mapi},
        {"StringTools", "contains", 2, text_contains},
        {"StringBuf", "add", 1, buffer_add},
        {"haxe.Json", "parse", 1, json_parse},
        {"haxe.Json", "stringify", 1, json_print},
        {"haxe.ds.List", "iterator", 0, list_iterator},
        {"List", "iterator", 0, list_iterator},
};

struct nx *nx_of_std(struct null_tree *n, const struct tx *e, struct nx *call)
{
	const struct tx *callee = e->left;
	if (callee->kind != TX_FIELD || !callee->symbol || !callee->symbol->is_std)
		return call;
	for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
		if (name_is(callee->symbol->path, table[i].owner) &&
		    name_is(callee->name, table[i].name) && call->list.count >= table[i].arguments)
			return table[i].build(n, e, call);
	}
	return call;
}
