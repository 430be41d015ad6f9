#include "cache/cache.h"
#include "tests/unit/scratch.h"
#include "tests/unit/suites.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64], path[128];

static void set_up(void)
{
	scratch_make(folder);
	snprintf(path, sizeof path, "%s/deep/er/cache.sqlite", folder);
}

static void tear_down(void)
{
	scratch_remove(folder);
}

static struct hash key_of(const char *text)
{
	return hash_bytes(text, strlen(text));
}

static struct cache *open_well(void)
{
	char *note;
	struct cache *cache = cache_open(path, &note);
	ck_assert_msg(cache != NULL, "%s", note ? note : "no memory");
	ck_assert_msg(note == NULL, "%s", note ? note : "");
	return cache;
}

static struct cache *open_noted(const char *part)
{
	char *note;
	struct cache *cache = cache_open(path, &note);
	ck_assert_ptr_nonnull(cache);
	ck_assert_ptr_nonnull(note);
	ck_assert_msg(strstr(note, part) != NULL, "%s", note);
	ck_assert_ptr_null(strchr(note, '\n'));
	free(note);
	return cache;
}

static bool store(struct cache *cache, enum row_kind kind, const char *key, const char *facts,
                  const char *value)
{
	return cache_store(cache, kind, key_of(key), facts, strlen(facts), value, strlen(value));
}

/* Takes the first row whose facts are `wanted` (NULL: any). */
struct wish {
	const char *wanted;
	char value[256];
	unsigned seen;
};

static bool visit(void *context, const char *facts, size_t facts_length, const char *value,
                  size_t value_length)
{
	struct wish *wish = context;
	wish->seen++;
	if (wish->wanted && (strlen(wish->wanted) != facts_length ||
	                     memcmp(wish->wanted, facts, facts_length) != 0))
		return false;
	ck_assert_uint_lt(value_length, sizeof wish->value);
	memcpy(wish->value, value, value_length);
	wish->value[value_length] = '\0';
	return true;
}

static void expect(struct cache *cache, enum row_kind kind, const char *key, const char *facts,
                   const char *value)
{
	struct wish wish = {.wanted = facts};
	ck_assert_int_eq(cache_find(cache, kind, key_of(key), visit, &wish), value ? 1 : 0);
	if (value)
		ck_assert_str_eq(wish.value, value);
}

static sqlite3 *raw_open(void)
{
	sqlite3 *raw;
	ck_assert_int_eq(sqlite3_open(path, &raw), SQLITE_OK);
	sqlite3_busy_timeout(raw, 1000);
	return raw;
}

static void raw_run(const char *text)
{
	sqlite3 *raw = raw_open();
	ck_assert_int_eq(sqlite3_exec(raw, text, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(raw);
}

START_TEST(rows_survive_reopening)
{
	struct cache *cache = open_well();
	ck_assert(store(cache, ROW_SUMMARY, "A", "f1", "one"));
	ck_assert(store(cache, ROW_SUMMARY, "A", "f2", "two"));
	ck_assert(store(cache, ROW_OUTPUT, "A", "", "text"));
	cache_close(cache);
	cache = open_well();
	expect(cache, ROW_SUMMARY, "A", "f1", "one");
	expect(cache, ROW_SUMMARY, "A", "f2", "two");
	expect(cache, ROW_SUMMARY, "A", "f3", NULL);
	expect(cache, ROW_LOWERED, "A", NULL, NULL);
	expect(cache, ROW_OUTPUT, "A", "", "text");
	struct cache_counts counts = cache_count(cache);
	ck_assert_uint_eq(counts.rows[ROW_SUMMARY], 2);
	ck_assert_uint_eq(counts.rows[ROW_OUTPUT], 1);
	ck_assert_uint_eq(counts.hits, 3);
	ck_assert_uint_eq(counts.misses, 2);
	ck_assert_uint_gt(counts.bytes, 0);
	cache_close(cache);
}
END_TEST

START_TEST(files_are_private)
{
	struct stat status;
	cache_close(open_well());
	ck_assert_int_eq(stat(path, &status), 0);
	ck_assert_int_eq(status.st_mode & 077, 0);
	char deep[128];
	snprintf(deep, sizeof deep, "%s/deep", folder);
	ck_assert_int_eq(stat(deep, &status), 0);
	ck_assert_int_eq(status.st_mode & 077, 0);
}
END_TEST

START_TEST(a_row_is_replaced_and_a_key_keeps_eight)
{
	struct cache *cache = open_well();
	ck_assert(store(cache, ROW_LOWERED, "A", "same", "old"));
	ck_assert(store(cache, ROW_LOWERED, "A", "same", "new"));
	expect(cache, ROW_LOWERED, "A", "same", "new");
	ck_assert_uint_eq(cache_count(cache).rows[ROW_LOWERED], 1);
	for (int i = 0; i < 20; i++) {
		char facts[16];
		snprintf(facts, sizeof facts, "f%d", i);
		ck_assert(store(cache, ROW_LOWERED, "A", facts, "v"));
	}
	ck_assert_uint_eq(cache_count(cache).rows[ROW_LOWERED], 8);
	expect(cache, ROW_LOWERED, "A", "f19", "v");
	expect(cache, ROW_LOWERED, "A", "same", NULL);
	cache_close(cache);
}
END_TEST

START_TEST(a_transaction_is_one)
{
	struct cache *cache = open_well();
	cache_begin(cache);
	for (int i = 0; i < 100; i++) {
		char key[16];
		snprintf(key, sizeof key, "k%d", i);
		ck_assert(store(cache, ROW_SUMMARY, key, "", "v"));
	}
	expect(cache, ROW_SUMMARY, "k7", "", "v");
	cache_commit(cache);
	cache_close(cache);
	cache = open_well();
	expect(cache, ROW_SUMMARY, "k99", "", "v");
	cache_close(cache);
}
END_TEST

START_TEST(a_damaged_row_is_a_miss)
{
	struct cache *cache = open_well();
	ck_assert(store(cache, ROW_OUTPUT, "A", "f", "good"));
	ck_assert(store(cache, ROW_OUTPUT, "B", "f", "good"));
	raw_run("UPDATE row SET value = x'626164' WHERE id = 1");
	expect(cache, ROW_OUTPUT, "A", NULL, NULL);
	expect(cache, ROW_OUTPUT, "B", NULL, "good");
	ck_assert_uint_eq(cache_count(cache).damaged, 1);
	ck_assert_uint_eq(cache_count(cache).rows[ROW_OUTPUT], 1);
	raw_run("UPDATE row SET checksum = 7, value = 9, facts = 'x'");
	expect(cache, ROW_OUTPUT, "B", NULL, NULL);
	cache_close(cache);
}
END_TEST

START_TEST(a_changed_row_with_its_checksum_is_what_comes_out)
{
	struct cache *cache = open_well();
	ck_assert(store(cache, ROW_OUTPUT, "A", "f", "good"));
	struct hash sum =
	        cache_checksum(ROW_OUTPUT, cache_stored_key(key_of("A")), "f", 1, "evil", 4);
	char text[160];
	snprintf(text, sizeof text, "UPDATE row SET value = x'6576696c', checksum = x'");
	for (int i = 0; i < 16; i++) {
		uint64_t word = i < 8 ? sum.high : sum.low;
		snprintf(text + strlen(text), 4, "%02x", (unsigned)(word >> (8 * (i % 8)) & 0xff));
	}
	strcat(text, "'");
	raw_run(text);
	expect(cache, ROW_OUTPUT, "A", "f", "evil");
	cache_close(cache);
}
END_TEST

START_TEST(garbage_is_set_aside)
{
	scratch_write(folder, "deep/er/cache.sqlite",
	              "this is no database at all, not even nearly one");
	scratch_write(folder, "deep/er/cache.sqlite-wal", "nor is this a journal");
	struct cache *cache = open_noted("is broken; set aside as");
	ck_assert(store(cache, ROW_SUMMARY, "A", "", "v"));
	expect(cache, ROW_SUMMARY, "A", "", "v");
	cache_close(cache);
	ck_assert(scratch_is(folder, "deep/er/cache.sqlite.broken",
	                     "this is no database at all, not even nearly one"));
	cache_close(open_well());
}
END_TEST

START_TEST(a_foreign_database_is_set_aside_whole)
{
	mkdir(folder, 0700);
	scratch_write(folder, "deep/er/cache.sqlite", "");
	raw_run("CREATE TABLE precious (x); INSERT INTO precious VALUES (42)");
	cache_close(open_noted("is somebody else's database; set aside as"));
	strcat(path, ".broken");
	raw_run("UPDATE precious SET x = x + 1");
}
END_TEST

START_TEST(other_versions_and_torn_schemas_are_set_aside)
{
	cache_close(open_well());
	raw_run("PRAGMA user_version = 99");
	cache_close(open_noted("is of another version"));
	raw_run("DROP TABLE row; CREATE TABLE row (id INTEGER PRIMARY KEY)");
	cache_close(open_noted("is broken"));
	ck_assert(scratch_has(folder, "deep/er/cache.sqlite.broken"));
	ck_assert(scratch_has(folder, "deep/er/cache.sqlite.broken.2"));
	cache_close(open_well());
}
END_TEST

START_TEST(a_file_that_breaks_while_open_is_begun_anew)
{
	struct cache *cache = open_well();
	for (int i = 0; i < 300; i++) {
		char key[16];
		snprintf(key, sizeof key, "k%d", i);
		ck_assert(store(cache, ROW_SUMMARY, key, "",
		                "some bytes that fill pages of the file"));
	}
	raw_run("PRAGMA wal_checkpoint(TRUNCATE)");
	int file = open(path, O_WRONLY);
	char junk[4096];
	memset(junk, 0x5a, sizeof junk);
	for (int page = 0; page < 30; page++)
		ck_assert_int_eq(pwrite(file, junk, sizeof junk, page * 4096L), sizeof junk);
	close(file);
	cache_close(cache);
	cache = open_noted("is broken");
	ck_assert(store(cache, ROW_SUMMARY, "A", "", "v"));
	expect(cache, ROW_SUMMARY, "A", "", "v");
	cache_close(cache);
}
END_TEST

START_TEST(damage_under_an_open_cache_is_survived)
{
	struct cache *cache = open_well();
	for (int i = 0; i < 2000; i++) {
		char key[16];
		snprintf(key, sizeof key, "k%d", i);
		cache_begin(cache);
		ck_assert(store(cache, ROW_SUMMARY, key, "",
		                "some bytes that fill pages of the file"));
		cache_commit(cache);
	}
	raw_run("PRAGMA wal_checkpoint(TRUNCATE)");
	int file = open(path, O_WRONLY);
	char junk[4096];
	memset(junk, 0x5a, sizeof junk);
	for (int page = 1; page < 60; page++)
		ck_assert_int_eq(pwrite(file, junk, sizeof junk, page * 4096L), sizeof junk);
	close(file);
	raw_run("PRAGMA user_version = 2"); /* so that the open cache forgets its pages */
	for (int i = 0; i < 2000; i++) {
		char key[16];
		struct wish wish = {0};
		snprintf(key, sizeof key, "k%d", i);
		if (cache_find(cache, ROW_SUMMARY, key_of(key), visit, &wish) == 1)
			ck_assert_str_eq(wish.value, "some bytes that fill pages of the file");
	}
	char *note = cache_note(cache);
	ck_assert_ptr_nonnull(note);
	free(note);
	ck_assert(store(cache, ROW_SUMMARY, "A", "", "v"));
	expect(cache, ROW_SUMMARY, "A", "", "v");
	cache_close(cache);
	cache_close(open_well());
}
END_TEST

START_TEST(an_older_schema_is_brought_up)
{
	char *schema = scratch_read("tests/unit/fixtures", "cache-1.sql");
	ck_assert_ptr_nonnull(schema);
	scratch_write(folder, "deep/er/cache.sqlite", "");
	raw_run(schema);
	free(schema);
	raw_run("INSERT INTO row (kind, key, choice, facts, value, checksum) VALUES (0, x'00', "
	        "x'00', "
	        "x'', x'', x'')");
	struct cache *cache = open_noted("from version 1 to 2");
	ck_assert_uint_eq(cache_count(cache).rows[ROW_SUMMARY], 1);
	ck_assert(store(cache, ROW_SUMMARY, "A", "", "v"));
	expect(cache, ROW_SUMMARY, "A", "", "v");
	cache_close(cache);
	cache_close(open_well());
	sqlite3 *raw = raw_open();
	sqlite3_stmt *statement;
	ck_assert_int_eq(sqlite3_prepare_v2(raw,
	                                    "SELECT used FROM row INDEXED BY row_by_use WHERE used "
	                                    ">= 0",
	                                    -1, &statement, NULL),
	                 SQLITE_OK);
	sqlite3_finalize(statement);
	sqlite3_close(raw);
}
END_TEST

START_TEST(several_processes_share_a_file)
{
	enum { PROCESSES = 4, ROWS = 50 };
	pid_t children[PROCESSES];
	for (int p = 0; p < PROCESSES; p++) {
		children[p] = fork();
		if (children[p])
			continue;
		char *note;
		struct cache *cache = cache_open(path, &note);
		bool good = cache && !note;
		for (int i = 0; good && i < ROWS; i++) {
			char key[32];
			snprintf(key, sizeof key, "p%d-%d", p, i);
			good = store(cache, ROW_SUMMARY, key, "", "v");
		}
		cache_close(cache);
		_exit(good ? 0 : 1);
	}
	for (int p = 0; p < PROCESSES; p++) {
		int status;
		ck_assert_int_eq(waitpid(children[p], &status, 0), children[p]);
		ck_assert_int_eq(status, 0);
	}
	struct cache *cache = open_well();
	ck_assert_uint_eq(cache_count(cache).rows[ROW_SUMMARY], PROCESSES * ROWS);
	cache_close(cache);
}
END_TEST

START_TEST(a_broken_file_that_another_process_holds_is_left_alone)
{
	struct cache *first = open_well();
	ck_assert(store(first, ROW_SUMMARY, "A", "", "v"));
	raw_run("PRAGMA user_version = 99");
	struct cache *second = open_noted("in memory");
	ck_assert(store(second, ROW_SUMMARY, "A", "", "w"));
	expect(second, ROW_SUMMARY, "A", "", "w");
	expect(first, ROW_SUMMARY, "A", "", "v");
	cache_close(second);
	cache_close(first);
	cache_close(open_noted("is of another version"));
}
END_TEST

START_TEST(what_cannot_be_opened_is_said)
{
	char *note;
	scratch_write(folder, "deep/er/cache.sqlite/x", "a folder stands there");
	ck_assert_ptr_null(cache_open(path, &note));
	ck_assert_ptr_nonnull(note);
	free(note);
	snprintf(path, sizeof path, "%s/deep/er/cache.sqlite/x/cache", folder);
	ck_assert_ptr_null(cache_open(path, &note));
	ck_assert_ptr_nonnull(note);
	free(note);
}
END_TEST

START_TEST(eviction_takes_the_least_recently_used)
{
	struct cache *cache = open_well();
	char value[4000];
	memset(value, 'x', sizeof value);
	for (int i = 0; i < 200; i++) {
		char key[16];
		snprintf(key, sizeof key, "k%d", i);
		ck_assert(cache_store(cache, ROW_SUMMARY, key_of(key), "", 0, value, sizeof value));
	}
	raw_run("UPDATE row SET used = 1000 + id");
	uint64_t before = cache_count(cache).bytes;
	cache_evict(cache, before / 2, 0, 10);
	ck_assert_uint_eq(cache_count(cache).rows[ROW_SUMMARY], 190);
	cache_evict(cache, before / 2, 0, 10000);
	struct cache_counts counts = cache_count(cache);
	ck_assert_uint_le(counts.bytes, before / 2);
	ck_assert_uint_gt(counts.rows[ROW_SUMMARY], 50);
	ck_assert_uint_lt(counts.rows[ROW_SUMMARY], 120);
	struct wish wish = {0};
	ck_assert_int_eq(cache_find(cache, ROW_SUMMARY, key_of("k0"), visit, &wish), 0);
	ck_assert(store(cache, ROW_SUMMARY, "young", "", "v"));
	cache_evict(cache, 0, 3600, 10000);
	ck_assert_uint_eq(cache_count(cache).rows[ROW_SUMMARY], 1);
	expect(cache, ROW_SUMMARY, "young", "", "v");
	cache_close(cache);
}
END_TEST

START_TEST(clean_removes_all)
{
	struct cache *cache = open_well();
	ck_assert(store(cache, ROW_SUMMARY, "A", "", "v"));
	ck_assert(store(cache, ROW_OUTPUT, "A", "", "v"));
	ck_assert_int_eq(cache_clean(cache), 2);
	ck_assert_int_eq(cache_clean(cache), 0);
	expect(cache, ROW_SUMMARY, "A", "", NULL);
	cache_close(cache);
}
END_TEST

Suite *suite_cache(void)
{
	Suite *suite = suite_create("cache");
	TCase *rows = tcase_create("rows");
	tcase_add_checked_fixture(rows, set_up, tear_down);
	tcase_add_test(rows, rows_survive_reopening);
	tcase_add_test(rows, files_are_private);
	tcase_add_test(rows, a_row_is_replaced_and_a_key_keeps_eight);
	tcase_add_test(rows, a_transaction_is_one);
	tcase_add_test(rows, eviction_takes_the_least_recently_used);
	tcase_add_test(rows, clean_removes_all);
	tcase_add_test(rows, a_changed_row_with_its_checksum_is_what_comes_out);
	suite_add_tcase(suite, rows);
	TCase *damage = tcase_create("damage");
	tcase_add_checked_fixture(damage, set_up, tear_down);
	tcase_set_timeout(damage, 60);
	tcase_add_test(damage, a_damaged_row_is_a_miss);
	tcase_add_test(damage, garbage_is_set_aside);
	tcase_add_test(damage, a_foreign_database_is_set_aside_whole);
	tcase_add_test(damage, other_versions_and_torn_schemas_are_set_aside);
	tcase_add_test(damage, a_file_that_breaks_while_open_is_begun_anew);
	tcase_add_test(damage, damage_under_an_open_cache_is_survived);
	tcase_add_test(damage, an_older_schema_is_brought_up);
	tcase_add_test(damage, several_processes_share_a_file);
	tcase_add_test(damage, a_broken_file_that_another_process_holds_is_left_alone);
	tcase_add_test(damage, what_cannot_be_opened_is_said);
	suite_add_tcase(suite, damage);
	return suite;
}
