/* Closures, and local functions that are only called by name. */
#include "transform/lower/core.h"

/* ---- function values: what they see changes no more (modes has refused the others) ---- */

static void check_assigned(struct lower *l, const struct tx *e, const local_list *assigned)
{
	if (!assigned->count)
		return;
	const struct tx_local *local = assigned->items[0];
	const char *name = local->name ? local->name->text : "a variable";
	refuse_change(l, e->node,
	              arena_printf(l->arena,
	                           "a closure that changes `%s` of the function around it,", name),
	              "use a loop, or give the new value back as the result");
}

void lower_function_body(struct lower *l, const struct tx_function *function, struct ex *def)
{
	struct rest rest = {.items = (struct tx *const *)&function->body, .count = 1};
	const struct tx *body = strip(function->body);
	if (l->function->has_result && body && body->kind != TX_BLOCK && body->kind != TX_RETURN)
		rest.take.kind = TAKE_RETURN;
	struct end end = {.kind = END_FUNCTION};
	struct ex *old = block_open(l);
	for (uint32_t i = 0; i < function->args.count; i++) {
		const struct tx_arg *arg = &function->args.items[i];
		if (!arg->by_default || strip(arg->by_default)->kind == TX_NULL)
			continue;
		struct ex *name = lower_local(l, arg->local);
		struct ex *value = ex_if(l->arena, ex_call(l->arena, "is_nil", 1, name),
		                         lower_expr(l, arg->by_default), name);
		ex_add(l->arena, l->block, ex_match(l->arena, name, value));
	}
	lower_rest(l, &rest, &end);
	def->right = block_close(l, old);
}

void lower_arguments(struct lower *l, const struct tx_function *function, struct ex *into)
{
	for (uint32_t i = 0; i < function->args.count; i++)
		ex_add(l->arena, into, lower_local(l, function->args.items[i].local));
}

struct ex *lower_closure(struct lower *l, const struct tx *e)
{
	const struct tx_function *function = e->function;
	struct uses uses = uses_of(l, e);
	check_assigned(l, e, &uses.assigned);
	struct lower_function inner = {.outer = l->function, .source = function};
	inner.stem = l->function ? l->function->stem : "init";
	inner.has_result = function->result && !ty_is_void(function->result);
	l->function = &inner;
	struct ex *clause = ex_clause(l->arena, NULL, NULL, NULL);
	lower_arguments(l, function, clause);
	lower_function_body(l, function, clause);
	l->function = inner.outer;
	struct ex *node = ex_new(l->arena, EX_FN);
	ex_add(l->arena, node, clause);
	return node;
}

/* ---- local functions that become private ones ---- */

struct lifted *lifted_of(struct lower *l, const struct tx_local *local)
{
	struct local_info *info = map_get(&l->locals, local);
	return info ? info->lifted : NULL;
}

static uint64_t changed_parameters(struct lower *l, const struct tx_function *function)
{
	if (l->input->modes)
		return modes_closure(l->input->modes, function, l->arena).changes;
	return 0;
}

static void make_outs(struct lower *l, struct lifted *lifted)
{
	for (uint32_t i = 0; i < lifted->assigned.count; i++)
		VEC_PUSH(l->arena, &lifted->outs, lifted->assigned.items[i]);
	for (uint32_t i = 0; i < lifted->function->args.count && i < 64; i++) {
		if (lifted->changes >> i & 1)
			VEC_PUSH(l->arena, &lifted->outs, lifted->function->args.items[i].local);
	}
}

static struct lifted *lift(struct lower *l, const struct tx *e)
{
	const struct tx_function *function = e->function;
	struct lifted *lifted = ARENA_NEW(l->arena, struct lifted);
	lifted->function = function;
	const char *stem = l->function ? l->function->stem : "init";
	lifted->name = unique_function(l, stem, local_info(l, function->self)->name);
	lifted->has_result = function->result && !ty_is_void(function->result);
	lifted->changes = changed_parameters(l, function);
	local_info(l, function->self)->lifted = lifted;
	struct uses uses = uses_of(l, e);
	lifted->assigned = uses.assigned;
	for (uint32_t i = 0; i < uses.read.count; i++) {
		if (!locals_has(&uses.assigned, uses.read.items[i]))
			locals_add(l, &lifted->read, uses.read.items[i]);
	}
	make_outs(l, lifted);
	lifted->ready = true;
	return lifted;
}

static void define_lifted(struct lower *l, struct lifted *lifted)
{
	uint32_t place = l->definitions.count;
	VEC_PUSH(l->arena, &l->definitions, NULL);
	struct ex *def = ex_new(l->arena, EX_DEF);
	def->word = "defp";
	def->text = lifted->name;
	def->length = strlen(lifted->name);
	for (uint32_t i = 0; i < lifted->assigned.count; i++)
		ex_add(l->arena, def, lower_local(l, lifted->assigned.items[i]));
	lower_arguments(l, lifted->function, def);
	for (uint32_t i = 0; i < lifted->read.count; i++)
		ex_add(l->arena, def, lower_local(l, lifted->read.items[i]));
	struct lower_function inner = {.outer = l->function, .source = lifted->function};
	inner.stem = lifted->name;
	inner.has_result = lifted->has_result;
	inner.outs = lifted->outs;
	l->function = &inner;
	const char *hint = l->hint;
	lower_function_body(l, lifted->function, def);
	l->hint = hint;
	l->function = inner.outer;
	l->definitions.items[place] = def;
}

/* False: it stays a function value. */
bool lower_local_function(struct lower *l, const struct tx *e)
{
	struct tx_local *self = e->function->self;
	if (!self)
		return false;
	bool recursive = e->function->body && tx_mentions(e->function->body, self);
	if (local_info(l, self)->values && !recursive)
		return false;
	struct lifted *lifted = lift(l, e);
	if (local_info(l, self)->values && lifted->outs.count)
		check_assigned(l, e, &lifted->outs);
	define_lifted(l, lifted);
	return true;
}

struct ex *lower_lifted_call(struct lower *l, struct lifted *lifted, const struct tx *e, bool used)
{
	uint32_t count = e->list.count, changed = 0;
	struct ex **out = ARENA_NEWS(l->arena, count + 1, struct ex *);
	struct path **paths = ARENA_NEWS(l->arena, count + 1, struct path *);
	struct path **outs =
	        ARENA_NEWS(l->arena, count + lifted->assigned.count + 1, struct path *);
	for (uint32_t i = 0; i < lifted->assigned.count; i++) {
		outs[changed] = ARENA_NEW(l->arena, struct path);
		outs[changed++]->root = lifted->assigned.items[i];
	}
	for (uint32_t i = 0; i < count && i < 64; i++) {
		if (!(lifted->changes >> i & 1))
			continue;
		if (path_root(e->list.items[i]))
			paths[i] = ARENA_NEW(l->arena, struct path);
		outs[changed++] = paths[i];
	}
	lower_operands(l, e->list.items, count, out, false, paths);
	struct ex *call = own_call(l, lifted->name), *others = ex_list(l->arena, 0);
	for (uint32_t i = 0; i < count; i++)
		ex_add(l->arena, others, out[i]);
	for (uint32_t i = 0; i < lifted->read.count; i++)
		ex_add(l->arena, others, lower_local(l, lifted->read.items[i]));
	for (uint32_t i = 0; i < lifted->assigned.count; i++)
		ex_add(l->arena, call, start_value(l, lifted->assigned.items[i], others));
	for (uint32_t i = 0; i < others->list.count; i++)
		ex_add(l->arena, call, others->list.items[i]);
	if (!changed)
		return call;
	const char *stem = snake_case(l->arena, lifted->function->self->name
	                                                ? lifted->function->self->name->text
	                                                : "result");
	return give_back(l, call, lifted->has_result, used, stem, outs, changed);
}

/* A local as a value; of a lifted function a capture. */
struct ex *lower_local_value(struct lower *l, const struct tx *e)
{
	struct lifted *lifted = lifted_of(l, e->local);
	if (!lifted)
		return lower_local(l, e->local);
	uint32_t count = lifted->function->args.count;
	if (!lifted->read.count) {
		struct ex *node = ex_new(l->arena, EX_CAPTURE);
		node->text = lifted->name;
		node->length = strlen(lifted->name);
		node->number = (int)count;
		return node;
	}
	struct ex *clause = ex_clause(l->arena, NULL, NULL, NULL),
	          *call = own_call(l, lifted->name);
	for (uint32_t i = 0; i < count; i++) {
		struct ex *name = lower_fresh(l, "value");
		ex_add(l->arena, clause, name);
		ex_add(l->arena, call, name);
	}
	for (uint32_t i = 0; i < lifted->read.count; i++)
		ex_add(l->arena, call, lower_local(l, lifted->read.items[i]));
	clause->right = call;
	struct ex *function = ex_new(l->arena, EX_FN);
	ex_add(l->arena, function, clause);
	return function;
}
