/* Which private functions and attributes are reached from what others can call. */
#include "transform/elixir/finish_internal.h"

#include <string.h>

struct reach {
	struct finish *f;
	struct ex *module;
	bool *reached;         /* per item of the module */
	VEC(uint32_t) waiting; /* the private functions and attributes among them */
	VEC(uint32_t) todo;
};

/* A static variable that is an attribute: its flag says that only this module can read it. */
static bool is_own_attribute(const struct ex *node)
{
	return node->kind == EX_ATTRIBUTE && node->flag;
}

static bool is_private(const struct ex *node)
{
	return node->kind == EX_DEF && node->word &&
	       (!strcmp(node->word, "defp") || !strcmp(node->word, "defmacrop"));
}

static uint32_t defaults(const struct ex *def)
{
	uint32_t count = 0;
	for (VEC_EACH(struct ex *, one, &def->list))
		count += (*one)->kind == EX_BINARY && !strcmp((*one)->text, "\\\\");
	return count;
}

static bool takes(const struct ex *def, uint32_t arity)
{
	return arity <= def->list.count && arity + defaults(def) >= def->list.count;
}

enum { ATTRIBUTE = 1 << 30, ANY_ARITY };

/* `arity` of a function that is called, or one of the above. */
static void reach_name(struct reach *r, const char *name, size_t length, uint32_t arity)
{
	for (uint32_t at = 0; at < r->waiting.count; at++) {
		uint32_t i = r->waiting.items[at];
		const struct ex *item = r->module->list.items[i];
		if (r->reached[i] || strncmp(item->text, name, length) != 0 || item->text[length] ||
		    (arity < ATTRIBUTE && !(item->kind == EX_DEF && takes(item, arity))) ||
		    (arity == ATTRIBUTE && item->kind == EX_DEF))
			continue;
		r->reached[i] = true;
		VEC_PUSH(r->f->arena, &r->todo, i);
	}
}

static void reach_word(void *context, const char *word, size_t length)
{
	reach_name(context, word, length, ANY_ARITY);
}

/* `piped`: one more argument comes from a pipe. */
static void search(struct reach *r, const struct ex *node, bool piped)
{
	if (!node)
		return;
	if (node->kind == EX_CALL)
		reach_name(r, node->text, strlen(node->text), node->list.count + piped);
	else if (node->kind == EX_CAPTURE && node->text && !node->left && node->number >= 0)
		reach_name(r, node->text, strlen(node->text), (uint32_t)node->number);
	else if (node->kind == EX_UNARY && !strcmp(node->text, "@") && node->left &&
	         node->left->kind == EX_VAR)
		reach_name(r, node->left->text, strlen(node->left->text), ATTRIBUTE);
	else if (node->kind == EX_RAW || (node->kind == EX_SIGIL && node->text))
		finish_each_word(node->text, reach_word, r);
	bool pipes = node->kind == EX_BINARY && !strcmp(node->text, "|>");
	search(r, node->left, false);
	search(r, node->right, pipes);
	for (VEC_EACH(struct ex *, one, &node->list))
		search(r, *one, false);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		search(r, *one, false);
}

static void find_roots(struct reach *r)
{
	for (uint32_t i = 0; i < r->module->list.count; i++) {
		const struct ex *item = r->module->list.items[i];
		if (is_own_attribute(item) || (is_private(item) && !item->flag)) {
			VEC_PUSH(r->f->arena, &r->waiting, i);
			continue;
		}
		r->reached[i] = true;
		VEC_PUSH(r->f->arena, &r->todo, i);
	}
}

/* @doc false and @spec go with their function. */
static bool goes_with_next(const struct ex *item)
{
	if (item->kind == EX_DOC)
		return !item->word || strcmp(item->word, "moduledoc") != 0;
	return item->kind == EX_ATTRIBUTE &&
	       (!strcmp(item->text, "doc") || !strcmp(item->text, "spec") ||
	        !strcmp(item->text, "impl"));
}

static void keep_reached(struct reach *r)
{
	uint32_t kept = 0;
	struct ex *module = r->module;
	for (uint32_t i = 0; i < module->list.count; i++) {
		uint32_t next = i;
		while (next < module->list.count && goes_with_next(module->list.items[next]))
			next++;
		/* a private function's documentation would be lost, which Elixir warns of */
		bool lost = next > i && next < module->list.count &&
		            module->list.items[i]->kind == EX_DOC &&
		            (is_private(module->list.items[next]) ||
		             is_own_attribute(module->list.items[next]));
		if (lost || (next < module->list.count && !r->reached[next]))
			r->f->changed = true;
		else
			module->list.items[kept++] = module->list.items[i];
	}
	module->list.count = kept;
}

void finish_drop_private(struct finish *f, struct ex *module)
{
	struct reach r = {.f = f, .module = module};
	r.reached = ARENA_NEWS(f->arena, module->list.count + 1, bool);
	find_roots(&r);
	while (r.todo.count) {
		const struct ex *item = module->list.items[r.todo.items[--r.todo.count]];
		if (item->kind != EX_DEF) {
			search(&r, item, false);
			continue;
		}
		for (VEC_EACH(struct ex *, one, &item->list))
			search(&r, *one, false);
		search(&r, item->left, false);
		search(&r, item->right, false);
	}
	keep_reached(&r);
}
