#include "project/names.h"
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

START_TEST(applications)
{
	ck_assert_str_eq(names_app_stem(&arena, "todo_app"), "TodoApp");
	ck_assert_str_eq(names_app_stem(&arena, "TodoApp"), "TodoApp");
	ck_assert_str_eq(names_app_stem(&arena, "todo"), "Todo");
	ck_assert_str_eq(names_app_atom(&arena, "TodoApp"), "todo_app");
	ck_assert_str_eq(names_app_atom(&arena, "todo_app"), "todo_app");
	ck_assert_str_eq(names_pubsub(&arena, "todo_app"), "TodoApp.PubSub");
	ck_assert_str_eq(names_guess_app(&arena, "server.TodoPresence"), "TodoApp");
	ck_assert_str_eq(names_guess_app(&arena, "TodoAppPresence"), "TodoApp");
	ck_assert_ptr_null(names_guess_app(&arena, "Presence"));
	ck_assert_ptr_null(names_guess_app(&arena, "Users"));
}
END_TEST

START_TEST(presence_modules)
{
	ck_assert_str_eq(names_presence_module(&arena, "todo_app", "TodoPresence"),
	                 "TodoAppWeb.Presence");
	ck_assert_str_eq(names_presence_module(&arena, "TodoApp", "server.TodoAppPresence"),
	                 "TodoAppWeb.Presence");
	ck_assert_str_eq(names_presence_module(&arena, "todo_app", "a.Presence"),
	                 "TodoAppWeb.Presence");
	ck_assert_str_eq(names_presence_module(&arena, "todo_app", "ChatPresence"),
	                 "TodoAppWeb.ChatPresence");
	ck_assert_str_eq(names_presence_module(&arena, "todo_app", "AppPresence"),
	                 "TodoAppWeb.AppPresence");
	ck_assert_str_eq(names_presence_module(&arena, "todo_app", "OnlineUsers"),
	                 "TodoAppWeb.OnlineUsers");
}
END_TEST

struct row {
	const char *app, *class_path, *module, *path;
	bool renamed;
};

static const struct row rows[] = {
        {NULL, "Main", "Main", "main.ex", false},
        {NULL, "a.b.C", "A.B.C", "a/b/c.ex", false},
        {NULL, "my_app.web_live.TodoLive", "MyApp.WebLive.TodoLive", "my_app/web_live/todo_live.ex",
         false},
        {NULL, "myApp.C", "MyApp.C", "my_app/c.ex", false},
        {NULL, "a._Mod.Helper", "A.Mod.Helper", "a/mod/helper.ex", false},
        {NULL, "_Hidden", "Hidden", "hidden.ex", false},
        {NULL, "Main_Fields_", "MainFields", "main_fields.ex", false},
        {NULL, "HTTPServer", "HTTPServer", "http_server.ex", false},
        {"todo_app", "Task", "TodoApp.Task", "todo_app/task.ex", true},
        {NULL, "Task", "App.Task", "app/task.ex", true},
        {"todo_app", "task.Supervisor", "TodoApp.Task.Supervisor", "todo_app/task/supervisor.ex",
         true},
        {"todo_app", "a.Task", "A.Task", "a/task.ex", false},
        {NULL, "Enum", "App.Enum", "app/enum.ex", true},
        {NULL, "JSON", "App.JSON", "app/json.ex", true},
        {NULL, "Elixir", "App.Elixir", "app/elixir.ex", true},
        {NULL, "haxe.ds.Stack", "Haxe.Ds.Stack", "haxe/ds/stack.ex", false},
};

START_TEST(modules_and_their_files)
{
	const struct row *row = &rows[_i];
	bool renamed = !row->renamed;
	const char *module = names_module(&arena, row->app, row->class_path, &renamed);
	ck_assert_str_eq(module, row->module);
	ck_assert_str_eq(names_output_path(&arena, module), row->path);
	ck_assert_int_eq(renamed, row->renamed);
	ck_assert(names_valid_module(module));
}
END_TEST

START_TEST(underscore_is_elixirs)
{
	static const char *const pairs[][2] = {{"TodoAppWeb.Presence", "todo_app_web/presence"},
	                                       {"FooBar", "foo_bar"},
	                                       {"HTTPServer", "http_server"},
	                                       {"FooHTTP", "foo_http"},
	                                       {"Foo10Bar", "foo10_bar"},
	                                       {"SAPExample", "sap_example"},
	                                       {"A.B", "a/b"},
	                                       {"AB.CD", "ab/cd"},
	                                       {"Foo_Bar", "foo__bar"},
	                                       {"ABc", "a_bc"},
	                                       {"A1", "a1"},
	                                       {"API2Client", "api2_client"},
	                                       {"", ""},
	                                       {"userId", "user_id"},
	                                       {"Foo.A1B", "foo/a1_b"},
	                                       {"ABC2D", "abc2_d"},
	                                       {"A_B", "a_b"}};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		ck_assert_str_eq(names_underscore(&arena, pairs[i][0]), pairs[i][1]);
}
END_TEST

START_TEST(chosen_names)
{
	bool renamed;
	ck_assert_str_eq(names_free_module(&arena, "x", "Elixir.MyApp.Web", &renamed), "MyApp.Web");
	ck_assert(!renamed);
	ck_assert_str_eq(names_free_module(&arena, "my_app", "Elixir.Enum", &renamed),
	                 "MyApp.Enum");
	ck_assert(renamed);
	ck_assert(names_reserved("Access"));
	ck_assert(names_reserved("WithClauseError"));
	ck_assert(names_reserved("GenServer"));
	ck_assert(names_reserved("ExUnit.Case"));
	ck_assert(!names_reserved("Main"));
	ck_assert(!names_reserved("Mix.Tasks.Mine"));
	ck_assert(names_valid_module("A.B2.C_d"));
	ck_assert(!names_valid_module("a.B"));
	ck_assert(!names_valid_module("A..B"));
	ck_assert(!names_valid_module("A."));
	ck_assert(!names_valid_module(""));
	ck_assert(!names_valid_module("../x"));
	ck_assert(!names_valid_module("A.B C"));
	ck_assert_str_eq(names_runtime_path(&arena, "Haxe.Ref"), "hx2ex/ref.ex");
}
END_TEST

START_TEST(the_table_is_sorted)
{
	static const char *const modules[] = {
#define ELIXIR_MODULE(name) name,
#include "project/names.def"
#undef ELIXIR_MODULE
	};
	for (size_t i = 1; i < sizeof modules / sizeof *modules; i++)
		ck_assert_int_lt(strcmp(modules[i - 1], modules[i]), 0);
}
END_TEST

Suite *suite_project_names(void)
{
	Suite *suite = suite_create("project_names");
	TCase *all = tcase_create("names");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_add_test(all, applications);
	tcase_add_test(all, presence_modules);
	tcase_add_loop_test(all, modules_and_their_files, 0, (int)(sizeof rows / sizeof *rows));
	tcase_add_test(all, underscore_is_elixirs);
	tcase_add_test(all, chosen_names);
	tcase_add_test(all, the_table_is_sorted);
	suite_add_tcase(suite, all);
	return suite;
}
