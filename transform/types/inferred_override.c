/* What a method leaves unwritten and its body does not say comes from the method that it overrides
 * or implements. */
#include "transform/types/checks.h"

enum { INTERFACE_DEPTH = 30 };

/* `base` as a member of `owner`, with the method's own type parameters. */
static struct ty *base_type(struct typer *t, struct slot *slot, struct slot *base, struct ty *owner)
{
	uint32_t count = base->params.count;
	struct ty **own = ARENA_NEWS(t->arena, count + 1, struct ty *);
	for (uint32_t i = 0; i < count; i++)
		own[i] = ty_param(t->arena, slot->params.items[i]);
	return ty_follow(
	        ty_subst(t->arena, slot_seen(t, base, owner), base->params.items, own, count));
}

static void take_from(struct typer *t, struct slot *slot, struct slot *base, struct ty *owner)
{
	if (!slot_is_method(base) || base->is_static)
		return;
	slot_type(base); /* its own type parameters are known with its type */
	if (base->params.count != slot->params.count ||
	    ((base->member->access | slot->member->access) & ACCESS_OVERLOAD))
		return;
	struct ty *mine = ty_follow(slot->type), *seen = base_type(t, slot, base, owner);
	if (mine->kind != TY_FUNCTION || seen->kind != TY_FUNCTION ||
	    mine->params.count != seen->params.count || !unifies(t, mine->result, seen->result))
		return;
	for (uint32_t i = 0; i < mine->params.count; i++) {
		const struct ty_arg *a = &mine->params.items[i], *b = &seen->params.items[i];
		if (a->optional != b->optional || !unifies(t, b->type, a->type))
			return;
	}
}

static void take_from_interfaces(struct typer *t, struct slot *slot, struct ty *type,
                                 unsigned depth)
{
	struct head *head = header(type->symbol);
	head_supers(head);
	uint32_t count =
	        head->params.count < type->args.count ? head->params.count : type->args.count;
	for (uint32_t i = 0; i < head->interfaces.count && depth < INTERFACE_DEPTH; i++) {
		struct ty *interface =
		        ty_follow(ty_subst(t->arena, head->interfaces.items[i], head->params.items,
		                           type->args.items, count));
		if (interface->kind != TY_CLASS)
			continue;
		struct slot *base = head_field(header(interface->symbol), slot->member->name.name);
		if (base) {
			fact_member(t, base);
			take_from(t, slot, base, interface);
		} else {
			fact_no_member(t, interface->symbol, slot->member->name.name);
		}
		take_from_interfaces(t, slot, interface, depth + 1);
	}
}

void take_inherited(struct typer *t, struct slot *slot)
{
	if (slot->is_static || slot->is_constructor || slot->member->kind != MEMBER_METHOD ||
	    slot->owner->decl->kind != DECL_CLASS)
		return;
	struct ty *owner;
	struct slot *base = super_field(t, slot->member->name.name, &owner);
	if (base)
		take_from(t, slot, base, owner);
	if (ty_has_mono(slot->type))
		take_from_interfaces(t, slot, t->head->self, 0);
}
