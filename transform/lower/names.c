#include "transform/lower/core.h"

#include "transform/types/walk.h"

#include <ctype.h>
#include <stdlib.h>

/* ---- functions ---- */

static const struct {
	const char *name;
	uint32_t arity;
} kernel[] = {
#define KERNEL(name, arity) {name, arity},
#define SPECIAL(name)
#include "transform/lower/kernel.def"
#undef KERNEL
#undef SPECIAL
};

static const char *const special[] = {
#define KERNEL(name, arity)
#define SPECIAL(name) name,
#include "transform/lower/kernel.def"
#undef KERNEL
#undef SPECIAL
};

enum { MANY_MEMBERS = 40 };

bool kernel_has(const char *name, uint32_t arity)
{
	for (size_t i = 0; i < sizeof kernel / sizeof *kernel; i++) {
		if (kernel[i].arity == arity && !strcmp(kernel[i].name, name))
			return true;
	}
	return false;
}

static bool is_special(const char *name)
{
	for (size_t i = 0; i < sizeof special / sizeof *special; i++) {
		if (!strcmp(special[i], name))
			return true;
	}
	return false;
}

static const char *native_name(const struct member *member)
{
	const struct meta *native = meta_find(&member->meta, ":native");
	if (!native || !native->args.count || native->args.items[0]->kind != EXPR_STRING)
		return NULL;
	return native->args.items[0]->text;
}

static const char *plain_member_name(struct lower *l, const struct member *member)
{
	const char *native = native_name(member);
	if (native)
		return native;
	const char *name = snake_case(l->arena, member->name.name->text);
	return is_special(name) ? arena_printf(l->arena, "%s_", name) : name;
}

/* Names that may become one: the same letters and digits, whatever is large. */
static bool may_be_alike(const struct member *a, const struct member *b)
{
	const char *x = a->name.name->text, *y = b->name.name->text;
	if (a->meta.count || b->meta.count)
		return true;
	for (;;) {
		while (*x == '_')
			x++;
		while (*y == '_')
			y++;
		if (tolower((unsigned char)*x) != tolower((unsigned char)*y))
			return false;
		if (!*x)
			return true;
		x++;
		y++;
	}
}

void read_fact(struct lower *l, enum fact_kind kind, const char *subject)
{
	if (!l->input->facts)
		return;
	const struct name *name = name_from(l->names, subject);
	fact_record(l->input->facts, kind, name, program_fact(l->input->program, kind, name));
}

/* The constructors of an enum, in their order. */
void read_constructors(struct lower *l, const struct symbol *symbol)
{
	if (!symbol->decl || symbol->is_std || symbol == l->typed->symbol)
		return;
	read_fact(l, FACT_MEMBERS, symbol->path->text);
	for (uint32_t i = 0; i < symbol->decl->members.count; i++) {
		const struct name *name = symbol->decl->members.items[i]->name.name;
		read_fact(l, FACT_SIGNATURE,
		          arena_printf(l->arena, "%s.%s", symbol->path->text, name->text));
	}
}

static unsigned number_of(struct lower *l, const struct decl *d, const struct member *member,
                          const char *name)
{
	unsigned number = 1;
	for (uint32_t i = 0; i < d->members.count && d->members.items[i] != member; i++) {
		const struct member *other = d->members.items[i];
		bool overload = other->access & member->access & ACCESS_OVERLOAD;
		if (other->name.name && (other->name.name != member->name.name || overload) &&
		    may_be_alike(other, member) && !strcmp(plain_member_name(l, other), name))
			number++;
	}
	return number;
}

static uintptr_t count_one(struct lower *l, struct map *counts, const char *key)
{
	const struct name *name = name_from(l->names, key);
	uintptr_t before = (uintptr_t)map_get(counts, name);
	map_put(l->arena, counts, name, (void *)(before + 1));
	return before;
}

/* The same for a declaration with very many members, all at once. */
static unsigned number_of_many(struct lower *l, const struct decl *d, const struct member *member)
{
	struct map *numbers = map_get(&l->member_numbers, d);
	if (numbers)
		return (unsigned)(uintptr_t)map_get(numbers, member);
	numbers = ARENA_NEW(l->arena, struct map);
	map_put(l->arena, &l->member_numbers, d, numbers);
	struct map all = {0}, of_name = {0};
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		if (!m->name.name)
			continue;
		const char *plain = plain_member_name(l, m);
		uintptr_t same = 0;
		if (!(m->access & ACCESS_OVERLOAD))
			same = count_one(
			        l, &of_name,
			        arena_printf(l->arena, "%s %s", plain, m->name.name->text));
		map_put(l->arena, numbers, m, (void *)(1 + count_one(l, &all, plain) - same));
	}
	return (unsigned)(uintptr_t)map_get(numbers, member);
}

/* Two members whose names become one, overloads too: the later ones are numbered. */
const char *member_name(struct lower *l, const struct symbol *owner, const struct member *member)
{
	const char *name = plain_member_name(l, member);
	unsigned number = 1;
	if (owner && owner != l->typed->symbol && !owner->is_std && member->name.name) {
		const char *path =
		        arena_printf(l->arena, "%s.%s", owner->path->text, member->name.name->text);
		read_fact(l, FACT_ALIKE, path);
	}
	if (owner && owner->decl && owner->decl->members.count > MANY_MEMBERS)
		number = number_of_many(l, owner->decl, member);
	else if (owner && owner->decl)
		number = number_of(l, owner->decl, member, name);
	return number > 1 ? arena_printf(l->arena, "%s_%u", name, number) : name;
}

const char *unique_function(struct lower *l, const char *stem, const char *suffix)
{
	for (unsigned number = 1;; number++) {
		const char *name =
		        number == 1 ? arena_printf(l->arena, "%s_%s", stem, suffix)
		                    : arena_printf(l->arena, "%s_%s%u", stem, suffix, number);
		const struct name *key = name_from(l->names, name);
		if (map_has(&l->functions, key))
			continue;
		map_put(l->arena, &l->functions, key, l);
		return name;
	}
}

/* ---- keys of structures ---- */

static const struct member *field_member(struct ty *type, const struct name *name)
{
	type = type ? ty_follow_null(type) : NULL;
	for (uint32_t i = 0; type && type->kind == TY_ANON && i < type->fields.count; i++) {
		if (type->fields.items[i].name == name)
			return type->fields.items[i].member;
	}
	return NULL;
}

const char *lower_field_key(struct lower *l, struct ty *type, const struct name *name)
{
	const struct member *member = field_member(type, name);
	const char *native = member ? native_name(member) : NULL;
	return native ? native : snake_case(l->arena, name->text);
}

/* ---- variables ---- */

/* What l->used says of a name that the source has. */
#define SOURCE_NAME ((void *)1)

struct local_info *local_info(struct lower *l, const struct tx_local *local)
{
	struct local_info *info = map_get(&l->locals, local);
	if (info)
		return info;
	info = ARENA_NEW(l->arena, struct local_info);
	info->local = (struct tx_local *)local;
	map_put(l->arena, &l->locals, local, info);
	return info;
}

static const char *numbered(struct lower *l, const char *stem)
{
	for (unsigned number = 1;; number++) {
		const char *name =
		        number == 1 ? stem : arena_printf(l->arena, "%s_%u", stem, number);
		const struct name *key = name_from(l->names, name);
		if (map_has(&l->used, key))
			continue;
		map_put(l->arena, &l->used, key, l);
		return name;
	}
}

/* A leading `_` says in Elixir that nobody reads the variable. */
static const char *without_underscores(const char *stem)
{
	const char *text = stem;
	while (*text == '_')
		text++;
	return isalpha((unsigned char)*text) ? text : "value";
}

struct ex *lower_fresh(struct lower *l, const char *stem)
{
	stem = without_underscores(stem);
	struct ex *var = ex_var(l->arena, numbered(l, stem));
	var->flag = true;
	return var;
}

/* For a value that is used up at once: only names of the source are avoided. */
struct ex *lower_passing(struct lower *l, const char *stem)
{
	stem = without_underscores(stem);
	for (unsigned number = 1;; number++) {
		const char *name =
		        number == 1 ? stem : arena_printf(l->arena, "%s_%u", stem, number);
		if (map_get(&l->used, name_from(l->names, name)) == SOURCE_NAME)
			continue;
		map_put(l->arena, &l->used, name_from(l->names, name), l);
		return ex_var(l->arena, name);
	}
}

struct ex *lower_once(struct lower *l, struct ex *value, const char *stem)
{
	if (ex_is_simple(value))
		return value;
	struct ex *var = lower_fresh(l, stem);
	ex_add(l->arena, l->block, ex_match(l->arena, var, value));
	return var;
}

struct tx_local *make_local(struct lower *l, const char *stem, struct ty *type)
{
	struct tx_local *local = ARENA_NEW(l->arena, struct tx_local);
	local->type = type;
	local->kind = LOCAL_VARIABLE;
	local->number = 1000000 + l->locals.count;
	struct local_info *info = local_info(l, local);
	info->name = numbered(l, stem);
	return local;
}

struct ex *lower_local(struct lower *l, struct tx_local *local)
{
	struct local_info *info = local_info(l, local);
	if (!info->name)
		info->name = numbered(l, "value");
	return ex_var(l->arena, info->name);
}

/* ---- the names of a member's locals, once before it is lowered ---- */

struct visible {
	const struct visible *outer;
	const struct tx_local *local;
	const char *name;
	const void *scope;
};

typedef VEC(const struct tx *) part_list;

struct scope {
	struct lower *l;
	part_list *parts;      /* what gives a part of a value a name */
	struct map *functions; /* local functions, by their own name */
	const struct visible *seen;
	const void *block; /* the block that declarations belong to */
};

static const char *local_stem(struct lower *l, const struct tx_local *local)
{
	if (!local->name)
		return "value";
	const char *text = local->name->text;
	while (*text == '_')
		text++;
	if (!*text || (*text >= '0' && *text <= '9'))
		return "item";
	return snake_case(l->arena, text);
}

/* A name may be taken over from a variable of the same block (it is out of
 * reach from here on), but for one that a closure may still need. */
static bool keeps_name(const struct scope *s, const struct visible *v, const struct tx_local *local)
{
	return v->scope != s->block || v->local->name != local->name || v->local->captured ||
	       v->local->kind == LOCAL_ARGUMENT || v->local->kind == LOCAL_FUNCTION;
}

static bool is_taken(const struct scope *s, const struct tx_local *local, const char *name)
{
	for (const struct visible *v = s->seen; v; v = v->outer) {
		if (strcmp(v->name, name) == 0)
			return keeps_name(s, v, local);
	}
	return false;
}

/* "x_12" is 12 of "x"; 0: another name. */
static unsigned long number_of_name(const char *name, const char *stem, size_t length)
{
	if (strncmp(name, stem, length) != 0 || name[length] != '_' || name[length + 1] == '0' ||
	    !isdigit((unsigned char)name[length + 1]))
		return 0;
	char *end;
	unsigned long number = strtoul(name + length + 1, &end, 10);
	return *end ? 0 : number;
}

/* The lowest number from 2 whose name is not taken, by one look at all that is visible. */
static unsigned free_number(const struct scope *s, const struct tx_local *local, const char *stem)
{
	enum { FREE, LEFT, KEPT };
	size_t length = strlen(stem), count = 3;
	for (const struct visible *v = s->seen; v; v = v->outer)
		count++;
	char *state = arena_alloc(s->l->arena, count);
	memset(state, FREE, count);
	for (const struct visible *v = s->seen; v; v = v->outer) {
		unsigned long number = number_of_name(v->name, stem, length);
		if (number < count && state[number] == FREE)
			state[number] = keeps_name(s, v, local) ? KEPT : LEFT;
	}
	unsigned number = 2;
	while (number < count && state[number] == KEPT)
		number++;
	return number;
}

static void declare(struct scope *s, struct tx_local *local)
{
	struct lower *l = s->l;
	struct local_info *info = local_info(l, local);
	const char *stem = local_stem(l, local);
	if (!info->name) {
		const char *name = stem;
		if (is_taken(s, local, stem))
			name = arena_printf(l->arena, "%s_%u", stem, free_number(s, local, stem));
		info->name = name;
		map_put(l->arena, &l->used, name_from(l->names, name), SOURCE_NAME);
	}
	struct visible *seen = ARENA_NEW(l->arena, struct visible);
	*seen = (struct visible){s->seen, local, info->name, s->block};
	s->seen = seen;
}

/* Alternatives of one case bind the same names: they are one variable. */
static void declare_pattern(struct scope *s, const struct tx_pattern *pattern,
                            const struct visible *before)
{
	if (!pattern)
		return;
	if (pattern->local && pattern->local->name) {
		struct local_info *info = local_info(s->l, pattern->local);
		for (const struct visible *v = s->seen; v != before && !info->name; v = v->outer) {
			if (v->local->name == pattern->local->name)
				info->name = v->name;
		}
		declare(s, pattern->local);
	} else if (pattern->local) {
		declare(s, pattern->local);
	}
	declare_pattern(s, pattern->inner, before);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		declare_pattern(s, pattern->items.items[i], before);
}

static void visit(struct scope *s, const struct tx *e);

static void visit_within(struct scope *s, const struct tx *e)
{
	struct scope inner = *s;
	inner.block = e;
	visit(&inner, e);
}

static void add_write(struct scope *s, const struct tx *target, const struct tx *e)
{
	struct tx_local *local = path_root(target);
	if (local) {
		struct local_info *info = local_info(s->l, local);
		info->writes++;
		info->replaced |= read_local(strip(target)) && e->kind == TX_BINARY;
	}
}

static void visit_function(struct scope *s, const struct tx_function *function)
{
	if (!function)
		return;
	if (function->self) {
		declare(s, function->self);
		map_put(s->l->arena, s->functions, function->self, (void *)function);
	}
	struct scope inner = *s;
	inner.block = function;
	for (uint32_t i = 0; i < function->args.count; i++)
		declare(&inner, function->args.items[i].local);
	for (uint32_t i = 0; i < function->args.count; i++)
		visit(&inner, function->args.items[i].by_default);
	if (function->body)
		visit_within(&inner, function->body);
}

static void visit_cases(struct scope *s, const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		struct scope inner = *s;
		inner.block = one;
		for (uint32_t j = 0; j < one->patterns.count; j++)
			declare_pattern(&inner, one->patterns.items[j], s->seen);
		visit(&inner, one->guard);
		visit_within(&inner, one->body);
	}
	if (e->by_default)
		visit_within(s, e->by_default);
	for (uint32_t i = 0; i < e->catches.count; i++) {
		struct scope inner = *s;
		inner.block = &e->catches.items[i];
		if (e->catches.items[i].local)
			declare(&inner, e->catches.items[i].local);
		visit_within(&inner, e->catches.items[i].body);
	}
}

static void visit_loop(struct scope *s, const struct tx *e)
{
	struct scope inner = *s;
	if (e->kind == TX_FOR && (e->for_kind == FOR_ARRAY || e->for_kind == FOR_MAP) && e->local)
		VEC_PUSH(s->l->arena, s->parts, e);
	if (e->kind == TX_FOR) {
		visit(s, e->left);
		visit(s, e->third);
	}
	inner.block = e;
	if (e->kind == TX_FOR) {
		if (e->key)
			declare(&inner, e->key);
		if (e->local)
			declare(&inner, e->local);
	} else {
		visit(&inner, e->left);
	}
	visit_within(&inner, e->right);
}

static void write_arguments(struct scope *s, const struct tx *call, uint64_t changes)
{
	for (uint32_t i = 0; i < call->list.count && i < 64; i++) {
		if (changes >> i & 1)
			add_write(s, call->list.items[i], call);
	}
}

static void refuse_raw(struct scope *s, const struct tx *e)
{
	if (e->kind == TX_LOCAL && e->local->kind == LOCAL_RAW)
		lower_refuse(s->l, e->node, DIAG_UNSUPPORTED,
		             "a name under `untyped` that nothing declares",
		             "say what it is in Elixir: untyped __elixir__(\"...\")");
}

static void visit_call(struct scope *s, const struct tx *e)
{
	const struct tx *callee = strip(e->left);
	bool local = callee && callee->kind == TX_LOCAL;
	if (local) {
		local_info(s->l, callee->local)->reads++;
		refuse_raw(s, callee);
	} else {
		visit(s, e->left);
	}
	for (uint32_t i = 0; i < e->list.count; i++)
		visit(s, e->list.items[i]);
	const struct tx_function *function = local ? map_get(s->functions, callee->local) : NULL;
	if (function && s->l->input->modes)
		write_arguments(s, e,
		                modes_closure(s->l->input->modes, function, s->l->arena).changes);
	const struct member *member = called_member(e);
	if (!member || !callee->symbol)
		return;
	if (changes_receiver(member) && callee->left)
		add_write(s, callee->left, e);
	int argument = changed_argument(member);
	if (argument >= 0 && (uint32_t)argument < e->list.count)
		add_write(s, e->list.items[argument], e);
	if (callee->symbol->is_std)
		return;
	struct effects effects = effects_of(s->l, callee->symbol, member);
	write_arguments(s, e, effects.changes);
	if (effects.changes_this && callee->left)
		add_write(s, callee->left, e);
}

static void visit_children(struct scope *s, const struct tx *e)
{
	visit(s, e->left);
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (i < e->keys.count)
			visit(s, e->keys.items[i]);
		visit(s, e->list.items[i]);
	}
	visit(s, e->right);
	visit(s, e->third);
}

static void visit_branches(struct scope *s, const struct tx *e)
{
	if (e->left)
		visit_within(s, e->left);
	if (e->right)
		visit_within(s, e->right);
	if (e->third)
		visit_within(s, e->third);
	visit_cases(s, e);
}

static void visit(struct scope *s, const struct tx *e)
{
	if (!e)
		return;
	switch (e->kind) {
	case TX_THIS:
		if (e->local)
			local_info(s->l, e->local)->reads++;
		break;
	case TX_LOCAL:
		local_info(s->l, e->local)->reads++;
		local_info(s->l, e->local)->values++;
		refuse_raw(s, e);
		break;
	case TX_VAR:
		visit(s, e->left);
		declare(s, e->local);
		if (e->left)
			VEC_PUSH(s->l->arena, s->parts, e);
		break;
	case TX_BLOCK: {
		struct scope inner = *s;
		inner.block = e;
		for (uint32_t i = 0; i < e->list.count; i++)
			visit(&inner, e->list.items[i]);
		break;
	}
	case TX_FUNCTION:
		visit_function(s, e->function);
		break;
	case TX_FOR:
	case TX_WHILE:
		visit_loop(s, e);
		break;
	case TX_IF:
	case TX_SWITCH:
	case TX_TRY:
		visit_branches(s, e);
		break;
	case TX_CALL:
		visit_call(s, e);
		break;
	case TX_BINARY:
	case TX_UNARY:
		if (e->kind == TX_UNARY ? e->op == OP_INCREMENT || e->op == OP_DECREMENT
		                        : is_assignment(e->op))
			add_write(s, e->left, e);
		visit_children(s, e);
		break;
	default:
		visit_children(s, e);
	}
}

/* A change of a part is one of the whole: the names of parts of parts first. */
static void write_wholes(struct scope *s)
{
	for (uint32_t i = s->parts->count; i; i--) {
		const struct tx *e = s->parts->items[i - 1];
		struct tx_local *whole = path_root(e->left);
		if (whole && local_info(s->l, e->local)->writes && is_object_type(e->local->type))
			local_info(s->l, whole)->writes++;
	}
}

static bool visit_this(void *context, const struct tx *e)
{
	struct tx_local **found = context;
	if (e->kind == TX_THIS && e->local)
		*found = e->local;
	return !*found;
}

struct tx_local *this_of(const struct tx_function *function)
{
	struct tx_local *found = NULL;
	if (function && function->body)
		tx_walk(function->body, visit_this, &found);
	return found;
}

void names_of_member(struct lower *l, const struct tx *value, const struct tx_function *function)
{
	memset(&l->locals, 0, sizeof l->locals);
	memset(&l->used, 0, sizeof l->used);
	part_list parts = {0};
	struct map functions = {0};
	struct scope scope = {.l = l, .parts = &parts, .functions = &functions};
	struct tx_local *this = this_of(function);
	if (this) {
		local_info(l, this)->name = "this";
		declare(&scope, this);
		map_put(l->arena, &l->used, name_from(l->names, "this"), SOURCE_NAME);
	}
	visit(&scope, value);
	visit_function(&scope, function);
	write_wholes(&scope);
}
