/*
 * Which names the folders of class paths hold, remembered between builds.
 *
 * A program asks for many modules that are not there (`p.C`, then the parents'
 * `C`): a look into a remembered folder answers that without a system call.
 * A folder is read again when its times on disk are not what they were, or
 * were too young when it was read for a later change to show.
 *
 * Safe to use from several threads.
 */
#ifndef DAEMON_LISTING_H
#define DAEMON_LISTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

/* What tells one state of a file or folder from another. */
struct disk_stamp {
	uint64_t device, inode, size;
	int64_t changed, modified; /* ns */
	bool young;                /* so recent that another change might look the same */
};

/* `now` in ns since the epoch, from before the file was looked at. */
struct disk_stamp disk_stamp_of(const struct stat *status, int64_t now);
/* True when nothing can have changed between the two. */
bool disk_stamp_same(const struct disk_stamp *old, const struct disk_stamp *now);
int64_t disk_now(void);

struct listing;

struct listing *listing_new(void);
void listing_free(struct listing *listing);

/* At the start of a build: looks whether the known folders in and below these
 * hold the same names still. The answer grows with every change, so an equal one
 * means that every name asked for there so far is there, or not there, as it was.
 * Other projects' folders, which may be on a disk that does not answer, are let be. */
uint64_t listing_refresh(struct listing *listing, const char *const *tops, uint32_t count);

/* Notes the known folders in and below these, as they were when they were read. */
struct trail;
void listing_trail(struct listing *listing, const char *const *tops, uint32_t count,
                   struct trail *trail);

/* Whether the absolute folder has an entry of this name, a file of Haxe or one
 * without a dot, which a package's folder may be: others are not kept. A true
 * may be wrong (ask the disk), a false is right. */
bool listing_has(struct listing *listing, const char *folder, const char *name);

#endif
