/* try and catch. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

bool is_exception_class(const struct symbol *symbol)
{
	if (!symbol || !symbol->is_std)
		return false;
	return name_is(symbol->path, "haxe.Exception") ||
	       name_is(symbol->path, "haxe.ValueException") ||
	       name_starts(symbol->path, "haxe.exceptions.");
}

/* ---- what a throw would undo ---- */

struct danger {
	struct lower *l;
	const struct tx_local *local;
	bool throws, assigned, seen; /* seen: something may throw behind an assignment */
};

static bool may_throw(const struct tx *e)
{
	return e->kind == TX_CALL || e->kind == TX_THROW || e->kind == TX_NEW ||
	       e->kind == TX_ELIXIR || e->kind == TX_INDEX || (e->kind == TX_CAST && e->cast_to) ||
	       e->kind == TX_FIELD ||
	       (e->kind == TX_BINARY && (e->op == OP_DIV || e->op == OP_MOD));
}

static bool visit_throws(void *context, const struct tx *e)
{
	struct danger *danger = context;
	if (may_throw(e))
		danger->throws = true;
	return e->kind != TX_FUNCTION && !danger->throws;
}

static bool throws(const struct tx *e)
{
	struct danger danger = {0};
	tx_walk(e, visit_throws, &danger);
	return danger.throws;
}

static bool assigns(struct lower *l, const struct tx *e, const struct tx_local *local)
{
	struct uses uses = uses_of(l, e);
	return locals_has(&uses.assigned, local);
}

/* The last statement may assign by itself: then its value is known before
 * anything is assigned, and nothing comes behind it. */
static bool assigns_last(struct lower *l, const struct tx *e, const struct tx_local *local)
{
	e = strip(e);
	const struct tx *target =
	        e->kind == TX_BINARY && is_assignment(e->op) ? strip(e->left) : NULL;
	if (target && target->kind == TX_LOCAL && target->local == local)
		return !assigns(l, e->right, local) || !throws(e->right);
	if (e->kind == TX_BINARY && target && path_root(target) == local)
		return !assigns(l, e->right, local);
	if (e->kind == TX_CALL && called_member(e) && changes_receiver(called_member(e)) &&
	    strip(e->left)->left && path_root(strip(e->left)->left) == local) {
		for (uint32_t i = 0; i < e->list.count; i++) {
			if (assigns(l, e->list.items[i], local))
				return false;
		}
		return true;
	}
	return e->kind == TX_UNARY;
}

/* True when the variable may be assigned and then something throws. */
static bool is_torn(struct lower *l, const struct tx *e, const struct tx_local *local)
{
	e = strip(e);
	if (!e || !assigns(l, e, local))
		return false;
	bool after = false;
	switch (e->kind) {
	case TX_BLOCK:
		for (uint32_t i = e->list.count; i-- > 0;) {
			if (assigns(l, e->list.items[i], local) &&
			    (after || is_torn(l, e->list.items[i], local)))
				return true;
			after = after || throws(e->list.items[i]);
		}
		return false;
	case TX_IF:
		return assigns(l, e->left, local) || (e->right && is_torn(l, e->right, local)) ||
		       (e->third && is_torn(l, e->third, local));
	case TX_SWITCH:
		if (assigns(l, e->left, local))
			return true;
		for (uint32_t i = 0; i < e->cases.count; i++) {
			if (is_torn(l, e->cases.items[i].body, local))
				return true;
		}
		return e->by_default && is_torn(l, e->by_default, local);
	case TX_VAR:
		return e->left && throws(e->left);
	case TX_FOR:
	case TX_WHILE:
		return throws(e);
	default:
		return !assigns_last(l, e, local);
	}
}

/* Haxe keeps what was assigned before the throw; Elixir forgets it. */
static void check_torn(struct lower *l, const struct tx *e, const local_list *vars)
{
	for (uint32_t i = 0; i < vars->count; i++) {
		const struct tx_local *local = vars->items[i];
		if (!is_torn(l, e->left, local))
			continue;
		bool falls = false;
		for (uint32_t j = 0; j < e->catches.count; j++) {
			const struct tx *body = e->catches.items[j].body;
			falls = falls || completes(body) || tx_mentions(body, local) ||
			        (uses_of(l, body).jumps & (JUMP_BREAK | JUMP_CONTINUE));
			falls = falls || (l->function && locals_has(&l->function->outs, local));
		}
		if (!falls)
			continue;
		const char *name = local->name ? local->name->text : "a variable";
		refuse_change(
		        l, e->node,
		        arena_printf(l->arena,
		                     "`%s`, which is changed in `try` before something may throw,",
		                     name),
		        "let `try` give the value: x = try f() catch (e) g()");
	}
}

/* ---- clauses ---- */

static struct ex *guard(struct lower *l, const char *name, struct ex *value)
{
	return ex_call(l->arena, name, 1, value);
}

static struct ex *enum_guard(struct lower *l, const struct symbol *symbol, struct ex *value)
{
	struct ex *tags = ex_list(l->arena, 0), *bare = ex_list(l->arena, 0);
	for (uint32_t i = 0; i < symbol->decl->members.count; i++) {
		const struct member *member = symbol->decl->members.items[i];
		struct ex *tag = ex_atom(l->arena, lower_tag(l, member));
		ex_add(l->arena, lower_is_bare(symbol, member) ? bare : tags, tag);
	}
	struct ex *test = ex_binary(l->arena, "in",
	                            ex_call(l->arena, "elem", 2, value, ex_int(l->arena, 0)), tags);
	test = ex_binary(l->arena, "and", guard(l, "is_tuple", value), test);
	if (!bare->list.count)
		return test;
	struct ex *atom = ex_binary(l->arena, "in", value, bare);
	return tags->list.count ? ex_binary(l->arena, "or", atom, test) : atom;
}

/* The guard for a thrown value's type; NULL: none that Elixir knows. */
static struct ex *type_guard(struct lower *l, struct ty *type, struct ex *value)
{
	type = ty_follow_null(type);
	if (ty_is_string(type))
		return guard(l, "is_binary", value);
	if (ty_is_int(type))
		return guard(l, "is_integer", value);
	if (ty_is_float(type))
		return guard(l, "is_number", value);
	if (ty_is_bool(type))
		return guard(l, "is_boolean", value);
	if (ty_is_array(type))
		return guard(l, "is_list", value);
	if (type->kind == TY_ENUM)
		return enum_guard(l, type->symbol, value);
	if (ty_is_map(type))
		return guard(l, "is_map", value);
	return NULL;
}

struct trier {
	struct lower *l;
	struct take take;
	const struct rest *next;
	const struct end *end;
	struct ex *rescues, *catches;
};

static struct ex *catch_body(struct trier *t, const struct tx_catch *one, struct ex *value)
{
	struct lower *l = t->l;
	struct ex *old = block_open(l);
	if (value)
		bind_local(l, one->local, value);
	struct rest rest = {.items = (struct tx *const *)&one->body,
	                    .count = 1,
	                    .take = t->take,
	                    .outer = t->next};
	lower_rest(l, &rest, t->end);
	return block_close(l, old);
}

static struct ex *exception_call(struct lower *l, const char *name, struct ex *kind,
                                 struct ex *value)
{
	return ex_remote(l->arena, ex_alias(l->arena, "Haxe.Exception"), name, 3, kind, value,
	                 ex_var(l->arena, "__STACKTRACE__"));
}

/* catch (e:Dynamic), catch (e:haxe.Exception): thrown values, our exceptions, Elixir's errors. */
static void add_catch_all(struct trier *t, const struct tx_catch *one, bool wrapped)
{
	struct lower *l = t->l;
	struct ex *kind = lower_fresh(l, "kind"), *value = lower_fresh(l, "reason");
	bool read = local_info(l, one->local)->reads > 0;
	struct ex *caught = exception_call(l, wrapped ? "caught" : "value", kind, value);
	struct ex *clause = ex_clause(l->arena, kind, NULL, NULL);
	ex_add(l->arena, clause, value);
	clause->left = ex_binary(l->arena, "!=", kind, ex_atom(l->arena, "exit"));
	clause->right = catch_body(t, one, read ? caught : NULL);
	ex_add(l->arena, t->catches, clause);
}

static bool is_catch_all(const struct tx_catch *one)
{
	struct ty *type = one->type ? ty_follow_null(one->type) : NULL;
	return !type || type->kind == TY_DYNAMIC || ty_is(type, "Any") ||
	       ty_is(type, "haxe.Exception");
}

static void add_catch(struct trier *t, const struct tx_catch *one)
{
	struct lower *l = t->l;
	struct ty *type = one->type ? ty_follow_null(one->type) : NULL;
	if (is_catch_all(one)) {
		add_catch_all(t, one, type && ty_is(type, "haxe.Exception"));
		return;
	}
	struct ex *name = lower_local(l, one->local);
	if (type->kind == TY_CLASS && is_exception_class(type->symbol)) {
		struct ex *module = lower_module(l, type->symbol);
		struct ex *head = ex_binary(l->arena, "in", name, module);
		ex_add(l->arena, t->rescues,
		       ex_clause(l->arena, head, NULL, catch_body(t, one, NULL)));
		return;
	}
	struct ex *test = type_guard(l, type, name);
	if (!test) {
		lower_refuse(l, one->node, DIAG_UNSUPPORTED, "catching this type",
		             "catch Dynamic and look at the value");
		return;
	}
	ex_add(l->arena, t->catches, ex_clause(l->arena, name, test, catch_body(t, one, NULL)));
}

struct ex *lower_try(struct lower *l, const struct tx *e, struct take take, const struct rest *next,
                     const struct end *end)
{
	struct trier t = {l, take, next, end, NULL, NULL};
	t.rescues = ex_new(l->arena, EX_SECTION);
	t.rescues->text = "rescue";
	t.rescues->length = 6;
	t.catches = ex_new(l->arena, EX_SECTION);
	t.catches->text = "catch";
	t.catches->length = 5;
	struct uses uses = uses_of(l, e->left);
	check_torn(l, e, &uses.assigned);
	struct ex *code = ex_new(l->arena, EX_TRY);
	code->left = lower_body(l, e->left, take, next, end);
	for (uint32_t i = 0; i < e->catches.count; i++)
		add_catch(&t, &e->catches.items[i]);
	if (t.rescues->list.count)
		ex_add(l->arena, code, t.rescues);
	if (t.catches->list.count)
		ex_add(l->arena, code, t.catches);
	return code;
}
