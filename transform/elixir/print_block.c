/* Statements, clauses, and what has a body: fn, if, case, for, try ... */
#include "transform/elixir/print_internal.h"

#include <string.h>

/* ---- statements ---- */

typedef VEC(const struct ex *) statements;

/* All statements with nested blocks opened; EX_BLANK nodes stay. */
static void collect(struct printer *p, const struct ex *node, statements *out)
{
	if (!node)
		return;
	if (node->kind != EX_BLOCK) {
		VEC_PUSH(p->arena, out, node);
		return;
	}
	for (VEC_EACH(struct ex *, one, &node->list))
		collect(p, *one, out);
}

static bool is_attribute(const struct ex *node)
{
	return node->kind == EX_ATTRIBUTE || node->kind == EX_DOC ||
	       (node->kind == EX_UNARY && !strcmp(node->text, "@"));
}

/* A long pipe that is a statement, or a statement's value, is broken at every step. */
static void choose_chain(struct printer *p, const struct ex *node, bool last)
{
	const struct ex *value = node->kind == EX_MATCH ? print_peel(node->right) : node;
	if (print_is_chain(value, last && value == node ? 2 : 3))
		p->chain = value;
}

/* What stands between two statements: an empty line, one that is there only
 * beside what takes several lines, or nothing. */
static const struct doc *gap(struct printer *p, const struct ex *node, int newlines)
{
	if (newlines > 1)
		return &doc_line;
	return is_attribute(node) ? &doc_nil : doc_break(p->arena, "");
}

static const struct doc *all_statements(struct printer *p, const statements *list, bool choose)
{
	struct arena *a = p->arena;
	const struct doc *all = NULL, *before = &doc_nil;
	for (uint32_t i = 0; i < list->count; i++) {
		const struct ex *node = list->items[i];
		if (node->kind == EX_BLANK)
			continue;
		uint32_t next = i + 1;
		int newlines = 1;
		for (; next < list->count && list->items[next]->kind == EX_BLANK; next++)
			newlines = 2;
		if (newlines == 1 && next < list->count)
			newlines = print_newlines(node, list->items[next]);
		if (choose || list->count > 1)
			choose_chain(p, node, next == list->count);
		const struct doc *doc = print_node(p, node, IN_BLOCK);
		if (before != &doc_nil)
			doc = doc_cons(a, before, doc);
		before = gap(p, node, newlines);
		if (next < list->count && before != &doc_nil)
			doc = doc_join(a, doc, doc_collapse(a, 2), before, DOC_END);
		doc = doc_group(a, doc);
		all = all ? doc_join(a, all, &doc_line, doc, DOC_END) : doc;
	}
	return all ? all : &doc_nil;
}

static const struct doc *block(struct printer *p, const struct ex *node, bool choose)
{
	statements list = {0};
	collect(p, node, &list);
	while (list.count && VEC_LAST(&list)->kind == EX_BLANK)
		list.count--;
	const struct doc *doc = all_statements(p, &list, choose);
	return list.count > 1 ? doc_force(p->arena, doc) : doc;
}

const struct doc *print_statements(struct printer *p, const struct ex *node)
{
	return block(p, node, false);
}

const struct doc *print_body(struct printer *p, const struct ex *node)
{
	const struct doc *doc = block(p, node, true);
	return doc == &doc_nil ? doc : doc_group(p->arena, doc);
}

const struct doc *print_block(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	if (!node->list.count)
		return doc_text(p->arena, "nil");
	return print_surround(p, "(", print_statements(p, node), ")");
}

/* ---- clauses ---- */

static bool is_long(const struct ex *body)
{
	body = print_peel(body);
	return body && body->kind == EX_BLOCK && body->list.count > 1;
}

static bool any_long(struct nodes clauses)
{
	for (uint32_t i = 0; i < clauses.count; i++)
		if (is_long(clauses.items[i]->right))
			return true;
	return false;
}

/* a, b when guard */
static const struct doc *heads(struct printer *p, const struct ex *clause)
{
	struct arena *a = p->arena;
	const struct doc *doc = NULL;
	for (VEC_EACH(struct ex *, one, &clause->list)) {
		const struct doc *head = print_node(p, *one, IN_NO_PARENS);
		doc = doc ? doc_glue(a, doc_cons(a, doc, doc_text(a, ",")), " ", head) : head;
	}
	if (!doc)
		doc = doc_text(a, "()");
	if (clause->left)
		doc = print_when(p, doc_group(a, doc), clause->left, IN_NO_PARENS);
	return doc;
}

static const struct doc *clause_body(struct printer *p, const struct ex *clause)
{
	const struct doc *doc = print_statements(p, clause->right);
	return doc == &doc_nil ? doc_text(p->arena, "nil") : doc;
}

static const struct doc *clause(struct printer *p, const struct ex *node)
{
	struct arena *a = p->arena;
	if (!node || node->kind != EX_CLAUSE)
		return print_fail(p, "a clause is not one");
	p->nesting += 2;
	const struct doc *head = heads(p, node);
	p->nesting -= 2;
	const struct doc *body = doc_cons(a, doc_break(a, " "), clause_body(p, node));
	if (!node->list.count && !node->left)
		return doc_nest(a, doc_cons(a, doc_text(a, "() ->"), body), 2, false);
	head = doc_group(a, doc_cons(a, head, doc_text(a, " ->")));
	return doc_cons(a, head, doc_nest(a, body, 2, false));
}

const struct doc *print_clauses(struct printer *p, struct nodes clauses)
{
	struct arena *a = p->arena;
	const struct doc *all = NULL;
	for (uint32_t i = 0; i < clauses.count; i++) {
		const struct doc *doc = clause(p, clauses.items[i]);
		const struct doc *empty = doc_nest(a, doc_break(a, ""), NEST_RESET, false);
		all = all ? doc_join(a, all, empty, &doc_line, doc, DOC_END) : doc;
	}
	if (any_long(clauses))
		all = doc_force(a, all);
	return doc_group(a, all);
}

static const struct doc *fn_of_one(struct printer *p, const struct ex *node)
{
	struct arena *a = p->arena;
	const struct ex *only = node->list.items[0];
	bool is_broken = is_long(only->right);
	const struct doc *gap = is_broken ? &doc_line : doc_break(a, " ");
	const struct doc *start = doc_text(a, "fn ->");
	if (only->list.count || only->left) {
		const struct doc *head = doc_cons(a, heads(p, only), doc_text(a, " ->"));
		head = doc_group(a, doc_nest(a, head, NEST_CURSOR, false));
		start = doc_cons(a, doc_text(a, "fn "), head);
	}
	const struct doc *doc = doc_join(a, start, gap, clause_body(p, only), DOC_END);
	doc = doc_join(a, doc_nest(a, doc, 2, false), gap, doc_text(a, "end"), DOC_END);
	return doc_group(a, is_broken ? doc_force(a, doc) : doc);
}

const struct doc *print_fn(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	struct arena *a = p->arena;
	if (!node->list.count)
		return print_fail(p, "a fn has no clause");
	for (VEC_EACH(struct ex *, one, &node->list))
		if ((*one)->kind != EX_CLAUSE)
			return print_fail(p, "a clause is not one");
	if (node->list.count == 1)
		return fn_of_one(p, node);
	const struct doc *doc = doc_join(a, doc_text(a, "fn"), &doc_line,
	                                 print_clauses(p, NODES(&node->list)), DOC_END);
	doc = doc_join(a, doc_nest(a, doc, 2, false), &doc_line, doc_text(a, "end"), DOC_END);
	return doc_force(a, doc);
}

/* ---- one line or a block ---- */

static bool count_nodes(const struct ex *node, int *left)
{
	if (!node)
		return true;
	if (--*left < 0)
		return false;
	for (VEC_EACH(struct ex *, one, &node->list))
		if (!count_nodes(*one, left))
			return false;
	for (VEC_EACH(struct ex *, one, &node->pairs))
		if (!count_nodes(*one, left))
			return false;
	return count_nodes(node->left, left) && count_nodes(node->right, left);
}

static bool is_small(const struct ex *node)
{
	int left = FLAT_NODES;
	return count_nodes(node, &left);
}

bool print_is_short(const struct ex *node)
{
	node = print_peel(node);
	switch (node ? node->kind : EX_BLOCK) {
	case EX_BLOCK:
	case EX_IF:
	case EX_COND:
	case EX_CASE:
	case EX_TRY:
	case EX_FOR:
	case EX_RECEIVE:
	case EX_WITH:
	case EX_MATCH:
	case EX_MODULE:
	case EX_DEF:
		return false;
	case EX_CALL:
	case EX_REMOTE:
		return !node->right;
	default:
		return true;
	}
}

const struct doc *print_either(struct printer *p, const struct ex *node, enum context in,
                               print_function *flat, print_function *broken, bool allowed)
{
	bool outer = p->flat;
	const struct doc *one_line = NULL;
	if (allowed && (outer || is_small(node))) {
		p->flat = true;
		one_line = flat(p, node, in);
		p->flat = outer;
		if (outer)
			return one_line;
	}
	const struct doc *lines = broken(p, node, in);
	return one_line ? doc_choice(p->arena, one_line, lines) : lines;
}

static struct ex *keyword(struct printer *p, const char *name, struct ex *value)
{
	struct ex *pairs = ex_new(p->arena, EX_KEYWORD);
	ex_add_pair(p->arena, pairs, ex_atom(p->arena, name), value);
	return pairs;
}

/* A call of a word that goes without parentheses where that can be. */
static const struct doc *word_call(struct printer *p, const char *word, const struct ex *arguments,
                                   const struct section *sections, unsigned count, enum context in)
{
	struct call call = {.arguments = NODES(&arguments->list),
	                    .parens = PARENS_UNLESS_MANY,
	                    .sections = sections,
	                    .section_count = count};
	return print_word_call(p, word, &call, in);
}

static const char *if_word(const struct ex *node)
{
	return node->text && !strcmp(node->text, "unless") ? "unless" : "if";
}

static const struct doc *if_flat(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	struct ex *pairs = keyword(p, "do", node->right);
	if (node->list.count)
		ex_add_pair(p->arena, pairs, ex_atom(p->arena, "else"), node->list.items[0]);
	ex_add(p->arena, &arguments, node->left);
	ex_add(p->arena, &arguments, pairs);
	return word_call(p, if_word(node), &arguments, NULL, 0, in);
}

static const struct doc *if_broken(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	ex_add(p->arena, &arguments, node->left);
	struct section sections[] = {
	        {.word = "do", .body = node->right},
	        {.word = "else", .body = node->list.count ? node->list.items[0] : NULL},
	};
	unsigned count = node->list.count ? 2 : 1;
	return word_call(p, if_word(node), &arguments, sections, count, in);
}

const struct doc *print_if(struct printer *p, const struct ex *node, enum context in)
{
	bool is_short = print_is_short(node->right) &&
	                (!node->list.count || print_is_short(node->list.items[0]));
	if (!node->left)
		return print_fail(p, "an if has no condition");
	return print_either(p, node, in, if_flat, if_broken, is_short);
}

/* ---- for ---- */

static struct ex for_arguments(struct printer *p, const struct ex *node, struct ex *body)
{
	struct ex arguments = {.kind = EX_LIST};
	for (VEC_EACH(struct ex *, one, &node->list))
		ex_add(p->arena, &arguments, *one);
	struct ex *options = ex_new(p->arena, EX_KEYWORD);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		VEC_PUSH(p->arena, &options->pairs, *one);
	if (body)
		ex_add_pair(p->arena, options, ex_atom(p->arena, "do"), body);
	if (options->pairs.count)
		ex_add(p->arena, &arguments, options);
	return arguments;
}

static const struct doc *for_flat(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = for_arguments(p, node, node->right);
	return word_call(p, "for", &arguments, NULL, 0, in);
}

static const struct doc *for_broken(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = for_arguments(p, node, NULL);
	struct section body = {.word = "do", .body = node->right};
	if (node->left) {
		const struct ex **only = ARENA_NEW(p->arena, const struct ex *);
		*only = ex_clause(p->arena, node->left, NULL, node->right);
		body.clauses = (struct nodes){only, 1};
	}
	return word_call(p, "for", &arguments, &body, 1, in);
}

const struct doc *print_for(struct printer *p, const struct ex *node, enum context in)
{
	if (!node->list.count)
		return print_fail(p, "a for has no generator");
	return print_either(p, node, in, for_flat, for_broken,
	                    !node->left && print_is_short(node->right));
}

/* ---- the others ---- */

static const struct doc *with_clauses(struct printer *p, const char *word, const struct ex *subject,
                                      const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	if (subject)
		ex_add(p->arena, &arguments, (struct ex *)subject);
	struct section sections[2] = {{.word = "do", .clauses = NODES(&node->list)}};
	unsigned count = 1;
	if (node->kind == EX_RECEIVE && node->left) {
		const struct ex **after = ARENA_NEW(p->arena, const struct ex *);
		*after = ex_clause(p->arena, node->left, NULL, node->right);
		sections[count++] = (struct section){.word = "after", .clauses = {after, 1}};
	}
	return word_call(p, word, &arguments, sections, count, in);
}

const struct doc *print_cond(struct printer *p, const struct ex *node, enum context in)
{
	return with_clauses(p, "cond", NULL, node, in);
}

const struct doc *print_case(struct printer *p, const struct ex *node, enum context in)
{
	if (!node->left)
		return print_fail(p, "a case has no subject");
	return with_clauses(p, "case", node->left, node, in);
}

const struct doc *print_receive(struct printer *p, const struct ex *node, enum context in)
{
	return with_clauses(p, "receive", NULL, node, in);
}

const struct doc *print_try(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	VEC(struct section) sections = {0};
	VEC_PUSH(p->arena, &sections, ((struct section){.word = "do", .body = node->left}));
	for (VEC_EACH(struct ex *, one, &node->list)) {
		if ((*one)->kind != EX_SECTION || !(*one)->text)
			return print_fail(p, "a section of a try is not one");
		VEC_PUSH(p->arena, &sections,
		         ((struct section){.word = (*one)->text,
		                           .clauses = NODES(&(*one)->list),
		                           .body = (*one)->left}));
	}
	return word_call(p, "try", &arguments, sections.items, sections.count, in);
}

const struct doc *print_with(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	for (VEC_EACH(struct ex *, one, &node->list))
		ex_add(p->arena, &arguments, *one);
	struct section sections[] = {
	        {.word = "do", .body = node->left},
	        {.word = "else", .clauses = NODES(&node->pairs)},
	};
	return word_call(p, "with", &arguments, sections, node->pairs.count ? 2 : 1, in);
}
