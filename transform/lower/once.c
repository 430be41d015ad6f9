/* An iterator is a list of what is still to come, so one that was handed on or
 * looped over does not know how far that went: using it again is refused. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

struct usage {
	unsigned depth; /* of loops and closures around its declaration */
	bool gone;      /* handed on, or looped over */
};

struct once {
	struct lower *l;
	struct map locals; /* tx_local -> struct usage */
	unsigned depth;
};

static const struct ty_field *has_field(struct ty *type, const char *name)
{
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (name_is(type->fields.items[i].name, name))
			return &type->fields.items[i];
	}
	return NULL;
}

static bool is_iterator(struct ty *type)
{
	type = type ? ty_follow_null(type) : NULL;
	if (!type)
		return false;
	if (type->kind == TY_ANON)
		return has_field(type, "hasNext") && has_field(type, "next");
	return type->kind == TY_CLASS && type->symbol && type->symbol->is_std &&
	       (name_starts(type->symbol->path, "haxe.iterators.") ||
	        name_is(type->symbol->path, "IntIterator"));
}

static struct usage *usage_of(struct once *o, const struct tx_local *local, bool declared)
{
	struct usage *usage = map_get(&o->locals, local);
	if (usage)
		return usage;
	usage = ARENA_NEW(o->l->arena, struct usage);
	usage->depth = declared ? o->depth : 0;
	map_put(o->l->arena, &o->locals, local, usage);
	return usage;
}

static void refuse(struct once *o, const struct tx *e, const char *what)
{
	lower_refuse(o->l, e->node, DIAG_UNSUPPORTED, what,
	             "keep the array or map, and iterate over it anew");
}

static void use(struct once *o, const struct tx *e, bool hands_on)
{
	struct usage *usage = usage_of(o, e->local, false);
	if (usage->gone || (hands_on && o->depth > usage->depth))
		refuse(o, e, "an iterator that is used up elsewhere as well");
	usage->gone |= hands_on;
}

static bool see(void *context, const struct tx *e);

static void inside(struct once *o, const struct tx *e)
{
	o->depth++;
	tx_walk(e, see, o);
	o->depth--;
}

/* it.hasNext(), it.next(): the local's value is what is to come behind it. */
static bool see_call(struct once *o, const struct tx *e)
{
	const struct tx *field = strip(e->left);
	if (field->kind != TX_FIELD || !field->left || !is_iterator(field->left->type) ||
	    (!name_is(field->name, "hasNext") && !name_is(field->name, "next")))
		return true;
	const struct tx *object = strip(field->left);
	if (field->field_kind == FIELD_ANON)
		refuse(o, e, "taking from an iterator of any kind one by one");
	else if (object->kind != TX_LOCAL)
		return true;
	else
		use(o, object, false);
	return false;
}

static bool see(void *context, const struct tx *e)
{
	struct once *o = context;
	switch (e->kind) {
	case TX_VAR:
		if (is_iterator(e->local->type))
			usage_of(o, e->local, true);
		break;
	case TX_BINARY: /* a new iterator for the variable: it may not come to that */
		if (e->op == OP_ASSIGN && strip(e->left)->kind == TX_LOCAL) {
			tx_walk(e->right, see, o);
			return false;
		}
		break;
	case TX_LOCAL:
		if (is_iterator(e->type))
			use(o, e, true);
		break;
	case TX_FIELD:
	case TX_INDEX:
		if ((e->kind == TX_INDEX || e->field_kind == FIELD_ANON) && is_iterator(e->type))
			refuse(o, e, "an iterator that is kept in a value");
		break;
	case TX_CALL:
		return see_call(o, e);
	case TX_FOR:
		tx_walk(e->left, see, o);
		tx_walk(e->third, see, o);
		inside(o, e->right);
		return false;
	case TX_WHILE:
		inside(o, e->left);
		inside(o, e->right);
		return false;
	case TX_FUNCTION:
		o->depth++;
		for (uint32_t i = 0; i < e->function->args.count; i++)
			usage_of(o, e->function->args.items[i].local, true);
		tx_walk(e->function->body, see, o);
		o->depth--;
		return false;
	default:
		break;
	}
	return true;
}

void refuse_used_iterators(struct lower *l)
{
	struct once o = {.l = l};
	typed_class_walk(l->typed, see, &o);
}
