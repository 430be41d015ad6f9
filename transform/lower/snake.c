#include "transform/lower/lower.h"

#include <ctype.h>

/* Words that cannot be variables or function names. */
static const char *const reserved[] = {
        "after", "and",        "catch",   "do",         "else",    "end",           "false",
        "fn",    "in",         "nil",     "not",        "or",      "rescue",        "true",
        "when",  "__MODULE__", "__ENV__", "__CALLER__", "__DIR__", "__STACKTRACE__"};

static bool is_reserved(const char *text)
{
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
		if (!strcmp(reserved[i], text))
			return true;
	}
	return false;
}

/* An underscore goes before an upper-case letter that starts a word: after a
 * lower-case letter or digit, or before a lower-case letter. */
static bool starts_word(const char *name, size_t i)
{
	if (!i || !isupper((unsigned char)name[i]) || name[i - 1] == '_')
		return false;
	return !isupper((unsigned char)name[i - 1]) || islower((unsigned char)name[i + 1]);
}

char *snake_case(struct arena *arena, const char *name)
{
	size_t length = strlen(name), at = 0;
	char *text = arena_alloc(arena, length * 2 + 2);
	for (size_t i = 0; i < length; i++) {
		if (starts_word(name, i))
			text[at++] = '_';
		text[at++] = (char)tolower((unsigned char)name[i]);
	}
	text[at] = 0;
	if (is_reserved(text))
		text[at++] = '_';
	text[at] = 0;
	return text;
}
