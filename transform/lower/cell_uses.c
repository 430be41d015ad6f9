/*
 * Containers in cells: arrays, maps and string buffers of what has no parts.
 * The container that is in the cell has no second name as long as each mention
 * of the local is one of those that are known here: a read of what has no
 * parts, a change by a library's method, an assignment to an element, and the
 * function's result.  All others keep the local out of a cell.
 */
#include "transform/lower/cells.h"

#include "transform/types/walk.h"

bool is_scalar_type(struct ty *type)
{
	struct ty *plain = type ? ty_follow_null(type) : NULL;
	return plain &&
	       (ty_is_string(plain) || ty_is_int(plain) || ty_is_float(plain) || ty_is_bool(plain));
}

bool is_container_type(struct ty *type)
{
	struct ty *plain = type ? ty_follow_null(type) : NULL;
	if (!plain || plain->kind == TY_MONO)
		return false;
	if (ty_is_array(plain))
		return is_scalar_type(ty_argument(plain, 0));
	if (ty_is_map(plain))
		return is_scalar_type(ty_argument(plain, 0)) &&
		       is_scalar_type(ty_argument(plain, 1));
	return ty_is(plain, "StringBuf");
}

/* ---- what is at rest ---- */

static bool changes_receiver_of(const struct member *member)
{
	return meta_find(&member->meta, ":change") || meta_find(&member->meta, ":pair") ||
	       meta_find(&member->meta, ":changeArgument");
}

static bool takes_function(const struct tx *call)
{
	for (uint32_t i = 0; i < call->list.count; i++) {
		struct ty *type = call->list.items[i]->type;
		if (type && ty_follow_null(type)->kind == TY_FUNCTION)
			return true;
	}
	return false;
}

struct rest_of {
	const struct tx_local *but; /* only this one must stay as it is; NULL: all */
	bool calm;
};

static bool is_of(const struct tx *e, const struct tx_local *local)
{
	for (e = strip(e); e && (e->kind == TX_INDEX || e->kind == TX_FIELD); e = strip(e->left))
		;
	return !local || (e && e->kind == TX_LOCAL && e->local == local);
}

static bool is_calm_call(const struct tx *e, const struct tx_local *local)
{
	const struct tx *callee = strip(e->left);
	if (callee->kind == TX_FIELD && callee->field_kind == FIELD_ENUM)
		return true;
	if (!is_library(callee) || is_elixir(callee->symbol) || takes_function(e))
		return false;
	return !changes_receiver_of(callee->member) || !is_of(callee->left, local);
}

static bool is_at_rest(const struct tx *e, const struct tx_local *local)
{
	switch (e->kind) {
	case TX_CALL:
		return is_calm_call(e, local);
	case TX_UNARY:
	case TX_BINARY:
		return !assigned_place(e) || !is_of(e->left, local);
	case TX_NEW:
	case TX_ELIXIR:
	case TX_FUNCTION:
		return false;
	default:
		return true;
	}
}

static bool find_unrest(void *context, const struct tx *e)
{
	struct rest_of *rest = context;
	rest->calm &= is_at_rest(e, rest->but);
	return rest->calm;
}

bool is_calm(const struct tx *e)
{
	struct rest_of rest = {.calm = true};
	tx_walk(e, find_unrest, &rest);
	return rest.calm;
}

static bool leaves_alone(const struct tx *e, const struct tx_local *local)
{
	struct rest_of rest = {.but = local, .calm = true};
	tx_walk(e, find_unrest, &rest);
	return rest.calm;
}

/* ---- statements ---- */

void mark_statement(struct cells *c, const struct tx *e)
{
	if (!e)
		return;
	map_put(c->arena, &c->statements, e, c);
	switch (e->kind) {
	case TX_META:
		mark_statement(c, e->left);
		break;
	case TX_BLOCK:
		if (e->list.count)
			mark_statement(c, VEC_LAST(&e->list));
		break;
	case TX_IF:
		mark_statement(c, e->right);
		mark_statement(c, e->third);
		break;
	case TX_TRY:
		mark_statement(c, e->left);
		break;
	default:
		break;
	}
	for (uint32_t i = 0; e->kind == TX_SWITCH && i < e->cases.count; i++)
		mark_statement(c, e->cases.items[i].body);
	for (uint32_t i = 0; e->kind == TX_TRY && i < e->catches.count; i++)
		mark_statement(c, e->catches.items[i].body);
	if (e->kind == TX_SWITCH)
		mark_statement(c, e->by_default);
}

static void mark_inside(struct cells *c, const struct tx *e)
{
	if (e->kind == TX_FOR || e->kind == TX_WHILE)
		mark_statement(c, e->right);
	for (uint32_t i = 0; e->kind == TX_BLOCK && i + 1 < e->list.count; i++)
		mark_statement(c, e->list.items[i]);
}

/* ---- mentions ---- */

static struct cell *container_at(struct cells *c, const struct tx *e)
{
	struct cell *cell = e && e->kind == TX_LOCAL ? cell_of(c, e->local) : NULL;
	return cell && cell->container ? cell : NULL;
}

static void read_there(struct cells *c, const struct tx *e)
{
	if (container_at(c, e))
		map_put(c->arena, &c->fine, e, (void *)e);
}

/* A container that nobody else has. */
static bool is_fresh(const struct tx *e)
{
	static const char *const makers[] = {"copy", "split", "filter", "concat", "slice"};
	const struct tx *callee = e && e->kind == TX_CALL ? e->left : NULL;
	if (!e)
		return false;
	for (size_t i = 0; i < sizeof makers / sizeof *makers && is_library(callee); i++) {
		if (name_is(callee->name, makers[i]))
			return true;
	}
	return e->kind == TX_ARRAY || e->kind == TX_MAP || e->kind == TX_NEW ||
	       e->kind == TX_COMPREHENSION;
}

static bool gives_no_part(const struct tx *call)
{
	return !call->type || ty_is_void(call->type) || is_scalar_type(call->type);
}

static bool takes_scalars(const struct tx *call)
{
	for (uint32_t i = 0; i < call->list.count; i++) {
		if (!is_scalar_type(call->list.items[i]->type))
			return false;
	}
	return true;
}

static bool visit_method(struct cells *c, const struct tx *e, struct cell *cell)
{
	const struct tx *callee = e->left;
	bool changes = changes_receiver_of(callee->member), calm = true;
	for (uint32_t i = 0; i < e->list.count; i++)
		calm &= is_calm(e->list.items[i]);
	if (takes_function(e) || (changes ? !takes_scalars(e) || !gives_no_part(e)
	                                  : !calm || (!gives_no_part(e) && !is_fresh(e))))
		return false;
	if (!changes) {
		read_there(c, callee->left);
		return false;
	}
	for (uint32_t i = 0; i < e->list.count; i++)
		visit_cells(c, e->list.items[i]);
	note_write(c, e, cell->local);
	return true;
}

static bool visit_element(struct cells *c, const struct tx *e, const struct tx *place)
{
	struct cell *cell = container_at(c, place->left);
	bool alone = e->kind == TX_BINARY && e->op == OP_ASSIGN;
	if (!alone && (!is_calm(place->right) || (e->kind == TX_BINARY && !is_calm(e->right))))
		return false;
	visit_cells(c, place->right);
	if (e->kind == TX_BINARY)
		visit_cells(c, e->right);
	note_write(c, e, cell->local);
	return true;
}

/* trace(a, f()) prints what a is when f is done. */
static void read_items(struct cells *c, const struct tx *e)
{
	for (uint32_t i = 0; i < e->list.count; i++) {
		bool calm = true;
		for (uint32_t j = i + 1; j < e->list.count; j++)
			calm &= is_calm(e->list.items[j]);
		if (calm)
			read_there(c, e->list.items[i]);
	}
}

static void read_operands(struct cells *c, const struct tx *e)
{
	if (e->op != OP_ADD || !ty_is_string(e->type))
		return;
	if (is_calm(e->right))
		read_there(c, e->left);
	read_there(c, e->right);
}

/* ---- return ---- */

static void give(struct cells *c, const struct tx *e, const struct tx *whole)
{
	struct cell *cell = container_at(c, e);
	const struct tx_function *function = c->closure ? c->closure->function : c->function;
	uint32_t same = 0;
	for (uint32_t i = 0; whole != e && i < whole->list.count; i++)
		same += tx_mentions(whole->list.items[i], e->local);
	if (!cell || cell->local->owner != function || same > 1)
		return;
	cell->given = true;
	read_there(c, e);
}

static void visit_result(struct cells *c, const struct tx *e)
{
	const struct tx *value = e->left;
	if (!value)
		return;
	if (value->kind == TX_LOCAL)
		give(c, value, value);
	if ((value->kind != TX_OBJECT && value->kind != TX_ARRAY) || !is_calm(value))
		return;
	for (uint32_t i = 0; i < value->list.count; i++) {
		if (value->list.items[i]->kind == TX_LOCAL)
			give(c, value->list.items[i], value);
	}
}

static bool is_string_of(const struct tx *e)
{
	const struct tx *callee = e->left;
	return is_library(callee) && callee->field_kind == FIELD_STATIC &&
	       name_is(callee->symbol->path, "Std") && name_is(callee->name, "string");
}

static bool visit_container_call(struct cells *c, const struct tx *e)
{
	struct cell *cell = e->left->kind == TX_FIELD ? container_at(c, e->left->left) : NULL;
	if (is_string_of(e))
		read_there(c, e->list.items[0]);
	return cell && is_library(e->left) && visit_method(c, e, cell);
}

/* for (k in map.keys()) */
static const struct tx *iterated(const struct tx *e)
{
	const struct tx *callee = e->kind == TX_CALL ? e->left : NULL;
	bool all = callee && is_library(callee) && callee->left &&
	           (name_is(callee->name, "keys") || name_is(callee->name, "iterator") ||
	            name_is(callee->name, "keyValueIterator"));
	return all ? callee->left : e;
}

static const struct tx *assigned_element(const struct tx *e)
{
	const struct tx *place = assigned_place(e);
	return place && place == e->left && place->kind == TX_INDEX ? place : NULL;
}

bool visit_container(struct cells *c, const struct tx *e)
{
	const struct tx *element = assigned_element(e);
	struct cell *cell;
	mark_inside(c, e);
	if (element)
		return container_at(c, element->left) && visit_element(c, e, element);
	switch (e->kind) {
	case TX_VAR:
		cell = cell_of(c, e->local);
		cell->unfit |= cell->container && !is_fresh(e->left);
		return false;
	case TX_CALL:
		return visit_container_call(c, e);
	case TX_FIELD:
		if (is_library(e) && is_scalar_type(e->type))
			read_there(c, e->left);
		return false;
	case TX_INDEX:
		if (is_calm(e->right))
			read_there(c, e->left);
		return false;
	case TX_BINARY:
		read_operands(c, e);
		return false;
	case TX_TRACE:
		read_items(c, e);
		return false;
	case TX_FOR:
		element = iterated(e->left);
		if (element->kind == TX_LOCAL && leaves_alone(e->right, element->local))
			read_there(c, element);
		return false;
	case TX_RETURN:
		visit_result(c, e);
		return false;
	default:
		return false;
	}
}
