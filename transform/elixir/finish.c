#include "transform/elixir/finish.h"

#include "transform/elixir/finish_internal.h"

#include <string.h>

enum { MOST_ROUNDS = 32 };

/* ---- what a module imports and requires ---- */

struct needs {
	bool bitwise, logger, integer, ecto_query;
};

static bool is_among(const char *text, const char *const *words, size_t count)
{
	for (size_t i = 0; text && i < count; i++)
		if (!strcmp(text, words[i]))
			return true;
	return false;
}

#define IS_AMONG(text, words) is_among(text, words, sizeof words / sizeof *words)

static void look_for_needs(const struct ex *node, struct needs *needs)
{
	static const char *const operators[] = {"&&&", "|||", "<<<", ">>>", "~~~", "^^^"};
	static const char *const functions[] = {"band", "bor", "bxor", "bnot", "bsl", "bsr"};
	static const char *const parity[] = {"is_odd", "is_even"};
	static const char *const queries[] = {"from",   "where",   "order_by", "select", "preload",
	                                      "limit",  "offset",  "group_by", "having", "join",
	                                      "update", "dynamic", "distinct"};
	if (!node)
		return;
	bool operation = node->kind == EX_BINARY || node->kind == EX_UNARY;
	if (operation && IS_AMONG(node->text, operators))
		needs->bitwise = true;
	bool local = node->kind == EX_CALL || (node->kind == EX_CAPTURE && !node->left);
	if (local && IS_AMONG(node->text, functions))
		needs->bitwise = true;
	bool remote = (node->kind == EX_REMOTE || node->kind == EX_CAPTURE) && node->left &&
	              node->left->kind == EX_ALIAS;
	if (remote && !strcmp(node->left->text, "Logger"))
		needs->logger = true;
	if (remote && !strcmp(node->left->text, "Integer") && IS_AMONG(node->text, parity))
		needs->integer = true;
	if (remote && !strcmp(node->left->text, "Ecto.Query") && IS_AMONG(node->text, queries))
		needs->ecto_query = true;
	look_for_needs(node->left, needs);
	look_for_needs(node->right, needs);
	for (VEC_EACH(struct ex *, one, &node->list))
		look_for_needs(*one, needs);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		look_for_needs(*one, needs);
}

static bool is_directive(const struct ex *item, const char *word, const char *module)
{
	if (item->kind != EX_DIRECTIVE || strcmp(item->text, word) != 0)
		return false;
	const struct ex *name = item->list.count ? item->list.items[0] : NULL;
	return !module || (name && name->kind == EX_ALIAS && !strcmp(name->text, module));
}

static bool has_directive(const struct ex *module, const char *name)
{
	for (VEC_EACH(struct ex *, one, &module->list))
		if (is_directive(*one, "import", name) || is_directive(*one, "require", name) ||
		    is_directive(*one, "use", name))
			return true;
	return false;
}

/* Behind the documentation and the `use`s. */
static uint32_t place_for(const struct ex *module, const char *word)
{
	uint32_t at = 0;
	for (uint32_t i = 0; i < module->list.count; i++) {
		const struct ex *item = module->list.items[i];
		bool before =
		        item->kind == EX_DOC && item->word && !strcmp(item->word, "moduledoc");
		before = before || is_directive(item, "use", NULL);
		before = before || (!strcmp(word, "require") && is_directive(item, "import", NULL));
		if (before)
			at = i + 1;
	}
	return at;
}

static void add_directive(struct arena *arena, struct ex *module, const char *word,
                          const char *name)
{
	if (has_directive(module, name))
		return;
	struct ex *directive = ex_new(arena, EX_DIRECTIVE);
	directive->text = word;
	directive->length = strlen(word);
	ex_add(arena, directive, ex_alias(arena, name));
	uint32_t at = place_for(module, word);
	ex_add(arena, module, directive);
	for (uint32_t i = module->list.count - 1; i > at; i--)
		module->list.items[i] = module->list.items[i - 1];
	module->list.items[at] = directive;
}

static void add_needs(struct arena *arena, struct ex *module)
{
	struct needs needs = {0};
	for (VEC_EACH(struct ex *, one, &module->list))
		if ((*one)->kind != EX_ATTRIBUTE)
			look_for_needs(*one, &needs);
	if (needs.bitwise)
		add_directive(arena, module, "import", "Bitwise");
	if (needs.ecto_query)
		add_directive(arena, module, "require", "Ecto.Query");
	if (needs.integer)
		add_directive(arena, module, "require", "Integer");
	if (needs.logger)
		add_directive(arena, module, "require", "Logger");
}

/* ---- the order of things ---- */

static bool is_defimpl(const struct ex *item)
{
	return item->kind == EX_CALL && item->right && !strncmp(item->text, "def", 3);
}

static void finish_module(struct arena *arena, struct ex *module);

static void finish_items(struct finish *f, struct ex *module, bool rename)
{
	for (VEC_EACH(struct ex *, one, &module->list)) {
		if ((*one)->kind == EX_MODULE || (*one)->kind == EX_BLANK)
			continue;
		memset(&f->bindings, 0, sizeof f->bindings);
		memset(&f->reads, 0, sizeof f->reads);
		finish_resolve(f, *one);
		if (rename)
			finish_rename(f);
		else if ((*one)->kind == EX_DEF || is_defimpl(*one))
			finish_shorten(f, *one);
	}
}

/* Items that stand in a block of their own come out of it. */
static void open_blocks(struct arena *arena, struct ex *module)
{
	struct ex flat = {.kind = EX_BLOCK};
	for (VEC_EACH(struct ex *, one, &module->list)) {
		if ((*one)->kind != EX_BLOCK) {
			ex_add(arena, &flat, *one);
			continue;
		}
		open_blocks(arena, *one);
		for (VEC_EACH(struct ex *, inner, &(*one)->list))
			ex_add(arena, &flat, *inner);
	}
	module->list = flat.list;
}

static void finish_module(struct arena *arena, struct ex *module)
{
	open_blocks(arena, module);
	struct finish f = {.arena = arena};
	for (int round = 0; round < MOST_ROUNDS; round++) {
		f.changed = false;
		finish_items(&f, module, false);
		finish_drop_private(&f, module);
		if (!f.changed)
			break;
	}
	finish_items(&f, module, true);
	finish_rescues(module);
	add_needs(arena, module);
	for (VEC_EACH(struct ex *, one, &module->list))
		if ((*one)->kind == EX_MODULE)
			finish_module(arena, *one);
}

struct ex *ex_finish(struct arena *arena, const struct ex *module)
{
	struct ex *copy = ex_copy(arena, module);
	if (copy && copy->kind == EX_MODULE)
		finish_module(arena, copy);
	else if (copy && copy->kind == EX_BLOCK)
		for (VEC_EACH(struct ex *, one, &copy->list))
			if ((*one)->kind == EX_MODULE)
				finish_module(arena, *one);
	return copy;
}
