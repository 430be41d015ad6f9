/* Blocks: statements in order, and those that take the rest of their block along. */
#include "transform/lower/core.h"

struct ex *block_open(struct lower *l)
{
	struct ex *old = l->block;
	l->block = ex_block(l->arena);
	return old;
}

struct ex *block_close(struct lower *l, struct ex *old)
{
	struct ex *done = l->block;
	l->block = old;
	return done;
}

const struct tx *strip(const struct tx *e)
{
	while (e && (e->kind == TX_META || (e->kind == TX_CAST && !e->cast_to)))
		e = e->left;
	return e;
}

bool rest_is_empty(const struct rest *rest)
{
	for (; rest; rest = rest->outer) {
		if (rest->at < rest->count)
			return false;
	}
	return true;
}

/* A rest so short that it may stand in several branches. */
static bool rest_is_short(const struct rest *rest)
{
	while (rest && rest->at == rest->count)
		rest = rest->outer;
	if (!rest || rest->take.kind != TAKE_NOTHING)
		return false;
	const struct tx *e = strip(rest->items[rest->at]);
	if (e->kind == TX_BREAK || e->kind == TX_CONTINUE)
		return true;
	if (e->kind != TX_RETURN)
		return false;
	const struct tx *value = strip(e->left);
	return !value || value->kind == TX_LOCAL || value->kind == TX_INT ||
	       value->kind == TX_BOOL || value->kind == TX_NULL || value->kind == TX_STRING;
}

/* ---- statements that stay where they are ---- */

/* A name for a part of another value: its changes go back there.  One that is
 * assigned too is put back by the program itself (modes has seen to it), but
 * for `if (x == null) { x = []; map.set(k, x); }`. */
bool is_borrow(const struct local_info *info, const struct tx *value)
{
	const struct tx_function *owner = info->local->owner;
	if (!info->writes || value->kind == TX_LOCAL || !is_object_type(info->local->type) ||
	    !path_root(value))
		return false;
	return !info->replaced || (owner && modes_refilled(owner->body, info->local));
}

static void lower_var(struct lower *l, const struct tx *e)
{
	struct local_info *info = local_info(l, e->local);
	const struct tx *value = strip(e->left);
	if (value && value->kind == TX_FUNCTION && value->function->self == e->local &&
	    lower_local_function(l, value))
		return;
	if (!e->left) {
		if (info->local->assigned || (info->reads && local_may_be_unset(l, e->local)))
			bind_local(l, e->local, ex_nil(l->arena));
		return;
	}
	l->hint = info->name;
	struct ex *result;
	struct path *path = NULL;
	if (is_borrow(info, value)) {
		path = ARENA_NEW(l->arena, struct path);
		l->hint = NULL;
		if (!path_open(l, value, path))
			return;
		path_keep(l, path, NULL);
		result = path_read(l, path, path->steps.count);
	} else {
		result = lower_expr(l, e->left);
	}
	l->hint = NULL;
	bind_local(l, e->local, result);
	info->borrow = path;
}

/* A branching statement that nothing leaves: what it assigned is bound again. */
static void lower_choice_here(struct lower *l, const struct tx *e)
{
	struct uses uses = uses_of(l, e);
	struct end end = {.kind = END_BRANCH, .vars = uses.assigned};
	struct take take = {TAKE_NOTHING, NULL};
	bind_results(l, lower_choice(l, e, take, NULL, &end), NULL, &uses.assigned);
}

void lower_statement(struct lower *l, const struct tx *e)
{
	e = strip(e);
	struct end end = {.kind = END_BRANCH};
	switch (e->kind) {
	case TX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++)
			lower_statement(l, e->list.items[i]);
		break;
	case TX_VAR:
		lower_var(l, e);
		break;
	case TX_FUNCTION:
		if (!e->function->self || lower_local_function(l, e))
			break;
		bind_local(l, e->function->self, lower_closure(l, e));
		break;
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		lower_choice_here(l, e);
		break;
	case TX_FOR:
		lower_for(l, e, NULL, &end);
		break;
	case TX_WHILE:
		lower_while(l, e, NULL, &end);
		break;
	case TX_YIELD:
		lower_comprehension(l, e);
		break;
	default:
		lower_effect(l, e);
	}
}

/* ---- statements that may leave the block ---- */

struct ex *lower_rest_block(struct lower *l, const struct rest *rest, const struct end *end)
{
	struct ex *old = block_open(l);
	lower_rest(l, rest, end);
	return block_close(l, old);
}

struct ex *lower_body(struct lower *l, struct tx *body, struct take take, const struct rest *next,
                      const struct end *end)
{
	struct rest rest = {.items = &body, .count = body ? 1 : 0, .take = take, .outer = next};
	return lower_rest_block(l, &rest, end);
}

/* True: the block has its end. */
static bool deliver(struct lower *l, struct take take, struct ex *value, const struct end *end)
{
	switch (take.kind) {
	case TAKE_NOTHING:
		break;
	case TAKE_END:
		end_fall(l, end, value);
		return true;
	case TAKE_LOCAL:
	case TAKE_ASSIGN:
		bind_local(l, take.local, value);
		break;
	case TAKE_YIELD:
		add_item(l, value);
		break;
	case TAKE_RETURN:
		end_return(l, end, function_result(l, value));
		return true;
	}
	return false;
}

static void add_case(struct lower *l, struct ex *code, struct ex *pattern, struct ex *body)
{
	ex_add(l->arena, code, ex_clause(l->arena, pattern, NULL, body));
}

/* One clause for each way out of a tagged statement. */
static void add_ways_out(struct lower *l, struct ex *code, const struct end *inner, unsigned jumps,
                         const struct end *end)
{
	struct ex *old;
	if (jumps & JUMP_RETURN) {
		struct ex *result = ex_var(l->arena, "result");
		old = block_open(l);
		end_return(l, end, result);
		add_case(l, code, ex_tuple(l->arena, 2, ex_atom(l->arena, "return"), result),
		         block_close(l, old));
	}
	if (jumps & JUMP_BREAK) {
		old = block_open(l);
		end_break(l, end);
		add_case(l, code, tagged_tuple(l, "break", NULL, &inner->vars),
		         block_close(l, old));
	}
	if (jumps & JUMP_CONTINUE) {
		old = block_open(l);
		end_continue(l, end);
		add_case(l, code, tagged_tuple(l, "continue", NULL, &inner->vars),
		         block_close(l, old));
	}
}

/* The branches give a tag, and what follows stands once in a case behind them. */
static void lower_tagged(struct lower *l, const struct tx *e, struct take take,
                         const struct rest *next, const struct end *end)
{
	struct uses uses = uses_of(l, e);
	struct end inner = {.kind = END_TAGGED, .vars = uses.assigned};
	inner.value = take.kind != TAKE_NOTHING;
	inner.tagged = (uses.jumps & (JUMP_BREAK | JUMP_CONTINUE)) ||
	               tag_needed(l, inner.value ? e->type : NULL, &inner.vars) ||
	               (!inner.value && !inner.vars.count);
	struct take give = {inner.value ? TAKE_END : TAKE_NOTHING, NULL};
	struct ex *branches = lower_choice(l, e, give, NULL, &inner);
	struct ex *code = ex_case(l, lower_passing(l, "outcome"));
	ex_add(l->arena, l->block, ex_match(l->arena, code->left, branches));
	add_ways_out(l, code, &inner, uses.jumps, end);
	struct ex *value = NULL;
	bool named = take.kind == TAKE_LOCAL || take.kind == TAKE_ASSIGN;
	if (named)
		value = lower_local(l, take.local);
	else if (inner.value)
		value = lower_fresh(l, "value");
	struct ex *pattern = inner.tagged ? tagged_tuple(l, "next", value, &inner.vars) : NULL;
	if (!pattern && value && inner.vars.count) {
		pattern = ex_tuple(l->arena, 1, value);
		for (uint32_t i = 0; i < inner.vars.count; i++)
			ex_add(l->arena, pattern, lower_local(l, inner.vars.items[i]));
	} else if (!pattern) {
		pattern = value ? value : locals_tuple(l, &inner.vars);
	}
	struct ex *old = block_open(l);
	if (named || !deliver(l, take, value, end))
		lower_rest(l, next, end);
	add_case(l, code, pattern, block_close(l, old));
	ex_add(l->arena, l->block, code);
}

/* A loop's body must not call itself from inside of a try. */
static bool must_leave_first(const struct tx *e, const struct end *end)
{
	return e->kind == TX_TRY && end->kind != END_FUNCTION && end->kind != END_BRANCH &&
	       end->kind != END_TAGGED;
}

static bool same_locals(const local_list *left, const local_list *right)
{
	if (left->count != right->count)
		return false;
	for (uint32_t i = 0; i < left->count; i++) {
		if (left->items[i] != right->items[i])
			return false;
	}
	return true;
}

/* Whether a statement that nothing leaves may end its block. */
static bool fits_end(struct lower *l, const struct uses *uses, struct take take,
                     const struct end *end)
{
	bool alone = !l->block->list.count && !end->until;
	if (end->kind == END_LOOP || end->kind == END_STEP)
		return alone && take.kind == TAKE_NOTHING;
	if (take.kind == TAKE_END || take.kind == TAKE_RETURN)
		return true;
	if (end->value)
		return false;
	if (alone && end->kind != END_FUNCTION)
		return true;
	if (end->kind == END_FUNCTION)
		return same_locals(&uses->assigned, &l->function->outs) || !l->function->outs.count;
	return same_locals(&uses->assigned, &end->vars) || !end->vars.count;
}

/* if, switch, try. True: the rest was taken along. */
static bool choice_item(struct lower *l, const struct tx *e, struct take take,
                        const struct rest *next, const struct end *end)
{
	struct uses uses = uses_of(l, e);
	bool taken = take.kind == TAKE_LOCAL || take.kind == TAKE_ASSIGN || take.kind == TAKE_YIELD;
	bool last = rest_is_empty(next) && !taken;
	if (!uses.jumps && !(last && fits_end(l, &uses, take, end) && !must_leave_first(e, end))) {
		if (take.kind != TAKE_NOTHING)
			return deliver(l, take, lower_expr(l, e), end);
		lower_choice_here(l, e);
		return false;
	}
	uint32_t falls = choice_falls(l, e);
	bool short_rest = rest_is_short(next) && !taken;
	bool inside = e->kind == TX_TRY ? last && !must_leave_first(e, end)
	                                : last || falls <= 1 || short_rest;
	if (!inside) {
		lower_tagged(l, e, take, next, end);
		return true;
	}
	ex_add(l->arena, l->block, lower_choice(l, e, take, next, end));
	return true;
}

static bool leaves(const struct tx *e)
{
	return e->kind == TX_RETURN || e->kind == TX_BREAK || e->kind == TX_CONTINUE;
}

static bool return_item(struct lower *l, const struct tx *e, const struct rest *next,
                        const struct end *end)
{
	const struct tx *value = strip(e->left);
	struct take take = {TAKE_RETURN, NULL};
	if (value && (is_choice(value) || value->kind == TX_BLOCK || leaves(value))) {
		struct rest rest = {
		        .items = (struct tx *const *)&e->left, .count = 1, .take = take};
		lower_rest(l, &rest, end);
		return true;
	}
	if (value && uses_of(l, value).jumps && lower_hoisted(l, e, take, next, end))
		return true;
	struct ex *result = value ? lower_expr(l, e->left) : NULL;
	end_return(l, end, function_result(l, result));
	return true;
}

/* var x = if (c) return else 1; x = switch ...: the branches bind x. */
static bool binding_item(struct lower *l, const struct tx *e, const struct rest *next,
                         const struct end *end)
{
	const struct tx *value = e->kind == TX_VAR ? e->left : e->right;
	struct take take = {e->kind == TX_VAR ? TAKE_LOCAL : TAKE_ASSIGN, NULL};
	take.local = e->kind == TX_VAR ? e->local : strip(e->left)->local;
	struct rest rest = {
	        .items = (struct tx *const *)&value, .count = 1, .take = take, .outer = next};
	lower_rest(l, &rest, end);
	return true;
}

/* [for (x in xs) switch (x) { case A: 1; case _: continue; }] */
static bool yield_item(struct lower *l, const struct tx *e, const struct rest *next,
                       const struct end *end)
{
	struct rest rest = {.items = (struct tx *const *)&e->left, .count = 1, .outer = next};
	rest.take.kind = TAKE_YIELD;
	lower_rest(l, &rest, end);
	return true;
}

static bool is_binding(const struct tx *e)
{
	if (e->kind == TX_VAR)
		return e->left != NULL;
	return e->kind == TX_BINARY && e->op == OP_ASSIGN && strip(e->left)->kind == TX_LOCAL;
}

static bool plain_item(struct lower *l, const struct tx *e, struct take take,
                       const struct rest *next, const struct end *end)
{
	bool jumps = uses_of(l, e).jumps;
	if (jumps && lower_hoisted(l, e, take, next, end))
		return true;
	if (jumps)
		lower_refuse(l, e->node, DIAG_UNSUPPORTED,
		             "`return`, `break` or `continue` inside an expression",
		             "put the value into a variable first");
	if (take.kind != TAKE_NOTHING)
		return deliver(l, take, lower_expr(l, e), end);
	lower_statement(l, e);
	return false;
}

/* One statement; true: the block has its end, with all that followed. */
static bool item(struct lower *l, const struct tx *e, struct take take, const struct rest *next,
                 const struct end *end)
{
	e = strip(e);
	switch (e->kind) {
	case TX_BLOCK: {
		struct rest rest = {.items = e->list.items,
		                    .count = e->list.count,
		                    .take = take,
		                    .outer = next};
		lower_rest(l, &rest, end);
		return true;
	}
	case TX_RETURN:
		return return_item(l, e, next, end);
	case TX_BREAK:
		end_break(l, end);
		return true;
	case TX_CONTINUE:
		end_continue(l, end);
		return true;
	case TX_THROW:
		ex_add(l->arena, l->block, lower_expr(l, e));
		return true;
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		if (e->kind != TX_TRY && uses_of(l, e->left).jumps &&
		    lower_hoisted(l, e, take, next, end))
			return true;
		return choice_item(l, e, take, next, end);
	case TX_FOR:
		if (uses_of(l, e->left).jumps && lower_hoisted(l, e, take, next, end))
			return true;
		return lower_for(l, e, next, end);
	case TX_WHILE:
		return lower_while(l, e, next, end);
	case TX_YIELD:
		if (l->function && l->function->yield && !e->right && uses_of(l, e).jumps)
			return yield_item(l, e, next, end);
		return plain_item(l, e, take, next, end);
	default:
		if (is_binding(e) && uses_of(l, e).jumps)
			return binding_item(l, e, next, end);
		return plain_item(l, e, take, next, end);
	}
}

void lower_rest(struct lower *l, const struct rest *rest, const struct end *end)
{
	while (rest) {
		struct rest here = *rest;
		if (here.at == here.count) {
			if (!here.count && here.take.kind != TAKE_NOTHING &&
			    deliver(l, here.take, ex_nil(l->arena), end))
				return;
			rest = here.outer;
			continue;
		}
		const struct tx *e = here.items[here.at++];
		bool last = here.at == here.count;
		struct take take = last ? here.take : (struct take){TAKE_NOTHING, NULL};
		struct rest kept = here;
		const struct rest *next = last ? here.outer : &kept;
		if (item(l, e, take, next, end))
			return;
		/* Go on without keeping this frame alive. */
		if (last)
			rest = here.outer;
		else {
			struct rest *moved = ARENA_NEW(l->arena, struct rest);
			*moved = here;
			rest = moved;
		}
	}
	end_fall(l, end, NULL);
}
