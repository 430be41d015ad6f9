/*
 * The manifest of an output folder, `.hx2ex-manifest`: which files are ours.
 *
 * A line for each (path, root): the hash of what we wrote, the path relative
 * to the folder, the class that it was made from, the root that asked for it.
 * Text, sorted, no time, nothing of this machine: it can be committed. Two
 * sides of a merge can both stay in it; a line that makes no sense is left out
 * when it is written again.
 *
 * Values in, values out: daemon/output.h does the files.
 */
#ifndef PROJECT_MANIFEST_H
#define PROJECT_MANIFEST_H

#include "base/hash.h"
#include "base/vec.h"

#define MANIFEST_NAME ".hx2ex-manifest"

struct manifest_entry {
	const char *path, *class_path, *root;
	struct hash hash;
};

struct manifest {
	VEC(struct manifest_entry) list; /* sorted by path, root, hash */
	uint32_t damaged;                /* lines that made no sense */
};

void manifest_read(struct manifest *manifest, struct arena *arena, const char *bytes,
                   size_t length);
void manifest_write(const struct manifest *manifest, struct buf *out);
/* True when both would be written alike. */
bool manifest_same(const struct manifest *left, const struct manifest *right);
/* True when any root has this path. */
bool manifest_has(const struct manifest *manifest, const char *path);
/* All entries of `from` become `to`'s: a root that is gone (its hxml was
 * removed or renamed) is taken over by the one that is built. */
void manifest_adopt(struct manifest *manifest, struct arena *arena, const char *from,
                    const char *to);

/* What a build wants at a path. */
struct wanted {
	const char *path, *class_path;
	struct hash hash; /* of its bytes */
	bool leave;       /* the class failed: what is there stays as it is */
};

enum disk_state { DISK_ABSENT, DISK_FILE, DISK_OTHER, DISK_UNREADABLE };

/* What is there. */
struct on_disk {
	enum disk_state state;
	struct hash hash; /* of a DISK_FILE */
	size_t size;
};

enum output_verb {
	OUTPUT_WRITE,
	OUTPUT_KEEP, /* it is as it should be, or must not be touched */
	OUTPUT_REMOVE,
	OUTPUT_FORGET, /* no entry of this root any more; the file stays (others want it) or is gone
	                */
};

enum output_trouble {
	OUTPUT_FINE,
	OUTPUT_FOREIGN,      /* error: not ours */
	OUTPUT_EDITED,       /* error: ours, somebody edited it, and its text should change */
	OUTPUT_EDITED_STALE, /* warning: ours, edited, and it should go */
	OUTPUT_EDITED_KEPT,  /* nothing: ours, edited, and its text would be what it was */
	OUTPUT_NO_FILE,      /* error: a folder, a link or a device stands there */
	OUTPUT_UNREADABLE,   /* error */
	OUTPUT_CLASH,        /* error: two classes want this path (`other` is the second) */
};

struct output_action {
	enum output_verb verb;
	enum output_trouble trouble;
	const char *path, *class_path;
	const char *other;  /* of a clash: the other class */
	struct hash hash;   /* to be written; of OUTPUT_KEEP what stands there */
	uint32_t wanted;    /* index, or UINT32_MAX for a stale one */
	size_t size_before; /* of the file that is there */
	bool there;         /* a file is there */
};

struct output_actions {
	VEC(struct output_action) list; /* sorted by path */
	uint32_t errors, warnings;
};

typedef struct on_disk disk_look(void *context, const char *path);

/* What is to be done so that the folder holds what `root` wants. An action
 * with an error does nothing to its file. */
void manifest_decide(struct output_actions *actions, struct arena *arena,
                     const struct manifest *manifest, const char *root, const struct wanted *wanted,
                     uint32_t count, disk_look *look, void *context, bool force);
/* The manifest once the actions are done. */
void manifest_after(struct manifest *after, struct arena *arena, const struct manifest *before,
                    const char *root, const struct output_actions *actions);

#endif
