#include "daemon/engine.h"
#include "daemon/listing.h"
#include "tests/unit/scratch.h"
#include "tests/unit/suites.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char top[64];
static struct listing *listing;

static void set_up(void)
{
	scratch_make(top);
	listing = listing_new();
	ck_assert_ptr_nonnull(listing);
}

static void tear_down(void)
{
	listing_free(listing);
	scratch_remove(top);
}

static void put(const char *name, const char *text)
{
	char path[256];
	snprintf(path, sizeof path, "%s/%s", top, name);
	FILE *file = fopen(path, "w");
	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fclose(file);
}

static uint64_t refresh(void)
{
	const char *tops[] = {"/elsewhere", top};
	return listing_refresh(listing, tops, 2);
}

START_TEST(a_new_name_is_seen_at_the_next_refresh)
{
	ck_assert(!listing_has(listing, top, "A.hx"));
	uint64_t before = refresh();
	put("A.hx", "class A {}");
	ck_assert_uint_ne(refresh(), before);
	ck_assert(listing_has(listing, top, "A.hx"));
}
END_TEST

START_TEST(a_name_that_went_is_seen_too)
{
	char path[256];
	put("A.hx", "");
	ck_assert(listing_has(listing, top, "A.hx"));
	uint64_t before = refresh();
	snprintf(path, sizeof path, "%s/A.hx", top);
	ck_assert_int_eq(unlink(path), 0);
	ck_assert_uint_ne(refresh(), before);
	ck_assert(!listing_has(listing, top, "A.hx"));
}
END_TEST

/* Otherwise each save of an editor that renames would count as a change of the names. */
START_TEST(other_bytes_under_the_same_names_change_nothing)
{
	put("A.hx", "one");
	ck_assert(listing_has(listing, top, "A.hx"));
	uint64_t before = refresh();
	char from[256], to[256];
	put("A.new", "two");
	snprintf(from, sizeof from, "%s/A.new", top);
	snprintf(to, sizeof to, "%s/A.hx", top);
	ck_assert_int_eq(rename(from, to), 0);
	ck_assert_uint_eq(refresh(), before);
}
END_TEST

START_TEST(what_lies_elsewhere_is_let_be)
{
	char folder[256], other[256], beside[256];
	snprintf(folder, sizeof folder, "%s/p", top);
	snprintf(other, sizeof other, "%s/q", top);
	snprintf(beside, sizeof beside, "%s/pq", top);
	ck_assert(!listing_has(listing, folder, "A.hx"));
	ck_assert(!listing_has(listing, other, "A.hx"));
	ck_assert(!listing_has(listing, beside, "A.hx"));
	const char *mine[] = {other}, *theirs[] = {folder};
	uint64_t before = listing_refresh(listing, mine, 1);
	uint64_t seen = listing_refresh(listing, theirs, 1);
	ck_assert_int_eq(mkdir(beside, 0700), 0);
	ck_assert_uint_eq(listing_refresh(listing, theirs, 1), seen);
	ck_assert_int_eq(mkdir(folder, 0700), 0);
	ck_assert_uint_eq(listing_refresh(listing, mine, 1), before);
	ck_assert_uint_ne(listing_refresh(listing, theirs, 1), seen);
	ck_assert_uint_eq(listing_refresh(listing, mine, 1), before);
}
END_TEST

START_TEST(a_folder_that_comes_later_is_seen)
{
	char folder[256];
	snprintf(folder, sizeof folder, "%s/p", top);
	ck_assert(!listing_has(listing, folder, "A.hx"));
	uint64_t before = refresh();
	ck_assert_int_eq(mkdir(folder, 0700), 0);
	put("p/A.hx", "");
	ck_assert_uint_ne(refresh(), before);
	ck_assert(listing_has(listing, folder, "A.hx"));
}
END_TEST

/* Two writes within the same tick of the clock have the same times. */
START_TEST(a_young_stamp_is_never_trusted)
{
	struct stat status;
	put("A.hx", "one");
	char path[256];
	snprintf(path, sizeof path, "%s/A.hx", top);
	ck_assert_int_eq(stat(path, &status), 0);
	struct disk_stamp young = disk_stamp_of(&status, disk_now());
	struct disk_stamp old = disk_stamp_of(&status, disk_now() + INT64_C(60000000000));
	ck_assert(!disk_stamp_same(&young, &young));
	ck_assert(disk_stamp_same(&old, &young));
	status.st_size++;
	struct disk_stamp other = disk_stamp_of(&status, disk_now());
	ck_assert(!disk_stamp_same(&old, &other));
}
END_TEST

/* ---- what the last build knew ---- */

static json_t *build(struct engine *engine, const char *method)
{
	json_t *params = json_pack("{s:s, s:[s, s, s], s:{}}", "cwd", top, "args", "src", "-D",
	                           "app_name=Shop", "env");
	json_t *result = engine_call(engine, method, params);
	json_decref(params);
	return result;
}

static long long transformed(struct engine *engine)
{
	json_t *result = build(engine, "build");
	ck_assert_int_eq(json_integer_value(json_object_get(result, "exit")), 0);
	long long count = json_integer_value(json_object_get(result, "transformed"));
	json_decref(result);
	return count;
}

static struct engine *open_engine(void)
{
	char cache[256], folder[256], *note, *error;
	snprintf(folder, sizeof folder, "%s/src", top);
	ck_assert_int_eq(mkdir(folder, 0700), 0);
	put("src/A.hx", "class A { public static function f() return B.g(); }");
	put("src/B.hx", "class B { public static function g() return 1; }");
	snprintf(cache, sizeof cache, "%s/cache.db", top);
	struct engine *engine = engine_open(cache, &note, &error);
	ck_assert_ptr_nonnull(engine);
	return engine;
}

START_TEST(an_inferred_result_reaches_those_who_read_it)
{
	struct engine *engine = open_engine();
	ck_assert_int_eq(transformed(engine), 2);
	ck_assert_int_eq(transformed(engine), 0);
	put("src/B.hx", "class B { public static function g() return 2; }");
	ck_assert_int_eq(transformed(engine), 1);
	put("src/B.hx", "class B { public static function g() return \"2\"; }");
	ck_assert_int_eq(transformed(engine), 2);
	engine_close(engine);
}
END_TEST

START_TEST(a_failed_build_between_two_good_ones_is_no_trouble)
{
	struct engine *engine = open_engine();
	ck_assert_int_eq(transformed(engine), 2);
	put("src/B.hx", "class B { public static function g() return x; }");
	json_t *result = build(engine, "build");
	ck_assert_int_eq(json_integer_value(json_object_get(result, "exit")), 1);
	json_decref(result);
	put("src/B.hx", "class B { public static function g() return \"x\"; }");
	ck_assert_int_eq(transformed(engine), 2);
	engine_close(engine);
}
END_TEST

START_TEST(clean_forgets_what_the_last_build_knew)
{
	struct engine *engine = open_engine();
	ck_assert_int_eq(transformed(engine), 2);
	json_decref(build(engine, "clean"));
	ck_assert_int_eq(transformed(engine), 2);
	engine_close(engine);
}
END_TEST

Suite *suite_listing(void)
{
	Suite *suite = suite_create("listing");
	TCase *names = tcase_create("names");
	tcase_add_checked_fixture(names, set_up, tear_down);
	tcase_add_test(names, a_new_name_is_seen_at_the_next_refresh);
	tcase_add_test(names, a_name_that_went_is_seen_too);
	tcase_add_test(names, other_bytes_under_the_same_names_change_nothing);
	tcase_add_test(names, what_lies_elsewhere_is_let_be);
	tcase_add_test(names, a_folder_that_comes_later_is_seen);
	tcase_add_test(names, a_young_stamp_is_never_trusted);
	suite_add_tcase(suite, names);
	TCase *builds = tcase_create("generations");
	tcase_add_checked_fixture(builds, set_up, tear_down);
	tcase_add_test(builds, an_inferred_result_reaches_those_who_read_it);
	tcase_add_test(builds, a_failed_build_between_two_good_ones_is_no_trouble);
	tcase_add_test(builds, clean_forgets_what_the_last_build_knew);
	suite_add_tcase(suite, builds);
	return suite;
}
