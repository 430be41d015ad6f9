/* Reads and assignments of a cell, as calls of `hx2ex.Cell`. */
#include "transform/lower/cells.h"

#include "transform/types/walk.h"

/* The numbers of locals that are made here, behind those of the source. */
enum { FIRST_MADE = 500000 };

static const struct member *cell_member(const struct cells *c, const char *name)
{
	const struct decl *decl = c->symbol->decl;
	for (uint32_t i = 0; i < decl->members.count; i++) {
		if (name_is(decl->members.items[i]->name.name, name))
			return decl->members.items[i];
	}
	return NULL;
}

static bool is_cell_call(const struct tx *e)
{
	const struct tx *field = e && e->kind == TX_CALL ? e->left : NULL;
	return field && field->kind == TX_FIELD && field->symbol &&
	       name_is(field->symbol->path, "hx2ex.Cell");
}

const struct tx *cell_made(const struct tx *e)
{
	return is_cell_call(e) && name_is(e->left->name, "make") ? e->list.items[0] : NULL;
}

const struct tx_local *cell_access(const struct tx *e, const struct tx **value)
{
	if (!is_cell_call(e) || e->list.items[0]->kind != TX_LOCAL ||
	    name_is(e->left->name, "make"))
		return NULL;
	*value = e->list.count > 1 ? e->list.items[1] : NULL;
	return e->list.items[0]->local;
}

/* ---- the calls ---- */

static struct tx *copy_of(struct cells *c, const struct tx *e)
{
	struct tx *copy = ARENA_NEW(c->arena, struct tx);
	*copy = *e;
	return copy;
}

static struct tx *local_node(struct cells *c, const struct cell *cell, node_id node)
{
	struct tx *e = ARENA_NEW(c->arena, struct tx);
	e->kind = TX_LOCAL;
	e->node = node;
	e->local = cell->made;
	e->type = c->type;
	return e;
}

/* *e becomes a call of the cell's function. */
static void make_call(struct cells *c, struct tx *e, const char *name, struct tx *first,
                      struct tx *second, struct ty *type)
{
	struct tx *field = ARENA_NEW(c->arena, struct tx);
	field->kind = TX_FIELD;
	field->node = e->node;
	field->field_kind = FIELD_STATIC;
	field->symbol = c->symbol;
	field->member = cell_member(c, name);
	field->name = field->member->name.name;
	field->type = type;
	bool from_dynamic = e->from_dynamic;
	node_id node = e->node;
	*e = (struct tx){.kind = TX_CALL, .node = node, .type = type, .left = field};
	e->from_dynamic = from_dynamic;
	VEC_PUSH(c->arena, &e->list, first);
	if (second)
		VEC_PUSH(c->arena, &e->list, second);
}

static struct tx *read_call(struct cells *c, const struct cell *cell, const struct tx *e)
{
	struct tx *read = copy_of(c, e);
	make_call(c, read, "get", local_node(c, cell, e->node), NULL, cell->local->type);
	read->from_dynamic = cell->local->from_dynamic;
	return read;
}

static struct tx *number(struct cells *c, const struct tx *e, const char *text)
{
	struct tx *one = ARENA_NEW(c->arena, struct tx);
	one->kind = TX_INT;
	one->node = e->node;
	one->type = e->type;
	one->text = text;
	one->length = (uint32_t)strlen(text);
	return one;
}

static void replace_step(struct cells *c, struct tx *e, const struct cell *cell)
{
	struct tx *local = local_node(c, cell, e->node);
	if (e->postfix) {
		make_call(c, e, "step", local, number(c, e, e->op == OP_INCREMENT ? "1" : "-1"),
		          e->type);
		return;
	}
	struct tx *sum = copy_of(c, e);
	sum->kind = TX_BINARY;
	sum->op = plain_operator(e->op);
	sum->left = read_call(c, cell, e->left);
	sum->right = number(c, e, "1");
	make_call(c, e, "put", local, sum, e->type);
}

static void replace_write(struct cells *c, struct tx *e, const struct cell *cell)
{
	struct tx *local = local_node(c, cell, e->node), *value = e->right;
	struct ty *type = cell->local->type;
	if (e->op == OP_ASSIGN_COALESCE) {
		struct tx *put = copy_of(c, e);
		make_call(c, put, "put", local, value, type);
		e->op = OP_COALESCE;
		e->left = read_call(c, cell, e->left);
		e->right = put;
		return;
	}
	if (e->op != OP_ASSIGN) {
		value = copy_of(c, e);
		value->op = plain_operator(e->op);
		value->left = read_call(c, cell, e->left);
		value->type = type;
	}
	make_call(c, e, "put", local, value, type);
}

/* ---- changes of a container ---- */

static struct tx_local *own_local(struct cells *c, const struct moment *moment,
                                  const struct name *name, struct ty *type)
{
	struct tx_local *local = ARENA_NEW(c->arena, struct tx_local);
	local->name = name;
	local->type = type;
	local->kind = LOCAL_VARIABLE;
	local->number = FIRST_MADE + c->made++;
	local->captured = !name; /* nothing takes its name over */
	local->owner =
	        (struct tx_function *)(moment->closure ? moment->closure->function : c->function);
	return local;
}

static struct tx *mention(struct cells *c, const struct tx *at, struct tx_local *local)
{
	struct tx *e = ARENA_NEW(c->arena, struct tx);
	e->kind = TX_LOCAL;
	e->node = at->node;
	e->local = local;
	e->type = local->type;
	return e;
}

static struct tx *declaration(struct cells *c, const struct tx *at, struct tx_local *local,
                              struct tx *value)
{
	struct tx *e = ARENA_NEW(c->arena, struct tx);
	e->kind = TX_VAR;
	e->node = at->node;
	e->local = local;
	e->type = local->type;
	e->left = value;
	return e;
}

/* What may change the container is done before it is taken out of the cell. */
static struct tx *done_first(struct cells *c, const struct moment *moment, struct tx *block,
                             struct tx *value)
{
	if (is_calm(value))
		return value;
	struct tx_local *local = own_local(c, moment, NULL, value->type);
	VEC_PUSH(c->arena, &block->list, declaration(c, value, local, value));
	return mention(c, value, local);
}

/* The change of `held` instead of the local. */
static struct tx *change_of(struct cells *c, const struct moment *moment, struct tx *block,
                            const struct tx *e, struct tx_local *held)
{
	struct tx *change = copy_of(c, e), *place = copy_of(c, e->left);
	place->left = mention(c, e, held);
	change->left = place;
	if (e->kind == TX_CALL) {
		memset(&change->list, 0, sizeof change->list);
		for (uint32_t i = 0; i < e->list.count; i++)
			VEC_PUSH(c->arena, &change->list,
			         done_first(c, moment, block, e->list.items[i]));
		return change;
	}
	place->right = done_first(c, moment, block, place->right);
	if (e->kind == TX_BINARY)
		change->right = done_first(c, moment, block, e->right);
	return change;
}

static void replace_change(struct cells *c, const struct moment *moment, const struct cell *cell)
{
	struct tx *e = (struct tx *)moment->node, *block = copy_of(c, e);
	struct tx_local *held = own_local(c, moment, cell->local->name, cell->local->type);
	bool used = !map_has(&c->statements, e) && e->type && !ty_is_void(e->type);
	*block = (struct tx){.kind = TX_BLOCK, .node = e->node, .type = e->type};
	struct tx *change = change_of(c, moment, block, e, held);
	struct tx *read = copy_of(c, e), *put = copy_of(c, e);
	make_call(c, read, "get", local_node(c, cell, e->node), NULL, cell->local->type);
	make_call(c, put, "put", local_node(c, cell, e->node), mention(c, e, held),
	          cell->local->type);
	VEC_PUSH(c->arena, &block->list, declaration(c, e, held, read));
	if (used) {
		struct tx_local *result = own_local(c, moment, NULL, e->type);
		VEC_PUSH(c->arena, &block->list, declaration(c, e, result, change));
		VEC_PUSH(c->arena, &block->list, put);
		VEC_PUSH(c->arena, &block->list, mention(c, e, result));
	} else {
		VEC_PUSH(c->arena, &block->list, change);
		VEC_PUSH(c->arena, &block->list, put);
	}
	*e = *block;
}

static void replace(struct cells *c, const struct moment *moment, const struct cell *cell)
{
	struct tx *e = (struct tx *)moment->node;
	if (cell->container && e->kind != TX_LOCAL)
		replace_change(c, moment, cell);
	else if (e->kind == TX_LOCAL)
		*e = *read_call(c, cell, e);
	else if (e->kind == TX_UNARY)
		replace_step(c, e, cell);
	else if (e->kind == TX_BINARY)
		replace_write(c, e, cell);
}

static bool replace_declaration(void *context, const struct tx *node)
{
	struct cells *c = context;
	struct tx *e = (struct tx *)node;
	struct cell *cell = e->kind == TX_VAR ? map_get(&c->cells, e->local) : NULL;
	if (!cell || !cell->made)
		return true;
	struct tx *value = e->left, *call = copy_of(c, e);
	if (!value) {
		value = copy_of(c, e);
		value->kind = TX_NULL;
		value->local = NULL;
		value->type = cell->local->type;
	}
	call->left = NULL;
	call->local = NULL;
	make_call(c, call, "make", value, NULL, c->type);
	e->left = call;
	e->local = cell->made;
	return true;
}

/* x -> x + 1 returns what its body is. */
static struct tx *last_statement(struct cells *c, const struct tx_function *function)
{
	const struct tx *body = strip(function->body);
	if (!function->result || ty_is_void(function->result) || body->kind == TX_BLOCK ||
	    body->kind == TX_RETURN)
		return function->body;
	struct tx *result = ARENA_NEW(c->arena, struct tx);
	result->kind = TX_RETURN;
	result->node = body->node;
	result->type = body->type;
	result->left = function->body;
	return result;
}

/* function f(n) { n++; }: var n = Cell.make(n) comes first. */
static void replace_argument(struct cells *c, struct cell *cell)
{
	struct tx_function *function = cell->local->owner;
	struct tx *body = last_statement(c, function), *block = ARENA_NEW(c->arena, struct tx);
	struct tx *var = ARENA_NEW(c->arena, struct tx), *call = ARENA_NEW(c->arena, struct tx);
	struct tx *read = ARENA_NEW(c->arena, struct tx);
	read->kind = TX_LOCAL;
	read->local = cell->local;
	read->type = cell->local->type;
	call->node = var->node = read->node = body->node;
	make_call(c, call, "make", read, NULL, c->type);
	var->kind = TX_VAR;
	var->local = cell->made;
	var->type = body->type;
	var->left = call;
	block->kind = TX_BLOCK;
	block->node = body->node;
	block->type = body->type;
	VEC_PUSH(c->arena, &block->list, var);
	VEC_PUSH(c->arena, &block->list, body);
	function->body = block;
	cell->local->assigned = false;
}

static bool by_number(const struct cell *left, const struct cell *right)
{
	return left->local->number < right->local->number;
}

bool make_cells(struct cells *c, const struct tx *root)
{
	VEC(struct cell *) made = {0};
	for (MAP_EACH(one, &c->cells)) {
		struct cell *cell = one->value;
		if (!cell->wanted || cell->unfit || !cell->declared)
			continue;
		cell->made = ARENA_NEW(c->arena, struct tx_local);
		*cell->made = *cell->local;
		cell->made->kind = LOCAL_VARIABLE;
		cell->made->type = c->type;
		cell->made->assigned = cell->made->assigned_in_closure = false;
		cell->made->from_dynamic = false;
		VEC_PUSH(c->arena, &made, cell);
		for (uint32_t i = made.count - 1; i && by_number(made.items[i], made.items[i - 1]);
		     i--) {
			struct cell *other = made.items[i - 1];
			made.items[i - 1] = made.items[i];
			made.items[i] = other;
		}
	}
	if (!made.count)
		return false;
	tx_walk(root, replace_declaration, c);
	for (uint32_t i = 0; i < made.count; i++) {
		struct cell *cell = made.items[i];
		/* The reads first: those of `x op= e` are the calls' own. */
		for (uint32_t j = 0; j < cell->reads.count; j++)
			replace(c, &cell->reads.items[j], cell);
		for (uint32_t j = 0; j < cell->writes.count; j++)
			replace(c, &cell->writes.items[j], cell);
	}
	for (uint32_t i = made.count; i; i--) {
		if (made.items[i - 1]->local->kind == LOCAL_ARGUMENT)
			replace_argument(c, made.items[i - 1]);
	}
	return true;
}
