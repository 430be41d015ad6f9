#include "project/command.h"

#include "base/buf.h"
#include "project/defines.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

bool dot_path_valid(const char *text, char *bad)
{
	bool start = true;
	for (const char *at = text; *at; at++) {
		bool word = isalpha((unsigned char)*at) || *at == '_' ||
		            (!start && isdigit((unsigned char)*at));
		if (!word && (*at != '.' || start || !at[1])) {
			*bad = *at;
			return false;
		}
		start = *at == '.';
	}
	*bad = ' ';
	return *text;
}

bool dot_path_is_class(const char *text)
{
	const char *dot = strrchr(text, '.');
	const char *name = dot ? dot + 1 : text;
	while (*name == '_')
		name++;
	return isupper((unsigned char)*name);
}

/* %NAME% becomes the environment's value; an unknown one stays. */
static const char *expand_variables(struct parser *parser, const char *text)
{
	if (!strchr(text, '%'))
		return text;
	const struct project_files *files = parser->request->files;
	struct buf out;
	buf_init(&out, parser->arena);
	while (*text) {
		const char *end = text + 1;
		while (*text == '%' && (isalnum((unsigned char)*end) || *end == '_'))
			end++;
		const char *value = NULL;
		if (*text == '%' && *end == '%' && end > text + 1)
			value = files->variable(
			        files->context,
			        arena_copy(parser->arena, text + 1, (size_t)(end - text - 1)));
		if (value) {
			buf_text(&out, value);
			text = end + 1;
		} else {
			buf_char(&out, *text++);
		}
	}
	return buf_string(&out);
}

static void add_define(struct parser *parser, struct project_section *section, const char *name,
                       const char *value, struct project_origin from)
{
	char *converted = arena_copy(parser->arena, name, strlen(name));
	for (char *at = converted; *at; at++)
		if (*at == '-')
			*at = '_';
	struct project_define define = {converted, value, from};
	VEC_PUSH(parser->arena, &section->defines, define);
}

static void user_define(struct parser *parser, struct project_section *section,
                        const struct word *word, bool undefine)
{
	const char *equals = undefine ? NULL : strchr(word->text, '=');
	size_t length = equals ? (size_t)(equals - word->text) : strlen(word->text);
	const char *name = arena_copy(parser->arena, word->text, length);
	enum problem_kind kind = word->command ? PROBLEM_USAGE : PROBLEM_FILE;
	if (!strncmp(name, "target.", 7)) {
		project_problem_add(
		        parser, kind, word->from,
		        "`%s` uses the reserved compiler flag namespace `target.*` and cannot be "
		        "defined from the command line",
		        name);
		return;
	}
	if (define_is_reserved(name)) {
		project_problem_add(
		        parser, kind, word->from,
		        "`%s` is a reserved compiler flag and cannot be defined from the "
		        "command line",
		        name);
		return;
	}
	add_define(parser, section, name, undefine ? NULL : equals ? equals + 1 : "1", word->from);
	const char *added = VEC_LAST(&section->defines).name;
	if (!undefine && equals && !strcmp(added, "elixir_output")) {
		section->output = path_join(parser->arena, section->cwd, equals + 1);
		section->output_from = word->from;
		section->output_named = true;
	}
}

static void set_main(struct parser *parser, struct project_section *section,
                     const struct word *word)
{
	char bad;
	if (!dot_path_valid(word->text, &bad)) {
		project_problem_add(
		        parser, word->command ? PROBLEM_USAGE : PROBLEM_FILE, word->from,
		        "Could not process argument %s: Invalid character: %c", word->text, bad);
		return;
	}
	if (section->main && !word->command) {
		project_problem_add(parser, PROBLEM_FILE, word->from,
		                    "Multiple --main classes specified");
		return;
	}
	section->main = word->text;
	section->main_from = word->from;
}

/* A .hx: the module that it is, and the class path that makes it so. */
static void file_root(struct parser *parser, struct project_section *section,
                      struct project_root root)
{
	struct arena *arena = parser->arena;
	const struct project_files *files = parser->request->files;
	const char *bytes;
	size_t length;
	if (files->kind(files->context, root.text) == FILE_ABSENT) {
		project_problem_add(parser, PROBLEM_FILE, root.from, "File not found: %s",
		                    path_relative(arena, parser->request->cwd, root.text));
		VEC_PUSH(arena, &parser->command->absent, root.text);
		return;
	}
	VEC_PUSH(arena, &parser->command->read, root.text);
	const char *package = NULL;
	if (files->read(files->context, root.text, arena, &bytes, &length))
		package = source_package(arena, bytes, length);
	const char *folder = package ? source_class_path(arena, root.text, package) : NULL;
	if (folder) {
		const char *name = strrchr(root.text, '/') + 1;
		root.module = arena_printf(arena, "%s%s%.*s", package, *package ? "." : "",
		                           (int)(strlen(name) - 3), name);
		struct project_path path = {folder, false, true, NULL, root.from};
		VEC_PUSH(arena, &section->class_paths, path);
	}
	VEC_PUSH(arena, &section->roots, root);
}

static void positional(struct parser *parser, struct project_section *section,
                       const struct word *word)
{
	struct arena *arena = parser->arena;
	const struct project_files *files = parser->request->files;
	struct project_root root = {.text = word->text, .recursive = true, .from = word->from};
	const char *base = word->command ? parser->base : section->cwd;
	const char *path = path_join(arena, base, word->text);
	char bad;
	if (path_ends(word->text, ".hx")) {
		root.kind = ROOT_FILE;
		root.text = path;
		file_root(parser, section, root);
		return;
	}
	bool dotted = dot_path_valid(word->text, &bad);
	if ((word->command || !dotted) && !(dotted && dot_path_is_class(word->text)) &&
	    files->kind(files->context, path) == FILE_FOLDER) {
		root.kind = ROOT_FOLDER;
		root.text = path;
		struct project_path class_path = {path, false, true, NULL, word->from};
		VEC_PUSH(arena, &section->class_paths, class_path);
	} else if (strchr(word->text, '/')) {
		project_problem_add(parser, PROBLEM_FILE, word->from, "File not found: %s",
		                    word->text);
		return;
	} else if (!dotted) {
		project_problem_add(
		        parser, word->command ? PROBLEM_USAGE : PROBLEM_FILE, word->from,
		        "Could not process argument %s: Invalid character: %c", word->text, bad);
		return;
	} else {
		root.kind = dot_path_is_class(word->text) ? ROOT_CLASS : ROOT_PACKAGE;
	}
	VEC_PUSH(arena, &section->roots, root);
}

static void set_output(struct parser *parser, struct project_section *section,
                       const struct word *word)
{
	section->output =
	        path_join(parser->arena, word->command ? parser->base : section->cwd, word->text);
	section->output_from = word->from;
	section->output_named = true;
	add_define(parser, section, "elixir_output", word->text, word->from);
}

static void custom_target(struct parser *parser, struct project_section *section,
                          const struct word *word)
{
	const char *equals = strchr(word->text, '=');
	size_t length = equals ? (size_t)(equals - word->text) : strlen(word->text);
	if (length == 6 && !strncmp(word->text, "elixir", 6)) {
		struct word folder = *word;
		folder.text = equals ? equals + 1 : "";
		if (*folder.text)
			set_output(parser, section, &folder);
		return;
	}
	section->other_target = arena_copy(parser->arena, word->text, length);
	section->target_from = word->from;
}

static void add_class_path(struct parser *parser, struct project_section *section,
                           const struct word *word, bool library)
{
	const char *base = word->command && !word->library ? parser->base : section->cwd;
	struct project_path path = {path_join(parser->arena, base, word->text), library, false,
	                            word->text, word->from};
	VEC_PUSH(parser->arena, &section->class_paths, path);
}

static void ignore(struct parser *parser, const struct flag *flag, const struct word *word)
{
	const char *text = flag->value
	                           ? arena_printf(parser->arena, "%s %s", flag->text, word->text)
	                           : flag->text;
	struct project_value ignored = {text, word->from};
	VEC_PUSH(parser->arena, &parser->command->ignored, ignored);
}

static void apply_flag(struct parser *parser, struct project_section *section,
                       const struct flag *flag, const struct word *word)
{
	switch (flag->meaning) {
	case FLAG_OUTPUT:
		set_output(parser, section, word);
		break;
	case FLAG_CLASS_PATH:
	case FLAG_LIBRARY_PATH:
		add_class_path(parser, section, word,
		               word->library || flag->meaning == FLAG_LIBRARY_PATH);
		break;
	case FLAG_DEFINE:
	case FLAG_UNDEFINE:
		user_define(parser, section, word, flag->meaning == FLAG_UNDEFINE);
		break;
	case FLAG_MAIN:
		set_main(parser, section, word);
		break;
	case FLAG_MACRO:
		if (!macro_apply(parser, section, word))
			ignore(parser, flag, word);
		break;
	case FLAG_CUSTOM_TARGET:
		custom_target(parser, section, word);
		break;
	case FLAG_TARGET:
		section->other_target = flag->text + strspn(flag->text, "-");
		section->target_from = word->from;
		break;
	case FLAG_NO_OUTPUT:
		section->no_output = true;
		break;
	case FLAG_DEBUG:
		section->debug = true;
		add_define(parser, section, "debug", "1", word->from);
		break;
	case FLAG_DCE:
		add_define(parser, section, "dce", word->text, word->from);
		break;
	case FLAG_NO_TRACES:
	case FLAG_NO_INLINE:
	case FLAG_NO_OPT:
		add_define(parser, section, flag->text + 2, "1", word->from);
		break;
	case FLAG_IGNORED:
		ignore(parser, flag, word);
		break;
	default: /* the expansion has taken the others */
		break;
	}
}

/* The command line's classes belong to the last section of its part. */
static bool concerns(const struct word *word, const struct flag *flag, bool last)
{
	bool root = !flag || flag->meaning == FLAG_MAIN ||
	            (flag->meaning == FLAG_MACRO && strstr(word->text, "include("));
	return last || !word->command || !root;
}

static void apply_words(struct parser *parser, struct project_section *section,
                        const struct words *words, bool last)
{
	for (uint32_t i = 0; i < words->list.count; i++) {
		struct word word = words->list.items[i];
		const char *value = NULL;
		const struct flag *flag =
		        *word.text == '-' && word.text[1]
		                ? flag_find(parser->arena, word.text, word.command, &value)
		                : NULL;
		if (flag && flag->value && !value)
			value = words->list.items[++i]
			                .text; /* the expansion has checked that it is there */
		if (!concerns(&word, flag, last))
			continue;
		word.text = expand_variables(parser, value ? value : word.text);
		if (flag)
			apply_flag(parser, section, flag, &word);
		else
			positional(parser, section, &word);
	}
}

static void settle_paths(struct parser *parser, struct project_section *section)
{
	struct arena *arena = parser->arena;
	for (VEC_EACH(struct project_path, one, &section->class_paths))
		one->path = path_join(arena, section->cwd, one->path);
	for (VEC_EACH(struct project_root, root, &section->roots))
		for (VEC_EACH(const char *, folder, &root->folders))
			*folder = path_join(arena, section->cwd, *folder);
	if (!section->output)
		section->output = path_join(arena, section->cwd, "lib");
}

/* -main's class goes first. */
static void settle_main(struct parser *parser, struct project_section *section)
{
	if (!section->main)
		return;
	struct project_root root = {.kind = ROOT_CLASS,
	                            .text = section->main,
	                            .main = true,
	                            .from = section->main_from};
	VEC_PUSH(parser->arena, &section->roots, root);
	uint32_t count = section->roots.count;
	memmove(section->roots.items + 1, section->roots.items,
	        (count - 1) * sizeof *section->roots.items);
	section->roots.items[0] = root;
}

void section_interpret(struct parser *parser, struct project_section *section,
                       const struct raw_section *raw, const struct words *command, bool last)
{
	section->cwd = raw->cwd;
	struct project_path here = {raw->cwd, false, true, NULL, {0}};
	VEC_PUSH(parser->arena, &section->class_paths, here);
	for (VEC_EACH(const struct word, lib, &raw->libs.list)) {
		struct project_value value = {lib->text, lib->from};
		VEC_PUSH(parser->arena, &section->libs, value);
	}
	apply_words(parser, section, &raw->words, last);
	apply_words(parser, section, command, last);
	settle_main(parser, section);
	settle_paths(parser, section);
}
