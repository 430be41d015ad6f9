/* Calls: arguments, parentheses, do blocks. */
#include "transform/elixir/print_internal.h"

#include <string.h>

/* ---- arguments ---- */

static bool is_generator(const struct ex *node)
{
	node = print_peel(node);
	return node && node->kind == EX_BINARY && !strcmp(node->text, "<-");
}

/* The arguments of one call, the last one's pairs apart when it is a keyword list. */
struct split {
	struct nodes left, right;
	bool keyword;
	bool generators;
};

/* The pairs of a keyword list, however it was built. */
static struct nodes pairs_of(const struct ex *node)
{
	if (node && node->kind == EX_KEYWORD)
		return NODES(&node->pairs);
	if (node && node->kind == EX_LIST && node->list.count &&
	    node->list.items[0]->kind == EX_PAIR)
		return NODES(&node->list);
	return (struct nodes){0};
}

static struct split split_arguments(struct printer *p, const struct call *call)
{
	struct split split = {.left = call->arguments};
	const struct ex *last = print_peel(split.left.items[split.left.count - 1]);
	struct nodes pairs = pairs_of(last);
	split.keyword = pairs.count && !call->keeps_brackets;
	for (uint32_t i = 0; i < split.left.count; i++)
		split.generators = split.generators || is_generator(split.left.items[i]);
	split.left.count--;
	if (split.keyword) {
		split.right = pairs;
	} else {
		const struct ex **one = ARENA_NEW(p->arena, const struct ex *);
		*one = split.left.items[split.left.count];
		split.right = (struct nodes){one, 1};
	}
	return split;
}

static struct nodes joined(struct printer *p, struct nodes left, struct nodes right)
{
	const struct ex **all = ARENA_NEWS(p->arena, left.count + right.count, const struct ex *);
	for (uint32_t i = 0; i < left.count; i++)
		all[i] = left.items[i];
	for (uint32_t i = 0; i < right.count; i++)
		all[left.count + i] = right.items[i];
	return (struct nodes){all, left.count + right.count};
}

/* Arguments, then `key: value` pairs that break on their own. */
static const struct doc *with_pairs(struct printer *p, const struct split *split, bool bare,
                                    enum context in)
{
	struct arena *a = p->arena;
	const struct doc *left =
	        print_elements(p, split->left, in, LAST_COMMA, JOIN_BREAK, print_element);
	const struct doc *right =
	        print_elements(p, split->right, in, LAST_PLAIN, JOIN_BREAK, print_element);
	right = doc_cons(a, doc_break(a, " "), right);
	if (bare) {
		right = doc_fits(a, doc_group_inherit(a, right), true);
		return doc_nest(a, doc_cons(a, left, right), NEST_CURSOR, true);
	}
	right = doc_cons(a, doc_nest(a, right, 2, true), doc_break(a, ""));
	right = doc_fits(a, doc_group_inherit(a, right), true);
	return doc_cons(a, doc_nest(a, left, 2, true), right);
}

static const struct doc *plain_arguments(struct printer *p, const struct split *split, bool bare,
                                         enum context in, bool *fits)
{
	struct arena *a = p->arena;
	struct nodes all = joined(p, split->left, split->right);
	const struct ex *last = split->right.items[split->right.count - 1];
	*fits = !split->keyword && print_next_break_fits(last);
	const struct doc *doc = print_elements(p, all, in, *fits ? LAST_FITS : LAST_PLAIN,
	                                       JOIN_BREAK, print_element);
	doc = print_ungroup(doc);
	if (bare)
		return doc_nest(a, doc, NEST_CURSOR, true);
	return doc_cons(a, doc_nest(a, doc, 2, true), doc_break(a, ""));
}

/* `(a, b)` or ` a, b`, and `extra` behind it. */
static const struct doc *arguments(struct printer *p, const struct call *call, bool bare,
                                   const char *extra)
{
	struct arena *a = p->arena;
	struct split split = split_arguments(p, call);
	bool single = !split.left.count && !split.keyword;
	enum context in = bare ? (single ? IN_NO_PARENS_ONE : IN_NO_PARENS)
	                       : (single ? IN_PARENS_ONE : IN_PARENS);
	bool pairs = split.left.count && split.keyword && !split.generators;
	bool fits = pairs;
	const struct doc *doc = pairs ? with_pairs(p, &split, bare, in)
	                              : plain_arguments(p, &split, bare, in, &fits);
	const struct doc *behind = *extra ? doc_text(a, extra) : &doc_nil;
	if (bare) {
		doc = doc_cons(a, doc_text(a, " "), doc);
		if (pairs)
			doc = doc_nest(a, doc, 2, false);
	} else {
		const struct doc *open = doc_cons(a, doc_text(a, "("), doc_break(a, ""));
		doc = doc_join(a, doc_nest(a, open, 2, true), doc, doc_text(a, ")"), DOC_END);
	}
	doc = doc_group(a, doc_cons(a, doc, behind));
	return fits ? doc_fits(a, doc, false) : doc;
}

static const struct doc *section(struct printer *p, const struct section *section, bool first)
{
	const struct doc *word = first ? &doc_nil : doc_text(p->arena, section->word);
	const struct doc *body = section->clauses.count ? print_clauses(p, section->clauses)
	                                                : print_body(p, section->body);
	if (body == &doc_nil)
		return word;
	return doc_nest(p->arena, doc_join(p->arena, word, &doc_line, body, DOC_END), 2, false);
}

static const struct doc *with_block(struct printer *p, const struct call *call)
{
	struct arena *a = p->arena;
	bool bare = call->parens != PARENS_ALWAYS && call->parens != PARENS_IF_ONLY_BLOCK;
	const struct doc *doc;
	if (call->arguments.count)
		doc = arguments(p, call, bare, " do");
	else
		doc = doc_text(a, call->parens == PARENS_ALWAYS ? "() do" : " do");
	const struct doc *blocks = section(p, &call->sections[0], true);
	for (unsigned i = 1; i < call->section_count; i++)
		blocks = doc_join(a, blocks, &doc_line, section(p, &call->sections[i], false),
		                  DOC_END);
	doc = doc_join(a, doc, blocks, &doc_line, doc_text(a, "end"), DOC_END);
	return doc_force(a, doc);
}

/* True when the text of `node` begins with a sign that Elixir would take for
 * an operator between the word before it and what follows: `if -(a + b) > 0`. */
static bool begins_with_sign(const struct ex *node)
{
	for (;;) {
		node = print_peel(node);
		if (!node || node->kind == EX_UNARY)
			break;
		if (node->kind != EX_BINARY && node->kind != EX_MATCH && node->kind != EX_FIELD &&
		    node->kind != EX_INDEX && node->kind != EX_APPLY && node->kind != EX_REMOTE)
			return false;
		node = node->left;
	}
	if (!node || (strcmp(node->text, "-") != 0 && strcmp(node->text, "+") != 0))
		return false;
	const struct ex *inner = print_peel(node->left);
	return inner && inner->kind != EX_VAR && inner->kind != EX_INT && inner->kind != EX_FLOAT &&
	       inner->kind != EX_CALL;
}

const struct doc *print_arguments(struct printer *p, const struct call *call, enum context in,
                                  bool *wrap)
{
	struct call safe = *call;
	*wrap = false;
	/* (an attribute is an operator itself) */
	if (!call->keeps_brackets && call->arguments.count &&
	    begins_with_sign(call->arguments.items[0]))
		safe.parens = PARENS_IF_ONLY_BLOCK;
	if (call->section_count) {
		*wrap = in == IN_NO_PARENS || in == IN_NO_PARENS_ONE;
		return with_block(p, &safe);
	}
	if (!call->arguments.count)
		return doc_text(p->arena, "()");
	bool bare = safe.parens == PARENS_UNLESS_MANY && in != IN_NO_PARENS && in != IN_PARENS;
	return arguments(p, &safe, bare, "");
}

const struct doc *print_word_call(struct printer *p, const char *word, const struct call *call,
                                  enum context in)
{
	bool wrap;
	const struct doc *doc = print_arguments(p, call, in, &wrap);
	doc = doc_cons(p->arena, doc_text(p->arena, word), doc);
	return wrap ? print_parens(p, doc) : doc;
}

/* ---- the kinds of calls ---- */

/* Known to the formatter to be written without parentheses; count 0: any number. */
static bool goes_bare(const char *name, uint32_t count)
{
	static const struct {
		const char *name;
		uint32_t least, most;
	} known[] = {
	        {"raise", 1, 2},           {"reraise", 2, 3},         {"assert", 1, 2},
	        {"assert_raise", 2, 3},    {"assert_receive", 1, 3},  {"assert_received", 1, 2},
	        {"assert_in_delta", 3, 4}, {"refute", 1, 2},          {"refute_receive", 1, 3},
	        {"refute_received", 1, 2}, {"refute_in_delta", 3, 4}, {"doctest", 1, 2},
	        {"setup", 1, 2},           {"setup_all", 1, 2},       {"test", 1, 2},
	        {"config", 2, 3},          {"import_config", 1, 1},   {"defrecord", 2, 3},
	        {"defstruct", 1, 1},       {"defexception", 1, 1},    {"destructure", 2, 2},
	        {"defdelegate", 2, 2},     {"quote", 1, 2},           {"use", 1, 2},
	        {"defoverridable", 1, 1},  {"alias", 1, 2},           {"import", 1, 2},
	        {"require", 1, 2},         {"defguard", 1, 1},        {"defguardp", 1, 1}};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (!strcmp(name, known[i].name))
			return count >= known[i].least && count <= known[i].most;
	return false;
}

const struct doc *print_call(struct printer *p, const struct ex *node, enum context in)
{
	if (!node->text)
		return print_fail(p, "a name is missing");
	struct section body = {.word = "do", .body = node->right};
	bool bare = node->flag || node->right || goes_bare(node->text, node->list.count);
	struct call call = {
	        .arguments = NODES(&node->list),
	        .parens = bare ? PARENS_UNLESS_MANY : PARENS_IF_ONLY_BLOCK,
	        .sections = &body,
	        .section_count = node->right != NULL,
	};
	return print_word_call(p, node->text, &call, in);
}

const struct doc *print_target(struct printer *p, const struct ex *node)
{
	node = print_peel(node);
	if (!node)
		return print_fail(p, "a call has nothing to be made on");
	const struct doc *doc = print_node(p, node, IN_NO_PARENS);
	return node->kind == EX_FN ? print_parens(p, doc) : print_parens_if_operator(p, doc, node);
}

const struct doc *print_remote(struct printer *p, const struct ex *node, enum context in)
{
	struct section body = {.word = "do", .body = node->right};
	struct call call = {
	        .arguments = NODES(&node->list),
	        .parens = node->right ? PARENS_IF_BLOCK : PARENS_IF_ONLY_BLOCK,
	        .sections = &body,
	        .section_count = node->right != NULL,
	};
	const struct doc *target = print_target(p, node->left);
	const char *member = arena_printf(p->arena, ".%s", print_member(p, node->text));
	bool wrap;
	const struct doc *rest = print_arguments(p, &call, in, &wrap);
	const struct doc *doc =
	        doc_join(p->arena, target, doc_text(p->arena, member), rest, DOC_END);
	return wrap ? print_parens(p, doc) : doc;
}

/* What stands before a point there is a function's module: `:a.b()`. */
static bool is_module(const struct ex *node)
{
	node = print_peel(node);
	return node && (node->kind == EX_ALIAS || node->kind == EX_MODULE_REF ||
	                node->kind == EX_ATOM || node->kind == EX_NIL || node->kind == EX_BOOL ||
	                (node->kind == EX_VAR && !strcmp(node->text, "__MODULE__")));
}

const struct doc *print_field(struct printer *p, const struct ex *node, enum context in)
{
	if (is_module(node->left))
		return print_remote(p, node, in);
	const char *member = arena_printf(p->arena, ".%s", print_member(p, node->text));
	return doc_cons(p->arena, print_target(p, node->left), doc_text(p->arena, member));
}

const struct doc *print_index(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	const struct ex *index = node->right;
	struct nodes nodes = {(const struct ex *const *)&index, 1};
	if (!index)
		return print_fail(p, "an index is missing");
	if (print_peel(index)->kind == EX_KEYWORD)
		nodes = NODES(&print_peel(index)->pairs);
	const struct doc *target = print_target(p, node->left);
	return doc_cons(p->arena, target, print_brackets(p, nodes));
}

const struct doc *print_apply(struct printer *p, const struct ex *node, enum context in)
{
	struct call call = {.arguments = NODES(&node->list), .parens = PARENS_IF_ONLY_BLOCK};
	const struct doc *target = print_target(p, node->left);
	bool wrap;
	const struct doc *rest = print_arguments(p, &call, in, &wrap);
	return doc_join(p->arena, target, doc_text(p->arena, "."), rest, DOC_END);
}
