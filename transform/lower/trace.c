/* trace, and the user's own Elixir. */
#include "transform/lower/leaf.h"

#include "transform/elixir/parse.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static bool traces(struct lower *l)
{
	const struct name *name = name_from(l->names, "no_traces");
	struct hash value = program_fact(l->input->program, FACT_DEFINE, name);
	fact_record(l->input->facts, FACT_DEFINE, name, value);
	return hash_equal(value, FACT_ABSENT);
}

/* "Main.hx:12: " */
static struct ex *prefix(struct lower *l, const struct tx *e)
{
	const struct decl *decl = l->typed->decl;
	const struct file *file = decl->file;
	struct position at =
	        diag_locate(file->source, file->length, decl_span(decl, e->node).start);
	return ex_text(l->arena, arena_printf(l->arena, "%s:%u: ", file->shown->text, at.line));
}

struct ex *lower_trace(struct lower *l, const struct tx *e, struct ex **args, uint32_t count)
{
	if (!traces(l))
		return ex_nil(l->arena);
	struct ty *string = NULL;
	struct tx text = {.kind = TX_STRING, .text = "", .type = string};
	struct ex *line = prefix(l, e);
	for (uint32_t i = 0; i < count; i++) {
		if (i)
			line = string_join(l, &text, line, &text, ex_text(l->arena, ","));
		line = string_join(l, &text, line, e->list.items[i], args[i]);
	}
	return runtime1(l, "IO", "puts", line);
}

/* ---- untyped __elixir__(...) ---- */

struct spliced {
	struct ex **args;
	uint32_t count;
};

static struct ex *splice(void *context, const char *word)
{
	const struct spliced *s = context;
	if (!isdigit((unsigned char)*word))
		return NULL;
	unsigned long index = strtoul(word, NULL, 10);
	return index < s->count ? s->args[index] : NULL;
}

/* Text that the parser does not know: the arguments go in by name. */
static struct ex *raw(struct lower *l, const struct tx *e, struct ex **args, uint32_t count)
{
	struct buf text;
	buf_init(&text, l->arena);
	const char *code = e->text, *end = e->text + e->length;
	while (code < end) {
		char *behind;
		unsigned long index = *code == '{' && isdigit((unsigned char)code[1])
		                              ? strtoul(code + 1, &behind, 10)
		                              : count;
		if (index >= count || *behind != '}') {
			buf_char(&text, *code++);
			continue;
		}
		struct ex *arg = args[index];
		if (arg->kind != EX_VAR) {
			struct ex *name = lower_fresh(l, "value");
			ex_add(l->arena, l->block, ex_match(l->arena, name, arg));
			arg = args[index] = name;
		}
		buf_text(&text, arg->text);
		code = behind + 1;
	}
	struct ex *made = ex_new(l->arena, EX_RAW);
	made->text = buf_string(&text);
	made->length = text.length;
	return made;
}

static uint32_t mentions(const struct tx *e, uint32_t index)
{
	char hole[16];
	int length = snprintf(hole, sizeof hole, "{%u}", index);
	uint32_t count = 0;
	for (const char *at = e->text; (at = strstr(at, hole)); at += length)
		count++;
	return count;
}

struct ex *lower_elixir(struct lower *l, const struct tx *e, struct ex **args, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		uint32_t uses = mentions(e, i);
		if (uses > 1)
			args[i] = lower_once(l, args[i], "value");
		else if (!uses && !ex_is_pure(args[i]))
			add_effect(l, args[i]);
	}
	struct spliced spliced = {args, count};
	const char *problem = NULL;
	struct ex *made = ex_parse(l->arena, e->text, e->length,
	                           (struct ex_holes){&spliced, splice}, &problem);
	return made ? made : raw(l, e, args, count);
}
