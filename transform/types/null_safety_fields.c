/* The fields of a class that no initialiser gives a value: its constructor must, before it uses
 * them, or `this` as a whole. */
#include "transform/types/checks.h"
#include "transform/types/null_safety.h"

struct filling {
	struct null_checker *c;
	VEC(const struct member *) fields;   /* in source order */
	VEC(const struct tx_local *) selves; /* variables that hold `this` */
	bool is_strict;                      /* uses of `this` itself are said */
};

/* Which fields have no value yet, by their place in `fields`. */
typedef VEC(bool) open_fields;

static bool is_open(const struct filling *f, const open_fields *open, const struct member *m)
{
	for (uint32_t i = 0; i < f->fields.count; i++) {
		if (f->fields.items[i] == m)
			return open->items[i];
	}
	return false;
}

static bool any_open(const open_fields *open)
{
	bool any = false;
	for (uint32_t i = 0; i < open->count; i++)
		any |= open->items[i];
	return any;
}

static bool is_own(const struct nx *e, enum nx_access access)
{
	return e && e->kind == NX_FIELD && e->access == access && e->left &&
	       e->left->kind == NX_THIS;
}

static bool is_self(const struct filling *f, const struct nx *e)
{
	bool found = e->kind == NX_THIS;
	for (uint32_t i = 0; e->kind == NX_LOCAL && i < f->selves.count; i++)
		found |= f->selves.items[i] == e->local;
	return found;
}

static void look(struct filling *f, const open_fields *open, const struct nx *e);

static void look_at_list(struct filling *f, const open_fields *open, const struct nx *e)
{
	for (uint32_t i = 0; i < e->list.count; i++)
		look(f, open, e->list.items[i]);
}

static void look_inside(struct filling *f, const open_fields *open, const struct nx *e)
{
	if (e->left)
		look(f, open, e->left);
	look_at_list(f, open, e);
	if (e->right)
		look(f, open, e->right);
	if (e->third)
		look(f, open, e->third);
}

static void look(struct filling *f, const open_fields *open, const struct nx *e)
{
	if (!any_open(open))
		return;
	if (is_own(e, NX_INSTANCE)) {
		if (is_open(f, open, e->member))
			null_say(f->c, e, DIAG_NULL_USED_FIELD, e->name->text, "");
	} else if (is_own(e, NX_CLOSURE)) {
		null_say(f->c, e, DIAG_NULL_USED_METHOD, "use", e->name->text);
	} else if (e->kind == NX_CALL && is_own(e->left, NX_INSTANCE)) {
		null_say(f->c, e, DIAG_NULL_USED_METHOD, "call", e->left->name->text);
		look_at_list(f, open, e);
	} else if (f->is_strict && is_self(f, e)) {
		null_say(f->c, e, DIAG_NULL_USED_THIS, "", "");
	} else if (e->kind == NX_UNSAFE) {
		bool outer = f->is_strict;
		f->is_strict = false;
		look_inside(f, open, e->left);
		f->is_strict = outer;
	} else {
		look_inside(f, open, e);
	}
}

static void fill(struct filling *f, open_fields *open, const struct nx *e);

static open_fields copy_of(struct filling *f, const open_fields *open)
{
	open_fields copy = {0};
	for (uint32_t i = 0; i < open->count; i++)
		VEC_PUSH(f->c->t->arena, &copy, open->items[i]);
	return copy;
}

static void fill_both(struct filling *f, open_fields *open, const struct nx *e)
{
	open_fields one = copy_of(f, open), other = copy_of(f, open);
	fill(f, &one, e->right);
	fill(f, &other, e->third);
	for (uint32_t i = 0; i < open->count; i++)
		open->items[i] = one.items[i] || other.items[i];
}

static void fill(struct filling *f, open_fields *open, const struct nx *e)
{
	f->is_strict = true;
	if (e->is_match) {
		look(f, open, e);
	} else if (e->kind == NX_BINARY && e->op == OP_ASSIGN && is_own(e->left, NX_INSTANCE)) {
		for (uint32_t i = 0; i < f->fields.count; i++) {
			if (f->fields.items[i] == e->left->member)
				open->items[i] = false;
		}
		fill(f, open, e->right);
	} else if (e->kind == NX_WHILE && e->do_while) {
		look(f, open, e->left);
		fill(f, open, e->right);
	} else if (e->kind == NX_BLOCK) {
		for (uint32_t i = 0; i < e->list.count; i++)
			fill(f, open, e->list.items[i]);
	} else if (e->kind == NX_IF && e->third) {
		fill_both(f, open, e);
	} else if (e->kind == NX_VAR && e->left && e->left->kind == NX_THIS) {
		VEC_PUSH(f->c->t->arena, &f->selves, e->local);
	} else {
		look(f, open, e);
	}
}

/* ---- what stays open ---- */

static uint32_t rotated(uint32_t value, unsigned by)
{
	return value << by | value >> (32 - by);
}

static uint32_t mixed(uint32_t hash, uint32_t word)
{
	word = rotated(word * 0xcc9e2d51U, 15) * 0x1b873593U;
	return rotated(hash ^ word, 13) * 5 + 0xe6546b64U;
}

/* Haxe keeps them in a hash table of OCaml and says them as they lie there: by this (MurmurHash 3
 * of the name). */
static uint32_t hash_of(const struct name *name)
{
	uint32_t hash = 0, at = 0, rest = 0;
	const unsigned char *text = (const unsigned char *)name->text;
	for (; at + 4 <= name->length; at += 4) {
		uint32_t word = text[at] | (uint32_t)text[at + 1] << 8 |
		                (uint32_t)text[at + 2] << 16 | (uint32_t)text[at + 3] << 24;
		hash = mixed(hash, word);
	}
	for (uint32_t i = name->length; i-- > at;)
		rest = rest << 8 | text[i];
	if (at < name->length)
		hash = mixed(hash, rest);
	hash ^= name->length;
	hash = (hash ^ hash >> 16) * 0x85ebca6bU;
	hash = (hash ^ hash >> 13) * 0xc2b2ae35U;
	return (hash ^ hash >> 16) & 0x3fffffffU;
}

static void say_open(const struct filling *f, const open_fields *open)
{
	uint32_t places = 32;
	while (places < f->fields.count / 2)
		places *= 2;
	for (uint32_t place = 0; place < places; place++) {
		for (uint32_t i = f->fields.count; i-- > 0;) {
			const struct member *m = f->fields.items[i];
			if (!open->items[i] || (hash_of(m->name.name) & (places - 1)) != place)
				continue;
			struct nx at = {.node = m->node};
			null_say(f->c, &at, DIAG_NULL_OPEN, m->name.name->text, "");
		}
	}
}

void null_check_constructor(struct null_checker *c)
{
	struct filling f = {.c = c};
	open_fields open = {0};
	const struct typed_member *constructor = NULL;
	for (uint32_t i = 0; i < c->typed->members.count; i++) {
		const struct typed_member *one = &c->typed->members.items[i];
		const struct slot *slot = &c->t->head->slots[one->member->index];
		if (slot->is_constructor)
			constructor = one;
		if (slot->is_static || one->value || !null_needs_value(one->member) ||
		    null_has_off(&one->member->meta) || !one->type ||
		    null_is_nullable(c->t, one->type))
			continue;
		VEC_PUSH(c->t->arena, &f.fields, one->member);
		VEC_PUSH(c->t->arena, &open, true);
	}
	/* A class with @:structInit and no constructor is given one that fills them. */
	if (!f.fields.count || (!constructor && has_meta(&c->t->decl->meta, ":structInit")))
		return;
	if (constructor && constructor->function && constructor->function->body) {
		struct null_tree n = {
		        .t = c->t, .work = c->work, .typed = c->typed, .of = c->t->symbol};
		fill(&f, &open,
		     nx_function(&n, constructor->function, constructor->member->node)->left);
	}
	say_open(&f, &open);
}
