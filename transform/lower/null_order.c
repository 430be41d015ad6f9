/*
 * Cases with null, in the order in which Haxe tries them.
 *
 * Haxe builds a tree that asks one column after the other.  Where a column is
 * null, the rows that say null there come before those that take anything,
 * however they are written: `case [_, 1]:` before `case [null, _]:` loses
 * (null, 1).  The tree is followed here, only to see which row of two comes
 * first; Elixir then tries the rows in that order.
 */
#include "transform/lower/leaf.h"

enum { MOST_ROWS = 64, MOST_STEPS = 4000 };

typedef const struct tx_pattern *cell; /* NULL: anything */

struct row {
	uint64_t mask; /* its alternatives: more than one while it has some inside */
	bool guarded;
	cell *cells;
};

struct rows {
	uint32_t width, count;
	struct row *items;
};

/* One choice for each `a | b` on the way. */
struct choices {
	VEC(const struct tx_pattern *) at;
	VEC(const struct tx_pattern *) taken;
};

struct alternative {
	const struct tx_case *source;
	struct tx_pattern *pattern;
	const struct choices *choices;
};

struct ordering {
	struct lower *l;
	struct alternative all[MOST_ROWS];
	uint64_t before[MOST_ROWS]; /* bit j of i: i is tried before j */
	uint32_t count, steps;
	struct tx_pattern fields; /* names that structures are asked for */
};

static cell bare(cell p)
{
	while (p && p->kind == PATTERN_BIND)
		p = p->inner;
	return p && p->kind == PATTERN_ANY ? NULL : p;
}

static bool is_null(cell p)
{
	return p && p->kind == PATTERN_CONSTANT && p->value->kind == TX_NULL;
}

/* Has null somewhere, and no extractor, which Haxe asks in an order of its own. */
static void look_for(const struct tx_pattern *p, bool *null, bool *extracts)
{
	*null |= is_null(p);
	*extracts |= p->kind == PATTERN_EXTRACT;
	if (p->inner)
		look_for(p->inner, null, extracts);
	for (uint32_t i = 0; i < p->items.count; i++)
		look_for(p->items.items[i], null, extracts);
}

static void collect_fields(struct ordering *o, const struct tx_pattern *p)
{
	for (uint32_t i = 0; p->kind == PATTERN_OBJECT && i < p->names.count; i++) {
		bool known = false;
		for (uint32_t j = 0; j < o->fields.names.count; j++)
			known |= o->fields.names.items[j] == p->names.items[i];
		if (!known)
			VEC_PUSH(o->l->arena, &o->fields.names, p->names.items[i]);
	}
	if (p->inner)
		collect_fields(o, p->inner);
	for (uint32_t i = 0; i < p->items.count; i++)
		collect_fields(o, p->items.items[i]);
}

/* ---- one column ---- */

static bool same_text(const struct tx *a, const struct tx *b)
{
	return a->kind == b->kind && a->length == b->length && a->truth == b->truth &&
	       a->member == b->member &&
	       (!a->text || !b->text || memcmp(a->text, b->text, a->length) == 0);
}

static bool same_head(cell a, cell b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case PATTERN_ENUM:
		return a->member == b->member;
	case PATTERN_ARRAY:
		return a->items.count == b->items.count;
	case PATTERN_CONSTANT:
		return same_text(a->value, b->value);
	default:
		return true;
	}
}

static uint32_t parts_of(const struct ordering *o, cell p)
{
	return p->kind == PATTERN_OBJECT ? o->fields.names.count : p->items.count;
}

static cell part_of(const struct ordering *o, cell p, uint32_t index)
{
	if (p->kind != PATTERN_OBJECT)
		return p->items.items[index];
	for (uint32_t i = 0; i < p->names.count; i++) {
		if (p->names.items[i] == o->fields.names.items[index])
			return p->items.items[i];
	}
	return NULL;
}

/* The rows that go on where the first column is what `head` says; NULL: null, or anything. */
static struct rows branch(struct ordering *o, const struct rows *rows, cell head, bool nulls)
{
	uint32_t parts = head ? parts_of(o, head) : 0;
	struct rows out = {rows->width - 1 + parts, 0, NULL};
	out.items = ARENA_NEWS(o->l->arena, rows->count + 1, struct row);
	for (int pass = nulls ? 0 : 1; pass < 2; pass++) {
		for (uint32_t i = 0; i < rows->count; i++) {
			cell p = bare(rows->items[i].cells[0]);
			bool fits = head   ? !p || (!is_null(p) && same_head(p, head))
			            : pass ? !p
			                   : is_null(p);
			if (!fits)
				continue;
			struct row *row = &out.items[out.count++];
			*row = rows->items[i];
			row->cells = ARENA_NEWS(o->l->arena, out.width + 1, cell);
			for (uint32_t j = 0; head && p && j < parts; j++)
				row->cells[j] = part_of(o, p, j);
			memcpy(row->cells + parts, rows->items[i].cells + 1,
			       (rows->width - 1) * sizeof *row->cells);
		}
	}
	return out;
}

/* Brings the column to the front as Haxe does: those before it come behind it, turned round. */
static void to_front(struct ordering *o, struct rows *rows, uint32_t at)
{
	for (uint32_t i = 0; at && i < rows->count; i++) {
		cell *old = rows->items[i].cells;
		cell *made = ARENA_NEWS(o->l->arena, rows->width + 1, cell);
		memcpy(made, old, rows->width * sizeof *made);
		for (uint32_t j = 0; j <= at; j++)
			made[j] = old[at - j];
		rows->items[i].cells = made;
	}
}

/* ---- alternatives ---- */

static bool has_taken(const struct choices *choices, cell at, cell taken)
{
	for (uint32_t i = 0; i < choices->at.count; i++) {
		if (choices->at.items[i] == at)
			return choices->taken.items[i] == taken;
	}
	return false;
}

static uint64_t mask_with(const struct ordering *o, uint64_t mask, cell at, cell taken)
{
	uint64_t kept = 0;
	for (uint32_t i = 0; i < o->count; i++) {
		if (mask >> i & 1 && has_taken(o->all[i].choices, at, taken))
			kept |= UINT64_C(1) << i;
	}
	return kept;
}

typedef VEC(struct row) row_list;

static void expand_row(struct ordering *o, const struct row *row, uint32_t width, row_list *out)
{
	cell p = bare(row->cells[0]);
	if (!p || p->kind != PATTERN_OR) {
		VEC_PUSH(o->l->arena, out, *row);
		return;
	}
	for (uint32_t i = 0; i < p->items.count; i++) {
		struct row one = *row;
		one.mask = mask_with(o, row->mask, p, p->items.items[i]);
		one.cells = ARENA_NEWS(o->l->arena, width + 1, cell);
		memcpy(one.cells, row->cells, width * sizeof *one.cells);
		one.cells[0] = p->items.items[i];
		expand_row(o, &one, width, out);
	}
}

/* `a | b` at the start of a row makes two rows of it. */
static void expand(struct ordering *o, struct rows *rows)
{
	row_list out = {0};
	for (uint32_t i = 0; i < rows->count; i++)
		expand_row(o, &rows->items[i], rows->width, &out);
	rows->items = out.items;
	rows->count = out.count;
}

/* ---- the tree ---- */

static uint32_t first_question(const struct rows *rows)
{
	uint32_t at = 0;
	while (at < rows->width && !bare(rows->items[0].cells[at]))
		at++;
	return at;
}

static void follow(struct ordering *o, struct rows rows);

static void leaf(struct ordering *o, const struct rows *rows)
{
	for (uint32_t i = 1; i < rows->count; i++) {
		for (uint32_t j = 0; j < o->count; j++) {
			if (rows->items[0].mask >> j & 1)
				o->before[j] |= rows->items[i].mask & ~rows->items[0].mask;
		}
	}
	if (rows->items[0].guarded)
		follow(o, (struct rows){rows->width, rows->count - 1, rows->items + 1});
}

/* Asks the first column that the first row asks. */
static void ask(struct ordering *o, struct rows rows)
{
	expand(o, &rows);
	uint32_t at = first_question(&rows);
	to_front(o, &rows, at < rows.width ? at : 0);
	expand(o, &rows);
	bool nulls = false;
	for (uint32_t i = 0; i < rows.count; i++) {
		cell p = bare(rows.items[i].cells[0]);
		nulls |= is_null(p);
		bool seen = !p || is_null(p);
		for (uint32_t j = 0; j < i && !seen; j++) {
			cell other = bare(rows.items[j].cells[0]);
			seen = other && !is_null(other) && same_head(other, p);
		}
		if (!seen)
			follow(o, branch(o, &rows, p, false));
	}
	follow(o, branch(o, &rows, NULL, false));
	if (nulls)
		follow(o, branch(o, &rows, NULL, true));
}

static void follow(struct ordering *o, struct rows rows)
{
	if (!rows.count || ++o->steps > MOST_STEPS)
		return;
	if (first_question(&rows) == rows.width)
		leaf(o, &rows);
	else
		ask(o, rows);
}

/* ---- the cases anew ---- */

typedef VEC(const struct choices *) choices_list;

static const struct choices *more_choices(struct lower *l, const struct choices *old,
                                          const struct choices *more, cell at, cell taken)
{
	struct choices *made = ARENA_NEW(l->arena, struct choices);
	for (uint32_t i = 0; i < old->at.count; i++) {
		VEC_PUSH(l->arena, &made->at, old->at.items[i]);
		VEC_PUSH(l->arena, &made->taken, old->taken.items[i]);
	}
	for (uint32_t i = 0; more && i < more->at.count; i++) {
		VEC_PUSH(l->arena, &made->at, more->at.items[i]);
		VEC_PUSH(l->arena, &made->taken, more->taken.items[i]);
	}
	if (at) {
		VEC_PUSH(l->arena, &made->at, at);
		VEC_PUSH(l->arena, &made->taken, taken);
	}
	return made;
}

/* In the order of pattern_alternatives, which has seen to it that they are few. */
static choices_list choices_of(struct lower *l, cell p)
{
	static const struct choices none;
	choices_list out = {0};
	if (p->kind == PATTERN_OR) {
		for (uint32_t i = 0; i < p->items.count; i++) {
			choices_list inner = choices_of(l, p->items.items[i]);
			for (uint32_t j = 0; j < inner.count; j++)
				VEC_PUSH(l->arena, &out,
				         more_choices(l, inner.items[j], NULL, p,
				                      p->items.items[i]));
		}
		return out;
	}
	if (p->inner)
		return choices_of(l, p->inner);
	VEC_PUSH(l->arena, &out, &none);
	for (uint32_t i = 0; i < p->items.count; i++) {
		choices_list inner = choices_of(l, p->items.items[i]), next = {0};
		for (uint32_t j = 0; j < out.count; j++) {
			for (uint32_t k = 0; k < inner.count; k++)
				VEC_PUSH(l->arena, &next,
				         more_choices(l, out.items[j], inner.items[k], NULL, NULL));
		}
		out = next;
	}
	return out;
}

static bool add_alternatives(struct ordering *o, const struct tx_case *one,
                             struct tx_pattern *pattern, uint64_t *mask)
{
	pattern_list list = {0};
	if (!pattern_alternatives(o->l, pattern, true, &list) || list.count > MOST_ROWS - o->count)
		return false;
	choices_list choices = choices_of(o->l, pattern);
	for (uint32_t i = 0; i < list.count && i < choices.count; i++) {
		*mask |= UINT64_C(1) << o->count;
		o->all[o->count++] = (struct alternative){one, list.items[i], choices.items[i]};
	}
	collect_fields(o, pattern);
	return list.count == choices.count;
}

static bool is_tuple(cell p)
{
	while (p->kind == PATTERN_OR && p->items.count)
		p = p->items.items[0];
	return p->kind == PATTERN_ARRAY && p->tuple;
}

static bool asks_tuple(const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++) {
			if (is_tuple(e->cases.items[i].patterns.items[j]))
				return true;
		}
	}
	return false;
}

/* A tuple's items are the columns; `[a, b] | [c, d]` are two rows from the start. */
static void add_row(struct ordering *o, row_list *rows, const struct tx_case *one, cell p,
                    uint64_t mask, uint32_t width, bool tuple)
{
	if (tuple && p->kind == PATTERN_OR) {
		for (uint32_t i = 0; i < p->items.count; i++)
			add_row(o, rows, one, p->items.items[i],
			        mask_with(o, mask, p, p->items.items[i]), width, tuple);
		return;
	}
	struct row row = {mask, one->guard != NULL, ARENA_NEWS(o->l->arena, width + 1, cell)};
	if (!tuple)
		row.cells[0] = p;
	for (uint32_t i = 0; tuple && i < p->items.count && i < width; i++)
		row.cells[i] = p->items.items[i];
	VEC_PUSH(o->l->arena, rows, row);
}

/* False: there are too many. */
static bool follow_cases(struct ordering *o, const struct tx *e)
{
	row_list rows = {0};
	bool tuple = asks_tuple(e);
	uint32_t width = tuple ? strip(e->left)->list.count : 1;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++) {
			uint64_t mask = 0;
			if (!add_alternatives(o, one, one->patterns.items[j], &mask))
				return false;
			add_row(o, &rows, one, one->patterns.items[j], mask, width, tuple);
		}
	}
	struct rows all = {width, rows.count, rows.items};
	bool several = e->cases.items[0].patterns.count > 1;
	if (tuple || several) /* not looked at as one that takes anything */
		ask(o, all);
	else
		follow(o, all);
	return true;
}

static bool binds(const struct tx_pattern *p)
{
	bool found = p->local != NULL || (p->inner && binds(p->inner));
	for (uint32_t i = 0; i < p->items.count && !found; i++)
		found = binds(p->items.items[i]);
	return found;
}

/* Alternatives of one case that bind nothing are all the same. */
static bool must_precede(const struct ordering *o, uint32_t i, uint32_t j)
{
	const struct alternative *one = &o->all[i], *other = &o->all[j];
	return i != j && o->before[i] >> j & 1 &&
	       (one->source != other->source || binds(one->pattern));
}

/* The alternatives that no other must come before, the first written first. False: a circle. */
static bool sort(const struct ordering *o, uint32_t *order)
{
	uint64_t left = o->count == 64 ? UINT64_MAX : (UINT64_C(1) << o->count) - 1;
	for (uint32_t placed = 0; placed < o->count; placed++) {
		uint32_t i = 0;
		for (; i < o->count; i++) {
			bool waits = !(left >> i & 1);
			for (uint32_t j = 0; j < o->count && !waits; j++)
				waits = left >> j & 1 && must_precede(o, j, i);
			if (!waits)
				break;
		}
		if (i == o->count)
			return false;
		order[placed] = i;
		left &= ~(UINT64_C(1) << i);
	}
	return true;
}

static const struct tx *with_order(struct ordering *o, const struct tx *e, const uint32_t *order)
{
	struct tx *made = ARENA_NEW(o->l->arena, struct tx);
	*made = *e;
	memset(&made->cases, 0, sizeof made->cases);
	for (uint32_t i = 0; i < o->count; i++) {
		const struct alternative *one = &o->all[order[i]];
		bool same = i && o->all[order[i - 1]].source == one->source;
		if (!same) {
			struct tx_case next = *one->source;
			memset(&next.patterns, 0, sizeof next.patterns);
			VEC_PUSH(o->l->arena, &made->cases, next);
		}
		VEC_PUSH(o->l->arena, &VEC_LAST(&made->cases).patterns, one->pattern);
	}
	return made;
}

static bool is_constants(const struct tx_pattern *p)
{
	bool all = p->kind == PATTERN_CONSTANT || p->kind == PATTERN_OR;
	for (uint32_t i = 0; i < p->items.count; i++)
		all = all && is_constants(p->items.items[i]);
	return all;
}

/* Extractors are asked in an order of Haxe's own. Of the whole subject they are asked as written,
 * and null too, of it or of what they give, where nothing before it takes anything. */
static bool extractors_stand_apart(const struct tx *e)
{
	bool any = false, any_given = false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++) {
			const struct tx_pattern *p = e->cases.items[i].patterns.items[j];
			bool null = false, extracts = false;
			bool top = p->kind == PATTERN_EXTRACT;
			look_for(p, &null, &extracts);
			if (null &&
			    (any || (top && any_given) || !is_constants(top ? p->inner : p)))
				return false;
			if (extracts && !top)
				return false;
			any |= !bare(p);
			any_given |= top && !is_constants(p->inner);
		}
	}
	return true;
}

const struct tx *order_null_cases(struct lower *l, const struct tx *e)
{
	bool null = false, extracts = false, moved = false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++)
			look_for(e->cases.items[i].patterns.items[j], &null, &extracts);
	}
	if (!null)
		return e;
	if (extracts) {
		if (!extractors_stand_apart(e))
			lower_refuse(l, e->node, DIAG_UNSUPPORTED,
			             "null in a pattern behind one that takes anything, or beside "
			             "an extractor",
			             "test for null before the switch");
		return e;
	}
	struct ordering *o = ARENA_NEW(l->arena, struct ordering);
	o->l = l;
	if (!follow_cases(o, e) || !o->count)
		return e;
	uint32_t order[MOST_ROWS];
	if (!sort(o, order)) {
		lower_refuse(l, e->node, DIAG_UNSUPPORTED,
		             "null in a pattern behind one that takes anything there",
		             "write the case with null first");
		return e;
	}
	for (uint32_t i = 0; i < o->count; i++)
		moved |= order[i] != i;
	return moved ? with_order(o, e, order) : e;
}
