/*
 * Members' types.  A written one is resolved at first use; another is
 * inferred: its body is typed then, on behalf of nobody, and what comes out is
 * closed and kept.  Members that read one another in a circle are inferred
 * from the smallest path, whichever of them is asked for first.
 */
#include "transform/types/checks.h"

enum { NEW, MAKING, READY, OPEN }; /* slot->state */
enum { INFERENCE_LIMIT = 5000 };   /* members whose bodies wait for one another */

bool slot_is_method(const struct slot *slot)
{
	return slot->member->kind == MEMBER_METHOD;
}

bool slot_is_inline(const struct slot *slot)
{
	const struct decl *d = slot->owner->decl;
	if (slot->member->access & ACCESS_INLINE)
		return true;
	return d->kind == DECL_ABSTRACT && (d->is_enum || has_meta(&d->meta, ":enum")) &&
	       slot->is_static && slot->member->kind == MEMBER_VAR &&
	       !(slot->member->access & ACCESS_STATIC);
}

/* The type of a literal, for defaults and initialisers without a written type; NULL: not that
 * plain. */
static struct ty *literal_type(struct typer *t, const struct expr *e)
{
	const struct core_types *core = &t->program->core;
	if (!e)
		return NULL;
	switch (e->kind) {
	case EXPR_INT:
		return e->length <= 9 && !(e->suffix && *e->suffix) ? core->int_ : NULL;
	case EXPR_FLOAT:
		return core->float_;
	case EXPR_STRING:
		return core->string;
	case EXPR_IDENT:
		return name_is(e->name.name, "true") || name_is(e->name.name, "false") ? core->bool_
		                                                                       : NULL;
	default:
		return NULL;
	}
}

static struct ty *arg_type(struct typer *t, const struct param *param)
{
	struct ty *type =
	        param->type ? resolve_type(t, param->type) : literal_type(t, param->by_default);
	if (!type)
		type = ty_mono(t->arena);
	const struct expr *e = param->by_default;
	bool null_default = e && e->kind == EXPR_IDENT && name_is(e->name.name, "null");
	if (param->rest && t->program->core.rest)
		return ty_of1(t->arena, t->program->core.rest, type);
	return param->optional || null_default ? ty_null(t, type) : type;
}

struct ty *function_type(struct typer *t, const struct function *f, struct ty *result)
{
	struct ty *type = ty_function(t->arena, NULL);
	if (f->result)
		result = resolve_type(t, f->result);
	for (uint32_t i = 0; i < f->args.count; i++) {
		const struct param *param = &f->args.items[i];
		struct ty_arg arg = {.name = param->name.name, .type = arg_type(t, param)};
		arg.optional = param->optional || param->by_default;
		arg.rest = param->rest || ty_is(ty_follow_null(arg.type), "haxe.Rest");
		VEC_PUSH(t->arena, &type->params, arg);
	}
	type->result = result ? result : ty_mono(t->arena);
	return type;
}

static void check_rest(struct typer *t, const struct param *param, bool is_last)
{
	if (param->optional)
		type_error(t, param->name.node, DIAG_REST_OPTIONAL);
	if (param->by_default)
		type_error(t, param->by_default->node, DIAG_REST_DEFAULT);
	if (!is_last)
		type_error(t, param->name.node, DIAG_REST_NOT_LAST);
}

struct ty *real_function_type(struct typer *t, const struct function *f, struct ty *result)
{
	struct ty *type = function_type(t, f, result);
	for (uint32_t i = 0; i < f->args.count; i++) {
		if (type->params.items[i].rest)
			check_rest(t, &f->args.items[i], i + 1 == f->args.count);
	}
	return type;
}

/* ---- does a body give a value? ---- */

static bool gives_value(const struct expr *e, unsigned depth);

static bool any_gives(struct expr *const *list, uint32_t count, unsigned depth)
{
	for (uint32_t i = 0; i < count; i++) {
		if (gives_value(list[i], depth))
			return true;
	}
	return false;
}

static bool parts_give(const struct expr *e, unsigned depth)
{
	switch (e->kind) {
	case EXPR_IF:
	case EXPR_TERNARY:
		return gives_value(e->third, depth);
	case EXPR_VARS:
		for (uint32_t i = 0; i < e->vars.count; i++) {
			if (gives_value(e->vars.items[i].value, depth))
				return true;
		}
		return false;
	case EXPR_OBJECT:
		for (uint32_t i = 0; i < e->fields.count; i++) {
			if (gives_value(e->fields.items[i].value, depth))
				return true;
		}
		return false;
	case EXPR_SWITCH:
		for (uint32_t i = 0; i < e->cases.count; i++) {
			if (gives_value(e->cases.items[i].body, depth))
				return true;
		}
		return false;
	case EXPR_TRY:
		for (uint32_t i = 0; i < e->catches.count; i++) {
			if (gives_value(e->catches.items[i].body, depth))
				return true;
		}
		return false;
	default:
		return false;
	}
}

static bool gives_value(const struct expr *e, unsigned depth)
{
	if (!e || e->kind == EXPR_FUNCTION)
		return false;
	if (depth > TREE_LIMIT || (e->kind == EXPR_RETURN && e->left))
		return true;
	depth++;
	return gives_value(e->left, depth) || gives_value(e->right, depth) ||
	       any_gives(e->list.items, e->list.count, depth) || parts_give(e, depth);
}

/* ---- does a method of an abstract assign `this`? ---- */

static bool is_this(const struct expr *e)
{
	return e && e->kind == EXPR_IDENT && e->name.name && name_is(e->name.name, "this");
}

static bool changes_this(const struct decl *d, const struct expr *e, unsigned depth);

static bool parts_change(const struct decl *d, const struct expr *e, unsigned depth)
{
	bool found = false;
	for (uint32_t i = 0; !found && i < e->list.count; i++)
		found = changes_this(d, e->list.items[i], depth);
	if (e->kind == EXPR_IF || e->kind == EXPR_TERNARY)
		found |= changes_this(d, e->third, depth);
	for (uint32_t i = 0; !found && e->kind == EXPR_VARS && i < e->vars.count; i++)
		found = changes_this(d, e->vars.items[i].value, depth);
	for (uint32_t i = 0; !found && e->kind == EXPR_SWITCH && i < e->cases.count; i++)
		found = changes_this(d, e->cases.items[i].body, depth);
	for (uint32_t i = 0; !found && e->kind == EXPR_TRY && i < e->catches.count; i++)
		found = changes_this(d, e->catches.items[i].body, depth);
	return found;
}

/* `x = v` where x is a property of the same abstract, whose setter assigns `this`. */
static bool setter_changes(const struct decl *d, const struct expr *left, unsigned depth)
{
	if (left->kind != EXPR_IDENT || !left->name.name || depth > TREE_LIMIT - 100)
		return false;
	const char *name = left->name.name->text;
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		const char *own = m->function && m->name.name ? m->name.name->text : "";
		if (strncmp(own, "set_", 4) == 0 && strcmp(own + 4, name) == 0)
			return changes_this(d, m->function->body, depth + TREE_LIMIT / 5);
	}
	return false;
}

static bool changes_this(const struct decl *d, const struct expr *e, unsigned depth)
{
	if (!e || depth > TREE_LIMIT)
		return false;
	bool sets = (e->kind == EXPR_BINARY &&
	             (e->op == OP_ASSIGN || assign_base(e->op) != OP_COUNT)) ||
	            (e->kind == EXPR_UNARY && (e->op == OP_INCREMENT || e->op == OP_DECREMENT));
	if (sets && (is_this(e->left) || setter_changes(d, e->left, depth)))
		return true;
	return changes_this(d, e->left, depth + 1) || changes_this(d, e->right, depth + 1) ||
	       parts_change(d, e, depth + 1);
}

bool slot_changes_this(const struct slot *slot)
{
	return slot->owner->decl->kind == DECL_ABSTRACT && slot->function &&
	       changes_this(slot->owner->decl, slot->function->body, 0);
}

/* ---- the signature ---- */

bool slot_keeps_params(const struct slot *slot)
{
	enum decl_kind kind = slot->owner->decl->kind;
	return kind == DECL_ENUM || (kind == DECL_CLASS && slot->member->kind == MEMBER_VAR);
}

static void slot_typer(struct typer *t, struct slot *slot)
{
	struct head *head = header(slot->owner);
	typer_open(t, head->program, slot->owner, head->program->arena, &head->facts, &head->diags);
	bool is_value = slot->owner->decl->kind == DECL_ABSTRACT && slot_is_inline(slot) &&
	                slot->member->kind == MEMBER_VAR &&
	                !(slot->member->access & ACCESS_STATIC);
	if (slot->is_static && !is_value && !slot_keeps_params(slot))
		t->params.count = 0;
	for (uint32_t i = 0; i < slot->params.count; i++)
		VEC_PUSH(t->arena, &t->params, slot->params.items[i]);
}

static struct ty *method_type(struct typer *t, struct slot *slot)
{
	const struct function *f = slot->function;
	struct ty *result = NULL;
	if (!f->result && (slot->is_constructor || (f->body && !gives_value(f->body, 0))))
		result = t->program->core.void_;
	else if (!f->result && !f->body)
		result = slot->owner->is_std || slot->from_head ? t->program->core.dynamic
		                                                : t->program->core.void_;
	return real_function_type(t, f, result);
}

static void check_argument_names(struct typer *t, const struct member *m)
{
	for (uint32_t i = 0; i < m->function->args.count; i++) {
		const struct name *name = m->function->args.items[i].name.name;
		const struct type_node *type = m->function->args.items[i].type;
		if (type && type->kind == TYPE_PATH && type->path.count == 1 &&
		    name_is(type->path.items[0].name, "Void"))
			type_error(t, type->node, DIAG_ENUM_VOID);
		for (uint32_t j = 0; j < i; j++) {
			if (m->function->args.items[j].name.name == name)
				type_error(t, m->node, DIAG_DUPLICATE_CONSTRUCTOR_ARGUMENT,
				           name->text, m->name.name->text);
		}
	}
}

static struct ty *enum_constructor_type(struct typer *t, struct slot *slot)
{
	const struct member *m = slot->member;
	struct ty *result = m->type ? resolve_type(t, m->type) : head_of(slot->owner)->self;
	if (ty_follow(result)->symbol != slot->owner)
		type_error(t, m->type->node, DIAG_ENUM_RESULT);
	if (!m->function || m->function->args.count == 0)
		return result;
	check_argument_names(t, m);
	struct ty *type = function_type(t, m->function, result);
	type->result = result;
	return type;
}

static struct ty *variable_type(struct typer *t, struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = slot->owner->decl;
	if (m->type)
		return resolve_type(t, m->type);
	if (d->kind == DECL_ABSTRACT && slot->is_static && !(m->access & ACCESS_STATIC) &&
	    slot_is_inline(slot))
		return head_of(slot->owner)->self;
	struct ty *type = literal_type(t, m->value);
	return type ? type : ty_mono(t->arena);
}

/* What stands for an argument or the result of a macro where it is called: ExprOf<T> is T, all else
 * Dynamic, known or not. */
static struct ty *macro_part(struct typer *t, const struct type_node *node)
{
	bool names = node && node->kind == TYPE_PATH && node->args.count == 1;
	uint32_t count = names ? node->path.count : 0;
	if (count && name_is(node->path.items[count - 1].name, "ExprOf") &&
	    (count == 1 || (count == 4 && name_is(node->path.items[0].name, "haxe") &&
	                    name_is(node->path.items[1].name, "macro"))))
		return resolve_type(t, node->args.items[0]);
	return ty_new(t->arena, TY_DYNAMIC);
}

static struct ty *macro_type(struct typer *t, const struct function *f)
{
	struct ty *type = ty_function(t->arena, macro_part(t, f->result));
	for (uint32_t i = 0; i < f->args.count; i++) {
		const struct param *param = &f->args.items[i];
		struct ty_arg arg = {.name = param->name.name,
		                     .type = macro_part(t, param->type),
		                     .optional = param->optional || param->by_default};
		VEC_PUSH(t->arena, &type->params, arg);
	}
	return type;
}

static struct ty *signature(struct typer *t, struct slot *slot)
{
	if (slot->function) {
		const type_param_list *params = &slot->function->params;
		for (uint32_t i = 0; i < params->count; i++) {
			struct ty_param_decl *decl =
			        make_param(t, &params->items[i], NULL, slot->member);
			if (slot->is_constructor && slot->owner->decl->kind == DECL_ABSTRACT)
				decl->function = name_from(t->names, "_new");
			VEC_PUSH(t->arena, &slot->params, decl);
			VEC_PUSH(t->arena, &t->params, decl);
		}
		resolve_params(t, params, slot->params.items, slot->member->node);
	}
	switch (slot->member->kind) {
	case MEMBER_METHOD: /* a syntax error may have taken what it does */
		if (slot->function && slot->member->access & ACCESS_MACRO)
			return macro_type(t, slot->function);
		return slot->function ? method_type(t, slot) : ty_new(t->arena, TY_DYNAMIC);
	case MEMBER_CONSTRUCTOR:
		return enum_constructor_type(t, slot);
	default:
		return variable_type(t, slot);
	}
}

/* A signature with an error in it: Dynamic everywhere. */
static struct ty *broken(struct typer *t, struct slot *slot)
{
	struct ty *any = ty_new(t->arena, TY_DYNAMIC);
	if (!slot->function)
		return any;
	struct ty *type = ty_function(t->arena, any);
	for (uint32_t i = 0; i < slot->function->args.count; i++) {
		struct ty_arg arg = {.name = slot->function->args.items[i].name.name,
		                     .type = any,
		                     .optional = true};
		VEC_PUSH(t->arena, &type->params, arg);
	}
	return type;
}

static struct ty *safe_signature(struct typer *t, struct slot *slot)
{
	struct attempt a;
	if (ATTEMPT(t, &a)) {
		struct ty *type = signature(t, slot);
		attempt_leave(t, &a);
		return type;
	}
	attempt_failed(t, &a, false);
	return broken(t, slot);
}

/* ---- inference ---- */

static void infer_body(struct program *p, struct slot *slot)
{
	struct diags quiet;
	diags_init(&quiet, p->arena);
	struct typer t;
	slot_typer(&t, slot);
	t.facts = NULL;
	t.diags = &quiet;
	t.inferring = true;
	member_body(&t, slot, NULL);
}

/* The type is what it is: without monomorphs, for everybody. */
static void publish(struct program *p, struct slot *slot)
{
	bool is_open = false;
	slot->type = ty_close(p->arena, slot->type, &is_open);
	slot->is_open = is_open;
	slot->state = READY;
}

static int slot_compare(const struct slot *a, const struct slot *b)
{
	int order = name_compare(a->owner->path, b->owner->path);
	if (order != 0)
		return order;
	return a->member->index < b->member->index ? -1 : a->member->index > b->member->index;
}

/* Types all bodies of a module in order: what they do binds its open members. */
static void close_module(struct program *p, struct module *m)
{
	struct module *outer = p->closing;
	p->closing = m;
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		struct head *head = header(m->symbols.items[i]);
		for (uint32_t j = 0; j < head->symbol->decl->members.count; j++) {
			struct slot *slot = &head->slots[j];
			if (slot->member->kind != MEMBER_CONSTRUCTOR)
				infer_body(p, slot);
		}
	}
	p->closing = outer;
}

/* The members of one circle that are open: the uses in all their modules count
 * before any of them is published. */
static void finish_open(struct program *p, struct slot *const *slots, uint32_t count)
{
	struct map modules = {0};
	uint32_t before = p->open_slots.count;
	for (uint32_t i = 0; i < count; i++) {
		struct module *m = header(slots[i]->owner)->module;
		map_put(p->arena, &modules, m, m);
		slots[i]->state = OPEN;
		slots[i]->was_open = true;
		VEC_PUSH(p->arena, &p->open_slots, slots[i]);
	}
	for (uint32_t i = 0; i < count; i++)
		slots[i]->open_abroad = modules.count > 1;
	if (modules.count == 1 && map_has(&modules, p->closing))
		return;
	/* Also where another module is being closed: whoever asks first, these are closed by
	 * their own modules. */
	for (MAP_EACH(one, &modules))
		close_module(p, one->value);
	while (p->open_slots.count > before)
		publish(p, p->open_slots.items[--p->open_slots.count]);
}

/* get_x and set_x without written types have the property's. */
static void take_property(struct program *p, struct slot *slot)
{
	const struct name *name = slot->member->name.name;
	bool is_get = name_starts(name, "get_");
	struct ty *type = ty_follow(slot->type);
	if ((!is_get && !name_starts(name, "set_")) || type->kind != TY_FUNCTION)
		return;
	struct head *head = header(slot->owner);
	const struct name *property = name_from(p->names, name->text + 4);
	struct slot *of =
	        slot->is_static ? head_static(head, property) : head_field(head, property);
	if (!of || of->member->kind != MEMBER_VAR || !of->member->type)
		return;
	struct typer t;
	slot_typer(&t, slot);
	t.diags = &p->scratch;
	if (!is_get && type->params.count)
		unifies(&t, type->params.items[0].type, slot_type(of));
	unifies(&t, type->result, slot_type(of));
}

static void take_base(struct program *p, struct slot *slot)
{
	struct typer t;
	slot_typer(&t, slot);
	t.diags = &p->scratch;
	take_inherited(&t, slot);
}

static void finish_circle(struct program *p, uint32_t from)
{
	uint32_t count = p->inferring.count - from;
	struct slot **members = ARENA_NEWS(p->arena, count, struct slot *);
	memcpy(members, &p->inferring.items[from], count * sizeof *members);
	p->inferring.count = from;
	for (uint32_t i = 0; i < count; i++)
		members[i]->inference = 0;
	uint32_t open = 0;
	for (uint32_t i = 0; i < count; i++) {
		if (ty_has_mono(members[i]->type))
			take_property(p, members[i]);
		if (ty_has_mono(members[i]->type))
			take_base(p, members[i]);
		if (ty_has_mono(members[i]->type))
			members[open++] = members[i];
		else
			publish(p, members[i]);
	}
	if (open)
		finish_open(p, members, open);
}

/* Forgets a circle that was entered at the wrong member; gives the right one. */
static struct slot *restart(struct program *p, uint32_t from, uint32_t trail)
{
	struct slot *smallest = p->inferring.items[from];
	for (uint32_t i = from; i < p->inferring.count; i++) {
		if (slot_compare(p->inferring.items[i], smallest) < 0)
			smallest = p->inferring.items[i];
	}
	if (smallest == p->inferring.items[from])
		return NULL;
	while (p->trail.count > trail) {
		struct trail_entry *entry = &p->trail.items[--p->trail.count];
		entry->mono->bound = entry->bound;
		entry->mono->extra = entry->extra;
	}
	while (p->inferring.count > from) {
		struct slot *slot = p->inferring.items[--p->inferring.count];
		slot->state = NEW;
		slot->inference = 0;
		slot->params.count = 0;
	}
	return smallest;
}

static void infer(struct program *p, struct slot *slot)
{
	uint32_t place = p->inferring.count, trail = p->trail.count;
	int outer = p->lowest;
	VEC_PUSH(p->arena, &p->inferring, slot);
	slot->inference = (int)place + 1;
	p->lowest = slot->inference;
	infer_body(p, slot);
	bool is_root = p->lowest >= slot->inference;
	int lowest = p->lowest;
	p->lowest = outer < lowest ? outer : lowest;
	if (!is_root)
		return;
	p->lowest = outer;
	struct slot *right = p->inferring.count > place + 1 && !slot->restarted
	                             ? restart(p, place, trail)
	                             : NULL;
	if (!right) {
		finish_circle(p, place);
		return;
	}
	right->restarted = true;
	slot_type(right);
	slot_type(slot);
}

static bool is_complete(const struct slot *slot, struct ty *type)
{
	return slot->member->kind == MEMBER_CONSTRUCTOR || !ty_has_mono(type);
}

struct ty *slot_type(struct slot *slot)
{
	struct program *p = head_of(slot->owner)->program;
	if (slot->state == READY || slot->state == OPEN)
		return slot->type;
	if (slot->state == MAKING) {
		if (slot->inference && slot->inference < p->lowest)
			p->lowest = slot->inference;
		return slot->type ? slot->type : p->core.dynamic;
	}
	slot->state = MAKING;
	struct typer t;
	slot_typer(&t, slot);
	slot->type = safe_signature(&t, slot);
	if (is_complete(slot, slot->type)) {
		slot->state = READY;
		return slot->type;
	}
	slot->inferred = true;
	if (slot->member->kind == MEMBER_METHOD)
		slot->written = ty_duplicate(p->arena, slot->type);
	if (p->inferring.count > INFERENCE_LIMIT) {
		publish(p, slot);
		return slot->type;
	}
	infer(p, slot);
	return slot->type;
}
