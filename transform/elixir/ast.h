/*
 * The Elixir AST: what lowering makes, presence/rewrite.c resolves, the
 * printer prints, and the cache keeps between the two.
 *
 * Nodes live in an arena.  They carry no positions and no interned names
 * (strings are plain C strings in the arena), so that a stored tree is the
 * same bytes in every process.  Trees are rewritten by building new nodes, a
 * node that is shared is never changed, except by the pass that made it.
 *
 * Two node kinds are open until presence/rewrite.c: EX_PRESENCE_CALL and
 * EX_MODULE_REF.  The printer accepts them only for --emit=lowered.
 *
 * The comment beside each arm is the Elixir that it stands for.
 */
#ifndef TRANSFORM_ELIXIR_AST_H
#define TRANSFORM_ELIXIR_AST_H

#include "base/vec.h"

#include <stdbool.h>

enum ex_kind {
	/* literals */
	EX_NIL,  /* nil */
	EX_BOOL, /* true false */
	EX_ATOM, /* :name (text without the colon) */
	EX_INT, /* text: the digits, -1 is EX_UNARY over 1; the printer puts _ in from six digits on
	         */
	EX_FLOAT,  /* text as Elixir reads it: 1.0, 1.0e10 */
	EX_STRING, /* "..." : text holds the real bytes, the printer escapes; may hold NUL, so
	              length counts */
	EX_INTERPOLATION, /* "a#{b}c": list of EX_STRING and other nodes */
	/* names */
	EX_VAR,        /* x */
	EX_ALIAS,      /* Enum, Haxe.Ref: an Elixir module that is no class of the project */
	EX_MODULE_REF, /* open: the module of a class of the project; text = the class's Haxe path
	                  "a.b.C" */
	/* containers */
	EX_LIST,    /* [a, b]; trailing EX_PAIRs: [a, b: 1] */
	EX_CONS,    /* [a, b | left]: list, left = the tail */
	EX_TUPLE,   /* {a, b} */
	EX_KEYWORD, /* a: 1, b: 2 : pairs; prints [a: 1] unless it is a call's last argument */
	EX_MAP,     /* %{a: 1, "k" => v} or %{left | a: 1}: pairs, left or NULL */
	EX_STRUCT,  /* %right{a: 1} or %right{left | ...}: right = EX_ALIAS, EX_MODULE_REF or EX_VAR
	               __MODULE__ */
	EX_PAIR, /* inside keyword, map, struct: left is the key (an EX_ATOM prints `a:`), right the
	            value */
	EX_BITSTRING, /* <<a, b::utf8>>: list */
	/* calls */
	EX_CALL, /* text(list): a local call, or a macro such as raise, throw, self.  With `right`:
	          * text list do right end.  flag: written without parentheses (`field :a, :b`);
	          * those that the formatter knows (raise, assert ...) are so by themselves */
	EX_REMOTE,        /* left.text(list): left is a module or an atom */
	EX_FIELD,         /* left.text, no parentheses */
	EX_INDEX,         /* left[right] */
	EX_APPLY,         /* left.(list) */
	EX_PRESENCE_CALL, /* open: see below */
	/* operators; text is the operator as Elixir writes it */
	EX_BINARY,  /* left text right: + - * / == != < && and <> ++ -- in .. |> <- :: when | \\ ->
	               is not one */
	EX_UNARY,   /* text left: - ! not & (of a capture) ^ (pin) @ (attribute) */
	EX_MATCH,   /* left = right */
	EX_CAPTURE, /* &left : left is a body with EX_PLACEHOLDER, or text/number with `left` the
	               module or NULL */
	EX_PLACEHOLDER, /* &1 : number */
	/* control; bodies are EX_BLOCK or any expression */
	EX_BLOCK, /* statements, one a line */
	EX_FN,    /* fn clauses end: list of EX_CLAUSE */
	EX_IF,    /* if left do right else list[0] end; list may be empty; text "if" or "unless" */
	EX_COND,  /* cond do clauses end: clauses have one head each */
	EX_CASE,  /* case left do clauses end */
	EX_TRY,   /* try do left rescue/catch/else/after: list of EX_SECTION */
	EX_SECTION, /* text: rescue, catch, else, after, do; list = clauses, or left = the body for
	               `after` */
	EX_CLAUSE,  /* heads (list) when left -> right; left NULL without guard */
	EX_FOR, /* for generators and filters (list), into: left -> right is the body; flags: see
	           ex_for */
	EX_RECEIVE, /* receive do clauses end: list */
	EX_WITH,    /* with list do left else EX_CLAUSEs of pairs */
	/* module level */
	EX_MODULE, /* defmodule left do list end: left EX_MODULE_REF or EX_ALIAS */
	EX_DEF, /* text(list) when left do right end: text the name; `word` def, defp, defmacro */
	EX_ATTRIBUTE, /* @text left */
	EX_DOC, /* @doc / @moduledoc with a heredoc: word "doc" or "moduledoc", text the content;
	           left EX_BOOL false for `@doc false` */
	EX_DIRECTIVE, /* use, import, alias, require, defstruct, defexception ...: text the word,
	                 list the arguments */
	EX_BLANK, /* an empty line between statements or module items that the printer would not put
	             itself */
	EX_SIGIL, /* ~H"""...""": word the letter, text the content as it stands between the
	           * delimiters (which the printer chooses); right an EX_ATOM of modifiers (~r/a/iu)
	           * or NULL */
	EX_RAW, /* Elixir written by the user that the parser of elixir/parse.h does not know: text,
	           printed as it stands */
	EX_KIND_COUNT
};

/* presence operations and the kinds of their first argument: see
 * transform/presence/classify.h. Numbers are stored: only append. */
struct ex {
	enum ex_kind kind;
	bool flag;  /* EX_BOOL: the value. EX_DEF: keep (never drop as unused). EX_VAR: made by the
	               compiler */
	int number; /* EX_PLACEHOLDER n; EX_CAPTURE arity, -1 with a body; EX_PRESENCE_CALL
	               operation */
	int second; /* EX_PRESENCE_CALL: kind of first argument */
	const char *text;
	size_t length; /* of text */
	const char *word;
	struct ex *left, *right;
	VEC(struct ex *) list;
	VEC(struct ex *) pairs; /* EX_PAIR nodes; EX_FOR: `into:` options are pairs */
};

/* EX_PRESENCE_CALL: number = operation, second = kind, left = receiver (the
 * EX_MODULE_REF of the presence class the call names, NULL for a bare
 * `Presence.`), list = arguments in Haxe's order, flag = the value is used. */

/* ---- building; all copy nothing but the node ---- */
struct ex *ex_new(struct arena *arena, enum ex_kind kind);
struct ex *ex_nil(struct arena *arena);
struct ex *ex_bool(struct arena *arena, bool value);
struct ex *ex_atom(struct arena *arena, const char *name);
struct ex *ex_int(struct arena *arena, long long value); /* a negative one is EX_UNARY */
struct ex *ex_float(struct arena *arena, const char *text);
struct ex *ex_string(struct arena *arena, const char *bytes, size_t length);
struct ex *ex_text(struct arena *arena, const char *text); /* EX_STRING of a C string */
struct ex *ex_var(struct arena *arena, const char *name);
struct ex *ex_alias(struct arena *arena, const char *module);
struct ex *ex_module(struct arena *arena, const char *class_path); /* EX_MODULE_REF */
/* `count` nodes follow. */
struct ex *ex_list(struct arena *arena, unsigned count, ...);
struct ex *ex_tuple(struct arena *arena, unsigned count, ...);
struct ex *ex_call(struct arena *arena, const char *name, unsigned count, ...);
struct ex *ex_remote(struct arena *arena, struct ex *module, const char *name, unsigned count, ...);
struct ex *ex_apply(struct arena *arena, struct ex *function, unsigned count, ...);
struct ex *ex_binary(struct arena *arena, const char *operator_text, struct ex *left,
                     struct ex *right);
struct ex *ex_unary(struct arena *arena, const char *operator_text, struct ex *operand);
struct ex *ex_match(struct arena *arena, struct ex *pattern, struct ex *value);
struct ex *ex_field(struct arena *arena, struct ex *object, const char *name);
struct ex *ex_pair(struct arena *arena, struct ex *key, struct ex *value);
struct ex *ex_clause(struct arena *arena, struct ex *head, struct ex *guard, struct ex *body);
struct ex *ex_if(struct arena *arena, struct ex *test, struct ex *then, struct ex *otherwise);
struct ex *ex_block(struct arena *arena);
void ex_add(struct arena *arena, struct ex *parent, struct ex *child); /* to parent->list */
void ex_add_pair(struct arena *arena, struct ex *parent, struct ex *key, struct ex *value);

/* True when the node has the parts that its kind cannot be without. */
bool ex_is_complete(const struct ex *node);
/* True for literals, variables, and other nodes that can be evaluated twice or
 * not at all without anybody noticing. */
bool ex_is_simple(const struct ex *node);
/* Structural equality. */
bool ex_equal(const struct ex *left, const struct ex *right);
/* A deep copy into `arena`. */
struct ex *ex_copy(struct arena *arena, const struct ex *node);

#endif
