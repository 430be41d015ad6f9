/* What a member may be by its modifiers, its name and its declaration, in Haxe's order.  What is
 * wrong with it as a whole ends the looking at it. */
#include "transform/types/checks.h"

static bool say_of(struct typer *t, const struct member *m, const char *name, enum diag_code code)
{
	type_say(t, m->node, code, name);
	return false;
}

static bool say_whole(struct typer *t, const struct member *m, enum diag_code code)
{
	return say_of(t, m, m->name.name->text, code);
}

static bool is_value(const struct typer *t, const struct slot *slot)
{
	return t->decl->kind == DECL_ABSTRACT && slot->is_static && slot_is_inline(slot) &&
	       !(slot->member->access & ACCESS_STATIC);
}

/* ---- access words ---- */

static void check_twice(struct typer *t, const struct member *m, bool is_enum_value, uint32_t at)
{
	const struct ident *word = &m->access_words.items[at];
	bool shows = name_is(word->name, "public") || name_is(word->name, "private");
	for (uint32_t i = 0; i < at; i++) {
		const struct ident *seen = &m->access_words.items[i];
		if (seen->name == word->name) {
			type_say(t, word->node, DIAG_MODIFIER_TWICE, word->name->text);
			type_say(t, seen->node, DIAG_PREVIOUS_KEY);
			return;
		}
		if (shows && (name_is(seen->name, "public") || name_is(seen->name, "private"))) {
			const struct ident *named = is_enum_value ? seen : word;
			type_say(t, word->node, DIAG_CONFLICTING_ACCESS, named->name->text);
			type_say(t, seen->node,
			         is_enum_value ? DIAG_CONFLICTS : DIAG_CONFLICTS_WITH);
			return;
		}
	}
}

static bool is_first(const struct typer *t, const struct member *m)
{
	for (uint32_t i = 0; i < m->index; i++) {
		unsigned access = t->decl->members.items[i]->access;
		if ((access & ACCESS_ABSTRACT) && !(access & ACCESS_STATIC))
			return false;
	}
	return true;
}

static void check_abstract_words(struct typer *t, const struct member *m)
{
	unsigned access = m->access;
	if (!(access & ACCESS_ABSTRACT))
		return;
	if (access & ACCESS_STATIC)
		type_say(t, m->name.node, DIAG_STATIC_ABSTRACT);
	else if (access & ACCESS_FINAL)
		type_say(t, m->name.node, DIAG_FINAL_ABSTRACT);
	else if (access & ACCESS_INLINE)
		type_say(t, m->name.node, DIAG_INLINE_ABSTRACT);
	else if (t->decl->kind == DECL_CLASS && !t->decl->is_abstract && is_first(t, m)) {
		type_say(t, t->decl->name.node, DIAG_SHOULD_BE_ABSTRACT);
		type_say(t, m->name.node, DIAG_FIRST_ABSTRACT);
	}
}

static void check_variable_words(struct typer *t, const struct member *m)
{
	static const char *const wrong[] = {"dynamic", "override", "macro", "abstract", "overload"};
	for (uint32_t i = 0; i < m->access_words.count; i++) {
		const struct ident *word = &m->access_words.items[i];
		bool is_wrong = m->get.name && name_is(word->name, "inline");
		for (size_t j = 0; j < sizeof wrong / sizeof *wrong; j++)
			is_wrong |= name_is(word->name, wrong[j]);
		if (is_wrong)
			type_say(t, word->node, DIAG_WRONG_ACCESSOR, word->name->text,
			         m->get.name ? "property" : "variable", m->name.name->text);
	}
}

/* ---- variables ---- */

static bool is_one_of(const struct name *word, const char *a, const char *b)
{
	return word && (name_is(word, a) || name_is(word, b));
}

static void check_accessor_word(struct typer *t, const struct member *m, const struct ident *word,
                                const char *right)
{
	if (word->name && !is_one_of(word->name, "null", "dynamic") &&
	    !is_one_of(word->name, "never", "default") && !name_is(word->name, right))
		type_say(t, word->node, DIAG_CUSTOM_ACCESSOR, m->name.name->text, right);
}

static bool check_property(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	if (t->decl->kind == DECL_ABSTRACT && !slot->is_static && !slot->owner->is_std &&
	    (!is_one_of(m->get.name, "get", "never") || !is_one_of(m->set.name, "set", "never"))) {
		type_say_last(t, m->node, DIAG_MEMBER_ACCESSORS);
		return false;
	}
	if (!m->type && !m->value)
		return say_whole(t, m, DIAG_PROPERTY_TYPE);
	if (t->decl->kind == DECL_ABSTRACT && !slot->is_static && has_meta(&m->meta, ":isVar"))
		return say_whole(t, m, DIAG_ABSTRACT_IS_VAR);
	check_accessor_word(t, m, &m->get, "get");
	check_accessor_word(t, m, &m->set, "set");
	if (m->set.name && name_is(m->get.name, "never") && name_is(m->set.name, "never"))
		return say_whole(t, m, DIAG_PROPERTY_COMBINATION);
	return true;
}

/* Only numbers and names go on by themselves. */
static bool check_value(struct typer *t, const struct member *m)
{
	struct ty *under = t->head->underlying;
	if (m->value || t->decl->is_extern || !under || unifies(t, under, t->program->core.int_) ||
	    unifies(t, under, t->program->core.string))
		return true;
	type_say_last(t, m->node, DIAG_VALUE_REQUIRED);
	return false;
}

static bool check_variable(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = t->decl;
	if (m->get.name)
		return check_property(t, slot);
	if (is_value(t, slot))
		return check_value(t, m);
	if (d->kind == DECL_ABSTRACT && !slot->is_static && !d->is_extern && !slot->owner->is_std)
		return say_whole(t, m, DIAG_ABSTRACT_VARIABLE);
	bool is_extern = d->is_extern || (m->access & ACCESS_EXTERN);
	if ((m->access & ACCESS_INLINE) && !slot->is_static)
		return say_whole(t, m, DIAG_INLINE_INSTANCE);
	if ((m->access & ACCESS_INLINE) && !m->value && !is_extern)
		return say_whole(t, m, DIAG_INLINE_NEEDS_VALUE);
	if ((m->access & ACCESS_FINAL) && slot->is_static && !m->value && !is_extern &&
	    d->kind != DECL_INTERFACE)
		return say_whole(t, m, DIAG_STATIC_FINAL);
	if (m->type || m->value)
		return true;
	type_say_last(t, m->name.node, DIAG_NEEDS_TYPE);
	return false;
}

/* ---- methods ---- */

static bool check_constructor_words(struct typer *t, const struct member *m)
{
	if (t->decl->kind == DECL_INTERFACE)
		return say_whole(t, m, DIAG_INTERFACE_CONSTRUCTOR);
	if (m->access & ACCESS_STATIC)
		return say_whole(t, m, DIAG_STATIC_CONSTRUCTOR);
	const struct type_node *result = m->function->result;
	bool is_void = !(m->access & ACCESS_MACRO) && /* what a macro gives is Dynamic */
	               (!result || (result->path.count == 1 &&
	                            name_is(result->path.items[0].name, "Void")));
	return is_void || t->decl->kind == DECL_ABSTRACT ||
	       say_whole(t, m, DIAG_CONSTRUCTOR_RESULT);
}

/* What a @:multiType makes is another abstract's: it says only from what. */
static bool check_abstract_constructor(struct typer *t, const struct member *m)
{
	bool is_inline = m->access & ACCESS_INLINE;
	if (t->head->is_multi && (is_inline || m->function->body) && !t->symbol->is_std) {
		type_say_last(t, m->node, is_inline ? DIAG_MULTI_INLINE : DIAG_MULTI_BODY);
		return false;
	}
	if (m->access & ACCESS_MACRO) {
		type_say_last(t, word_node(m, "macro"), DIAG_MACRO_CONSTRUCTOR);
		return false;
	}
	return true;
}

/* The method of a super that this one stands for; nothing of an own one is read. */
static bool is_dynamic(struct typer *t, const struct slot *slot)
{
	if (slot->member->access & ACCESS_DYNAMIC)
		return true;
	if (slot->is_static || t->decl->kind != DECL_CLASS || !t->decl->super)
		return false;
	for (struct ty *type = class_super(t->arena, t->head->self); type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *base = head_field(header(type->symbol), slot->member->name.name);
		if (!base)
			continue;
		fact_member(t, base);
		return base->member->access & ACCESS_DYNAMIC;
	}
	return false;
}

static void check_types_written(struct typer *t, const struct member *m)
{
	const struct decl *d = t->decl;
	bool outside = d->kind == DECL_INTERFACE || (d->kind == DECL_CLASS && d->is_extern);
	enum diag_code code = outside ? DIAG_TYPE_REQUIRED : DIAG_TYPE_REQUIRED_ABSTRACT;
	if ((!outside && !(m->access & ACCESS_ABSTRACT)) || (m->access & ACCESS_MACRO))
		return;
	if (!m->function->result && !name_is(m->name.name, "new"))
		type_say(t, m->node, code);
	for (uint32_t i = 0; i < m->function->args.count; i++) {
		if (!m->function->args.items[i].type)
			type_say(t, m->function->args.items[i].name.node, code);
	}
}

/* ---- methods of abstracts that convert and that stand for operators ---- */

/* The type that a method of this abstract works on: what is underneath for a member's `this`, else
 * the abstract itself. */
static struct ty *target(struct typer *t, const struct slot *slot)
{
	struct ty *of = t->head->self;
	if (!slot->is_static && t->head->underlying)
		of = t->head->underlying;
	uint32_t count = t->head->params.count;
	struct ty **monos = ARENA_NEWS(t->arena, count + 1, struct ty *);
	for (uint32_t i = 0; i < count; i++)
		monos[i] = ty_mono(t->arena);
	return ty_subst(t->arena, of, t->head->params.items, monos, count);
}

/* Haxe's name for the function that is made of it. */
static const char *made_name(const struct slot *slot)
{
	return slot->is_constructor ? "_new" : slot->member->name.name->text;
}

static bool say_type(struct typer *t, const struct slot *slot, enum diag_code code, struct ty *type)
{
	type_say(t, slot->member->node, code, made_name(slot), ty_text(t->arena, type));
	return false;
}

/* A member's function has a `this` before its arguments; a constructor makes it. */
static bool has_this(const struct slot *slot)
{
	return !slot->is_static && !slot->is_constructor;
}

/* The i-th argument as Haxe counts them, a member's `this` first; NULL: there is none. */
static struct ty *argument_type(const struct slot *slot, struct ty *type, struct ty *of, uint32_t i)
{
	if (has_this(slot) && i == 0)
		return of;
	i -= has_this(slot);
	return type->kind == TY_FUNCTION && i < type->params.count ? type->params.items[i].type
	                                                           : NULL;
}

static bool check_binary_sides(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	struct ty *of = target(t, slot), *type = ty_follow(slot_type((struct slot *)slot));
	struct ty *left = argument_type(slot, type, of, 0),
	          *right = argument_type(slot, type, of, 1);
	if (!left || !right)
		return true;
	bool is_right = types_equal(t, of, right);
	if (!is_right && !types_equal(t, of, left))
		return say_type(t, slot, DIAG_OP_SIDES, of);
	return !is_right || !has_meta(&m->meta, ":commutative") ||
	       say_type(t, slot, DIAG_OP_COMMUTATIVE, of);
}

static bool check_unary_side(struct typer *t, const struct slot *slot)
{
	struct ty *of = target(t, slot), *type = slot_type((struct slot *)slot);
	struct ty *want = ty_function(t->arena, ty_mono(t->arena));
	if (slot->is_constructor && ty_follow(type)->kind == TY_FUNCTION) {
		struct ty *made = ty_function(t->arena, t->head->self);
		made->params = ty_follow(type)->params;
		type = made;
	}
	if (!has_this(slot))
		VEC_PUSH(t->arena, &want->params, ((struct ty_arg){.type = of}));
	if (types_equal(t, type, want))
		return true;
	t->problems.count = 0;
	type_eq(t, type, want, EQ_STRICT);
	const char *why = problems_text(t);
	type_say(t, slot->member->node, DIAG_UNIFY, why);
	return false;
}

/* A conversion gives the abstract itself. */
static void check_from_result(struct typer *t, const struct slot *slot)
{
	struct ty *type = ty_follow(slot_type((struct slot *)slot)), *of = target(t, slot);
	if (type->kind != TY_FUNCTION || (slot->member->access & ACCESS_MACRO) ||
	    types_equal(t, type->result, of))
		return;
	t->problems.count = 0;
	type_eq(t, type->result, of, EQ_STRICT);
	const char *why = problems_text(t);
	enum diag_phase phase = t->phase;
	t->phase = PHASE_EXTEND;
	type_say(t, slot->member->node, DIAG_UNIFY, why);
	VEC_LAST(&t->diags->list).is_last = true;
	t->phase = phase;
}

static bool is_resolver(const struct meta *meta)
{
	return name_is(meta->name.name, ":resolve") ||
	       (name_is(meta->name.name, ":op") && meta->args.count == 1 &&
	        meta->args.items[0]->kind == EXPR_FIELD);
}

static bool resolves(const struct typer *t, const struct slot *slot, uint32_t count)
{
	for (uint32_t i = 0; i < slot->member->index; i++) {
		const struct slot *one = &t->head->slots[i];
		bool is_one = false;
		for (uint32_t j = 0; j < one->member->meta.count; j++)
			is_one |= is_resolver(&one->member->meta.items[j]);
		if (is_one && one->function && one->function->args.count + !one->is_static == count)
			return true;
	}
	return false;
}

static bool check_resolver(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	struct ty *of = target(t, slot), *type = ty_follow(slot_type((struct slot *)slot));
	uint32_t count = m->function->args.count + !slot->is_static;
	const char *text = ty_text(t->arena, of);
	if (count != 2 && count != 3) {
		type_say(t, m->node, DIAG_RESOLVE_TYPE, text);
		return false;
	}
	if (resolves(t, slot, count)) {
		type_say(t, m->node, DIAG_RESOLVE_TWICE, count == 2 ? "read" : "write");
		return false;
	}
	if (m->access & ACCESS_MACRO)
		return true;
	if (!types_equal(t, of, argument_type(slot, type, of, 0))) {
		type_say(t, m->node, DIAG_RESOLVE_FIRST, text);
		return false;
	}
	if (types_equal(t, t->program->core.string, argument_type(slot, type, of, 1)))
		return true;
	type_say(t, m->node, DIAG_RESOLVE_SECOND);
	return false;
}

static bool check_operator(struct typer *t, const struct slot *slot, const struct expr *op)
{
	const struct member *m = slot->member;
	uint32_t count = m->function->args.count;
	if (op->kind == EXPR_TERNARY)
		return say_whole(t, m, DIAG_OP_TERNARY);
	if (op->kind == EXPR_UNARY)
		return check_unary_side(t, slot);
	if (op->kind != EXPR_BINARY || op->op == OP_ASSIGN)
		return true;
	if (count + has_this(slot) != 2)
		return say_of(t, m, made_name(slot),
		              slot->is_static ? DIAG_STATIC_OP_ARGUMENTS
		                              : DIAG_MEMBER_OP_ARGUMENTS);
	return check_binary_sides(t, slot);
}

static bool check_conversion(struct typer *t, const struct slot *slot, const struct meta *meta)
{
	const struct member *m = slot->member;
	if (name_is(meta->name.name, ":from") && !slot->is_constructor)
		check_from_result(t, slot);
	if (name_is(meta->name.name, ":from") && m->function->args.count != 1)
		return say_whole(t, m, DIAG_FROM_ARGUMENTS);
	if (is_resolver(meta))
		return check_resolver(t, slot);
	return !name_is(meta->name.name, ":op") || meta->args.count != 1 ||
	       check_operator(t, slot, meta->args.items[0]);
}

static bool check_conversions(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	if (slot->owner->is_std)
		return true;
	for (uint32_t i = 0; i < m->meta.count; i++) {
		if (!check_conversion(t, slot, &m->meta.items[i]))
			return false;
	}
	if (!m->function->body && (m->access & ACCESS_INLINE))
		return say_whole(t, m, DIAG_INLINE_BODY);
	return m->function->body || m->function->result || slot->is_constructor ||
	       say_whole(t, m, DIAG_RESULT_REQUIRED);
}

/* ---- @:overload(function ...) ---- */

static bool say_overload(struct typer *t, node_id node, enum diag_code code)
{
	type_say_last(t, node, code);
	return false;
}

static bool check_overload_meta(struct typer *t, const struct member *m, const struct meta *meta)
{
	const struct expr *e = meta->args.count == 1 ? meta->args.items[0] : NULL;
	if (!name_is(meta->name.name, ":overload"))
		return true;
	if (!e || e->kind != EXPR_FUNCTION)
		return say_overload(t, meta->name.node,
		                    meta->args.count ? DIAG_OVERLOAD_FORMAT
		                                     : DIAG_OVERLOAD_PLATFORM);
	const struct function *f = e->function;
	if (e->name.name)
		return say_overload(t, e->node, DIAG_OVERLOAD_NAME);
	if (!f->body || f->body->kind != EXPR_BLOCK || f->body->list.count)
		if (!f->body || f->body->kind != EXPR_OBJECT || f->body->fields.count)
			return say_overload(t, e->node, DIAG_OVERLOAD_BODY);
	if (m->access & ACCESS_INLINE)
		return say_overload(t, e->node, DIAG_OVERLOAD_INLINE);
	bool typed = f->result != NULL;
	for (uint32_t i = 0; i < f->args.count; i++)
		typed &= f->args.items[i].type != NULL;
	return typed || say_overload(t, e->node, DIAG_OVERLOAD_TYPE);
}

static bool check_overload_metas(struct typer *t, const struct slot *slot)
{
	for (uint32_t i = 0; i < slot->member->meta.count && !slot->owner->is_std; i++) {
		if (!check_overload_meta(t, slot->member, &slot->member->meta.items[i]))
			return false;
	}
	return true;
}

/* The word, or the metadata that stands for it. */
static node_id final_node(const struct member *m)
{
	node_id word = word_node(m, "final");
	const struct meta *meta = meta_find(&m->meta, ":final");
	return word == m->node && meta ? meta->name.node : word;
}

static bool check_method(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = t->decl;
	bool is_interface = d->kind == DECL_INTERFACE, is_new = name_is(m->name.name, "new");
	bool unary, postfix;
	enum operator_kind op;
	if ((m->access & ACCESS_STATIC) && (m->access & ACCESS_FINAL) && !d->is_extern)
		type_say(t, final_node(m), DIAG_STATIC_FINAL_METHOD);
	if (has_meta(&m->meta, ":generic") && !m->function->params.count)
		return say_whole(t, m, DIAG_GENERIC_PARAMETERS);
	if (is_new && !check_constructor_words(t, m))
		return false;
	if (is_interface && !slot->is_static && m->function->body)
		return say_whole(t, m, DIAG_INTERFACE_BODY);
	if (is_interface && (m->access & ACCESS_INLINE))
		return say_whole(t, m, DIAG_INTERFACE_INLINE);
	bool dynamic = (m->access & (ACCESS_INLINE | ACCESS_ABSTRACT)) && is_dynamic(t, slot);
	if (dynamic && (m->access & ACCESS_ABSTRACT))
		type_say(t, m->node, DIAG_DYNAMIC_ABSTRACT);
	if (dynamic && (m->access & ACCESS_INLINE))
		return say_whole(t, m, DIAG_INLINE_DYNAMIC);
	if ((m->access & ACCESS_STATIC) && (m->access & ACCESS_OVERRIDE))
		return say_whole(t, m, DIAG_STATIC_OVERRIDE);
	check_types_written(t, m);
	if ((m->access & ACCESS_OVERLOAD) && !d->is_extern && !(m->access & ACCESS_EXTERN))
		type_say(t, word_node(m, "overload"),
		         slot->is_constructor ? DIAG_OVERLOAD_CONSTRUCTOR : DIAG_OVERLOAD_EXTERN);
	if (d->kind == DECL_ABSTRACT && op_meta(m, &op, &unary, &postfix) && !unary &&
	    op == OP_ASSIGN)
		return say_whole(t, m, DIAG_ASSIGN_OVERLOAD);
	if (d->kind == DECL_ABSTRACT && !check_conversions(t, slot))
		return false;
	if (!check_overload_metas(t, slot))
		return false;
	if ((m->access & ACCESS_ABSTRACT) && m->function->body)
		type_say(t, m->node, DIAG_ABSTRACT_BODY);
	else if (m->function->body &&
	         (d->is_extern || is_interface || (m->access & ACCESS_EXTERN)) &&
	         !(m->access & (ACCESS_INLINE | ACCESS_MACRO)))
		type_say(t, m->node, DIAG_EXTERN_BODY);
	return true;
}

/* ---- names ---- */

static enum diag_code twice(const struct decl *d)
{
	switch (d->kind) {
	case DECL_ENUM:
		return DIAG_CONSTRUCTOR_TWICE;
	case DECL_ABSTRACT:
		return DIAG_ABSTRACT_FIELD_TWICE;
	case DECL_FIELDS:
		return DIAG_MODULE_FIELD_TWICE;
	default:
		return DIAG_FIELD_TWICE;
	}
}

static void say_twice(struct typer *t, const struct member *m)
{
	const struct decl *d = t->decl;
	const char *dot = d->kind == DECL_FIELDS ? strrchr(t->module->name->text, '.') : NULL;
	const char *path = t->symbol->path->text;
	if (d->kind == DECL_FIELDS)
		path = dot ? dot + 1 : t->module->name->text;
	if (d->kind == DECL_ENUM) {
		type_say(t, m->name.node, twice(d), m->name.name->text);
		VEC_LAST(&t->diags->list).is_last = true;
	} else if (name_is(m->name.name, "new") && d->kind == DECL_CLASS) {
		type_say(t, m->node, DIAG_CONSTRUCTOR_AGAIN);
	} else {
		type_say(t, m->name.node, twice(d), path, m->name.name->text);
	}
}

static bool static_in_super(struct typer *t, const struct member *m)
{
	for (struct ty *type = class_super(t->arena, t->head->self); type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *base = head_field(header(type->symbol), m->name.name);
		if (base) {
			fact_member(t, base);
			return true;
		}
		fact_no_member(t, type->symbol, m->name.name);
	}
	return false;
}

/* An operator of an abstract without a body is no member: only its types count. */
static bool only_operates(const struct decl *d, const struct member *m)
{
	return d->kind == DECL_ABSTRACT && !d->is_extern && m->kind == MEMBER_METHOD &&
	       m->function && !m->function->body && meta_find(&m->meta, ":op");
}

static void check_name(struct typer *t, const struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = t->decl;
	if (only_operates(d, m))
		return;
	bool both = d->kind == DECL_CLASS && !d->is_extern && slot->is_static && d->super &&
	            static_in_super(t, m);
	const struct slot *same = NULL;
	for (uint32_t i = 0; i < m->index; i++) {
		const struct slot *one = &t->head->slots[i];
		if (one->member->name.name != m->name.name || only_operates(d, one->member) ||
		    one->dropping != DROP_NO)
			continue;
		both |= d->kind == DECL_CLASS && !d->is_extern && !slot->is_constructor &&
		        one->is_static != slot->is_static;
		same = one->is_static == slot->is_static && !same ? one : same;
	}
	if (both) {
		say_whole(t, m, DIAG_BOTH_STATIC);
	} else if (same && (m->access & ACCESS_OVERLOAD) && slot_is_method(slot) &&
	           !slot->is_constructor) {
		if (!slot_is_method(same))
			type_say(t, same->member->node, DIAG_VARIABLE_AS_METHOD);
		if (!(same->member->access & ACCESS_OVERLOAD))
			type_say(t, same->member->node, DIAG_OVERLOAD_ACCESSOR);
	} else if (same) {
		say_twice(t, m);
	}
}

static void check_final_constructor(struct typer *t, const struct member *m)
{
	struct ty *owner,
	        *super = t->decl->kind == DECL_CLASS ? class_super(t->arena, t->head->self) : NULL;
	struct slot *base = super ? find_constructor(t, super, &owner) : NULL;
	if (base && !t->decl->is_extern && (base->member->access & ACCESS_FINAL))
		type_say(t, m->node, DIAG_FINAL_CONSTRUCTOR);
}

/* A variable takes no name of a super's or of an interface that a super implements. */
static void check_redefinition(struct typer *t, const struct member *m)
{
	for (struct ty *type = class_super(t->arena, t->head->self); type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *base = head_field(header(type->symbol), m->name.name);
		if (!base) {
			fact_no_member(t, type->symbol, m->name.name);
			continue;
		}
		fact_member(t, base);
		type_say(t, m->name.node, DIAG_REDEFINES_VARIABLE, m->name.name->text,
		         type->symbol->path->text);
		VEC_LAST(&t->diags->list).is_last = true;
		return;
	}
}

/* What Haxe sees while it makes static functions of an abstract's members, before all else. */
bool check_before(struct typer *t)
{
	for (uint32_t i = 0; i < t->decl->members.count; i++) {
		const struct slot *slot = &t->head->slots[i];
		const struct member *m = slot->member;
		if (!slot_is_method(slot))
			continue;
		if (slot->is_constructor && !check_abstract_constructor(t, m))
			return false;
		if (!slot->is_static && !slot->is_constructor && has_meta(&m->meta, ":from")) {
			type_say_last(t, m->node, DIAG_FROM_STATIC);
			return false;
		}
	}
	return true;
}

bool check_modifiers(struct typer *t, struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = t->decl;
	bool is_method = slot_is_method(slot);
	if (m->kind == MEMBER_CONSTRUCTOR) {
		check_name(t, slot);
		return true;
	}
	for (uint32_t i = 1; i < m->access_words.count; i++)
		check_twice(t, m, is_value(t, slot), i);
	check_abstract_words(t, m);
	if (!is_method)
		check_variable_words(t, m);
	if ((m->access & ACCESS_OVERRIDE) && !d->super) {
		type_say(t, word_node(m, "override"), DIAG_OVERRIDE_NO_SUPER, m->name.name->text);
		VEC_LAST(&t->diags->list).is_last = true;
		return false;
	}
	if (is_method ? !check_method(t, slot) : !check_variable(t, slot))
		return false;
	if (d->kind == DECL_INTERFACE && !is_method && m->value)
		type_say(t, m->value->node, DIAG_INTERFACE_DEFAULT);
	if (d->kind == DECL_INTERFACE && slot->is_static && !d->is_extern)
		return say_whole(t, m, DIAG_INTERFACE_STATIC);
	if (slot->is_constructor)
		check_final_constructor(t, m);
	else if (!is_method && !slot->is_static && d->kind == DECL_CLASS)
		check_redefinition(t, m);
	check_name(t, slot);
	return true;
}
