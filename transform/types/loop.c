/* `for` and comprehensions. */
#include "transform/types/checks.h"

#include <stdlib.h>

static struct ty *iterator_of(struct typer *t, struct ty *item)
{
	return ty_of1(t->arena, t->program->core.iterator, item);
}

static bool is_name(const struct expr *e)
{
	return e->kind == EXPR_IDENT && e->name.name;
}

struct header_of {
	const struct expr *key, *value, *over;
};

static void read_header(struct typer *t, const struct expr *e, struct header_of *h)
{
	const struct expr *in = e->left;
	while (in->kind == EXPR_PAREN)
		in = in->left;
	if (in->kind == EXPR_BINARY && in->op == OP_ARROW && in->right->kind == EXPR_IN) {
		h->key = in->left;
		h->value = in->right->left;
		h->over = in->right->right;
	} else if (in->kind == EXPR_IN && in->left->kind == EXPR_BINARY &&
	           in->left->op == OP_ARROW) {
		h->key = in->left->left;
		h->value = in->left->right;
		h->over = in->right;
	} else if (in->kind == EXPR_IN) {
		h->value = in->left;
		h->over = in->right;
	} else {
		type_error(t, e->left->node, DIAG_FOR_HEADER);
	}
	if (!is_name(h->value) || (h->key && !is_name(h->key)))
		type_error(t, is_name(h->value) ? h->key->node : h->value->node,
		           DIAG_EXPECTED_IDENTIFIER);
}

/* ---- what is iterated ---- */

static bool is_interval(const struct tx *e)
{
	return e->kind == TX_NEW && ty_is(e->type, "IntIterator") && e->list.count == 2;
}

static void check_interval(struct typer *t, const struct tx *e, node_id node)
{
	const struct tx *a = e->list.items[0], *b = e->list.items[1];
	if (a->kind != TX_INT || b->kind != TX_INT)
		return;
	if (strtol(a->text, NULL, 10) > strtol(b->text, NULL, 10))
		type_error(t, node, DIAG_BACKWARDS);
}

static struct ty *array_under(struct typer *t, struct ty *type)
{
	for (int depth = 0; depth < 20; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_CLASS && name_is(type->symbol->path, "Array"))
			return type;
		if (type->kind != TY_ABSTRACT || header(type->symbol)->is_core_type)
			return NULL;
		const struct meta *forward = header(type->symbol)->forward;
		bool own = head_field(header(type->symbol), name_from(t->names, "iterator"));
		if (own || !forward ||
		    (forward->args.count && !meta_has_argument(forward, "iterator") &&
		     !meta_has_argument(forward, "length")))
			return NULL;
		type = ty_abstract_step(t->arena, type);
		if (!type)
			return NULL;
	}
	return NULL;
}

static struct tx *call_access(struct typer *t, struct access_to access, node_id node)
{
	return access_call(t, access, NULL, 0, WANT_VALUE, node, node);
}

static bool by_string_tools(const struct access_to *a)
{
	return a->kind == ACCESS_EXTENSION && a->slot->owner->is_std &&
	       name_is(a->slot->owner->path, "StringTools") && ty_is_string(a->self->type);
}

/* The value as the iterator that it is; NULL: it is none. */
static struct tx *own_iterator(struct typer *t, struct tx *e, struct ty *wanted)
{
	struct mark mark = mark_now(t);
	struct ty *real = ty_underlying(t->arena, e->type);
	struct tx *fit = cast_try(t, wanted, e, e->node);
	/* An Any is cast, and then no Dynamic any more. */
	if (fit && ty_same_symbol(e->type, t->program->core.any))
		real = ty_underlying(t->arena, fit->type);
	if (fit && real->kind != TY_DYNAMIC && real->kind != TY_MONO)
		return fit;
	mark_undo(t, mark);
	return NULL;
}

/* Abstracts with `length` and []: an index loop over them as they are. */
static struct ty *indexed_item(struct typer *t, struct tx *e, node_id node)
{
	if (ty_follow_null(e->type)->kind == TY_ANON ||
	    ty_underlying(t->arena, e->type)->kind == TY_DYNAMIC)
		return NULL;
	struct ident length = {.name = name_from(t->names, "length"), .node = node};
	struct tx *zero = tx_new(t, TX_INT, node, t->program->core.int_);
	zero->text = "0";
	zero->length = 1;
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct access_to a = field_access(t, e, length, node, MODE_GET, true);
		if (!access_found(&a))
			type_fail(t);
		struct tx *item = access_get(t, index_typed(t, e, zero, MODE_GET, node), node);
		if (t->diags->list.count > attempt.mark.diags)
			type_fail(t);
		attempt_leave(t, &attempt);
		return item->type;
	}
	attempt_failed(t, &attempt, true);
	return NULL;
}

/* An abstract with hasNext and next of its own: they are called on a variable that holds it. */
static struct ty *own_next(struct typer *t, struct tx *e)
{
	if (ty_follow_null(e->type)->kind != TY_ABSTRACT)
		return NULL;
	struct tx *held = tx_new(t, TX_LOCAL, e->node, e->type);
	held->local = local_hidden(t, e->type, e->node);
	e = held;
	struct ident more = {.name = name_from(t->names, "hasNext"), .node = e->node};
	struct ident next = {.name = name_from(t->names, "next"), .node = e->node};
	struct access_to a = field_access(t, e, more, e->node, MODE_CALL, true);
	struct access_to b = field_access(t, e, next, e->node, MODE_CALL, true);
	if (!access_found(&a) || !access_found(&b) ||
	    ty_underlying(t->arena, e->type)->kind == TY_DYNAMIC)
		return NULL;
	return call_access(t, b, e->node)->type;
}

static struct ty *iterate_dynamic(struct typer *t, const struct tx *e, struct ty *item, bool pairs)
{
	type_say(t, e->node, pairs ? DIAG_ITERATE_DYNAMIC_PAIRS : DIAG_ITERATE_DYNAMIC);
	return pairs ? item : t->program->core.dynamic;
}

/* Dynamic, or an abstract that says `to Dynamic`. */
static bool is_seen_as_dynamic(const struct ty *type)
{
	const struct head *head = type->kind == TY_ABSTRACT ? header(type->symbol) : NULL;
	for (uint32_t i = 0; head && i < head->to.count; i++) {
		if (ty_follow(head->to.items[i])->kind == TY_DYNAMIC)
			return true;
	}
	return type->kind == TY_DYNAMIC;
}

static struct ty *iterate(struct typer *t, struct tx *loop, struct tx *e, bool pairs)
{
	struct ident name = {.name = name_from(t->names, pairs ? "keyValueIterator" : "iterator"),
	                     .node = e->node};
	struct ty *item = ty_mono(t->arena);
	struct ty *wanted = iterator_of(t, item);
	loop->for_kind = FOR_ITERATOR;
	loop->left = e;
	struct tx *fit = own_iterator(t, e, wanted);
	if (fit) {
		loop->left = fit;
		return item;
	}
	/* A look at its fields would make a structure of it. */
	if (ty_follow_null(e->type)->kind == TY_MONO)
		return iterate_dynamic(t, e, item, pairs);
	struct ty *own = pairs ? NULL : own_next(t, e);
	if (own)
		return own;
	struct access_to a = field_access(t, e, name, e->node, MODE_CALL, true);
	struct ty *indexed;
	if (!access_found(&a) && !pairs && (indexed = indexed_item(t, e, e->node))) {
		loop->for_kind = FOR_ARRAY;
		return indexed;
	}
	struct ty *type = ty_follow_null(e->type);
	if ((is_seen_as_dynamic(type) || type->kind == TY_MONO) &&
	    (!access_found(&a) || a.kind == ACCESS_VALUE || !a.slot))
		return iterate_dynamic(t, e, item, pairs);
	if (!access_found(&a)) {
		type_say(t, e->node, DIAG_NO_FIELD, ty_text(t->arena, e->type), name.name->text,
		         suggest_field(t, e->type, name.name));
		return item;
	}
	bool string = by_string_tools(&a);
	struct tx *iterator = call_access(t, a, e->node);
	if (!unify(t, iterator->type, ty_follow(wanted))) {
		const char *why = problems_text(t);
		type_say(t, e->node, DIAG_ITERATOR_TYPE);
		type_say(t, e->node, DIAG_UNIFY, why);
		return iterate_dynamic(t, e, item, pairs);
	}
	if (string)
		loop->for_kind = FOR_STRING;
	else
		loop->left = iterator;
	return item;
}

static struct ty *pair_part(struct typer *t, struct ty *pair, const char *name, node_id node)
{
	struct ident ident = {.name = name_from(t->names, name), .node = node};
	struct access_to a = field_access(t, tx_null(t, node, pair), ident, node, MODE_GET, false);
	return access_get(t, a, node)->type;
}

/* What an iterator over `type` gives: its use decides what a Dynamic is. */
static struct ty *given_item(struct typer *t, struct ty *type)
{
	struct ty *item = ty_mono(t->arena);
	unify(t, type, item);
	return item;
}

/* Sets kind and iterated value; gives the types of value and key. */
static void loop_types(struct typer *t, struct tx *loop, struct tx *e, bool pairs,
                       struct ty **value, struct ty **key)
{
	struct ty *array = array_under(t, e->type);
	struct ty *type = ty_follow_null(e->type);
	*key = t->program->core.int_;
	loop->left = e;
	if (is_interval(e) && !pairs) {
		check_interval(t, e, loop->node);
		loop->for_kind = FOR_RANGE;
		loop->left = e->list.items[0];
		loop->third = e->list.items[1];
		*value = t->program->core.int_;
	} else if (array && array->args.count) {
		loop->for_kind = FOR_ARRAY;
		*value = array->args.items[0];
	} else if (ty_is_map(type) && type->args.count) {
		loop->for_kind = FOR_MAP;
		*value = pairs ? VEC_LAST(&type->args) : given_item(t, VEC_LAST(&type->args));
		*key = type->args.count == 2                           ? type->args.items[0]
		       : name_is(type->symbol->path, "haxe.ds.IntMap") ? t->program->core.int_
		                                                       : t->program->core.string;
	} else {
		struct ty *item = iterate(t, loop, e, pairs);
		if (pairs)
			*key = pair_part(t, item, "key", e->node);
		*value = pairs ? pair_part(t, item, "value", e->node) : item;
	}
}

/* ---- items of a comprehension ---- */

struct yields {
	struct ty *key, *value; /* key: a map's, or NULL */
	bool is_map, seen;
};

static struct tx *type_yield(struct typer *t, const struct expr *e, struct yields *y);

static struct tx *loop_body(struct typer *t, const struct expr *body, struct yields *y)
{
	if (y)
		return type_yield(t, body, y);
	if (body->kind == EXPR_BLOCK)
		return type_statements(t, body, WANT_NOTHING, false);
	struct expr block = {.kind = EXPR_BLOCK, .node = body->node};
	struct expr **items = ARENA_NEWS(t->arena, 1, struct expr *);
	items[0] = (struct expr *)body;
	block.list.items = items;
	block.list.count = 1;
	return type_statements(t, &block, WANT_NOTHING, false);
}

static bool is_written_out(const struct tx *loop, const struct expr *body, bool collects)
{
	if (loop->for_kind == FOR_ARRAY && loop->left->kind == TX_ARRAY)
		return loop_unrolls(body, collects, loop->left->list.count);
	if (loop->for_kind != FOR_RANGE || loop->left->kind != TX_INT ||
	    loop->third->kind != TX_INT)
		return false;
	long from = strtol(loop->left->text, NULL, 10), to = strtol(loop->third->text, NULL, 10);
	return to >= from && loop_unrolls(body, collects, (uint64_t)(to - from));
}

static struct tx *type_loop(struct typer *t, const struct expr *e, struct yields *y)
{
	struct header_of h = {0};
	read_header(t, e, &h);
	struct tx *loop = tx_new(t, TX_FOR, e->node, t->program->core.void_);
	struct tx *over = type_expr(t, h.over, WANT_VALUE);
	bool outer = t->in_loop;
	uint32_t scope = t->scope.count;
	struct ty *value, *key;
	loop_types(t, loop, over, h.key != NULL, &value, &key);
	t->in_loop = true;
	if (h.key)
		loop->key = local_new(t, h.key->name, key, LOCAL_LOOP);
	loop->local = local_new(t, h.value->name, value, LOCAL_LOOP);
	loop->local->is_final = loop->for_kind == FOR_RANGE;
	loop->truth = !h.key && is_written_out(loop, e->right, y != NULL);
	loop->right = loop_body(t, e->right, y);
	t->in_loop = outer;
	t->scope.count = scope;
	return loop;
}

struct tx *type_for(struct typer *t, const struct expr *e, struct want want)
{
	(void)want;
	return type_loop(t, e, NULL);
}

/* What is collected goes through the collection's own method, as its argument. */
static struct tx *yielded(struct typer *t, const struct expr *e, const char *name, struct ty *type)
{
	struct ty_arg param = {.name = name_from(t->names, name), .type = type};
	return type_argument(t, e, &param);
}

static struct tx *yield_item(struct typer *t, const struct expr *e, struct yields *y)
{
	struct tx *made = tx_new(t, TX_YIELD, e->node, t->program->core.void_);
	bool pair = e->kind == EXPR_BINARY && e->op == OP_ARROW;
	y->is_map = pair;
	y->seen = true;
	if (pair && !y->key)
		y->key = ty_mono(t->arena);
	if (pair) {
		made->left = yielded(t, e->left, "key", y->key);
		made->right = yielded(t, e->right, "value", y->value);
		return made;
	}
	made->left = yielded(t, e, "x", y->value);
	return made;
}

/* A statement of a block, the last of which is collected. NULL: it has an error. */
static struct tx *yield_statement(struct typer *t, const struct expr *e, struct yields *y)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct tx *made = y ? type_yield(t, e, y) : type_expr(t, e, WANT_NOTHING);
		attempt_leave(t, &attempt);
		return made;
	}
	attempt_failed(t, &attempt, false);
	attempt_reraise(t);
	return NULL;
}

static struct tx *yield_block(struct typer *t, const struct expr *e, struct yields *y)
{
	uint32_t scope = t->scope.count;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, t->program->core.void_);
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx *one =
		        yield_statement(t, e->list.items[i], i + 1 == e->list.count ? y : NULL);
		if (one)
			VEC_PUSH(t->arena, &block->list, one);
	}
	t->scope.count = scope;
	return block;
}

static struct tx *yield_if(struct typer *t, const struct expr *e, struct yields *y)
{
	struct tx *made = tx_new(t, TX_IF, e->node, t->program->core.void_);
	struct tx *condition = type_expr(t, e->left, WANT_VALUE);
	made->left = cast_or_unify(t, t->program->core.bool_, condition, e->node);
	made->right = type_yield(t, e->right, y);
	if (e->third)
		made->third = type_yield(t, e->third, y);
	return made;
}

static struct tx *yield_while(struct typer *t, const struct expr *e, struct yields *y)
{
	struct tx *made = tx_new(t, TX_WHILE, e->node, t->program->core.void_);
	bool outer = t->in_loop;
	made->do_while = e->do_while;
	struct tx *condition = e->do_while ? NULL : type_expr(t, e->left, WANT_VALUE);
	t->in_loop = true;
	made->right = type_yield(t, e->right, y);
	t->in_loop = outer;
	if (!condition)
		condition = type_expr(t, e->left, WANT_VALUE);
	made->left = cast_or_unify(t, t->program->core.bool_, condition, e->node);
	return made;
}

static struct tx *type_yield(struct typer *t, const struct expr *e, struct yields *y)
{
	switch (e->kind) {
	case EXPR_FOR:
		return type_loop(t, e, y);
	case EXPR_WHILE:
		return yield_while(t, e, y);
	case EXPR_IF:
		return yield_if(t, e, y);
	case EXPR_PAREN:
		return type_yield(t, e->left, y);
	case EXPR_BLOCK:
		if (e->list.count)
			return yield_block(t, e, y);
		break;
	case EXPR_CONTINUE:
	case EXPR_BREAK:
		return type_expr(t, e, WANT_NOTHING);
	default:
		break;
	}
	return yield_item(t, e, y);
}

/* Does the innermost value say k => v? */
static bool is_map_comprehension(const struct expr *e)
{
	for (;;) {
		switch (e->kind) {
		case EXPR_FOR:
		case EXPR_WHILE:
		case EXPR_IF:
			e = e->right;
			continue;
		case EXPR_PAREN:
		case EXPR_META:
			e = e->left;
			continue;
		case EXPR_BLOCK:
			if (e->list.count) {
				e = e->list.items[e->list.count - 1];
				continue;
			}
			return false;
		default:
			return e->kind == EXPR_BINARY && e->op == OP_ARROW;
		}
	}
}

static struct ty *array_item_of(struct typer *t, struct want want)
{
	struct ty *type = want.type ? ty_follow_null(want.type) : NULL;
	if (type && type->kind == TY_CLASS && name_is(type->symbol->path, "Array") &&
	    type->args.count && ty_follow(type->args.items[0])->kind != TY_MONO)
		return type->args.items[0];
	if (type && type->kind == TY_DYNAMIC && !type->open && !type->args.count)
		return type;
	if (type && type->kind != TY_MONO && type->kind != TY_DYNAMIC) {
		/* an array of what the expected type can be made from */
		struct expr none = {.kind = EXPR_ARRAY};
		struct tx *array = type_array(t, &none, want);
		if (array->kind == TX_ARRAY && array->type->args.count)
			return array->type->args.items[0];
	}
	return ty_mono(t->arena);
}

struct tx *type_comprehension(struct typer *t, const struct expr *e, struct want want)
{
	const struct expr *loop = e->list.items[0];
	struct tx *made = tx_new(t, TX_COMPREHENSION, e->node, NULL);
	bool is_map = is_map_comprehension(loop);
	struct yields y = {.value = is_map ? ty_mono(t->arena) : array_item_of(t, want)};
	if (is_map)
		y.key = ty_mono(t->arena);
	made->left = type_yield(t, loop, &y);
	if (y.is_map) {
		struct ty *args[2] = {y.key, y.value};
		made->type = ty_of(t->arena, t->program->core.map, args, 2);
		VEC_PUSH(t->arena, &t->multi_types, made);
	} else {
		made->type = ty_array(t, y.value);
	}
	return made;
}
