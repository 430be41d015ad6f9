/* What the words mean that look like calls: if, case, for, def, use ... */
#include "transform/elixir/parse_internal.h"

#include <string.h>

static struct ex *section_of(const struct ex *call, const char *name)
{
	for (VEC_EACH(struct ex *, one, &call->pairs))
		if ((*one)->kind == EX_SECTION && !strcmp((*one)->text, name))
			return *one;
	return NULL;
}

/* The value of `name:` among the last argument's pairs, taken out of them. */
static struct ex *take_option(struct ex *call, const char *name)
{
	struct ex *last = call->list.count ? VEC_LAST(&call->list) : NULL;
	if (!last || last->kind != EX_KEYWORD)
		return NULL;
	for (uint32_t i = 0; i < last->pairs.count; i++) {
		struct ex *pair = last->pairs.items[i];
		if (strcmp(pair->left->text, name) != 0)
			continue;
		for (uint32_t j = i + 1; j < last->pairs.count; j++)
			last->pairs.items[j - 1] = last->pairs.items[j];
		if (!--last->pairs.count)
			call->list.count--;
		return pair->right;
	}
	return NULL;
}

/* A body from a do block or from `do:`. */
static struct ex *body_of(struct ex *call, const char *name)
{
	struct ex *section = section_of(call, name);
	return section ? section->left : take_option(call, name);
}

static struct ex *word_if(struct parser *p, struct ex *call)
{
	struct ex *then = body_of(call, "do"), *otherwise = body_of(call, "else");
	if (call->list.count != 1 || !then)
		return parse_fail(p, "an if without a condition or a do");
	struct ex *node = ex_if(p->arena, call->list.items[0], then, otherwise);
	node->text = call->text;
	node->length = strlen(call->text);
	return node;
}

static struct ex *with_clauses(struct parser *p, struct ex *call, enum ex_kind kind,
                               uint32_t arguments)
{
	struct ex *section = section_of(call, "do");
	if (call->list.count != arguments || !section || !section->list.count)
		return parse_fail(p, "a word with clauses lacks a part");
	struct ex *node = ex_new(p->arena, kind);
	node->left = arguments ? call->list.items[0] : NULL;
	node->list = section->list;
	return node;
}

static struct ex *word_case(struct parser *p, struct ex *call)
{
	return with_clauses(p, call, EX_CASE, 1);
}

static struct ex *word_cond(struct parser *p, struct ex *call)
{
	return with_clauses(p, call, EX_COND, 0);
}

static struct ex *word_receive(struct parser *p, struct ex *call)
{
	struct ex *node = with_clauses(p, call, EX_RECEIVE, 0);
	struct ex *after = section_of(call, "after");
	if (!p->problem && after && after->list.count == 1 &&
	    after->list.items[0]->list.count == 1) {
		node->left = after->list.items[0]->list.items[0];
		node->right = after->list.items[0]->right;
	}
	return node;
}

static struct ex *word_try(struct parser *p, struct ex *call)
{
	struct ex *node = ex_new(p->arena, EX_TRY);
	struct ex *body = section_of(call, "do");
	if (!body || !body->left)
		return parse_fail(p, "a try without a do");
	node->left = body->left;
	for (VEC_EACH(struct ex *, one, &call->pairs))
		if (*one != body)
			ex_add(p->arena, node, *one);
	return node;
}

static struct ex *word_for(struct parser *p, struct ex *call)
{
	struct ex *node = ex_new(p->arena, EX_FOR);
	struct ex *section = section_of(call, "do");
	if (section && section->list.count == 1 && section->list.items[0]->list.count == 1) {
		node->left = section->list.items[0]->list.items[0];
		node->right = section->list.items[0]->right;
	} else
		node->right = body_of(call, "do");
	struct ex *last = call->list.count ? VEC_LAST(&call->list) : NULL;
	if (last && last->kind == EX_KEYWORD) {
		node->pairs = last->pairs;
		call->list.count--;
	}
	node->list = call->list;
	if (!node->list.count || !node->right)
		return parse_fail(p, "a for without a generator or a do");
	return node;
}

static struct ex *word_with(struct parser *p, struct ex *call)
{
	struct ex *node = ex_new(p->arena, EX_WITH);
	struct ex *otherwise = section_of(call, "else");
	node->left = body_of(call, "do");
	node->list = call->list;
	if (otherwise)
		for (VEC_EACH(struct ex *, one, &otherwise->list))
			VEC_PUSH(p->arena, &node->pairs, *one);
	return node->left ? node : parse_fail(p, "a with without a do");
}

static struct ex *word_def(struct parser *p, struct ex *call)
{
	struct ex *node = ex_new(p->arena, EX_DEF);
	node->right = body_of(call, "do");
	struct ex *head = call->list.count == 1 ? call->list.items[0] : NULL;
	if (call->pairs.count > 1)
		return parse_fail(p, "a function with a rescue of its own");
	if (head && head->kind == EX_BINARY && !strcmp(head->text, "when")) {
		node->left = head->right;
		head = head->left;
	}
	if (!head || (head->kind != EX_CALL && head->kind != EX_VAR))
		return parse_fail(p, "a function without a head");
	node->word = call->text;
	node->text = head->text;
	node->length = strlen(head->text);
	node->list = head->list;
	return node;
}

static struct ex *word_module(struct parser *p, struct ex *call)
{
	struct ex *body = body_of(call, "do");
	if (call->list.count != 1 || !body)
		return parse_fail(p, "a module without a name or a do");
	struct ex *node = ex_new(p->arena, EX_MODULE);
	node->left = call->list.items[0];
	if (body->kind == EX_BLOCK)
		node->list = body->list;
	else
		ex_add(p->arena, node, body);
	return node;
}

static struct ex *word_directive(struct parser *p, struct ex *call)
{
	struct ex *node = ex_new(p->arena, EX_DIRECTIVE);
	if (call->pairs.count || !call->list.count)
		return parse_fail(p, "a directive lacks a part");
	node->text = call->text;
	node->length = strlen(call->text);
	node->list = call->list;
	return node;
}

static const struct {
	const char *name;
	struct ex *(*meaning)(struct parser *p, struct ex *call);
} words[] = {
        {"if", word_if},
        {"unless", word_if},
        {"case", word_case},
        {"cond", word_cond},
        {"receive", word_receive},
        {"try", word_try},
        {"for", word_for},
        {"with", word_with},
        {"def", word_def},
        {"defp", word_def},
        {"defmacro", word_def},
        {"defmacrop", word_def},
        {"defmodule", word_module},
        {"use", word_directive},
        {"import", word_directive},
        {"alias", word_directive},
        {"require", word_directive},
        {"defstruct", word_directive},
        {"defexception", word_directive},
};

struct ex *parse_meaning(struct parser *p, struct ex *call)
{
	if (p->problem)
		return call;
	for (size_t i = 0; call->kind == EX_CALL && i < sizeof words / sizeof *words; i++)
		if (!strcmp(call->text, words[i].name))
			return words[i].meaning(p, call);
	if (!call->pairs.count)
		return call;
	struct ex *body = call->pairs.items[0];
	if (call->pairs.count > 1 || body->list.count)
		return parse_fail(p, "a do block of a word that is not known");
	call->right = body->left;
	call->pairs.count = 0;
	return call;
}

static struct ex *documentation(struct parser *p, const char *name)
{
	struct ex *value = parse_expression(p, 0);
	struct ex *node = ex_new(p->arena, EX_DOC);
	node->word = name;
	if (value->kind == EX_STRING) {
		node->text = arena_copy(p->arena, value->text, value->length);
		node->length = value->length;
	} else if (value->kind == EX_BOOL)
		node->left = value;
	else
		return parse_fail(p, "documentation that is no plain text");
	return node;
}

/* At the @. */
struct ex *parse_attribute(struct parser *p)
{
	ex_parse_advance(p);
	if (p->token != TOKEN_NAME)
		return parse_fail(p, "an attribute has no name");
	const char *name = p->word;
	ex_parse_advance(p);
	if (!parse_begins_argument(p))
		return ex_unary(p->arena, "@", ex_var(p->arena, name));
	if (!strcmp(name, "doc") || !strcmp(name, "moduledoc"))
		return documentation(p, name);
	struct ex *node = ex_new(p->arena, EX_ATTRIBUTE), *holder = ex_list(p->arena, 0);
	node->text = name;
	node->length = strlen(name);
	parse_bare_arguments(p, holder);
	node->left = holder->list.items[0];
	if (holder->list.count != 1)
		return parse_fail(p, "an attribute has one value");
	return node;
}
