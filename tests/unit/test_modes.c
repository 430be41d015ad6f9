#include "tests/unit/suites.h"
#include "transform/modes/modes.h"
#include "transform/modes/system.h"

#include <stdio.h>
#include <string.h>

/* Classes as hand-made clauses, and what the solve makes of them. */
struct fixture {
	struct recovery recovery;
	struct arena arena;
	struct names *pool;
	struct name_scope names;
};

static void open_fixture(struct fixture *f)
{
	memset(f, 0, sizeof *f);
	arena_init(&f->arena, &f->recovery);
	f->pool = names_new();
	name_scope_open(&f->names, f->pool, &f->recovery);
}

static void close_fixture(struct fixture *f)
{
	name_scope_close(&f->names);
	names_free(f->pool);
	arena_free(&f->arena);
}

static obj_id obj(struct system *s, const char *key)
{
	return obj_named(s, text_of(s, key));
}

static bit_id bit(struct system *s, const char *key)
{
	return bit_named(s, text_of(s, key));
}

static void flag(struct system *s, enum head head, obj_id at, uint32_t node, const char *text)
{
	struct clause clause = {.head = head, .a = at};
	clause.witness = (struct witness){node, DIAG_MODES_SHARED, text_of(s, text), NONE};
	clause_add(s, &clause);
}

static void imply(struct system *s, const char *from, const char *to)
{
	struct clause clause = {.head = HEAD_BIT, .a = bit(s, to)};
	if (from) {
		clause.body[0] = bit(s, from);
		clause.body_count = 1;
	}
	clause_add(s, &clause);
}

static struct modes_input input(struct fixture *f, struct system *s, const char *path)
{
	struct buf out;
	buf_init(&out, &f->arena);
	system_write(s, &out);
	return (struct modes_input){name_from(&f->names, path), out.bytes, out.length};
}

static uint32_t refusals(struct fixture *f, const struct modes *modes, const char *path,
                         const char **text)
{
	struct diags diags;
	diags_init(&diags, &f->arena);
	modes_report(modes, name_from(&f->names, path), &diags);
	if (text)
		*text = diags.list.count ? diags.list.items[0].message : "";
	return diags.list.count;
}

START_TEST(a_second_name_is_refused_when_somebody_changes_it)
{
	struct fixture f;
	struct system a, b;
	const char *text;
	open_fixture(&f);
	system_init(&a, &f.arena);
	system_init(&b, &f.arena);
	flag(&a, HEAD_SECOND, obj(&a, "field A.list"), 7, "`a` and `b` name one array");
	flag(&b, HEAD_CHANGE, obj(&b, "field A.list"), 9, "`B.f` changes it");
	struct modes_input inputs[] = {input(&f, &a, "A"), input(&f, &b, "B")};
	struct modes *alone = modes_solve(&f.arena, &f.names, inputs, 1);
	ck_assert_uint_eq(refusals(&f, alone, "A", NULL), 0);
	struct modes *both = modes_solve(&f.arena, &f.names, inputs, 2);
	ck_assert_uint_eq(refusals(&f, both, "A", &text), 1);
	ck_assert_str_eq(text, "`a` and `b` name one array, and `B.f` changes it");
	ck_assert_uint_eq(refusals(&f, both, "B", NULL), 0);
	ck_assert(!hash_equal(modes_report_hash(alone, inputs[0].path),
	                      modes_report_hash(both, inputs[0].path)));
	close_fixture(&f);
}
END_TEST

START_TEST(what_is_changed_inside_changes_what_it_is_in)
{
	struct fixture f;
	struct system s;
	open_fixture(&f);
	system_init(&s, &f.arena);
	obj_id outer = obj(&s, "param 0 A.f"),
	       inner = obj_child(&s, obj_child(&s, outer, text_of(&s, "[]")), text_of(&s, "l"));
	obj_id other = obj_child(&s, outer, text_of(&s, "(0"));
	flag(&s, HEAD_SECOND, outer, 1, "outer");
	flag(&s, HEAD_CHANGE, inner, 2, "inner");
	flag(&s, HEAD_SECOND, obj(&s, "param 1 A.f"), 3, "elsewhere");
	flag(&s, HEAD_CHANGE, obj_child(&s, obj(&s, "param 1 A.f"), text_of(&s, "(0")), 4,
	     "a function's parameter");
	(void)other;
	struct modes_input one = input(&f, &s, "A");
	ck_assert_uint_eq(refusals(&f, modes_solve(&f.arena, &f.names, &one, 1), "A", NULL), 1);
	close_fixture(&f);
}
END_TEST

START_TEST(effects_are_a_least_fixpoint)
{
	struct fixture f;
	struct system a, b;
	open_fixture(&f);
	system_init(&a, &f.arena);
	system_init(&b, &f.arena);
	imply(&a, "changes 0 B.g", "changes 1 A.f");
	imply(&b, "changes 1 A.f", "changes 0 B.g");
	imply(&a, "throws A.f", "throws A.f");
	struct modes_input inputs[] = {input(&f, &a, "A"), input(&f, &b, "B")};
	struct modes *modes = modes_solve(&f.arena, &f.names, inputs, 2);
	struct effects effects = modes_effects(modes, name_from(&f.names, "A.f"));
	ck_assert(!effects.changes && !effects.throws && effects.returns_fresh);
	imply(&b, NULL, "changes 0 B.g");
	imply(&b, NULL, "aliased B.g");
	imply(&b, NULL, "kept 3 B.g");
	inputs[1] = input(&f, &b, "B");
	modes = modes_solve(&f.arena, &f.names, inputs, 2);
	effects = modes_effects(modes, name_from(&f.names, "A.f"));
	ck_assert_uint_eq(effects.changes, 2);
	effects = modes_effects(modes, name_from(&f.names, "B.g"));
	ck_assert_uint_eq(effects.changes, 1);
	ck_assert_uint_eq(effects.keeps, 8);
	ck_assert(!effects.returns_fresh && !effects.throws);
	close_fixture(&f);
}
END_TEST

START_TEST(a_clause_waits_for_its_whole_body)
{
	struct fixture f;
	struct system s;
	open_fixture(&f);
	system_init(&s, &f.arena);
	struct clause clause = {.head = HEAD_REFUSE, .body_count = 2};
	clause.body[0] = bit(&s, "changes 0 A.f");
	clause.body[1] = bit(&s, "dirty A.f");
	clause.witness = (struct witness){5, DIAG_MODES_TRY, text_of(&s, "lost"), NONE};
	clause_add(&s, &clause);
	imply(&s, NULL, "changes 0 A.f");
	struct modes_input one = input(&f, &s, "A");
	ck_assert_uint_eq(refusals(&f, modes_solve(&f.arena, &f.names, &one, 1), "A", NULL), 0);
	imply(&s, NULL, "dirty A.f");
	one = input(&f, &s, "A");
	ck_assert_uint_eq(refusals(&f, modes_solve(&f.arena, &f.names, &one, 1), "A", NULL), 1);
	close_fixture(&f);
}
END_TEST

START_TEST(generic_calls_do_not_meet)
{
	struct fixture f;
	struct system g, a;
	open_fixture(&f);
	system_init(&g, &f.arena);
	system_init(&a, &f.arena);
	text_id item = text_of(&g, "[]"), item_a = text_of(&a, "[]");
	/* pair(x, y): x is put into the result */
	obj_unify(&g, obj_child(&g, obj(&g, "result G.pair"), item), obj(&g, "param 0 G.pair"));
	flag(&g, HEAD_SECOND, obj(&g, "param 0 G.pair"), 1, "x has a second name");
	obj_id changed = obj_new(&a), frozen = obj_new(&a), first = obj_new(&a),
	       second = obj_new(&a);
	struct instance one = {0}, two = {0};
	struct instance_pair pairs[] = {{obj(&a, "param 0 G.pair"), changed},
	                                {obj(&a, "result G.pair"), first},
	                                {obj(&a, "param 0 G.pair"), frozen},
	                                {obj(&a, "result G.pair"), second}};
	VEC_PUSH(&f.arena, &one.pairs, pairs[0]);
	VEC_PUSH(&f.arena, &one.pairs, pairs[1]);
	VEC_PUSH(&f.arena, &two.pairs, pairs[2]);
	VEC_PUSH(&f.arena, &two.pairs, pairs[3]);
	VEC_PUSH(&f.arena, &a.instances, one);
	VEC_PUSH(&f.arena, &a.instances, two);
	flag(&a, HEAD_SECOND, obj_child(&a, second, item_a), 2, "the frozen one");
	struct modes_input inputs[] = {input(&f, &g, "G"), input(&f, &a, "A")};
	ck_assert_uint_eq(refusals(&f, modes_solve(&f.arena, &f.names, inputs, 2), "G", NULL), 0);
	flag(&a, HEAD_CHANGE, obj_child(&a, first, item_a), 3, "changed through the result");
	inputs[1] = input(&f, &a, "A");
	struct modes *modes = modes_solve(&f.arena, &f.names, inputs, 2);
	ck_assert_uint_eq(refusals(&f, modes, "G", NULL), 1);
	ck_assert_uint_eq(refusals(&f, modes, "A", NULL), 0);
	close_fixture(&f);
}
END_TEST

/* Many classes that unite and change one another's fields. */
static void fill(struct system *s, uint32_t number, uint32_t count)
{
	char left[64], right[64];
	snprintf(left, sizeof left, "field C%u.x", number);
	snprintf(right, sizeof right, "field C%u.x", (number * 7 + 1) % count);
	struct clause clause = {
	        .head = HEAD_UNIFY, .body_count = 1, .a = obj(s, left), .b = obj(s, right)};
	clause.body[0] = bit(s, "throws C0.f");
	clause_add(s, &clause);
	flag(s, number % 3 ? HEAD_SECOND : HEAD_CHANGE,
	     obj_child(s, obj(s, left), text_of(s, "[]")), number, left);
	if (number == count / 2)
		imply(s, NULL, "throws C0.f");
}

START_TEST(the_order_of_the_classes_is_of_no_matter)
{
	enum { COUNT = 60 };
	struct fixture f;
	struct modes_input inputs[COUNT], turned[COUNT];
	open_fixture(&f);
	for (uint32_t i = 0; i < COUNT; i++) {
		char path[16];
		struct system s;
		system_init(&s, &f.arena);
		fill(&s, i, COUNT);
		snprintf(path, sizeof path, "C%u", i);
		inputs[i] = input(&f, &s, path);
		turned[(i * 37 + 11) % COUNT] = inputs[i];
	}
	struct modes *one = modes_solve(&f.arena, &f.names, inputs, COUNT);
	struct modes *other = modes_solve(&f.arena, &f.names, turned, COUNT);
	uint32_t count = 0;
	for (uint32_t i = 0; i < COUNT; i++) {
		ck_assert(hash_equal(modes_report_hash(one, inputs[i].path),
		                     modes_report_hash(other, inputs[i].path)));
		count += refusals(&f, one, inputs[i].path->text, NULL);
	}
	ck_assert_uint_eq(count, 40);
	close_fixture(&f);
}
END_TEST

START_TEST(damaged_bytes_are_refused_or_harmless)
{
	struct fixture f;
	struct system s;
	open_fixture(&f);
	system_init(&s, &f.arena);
	fill(&s, 0, 3);
	fill(&s, 1, 3);
	imply(&s, "changes 0 A.f", "kept 1 A.f");
	struct modes_input good = input(&f, &s, "A");
	ck_assert_ptr_nonnull(modes_solve(&f.arena, &f.names, &good, 1));
	for (size_t i = 1; i < good.length; i++) {
		struct modes_input cut = {good.path, good.bytes, i};
		ck_assert_ptr_null(modes_solve(&f.arena, &f.names, &cut, 1));
	}
	for (uint32_t i = 0; i < 5000; i++) {
		char *bytes = arena_copy(&f.arena, good.bytes, good.length);
		bytes[(i * 31) % good.length] ^= (char)(1 + i % 255);
		struct modes_input bad = {good.path, bytes, good.length};
		modes_solve(&f.arena, &f.names, &bad, 1);
	}
	close_fixture(&f);
}
END_TEST

START_TEST(a_long_chain_takes_no_time)
{
	enum { COUNT = 100000 };
	struct fixture f;
	struct system s;
	char from[32], to[32];
	open_fixture(&f);
	system_init(&s, &f.arena);
	for (uint32_t i = COUNT; i; i--) {
		snprintf(from, sizeof from, "changes 0 C.f%u", i - 1);
		snprintf(to, sizeof to, "changes 0 C.f%u", i);
		imply(&s, from, to);
	}
	imply(&s, NULL, "changes 0 C.f0");
	struct modes_input one = input(&f, &s, "C");
	struct modes *modes = modes_solve(&f.arena, &f.names, &one, 1);
	ck_assert_uint_eq(modes_effects(modes, name_from(&f.names, "C.f100000")).changes, 1);
	close_fixture(&f);
}
END_TEST

Suite *suite_modes(void)
{
	Suite *suite = suite_create("modes");
	TCase *tests = tcase_create("solve");
	tcase_add_test(tests, a_second_name_is_refused_when_somebody_changes_it);
	tcase_add_test(tests, what_is_changed_inside_changes_what_it_is_in);
	tcase_add_test(tests, effects_are_a_least_fixpoint);
	tcase_add_test(tests, a_clause_waits_for_its_whole_body);
	tcase_add_test(tests, generic_calls_do_not_meet);
	tcase_add_test(tests, the_order_of_the_classes_is_of_no_matter);
	tcase_add_test(tests, damaged_bytes_are_refused_or_harmless);
	tcase_add_test(tests, a_long_chain_takes_no_time);
	suite_add_tcase(suite, tests);
	return suite;
}
