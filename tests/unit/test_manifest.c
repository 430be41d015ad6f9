#include "project/journal.h"
#include "project/manifest.h"
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

static struct hash hash_of(const char *text)
{
	return hash_bytes(text, strlen(text));
}

/* "path=text" of ours, read from lines "path class root text". */
static void add(struct manifest *manifest, const char *path, const char *root, const char *text)
{
	struct manifest_entry entry = {path, "C", root, hash_of(text)};
	VEC_PUSH(&arena, &manifest->list, entry);
}

static const char *written(const struct manifest *manifest)
{
	struct buf out;
	buf_init(&out, &arena);
	manifest_write(manifest, &out);
	return buf_string(&out);
}

/* Sorts it, as reading does. */
static struct manifest settled(const struct manifest *manifest)
{
	struct manifest again;
	const char *text = written(manifest);
	manifest_read(&again, &arena, text, strlen(text));
	ck_assert_uint_eq(again.damaged, 0);
	return again;
}

START_TEST(what_is_written_is_read)
{
	struct manifest manifest = {0};
	add(&manifest, "b/c.ex", "../build.hxml", "x");
	add(&manifest, "a.ex", "odd\troot\\ with\nall", "y");
	add(&manifest, "a.ex", "../build.hxml", "y");
	struct manifest again = settled(&manifest);
	ck_assert_uint_eq(again.list.count, 3);
	ck_assert_str_eq(again.list.items[0].path, "a.ex");
	ck_assert_str_eq(again.list.items[0].root, "../build.hxml");
	ck_assert_str_eq(again.list.items[1].root, "odd\troot\\ with\nall");
	ck_assert(hash_equal(again.list.items[2].hash, hash_of("x")));
	ck_assert_str_eq(written(&again), written(&again));
	ck_assert(manifest_has(&again, "b/c.ex"));
	ck_assert(!manifest_has(&again, "b"));
}
END_TEST

START_TEST(damage_costs_only_its_lines)
{
	struct manifest manifest = {0};
	add(&manifest, "a.ex", "r", "x");
	add(&manifest, "b.ex", "r", "y");
	const char *whole = written(&manifest);
	const char *text =
	        arena_printf(&arena,
	                     "<<<<<<< ours\n%s=======\nzz\tq.ex\tC\tr\n"
	                     "00000000000000000000000000000000\t../../etc/passwd\tC\tr\n"
	                     "00000000000000000000000000000000\t/etc/passwd\tC\tr\n"
	                     "00000000000000000000000000000000\tb.ex\tC\tr\n>>>>>>> theirs\n",
	                     whole);
	struct manifest again;
	manifest_read(&again, &arena, text, strlen(text));
	ck_assert_uint_eq(again.damaged, 6);
	ck_assert_uint_eq(again.list.count, 3);
	for (size_t length = 0; length <= strlen(whole); length++)
		manifest_read(&again, &arena, whole, length);
	char bytes[300];
	unsigned seed = 7;
	for (int round = 0; round < 2000; round++) {
		for (size_t i = 0; i < sizeof bytes; i++) {
			seed = seed * 1103515245u + 12345u;
			bytes[i] = "\t\n\\0123abz\0/."[(seed >> 16) % 13];
		}
		manifest_read(&again, &arena, bytes, sizeof bytes);
	}
}
END_TEST

/* ---- decisions ---- */

struct disk_row {
	const char *path, *text; /* text NULL: a folder; "!": unreadable */
};

static struct on_disk look(void *context, const char *path)
{
	for (const struct disk_row *row = context; row->path; row++) {
		if (strcmp(row->path, path) != 0)
			continue;
		if (!row->text)
			return (struct on_disk){.state = DISK_OTHER};
		if (!strcmp(row->text, "!"))
			return (struct on_disk){.state = DISK_UNREADABLE};
		return (struct on_disk){DISK_FILE, hash_of(row->text), strlen(row->text)};
	}
	return (struct on_disk){.state = DISK_ABSENT};
}

/* One path: what we wrote before (by this root, by another), what is there,
 * what is wanted. NULL: not. */
struct decision {
	const char *mine, *others, *disk, *wanted;
	bool force;
	enum output_verb verb;
	enum output_trouble trouble;
	const char *mine_after, *others_after; /* NULL: no entry */
};

#define FOLDER "\1"

static const struct decision decisions[] = {
        /* new, changed, unchanged */
        {NULL, NULL, NULL, "a", false, OUTPUT_WRITE, OUTPUT_FINE, "a", NULL},
        {"a", NULL, "a", "b", false, OUTPUT_WRITE, OUTPUT_FINE, "b", NULL},
        {"a", NULL, "a", "a", false, OUTPUT_KEEP, OUTPUT_FINE, "a", NULL},
        {"a", NULL, NULL, "a", false, OUTPUT_WRITE, OUTPUT_FINE, "a", NULL},
        /* the same bytes are taken over, whoever wrote them */
        {NULL, NULL, "a", "a", false, OUTPUT_KEEP, OUTPUT_FINE, "a", NULL},
        {"a", NULL, "b", "b", false, OUTPUT_KEEP, OUTPUT_FINE, "b", NULL},
        {NULL, "a", "a", "a", false, OUTPUT_KEEP, OUTPUT_FINE, "a", "a"},
        /* not ours */
        {NULL, NULL, "z", "a", false, OUTPUT_KEEP, OUTPUT_FOREIGN, NULL, NULL},
        {NULL, NULL, "z", "a", true, OUTPUT_WRITE, OUTPUT_FINE, "a", NULL},
        /* edited */
        {"a", NULL, "z", "b", false, OUTPUT_KEEP, OUTPUT_EDITED, "a", NULL},
        {"a", NULL, "z", "b", true, OUTPUT_WRITE, OUTPUT_FINE, "b", NULL},
        {"a", NULL, "z", "a", false, OUTPUT_KEEP, OUTPUT_EDITED_KEPT, "a", NULL},
        {"a", NULL, "z", "a", true, OUTPUT_WRITE, OUTPUT_FINE, "a", NULL},
        {"a", NULL, "", "b", false, OUTPUT_WRITE, OUTPUT_FINE, "b", NULL},
        /* another root wrote it */
        {NULL, "a", "a", "b", false, OUTPUT_WRITE, OUTPUT_FINE, "b", "b"},
        {NULL, "a", "z", "b", false, OUTPUT_KEEP, OUTPUT_EDITED, NULL, "a"},
        {"a", "a", "a", "b", false, OUTPUT_WRITE, OUTPUT_FINE, "b", "b"},
        /* not wanted any more */
        {"a", NULL, "a", NULL, false, OUTPUT_REMOVE, OUTPUT_FINE, NULL, NULL},
        {"a", NULL, NULL, NULL, false, OUTPUT_FORGET, OUTPUT_FINE, NULL, NULL},
        {"a", NULL, "z", NULL, false, OUTPUT_KEEP, OUTPUT_EDITED_STALE, "a", NULL},
        {"a", NULL, "z", NULL, true, OUTPUT_REMOVE, OUTPUT_FINE, NULL, NULL},
        {"a", "a", "a", NULL, false, OUTPUT_FORGET, OUTPUT_FINE, NULL, "a"},
        {"a", NULL, FOLDER, NULL, false, OUTPUT_FORGET, OUTPUT_FINE, NULL, NULL},
        {"a", NULL, "!", NULL, false, OUTPUT_KEEP, OUTPUT_UNREADABLE, "a", NULL},
        /* in the way */
        {"a", NULL, FOLDER, "b", true, OUTPUT_KEEP, OUTPUT_NO_FILE, "a", NULL},
        {NULL, NULL, "!", "b", true, OUTPUT_KEEP, OUTPUT_UNREADABLE, NULL, NULL},
};

static void expect_entry(const struct manifest *manifest, const char *root, const char *text)
{
	const struct manifest_entry *found = NULL;
	for (VEC_EACH(const struct manifest_entry, one, &manifest->list))
		if (!strcmp(one->root, root))
			found = one;
	ck_assert_int_eq(found != NULL, text != NULL);
	if (text)
		ck_assert(hash_equal(found->hash, hash_of(text)));
}

START_TEST(every_case_is_decided)
{
	const struct decision *row = &decisions[_i];
	struct manifest before = {0}, after;
	if (row->mine)
		add(&before, "p.ex", "me", row->mine);
	if (row->others)
		add(&before, "p.ex", "they", row->others);
	before = settled(&before);
	struct disk_row disk[] = {{row->disk ? "p.ex" : NULL, row->disk}, {NULL, NULL}};
	if (row->disk && !strcmp(row->disk, FOLDER))
		disk[0].text = NULL;
	struct wanted wanted = {.path = "p.ex", .class_path = "C"};
	if (row->wanted)
		wanted.hash = hash_of(row->wanted);
	struct output_actions actions;
	manifest_decide(&actions, &arena, &before, "me", &wanted, row->wanted ? 1 : 0, look, disk,
	                row->force);
	ck_assert_uint_eq(actions.list.count, 1);
	ck_assert_int_eq(actions.list.items[0].verb, row->verb);
	ck_assert_int_eq(actions.list.items[0].trouble, row->trouble);
	bool warning = row->trouble == OUTPUT_EDITED_STALE;
	bool silent = row->trouble == OUTPUT_FINE || row->trouble == OUTPUT_EDITED_KEPT;
	ck_assert_uint_eq(actions.warnings, warning);
	ck_assert_uint_eq(actions.errors, !warning && !silent);
	manifest_after(&after, &arena, &before, "me", &actions);
	expect_entry(&after, "me", row->mine_after);
	expect_entry(&after, "they", row->others_after);
}
END_TEST

START_TEST(many_paths_are_merged)
{
	struct manifest before = {0}, after;
	static const struct disk_row disk[] = {
	        {"a.ex", "a"}, {"c.ex", "c"}, {"d.ex", "d"}, {"e.ex", "e"}, {NULL, NULL}};
	add(&before, "a.ex", "me", "a");
	add(&before, "c.ex", "me", "c");
	add(&before, "c.ex", "they", "c");
	add(&before, "d.ex", "they", "d");
	add(&before, "e.ex", "me", "e");
	before = settled(&before);
	struct wanted wanted[] = {{.path = "c.ex", .class_path = "C", .hash = hash_of("c")},
	                          {.path = "e.ex", .class_path = "E", .leave = true},
	                          {.path = "b.ex", .class_path = "B", .hash = hash_of("b")},
	                          {.path = "f.ex", .class_path = "F", .leave = true}};
	struct output_actions actions;
	manifest_decide(&actions, &arena, &before, "me", wanted, 4, look, (void *)disk, false);
	ck_assert_uint_eq(actions.list.count, 4);
	ck_assert_int_eq(actions.list.items[0].verb, OUTPUT_REMOVE);
	ck_assert_uint_eq(actions.list.items[0].wanted, UINT32_MAX);
	ck_assert_int_eq(actions.list.items[1].verb, OUTPUT_WRITE);
	ck_assert_uint_eq(actions.list.items[1].wanted, 2);
	ck_assert_int_eq(actions.list.items[2].verb, OUTPUT_KEEP);
	ck_assert_int_eq(actions.list.items[3].verb, OUTPUT_KEEP);
	ck_assert_str_eq(actions.list.items[3].path, "e.ex");
	manifest_after(&after, &arena, &before, "me", &actions);
	struct manifest right = {0};
	add(&right, "b.ex", "me", "b");
	add(&right, "c.ex", "me", "c");
	add(&right, "c.ex", "they", "c");
	add(&right, "d.ex", "they", "d");
	add(&right, "e.ex", "me", "e");
	for (VEC_EACH(struct manifest_entry, one, &right.list))
		one->class_path = !strcmp(one->root, "they") ? "C"
		                  : *one->path == 'b'        ? "B"
		                  : *one->path == 'e'        ? "E"
		                                             : "C";
	ck_assert_str_eq(written(&after), written(&right));
}
END_TEST

START_TEST(two_classes_for_one_path_are_an_error)
{
	struct manifest before = {0};
	static const struct disk_row disk[] = {{NULL, NULL}};
	struct wanted wanted[] = {{.path = "a.ex", .class_path = "A", .hash = hash_of("1")},
	                          {.path = "b.ex", .class_path = "B", .hash = hash_of("2")},
	                          {.path = "a.ex", .class_path = "C", .hash = hash_of("3")},
	                          {.path = "a.ex", .class_path = "D", .hash = hash_of("4")}};
	struct output_actions actions;
	manifest_decide(&actions, &arena, &before, "me", wanted, 4, look, (void *)disk, true);
	ck_assert_uint_eq(actions.errors, 1);
	ck_assert_uint_eq(actions.list.count, 2);
	ck_assert_int_eq(actions.list.items[0].trouble, OUTPUT_CLASH);
	ck_assert_str_eq(actions.list.items[0].class_path, "A");
	ck_assert_str_eq(actions.list.items[0].other, "C");
	ck_assert_int_eq(actions.list.items[1].verb, OUTPUT_WRITE);
}
END_TEST

START_TEST(a_root_that_is_gone_is_taken_over)
{
	struct manifest manifest = {0};
	add(&manifest, "a.ex", "../old.hxml", "x");
	add(&manifest, "b.ex", "../other.hxml", "y");
	manifest = settled(&manifest);
	manifest_adopt(&manifest, &arena, "../old.hxml", "../new.hxml");
	ck_assert_str_eq(manifest.list.items[0].root, "../new.hxml");
	ck_assert_str_eq(manifest.list.items[1].root, "../other.hxml");
}
END_TEST

START_TEST(a_journal_is_read_whole_or_not_at_all)
{
	struct journal journal = {0}, again;
	struct journal_step rename = {"a/.b.ex.hx2ex-new", "a/b.ex", hash_of("x")};
	struct journal_step removal = {NULL, "a/c.ex", hash_of("y")};
	VEC_PUSH(&arena, &journal.steps, rename);
	VEC_PUSH(&arena, &journal.steps, removal);
	struct buf out;
	buf_init(&out, &arena);
	journal_write(&journal, &out);
	ck_assert(journal_read(&again, &arena, out.bytes, out.length));
	ck_assert_uint_eq(again.steps.count, 2);
	ck_assert_str_eq(again.steps.items[0].made, "a/.b.ex.hx2ex-new");
	ck_assert_str_eq(again.steps.items[0].target, "a/b.ex");
	ck_assert(hash_equal(again.steps.items[0].hash, hash_of("x")));
	ck_assert_ptr_null(again.steps.items[1].made);
	for (size_t length = 0; length + 1 < out.length; length++)
		ck_assert(!journal_read(&again, &arena, out.bytes, length));
	static const char evil[] =
	        "hx2ex-journal 1\nremove\t00000000000000000000000000000000\t../x\nend\n";
	ck_assert(!journal_read(&again, &arena, evil, sizeof evil - 1));
}
END_TEST

Suite *suite_manifest(void)
{
	Suite *suite = suite_create("manifest");
	TCase *all = tcase_create("manifest");
	tcase_add_checked_fixture(all, set_up, tear_down);
	tcase_add_test(all, what_is_written_is_read);
	tcase_add_test(all, damage_costs_only_its_lines);
	tcase_add_loop_test(all, every_case_is_decided, 0,
	                    (int)(sizeof decisions / sizeof *decisions));
	tcase_add_test(all, many_paths_are_merged);
	tcase_add_test(all, two_classes_for_one_path_are_an_error);
	tcase_add_test(all, a_root_that_is_gone_is_taken_over);
	tcase_add_test(all, a_journal_is_read_whole_or_not_at_all);
	suite_add_tcase(suite, all);
	return suite;
}
