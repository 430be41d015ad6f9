/* What the types and the metadata say of null. */
#include "transform/types/checks.h"
#include "transform/types/null_safety.h"

enum { DEEPEST = 200, MOST_TYPEDEFS = 64 };

/* ---- metadata ---- */

static bool is_about_null(const struct meta *meta)
{
	return name_is(meta->name.name, ":nullSafety");
}

/* The name that is its only argument, or NULL. */
static const char *only_name(const struct meta *meta)
{
	const struct expr *e = meta->args.count == 1 ? meta->args.items[0] : NULL;
	return e && e->kind == EXPR_IDENT ? e->name.name->text : NULL;
}

bool null_is_off(const struct meta *meta)
{
	const char *name = is_about_null(meta) ? only_name(meta) : NULL;
	return name && strcmp(name, "Off") == 0;
}

bool null_has_off(const meta_list *list)
{
	for (VEC_EACH(const struct meta, meta, list)) {
		if (null_is_off(meta))
			return true;
	}
	return false;
}

/* The mode that an entry asks for, or -1: it is another's, or has no sense. */
static int mode_of_meta(const struct meta *meta)
{
	static const char *const names[] = {
	        [NULL_OFF] = "Off",
	        [NULL_LOOSE] = "Loose",
	        [NULL_STRICT] = "Strict",
	        [NULL_THREADED] = "StrictThreaded",
	};
	if (!is_about_null(meta))
		return -1;
	if (!meta->args.count)
		return NULL_LOOSE;
	const char *name = only_name(meta);
	for (int i = NULL_OFF; name && i <= NULL_THREADED; i++) {
		if (strcmp(name, names[i]) == 0)
			return i;
	}
	return -1;
}

bool null_is_wrong_meta(const struct meta *meta)
{
	return is_about_null(meta) && mode_of_meta(meta) < 0;
}

bool null_has_on(const meta_list *list)
{
	for (VEC_EACH(const struct meta, meta, list)) {
		if (mode_of_meta(meta) > NULL_OFF)
			return true;
	}
	return false;
}

/* Off ends it; Loose counts only when nothing came before, what is stricter replaces what did. */
enum null_mode null_mode_of(const meta_list *first, const meta_list *second)
{
	const meta_list *lists[] = {first, second};
	int mode = -1;
	for (int i = 0; i < 2; i++) {
		if (!lists[i])
			continue;
		for (VEC_EACH(const struct meta, meta, lists[i])) {
			int found = mode_of_meta(meta);
			if (found == NULL_OFF)
				return NULL_OFF;
			if (found > NULL_LOOSE || (found == NULL_LOOSE && mode < 0))
				mode = found;
		}
	}
	return mode < 0 ? NULL_OFF : (enum null_mode)mode;
}

/* ---- types ---- */

static bool is_null(const struct typer *t, const struct ty *type)
{
	return type->kind == TY_ABSTRACT && type->symbol == t->program->core.null &&
	       type->args.count == 1;
}

struct ty *null_behind_abstract(struct typer *t, struct ty *type)
{
	if (type->kind != TY_ABSTRACT)
		return NULL;
	fact_heads(t, type->symbol);
	return header(type->symbol)->is_core_type ? NULL : ty_abstract_step(t->arena, type);
}

/* One step through what is only a name for another type; NULL: it is none. */
static struct ty *behind_name(struct typer *t, struct ty *type)
{
	if (type->kind == TY_MONO)
		return type->bound;
	if (type->kind != TY_TYPEDEF)
		return NULL;
	fact_heads(t, type->symbol);
	return ty_expand(type);
}

bool null_is_nullable(struct typer *t, struct ty *type)
{
	for (int depth = 0; type && depth < DEEPEST; depth++) {
		if (is_null(t, type))
			return true;
		struct ty *next = behind_name(t, type);
		type = next ? next : null_behind_abstract(t, type);
	}
	return false;
}

struct ty *null_unfold(struct typer *t, struct ty *type)
{
	for (int depth = 0; depth < DEEPEST; depth++) {
		struct ty *next = is_null(t, type) ? type->args.items[0] : behind_name(t, type);
		if (!next)
			next = null_behind_abstract(t, type);
		if (!next)
			break;
		type = next;
	}
	return type;
}

/* ---- unification ---- */

struct unification {
	struct typer *t;
	struct ty *seen[MOST_TYPEDEFS][2]; /* pairs with a typedef that are being looked at */
	unsigned count, depth;
};

static bool unify_null(struct unification *u, struct ty *a, struct ty *b);

static bool same(const struct ty *a, const struct ty *b, unsigned depth)
{
	while (a->kind == TY_MONO && a->bound)
		a = a->bound;
	while (b->kind == TY_MONO && b->bound)
		b = b->bound;
	if (a == b)
		return true;
	if (a->kind != b->kind || a->symbol != b->symbol || a->param != b->param ||
	    a->args.count != b->args.count || !(a->symbol || a->param) || depth > 20)
		return false;
	for (uint32_t i = 0; i < a->args.count; i++) {
		if (!same(a->args.items[i], b->args.items[i], depth + 1))
			return false;
	}
	return true;
}

static bool through_typedef(struct unification *u, struct ty *a, struct ty *b)
{
	for (unsigned i = 0; i < u->count; i++) {
		if (same(u->seen[i][0], a, 0) && same(u->seen[i][1], b, 0))
			return true;
	}
	if (u->count == MOST_TYPEDEFS)
		return true;
	u->seen[u->count][0] = a;
	u->seen[u->count++][1] = b;
	struct ty *next = a->kind == TY_TYPEDEF ? behind_name(u->t, a) : NULL;
	bool fits = next ? unify_null(u, next, b)
	            : b->kind == TY_TYPEDEF && (next = behind_name(u->t, b))
	                    ? unify_null(u, a, next)
	                    : true;
	u->count--;
	return fits;
}

static bool is_instance(const struct ty *type)
{
	return type->kind == TY_CLASS || type->kind == TY_PARAM;
}

static bool unify_arguments(struct unification *u, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < a->args.count; i++) {
		if (!unify_null(u, a->args.items[i], b->args.items[i]))
			return false;
	}
	return true;
}

static bool unify_structures(struct unification *u, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; i < b->fields.count; i++) {
		const struct ty_field *mine = ty_anon_field(a, b->fields.items[i].name);
		if (mine && !unify_null(u, mine->type, b->fields.items[i].type))
			return false;
	}
	return true;
}

/* Only what the class declares itself is looked at. */
static bool unify_class(struct unification *u, struct ty *a, struct ty *b)
{
	for (uint32_t i = 0; a->kind == TY_CLASS && i < b->fields.count; i++) {
		struct slot *slot = head_field(header(a->symbol), b->fields.items[i].name);
		if (!slot) {
			fact_no_member(u->t, a->symbol, b->fields.items[i].name);
			continue;
		}
		fact_member(u->t, slot);
		if (!unify_null(u, slot_seen(u->t, slot, a), b->fields.items[i].type))
			return false;
	}
	return true;
}

static bool unify_functions(struct unification *u, struct ty *a, struct ty *b)
{
	bool is_void = b->result->kind == TY_ABSTRACT && name_is(b->result->symbol->path, "Void");
	if (!is_void && !unify_null(u, a->result, b->result))
		return false;
	for (uint32_t i = 0; i < a->params.count && i < b->params.count; i++) {
		if (!unify_null(u, b->params.items[i].type, a->params.items[i].type))
			return false;
	}
	return true;
}

/* What the two are by, when neither says more of itself. */
static bool unify_behind(struct unification *u, struct ty *a, struct ty *b)
{
	if (a->kind == TY_MONO)
		return !a->bound || unify_null(u, a->bound, b);
	if (b->kind == TY_MONO)
		return !b->bound || unify_null(u, a, b->bound);
	if (a->kind == TY_TYPEDEF || b->kind == TY_TYPEDEF)
		return through_typedef(u, a, b);
	struct ty *next = null_behind_abstract(u->t, a);
	if (next)
		return unify_null(u, next, b);
	next = null_behind_abstract(u->t, b);
	return !next || unify_null(u, a, next);
}

static bool unify_null(struct unification *u, struct ty *a, struct ty *b)
{
	if (a == b || is_null(u->t, b) || u->depth > DEEPEST)
		return true;
	if (is_null(u->t, a) && !null_is_nullable(u->t, b))
		return false;
	u->depth++;
	bool fits;
	if (is_instance(a) && is_instance(b) && a->args.count == b->args.count)
		fits = unify_arguments(u, a, b);
	else if (a->kind == TY_ANON && b->kind == TY_ANON)
		fits = unify_structures(u, a, b);
	else if (is_instance(a) && b->kind == TY_ANON)
		fits = unify_class(u, a, b);
	else if (a->kind == TY_FUNCTION && b->kind == TY_FUNCTION)
		fits = unify_functions(u, a, b);
	else
		fits = unify_behind(u, a, b);
	u->depth--;
	return fits;
}

bool null_unifies(struct typer *t, struct ty *a, struct ty *b)
{
	struct unification u = {.t = t};
	return unify_null(&u, a, b);
}
