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
	uint32_t index; /* of the alternative */
	cell *cells;
};

struct rows {
	uint32_t width, count;
	struct row *items;
};

struct alternative {
	const struct tx_case *source;
	struct tx_pattern *pattern;
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
			bool fits = head ? !p || (!is_null(p) && same_head(p, head))
			                 : pass ? !p : is_null(p);
			if (!fits)
				continue;
			struct row *row = &out.items[out.count++];
			row->index = rows->items[i].index;
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
	uint32_t first = rows->items[0].index;
	for (uint32_t i = 1; i < rows->count; i++)
		o->before[first] |= UINT64_C(1) << rows->items[i].index;
	if (o->all[first].source->guard)
		follow(o, (struct rows){rows->width, rows->count - 1, rows->items + 1});
}

static void follow(struct ordering *o, struct rows rows)
{
	if (!rows.count || ++o->steps > MOST_STEPS)
		return;
	uint32_t at = first_question(&rows);
	if (at == rows.width) {
		leaf(o, &rows);
		return;
	}
	to_front(o, &rows, at);
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

/* ---- the cases anew ---- */

static bool add_alternatives(struct ordering *o, const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		pattern_list list = {0};
		for (uint32_t j = 0; j < one->patterns.count; j++) {
			if (!pattern_alternatives(o->l, one->patterns.items[j], true, &list))
				return false;
		}
		for (uint32_t j = 0; j < list.count; j++) {
			if (o->count == MOST_ROWS)
				return false;
			collect_fields(o, list.items[j]);
			o->all[o->count++] = (struct alternative){one, list.items[j]};
		}
	}
	return true;
}

static struct rows first_rows(struct ordering *o, const struct tx *e)
{
	const struct tx_pattern *any = o->all[0].pattern;
	for (uint32_t i = 0; i < o->count; i++) {
		if (o->all[i].pattern->kind == PATTERN_ARRAY)
			any = o->all[i].pattern;
	}
	bool tuple = any->kind == PATTERN_ARRAY && any->tuple;
	struct rows rows = {tuple ? strip(e->left)->list.count : 1, o->count, NULL};
	rows.items = ARENA_NEWS(o->l->arena, o->count + 1, struct row);
	for (uint32_t i = 0; i < o->count; i++) {
		cell p = o->all[i].pattern;
		rows.items[i] = (struct row){i, ARENA_NEWS(o->l->arena, rows.width + 1, cell)};
		if (!tuple)
			rows.items[i].cells[0] = p;
		for (uint32_t j = 0; tuple && j < p->items.count && j < rows.width; j++)
			rows.items[i].cells[j] = p->items.items[j];
	}
	return rows;
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
				waits = j != i && left >> j & 1 && o->before[j] >> i & 1;
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

const struct tx *order_null_cases(struct lower *l, const struct tx *e)
{
	bool null = false, extracts = false, moved = false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++)
			look_for(e->cases.items[i].patterns.items[j], &null, &extracts);
	}
	if (!null || extracts)
		return e;
	struct ordering *o = ARENA_NEW(l->arena, struct ordering);
	o->l = l;
	if (!add_alternatives(o, e) || !o->count)
		return e;
	follow(o, first_rows(o, e));
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
