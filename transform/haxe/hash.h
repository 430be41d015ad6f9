/*
 * The class hash: XXH3-128 of a declaration's canonical form.
 *
 * Canonical: the tree without white space, comments and positions, after
 * conditional compilation; with the file's package, its imports and `using`
 * as written.  In it: doc comments (they become @doc) and @:presenceTopic,
 * which lowering reads.  Not in it: the other @:presence* metadata
 * (@:presence, @:presenceOtpApp, @:presencePubSub) and
 * `implements PresenceBehavior` (any path that ends so), which are the
 * presence context; and positions, but for members that print one (a call of
 * `trace`, or a parameter typed haxe.PosInfos): their hash takes the shown
 * path and the line of each such call.
 *
 * Built from one hash per member, so that it can be said which one changed.
 * It carries HASH_VERSION.
 */
#ifndef TRANSFORM_HAXE_HASH_H
#define TRANSFORM_HAXE_HASH_H

#include "transform/haxe/ast.h"

enum { HASH_VERSION = 1 };

/* Sets hash, head_hash of every declaration and hash of every member.
 * parse_file calls it. */
void hash_file(struct file *file);

/* The canonical hash of parts, for facts: a member without its body (and
 * without the initialiser of a variable whose type is written); a body or
 * initialiser alone. */
struct hash hash_signature(const struct member *member);
struct hash hash_body(const struct member *member);

#endif
