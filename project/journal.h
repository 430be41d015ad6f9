/*
 * The journal of a burst of renames: written whole before the first file is
 * made beside its target, and again before the first rename, so that the next
 * start undoes what was not ready and finishes what was.
 */
#ifndef PROJECT_JOURNAL_H
#define PROJECT_JOURNAL_H

#include "base/hash.h"
#include "base/vec.h"

#define JOURNAL_NAME ".hx2ex-journal"

enum journal_state {
	JOURNAL_PREPARING, /* the new files are being made: remove them */
	JOURNAL_READY,     /* all are made: rename them, remove the stale ones */
};

/* Paths are relative to the output folder. */
struct journal_step {
	const char *made;   /* rename this ... */
	const char *target; /* ... to that; with made NULL: remove it */
	struct hash hash;   /* what is in `made`; of a removal, what the file must still hold */
};

struct journal {
	enum journal_state state;
	VEC(struct journal_step) steps;
};

void journal_write(const struct journal *journal, struct buf *out);
/* False when the text is not a whole journal (it was never finished, or is
 * somebody else's). */
bool journal_read(struct journal *journal, struct arena *arena, const char *bytes, size_t length);

#endif
