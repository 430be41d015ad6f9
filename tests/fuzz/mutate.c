#include "tests/fuzz/fuzz.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

uint32_t random_next(struct random *r)
{
	r->state += 0x9E3779B97F4A7C15ULL;
	uint64_t x = r->state;
	x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
	x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
	return (uint32_t)((x ^ (x >> 31)) >> 32);
}

uint32_t random_below(struct random *r, uint32_t count)
{
	return count ? random_next(r) % count : 0;
}

void *must(void *memory)
{
	if (!memory) {
		fputs("fuzz: out of memory\n", stderr);
		exit(3);
	}
	return memory;
}

struct text text_copy(const char *bytes, size_t length)
{
	struct text text = {must(malloc(length + 1)), length};
	if (length)
		memcpy(text.bytes, bytes, length);
	text.bytes[length] = 0;
	return text;
}

/* ---- the corpus ---- */

static void add_file(struct corpus *corpus, const char *path)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return;
	struct text text = {must(malloc(FUZZ_LARGEST + 1)), 0};
	text.length = fread(text.bytes, 1, FUZZ_LARGEST, file);
	text.bytes[text.length] = 0;
	fclose(file);
	text.bytes = must(realloc(text.bytes, text.length + 1));
	if (corpus->count == corpus->room) {
		corpus->room = corpus->room ? corpus->room * 2 : 64;
		corpus->items = must(realloc(corpus->items, corpus->room * sizeof *corpus->items));
		corpus->paths = must(realloc(corpus->paths, corpus->room * sizeof *corpus->paths));
	}
	corpus->paths[corpus->count] = must(strdup(path));
	corpus->items[corpus->count++] = text;
}

static bool ends_with(const char *text, const char *suffix)
{
	size_t length = strlen(text), end = strlen(suffix);
	return length >= end && !strcmp(text + length - end, suffix);
}

void corpus_add(struct corpus *corpus, const char *path, const char *suffix)
{
	struct stat info;
	if (stat(path, &info))
		return;
	if (S_ISREG(info.st_mode) && (!corpus->count || ends_with(path, suffix)))
		add_file(corpus, path);
	if (!S_ISDIR(info.st_mode))
		return;
	struct dirent **list;
	int count = scandir(path, &list, NULL, alphasort);
	for (int i = 0; i < count; i++) {
		char below[4096];
		snprintf(below, sizeof below, "%s/%s", path, list[i]->d_name);
		if (list[i]->d_name[0] != '.' && !stat(below, &info) &&
		    (S_ISDIR(info.st_mode) || ends_with(below, suffix)))
			corpus_add(corpus, below, suffix);
		free(list[i]);
	}
	if (count >= 0)
		free(list);
}

void corpus_free(struct corpus *corpus)
{
	for (uint32_t i = 0; i < corpus->count; i++) {
		free(corpus->items[i].bytes);
		free(corpus->paths[i]);
	}
	free(corpus->items);
	free(corpus->paths);
}

/* ---- tokens, roughly: of any language ---- */

struct range {
	size_t start, end;
};

static size_t token_end(const struct text *text, size_t at)
{
	const char *b = text->bytes;
	unsigned char c = (unsigned char)b[at++];
	if (isalnum(c) || c == '_') {
		while (at < text->length && (isalnum((unsigned char)b[at]) || b[at] == '_'))
			at++;
	} else if (isspace(c)) {
		while (at < text->length && isspace((unsigned char)b[at]))
			at++;
	} else if (c == '"' || c == '\'') {
		while (at < text->length && (unsigned char)b[at] != c && b[at] != '\n')
			at += b[at] == '\\' && at + 1 < text->length ? 2 : 1;
		at += at < text->length;
	} else if (strchr("+-*/%=<>&|!?.:", c)) {
		while (at < text->length && b[at] && strchr("=<>&|?.", b[at]) && at < text->length)
			at++;
	}
	return at;
}

/* A token at or behind a random place that is not white space. */
static struct range any_token(struct random *r, const struct text *text)
{
	size_t at = random_below(r, (uint32_t)text->length);
	while (at && (isalnum((unsigned char)text->bytes[at - 1]) || text->bytes[at - 1] == '_'))
		at--;
	while (at < text->length && isspace((unsigned char)text->bytes[at]))
		at++;
	return (struct range){at, at < text->length ? token_end(text, at) : at};
}

static struct range token_like(struct random *r, const struct text *text, int (*is)(int))
{
	struct range token = any_token(r, text);
	for (unsigned i = 0; i < 40 && token.start < text->length; i++) {
		if (is((unsigned char)text->bytes[token.start]))
			return token;
		token = any_token(r, text);
	}
	return token;
}

/* A bracket and all up to its fellow; an empty range where there is none. */
static struct range any_group(struct random *r, const struct text *text)
{
	size_t at = random_below(r, (uint32_t)text->length);
	for (unsigned i = 0; i < 2000 && at < text->length && !strchr("([{", text->bytes[at]); i++)
		at++;
	struct range group = {at, at};
	unsigned depth = 0;
	for (; at < text->length; at = token_end(text, at)) {
		char c = text->bytes[at];
		depth += c == '(' || c == '[' || c == '{';
		if ((c == ')' || c == ']' || c == '}') && --depth == 0)
			return (struct range){group.start, at + 1};
		if (depth > 1000)
			break;
	}
	return group;
}

static struct range any_line(struct random *r, const struct text *text)
{
	size_t start = random_below(r, (uint32_t)text->length), end = start;
	while (start && text->bytes[start - 1] != '\n')
		start--;
	while (end < text->length && text->bytes[end] != '\n')
		end++;
	return (struct range){start, end < text->length ? end + 1 : end};
}

/* ---- changes ---- */

static void replace(struct text *text, struct range range, const char *bytes, size_t length)
{
	size_t rest = text->length - range.end;
	if (range.start + length + rest > FUZZ_LARGEST)
		return;
	char *made = must(malloc(range.start + length + rest + 1));
	memcpy(made, text->bytes, range.start);
	if (length)
		memcpy(made + range.start, bytes, length);
	memcpy(made + range.start + length, text->bytes + range.end, rest);
	free(text->bytes);
	text->bytes = made;
	text->length = range.start + length + rest;
	made[text->length] = 0;
}

static const char *const unusual[] = {
        "\xEF\xBB\xBF",
        "\xFF\xFE",
        "\xC0\xAF",
        "\xED\xA0\x80",
        "\xF4\x8F\xBF\xBF",
        "\xF4\x90\x80\x80",
        "\xE2\x80\xA8",
        "e\xCC\x81",
        "\xF0\x9F\x98\x80",
        "\xC3",
        "\x01",
        "\x7F",
        "\r",
        "\xE2\x80\x8B",
        "\\u{110000}",
        "\\uD83D",
        "\\x80",
        "\\",
        "\t\v\f",
};
static const char *const numbers[] = {
        "99999999999999999999999999",
        "0x",
        "0xFFFFFFFFFFFFFFFFFF",
        "1e999999999999",
        "-2147483648",
        "2147483648",
        "1.",
        ".5",
        "1_",
        "0b12",
        "1i64",
        "3f64",
        "1u32",
        "00",
        "0...",
        "4294967296",
        "1e",
        "9007199254740993",
};
static const char *const words[] = {
        "class ",
        "interface ",
        "enum ",
        "abstract ",
        "typedef ",
        "extends ",
        "implements ",
        "package ",
        "import ",
        "using ",
        "function ",
        "var ",
        "final ",
        "static ",
        "inline ",
        "override ",
        "public ",
        "private ",
        "extern ",
        "overload ",
        "macro ",
        "dynamic ",
        "if ",
        "else ",
        "while ",
        "do ",
        "for ",
        "in ",
        "switch ",
        "case ",
        "default: ",
        "break",
        "continue",
        "return ",
        "throw ",
        "try ",
        "catch ",
        "new ",
        "cast ",
        "untyped ",
        "is ",
        "this",
        "super",
        "null",
        "true",
        "Dynamic",
        "Int",
        "String",
        "Float",
        "Bool",
        "Void",
        "Array<",
        "Null<",
        "Map<",
        "->",
        "=>",
        "...",
        "??",
        "?.",
        "?"
        "?=",
        "==",
        "!=",
        "&&",
        "||",
        "<<",
        ">>>=",
        "=",
        "+=",
        "++",
        "--",
        "$",
        "${",
        "'",
        "\"",
        "/*",
        "*/",
        "//",
        "~/",
        "#if ",
        "#else",
        "#elseif ",
        "#end",
        "#error ",
        "@:",
        "@",
        "@:from ",
        "@:to ",
        "@:op(A+B) ",
        "@:forward ",
        "@:generic ",
        "@:native(\"A\") ",
        "@:presence ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        ";",
        ",",
        ":",
        ".",
        "?",
        "_",
        "<a>",
        "</a>",
        "trace(1);",
        "{}",
        "[]",
        "()",
        "Main",
        "T",
        "x",
        "0",
        "enum abstract ",
        "import haxe.ds.*;",
        "Presence.track(",
        "haxe.",
        "elixir.",
};
static const char *const wraps[][2] = {
        {"(", ")"},
        {"[", "]"},
        {"{", "}"},
        {"!", ""},
        {"-", ""},
        {"{a: ", "}"},
        {"x -> ", ""},
        {"f(", ")"},
        {"function() return ", ""},
        {"if (true) ", ""},
        {"while (false) ", ""},
        {"for (i in 0...1) ", ""},
        {"try ", " catch (e:Dynamic) null"},
        {"switch (1) { case _: ", "; }"},
        {"true ? ", " : 1"},
        {"Array<", ">"},
        {"cast ", ""},
        {"cast(", ", Int)"},
        {"(", " : Dynamic)"},
        {"'${", "}'"},
        {"@:m ", ""},
        {"untyped ", ""},
        {"macro ", ""},
        {"[for (i in [1]) ", "]"},
        {"return ", ""},
        {"throw ", ""},
        {"new A(", ")"},
        {"{ var y = ", "; }"},
        {"1 + ", " * 2"},
        {"x = ", ""},
        {"() -> { ", "; }"},
        {"Null<", ">"},
        {"{a:", "}"},
        {"Int -> ", ""},
};

#define COUNT(table) (uint32_t)(sizeof(table) / sizeof(table)[0])

static void change_bytes(struct random *r, struct text *text)
{
	size_t at = random_below(r, (uint32_t)text->length);
	char byte = (char)random_next(r);
	switch (random_below(r, 4)) {
	case 0:
		text->bytes[at] = (char)(text->bytes[at] ^ (1 << random_below(r, 8)));
		break;
	case 1:
		replace(text, (struct range){at, at}, &byte, 1);
		break;
	case 2:
		replace(text, (struct range){at, at + 1}, "", 0);
		break;
	default:
		text->bytes[at] = byte;
	}
}

static void change_token(struct random *r, struct text *text, const struct text *other)
{
	struct range token = any_token(r, text),
	             from = any_token(r, random_below(r, 2) ? text : other);
	struct text copy = text_copy(text->bytes + token.start, token.end - token.start);
	const char *word = words[random_below(r, COUNT(words))];
	switch (random_below(r, 5)) {
	case 0:
		replace(text, token, "", 0);
		break;
	case 1:
		replace(text, (struct range){token.end, token.end}, copy.bytes, copy.length);
		break;
	case 2:
		replace(text, token, word, strlen(word));
		break;
	case 3:
		replace(text, (struct range){token.start, token.start}, word, strlen(word));
		break;
	default:
		if (from.end <= other->length)
			replace(text, token, other->bytes + from.start, from.end - from.start);
	}
	free(copy.bytes);
}

static void swap_tokens(struct random *r, struct text *text)
{
	struct range a = any_token(r, text), b = any_token(r, text);
	if (a.end > b.start)
		return;
	struct text first = text_copy(text->bytes + a.start, a.end - a.start);
	struct text second = text_copy(text->bytes + b.start, b.end - b.start);
	replace(text, b, first.bytes, first.length);
	replace(text, a, second.bytes, second.length);
	free(first.bytes);
	free(second.bytes);
}

static int is_word(int c)
{
	return isalpha(c) || c == '_';
}

/* One name in another's place: this is what finds the typer's holes. */
static void rename_word(struct random *r, struct text *text)
{
	struct range to = token_like(r, text, is_word), from = token_like(r, text, is_word);
	struct text word = text_copy(text->bytes + from.start, from.end - from.start);
	replace(text, to, word.bytes, word.length);
	free(word.bytes);
}

static void exchange_groups(struct random *r, struct text *text, const struct text *other)
{
	struct range to = any_group(r, text), from = any_group(r, other);
	struct text group = text_copy(other->bytes + from.start, from.end - from.start);
	if (random_below(r, 4) == 0)
		to.end = to.start;
	replace(text, to, group.bytes, group.length);
	free(group.bytes);
}

static void wrap(struct random *r, struct text *text)
{
	struct range what = random_below(r, 2) ? any_group(r, text) : any_token(r, text);
	uint32_t row = random_below(r, COUNT(wraps));
	uint32_t often = random_below(r, 40) ? 1 + random_below(r, 4) : random_below(r, 1200);
	size_t before = strlen(wraps[row][0]), after = strlen(wraps[row][1]),
	       inner = what.end - what.start;
	char *made = must(malloc((before + after) * often + inner + 1)), *at = made;
	for (uint32_t i = 0; i < often; i++, at += before)
		memcpy(at, wraps[row][0], before);
	memcpy(at, text->bytes + what.start, inner);
	at += inner;
	for (uint32_t i = 0; i < often; i++, at += after)
		memcpy(at, wraps[row][1], after);
	replace(text, what, made, (size_t)(at - made));
	free(made);
}

static void repeat_range(struct random *r, struct text *text)
{
	struct range what = random_below(r, 3) == 0   ? any_line(r, text)
	                    : random_below(r, 2) == 0 ? any_group(r, text)
	                                              : any_token(r, text);
	uint32_t often = random_below(r, 30) ? 1 + random_below(r, 3) : random_below(r, 300);
	struct text copy = text_copy(text->bytes + what.start, what.end - what.start);
	for (uint32_t i = 0; i < often; i++)
		replace(text, (struct range){what.end, what.end}, copy.bytes, copy.length);
	free(copy.bytes);
}

static void splice(struct random *r, struct text *text, const struct text *other)
{
	size_t at = random_below(r, (uint32_t)text->length),
	       from = random_below(r, (uint32_t)other->length);
	replace(text, (struct range){at, text->length}, other->bytes + from, other->length - from);
}

static void insert_line(struct random *r, struct text *text, const struct text *other)
{
	struct range to = any_line(r, text), from = any_line(r, other);
	if (random_below(r, 3) == 0)
		replace(text, to, "", 0);
	else
		replace(text, (struct range){to.start, to.start}, other->bytes + from.start,
		        from.end - from.start);
}

static void change(struct random *r, struct text *text, const struct text *other)
{
	struct range token = any_token(r, text);
	const char *odd = unusual[random_below(r, COUNT(unusual))],
	           *number = numbers[random_below(r, COUNT(numbers))];
	switch (random_below(r, 20)) {
	case 0:
		change_bytes(r, text);
		break;
	case 1:
		replace(text, (struct range){token.start, token.start}, odd, strlen(odd));
		break;
	case 2:
		replace(text, random_below(r, 2) ? token_like(r, text, isdigit) : token, number,
		        strlen(number));
		break;
	case 3:
		if (random_below(r, 6) == 0)
			replace(text,
			        (struct range){random_below(r, (uint32_t)text->length),
			                       text->length},
			        "", 0);
		break;
	case 4:
		if (random_below(r, 3) == 0)
			splice(r, text, other);
		break;
	case 5:
	case 6:
		swap_tokens(r, text);
		break;
	case 7:
	case 8:
	case 9:
		rename_word(r, text);
		break;
	case 10:
	case 11:
		exchange_groups(r, text, other);
		break;
	case 12:
	case 13:
		wrap(r, text);
		break;
	case 14:
		repeat_range(r, text);
		break;
	case 15:
	case 16:
		insert_line(r, text, other);
		break;
	default:
		change_token(r, text, other);
	}
}

struct text mutate(struct random *r, const struct corpus *corpus)
{
	const struct text *from = &corpus->items[random_below(r, corpus->count)];
	struct text text = text_copy(from->bytes, from->length);
	uint32_t changes = 1 + random_below(r, 6);
	for (uint32_t i = 0; i < changes; i++) {
		const struct text *other = &corpus->items[random_below(r, corpus->count)];
		if (!text.length) {
			free(text.bytes);
			text = text_copy("class Main {}\n", 14);
		}
		if (other->length)
			change(r, &text, other);
	}
	return text;
}

void damage(struct random *r, char *bytes, size_t *length, size_t room)
{
	uint32_t changes = 1 + random_below(r, 4);
	for (uint32_t i = 0; i < changes && *length; i++) {
		size_t at = random_below(r, (uint32_t)*length);
		switch (random_below(r, 6)) {
		case 0:
			bytes[at] = (char)(bytes[at] ^ (1 << random_below(r, 8)));
			break;
		case 1:
			bytes[at] = (char)(random_below(r, 3) ? random_next(r) : 0xFF);
			break;
		case 2:
			if (random_below(r, 4) == 0)
				*length = at;
			break;
		case 3: /* a few bytes from elsewhere */
			memmove(bytes + at, bytes + random_below(r, (uint32_t)at + 1),
			        *length - at < 8 ? *length - at : 8);
			break;
		case 4:
			memmove(bytes + at, bytes + at + 1, --*length - at);
			break;
		default:
			if (*length < room) {
				memmove(bytes + at + 1, bytes + at, *length - at);
				bytes[at] = (char)random_below(r, 4);
				++*length;
			}
		}
	}
}
