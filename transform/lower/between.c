/* `for (x in [f(), g()])`: Haxe writes such a loop out, one body behind the other, so that g is
 * called after the first turn.  Where that can be told, the elements become functions that the
 * turns call. */
#include "transform/lower/core.h"
#include "transform/lower/leaf.h"

#include "transform/types/walk.h"

static bool mentions_any(const struct tx *e, const local_list *locals)
{
	for (uint32_t i = 0; i < locals->count; i++) {
		if (tx_mentions(e, locals->items[i]))
			return true;
	}
	return false;
}

/* Can the order of this element and of the turns before it be told? */
static bool is_late(struct lower *l, const struct tx *element, const struct tx *turn,
                    const struct uses *body, bool quiet)
{
	struct uses own = uses_of(l, element);
	if (mentions_any(element, &body->assigned) || mentions_any(turn, &own.assigned))
		return true;
	return !quiet && !lower_is_quiet(l, element);
}

static bool assigns(struct lower *l, const struct tx *array, const struct uses *body)
{
	for (uint32_t i = 0; i < array->list.count; i++) {
		const struct tx *element = array->list.items[i];
		struct uses own = uses_of(l, element);
		if (own.assigned.count || mentions_any(element, &body->assigned))
			return true;
	}
	return false;
}

static struct tx *function_of(struct lower *l, struct tx *element, struct ty *type)
{
	struct tx *made = ARENA_NEW(l->arena, struct tx);
	struct tx_function *function = ARENA_NEW(l->arena, struct tx_function);
	function->result = element->type;
	function->body = element;
	*made = (struct tx){.kind = TX_FUNCTION, .node = element->node, .type = type};
	made->function = function;
	return made;
}

/* for (item in [() -> f(), () -> g()]) { var x = item(); ... } */
static const struct tx *by_calls(struct lower *l, const struct tx *e, const struct tx *array)
{
	struct ty *type = ARENA_NEW(l->arena, struct ty);
	type->kind = TY_FUNCTION;
	type->result = e->local->type;
	struct tx *loop = ARENA_NEW(l->arena, struct tx), *list = ARENA_NEW(l->arena, struct tx),
	          *item = ARENA_NEW(l->arena, struct tx), *call = ARENA_NEW(l->arena, struct tx),
	          *value = ARENA_NEW(l->arena, struct tx), *body = ARENA_NEW(l->arena, struct tx);
	*list = *array;
	memset(&list->list, 0, sizeof list->list);
	for (uint32_t i = 0; i < array->list.count; i++)
		VEC_PUSH(l->arena, &list->list, function_of(l, array->list.items[i], type));
	*loop = *e;
	loop->left = list;
	loop->local = make_local(l, "item", type);
	loop->truth = false;
	*item = (struct tx){.kind = TX_LOCAL, .node = e->node, .local = loop->local, .type = type};
	*call = (struct tx){.kind = TX_CALL, .node = e->node, .left = item, .type = e->local->type};
	*value = (struct tx){.kind = TX_VAR, .node = e->node, .left = call, .type = e->type};
	value->local = e->local;
	*body = (struct tx){.kind = TX_BLOCK, .node = e->node, .type = e->type};
	VEC_PUSH(l->arena, &body->list, value);
	VEC_PUSH(l->arena, &body->list, e->right);
	loop->right = body;
	return loop;
}

const struct tx *made_between_turns(struct lower *l, const struct tx *e)
{
	const struct tx *array = strip(e->left);
	if (e->for_kind != FOR_ARRAY || !e->truth || array->kind != TX_ARRAY || e->key)
		return NULL;
	struct uses body = uses_of(l, e->right);
	bool quiet = !body.assigned.count && lower_is_quiet(l, e->right), late = false;
	for (uint32_t i = 1; i < array->list.count && !late; i++)
		late = is_late(l, array->list.items[i], e->right, &body, quiet);
	if (!late)
		return NULL;
	if (!assigns(l, array, &body))
		return by_calls(l, e, array);
	lower_refuse(l, e->node, DIAG_UNSUPPORTED,
	             "an array whose elements are made between the turns of the loop",
	             "put the array into a variable first");
	return NULL;
}
