/* Structures: against one another, and classes and types' names against them. */
#include "transform/types/checks.h"
#include "transform/types/unify.h"

static bool is_word(const struct name *name, const char *word)
{
	return name && name_is(name, word);
}

/* A final field is one that is (default, never). */
static bool same_write(const struct ty_field *x, const struct ty_field *y)
{
	if (x->is_final == y->is_final)
		return x->set == y->set;
	return is_word(x->is_final ? y->set : x->set, "never");
}

bool unify_same_access(const struct ty_field *x, const struct ty_field *y)
{
	return x->get == y->get && x->is_method == y->is_method && same_write(x, y);
}

static bool no_access(const struct name *word)
{
	return is_word(word, "null") || is_word(word, "never");
}

static bool call_access(const struct name *word)
{
	return is_word(word, "get") || is_word(word, "set") || is_word(word, "dynamic");
}

static bool access_fits(const struct name *x, const struct name *y)
{
	if (no_access(y))
		return true;
	if (call_access(y))
		return call_access(x);
	return !call_access(x) && !no_access(x) && !is_word(x, "ctor");
}

bool unify_kinds_fit(const struct ty_field *x, const struct ty_field *y)
{
	if (x->is_method && y->is_method)
		return true;
	if (x->is_method)
		return !y->get && (no_access(y->set) || y->is_final);
	if (y->is_method)
		return !x->get;
	const struct name *write = y->is_final ? NULL : y->set;
	if (y->is_final)
		return !no_access(x->get) && !call_access(x->get);
	return access_fits(x->get, y->get) &&
	       (write ? access_fits(x->set, write) : access_fits(x->set, NULL) && !x->is_final);
}

static bool uni_field(struct typer *t, struct unify_flags flags, const struct ty_field *x,
                      struct ty *type, const struct ty_field *y)
{
	flags = unify_nested(flags);
	if (no_access(y->get))
		return unify_types(t, flags, y->type, type);
	if (y->is_method || no_access(y->set) || y->is_final) {
		if (!x->is_method && !y->is_method && x->is_final != y->is_final) {
			problem_add(t, PROBLEM_FINAL, NULL, NULL, NULL);
			return false;
		}
		return unify_types(t, flags, type, y->type);
	}
	return unify_variance(t, flags, type, y->type, EQ_BOTH_DYNAMIC);
}

static bool is_inline(const struct ty_field *f)
{
	return f->member && (f->member->access & ACCESS_INLINE);
}

static const char *read_word(const struct ty_field *f)
{
	return is_inline(f) ? "inline" : f->get ? f->get->text : "default";
}

static const char *write_word(const struct ty_field *f)
{
	if (is_inline(f))
		return "never";
	if (f->is_final) /* a class's is set in its constructor */
		return f->decl || !f->member || (f->member->access & ACCESS_STATIC) ? "never"
		                                                                    : "ctor";
	return f->set ? f->set->text : "default";
}

static const char *kind_text(struct typer *t, const struct ty_field *f)
{
	if (f->is_method)
		return is_inline(f) ? "inline method" : "method";
	if (f->member && f->member->kind == MEMBER_METHOD)
		return "dynamic method";
	const char *get = read_word(f), *set = write_word(f);
	if (strcmp(get, "default") == 0 && strcmp(set, "default") == 0)
		return "var";
	return arena_printf(t->arena, "(%s,%s)", get, set);
}

static bool is_variable(const struct ty_field *f)
{
	return !f->is_method && !(f->member && f->member->kind == MEMBER_METHOD);
}

static const char *kinds_text(struct typer *t, const struct ty_field *x, const struct ty_field *y)
{
	const char *name = x->name->text;
	if (!is_variable(x) || !is_variable(y))
		return arena_printf(t->arena, "Field %s is %s but should be %s", name,
		                    kind_text(t, x), kind_text(t, y));
	const char *get[] = {read_word(x), read_word(y)}, *set[] = {write_word(x), write_word(y)};
	if (strcmp(get[0], get[1]) == 0)
		return arena_printf(t->arena, "Inconsistent setter for field %s : %s should be %s",
		                    name, set[0], set[1]);
	if (strcmp(set[0], set[1]) == 0)
		return arena_printf(t->arena, "Inconsistent getter for field %s : %s should be %s",
		                    name, get[0], get[1]);
	return arena_printf(t->arena,
	                    "Inconsistent access for field %s : (%s,%s) should be (%s,%s)", name,
	                    get[0], set[0], get[1], set[1]);
}

static bool uni_one_field(struct typer *t, struct unify_flags flags, const struct ty_field *x,
                          const struct ty_field *y)
{
	if (!unify_kinds_fit(x, y)) {
		problem_add(t, PROBLEM_TEXT, NULL, NULL, kinds_text(t, x, y));
		return false;
	}
	if (uni_field(t, flags, x, x->type, y))
		return true;
	problem_add(t, PROBLEM_FIELD, NULL, NULL, x->name->text);
	return false;
}

enum { FIELDS = 32 };

/* The places of a structure's fields in the order of their names, in which Haxe unifies them. */
static const uint32_t *by_name(struct typer *t, const struct ty *type, uint32_t buffer[FIELDS])
{
	uint32_t count = type->fields.count;
	uint32_t *order = count > FIELDS ? ARENA_NEWS(t->arena, count, uint32_t) : buffer;
	for (uint32_t i = 0; i < count; i++) {
		uint32_t at = i;
		const struct name *name = type->fields.items[i].name;
		for (; at > 0 && name_compare(type->fields.items[order[at - 1]].name, name) > 0;
		     at--)
			order[at] = order[at - 1];
		order[at] = i;
	}
	return order;
}

bool unify_anons(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	uint32_t buffer[FIELDS];
	const uint32_t *order = by_name(t, b, buffer);
	for (uint32_t i = 0; i < b->fields.count; i++) {
		const struct ty_field *y = &b->fields.items[order[i]];
		const struct ty_field *x = ty_anon_field(a, y->name);
		if (!x) {
			if (a->open && y->optional)
				continue;
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, y->name->text);
			return unify_cannot(t, a, b);
		}
		if (!uni_one_field(t, flags, x, y))
			return unify_cannot(t, a, b);
	}
	return true;
}

/* A slot as a structure's field would be. */
static struct ty_field as_field(struct typer *t, struct slot *slot, struct ty *owner)
{
	const struct member *m = slot->member;
	struct ty_field field = {
	        .name = m->name.name, .type = slot_function(t, slot, owner), .member = m};
	field.is_method = m->kind != MEMBER_VAR && !(m->access & ACCESS_DYNAMIC);
	field.is_final = m->kind == MEMBER_VAR && (m->access & ACCESS_FINAL);
	if (m->get.name && !name_is(m->get.name, "default"))
		field.get = m->get.name;
	if (m->set.name && !name_is(m->set.name, "default"))
		field.set = m->set.name;
	if (m->kind == MEMBER_VAR && (m->access & ACCESS_INLINE))
		field.set = name_from(t->names, "never");
	return field;
}

static struct slot *find_slot(struct typer *t, struct ty *type, const struct name *name,
                              struct ty **owner)
{
	for (int depth = 0; type && depth < 60; depth++) {
		struct head *head = header(type->symbol);
		struct slot *slot = head_field(head, name);
		if (!slot && name_is(name, "new"))
			slot = head->constructor;
		if (slot) {
			*owner = type;
			return slot;
		}
		fact_no_member(t, type->symbol, name);
		if (type->symbol->decl->kind == DECL_INTERFACE) {
			head_supers(head);
			for (uint32_t i = 0; i < head->interfaces.count; i++) {
				struct ty *outer = ty_follow(
				        unify_applied(t, type, head->interfaces.items[i]));
				slot = outer->kind == TY_CLASS ? find_slot(t, outer, name, owner)
				                               : NULL;
				if (slot)
					return slot;
			}
			return NULL;
		}
		type = class_super(t->arena, type);
		if (type)
			type = ty_follow(type);
		if (type && type->kind != TY_CLASS)
			return NULL;
	}
	return NULL;
}

/* Recursion through classes that mention themselves in their fields. */
static bool guarded(struct typer *t, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < t->unify_pair_count; i++) {
		if (unify_same(t->stacks->unify[i][0], a, true, 0) && t->stacks->unify[i][1] == b)
			return true;
	}
	return false;
}

/* A structure may have private fields, which private members fit. */
static bool is_visible(const struct ty_field *field)
{
	return !field->member || !(field->member->access & ACCESS_PRIVATE);
}

bool unify_class_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (guarded(t, a, b) || t->unify_pair_count >= MOST_PAIRS) {
		t->assumed++;
		return true;
	}
	t->stacks->unify[t->unify_pair_count][0] = a;
	t->stacks->unify[t->unify_pair_count++][1] = b;
	bool ok = true;
	uint32_t buffer[FIELDS];
	const uint32_t *order = by_name(t, b, buffer);
	for (uint32_t i = 0; ok && i < b->fields.count; i++) {
		const struct ty_field *y = &b->fields.items[order[i]];
		struct ty *owner = NULL;
		struct slot *slot = find_slot(t, a, y->name, &owner);
		if (!slot) {
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, y->name->text);
			ok = false;
			break;
		}
		struct ty_field x = as_field(t, slot, owner);
		if (is_visible(y) && !slot_is_public(t, slot)) {
			problem_add(t, PROBLEM_VISIBILITY, NULL, NULL, y->name->text);
			ok = false;
		} else {
			ok = uni_one_field(t, flags, &x, y);
		}
	}
	t->unify_pair_count--;
	return ok || unify_cannot(t, a, b);
}

static bool uni_statics_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	struct head *head = header(a->symbol);
	uint32_t buffer[FIELDS];
	const uint32_t *order = by_name(t, b, buffer);
	for (uint32_t i = 0; i < b->fields.count; i++) {
		const struct ty_field *y = &b->fields.items[order[i]];
		struct slot *slot = head_static(head, y->name);
		if (!slot) {
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, y->name->text);
			return unify_cannot(t, a, b);
		}
		struct ty_field x = as_field(t, slot, NULL);
		if (is_visible(y) && !slot_is_public(t, slot)) {
			problem_add(t, PROBLEM_VISIBILITY, NULL, NULL, y->name->text);
			return unify_cannot(t, a, b);
		}
		if (!uni_one_field(t, flags, &x, y))
			return unify_cannot(t, a, b);
	}
	return true;
}

bool unify_statics(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (b->kind == TY_STATICS)
		return a->symbol == b->symbol || unify_cannot(t, a, b);
	if (b->kind == TY_ANON)
		return uni_statics_anon(t, flags, a, b);
	bool is_enum = a->symbol->decl->kind == DECL_ENUM;
	if (!unify_is_named(b, is_enum ? "Enum" : "Class") ||
	    a->symbol->decl->kind == DECL_ABSTRACT || b->args.count == 0)
		return b->kind == TY_ABSTRACT && unify_cast(t, flags, a, b, false, true)
		               ? true
		               : unify_cannot(t, a, b);
	struct head *head = header(a->symbol);
	struct ty *instance = ty_of(t->arena, (struct symbol *)a->symbol, NULL, 0);
	for (uint32_t i = 0; i < head->params.count; i++)
		VEC_PUSH(t->arena, &instance->args, ty_mono(t->arena));
	return unify_types(t, flags, instance, b->args.items[0]) || unify_cannot(t, a, b);
}
