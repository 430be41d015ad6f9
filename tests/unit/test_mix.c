#include "project/mix.h"
#include "tests/unit/fake_files.h"
#include "tests/unit/suites.h"

#include <string.h>

static struct recovery recovery;
static struct arena arena;

static void set_up(void)
{
	arena_init(&arena, &recovery);
}

static void tear_down(void)
{
	arena_free(&arena);
}

struct row {
	const char *text, *app;
	uint32_t line;
};

static const struct row rows[] = {
        {"defmodule A.MixProject do\n  use Mix.Project\n\n  def project do\n    [\n      app: "
         ":todo_app,\n      version: \"0.1.0\"\n    ]\n  end\nend\n",
         "todo_app", 6},
        {"# app: :no\n[app: :yes]", "yes", 2},
        {"\"app: :no\" [app:   :yes]", "yes", 1},
        {"'app: :no' [app: # why\n :yes]", "yes", 1},
        {"@moduledoc \"\"\"\napp: :no \"x\"\n\"\"\"\n[app: :yes]", "yes", 4},
        {"~S\"\"\"\napp: :no\n\"\"\"\n[app: :yes]", "yes", 4},
        {"~s(app: :no \\) app: :no) [app: :yes]", "yes", 1},
        {"~w[app: :no] [app: :yes]", "yes", 1},
        {"\"a\\\"app: :no\" [app: :yes]", "yes", 1},
        {"[?\", app: :yes]", "yes", 1},
        {"[?\\\", app: :yes]", "yes", 1},
        {"[my_app: :no, app: :yes]", "yes", 1},
        {"[app: @app]\n@app :late", "late", 1},
        {"@app :early\n@version \"1\"\n[app: @app]", "early", 3},
        {"[app: :\"quoted\"]", "quoted", 1},
        {"[app: name(), app: :yes]", "yes", 1},
        {"[apps: :no]", NULL, 0},
        {"[app: ]", NULL, 0},
        {"app:", NULL, 0},
        {"app: :", NULL, 0},
        {"\"app: :no", NULL, 0},
        {"\"\"\"", NULL, 0},
        {"~", NULL, 0},
        {"~s", NULL, 0},
        {"?", NULL, 0},
        {"", NULL, 0},
        {"{:dep, app: false}\n[app: :yes]", "yes", 2},
};

START_TEST(the_app_is_found)
{
	const struct row *row = &rows[_i];
	if (setjmp(recovery.point))
		ck_abort_msg("no memory");
	struct mix_project project = mix_read(&arena, row->text, strlen(row->text));
	if (!row->app) {
		ck_assert_ptr_null(project.app);
		return;
	}
	ck_assert_ptr_nonnull(project.app);
	ck_assert_str_eq(project.app, row->app);
	ck_assert_uint_eq(project.app_line, row->line);
}
END_TEST

START_TEST(the_nearest_mix_exs_counts)
{
	static const struct fake_file files[] = {{"/a/mix.exs", "[apps_path: \"apps\"]"},
	                                         {"/a/apps/b/mix.exs", "[app: :b]"},
	                                         {NULL, NULL}};
	struct project_files world = fake_files(files);
	const char *bytes;
	size_t length;
	if (setjmp(recovery.point))
		ck_abort_msg("no memory");
	ck_assert_str_eq(mix_find(&arena, &world, "/a/apps/b/src/x", &bytes, &length),
	                 "/a/apps/b/mix.exs");
	ck_assert_str_eq(mix_read(&arena, bytes, length).app, "b");
	ck_assert_str_eq(mix_find(&arena, &world, "/a", &bytes, &length), "/a/mix.exs");
	ck_assert_str_eq(mix_read(&arena, bytes, length).apps_path, "apps");
	ck_assert_ptr_null(mix_find(&arena, &world, "/q", &bytes, &length));
}
END_TEST

Suite *suite_mix(void)
{
	Suite *suite = suite_create("mix");
	TCase *all = tcase_create("mix");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_add_loop_test(all, the_app_is_found, 0, (int)(sizeof rows / sizeof *rows));
	tcase_add_test(all, the_nearest_mix_exs_counts);
	suite_add_tcase(suite, all);
	return suite;
}
