/* Functions inside functions: what they hold, what they do to it. */
#include "transform/modes/walk.h"

/* The body, once, as a loop: nobody knows how often it runs. */
void walk_closure(struct walk *w, const struct tx *e, struct function_info *info)
{
	struct function_info *outer = w->function;
	info->captured.count = info->assigned.count = info->changed.count = 0;
	w->function = info;
	loop_open(w, e);
	info->start = w->now;
	struct value value = walk_value(w, e->function->body);
	if (!e->function->result || !ty_is_void(e->function->result))
		give_result(w, &value, e);
	info->end = w->now;
	loop_close(w);
	w->function = outer;
}

static void declare_parameters(struct walk *w, const struct tx *e, struct function_info *info)
{
	for (uint32_t i = 0; i < e->function->args.count; i++) {
		if (!e->function->args.items[i].local)
			continue;
		struct local_info *local = info_of(w, e->function->args.items[i].local);
		local->function = info;
		local->parameter = (int)(i < THIS_INDEX ? i : THIS_INDEX - 1);
		if (w->emit && info->key && local->obj == NONE)
			local->obj = obj_named(w->s, text_printf(w->s, "param %d %s",
			                                         local->parameter, info->key));
		declare(w, local);
	}
}

struct value closure_value(struct walk *w, const struct tx *e)
{
	struct value value = value_fresh(w, e);
	if (!e->function)
		return value;
	struct function_info *info = function_of(w, e->function);
	if (!e->function->self || !info_of(w, e->function->self)->lifted)
		info->key = NULL;
	info->outer = w->function;
	info->inlined = false;
	if (w->emit && info->result == NONE)
		info->result = info->key
		                       ? obj_named(w->s, text_printf(w->s, "result %s", info->key))
		                       : obj_new(w->s);
	struct attempt *around = w->attempt, own = {0};
	w->attempt = NULL;
	declare_parameters(w, e, info);
	if (info->key) {
		struct function_info *function = w->function;
		w->function = info;
		attempt_open(w, &own, NULL);
		w->function = function;
	}
	walk_closure(w, e, info);
	if (info->key) {
		struct function_info *function = w->function;
		w->function = info;
		attempt_close(w);
		w->function = function;
	}
	w->attempt = around;
	for (uint32_t i = 0; w->emit && value.object && i < e->function->args.count; i++) {
		struct tx_local *local = e->function->args.items[i].local;
		if (local && info_of(w, local)->obj != NONE)
			obj_unify(w->s, obj_child(w->s, value.obj, text_printf(w->s, "(%u", i)),
			          info_of(w, local)->obj);
	}
	if (w->emit && value.object)
		obj_unify(w->s, obj_child(w->s, value.obj, w->result), info->result);
	value.closure = info->key ? NULL : info;
	if (!info->key && e->function->self)
		closure_escapes(w, &value, e, always);
	return value;
}

/* ---- what a kept closure holds ---- */

static bool is_outside(const struct local_info *info, const struct function_info *function)
{
	for (const struct function_info *f = info->function; f; f = f->outer) {
		if (f == function)
			return false;
	}
	return true;
}

static const char *name_of_info(const struct local_info *info)
{
	return info->local && info->local->name ? info->local->name->text : "this";
}

static void hold_object(struct walk *w, struct local_info *info,
                        const struct function_info *function, const struct tx *at,
                        struct conditions when)
{
	struct value value = {
	        .object = true, .obj = info->obj, .fresh = true, .through = info, .from = at};
	bool last = map_get(&function->dead, info) != NULL;
	for (uint32_t i = 0; !w->strict && i < info->aliases.count; i++) {
		struct alias alias = info->aliases.items[i];
		alias.moves &= last;
		alias_add(w, &value.aliases, &alias);
	}
	if (info->owns || !value.aliases.count) {
		struct alias own = {
		        .path = {.kind = info->local ? ROOT_LOCAL : ROOT_THIS, .root = info},
		        .moves = last};
		alias_add(w, &value.aliases, &own);
	}
	if (when.count)
		store_maybe(w, &value, at, "what a function holds", when.bits[0]);
	else
		store(w, &value, at, "what a function holds", NULL, when);
}

void closure_escapes(struct walk *w, const struct value *value, const struct tx *at,
                     struct conditions when)
{
	struct function_info *function = value->closure;
	for (uint32_t i = 0; i < function->assigned.count; i++) {
		if (is_outside(function->assigned.items[i], function))
			emit_refusal(w, at, DIAG_MODES_CAPTURE, always,
			             "give the new value back as the result",
			             "`%s` is assigned by a function that may be called later",
			             name_of_info(function->assigned.items[i]));
	}
	for (uint32_t i = 0; i < function->changed.count; i++) {
		const struct change *one = &function->changed.items[i];
		if (one->path.root && is_outside(one->path.root, function))
			emit_refusal(w, at, DIAG_MODES_CAPTURE, one->when,
			             "give the changed value back as the result",
			             "`%s` is changed by a function that may be called later: `%s`",
			             name_of_info(one->path.root), one->how);
	}
	for (uint32_t i = 0; i < function->captured.count; i++) {
		struct local_info *info = function->captured.items[i];
		if (!is_outside(info, function))
			continue;
		struct held held = {info, function, at, when};
		if (w->emit)
			VEC_PUSH(w->arena, &w->held, held);
		if (!info->local || type_is_object(w->arena, info->local->type))
			hold_object(w, info, function, at, when);
	}
}

/* A call of a local function: what it does to the variables around it happens now. */
void happen_again(struct walk *w, const struct tx *at, const struct function_info *code)
{
	w->now++;
	for (uint32_t i = 0; i < code->captured.count; i++) {
		struct local_info *info = code->captured.items[i];
		if (is_outside(info, code)) {
			capture(w, info);
			note_use(w, info);
		}
	}
	w->now++;
	uint32_t assigned = code->assigned.count, changed = code->changed.count;
	for (uint32_t i = 0; i < assigned && code != w->function; i++) {
		if (is_outside(code->assigned.items[i], code))
			note_assigned(w, code->assigned.items[i]);
	}
	for (uint32_t i = 0; i < changed && code != w->function; i++) {
		struct change one = code->changed.items[i];
		if (one.path.root && is_outside(one.path.root, code))
			change_again(w, &one, at);
	}
	w->now++;
}
