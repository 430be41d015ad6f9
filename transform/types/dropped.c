/* Members that Haxe refuses as they are declared and then goes on without: to all others there is
 * no such member.  What their declaration alone tells; modifiers.c says what is wrong with them. */
#include "transform/types/internal.h"

/* The name is already that of a member of the other side. */
static bool is_other_side(const struct head *head, const struct slot *slot)
{
	return map_has(slot->is_static ? &head->fields : &head->statics, slot->member->name.name);
}

static bool variable_drops(const struct decl *d, const struct slot *slot, bool is_extern)
{
	const struct member *m = slot->member;
	bool of_abstract = d->kind == DECL_ABSTRACT && !slot->is_static;
	if (m->get.name)
		return (!m->type && !m->value) || (of_abstract && has_meta(&m->meta, ":isVar")) ||
		       (m->set.name && name_is(m->get.name, "never") &&
		        name_is(m->set.name, "never"));
	if (of_abstract && !d->is_extern)
		return true;
	if ((m->access & ACCESS_INLINE) && (!slot->is_static || (!m->value && !is_extern)))
		return true;
	return (m->access & ACCESS_FINAL) && slot->is_static && !m->value && !is_extern &&
	       d->kind != DECL_INTERFACE;
}

static bool gives_void(const struct function *f)
{
	const struct type_node *result = f->result;
	return !result || (result->kind == TYPE_PATH && result->path.count == 1 &&
	                   name_is(result->path.items[0].name, "Void"));
}

/* What an operator's method takes, or that of a @:to, can be counted. */
static bool counts_wrong(const struct slot *slot, const struct meta *meta)
{
	uint32_t count = slot->function->args.count + (!slot->is_static && !slot->is_constructor);
	if (name_is(meta->name.name, ":to"))
		return count != 1;
	const struct expr *e = meta->args.count == 1 ? meta->args.items[0] : NULL;
	if (!e || !name_is(meta->name.name, ":op"))
		return false;
	if (e->kind == EXPR_TERNARY)
		return true;
	return e->kind == EXPR_BINARY && (e->op == OP_ASSIGN || count != 2);
}

static bool abstract_method_drops(const struct head *head, const struct slot *slot)
{
	const struct member *m = slot->member;
	for (VEC_EACH(const struct meta, meta, &m->meta)) {
		if (!(head->is_multi && name_is(meta->name.name, ":to")) &&
		    counts_wrong(slot, meta))
			return true;
	}
	return !m->function->body && ((m->access & ACCESS_INLINE) ||
	                              (!m->function->result && !slot->is_constructor));
}

static bool method_drops(const struct head *head, const struct decl *d, const struct slot *slot)
{
	const struct member *m = slot->member;
	unsigned access = m->access;
	if (has_meta(&m->meta, ":generic") && !m->function->params.count)
		return true;
	if (name_is(m->name.name, "new") && d->kind != DECL_ABSTRACT &&
	    (d->kind == DECL_INTERFACE || (access & (ACCESS_STATIC | ACCESS_MACRO)) ||
	     !gives_void(m->function)))
		return true;
	if (d->kind == DECL_INTERFACE && ((access & ACCESS_INLINE) ||
	                                  (!slot->is_static && m->function->body)))
		return true;
	if ((access & ACCESS_INLINE) && (access & ACCESS_DYNAMIC))
		return true;
	if ((access & ACCESS_STATIC) && (access & ACCESS_OVERRIDE))
		return true;
	return d->kind == DECL_ABSTRACT && abstract_method_drops(head, slot);
}

enum dropping member_dropping(const struct head *head, const struct slot *slot)
{
	const struct member *m = slot->member;
	const struct decl *d = head->symbol->decl;
	if (head->symbol->is_std || d->kind == DECL_ENUM || d->kind == DECL_TYPEDEF)
		return DROP_NO;
	bool is_extern = d->is_extern || (m->access & ACCESS_EXTERN);
	if (m->kind == MEMBER_VAR && variable_drops(d, slot, is_extern))
		return DROP_UNTYPED;
	if (m->kind == MEMBER_METHOD && m->function && method_drops(head, d, slot))
		return DROP_UNTYPED;
	if (d->kind == DECL_INTERFACE && slot->is_static && !d->is_extern)
		return DROP_TYPED;
	if (d->kind == DECL_CLASS && !d->is_extern && !slot->is_constructor &&
	    is_other_side(head, slot))
		return DROP_TYPED;
	return DROP_NO;
}
