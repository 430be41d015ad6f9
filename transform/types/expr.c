/* Expressions: the dispatch, and the small kinds. */
#include "transform/types/checks.h"

/* A program that makes Haxe type the same lambdas over and over would take for ever. */
enum { EXPR_DEPTH = 2 * TREE_LIMIT, MOST_EXPRESSIONS = 1000000 };

/* "c".code */
static struct tx *char_code(struct typer *t, const struct expr *e)
{
	const struct expr *s = e->left;
	const unsigned char *at = (const unsigned char *)s->text;
	uint32_t length = s->length, code = length ? at[0] : 0, more = 0;
	if (length && code >= 0xF0) {
		code &= 7;
		more = 3;
	} else if (length && code >= 0xE0) {
		code &= 15;
		more = 2;
	} else if (length && code >= 0xC0) {
		code &= 31;
		more = 1;
	}
	if (length != more + 1)
		type_error(t, s->node, DIAG_CODE_OF_ONE);
	for (uint32_t i = 1; i <= more; i++)
		code = code << 6 | (at[i] & 63);
	struct tx *number = tx_new(t, TX_INT, e->node, t->program->core.int_);
	number->text = arena_printf(t->arena, "%u", (unsigned)code);
	number->length = (uint32_t)strlen(number->text);
	return number;
}

/* ---- a?.b.c: the whole rest of the chain is inside the null check ---- */

static const struct expr *safe_base(const struct expr *e)
{
	for (int depth = 0; depth < 500 && e; depth++) {
		if (e->kind == EXPR_FIELD && e->safe)
			return e;
		if (e->kind != EXPR_FIELD && e->kind != EXPR_CALL && e->kind != EXPR_INDEX)
			return NULL;
		e = e->left;
	}
	return NULL;
}

/* A copy of the chain with the base replaced by an identifier that the typer knows. */
static struct expr *rebase(struct typer *t, const struct expr *e, const struct expr *safe,
                           struct expr *base)
{
	struct expr *copy = ARENA_NEW(t->arena, struct expr);
	*copy = *e;
	if (e == safe) {
		copy->safe = false;
		copy->left = base;
	} else {
		copy->left = rebase(t, e->left, safe, base);
	}
	return copy;
}

struct tx *type_safe(struct typer *t, const struct expr *e, struct want want)
{
	const struct expr *safe = safe_base(e);
	uint32_t scope = t->scope.count;
	struct tx *block = tx_new(t, TX_BLOCK, e->node, NULL);
	struct tx *base = type_expr(t, safe->left, WANT_VALUE);
	struct tx_local *local = base->kind == TX_LOCAL ? base->local : NULL;
	struct ident name = safe->left->name;
	if (!local) {
		local = local_hidden(t, base->type, safe->left->node);
		struct tx *var = tx_new(t, TX_VAR, safe->left->node, t->program->core.void_);
		var->local = local;
		var->left = base;
		VEC_PUSH(t->arena, &block->list, var);
		name.name = name_printf(t->program, "`%u", (unsigned)local->number);
		name.node = safe->left->node;
		struct tx_local *alias = ARENA_NEW(t->arena, struct tx_local);
		*alias = *local;
		local->name = name.name;
		VEC_PUSH(t->arena, &t->scope, local);
	}
	struct expr *ident = ARENA_NEW(t->arena, struct expr);
	ident->kind = EXPR_IDENT;
	ident->node = safe->left->node;
	ident->name = name;
	struct tx *rest = type_expr(t, rebase(t, e, safe, ident), want);
	t->scope.count = scope;
	if (block->list.count)
		local->name = NULL;
	struct tx *test = tx_new(t, TX_BINARY, e->node, t->program->core.bool_);
	test->op = OP_NE;
	test->left = tx_local_read(t, local, safe->left->node);
	test->right = tx_new(t, TX_NULL, e->node, local->type);
	bool is_void = ty_is_void(rest->type) || want.nothing;
	struct tx *choice = tx_new(t, TX_IF, e->node,
	                           is_void ? t->program->core.void_ : ty_null(t, rest->type));
	choice->left = test;
	choice->right = rest;
	if (!is_void) {
		choice->third = tx_new(t, TX_NULL, e->node, choice->type);
		choice->third->implicit = true;
	}
	if (!block->list.count)
		return choice;
	VEC_PUSH(t->arena, &block->list, choice);
	block->type = choice->type;
	return block;
}

/* ---- casts and types ---- */

static void check_cast_params(struct typer *t, struct ty *type, node_id node)
{
	for (uint32_t i = 0; i < type->args.count; i++) {
		struct ty *arg = ty_follow(type->args.items[i]);
		if (arg->kind != TY_MONO && arg->kind != TY_DYNAMIC)
			type_error(t, node, DIAG_CAST_PARAMETERS);
	}
}

static void check_cast_type(struct typer *t, struct ty *type, node_id node)
{
	for (int depth = 0; depth < 40; depth++) {
		type = ty_follow_null(type);
		if (type->kind == TY_ABSTRACT && header(type->symbol)->is_multi)
			return;
		if (type->kind == TY_CLASS || type->kind == TY_ENUM) {
			check_cast_params(t, type, node);
			return;
		}
		if (type->kind == TY_PARAM)
			type_error(t, node, DIAG_CAST_TO_PARAMETER);
		if (type->kind != TY_ABSTRACT)
			break;
		if (has_meta(&type->symbol->decl->meta, ":runtimeValue")) {
			check_cast_params(t, type, node);
			return;
		}
		struct ty *next = ty_abstract_step(t->arena, type);
		if (!next)
			return;
		type = next;
	}
	type_error(t, node, DIAG_CAST_TYPE);
}

struct tx *type_cast(struct typer *t, const struct expr *e, struct want want)
{
	(void)want;
	struct ty *type = NULL;
	if (e->type) {
		t->lenient_params = true;
		type = resolve_type(t, e->type);
		t->lenient_params = false;
		check_cast_type(t, type, e->type->node);
	}
	struct tx *cast = tx_new(t, TX_CAST, e->node, type ? type : mono_spawn(t, e->node));
	cast->left = type_expr(t, e->left, WANT_VALUE);
	cast->cast_to = type;
	cast->truth = !type;
	return cast;
}

/* A type of its own, as Haxe makes one for each that is written: whether a value has it already is
 * asked of the very type. */
static struct ty *own_type(struct typer *t, struct ty *type)
{
	bool is_shared = type->symbol && head_of(type->symbol)->self == type;
	return is_shared ? ty_of(t->arena, (struct symbol *)type->symbol, type->args.items,
	                         type->args.count)
	                 : type;
}

static struct tx *type_check(struct typer *t, const struct expr *e)
{
	struct ty *type = own_type(t, resolve_type(t, e->type));
	struct tx *value = type_expr(t, e->left, WANT(type));
	value = cast_or_unify(t, type, value, e->node);
	return value->type == type ? value : tx_seen_as(t, value, type, e->node);
}

struct tx *type_is(struct typer *t, const struct expr *e)
{
	struct tx *is = tx_new(t, TX_IS, e->node, t->program->core.bool_);
	if (e->type->kind != TYPE_PATH) {
		type_say(t, e->type->node, DIAG_IS_TYPE);
		return is;
	}
	if (e->type->args.count)
		type_say(t, e->type->node, DIAG_IS_PARAMETERS);
	is->left = type_expr(t, e->left, WANT_VALUE);
	uint32_t used;
	struct symbol *s = resolve_path(t, e->type->path.items, e->type->path.count, &used);
	if (!s)
		type_error(t, e->type->node, DIAG_TYPE_NOT_FOUND, type_path_text(t, e->type));
	fact_head(t, s);
	deprecated_type(t, s, e->type->node);
	struct ty *alias = s->decl->kind == DECL_TYPEDEF ? head_alias(header(s)) : NULL;
	if (alias && ty_follow(alias)->symbol)
		s = (struct symbol *)ty_follow(alias)->symbol;
	is->symbol = s;
	return is;
}

static struct tx *type_untyped(struct typer *t, const struct expr *e, struct want want)
{
	bool outer = t->untyped;
	t->untyped = true;
	struct tx *inner = type_expr(t, e->left, want);
	t->untyped = outer;
	struct tx *made = tx_new(t, inner->kind, inner->node, NULL);
	*made = *inner;
	made->type = ty_mono(t->arena);
	return made;
}

static struct tx *type_meta(struct typer *t, const struct expr *e, struct want want)
{
	const struct meta *meta = e->meta.count ? &e->meta.items[0] : NULL;
	bool privileged = t->privileged;
	if (meta && name_is(meta->name.name, ":privateAccess"))
		t->privileged = true;
	if (meta && name_is(meta->name.name, ":noPrivateAccess"))
		t->privileged = false;
	unsigned bypass = t->bypass_accessor;
	if (meta && name_is(meta->name.name, ":bypassAccessor"))
		t->bypass_accessor++;
	struct tx *inner = type_expr(t, e->left, want);
	t->privileged = privileged;
	if (t->bypass_accessor > bypass)
		type_say(t, meta->name.node, DIAG_BYPASS);
	struct tx *made = tx_new(t, TX_META, e->node, inner->type);
	made->meta = meta;
	made->left = inner;
	return made;
}

static struct tx *type_throw(struct typer *t, const struct expr *e)
{
	struct tx *made = tx_new(t, TX_THROW, e->node, mono_spawn(t, e->node));
	made->left = type_expr(t, e->left, WANT_VALUE);
	return made;
}

static struct tx *type_jump(struct typer *t, const struct expr *e)
{
	bool is_break = e->kind == EXPR_BREAK;
	if (!t->in_loop)
		type_say(t, e->node, is_break ? DIAG_BREAK_OUTSIDE : DIAG_CONTINUE_OUTSIDE);
	return tx_new(t, is_break ? TX_BREAK : TX_CONTINUE, e->node, t->program->core.dynamic);
}

void need_runtime_type(struct typer *t, const struct tx *e)
{
	struct ty *type = ty_follow(ty_of(t->arena, (struct symbol *)e->symbol, NULL, 0));
	const struct decl *d = type->kind == TY_ABSTRACT ? type->symbol->decl : NULL;
	if (d && d->kind == DECL_ABSTRACT && !d->is_enum && !has_meta(&d->meta, ":runtimeValue") &&
	    !has_meta(&d->meta, ":enum")) {
		enum diag_phase phase = t->phase;
		t->phase = PHASE_FILTER;
		type_say(t, e->node, DIAG_ABSTRACT_VALUE);
		t->phase = phase;
	}
}

static struct tx *type_access(struct typer *t, const struct expr *e, struct want want)
{
	if (e->kind == EXPR_FIELD && e->left->kind == EXPR_STRING && name_is(e->name.name, "code"))
		return char_code(t, e);
	if (e->kind == EXPR_IDENT && name_is(e->name.name, "super") && !want.nothing)
		type_error(t, e->node, DIAG_SUPER_VALUE);
	struct tx *made = access_get(t, access_expr(t, e, MODE_GET, want), e->node);
	if (made->kind == TX_TYPE && made->symbol)
		need_runtime_type(t, made);
	return made;
}

/* a in b: only an abstract's @:op gives it a meaning. */
static struct tx *type_in(struct typer *t, const struct expr *e)
{
	struct tx *left = type_expr(t, e->left, WANT_VALUE),
	          *right = type_expr(t, e->right, WANT_VALUE);
	return binary_typed(t, OP_IN, left, right, false, e->node);
}

/* What is said of it is said at the parentheses. */
static struct tx *at_paren(struct typer *t, struct tx *inner, const struct expr *e)
{
	struct tx *made = ARENA_NEW(t->arena, struct tx);
	*made = *inner;
	made->node = e->node;
	made->in_parens = true;
	return made;
}

static struct tx *dispatch(struct typer *t, const struct expr *e, struct want want)
{
	switch (e->kind) {
	case EXPR_INT:
	case EXPR_FLOAT:
	case EXPR_STRING:
	case EXPR_REGEX:
		return type_literal(t, e);
	case EXPR_FORMAT:
		return type_format(t, e, want);
	case EXPR_FIELD:
		if (e->name.name && e->name.name->text[0] == '$')
			type_error(t, e->node, DIAG_DOLLAR_FIELD);
		return type_access(t, e, want);
	case EXPR_IDENT:
	case EXPR_INDEX:
		return type_access(t, e, want);
	case EXPR_BINARY:
		return type_binary(t, e, want);
	case EXPR_UNARY:
		return type_unary(t, e, want);
	case EXPR_PAREN:
		return at_paren(t, type_expr(t, e->left, want), e);
	case EXPR_OBJECT:
		return type_object(t, e, want);
	case EXPR_ARRAY:
		return type_array(t, e, want);
	case EXPR_CALL:
		return call_type(t, e, want);
	case EXPR_NEW:
		return type_new(t, e, want);
	case EXPR_VARS:
		return type_vars(t, e, want);
	case EXPR_FUNCTION:
		return type_closure(t, e, want);
	case EXPR_BLOCK:
		return type_block(t, e, want);
	case EXPR_FOR:
		return type_for(t, e, want);
	case EXPR_IF:
	case EXPR_TERNARY:
		return type_if(t, e, want);
	case EXPR_WHILE:
		return type_while(t, e);
	case EXPR_SWITCH:
		return type_switch(t, e, want);
	case EXPR_TRY:
		return type_try(t, e, want);
	case EXPR_RETURN:
		return type_return(t, e, want);
	case EXPR_BREAK:
	case EXPR_CONTINUE:
		return type_jump(t, e);
	case EXPR_UNTYPED:
		return type_untyped(t, e, want);
	case EXPR_THROW:
		return type_throw(t, e);
	case EXPR_CAST:
		return type_cast(t, e, want);
	case EXPR_CHECK:
		return type_check(t, e);
	case EXPR_IS:
		return type_is(t, e);
	case EXPR_META:
		return type_meta(t, e, want);
	case EXPR_INLINE:
		return type_inline(t, e, want);
	case EXPR_MARKUP:
		type_error(t, e->node, DIAG_MARKUP);
	case EXPR_MACRO:
	case EXPR_TYPE:
		type_error(t, e->node, DIAG_MACRO);
	case EXPR_IN:
		return type_in(t, e);
	default:
		break;
	}
	type_fail(t);
}

static bool is_safe_chain(const struct expr *e)
{
	return (e->kind == EXPR_FIELD || e->kind == EXPR_CALL || e->kind == EXPR_INDEX) &&
	       safe_base(e);
}

struct tx *type_expr(struct typer *t, const struct expr *e, struct want want)
{
	if (t->depth >= EXPR_DEPTH || t->steps > 20000000 || ++t->expressions > MOST_EXPRESSIONS)
		type_error(t, e->node, DIAG_TOO_DEEP);
	t->depth++;
	struct tx *made = is_safe_chain(e) ? type_safe(t, e, want) : dispatch(t, e, want);
	t->depth--;
	return made;
}
