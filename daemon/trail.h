/*
 * What a build looked at on disk, in order that it can be told later, by stat
 * alone, that a build now would see the same.
 *
 * Each look is noted with the stamp of just before it (listing.h).  A look that
 * no stamp can stand for (a file that cannot be read, a time that is too young)
 * spoils the trail: it never holds.
 */
#ifndef DAEMON_TRAIL_H
#define DAEMON_TRAIL_H

#include "base/vec.h"
#include "daemon/listing.h"

struct trail_step {
	const char *path;  /* absolute */
	bool absent, link; /* link: looked at by lstat */
	struct disk_stamp stamp;
};

/* Zeroed memory with an arena is an empty trail. */
struct trail {
	struct arena *arena;
	VEC(struct trail_step) steps;
	bool spoiled;
};

/* The path is copied; a NULL trail notes nothing. */
void trail_note(struct trail *trail, const char *path, const struct disk_stamp *stamp);
void trail_note_link(struct trail *trail, const char *path, const struct disk_stamp *stamp);
/* A look that failed with this errno: nothing is there, or the trail is spoiled. */
void trail_note_failure(struct trail *trail, const char *path, int reason);
/* stat, noted whatever it says. */
bool trail_stat(struct trail *trail, const char *path, struct stat *status);

/* True when every step would see what it saw. */
bool trail_steps_hold(const struct trail_step *steps, uint32_t count);

#endif
