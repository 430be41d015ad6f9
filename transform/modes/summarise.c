/* Members to clauses: modes_summarise. */
#include "transform/modes/walk.h"

enum { WALKS_MAX = 8 };

static void open_parameters(struct walk *w, const struct tx_function *function)
{
	declare(w, w->self);
	for (uint32_t i = 0; i < function->args.count; i++) {
		if (!function->args.items[i].local)
			continue;
		struct local_info *info = info_of(w, function->args.items[i].local);
		info->function = w->function;
		info->parameter = (int)(i < THIS_INDEX ? i : THIS_INDEX - 1);
		if (w->emit && info->obj == NONE)
			info->obj = obj_named(w->s, text_printf(w->s, "param %d %s",
			                                        info->parameter, w->member_key));
		declare(w, info);
		if (function->args.items[i].by_default)
			walk_value(w, function->args.items[i].by_default);
	}
}

/* From the first to the last event; the same numbers each time. */
static void walk_function(struct walk *w, const struct tx_function *function)
{
	struct function_info *info = function_of(w, function);
	struct attempt attempt = {0};
	info->key = w->member_key;
	info->constructor = name_is(w->member->member->name.name, "new");
	w->function = info;
	w->self->function = info;
	if (w->emit && info->result == NONE)
		info->result = obj_named(w->s, text_printf(w->s, "result %s", w->member_key));
	attempt_open(w, &attempt, NULL);
	open_parameters(w, function);
	if (function->body) {
		struct value value = walk_value(w, function->body);
		if (!function->result || !ty_is_void(function->result))
			give_result(w, &value, function->body);
	}
	attempt_close(w);
}

static void walk_variable(struct walk *w, const struct tx *value)
{
	struct attempt attempt = {0};
	w->function = NULL;
	attempt_open(w, &attempt, NULL);
	declare(w, w->self);
	struct value first = walk_value(w, value);
	if (w->emit && first.object)
		obj_unify(w->s, obj_named(w->s, text_printf(w->s, "field %s", w->member_key)),
		          first.obj);
	store(w, &first, value, arena_printf(w->arena, "`%s`", w->member->member->name.name->text),
	      NULL, always);
	attempt_close(w);
}

static void walk_once(struct walk *w, bool emitting)
{
	w->emit = emitting;
	w->now = 1;
	w->loop = NULL;
	w->attempt = NULL;
	w->left = w->depth = 0;
	w->yield = w->field = NONE;
	w->grew = false;
	if (w->member->function)
		walk_function(w, w->member->function);
	else if (w->member->value)
		walk_variable(w, w->member->value);
}

static void walk_member(struct system *s, const struct typed_class *typed,
                        const struct typed_member *member)
{
	const struct tx *root = member->function ? member->function->body : member->value;
	if (!member->member || (!root && !member->function))
		return;
	struct walk w = {
	        .s = s, .arena = s->arena, .typed = typed, .member = member, .yield = NONE};
	w.element = text_of(s, "[]");
	w.result = text_of(s, "(");
	w.member_key = arena_printf(s->arena, "%s.%s", typed->symbol->path->text,
	                            member->member->name.name->text);
	w.self = ARENA_NEW(s->arena, struct local_info);
	w.self->parameter = THIS_INDEX;
	w.self->obj = obj_named(s, text_printf(s, "class %s", typed->symbol->path->text));
	find_last_uses(&w, root);
	w.self->number = w.locals++;
	for (uint32_t i = 0; i < WALKS_MAX; i++) {
		walk_once(&w, false);
		if (i && !w.grew)
			break;
		w.strict |= i + 1 == WALKS_MAX;
	}
	walk_once(&w, false);
	walk_once(&w, true);
	check_all(&w);
}

void modes_summarise(const struct typed_class *typed, struct arena *arena, struct buf *out)
{
	struct system s;
	system_init(&s, arena);
	for (uint32_t i = 0; i < typed->members.count; i++)
		walk_member(&s, typed, &typed->members.items[i]);
	system_write(&s, out);
}
