/* As much of JSON as haxelib.json needs: read into a tree in the arena. */
#ifndef PROJECT_JSON_H
#define PROJECT_JSON_H

#include "base/arena.h"

enum json_kind { JSON_TEXT, JSON_OBJECT, JSON_ARRAY, JSON_WORD };

struct json_value {
	enum json_kind kind;
	const char *name; /* of a member of an object */
	const char *text; /* of a JSON_TEXT; of a number, true, false, null as written */
	struct json_value *first, *next;
};

/* NULL when it is no JSON. */
struct json_value *json_read(struct arena *arena, const char *bytes, size_t length);
/* NULL for NULL, for what is no object and for a name that it has not. */
const struct json_value *json_member(const struct json_value *value, const char *name);
const char *json_text(const struct json_value *value);

#endif
