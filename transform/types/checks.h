/*
 * What is checked beside typing: declarations before bodies are typed, members
 * and classes behind them; and what errors suggest.  For the typer's own files.
 */
#ifndef TRANSFORM_TYPES_CHECKS_H
#define TRANSFORM_TYPES_CHECKS_H

#include "transform/types/internal.h"

void check_class(struct typer *t);
struct symbol_list {
	VEC(const struct symbol *) list;
};
/* What a class or an interface extends and implements, all the way up, each once, the nearest
 * first; empty for others. No more than some hundreds. */
void all_supers(struct arena *arena, const struct symbol *symbol, struct symbol_list *all);
/* Says it at a node of the slot's own declaration. */
void say_at_slot(struct typer *t, const struct slot *slot, node_id node, enum diag_code code,
                 const char *text);
void check_metadata(struct typer *t); /* metadata.c */
void check_words(struct typer *t);    /* of metadata that only the finished program is asked for */
const struct expr *native_of(const meta_list *list); /* the text of @:native, or NULL */
void check_deprecated(struct typer *t, const struct typed_member *member);
bool may_be_deprecated(const struct tx *e); /* what it uses, at a glance */
/* @:deprecated: a type's name in an expression; as a type; a member that leaves no trace in the
 * tree (an inlined constant, a property, a pattern). */
void deprecated_type(struct typer *t, const struct symbol *symbol, node_id node);
void deprecated_path(struct typer *t, const struct symbol *symbol, node_id node);
void deprecated_member(struct typer *t, const struct symbol *owner, const struct member *member,
                       node_id node);
void deprecated_pattern(struct typer *t, const struct symbol *owner, const struct member *member,
                        node_id node);
void sort_deprecated(struct typer *t); /* as Haxe comes to them, all of a class */
void check_this_kept(struct typer *t, struct slot *slot, const struct tx *callee, node_id node);
void check_inheritance(struct typer *t);
struct slot *super_field(struct typer *t, const struct name *name, struct ty **owner);
void take_inherited(struct typer *t, struct slot *slot); /* inferred_override.c */
bool check_before(struct typer *t); /* false: an abstract that is not looked at further */
bool check_modifiers(struct typer *t, struct slot *slot); /* false: it is not looked at further */
void check_override(struct typer *t, struct slot *slot);
/* The typer as it stands in the class of the slot, for what is said there. */
struct typer typer_at(const struct typer *t, const struct slot *slot);
void check_native(struct typer *t, const struct member *m);
void check_constructor(struct typer *t, const struct tx_function *f);
const char *super_name(struct typer *t, struct ty *owner);
node_id word_node(const struct member *m, const char *word);
bool access_at_least(const struct member *mine, const struct member *base);
bool member_is_physical(const struct member *m); /* not a property that only calls */
bool slot_is_public(struct typer *t, const struct slot *slot);
void check_initialised(struct typer *t, struct tx_function *function);
/* this_use.c: what a body does with `this` first of all */
enum this_use { THIS_UNUSED, THIS_SET, THIS_READ };
enum this_use first_use_of_this(struct typer *t, struct slot *slot);
/* Where a field of an instance is initialised there is no `this`. */
void check_initialiser(struct typer *t, const struct tx *value);
/* @:nullSafety, of a class that has no error (null_safety.c). */
void check_null_safety(struct typer *t, struct typed_class *typed);
bool null_has_off(const meta_list *list); /* @:nullSafety(Off) is one of them */
const char *near_names(struct typer *t, const struct name *name, const struct name **candidates,
                       uint32_t count, uint32_t *found_count); /* "a, b", nearest first */
const char *suggest(struct typer *t, const struct name *name, const struct name **candidates,
                    uint32_t count);
const char *suggest_field(struct typer *t, struct ty *type, const struct name *name);
/* Methods of a super that could be meant by an `override` of nothing. */
const char *suggest_override(struct typer *t, struct ty *super, const struct name *name);
void finish_member(struct typer *t, struct typed_member *member);
/* adopt.c: functions in variables that are only called get the variable as their name */
void adopt_functions(struct typer *t, const struct tx *body);
/* `var f = null; f = function ...` that calls f, and is f for good, as a function of that name. */
void join_functions(struct typer *t, const struct tx *body);
void record_heads(struct typer *t, struct typed_class *typed);
/* ... and that the types of a member rest on that is read. */
void record_signature_heads(struct typer *t, struct slot *slot);

#endif
