/*
 * `switch` as Haxe leaves it: a decision tree over its subjects, and of it
 * comparisons with null, switches over tags and values, and variables.
 *
 * Equal trees are one, as with Haxe: what stands behind several values is
 * looked at once.
 */
#include "transform/types/coverage.h"
#include "transform/types/null_safety.h"

#include <stdlib.h>

enum { MOST_TREES = 4000, MOST_ROWS = 200000 };

struct binding {
	struct tx_local *local;
	struct nx *value;
	node_id node;
};
typedef VEC(struct binding) binding_list;

struct row {
	const struct tx_case *of;
	binding_list bindings;
	VEC(cell) cells;
};
typedef VEC(struct row) row_list;

enum tree_kind { TREE_LEAF, TREE_FAIL, TREE_SWITCH, TREE_BIND, TREE_GUARD, TREE_NULL };

struct branch {
	struct con con;
	struct tree *to;
};

struct tree {
	enum tree_kind kind;
	const struct tx_case *of; /* LEAF, GUARD */
	struct nx *subject;       /* SWITCH, NULL */
	VEC(struct branch) branches;
	struct tree *yes, *no; /* BIND: yes; SWITCH: no is the default */
	binding_list bindings;
	struct nx *made;
	bool is_made;
};

struct matching {
	struct null_tree *n;
	struct arena *arena;
	const struct tx *e;
	VEC(struct tree *) trees;
	uint32_t rows;             /* that were looked at */
	struct map bodies, guards; /* tx_case -> nx */
};

static struct tree *compile(struct matching *m, nx_list subjects, row_list rows);

/* ---- equal trees are one ---- */

static bool same_bindings(const binding_list *a, const binding_list *b)
{
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++) {
		if (a->items[i].local != b->items[i].local ||
		    a->items[i].value != b->items[i].value)
			return false;
	}
	return true;
}

static bool same_tree(const struct tree *a, const struct tree *b)
{
	if (a->kind != b->kind || a->of != b->of || a->subject != b->subject || a->yes != b->yes ||
	    a->no != b->no || a->branches.count != b->branches.count)
		return false;
	for (uint32_t i = 0; i < a->branches.count; i++) {
		if (a->branches.items[i].to != b->branches.items[i].to ||
		    !same_con(&a->branches.items[i].con, &b->branches.items[i].con))
			return false;
	}
	return same_bindings(&a->bindings, &b->bindings);
}

static struct tree *only(struct matching *m, const struct tree *like)
{
	for (VEC_EACH(struct tree *, one, &m->trees)) {
		if (same_tree(*one, like))
			return *one;
	}
	struct tree *made = ARENA_NEW(m->arena, struct tree);
	*made = *like;
	VEC_PUSH(m->arena, &m->trees, made);
	return made;
}

static struct tree *bind(struct matching *m, const binding_list *bindings, struct tree *to)
{
	if (!bindings->count)
		return to;
	struct tree like = {.kind = TREE_BIND, .yes = to, .bindings = *bindings};
	return only(m, &like);
}

/* ---- rows ---- */

static void add_binding(struct matching *m, struct row *row, cell p, struct nx *value)
{
	binding_list grown = {0};
	for (uint32_t i = 0; i < row->bindings.count; i++)
		VEC_PUSH(m->arena, &grown, row->bindings.items[i]);
	VEC_PUSH(m->arena, &grown, ((struct binding){p->local, value, p->node}));
	row->bindings = grown;
}

/* The same row with other cells in the place of the first one. */
static struct row replaced(struct matching *m, const struct row *row, const cell *cells,
                           uint32_t count)
{
	struct row made = *row;
	memset(&made.cells, 0, sizeof made.cells);
	for (uint32_t i = 0; i < count; i++)
		VEC_PUSH(m->arena, &made.cells, cells[i]);
	for (uint32_t i = 1; i < row->cells.count; i++)
		VEC_PUSH(m->arena, &made.cells, row->cells.items[i]);
	return made;
}

static bool is_any(cell p)
{
	return !p || p->kind == PATTERN_ANY;
}

/* Names aside; NULL: it takes anything. */
static cell head_of_cell(cell p)
{
	while (p && p->kind == PATTERN_BIND)
		p = p->inner;
	return is_any(p) ? NULL : p;
}

/* The names of a cell stand for the subject. */
static void bind_names(struct matching *m, struct row *row, cell p, struct nx *subject)
{
	for (; p && p->kind == PATTERN_BIND; p = p->inner)
		add_binding(m, row, p, subject);
}

static bool is_wild(const struct row *row)
{
	for (uint32_t i = 0; i < row->cells.count; i++) {
		if (head_of_cell(row->cells.items[i]))
			return false;
	}
	return true;
}

/* The name stays with each of the alternatives. */
static cell named(struct matching *m, cell p, cell inner)
{
	if (p->kind != PATTERN_BIND)
		return inner;
	struct tx_pattern *made = ARENA_NEW(m->arena, struct tx_pattern);
	*made = *p;
	made->inner = (struct tx_pattern *)named(m, p->inner, inner);
	return made;
}

static void expand_row(struct matching *m, row_list *out, const struct row *row)
{
	cell first = row->cells.count ? row->cells.items[0] : NULL, p = head_of_cell(first);
	if (p && p->kind == PATTERN_OR) {
		for (uint32_t i = 0; i < p->items.count; i++) {
			cell one = named(m, first, p->items.items[i]);
			struct row made = replaced(m, row, &one, 1);
			expand_row(m, out, &made);
		}
	} else if (p && p->kind == PATTERN_ARRAY && p->tuple) {
		struct row made = replaced(m, row, (const cell *)p->items.items, p->items.count);
		expand_row(m, out, &made);
	} else {
		VEC_PUSH(m->arena, out, *row);
	}
}

static row_list expand(struct matching *m, const row_list *rows)
{
	row_list out = {0};
	for (uint32_t i = 0; i < rows->count && m->rows <= MOST_ROWS; i++)
		expand_row(m, &out, &rows->items[i]);
	m->rows += out.count;
	return out;
}

static void to_front(cell *cells, uint32_t at)
{
	cell first = cells[at];
	memmove(&cells[1], &cells[0], at * sizeof *cells);
	cells[0] = first;
}

/* The first column that the first row asks something of. */
static void select_column(struct matching *m, nx_list *subjects, row_list *rows)
{
	struct row *first = &rows->items[0];
	uint32_t at = 0;
	while (at < first->cells.count) {
		cell p = head_of_cell(first->cells.items[at]);
		if (p && p->kind != PATTERN_EXTRACT)
			break;
		at++;
	}
	if (at == 0 || at >= first->cells.count || at >= subjects->count)
		return;
	nx_list turned = {0};
	VEC_PUSH(m->arena, &turned, subjects->items[at]);
	for (uint32_t i = 0; i < subjects->count; i++) {
		if (i != at)
			VEC_PUSH(m->arena, &turned, subjects->items[i]);
	}
	*subjects = turned;
	for (uint32_t i = 0; i < rows->count; i++) {
		struct row made = replaced(m, &rows->items[i], rows->items[i].cells.items,
		                           rows->items[i].cells.count ? 1 : 0);
		if (at < made.cells.count)
			to_front(made.cells.items, at);
		rows->items[i] = made;
	}
}

/* ---- by constructors ---- */

static uint32_t arity_of(const struct con *con, const struct tx_pattern *fields)
{
	return con->kind == CON_FIELDS ? fields->items.count : con->arity;
}

static row_list specialised(struct matching *m, const row_list *rows, const struct con *con,
                            const struct tx_pattern *fields, struct nx *subject)
{
	row_list out = {0};
	uint32_t arity = arity_of(con, fields);
	for (uint32_t i = 0; i < rows->count; i++) {
		struct row row = rows->items[i];
		cell p = row.cells.count ? head_of_cell(row.cells.items[0]) : NULL;
		if (p) {
			struct con mine = con_of(p);
			if (p->kind == PATTERN_EXTRACT || !same_con(&mine, con))
				continue;
		}
		cell *parts = ARENA_NEWS(m->arena, arity + 1, cell);
		for (uint32_t j = 0; p && j < arity; j++)
			parts[j] = sub_pattern(p, con, fields, j);
		if (row.cells.count)
			bind_names(m, &row, row.cells.items[0], subject);
		VEC_PUSH(m->arena, &out, replaced(m, &row, parts, arity));
	}
	return out;
}

/* The rows whose first cell takes anything, without it. */
static row_list rest_of(struct matching *m, const row_list *rows, struct nx *subject)
{
	row_list out = {0};
	for (uint32_t i = 0; i < rows->count; i++) {
		struct row row = rows->items[i];
		if (row.cells.count && head_of_cell(row.cells.items[0]))
			continue;
		if (row.cells.count)
			bind_names(m, &row, row.cells.items[0], subject);
		VEC_PUSH(m->arena, &out, replaced(m, &row, NULL, 0));
	}
	return out;
}

static bool is_null_cell(cell p)
{
	return p && p->kind == PATTERN_CONSTANT && con_of(p).kind == CON_NULL;
}

static row_list null_rows(struct matching *m, const row_list *rows, struct nx *subject)
{
	row_list out = {0};
	for (uint32_t i = 0; i < rows->count; i++) {
		struct row row = rows->items[i];
		if (!row.cells.count || !is_null_cell(head_of_cell(row.cells.items[0])))
			continue;
		bind_names(m, &row, row.cells.items[0], subject);
		VEC_PUSH(m->arena, &out, replaced(m, &row, NULL, 0));
	}
	return out;
}

/* All fields that the structures of the column ask for. */
static struct tx_pattern asked_fields(struct matching *m, const row_list *rows)
{
	struct tx_pattern all = {.kind = PATTERN_OBJECT};
	for (uint32_t i = 0; i < rows->count; i++) {
		cell p = rows->items[i].cells.count ? head_of_cell(rows->items[i].cells.items[0])
		                                    : NULL;
		for (uint32_t j = 0; p && p->kind == PATTERN_OBJECT && j < p->names.count; j++) {
			bool known = false;
			for (uint32_t k = 0; k < all.names.count; k++)
				known |= all.names.items[k] == p->names.items[j];
			if (known)
				continue;
			VEC_PUSH(m->arena, &all.names, p->names.items[j]);
			VEC_PUSH(m->arena, &all.items, p->items.items[j]);
		}
	}
	return all;
}

static struct nx *part(struct matching *m, struct nx *subject, const struct con *con,
                       const struct tx_pattern *fields, uint32_t i)
{
	struct null_tree *n = m->n;
	cell p = con->kind == CON_FIELDS ? fields->items.items[i] : con->example->items.items[i];
	struct ty *type = p && p->type ? p->type : n->t->program->core.dynamic;
	node_id node = con->kind == CON_ENUM && p ? p->node : subject->node;
	struct nx *made = nx_new(n,
	                         con->kind == CON_ENUM     ? NX_ENUM_PARAMETER
	                         : con->kind == CON_FIELDS ? NX_FIELD
	                                                   : NX_INDEX,
	                         node, type);
	made->left = subject;
	if (con->kind == CON_FIELDS) {
		made->name = fields->names.items[i];
		made->access =
		        ty_follow_null(subject->type)->kind == TY_ANON ? NX_ANON : NX_INSTANCE;
	} else if (con->kind == CON_ARRAY) {
		made->right = nx_new(n, NX_CONST, node, n->t->program->core.int_);
	}
	return made;
}

static struct branch branch(struct matching *m, nx_list subjects, const row_list *rows,
                            const struct con *con, const struct tx_pattern *fields)
{
	binding_list parts = {0};
	nx_list inner = {0};
	uint32_t arity = arity_of(con, fields);
	for (uint32_t i = 0; i < arity; i++) {
		struct nx *value = part(m, subjects.items[0], con, fields, i);
		struct tx_local *local = nx_hidden(m->n, value->type, value->node);
		VEC_PUSH(m->arena, &parts, ((struct binding){local, value, value->node}));
		VEC_PUSH(m->arena, &inner, nx_read(m->n, local, value->node));
	}
	for (uint32_t i = 1; i < subjects.count; i++)
		VEC_PUSH(m->arena, &inner, subjects.items[i]);
	row_list spec = specialised(m, rows, con, fields, subjects.items[0]);
	return (struct branch){*con, bind(m, &parts, compile(m, inner, spec))};
}

/* The constructors of the first column, each once; null is asked for apart. */
static void branches(struct matching *m, struct tree *tree, nx_list subjects, const row_list *rows)
{
	struct tx_pattern fields = asked_fields(m, rows);
	for (uint32_t i = 0; i < rows->count; i++) {
		cell p = rows->items[i].cells.count ? head_of_cell(rows->items[i].cells.items[0])
		                                    : NULL;
		if (!p || is_null_cell(p))
			continue;
		struct con con = con_of(p);
		con.unguarded = !rows->items[i].of->guard;
		bool known = false;
		for (uint32_t j = 0; j < tree->branches.count && !known; j++) {
			known = same_con(&tree->branches.items[j].con, &con);
			if (known)
				tree->branches.items[j].con.unguarded |= con.unguarded;
		}
		if (known)
			continue;
		struct branch made = branch(m, subjects, rows, &con, &fields);
		VEC_PUSH(m->arena, &tree->branches, made);
	}
}

static struct tree *compile_switch(struct matching *m, nx_list subjects, row_list rows)
{
	struct nx *subject = subjects.items[0];
	nx_list others = {0};
	for (uint32_t i = 1; i < subjects.count; i++)
		VEC_PUSH(m->arena, &others, subjects.items[i]);
	struct tree like = {.kind = TREE_SWITCH, .subject = subject};
	branches(m, &like, subjects, &rows);
	row_list rest = rest_of(m, &rows, subject), nulls = null_rows(m, &rows, subject);
	like.no = compile(m, others, rest);
	struct tree *tree = like.branches.count ? only(m, &like) : like.no;
	if (!nulls.count && !ty_is_null(subject->type))
		return tree;
	struct tree guard = {.kind = TREE_NULL, .subject = subject, .no = tree, .yes = like.no};
	for (uint32_t i = 0; i < rest.count && nulls.count; i++)
		VEC_PUSH(m->arena, &nulls, rest.items[i]);
	if (nulls.count)
		guard.yes = compile(m, others, nulls);
	return only(m, &guard);
}

/* ---- extractors ---- */

struct extracted {
	const struct tx *e;
	struct tx_local *local;
};

static cell extractor_of(const struct row *row)
{
	cell p = row->cells.count ? head_of_cell(row->cells.items[0]) : NULL;
	return p && p->kind == PATTERN_EXTRACT ? p : NULL;
}

static struct nx *extract(struct matching *m, cell p, struct nx *subject)
{
	const struct tx_local *outer = m->n->wildcard;
	struct nx *outer_subject = m->n->subject;
	m->n->wildcard = p->local;
	m->n->subject = subject;
	struct nx *made = nx_of(m->n, p->value);
	m->n->wildcard = outer;
	m->n->subject = outer_subject;
	return made;
}

/* What each one gives is a subject of its own, behind the first. */
static struct tree *compile_extractors(struct matching *m, nx_list subjects, row_list rows)
{
	binding_list bindings = {0};
	nx_list all = {0};
	uint32_t count = 0, at = 0;
	VEC_PUSH(m->arena, &all, subjects.items[0]);
	for (uint32_t i = 0; i < rows.count; i++)
		count += extractor_of(&rows.items[i]) != NULL;
	for (uint32_t i = 0; i < rows.count; i++) {
		struct row *row = &rows.items[i];
		cell p = extractor_of(row), *cells = ARENA_NEWS(m->arena, count + 1, cell);
		if (p) {
			struct nx *value = extract(m, p, subjects.items[0]);
			struct tx_local *local = nx_hidden(m->n, value->type, value->node);
			VEC_PUSH(m->arena, &bindings,
			         ((struct binding){local, value, value->node}));
			VEC_PUSH(m->arena, &all, nx_read(m->n, local, value->node));
			bind_names(m, row, row->cells.items[0], subjects.items[0]);
			cells[++at] = p->inner;
		} else if (row->cells.count) {
			cells[0] = row->cells.items[0];
		}
		*row = replaced(m, row, cells, count + 1);
	}
	for (uint32_t i = 1; i < subjects.count; i++)
		VEC_PUSH(m->arena, &all, subjects.items[i]);
	return bind(m, &bindings, compile(m, all, rows));
}

static struct tree *compile_leaf(struct matching *m, nx_list subjects, row_list rows)
{
	struct row row = rows.items[0];
	struct tree leaf = {.kind = TREE_LEAF, .of = row.of};
	struct tree *tree = only(m, &leaf);
	if (row.of->guard) {
		row_list rest = {0};
		for (uint32_t i = 1; i < rows.count; i++)
			VEC_PUSH(m->arena, &rest, rows.items[i]);
		struct tree guard = {.kind = TREE_GUARD, .of = row.of, .yes = tree};
		guard.no = compile(m, subjects, rest);
		tree = only(m, &guard);
	}
	for (uint32_t i = 0; i < row.cells.count && i < subjects.count; i++)
		bind_names(m, &row, row.cells.items[i], subjects.items[i]);
	return bind(m, &row.bindings, tree);
}

static struct tree *compile(struct matching *m, nx_list subjects, row_list rows)
{
	static const struct tree fail = {.kind = TREE_FAIL};
	m->rows += rows.count;
	if (!rows.count || m->trees.count > MOST_TREES || m->rows > MOST_ROWS)
		return only(m, &fail);
	if (is_wild(&rows.items[0]))
		return compile_leaf(m, subjects, rows);
	rows = expand(m, &rows);
	select_column(m, &subjects, &rows);
	rows = expand(m, &rows);
	if (!subjects.count)
		return only(m, &fail);
	for (uint32_t i = 0; i < rows.count; i++) {
		if (extractor_of(&rows.items[i]))
			return compile_extractors(m, subjects, rows);
	}
	return compile_switch(m, subjects, rows);
}

/* ---- the tree as expressions ---- */

static struct nx *convert(struct matching *m, struct tree *tree);

static struct nx *of_case(struct matching *m, struct map *known, const struct tx_case *of,
                          const struct tx *e)
{
	struct nx *made = map_get(known, of);
	if (!made) {
		made = nx_of(m->n, e);
		map_put(m->arena, known, of, made);
	}
	return made;
}

static struct nx *choice(struct matching *m, struct nx *condition, struct nx *yes, struct nx *no)
{
	struct nx *made = nx_new(m->n, NX_IF, m->e->node, m->e->type);
	made->left = condition;
	made->right = yes;
	made->third = no;
	return made;
}

static struct nx *constant(struct matching *m, struct nx *subject)
{
	struct ty *type = ty_follow_null(subject->type);
	return nx_new(m->n, NX_CONST, subject->node, type);
}

enum finite { INFINITE, AT_RUN_TIME, AT_COMPILE_TIME };

static enum finite finiteness(struct matching *m, struct ty *type)
{
	for (int depth = 0; depth < 40; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_ENUM || ty_is_bool(type))
			return AT_RUN_TIME;
		if (type->kind != TY_ABSTRACT)
			return INFINITE;
		fact_head(m->n->t, type->symbol);
		if (type->symbol->decl->is_enum)
			return AT_COMPILE_TIME;
		struct ty *next = header(type->symbol)->is_core_type
		                          ? NULL
		                          : ty_abstract_step(m->arena, type);
		if (!next)
			return INFINITE;
		type = next;
	}
	return INFINITE;
}

/* Each constructor, or both truths, without a guard. */
static bool has_all(const struct tree *tree)
{
	uint32_t unguarded = 0, all = 2;
	for (uint32_t i = 0; i < tree->branches.count; i++) {
		const struct con *con = &tree->branches.items[i].con;
		unguarded += con->unguarded;
		if (con->kind == CON_ENUM)
			all = con->owner->decl->members.count;
	}
	return unguarded == all;
}

static int compare_branches(const void *left, const void *right)
{
	const struct con *a = &((const struct branch *)left)->con,
	                 *b = &((const struct branch *)right)->con;
	if (a->kind == CON_ENUM && b->kind == CON_ENUM)
		return a->member->index < b->member->index ? -1 : 1;
	if (a->kind == CON_ARRAY && b->kind == CON_ARRAY)
		return a->arity < b->arity ? -1 : 1;
	const struct tx *x = a->kind == CON_CONST ? con_value(a->value) : NULL,
	                *y = b->kind == CON_CONST ? con_value(b->value) : NULL;
	if (x && y && x->kind == TX_STRING && y->kind == TX_STRING)
		return strcmp(x->text, y->text);
	if (x && y && x->kind == TX_INT && y->kind == TX_INT)
		return strtol(x->text, NULL, 10) < strtol(y->text, NULL, 10) ? -1 : 1;
	return 0;
}

/* What the switch is over: the value, its tag, its length. */
static struct nx *switched(struct matching *m, const struct tree *tree)
{
	struct nx *subject = tree->subject;
	if (tree->branches.items[0].con.kind == CON_ARRAY)
		return nx_method(m->n, subject, "length", subject->node);
	if (tree->branches.items[0].con.kind != CON_ENUM)
		return subject;
	struct nx *made = nx_new(m->n, NX_ENUM_INDEX, subject->node, m->n->t->program->core.int_);
	made->left = subject;
	return made;
}

static uint32_t distinct(const struct tree *tree)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < tree->branches.count; i++) {
		bool known = false;
		for (uint32_t j = 0; j < i; j++)
			known |= tree->branches.items[j].to == tree->branches.items[i].to;
		count += !known;
	}
	return count;
}

static bool is_true(const struct con *con)
{
	const struct tx *value = con->kind == CON_CONST ? con_value(con->value) : NULL;
	return value && value->kind == TX_BOOL && value->truth;
}

static struct nx *convert_cases(struct matching *m, struct tree *tree, struct nx *by_default)
{
	struct nx *made = nx_new(m->n, NX_SWITCH, m->e->node, m->e->type);
	made->left = switched(m, tree);
	made->right = by_default;
	for (uint32_t i = 0; i < tree->branches.count; i++) {
		struct nx *body = convert(m, tree->branches.items[i].to);
		bool known = !body;
		for (uint32_t j = 0; j < made->list.count; j++)
			known |= made->list.items[j] == body;
		if (!known)
			VEC_PUSH(m->arena, &made->list, body);
	}
	return made;
}

static struct nx *convert_switch(struct matching *m, struct tree *tree)
{
	struct branch *first = tree->branches.items;
	if (first->con.kind == CON_FIELDS)
		return convert(m, first->to);
	enum finite finite = finiteness(m, tree->subject->type);
	bool all = finite == AT_RUN_TIME && has_all(tree);
	struct nx *by_default = all ? NULL : convert(m, tree->no);
	qsort(first, tree->branches.count, sizeof *first, compare_branches);
	if (distinct(tree) == 1 && !by_default && finite == AT_RUN_TIME &&
	    !ty_is_null(tree->subject->type))
		return convert(m, first->to);
	if (tree->branches.count == 1) {
		struct nx *test = nx_binary(m->n, OP_EQ, switched(m, tree),
		                            constant(m, tree->subject), tree->subject->node);
		struct nx *body = convert(m, first->to);
		return body ? choice(m, test, body, by_default) : by_default;
	}
	if (all && tree->branches.count == 2 && ty_is_bool(tree->subject->type)) {
		uint32_t yes = is_true(&first[0].con) ? 0 : 1;
		return choice(m, tree->subject, convert(m, first[yes].to),
		              convert(m, first[!yes].to));
	}
	return convert_cases(m, tree, by_default);
}

static struct nx *is_null(struct matching *m, struct nx *subject)
{
	struct nx *null = nx_new(m->n, NX_NULL, subject->node, subject->type);
	return nx_binary(m->n, OP_EQ, subject, null, subject->node);
}

/* Conditions one behind the other that lead to the same place when they fail are one. */
static struct nx *convert_null(struct matching *m, struct tree *tree)
{
	struct nx *test = is_null(m, tree->subject);
	struct tree *yes = tree->yes;
	while ((yes->kind == TREE_NULL || yes->kind == TREE_GUARD) && yes->no == tree->no) {
		struct nx *more = yes->kind == TREE_NULL
		                          ? is_null(m, yes->subject)
		                          : of_case(m, &m->guards, yes->of, yes->of->guard);
		test = nx_binary(m->n, OP_BOOL_AND, test, more, test->node);
		yes = yes->yes;
	}
	struct nx *body = convert(m, yes);
	return body ? choice(m, test, body, convert(m, tree->no)) : convert(m, tree->no);
}

static struct nx *convert_bind(struct matching *m, const struct tree *tree)
{
	struct nx *inner = convert(m, tree->yes);
	if (!inner)
		return NULL;
	struct nx *block = nx_new(m->n, NX_BLOCK, m->e->node, inner->type);
	for (VEC_EACH(const struct binding, one, &tree->bindings))
		VEC_PUSH(m->arena, &block->list, nx_var(m->n, one->local, one->value, one->node));
	VEC_PUSH(m->arena, &block->list, inner);
	return block;
}

/* NULL: nothing is taken there. */
static struct nx *convert(struct matching *m, struct tree *tree)
{
	if (tree->is_made)
		return tree->made;
	tree->is_made = true;
	switch (tree->kind) {
	case TREE_LEAF:
		tree->made = of_case(m, &m->bodies, tree->of, tree->of->body);
		break;
	case TREE_SWITCH:
		tree->made = convert_switch(m, tree);
		break;
	case TREE_BIND:
		tree->made = convert_bind(m, tree);
		break;
	case TREE_GUARD: {
		struct nx *body = convert(m, tree->yes);
		struct nx *guard = of_case(m, &m->guards, tree->of, tree->of->guard);
		tree->made = body ? choice(m, guard, body, convert(m, tree->no)) : NULL;
		break;
	}
	case TREE_NULL:
		tree->made = convert_null(m, tree);
		break;
	default:
		break;
	}
	return tree->made;
}

/* ---- the switch ---- */

static void add_subject(struct matching *m, const struct tx *e, nx_list *subjects,
                        binding_list *held)
{
	struct nx *value = nx_of(m->n, e);
	if (value->kind == NX_PAREN)
		value = value->left;
	if (value->kind != NX_LOCAL && value->kind != NX_CONST && value->kind != NX_NULL &&
	    value->kind != NX_THIS) {
		struct tx_local *local = nx_hidden(m->n, value->type, value->node);
		VEC_PUSH(m->arena, held, ((struct binding){local, value, value->node}));
		value = nx_read(m->n, local, value->node);
	}
	VEC_PUSH(m->arena, subjects, value);
}

static void add_case(struct matching *m, row_list *rows, const struct tx_case *of)
{
	struct row row = {.of = of};
	for (uint32_t i = 0; i < of->patterns.count; i++) {
		struct row one = row;
		VEC_PUSH(m->arena, &one.cells, of->patterns.items[i]);
		VEC_PUSH(m->arena, rows, one);
	}
	if (!of->patterns.count) {
		VEC_PUSH(m->arena, &row.cells, NULL);
		VEC_PUSH(m->arena, rows, row);
	}
}

struct nx *nx_switch(struct null_tree *n, const struct tx *e)
{
	struct matching m = {.n = n, .arena = n->t->arena, .e = e};
	nx_list subjects = {0};
	binding_list held = {0};
	row_list rows = {0};
	struct tx_case last = {.node = e->node, .body = e->by_default};
	bool is_tuple = e->left->kind == TX_ARRAY;
	for (uint32_t i = 0; is_tuple && i < e->left->list.count; i++)
		add_subject(&m, e->left->list.items[i], &subjects, &held);
	if (!is_tuple)
		add_subject(&m, e->left, &subjects, &held);
	for (uint32_t i = 0; i < e->cases.count; i++)
		add_case(&m, &rows, &e->cases.items[i]);
	if (e->by_default)
		add_case(&m, &rows, &last);
	struct nx *made =
	        subjects.count ? convert(&m, bind(&m, &held, compile(&m, subjects, rows))) : NULL;
	if (!made)
		made = nx_new(n, NX_BLOCK, e->node, NULL);
	made->is_match = true;
	return made;
}
