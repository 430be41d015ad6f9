/* Patterns of a switch as Elixir's patterns, with guards for what they cannot say. */
#include "transform/lower/leaf.h"

/* ---- constructors ---- */

const char *lower_tag(struct lower *l, const struct member *constructor)
{
	const struct meta *native = meta_find(&constructor->meta, ":native");
	if (native && native->args.count && native->args.items[0]->kind == EXPR_STRING)
		return native->args.items[0]->text;
	const char *name = constructor->name.name->text;
	char *tag = snake_case(l->arena, name);
	size_t length = strlen(tag);
	/* A reserved word is a fine atom. */
	if (length > 1 && tag[length - 1] == '_' && name[strlen(name) - 1] != '_')
		tag[length - 1] = 0;
	return tag;
}

bool lower_is_bare(const struct symbol *owner, const struct member *constructor)
{
	bool arguments = constructor->function && constructor->function->args.count;
	return !arguments && owner && owner->decl &&
	       meta_find(&owner->decl->meta, ":elixirIdiomatic");
}

/* ---- patterns ---- */

struct patterns {
	struct lower *l;
	struct ex *guard;
	const char *stem;              /* what a value that the guard asks about is called */
	struct pattern_stage **stages; /* where the next one goes; NULL: none are allowed */
};

static struct ex *pattern_of(struct patterns *p, const struct tx_pattern *pattern);

static struct ex *any(struct lower *l)
{
	return ex_var(l->arena, "_");
}

static void also(struct patterns *p, struct ex *test)
{
	p->guard = p->guard ? ex_binary(p->l->arena, "and", p->guard, test) : test;
}

bool same_extractor(const struct tx *a, const struct tx_local *of_a, const struct tx *b,
                    const struct tx_local *of_b)
{
	if (!a || !b)
		return a == b;
	bool same_local = a->local == b->local || (a->local == of_a && b->local == of_b);
	if (a->kind != b->kind || a->op != b->op || !same_local || a->member != b->member ||
	    a->symbol != b->symbol || a->name != b->name || a->truth != b->truth ||
	    a->length != b->length || a->list.count != b->list.count || a->function ||
	    a->cases.count || a->catches.count || a->keys.count || b->keys.count || a->third ||
	    b->third || (a->text && b->text && memcmp(a->text, b->text, a->length) != 0))
		return false;
	for (uint32_t i = 0; i < a->list.count; i++) {
		if (!same_extractor(a->list.items[i], of_a, b->list.items[i], of_b))
			return false;
	}
	return same_extractor(a->left, of_a, b->left, of_b) &&
	       same_extractor(a->right, of_a, b->right, of_b);
}

static bool add_stage(struct patterns *p, const struct tx *extract, struct ex *value,
                      const struct tx_pattern *inner, const struct tx_local *local)
{
	if (!p->stages)
		return false;
	struct pattern_stage *stage = ARENA_NEW(p->l->arena, struct pattern_stage);
	*stage = (struct pattern_stage){extract, local, value, inner, NULL};
	*p->stages = stage;
	p->stages = &stage->next;
	return true;
}

static bool is_number_type(struct ty *type)
{
	return ty_is_float(type) || type_is_open(type);
}

/* Elixir's pattern 1 does not take 1.0: numbers that may be floats are compared in the guard. */
static struct ex *constant(struct patterns *p, const struct tx_pattern *pattern)
{
	struct lower *l = p->l;
	struct ex *value = lower_expr(l, pattern->value);
	bool number = pattern->value->kind == TX_INT || pattern->value->kind == TX_FLOAT;
	bool loose = pattern->value->kind == TX_FLOAT || (number && is_number_type(pattern->type));
	bool attribute = value->kind == EX_UNARY && !strcmp(value->text, "@");
	if ((is_constant(value) || attribute) && !loose &&
	    (!attribute || !is_number_type(pattern->type)))
		return value;
	if (!lower_is_guard(value))
		return NULL;
	struct ex *name = lower_fresh(l, p->stem);
	also(p, ex_binary(l->arena, "==", name, value));
	return name;
}

static struct ex *constructor(struct patterns *p, const struct tx_pattern *pattern)
{
	struct lower *l = p->l;
	struct ex *tag = ex_atom(l->arena, lower_tag(l, pattern->member));
	if (lower_is_bare(pattern->owner, pattern->member))
		return tag;
	struct ex *tuple = ex_tuple(l->arena, 1, tag);
	uint32_t count = pattern->member->function ? pattern->member->function->args.count : 0;
	const char *stem = p->stem;
	for (uint32_t i = 0; i < count; i++) {
		p->stem = snake_case(l->arena,
		                     pattern->member->function->args.items[i].name.name->text);
		struct ex *item =
		        i < pattern->items.count ? pattern_of(p, pattern->items.items[i]) : any(l);
		if (!item)
			return NULL;
		ex_add(l->arena, tuple, item);
	}
	p->stem = stem;
	return tuple;
}

static const struct ty_field *field_of(struct ty *type, const struct name *name)
{
	type = ty_follow_null(type);
	for (uint32_t i = 0; type && type->kind == TY_ANON && i < type->fields.count; i++) {
		if (type->fields.items[i].name == name)
			return &type->fields.items[i];
	}
	return NULL;
}

/* A field that may be missing is null then: `%{a: pattern}` must not need it. */
static bool may_be_missing(struct ty *type, const struct name *name, const struct tx_pattern *item)
{
	const struct ty_field *field = field_of(type, name);
	if (field && !field->optional)
		return false;
	if (!field && !type_is_open(type))
		return false;
	switch (item->kind) {
	case PATTERN_CONSTANT:
		return item->value->kind == TX_NULL;
	case PATTERN_BIND:
		return !item->inner || may_be_missing(type, name, item->inner);
	case PATTERN_OR:
		return true;
	default:
		return false;
	}
}

static struct ex *tuple(struct patterns *p, const struct tx_pattern *pattern, uint32_t size)
{
	struct lower *l = p->l;
	struct ex **items = ARENA_NEWS(l->arena, pattern->items.count + 1, struct ex *);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		if (pattern->items.items[i]->kind == PATTERN_ANY)
			continue;
		items[i] = pattern_of(p, pattern->items.items[i]);
		if (!items[i])
			return NULL;
	}
	return tuple_of(l, pattern->names.items, items, pattern->items.count, size);
}

static struct ex *structure(struct patterns *p, const struct tx_pattern *pattern)
{
	struct lower *l = p->l;
	if (tuple_size(pattern->type))
		return tuple(p, pattern, tuple_size(pattern->type));
	struct ex *map = ex_new(l->arena, EX_MAP), *whole = NULL;
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		const struct tx_pattern *item = pattern->items.items[i];
		const struct name *name = pattern->names.items[i];
		if (item->kind == PATTERN_ANY)
			continue;
		struct ex *key = ex_atom(l->arena, lower_field_key(l, pattern->type, name));
		if (may_be_missing(pattern->type, name, item)) {
			if (!p->stages)
				return NULL;
			whole = whole ? whole : lower_fresh(l, p->stem);
			struct ex *field = ex_new(l->arena, EX_INDEX);
			field->left = whole;
			field->right = key;
			add_stage(p, NULL, field, item, NULL);
			continue;
		}
		struct ex *inner = pattern_of(p, item);
		if (!inner)
			return NULL;
		ex_add_pair(l->arena, map, key, inner);
	}
	return whole ? ex_match(l->arena, map, whole) : map;
}

/* value => inner: the extractor's expression over the value, once the rest has matched. */
static struct ex *extractor(struct patterns *p, const struct tx_pattern *pattern)
{
	struct lower *l = p->l;
	if (!add_stage(p, pattern->value, NULL, pattern->inner, pattern->local))
		return NULL;
	return pattern->local ? lower_local(l, pattern->local) : any(l);
}

static struct ex *array(struct patterns *p, const struct tx_pattern *pattern)
{
	struct lower *l = p->l;
	struct ex *list = ex_new(l->arena, pattern->tuple ? EX_TUPLE : EX_LIST);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		struct ex *item = pattern_of(p, pattern->items.items[i]);
		if (!item)
			return NULL;
		ex_add(l->arena, list, item);
	}
	return list;
}

/* `case 1 | 2 | 1:` asks for each once. */
static void add_once(struct lower *l, struct ex *list, struct ex *value)
{
	for (uint32_t i = 0; i < list->list.count; i++) {
		if (ex_equal(list->list.items[i], value))
			return;
	}
	ex_add(l->arena, list, value);
}

static bool add_constants(struct lower *l, const struct tx_pattern *pattern, struct ex *list)
{
	if (pattern->kind == PATTERN_OR) {
		for (uint32_t i = 0; i < pattern->items.count; i++) {
			if (!add_constants(l, pattern->items.items[i], list))
				return false;
		}
		return true;
	}
	if (pattern->kind == PATTERN_ENUM && lower_is_bare(pattern->owner, pattern->member)) {
		add_once(l, list, ex_atom(l->arena, lower_tag(l, pattern->member)));
		return true;
	}
	if (pattern->kind == PATTERN_ENUM && pattern->member->function &&
	    pattern->member->function->args.count)
		return false;
	if (pattern->kind == PATTERN_ENUM) {
		add_once(l, list,
		         ex_tuple(l->arena, 1, ex_atom(l->arena, lower_tag(l, pattern->member))));
		return true;
	}
	if (pattern->kind != PATTERN_CONSTANT || pattern->value->kind == TX_FLOAT)
		return false;
	struct ex *value = lower_expr(l, pattern->value);
	add_once(l, list, value);
	return is_constant(value) &&
	       !(pattern->value->kind == TX_INT && is_number_type(pattern->type));
}

static struct ex *either(struct patterns *p, const struct tx_pattern *pattern)
{
	struct lower *l = p->l;
	struct ex *list = ex_new(l->arena, EX_LIST);
	if (!add_constants(l, pattern, list))
		return NULL;
	struct ex *name = lower_fresh(l, p->stem);
	also(p, ex_binary(l->arena, "in", name, list));
	return name;
}

static struct ex *pattern_of(struct patterns *p, const struct tx_pattern *pattern)
{
	struct ex *inner;
	switch (pattern->kind) {
	case PATTERN_ANY:
		return any(p->l);
	case PATTERN_BIND:
		if (!pattern->inner || pattern->inner->kind == PATTERN_ANY)
			return lower_local(p->l, pattern->local);
		inner = pattern_of(p, pattern->inner);
		return inner ? ex_match(p->l->arena, inner, lower_local(p->l, pattern->local))
		             : NULL;
	case PATTERN_CONSTANT:
		return constant(p, pattern);
	case PATTERN_ENUM:
		return constructor(p, pattern);
	case PATTERN_OBJECT:
		return structure(p, pattern);
	case PATTERN_ARRAY:
		return array(p, pattern);
	case PATTERN_OR:
		return pattern->items.count == 1 ? pattern_of(p, pattern->items.items[0])
		                                 : either(p, pattern);
	case PATTERN_EXTRACT:
		return extractor(p, pattern);
	}
	return NULL;
}

bool lower_pattern(struct lower *l, const struct tx_pattern *pattern, struct ex **out,
                   struct ex **guard, struct pattern_stage **stages)
{
	struct patterns p = {l, *guard, "value", stages};
	struct ex *found = pattern_of(&p, pattern);
	if (!found)
		return false;
	*out = found;
	*guard = p.guard;
	return true;
}
