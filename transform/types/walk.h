/* Walking a typed tree. */
#ifndef TRANSFORM_TYPES_WALK_H
#define TRANSFORM_TYPES_WALK_H

#include "transform/types/typed.h"

/* Called before a node's children; false leaves them out. */
typedef bool tx_visit(void *context, const struct tx *node);

/* Every node below and including `node` (which may be NULL), in source order:
 * closures' bodies, patterns' values and guards, default arguments too. */
void tx_walk(const struct tx *node, tx_visit *visit, void *context);
/* The same for all members of a class. */
void typed_class_walk(const struct typed_class *typed, tx_visit *visit, void *context);

#endif
