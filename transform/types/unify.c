/*
 * Unification, in Haxe's order.  On failure the problems are in t->problems,
 * innermost first (problem.c words them).
 */
#include "transform/types/unify.h"

enum { UNIFY_DEPTH = 4000, UNIFY_STEPS = 2000000 };

void problem_add(struct typer *t, enum problem_kind kind, struct ty *a, struct ty *b,
                 const char *text)
{
	struct problem problem = {.kind = kind, .a = a, .b = b, .text = text};
	VEC_PUSH(t->arena, &t->problems, problem);
}

bool unify_cannot(struct typer *t, struct ty *a, struct ty *b)
{
	problem_add(t, PROBLEM_UNIFY, a, b, NULL);
	return false;
}

bool unify_is_named(const struct ty *type, const char *path)
{
	return type->symbol && type->kind != TY_STATICS && name_is(type->symbol->path, path);
}

static bool is_null_of(const struct ty *type)
{
	return type->kind == TY_ABSTRACT && type->args.count == 1 &&
	       name_is(type->symbol->path, "Null");
}

static bool is_plain_dynamic(const struct ty *type)
{
	return type->kind == TY_DYNAMIC && type->args.count == 0;
}

/* a == b but for what lies behind monomorphs; `unbound` lets two unbound ones be equal. */
bool unify_same(struct ty *a, struct ty *b, bool unbound, unsigned depth)
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
			if (!unify_same(a->params.items[i].type, b->params.items[i].type, unbound,
			                depth + 1))
				return false;
		}
		return unify_same(a->result, b->result, unbound, depth + 1);
	}
	if (a->kind == TY_ANON || a->symbol != b->symbol || a->args.count != b->args.count)
		return false;
	for (uint32_t i = 0; i < a->args.count; i++) {
		if (!unify_same(a->args.items[i], b->args.items[i], unbound, depth + 1))
			return false;
	}
	return true;
}

/* `mono` becomes `type`; false: it cannot. Dynamic never binds one. */
static bool link(struct typer *t, struct ty *mono, struct ty *type, struct ty *a, struct ty *b)
{
	if (mono_occurs(mono, type))
		return ty_follow(type) == mono || unify_cannot(t, a, b);
	if (is_plain_dynamic(ty_bound(type)))
		return true;
	return mono_bind(t, mono, type);
}

static bool enter(struct typer *t)
{
	return ++t->unify_depth <= UNIFY_DEPTH && ++t->steps <= UNIFY_STEPS;
}

/* Types that share their parts have few parts and many paths to them: pairs
 * that took long are kept, good until a binding is taken back. */
enum { EQUAL_KEPT = 4096, EQUAL_LONG = 16 };

struct equal_types {
	struct {
		const struct ty *a, *b;
		uint64_t undone;
		unsigned question;
	} kept[EQUAL_KEPT];
};

/* What is asked of two types, as a number. */
static unsigned question_of(struct unify_flags flags, bool unification)
{
	return (unsigned)flags.equality * 16 + flags.transitive * 8u + flags.casts * 4u +
	       flags.underlying * 2u + unification;
}

static size_t equal_place(const struct ty *a, const struct ty *b)
{
	return (((uintptr_t)a >> 4) * 31 ^ ((uintptr_t)b >> 4) * 17) % EQUAL_KEPT;
}

static bool equal_known(const struct program *p, unsigned question, const struct ty *a,
                        const struct ty *b)
{
	if (!p->equals)
		return false;
	size_t at = equal_place(a, b);
	return p->equals->kept[at].a == a && p->equals->kept[at].b == b &&
	       p->equals->kept[at].undone == p->undone && p->equals->kept[at].question == question;
}

static void equal_keep(struct program *p, unsigned question, const struct ty *a, const struct ty *b)
{
	if (!p->equals)
		p->equals = ARENA_NEW(p->arena, struct equal_types);
	size_t at = equal_place(a, b);
	p->equals->kept[at].a = a;
	p->equals->kept[at].b = b;
	p->equals->kept[at].undone = p->undone;
	p->equals->kept[at].question = question;
}

/* ---- equality ---- */

static bool eq(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);

static bool eq_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (a->special || b->special)
		return same_specialised(t, a, b) || unify_cannot(t, a, b);
	uint32_t count = a->args.count < b->args.count ? a->args.count : b->args.count;
	for (uint32_t i = 0; i < count; i++) {
		if (eq(t, flags, a->args.items[i], b->args.items[i]))
			continue;
		struct problem problem = {
		        .kind = PROBLEM_PARAMETER, .index = i + 1, .count = count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return unify_cannot(t, a, b);
	}
	return true;
}

static bool eq_function(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (!eq(t, flags, a->result, b->result)) {
		problem_add(t, PROBLEM_RESULT, NULL, NULL, NULL);
		return unify_cannot(t, a, b);
	}
	for (uint32_t i = 0; i < a->params.count; i++) {
		const struct ty_arg *x = &a->params.items[i], *y = &b->params.items[i];
		if (x->optional == y->optional && eq(t, flags, x->type, y->type))
			continue;
		if (x->optional != y->optional)
			problem_add(t, PROBLEM_OPTIONAL, NULL, NULL, x->name ? x->name->text : "");
		struct problem problem = {
		        .kind = PROBLEM_ARGUMENT, .index = i + 1, .count = a->params.count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return unify_cannot(t, a, b);
	}
	return true;
}

static bool eq_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < a->fields.count; i++) {
		const struct ty_field *x = &a->fields.items[i];
		const struct ty_field *y = ty_anon_field(b, x->name);
		if (!y) {
			problem_add(t, PROBLEM_NO_FIELD, b, NULL, x->name->text);
			return unify_cannot(t, a, b);
		}
		bool strict = flags.equality == EQ_STRICT || flags.equality == EQ_KEEP_NULL;
		if (strict ? !unify_same_access(x, y)
		           : !unify_same_access(x, y) && !unify_kinds_fit(x, y)) {
			problem_add(t, PROBLEM_TEXT, NULL, NULL,
			            arena_printf(t->arena, "Inconsistent access for field %s",
			                         x->name->text));
			return unify_cannot(t, a, b);
		}
		if (!eq(t, flags, x->type, y->type)) {
			problem_add(t, PROBLEM_FIELD, NULL, NULL, x->name->text);
			return unify_cannot(t, a, b);
		}
	}
	for (uint32_t i = 0; i < b->fields.count; i++) {
		if (!ty_anon_field(a, b->fields.items[i].name)) {
			problem_add(t, PROBLEM_NO_FIELD, a, NULL, b->fields.items[i].name->text);
			return unify_cannot(t, a, b);
		}
	}
	return true;
}

static bool pair_known(struct ty *(*pairs)[2], unsigned count, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < count; i++) {
		if (unify_same(pairs[i][0], a, false, 0) && unify_same(pairs[i][1], b, false, 0))
			return true;
	}
	return false;
}

static bool eq_typedef(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (pair_known(t->stacks->equal, t->equal_pair_count, a, b) ||
	    t->equal_pair_count >= MOST_PAIRS) {
		t->assumed++;
		return true;
	}
	t->stacks->equal[t->equal_pair_count][0] = a;
	t->stacks->equal[t->equal_pair_count++][1] = b;
	struct ty *x = a, *y = b;
	if (a->kind == TY_TYPEDEF)
		x = ty_expand(a);
	else
		y = ty_expand(b);
	bool same = x && y && eq(t, flags, x, y);
	t->equal_pair_count--;
	return same || unify_cannot(t, a, b);
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
	if (a->kind == TY_CONSTANT && b->kind == TY_CONSTANT)
		return true;
	if (a->kind == b->kind && a->symbol && a->symbol == b->symbol)
		return eq_args(t, flags, a, b);
	if (follows_abstract(flags, a))
		return eq(t, flags, ty_abstract_step(t->arena, a), b);
	if (follows_abstract(flags, b))
		return eq(t, flags, a, ty_abstract_step(t->arena, b));
	return unify_cannot(t, a, b);
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
	if (is_plain_dynamic(b) &&
	    (flags.equality == EQ_RIGHT_DYNAMIC || flags.equality == EQ_BOTH_DYNAMIC))
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
	if ((a->kind == TY_TYPEDEF && !(keep && ty_is_null(a))) ||
	    (b->kind == TY_TYPEDEF && !(keep && ty_is_null(b))))
		return eq_typedef(t, flags, a, b);
	return eq_kinds(t, flags, a, b);
}

static bool eq(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	unsigned question = question_of(flags, false);
	if (equal_known(t->program, question, a, b))
		return true;
	unsigned steps = t->steps, assumed = t->assumed;
	bool same = enter(t) ? eq_step(t, flags, a, b) : unify_cannot(t, a, b);
	t->unify_depth--;
	if (same && t->steps - steps > EQUAL_LONG && t->assumed == assumed)
		equal_keep(t->program, question, a, b);
	return same;
}

/* ---- unification ---- */

static bool uni_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                     struct ty *whole);

struct unify_flags unify_nested(struct unify_flags flags)
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
		if (!unify_same(t->stacks->unify[i][0], a, true, 0) ||
		    !unify_same(t->stacks->unify[i][1], b, true, 0))
			continue;
		t->assumed++;
		return true;
	}
	if (t->unify_pair_count >= MOST_PAIRS)
		return unify_cannot(t, a, b);
	t->stacks->unify[t->unify_pair_count][0] = a;
	t->stacks->unify[t->unify_pair_count++][1] = b;
	struct ty *x = a, *y = b;
	if (a->kind == TY_TYPEDEF)
		x = ty_expand(a);
	else
		y = ty_expand(b);
	bool ok = x && y && unify_types(t, flags, x, y);
	t->unify_pair_count--;
	return ok || unify_cannot(t, a, b);
}

struct ty *unify_applied(struct typer *t, struct ty *owner, struct ty *type)
{
	struct head *head = head_of(owner->symbol);
	uint32_t count =
	        head->params.count < owner->args.count ? head->params.count : owner->args.count;
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

static bool from_to(struct typer *t, struct unify_flags flags, struct ty *owner, struct ty *a,
                    struct ty *b, bool is_to)
{
	struct head *head = header(owner->symbol);
	for (uint32_t i = 0; i < (is_to ? head->to.count : head->from.count); i++) {
		struct ty *type =
		        unify_applied(t, owner, is_to ? head->to.items[i] : head->from.items[i]);
		struct unify_flags inner = flags;
		if (!spend(owner, &inner))
			continue;
		struct ty *x = is_to ? type : a, *y = is_to ? b : type;
		if (inner.transitive) {
			if (tried(t, unify_types, inner, x, y))
				return true;
		} else {
			inner.equality = is_to ? EQ_STRICT : EQ_RIGHT_DYNAMIC;
			if (tried(t, eq, inner, x, y))
				return true;
		}
	}
	return false;
}

static bool cast_pass(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                      bool use_to, bool use_from)
{
	return (use_to && from_to(t, flags, a, a, b, true)) ||
	       (use_from && from_to(t, flags, b, a, b, false));
}

bool unify_cast(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, bool use_to,
                bool use_from)
{
	if (pair_known(t->stacks->cast, t->cast_pair_count, a, b) ||
	    t->cast_pair_count >= MOST_CASTS)
		return unify_cannot(t, a, b);
	t->stacks->cast[t->cast_pair_count][0] = a;
	t->stacks->cast[t->cast_pair_count++][1] = b;
	struct unify_flags direct = flags;
	direct.transitive = false;
	bool ok = (flags.transitive && cast_pass(t, direct, a, b, use_to, use_from)) ||
	          cast_pass(t, flags, a, b, use_to, use_from);
	t->cast_pair_count--;
	return ok || unify_cannot(t, a, b);
}

static bool uni_same_abstract(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	struct mark mark = mark_now(t);
	if (uni_args(t, flags, a, b, a))
		return true;
	uint32_t problems = t->problems.count;
	mark_undo(t, mark);
	if (unify_cast(t, flags, a, b, true, true))
		return true;
	t->problems.count = problems;
	return false;
}

static bool up_chain(struct typer *t, struct unify_flags flags, struct ty *c, struct ty *a,
                     struct ty *b, bool *failed, struct map *seen, unsigned depth)
{
	if (depth > 60 || map_has(seen, c->symbol))
		return false;
	if (c->symbol == b->symbol) {
		/* Two that were made of one @:generic class are any two classes. */
		if ((c->special || b->special) && !same_specialised(t, c, b))
			return false;
		if (!uni_args(t, flags, c, b, a))
			*failed = true;
		return true;
	}
	struct head *head = header(c->symbol);
	struct ty *super = head_super(head);
	if (super &&
	    up_chain(t, flags, ty_bound(unify_applied(t, c, super)), a, b, failed, seen, depth + 1))
		return true;
	head_supers(head);
	if (head->interfaces.count) /* it may be reached again, with the same end */
		map_put(t->arena, seen, c->symbol, head);
	for (uint32_t i = 0; i < head->interfaces.count; i++) {
		struct ty *one = ty_follow(unify_applied(t, c, head->interfaces.items[i]));
		if (one->kind == TY_CLASS && up_chain(t, flags, one, a, b, failed, seen, depth + 1))
			return true;
	}
	return false;
}

static bool uni_classes(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	bool failed = false;
	struct map seen = {0};
	if (!up_chain(t, flags, a, a, b, &failed, &seen, 0))
		return unify_cannot(t, a, b);
	return !failed;
}

/* A type parameter against a class: one of its constraints fits. */
static bool uni_param(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < a->param->constraints.count; i++) {
		if (tried(t, unify_types, flags, a->param->constraints.items[i], b))
			return true;
	}
	if (b->kind == TY_ABSTRACT)
		return unify_cast(t, flags, a, b, false, true);
	return unify_cannot(t, a, b);
}

/* Void, or what another module's signature left open. */
static bool takes_no_result(struct ty *type)
{
	type = ty_follow(type);
	return unify_is_named(type, "Void") || (type->kind == TY_DYNAMIC && type->open);
}

static bool uni_function(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	flags = unify_nested(flags);
	if (!takes_no_result(b->result) && !unify_types(t, flags, a->result, b->result)) {
		problem_add(t, PROBLEM_RESULT, NULL, NULL, NULL);
		return unify_cannot(t, a, b);
	}
	for (uint32_t i = 0; i < a->params.count; i++) {
		const struct ty_arg *x = &a->params.items[i], *y = &b->params.items[i];
		bool forced = y->optional && !x->optional;
		if (!forced && unify_types(t, flags, y->type, x->type))
			continue;
		if (forced)
			problem_add(t, PROBLEM_FORCE_OPTIONAL, NULL, NULL, NULL);
		struct problem problem = {
		        .kind = PROBLEM_ARGUMENT, .index = i + 1, .count = a->params.count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return unify_cannot(t, a, b);
	}
	return true;
}

/* ---- type parameters: invariant, but for what compares structurally ---- */

static bool variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                     enum eq_kind kind);

bool unify_variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                    enum eq_kind kind)
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

static bool variance_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                          enum eq_kind kind)
{
	if (a->special || b->special)
		return same_specialised(t, a, b);
	uint32_t count = a->args.count < b->args.count ? a->args.count : b->args.count;
	for (uint32_t i = 0; i < count; i++) {
		if (!unify_variance(t, unify_nested(flags), a->args.items[i], b->args.items[i],
		                    kind))
			return false;
	}
	return true;
}

static bool variance_abstract(struct typer *t, struct unify_flags flags, struct ty *owner,
                              struct ty *a, struct ty *b, bool is_to, enum eq_kind kind)
{
	struct head *head = header(owner->symbol);
	if (!spend(owner, &flags) || t->cast_pair_count >= MOST_CASTS ||
	    pair_known(t->stacks->cast, t->cast_pair_count, a, b))
		return false;
	t->stacks->cast[t->cast_pair_count][0] = a;
	t->stacks->cast[t->cast_pair_count++][1] = b;
	bool found = false;
	for (uint32_t i = 0; !found && i < (is_to ? head->to.count : head->from.count); i++) {
		struct ty *type =
		        unify_applied(t, owner, is_to ? head->to.items[i] : head->from.items[i]);
		struct mark mark = mark_now(t);
		found = unify_variance(t, flags, is_to ? type : a, is_to ? b : type, kind);
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

static bool variance_function(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                              enum eq_kind kind)
{
	for (uint32_t i = 0; i < a->params.count; i++) {
		if (!unify_variance(t, unify_nested(flags), a->params.items[i].type,
		                    b->params.items[i].type, kind))
			return false;
	}
	return unify_variance(t, unify_nested(flags), a->result, b->result, kind);
}

/* What an abstract varies as, where it says that it varies as what it stands for; or NULL. */
static struct ty *varies_as(struct typer *t, struct ty *type)
{
	if (type->kind != TY_ABSTRACT || !has_meta(&type->symbol->decl->meta, ":forward.variance"))
		return NULL;
	return ty_abstract_step(t->arena, type);
}

static bool variance_kinds(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                           enum eq_kind kind)
{
	struct ty *x = varies_as(t, a), *y = x ? NULL : varies_as(t, b);
	if (x || y)
		return unify_variance(t, flags, x ? x : a, y ? y : b, kind);
	if (a->kind == TY_ABSTRACT && b->kind == TY_ABSTRACT)
		return (variance_abstract(t, flags, a, a, b, true, kind) ||
		        variance_abstract(t, flags, b, a, b, false, kind)) &&
		       same_underlying(t, flags, a, b);
	if (a->kind == TY_ABSTRACT)
		return variance_abstract(t, flags, a, a, b, true, kind) &&
		       same_underlying(t, flags, a, b);
	if (b->kind == TY_ABSTRACT)
		return variance_abstract(t, flags, b, a, b, false, kind) &&
		       same_underlying(t, flags, a, b);
	if (a->kind == TY_ANON && b->kind == TY_ANON)
		return unify_anons(t, flags, a, b);
	if (a->kind == TY_FUNCTION && b->kind == TY_FUNCTION && a->params.count == b->params.count)
		return variance_function(t, flags, a, b, kind);
	return false;
}

static struct ty *without_null(struct ty *type)
{
	type = ty_bound(type);
	while (type->kind == TY_ABSTRACT && type->args.count == 1 &&
	       name_is(type->symbol->path, "Null"))
		type = ty_bound(type->args.items[0]);
	return type;
}

static bool variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                     enum eq_kind kind)
{
	a = without_null(a);
	b = without_null(b);
	if (a->kind == b->kind && a->symbol && a->symbol == b->symbol && a->kind != TY_STATICS)
		return variance_args(t, flags, a, b, kind);
	bool typedefs = a->kind == TY_TYPEDEF || b->kind == TY_TYPEDEF;
	if (a->kind == TY_CONSTANT && b->kind == TY_CONSTANT)
		return true;
	if (!typedefs)
		return variance_kinds(t, flags, a, b, kind);
	if (t->variance_pair_count >= MOST_PAIRS ||
	    pair_known(t->stacks->variance, t->variance_pair_count, a, b)) {
		t->assumed++;
		return true;
	}
	t->stacks->variance[t->variance_pair_count][0] = a;
	t->stacks->variance[t->variance_pair_count++][1] = b;
	struct ty *x = a->kind == TY_TYPEDEF ? ty_expand(a) : a;
	struct ty *y = a->kind != TY_TYPEDEF ? ty_expand(b) : b;
	bool ok = x && y && variance(t, flags, x, y, kind);
	t->variance_pair_count--;
	return ok;
}

/* `whole`: what `a` is a super of, or itself. */
static bool uni_args(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                     struct ty *whole)
{
	if (a->special || b->special)
		return same_specialised(t, a, b) || unify_cannot(t, a, b);
	uint32_t count = a->args.count < b->args.count ? a->args.count : b->args.count;
	for (uint32_t i = 0; i < count; i++) {
		if (unify_variance(t, unify_nested(flags), a->args.items[i], b->args.items[i],
		                   EQ_RIGHT_DYNAMIC))
			continue;
		struct problem problem = {
		        .kind = PROBLEM_PARAMETER, .index = i + 1, .count = count};
		VEC_PUSH(t->arena, &t->problems, problem);
		return unify_cannot(t, whole, b);
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
		return eq(t, flags, a->args.items[0], b->args.items[0]) || unify_cannot(t, a, b);
	}
	if (b->kind == TY_ABSTRACT)
		return unify_cast(t, flags, a, b, false, true);
	return unify_cannot(t, a, b);
}

static bool uni_dynamic_right(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (is_plain_dynamic(b))
		return true;
	if (a->kind == TY_ANON) {
		for (uint32_t i = 0; i < a->fields.count; i++) {
			if (!eq(t, flags, a->fields.items[i].type, b->args.items[0])) {
				problem_add(t, PROBLEM_FIELD, NULL, NULL,
				            a->fields.items[i].name->text);
				return unify_cannot(t, a, b);
			}
		}
		return true;
	}
	if (a->kind == TY_ABSTRACT)
		return unify_cast(t, flags, a, b, true, false);
	return unify_cannot(t, a, b);
}

static bool uni_constructible(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (a->kind == TY_PARAM)
		return uni_param(t, flags, a, b);
	for (struct ty *c = a; c && c->kind == TY_CLASS; c = class_super(t->arena, c)) {
		struct slot *slot = header(c->symbol)->constructor;
		if (slot && b->args.count)
			return unify_types(t, flags, slot_seen(t, slot, c), b->args.items[0]) ||
			       unify_cannot(t, a, b);
	}
	problem_add(t, PROBLEM_NO_FIELD, a, NULL, "new");
	return unify_cannot(t, a, b);
}

/* Core abstracts that take every type of a sort. */
static bool is_sort(const struct ty *a, const struct ty *b)
{
	if (b->kind != TY_ABSTRACT)
		return false;
	if (a->kind == TY_ENUM)
		return unify_is_named(b, "EnumValue") || unify_is_named(b, "haxe.FlatEnum");
	return a->kind == TY_FUNCTION && unify_is_named(b, "haxe.Function");
}

static bool uni_kinds(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (a->kind == TY_ENUM && b->kind == TY_ENUM)
		return a->symbol == b->symbol ? uni_args(t, flags, a, b, a) : unify_cannot(t, a, b);
	if (unify_is_named(a, "Void") || unify_is_named(b, "Void"))
		return unify_is_named(a, "Void") && unify_is_named(b, "Void")
		               ? true
		               : unify_cannot(t, a, b);
	if (unify_is_named(a, "haxe.NotVoid") || unify_is_named(b, "haxe.NotVoid") || is_sort(a, b))
		return true;
	if (a->kind == TY_STATICS)
		return b->kind == TY_DYNAMIC ? uni_dynamic_right(t, flags, a, b)
		                             : unify_statics(t, flags, a, b);
	if ((a->kind == TY_CLASS || a->kind == TY_PARAM) && unify_is_named(b, "haxe.Constructible"))
		return uni_constructible(t, flags, a, b);
	if (a->kind == TY_ABSTRACT && a->symbol != b->symbol && !header(a->symbol)->is_core_type &&
	    unify_is_named(b, "haxe.Constructible"))
		return unify_cannot(t, a, b); /* it is not constructed as what it stands for */
	if (a->kind == TY_ABSTRACT && b->kind == TY_ABSTRACT)
		return unify_cast(t, flags, a, b, true, true);
	if (a->kind == TY_CLASS && b->kind == TY_CLASS)
		return uni_classes(t, flags, a, b);
	if (a->kind == TY_FUNCTION && b->kind == TY_FUNCTION && a->params.count == b->params.count)
		return uni_function(t, flags, a, b);
	if (a->kind == TY_CLASS && b->kind == TY_ANON)
		return unify_class_anon(t, flags, a, b);
	if (a->kind == TY_ANON && b->kind == TY_ANON)
		return unify_anons(t, flags, a, b);
	if (a->kind == TY_DYNAMIC)
		return uni_dynamic_left(t, flags, a, b);
	if (b->kind == TY_DYNAMIC)
		return uni_dynamic_right(t, flags, a, b);
	if (a->kind == TY_ABSTRACT)
		return unify_cast(t, flags, a, b, true, false);
	if (a->kind == TY_PARAM)
		return uni_param(t, flags, a, b);
	if (b->kind == TY_ABSTRACT)
		return unify_cast(t, flags, a, b, false, true);
	return unify_cannot(t, a, b);
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
		return unify_types(t, flags, a->args.items[0], b) || unify_cannot(t, a, b);
	if (is_null_of(b))
		return unify_types(t, flags, a, b->args.items[0]) || unify_cannot(t, a, b);
	if (a->kind == TY_ABSTRACT && b->kind == TY_ABSTRACT && a->symbol == b->symbol)
		return uni_same_abstract(t, flags, a, b);
	return uni_kinds(t, flags, a, b);
}

bool unify_types(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	unsigned question = question_of(flags, true);
	if (equal_known(t->program, question, a, b))
		return true;
	unsigned steps = t->steps, assumed = t->assumed;
	bool ok = enter(t) ? uni_step(t, flags, a, b) : unify_cannot(t, a, b);
	t->unify_depth--;
	if (ok && t->steps - steps > EQUAL_LONG && t->assumed == assumed)
		equal_keep(t->program, question, a, b);
	return ok;
}

/* ---- the doors ---- */

bool unify_with(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b)
{
	if (t->unify_depth == 0)
		t->problems.count = 0;
	return unify_types(t, flags, a, b);
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
