/* Parsing of small sources, for the tests of transform/haxe. */
#ifndef TESTS_UNIT_HAXE_SOURCE_H
#define TESTS_UNIT_HAXE_SOURCE_H

#include "transform/haxe/hash.h"
#include "transform/haxe/parser.h"

struct source {
	struct names *names;
	struct recovery recovery;
	struct arena arena; /* for what is printed */
	struct file *file;
};

/* The source of a module A; the define `yes` is "1", `haxe_ver` "4.306". */
void source_open(struct source *source, const char *text);
void source_open_bytes(struct source *source, const char *bytes, size_t length);
void source_close(struct source *source);
/* "line:column-column message", or "" when there is no such error. */
const char *source_error(struct source *source, uint32_t index);
/* The expression's tree as `(kind operands)`, without places. */
const char *source_tree(struct source *source, const struct expr *expr);
/* The source of `static var x = TEXT;`, as a tree. */
const char *source_value(struct source *source, const char *text);

#endif
