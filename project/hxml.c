#include "project/hxml.h"

#include <ctype.h>
#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The text without the space around it. */
static void strip(const char **start, const char **end)
{
	while (*start < *end && is_space(**start))
		++*start;
	while (*end > *start && is_space((*end)[-1]))
		--*end;
}

static void unquote(const char **start, const char **end)
{
	if (*end - *start > 1 && (**start == '"' || **start == '\'') && (*end)[-1] == **start) {
		++*start;
		--*end;
	}
}

static void add_word(struct hxml_words *words, struct arena *arena, const char *start,
                     const char *end, uint32_t line)
{
	struct hxml_word word = {arena_copy(arena, start, (size_t)(end - start)), line};
	VEC_PUSH(arena, &words->list, word);
}

static void split_line(struct hxml_words *words, struct arena *arena, const char *start,
                       const char *end, uint32_t line)
{
	strip(&start, &end);
	unquote(&start, &end);
	if (start == end || *start == '#')
		return;
	const char *space = *start == '-' ? memchr(start, ' ', (size_t)(end - start)) : NULL;
	if (!space) {
		add_word(words, arena, start, end, line);
		return;
	}
	const char *flag_end = space, *value = space + 1;
	unquote(&start, &flag_end);
	add_word(words, arena, start, flag_end, line);
	strip(&value, &end);
	unquote(&value, &end);
	add_word(words, arena, value, end, line);
}

void hxml_split(struct hxml_words *words, struct arena *arena, const char *bytes, size_t length)
{
	const char *at = bytes, *end = bytes + length;
	if (length >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3))
		at += 3; /* a byte order mark, as some editors write */
	for (uint32_t line = 1; at < end; line++) {
		const char *stop = at;
		while (stop < end && *stop != '\n' && *stop != '\r')
			stop++;
		split_line(words, arena, at, stop, line);
		if (stop + 1 < end && stop[0] == '\r' && stop[1] == '\n')
			stop++;
		at = stop + 1;
	}
}

const char *project_define_value(const struct project_section *section, const char *name)
{
	const char *value = NULL;
	for (VEC_EACH(const struct project_define, one, &section->defines))
		if (!strcmp(one->name, name))
			value = one->value;
	return value;
}

/* True when `path` is `package` or below it; *rest is what follows the dot. */
static bool below(const char *path, const char *package, const char **rest)
{
	size_t length = strlen(package);
	if (!length) {
		*rest = path;
		return true;
	}
	if (strncmp(path, package, length) != 0 || (path[length] && path[length] != '.'))
		return false;
	*rest = path[length] ? path + length + 1 : "";
	return true;
}

bool project_covers(const struct project_pattern *patterns, uint32_t count, const char *class_path)
{
	for (uint32_t i = 0; i < count; i++) {
		const char *rest;
		if (below(class_path, patterns[i].text, &rest) &&
		    (!*rest || patterns[i].recursive || !strchr(rest, '.')))
			return true;
	}
	return false;
}

static bool ignores(const char *pattern, const char *class_path)
{
	size_t length = strlen(pattern);
	if (length && pattern[length - 1] == '*')
		return !strncmp(class_path, pattern, length - 1);
	return !strcmp(class_path, pattern);
}

bool project_includes(const struct project_root *root, const char *class_path)
{
	const char *rest;
	if (!below(class_path, root->text, &rest) || !*rest ||
	    (!root->recursive && strchr(rest, '.')))
		return false;
	for (uint32_t i = 0; i < root->ignore.count; i++)
		if (ignores(root->ignore.items[i], class_path))
			return false;
	return true;
}

/* Past white space, comments, conditional compilation's lines and metadata. */
static const char *skip_head(const char *at, const char *end)
{
	for (;;) {
		while (at < end && is_space(*at))
			at++;
		if (end - at >= 2 && at[0] == '/' && at[1] == '/') {
			const char *stop = memchr(at, '\n', (size_t)(end - at));
			at = stop ? stop : end;
		} else if (end - at >= 2 && at[0] == '/' && at[1] == '*') {
			const char *stop = memmem(at + 2, (size_t)(end - at - 2), "*/", 2);
			at = stop ? stop + 2 : end;
		} else if (at < end && *at == '#') {
			const char *stop = memchr(at, '\n', (size_t)(end - at));
			at = stop ? stop : end;
		} else {
			return at;
		}
	}
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

const char *source_package(struct arena *arena, const char *bytes, size_t length)
{
	static const char word[] = "package";
	const char *end = bytes + length;
	if (length >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3))
		bytes += 3;
	const char *at = skip_head(bytes, end);
	size_t size = sizeof word - 1;
	if ((size_t)(end - at) < size || memcmp(at, word, size) != 0 ||
	    (at + size < end && is_word(at[size])))
		return "";
	at = skip_head(at + size, end);
	char *name = arena_alloc(arena, (size_t)(end - at) < 4096 ? (size_t)(end - at) + 1 : 4097);
	size_t filled = 0;
	while (at < end && (is_word(*at) || *at == '.') && filled < 4096) {
		name[filled++] = *at;
		at = skip_head(at + 1, end);
	}
	return at < end && *at == ';' ? name : NULL;
}

const char *source_class_path(struct arena *arena, const char *path, const char *package)
{
	const char *folder = path_folder(arena, path);
	const char *end = package + strlen(package);
	while (end > package) {
		const char *dot = end;
		while (dot > package && dot[-1] != '.')
			dot--;
		const char *slash = strrchr(folder, '/');
		const char *last = slash ? slash + 1 : folder;
		if (strlen(last) != (size_t)(end - dot) ||
		    strncmp(last, dot, (size_t)(end - dot)) != 0)
			return NULL;
		folder = path_folder(arena, folder);
		end = dot > package ? dot - 1 : dot;
	}
	return folder;
}
