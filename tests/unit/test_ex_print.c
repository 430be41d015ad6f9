#include "tests/unit/ex_text.h"
#include "tests/unit/suites.h"
#include "transform/elixir/print.h"

#include <stdio.h>
#include <string.h>

/* What the formatter leaves alone, one expression each. */
static const char *const unchanged[] = {
        "a + b * c\n",
        "(a + b) * c\n",
        "a - (b - c)\n",
        "a - -1\n",
        "-(a + b)\n",
        "!(a && b)\n",
        "!!a\n",
        "not a\n",
        "a not in [1, 2]\n",
        "Kernel.not(\n  case a do\n    b -> b\n  end\n) not in c\n",
        "(a && b) || c\n",
        "(a <> b) <> c\n",
        "[1, 2] ++ [3] ++ list\n",
        "(a <> b) |> f()\n",
        "x = y = 1\n",
        "1..(n - 1)//1\n",
        "&(&1 + 1)\n",
        "& &1.name\n",
        "&Vec.push(&1, x)\n",
        "&Enum.map/2\n",
        "&local/1\n",
        "f.(a)\n",
        "x.y.(z)\n",
        "(fn -> 1 end).()\n",
        "Enum.map(list, fn x -> x + 1 end)\n",
        "fn a, b when a > b -> a end\n",
        "%{m | a: 1, b: 2}\n",
        "%{\"k\" => v, a: 1}\n",
        "%{:a => 1, \"k\" => v}\n",
        "%User{name: \"Lea\"}\n",
        "%{}\n",
        "{:ok, x}\n",
        "[a: 1, b: 2]\n",
        "[:a, b: 2]\n",
        "[head | tail]\n",
        "<<a, b::utf8, rest::binary-size(n)>>\n",
        "if(x, do: 1, else: 2) + 3\n",
        "x = if a, do: b, else: c\n",
        "IO.puts(if a, do: b, else: c)\n",
        "{if(a, do: [x], else: []), total}\n",
        "for x <- xs, x > 1, into: %{}, do: {x, 1}\n",
        "raise \"no\"\n",
        "raise(ArgumentError) || 1\n",
        "throw({:error, 1})\n",
        "1_000_000\n",
        "99999\n",
        "123_456.5e10\n",
        "0xFF\n",
        "?a\n",
        ":\"not plain\"\n",
        ":done?\n",
        "%{\"not plain\": 1}\n",
        "\"a\\n\\\"b\\\" \\#{c} \\\\ \\e\"\n",
        "\"#{a}-#{f(b)}\"\n",
        "~r/a+b/iu\n",
        "~w(a b)a\n",
        "@name\n",
        "this.entries[key]\n",
        "case x do\n  1 -> :one\n  _ -> :many\nend\n",
        "try do\n  f()\nrescue\n  e in [A, B] -> g(e)\nafter\n  h()\nend\n",
        "receive do\n  {:a, x} -> x\nafter\n  1000 -> nil\nend\n",
        "with {:ok, a} <- f(), {:ok, b} <- g(a) do\n  b\nelse\n  _ -> nil\nend\n",
};

START_TEST(what_the_formatter_leaves_alone_stays)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	const char *text = unchanged[_i];
	ck_assert_str_eq(ex_text_print(&arena, ex_text_parse(&arena, text), false), text);
	arena_free(&arena);
}
END_TEST

static struct ex *long_call(struct arena *arena, unsigned count)
{
	struct ex *call = ex_call(arena, "some_function", 0);
	while (count--)
		ex_add(arena, call, ex_var(arena, "argument"));
	return call;
}

START_TEST(lines_break_at_98_columns)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	/* 13 + 2 + 8 * 8 + 7 * 2 = 93 columns */
	struct ex *fits = long_call(&arena, 8);
	const char *text = ex_text_print(&arena, fits, false);
	ck_assert_ptr_eq(strchr(text, '\n'), text + strlen(text) - 1);
	struct ex *wide = long_call(&arena, 9);
	text = ex_text_print(&arena, wide, false);
	ck_assert_int_eq(strncmp(text, "some_function(\n  argument,\n", 26), 0);
	arena_free(&arena);
}
END_TEST

START_TEST(an_if_takes_the_form_that_fits)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	struct ex *node = ex_if(&arena, ex_var(&arena, "a"), long_call(&arena, 4), ex_nil(&arena));
	const char *text = ex_text_print(&arena, node, false);
	ck_assert_int_eq(strncmp(text, "if a, do: some_function(", 24), 0);
	node = ex_if(&arena, ex_var(&arena, "a"), long_call(&arena, 8), ex_nil(&arena));
	text = ex_text_print(&arena, node, false);
	ck_assert_int_eq(strncmp(text, "if a do\n  some_function(", 24), 0);
	arena_free(&arena);
}
END_TEST

START_TEST(open_nodes_are_shown_or_refused)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	struct ex *call = ex_new(&arena, EX_PRESENCE_CALL);
	call->number = 1;
	call->second = 3;
	call->left = ex_module(&arena, "a.Who");
	ex_add(&arena, call, ex_var(&arena, "socket"));
	ck_assert_str_eq(ex_text_print(&arena, call, true),
	                 "%PRESENCE_CALL{\n"
	                 "  operation: :track,\n"
	                 "  kind: :socket_topic,\n"
	                 "  receiver: %MODULE_REF{class: \"a.Who\"},\n"
	                 "  args: [socket]\n"
	                 "}\n");
	ck_assert_ptr_null(ex_text_print(&arena, call, false));
	ck_assert_ptr_null(ex_text_print(&arena, ex_module(&arena, "a.Who"), false));
	arena_free(&arena);
}
END_TEST

START_TEST(meaning_is_kept_where_signs_would_be_operators)
{
	struct recovery recovery;
	struct arena arena;
	struct arena *a = &arena;
	arena_init(a, &recovery);
	struct ex *sum = ex_binary(a, "+", ex_var(a, "a"), ex_var(a, "b"));
	struct ex *test = ex_binary(a, ">", ex_unary(a, "-", sum), ex_int(a, 0));
	struct ex *node = ex_if(a, test, ex_block(a), NULL);
	ck_assert_str_eq(ex_text_print(a, node, false), "if(-(a + b) > 0) do\nend\n");
	struct ex *in = ex_binary(a, "in", ex_var(a, "a"), ex_var(a, "b"));
	node = ex_binary(a, "+", ex_int(a, 1), ex_unary(a, "not", in));
	ck_assert_str_eq(ex_text_print(a, node, false), "1 + !(a in b)\n");
	arena_free(a);
}
END_TEST

START_TEST(a_tree_that_is_too_deep_is_refused)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	struct ex *node = ex_nil(&arena);
	for (int i = 0; i < 40000; i++)
		node = ex_list(&arena, 1, node);
	ck_assert_ptr_null(ex_text_print(&arena, node, false));
	for (int i = 0; i < EX_KIND_COUNT; i++) /* and one that lacks its parts */
		ex_text_print(&arena, ex_new(&arena, (enum ex_kind)i), true);
	arena_free(&arena);
}
END_TEST

Suite *suite_ex_print(void)
{
	Suite *suite = suite_create("ex_print");
	TCase *tcase = tcase_create("ex_print");
	tcase_add_loop_test(tcase, what_the_formatter_leaves_alone_stays, 0,
	                    (int)(sizeof unchanged / sizeof *unchanged));
	tcase_add_test(tcase, lines_break_at_98_columns);
	tcase_add_test(tcase, an_if_takes_the_form_that_fits);
	tcase_add_test(tcase, open_nodes_are_shown_or_refused);
	tcase_add_test(tcase, meaning_is_kept_where_signs_would_be_operators);
	tcase_add_test(tcase, a_tree_that_is_too_deep_is_refused);
	suite_add_tcase(suite, tcase);
	return suite;
}
