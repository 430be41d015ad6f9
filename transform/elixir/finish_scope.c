/* Which variables are read: scopes and rebinding as Elixir's compiler sees them. */
#include "transform/elixir/finish_internal.h"

#include <ctype.h>
#include <string.h>

/* What is visible: the newest binding, and through it the older ones. */
struct scope {
	struct finish *f;
	struct binding *newest;
	const struct ex *subject; /* of the `case` whose clauses come next */
};

static struct binding *find(struct binding *from, const struct binding *until, const char *name,
                            size_t length)
{
	for (; from && from != until; from = from->outer)
		if (!strncmp(from->name, name, length) && !from->name[length])
			return from;
	return NULL;
}

static void read_name(struct binding *from, const char *name, size_t length)
{
	struct binding *binding = find(from, NULL, name, length);
	if (binding)
		binding->read = true;
}

static void read_variable(struct scope *scope, const struct ex *node)
{
	struct binding *binding = find(scope->newest, NULL, node->text, strlen(node->text));
	if (!binding)
		return;
	binding->read = true;
	map_put(scope->f->arena, &scope->f->reads, node, binding);
}

static void read_word(void *context, const char *word, size_t length)
{
	struct scope *scope = context;
	read_name(scope->newest, word, length);
}

void finish_each_word(const char *text,
                      void (*visit)(void *context, const char *word, size_t length), void *context)
{
	while (*text) {
		if (!isalpha((unsigned char)*text) && *text != '_') {
			text++;
			continue;
		}
		const char *start = text;
		while (isalnum((unsigned char)*text) || *text == '_')
			text++;
		text += *text == '?' || *text == '!';
		visit(context, start, (size_t)(text - start));
	}
}

static void resolve(struct scope *scope, struct ex *node);

/* ---- patterns ---- */

/* `before` is the newest binding from before the pattern: what a pin reads. */
static void bind(struct scope *scope, struct ex *node, struct binding *before);

static bool is_name_of_its_own(const char *name)
{
	return !strcmp(name, "_") || !strncmp(name, "__", 2);
}

static void bind_variable(struct scope *scope, struct ex *node, const struct binding *before)
{
	if (is_name_of_its_own(node->text))
		return;
	struct binding *same = find(scope->newest, before, node->text, strlen(node->text));
	struct binding *binding = same;
	if (same) {
		same->read = true; /* compared with itself */
	} else {
		binding = ARENA_NEW(scope->f->arena, struct binding);
		binding->name = node->text;
		binding->outer = scope->newest;
		scope->newest = binding;
	}
	VEC_PUSH(scope->f->arena, &binding->places, node);
	map_put(scope->f->arena, &scope->f->bindings, node, binding);
}

/* size(n) in a segment's type reads n; `utf8` reads nothing. */
static void resolve_type(struct scope *scope, struct ex *node)
{
	if (node->kind == EX_BINARY) {
		resolve_type(scope, node->left);
		resolve_type(scope, node->right);
	} else if (node->kind != EX_VAR)
		resolve(scope, node);
}

static void bind_operation(struct scope *scope, struct ex *node, struct binding *before)
{
	bool only_left = !strcmp(node->text, "\\\\") || !strcmp(node->text, "in");
	bind(scope, node->left, before);
	if (!strcmp(node->text, "::"))
		resolve_type(scope, node->right);
	else if (only_left)
		resolve(&(struct scope){.f = scope->f, .newest = before}, node->right);
	else
		bind(scope, node->right, before);
}

static void bind(struct scope *scope, struct ex *node, struct binding *before)
{
	if (!node)
		return;
	if (node->kind == EX_VAR) {
		bind_variable(scope, node, before);
		return;
	}
	if (node->kind == EX_UNARY) {
		if (!strcmp(node->text, "^"))
			resolve(&(struct scope){.f = scope->f, .newest = before}, node->left);
		return;
	}
	if (node->kind == EX_BINARY) {
		bind_operation(scope, node, before);
		return;
	}
	bind(scope, node->left, before);
	bind(scope, node->right, before);
	for (VEC_EACH(struct ex *, one, &node->list))
		bind(scope, *one, before);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		bind(scope, *one, before);
}

static void bind_all(struct scope *scope, struct ex *const *items, uint32_t count)
{
	struct binding *before = scope->newest;
	for (uint32_t i = 0; i < count; i++)
		bind(scope, items[i], before);
}

/* ---- expressions ---- */

/* What it sets is not seen outside. */
static void resolve_inside(struct scope *scope, struct ex *node)
{
	struct scope inner = *scope;
	resolve(&inner, node);
}

static void resolve_children(struct scope *scope, struct ex *node)
{
	resolve(scope, node->left);
	resolve(scope, node->right);
	for (VEC_EACH(struct ex *, one, &node->list))
		resolve(scope, *one);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		resolve(scope, *one);
}

/* What a clause's variables stand for, when the subject is written out. */
static void know(struct finish *f, const struct ex *pattern, const struct ex *value)
{
	if (pattern->kind == EX_VAR) {
		struct binding *set = map_get(&f->bindings, pattern);
		if (set && set->places.count == 1)
			set->value = value;
		return;
	}
	const struct ex *written = finish_result(f, value);
	bool same = written && pattern->kind == written->kind &&
	            pattern->list.count == written->list.count;
	for (uint32_t i = 0; same && pattern->kind == EX_TUPLE && i < pattern->list.count; i++)
		know(f, pattern->list.items[i], written->list.items[i]);
}

static void resolve_clause(struct scope *scope, struct ex *clause, bool patterns)
{
	struct scope inner = *scope;
	if (patterns)
		bind_all(&inner, clause->list.items, clause->list.count);
	else
		for (VEC_EACH(struct ex *, one, &clause->list))
			resolve(&inner, *one);
	if (scope->subject && clause->list.count == 1)
		know(scope->f, clause->list.items[0], scope->subject);
	inner.subject = NULL;
	resolve(&inner, clause->left);
	resolve(&inner, clause->right);
}

static void resolve_match(struct scope *scope, struct ex *node)
{
	resolve(scope, node->right);
	bind(scope, node->left, scope->newest);
	know(scope->f, node->left, node->right);
}

/* Generators, filters, and in `with` the clauses. */
static void resolve_steps(struct scope *scope, struct ex *node)
{
	for (VEC_EACH(struct ex *, one, &node->list)) {
		struct ex *step = *one;
		if (step->kind == EX_BITSTRING && step->list.count) {
			struct ex *last = VEC_LAST(&step->list);
			if (last->kind != EX_BINARY || strcmp(last->text, "<-") != 0) {
				resolve(scope, step);
				continue;
			}
			resolve(scope, last->right);
			struct binding *before = scope->newest;
			for (uint32_t i = 0; i + 1 < step->list.count; i++)
				bind(scope, step->list.items[i], before);
			bind(scope, last->left, before);
		} else if (step->kind == EX_BINARY && !strcmp(step->text, "<-")) {
			struct ex *pattern = step->left;
			struct ex *guard = NULL;
			if (pattern->kind == EX_BINARY && !strcmp(pattern->text, "when")) {
				guard = pattern->right;
				pattern = pattern->left;
			}
			resolve(scope, step->right);
			bind(scope, pattern, scope->newest);
			resolve(scope, guard);
		} else
			resolve(scope, step);
	}
}

static void resolve_for(struct scope *scope, struct ex *node)
{
	struct scope inner = *scope;
	for (VEC_EACH(struct ex *, one, &node->pairs))
		resolve(scope, (*one)->right);
	resolve_steps(&inner, node);
	if (node->left)
		bind(&inner, node->left, inner.newest);
	resolve(&inner, node->right);
}

static void resolve_with(struct scope *scope, struct ex *node)
{
	struct scope inner = *scope;
	resolve_steps(&inner, node);
	resolve(&inner, node->left);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		resolve_clause(scope, *one, true);
}

static void resolve_try(struct scope *scope, struct ex *node)
{
	resolve_inside(scope, node->left);
	for (VEC_EACH(struct ex *, one, &node->list)) {
		struct ex *section = *one;
		resolve_inside(scope, section->left);
		for (VEC_EACH(struct ex *, clause, &section->list))
			resolve_clause(scope, *clause, true);
	}
}

static void resolve_binary(struct scope *scope, struct ex *node)
{
	static const char *const lazy[] = {"&&", "||", "and", "or"};
	resolve(scope, node->left);
	for (size_t i = 0; i < sizeof lazy / sizeof *lazy; i++)
		if (!strcmp(node->text, lazy[i])) {
			resolve_inside(scope, node->right);
			return;
		}
	if (!strcmp(node->text, "::"))
		resolve_type(scope, node->right);
	else
		resolve(scope, node->right);
}

static void resolve_def(struct scope *scope, struct ex *node)
{
	struct scope inner = *scope;
	bind_all(&inner, node->list.items, node->list.count);
	if (!node->right) /* a head without a body: its names are only names */
		for (struct binding *one = inner.newest; one && one != scope->newest;
		     one = one->outer)
			one->read = true;
	resolve(&inner, node->left);
	resolve(&inner, node->right);
}

static void resolve_text(struct scope *scope, const struct ex *node)
{
	if (node->kind == EX_SIGIL && (!node->word || strcmp(node->word, "H") != 0))
		return;
	if (node->kind == EX_SIGIL)
		read_name(scope->newest, "assigns", strlen("assigns"));
	finish_each_word(node->text, read_word, scope);
}

static void resolve_clauses(struct scope *scope, struct ex *node)
{
	for (VEC_EACH(struct ex *, one, &node->list))
		resolve_clause(scope, *one, node->kind != EX_COND);
}

static void resolve_branches(struct scope *scope, struct ex *node)
{
	resolve(scope, node->left);
	resolve_inside(scope, node->right);
	for (VEC_EACH(struct ex *, one, &node->list))
		resolve_inside(scope, *one);
}

static void resolve(struct scope *scope, struct ex *node)
{
	if (!node)
		return;
	switch (node->kind) {
	case EX_VAR:
		read_variable(scope, node);
		break;
	case EX_MATCH:
		resolve_match(scope, node);
		break;
	case EX_BINARY:
		resolve_binary(scope, node);
		break;
	case EX_IF:
		resolve_branches(scope, node);
		break;
	case EX_CASE:
		resolve(scope, node->left);
		scope->subject = node->left;
		resolve_clauses(scope, node);
		scope->subject = NULL;
		break;
	case EX_FN:
	case EX_COND:
		resolve_clauses(scope, node);
		break;
	case EX_RECEIVE:
		resolve_clauses(scope, node);
		resolve(scope, node->left);
		resolve_inside(scope, node->right);
		break;
	case EX_TRY:
		resolve_try(scope, node);
		break;
	case EX_FOR:
		resolve_for(scope, node);
		break;
	case EX_WITH:
		resolve_with(scope, node);
		break;
	case EX_DEF:
		resolve_def(scope, node);
		break;
	case EX_RAW:
	case EX_SIGIL:
		resolve_text(scope, node);
		break;
	case EX_ATTRIBUTE: /* a spec's names are types */
		break;
	case EX_CALL:
	case EX_REMOTE:
		if (node->right) { /* a do block */
			resolve(scope, node->left);
			for (VEC_EACH(struct ex *, one, &node->list))
				resolve(scope, *one);
			resolve_inside(scope, node->right);
			break;
		}
		/* fall through */
	default:
		resolve_children(scope, node);
	}
}

void finish_resolve(struct finish *f, struct ex *item)
{
	struct scope scope = {.f = f};
	resolve(&scope, item);
}

static bool is_unread(struct finish *f, const struct ex *variable)
{
	if (!strcmp(variable->text, "_"))
		return true;
	const struct binding *binding = map_get(&f->bindings, variable);
	return binding && !binding->read;
}

bool finish_is_dead(struct finish *f, const struct ex *pattern)
{
	if (pattern->kind == EX_VAR)
		return is_unread(f, pattern);
	if (pattern->kind != EX_TUPLE || !pattern->list.count)
		return false;
	for (VEC_EACH(struct ex *, one, &pattern->list))
		if (!finish_is_dead(f, *one))
			return false;
	return true;
}

/* `rescue e in Error` without e is `rescue Error`. */
static void without_name(struct ex *clause)
{
	struct ex *head = clause->list.count == 1 ? clause->list.items[0] : NULL;
	bool is_in = head && head->kind == EX_BINARY && !strcmp(head->text, "in");
	if (is_in && head->left->kind == EX_VAR && head->left->text[0] == '_')
		clause->list.items[0] = head->right;
}

void finish_rescues(struct ex *node)
{
	if (!node)
		return;
	if (node->kind == EX_SECTION && !strcmp(node->text, "rescue"))
		for (VEC_EACH(struct ex *, one, &node->list))
			without_name(*one);
	finish_rescues(node->left);
	finish_rescues(node->right);
	for (VEC_EACH(struct ex *, one, &node->list))
		finish_rescues(*one);
	for (VEC_EACH(struct ex *, one, &node->pairs))
		finish_rescues(*one);
}

void finish_rename(struct finish *f)
{
	for (MAP_EACH(entry, &f->bindings)) {
		struct binding *binding = entry->value;
		if (binding->read || binding->name[0] == '_')
			continue;
		for (VEC_EACH(struct ex *, place, &binding->places)) {
			(*place)->text = arena_printf(f->arena, "_%s", binding->name);
			(*place)->length = strlen((*place)->text);
		}
		binding->read = true;
	}
}
