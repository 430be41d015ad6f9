/*
 * A burst: new files are made beside their targets, then take their places at
 * once, under a journal (project/journal.h). Inside daemon/ only.
 */
#ifndef DAEMON_BURST_H
#define DAEMON_BURST_H

#include "daemon/output.h"
#include "project/journal.h"

struct burst_step {
	const char *target; /* relative to the folder */
	const char *bytes;  /* NULL: the target is removed */
	size_t length;
	struct hash hash; /* of the bytes; of what is removed */
	bool same_size;   /* the target is there and has as many bytes */
	bool ours_alone;  /* the manifest: no output, not counted */
	/* burst_prepare's: */
	const char *made; /* relative */
	const char *made_path, *target_path;
	bool failed;
};

struct burst {
	struct arena *arena;
	const char *folder;
	time_t before; /* the second of the burst before this one */
	VEC(struct burst_step) steps;
	VEC(const char *) folders; /* made for it */
	uint32_t written, removed;
	VEC(struct output_restamp) restamps;
	const char *failed_path; /* where it failed, and why */
	int failed_errno;
};

/* Makes folders, journal and new files. False when something failed: all that
 * was made is gone again. */
bool burst_prepare(struct burst *burst);
/* Renames and removes. False when a step failed (`failed`, failed_path); the
 * others are done. */
bool burst_run(struct burst *burst);
/* Finishes or undoes what an earlier process left. False, with *reason and
 * errno, when the journal cannot be read or removed. */
bool burst_recover(struct arena *arena, const char *folder, const char **reason);

/* The hash of a regular file, by lstat and read; the buffer grows in the arena. */
struct burst_reader {
	struct arena *arena;
	struct trail *trail; /* notes each look; or NULL */
	struct looks *looks; /* what is known of files; or NULL */
	char *buffer;
	size_t room;
};
struct on_disk burst_look(struct burst_reader *reader, const char *path);
/* mkdir -p; what was made is pushed to `made` (may be NULL). */
bool burst_make_folders(struct burst *burst, const char *path);

#endif
