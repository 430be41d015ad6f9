/*
 * One output folder: what is decided in project/manifest.h is done here.
 *
 *   struct output output;
 *   if (output_open(&output, arena, folder, root, force) &&
 *       output_decide(&output, wanted, count)) output_commit(&output);
 *   ... output.messages, output.written ...
 *   output_close(&output);
 *
 * The folder is locked (flock on itself) from open to close, so that two
 * processes or two threads never write it at once; an unfinished burst of
 * before is finished by output_open.  New files are made beside their targets
 * under names that end in `.hx2ex-new`, and renamed in one burst under
 * `.hx2ex-journal`.  When anything fails before the burst, every target is as
 * it was.
 *
 * Nothing is fsynced: outputs can always be made again, a rename is atomic to
 * every process, and a file of ours that a power failure left empty counts as
 * absent.
 */
#ifndef DAEMON_OUTPUT_H
#define DAEMON_OUTPUT_H

#include "daemon/trail.h"
#include "project/manifest.h"

#include <time.h>

struct output_text {
	const char *path; /* relative to the folder, as names_output_path gives it; NULL: it failed
	                     before it had one, and what it wrote before stays */
	const char *class_path;
	const char *bytes; /* NULL: the class failed, what is there stays */
	size_t length;
};

struct output_message {
	bool error;
	const char *path; /* absolute */
	const char *what; /* what is wrong with it: "was not written by hx2ex ..." */
	const char *text; /* both: for those who do not show the path in their own way */
};

/* A file whose time stamp must be set again once its second is over, because
 * Mix would not see the change: same size, same second (PHOENIX.md). */
struct output_restamp {
	const char *path; /* absolute */
	struct timespec
	        mtime; /* what we gave it: anything else means that somebody else wrote it */
	time_t due;    /* the first second at which it may be set */
};

struct output {
	struct arena *arena;
	const char *folder, *root;
	bool force;
	struct trail *trail; /* notes every look; or NULL */
	struct looks *looks; /* what is known of files; or NULL: set it after output_open */
	int lock;            /* -1: the folder is not there yet, or is only read */
	bool write;
	struct manifest manifest;
	time_t burst; /* when the last burst was, in seconds; 0: never */
	const struct output_text *texts;
	uint32_t text_count;
	struct output_actions actions;
	VEC(struct output_message) messages;
	uint32_t errors;
	uint32_t written, removed; /* files; after output_commit */
	VEC(struct output_restamp) restamps;
};

/* Reads (and, with `write`, locks and finishes) the folder; makes nothing.
 * `folder` is absolute. False with a message when it cannot be read. */
bool output_open(struct output *output, struct arena *arena, const char *folder, const char *root,
                 bool force, bool write, struct trail *trail);
/* Fills `actions`, and messages for what is wrong; false when there is an
 * error. Touches nothing. */
bool output_decide(struct output *output, const struct output_text *texts, uint32_t count);
/* Does the actions that have no error. False when a file could not be written;
 * then everything is as it was, or will be finished by the next start. */
bool output_commit(struct output *output);
/* Releases the lock and descriptors; safe after a failed open. A caller that
 * jumps out (no memory) must call it too. */
void output_close(struct output *output);

/* True when it is time. */
bool output_restamp_due(const struct output_restamp *restamp, struct timespec now);
/* Sets the time stamp to `now` if the file is still the one that we wrote. */
void output_restamp(const struct output_restamp *restamp, struct timespec now);
/* For --no-daemon: waits until all are due and sets them. */
void output_restamp_wait(const struct output_restamp *restamps, uint32_t count);

#endif
