/* Arguments against parameters: casts, skipped optional ones, rest. Haxe's unify_call_args. */
#include "transform/types/internal.h"

struct arguments {
	struct ty *function;
	struct expr *const *args;
	uint32_t count, at; /* of args */
	uint32_t param;
	tx_list *out;
	node_id node;
	const char *skipped; /* the first failure that was skipped over, with its parameter's name;
	                        or NULL */
	node_id skipped_node;
	/* The rest arguments are one array for Haxe: its span, while one is held against the
	 * item's type; 0 else. */
	node_id rest_first, rest_last;
	uint32_t rest; /* of args, the first of them */
};

static bool is_call_error(enum diag_code code)
{
	return code == DIAG_ARGUMENT || code == DIAG_NOT_ENOUGH_ARGUMENTS ||
	       code == DIAG_TOO_MANY_ARGUMENTS || code == DIAG_TYPE_NOT_FOUND;
}

/* Haxe forgets of a constructor's call that it was one: the call that it is an argument of says of
 * which. */
struct tx *constructor_call(struct typer *t, struct access_to access, const struct expr *e,
                            struct want want)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct tx *call = call_slot(t, access, NULL, 0, e->list.items, e->list.count, want,
		                            e->node);
		attempt_leave(t, &attempt);
		return call;
	}
	bool said = t->diags->list.count > attempt.mark.diags;
	attempt_failed(t, &attempt, false);
	if (said && is_call_error(VEC_LAST(&t->diags->list).code) &&
	    VEC_LAST(&t->diags->list).code != DIAG_TYPE_NOT_FOUND)
		VEC_LAST(&t->diags->list).code = DIAG_CALL_OF_NEW;
	type_fail(t);
}

static const char *for_argument(struct typer *t, const char *message, const struct ty_arg *param)
{
	return arena_printf(t->arena, "%s\nFor %sfunction argument '%s'", message,
	                    param->optional ? "optional " : "",
	                    param->name ? param->name->text : "");
}

bool is_pos_infos(struct ty *type)
{
	for (int depth = 0; type && depth < 40; depth++) {
		type = ty_bound(type);
		if (type->kind == TY_TYPEDEF) {
			if (name_is(type->symbol->path, "haxe.PosInfos"))
				return true;
			type = ty_expand(type);
		} else if (type->kind == TY_ABSTRACT && ty_is_null(type)) {
			type = type->args.items[0];
		} else {
			return false;
		}
	}
	return false;
}

static void put_field(struct typer *t, struct tx *object, const char *name, struct tx *value)
{
	struct ty_field field = {.name = name_from(t->names, name), .type = value->type};
	VEC_PUSH(t->arena, &object->names, field.name);
	VEC_PUSH(t->arena, &object->list, value);
}

struct tx *pos_infos(struct typer *t, node_id node)
{
	struct module *m = program_module(t->program, name_from(t->names, "haxe.PosInfos"));
	struct symbol *s = m ? module_type(m, name_from(t->names, "PosInfos")) : NULL;
	struct tx *object = tx_new(t, TX_OBJECT, node,
	                           s ? ty_of(t->arena, s, NULL, 0) : t->program->core.dynamic);
	const struct file *file = t->module->file;
	/* The call's line is in no hash: a line more above it must be seen. */
	fact_position(t, node);
	struct position position =
	        diag_locate(file->source, file->length, decl_span(t->decl, node).start);
	const char *line = arena_printf(t->arena, "%u", (unsigned)position.line);
	struct tx *number = tx_new(t, TX_INT, node, t->program->core.int_);
	number->text = line;
	number->length = (uint32_t)strlen(line);
	const struct name *method = t->slot ? t->slot->member->name.name : NULL;
	put_field(t, object, "fileName",
	          tx_string(t, node, file->shown->text, file->shown->length));
	put_field(t, object, "lineNumber", number);
	put_field(t, object, "className",
	          tx_string(t, node, t->symbol->path->text, t->symbol->path->length));
	if (method)
		put_field(t, object, "methodName",
		          tx_string(t, node, method->text, method->length));
	return object;
}

static struct tx *left_out(struct typer *t, const struct ty_arg *param, node_id node)
{
	if (is_pos_infos(param->type))
		return pos_infos(t, node);
	return tx_null(t, node, param->type);
}

/* `_.name` where a phoenix.types.Field<T, V> is wanted: the name of a field of T, whose type is V.
 * NULL: no such thing. */
static struct tx *field_of_underscore(struct typer *t, const struct expr *e, struct ty *type)
{
	struct ty *want = ty_follow(type);
	if (e->kind != EXPR_FIELD || e->left->kind != EXPR_IDENT ||
	    !name_is(e->left->name.name, "_") || want->kind != TY_ABSTRACT ||
	    !name_is(want->symbol->path, "phoenix.types.Field") || want->args.count != 2)
		return NULL;
	uint32_t scope = t->scope.count;
	struct tx_local *local = local_hidden(t, want->args.items[0], e->left->node);
	local->name = e->left->name.name;
	VEC_PUSH(t->arena, &t->scope, local);
	struct tx *typed = type_expr(t, e, WANT_VALUE);
	t->scope.count = scope;
	cast_or_unify(t, want->args.items[1], typed, e->node);
	struct tx *name = tx_string(t, e->node, e->name.name->text, e->name.name->length);
	name->type = type;
	return name;
}

/* One argument against one type, with its cast. */
static struct tx *against(struct typer *t, struct arguments *a, const struct expr *e,
                          struct ty *type)
{
	struct tx *field = field_of_underscore(t, e, type);
	if (field)
		return field;
	struct tx *typed = type_expr(t, e, WANT(type));
	a->rest_first = a->rest_last ? a->args[a->rest]->node : 0;
	return cast_or_unify(t, type, typed, value_node(e));
}

/* Said of the last diagnostic: it is about all of the rest arguments. */
static void widen(struct typer *t, const struct arguments *a)
{
	struct diag *last = &VEC_LAST(&t->diags->list);
	last->place = type_place(t, a->rest_first);
	last->place.end = decl_span(t->decl, a->rest_last).end;
	last->until = a->rest_last;
}

static _Noreturn void skipped_error(struct typer *t, struct arguments *a)
{
	type_error(t, a->skipped_node, DIAG_ARGUMENT, a->skipped);
}

/* The last diagnostic, said of an argument that cannot be skipped. */
static _Noreturn void argument_error(struct typer *t, struct arguments *a,
                                     const struct ty_arg *param)
{
	if (is_call_error(t->failure_code) || !t->diags->list.count)
		type_fail(t);
	if (a->skipped) {
		t->diags->list.count--;
		t->diags->errors--;
		skipped_error(t, a);
	}
	struct diag *last = &VEC_LAST(&t->diags->list);
	last->message = for_argument(t, t->failure, param);
	last->code = DIAG_ARGUMENT;
	if (a->rest_first && a->rest_first != a->rest_last)
		widen(t, a);
	type_fail(t);
}

/* An argument that is skipped takes back the error that ended it, not what was said before that. */
static void keep_said(struct diags *diags, uint32_t count)
{
	for (; diags->list.count < count; diags->list.count++) {
		bool is_error = diags->list.items[diags->list.count].severity == SEVERITY_ERROR;
		diags->errors += is_error;
		diags->warnings += !is_error;
	}
}

static struct tx *try_argument(struct typer *t, struct arguments *a, const struct expr *e,
                               const struct ty_arg *param, struct ty *type, bool may_skip)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		struct tx *typed = against(t, a, e, type);
		attempt_leave(t, &attempt);
		return typed;
	}
	t->program->raising = false;
	bool skip = may_skip && t->diags->list.count > attempt.mark.diags &&
	            !is_call_error(VEC_LAST(&t->diags->list).code);
	uint32_t said = t->diags->list.count;
	attempt_failed(t, &attempt, skip);
	if (!skip)
		argument_error(t, a, param);
	keep_said(t->diags, said - 1);
	return NULL;
}

struct tx *type_argument(struct typer *t, const struct expr *e, const struct ty_arg *param)
{
	struct arguments none = {.node = e->node};
	bool in_call = t->in_call;
	t->in_call = true;
	struct tx *typed = try_argument(t, &none, e, param, param->type, false);
	t->in_call = in_call;
	return typed;
}

static void rest_arguments(struct typer *t, struct arguments *a, const struct ty_arg *param)
{
	struct ty *item = ty_argument_as_written(param->type, 0);
	if (!item)
		item = ty_new(t->arena, TY_DYNAMIC);
	if (a->at + 1 == a->count && a->args[a->at]->kind == EXPR_UNARY &&
	    a->args[a->at]->op == OP_SPREAD) {
		const struct expr *e = a->args[a->at++];
		struct tx *spread = tx_new(t, TX_UNARY, e->node, param->type);
		spread->op = OP_SPREAD;
		spread->left = try_argument(t, a, e->left, param, param->type, false);
		VEC_PUSH(t->arena, a->out, spread);
		return;
	}
	bool open = ty_is_unknown(item);
	a->skipped = NULL; /* what is wrong with an item is said of it */
	a->rest = a->at;
	a->rest_last = a->at < a->count ? a->args[a->count - 1]->node : 0;
	uint32_t first = a->out->count;
	node_id node = a->at < a->count ? a->args[a->at]->node : a->node, wrong;
	for (; a->at < a->count; a->at++) {
		if (a->args[a->at]->kind == EXPR_UNARY && a->args[a->at]->op == OP_SPREAD)
			type_error(t, a->args[a->at]->node, DIAG_ARGUMENT,
			           for_argument(
			                   t,
			                   "Cannot spread arguments with additional rest arguments",
			                   param));
		a->rest_first = 0;
		struct tx *typed = try_argument(t, a, a->args[a->at], param,
		                                open ? ty_mono(t->arena) : item, false);
		VEC_PUSH(t->arena, a->out, typed);
	}
	/* Nothing says what the items are: their common type is. */
	if (!open || a->out->count == first)
		return;
	struct ty *common = unify_min_try(t, &a->out->items[first], a->out->count - first, &wrong);
	if (!common || !unify(t, common, item))
		type_error(t, node, DIAG_ARGUMENT, for_argument(t, problems_text(t), param));
}

static _Noreturn void not_enough(struct typer *t, struct arguments *a)
{
	struct buf text;
	buf_init(&text, t->arena);
	for (uint32_t i = a->param; i < a->function->params.count; i++) {
		const struct ty_arg *param = &a->function->params.items[i];
		buf_printf(&text, "%s%s:%s", i > a->param ? ", " : "",
		           param->name ? param->name->text : "", ty_text(t->arena, param->type));
	}
	type_error(t, a->node, DIAG_NOT_ENOUGH_ARGUMENTS, buf_string(&text));
}

static void one_argument(struct typer *t, struct arguments *a, const struct ty_arg *param)
{
	uint32_t more_args = a->count - a->at - 1,
	         more_params = a->function->params.count - a->param - 1;
	bool may_skip = param->optional && more_args < more_params;
	const struct expr *e = a->args[a->at];
	struct tx *typed = try_argument(t, a, e, param, param->type, may_skip);
	a->param++;
	if (typed) {
		VEC_PUSH(t->arena, a->out, typed);
		a->at++;
		return;
	}
	if (!a->skipped) {
		a->skipped = for_argument(t, t->failure, param);
		a->skipped_node = t->failure_node;
	}
	struct tx *given = left_out(t, param, a->node);
	VEC_PUSH(t->arena, a->out, given);
}

void unify_args(struct typer *t, struct ty *function, uint32_t first, struct expr *const *args,
                uint32_t count, tx_list *out, node_id node)
{
	struct arguments a = {.function = function,
	                      .args = args,
	                      .count = count,
	                      .param = first,
	                      .out = out,
	                      .node = node};
	bool in_call = t->in_call;
	t->in_call = true;
	while (a.at < a.count || a.param < function->params.count) {
		if (a.param >= function->params.count) {
			if (a.skipped)
				skipped_error(t, &a);
			type_error(t, args[a.at]->node, DIAG_TOO_MANY_ARGUMENTS);
		}
		const struct ty_arg *param = &function->params.items[a.param];
		if (a.param + 1 == function->params.count && param->rest) {
			rest_arguments(t, &a, param);
			break;
		}
		if (a.at < a.count) {
			one_argument(t, &a, param);
		} else if (param->optional) {
			struct tx *given = left_out(t, param, node);
			VEC_PUSH(t->arena, out, given);
			a.param++;
		} else {
			not_enough(t, &a);
		}
	}
	t->in_call = in_call;
}
