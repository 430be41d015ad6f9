/* The library's declarations: all of them parse, and so do their templates. */
#include "base/embedded.h"
#include "tests/unit/suites.h"
#include "transform/elixir/parse.h"
#include "transform/haxe/parser.h"

#include <ctype.h>
#include <stdlib.h>

static const char *no_define(const void *context, const char *name)
{
	(void)context;
	(void)name;
	return NULL;
}

static struct file *parse_embedded(struct names *names, const struct embedded *one)
{
	struct parse_input input = {.names = names,
	                            .path = one->path,
	                            .shown = one->path,
	                            .module = one->path,
	                            .bytes = one->bytes,
	                            .length = one->length,
	                            .defines = {NULL, no_define}};
	return parse_file(&input);
}

struct hole_words {
	struct arena *arena;
	bool unknown;
};

static struct ex *any_hole(void *context, const char *word)
{
	static const char *const kinds[] = {"",      "text", "chars", "names",    "shape", "enum",
	                                    "field", "atom", "list",  "dividend", "divisor"};
	struct hole_words *words = context;
	size_t letters = strcspn(word, "0123456789");
	if (!strcmp(word, "this"))
		return ex_var(words->arena, "this");
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (isdigit((unsigned char)word[letters]) && strlen(kinds[i]) == letters &&
		    !strncmp(kinds[i], word, letters))
			return ex_var(words->arena, "operand");
	}
	words->unknown = true;
	return NULL;
}

static void check_template(struct arena *arena, const char *path, const struct meta *meta)
{
	static const char *const codes[] = {":elixir", ":change", ":pair", ":changeArgument"};
	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
		if (!name_is(meta->name.name, codes[i]))
			continue;
		uint32_t at = i == 3;
		ck_assert_msg(meta->args.count > at, "%s: %s without code", path, codes[i]);
		const struct expr *code = meta->args.items[at];
		struct hole_words words = {arena, false};
		const char *problem = NULL;
		struct ex *made = ex_parse(arena, code->text, code->length,
		                           (struct ex_holes){&words, any_hole}, &problem);
		ck_assert_msg(made && !words.unknown, "%s: `%s`: %s", path, code->text,
		              problem ? problem : "unknown hole");
	}
}

static void check_file(struct arena *arena, const struct file *file)
{
	for (uint32_t i = 0; i < file->decls.count; i++) {
		const struct decl *decl = file->decls.items[i];
		for (uint32_t j = 0; j < decl->members.count; j++) {
			const struct member *member = decl->members.items[j];
			for (uint32_t k = 0; k < member->meta.count; k++)
				check_template(arena, file->path->text, &member->meta.items[k]);
		}
	}
}

START_TEST(all_declarations_parse)
{
	struct names *names = names_new();
	struct recovery recovery;
	struct arena arena;
	ck_assert_int_eq(setjmp(recovery.point), 0);
	for (const struct embedded *one = embedded_std; one->path; one++) {
		arena_init(&arena, &recovery);
		struct file *file = parse_embedded(names, one);
		ck_assert_ptr_nonnull(file);
		ck_assert_msg(!file->diags.errors, "%s: %s", one->path,
		              file->diags.errors ? file->diags.list.items[0].message : "");
		check_file(&arena, file);
		file_unref(file);
		arena_free(&arena);
	}
	names_free(names);
}
END_TEST

Suite *suite_template(void)
{
	Suite *suite = suite_create("template");
	TCase *tests = tcase_create("library");
	tcase_add_test(tests, all_declarations_parse);
	suite_add_tcase(suite, tests);
	return suite;
}
