#include "tests/unit/haxe_source.h"
#include "tests/unit/suites.h"

#include <string.h>

static struct hash class_hash(const char *text)
{
	struct source source;
	source_open(&source, text);
	ck_assert_str_eq(source_error(&source, 0), "");
	ck_assert_uint_ge(source.file->decls.count, 1);
	struct hash hash = source.file->decls.items[0]->hash;
	source_close(&source);
	return hash;
}

static bool same(const char *left, const char *right)
{
	return hash_equal(class_hash(left), class_hash(right));
}

START_TEST(white_space_and_comments_do_not_count)
{
	ck_assert(
	        same("class A { function f(a, b) return a + b; }",
	             "class A\n{\n\t// a comment\n\tfunction f(a,b)\n\t\treturn a+b; /* x */\n}"));
	ck_assert(same("class A { var x = 1_000; }", "#if yes class A { var x = 1000; } #end"));
}
END_TEST

START_TEST(all_else_counts)
{
	ck_assert(!same("class A { var x = 1; }", "class A { var x = 2; }"));
	ck_assert(!same("class A { var x = 1; }", "class A { var x:Int = 1; }"));
	ck_assert(!same("class A { var x = 1; }", "class A { public var x = 1; }"));
	ck_assert(!same("class A { var x = 1; }", "import b.C; class A { var x = 1; }"));
	ck_assert(!same("class A { var x = 1; }", "package p; class A { var x = 1; }"));
	ck_assert(!same("class A { var x = (1); }", "class A { var x = 1; }"));
	ck_assert(!same("class A { var x = a + b; }", "class A { var x = a - b; }"));
	ck_assert(!same("class A { var x; var y; }", "class A { var y; var x; }"));
	ck_assert(!same("class A { }", "@:keep class A { }"));
	ck_assert(!same("/** a **/ class A { }", "/** b **/ class A { }"));
	ck_assert(!same("import a.B; import a.C; class A { }",
	                "import a.C; import a.B; class A { }"));
}
END_TEST

START_TEST(the_presence_context_does_not_count)
{
	ck_assert(same("class A { }", "@:presence class A { }"));
	ck_assert(
	        same("class A { }", "@:presenceOtpApp(\"x\") @:presencePubSub(\"Y\") class A { }"));
	ck_assert(same("class A { }", "class A implements PresenceBehavior { }"));
	ck_assert(same("class A { }", "class A implements phoenix.PresenceBehavior { }"));
	ck_assert(!same("class A { }", "class A implements Other { }"));
	ck_assert(same("class A { }", "@:presenceTopic(\"users\") class A { }"));
}
END_TEST

/* What rows say of a node must stand at the same node of whatever has the same hash. */
START_TEST(numbers_of_nodes_count)
{
	ck_assert(
	        !same("class A { var x = 'abc'; var y; }", "class A { var x = \"abc\"; var y; }"));
	ck_assert(!same("class A { var f:Int->Int; }", "class A { var f:(Int)->Int; }"));
	ck_assert(
	        !same("class A extends B implements C { }", "class A implements C extends B { }"));
	ck_assert(!same("abstract A(Int) from B to C { }", "abstract A(Int) to C from B { }"));
	ck_assert(
	        same("@:keep class A implements B { var x; }",
	             "@:keep @:presence @:presenceTopic(\"t\") class A implements PresenceBehavior "
	             "implements B { var x; }"));
}
END_TEST

START_TEST(lines_count_where_they_are_printed)
{
	ck_assert(
	        !same("class A { function f() trace(1); }", "class A {\nfunction f() trace(1); }"));
	ck_assert(same("class A { function f() log(1); }", "class A {\nfunction f() log(1); }"));
	/* The lines that are printed are those of the calls: facts. */
	ck_assert(same("class A { function f(?p:haxe.PosInfos) {} }",
	               "class A {\n function f(?p:haxe.PosInfos) {} }"));
}
END_TEST

START_TEST(members_have_their_own)
{
	struct source one, two;
	source_open(&one,
	            "class A { function f() return 1; function g() return 2; var x:Int = 1; }");
	source_open(&two,
	            "class A { function f() return 1; function g() return 3; var x:Int = 2; }");
	const struct decl *left = one.file->decls.items[0], *right = two.file->decls.items[0];
	ck_assert(hash_equal(left->members.items[0]->hash, right->members.items[0]->hash));
	for (int i = 1; i < 3; i++) {
		const struct member *a = left->members.items[i], *b = right->members.items[i];
		ck_assert(!hash_equal(a->hash, b->hash));
		ck_assert(hash_equal(hash_signature(a), hash_signature(b)));
		ck_assert(!hash_equal(hash_body(a), hash_body(b)));
	}
	ck_assert(hash_equal(left->head_hash, right->head_hash));
	ck_assert(!hash_equal(left->hash, right->hash));
	source_close(&one);
	source_close(&two);
}
END_TEST

START_TEST(an_open_initialiser_is_part_of_the_signature)
{
	struct source one, two;
	source_open(&one, "class A { var x = 1; }");
	source_open(&two, "class A { var x = 2; }");
	const struct member *a = one.file->decls.items[0]->members.items[0];
	const struct member *b = two.file->decls.items[0]->members.items[0];
	ck_assert(!hash_equal(hash_signature(a), hash_signature(b)));
	source_close(&one);
	source_close(&two);
}
END_TEST

START_TEST(what_is_printed_has_the_same_hash)
{
	static const char text[] =
	        "package p; using a.B; /** d **/ @:m(1) class A<T:B & C> extends D implements E { "
	        "public static var x(get, null):Map<String, Int->Void> = [\"a\" => (x) -> 1]; "
	        "function f<U>(?a:Int, ...b:{var c:Int;}):Void { var q = 'a${b + \"\\n\"}c$d'; "
	        "for (k => v in m) if (a is B) { s(-1); } else switch q { case [_, 1] if (z): 1; "
	        "case {a: var r}: default: } try t() catch (e) {} do {} while (x); return; } }";
	struct source first, second;
	struct buf printed;
	source_open(&first, text);
	ck_assert_str_eq(source_error(&first, 0), "");
	buf_init(&printed, &first.arena);
	print_haxe(first.file, &printed);
	source_open(&second, buf_string(&printed));
	ck_assert_str_eq(source_error(&second, 0), "");
	ck_assert(hash_equal(first.file->decls.items[0]->hash, second.file->decls.items[0]->hash));
	source_close(&second);
	source_close(&first);
}
END_TEST

Suite *suite_hash(void)
{
	Suite *suite = suite_create("hash");
	TCase *tests = tcase_create("hash");
	tcase_add_test(tests, white_space_and_comments_do_not_count);
	tcase_add_test(tests, all_else_counts);
	tcase_add_test(tests, the_presence_context_does_not_count);
	tcase_add_test(tests, numbers_of_nodes_count);
	tcase_add_test(tests, lines_count_where_they_are_printed);
	tcase_add_test(tests, members_have_their_own);
	tcase_add_test(tests, an_open_initialiser_is_part_of_the_signature);
	tcase_add_test(tests, what_is_printed_has_the_same_hash);
	suite_add_tcase(suite, tests);
	return suite;
}
