/* The bytes of summary and lowered rows, and back.  A reader gives false for
 * damaged bytes; what it read so far is then of no use. */
#ifndef TRANSFORM_ROWS_H
#define TRANSFORM_ROWS_H

#include "transform/transform.h"

void diags_write(const struct diags *diags, const struct decl *decl, struct buf *out);
bool diags_read(struct diags *diags, const struct decl *decl, const struct name *path,
                struct cursor *in);

void summary_write(const struct unit *unit, struct buf *out);
bool summary_read(struct transform *t, struct unit *unit, struct cursor *in);

/* A hash of all in a summary row but its diagnostics: of what the folds see. */
struct hash summary_said(struct bytes value);

/* The lowered row: diagnostics, what the tree refers to, the tree. What is read
 * has the tree's bytes inside `value`, which must live as long. */
void lowered_write(const struct unit *unit, struct bytes tree, struct buf *out);
bool lowered_read(struct transform *t, struct unit *unit, struct bytes value);

#endif
