/* Headers of declarations: parameters, supers, what abstracts stand for. Made at first use, kept in
 * the program. */
#include "transform/types/internal.h"

bool has_meta(const meta_list *list, const char *name)
{
	return meta_find(list, name) != NULL;
}

static bool is_presence_class(const struct decl *d)
{
	if (has_meta(&d->meta, ":presence"))
		return true;
	for (uint32_t i = 0; i < d->implements.count; i++) {
		const struct type_node *node = d->implements.items[i];
		if (node->path.count && name_is(VEC_LAST(&node->path).name, "PresenceBehavior"))
			return true;
	}
	return false;
}

void typer_open(struct typer *t, struct program *p, struct symbol *symbol, struct arena *arena,
                struct fact_list *facts, struct diags *diags)
{
	struct head *head = head_of(symbol);
	*t = (struct typer){
	        .program = p, .arena = arena, .names = p->names, .facts = facts, .diags = diags};
	t->symbol = symbol;
	t->decl = symbol->decl;
	t->head = head;
	t->module = head->module;
	t->is_presence = is_presence_class(symbol->decl);
	t->stacks = p->stacks;
	t->phase = PHASE_DECLARE;
	for (uint32_t i = 0; i < head->params.count; i++)
		VEC_PUSH(arena, &t->params, head->params.items[i]);
}

static void head_typer(struct typer *t, struct head *head)
{
	typer_open(t, head->program, head->symbol, head->program->arena, &head->facts,
	           &head->diags);
}

/* A type of the header; NULL after an error, which stays in head->diags. */
static struct ty *safe_type(struct typer *t, const struct type_node *node)
{
	struct attempt a;
	if (ATTEMPT(t, &a)) {
		struct ty *type = resolve_type(t, node);
		attempt_leave(t, &a);
		return type;
	}
	attempt_failed(t, &a, false);
	return NULL;
}

static void make_params(struct typer *t, struct head *head)
{
	const type_param_list *params = &head->symbol->decl->params;
	for (uint32_t i = 0; i < params->count; i++) {
		struct ty_param_decl *decl = make_param(t, &params->items[i], head->symbol, NULL);
		VEC_PUSH(t->arena, &head->params, decl);
		VEC_PUSH(t->arena, &t->params, decl);
	}
	head->self = ty_of(t->arena, head->symbol, NULL, 0);
	for (uint32_t i = 0; i < head->params.count; i++)
		VEC_PUSH(t->arena, &head->self->args, ty_param(t->arena, head->params.items[i]));
	struct attempt a;
	if (ATTEMPT(t, &a)) {
		resolve_params(t, params, head->params.items, head->symbol->decl->node);
		attempt_leave(t, &a);
	} else {
		attempt_failed(t, &a, false);
	}
}

/* ---- members by name ---- */

static bool is_enum_value(const struct decl *d, const struct member *m)
{
	return d->kind == DECL_ABSTRACT && (d->is_enum || has_meta(&d->meta, ":enum")) &&
	       m->kind == MEMBER_VAR && !m->get.name && !m->set.name;
}

static bool is_static_member(const struct decl *d, const struct member *m)
{
	return (m->access & ACCESS_STATIC) || d->kind == DECL_FIELDS || d->kind == DECL_ENUM ||
	       is_enum_value(d, m);
}

static void add_overloads(struct head *head, struct slot *slot)
{
	struct arena *arena = head->program->arena;
	for (VEC_EACH(const struct meta, meta, &slot->member->meta)) {
		if (!name_is(meta->name.name, ":overload") || meta->args.count == 0)
			continue;
		const struct expr *e = meta->args.items[0];
		if (e->kind != EXPR_FUNCTION)
			continue;
		struct slot *other = ARENA_NEW(arena, struct slot);
		*other = (struct slot){
		        .member = slot->member, .owner = slot->owner, .is_static = slot->is_static};
		other->is_constructor = slot->is_constructor;
		other->from_head = true;
		other->function = e->function;
		VEC_PUSH(arena, &slot->overloads, other);
	}
}

static void add_slot(struct head *head, struct slot *slot)
{
	struct arena *arena = head->program->arena;
	struct map *map = slot->is_static ? &head->statics : &head->fields;
	struct slot *first =
	        slot->is_constructor ? head->constructor : map_get(map, slot->member->name.name);
	if (first) {
		if (slot->member->access & ACCESS_OVERLOAD)
			VEC_PUSH(arena, &first->overloads, slot);
		return;
	}
	if (slot->is_constructor)
		head->constructor = slot;
	else
		map_put(arena, map, slot->member->name.name, slot);
}

static void make_slots(struct head *head)
{
	const struct decl *d = head->symbol->decl;
	struct arena *arena = head->program->arena;
	head->slots = d->members.count ? ARENA_NEWS(arena, d->members.count, struct slot) : NULL;
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		struct slot *slot = &head->slots[i];
		slot->member = m;
		slot->owner = head->symbol;
		slot->function = m->function;
		slot->is_static = is_static_member(d, m);
		slot->is_constructor = m->kind == MEMBER_METHOD && !(m->access & ACCESS_STATIC) &&
		                       name_is(m->name.name, "new");
		slot->dropping = member_dropping(head, slot);
		if (slot->dropping != DROP_NO)
			continue;
		add_overloads(head, slot);
		add_slot(head, slot);
	}
}

static void make_abstract(struct typer *t, struct head *head)
{
	const struct decl *d = head->symbol->decl;
	if (d->type)
		head->underlying = safe_type(t, d->type);
	for (uint32_t i = 0; i < d->from.count; i++) {
		struct ty *type = safe_type(t, d->from.items[i]);
		if (type)
			VEC_PUSH(t->arena, &head->from, type);
	}
	for (uint32_t i = 0; i < d->to.count; i++) {
		struct ty *type = safe_type(t, d->to.items[i]);
		if (type)
			VEC_PUSH(t->arena, &head->to, type);
	}
}

/* abstract A(B), abstract B(A) */
void check_abstract_circle(struct typer *t, struct head *head)
{
	t->phase = PHASE_FORCE;
	struct ty *type = head->underlying;
	for (int depth = 0; type && depth < 50; depth++) {
		type = ty_follow(type);
		if (type->kind != TY_ABSTRACT || head_of(type->symbol)->is_core_type)
			break;
		if (type->symbol == head->symbol) {
			type_say(t, head->symbol->decl->node, DIAG_RECURSIVE_ABSTRACT);
			head->underlying = NULL;
			break;
		}
		type = head_of(type->symbol)->underlying;
	}
	t->phase = PHASE_DECLARE;
}

struct head *header_made(const struct symbol *symbol)
{
	struct head *head = head_of(symbol);
	if (head->state)
		return head;
	const struct decl *d = symbol->decl;
	struct program *p = head->program;
	head->state = 1;
	fact_list_init(&head->facts, p->arena, p->names);
	diags_init(&head->diags, p->arena);
	head->is_presence = is_presence_class(d);
	head->is_core_type = has_meta(&d->meta, ":coreType");
	head->is_multi = has_meta(&d->meta, ":multiType");
	head->forward = meta_find(&d->meta, ":forward");
	make_slots(head);
	struct typer t;
	head_typer(&t, head);
	make_params(&t, head);
	if (d->kind == DECL_ABSTRACT) {
		make_abstract(&t, head);
		check_abstract_circle(&t, head);
	}
	head->state = 2;
	return head;
}

/* ---- supers ---- */

static bool reaches(const struct symbol *from, const struct symbol *what)
{
	for (int depth = 0; from && depth < 200; depth++) {
		if (from == what)
			return true;
		struct head *head = head_of(from);
		from = head->super_state && head->super ? ty_follow(head->super)->symbol : NULL;
	}
	return false;
}

static bool is_basic_class(const struct symbol *symbol)
{
	static const char *const basic[] = {"Array", "String", "Date", "Xml"};
	for (size_t i = 0; i < sizeof basic / sizeof *basic; i++) {
		if (name_is(symbol->path, basic[i]))
			return true;
	}
	return false;
}

static enum diag_code not_a_class(const struct head *head, const struct ty *type)
{
	if (type->kind != TY_PARAM)
		return DIAG_EXTEND_CLASS;
	return has_meta(&head->symbol->decl->meta, ":generic") ? DIAG_EXTEND_GENERIC_PARAMETER
	                                                       : DIAG_EXTEND_TYPE_PARAMETER;
}

/* Of a circle of classes Haxe comes first to the last one of a module, and so finds the circle at
 * the class that extends it. */
static struct head *circle_end(struct head *head, const struct symbol *super)
{
	const struct module *m = head->module;
	for (uint32_t i = m->symbols.count; i-- > 0;) {
		struct head *end = head;
		for (const struct symbol *one = super;; one = end->super->symbol) {
			if (one == m->symbols.items[i])
				return end;
			if (one == head->symbol)
				break;
			end = header(one);
		}
	}
	return head;
}

static struct ty *class_super_type(struct typer *t, struct head *head, const struct type_node *node)
{
	struct ty *type = safe_type(t, node);
	if (!type)
		return NULL;
	struct ty *follow = ty_follow(type);
	if (follow->kind != TY_CLASS) {
		type_say_last(t, node->node, not_a_class(head, follow));
		return NULL;
	}
	if (is_basic_class(follow->symbol) && !head->symbol->decl->is_extern) {
		type_say_last(t, node->node, DIAG_EXTEND_BASIC);
		return NULL;
	}
	if (follow->symbol->decl->kind == DECL_INTERFACE)
		type_say_last(t, node->node, DIAG_EXTEND_INTERFACE);
	head_super(header(follow->symbol));
	if (!reaches(follow->symbol, head->symbol))
		return follow;
	struct head *end = circle_end(head, follow->symbol);
	struct typer other;
	head_typer(&other, end);
	type_say_last(&other, end->symbol->decl->super->node, DIAG_RECURSIVE_CLASS);
	if (end == head)
		return NULL;
	end->super = NULL;
	return follow;
}

struct ty *head_super(struct head *head)
{
	header(head->symbol);
	if (head->super_state)
		return head->super;
	head->super_state = 1;
	const struct decl *d = head->symbol->decl;
	if (d->kind == DECL_CLASS && d->super) {
		struct typer t;
		head_typer(&t, head);
		head->super = class_super_type(&t, head, d->super);
	}
	return head->super;
}

static bool reaches_interface(struct map *seen, const struct symbol *from,
                              const struct symbol *what, unsigned depth)
{
	if (from == what)
		return true;
	struct head *head = header(from);
	if (depth > 1000 || from->decl->kind != DECL_INTERFACE || map_has(seen, from))
		return false;
	map_put(head->program->arena, seen, from, head);
	if (head->super_state != 2)
		head_supers(head);
	for (uint32_t i = 0; i < head->interfaces.count; i++) {
		if (reaches_interface(seen, head->interfaces.items[i]->symbol, what, depth + 1))
			return true;
	}
	return false;
}

static bool is_array_access(const struct ty *type)
{
	return type->kind == TY_CLASS && name_is(type->symbol->path, "ArrayAccess");
}

/* ArrayAccess and Dynamic are implemented once. */
static bool is_implemented(struct typer *t, const struct head *head, const struct type_node *node,
                           const struct ty *type)
{
	const struct decl *d = head->symbol->decl;
	bool is_array = is_array_access(type);
	if (!is_array && type->kind != TY_DYNAMIC)
		return false;
	for (uint32_t i = 0; i < d->implements.count && d->implements.items[i] != node; i++) {
		struct ty *before = safe_type(t, d->implements.items[i]);
		before = before ? ty_follow(before) : NULL;
		if (!before || !(is_array ? is_array_access(before) : before->kind == TY_DYNAMIC))
			continue;
		type_say_last(t, node->node,
		              is_array ? DIAG_ARRAY_ACCESS_TWICE : DIAG_DYNAMIC_TWICE);
		return true;
	}
	return false;
}

static void add_interface(struct typer *t, struct head *head, const struct type_node *node,
                          bool extends)
{
	struct ty *type = safe_type(t, node);
	if (!type)
		return;
	struct ty *follow = ty_follow(type);
	if (!extends && is_implemented(t, head, node, follow))
		return;
	if (follow->kind == TY_DYNAMIC && !extends) {
		if (!head->symbol->decl->is_extern && !head->symbol->is_std)
			type_say(t, node->node, DIAG_IMPLEMENTS_DYNAMIC);
		return;
	}
	if (follow->kind != TY_CLASS) {
		enum diag_code code = extends                    ? not_a_class(head, follow)
		                      : follow->kind == TY_PARAM ? DIAG_NOT_AN_INTERFACE
		                                                 : DIAG_IMPLEMENT_OTHER;
		type_say_last(t, node->node, code);
		return;
	}
	struct map seen = {0};
	if (reaches_interface(&seen, follow->symbol, head->symbol, 0)) {
		type_say_last(t, node->node, DIAG_RECURSIVE_CLASS);
		return;
	}
	if (!extends && head->symbol->decl->kind == DECL_INTERFACE) {
		type_say_last(t, node->node, DIAG_INTERFACE_IMPLEMENTS);
		return;
	}
	if (follow->symbol->decl->kind != DECL_INTERFACE) {
		type_say_last(t, node->node,
		              extends ? DIAG_EXTEND_BY_CLASS : DIAG_NOT_AN_INTERFACE);
		return;
	}
	VEC_PUSH(t->arena, &head->interfaces, follow);
}

void head_supers(struct head *head)
{
	head_super(head);
	if (head->super_state == 2)
		return;
	head->super_state = 2;
	const struct decl *d = head->symbol->decl;
	struct typer t;
	head_typer(&t, head);
	for (uint32_t i = 0; i < d->extends.count; i++) {
		if (d->kind == DECL_CLASS)
			type_say_last(&t, d->extends.items[i]->node, DIAG_EXTEND_SEVERAL);
		else
			add_interface(&t, head, d->extends.items[i], true);
	}
	for (uint32_t i = 0; i < d->implements.count; i++)
		add_interface(&t, head, d->implements.items[i], false);
}

/* ---- what a name stands for ---- */

static bool is_circle(struct head *head, struct ty *type)
{
	for (int depth = 0; type && depth < 100; depth++) {
		type = ty_bound(type);
		if (type->kind == TY_ABSTRACT && type->args.count == 1 &&
		    name_is(type->symbol->path, "Null")) {
			type = type->args.items[0];
			continue;
		}
		if (type->kind != TY_TYPEDEF)
			return false;
		if (type->symbol == head->symbol)
			return true;
		struct head *next = head_of(type->symbol);
		if (next->alias_state == 1)
			return true;
		type = head_alias(next);
	}
	return false;
}

struct ty *head_alias(struct head *head)
{
	header(head->symbol);
	if (head->alias_state)
		return head->alias;
	head->alias_state = 1;
	const struct decl *d = head->symbol->decl;
	if (d->kind == DECL_TYPEDEF && d->type) {
		struct typer t;
		head_typer(&t, head);
		head->alias = safe_type(&t, d->type);
		if (head->alias && is_circle(head, head->alias)) {
			t.phase = PHASE_EXTEND;
			type_say_last(&t, d->node, DIAG_RECURSIVE_TYPEDEF);
			head->alias = NULL;
		}
	}
	head->alias_state = 2;
	return head->alias;
}

struct ty *head_underlying(struct head *head)
{
	return header(head->symbol)->underlying;
}

struct slot *head_static(struct head *head, const struct name *name)
{
	return map_get(&header(head->symbol)->statics, name);
}

struct slot *head_field(struct head *head, const struct name *name)
{
	return map_get(&header(head->symbol)->fields, name);
}
