/* What unify.c and unify_structure.c share: the rules of unification, which add to t->problems when
 * they fail. */
#ifndef TRANSFORM_TYPES_UNIFY_H
#define TRANSFORM_TYPES_UNIFY_H

#include "transform/types/internal.h"

/* "a should be b"; always false. */
bool unify_cannot(struct typer *t, struct ty *a, struct ty *b);
bool unify_is_named(const struct ty *type, const char *path);
/* Equal but for what lies behind monomorphs; `unbound` lets two unbound ones be equal. */
bool unify_same(struct ty *a, struct ty *b, bool unbound, unsigned depth);
bool unify_types(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);
/* Inside a type a cast is possible again. */
struct unify_flags unify_nested(struct unify_flags flags);
/* Type parameters and writable fields: equal, or the same underneath. */
bool unify_variance(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b,
                    enum eq_kind kind);
/* A type of the owner's declaration with the owner's arguments. */
struct ty *unify_applied(struct typer *t, struct ty *owner, struct ty *type);
/* By `to` of the left's header, `from` of the right's. */
bool unify_cast(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b, bool use_to,
                bool use_from);

bool unify_same_access(const struct ty_field *x, const struct ty_field *y);
bool unify_kinds_fit(const struct ty_field *x, const struct ty_field *y);
bool unify_anons(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);
bool unify_class_anon(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);
bool unify_statics(struct typer *t, struct unify_flags flags, struct ty *a, struct ty *b);

#endif
