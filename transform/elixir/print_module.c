/* Modules, functions, attributes, documentation, directives. */
#include "transform/elixir/print_internal.h"

#include <string.h>

const struct doc *print_module(struct printer *p, const struct ex *node, enum context in)
{
	struct ex body = {.kind = EX_BLOCK};
	for (VEC_EACH(struct ex *, one, &node->list))
		ex_add(p->arena, &body, *one);
	struct ex arguments = {.kind = EX_LIST};
	if (!node->left)
		return print_fail(p, "a module has no name");
	ex_add(p->arena, &arguments, node->left);
	struct section section = {.word = "do", .body = &body};
	struct call call = {.arguments = NODES(&arguments.list),
	                    .parens = PARENS_UNLESS_MANY,
	                    .sections = &section,
	                    .section_count = 1};
	return print_word_call(p, node->word ? node->word : "defmodule", &call, in);
}

/* ---- def ---- */

/* name(parameters) when guard */
static struct ex *def_head(struct printer *p, const struct ex *node)
{
	struct ex *head = ex_new(p->arena, node->list.count ? EX_CALL : EX_VAR);
	head->text = node->text;
	for (VEC_EACH(struct ex *, one, &node->list))
		ex_add(p->arena, head, *one);
	return node->left ? ex_binary(p->arena, "when", head, node->left) : head;
}

static const char *def_word(const struct ex *node)
{
	return node->word ? node->word : "def";
}

static const struct doc *def_flat(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	ex_add(p->arena, &arguments, def_head(p, node));
	if (node->right) {
		struct ex *pairs = ex_new(p->arena, EX_KEYWORD);
		ex_add_pair(p->arena, pairs, ex_atom(p->arena, "do"), node->right);
		ex_add(p->arena, &arguments, pairs);
	}
	struct call call = {.arguments = NODES(&arguments.list), .parens = PARENS_UNLESS_MANY};
	return print_word_call(p, def_word(node), &call, in);
}

static const struct doc *def_broken(struct printer *p, const struct ex *node, enum context in)
{
	struct ex arguments = {.kind = EX_LIST};
	ex_add(p->arena, &arguments, def_head(p, node));
	struct section body = {.word = "do", .body = node->right};
	struct call call = {.arguments = NODES(&arguments.list),
	                    .parens = PARENS_UNLESS_MANY,
	                    .sections = &body,
	                    .section_count = 1};
	return print_word_call(p, def_word(node), &call, in);
}

static bool is_short_def(const struct ex *node)
{
	return node->right && print_is_short(node->right) && !print_is_chain(node->right, 2);
}

const struct doc *print_def(struct printer *p, const struct ex *node, enum context in)
{
	if (!node->text)
		return print_fail(p, "a function has no name");
	if (!node->right)
		return def_flat(p, node, in);
	return print_either(p, node, in, def_flat, def_broken, is_short_def(node));
}

/* ---- attributes and directives ---- */

const struct doc *print_attribute(struct printer *p, const struct ex *node, enum context in)
{
	const char *name = arena_printf(p->arena, "@%s", node->text ? node->text : "_");
	struct ex arguments = {.kind = EX_LIST};
	if (!node->left)
		return doc_text(p->arena, name);
	ex_add(p->arena, &arguments, node->left);
	struct call call = {.arguments = NODES(&arguments.list),
	                    .parens = PARENS_UNLESS_MANY,
	                    .keeps_brackets = true};
	return print_word_call(p, name, &call, in);
}

/* The lines without blanks at their ends. */
static const char *trimmed(struct printer *p, const struct ex *node, size_t *length)
{
	size_t all = node->text ? strlen(node->text) : 0, used = 0;
	char *out = arena_alloc(p->arena, all + 1);
	for (size_t i = 0; i < all; i++) {
		if (node->text[i] == '\n')
			while (used && strchr(" \t\r", out[used - 1]))
				used--;
		if (node->text[i] != '\n' || used)
			out[used++] = node->text[i];
	}
	while (used && strchr(" \t\r\n", out[used - 1]))
		used--;
	*length = used;
	return out;
}

const struct doc *print_doc(struct printer *p, const struct ex *node, enum context in)
{
	const char *word = node->word ? node->word : "doc";
	if (node->left) {
		struct ex attribute = {.kind = EX_ATTRIBUTE, .text = word, .left = node->left};
		return print_attribute(p, &attribute, in);
	}
	size_t length;
	const char *text = trimmed(p, node, &length);
	const char *open = arena_printf(p->arena, "@%s \"\"\"", word);
	return print_heredoc(p, open, text, length, true, "\"\"\"");
}

const struct doc *print_directive(struct printer *p, const struct ex *node, enum context in)
{
	struct call call = {.arguments = NODES(&node->list), .parens = PARENS_UNLESS_MANY};
	if (!node->text || !node->list.count)
		return print_fail(p, "a directive lacks a part");
	return print_word_call(p, node->text, &call, in);
}

/* ---- empty lines ---- */

static bool same(const char *left, const char *right)
{
	return left == right || (left && right && !strcmp(left, right));
}

static bool same_function(const struct ex *left, const struct ex *right)
{
	return left->kind == EX_DEF && right->kind == EX_DEF && same(left->text, right->text) &&
	       left->list.count == right->list.count && same(def_word(left), def_word(right));
}

static bool is_directive(const struct ex *node, bool structs)
{
	return node->kind == EX_DIRECTIVE &&
	       (!strcmp(node->text, "defstruct") || !strcmp(node->text, "defexception")) == structs;
}

/* @doc, @spec, @impl: they belong to what follows. */
static bool leads(const struct ex *node)
{
	if (node->kind == EX_DOC)
		return !same(node->word, "moduledoc");
	static const char *const words[] = {"doc", "spec", "impl", "typedoc", "deprecated", "tag"};
	for (size_t i = 0; node->kind == EX_ATTRIBUTE && i < sizeof words / sizeof *words; i++)
		if (same(node->text, words[i]))
			return true;
	return false;
}

static bool is_plain_attribute(const struct ex *node)
{
	return node->kind == EX_ATTRIBUTE && !leads(node);
}

static bool is_item(const struct ex *node)
{
	return node->kind == EX_DEF || node->kind == EX_MODULE || node->kind == EX_DOC ||
	       node->kind == EX_DIRECTIVE || node->kind == EX_ATTRIBUTE;
}

int print_newlines(const struct ex *before, const struct ex *after)
{
	if (!is_item(before) && !is_item(after))
		return 1;
	if (leads(before) || same_function(before, after))
		return 1;
	if (is_directive(before, false) && is_directive(after, false))
		return 1;
	if (is_plain_attribute(before) && is_plain_attribute(after))
		return 1;
	return 2;
}
