#include "project/command.h"

#include "base/buf.h"
#include "project/library.h"

#include <stdarg.h>
#include <string.h>

enum { NESTED_FILES = 64, MOST_FILES = 1000, MOST_SECTIONS = 256, LONGEST_MESSAGE = 1000 };

static const struct flag flags[] = {
#define OWN OWNER_OWN
#define HAXE OWNER_HAXE
#define FLAG(text, meaning, value, owner) {text, FLAG_##meaning, value, owner},
#include "project/flags.def"
#undef FLAG
#undef HAXE
#undef OWN
};

/* The expansion of one command line. */
struct expansion {
	struct parser *parser;
	struct arena *arena;
	const struct project_files *files;
	struct words command;         /* the part's words of the command line */
	VEC(struct raw_section) made; /* the part's finished sections */
	struct raw_section now;       /* the one that is being read */
	struct raw_section each;      /* what --each puts in front of those to come */
	VEC(const char *) open;       /* hxml files of the section, for the second inclusion */
	bool from_hxml;               /* the part has named an hxml */
	unsigned depth;
	unsigned opened; /* hxml files and libraries: --next allows one to include itself twice */
};

/* Words still to be expanded. */
struct queue {
	const struct word *words;
	uint32_t count, at;
};

void project_problem_add(struct parser *parser, enum problem_kind kind, struct project_origin from,
                         const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	char *text = arena_vprintf(parser->arena, format, arguments);
	va_end(arguments);
	if (strlen(text) > LONGEST_MESSAGE)
		text = arena_printf(parser->arena, "%.*s...", LONGEST_MESSAGE, text);
	struct project_problem problem = {kind, text, from};
	VEC_PUSH(parser->arena, &parser->command->problems, problem);
}

const struct flag *flag_find(struct arena *arena, const char *text, bool command,
                             const char **value)
{
	const char *equals = strchr(text, '=');
	size_t length = equals ? (size_t)(equals - text) : strlen(text);
	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
		const struct flag *flag = &flags[i];
		if (strlen(flag->text) != length || strncmp(flag->text, text, length) != 0 ||
		    (flag->owner == OWNER_OWN && !command) || (equals && !flag->value))
			continue;
		*value = equals ? arena_copy(arena, equals + 1, strlen(equals + 1)) : NULL;
		return flag;
	}
	return NULL;
}

static void expand(struct expansion *expansion, struct queue *queue);

static enum problem_kind kind_of(const struct word *word)
{
	return word->command ? PROBLEM_USAGE : PROBLEM_FILE;
}

static void push(struct expansion *expansion, const struct word *word)
{
	struct words *to = word->command ? &expansion->command : &expansion->now.words;
	VEC_PUSH(expansion->arena, &to->list, *word);
}

static void copy_words(struct arena *arena, struct words *to, const struct words *from)
{
	*to = (struct words){0};
	for (VEC_EACH(const struct word, word, &from->list))
		VEC_PUSH(arena, &to->list, *word);
}

static void copy_raw(struct arena *arena, struct raw_section *to, const struct raw_section *from)
{
	to->cwd = from->cwd;
	copy_words(arena, &to->words, &from->words);
	copy_words(arena, &to->libs, &from->libs);
	to->missing.items = NULL;
	to->missing.count = to->missing.room = 0;
	for (VEC_EACH(const struct project_problem, one, &from->missing))
		VEC_PUSH(arena, &to->missing, *one);
}

/* --next, or the end. An empty section is none. */
static void end_section(struct expansion *expansion)
{
	if (expansion->now.words.list.count > expansion->each.words.list.count &&
	    expansion->made.count < MOST_SECTIONS)
		VEC_PUSH(expansion->arena, &expansion->made, expansion->now);
	copy_raw(expansion->arena, &expansion->now, &expansion->each);
	expansion->open.count = 0;
}

static void expand_hxml(struct expansion *expansion, const struct word *word)
{
	struct parser *parser = expansion->parser;
	const char *path = path_join(expansion->arena, expansion->now.cwd, word->text);
	for (VEC_EACH(const char *, one, &expansion->open))
		if (!strcmp(*one, path)) {
			project_problem_add(parser, PROBLEM_FILE, word->from,
			                    "Duplicate hxml inclusion: %s", path);
			return;
		}
	if (expansion->opened >= MOST_FILES)
		return;
	if (expansion->depth >= NESTED_FILES || ++expansion->opened == MOST_FILES) {
		project_problem_add(parser, PROBLEM_FILE, word->from,
		                    "Too many hxml files in one another: %s", word->text);
		expansion->opened = MOST_FILES;
		return;
	}
	const char *bytes;
	size_t length;
	VEC_PUSH(expansion->arena, &expansion->open, path);
	if (!expansion->files->read(expansion->files->context, path, expansion->arena, &bytes,
	                            &length)) {
		bool absent =
		        expansion->files->kind(expansion->files->context, path) == FILE_ABSENT;
		project_problem_add(parser, PROBLEM_FILE, word->from, "%s (%s)", word->text,
		                    absent ? "file not found" : "file cannot be read");
		VEC_PUSH(expansion->arena, &parser->command->absent, path);
		return;
	}
	VEC_PUSH(expansion->arena, &parser->command->read, path);
	struct hxml_words split = {0};
	hxml_split(&split, expansion->arena, bytes, length);
	struct words words = {0};
	for (VEC_EACH(const struct hxml_word, one, &split.list)) {
		struct word next = {one->text, {path, one->line}, false, word->library};
		VEC_PUSH(expansion->arena, &words.list, next);
	}
	struct queue queue = {words.list.items, words.list.count, 0};
	expansion->from_hxml = true;
	expansion->depth++;
	expand(expansion, &queue);
	expansion->depth--;
}

static bool has_lib(const struct expansion *expansion, const char *name)
{
	for (VEC_EACH(const struct word, one, &expansion->now.libs.list))
		if (!strcmp(one->text, name))
			return true;
	return false;
}

static void expand_library(struct expansion *expansion, const struct word *name)
{
	struct project_command *command = expansion->parser->command;
	if (has_lib(expansion, name->text))
		return;
	VEC_PUSH(expansion->arena, &expansion->now.libs.list, *name);
	struct library library = {0};
	library_find(&library, expansion->arena, expansion->files, expansion->now.cwd, name->text);
	for (VEC_EACH(const char *, one, &library.read))
		VEC_PUSH(expansion->arena, &command->read, *one);
	for (VEC_EACH(const char *, one, &library.absent))
		VEC_PUSH(expansion->arena, &command->absent, *one);
	if (library.problem && name->command) {
		project_problem_add(expansion->parser, PROBLEM_FILE, name->from, "%s",
		                    library.problem);
		return;
	}
	if (library.problem) {
		struct project_problem problem = {PROBLEM_FILE, library.problem, name->from};
		VEC_PUSH(expansion->arena, &expansion->now.missing, problem);
		return;
	}
	if (expansion->depth >= NESTED_FILES || expansion->opened >= MOST_FILES)
		return;
	expansion->opened++;
	struct words words = {0};
	for (VEC_EACH(const struct library_word, one, &library.words)) {
		struct word next = {one->text, one->from, name->command, true};
		VEC_PUSH(expansion->arena, &words.list, next);
	}
	struct queue queue = {words.list.items, words.list.count, 0};
	expansion->depth++;
	expand(expansion, &queue);
	expansion->depth--;
}

static void set_option(struct expansion *expansion, enum flag_meaning meaning, const char *value)
{
	struct project_options *options = &expansion->parser->command->options;
	switch (meaning) {
	case FLAG_EMIT:
		options->emit = value;
		break;
	case FLAG_JSON:
		options->json = true;
		break;
	case FLAG_NO_DAEMON:
		options->no_daemon = true;
		break;
	case FLAG_KEEP_GOING:
		options->keep_going = true;
		break;
	case FLAG_FORCE:
		options->force = true;
		break;
	case FLAG_ALL:
		options->all = true;
		break;
	case FLAG_VERBOSE:
		options->verbose = true;
		break;
	default:
		options->no_stdin = true;
		break;
	}
}

static void change_folder(struct expansion *expansion, const struct word *word, const char *value)
{
	const char *cwd = path_join(expansion->arena, expansion->now.cwd, value);
	if (expansion->files->kind(expansion->files->context, cwd) != FILE_FOLDER)
		project_problem_add(expansion->parser, PROBLEM_FILE, word->from,
		                    "Invalid directory: %s", value);
	expansion->now.cwd = cwd;
}

static void expand_flag(struct expansion *expansion, struct queue *queue, const struct word *word)
{
	const char *value = NULL;
	const struct flag *flag = flag_find(expansion->arena, word->text, word->command, &value);
	if (!flag) {
		project_problem_add(expansion->parser, kind_of(word), word->from,
		                    "unknown option '%s'.", word->text);
		return;
	}
	bool apart = flag->value && !value;
	if (apart && queue->at == queue->count) {
		project_problem_add(expansion->parser, kind_of(word), word->from,
		                    "option '%s' needs an argument.", word->text);
		return;
	}
	const struct word *next = apart ? &queue->words[queue->at++] : NULL;
	if (next)
		value = next->text;
	if (flag->meaning == FLAG_LIBRARY) {
		struct word name = {value, word->from, word->command, word->library};
		expand_library(expansion, &name);
	} else if (flag->meaning == FLAG_CWD) {
		change_folder(expansion, word, value);
	} else if (flag->meaning >= FLAG_EMIT && flag->meaning <= FLAG_NO_STDIN) {
		set_option(expansion, flag->meaning, value);
	} else {
		push(expansion, word);
		if (next)
			push(expansion, next);
	}
}

/* --run CLASS ARGUMENT...: the class is the main one, the rest is the program's. */
static void take_run(struct expansion *expansion, struct queue *queue, const struct word *word)
{
	if (queue->at == queue->count) {
		project_problem_add(expansion->parser, kind_of(word), word->from,
		                    "--run requires an argument: a Haxe module name");
		return;
	}
	struct word main = *word;
	main.text = "-main";
	push(expansion, &main);
	push(expansion, &queue->words[queue->at++]);
	while (queue->at < queue->count)
		VEC_PUSH(expansion->arena, &expansion->parser->command->arguments,
		         queue->words[queue->at++].text);
}

static void expand(struct expansion *expansion, struct queue *queue)
{
	while (queue->at < queue->count) {
		const struct word *word = &queue->words[queue->at++];
		if (!strcmp(word->text, "--next")) {
			end_section(expansion);
		} else if (!strcmp(word->text, "--each")) {
			copy_raw(expansion->arena, &expansion->each, &expansion->now);
		} else if (!strcmp(word->text, "--run")) {
			take_run(expansion, queue, word);
		} else if (*word->text == '-' && word->text[1]) {
			expand_flag(expansion, queue, word);
		} else if (path_ends(word->text, ".hxml") && strcmp(word->text, ".hxml") != 0) {
			expand_hxml(expansion, word);
		} else if (*word->text) {
			push(expansion, word);
		}
	}
}

/* What the command line's words of one part say of where to look. */
struct glance {
	const char *cwd;
	bool roots, hxml, class_path;
};

static struct glance look_over(struct expansion *expansion, const struct words *words)
{
	struct glance glance = {.cwd = expansion->parser->request->cwd};
	for (uint32_t i = 0; i < words->list.count; i++) {
		const char *text = words->list.items[i].text, *value = NULL;
		if (*text != '-') {
			glance.hxml |= path_ends(text, ".hxml");
			glance.roots |=
			        !expansion->parser->request->emit || !path_ends(text, ".hx");
			continue;
		}
		glance.roots |= !strcmp(text, "--run");
		const struct flag *flag = flag_find(expansion->arena, text, true, &value);
		if (flag && flag->value && !value && i + 1 < words->list.count)
			value = words->list.items[++i].text;
		if (!flag || !value)
			continue;
		glance.roots |= flag->meaning == FLAG_MAIN ||
		                (flag->meaning == FLAG_MACRO && strstr(value, "include("));
		glance.class_path |= flag->meaning == FLAG_CLASS_PATH;
		if (flag->meaning == FLAG_CWD)
			glance.cwd = path_join(expansion->arena, glance.cwd, value);
	}
	return glance;
}

/* The word that stands for "what is here", or NULL. */
static const char *default_word(struct expansion *expansion, const char *cwd)
{
	static const char *const names[] = {"build.hxml", "build-server.hxml", "src_haxe"};
	struct project_command *command = expansion->parser->command;
	for (size_t i = 0; i < 3; i++) {
		const char *path = path_join(expansion->arena, cwd, names[i]);
		enum file_kind kind = expansion->files->kind(expansion->files->context, path);
		if (kind == (i < 2 ? FILE_REGULAR : FILE_FOLDER))
			return i < 2 ? names[i] : path;
		VEC_PUSH(expansion->arena, &command->absent, path);
	}
	return NULL;
}

/* The words of one part, the default put to them where no PATH is named; false
 * when there is none. */
static bool add_default(struct expansion *expansion, struct words *words)
{
	struct parser *parser = expansion->parser;
	struct glance glance = look_over(expansion, words);
	parser->base = glance.cwd;
	if (glance.roots || glance.hxml || (parser->request->emit && glance.class_path))
		return true;
	const char *text = default_word(expansion, glance.cwd);
	if (!text)
		return parser->request->emit;
	parser->command->defaulted = true;
	/* Last, so that a --cwd before it holds for it. */
	struct word word = {text, {0}, true, false};
	VEC_PUSH(expansion->arena, &words->list, word);
	return true;
}

/* The file that says what the section builds, for its name. */
static const char *root_file(const struct project_section *section, const struct raw_section *raw)
{
	for (VEC_EACH(const struct project_root, root, &section->roots))
		if (root->from.file)
			return root->from.file;
	for (VEC_EACH(const struct word, word, &raw->words.list))
		if (word->from.file && !word->library)
			return word->from.file;
	return NULL;
}

/* A section that only the command line describes. */
static const char *name_of_arguments(struct arena *arena, const struct project_section *section)
{
	struct buf out;
	buf_init(&out, arena);
	for (VEC_EACH(const struct project_root, root, &section->roots)) {
		bool path = root->kind == ROOT_FILE || root->kind == ROOT_FOLDER;
		buf_printf(&out, "%s%s", out.length ? " " : "",
		           path ? path_relative(arena, section->output, root->text) : root->text);
	}
	for (VEC_EACH(const struct project_path, one, &section->class_paths))
		if (!one->implied && !one->library)
			buf_printf(&out, " -cp %s",
			           path_relative(arena, section->output, one->path));
	return buf_string(&out);
}

static void name_section(struct parser *parser, struct project_section *section,
                         const struct raw_section *raw)
{
	struct arena *arena = parser->arena;
	uint32_t before = 0;
	section->hxml = root_file(section, raw);
	if (!section->hxml) {
		section->root = name_of_arguments(arena, section);
		section->label = "the command line";
		return;
	}
	for (VEC_EACH(const struct project_section, one, &parser->command->sections))
		before += one != section && one->hxml && !strcmp(one->hxml, section->hxml);
	section->root = path_relative(arena, section->output, section->hxml);
	section->label = path_relative(arena, parser->request->cwd, section->hxml);
	if (before) {
		section->root = arena_printf(arena, "%s#%u", section->root, before + 1);
		section->label = arena_printf(arena, "%s (%u)", section->label, before + 1);
	}
}

/* Each once, though --each may have brought it to several sections. */
static void say_missing(struct parser *parser, const struct raw_section *raw)
{
	for (VEC_EACH(const struct project_problem, one, &raw->missing)) {
		bool said = false;
		for (VEC_EACH(const struct project_problem, other, &parser->command->problems))
			said |= !strcmp(one->message, other->message);
		if (!said)
			VEC_PUSH(parser->arena, &parser->command->problems, *one);
	}
}

static void finish_part(struct expansion *expansion)
{
	struct parser *parser = expansion->parser;
	end_section(expansion);
	if (!expansion->made.count && expansion->command.list.count && !expansion->from_hxml)
		VEC_PUSH(expansion->arena, &expansion->made, expansion->now);
	for (uint32_t i = 0; i < expansion->made.count; i++) {
		struct project_section section = {0};
		section_interpret(parser, &section, &expansion->made.items[i], &expansion->command,
		                  i + 1 == expansion->made.count);
		if (!section.other_target)
			say_missing(parser, &expansion->made.items[i]);
		bool only = expansion->made.count == 1;
		if (!section.roots.count && !only)
			continue; /* as Haxe: it would type nothing */
		name_section(parser, &section, &expansion->made.items[i]);
		VEC_PUSH(expansion->arena, &parser->command->sections, section);
		if (!section.roots.count && !parser->command->problems.count)
			project_problem_add(parser, section.hxml ? PROBLEM_FILE : PROBLEM_USAGE,
			                    (struct project_origin){section.hxml, 1},
			                    "%s names no class to build", section.label);
	}
}

static void parse_part(struct parser *parser, struct words *words)
{
	struct expansion expansion = {
	        .parser = parser, .arena = parser->arena, .files = parser->request->files};
	expansion.now.cwd = expansion.each.cwd = parser->request->cwd;
	bool something = add_default(&expansion, words);
	struct queue queue = {words->list.items, words->list.count, 0};
	expand(&expansion, &queue);
	if (!something && !parser->command->problems.count)
		project_problem_add(
		        parser, PROBLEM_USAGE, (struct project_origin){0},
		        "Nothing to build: no PATH is given, and there is no build.hxml, "
		        "build-server.hxml or src_haxe here");
	finish_part(&expansion);
}

void project_parse(struct project_command *command, struct arena *arena,
                   const struct project_request *request)
{
	*command = (struct project_command){0};
	struct parser parser = {command, arena, request, request->cwd};
	struct words part = {0};
	uint32_t parts = 0;
	for (uint32_t i = 0; i < request->count; i++) {
		const char *text = request->words[i];
		if (!strcmp(text, "--")) {
			while (++i < request->count)
				VEC_PUSH(arena, &command->arguments, request->words[i]);
			break;
		}
		if (!strcmp(text, "--next")) {
			if (part.list.count && ++parts)
				parse_part(&parser, &part);
			part = (struct words){0};
			continue;
		}
		struct word word = {text, {NULL, i + 1}, true, false};
		VEC_PUSH(arena, &part.list, word);
	}
	if (part.list.count || !parts)
		parse_part(&parser, &part);
}
