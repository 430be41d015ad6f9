/*
 * Unification, in Haxe's order.  On failure the problems are in t->problems,
 * innermost first (problem.c words them).
 */
#include "transform/types/internal.h"

enum { UNIFY_DEPTH = 200, UNIFY_STEPS = 2000000, PAIRS = 64, SMALL_PAIRS = 32 };

void problem_add(struct typer *t, enum problem_kind kind, struct ty *a, struct ty *b, const char *text)
{
	struct problem problem = {.kind = kind, .a = a, .b = b, .text = text};
	VEC_PUSH(t->arena, &t->problems, problem);
}

static bool cannot(struct typer *t, struct ty *a, struct ty *b)
{
	problem_add(t, PROBLEM_UNIFY, a, b, NULL);
	return false;
}

static bool is_named(const struct ty *type, const char *path)
{
	return type->symbol && type->kind != TY_STATICS && name_is(type->symbol->path, path);
}

static bool is_null_of(const struct ty *type)
{
	return type->kind == TY_ABSTRACT && type->args.count == 1 && name_is(type->symbol->path, "Null");
}

static bool is_plain_dynamic(const struct ty *type)
{
	return type->kind == TY_DYNAMIC && type->args.count == 0;
}

/* a == b but for what lies behind monomorphs; `unbound` lets two unbound ones be equal. */
static bool fast_eq(struct ty *a, struct ty *b, bool unbound, unsigned depth)
{
	if (a == b)
		return true;
	a = ty_bound(a);
	b = ty_bound(b);
	if (a == b)
		return true;
	if (depth > 30 || a->kind != b->kind)
		return false;
	if (a->kind == TY_MONO)
		return unbound;
	if (a->kind == TY_PARAM)
		return a->param == b->param;
	if (a->kind == TY_FUNCTION) {
		if (a->params.count != b->params.count)
			return false;
		for (uint32_t i = 0; i < a->params.count; i++) {
			if (!fast_eq(a->params.items[i].type, b->params.items[i].type, unbound, depth + 1))
				return false;
		}
		return fast_eq(a->result, b->result, unbound, depth + 1);
	}
	if (a->kind == TY_ANON || a->symbol != b->symbol || a->args.count != b->args.count)
		return false;
	for (uint32_t i = 0; i < a->args.count; i++) {
		if (!fast_eq(a->args.items[i], b->args.items[i], unbound, depth + 1))
			return false;
	}
	return true;
}

static bool occurs_in(struct ty *mono, struct ty *type, unsigned depth, unsigned *looks)
{
	type = ty_bound(type);
	if (type == mono)
		return true;
	if (depth > 50 || ++*looks > 20000 || ty_is_closed(type))
		return false;
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (occurs_in(mono, type->args.items[i], depth + 1, looks))
			return true;
	}
	for (uint32_t i = 0; i < type->params.count; i++) {
		if (occurs_in(mono, type->params.items[i].type, depth + 1, looks))
			return true;
	}
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (occurs_in(mono, type->fields.items[i].type, depth + 1, looks))
			return true;
	}
	return type->result && occurs_in(mono, type->result, depth + 1, looks);
}

/* `mono` becomes `type`; false: it cannot. Dynamic never binds one. */
static bool link(struct typer *t, struct ty *mono, struct ty *type, struct ty *a, struct ty *b)
{
	unsigned looks = 0;
	if (occurs_in(mono, type, 0, &looks))
		return ty_follow(type) == mono || cannot(t, a, b);
	if (is_plain_dynamic(ty_bound(type)))
		return true;
	return mono_bind(t, mono, type);
}

static bool enter(struct typer *t)
{
	return ++t->unify_depth <= UNIFY_DEPTH && ++t->steps <= UNIFY_STEPS;
}

/* ---- equality ---- */

static bool eq(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);

static bool eq_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	uint32_t count = a->args.count < b->args.count ? a->args.count : b->args.count;
	for (uint32_t i = 0; i < count; i++) {
		if (eq(t, flags, a->args.items[i], b->args.items[i]))
			continue;
		struct problem problem = {.kind = PROBLEM_PARAMETER, .index = i + 1, .count = count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return cannot(t, a, b);
	}
	return true;
}

static bool eq_function(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (!eq(t, flags, a->result, b->result)) {
		problem_add(t, PROBLEM_RESULT, NULL, NULL, NULL);
		return cannot(t, a, b);
	}
	for (uint32_t i = 0; i < a->params.count; i++) {
		const struct ty_arg *x = &a->params.items[i], *y = &b->params.items[i];
		if (x->optional == y->optional && eq(t, flags, x->type, y->type))
			continue;
		if (x->optional != y->optional)
			problem_add(t, PROBLEM_OPTIONAL, NULL, NULL, x->name ? x->name->text : "");
		struct problem problem = {.kind = PROBLEM_ARGUMENT, .index = i + 1, .count = a->params.count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return cannot(t, a, b);
	}
	return true;
}

static bool kinds_fit(const struct ty_field *x, const struct ty_field *y);

static bool same_access(const struct ty_field *x, const struct ty_field *y)
{
	return x->get == y->get && x->set == y->set && x->is_method == y->is_method && x->is_final == y->is_final;
}

static bool eq_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < a->fields.count; i++) {
		const struct ty_field *x = &a->fields.items[i];
		const struct ty_field *y = ty_anon_field(b, x->name);
		if (!y) {
			problem_add(t, PROBLEM_NO_FIELD, b, NULL, x->name->text);
			return cannot(t, a, b);
		}
		bool strict = flags.equality == EQ_STRICT || flags.equality == EQ_KEEP_NULL;
		if (strict ? !same_access(x, y) : !same_access(x, y) && !kinds_fit(x, y)) {
			problem_add(t, PROBLEM_TEXT, NULL, NULL, arena_printf(t->arena, "Inconsistent access for field %s", x->name->text));
			return cannot(t, a, b);
		}
		if (!eq(t, flags, x->type, y->type)) {
			problem_add(t, PROBLEM_FIELD, NULL, NULL, x->name->text);
			return cannot(t, a, b);
		}
	}
	for (uint32_t i = 0; i < b->fields.count; i++) {
		if (!ty_anon_field(a, b->fields.items[i].name)) {
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, b->fields.items[i].name->text);
			return cannot(t, a, b);
		}
	}
	return true;
}

static bool pair_known(struct ty *(*pairs)[2], unsigned count, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < count; i++) {
		if (fast_eq(pairs[i][0], a, false, 0) && fast_eq(pairs[i][1], b, false, 0))
			return true;
	}
	return false;
}

static bool eq_typedef(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (pair_known(t->stacks->equal, t->equal_pair_count, a, b) || t->equal_pair_count >= PAIRS)
		return true;
	t->stacks->equal[t->equal_pair_count][0] = a;
	t->stacks->equal[t->equal_pair_count++][1] = b;
	struct ty *x = a, *y = b;
	if (a->kind == TY_TYPEDEF)
		x = ty_expand(a);
	else
		y = ty_expand(b);
	bool same = x && y && eq(t, flags, x, y);
	t->equal_pair_count--;
	return same || cannot(t, a, b);
}

static bool follows_abstract(struct unify_flags flags, const struct ty *type)
{
	return flags.underlying && type->kind == TY_ABSTRACT && head_of(type->symbol)->underlying &&
	       !head_of(type->symbol)->is_core_type;
}

static bool eq_kinds(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (a->kind == TY_ANON && b->kind == TY_ANON)
		return eq_anon(t, flags, a, b);
	if (a->kind == TY_FUNCTION && b->kind == TY_FUNCTION && a->params.count == b->params.count)
		return eq_function(t, flags, a, b);
	if (a->kind == TY_PARAM && b->kind == TY_PARAM && a->param == b->param)
		return true;
	if (a->kind == b->kind && a->symbol && a->symbol == b->symbol)
		return eq_args(t, flags, a, b);
	if (follows_abstract(flags, a))
		return eq(t, flags, ty_abstract_step(t->arena, a), b);
	if (follows_abstract(flags, b))
		return eq(t, flags, a, ty_abstract_step(t->arena, b));
	return cannot(t, a, b);
}

static bool eq_step(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	a = ty_bound(a);
	b = ty_bound(b);
	if (a == b)
		return true;
	if (a->kind == TY_MONO)
		return link(t, a, b, a, b);
	if (b->kind == TY_MONO)
		return link(t, b, a, a, b);
	if (a->kind == TY_DYNAMIC && b->kind == TY_DYNAMIC && a->args.count == b->args.count)
		return eq_args(t, flags, a, b);
	if (is_plain_dynamic(a) && flags.equality == EQ_BOTH_DYNAMIC)
		return true;
	if (is_plain_dynamic(b) && (flags.equality == EQ_RIGHT_DYNAMIC || flags.equality == EQ_BOTH_DYNAMIC))
		return true;
	bool keep = flags.equality == EQ_KEEP_NULL;
	if (is_null_of(a) && is_null_of(b))
		return eq(t, flags, a->args.items[0], b->args.items[0]);
	if (is_null_of(a) && !keep)
		return eq(t, flags, a->args.items[0], b);
	if (is_null_of(b) && !keep)
		return eq(t, flags, a, b->args.items[0]);
	if (a->kind == TY_TYPEDEF && b->kind == TY_TYPEDEF && a->symbol == b->symbol)
		return eq_args(t, flags, a, b);
	if ((a->kind == TY_TYPEDEF && !(keep && ty_is_null(a))) || (b->kind == TY_TYPEDEF && !(keep && ty_is_null(b))))
		return eq_typedef(t, flags, a, b);
	return eq_kinds(t, flags, a, b);
}

static bool eq(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	bool same = enter(t) ? eq_step(t, flags, a, b) : cannot(t, a, b);
	t->unify_depth--;
	return same;
}

/* ---- unification ---- */

static bool uni(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);
static bool uni_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);

static struct unify_flags nested(struct unify_flags flags)
{
	flags.casts = true;
	return flags;
}

typedef bool rule(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);

/* Tries a rule; a failure leaves no bindings and no problems. */
static bool tried(struct typer *t, rule *rule, struct unify_flags flags, struct ty *a, struct ty *b)
{
	struct mark mark = mark_now(t);
	if (rule(t, flags, a, b))
		return true;
	mark_undo(t, mark);
	t->problems.count = mark.problems;
	return false;
}

static bool uni_typedef(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < t->unify_pair_count; i++) {
		if (fast_eq(t->stacks->unify[i][0], a, true, 0) && fast_eq(t->stacks->unify[i][1], b, true, 0))
			return true;
	}
	if (t->unify_pair_count >= PAIRS)
		return cannot(t, a, b);
	t->stacks->unify[t->unify_pair_count][0] = a;
	t->stacks->unify[t->unify_pair_count++][1] = b;
	struct ty *x = a, *y = b;
	if (a->kind == TY_TYPEDEF)
		x = ty_expand(a);
	else
		y = ty_expand(b);
	bool ok = x && y && uni(t, flags, x, y);
	t->unify_pair_count--;
	return ok || cannot(t, a, b);
}

static struct ty *applied(struct typer *t, struct ty *owner, struct ty *type)
{
	struct head *head = head_of(owner->symbol);
	uint32_t count = head->params.count < owner->args.count ? head->params.count : owner->args.count;
	return ty_subst(t->arena, type, head->params.items, owner->args.items, count);
}

/* A from/to step uses up the right to one, except for core types. */
static bool spend(const struct ty *abstract, struct unify_flags *flags)
{
	struct head *head = header(abstract->symbol);
	if (head->is_core_type || has_meta(&abstract->symbol->decl->meta, ":transitive"))
		return true;
	if (!flags->casts)
		return false;
	flags->casts = false;
	return true;
}

static bool from_to(struct typer *t, struct unify_flags flags, struct ty *owner, struct ty *a, struct ty *b, bool is_to)
{
	struct head *head = header(owner->symbol);
	for (uint32_t i = 0; i < (is_to ? head->to.count : head->from.count); i++) {
		struct ty *type = applied(t, owner, is_to ? head->to.items[i] : head->from.items[i]);
		struct unify_flags inner = flags;
		if (!spend(owner, &inner))
			continue;
		struct ty *x = is_to ? type : a, *y = is_to ? b : type;
		if (inner.transitive) {
			if (tried(t, uni, inner, x, y))
				return true;
		} else {
			inner.equality = is_to ? EQ_STRICT : EQ_RIGHT_DYNAMIC;
			if (tried(t, eq, inner, x, y))
				return true;
		}
	}
	return false;
}

static bool cast_pass(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, bool use_to, bool use_from)
{
	return (use_to && from_to(t, flags, a, a, b, true)) || (use_from && from_to(t, flags, b, a, b, false));
}

static bool uni_cast(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, bool use_to, bool use_from)
{
	if (pair_known(t->stacks->cast, t->cast_pair_count, a, b) || t->cast_pair_count >= SMALL_PAIRS)
		return cannot(t, a, b);
	t->stacks->cast[t->cast_pair_count][0] = a;
	t->stacks->cast[t->cast_pair_count++][1] = b;
	struct unify_flags direct = flags;
	direct.transitive = false;
	bool ok = (flags.transitive && cast_pass(t, direct, a, b, use_to, use_from)) ||
	          cast_pass(t, flags, a, b, use_to, use_from);
	t->cast_pair_count--;
	return ok || cannot(t, a, b);
}

static bool uni_same_abstract(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	struct mark mark = mark_now(t);
	if (uni_args(t, flags, a, b))
		return true;
	uint32_t problems = t->problems.count;
	mark_undo(t, mark);
	if (uni_cast(t, flags, a, b, true, true))
		return true;
	t->problems.count = problems;
	return false;
}

static bool up_chain(struct typer *t, struct unify_flags flags, struct ty *c, struct ty *a, struct ty *b, bool *failed,
                     unsigned depth)
{
	if (depth > 60)
		return false;
	if (c->symbol == b->symbol) {
		if (!uni_args(t, flags, c, b))
			*failed = true;
		return true;
	}
	struct head *head = header(c->symbol);
	struct ty *super = head_super(head);
	if (super && up_chain(t, flags, ty_bound(applied(t, c, super)), a, b, failed, depth + 1))
		return true;
	head_supers(head);
	for (uint32_t i = 0; i < head->interfaces.count; i++) {
		struct ty *one = ty_follow(applied(t, c, head->interfaces.items[i]));
		if (one->kind == TY_CLASS && up_chain(t, flags, one, a, b, failed, depth + 1))
			return true;
	}
	return false;
}

static bool uni_classes(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	bool failed = false;
	if (!up_chain(t, flags, a, a, b, &failed, 0))
		return cannot(t, a, b);
	return !failed;
}

/* A type parameter against a class: one of its constraints fits. */
static bool uni_param(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < a->param->constraints.count; i++) {
		if (tried(t, uni, flags, a->param->constraints.items[i], b))
			return true;
	}
	if (b->kind == TY_ABSTRACT)
		return uni_cast(t, flags, a, b, false, true);
	return cannot(t, a, b);
}

static bool uni_function(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	flags = nested(flags);
	if (!is_named(ty_follow(b->result), "Void") && !uni(t, flags, a->result, b->result)) {
		problem_add(t, PROBLEM_RESULT, NULL, NULL, NULL);
		return cannot(t, a, b);
	}
	for (uint32_t i = 0; i < a->params.count; i++) {
		const struct ty_arg *x = &a->params.items[i], *y = &b->params.items[i];
		bool forced = y->optional && !x->optional;
		if (!forced && uni(t, flags, y->type, x->type))
			continue;
		if (forced)
			problem_add(t, PROBLEM_FORCE_OPTIONAL, NULL, NULL, NULL);
		struct problem problem = {.kind = PROBLEM_ARGUMENT, .index = i + 1, .count = a->params.count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return cannot(t, a, b);
	}
	return true;
}

/* ---- structures ---- */

static bool is_word(const struct name *name, const char *word)
{
	return name && name_is(name, word);
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

static bool kinds_fit(const struct ty_field *x, const struct ty_field *y)
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
	return access_fits(x->get, y->get) && (write ? access_fits(x->set, write) : access_fits(x->set, NULL) && !x->is_final);
}

static bool with_variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind);

static bool uni_field(struct typer *t, struct unify_flags flags, const struct ty_field *x, struct ty *type,
                      const struct ty_field *y)
{
	flags = nested(flags);
	if (no_access(y->get))
		return uni(t, flags, y->type, type);
	if (y->is_method || no_access(y->set) || y->is_final) {
		if (!x->is_method && !y->is_method && x->is_final != y->is_final) {
			problem_add(t, PROBLEM_FINAL, NULL, NULL, NULL);
			return false;
		}
		return uni(t, flags, type, y->type);
	}
	return with_variance(t, flags, type, y->type, EQ_BOTH_DYNAMIC);
}

static bool uni_one_field(struct typer *t, struct unify_flags flags, const struct ty_field *x, const struct ty_field *y)
{
	if (!kinds_fit(x, y)) {
		const char *const words[] = {"var", "method"};
		const char *text = x->is_method != y->is_method
		                           ? arena_printf(t->arena, "Field %s is %s but should be %s", x->name->text,
		                                          words[x->is_method], words[y->is_method])
		                           : arena_printf(t->arena, "Inconsistent access for field %s", x->name->text);
		problem_add(t, PROBLEM_TEXT, NULL, NULL, text);
		return false;
	}
	if (uni_field(t, flags, x, x->type, y))
		return true;
	problem_add(t, PROBLEM_FIELD, NULL, NULL, x->name->text);
	return false;
}

static bool uni_anons(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < b->fields.count; i++) {
		const struct ty_field *y = &b->fields.items[i];
		const struct ty_field *x = ty_anon_field(a, y->name);
		if (!x) {
			if (a->open && y->optional)
				continue;
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, y->name->text);
			return cannot(t, a, b);
		}
		if (!uni_one_field(t, flags, x, y))
			return cannot(t, a, b);
	}
	return true;
}

/* A slot as a structure's field would be. */
static struct ty_field as_field(struct typer *t, struct slot *slot, struct ty *owner)
{
	const struct member *m = slot->member;
	struct ty_field field = {.name = m->name.name, .type = slot_instance(t, slot, owner), .member = m};
	field.is_method = m->kind != MEMBER_VAR && !(m->access & ACCESS_DYNAMIC);
	field.is_final = m->kind == MEMBER_VAR && (m->access & ACCESS_FINAL);
	if (m->get.name && !name_is(m->get.name, "default"))
		field.get = m->get.name;
	if (m->set.name && !name_is(m->set.name, "default"))
		field.set = m->set.name;
	return field;
}

static struct slot *find_slot(struct typer *t, struct ty *type, const struct name *name, struct ty **owner)
{
	for (int depth = 0; type && depth < 60; depth++) {
		struct head *head = header(type->symbol);
		struct slot *slot = head_field(head, name);
		if (slot) {
			*owner = type;
			return slot;
		}
		fact_no_member(t, type->symbol, name);
		if (type->symbol->decl->kind == DECL_INTERFACE) {
			head_supers(head);
			for (uint32_t i = 0; i < head->interfaces.count; i++) {
				struct ty *outer = ty_follow(applied(t, type, head->interfaces.items[i]));
				slot = outer->kind == TY_CLASS ? find_slot(t, outer, name, owner) : NULL;
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

static bool is_public(const struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = slot->owner->decl;
	if (m->access & ACCESS_PUBLIC)
		return true;
	if (m->access & ACCESS_PRIVATE)
		return false;
	return d->kind == DECL_INTERFACE || d->kind == DECL_ENUM || d->is_extern || has_meta(&d->meta, ":publicFields") ||
	       (m->access & ACCESS_OVERRIDE);
}

/* Recursion through classes that mention themselves in their fields. */
static bool guarded(struct typer *t, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < t->unify_pair_count; i++) {
		if (fast_eq(t->stacks->unify[i][0], a, true, 0) && t->stacks->unify[i][1] == b)
			return true;
	}
	return false;
}

static bool uni_class_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (guarded(t, a, b) || t->unify_pair_count >= PAIRS)
		return true;
	t->stacks->unify[t->unify_pair_count][0] = a;
	t->stacks->unify[t->unify_pair_count++][1] = b;
	bool ok = true;
	for (uint32_t i = 0; ok && i < b->fields.count; i++) {
		const struct ty_field *y = &b->fields.items[i];
		struct ty *owner = NULL;
		struct slot *slot = find_slot(t, a, y->name, &owner);
		if (!slot) {
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, y->name->text);
			ok = false;
			break;
		}
		struct ty_field x = as_field(t, slot, owner);
		if (!is_public(slot)) {
			problem_add(t, PROBLEM_VISIBILITY, NULL, NULL, y->name->text);
			ok = false;
		} else {
			ok = uni_one_field(t, flags, &x, y);
		}
	}
	t->unify_pair_count--;
	return ok || cannot(t, a, b);
}

static bool uni_statics_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	struct head *head = header(a->symbol);
	for (uint32_t i = 0; i < b->fields.count; i++) {
		const struct ty_field *y = &b->fields.items[i];
		struct slot *slot = head_static(head, y->name);
		if (!slot) {
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, y->name->text);
			return cannot(t, a, b);
		}
		struct ty_field x = as_field(t, slot, NULL);
		if (!is_public(slot)) {
			problem_add(t, PROBLEM_VISIBILITY, NULL, NULL, y->name->text);
			return cannot(t, a, b);
		}
		if (!uni_one_field(t, flags, &x, y))
			return cannot(t, a, b);
	}
	return true;
}

static bool uni_statics(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (b->kind == TY_STATICS)
		return a->symbol == b->symbol || cannot(t, a, b);
	if (b->kind == TY_ANON)
		return uni_statics_anon(t, flags, a, b);
	bool is_enum = a->symbol->decl->kind == DECL_ENUM;
	if (!is_named(b, is_enum ? "Enum" : "Class") || a->symbol->decl->kind == DECL_ABSTRACT || b->args.count == 0)
		return b->kind == TY_ABSTRACT && uni_cast(t, flags, a, b, false, true) ? true : cannot(t, a, b);
	struct head *head = header(a->symbol);
	struct ty *instance = ty_of(t->arena, (struct symbol *)a->symbol, NULL, 0);
	for (uint32_t i = 0; i < head->params.count; i++)
		VEC_PUSH(t->arena, &instance->args, ty_mono(t->arena));
	return uni(t, flags, instance, b->args.items[0]);
}

/* ---- type parameters: invariant, but for what compares structurally ---- */

static bool variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind);

static bool with_variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind)
{
	struct mark mark = mark_now(t);
	struct unify_flags strict = flags;
	strict.equality = kind;
	if (eq(t, strict, a, b))
		return true;
	uint32_t problems = t->problems.count;
	if (variance(t, flags, a, b, kind)) {
		t->problems.count = mark.problems;
		return true;
	}
	t->problems.count = problems;
	return false;
}

static bool variance_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind)
{
	uint32_t count = a->args.count < b->args.count ? a->args.count : b->args.count;
	for (uint32_t i = 0; i < count; i++) {
		if (!with_variance(t, nested(flags), a->args.items[i], b->args.items[i], kind))
			return false;
	}
	return true;
}

static bool variance_abstract(struct typer *t, struct unify_flags flags, struct ty *owner, struct ty *a, struct ty *b,
                              bool is_to, enum eq_kind kind)
{
	struct head *head = header(owner->symbol);
	if (!spend(owner, &flags) || t->cast_pair_count >= SMALL_PAIRS ||
	    pair_known(t->stacks->cast, t->cast_pair_count, a, b))
		return false;
	t->stacks->cast[t->cast_pair_count][0] = a;
	t->stacks->cast[t->cast_pair_count++][1] = b;
	bool found = false;
	for (uint32_t i = 0; !found && i < (is_to ? head->to.count : head->from.count); i++) {
		struct ty *type = applied(t, owner, is_to ? head->to.items[i] : head->from.items[i]);
		struct mark mark = mark_now(t);
		found = with_variance(t, flags, is_to ? type : a, is_to ? b : type, kind);
		if (!found)
			mark_undo(t, mark);
		t->problems.count = mark.problems;
	}
	t->cast_pair_count--;
	return found;
}

static bool same_underlying(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	flags.underlying = true;
	flags.equality = EQ_BOTH_DYNAMIC;
	return eq(t, flags, a, b);
}

static bool variance_function(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind)
{
	for (uint32_t i = 0; i < a->params.count; i++) {
		if (!with_variance(t, nested(flags), a->params.items[i].type, b->params.items[i].type, kind))
			return false;
	}
	return with_variance(t, nested(flags), a->result, b->result, kind);
}

static bool variance_kinds(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind)
{
	if (a->kind == TY_ABSTRACT && b->kind == TY_ABSTRACT)
		return (variance_abstract(t, flags, a, a, b, true, kind) || variance_abstract(t, flags, b, a, b, false, kind)) &&
		       same_underlying(t, flags, a, b);
	if (a->kind == TY_ABSTRACT)
		return variance_abstract(t, flags, a, a, b, true, kind) && same_underlying(t, flags, a, b);
	if (b->kind == TY_ABSTRACT)
		return variance_abstract(t, flags, b, a, b, false, kind) && same_underlying(t, flags, a, b);
	if (a->kind == TY_ANON && b->kind == TY_ANON)
		return uni_anons(t, flags, a, b);
	if (a->kind == TY_FUNCTION && b->kind == TY_FUNCTION && a->params.count == b->params.count)
		return variance_function(t, flags, a, b, kind);
	return false;
}

static bool variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, enum eq_kind kind)
{
	a = ty_bound(a);
	b = ty_bound(b);
	if (a->kind == b->kind && a->symbol && a->symbol == b->symbol && a->kind != TY_STATICS)
		return variance_args(t, flags, a, b, kind);
	bool typedefs = a->kind == TY_TYPEDEF || b->kind == TY_TYPEDEF;
	if (!typedefs)
		return variance_kinds(t, flags, a, b, kind);
	if (t->variance_pair_count >= SMALL_PAIRS || pair_known(t->stacks->variance, t->variance_pair_count, a, b))
		return true;
	t->stacks->variance[t->variance_pair_count][0] = a;
	t->stacks->variance[t->variance_pair_count++][1] = b;
	struct ty *x = a->kind == TY_TYPEDEF ? ty_expand(a) : a;
	struct ty *y = a->kind != TY_TYPEDEF ? ty_expand(b) : b;
	bool ok = x && y && variance(t, flags, x, y, kind);
	t->variance_pair_count--;
	return ok;
}

static bool uni_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	uint32_t count = a->args.count < b->args.count ? a->args.count : b->args.count;
	for (uint32_t i = 0; i < count; i++) {
		if (with_variance(t, nested(flags), a->args.items[i], b->args.items[i], EQ_RIGHT_DYNAMIC))
			continue;
		struct problem problem = {.kind = PROBLEM_PARAMETER, .index = i + 1, .count = count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return cannot(t, a, b);
	}
	return true;
}

/* ---- Dynamic, and the rest of the table ---- */

static bool uni_dynamic_left(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (is_plain_dynamic(a) || is_plain_dynamic(b))
		return true;
	if (b->kind == TY_DYNAMIC) {
		flags.equality = EQ_RIGHT_DYNAMIC;
		return eq(t, flags, a->args.items[0], b->args.items[0]) || cannot(t, a, b);
	}
	if (b->kind == TY_ABSTRACT)
		return uni_cast(t, flags, a, b, false, true);
	return cannot(t, a, b);
}

static bool uni_dynamic_right(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (is_plain_dynamic(b))
		return true;
	if (a->kind == TY_ANON) {
		for (uint32_t i = 0; i < a->fields.count; i++) {
			if (!eq(t, flags, a->fields.items[i].type, b->args.items[0])) {
				problem_add(t, PROBLEM_FIELD, NULL, NULL, a->fields.items[i].name->text);
				return cannot(t, a, b);
			}
		}
		return true;
	}
	if (a->kind == TY_ABSTRACT)
		return uni_cast(t, flags, a, b, true, false);
	return cannot(t, a, b);
}

static bool uni_constructible(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (a->kind == TY_PARAM)
		return uni_param(t, flags, a, b);
	for (struct ty *c = a; c && c->kind == TY_CLASS; c = class_super(t->arena, c)) {
		struct slot *slot = header(c->symbol)->constructor;
		if (slot && b->args.count)
			return uni(t, flags, slot_seen(t, slot, c), b->args.items[0]) || cannot(t, a, b);
	}
	problem_add(t, PROBLEM_NO_FIELD, a, NULL, "new");
	return cannot(t, a, b);
}

/* Core abstracts that take every type of a sort. */
static bool is_sort(const struct ty *a, const struct ty *b)
{
	if (b->kind != TY_ABSTRACT)
		return false;
	if (a->kind == TY_ENUM)
		return is_named(b, "EnumValue") || is_named(b, "haxe.FlatEnum");
	return a->kind == TY_FUNCTION && is_named(b, "haxe.Function");
}

static bool uni_kinds(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (a->kind == TY_ENUM && b->kind == TY_ENUM)
		return a->symbol == b->symbol ? uni_args(t, flags, a, b) : cannot(t, a, b);
	if (is_named(a, "Void") || is_named(b, "Void"))
		return is_named(a, "Void") && is_named(b, "Void") ? true : cannot(t, a, b);
	if (is_named(a, "haxe.NotVoid") || is_named(b, "haxe.NotVoid") || is_sort(a, b))
		return true;
	if (a->kind == TY_STATICS)
		return b->kind == TY_DYNAMIC ? uni_dynamic_right(t, flags, a, b) : uni_statics(t, flags, a, b);
	if ((a->kind == TY_CLASS || a->kind == TY_PARAM) && is_named(b, "haxe.Constructible"))
		return uni_constructible(t, flags, a, b);
	if (a->kind == TY_ABSTRACT && b->kind == TY_ABSTRACT)
		return uni_cast(t, flags, a, b, true, true);
	if (a->kind == TY_CLASS && b->kind == TY_CLASS)
		return uni_classes(t, flags, a, b);
	if (a->kind == TY_FUNCTION && b->kind == TY_FUNCTION && a->params.count == b->params.count)
		return uni_function(t, flags, a, b);
	if (a->kind == TY_CLASS && b->kind == TY_ANON)
		return uni_class_anon(t, flags, a, b);
	if (a->kind == TY_ANON && b->kind == TY_ANON)
		return uni_anons(t, flags, a, b);
	if (a->kind == TY_DYNAMIC)
		return uni_dynamic_left(t, flags, a, b);
	if (b->kind == TY_DYNAMIC)
		return uni_dynamic_right(t, flags, a, b);
	if (a->kind == TY_ABSTRACT)
		return uni_cast(t, flags, a, b, true, false);
	if (a->kind == TY_PARAM)
		return uni_param(t, flags, a, b);
	if (b->kind == TY_ABSTRACT)
		return uni_cast(t, flags, a, b, false, true);
	return cannot(t, a, b);
}

static bool uni_step(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	a = ty_bound(a);
	b = ty_bound(b);
	if (a == b)
		return true;
	if (a->kind == TY_MONO)
		return link(t, a, b, a, b);
	if (b->kind == TY_MONO)
		return link(t, b, a, a, b);
	if (a->kind == TY_TYPEDEF || b->kind == TY_TYPEDEF) {
		if (a->kind == b->kind && a->symbol == b->symbol && a->args.count == 0)
			return true;
		return uni_typedef(t, flags, a, b);
	}
	if (a->kind == TY_PARAM && b->kind == TY_PARAM && a->param == b->param)
		return true;
	if (is_null_of(a))
		return uni(t, flags, a->args.items[0], b) || cannot(t, a, b);
	if (is_null_of(b))
		return uni(t, flags, a, b->args.items[0]) || cannot(t, a, b);
	if (a->kind == TY_ABSTRACT && b->kind == TY_ABSTRACT && a->symbol == b->symbol)
		return uni_same_abstract(t, flags, a, b);
	return uni_kinds(t, flags, a, b);
}

static bool uni(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	bool ok = enter(t) ? uni_step(t, flags, a, b) : cannot(t, a, b);
	t->unify_depth--;
	return ok;
}

/* ---- the doors ---- */

bool unify_with(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (t->unify_depth == 0)
		t->problems.count = 0;
	return uni(t, flags, a, b);
}

bool type_eq_with(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (t->unify_depth == 0)
		t->problems.count = 0;
	return eq(t, flags, a, b);
}

bool unify(struct typer *t, struct ty *a, struct ty *b)
{
	return unify_with(t, UNIFY_DEFAULT, a, b);
}

bool unifies(struct typer *t, struct ty *a, struct ty *b)
{
	struct mark mark = mark_now(t);
	if (unify(t, a, b))
		return true;
	mark_undo(t, mark);
	return false;
}

bool type_eq(struct typer *t, struct ty *a, struct ty *b, enum eq_kind kind)
{
	struct unify_flags flags = UNIFY_DEFAULT;
	flags.equality = kind;
	return type_eq_with(t, flags, a, b);
}

/* Equal as they are; binds nothing when they are not. */
bool types_equal(struct typer *t, struct ty *a, struct ty *b)
{
	struct mark mark = mark_now(t);
	bool same = type_eq(t, a, b, EQ_STRICT);
	if (!same)
		mark_undo(t, mark);
	return same;
}
