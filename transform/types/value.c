/* The values of facts, and their recording on behalf of the class that is being typed. */
#include "transform/haxe/hash.h"
#include "transform/types/checks.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

void fact_list_merge(struct fact_list *into, const struct fact_list *from)
{
	for (uint32_t i = 0; into && i < from->list.count; i++) {
		const struct fact *fact = &from->list.items[i];
		fact_record_part(into, fact->kind, fact->subject, fact->part, fact->value);
	}
}

static struct hash hash_string(const char *text)
{
	return hash_bytes(text, strlen(text));
}

/* ---- a type with everything that unification looks at ---- */

static void print_flags(struct buf *out, const bool *flags, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		buf_char(out, flags[i] ? '1' : '0');
}

/* Below this many levels a part is printed as the hash of its text: what shares
 * its parts has few parts and many paths to them. */
enum { TEXT_LEVELS = 8 };

struct type_text {
	struct map parts; /* type -> its hash, of those that are so deep */
	unsigned depth;
};

static void print_one_meta(struct buf *out, const struct meta *meta)
{
	buf_char(out, '@');
	buf_hash(out, hash_meta(meta));
}

static void print_inside(struct type_text *x, struct buf *out, struct ty *type, unsigned depth);

static void print_part(struct type_text *x, struct buf *out, struct ty *type)
{
	struct hash *hash = map_get(&x->parts, type);
	if (!hash) {
		struct buf inner;
		buf_init(&inner, out->arena);
		if (++x->depth < TREE_LIMIT / TEXT_LEVELS)
			print_inside(x, &inner, type, 0);
		x->depth--;
		hash = ARENA_NEW(out->arena, struct hash);
		*hash = hash_bytes(inner.bytes, inner.length);
		map_put(out->arena, &x->parts, type, hash);
	}
	buf_hash(out, *hash);
}

static void print_parts(struct type_text *x, struct buf *out, const struct ty *type, unsigned depth)
{
	for (uint32_t i = 0; i < type->args.count; i++) {
		buf_char(out, '<');
		print_inside(x, out, type->args.items[i], depth);
	}
	for (uint32_t i = 0; i < type->params.count; i++) {
		const struct ty_arg *arg = &type->params.items[i];
		buf_char(out, '(');
		buf_text(out, arg->name ? arg->name->text : "");
		print_flags(out, (const bool[]){arg->optional, arg->rest}, 2);
		print_inside(x, out, arg->type, depth);
	}
	if (type->result)
		print_inside(x, out, type->result, depth);
	for (uint32_t i = 0; i < type->fields.count; i++) {
		const struct ty_field *f = &type->fields.items[i];
		buf_char(out, '{');
		buf_text(out, f->name->text);
		print_flags(out, (const bool[]){f->optional, f->is_final, f->is_method}, 3);
		buf_text(out, f->get ? f->get->text : "");
		buf_char(out, ',');
		buf_text(out, f->set ? f->set->text : "");
		for (uint32_t j = 0; f->member && j < f->member->meta.count; j++)
			print_one_meta(out, &f->member->meta.items[j]);
		print_inside(x, out, f->type, depth);
	}
}

static void print_inside(struct type_text *x, struct buf *out, struct ty *type, unsigned depth)
{
	type = ty_bound(type);
	bool has_parts =
	        type->args.count || type->params.count || type->fields.count || type->result;
	if (depth >= TEXT_LEVELS && has_parts) {
		print_part(x, out, type);
		return;
	}
	buf_char(out, (char)('A' + type->kind));
	if (type->symbol)
		buf_text(out, type->symbol->path->text);
	if (type->param) {
		buf_text(out, type->param->symbol ? type->param->symbol->path->text : "");
		buf_char(out, '.');
		buf_text(out, type->param->name->text);
	}
	print_parts(x, out, type, depth + 1);
	buf_char(out, ';');
}

static void print_type(struct buf *out, struct ty *type)
{
	struct type_text x = {0};
	print_inside(&x, out, type, 0);
}

static void print_list(struct buf *out, const char *word, struct ty *const *list, uint32_t count)
{
	buf_text(out, word);
	for (uint32_t i = 0; i < count; i++)
		print_type(out, list[i]);
}

static void print_params(struct buf *out, struct ty_param_decl *const *params, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		buf_char(out, '|');
		buf_text(out, params[i]->name->text);
		buf_char(out, ':');
		print_list(out, "", params[i]->constraints.items, params[i]->constraints.count);
		if (params[i]->by_default)
			print_type(out, params[i]->by_default);
	}
}

/* What others may do with a class, and what is about its own output alone, is no part of its head.
 */
static bool is_head_meta(const struct decl *d, const struct meta *meta)
{
	/* The name of a module is looked up when its text is made. */
	if (d->kind == DECL_CLASS && !d->is_extern && name_is(meta->name.name, ":native"))
		return false;
	static const char *const others[] = {":allow", ":access", ":keep", ":noDoc"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		if (name_is(meta->name.name, others[i]))
			return false;
	}
	return !name_starts(meta->name.name, ":presence");
}

static void print_meta(struct buf *out, const struct decl *d)
{
	for (uint32_t i = 0; i < d->meta.count; i++) {
		if (is_head_meta(d, &d->meta.items[i]))
			print_one_meta(out, &d->meta.items[i]);
	}
}

/* The casts and operators of an abstract, which unification finds without a name. */
static struct hash conversions_value(struct program *p, const struct symbol *s)
{
	struct buf buf, *out = &buf;
	const struct decl *d = s->decl;
	const struct head *head = header(s);
	buf_init(out, p->arena);
	static const char *const words[] = {":from",        ":to",      ":op",
	                                    ":arrayAccess", ":resolve", ":commutative"};
	for (uint32_t i = 0; d->kind == DECL_ABSTRACT && i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		bool named = head->slots[i].dropping != DROP_NO;
		if (named)
			buf_printf(out, "!%s ", m->name.name->text);
		for (uint32_t j = 0; j < m->meta.count; j++) {
			for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
				if (!name_is(m->meta.items[j].name.name, words[k]))
					continue;
				if (!named)
					buf_printf(out, "%s ", m->name.name->text);
				named = true;
				print_one_meta(out, &m->meta.items[j]);
			}
		}
	}
	return hash_bytes(buf_string(out), out->length);
}

struct hash head_value(struct program *p, const struct symbol *s)
{
	struct head *head = header(s);
	if (head->has_value)
		return head->value;
	head_supers(head);
	const struct decl *d = s->decl;
	struct buf out;
	char room[1024];
	buf_over(&out, p->arena, room, sizeof room);
	buf_char(&out, (char)('0' + d->kind));
	print_flags(&out,
	            (const bool[]){d->is_private, d->is_extern, d->is_final, d->is_abstract,
	                           d->is_enum},
	            5);
	print_params(&out, head->params.items, head->params.count);
	print_list(&out, "super", &head->super, head->super != NULL);
	print_list(&out, "interfaces", head->interfaces.items, head->interfaces.count);
	print_list(&out, "from", head->from.items, head->from.count);
	print_list(&out, "to", head->to.items, head->to.count);
	print_list(&out, "under", &head->underlying, head->underlying != NULL);
	struct ty *alias = d->kind == DECL_TYPEDEF ? head_alias(head) : NULL;
	print_list(&out, "alias", &alias, alias != NULL);
	print_meta(&out, d);
	head->value = hash_bytes(out.bytes, out.length);
	head->has_value = true;
	return head->value;
}

static struct hash signature_value(struct program *p, struct slot *slot)
{
	if (slot->has_signature)
		return slot->signature;
	struct hash value = hash_signature(slot->member);
	struct ty *type = slot_type(slot);
	if (!slot->inferred) {
		struct buf out;
		char room[1024];
		buf_over(&out, p->arena, room, sizeof room);
		print_type(&out, type);
		print_params(&out, slot->params.items, slot->params.count);
		value = hash_join(value, hash_bytes(out.bytes, out.length));
	}
	for (uint32_t i = 0; i < slot->overloads.count; i++) {
		if (!slot->overloads.items[i]->from_head)
			value = hash_join(value, hash_signature(slot->overloads.items[i]->member));
	}
	slot->signature = value;
	slot->has_signature = slot->state == 2;
	return value;
}

static struct hash inferred_value(struct program *p, struct slot *slot)
{
	if (slot->has_result)
		return slot->result;
	struct buf out;
	char room[1024];
	buf_over(&out, p->arena, room, sizeof room);
	print_type(&out, slot_type(slot));
	slot->result = hash_bytes(out.bytes, out.length);
	slot->has_result = slot->state == 2;
	return slot->result;
}

static struct hash members_value(struct program *p, const struct symbol *s)
{
	struct buf out;
	char room[1024];
	buf_over(&out, p->arena, room, sizeof room);
	const struct head *head = header(s);
	for (uint32_t i = 0; i < s->decl->members.count; i++) {
		buf_text(&out, s->decl->members.items[i]->name.name->text);
		buf_char(&out, head->slots[i].dropping == DROP_NO ? ';' : '!');
	}
	return hash_string(buf_string(&out));
}

static struct hash type_value(struct program *p, const struct name *module, const struct name *name)
{
	struct module *m = program_module(p, module);
	struct symbol *s = m ? module_type(m, name) : NULL;
	/* A module without the type may have a field that is meant. */
	if (!s)
		return m ? hash_string("module") : FACT_ABSENT;
	const unsigned char bytes[] = {(unsigned char)s->decl->kind, s->decl->is_private,
	                               s->is_std};
	return hash_bytes(bytes, sizeof bytes);
}

static struct hash imports_value(struct program *p, const struct name *module)
{
	struct module *m = program_module(p, module);
	if (!m)
		return FACT_ABSENT;
	struct buf out;
	buf_init(&out, p->arena);
	for (uint32_t i = 0; i < m->file->imports.count; i++) {
		const struct import *import = &m->file->imports.items[i];
		buf_printf(&out, "%d", (int)import->kind);
		for (uint32_t j = 0; j < import->path.count; j++)
			buf_printf(&out, ".%s", import->path.items[j].name->text);
		buf_printf(&out, " %s;", import->alias.name ? import->alias.name->text : "");
	}
	return hash_string(buf_string(&out));
}

static struct hash define_value(const struct program *p, const struct name *name)
{
	for (uint32_t i = 0; i < p->options.define_count; i++) {
		if (p->options.defines[i].name == name ||
		    name_is(p->options.defines[i].name, name->text))
			return hash_string(p->options.defines[i].value
			                           ? p->options.defines[i].value->text
			                           : "1");
	}
	return FACT_ABSENT;
}

static struct hash meta_value(struct program *p, const struct symbol *s, const char *word)
{
	struct buf out;
	char room[1024];
	buf_over(&out, p->arena, room, sizeof room);
	for (uint32_t i = 0; i < s->decl->meta.count; i++) {
		if (name_is(s->decl->meta.items[i].name.name, word))
			print_one_meta(&out, &s->decl->meta.items[i]);
	}
	return out.length ? hash_bytes(out.bytes, out.length) : FACT_ABSENT;
}

/* Equal for any two names that may become one in snake_case. */
static bool is_alike(const char *a, const char *b)
{
	for (;;) {
		while (*a == '_')
			a++;
		while (*b == '_')
			b++;
		if (tolower((unsigned char)*a) != tolower((unsigned char)*b))
			return false;
		if (!*a)
			return true;
		a++;
		b++;
	}
}

static const char *native_word(const struct member *m)
{
	const struct meta *native = meta_find(&m->meta, ":native");
	bool text = native && native->args.count && native->args.items[0]->kind == EXPR_STRING;
	return text ? native->args.items[0]->text : m->name.name->text;
}

static struct hash alike_value(struct program *p, const struct slot *slot)
{
	struct buf out;
	buf_init(&out, p->arena);
	const struct decl *d = slot->owner->decl;
	/* The others may come anywhere; of constructors all must differ. */
	bool constructor = slot->member->kind == MEMBER_CONSTRUCTOR;
	bool anywhere = constructor || slot->member->access & ACCESS_OVERLOAD;
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct member *m = d->members.items[i];
		if (m == slot->member && !anywhere)
			break;
		if (m == slot->member && constructor)
			continue;
		bool other = m->name.name != slot->member->name.name || anywhere;
		if (m->name.name && other && is_alike(native_word(m), native_word(slot->member)))
			buf_printf(&out, "%s %s;", m->name.name->text, native_word(m));
	}
	return hash_string(buf_string(&out));
}

static struct hash module_field_value(const struct module *m, const struct name *name)
{
	const struct decl *d = m && m->fields ? m->fields->decl : NULL;
	for (uint32_t i = 0; d && i < d->members.count; i++) {
		if (d->members.items[i]->name.name == name)
			return hash_string("field");
	}
	return FACT_ABSENT;
}

static struct hash presence_value(const struct symbol *s)
{
	return hash_string(header(s)->is_presence ? "presence" : "plain");
}

/* ---- recording ---- */

void fact_type(struct typer *t, const struct name *module, const struct name *name)
{
	if (t->facts && !fact_recorded(t->facts, FACT_TYPE, module, name))
		fact_record_part(t->facts, FACT_TYPE, module, name,
		                 type_value(t->program, module, name));
}

/* While a file's imports are being made nothing is known of them yet. */
void fact_visible(struct typer *t, struct module *m, const struct name *name)
{
	if (!t->facts || m->is_std || m->imports_state == 1)
		return;
	if (!fact_recorded(t->facts, FACT_VISIBLE, m->name, name))
		fact_record_part(t->facts, FACT_VISIBLE, m->name, name,
		                 visible_value(t->program, m, name));
}

void fact_visible_text(struct typer *t, struct module *m, const char *name)
{
	fact_visible(t, m, name_from(t->names, name));
}

void fact_module_field(struct typer *t, struct module *m, const struct name *name)
{
	if (t->facts && !m->is_std && !fact_recorded(t->facts, FACT_MODULE_FIELD, m->name, name))
		fact_record_part(t->facts, FACT_MODULE_FIELD, m->name, name,
		                 module_field_value(m, name));
}

void fact_allow(struct typer *t, const struct symbol *s)
{
	if (t->facts && s && !s->is_std && s != t->symbol &&
	    !fact_recorded(t->facts, FACT_ALLOW, s->path, NULL))
		fact_record(t->facts, FACT_ALLOW, s->path, meta_value(t->program, s, ":allow"));
}

void fact_package(struct typer *t, const struct name *package)
{
	if (t->facts)
		fact_record(t->facts, FACT_PACKAGE, package,
		            program_package(t->program, package) ? hash_string("folder")
		                                                 : FACT_ABSENT);
}

static bool concerns(struct typer *t, const struct symbol *s)
{
	return t->facts && s && !s->is_std && (s != t->symbol || t->for_others);
}

/* A fact of this kind about the symbol is still to be recorded. */
static bool is_news(struct typer *t, enum fact_kind kind, const struct symbol *s)
{
	return concerns(t, s) && !fact_recorded(t->facts, kind, s->path, NULL);
}

void fact_head(struct typer *t, const struct symbol *s)
{
	if (is_news(t, FACT_HEAD, s))
		fact_record(t->facts, FACT_HEAD, s->path, head_value(t->program, s));
}

void fact_heads(struct typer *t, const struct symbol *s)
{
	if (is_news(t, FACT_HEADS_BEHIND, s))
		fact_record(t->facts, FACT_HEADS_BEHIND, s->path, heads_value(t->program, s));
}

static void record_member(struct typer *t, enum fact_kind kind, const struct slot *slot,
                          struct hash value)
{
	fact_record_part(t->facts, kind, slot->owner->path, slot->member->name.name, value);
}

/* Haxe types a member's body when its type is first asked for, so what is wrong there is said
 * there. */
static void note_demand(struct typer *t, struct slot *slot)
{
	const struct slot *by = t->slot;
	const struct member *m = slot->member;
	if (t->inferring || t->phase != PHASE_BODY || !by || slot->owner->is_std || slot == by ||
	    slot->demanded_by == by || !(slot->function ? slot->function->body : m->value))
		return;
	slot->demanded_by = by;
	if (slot->asked_by != t->symbol) {
		struct asked asked = {slot->owner->path, m->name.name};
		slot->asked_by = t->symbol;
		slot->asked_place = t->diags->asked.count;
		VEC_PUSH(t->arena, &t->diags->asked, asked);
	}
	struct demand demand = {by->member->index + 1, t->diags->list.count, slot->asked_place};
	VEC_PUSH(t->arena, &t->diags->demands, demand);
}

/* A demand that Haxe makes only now, behind what was said since it was noted. */
void demand_now(struct typer *t, const struct slot *slot)
{
	struct diags *diags = t->diags;
	if (!t->inferring && slot->asked_by == t->symbol && diags->demands.count &&
	    VEC_LAST(&diags->demands).of == slot->asked_place)
		VEC_LAST(&diags->demands).at = diags->list.count;
}

void fact_member(struct typer *t, struct slot *slot)
{
	note_demand(t, slot);
	if (!concerns(t, slot->owner) || slot->from_head)
		return;
	const struct name *name = slot->member->name.name;
	bool is_news = !fact_recorded(t->facts, FACT_SIGNATURE, slot->owner->path, name);
	record_member(t, FACT_SIGNATURE, slot, signature_value(t->program, slot));
	if (slot->inferred)
		record_member(t, FACT_INFERRED, slot, inferred_value(t->program, slot));
	/* Unification looks behind its types, of a candidate that does not fit too; who makes
	 * headers and signatures is typed once more. */
	if (is_news && (t->facts == &t->program->gathered || t->for_others))
		record_signature_heads(t, slot);
}

void fact_no_member(struct typer *t, const struct symbol *s, const struct name *name)
{
	if (concerns(t, s))
		fact_record_part(t->facts, FACT_SIGNATURE, s->path, name, FACT_ABSENT);
}

void fact_members(struct typer *t, const struct symbol *s)
{
	if (is_news(t, FACT_MEMBERS, s))
		fact_record(t->facts, FACT_MEMBERS, s->path, members_value(t->program, s));
}

void fact_conversions(struct typer *t, const struct symbol *s)
{
	if (is_news(t, FACT_CONVERSIONS, s))
		fact_record(t->facts, FACT_CONVERSIONS, s->path,
		            conversions_value(t->program, s));
}

/* An own member whose type other classes of the file may close. */
void fact_open(struct typer *t, struct slot *slot)
{
	if (!t->facts || !slot->was_open || (t->module->symbols.count < 2 && !slot->open_abroad))
		return;
	record_member(t, FACT_INFERRED, slot, inferred_value(t->program, slot));
}

/* Of a constant the value itself too: what it is made of is no fact of those who
 * read it. */
static struct hash body_value(struct program *p, struct slot *slot)
{
	struct hash value = hash_body(slot->member);
	if (slot->member->kind != MEMBER_VAR || !slot->is_static || !slot_is_inline(slot))
		return value;
	const struct tx *constant = slot_value(p, slot);
	if (!constant)
		return value;
	value = hash_join(value, (struct hash){constant->kind, constant->truth});
	const char *type = ty_dump_text(p->arena, constant->type);
	value = hash_join(value, hash_bytes(type, strlen(type)));
	bool has_text = constant->kind == TX_INT || constant->kind == TX_FLOAT ||
	                constant->kind == TX_STRING;
	return has_text ? hash_join(value, hash_bytes(constant->text, constant->length)) : value;
}

void fact_body(struct typer *t, struct slot *slot)
{
	if (concerns(t, slot->owner) &&
	    !fact_recorded(t->facts, FACT_BODY, slot->owner->path, slot->member->name.name))
		record_member(t, FACT_BODY, slot, body_value(t->program, slot));
}

static struct hash returns_value(const struct slot *slot)
{
	bool is_super;
	const struct function *f = slot->function;
	if (!f)
		return hash_string("final");
	if (early_return(f, &is_super))
		return hash_body(slot->member);
	struct hash value = hash_string("final");
	for (uint32_t i = 0; i < f->args.count; i++)
		value = hash_join(value, (struct hash){writes_argument(f, i), i});
	return value;
}

void fact_returns(struct typer *t, struct slot *slot)
{
	const struct name *name = slot->member->name.name;
	if (concerns(t, slot->owner) &&
	    !fact_recorded(t->facts, FACT_RETURNS, slot->owner->path, name))
		fact_record_part(t->facts, FACT_RETURNS, slot->owner->path, name,
		                 returns_value(slot));
}

void fact_presence(struct typer *t, const struct symbol *s)
{
	if (t->facts && !s->is_std)
		fact_record(t->facts, FACT_PRESENCE, s->path, presence_value(s));
}

/* ---- the value now ---- */

static struct slot *slot_of(struct program *p, const struct name *subject,
                            const struct symbol **owner)
{
	const char *dot = strrchr(subject->text, '.');
	if (!dot)
		return NULL;
	const struct symbol *s =
	        program_find(p, name_of(p->names, subject->text, (size_t)(dot - subject->text)));
	*owner = s;
	if (!s)
		return NULL;
	const struct name *name = name_from(p->names, dot + 1);
	struct head *head = header(s);
	struct slot *slot = head_static(head, name);
	if (!slot)
		slot = head_field(head, name);
	if (!slot && name_is(name, "new"))
		slot = head->constructor;
	return slot;
}

static void load_for(struct program *p, const struct name *subject)
{
	for (const char *dot = subject->text; dot && *dot; dot = strchr(dot + 1, '.')) {
		if (dot != subject->text)
			program_module(
			        p, name_of(p->names, subject->text, (size_t)(dot - subject->text)));
	}
	program_module(p, subject);
}

static bool overrides(struct program *p, const struct symbol *s, const struct slot *slot)
{
	struct symbol_list supers = {0};
	if (s == slot->owner || s->decl->kind != DECL_CLASS ||
	    !head_field(header(s), slot->member->name.name))
		return false;
	all_supers(p->arena, s, &supers);
	for (VEC_EACH(const struct symbol *, one, &supers.list)) {
		if (*one == slot->owner)
			return true;
	}
	return false;
}

static bool is_overridden(struct program *p, const struct slot *slot)
{
	for (VEC_EACH(struct module *, m, &p->loaded)) {
		for (uint32_t i = 0; i < (*m)->symbols.count; i++) {
			if (overrides(p, (*m)->symbols.items[i], slot))
				return true;
		}
	}
	return false;
}

static struct hash overridden_value(struct program *p, const struct slot *slot)
{
	return is_overridden(p, slot) ? hash_string("overridden") : FACT_ABSENT;
}

bool fact_overridden(struct typer *t, const struct slot *slot)
{
	struct hash value = overridden_value(t->program, slot);
	record_member(t, FACT_OVERRIDDEN, slot, value);
	return !hash_equal(value, FACT_ABSENT);
}

static struct hash member_fact(struct program *p, enum fact_kind kind, const struct name *subject)
{
	const struct symbol *owner = NULL;
	struct slot *slot = slot_of(p, subject, &owner);
	if (!slot) {
		load_for(p, subject);
		slot = slot_of(p, subject, &owner);
	}
	if (!slot)
		return FACT_ABSENT;
	if (kind == FACT_SIGNATURE)
		return signature_value(p, slot);
	if (kind == FACT_ALIKE)
		return alike_value(p, slot);
	if (kind == FACT_BODY)
		return body_value(p, slot);
	if (kind == FACT_RETURNS)
		return returns_value(slot);
	if (kind == FACT_OVERRIDDEN)
		return overridden_value(p, slot);
	return inferred_value(p, slot);
}

static struct hash symbol_fact(struct program *p, enum fact_kind kind, const struct name *subject)
{
	const struct symbol *s = program_find(p, subject);
	if (!s) {
		load_for(p, subject);
		s = program_find(p, subject);
	}
	if (!s)
		return FACT_ABSENT;
	switch (kind) {
	case FACT_HEAD:
		return head_value(p, s);
	case FACT_HEADS_BEHIND:
		return heads_value(p, s);
	case FACT_MEMBERS:
		return members_value(p, s);
	case FACT_CLASS:
		return s->decl->hash;
	case FACT_CONVERSIONS:
		return conversions_value(p, s);
	case FACT_ALLOW:
		return meta_value(p, s, ":allow");
	case FACT_TOPIC:
		return meta_value(p, s, ":presenceTopic");
	default:
		return presence_value(s);
	}
}

/* "a.b.C#12" */
static struct hash position_value(struct program *p, const struct name *subject)
{
	const char *mark = strchr(subject->text, '#');
	const struct symbol *s = mark ? program_find(p, name_of(p->names, subject->text,
	                                                        (size_t)(mark - subject->text)))
	                              : NULL;
	if (!s)
		return FACT_ABSENT;
	const struct file *file = s->decl->file;
	struct span span = decl_span(s->decl, (node_id)strtoul(mark + 1, NULL, 10));
	struct position position = diag_locate(file->source, file->length, span.start);
	return hash_join(hash_bytes(file->shown->text, file->shown->length),
	                 (struct hash){position.line, 0});
}

void fact_position(struct typer *t, node_id node)
{
	if (!t->facts)
		return;
	const char *text = arena_printf(t->arena, "%s#%u", t->symbol->path->text, (unsigned)node);
	const struct name *subject = name_from(t->names, text);
	fact_record(t->facts, FACT_POSITION, subject, position_value(t->program, subject));
}

static struct hash visible_fact(struct program *p, const struct name *module,
                                const struct name *name)
{
	struct module *m = program_module(p, module);
	return m ? visible_value(p, m, name) : FACT_ABSENT;
}

static struct hash fact_now(struct program *p, enum fact_kind kind, const struct name *subject)
{
	const char *bar;
	switch (kind) {
	case FACT_TYPE:
		bar = strchr(subject->text, '|');
		if (!bar)
			return FACT_ABSENT;
		return type_value(p,
		                  name_of(p->names, subject->text, (size_t)(bar - subject->text)),
		                  name_from(p->names, bar + 1));
	case FACT_PACKAGE:
		return program_package(p, subject) ? hash_string("folder") : FACT_ABSENT;
	case FACT_HEAD:
	case FACT_HEADS_BEHIND:
	case FACT_MEMBERS:
	case FACT_CLASS:
	case FACT_PRESENCE:
	case FACT_ALLOW:
	case FACT_CONVERSIONS:
	case FACT_TOPIC:
		return symbol_fact(p, kind, subject);
	case FACT_SIGNATURE:
	case FACT_INFERRED:
	case FACT_BODY:
	case FACT_RETURNS:
	case FACT_ALIKE:
	case FACT_OVERRIDDEN:
		return member_fact(p, kind, subject);
	case FACT_MODULE_FIELD:
		bar = strchr(subject->text, '|');
		return bar ? module_field_value(
		                     program_module(p, name_of(p->names, subject->text,
		                                               (size_t)(bar - subject->text))),
		                     name_from(p->names, bar + 1))
		           : FACT_ABSENT;
	case FACT_VISIBLE:
		bar = strchr(subject->text, '|');
		return bar ? visible_fact(p,
		                          name_of(p->names, subject->text,
		                                  (size_t)(bar - subject->text)),
		                          name_from(p->names, bar + 1))
		           : FACT_ABSENT;
	case FACT_DEFINE:
		return define_value(p, subject);
	case FACT_IMPORTS:
		return imports_value(p, subject);
	case FACT_POSITION:
		return position_value(p, subject);
	default:
		return FACT_ABSENT;
	}
}

struct hash program_fact(struct program *p, enum fact_kind kind, const struct name *subject)
{
	pthread_mutex_lock(&p->lock);
	struct hash value = fact_now(p, kind, name_of(p->names, subject->text, subject->length));
	pthread_mutex_unlock(&p->lock);
	return value;
}
