/* The conditions of templates: "argc=1&0=natural&this:Array<String>" (transform/std/README.md). */
#include "transform/lower/leaf.h"

#include <ctype.h>
#include <stdlib.h>

struct subject {
	const struct tx *node; /* NULL: left out */
	const struct ex *ex;
};

static uint32_t written(const struct operands *operands)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < operands->count; i++) {
		if (operands->nodes[i] && !is_left_out(operands->nodes[i]))
			count = i + 1;
	}
	return count;
}

/* ---- properties ---- */

static bool is_quotient(const struct subject *subject)
{
	const struct tx *node = subject->node ? strip(subject->node) : NULL;
	return node && node->kind == TX_BINARY && node->op == OP_DIV &&
	       ex_is_op(subject->ex, "/") && ty_is_int(node->left->type) &&
	       ty_is_int(node->right->type);
}

static bool number_is(struct lower *l, const struct subject *subject, unsigned not_these)
{
	return subject->node && !is_dynamic(subject->node) &&
	       !(value_of(l, subject->node) & not_these);
}

/* Elements of which two that are equal are the same: no floats, as 1 is 1.0. */
static bool is_exact(struct lower *l, const struct subject *subject)
{
	struct ty *type = subject->node ? ty_follow_null(subject->node->type) : NULL;
	if (!type || !type->args.count || is_dynamic(subject->node))
		return false;
	struct ty *element = ty_argument(type, type->args.count - 1);
	return !type_is_open(element) &&
	       !ty_is_float(ty_underlying(l->arena, ty_follow_null(element)));
}

static bool property_holds(struct lower *l, const struct subject *subject, const char *word)
{
	const struct ex *ex = subject->ex;
	if (!strcmp(word, "nil"))
		return !ex || ex->kind == EX_NIL;
	if (!ex)
		return false;
	if (isdigit((unsigned char)*word))
		return ex->kind == EX_INT && !strcmp(ex->text, word);
	if (!strcmp(word, "literal"))
		return is_constant(ex);
	if (!strcmp(word, "empty"))
		return ex->kind == EX_STRING && !ex->length;
	if (!strcmp(word, "full"))
		return ex->kind == EX_STRING && ex->length;
	if (!strcmp(word, "natural"))
		return number_is(l, subject, VALUE_NEGATIVE | VALUE_NULL | VALUE_SPECIAL);
	if (!strcmp(word, "positive"))
		return number_is(l, subject,
		                 VALUE_NEGATIVE | VALUE_ZERO | VALUE_NULL | VALUE_SPECIAL);
	if (!strcmp(word, "finite"))
		return number_is(l, subject, VALUE_NULL | VALUE_SPECIAL);
	if (!strcmp(word, "nonzero"))
		return number_is(l, subject, VALUE_NULL | VALUE_SPECIAL | VALUE_ZERO);
	if (!strcmp(word, "exact"))
		return is_exact(l, subject);
	if (!strcmp(word, "dense"))
		return subject->node &&
		       !(value_inside(l, ty_argument(subject->node->type, 0)) & VALUE_NULL);
	if (!strcmp(word, "quotient"))
		return is_quotient(subject);
	if (!strcmp(word, "enum"))
		return operand_enum(subject->node);
	if (!strcmp(word, "named"))
		return subject->node && printed_names(l, subject->node);
	return !strcmp(word, "fn") && ex->kind == EX_FN;
}

static bool type_holds(struct lower *l, const struct subject *subject, const char *wanted)
{
	if (!subject->node || subject->node->from_dynamic)
		return false;
	return !strcmp(ty_text(l->arena, ty_follow_null(subject->node->type)), wanted);
}

static bool part_holds(struct lower *l, char *part, const struct operands *operands)
{
	if (!strncmp(part, "argc=", 5))
		return written(operands) == strtoul(part + 5, NULL, 10);
	struct subject subject = {0};
	char *rest = part;
	if (!strncmp(part, "this", 4)) {
		subject = (struct subject){operands->receiver_node, operands->receiver};
		rest = part + 4;
	} else {
		unsigned long index = strtoul(part, &rest, 10);
		if (index < operands->count)
			subject = (struct subject){operands->nodes[index], operands->args[index]};
	}
	if (*rest == ':')
		return type_holds(l, &subject, rest + 1);
	return *rest == '=' && property_holds(l, &subject, rest + 1);
}

bool condition_holds(struct lower *l, const char *condition, const struct operands *operands)
{
	char *text = arena_copy(l->arena, condition, strlen(condition));
	char *left = NULL;
	for (char *part = strtok_r(text, "&", &left); part; part = strtok_r(NULL, "&", &left)) {
		if (!part_holds(l, part, operands))
			return false;
	}
	return true;
}
