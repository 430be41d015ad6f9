#include "base/buf.h"
#include "tests/unit/ex_text.h"
#include "tests/unit/suites.h"
#include "transform/elixir/parse.h"

#include <string.h>

/* Templates: {this} is `list`, {0} is `a + b`, {1} is `1`; nothing else is a hole. */
static const struct {
	const char *text, *printed;
} filled[] = {
        {"Enum.join({this}, {0})", "Enum.join(list, a + b)\n"},
        {"{this} ++ [{0}]", "list ++ [a + b]\n"},
        {"String.slice({this}, {0}, {1})", "String.slice(list, a + b, 1)\n"},
        {"{0} * 2", "(a + b) * 2\n"},
        {"-{0}", "-(a + b)\n"},
        {"{0} |> f({1})", "(a + b) |> f(1)\n"},
        {"{this}.name", "list.name\n"},
        {"{this}.go({0})", "list.go(a + b)\n"},
        {"{this}.({0})", "list.(a + b)\n"},
        {"{this}[{1}]", "list[1]\n"},
        {"{{0}, {1}}", "{a + b, 1}\n"},
        {"{x}", "{x}\n"},
        {"{}", "{}\n"},
        {"%{{this} | a: {0}}", "%{list | a: a + b}\n"},
        {"\"#{{0}}!\"", "\"#{a + b}!\"\n"},
        {"\"{0}\"", "\"{0}\"\n"},
        {"fn x -> x + {0} end", "fn x -> x + (a + b) end\n"},
        {"case {0} do nil -> 0; x -> x end", "case a + b do\n  nil -> 0\n  x -> x\nend\n"},
        {"if {0} == nil, do: {1}, else: {0}", "if a + b == nil, do: 1, else: a + b\n"},
        {"if {0} do {1} end", "if a + b, do: 1\n"},
        {"x = {0}\n\ny = x\n{x, y}", "x = a + b\n\ny = x\n{x, y}\n"},
        {"not {this} in x", "list not in x\n"},
        {"{this} not in x", "list not in x\n"},
        {"Map.new({this}, &{&1, 1})", "Map.new(list, &{&1, 1})\n"},
        {"{0} # more\n", "a + b\n"},
};

static struct ex *fill(void *context, const char *word)
{
	struct arena *arena = context;
	if (!strcmp(word, "this"))
		return ex_var(arena, "list");
	if (!strcmp(word, "0"))
		return ex_binary(arena, "+", ex_var(arena, "a"), ex_var(arena, "b"));
	return strcmp(word, "1") ? NULL : ex_int(arena, 1);
}

static struct ex *parse(struct arena *arena, const char *text, const char **problem)
{
	struct ex_holes holes = {arena, fill};
	return ex_parse(arena, text, strlen(text), holes, problem);
}

START_TEST(holes_are_filled)
{
	struct recovery recovery;
	struct arena arena;
	const char *problem;
	arena_init(&arena, &recovery);
	struct ex *node = parse(&arena, filled[_i].text, &problem);
	ck_assert_msg(node != NULL, "%s: %s", filled[_i].text, problem);
	ck_assert_str_eq(ex_text_print(&arena, node, false), filled[_i].printed);
	arena_free(&arena);
}
END_TEST

static const char *const refused[] = {"(",          "f(",
                                      "[1, 2",      "%{a: }",
                                      "\"open",     "\"#{a\"",
                                      "if a",       "fn -> 1",
                                      "case a do",  "1 +",
                                      "1 2",        "end",
                                      "x -> y",     "~r/a",
                                      "~s(#{a})",   "\"\"\"\n",
                                      "%",          "%Foo",
                                      "&",          "a.",
                                      ":",          "\"\\x\"",
                                      "'list'",     "foo do\n1 -> 2\nend",
                                      "\x01",       "quote do: 1, else",
                                      "1 |> ",      "@",
                                      "@doc f()",   "a[1, 2]",
                                      "{1, 2",      "for x <- y",
                                      "try do\n",   "with do",
                                      "<<1",        "fn end",
                                      "cond do end"};

START_TEST(what_is_no_elixir_is_refused)
{
	struct recovery recovery;
	struct arena arena;
	const char *problem = NULL;
	arena_init(&arena, &recovery);
	ck_assert_msg(!parse(&arena, refused[_i], &problem), "%s", refused[_i]);
	ck_assert_ptr_nonnull(problem);
	arena_free(&arena);
}
END_TEST

START_TEST(nesting_is_bounded)
{
	struct recovery recovery;
	struct arena arena;
	const char *problem;
	static const char *const units[] = {"(",     "[",    "{",      "-",   "f(",
	                                    "%{a: ", "\"#{", "fn -> ", "x = "};
	arena_init(&arena, &recovery);
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct buf text;
		buf_init(&text, &arena);
		for (int j = 0; j < 50000; j++)
			buf_text(&text, units[i]);
		ck_assert_ptr_null(parse(&arena, buf_string(&text), &problem));
		arena_free(&arena);
	}
}
END_TEST

START_TEST(random_bytes_do_no_harm)
{
	static const char pieces[][8] = {
	        "{0}",    "\"", "#{", "}", "(", ")", "[",   "]", "do ",  "end",   " ",  "\n",
	        "fn",     "->", "a",  "1", ":", "%", "~r/", "&", "not ", "in ",   ",",  "\\",
	        "\"\"\"", "|",  ".",  "@", "=", "A", "?",   ";", "\xC3", "case ", "if "};
	struct recovery recovery;
	struct arena arena;
	const char *problem;
	uint64_t state = 5;
	arena_init(&arena, &recovery);
	for (int i = 0; i < 30000; i++) {
		struct buf text;
		buf_init(&text, &arena);
		for (int j = 0; j < i % 25; j++) {
			state = state * 6364136223846793005ULL + 1442695040888963407ULL;
			buf_text(&text, pieces[(state >> 33) % (sizeof pieces / sizeof *pieces)]);
		}
		struct ex *node = parse(&arena, buf_string(&text), &problem);
		if (node)
			ex_text_print(&arena, node, true);
		arena_free(&arena);
	}
}
END_TEST

Suite *suite_ex_parse(void)
{
	Suite *suite = suite_create("ex_parse");
	TCase *tcase = tcase_create("ex_parse");
	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, holes_are_filled, 0, (int)(sizeof filled / sizeof *filled));
	tcase_add_loop_test(tcase, what_is_no_elixir_is_refused, 0,
	                    (int)(sizeof refused / sizeof *refused));
	tcase_add_test(tcase, nesting_is_bounded);
	tcase_add_test(tcase, random_bytes_do_no_harm);
	suite_add_tcase(suite, tcase);
	return suite;
}
