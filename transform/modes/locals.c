#include "transform/modes/walk.h"

#include <string.h>

enum { SPELLED_LINKS = 12 };

struct function_info *function_of(struct walk *w, const struct tx_function *function)
{
	struct function_info *info = map_get(&w->functions, function);
	if (info)
		return info;
	info = ARENA_NEW(w->arena, struct function_info);
	info->function = function;
	info->result = NONE;
	map_put(w->arena, &w->functions, function, info);
	if (function->self)
		info->key = arena_printf(w->arena, "%s#%u", w->member_key,
		                         info_of(w, function->self)->number);
	return info;
}

static int parameter_index(const struct tx_function *function, const struct tx_local *local)
{
	for (uint32_t i = 0; function && i < function->args.count; i++) {
		if (function->args.items[i].local == local)
			return (int)(i < THIS_INDEX ? i : THIS_INDEX - 1);
	}
	return -1;
}

struct local_info *info_of(struct walk *w, struct tx_local *local)
{
	struct local_info *info = map_get(&w->infos, local);
	if (info)
		return info;
	info = ARENA_NEW(w->arena, struct local_info);
	info->local = local;
	info->number = w->locals++;
	info->obj = NONE;
	info->parameter = local->owner ? parameter_index(local->owner, local) : -1;
	if (local->owner)
		info->function = function_of(w, local->owner);
	map_put(w->arena, &w->infos, local, info);
	return info;
}

/* A declaration is met: what one walk gathers begins again. */
void declare(struct walk *w, struct local_info *info)
{
	info->home = w->loop;
	if (!info->function)
		info->function = w->function;
	info->past_end = info->uses.count ? modes_life_end(info) : 0;
	info->past_escapes.count = 0;
	for (uint32_t i = 0; i < info->escapes.count; i++)
		VEC_PUSH(w->arena, &info->past_escapes, info->escapes.items[i]);
	info->past_put_backs.count = 0;
	for (uint32_t i = 0; i < info->put_backs.count; i++)
		VEC_PUSH(w->arena, &info->past_put_backs, info->put_backs.items[i]);
	info->uses.count = info->escapes.count = info->assigns.count = 0;
	info->changes.count = info->put_backs.count = 0;
	info->start = w->now++;
	if (w->emit && info->obj == NONE)
		info->obj = obj_new(w->s);
}

struct mark modes_mark_now(struct walk *w, const struct local_info *info, bool part)
{
	struct mark mark = {.at = w->now, .part = part};
	for (struct loop *loop = w->loop; loop && loop != info->home; loop = loop->outer)
		mark.loop = loop;
	return mark;
}

void note_use(struct walk *w, struct local_info *info)
{
	w->now++; /* later than whatever was changed before */
	struct mark mark = modes_mark_now(w, info, false);
	VEC_PUSH(w->arena, &info->uses, mark);
}

/* The last moment at which it may be read. */
uint32_t modes_life_end(const struct local_info *info)
{
	uint32_t end = info->start;
	for (uint32_t i = 0; i < info->uses.count; i++) {
		const struct mark *mark = &info->uses.items[i];
		uint32_t at = mark->loop ? mark->loop->end : mark->at;
		if (at > end)
			end = at;
	}
	return end;
}

/* True when it may have gone elsewhere by then. */
bool escaped_before(const struct local_info *info, uint32_t at, bool parts)
{
	for (uint32_t i = 0; i < info->past_escapes.count; i++) {
		const struct mark *mark = &info->past_escapes.items[i];
		if (mark->part && !parts)
			continue;
		if (mark->at < at ||
		    (mark->loop && mark->loop->start <= at && at <= mark->loop->end))
			return true;
	}
	return false;
}

void note_escape(struct walk *w, struct local_info *info, bool part)
{
	struct mark mark = modes_mark_now(w, info, part);
	VEC_PUSH(w->arena, &info->escapes, mark);
}

bool seen_by_others(const struct walk *w, const struct local_info *info,
                    const struct local_info *through)
{
	for (uint32_t i = 0; i < info->borrowers.count; i++) {
		const struct local_info *other = info->borrowers.items[i], *one = through;
		while (one && one != other)
			one = one->base;
		if (!one && other->start < w->now && other->past_end > w->now)
			return true;
	}
	return false;
}

/* The end is known from the walk before, once there was one. */
void loop_open(struct walk *w, const struct tx *node)
{
	struct loop *loop = map_get(&w->loops, node);
	if (!loop) {
		loop = ARENA_NEW(w->arena, struct loop);
		map_put(w->arena, &w->loops, node, loop);
	}
	loop->outer = w->loop;
	loop->start = w->now++;
	w->loop = loop;
	w->depth++;
}

void loop_close(struct walk *w)
{
	w->loop->end = w->now++;
	w->loop = w->loop->outer;
	w->depth--;
}

const struct tx *bare(const struct tx *e)
{
	while (e && ((e->kind == TX_CAST && !e->cast_to) || e->kind == TX_META ||
	             (e->kind == TX_BLOCK && e->list.count == 1)))
		e = e->kind == TX_BLOCK ? e->list.items[0] : e->left;
	return e;
}

/* The beginning of a long chain is left out: nobody reads it. */
static const char *spell_chain(struct walk *w, const struct tx *e, unsigned links)
{
	if (links == SPELLED_LINKS)
		return "...";
	links++;
	e = bare(e);
	if (!e)
		return "a value";
	switch (e->kind) {
	case TX_LOCAL:
		return e->local->name ? e->local->name->text : "a value";
	case TX_THIS:
		return "this";
	case TX_FIELD:
		if (!e->name)
			return "a field";
		if (!e->left || e->left->kind == TX_THIS)
			return e->name->text;
		return arena_printf(w->arena, "%s.%s", spell_chain(w, e->left, links),
		                    e->name->text);
	case TX_INDEX:
		return arena_printf(w->arena, "%s[...]", spell_chain(w, e->left, links));
	case TX_CALL:
		return arena_printf(w->arena, "%s(...)", spell_chain(w, e->left, links));
	case TX_ARRAY:
		return "an array";
	case TX_OBJECT:
		return "a structure";
	case TX_MAP:
		return "a map";
	default:
		return "a value";
	}
}

const char *spell(struct walk *w, const struct tx *e)
{
	return spell_chain(w, e, 0);
}

obj_id obj_of_tx(struct walk *w, const struct tx *e)
{
	if (!w->emit)
		return NONE;
	uintptr_t known = (uintptr_t)map_get(&w->objs, e);
	if (!known) {
		known = 1 + (uintptr_t)obj_new(w->s);
		map_put(w->arena, &w->objs, e, (void *)known);
	}
	return (obj_id)(known - 1);
}
