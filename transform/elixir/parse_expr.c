/* Expressions: operators by precedence, calls, fields, containers. */
#include "transform/elixir/operators.h"
#include "transform/elixir/parse_internal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- what can begin where ---- */

static bool is_operator_name(const char *name)
{
	static const char *const names[] = {"and", "or", "in", "when", "not"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(name, names[i]))
			return true;
	return false;
}

static bool is_block_word(const char *name)
{
	static const char *const names[] = {"do", "end", "else", "rescue", "catch", "after"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(name, names[i]))
			return true;
	return false;
}

/* `not in` at the token. */
static bool at_not_in(const struct parser *p)
{
	struct parser ahead = *p;
	if (!parse_is_name(p, "not"))
		return false;
	ex_parse_advance(&ahead);
	return parse_is_name(&ahead, "in");
}

/* After a name and a blank: does an argument follow? */
bool parse_begins_argument(const struct parser *p)
{
	if (p->newlines || !p->space_before)
		return false;
	if (p->token == TOKEN_NAME)
		return !is_block_word(p->word) &&
		       (!is_operator_name(p->word) || (!strcmp(p->word, "not") && !at_not_in(p)));
	if (p->token != TOKEN_SIGN)
		return p->token != TOKEN_END;
	static const char *const starts[] = {"[", "{", "%{", "%", "<<", "!",
	                                     "^", "@", "(",  "&", "~~~"};
	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
		if (!strcmp(p->word, starts[i]))
			return strcmp(p->word, "!") != 0 || !parse_space_after(p);
	bool sign = !strcmp(p->word, "-") || !strcmp(p->word, "+");
	return sign && !parse_space_after(p);
}

bool parse_at_pair(const struct parser *p)
{
	return p->token == TOKEN_KEY || (p->token == TOKEN_STRING && parse_string_is_key(p));
}

struct ex *parse_pairs(struct parser *p)
{
	struct ex *node = ex_new(p->arena, EX_KEYWORD);
	while (parse_at_pair(p)) {
		const char *name = p->token == TOKEN_KEY ? p->word : NULL;
		if (name)
			ex_parse_advance(p);
		else
			name = parse_quoted_name(p);
		ex_add_pair(p->arena, node, ex_atom(p->arena, name), parse_expression(p, 0));
		if (!parse_is(p, ","))
			break;
		ex_parse_advance(p);
	}
	return node;
}

void parse_bare_arguments(struct parser *p, struct ex *into)
{
	bool no_do = p->no_do;
	p->no_do = true;
	for (bool more = true; more;) {
		bool pairs = parse_at_pair(p);
		ex_add(p->arena, into, pairs ? parse_pairs(p) : parse_expression(p, 0));
		more = !pairs && parse_is(p, ",");
		if (more)
			ex_parse_advance(p);
	}
	p->no_do = no_do;
}

/* Inside brackets a `do` is the inner call's. */
void parse_arguments(struct parser *p, struct ex *into, const char *close)
{
	bool no_do = p->no_do;
	p->no_do = false;
	while (!parse_is(p, close) && p->token != TOKEN_END) {
		bool pairs = parse_at_pair(p);
		ex_add(p->arena, into, pairs ? parse_pairs(p) : parse_expression(p, 0));
		if (!parse_is(p, ","))
			break;
		ex_parse_advance(p);
	}
	ex_parse_expect(p, close);
	p->no_do = no_do;
}

/* ---- containers ---- */

static struct ex *list(struct parser *p)
{
	struct ex *node = ex_new(p->arena, EX_LIST);
	bool no_do = p->no_do;
	p->no_do = false;
	ex_parse_advance(p);
	if (parse_at_pair(p)) {
		node = parse_pairs(p);
		ex_parse_expect(p, "]");
		p->no_do = no_do;
		return node;
	}
	while (!parse_is(p, "]") && p->token != TOKEN_END) {
		if (parse_at_pair(p)) {
			struct ex *pairs = parse_pairs(p);
			for (VEC_EACH(struct ex *, one, &pairs->pairs))
				ex_add(p->arena, node, *one);
			break;
		}
		ex_add(p->arena, node, parse_expression(p, 71));
		if (parse_is(p, "|")) {
			ex_parse_advance(p);
			node->kind = EX_CONS;
			node->left = parse_expression(p, 0);
			break;
		}
		if (!parse_is(p, ","))
			break;
		ex_parse_advance(p);
	}
	ex_parse_expect(p, "]");
	p->no_do = no_do;
	return node;
}

/* `{` was seen, `{word}` is a hole when somebody fills it. */
static struct ex *hole(struct parser *p)
{
	const char *stop = p->at;
	while (stop < p->end && (isalnum((unsigned char)*stop) || *stop == '_'))
		stop++;
	if (!p->holes.fill || stop == p->at || stop == p->end || *stop != '}')
		return NULL;
	const char *word = arena_copy(p->arena, p->at, (size_t)(stop - p->at));
	struct ex *node = p->holes.fill(p->holes.context, word);
	if (!node)
		return NULL;
	p->at = stop + 1;
	ex_parse_advance(p);
	return node;
}

static struct ex *tuple(struct parser *p)
{
	struct ex *filled = hole(p);
	if (filled)
		return filled;
	struct ex *node = ex_new(p->arena, EX_TUPLE);
	ex_parse_advance(p);
	parse_arguments(p, node, "}");
	return node;
}

static void map_pairs(struct parser *p, struct ex *node)
{
	while (!parse_is(p, "}") && p->token != TOKEN_END) {
		if (parse_at_pair(p)) {
			struct ex *pairs = parse_pairs(p);
			for (VEC_EACH(struct ex *, one, &pairs->pairs))
				VEC_PUSH(p->arena, &node->pairs, *one);
			break;
		}
		struct ex *key = parse_expression(p, 71);
		if (parse_is(p, "|") && !node->left && !node->pairs.count) {
			node->left = key;
			ex_parse_advance(p);
			continue;
		}
		ex_parse_expect(p, "=>");
		ex_add_pair(p->arena, node, key, parse_expression(p, 0));
		if (!parse_is(p, ","))
			break;
		ex_parse_advance(p);
	}
}

static struct ex *braces(struct parser *p, struct ex *node)
{
	bool no_do = p->no_do;
	p->no_do = false;
	ex_parse_advance(p);
	map_pairs(p, node);
	ex_parse_expect(p, "}");
	p->no_do = no_do;
	return node;
}

/* %Name{...} */
static struct ex *structure(struct parser *p)
{
	struct ex *node = ex_new(p->arena, EX_STRUCT);
	ex_parse_advance(p);
	if (p->token == TOKEN_ALIAS)
		node->right = ex_alias(p->arena, p->word);
	else if (p->token == TOKEN_NAME)
		node->right = ex_var(p->arena, p->word);
	else if (parse_is(p, "{") && (node->right = hole(p)))
		return parse_is(p, "{") ? braces(p, node) : parse_fail(p, "a struct has no {");
	else
		return parse_fail(p, "a struct has no name");
	ex_parse_advance(p);
	return parse_is(p, "{") ? braces(p, node) : parse_fail(p, "a struct has no {");
}

static struct ex *parenthesised(struct parser *p)
{
	bool no_do = p->no_do;
	p->no_do = false;
	ex_parse_advance(p);
	struct ex *node = ex_parse_statements(p, ")");
	ex_parse_expect(p, ")");
	p->no_do = no_do;
	return node->kind == EX_BLOCK && !node->list.count ? ex_nil(p->arena) : node;
}

/* ---- names and calls ---- */

static struct ex *constant(struct parser *p, const char *name)
{
	if (!strcmp(name, "nil"))
		return ex_nil(p->arena);
	if (!strcmp(name, "true") || !strcmp(name, "false"))
		return ex_bool(p->arena, *name == 't');
	return NULL;
}

/* Arguments and do block behind a name that was skipped; `node` is an EX_CALL
 * or an EX_REMOTE. */
static struct ex *finish_call(struct parser *p, struct ex *node, bool *called)
{
	*called = true;
	if (parse_is(p, "(") && !p->space_before) {
		ex_parse_advance(p);
		parse_arguments(p, node, ")");
	} else if (parse_begins_argument(p)) {
		node->flag = true;
		parse_bare_arguments(p, node);
	} else
		*called = false;
	if (parse_at_do(p) && !p->no_do) {
		*called = true;
		parse_do_block(p, node);
	}
	return node;
}

static struct ex *name(struct parser *p)
{
	const char *word = p->word;
	struct ex *simple = constant(p, word);
	if (!simple && !strcmp(word, "fn"))
		return parse_fn(p);
	if (!simple && (is_block_word(word) || (is_operator_name(word))))
		return parse_fail(p, "a word that stands in the wrong place");
	ex_parse_advance(p);
	if (simple)
		return simple;
	struct ex *call = ex_call(p->arena, word, 0);
	bool called;
	call = finish_call(p, call, &called);
	return called ? parse_meaning(p, call) : ex_var(p->arena, word);
}

/* Behind the point. */
static struct ex *member(struct parser *p, struct ex *left)
{
	ex_parse_advance(p);
	if (parse_is(p, "(")) {
		struct ex *node = ex_apply(p->arena, left, 0);
		ex_parse_advance(p);
		parse_arguments(p, node, ")");
		return node;
	}
	bool sign = p->token == TOKEN_SIGN && p->at < p->end && *p->at == '(';
	if (p->token != TOKEN_NAME && !sign)
		return parse_fail(p, "a name is missing behind a point");
	struct ex *node = ex_remote(p->arena, left, p->word, 0);
	ex_parse_advance(p);
	bool called;
	finish_call(p, node, &called);
	bool is_field = !called && left->kind != EX_ALIAS && left->kind != EX_MODULE_REF &&
	                left->kind != EX_ATOM;
	if (node->pairs.count)
		return parse_meaning(p, node);
	node->flag = false;
	return is_field ? ex_field(p->arena, left, node->text) : node;
}

static struct ex *index_of(struct parser *p, struct ex *left)
{
	struct ex *node = ex_new(p->arena, EX_INDEX);
	struct ex *inside = list(p);
	node->left = left;
	if (inside->kind == EX_LIST && inside->list.count == 1)
		node->right = inside->list.items[0];
	else if (inside->kind == EX_KEYWORD)
		node->right = inside;
	else
		return parse_fail(p, "an index is one expression");
	return node;
}

static struct ex *postfix(struct parser *p, struct ex *node)
{
	while (!p->problem) {
		if (parse_is(p, "."))
			node = member(p, node);
		else if (parse_is(p, "[") && !p->space_before)
			node = index_of(p, node);
		else
			break;
	}
	return node;
}

static struct ex *word_node(struct parser *p, struct ex *node)
{
	ex_parse_advance(p);
	return node;
}

static struct ex *numbered(struct parser *p)
{
	struct ex *node = ex_new(p->arena, EX_PLACEHOLDER);
	node->number = atoi(p->word);
	return word_node(p, node);
}

static struct ex *signed_primary(struct parser *p)
{
	if (parse_is(p, "("))
		return parenthesised(p);
	if (parse_is(p, "["))
		return list(p);
	if (parse_is(p, "{"))
		return tuple(p);
	if (parse_is(p, "%{"))
		return braces(p, ex_new(p->arena, EX_MAP));
	if (parse_is(p, "%"))
		return structure(p);
	if (parse_is(p, "<<")) {
		struct ex *node = ex_new(p->arena, EX_BITSTRING);
		ex_parse_advance(p);
		parse_arguments(p, node, ">>");
		return node;
	}
	return parse_fail(p, "an expression is missing");
}

static struct ex *number(struct parser *p, enum ex_kind kind)
{
	struct ex *node = ex_new(p->arena, kind);
	node->text = p->word;
	node->length = strlen(p->word);
	return word_node(p, node);
}

static struct ex *primary(struct parser *p)
{
	switch (p->token) {
	case TOKEN_INT:
		return number(p, EX_INT);
	case TOKEN_FLOAT:
		return number(p, EX_FLOAT);
	case TOKEN_STRING:
		return parse_string(p);
	case TOKEN_HEREDOC:
		return parse_heredoc(p);
	case TOKEN_SIGIL:
		return parse_sigil(p);
	case TOKEN_ATOM:
		return word_node(p, ex_atom(p->arena, p->word));
	case TOKEN_ATOM_QUOTED:
		return ex_atom(p->arena, parse_quoted_name(p));
	case TOKEN_NAME:
		return name(p);
	case TOKEN_ALIAS:
		return word_node(p, ex_alias(p->arena, p->word));
	case TOKEN_NUMBERED:
		return numbered(p);
	case TOKEN_SIGN:
		return signed_primary(p);
	default:
		return parse_fail(p, "an expression is missing");
	}
}

/* ---- operators ---- */

/* &name/1, &Mod.name/1, or a body. */
static struct ex *capture(struct parser *p)
{
	struct ex *body = parse_expression(p, CAPTURE_PRECEDENCE);
	struct ex *node = ex_new(p->arena, EX_CAPTURE);
	node->number = -1;
	node->left = body;
	if (body->kind != EX_BINARY || strcmp(body->text, "/") != 0 || body->right->kind != EX_INT)
		return node;
	const struct ex *function = body->left;
	bool local = function->kind == EX_VAR;
	bool remote = (function->kind == EX_REMOTE || function->kind == EX_FIELD) &&
	              !function->list.count;
	if (!local && !remote)
		return node;
	node->number = atoi(body->right->text);
	node->text = function->text;
	node->length = strlen(function->text);
	node->left = remote ? function->left : NULL;
	return node;
}

static struct ex *unary(struct parser *p)
{
	const char *sign = p->word;
	if (parse_is(p, "@")) {
		struct ex *node = parse_attribute(p);
		return node->kind == EX_UNARY ? postfix(p, node) : node;
	}
	ex_parse_advance(p);
	if (!strcmp(sign, "&"))
		return capture(p);
	return ex_unary(p->arena, sign, parse_expression(p, UNARY_PRECEDENCE));
}

static bool at_unary(const struct parser *p)
{
	static const char *const signs[] = {"-", "+", "!", "^", "&", "@", "~~~"};
	if (parse_is_name(p, "not"))
		return true;
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (parse_is(p, signs[i]))
			return true;
	return false;
}

/* The operator at the token; "not in" takes two, of which the first is skipped. */
static const struct ex_operator *operator_at(struct parser *p, bool *negated)
{
	*negated = at_not_in(p);
	if (*negated) {
		ex_parse_advance(p);
		return ex_operator("in");
	}
	bool word = p->token == TOKEN_NAME && is_operator_name(p->word) && *p->word != 'n';
	if (p->token != TOKEN_SIGN && !word)
		return NULL;
	/* on a new line a sign begins an expression of its own */
	if (p->newlines && (parse_is(p, "-") || parse_is(p, "+")))
		return NULL;
	return ex_operator(p->word);
}

static struct ex *join(struct parser *p, const struct ex_operator *op, bool negated,
                       struct ex *left, struct ex *right)
{
	bool is_in = !strcmp(op->text, "in");
	if (negated)
		return ex_unary(p->arena, "not", ex_binary(p->arena, "in", left, right));
	/* `not a in b` is `not (a in b)` */
	if (is_in && left->kind == EX_UNARY &&
	    (!strcmp(left->text, "not") || !strcmp(left->text, "!")))
		return ex_unary(p->arena, left->text, ex_binary(p->arena, "in", left->left, right));
	if (!strcmp(op->text, "="))
		return ex_match(p->arena, left, right);
	return ex_binary(p->arena, op->text, left, right);
}

static struct ex *operations(struct parser *p, struct ex *left, int precedence)
{
	while (!p->problem) {
		struct parser saved = *p;
		bool negated;
		const struct ex_operator *op = operator_at(p, &negated);
		if (!op || op->precedence < precedence) {
			*p = saved;
			return left;
		}
		ex_parse_advance(p);
		int next = op->side == SIDE_LEFT ? op->precedence + 1 : op->precedence;
		struct ex *right = parse_expression(p, next);
		left = join(p, op, negated, left, right);
	}
	return left;
}

struct ex *parse_expression(struct parser *p, int precedence)
{
	if (p->problem)
		return ex_nil(p->arena);
	if (++p->depth > PARSE_DEEPEST)
		return parse_fail(p, "an expression is nested too deeply");
	struct ex *left = at_unary(p) ? unary(p) : postfix(p, primary(p));
	left = operations(p, left, precedence);
	p->depth--;
	return left;
}
