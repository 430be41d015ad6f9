/* The words for a failed unification: Haxe's "X should be Y", or the three lines that show where
 * inside it failed. */
#include "transform/types/checks.h"

#include <stdlib.h>

const char *ty_short_text(struct typer *t, struct ty *type)
{
	char *text = ty_text(t->arena, type);
	size_t length = strlen(text);
	return length > 150 ? arena_printf(t->arena, "%.147s...", text) : text;
}

static const char *words(struct typer *t, const struct problem *p)
{
	switch (p->kind) {
	case PROBLEM_UNIFY:
		return ty_texts(t->arena, p->a, p->b, " should be ");
	case PROBLEM_NO_FIELD:
		return arena_printf(t->arena, "%s has no field %s%s", ty_short_text(t, p->a), p->text,
		                    suggest_field(t, p->a, name_from(t->names, p->text)));
	case PROBLEM_EXTRA_FIELD:
		return arena_printf(t->arena, "%s has extra field %s", ty_short_text(t, p->a),
		                    p->text);
	case PROBLEM_VISIBILITY:
		return arena_printf(t->arena, "The field %s is not public", p->text);
	case PROBLEM_OPTIONAL:
		return arena_printf(t->arena, "Optional attribute of parameter %s differs",
		                    p->text);
	case PROBLEM_FORCE_OPTIONAL:
		return "Optional parameters can't be forced";
	case PROBLEM_CONSTRAINT:
		return arena_printf(t->arena, "Constraint check failure for %s", p->text);
	case PROBLEM_FINAL:
		return "Cannot unify final and non-final fields";
	default:
		return p->text ? p->text : "";
	}
}

/* ---- types with "..." where nothing is wrong ---- */

static int compare_names(const void *left, const void *right)
{
	const struct ty_field *a = left, *b = right;
	return -name_compare(a->name, b->name);
}

static const char *anon_outline(struct typer *t, struct ty *type)
{
	struct buf out;
	buf_init(&out, t->arena);
	struct ty_field *fields = ARENA_NEWS(t->arena, type->fields.count + 1, struct ty_field);
	for (uint32_t i = 0; i < type->fields.count; i++)
		fields[i] = type->fields.items[i];
	qsort(fields, type->fields.count, sizeof *fields, compare_names);
	buf_char(&out, '{');
	for (uint32_t i = 0; i < type->fields.count; i++)
		buf_printf(&out, "%s %s%s", i ? "," : "", fields[i].optional ? "?" : "",
		           fields[i].name->text);
	buf_text(&out, " }");
	return buf_string(&out);
}

static const char *function_outline(struct typer *t, struct ty *type)
{
	struct buf out;
	buf_init(&out, t->arena);
	uint32_t count = type->params.count;
	bool bare = count == 1 && !type->params.items[0].name;
	if (!bare)
		buf_char(&out, '(');
	for (uint32_t i = 0; i < count; i++)
		buf_printf(&out, "%s%s...", i ? ", " : "",
		           !bare && type->params.items[i].optional ? "?" : "");
	if (!bare)
		buf_char(&out, ')');
	buf_text(&out, " -> ...");
	return buf_string(&out);
}

static const char *applied_outline(struct typer *t, const char *name, uint32_t count,
                                   uint32_t index, const char *inner)
{
	struct buf out;
	buf_init(&out, t->arena);
	buf_text(&out, name);
	for (uint32_t i = 0; i < count; i++)
		buf_printf(&out, "%s%s", i ? ", " : "<", i + 1 == index ? inner : "...");
	if (count)
		buf_char(&out, '>');
	return buf_string(&out);
}

/* A class that has no parameters, only its super, has empty ones. */
static const char *parameter_outline(struct typer *t, const struct ty *type, uint32_t index,
                                     const char *inner)
{
	const char *name = type->symbol->path->text;
	return type->args.count ? applied_outline(t, name, type->args.count, index, inner)
	                        : arena_printf(t->arena, "%s<>", name);
}

static const char *outline(struct typer *t, struct ty *type)
{
	type = ty_bound(type);
	switch (type->kind) {
	case TY_FUNCTION:
		return function_outline(t, type);
	case TY_ANON:
		return anon_outline(t, type);
	case TY_CLASS:
	case TY_ENUM:
	case TY_TYPEDEF:
	case TY_ABSTRACT:
		return applied_outline(t, type->symbol->path->text, type->args.count, 0, "");
	default:
		return ty_text(t->arena, type);
	}
}

/* ---- the way to the place that is wrong ---- */

struct step {
	const struct problem *access; /* ARGUMENT, RESULT, PARAMETER, FIELD; NULL for the root */
	struct ty *actual, *expected;
	const struct problem *message; /* the last one said there */
};

static const char *argument_outline(struct typer *t, const struct step *step, const char *inner)
{
	struct buf out;
	buf_init(&out, t->arena);
	buf_char(&out, '(');
	for (uint32_t i = 1; i <= step->access->count; i++)
		buf_printf(&out, "%s%s", i > 1 ? ", " : "",
		           i == step->access->index ? inner : "...");
	buf_text(&out, ") -> ...");
	return buf_string(&out);
}

static void wrap(struct typer *t, const struct step *steps, uint32_t at, const char **have,
                 const char **want)
{
	const struct step *step = &steps[at], *outer = &steps[at - 1];
	switch (step->access->kind) {
	case PROBLEM_FIELD:
		*have = arena_printf(t->arena, "{ %s: %s }", step->access->text, *have);
		*want = arena_printf(t->arena, "{ %s: %s }", step->access->text, *want);
		break;
	case PROBLEM_ARGUMENT: {
		const char *first = *have;
		*have = argument_outline(t, step, *want);
		*want = argument_outline(t, step, first);
		break;
	}
	case PROBLEM_RESULT:
		*have = arena_printf(t->arena, "(...) -> %s", *have);
		*want = arena_printf(t->arena, "(...) -> %s", *want);
		break;
	default: {
		struct ty *a = outer->actual, *b = outer->expected;
		a = a ? ty_bound(a) : NULL;
		b = b ? ty_bound(b) : NULL;
		if (a && a->symbol)
			*have = parameter_outline(t, a, step->access->index, *have);
		if (b && b->symbol)
			*want = parameter_outline(t, b, step->access->index, *want);
	}
	}
}

static bool is_step(const struct problem *p)
{
	return p->kind == PROBLEM_FIELD || p->kind == PROBLEM_ARGUMENT ||
	       p->kind == PROBLEM_RESULT || p->kind == PROBLEM_PARAMETER;
}

static const char *nested(struct typer *t, const struct step *steps, uint32_t count)
{
	const struct step *last = &steps[count - 1];
	const char *have = last->actual ? outline(t, last->actual) : "Dynamic";
	const char *want = last->expected ? outline(t, last->expected) : "Dynamic";
	const char *message = last->message ? words(t, last->message) : "";
	for (uint32_t at = count - 1; at > 0; at--)
		wrap(t, steps, at, &have, &want);
	return arena_printf(t->arena, "error: %s\nhave: %s\nwant: %s", message, have, want);
}

const char *problems_text(struct typer *t)
{
	uint32_t count = t->problems.count, steps = 0;
	struct step *list = ARENA_NEWS(t->arena, count + 1, struct step);
	struct buf flat;
	buf_init(&flat, t->arena);
	list[steps++] = (struct step){0};
	bool was_unify = false;
	for (uint32_t i = count; i-- > 0;) {
		const struct problem *p = &t->problems.items[i];
		bool is_unify = p->kind == PROBLEM_UNIFY;
		if (is_unify && was_unify)
			continue;
		was_unify = is_unify;
		if (is_step(p)) {
			list[steps++] = (struct step){.access = p};
			continue;
		}
		struct step *now = &list[steps - 1];
		if (is_unify) {
			now->actual = p->a;
			now->expected = p->b;
		}
		now->message = p;
		if (steps == 1)
			buf_printf(&flat, "%s%s", flat.length ? "\n" : "", words(t, p));
	}
	return steps > 1 ? nested(t, list, steps) : buf_string(&flat);
}
