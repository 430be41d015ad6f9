#include "project/command.h"

#include <ctype.h>
#include <string.h>

/* An argument of such a call: a text, a name, true or false, null, or a list of texts. */
struct argument {
	enum { ARGUMENT_NULL, ARGUMENT_TEXT, ARGUMENT_NAME, ARGUMENT_FLAG, ARGUMENT_LIST } kind;
	const char *text;
	bool flag;
	VEC(const char *) list;
};

enum { MOST_ARGUMENTS = 5 };

/* No source can name it; transform/types/null_safety_global.c reads it. */
#define NULL_SAFETY_DEFINE ":nullSafety"

struct call {
	const char *name;
	struct argument arguments[MOST_ARGUMENTS];
	uint32_t count;
};

struct scan {
	struct arena *arena;
	const char *at;
};

static void skip_space(struct scan *scan)
{
	while (isspace((unsigned char)*scan->at))
		scan->at++;
}

static bool take(struct scan *scan, char c)
{
	skip_space(scan);
	if (*scan->at != c)
		return false;
	scan->at++;
	return true;
}

static bool take_word(struct scan *scan, const char *word)
{
	size_t length = strlen(word);
	if (strncmp(scan->at, word, length) != 0 || isalnum((unsigned char)scan->at[length]))
		return false;
	scan->at += length;
	return true;
}

static const char *take_text(struct scan *scan)
{
	skip_space(scan);
	char quote = *scan->at;
	if (quote != '"' && quote != '\'')
		return NULL;
	const char *end = strchr(scan->at + 1, quote);
	if (!end)
		return NULL;
	const char *text = arena_copy(scan->arena, scan->at + 1, (size_t)(end - scan->at - 1));
	scan->at = end + 1;
	return text;
}

static bool take_list(struct scan *scan, struct argument *argument)
{
	argument->kind = ARGUMENT_LIST;
	if (take(scan, ']'))
		return true;
	do {
		const char *text = take_text(scan);
		if (!text)
			return false;
		VEC_PUSH(scan->arena, &argument->list, text);
	} while (take(scan, ','));
	return take(scan, ']');
}

/* Strict, or NullSafetyMode.Strict: the last part. */
static const char *take_name(struct scan *scan)
{
	const char *start = scan->at;
	for (; isalnum((unsigned char)*scan->at) || *scan->at == '_' || *scan->at == '.';
	     scan->at++) {
		if (*scan->at == '.')
			start = scan->at + 1;
	}
	return arena_copy(scan->arena, start, (size_t)(scan->at - start));
}

static bool take_argument(struct scan *scan, struct argument *argument)
{
	skip_space(scan);
	if (take_word(scan, "null"))
		return true;
	if (take_word(scan, "true") || take_word(scan, "false")) {
		argument->kind = ARGUMENT_FLAG;
		argument->flag = scan->at[-2] == 'u'; /* tr-u-e */
		return true;
	}
	if (take(scan, '['))
		return take_list(scan, argument);
	if (isalpha((unsigned char)*scan->at)) {
		argument->kind = ARGUMENT_NAME;
		argument->text = take_name(scan);
		return true;
	}
	argument->kind = ARGUMENT_TEXT;
	argument->text = take_text(scan);
	return argument->text;
}

static bool read_call(struct call *call, struct arena *arena, const char *text)
{
	static const char prefix[] = "haxe.macro.Compiler.";
	struct scan scan = {arena, text};
	skip_space(&scan);
	if (!strncmp(scan.at, prefix, sizeof prefix - 1))
		scan.at += sizeof prefix - 1;
	else if (!strncmp(scan.at, "Compiler.", 9))
		scan.at += 9;
	const char *start = scan.at;
	while (isalnum((unsigned char)*scan.at) || *scan.at == '_' || *scan.at == '.')
		scan.at++;
	call->name = arena_copy(arena, start, (size_t)(scan.at - start));
	if (!take(&scan, '('))
		return false;
	if (!take(&scan, ')')) {
		do {
			if (call->count == MOST_ARGUMENTS ||
			    !take_argument(&scan, &call->arguments[call->count++]))
				return false;
		} while (take(&scan, ','));
		if (!take(&scan, ')'))
			return false;
	}
	skip_space(&scan);
	return !*scan.at;
}

static bool flag_or(const struct argument *argument, bool otherwise)
{
	return argument->kind == ARGUMENT_FLAG ? argument->flag : otherwise;
}

static void include(struct parser *parser, struct project_section *section, const struct call *call,
                    struct project_origin from)
{
	struct project_root root = {
	        .kind = ROOT_PACKAGE, .text = call->arguments[0].text, .from = from};
	root.recursive = flag_or(&call->arguments[1], true);
	for (VEC_EACH(const char *, one, &call->arguments[2].list))
		VEC_PUSH(parser->arena, &root.ignore, *one);
	for (VEC_EACH(const char *, one, &call->arguments[3].list))
		VEC_PUSH(parser->arena, &root.folders,
		         *one); /* made absolute with the section's cwd */
	VEC_PUSH(parser->arena, &section->roots, root);
}

static void keep(struct parser *parser, struct project_section *section, const struct call *call,
                 struct project_origin from)
{
	struct project_pattern pattern = {NULL, flag_or(&call->arguments[2], true), from};
	if (call->arguments[0].kind == ARGUMENT_TEXT) {
		pattern.text = call->arguments[0].text;
		VEC_PUSH(parser->arena, &section->kept, pattern);
	}
	for (VEC_EACH(const char *, one, &call->arguments[1].list)) {
		pattern.text = *one;
		VEC_PUSH(parser->arena, &section->kept, pattern);
	}
}

static void define(struct parser *parser, struct project_section *section, const struct call *call,
                   struct project_origin from)
{
	struct project_define define = {call->arguments[0].text, "1", from};
	if (call->arguments[1].kind == ARGUMENT_TEXT)
		define.value = call->arguments[1].text;
	VEC_PUSH(parser->arena, &section->defines, define);
}

/* What is asked for by path is a define that no source can name: "path Mode how" for each call, one
 * behind the other (transform/types/null_safety_global.c). */
static bool null_safety(struct parser *parser, struct project_section *section,
                        const struct call *call, struct project_origin from)
{
	static const char *const modes[] = {"Off", "Loose", "Strict", "StrictThreaded"};
	const char *mode =
	        call->arguments[1].kind == ARGUMENT_NULL ? "Loose" : call->arguments[1].text;
	bool is_known = false;
	for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++)
		is_known |= mode && !strcmp(mode, modes[i]);
	if (!is_known)
		return false;
	const char *before = "";
	for (VEC_EACH(const struct project_define, one, &section->defines)) {
		if (!strcmp(one->name, NULL_SAFETY_DEFINE))
			before = one->value;
	}
	struct project_define define = {NULL_SAFETY_DEFINE, NULL, from};
	define.value = arena_printf(parser->arena, "%s%s %s %s\n", before,
	                            *call->arguments[0].text ? call->arguments[0].text : ".", mode,
	                            flag_or(&call->arguments[2], true) ? "below" : "only");
	VEC_PUSH(parser->arena, &section->defines, define);
	return true;
}

bool macro_apply(struct parser *parser, struct project_section *section, const struct word *word)
{
	struct call call = {0};
	if (!read_call(&call, parser->arena, word->text))
		return false;
	bool text = call.arguments[0].kind == ARGUMENT_TEXT;
	if (!strcmp(call.name, "include") && text) {
		include(parser, section, &call, word->from);
	} else if (!strcmp(call.name, "exclude") && text) {
		struct project_pattern pattern = {call.arguments[0].text,
		                                  flag_or(&call.arguments[1], true), word->from};
		VEC_PUSH(parser->arena, &section->excluded, pattern);
	} else if (!strcmp(call.name, "keep")) {
		keep(parser, section, &call, word->from);
	} else if (!strcmp(call.name, "define") && text) {
		define(parser, section, &call, word->from);
	} else if (!strcmp(call.name, "nullSafety") && text) {
		return null_safety(parser, section, &call, word->from);
	} else if (!strcmp(call.name, "addClassPath") && text) {
		struct project_path path = {call.arguments[0].text, word->library, false,
		                            call.arguments[0].text, word->from};
		VEC_PUSH(parser->arena, &section->class_paths, path);
	} else {
		return false;
	}
	return true;
}
