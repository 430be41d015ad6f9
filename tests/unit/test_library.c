#include "base/buf.h"
#include "project/library.h"
#include "tests/unit/fake_files.h"
#include "tests/unit/suites.h"

#include <string.h>

static struct recovery recovery;
static struct arena arena;
static struct library library;

static void set_up(void)
{
	arena_init(&arena, &recovery);
}

static void tear_down(void)
{
	arena_free(&arena);
}

static const char *find(const struct fake_file *files, const char *name)
{
	struct project_files world = fake_files(files);
	struct buf out;
	if (setjmp(recovery.point))
		ck_abort_msg("no memory");
	buf_init(&out, &arena);
	library_find(&library, &arena, &world, "/p/app", name);
	for (VEC_EACH(const struct library_word, one, &library.words))
		buf_printf(&out, "%s%s", out.length ? " " : "", one->text);
	return buf_string(&out);
}

START_TEST(lix_is_looked_for_first)
{
	static const struct fake_file files[] = {
	        {"/p/.haxerc", "{}"},
	        {"/p/haxe_libraries/tink.hxml",
	         "# @install: x\n-lib other\n-cp ${HAXE_LIBCACHE}/tink/1/src\n-cp "
	         "${SCOPE_DIR}/vendor\n"
	         "-cp ${MINE}/x\n-cp ${NONE}/y\n-D tink=1.0.0"},
	        {"/p/app/.haxelib/tink/.current", "2.0.0"},
	        {"/p/app/.haxelib/tink/2,0,0/haxelib.json", "{}"},
	        {"$HOME", "/home/me"},
	        {"$MINE", "/mine"},
	        {NULL, NULL}};
	ck_assert_str_eq(find(files, "tink"),
	                 "-lib other -cp /home/me/haxe/haxe_libraries/tink/1/src -cp /p/vendor "
	                 "-cp /mine/x -cp ${NONE}/y -D tink=1.0.0");
	ck_assert_ptr_null(library.problem);
	ck_assert_uint_eq(library.words.items[2].from.line, 3);
	ck_assert_str_eq(library.words.items[2].from.file, "/p/haxe_libraries/tink.hxml");
	ck_assert_str_eq(library.read.items[0], "/p/haxe_libraries/tink.hxml");
}
END_TEST

START_TEST(lix_cache_may_be_named)
{
	static const struct fake_file files[] = {
	        {"/p/app/haxe_libraries/a.hxml", "-cp ${HAXESHIM_LIBCACHE}/a"},
	        {"$HAXESHIM_LIBCACHE", "/cache"},
	        {NULL, NULL}};
	ck_assert_str_eq(find(files, "a"), "-cp /cache/a");
}
END_TEST

START_TEST(haxelib_folders_with_what_they_need)
{
	static const struct fake_file files[] = {
	        {"/home/me/.haxelib", " /repo \n"},
	        {"/repo/a,b/.current", "1.2.0\n"},
	        {"/repo/a,b/1,2,0/haxelib.json", "{\"name\": \"a.b\", \"classPath\": \"src/\", "
	                                         "\"dependencies\": {\"c\": \"\", \"d\": "
	                                         "\"0.1.0\", \"reflaxe\": \"\"}}"},
	        {"/repo/a,b/1,2,0/extraParams.hxml", "# extra\n-D extra\n--macro x.Y.z()"},
	        {"/repo/c/.dev", "/work/c"},
	        {"/work/c/haxelib.json",
	         "{\"version\": \"9.9.9\", \"dependencies\": {\"a.b\": \"\"}}"},
	        {"/repo/d/0,1,0/x.hx", ""},
	        {"$HOME", "/home/me"},
	        {NULL, NULL}};
	ck_assert_str_eq(
	        find(files, "a.b"),
	        "-libcp /work/c -D c=9.9.9 -libcp /repo/d/0,1,0 -D d=0.1.0 -D extra --macro "
	        "x.Y.z() -libcp /repo/a,b/1,2,0/src -D a.b=1.2.0");
	ck_assert_ptr_null(library.problem);
	ck_assert_str_eq(library.version, "1.2.0");
}
END_TEST

START_TEST(the_local_repository_comes_before_the_named_one)
{
	static const struct fake_file files[] = {
	        {"/p/.haxelib/a/.current", "git"},
	        {"/p/.haxelib/a/git/haxelib.json", "{\"version\": \"3\"}"},
	        {"/named/a/.current", "1"},
	        {"/named/a/1/haxelib.json", "{}"},
	        {"/named/b/.current", "1"},
	        {"/named/b/1/haxelib.json", "not json"},
	        {"$HAXELIB_PATH", "/named"},
	        {NULL, NULL}};
	ck_assert_str_eq(find(files, "a"), "-libcp /p/.haxelib/a/git -D a=3");
	ck_assert_str_eq(find(files, "b"), "-libcp /named/b/1 -D b=1");
	ck_assert_str_eq(find(files, "a:1"), "-libcp /named/a/1 -D a=1");
}
END_TEST

START_TEST(a_missing_library_is_said)
{
	static const struct fake_file files[] = {
	        {"/named/half", NULL}, {"$HAXELIB_PATH", "/named"}, {NULL, NULL}};
	ck_assert_str_eq(find(files, "nope"), "");
	ck_assert_str_eq(library.problem,
	                 "Library nope is not installed : run 'haxelib install nope' or "
	                 "'lix install haxelib:nope'");
	ck_assert_uint_gt(library.absent.count, 0);
	find(files, "nope:1.0");
	ck_assert_str_eq(
	        library.problem,
	        "Library nope version 1.0 is not installed : run 'haxelib install nope 1.0'");
	find(files, "half");
	ck_assert_str_eq(
	        library.problem,
	        "Library half has no current version set : run 'haxelib set half VERSION'");
	find(files, "../../etc");
	ck_assert_str_eq(library.problem, "Invalid library name : ../../etc");
	find(files, "..");
	ck_assert_ptr_nonnull(library.problem);
}
END_TEST

START_TEST(the_established_compiler_is_replaced)
{
	static const struct fake_file files[] = {
	        {"/p/haxe_libraries/reflaxe.elixir.hxml", "-cp /their/std\n-lib tink_macro"},
	        {NULL, NULL}};
	ck_assert(library_is_replaced("reflaxe"));
	ck_assert(library_is_replaced("reflaxe.elixir:1.0"));
	ck_assert(!library_is_replaced("reflaxe.elixir2"));
	find(files, "reflaxe.elixir");
	ck_assert(library.replaced);
	ck_assert_uint_eq(library.words.count, 2);
	ck_assert_str_eq(library.words.items[0].text, "-D");
	ck_assert(!strncmp(library.words.items[1].text, "reflaxe.elixir=", 15));
}
END_TEST

START_TEST(any_json_is_survived)
{
	static const char *const texts[] = {"",
	                                    "{",
	                                    "{\"a\":",
	                                    "{\"a\":1,}",
	                                    "[[[[",
	                                    "{\"dependencies\": [1]}",
	                                    "{\"dependencies\": {\"a\": {}}}",
	                                    "\"\\u00e9",
	                                    "{\"classPath\": 5}",
	                                    "{\"dependencies\": {\"b\": null}}",
	                                    "nul",
	                                    "{\"x\":\"\\"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct fake_file files[] = {{"/named/a/.current", "1"},
		                            {"/named/a/1/haxelib.json", texts[i]},
		                            {"$HAXELIB_PATH", "/named"},
		                            {NULL, NULL}};
		find(files, "a");
		ck_assert_uint_gt(library.words.count, 0);
	}
}
END_TEST

Suite *suite_library(void)
{
	Suite *suite = suite_create("library");
	TCase *all = tcase_create("library");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_add_test(all, lix_is_looked_for_first);
	tcase_add_test(all, lix_cache_may_be_named);
	tcase_add_test(all, haxelib_folders_with_what_they_need);
	tcase_add_test(all, the_local_repository_comes_before_the_named_one);
	tcase_add_test(all, a_missing_library_is_said);
	tcase_add_test(all, the_established_compiler_is_replaced);
	tcase_add_test(all, any_json_is_survived);
	suite_add_tcase(suite, all);
	return suite;
}
