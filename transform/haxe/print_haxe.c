/*
 * The tree as Haxe source.  Parentheses are nodes of the tree, so none has to
 * be invented; what the grammar leaves open (the `;` behind a block) is
 * written always where it may stand.
 */
#include "transform/haxe/parser.h"

#include <string.h>

struct printer {
	struct buf *out;
	unsigned depth;
};

static const char *const operator_texts[OP_COUNT] = {
#define OPERATOR(name, text, precedence, associativity) text,
#include "transform/haxe/operators.def"
#undef OPERATOR
};

static void put_expr(struct printer *printer, const struct expr *expr);
static void put_type(struct printer *printer, const struct type_node *type);
static void put_member(struct printer *printer, const struct member *member);

static void put(struct printer *printer, const char *text)
{
	buf_text(printer->out, text);
}

static void put_line(struct printer *printer)
{
	buf_char(printer->out, '\n');
	for (unsigned i = 0; i < printer->depth; i++)
		buf_char(printer->out, '\t');
}

static void put_ident(struct printer *printer, struct ident ident)
{
	if (ident.name)
		put(printer, ident.name->text);
}

static void put_exprs(struct printer *printer, struct expr *const *items, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		put(printer, i ? ", " : "");
		put_expr(printer, items[i]);
	}
}

/* ---- literals ---- */

static void put_escaped(struct printer *printer, const char *text, size_t length, char quote)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c == (unsigned char)quote || c == '\\')
			buf_printf(printer->out, "\\%c", c);
		else if (c == '$' && quote == '\'')
			put(printer, "$$");
		else if (c == '\n')
			put(printer, "\\n");
		else if (c == '\r')
			put(printer, "\\r");
		else if (c == '\t')
			put(printer, "\\t");
		else if (c < ' ' || c == 127)
			buf_printf(printer->out, "\\x%02x", c);
		else
			buf_char(printer->out, (char)c);
	}
}

static void put_string(struct printer *printer, const char *text, size_t length, char quote)
{
	buf_char(printer->out, quote);
	put_escaped(printer, text, length, quote);
	buf_char(printer->out, quote);
}

static void put_regex(struct printer *printer, const struct expr *expr)
{
	put(printer, "~/");
	for (uint32_t i = 0; i < expr->length; i++) {
		char c = expr->text[i];
		if (c == '\\' && i + 1 < expr->length) {
			buf_char(printer->out, c);
			buf_char(printer->out, expr->text[++i]);
		} else if (c == '/') {
			put(printer, "\\/");
		} else if (c == '\n' || c == '\r' || c == '\t') {
			put(printer, c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
		} else {
			buf_char(printer->out, c);
		}
	}
	buf_char(printer->out, '/');
	put(printer, expr->suffix);
}

/* The code of an interpolation goes through the string's own escapes, but
 * the quotes of strings in it stand bare. */
static void put_code(struct printer *printer, const struct buf *code)
{
	put(printer, "${");
	for (size_t i = 0; i < code->length; i++) {
		char c = code->bytes[i];
		buf_char(printer->out, c);
		if (c != '\\' || i + 1 == code->length)
			continue;
		buf_char(printer->out, '\\');
		c = code->bytes[++i];
		if (c == '\\' || c == '"' || c == '\'')
			buf_char(printer->out, '\\');
		buf_char(printer->out, c);
	}
	put(printer, "}");
}

static bool continues_name(char c)
{
	return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z');
}

static void put_format(struct printer *printer, const struct expr *expr)
{
	buf_char(printer->out, '\'');
	for (uint32_t i = 0; i < expr->list.count; i++) {
		const struct expr *part = expr->list.items[i];
		if (part->kind == EXPR_STRING) {
			put_escaped(printer, part->text, part->length, '\'');
			continue;
		}
		const struct expr *next = i + 1 < expr->list.count ? expr->list.items[i + 1] : NULL;
		if (part->kind == EXPR_IDENT &&
		    !(next && next->kind == EXPR_STRING && continues_name(next->text[0]))) {
			/* `$function` is a name, `${function}` is none */
			buf_printf(printer->out, "$%s", part->name.name->text);
			continue;
		}
		struct buf code;
		struct printer inner = {&code, 0};
		buf_init(&code, printer->out->arena);
		put_expr(&inner, part);
		put_code(printer, &code);
	}
	buf_char(printer->out, '\'');
}

/* ---- metadata ---- */

static void put_meta_entry(struct printer *printer, const struct meta *meta)
{
	put(printer, "@");
	put_ident(printer, meta->name);
	if (meta->args.count) {
		put(printer, "(");
		put_exprs(printer, meta->args.items, meta->args.count);
		put(printer, ")");
	}
	put(printer, " ");
}

static void put_meta(struct printer *printer, const meta_list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		put_meta_entry(printer, &list->items[i]);
}

static void put_doc(struct printer *printer, const char *doc)
{
	if (!doc)
		return;
	put(printer, "/**");
	put_line(printer);
	put(printer, " * ");
	for (; *doc; doc++) {
		if (doc[0] == '\n') {
			put_line(printer);
			put(printer, " * ");
		} else {
			buf_char(printer->out, *doc);
		}
	}
	put_line(printer);
	put(printer, " **/");
	put_line(printer);
}

/* ---- types ---- */

static void put_types(struct printer *printer, struct type_node *const *items, uint32_t count,
                      const char *separator)
{
	for (uint32_t i = 0; i < count; i++) {
		put(printer, i ? separator : "");
		put_type(printer, items[i]);
	}
}

static void put_function_type(struct printer *printer, const struct type_node *type)
{
	const struct type_node *only = type->args.count == 1 ? type->args.items[0] : NULL;
	bool bare = only && only->kind != TYPE_NAMED;
	put(printer, bare ? "" : "(");
	put_types(printer, type->args.items, type->args.count, ", ");
	put(printer, bare ? " -> " : ") -> ");
	put_type(printer, type->result);
}

static void put_structure(struct printer *printer, const struct type_node *type)
{
	put(printer, "{");
	for (uint32_t i = 0; i < type->extended.count; i++) {
		put(printer, " > ");
		put_type(printer, type->extended.items[i]);
		put(printer, ",");
	}
	printer->depth++;
	for (uint32_t i = 0; i < type->members.count; i++) {
		put_line(printer);
		put_member(printer, type->members.items[i]);
	}
	printer->depth--;
	put_line(printer);
	put(printer, "}");
}

static void put_path(struct printer *printer, const struct ident *parts, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		put(printer, i ? "." : "");
		put_ident(printer, parts[i]);
	}
}

static void put_type(struct printer *printer, const struct type_node *type)
{
	switch (type->kind) {
	case TYPE_PATH:
		put_path(printer, type->path.items, type->path.count);
		if (type->args.count) {
			put(printer, "<");
			put_types(printer, type->args.items, type->args.count, ", ");
			put(printer, ">");
		}
		break;
	case TYPE_FUNCTION:
		put_function_type(printer, type);
		break;
	case TYPE_ANON:
		put_structure(printer, type);
		break;
	case TYPE_PAREN:
		put(printer, "(");
		put_type(printer, type->result);
		put(printer, ")");
		break;
	case TYPE_OPTIONAL:
		put(printer, "?");
		put_type(printer, type->result);
		break;
	case TYPE_NAMED:
		put_ident(printer, type->name);
		put(printer, ":");
		put_type(printer, type->result);
		break;
	case TYPE_INTERSECTION:
		put_types(printer, type->args.items, type->args.count, " & ");
		break;
	case TYPE_EXPR:
		put_expr(printer, type->expr);
		break;
	case TYPE_REST:
		put(printer, "...");
		put_type(printer, type->result);
		break;
	}
}

static void put_hint(struct printer *printer, const struct type_node *type)
{
	if (!type)
		return;
	put(printer, ":");
	put_type(printer, type);
}

static void put_type_params(struct printer *printer, const type_param_list *params)
{
	if (!params->count)
		return;
	put(printer, "<");
	for (uint32_t i = 0; i < params->count; i++) {
		const struct type_param *param = &params->items[i];
		put(printer, i ? ", " : "");
		put_meta(printer, &param->meta);
		put_ident(printer, param->name);
		put(printer, param->constraints.count ? ":" : "");
		put_types(printer, param->constraints.items, param->constraints.count, " & ");
		if (param->by_default) {
			put(printer, " = ");
			put_type(printer, param->by_default);
		}
	}
	put(printer, ">");
}

/* ---- functions ---- */

static void put_params(struct printer *printer, const struct function *function, bool arrow)
{
	put(printer, "(");
	for (uint32_t i = 0; i < function->args.count; i++) {
		const struct param *param = &function->args.items[i];
		put(printer, i ? ", " : "");
		put_meta(printer, &param->meta);
		/* A default already makes an arrow's first parameter optional. */
		if (param->optional && !(arrow && i == 0 && param->by_default))
			put(printer, "?");
		put(printer, param->rest ? "..." : "");
		put_ident(printer, param->name);
		put_hint(printer, param->type);
		if (param->by_default) {
			put(printer, " = ");
			put_expr(printer, param->by_default);
		}
	}
	put(printer, ")");
}

static void put_signature(struct printer *printer, const struct function *function)
{
	put_type_params(printer, &function->params);
	put_params(printer, function, false);
	put_hint(printer, function->result);
}

static void put_function(struct printer *printer, const struct expr *expr)
{
	if (expr->arrow) {
		put_params(printer, expr->function, true);
		put(printer, " -> ");
	} else {
		put(printer, expr->is_inline ? "inline function " : "function ");
		put_ident(printer, expr->name);
		put_signature(printer, expr->function);
		put(printer, " ");
	}
	put_expr(printer, expr->function->body);
}

/* ---- statements ---- */

static void put_statements(struct printer *printer, const struct expr *block)
{
	for (uint32_t i = 0; i < block->list.count; i++) {
		put_line(printer);
		put_expr(printer, block->list.items[i]);
		put(printer, ";");
	}
}

static void put_block(struct printer *printer, const struct expr *expr)
{
	put(printer, "{");
	printer->depth++;
	put_statements(printer, expr);
	printer->depth--;
	put_line(printer);
	put(printer, "}");
}

static void put_vars(struct printer *printer, const struct expr *expr)
{
	for (uint32_t i = 0; i < expr->vars.count; i++) {
		const struct var_decl *var = &expr->vars.items[i];
		if (i == 0) {
			put(printer, var->is_static ? "static " : "");
			put(printer, var->is_final ? "final " : "var ");
		} else {
			put(printer, ", ");
		}
		put_meta(printer, &var->meta);
		put_ident(printer, var->name);
		put_hint(printer, var->type);
		if (var->value) {
			put(printer, " = ");
			put_expr(printer, var->value);
		}
	}
}

static void put_cases(struct printer *printer, const struct expr *expr)
{
	for (uint32_t i = 0; i < expr->cases.count; i++) {
		const struct switch_case *one = &expr->cases.items[i];
		put_line(printer);
		put(printer, one->patterns.count ? "case " : "default");
		put_exprs(printer, one->patterns.items, one->patterns.count);
		if (one->guard) {
			put(printer, " if (");
			put_expr(printer, one->guard);
			put(printer, ")");
		}
		put(printer, ":");
		printer->depth++;
		if (one->body)
			put_statements(printer, one->body);
		printer->depth--;
	}
}

static void put_switch(struct printer *printer, const struct expr *expr)
{
	put(printer, "switch ");
	put_expr(printer, expr->left);
	put(printer, " {");
	printer->depth++;
	put_cases(printer, expr);
	printer->depth--;
	put_line(printer);
	put(printer, "}");
}

static void put_try(struct printer *printer, const struct expr *expr)
{
	put(printer, "try ");
	put_expr(printer, expr->left);
	for (uint32_t i = 0; i < expr->catches.count; i++) {
		const struct catch_clause *clause = &expr->catches.items[i];
		put(printer, " catch (");
		put_ident(printer, clause->name);
		put_hint(printer, clause->type);
		put(printer, ") ");
		put_expr(printer, clause->body);
	}
}

static void put_if(struct printer *printer, const struct expr *expr)
{
	put(printer, "if (");
	put_expr(printer, expr->left);
	put(printer, ") ");
	put_expr(printer, expr->right);
	if (expr->has_else) {
		put(printer, " else ");
		put_expr(printer, expr->third);
	}
}

static void put_while(struct printer *printer, const struct expr *expr)
{
	if (expr->do_while) {
		put(printer, "do ");
		put_expr(printer, expr->right);
		put(printer, " ");
	}
	put(printer, "while (");
	put_expr(printer, expr->left);
	put(printer, ")");
	if (!expr->do_while) {
		put(printer, " ");
		put_expr(printer, expr->right);
	}
}

/* ---- expressions ---- */

static void put_object(struct printer *printer, const struct expr *expr)
{
	put(printer, "{");
	for (uint32_t i = 0; i < expr->fields.count; i++) {
		const struct object_field *field = &expr->fields.items[i];
		put(printer, i ? ", " : "");
		if (field->quoted)
			put_string(printer, field->name.name->text, field->name.name->length, '"');
		else
			put_ident(printer, field->name);
		put(printer, ": ");
		put_expr(printer, field->value);
	}
	put(printer, "}");
}

static void put_binary(struct printer *printer, const struct expr *expr)
{
	put_expr(printer, expr->left);
	buf_printf(printer->out, " %s ", operator_texts[expr->op]);
	put_expr(printer, expr->right);
}

static void put_unary(struct printer *printer, const struct expr *expr)
{
	if (expr->postfix) {
		put_expr(printer, expr->left);
		put(printer, operator_texts[expr->op]);
		return;
	}
	put(printer, operator_texts[expr->op]);
	/* - -x is no --x */
	if (expr->left->kind == EXPR_UNARY || expr->left->kind == EXPR_INT ||
	    expr->left->kind == EXPR_FLOAT)
		put(printer, " ");
	put_expr(printer, expr->left);
}

static void put_expr_meta(struct printer *printer, const struct expr *expr)
{
	const struct meta *meta = &expr->meta.items[0];
	if (meta->name.name->text[0] == '$') {
		put_ident(printer, meta->name);
		put(printer, "{");
		put_expr(printer, expr->left);
		put(printer, "}");
		return;
	}
	put_meta_entry(printer, meta);
	put_expr(printer, expr->left);
}

static void put_cast(struct printer *printer, const struct expr *expr)
{
	put(printer, expr->type ? "cast(" : "cast ");
	put_expr(printer, expr->left);
	if (expr->type) {
		put(printer, ", ");
		put_type(printer, expr->type);
		put(printer, ")");
	}
}

static void put_macro(struct printer *printer, const struct expr *expr)
{
	put(printer, "macro ");
	if (expr->left->kind != EXPR_TYPE) {
		put_expr(printer, expr->left);
		return;
	}
	const struct type_node *type = expr->left->type;
	if (type->kind != TYPE_ANON || type->node != expr->left->node) {
		put_hint(printer, type);
		return;
	}
	put(printer, "class ");
	for (uint32_t i = 0; i < type->extended.count; i++) {
		put(printer, "implements ");
		put_type(printer, type->extended.items[i]);
		put(printer, " ");
	}
	put(printer, "{");
	for (uint32_t i = 0; i < type->members.count; i++) {
		put_line(printer);
		put_member(printer, type->members.items[i]);
	}
	put(printer, "}");
}

/* A word and, behind it, an expression. */
static void put_word(struct printer *printer, const char *word, const struct expr *expr)
{
	put(printer, word);
	if (!expr)
		return;
	put(printer, " ");
	put_expr(printer, expr);
}

static void put_call(struct printer *printer, const struct expr *expr)
{
	if (expr->kind == EXPR_NEW) {
		put(printer, "new ");
		put_type(printer, expr->type);
	} else {
		put_expr(printer, expr->left);
	}
	put(printer, "(");
	put_exprs(printer, expr->list.items, expr->list.count);
	put(printer, ")");
}

static void put_literal(struct printer *printer, const struct expr *expr)
{
	if (expr->kind == EXPR_STRING)
		put_string(printer, expr->text, expr->length, expr->single_quoted ? '\'' : '"');
	else if (expr->kind == EXPR_REGEX)
		put_regex(printer, expr);
	else
		buf_printf(printer->out, "%s%s", expr->text, expr->suffix);
}

static void put_ternary(struct printer *printer, const struct expr *expr)
{
	put_expr(printer, expr->left);
	put(printer, " ? ");
	put_expr(printer, expr->right);
	put(printer, " : ");
	put_expr(printer, expr->third);
}

static void put_field(struct printer *printer, const struct expr *expr)
{
	put_expr(printer, expr->left);
	/* 1.f would be no number and a field */
	if (expr->left->kind == EXPR_INT && !expr->safe)
		put(printer, " ");
	put(printer, expr->safe ? "?." : ".");
	put_ident(printer, expr->name);
}

static void put_for(struct printer *printer, const struct expr *expr)
{
	put(printer, "for (");
	put_expr(printer, expr->left);
	put(printer, ") ");
	put_expr(printer, expr->right);
}

static void put_check(struct printer *printer, const struct expr *expr)
{
	put(printer, "(");
	put_expr(printer, expr->left);
	if (expr->kind == EXPR_CHECK) {
		put(printer, " : ");
		put_type(printer, expr->type);
	}
	put(printer, ")");
}

static void put_simple(struct printer *printer, const struct expr *expr)
{
	switch (expr->kind) {
	case EXPR_BREAK:
		put(printer, "break");
		break;
	case EXPR_CONTINUE:
		put(printer, "continue");
		break;
	case EXPR_RETURN:
		put_word(printer, "return", expr->left);
		break;
	case EXPR_UNTYPED:
		put_word(printer, "untyped", expr->left);
		break;
	case EXPR_THROW:
		put_word(printer, "throw", expr->left);
		break;
	case EXPR_INLINE:
		put_word(printer, "inline", expr->left);
		break;
	case EXPR_IDENT:
		put_ident(printer, expr->name);
		break;
	case EXPR_IN:
	case EXPR_IS:
		put_expr(printer, expr->left);
		put(printer, expr->kind == EXPR_IN ? " in " : " is ");
		if (expr->kind == EXPR_IN)
			put_expr(printer, expr->right);
		else
			put_type(printer, expr->type);
		break;
	case EXPR_INDEX:
		put_expr(printer, expr->left);
		put(printer, "[");
		put_expr(printer, expr->right);
		put(printer, "]");
		break;
	case EXPR_ARRAY:
		put(printer, "[");
		put_exprs(printer, expr->list.items, expr->list.count);
		put(printer, "]");
		break;
	default:
		put_literal(printer, expr);
		break;
	}
}

static void put_expr(struct printer *printer, const struct expr *expr)
{
	static void (*const printers[EXPR_KIND_COUNT])(struct printer *, const struct expr *) = {
	        [EXPR_FORMAT] = put_format, [EXPR_BINARY] = put_binary,
	        [EXPR_FIELD] = put_field,   [EXPR_PAREN] = put_check,
	        [EXPR_OBJECT] = put_object, [EXPR_CALL] = put_call,
	        [EXPR_NEW] = put_call,      [EXPR_UNARY] = put_unary,
	        [EXPR_VARS] = put_vars,     [EXPR_FUNCTION] = put_function,
	        [EXPR_BLOCK] = put_block,   [EXPR_FOR] = put_for,
	        [EXPR_IF] = put_if,         [EXPR_WHILE] = put_while,
	        [EXPR_SWITCH] = put_switch, [EXPR_TRY] = put_try,
	        [EXPR_CAST] = put_cast,     [EXPR_TERNARY] = put_ternary,
	        [EXPR_CHECK] = put_check,   [EXPR_META] = put_expr_meta,
	        [EXPR_MACRO] = put_macro,
	};
	if (expr->kind == EXPR_ERROR || expr->kind == EXPR_TYPE)
		put(printer, "/* error */");
	else if (printers[expr->kind])
		printers[expr->kind](printer, expr);
	else
		put_simple(printer, expr);
}

/* ---- members and declarations ---- */

/* A field that only @:final makes final is a `var` as written. */
static bool says_final(const struct member *member)
{
	for (uint32_t i = 0; i < member->access_words.count; i++) {
		if (strcmp(member->access_words.items[i].name->text, "final") == 0)
			return true;
	}
	return false;
}

static void put_member_var(struct printer *printer, const struct member *member)
{
	put(printer, says_final(member) ? "" : "var ");
	put(printer, member->optional ? "?" : "");
	put_ident(printer, member->name);
	if (member->get.name) {
		put(printer, "(");
		put_ident(printer, member->get);
		put(printer, ", ");
		put_ident(printer, member->set);
		put(printer, ")");
	}
	put_hint(printer, member->type);
	if (member->value) {
		put(printer, " = ");
		put_expr(printer, member->value);
	}
	put(printer, ";");
}

static void put_constructor(struct printer *printer, const struct member *member)
{
	put_ident(printer, member->name);
	put_type_params(printer, &member->function->params);
	if (member->function->args.count)
		put_params(printer, member->function, false);
	put_hint(printer, member->type);
	put(printer, ";");
}

static void put_member(struct printer *printer, const struct member *member)
{
	put_doc(printer, member->doc);
	put_meta(printer, &member->meta);
	for (uint32_t i = 0; i < member->access_words.count; i++) {
		put_ident(printer, member->access_words.items[i]);
		put(printer, " ");
	}
	if (member->kind == MEMBER_CONSTRUCTOR) {
		put_constructor(printer, member);
	} else if (member->kind == MEMBER_VAR) {
		put_member_var(printer, member);
	} else if (member->function) {
		put(printer, "function ");
		put_ident(printer, member->name);
		put_signature(printer, member->function);
		if (member->function->body)
			put_word(printer, "", member->function->body);
		put(printer, ";");
	}
}

static void put_list(struct printer *printer, const char *word, struct type_node *const *items,
                     uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		put(printer, word);
		put_type(printer, items[i]);
	}
}

static void put_members(struct printer *printer, const struct decl *decl)
{
	printer->depth++;
	for (uint32_t i = 0; i < decl->members.count; i++) {
		put_line(printer);
		put_member(printer, decl->members.items[i]);
	}
	printer->depth--;
}

static void put_head(struct printer *printer, const struct decl *decl)
{
	static const char *const words[] = {"class ",   "interface ", "enum ",
	                                    "typedef ", "abstract ",  ""};
	put_doc(printer, decl->doc);
	put_meta(printer, &decl->meta);
	put(printer, decl->is_private ? "private " : "");
	put(printer, decl->is_extern ? "extern " : "");
	put(printer, decl->is_abstract ? "abstract " : ""); /* behind `final` it is no modifier */
	put(printer, decl->is_final ? "final " : "");
	put(printer, decl->is_enum ? "enum " : "");
	put(printer, words[decl->kind]);
	put_ident(printer, decl->name);
	put_type_params(printer, &decl->params);
}

static void put_decl(struct printer *printer, const struct decl *decl)
{
	if (decl->kind == DECL_FIELDS) {
		for (uint32_t i = 0; i < decl->members.count; i++) {
			put_member(printer, decl->members.items[i]);
			put_line(printer);
		}
		return;
	}
	put_head(printer, decl);
	if (decl->kind == DECL_TYPEDEF) {
		put(printer, " = ");
		put_type(printer, decl->type);
		put(printer, ";\n");
		return;
	}
	if (decl->super)
		put_list(printer, " extends ", &decl->super, 1);
	put_list(printer, " extends ", decl->extends.items, decl->extends.count);
	put_list(printer, " implements ", decl->implements.items, decl->implements.count);
	if (decl->type) {
		put(printer, "(");
		put_type(printer, decl->type);
		put(printer, ")");
	}
	put_list(printer, " from ", decl->from.items, decl->from.count);
	put_list(printer, " to ", decl->to.items, decl->to.count);
	put(printer, " {");
	put_members(printer, decl);
	put(printer, "\n}\n");
}

void print_haxe(const struct file *file, struct buf *out)
{
	struct printer printer = {out, 0};
	if (file->package.count) {
		put(&printer, "package ");
		put_path(&printer, file->package.items, file->package.count);
		put(&printer, ";\n");
	}
	for (uint32_t i = 0; i < file->imports.count; i++) {
		const struct import *import = &file->imports.items[i];
		put(&printer, import->kind == IMPORT_USING ? "using " : "import ");
		put_path(&printer, import->path.items, import->path.count);
		put(&printer, import->kind == IMPORT_ALL ? ".*" : "");
		if (import->kind == IMPORT_ALIAS) {
			put(&printer, " as ");
			put_ident(&printer, import->alias);
		}
		put(&printer, ";\n");
	}
	for (uint32_t i = 0; i < file->decls.count; i++)
		put_decl(&printer, file->decls.items[i]);
}
