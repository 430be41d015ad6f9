#include "base/arena.h"
#include "tests/unit/suites.h"
#include "transform/lower/lower.h"

#include <check.h>

static const struct {
	const char *haxe, *elixir;
} names[] = {
        {"userId", "user_id"},
        {"HTTPServer", "http_server"},
        {"getURL", "get_url"},
        {"x", "x"},
        {"X", "x"},
        {"snake_case", "snake_case"},
        {"parse2Json", "parse2_json"},
        {"A1B", "a1_b"},
        {"XMLHttpRequest", "xml_http_request"},
        {"_private", "_private"},
        {"end", "end_"},
        {"fn", "fn_"},
        {"nil", "nil_"},
        {"rescue", "rescue_"},
        {"when", "when_"},
        {"isOK", "is_ok"},
        {"__MODULE__", "__module__"},
};

START_TEST(snake_case_of_names)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	ck_assert_str_eq(snake_case(&arena, names[_i].haxe), names[_i].elixir);
	arena_free(&arena);
}
END_TEST

START_TEST(which_declarations_yield_a_module)
{
	struct decl decl = {.kind = DECL_CLASS};
	ck_assert(lower_yields_module(&decl));
	decl.is_extern = true;
	ck_assert(!lower_yields_module(&decl));
	decl.is_extern = false;
	static const enum decl_kind none[] = {DECL_INTERFACE, DECL_ENUM, DECL_TYPEDEF,
	                                      DECL_ABSTRACT};
	for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
		decl.kind = none[i];
		ck_assert(!lower_yields_module(&decl));
	}
	decl.kind = DECL_FIELDS;
	ck_assert(lower_yields_module(&decl));
}
END_TEST

Suite *suite_lower(void)
{
	Suite *suite = suite_create("lower");
	TCase *tests = tcase_create("names and modules");
	tcase_add_loop_test(tests, snake_case_of_names, 0, (int)(sizeof names / sizeof *names));
	tcase_add_test(tests, which_declarations_yield_a_module);
	suite_add_tcase(suite, tests);
	return suite;
}
