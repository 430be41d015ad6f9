/* Paths: a variable and the steps to a part of it, which can be changed in
 * value mode by making every step anew and binding the variable again. */
#include "transform/lower/core.h"

static bool is_map_read(const struct tx *e)
{
	const struct tx *field = e->kind == TX_CALL ? strip(e->left) : NULL;
	return field && field->kind == TX_FIELD && field->left && field->member &&
	       e->list.count == 1 && name_is(field->name, "get") && ty_is_map(field->left->type);
}

static bool is_field_step(const struct tx *e)
{
	return e->kind == TX_FIELD && e->left &&
	       (e->field_kind == FIELD_ANON || e->field_kind == FIELD_DYNAMIC);
}

static bool is_index_step(const struct tx *e)
{
	return e->kind == TX_INDEX && e->left->type && ty_is_array(e->left->type);
}

static const struct tx *inner(const struct tx *e)
{
	return is_map_read(e) ? strip(e->left)->left : e->left;
}

struct tx_local *path_root(const struct tx *e)
{
	for (e = strip(e); e; e = strip(inner(e))) {
		if (read_local(e))
			return e->local->kind == LOCAL_FUNCTION ? NULL : e->local;
		if (!is_field_step(e) && !is_index_step(e) && !is_map_read(e))
			return NULL;
	}
	return NULL;
}

static struct ex *index_value(struct lower *l, struct tx *e)
{
	return lower_once(l, lower_expr(l, e), "index");
}

static bool may_be_absent(const struct tx *e)
{
	struct ty *type = e->left->type ? ty_follow_null(e->left->type) : NULL;
	if (e->field_kind == FIELD_DYNAMIC || e->left->from_dynamic || !type ||
	    type->kind != TY_ANON)
		return true;
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (type->fields.items[i].name == e->name)
			return type->fields.items[i].optional;
	}
	return true;
}

bool path_open(struct lower *l, const struct tx *e, struct path *path)
{
	e = strip(e);
	if (read_local(e)) {
		path->root = e->local;
		return true;
	}
	if (!path_root(e) || !path_open(l, inner(e), path))
		return false;
	struct step step = {.node = e};
	if (is_field_step(e) && tuple_size(e->left->type))
		refuse_change(l, e->node, "changing a tuple", "make a new one");
	if (is_field_step(e)) {
		step.kind = STEP_FIELD;
		step.key = lower_field_key(l, e->left->type, e->name);
		step.put = may_be_absent(e);
	} else if (is_index_step(e)) {
		step.kind = STEP_INDEX;
		step.index = index_value(l, e->right);
	} else {
		step.kind = STEP_KEY;
		step.index = index_value(l, e->list.items[0]);
	}
	VEC_PUSH(l->arena, &path->steps, step);
	return true;
}

static struct ex *read_step(struct lower *l, const struct step *step, struct ex *object)
{
	switch (step->kind) {
	case STEP_FIELD:
		return lower_field_read(l, step->node, object);
	case STEP_INDEX:
		if (step->node->kind == TX_INDEX)
			return lower_index(l, step->node, object, step->index);
		return ex_remote(l->arena, ex_alias(l->arena, "Enum"), "at", 2, object,
		                 step->index);
	case STEP_KEY:
		break;
	}
	struct ex *read = ex_new(l->arena, EX_INDEX);
	read->left = object;
	read->right = step->index;
	return read;
}

struct ex *path_read(struct lower *l, const struct path *path, uint32_t steps)
{
	struct ex *value = lower_local(l, path->root);
	for (uint32_t i = 0; i < steps; i++)
		value = read_step(l, &path->steps.items[i], value);
	return value;
}

/* The object with its part replaced. */
static struct ex *write_step(struct lower *l, const struct step *step, struct ex *object,
                             struct ex *value)
{
	struct ex *map;
	switch (step->kind) {
	case STEP_FIELD:
		if (step->put)
			return ex_remote(l->arena, ex_alias(l->arena, "Map"), "put", 3, object,
			                 ex_atom(l->arena, step->key), value);
		map = ex_new(l->arena, EX_MAP);
		map->left = object;
		ex_add_pair(l->arena, map, ex_atom(l->arena, step->key), value);
		return map;
	case STEP_INDEX:
		return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Array"), "put", 3, object,
		                 step->index, value);
	case STEP_KEY:
		break;
	}
	return ex_remote(l->arena, ex_alias(l->arena, "Map"), "put", 3, object, step->index, value);
}

/* ---- what Elixir's type checker takes for a type inside itself ---- */

static bool is_part_of(const struct ex *e, const char *object, const char *key)
{
	if (e->kind == EX_FIELD)
		return e->left->kind == EX_VAR && !strcmp(e->left->text, object) &&
		       !strcmp(e->text, key);
	if (e->kind != EX_LIST && e->kind != EX_CONS && e->kind != EX_TUPLE && e->kind != EX_MAP)
		return false;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (is_part_of(e->list.items[i], object, key))
			return true;
	}
	for (uint32_t i = 0; i < e->pairs.count; i++) {
		if (is_part_of(e->pairs.items[i]->right, object, key))
			return true;
	}
	return e->left && is_part_of(e->left, object, key);
}

/* As it was written, without Null<>. */
static const struct ty *without_null(const struct ty *type)
{
	while (type && ((type->kind == TY_MONO && type->bound) ||
	                (type->kind == TY_ABSTRACT && type->args.count == 1 &&
	                 name_is(type->symbol->path, "Null"))))
		type = type->kind == TY_MONO ? type->bound : type->args.items[0];
	return type;
}

/* typedef Node = {value:Int, ?next:Node} */
static bool holds_itself(struct ty *type)
{
	const struct ty *named = without_null(type);
	const struct ty *anon = named && named->kind == TY_TYPEDEF ? ty_follow_null(type) : NULL;
	for (uint32_t i = 0; anon && anon->kind == TY_ANON && i < anon->fields.count; i++) {
		const struct ty *field = without_null(anon->fields.items[i].type);
		if (field && field->kind == TY_TYPEDEF && field->symbol == named->symbol)
			return true;
	}
	return false;
}

/* o.list = [1 | o.list]: %{o | list: [1 | o.list]} would be a warning where
 * o.list is read before and after. */
static bool seems_endless(struct lower *l, const struct path *path, const struct ex *value)
{
	const struct step *step = path->steps.count == 1 ? path->steps.items : NULL;
	if (!step || step->kind != STEP_FIELD || step->put)
		return false;
	return is_part_of(value, lower_local(l, path->root)->text, step->key) ||
	       (value->kind == EX_VAR && holds_itself(step->node->type));
}

/* put_in(root.a[k].b, value): fields and map keys only. */
static bool fits_put_in(const struct path *path)
{
	for (uint32_t i = 0; i < path->steps.count; i++) {
		if (path->steps.items[i].kind == STEP_INDEX || path->steps.items[i].put)
			return false;
	}
	return path->steps.count > 1;
}

static struct ex *plain_read(struct lower *l, const struct path *path)
{
	struct ex *value = lower_local(l, path->root);
	for (uint32_t i = 0; i < path->steps.count; i++) {
		const struct step *step = &path->steps.items[i];
		if (step->kind == STEP_FIELD) {
			value = ex_field(l->arena, value, step->key);
			continue;
		}
		struct ex *read = ex_new(l->arena, EX_INDEX);
		read->left = value;
		read->right = step->index;
		value = read;
	}
	return value;
}

void path_write(struct lower *l, const struct path *path, struct ex *value)
{
	if (fits_put_in(path) || seems_endless(l, path, value)) {
		value = ex_call(l->arena, "put_in", 2, plain_read(l, path), value);
	} else {
		for (uint32_t i = path->steps.count; i-- > 0;)
			value = write_step(l, &path->steps.items[i], path_read(l, path, i), value);
	}
	struct ex *root = lower_local(l, path->root);
	if (value->kind != EX_VAR || strcmp(value->text, root->text) != 0)
		ex_add(l->arena, l->block, ex_match(l->arena, root, value));
	const struct path *borrow = local_info(l, path->root)->borrow;
	if (borrow)
		path_write(l, borrow, root);
}

static struct tx_local *never_written(struct lower *l, const struct ex *e)
{
	for (MAP_EACH(one, &l->locals)) {
		struct local_info *info = one->value;
		if (info->name && !strcmp(info->name, e->text) && !info->writes)
			return info->local;
	}
	return NULL;
}

/* Without a block: for as long as the path lives (a borrow). With one: what
 * the block binds again is kept under another name. */
void path_keep(struct lower *l, struct path *path, struct ex *block)
{
	for (uint32_t i = 0; i < path->steps.count; i++) {
		struct step *step = &path->steps.items[i];
		if (!step->index || step->index->kind != EX_VAR)
			continue;
		bool bound = false;
		for (uint32_t j = 0; block && j < block->list.count; j++)
			bound = bound || ex_binds(block->list.items[j], step->index->text);
		if (block && !bound)
			continue;
		struct tx_local *same =
		        block || step->index->flag ? NULL : never_written(l, step->index);
		if (same) {
			locals_add(l, &path->temporaries, same);
			continue;
		}
		struct tx_local *kept = make_local(l, "index", NULL);
		struct ex *name = lower_local(l, kept);
		ex_add(l->arena, l->block, ex_match(l->arena, name, step->index));
		step->index = name;
		locals_add(l, &path->temporaries, kept);
	}
}
