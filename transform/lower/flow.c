/* What a block gives at its end, for each way out of it. */
#include "transform/lower/core.h"

static void add(struct lower *l, struct ex *e)
{
	block_end(l, e);
}

struct ex *locals_tuple(struct lower *l, const local_list *vars)
{
	if (!vars->count)
		return ex_nil(l->arena);
	if (vars->count == 1)
		return lower_local(l, vars->items[0]);
	struct ex *tuple = ex_tuple(l->arena, 0);
	for (uint32_t i = 0; i < vars->count; i++)
		ex_add(l->arena, tuple, lower_local(l, vars->items[i]));
	return tuple;
}

/* value, {value, x, y} or what of it there is. */
static struct ex *value_tuple(struct lower *l, struct ex *value, const local_list *vars)
{
	if (!value)
		return locals_tuple(l, vars);
	if (!vars->count)
		return value;
	struct ex *tuple = ex_tuple(l->arena, 1, value);
	for (uint32_t i = 0; i < vars->count; i++)
		ex_add(l->arena, tuple, lower_local(l, vars->items[i]));
	return tuple;
}

struct ex *tagged_tuple(struct lower *l, const char *tag, struct ex *value, const local_list *vars)
{
	if (!value && !vars->count)
		return ex_atom(l->arena, tag);
	struct ex *tuple = ex_tuple(l->arena, 1, ex_atom(l->arena, tag));
	if (value)
		ex_add(l->arena, tuple, value);
	for (uint32_t i = 0; i < vars->count; i++)
		ex_add(l->arena, tuple, lower_local(l, vars->items[i]));
	return tuple;
}

/* True for types whose values are never a tuple, nor the atom :return. */
static bool is_plain(struct ty *type)
{
	if (!type)
		return false;
	type = ty_follow_null(type);
	return ty_is_int(type) || ty_is_float(type) || ty_is_string(type) || ty_is_bool(type) ||
	       ty_is_array(type) || ty_is_map(type) || type->kind == TY_ANON;
}

/* Whether {:return, v} could be taken for what falls through. */
bool tag_needed(struct lower *l, struct ty *value, const local_list *vars)
{
	(void)l;
	uint32_t count = vars->count + (value ? 1 : 0);
	if (!count || count > 2)
		return false;
	return !is_plain(value ? value : vars->items[0]->type);
}

struct ex *function_result(struct lower *l, struct ex *value)
{
	struct lower_function *function = l->function;
	if (!function)
		return value ? value : ex_nil(l->arena);
	if (!function->has_result) {
		if (value && !ex_is_pure(value) && !function->outs.count)
			return value;
		if (value)
			add_effect(l, value);
		return locals_tuple(l, &function->outs);
	}
	if (!value)
		value = ex_nil(l->arena);
	if (function->filters)
		value = ex_if(l->arena, value,
		              ex_list(l->arena, 1, ex_var(l->arena, function->item)),
		              ex_list(l->arena, 0));
	if (function->nested_outs)
		return ex_tuple(l->arena, 2, value, locals_tuple(l, &function->outs));
	return value_tuple(l, value, &function->outs);
}

/* ---- the ways out ---- */

static struct ex *loop_done(struct lower *l, const struct end *end)
{
	return end->tagged ? tagged_tuple(l, "next", NULL, &end->vars)
	                   : locals_tuple(l, &end->vars);
}

static struct ex *loop_again(struct lower *l, const struct end *end)
{
	struct ex *call = own_call(l, end->name);
	for (uint32_t i = 0; i < end->vars.count; i++)
		ex_add(l->arena, call, lower_local(l, end->vars.items[i]));
	for (uint32_t i = 0; i < end->read.count; i++) {
		struct ex *value = lower_local(l, end->read.items[i]);
		if (end->read.items[i] == end->counter)
			value = ex_binary(l->arena, "+", value, ex_int(l->arena, 1));
		ex_add(l->arena, call, value);
	}
	return call;
}

static void loop_step(struct lower *l, const struct end *end)
{
	if (!end->until) {
		add(l, loop_again(l, end));
		return;
	}
	struct ex *test = lower_test(l, end->until);
	if (test->kind == EX_BOOL)
		add(l, test->flag ? loop_again(l, end) : loop_done(l, end));
	else
		ex_add(l->arena, l->block,
		       ex_if(l->arena, test, loop_again(l, end), loop_done(l, end)));
}

static void fall_function(struct lower *l, struct ex *value)
{
	if (value || l->function->outs.count || l->function->has_result || !l->block->list.count)
		add(l, function_result(l, value));
}

void end_fall(struct lower *l, const struct end *end, struct ex *value)
{
	if (value && !end->value && end->kind != END_FUNCTION) {
		add_effect(l, value);
		value = NULL;
	}
	if (!value && end->value)
		value = ex_nil(l->arena);
	switch (end->kind) {
	case END_FUNCTION:
		fall_function(l, value);
		break;
	case END_BRANCH:
		if (value || end->vars.count || !l->block->list.count)
			add(l, value_tuple(l, value, &end->vars));
		break;
	case END_TAGGED:
		add(l, end->tagged ? tagged_tuple(l, "next", value, &end->vars)
		                   : value_tuple(l, value, &end->vars));
		break;
	case END_EACH:
		if (!l->block->list.count)
			add(l, ex_nil(l->arena));
		break;
	case END_REDUCE:
		add(l, locals_tuple(l, &end->vars));
		break;
	case END_STEP:
		add(l, ex_tuple(l->arena, 2, ex_atom(l->arena, "cont"), loop_done(l, end)));
		break;
	case END_LOOP:
		loop_step(l, end);
		break;
	}
}

void end_continue(struct lower *l, const struct end *end)
{
	if (end->kind == END_TAGGED)
		add(l, tagged_tuple(l, "continue", NULL, &end->vars));
	else
		end_fall(l, end, NULL);
}

void end_break(struct lower *l, const struct end *end)
{
	if (end->kind == END_TAGGED)
		add(l, tagged_tuple(l, "break", NULL, &end->vars));
	else if (end->kind == END_STEP)
		add(l, ex_tuple(l->arena, 2, ex_atom(l->arena, "halt"), loop_done(l, end)));
	else
		add(l, loop_done(l, end));
}

void end_return(struct lower *l, const struct end *end, struct ex *result)
{
	struct ex *tagged = ex_tuple(l->arena, 2, ex_atom(l->arena, "return"), result);
	if (end->kind == END_FUNCTION || end->direct)
		add(l, result);
	else if (end->kind == END_STEP)
		add(l, ex_tuple(l->arena, 2, ex_atom(l->arena, "halt"), tagged));
	else
		add(l, tagged);
}

/* ---- behind it ---- */

struct ex *bind_results(struct lower *l, struct ex *code, const char *stem, const local_list *vars)
{
	struct ex *value = NULL;
	if (stem) {
		bool taken = l->hint && ex_mentions(locals_tuple(l, vars), l->hint);
		value = l->hint && !taken ? ex_var(l->arena, l->hint) : lower_fresh(l, stem);
		l->hint = NULL;
	}
	if (value || vars->count)
		code = ex_match(l->arena, value_tuple(l, value, vars), code);
	ex_add(l->arena, l->block, code);
	return value;
}
