/*
 * Cases and alternatives that nothing reaches.
 *
 * Maranget's "Warnings for pattern matching", as Haxe has it: a row is useful
 * if it takes a value that no row before it takes.  Its alternatives are put
 * aside at first (`r`), what takes anything too (`q`); then each alternative
 * is asked about for itself.  Haxe's small lapses are its answers, so they are
 * here too.
 */
#include "transform/types/coverage.h"

enum { USELESS_ROWS = 3000000, USELESS_DEPTH = 2000 };

/* The patterns that a row still has to look at. */
struct part {
	cell head;
	const struct part *tail;
};
typedef const struct part *parts;

struct rows {
	parts *items;
	uint32_t count, room;
};

struct three {
	struct rows p, q, r;
};

enum answer { USEFUL, UNUSED, UNUSED_PART };

struct verdict {
	enum answer answer;
	node_id node; /* UNUSED_PART */
};

struct useless {
	struct typer *t;
	struct tx_pattern fields; /* the names that structures are asked for */
	struct rows nothing;
	unsigned rows, depth;
};

static bool is_spent(const struct useless *u)
{
	return u->rows > USELESS_ROWS || u->depth > USELESS_DEPTH;
}

static parts with(struct useless *u, cell head, parts tail)
{
	struct part *made = ARENA_NEW(u->t->arena, struct part);
	*made = (struct part){head, tail};
	return made;
}

static void add(struct useless *u, struct rows *rows, parts row)
{
	VEC(parts) list = {rows->items, rows->count, rows->room};
	VEC_PUSH(u->t->arena, &list, row);
	*rows = (struct rows){list.items, list.count, list.room};
	u->rows++;
}

static struct rows empty_rows(struct useless *u, uint32_t count)
{
	u->rows += count;
	return (struct rows){ARENA_NEWS(u->t->arena, count + 1, parts), count, count + 1};
}

/* ---- heads ---- */

static cell unbound(cell p)
{
	while (p && p->kind == PATTERN_BIND && p->inner)
		p = p->inner;
	return p;
}

static bool is_any(cell p)
{
	return !p || p->kind == PATTERN_ANY;
}

static bool is_variable(cell p)
{
	return p && p->kind == PATTERN_BIND && !p->inner;
}

static bool has_con(cell p)
{
	return !is_any(p) && p->kind != PATTERN_BIND && p->kind != PATTERN_OR &&
	       p->kind != PATTERN_EXTRACT;
}

static struct con head_of_pattern(const struct useless *u, cell p)
{
	struct con con = con_of(p);
	if (con.kind == CON_FIELDS)
		con.arity = u->fields.items.count;
	return con;
}

/* What the constructor holds, in front of the rest; `p` NULL: anything. */
static parts unfold(struct useless *u, cell p, const struct con *con, parts rest)
{
	for (uint32_t i = con->arity; i-- > 0;)
		rest = with(u, p ? sub_pattern(p, con, &u->fields, i) : NULL, rest);
	return rest;
}

/* ---- U: a row without alternatives of its own ---- */

static struct rows specialized(struct useless *u, const struct rows *rows, const struct con *con)
{
	struct rows out = {0};
	for (uint32_t i = 0; i < rows->count; i++) {
		parts row = rows->items[i];
		cell p = unbound(row->head);
		struct con mine = has_con(p) ? head_of_pattern(u, p) : *con;
		if (is_any(p) || (has_con(p) && same_con(&mine, con)))
			add(u, &out, unfold(u, is_any(p) ? NULL : p, con, row->tail));
	}
	return out;
}

static struct rows without_first(struct useless *u, const struct rows *rows)
{
	struct rows out = {0};
	for (uint32_t i = 0; i < rows->count; i++) {
		if (is_any(rows->items[i]->head) || is_variable(rows->items[i]->head))
			add(u, &out, rows->items[i]->tail);
	}
	return out;
}

static bool useful(struct useless *u, const struct rows *rows, parts q)
{
	if (!q)
		return rows->count == 0;
	if (is_spent(u))
		return true;
	cell p = unbound(q->head);
	bool found = true;
	u->depth++;
	if (is_any(p) || is_variable(p)) {
		struct rows rest = without_first(u, rows);
		found = useful(u, &rest, q->tail);
	} else if (p->kind == PATTERN_OR) {
		found = useful(u, rows, with(u, p->items.items[0], q->tail)) ||
		        useful(u, rows, with(u, p->items.items[1], q->tail));
	} else if (p->kind != PATTERN_EXTRACT) {
		struct con con = head_of_pattern(u, p);
		struct rows rest = specialized(u, rows, &con);
		found = useful(u, &rest, unfold(u, p, &con, q->tail));
	}
	u->depth--;
	return found;
}

/* ---- U': with alternatives ---- */

static void specialize_row(struct useless *u, struct three *out, const struct con *con, parts p,
                           parts q, parts r)
{
	cell head = unbound(p->head);
	if (head && head->kind == PATTERN_OR && !is_spent(u)) {
		u->depth++;
		specialize_row(u, out, con, with(u, head->items.items[0], p->tail), q, r);
		specialize_row(u, out, con, with(u, head->items.items[1], p->tail), q, r);
		u->depth--;
		return;
	}
	bool any = is_any(head) || is_variable(head);
	if (!any && !has_con(head))
		return;
	struct con mine = any ? *con : head_of_pattern(u, head);
	if (!any && !same_con(&mine, con))
		return;
	add(u, &out->p, unfold(u, any ? NULL : head, con, p->tail));
	add(u, &out->q, q);
	add(u, &out->r, r);
}

static struct three specialize_three(struct useless *u, const struct three *m,
                                     const struct con *con)
{
	struct three out = {0};
	for (uint32_t i = 0; i < m->p.count; i++)
		specialize_row(u, &out, con, m->p.items[i], m->q.items[i], m->r.items[i]);
	return out;
}

static void transfer(struct useless *u, struct rows *from, struct rows *to)
{
	struct rows rest = {0}, moved = {0};
	for (uint32_t i = 0; i < from->count; i++) {
		add(u, &rest, from->items[i]->tail);
		add(u, &moved, with(u, from->items[i]->head, to->items[i]));
	}
	*from = rest;
	*to = moved;
}

static struct verdict combine(struct verdict a, node_id at_a, struct verdict b, node_id at_b)
{
	if (a.answer == USEFUL)
		return b.answer == UNUSED ? (struct verdict){UNUSED_PART, at_b} : b;
	if (a.answer == UNUSED_PART || b.answer == UNUSED)
		return a;
	return (struct verdict){UNUSED_PART, at_a};
}

/* The list without its `at`-th, in front of `behind`; that one in *taken. */
static parts take(struct useless *u, parts list, uint32_t at, parts behind, cell *taken)
{
	if (!list)
		return behind;
	if (at == 0)
		*taken = list->head;
	parts rest = take(u, list->tail, at - 1, behind, taken);
	return at == 0 ? rest : with(u, list->head, rest);
}

static struct verdict judge(struct useless *u, struct three m, parts p, parts q, parts r);

/* The alternatives of one column, the other columns put aside. */
static struct verdict judge_choice(struct useless *u, const struct three *m, parts q, parts r,
                                   uint32_t at, cell choice)
{
	struct three one = {0};
	cell taken = NULL;
	for (uint32_t i = 0; i < m->r.count; i++) {
		parts row = take(u, m->r.items[i], at, m->q.items[i], &taken);
		add(u, &one.p, with(u, taken, NULL));
		add(u, &one.q, row);
	}
	parts row = take(u, r, at, q, &taken);
	cell left = choice->items.items[0], right = choice->items.items[1];
	one.r = empty_rows(u, one.q.count);
	struct verdict first = judge(u, one, with(u, left, NULL), row, NULL);
	add(u, &one.p, with(u, left, NULL));
	add(u, &one.q, row);
	one.r = empty_rows(u, one.q.count);
	struct verdict second = judge(u, one, with(u, right, NULL), row, NULL);
	return combine(first, left->node, second, right->node);
}

static struct verdict judge_choices(struct useless *u, const struct three *m, parts q, parts r)
{
	struct verdict all = {USEFUL, 0};
	uint32_t at = 0;
	for (parts one = r; one; one = one->tail, at++) {
		struct verdict found = judge_choice(u, m, q, r, at, one->head);
		all = combine(all, one->head->node, found, one->head->node);
	}
	return all;
}

static struct verdict judge_head(struct useless *u, struct three m, cell p, parts rest, parts q,
                                 parts r)
{
	if (is_any(p) || is_variable(p)) {
		transfer(u, &m.p, &m.q);
		return judge(u, m, rest, with(u, p, q), r);
	}
	if (p->kind == PATTERN_OR) {
		transfer(u, &m.p, &m.r);
		return judge(u, m, rest, q, with(u, p, r));
	}
	if (p->kind == PATTERN_EXTRACT)
		return (struct verdict){USEFUL, 0};
	struct con con = head_of_pattern(u, p);
	return judge(u, specialize_three(u, &m, &con), unfold(u, p, &con, rest), q, r);
}

static struct verdict judge(struct useless *u, struct three m, parts p, parts q, parts r)
{
	if (is_spent(u))
		return (struct verdict){USEFUL, 0};
	u->depth++;
	struct verdict found = {USEFUL, 0};
	if (p)
		found = judge_head(u, m, unbound(p->head), p->tail, q, r);
	else if (r)
		found = judge_choices(u, &m, q, r);
	else if (!useful(u, &m.q, q))
		found.answer = UNUSED;
	u->depth--;
	return found;
}

/* ---- the cases ---- */

static void collect_names(struct useless *u, cell p, unsigned depth)
{
	for (; p && depth < 1000; p = p->inner, depth++) {
		for (uint32_t i = 0; p->kind == PATTERN_OBJECT && i < p->names.count; i++) {
			bool known = false;
			for (uint32_t j = 0; j < u->fields.names.count; j++)
				known |= u->fields.names.items[j] == p->names.items[i];
			if (known)
				continue;
			VEC_PUSH(u->t->arena, &u->fields.names, p->names.items[i]);
			VEC_PUSH(u->t->arena, &u->fields.items, p->items.items[i]);
		}
		for (uint32_t i = 0; i < p->items.count; i++)
			collect_names(u, p->items.items[i], depth + 1);
	}
}

/* `case a, b, c` is `case a | (b | c)`. */
static struct tx_pattern *whole_pattern(struct useless *u, const struct tx_case *one)
{
	struct tx_pattern *all = one->patterns.items[one->patterns.count - 1];
	for (uint32_t i = one->patterns.count - 1; i-- > 0;) {
		struct tx_pattern *made = ARENA_NEW(u->t->arena, struct tx_pattern);
		made->kind = PATTERN_OR;
		made->node = one->patterns.items[i]->node;
		VEC_PUSH(u->t->arena, &made->items, one->patterns.items[i]);
		VEC_PUSH(u->t->arena, &made->items, all);
		all = made;
	}
	return all;
}

/* `_` for several values is `_` for each of them. */
static struct tx_pattern *as_tuple(struct useless *u, struct tx_pattern *p, uint32_t width)
{
	struct tx_pattern *made = ARENA_NEW(u->t->arena, struct tx_pattern);
	*made = *p;
	memset(&made->items, 0, sizeof made->items);
	if (p->kind == PATTERN_ANY) {
		made->kind = PATTERN_ARRAY;
		made->tuple = true;
		for (uint32_t i = 0; i < width; i++)
			VEC_PUSH(u->t->arena, &made->items, p);
		return made;
	}
	for (uint32_t i = 0; p->kind == PATTERN_OR && i < p->items.count; i++)
		VEC_PUSH(u->t->arena, &made->items, as_tuple(u, p->items.items[i], width));
	return p->kind == PATTERN_OR ? made : p;
}

/* Whether the rows before leave something to this one. */
static parts check_case(struct useless *u, struct three *before, struct tx_pattern *whole,
                        node_id node)
{
	parts row = with(u, whole, NULL);
	before->q = before->r = (struct rows){u->nothing.items, before->p.count, 0};
	struct verdict verdict = judge(u, *before, row, NULL, NULL);
	if (verdict.answer == UNUSED)
		type_say(u->t, node, DIAG_CASE_UNUSED);
	else if (verdict.answer == UNUSED_PART)
		type_say(u->t, verdict.node, DIAG_PATTERN_UNUSED);
	return row;
}

static bool matches_tuple(const struct tx *e)
{
	for (uint32_t i = 0; e->left->kind == TX_ARRAY && i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++) {
			if (e->cases.items[i].patterns.items[j]->tuple)
				return true;
		}
	}
	return false;
}

void check_useless(struct typer *t, const struct tx *e, node_id otherwise)
{
	bool tuple = matches_tuple(e);
	struct useless u = {.t = t};
	struct three before = {0};
	u.nothing = empty_rows(&u, e->cases.count + 1);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++)
			collect_names(&u, e->cases.items[i].patterns.items[j], 0);
	}
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		if (!one->patterns.count)
			continue;
		struct tx_pattern *whole = whole_pattern(&u, one);
		if (tuple)
			whole = as_tuple(&u, whole, e->left->list.count);
		parts row = check_case(&u, &before, whole, one->node);
		if (!one->guard && !whole->is_wrong)
			add(&u, &before.p, row);
	}
	if (otherwise == NO_NODE)
		return;
	struct tx_pattern *any = ARENA_NEW(t->arena, struct tx_pattern);
	any->kind = PATTERN_ANY;
	any->node = otherwise;
	check_case(&u, &before, tuple ? as_tuple(&u, any, e->left->list.count) : any, otherwise);
}
