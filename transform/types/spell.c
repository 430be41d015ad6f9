/* An expression spelt as Haxe's own printer spells it in messages. */
#include "transform/types/internal.h"

static const char *const operators[OP_COUNT] = {
#define OPERATOR(name, text, precedence, associativity) [OP_##name] = text,
#include "transform/haxe/operators.def"
#undef OPERATOR
};

static void spell(struct typer *t, struct buf *out, const struct expr *e, unsigned depth);

static void spell_list(struct typer *t, struct buf *out, struct expr *const *list, uint32_t count,
                       unsigned depth)
{
	for (uint32_t i = 0; i < count; i++) {
		buf_text(out, i ? ", " : "");
		spell(t, out, list[i], depth);
	}
}

static void spell_object(struct typer *t, struct buf *out, const struct expr *e, unsigned depth)
{
	buf_text(out, "{ ");
	for (uint32_t i = 0; i < e->fields.count; i++) {
		buf_printf(out, "%s%s : ", i ? ", " : "", e->fields.items[i].name.name->text);
		spell(t, out, e->fields.items[i].value, depth);
	}
	buf_text(out, " }");
}

static void as_written(struct typer *t, struct buf *out, const struct expr *e)
{
	struct span span = decl_span(t->decl, e->node);
	uint32_t length = span.end > span.start ? span.end - span.start : 0;
	buf_text(out, arena_copy(t->arena, t->module->file->source + span.start, length));
}

static void spell_type(struct typer *t, struct buf *out, const struct type_node *type)
{
	struct span span = decl_span(t->decl, type->node);
	uint32_t length = span.end > span.start ? span.end - span.start : 0;
	buf_text(out, arena_copy(t->arena, t->module->file->source + span.start, length));
}

static void spell_cast(struct typer *t, struct buf *out, const struct expr *e, unsigned depth)
{
	buf_text(out, e->type ? "cast (" : "cast ");
	spell(t, out, e->left, depth);
	if (!e->type)
		return;
	buf_text(out, ", ");
	spell_type(t, out, e->type);
	buf_text(out, ")");
}

static void spell_check(struct typer *t, struct buf *out, const struct expr *e, unsigned depth)
{
	/* Its own parentheses are no expression of the tree. */
	buf_text(out, "((");
	spell(t, out, e->left, depth);
	buf_text(out, " : ");
	spell_type(t, out, e->type);
	buf_text(out, "))");
}

static void spell(struct typer *t, struct buf *out, const struct expr *e, unsigned depth)
{
	if (++depth > TREE_LIMIT)
		return;
	switch (e->kind) {
	case EXPR_IDENT:
		buf_text(out, e->name.name->text);
		break;
	case EXPR_FIELD:
		spell(t, out, e->left, depth);
		buf_printf(out, ".%s", e->name.name->text);
		break;
	case EXPR_CALL:
		spell(t, out, e->left, depth);
		buf_text(out, "(");
		spell_list(t, out, e->list.items, e->list.count, depth);
		buf_text(out, ")");
		break;
	case EXPR_ARRAY:
		buf_text(out, "[");
		spell_list(t, out, e->list.items, e->list.count, depth);
		buf_text(out, "]");
		break;
	case EXPR_OBJECT:
		spell_object(t, out, e, depth);
		break;
	case EXPR_BINARY:
		spell(t, out, e->left, depth);
		buf_printf(out, " %s ", operators[e->op]);
		spell(t, out, e->right, depth);
		break;
	case EXPR_UNARY:
		buf_text(out, e->postfix ? "" : operators[e->op]);
		spell(t, out, e->left, depth);
		buf_text(out, e->postfix ? operators[e->op] : "");
		break;
	case EXPR_PAREN:
		buf_text(out, "(");
		spell(t, out, e->left, depth);
		buf_text(out, ")");
		break;
	case EXPR_CAST:
		spell_cast(t, out, e, depth);
		break;
	case EXPR_CHECK:
		spell_check(t, out, e, depth);
		break;
	case EXPR_BLOCK:
		if (e->list.count == 0) {
			buf_text(out, "{ }");
			break;
		}
		/* fall through */
	default:
		as_written(t, out, e);
	}
}

const char *expr_text(struct typer *t, const struct expr *e)
{
	struct buf out;
	buf_init(&out, t->arena);
	spell(t, &out, e, 0);
	return buf_string(&out);
}
