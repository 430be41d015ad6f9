#include "daemon/burst.h"
#include "daemon/output.h"
#include "tests/unit/scratch.h"
#include "tests/unit/suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct recovery recovery;
static struct arena arena;
static char top[64];
static const char *lib;
static struct output output;

static void set_up(void)
{
	scratch_make(top);
	arena_init(&arena, &recovery);
	if (setjmp(recovery.point))
		ck_abort_msg("no memory");
	lib = arena_printf(&arena, "%s/lib", top);
}

static void tear_down(void)
{
	output_close(&output);
	arena_free(&arena);
	scratch_remove(top);
}

struct text {
	const char *path, *bytes;
};

/* Builds the texts; true when all went well. `output` stays for looking at. */
static bool build_as(const char *root, const struct text *texts, bool force, bool keep_going)
{
	struct output_text wanted[16];
	uint32_t count = 0;
	for (; texts[count].path; count++)
		wanted[count] =
		        (struct output_text){texts[count].path, "C", texts[count].bytes,
		                             texts[count].bytes ? strlen(texts[count].bytes) : 0};
	bool good = output_open(&output, &arena, lib, root, force, true, NULL);
	if (good) {
		good = output_decide(&output, wanted, count);
		if (good || keep_going)
			good &= output_commit(&output);
	}
	output_close(&output);
	return good;
}

static bool build(const struct text *texts)
{
	return build_as("../build.hxml", texts, false, false);
}

static void expect(uint32_t written, uint32_t removed)
{
	ck_assert_uint_eq(output.written, written);
	ck_assert_uint_eq(output.removed, removed);
}

static void expect_message(const char *path, const char *part)
{
	ck_assert_uint_ge(output.messages.count, 1);
	const struct output_message *message = &output.messages.items[0];
	ck_assert_msg(strstr(message->what, part) != NULL, "%s", message->text);
	ck_assert_str_eq(message->path,
	                 arena_printf(&arena, "%s%s%s", lib, *path ? "/" : "", path));
	ck_assert_ptr_nonnull(strstr(message->text, message->path));
}

/* Nothing but what is named is left in a folder. */
static void expect_no_litter(void)
{
	char command[200];
	snprintf(command, sizeof command,
	         "test -z \"$(find %s -name '*.hx2ex-new*' -o -name "
	         ".hx2ex-journal)\"",
	         top);
	ck_assert_int_eq(system(command), 0);
}

START_TEST(outputs_are_written_kept_and_removed)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"web/x/b.ex", "B"}, {NULL, NULL}}));
	expect(2, 0);
	ck_assert(scratch_is(top, "lib/a.ex", "A"));
	ck_assert(scratch_is(top, "lib/web/x/b.ex", "B"));
	ck_assert(scratch_has(top, "lib/.hx2ex-manifest"));
	struct timespec before = scratch_mtime(top, "lib/a.ex"), after;
	struct timespec manifest_before = scratch_mtime(top, "lib/.hx2ex-manifest");
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"web/x/b.ex", "B"}, {NULL, NULL}}));
	expect(0, 0);
	after = scratch_mtime(top, "lib/a.ex");
	ck_assert(before.tv_sec == after.tv_sec && before.tv_nsec == after.tv_nsec);
	after = scratch_mtime(top, "lib/.hx2ex-manifest");
	ck_assert(manifest_before.tv_sec == after.tv_sec &&
	          manifest_before.tv_nsec == after.tv_nsec);
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {"web/x/b.ex", "B"}, {NULL, NULL}}));
	expect(1, 0);
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {NULL, NULL}}));
	expect(0, 1);
	ck_assert(!scratch_has(top, "lib/web"));
	ck_assert(build((struct text[]){{NULL, NULL}}));
	expect(0, 1);
	ck_assert(!scratch_has(top, "lib/.hx2ex-manifest"));
	expect_no_litter();
}
END_TEST

START_TEST(a_folder_with_something_else_stays)
{
	ck_assert(build((struct text[]){{"web/b.ex", "B"}, {NULL, NULL}}));
	scratch_write(top, "lib/web/mine.ex", "mine");
	ck_assert(build((struct text[]){{NULL, NULL}}));
	ck_assert(!scratch_has(top, "lib/web/b.ex"));
	ck_assert(scratch_is(top, "lib/web/mine.ex", "mine"));
}
END_TEST

START_TEST(somebody_elses_file_is_left_alone)
{
	scratch_write(top, "lib/a.ex", "mine");
	ck_assert(!build((struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}));
	expect(0, 0);
	expect_message("a.ex", "was not written by hx2ex");
	ck_assert(scratch_is(top, "lib/a.ex", "mine"));
	ck_assert(!scratch_has(top, "lib/b.ex"));
	ck_assert(!build_as("r", (struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}, false,
	                    true));
	expect(1, 0);
	ck_assert(scratch_is(top, "lib/a.ex", "mine"));
	ck_assert(scratch_is(top, "lib/b.ex", "B"));
	ck_assert(build_as("r", (struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}, true,
	                   false));
	ck_assert(scratch_is(top, "lib/a.ex", "A"));
}
END_TEST

START_TEST(an_edited_file_is_left_alone)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}));
	scratch_write(top, "lib/a.ex", "edited");
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}));
	ck_assert(!build((struct text[]){{"a.ex", "A2"}, {"b.ex", "B"}, {NULL, NULL}}));
	expect_message("a.ex", "was edited after");
	ck_assert(build((struct text[]){{"b.ex", "B"}, {NULL, NULL}}));
	expect(0, 0);
	ck_assert(!output.messages.items[0].error);
	expect_message("a.ex", "its class is gone");
	ck_assert(scratch_is(top, "lib/a.ex", "edited"));
	ck_assert(build_as("../build.hxml", (struct text[]){{"b.ex", "B"}, {NULL, NULL}}, true,
	                   false));
	expect(0, 1);
	ck_assert(!scratch_has(top, "lib/a.ex"));
}
END_TEST

START_TEST(roots_do_not_remove_from_one_another)
{
	ck_assert(build_as("r1",
	                   (struct text[]){{"a.ex", "A"}, {"hx2ex/ref.ex", "R"}, {NULL, NULL}},
	                   false, false));
	ck_assert(build_as("r2",
	                   (struct text[]){{"b.ex", "B"}, {"hx2ex/ref.ex", "R"}, {NULL, NULL}},
	                   false, false));
	expect(1, 0);
	ck_assert(build_as("r1", (struct text[]){{NULL, NULL}}, false, false));
	expect(0, 1);
	ck_assert(scratch_has(top, "lib/b.ex"));
	ck_assert(scratch_has(top, "lib/hx2ex/ref.ex"));
	ck_assert(build_as("r2", (struct text[]){{NULL, NULL}}, false, false));
	expect(0, 2);
	ck_assert(!scratch_has(top, "lib/hx2ex"));
}
END_TEST

START_TEST(a_failed_class_keeps_its_output)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}));
	ck_assert(build(
	        (struct text[]){{"a.ex", NULL}, {"b.ex", "B2"}, {"c.ex", NULL}, {NULL, NULL}}));
	expect(1, 0);
	ck_assert(scratch_is(top, "lib/a.ex", "A"));
	ck_assert(!scratch_has(top, "lib/c.ex"));
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {"b.ex", "B2"}, {NULL, NULL}}));
	expect(1, 0);
}
END_TEST

START_TEST(modes_are_kept_and_links_are_not_followed)
{
	struct stat status;
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	ck_assert_int_eq(chmod(arena_printf(&arena, "%s/a.ex", lib), 0640), 0);
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {NULL, NULL}}));
	ck_assert_int_eq(stat(arena_printf(&arena, "%s/a.ex", lib), &status), 0);
	ck_assert_int_eq(status.st_mode & 0777, 0640);
	scratch_write(top, "outside", "precious");
	ck_assert_int_eq(symlink("../outside", arena_printf(&arena, "%s/l.ex", lib)), 0);
	ck_assert(!build((struct text[]){{"a.ex", "A2"}, {"l.ex", "L"}, {NULL, NULL}}));
	expect_message("l.ex", "is no regular file");
	ck_assert(scratch_is(top, "outside", "precious"));
}
END_TEST

START_TEST(paths_stay_below_the_folder)
{
	static const char *const paths[] = {"../x.ex", "/etc/x.ex", "a/../x.ex",
	                                    "",        "a//b.ex",   ".x.ex"};
	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
		ck_assert(!build((struct text[]){{paths[i], "A"}, {NULL, NULL}}));
		ck_assert_ptr_nonnull(strstr(output.messages.items[0].what, "is no path"));
	}
	ck_assert(!scratch_has(top, "x.ex"));
}
END_TEST

START_TEST(what_cannot_be_written_leaves_all_as_it_was)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	scratch_write(top, "lib/web", "a file where a folder should be");
	ck_assert(!build((struct text[]){{"a.ex", "A2"}, {"web/b.ex", "B"}, {NULL, NULL}}));
	expect_message("web", "cannot be written");
	expect(0, 0);
	ck_assert(scratch_is(top, "lib/a.ex", "A"));
	expect_no_litter();
	lib = arena_printf(&arena, "%s/lib/web", top);
	ck_assert(!build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	expect_message("", "cannot be opened: Not a directory");
}
END_TEST

/* Runs the rest as nobody, whom permissions concern. */
static int as_nobody(int (*what)(void))
{
	pid_t child = fork();
	if (!child)
		_exit((geteuid() == 0 && setuid(65534) < 0) ? 99 : what());
	int status;
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

static int build_denied(void)
{
	bool good = build((struct text[]){{"a.ex", "A2"}, {NULL, NULL}});
	return !good && output.messages.count && !output.written &&
	                       strstr(output.messages.items[0].what, "Permission denied")
	               ? 0
	               : 1;
}

START_TEST(a_folder_without_permission_is_said)
{
	ck_assert_int_eq(chmod(top, 0755), 0);
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	ck_assert_int_eq(chmod(lib, 0555), 0);
	ck_assert_int_eq(as_nobody(build_denied), 0);
	ck_assert(scratch_is(top, "lib/a.ex", "A"));
	ck_assert_int_eq(chmod(lib, 0000), 0);
	ck_assert_int_eq(as_nobody(build_denied), 0);
	ck_assert_int_eq(chmod(lib, 0755), 0);
	lib = arena_printf(&arena, "%s/new/deep", top);
	ck_assert_int_eq(chmod(top, 0555), 0);
	ck_assert_int_eq(as_nobody(build_denied), 0);
	ck_assert_int_eq(chmod(top, 0755), 0);
	expect_no_litter();
}
END_TEST

/* A burst over a.ex "A" -> "A2", new b.ex, c.ex removed, and the manifest, that
 * dies after `renames` of its renames; -1: while the files are made. */
static void die_in_burst(int renames)
{
	pid_t child = fork();
	if (!child) {
		struct burst burst = {.arena = &arena, .folder = lib};
		struct manifest manifest = {0};
		struct buf text;
		buf_init(&text, &arena);
		for (int i = 0; i < 2; i++) {
			const char *bytes = i ? "B" : "A2";
			struct hash hash = hash_bytes(bytes, strlen(bytes));
			struct manifest_entry entry = {i ? "b.ex" : "a.ex", "C", "../build.hxml",
			                               hash};
			struct burst_step step = {.target = entry.path,
			                          .bytes = bytes,
			                          .length = strlen(bytes),
			                          .hash = hash};
			VEC_PUSH(&arena, &manifest.list, entry);
			VEC_PUSH(&arena, &burst.steps, step);
		}
		struct burst_step removal = {.target = "c.ex", .hash = hash_bytes("C", 1)};
		VEC_PUSH(&arena, &burst.steps, removal);
		manifest_write(&manifest, &text);
		struct burst_step last = {.target = MANIFEST_NAME,
		                          .bytes = buf_string(&text),
		                          .length = text.length,
		                          .ours_alone = true,
		                          .hash = hash_bytes(buf_string(&text), text.length)};
		VEC_PUSH(&arena, &burst.steps, last);
		if (!burst_prepare(&burst))
			_exit(1);
		if (renames < 0 && truncate(burst.steps.items[1].made_path, 0) < 0)
			_exit(1);
		for (int i = 0; i < renames; i++) {
			const struct burst_step *step = &burst.steps.items[i];
			if ((step->bytes ? rename(step->made_path, step->target_path)
			                 : unlink(step->target_path)) < 0)
				_exit(1);
		}
		_exit(0);
	}
	int status;
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	ck_assert(scratch_has(top, "lib/.hx2ex-journal"));
}

START_TEST(an_unfinished_burst_is_finished)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"c.ex", "C"}, {NULL, NULL}}));
	die_in_burst(_i);
	ck_assert(output_open(&output, &arena, lib, "../build.hxml", false, true, NULL));
	output_close(&output);
	bool undone = _i < 0;
	ck_assert(scratch_is(top, "lib/a.ex", undone ? "A" : "A2"));
	ck_assert_int_eq(scratch_has(top, "lib/b.ex"), !undone);
	ck_assert_int_eq(scratch_has(top, "lib/c.ex"), undone);
	expect_no_litter();
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {"b.ex", "B"}, {NULL, NULL}}));
	expect(undone ? 2 : 0, undone);
}
END_TEST

START_TEST(a_journal_of_garbage_does_not_stop_us)
{
	scratch_write(top, "lib/.hx2ex-journal", "remove ../everything");
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	expect_no_litter();
}
END_TEST

START_TEST(a_lost_manifest_is_made_again)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	scratch_write(top, "lib/.hx2ex-manifest", "\xff\xfe garbage \n\n\t\t\t\n");
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	expect(0, 0);
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {NULL, NULL}}));
	expect(1, 0);
}
END_TEST

START_TEST(an_empty_file_of_ours_is_written_again)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	scratch_write(top, "lib/a.ex", "");
	ck_assert(build((struct text[]){{"a.ex", "A2"}, {NULL, NULL}}));
	ck_assert(scratch_is(top, "lib/a.ex", "A2"));
}
END_TEST

START_TEST(processes_take_turns)
{
	enum { PROCESSES = 4, ROUNDS = 15 };
	pid_t children[PROCESSES];
	for (int p = 0; p < PROCESSES; p++) {
		children[p] = fork();
		if (children[p])
			continue;
		bool good = true;
		for (int i = 0; good && i < ROUNDS; i++) {
			char path[32], root[32];
			snprintf(path, sizeof path, "p%d.ex", p);
			snprintf(root, sizeof root, "root%d", p);
			const char *text = arena_printf(&arena, "%*d", i + 1, i);
			good = build_as(root,
			                (struct text[]){
			                        {path, text}, {"hx2ex/ref.ex", "R"}, {NULL, NULL}},
			                false, false) &&
			       output.written >= 1;
		}
		_exit(!good);
	}
	for (int p = 0; p < PROCESSES; p++) {
		int status;
		ck_assert_int_eq(waitpid(children[p], &status, 0), children[p]);
		ck_assert_int_eq(status, 0);
	}
	ck_assert(output_open(&output, &arena, lib, "x", false, true, NULL));
	ck_assert_uint_eq(output.manifest.list.count, 2 * PROCESSES);
	expect_no_litter();
}
END_TEST

/* Waits for a second to begin, so that what follows falls into it. */
static void begin_second(void)
{
	struct timespec now;
	do
		clock_gettime(CLOCK_REALTIME, &now);
	while (now.tv_nsec > 200000000L);
}

static void age(const char *path)
{
	struct timespec time = scratch_mtime(top, path);
	time.tv_sec -= 100;
	scratch_set_mtime(top, path, time);
}

START_TEST(a_change_of_the_same_size_is_stamped_again)
{
	begin_second();
	ck_assert(build((struct text[]){{"a.ex", "A"}, {"b.ex", "B"}, {NULL, NULL}}));
	ck_assert_uint_eq(output.restamps.count, 0);
	ck_assert(build((struct text[]){{"a.ex", "X"}, {"b.ex", "longer"}, {NULL, NULL}}));
	ck_assert_uint_eq(output.restamps.count, 1);
	struct output_restamp restamp = output.restamps.items[0];
	ck_assert_str_eq(restamp.path, arena_printf(&arena, "%s/a.ex", lib));
	struct timespec now, before = scratch_mtime(top, "lib/a.ex"), after;
	clock_gettime(CLOCK_REALTIME, &now);
	ck_assert(!output_restamp_due(&restamp, now));
	output_restamp_wait(&restamp, 1);
	after = scratch_mtime(top, "lib/a.ex");
	ck_assert_int_gt(after.tv_sec, before.tv_sec);
	clock_gettime(CLOCK_REALTIME, &now);
	ck_assert(after.tv_sec < now.tv_sec ||
	          (after.tv_sec == now.tv_sec && after.tv_nsec <= now.tv_nsec));
	/* a stamp that is not ours any more is left alone */
	scratch_write(top, "lib/a.ex", "somebody's");
	before = scratch_mtime(top, "lib/a.ex");
	now.tv_sec += 5;
	output_restamp(&restamp, now);
	after = scratch_mtime(top, "lib/a.ex");
	ck_assert_int_eq(before.tv_sec, after.tv_sec);
}
END_TEST

START_TEST(an_old_file_is_stamped_once)
{
	ck_assert(build((struct text[]){{"a.ex", "A"}, {NULL, NULL}}));
	age("lib/a.ex");
	age("lib/.hx2ex-manifest");
	ck_assert(build((struct text[]){{"a.ex", "X"}, {NULL, NULL}}));
	ck_assert_uint_eq(output.restamps.count, 0);
	/* another output was written in this second: Mix may have begun since */
	begin_second();
	ck_assert(build((struct text[]){{"a.ex", "X"}, {"b.ex", "B"}, {NULL, NULL}}));
	age("lib/a.ex");
	ck_assert(build((struct text[]){{"a.ex", "Y"}, {"b.ex", "B"}, {NULL, NULL}}));
	ck_assert_uint_eq(output.restamps.count, 1);
}
END_TEST

Suite *suite_output(void)
{
	Suite *suite = suite_create("output");
	TCase *all = tcase_create("output");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_set_timeout(all, 30);
	tcase_add_test(all, outputs_are_written_kept_and_removed);
	tcase_add_test(all, a_folder_with_something_else_stays);
	tcase_add_test(all, somebody_elses_file_is_left_alone);
	tcase_add_test(all, an_edited_file_is_left_alone);
	tcase_add_test(all, roots_do_not_remove_from_one_another);
	tcase_add_test(all, a_failed_class_keeps_its_output);
	tcase_add_test(all, modes_are_kept_and_links_are_not_followed);
	tcase_add_test(all, paths_stay_below_the_folder);
	tcase_add_test(all, what_cannot_be_written_leaves_all_as_it_was);
	tcase_add_test(all, a_folder_without_permission_is_said);
	tcase_add_loop_test(all, an_unfinished_burst_is_finished, -1, 5);
	tcase_add_test(all, a_journal_of_garbage_does_not_stop_us);
	tcase_add_test(all, a_lost_manifest_is_made_again);
	tcase_add_test(all, an_empty_file_of_ours_is_written_again);
	tcase_add_test(all, processes_take_turns);
	tcase_add_test(all, a_change_of_the_same_size_is_stamped_again);
	tcase_add_test(all, an_old_file_is_stamped_once);
	suite_add_tcase(suite, all);
	return suite;
}
