/* Package, imports and declarations. */
#include "transform/haxe/hash.h"
#include "transform/haxe/parse.h"

#include <string.h>

/* Puts the other numbering in the current one's place, and back. */
static void swap_space(struct parser *parser, struct node_space *space)
{
	struct node_space current = {parser->spans, parser->node_count, parser->node_room};
	parser->spans = space->spans;
	parser->node_count = space->count;
	parser->node_room = space->room;
	*space = current;
}

static struct span *keep_spans(struct parser *parser, const struct span *spans, uint32_t count)
{
	if (!count)
		return NULL;
	struct span *copy = ARENA_NEWS(parser->arena, count, struct span);
	memcpy(copy, spans, count * sizeof *copy);
	return copy;
}

/* ---- package and imports ---- */

static bool at_path_word(const struct parser *parser)
{
	return parse_at(parser, TOKEN_IDENT) || parse_at(parser, KEYWORD_MACRO) ||
	       parse_at(parser, KEYWORD_EXTERN) || parse_at(parser, KEYWORD_FUNCTION);
}

static bool at_package_part(const struct parser *parser)
{
	return at_path_word(parser) &&
	       !(parse_at(parser, TOKEN_IDENT) && !name_is_lower(parser->token.name));
}

static void package(struct parser *parser)
{
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	while (at_package_part(parser)) {
		struct ident part = parse_ident(parser);
		LIST_PUSH(parser, part);
		if (!parse_accept(parser, TOKEN_DOT))
			break;
		if (!at_package_part(parser))
			parse_unexpected(parser);
	}
	LIST_TAKE(parser, mark, &parser->file->package);
	if (!parser->file->package.count && parse_at(parser, TOKEN_IDENT))
		parse_error(parser, "Package name must start with a lowercase character");
	parse_semicolon(parser);
}

/* The parts behind the first; true when it ended with a star. */
static bool import_path(struct parser *parser, bool is_using)
{
	while (parse_accept(parser, TOKEN_DOT)) {
		if (!is_using && parse_accept(parser, TOKEN_MUL))
			return true;
		if (!at_path_word(parser)) {
			/* Haxe takes the `;` first. */
			if (!is_using)
				parse_semicolon(parser);
			parse_error(parser, "Expected identifier");
			return false;
		}
		struct ident part = parse_ident(parser);
		LIST_PUSH(parser, part);
	}
	return false;
}

static void import_alias(struct parser *parser, struct import *import)
{
	if (!parse_at(parser, KEYWORD_IN) && !parse_is_word(parser, "as"))
		return;
	parse_advance(parser);
	import->kind = IMPORT_ALIAS;
	if (!parse_at(parser, TOKEN_IDENT))
		parse_unexpected(parser);
	import->alias = parse_name(parser);
	if (!parse_at(parser, TOKEN_SEMICOLON))
		parse_unexpected(parser);
}

static void import(struct parser *parser)
{
	bool is_using = parse_at(parser, KEYWORD_USING);
	struct import import = {.kind = is_using ? IMPORT_USING : IMPORT_PLAIN,
	                        .node = parse_node(parser, parser->token.start, 0)};
	size_t mark = LIST_MARK(parser);
	parse_advance(parser);
	if (parse_at(parser, TOKEN_IDENT)) {
		struct ident part = parse_ident(parser);
		LIST_PUSH(parser, part);
		if (import_path(parser, is_using))
			import.kind = IMPORT_ALL;
		else if (!is_using)
			import_alias(parser, &import);
	} else {
		parse_error(parser, "Expected identifier");
	}
	LIST_TAKE(parser, mark, &import.path);
	if (import.kind == IMPORT_ALL)
		parse_expect(parser, TOKEN_SEMICOLON);
	else
		parse_demand(parser, TOKEN_SEMICOLON,
		             is_using ? "Expected . or ;" : "Expected . or ; or as");
	parse_end(parser, import.node);
	/* A broken one would only be looked for in vain. */
	if (parser->stuck)
		return;
	if (parser->file->decls.count) {
		parser->in_format = true;
		parse_complain(parser, parse_span(parser, import.node),
		               "import and using may not appear after a declaration");
		parser->in_format = false;
	}
	VEC_PUSH(parser->arena, &parser->file->imports, import);
}

/* ---- modifiers ---- */

enum flag {
	FLAG_PRIVATE = 1 << 0,
	FLAG_EXTERN = 1 << 1,
	FLAG_FINAL = 1 << 2,
	FLAG_OTHER = 1 << 3,
};

struct flags {
	unsigned all;
	enum token_kind last;
	struct span other; /* the first that types do not take */
	enum token_kind other_kind;
	struct span open; /* the first `public` or `static` */
	enum token_kind open_kind;
	struct span final; /* the first */
};

static unsigned flag_of(enum token_kind kind)
{
	switch (kind) {
	case KEYWORD_PRIVATE:
		return FLAG_PRIVATE;
	case KEYWORD_EXTERN:
		return FLAG_EXTERN;
	case KEYWORD_FINAL:
		return FLAG_FINAL;
	case KEYWORD_MACRO:
	case KEYWORD_DYNAMIC:
	case KEYWORD_INLINE:
	case KEYWORD_PUBLIC:
	case KEYWORD_STATIC:
	case KEYWORD_OVERLOAD:
		return FLAG_OTHER;
	default:
		return 0;
	}
}

/* Only classes may be final. */
static void take_flags(struct parser *parser, struct flags *flags)
{
	for (unsigned flag = flag_of(parser->token.kind); flag;
	     flag = flag_of(parser->token.kind)) {
		if (flag == FLAG_OTHER && !(flags->all & FLAG_OTHER)) {
			flags->other = parse_token_span(parser);
			flags->other_kind = parser->token.kind;
		}
		if (!flags->open_kind &&
		    (parse_at(parser, KEYWORD_PUBLIC) || parse_at(parser, KEYWORD_STATIC))) {
			flags->open = parse_token_span(parser);
			flags->open_kind = parser->token.kind;
		}
		if (flag == FLAG_FINAL && !(flags->all & FLAG_FINAL))
			flags->final = parse_token_span(parser);
		flags->all |= flag;
		flags->last = parser->token.kind;
		parse_advance(parser);
	}
}

static void set_flags(struct parser *parser, struct decl *decl, const struct flags *flags)
{
	static const char *const kinds[] = {"classes", "classes",   "enums",
	                                    "enums",   "abstracts", "module-level fields"};
	decl->is_private = flags->all & FLAG_PRIVATE;
	decl->is_extern = flags->all & FLAG_EXTERN;
	decl->is_final = flags->all & FLAG_FINAL;
	bool final = (flags->all & FLAG_FINAL) &&
	             (decl->kind == DECL_ENUM || decl->kind == DECL_TYPEDEF ||
	              decl->kind == DECL_ABSTRACT);
	bool other = flags->all & FLAG_OTHER;
	if (final && (!other || flags->final.start < flags->other.start))
		other = false;
	else
		final = false;
	if ((other || final) && !parser->stuck)
		parse_complain(parser, final ? flags->final : flags->other,
		               arena_printf(&parser->scratch, "%s modifier is not supported for %s",
		                            final ? "final" : token_text(flags->other_kind),
		                            kinds[decl->kind]));
}

/* ---- bodies ---- */

static void take_members(struct parser *parser, struct decl *decl, size_t mark)
{
	LIST_TAKE(parser, mark, &decl->members);
	for (uint32_t i = 0; i < decl->members.count; i++)
		decl->members.items[i]->index = i;
}

static void class_body(struct parser *parser, struct decl *decl)
{
	size_t mark = LIST_MARK(parser);
	parse_members(parser, false);
	take_members(parser, decl, mark);
	parse_end(parser, decl->node);
}

static void enum_body(struct parser *parser, struct decl *decl)
{
	size_t mark = LIST_MARK(parser);
	for (;;) {
		struct member *member = parse_enum_member(parser);
		if (member)
			LIST_PUSH(parser, member);
		else if (parse_expect(parser, TOKEN_BRACE_CLOSE))
			break;
		if (parser->stuck && !parse_recover_member(parser))
			break;
	}
	take_members(parser, decl, mark);
	parse_end(parser, decl->node);
}

static void name_and_params(struct parser *parser, struct decl *decl)
{
	decl->name = parse_type_name(parser);
	parse_type_params(parser, &decl->params);
}

/* Takes the nodes from `first` on out of the numbering, for number_last. */
static void put_off(struct parser *parser, node_id first)
{
	uint32_t count = parser->node_count - first;
	struct span *spans = ARENA_NEWS(&parser->scratch, count + 1, struct span);
	memcpy(spans, parser->spans + first, count * sizeof *spans);
	struct put_off off = {first, count, spans};
	VEC_PUSH(&parser->scratch, &parser->put_off, off);
	parser->node_count = first;
}

static void base_type(struct parser *parser, struct decl *decl, bool implements)
{
	parse_advance(parser);
	node_id first = parser->node_count;
	struct type_node *base = parse_type_path(parser);
	if (implements && hash_leaves_out_type(base))
		put_off(parser, first);
	if (implements)
		VEC_PUSH(parser->arena, &decl->implements, base);
	else if (decl->kind == DECL_CLASS && !decl->super)
		decl->super = base;
	else
		VEC_PUSH(parser->arena, &decl->extends, base);
}

static void class_decl(struct parser *parser, struct decl *decl)
{
	decl->kind = parse_at(parser, KEYWORD_INTERFACE) ? DECL_INTERFACE : DECL_CLASS;
	parse_advance(parser);
	name_and_params(parser, decl);
	while (parse_at(parser, KEYWORD_EXTENDS) || parse_at(parser, KEYWORD_IMPLEMENTS))
		base_type(parser, decl, parse_at(parser, KEYWORD_IMPLEMENTS));
	if (parse_demand(parser, TOKEN_BRACE_OPEN, "Expected extends or implements or {"))
		class_body(parser, decl);
}

static void enum_decl(struct parser *parser, struct decl *decl)
{
	decl->kind = DECL_ENUM;
	name_and_params(parser, decl);
	if (parse_expect(parser, TOKEN_BRACE_OPEN))
		enum_body(parser, decl);
}

static void abstract_decl(struct parser *parser, struct decl *decl)
{
	decl->kind = DECL_ABSTRACT;
	name_and_params(parser, decl);
	if (parse_accept(parser, TOKEN_PAREN_OPEN)) {
		decl->type = parse_type(parser);
		parse_expect(parser, TOKEN_PAREN_CLOSE);
	}
	for (;;) {
		bool to = parse_is_word(parser, "to");
		if (!to && !parse_is_word(parser, "from"))
			break;
		parse_advance(parser);
		struct type_node *type = parse_type(parser);
		if (to)
			VEC_PUSH(parser->arena, &decl->to, type);
		else
			VEC_PUSH(parser->arena, &decl->from, type);
	}
	if (parse_demand(parser, TOKEN_BRACE_OPEN, "Expected { or to or from"))
		class_body(parser, decl);
}

static void typedef_decl(struct parser *parser, struct decl *decl)
{
	decl->kind = DECL_TYPEDEF;
	parse_advance(parser);
	name_and_params(parser, decl);
	parse_expect(parser, TOKEN_ASSIGN);
	decl->type = parse_type(parser);
	parse_end(parser, decl->node);
	parse_accept(parser, TOKEN_SEMICOLON);
}

/* `abstract` starts an abstract or an abstract class. */
static void abstract_or_class(struct parser *parser, struct decl *decl, struct flags *flags)
{
	parse_advance(parser);
	if (parse_at_name(parser)) {
		abstract_decl(parser, decl);
		return;
	}
	decl->is_abstract = true;
	/* Haxe has looked at what stands before it as at that of an abstract. */
	if ((flags->all & FLAG_FINAL) && !parser->stuck)
		parse_complain(parser, flags->final,
		               "final modifier is not supported for abstracts");
	take_flags(parser, flags);
	if (parse_at(parser, KEYWORD_CLASS) || parse_at(parser, KEYWORD_INTERFACE))
		class_decl(parser, decl);
	else
		parse_unexpected(parser);
}

/* False when no type stands here. */
static bool decl_kind(struct parser *parser, struct decl *decl, struct flags *flags)
{
	switch (parser->token.kind) {
	case KEYWORD_CLASS:
	case KEYWORD_INTERFACE:
		class_decl(parser, decl);
		return true;
	case KEYWORD_ENUM:
		parse_advance(parser);
		if (parse_accept(parser, KEYWORD_ABSTRACT)) {
			decl->is_enum = true;
			abstract_decl(parser, decl);
		} else {
			enum_decl(parser, decl);
		}
		return true;
	case KEYWORD_TYPEDEF:
		typedef_decl(parser, decl);
		return true;
	case KEYWORD_ABSTRACT:
		abstract_or_class(parser, decl, flags);
		return true;
	default:
		return false;
	}
}

/* ---- module-level fields ---- */

static struct decl *fields_decl(struct parser *parser)
{
	struct file *file = parser->file;
	if (parser->fields)
		return parser->fields;
	struct decl *decl = ARENA_NEW(parser->arena, struct decl);
	const char *dot = strrchr(file->module->text, '.');
	decl->kind = DECL_FIELDS;
	decl->file = file;
	decl->name.name = name_from(&file->names, arena_printf(&parser->scratch, "%s_Fields_",
	                                                       dot ? dot + 1 : file->module->text));
	decl->index = file->decls.count;
	VEC_PUSH(parser->arena, &file->decls, decl);
	swap_space(parser, &parser->fields_space);
	decl->node = parse_node(parser, parser->token.start, parser->token.end);
	decl->name.node = decl->node;
	swap_space(parser, &parser->fields_space);
	parser->fields = decl;
	return decl;
}

static bool at_module_field(const struct parser *parser, const struct flags *flags)
{
	return parse_at(parser, KEYWORD_FUNCTION) || parse_at(parser, KEYWORD_VAR) ||
	       (flags->last == KEYWORD_FINAL && parse_at_name(parser));
}

/* Modifiers that a field of a module does not take; `final` is no modifier in
 * `final x = 1`. */
static void refuse_flags(struct parser *parser, const struct flags *flags, bool final_field)
{
	struct span span = flags->open;
	const char *word = token_text(flags->open_kind);
	bool other = flags->open_kind;
	if (flags->all & FLAG_FINAL && !final_field &&
	    (!other || flags->final.start < span.start)) {
		span = flags->final;
		word = "final";
	} else if (!other) {
		return;
	}
	if (!parser->stuck)
		parse_complain(parser, span,
		               arena_printf(&parser->scratch,
		                            "%s modifier is not supported for module-level fields",
		                            word));
}

static void module_field(struct parser *parser, const struct flags *flags, bool final_field)
{
	struct decl *decl = fields_decl(parser);
	parser->decl = decl;
	swap_space(parser, &parser->fields_space);
	struct member *member = parse_member(parser, false);
	if (member && member->name.name) {
		member->index = parser->fields_members.count;
		VEC_PUSH(&parser->scratch, &parser->fields_members, member);
		parse_end(parser, decl->node);
	}
	swap_space(parser, &parser->fields_space);
	refuse_flags(parser, flags, final_field);
	parser->decl = NULL;
}

static void end_fields(struct parser *parser)
{
	struct decl *decl = parser->fields;
	if (!decl)
		return;
	for (uint32_t i = 0; i < parser->fields_members.count; i++)
		VEC_PUSH(parser->arena, &decl->members, parser->fields_members.items[i]);
	decl->spans = keep_spans(parser, parser->fields_space.spans, parser->fields_space.count);
	decl->node_count = parser->fields_space.count;
}

/* ---- one declaration ---- */

/* What reading metadata and modifiers changes; a field is read again from
 * here, because its nodes are numbered among the other fields'. */
struct place_in_file {
	struct lexer lexer;
	struct token token, ahead;
	bool looked;
	enum token_kind last;
	uint32_t last_end;
};

static struct place_in_file here(const struct parser *parser)
{
	return (struct place_in_file){parser->lexer,  parser->token, parser->ahead,
	                              parser->looked, parser->last,  parser->last_end};
}

static void go_back(struct parser *parser, const struct place_in_file *place)
{
	parser->lexer = place->lexer;
	parser->token = place->token;
	parser->ahead = place->ahead;
	parser->looked = place->looked;
	parser->last = place->last;
	parser->last_end = place->last_end;
}

static void decl_meta(struct parser *parser, struct decl *decl)
{
	size_t mark = LIST_MARK(parser);
	while (parse_at(parser, TOKEN_AT)) {
		node_id first = parser->node_count;
		struct meta meta = parse_meta_entry(parser);
		if (hash_leaves_out_meta(&meta))
			put_off(parser, first);
		LIST_PUSH(parser, meta);
	}
	LIST_TAKE(parser, mark, &decl->meta);
}

/* ---- what is numbered last ---- */

static void shift_expr(struct expr *expr, uint32_t by)
{
	if (!expr)
		return;
	expr->node += by;
	expr->name.node += by;
	shift_expr(expr->left, by);
	shift_expr(expr->right, by);
	for (uint32_t i = 0; i < expr->list.count; i++)
		shift_expr(expr->list.items[i], by);
}

static void shift_type(struct type_node *type, uint32_t by)
{
	type->node += by;
	for (uint32_t i = 0; i < type->path.count; i++)
		type->path.items[i].node += by;
	for (uint32_t i = 0; i < type->args.count; i++)
		shift_type(type->args.items[i], by);
}

/* How far the next nodes that were put off go up. */
static uint32_t number_last(struct parser *parser, uint32_t index)
{
	const struct put_off *off = &parser->put_off.items[index];
	uint32_t by = parser->node_count - off->first;
	for (uint32_t i = 0; i < off->count; i++)
		parse_node(parser, off->spans[i].start, off->spans[i].end);
	return by;
}

static void number_put_off(struct parser *parser, struct decl *decl)
{
	uint32_t next = 0;
	for (uint32_t i = 0; i < decl->meta.count; i++) {
		struct meta *meta = &decl->meta.items[i];
		if (!hash_leaves_out_meta(meta))
			continue;
		uint32_t by = number_last(parser, next++);
		meta->name.node += by;
		for (uint32_t j = 0; j < meta->args.count; j++)
			shift_expr(meta->args.items[j], by);
	}
	for (uint32_t i = 0; i < decl->implements.count; i++) {
		if (hash_leaves_out_type(decl->implements.items[i]))
			shift_type(decl->implements.items[i], number_last(parser, next++));
	}
}

static void finish_decl(struct parser *parser, struct decl *decl)
{
	number_put_off(parser, decl);
	decl->spans = keep_spans(parser, parser->spans, parser->node_count);
	decl->node_count = parser->node_count;
	decl->index = parser->file->decls.count;
	VEC_PUSH(parser->arena, &parser->file->decls, decl);
}

static void declaration(struct parser *parser)
{
	struct place_in_file start = here(parser);
	struct flags flags = {.all = 0};
	struct decl *decl = ARENA_NEW(parser->arena, struct decl);
	parser->node_count = 0;
	parser->decl = decl;
	decl->file = parser->file;
	decl->node = parse_node(parser, parser->token.start, parser->token.end);
	decl->doc = parse_doc(parser, parser->token.doc);
	parser->put_off.count = 0;
	decl_meta(parser, decl);
	take_flags(parser, &flags);
	if (at_module_field(parser, &flags)) {
		bool final_field = parse_at_name(parser);
		go_back(parser, &start);
		module_field(parser, &flags, final_field);
		return;
	}
	parser->spans[decl->node].start = parser->token.start;
	if (decl_kind(parser, decl, &flags)) {
		set_flags(parser, decl, &flags);
		finish_decl(parser, decl);
	} else if (parser->file->diags.errors && parse_at(parser, TOKEN_BRACE_CLOSE)) {
		parse_advance(parser); /* one too many only behind an error that hid its partner */
	} else if (!parse_at(parser, TOKEN_EOF)) {
		parse_unexpected(parser);
	}
	parser->decl = NULL;
}

void parse_declarations(struct parser *parser)
{
	swap_space(parser, &parser->file_space);
	if (parse_at(parser, KEYWORD_PACKAGE))
		package(parser);
	swap_space(parser, &parser->file_space);
	for (;;) {
		if (parser->stuck)
			parse_recover_decl(parser);
		if (parse_at(parser, TOKEN_EOF))
			break;
		if (parse_at(parser, KEYWORD_IMPORT) || parse_at(parser, KEYWORD_USING)) {
			swap_space(parser, &parser->file_space);
			import(parser);
			swap_space(parser, &parser->file_space);
		} else {
			declaration(parser);
		}
	}
	end_fields(parser);
	parser->file->spans =
	        keep_spans(parser, parser->file_space.spans, parser->file_space.count);
	parser->file->node_count = parser->file_space.count;
}
