/* try and catch.  What a throw would undo has been refused (modes). */
#include "transform/lower/core.h"
#include "transform/lower/leaf.h"

#include <stdlib.h>

bool is_exception_class(const struct symbol *symbol)
{
	if (!symbol || !symbol->is_std)
		return false;
	return name_is(symbol->path, "haxe.Exception") ||
	       name_is(symbol->path, "haxe.ValueException") ||
	       name_starts(symbol->path, "haxe.exceptions.");
}

/* ---- clauses ---- */

static struct ex *guard(struct lower *l, const char *name, struct ex *value)
{
	return ex_call(l->arena, name, 1, value);
}

/* The guard for a thrown value's type; NULL: none that Elixir knows. */
static struct ex *type_guard(struct lower *l, struct ty *type, struct ex *value, node_id node)
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
		return enum_test(l, type->symbol, value, node);
	if (ty_is_map(type))
		return guard(l, "is_map", value);
	if (ty_is(type, "haxe.io.Eof"))
		return eof_guard(l, value);
	return NULL;
}

/* `catch (e:Int)` takes a whole one, 2.0 as 2. */
struct ex *thrown_float(struct lower *l, struct ex *value)
{
	if (value->kind == EX_FLOAT) {
		double number = strtod(value->text, NULL);
		bool whole =
		        number >= INT32_MIN && number <= INT32_MAX && number == (int32_t)number;
		return whole ? ex_int(l->arena, (int32_t)number) : value;
	}
	return is_constant(value) ? value : runtime1(l, "Haxe.Std", "thrown", value);
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

/* catch (e:Dynamic), catch (e:haxe.Exception): thrown values, our exceptions, Elixir's errors;
 * catch (e:haxe.ValueException): thrown values alone. */
static void add_catch_all(struct trier *t, const struct tx_catch *one, bool wrapped, bool values)
{
	struct lower *l = t->l;
	struct ex *kind = lower_fresh(l, "kind"), *value = lower_fresh(l, "reason");
	bool read = local_info(l, one->local)->reads > 0;
	struct ex *caught = exception_call(l, wrapped ? "caught" : "value", kind, value);
	struct ex *clause = ex_clause(l->arena, kind, NULL, NULL);
	ex_add(l->arena, clause, value);
	clause->left = ex_binary(l->arena, "!=", kind, ex_atom(l->arena, "exit"));
	if (values)
		clause->left = ex_binary(
		        l->arena, "or", ex_binary(l->arena, "==", kind, ex_atom(l->arena, "throw")),
		        ex_call(l->arena, "is_struct", 2, value,
		                ex_alias(l->arena, "Haxe.ValueException")));
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
		add_catch_all(t, one, type && ty_is(type, "haxe.Exception"), false);
		return;
	}
	if (ty_is(type, "haxe.ValueException")) {
		add_catch_all(t, one, true, true);
		return;
	}
	struct ex *name = lower_local(l, one->local);
	if (type->kind == TY_CLASS && is_exception_class(type->symbol) && !type->symbol->is_std) {
		struct ex *module = lower_module(l, type->symbol);
		struct ex *head = ex_binary(l->arena, "in", name, module);
		ex_add(l->arena, t->rescues,
		       ex_clause(l->arena, head, NULL, catch_body(t, one, NULL)));
		return;
	}
	struct ex *test = type_guard(l, type, name, one->node);
	if (!test) {
		lower_refuse(l, one->node, DIAG_UNSUPPORTED, "catching this type",
		             "catch Dynamic and look at the value");
		return;
	}
	ex_add(l->arena, t->catches, ex_clause(l->arena, name, test, catch_body(t, one, NULL)));
}

static bool share_tag(struct lower *l, const struct symbol *one, const struct symbol *other)
{
	read_constructors(l, one);
	read_constructors(l, other);
	for (uint32_t i = 0; i < one->decl->members.count; i++) {
		for (uint32_t j = 0; j < other->decl->members.count; j++) {
			if (!strcmp(lower_tag(l, one->decl->members.items[i]),
			            lower_tag(l, other->decl->members.items[j])))
				return true;
		}
	}
	return false;
}

static const struct symbol *caught_enum(const struct tx_catch *one)
{
	struct ty *type = one->type ? ty_follow_null(one->type) : NULL;
	return type && type->kind == TY_ENUM ? type->symbol : NULL;
}

/* Values of enums are tuples: by a shared constructor nobody knows which it is. */
static void refuse_shared_tags(struct lower *l, const struct tx *e)
{
	for (uint32_t i = 1; i < e->catches.count; i++) {
		const struct symbol *one = caught_enum(&e->catches.items[i]);
		for (uint32_t j = 0; one && j < i; j++) {
			const struct symbol *other = caught_enum(&e->catches.items[j]);
			if (other && share_tag(l, one, other))
				lower_refuse(l, e->catches.items[i].node, DIAG_UNSUPPORTED,
				             "catching two enums that share a constructor's name",
				             "give the constructors different names");
		}
	}
}

struct ex *lower_try(struct lower *l, const struct tx *e, struct take take, const struct rest *next,
                     const struct end *end)
{
	struct trier t = {l, take, next, end, NULL, NULL};
	refuse_shared_tags(l, e);
	t.rescues = ex_new(l->arena, EX_SECTION);
	t.rescues->text = "rescue";
	t.rescues->length = 6;
	t.catches = ex_new(l->arena, EX_SECTION);
	t.catches->text = "catch";
	t.catches->length = 5;
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
