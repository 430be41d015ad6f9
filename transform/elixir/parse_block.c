/* Statements, clauses, do blocks. */
#include "transform/elixir/parse_internal.h"

#include <string.h>

bool parse_at_do(const struct parser *p)
{
	return parse_is_name(p, "do");
}

static bool at_block_end(const struct parser *p)
{
	static const char *const words[] = {"end", "else", "rescue", "catch", "after"};
	if (p->token == TOKEN_END)
		return true;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (parse_is_name(p, words[i]))
			return true;
	return false;
}

static void skip_separators(struct parser *p)
{
	while (parse_is(p, ";"))
		ex_parse_advance(p);
}

static bool at_separator(const struct parser *p)
{
	return p->newlines || parse_is(p, ";");
}

/* What a list of statements is: the one, or a block. */
static struct ex *one_or_block(struct ex *block)
{
	return block->list.count == 1 ? block->list.items[0] : block;
}

static void add_statement(struct parser *p, struct ex *block, struct ex *statement,
                          unsigned newlines)
{
	if (block->list.count && newlines > 1)
		ex_add(p->arena, block, ex_new(p->arena, EX_BLANK));
	ex_add(p->arena, block, statement);
}

struct ex *ex_parse_statements(struct parser *p, const char *close)
{
	struct ex *block = ex_block(p->arena);
	for (;;) {
		skip_separators(p);
		if (at_block_end(p) || (close && parse_is(p, close)))
			break;
		unsigned newlines = p->newlines;
		add_statement(p, block, parse_expression(p, 0), newlines);
		bool ended = at_block_end(p) || (close && parse_is(p, close));
		if (!ended && !at_separator(p))
			parse_fail(p, "two expressions stand on one line");
	}
	return one_or_block(block);
}

/* ---- clauses ---- */

/* The last head may be `head when guard`. */
static void add_head(struct parser *p, struct ex *clause, struct ex *head)
{
	if (head->kind == EX_BINARY && !strcmp(head->text, "when")) {
		clause->left = head->right;
		head = head->left;
	}
	ex_add(p->arena, clause, head);
}

/* More heads behind the first, up to the arrow. */
static struct ex *clause_of(struct parser *p, struct ex *first)
{
	struct ex *clause = ex_clause(p->arena, NULL, NULL, NULL);
	if (first)
		add_head(p, clause, first);
	while (parse_is(p, ",")) {
		ex_parse_advance(p);
		bool pairs = parse_at_pair(p);
		add_head(p, clause, pairs ? parse_pairs(p) : parse_expression(p, 0));
	}
	ex_parse_expect(p, "->");
	return clause;
}

static bool at_head_end(const struct parser *p)
{
	return parse_is(p, ",") || parse_is(p, "->");
}

/* Statements, or clauses into section->list. */
static void section_body(struct parser *p, struct ex *section, struct ex *clause)
{
	struct ex *block = ex_block(p->arena);
	for (;;) {
		skip_separators(p);
		if (at_block_end(p))
			break;
		unsigned newlines = p->newlines;
		struct ex *one = parse_expression(p, 0);
		if (at_head_end(p)) {
			if (!clause && block->list.count)
				parse_fail(p, "a clause begins in the middle of a block");
			if (clause)
				clause->right = one_or_block(block);
			block = ex_block(p->arena);
			clause = clause_of(p, one);
			ex_add(p->arena, section, clause);
			continue;
		}
		add_statement(p, block, one, newlines);
		if (!at_block_end(p) && !at_separator(p))
			parse_fail(p, "two expressions stand on one line");
	}
	if (clause)
		clause->right = one_or_block(block);
	else
		section->left = one_or_block(block);
}

static void end_block(struct parser *p)
{
	if (parse_is_name(p, "end"))
		ex_parse_advance(p);
	else
		parse_fail(p, "an end is missing");
}

void parse_do_block(struct parser *p, struct ex *node)
{
	bool no_do = p->no_do;
	p->no_do = false;
	while (!p->problem && !parse_is_name(p, "end")) {
		if (p->token != TOKEN_NAME)
			parse_fail(p, "an end is missing");
		struct ex *section = ex_new(p->arena, EX_SECTION);
		section->text = p->word;
		section->length = strlen(p->word);
		ex_parse_advance(p);
		section_body(p, section, NULL);
		VEC_PUSH(p->arena, &node->pairs, section);
	}
	p->no_do = no_do;
	end_block(p);
}

/* fn a, b when c -> d end */
static struct ex *fn_heads(struct parser *p)
{
	if (parse_is(p, "->"))
		return clause_of(p, NULL);
	if (parse_is(p, "(") && p->at < p->end && *p->at == ')') {
		ex_parse_advance(p);
		ex_parse_advance(p);
		return clause_of(p, NULL);
	}
	return clause_of(p, parse_at_pair(p) ? parse_pairs(p) : parse_expression(p, 0));
}

struct ex *parse_fn(struct parser *p)
{
	struct ex *node = ex_new(p->arena, EX_FN);
	bool no_do = p->no_do;
	p->no_do = false;
	ex_parse_advance(p);
	struct ex *clause = fn_heads(p);
	ex_add(p->arena, node, clause);
	section_body(p, node, clause);
	p->no_do = no_do;
	end_block(p);
	return node;
}
