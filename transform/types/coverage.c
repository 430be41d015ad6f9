/*
 * Exhaustiveness of switch, and cases that nothing reaches.
 *
 * Follows the decision tree that Haxe would build: a matrix of rows (one per
 * alternative of a case) and columns (the subjects) is split by the
 * constructors of one column at a time.  Reaching no row means that something
 * is unmatched; whether that is an error depends on the subject's type and on
 * whether a value is wanted.
 */
#include "transform/types/coverage.h"

#include <stdlib.h>

enum { COVERAGE_STEPS = 200000, COVERAGE_WORK = 60000000 };

struct row {
	cell *cells;
	bool guarded;
	uint32_t missing; /* cells at the end that a constructor without its arguments leaves out */
	node_id node;     /* its case */
};

struct subject {
	struct ty *type;
	node_id node;
	const struct subject *parent; /* the value that it is a part of */
	const struct member *constructor;
	uint32_t index, arity;
};

struct matrix {
	const struct subject **subjects;
	uint32_t width;
	struct row *rows;
	uint32_t count, room; /* room 0: the rows are somebody else's */
};

typedef VEC(struct con) con_list;

struct coverage {
	struct typer *t;
	bool is_value;
	bool only_arity;      /* only what does not have enough patterns is said */
	unsigned steps, work; /* matrices, and rows of them */
	bool open;            /* something may fall through */
	struct map cons;      /* symbol of an enum -> con_list */
	struct ty **params;   /* what the type parameters in scope are known to be here */
};

enum finite { INFINITE, AT_RUN_TIME, AT_COMPILE_TIME };

/* ---- constructors ---- */

/* All field names that a column's structure patterns look at. */
static void column_names(struct coverage *c, const struct matrix *m, struct tx_pattern *all)
{
	for (uint32_t i = 0; i < m->count; i++) {
		cell p = pattern_head(m->rows[i].cells[0]);
		if (!p || p->kind != PATTERN_OBJECT)
			continue;
		for (uint32_t j = 0; j < p->names.count; j++) {
			bool known = false;
			for (uint32_t k = 0; k < all->names.count; k++)
				known |= all->names.items[k] == p->names.items[j];
			if (known)
				continue;
			VEC_PUSH(c->t->arena, &all->names, p->names.items[j]);
			VEC_PUSH(c->t->arena, &all->items, p->items.items[j]);
		}
	}
}

/* ---- rows ---- */

static void add_row(struct coverage *c, struct matrix *m, struct row row)
{
	VEC(struct row) list = {m->rows, m->count, m->room > m->count ? m->room : m->count};
	VEC_PUSH(c->t->arena, &list, row);
	m->rows = list.items;
	m->count = list.count;
	m->room = list.room;
}

static struct row row_with(struct coverage *c, const struct row *row, uint32_t width, uint32_t at,
                           cell p)
{
	struct row made = *row;
	made.cells = ARENA_NEWS(c->t->arena, width + 1, cell);
	memcpy(made.cells, row->cells, width * sizeof *made.cells);
	made.cells[at] = p;
	return made;
}

/* Alternatives become rows; what an extractor decides covers nothing. */
static void expand_row(struct coverage *c, struct matrix *out, const struct row *row, uint32_t at)
{
	for (; at < out->width; at++) {
		cell p = pattern_head(row->cells[at]);
		if (!p || (p->kind != PATTERN_OR && p->kind != PATTERN_EXTRACT))
			continue;
		if (p->kind == PATTERN_EXTRACT || ++c->steps > COVERAGE_STEPS)
			return;
		for (uint32_t i = 0; i < p->items.count; i++) {
			struct row one = row_with(c, row, out->width, at, p->items.items[i]);
			expand_row(c, out, &one, at);
		}
		return;
	}
	add_row(c, out, *row);
}

static struct matrix expand(struct coverage *c, const struct matrix *m)
{
	struct matrix out = {.subjects = m->subjects, .width = m->width};
	for (uint32_t i = 0; i < m->count; i++)
		expand_row(c, &out, &m->rows[i], 0);
	return out;
}

static bool is_wild(const struct row *row, uint32_t width)
{
	for (uint32_t i = 0; i + row->missing < width; i++) {
		if (pattern_head(row->cells[i]))
			return false;
	}
	return true;
}

/* The first column that the first row looks at comes to the front. */
static void select_column(struct coverage *c, struct matrix *m)
{
	uint32_t at = 0;
	while (at < m->width && !pattern_head(m->rows[0].cells[at]))
		at++;
	if (at == 0 || at == m->width)
		return;
	const struct subject **subjects = ARENA_NEWS(c->t->arena, m->width, const struct subject *);
	memcpy(subjects, m->subjects, m->width * sizeof *subjects);
	const struct subject *first = subjects[at];
	memmove(&subjects[1], &subjects[0], at * sizeof *subjects);
	subjects[0] = first;
	m->subjects = subjects;
	for (uint32_t i = 0; i < m->count; i++) {
		struct row row = row_with(c, &m->rows[i], m->width, 0, m->rows[i].cells[at]);
		memcpy(&row.cells[1], m->rows[i].cells, at * sizeof *row.cells);
		memcpy(&row.cells[at + 1], &m->rows[i].cells[at + 1],
		       (m->width - at - 1) * sizeof *row.cells);
		m->rows[i] = row;
	}
}

cell sub_pattern(cell p, const struct con *con, const struct tx_pattern *all, uint32_t index)
{
	if (con->kind != CON_FIELDS)
		return index < p->items.count ? p->items.items[index] : NULL;
	for (uint32_t i = 0; i < p->names.count; i++) {
		if (p->names.items[i] == all->names.items[index])
			return p->items.items[i];
	}
	return NULL;
}

/* Haxe puts the cells of a constructor in the place of the constructor's: without any, what stands
 * behind moves up. */
static void put_parts(struct row *row, const struct row *of, cell p, const struct con *con,
                      const struct tx_pattern *all, uint32_t arity, uint32_t rest)
{
	if (of->missing > rest) { /* it has no cell at all */
		row->missing += arity - 1;
		return;
	}
	if (p && p->is_bare) {
		memcpy(row->cells, &of->cells[1], rest * sizeof *row->cells);
		row->missing += arity;
		return;
	}
	for (uint32_t j = 0; p && j < arity; j++)
		row->cells[j] = sub_pattern(p, con, all, j);
	memcpy(&row->cells[arity], &of->cells[1], rest * sizeof *row->cells);
}

static struct matrix specialize(struct coverage *c, const struct matrix *m, const struct con *con,
                                const struct tx_pattern *all, uint32_t arity)
{
	struct matrix out = {.width = m->width - 1 + arity};
	c->work += m->count;
	for (uint32_t i = 0; i < m->count; i++) {
		cell p = pattern_head(m->rows[i].cells[0]);
		if (p) {
			struct con mine = con_of(p);
			if (!same_con(&mine, con))
				continue;
		}
		struct row row = m->rows[i];
		row.cells = ARENA_NEWS(c->t->arena, out.width + 1, cell);
		put_parts(&row, &m->rows[i], p, con, all, arity, m->width - 1);
		add_row(c, &out, row);
	}
	return out;
}

static struct matrix defaults(struct coverage *c, const struct matrix *m)
{
	struct matrix out = {.subjects = m->subjects + 1, .width = m->width - 1};
	for (uint32_t i = 0; i < m->count; i++) {
		if (pattern_head(m->rows[i].cells[0]))
			continue;
		struct row row = m->rows[i];
		if (row.missing < m->width)
			row.cells++;
		else
			row.missing--;
		add_row(c, &out, row);
	}
	return out;
}

/* ---- what there is ---- */

static bool is_enum_abstract(const struct symbol *s)
{
	return s->decl->kind == DECL_ABSTRACT &&
	       (s->decl->is_enum || has_meta(&s->decl->meta, ":enum"));
}

static bool holds_con(const con_list *list, const struct con *con)
{
	for (uint32_t i = 0; i < list->count; i++) {
		if (same_con(&list->items[i], con))
			return true;
	}
	return false;
}

static void enum_abstract_cons(struct coverage *c, const struct symbol *s, con_list *out)
{
	struct head *head = header(s);
	fact_members(c->t, s);
	for (uint32_t i = 0; i < s->decl->members.count; i++) {
		struct slot *slot = &head->slots[i];
		if (slot->member->kind != MEMBER_VAR || !slot_is_inline(slot) ||
		    (slot->member->access & ACCESS_STATIC))
			continue;
		struct tx *value = slot_constant(c->t, slot);
		struct con con = {
		        .kind = CON_CONST, .value = value, .name = slot->member->name.name};
		if (!value) {
			struct tx *field = tx_new(c->t, TX_FIELD, 0, c->t->program->core.dynamic);
			field->member = slot->member;
			con.value = field;
		} else if (value->kind == TX_NULL) {
			continue;
		}
		if (s->decl->is_extern && !slot->member->value)
			con.name =
			        name_printf(c->t->program, "%s.%s", s->path->text, con.name->text);
		if (!holds_con(out, &con)) /* a second name for the same value */
			VEC_PUSH(c->t->arena, out, con);
	}
}

/* A constructor with a result type of its own may not be possible here. Where it is, it tells
 * what type parameters are: their types behind it, or NULL. */
static struct ty **possible(struct coverage *c, struct slot *slot, struct ty *type)
{
	if (!slot->member->type)
		return c->params;
	struct typer *t = c->t;
	struct mark mark = mark_now(t);
	struct ty **monos = ARENA_NEWS(t->arena, t->params.count + 1, struct ty *);
	for (uint32_t i = 0; i < t->params.count; i++) {
		struct ty *known = ty_follow(c->params[i]);
		bool open = known->kind == TY_PARAM || known->kind == TY_MONO;
		monos[i] = open ? ty_mono(t->arena) : known;
	}
	type = ty_subst(t->arena, type, t->params.items, monos, t->params.count);
	struct ty *seen = ty_follow(slot_instance(c->t, slot, NULL));
	bool fits = unify(c->t, seen->kind == TY_FUNCTION ? seen->result : seen, type);
	for (uint32_t i = 0; i < t->params.count; i++)
		monos[i] = ty_follow(monos[i]);
	mark_undo(c->t, mark);
	return fits ? monos : NULL;
}

static struct ty **own_params(struct typer *t)
{
	struct ty **list = ARENA_NEWS(t->arena, t->params.count + 1, struct ty *);
	for (uint32_t i = 0; i < t->params.count; i++)
		list[i] = ty_param(t->arena, t->params.items[i]);
	return list;
}

/* Of an enum without constructors that are not always possible. */
static const con_list *kept_cons(struct coverage *c, struct ty *type)
{
	const struct decl *d = type->symbol->decl;
	for (uint32_t i = 0; i < d->members.count; i++) {
		if (d->members.items[i]->type)
			return NULL;
	}
	return map_get(&c->cons, type->symbol);
}

static void enum_cons(struct coverage *c, struct ty *type, con_list *out)
{
	struct head *head = header(type->symbol);
	const con_list *kept = kept_cons(c, type);
	if (kept) {
		*out = *kept;
		return;
	}
	fact_members(c->t, type->symbol);
	for (uint32_t i = 0; i < type->symbol->decl->members.count; i++) {
		struct con con = {
		        .kind = CON_ENUM, .member = head->slots[i].member, .owner = type->symbol};
		if (possible(c, &head->slots[i], type))
			VEC_PUSH(c->t->arena, out, con);
	}
	con_list *keep = arena_alloc(c->t->arena, sizeof *keep);
	*keep = *out;
	map_put(c->t->arena, &c->cons, type->symbol, keep);
}

static struct ty *inferred_type(const con_list *seen, struct ty *type)
{
	for (uint32_t i = 0; i < seen->count; i++) {
		const struct con *con = &seen->items[i];
		if (con->example && con->kind == CON_ENUM)
			return head_of(con->owner)->self;
		if (con->kind == CON_CONST && con->value->type)
			return con->value->type;
	}
	return type;
}

static enum finite all_cons(struct coverage *c, struct ty *type, const con_list *seen,
                            con_list *out)
{
	type = ty_follow(type);
	if (type->kind == TY_DYNAMIC || type->kind == TY_MONO)
		type = inferred_type(seen, type);
	for (int depth = 0; depth < 40; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_ENUM) {
			enum_cons(c, type, out);
			return AT_RUN_TIME;
		}
		if (type->kind != TY_ABSTRACT)
			return INFINITE;
		if (ty_is_bool(type)) {
			for (int truth = 1; truth >= 0; truth--) {
				struct tx *value = tx_new(c->t, TX_BOOL, 0, type);
				value->truth = truth;
				struct con con = {.kind = CON_CONST, .value = value};
				VEC_PUSH(c->t->arena, out, con);
			}
			return AT_RUN_TIME;
		}
		if (is_enum_abstract(type->symbol)) {
			enum_abstract_cons(c, type->symbol, out);
			return AT_COMPILE_TIME;
		}
		struct ty *next = header(type->symbol)->is_core_type
		                          ? NULL
		                          : ty_abstract_step(c->t->arena, type);
		if (!next)
			return INFINITE;
		type = next;
	}
	return INFINITE;
}

/* ---- words ---- */

static const char *con_text(struct coverage *c, const struct con *con)
{
	if (con->name)
		return con->name->text;
	if (con->kind == CON_ENUM)
		return con->member->name.name->text;
	if (con->kind == CON_NULL)
		return "null";
	const struct tx *e = con_value(con->value);
	if (e->kind == TX_BOOL)
		return e->truth ? "true" : "false";
	if (e->kind == TX_STRING)
		return arena_printf(c->t->arena, "\"%s\"", e->text);
	return e->text ? e->text : "_";
}

static int compare_texts(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static const char *inside(struct coverage *c, const struct subject *s, const char *text)
{
	for (; s->parent; s = s->parent) {
		if (!s->constructor)
			continue;
		struct buf out;
		buf_init(&out, c->t->arena);
		buf_printf(&out, "%s(", s->constructor->name.name->text);
		for (uint32_t i = 0; i < s->arity; i++)
			buf_printf(&out, "%s%s", i ? ", " : "", i == s->index ? text : "_");
		buf_char(&out, ')');
		text = buf_string(&out);
	}
	return text;
}

static void report(struct coverage *c, const struct subject *s, const con_list *unmatched)
{
	if (c->only_arity)
		return;
	struct buf out;
	buf_init(&out, c->t->arena);
	const char **texts = ARENA_NEWS(c->t->arena, unmatched->count + 1, const char *);
	for (uint32_t i = 0; i < unmatched->count; i++)
		texts[i] = con_text(c, &unmatched->items[i]);
	qsort(texts, unmatched->count, sizeof *texts, compare_texts);
	for (uint32_t i = 0; i < unmatched->count; i++)
		buf_printf(&out, "%s%s", i ? " | " : "", texts[i]);
	if (!unmatched->count)
		buf_char(&out, '_');
	type_error(c->t, s->node, DIAG_UNMATCHED, inside(c, s, buf_string(&out)));
}

/* ---- the tree ---- */

static bool covered(struct coverage *c, struct matrix m, bool top);

/* What a constructor with type parameters of its own holds: nothing is known of those. */
static struct ty *part_type(struct coverage *c, const struct con *con, struct ty *whole,
                            const struct tx_pattern *part, uint32_t index)
{
	struct arena *arena = c->t->arena;
	if (con->kind != CON_ENUM)
		return part->type;
	struct head *head = header(con->owner);
	struct slot *slot = &head->slots[con->member->index];
	struct ty *function = slot->params.count ? ty_follow(slot_type(slot)) : NULL;
	whole = ty_follow_null(whole);
	if (!function || function->kind != TY_FUNCTION || whole->symbol != con->owner ||
	    whole->args.count != head->params.count)
		return part->type;
	struct ty *type = function->params.items[index].type;
	for (uint32_t i = 0; i < slot->params.count; i++) {
		struct ty *open = ty_mono(arena);
		type = ty_subst(arena, type, &slot->params.items[i], &open, 1);
	}
	return ty_subst(arena, type, head->params.items, whole->args.items, whole->args.count);
}

static const struct subject **sub_subjects(struct coverage *c, const struct matrix *m,
                                           const struct con *con, const struct tx_pattern *all,
                                           uint32_t arity)
{
	const struct subject **list =
	        ARENA_NEWS(c->t->arena, arity + m->width, const struct subject *);
	const struct subject *s = m->subjects[0];
	const struct tx_pattern *from = con->kind == CON_FIELDS ? all : con->example;
	for (uint32_t i = 0; i < arity; i++) {
		struct subject *sub = ARENA_NEW(c->t->arena, struct subject);
		const struct tx_pattern *part = from->items.items[i];
		*sub = (struct subject){.type = part_type(c, con, s->type, part, i),
		                        .parent = s,
		                        .index = i,
		                        .arity = arity};
		sub->node = con->kind == CON_ENUM && !from->is_bare ? from->items.items[i]->node
		                                                    : s->node;
		sub->constructor = con->kind == CON_ENUM ? con->member : NULL;
		list[i] = sub;
	}
	memcpy(&list[arity], m->subjects + 1, (m->width - 1) * sizeof *list);
	return list;
}

static void gather(struct coverage *c, const struct matrix *m, con_list *seen, bool *has_null)
{
	for (uint32_t i = 0; i < m->count; i++) {
		cell p = pattern_head(m->rows[i].cells[0]);
		if (!p)
			continue;
		struct con con = con_of(p);
		if (con.kind == CON_NULL) {
			*has_null = true;
			continue;
		}
		con.unguarded = !m->rows[i].guarded;
		uint32_t at = 0;
		while (at < seen->count && !same_con(&seen->items[at], &con))
			at++;
		if (at == seen->count)
			VEC_PUSH(c->t->arena, seen, con);
		else
			seen->items[at].unguarded |= con.unguarded;
	}
}

static bool is_missing(struct coverage *c, const struct con *con, const con_list *seen)
{
	c->work += seen->count;
	for (uint32_t j = 0; j < seen->count; j++) {
		if (seen->items[j].unguarded && same_con(&seen->items[j], con))
			return false;
	}
	return true;
}

static bool any_missing(struct coverage *c, const con_list *all, const con_list *seen)
{
	for (uint32_t i = 0; i < all->count; i++) {
		if (is_missing(c, &all->items[i], seen))
			return true;
	}
	return false;
}

struct split {
	struct matrix *m;
	con_list seen, known; /* known: all that there are, where that can be said */
	bool unmatched;
	struct tx_pattern all;
	enum finite finite;
	bool top;
};

/* What a part that is not covered means here. */
static void tolerate(struct coverage *c, const struct split *s)
{
	if (!c->is_value && s->finite == INFINITE && s->top) {
		c->open = true;
		return;
	}
	if (s->finite == AT_COMPILE_TIME && !s->unmatched)
		return;
	con_list unmatched = {0};
	for (uint32_t i = 0; i < s->known.count; i++) {
		if (is_missing(c, &s->known.items[i], &s->seen))
			VEC_PUSH(c->t->arena, &unmatched, s->known.items[i]);
	}
	report(c, s->m->subjects[0], &unmatched);
}

/* A row near `at` is this constructor and no more: what `seen` was gathered from, in
 * its order, so that the rows of a long switch are not gone through for each. */
static bool is_near(const struct matrix *m, const struct con *con, uint32_t *at)
{
	enum { NEAR = 4 };
	for (uint32_t i = *at; m->width == 1 && con->arity == 0 && i < m->count && i < *at + NEAR;
	     i++) {
		cell p = pattern_head(m->rows[i].cells[0]);
		struct con mine = p ? con_of(p) : (struct con){0};
		if (!p || m->rows[i].guarded || !same_con(&mine, con))
			continue;
		*at = i + 1;
		return true;
	}
	return false;
}

enum value_kind { OF_VALUES, OF_ENUM, OF_LENGTH };

static enum value_kind value_kind(struct coverage *c, struct ty *type)
{
	for (int depth = 0; depth < 40; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_ENUM)
			return OF_ENUM;
		if (ty_is_array(type))
			return OF_LENGTH;
		if (type->kind != TY_ABSTRACT || ty_is_bool(type) ||
		    is_enum_abstract(type->symbol) || header(type->symbol)->is_core_type)
			return OF_VALUES;
		struct ty *next = ty_abstract_step(c->t->arena, type);
		if (!next)
			return OF_VALUES;
		type = next;
	}
	return OF_VALUES;
}

/* Where the tree of these rows begins. */
static node_id tree_node(struct coverage *c, struct matrix m)
{
	if (m.count && is_wild(&m.rows[0], m.width))
		return m.rows[0].node;
	struct matrix rows = expand(c, &m);
	if (rows.count && is_wild(&rows.rows[0], rows.width))
		return rows.rows[0].node;
	if (rows.count)
		select_column(c, &rows);
	return rows.subjects[0]->node;
}

/* Constants, constructors and arrays are looked at in ways that do not go together. */
static void check_kinds(struct coverage *c, const struct split *s)
{
	struct ty *type = ty_follow(s->m->subjects[0]->type);
	if (type->kind == TY_DYNAMIC || type->kind == TY_MONO)
		return;
	enum value_kind kind = value_kind(c, type);
	for (uint32_t i = 0; i < s->seen.count; i++) {
		const struct con *con = &s->seen.items[i];
		enum value_kind wanted = con->kind == CON_ENUM    ? OF_ENUM
		                         : con->kind == CON_ARRAY ? OF_LENGTH
		                                                  : OF_VALUES;
		if (wanted == kind)
			continue;
		uint32_t arity = con->kind == CON_FIELDS ? s->all.items.count : con->arity;
		struct matrix part = specialize(c, s->m, con, &s->all, arity);
		part.subjects = sub_subjects(c, s->m, con, &s->all, arity);
		type_error(c->t, tree_node(c, part), DIAG_INCOMPATIBLE_PATTERN);
	}
}

/* The part of the tree behind a constructor. */
static void covered_behind(struct coverage *c, struct split *s, const struct con *con)
{
	struct ty **params = c->params;
	struct ty *type = ty_follow_null(s->m->subjects[0]->type);
	if (con->kind == CON_ENUM && type->kind == TY_ENUM && type->symbol == con->owner) {
		struct head *head = header(con->owner);
		c->params = possible(c, &head->slots[con->member->index], type);
	}
	if (c->params) {
		uint32_t arity = con->kind == CON_FIELDS ? s->all.items.count : con->arity;
		struct matrix part = specialize(c, s->m, con, &s->all, arity);
		part.subjects = sub_subjects(c, s->m, con, &s->all, arity);
		if (!covered(c, part, false))
			tolerate(c, s);
	}
	c->params = params;
}

static void covered_split(struct coverage *c, struct split *s)
{
	uint32_t at = 0;
	bool needs_default = s->unmatched || s->finite != AT_RUN_TIME;
	if (!c->only_arity)
		check_kinds(c, s);
	if (needs_default && !covered(c, defaults(c, s->m), false))
		tolerate(c, s);
	for (uint32_t i = 0; i < s->seen.count; i++) {
		const struct con *con = &s->seen.items[i];
		if (con->kind != CON_FIELDS && !con->example->is_bare && is_near(s->m, con, &at))
			continue;
		covered_behind(c, s, con);
	}
}

static bool covered_fields(struct coverage *c, struct split *s)
{
	struct matrix part = specialize(c, s->m, &s->seen.items[0], &s->all, s->all.items.count);
	part.subjects = sub_subjects(c, s->m, &s->seen.items[0], &s->all, s->all.items.count);
	return covered(c, part, false);
}

static bool covered_column(struct coverage *c, struct matrix *m, bool top)
{
	struct split s = {.m = m, .top = top};
	bool has_null = false;
	gather(c, m, &s.seen, &has_null);
	if (s.seen.count && s.seen.items[0].kind == CON_FIELDS) {
		column_names(c, m, &s.all);
		return covered_fields(c, &s);
	}
	struct ty *type = m->subjects[0]->type;
	if (ty_is_null(type) && !has_null && !top && !covered(c, defaults(c, m), false)) {
		con_list null = {0};
		struct con con = {.kind = CON_NULL};
		VEC_PUSH(c->t->arena, &null, con);
		report(c, m->subjects[0], &null);
	}
	if (!s.seen.count)
		return covered(c, defaults(c, m), top);
	s.finite = all_cons(c, type, &s.seen, &s.known);
	s.unmatched = any_missing(c, &s.known, &s.seen);
	covered_split(c, &s);
	return true;
}

/* The row is reached, and not each of its subjects has a pattern. */
static void check_arity(struct coverage *c, const struct matrix *m)
{
	const struct row *row = &m->rows[0];
	uint32_t has = m->width > row->missing ? m->width - row->missing : 0;
	if (!row->missing || !m->width ||
	    (has && (!row->cells[has - 1] || row->cells[has - 1]->kind == PATTERN_ANY)))
		return;
	type_error(c->t, m->subjects[has]->node, DIAG_MATCH_SHORT);
}

/* False: some value reaches no row. Errors of nested subjects are said. */
static bool covered(struct coverage *c, struct matrix m, bool top)
{
	if (m.count == 0)
		return false;
	if (++c->steps > COVERAGE_STEPS || c->work > COVERAGE_WORK)
		return true;
	if (is_wild(&m.rows[0], m.width)) {
		check_arity(c, &m);
		if (!m.rows[0].guarded)
			return true;
		struct matrix rest = {m.subjects, m.width, m.rows + 1, m.count - 1, 0};
		if (covered(c, rest, false))
			return true;
		if (c->is_value)
			return false;
		c->open = true;
		return true;
	}
	struct matrix rows = expand(c, &m);
	if (rows.count == 0)
		return false;
	if (is_wild(&rows.rows[0], rows.width))
		return covered(c, rows, top);
	select_column(c, &rows);
	return covered_column(c, &rows, top);
}

/* ---- the door ---- */

static void make_subjects(struct coverage *c, struct matrix *m, struct tx *e, node_id node,
                          bool tuple)
{
	m->width = tuple ? e->left->list.count : 1;
	m->subjects = ARENA_NEWS(c->t->arena, m->width + 1, const struct subject *);
	for (uint32_t i = 0; i < m->width; i++) {
		struct subject *s = ARENA_NEW(c->t->arena, struct subject);
		struct tx *value = tuple ? e->left->list.items[i] : e->left;
		*s = (struct subject){.type = value->type, .node = tuple ? value->node : node};
		m->subjects[i] = s;
	}
}

/* A tuple's pattern as the cells of its items. */
static void tuple_rows(struct coverage *c, struct matrix *m, cell p, const struct tx_case *of)
{
	if (p->kind == PATTERN_OR) {
		for (uint32_t i = 0; i < p->items.count; i++)
			tuple_rows(c, m, p->items.items[i], of);
		return;
	}
	struct row row = {.cells = ARENA_NEWS(c->t->arena, m->width + 1, cell),
	                  .guarded = of->guard,
	                  .node = of->node};
	for (uint32_t i = 0; p->kind == PATTERN_ARRAY && i < m->width && i < p->items.count; i++)
		row.cells[i] = p->items.items[i];
	add_row(c, m, row);
}

static void case_rows(struct coverage *c, struct matrix *m, const struct tx_case *one, bool tuple)
{
	for (uint32_t j = 0; j < one->patterns.count; j++) {
		if (tuple) {
			tuple_rows(c, m, one->patterns.items[j], one);
			continue;
		}
		struct row row = {.cells = ARENA_NEWS(c->t->arena, 2, cell),
		                  .guarded = one->guard != NULL,
		                  .node = one->node};
		row.cells[0] = one->patterns.items[j];
		add_row(c, m, row);
	}
}

/* False: something may fall through. */
static bool cover_all(struct coverage *c, struct matrix m, const struct tx *e)
{
	if (!covered(c, m, true)) {
		if (c->is_value)
			type_error(c->t, e->node, DIAG_UNMATCHED, "_");
		c->open = true;
	}
	return !c->open;
}

/* Of an enum without constructors there is nothing to match. */
static bool has_values(struct typer *t, struct ty *type)
{
	const struct symbol *s = enum_of(t, type);
	for (uint32_t i = 0; s && i < s->decl->members.count; i++) {
		if (s->decl->kind == DECL_ENUM || s->decl->members.items[i]->kind == MEMBER_VAR)
			return true;
	}
	return !s;
}

/* A switch's cases as rows. */
static struct matrix make_rows(struct coverage *c, struct tx *e, node_id node)
{
	struct matrix m = {0};
	bool tuple =
	        e->left->kind == TX_ARRAY && e->cases.count && e->cases.items[0].patterns.count;
	for (uint32_t i = 0; tuple && i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++) {
			cell p = e->cases.items[i].patterns.items[j];
			while (p->kind == PATTERN_OR)
				p = p->items.items[0];
			tuple &= p->kind == PATTERN_ANY || p->tuple;
		}
	}
	make_subjects(c, &m, e, node, tuple);
	for (uint32_t i = 0; i < e->cases.count; i++)
		case_rows(c, &m, &e->cases.items[i], tuple);
	if (!e->by_default)
		return m;
	struct row rest = {.cells = ARENA_NEWS(c->t->arena, m.width + 1, cell),
	                   .node = e->by_default->node};
	add_row(c, &m, rest);
	return m;
}

void check_rows(struct typer *t, struct tx *e, node_id node)
{
	struct coverage c = {.t = t, .only_arity = true, .params = own_params(t)};
	struct matrix m = make_rows(&c, e, node);
	covered(&c, m, true);
}

/* With an error in it, or a subject whose values are another type's, a switch may be wrong though
 * it has a default. */
void check_coverage(struct typer *t, struct tx *e, node_id node, bool is_value, bool is_wrong)
{
	struct coverage c = {.t = t, .is_value = is_value, .params = own_params(t)};
	struct ty *type = ty_follow(e->left->type);
	bool is_plain = type->kind != TY_ABSTRACT || header(type->symbol)->is_core_type;
	if (e->by_default && !is_wrong && is_plain)
		return;
	struct matrix m = make_rows(&c, e, node);
	bool all = m.count && cover_all(&c, m, e);
	e->implicit = !e->by_default && all;
	if (m.count == 0 && is_value && has_values(t, e->left->type))
		report(&c, m.subjects[0], &(con_list){0});
}
