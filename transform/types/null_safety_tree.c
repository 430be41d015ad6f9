/* The tree that Haxe checks for null, of a typed one (null_safety.h). */
#include "transform/types/checks.h"
#include "transform/types/null_safety.h"

/* ---- making nodes ---- */

struct nx *nx_new(struct null_tree *n, enum nx_kind kind, node_id node, struct ty *type)
{
	struct nx *made = ARENA_NEW(n->t->arena, struct nx);
	n->work->nodes++;
	made->kind = kind;
	made->node = n->at ? n->at : node;
	made->type = type ? type : n->t->program->core.void_;
	if (n->params.count)
		made->type = ty_subst(n->t->arena, made->type, n->params.items, n->args.items,
		                      n->params.count);
	return made;
}

struct nx *nx_read(struct null_tree *n, struct tx_local *local, node_id node)
{
	struct nx *made = nx_new(n, NX_LOCAL, node, local->type);
	made->local = local;
	return made;
}

struct nx *nx_var(struct null_tree *n, struct tx_local *local, struct nx *value, node_id node)
{
	struct nx *made = nx_new(n, NX_VAR, node, NULL);
	made->local = local;
	made->left = value;
	return made;
}

struct nx *nx_binary(struct null_tree *n, enum operator_kind op, struct nx *a, struct nx *b,
                     node_id node)
{
	struct nx *made = nx_new(n, NX_BINARY, node, n->t->program->core.bool_);
	made->op = op;
	made->left = a;
	made->right = b;
	return made;
}

struct tx_local *nx_hidden(struct null_tree *n, struct ty *type, node_id node)
{
	struct tx_local *local = ARENA_NEW(n->t->arena, struct tx_local);
	local->type = type;
	local->node = node;
	local->kind = LOCAL_VARIABLE;
	return local;
}

static struct nx *with_parts(struct null_tree *n, enum nx_kind kind, const struct tx *e)
{
	struct nx *made = nx_new(n, kind, e->node, e->type);
	made->op = e->op;
	made->left = e->left ? nx_of(n, e->left) : NULL;
	made->right = e->right ? nx_of(n, e->right) : NULL;
	made->third = e->third ? nx_of(n, e->third) : NULL;
	for (uint32_t i = 0; i < e->list.count; i++)
		VEC_PUSH(n->t->arena, &made->list, nx_of(n, e->list.items[i]));
	return made;
}

/* ---- fields and methods ---- */

static struct slot *method_of(struct null_tree *n, struct ty *type, const struct name *name)
{
	if (type->kind != TY_CLASS)
		return NULL;
	struct slot *slot = head_field(header(type->symbol), name);
	if (slot)
		fact_member(n->t, slot);
	else
		fact_no_member(n->t, type->symbol, name);
	return slot;
}

struct nx *nx_method(struct null_tree *n, struct nx *self, const char *name, node_id node)
{
	struct ty *owner = ty_underlying(n->t->arena, self->type);
	struct nx *made = nx_new(n, NX_FIELD, node, NULL);
	made->name = name_from(n->t->names, name);
	made->access = NX_INSTANCE;
	made->left = self;
	struct slot *slot = method_of(n, owner, made->name);
	if (slot) {
		made->type = slot_seen(n->t, slot, owner);
		made->member = slot->member;
		made->symbol = slot->owner;
	}
	return made;
}

static bool is_final_field(const struct tx *e)
{
	struct ty *of =
	        e->field_kind == FIELD_ANON && e->left ? ty_follow_null(e->left->type) : NULL;
	const struct ty_field *field =
	        of && of->kind == TY_ANON ? ty_anon_field(of, e->name) : NULL;
	return field ? field->is_final : e->member && (e->member->access & ACCESS_FINAL);
}

static struct nx *field(struct null_tree *n, const struct tx *e, bool is_called)
{
	static const enum nx_access accesses[] = {
	        [FIELD_STATIC] = NX_STATIC,   [FIELD_INSTANCE] = NX_INSTANCE,
	        [FIELD_ABSTRACT] = NX_STATIC, [FIELD_ANON] = NX_ANON,
	        [FIELD_DYNAMIC] = NX_OTHER,   [FIELD_ENUM] = NX_OTHER,
	};
	struct nx *made = nx_new(n, NX_FIELD, e->node, e->type);
	made->access = accesses[e->field_kind];
	made->name = e->name;
	made->symbol = e->symbol;
	made->member = e->member;
	made->is_final = is_final_field(e);
	made->left = e->left && e->field_kind != FIELD_STATIC ? nx_of(n, e->left) : NULL;
	if (!is_called && e->field_kind == FIELD_INSTANCE && e->member &&
	    e->member->kind == MEMBER_METHOD)
		made->access = NX_CLOSURE;
	return made;
}

/* A method of an abstract is a static one that has the value as its first argument. */
static struct ty *static_type(struct null_tree *n, struct ty *type, struct ty *self)
{
	struct ty *from = ty_follow_null(type);
	if (from->kind != TY_FUNCTION)
		return type;
	struct ty *made = ty_function(n->t->arena, from->result);
	struct ty_arg first = {.name = name_from(n->t->names, "this"), .type = self};
	VEC_PUSH(n->t->arena, &made->params, first);
	for (uint32_t i = 0; i < from->params.count; i++)
		VEC_PUSH(n->t->arena, &made->params, from->params.items[i]);
	return made;
}

/* What a method of an abstract takes as its `this`. */
struct ty *type_of_this(struct null_tree *n, struct ty *value)
{
	struct ty *under = null_behind_abstract(n->t, ty_follow_null(value));
	return under ? under : value;
}

static bool is_map_write(const struct tx *callee)
{
	return callee->kind == TX_FIELD && callee->symbol && callee->symbol->is_std &&
	       callee->field_kind == FIELD_ABSTRACT && name_is(callee->name, "arrayWrite");
}

static const struct name *written_name(struct null_tree *n, const struct tx *field)
{
	return is_map_write(field) ? name_from(n->t->names, "set") : field->name;
}

/* Abstracts of the library pass calls on to what they stand for. */
static bool passes_on(struct null_tree *n, const struct tx *field, struct ty *under)
{
	return field->symbol && field->symbol->is_std &&
	       method_of(n, ty_follow(under), written_name(n, field));
}

static struct nx *abstract_callee(struct null_tree *n, const struct tx *e, struct nx *call)
{
	const struct tx *of = e->left;
	struct nx *self = nx_of(n, of->left);
	struct ty *under = type_of_this(n, of->left->type);
	if (passes_on(n, of, under)) {
		struct nx *seen = nx_new(n, NX_CAST, e->node, under);
		seen->left = self;
		return nx_method(n, seen, written_name(n, of)->text, e->node);
	}
	struct nx *made = nx_new(n, NX_FIELD, of->node, static_type(n, of->type, under));
	made->access = NX_STATIC;
	made->name = of->name;
	made->symbol = of->symbol;
	made->member = of->member;
	if (of->symbol && of->symbol->is_std) { /* inline all of them */
		struct nx *seen = nx_new(n, NX_CAST, e->node, under);
		seen->left = self;
		self = seen;
	}
	VEC_PUSH(n->t->arena, &call->list, self);
	return made;
}

/* A call that an abstract of the library passes on: what it would evaluate twice, or what the call
 * might change, is held in variables. */
static struct nx *passed_on(struct null_tree *n, const struct tx *e, struct nx *made)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, e->type);
	struct ty *type = ty_follow_null(e->left->type), *under = made->left->left->type;
	made->left->left->left = nx_held(n, block, made->left->left->left, under, e->node);
	for (uint32_t i = 0;
	     type->kind == TY_FUNCTION && i < made->list.count && i < type->params.count; i++)
		made->list.items[i] =
		        nx_held(n, block, made->list.items[i], type->params.items[i].type, e->node);
	VEC_PUSH(n->t->arena, &block->list, made);
	if (is_map_write(e->left) && made->list.count == 2) { /* { map.set(key, value); value; } */
		struct nx *value = nx_new(n, NX_CAST, e->node, e->type);
		value->left = made->list.items[1];
		VEC_PUSH(n->t->arena, &block->list, value);
	}
	return block->list.count > 1 ? block : made;
}

/* ... and so many of them as one array. */
static void put_rest(struct null_tree *n, struct nx *made, const struct tx *e, uint32_t from,
                     struct ty *rest)
{
	const struct tx *first = from < e->list.count ? e->list.items[from] : NULL;
	if (first && first->kind == TX_UNARY && first->op == OP_SPREAD) {
		VEC_PUSH(n->t->arena, &made->list, nx_of(n, first->left));
		return;
	}
	struct ty *item = ty_argument_as_written(rest, 0);
	struct nx *array = nx_new(n, NX_ARRAY, first ? first->node : e->node,
	                          ty_array(n->t, item ? item : n->t->program->core.dynamic));
	for (uint32_t i = from; i < e->list.count; i++)
		VEC_PUSH(n->t->arena, &array->list, nx_of(n, e->list.items[i]));
	VEC_PUSH(n->t->arena, &made->list, array);
}

static void put_arguments(struct null_tree *n, struct nx *made, const struct tx *e,
                          struct ty *function)
{
	struct ty *type = function ? ty_follow_null(function) : NULL;
	uint32_t count = type && type->kind == TY_FUNCTION ? type->params.count : 0;
	bool rest = count && ty_is(type->params.items[count - 1].type, "haxe.Rest");
	for (uint32_t i = 0; i < e->list.count && !(rest && i == count - 1); i++)
		VEC_PUSH(n->t->arena, &made->list, nx_of(n, e->list.items[i]));
	if (rest)
		put_rest(n, made, e, count - 1, type->params.items[count - 1].type);
}

static struct nx *call(struct null_tree *n, const struct tx *e)
{
	struct nx *made = nx_new(n, NX_CALL, e->node, e->type);
	const struct tx *callee = e->left;
	bool is_field = callee->kind == TX_FIELD && !callee->in_parens;
	bool of_abstract = is_field && callee->field_kind == FIELD_ABSTRACT && callee->left;
	if (callee->kind == TX_SUPER)
		made->left = nx_new(n, NX_CONST, callee->node, NULL);
	else if (of_abstract)
		made->left = abstract_callee(n, e, made);
	else
		made->left = is_field ? field(n, callee, true) : nx_of(n, callee);
	put_arguments(n, made, e, callee->type);
	if (of_abstract && made->left->left)
		return passed_on(n, e, made);
	return nx_inlined(n, e, nx_of_std(n, e, made));
}

/* ---- constructors ---- */

static struct nx *construct(struct null_tree *n, const struct tx *e)
{
	struct ty *owner = e->type;
	struct slot *slot = find_constructor(n->t, e->type, &owner);
	struct nx *made = nx_new(n, NX_NEW, e->node, e->type);
	bool of_abstract = ty_follow_null(e->type)->kind == TY_ABSTRACT;
	made->name = name_from(n->t->names, of_abstract ? "_new" : "new");
	if (slot) {
		fact_member(n->t, slot);
		made->callee = slot_seen(n->t, slot, owner);
		made->member = slot->member;
	} else if (e->list.count && ty_follow_null(e->type)->kind == TY_CLASS) {
		made->callee = struct_constructor(n->t, ty_follow_null(e->type));
	}
	put_arguments(n, made, e, made->callee);
	return slot && of_abstract ? nx_constructed(n, e, slot, made) : made;
}

static struct nx *object(struct null_tree *n, const struct tx *e)
{
	struct nx *made = with_parts(n, NX_OBJECT, e);
	for (uint32_t i = 0; i < e->names.count; i++)
		VEC_PUSH(n->t->arena, &made->names, e->names.items[i]);
	return made;
}

/* ---- collections ---- */

static struct nx *add_to(struct null_tree *n, struct tx_local *local, struct nx *key,
                         struct nx *value, node_id node)
{
	struct nx *self = nx_read(n, local, node);
	struct nx *made = nx_new(n, NX_CALL, node, NULL);
	made->left = nx_method(n, self, key ? "set" : "push", node);
	if (key)
		VEC_PUSH(n->t->arena, &made->list, key);
	VEC_PUSH(n->t->arena, &made->list, value);
	return made;
}

/* { var made = new Map(); ... made; } */
static struct nx *collection(struct null_tree *n, const struct tx *e, struct tx_local *local)
{
	struct nx *block = nx_new(n, NX_BLOCK, e->node, e->type);
	struct nx *first = nx_new(n, NX_CONST, e->node, e->type);
	VEC_PUSH(n->t->arena, &block->list, nx_var(n, local, first, e->node));
	return block;
}

static struct nx *map_literal(struct null_tree *n, const struct tx *e)
{
	struct tx_local *local = nx_hidden(n, e->type, e->node);
	struct nx *block = collection(n, e, local);
	for (uint32_t i = 0; i < e->list.count; i++) {
		struct nx *key = nx_of(n, e->keys.items[i]), *value = nx_of(n, e->list.items[i]);
		VEC_PUSH(n->t->arena, &block->list, add_to(n, local, key, value, e->node));
	}
	VEC_PUSH(n->t->arena, &block->list, nx_read(n, local, e->node));
	return block;
}

static struct nx *comprehension(struct null_tree *n, const struct tx *e)
{
	struct tx_local *local = nx_hidden(n, e->type, e->node), *outer = n->yields;
	struct nx *block = collection(n, e, local);
	n->yields = local;
	VEC_PUSH(n->t->arena, &block->list, nx_of(n, e->left));
	n->yields = outer;
	VEC_PUSH(n->t->arena, &block->list, nx_read(n, local, e->node));
	return block;
}

static struct nx *collected(struct null_tree *n, const struct tx *e)
{
	struct nx *first = nx_of(n, e->left);
	return e->right ? add_to(n, n->yields, first, nx_of(n, e->right), e->node)
	                : add_to(n, n->yields, NULL, first, e->node);
}

/* ---- functions, calls that are none in the source ---- */

/* `this` of a member itself. */
static struct nx *plain_this(struct null_tree *n, struct ty *type, node_id node)
{
	if (n->of->decl->kind != DECL_ABSTRACT && !n->at)
		return nx_new(n, NX_THIS, node, type);
	if (!n->self)
		n->self = nx_hidden(n, type, node);
	struct nx *made = nx_read(n, n->self, node);
	made->type = type;
	return made;
}

/* var held = this; ... */
static struct nx *with_held(struct null_tree *n, struct nx *body)
{
	struct nx *block = nx_new(n, NX_BLOCK, body->node, body->type);
	struct nx *self = plain_this(n, n->held->type, body->node);
	VEC_PUSH(n->t->arena, &block->list, nx_var(n, n->held, self, body->node));
	VEC_PUSH(n->t->arena, &block->list, body);
	return block;
}

struct nx *nx_function(struct null_tree *n, const struct tx_function *f, node_id node)
{
	struct nx *made = nx_new(n, NX_FUNCTION, node, NULL);
	made->callee = f->result;
	for (uint32_t i = 0; i < f->args.count; i++)
		VEC_PUSH(n->t->arena, &made->locals, f->args.items[i].local);
	made->left = f->body ? nx_of(n, f->body) : nx_new(n, NX_BLOCK, node, NULL);
	if (n->held && !n->functions)
		made->left = with_held(n, made->left);
	if (n->self && !n->functions)
		VEC_PUSH(n->t->arena, &made->locals, n->self);
	return made;
}

static struct nx *local_function(struct null_tree *n, const struct tx *e)
{
	n->functions++;
	struct nx *made = nx_function(n, e->function, e->node);
	n->functions--;
	made->type = e->type;
	return made;
}

/* Nothing stands where a local inline function is declared. */
static struct nx *inline_function(struct null_tree *n, const struct tx *e)
{
	map_put(n->t->arena, &n->work->locals, e->function->self, e->function);
	return nx_new(n, NX_BLOCK, e->node, NULL);
}

static bool is_inline_function(const struct tx *e)
{
	return e && e->kind == TX_FUNCTION && e->function->self && e->function->self->inlined;
}

static struct nx *closure(struct null_tree *n, const struct tx *e)
{
	if (is_inline_function(e))
		return inline_function(n, e);
	struct nx *made = local_function(n, e);
	return e->function->self ? nx_var(n, e->function->self, made, e->node) : made;
}

static struct nx *variable(struct null_tree *n, const struct tx *e)
{
	struct nx *value = NULL;
	if (is_inline_function(e->left))
		return inline_function(n, e->left);
	if (e->left && e->left->kind == TX_FUNCTION)
		value = local_function(n, e->left);
	else if (e->left)
		value = nx_of(n, e->left);
	return nx_var(n, e->local, value, e->node);
}

/* e is T: Std.isOfType(e, T) */
static struct nx *is_of_type(struct null_tree *n, const struct tx *e)
{
	struct nx *made = nx_new(n, NX_CALL, e->node, e->type);
	struct ty *type = ty_function(n->t->arena, e->type);
	struct ty_arg param = {.name = name_from(n->t->names, "v"),
	                       .type = n->t->program->core.dynamic};
	VEC_PUSH(n->t->arena, &type->params, param);
	made->left = nx_new(n, NX_FIELD, e->node, type);
	made->left->access = NX_OTHER;
	made->left->name = name_from(n->t->names, "isOfType");
	VEC_PUSH(n->t->arena, &made->list, nx_of(n, e->left));
	return made;
}

static struct nx *try_catch(struct null_tree *n, const struct tx *e)
{
	struct nx *made = nx_new(n, NX_TRY, e->node, e->type);
	made->left = nx_of(n, e->left);
	for (uint32_t i = 0; i < e->catches.count; i++)
		VEC_PUSH(n->t->arena, &made->list, nx_of(n, e->catches.items[i].body));
	return made;
}

/* In a local function it is a variable that holds it. */
static struct nx *this_value(struct null_tree *n, const struct tx *e)
{
	if (!n->functions || n->at)
		return plain_this(n, e->type, e->node);
	if (!n->held)
		n->held = nx_hidden(n, e->type, e->node);
	struct nx *made = nx_read(n, n->held, e->node);
	made->type = e->type;
	return made;
}

static struct nx *meta(struct null_tree *n, const struct tx *e)
{
	struct nx *inner = nx_of(n, e->left);
	if (!e->meta || !null_is_off(e->meta))
		return inner;
	struct nx *made = nx_new(n, NX_UNSAFE, inner->node, inner->type);
	made->left = inner;
	return made;
}

/* ---- the dispatch ---- */

static struct nx *of_local(struct null_tree *n, const struct tx *e)
{
	if (e->local == n->wildcard && n->wildcard)
		return n->subject;
	struct nx *made = nx_read(n, e->local, e->node);
	made->type = e->type;
	return made;
}

/* The field that `a.b += c` reads and writes is said to be where all of it is. */
static struct nx *binary(struct null_tree *n, const struct tx *e)
{
	struct nx *made = with_parts(n, NX_BINARY, e);
	if (assign_base(e->op) != OP_COUNT && made->left->kind == NX_FIELD)
		made->left->node = made->node;
	return made;
}

static struct nx *of_kind(struct null_tree *n, const struct tx *e)
{
	struct nx *made;
	switch (e->kind) {
	case TX_NULL:
		return nx_new(n, NX_NULL, e->node, e->type);
	case TX_THIS:
		return this_value(n, e);
	case TX_LOCAL:
		return of_local(n, e);
	case TX_INDEX:
		return with_parts(n, NX_INDEX, e);
	case TX_BINARY:
		return binary(n, e);
	case TX_UNARY:
		made = with_parts(n, NX_UNARY, e);
		made->prefix_not = e->op == OP_NOT && !e->postfix;
		return made;
	case TX_FIELD:
		return field(n, e, false);
	case TX_OBJECT:
		return object(n, e);
	case TX_ARRAY:
		return with_parts(n, NX_ARRAY, e);
	case TX_MAP:
		return map_literal(n, e);
	case TX_CALL:
		return call(n, e);
	case TX_NEW:
		return construct(n, e);
	case TX_FUNCTION:
		return closure(n, e);
	case TX_VAR:
		return variable(n, e);
	case TX_BLOCK:
		return with_parts(n, NX_BLOCK, e);
	case TX_FOR:
		return nx_loop(n, e);
	case TX_COMPREHENSION:
		return comprehension(n, e);
	case TX_YIELD:
		return collected(n, e);
	case TX_IF:
		return with_parts(n, NX_IF, e);
	case TX_WHILE:
		made = with_parts(n, NX_WHILE, e);
		made->do_while = e->do_while;
		return made;
	case TX_SWITCH:
		return nx_switch(n, e);
	case TX_TRY:
		return try_catch(n, e);
	case TX_RETURN:
		return with_parts(n, NX_RETURN, e);
	case TX_BREAK:
	case TX_CONTINUE:
		return nx_new(n, NX_JUMP, e->node, NULL);
	case TX_THROW:
		return with_parts(n, NX_THROW, e);
	case TX_CAST:
		made = with_parts(n, NX_CAST, e);
		made->is_untyped = e->truth;
		return made;
	case TX_IS:
		return is_of_type(n, e);
	case TX_TRACE:
		return with_parts(n, NX_TRACE, e);
	case TX_ELIXIR:
		made = with_parts(n, NX_CALL, e);
		made->left = nx_new(n, NX_CONST, e->node, NULL);
		return made;
	case TX_META:
		return meta(n, e);
	default:
		return nx_new(n, NX_CONST, e->node, e->type);
	}
}

/* What is inside of the parentheses: the widest node between them.  Nodes are numbered as they are
 * read to their end, so it is near. */
static node_id inside(struct null_tree *n, node_id paren)
{
	struct span outer = decl_span(n->t->decl, paren);
	node_id found = paren;
	uint32_t widest = 0;
	for (node_id i = paren; i-- > 0;) {
		struct span span = decl_span(n->t->decl, i);
		if (span.start <= outer.start || span.end >= outer.end)
			break;
		if (span.end - span.start >= widest) {
			widest = span.end - span.start;
			found = i;
		}
	}
	return found;
}

struct nx *nx_of(struct null_tree *n, const struct tx *e)
{
	if (n->depth > 3 * TREE_LIMIT)
		return nx_new(n, NX_CONST, e->node, e->type);
	n->depth++;
	struct nx *made;
	if (e->in_parens && !n->at) {
		struct tx inner = *e;
		inner.in_parens = false;
		inner.node = inside(n, e->node);
		made = nx_new(n, NX_PAREN, e->node, e->type);
		made->left = of_kind(n, &inner);
	} else {
		made = of_kind(n, e);
	}
	n->depth--;
	return made;
}
