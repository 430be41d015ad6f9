/* What a class owes its superclass and its interfaces. */
#include "transform/types/checks.h"

#include <stdlib.h>

static bool is_public(struct typer *t, const struct slot *slot)
{
	return slot_is_public(t, slot);
}

struct slot *super_field(struct typer *t, const struct name *name, struct ty **owner)
{
	for (struct ty *type = class_super(t->arena, t->head->self); type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *slot = head_field(header(type->symbol), name);
		*owner = type;
		if (slot) {
			fact_member(t, slot);
			return slot;
		}
		fact_no_member(t, type->symbol, name);
	}
	return NULL;
}

/* ---- a redefinition fits ---- */

static bool valid(struct typer *t, struct ty *a, struct ty *b)
{
	if (!unify(t, a, b))
		return false;
	bool nulls =
	        ty_is_null(a) != ty_is_null(b) &&
	        !name_is(ty_follow_null(a)->symbol ? ty_follow_null(a)->symbol->path : NULL, "");
	struct ty *bare = ty_follow_null(a);
	bool basic = bare->kind == TY_ABSTRACT && has_meta(&bare->symbol->decl->meta, ":notNull");
	bool loose = ty_follow(a)->kind == TY_DYNAMIC && ty_follow(b)->kind != TY_DYNAMIC &&
	             ty_follow(b)->kind != TY_PARAM;
	if ((nulls && basic) || loose) {
		problem_add(t, PROBLEM_UNIFY, a, b, NULL);
		return false;
	}
	return true;
}

static bool valid_arguments(struct typer *t, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < a->params.count; i++) {
		const struct ty_arg *x = &a->params.items[i], *y = &b->params.items[i];
		bool same = x->optional == y->optional;
		if (same && valid(t, y->type, x->type))
			continue;
		if (same) {
			t->problems.count = 0;
			problem_add(t, PROBLEM_UNIFY, x->type, y->type, NULL);
		} else {
			problem_add(t, PROBLEM_OPTIONAL, NULL, NULL, x->name ? x->name->text : "");
		}
		struct problem problem = {
		        .kind = PROBLEM_ARGUMENT, .index = i + 1, .count = a->params.count};
		VEC_PUSH(t->arena, &t->problems, problem);
		problem_add(t, PROBLEM_UNIFY, a, b, NULL);
		return false;
	}
	return true;
}

/* Type parameters of an override are constrained as those of what it overrides. */
static bool valid_constraints(struct typer *t, struct slot *mine, struct slot *base,
                              struct ty **args, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		const struct ty_param_decl *a = mine->params.items[i], *b = base->params.items[i];
		if (a->constraints.count != b->constraints.count) {
			problem_add(t, PROBLEM_TEXT, NULL, NULL, "Different number of constraints");
			return false;
		}
		for (uint32_t j = 0; j < a->constraints.count; j++) {
			struct ty *own = ty_subst(t->arena, a->constraints.items[j],
			                          mine->params.items, args, count);
			if (type_eq(t, own, b->constraints.items[j], EQ_STRICT))
				continue;
			problem_add(t, PROBLEM_TEXT, NULL, NULL, "Constraints differ");
			return false;
		}
	}
	return true;
}

static bool valid_function(struct typer *t, struct ty *a, struct ty *b)
{
	a = ty_follow(a);
	b = ty_follow(b);
	if (a->kind != TY_FUNCTION || b->kind != TY_FUNCTION)
		return unify(t, a, b);
	if (a->params.count != b->params.count) {
		problem_add(t, PROBLEM_TEXT, NULL, NULL, "Different number of function arguments");
		return false;
	}
	if (!valid(t, a->result, b->result)) {
		problem_add(t, PROBLEM_RESULT, NULL, NULL, NULL);
		problem_add(t, PROBLEM_UNIFY, a, b, NULL);
		return false;
	}
	return valid_arguments(t, a, b);
}

static bool valid_method(struct typer *t, struct slot *mine, struct ty *a, struct slot *base,
                         struct ty *b)
{
	struct ty **args = ARENA_NEWS(t->arena, mine->params.count + 1, struct ty *);
	/* Another number of type parameters: the types alone decide, as in Haxe. */
	uint32_t count = mine->params.count == base->params.count ? mine->params.count : 0;
	for (uint32_t i = 0; i < count; i++)
		args[i] = ty_param(t->arena, base->params.items[i]);
	if (!valid_constraints(t, mine, base, args, count))
		return false;
	a = ty_subst(t->arena, a, mine->params.items, args, count);
	return valid_function(t, a, b);
}

static bool word_is(const struct name *word, const char *text)
{
	return word && name_is(word, text);
}

static bool no_write(const struct member *m)
{
	return word_is(m->set.name, "null") || word_is(m->set.name, "never") ||
	       (m->access & ACCESS_FINAL);
}

static bool redefines(struct typer *t, struct slot *mine, struct ty *a, struct slot *base,
                      struct ty *b)
{
	t->problems.count = 0;
	if (slot_is_method(mine) && slot_is_method(base))
		return valid_method(t, mine, a, base, b);
	if (no_write(base->member))
		return valid(t, a, b);
	if (word_is(base->member->get.name, "null") || word_is(base->member->get.name, "never"))
		return valid(t, b, a);
	if (!type_eq(t, a, b, EQ_STRICT))
		return false;
	if (ty_is_null(a) == ty_is_null(b))
		return true;
	problem_add(t, PROBLEM_UNIFY, a, b, NULL);
	return false;
}

struct typer typer_at(const struct typer *t, const struct slot *slot)
{
	struct typer other = *t;
	other.symbol = slot->owner;
	other.decl = slot->owner->decl;
	other.module = head_of(slot->owner)->module;
	return other;
}

void say_at_slot(struct typer *t, const struct slot *slot, node_id node, enum diag_code code,
                 const char *text)
{
	struct typer other = typer_at(t, slot);
	type_say(&other, node, code, text);
}

static void say_elsewhere(struct typer *t, struct slot *slot, node_id node, enum diag_code code)
{
	struct typer other = typer_at(t, slot);
	type_say(&other, node, code);
}

/* ---- overrides ---- */

static const char *access_text(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	if (m->kind != MEMBER_VAR)
		return m->access & ACCESS_DYNAMIC  ? "dynamic method"
		       : m->access & ACCESS_INLINE ? "inline method"
		                                   : "method";
	if (slot_is_inline(slot))
		return "(inline,never)";
	if (m->access & ACCESS_FINAL)
		return "(default,never)";
	if (!m->get.name)
		return "var";
	return arena_printf(t->arena, "(%s,%s)", m->get.name->text,
	                    m->set.name ? m->set.name->text : "");
}

static bool same_kind(struct typer *t, struct slot *mine, struct slot *base)
{
	if (slot_is_method(mine) && slot_is_method(base)) {
		bool a = mine->member->access & ACCESS_DYNAMIC,
		     b = base->member->access & ACCESS_DYNAMIC;
		return a == b || b;
	}
	return slot_is_method(mine) == slot_is_method(base) &&
	       strcmp(access_text(t, mine), access_text(t, base)) == 0;
}

static void check_kinds(struct typer *t, struct slot *mine, struct slot *base, node_id node,
                        const char *name)
{
	if (slot_is_method(base) && (base->member->access & ACCESS_INLINE))
		type_say(t, node, DIAG_OVERRIDE_INLINE, name);
	else if (!same_kind(t, mine, base))
		type_say(t, node, DIAG_OVERRIDE_ACCESS, name);
}

static bool is_overloaded(const struct slot *slot)
{
	return slot->member->access & ACCESS_OVERLOAD;
}

/* Of `mine` and all that it overloads, in the supers too, the one with the arguments of
 * another one. */
static struct slot *fitting_overload(struct typer *t, struct slot *mine, struct slot *base,
                                     struct ty *interface, struct ty **owner)
{
	struct ty *wanted = slot_seen(t, base, interface);
	fact_member(t, base);
	while (mine) {
		fact_member(t, mine);
		for (uint32_t i = 0; i <= mine->overloads.count; i++) {
			struct slot *one = i ? mine->overloads.items[i - 1] : mine;
			if (takes_the_same(t, one, slot_seen(t, one, *owner), base, wanted))
				return one;
		}
		const struct name *name = mine->member->name.name;
		mine = NULL;
		for (*owner = class_super(t->arena, *owner); *owner && !mine;) {
			mine = head_field(header((*owner)->symbol), name);
			if (mine)
				continue;
			fact_no_member(t, (*owner)->symbol, name);
			*owner = class_super(t->arena, *owner);
		}
	}
	return NULL;
}

void check_override(struct typer *t, struct slot *mine)
{
	const struct member *m = mine->member;
	const char *name = m->name.name->text;
	struct ty *owner;
	struct slot *base = super_field(t, m->name.name, &owner);
	bool overrides = m->access & ACCESS_OVERRIDE;
	if (!base) {
		struct ty *super =
		        class_super(t->arena, t->head->self); /* NULL: it cannot be resolved */
		if (overrides && t->decl->super)
			type_say(t, m->name.node, DIAG_OVERRIDES_NOTHING, name,
			         super ? suggest_override(t, super, m->name.name) : "");
		return;
	}
	if (is_overloaded(mine)) {
		base = fitting_overload(t, base, mine, t->head->self, &owner);
		if (!base && overrides)
			type_say(t, m->name.node, DIAG_OVERRIDES_NO_OVERLOAD, name);
		if (!base)
			return;
	} else if (is_overloaded(base)) {
		type_say(t, m->name.node, DIAG_OVERLOAD_SUPER, name);
		return;
	}
	bool is_abstract = base->member->access & ACCESS_ABSTRACT;
	if (is_abstract && overrides)
		type_say(t, m->name.node, DIAG_OVERRIDES_ABSTRACT, name, name);
	if (!overrides && !is_abstract && !t->decl->is_extern)
		type_say(t, m->name.node, DIAG_SHOULD_OVERRIDE, name, super_name(t, owner));
	else if (!is_public(t, mine) && is_public(t, base))
		type_say(t, m->name.node, DIAG_LESS_VISIBLE, name);
	else
		check_kinds(t, mine, base, m->name.node, name);
	if (slot_is_method(base) && (base->member->access & ACCESS_FINAL))
		type_say(t, m->name.node, DIAG_OVERRIDE_FINAL, name);
	demand_now(t, base);
	if (redefines(t, mine, slot_type(mine), base, slot_seen(t, base, owner)))
		return;
	const char *why = problems_text(t);
	type_say(t, m->name.node, DIAG_OVERRIDE_TYPE, name);
	say_elsewhere(t, base, base->member->name.node, DIAG_BASE_FIELD);
	type_say(t, m->name.node, DIAG_DETAIL, why);
}

const char *super_name(struct typer *t, struct ty *owner)
{
	struct ty *super = class_super(t->arena, t->head->self);
	return super ? super->symbol->path->text : owner->symbol->path->text;
}

node_id word_node(const struct member *m, const char *word)
{
	for (uint32_t i = 0; i < m->access_words.count; i++) {
		if (name_is(m->access_words.items[i].name, word))
			return m->access_words.items[i].node;
	}
	return m->node;
}

/* ---- interfaces ---- */

static struct slot *implementation(struct typer *t, const struct name *name, struct ty **owner)
{
	for (struct ty *type = t->head->self; type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *slot = head_field(header(type->symbol), name);
		*owner = type;
		if (slot)
			return slot;
		fact_no_member(t, type->symbol, name);
	}
	return NULL;
}

/* What an interface asks for: a field of its own, or an accessor of one. */
enum asked_kind { ASKED_FIELD, ASKED_GETTER, ASKED_SETTER };

struct asked_field {
	const struct name *name;
	struct slot *slot;
	enum asked_kind kind;
};

static bool kinds_fit(struct typer *t, struct slot *mine, struct slot *base)
{
	bool is_method = slot_is_method(mine);
	if (is_method != slot_is_method(base))
		return false;
	if (is_method) /* no dynamic one for one that is not, nor the other way round */
		return !((mine->member->access ^ base->member->access) & ACCESS_DYNAMIC);
	return same_kind(t, mine, base) || access_at_least(mine->member, base->member);
}

static void say_interface_type(struct typer *t, struct slot *mine, struct slot *base,
                               const char *name, const char *path)
{
	const char *why = problems_text(t);
	struct typer at = typer_at(t, mine);
	type_say(&at, mine->member->name.node, DIAG_INTERFACE_TYPE, name, path);
	say_elsewhere(t, base, base->member->node, DIAG_INTERFACE_FIELD);
	type_say(&at, mine->member->name.node, DIAG_DETAIL, why);
}

/* What implements this one, of which `mine` is the first. */
static struct slot *suitable(struct typer *t, struct slot *mine, struct slot *base,
                             struct ty *interface, struct ty **owner)
{
	return mine && is_overloaded(mine) ? fitting_overload(t, mine, base, interface, owner)
	                                   : mine;
}

static const char *arguments_text(struct typer *t, struct slot *slot)
{
	struct ty *type = ty_follow(slot_type(slot));
	struct buf out;
	buf_init(&out, t->arena);
	for (uint32_t i = 0; type->kind == TY_FUNCTION && i < type->params.count; i++) {
		const struct ty_arg *arg = &type->params.items[i];
		buf_printf(&out, "%s%s%s : %s", i ? ", " : "", arg->optional ? "?" : "",
		           arg->name ? arg->name->text : "", ty_text(t->arena, arg->type));
	}
	return buf_string(&out);
}

static void check_against(struct typer *t, struct slot *mine, struct ty *mine_owner,
                          struct slot *base, struct ty *interface)
{
	const char *name = base->member->name.name->text, *path = interface->symbol->path->text;
	struct typer at = typer_at(t, mine);
	node_id node = mine->member->name.node;
	if (is_public(t, base) && !is_public(t, mine))
		type_say(&at, node, DIAG_SHOULD_BE_PUBLIC, name, path);
	else if (!kinds_fit(t, mine, base))
		type_say(&at, node, DIAG_INTERFACE_ACCESS, name, path, access_text(t, mine),
		         access_text(t, base));
	else if (!redefines(t, mine, slot_seen(t, mine, mine_owner), base,
	                    slot_seen(t, base, interface)))
		say_interface_type(t, mine, base, name, path);
}

/* The accessor of an interface's property takes and gives what the property holds. */
static void check_accessor_against(struct typer *t, struct slot *mine, struct ty *mine_owner,
                                   const struct asked_field *field, struct ty *interface)
{
	struct ty *type = slot_seen(t, field->slot, interface), *wanted = ty_function(t->arena, type);
	if (field->kind == ASKED_SETTER)
		VEC_PUSH(t->arena, &wanted->params, ((struct ty_arg){.type = type}));
	if (!slot_is_method(mine) || mine->params.count ||
	    valid_function(t, slot_seen(t, mine, mine_owner), wanted))
		return;
	say_interface_type(t, mine, field->slot, field->name->text, interface->symbol->path->text);
}

static int rank(const struct name *word)
{
	if (!word || name_is(word, "default"))
		return 0;
	if (name_is(word, "null") || name_is(word, "never"))
		return 2;
	return 1;
}

bool access_at_least(const struct member *mine, const struct member *base)
{
	bool get = rank(base->get.name) == 2 || rank(mine->get.name) == rank(base->get.name);
	bool set = rank(base->set.name) == 2 || (base->access & ACCESS_FINAL) ||
	           rank(mine->set.name) == rank(base->set.name);
	return get && set &&
	       !((mine->access & ACCESS_FINAL) && rank(base->set.name) < 2 &&
	         !(base->access & ACCESS_FINAL));
}

static int by_name(const void *left, const void *right)
{
	const struct asked_field *a = left, *b = right;
	int order = name_compare(a->name, b->name);
	return order ? order : (a->slot->member->index > b->slot->member->index) -
	                               (a->slot->member->index < b->slot->member->index);
}

/* Must the class have what an interface asks for? Another interface need not say it again. */
static bool must_have(const struct decl *d)
{
	return d->kind == DECL_CLASS && !d->is_abstract && !d->is_extern;
}

/* All interfaces that a class must do as they ask: each before those that it extends, as often as
 * it is reached. A lattice of them is reached without end: behind so many each counts once. */
struct asking {
	VEC(struct ty *) list;
	struct map seen;
};

enum { MOST_ASKING = 1000, ASKING_DEPTH = 200 };

static void add_asking(struct typer *t, struct asking *all, struct ty *interface, unsigned depth)
{
	struct head *head = header(interface->symbol);
	bool is_new = map_add(t->arena, &all->seen, interface->symbol, NULL);
	if (depth >= ASKING_DEPTH || (!is_new && all->list.count >= MOST_ASKING))
		return;
	VEC_PUSH(t->arena, &all->list, interface);
	head_supers(head);
	uint32_t count = head->params.count < interface->args.count ? head->params.count
	                                                            : interface->args.count;
	for (uint32_t i = 0; i < head->interfaces.count; i++) {
		struct ty *outer = ty_subst(t->arena, head->interfaces.items[i], head->params.items,
		                            interface->args.items, count);
		add_asking(t, all, ty_follow(outer), depth + 1);
	}
}

static bool has_accessor(const struct member *m, bool is_set)
{
	return m->kind == MEMBER_VAR &&
	       word_is(is_set ? m->set.name : m->get.name, is_set ? "set" : "get");
}

/* What the interface asks for itself, by name: a property asks for its accessors too. */
static struct asked_field *asked_for(struct typer *t, struct ty *interface, uint32_t *count)
{
	struct head *head = header(interface->symbol);
	uint32_t members = interface->symbol->decl->members.count;
	struct asked_field *sorted = ARENA_NEWS(t->arena, members * 3 + 1, struct asked_field);
	*count = 0;
	for (uint32_t i = 0; i < members; i++) {
		struct slot *slot = &head->slots[i];
		const struct name *name = slot->member->name.name;
		if (slot->is_static || slot->is_constructor || slot->dropping != DROP_NO)
			continue;
		sorted[(*count)++] = (struct asked_field){name, slot, ASKED_FIELD};
		if (has_accessor(slot->member, false))
			sorted[(*count)++] = (struct asked_field){
			        name_printf(t->program, "get_%s", name->text), slot, ASKED_GETTER};
		if (has_accessor(slot->member, true))
			sorted[(*count)++] = (struct asked_field){
			        name_printf(t->program, "set_%s", name->text), slot, ASKED_SETTER};
	}
	qsort(sorted, *count, sizeof *sorted, by_name);
	return sorted;
}

static void check_missing(struct typer *t, struct ty *interface)
{
	fact_members(t, interface->symbol);
	uint32_t fields;
	struct asked_field *sorted = asked_for(t, interface, &fields);
	for (uint32_t i = 0; i < fields; i++) {
		struct ty *owner;
		struct slot *base = sorted[i].slot, *mine = implementation(t, sorted[i].name, &owner);
		const char *name = sorted[i].name->text, *path = interface->symbol->path->text;
		bool is_field = sorted[i].kind == ASKED_FIELD;
		bool is_concrete = t->decl->kind == DECL_CLASS && !t->decl->is_abstract;
		if (!mine && (is_field ? is_concrete : must_have(t->decl)))
			type_say(t, t->decl->name.node,
			         is_field ? DIAG_INTERFACE_MISSING : DIAG_INTERFACE_ACCESSOR, name,
			         path);
		else if (mine && is_field && is_concrete &&
		         !suitable(t, mine, base, interface, &owner))
			type_say(t, t->decl->name.node, DIAG_NO_SUITABLE_OVERLOAD, name,
			         arguments_text(t, base), path);
	}
}

/* Haxe puts these off, and the last one that it put off is the first. */
static void check_implemented(struct typer *t, struct ty *interface)
{
	uint32_t fields;
	struct asked_field *sorted = asked_for(t, interface, &fields);
	for (uint32_t i = fields; i-- > 0;) {
		struct ty *owner;
		struct slot *mine = implementation(t, sorted[i].name, &owner),
		            *base = sorted[i].slot;
		bool is_field = sorted[i].kind == ASKED_FIELD;
		mine = is_field ? suitable(t, mine, base, interface, &owner) : mine;
		if (mine && is_field)
			check_against(t, mine, owner, base, interface);
		else if (mine && !is_overloaded(mine))
			check_accessor_against(t, mine, owner, &sorted[i], interface);
	}
}

/* ---- abstract classes ---- */

static const char *method_text(struct typer *t, struct slot *slot, struct ty *owner)
{
	struct ty *type = ty_follow(slot_seen(t, slot, owner));
	struct buf out;
	buf_init(&out, t->arena);
	buf_printf(&out, "%s(", slot->member->name.name->text);
	for (uint32_t i = 0; type->kind == TY_FUNCTION && i < type->params.count; i++) {
		const struct ty_arg *arg = &type->params.items[i];
		buf_printf(&out, "%s%s%s", i ? ", " : "", arg->name ? arg->name->text : "", "");
		buf_printf(&out, ":%s", ty_text(t->arena, arg->type));
	}
	buf_char(&out, ')');
	return buf_string(&out);
}

/* One of the class's own that takes other arguments implements nothing. */
static bool is_other(struct typer *t, struct slot *mine, struct slot *slot, struct ty *owner)
{
	return mine->owner == t->symbol && slot_is_method(mine) && !is_overloaded(mine) &&
	       !takes_the_same(t, mine, slot_type(mine), slot, slot_seen(t, slot, owner));
}

static void check_abstract_methods(struct typer *t)
{
	struct ty *super = class_super(t->arena, t->head->self);
	VEC(const char *) texts = {0};
	VEC(struct slot *) missing = {0};
	for (struct ty *type = super; type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct head *head = header(type->symbol);
		if (!type->symbol->decl->is_abstract)
			continue;
		fact_members(t, type->symbol);
		for (uint32_t i = 0; i < type->symbol->decl->members.count; i++) {
			struct slot *slot = &head->slots[i];
			struct ty *owner;
			if (!(slot->member->access & ACCESS_ABSTRACT) || slot->dropping != DROP_NO)
				continue;
			struct slot *mine = implementation(t, slot->member->name.name, &owner);
			mine = suitable(t, mine, slot, type, &owner);
			if (mine && mine != slot && !is_other(t, mine, slot, type))
				continue;
			VEC_PUSH(t->arena, &texts, method_text(t, slot, type));
			VEC_PUSH(t->arena, &missing, slot);
		}
	}
	if (!texts.count)
		return;
	type_say(t, t->decl->name.node,
	         texts.count == 1 ? DIAG_UNIMPLEMENTED : DIAG_UNIMPLEMENTED_MANY,
	         super->symbol->path->text);
	type_say(t, t->decl->name.node, DIAG_IMPLEMENT_OR, texts.count == 1 ? "it" : "them",
	         t->symbol->path->text);
	for (uint32_t i = 0; i < texts.count; i++)
		say_at_slot(t, missing.items[i], missing.items[i]->member->name.node, DIAG_DETAIL,
		            texts.items[i]);
}

/* `final` and @:final are the same for who extends a class. */
static bool is_final_class(const struct decl *d)
{
	return d->is_final || has_meta(&d->meta, ":final");
}

void check_inheritance(struct typer *t)
{
	const struct decl *d = t->decl;
	if (d->kind != DECL_CLASS && d->kind != DECL_INTERFACE)
		return;
	struct ty *super = class_super(t->arena, t->head->self);
	if (super && is_final_class(super->symbol->decl) && !d->is_extern)
		type_say_last(t, d->node, DIAG_EXTEND_FINAL);
	t->phase = PHASE_CONNECT;
	struct asking asking = {0};
	for (uint32_t i = 0; i < t->head->interfaces.count; i++)
		add_asking(t, &asking, t->head->interfaces.items[i], 0);
	for (uint32_t i = asking.list.count; i-- > 0;)
		check_missing(t, asking.list.items[i]);
	t->phase = PHASE_IMPLEMENTED;
	for (uint32_t i = 0; i < asking.list.count; i++)
		check_implemented(t, asking.list.items[i]);
	t->phase = PHASE_FORCE;
	if (must_have(d))
		check_abstract_methods(t);
	t->phase = PHASE_DECLARE;
}

/* ---- all at once ---- */

/* A chain of thousands would cost each of its classes as much. */
enum { MOST_SUPERS = 250 };

static void add_super(struct arena *arena, struct symbol_list *all, struct map *seen,
                      const struct ty *super)
{
	if (super && map_add(arena, seen, super->symbol, NULL))
		VEC_PUSH(arena, &all->list, super->symbol);
}

static void add_supers(struct arena *arena, const struct symbol *s, struct symbol_list *all,
                       struct map *seen)
{
	if (s->decl->kind != DECL_CLASS && s->decl->kind != DECL_INTERFACE)
		return;
	struct head *head = header(s);
	head_supers(head);
	if (s->decl->kind == DECL_CLASS)
		add_super(arena, all, seen, head_super(head));
	for (uint32_t i = 0; i < head->interfaces.count; i++)
		add_super(arena, all, seen, head->interfaces.items[i]);
}

void all_supers(struct arena *arena, const struct symbol *symbol, struct symbol_list *all)
{
	struct map seen = {0};
	add_supers(arena, symbol, all, &seen);
	for (uint32_t i = 0; i < all->list.count && all->list.count < MOST_SUPERS; i++)
		add_supers(arena, all->list.items[i], all, &seen);
}
