#include "project/names.h"

#include "base/buf.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *const elixir_modules[] = {
#define ELIXIR_MODULE(name) name,
#include "project/names.def"
#undef ELIXIR_MODULE
};

static bool upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static char to_lower(char c)
{
	return upper(c) ? (char)(c + ('a' - 'A')) : c;
}

static char to_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

static bool ends(const char *text, const char *suffix)
{
	size_t length = strlen(text), size = strlen(suffix);
	return length >= size && !strcmp(text + length - size, suffix);
}

static bool small_follows(char next)
{
	return next && !upper(next) && !(next >= '0' && next <= '9') && next != '.' && next != '_';
}

const char *names_underscore(struct arena *arena, const char *text)
{
	struct buf out;
	buf_init(&out, arena);
	for (const char *at = text; *at; at++) {
		bool first = at == text || at[-1] == '.';
		char before = first ? '\0' : at[-1];
		if (*at == '.') {
			buf_char(&out, '/');
			continue;
		}
		/* A capital begins a word before a small letter, and after anything
		 * but a capital. */
		if (upper(*at) && !first &&
		    (small_follows(at[1]) || (!upper(before) && before != '_')))
			buf_char(&out, '_');
		buf_char(&out, to_lower(*at));
	}
	return buf_string(&out);
}

const char *names_camelize(struct arena *arena, const char *text)
{
	struct buf out;
	buf_init(&out, arena);
	bool begins = true;
	for (; *text; text++) {
		if (*text == '_') {
			begins = true;
			continue;
		}
		buf_char(&out, begins ? to_upper(*text) : *text);
		begins = false;
	}
	return buf_string(&out);
}

const char *names_app_stem(struct arena *arena, const char *app)
{
	return names_camelize(arena, app);
}

const char *names_app_atom(struct arena *arena, const char *app)
{
	return upper(*app) ? names_underscore(arena, app) : arena_copy(arena, app, strlen(app));
}

const char *names_pubsub(struct arena *arena, const char *app)
{
	return arena_printf(arena, "%s.PubSub", names_app_stem(arena, app));
}

static const char *class_name(const char *class_path)
{
	const char *dot = strrchr(class_path, '.');
	return dot ? dot + 1 : class_path;
}

/* "TodoPresence" -> "Todo", "Presence" -> ""; NULL for another class. */
static const char *presence_stem(struct arena *arena, const char *class_path)
{
	const char *name = class_name(class_path);
	if (!ends(name, "Presence"))
		return NULL;
	return arena_copy(arena, name, strlen(name) - strlen("Presence"));
}

const char *names_guess_app(struct arena *arena, const char *class_path)
{
	const char *stem = presence_stem(arena, class_path);
	if (!stem || !*stem)
		return NULL;
	return ends(stem, "App") && strcmp(stem, "App") != 0 ? stem
	                                                     : arena_printf(arena, "%sApp", stem);
}

const char *names_presence_module(struct arena *arena, const char *app, const char *class_path)
{
	const char *app_stem = names_app_stem(arena, app);
	const char *stem = presence_stem(arena, class_path);
	bool plain = stem && !strncmp(app_stem, stem, strlen(stem));
	return arena_printf(arena, "%sWeb.%s", app_stem,
	                    plain ? "Presence" : class_name(class_path));
}

static int by_text(const void *key, const void *element)
{
	return strcmp(key, *(const char *const *)element);
}

bool names_reserved(const char *module)
{
	return bsearch(module, elixir_modules, sizeof elixir_modules / sizeof *elixir_modules,
	               sizeof *elixir_modules, by_text);
}

bool names_valid_module(const char *module)
{
	bool begins = true;
	for (const char *at = module; *at; at++) {
		if (*at == '.' ? begins
		    : begins   ? !upper(*at)
		               : !isalnum((unsigned char)*at) && *at != '_')
			return false;
		begins = *at == '.';
	}
	return !begins;
}

const char *names_free_module(struct arena *arena, const char *app, const char *module,
                              bool *renamed)
{
	if (!strncmp(module, "Elixir.", 7))
		module += 7;
	bool taken = names_reserved(module);
	if (renamed)
		*renamed = taken;
	if (!taken)
		return module;
	return arena_printf(arena, "%s.%s", app ? names_app_stem(arena, app) : "App", module);
}

/* One part of a class path: a package, or the class. */
static void add_part(struct buf *out, const char *part, size_t length, bool class)
{
	static const char fields[] = "_Fields_";
	struct arena *arena = out->arena;
	while (length > 1 && *part == '_')
		part++, length--;
	char *text = arena_copy(arena, part, length);
	if (class && ends(text, fields) && length > sizeof fields - 1)
		strcpy(text + length - (sizeof fields - 1), "Fields");
	if (out->length)
		buf_char(out, '.');
	if (class && upper(*text))
		buf_text(out, text);
	else
		buf_text(out, names_camelize(arena, text));
}

const char *names_module(struct arena *arena, const char *app, const char *class_path,
                         bool *renamed)
{
	struct buf out;
	buf_init(&out, arena);
	for (const char *at = class_path; *at;) {
		const char *dot = strchrnul(at, '.');
		if (dot > at)
			add_part(&out, at, (size_t)(dot - at), !*dot);
		at = *dot ? dot + 1 : dot;
	}
	return names_free_module(arena, app, buf_string(&out), renamed);
}

const char *names_output_path(struct arena *arena, const char *module)
{
	return arena_printf(arena, "%s.ex", names_underscore(arena, module));
}

bool names_path_fits(const char *path)
{
	enum { LONGEST = 255 - 20 };
	for (const char *part = path;;) {
		const char *end = strchrnul(part, '/');
		size_t length = (size_t)(end - part);
		if (!length || *part == '.' || length > LONGEST)
			return false;
		if (!*end)
			return true;
		part = end + 1;
	}
}

const char *names_runtime_path(struct arena *arena, const char *module)
{
	if (!strncmp(module, "Haxe.", 5))
		module += 5;
	return arena_printf(arena, "hx2ex/%s.ex", names_underscore(arena, module));
}
