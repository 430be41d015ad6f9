/*
 * Random well-scoped functions through the last pass: ex_scope COUNT SEED
 * prints modules R0, R1 ... as made and F0, F1 ... as finished.  Elixir must
 * compile the F without a warning, and R and F must do the same
 * (tests/elixir/check_finish.exs).
 */
#include "transform/elixir/finish.h"
#include "transform/elixir/print.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_NAMES = 40 };

struct program {
	struct arena *arena;
	uint64_t state;
	const char *names[MOST_NAMES]; /* visible variables */
	unsigned count;
};

static unsigned pick(struct program *p, unsigned count)
{
	p->state = p->state * 6364136223846793005ULL + 1442695040888963407ULL;
	return (unsigned)(p->state >> 33) % count;
}

static struct ex *value(struct program *p, int depth);
static struct ex *body(struct program *p, int depth);

static struct ex *variable(struct program *p)
{
	if (!p->count)
		return ex_int(p->arena, 3);
	return ex_var(p->arena, p->names[pick(p, p->count)]);
}

static struct ex *new_variable(struct program *p)
{
	static const char *const names[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
	const char *name = names[pick(p, 8)];
	if (p->count < MOST_NAMES)
		p->names[p->count++] = name;
	return ex_var(p->arena, name);
}

/* Has an effect that can be seen, and gives its argument. */
static struct ex *traced(struct program *p, int depth)
{
	return ex_remote(p->arena, ex_alias(p->arena, "Trace"), "t", 1, value(p, depth));
}

static struct ex *test(struct program *p, int depth)
{
	static const char *const operators[] = {"<", ">", "==", "!="};
	return ex_binary(p->arena, operators[pick(p, 4)], variable(p),
	                 pick(p, 2) ? ex_int(p->arena, pick(p, 5)) : traced(p, depth));
}

static struct ex *closure(struct program *p, int depth)
{
	unsigned outside = p->count;
	struct ex *node = ex_new(p->arena, EX_FN);
	struct ex *clause = ex_clause(p->arena, new_variable(p), NULL, NULL);
	clause->right = body(p, depth);
	ex_add(p->arena, node, clause);
	p->count = outside;
	return node;
}

static struct ex *choice(struct program *p, int depth)
{
	unsigned outside = p->count;
	struct ex *node = ex_new(p->arena, EX_CASE);
	node->left = pick(p, 2) ? variable(p) : traced(p, depth);
	ex_add(p->arena, node,
	       ex_clause(p->arena, ex_int(p->arena, pick(p, 4)), NULL, body(p, depth)));
	p->count = outside;
	if (pick(p, 2)) {
		struct ex *head = new_variable(p);
		struct ex *guard = ex_binary(p->arena, ">", head, ex_int(p->arena, pick(p, 4)));
		ex_add(p->arena, node, ex_clause(p->arena, head, guard, body(p, depth)));
		p->count = outside;
	}
	struct ex *last = pick(p, 2) ? new_variable(p) : ex_var(p->arena, "_");
	ex_add(p->arena, node, ex_clause(p->arena, last, NULL, body(p, depth)));
	p->count = outside;
	return node;
}

static struct ex *attempt(struct program *p, int depth)
{
	unsigned outside = p->count;
	struct arena *a = p->arena;
	struct ex *node = ex_new(a, EX_TRY), *section = ex_new(a, EX_SECTION);
	node->left = body(p, depth);
	p->count = outside;
	section->text = "rescue";
	struct ex *head = ex_binary(a, "in", ex_var(a, "error"), ex_alias(a, "ArgumentError"));
	ex_add(a, section, ex_clause(a, head, NULL, body(p, depth)));
	ex_add(a, node, section);
	p->count = outside;
	if (pick(p, 2)) {
		section = ex_new(a, EX_SECTION);
		section->text = "after";
		section->left = body(p, depth);
		ex_add(a, node, section);
		p->count = outside;
	}
	return node;
}

static struct ex *loop(struct program *p, int depth)
{
	unsigned outside = p->count;
	struct arena *a = p->arena;
	struct ex *node = ex_new(a, EX_FOR);
	struct ex *items = ex_list(a, 2, value(p, depth), ex_int(a, 2));
	ex_add(a, node, ex_binary(a, "<-", new_variable(p), items));
	if (!pick(p, 3))
		ex_add(a, node, test(p, 0));
	node->right = body(p, depth);
	p->count = outside;
	return ex_call(a, "length", 1, node);
}

static struct ex *branch(struct program *p, int depth)
{
	struct arena *a = p->arena;
	struct ex *node = ex_if(a, test(p, depth), NULL, NULL);
	unsigned outside = p->count;
	node->right = body(p, depth);
	p->count = outside;
	ex_add(a, node, body(p, depth));
	p->count = outside;
	return node;
}

static struct ex *value(struct program *p, int depth)
{
	struct arena *a = p->arena;
	if (depth <= 0)
		return pick(p, 3) ? variable(p) : ex_int(a, pick(p, 9));
	depth--;
	switch (pick(p, 14)) {
	case 0:
	case 1:
		return traced(p, depth);
	case 2:
		return ex_binary(a, "+", value(p, depth), value(p, depth));
	case 3:
		return branch(p, depth);
	case 4:
		return choice(p, depth);
	case 5:
		return ex_apply(a, closure(p, depth), 1, value(p, 0));
	case 6:
		return loop(p, depth);
	case 7:
		return attempt(p, depth);
	case 8:
		return ex_call(a, "elem", 2, ex_tuple(a, 2, value(p, depth), value(p, depth)),
		               ex_int(a, pick(p, 2)));
	case 9:
		return ex_call(a, "helper", 2, value(p, depth), value(p, depth));
	case 10:
		return ex_binary(a, "&&&", value(p, depth), ex_int(a, pick(p, 9)));
	default:
		return pick(p, 4) ? variable(p) : ex_int(a, pick(p, 9));
	}
}

static struct ex *pair_of(struct program *p, int depth)
{
	struct ex *right =
	        ex_remote(p->arena, ex_alias(p->arena, "Trace"), "pair", 1, value(p, depth));
	struct ex *one = new_variable(p), *two = new_variable(p);
	if (!strcmp(one->text, two->text))
		two = ex_var(p->arena, "_");
	return ex_match(p->arena, ex_tuple(p->arena, 2, one, two), right);
}

static struct ex *body(struct program *p, int depth)
{
	struct ex *block = ex_block(p->arena);
	for (unsigned count = pick(p, 4); count--;) {
		if (!pick(p, 3)) {
			ex_add(p->arena, block, value(p, depth));
		} else if (!pick(p, 4)) {
			ex_add(p->arena, block, pair_of(p, depth));
		} else {
			struct ex *right = value(p, depth);
			ex_add(p->arena, block, ex_match(p->arena, new_variable(p), right));
		}
	}
	ex_add(p->arena, block, value(p, depth));
	return block;
}

static struct ex *definition(struct program *p, const char *word, const char *name, int depth)
{
	struct ex *node = ex_new(p->arena, EX_DEF);
	node->word = word;
	node->text = name;
	p->count = 2;
	p->names[0] = "a";
	p->names[1] = "b";
	ex_add(p->arena, node, ex_var(p->arena, "a"));
	ex_add(p->arena, node, ex_var(p->arena, "b"));
	node->right = body(p, depth);
	return node;
}

static struct ex *whole(struct program *p, const char *name)
{
	struct ex *node = ex_new(p->arena, EX_MODULE);
	node->left = ex_alias(p->arena, name);
	ex_add(p->arena, node, definition(p, "def", "main", 3));
	struct ex *helper = definition(p, "defp", "helper", 0);
	helper->right = ex_binary(p->arena, "+", ex_var(p->arena, "a"), ex_var(p->arena, "b"));
	ex_add(p->arena, node, helper);
	return node;
}

static bool show(struct program *p, const struct ex *node)
{
	struct buf out;
	const char *problem;
	buf_init(&out, p->arena);
	if (!ex_print(node, false, p->arena, &out, &problem)) {
		fprintf(stderr, "%s\n", problem);
		return false;
	}
	puts(buf_string(&out));
	return true;
}

static struct ex *importing(struct arena *arena, struct ex *module)
{
	struct ex *all = ex_new(arena, EX_MODULE), *import = ex_new(arena, EX_DIRECTIVE);
	all->left = module->left;
	import->text = "import";
	ex_add(arena, import, ex_alias(arena, "Bitwise"));
	ex_add(arena, all, import);
	for (VEC_EACH(struct ex *, one, &module->list))
		ex_add(arena, all, *one);
	return all;
}

int main(int argc, char **argv)
{
	struct recovery recovery;
	struct arena arena;
	if (argc != 3 || setjmp(recovery.point))
		return 2;
	arena_init(&arena, &recovery);
	for (int i = 0; i < atoi(argv[1]); i++) {
		struct program p = {.arena = &arena,
		                    .state = (uint64_t)atoll(argv[2]) * 7919 + (uint64_t)i};
		pick(&p, 2);
		pick(&p, 2);
		struct ex *raw = whole(&p, arena_printf(&arena, "R%d", i));
		struct ex *finished = ex_finish(&arena, raw);
		finished->left = ex_alias(&arena, arena_printf(&arena, "F%d", i));
		if (!show(&p, importing(&arena, raw)) || !show(&p, finished))
			return 1;
		arena_free(&arena);
	}
	return 0;
}
