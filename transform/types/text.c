/* Types as Haxe prints them. */
#include "transform/types/checks.h"

#include <stdlib.h>

enum { TEXT_DEPTH = 100, TEXT_LENGTH = 1 << 16 };

struct text {
	struct buf out;
	VEC(struct ty *) unknown; /* numbered in the order of appearance */
	VEC(struct ty *) told;    /* whose constraints are printed */
	unsigned depth;
	bool dump;      /* as in Haxe's dump of the finished program */
	bool ascending; /* fields as Haxe numbers what is unknown in them */
};

static void put(struct text *x, struct ty *type);

static void put_args(struct text *x, const struct ty *type)
{
	if (type->args.count == 0)
		return;
	buf_char(&x->out, '<');
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (i)
			buf_text(&x->out, ", ");
		put(x, type->args.items[i]);
	}
	buf_char(&x->out, '>');
}

static int compare_fields(const void *left, const void *right)
{
	const struct ty_field *const *a = left, *const *b = right;
	return -name_compare((*a)->name, (*b)->name);
}

/* Descending, as Haxe lists them. */
static const struct ty_field **sorted_fields(struct text *x, const struct ty_field *fields,
                                             uint32_t count)
{
	const struct ty_field **sorted =
	        count ? ARENA_NEWS(x->out.arena, count, const struct ty_field *) : NULL;
	for (uint32_t i = 0; i < count; i++)
		sorted[i] = &fields[i];
	if (count > 1)
		qsort(sorted, count, sizeof *sorted, compare_fields);
	for (uint32_t i = 0; x->ascending && i < count / 2; i++) {
		const struct ty_field *other = sorted[count - 1 - i];
		sorted[count - 1 - i] = sorted[i];
		sorted[i] = other;
	}
	return sorted;
}

static void put_fields(struct text *x, const struct ty_field *fields, uint32_t count)
{
	const struct ty_field **sorted = sorted_fields(x, fields, count);
	buf_char(&x->out, '{');
	for (uint32_t i = 0; i < count; i++) {
		buf_text(&x->out, i ? ", " : " ");
		if (sorted[i]->optional)
			buf_char(&x->out, '?');
		buf_text(&x->out, sorted[i]->name->text);
		buf_text(&x->out, " : ");
		put(x, sorted[i]->type);
	}
	buf_text(&x->out, " }");
}

static void put_mono(struct text *x, struct ty *type)
{
	uint32_t number = 0;
	while (number < x->unknown.count && x->unknown.items[number] != type)
		number++;
	if (number == x->unknown.count)
		VEC_PUSH(x->out.arena, &x->unknown, type);
	bool is_new = true;
	for (uint32_t i = 0; i < x->told.count; i++)
		is_new &= x->told.items[i] != type;
	if (is_new)
		VEC_PUSH(x->out.arena, &x->told, type);
	buf_printf(&x->out, "Unknown<%u>", (unsigned)number);
	const struct mono *mono = type->extra;
	if (!is_new || !mono)
		return;
	if (mono->bound_count)
		buf_text(&x->out, " : ");
	for (uint32_t i = 0; i < mono->bound_count; i++) {
		if (i)
			buf_text(&x->out, " & ");
		put(x, mono->bounds[i].type);
	}
	if (mono->fields.count || (mono->is_empty && !mono->is_open)) {
		buf_text(&x->out, mono->bound_count ? " & " : " : ");
		put_fields(x, mono->fields.items, mono->fields.count);
	}
}

/* In a function's text: functions and a lone Void are in parentheses. */
static void put_part(struct text *x, struct ty *type, bool parens_void)
{
	type = ty_bound(type);
	bool parens = type->kind == TY_FUNCTION || (parens_void && type->kind == TY_ABSTRACT &&
	                                            name_is(type->symbol->path, "Void"));
	if (parens)
		buf_char(&x->out, '(');
	put(x, type);
	if (parens)
		buf_char(&x->out, ')');
}

static void put_function(struct text *x, struct ty *type)
{
	uint32_t count = type->params.count;
	bool bare = count == 1 &&
	            (!type->params.items[0].name || type->params.items[0].name->length == 0);
	if (!bare)
		buf_char(&x->out, '(');
	for (uint32_t i = 0; i < count; i++) {
		const struct ty_arg *arg = &type->params.items[i];
		if (i)
			buf_text(&x->out, ", ");
		if (arg->optional)
			buf_char(&x->out, '?');
		if (arg->name && arg->name->length) {
			buf_text(&x->out, arg->name->text);
			buf_text(&x->out, " : ");
		}
		put_part(x, arg->type, true);
	}
	if (!bare)
		buf_char(&x->out, ')');
	buf_text(&x->out, " -> ");
	put_part(x, type->result, false);
}

static void put_param(struct text *x, const struct ty_param_decl *param)
{
	if (param->function)
		buf_text(&x->out, param->function->text);
	else if (param->member)
		buf_text(&x->out, param->member->name.name->text);
	else if (param->symbol)
		buf_text(&x->out, param->symbol->path->text);
	if (param->member || param->symbol || param->function)
		buf_char(&x->out, '.');
	buf_text(&x->out, param->name->text);
}

static const char *statics_word(const struct symbol *symbol)
{
	switch (symbol->decl->kind) {
	case DECL_ENUM:
		return "Enum";
	case DECL_ABSTRACT:
		return "Abstract";
	default:
		return "Class";
	}
}

/* ---- the class that Haxe makes of a @:generic one ---- */

static bool has_param(struct ty *type, unsigned depth)
{
	type = ty_follow(type);
	if (type->kind == TY_PARAM || depth > TEXT_DEPTH)
		return true;
	for (uint32_t i = 0; i < type->args.count; i++) {
		if (has_param(type->args.items[i], depth + 1))
			return true;
	}
	for (uint32_t i = 0; i < type->params.count; i++) {
		if (has_param(type->params.items[i].type, depth + 1))
			return true;
	}
	for (uint32_t i = 0; i < type->fields.count; i++) {
		if (has_param(type->fields.items[i].type, depth + 1))
			return true;
	}
	return type->result && has_param(type->result, depth + 1);
}

static bool is_specialised(const struct text *x, struct ty *type)
{
	return type->kind == TY_CLASS && type->args.count &&
	       (type->special || (x->dump && has_meta(&type->symbol->decl->meta, ":generic") &&
	                          !has_param(type, x->depth)));
}

static void put_word(struct text *x, struct ty *type, bool top);

static void put_path_word(struct text *x, struct ty *type, bool top)
{
	for (const char *at = type->symbol->path->text; *at; at++)
		buf_char(&x->out, *at == '.' ? '_' : *at);
	for (uint32_t i = 0; i < type->args.count; i++) {
		buf_char(&x->out, '_');
		put_word(x, type->args.items[i], top);
	}
}

static void put_function_word(struct text *x, struct ty *type)
{
	buf_text(&x->out, "func_");
	for (uint32_t i = 0; i < type->params.count; i++) {
		put_word(x, type->params.items[i].type, false);
		buf_char(&x->out, '_');
	}
	put_word(x, type->result, false);
}

static void put_anon_word(struct text *x, struct ty *type)
{
	uint32_t count = type->fields.count;
	const struct ty_field **sorted = sorted_fields(x, type->fields.items, count);
	buf_text(&x->out, "anon_");
	for (uint32_t i = 0; i < count; i++) {
		buf_printf(&x->out, "%s%s_", i ? "_" : "", sorted[i]->name->text);
		put_word(x, ty_follow(sorted[i]->type), false);
	}
}

/* As Haxe prints the expression. */
static void put_constant(struct text *x, const struct expr *e)
{
	switch (e->kind) {
	case EXPR_INT:
	case EXPR_FLOAT:
		buf_text(&x->out, e->text);
		break;
	case EXPR_STRING:
		buf_char(&x->out, '"');
		buf_add(&x->out, e->text, e->length);
		buf_char(&x->out, '"');
		break;
	case EXPR_ARRAY:
		buf_char(&x->out, '[');
		for (uint32_t i = 0; i < e->list.count; i++) {
			buf_text(&x->out, i ? ", " : "");
			put_constant(x, e->list.items[i]);
		}
		buf_char(&x->out, ']');
		break;
	default:
		buf_text(&x->out, e->name.name ? e->name.name->text : "?");
	}
}

/* What is no letter, digit or _ is its number. */
static void put_constant_word(struct text *x, const struct expr *e)
{
	struct text own = {.dump = x->dump};
	buf_init(&own.out, x->out.arena);
	put_constant(&own, e);
	for (const char *at = buf_string(&own.out); *at; at++) {
		bool is_plain = (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') ||
		                (*at >= '0' && *at <= '9') || *at == '_';
		if (is_plain)
			buf_char(&x->out, *at);
		else
			buf_printf(&x->out, "_%d_", (unsigned char)*at);
	}
}

/* A type argument in the name of the class that is made for it. */
static void put_word(struct text *x, struct ty *type, bool top)
{
	if (++x->depth > TEXT_DEPTH) {
		x->depth--;
		return;
	}
	type = ty_bound(type);
	switch (type->kind) {
	case TY_FUNCTION:
		put_function_word(x, type);
		break;
	case TY_ANON:
		put_anon_word(x, type);
		break;
	case TY_CLASS:
	case TY_ENUM:
	case TY_TYPEDEF:
	case TY_ABSTRACT:
		put_path_word(x, type, top);
		break;
	case TY_CONSTANT:
		put_constant_word(x, type->extra);
		break;
	default:
		buf_text(&x->out, top && type->kind == TY_DYNAMIC ? "Dynamic" : "_");
	}
	x->depth--;
}

static void put_specialised(struct text *x, struct ty *type)
{
	buf_text(&x->out, type->symbol->path->text);
	for (uint32_t i = 0; i < type->args.count; i++) {
		buf_char(&x->out, '_');
		put_word(x, type->args.items[i], true);
	}
}

/* A class or enum has the name of its @:native once the program is typed. */
static void put_path(struct text *x, const struct symbol *symbol)
{
	const struct decl *d = symbol->decl;
	const struct expr *native = NULL;
	if (x->dump && (d->kind == DECL_CLASS || d->kind == DECL_INTERFACE || d->kind == DECL_ENUM))
		native = native_of(&d->meta);
	if (native)
		buf_add(&x->out, native->text, native->length);
	else
		buf_text(&x->out, symbol->path->text);
}

static void put_kind(struct text *x, struct ty *type)
{
	if (is_specialised(x, type)) {
		put_specialised(x, type);
		return;
	}
	if (x->dump && type->kind == TY_DYNAMIC && type->open) {
		put_mono(x, type);
		return;
	}
	switch (type->kind) {
	case TY_MONO:
		put_mono(x, type);
		break;
	case TY_PARAM:
		put_param(x, type->param);
		break;
	case TY_FUNCTION:
		put_function(x, type);
		break;
	case TY_ANON:
		put_fields(x, type->fields.items, type->fields.count);
		break;
	case TY_DYNAMIC:
		buf_text(&x->out, "Dynamic");
		put_args(x, type);
		break;
	case TY_CONSTANT:
		put_constant(x, type->extra);
		break;
	case TY_STATICS:
		buf_printf(&x->out, "%s<%s>", statics_word(type->symbol), type->symbol->path->text);
		break;
	default:
		if (type->symbol)
			put_path(x, type->symbol);
		else
			buf_char(&x->out, '?');
		put_args(x, type);
	}
}

static void put(struct text *x, struct ty *type)
{
	if (x->depth > TEXT_DEPTH || x->out.length > TEXT_LENGTH) {
		buf_text(&x->out, "...");
		return;
	}
	x->depth++;
	put_kind(x, ty_bound(type));
	x->depth--;
}

/* Numbers what is unknown, in Haxe's order. */
static void number_unknown(struct text *x, struct ty *type)
{
	x->ascending = true;
	put(x, type);
	x->ascending = false;
	x->told.count = 0;
	buf_init(&x->out, x->out.arena);
}

static char *text_of(struct arena *arena, struct ty *type, bool dump)
{
	struct text x = {.dump = dump};
	buf_init(&x.out, arena);
	put(&x, type);
	if (x.unknown.count < 2)
		return x.out.bytes;
	buf_init(&x.out, arena);
	x.unknown.count = x.told.count = 0;
	number_unknown(&x, type);
	put(&x, type);
	return x.out.bytes;
}

const char *ty_texts(struct arena *arena, struct ty *a, struct ty *b, const char *between)
{
	struct text x = {0};
	buf_init(&x.out, arena);
	number_unknown(&x, b);
	number_unknown(&x, a);
	put(&x, a);
	buf_text(&x.out, between);
	put(&x, b);
	return buf_string(&x.out);
}

const char *ty_recursion_text(struct arena *arena, struct ty *mono, const struct ty_field *field)
{
	struct text x = {0};
	buf_init(&x.out, arena);
	number_unknown(&x, field->type);
	put(&x, field->type);
	const char *inner = buf_string(&x.out);
	buf_init(&x.out, arena);
	put(&x, mono);
	buf_printf(&x.out, " appears in { %s: %s }", field->name->text, inner);
	return buf_string(&x.out);
}

char *ty_text(struct arena *arena, struct ty *type)
{
	return text_of(arena, type, false);
}

char *ty_dump_text(struct arena *arena, struct ty *type)
{
	return text_of(arena, type, true);
}
