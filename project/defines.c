#include "project/defines.h"

#include <stdlib.h>
#include <string.h>

struct define_row {
	const char *name, *value;
};

static const struct define_row built_in[] = {
#define DEFINE(name, value) {name, value},
#include "project/defines.def"
#undef DEFINE
};

/* Haxe's own list (4.3), less haxe_ver. */
static const char *const reserved[] = {
        "true",  "false", "null",  "cross", "js",     "lua",    "neko",
        "flash", "php",   "cpp",   "java",  "jvm",    "python", "hl",
        "hlc",   "swc",   "macro", "sys",   "static", "utf16",  "haxe",
};

bool define_is_reserved(const char *name)
{
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
		if (!strcmp(reserved[i], name))
			return true;
	return false;
}

static struct define_value *find(struct define_set *set, const char *name)
{
	for (VEC_EACH(struct define_value, one, &set->list))
		if (!strcmp(one->name, name))
			return one;
	return NULL;
}

static void put(struct define_set *set, struct arena *arena, const char *name, const char *value)
{
	struct define_value *old = find(set, name);
	if (old) {
		old->value = value;
		return;
	}
	struct define_value fresh = {name, value};
	VEC_PUSH(arena, &set->list, fresh);
}

static void take_away(struct define_set *set, const char *name)
{
	struct define_value *old = find(set, name);
	if (old)
		*old = VEC_LAST(&set->list), set->list.count--;
}

static int by_name(const void *left, const void *right)
{
	return strcmp(((const struct define_value *)left)->name,
	              ((const struct define_value *)right)->name);
}

void defines_of(struct define_set *set, struct arena *arena, const struct project_section *section)
{
	*set = (struct define_set){0};
	for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++)
		put(set, arena, built_in[i].name, built_in[i].value);
	for (VEC_EACH(const struct project_define, one, &section->defines)) {
		if (one->value)
			put(set, arena, one->name, one->value);
		else
			take_away(set, one->name);
	}
	if (find(set, "no_utf16")) {
		take_away(set, "utf16");
		take_away(set, "target.utf16");
	}
	qsort(set->list.items, set->list.count, sizeof *set->list.items, by_name);
}

/* Order of names with "-" taken for "_". */
static int compare(const char *wanted, const char *name)
{
	for (;; wanted++, name++) {
		unsigned char left = *wanted == '-' ? '_' : (unsigned char)*wanted;
		if (left != (unsigned char)*name)
			return left < (unsigned char)*name ? -1 : 1;
		if (!left)
			return 0;
	}
}

const char *defines_get(const struct define_set *set, const char *name)
{
	uint32_t low = 0, high = set->list.count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = compare(name, set->list.items[middle].name);
		if (!order)
			return set->list.items[middle].value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
