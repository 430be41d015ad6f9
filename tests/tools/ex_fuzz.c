/*
 * Random Elixir trees through the printer: ex_fuzz DIR COUNT SEED writes
 * DIR/0.ex, DIR/1.ex ...; tests/elixir/check_format.exs DIR then asks Elixir
 * whether its formatter would leave each of them alone.
 */
#include "transform/elixir/print.h"

#include <stdio.h>
#include <stdlib.h>

struct random {
	struct arena *arena;
	uint64_t state;
};

static unsigned pick(struct random *r, unsigned count)
{
	r->state = r->state * 6364136223846793005ULL + 1442695040888963407ULL;
	return (unsigned)(r->state >> 33) % count;
}

static struct ex *any(struct random *r, int depth);

static const char *word(struct random *r)
{
	static const char *const words[] = {"a",         "x",
	                                    "list",      "count",
	                                    "user_name", "items",
	                                    "value",     "total",
	                                    "online_at", "a_rather_long_name",
	                                    "acc",       "sum",
	                                    "it",        "presence_of_everybody"};
	return words[pick(r, 14)];
}

static const char *module(struct random *r)
{
	static const char *const words[] = {"Enum",     "Map",
	                                    "Haxe.Ref", "TodoAppWeb.Presence",
	                                    "String",   "A.Rather.Long.Module.Name"};
	return words[pick(r, 6)];
}

static struct ex *string(struct random *r)
{
	static const char *const texts[] = {
	        "",
	        "a",
	        "hello, world",
	        "say \"hi\"",
	        "a\nb\t",
	        "#{no}",
	        "back\\slash",
	        "h\xC3\xA9llo w\xC3\xB6rld",
	        "a rather long text that takes some of the room on the line",
	        "\xF0\x9F\x98\x80",
	        "\x01\x7F\xFF"};
	return ex_text(r->arena, texts[pick(r, 11)]);
}

static struct ex *leaf(struct random *r)
{
	struct arena *a = r->arena;
	static const char *const atoms[] = {"ok",  "error", "Foo", "a b", "done?",
	                                    "nil", "a@b",   "+",   "a-b", "1x"};
	static const char *const floats[] = {"1.0", "123456.25", "1.5E10", "-2.5", "1e5"};
	static const long long ints[] = {0, 1, 42, -7, 99999, 100000, 123456789};
	switch (pick(r, 9)) {
	case 0:
		return ex_nil(a);
	case 1:
		return ex_bool(a, pick(r, 2));
	case 2:
		return ex_atom(a, atoms[pick(r, 10)]);
	case 3:
		return ex_int(a, ints[pick(r, 7)]);
	case 4:
		return ex_float(a, floats[pick(r, 5)]);
	case 5:
		return string(r);
	default:
		return ex_var(a, word(r));
	}
}

static void fill(struct random *r, struct ex *node, unsigned count, int depth)
{
	while (count--)
		ex_add(r->arena, node, any(r, depth));
}

static void fill_pairs(struct random *r, struct ex *node, unsigned count, int depth, bool arrows)
{
	while (count--) {
		struct ex *key = arrows && pick(r, 3) ? any(r, depth) : ex_atom(r->arena, word(r));
		ex_add_pair(r->arena, node, key, any(r, depth));
	}
}

static struct ex *container(struct random *r, int depth)
{
	static const enum ex_kind kinds[] = {EX_LIST, EX_CONS, EX_TUPLE,  EX_KEYWORD,
	                                     EX_MAP,  EX_MAP,  EX_STRUCT, EX_LIST};
	struct ex *node = ex_new(r->arena, kinds[pick(r, 8)]);
	unsigned count = pick(r, 5);
	switch (node->kind) {
	case EX_CONS:
		fill(r, node, count + 1, depth);
		node->left = any(r, depth);
		break;
	case EX_KEYWORD:
		fill_pairs(r, node, count + 1, depth, false);
		break;
	case EX_STRUCT:
		node->right = ex_alias(r->arena, module(r));
		/* fall through */
	case EX_MAP:
		if (!pick(r, 3)) {
			node->left = any(r, depth);
			count++;
		}
		fill_pairs(r, node, count, depth, node->kind == EX_MAP && pick(r, 2));
		break;
	default:
		fill(r, node, count, depth);
		if (node->kind == EX_LIST && !pick(r, 8))
			ex_add(r->arena, node,
			       ex_pair(r->arena, ex_atom(r->arena, word(r)), any(r, depth)));
	}
	return node;
}

static struct ex *call(struct random *r, int depth)
{
	struct arena *a = r->arena;
	struct ex *node;
	switch (pick(r, 9)) {
	case 0:
	case 1:
		node = ex_call(a, pick(r, 6) ? word(r) : "raise", 0);
		if (!strcmp(node->text, "raise"))
			ex_add(a, node, any(r, depth));
		break;
	case 2:
		node = ex_apply(a, any(r, depth), 0);
		break;
	case 3:
		return ex_field(a, any(r, depth), word(r));
	case 4:
		node = ex_new(a, EX_INDEX);
		node->left = any(r, depth);
		node->right = any(r, depth);
		return node;
	default:
		node = ex_remote(a, ex_alias(a, module(r)), word(r), 0);
	}
	fill(r, node, pick(r, 4), depth);
	if (!pick(r, 5)) {
		struct ex *last = ex_new(a, EX_KEYWORD);
		fill_pairs(r, last, 1 + pick(r, 4), depth, false);
		ex_add(a, node, last);
	}
	return node;
}

static struct ex *operation(struct random *r, int depth)
{
	static const char *const operators[] = {"+",   "-",  "*",   "/",   "==",    "!=",  "<",
	                                        ">=",  "&&", "||",  "and", "or",    "<>",  "++",
	                                        "--",  "in", "..",  "|>",  "|>",    "<<<", "&&&",
	                                        "|||", "=",  "!==", "===", "not in"};
	static const char *const unaries[] = {"-", "!", "not", "^", "@"};
	if (!pick(r, 5)) {
		const char *text = unaries[pick(r, 5)];
		bool name = *text == '@' || *text == '^';
		struct ex *inner = name ? ex_var(r->arena, word(r)) : any(r, depth);
		return ex_unary(r->arena, text, inner);
	}
	const char *text = operators[pick(r, 26)];
	struct ex *left = any(r, depth), *right = any(r, depth);
	/* the formatter loses the parentheses of `(&f(&1)) .. a` */
	if (left->kind == EX_CAPTURE || right->kind == EX_CAPTURE)
		left = right = leaf(r);
	if (!strcmp(text, "=") && pick(r, 2))
		return ex_match(r->arena, left, right);
	if (!strcmp(text, "|>"))
		right = ex_remote(r->arena, ex_alias(r->arena, module(r)), word(r), pick(r, 2),
		                  any(r, depth));
	if (!strcmp(text, "not in"))
		return ex_unary(r->arena, "not", ex_binary(r->arena, "in", left, right));
	return ex_binary(r->arena, text, left, right);
}

static struct ex *statements(struct random *r, int depth)
{
	unsigned count = pick(r, 3) ? 1 : 2 + pick(r, 4);
	if (count == 1)
		return any(r, depth);
	struct ex *block = ex_block(r->arena);
	while (count--) {
		ex_add(r->arena, block,
		       pick(r, 3) ? any(r, depth) : ex_match(r->arena, leaf(r), any(r, depth)));
		if (!pick(r, 9))
			ex_add(r->arena, block, ex_new(r->arena, EX_BLANK));
	}
	return block;
}

static void clauses(struct random *r, struct ex *node, unsigned count, unsigned heads, int depth)
{
	while (count--) {
		struct ex *clause = ex_clause(r->arena, NULL, pick(r, 4) ? NULL : any(r, depth),
		                              statements(r, depth));
		fill(r, clause, heads, depth > 1 ? 1 : depth);
		if (!heads)
			clause->left = NULL;
		ex_add(r->arena, node, clause);
	}
}

static struct ex *attempt(struct random *r, int depth)
{
	static const char *const words[] = {"rescue", "catch", "else"};
	struct ex *node = ex_new(r->arena, EX_TRY);
	node->left = statements(r, depth);
	for (unsigned i = 0; i < 3; i++) {
		if (i != 1 && pick(r, 2))
			continue;
		struct ex *section = ex_new(r->arena, EX_SECTION);
		section->text = words[i];
		clauses(r, section, 1 + pick(r, 2), 1, depth);
		ex_add(r->arena, node, section);
	}
	if (!pick(r, 3)) {
		struct ex *section = ex_new(r->arena, EX_SECTION);
		section->text = "after";
		section->left = statements(r, depth);
		ex_add(r->arena, node, section);
	}
	return node;
}

static struct ex *generator(struct random *r, int depth)
{
	struct arena *a = r->arena;
	struct ex *node = ex_new(a, EX_FOR);
	for (unsigned count = 1 + pick(r, 3); count--;)
		ex_add(a, node, ex_binary(a, "<-", leaf(r), any(r, depth)));
	if (!pick(r, 3))
		ex_add(a, node, any(r, depth));
	if (!pick(r, 3))
		ex_add_pair(a, node, ex_atom(a, "into"), ex_new(a, EX_MAP));
	else if (!pick(r, 4)) {
		ex_add_pair(a, node, ex_atom(a, "reduce"), any(r, depth));
		node->left = leaf(r);
	}
	node->right = statements(r, depth);
	return node;
}

static struct ex *control(struct random *r, int depth)
{
	struct arena *a = r->arena;
	struct ex *node;
	switch (pick(r, 12)) {
	case 0:
		node = ex_new(a, EX_FN);
		clauses(r, node, 2 + pick(r, 2), 1, depth);
		return node;
	case 1:
	case 2:
	case 3:
		node = ex_new(a, EX_FN);
		clauses(r, node, 1, pick(r, 3), depth);
		return node;
	case 4:
		node = ex_new(a, EX_COND);
		clauses(r, node, 1 + pick(r, 3), 1, depth);
		for (VEC_EACH(struct ex *, one, &node->list))
			(*one)->left = NULL;
		return node;
	case 5:
	case 6:
		node = ex_new(a, EX_CASE);
		node->left = any(r, depth);
		clauses(r, node, 1 + pick(r, 3), 1, depth);
		return node;
	case 7:
		return attempt(r, depth);
	case 8:
		return generator(r, depth);
	case 9:
		node = ex_new(a, EX_WITH);
		ex_add(a, node, ex_binary(a, "<-", leaf(r), any(r, depth)));
		if (pick(r, 2))
			ex_add(a, node, ex_binary(a, "<-", leaf(r), any(r, depth)));
		node->left = statements(r, depth);
		return node;
	default:
		return ex_if(a, any(r, depth), statements(r, depth),
		             pick(r, 3) ? statements(r, depth) : NULL);
	}
}

static struct ex *interpolation(struct random *r, int depth)
{
	struct ex *node = ex_new(r->arena, EX_INTERPOLATION);
	ex_add(r->arena, node, string(r));
	/* several lines inside #{} are formatted anew each time by Elixir 1.14 */
	ex_add(r->arena, node, pick(r, 3) || !depth ? leaf(r) : call(r, 0));
	ex_add(r->arena, node, string(r));
	return node;
}

static struct ex *capture(struct random *r, int depth)
{
	struct ex *node = ex_new(r->arena, EX_CAPTURE), *one = ex_new(r->arena, EX_PLACEHOLDER);
	one->number = 1;
	if (pick(r, 2)) {
		node->text = word(r);
		node->number = 2;
		node->left = pick(r, 2) ? ex_alias(r->arena, module(r)) : NULL;
		return node;
	}
	node->number = -1;
	switch (pick(r, 4)) {
	case 0:
		node->left = ex_binary(r->arena, "+", one, leaf(r));
		break;
	case 1:
		node->left = ex_call(r->arena, word(r), 2, one, any(r, depth > 1 ? 1 : depth));
		break;
	case 2:
		node->left = ex_field(r->arena, one, word(r));
		break;
	default:
		node->left = ex_tuple(r->arena, 2, one, leaf(r));
	}
	return node;
}

static struct ex *bits(struct random *r, int depth)
{
	struct arena *a = r->arena;
	struct ex *node = ex_new(a, EX_BITSTRING);
	for (unsigned count = pick(r, 4); count--;) {
		struct ex *part = pick(r, 2) ? leaf(r) : any(r, depth);
		if (pick(r, 2))
			part = ex_binary(a, "::", part,
			                 pick(r, 2) ? ex_var(a, "utf8")
			                            : ex_binary(a, "-", ex_var(a, "binary"),
			                                        ex_call(a, "size", 1, leaf(r))));
		ex_add(a, node, part);
	}
	return node;
}

static struct ex *any(struct random *r, int depth)
{
	if (depth <= 0)
		return leaf(r);
	depth -= 1 + (int)pick(r, 2);
	switch (pick(r, 20)) {
	case 0:
	case 1:
	case 2:
		return leaf(r);
	case 3:
	case 4:
	case 5:
		return container(r, depth);
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
		return call(r, depth);
	case 11:
	case 12:
	case 13:
		return operation(r, depth);
	case 14:
		return interpolation(r, depth);
	case 15:
		return pick(r, 3) ? capture(r, depth) : bits(r, depth);
	default:
		return control(r, depth);
	}
}

static struct ex *definition(struct random *r)
{
	struct arena *a = r->arena;
	struct ex *def = ex_new(a, EX_DEF);
	def->text = word(r);
	def->word = pick(r, 2) ? "def" : "defp";
	fill(r, def, pick(r, 4), 1);
	if (!pick(r, 4))
		def->left = any(r, 2);
	def->right = statements(r, 1 + (int)pick(r, 5));
	return def;
}

static struct ex *whole(struct random *r)
{
	struct arena *a = r->arena;
	struct ex *node = ex_new(a, EX_MODULE);
	node->left = ex_alias(a, module(r));
	if (pick(r, 2)) {
		struct ex *doc = ex_new(a, EX_DOC);
		doc->word = "moduledoc";
		doc->text = "About this.\n\n  \"\"\" and #{x} \\ \n";
		doc->length = strlen(doc->text);
		ex_add(a, node, doc);
	}
	if (pick(r, 2)) {
		struct ex *use = ex_new(a, EX_DIRECTIVE), *options = ex_new(a, EX_KEYWORD);
		use->text = "use";
		ex_add(a, use, ex_alias(a, module(r)));
		fill_pairs(r, options, 1 + pick(r, 4), 1, false);
		ex_add(a, use, options);
		ex_add(a, node, use);
	}
	if (pick(r, 2)) {
		struct ex *attribute = ex_new(a, EX_ATTRIBUTE);
		attribute->text = word(r);
		attribute->left = pick(r, 4) ? container(r, 3) : leaf(r);
		ex_add(a, node, attribute);
	}
	for (unsigned count = 1 + pick(r, 4); count--;)
		ex_add(a, node, definition(r));
	return node;
}

static int write_one(struct random *r, const char *folder, int number)
{
	struct buf out;
	const char *problem;
	char path[4096];
	buf_init(&out, r->arena);
	if (!ex_print(whole(r), false, r->arena, &out, &problem)) {
		fprintf(stderr, "%d: %s\n", number, problem);
		return 1;
	}
	snprintf(path, sizeof path, "%s/%d.ex", folder, number);
	FILE *file = fopen(path, "wb");
	if (!file || fwrite(out.bytes, 1, out.length, file) != out.length || fclose(file)) {
		perror(path);
		return 1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct recovery recovery;
	struct arena arena;
	if (argc != 4) {
		fprintf(stderr, "usage: ex_fuzz DIR COUNT SEED\n");
		return 2;
	}
	arena_init(&arena, &recovery);
	if (setjmp(recovery.point)) {
		fprintf(stderr, "out of memory\n");
		return 1;
	}
	for (int i = 0; i < atoi(argv[2]); i++) {
		struct random r = {&arena, (uint64_t)atoll(argv[3]) * 1000003 + (uint64_t)i};
		for (int j = 0; j < 8; j++)
			pick(&r, 2);
		if (write_one(&r, argv[1], i))
			return 1;
		arena_free(&arena);
	}
	return 0;
}
