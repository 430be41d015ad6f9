#include "base/name.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

enum { FIRST_BUCKETS = 1024, FIRST_SLOTS = 256 };

struct names {
	pthread_mutex_t lock;
	struct name **buckets; /* chained; a power of two */
	size_t bucket_count, count;
};

struct names *names_new(void)
{
	struct names *pool = calloc(1, sizeof *pool);
	if (!pool)
		return NULL;
	pool->bucket_count = FIRST_BUCKETS;
	pool->buckets = calloc(pool->bucket_count, sizeof *pool->buckets);
	if (!pool->buckets || pthread_mutex_init(&pool->lock, NULL) != 0) {
		free(pool->buckets);
		free(pool);
		return NULL;
	}
	return pool;
}

void names_free(struct names *pool)
{
	if (!pool)
		return;
	for (size_t i = 0; i < pool->bucket_count; i++) {
		struct name *name = pool->buckets[i];
		while (name) {
			struct name *next = name->next;
			free(name);
			name = next;
		}
	}
	pthread_mutex_destroy(&pool->lock);
	free(pool->buckets);
	free(pool);
}

size_t names_count(struct names *pool)
{
	pthread_mutex_lock(&pool->lock);
	size_t count = pool->count;
	pthread_mutex_unlock(&pool->lock);
	return count;
}

/* A pool that cannot grow only gets slower, so failure is no error here. */
static void grow_pool(struct names *pool)
{
	size_t more = pool->bucket_count * 2;
	struct name **buckets = calloc(more, sizeof *buckets);
	if (!buckets)
		return;
	for (size_t i = 0; i < pool->bucket_count; i++) {
		struct name *name = pool->buckets[i];
		while (name) {
			struct name *next = name->next;
			struct name **home = &buckets[name->hash & (more - 1)];
			name->next = *home;
			*home = name;
			name = next;
		}
	}
	free(pool->buckets);
	pool->buckets = buckets;
	pool->bucket_count = more;
}

/* The pool's name with one more reference, or NULL without memory. */
static const struct name *acquire(struct names *pool, const char *bytes, size_t length,
                                  uint64_t hash)
{
	pthread_mutex_lock(&pool->lock);
	struct name *name = pool->buckets[hash & (pool->bucket_count - 1)];
	while (name && !(name->hash == hash && name->length == length &&
	                 memcmp(name->text, bytes, length) == 0))
		name = name->next;
	if (!name) {
		if (pool->count >= pool->bucket_count)
			grow_pool(pool);
		name = malloc(sizeof *name + length + 1);
		if (name) {
			*name = (struct name){.hash = hash, .length = (uint32_t)length};
			memcpy(name->text, bytes, length);
			name->text[length] = '\0';
			struct name **home = &pool->buckets[hash & (pool->bucket_count - 1)];
			name->next = *home;
			*home = name;
			pool->count++;
		}
	}
	if (name)
		name->references++;
	pthread_mutex_unlock(&pool->lock);
	return name;
}

static void release(struct names *pool, const struct name *released)
{
	struct name **link = &pool->buckets[released->hash & (pool->bucket_count - 1)];
	while (*link != released)
		link = &(*link)->next;
	struct name *name = *link;
	if (--name->references == 0) {
		*link = name->next;
		free(name);
		pool->count--;
	}
}

void name_scope_open(struct name_scope *scope, struct names *pool, struct recovery *recovery)
{
	*scope = (struct name_scope){.pool = pool, .recovery = recovery};
}

void name_scope_close(struct name_scope *scope)
{
	if (!scope->pool)
		return;
	pthread_mutex_lock(&scope->pool->lock);
	for (uint32_t i = 0; i < scope->room; i++) {
		if (scope->slots[i])
			release(scope->pool, scope->slots[i]);
	}
	pthread_mutex_unlock(&scope->pool->lock);
	free(scope->slots);
	scope->slots = NULL;
	scope->room = scope->count = 0;
}

static _Noreturn void fail(struct name_scope *scope)
{
	longjmp(scope->recovery->point, 1);
}

static void grow_scope(struct name_scope *scope)
{
	uint32_t room = scope->room ? scope->room * 2 : FIRST_SLOTS;
	const struct name **slots = calloc(room, sizeof *slots);
	if (!slots)
		fail(scope);
	for (uint32_t i = 0; i < scope->room; i++) {
		const struct name *name = scope->slots[i];
		if (!name)
			continue;
		uint32_t at = (uint32_t)name->hash & (room - 1);
		while (slots[at])
			at = (at + 1) & (room - 1);
		slots[at] = name;
	}
	free(scope->slots);
	scope->slots = slots;
	scope->room = room;
}

const struct name *name_of(struct name_scope *scope, const char *bytes, size_t length)
{
	if (scope->count * 2 >= scope->room)
		grow_scope(scope);
	uint64_t hash = XXH3_64bits(bytes, length);
	uint32_t at = (uint32_t)hash & (scope->room - 1);
	for (; scope->slots[at]; at = (at + 1) & (scope->room - 1)) {
		const struct name *name = scope->slots[at];
		if (name->hash == hash && name->length == length &&
		    memcmp(name->text, bytes, length) == 0)
			return name;
	}
	const struct name *name =
	        length < UINT32_MAX ? acquire(scope->pool, bytes, length, hash) : NULL;
	if (!name)
		fail(scope);
	scope->slots[at] = name;
	scope->count++;
	return name;
}

const struct name *name_from(struct name_scope *scope, const char *text)
{
	return name_of(scope, text, strlen(text));
}

bool name_starts(const struct name *name, const char *prefix)
{
	return strncmp(name->text, prefix, strlen(prefix)) == 0;
}

bool name_ends(const struct name *name, const char *suffix)
{
	size_t length = strlen(suffix);
	return name->length >= length && strcmp(name->text + name->length - length, suffix) == 0;
}

int name_compare(const struct name *left, const struct name *right)
{
	uint32_t shorter = left->length < right->length ? left->length : right->length;
	int order = memcmp(left->text, right->text, shorter);
	if (order != 0)
		return order;
	return left->length < right->length ? -1 : left->length > right->length;
}
