#include "transform/types/walk.h"

static void walk_pattern(const struct tx_pattern *pattern, tx_visit *visit, void *context)
{
	if (!pattern)
		return;
	tx_walk(pattern->value, visit, context);
	walk_pattern(pattern->inner, visit, context);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		walk_pattern(pattern->items.items[i], visit, context);
}

static void walk_cases(const struct tx *node, tx_visit *visit, void *context)
{
	for (uint32_t i = 0; i < node->cases.count; i++) {
		const struct tx_case *one = &node->cases.items[i];
		for (uint32_t j = 0; j < one->patterns.count; j++)
			walk_pattern(one->patterns.items[j], visit, context);
		tx_walk(one->guard, visit, context);
		tx_walk(one->body, visit, context);
	}
	tx_walk(node->by_default, visit, context);
	for (uint32_t i = 0; i < node->catches.count; i++)
		tx_walk(node->catches.items[i].body, visit, context);
}

static void walk_function(const struct tx_function *function, tx_visit *visit, void *context)
{
	if (!function)
		return;
	for (uint32_t i = 0; i < function->args.count; i++)
		tx_walk(function->args.items[i].by_default, visit, context);
	tx_walk(function->body, visit, context);
}

void tx_walk(const struct tx *node, tx_visit *visit, void *context)
{
	if (!node || !visit(context, node))
		return;
	tx_walk(node->left, visit, context);
	for (uint32_t i = 0; i < node->list.count; i++) {
		if (i < node->keys.count)
			tx_walk(node->keys.items[i], visit, context);
		tx_walk(node->list.items[i], visit, context);
	}
	tx_walk(node->right, visit, context);
	tx_walk(node->third, visit, context);
	if (node->cases.count || node->by_default || node->catches.count)
		walk_cases(node, visit, context);
	if (node->function)
		walk_function(node->function, visit, context);
}

void typed_class_walk(const struct typed_class *typed, tx_visit *visit, void *context)
{
	for (uint32_t i = 0; i < typed->members.count; i++) {
		tx_walk(typed->members.items[i].value, visit, context);
		walk_function(typed->members.items[i].function, visit, context);
	}
}
