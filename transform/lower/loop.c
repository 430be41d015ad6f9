/* for: over the functions of Enum, or a recursive function. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

#include <stdlib.h>

/* ---- ways out of a loop's body ---- */

static void find_jumps(const struct tx *e, bool inner, unsigned *jumps);

static void jumps_of_children(const struct tx *e, bool inner, unsigned *jumps)
{
	find_jumps(e->left, inner, jumps);
	for (uint32_t i = 0; i < e->list.count; i++)
		find_jumps(e->list.items[i], inner, jumps);
	find_jumps(e->right, inner, jumps);
	find_jumps(e->third, inner, jumps);
	for (uint32_t i = 0; i < e->cases.count; i++)
		find_jumps(e->cases.items[i].body, inner, jumps);
	find_jumps(e->by_default, inner, jumps);
	for (uint32_t i = 0; i < e->catches.count; i++)
		find_jumps(e->catches.items[i].body, inner, jumps);
}

static void find_jumps(const struct tx *e, bool inner, unsigned *jumps)
{
	if (!e || e->kind == TX_FUNCTION)
		return;
	if (e->kind == TX_RETURN)
		*jumps |= JUMP_RETURN;
	if (e->kind == TX_BREAK && !inner)
		*jumps |= JUMP_BREAK;
	if (e->kind == TX_CONTINUE && !inner)
		*jumps |= JUMP_CONTINUE;
	jumps_of_children(e, inner || e->kind == TX_FOR || e->kind == TX_WHILE, jumps);
}

unsigned loop_jumps(const struct tx *body)
{
	unsigned jumps = 0;
	find_jumps(body, false, &jumps);
	return jumps;
}

/* ---- arrays that a loop only pushes to ---- */

static bool is_push(const struct tx *e, const struct tx_local *local)
{
	const struct member *member = called_member(e);
	const struct tx *receiver = member ? strip(strip(e->left)->left) : NULL;
	return receiver && receiver->kind == TX_LOCAL && receiver->local == local &&
	       ty_is_array(receiver->type) && name_is(member->name.name, "push") &&
	       e->list.count == 1;
}

static bool only_pushed(struct lower *l, const struct tx *e, const struct tx_local *local,
                        bool statement);

static bool branches_only_push(struct lower *l, const struct tx *e, const struct tx_local *local,
                               bool statement)
{
	if (e->kind == TX_TRY ? !only_pushed(l, e->left, local, statement)
	                      : e->left && tx_mentions(e->left, local))
		return false;
	if (!only_pushed(l, e->right, local, statement) ||
	    !only_pushed(l, e->third, local, statement) ||
	    !only_pushed(l, e->by_default, local, statement))
		return false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		if ((one->guard && tx_mentions(one->guard, local)) ||
		    !only_pushed(l, one->body, local, statement))
			return false;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		if (!only_pushed(l, e->catches.items[i].body, local, statement))
			return false;
	}
	return true;
}

static bool only_pushed(struct lower *l, const struct tx *e, const struct tx_local *local,
                        bool statement)
{
	e = strip(e);
	if (!e)
		return true;
	switch (e->kind) {
	case TX_BLOCK:
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (!only_pushed(l, e->list.items[i], local,
			                 statement || i + 1 < e->list.count))
				return false;
		}
		return true;
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		return branches_only_push(l, e, local, statement);
	case TX_FOR:
		return !tx_mentions(e->left, local) &&
		       !(e->third && tx_mentions(e->third, local)) &&
		       only_pushed(l, e->right, local, true);
	case TX_WHILE:
		return !tx_mentions(e->left, local) && only_pushed(l, e->right, local, true);
	case TX_CALL:
		if (statement && is_push(e, local))
			return !tx_mentions(e->list.items[0], local);
		break;
	default:
		break;
	}
	return !tx_mentions(e, local);
}

static bool is_lent(struct lower *l, const struct tx_local *local)
{
	for (MAP_EACH(one, &l->locals)) {
		const struct path *borrow = ((struct local_info *)one->value)->borrow;
		if (borrow && borrow->root == local)
			return true;
	}
	return false;
}

static bool lifted_touches(struct lower *l, const struct tx_local *local)
{
	for (MAP_EACH(one, &l->locals)) {
		struct local_info *info = one->value;
		if (info->lifted && info->lifted->ready &&
		    (locals_has(&info->lifted->assigned, local) ||
		     locals_has(&info->lifted->read, local)))
			return true;
	}
	return false;
}

void fronts_begin(struct lower *l, const struct tx *loop, const struct uses *uses,
                  local_list *fronts)
{
	for (uint32_t i = 0; i < uses->assigned.count; i++) {
		struct tx_local *local = uses->assigned.items[i];
		struct local_info *info = local_info(l, local);
		if (info->front || info->borrow || !local->type || !ty_is_array(local->type) ||
		    (l->function && locals_has(&l->function->outs, local)) ||
		    lifted_touches(l, local) || is_lent(l, local) || !tx_mentions(loop, local) ||
		    !only_pushed(l, loop, local, true))
			continue;
		info->front = true;
		locals_add(l, fronts, local);
	}
}

static struct ex *reversed(struct lower *l, struct ex *list)
{
	return ex_remote(l->arena, ex_alias(l->arena, "Enum"), "reverse", 1, list);
}

void fronts_end(struct lower *l, const local_list *fronts)
{
	for (uint32_t i = 0; i < fronts->count; i++) {
		local_info(l, fronts->items[i])->front = false;
		struct ex *var = lower_local(l, fronts->items[i]);
		ex_add(l->arena, l->block, ex_match(l->arena, var, reversed(l, var)));
	}
}

/* ---- where a loop starts from ---- */

static bool bound_since(const struct lower *l, uint32_t from, const struct ex *value)
{
	for (uint32_t i = from; i < l->block->list.count && value->kind == EX_VAR; i++) {
		if (ex_binds(l->block->list.items[i], value->text))
			return true;
	}
	return false;
}

static bool is_short_value(const struct ex *e)
{
	for (uint32_t i = 0; e->kind == EX_LIST && i < e->list.count; i++) {
		if (i > 3 || !ex_is_simple(e->list.items[i]) || e->list.items[i]->kind == EX_VAR)
			return false;
	}
	return e->kind == EX_LIST || ex_is_simple(e);
}

/* `x = 0` before, and no word of x since: the value moves into the place where it is used. */
struct ex *take_literal(struct lower *l, const char *name)
{
	for (uint32_t i = l->block->list.count; i-- > 0;) {
		struct ex *e = l->block->list.items[i];
		if (!ex_mentions(e, name))
			continue;
		if (e->kind != EX_MATCH || e->left->kind != EX_VAR ||
		    strcmp(e->left->text, name) != 0 || !is_short_value(e->right) ||
		    bound_since(l, i + 1, e->right))
			return NULL;
		for (uint32_t j = i + 1; j < l->block->list.count; j++)
			l->block->list.items[j - 1] = l->block->list.items[j];
		l->block->list.count--;
		return e->right;
	}
	return NULL;
}

struct ex *start_value(struct lower *l, struct tx_local *local, const struct ex *avoid)
{
	struct ex *var = lower_local(l, local);
	struct ex *literal =
	        avoid && ex_mentions(avoid, var->text) ? NULL : take_literal(l, var->text);
	return literal ? literal : var;
}

/* Values of the loop's variables before its first step. */
static void start_values(struct lower *l, const local_list *vars, const local_list *fronts,
                         const struct ex *avoid, struct ex *into)
{
	for (uint32_t i = 0; i < vars->count; i++) {
		struct ex *value = start_value(l, vars->items[i], avoid);
		bool same = value->kind == EX_LIST && value->list.count < 2;
		if (locals_has(fronts, vars->items[i]) && !same)
			value = reversed(l, value);
		ex_add(l->arena, into, value);
	}
}

struct ex *loop_start(struct lower *l, const local_list *vars, const local_list *fronts,
                      const struct ex *avoid)
{
	struct ex *tuple = ex_tuple(l->arena, 0);
	start_values(l, vars, fronts, avoid, tuple);
	if (!vars->count)
		return ex_nil(l->arena);
	return vars->count == 1 ? tuple->list.items[0] : tuple;
}

void loop_arguments(struct lower *l, const struct end *loop, const local_list *fronts,
                    struct ex *call)
{
	start_values(l, &loop->vars, fronts, NULL, call);
	for (uint32_t i = 0; i < loop->read.count; i++) {
		struct ex *value = lower_local(l, loop->read.items[i]);
		if (loop->read.items[i] == loop->counter)
			value = ex_int(l->arena, 0);
		ex_add(l->arena, call, value);
	}
}

/* ---- behind a loop ---- */

/* f(x, ...) as x |> f(...) |> Enum.reverse() */
static struct ex *piped_reverse(struct lower *l, const struct ex *code)
{
	struct ex *tail = ex_new(l->arena, code->kind);
	*tail = *code;
	memset(&tail->list, 0, sizeof tail->list);
	for (uint32_t i = 1; i < code->list.count; i++)
		ex_add(l->arena, tail, code->list.items[i]);
	struct ex *end = ex_remote(l->arena, ex_alias(l->arena, "Enum"), "reverse", 0);
	return ex_binary(l->arena, "|>", ex_binary(l->arena, "|>", code->list.items[0], tail), end);
}

static void bind_loop(struct lower *l, struct ex *code, const struct end *loop,
                      const local_list *fronts)
{
	struct ex *vars = loop->tagged ? tagged_tuple(l, "next", NULL, &loop->vars)
	                               : locals_tuple(l, &loop->vars);
	if (!loop->vars.count) {
		ex_add(l->arena, l->block, code);
		return;
	}
	if (loop->vars.count == 1 && fronts->count == 1 && !loop->tagged &&
	    (code->kind == EX_REMOTE || code->kind == EX_CALL) && code->list.count > 1) {
		local_info(l, fronts->items[0])->front = false;
		ex_add(l->arena, l->block, ex_match(l->arena, vars, piped_reverse(l, code)));
		return;
	}
	ex_add(l->arena, l->block, ex_match(l->arena, vars, code));
	fronts_end(l, fronts);
}

bool loop_result(struct lower *l, struct ex *code, const struct end *loop, unsigned jumps,
                 const local_list *fronts, const struct rest *next, const struct end *end)
{
	if (!(jumps & JUMP_RETURN)) {
		bind_loop(l, code, loop, fronts);
		return false;
	}
	if (code->kind != EX_CALL) {
		struct ex *outcome = lower_passing(l, "outcome");
		ex_add(l->arena, l->block, ex_match(l->arena, outcome, code));
		code = outcome;
	}
	struct ex *both = ex_case(l, code);
	struct ex *result = ex_var(l->arena, "result");
	struct ex *old = block_open(l);
	end_return(l, end, result);
	ex_add(l->arena, both,
	       ex_clause(l->arena, ex_tuple(l->arena, 2, ex_atom(l->arena, "return"), result), NULL,
	                 block_close(l, old)));
	struct ex *vars = loop->tagged ? tagged_tuple(l, "next", NULL, &loop->vars)
	                               : locals_tuple(l, &loop->vars);
	old = block_open(l);
	fronts_end(l, fronts);
	lower_rest(l, next, end);
	ex_add(l->arena, both, ex_clause(l->arena, vars, NULL, block_close(l, old)));
	ex_add(l->arena, l->block, both);
	return true;
}

/* ---- what a `for` goes over ---- */

static bool int_value(const struct ex *e, long long *value)
{
	if (e->kind != EX_INT)
		return false;
	*value = strtoll(e->text, NULL, 10);
	return true;
}

static struct ex *before(struct lower *l, struct ex *last)
{
	long long value;
	if (int_value(last, &value))
		return ex_int(l->arena, value - 1);
	if (last->kind == EX_BINARY && !strcmp(last->text, "+") && int_value(last->right, &value) &&
	    value == 1)
		return last->left;
	return ex_binary(l->arena, "-", last, ex_int(l->arena, 1));
}

static struct ex *range(struct lower *l, const struct tx *e)
{
	struct tx *bounds[2] = {e->left, e->third};
	struct ex *out[2];
	lower_operands(l, bounds, 2, out, false, NULL);
	struct ex *both = ex_binary(l->arena, "..", out[0], before(l, out[1]));
	long long first, last;
	if (int_value(out[0], &first) && int_value(out[1], &last) && first < last)
		return both;
	return ex_binary(l->arena, "//", both, ex_int(l->arena, 1));
}

/* The list behind x.iterator() of something that can be iterated, or behind a
 * library's keys(), iterator() ...: those give lists. Of another iterator only
 * the running program knows what it is. */
static struct ex *iterated(struct lower *l, const struct tx *e)
{
	const struct tx *call = strip(e->left),
	                *field = call->kind == TX_CALL ? strip(call->left) : NULL;
	const struct tx *source = e->left;
	if (field && field->kind == TX_FIELD && field->name && name_is(field->name, "iterator") &&
	    field->field_kind == FIELD_ANON && !call->list.count)
		source = field->left;
	else if (field && field->kind == TX_FIELD && field->member &&
	         lower_is_std(field->symbol, field->member))
		return lower_expr(l, e->left);
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Iterator"), "to_list", 1,
	                 lower_expr(l, source));
}

struct ex *for_source(struct lower *l, const struct tx *e)
{
	struct ex *source;
	switch (e->for_kind) {
	case FOR_RANGE:
		return range(l, e);
	case FOR_MAP:
		source = lower_expr(l, e->left);
		return e->key ? source
		              : ex_remote(l->arena, ex_alias(l->arena, "Map"), "values", 1, source);
	case FOR_STRING:
		source = ex_remote(l->arena, ex_alias(l->arena, "String"), "to_charlist", 1,
		                   lower_expr(l, e->left));
		break;
	case FOR_ITERATOR:
		source = iterated(l, e);
		break;
	default:
		source = lower_expr(l, e->left);
	}
	if (e->key && e->for_kind != FOR_ITERATOR)
		source = ex_remote(l->arena, ex_alias(l->arena, "Enum"), "with_index", 1, source);
	return source;
}

/* A variable of the loop; one that is called _ and never asked for has no name. */
static struct ex *loop_variable(struct lower *l, struct tx_local *local)
{
	if (!local || (local->name && name_is(local->name, "_") && !local_info(l, local)->reads))
		return ex_var(l->arena, "_");
	return lower_local(l, local);
}

struct ex *for_pattern(struct lower *l, const struct tx *e)
{
	struct ex *value = loop_variable(l, e->local);
	if (!e->key)
		return value;
	struct ex *key = loop_variable(l, e->key);
	if (e->for_kind == FOR_ITERATOR) {
		struct ex *pair = ex_new(l->arena, EX_MAP);
		ex_add_pair(l->arena, pair, ex_atom(l->arena, "key"), key);
		ex_add_pair(l->arena, pair, ex_atom(l->arena, "value"), value);
		return pair;
	}
	return e->for_kind == FOR_MAP ? ex_tuple(l->arena, 2, key, value)
	                              : ex_tuple(l->arena, 2, value, key);
}

struct ex *for_generator(struct lower *l, const struct tx *e)
{
	struct ex *source = for_source(l, e);
	return ex_binary(l->arena, "<-", for_pattern(l, e), source);
}

/* ---- the forms ---- */

static struct ex *accumulator(struct lower *l, const struct end *loop)
{
	if (!loop->vars.count)
		return ex_var(l->arena, "_");
	return loop->tagged ? tagged_tuple(l, "next", NULL, &loop->vars)
	                    : locals_tuple(l, &loop->vars);
}

static struct ex *two_argument_fn(struct lower *l, struct ex *first, struct ex *second,
                                  struct ex *body)
{
	struct ex *function = ex_new(l->arena, EX_FN);
	struct ex *clause = ex_clause(l->arena, first, NULL, body);
	ex_add(l->arena, clause, second);
	ex_add(l->arena, function, clause);
	return function;
}

static struct ex *reduce_form(struct lower *l, const struct tx *e, const struct end *loop,
                              local_list *fronts)
{
	struct take nothing = {TAKE_NOTHING, NULL};
	struct ex *source = for_source(l, e);
	struct ex *start = loop_start(l, &loop->vars, fronts, source);
	if (loop->tagged) {
		struct ex *tuple = ex_tuple(l->arena, 1, ex_atom(l->arena, "next"));
		if (start->kind == EX_TUPLE && loop->vars.count > 1)
			for (uint32_t i = 0; i < start->list.count; i++)
				ex_add(l->arena, tuple, start->list.items[i]);
		else
			ex_add(l->arena, tuple, start);
		start = tuple;
	}
	struct ex *body = lower_body(l, e->right, nothing, NULL, loop);
	struct ex *function = two_argument_fn(l, for_pattern(l, e), accumulator(l, loop), body);
	return ex_remote(l->arena, ex_alias(l->arena, "Enum"),
	                 loop->kind == END_STEP ? "reduce_while" : "reduce", 3, source, start,
	                 function);
}

static void each_form(struct lower *l, const struct tx *e, const struct end *loop)
{
	struct take nothing = {TAKE_NOTHING, NULL};
	struct ex *code = ex_new(l->arena, EX_FOR);
	ex_add(l->arena, code, for_generator(l, e));
	const struct tx *body = strip(e->right);
	while (body->kind == TX_BLOCK && body->list.count == 1)
		body = strip(body->list.items[0]);
	struct tx *inner = e->right;
	if (body->kind == TX_IF && !body->third) {
		struct ex *old = block_open(l);
		struct ex *test = lower_test(l, body->left);
		if (!block_close(l, old)->list.count) {
			ex_add(l->arena, code, test);
			inner = body->right;
		}
	}
	code->right = lower_body(l, inner, nothing, NULL, loop);
	ex_add(l->arena, l->block, code);
}

/* for (x in a) that changes x: a list of the changed ones takes a's place. */
static void map_form(struct lower *l, const struct tx *e, const struct end *reduce,
                     const local_list *fronts)
{
	struct path path = {0};
	struct ex *item = lower_local(l, e->local);
	if (!path_open(l, e->left, &path))
		return;
	struct ex *source = path_read(l, &path, path.steps.count);
	struct end loop = *reduce;
	struct ex *start = loop_start(l, &loop.vars, fronts, source);
	loop.kind = END_BRANCH;
	struct ex *old = block_open(l);
	struct take nothing = {TAKE_NOTHING, NULL};
	struct end inside = {.kind = END_REDUCE, .vars = {0}};
	locals_add(l, &inside.vars, e->local);
	locals_join(l, &inside.vars, &loop.vars);
	struct ex *body = lower_body(l, e->right, nothing, NULL, &inside);
	block_close(l, old);
	struct ex *list = path.steps.count ? lower_fresh(l, "list") : lower_local(l, path.root);
	if (!loop.vars.count) {
		struct ex *function = ex_new(l->arena, EX_FN);
		ex_add(l->arena, function, ex_clause(l->arena, item, NULL, body));
		source =
		        ex_remote(l->arena, ex_alias(l->arena, "Enum"), "map", 2, source, function);
		ex_add(l->arena, l->block, ex_match(l->arena, list, source));
	} else {
		struct ex *inner = block_open(l);
		ex_add(l->arena, l->block, ex_match(l->arena, locals_tuple(l, &inside.vars), body));
		ex_add(l->arena, l->block,
		       ex_tuple(l->arena, 2, item, locals_tuple(l, &loop.vars)));
		body = block_close(l, inner);
		source = ex_remote(l->arena, ex_alias(l->arena, "Enum"), "map_reduce", 3, source,
		                   start,
		                   two_argument_fn(l, item, locals_tuple(l, &loop.vars), body));
		struct ex *pattern = ex_tuple(l->arena, 2, list, locals_tuple(l, &loop.vars));
		ex_add(l->arena, l->block, ex_match(l->arena, pattern, source));
	}
	fronts_end(l, fronts);
	path_write(l, &path, list);
}

static void drop_local(local_list *list, const struct tx_local *local)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < list->count; i++) {
		if (list->items[i] != local)
			list->items[kept++] = list->items[i];
	}
	list->count = kept;
}

/* ---- what the body changes of what it goes over ---- */

struct other_parts {
	const struct tx_local *root;
	const struct name *field; /* of the path that is gone over */
	uint32_t mentions, others;
};

static bool visit_part(void *context, const struct tx *e)
{
	struct other_parts *parts = context;
	if (e->kind == TX_LOCAL && e->local == parts->root)
		parts->mentions++;
	const struct tx *base = e->kind == TX_FIELD ? strip(e->left) : NULL;
	if (base && base->kind == TX_LOCAL && base->local == parts->root &&
	    e->field_kind == FIELD_ANON && e->name != parts->field)
		parts->others++;
	return true;
}

/* for (t in row.tags) row.n++: only other fields than the one gone over. */
static bool leaves_alone(struct lower *l, const struct tx *e, const struct tx_local *root)
{
	const struct tx *at = strip(e->left);
	while (at->left && strip(at->left)->kind != TX_LOCAL)
		at = strip(at->left);
	if (at->kind != TX_FIELD || at->field_kind != FIELD_ANON || is_lent(l, root) ||
	    lifted_touches(l, root))
		return false;
	struct other_parts parts = {.root = root, .field = at->name};
	tx_walk(e->right, visit_part, &parts);
	return parts.mentions == parts.others;
}

/* The body looks at what it goes over, under any of its names. */
static bool looks_at(struct lower *l, const struct uses *body, struct tx_local *root)
{
	while (root && !locals_has(&body->read, root)) {
		const struct path *borrow = local_info(l, root)->borrow;
		root = borrow ? borrow->root : NULL;
	}
	return root;
}

static struct tx *local_read(struct lower *l, const struct tx *at, struct tx_local *local)
{
	struct tx *read = ARENA_NEW(l->arena, struct tx);
	read->kind = TX_LOCAL;
	read->node = at->node;
	read->local = local;
	read->type = local->type;
	return read;
}

/* map.get(key) */
static struct tx *map_get_of(struct lower *l, const struct tx *e, const struct member *get)
{
	struct tx *field = ARENA_NEW(l->arena, struct tx), *call = ARENA_NEW(l->arena, struct tx);
	field->kind = TX_FIELD;
	field->node = call->node = e->node;
	field->left = e->left;
	field->symbol = ty_follow_null(e->left->type)->symbol;
	field->field_kind =
	        field->symbol->decl->kind == DECL_ABSTRACT ? FIELD_ABSTRACT : FIELD_INSTANCE;
	field->name = get->name.name;
	field->member = get;
	call->kind = TX_CALL;
	call->left = field;
	call->type = e->local->type;
	VEC_PUSH(l->arena, &call->list, local_read(l, e, e->key));
	return call;
}

struct own_key {
	const struct tx *loop;
	const struct tx_local *root;
	uint32_t mentions, harmless;
};

/* map.get(x), map.set(k, ...), map.remove(k): no other key's value changes. */
static bool visit_own_key(void *context, const struct tx *e)
{
	struct own_key *own = context;
	if (e->kind == TX_LOCAL && e->local == own->root)
		own->mentions++;
	const struct member *member = called_member(e);
	const struct tx *receiver = member ? strip(strip(e->left)->left) : NULL;
	if (!receiver || receiver->kind != TX_LOCAL || receiver->local != own->root)
		return true;
	const struct tx *key = e->list.count ? strip(e->list.items[0]) : NULL;
	if (!changes_receiver(member) ||
	    (key && key->kind == TX_LOCAL && key->local == own->loop->key && !key->local->assigned))
		own->harmless++;
	return true;
}

static bool changes_own_key_only(struct lower *l, const struct tx *e, const struct tx_local *root)
{
	struct own_key own = {.loop = e, .root = root};
	if (strip(e->left)->kind != TX_LOCAL || is_lent(l, root) || lifted_touches(l, root))
		return false;
	tx_walk(e->right, visit_own_key, &own);
	return own.mentions == own.harmless;
}

/* for (k => v in map) whose body changes the map: the keys are those of the
 * start, the values those of now. */
static const struct tx *live_pairs(struct lower *l, const struct tx *e)
{
	const struct symbol *symbol = ty_follow_null(e->left->type)->symbol;
	const struct member *get = NULL;
	for (uint32_t i = 0; symbol && symbol->decl && i < symbol->decl->members.count; i++) {
		const struct member *one = symbol->decl->members.items[i];
		if (one->name.name && name_is(one->name.name, "get"))
			get = one;
	}
	if (!get)
		return e;
	struct tx *loop = ARENA_NEW(l->arena, struct tx), *value = ARENA_NEW(l->arena, struct tx),
	          *body = ARENA_NEW(l->arena, struct tx);
	value->kind = TX_VAR;
	value->node = e->node;
	value->local = e->local;
	value->left = map_get_of(l, e, get);
	value->type = e->type;
	body->kind = TX_BLOCK;
	body->node = e->right->node;
	body->type = e->right->type;
	VEC_PUSH(l->arena, &body->list, value);
	VEC_PUSH(l->arena, &body->list, e->right);
	*loop = *e;
	loop->local = NULL;
	loop->right = body;
	return loop;
}

/* ---- for (x in map) that changes x ---- */

static struct tx *map_call(struct lower *l, const struct tx *e, const char *name)
{
	struct ty *type = ty_follow_null(e->left->type);
	struct tx *field = ARENA_NEW(l->arena, struct tx), *call = ARENA_NEW(l->arena, struct tx);
	*field = (struct tx){
	        .kind = TX_FIELD, .node = e->node, .left = e->left, .symbol = type->symbol};
	field->field_kind = type->kind == TY_ABSTRACT ? FIELD_ABSTRACT : FIELD_INSTANCE;
	const struct decl *decl = type->symbol ? type->symbol->decl : NULL;
	for (uint32_t i = 0; decl && i < decl->members.count; i++) {
		const struct member *member = decl->members.items[i];
		if (member->kind == MEMBER_METHOD && member->name.name &&
		    name_is(member->name.name, name))
			field->member = member;
	}
	if (!field->member)
		return NULL;
	field->name = field->member->name.name;
	*call = (struct tx){
	        .kind = TX_CALL, .node = e->node, .left = field, .type = e->local->type};
	return call;
}

/* for (key in map.keys()) { var x = map.get(key); ... }: changes of x go back. */
static const struct tx *by_key(struct lower *l, const struct tx *e)
{
	struct tx *keys = map_call(l, e, "keys"), *get = map_call(l, e, "get");
	if (!keys || !get)
		return NULL;
	struct tx *loop = ARENA_NEW(l->arena, struct tx), *var = ARENA_NEW(l->arena, struct tx),
	          *index = ARENA_NEW(l->arena, struct tx), *body = ARENA_NEW(l->arena, struct tx);
	*loop = *e;
	loop->for_kind = FOR_ITERATOR;
	loop->left = keys;
	loop->local = e->key ? e->key : make_local(l, "key", ty_argument(e->left->type, 0));
	loop->key = NULL;
	*index = (struct tx){
	        .kind = TX_LOCAL, .node = e->node, .local = loop->local, .type = loop->local->type};
	VEC_PUSH(l->arena, &get->list, index);
	*var = (struct tx){
	        .kind = TX_VAR, .node = e->node, .local = e->local, .left = get, .type = e->type};
	*body = (struct tx){.kind = TX_BLOCK, .node = e->node, .type = e->type};
	VEC_PUSH(l->arena, &body->list, var);
	VEC_PUSH(l->arena, &body->list, e->right);
	loop->right = body;
	return loop;
}

static bool changes_map_values(const struct tx *e, const struct uses *body)
{
	return e->for_kind == FOR_MAP && e->local && is_object_type(e->local->type) &&
	       path_root(e->left) && locals_has(&body->assigned, e->local) &&
	       !locals_has(&body->replaced, e->local);
}

bool lower_for(struct lower *l, const struct tx *e, const struct rest *next, const struct end *end)
{
	struct uses body = uses_of(l, e->right);
	const struct tx *other = changes_map_values(e, &body) ? by_key(l, e) : NULL;
	if (!other)
		other = made_between_turns(l, e);
	if (other)
		return lower_for(l, other, next, end);
	struct tx_local *map =
	        e->for_kind == FOR_MAP && e->key && e->local ? path_root(e->left) : NULL;
	if (map && locals_has(&body.assigned, map) && !locals_has(&body.replaced, map) &&
	    !changes_own_key_only(l, e, map)) {
		e = live_pairs(l, e);
		body = uses_of(l, e->right);
	}
	unsigned jumps = loop_jumps(e->right);
	struct tx_local *root = path_root(e->left);
	bool item_changed = e->local && is_object_type(e->local->type) && root &&
	                    locals_has(&body.assigned, e->local) &&
	                    !locals_has(&body.replaced, e->local) && e->for_kind == FOR_ARRAY;
	bool array_changed = e->for_kind == FOR_ARRAY && root && locals_has(&body.assigned, root) &&
	                     !locals_has(&body.replaced, root) && !leaves_alone(l, e, root);
	if (array_changed ||
	    (item_changed && (jumps & (JUMP_BREAK | JUMP_RETURN) || looks_at(l, &body, root))))
		return lower_index_loop(l, e, next, end);
	drop_local(&body.assigned, e->local);
	drop_local(&body.assigned, e->key);
	if (!item_changed && !(jumps & (JUMP_BREAK | JUMP_RETURN)) && lower_collect(l, e, &body))
		return false;
	if (jumps == JUMP_RETURN && lower_search(l, e, &body, next, end))
		return true;
	struct end loop = {.vars = body.assigned};
	loop.kind = jumps & (JUMP_BREAK | JUMP_RETURN) ? END_STEP
	            : loop.vars.count                  ? END_REDUCE
	                                               : END_EACH;
	loop.tagged = (jumps & JUMP_RETURN) && tag_needed(l, NULL, &loop.vars);
	local_list fronts = {0};
	fronts_begin(l, e->right, &body, &fronts);
	if (item_changed) {
		map_form(l, e, &loop, &fronts);
		return false;
	}
	if (loop.kind == END_EACH) {
		each_form(l, e, &loop);
		return false;
	}
	return loop_result(l, reduce_form(l, e, &loop, &fronts), &loop, jumps, &fronts, next, end);
}
