/* Monomorphs: binding with a trail, structural and type constraints. */
#include "transform/types/internal.h"

struct mark mark_now(struct typer *t)
{
	return (struct mark){
	        .trail = t->program->trail.count,
	        .diags = t->diags->list.count,
	        .errors = t->diags->errors,
	        .warnings = t->diags->warnings,
	        .problems = t->problems.count,
	};
}

void mark_undo(struct typer *t, struct mark mark)
{
	struct program *p = t->program;
	p->undone += p->trail.count > mark.trail;
	while (p->trail.count > mark.trail) {
		struct trail_entry *entry = &p->trail.items[--p->trail.count];
		entry->mono->bound = entry->bound;
		entry->mono->extra = entry->extra;
	}
	t->diags->list.count = mark.diags;
	t->diags->errors = mark.errors;
	t->diags->warnings = mark.warnings;
}

static void remember(struct typer *t, struct ty *mono)
{
	struct trail_entry entry = {mono, mono->bound, mono->extra};
	VEC_PUSH(t->program->arena, &t->program->trail, entry);
}

/* A copy of the constraints that may be changed; the old ones stay for the trail.
 * The list of fields is shared: what is added to it is behind what the old ones
 * see; a field that changes needs own_fields. */
static struct mono *change(struct typer *t, struct ty *type)
{
	remember(t, type);
	const struct mono *old = type->extra;
	struct mono *mono = ARENA_NEW(t->arena, struct mono);
	if (old) {
		mono->is_open = old->is_open;
		mono->is_empty = old->is_empty;
		mono->fields.items = old->fields.items;
		mono->fields.count = old->fields.count;
		mono->fields.room = old->fields.room;
		mono->bounds = old->bounds;
		mono->bound_count = old->bound_count;
		mono->uppers = old->uppers;
		mono->upper_count = old->upper_count;
	}
	type->extra = mono;
	return mono;
}

static void own_fields(struct typer *t, struct mono *mono)
{
	uint32_t count = mono->fields.count;
	const struct ty_field *old = mono->fields.items;
	mono->fields.items = NULL;
	mono->fields.count = mono->fields.room = 0;
	for (uint32_t i = 0; i < count; i++)
		VEC_PUSH(t->arena, &mono->fields, old[i]);
}

static struct bound *bounds_with(struct typer *t, const struct bound *old, uint32_t count,
                                 struct bound one)
{
	struct bound *list = ARENA_NEWS(t->arena, count + 1, struct bound);
	if (count)
		memcpy(list, old, count * sizeof *list);
	list[count] = one;
	return list;
}

static void add_upper(struct typer *t, struct ty *type, struct bound one)
{
	struct mono *mono = change(t, type);
	mono->uppers = bounds_with(t, mono->uppers, mono->upper_count, one);
	mono->upper_count++;
}

static bool asks_for(const struct mono *mono, uint32_t count, const struct name *name)
{
	for (uint32_t i = 0; i < count; i++) {
		if (mono->fields.items[i].name == name)
			return true;
	}
	return false;
}

void mono_constrain(struct typer *t, struct ty *type, struct ty *to, const char *name)
{
	struct ty *follow = ty_follow(to);
	struct mono *mono = change(t, type);
	if (follow->kind == TY_ANON) {
		uint32_t had = mono->fields.count;
		for (uint32_t i = 0; i < follow->fields.count; i++) {
			if (!asks_for(mono, had, follow->fields.items[i].name))
				VEC_PUSH(t->arena, &mono->fields, follow->fields.items[i]);
		}
		if (follow->fields.count == 0)
			mono->is_empty = true;
		return;
	}
	struct bound one = {follow->kind == TY_MONO ? follow : to, name};
	mono->bounds = bounds_with(t, mono->bounds, mono->bound_count, one);
	mono->bound_count++;
	if (follow->kind == TY_MONO && follow != type)
		add_upper(t, follow, (struct bound){type, name});
}

void mono_register(struct typer *t, struct ty *type, node_id node)
{
	type = ty_follow_null(type);
	if (type->kind == TY_MONO)
		VEC_PUSH(t->arena, &t->monos, ((struct open_mono){type, node}));
}

struct ty *mono_spawn(struct typer *t, node_id node)
{
	struct ty *made = ty_mono(t->arena);
	mono_register(t, made, node);
	return made;
}

static bool is_spawned(const struct typer *t, const struct ty *mono)
{
	for (uint32_t i = t->monos.count; i-- > t->first_mono;) {
		if (t->monos.items[i].mono == mono)
			return true;
	}
	return false;
}

struct ty_field *mono_field(struct typer *t, struct ty *type, const struct name *name, bool is_set,
                            node_id node)
{
	const struct mono *now = type->extra;
	struct mono *mono = (struct mono *)now;
	for (uint32_t i = 0; now && i < now->fields.count; i++) {
		struct ty_field *field = &mono->fields.items[i];
		if (field->name != name)
			continue;
		if (is_set && field->set && now->is_open) {
			mono = change(t, type);
			own_fields(t, mono);
			mono->fields.items[i].set = NULL;
			return &mono->fields.items[i];
		}
		return field;
	}
	if (now && !now->is_open && !now->is_empty && now->fields.count)
		return NULL;
	if ((!now || (!now->is_open && !now->fields.count)) && !is_spawned(t, type))
		VEC_PUSH(t->arena, &t->monos, ((struct open_mono){type, node}));
	mono = change(t, type);
	struct ty_field field = {.name = name, .type = ty_mono(t->arena)};
	field.set = is_set ? NULL : name_from(t->names, "null");
	VEC_PUSH(t->arena, &mono->fields, field);
	mono->is_open = true;
	return &mono->fields.items[mono->fields.count - 1];
}

/* What a monomorph's constraints say of it, of all fields or of `only`. */
struct gathering {
	struct typer *t;
	struct ty *anon;
	const struct name *only;
	bool is_open, any;
	uint32_t types;
};

static void gather_field(struct gathering *g, const struct ty_field *field, bool known)
{
	if (g->only ? field->name == g->only && !ty_anon_field(g->anon, field->name)
	            : known || !ty_anon_field(g->anon, field->name))
		VEC_PUSH(g->t->arena, &g->anon->fields, *field);
}

static void gather(struct gathering *g, struct ty *type, unsigned depth)
{
	const struct mono *mono = type->extra;
	if (!mono || depth > 20)
		return;
	bool first = g->anon->fields.count == 0; /* a monomorph's own fields differ */
	g->any = g->any || mono->fields.count;
	for (uint32_t i = 0; i < mono->fields.count; i++)
		gather_field(g, &mono->fields.items[i], first);
	if (mono->is_open || mono->is_empty)
		g->any = g->is_open = true;
	for (uint32_t i = 0; i < mono->bound_count; i++) {
		struct ty *bound = ty_follow(mono->bounds[i].type);
		if (bound->kind == TY_MONO) {
			if (bound != type)
				gather(g, bound, depth + 1);
		} else if (bound->kind == TY_ANON) {
			first = g->anon->fields.count == 0;
			g->any = true;
			for (uint32_t j = 0; j < bound->fields.count; j++)
				gather_field(g, &bound->fields.items[j], first);
		} else {
			g->types++;
		}
	}
}

enum mono_class mono_classify_field(struct typer *t, struct ty *mono, const struct name *only,
                                    struct ty **structure, bool *is_open)
{
	*structure = NULL;
	*is_open = false;
	if (!mono->extra)
		return MONO_UNKNOWN;
	struct gathering g = {.t = t, .anon = ty_new(t->arena, TY_ANON), .only = only};
	gather(&g, mono, 0);
	*is_open = g.is_open;
	if (g.any)
		*structure = g.anon;
	if (g.types)
		return MONO_TYPES;
	return g.any ? MONO_STRUCTURE : MONO_UNKNOWN;
}

enum mono_class mono_classify(struct typer *t, struct ty *mono, struct ty **structure,
                              bool *is_open)
{
	return mono_classify_field(t, mono, NULL, structure, is_open);
}

static bool check_bound(struct typer *t, struct ty *lower, struct ty *upper, const char *name)
{
	if (unify(t, lower, upper))
		return true;
	if (name)
		problem_add(t, PROBLEM_CONSTRAINT, NULL, NULL, name);
	return false;
}

/* What the monomorph asked for, checked against the type that it is about to be. */
static bool check_lower(struct typer *t, const struct mono *mono, struct ty *type)
{
	for (uint32_t i = 0; i < mono->bound_count; i++) {
		struct ty *bound = ty_follow(mono->bounds[i].type);
		if (bound->kind != TY_MONO &&
		    !check_bound(t, type, mono->bounds[i].type, mono->bounds[i].name))
			return false;
	}
	if (mono->fields.count == 0 && !mono->is_empty)
		return true;
	struct ty *anon = ty_new(t->arena, TY_ANON);
	for (uint32_t i = 0; i < mono->fields.count; i++)
		VEC_PUSH(t->arena, &anon->fields, mono->fields.items[i]);
	return unify(t, type, anon);
}

/* What must fit below it, also through what is unknown itself. */
static bool check_upper(struct typer *t, const struct mono *mono, struct ty *type, unsigned depth)
{
	for (uint32_t i = 0; i < mono->upper_count; i++) {
		struct ty *lower = ty_follow(mono->uppers[i].type);
		bool fits = true;
		if (lower->kind != TY_MONO)
			fits = check_bound(t, mono->uppers[i].type, type, mono->uppers[i].name);
		else if (lower->extra && lower->extra != mono && depth < 20)
			fits = check_upper(t, lower->extra, type, depth + 1);
		if (!fits)
			return false;
	}
	return true;
}

/* One monomorph becomes another: that one inherits what this one asked for. */
static bool bind_mono(struct typer *t, struct ty *mono, struct ty *other)
{
	const struct mono *from = mono->extra;
	if (from) {
		struct mono *into = change(t, other);
		for (uint32_t i = 0; i < from->fields.count; i++) {
			if (!asks_for(into, into->fields.count, from->fields.items[i].name))
				VEC_PUSH(t->arena, &into->fields, from->fields.items[i]);
		}
		into->is_open |= from->is_open;
		into->is_empty |= from->is_empty;
		for (uint32_t i = 0; i < from->bound_count; i++) {
			into->bounds =
			        bounds_with(t, into->bounds, into->bound_count, from->bounds[i]);
			into->bound_count++;
		}
		for (uint32_t i = 0; i < from->upper_count; i++) {
			into->uppers =
			        bounds_with(t, into->uppers, into->upper_count, from->uppers[i]);
			into->upper_count++;
		}
	}
	remember(t, mono);
	mono->bound = other;
	/* fields that both asked for are one */
	const struct mono *now = other->extra;
	for (uint32_t i = 0; from && i < from->fields.count; i++) {
		for (uint32_t j = 0; j < now->fields.count; j++) {
			if (now->fields.items[j].name == from->fields.items[i].name &&
			    !unify(t, from->fields.items[i].type, now->fields.items[j].type))
				return false;
		}
	}
	return true;
}

bool mono_bind(struct typer *t, struct ty *mono, struct ty *type)
{
	type = ty_bound(type);
	if (type->kind == TY_MONO)
		return type == mono || bind_mono(t, mono, type);
	const struct mono *info = mono->extra;
	if (info && info->is_open && type->kind == TY_ANON) {
		mono_constrain(t, mono, type, NULL);
		return mono_close(t, mono);
	}
	remember(t, mono);
	mono->bound = type;
	if (!info)
		return true;
	if (check_upper(t, info, type, 0) && check_lower(t, info, type))
		return true;
	mono->bound = NULL;
	return false;
}

static bool occurs(struct ty *mono, struct ty *type, unsigned depth, unsigned *looks)
{
	type = ty_bound(type);
	if (type == mono)
		return true;
	if (depth > 50 || ++*looks > 20000 || ty_is_closed(type))
		return false;
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (occurs(mono, type->args.items[i], depth + 1, looks))
			return true;
	}
	for (uint32_t i = 0; i < type->params.count; i++) {
		if (occurs(mono, type->params.items[i].type, depth + 1, looks))
			return true;
	}
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (occurs(mono, type->fields.items[i].type, depth + 1, looks))
			return true;
	}
	return type->result && occurs(mono, type->result, depth + 1, looks);
}

bool mono_occurs(struct ty *mono, struct ty *type)
{
	unsigned looks = 0;
	return occurs(mono, type, 0, &looks);
}

/* A field of what would be the monomorph's type holds the monomorph itself. */
static const struct ty_field *recursive_field(struct ty *mono, const struct ty *structure)
{
	const struct ty_field *found = NULL;
	for (uint32_t i = 0; i < structure->fields.count; i++) {
		const struct ty_field *field = &structure->fields.items[i];
		bool first = !found || name_compare(field->name, found->name) < 0;
		if (first && mono_occurs(mono, field->type))
			found = field;
	}
	return found;
}

bool mono_close(struct typer *t, struct ty *mono)
{
	mono = ty_bound(mono);
	if (mono->kind != TY_MONO)
		return true;
	struct ty *structure;
	bool is_open;
	enum mono_class class = mono_classify(t, mono, &structure, &is_open);
	const struct mono *info = mono->extra;
	if (class == MONO_TYPES && info->bound_count == 1 && !structure) {
		struct ty *bound = info->bounds[0].type;
		remember(t, mono);
		mono->bound = bound;
	} else if (class == MONO_STRUCTURE) {
		const struct ty_field *field = recursive_field(mono, structure);
		if (field) {
			problem_add(t, PROBLEM_TEXT, NULL, NULL,
			            ty_recursion_text(t->arena, mono, field));
			problem_add(t, PROBLEM_TEXT, NULL, NULL, "Recursive type");
			return false;
		}
		remember(t, mono);
		mono->bound = structure;
	}
	return true;
}

void close_monos(struct typer *t)
{
	uint32_t count = t->monos.count;
	t->monos.count = t->first_mono;
	for (uint32_t i = count; i-- > t->first_mono;) {
		const struct open_mono *one = &t->monos.items[i];
		t->problems.count = 0;
		if (!one->mono->bound && !mono_close(t, one->mono))
			type_wrong(t, one->node, DIAG_UNIFY, problems_text(t));
	}
}

/* Fresh monomorphs for a function's type parameters; constraints are checked
 * when they are bound.  `outer` are the owner's parameters with their arguments. */
void spawn_monos(struct typer *t, struct ty_param_decl **params, uint32_t count, struct ty **out,
                 struct ty_param_decl **outer, struct ty **outer_args, uint32_t outer_count)
{
	for (uint32_t i = 0; i < count; i++)
		out[i] = ty_mono(t->arena);
	for (uint32_t i = 0; i < count; i++) {
		struct ty_param_decl *param = params[i];
		for (uint32_t j = 0; j < param->constraints.count; j++) {
			struct ty *to =
			        ty_subst(t->arena, param->constraints.items[j], params, out, count);
			to = ty_subst(t->arena, to, outer, outer_args, outer_count);
			const char *name = ty_text(t->arena, ty_param(t->arena, param));
			mono_constrain(t, out[i], to, name);
		}
	}
}
