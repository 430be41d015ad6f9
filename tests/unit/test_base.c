#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/name.h"
#include "tests/unit/suites.h"

#include <stdio.h>
#include <string.h>

START_TEST(names_with_the_same_bytes_are_one_pointer)
{
	struct recovery recovery;
	struct names *pool = names_new();
	struct name_scope a, b;
	name_scope_open(&a, pool, &recovery);
	name_scope_open(&b, pool, &recovery);
	ck_assert_ptr_eq(name_from(&a, "user"), name_from(&b, "user"));
	ck_assert_ptr_ne(name_from(&a, "user"), name_from(&a, "users"));
	name_scope_close(&a);
	ck_assert_uint_eq(names_count(pool), 1);
	name_scope_close(&b);
	ck_assert_uint_eq(names_count(pool), 0);
	names_free(pool);
}
END_TEST

START_TEST(names_survive_growth)
{
	struct recovery recovery;
	struct names *pool = names_new();
	struct name_scope scope;
	name_scope_open(&scope, pool, &recovery);
	const struct name *first = name_from(&scope, "n0");
	for (int i = 0; i < 5000; i++) {
		char text[16];
		snprintf(text, sizeof text, "n%d", i);
		ck_assert(name_is(name_from(&scope, text), text));
	}
	ck_assert_ptr_eq(first, name_from(&scope, "n0"));
	ck_assert_uint_eq(names_count(pool), 5000);
	name_scope_close(&scope);
	names_free(pool);
}
END_TEST

START_TEST(a_map_keeps_insertion_order)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	struct map map = {0};
	int keys[100];
	for (int i = 99; i >= 0; i--)
		map_put(&arena, &map, &keys[i], &keys[i]);
	map_put(&arena, &map, &keys[50], &keys[0]);
	int expected = 99;
	for (MAP_EACH(entry, &map))
		ck_assert_ptr_eq(entry->key, &keys[expected--]);
	ck_assert_ptr_eq(map_get(&map, &keys[50]), &keys[0]);
	ck_assert_ptr_null(map_get(&map, &map));
	arena_free(&arena);
}
END_TEST

START_TEST(marks_are_emptied_and_grow)
{
	struct recovery recovery;
	struct arena arena;
	struct marks marks = {0};
	static char keys[300];
	if (setjmp(recovery.point))
		ck_abort_msg("out of memory");
	arena_init(&arena, &recovery);
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 300; i++)
			ck_assert(marks_add(&arena, &marks, &keys[i]));
		for (int i = 0; i < 300; i++)
			ck_assert(!marks_add(&arena, &marks, &keys[i]));
		marks_clear(&marks);
	}
	arena_free(&arena);
}
END_TEST

/* Megabytes of small pieces and one that no block holds. */
START_TEST(a_large_arena_gives_zeroed_memory)
{
	struct recovery recovery;
	struct arena arena;
	if (setjmp(recovery.point))
		ck_abort_msg("out of memory");
	arena_init(&arena, &recovery);
	for (int times = 0; times < 2; times++) {
		for (int i = 0; i < 16 * 1024; i++) {
			char *piece = arena_alloc(&arena, 1000);
			ck_assert(piece[0] == 0 && piece[999] == 0 && (uintptr_t)piece % 16 == 0);
			memset(piece, 7, 1000);
		}
		char *large = arena_alloc(&arena, 9 << 20);
		ck_assert(large[0] == 0 && large[(9 << 20) - 1] == 0);
		memset(large, 7, 9 << 20);
		arena_free(&arena);
	}
}
END_TEST

struct scratch_probe {
	struct arena *outer;
	bool gives_up;
	int ran;
};

static void probe(void *context, struct arena *scratch)
{
	struct scratch_probe *probe = context;
	probe->ran++;
	ck_assert(probe->outer->recovery == scratch->recovery);
	memset(arena_alloc(scratch, 5000), 1, 5000);
	if (probe->gives_up)
		arena_fail(probe->outer);
}

START_TEST(scratch_memory_ends_with_its_work)
{
	struct recovery recovery;
	struct arena arena;
	if (setjmp(recovery.point))
		ck_abort_msg("the jump ends where the work began");
	arena_init(&arena, &recovery);
	struct recovery **held[] = {&arena.recovery};
	struct scratch_probe good = {&arena, false, 0}, bad = {&arena, true, 0};
	ck_assert(arena_scratch(held, 1, probe, &good));
	ck_assert(!arena_scratch(held, 1, probe, &bad));
	ck_assert(good.ran == 1 && bad.ran == 1 && arena.recovery == &recovery);
	arena_free(&arena);
}
END_TEST

START_TEST(numbers_and_blocks_come_back)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	struct buf buf;
	buf_init(&buf, &arena);
	buf_varint(&buf, 0);
	buf_varint(&buf, UINT64_MAX);
	buf_block(&buf, "a\0b", 3);
	struct cursor cursor = {buf.bytes, buf.bytes + buf.length, 0};
	ck_assert_uint_eq(cursor_varint(&cursor), 0);
	ck_assert_uint_eq(cursor_varint(&cursor), UINT64_MAX);
	size_t length;
	ck_assert_int_eq(memcmp(cursor_block(&cursor, &length), "a\0b", 3), 0);
	ck_assert_uint_eq(length, 3);
	ck_assert_int_eq(cursor.failed, 0);
	cursor_block(&cursor, &length);
	ck_assert_int_eq(cursor.failed, 1);
	arena_free(&arena);
}
END_TEST

START_TEST(columns_count_code_points)
{
	const char *text = "a\nh\xc3\xa9llo";
	struct position position = diag_locate(text, 8, 5);
	ck_assert_uint_eq(position.line, 2);
	ck_assert_uint_eq(position.column, 3);
}
END_TEST

START_TEST(diagnostic_numbers_are_unique)
{
	for (enum diag_code a = 0; a < DIAG_COUNT; a++)
		ck_assert_msg(diag_by_number(diag_number(a)) == a, "%s has a number twice",
		              diag_name(a));
}
END_TEST

Suite *suite_base(void)
{
	Suite *suite = suite_create("base");
	TCase *tests = tcase_create("base");
	tcase_add_test(tests, names_with_the_same_bytes_are_one_pointer);
	tcase_add_test(tests, names_survive_growth);
	tcase_add_test(tests, a_map_keeps_insertion_order);
	tcase_add_test(tests, marks_are_emptied_and_grow);
	tcase_add_test(tests, a_large_arena_gives_zeroed_memory);
	tcase_add_test(tests, scratch_memory_ends_with_its_work);
	tcase_add_test(tests, numbers_and_blocks_come_back);
	tcase_add_test(tests, columns_count_code_points);
	tcase_add_test(tests, diagnostic_numbers_are_unique);
	suite_add_tcase(suite, tests);
	return suite;
}
