/* Typed nodes and locals. */
#include "transform/types/internal.h"

struct tx *tx_new(struct typer *t, enum tx_kind kind, node_id node, struct ty *type)
{
	struct tx *e = ARENA_NEW(t->arena, struct tx);
	t->program->functions += kind == TX_FUNCTION;
	e->kind = kind;
	e->node = node;
	e->type = type;
	return e;
}

struct tx *tx_null(struct typer *t, node_id node, struct ty *type)
{
	struct tx *e = tx_new(t, TX_NULL, node, type);
	e->implicit = true;
	return e;
}

struct tx *tx_local_read(struct typer *t, struct tx_local *local, node_id node)
{
	struct tx *e = tx_new(t, TX_LOCAL, node, local->type);
	e->local = local;
	return e;
}

struct tx *tx_type(struct typer *t, struct symbol *symbol, node_id node)
{
	struct tx *e = tx_new(t, TX_TYPE, node, ty_statics(symbol));
	e->symbol = symbol;
	return e;
}

struct tx *tx_string(struct typer *t, node_id node, const char *text, uint32_t length)
{
	struct tx *e = tx_new(t, TX_STRING, node, t->program->core.string);
	e->text = text;
	e->length = length;
	return e;
}

struct tx *tx_call(struct typer *t, node_id node, struct tx *callee, struct tx **args,
                   uint32_t count, struct ty *type)
{
	struct tx *e = tx_new(t, TX_CALL, node, type);
	e->left = callee;
	for (uint32_t i = 0; i < count; i++)
		VEC_PUSH(t->arena, &e->list, args[i]);
	return e;
}

struct tx *tx_seen_as(struct typer *t, struct tx *value, struct ty *type, node_id node)
{
	struct tx *seen = tx_new(t, TX_CAST, node, type);
	seen->left = value;
	return seen;
}

struct tx_local *local_hidden(struct typer *t, struct ty *type, node_id node)
{
	struct tx_local *local = ARENA_NEW(t->arena, struct tx_local);
	local->type = type;
	local->node = node;
	local->kind = LOCAL_VARIABLE;
	local->number = t->local_count++;
	local->owner = t->function;
	return local;
}

/* What is said of a name that Haxe does not allow. */
static const char *const name_origins[] = {
        [LOCAL_ARGUMENT] = "Function argument",
        [LOCAL_LOOP] = "For variable",
        [LOCAL_CATCH] = "Catch variable",
        [LOCAL_FUNCTION] = "Function",
        [LOCAL_RAW] = NULL,
};

struct tx_local *local_new(struct typer *t, struct ident name, struct ty *type,
                           enum local_kind kind)
{
	struct tx_local *local = local_hidden(t, type, name.node);
	local->name = name.name;
	local->kind = kind;
	VEC_PUSH(t->arena, &t->scope, local);
	VEC_PUSH(t->arena, &t->named, local);
	if (name.name->text[0] == '$' && name_origins[kind])
		type_say(t, name.node, DIAG_DOLLAR_VARIABLE, name_origins[kind], name.name->text);
	return local;
}

struct tx_local *local_find(struct typer *t, const struct name *name)
{
	for (uint32_t i = t->scope.count; i-- > 0;) {
		if (t->scope.items[i]->name == name)
			return t->scope.items[i];
	}
	return NULL;
}
