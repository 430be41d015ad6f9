/* A template of the library over its operands: holes, names that would clash, what is mentioned
 * twice. */
#include "transform/lower/leaf.h"

#include "transform/elixir/parse.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

struct filling {
	struct lower *l;
	struct operands *operands;
	VEC(struct ex *) filled; /* what stands in holes: no part of the template's own text */
};

/* ---- single holes ---- */

static struct ex *constant_of(struct lower *l, const struct expr *e)
{
	if (!e)
		return ex_nil(l->arena);
	switch (e->kind) {
	case EXPR_INT:
		return ex_int(l->arena, strtoll(e->text, NULL, 0));
	case EXPR_FLOAT:
		return ex_float(l->arena, e->text);
	case EXPR_STRING:
		return ex_string(l->arena, e->text, e->length);
	case EXPR_IDENT:
		if (name_is(e->name.name, "true") || name_is(e->name.name, "false"))
			return ex_bool(l->arena, name_is(e->name.name, "true"));
		return ex_nil(l->arena);
	default:
		return ex_nil(l->arena);
	}
}

/* An argument that was left out has its default. */
static struct ex *argument(struct filling *f, uint32_t index)
{
	const struct operands *o = f->operands;
	bool given = index < o->count &&
	             (!o->nodes || !o->nodes[index] || !is_left_out(o->nodes[index]));
	if (given)
		return o->args[index];
	const struct function *function = o->member ? o->member->function : NULL;
	if (!function || index >= function->args.count)
		return ex_nil(f->l->arena);
	return constant_of(f->l, function->args.items[index].by_default);
}

/* `inside`: where numbers and booleans print by themselves. */
static struct ex *as_text(struct filling *f, uint32_t index, bool inside)
{
	struct ex *value = argument(f, index);
	if (index >= f->operands->count || !f->operands->nodes[index])
		return runtime1(f->l, "Haxe.Std", "string", value);
	return lower_to_string(f->l, f->operands->nodes[index], value, inside);
}

static struct ex *as_atom(struct filling *f, uint32_t index)
{
	struct ex *value = argument(f, index);
	const struct tx *node = index < f->operands->count ? f->operands->nodes[index] : NULL;
	if (value->kind == EX_STRING)
		return ex_atom(f->l->arena, value->text);
	struct ty *type = node ? ty_follow_null(node->type) : NULL;
	if (value->kind == EX_ATOM || (type && !ty_is_string(type)))
		return value;
	return runtime1(f->l, "String", "to_atom", value);
}

/* The atom that stands for a field's name in a structure: `_.name` is a
 * phoenix.types.Field<T, V>, any other name is spelled as fields are. */
static struct ex *as_field(struct filling *f, uint32_t index)
{
	struct ex *value = argument(f, index);
	const struct tx *node = index < f->operands->count ? f->operands->nodes[index] : NULL;
	struct ty *type = node ? ty_follow_null(node->type) : NULL;
	if (value->kind != EX_STRING && value->kind != EX_ATOM)
		return as_atom(f, index);
	if (!type || !ty_is(type, "phoenix.types.Field") || !type->args.count)
		return ex_atom(f->l->arena, snake_case(f->l->arena, value->text));
	const struct name *name = name_from(f->l->names, value->text);
	return ex_atom(f->l->arena, lower_field_key(f->l, type->args.items[0], name));
}

static bool is_list_type(struct ty *type)
{
	type = ty_follow_null(type);
	if (!type || !type->symbol)
		return false;
	return ty_is_array(type) || ty_is(type, "haxe.ds.List") ||
	       ty_is(type, "haxe.ds.ReadOnlyArray") || ty_is(type, "haxe.Rest") ||
	       ty_is(type, "haxe.ds._List.ListIterator") ||
	       ty_is(type, "haxe.iterators.ArrayIterator") || ty_is(type, "IntIterator");
}

static struct ex *as_list(struct filling *f, uint32_t index)
{
	struct ex *value = argument(f, index);
	const struct tx *node = index < f->operands->count ? f->operands->nodes[index] : NULL;
	if (node) {
		const struct tx *inner = strip(node);
		if (is_list_type(node->type) || is_list_type(inner->type))
			return value;
		if (ty_is_map(node->type) || ty_is_map(inner->type))
			return runtime1(f->l, "Map", "values", value);
	}
	return runtime1(f->l, "Haxe.Iterator", "to_list", value);
}

static struct ex *side_of_quotient(struct filling *f, uint32_t index, bool dividend)
{
	struct ex *value = argument(f, index);
	if (value->kind != EX_BINARY)
		return value;
	return dividend ? value->left : value->right;
}

/* The enum that an operand names, or is a value of; NULL: not known here. */
const struct symbol *operand_enum(const struct tx *node)
{
	const struct tx *inner = node ? strip(node) : NULL;
	if (!inner)
		return NULL;
	struct ty *type = ty_follow_null(inner->type);
	const struct symbol *symbol = inner->kind == TX_TYPE          ? inner->symbol
	                              : type && type->kind == TY_ENUM ? type->symbol
	                                                              : NULL;
	return symbol && symbol->decl && symbol->decl->kind == DECL_ENUM ? symbol : NULL;
}

/* [{"Red", {:red}}, {"RGB", :rgb, 3}]: its constructors in order, values or tags with their arity.
 */
static struct ex *shape_of(struct lower *l, const struct symbol *symbol)
{
	struct ex *list = ex_list(l->arena, 0);
	read_constructors(l, symbol);
	for (uint32_t i = 0; i < symbol->decl->members.count; i++) {
		const struct member *member = symbol->decl->members.items[i];
		struct ex *name = ex_text(l->arena, member->name.name->text);
		struct ex *tag = ex_atom(l->arena, lower_tag(l, member));
		uint32_t count = member->function ? member->function->args.count : 0;
		struct ex *one;
		if (count)
			one = ex_tuple(l->arena, 3, name, tag, ex_int(l->arena, count));
		else if (lower_is_bare(symbol, member))
			one = ex_tuple(l->arena, 2, name, tag);
		else
			one = ex_tuple(l->arena, 2, name, ex_tuple(l->arena, 1, tag));
		ex_add(l->arena, list, one);
	}
	return list;
}

static bool word_index(const char *word, const char *prefix, uint32_t *index)
{
	size_t length = strlen(prefix);
	if (strncmp(word, prefix, length) != 0 || !isdigit((unsigned char)word[length]))
		return false;
	char *end;
	*index = (uint32_t)strtoul(word + length, &end, 10);
	return !*end;
}

static struct ex *fill(void *context, const char *word)
{
	struct filling *f = context;
	struct ex *found = NULL;
	uint32_t index;
	if (!strcmp(word, "this"))
		found = f->operands->receiver;
	else if (word_index(word, "", &index))
		found = as_capture(f->l, argument(f, index));
	else if (word_index(word, "text", &index))
		found = as_text(f, index, false);
	else if (word_index(word, "chars", &index))
		found = as_text(f, index, true);
	else if (word_index(word, "names", &index) && index < f->operands->count)
		found = printed_names(f->l, f->operands->nodes[index]);
	else if (word_index(word, "shape", &index) && index < f->operands->count)
		found = shape_of(f->l, operand_enum(f->operands->nodes[index]));
	else if (word_index(word, "enum", &index) && index < f->operands->count)
		found = lower_type_name(f->l, operand_enum(f->operands->nodes[index]));
	else if (word_index(word, "atom", &index))
		found = as_atom(f, index);
	else if (word_index(word, "field", &index))
		found = as_field(f, index);
	else if (word_index(word, "list", &index))
		found = as_list(f, index);
	else if (word_index(word, "dividend", &index) || word_index(word, "divisor", &index))
		found = side_of_quotient(f, index, !strncmp(word, "dividend", 8));
	if (found)
		VEC_PUSH(f->l->arena, &f->filled, found);
	return found;
}

/* ---- counting ---- */

struct counting {
	struct lower *l;
	const char *word; /* "this" or the digits */
	uint32_t count;
};

static struct ex *count_hole(void *context, const char *word)
{
	struct counting *counting = context;
	const char *digits = word;
	while (*digits && !isdigit((unsigned char)*digits))
		digits++;
	bool is_this = !strcmp(word, "this");
	if (!is_this && !*digits)
		return NULL;
	if (!strncmp(word, "divisor", 7) ||
	    !strncmp(word, "names", 5)) /* the operand itself is counted */
		return ex_nil(counting->l->arena);
	if (!strcmp(is_this ? word : digits, counting->word))
		counting->count++;
	return ex_nil(counting->l->arena);
}

uint32_t template_uses(struct lower *l, const char *code, size_t length, const char *word)
{
	struct counting counting = {l, word, 0};
	const char *problem = NULL;
	ex_parse(l->arena, code, length, (struct ex_holes){&counting, count_hole}, &problem);
	return counting.count;
}

/* ---- names ---- */

static bool is_filled(const struct filling *f, const struct ex *e)
{
	for (uint32_t i = 0; i < f->filled.count; i++) {
		if (f->filled.items[i] == e)
			return true;
	}
	return false;
}

static bool operands_mention(const struct filling *f, const char *name)
{
	for (uint32_t i = 0; i < f->filled.count; i++) {
		if (ex_mentions(f->filled.items[i], name))
			return true;
	}
	return false;
}

/* Every variable of the template's own text is bound there. */
static void rename_own(struct filling *f, struct ex *e)
{
	if (!e || is_filled(f, e))
		return;
	if (e->kind == EX_VAR && *e->text != '_' && operands_mention(f, e->text)) {
		unsigned number = 2;
		const char *name = arena_printf(f->l->arena, "%s_%u", e->text, number);
		while (operands_mention(f, name))
			name = arena_printf(f->l->arena, "%s_%u", e->text, ++number);
		e->text = name;
		e->length = strlen(name);
	}
	rename_own(f, e->left);
	rename_own(f, e->right);
	for (uint32_t i = 0; i < e->list.count; i++)
		rename_own(f, e->list.items[i]);
	for (uint32_t i = 0; i < e->pairs.count; i++)
		rename_own(f, e->pairs.items[i]);
}

/* ---- the whole ---- */

static void bind_repeated(struct lower *l, const char *code, size_t length, struct operands *o)
{
	for (uint32_t i = 0; i < o->count; i++) {
		char word[16];
		snprintf(word, sizeof word, "%u", i);
		if (!ex_is_simple(o->args[i]) && template_uses(l, code, length, word) > 1)
			o->args[i] = lower_once(l, o->args[i], "value");
	}
	if (o->receiver && !ex_is_simple(o->receiver) && template_uses(l, code, length, "this") > 1)
		o->receiver = lower_once(l, o->receiver, "value");
}

struct ex *template_make(struct lower *l, node_id node, const char *code, size_t length,
                         struct operands *operands)
{
	bind_repeated(l, code, length, operands);
	struct filling f = {.l = l, .operands = operands};
	const char *problem = NULL;
	struct ex *made = ex_parse(l->arena, code, length, (struct ex_holes){&f, fill}, &problem);
	if (!made) {
		lower_refuse(l, node, DIAG_INTERNAL,
		             arena_printf(l->arena, "template `%s`: %s", code, problem), NULL);
		return NULL;
	}
	rename_own(&f, made);
	return apply_literals(l, made, f.filled.items, f.filled.count);
}
