/* --emit=ast: a line per node, children indented under it:
 * `KIND what-it-is @start-end`, offsets in bytes. */
#include "transform/haxe/parser.h"

struct printer {
	struct buf *out;
	const struct span *spans;
	uint32_t count;
	unsigned depth;
};

static const char *const expr_kinds[EXPR_KIND_COUNT] = {
        "INT",      "FLOAT", "STRING",   "FORMAT",  "REGEX",  "IDENT", "INDEX",   "BINARY",
        "FIELD",    "PAREN", "OBJECT",   "ARRAY",   "CALL",   "NEW",   "UNARY",   "VARS",
        "FUNCTION", "BLOCK", "FOR",      "IN",      "IF",     "WHILE", "SWITCH",  "TRY",
        "RETURN",   "BREAK", "CONTINUE", "UNTYPED", "THROW",  "CAST",  "TERNARY", "CHECK",
        "IS",       "META",  "INLINE",   "MACRO",   "MARKUP", "TYPE",  "ERROR",
};

static const char *const type_kinds[] = {
        "PATH", "FUNCTION", "ANON", "PAREN", "OPTIONAL", "NAMED", "INTERSECTION", "EXPR", "REST",
};

static const char *const decl_kinds[] = {
        "CLASS", "INTERFACE", "ENUM", "TYPEDEF", "ABSTRACT", "FIELDS",
};

static const char *const import_kinds[] = {"IMPORT", "IMPORT", "IMPORT", "USING"};

static const char *const operator_texts[OP_COUNT] = {
#define OPERATOR(name, text, precedence, associativity) text,
#include "transform/haxe/operators.def"
#undef OPERATOR
};

static void begin_line(struct printer *printer, const char *kind)
{
	for (unsigned i = 0; i < printer->depth; i++)
		buf_text(printer->out, "  ");
	buf_text(printer->out, kind);
}

static void put_name(struct printer *printer, const struct name *name)
{
	if (name)
		buf_printf(printer->out, " %s", name->text);
}

static void put_flag(struct printer *printer, bool yes, const char *word)
{
	if (yes)
		buf_printf(printer->out, " %s", word);
}

static void end_line(struct printer *printer, node_id node)
{
	if (node < printer->count)
		buf_printf(printer->out, " @%u-%u", printer->spans[node].start,
		           printer->spans[node].end);
	buf_char(printer->out, '\n');
}

static void put_quoted(struct printer *printer, const char *text, size_t length)
{
	buf_text(printer->out, " \"");
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c == '"' || c == '\\')
			buf_printf(printer->out, "\\%c", c);
		else if (c == '\n')
			buf_text(printer->out, "\\n");
		else if (c < ' ')
			buf_printf(printer->out, "\\x%02x", c);
		else
			buf_char(printer->out, (char)c);
	}
	buf_char(printer->out, '"');
}

static void put_path(struct printer *printer, const struct ident *parts, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		buf_printf(printer->out, "%s%s", i ? "." : " ", parts[i].name->text);
}

static void print_expr(struct printer *printer, const struct expr *expr);
static void print_type(struct printer *printer, const struct type_node *type);
static void print_member(struct printer *printer, const struct member *member);

/* A label without a place, and what is under it. */
static void open_label(struct printer *printer, const char *label)
{
	begin_line(printer, label);
	buf_char(printer->out, '\n');
	printer->depth++;
}

static void print_labelled(struct printer *printer, const char *label, const struct expr *expr)
{
	if (!expr)
		return;
	open_label(printer, label);
	print_expr(printer, expr);
	printer->depth--;
}

static void print_labelled_type(struct printer *printer, const char *label,
                                const struct type_node *type)
{
	if (!type)
		return;
	open_label(printer, label);
	print_type(printer, type);
	printer->depth--;
}

static void print_meta(struct printer *printer, const meta_list *list)
{
	for (uint32_t i = 0; i < list->count; i++) {
		const struct meta *meta = &list->items[i];
		begin_line(printer, "meta");
		put_name(printer, meta->name.name);
		end_line(printer, meta->name.node);
		printer->depth++;
		for (uint32_t j = 0; j < meta->args.count; j++)
			print_expr(printer, meta->args.items[j]);
		printer->depth--;
	}
}

static void print_doc(struct printer *printer, const char *doc)
{
	if (!doc)
		return;
	begin_line(printer, "doc");
	size_t length = 0;
	while (doc[length])
		length++;
	put_quoted(printer, doc, length);
	buf_char(printer->out, '\n');
}

static void print_type(struct printer *printer, const struct type_node *type)
{
	begin_line(printer, "type ");
	buf_text(printer->out, type_kinds[type->kind]);
	put_path(printer, type->path.items, type->path.count);
	if (type->kind == TYPE_NAMED)
		put_name(printer, type->name.name);
	end_line(printer, type->node);
	printer->depth++;
	for (uint32_t i = 0; i < type->args.count; i++)
		print_type(printer, type->args.items[i]);
	if (type->result)
		print_labelled_type(printer, "result", type->result);
	if (type->kind == TYPE_EXPR)
		print_expr(printer, type->expr);
	if (type->kind == TYPE_ANON) {
		for (uint32_t i = 0; i < type->extended.count; i++)
			print_labelled_type(printer, "extends", type->extended.items[i]);
		for (uint32_t i = 0; i < type->members.count; i++)
			print_member(printer, type->members.items[i]);
	}
	printer->depth--;
}

static void print_type_params(struct printer *printer, const type_param_list *params)
{
	for (uint32_t i = 0; i < params->count; i++) {
		const struct type_param *param = &params->items[i];
		begin_line(printer, "type-parameter");
		put_name(printer, param->name.name);
		end_line(printer, param->name.node);
		printer->depth++;
		print_meta(printer, &param->meta);
		for (uint32_t j = 0; j < param->constraints.count; j++)
			print_type(printer, param->constraints.items[j]);
		print_labelled_type(printer, "default", param->by_default);
		printer->depth--;
	}
}

static void print_function(struct printer *printer, const struct function *function)
{
	print_type_params(printer, &function->params);
	for (uint32_t i = 0; i < function->args.count; i++) {
		const struct param *param = &function->args.items[i];
		begin_line(printer, "parameter");
		put_flag(printer, param->optional, "optional");
		put_flag(printer, param->rest, "rest");
		put_name(printer, param->name.name);
		end_line(printer, param->node);
		printer->depth++;
		print_meta(printer, &param->meta);
		if (param->type)
			print_type(printer, param->type);
		print_labelled(printer, "default", param->by_default);
		printer->depth--;
	}
	print_labelled_type(printer, "result", function->result);
	print_labelled(printer, "body", function->body);
}

/* ---- expressions ---- */

static void print_vars(struct printer *printer, const struct expr *expr)
{
	for (uint32_t i = 0; i < expr->vars.count; i++) {
		const struct var_decl *var = &expr->vars.items[i];
		begin_line(printer, var->is_final ? "final" : "var");
		put_flag(printer, var->is_static, "static");
		put_name(printer, var->name.name);
		end_line(printer, var->node);
		printer->depth++;
		print_meta(printer, &var->meta);
		if (var->type)
			print_type(printer, var->type);
		if (var->value)
			print_expr(printer, var->value);
		printer->depth--;
	}
}

static void print_object(struct printer *printer, const struct expr *expr)
{
	for (uint32_t i = 0; i < expr->fields.count; i++) {
		const struct object_field *field = &expr->fields.items[i];
		begin_line(printer, "field");
		put_flag(printer, field->quoted, "quoted");
		put_quoted(printer, field->name.name->text, field->name.name->length);
		end_line(printer, field->node);
		printer->depth++;
		print_expr(printer, field->value);
		printer->depth--;
	}
}

static void print_cases(struct printer *printer, const struct expr *expr)
{
	for (uint32_t i = 0; i < expr->cases.count; i++) {
		const struct switch_case *one = &expr->cases.items[i];
		begin_line(printer, one->patterns.count ? "case" : "default");
		end_line(printer, one->node);
		printer->depth++;
		for (uint32_t j = 0; j < one->patterns.count; j++)
			print_labelled(printer, "pattern", one->patterns.items[j]);
		print_labelled(printer, "guard", one->guard);
		if (one->body)
			print_expr(printer, one->body);
		printer->depth--;
	}
}

static void print_catches(struct printer *printer, const struct expr *expr)
{
	for (uint32_t i = 0; i < expr->catches.count; i++) {
		const struct catch_clause *clause = &expr->catches.items[i];
		begin_line(printer, "catch");
		put_name(printer, clause->name.name);
		end_line(printer, clause->node);
		printer->depth++;
		if (clause->type)
			print_type(printer, clause->type);
		print_expr(printer, clause->body);
		printer->depth--;
	}
}

static void print_expr_line(struct printer *printer, const struct expr *expr)
{
	begin_line(printer, expr_kinds[expr->kind]);
	if (expr->kind == EXPR_BINARY || expr->kind == EXPR_UNARY)
		buf_printf(printer->out, " %s", operator_texts[expr->op]);
	put_name(printer, expr->name.name);
	if (expr->kind <= EXPR_STRING || expr->kind == EXPR_REGEX || expr->kind == EXPR_MARKUP) {
		put_quoted(printer, expr->text, expr->length);
		put_flag(printer, expr->suffix[0] != '\0', expr->suffix);
	}
	put_flag(printer, expr->postfix, "postfix");
	put_flag(printer, expr->safe, "safe");
	put_flag(printer, expr->do_while, "do");
	put_flag(printer, expr->arrow, "arrow");
	put_flag(printer, expr->is_inline, "inline");
	put_flag(printer, expr->single_quoted, "single");
	end_line(printer, expr->node);
}

static void print_particulars(struct printer *printer, const struct expr *expr)
{
	switch (expr->kind) {
	case EXPR_IF:
	case EXPR_TERNARY:
		if (expr->third)
			print_expr(printer, expr->third);
		break;
	case EXPR_FUNCTION:
		print_function(printer, expr->function);
		break;
	case EXPR_OBJECT:
		print_object(printer, expr);
		break;
	case EXPR_VARS:
		print_vars(printer, expr);
		break;
	case EXPR_SWITCH:
		print_cases(printer, expr);
		break;
	case EXPR_TRY:
		print_catches(printer, expr);
		break;
	default:
		break;
	}
}

static void print_expr(struct printer *printer, const struct expr *expr)
{
	print_expr_line(printer, expr);
	printer->depth++;
	if (expr->kind == EXPR_META)
		print_meta(printer, &expr->meta);
	if (expr->left)
		print_expr(printer, expr->left);
	if (expr->right)
		print_expr(printer, expr->right);
	if (expr->type)
		print_type(printer, expr->type);
	for (uint32_t i = 0; i < expr->list.count; i++)
		print_expr(printer, expr->list.items[i]);
	print_particulars(printer, expr);
	printer->depth--;
}

/* ---- members and declarations ---- */

static void print_member(struct printer *printer, const struct member *member)
{
	static const char *const kinds[] = {"VAR", "METHOD", "CONSTRUCTOR"};
	begin_line(printer, kinds[member->kind]);
	for (uint32_t i = 0; i < member->access_words.count; i++)
		put_name(printer, member->access_words.items[i].name);
	put_flag(printer, member->optional, "optional");
	put_name(printer, member->name.name);
	if (member->get.name && member->set.name)
		buf_printf(printer->out, " (%s, %s)", member->get.name->text,
		           member->set.name->text);
	end_line(printer, member->node);
	printer->depth++;
	print_doc(printer, member->doc);
	print_meta(printer, &member->meta);
	if (member->type)
		print_type(printer, member->type);
	if (member->value)
		print_expr(printer, member->value);
	if (member->function)
		print_function(printer, member->function);
	printer->depth--;
}

static void print_decl(struct buf *out, const struct decl *decl)
{
	struct printer printer = {out, decl->spans, decl->node_count, 0};
	begin_line(&printer, decl->is_enum ? "ENUM ABSTRACT" : decl_kinds[decl->kind]);
	put_flag(&printer, decl->is_private, "private");
	put_flag(&printer, decl->is_extern, "extern");
	put_flag(&printer, decl->is_final, "final");
	put_flag(&printer, decl->is_abstract, "abstract");
	put_name(&printer, decl->name.name);
	end_line(&printer, decl->node);
	printer.depth++;
	print_doc(&printer, decl->doc);
	print_meta(&printer, &decl->meta);
	print_type_params(&printer, &decl->params);
	print_labelled_type(&printer, "extends", decl->super);
	for (uint32_t i = 0; i < decl->extends.count; i++)
		print_labelled_type(&printer, "extends", decl->extends.items[i]);
	for (uint32_t i = 0; i < decl->implements.count; i++)
		print_labelled_type(&printer, "implements", decl->implements.items[i]);
	if (decl->type)
		print_type(&printer, decl->type);
	for (uint32_t i = 0; i < decl->from.count; i++)
		print_labelled_type(&printer, "from", decl->from.items[i]);
	for (uint32_t i = 0; i < decl->to.count; i++)
		print_labelled_type(&printer, "to", decl->to.items[i]);
	for (uint32_t i = 0; i < decl->members.count; i++)
		print_member(&printer, decl->members.items[i]);
}

void print_ast(const struct file *file, struct buf *out)
{
	struct printer printer = {out, file->spans, file->node_count, 0};
	if (file->package.count) {
		begin_line(&printer, "PACKAGE");
		put_path(&printer, file->package.items, file->package.count);
		buf_char(out, '\n');
	}
	for (uint32_t i = 0; i < file->imports.count; i++) {
		const struct import *import = &file->imports.items[i];
		begin_line(&printer, import_kinds[import->kind]);
		put_path(&printer, import->path.items, import->path.count);
		put_flag(&printer, import->kind == IMPORT_ALL, "*");
		put_flag(&printer, import->kind == IMPORT_ALIAS, "as");
		put_name(&printer, import->alias.name);
		end_line(&printer, import->node);
	}
	for (uint32_t i = 0; i < file->decls.count; i++)
		print_decl(out, file->decls.items[i]);
}
