#include "transform/elixir/print.h"

#include "transform/elixir/print_internal.h"

static const struct doc *misplaced(struct printer *p, const struct ex *node, enum context in)
{
	(void)node;
	(void)in;
	return print_fail(p, "an Elixir node stands where it has no meaning of its own");
}

static print_function *const functions[EX_KIND_COUNT] = {
        [EX_NIL] = print_nil,
        [EX_BOOL] = print_bool,
        [EX_ATOM] = print_atom,
        [EX_INT] = print_int,
        [EX_FLOAT] = print_float,
        [EX_STRING] = print_string,
        [EX_INTERPOLATION] = print_interpolation,
        [EX_VAR] = print_text,
        [EX_ALIAS] = print_text,
        [EX_MODULE_REF] = print_module_ref,
        [EX_LIST] = print_list,
        [EX_CONS] = print_cons,
        [EX_TUPLE] = print_tuple,
        [EX_KEYWORD] = print_keyword,
        [EX_MAP] = print_map,
        [EX_STRUCT] = print_struct,
        [EX_PAIR] = print_pair,
        [EX_BITSTRING] = print_bitstring,
        [EX_CALL] = print_call,
        [EX_REMOTE] = print_remote,
        [EX_FIELD] = print_field,
        [EX_INDEX] = print_index,
        [EX_APPLY] = print_apply,
        [EX_PRESENCE_CALL] = print_presence_call,
        [EX_BINARY] = print_binary,
        [EX_UNARY] = print_unary,
        [EX_MATCH] = print_match,
        [EX_CAPTURE] = print_capture,
        [EX_PLACEHOLDER] = print_placeholder,
        [EX_BLOCK] = print_block,
        [EX_FN] = print_fn,
        [EX_IF] = print_if,
        [EX_COND] = print_cond,
        [EX_CASE] = print_case,
        [EX_TRY] = print_try,
        [EX_SECTION] = misplaced,
        [EX_CLAUSE] = misplaced,
        [EX_FOR] = print_for,
        [EX_RECEIVE] = print_receive,
        [EX_WITH] = print_with,
        [EX_MODULE] = print_module,
        [EX_DEF] = print_def,
        [EX_ATTRIBUTE] = print_attribute,
        [EX_DOC] = print_doc,
        [EX_DIRECTIVE] = print_directive,
        [EX_BLANK] = misplaced,
        [EX_SIGIL] = print_sigil,
        [EX_RAW] = print_raw,
};

const struct doc *print_fail(struct printer *p, const char *problem)
{
	if (!p->problem)
		p->problem = problem;
	return &doc_nil;
}

const struct ex *print_peel(const struct ex *node)
{
	while (node && node->kind == EX_BLOCK && node->list.count == 1)
		node = node->list.items[0];
	return node;
}

const struct doc *print_node(struct printer *p, const struct ex *node, enum context in)
{
	node = print_peel(node);
	if (!node)
		return print_fail(p, "an Elixir node lacks a part");
	if ((unsigned)node->kind >= EX_KIND_COUNT)
		return print_fail(p, "an Elixir node of no known kind");
	if (p->depth >= DEEPEST)
		return print_fail(p, "an expression is nested too deeply");
	p->depth++;
	const struct doc *doc = functions[node->kind](p, node, in);
	p->depth--;
	return doc;
}

const struct doc *print_element(struct printer *p, const struct ex *node, enum context in,
                                uint32_t at, uint32_t last)
{
	(void)at;
	(void)last;
	return print_node(p, node, in);
}

/* Every node is of a kind, has its parts, and is not too deep inside: what the
 * printer's functions rely on. */
static const char *check(const struct ex *node, unsigned depth)
{
	const char *problem = NULL;
	if (!node || (unsigned)node->kind >= EX_KIND_COUNT || !ex_is_complete(node))
		return "an Elixir node lacks a part";
	if (depth > DEEPEST)
		return "an expression is nested too deeply";
	if (node->left)
		problem = check(node->left, depth + 1);
	if (node->right && !problem)
		problem = check(node->right, depth + 1);
	for (uint32_t i = 0; i < node->list.count && !problem; i++)
		problem = check(node->list.items[i], depth + 1);
	for (uint32_t i = 0; i < node->pairs.count && !problem; i++)
		problem = check(node->pairs.items[i], depth + 1);
	return problem;
}

bool ex_print(const struct ex *node, bool open, struct arena *arena, struct buf *out,
              const char **problem)
{
	struct printer p = {.arena = arena, .open = open, .nesting = 2};
	*problem = check(node, 0);
	if (*problem)
		return false;
	const struct doc *doc = print_statements(&p, node);
	*problem = p.problem;
	if (p.problem)
		return false;
	doc_print(doc, LINE_WIDTH, arena, out);
	buf_char(out, '\n');
	return true;
}
