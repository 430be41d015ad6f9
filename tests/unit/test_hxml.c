#include "base/buf.h"
#include "project/defines.h"
#include "project/hxml.h"
#include "tests/unit/fake_files.h"
#include "tests/unit/suites.h"

#include <stdlib.h>
#include <string.h>

static struct recovery recovery;
static struct arena arena;
static struct project_command command;

static void set_up(void)
{
	arena_init(&arena, &recovery);
}

static void tear_down(void)
{
	arena_free(&arena);
}

/* Parses the words (split at blanks) in /app with the files. */
static void parse_as(const struct fake_file *files, const char *text, bool emit)
{
	static const struct fake_file none[] = {{NULL, NULL}};
	const char *words[64];
	uint32_t count = 0;
	char *copy = arena_copy(&arena, text, strlen(text)), *rest = NULL;
	for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
		words[count++] = word;
	struct project_files world = fake_files(files ? files : none);
	struct project_request request = {words, count, "/app", &world, emit};
	if (setjmp(recovery.point))
		ck_abort_msg("no memory");
	project_parse(&command, &arena, &request);
}

static void parse(const struct fake_file *files, const char *text)
{
	parse_as(files, text, false);
}

static struct project_section *only(void)
{
	ck_assert_msg(command.problems.count == 0, "%s",
	              command.problems.count ? command.problems.items[0].message : "");
	ck_assert_uint_eq(command.sections.count, 1);
	return &command.sections.items[0];
}

static void expect_problem(enum problem_kind kind, const char *message, const char *file,
                           uint32_t line)
{
	ck_assert_uint_ge(command.problems.count, 1);
	const struct project_problem *problem = &command.problems.items[0];
	ck_assert_str_eq(problem->message, message);
	ck_assert_int_eq(problem->kind, kind);
	ck_assert_uint_eq(problem->from.line, line);
	if (file)
		ck_assert_str_eq(problem->from.file, file);
	else
		ck_assert_ptr_null(problem->from.file);
}

static void expect_split(const char *text, const char *wanted)
{
	struct hxml_words words = {0};
	struct buf out;
	buf_init(&out, &arena);
	hxml_split(&words, &arena, text, strlen(text));
	for (VEC_EACH(const struct hxml_word, one, &words.list))
		buf_printf(&out, "%u:[%s]", one->line, one->text);
	ck_assert_str_eq(buf_string(&out), wanted);
}

START_TEST(lines_become_words_as_in_haxe)
{
	expect_split("-cp src\n-main Main\n", "1:[-cp]1:[src]2:[-main]2:[Main]");
	expect_split("-cp\nsrc", "1:[-cp]2:[src]");
	expect_split("# no\n\n  #neither\n\t a.B \r\n-D x=a b  ", "4:[a.B]5:[-D]5:[x=a b]");
	expect_split("-D real-position   # no comment here",
	             "1:[-D]1:[real-position   # no comment here]");
	expect_split("--macro exclude('client')", "1:[--macro]1:[exclude('client')]");
	expect_split("-cp \"my dir\"\n'a b'\n\"-cp x\"", "1:[-cp]1:[my dir]2:[a b]3:[-cp]3:[x]");
	expect_split("--next build.hxml\r-x\r\n\r\ny", "1:[--next]1:[build.hxml]2:[-x]4:[y]");
	expect_split("\xef\xbb\xbf-cp src", "1:[-cp]1:[src]");
	expect_split("", "");
	expect_split("\"", "1:[\"]");
}
END_TEST

START_TEST(an_hxml_says_what_to_build)
{
	static const struct fake_file files[] = {
	        {"/app/build.hxml",
	         "# server\n-lib reflaxe.elixir\n-cp src_haxe\n-cp src_haxe/shared\n"
	         "-D elixir_output=lib/gen\n-D app_name=TodoApp\n-D no-traces\n"
	         "-D app_name=Other\n-dce full\n"
	         "--macro exclude('client')\n"
	         "--macro include('server.live', false, ['server.live.Old*'], ['src'])\n"
	         "--macro keep('server.Core')\n--macro patchTypes(\"x\")\n"
	         "--macro nullSafety('server', Strict)\n"
	         "--macro nullSafety('server.live', NullSafetyMode.Off, false)\n"
	         "-main Main\nserver.schemas.Todo\n"},
	        {NULL, NULL}};
	parse(files, "");
	struct project_section *section = only();
	ck_assert(command.defaulted);
	ck_assert_str_eq(section->label, "build.hxml");
	ck_assert_str_eq(section->root, "../../build.hxml");
	ck_assert_str_eq(section->cwd, "/app");
	ck_assert_str_eq(section->output, "/app/lib/gen");
	ck_assert_uint_eq(section->class_paths.count, 3);
	ck_assert(section->class_paths.items[0].implied);
	ck_assert_str_eq(section->class_paths.items[0].path, "/app");
	ck_assert_str_eq(section->class_paths.items[1].path, "/app/src_haxe");
	ck_assert_str_eq(section->class_paths.items[2].path, "/app/src_haxe/shared");
	ck_assert_str_eq(section->class_paths.items[2].from.file, "/app/build.hxml");
	ck_assert_uint_eq(section->class_paths.items[2].from.line, 4);
	ck_assert_str_eq(project_define_value(section, "app_name"), "Other");
	ck_assert_str_eq(project_define_value(section, "no_traces"), "1");
	ck_assert_str_eq(project_define_value(section, "dce"), "full");
	ck_assert_ptr_nonnull(project_define_value(section, "reflaxe.elixir"));
	ck_assert_str_eq(section->main, "Main");
	ck_assert_uint_eq(section->libs.count, 1);
	ck_assert_uint_eq(section->roots.count, 3);
	ck_assert(section->roots.items[0].main);
	ck_assert_str_eq(section->roots.items[0].text, "Main");
	struct project_root *package = &section->roots.items[1];
	ck_assert_int_eq(package->kind, ROOT_PACKAGE);
	ck_assert(!package->recursive);
	ck_assert(project_includes(package, "server.live.New"));
	ck_assert(!project_includes(package, "server.live.OldOne"));
	ck_assert(!project_includes(package, "server.live.deep.New"));
	ck_assert(!project_includes(package, "server.lively.New"));
	ck_assert_str_eq(package->folders.items[0], "/app/src");
	ck_assert_str_eq(section->roots.items[2].text, "server.schemas.Todo");
	ck_assert_uint_eq(section->roots.items[2].from.line, 17);
	ck_assert_uint_eq(section->excluded.count, 1);
	ck_assert(project_covers(section->excluded.items, 1, "client.Boot"));
	ck_assert(project_covers(section->excluded.items, 1, "client.deep.Boot"));
	ck_assert(!project_covers(section->excluded.items, 1, "clients.Boot"));
	ck_assert_str_eq(section->kept.items[0].text, "server.Core");
	ck_assert_uint_eq(command.ignored.count, 1);
	ck_assert_str_eq(command.ignored.items[0].text, "--macro patchTypes(\"x\")");
	ck_assert_str_eq(VEC_LAST(&section->defines).value,
	                 "server Strict below\nserver.live Off only\n");
	ck_assert_uint_eq(command.read.count, 1);
}
END_TEST

START_TEST(next_and_each_make_sections)
{
	static const struct fake_file files[] = {
	        {"/app/all.hxml", "-cp src\n-D common\n--each\nA\n--next\n-D b\nB\n--next\n"},
	        {NULL, NULL}};
	parse(files, "all.hxml -D extra -o out");
	ck_assert_uint_eq(command.problems.count, 0);
	ck_assert_uint_eq(command.sections.count, 2);
	struct project_section *a = &command.sections.items[0], *b = &command.sections.items[1];
	ck_assert_str_eq(a->roots.items[0].text, "A");
	ck_assert_str_eq(b->roots.items[0].text, "B");
	ck_assert_uint_eq(b->roots.count, 1);
	ck_assert_ptr_null(project_define_value(a, "b"));
	for (VEC_EACH(struct project_section, one, &command.sections)) {
		ck_assert_ptr_nonnull(project_define_value(one, "common"));
		ck_assert_ptr_nonnull(project_define_value(one, "extra"));
		ck_assert_str_eq(one->output, "/app/out");
		ck_assert_str_eq(one->class_paths.items[1].path, "/app/src");
	}
	ck_assert_str_eq(a->root, "../all.hxml");
	ck_assert_str_eq(b->root, "../all.hxml#2");
	ck_assert_str_eq(b->label, "all.hxml (2)");
}
END_TEST

START_TEST(a_section_has_one_name_however_it_is_reached)
{
	static const struct fake_file files[] = {
	        {"/app/build.hxml", "--next build-server.hxml\n--next client.hxml\n"},
	        {"/app/build-server.hxml", "-cp src\nA\n"},
	        {"/app/client.hxml", "-cp src\n-lib genes\n-js out.js\n-main Boot\n"},
	        {NULL, NULL}};
	parse(files, "");
	ck_assert_uint_eq(command.problems.count,
	                  0); /* what another target lacks is not our business */
	ck_assert_uint_eq(command.sections.count, 2);
	ck_assert_str_eq(command.sections.items[0].root, "../build-server.hxml");
	ck_assert_ptr_null(command.sections.items[0].other_target);
	ck_assert_str_eq(command.sections.items[1].other_target, "js");
	parse(files, "build-server.hxml");
	ck_assert_str_eq(only()->root, "../build-server.hxml");
}
END_TEST

START_TEST(the_command_line_wins)
{
	static const struct fake_file files[] = {
	        {"/app/b.hxml", "-D x=1\n-D elixir_output=lib2\n-main A\n"}, {NULL, NULL}};
	parse(files, "-D x=2 -main B -o out b.hxml -D y");
	struct project_section *section = only();
	ck_assert_str_eq(project_define_value(section, "x"), "2");
	ck_assert_str_eq(project_define_value(section, "y"), "1");
	ck_assert_str_eq(project_define_value(section, "elixir_output"), "out");
	ck_assert_str_eq(section->output, "/app/out");
	ck_assert_str_eq(section->main, "B");
	ck_assert_uint_eq(section->roots.count, 1);
}
END_TEST

START_TEST(flags_without_a_file)
{
	static const struct fake_file files[] = {{"/app/src", NULL}, {NULL, NULL}};
	parse(files,
	      "--class-path=src --main a.Main -D q=a=b --emit=lowered --json --keep-going --force "
	      "--no-daemon --all -v --no-stdin -- one two");
	struct project_section *section = only();
	ck_assert_str_eq(section->main, "a.Main");
	ck_assert_str_eq(section->class_paths.items[1].path, "/app/src");
	ck_assert_str_eq(project_define_value(section, "q"), "a=b");
	ck_assert_str_eq(section->output, "/app/lib");
	ck_assert(!section->output_named);
	ck_assert_str_eq(section->root, "a.Main -cp ../src");
	ck_assert_str_eq(command.options.emit, "lowered");
	ck_assert(command.options.json && command.options.keep_going && command.options.force);
	ck_assert(command.options.no_daemon && command.options.all && command.options.verbose);
	ck_assert(command.options.no_stdin);
	ck_assert_uint_eq(command.arguments.count, 2);
	ck_assert_str_eq(command.arguments.items[1], "two");
}
END_TEST

START_TEST(paths_are_files_and_folders)
{
	static const struct fake_file files[] = {
	        {"/app/src/a/b/C.hx", "// c\npackage a.b; class C {}"},
	        {"/app/src/Top.hx", "class Top {}"},
	        {"/app/src/a/Wrong.hx", "package q;"},
	        {"/app/lone", NULL},
	        {NULL, NULL}};
	parse(files, "src/a/b/C.hx src/Top.hx src/a/Wrong.hx lone");
	struct project_section *section = only();
	ck_assert_uint_eq(section->roots.count, 4);
	ck_assert_str_eq(section->roots.items[0].module, "a.b.C");
	ck_assert_str_eq(section->roots.items[0].text, "/app/src/a/b/C.hx");
	ck_assert_str_eq(section->roots.items[1].module, "Top");
	ck_assert_ptr_null(section->roots.items[2].module);
	ck_assert_int_eq(section->roots.items[3].kind, ROOT_FOLDER);
	ck_assert_str_eq(section->roots.items[3].text, "/app/lone");
	ck_assert_str_eq(section->class_paths.items[1].path, "/app/src");
	parse(files, "src/None.hx");
	expect_problem(PROBLEM_FILE, "File not found: src/None.hx", NULL, 1);
	parse(files, "no/such");
	expect_problem(PROBLEM_FILE, "File not found: no/such", NULL, 1);
}
END_TEST

START_TEST(what_is_built_when_nothing_is_named)
{
	static const struct fake_file server[] = {
	        {"/app/build-server.hxml", "A"}, {"/app/src_haxe", NULL}, {NULL, NULL}};
	static const struct fake_file folder[] = {{"/app/src_haxe", NULL}, {NULL, NULL}};
	static const struct fake_file below[] = {{"/app/sub/build.hxml", "-cp src\nA"},
	                                         {NULL, NULL}};
	parse(server, "-D x");
	ck_assert_str_eq(only()->label, "build-server.hxml");
	parse(folder, "");
	ck_assert_int_eq(only()->roots.items[0].kind, ROOT_FOLDER);
	ck_assert_str_eq(only()->class_paths.items[1].path, "/app/src_haxe");
	parse(below, "-C sub");
	ck_assert_str_eq(only()->cwd, "/app/sub");
	ck_assert_str_eq(only()->class_paths.items[1].path, "/app/sub/src");
	parse(NULL, "");
	expect_problem(PROBLEM_USAGE,
	               "Nothing to build: no PATH is given, and there is no build.hxml, "
	               "build-server.hxml or src_haxe here",
	               NULL, 0);
}
END_TEST

START_TEST(emit_takes_this_folders_project)
{
	static const struct fake_file files[] = {{"/app/build.hxml", "-cp src\n-D x\nMain"},
	                                         {"/app/src/A.hx", "class A {}"},
	                                         {NULL, NULL}};
	parse_as(files, "src/A.hx --emit=ast", true);
	struct project_section *section = only();
	ck_assert_ptr_nonnull(project_define_value(section, "x"));
	ck_assert_str_eq(section->hxml, "/app/build.hxml");
	ck_assert_uint_eq(section->roots.count, 2);
	parse_as(files, "-cp src src/A.hx", true);
	ck_assert_uint_eq(only()->roots.count, 1);
	parse_as(NULL, "x/A.hx", true);
	expect_problem(PROBLEM_FILE, "File not found: x/A.hx", NULL, 1);
}
END_TEST

START_TEST(nested_files_and_folders)
{
	static const struct fake_file files[] = {
	        {"/app/build.hxml", "base.hxml\n--cwd sub\ninner.hxml\nMain"},
	        {"/app/base.hxml", "-D base"},
	        {"/app/sub/inner.hxml", "-cp src"},
	        {NULL, NULL}};
	parse(files, "");
	struct project_section *section = only();
	ck_assert_ptr_nonnull(project_define_value(section, "base"));
	ck_assert_str_eq(section->cwd, "/app/sub");
	ck_assert_str_eq(section->class_paths.items[1].path, "/app/sub/src");
	ck_assert_str_eq(section->output, "/app/sub/lib");
	ck_assert_uint_eq(command.read.count, 3);
}
END_TEST

START_TEST(variables_are_put_in)
{
	static const struct fake_file files[] = {
	        {"/app/build.hxml", "-cp %LIBS%/src\n-D d=100%\n-D e=%NONE%x\nMain"},
	        {"$LIBS", "/libs"},
	        {NULL, NULL}};
	parse(files, "");
	ck_assert_str_eq(only()->class_paths.items[1].path, "/libs/src");
	ck_assert_str_eq(project_define_value(only(), "d"), "100%");
	ck_assert_str_eq(project_define_value(only(), "e"), "%NONE%x");
}
END_TEST

struct wrong {
	const char *hxml, *words;
	enum problem_kind kind;
	const char *message;
	bool in_file;
	uint32_t line;
};

static const struct wrong wrongs[] = {
        {NULL, "--nonsense", PROBLEM_USAGE, "unknown option '--nonsense'.", false, 1},
        {NULL, "A -main", PROBLEM_USAGE, "option '-main' needs an argument.", false, 2},
        {NULL, "gone.hxml", PROBLEM_FILE, "gone.hxml (file not found)", false, 1},
        {NULL, "a/B#c", PROBLEM_FILE, "File not found: a/B#c", false, 1},
        {NULL, "1B", PROBLEM_USAGE, "Could not process argument 1B: Invalid character: 1", false,
         1},
        {NULL, "A -D sys", PROBLEM_USAGE,
         "`sys` is a reserved compiler flag and cannot be defined from the command line", false, 2},
        {NULL, "A -D target.name=js", PROBLEM_USAGE,
         "`target.name` uses the reserved compiler flag namespace `target.*` and cannot be defined "
         "from the command line",
         false, 2},
        {"A\n--nonsense", "b.hxml", PROBLEM_FILE, "unknown option '--nonsense'.", true, 2},
        {"A\n-cp", "b.hxml", PROBLEM_FILE, "option '-cp' needs an argument.", true, 2},
        {"-main A\n-main B", "b.hxml", PROBLEM_FILE, "Multiple --main classes specified", true, 2},
        {"A\nb.hxml", "b.hxml", PROBLEM_FILE, "Duplicate hxml inclusion: /app/b.hxml", true, 2},
        {"-cp src", "b.hxml", PROBLEM_FILE, "b.hxml names no class to build", true, 1},
        {"A\n-C nowhere", "b.hxml", PROBLEM_FILE, "Invalid directory: nowhere", true, 2},
        {"\n\nother.hxml", "b.hxml", PROBLEM_FILE, "other.hxml (file not found)", true, 3},
        {"-lib nope\nA", "b.hxml", PROBLEM_FILE,
         "Library nope is not installed : run 'haxelib install nope' or 'lix install haxelib:nope'",
         true, 1},
};

START_TEST(what_is_wrong_is_said_where_it_is)
{
	const struct wrong *wrong = &wrongs[_i];
	struct fake_file files[] = {{"/app/b.hxml", wrong->hxml}, {NULL, NULL}};
	if (!wrong->hxml)
		files[0].path = NULL;
	parse(files, wrong->words);
	expect_problem(wrong->kind, wrong->message, wrong->in_file ? "/app/b.hxml" : NULL,
	               wrong->line);
}
END_TEST

START_TEST(garbage_is_survived)
{
	char bytes[600];
	struct fake_file files[] = {{"/app/b.hxml", bytes}, {NULL, NULL}};
	unsigned seed = 12345;
	static const char *const bits[] = {"-cp ",     "--next", "\n",   "-D ", "x",
	                                   "--each",   " ",      "\"",   "'",   "--macro include(",
	                                   "['a',",    "-lib q", "#",    "%A%", "b.hxml",
	                                   "--cwd ..", "-",      "--",   "=",   ".",
	                                   "\xff",     "A",      "--run"};
	for (int round = 0; round < 3000; round++) {
		bytes[0] = '\0';
		for (int i = 0; i < 20; i++) {
			seed = seed * 1103515245u + 12345u;
			strcat(bytes, bits[(seed >> 16) % (sizeof bits / sizeof *bits)]);
		}
		parse(files, "b.hxml");
		arena_free(&arena);
	}
}
END_TEST

START_TEST(defines_are_a_table_and_the_sections_own)
{
	struct define_set set;
	parse(NULL, "A -D haxe_ver=4.2 -D my-flag -D dce=full -D gone --undefine gone");
	defines_of(&set, &arena, only());
	ck_assert_str_eq(defines_get(&set, "haxe_ver"), "4.2");
	ck_assert_str_eq(defines_get(&set, "haxe"), "4.3.6");
	ck_assert_str_eq(defines_get(&set, "elixir"), "1");
	ck_assert_str_eq(defines_get(&set, "target.name"), "elixir");
	ck_assert_str_eq(defines_get(&set, "my_flag"), "1");
	ck_assert_str_eq(defines_get(&set, "my-flag"), "1");
	ck_assert_str_eq(defines_get(&set, "dce"), "full");
	ck_assert_ptr_nonnull(defines_get(&set, "utf16"));
	ck_assert_ptr_null(defines_get(&set, "gone"));
	ck_assert_ptr_null(defines_get(&set, "eval"));
	for (uint32_t i = 1; i < set.list.count; i++)
		ck_assert_int_lt(strcmp(set.list.items[i - 1].name, set.list.items[i].name), 0);
	parse(NULL, "A -D no-utf16");
	defines_of(&set, &arena, only());
	ck_assert_ptr_null(defines_get(&set, "utf16"));
	ck_assert_ptr_null(defines_get(&set, "target.utf16"));
	ck_assert_str_eq(defines_get(&set, "haxe_ver"), "4.306");
}
END_TEST

START_TEST(packages_are_read_from_the_head)
{
	struct row {
		const char *text, *package;
	} rows[] = {
	        {"package a.b;", "a.b"},
	        {"package;", ""},
	        {"class A {}", ""},
	        {"", ""},
	        {"/* x */ // y\n package  a . b ;", "a.b"},
	        {"packages.A;", ""},
	        {"package a", NULL},
	        {"package a.b class", NULL},
	        {"/* open", ""},
	        {"#if x\npackage q;", "q"},
	        {"\xef\xbb\xbfpackage u;", "u"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *package = source_package(&arena, rows[i].text, strlen(rows[i].text));
		if (rows[i].package)
			ck_assert_str_eq(package, rows[i].package);
		else
			ck_assert_ptr_null(package);
	}
	ck_assert_str_eq(source_class_path(&arena, "/p/src/a/b/C.hx", "a.b"), "/p/src");
	ck_assert_str_eq(source_class_path(&arena, "/p/C.hx", ""), "/p");
	ck_assert_ptr_null(source_class_path(&arena, "/p/src/x/b/C.hx", "a.b"));
}
END_TEST

START_TEST(paths_as_text)
{
	ck_assert_str_eq(path_normal(&arena, "/a/./b//c/../d/"), "/a/b/d");
	ck_assert_str_eq(path_normal(&arena, "/../../x"), "/x");
	ck_assert_str_eq(path_normal(&arena, "../../x/.."), "../..");
	ck_assert_str_eq(path_normal(&arena, "a/.."), ".");
	ck_assert_str_eq(path_normal(&arena, "/"), "/");
	ck_assert_str_eq(path_join(&arena, "/a/b", "../c"), "/a/c");
	ck_assert_str_eq(path_join(&arena, "/a/b", "/c"), "/c");
	ck_assert_str_eq(path_relative(&arena, "/a/b", "/a/c/d"), "../c/d");
	ck_assert_str_eq(path_relative(&arena, "/a/b", "/a/bc"), "../bc");
	ck_assert_str_eq(path_relative(&arena, "/a/b", "/a/b/c"), "c");
	ck_assert_str_eq(path_relative(&arena, "/a", "/a"), ".");
	ck_assert_str_eq(path_relative(&arena, "/a/b/c", "/"), "../../..");
	ck_assert_str_eq(path_relative(&arena, "/", "/a/b"), "a/b");
	ck_assert_str_eq(path_folder(&arena, "/a/b"), "/a");
	ck_assert_str_eq(path_folder(&arena, "/a"), "/");
	ck_assert_str_eq(path_folder(&arena, "/"), "/");
}
END_TEST

Suite *suite_hxml(void)
{
	Suite *suite = suite_create("hxml");
	TCase *all = tcase_create("hxml");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_add_test(all, lines_become_words_as_in_haxe);
	tcase_add_test(all, an_hxml_says_what_to_build);
	tcase_add_test(all, next_and_each_make_sections);
	tcase_add_test(all, a_section_has_one_name_however_it_is_reached);
	tcase_add_test(all, the_command_line_wins);
	tcase_add_test(all, flags_without_a_file);
	tcase_add_test(all, paths_are_files_and_folders);
	tcase_add_test(all, what_is_built_when_nothing_is_named);
	tcase_add_test(all, emit_takes_this_folders_project);
	tcase_add_test(all, nested_files_and_folders);
	tcase_add_test(all, variables_are_put_in);
	tcase_add_loop_test(all, what_is_wrong_is_said_where_it_is, 0,
	                    (int)(sizeof wrongs / sizeof *wrongs));
	tcase_add_test(all, garbage_is_survived);
	tcase_add_test(all, defines_are_a_table_and_the_sections_own);
	tcase_add_test(all, packages_are_read_from_the_head);
	tcase_add_test(all, paths_as_text);
	suite_add_tcase(suite, all);
	return suite;
}
