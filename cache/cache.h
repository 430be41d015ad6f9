/*
 * The cache: three kinds of rows in SQLite.  Keys in, bytes out; never sees a
 * tree and knows nothing of what the bytes mean.
 *
 * One database file, WAL, schema from schema.sql (embedded), migrations by
 * version; every row carries a checksum, and a row whose checksum is wrong is
 * a miss.  A broken or foreign file is set aside (with its -wal and -shm,
 * under an exclusive lock) and a new one is made, with one line said.
 *
 * Safe to use from several threads: calls are serialised inside, so there is
 * one writer.  Several processes may have the same file open.  Rows of another
 * build (base/embedded.h, hx2ex_build_id) are never shown, whatever file they
 * are in.
 */
#ifndef CACHE_CACHE_H
#define CACHE_CACHE_H

#include "base/hash.h"

#include <stdbool.h>
#include <stdint.h>

struct cache;

/* Numbers are stored: only append. */
enum row_kind { ROW_SUMMARY = 0, ROW_LOWERED = 1, ROW_OUTPUT = 2, ROW_KIND_COUNT };

/* Opens or makes the database; missing folders are made (0700). NULL on
 * failure, with *note the reason; on success *note is NULL or one line to say
 * (set aside, rebuilt, migrated). *note is malloc'ed. */
struct cache *cache_open(const char *path, char **note);
void cache_close(struct cache *cache);

/* A candidate: its facts (may be empty) and its value. Return true to take it.
 * The bytes live only during the call. Called without a lock held: it may call
 * the cache again. */
typedef bool cache_visit(void *context, const char *facts, size_t facts_length, const char *value,
                         size_t value_length);

/* Shows the rows of this kind and key, the most recently used first, until one
 * is taken. 1: taken (its last use is noted), 0: none, -1: the database failed
 * (treat it as a miss). */
int cache_find(struct cache *cache, enum row_kind kind, struct hash key, cache_visit *visit,
               void *context);

/* Stores a row; one with the same kind, key and facts is replaced. False when
 * the database failed (the build goes on without). At most 8 rows a key stay. */
bool cache_store(struct cache *cache, enum row_kind kind, struct hash key, const char *facts,
                 size_t facts_length, const char *value, size_t value_length);

/* Several stores as one transaction, for speed: a long one is committed in
 * parts, so that other processes can write too. Calls nest. */
void cache_begin(struct cache *cache);
void cache_commit(struct cache *cache);

/* Removes every row; returns how many, or -1. */
int64_t cache_clean(struct cache *cache);
/* Removes rows not used for `seconds` (0: no limit of age), then the least
 * recently used ones while the file holds more than `bytes` (0: no limit), at
 * most `steps` rows in all. */
void cache_evict(struct cache *cache, uint64_t bytes, uint64_t seconds, unsigned steps);

struct cache_counts {
	uint64_t rows[ROW_KIND_COUNT], bytes;
	uint64_t hits, misses, damaged, stores; /* since it was opened */
};
struct cache_counts cache_count(struct cache *cache);
const char *cache_path(const struct cache *cache);
/* One line that came up since (the file broke while it was open and was begun
 * anew), or NULL; malloc'ed. */
char *cache_note(struct cache *cache);

/* The checksum that a row carries, for tests that write rows of their own. */
struct hash cache_checksum(enum row_kind kind, struct hash stored_key, const char *facts,
                           size_t facts_length, const char *value, size_t value_length);
/* The key as it is stored: the caller's, joined with the build id. */
struct hash cache_stored_key(struct hash key);

#endif
