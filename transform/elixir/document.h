/*
 * Documents: text with places where a line may break, and the layout that
 * decides which of them do.  The algebra of Elixir's Inspect.Algebra (strict
 * and flexible breaks, groups, nesting, "next break fits"), with one kind of
 * its own: a choice between two forms, the first of which is taken where it
 * fits on the line (`if a, do: b` or a do-block).
 *
 * Documents live in an arena and are never changed; parts may be shared.
 */
#ifndef TRANSFORM_ELIXIR_DOCUMENT_H
#define TRANSFORM_ELIXIR_DOCUMENT_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

enum doc_kind {
	DOC_NIL,
	DOC_LINE,  /* always a new line */
	DOC_TEXT,  /* text, `width` columns wide */
	DOC_CONS,  /* left right */
	DOC_BREAK, /* text, or a new line when its group breaks; flag: when what follows does not
	              fit */
	DOC_NEST,  /* left, indented by width columns, or NEST_CURSOR, NEST_RESET; flag: only when
	              broken */
	DOC_GROUP, /* left on one line if it fits, else all its breaks break; flag: as the group
	              around it */
	DOC_FITS,  /* left counts as fitting up to its first break; flag: enabled */
	DOC_FORCE, /* left, whose group must break */
	DOC_COLLAPSE,  /* of the new lines that follow at once, at most `width` */
	DOC_UNLIMITED, /* left, without a limit of width */
	DOC_LIMITED,   /* the limit counts again (the layout's own) */
	DOC_CHOICE     /* left where it fits on the line, else right; width: left's, when flat */
};

enum { NEST_CURSOR = -1, NEST_RESET = -2, DOC_UNFIT = -1 };

struct doc {
	enum doc_kind kind;
	bool flag;
	int width;
	const char *text;
	uint32_t length;
	const struct doc *left, *right;
};

extern const struct doc doc_nil, doc_line;

const struct doc *doc_text(struct arena *arena, const char *text);
/* Bytes of UTF-8, as wide as they have characters. */
const struct doc *doc_bytes(struct arena *arena, const char *bytes, size_t length);
const struct doc *doc_cons(struct arena *arena, const struct doc *left, const struct doc *right);
/* Several in a row; the last argument is DOC_END. */
#define DOC_END ((const struct doc *)0)
const struct doc *doc_join(struct arena *arena, ...);
const struct doc *doc_break(struct arena *arena, const char *text);
const struct doc *doc_flex_break(struct arena *arena, const char *text);
const struct doc *doc_glue(struct arena *arena, const struct doc *left, const char *text,
                           const struct doc *right);
const struct doc *doc_nest(struct arena *arena, const struct doc *doc, int width, bool when_broken);
const struct doc *doc_group(struct arena *arena, const struct doc *doc);
const struct doc *doc_group_inherit(struct arena *arena, const struct doc *doc);
const struct doc *doc_fits(struct arena *arena, const struct doc *doc, bool enabled);
const struct doc *doc_force(struct arena *arena, const struct doc *doc);
const struct doc *doc_collapse(struct arena *arena, int most);
const struct doc *doc_unlimited(struct arena *arena, const struct doc *doc);
/* `flat` must have a flat width, else the result is `broken`. */
const struct doc *doc_choice(struct arena *arena, const struct doc *flat, const struct doc *broken);

/* Columns on one line, DOC_UNFIT when it cannot be on one or is wider than `most`. */
int doc_flat_width(struct arena *arena, const struct doc *doc, int most);

enum { DOC_NO_LIMIT = 1 << 28 };
/* Lays out at `width` columns. */
void doc_print(const struct doc *doc, int width, struct arena *arena, struct buf *out);

#endif
