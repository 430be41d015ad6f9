/* Typing one declaration: its members' bodies, and the checks of the whole. */
#include "transform/types/checks.h"

#include <stdlib.h>

/* An abstract's constructor declares `this` by the names of its type's parameters, which the
 * constructor's own parameters hide. */
static struct ty *hidden_params(struct typer *t, const struct slot *slot, struct ty *type)
{
	for (uint32_t i = 0; i < slot->params.count; i++) {
		for (uint32_t j = 0; j < t->head->params.count; j++) {
			if (t->head->params.items[j]->name != slot->params.items[i]->name)
				continue;
			struct ty *own = ty_param(t->arena, slot->params.items[i]);
			type = ty_subst(t->arena, type, &t->head->params.items[j], &own, 1);
		}
	}
	return type;
}

static struct ty *this_of(struct typer *t, const struct slot *slot)
{
	if (t->decl->kind != DECL_ABSTRACT)
		return t->head->self;
	struct ty *type = t->head->underlying ? t->head->underlying : t->head->self;
	return slot->is_constructor ? hidden_params(t, slot, type) : type;
}

static void enter_member(struct typer *t, struct slot *slot)
{
	t->slot = slot;
	t->own_type = NULL;
	t->is_static = slot->is_static;
	t->this_type = slot->is_static ? NULL : this_of(t, slot);
	t->in_constructor = slot->is_constructor;
	t->params.count = 0;
	if (!slot->is_static || slot_keeps_params(slot)) {
		for (uint32_t i = 0; i < t->head->params.count; i++)
			VEC_PUSH(t->arena, &t->params, t->head->params.items[i]);
	}
	for (uint32_t i = 0; i < slot->params.count; i++)
		VEC_PUSH(t->arena, &t->params, slot->params.items[i]);
	t->scope.count = t->named.count = t->monos.count = t->multi_types.count = 0;
	t->first_mono = 0;
	t->scope.items = NULL;
	t->scope.room = 0;
	t->named.items = NULL;
	t->named.room = 0;
	t->local_count = 0;
	t->functions_before = t->program->functions;
	t->this_local = NULL;
	t->function = NULL;
	t->in_loop = false;
	t->untyped = false;
	t->depth = 0;
	t->steps = t->expressions = 0;
}

static void type_method(struct typer *t, struct slot *slot, struct typed_member *out)
{
	struct ty *type = ty_follow(out->type);
	if (type->kind != TY_FUNCTION)
		return;
	struct tx_function *made = function_new(t, slot->function, type, true);
	made->name = slot->member->name;
	out->function = made;
	if (t->inferring || slot->function->result || slot->is_constructor) {
		type_body(t, made, slot->function, type);
		return;
	}
	/* It gives nothing, which only its end will tell. */
	t->own_type = ty_function(t->arena, ty_mono(t->arena));
	t->own_type->params = type->params;
	type_body(t, made, slot->function, t->own_type);
	unifies(t, t->own_type->result, type->result);
	t->own_type = NULL;
}

/* What the body left unknown is what others made of it; results too, for which Void takes all. */
static void settle(struct typer *t, struct ty *mine, struct ty *closed)
{
	struct mark mark = mark_now(t);
	if (type_eq(t, mine, closed, EQ_STRICT))
		return;
	mark_undo(t, mark);
	unifies(t, mine, closed);
}

/* What is not written is unknown in the body itself, as it was when it was inferred: so Haxe sees
 * it, and says so.  Behind the body it is what came of it. */
static void type_inferred(struct typer *t, struct slot *slot, struct typed_member *out)
{
	struct ty *closed = ty_follow(out->type);
	t->own_type = ty_duplicate(t->arena, slot->written);
	struct tx_function *made = function_new(t, slot->function, t->own_type, true);
	made->name = slot->member->name;
	out->function = made;
	type_body(t, made, slot->function, t->own_type);
	for (uint32_t i = 0; i < closed->params.count; i++)
		settle(t, t->own_type->params.items[i].type, closed->params.items[i].type);
	settle(t, t->own_type->result, closed->result);
	t->own_type = NULL;
}

static bool is_enum_value(const struct typer *t, const struct slot *slot)
{
	return t->decl->kind == DECL_ABSTRACT && slot->is_static && slot_is_inline(slot) &&
	       !(slot->member->access & ACCESS_STATIC);
}

/* A value of an enum abstract is one of the underlying type, or the name of another value. */
static struct tx *enum_value(struct typer *t, struct slot *slot, struct ty *want, struct tx *value)
{
	const struct member *m = slot->member;
	struct ty *some = ty_of(t->arena, t->symbol, NULL, 0);
	for (uint32_t i = 0; i < t->head->params.count; i++)
		VEC_PUSH(t->arena, &some->args, ty_mono(t->arena));
	if (m->type && !unify(t, slot_type(slot), some))
		type_wrong(t, m->node, DIAG_UNIFY, problems_text(t));
	const struct tx *named = value;
	while ((named->kind == TX_META || named->kind == TX_CAST) && named->left)
		named = named->left;
	/* A name is its constant by now; a null is none. */
	if (named->kind != TX_NULL && ty_same_symbol(value->type, t->symbol))
		return value;
	return cast_or_unify(t, want, value, m->value->node);
}

static void type_variable(struct typer *t, struct slot *slot, struct typed_member *out)
{
	const struct member *m = slot->member;
	if (!m->value)
		return;
	struct ty *want =
	        is_enum_value(t, slot) && t->head->underlying ? t->head->underlying : out->type;
	struct tx *value =
	        type_expr(t, m->value, ty_has_mono(want) && !m->type ? WANT_VALUE : WANT(want));
	out->value = is_enum_value(t, slot) ? enum_value(t, slot, want, value)
	                                    : cast_or_unify(t, want, value, m->node);
	close_monos(t);
	if (!slot->is_static)
		check_initialiser(t, out->value);
}

static void try_member(struct typer *t, struct slot *slot, struct typed_member *out)
{
	struct attempt attempt;
	out->type = slot_type(slot);
	enter_member(t, slot);
	if (ATTEMPT(t, &attempt)) {
		if (slot->written && !t->inferring)
			type_inferred(t, slot, out);
		else if (slot->member->kind == MEMBER_METHOD)
			type_method(t, slot, out);
		else
			type_variable(t, slot, out);
		attempt_leave(t, &attempt);
	} else {
		attempt_failed(t, &attempt, false);
		type_ends(t);
	}
}

/* The body of a member against its type, which may still have monomorphs. */
void member_body(struct typer *t, struct slot *slot, struct typed_member *out)
{
	struct typed_member none = {.member = slot->member};
	try_member(t, slot, out ? out : &none);
}

/* ---- constants ---- */

static struct tx *folded(struct typer *t, struct tx *e)
{
	while (e && (e->kind == TX_CAST || e->kind == TX_META) && e->left)
		e = e->left;
	if (!e)
		return NULL;
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_STRING:
	case TX_BOOL:
	case TX_NULL:
		return e;
	case TX_BINARY:
		return fold_binary(t, e, folded(t, e->left), folded(t, e->right));
	case TX_UNARY:
		return fold_unary(t, e, folded(t, e->left));
	default:
		return NULL;
	}
}

/* `enum abstract` without a value: the number after the one before, or the name. */
static struct tx *implied_constant(struct typer *t, struct slot *slot)
{
	struct ty *under = t->head->underlying ? ty_follow_null(t->head->underlying) : NULL;
	const struct member *m = slot->member;
	if (!under)
		return NULL;
	if (ty_is_string(under))
		return tx_string(t, m->node, m->name.name->text, m->name.name->length);
	if (!ty_is_int(under))
		return NULL;
	/* A fact of a body names the number itself (value.c), so nothing before it is one. */
	long number = 0;
	for (uint32_t i = m->index; i-- > 0;) {
		struct slot *before = &t->head->slots[i];
		if (!is_enum_value(t, before))
			continue;
		struct tx *constant = before->member->value || before->constant_state == 2
		                              ? slot_value(t->program, before)
		                              : NULL;
		if (constant && constant->kind == TX_INT)
			number += strtol(constant->text, NULL, 10) + 1;
		if (constant || before->member->value)
			break;
		number++;
	}
	struct tx *e = tx_new(t, TX_INT, m->node, t->program->core.int_);
	e->text = arena_printf(t->arena, "%ld", number);
	e->length = (uint32_t)strlen(e->text);
	return e;
}

struct tx *slot_value(struct program *p, struct slot *slot)
{
	if (slot->constant_state)
		return slot->constant;
	slot->constant_state = 1;
	struct diags quiet;
	diags_init(&quiet, p->arena);
	struct typer t;
	header(slot->owner);
	slot->constant_facts = ARENA_NEW(p->arena, struct fact_list);
	fact_list_init(slot->constant_facts, p->arena, p->names);
	typer_open(&t, p, slot->owner, p->arena, slot->constant_facts, &quiet);
	t.inferring = t.for_others = true;
	struct typed_member out = {.member = slot->member};
	if (slot->member->value) {
		member_body(&t, slot, &out);
		slot->constant = out.value ? folded(&t, out.value) : NULL;
	} else {
		enter_member(&t, slot);
		slot->constant = implied_constant(&t, slot);
	}
	slot->constant_state = 2;
	return slot->constant;
}

struct tx *slot_constant(struct typer *by, struct slot *slot)
{
	struct tx *constant = slot_value(by->program, slot);
	if (constant)
		fact_body(by, slot);
	else
		fact_list_merge(by->facts, slot->constant_facts);
	return constant;
}

/* ---- the class ---- */

/* A type parameter is a key only if its constraints say which map it is of, or if what it stands
 * for is put in its place. */
static bool says_no_map(const struct typer *t, const struct ty *key)
{
	const struct member *m = t->slot ? t->slot->member : NULL;
	bool is_replaced = m && ((m->access & ACCESS_EXTERN) || has_meta(&m->meta, ":generic"));
	return key->kind == TY_PARAM && key->param->constraints.count == 0 && !is_replaced;
}

static void say_no_map(struct typer *t, const struct tx *e, const char *under)
{
	type_say(t, e->node, DIAG_MULTI_NO_TO, "haxe.ds.Map", under);
	VEC_LAST(&t->diags->list).is_last = true;
}

static void check_multi_types(struct typer *t)
{
	for (uint32_t i = 0; i < t->multi_types.count; i++) {
		struct tx *e = t->multi_types.items[i];
		struct ty *key = ty_argument(e->type, 0);
		if (!key || !ty_is_map(e->type))
			continue;
		struct ty *under = ty_follow_null(e->type);
		if (key->kind == TY_MONO && !key->extra)
			mono_constrain(t, key, t->program->core.string, NULL);
		const char *text = under->kind == TY_ABSTRACT && header(under->symbol)->underlying
		                           ? ty_text(t->arena, abstract_underlying(t, under))
		                           : "";
		struct ty *real = ty_underlying(t->arena, key);
		if (real->kind == TY_MONO && !t->quiet)
			type_say(t, e->node, DIAG_MULTI_UNKNOWN, text);
		else if (real->kind == TY_FUNCTION || ty_is_float(real) || ty_is_bool(real) ||
		         ty_is(real, "Class") || ty_is(real, "Enum") || says_no_map(t, real))
			say_no_map(t, e, text);
	}
}

/* It has a body of its own to be typed, and so is held against its supers. */
static bool is_bound(const struct typer *t, const struct slot *slot)
{
	unsigned access = slot->member->access;
	bool is_extern = t->decl->is_extern || (access & ACCESS_EXTERN);
	return (!is_extern || (access & ACCESS_INLINE)) && !(access & ACCESS_ABSTRACT) &&
	       (t->decl->kind == DECL_CLASS || t->decl->kind == DECL_FIELDS);
}

/* What an operator of an abstract does without a body is the underlying type's. */
static bool only_operates(const struct member *m)
{
	for (VEC_EACH(const struct meta, meta, &m->meta)) {
		if (name_is(meta->name.name, ":arrayAccess"))
			return true;
		if (!name_is(meta->name.name, ":op") || meta->args.count != 1)
			continue;
		switch (meta->args.items[0]->kind) {
		case EXPR_BINARY:
		case EXPR_UNARY:
		case EXPR_IN:
		case EXPR_ARRAY:
		case EXPR_FIELD:
		case EXPR_CALL:
			return true;
		default:
			break;
		}
	}
	return false;
}

static bool needs_body(const struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	if (!slot_is_method(slot) || slot->function->body || (m->access & ACCESS_INLINE))
		return false;
	if (t->decl->kind == DECL_ABSTRACT)
		return !t->decl->is_extern && !t->head->is_core_type && !only_operates(m) &&
		       !(t->head->is_multi && slot->is_constructor) &&
		       !(m->access & (ACCESS_EXTERN | ACCESS_ABSTRACT));
	return is_bound(t, slot);
}

/* Looked for when the member is typed, from its end; Haxe goes no further then. */
static void check_void_variables(struct typer *t)
{
	for (uint32_t i = t->named.count; i-- > 0;) {
		const struct tx_local *local = t->named.items[i];
		if (local->kind != LOCAL_VARIABLE || !ty_is_void(local->type))
			continue;
		type_say(t, local->node, DIAG_VOID_VARIABLE);
		type_ends(t);
		return;
	}
}

static void type_member(struct typer *t, struct slot *slot, struct typed_class *typed)
{
	const struct member *m = slot->member;
	struct typed_member out = {.member = m};
	if (m->kind == MEMBER_CONSTRUCTOR || slot->from_head) {
		out.type = slot_type(slot);
		VEC_PUSH(t->arena, &typed->members, out);
		return;
	}
	if (slot->dropping == DROP_UNTYPED)
		return;
	if (m->access & ACCESS_MACRO) /* its uses are refused; it makes no code itself */
		return;
	t->phase = PHASE_BODY;
	if (needs_body(t, slot)) {
		type_say(t, m->node,
		         t->decl->is_abstract && !slot->is_static && !slot->is_constructor
		                 ? DIAG_BODY_OR_ABSTRACT
		                 : DIAG_BODY_REQUIRED);
		type_ends(t);
	}
	t->checking_types = true;
	member_body(t, slot, &out);
	t->checking_types = false;
	check_variable_value(t, slot, out.value);
	if (m->kind == MEMBER_VAR && m->value && !member_is_physical(m) &&
	    t->decl->kind != DECL_INTERFACE)
		type_say(t, m->node, DIAG_NOT_REAL_VALUE);
	if (slot->is_constructor)
		check_constructor(t, out.function);
	else if (!slot->is_static && slot_is_method(slot) && is_bound(t, slot))
		check_override(t, slot);
	if (t->decl->kind == DECL_CLASS)
		check_native(t, m);
	check_void_variables(t);
	t->phase = PHASE_FILTER;
	check_multi_types(t);
	for (uint32_t i = 0; i < t->named.count; i++)
		VEC_PUSH(t->arena, &out.locals, t->named.items[i]);
	finish_member(t, &out);
	t->phase = PHASE_BODY;
	VEC_PUSH(t->arena, &typed->members, out);
}

static bool is_in_member(const struct diag *diag, const struct member *m)
{
	return diag->place.node >= m->first_node && diag->place.node <= m->last_node;
}

static bool is_in_any(const struct typer *t, const struct diag *diag)
{
	for (uint32_t i = 0; i < t->decl->members.count; i++) {
		if (is_in_member(diag, t->decl->members.items[i]))
			return true;
	}
	return false;
}

/* What was said of the head but its members, from the first one on. */
static void copy_of_head(struct typer *t, uint32_t first)
{
	const struct diags *from = &t->head->diags;
	for (uint32_t i = first; i < from->list.count; i++) {
		if (!is_in_any(t, &from->list.items[i]))
			diag_copy(t->diags, &from->list.items[i]);
	}
}

/* Other classes may have asked for some members before; Haxe reads them in their order. */
static void copy_of_members(struct typer *t)
{
	const struct diags *from = &t->head->diags;
	for (uint32_t i = 0; from->list.count && i < t->decl->members.count; i++) {
		for (VEC_EACH(const struct diag, diag, &from->list)) {
			if (is_in_member(diag, t->decl->members.items[i]))
				diag_copy(t->diags, diag);
		}
	}
}

/* Signatures first: what is wrong with them is said before any body. */
static void make_signatures(struct typer *t)
{
	head_supers(t->head);
	if (t->decl->kind == DECL_TYPEDEF)
		head_alias(t->head);
	if (t->decl->kind == DECL_ABSTRACT)
		check_abstract_circle(t, t->head);
	for (uint32_t i = 0; i < t->decl->members.count && t->decl->kind != DECL_TYPEDEF; i++) {
		slot_type(&t->head->slots[i]);
		fact_open(t, &t->head->slots[i]);
		for (uint32_t j = 0; j < t->head->slots[i].overloads.count; j++)
			slot_type(t->head->slots[i].overloads.items[j]);
	}
}

static bool has_auto_build(struct typer *t)
{
	struct symbol_list all = {0};
	all_supers(t->arena, t->symbol, &all);
	for (uint32_t i = 0; i < all.list.count; i++) {
		fact_head(t, all.list.items[i]);
		if (has_meta(&all.list.items[i]->decl->meta, ":autoBuild"))
			return true;
	}
	return false;
}

/* What a macro would add or change is missing below: this is said first.  @:autoBuild builds those
 * that extend or implement, not its own class. */
static void refuse_building(struct typer *t)
{
	for (VEC_EACH(const struct meta, meta, &t->decl->meta)) {
		if (name_is(meta->name.name, ":build") || name_is(meta->name.name, ":genericBuild"))
			type_say(t, meta->name.node, DIAG_MACRO);
	}
	if (t->decl->kind != DECL_CLASS && t->decl->kind != DECL_INTERFACE)
		return;
	if (has_auto_build(t))
		type_say(t, t->decl->name.node, DIAG_MACRO);
}

/* What Haxe says only of a class that has no error. */
static void check_typed(struct typer *t, const struct typed_class *typed)
{
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct typed_member *one = &typed->members.items[i];
		t->slot = &t->head->slots[one->member->index];
		if (one->function && one->function->body)
			check_initialised(t, one->function);
		check_deprecated(t, one);
		check_inline_new(t, one);
		check_void(t, one);
		struct ty *type = one->type ? ty_follow(one->type) : NULL;
		if (type && one->member->kind != MEMBER_CONSTRUCTOR && ty_is_void(type))
			type_say(t, one->member->node, DIAG_VOID_MEMBER);
	}
}

static void type_all(struct typer *t, struct typed_class *typed)
{
	t->phase = PHASE_DECLARE;
	refuse_building(t);
	head_supers(t->head);
	uint32_t inherited = t->head->diags.list.count;
	copy_of_head(t, 0);
	make_signatures(t);
	fact_list_merge(t->facts, &t->head->facts);
	copy_of_head(t, inherited);
	copy_of_members(t);
	check_written_types(t);
	check_class(t);
	for (uint32_t i = 0; t->decl->kind != DECL_TYPEDEF && i < t->decl->members.count; i++) {
		t->phase = PHASE_FORCE;
		check_overloads(t, &t->head->slots[i]);
	}
	for (uint32_t i = 0; t->decl->kind != DECL_TYPEDEF && i < t->decl->members.count; i++)
		type_member(t, &t->head->slots[i], typed);
	check_inline_circles(t, typed);
	t->phase = PHASE_FILTER;
	if (!t->diags->errors) {
		t->phase = PHASE_NULL;
		check_null_safety(t, typed);
		t->phase = PHASE_FILTER;
		check_words(t);
		check_typed(t, typed);
		sort_deprecated(t);
	}
	record_heads(t, typed);
}

struct typed_class *type_class(struct program *p, struct symbol *symbol, struct arena *arena,
                               struct fact_list *facts, struct diags *diags)
{
	struct recovery here, *outer = p->arena->recovery, *names = p->names->recovery,
	                      *mine = arena->recovery;
	struct typed_class *volatile typed = ARENA_NEW(arena, struct typed_class);
	typed->symbol = symbol;
	typed->decl = symbol->decl;
	pthread_mutex_lock(&p->lock);
	/* Running out of memory inside must not leave the lock behind. */
	if (setjmp(here.point)) {
		p->arena->recovery = outer;
		p->names->recovery = names;
		arena->recovery = mine;
		pthread_mutex_unlock(&p->lock);
		longjmp(mine->point, 1);
	}
	p->arena->recovery = p->names->recovery = arena->recovery = &here;
	struct typer t;
	header(symbol);
	fact_list_clear(&p->gathered); /* a run before may have ended in the middle */
	marks_clear(&p->heads);
	p->round++;
	typer_open(&t, p, symbol, arena, facts ? &p->gathered : NULL, diags);
	type_all(&t, typed);
	if (facts)
		fact_list_move(facts, &p->gathered);
	p->arena->recovery = outer;
	p->names->recovery = names;
	arena->recovery = mine;
	p->trail.count = 0;
	pthread_mutex_unlock(&p->lock);
	return typed;
}
