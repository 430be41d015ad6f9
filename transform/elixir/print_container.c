/* Lists, tuples, maps, structs, bitstrings, and what all bracketed things share. */
#include "transform/elixir/print_internal.h"

#include <string.h>

/* A comma behind the text of `doc`, inside its last group, so that fitting counts it. */
static const struct doc *add_comma(struct printer *p, const struct doc *doc)
{
	const struct doc *comma = doc_text(p->arena, ",");
	if (doc->kind == DOC_CONS)
		return doc_cons(p->arena, doc->left, add_comma(p, doc->right));
	if (doc->kind == DOC_CHOICE)
		return doc_choice(p->arena, add_comma(p, doc->left), add_comma(p, doc->right));
	if (doc->kind != DOC_GROUP)
		return doc_cons(p->arena, doc, comma);
	const struct doc *inner = doc_cons(p->arena, doc->left, comma);
	return doc->flag ? doc_group_inherit(p->arena, inner) : doc_group(p->arena, inner);
}

static const struct doc *element(struct printer *p, const struct doc *doc, bool last,
                                 enum last_mode last_mode)
{
	if (!last || last_mode == LAST_COMMA)
		doc = add_comma(p, doc);
	else if (last_mode == LAST_FITS)
		doc = doc_fits(p->arena, doc, true);
	return doc_group(p->arena, doc);
}

const struct doc *print_elements(struct printer *p, struct nodes nodes, enum context in,
                                 enum last_mode last_mode, enum join join, element_function *one)
{
	const struct doc *all = NULL;
	for (uint32_t i = 0; i < nodes.count; i++) {
		const struct doc *doc = one(p, nodes.items[i], in, i, nodes.count - 1);
		doc = element(p, doc, i + 1 == nodes.count, last_mode);
		if (!all)
			all = doc;
		else if (join == JOIN_LINE)
			all = doc_join(p->arena, all, &doc_line, doc, DOC_END);
		else if (join == JOIN_FLEX)
			all = doc_join(p->arena, all, doc_flex_break(p->arena, " "), doc, DOC_END);
		else
			all = doc_glue(p->arena, all, " ", doc);
	}
	if (!all)
		return &doc_nil;
	return join == JOIN_LINE ? doc_force(p->arena, all) : all;
}

const struct doc *print_surround(struct printer *p, const char *left, const struct doc *doc,
                                 const char *right)
{
	const struct doc *open = doc_text(p->arena, left), *close = doc_text(p->arena, right);
	if (doc == &doc_nil)
		return doc_cons(p->arena, open, close);
	const struct doc *inner = doc_nest(p->arena, doc_glue(p->arena, open, "", doc), 2, true);
	return doc_group(p->arena, doc_glue(p->arena, inner, "", close));
}

const struct doc *print_parens(struct printer *p, const struct doc *doc)
{
	return doc_join(p->arena, doc_text(p->arena, "("),
	                doc_nest(p->arena, doc, NEST_CURSOR, false), doc_text(p->arena, ")"),
	                DOC_END);
}

const struct doc *print_ungroup(const struct doc *doc)
{
	return doc->kind == DOC_GROUP ? doc->left : doc;
}

bool print_next_break_fits(const struct ex *node)
{
	node = print_peel(node);
	switch (node->kind) {
	case EX_LIST:
	case EX_CONS:
	case EX_KEYWORD:
	case EX_STRUCT:
	case EX_FN:
	case EX_PRESENCE_CALL:
	case EX_MODULE_REF:
		return true;
	case EX_MAP:
		return node->pairs.count || node->left;
	case EX_PAIR:
		return node->right && print_next_break_fits(node->right);
	case EX_SIGIL:
		return (node->word && !strcmp(node->word, "H")) ||
		       (node->text && strchr(node->text, '\n'));
	default:
		return false;
	}
}

const struct doc *print_brackets(struct printer *p, struct nodes nodes)
{
	return print_surround(
	        p, "[", print_elements(p, nodes, IN_PARENS, LAST_PLAIN, JOIN_BREAK, print_element),
	        "]");
}

const struct doc *print_list(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	return print_brackets(p, NODES(&node->list));
}

/* [a, b | tail]: the last element and the tail are one operand. */
const struct doc *print_cons(struct printer *p, const struct ex *node, enum context in)
{
	struct ex whole = {.kind = EX_LIST};
	if (!node->list.count)
		return print_fail(p, "a list has a tail but no head");
	for (VEC_EACH(struct ex *, one, &node->list))
		VEC_PUSH(p->arena, &whole.list, *one);
	struct ex *last = VEC_LAST(&whole.list);
	VEC_LAST(&whole.list) = ex_binary(p->arena, "|", last, node->left);
	return print_list(p, &whole, in);
}

const struct doc *print_tuple(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	if (!node->list.count)
		return doc_text(p->arena, "{}");
	const struct doc *doc = print_elements(p, NODES(&node->list), IN_PARENS, LAST_PLAIN,
	                                       JOIN_FLEX, print_element);
	doc = doc_nest(p->arena, doc_cons(p->arena, doc_text(p->arena, "{"), doc), 1, false);
	return doc_group(p->arena, doc_cons(p->arena, doc, doc_text(p->arena, "}")));
}

const struct doc *print_keyword(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	return print_brackets(p, NODES(&node->pairs));
}

static bool is_key(const struct ex *node)
{
	node = print_peel(node);
	return node && (node->kind == EX_ATOM || node->kind == EX_NIL || node->kind == EX_BOOL);
}

/* `key: value`, or `key => value` for a pair that is marked. */
static const struct doc *pair(struct printer *p, const struct ex *node, enum context in, bool arrow)
{
	if (!node || node->kind != EX_PAIR || !node->left || !node->right)
		return print_fail(p, "a pair lacks a part");
	const struct doc *key;
	if (!arrow && is_key(node->left))
		key = print_key(p, print_peel(node->left));
	else
		key = print_parens_if_binary(p, print_node(p, node->left, in), node->left);
	bool fits = print_next_break_fits(node->right);
	const struct doc *value = print_node(p, node->right, in);
	if (fits)
		value = doc_fits(p->arena, value, true);
	const struct doc *sign =
	        arrow || !is_key(node->left) ? doc_text(p->arena, " =>") : &doc_nil;
	value = doc_glue(p->arena, sign, " ", doc_group(p->arena, value));
	value = doc_group(p->arena, doc_nest(p->arena, value, 2, true));
	const struct doc *doc = doc_cons(p->arena, doc_group(p->arena, key), value);
	return fits ? doc_fits(p->arena, doc, false) : doc;
}

const struct doc *print_pair(struct printer *p, const struct ex *node, enum context in)
{
	return pair(p, node, in, false);
}

static const struct doc *arrow_pair(struct printer *p, const struct ex *node, enum context in,
                                    uint32_t at, uint32_t last)
{
	(void)last;
	/* `at` says how many of the pairs need the arrow */
	return pair(p, node, in, at > 0);
}

/* The pairs; from the last on, those with atom keys are written `key:`. */
static const struct doc *map_pairs(struct printer *p, const struct ex *node)
{
	struct nodes nodes = NODES(&node->pairs);
	uint32_t arrows = nodes.count;
	while (arrows && is_key(nodes.items[arrows - 1]->left))
		arrows--;
	const struct doc *all = NULL;
	for (uint32_t i = 0; i < nodes.count; i++) {
		const struct doc *doc = arrow_pair(p, nodes.items[i], IN_PARENS, i < arrows, 0);
		doc = element(p, doc, i + 1 == nodes.count, LAST_PLAIN);
		all = all ? doc_glue(p->arena, all, " ", doc) : doc;
	}
	return all ? all : &doc_nil;
}

static const struct doc *braces(struct printer *p, const char *open, const struct ex *node)
{
	const struct doc *doc = map_pairs(p, node);
	if (node->left) {
		const struct doc *base = print_node(p, node->left, IN_PARENS);
		base = print_parens_if_binary(p, base, node->left);
		const struct doc *pairs = doc_nest(p->arena, doc, 2, false);
		pairs = doc_cons(p->arena, doc_text(p->arena, "| "), pairs);
		doc = doc_glue(p->arena, base, " ", pairs);
	}
	return print_surround(p, open, doc, "}");
}

const struct doc *print_map(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	return braces(p, "%{", node);
}

const struct doc *print_struct(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	const struct ex *name = node->right;
	if (!name)
		return print_fail(p, "a struct has no name");
	if (name->kind == EX_ALIAS || name->kind == EX_VAR)
		return braces(p, arena_printf(p->arena, "%%%s{", name->text), node);
	struct buf open;
	buf_init(&open, p->arena);
	const struct doc *doc = print_node(p, name, IN_PARENS);
	buf_char(&open, '%');
	doc_print(doc, DOC_NO_LIMIT, p->arena, &open);
	buf_char(&open, '{');
	return braces(p, buf_string(&open), node);
}

/* ---- bitstrings ---- */

static bool is_modifier(const char *name)
{
	static const char *const names[] = {"integer",  "float",  "bits",  "bitstring", "binary",
	                                    "bytes",    "utf8",   "utf16", "utf32",     "signed",
	                                    "unsigned", "little", "big",   "native",    "_"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(name, names[i]))
			return true;
	return false;
}

static const struct doc *specification(struct printer *p, const struct ex *node)
{
	if (node->kind == EX_BINARY && (!strcmp(node->text, "-") || !strcmp(node->text, "*")))
		return doc_join(p->arena, specification(p, node->left),
		                doc_text(p->arena, node->text), specification(p, node->right),
		                DOC_END);
	if (node->kind == EX_VAR)
		return doc_text(p->arena, is_modifier(node->text)
		                                  ? node->text
		                                  : arena_printf(p->arena, "%s()", node->text));
	return print_parens_if_operator(p, print_node(p, node, IN_PARENS), node);
}

/* The first and the last segment must not run into the brackets. */
static const struct doc *guarded(struct printer *p, const struct doc *doc, bool first, bool last)
{
	if (!first && !last)
		return doc;
	struct buf out;
	buf_init(&out, p->arena);
	doc_print(doc, DOC_NO_LIMIT, p->arena, &out);
	const char *text = buf_string(&out);
	bool starts = *text == '~' || !strncmp(text, "<<", 2);
	bool ends = out.length >= 2 && !strcmp(text + out.length - 2, ">>");
	return (first && starts) || (last && ends) ? print_parens(p, doc) : doc;
}

static const struct doc *segment(struct printer *p, const struct ex *node, enum context in,
                                 uint32_t at, uint32_t last)
{
	bool typed = node->kind == EX_BINARY && !strcmp(node->text, "::");
	bool generator = node->kind == EX_BINARY && !strcmp(node->text, "<-");
	if (generator) {
		const struct doc *left = segment(p, node->left, in, UINT32_MAX, last);
		return guarded(p, print_generator(p, left, node->right, IN_PARENS), at == 0,
		               at == last);
	}
	if (!typed)
		return guarded(p, print_node(p, node, in), at == 0, at == last);
	const struct doc *value = print_node(p, node->left, in);
	const struct doc *type = specification(p, node->right);
	if (at == last)
		type = guarded(p, type, at == 0, true);
	return doc_join(p->arena, guarded(p, value, at == 0, false), doc_text(p->arena, "::"), type,
	                DOC_END);
}

const struct doc *print_bitstring(struct printer *p, const struct ex *node, enum context in)
{
	(void)in;
	if (!node->list.count)
		return doc_text(p->arena, "<<>>");
	const struct doc *doc =
	        print_elements(p, NODES(&node->list), IN_PARENS, LAST_PLAIN, JOIN_FLEX, segment);
	doc = doc_nest(p->arena, doc_cons(p->arena, doc_text(p->arena, "<<"), doc), 2, false);
	return doc_group(p->arena, doc_cons(p->arena, doc, doc_text(p->arena, ">>")));
}

/* ---- open nodes ---- */

static const char *const operations[] = {"none",    "track", "update",
                                         "untrack", "list",  "get_by_key"};
static const char *const kinds[] = {"unknown", "topic",  "channel_socket", "socket_topic",
                                    "pid",     "simple", "live_socket"};

static const char *entry(const char *const *table, size_t count, int at)
{
	return at >= 0 && (size_t)at < count ? table[at] : "unknown";
}

#define ENTRY(table, at) entry(table, sizeof table / sizeof *table, at)

const struct doc *print_presence_call(struct printer *p, const struct ex *node, enum context in)
{
	if (!p->open)
		return print_fail(p, "a presence call was not resolved");
	struct arena *a = p->arena;
	struct ex *shown = ex_new(a, EX_STRUCT), *arguments = ex_new(a, EX_LIST);
	arguments->list.items = node->list.items;
	arguments->list.count = node->list.count;
	shown->right = ex_alias(a, "PRESENCE_CALL");
	ex_add_pair(a, shown, ex_atom(a, "operation"), ex_atom(a, ENTRY(operations, node->number)));
	ex_add_pair(a, shown, ex_atom(a, "kind"), ex_atom(a, ENTRY(kinds, node->second)));
	ex_add_pair(a, shown, ex_atom(a, "receiver"), node->left ? node->left : ex_nil(a));
	ex_add_pair(a, shown, ex_atom(a, "args"), arguments);
	return print_struct(p, shown, in);
}

const struct doc *print_module_ref(struct printer *p, const struct ex *node, enum context in)
{
	if (!p->open)
		return print_fail(p, "a module's name was not resolved");
	struct ex *shown = ex_new(p->arena, EX_STRUCT);
	shown->right = ex_alias(p->arena, "MODULE_REF");
	ex_add_pair(p->arena, shown, ex_atom(p->arena, "class"), ex_text(p->arena, node->text));
	return print_struct(p, shown, in);
}
