/*
 * What the parts of the parser share; nobody else includes this.
 *
 * Errors: the first thing that does not fit is reported and the parser is
 * stuck: the current token becomes STUCK, which fits nowhere, so that every
 * function falls through to the nearest place that recovers (a statement, a
 * member, a declaration).  parse_unstick gives the token back there.
 */
#ifndef TRANSFORM_HAXE_PARSE_H
#define TRANSFORM_HAXE_PARSE_H

#include "transform/haxe/lexer.h"

enum { FIRST_SPANS = 512, FIRST_LIST = 4096 };

/* A numbering of nodes that is not the current one. */
struct node_space {
	struct span *spans;
	uint32_t count, room;
};

/* Nodes that were taken out of the numbering: of metadata or of a type. */
struct put_off {
	node_id first;
	uint32_t count;
	const struct span *spans;
};

struct parser {
	struct file *file;
	struct arena *arena;  /* the file's */
	struct arena scratch; /* dies with the parse */
	struct lexer lexer;
	struct token token, ahead; /* the current one; the one after, when `looked` */
	struct token before_stuck;
	bool looked, stuck;
	enum token_kind last; /* the token before the current one */
	uint32_t last_end;
	unsigned depth, depth_limit;
	unsigned chained,
	        tree_limit; /* levels that are not nested: `else`, the right of an operator */
	unsigned height;    /* of the highest tree at this level so far */
	bool closed;        /* the last operand takes no operator behind it: `if (x) {} -y` */
	bool in_format;     /* inside '${}' */
	bool too_deep;      /* the rest of the file is not looked at */
	struct span *spans; /* of the current declaration, or of the file */
	uint32_t node_count, node_room;
	char *list; /* a stack of half-made lists */
	size_t list_used, list_room;
	struct decl *decl;   /* that members are being made for, or NULL */
	struct decl *fields; /* the file's module-level fields, or NULL */
	struct node_space file_space, fields_space;
	VEC(struct member *) fields_members;
	/* Of the current declaration: what is numbered behind all else (hash.h). */
	VEC(struct put_off) put_off;
	bool missing_semicolon; /* the last error was of this kind */
	uint32_t recovered_at;  /* 1 + where the last recovery began */
	uint32_t error_at;      /* where the last error was, to say one thing once */
	bool had_error;
	VEC(struct diag) late; /* what Haxe says only while typing: inside '${}' */
	struct buf defines_text;
	/* What most files get by with. */
	struct span first_spans[FIRST_SPANS];
	_Alignas(16) char first_list[FIRST_LIST];
	struct recent_name recent[RECENT_NAMES];
};

/* ---- parse_core.c: tokens, nodes, lists, errors ---- */
void parse_advance(struct parser *parser);
/* The kind of the token after the current one. */
enum token_kind parse_look(struct parser *parser);
/* Fills parser->ahead and gives it. */
const struct token *parse_ahead(struct parser *parser);

static inline bool parse_at(const struct parser *parser, enum token_kind kind)
{
	return parser->token.kind == kind;
}

static inline bool parse_accept(struct parser *parser, enum token_kind kind)
{
	if (parser->token.kind != kind)
		return false;
	parse_advance(parser);
	return true;
}

/* `Unexpected X` at the current token. */
void parse_unexpected(struct parser *parser);
void parse_error(struct parser *parser, const char *message);
void parse_error_at(struct parser *parser, struct span span, const char *message);
/* Says it and goes on. */
void parse_complain(struct parser *parser, struct span span, const char *message);
/* Takes the token, or says `Unexpected X`. */
bool parse_expect(struct parser *parser, enum token_kind kind);
/* Takes the token, or says `message`. */
bool parse_demand(struct parser *parser, enum token_kind kind, const char *message);
/* `;`, which may be left out behind a `}`. */
void parse_semicolon(struct parser *parser);
/* Ends being stuck: the current token is again the one that did not fit. */
void parse_unstick(struct parser *parser);
/* Counts one level of nesting; false, with an error, when it is one too many. */
bool parse_enter(struct parser *parser);
void parse_too_deep(struct parser *parser);
static inline void parse_leave(struct parser *parser)
{
	parser->depth--;
}

node_id parse_node(struct parser *parser, uint32_t start, uint32_t end);
/* Ends the node at the last token taken. */
static inline void parse_end(struct parser *parser, node_id node)
{
	parser->spans[node].end = parser->last_end;
}
static inline struct span parse_span(const struct parser *parser, node_id node)
{
	return parser->spans[node];
}
struct span parse_token_span(const struct parser *parser);

/* The current token, an identifier or keyword, as a name with its place. */
struct ident parse_ident(struct parser *parser);
static inline bool parse_at_name(const struct parser *parser)
{
	return parser->token.kind == TOKEN_IDENT || parser->token.kind == TOKEN_DOLLAR;
}
/* An identifier or $identifier, else `Unexpected X`. */
struct ident parse_name(struct parser *parser);
/* The name of a type. */
struct ident parse_type_name(struct parser *parser);
bool parse_is_word(const struct parser *parser, const char *word);

void parse_list_push(struct parser *parser, const void *item, size_t size);
void *parse_list_take(struct parser *parser, size_t mark);
#define LIST_MARK(parser) ((parser)->list_used)
#define LIST_PUSH(parser, item) parse_list_push((parser), &(item), sizeof(item))
/* Moves the items since `mark` into the vector. */
#define LIST_TAKE(parser, mark, vec)                                                               \
	do {                                                                                       \
		(vec)->count = (vec)->room =                                                       \
		        (uint32_t)(((parser)->list_used - (mark)) / sizeof *(vec)->items);         \
		(vec)->items = parse_list_take((parser), (mark));                                  \
	} while (0)

/* ---- parse_meta.c ---- */
void parse_meta(struct parser *parser, meta_list *list);
struct meta parse_meta_entry(struct parser *parser);
/* The text of the doc comment whose offset a token carries (see lexer.h). */
const char *parse_doc(struct parser *parser, uint32_t doc);

/* ---- parse_type.c ---- */
bool parse_starts_type(const struct parser *parser);
struct type_node *parse_type(struct parser *parser);
/* `: T` when it is there, else NULL. */
struct type_node *parse_type_hint(struct parser *parser);
struct type_node *parse_type_path(struct parser *parser);
void parse_type_params(struct parser *parser, type_param_list *params);

/* ---- parse_function.c ---- */
/* Adds parameters to the list of half-made ones, up to what is none. */
void parse_params(struct parser *parser);
/* Type parameters, (parameters) and result. */
struct function *parse_signature(struct parser *parser);

/* ---- parse_member.c ---- */
/* False when no member starts here. */
struct member *parse_member(struct parser *parser, bool structure);
/* Members up to and with the closing brace; inside a type or a declaration. */
void parse_members(struct parser *parser, bool structure);
struct member *parse_enum_member(struct parser *parser);
struct member *parse_new_member(struct parser *parser, enum member_kind kind);
/* The body of a function, and its `;`; the member ends with the body. */
void parse_member_function(struct parser *parser, struct member *member);
void parse_member_var(struct parser *parser, struct member *member);

/* ---- parse_expr.c: operators and what stands behind an operand ---- */
bool parse_starts_expr(const struct parser *parser);
/* An expression, else `Unexpected X`. */
struct expr *parse_expr(struct parser *parser);
/* An expression, else `Expected expression`. */
struct expr *parse_wanted_expr(struct parser *parser);
/* The same where a chain goes on (`else`, the right of `=`): a level, but not nested. */
struct expr *parse_chained_expr(struct parser *parser);
/* What an expression makes of an operand that was read already. */
struct expr *parse_continued(struct parser *parser, struct expr *operand);
/* An operand with its prefix operators. */
struct expr *parse_unary(struct parser *parser);
/* What follows an operand: fields, calls, indexes, ++, arrows. */
struct expr *parse_postfix(struct parser *parser, struct expr *left);
struct expr *parse_new_expr(struct parser *parser, enum expr_kind kind, uint32_t start);
struct expr *parse_error_expr(struct parser *parser);
void parse_call_args(struct parser *parser, struct expr *call);

/* ---- parse_operand.c ---- */
struct expr *parse_operand(struct parser *parser);
struct expr *parse_ident_expr(struct parser *parser);
/* A constant as a type argument: no operator stands behind it, for a `>`
 * closes the arguments. */
struct expr *parse_type_constant(struct parser *parser);
/* The arrow function whose first parameter was read as an expression. */
struct expr *parse_arrow(struct parser *parser, struct expr *first);

/* ---- parse_control.c: if, loops, switch, try, variables, functions ---- */
struct expr *parse_if(struct parser *parser);
struct expr *parse_for(struct parser *parser);
struct expr *parse_while(struct parser *parser);
struct expr *parse_do(struct parser *parser);
struct expr *parse_switch(struct parser *parser);
struct expr *parse_try(struct parser *parser);
struct expr *parse_function_expr(struct parser *parser, uint32_t start, bool is_inline);
/* `many`: also those behind commas. */
struct expr *parse_vars(struct parser *parser, uint32_t start, bool many);
/* Statements up to a token that starts none; the end of the last one. */
uint32_t parse_statements(struct parser *parser, struct expr *block);

/* ---- parse_format.c: literals ---- */
struct expr *parse_constant(struct parser *parser);
/* Puts a minus before the number, or takes it away. */
void parse_negate(struct parser *parser, struct expr *number);
/* The text of a string token, unescaped. */
char *parse_string_text(struct parser *parser, const struct token *token, uint32_t *length);

/* ---- recover.c ---- */
void parse_recover_statement(struct parser *parser);
/* True when a member may follow; false at the end of the declaration. */
bool parse_recover_member(struct parser *parser);
void parse_recover_decl(struct parser *parser);

/* ---- parse_decl.c ---- */
void parse_declarations(struct parser *parser);

#endif
