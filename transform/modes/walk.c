#include "transform/modes/walk.h"

static struct value local_value(struct walk *w, const struct tx *e)
{
	struct value value = value_none(e);
	struct local_info *info = info_of(w, e->local);
	capture(w, info);
	note_use(w, info);
	w->now++;
	value.object =
	        type_is_object(w->arena, e->type) || type_is_object(w->arena, e->local->type);
	if (!value.object)
		return value;
	if (w->emit && info->obj == NONE)
		info->obj = obj_new(w->s);
	value.obj = info->obj;
	value.through = info;
	value.is_path = true;
	bool last = map_get(&w->dead, e) != NULL;
	for (uint32_t i = 0; !w->strict && i < info->aliases.count; i++) {
		struct alias alias = info->aliases.items[i];
		alias.moves &= last;
		alias_add(w, &value.aliases, &alias);
	}
	if (info->owns || !value.aliases.count) {
		struct alias own = {.path = {.kind = ROOT_LOCAL, .root = info}, .moves = last};
		alias_add(w, &value.aliases, &own);
	}
	return value;
}

static struct value this_value(struct walk *w, const struct tx *e)
{
	struct value value = value_none(e);
	struct alias alias = {.path = {.kind = ROOT_THIS, .root = w->self}};
	capture(w, w->self);
	note_use(w, w->self);
	w->now++;
	value.object = type_is_object(w->arena, e->type);
	value.obj = w->self->obj;
	value.through = w->self;
	value.is_path = true;
	if (value.object)
		alias_add(w, &value.aliases, &alias);
	return value;
}

static text_id static_key(struct walk *w, const struct tx *e)
{
	return text_printf(w->s, "field %s.%s", e->symbol ? e->symbol->path->text : "?",
	                   e->name->text);
}

/* array.push, map.get as values: they hold the array, the map. */
static void library_method_value(struct walk *w, const struct tx *e, struct value *base)
{
	struct library library = library_of(e->symbol, e->member);
	base->from = e->left;
	if (library.changes && w->emit)
		emit_refusal(w, e, DIAG_MODES_ALIAS, always,
		             "write a function that gives the new value back, or a loop",
		             "`%s` changes its object, and a function value cannot give it back",
		             spell(w, e));
	else if (base->object && !library.changes)
		store(w, base, e, "a function value", NULL, always);
}

/* A method as a value: what it does to its parameters cannot come back. */
static struct value method_value(struct walk *w, const struct tx *e)
{
	struct value value = value_fresh(w, e), base = {0};
	if (e->left)
		base = walk_value(w, e->left);
	if (e->left && e->member && e->symbol && is_foreign(e->symbol))
		library_method_value(w, e, &base);
	if (!w->emit || !e->member || !e->symbol || is_foreign(e->symbol) || !e->member->function)
		return value;
	const char *key = arena_printf(w->arena, "%s.%s", e->symbol->path->text, e->name->text);
	uint32_t count = e->member->function->args.count;
	for (uint32_t i = 0; i < count && i < THIS_INDEX; i++) {
		obj_id parameter = obj_named(w->s, text_printf(w->s, "param %u %s", i, key));
		obj_unify(w->s, obj_child(w->s, value.obj, text_printf(w->s, "(%u", i)), parameter);
		struct clause kept = {.head = HEAD_SECOND, .a = parameter, .body_count = 1};
		kept.body[0] = effect_bit(w, "kept", (int)i, key);
		kept.witness = (struct witness){
		        e->node, DIAG_MODES_SHARED,
		        text_printf(w->s, "`%s` keeps or gives back what it is given", key), NONE};
		clause_add(w->s, &kept);
		emit_refusal(w, e, DIAG_MODES_ALIAS, only(effect_bit(w, "changes", (int)i, key)),
		             "call it directly, or give the changed value back as the result",
		             "`%s` changes its argument, and a function value cannot give it back",
		             key);
	}
	emit_refusal(w, e, DIAG_MODES_ALIAS, only(effect_bit(w, "changes", THIS_INDEX, key)),
	             "call it directly",
	             "`%s` changes its object, and a function value cannot give it back", key);
	obj_unify(w->s, obj_child(w->s, value.obj, w->result),
	          obj_named(w->s, text_printf(w->s, "result %s", key)));
	return value;
}

static struct value field_value(struct walk *w, const struct tx *e)
{
	if (e->field_kind == FIELD_ENUM || (e->left && e->left->kind == TX_SUPER))
		return value_fresh(w, e);
	if (e->member && e->member->kind == MEMBER_METHOD)
		return method_value(w, e);
	if (!e->left || e->field_kind == FIELD_STATIC) {
		struct value value = value_fresh(w, e);
		struct alias alias = {.path = {.kind = ROOT_STATIC}};
		value.is_path = true;
		w->now++;
		if (!value.object)
			return value;
		if (w->emit)
			value.obj = obj_named(w->s, static_key(w, e));
		alias_add(w, &value.aliases, &alias);
		return value;
	}
	struct value base = walk_value(w, e->left);
	const struct tx *left = bare(e->left);
	w->now++;
	if (left->from_dynamic || left->kind == TX_INDEX || left->kind == TX_CALL ||
	    (left->type && (ty_is_null(left->type) || ty_is_dynamic(left->type))))
		may_throw(w, always, false);
	return value_step(w, &base, text_of(w->s, e->name->text), NULL, e->type, e);
}

static struct value index_value(struct walk *w, const struct tx *e)
{
	struct value base = walk_value(w, e->left);
	uint32_t start = w->now;
	walk_value(w, e->right);
	check_operand(w, CHECK_RECEIVER, &base, start, e, always);
	w->now++;
	return value_step(w, &base, w->element, e->right, e->type, e);
}

/* ---- literals ---- */

static struct value literal_value(struct walk *w, const struct tx *e)
{
	struct value whole = value_fresh(w, e);
	uint32_t start = w->now;
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (e->kind == TX_MAP)
			walk_value(w, e->keys.items[i]);
		struct value item = walk_value(w, e->list.items[i]);
		text_id label =
		        e->kind == TX_OBJECT ? text_of(w->s, e->names.items[i]->text) : w->element;
		hold(w, &whole, &item, label, e->list.items[i],
		     e->kind == TX_OBJECT  ? "a structure"
		     : e->kind == TX_ARRAY ? "an array"
		                           : "a map");
	}
	/* What is held is not changed while the later ones are worked out. */
	check_operand(w, CHECK_READ, &whole, start, e, always);
	return whole;
}

static void walk_yield(struct walk *w, const struct tx *e)
{
	struct value value = walk_value(w, e->left);
	if (e->right)
		value = walk_value(w, e->right);
	w->yields_deep &= value.deep && !value.aliases.count;
	if (w->emit && value.object && w->yield != NONE)
		obj_unify(w->s, obj_child(w->s, w->yield, w->element), value.obj);
	store(w, &value, e, "a comprehension", NULL, always);
}

static struct value comprehension_value(struct walk *w, const struct tx *e)
{
	struct value whole = value_fresh(w, e);
	obj_id outer = w->yield;
	bool outer_deep = w->yields_deep;
	w->yield = whole.obj;
	w->yields_deep = true;
	walk_value(w, e->left);
	whole.deep = w->yields_deep;
	w->yield = outer;
	w->yields_deep = outer_deep;
	return whole;
}

/* ---- operators ---- */

static struct value assign_local(struct walk *w, const struct tx *e, const struct tx *left)
{
	struct local_info *info = info_of(w, left->local);
	capture(w, info);
	if (e->op != OP_ASSIGN)
		note_use(w, info);
	struct value value = walk_value(w, e->right);
	if (map_has(&w->refills, e)) {
		if (w->emit && value.object)
			obj_unify(w->s, info->obj, value.obj);
		info->assigned++;
		note_assigned(w, info);
		w->now++;
	} else {
		info->rebound = true;
		modes_bind(w, info, &value, e);
	}
	value.from = e;
	value.is_path = false;
	value.through = NULL;
	for (uint32_t i = 0; i < value.aliases.count; i++)
		value.aliases.items[i].moves = false;
	if (value.object && !value.aliases.count) {
		struct alias own = {.path = {.kind = ROOT_LOCAL, .root = info}};
		alias_add(w, &value.aliases, &own);
		value.through = info;
	}
	return value;
}

/* x.list = x.list.filter(...): what goes in takes the place of what it came from. */
static bool replaces_itself(const struct tx *e, const struct tx *left)
{
	static const char *const methods[] = {"filter", "slice", "copy"};
	const struct tx *call = e->op == OP_ASSIGN ? bare(e->right) : NULL;
	const struct tx *callee = call && call->kind == TX_CALL ? bare(call->left) : NULL;
	if (!callee || callee->kind != TX_FIELD || !callee->left ||
	    !ty_is_array(callee->left->type) || !tx_same(callee->left, left))
		return false;
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
		if (name_is(callee->name, methods[i]))
			return true;
	}
	return false;
}

static void drop_contents(struct value *value)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < value->aliases.count; i++) {
		if (value->aliases.items[i].kind != ALIAS_CONTENTS)
			value->aliases.items[kept++] = value->aliases.items[i];
	}
	value->aliases.count = kept;
}

static struct value assign_part(struct walk *w, const struct tx *e, const struct tx *left)
{
	struct value base = left->left ? walk_value(w, left->left) : value_none(left);
	const struct tx *index = left->kind == TX_INDEX ? left->right : NULL;
	text_id label = index ? w->element : text_of(w->s, left->name->text);
	if (index)
		walk_value(w, index);
	uint32_t start = w->now++;
	struct value value = walk_value(w, e->right);
	if (replaces_itself(e, left))
		drop_contents(&value);
	struct value part = value_step(w, &base, label, index, left->type, left);
	const char *into = arena_printf(w->arena, "`%s`", spell(w, left));
	if (left->kind == TX_FIELD && (!left->left || left->field_kind == FIELD_STATIC)) {
		if (w->emit && value.object)
			obj_unify(w->s, obj_named(w->s, static_key(w, left)), value.obj);
		store(w, &value, e, into, NULL, always);
		return value;
	}
	if (w->emit && value.object && part.object)
		obj_unify(w->s, part.obj, value.obj);
	check_operand(w, CHECK_RECEIVER, &base, start, e, always);
	fill(w, &base, &value);
	if (e->op == OP_ASSIGN &&
	    store(w, &value, e, into, part.aliases.count == 1 ? &part.aliases.items[0].path : NULL,
	          always))
		w->putting = value.through;
	may_throw(w, always, false);
	w->field = label;
	change(w, &base, e, arena_printf(w->arena, "%s = ...", spell(w, left)), false, always);
	w->field = NONE;
	w->putting = NULL;
	value.from = e;
	value.is_path = false;
	for (uint32_t i = 0; i < value.aliases.count; i++)
		value.aliases.items[i].moves = false;
	if (value.object && !value.aliases.count)
		return part;
	return value;
}

static void check_identity(struct walk *w, const struct tx *e, const struct value *left,
                           const struct value *right);

static struct value binary_value(struct walk *w, const struct tx *e)
{
	const struct tx *left = bare(e->left);
	if (e->op >= OP_ASSIGN && e->op <= OP_ASSIGN_BOOL_OR) {
		if (left->kind == TX_LOCAL)
			return assign_local(w, e, left);
		if (left->kind == TX_FIELD || left->kind == TX_INDEX)
			return assign_part(w, e, left);
	}
	struct value first = walk_value(w, e->left);
	bool maybe = e->op == OP_BOOL_AND || e->op == OP_BOOL_OR || e->op == OP_COALESCE;
	w->depth += maybe;
	struct value second = walk_value(w, e->right);
	w->depth -= maybe;
	w->now++;
	if (e->op == OP_EQ || e->op == OP_NE)
		check_identity(w, e, &first, &second);
	if (e->op != OP_COALESCE)
		return value_fresh(w, e);
	value_join(w, &first, &second);
	return first;
}

/* x == None asks for no identity: a constructor without arguments. */
static bool is_plain(const struct tx *e)
{
	e = bare(e);
	return !e || e->kind == TX_NULL || (e->kind == TX_FIELD && e->field_kind == FIELD_ENUM);
}

/* What has a type parameter for its type is compared (or parts of it are): the caller knows what it
 * is. */
void compare_opaque(struct walk *w, const struct value *value, bool parts)
{
	for (uint32_t i = 0; i < value->aliases.count; i++) {
		const struct alias *alias = &value->aliases.items[i];
		const struct local_info *root = alias->path.root;
		bool whole = !parts && !alias->path.parts.count && !alias->path.deep &&
		             alias->kind == ALIAS_WHOLE;
		if (root && root->parameter >= 0 && root->function && root->function->key &&
		    w->emit)
			emit(w, HEAD_BIT,
			     effect_bit(w, whole ? "compares" : "compares_parts", root->parameter,
			                root->function->key),
			     0, alias->when);
	}
}

static bool is_opaque(struct ty *type)
{
	return type_is_parameter(type) || ty_is_dynamic(type);
}

static void check_identity(struct walk *w, const struct tx *e, const struct value *left,
                           const struct value *right)
{
	if (is_plain(e->left) || is_plain(e->right))
		return;
	bool first = type_has_identity(w->arena, e->left->type),
	     second = type_has_identity(w->arena, e->right->type);
	if (type_is_parameter(e->left->type) || type_is_parameter(e->right->type)) {
		compare_opaque(w, left, false);
		compare_opaque(w, right, false);
	} else if ((first && second) || (first && is_opaque(e->right->type)) ||
	           (second && is_opaque(e->left->type))) {
		emit_refusal(
		        w, e, DIAG_MODES_IDENTITY, always, "compare what is in them",
		        "`%s` and `%s` are compared by identity, which a value of Elixir has not",
		        spell(w, e->left), spell(w, e->right));
	}
}

static struct value unary_value(struct walk *w, const struct tx *e)
{
	const struct tx *left = bare(e->left);
	if (e->op != OP_INCREMENT && e->op != OP_DECREMENT) {
		walk_value(w, e->left);
		return value_none(e);
	}
	if (left->kind == TX_LOCAL) {
		struct local_info *info = info_of(w, left->local);
		capture(w, info);
		note_use(w, info);
		w->now++;
		note_assigned(w, info);
	} else if (left->kind == TX_FIELD && (!left->left || left->field_kind == FIELD_STATIC)) {
		w->now++;
	} else if (left->kind == TX_FIELD || left->kind == TX_INDEX) {
		struct value base = walk_value(w, left->left);
		if (left->kind == TX_INDEX)
			walk_value(w, left->right);
		w->field = left->kind == TX_INDEX ? w->element : text_of(w->s, left->name->text);
		may_throw(w, always, false);
		change(w, &base, e,
		       arena_printf(w->arena, "%s%s", spell(w, left),
		                    e->op == OP_INCREMENT ? "++" : "--"),
		       false, always);
		w->field = NONE;
	} else {
		walk_value(w, e->left);
	}
	return value_none(e);
}

/* ---- control ---- */

static struct value if_value(struct walk *w, const struct tx *e)
{
	walk_value(w, e->left);
	w->depth++;
	struct value value = walk_value(w, e->right);
	struct value other = e->third ? walk_value(w, e->third) : value_none(e);
	w->depth--;
	if (!e->third)
		return value_none(e);
	value_join(w, &value, &other);
	return value;
}

static void walk_pattern(struct walk *w, const struct tx_pattern *pattern,
                         const struct value *subject)
{
	if (!pattern)
		return;
	struct value item;
	if (pattern->value && pattern->kind == PATTERN_CONSTANT)
		walk_value(w, pattern->value);
	if (pattern->local) {
		struct local_info *info = info_of(w, pattern->local);
		declare(w, info);
		modes_bind(w, info, subject, subject->from);
	}
	if (pattern->kind == PATTERN_EXTRACT && pattern->value) {
		item = walk_value(w, pattern->value);
		walk_pattern(w, pattern->inner, &item);
		return;
	}
	walk_pattern(w, pattern->inner, subject);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		const struct tx_pattern *one = pattern->items.items[i];
		text_id label = w->element;
		if (pattern->kind == PATTERN_OR) {
			walk_pattern(w, one, subject);
			continue;
		}
		if (pattern->kind == PATTERN_ENUM && pattern->member)
			label = text_printf(w->s, "#%s.%u", pattern->member->name.name->text, i);
		else if (pattern->kind == PATTERN_OBJECT)
			label = text_of(w->s, pattern->names.items[i]->text);
		if (pattern->tuple && i < subject->item_count)
			item = subject->items[i];
		else
			item = value_step(w, subject, label, NULL, one ? one->type : NULL,
			                  subject->from);
		item.is_path = false;
		walk_pattern(w, one, &item);
	}
}

static bool only_tuples(const struct tx *e)
{
	bool any = false;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++) {
			const struct tx_pattern *pattern = e->cases.items[i].patterns.items[j];
			any |= pattern->kind == PATTERN_ARRAY && pattern->tuple;
			if (pattern->kind == PATTERN_BIND)
				return false;
		}
	}
	return any;
}

static struct value subject_value(struct walk *w, const struct tx *e)
{
	const struct tx *subject = bare(e->left);
	if (subject->kind != TX_ARRAY || !only_tuples(e))
		return walk_value(w, e->left);
	struct value value = value_fresh(w, subject);
	struct value *items = ARENA_NEWS(w->arena, subject->list.count + 1, struct value);
	uint32_t start = w->now;
	for (uint32_t i = 0; i < subject->list.count; i++)
		items[i] = walk_value(w, subject->list.items[i]);
	for (uint32_t i = 0; i < subject->list.count; i++)
		check_operand(w, CHECK_READ, &items[i], start, subject, always);
	value.items = items;
	value.item_count = subject->list.count;
	return value;
}

static struct value switch_value(struct walk *w, const struct tx *e)
{
	struct value subject = subject_value(w, e), value = value_none(e);
	bool first = true;
	w->depth++;
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *one = &e->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++)
			walk_pattern(w, one->patterns.items[j], &subject);
		if (one->guard)
			walk_value(w, one->guard);
		struct value arm = walk_value(w, one->body);
		if (first)
			value = arm;
		else
			value_join(w, &value, &arm);
		first = false;
	}
	if (e->by_default) {
		struct value arm = walk_value(w, e->by_default);
		if (first)
			value = arm;
		else
			value_join(w, &value, &arm);
	}
	w->depth--;
	return value;
}

static void bind_item(struct walk *w, const struct tx *e, const struct value *over)
{
	struct local_info *info = info_of(w, e->local);
	struct value item = value_none(e);
	if (e->for_kind != FOR_RANGE && e->for_kind != FOR_STRING)
		item = value_step(w, over, w->element, NULL, e->local->type, e);
	declare(w, info);
	info->item = (e->for_kind == FOR_ARRAY || e->for_kind == FOR_MAP) && over->is_path;
	info->base = over->through;
	modes_bind(w, info, &item, e);
}

/* Arrays and lists are looked at anew at each step, a map's keys and values once. */
static const struct tx *live_receiver(const struct tx *e)
{
	const struct tx *call = bare(e->left),
	                *field = call && call->kind == TX_CALL ? bare(call->left) : NULL;
	if (e->for_kind != FOR_ITERATOR || !field || field->kind != TX_FIELD || !field->left ||
	    !field->name ||
	    !(name_is(field->name, "iterator") || name_is(field->name, "keyValueIterator")))
		return NULL;
	struct ty *type = field->left->type ? ty_follow_null(field->left->type) : NULL;
	const struct tx *root = bare(field->left);
	while (root->kind == TX_FIELD && root->left)
		root = bare(root->left);
	bool live = type && (ty_is_array(type) || ty_is(type, "haxe.ds.List"));
	return live && (root->kind == TX_LOCAL || root->kind == TX_THIS) ? field->left : NULL;
}

/* Lowering follows the variable that the loop names; what changes under another name is not seen.
 */
static void check_loop(struct walk *w, const struct tx *e, const struct value *over, uint32_t start)
{
	check_operand(w, over->is_path ? CHECK_LOOP : CHECK_READ, over, start, e, always);
	const struct tx *receiver = live_receiver(e);
	if (receiver) {
		struct value whole = walk_value(w, receiver);
		whole.from = receiver;
		check_operand(w, CHECK_LIST, &whole, start, e, always);
	}
	struct value others = *over;
	others.aliases = (alias_list){0};
	for (uint32_t i = 0; over->is_path && i < over->aliases.count; i++) {
		if (over->aliases.items[i].path.root != over->through)
			alias_add(w, &others.aliases, &over->aliases.items[i]);
	}
	uint32_t first = w->checks.count;
	check_operand(w, CHECK_READ, &others, start, e, always);
	for (uint32_t i = first; i < w->checks.count; i++)
		w->checks.items[i].reader = over->through;
}

static void walk_for(struct walk *w, const struct tx *e)
{
	struct value over = walk_value(w, e->left);
	if (e->third)
		walk_value(w, e->third);
	uint32_t start = w->now;
	loop_open(w, e);
	if (e->key) {
		struct local_info *key = info_of(w, e->key);
		struct value none = value_none(e);
		declare(w, key);
		modes_bind(w, key, &none, e);
	}
	if (e->local)
		bind_item(w, e, &over);
	if (e->right)
		walk_value(w, e->right);
	loop_close(w);
	if (e->for_kind == FOR_RANGE || e->for_kind == FOR_STRING)
		return;
	if (e->for_kind == FOR_ITERATOR)
		may_throw(w, always, true);
	check_loop(w, e, &over, start);
}

static void walk_while(struct walk *w, const struct tx *e)
{
	loop_open(w, e);
	if (e->do_while && e->right)
		walk_value(w, e->right);
	walk_value(w, e->left);
	if (!e->do_while && e->right)
		walk_value(w, e->right);
	loop_close(w);
}

static bool catches_everything(const struct tx *e)
{
	for (uint32_t i = 0; i < e->catches.count; i++) {
		struct ty *type = e->catches.items[i].type;
		if (!type || ty_is_dynamic(type) || ty_is(type, "haxe.Exception"))
			return true;
	}
	return false;
}

static struct value try_value(struct walk *w, const struct tx *e)
{
	struct attempt attempt = {.everything = catches_everything(e)};
	attempt_open(w, &attempt, e);
	w->depth++;
	struct value value = walk_value(w, e->left);
	attempt_close(w);
	for (uint32_t i = 0; i < e->catches.count; i++) {
		const struct tx_catch *one = &e->catches.items[i];
		if (one->local) {
			struct local_info *info = info_of(w, one->local);
			struct value caught = value_none(e);
			caught.object = type_is_object(w->arena, one->type);
			caught.obj = w->emit && caught.object ? obj_new(w->s) : NONE;
			caught.fresh = caught.deep = false;
			declare(w, info);
			modes_bind(w, info, &caught, e);
		}
		struct value arm = walk_value(w, one->body);
		value_join(w, &value, &arm);
	}
	w->depth--;
	return value;
}

static void walk_var(struct walk *w, const struct tx *e)
{
	struct local_info *info = info_of(w, e->local);
	const struct tx *init = bare(e->left);
	bool named = init && init->kind == TX_FUNCTION && init->function &&
	             init->function->self == e->local;
	if (!e->left || named)
		declare(w, info);
	if (!e->left)
		return;
	struct value value = walk_value(w, e->left);
	if (!named)
		declare(w, info);
	info->init = e->left;
	info->by_path = value.is_path && value.aliases.count && init->kind != TX_LOCAL;
	info->base = value.through;
	modes_bind(w, info, &value, e);
}

static struct value walk_return(struct walk *w, const struct tx *e)
{
	if (e->left) {
		struct value value = walk_value(w, e->left);
		give_result(w, &value, e);
	}
	w->left = w->now++;
	return value_none(e);
}

static struct value walk_throw(struct walk *w, const struct tx *e)
{
	struct value value = walk_value(w, e->left);
	store(w, &value, e, "an exception", NULL, always);
	may_throw(w, always, true);
	w->left = w->now++;
	return value_none(e);
}

static struct value cast_value(struct walk *w, const struct tx *e)
{
	struct value value = walk_value(w, e->left);
	if (e->cast_to)
		may_throw(w, always, false);
	if (!value.object && type_is_object(w->arena, e->type) && bare(e->left)->kind != TX_NULL)
		return value_fresh(w, e);
	return value;
}

static void walk_list(struct walk *w, const struct tx *e)
{
	for (uint32_t i = 0; i < e->list.count; i++)
		walk_value(w, e->list.items[i]);
}

static struct value statement_value(struct walk *w, const struct tx *e)
{
	switch (e->kind) {
	case TX_VAR:
		walk_var(w, e);
		break;
	case TX_FOR:
		walk_for(w, e);
		break;
	case TX_WHILE:
		walk_while(w, e);
		break;
	case TX_YIELD:
		walk_yield(w, e);
		break;
	case TX_RETURN:
		return walk_return(w, e);
	case TX_THROW:
		return walk_throw(w, e);
	case TX_BREAK:
	case TX_CONTINUE:
		w->left = w->now++;
		break;
	case TX_TRACE:
		walk_list(w, e);
		break;
	case TX_ELIXIR:
		walk_list(w, e);
		may_throw(w, always, true);
		return value_fresh(w, e);
	case TX_IS:
		walk_value(w, e->left);
		break;
	default:
		break;
	}
	return value_none(e);
}

struct value walk_value(struct walk *w, const struct tx *e)
{
	struct value value;
	if (!e)
		return value_none(NULL);
	switch (e->kind) {
	case TX_LOCAL:
		return local_value(w, e);
	case TX_THIS:
	case TX_SUPER:
		return this_value(w, e);
	case TX_FIELD:
		return field_value(w, e);
	case TX_INDEX:
		return index_value(w, e);
	case TX_OBJECT:
	case TX_ARRAY:
	case TX_MAP:
		return literal_value(w, e);
	case TX_COMPREHENSION:
		return comprehension_value(w, e);
	case TX_BINARY:
		return binary_value(w, e);
	case TX_UNARY:
		return unary_value(w, e);
	case TX_CALL:
		return walk_call(w, e);
	case TX_NEW:
		return walk_new(w, e);
	case TX_FUNCTION:
		return closure_value(w, e);
	case TX_IF:
		return if_value(w, e);
	case TX_SWITCH:
		return switch_value(w, e);
	case TX_TRY:
		return try_value(w, e);
	case TX_BLOCK:
		value = value_none(e);
		walk_block(w, e, &value);
		return value;
	case TX_CAST:
		return cast_value(w, e);
	case TX_META:
		return walk_value(w, e->left);
	case TX_REGEX:
		return value_fresh(w, e);
	default:
		return statement_value(w, e);
	}
}
