/* Expressions: one row per kind of node, and the order of evaluation. */
#include "transform/lower/core.h"

bool is_object_type(struct ty *type)
{
	if (!type)
		return false;
	type = ty_follow_null(type);
	if (type->kind == TY_ANON || type->kind == TY_DYNAMIC || ty_is_array(type) ||
	    ty_is_map(type))
		return true;
	return type->kind == TY_CLASS && !ty_is_string(type);
}

/* ---- operands ---- */

struct operands {
	struct lower *l;
	struct tx *const *list;
	uint32_t count;
	struct ex **out;
	struct path **paths;
};

/* An object is seen as it is when it is used, not as it was when its variable
 * was read: only a variable that is assigned meanwhile must be kept. */
static bool is_late(const struct operands *o, uint32_t index, uint32_t later)
{
	const struct tx *e = o->list[index];
	struct tx_local *root = is_object_type(e->type) ? path_root(e) : NULL;
	if (!root)
		return false;
	struct uses uses = uses_of_list(o->l, o->list + later, 1);
	return !locals_has(&uses.replaced, root);
}

static bool is_bound_in(const struct ex *e, const struct ex *block);

static bool any_bound(const struct ex *e, const struct ex *block)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (is_bound_in(e->list.items[i], block))
			return true;
	}
	for (uint32_t i = 0; i < e->pairs.count; i++) {
		if (is_bound_in(e->pairs.items[i], block))
			return true;
	}
	return is_bound_in(e->left, block) || is_bound_in(e->right, block);
}

static bool is_bound_in(const struct ex *e, const struct ex *block)
{
	if (!e)
		return false;
	if (e->kind != EX_VAR)
		return any_bound(e, block);
	for (uint32_t i = 0; i < block->list.count; i++) {
		if (ex_binds(block->list.items[i], e->text))
			return true;
	}
	return false;
}

/* The statements of operand `later` come next: what they would change or
 * overtake is bound to variables first. */
static void keep_operands(const struct operands *o, uint32_t later, struct ex *block)
{
	struct lower *l = o->l;
	for (uint32_t i = 0; i < later; i++) {
		struct ex *value = o->out[i];
		if (o->paths && o->paths[i]) {
			path_keep(l, o->paths[i], block);
			o->out[i] = path_read(l, o->paths[i], o->paths[i]->steps.count);
			continue;
		}
		bool bound = is_bound_in(value, block);
		if (ex_is_pure(value) && (!bound || is_late(o, i, later)))
			continue;
		struct ex *name = lower_fresh(l, "value");
		ex_add(l->arena, l->block, ex_match(l->arena, name, value));
		o->out[i] = name;
	}
}

static struct ex *one_operand(const struct operands *o, uint32_t index)
{
	struct lower *l = o->l;
	struct path *path = o->paths ? o->paths[index] : NULL;
	if (!path)
		return lower_expr(l, o->list[index]);
	if (!path_open(l, o->list[index], path))
		return ex_nil(l->arena);
	return path_read(l, path, path->steps.count);
}

/* Of several operands with effects all but the last are done before. */
static void settle_order(const struct operands *o)
{
	bool later = false;
	for (uint32_t i = o->count; i-- > 0;) {
		if (ex_is_pure(o->out[i]))
			continue;
		if (!later) {
			later = true;
			continue;
		}
		for (uint32_t j = 0; j <= i; j++) {
			if (!ex_is_pure(o->out[j]))
				o->out[j] = lower_once(o->l, o->out[j], "value");
		}
		return;
	}
}

void lower_operands(struct lower *l, struct tx *const *list, uint32_t count, struct ex **out,
                    bool any_order, struct path **paths)
{
	struct operands o = {l, list, count, out, paths};
	const char *hint = l->hint;
	for (uint32_t i = 0; i < count; i++) {
		l->hint = NULL;
		struct ex *old = block_open(l);
		out[i] = one_operand(&o, i);
		struct ex *block = block_close(l, old);
		if (block->list.count && i)
			keep_operands(&o, i, block);
		for (uint32_t j = 0; j < block->list.count; j++)
			ex_add(l->arena, l->block, block->list.items[j]);
	}
	if (any_order)
		settle_order(&o);
	l->hint = hint;
}

void lower_list(struct lower *l, struct tx *const *list, uint32_t count, struct ex **out)
{
	lower_operands(l, list, count, out, true, NULL);
}

/* ---- effects ---- */

static bool is_quiet(const struct ex *value)
{
	switch (value->kind) {
	case EX_CALL:
	case EX_REMOTE:
	case EX_APPLY:
	case EX_PRESENCE_CALL:
	case EX_IF:
	case EX_COND:
	case EX_CASE:
	case EX_TRY:
	case EX_FOR:
	case EX_MATCH:
	case EX_BLOCK:
	case EX_RAW:
	case EX_RECEIVE:
		return true;
	case EX_BINARY:
		return !strcmp(value->text, "|>");
	default:
		return false;
	}
}

/* A value that nobody wants: what it does, or nothing. */
void add_effect(struct lower *l, struct ex *value)
{
	if (!value || ex_is_pure(value))
		return;
	if (!is_quiet(value))
		value = ex_match(l->arena, ex_var(l->arena, "_"), value);
	ex_add(l->arena, l->block, value);
}

void lower_effect(struct lower *l, const struct tx *e)
{
	e = strip(e);
	l->hint = NULL;
	if (e->kind == TX_CALL)
		add_effect(l, lower_call(l, e, false));
	else if (e->kind == TX_BINARY && is_assignment(e->op))
		lower_assign(l, e, false);
	else if (e->kind == TX_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT))
		lower_step(l, e, false);
	else if (e->kind == TX_BINARY && (e->op == OP_BOOL_AND || e->op == OP_BOOL_OR)) {
		struct tx branch = {
		        .kind = TX_IF, .node = e->node, .type = e->type, .left = e->left};
		struct tx nothing = {.kind = TX_BLOCK, .node = e->node, .type = e->type};
		branch.right = e->op == OP_BOOL_AND ? e->right : &nothing;
		branch.third = e->op == OP_BOOL_AND ? NULL : e->right;
		lower_statement(l, &branch);
	} else
		add_effect(l, lower_expr(l, e));
}

/* ---- kinds ---- */

static struct ex *lower_binary_node(struct lower *l, const struct tx *e)
{
	if (is_assignment(e->op))
		return lower_assign(l, e, true);
	struct tx *operands[2] = {e->left, e->right};
	struct ex *out[2];
	bool lazy = e->op == OP_BOOL_AND || e->op == OP_BOOL_OR || e->op == OP_COALESCE;
	if (!lazy) {
		lower_operands(l, operands, 2, out, false, NULL);
		return lower_binary(l, e, out[0], out[1]);
	}
	const char *hint = l->hint;
	l->hint = NULL;
	out[0] = lower_expr(l, e->left);
	struct uses uses = uses_of(l, e->right);
	struct ex *old = block_open(l);
	out[1] = lower_expr(l, e->right);
	struct ex *block = block_close(l, old);
	if (!block->list.count)
		return lower_binary(l, e, out[0], out[1]);
	/* The right side needs statements: a branch. */
	struct ex *test = e->op == OP_COALESCE ? NULL : lower_condition(l, e->left, out[0]);
	if (e->op == OP_COALESCE) {
		out[0] = lower_once(l, out[0], "value");
		test = ex_call(l->arena, "is_nil", 1, out[0]);
	}
	struct end end = {.kind = END_BRANCH, .vars = uses.assigned, .value = true};
	old = block_open(l);
	for (uint32_t i = 0; i < block->list.count; i++)
		ex_add(l->arena, l->block, block->list.items[i]);
	end_fall(l, &end, e->op == OP_COALESCE ? out[1] : lower_condition(l, e->right, out[1]));
	struct ex *right = block_close(l, old);
	old = block_open(l);
	end_fall(l, &end, e->op == OP_COALESCE ? out[0] : ex_bool(l->arena, e->op == OP_BOOL_OR));
	struct ex *left = block_close(l, old);
	struct ex *code = ex_choice(l, test, e->op == OP_BOOL_OR ? left : right,
	                            e->op == OP_BOOL_OR ? right : left);
	l->hint = hint;
	return uses.assigned.count ? bind_results(l, code, "value", &uses.assigned) : code;
}

static struct ex *lower_object(struct lower *l, const struct tx *e)
{
	struct ex **values = ARENA_NEWS(l->arena, e->list.count + 1, struct ex *);
	lower_operands(l, e->list.items, e->list.count, values, false, NULL);
	if (tuple_size(e->type) == e->list.count && e->list.count)
		return tuple_of(l, e->names.items, values, e->list.count, e->list.count);
	struct ex *map = ex_new(l->arena, EX_MAP);
	for (uint32_t i = 0; i < e->list.count; i++) {
		const char *key = lower_field_key(l, e->type, e->names.items[i]);
		ex_add_pair(l->arena, map, ex_atom(l->arena, key), values[i]);
	}
	return map;
}

static struct ex *lower_array(struct lower *l, const struct tx *e)
{
	struct ex **values = ARENA_NEWS(l->arena, e->list.count + 1, struct ex *);
	lower_operands(l, e->list.items, e->list.count, values, false, NULL);
	struct ex *list = ex_list(l->arena, 0);
	for (uint32_t i = 0; i < e->list.count; i++)
		ex_add(l->arena, list, values[i]);
	return list;
}

static struct ex *lower_map(struct lower *l, const struct tx *e)
{
	struct tx **both = ARENA_NEWS(l->arena, e->list.count * 2 + 1, struct tx *);
	struct ex **values = ARENA_NEWS(l->arena, e->list.count * 2 + 1, struct ex *);
	for (uint32_t i = 0; i < e->list.count; i++) {
		both[2 * i] = e->keys.items[i];
		both[2 * i + 1] = e->list.items[i];
	}
	lower_operands(l, both, e->list.count * 2, values, false, NULL);
	struct ex *map = ex_new(l->arena, EX_MAP);
	for (uint32_t i = 0; i < e->list.count; i++)
		ex_add_pair(l->arena, map, values[2 * i], values[2 * i + 1]);
	return map;
}

static struct ex *lower_index_node(struct lower *l, const struct tx *e)
{
	struct tx *operands[2] = {e->left, e->right};
	struct ex *out[2];
	lower_operands(l, operands, 2, out, true, NULL);
	return lower_index(l, e, out[0], out[1]);
}

static struct ex *lower_choice_value(struct lower *l, const struct tx *e)
{
	struct uses uses = uses_of(l, e);
	if (uses.jumps)
		lower_refuse(l, e->node, DIAG_UNSUPPORTED,
		             "`return`, `break` or `continue` inside an expression",
		             "put the value into a variable first");
	struct end end = {.kind = END_BRANCH, .vars = uses.assigned, .value = true};
	struct take take = {TAKE_END, NULL};
	const char *hint = l->hint;
	l->hint = NULL;
	struct ex *code = lower_choice(l, e, take, NULL, &end);
	l->hint = hint;
	return uses.assigned.count ? bind_results(l, code, "value", &uses.assigned) : code;
}

static struct ex *lower_block_value(struct lower *l, const struct tx *e)
{
	if (!e->list.count)
		return ex_nil(l->arena);
	for (uint32_t i = 0; i + 1 < e->list.count; i++) {
		l->hint = NULL;
		lower_statement(l, e->list.items[i]);
	}
	return lower_expr(l, VEC_LAST(&e->list));
}

static struct ex *lower_throw(struct lower *l, const struct tx *e)
{
	struct ex *value = lower_expr(l, e->left);
	struct ty *type = e->left->type ? ty_follow_null(e->left->type) : NULL;
	if (value->kind == EX_NIL)
		return ex_call(l->arena, "throw", 1, value);
	if (e->left->from_dynamic || !type || type->kind == TY_DYNAMIC || type->kind == TY_MONO ||
	    type->kind == TY_PARAM || ty_is(type, "Any")) {
		value = lower_once(l, value, "error");
		return ex_if(l->arena, ex_call(l->arena, "is_exception", 1, value),
		             ex_call(l->arena, "raise", 1, value),
		             ex_call(l->arena, "throw", 1, value));
	}
	if (ty_is(type, "haxe.Exception") && strip(e->left)->kind != TX_NEW)
		return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Exception"), "rethrow", 1,
		                 value);
	if (ty_is_float(type))
		value = thrown_float(l, value);
	bool exception = type->kind == TY_CLASS && is_exception_class(type->symbol);
	return ex_call(l->arena, exception ? "raise" : "throw", 1, value);
}

static struct ex *lower_cast(struct lower *l, const struct tx *e)
{
	struct ex *value = lower_expr(l, e->left);
	struct ty *target = ty_follow_null(e->cast_to);
	while (target->kind == TY_ABSTRACT && target->symbol && !target->symbol->is_std)
		target = ty_follow_null(ty_underlying(l->arena, target));
	if (target->kind == TY_DYNAMIC || !target->symbol)
		return value;
	value = lower_once(l, value, "value");
	struct tx is = {.kind = TX_IS,
	                .node = e->node,
	                .type = e->type,
	                .left = e->left,
	                .symbol = target->symbol};
	struct ex *test = lower_is(l, &is, value);
	test = ex_binary(l->arena, "or", ex_call(l->arena, "is_nil", 1, value), test);
	struct ex *raise = ex_call(l->arena, "throw", 1, ex_text(l->arena, "Class cast error"));
	return ex_if(l->arena, test, value, raise);
}

static struct ex *lower_this(struct lower *l, const struct tx *e)
{
	if (l->typed->decl->kind == DECL_ABSTRACT)
		return e->local ? lower_local(l, e->local) : ex_var(l->arena, "this");
	lower_refuse(l, e->node, DIAG_UNSUPPORTED, "a class with instance fields",
	             "use a structure (typedef) and static functions");
	return ex_nil(l->arena);
}

static struct ex *lower_with(struct lower *l, const struct tx *e)
{
	struct ex **values = ARENA_NEWS(l->arena, e->list.count + 1, struct ex *);
	lower_list(l, e->list.items, e->list.count, values);
	return e->kind == TX_TRACE ? lower_trace(l, e, values, e->list.count)
	                           : lower_elixir(l, e, values, e->list.count);
}

static struct ex *refuse_jump(struct lower *l, const struct tx *e)
{
	lower_refuse(l, e->node, DIAG_UNSUPPORTED,
	             "`return`, `break` or `continue` inside an expression",
	             "put the value into a variable first");
	return ex_nil(l->arena);
}

static struct ex *lower_yield(struct lower *l, const struct tx *e)
{
	if (l->function && l->function->yield) {
		lower_comprehension(l, e);
		return ex_nil(l->arena);
	}
	if (!e->right)
		return lower_expr(l, e->left);
	struct tx *both[2] = {e->left, e->right};
	struct ex *out[2];
	lower_operands(l, both, 2, out, false, NULL);
	return ex_tuple(l->arena, 2, out[0], out[1]);
}

static struct ex *statement_value(struct lower *l, const struct tx *e)
{
	l->hint = NULL;
	lower_statement(l, e);
	return e->kind == TX_VAR ? lower_local(l, e->local) : ex_nil(l->arena);
}

static struct ex *value_of(struct lower *l, struct ex *value)
{
	return value ? value : ex_nil(l->arena);
}

struct ex *lower_expr(struct lower *l, const struct tx *e)
{
	e = strip(e);
	if (!e)
		return ex_nil(l->arena);
	if (e->kind != TX_CALL && e->kind != TX_BINARY && e->kind != TX_BLOCK && !is_choice(e))
		l->hint = NULL;
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
	case TX_REGEX:
		return lower_literal(l, e);
	case TX_THIS:
	case TX_SUPER:
		return lower_this(l, e);
	case TX_LOCAL:
		return lower_local_value(l, e);
	case TX_INDEX:
		return lower_index_node(l, e);
	case TX_BINARY:
		return value_of(l, lower_binary_node(l, e));
	case TX_UNARY:
		if (e->op == OP_INCREMENT || e->op == OP_DECREMENT)
			return value_of(l, lower_step(l, e, true));
		return lower_unary(l, e, lower_expr(l, e->left));
	case TX_FIELD:
		return lower_field(l, e);
	case TX_TYPE:
		return lower_type_name(l, e->symbol);
	case TX_OBJECT:
		return lower_object(l, e);
	case TX_ARRAY:
		return lower_array(l, e);
	case TX_MAP:
		return lower_map(l, e);
	case TX_CALL:
		return value_of(l, lower_call(l, e, true));
	case TX_NEW:
		return lower_new(l, e);
	case TX_FUNCTION:
		return lower_closure(l, e);
	case TX_BLOCK:
		return lower_block_value(l, e);
	case TX_COMPREHENSION:
		return lower_comprehension(l, e);
	case TX_YIELD:
		return lower_yield(l, e);
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		return lower_choice_value(l, e);
	case TX_THROW:
		return lower_throw(l, e);
	case TX_CAST:
		return lower_cast(l, e);
	case TX_IS:
		return lower_is(l, e, lower_expr(l, e->left));
	case TX_TRACE:
	case TX_ELIXIR:
		return lower_with(l, e);
	case TX_RETURN:
	case TX_BREAK:
	case TX_CONTINUE:
		return refuse_jump(l, e);
	case TX_VAR:
	case TX_FOR:
	case TX_WHILE:
	case TX_META:
	case TX_KIND_COUNT:
		break;
	}
	return statement_value(l, e);
}
