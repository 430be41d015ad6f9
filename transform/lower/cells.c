/*
 * Cells: locals that value mode cannot keep, because a function value assigns
 * them, because they are assigned after a function value took them, or because
 * a catch must see what was assigned before a throw (shared/MUTATION.md,
 * sections 1 and 4).  Such a local becomes a `hx2ex.Cell`, which is never
 * assigned, and each read and assignment of it a call of the library; neither
 * modes nor lowering need know more.
 *
 * Only what has no parts that change (numbers, strings, functions ...) is put
 * into a cell: of all else a second name would go unseen.  A local that is put
 * there without need is right all the same, one that is left out is refused by
 * modes.
 */
#include "transform/lower/core.h"
#include "transform/types/walk.h"

/* Where something happens: `at` counts up in the order of evaluation. */
struct moment {
	uint32_t at;
	uint32_t loop; /* the innermost loop around it, 0: none */
	const struct tx *node;
	const struct closure *closure; /* the innermost function value around it, or NULL */
};

struct span_of {
	uint32_t start, end, outer; /* outer: the loop around a loop */
};

struct cell {
	struct tx_local *local, *made;
	bool wanted, unfit;
	uint32_t declared; /* 0: not seen */
	VEC(struct moment) reads, writes;
	VEC(struct moment) happens; /* when it is assigned: a local function's writes, at its calls */
};

struct closure {
	const struct tx_function *function;
	struct closure *outer;
	uint32_t start, end;
	uint32_t loop;
	bool reduced; /* a library calls it at once, and what it assigns goes through an accumulator */
	bool borrowed; /* a library calls it at once */
	struct map assigned, captured; /* struct cell -> itself */
	VEC(const struct tx_local *) calls; /* local functions */
};

struct attempt {
	const struct tx *node;
	uint32_t start, end, loop;
	bool everything;
	VEC(struct moment) throws;
};

struct cells {
	struct arena *arena;
	const struct symbol *symbol;
	struct ty *type;
	struct map cells;  /* tx_local -> struct cell */
	struct map roles;  /* closures of known calls: tx -> struct role */
	struct map values; /* local functions that are values -> themselves */
	struct map names;  /* local functions -> struct closure */
	struct map called; /* TX_LOCAL that is called -> itself */
	VEC(struct span_of) loops;
	VEC(struct moment) calls; /* of locals */
	VEC(struct closure *) closures;
	VEC(struct attempt *) attempts, open;
	struct closure *closure;
	const struct tx *root;
	uint32_t now, loop, depth;
	uint32_t barrier; /* attempts before it are outside of the function */
	bool foreign; /* a function value goes to Elixir's code, perhaps to another process */
};

enum { DEPTH_MAX = 3000 };

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
	if (!is_cell_call(e) || e->list.items[0]->kind != TX_LOCAL || name_is(e->left->name, "make"))
		return NULL;
	*value = e->list.count > 1 ? e->list.items[1] : NULL;
	return e->list.items[0]->local;
}

/* ---- when they may be dropped ---- */

enum { TYPE_DEPTH = 12 };

static bool is_plain_node(const struct decl *of, const struct type_node *type)
{
	static const char *const plain[] = {"Int", "Float", "Bool", "String", "Array", "Null"};
	if (!type || type->kind != TYPE_PATH || type->path.count != 1)
		return false;
	const struct name *name = type->path.items[0].name;
	bool known = name == of->name.name;
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		known |= name_is(name, plain[i]);
	for (uint32_t i = 0; i < of->params.count; i++)
		known |= name == of->params.items[i].name.name;
	for (uint32_t i = 0; known && i < type->args.count; i++)
		known = is_plain_node(of, type->args.items[i]);
	return known;
}

/* By what its constructors declare. */
static bool is_plain_enum(struct lower *l, const struct symbol *symbol)
{
	const struct decl *decl = symbol->decl;
	read_constructors(l, symbol);
	for (uint32_t i = 0; decl && i < decl->members.count; i++) {
		const struct function *function = decl->members.items[i]->function;
		for (uint32_t j = 0; function && j < function->args.count; j++) {
			if (!is_plain_node(decl, function->args.items[j].type))
				return false;
		}
	}
	return decl != NULL;
}

/* No function can be in it, so no cell is reached from it. */
static bool is_plain_data(struct lower *l, struct ty *type, unsigned depth)
{
	type = type ? ty_follow_null(type) : NULL;
	if (!type || depth > TYPE_DEPTH)
		return false;
	if (ty_is_int(type) || ty_is_float(type) || ty_is_bool(type) || ty_is_string(type) ||
	    ty_is_void(type))
		return true;
	if (type->kind == TY_ANON) {
		for (uint32_t i = 0; i < type->fields.count; i++) {
			if (!is_plain_data(l, type->fields.items[i].type, depth + 1))
				return false;
		}
		return true;
	}
	if (type->kind == TY_ENUM && !is_plain_enum(l, type->symbol))
		return false;
	if (ty_is_array(type) || ty_is_map(type) || type->kind == TY_ENUM) {
		for (uint32_t i = 0; i < type->args.count; i++) {
			if (!is_plain_data(l, type->args.items[i], depth + 1))
				return false;
		}
		return true;
	}
	struct ty *under = type->kind == TY_ABSTRACT ? ty_underlying(l->arena, type) : type;
	return under != type && is_plain_data(l, under, depth + 1);
}

bool holds_no_function(struct lower *l, struct ty *type)
{
	return is_plain_data(l, type, 0);
}

static bool find_made(void *context, const struct tx *e)
{
	*(bool *)context |= cell_made(e) != NULL;
	return !*(bool *)context;
}

bool cells_end_with(struct lower *l, const struct tx_function *function)
{
	bool makes = false;
	tx_walk(function->body, find_made, &makes);
	if (!makes || !holds_no_function(l, function->result))
		return false;
	for (uint32_t i = 0; i < function->args.count; i++) {
		if (!holds_no_function(l, function->args.items[i].local->type))
			return false;
	}
	return true;
}

/* ---- what happens in a member ---- */

static struct moment now(struct cells *c, const struct tx *node)
{
	return (struct moment){++c->now, c->loop, node, c->closure};
}

static bool is_simple_type(struct ty *type)
{
	struct ty *plain = type ? ty_follow_null(type) : NULL;
	if (!plain || plain->kind == TY_PARAM || plain->kind == TY_MONO)
		return false;
	return plain->kind == TY_FUNCTION || ty_is_string(plain) || ty_is_int(plain) ||
	       ty_is_float(plain) || ty_is_bool(plain);
}

static struct cell *cell_of(struct cells *c, struct tx_local *local)
{
	struct cell *cell = map_get(&c->cells, local);
	if (cell)
		return cell;
	cell = ARENA_NEW(c->arena, struct cell);
	cell->local = local;
	cell->unfit = (local->kind != LOCAL_VARIABLE && local->kind != LOCAL_ARGUMENT) ||
	              !local->owner || local->inlined || !is_simple_type(local->type);
	map_put(c->arena, &c->cells, local, cell);
	return cell;
}

static bool is_within(const struct tx_local *local, const struct tx_function *function)
{
	for (const struct tx_function *f = local->owner; f; f = f->outer) {
		if (f == function)
			return true;
	}
	return false;
}

static void visit(struct cells *c, const struct tx *e);

static bool visit_child(void *context, const struct tx *e)
{
	struct cells *c = context;
	if (e == c->root)
		return true;
	visit(c, e);
	return false;
}

static void visit_children(struct cells *c, const struct tx *e)
{
	const struct tx *root = c->root;
	c->root = e;
	tx_walk(e, visit_child, c);
	c->root = root;
}

static void note_write(struct cells *c, const struct tx *e, struct tx_local *local)
{
	struct cell *cell = cell_of(c, local);
	struct moment moment = now(c, e);
	VEC_PUSH(c->arena, &cell->writes, moment);
	for (struct closure *one = c->closure; one; one = one->outer) {
		if (!is_within(local, one->function)) {
			map_put(c->arena, &one->assigned, cell, cell);
			map_put(c->arena, &one->captured, cell, cell);
		}
	}
	bool step = e->kind == TX_UNARY;
	cell->unfit |= step && !ty_is_int(local->type);
	cell->unfit |= e->op == OP_ASSIGN_BOOL_AND || e->op == OP_ASSIGN_BOOL_OR;
}

static void note_read(struct cells *c, const struct tx *e)
{
	struct cell *cell = cell_of(c, e->local);
	struct moment moment = now(c, e);
	VEC_PUSH(c->arena, &cell->reads, moment);
	for (struct closure *one = c->closure; one; one = one->outer) {
		if (!is_within(e->local, one->function))
			map_put(c->arena, &one->captured, cell, cell);
	}
}

static void note_throw(struct cells *c, const struct tx *e, bool sure)
{
	struct moment moment = now(c, e);
	for (uint32_t i = c->open.count; i > c->barrier; i--) {
		struct attempt *attempt = c->open.items[i - 1];
		if (sure || attempt->everything)
			VEC_PUSH(c->arena, &attempt->throws, moment);
	}
}

static bool may_be_null(const struct tx *e)
{
	const struct tx *value = strip(e);
	return value->from_dynamic || value->kind == TX_INDEX || value->kind == TX_CALL ||
	       !value->type || ty_is_null(value->type) || ty_is_dynamic(value->type);
}

/* ---- calls ---- */

static bool is_library(const struct tx *callee)
{
	return callee && callee->kind == TX_FIELD && callee->symbol && callee->member &&
	       (callee->symbol->is_std || callee->symbol->is_core ||
	        (callee->symbol->decl && callee->symbol->decl->is_extern));
}

static bool calls_argument(const struct member *member, uint32_t index)
{
	const struct meta *calls = meta_find(&member->meta, ":calls");
	for (uint32_t i = 0; calls && i < calls->args.count; i++) {
		const struct expr *arg = calls->args.items[i];
		if (arg->kind == EXPR_INT && arg->text[0] == (char)('0' + index))
			return true;
	}
	return false;
}

/* How often and in which order it compares is the library's own affair. */
static bool is_sorting(const struct member *member)
{
	return name_is(member->name.name, "sort");
}

/* Code of Elixir's may run it in another process. */
static bool is_elixir(const struct symbol *symbol)
{
	static const char *const rooms[] = {"elixir.", "phoenix.", "plug.",   "ecto.",
	                                    "exunit.", "sys.",     "Process", "haxe.Timer"};
	for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) {
		if (name_starts(symbol->path, rooms[i]))
			return true;
	}
	return !symbol->is_std && !symbol->is_core;
}

static void note_known_closures(struct cells *c, const struct tx *e, const struct tx *callee)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		const struct tx *closure = strip(e->list.items[i]);
		bool is_function = closure && closure->type &&
		                   ty_follow_null(closure->type)->kind == TY_FUNCTION;
		if (!is_function)
			continue;
		c->foreign |= is_elixir(callee->symbol);
		if (!calls_argument(callee->member, i))
			continue;
		if (closure->kind == TX_FUNCTION)
			map_put(c->arena, &c->roles, closure,
			        has_reducing_form(e) || is_sorting(callee->member) ? (void *)2
			                                                           : (void *)1);
	}
}

static void visit_call(struct cells *c, const struct tx *e)
{
	const struct tx *callee = strip(e->left);
	bool library = is_library(callee);
	if (callee && callee->kind == TX_LOCAL) {
		map_put(c->arena, &c->called, callee, (void *)callee);
		for (struct closure *one = c->closure; one; one = one->outer)
			VEC_PUSH(c->arena, &one->calls, callee->local);
	}
	if (library)
		note_known_closures(c, e, callee);
	visit_children(c, e);
	if (callee && callee->kind == TX_LOCAL) {
		struct moment moment = now(c, e);
		VEC_PUSH(c->arena, &c->calls, moment);
	}
	bool enums = callee && callee->kind == TX_FIELD && callee->field_kind == FIELD_ENUM;
	if (enums)
		return;
	if (!library || !modes_is_quiet(callee->symbol, callee->member))
		note_throw(c, e, true);
	else if (callee->left && may_be_null(callee->left))
		note_throw(c, e, false);
}

/* ---- functions, loops, try ---- */

static void visit_function(struct cells *c, const struct tx *e)
{
	struct closure *closure = ARENA_NEW(c->arena, struct closure);
	uintptr_t role = (uintptr_t)map_get(&c->roles, e);
	closure->function = e->function;
	closure->outer = c->closure;
	closure->loop = c->loop;
	closure->borrowed = role != 0;
	closure->reduced = role == 2;
	closure->start = ++c->now;
	VEC_PUSH(c->arena, &c->closures, closure);
	if (e->function->self)
		map_put(c->arena, &c->names, e->function->self, closure);
	c->closure = closure;
	uint32_t barrier = c->barrier;
	c->barrier = c->open.count; /* it runs when it is called */
	for (uint32_t i = 0; i < e->function->args.count; i++) {
		if (e->function->args.items[i].local)
			cell_of(c, e->function->args.items[i].local)->declared = ++c->now;
	}
	visit_children(c, e);
	c->barrier = barrier;
	c->closure = closure->outer;
	closure->end = ++c->now;
}

static void visit_loop(struct cells *c, const struct tx *e)
{
	uint32_t outer = c->loop;
	struct span_of loop = {.start = ++c->now, .outer = outer};
	VEC_PUSH(c->arena, &c->loops, loop);
	uint32_t number = c->loops.count;
	c->loop = number;
	visit_children(c, e);
	c->loops.items[number - 1].end = ++c->now;
	c->loop = outer;
}

static bool catches_all(const struct tx *e)
{
	for (uint32_t i = 0; i < e->catches.count; i++) {
		struct ty *type = e->catches.items[i].type;
		if (!type || ty_is_dynamic(type) || ty_is(type, "haxe.Exception") ||
		    ty_is(type, "haxe.ValueException"))
			return true;
	}
	return false;
}

static void visit_try(struct cells *c, const struct tx *e)
{
	struct attempt *attempt = ARENA_NEW(c->arena, struct attempt);
	attempt->node = e;
	attempt->start = ++c->now;
	attempt->loop = c->loop;
	attempt->everything = catches_all(e);
	VEC_PUSH(c->arena, &c->attempts, attempt);
	VEC_PUSH(c->arena, &c->open, attempt);
	visit(c, e->left);
	c->open.count--;
	attempt->end = ++c->now;
	for (uint32_t i = 0; i < e->catches.count; i++)
		visit(c, e->catches.items[i].body);
}

static void visit_assignment(struct cells *c, const struct tx *e)
{
	const struct tx *target = strip(e->left);
	if (!target || target->kind != TX_LOCAL) {
		visit_children(c, e);
		note_throw(c, e, false);
		return;
	}
	/* `x op= e` reads x before e. */
	if (e->kind == TX_UNARY || e->op != OP_ASSIGN)
		note_read(c, target);
	if (e->kind == TX_BINARY)
		visit(c, e->right);
	note_write(c, e, target->local);
}

static void visit_kind(struct cells *c, const struct tx *e)
{
	switch (e->kind) {
	case TX_LOCAL:
		if (!map_has(&c->called, e))
			map_put(c->arena, &c->values, e->local, e->local);
		note_read(c, e);
		break;
	case TX_VAR:
		visit_children(c, e);
		cell_of(c, e->local)->declared = ++c->now;
		break;
	case TX_FUNCTION:
		visit_function(c, e);
		break;
	case TX_FOR:
	case TX_WHILE:
		visit_loop(c, e);
		break;
	case TX_TRY:
		visit_try(c, e);
		break;
	case TX_CALL:
		visit_call(c, e);
		break;
	case TX_NEW:
	case TX_THROW:
	case TX_ELIXIR:
		visit_children(c, e);
		note_throw(c, e, true);
		break;
	case TX_FIELD:
		visit_children(c, e);
		if (e->left && may_be_null(e->left))
			note_throw(c, e, false);
		break;
	case TX_CAST:
		visit_children(c, e);
		if (e->cast_to)
			note_throw(c, e, false);
		break;
	default:
		visit_children(c, e);
	}
}

static void visit(struct cells *c, const struct tx *e)
{
	if (!e)
		return;
	if (c->depth > DEPTH_MAX) {
		c->foreign = true; /* too deep to be looked at: nothing becomes a cell */
		return;
	}
	c->depth++;
	bool step = e->kind == TX_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT);
	if (step || (e->kind == TX_BINARY && is_assignment(e->op)))
		visit_assignment(c, e);
	else
		visit_kind(c, e);
	c->depth--;
}

/* ---- which ones ---- */

static const struct span_of *loop_at(const struct cells *c, uint32_t number)
{
	return number ? &c->loops.items[number - 1] : NULL;
}

/* A loop around `number` that holds `at` too, and in which the local is not new each time. */
static bool comes_again(const struct cells *c, uint32_t number, uint32_t at, uint32_t since)
{
	for (const struct span_of *loop = loop_at(c, number); loop; loop = loop_at(c, loop->outer)) {
		if (loop->start > since && loop->start <= at && at <= loop->end)
			return true;
	}
	return false;
}

static bool join_one(struct cells *c, struct closure *into, const struct closure *called)
{
	bool grew = false;
	for (MAP_EACH(one, &called->captured)) {
		struct cell *cell = one->value;
		if (is_within(cell->local, into->function))
			continue;
		grew |= !map_has(&into->captured, cell);
		map_put(c->arena, &into->captured, cell, cell);
		if (!map_has(&called->assigned, cell))
			continue;
		grew |= !map_has(&into->assigned, cell);
		map_put(c->arena, &into->assigned, cell, cell);
	}
	return grew;
}

/* What a local function does, who calls it does. */
static void join_called(struct cells *c)
{
	for (bool grew = true; grew;) {
		grew = false;
		for (uint32_t i = 0; i < c->closures.count; i++) {
			struct closure *closure = c->closures.items[i];
			for (uint32_t j = 0; j < closure->calls.count; j++) {
				struct closure *called = map_get(&c->names, closure->calls.items[j]);
				grew |= called && join_one(c, closure, called);
			}
		}
	}
}

static bool is_lifted(const struct cells *c, const struct closure *closure)
{
	const struct tx_local *self = closure->function->self;
	return self && !map_has(&c->values, self);
}

static void gather_happens(struct cells *c)
{
	for (MAP_EACH(one, &c->cells)) {
		struct cell *cell = one->value;
		for (uint32_t i = 0; i < cell->writes.count; i++) {
			const struct closure *by = cell->writes.items[i].closure;
			if (!by || !is_lifted(c, by) || is_within(cell->local, by->function))
				VEC_PUSH(c->arena, &cell->happens, cell->writes.items[i]);
		}
	}
	for (uint32_t i = 0; i < c->calls.count; i++) {
		const struct tx_local *local = strip(c->calls.items[i].node->left)->local;
		struct closure *called = map_get(&c->names, local);
		if (!called)
			continue;
		for (MAP_EACH(one, &called->assigned)) {
			struct cell *cell = one->value;
			VEC_PUSH(c->arena, &cell->happens, c->calls.items[i]);
		}
	}
}

static bool is_assigned_later(const struct cells *c, const struct cell *cell,
                              const struct closure *closure)
{
	for (uint32_t i = 0; i < cell->happens.count; i++) {
		const struct moment *write = &cell->happens.items[i];
		if (write->at > closure->start ||
		    comes_again(c, write->loop, closure->start, cell->declared))
			return true;
	}
	return false;
}

static void want_of_closures(struct cells *c)
{
	for (uint32_t i = 0; i < c->closures.count; i++) {
		struct closure *closure = c->closures.items[i];
		if (closure->reduced || is_lifted(c, closure))
			continue;
		for (MAP_EACH(one, &closure->assigned))
			((struct cell *)one->value)->wanted = true;
		for (MAP_EACH(one, &closure->captured)) {
			struct cell *cell = one->value;
			cell->wanted |= !closure->borrowed && is_assigned_later(c, cell, closure);
		}
	}
}

static bool is_read_after(const struct cells *c, const struct cell *cell,
                          const struct attempt *attempt)
{
	if (cell->local->kind == LOCAL_ARGUMENT)
		return true;
	for (uint32_t i = 0; i < cell->reads.count; i++) {
		const struct moment *read = &cell->reads.items[i];
		if (read->at > attempt->end ||
		    comes_again(c, attempt->loop, read->at, cell->declared))
			return true;
	}
	return false;
}

static bool may_be_lost(const struct cells *c, const struct cell *cell,
                        const struct attempt *attempt)
{
	if (!attempt->throws.count || cell->declared > attempt->start ||
	    !is_read_after(c, cell, attempt))
		return false;
	for (uint32_t i = 0; i < cell->happens.count; i++) {
		const struct moment *write = &cell->happens.items[i];
		if (write->at < attempt->start || write->at > attempt->end)
			continue;
		for (uint32_t j = 0; j < attempt->throws.count; j++) {
			const struct moment *thrown = &attempt->throws.items[j];
			if (thrown->at > write->at ||
			    comes_again(c, write->loop, thrown->at, attempt->start))
				return true;
		}
	}
	return false;
}

static void want_of_attempts(struct cells *c)
{
	for (MAP_EACH(one, &c->cells)) {
		struct cell *cell = one->value;
		for (uint32_t i = 0; i < c->attempts.count && !cell->wanted; i++)
			cell->wanted = may_be_lost(c, cell, c->attempts.items[i]);
	}
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

static void replace(struct cells *c, const struct moment *moment, const struct cell *cell)
{
	struct tx *e = (struct tx *)moment->node;
	if (e->kind == TX_LOCAL)
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

static bool make_cells(struct cells *c, const struct tx *root)
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

static bool cells_of_member(struct cells *c, const struct typed_member *member)
{
	const struct tx_function *function = member->function;
	const struct tx *root = function ? function->body : member->value;
	if (!root)
		return false;
	for (uint32_t i = 0; function && i < function->args.count; i++) {
		if (function->args.items[i].local)
			cell_of(c, function->args.items[i].local)->declared = ++c->now;
	}
	visit(c, root);
	if (c->foreign || (!c->closures.count && !c->attempts.count))
		return false;
	join_called(c);
	gather_happens(c);
	want_of_closures(c);
	want_of_attempts(c);
	return make_cells(c, root);
}

bool lower_cells(struct program *program, const struct typed_class *typed, struct arena *arena)
{
	struct symbol *symbol = program_std(program, "hx2ex.Cell");
	bool any = false;
	if (!symbol)
		return false;
	struct ty *type = ARENA_NEW(arena, struct ty);
	type->kind = TY_CLASS;
	type->symbol = symbol;
	for (uint32_t i = 0; i < typed->members.count; i++) {
		struct cells c = {.arena = arena, .symbol = symbol, .type = type};
		any |= cells_of_member(&c, &typed->members.items[i]);
	}
	return any;
}
