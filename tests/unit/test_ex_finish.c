#include "base/buf.h"
#include "tests/unit/ex_text.h"
#include "tests/unit/suites.h"
#include "transform/elixir/finish.h"

#include <stdio.h>
#include <string.h>

/* A function's body before and after; the parameters are x and y. */
static const struct {
	const char *before, *after;
} bodies[] = {
        {"a = f(x)\ny", "f(x)\ny"},
        {"a = 1\nx + y", "x + y"},
        {"a = x\na = y\na + x", "a = y\na + x"},
        {"a = y\na = a + x\na", "a = y\na = a + x\na"},
        {"{a, b} = f(x)\na + y", "{a, _b} = f(x)\na + y"},
        {"{a, b} = f(x)\ny", "f(x)\ny"},
        {"{:ok, a} = f(x)\ny", "{:ok, _a} = f(x)\ny"},
        {"x + 1\nf(x) + f(y)\ny", "f(x)\nf(y)\ny"},
        {"\"a\"\nfn -> x end\n[x, f(y)]\nx", "f(y)\nx"},
        {"case x do\n  a -> y\nend", "y"},
        {"case f(x) do\n  a -> y\nend", "f(x)\ny"},
        {"case x do\n  a -> b = y\n  f(b)\nend", "case x do\n  _a ->\n    b = y\n    f(b)\nend"},
        {"case x do\n  {:a, 1} -> y\n  {:a, _} -> x\n  {:a, 2} -> 2\n  {:b, _} -> 3\nend",
         "case x do\n  {:a, 1} -> y\n  {:a, _} -> x\n  {:b, _} -> 3\nend"},
        {"case x do\n  %{a: _, b: 1} -> 1\n  %{b: 1} -> 2\n  %{a: 2, b: 1} -> 3\n  _ -> 4\nend",
         "case x do\n  %{a: _, b: 1} -> 1\n  %{b: 1} -> 2\n  _ -> 4\nend"},
        {"case x do\n  [1 | _] -> 1\n  [_, a | _] -> a\n  [b, 2] -> b\n  [b] -> b\nend",
         "case x do\n  [1 | _] -> 1\n  [_, a | _] -> a\n  [b] -> b\nend"},
        {"case x do\n  {a, a} -> 1\n  {1, 1} -> 2\n  {a, b} when a > b -> 3\n  {1, 2} -> 4\nend",
         "case x do\n  {a, a} -> 1\n  {1, 1} -> 2\n  {a, b} when a > b -> 3\n  {1, 2} -> 4\nend"},
        {"case x > y do\n  true -> 1\n  false -> 2\n  _ -> 3\nend",
         "case x > y do\n  true -> 1\n  false -> 2\nend"},
        {"case {x, y} do\n  {_, _} -> 1\n  _ -> 2\nend", "1"},
        {"f(x) and x > y\ny", "f(x)\ny"},
        {"case x do\n  a when a > 1 -> y\n  _ -> x\nend", NULL},
        {"case x do\n  ^y -> 1\n  {y, _} -> 2\nend", "case x do\n  ^y -> 1\n  {_y, _} -> 2\nend"},
        {"case x do\n  a -> f(a)\n  _ -> y\nend", "case x do\n  a -> f(a)\nend"},
        {"a = 1\ncase x do\n  1 ->\n    a = y\n    f(a)\n  _ -> a\nend", NULL},
        {"f(fn a -> y end, x)", "f(fn _a -> y end, x)"},
        {"for a <- x, b <- y, do: f(b)", "for _a <- x, b <- y, do: f(b)"},
        {"for a <- x, do: y\nf(y)", "f(y)"},
        {"with {:ok, a} <- x, {:ok, b} <- f(a), do: y",
         "with {:ok, a} <- x,\n     {:ok, _b} <- f(a) do\n  y\nend"},
        {"try do\n  f(x)\nrescue\n  e in E -> y\nend", "try do\n  f(x)\nrescue\n  E -> y\nend"},
        {"try do\n  f(x)\ncatch\n  kind, why -> f(why)\nend",
         "try do\n  f(x)\ncatch\n  _kind, why -> f(why)\nend"},
        {"if x do\n  {x, 1}\nelse\n  f(y)\n  nil\nend\ny", "unless x, do: f(y)\ny"},
        {"if !x do\n  nil\nelse\n  f(y)\nend\ny", "if x, do: f(y)\ny"},
        {"if f(x) do\n  1\nelse\n  2\nend\ny", "f(x)\ny"},
        {"if true, do: f(x), else: f(y)", "f(x)"},
        {"if true do\n  x = 1\n  f(x)\nend\nx + y", "if true do\n  x = 1\n  f(x)\nend\n\nx + y"},
        {"cond do\n  false -> x\n  y -> x\n  true -> y\n  x -> 3\nend",
         "cond do\n  y -> x\n  true -> y\nend"},
        {"a = 1\nif a > 0 && x, do: y, else: a", "a = 1\nif x, do: y, else: a"},
        {"a = nil\na || f(x, y)", "f(x, y)"},
        {"<<n, rest::binary-size(n), tail::binary>> = x\nf(rest, y)",
         "<<n, rest::binary-size(n), _tail::binary>> = x\nf(rest, y)"},
        {"%{a: a, b: b} = x\nf(a, y)", "%{a: a, b: _b} = x\nf(a, y)"},
        {"length(x)\nself()\ny + x", "y + x"},
        {"_ = f(x)\ny", "f(x)\ny"},
        {"f(x and ((y and x) and f(x)), ((x <> y) <> x) <> f(x))",
         "f(x and y and x and f(x), x <> y <> x <> f(x))"},
        {"(\na = y\nf(a)\n)\nx", "a = y\nf(a)\nx"},
        {"case x + 1 do\n  a -> b = y\n  f(b)\nend",
         "case nil do\n  _ ->\n    b = y\n    f(b)\nend"},
        {"case {f(x) + 1, y} do\n  {_, 1} -> 1\n  _ -> 2\nend",
         "case {f(x), y} do\n  {_, 1} -> 1\n  _ -> 2\nend"},
        {"f(x) == 1 or f(y) == 2\ny", "unless f(x) == 1, do: f(y)\ny"},
        {"a = case f(x) do\n  b -> {:next, b}\nend\ncase a do\n  {:return, c} -> c\n"
         "  {:next, c} -> f(c)\nend",
         "a = case f(x) do\n  b -> {:next, b}\nend\ncase a do\n  {:next, c} -> f(c)\nend"},
        {"{a, b} = {4, x}\ncase a + b do\n  c when a in [1, 2] -> c\n  _ -> y\nend", "y"},
        {"try do\n  {:next, [x, 1]}\ncatch\n  _ -> f(y)\nend", "{:next, [x, 1]}"},
        {"case {x, rem(17, 3) + 12} do\n  {_, 3} -> 1\n  {1, 14} -> 2\n  _ -> 3\nend",
         "case {x, rem(17, 3) + 12} do\n  {1, 14} -> 2\n  _ -> 3\nend"},
        {"a = {:pair, f(x)}\ncase y do\n  b when a == {:dot} -> b\n  _ -> f(a)\nend",
         "a = {:pair, f(x)}\nf(a)"},
        {"case x do\n  a when a < a -> 1\n  _ -> 2\nend", "2"},
        {"case {x, y == 5} do\n  {_, true} -> 1\n  {_, false} -> 2\n  _ -> 3\nend",
         "case {x, y == 5} do\n  {_, true} -> 1\n  {_, false} -> 2\nend"},
        {"a = fn -> {:next, f(x)} end\nb = a.()\ncase b do\n  {:break, c} -> c\n"
         "  {:next, c} -> f(c)\nend",
         "a = fn -> {:next, f(x)} end\nb = a.()\ncase b do\n  {:next, c} -> f(c)\nend"},
        {"case {x == 1, y} do\n  {:return, a} -> a\n  {b, _} -> f(b)\nend",
         "case {x == 1, y} do\n  {b, _} -> f(b)\nend"},
        {"case {x, y} do\n  {_, true} -> 1\n  {_, false} -> 2\n  _ -> 3\nend", NULL},
        {"case x + f(y) do\n  _ -> b = y\n  f(b)\nend",
         "case f(y) do\n  _ ->\n    b = y\n    f(b)\nend"},
};

static const char *finished(struct arena *arena, const char *text)
{
	struct ex *module = ex_text_parse(arena, text);
	struct ex *before = ex_copy(arena, module);
	struct ex *after = ex_finish(arena, module);
	ck_assert(ex_equal(before, module)); /* it stays as it was */
	return ex_text_print(arena, after, false);
}

static const char *wrapped(struct arena *arena, const char *body)
{
	return arena_printf(arena,
	                    "defmodule A do\n  def g(x, y) do\nf(x, y)\n%s\n  end\n"
	                    "  def f(a, b \\\\ 1), do: a + b\nend\n",
	                    body);
}

START_TEST(what_nobody_reads_goes)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	const char *after = bodies[_i].after ? bodies[_i].after : bodies[_i].before;
	const char *wanted =
	        ex_text_print(&arena, ex_text_parse(&arena, wrapped(&arena, after)), false);
	ck_assert_str_eq(finished(&arena, wrapped(&arena, bodies[_i].before)), wanted);
	arena_free(&arena);
}
END_TEST

/* Whole modules: tests/golden/elixir/NAME.ex and what becomes of it, NAME.finished. */
static const char *const golden[] = {"imports", "private", "parameters", "documents"};

static char *read_golden(struct arena *arena, const char *name, const char *suffix)
{
	struct buf text;
	char piece[4096];
	size_t got;
	FILE *file = fopen(arena_printf(arena, "tests/golden/elixir/%s.%s", name, suffix), "rb");
	ck_assert_msg(file != NULL, "%s.%s", name, suffix);
	buf_init(&text, arena);
	while ((got = fread(piece, 1, sizeof piece, file)))
		buf_add(&text, piece, got);
	fclose(file);
	return text.bytes;
}

START_TEST(whole_modules)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	const char *text = finished(&arena, read_golden(&arena, golden[_i], "ex"));
	ck_assert_str_eq(text, read_golden(&arena, golden[_i], "finished"));
	arena_free(&arena);
}
END_TEST

Suite *suite_ex_finish(void)
{
	Suite *suite = suite_create("ex_finish");
	TCase *tcase = tcase_create("ex_finish");
	tcase_add_loop_test(tcase, what_nobody_reads_goes, 0,
	                    (int)(sizeof bodies / sizeof *bodies));
	tcase_add_loop_test(tcase, whole_modules, 0, (int)(sizeof golden / sizeof *golden));
	suite_add_tcase(suite, tcase);
	return suite;
}
