/* --emit=typed: the tree, a line per node, each with its type. */
#include "transform/types/internal.h"

static const char *const kinds[TX_KIND_COUNT] = {
        "int",   "float", "string", "bool",     "null",   "this",   "super",  "regex",
        "local", "index", "binary", "unary",    "field",  "type",   "object", "array",
        "map",   "call",  "new",    "function", "var",    "block",  "for",    "comprehension",
        "yield", "if",    "while",  "switch",   "try",    "return", "break",  "continue",
        "throw", "cast",  "is",     "trace",    "elixir", "meta",
};

static const char *const operators[OP_COUNT] = {
#define OPERATOR(name, text, precedence, associativity) [OP_##name] = text,
#include "transform/haxe/operators.def"
#undef OPERATOR
};

static const char *const fields[] = {"static", "instance", "abstract", "anon", "dynamic", "enum"};
static const char *const loops[] = {"range", "array", "map", "string", "iterator"};
static const char *const patterns[] = {"_",      "bind",  "constant", "enum",
                                       "object", "array", "or",       "extract"};

struct printer {
	struct arena *arena;
	struct buf *out;
	unsigned indent;
};

static void put(struct printer *p, const struct tx *e);

static void start(struct printer *p)
{
	for (unsigned i = 0; i < p->indent; i++)
		buf_text(p->out, "  ");
}

static void put_local(struct printer *p, const struct tx_local *local)
{
	if (!local)
		return;
	if (local->name)
		buf_printf(p->out, " %s", local->name->text);
	else
		buf_printf(p->out, " #%u", (unsigned)local->number);
	if (local->captured)
		buf_text(p->out, " captured");
	if (local->assigned)
		buf_text(p->out, " assigned");
	if (local->assigned_in_closure)
		buf_text(p->out, " assigned_in_closure");
}

static void put_list(struct printer *p, const char *word, struct tx *const *list, uint32_t count)
{
	if (!count)
		return;
	start(p);
	buf_printf(p->out, "%s:\n", word);
	p->indent++;
	for (uint32_t i = 0; i < count; i++)
		put(p, list[i]);
	p->indent--;
}

static void put_pattern(struct printer *p, const struct tx_pattern *pattern)
{
	start(p);
	buf_printf(p->out, "pattern %s", patterns[pattern->kind]);
	if (pattern->member)
		buf_printf(p->out, " %s.%s", pattern->owner->path->text,
		           pattern->member->name.name->text);
	if (pattern->tuple)
		buf_text(p->out, " tuple");
	put_local(p, pattern->local);
	buf_printf(p->out, " : %s\n", ty_dump_text(p->arena, pattern->type));
	p->indent++;
	if (pattern->value)
		put(p, pattern->value);
	if (pattern->inner)
		put_pattern(p, pattern->inner);
	for (uint32_t i = 0; i < pattern->items.count; i++) {
		if (pattern->kind == PATTERN_OBJECT) {
			start(p);
			buf_printf(p->out, "%s:\n", pattern->names.items[i]->text);
		}
		put_pattern(p, pattern->items.items[i]);
	}
	p->indent--;
}

static void put_cases(struct printer *p, const struct tx *e)
{
	for (uint32_t i = 0; i < e->cases.count; i++) {
		const struct tx_case *c = &e->cases.items[i];
		start(p);
		buf_text(p->out, "case\n");
		p->indent++;
		for (uint32_t j = 0; j < c->patterns.count; j++)
			put_pattern(p, c->patterns.items[j]);
		if (c->guard)
			put_list(p, "guard", &c->guard, 1);
		put(p, c->body);
		p->indent--;
	}
	for (uint32_t i = 0; i < e->catches.count; i++) {
		start(p);
		buf_text(p->out, "catch");
		put_local(p, e->catches.items[i].local);
		buf_printf(p->out, " : %s\n", ty_dump_text(p->arena, e->catches.items[i].type));
		p->indent++;
		put(p, e->catches.items[i].body);
		p->indent--;
	}
	if (e->by_default)
		put_list(p, "default", &e->by_default, 1);
}

static void put_function(struct printer *p, const struct tx_function *f)
{
	for (uint32_t i = 0; i < f->args.count; i++) {
		const struct tx_arg *arg = &f->args.items[i];
		start(p);
		buf_printf(p->out, "%sargument", arg->optional ? "optional " : "");
		put_local(p, arg->local);
		buf_printf(p->out, " : %s\n", ty_dump_text(p->arena, arg->local->type));
		if (arg->by_default)
			put_list(p, "default", &arg->by_default, 1);
	}
	if (f->body)
		put(p, f->body);
}

/* One node is one line of text: what would break it is escaped. */
static void put_quoted(struct buf *out, const char *text, size_t length)
{
	buf_char(out, '"');
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c < ' ' || c == 127)
			buf_printf(out, "\\x%02x", c);
		else if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else
			buf_char(out, (char)c);
	}
	buf_char(out, '"');
}

static void put_words(struct printer *p, const struct tx *e)
{
	switch (e->kind) {
	case TX_INT:
	case TX_FLOAT:
	case TX_REGEX:
		buf_printf(p->out, " %s", e->text);
		break;
	case TX_STRING:
	case TX_ELIXIR:
		buf_char(p->out, ' ');
		put_quoted(p->out, e->text, e->length);
		break;
	case TX_BOOL:
		buf_text(p->out, e->truth ? " true" : " false");
		break;
	case TX_BINARY:
	case TX_UNARY:
		buf_printf(p->out, " %s%s", e->postfix ? "postfix " : "", operators[e->op]);
		break;
	case TX_FIELD:
		buf_printf(p->out, " %s %s%s%s", fields[e->field_kind],
		           e->symbol ? e->symbol->path->text : "", e->symbol ? "." : "",
		           e->name->text);
		break;
	case TX_TYPE:
	case TX_IS:
		buf_printf(p->out, " %s", e->symbol ? e->symbol->path->text : "?");
		break;
	case TX_FOR:
		buf_printf(p->out, " %s", loops[e->for_kind]);
		put_local(p, e->key);
		break;
	case TX_META:
		buf_printf(p->out, " %s", e->meta ? e->meta->name.name->text : "");
		break;
	default:
		break;
	}
	put_local(p, e->local);
	buf_printf(p->out, "%s%s%s%s%s", e->implicit ? " implicit" : "",
	           e->extension ? " extension" : "", e->super_call ? " super" : "",
	           e->do_while ? " do" : "", e->kind == TX_CAST && e->cast_to ? " checked" : "");
}

static void put(struct printer *p, const struct tx *e)
{
	if (!e || p->indent > 1000)
		return;
	start(p);
	buf_text(p->out, kinds[e->kind]);
	put_words(p, e);
	buf_printf(p->out, " : %s%s\n", e->type ? ty_dump_text(p->arena, e->type) : "?",
	           e->from_dynamic ? " (dynamic)" : "");
	p->indent++;
	put(p, e->left);
	put(p, e->third && e->kind == TX_FOR ? e->third : NULL);
	put(p, e->right);
	put(p, e->kind == TX_FOR ? NULL : e->third);
	put_list(p, "keys", e->keys.items, e->keys.count);
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (e->kind == TX_OBJECT && i < e->names.count) {
			start(p);
			buf_printf(p->out, "%s:\n", e->names.items[i]->text);
		}
		put(p, e->list.items[i]);
	}
	put_cases(p, e);
	if (e->function)
		put_function(p, e->function);
	p->indent--;
}

void print_typed(const struct typed_class *typed, struct arena *arena, struct buf *out)
{
	struct printer p = {.arena = arena, .out = out};
	buf_printf(out, "%s\n", typed->symbol->path->text);
	for (uint32_t i = 0; i < typed->members.count; i++) {
		const struct typed_member *m = &typed->members.items[i];
		p.indent = 1;
		start(&p);
		buf_printf(out, "%s : %s\n", m->member->name.name->text,
		           m->type ? ty_dump_text(arena, m->type) : "?");
		p.indent = 2;
		if (m->value)
			put(&p, m->value);
		if (m->function)
			put_function(&p, m->function);
	}
}
