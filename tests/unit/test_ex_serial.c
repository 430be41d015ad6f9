#include "daemon/worker.h"
#include "tests/unit/ex_text.h"
#include "tests/unit/suites.h"
#include "transform/elixir/serial.h"

#include <string.h>

static const char sample[] =
        "defmodule A.B do\n"
        "  @doc \"\"\"\n  Text.\n  \"\"\"\n"
        "  def f(x, [h | t], %{a: 1} = m \\\\ %{}) when x > 1 do\n"
        "    y = case x do\n 1 -> {:ok, \"a\\0b\"}\n n when n < -3 -> &g/2\n end\n"
        "    for i <- t, into: %{}, do: {i, &(&1 + 1.5)}\n"
        "    try do\n raise \"a\"\n rescue\n e in E -> e\n end\n"
        "    ~r/a/i\n"
        "  end\n"
        "end\n";

static struct ex *tree(struct arena *arena)
{
	struct ex *block = ex_block(arena), *call = ex_new(arena, EX_PRESENCE_CALL);
	call->number = 3;
	call->second = 2;
	call->flag = true;
	call->left = ex_module(arena, "a.b.C");
	ex_add(arena, block, ex_text_parse(arena, sample));
	ex_add(arena, block, call);
	return block;
}

static struct buf written(struct arena *arena, const struct ex *node)
{
	struct buf out;
	buf_init(&out, arena);
	ex_write(node, &out);
	return out;
}

static struct ex *read_back(struct arena *arena, const char *bytes, size_t length)
{
	struct cursor in = {.at = bytes, .end = bytes + length};
	struct ex *node = ex_read(arena, &in);
	ck_assert(node != NULL || in.failed);
	return node;
}

START_TEST(a_tree_comes_back_as_it_was)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	struct ex *node = tree(&arena);
	struct buf out = written(&arena, node);
	struct ex *again = read_back(&arena, out.bytes, out.length);
	ck_assert(ex_equal(node, again));
	struct buf twice = written(&arena, again);
	ck_assert_uint_eq(twice.length, out.length);
	ck_assert_int_eq(memcmp(twice.bytes, out.bytes, out.length), 0);
	ck_assert(ex_equal(node, ex_copy(&arena, node)));
	arena_free(&arena);
}
END_TEST

START_TEST(bytes_that_end_early_give_nothing)
{
	struct recovery recovery;
	struct arena arena, scratch;
	arena_init(&arena, &recovery);
	arena_init(&scratch, &recovery);
	struct buf out = written(&arena, tree(&arena));
	for (size_t length = 0; length < out.length; length++) {
		ck_assert_ptr_null(read_back(&scratch, out.bytes, length));
		arena_free(&scratch);
	}
	arena_free(&arena);
}
END_TEST

/* What can still be read can still be printed or is refused, and nothing crashes. */
START_TEST(damaged_bytes_do_no_harm)
{
	struct recovery recovery;
	struct arena arena, scratch;
	arena_init(&arena, &recovery);
	arena_init(&scratch, &recovery);
	struct buf out = written(&arena, tree(&arena));
	uint64_t state = 99;
	for (int i = 0; i < 20000; i++) {
		char *bytes = arena_copy(&scratch, out.bytes, out.length);
		for (int j = 0; j <= i % 3; j++) {
			state = state * 6364136223846793005ULL + 1442695040888963407ULL;
			bytes[(state >> 33) % out.length] = (char)(state >> 50);
		}
		struct ex *node = read_back(&scratch, bytes, out.length);
		if (node)
			ex_text_print(&scratch, node, true);
		ck_assert_uint_lt(scratch.bytes, 1 << 22);
		arena_free(&scratch);
	}
	arena_free(&arena);
}
END_TEST

/* As deep as a worker's stack allows, and this runs on one. */
static void *read_nested(void *result)
{
	struct recovery recovery;
	struct arena arena;
	struct buf out;
	arena_init(&arena, &recovery);
	if (setjmp(recovery.point))
		return NULL;
	buf_init(&out, &arena);
	buf_char(&out, EX_SERIAL_VERSION);
	for (int i = 0; i < 100000; i++) { /* a block of one, of one ... */
		buf_char(&out, EX_BLOCK);
		buf_varint(&out, 128);
		buf_varint(&out, 1);
	}
	*(bool *)result = read_back(&arena, out.bytes, out.length) == NULL;
	arena_free(&arena);
	return NULL;
}

START_TEST(nesting_is_bounded)
{
	pthread_t thread;
	bool refused = false;
	ck_assert_int_eq(thread_with_big_stack(&thread, read_nested, &refused), 0);
	pthread_join(thread, NULL);
	ck_assert(refused);
}
END_TEST

START_TEST(counts_are_bounded)
{
	struct recovery recovery;
	struct arena arena;
	struct buf out;
	arena_init(&arena, &recovery);
	buf_init(&out, &arena);
	buf_char(&out, EX_SERIAL_VERSION);
	buf_char(&out, EX_LIST);
	buf_varint(&out, 128);
	buf_varint(&out, UINT64_MAX);
	ck_assert_ptr_null(read_back(&arena, out.bytes, out.length));
	ck_assert_ptr_null(read_back(&arena, "\x02\x00\x00", 3)); /* another version */
	arena_free(&arena);
}
END_TEST

Suite *suite_ex_serial(void)
{
	Suite *suite = suite_create("ex_serial");
	TCase *tcase = tcase_create("ex_serial");
	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, a_tree_comes_back_as_it_was);
	tcase_add_test(tcase, bytes_that_end_early_give_nothing);
	tcase_add_test(tcase, damaged_bytes_do_no_harm);
	tcase_add_test(tcase, nesting_is_bounded);
	tcase_add_test(tcase, counts_are_bounded);
	suite_add_tcase(suite, tcase);
	return suite;
}
