#include "transform/modes/walk.h"

#include <string.h>

enum { PARTS_MAX = 6, ALIASES_MAX = 24, HOLDS_MAX = 8 };

struct value value_none(const struct tx *e)
{
	return (struct value){.obj = NONE, .fresh = true, .deep = true, .from = e};
}

struct value value_fresh(struct walk *w, const struct tx *e)
{
	struct value value = value_none(e);
	value.object = type_is_object(w->arena, e->type);
	if (value.object)
		value.obj = obj_of_tx(w, e);
	return value;
}

/* ---- comparing ---- */

bool tx_same(const struct tx *left, const struct tx *right)
{
	left = bare(left);
	right = bare(right);
	if (!left || !right)
		return left == right;
	if (left->kind != right->kind)
		return false;
	switch (left->kind) {
	case TX_LOCAL:
		return left->local == right->local;
	case TX_THIS:
		return true;
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
		return left->length == right->length && left->text && right->text &&
		       strcmp(left->text, right->text) == 0;
	case TX_BOOL:
		return left->truth == right->truth;
	case TX_FIELD:
		return left->name == right->name && left->member == right->member &&
		       left->symbol == right->symbol && tx_same(left->left, right->left);
	case TX_INDEX:
		return tx_same(left->left, right->left) && tx_same(left->right, right->right);
	case TX_BINARY:
		return left->op == right->op && left->op < OP_ASSIGN &&
		       tx_same(left->left, right->left) && tx_same(left->right, right->right);
	default:
		return false;
	}
}

bool tx_steady(struct walk *w, const struct tx *e, uint32_t since)
{
	if (!e)
		return true;
	if (e->kind == TX_LOCAL) {
		const struct local_info *info = info_of(w, e->local);
		for (uint32_t i = 0; i < info->assigns.count; i++) {
			if (info->assigns.items[i].at > since && info->start < since)
				return false;
		}
	}
	return tx_steady(w, e->left, since) && tx_steady(w, e->right, since);
}

static bool same_root(const struct place_path *left, const struct place_path *right)
{
	return left->kind == right->kind && left->root == right->root;
}

bool path_within(const struct place_path *whole, const struct place_path *part)
{
	if (!same_root(whole, part) || whole->kind == ROOT_STATIC || whole->deep ||
	    whole->parts.count > part->parts.count)
		return false;
	for (uint32_t i = 0; i < whole->parts.count; i++) {
		const struct path_part *a = &whole->parts.items[i], *b = &part->parts.items[i];
		if (a->label != b->label)
			return false;
		if (a->element && (!a->index || !b->index || !tx_same(a->index, b->index)))
			return false;
	}
	return true;
}

bool path_equal(const struct place_path *left, const struct place_path *right)
{
	return !right->deep && left->parts.count == right->parts.count && path_within(left, right);
}

/* Two elements that cannot be one: different literals. */
static bool apart(const struct path_part *a, const struct path_part *b)
{
	if (a->label != b->label)
		return true;
	const struct tx *left = bare(a->index), *right = bare(b->index);
	if (!left || !right || left->kind != right->kind ||
	    (left->kind != TX_INT && left->kind != TX_STRING))
		return false;
	return left->text && right->text && strcmp(left->text, right->text) != 0;
}

bool path_covers(const struct place_path *outer, const struct place_path *inner)
{
	if (!same_root(outer, inner))
		return false;
	uint32_t both_have =
	        outer->parts.count < inner->parts.count ? outer->parts.count : inner->parts.count;
	for (uint32_t i = 0; i < both_have; i++) {
		if (apart(&outer->parts.items[i], &inner->parts.items[i]))
			return false;
	}
	return outer->parts.count <= inner->parts.count || inner->deep;
}

const char *path_text(struct walk *w, const struct place_path *path)
{
	const char *text = path->kind == ROOT_STATIC ? "a static variable"
	                   : path->kind == ROOT_THIS ? "this"
	                   : path->root->local && path->root->local->name
	                           ? path->root->local->name->text
	                           : "a value";
	for (uint32_t i = 0; i < path->parts.count; i++) {
		if (path->parts.items[i].label == w->element)
			text = arena_printf(w->arena, "%s[...]", text);
		else
			text = arena_printf(w->arena, "%s.%s", text,
			                    text_at(w->s, path->parts.items[i].label));
	}
	return path->deep ? arena_printf(w->arena, "a part of %s", text) : text;
}

/* ---- building ---- */

static bool conditions_equal(const struct conditions *left, const struct conditions *right)
{
	if (left->count != right->count)
		return false;
	for (uint32_t i = 0; i < left->count; i++) {
		if (left->bits[i] != right->bits[i])
			return false;
	}
	return true;
}

static bool alias_equal(const struct alias *left, const struct alias *right)
{
	if (left->kind != right->kind || !same_root(&left->path, &right->path) ||
	    left->path.deep != right->path.deep ||
	    left->path.parts.count != right->path.parts.count ||
	    left->held_count != right->held_count || !conditions_equal(&left->when, &right->when))
		return false;
	for (uint32_t i = 0; i < left->held_count; i++) {
		if (left->held[i] != right->held[i])
			return false;
	}
	for (uint32_t i = 0; i < left->path.parts.count; i++) {
		const struct path_part *a = &left->path.parts.items[i],
		                       *b = &right->path.parts.items[i];
		if (a->label != b->label || (a->index != b->index && !tx_same(a->index, b->index)))
			return false;
	}
	return true;
}

/* Too many: the member is then done without borrows. */
void alias_add(struct walk *w, alias_list *list, const struct alias *alias)
{
	for (uint32_t i = 0; i < list->count; i++) {
		if (alias_equal(&list->items[i], alias)) {
			list->items[i].moves &= alias->moves;
			return;
		}
	}
	if (list->count >= ALIASES_MAX)
		w->strict = true;
	if (list->count < ALIASES_MAX * 2)
		VEC_PUSH(w->arena, list, *alias);
}

struct place_path path_step(struct walk *w, const struct place_path *path, text_id label,
                            const struct tx *index)
{
	struct place_path copy = {.kind = path->kind, .root = path->root, .deep = path->deep};
	for (uint32_t i = 0; i < path->parts.count; i++)
		VEC_PUSH(w->arena, &copy.parts, path->parts.items[i]);
	struct path_part part = {label, label == w->element, index};
	if (path->parts.count >= PARTS_MAX)
		copy.deep = true;
	else if (!path->deep)
		VEC_PUSH(w->arena, &copy.parts, part);
	return copy;
}

void bit_add(struct walk *w, bit_list *list, bit_id bit)
{
	for (uint32_t i = 0; i < list->count; i++) {
		if (list->items[i] == bit)
			return;
	}
	VEC_PUSH(w->arena, list, bit);
}

struct value value_step(struct walk *w, const struct value *base, text_id label,
                        const struct tx *index, struct ty *type, const struct tx *from)
{
	struct value value = value_none(from);
	value.object = type_is_object(w->arena, type);
	value.through = base->through;
	value.is_path = base->is_path;
	value.mixed = base->mixed;
	if (!value.object)
		return value;
	if (w->emit)
		value.obj = base->obj == NONE ? obj_new(w->s) : obj_child(w->s, base->obj, label);
	value.fresh = value.deep = base->fresh && base->deep;
	value.unless = base->unless;
	for (uint32_t i = 0; i < base->aliases.count; i++) {
		struct alias alias = base->aliases.items[i];
		if (alias.held_count && alias.held[0] != label)
			continue;
		if (alias.held_count) {
			memmove(alias.held, alias.held + 1, (HELD_MAX - 1) * sizeof *alias.held);
			alias.held_count--;
		} else {
			alias.path = path_step(w, &alias.path, label, index);
			alias.kind = ALIAS_WHOLE;
		}
		alias_add(w, &value.aliases, &alias);
	}
	return value;
}

void hold(struct walk *w, struct value *whole, const struct value *value, text_id label,
          const struct tx *at, const char *into)
{
	w->now++;
	whole->deep &= value->deep && !value->aliases.count && !value->unless.count;
	if (!value->object)
		return;
	if (w->emit && whole->obj != NONE)
		obj_unify(w->s, obj_child(w->s, whole->obj, label), value->obj);
	bool fits = whole->aliases.count + value->aliases.count <= HOLDS_MAX && !w->strict;
	for (uint32_t i = 0; i < value->aliases.count; i++)
		fits &= value->aliases.items[i].held_count < HELD_MAX;
	if (!fits) {
		store(w, value, at, into, NULL, always);
		return;
	}
	if (value->closure)
		closure_escapes(w, value, at, always);
	for (uint32_t i = 0; i < value->aliases.count; i++) {
		struct alias alias = value->aliases.items[i];
		if (alias_moves(w, value, &alias)) {
			struct value moved = *value;
			moved.closure = NULL;
			moved.aliases = (alias_list){&alias, 1, 1};
			store(w, &moved, at, into, NULL, always);
			continue;
		}
		memmove(alias.held + 1, alias.held, (HELD_MAX - 1) * sizeof *alias.held);
		alias.held[0] = label;
		alias.held_count++;
		alias_add(w, &whole->aliases, &alias);
	}
}

void value_join(struct walk *w, struct value *into, const struct value *other)
{
	if (!other->object)
		return;
	if (!into->object) {
		const struct tx *from = into->from;
		*into = *other;
		into->from = from;
		into->is_path = false;
		return;
	}
	if (w->emit)
		obj_unify(w->s, into->obj, other->obj);
	into->mixed |= other->mixed || !into->aliases.count != !other->aliases.count;
	alias_list aliases = {0};
	for (uint32_t i = 0; i < into->aliases.count; i++)
		alias_add(w, &aliases, &into->aliases.items[i]);
	for (uint32_t i = 0; i < other->aliases.count; i++)
		alias_add(w, &aliases, &other->aliases.items[i]);
	into->aliases = aliases;
	struct value joined = *into;
	joined.unless = (bit_list){0};
	for (uint32_t i = 0; i < into->unless.count; i++)
		bit_add(w, &joined.unless, into->unless.items[i]);
	for (uint32_t i = 0; i < other->unless.count; i++)
		bit_add(w, &joined.unless, other->unless.items[i]);
	into->unless = joined.unless;
	into->fresh &= other->fresh;
	into->deep &= other->deep;
	into->is_path = false;
	if (into->through != other->through && other->aliases.count)
		into->through = NULL;
	if (other->closure && into->closure && into->closure != other->closure)
		closure_escapes(w, other, other->from ? other->from : into->from, always);
	else if (other->closure)
		into->closure = other->closure;
}
