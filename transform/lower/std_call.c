/* Members of the library and of extern classes: which template, which Elixir function. */
#include "transform/lower/leaf.h"

#include <stdio.h>

/* ---- what a declaration says ---- */

static const char *const template_words[] = {":elixir", ":change", ":pair", ":changeArgument"};

static bool has_template(const struct member *member)
{
	for (size_t i = 0; i < sizeof template_words / sizeof *template_words; i++) {
		if (meta_find(&member->meta, template_words[i]))
			return true;
	}
	return false;
}

/* An @:overload has no metadata of its own: the member that carries it has. */
static const struct member *declared(const struct symbol *owner, const struct member *member)
{
	if (!owner || !owner->decl || meta_find(&member->meta, ":native") || has_template(member))
		return member;
	for (uint32_t i = 0; i < owner->decl->members.count; i++) {
		const struct member *other = owner->decl->members.items[i];
		if (other->name.name == member->name.name && other != member &&
		    (has_template(other) || meta_find(&other->meta, ":native") ||
		     meta_find(&other->meta, ":overload")))
			return other;
	}
	return member;
}

static bool is_native_extern(const struct symbol *owner)
{
	return owner->decl && owner->decl->is_extern && !owner->is_core &&
	       (meta_find(&owner->decl->meta, ":native") || !owner->is_std);
}

bool lower_is_std(const struct symbol *owner, const struct member *member)
{
	if (!owner || !member || member->kind == MEMBER_CONSTRUCTOR)
		return false;
	return owner->is_std || is_native_extern(owner);
}

/* ---- templates ---- */

struct call {
	struct lower *l;
	node_id node;
	const struct symbol *owner;
	const struct member *member;
	struct operands operands;
	const struct expr *value, *change, *pair; /* the codes that hold */
	int argument;
};

/* The code of the first entry whose condition holds. `at` is the code's place among its arguments.
 */
static const struct expr *choose(struct call *c, const char *word, uint32_t at)
{
	for (uint32_t i = 0; i < c->member->meta.count; i++) {
		const struct meta *meta = &c->member->meta.items[i];
		if (!name_is(meta->name.name, word) || meta->args.count <= at ||
		    meta->args.items[at]->kind != EXPR_STRING)
			continue;
		const struct expr *condition =
		        meta->args.count > at + 1 ? meta->args.items[at + 1] : NULL;
		if (!condition || condition_holds(c->l, condition->text, &c->operands))
			return meta->args.items[at];
	}
	return NULL;
}

static void choose_all(struct call *c)
{
	c->argument = -1;
	c->pair = choose(c, ":pair", 0);
	if (c->pair)
		return;
	c->value = choose(c, ":elixir", 0);
	c->change = choose(c, ":change", 0);
	if (c->change)
		return;
	c->change = choose(c, ":changeArgument", 1);
	const struct meta *meta = meta_find(&c->member->meta, ":changeArgument");
	if (c->change && meta->args.items[0]->kind == EXPR_INT)
		c->argument = meta->args.items[0]->text[0] - '0';
}

static uint32_t uses(struct call *c, const struct expr *code, const char *word)
{
	return code ? template_uses(c->l, code->text, code->length, word) : 0;
}

/* Operands of both codes are evaluated once; an operand of none is still evaluated. */
static void settle_operands(struct call *c)
{
	struct lower *l = c->l;
	for (uint32_t i = 0; i < c->operands.count; i++) {
		char word[16];
		snprintf(word, sizeof word, "%u", i);
		uint32_t count =
		        uses(c, c->value, word) + uses(c, c->change, word) + uses(c, c->pair, word);
		struct ex **arg = &c->operands.args[i];
		if (count > 1 && !ex_is_simple(*arg))
			*arg = lower_once(l, *arg, "value");
		else if (!count && !ex_is_pure(*arg))
			add_effect(l, *arg);
	}
	struct ex *receiver = c->operands.receiver;
	if (receiver && !ex_is_pure(receiver) &&
	    !(uses(c, c->value, "this") + uses(c, c->change, "this") + uses(c, c->pair, "this")))
		add_effect(l, receiver);
}

static struct ex *make(struct call *c, const struct expr *code)
{
	return template_make(c->l, c->node, code->text, code->length, &c->operands);
}

static bool make_all(struct call *c, struct std_call *out)
{
	settle_operands(c);
	if (c->pair) {
		out->pair = true;
		out->changed = make(c, c->pair);
		return out->changed;
	}
	out->argument = c->argument;
	out->value_first = meta_find(&c->member->meta, ":before");
	if (c->value && !(out->value = make(c, c->value)))
		return false;
	if (c->change && !(out->changed = make(c, c->change)))
		return false;
	return true;
}

/* ---- Elixir's own modules ---- */

static const char *native_text(const meta_list *list)
{
	const struct meta *native = meta_find(list, ":native");
	if (!native || !native->args.count || native->args.items[0]->kind != EXPR_STRING)
		return NULL;
	return native->args.items[0]->text;
}

/* "alive?", or "IO.ANSI.red" with its module in front. */
static struct ex *native_function(struct call *c, const char **name)
{
	const char *native = native_text(&c->member->meta);
	*name = native ? native : snake_case(c->l->arena, c->member->name.name->text);
	const char *dot = native ? strrchr(native, '.') : NULL;
	if (dot && dot > native && dot[1]) {
		*name = dot + 1;
		return ex_alias(c->l->arena,
		                arena_copy(c->l->arena, native, (size_t)(dot - native)));
	}
	native = native_text(&c->owner->decl->meta);
	if (native && *native == ':')
		return ex_atom(c->l->arena, native + 1);
	if (native && !strncmp(native, "Elixir.", 7))
		return ex_alias(c->l->arena, native + 7);
	return lower_module(c->l, c->owner);
}

static bool wants_atom(const struct member *member, uint32_t index)
{
	static const char *const atoms[] = {"Atom", "TimeUnit", "TimePrecision"};
	if (!member->function || index >= member->function->args.count)
		return false;
	const struct type_node *type = member->function->args.items[index].type;
	if (!type || type->kind != TYPE_PATH)
		return false;
	for (size_t i = 0; i < sizeof atoms / sizeof *atoms; i++) {
		if (name_is(VEC_LAST(&type->path).name, atoms[i]))
			return true;
	}
	return false;
}

static void add_arguments(struct call *c, struct ex *call)
{
	uint32_t count = c->operands.count;
	while (count &&
	       (!c->operands.nodes[count - 1] || is_left_out(c->operands.nodes[count - 1])))
		count--;
	for (uint32_t i = 0; i < count; i++) {
		struct ex *arg = c->operands.args[i];
		if (arg->kind == EX_STRING && wants_atom(c->member, i))
			arg = ex_atom(c->l->arena, arg->text);
		ex_add(c->l->arena, call, arg);
	}
}

static bool native_call(struct call *c, struct std_call *out)
{
	struct lower *l = c->l;
	const char *name;
	struct ex *module = native_function(c, &name);
	if (c->operands.receiver && c->member->kind == MEMBER_VAR) {
		out->value = ex_field(l->arena, c->operands.receiver, name);
		return true;
	}
	struct ex *call = ex_remote(l->arena, module, name, 0);
	if (c->operands.receiver)
		ex_add(l->arena, call, c->operands.receiver);
	add_arguments(c, call);
	out->value = call;
	out->effect = c->member->kind != MEMBER_VAR;
	return true;
}

/* ---- entry ---- */

static bool refuse(struct call *c)
{
	lower_refuse(c->l, c->node, DIAG_UNSUPPORTED,
	             arena_printf(c->l->arena, "%s.%s", c->owner->path->text,
	                          c->member->name.name->text),
	             "this member of the library has no Elixir yet");
	return false;
}

/* Std.isOfType(x, T) with a type's name is `x is T`. */
static bool is_type_test(const struct call *c)
{
	return name_is(c->owner->path, "Std") && c->operands.count == 2 &&
	       (name_is(c->member->name.name, "isOfType") || name_is(c->member->name.name, "is")) &&
	       strip(c->operands.nodes[1])->kind == TX_TYPE;
}

/* Reflect.field(Class, "name"): functions of a module are no values under a name. */
static bool asks_class(const struct call *c)
{
	static const char *const names[] = {"field",       "hasField",    "fields",     "setField",
	                                    "getProperty", "setProperty", "deleteField"};
	if (!name_is(c->owner->path, "Reflect") || !c->operands.count ||
	    strip(c->operands.nodes[0])->kind != TX_TYPE)
		return false;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (name_is(c->member->name.name, names[i]))
			return true;
	}
	return false;
}

bool lower_std_member(struct lower *l, const struct tx *e, const struct tx *field,
                      struct ex *receiver, struct tx *const *arg_nodes, struct ex **args,
                      uint32_t count, struct std_call *out)
{
	*out = (struct std_call){.argument = -1};
	struct call c = {
	        .l = l,
	        .node = e->node,
	        .owner = field->symbol,
	        .member = declared(field->symbol, field->member),
	        .operands = {receiver, field->left, args, arg_nodes, count, field->member}};
	if (is_type_test(&c)) {
		out->value = type_test(l, strip(arg_nodes[1])->symbol, args[0], e->node);
		return true;
	}
	if (asks_class(&c)) {
		lower_refuse(l, e->node, DIAG_UNSUPPORTED, "asking a class for a field by its name",
		             "name the field: `Class.field`, or keep functions in a map");
		return false;
	}
	choose_all(&c);
	bool effect = meta_find(&c.member->meta, ":effect");
	if (c.value || c.change || c.pair) {
		out->effect = effect;
		return make_all(&c, out);
	}
	if (is_native_extern(c.owner) && !meta_find(&c.member->meta, ":noElixir"))
		return native_call(&c, out);
	return refuse(&c);
}

static const struct member *constructor_of(const struct symbol *symbol)
{
	for (uint32_t i = 0; symbol && symbol->decl && i < symbol->decl->members.count; i++) {
		if (name_is(symbol->decl->members.items[i]->name.name, "new"))
			return symbol->decl->members.items[i];
	}
	return NULL;
}

struct ex *lower_std_new(struct lower *l, const struct tx *e, struct ex **args, uint32_t count)
{
	struct ty *type = ty_follow_null(e->type);
	const struct symbol *symbol = e->symbol ? e->symbol : type ? type->symbol : NULL;
	const struct member *member = constructor_of(symbol);
	if (!member) {
		lower_refuse(l, e->node, DIAG_UNSUPPORTED, "new of this type",
		             "it has no Elixir yet");
		return ex_nil(l->arena);
	}
	struct call c = {.l = l,
	                 .node = e->node,
	                 .owner = symbol,
	                 .member = member,
	                 .operands = {NULL, NULL, args, e->list.items, count, member}};
	struct std_call out = {.argument = -1};
	choose_all(&c);
	if (c.value && make_all(&c, &out))
		return out.value;
	if (!c.value && is_native_extern(symbol) && native_call(&c, &out))
		return out.value;
	if (!c.value)
		refuse(&c);
	return ex_nil(l->arena);
}
