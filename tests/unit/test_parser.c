#include "tests/unit/haxe_source.h"
#include "tests/unit/suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check_value(const char *text, const char *expected)
{
	struct source source;
	ck_assert_str_eq(source_value(&source, text), expected);
	source_close(&source);
}

START_TEST(operators_bind_as_in_haxe)
{
	check_value("a + b * c % d - e", "(- (+ a (* b (% c d))) e)");
	check_value("a | b & c ^ d", "(^ (& (| a b) c) d)");
	check_value("a == b ? c : d || e", "(?: (== a b) c (|| d e))");
	check_value("a = b = c", "(= a (= b c))");
	check_value("a + b = c", "(= (+ a b) c)");
	check_value("a => b ? c : d", "(=> a (?: b c d))");
	check_value("a ? b : c = d", "(?: a b (= c d))");
	check_value("a >>> b >= c >> d", "(>= (>>> a b) (>> c d))");
	check_value("a ?? b == c", "(== (?"
	                           "? a b) c)");
	check_value("a...b + c", "(... a (+ b c))");
	check_value("a << 1 >>= 2", "(>>= (<< a 1) 2)");
}
END_TEST

START_TEST(unary_operators_bind_tightest)
{
	check_value("-a.b + c", "(+ (- (field.b a)) c)");
	check_value("!a is B", "(is (! a))");
	check_value("a + 1 is B", "(+ a (is 1))");
	check_value("-1 - -2", "(- -1 -2)");
	check_value("- -1", "1");
	check_value("!a ? b : c", "(?: (! a) b c)");
	check_value("a++ + --b", "(+ (++post a) (-- b))");
}
END_TEST

START_TEST(words_swallow_what_follows)
{
	check_value("cast a + b", "(cast (+ a b))");
	check_value("cast (a) + b", "(cast (+ (paren a) b))");
	check_value("cast(a, B) + b", "(+ (cast a) b)");
	check_value("untyped a + b", "(untyped (+ a b))");
	check_value("x -> y + z", "(function (+ y z))");
	check_value("a + if (b) c else d + e", "(+ a (if b c (+ d e)))");
	check_value("@:m a + b", "(+ (meta a) b)");
	check_value("@:m a = b", "(meta (= a b))");
	check_value("macro $v{a} + b", "(macro (+ (meta a) b))");
}
END_TEST

START_TEST(braces_are_objects_or_blocks)
{
	check_value("{a: 1, \"b\": 2}", "(object 1 2)");
	check_value("{a; b;}", "(block a b)");
	check_value("{}", "(block)");
	check_value("{a: 1}.a", "(field.a (object 1))");
	check_value("() -> {a: 1}", "(function (object 1))");
}
END_TEST

START_TEST(interpolation_has_parts)
{
	check_value("'a$b${c + 1}d'", "(format \"a\" b (+ c 1) \"d\")");
	check_value("'$b'", "(format \"\" b)");
	check_value("'a$$b$1'", "\"a$b$1\"");
	check_value("'${\"x\"}'", "(format \"\" (paren \"x\"))");
}
END_TEST

START_TEST(comprehensions_and_loops)
{
	check_value("[for (i in 0...3) i]", "(array (for (in i (... 0 3)) i))");
	check_value("[for (k => v in m) k]", "(array (for (in (=> k v) m) k))");
	check_value("a?.b.c?.d()", "(call (field?.d (field.c (field?.b a))))");
	check_value("f(...a)", "(call f (... a))");
}
END_TEST

static struct span span_of(const struct source *source, node_id node)
{
	return decl_span(source->file->decls.items[0], node);
}

START_TEST(places_are_haxes)
{
	struct source source;
	source_open(&source, "class A { function f() { var x:Int = 1; throw e; return 12; } }");
	const struct member *member = source.file->decls.items[0]->members.items[0];
	const struct expr *body = member->function->body;
	struct span var = span_of(&source, body->list.items[0]->node);
	ck_assert_uint_eq(var.start, 25);
	ck_assert_uint_eq(var.end, 39); /* with the `;` */
	struct span word = span_of(&source, body->list.items[1]->node);
	ck_assert_uint_eq(word.end - word.start, 5); /* the word `throw` */
	struct span back = span_of(&source, body->list.items[2]->node);
	ck_assert_uint_eq(back.end - back.start, 9);
	ck_assert_uint_le(member->first_node, body->node);
	ck_assert_uint_ge(member->last_node, body->node);
	source_close(&source);
}
END_TEST

START_TEST(module_level_fields_are_one_class)
{
	struct source source;
	source_open(&source, "@:keep function f() return 1; class B {} final x = 2; var y:Int;");
	ck_assert_str_eq(source_error(&source, 0), "");
	ck_assert_uint_eq(source.file->decls.count, 2);
	const struct decl *fields = source.file->decls.items[0];
	ck_assert_int_eq(fields->kind, DECL_FIELDS);
	ck_assert_str_eq(fields->name.name->text, "A_Fields_");
	ck_assert_uint_eq(fields->members.count, 3);
	ck_assert_uint_eq(fields->members.items[0]->meta.count, 1);
	ck_assert_uint_eq(decl_span(fields, fields->members.items[1]->name.node).start, 47);
	source_close(&source);
}
END_TEST

START_TEST(one_file_gives_several_errors)
{
	struct source source;
	source_open(&source,
	            "class A {\n\tfunction f() {\n\t\tvar x = 1\n\t\tg(;\n\t\th(1 2);\n\t}\n"
	            "\tvar y = ;\n\tfunction () {}\n}\nclass b {}\n");
	ck_assert_str_eq(source_error(&source, 0), "4:3-4 Missing ;");
	ck_assert_str_eq(source_error(&source, 1), "4:5-6 Expected expression or )");
	ck_assert_str_eq(source_error(&source, 2), "5:7-8 Expected , or )");
	ck_assert_str_eq(source_error(&source, 3), "7:10-11 Unexpected ;");
	ck_assert_str_eq(source_error(&source, 4), "8:11-12 Unexpected (");
	ck_assert_str_eq(source_error(&source, 5),
	                 "10:7-8 Type name should start with an uppercase letter");
	source_close(&source);
}
END_TEST

static void check_deep(const char *before, const char *open, const char *close)
{
	struct source source;
	size_t size = 10000 * (strlen(open) + strlen(close)) + 100;
	char *text = malloc(size), *at = text;
	ck_assert_ptr_nonnull(text);
	at += sprintf(at, "class A { %s", before);
	for (int i = 0; i < 10000; i++)
		at += sprintf(at, "%s", open);
	*at++ = 'a';
	for (int i = 0; i < 10000; i++)
		at += sprintf(at, "%s", close);
	sprintf(at, "; }");
	source_open(&source, text);
	ck_assert_ptr_nonnull(strstr(source_error(&source, 0), "Nested too deeply"));
	source_close(&source);
	free(text);
}

START_TEST(nesting_is_limited)
{
	check_deep("var x = ", "(", ")");
	check_deep("var x = ", "a + ", "");
	check_deep("var x = ", "", ".b");
	check_deep("var x = ", "!", "");
	check_deep("var x = ", "x -> ", "");
	check_deep("var x = ", "{ ", "}");
	check_deep("var x = ", "if (a) b else ", "");
	check_deep("var x : ", "Array<", ">");
	check_deep("var x : ", "Int -> ", "");
}
END_TEST

START_TEST(any_bytes_are_taken)
{
	struct source source;
	source_open_bytes(&source, "class A { \xff }", 13);
	ck_assert_str_eq(source_error(&source, 0),
	                 "1:1-1 Malformed file. Source files must be encoded with UTF-8.");
	source_close(&source);
	source_open_bytes(&source, "class A { \0 var x:Int; }", 24);
	ck_assert_str_eq(source_error(&source, 0), "1:11-11 Invalid character 0x00");
	source_close(&source);
	source_open_bytes(&source, "", 0);
	ck_assert_str_eq(source_error(&source, 0), "");
	source_close(&source);
	source_open(&source, "\xef\xbb\xbf#!/bin/haxe\nclass A {}");
	ck_assert_str_eq(source_error(&source, 0), "");
	source_close(&source);
}
END_TEST

START_TEST(every_prefix_and_every_gap_is_borne)
{
	static const char text[] = "package p; import a.B as C; @:m(1) class A<T:B & C> extends D "
	                           "{ var x(get, set):Int = 'a${b}'; #if yes function f(?a, ...b) "
	                           "{ for (i in 0...3) switch i { case 1 | 2: x?.y ?? z; "
	                           "default: } } #end }";
	size_t length = sizeof text - 1;
	for (size_t cut = 0; cut < length; cut++) {
		struct source source;
		char copy[sizeof text];
		source_open_bytes(&source, text, cut);
		source_close(&source);
		memcpy(copy, text, cut);
		memcpy(copy + cut, text + cut + 1, length - cut - 1);
		source_open_bytes(&source, copy, length - 1);
		source_close(&source);
	}
}
END_TEST

START_TEST(docs_lose_their_marks)
{
	struct source source;
	source_open(&source, "/**\n\t * One.\n\t *   two\n\t *\n\t * three\n\t */\nclass A {}\n"
	                     "/** x **/ class B {} /* no */ class C {}");
	ck_assert_str_eq(source.file->decls.items[0]->doc, "One.\n  two\n\nthree");
	ck_assert_str_eq(source.file->decls.items[1]->doc, "x");
	ck_assert_ptr_null(source.file->decls.items[2]->doc);
	source_close(&source);
}
END_TEST

START_TEST(defines_are_written_down)
{
	struct source source;
	source_open(&source, "#if (yes && haxe_ver >= 4.2) class A {} #elseif no class B {} #end");
	ck_assert_uint_eq(source.file->decls.count, 1);
	ck_assert_uint_ge(source.file->defines_read.count, 2);
	ck_assert_str_eq(source.file->defines_read.items[0]->text, "yes");
	source_close(&source);
}
END_TEST

Suite *suite_parser(void)
{
	Suite *suite = suite_create("parser");
	TCase *tests = tcase_create("parser");
	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, operators_bind_as_in_haxe);
	tcase_add_test(tests, unary_operators_bind_tightest);
	tcase_add_test(tests, words_swallow_what_follows);
	tcase_add_test(tests, braces_are_objects_or_blocks);
	tcase_add_test(tests, interpolation_has_parts);
	tcase_add_test(tests, comprehensions_and_loops);
	tcase_add_test(tests, places_are_haxes);
	tcase_add_test(tests, module_level_fields_are_one_class);
	tcase_add_test(tests, one_file_gives_several_errors);
	tcase_add_test(tests, nesting_is_limited);
	tcase_add_test(tests, any_bytes_are_taken);
	tcase_add_test(tests, every_prefix_and_every_gap_is_borne);
	tcase_add_test(tests, docs_lose_their_marks);
	tcase_add_test(tests, defines_are_written_down);
	suite_add_tcase(suite, tests);
	return suite;
}
