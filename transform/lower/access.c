/* a[i], and fields of structures and of Dynamic. */
#include "transform/lower/leaf.h"

/* a[a.length - 1] */
static bool is_last(const struct tx *e)
{
	const struct tx *index = strip(e->right), *object = strip(e->left);
	if (index->kind != TX_BINARY || index->op != OP_SUB || object->kind != TX_LOCAL)
		return false;
	const struct tx *length = strip(index->left), *one = strip(index->right);
	return one->kind == TX_INT && !strcmp(one->text, "1") && length->kind == TX_FIELD &&
	       length->left && name_is(length->name, "length") &&
	       strip(length->left)->kind == TX_LOCAL && strip(length->left)->local == object->local;
}

struct ex *lower_index(struct lower *l, const struct tx *e, struct ex *object, struct ex *index)
{
	if (is_dynamic(e->left) || is_dynamic(e->right))
		return runtime2(l, "Haxe.Dynamic", "index", object, index);
	if (is_last(e))
		return runtime1(l, "List", "last", object);
	if (index->kind == EX_INT && !strcmp(index->text, "0"))
		return runtime1(l, "List", "first", object);
	bool natural = !(value_of(l, e->right) & (VALUE_NEGATIVE | VALUE_NULL | VALUE_SPECIAL));
	return runtime2(l, natural ? "Enum" : "Haxe.Array", "at", object, index);
}

static const struct ty_field *field_of(struct ty *type, const struct name *name)
{
	type = ty_follow_null(type);
	for (uint32_t i = 0; type && type->kind == TY_ANON && i < type->fields.count; i++) {
		if (type->fields.items[i].name == name)
			return &type->fields.items[i];
	}
	return NULL;
}

struct ex *lower_field_read(struct lower *l, const struct tx *e, struct ex *object)
{
	const char *name = lower_field_key(l, e->left->type, e->name);
	const struct ty_field *field = field_of(e->left->type, e->name);
	if (is_dynamic(e->left) || e->field_kind == FIELD_DYNAMIC)
		return runtime2(l, "Haxe.Dynamic", "field", object, ex_atom(l->arena, name));
	uint32_t size = e->field_kind == FIELD_ANON ? tuple_size(e->left->type) : 0;
	if (size)
		return ex_call(l->arena, "elem", 2, object,
		               ex_int(l->arena, tuple_place(e->name, size)));
	if (e->field_kind != FIELD_ANON || (field && !field->optional))
		return ex_field(l->arena, object, name);
	struct ex *read = ex_new(l->arena, EX_INDEX);
	read->left = object;
	read->right = ex_atom(l->arena, name);
	return read;
}
