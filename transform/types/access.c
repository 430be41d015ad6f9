/* Reading and calling what a name or a field gave. */
#include "transform/types/checks.h"

static struct tx *copy_constant(struct typer *t, const struct tx *constant, node_id node,
                                struct ty *type)
{
	struct tx *e = tx_new(t, constant->kind, node, type);
	*e = *constant;
	e->node = node;
	e->type = type;
	return e;
}

/* A constant comes with the type of its value, where that is what was declared by another name. */
static struct ty *constant_type(const struct tx *constant, struct ty *declared)
{
	struct ty *real = ty_follow_null(declared);
	bool renamed = real != declared && real->symbol;
	bool same = renamed && constant->kind != TX_NULL &&
	            ty_same_symbol(constant->type, real->symbol);
	return same ? constant->type : declared;
}

static struct tx *read_field(struct typer *t, struct access_to access, node_id node)
{
	struct slot *slot = access.slot;
	struct tx *e = access.e;
	e->type = slot_function(t, slot, access.owner);
	check_extern_closure(t, &access, node);
	if (access.is_inline) {
		struct tx *constant = slot_constant(t, slot);
		if (constant)
			return copy_constant(t, constant, node, constant_type(constant, e->type));
	}
	return e;
}

/* ---- properties ---- */

static const struct name *accessor_name(struct typer *t, const struct access_to *access,
                                        bool is_set)
{
	return name_printf(t->program, "%s_%s", is_set ? "set" : "get", access->name->text);
}

static struct slot *accessor_slot(struct typer *t, const struct access_to *access, bool is_set,
                                  struct ty **owner)
{
	struct slot *slot = access->slot;
	*owner = access->owner;
	if (!slot)
		return NULL;
	const struct name *name = accessor_name(t, access, is_set);
	if (slot->is_static) {
		struct slot *found = head_static(header(slot->owner), name);
		if (!found)
			fact_no_member(t, slot->owner, name);
		return found;
	}
	for (struct ty *type = access->owner; type; type = class_super(t->arena, type)) {
		struct slot *found = head_field(header(type->symbol), name);
		*owner = type;
		if (found)
			return found;
		fact_no_member(t, type->symbol, name);
		if (type->kind != TY_CLASS)
			break;
	}
	return NULL;
}

static const struct decl *owner_decl(const struct access_to *access)
{
	return access->slot ? access->slot->owner->decl : NULL;
}

/* That a class declares no such method, which its property asks for, has been said there. */
static void need_accessor(struct typer *t, const struct access_to *access, node_id node)
{
	const struct decl *d = owner_decl(access);
	if (d && d->kind == DECL_CLASS && !d->is_extern && !access->slot->is_static)
		type_error(t, node, DIAG_NO_ACCESSOR);
}

/* An accessor of a structure, an interface or an extern: a call of get_x by name. */
static struct tx *open_accessor(struct typer *t, struct access_to access, struct tx *value,
                                node_id node)
{
	struct tx *field = tx_new(t, TX_FIELD, node, NULL);
	*field = *access.e;
	field->name = accessor_name(t, &access, value != NULL);
	field->member = NULL;
	struct ty *type = access.e->type;
	field->type = ty_function(t->arena, type);
	if (value)
		VEC_PUSH(t->arena, &field->type->params, ((struct ty_arg){.type = type}));
	return tx_call(t, node, field, value ? &value : NULL, value ? 1 : 0, type);
}

/* The call of a method that a class declares as an accessor. */
static struct tx *declared_accessor(struct typer *t, const struct access_to *access,
                                    struct slot *slot, struct ty *owner, node_id node)
{
	struct tx *field = tx_new(t, TX_FIELD, node, NULL);
	*field = *access->e;
	field->name = slot->member->name.name;
	field->symbol = slot->owner;
	field->member = slot->member;
	field->type = slot_instance(t, slot, owner);
	if (!slot->owner->is_std && slot->owner->decl->kind == DECL_ABSTRACT &&
	    slot_changes_this(slot))
		fact_body(t, slot);
	check_this_kept(t, slot, field, node);
	struct ty *function = ty_follow(field->type);
	return tx_call(t, node, field, NULL, 0,
	               function->kind == TY_FUNCTION ? function->result : access->e->type);
}

/* What the accessor gives, as the property that it stands for. */
static struct tx *as_property(struct typer *t, const struct access_to *access, struct tx *call)
{
	struct ty *type = access->e->type;
	struct mark mark = mark_now(t);
	if (type_eq(t, type, call->type, EQ_KEEP_NULL))
		return call;
	mark_undo(t, mark);
	return tx_seen_as(t, call, type, call->node);
}

/* Its arguments as those of any call. */
static struct tx *with_arguments(struct typer *t, struct tx *call, struct expr *const *args,
                                 uint32_t count, node_id node)
{
	struct ty *function = ty_follow(call->left->type);
	tx_list list = {0};
	if (function->kind == TY_FUNCTION && (count || function->params.count))
		unify_args(t, function, 0, args, count, &list, node);
	call->list.items = list.items;
	call->list.count = list.count;
	return call;
}

struct tx *accessor_get(struct typer *t, struct access_to access, node_id node)
{
	struct ty *owner;
	struct slot *slot = accessor_slot(t, &access, false, &owner);
	if (slot) {
		struct tx *call = declared_accessor(t, &access, slot, owner, node);
		return as_property(t, &access, with_arguments(t, call, NULL, 0, node));
	}
	need_accessor(t, &access, node);
	return open_accessor(t, access, NULL, node);
}

struct tx *accessor_set(struct typer *t, struct access_to access, struct tx *value, node_id node)
{
	struct ty *owner;
	struct slot *slot = accessor_slot(t, &access, true, &owner);
	if (!slot) {
		need_accessor(t, &access, node);
		return open_accessor(t, access, value, node);
	}
	struct tx *call = declared_accessor(t, &access, slot, owner, node);
	struct ty *function = ty_follow(call->left->type);
	if (function->kind == TY_FUNCTION && function->params.count)
		value = cast_or_unify(t, function->params.items[0].type, value, node);
	VEC_PUSH(t->arena, &call->list, value);
	return as_property(t, &access, call);
}

struct tx *accessor_assign(struct typer *t, struct access_to access, struct expr *value,
                           node_id node)
{
	struct ty *owner;
	struct slot *slot = accessor_slot(t, &access, true, &owner);
	if (slot) {
		struct tx *call = declared_accessor(t, &access, slot, owner, node);
		return as_property(t, &access, with_arguments(t, call, &value, 1, node));
	}
	const struct decl *d = owner_decl(&access);
	if (d && d->kind == DECL_ABSTRACT && !access.slot->is_static &&
	    !head_static(header(access.slot->owner), accessor_name(t, &access, true)))
		type_error(t, node, DIAG_NO_ACCESSOR);
	need_accessor(t, &access, node);
	/* An interface has the setter that its property asks for; else nothing is known of it. */
	struct ty_arg param = {.name = name_from(t->names, "value"), .type = access.e->type};
	bool is_known = d && d->kind == DECL_INTERFACE;
	struct tx *given = is_known ? type_argument(t, value, &param)
	                            : type_expr(t, value, WANT_VALUE);
	return open_accessor(t, access, given, node);
}

/* ---- reading ---- */

struct tx *access_get(struct typer *t, struct access_to access, node_id node)
{
	struct tx *callee, *name;
	switch (access.kind) {
	case ACCESS_VALUE:
		return access.e;
	case ACCESS_FIELD:
		return read_field(t, access, node);
	case ACCESS_ACCESSOR:
		return accessor_get(t, access, node);
	case ACCESS_EXTENSION:
		callee = tx_new(t, TX_FIELD, node, slot_function(t, access.slot, NULL));
		callee->field_kind = FIELD_STATIC;
		callee->name = access.slot->member->name.name;
		callee->symbol = access.slot->owner;
		callee->member = access.slot->member;
		return make_closure(t, callee, access.self, 1, node);
	case ACCESS_RESOLVE:
		name = tx_string(t, node, access.name->text, access.name->length);
		return call_method(t, access.slot, access.owner, access.self, &name, 1, node);
	default:
		break;
	}
	if (t->untyped && access.e)
		return access.e;
	type_error(t, node, DIAG_CANNOT_READ, access.name ? access.name->text : "");
}

struct tx *access_call(struct typer *t, struct access_to access, struct expr *const *args,
                       uint32_t count, struct want want, node_id node, node_id callee)
{
	struct tx *self;
	switch (access.kind) {
	case ACCESS_FIELD:
		if (access.slot->member->kind != MEMBER_VAR &&
		    ty_follow(access.e->type)->kind == TY_FUNCTION)
			return call_slot(t, access, NULL, 0, args, count, want, node);
		break;
	case ACCESS_EXTENSION:
		self = access.self;
		return call_slot(t, access, &self, 1, args, count, want, node);
	default:
		break;
	}
	/* A getter is called where the whole is. */
	if (access.kind == ACCESS_ACCESSOR || access.kind == ACCESS_RESOLVE)
		callee = node;
	return call_value(t, access_get(t, access, callee), NULL, 0, args, count, want, node);
}

/* ---- a[b] ---- */

static struct ty *array_item(struct typer *t, struct tx *left, node_id node)
{
	struct ty *type = ty_follow_null(left->type);
	if (type->kind == TY_ABSTRACT && has_meta(&type->symbol->decl->meta, ":arrayAccess")) {
		struct ty *under = ty_abstract_step(t->arena, type);
		if (under)
			type = ty_follow_null(under);
	}
	for (struct ty *c = type; c && c->kind == TY_CLASS; c = class_super(t->arena, c)) {
		if (name_is(c->symbol->path, "Array") && c->args.count)
			return c->args.items[0];
		struct head *head = header(c->symbol);
		head_supers(head);
		for (uint32_t i = 0; i < head->interfaces.count; i++) {
			struct ty *one = head->interfaces.items[i];
			if (name_is(one->symbol->path, "ArrayAccess") && one->args.count)
				return ty_subst(t->arena, one->args.items[0], head->params.items,
				                c->args.items, c->args.count);
		}
	}
	struct ty *item = mono_spawn(t, node);
	if (!unify(t, left->type, ty_array(t, item)) && !t->untyped)
		type_wrong(t, left->node, DIAG_NO_INDEX, ty_text(t->arena, left->type));
	return item;
}

static bool has_array_method(struct ty *type)
{
	struct head *head = header(type->symbol);
	for (uint32_t i = 0; i < type->symbol->decl->members.count; i++) {
		const meta_list *list = &head->slots[i].member->meta;
		if (has_meta(list, ":arrayAccess"))
			return true;
		for (VEC_EACH(const struct meta, meta, list)) {
			if (name_is(meta->name.name, ":op") && meta->args.count == 1 &&
			    meta->args.items[0]->kind == EXPR_ARRAY)
				return true;
		}
	}
	return false;
}

static struct ty *array_abstract(struct typer *t, struct ty *type)
{
	type = ty_follow_null(type);
	if (type->kind == TY_ABSTRACT)
		fact_conversions(t, type->symbol);
	return type->kind == TY_ABSTRACT && has_array_method(type) ? type : NULL;
}

struct access_to index_typed(struct typer *t, struct tx *left, struct tx *index, enum mode mode,
                             node_id node)
{
	struct ty *abstract = array_abstract(t, left->type);
	if (abstract && mode == MODE_SET)
		return (struct access_to){
		        .kind = ACCESS_ARRAY, .self = left, .index = index, .owner = abstract};
	struct access_to a = {.kind = ACCESS_VALUE};
	if (abstract) {
		struct ty *result;
		struct slot *slot = array_method(t, abstract, &index, NULL, &result, node);
		if (slot) {
			a.e = call_method(t, slot, abstract, left, &index, 1, node);
			a.e->type = result;
			return a;
		}
	}
	struct ty *item = array_item(t, left, node);
	if (!unify(t, index->type, t->program->core.int_) && !t->untyped)
		type_wrong(t, index->node, DIAG_UNIFY, problems_text(t));
	a.e = tx_new(t, TX_INDEX, node, item);
	a.e->left = left;
	a.e->right = index;
	return a;
}

struct access_to index_access(struct typer *t, const struct expr *e, enum mode mode)
{
	struct tx *left = type_expr(t, e->left, WANT_VALUE);
	struct tx *index = type_expr(t, e->right, WANT_VALUE);
	return index_typed(t, left, index, mode, e->node);
}

/* ---- closures over a receiver ---- */

/* (args) -> callee(self, args) : `self` is evaluated now. */
struct tx *make_closure(struct typer *t, struct tx *callee, struct tx *self, uint32_t skip,
                        node_id node)
{
	struct ty *type = ty_follow(callee->type);
	struct tx_local *receiver = local_hidden(t, self->type, node);
	if (type->kind == TY_FUNCTION && type->params.count &&
	    !unify(t, self->type, type->params.items[0].type))
		type_wrong(t, node, DIAG_UNIFY, problems_text(t));
	struct tx *var = tx_new(t, TX_VAR, node, t->program->core.void_);
	var->local = receiver;
	var->left = self;
	struct tx *call = tx_call(t, node, callee, NULL, 0, type->result);
	call->extension = true;
	struct tx *receiver_read = tx_local_read(t, receiver, node);
	VEC_PUSH(t->arena, &call->list, receiver_read);
	struct tx_function *function = ARENA_NEW(t->arena, struct tx_function);
	function->outer = t->function;
	function->result = type->result;
	struct ty *seen = ty_function(t->arena, type->result);
	for (uint32_t i = skip; i < type->params.count; i++) {
		struct tx_arg arg = {.local = local_hidden(t, type->params.items[i].type, node)};
		arg.local->kind = LOCAL_ARGUMENT;
		arg.local->owner = function;
		arg.optional = type->params.items[i].optional;
		VEC_PUSH(t->arena, &function->args, arg);
		VEC_PUSH(t->arena, &seen->params, type->params.items[i]);
		struct tx *read = tx_local_read(t, arg.local, node);
		VEC_PUSH(t->arena, &call->list, read);
	}
	struct tx *give = tx_new(t, TX_RETURN, node, t->program->core.dynamic);
	give->left = call;
	function->body = ty_is_void(type->result) ? call : give;
	struct tx *closure = tx_new(t, TX_FUNCTION, node, seen);
	closure->function = function;
	struct tx *block = tx_new(t, TX_BLOCK, node, seen);
	VEC_PUSH(t->arena, &block->list, var);
	VEC_PUSH(t->arena, &block->list, closure);
	return block;
}

/* A.new as a function. */
struct access_to constructor_value(struct typer *t, const struct expr *e, enum mode mode)
{
	bool path = e->left->kind == EXPR_IDENT || e->left->kind == EXPR_FIELD;
	struct tx *left =
	        path ? access_get(t, access_expr(t, e->left, MODE_GET, WANT_VALUE), e->left->node)
	             : type_expr(t, e->left, WANT_VALUE);
	if (left->kind != TX_TYPE)
		type_error(t, e->node, DIAG_BIND_NEW);
	if (left->symbol->decl->kind == DECL_ENUM)
		type_error(t, e->node, DIAG_BIND_NEW);
	if (mode == MODE_SET)
		type_error(t, e->node, DIAG_SET_CONSTRUCTOR);
	if (mode == MODE_CALL)
		type_error(t, e->node, DIAG_CONSTRUCTOR_CALL, left->symbol->path->text);
	struct head *head = header(left->symbol);
	struct ty *type = ty_of(t->arena, (struct symbol *)left->symbol, NULL, 0);
	struct ty **args = ARENA_NEWS(t->arena, head->params.count + 1, struct ty *);
	spawn_monos(t, head->params.items, head->params.count, args, NULL, NULL, 0);
	for (uint32_t i = 0; i < head->params.count; i++)
		VEC_PUSH(t->arena, &type->args, args[i]);
	struct ty *owner;
	struct slot *slot = find_constructor(t, type, &owner);
	if (!slot)
		type_error(t, e->node, DIAG_NO_CONSTRUCTOR, left->symbol->path->text);
	if (!can_access(t, slot, NULL))
		type_say(t, e->node, DIAG_PRIVATE_CONSTRUCTOR, left->symbol->path->text);
	struct ty *from = ty_follow(slot_instance(t, slot, owner));
	struct ty *seen = ty_function(t->arena, type);
	for (uint32_t i = 0; i < from->params.count; i++) { /* none may be left out */
		VEC_PUSH(t->arena, &seen->params, from->params.items[i]);
		seen->params.items[i].optional = false;
	}
	struct tx_function *function = ARENA_NEW(t->arena, struct tx_function);
	function->outer = t->function;
	function->result = type;
	struct tx *make = tx_new(t, TX_NEW, e->node, type);
	for (uint32_t i = 0; i < seen->params.count; i++) {
		struct tx_arg arg = {.local = local_hidden(t, seen->params.items[i].type, e->node)};
		arg.local->kind = LOCAL_ARGUMENT;
		arg.local->owner = function;
		arg.optional = seen->params.items[i].optional;
		VEC_PUSH(t->arena, &function->args, arg);
		struct tx *read = tx_local_read(t, arg.local, e->node);
		VEC_PUSH(t->arena, &make->list, read);
	}
	function->body = tx_new(t, TX_RETURN, e->node, t->program->core.dynamic);
	function->body->left = make;
	struct tx *closure = tx_new(t, TX_FUNCTION, e->node, seen);
	closure->function = function;
	return (struct access_to){.kind = ACCESS_VALUE, .e = closure};
}

/* A structure's method with type parameters: fresh ones at each use. */
struct ty *ty_instance_of_method(struct typer *t, struct ty_field *field)
{
	struct ty *type = ty_follow(field->type);
	VEC(struct ty_param_decl *) found = {0};
	for (uint32_t i = 0; i < type->params.count + 1; i++) {
		struct ty *one = i < type->params.count ? type->params.items[i].type : type->result;
		collect_params(t, one, field->member, (void *)&found, 0);
	}
	if (!found.count)
		return field->type;
	struct ty **monos = ARENA_NEWS(t->arena, found.count, struct ty *);
	spawn_monos(t, found.items, found.count, monos, NULL, NULL, 0);
	return ty_subst(t->arena, type, found.items, monos, found.count);
}

void collect_params(struct typer *t, struct ty *type, const struct member *member, void *list,
                    unsigned depth)
{
	VEC(struct ty_param_decl *) *found = list;
	type = ty_bound(type);
	if (depth > 40)
		return;
	if (type->kind == TY_PARAM && type->param->member == member) {
		for (uint32_t i = 0; i < found->count; i++) {
			if (found->items[i] == type->param)
				return;
		}
		VEC_PUSH(t->arena, found, type->param);
	}
	for (uint32_t i = 0; i < type->args.count; i++)
		collect_params(t, type->args.items[i], member, list, depth + 1);
	for (uint32_t i = 0; i < type->params.count; i++)
		collect_params(t, type->params.items[i].type, member, list, depth + 1);
	for (uint32_t i = 0; i < type->fields.count; i++)
		collect_params(t, type->fields.items[i].type, member, list, depth + 1);
	if (type->result)
		collect_params(t, type->result, member, list, depth + 1);
}
