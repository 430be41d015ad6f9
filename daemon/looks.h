/*
 * Hashes of output files, remembered with the stamps that the files had: one
 * that cannot have changed is not read again.  Safe to use from several threads.
 */
#ifndef DAEMON_LOOKS_H
#define DAEMON_LOOKS_H

#include "base/hash.h"
#include "daemon/listing.h"

struct looks;

struct looks *looks_new(void);
void looks_free(struct looks *looks);
/* Counts a build: files that the last 64 have not asked for are forgotten. */
void looks_sweep(struct looks *looks);

/* The hash of the file under this stamp; a NULL `looks` knows none. */
bool looks_find(struct looks *looks, const char *path, const struct disk_stamp *stamp,
                struct hash *hash);
void looks_note(struct looks *looks, const char *path, const struct disk_stamp *stamp,
                struct hash hash);

#endif
