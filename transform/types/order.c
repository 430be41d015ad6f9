#include "transform/types/order.h"

#include "transform/types/internal.h"

enum { DEEPEST_DEMAND = 3000 };

enum step_kind {
	STEP_MEMBER,
	STEP_LOADING, /* an import is followed; `from`: what was said of it */
	STEP_FORCED,  /* the structure that `class` is, is looked at */
	STEP_WAVE,    /* what was loaded since the last one is declared; `from`: its number */
};

struct step {
	uint32_t class;
	const struct member *member; /* NULL: of none */
	uint32_t from, to;           /* of its class's diagnostics */
	enum step_kind kind;
};

struct ordering {
	struct program *p;
	struct arena *arena;
	struct symbol *const *symbols;
	uint32_t count;
	struct map places; /* symbol -> its place in symbols, plus one */
	struct map loaded, typed;
	struct map built; /* symbol -> how many were begun before it, plus one */
	const struct diags *const *classes;
	VEC(struct symbol *) waiting;       /* classes to be built; the last one is next */
	VEC(struct step) to_type;           /* the last one is next */
	VEC(uint32_t) declared;             /* places, in the order of building */
	VEC(uint32_t) by_typing;            /* the same, as their own turns come to be typed */
	VEC(struct step) steps;             /* in the order of typing */
	uint32_t wave;                      /* how often bodies led to classes */
	uint32_t wave_began;                /* how many were declared before */
	uint32_t *waves;                    /* by place: the one that it is declared in */
	uint32_t building;                  /* 1 + the place of the class that is being built */
	uint32_t *builders;                 /* by place: the same, when it was declared */
	const struct diags *loading;        /* what was said of imports */
	bool *said;
	bool loads_root;
};

static void load(struct ordering *o, struct module *m);
static void build(struct ordering *o, struct symbol *s, unsigned depth);

/* ---- loading ---- */

/* What was said of this place when it was followed. */
static void say_loading(struct ordering *o, const struct name *file, struct span span,
                        enum diag_phase phase)
{
	for (uint32_t i = 0; i < o->loading->list.count; i++) {
		const struct diag *diag = &o->loading->list.items[i];
		if (o->said[i] || diag->phase != phase || diag->place.file != file ||
		    diag->place.start < span.start || diag->place.start > span.end)
			continue;
		o->said[i] = true;
		struct step step = {0, NULL, i, o->loads_root, STEP_LOADING};
		VEC_PUSH(o->arena, &o->steps, step);
	}
}

static struct module *loaded_module(struct program *p, const struct name *name)
{
	struct module *m = map_has(&p->modules, name) ? program_module(p, name) : NULL;
	return m && !m->is_std ? m : NULL;
}

static void say_late_of(struct ordering *o, const struct file *file)
{
	struct span whole = {0, UINT32_MAX};
	say_loading(o, file->shown, whole, PHASE_DECLARE);
}

/* Of the imports of this module, what is said when it is built. */
static void say_late(struct ordering *o, struct module *m)
{
	for (VEC_EACH(const struct name *, file, &m->import_files)) {
		struct module *more = o->loading->list.count ? import_module(o->p, m, *file) : NULL;
		if (more && more != m)
			say_late_of(o, more->file);
	}
	say_late_of(o, m->file);
}

/* The module of an import: its path up to the first name in upper case. */
static void load_import(struct ordering *o, const struct file *file, const struct import *import)
{
	const struct name *name = name_from(o->p->names, "");
	for (uint32_t i = 0; i < import->path.count; i++) {
		name = names_join(o->p, name, import->path.items[i].name);
		if (is_upper_name(import->path.items[i].name))
			break;
	}
	if (import->node < file->node_count)
		say_loading(o, file->shown, file->spans[import->node], PHASE_MODULE);
	struct module *m = loaded_module(o->p, name);
	bool loads_root = o->loads_root;
	o->loads_root = false;
	if (m)
		load(o, m);
	o->loads_root = loads_root;
}

static struct symbol *mentioned(struct ordering *o, struct symbol *by, const struct name_path *path)
{
	struct typer t;
	uint32_t used;
	typer_open(&t, o->p, by, o->p->arena, NULL, &o->p->scratch);
	say_loading(o, t.module->file->shown, decl_span(by->decl, path->path[0].node),
	            PHASE_MODULE);
	return resolve_path(&t, path->path, path->count, &used);
}

static struct symbol *load_mentioned(struct ordering *o, struct symbol *by,
                                     const struct name_path *path)
{
	struct symbol *s = mentioned(o, by, path);
	struct module *m = s && !s->is_std ? head_of(s)->module : NULL;
	if (m)
		load(o, m);
	return s;
}

static bool holds(const struct member *m, node_id node)
{
	return node >= m->first_node && node <= m->last_node;
}

/* In what is typed when its member is, not in its signature. */
static bool in_body(const struct decl *d, const struct member *m, node_id node)
{
	const struct expr *body = m->value ? m->value : m->function ? m->function->body : NULL;
	if (!body || !holds(m, node))
		return false;
	struct span span = decl_span(d, body->node), at = decl_span(d, node);
	return at.start >= span.start && at.end <= span.end;
}

static bool in_any_body(const struct decl *d, node_id node)
{
	for (uint32_t i = 0; i < d->members.count; i++) {
		if (in_body(d, d->members.items[i], node))
			return true;
	}
	return false;
}

static void load_signatures(struct ordering *o, struct symbol *s)
{
	for (uint32_t i = 0; i < s->decl->mentions.count; i++) {
		const struct name_path *path = &s->decl->mentions.items[i];
		if (!in_any_body(s->decl, path->path[0].node))
			load_mentioned(o, s, path);
	}
}

static void declare(struct ordering *o, struct symbol *s)
{
	uint32_t place = (uint32_t)(uintptr_t)map_get(&o->places, s);
	if (!place)
		return;
	VEC_PUSH(o->arena, &o->declared, place - 1);
	o->waves[place - 1] = o->wave;
	o->builders[place - 1] = o->building;
}

static void load(struct ordering *o, struct module *m)
{
	if (!map_add(o->arena, &o->loaded, m, m))
		return;
	for (VEC_EACH(const struct name *, file, &m->import_files)) {
		struct module *more = import_module(o->p, m, *file);
		for (uint32_t i = 0; more && more != m && i < more->file->imports.count; i++)
			load_import(o, more->file, &more->file->imports.items[i]);
	}
	for (uint32_t i = 0; i < m->file->imports.count; i++)
		load_import(o, m->file, &m->file->imports.items[i]);
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		struct symbol *s = m->symbols.items[i];
		if (s->decl->kind == DECL_ENUM || s->decl->kind == DECL_TYPEDEF) {
			say_late(o, m);
			load_signatures(o, s);
			declare(o, s);
		} else {
			VEC_PUSH(o->arena, &o->waiting, s);
		}
	}
}

/* ---- building ---- */

static void build_named(struct ordering *o, struct symbol *by, const struct type_node *node,
                        unsigned depth)
{
	if (!node || node->kind != TYPE_PATH)
		return;
	struct name_path path = {node->path.items, node->path.count};
	struct symbol *s = path.count ? mentioned(o, by, &path) : NULL;
	if (!s || s->is_std)
		return;
	load(o, head_of(s)->module);
	if (s->decl->kind == DECL_CLASS || s->decl->kind == DECL_INTERFACE)
		build(o, s, depth + 1);
}

static void build(struct ordering *o, struct symbol *s, unsigned depth)
{
	const struct decl *d = s->decl;
	if (depth > 200 ||
	    !map_add(o->arena, &o->built, s, (void *)(uintptr_t)(o->built.count + 1)))
		return;
	say_late(o, head_of(s)->module);
	uint32_t builder = o->building, place = (uint32_t)(uintptr_t)map_get(&o->places, s);
	o->building = place;
	build_named(o, s, d->super, depth);
	for (uint32_t i = 0; i < d->extends.count; i++)
		build_named(o, s, d->extends.items[i], depth);
	for (uint32_t i = 0; i < d->implements.count; i++)
		build_named(o, s, d->implements.items[i], depth);
	load_signatures(o, s);
	o->building = builder;
	declare(o, s);
	if (!place)
		return;
	for (uint32_t i = d->members.count; i-- > 0;) {
		struct step step = {place - 1, d->members.items[i], 0, UINT32_MAX, STEP_MEMBER};
		VEC_PUSH(o->arena, &o->to_type, step);
	}
	struct step none = {place - 1, NULL, 0, UINT32_MAX, STEP_MEMBER};
	VEC_PUSH(o->arena, &o->to_type, none);
}

/* `by`: the place of the class whose body led there. */
static void build_waiting(struct ordering *o, uint32_t by)
{
	uint32_t declared = o->wave_began;
	while (o->waiting.count)
		build(o, o->waiting.items[--o->waiting.count], 0);
	if (o->declared.count == declared)
		return;
	struct step step = {by, NULL, o->wave++, 0, STEP_WAVE};
	VEC_PUSH(o->arena, &o->steps, step);
	o->wave_began = o->declared.count;
}

/* ---- typing ---- */

static void type_step(struct ordering *o, struct step step, unsigned depth);

static void type_asked(struct ordering *o, const struct asked *asked, unsigned depth)
{
	struct symbol *s = map_get(&o->p->symbols, asked->owner);
	uint32_t place = s ? (uint32_t)(uintptr_t)map_get(&o->places, s) : 0;
	for (uint32_t i = 0; place && i < s->decl->members.count; i++) {
		if (s->decl->members.items[i]->name.name != asked->name)
			continue;
		struct step step = {place - 1, s->decl->members.items[i], 0, UINT32_MAX,
		                    STEP_MEMBER};
		type_step(o, step, depth + 1);
		return;
	}
}

static bool is_of(const struct diag *diag, const struct step *step)
{
	return diag->phase == PHASE_BODY &&
	       diag->member == (step->member ? step->member->index + 1 : 0);
}

/* How many diagnostics of its class were there when this place was come to. */
static uint32_t said_before(const struct ordering *o, const struct step *step, uint32_t offset)
{
	const struct diags *of = o->classes[step->class];
	const struct decl *d = o->symbols[step->class]->decl;
	for (uint32_t i = step->from; i < of->list.count && i < step->to; i++) {
		const struct diag *diag = &of->list.items[i];
		if (!is_of(diag, step) || diag->place.owner != o->symbols[step->class]->path)
			continue;
		node_id last = diag->until ? diag->until : diag->place.node;
		uint32_t end = last == NO_NODE ? diag->place.end : decl_span(d, last).end;
		if (end > offset)
			return i;
	}
	return of->list.count;
}

/* What is said of it up to there is said first. */
static void split(struct ordering *o, struct step *step, uint32_t at)
{
	if (at <= step->from || at >= step->to)
		return;
	struct step part = *step;
	part.to = step->from = at;
	VEC_PUSH(o->arena, &o->steps, part);
}

/* A body that names a typedef looks at its structure. */
static void force(struct ordering *o, const struct symbol *s)
{
	uint32_t place = s ? (uint32_t)(uintptr_t)map_get(&o->places, s) : 0;
	const struct diags *of = place ? o->classes[place - 1] : NULL;
	for (uint32_t i = 0; of && i < of->list.count; i++) {
		struct step step = {place - 1, NULL, 0, 0, STEP_FORCED};
		if (of->list.items[i].phase == PHASE_EXTEND)
			VEC_PUSH(o->arena, &o->steps, step);
	}
}

/* What the signature of a function names, its body is thought to look at first. */
static void force_signature(struct ordering *o, const struct step *step)
{
	struct symbol *s = o->symbols[step->class];
	const struct member *m = step->member;
	for (uint32_t i = 0; m && m->function && i < s->decl->mentions.count; i++) {
		const struct name_path *path = &s->decl->mentions.items[i];
		node_id node = path->path[0].node;
		if (holds(m, node) && !in_body(s->decl, m, node))
			force(o, mentioned(o, s, path));
	}
}

/* Loads what its body names, from the next one on, as far as the diagnostic `until`. */
static void load_named(struct ordering *o, struct step *step, uint32_t *next, uint32_t until)
{
	struct symbol *s = o->symbols[step->class];
	for (; step->member && *next < s->decl->mentions.count; ++*next) {
		const struct name_path *path = &s->decl->mentions.items[*next];
		if (!in_body(s->decl, step->member, path->path[0].node))
			continue;
		uint32_t at = said_before(o, step, decl_span(s->decl, path->path[0].node).start);
		if (at > until)
			return;
		split(o, step, at);
		const struct symbol *named = load_mentioned(o, s, path);
		build_waiting(o, step->class);
		force(o, named);
	}
}

/* What is said of it in parts, between what it loads and what it asks for. */
static void type_parts(struct ordering *o, struct step step, unsigned depth)
{
	const struct diags *of = o->classes[step.class];
	uint32_t member = step.member ? step.member->index + 1 : 0;
	uint32_t next = 0;
	for (uint32_t i = 0; depth < DEEPEST_DEMAND && i < of->demands.count; i++) {
		const struct demand *demand = &of->demands.items[i];
		if (demand->member != member || demand->of >= of->asked.count)
			continue;
		load_named(o, &step, &next, demand->at);
		split(o, &step, demand->at);
		type_asked(o, &of->asked.items[demand->of], depth);
	}
	load_named(o, &step, &next, UINT32_MAX);
	VEC_PUSH(o->arena, &o->steps, step);
}

static void type_step(struct ordering *o, struct step step, unsigned depth)
{
	struct symbol *s = o->symbols[step.class];
	const void *key = step.member ? (const void *)step.member : (const void *)s;
	if (!map_add(o->arena, &o->typed, key, (void *)1))
		return;
	force_signature(o, &step);
	type_parts(o, step, depth);
}

static void type_waiting(struct ordering *o)
{
	while (o->to_type.count) {
		struct step step = o->to_type.items[--o->to_type.count];
		if (!step.member)
			VEC_PUSH(o->arena, &o->by_typing, step.class);
		type_step(o, step, 0);
	}
}

static void load_roots(struct ordering *o)
{
	for (uint32_t i = 0; i < o->p->roots.count; i++) {
		struct module *m = loaded_module(o->p, o->p->roots.items[i]);
		o->loads_root = true;
		if (m)
			load(o, m);
	}
	o->loads_root = false;
}

static void run(struct ordering *o)
{
	for (uint32_t i = 0; i < o->count; i++)
		map_put(o->arena, &o->places, o->symbols[i], (void *)(uintptr_t)(i + 1));
	load_roots(o);
	build_waiting(o, 0);
	type_waiting(o);
	/* What nothing of this leads to comes last. */
	for (uint32_t i = 0; i < o->count; i++) {
		load(o, head_of(o->symbols[i])->module);
		build_waiting(o, i);
	}
	type_waiting(o);
}

/* ---- the diagnostics ---- */

struct phases {
	struct ordering *o;
	uint32_t *by_typing; /* places of classes */
	bool *ended;         /* by place: its declaration was not read to the end */
	struct diags *into;
};

static bool reaches_filters(const struct diags *diags)
{
	for (uint32_t i = 0; i < diags->list.count; i++) {
		const struct diag *diag = &diags->list.items[i];
		if (diag->severity == SEVERITY_ERROR && diag->phase < PHASE_NULL)
			return false;
	}
	return true;
}

static bool is_backwards(enum diag_phase phase)
{
	return phase >= PHASE_BODY_TYPES && phase <= PHASE_HEAD_TYPES;
}

/* The accessors of an interface are fields of it for the classes that were begun before it: for
 * the one that led to it and those around that one. */
static bool asks_for(struct ordering *o, const struct symbol *class, const struct diag *diag)
{
	static const char before[] = " needed by ", behind[] = " is missing";
	const char *from = strstr(diag->message, before);
	const char *to = from ? strstr(from, behind) : NULL;
	if (!to)
		return true;
	from += sizeof before - 1;
	const struct symbol *interface =
	        map_get(&o->p->symbols, name_of(o->p->names, from, (size_t)(to - from)));
	uintptr_t begun = interface ? (uintptr_t)map_get(&o->built, interface) : 0;
	return !begun || (uintptr_t)map_get(&o->built, class) < begun;
}

/* True when Haxe ends there. */
static bool copy_phase(struct phases *f, uint32_t place, enum diag_phase phase)
{
	const struct diags *from = f->o->classes[place];
	struct diags *into = f->into;
	for (uint32_t i = 0; i < from->list.count; i++) {
		uint32_t at = is_backwards(phase) ? from->list.count - 1 - i : i;
		if (from->list.items[at].phase != phase)
			continue;
		if (from->list.items[at].code == DIAG_INTERFACE_ACCESSOR &&
		    !asks_for(f->o, f->o->symbols[place], &from->list.items[at]))
			continue;
		diag_copy(into, &from->list.items[at]);
		if (from->list.items[at].is_last)
			return true;
	}
	return false;
}

static uint32_t place_of(const struct phases *f, enum diag_phase phase, uint32_t i)
{
	uint32_t at = is_backwards(phase) ? f->o->count - 1 - i : i;
	if (phase >= PHASE_NULL)
		return at;
	if (phase == PHASE_DECLARE || phase == PHASE_MEMBER_TYPES)
		return f->o->declared.items[at];
	/* What is put off is taken up from its end. */
	bool from_end = phase == PHASE_IMPLEMENTED || phase == PHASE_EXTEND;
	return f->by_typing[from_end ? f->o->count - 1 - at : at];
}

/* What an error in one class says of another, the one that is being typed. */
static void say_defined_in(struct phases *f, uint32_t class)
{
	const struct decl *d = f->o->symbols[class]->decl;
	struct span span = decl_span(d, d->node);
	struct place place = {.file = d->file->shown,
	                      .owner = f->o->symbols[class]->path,
	                      .node = d->node,
	                      .start = span.start,
	                      .end = span.end};
	if (d->kind != DECL_FIELDS)
		diag_add(f->into, place, DIAG_DEFINED_IN);
}

/* The declarations of one wave. What ends one of them ends all when no body led there. */
static bool copy_wave(struct phases *f, struct step step)
{
	for (enum diag_phase phase = PHASE_MODULE; phase < PHASE_BODY; phase++) {
		for (uint32_t i = 0; i < f->o->count; i++) {
			uint32_t place = place_of(f, phase, i);
			if (f->o->waves[place] != step.from || f->ended[place] ||
			    !copy_phase(f, place, phase))
				continue;
			for (uint32_t at = place + 1; at; at = f->o->builders[at - 1])
				f->ended[at - 1] = true; /* what was being built for it, too */
			if (step.from == 0)
				return true;
			say_defined_in(f, step.class);
		}
	}
	return false;
}

static bool copy_step(struct phases *f, struct step step)
{
	const struct diags *from = f->o->classes[step.class];
	uint32_t end = step.to < from->list.count ? step.to : from->list.count;
	for (uint32_t i = step.from; i < end && !f->ended[step.class]; i++) {
		if (!is_of(&from->list.items[i], &step))
			continue;
		diag_copy(f->into, &from->list.items[i]);
		if (from->list.items[i].is_last)
			return true;
	}
	return false;
}

/* True when Haxe ends there. */
static bool copy_steps(struct phases *f, const bool *wave_says)
{
	for (uint32_t i = 0; i < f->o->steps.count; i++) {
		struct step step = f->o->steps.items[i];
		bool ends = false;
		if (step.kind == STEP_MEMBER) {
			ends = copy_step(f, step);
		} else if (step.kind == STEP_WAVE) {
			ends = wave_says[step.from] && copy_wave(f, step);
		} else if (step.kind == STEP_FORCED) {
			ends = copy_phase(f, step.class, PHASE_EXTEND);
		} else {
			const struct diag *diag = &f->o->loading->list.items[step.from];
			diag_copy(f->into, diag);
			ends = diag->is_last && step.to;
		}
		if (ends)
			return true;
	}
	return false;
}

static void copy_all(struct phases *f, enum diag_phase last)
{
	bool *wave_says = ARENA_NEWS(f->o->arena, f->o->wave + 1, bool);
	for (uint32_t i = 0; i < f->o->count; i++)
		wave_says[f->o->waves[i]] |= f->o->classes[i]->list.count > 0;
	if (copy_steps(f, wave_says))
		return;
	for (enum diag_phase phase = PHASE_BODY + 1; phase <= last; phase++) {
		for (uint32_t i = 0; i < f->o->count; i++) {
			uint32_t place = place_of(f, phase, i);
			if (!f->ended[place] && copy_phase(f, place, phase))
				return;
		}
	}
}

/* Types without bodies, and then classes as they come to be typed. */
static void order_classes(struct phases *f)
{
	struct ordering *o = f->o;
	bool *is_class = ARENA_NEWS(o->arena, o->count + 1, bool);
	uint32_t count = 0;
	f->by_typing = ARENA_NEWS(o->arena, o->count + 1, uint32_t);
	for (uint32_t i = 0; i < o->by_typing.count; i++)
		is_class[o->by_typing.items[i]] = true;
	for (uint32_t i = 0; i < o->declared.count; i++) {
		if (!is_class[o->declared.items[i]])
			f->by_typing[count++] = o->declared.items[i];
	}
	for (uint32_t i = 0; i < o->by_typing.count; i++)
		f->by_typing[count++] = o->by_typing.items[i];
}

/* The only class of which anything is said, if that is warnings of one phase and one member:
 * in whatever order the rest of the program is typed, they come in their own. `count`: no such. */
static uint32_t only_speaker(struct symbol *const *symbols, const struct diags *const *classes,
                             uint32_t count)
{
	uint32_t only = count;
	for (uint32_t i = 0; i < count; i++) {
		if (classes[i]->list.count && only != count)
			return count;
		if (classes[i]->list.count)
			only = i;
	}
	if (only == count || classes[only]->errors || symbols[only]->decl->kind == DECL_ENUM ||
	    symbols[only]->decl->kind == DECL_TYPEDEF)
		return count;
	const struct diag *first = &classes[only]->list.items[0];
	for (VEC_EACH(const struct diag, diag, &classes[only]->list)) {
		if (diag->phase != first->phase || diag->member != first->member || diag->is_last)
			return count;
	}
	return only;
}

void order_diags(struct program *p, struct arena *arena, struct symbol *const *symbols,
                 const struct diags *const *classes, uint32_t count, const struct diags *loading,
                 struct diags *into)
{
	struct ordering o = {.p = p,
	                     .arena = arena,
	                     .symbols = symbols,
	                     .count = count,
	                     .classes = classes,
	                     .loading = loading};
	struct phases f = {.o = &o, .into = into};
	enum diag_phase last = loading->errors ? PHASE_EXTEND : PHASE_ANALYZE;
	uint32_t said = loading->list.count;
	for (uint32_t i = 0; i < count; i++) {
		said += classes[i]->list.count;
		if (!reaches_filters(classes[i]))
			last = PHASE_EXTEND;
	}
	if (!said)
		return;
	uint32_t only = loading->list.count ? count : only_speaker(symbols, classes, count);
	if (only != count) {
		copy_phase(&f, only, classes[only]->list.items[0].phase);
		return;
	}
	o.said = ARENA_NEWS(arena, loading->list.count + 1, bool);
	o.waves = ARENA_NEWS(arena, count + 1, uint32_t);
	o.builders = ARENA_NEWS(arena, count + 1, uint32_t);
	f.ended = ARENA_NEWS(arena, count + 1, bool);
	pthread_mutex_lock(&p->lock);
	run(&o);
	pthread_mutex_unlock(&p->lock);
	order_classes(&f);
	copy_all(&f, last);
	for (uint32_t i = 0; i < loading->list.count; i++) {
		if (!o.said[i])
			diag_copy(into, &loading->list.items[i]);
	}
}
