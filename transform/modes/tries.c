/*
 * What a catch sees: a change before a throw is lost in value mode, because
 * the new value never gets out of the `try`.
 */
#include "transform/modes/walk.h"

enum { PAIRS_MAX = 4096 };

void attempt_open(struct walk *w, struct attempt *attempt, const struct tx *node)
{
	attempt->outer = w->attempt;
	attempt->node = node;
	attempt->start = w->now++;
	attempt->alive = node ? map_get(&w->alive, node) : NULL;
	w->attempt = attempt;
}

static struct loop *outermost_inside(const struct walk *w, const struct attempt *attempt)
{
	struct loop *found = NULL;
	for (struct loop *loop = w->loop; loop && loop->start > attempt->start; loop = loop->outer)
		found = loop;
	return found;
}

/* Somebody may look at it after the catch; what a caller gave always. */
static bool is_alive(const struct walk *w, const struct attempt *attempt,
                     const struct local_info *info)
{
	if (info->parameter >= 0 || !info->local)
		return true;
	return attempt->node && attempt->alive && info->number / 64 < w->alive_words &&
	       (attempt->alive[info->number / 64] >> info->number % 64 & 1);
}

void changed_in_attempts(struct walk *w, struct local_info *info, struct conditions when)
{
	for (struct attempt *a = w->attempt; a; a = a->outer) {
		if (info->start >= a->start && info->parameter < 0)
			return;
		if (!is_alive(w, a, info))
			continue;
		struct throwing one = {
		        .at = w->now, .loop = outermost_inside(w, a), .when = when, .who = info};
		VEC_PUSH(w->arena, &a->changes, one);
	}
}

void may_throw(struct walk *w, struct conditions when, bool sure)
{
	w->now++;
	for (struct attempt *a = w->attempt; a; a = a->outer) {
		struct throwing one = {
		        .at = w->now, .loop = outermost_inside(w, a), .when = when, .sure = sure};
		if (!a->node || a->everything || sure)
			VEC_PUSH(w->arena, &a->throws, one);
		if (a->node && a->everything)
			return;
	}
}

static bool comes_after(const struct throwing *thrown, const struct throwing *change)
{
	if (thrown->at > change->at)
		return true;
	return change->loop && change->loop->start <= thrown->at && thrown->at <= change->loop->end;
}

static void close_try(struct walk *w, const struct attempt *attempt)
{
	uint32_t pairs = 0;
	for (uint32_t i = 0; i < attempt->changes.count; i++) {
		const struct throwing *change = &attempt->changes.items[i];
		const char *name = change->who->local && change->who->local->name
		                           ? change->who->local->name->text
		                           : "this";
		for (uint32_t j = 0; j < attempt->throws.count; j++) {
			const struct throwing *thrown = &attempt->throws.items[j];
			bool many = ++pairs > PAIRS_MAX;
			if (!many && !comes_after(thrown, change))
				continue;
			struct conditions when = many ? always : both(change->when, thrown->when);
			emit_refusal(w, attempt->node, DIAG_MODES_TRY, when,
			             "give the new value back as the value of the `try`",
			             "`%s` is changed in a `try` before something there may throw",
			             name);
			if (!when.count)
				break;
		}
		if (pairs > PAIRS_MAX)
			return;
	}
}

/* Whether a throw of this function leaves its caller with a half-done change. */
static void close_function(struct walk *w, const struct attempt *attempt)
{
	const char *key = w->function->key;
	const struct throwing *first = NULL;
	for (uint32_t i = 0; i < attempt->changes.count; i++) {
		if (attempt->changes.items[i].who->parameter >= 0 &&
		    attempt->changes.items[i].who->function == w->function) {
			first = &attempt->changes.items[i];
			break;
		}
	}
	for (uint32_t j = 0; key && j < attempt->throws.count; j++) {
		const struct throwing *thrown = &attempt->throws.items[j];
		bool after = false;
		for (uint32_t i = 0; first && i < attempt->changes.count && i < 64 && !after; i++)
			after = comes_after(thrown, &attempt->changes.items[i]);
		after |= attempt->changes.count > 64;
		if (thrown->sure)
			emit(w, HEAD_BIT, effect_bit(w, "throws", -1, key), 0, thrown->when);
		if (thrown->sure && after)
			emit(w, HEAD_BIT, effect_bit(w, "dirty", -1, key), 0, thrown->when);
		if (after)
			emit(w, HEAD_BIT, effect_bit(w, "dirtied", -1, key), 0, thrown->when);
	}
}

void attempt_close(struct walk *w)
{
	const struct attempt *attempt = w->attempt;
	if (attempt->node)
		close_try(w, attempt);
	else if (w->function)
		close_function(w, attempt);
	w->attempt = attempt->outer;
	w->now++;
}
