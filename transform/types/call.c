/* Calls: methods with their overloads, function values, constructors, accessors and casts. */
#include "transform/types/checks.h"

struct call {
	struct access_to access;
	struct tx **typed;
	uint32_t typed_count;
	struct expr *const *args;
	uint32_t count;
	struct want want;
	node_id node;
};

static void typed_arguments(struct typer *t, const struct call *c, struct ty *function,
                            tx_list *out)
{
	for (uint32_t i = 0; i < c->typed_count; i++) {
		struct tx *e = c->typed[i];
		if (i >= function->params.count)
			type_error(t, c->node, DIAG_TOO_MANY_ARGUMENTS);
		struct ty *type = function->params.items[i].type;
		struct tx *fit = c->access.kind == ACCESS_EXTENSION && i == 0
		                         ? extension_receiver(t, type, e, e->node)
		                         : cast_try(t, type, e, c->node);
		if (!fit)
			type_error(t, e->node, DIAG_UNIFY, problems_text(t));
		VEC_PUSH(t->arena, out, fit);
	}
}

/* Haxe makes a function of its own for each call of a @:generic one with other types. */
static void specialise(struct typer *t, const struct call *c, const struct slot *slot,
                       struct ty *function, struct ty *const *monos)
{
	if (c->want.type && !unify(t, function->result, c->want.type))
		type_wrong(t, c->node, DIAG_UNIFY, problems_text(t));
	for (uint32_t i = 0; i < slot->params.count; i++) {
		mono_close(t, ty_bound(monos[i]));
		if (is_nameless(monos[i], 0))
			type_error(t, c->node, DIAG_GENERIC_UNKNOWN,
			           slot->params.items[i]->name->text);
	}
	check_specialised(t, slot, monos, c->node);
}

/* Types the arguments against one candidate; gives its type as called. */
static struct ty *call_candidate(struct typer *t, const struct call *c, struct slot *slot,
                                 tx_list *out)
{
	slot_type(slot); /* its type parameters are known with its type */
	struct ty **monos = ARENA_NEWS(t->arena, slot->params.count + 1, struct ty *);
	struct ty *function = ty_follow(slot_instance_with(t, slot, c->access.owner, monos));
	if (function->kind != TY_FUNCTION)
		type_error(t, c->node, DIAG_CANNOT_BE_CALLED, ty_text(t->arena, function));
	if (slot->member->kind == MEMBER_CONSTRUCTOR && c->want.type &&
	    enum_of(t, c->want.type) == slot->owner)
		unifies(t, function->result, c->want.type);
	typed_arguments(t, c, function, out);
	unify_args(t, function, c->typed_count, c->args, c->count, out, c->node);
	if (slot->params.count && has_meta(&slot->member->meta, ":generic"))
		specialise(t, c, slot, function, monos);
	return function;
}

/* ---- overloads ---- */

struct candidate {
	struct slot *slot;
	struct ty *function;
	tx_list list;
	const char *failure;
	node_id failure_node;
};

static bool try_candidate(struct typer *t, const struct call *c, struct candidate *one)
{
	struct attempt attempt;
	if (ATTEMPT(t, &attempt)) {
		one->function = call_candidate(t, c, one->slot, &one->list);
		attempt_leave(t, &attempt);
		return true;
	}
	attempt_failed(t, &attempt, true);
	if (strncmp(t->failure, "Unknown identifier : ", 21) == 0)
		type_error(t, t->failure_node, DIAG_UNKNOWN_IDENTIFIER,
		           arena_copy(t->arena, t->failure + 21, strcspn(t->failure + 21, "\n")));
	one->failure = t->failure;
	one->failure_node = t->failure_node;
	return false;
}

/* None is better: Haxe says so, with the types that they got from the arguments. */
static void check_ambiguous(struct typer *t, const struct call *c, struct candidate *list,
                            const uint32_t *best, uint32_t count)
{
	if (count < 2)
		return;
	type_say(t, c->node, DIAG_AMBIGUOUS);
	for (uint32_t i = 0; i < count; i++) {
		struct candidate *one = &list[best[i]];
		struct mark mark = mark_now(t);
		one->list.count = 0;
		const char *text = ty_text(t->arena, slot_type(one->slot));
		if (try_candidate(t, c, one))
			text = ty_text(t->arena, one->function);
		mark_undo(t, mark);
		say_at_slot(t, one->slot, one->slot->member->name.node, DIAG_DETAIL, text);
	}
}

static _Noreturn void no_overload(struct typer *t, const struct call *c,
                                  const struct candidate *list, uint32_t count)
{
	const struct candidate *only = NULL;
	bool same = true;
	for (uint32_t i = 0; i < count; i++) {
		if (!list[i].failure) /* it takes them, but Haxe does not rate it */
			continue;
		same &= !only || strcmp(list[i].failure, only->failure) == 0;
		only = only ? only : &list[i];
	}
	if (same && only)
		type_error(t, only->failure_node, DIAG_ARGUMENT, only->failure);
	type_say(t, c->node, DIAG_NO_OVERLOAD);
	for (uint32_t i = 0; i < count; i++) {
		if (!list[i].failure)
			continue;
		type_say(t, c->node, DIAG_OVERLOAD_FAILED,
		         ty_text(t->arena, slot_type(list[i].slot)));
		type_say(t, list[i].failure_node, DIAG_ARGUMENT, list[i].failure);
	}
	type_error(t, c->node, DIAG_OVERLOAD_END);
}

/* As Haxe has them: the first one, then the others from the last; @:overload's in order. */
static uint32_t add_candidates(struct slot *slot, struct candidate *list, uint32_t count,
                               uint32_t room)
{
	uint32_t others = slot->overloads.count;
	list[count++].slot = slot;
	for (uint32_t i = 0; i < others && count < room; i++) {
		bool in_order = slot->overloads.items[i]->from_head;
		list[count++].slot = slot->overloads.items[in_order ? i : others - 1 - i];
	}
	return count;
}

static uint32_t gather_candidates(struct typer *t, const struct call *c, struct candidate *list,
                                  uint32_t room)
{
	const struct slot *slot = c->access.slot;
	bool proper = slot->member->access & ACCESS_OVERLOAD;
	uint32_t count = add_candidates(c->access.slot, list, 0, room);
	struct ty *type = c->access.owner ? class_super(t->arena, c->access.owner) : NULL;
	for (; proper && type && type->kind == TY_CLASS && count < room;
	     type = class_super(t->arena, type)) {
		struct slot *base = head_field(header(type->symbol), slot->member->name.name);
		if (base)
			count = add_candidates(base, list, count, room);
	}
	return count;
}

/* The first that takes the arguments, for @:overload. */
static uint32_t first_overload(struct typer *t, const struct call *c, struct candidate *list,
                               uint32_t count)
{
	uint32_t i = 0;
	while (i < count && !try_candidate(t, c, &list[i]))
		i++;
	return i;
}

static uint32_t best_overload(struct typer *t, const struct call *c, struct candidate *list,
                              uint32_t count)
{
	struct rated *rated = ARENA_NEWS(t->arena, count + 1, struct rated);
	uint32_t *best = ARENA_NEWS(t->arena, count + 1, uint32_t);
	for (uint32_t i = 0; i < count; i++) {
		struct candidate *one = &list[i];
		struct mark mark = mark_now(t);
		if (!try_candidate(t, c, one))
			continue;
		rated[i].function = one->function;
		rated[i].is_rated = rate_arguments(t, one->function, one->list.items,
		                                   one->list.count, &rated[i].rates);
		mark_undo(t, mark);
	}
	uint32_t found = best_overloads(t, rated, count, best);
	if (!found)
		return count;
	check_ambiguous(t, c, list, best, found);
	struct candidate *one = &list[best[0]];
	one->list.count = 0;
	one->function = call_candidate(t, c, one->slot, &one->list);
	return best[0];
}

static struct slot *choose_overload(struct typer *t, const struct call *c, struct ty **function,
                                    tx_list *out)
{
	uint32_t room = c->access.slot->overloads.count + 66;
	struct candidate *list = ARENA_NEWS(t->arena, room, struct candidate);
	uint32_t count = gather_candidates(t, c, list, room);
	bool proper = c->access.slot->member->access & ACCESS_OVERLOAD;
	uint32_t best =
	        proper ? best_overload(t, c, list, count) : first_overload(t, c, list, count);
	if (best == count)
		no_overload(t, c, list, count);
	*function = list[best].function;
	*out = list[best].list;
	return list[best].slot;
}

static struct tx *callee_node(struct typer *t, const struct call *c, struct slot *slot,
                              struct ty *function)
{
	struct tx *callee = c->access.e;
	if (c->access.kind == ACCESS_EXTENSION) {
		callee = tx_new(t, TX_FIELD, c->access.node, function);
		callee->field_kind = FIELD_STATIC;
	}
	callee->name = slot->member->name.name;
	callee->symbol = slot->owner;
	callee->member = slot->member;
	callee->type = function;
	return callee;
}

static bool is_no_place(struct typer *t, const struct tx *e);

/* What stands for the only result of an inlined method is in the place of its call. */
static bool gives_no_place(struct typer *t, const struct expr *result, const struct function *f,
                           const struct tx *call)
{
	while (result && (result->kind == EXPR_PAREN || result->kind == EXPR_META ||
	                  result->kind == EXPR_CHECK ||
	                  (result->kind == EXPR_CAST && !result->type)))
		result = result->left;
	if (!result || (result->kind != EXPR_IDENT && result->kind != EXPR_FIELD &&
	                result->kind != EXPR_INDEX))
		return true;
	if (result->kind != EXPR_IDENT)
		return false;
	if (name_is(result->name.name, "this"))
		return call->left->left && is_no_place(t, call->left->left);
	for (uint32_t i = 0; i < f->args.count && i < call->list.count; i++) {
		if (f->args.items[i].name.name == result->name.name)
			return is_no_place(t, call->list.items[i]);
	}
	return false;
}

static bool inlined_is_no_place(struct typer *t, const struct tx *call)
{
	const struct tx *callee = call->left;
	struct slot *slot = &header(callee->symbol)->slots[callee->member->index];
	const struct function *f = slot->function;
	const struct expr *body = f ? f->body : NULL;
	fact_body(t, slot);
	if (body && body->kind == EXPR_BLOCK && body->list.count == 1)
		body = body->list.items[0];
	return body && (body->kind != EXPR_RETURN || gives_no_place(t, body->left, f, call));
}

/* Nothing that can be assigned to, behind casts and what is inlined. */
static bool is_no_place(struct typer *t, const struct tx *e)
{
	while (e->kind == TX_CAST && !e->cast_to)
		e = e->left;
	if (e->kind == TX_NEW)
		return e->member != NULL;
	if (e->kind == TX_CALL && e->left->member && e->left->symbol &&
	    (e->left->member->access & ACCESS_INLINE))
		return inlined_is_no_place(t, e);
	if (e->kind == TX_CALL) /* a local function may be inlined as well */
		return e->left->kind != TX_LOCAL;
	return e->kind == TX_INT || e->kind == TX_FLOAT || e->kind == TX_STRING ||
	       e->kind == TX_BOOL;
}

/* A method that changes an abstract's `this` is called on `this` only where that may change. */
void check_this_kept(struct typer *t, struct slot *slot, const struct tx *callee, node_id node)
{
	bool own = callee->left && callee->left->kind == TX_THIS &&
	           callee->field_kind == FIELD_ABSTRACT;
	if (own && !may_change_this(t) && slot_changes_this(slot))
		type_say(t, node, DIAG_THIS_CHANGED_BY, slot->member->name.name->text);
	if (callee->field_kind == FIELD_ABSTRACT && callee->left &&
	    (slot->member->access & ACCESS_INLINE) && slot_changes_this(slot) &&
	    is_no_place(t, callee->left))
		type_error(t, node, DIAG_THIS_TEMPORARY);
}

struct tx *call_slot(struct typer *t, struct access_to access, struct tx **typed,
                     uint32_t typed_count, struct expr *const *args, uint32_t count,
                     struct want want, node_id node)
{
	struct call c = {access, typed, typed_count, args, count, want, node};
	tx_list list = {0};
	struct ty *function;
	struct slot *slot = access.slot;
	if (slot->overloads.count == 0 && !(slot->member->access & ACCESS_OVERLOAD))
		function = call_candidate(t, &c, slot, &list);
	else
		slot = choose_overload(t, &c, &function, &list);
	struct tx *call = tx_call(t, node, callee_node(t, &c, slot, function), list.items,
	                          list.count, function->result);
	check_inlined(t, slot, false, &list, node);
	call->extension = access.kind == ACCESS_EXTENSION;
	call->super_call = access.self && access.self->kind == TX_SUPER;
	if (!slot->owner->is_std && slot->owner->decl->kind == DECL_ABSTRACT &&
	    slot_changes_this(slot))
		fact_body(t, slot);
	check_this_kept(t, slot, call->left, node);
	if (call->super_call && (slot->member->access & ACCESS_DYNAMIC))
		type_say(t, call->left->node, DIAG_SUPER_DYNAMIC, slot->member->name.name->text);
	if (call->super_call && (slot->member->access & ACCESS_ABSTRACT))
		type_say(t, node, DIAG_ABSTRACT_SUPER, slot->member->name.name->text);
	return call;
}

/* ---- function values ---- */

static void plain_arguments(struct typer *t, struct tx *call, struct expr *const *args,
                            uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		struct tx *e = type_expr(t, args[i], WANT_VALUE);
		VEC_PUSH(t->arena, &call->list, e);
	}
}

static void call_unknown(struct typer *t, struct tx *call)
{
	struct ty *function = ty_function(t->arena, ty_mono(t->arena));
	for (uint32_t i = 0; i < call->list.count; i++)
		VEC_PUSH(t->arena, &function->params,
		         ((struct ty_arg){.type = call->list.items[i]->type}));
	if (!unify(t, function, call->left->type))
		type_wrong(t, call->left->node, DIAG_UNIFY, problems_text(t));
	call->type = function->result;
}

struct tx *call_value(struct typer *t, struct tx *callee, struct tx **typed, uint32_t typed_count,
                      struct expr *const *args, uint32_t count, struct want want, node_id node)
{
	struct tx *call = tx_call(t, node, callee, typed, typed_count, NULL);
	struct ty *type = ty_follow_null(callee->type);
	(void)want;
	for (int depth = 0; depth < 40 && type->kind == TY_ABSTRACT &&
	                    has_meta(&type->symbol->decl->meta, ":callable");
	     depth++) {
		struct ty *next = ty_abstract_step(t->arena, type);
		if (!next)
			break;
		type = ty_follow_null(next);
	}
	if (type->kind == TY_FUNCTION) {
		tx_list list = {0};
		for (uint32_t i = 0; i < typed_count; i++)
			VEC_PUSH(t->arena, &list, typed[i]);
		unify_args(t, type, typed_count, args, count, &list, node);
		call->list.items = list.items;
		call->list.count = list.count;
		call->list.room = list.room;
		call->type = type->result;
		return call;
	}
	struct slot *slot = type->kind == TY_ABSTRACT ? call_operator(t, type) : NULL;
	if (slot) {
		bool privileged = t->privileged;
		t->privileged = true;
		struct access_to access = slot_access(t, slot, callee, type, MODE_CALL, node, node);
		t->privileged = privileged;
		return call_slot(t, access, NULL, 0, args, count, want, node);
	}
	plain_arguments(t, call, args, count);
	if (type->kind == TY_MONO) {
		call_unknown(t, call);
	} else if (type->kind == TY_DYNAMIC) {
		call->type = t->program->core.dynamic;
	} else {
		if (!t->untyped)
			type_error(t, callee->node, DIAG_CANNOT_BE_CALLED,
			           ty_text(t->arena, callee->type));
		call->type = ty_mono(t->arena);
	}
	return call;
}

/* @:op(a()) */
struct slot *call_operator(struct typer *t, struct ty *abstract)
{
	struct head *head = header(abstract->symbol);
	fact_conversions(t, abstract->symbol);
	for (uint32_t i = 0; i < abstract->symbol->decl->members.count; i++) {
		for (VEC_EACH(const struct meta, meta, &head->slots[i].member->meta)) {
			if (name_is(meta->name.name, ":op") && meta->args.count == 1 &&
			    meta->args.items[0]->kind == EXPR_CALL)
				return &head->slots[i];
		}
	}
	return NULL;
}

/* ---- calls that the typer makes itself ---- */

struct tx *call_method(struct typer *t, struct slot *slot, struct ty *owner, struct tx *self,
                       struct tx **args, uint32_t count, node_id node)
{
	struct tx *field = tx_new(t, TX_FIELD, node, slot_instance(t, slot, owner));
	field->field_kind =
	        slot->owner->decl->kind == DECL_ABSTRACT ? FIELD_ABSTRACT : FIELD_INSTANCE;
	field->name = slot->member->name.name;
	field->symbol = slot->owner;
	field->member = slot->member;
	struct ty *function = ty_follow(field->type);
	struct tx **all = ARENA_NEWS(t->arena, count + 1, struct tx *);
	uint32_t given = 0;
	if (slot->is_static) {
		field->field_kind = FIELD_STATIC;
		all[given++] = self;
	} else {
		field->left = self;
	}
	for (uint32_t i = 0; i < count; i++)
		all[given++] = args[i];
	for (uint32_t i = 0;
	     function->kind == TY_FUNCTION && i < given && i < function->params.count; i++) {
		struct tx *cast = cast_try(t, function->params.items[i].type, all[i], node);
		if (cast)
			all[i] = cast;
	}
	return tx_call(t, node, field, all, given,
	               function->kind == TY_FUNCTION ? function->result : function);
}

struct tx *call_static(struct typer *t, struct slot *slot, struct ty *owner, struct tx **typed,
                       uint32_t count, struct ty *result, node_id node)
{
	struct tx *call;
	if (slot->member->access & ACCESS_MACRO)
		type_error(t, node, DIAG_MACRO);
	if (slot->is_static) {
		struct tx *field = tx_new(t, TX_FIELD, node, slot_instance(t, slot, owner));
		field->field_kind = FIELD_STATIC;
		field->name = slot->member->name.name;
		field->symbol = slot->owner;
		field->member = slot->member;
		struct ty *function = ty_follow(field->type);
		for (uint32_t i = 0;
		     function->kind == TY_FUNCTION && i < count && i < function->params.count;
		     i++) {
			struct tx *cast =
			        cast_try(t, function->params.items[i].type, typed[i], node);
			if (cast)
				typed[i] = cast;
		}
		call = tx_call(t, node, field, typed, count,
		               function->kind == TY_FUNCTION ? function->result : function);
	} else {
		call = call_method(t, slot, owner, typed[0], typed + 1, count - 1, node);
	}
	if (result) {
		unifies(t, call->type, result);
		call->type = result;
	}
	return call;
}

/* ---- new ---- */

struct slot *find_constructor(struct typer *t, struct ty *type, struct ty **owner)
{
	for (int depth = 0; type && depth < 100; depth++) {
		type = ty_follow(type);
		if (!type->symbol || (type->kind != TY_CLASS && type->kind != TY_ABSTRACT))
			return NULL;
		struct slot *slot = header(type->symbol)->constructor;
		*owner = type;
		if (slot)
			return slot;
		fact_no_member(t, type->symbol, name_from(t->names, "new"));
		const struct meta *forward = header(type->symbol)->forward;
		if (type->kind == TY_ABSTRACT)
			type = has_meta(&type->symbol->decl->meta, ":forward.new") ||
			                       (forward && meta_has_argument(forward, "new"))
			               ? ty_abstract_step(t->arena, type)
			               : NULL;
		else
			type = class_super(t->arena, type);
	}
	return NULL;
}

/* A class that gives variables a value has a constructor that Haxe made, and that `new` may not
 * ask for: what is wrong with its arguments is said first all the same. */
bool makes_constructor(struct typer *t, struct ty *type)
{
	for (int depth = 0; type && type->kind == TY_CLASS && depth < 100; depth++) {
		const struct decl *d = type->symbol->decl;
		fact_members(t, type->symbol);
		for (uint32_t i = 0; d->kind == DECL_CLASS && i < d->members.count; i++) {
			const struct member *m = d->members.items[i];
			if (m->kind == MEMBER_VAR && m->value && !(m->access & ACCESS_STATIC))
				return true;
		}
		type = class_super(t->arena, type);
	}
	return false;
}

static struct tx *no_constructor(struct typer *t, const struct expr *e, struct ty *type)
{
	tx_list list = {0};
	struct ty *function = NULL;
	if (type->kind == TY_CLASS && has_meta(&type->symbol->decl->meta, ":structInit"))
		function = struct_constructor(t, type);
	else if (makes_constructor(t, type))
		function = ty_function(t->arena, t->program->core.void_);
	if (!function)
		type_error(t, e->node, DIAG_NO_CONSTRUCTOR, type->symbol->path->text);
	unify_args(t, function, 0, e->list.items, e->list.count, &list, e->node);
	type_say(t, e->node, DIAG_NO_CONSTRUCTOR, type->symbol->path->text);
	return tx_null(t, e->node, type);
}

bool meta_has_argument(const struct meta *meta, const char *text)
{
	for (uint32_t i = 0; i < meta->args.count; i++) {
		const struct expr *e = meta->args.items[i];
		if (e->name.name ? name_is(e->name.name, text)
		                 : e->kind == EXPR_STRING && strcmp(e->text, text) == 0)
			return true;
	}
	return false;
}

static struct ty *constructible(struct typer *t, struct ty *type, node_id node)
{
	for (uint32_t i = 0; i < type->param->constraints.count; i++) {
		struct ty *one = ty_follow(type->param->constraints.items[i]);
		if (one->kind == TY_PARAM && one != type && t->type_depth < 20) {
			t->type_depth++;
			struct ty *found = constructible(t, one, node);
			t->type_depth--;
			return found;
		}
		if (one->kind == TY_ABSTRACT && name_is(one->symbol->path, "haxe.Constructible") &&
		    one->args.count)
			return ty_follow(one->args.items[0]);
		const struct ty_field *field =
		        one->kind == TY_ANON ? ty_anon_field(one, name_from(t->names, "new")) : NULL;
		if (field)
			return ty_follow(field->type);
	}
	type_error(t, node, DIAG_ONLY_GENERIC);
}

static struct tx *new_param(struct typer *t, const struct expr *e, struct ty *type)
{
	struct ty *function = constructible(t, type, e->node);
	if (function->kind != TY_FUNCTION)
		type_error(t, e->node, DIAG_CONSTRUCTIBLE);
	tx_list list = {0};
	unify_args(t, function, 0, e->list.items, e->list.count, &list, e->node);
	struct tx *made = tx_new(t, TX_NEW, e->node, type);
	for (uint32_t i = 0; i < list.count; i++)
		VEC_PUSH(t->arena, &made->list, list.items[i]);
	return made;
}

struct tx *type_new(struct typer *t, const struct expr *e, struct want want)
{
	t->lenient_params = e->type->args.count == 0;
	struct ty *type = resolve_type(t, e->type);
	t->lenient_params = false;
	struct ty *follow = ty_follow(type), *owner;
	if (follow->kind == TY_PARAM)
		return new_param(t, e, follow);
	if (follow->kind != TY_CLASS && follow->kind != TY_ABSTRACT)
		type_error(t, e->node, DIAG_CANNOT_CONSTRUCT, ty_text(t->arena, type));
	struct slot *slot = find_constructor(t, follow, &owner);
	if (!slot || follow->symbol->decl->kind == DECL_INTERFACE)
		return no_constructor(t, e, follow);
	if (follow->symbol->decl->is_abstract)
		type_error(t, e->node, DIAG_ABSTRACT_CLASS, follow->symbol->path->text);
	struct access_to access = {.kind = ACCESS_FIELD,
	                           .slot = slot,
	                           .owner = owner,
	                           .name = slot->member->name.name};
	access.e = tx_new(t, TX_FIELD, e->node, type);
	constrain_owner(t, follow);
	struct tx *call = constructor_call(t, access, e, want);
	if (!can_access(t, slot, NULL))
		type_say(t, e->node, DIAG_PRIVATE_CONSTRUCTOR, follow->symbol->path->text);
	if (!e->type->args.count)
		specialise_new(t, follow, want, e->node);
	struct tx *made = tx_new(t, TX_NEW, e->node, follow);
	made->member = call->left->member;
	made->symbol = slot->owner;
	for (uint32_t i = 0; i < call->list.count; i++)
		VEC_PUSH(t->arena, &made->list, call->list.items[i]);
	if (header(follow->symbol)->is_multi)
		VEC_PUSH(t->arena, &t->multi_types, made);
	return made;
}

/* Type arguments that are not known yet keep the constraints of their parameters. */
void constrain_owner(struct typer *t, struct ty *type)
{
	struct head *head = header(type->symbol);
	uint32_t count =
	        head->params.count < type->args.count ? head->params.count : type->args.count;
	for (uint32_t i = 0; i < count; i++) {
		struct ty *arg = ty_bound(type->args.items[i]);
		struct ty_param_decl *param = head->params.items[i];
		for (uint32_t j = 0; arg->kind == TY_MONO && j < param->constraints.count; j++) {
			struct ty *to = ty_subst(t->arena, param->constraints.items[j],
			                         head->params.items, type->args.items, count);
			mono_constrain(t, arg, to, ty_text(t->arena, ty_param(t->arena, param)));
		}
	}
}
