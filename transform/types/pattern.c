/* switch: patterns typed against the subject, guards, arms. */
#include "transform/types/coverage.h"
#include "transform/types/checks.h"

struct bound_name {
	struct tx_local *local;
	bool here; /* bound in the alternative that is being read */
};

struct patterns {
	VEC(struct bound_name) names; /* of this case */
	bool is_match;                /* .match(): nothing may be bound */
	bool is_second;               /* in an alternative behind the first: the same names again */
	bool in_array;                /* else what is inside is read from its end */
	const struct expr *whole;     /* the one being read, with its parentheses */
	unsigned depth;
	struct ty **opened; /* what stands for the type parameters in this case, or NULL */
};

static struct tx_pattern *type_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                       struct ty *type);
static struct tx_pattern *pattern_of(struct typer *t, struct patterns *p, const struct expr *e,
                                     struct ty *type);

static struct tx_pattern *pattern_new(struct typer *t, enum pattern_kind kind, const struct expr *e,
                                      struct ty *type)
{
	struct tx_pattern *made = ARENA_NEW(t->arena, struct tx_pattern);
	made->kind = kind;
	made->node = e->node;
	made->type = type;
	return made;
}

static bool is_ident(const struct expr *e, const char *name)
{
	return e->kind == EXPR_IDENT && name_is(e->name.name, name);
}

static _Noreturn void unrecognized(struct typer *t, const struct expr *e)
{
	type_error(t, e->node, DIAG_UNRECOGNIZED_PATTERN, expr_text(t, e));
}

/* ---- names ---- */

static struct tx_local *bind_name(struct typer *t, struct patterns *p, struct ident name,
                                  struct ty *type)
{
	if (p->is_match)
		type_error(t, name.node, DIAG_MATCH_VARIABLES);
	for (VEC_EACH(struct bound_name, one, &p->names)) {
		if (one->local->name != name.name)
			continue;
		if (one->here)
			type_error(t, p->in_array ? name.node : one->local->node, DIAG_BOUND_TWICE,
			           name.name->text);
		one->here = true;
		if (!unify(t, type, one->local->type))
			type_wrong(t, one->local->node, DIAG_UNIFY, problems_text(t));
		return one->local;
	}
	if (p->is_second)
		type_error(t, name.node, DIAG_OR_VARIABLE, name.name->text);
	struct bound_name one = {local_new(t, name, type, LOCAL_PATTERN), true};
	VEC_PUSH(t->arena, &p->names, one);
	return one.local;
}

/* ---- constants and constructors ---- */

static bool is_constant_field(const struct tx *e)
{
	if (e->kind != TX_FIELD || e->field_kind != FIELD_STATIC || !e->member ||
	    e->member->kind != MEMBER_VAR)
		return false;
	const struct member *m = e->member;
	if (m->access & (ACCESS_FINAL | ACCESS_INLINE))
		return true;
	return m->set.name && (name_is(m->set.name, "null") || name_is(m->set.name, "never")) &&
	       (!m->get.name || name_is(m->get.name, "default"));
}

static bool is_constant(const struct tx *e)
{
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
	case TX_TYPE:
		return true;
	case TX_CAST:
	case TX_META:
		return e->left && is_constant(e->left);
	default:
		return is_constant_field(e);
	}
}

static struct tx_pattern *constructor_pattern(struct typer *t, const struct expr *e,
                                              struct ty *type, struct tx *field, struct ty *result)
{
	if (!unify(t, result, type))
		type_wrong(t, e->node, DIAG_UNIFY, problems_text(t));
	struct tx_pattern *made = pattern_new(t, PATTERN_ENUM, e, type);
	made->owner = field->symbol;
	made->member = field->member;
	deprecated_pattern(t, field->symbol, field->member, field->node);
	return made;
}

/* Any class is a Class<?> here. */
static void unify_type_value(struct typer *t, const struct expr *e, struct ty *type,
                             const struct tx *value)
{
	struct core_types *core = &t->program->core;
	struct ty *named = ty_follow(ty_of(t->arena, (struct symbol *)value->symbol, NULL, 0));
	struct symbol *of = named->kind == TY_ENUM ? core->enum_ : core->class_;
	enum diag_phase phase = t->phase;
	t->phase = PHASE_FILTER;
	need_runtime_type(t, value);
	t->phase = phase;
	if (!of)
		return;
	if (!unify(t, ty_of1(t->arena, of, ty_mono(t->arena)), type))
		type_wrong(t, e->node, DIAG_UNIFY, problems_text(t));
}

static struct tx_pattern *value_pattern(struct typer *t, const struct expr *e, struct ty *type,
                                        struct tx *value)
{
	if (value->kind == TX_FIELD && value->field_kind == FIELD_ENUM) {
		struct ty *seen = ty_follow(value->type);
		struct tx_pattern *made = constructor_pattern(t, e, type, value, value->type);
		made->is_bare = seen->kind == TY_FUNCTION && seen->params.count;
		for (uint32_t i = 0; seen->kind == TY_FUNCTION && i < seen->params.count; i++) {
			struct tx_pattern *any =
			        pattern_new(t, PATTERN_ANY, e, seen->params.items[i].type);
			VEC_PUSH(t->arena, &made->items, any);
		}
		return made;
	}
	if (!is_constant(value))
		return NULL;
	if (value->kind == TX_TYPE && value->symbol) {
		unify_type_value(t, e, type, value);
	} else if (value->kind == TX_NULL) {
		unifies(t, value->type, type);
	} else {
		value = cast_or_unify_at(t, type, value, e->node);
	}
	struct tx_pattern *made = pattern_new(t, PATTERN_CONSTANT, e, type);
	made->value = value;
	return made;
}

/* The name as a value, locals aside; NULL: it is none, so it binds. */
static struct tx *named_value(struct typer *t, const struct expr *e, struct ty *type)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		t->scope.count = 0;
		bool is_static = t->is_static;
		t->is_static = t->in_pattern = t->strict = true;
		struct tx *value = access_get(t, ident_access(t, e, MODE_GET, WANT(type)), e->node);
		t->is_static = is_static;
		t->in_pattern = false;
		t->strict = attempt.saved.strict;
		attempt_leave(t, &attempt);
		t->scope.count = attempt.saved.scope.count;
		if (value->kind == TX_FIELD || is_constant(value))
			return value;
		mark_undo(t, attempt.mark);
		return NULL;
	}
	attempt_failed(t, &attempt, true);
	if (t->failure_code == DIAG_NOT_A_VALUE)
		type_error(t, e->node, DIAG_NOT_A_VALUE, resolve_name(t, e->name.name)->path->text);
	return NULL;
}

/* A name that binds though it is nearly one of the constructors'. */
static void say_typo(struct typer *t, const struct expr *e, struct ty *type)
{
	type = ty_follow_null(type);
	if (type->kind != TY_ENUM && !(type->kind == TY_ABSTRACT && type->symbol->decl->is_enum))
		return;
	const struct decl *d = type->symbol->decl;
	const struct name **names = ARENA_NEWS(t->arena, d->members.count + 1, const struct name *);
	uint32_t count = 0;
	fact_head(t, type->symbol);
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		if (d->kind == DECL_ENUM ||
		    (m->kind == MEMBER_VAR && !(m->access & ACCESS_STATIC) && !m->get.name))
			names[count++] = m->name.name;
	}
	const char *near = near_names(t, e->name.name, names, count, &count);
	if (count)
		type_say(t, e->node, DIAG_PATTERN_TYPO, near, e->name.name->text);
}

static struct tx_pattern *ident_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                        struct ty *type)
{
	if (is_ident(e, "_"))
		return pattern_new(t, PATTERN_ANY, e, type);
	struct tx *value = named_value(t, e, type);
	if (value) {
		struct tx_pattern *made = value_pattern(t, e, type, value);
		if (made)
			return made;
	}
	if (is_upper_name(e->name.name) || e->name.name->text[0] == '$')
		type_say(t, e->node, DIAG_PATTERN_CASE);
	say_typo(t, e, type);
	struct tx_pattern *made = pattern_new(t, PATTERN_BIND, e, type);
	made->local = bind_name(t, p, e->name, type);
	return made;
}

/* A constructor's own type parameters are known only as far as its result and the patterns of
 * its arguments say. */
static struct slot *constructor_slot(const struct tx *field)
{
	return &head_of(field->symbol)->slots[field->member->index];
}

static struct ty *rigid_constructor(struct typer *t, struct tx *callee, struct ty ***own)
{
	struct slot *slot = constructor_slot(callee);
	struct head *head = header(slot->owner);
	struct ty **outer = ARENA_NEWS(t->arena, head->params.count + 1, struct ty *);
	*own = ARENA_NEWS(t->arena, slot->params.count + 1, struct ty *);
	spawn_monos(t, head->params.items, head->params.count, outer, NULL, NULL, 0);
	for (uint32_t i = 0; i < slot->params.count; i++)
		(*own)[i] = ty_mono(t->arena);
	struct ty *type =
	        ty_subst(t->arena, slot_type(slot), slot->params.items, *own, slot->params.count);
	callee->type = ty_subst(t->arena, type, head->params.items, outer, head->params.count);
	return ty_follow(callee->type);
}

static void settle_rigid(struct typer *t, const struct tx *callee, struct ty **own)
{
	struct slot *slot = constructor_slot(callee);
	for (uint32_t i = 0; i < slot->params.count; i++) {
		if (own[i]->kind == TY_MONO && !own[i]->bound)
			mono_bind(t, own[i], ty_param(t->arena, slot->params.items[i]));
	}
}

/* C(a, _, b) */
static struct tx_pattern *call_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                       struct ty *type)
{
	uint32_t scope = t->scope.count;
	t->scope.count = 0;
	t->in_pattern = true;
	struct tx *callee =
	        access_get(t, access_expr(t, e->left, MODE_CALL, WANT(type)), e->left->node);
	t->in_pattern = false;
	t->scope.count = scope;
	struct ty *function = ty_follow(callee->type);
	if (callee->kind != TX_FIELD || callee->field_kind != FIELD_ENUM ||
	    function->kind != TY_FUNCTION)
		unrecognized(t, e);
	struct ty **own;
	function = rigid_constructor(t, callee, &own);
	struct tx_pattern *made = constructor_pattern(t, e, type, callee, function->result);
	uint32_t given = e->list.count, wanted = function->params.count;
	for (uint32_t i = 0; i < wanted; i++) {
		struct ty *item = function->params.items[i].type;
		const struct expr *one = i < given ? e->list.items[i]
		                         : given   ? e->list.items[given - 1]
		                                   : e;
		if (i >= given && !(given && is_ident(one, "_")) &&
		    !function->params.items[i].optional)
			type_error(t, e->node, DIAG_NOT_ENOUGH_PATTERNS);
		struct tx_pattern *inner = i < given ? type_pattern(t, p, one, item)
		                                     : pattern_new(t, PATTERN_ANY, one, item);
		VEC_PUSH(t->arena, &made->items, inner);
	}
	settle_rigid(t, callee, own);
	if (given > wanted)
		type_error(t, e->node, DIAG_TOO_MANY_ARGUMENTS);
	return made;
}

/* ---- structures ---- */

/* NULL: it has none of that name. */
static struct ty *field_type(struct typer *t, struct ty *type, struct ident name)
{
	struct access_to a =
	        field_access(t, tx_null(t, name.node, type), name, name.node, MODE_GET, true);
	if (!access_found(&a))
		return NULL;
	return a.e ? a.e->type : access_get(t, a, name.node)->type;
}

/* Of two fields of one name the first is looked at. */
static bool is_named_before(const struct expr *e, uint32_t at)
{
	for (uint32_t i = 0; i < at; i++) {
		if (e->fields.items[i].name.name == e->fields.items[at].name.name)
			return true;
	}
	return false;
}

static struct tx_pattern *object_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                         struct ty *type)
{
	struct tx_pattern *made = pattern_new(t, PATTERN_OBJECT, e, type);
	const struct object_field *missing = NULL;
	const struct ty *seen = ty_follow_null(type);
	bool has_fields = seen->kind == TY_ANON || seen->kind == TY_CLASS ||
	                  seen->kind == TY_PARAM ||
	                  (seen->kind == TY_ABSTRACT && !header(seen->symbol)->is_core_type);
	if (!has_fields)
		type_error(t, e->node, DIAG_FIELD_PATTERN, ty_text(t->arena, type));
	for (uint32_t i = 0; i < e->fields.count; i++) {
		const struct object_field *f = &e->fields.items[i];
		if (is_named_before(e, i))
			continue;
		struct ty *item = field_type(t, type, (struct ident){f->name.name, f->value->node});
		if (!item && !missing)
			missing = f;
		if (!item)
			continue;
		VEC_PUSH(t->arena, &made->names, f->name.name);
		struct tx_pattern *inner = type_pattern(t, p, f->value, item);
		VEC_PUSH(t->arena, &made->items, inner);
	}
	if (missing)
		type_error(t, missing->value->node, DIAG_NO_FIELD, ty_text(t->arena, type),
		           missing->name.name->text, "");
	return made;
}

/* The array, or Dynamic, that a pattern of items looks into; NULL: none. */
static struct ty *array_of(struct typer *t, struct ty *type)
{
	for (int depth = 0; depth < 20; depth++) {
		struct ty *froms[2], *seen = ty_follow_null(type);
		if (ty_is_array(seen) || seen->kind == TY_DYNAMIC)
			return seen;
		if (seen->kind != TY_ABSTRACT || abstract_froms(t, seen, froms, 2) != 1)
			return NULL;
		type = froms[0];
	}
	return NULL;
}

static struct tx_pattern *array_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                        struct ty *type)
{
	struct tx_pattern *made = pattern_new(t, PATTERN_ARRAY, e, type);
	struct ty *array = array_of(t, type);
	if (!array)
		unrecognized(t, e);
	struct ty *item = array->kind == TY_DYNAMIC ? array : ty_argument_as_written(array, 0);
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx_pattern *inner = type_pattern(t, p, e->list.items[i], item);
		VEC_PUSH(t->arena, &made->items, inner);
	}
	return made;
}

/* ---- a | b, x = p, e => p ---- */

static bool *bound_here(struct typer *t, const struct patterns *p)
{
	bool *list = ARENA_NEWS(t->arena, p->names.count + 1, bool);
	for (uint32_t i = 0; i < p->names.count; i++)
		list[i] = p->names.items[i].here;
	return list;
}

static struct tx_pattern *or_pattern(struct typer *t, struct patterns *p, const struct expr *left,
                                     const struct expr *right, const struct expr *e,
                                     struct ty *type)
{
	struct tx_pattern *made = pattern_new(t, PATTERN_OR, e, type);
	uint32_t before = p->names.count;
	bool *old = bound_here(t, p);
	struct tx_pattern *first = type_pattern(t, p, left, type);
	bool *with = bound_here(t, p);
	uint32_t count = p->names.count;
	for (uint32_t i = 0; i < count; i++)
		p->names.items[i].here = i < before && old[i];
	bool is_second = p->is_second;
	p->is_second = true;
	struct tx_pattern *second = type_pattern(t, p, right, type);
	p->is_second = is_second;
	for (uint32_t i = 0; i < p->names.count; i++) {
		bool was = i < count && with[i];
		if (was != p->names.items[i].here)
			type_error(t, p->names.items[i].local->node, DIAG_OR_VARIABLE,
			           p->names.items[i].local->name->text);
	}
	VEC_PUSH(t->arena, &made->items, first);
	VEC_PUSH(t->arena, &made->items, second);
	return made;
}

/* An extractor is an expression like others: there type parameters are themselves (Haxe's #5952).
 */
static struct tx *extracting(struct typer *t, const struct patterns *p, const struct expr *e)
{
	uint32_t count = p->opened ? t->params.count : 0;
	bool *closed = ARENA_NEWS(t->arena, count + 1, bool);
	for (uint32_t i = 0; i < count; i++) {
		struct ty *mono = p->opened[i];
		closed[i] = mono->kind == TY_MONO && !mono->bound;
		if (closed[i])
			mono->bound = ty_param(t->arena, t->params.items[i]);
	}
	struct tx *value = type_expr(t, e, WANT_VALUE);
	for (uint32_t i = 0; i < count; i++) {
		if (closed[i])
			p->opened[i]->bound = NULL;
	}
	return value;
}

static struct tx_pattern *extractor(struct typer *t, struct patterns *p, const struct expr *e,
                                    struct ty *type)
{
	struct tx_pattern *made = pattern_new(t, PATTERN_EXTRACT, e, type);
	uint32_t scope = t->scope.count;
	made->local = local_hidden(t, type, e->left->node);
	made->local->kind = LOCAL_PATTERN;
	made->local->name = name_from(t->names, "_");
	VEC_PUSH(t->arena, &t->scope, made->local);
	/* What this pattern binds is not bound yet. */
	const struct name **names = ARENA_NEWS(t->arena, p->names.count + 1, const struct name *);
	for (uint32_t i = 0; i < p->names.count; i++) {
		names[i] = p->names.items[i].local->name;
		p->names.items[i].local->name = NULL;
	}
	made->value = extracting(t, p, e->left);
	for (uint32_t i = 0; i < p->names.count; i++)
		p->names.items[i].local->name = names[i];
	t->scope.count = scope;
	made->local->name = NULL;
	made->inner = type_pattern(t, p, e->right, made->value->type);
	return made;
}

static struct tx_pattern *binary_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                         struct ty *type)
{
	if (e->op == OP_OR)
		return or_pattern(t, p, e->left, e->right, e, type);
	if (e->op == OP_ARROW)
		return extractor(t, p, e, type);
	if (e->op != OP_ASSIGN || (e->left->kind != EXPR_IDENT && e->left->kind != EXPR_VARS))
		unrecognized(t, e);
	struct tx_pattern *made = pattern_new(t, PATTERN_BIND, e, type);
	struct ident name =
	        e->left->kind == EXPR_VARS ? e->left->vars.items[0].name : e->left->name;
	if (!name_is(name.name, "_"))
		made->local = bind_name(t, p, name, type);
	made->inner = type_pattern(t, p, e->right, type);
	return made->local ? made : made->inner;
}

static struct tx_pattern *literal_pattern(struct typer *t, const struct expr *e, struct ty *type)
{
	uint32_t scope = t->scope.count;
	t->scope.count = 0;
	bool untyped = t->untyped;
	t->untyped |= e->kind == EXPR_FIELD; /* a path that names nothing is no constant */
	t->in_pattern = true;
	struct tx *value = type_expr(t, e, WANT(type));
	t->in_pattern = false;
	t->untyped = untyped;
	t->scope.count = scope;
	struct tx_pattern *made = value_pattern(t, e, type, value);
	if (!made && value->kind == TX_FIELD)
		type_error(t, e->node, DIAG_PATTERN_READ_ONLY);
	if (!made)
		unrecognized(t, e);
	return made;
}

static struct tx_pattern *pattern_of(struct typer *t, struct patterns *p, const struct expr *e,
                                     struct ty *type)
{
	switch (e->kind) {
	case EXPR_IDENT:
		if (is_ident(e, "null") || is_ident(e, "true") || is_ident(e, "false"))
			return literal_pattern(t, e, type);
		return ident_pattern(t, p, e, type);
	case EXPR_CALL:
		return call_pattern(t, p, e, type);
	case EXPR_OBJECT:
		return object_pattern(t, p, e, type);
	case EXPR_ARRAY:
		return array_pattern(t, p, e, type);
	case EXPR_BINARY:
		return binary_pattern(t, p, e, type);
	case EXPR_PAREN:
		return pattern_of(t, p, e->left, type);
	case EXPR_VARS:
		if (e->vars.count == 1 && e->vars.items[0].value == NULL) {
			struct tx_pattern *made = pattern_new(t, PATTERN_BIND, e, type);
			made->local = bind_name(t, p, e->vars.items[0].name, type);
			return made;
		}
		break;
	case EXPR_CAST:
		if (!e->type)
			return pattern_of(t, p, e->left, type);
		break;
	case EXPR_INT:
	case EXPR_FLOAT:
	case EXPR_STRING:
	case EXPR_FIELD:
		return literal_pattern(t, e, type);
	case EXPR_FORMAT:
		type_error(t, e->node, DIAG_FORMAT_PATTERN);
	default:
		break;
	}
	unrecognized(t, p->whole);
}

static struct tx_pattern *type_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                       struct ty *type)
{
	if (p->depth > 500)
		type_error(t, e->node, DIAG_TOO_DEEP);
	p->depth++;
	const struct expr *outer = p->whole;
	bool in_array = p->in_array;
	p->whole = e;
	if (e->kind == EXPR_ARRAY || e->kind == EXPR_CALL || e->kind == EXPR_OBJECT)
		p->in_array = e->kind == EXPR_ARRAY;
	struct tx_pattern *made = pattern_of(t, p, e, type);
	p->in_array = in_array;
	p->whole = outer;
	p->depth--;
	return made;
}

/* ---- switch ([a, b]) ---- */

/* A constant cannot be several values: Haxe thinks of them as a function's arguments. */
static struct tx_pattern *wrong_tuple(struct typer *t, const struct expr *e,
                                      const struct tx *subject)
{
	struct ty *tuple = ty_function(t->arena, t->program->core.void_);
	for (uint32_t i = 0; i < subject->list.count; i++) {
		struct ty_arg arg = {.type = subject->list.items[i]->type};
		VEC_PUSH(t->arena, &tuple->params, arg);
	}
	const char *text = ty_text(t->arena, tuple);
	text = arena_copy(t->arena, text, strlen(text) - strlen("Void"));
	type_wrong(t, e->node, DIAG_UNIFY,
	           arena_printf(t->arena, "%s should be %s-Tuple",
	                        ty_text(t->arena, type_literal(t, e)->type), text));
	struct tx_pattern *made = pattern_new(t, PATTERN_ANY, e, subject->type);
	made->is_wrong = true;
	return made;
}

static struct tx_pattern *tuple_pattern(struct typer *t, struct patterns *p, const struct expr *e,
                                        const struct tx *subject)
{
	while (e->kind == EXPR_PAREN)
		e = e->left;
	if (is_ident(e, "_"))
		return pattern_new(t, PATTERN_ANY, e, subject->type);
	if (e->kind == EXPR_BINARY && e->op == OP_OR) {
		struct tx_pattern *made = pattern_new(t, PATTERN_OR, e, subject->type);
		struct tx_pattern *one = tuple_pattern(t, p, e->left, subject);
		VEC_PUSH(t->arena, &made->items, one);
		for (VEC_EACH(struct bound_name, name, &p->names))
			name->here = false;
		one = tuple_pattern(t, p, e->right, subject);
		VEC_PUSH(t->arena, &made->items, one);
		return made;
	}
	if (e->kind == EXPR_IDENT || (e->kind == EXPR_BINARY && e->op == OP_ASSIGN))
		type_error(t, e->node, DIAG_TUPLE_VARIABLE);
	if (e->kind == EXPR_INT || e->kind == EXPR_FLOAT || e->kind == EXPR_STRING)
		return wrong_tuple(t, e, subject);
	if (e->kind != EXPR_ARRAY)
		unrecognized(t, e);
	struct tx_pattern *made = pattern_new(t, PATTERN_ARRAY, e, subject->type);
	made->tuple = true;
	uint32_t wanted = subject->list.count;
	for (uint32_t i = 0; i < e->list.count && i < wanted; i++) {
		struct tx_pattern *inner =
		        type_pattern(t, p, e->list.items[i], subject->list.items[i]->type);
		VEC_PUSH(t->arena, &made->items, inner);
	}
	if (e->list.count < wanted)
		type_error(t, e->node, DIAG_NOT_ENOUGH_PATTERNS);
	if (e->list.count > wanted)
		type_error(t, e->list.items[wanted]->node, DIAG_TOO_MANY_ARGUMENTS);
	return made;
}

static bool is_tuple(const struct expr *e)
{
	while (e->kind == EXPR_PAREN)
		e = e->left;
	if (e->kind != EXPR_ARRAY || e->list.count == 0)
		return false;
	const struct expr *first = e->list.items[0];
	return first->kind != EXPR_FOR && first->kind != EXPR_WHILE &&
	       !(first->kind == EXPR_BINARY && first->op == OP_ARROW);
}

static struct tx *type_subject(struct typer *t, const struct expr *e)
{
	while (e->kind == EXPR_PAREN)
		e = e->left;
	if (!is_tuple(e))
		return type_expr(t, e, WANT_VALUE);
	struct tx *tuple = tx_new(t, TX_ARRAY, e->node, ty_array(t, t->program->core.dynamic));
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct tx *one = type_expr(t, e->list.items[i], WANT_VALUE);
		VEC_PUSH(t->arena, &tuple->list, one);
	}
	return tuple;
}

/* ---- cases ---- */

struct switching {
	const struct expr *e;
	struct tx *made, *subject;
	bool tuple;
	bool joins; /* each value is cast to what is wanted, when it is typed */
	struct want want;
	tx_list values;
};

static struct tx_pattern *case_pattern(struct typer *t, struct switching *s, struct patterns *p,
                                       const struct expr *e)
{
	return s->tuple ? tuple_pattern(t, p, e, s->subject)
	                : type_pattern(t, p, e, s->subject->type);
}

static void case_patterns(struct typer *t, struct switching *s, struct patterns *p,
                          const struct switch_case *c, struct tx_case *out)
{
	uint32_t first = 0;
	for (uint32_t i = 0; i < c->patterns.count; i++) {
		for (uint32_t j = 0; i > 0 && j < p->names.count; j++)
			p->names.items[j].here = false;
		struct tx_pattern *one = case_pattern(t, s, p, c->patterns.items[i]);
		VEC_PUSH(t->arena, &out->patterns, one);
		if (i == 0)
			first = p->names.count;
		for (uint32_t j = 0; i > 0 && j < p->names.count; j++) {
			if (!p->names.items[j].here || p->names.count != first)
				type_error(t, c->patterns.items[i]->node, DIAG_OR_VARIABLE,
				           p->names.items[j].local->name->text);
		}
	}
}

static struct tx *case_body(struct typer *t, struct switching *s, const struct expr *body,
                            node_id node)
{
	if (!body)
		return tx_new(t, TX_BLOCK, node, t->program->core.void_);
	if (body->kind == EXPR_BLOCK) {
		struct tx *block = type_statements(t, body, s->want, false);
		if (body->list.count == 1 && !s->want.type)
			block->node = body->list.items[0]->node;
		return block;
	}
	return type_expr(t, body, s->want);
}

/* The body's value as the type that is wanted; of an arm without a body it is said at its
 * pattern. */
static struct tx *case_value(struct typer *t, struct switching *s, const struct switch_case *c)
{
	struct tx *value = case_body(t, s, c->body, c->node);
	if (!s->joins)
		return value;
	if (c->body)
		return cast_or_unify(t, s->want.type, value, value->node);
	if (!unify(t, t->program->core.void_, s->want.type))
		type_wrong(t, c->patterns.count == 1 ? c->patterns.items[0]->node : c->node,
		           DIAG_UNIFY, problems_text(t));
	return value;
}

static struct tx *as_block(struct typer *t, struct tx *e)
{
	if (e->kind == TX_BLOCK)
		return e;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, e->type);
	VEC_PUSH(t->arena, &block->list, e);
	return block;
}

/* ---- constructors with result types of their own refine type parameters inside a case ---- */

struct refined {
	struct ty **monos, **types; /* types: what the locals in scope had */
	struct ty **items;          /* what a tuple's items had */
	uint32_t locals;
	struct ty *subject, *want, *result;
};

static struct ty *opened(struct typer *t, const struct refined *r, struct ty *type)
{
	return ty_subst(t->arena, type, t->params.items, r->monos, t->params.count);
}

static void open_parameters(struct typer *t, struct switching *s, struct refined *r)
{
	r->monos = ARENA_NEWS(t->arena, t->params.count, struct ty *);
	for (uint32_t i = 0; i < t->params.count; i++)
		r->monos[i] = ty_mono(t->arena);
	r->locals = t->scope.count;
	r->types = ARENA_NEWS(t->arena, r->locals + 1, struct ty *);
	for (uint32_t i = 0; i < r->locals; i++) {
		r->types[i] = t->scope.items[i]->type;
		t->scope.items[i]->type = opened(t, r, r->types[i]);
	}
	r->subject = s->subject->type;
	r->want = s->want.type;
	r->result = t->result;
	s->subject->type = opened(t, r, r->subject);
	r->items = ARENA_NEWS(t->arena, s->subject->list.count + 1, struct ty *);
	for (uint32_t i = 0; s->tuple && i < s->subject->list.count; i++) {
		r->items[i] = s->subject->list.items[i]->type;
		s->subject->list.items[i]->type = opened(t, r, r->items[i]);
	}
	if (r->want)
		s->want.type = opened(t, r, r->want);
	if (r->result)
		t->result = opened(t, r, r->result);
}

/* Parameters that the pattern says nothing of are themselves again. */
static void settle_parameters(struct typer *t, struct refined *r)
{
	for (uint32_t i = 0; i < t->params.count; i++) {
		struct ty *mono = r->monos[i];
		if (mono->kind == TY_MONO && !mono->bound)
			mono_bind(t, mono, ty_param(t->arena, t->params.items[i]));
	}
}

static void close_parameters(struct typer *t, struct switching *s, struct refined *r)
{
	for (uint32_t i = 0; i < r->locals && i < t->scope.count; i++)
		t->scope.items[i]->type = r->types[i];
	for (uint32_t i = 0; s->tuple && i < s->subject->list.count; i++)
		s->subject->list.items[i]->type = r->items[i];
	s->subject->type = r->subject;
	s->want.type = r->want;
	t->result = r->result;
}

static void type_case(struct typer *t, struct switching *s, const struct switch_case *c)
{
	uint32_t scope = t->scope.count;
	struct patterns p = {0};
	struct tx_case out = {.node = c->node};
	if (c->patterns.count == 0) {
		if (s->made->by_default)
			type_error(t, c->node, DIAG_DUPLICATE_DEFAULT);
		s->made->by_default = case_value(t, s, c);
		VEC_PUSH(t->arena, &s->values, s->made->by_default);
		t->scope.count = scope;
		return;
	}
	struct refined refined = {0};
	bool refine = subject_has_parameters(t, s->subject);
	if (refine) {
		open_parameters(t, s, &refined);
		p.opened = refined.monos;
	}
	case_patterns(t, s, &p, c, &out);
	if (refine)
		settle_parameters(t, &refined);
	if (c->guard)
		out.guard = cast_or_unify(t, t->program->core.bool_,
		                          type_expr(t, c->guard, WANT(t->program->core.bool_)),
		                          c->guard->node);
	out.body = case_value(t, s, c);
	if (refine && s->joins)
		out.body = tx_seen_as(t, out.body, refined.want, out.body->node);
	if (refine)
		close_parameters(t, s, &refined);
	VEC_PUSH(t->arena, &s->values, out.body);
	VEC_PUSH(t->arena, &s->made->cases, out);
	t->scope.count = scope;
}

static void put_values_back(struct typer *t, struct switching *s)
{
	uint32_t at = 0, cases = 0;
	for (uint32_t i = 0; i < s->e->cases.count; i++) {
		struct tx *value = as_block(t, s->values.items[at++]);
		if (s->e->cases.items[i].patterns.count == 0)
			s->made->by_default = value;
		else
			s->made->cases.items[cases++].body = value;
	}
}

/* On a Dynamic nothing says which it is: constants and arrays do not go together. */
static void check_kinds_agree(struct typer *t, const struct tx *e)
{
	bool constants = false, arrays = false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++) {
			constants |= one->patterns.items[j]->kind == PATTERN_CONSTANT;
			arrays |= one->patterns.items[j]->kind == PATTERN_ARRAY;
		}
		if (constants && arrays)
			type_error(t, one->node, DIAG_INCOMPATIBLE_PATTERN);
	}
}

static node_id default_case(const struct expr *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		if (e->cases.items[i].patterns.count == 0)
			return e->cases.items[i].node;
	}
	return NO_NODE;
}

struct tx *type_switch(struct typer *t, const struct expr *e, struct want want)
{
	struct switching s = {.e = e, .want = want};
	/* A type that is not known yet is no help for the cases, even if one of them closes it. */
	struct ty *unknown = want.type && ty_follow(want.type)->kind == TY_MONO ? want.type : NULL;
	if (unknown)
		s.want.type = want.type = NULL;
	s.made = tx_new(t, TX_SWITCH, e->node, NULL);
	s.tuple = is_tuple(e->left);
	s.subject = type_subject(t, e->left);
	s.made->left = s.subject;
	s.joins = want.type && !want.nothing && !want_is_loose(&want);
	uint32_t errors = t->diags->errors;
	for (uint32_t i = 0; i < e->cases.count; i++)
		type_case(t, &s, &e->cases.items[i]);
	bool is_wrong = errors != t->diags->errors;
	bool is_dynamic = !s.tuple && ty_follow(s.subject->type)->kind == TY_DYNAMIC;
	if (!t->inferring && (is_wrong || is_dynamic))
		check_rows(t, s.made, s.subject->node);
	if (!t->inferring)
		check_useless(t, s.made, default_case(e));
	if (is_dynamic)
		check_kinds_agree(t, s.made);
	if (s.joins)
		s.made->type = want.type;
	else
		s.made->type = s.values.count ? join_values(t, s.values.items, s.values.count, want,
		                                            e->node)
		                              : t->program->core.void_;
	put_values_back(t, &s);
	if (unknown && !(want.implicit && ty_is_void(s.made->type)) &&
	    !unify(t, s.made->type, unknown))
		type_wrong(t, e->node, DIAG_UNIFY, problems_text(t));
	if (!t->inferring)
		check_coverage(t, s.made, s.subject->node, !want.nothing, is_wrong);
	return s.made;
}

/* value.match(pattern) */
struct tx *type_match(struct typer *t, const struct expr *subject, const struct expr *pattern,
                      node_id node)
{
	struct ty *bool_ = t->program->core.bool_;
	struct tx *made = tx_new(t, TX_SWITCH, node, bool_);
	made->left = type_expr(t, subject, WANT_VALUE);
	struct patterns p = {.is_match = true};
	struct tx_case one = {.node = node};
	struct tx_pattern *typed = type_pattern(t, &p, pattern, made->left->type);
	VEC_PUSH(t->arena, &one.patterns, typed);
	struct tx *yes = tx_new(t, TX_BOOL, node, bool_), *no = tx_new(t, TX_BOOL, node, bool_);
	yes->truth = true;
	one.body = as_block(t, yes);
	VEC_PUSH(t->arena, &made->cases, one);
	made->by_default = as_block(t, no);
	return made;
}
