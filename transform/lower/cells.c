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
#include "transform/lower/cells.h"

#include "transform/types/walk.h"

enum { DEPTH_MAX = 3000 };

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
	return plain->kind == TY_FUNCTION || is_scalar_type(plain);
}

struct cell *cell_of(struct cells *c, struct tx_local *local)
{
	struct cell *cell = map_get(&c->cells, local);
	if (cell)
		return cell;
	cell = ARENA_NEW(c->arena, struct cell);
	cell->local = local;
	cell->unfit = (local->kind != LOCAL_VARIABLE && local->kind != LOCAL_ARGUMENT) ||
	              !local->owner || local->inlined;
	cell->container = is_container_type(local->type);
	cell->unfit |=
	        cell->container ? local->kind != LOCAL_VARIABLE : !is_simple_type(local->type);
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

static bool visit_child(void *context, const struct tx *e)
{
	struct cells *c = context;
	if (e == c->root)
		return true;
	visit_cells(c, e);
	return false;
}

static void visit_children(struct cells *c, const struct tx *e)
{
	const struct tx *root = c->root;
	c->root = e;
	tx_walk(e, visit_child, c);
	c->root = root;
}

void note_write(struct cells *c, const struct tx *e, struct tx_local *local)
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
	bool step = e->kind == TX_UNARY && !cell->container;
	cell->unfit |= step && !ty_is_int(local->type);
	cell->unfit |= e->op == OP_ASSIGN_BOOL_AND || e->op == OP_ASSIGN_BOOL_OR;
}

static void note_read(struct cells *c, const struct tx *e)
{
	struct cell *cell = cell_of(c, e->local);
	struct moment moment = now(c, e);
	VEC_PUSH(c->arena, &cell->reads, moment);
	cell->unfit |= cell->container && !map_has(&c->fine, e);
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

bool is_library(const struct tx *callee)
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
bool is_elixir(const struct symbol *symbol)
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

struct only_calls {
	const struct tx_local *local;
	uint32_t calls, mentions;
	bool kept;
};

static bool find_kept(void *context, const struct tx *e)
{
	struct only_calls *o = context;
	const struct tx *callee = e->kind == TX_CALL ? strip(e->left) : NULL;
	o->calls += callee && callee->kind == TX_LOCAL && callee->local == o->local;
	o->mentions += e->kind == TX_LOCAL && e->local == o->local;
	o->kept |= e->kind == TX_FUNCTION && tx_mentions(e, o->local);
	return !o->kept;
}

/* The function does nothing with its parameter but call it. */
static bool is_only_called(const struct tx_function *function, const struct tx_local *local)
{
	struct only_calls o = {.local = local};
	tx_walk(function->body, find_kept, &o);
	return !o.kept && o.calls == o.mentions;
}

static const struct tx_function *own_function(const struct cells *c, const struct tx *callee)
{
	if (!callee || callee->kind != TX_FIELD || callee->field_kind != FIELD_STATIC)
		return NULL;
	for (uint32_t i = 0; i < c->typed->members.count; i++) {
		if (c->typed->members.items[i].member == callee->member)
			return c->typed->members.items[i].function;
	}
	return NULL;
}

static void note_lent_closures(struct cells *c, const struct tx *e, const struct tx *callee)
{
	const struct tx_function *function = own_function(c, callee);
	for (uint32_t i = 0; function && i < e->list.count && i < function->args.count; i++) {
		const struct tx *closure = strip(e->list.items[i]);
		if (closure && closure->kind == TX_FUNCTION &&
		    is_only_called(function, function->args.items[i].local))
			map_put(c->arena, &c->roles, closure, (void *)3);
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
	else
		note_lent_closures(c, e, callee);
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
	closure->borrowed = role == 1 || role == 2;
	closure->reduced = role == 2;
	closure->lent = role == 3;
	closure->start = ++c->now;
	VEC_PUSH(c->arena, &c->closures, closure);
	if (e->function->self)
		map_put(c->arena, &c->names, e->function->self, closure);
	c->closure = closure;
	if (e->function->result && ty_is_void(e->function->result))
		mark_statement(c, e->function->body);
	uint32_t barrier = c->barrier;
	c->barrier = c->open.count; /* it runs when it is called */
	for (uint32_t i = 0; i < e->function->args.count; i++) {
		if (e->function->args.items[i].local)
			cell_of(c, e->function->args.items[i].local)->declared = ++c->now;
	}
	visit_children(c, e);
	c->barrier = barrier;
	c->closure = closure->outer;
	++c->now;
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
	attempt->start = ++c->now;
	attempt->loop = c->loop;
	attempt->everything = catches_all(e);
	VEC_PUSH(c->arena, &c->attempts, attempt);
	VEC_PUSH(c->arena, &c->open, attempt);
	visit_cells(c, e->left);
	c->open.count--;
	attempt->end = ++c->now;
	for (uint32_t i = 0; i < e->catches.count; i++)
		visit_cells(c, e->catches.items[i].body);
}

static void visit_assignment(struct cells *c, const struct tx *e)
{
	const struct tx *target = strip(e->left);
	if (!target || target->kind != TX_LOCAL) {
		visit_children(c, e);
		note_throw(c, e, false);
		return;
	}
	struct cell *cell = cell_of(c, target->local);
	cell->unfit |= cell->container;
	/* `x op= e` reads x before e. */
	if (e->kind == TX_UNARY || e->op != OP_ASSIGN)
		note_read(c, target);
	if (e->kind == TX_BINARY)
		visit_cells(c, e->right);
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

void visit_cells(struct cells *c, const struct tx *e)
{
	if (!e)
		return;
	if (c->depth > DEPTH_MAX) {
		c->foreign = true; /* too deep to be looked at: nothing becomes a cell */
		return;
	}
	c->depth++;
	if (visit_container(c, e)) {
		c->depth--;
		return;
	}
	if (assigned_place(e))
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
	for (const struct span_of *loop = loop_at(c, number); loop;
	     loop = loop_at(c, loop->outer)) {
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
				struct closure *called =
				        map_get(&c->names, closure->calls.items[j]);
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

/* What is returned is nobody else's, unless a function value still has it. */
static void refuse_given(struct cells *c)
{
	for (uint32_t i = 0; i < c->closures.count; i++) {
		const struct closure *closure = c->closures.items[i];
		if (closure->borrowed || closure->lent || is_lifted(c, closure))
			continue;
		for (MAP_EACH(one, &closure->captured)) {
			struct cell *cell = one->value;
			cell->unfit |= cell->given;
		}
	}
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
	if (function && function->result && ty_is_void(function->result))
		mark_statement(c, root);
	visit_cells(c, root);
	refuse_given(c);
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
		struct cells c = {.arena = arena, .symbol = symbol, .type = type, .typed = typed};
		c.function = typed->members.items[i].function;
		any |= cells_of_member(&c, &typed->members.items[i]);
	}
	return any;
}
