/* `--macro nullSafety("path", Mode, recursive)`: metadata for all types below a path. */
#include "transform/types/null_safety.h"

/* Made by project/macro.c: lines of "path Mode below" or "path Mode only". */
static const char define[] = ":nullSafety";

/* What the option says in this build, which is a fact of each class. */
static const char *asked_for(struct typer *t)
{
	struct program *p = t->program;
	if (!p->null_define) {
		const struct name *name = name_from(p->names, define);
		p->null_defined = program_fact(p, FACT_DEFINE, name);
		p->null_define = name;
	}
	fact_record(t->facts, FACT_DEFINE, p->null_define, p->null_defined);
	if (hash_equal(p->null_defined, FACT_ABSENT))
		return NULL;
	for (uint32_t i = 0; i < p->options.define_count; i++) {
		const struct define *one = &p->options.defines[i];
		if (name_is(one->name, define) && one->value)
			return one->value->text;
	}
	return NULL;
}

static size_t part_length(const char *text)
{
	return strcspn(text, ".");
}

static bool is_lower(const char *text)
{
	return *text == '_' || (*text >= 'a' && *text <= 'z');
}

/* Haxe's match_path: a package in lower case takes the types in it, what is below only when it
 * is recursive. */
static bool takes(const char *path, const char *pattern, bool is_recursive)
{
	for (;;) {
		size_t length = part_length(path), wanted = part_length(pattern);
		const char *next = path[length] ? path + length + 1 : path + length;
		const char *rest = pattern[wanted] ? pattern + wanted + 1 : pattern + wanted;
		if (!*path && !*pattern)
			return true;
		if (*next && *pattern && !*rest && is_lower(pattern) && !is_lower(next))
			return length == wanted && strncmp(path, pattern, length) == 0;
		if (*path && !*next && !*pattern)
			return true;
		if (!*pattern)
			return is_recursive;
		if (!*path || length != wanted || strncmp(path, pattern, length) != 0)
			return false;
		path = next;
		pattern = rest;
	}
}

/* "pack.Type", or "pack.Module.Type" of one that is not named like its module. */
static const char *full_path(struct typer *t)
{
	const char *module = t->module->name->text, *name = t->decl->name.name->text;
	return strcmp(last_part(t->module->name), name) == 0
	               ? module
	               : arena_printf(t->arena, "%s.%s", module, name);
}

static struct meta meta_of_mode(struct typer *t, const char *mode)
{
	struct meta made = {.name = {name_from(t->names, ":nullSafety"), t->decl->name.node}};
	struct expr *e = ARENA_NEW(t->arena, struct expr);
	e->kind = EXPR_IDENT;
	e->name.name = name_from(t->names, mode);
	VEC_PUSH(t->arena, &made.args, e);
	return made;
}

meta_list null_class_meta(struct typer *t)
{
	const char *text = asked_for(t);
	meta_list made = {0};
	if (!text)
		return t->decl->meta;
	for (const char *path = full_path(t); *text; text += strcspn(text, "\n") + 1) {
		char *line = arena_copy(t->arena, text, strcspn(text, "\n"));
		char *mode = strchr(line, ' '), *how = mode ? strchr(mode + 1, ' ') : NULL;
		if (!how)
			break;
		*mode++ = *how++ = 0;
		if (takes(path, strcmp(line, ".") == 0 ? "" : line, strcmp(how, "below") == 0))
			VEC_PUSH(t->arena, &made, meta_of_mode(t, mode));
	}
	for (VEC_EACH(const struct meta, meta, &t->decl->meta))
		VEC_PUSH(t->arena, &made, *meta);
	return made;
}
