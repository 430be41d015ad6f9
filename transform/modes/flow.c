/*
 * What happens to values: stored, returned, given a name, changed.  Here are
 * the exceptions of MUTATION.md, section 4: move, borrow, being built, put
 * back at the same path.
 */
#include "transform/modes/walk.h"

#include <stdarg.h>
#include <stdio.h>

const struct conditions always = {.count = 0};

struct conditions only(bit_id bit)
{
	struct conditions when = {.count = 1};
	when.bits[0] = bit;
	return when;
}

/* What does not fit is left out: that only refuses more. */
struct conditions both(struct conditions left, struct conditions right)
{
	for (uint32_t i = 0; i < right.count && left.count < BODY_MAX; i++) {
		bool there = false;
		for (uint32_t j = 0; j < left.count; j++)
			there |= left.bits[j] == right.bits[i];
		if (!there)
			left.bits[left.count++] = right.bits[i];
	}
	return left;
}

bit_id effect_bit(struct walk *w, const char *word, int parameter, const char *key)
{
	if (parameter < 0)
		return bit_named(w->s, text_printf(w->s, "%s %s", word, key));
	return bit_named(w->s, text_printf(w->s, "%s %d %s", word, parameter, key));
}

/* ---- clauses ---- */

static void clause_of(struct walk *w, struct clause *clause, struct conditions when)
{
	if (!w->emit)
		return;
	clause->body_count = when.count;
	for (uint32_t i = 0; i < when.count; i++)
		clause->body[i] = when.bits[i];
	clause_add(w->s, clause);
}

void emit(struct walk *w, enum head head, uint32_t a, uint32_t b, struct conditions when)
{
	struct clause clause = {.head = head, .a = a, .b = b};
	if (a != NONE && b != NONE)
		clause_of(w, &clause, when);
}

void emit_refusal(struct walk *w, const struct tx *at, enum diag_code code, struct conditions when,
                  const char *hint, const char *format, ...)
{
	char text[400];
	va_list list;
	if (!w->emit)
		return;
	va_start(list, format);
	vsnprintf(text, sizeof text, format, list);
	va_end(list);
	struct clause clause = {.head = HEAD_REFUSE};
	clause.witness = (struct witness){at ? at->node : 0, code, text_of(w->s, text),
	                                  hint ? text_of(w->s, hint) : NONE};
	clause_of(w, &clause, when);
}

static void emit_bit(struct walk *w, const char *word, int parameter, const char *key,
                     struct conditions when)
{
	if (w->emit)
		emit(w, HEAD_BIT, effect_bit(w, word, parameter, key), 0, when);
}

static const char *copy_hint(struct walk *w, const struct tx *e)
{
	e = bare(e);
	const char *word = type_word(e ? e->type : NULL);
	if (e && (ty_is_array(e->type) || ty_is_map(e->type)))
		return arena_printf(w->arena, "give one of them a copy: `%s.copy()`", spell(w, e));
	return arena_printf(w->arena,
	                    "change the %s before it gets a second name, or make a new one", word);
}

/* The node of the aliased object itself: what the value is, or what it holds. */
static obj_id aliased_obj(struct walk *w, const struct value *value, const struct alias *alias)
{
	obj_id obj = value->obj;
	for (uint32_t i = 0; w->emit && obj != NONE && i < alias->held_count; i++)
		obj = obj_child(w->s, obj, alias->held[i]);
	return obj;
}

static void emit_second(struct walk *w, const struct value *value, const struct alias *alias,
                        const struct tx *at, const char *into, struct conditions when)
{
	if (!w->emit)
		return;
	struct ty *type = value->from ? value->from->type : at->type;
	const char *path = path_text(w, &alias->path);
	bool parts = alias->kind != ALIAS_WHOLE;
	struct clause clause = {.head = parts ? HEAD_PARTS : HEAD_SECOND,
	                        .a = aliased_obj(w, value, alias)};
	clause.witness.node = at->node;
	clause.witness.code = DIAG_MODES_SHARED;
	clause.witness.text =
	        parts ? text_printf(w->s, "%s and `%s` have the same things in them", into, path)
	              : text_printf(w->s, "%s and `%s` name one %s", into, path,
	                            alias->held_count ? "object" : type_word(type));
	clause.witness.hint = text_of(w->s, copy_hint(w, value->from ? value->from : at));
	if (value->obj != NONE)
		clause_of(w, &clause, when);
}

static void emit_change(struct walk *w, obj_id obj, const struct tx *at, const char *how,
                        struct conditions when)
{
	if (!w->emit || obj == NONE)
		return;
	struct clause clause = {.head = HEAD_CHANGE, .a = obj};
	clause.witness.node = at->node;
	clause.witness.code = DIAG_MODES_SHARED;
	clause.witness.text = text_printf(w->s, "`%s` changes it: `%s`", w->member_key, how);
	clause.witness.hint = NONE;
	clause_of(w, &clause, when);
}

/* ---- where a value goes ---- */

/* The function whose parameter the root is; NULL: it is none that callers know. */
static const char *parameter_key(const struct local_info *root)
{
	return root && root->parameter >= 0 && root->function ? root->function->key : NULL;
}

bool alias_moves(struct walk *w, const struct value *value, const struct alias *alias)
{
	const struct local_info *root = alias->path.root;
	if (!alias->moves || !root || root->parameter >= 0)
		return false;
	return !w->emit || !seen_by_others(w, root, value->through);
}

static void store_parameter(struct walk *w, const struct alias *alias, const char *key,
                            struct conditions when)
{
	int index = alias->path.root->parameter;
	bool whole = alias->kind == ALIAS_WHOLE && !alias->path.parts.count && !alias->path.deep;
	emit_bit(w, "kept", index, key, when);
	if (whole)
		emit_bit(w, "stores", index, key, when);
}

static bool is_whole(const struct alias *alias)
{
	return alias->kind == ALIAS_WHOLE && !alias->path.parts.count && !alias->path.deep;
}

static void store_alias(struct walk *w, const struct value *value, const struct alias *alias,
                        const struct tx *at, const char *into, struct conditions when, bit_id maybe)
{
	struct local_info *root = alias->path.root;
	const char *key = parameter_key(root);
	if (root && maybe == NONE)
		note_escape(w, root, !is_whole(alias));
	else if (root)
		bit_add(w, &root->unless, maybe);
	if (key)
		store_parameter(w, alias, key, when);
	if (alias_moves(w, value, alias) || (key && is_whole(alias) && alias->moves))
		return;
	emit_second(w, value, alias, at, into, when);
	if (key && is_whole(alias) && w->emit)
		emit_change(w, aliased_obj(w, value, alias), at, into,
		            both(when, only(effect_bit(w, "changes", root->parameter, key))));
}

static bool path_steady(struct walk *w, const struct place_path *path, uint32_t since)
{
	for (uint32_t i = 0; i < path->parts.count; i++) {
		if (!tx_steady(w, path->parts.items[i].index, since))
			return false;
	}
	return true;
}

bool store(struct walk *w, const struct value *value, const struct tx *at, const char *into,
           const struct place_path *path, struct conditions when)
{
	bool all_back = value->aliases.count > 0;
	w->now++;
	if (!value->object)
		return false;
	if (value->closure)
		closure_escapes(w, value, at, when);
	for (uint32_t i = 0; i < value->aliases.count; i++) {
		const struct alias *alias = &value->aliases.items[i];
		bool back = path && path_equal(&alias->path, path) &&
		            path_steady(w, path, value->through ? value->through->start : w->now);
		/* What stood in what is overwritten moves. */
		bool inside = path && path_within(path, &alias->path) &&
		              path_steady(w, path, value->through ? value->through->start : w->now);
		back &= !alias->held_count;
		if (!back && !inside)
			store_alias(w, value, alias, at, into, both(alias->when, when), NONE);
		all_back &= back;
	}
	return all_back;
}

void store_maybe(struct walk *w, const struct value *value, const struct tx *at, const char *into,
                 bit_id bit)
{
	w->now++;
	for (uint32_t i = 0; value->object && i < value->aliases.count; i++) {
		const struct alias *alias = &value->aliases.items[i];
		store_alias(w, value, alias, at, into, both(alias->when, only(bit)), bit);
	}
}

/* ---- results ---- */

static void result_of_parameter(struct walk *w, const struct alias *alias, const char *key)
{
	int index = alias->path.root->parameter;
	bool whole = is_whole(alias);
	emit_bit(w, "kept", index, key, alias->when);
	if (alias->kind == ALIAS_CONTENTS) {
		emit_bit(w, "contents", index, key, alias->when);
		return;
	}
	emit_bit(w, whole ? "returns" : "part", index, key, alias->when);
	emit_bit(w, "aliased", -1, key, alias->when);
}

static void result_alias(struct walk *w, const struct value *value, const struct alias *alias,
                         const struct tx *at)
{
	const char *key = w->function->key;
	struct local_info *root = alias->path.root;
	bool own = root && root->function == w->function;
	if (alias->held_count) {
		store_alias(w, value, alias, at, "the result", alias->when, NONE);
		return;
	}
	if (root && root->parameter >= 0 && own) {
		result_of_parameter(w, alias, key);
		return;
	}
	if (own && alias_moves(w, value, alias)) {
		bool new = is_whole(alias) ? !root->stale && !escaped_before(root, w->now, false)
		                           : !root->stale && !root->shallow &&
		                                     !escaped_before(root, w->now, true);
		if (!new && alias->kind == ALIAS_WHOLE)
			emit_bit(w, "aliased", -1, key, alias->when);
		for (uint32_t i = 0; i < root->unless.count; i++)
			emit_bit(w, "aliased", -1, key,
			         both(alias->when, only(root->unless.items[i])));
		for (uint32_t i = 0; i < root->unless_deep.count && !is_whole(alias); i++)
			emit_bit(w, "aliased", -1, key,
			         both(alias->when, only(root->unless_deep.items[i])));
		return;
	}
	emit_second(w, value, alias, at, "the result", alias->when);
	emit_bit(w, "aliased", -1, key, alias->when);
	if (root)
		note_escape(w, root, !is_whole(alias));
}

void give_result(struct walk *w, const struct value *value, const struct tx *at)
{
	w->now++;
	if (!value->object || !w->function)
		return;
	if (w->emit)
		obj_unify(w->s, w->function->result, value->obj);
	if (!w->function->key) {
		store(w, value, at, "the result of a function", NULL, always);
		return;
	}
	if (value->closure)
		closure_escapes(w, value, at, always);
	for (uint32_t i = 0; i < value->aliases.count; i++)
		result_alias(w, value, &value->aliases.items[i], at);
	if (!value->fresh)
		emit_bit(w, "aliased", -1, w->function->key, always);
	for (uint32_t i = 0; i < value->unless.count; i++)
		emit_bit(w, "aliased", -1, w->function->key, only(value->unless.items[i]));
}

/* ---- names ---- */

void note_assigned(struct walk *w, struct local_info *info)
{
	struct mark mark = modes_mark_now(w, info, false);
	VEC_PUSH(w->arena, &info->assigns, mark);
	for (struct function_info *f = w->function; f && f != info->function; f = f->outer)
		VEC_PUSH(w->arena, &f->assigned, info);
	changed_in_attempts(w, info, always);
}

void capture(struct walk *w, struct local_info *info)
{
	for (struct function_info *f = w->function; f && f != info->function && info->function;
	     f = f->outer) {
		bool there = false;
		for (uint32_t i = 0; i < f->captured.count; i++)
			there |= f->captured.items[i] == info;
		if (!there)
			VEC_PUSH(w->arena, &f->captured, info);
	}
}

/* The root's object becomes this local's own. */
static void take_over(struct walk *w, struct local_info *info, const struct alias *alias)
{
	struct local_info *root = alias->path.root;
	bool whole = is_whole(alias), direct = !alias->held_count;
	info->owns = true;
	if (alias->kind != ALIAS_CONTENTS && direct) {
		info->stale |= root->stale || escaped_before(root, w->now, !whole) ||
		               (!whole && root->shallow);
	}
	info->shallow |= root->shallow || root->stale || escaped_before(root, w->now, true) ||
	                 alias->kind == ALIAS_CONTENTS;
	for (uint32_t i = 0; i < root->unless.count; i++)
		bit_add(w, &info->unless, root->unless.items[i]);
	for (uint32_t i = 0; i < root->unless_deep.count; i++)
		bit_add(w, whole ? &info->unless_deep : &info->unless, root->unless_deep.items[i]);
	note_escape(w, root, !whole);
}

static void bind_alias(struct walk *w, struct local_info *info, const struct value *value,
                       const struct alias *alias, const struct tx *at)
{
	struct local_info *root = alias->path.root;
	if (root == info && alias->path.kind == ROOT_LOCAL)
		return;
	const char *into = info->local && info->local->name
	                           ? arena_printf(w->arena, "`%s`", info->local->name->text)
	                           : "a variable";
	if (w->strict) {
		store_alias(w, value, alias, at, into, alias->when, NONE);
		info->stale = info->shallow = info->owns = true;
		return;
	}
	/* What is changed by way of a path goes back there, read again or not. */
	bool back = info->by_path || info->item;
	if (alias->moves && !back && root && root->parameter < 0) {
		take_over(w, info, alias);
		if (!alias_moves(w, value, alias)) {
			emit_second(w, value, alias, at, into, alias->when);
			info->stale = info->shallow = true;
		}
		return;
	}
	uint32_t count = info->aliases.count;
	alias_add(w, &info->aliases, alias);
	w->grew |= info->aliases.count != count;
	if (root && info->aliases.count != count)
		VEC_PUSH(w->arena, &root->borrowers, info);
	if (alias->kind == ALIAS_CONTENTS || alias->held_count || alias->when.count)
		info->owns = info->shallow = true;
}

void modes_bind(struct walk *w, struct local_info *info, const struct value *value,
                const struct tx *at)
{
	w->now++;
	info->assigned++;
	if (info->parameter >= 0 && info->function == w->function && !w->depth && !info->replaced)
		info->replaced = w->now;
	note_assigned(w, info);
	if (!value->object)
		return;
	if (w->emit)
		obj_unify(w->s, info->obj, value->obj);
	if (value->closure && !info->lifted)
		closure_escapes(w, value, at, always);
	for (uint32_t i = 0; i < value->aliases.count; i++)
		bind_alias(w, info, value, &value->aliases.items[i], at);
	bool own = !value->aliases.count || value->mixed;
	for (uint32_t i = 0; i < value->aliases.count; i++)
		own |= value->aliases.items[i].when.count ||
		       value->aliases.items[i].kind == ALIAS_CONTENTS ||
		       value->aliases.items[i].held_count;
	if (own) {
		info->owns = true;
		info->stale |= !value->fresh;
		info->shallow |= !value->deep;
	}
	for (uint32_t i = 0; i < value->unless.count; i++)
		bit_add(w, &info->unless, value->unless.items[i]);
}

/* ---- changes ---- */

static bool goes_back(struct walk *w, const struct value *base, const struct alias *alias)
{
	const struct local_info *through = base->through;
	if (through && through->aliases.count && through->function != w->function)
		return false;
	if (through && alias->path.root != through && goes_back_by_hand(w, through))
		return true;
	if (!through || !base->is_path || alias->path.deep)
		return false;
	if (alias->path.root == through)
		return true;
	if (base->aliases.count > 1 || alias->when.count)
		return false;
	/* Back from name to name, as each was read, until where the path starts. */
	for (int depth = 0; through && depth < 64; depth++, through = through->base) {
		if (through == alias->path.root)
			return true;
		if (through->rebound || (!through->by_path && !through->item) ||
		    through->aliases.count != 1 || through->owns)
			return false;
	}
	return false;
}

static void change_parameter(struct walk *w, const struct change *one, const struct tx *at)
{
	struct local_info *root = one->path.root;
	const char *key = parameter_key(root);
	if (root->replaced && w->now > root->replaced) {
		emit_change(w, one->obj, at, one->how, one->when);
		return;
	}
	if (!key)
		emit_refusal(w, at, DIAG_MODES_ALIAS, one->when,
		             "give the changed value back as the result",
		             "a function value cannot change what it is given: `%s`", one->how);
	else
		emit_bit(w, "changes", root->parameter, key, one->when);
	if (key && (one->path.parts.count || one->path.deep))
		emit_bit(w, "changes_parts", root->parameter, key, one->when);
	if (root->assigned)
		emit_refusal(
		        w, at, DIAG_MODES_ALIAS, one->when, "assign another variable",
		        "`%s` is a parameter that is assigned and also changed in place",
		        path_text(w, &(struct place_path){.kind = one->path.kind, .root = root}));
	bool built = one->path.kind == ROOT_THIS && w->function && w->function->constructor;
	if ((one->path.parts.count || one->path.deep) && !built)
		emit_change(w, one->obj, at, one->how, one->when);
}

void fill(struct walk *w, const struct value *base, const struct value *value)
{
	(void)w;
	if (!value->object ||
	    (value->deep && value->fresh && !value->aliases.count && !value->unless.count))
		return;
	for (uint32_t i = 0; i < base->aliases.count; i++) {
		if (base->aliases.items[i].path.root)
			base->aliases.items[i].path.root->shallow = true;
	}
	if (base->through)
		base->through->shallow = true;
}

/* A change of a path that starts from a local or `this`. */
void change_again(struct walk *w, const struct change *what, const struct tx *at)
{
	struct change one = *what;
	struct local_info *root = one.path.root;
	bool own_level = !one.path.parts.count && !one.path.deep;
	one.at = w->now;
	one.node = at;
	VEC_PUSH(w->arena, &root->changes, one);
	for (struct function_info *f = w->function; f && f != root->function && root->function;
	     f = f->outer)
		VEC_PUSH(w->arena, &f->changed, one);
	changed_in_attempts(w, root, one.when);
	if (root->parameter >= 0) {
		change_parameter(w, &one, at);
		return;
	}
	bool new = own_level
	                   ? !root->stale && !escaped_before(root, w->now, false)
	                   : !root->stale && !root->shallow && !escaped_before(root, w->now, true);
	if (!new)
		emit_change(w, one.obj, at, one.how, one.when);
	for (uint32_t i = 0; i < root->unless.count; i++)
		emit_change(w, one.obj, at, one.how, both(one.when, only(root->unless.items[i])));
	for (uint32_t i = 0; i < root->unless_deep.count && !own_level; i++)
		emit_change(w, one.obj, at, one.how,
		            both(one.when, only(root->unless_deep.items[i])));
}

static void change_alias(struct walk *w, const struct value *base, const struct alias *alias,
                         const struct tx *at, const char *how, bool deep, struct conditions when)
{
	const char *path = path_text(w, &alias->path);
	bool inside = alias->kind == ALIAS_CONTENTS || alias->held_count;
	if (inside && !deep) {
		if (!base->through || base->through->stale)
			emit_change(w, base->obj, at, how, when);
		return;
	}
	if (alias->path.kind == ROOT_STATIC) {
		emit_refusal(w, at, DIAG_MODES_STATIC, when,
		             "keep it in a local variable and give it on",
		             "`%s` changes what a static variable holds", how);
		return;
	}
	if ((!alias->fluent && !goes_back(w, base, alias)) || inside) {
		const char *name = base->through && base->through->local &&
		                                   base->through->local->name &&
		                                   base->through != alias->path.root
		                           ? base->through->local->name->text
		                           : spell(w, base->from);
		const char *hint =
		        alias->path.deep
		                ? "go there by index or key and change it there, or change a copy"
		                : arena_printf(w->arena, "change it as `%s`, or change a copy",
		                               path);
		if (inside)
			emit_refusal(w, at, DIAG_MODES_ALIAS, when, hint,
			             "`%s` is in `%s`, and is changed here: `%s`", path, name, how);
		else
			emit_refusal(w, at, DIAG_MODES_ALIAS, when, hint,
			             "`%s` and `%s` name one %s, which is changed here: `%s`", name,
			             path, type_word(base->from ? base->from->type : NULL), how);
		return;
	}
	struct change one = {.path = alias->path,
	                     .when = when,
	                     .through = base->through,
	                     .field = deep ? NONE : w->field,
	                     .put = w->putting,
	                     .obj = base->obj,
	                     .how = how};
	one.path.deep |= deep;
	change_again(w, &one, at);
}

void change(struct walk *w, const struct value *base, const struct tx *at, const char *how,
            bool deep, struct conditions when)
{
	w->now++;
	if (!base->object)
		return;
	struct local_info *name = base->through;
	for (int depth = 0; name && name->aliases.count && depth < 64; depth++, name = name->base)
		name->changed = true;
	if (!base->aliases.count) {
		if (!base->fresh)
			emit_change(w, base->obj, at, how, when);
		for (uint32_t i = 0; i < base->unless.count; i++)
			emit_change(w, base->obj, at, how, both(when, only(base->unless.items[i])));
	}
	for (uint32_t i = 0; i < base->aliases.count; i++) {
		const struct alias *alias = &base->aliases.items[i];
		change_alias(w, base, alias, at, how, deep, both(alias->when, when));
	}
	w->now++;
}
