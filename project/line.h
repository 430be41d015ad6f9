/*
 * The text files that we keep in an output folder are lines of fields with a
 * tab between; a tab, a line's end or a backslash inside a field is escaped.
 * Inside project/ only.
 */
#ifndef PROJECT_LINE_H
#define PROJECT_LINE_H

#include "base/hash.h"

enum { LINE_FIELDS = 6 };

struct line {
	const char *fields[LINE_FIELDS];
	uint32_t count; /* more than LINE_FIELDS: there were more */
};

struct line_reader {
	const char *at, *end;
	struct arena *arena;
};

/* The next line's fields, in the arena; false at the end. A last line without
 * its end counts, a carriage return before the end is dropped. */
bool line_next(struct line_reader *reader, struct line *line);
void line_write(struct buf *out, const char *const *fields, uint32_t count);
/* 32 hexadecimal digits. */
bool line_hash(const char *text, struct hash *hash);
/* A path that stays below the folder: no "..", no ".", no empty part, not
 * absolute, no NUL. */
bool line_path_valid(const char *path);

#endif
