/* A build that finds nothing to do is answered from memory: never when anything changed. */
#include "daemon/answers.h"
#include "daemon/engine.h"
#include "tests/unit/scratch.h"
#include "tests/unit/suites.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char top[64];
static struct engine *engine;

static const char *at(const char *path)
{
	static char full[256];
	snprintf(full, sizeof full, "%s/%s", top, path);
	return full;
}

static json_t *call(const char *method)
{
	json_t *params = json_pack("{s:s, s:[s], s:{}}", "cwd", top, "args", "build.hxml", "env");
	json_t *result = engine_call(engine, method, params);
	json_decref(params);
	return result;
}

static long long build(const char *key)
{
	json_t *result = call("build");
	long long value = json_integer_value(json_object_get(result, key));
	json_decref(result);
	return value;
}

static long long repeated(void)
{
	json_t *result = call("stats");
	long long value =
	        json_integer_value(json_object_get(json_object_get(result, "json"), "repeated"));
	json_decref(result);
	return value;
}

/* Until no time stamp is too young to be trusted. */
static void rest(void)
{
	usleep(150 * 1000);
}

/* Builds until the answer, of so many classes, comes from memory. */
static void settle_with(int classes)
{
	rest();
	ck_assert_int_eq(build("exit"), 0);
	ck_assert_int_eq(build("exit"), 0);
	long long before = repeated();
	ck_assert_int_eq(build("classes"), classes);
	ck_assert_int_eq(repeated(), before + 1);
}

static void settle(void)
{
	settle_with(2);
}

static void set_up(void)
{
	char *note, *error;
	scratch_make(top);
	scratch_write(top, "build.hxml",
	              "-cp src\n-cp over\n-D app_name=Shop\n-D elixir_output=lib\nA\nB\n");
	scratch_write(top, "src/A.hx", "class A { public static function f() return B.g(); }");
	scratch_write(top, "src/B.hx", "class B { public static function g() return 1; }");
	engine = engine_open(at("cache.db"), &note, &error);
	ck_assert_ptr_nonnull(engine);
	ck_assert_int_eq(build("transformed"), 2);
	settle();
}

static void tear_down(void)
{
	engine_close(engine);
	scratch_remove(top);
}

/* As many bytes, and the time of before: what a careless look would not see. */
START_TEST(an_edit_that_keeps_size_and_time_is_seen)
{
	struct timespec mtime = scratch_mtime(top, "src/B.hx");
	scratch_write(top, "src/B.hx", "class B { public static function g() return 2; }");
	scratch_set_mtime(top, "src/B.hx", mtime);
	ck_assert_int_eq(build("transformed"), 1);
	settle();
}
END_TEST

START_TEST(an_output_that_is_gone_is_written_again)
{
	ck_assert_int_eq(unlink(at("lib/b.ex")), 0);
	ck_assert_int_eq(build("written"), 1);
	ck_assert(scratch_has(top, "lib/b.ex"));
	settle();
}
END_TEST

START_TEST(an_output_that_somebody_edited_is_left_and_its_class_still_known)
{
	char *text = scratch_read(top, "lib/b.ex");
	scratch_write(top, "lib/b.ex", "# mine\n");
	ck_assert_int_eq(build("written"), 0);
	scratch_write(top, "src/B.hx", "class B { public static function g() return 3; }");
	ck_assert_int_eq(build("exit"), 1);
	scratch_write(top, "lib/b.ex", text);
	ck_assert_int_eq(build("written"), 1);
	free(text);
}
END_TEST

START_TEST(a_module_that_shadows_another_is_seen)
{
	scratch_write(top, "over/B.hx", "class B { public static function g() return \"over\"; }");
	ck_assert_int_eq(build("transformed"), 2);
	settle();
	ck_assert_int_eq(unlink(at("over/B.hx")), 0);
	ck_assert_int_eq(build("written"), 1);
}
END_TEST

START_TEST(an_import_file_that_appears_is_seen)
{
	scratch_write(top, "src/C.hx", "class C { public static function g() return 5; }");
	scratch_write(top, "src/A.hx", "class A { public static function f() return C.g(); }");
	ck_assert_int_eq(build("transformed"), 2);
	settle_with(3);
	scratch_write(top, "src/import.hx", "import B as C;");
	ck_assert_int_ge(build("transformed"), 1);
	settle();
}
END_TEST

START_TEST(the_target_of_a_link_is_looked_at)
{
	scratch_write(top, "far/B.hx", "class B { public static function g() return 1; }");
	ck_assert_int_eq(unlink(at("src/B.hx")), 0);
	ck_assert_int_eq(symlink("../far/B.hx", at("src/B.hx")), 0);
	ck_assert_int_eq(build("exit"), 0);
	settle();
	scratch_write(top, "far/B.hx", "class B { public static function g() return 7; }");
	ck_assert_int_eq(build("transformed"), 1);
}
END_TEST

START_TEST(the_hxml_and_the_mix_file_are_looked_at)
{
	scratch_write(
	        top, "build.hxml",
	        "-cp src\n-D app_name=Shop\n-D elixir_output=lib\n-D presence_external=guide\n"
	        "A\n");
	ck_assert_int_eq(build("exit"), 0);
	ck_assert_int_eq(build("classes"), 2); /* A reaches B */
	settle();
	scratch_write(top, "build.hxml", "-cp src\n-D elixir_output=other\nB\n");
	ck_assert_int_eq(build("classes"), 1);
	settle_with(1);
	long long before = repeated();
	scratch_write(top, "mix.exs",
	              "defmodule X.MixProject do\n def project, do: [app: :x]\nend\n");
	ck_assert_int_eq(build("exit"), 0);
	ck_assert_int_eq(repeated(), before);
}
END_TEST

START_TEST(an_emptied_cache_is_filled_again)
{
	json_decref(call("clean"));
	ck_assert_int_eq(build("transformed"), 2);
}
END_TEST

/* ---- the trail ---- */

START_TEST(a_trail_holds_while_all_is_as_it_was)
{
	struct recovery recovery;
	struct arena arena;
	struct stat status;
	arena_init(&arena, &recovery);
	ck_assert_int_eq(setjmp(recovery.point), 0);
	struct trail trail = {.arena = &arena};
	ck_assert(trail_stat(&trail, at("src/A.hx"), &status));
	ck_assert(!trail_stat(&trail, at("src/None.hx"), &status));
	ck_assert(!trail.spoiled);
	ck_assert(trail_steps_hold(trail.steps.items, trail.steps.count));
	scratch_write(top, "src/None.hx", "");
	ck_assert(!trail_steps_hold(trail.steps.items, trail.steps.count));
	ck_assert_int_eq(unlink(at("src/None.hx")), 0);
	ck_assert(trail_steps_hold(trail.steps.items, trail.steps.count));
	ck_assert_int_eq(unlink(at("src/A.hx")), 0);
	ck_assert(!trail_steps_hold(trail.steps.items, trail.steps.count));
	arena_free(&arena);
}
END_TEST

START_TEST(what_is_too_young_or_cannot_be_read_spoils_it)
{
	struct recovery recovery;
	struct arena arena;
	struct stat status;
	arena_init(&arena, &recovery);
	ck_assert_int_eq(setjmp(recovery.point), 0);
	struct trail young = {.arena = &arena}, closed = {.arena = &arena};
	scratch_write(top, "src/New.hx", "");
	ck_assert(trail_stat(&young, at("src/New.hx"), &status));
	ck_assert(young.spoiled);
	trail_note_failure(&closed, at("src/A.hx"), EACCES);
	ck_assert(closed.spoiled);
	arena_free(&arena);
}
END_TEST

Suite *suite_answers(void)
{
	Suite *suite = suite_create("answers");
	TCase *all = tcase_create("answers");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_set_timeout(all, 60);
	tcase_add_test(all, an_edit_that_keeps_size_and_time_is_seen);
	tcase_add_test(all, an_output_that_is_gone_is_written_again);
	tcase_add_test(all, an_output_that_somebody_edited_is_left_and_its_class_still_known);
	tcase_add_test(all, a_module_that_shadows_another_is_seen);
	tcase_add_test(all, an_import_file_that_appears_is_seen);
	tcase_add_test(all, the_target_of_a_link_is_looked_at);
	tcase_add_test(all, the_hxml_and_the_mix_file_are_looked_at);
	tcase_add_test(all, an_emptied_cache_is_filled_again);
	tcase_add_test(all, a_trail_holds_while_all_is_as_it_was);
	tcase_add_test(all, what_is_too_young_or_cannot_be_read_spoils_it);
	suite_add_tcase(suite, all);
	return suite;
}
