#include "project/mix.h"

#include <ctype.h>
#include <string.h>

/* A tolerant scan: outside of comments, texts, sigils and heredocs it looks
 * for `app: :name`. */
struct scan {
	struct arena *arena;
	const char *start, *at, *end;
};

static bool starts(const struct scan *scan, const char *text)
{
	size_t length = strlen(text);
	return (size_t)(scan->end - scan->at) >= length && !memcmp(scan->at, text, length);
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static bool inside_word(const struct scan *scan)
{
	return scan->at > scan->start && (is_word(scan->at[-1]) || scan->at[-1] == '@' ||
	                                  scan->at[-1] == ':' || scan->at[-1] == '.');
}

/* Past a text that ends with `quote`; a backslash takes the next byte along. */
static void skip_until(struct scan *scan, char quote, bool escapes)
{
	while (scan->at < scan->end && *scan->at != quote)
		scan->at += escapes && *scan->at == '\\' && scan->at + 1 < scan->end ? 2 : 1;
	if (scan->at < scan->end)
		scan->at++;
}

static void skip_heredoc(struct scan *scan)
{
	const char *mark = *scan->at == '"' ? "\"\"\"" : "'''";
	const char *end = memmem(scan->at + 3, (size_t)(scan->end - scan->at - 3), mark, 3);
	scan->at = end ? end + 3 : scan->end;
}

static void skip_quoted(struct scan *scan, bool escapes)
{
	static const char open[] = "([{<", close[] = ")]}>";
	if (starts(scan, "\"\"\"") || starts(scan, "'''")) {
		skip_heredoc(scan);
		return;
	}
	char quote = *scan->at++;
	const char *pair = quote ? strchr(open, quote) : NULL;
	skip_until(scan, pair ? close[pair - open] : quote, escapes);
}

/* ~s(...), ~S"""...""" */
static bool skip_sigil(struct scan *scan)
{
	const char *at = scan->at;
	if (*at != '~' || at + 2 >= scan->end || !isalpha((unsigned char)at[1]))
		return false;
	bool escapes = islower((unsigned char)at[1]);
	for (at++; at < scan->end && isalnum((unsigned char)*at); at++)
		;
	if (at == scan->end || !*at || !strchr("([{<\"'|/", *at))
		return false;
	scan->at = at;
	skip_quoted(scan, escapes);
	return true;
}

/* Past one thing that cannot hold code; false when there is none here. */
static bool skip_opaque(struct scan *scan)
{
	char c = *scan->at;
	if (c == '#') {
		skip_until(scan, '\n', false);
		return true;
	}
	if (c == '?' && !inside_word(scan) && scan->at + 1 < scan->end) {
		scan->at += scan->at[1] == '\\' && scan->at + 2 < scan->end ? 3 : 2;
		return true;
	}
	if (c == '"' || c == '\'') {
		skip_quoted(scan, true);
		return true;
	}
	return skip_sigil(scan);
}

static void skip_space(struct scan *scan)
{
	while (scan->at < scan->end) {
		if (*scan->at == '#')
			skip_until(scan, '\n', false);
		else if (isspace((unsigned char)*scan->at))
			scan->at++;
		else
			return;
	}
}

static const char *take_word(struct scan *scan)
{
	const char *from = scan->at;
	while (scan->at < scan->end && is_word(*scan->at))
		scan->at++;
	return scan->at > from ? arena_copy(scan->arena, from, (size_t)(scan->at - from)) : NULL;
}

/* :name or :"name"; NULL, with nothing read, for anything else. */
static const char *take_atom(struct scan *scan)
{
	const char *from = scan->at;
	skip_space(scan);
	if (starts(scan, ":\"")) {
		const char *end = memchr(scan->at + 2, '"', (size_t)(scan->end - scan->at - 2));
		if (end)
			return arena_copy(scan->arena, scan->at + 2, (size_t)(end - scan->at - 2));
	} else if (scan->at < scan->end && *scan->at == ':') {
		scan->at++;
		const char *word = take_word(scan);
		if (word)
			return word;
	}
	scan->at = from;
	return NULL;
}

static const char *take_string(struct scan *scan)
{
	skip_space(scan);
	const char *end = scan->at < scan->end && *scan->at == '"'
	                          ? memchr(scan->at + 1, '"', (size_t)(scan->end - scan->at - 1))
	                          : NULL;
	return end ? arena_copy(scan->arena, scan->at + 1, (size_t)(end - scan->at - 1)) : NULL;
}

/* `@name :value` somewhere in the file. */
static const char *attribute(struct scan whole, const char *name)
{
	whole.at = whole.start;
	while (whole.at < whole.end) {
		if (skip_opaque(&whole))
			continue;
		if (*whole.at++ != '@')
			continue;
		const char *word = take_word(&whole);
		if (!word || strcmp(word, name) != 0)
			continue;
		const char *atom = take_atom(&whole);
		if (atom)
			return atom;
	}
	return NULL;
}

static const char *take_app(struct scan *scan)
{
	const char *atom = take_atom(scan);
	if (atom)
		return atom;
	skip_space(scan);
	if (scan->at < scan->end && *scan->at == '@') {
		scan->at++;
		const char *name = take_word(scan);
		return name ? attribute(*scan, name) : NULL;
	}
	return NULL;
}

static uint32_t line_at(const struct scan *scan, const char *at)
{
	uint32_t line = 1;
	for (const char *one = scan->start; one < at; one++)
		line += *one == '\n';
	return line;
}

struct mix_project mix_read(struct arena *arena, const char *bytes, size_t length)
{
	struct scan scan = {arena, bytes, bytes, bytes + length};
	struct mix_project project = {0};
	while (scan.at < scan.end) {
		const char *from = scan.at;
		if (skip_opaque(&scan))
			continue;
		if (!inside_word(&scan) && starts(&scan, "app:") && !project.app) {
			scan.at += 4;
			project.app = take_app(&scan);
			project.app_line = project.app ? line_at(&scan, from) : 0;
		} else if (!inside_word(&scan) && starts(&scan, "apps_path:") &&
		           !project.apps_path) {
			scan.at += 10;
			project.apps_path = take_string(&scan);
		} else {
			scan.at++;
		}
	}
	return project;
}

const char *mix_find(struct arena *arena, const struct project_files *files, const char *folder,
                     const char **bytes, size_t *length)
{
	for (;; folder = path_folder(arena, folder)) {
		const char *path = path_join(arena, folder, "mix.exs");
		if (files->read(files->context, path, arena, bytes, length))
			return path;
		if (!strcmp(folder, "/") || !strcmp(folder, "."))
			return NULL;
	}
}
