#include "daemon/looks.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 4096, BUILDS_KEPT = 64 };

struct look {
	struct look *next;
	struct hash key, hash; /* of the path; of the bytes */
	struct disk_stamp stamp;
	uint64_t used;
};

struct looks {
	pthread_mutex_t lock;
	uint64_t build;
	struct look *buckets[BUCKETS];
};

struct looks *looks_new(void)
{
	struct looks *looks = calloc(1, sizeof *looks);
	if (looks && pthread_mutex_init(&looks->lock, NULL) != 0) {
		free(looks);
		looks = NULL;
	}
	return looks;
}

static void drop(struct looks *looks, bool all)
{
	for (size_t i = 0; i < BUCKETS; i++) {
		struct look **link = &looks->buckets[i];
		while (*link) {
			struct look *look = *link;
			if (!all && look->used + BUILDS_KEPT >= looks->build) {
				link = &look->next;
				continue;
			}
			*link = look->next;
			free(look);
		}
	}
}

void looks_free(struct looks *looks)
{
	if (!looks)
		return;
	drop(looks, true);
	pthread_mutex_destroy(&looks->lock);
	free(looks);
}

void looks_sweep(struct looks *looks)
{
	pthread_mutex_lock(&looks->lock);
	if (++looks->build % BUILDS_KEPT == 0)
		drop(looks, false);
	pthread_mutex_unlock(&looks->lock);
}

static struct look *find(struct looks *looks, struct hash key)
{
	struct look *look = looks->buckets[key.low % BUCKETS];
	while (look && !hash_equal(look->key, key))
		look = look->next;
	return look;
}

bool looks_find(struct looks *looks, const char *path, const struct disk_stamp *stamp,
                struct hash *hash)
{
	if (!looks)
		return false;
	struct hash key = hash_bytes(path, strlen(path));
	pthread_mutex_lock(&looks->lock);
	struct look *look = find(looks, key);
	bool found = look && disk_stamp_same(&look->stamp, stamp);
	if (found) {
		look->used = looks->build;
		*hash = look->hash;
	}
	pthread_mutex_unlock(&looks->lock);
	return found;
}

void looks_note(struct looks *looks, const char *path, const struct disk_stamp *stamp,
                struct hash hash)
{
	if (!looks || stamp->young) /* never trusted */
		return;
	struct hash key = hash_bytes(path, strlen(path));
	pthread_mutex_lock(&looks->lock);
	struct look *look = find(looks, key);
	if (!look && (look = calloc(1, sizeof *look))) {
		look->key = key;
		look->next = looks->buckets[key.low % BUCKETS];
		looks->buckets[key.low % BUCKETS] = look;
	}
	if (look) {
		look->stamp = *stamp;
		look->hash = hash;
		look->used = looks->build;
	}
	pthread_mutex_unlock(&looks->lock);
}
