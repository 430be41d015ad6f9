/*
 * Names: interned strings.  Two names of one pool with the same bytes are the
 * same pointer, so names are compared with ==.
 *
 * Who owns what: a `names` pool is the daemon's, made once and safe to use
 * from several threads.  A `name_scope` is the owner of references: one per
 * parsed file and one per request.  A name lives while a scope that asked for
 * it lives, so a daemon that sees ten thousand edits keeps only the names of
 * the files that it still holds.  A scope is used by one thread at a time.
 */
#ifndef BASE_NAME_H
#define BASE_NAME_H

#include "base/arena.h"

#include <stdbool.h>

struct name {
	uint64_t hash;       /* XXH3 of the bytes; the same in every process */
	uint32_t length;     /* bytes */
	uint32_t references; /* the pool's own */
	struct name *next;   /* the pool's own */
	char text[];         /* with a NUL behind it */
};

struct names;

struct name_scope {
	struct names *pool;
	struct recovery *recovery;
	const struct name **slots; /* open addressing, a power of two */
	uint32_t room, count;
};

/* NULL when there is no memory. */
struct names *names_new(void);
/* All scopes are closed before. */
void names_free(struct names *pool);
/* How many different names are alive (for `status` and tests). */
size_t names_count(struct names *pool);

/* A failed allocation in the scope jumps to `recovery`, as with arenas. */
void name_scope_open(struct name_scope *scope, struct names *pool, struct recovery *recovery);
/* Gives up every reference of the scope. */
void name_scope_close(struct name_scope *scope);

const struct name *name_of(struct name_scope *scope, const char *bytes, size_t length);
/* The same for a C string. */
const struct name *name_from(struct name_scope *scope, const char *text);

/* True when the name's bytes are exactly `text`. Here, so that a text that is written where it is
 * asked is compared in two instructions. */
static inline bool name_is(const struct name *name, const char *text)
{
	size_t length = strlen(text);
	return name && name->length == length && memcmp(name->text, text, length) == 0;
}
bool name_starts(const struct name *name, const char *prefix);
bool name_ends(const struct name *name, const char *suffix);
/* True when its first letter, behind underscores, is one of A to Z. */
static inline bool is_upper_name(const struct name *name)
{
	const char *at = name->text;
	while (*at == '_')
		at++;
	return *at >= 'A' && *at <= 'Z';
}
/* Order by bytes; the same in every process. */
int name_compare(const struct name *left, const struct name *right);

#endif
