#include "transform/haxe/hash.h"

#include <string.h>

/*
 * The canonical form is written into a block; a full block is folded into
 * the hash so far, so that a member of any size needs no memory.
 */
enum { BLOCK = 8192, ABSENT = 0xff };

struct writer {
	unsigned char bytes[BLOCK];
	size_t used;
	struct hash folded;
	bool has_folded;
	const struct file *file;  /* for lines, or NULL: none are written */
	const struct span *spans; /* of the declaration */
	uint32_t line, line_at;   /* the line of an offset that was asked for before */
	node_id base;             /* nodes are counted from here */
	bool leaves_out;          /* the presence context */
};

static void begin(struct writer *writer)
{
	writer->used = 0;
	writer->has_folded = false;
}

static void fold(struct writer *writer)
{
	struct hash block = hash_bytes(writer->bytes, writer->used);
	writer->folded = writer->has_folded ? hash_join(writer->folded, block) : block;
	writer->has_folded = true;
	writer->used = 0;
}

static struct hash finish(struct writer *writer)
{
	if (!writer->has_folded || writer->used)
		fold(writer);
	return writer->folded;
}

static void put(struct writer *writer, unsigned value)
{
	if (writer->used == BLOCK)
		fold(writer);
	writer->bytes[writer->used++] = (unsigned char)value;
}

static void put_bytes(struct writer *writer, const void *bytes, size_t length)
{
	const unsigned char *at = bytes;
	while (length > BLOCK - writer->used) {
		size_t part = BLOCK - writer->used;
		memcpy(writer->bytes + writer->used, at, part);
		writer->used = BLOCK;
		fold(writer);
		at += part;
		length -= part;
	}
	memcpy(writer->bytes + writer->used, at, length);
	writer->used += length;
}

static void put_number(struct writer *writer, uint32_t value)
{
	if (writer->used + 4 > BLOCK)
		fold(writer);
	unsigned char *to = writer->bytes + writer->used;
	to[0] = (unsigned char)value;
	to[1] = (unsigned char)(value >> 8);
	to[2] = (unsigned char)(value >> 16);
	to[3] = (unsigned char)(value >> 24);
	writer->used += 4;
}

static void put_text(struct writer *writer, const char *text, size_t length)
{
	put_number(writer, (uint32_t)length);
	put_bytes(writer, text, length);
}

static void put_string(struct writer *writer, const char *text)
{
	put_text(writer, text ? text : "", text ? strlen(text) : 0);
}

/* A name's own hash is the same in every process. */
static void put_name(struct writer *writer, const struct name *name)
{
	uint64_t hash = name ? name->hash : 0;
	if (writer->used + sizeof hash > BLOCK)
		fold(writer);
	memcpy(writer->bytes + writer->used, &hash, sizeof hash);
	writer->used += sizeof hash;
}

/* Where a position shows in the output, path and line are part of it. */
static void put_line(struct writer *writer, node_id node)
{
	if (!writer->file || !writer->spans)
		return;
	uint32_t start = writer->spans[node].start;
	if (start < writer->line_at) {
		writer->line = 1;
		writer->line_at = 0;
	}
	for (size_t end; (end = diag_line_end(writer->file->source, writer->line_at,
	                                      writer->file->length)) <= start;
	     writer->line_at = (uint32_t)end)
		writer->line++;
	put_name(writer, writer->file->shown);
	put_number(writer, writer->line);
}

/* What is written in two ways may give one tree; its nodes are numbered in the
 * order of the text, and rows name them. */
static void put_node(struct writer *writer, node_id node)
{
	put_number(writer, node - writer->base);
}

static void put_expr(struct writer *writer, const struct expr *expr);
static void put_type(struct writer *writer, const struct type_node *type);
static void put_member(struct writer *writer, const struct member *member);

#define PUT_EACH(writer, vec, function)                                                            \
	do {                                                                                       \
		put_number((writer), (vec)->count);                                                \
		for (uint32_t each = 0; each < (vec)->count; each++)                               \
			function((writer), (vec)->items[each]);                                    \
	} while (0)

static void put_ident(struct writer *writer, struct ident ident)
{
	put_name(writer, ident.name);
}

/* ---- metadata ---- */

bool hash_leaves_out_meta(const struct meta *meta)
{
	return name_is(meta->name.name, ":presence") ||
	       name_is(meta->name.name, ":presenceOtpApp") ||
	       name_is(meta->name.name, ":presencePubSub") ||
	       name_is(meta->name.name, ":presenceTopic"); /* a fact of who names no topic */
}

static void put_meta(struct writer *writer, const meta_list *list)
{
	for (uint32_t i = 0; i < list->count; i++) {
		const struct meta *meta = &list->items[i];
		if (writer->leaves_out && hash_leaves_out_meta(meta))
			continue;
		put(writer, '@');
		put_node(writer, meta->name.node);
		put_name(writer, meta->name.name);
		PUT_EACH(writer, &meta->args, put_expr);
	}
	put(writer, ABSENT);
}

/* ---- types ---- */

static void put_type(struct writer *writer, const struct type_node *type)
{
	if (!type) {
		put(writer, ABSENT);
		return;
	}
	put(writer, type->kind);
	put_node(writer, type->node);
	put_number(writer, type->path.count | type->args.count << 8);
	for (uint32_t i = 0; i < type->path.count; i++)
		put_ident(writer, type->path.items[i]);
	if (type->args.count)
		PUT_EACH(writer, &type->args, put_type);
	put_type(writer, type->result);
	switch (type->kind) {
	case TYPE_NAMED:
		put_ident(writer, type->name);
		break;
	case TYPE_EXPR:
		put_expr(writer, type->expr);
		break;
	case TYPE_ANON:
		PUT_EACH(writer, &type->members, put_member);
		PUT_EACH(writer, &type->extended, put_type);
		break;
	default:
		break;
	}
}

static void put_type_params(struct writer *writer, const type_param_list *params)
{
	put_number(writer, params->count);
	for (uint32_t i = 0; i < params->count; i++) {
		const struct type_param *param = &params->items[i];
		put_ident(writer, param->name);
		PUT_EACH(writer, &param->constraints, put_type);
		put_type(writer, param->by_default);
		put_meta(writer, &param->meta);
	}
}

/* ---- functions ---- */

static void put_signature(struct writer *writer, const struct function *function)
{
	put_type_params(writer, &function->params);
	put_number(writer, function->args.count);
	for (uint32_t i = 0; i < function->args.count; i++) {
		const struct param *param = &function->args.items[i];
		put_ident(writer, param->name);
		put(writer, (unsigned)param->optional | (unsigned)param->rest << 1);
		put_type(writer, param->type);
		put_expr(writer, param->by_default);
		put_meta(writer, &param->meta);
	}
	put_type(writer, function->result);
}

/* ---- expressions ---- */

static void put_object(struct writer *writer, const struct expr *expr)
{
	put_number(writer, expr->fields.count);
	for (uint32_t i = 0; i < expr->fields.count; i++) {
		const struct object_field *field = &expr->fields.items[i];
		put_ident(writer, field->name);
		put(writer, field->quoted);
		put_expr(writer, field->value);
	}
}

static void put_vars(struct writer *writer, const struct expr *expr)
{
	put_number(writer, expr->vars.count);
	for (uint32_t i = 0; i < expr->vars.count; i++) {
		const struct var_decl *var = &expr->vars.items[i];
		put_ident(writer, var->name);
		put(writer, (unsigned)var->is_final | (unsigned)var->is_static << 1);
		put_type(writer, var->type);
		put_expr(writer, var->value);
		put_meta(writer, &var->meta);
	}
}

static void put_cases(struct writer *writer, const struct expr *expr)
{
	put_number(writer, expr->cases.count);
	for (uint32_t i = 0; i < expr->cases.count; i++) {
		const struct switch_case *one = &expr->cases.items[i];
		PUT_EACH(writer, &one->patterns, put_expr);
		put_expr(writer, one->guard);
		put_expr(writer, one->body);
	}
}

static void put_catches(struct writer *writer, const struct expr *expr)
{
	put_number(writer, expr->catches.count);
	for (uint32_t i = 0; i < expr->catches.count; i++) {
		const struct catch_clause *clause = &expr->catches.items[i];
		put_ident(writer, clause->name);
		put_type(writer, clause->type);
		put_expr(writer, clause->body);
	}
}

/* What is not common to all kinds. */
static void put_particulars(struct writer *writer, const struct expr *expr)
{
	switch (expr->kind) {
	case EXPR_INT:
	case EXPR_FLOAT:
	case EXPR_STRING:
	case EXPR_REGEX:
	case EXPR_MARKUP:
		put_text(writer, expr->text, expr->length);
		put_string(writer, expr->suffix);
		break;
	case EXPR_FORMAT:
		if (expr->text)
			put_text(writer, expr->text, expr->length);
		break;
	case EXPR_IF:
	case EXPR_TERNARY:
		put_expr(writer, expr->third);
		break;
	case EXPR_FUNCTION:
		put_signature(writer, expr->function);
		put_expr(writer, expr->function->body);
		break;
	case EXPR_OBJECT:
		put_object(writer, expr);
		break;
	case EXPR_VARS:
		put_vars(writer, expr);
		break;
	case EXPR_SWITCH:
		put_cases(writer, expr);
		break;
	case EXPR_TRY:
		put_catches(writer, expr);
		break;
	case EXPR_META:
		put_meta(writer, &expr->meta);
		break;
	case EXPR_IDENT:
		if (name_is(expr->name.name, "trace"))
			put_line(writer, expr->node);
		break;
	default:
		break;
	}
}

static void put_expr(struct writer *writer, const struct expr *expr)
{
	if (!expr) {
		put(writer, ABSENT);
		return;
	}
	unsigned has = (unsigned)(expr->left != NULL) | (unsigned)(expr->right != NULL) << 1 |
	               (unsigned)(expr->type != NULL) << 2 |
	               (unsigned)(expr->list.count != 0) << 3 |
	               (unsigned)(expr->name.name != NULL) << 4;
	unsigned flags = (unsigned)expr->postfix | (unsigned)expr->safe << 1 |
	                 (unsigned)expr->do_while << 2 | (unsigned)expr->arrow << 3 |
	                 (unsigned)expr->is_inline << 4;
	put_node(writer, expr->node);
	put_number(writer,
	           (uint32_t)(expr->kind | (unsigned)expr->op << 8 | flags << 16 | has << 24));
	if (expr->name.name)
		put_name(writer, expr->name.name);
	if (expr->left)
		put_expr(writer, expr->left);
	if (expr->right)
		put_expr(writer, expr->right);
	if (expr->type)
		put_type(writer, expr->type);
	if (expr->list.count)
		PUT_EACH(writer, &expr->list, put_expr);
	put_particulars(writer, expr);
}

/* ---- members ---- */

/* Without its doc comment, which nobody else reads. */
static void put_member_signature(struct writer *writer, const struct member *member)
{
	put(writer, member->kind);
	put(writer, member->optional);
	put_ident(writer, member->name);
	PUT_EACH(writer, &member->access_words, put_ident);
	put_meta(writer, &member->meta);
	put_ident(writer, member->get);
	put_ident(writer, member->set);
	put_type(writer, member->type);
	if (member->function)
		put_signature(writer, member->function);
	/* An interface's method with a body is refused. */
	if (member->function && member->decl && member->decl->kind == DECL_INTERFACE)
		put(writer, member->function->body != NULL);
	if (!member->type)
		put_expr(writer, member->value);
}

static void put_member_body(struct writer *writer, const struct member *member)
{
	put_expr(writer, member->function ? member->function->body : member->value);
}

/* An initialiser that gives the type is in the signature already. */
static bool has_body(const struct member *member)
{
	return member->function || member->type;
}

static void put_member(struct writer *writer, const struct member *member)
{
	put_member_signature(writer, member);
	if (has_body(member))
		put_member_body(writer, member);
}

/* Of a declaration, or of one of its members. */
static void aim(struct writer *writer, const struct decl *decl, const struct member *member)
{
	writer->file = decl ? decl->file : NULL;
	writer->spans = decl ? decl->spans : NULL;
	writer->line = 1;
	writer->line_at = 0;
	writer->base = member ? member->first_node : 0;
	writer->leaves_out = false;
	begin(writer);
}

struct hash hash_signature(const struct member *member)
{
	struct writer writer;
	aim(&writer, member->decl, member);
	put_member_signature(&writer, member);
	return finish(&writer);
}

struct hash hash_body(const struct member *member)
{
	struct writer writer;
	aim(&writer, member->decl, member);
	put_member_body(&writer, member);
	return finish(&writer);
}

struct hash hash_meta(const struct meta *meta)
{
	struct writer writer;
	aim(&writer, NULL, NULL);
	writer.base = meta->name.node;
	put_name(&writer, meta->name.name);
	PUT_EACH(&writer, &meta->args, put_expr);
	return finish(&writer);
}

/* ---- declarations ---- */

static void put_file_head(struct writer *writer, const struct file *file)
{
	put_number(writer, HASH_VERSION);
	PUT_EACH(writer, &file->package, put_ident);
	put_number(writer, file->imports.count);
	for (uint32_t i = 0; i < file->imports.count; i++) {
		const struct import *import = &file->imports.items[i];
		put(writer, import->kind);
		PUT_EACH(writer, &import->path, put_ident);
		put_ident(writer, import->alias);
	}
}

bool hash_leaves_out_type(const struct type_node *type)
{
	return type->path.count && name_is(VEC_LAST(&type->path).name, "PresenceBehavior");
}

static void put_implements(struct writer *writer, const struct decl *decl)
{
	for (uint32_t i = 0; i < decl->implements.count; i++) {
		if (!hash_leaves_out_type(decl->implements.items[i]))
			put_type(writer, decl->implements.items[i]);
	}
	put(writer, ABSENT);
}

static void put_head(struct writer *writer, const struct decl *decl)
{
	put(writer, decl->kind);
	put(writer, (unsigned)decl->is_private | (unsigned)decl->is_extern << 1 |
	                    (unsigned)decl->is_final << 2 | (unsigned)decl->is_abstract << 3 |
	                    (unsigned)decl->is_enum << 4 | (unsigned)decl->is_macro << 5);
	put_ident(writer, decl->name);
	writer->leaves_out = true;
	put_meta(writer, &decl->meta);
	writer->leaves_out = false;
	put_string(writer, decl->doc);
	put_type_params(writer, &decl->params);
	put_type(writer, decl->super);
	PUT_EACH(writer, &decl->extends, put_type);
	put_implements(writer, decl);
	PUT_EACH(writer, &decl->from, put_type);
	PUT_EACH(writer, &decl->to, put_type);
	put_type(writer, decl->type);
}

/* Of a member: its signature's hash goes into the head's hash. */
static struct hash hash_member(struct writer *writer, struct member *member)
{
	begin(writer);
	writer->base = member->first_node;
	put_member_signature(writer, member);
	struct hash signature = finish(writer);
	begin(writer);
	if (has_body(member))
		put_member_body(writer, member);
	put_string(writer, member->doc);
	put_node(writer, member->last_node);
	member->hash = hash_join(signature, finish(writer));
	return signature;
}

static void hash_decl(struct writer *writer, struct hash file_head, struct decl *decl)
{
	aim(writer, decl, NULL);
	put_head(writer, decl);
	struct hash head = hash_join(file_head, finish(writer));
	struct hash bodies = head;
	for (uint32_t i = 0; i < decl->members.count; i++) {
		struct member *member = decl->members.items[i];
		head = hash_join(head, hash_member(writer, member));
		bodies = hash_join(bodies, member->hash);
	}
	decl->head_hash = head;
	decl->hash = bodies;
}

void hash_file(struct file *file)
{
	struct writer writer;
	aim(&writer, NULL, NULL);
	put_file_head(&writer, file);
	struct hash head = finish(&writer);
	for (uint32_t i = 0; i < file->decls.count; i++)
		hash_decl(&writer, head, file->decls.items[i]);
}
