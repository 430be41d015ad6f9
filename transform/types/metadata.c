/* Checks of what metadata and modifiers say of a declaration, and the warnings of @:deprecated. */
#include "transform/types/checks.h"
#include "transform/types/walk.h"

/* ---- casts of an abstract ---- */

static bool takes_positions(const struct param *arg)
{
	const struct type_node *type = arg->type;
	return type && type->path.count && name_is(VEC_LAST(&type->path).name, "PosInfos");
}

static void check_to(struct typer *t, const struct member *m)
{
	if (!m->function || !has_meta(&m->meta, ":to") || has_meta(&t->decl->meta, ":multiType"))
		return;
	uint32_t count = m->function->args.count;
	if (count && takes_positions(&m->function->args.items[count - 1]))
		count--;
	bool is_static = m->access & ACCESS_STATIC;
	if (count != (is_static ? 1u : 0u))
		type_say(t, m->node, is_static ? DIAG_TO_STATIC : DIAG_TO_METHOD);
}

/* ---- values of an enum abstract ---- */

static void check_value_modifiers(struct typer *t, const struct member *m)
{
	if (m->kind != MEMBER_VAR || m->get.name)
		return;
	for (uint32_t i = 0; i < m->access_words.count; i++) {
		if (name_is(m->access_words.items[i].name, "static"))
			return;
	}
	for (uint32_t i = 0; i < m->access_words.count; i++) {
		const struct ident *word = &m->access_words.items[i];
		if (name_is(word->name, "extern") || name_is(word->name, "override") ||
		    name_is(word->name, "dynamic"))
			type_say(t, word->node, DIAG_ENUM_MODIFIER, word->name->text);
	}
}

/* ---- @:native of an override ---- */

const struct expr *native_of(const meta_list *list)
{
	const struct meta *meta = meta_find(list, ":native");
	return meta && meta->args.count == 1 && meta->args.items[0]->kind == EXPR_STRING
	               ? meta->args.items[0]
	               : NULL;
}

static bool same_text(const struct expr *a, const char *name, const struct expr *b)
{
	const char *text = a->text;
	size_t length = a->length;
	if (b)
		return length == b->length && memcmp(text, b->text, length) == 0;
	return strlen(name) == length && memcmp(text, name, length) == 0;
}

static void say_base(struct typer *t, const struct slot *slot, node_id node)
{
	struct typer other = *t;
	other.symbol = slot->owner;
	other.decl = slot->owner->decl;
	other.module = head_of(slot->owner)->module;
	type_say(&other, node, DIAG_BASE_FIELD);
}

void check_native(struct typer *t, const struct member *m)
{
	const struct expr *mine = native_of(&m->meta);
	if (!mine || !(m->access & ACCESS_OVERRIDE))
		return;
	for (struct ty *type = class_super(t->arena, t->head->self); type && type->kind == TY_CLASS;
	     type = class_super(t->arena, type)) {
		struct slot *slot = head_field(header(type->symbol), m->name.name);
		if (!slot)
			continue;
		const struct expr *base = native_of(&slot->member->meta);
		if (same_text(mine, m->name.name->text, base))
			return;
		type_say(t, mine->node, DIAG_NATIVE_DIFFERS, m->name.name->text);
		say_base(t, slot, base ? base->node : slot->member->name.node);
		return;
	}
}

/* ---- words of metadata ---- */

static void check_feature(struct typer *t, const meta_list *list)
{
	const struct meta *meta = meta_find(list, ":ifFeature");
	for (uint32_t i = 0; meta && i < meta->args.count; i++) {
		if (meta->args.items[i]->kind != EXPR_STRING)
			type_say_last(t, meta->args.items[i]->node, DIAG_STRING_EXPECTED);
	}
}

static void check_purity(struct typer *t, const meta_list *list)
{
	static const char *const words[] = {"true", "false", "inferredPure", "expect"};
	const struct meta *meta = meta_find(list, ":pure");
	const struct expr *word = meta && meta->args.count ? meta->args.items[0] : NULL;
	if (!word)
		return;
	if (word->kind != EXPR_IDENT || meta->args.count > 1) {
		type_say_last(t, meta->name.node, DIAG_PURITY);
		return;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (name_is(word->name.name, words[i]))
			return;
	}
	type_say(t, word->node, DIAG_PURITY_WORD, word->name.name->text);
	VEC_LAST(&t->diags->list).is_last = true;
}

void check_words(struct typer *t)
{
	const struct decl *d = t->decl;
	const struct meta *native = meta_find(&d->meta, ":native");
	if (native && native->args.count && native->args.items[0]->kind != EXPR_STRING &&
	    (d->kind == DECL_CLASS || d->kind == DECL_INTERFACE || d->kind == DECL_ENUM))
		type_say_last(t, native->name.node, DIAG_STRING_EXPECTED);
	for (uint32_t i = 0; i < d->members.count; i++) {
		if (d->members.items[i]->kind == MEMBER_METHOD)
			check_purity(t, &d->members.items[i]->meta);
	}
}

void check_metadata(struct typer *t)
{
	const struct decl *d = t->decl;
	if (d->kind == DECL_ABSTRACT && has_meta(&d->meta, ":coreType") &&
	    d->from.count + d->to.count > 0 && has_meta(&d->meta, ":callable"))
		type_say(t, d->node, DIAG_CORE_CALLABLE);
	bool is_enum = d->kind == DECL_ABSTRACT && (d->is_enum || has_meta(&d->meta, ":enum"));
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		check_feature(t, &m->meta);
		if (d->kind == DECL_ABSTRACT)
			check_to(t, m);
		if (is_enum)
			check_value_modifiers(t, m);
	}
}

/* ---- @:deprecated ---- */

static const struct meta *deprecation(const meta_list *list)
{
	return meta_find(list, ":deprecated");
}

static bool is_silenced(struct typer *t)
{
	struct program *p = t->program;
	if (!p->silencer) {
		const struct name *off = name_from(t->names, "no-deprecation-warnings");
		p->silencing = program_fact(p, FACT_DEFINE, off);
		p->silencer = off;
	}
	fact_record(t->facts, FACT_DEFINE, p->silencer, p->silencing);
	return t->quiet || !hash_equal(p->silencing, FACT_ABSENT);
}

/* Haxe warns once where one thing starts: of the type, not of its field as well. */
static bool is_warned(struct typer *t, node_id node)
{
	struct place place = type_place(t, node);
	for (uint32_t i = t->diags->list.count; i-- > 0;) {
		const struct diag *diag = &t->diags->list.items[i];
		if (diag->code == DIAG_DEPRECATED && diag->place.start == place.start &&
		    diag->place.file == place.file)
			return true;
	}
	return false;
}

static void warn(struct typer *t, const struct meta *meta, const char *otherwise, node_id node)
{
	const struct expr *text = meta->args.count ? meta->args.items[0] : NULL;
	if (is_warned(t, node) || is_silenced(t))
		return;
	if (text && text->kind == EXPR_STRING)
		type_say(t, node, DIAG_DEPRECATED,
		         arena_printf(t->arena, "%.*s", (int)text->length, text->text));
	else
		type_say(t, node, DIAG_DEPRECATED, otherwise);
}

/* The uses in expressions, but not in patterns, are looked for when nothing is wrong with the
 * program. */
static void warn_use(struct typer *t, const struct meta *meta, const char *otherwise, node_id node)
{
	enum diag_phase phase = t->phase;
	t->phase = t->in_pattern ? phase : PHASE_FILTER;
	warn(t, meta, otherwise, node);
	t->phase = phase;
}

static void warn_symbol(struct typer *t, const struct symbol *symbol, node_id node)
{
	const struct decl *d = symbol ? symbol->decl : NULL;
	const struct meta *meta = d ? deprecation(&d->meta) : NULL;
	if (!meta || symbol == t->symbol)
		return;
	if (d->kind == DECL_CLASS || d->kind == DECL_INTERFACE)
		warn_use(t, meta, "Usage of this class is deprecated", node);
	else if (d->kind == DECL_ENUM)
		warn_use(t, meta, "Usage of this enum is deprecated", node);
}

static void warn_member(struct typer *t, const struct member *member, node_id node)
{
	const struct meta *meta = member ? deprecation(&member->meta) : NULL;
	if (meta)
		warn_use(t, meta,
		         member->kind == MEMBER_CONSTRUCTOR ? "Usage of this enum field is deprecated"
		                                            : "Usage of this field is deprecated",
		         node);
}

void deprecated_type(struct typer *t, const struct symbol *symbol, node_id node)
{
	const struct meta *meta = deprecation(&symbol->decl->meta);
	if (t->in_pattern)
		return;
	if (meta && symbol->decl->kind == DECL_TYPEDEF)
		warn(t, meta, "Usage of this typedef is deprecated", node);
	else
		warn_symbol(t, symbol, node);
}

void deprecated_path(struct typer *t, const struct symbol *symbol, node_id node)
{
	if (symbol->decl->kind != DECL_TYPEDEF)
		return;
	fact_head(t, symbol);
	const struct meta *meta = deprecation(&symbol->decl->meta);
	struct ty *alias = meta ? head_alias(header(symbol)) : NULL;
	if (alias)
		warn(t, meta,
		     arena_printf(t->arena, "This typedef is deprecated in favor of %s",
		                  ty_text(t->arena, alias)),
		     node);
}

void deprecated_member(struct typer *t, const struct symbol *owner, const struct member *member,
                       node_id node)
{
	if (member->kind == MEMBER_CONSTRUCTOR)
		warn_symbol(t, owner, node);
	warn_member(t, member, node);
}

void deprecated_pattern(struct typer *t, const struct symbol *owner, const struct member *member,
                        node_id node)
{
	bool in_pattern = t->in_pattern;
	t->in_pattern = true;
	deprecated_member(t, owner, member, node);
	t->in_pattern = in_pattern;
}

static void new_use(struct typer *t, const struct tx *e)
{
	const struct symbol *symbol = ty_follow(e->type)->symbol;
	warn_symbol(t, symbol, e->node);
	struct slot *constructor =
	        symbol && symbol->decl->kind == DECL_CLASS ? header(symbol)->constructor : NULL;
	if (constructor && !constructor->overloads.count)
		warn_member(t, constructor->member, e->node);
}

static bool visit_use(void *context, const struct tx *e)
{
	struct typer *t = context;
	if (e->kind == TX_NEW && e->type) {
		for (uint32_t i = 0; i < e->list.count; i++)
			tx_walk(e->list.items[i], visit_use, t);
		new_use(t, e);
	} else if (e->kind == TX_CAST && e->cast_to) { /* Haxe looks at nothing in it */
		warn_symbol(t, ty_follow_null(e->cast_to)->symbol, e->node);
	} else if (e->kind == TX_FIELD && e->member) {
		tx_walk(e->left, visit_use, t);
		warn_symbol(t, e->symbol, e->node);
		warn_member(t, e->member, e->node);
	} else {
		return true;
	}
	return false;
}

bool may_be_deprecated(const struct tx *e)
{
	const struct symbol *symbol = e->symbol;
	if (e->kind == TX_NEW && e->type)
		symbol = ty_follow(e->type)->symbol;
	else if (e->kind == TX_CAST && e->cast_to)
		symbol = ty_follow_null(e->cast_to)->symbol;
	else if (e->kind != TX_FIELD || !e->member)
		return false;
	else if (!symbol) /* a structure's, which any file may declare */
		return deprecation(&e->member->meta);
	return symbol && symbol->may_warn;
}

/* What a member's code uses; types and patterns have said it where they were read. */
void check_deprecated(struct typer *t, const struct typed_member *member)
{
	if (is_silenced(t) || !t->has_deprecated)
		return;
	if (member->function)
		tx_walk(member->function->body, visit_use, t);
	tx_walk(member->value, visit_use, t);
}

static int rank_of(const struct typer *t, const struct diag *diag)
{
	const struct slot *slot = diag->member ? &t->head->slots[diag->member - 1] : NULL;
	if (!slot || slot->is_constructor)
		return 0;
	return slot->is_static ? 1 : 2;
}

/* Haxe goes through the constructor, the statics and the others, each from its start. */
static bool comes_first(const struct typer *t, const struct diag *a, const struct diag *b)
{
	if (rank_of(t, a) != rank_of(t, b))
		return rank_of(t, a) < rank_of(t, b);
	return a->member != b->member ? a->member < b->member : a->place.start < b->place.start;
}

void sort_deprecated(struct typer *t)
{
	struct diag *list = t->diags->list.items;
	uint32_t count = t->diags->list.count, *at = ARENA_NEWS(t->arena, count + 1, uint32_t);
	uint32_t found = 0;
	for (uint32_t i = 0; i < count; i++) {
		if (list[i].code != DIAG_DEPRECATED || list[i].phase != PHASE_FILTER)
			continue;
		struct diag one = list[i];
		uint32_t place = found;
		at[found++] = i;
		for (; place && comes_first(t, &one, &list[at[place - 1]]); place--)
			list[at[place]] = list[at[place - 1]];
		list[at[place]] = one;
	}
}
