/*
 * The class hash: XXH3-128 of a declaration's canonical form.
 *
 * Canonical: the tree without white space, comments and positions, after
 * conditional compilation; with the file's package, its imports and `using`
 * as written, and the numbers of its nodes, which rows name.  In it: doc
 * comments (they become @doc).  Not in it: a class's own @:presence* metadata
 * (@:presence, @:presenceOtpApp, @:presencePubSub, @:presenceTopic) and
 * `implements PresenceBehavior` (any path that ends so), which are the
 * presence context, and whose nodes are numbered behind all others; and positions, but for members that print one (a call of
 * `trace`, or a parameter typed haxe.PosInfos): their hash takes the shown
 * path and the line of each such call.
 *
 * Built from one hash per member, so that it can be said which one changed.
 * It carries HASH_VERSION.
 */
#ifndef TRANSFORM_HAXE_HASH_H
#define TRANSFORM_HAXE_HASH_H

#include "transform/haxe/ast.h"

enum { HASH_VERSION = 2 };

/* Sets hash, head_hash of every declaration and hash of every member.
 * parse_file calls it. */
void hash_file(struct file *file);

/* What stands outside of the class hash, of a declaration's own metadata and super types. */
bool hash_leaves_out_meta(const struct meta *meta);
bool hash_leaves_out_type(const struct type_node *type);

/* The canonical hash of parts, for facts: a member without its body and doc comment (and
 * without the initialiser of a variable whose type is written); a body or
 * initialiser alone; one metadata entry. */
struct hash hash_signature(const struct member *member);
struct hash hash_body(const struct member *member);
struct hash hash_meta(const struct meta *meta);

#endif
