/* Comprehensions, and loops that are one. */
#include "transform/lower/core.h"

/* A `for` with its generators and filters, down to what is collected. */
struct chain {
	struct lower *l;
	struct ex *code;
	const struct tx_local *out; /* the array that a loop pushes to, or NULL */
	const struct tx *last;      /* the push, or the code that yields */
	bool tried;                 /* only looking: nothing is lowered */
};

/* ---- does it fit? ---- */

static bool is_push_to(const struct tx *e, const struct tx_local *out)
{
	const struct member *member = called_member(e);
	const struct tx *receiver = member ? strip(strip(e->left)->left) : NULL;
	return receiver && receiver->kind == TX_LOCAL && receiver->local == out &&
	       name_is(member->name.name, "push") && e->list.count == 1 &&
	       !tx_mentions(e->list.items[0], out);
}

static bool find_yield(const struct tx *e, const struct tx **found);

static bool yields_in_children(const struct tx *e, const struct tx **found)
{
	if (find_yield(e->left, found) || find_yield(e->right, found) ||
	    find_yield(e->third, found) || find_yield(e->by_default, found))
		return true;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (find_yield(e->list.items[i], found))
			return true;
	}
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (find_yield(e->cases.items[i].body, found))
			return true;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		if (find_yield(e->catches.items[i].body, found))
			return true;
	}
	return false;
}

static bool find_yield(const struct tx *e, const struct tx **found)
{
	if (!e || e->kind == TX_COMPREHENSION || e->kind == TX_FUNCTION)
		return false;
	if (e->kind == TX_YIELD) {
		*found = e;
		return true;
	}
	return yields_in_children(e, found);
}

/* True when every way through gives exactly one item, at its end. */
static bool yields_once(const struct tx *e)
{
	const struct tx *found;
	e = strip(e);
	if (!e)
		return false;
	switch (e->kind) {
	case TX_YIELD:
		return !loop_jumps(e);
	case TX_BLOCK:
		for (uint32_t i = 0; i + 1 < e->list.count; i++) {
			if (find_yield(e->list.items[i], &found) || loop_jumps(e->list.items[i]))
				return false;
		}
		return e->list.count && yields_once(VEC_LAST(&e->list));
	case TX_IF:
		return e->third && yields_once(e->right) && yields_once(e->third);
	case TX_SWITCH:
		for (uint32_t i = 0; i < e->cases.count; i++) {
			if (!yields_once(e->cases.items[i].body))
				return false;
		}
		return e->by_default ? yields_once(e->by_default) : switch_covers(e);
	default:
		return false;
	}
}

static bool is_plain_test(struct lower *l, const struct tx *e)
{
	struct uses uses = uses_of(l, e);
	return !uses.assigned.count;
}

static const struct tx *without_braces(const struct tx *e)
{
	e = strip(e);
	while (e->kind == TX_BLOCK && e->list.count == 1)
		e = strip(e->list.items[0]);
	return e;
}

/* `if (c) continue;` */
static bool is_skip(const struct tx *e)
{
	e = strip(e);
	return e->kind == TX_IF && !e->third && without_braces(e->right)->kind == TX_CONTINUE;
}

static bool fits(struct chain *c, const struct tx *e)
{
	e = without_braces(e);
	if (e->kind == TX_FOR) {
		bool known = e->for_kind != FOR_ITERATOR || (strip(e->left)->kind == TX_CALL);
		return known && !made_between_turns(c->l, e) && is_plain_test(c->l, e->left) &&
		       !(c->out && tx_mentions(e->left, c->out)) &&
		       !(e->third && !is_plain_test(c->l, e->third)) && fits(c, e->right);
	}
	if (e->kind == TX_IF && !e->third)
		return is_plain_test(c->l, e->left) && !(c->out && tx_mentions(e->left, c->out)) &&
		       fits(c, e->right);
	if (e->kind == TX_BLOCK && e->list.count > 1 && is_skip(e->list.items[0])) {
		for (uint32_t i = 0; i + 1 < e->list.count; i++) {
			const struct tx *skip = strip(e->list.items[i]);
			if (!is_skip(skip) || !is_plain_test(c->l, skip->left) ||
			    (c->out && tx_mentions(skip->left, c->out)))
				return false;
		}
		return fits(c, VEC_LAST(&e->list));
	}
	return c->out ? is_push_to(e, c->out) && is_plain_test(c->l, e->list.items[0])
	              : yields_once(e);
}

/* ---- the code ---- */

/* False: a test needs statements. */
static bool add_filter(struct chain *c, const struct tx *test, bool negative)
{
	struct ex *old = block_open(c->l);
	struct ex *filter = lower_test(c->l, test);
	if (block_close(c->l, old)->list.count)
		return false;
	ex_add(c->l->arena, c->code, negative ? ex_negate(c->l, filter) : filter);
	return true;
}

static bool add_links(struct chain *c, const struct tx *e)
{
	e = without_braces(e);
	if (e->kind == TX_FOR) {
		struct ex *old = block_open(c->l);
		struct ex *generator = for_generator(c->l, e);
		if (block_close(c->l, old)->list.count)
			return false;
		ex_add(c->l->arena, c->code, generator);
		return add_links(c, e->right);
	}
	if (e->kind == TX_IF && !e->third)
		return add_filter(c, e->left, false) && add_links(c, e->right);
	if (e->kind == TX_BLOCK && e->list.count > 1 && is_skip(e->list.items[0])) {
		for (uint32_t i = 0; i + 1 < e->list.count; i++) {
			if (!add_filter(c, strip(e->list.items[i])->left, true))
				return false;
		}
		return add_links(c, VEC_LAST(&e->list));
	}
	c->last = e;
	return true;
}

/* The outermost generator's statements may stand before the `for`. */
static bool make_chain(struct chain *c, const struct tx *e)
{
	e = without_braces(e);
	if (e->kind != TX_FOR)
		return false;
	c->code = ex_new(c->l->arena, EX_FOR);
	ex_add(c->l->arena, c->code, for_generator(c->l, e));
	return add_links(c, e->right);
}

bool lower_collect(struct lower *l, const struct tx *e, const struct uses *uses)
{
	struct tx_local *out = uses->assigned.count == 1 ? uses->assigned.items[0] : NULL;
	if (!out || !out->type || !ty_is_array(out->type) || local_info(l, out)->front ||
	    local_info(l, out)->borrow || uses->jumps & JUMP_RETURN)
		return false;
	struct chain c = {.l = l, .out = out};
	if (!fits(&c, e))
		return false;
	struct ex *outer = block_open(l);
	bool made = make_chain(&c, e);
	struct ex *value = NULL;
	struct ex *old = block_open(l);
	if (made)
		value = lower_expr(l, c.last->list.items[0]);
	struct ex *body = block_close(l, old);
	struct ex *first = block_close(l, outer);
	if (!made)
		return false;
	for (uint32_t i = 0; i < first->list.count; i++)
		ex_add(l->arena, l->block, first->list.items[i]);
	ex_add(l->arena, body, value);
	c.code->right = body;
	struct ex *name = lower_local(l, out);
	struct ex *start =
	        ex_mentions(c.code->list.items[0], name->text) ? NULL : take_literal(l, name->text);
	bool empty = start && start->kind == EX_LIST && !start->list.count;
	struct ex *list = empty ? c.code : ex_binary(l->arena, "++", start ? start : name, c.code);
	ex_add(l->arena, l->block, ex_match(l->arena, name, list));
	return true;
}

/* ---- comprehensions ---- */

/* An item of one that is built by hand. */
void add_item(struct lower *l, struct ex *value)
{
	struct tx_local *out = l->function->yield;
	struct ex *cons = ex_new(l->arena, EX_CONS);
	ex_add(l->arena, cons, value);
	cons->left = lower_local(l, out);
	bind_local(l, out, cons);
}

static void add_pair(struct lower *l, const struct tx *e)
{
	struct tx_local *out = l->function->yield;
	struct tx *both[2] = {e->left, e->right};
	struct ex *pair[2];
	lower_operands(l, both, 2, pair, false, NULL);
	bind_local(l, out,
	           ex_remote(l->arena, ex_alias(l->arena, "Map"), "put", 3, lower_local(l, out),
	                     pair[0], pair[1]));
}

static struct ex *by_hand(struct lower *l, const struct tx *e, bool map)
{
	struct lower_function none = {.stem = "init"},
	                      *function = l->function ? l->function : &none;
	struct tx_local *outer = function->yield;
	struct lower_function *before = l->function;
	l->function = function;
	function->yield = make_local(l, map ? "map" : "list", NULL);
	struct tx_local *out = function->yield;
	bind_local(l, out, map ? ex_new(l->arena, EX_MAP) : ex_list(l->arena, 0));
	lower_statement(l, e->left);
	function->yield = outer;
	l->function = before;
	struct ex *name = lower_local(l, out);
	return map ? name : ex_remote(l->arena, ex_alias(l->arena, "Enum"), "reverse", 1, name);
}

struct ex *lower_comprehension(struct lower *l, const struct tx *e)
{
	if (e->kind == TX_YIELD) {
		if (l->function && l->function->yield) {
			if (e->right)
				add_pair(l, e);
			else
				add_item(l, lower_expr(l, e->left));
			return NULL;
		}
		return lower_expr(l, e);
	}
	l->hint = NULL;
	const struct tx *item = NULL;
	find_yield(e->left, &item);
	bool map = item && item->right;
	struct uses uses = uses_of(l, e->left);
	struct chain c = {.l = l};
	bool loops = without_braces(e->left)->kind == TX_FOR;
	if (uses.assigned.count || !loops || uses.jumps || !fits(&c, e->left))
		return by_hand(l, e, map);
	struct ex *outer = block_open(l);
	struct tx_local *yield = l->function ? l->function->yield : NULL;
	if (l->function)
		l->function->yield = NULL;
	bool made = make_chain(&c, e->left);
	if (made) {
		struct end end = {.kind = END_BRANCH, .value = true};
		struct take take = {TAKE_END, NULL};
		c.code->right = lower_body(l, (struct tx *)c.last, take, NULL, &end);
	}
	if (l->function)
		l->function->yield = yield;
	struct ex *first = block_close(l, outer);
	if (!made)
		return by_hand(l, e, map);
	for (uint32_t i = 0; i < first->list.count; i++)
		ex_add(l->arena, l->block, first->list.items[i]);
	if (map)
		ex_add_pair(l->arena, c.code, ex_atom(l->arena, "into"), ex_new(l->arena, EX_MAP));
	return c.code;
}
