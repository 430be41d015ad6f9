/* Known functions with a closure that assigns variables around it: the forms
 * of Enum that carry an accumulator. */
#include "transform/lower/core.h"

enum form { FORM_NONE, FORM_EACH, FORM_MAP, FORM_FILTER };

static const struct {
	const char *path, *name;
	enum form form;
} known[] = {
        {"Array", "map", FORM_MAP},        {"Array", "filter", FORM_FILTER},
        {"Lambda", "iter", FORM_EACH},     {"Lambda", "map", FORM_MAP},
        {"Lambda", "filter", FORM_FILTER},
};

static enum form form_of(const struct tx *field)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		if (field->symbol && field->symbol->is_std &&
		    name_is(field->symbol->path, known[i].path) &&
		    name_is(field->name, known[i].name))
			return known[i].form;
	}
	return FORM_NONE;
}

static struct ex *as_list(struct lower *l, const struct tx *e)
{
	struct ex *list = lower_expr(l, e);
	if (ty_is_array(e->type))
		return list;
	if (ty_is_map(e->type))
		return ex_remote(l->arena, ex_alias(l->arena, "Map"), "values", 1, list);
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Iterator"), "to_list", 1, list);
}

static struct ex *reducer(struct lower *l, const struct tx *closure, const local_list *vars,
                          enum form form)
{
	const struct tx_function *function = closure->function;
	struct lower_function inner = {.outer = l->function, .source = function, .outs = *vars};
	inner.stem = l->function ? l->function->stem : "init";
	inner.has_result = form != FORM_EACH;
	inner.nested_outs = inner.has_result;
	inner.filters = form == FORM_FILTER;
	struct ex *item = lower_local(l, function->args.items[0].local);
	if (inner.filters && local_info(l, function->args.items[0].local)->writes)
		lower_refuse(l, closure->node, DIAG_UNSUPPORTED,
		             "a filter that assigns its argument", "use a loop");
	inner.item = item->text;
	l->function = &inner;
	struct ex *clause = ex_clause(l->arena, item, NULL, NULL);
	ex_add(l->arena, clause, locals_tuple(l, vars));
	lower_function_body(l, function, clause);
	l->function = inner.outer;
	struct ex *node = ex_new(l->arena, EX_FN);
	ex_add(l->arena, node, clause);
	return node;
}

bool has_reducing_form(const struct tx *call)
{
	const struct tx *field = strip(call->left);
	if (field->kind != TX_FIELD || form_of(field) == FORM_NONE || !call->list.count)
		return false;
	const struct tx *closure = strip(VEC_LAST(&call->list));
	return closure->kind == TX_FUNCTION && closure->function->args.count == 1;
}

bool lower_reducing(struct lower *l, const struct tx *e, bool used, struct ex **value)
{
	if (!has_reducing_form(e))
		return false;
	const struct tx *field = strip(e->left), *closure = strip(VEC_LAST(&e->list));
	enum form form = form_of(field);
	struct uses uses = uses_of(l, closure);
	if (!uses.assigned.count)
		return false;
	const struct tx *source =
	        field->field_kind == FIELD_STATIC ? e->list.items[0] : field->left;
	struct tx_local *root = path_root(source);
	if (root && locals_has(&uses.assigned, root) && !locals_has(&uses.replaced, root)) {
		refuse_change(l, e->node, "changing an array while a function goes over it",
		              "go over a copy()");
		return false;
	}
	const char *hint = l->hint;
	l->hint = NULL;
	struct ex *list = as_list(l, source);
	local_list none = {0};
	struct ex *start = loop_start(l, &uses.assigned, &none, list);
	struct ex *function = reducer(l, closure, &uses.assigned, form);
	const char *name = form == FORM_EACH  ? "reduce"
	                   : form == FORM_MAP ? "map_reduce"
	                                      : "flat_map_reduce";
	struct ex *call =
	        ex_remote(l->arena, ex_alias(l->arena, "Enum"), name, 3, list, start, function);
	struct ex *vars = locals_tuple(l, &uses.assigned);
	if (form == FORM_EACH) {
		ex_add(l->arena, l->block, ex_match(l->arena, vars, call));
		*value = used ? ex_nil(l->arena) : NULL;
		return true;
	}
	bool taken = hint && ex_mentions(vars, hint);
	struct ex *result = hint && !taken
	                            ? ex_var(l->arena, hint)
	                            : lower_fresh(l, snake_case(l->arena, field->name->text));
	ex_add(l->arena, l->block, ex_match(l->arena, ex_tuple(l->arena, 2, result, vars), call));
	*value = used ? result : NULL;
	return true;
}
