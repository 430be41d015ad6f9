/* @:nullSafety of a class: which members are checked, and that no field is left without a value. */
#include "transform/types/checks.h"
#include "transform/types/null_safety.h"

static bool asks(const meta_list *list)
{
	return list->count && has_meta(list, ":nullSafety");
}

/* A look at the metadata alone: most classes end here. */
static bool is_asked_for(const struct decl *d, const meta_list *meta)
{
	if (asks(meta))
		return true;
	for (uint32_t i = 0; i < d->members.count; i++) {
		if (asks(&d->members.items[i]->meta))
			return true;
	}
	return false;
}

struct null_class {
	struct null_checker c;
	struct typer *t;
	struct typed_class *typed;
	meta_list meta; /* of the class */
	bool is_safe;
};

static void check_words_of(struct null_class *k, const meta_list *list)
{
	for (VEC_EACH(const struct meta, meta, list)) {
		struct nx at = {.node = meta->name.node};
		if (null_is_wrong_meta(meta))
			null_say(&k->c, &at, DIAG_NULL_META, "", "");
	}
}

static void use_mode(struct null_class *k, enum null_mode mode)
{
	if (k->c.mode == mode)
		return;
	k->c.mode = mode;
	k->c.pretending = false;
	null_scopes_clear(&k->c);
}

/* ---- fields ---- */

static bool is_in_safety(const struct null_class *k, const struct member *m)
{
	bool off = null_has_off(&m->meta);
	return !off && (k->is_safe || null_has_on(&m->meta));
}

static bool is_word(const struct ident *ident, const char *word)
{
	return ident->name && name_is(ident->name, word);
}

bool null_needs_value(const struct member *m)
{
	if (m->kind != MEMBER_VAR || (m->access & ACCESS_EXTERN))
		return false;
	return member_is_physical(m);
}

static bool is_static(const struct null_class *k, const struct member *m)
{
	return k->t->head->slots[m->index].is_static;
}

static struct nx *value_of(struct null_class *k, const struct typed_member *one)
{
	struct null_tree n = {.t = k->t, .work = k->c.work, .typed = k->typed, .of = k->t->symbol};
	return one->value ? nx_of(&n, one->value) : NULL;
}

static struct ty *type_of(struct null_class *k, const struct typed_member *one)
{
	return one->type ? one->type : k->t->program->core.dynamic;
}

static void check_value(struct null_class *k, const struct typed_member *one)
{
	const struct member *m = one->member;
	struct nx at = {.node = m->node};
	check_words_of(k, &m->meta);
	if (!null_needs_value(m) || null_is_nullable(k->t, type_of(k, one)) || !is_in_safety(k, m))
		return;
	struct nx *value = value_of(k, one);
	if (!value) {
		if (is_static(k, m))
			null_say(&k->c, &at, DIAG_NULL_STATIC, m->name.name->text, "");
	} else if (!null_can_pass(&k->c, value, type_of(k, one), value)) {
		null_say(&k->c, &at, DIAG_NULL_INITIAL, m->name.name->text, "");
	}
}

/* ---- members ---- */

static void check_function_of(struct null_class *k, const struct typed_member *one,
                              struct ty *result)
{
	if (!one->function || !one->function->body)
		return;
	struct null_tree n = {.t = k->t, .work = k->c.work, .typed = k->typed, .of = k->t->symbol};
	struct nx *e = nx_function(&n, one->function, one->member->node);
	if (result)
		e->callee = result;
	null_check_root(&k->c, e);
}

static const struct typed_member *accessor(struct null_class *k, const struct member *of,
                                           const char *prefix)
{
	const struct name *name = name_printf(k->t->program, "%s%s", prefix, of->name.name->text);
	for (uint32_t i = 0; i < k->typed->members.count; i++) {
		const struct typed_member *one = &k->typed->members.items[i];
		if (one->member->name.name == name && is_static(k, one->member) == is_static(k, of))
			return one;
	}
	return NULL;
}

/* What a property's accessors give is of its type, whatever they say themselves. */
static void check_accessors(struct null_class *k, const struct typed_member *one)
{
	const struct member *m = one->member;
	if (m->kind != MEMBER_VAR || null_is_nullable(k->t, type_of(k, one)))
		return;
	const struct typed_member *both[2] = {
	        is_word(&m->get, "get") ? accessor(k, m, "get_") : NULL,
	        is_word(&m->set, "set") ? accessor(k, m, "set_") : NULL};
	for (int i = 0; i < 2; i++) {
		if (!both[i] || !is_in_safety(k, both[i]->member))
			continue;
		use_mode(k, null_mode_of(&k->meta, NULL));
		check_function_of(k, both[i], type_of(k, one));
	}
}

static void check_member(struct null_class *k, const struct typed_member *one)
{
	const struct member *m = one->member;
	enum null_mode mode = null_mode_of(&k->meta, &m->meta);
	k->t->slot = &k->t->head->slots[m->index];
	check_words_of(k, &m->meta);
	if (mode == NULL_OFF)
		return;
	use_mode(k, mode);
	struct nx *value = value_of(k, one);
	if (value)
		null_check_root(&k->c, value);
	check_function_of(k, one, NULL);
	check_accessors(k, one);
}

/* The order of Haxe's lists: the constructor, fields of instances, static ones. */
enum part { PART_INIT, PART_CONSTRUCTOR, PART_FIELDS, PART_STATICS, PART_COUNT };

static enum part part_of(const struct null_class *k, const struct member *m)
{
	const struct slot *slot = &k->t->head->slots[m->index];
	if (slot->is_constructor && k->t->decl->kind == DECL_CLASS)
		return PART_CONSTRUCTOR;
	if (k->t->decl->kind == DECL_ABSTRACT || k->t->decl->kind == DECL_FIELDS)
		return PART_STATICS;
	if (slot->is_static && m->kind == MEMBER_METHOD && name_is(m->name.name, "__init__"))
		return PART_INIT;
	return slot->is_static ? PART_STATICS : PART_FIELDS;
}

static void each_of(struct null_class *k, enum part part,
                    void (*visit)(struct null_class *, const struct typed_member *))
{
	for (uint32_t i = 0; i < k->typed->members.count; i++) {
		const struct typed_member *one = &k->typed->members.items[i];
		if (part_of(k, one->member) == part)
			visit(k, one);
	}
}

void check_null_safety(struct typer *t, struct typed_class *typed)
{
	const struct decl *d = t->decl;
	if (d->kind == DECL_ENUM || d->kind == DECL_TYPEDEF)
		return;
	struct null_class k = {.t = t, .typed = typed, .meta = null_class_meta(t)};
	if (!is_asked_for(d, &k.meta))
		return;
	struct null_work work = {.nodes = 0};
	k.c = (struct null_checker){.t = t, .mode = NULL_LOOSE, .typed = typed, .work = &work};
	k.is_safe = null_has_on(&k.meta) && !null_has_off(&k.meta);
	null_scopes_clear(&k.c);
	check_words_of(&k, &k.meta);
	if (k.is_safe && d->kind != DECL_INTERFACE && !d->is_extern) {
		each_of(&k, PART_FIELDS, check_value);
		each_of(&k, PART_STATICS, check_value);
		null_check_constructor(&k.c);
	}
	for (enum part part = PART_INIT; part < PART_COUNT; part++)
		each_of(&k, part, check_member);
}
