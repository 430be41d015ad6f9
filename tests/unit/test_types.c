#include "base/embedded.h"
#include "tests/unit/suites.h"
#include "transform/haxe/parser.h"
#include "transform/types/typer.h"

#include <stdio.h>
#include <string.h>

enum { MOST_MODULES = 8 };

/* A program of sources in memory, over the embedded library. */
struct world {
	const char *sources[MOST_MODULES][2]; /* module, text; ends with NULL */
	struct names *names;
	struct recovery recovery;
	struct arena arena;
	struct name_scope scope;
	struct program *program;
	struct diags diags;
	struct fact_list facts; /* of the class that was typed last */
};

static const char *no_define(const void *context, const char *name)
{
	(void)context;
	return strcmp(name, "elixir") == 0 ? "1" : NULL;
}

static struct file *parse(struct world *w, const char *module, const char *bytes, size_t length)
{
	char shown[256];
	snprintf(shown, sizeof shown, "%s", module);
	for (char *at = shown; *at; at++) {
		if (*at == '.')
			*at = '/';
	}
	strcat(shown, ".hx");
	struct parse_input input = {.names = w->names,
	                            .path = shown,
	                            .shown = shown,
	                            .module = module,
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {NULL, no_define}};
	return parse_file(&input);
}

static struct file *resolve(void *context, const struct name *module, bool *is_std)
{
	struct world *w = context;
	*is_std = false;
	for (int i = 0; i < MOST_MODULES && w->sources[i][0]; i++) {
		if (name_is(module, w->sources[i][0]))
			return parse(w, module->text, w->sources[i][1], strlen(w->sources[i][1]));
	}
	*is_std = true;
	char path[256];
	snprintf(path, sizeof path, "%s", module->text);
	for (char *at = path; *at; at++) {
		if (*at == '.')
			*at = '/';
	}
	strcat(path, ".hx");
	for (const struct embedded *one = embedded_std; one->path; one++) {
		if (strcmp(one->path, path) == 0)
			return parse(w, module->text, one->bytes, one->length);
	}
	return NULL;
}

static void world_open(struct world *w, const char *root)
{
	w->names = names_new();
	ck_assert(w->names != NULL);
	arena_init(&w->arena, &w->recovery);
	name_scope_open(&w->scope, w->names, &w->recovery);
	struct source_resolver resolver = {w, resolve, NULL, NULL};
	w->program = program_new(&w->arena, &w->scope, resolver, (struct program_options){0});
	diags_init(&w->diags, &w->arena);
	program_load(w->program, name_from(&w->scope, root), &w->diags);
}

static void world_close(struct world *w)
{
	program_close(w->program);
	arena_free(&w->arena);
	name_scope_close(&w->scope);
	names_free(w->names);
}

static struct typed_class *type_path(struct world *w, const char *path)
{
	struct symbol *symbol = program_find(w->program, name_from(&w->scope, path));
	ck_assert_msg(symbol != NULL, "no type %s", path);
	fact_list_init(&w->facts, &w->arena, &w->scope);
	return type_class(w->program, symbol, &w->arena, &w->facts, &w->diags);
}

static const char *locals(struct world *w, const char *path)
{
	struct buf out;
	buf_init(&out, &w->arena);
	print_locals(type_path(w, path), &w->arena, &out);
	ck_assert_msg(w->diags.list.count == 0, "%s",
	              w->diags.list.count ? w->diags.list.items[0].message : "");
	return buf_string(&out);
}

/* The locals of one class A with this text. */
static void check_locals(const char *text, const char *expected)
{
	struct world w = {.sources = {{"A", text}}};
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "A");
	ck_assert_str_eq(locals(&w, "A"), expected);
	world_close(&w);
}

static void check_error(const char *text, const char *expected)
{
	struct world w = {.sources = {{"A", text}}};
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "A");
	type_path(&w, "A");
	ck_assert_uint_ge(w.diags.list.count, 1);
	ck_assert_str_eq(w.diags.list.items[0].message, expected);
	world_close(&w);
}

/* Whatever is wrong: it comes to an end. */
static void check_ends(const char *text)
{
	struct world w = {.sources = {{"A", text}}};
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "A");
	for (uint32_t i = 0; i < program_symbol_count(w.program); i++)
		type_path(&w, program_symbol(w.program, i)->path->text);
	world_close(&w);
}

START_TEST(unknown_types_take_their_first_use)
{
	check_locals("class A { static function f() { var a = []; a.push(1); var m = new Map(); "
	             "m[\"x\"] = 1.5; } }",
	             "A.f\ta\tArray<Int>\nA.f\tm\thaxe.ds.Map<String, Float>\n");
	check_locals("class A { static function f() { var g = x -> x + 1; var h = (a, b) -> a + "
	             "\"s\" + b; } }",
	             "A.f\tg\t(x : Int) -> Int\nA.f\tx\tInt\nA.f\th\t(a : String, b : String) -> "
	             "String\n"
	             "A.f\ta\tString\nA.f\tb\tString\n");
}
END_TEST

START_TEST(several_values_have_a_common_type)
{
	check_locals("class B {} class C extends B { public function new() {} } class D extends B "
	             "{ public function new() {} }"
	             "class A { static function f(c:Bool) { var x = c ? new C() : new D(); var y = "
	             "c ? 1 : 2.5;"
	             " var z = c ? null : 1; } }",
	             "A.f\tc\tBool\nA.f\tx\tB\nA.f\ty\tFloat\nA.f\tz\tNull<Int>\n");
}
END_TEST

START_TEST(abstracts_are_cast)
{
	check_locals("abstract S(Int) { function new(i:Int) this = i; @:from static function "
	             "of(s:String):S return new S(s.length);"
	             " @:op(A + B) function add(o:S):S return this; }"
	             "class A { static function f() { var a:S = \"abc\"; var b = a + \"de\"; } }",
	             "A.f\ta\tS\nA.f\tb\tS\n");
}
END_TEST

START_TEST(patterns_bind)
{
	check_locals("enum E<T> { N; P(x:T, rest:E<T>); }"
	             "class A { static function f(e:E<Int>) { switch (e) { case P(x, P(y, _)) if "
	             "(x > y): case P(_, r): case N: } } }",
	             "A.f\te\tE<Int>\nA.f\tx\tInt\nA.f\ty\tInt\nA.f\tr\tE<Int>\n");
}
END_TEST

START_TEST(errors_have_haxes_words)
{
	check_error("class A { static function f() { var x:Int = \"a\"; } }",
	            "String should be Int");
	check_error("class A { static function f() { \"a\".lenght; } }",
	            "String has no field lenght (Suggestion: length)");
	check_error("class A { static function f(a:Array<Int>):Array<String> return a; }",
	            "error: Int should be String\nhave: Array<Int>\nwant: Array<String>");
	check_error("enum E { B; C; } class A { static function f(e:E) return switch (e) { case B: "
	            "1; } }",
	            "Unmatched patterns: C");
	check_error("class A extends A {}", "Recursive class");
}
END_TEST

START_TEST(names_resolve_in_haxes_order)
{
	struct world w = {
	        .sources = {{"p.A", "package p; import q.X; import r.X; class A { static function "
	                            "f() { var a = X.v; var b = Y.v; } }"},
	                    {"q.X", "package q; class X { public static var v = 1; }"},
	                    {"r.X", "package r; class X { public static var v = \"s\"; }"},
	                    {"p.Y", "package p; class Y { public static var v = 1.5; }"},
	                    {"Y", "class Y { public static var v = true; }"}}};
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "p.A");
	ck_assert_str_eq(locals(&w, "p.A"), "p.A.f\ta\tString\np.A.f\tb\tFloat\n");
	world_close(&w);
}
END_TEST

static const struct fact *find_fact(struct world *w, enum fact_kind kind, const char *subject)
{
	for (uint32_t i = 0; i < w->facts.list.count; i++) {
		const struct fact *fact = &w->facts.list.items[i];
		if (fact->kind == kind && strcmp(fact_text(fact, &w->arena), subject) == 0)
			return fact;
	}
	return NULL;
}

static struct hash fact_of(const char *b, enum fact_kind kind, const char *subject)
{
	struct world w = {
	        .sources = {{"A", "class A { static function f() return B.g(1); }"}, {"B", b}}};
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "A");
	type_path(&w, "A");
	const struct fact *fact = find_fact(&w, kind, subject);
	ck_assert_msg(fact != NULL, "no fact about %s", subject);
	struct hash value = fact->value;
	ck_assert(hash_equal(value, program_fact(w.program, kind, name_from(&w.scope, subject))));
	world_close(&w);
	return value;
}

START_TEST(a_reader_depends_on_what_it_reads)
{
	struct hash before =
	        fact_of("class B { public static function g(x:Int) { return x + 1; } }",
	                FACT_INFERRED, "B.g");
	struct hash body = fact_of("class B { public static function g(x:Int) { return x * 7; } }",
	                           FACT_INFERRED, "B.g");
	struct hash other =
	        fact_of("class B { public static function g(x:Int) { return x + 1.5; } }",
	                FACT_INFERRED, "B.g");
	ck_assert(hash_equal(before, body));
	ck_assert(!hash_equal(before, other));
	struct hash alone = fact_of("class B { public static function g(x:Int):Int return x; }",
	                            FACT_SIGNATURE, "B.g");
	struct hash beside = fact_of("class B { public static function g(x:Int):Int return x; "
	                             "public static var h = 1; }",
	                             FACT_SIGNATURE, "B.g");
	ck_assert(hash_equal(alone, beside));
}
END_TEST

START_TEST(names_that_were_not_found_are_facts)
{
	struct world w = {
	        .sources = {{"p.A", "package p; class A { static function f() return B.v; }"},
	                    {"B", "class B { public static var v:Int = 1; }"}}};
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "p.A");
	type_path(&w, "p.A");
	const struct fact *absent = find_fact(&w, FACT_TYPE, "p.B|B");
	ck_assert(absent && hash_equal(absent->value, FACT_ABSENT));
	ck_assert(find_fact(&w, FACT_TYPE, "B|B") != NULL);
	struct buf out;
	buf_init(&out, &w.arena);
	facts_write(&w.facts, &out);
	struct cursor in = {out.bytes, out.bytes + out.length, 0};
	struct fact_list again;
	fact_list_init(&again, &w.arena, &w.scope);
	ck_assert(facts_read(&again, &in));
	ck_assert_uint_eq(again.list.count, w.facts.list.count);
	in = (struct cursor){out.bytes, out.bytes + out.length / 2, 0};
	fact_list_init(&again, &w.arena, &w.scope);
	ck_assert(!facts_read(&again, &in));
	world_close(&w);
}
END_TEST

static const char *const circle[][2] = {
        {"A", "class A { public static function f(n:Int) { if (n > 0) return B.g(n - 1); return "
              "null; } }"},
        {"B",
         "class B { public static function g(n:Int) { if (n > 1) return C.h(n); return 1; } }"},
        {"C", "class C { public static function h(n:Int) { return A.f(n - 1); } }"},
};

/* The inferred types when the class `first` is typed first. */
static char *circle_types(const char *first, char *text, size_t room)
{
	struct world w = {
	        .sources = {{"M", "class M { static function m() { A.f(1); B.g(1); C.h(1); } }"}}};
	for (int i = 0; i < 3; i++) {
		w.sources[i + 1][0] = circle[i][0];
		w.sources[i + 1][1] = circle[i][1];
	}
	if (setjmp(w.recovery.point))
		ck_abort_msg("out of memory");
	world_open(&w, "M");
	type_path(&w, first);
	text[0] = '\0';
	for (int i = 0; i < 3; i++) {
		struct typed_class *typed = type_path(&w, circle[i][0]);
		strncat(text, ty_text(&w.arena, typed->members.items[0].type),
		        room - strlen(text) - 1);
		strncat(text, ";", room - strlen(text) - 1);
	}
	world_close(&w);
	return text;
}

START_TEST(circles_do_not_depend_on_who_is_first)
{
	char a[512], b[512], c[512];
	circle_types("A", a, sizeof a);
	ck_assert_str_eq(a, circle_types("B", b, sizeof b));
	ck_assert_str_eq(a, circle_types("C", c, sizeof c));
}
END_TEST

START_TEST(open_results_are_closed_by_the_module)
{
	check_locals("class A { static var items = []; static function add(x) items.push(x); "
	             "static function f() { add(\"s\"); var i = items; } }",
	             "A.add\tx\tString\nA.f\ti\tArray<String>\n");
}
END_TEST

START_TEST(bad_input_ends)
{
	check_ends("interface I extends J {} interface J extends I {} class A implements I {}");
	check_ends("abstract B(C) {} abstract C(B) {} class A { var x:Int = (null : B); }");
	check_ends("abstract B(C) from C to C {} abstract C(B) from B to B {} class A { var x:Int "
	           "= (null : B); }");
	check_ends("typedef T = {> T, x:Int} typedef U = V; typedef V = U; class A { var t:T; var "
	           "u:U; }");
	check_ends(
	        "class B<T:B<T>> {} class C extends B<C> {} class A { var x:B<B<C>> = new C(); }");
	char deep[6000] = "class A { static var x = ";
	for (int i = 0; i < 900; i++)
		strcat(deep, "[");
	strcat(deep, "foo");
	for (int i = 0; i < 900; i++)
		strcat(deep, "]");
	strcat(deep, "; }");
	check_error(deep, "Unknown identifier : foo");
}
END_TEST

Suite *suite_types(void)
{
	Suite *suite = suite_create("types");
	TCase *c = tcase_create("types");
	tcase_set_timeout(c, 30);
	tcase_add_test(c, unknown_types_take_their_first_use);
	tcase_add_test(c, several_values_have_a_common_type);
	tcase_add_test(c, abstracts_are_cast);
	tcase_add_test(c, patterns_bind);
	tcase_add_test(c, errors_have_haxes_words);
	tcase_add_test(c, names_resolve_in_haxes_order);
	tcase_add_test(c, a_reader_depends_on_what_it_reads);
	tcase_add_test(c, names_that_were_not_found_are_facts);
	tcase_add_test(c, circles_do_not_depend_on_who_is_first);
	tcase_add_test(c, open_results_are_closed_by_the_module);
	tcase_add_test(c, bad_input_ends);
	suite_add_tcase(suite, c);
	return suite;
}
