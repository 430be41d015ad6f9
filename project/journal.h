/*
 * The journal of a burst of renames: written whole before the first new file
 * is made beside its target.  It holds the hash of every new file, so the next
 * start can tell how far the burst had come: when every new file is whole, or
 * already stands in its place, it is finished; else the new files are removed.
 */
#ifndef PROJECT_JOURNAL_H
#define PROJECT_JOURNAL_H

#include "base/hash.h"
#include "base/vec.h"

#define JOURNAL_NAME ".hx2ex-journal"

/* Paths are relative to the output folder. */
struct journal_step {
	const char *made;   /* rename this ... */
	const char *target; /* ... to that; with made NULL: remove it */
	struct hash hash;   /* what is in `made`; of a removal, what the file must still hold */
};

struct journal {
	VEC(struct journal_step) steps;
};

void journal_write(const struct journal *journal, struct buf *out);
/* False when the text is not a whole journal (it was never finished, or is
 * somebody else's). */
bool journal_read(struct journal *journal, struct arena *arena, const char *bytes, size_t length);

#endif
