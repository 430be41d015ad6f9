#include "daemon/listing.h"

#include "base/hash.h"
#include "daemon/trail.h"
#include "project/files.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BUCKETS = 1024 };

/* Times are as fine as the file system's: two seconds on the coarsest; a tick of
 * the kernel's clock, which is 10 ms at most, where they have a fraction. */
static const int64_t YOUNG = 2000000000, YOUNG_FINE = 100000000, FRACTION = 1000000;

struct folder {
	struct folder *next;
	char *path;
	uint64_t hash; /* of the path */
	struct disk_stamp stamp;
	bool known;      /* stamp and names are good */
	bool exists;     /* it can be read */
	uint64_t *names; /* hashes; open addressing, 0 is free */
	size_t room, count;
	struct hash sum;  /* of all names, in any order */
	uint64_t version; /* the listing's, when they changed last */
};

struct listing {
	pthread_mutex_t lock;
	struct folder *buckets[BUCKETS];
	uint64_t version;
};

/* ---- stamps ---- */

int64_t disk_now(void)
{
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static int64_t nanoseconds(struct timespec time)
{
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

struct disk_stamp disk_stamp_of(const struct stat *status, int64_t now)
{
	struct disk_stamp stamp = {.device = status->st_dev,
	                           .inode = status->st_ino,
	                           .size = (uint64_t)status->st_size,
	                           .changed = nanoseconds(status->st_ctim),
	                           .modified = nanoseconds(status->st_mtim)};
	int64_t young = stamp.changed % FRACTION ? YOUNG_FINE : YOUNG;
	stamp.young = stamp.changed > now - young || stamp.modified > now - young;
	return stamp;
}

bool disk_stamp_same(const struct disk_stamp *old, const struct disk_stamp *now)
{
	return !old->young && old->device == now->device && old->inode == now->inode &&
	       old->size == now->size && old->changed == now->changed &&
	       old->modified == now->modified;
}

/* ---- folders ---- */

struct listing *listing_new(void)
{
	struct listing *listing = calloc(1, sizeof *listing);
	if (!listing || pthread_mutex_init(&listing->lock, NULL) != 0) {
		free(listing);
		return NULL;
	}
	return listing;
}

void listing_free(struct listing *listing)
{
	if (!listing)
		return;
	for (size_t i = 0; i < BUCKETS; i++) {
		while (listing->buckets[i]) {
			struct folder *folder = listing->buckets[i];
			listing->buckets[i] = folder->next;
			free(folder->names);
			free(folder->path);
			free(folder);
		}
	}
	pthread_mutex_destroy(&listing->lock);
	free(listing);
}

static struct folder *folder_of(struct listing *listing, const char *path)
{
	size_t length = strlen(path);
	uint64_t hash = hash_bytes(path, length).low;
	struct folder **home = &listing->buckets[hash % BUCKETS];
	for (struct folder *one = *home; one; one = one->next) {
		if (one->hash == hash && strcmp(one->path, path) == 0)
			return one;
	}
	struct folder *folder = calloc(1, sizeof *folder);
	char *copy = folder ? malloc(length + 1) : NULL;
	if (!copy) {
		free(folder);
		return NULL;
	}
	folder->path = memcpy(copy, path, length + 1);
	folder->hash = hash;
	folder->next = *home;
	*home = folder;
	return folder;
}

/* ---- names ---- */

/* As it stands in a folder's table, where 0 is a free place. */
static uint64_t slot_hash(struct hash whole)
{
	return whole.low ? whole.low : 1;
}

static void place(uint64_t *names, size_t room, uint64_t hash)
{
	size_t at = hash & (room - 1);
	while (names[at] && names[at] != hash)
		at = (at + 1) & (room - 1);
	names[at] = hash;
}

static bool add_name(struct folder *folder, const char *name)
{
	if (folder->count * 2 >= folder->room) {
		size_t room = folder->room ? folder->room * 2 : 16;
		uint64_t *names = calloc(room, sizeof *names);
		if (!names)
			return false;
		for (size_t i = 0; i < folder->room; i++) {
			if (folder->names[i])
				place(names, room, folder->names[i]);
		}
		free(folder->names);
		folder->names = names;
		folder->room = room;
	}
	struct hash whole = hash_bytes(name, strlen(name));
	place(folder->names, folder->room, slot_hash(whole));
	folder->count++;
	folder->sum.low += whole.low;
	folder->sum.high += whole.high;
	return true;
}

static void forget_names(struct folder *folder)
{
	free(folder->names);
	folder->names = NULL;
	folder->room = folder->count = 0;
	folder->sum = (struct hash){0, 0};
}

/* A package's folder or a file of Haxe: the rest, an editor's files for a moment
 * above all, is never asked for. */
static bool can_be_asked_for(const char *name)
{
	const char *dot = strchr(name, '.');
	return !dot || (dot != name && path_ends(name, ".hx"));
}

/* Reads the names; false when there is no memory. */
static bool read_names(struct folder *folder)
{
	forget_names(folder);
	DIR *dir = opendir(folder->path);
	folder->exists = dir != NULL;
	bool good = true;
	for (struct dirent *one; dir && good && (one = readdir(dir));)
		good = !can_be_asked_for(one->d_name) || add_name(folder, one->d_name);
	if (dir)
		closedir(dir);
	return good;
}

/* Brings a folder up to date; true when its names are not what they were. */
static bool look(struct folder *folder)
{
	int64_t now = disk_now();
	struct stat status;
	struct disk_stamp stamp = {0};
	bool exists = stat(folder->path, &status) == 0 && S_ISDIR(status.st_mode);
	if (exists)
		stamp = disk_stamp_of(&status, now);
	if (folder->known && exists == folder->exists &&
	    (!exists || disk_stamp_same(&folder->stamp, &stamp)))
		return false;
	struct hash old = folder->sum;
	size_t count = folder->count;
	bool existed = folder->exists, known = folder->known;
	folder->stamp = stamp;
	folder->exists = exists;
	forget_names(folder);
	folder->known = !exists || read_names(folder);
	/* A folder that cannot be read may hold anything. */
	if (exists && !folder->exists)
		folder->known = false;
	return !known || !folder->known || existed != folder->exists || count != folder->count ||
	       !hash_equal(old, folder->sum);
}

static bool is_below(const char *path, const char *const *tops, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		size_t length = strlen(tops[i]);
		if (strncmp(path, tops[i], length) == 0 && (!path[length] || path[length] == '/' ||
		                                            (length && tops[i][length - 1] == '/')))
			return true;
	}
	return false;
}

uint64_t listing_refresh(struct listing *listing, const char *const *tops, uint32_t count)
{
	uint64_t version = 0;
	pthread_mutex_lock(&listing->lock);
	for (size_t i = 0; i < BUCKETS; i++) {
		for (struct folder *one = listing->buckets[i]; one; one = one->next) {
			if (!is_below(one->path, tops, count))
				continue;
			if (look(one))
				one->version = ++listing->version;
			if (one->version > version)
				version = one->version;
		}
	}
	pthread_mutex_unlock(&listing->lock);
	return version;
}

bool listing_has(struct listing *listing, const char *folder, const char *name)
{
	pthread_mutex_lock(&listing->lock);
	struct folder *one = folder_of(listing, folder);
	if (one && !one->known)
		look(one);
	bool has = true;
	if (one && one->known) {
		uint64_t hash = slot_hash(hash_bytes(name, strlen(name)));
		size_t at = hash & (one->room - 1);
		while (one->room && one->names[at] && one->names[at] != hash)
			at = (at + 1) & (one->room - 1);
		has = one->exists && one->room && one->names[at] == hash;
	}
	pthread_mutex_unlock(&listing->lock);
	return has;
}

void listing_trail(struct listing *listing, const char *const *tops, uint32_t count,
                   struct trail *trail)
{
	struct recovery *outer = trail->arena->recovery, inner;
	pthread_mutex_lock(&listing->lock);
	if (setjmp(inner.point)) {
		trail->arena->recovery = outer;
		pthread_mutex_unlock(&listing->lock);
		longjmp(outer->point, 1);
	}
	trail->arena->recovery = &inner;
	for (size_t i = 0; i < BUCKETS; i++) {
		for (const struct folder *one = listing->buckets[i]; one; one = one->next) {
			if (!is_below(one->path, tops, count))
				continue;
			if (one->known && one->exists)
				trail_note(trail, one->path, &one->stamp);
			else
				trail_note_failure(trail, one->path, one->known ? ENOENT : EIO);
		}
	}
	trail->arena->recovery = outer;
	pthread_mutex_unlock(&listing->lock);
}
