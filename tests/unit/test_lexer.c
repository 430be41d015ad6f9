#include "tests/unit/haxe_source.h"
#include "tests/unit/suites.h"

#include <string.h>

/* The kinds and texts of the tokens, one space between two. */
static void check_tokens(const char *text, const char *expected)
{
	struct recovery recovery;
	struct arena arena;
	struct buf out, line;
	struct diags diags;
	struct names *names = names_new();
	arena_init(&arena, &recovery);
	buf_init(&out, &arena);
	buf_init(&line, &arena);
	diags_init(&diags, &arena);
	struct parse_input input = {
	        .names = names, .shown = "A.hx", .bytes = text, .length = strlen(text)};
	print_tokens(&input, &out, &diags);
	char *save, *copy = arena_copy(&arena, buf_string(&out), out.length);
	for (char *one = strtok_r(copy, "\n", &save); one; one = strtok_r(NULL, "\n", &save))
		buf_printf(&line, "%s%s", line.length ? "|" : "", strchr(one, ' ') + 1);
	ck_assert_str_eq(buf_string(&line), expected);
	arena_free(&arena);
	names_free(names);
}

START_TEST(numbers_of_all_forms)
{
	check_tokens("0x1F 1_000 1.5 1e-3 .5 2i64 3f64 1_i32",
	             "INT 0x1F|INT 1_000|FLOAT 1.5|FLOAT 1e-3|FLOAT .5|INT 2i64|FLOAT 3f64|"
	             "INT 1_i32|EOF ");
	check_tokens("1...3", "INT 1|INTERVAL ...|INT 3|EOF ");
	check_tokens("1.foo 1. 1.e3", "INT 1|DOT .|IDENT foo|FLOAT 1.|FLOAT 1.e3|EOF ");
	check_tokens("012 1i 0b11", "INT 0|INT 12|INT 1|IDENT i|INT 0b11|EOF ");
}
END_TEST

START_TEST(signs_are_the_longest)
{
	check_tokens("a?"
	             "?=b",
	             "IDENT a|ASSIGN_COALESCE ?"
	             "?=|IDENT b|EOF ");
	check_tokens("a>>=b", "IDENT a|GT >|GT >|ASSIGN =|IDENT b|EOF ");
	check_tokens("a<<=b...c->d=>e", "IDENT a|ASSIGN_SHL <<=|IDENT b|INTERVAL ...|IDENT c|"
	                                "ARROW ->|IDENT d|FAT_ARROW =>|IDENT e|EOF ");
	check_tokens("a?.b??c", "IDENT a|QUESTION_DOT ?.|IDENT b|COALESCE ?"
	                        "?|IDENT c|EOF ");
}
END_TEST

START_TEST(strings_end_where_haxe_ends_them)
{
	check_tokens("'a${b + '}'}c' x", "SINGLE 'a${b + '}'}c'|IDENT x|EOF ");
	check_tokens("\"a\\\"b\\\\\" x", "STRING \"a\\\"b\\\\\"|IDENT x|EOF ");
	check_tokens("'$$' '\\'' ~/a\\/[b]/gi", "SINGLE '$$'|SINGLE '\\''|REGEX ~/a\\/[b]/gi|EOF ");
}
END_TEST

START_TEST(what_is_wrong_is_an_error_token)
{
	check_tokens("\"abc", "ERROR Unterminated string|EOF ");
	check_tokens("/* abc", "ERROR Unclosed comment|EOF ");
	check_tokens("~/abc", "ERROR Unterminated regular expression|EOF ");
	check_tokens("\"\\q\" a", "ERROR Invalid escape sequence \\q|IDENT a|EOF ");
	check_tokens("` \xc3\xa9", "ERROR Invalid character '`'|ERROR Invalid character 0xE9|EOF ");
}
END_TEST

START_TEST(words)
{
	check_tokens("class classes _a $b $ #end2",
	             "KEYWORD class|IDENT classes|IDENT _a|"
	             "DOLLAR $b|DOLLAR $|ERROR Unknown token (Suggestion: #end)|EOF ");
}
END_TEST

START_TEST(conditions_leave_out)
{
	check_tokens("#if no a #elseif !no b #else c #end d", "IDENT b|IDENT d|EOF ");
	check_tokens("#if (no || \"a\" == \"a\") a #else #if x y #end c #end", "IDENT a|EOF ");
	check_tokens("#if (version(\"1.0.0\") < version(\"1.0.1\")) a #end", "IDENT a|EOF ");
	check_tokens("#if (1 < 2 && !(2 >= 3)) a #end", "IDENT a|EOF ");
	check_tokens("#if a", "ERROR Unclosed conditional compilation block|EOF ");
	check_tokens("#end a", "SHARP #end|IDENT a|EOF ");
	check_tokens("#error \"no\" a", "ERROR no|IDENT a|EOF ");
	check_tokens("#if (a.b.c) x #else y #end", "IDENT y|EOF ");
}
END_TEST

Suite *suite_lexer(void)
{
	Suite *suite = suite_create("lexer");
	TCase *tests = tcase_create("lexer");
	tcase_add_test(tests, numbers_of_all_forms);
	tcase_add_test(tests, signs_are_the_longest);
	tcase_add_test(tests, strings_end_where_haxe_ends_them);
	tcase_add_test(tests, what_is_wrong_is_an_error_token);
	tcase_add_test(tests, words);
	tcase_add_test(tests, conditions_leave_out);
	suite_add_tcase(suite, tests);
	return suite;
}
