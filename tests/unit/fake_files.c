#include "tests/unit/fake_files.h"

#include <string.h>

static bool read_fake(void *context, const char *path, struct arena *arena, const char **bytes,
                      size_t *length)
{
	for (const struct fake_file *one = context; one->path; one++)
		if (one->text && !strcmp(one->path, path)) {
			*length = strlen(one->text);
			*bytes = arena_copy(arena, one->text, *length);
			return true;
		}
	return false;
}

static enum file_kind kind_fake(void *context, const char *path)
{
	size_t length = strlen(path);
	for (const struct fake_file *one = context; one->path; one++) {
		if (!strcmp(one->path, path))
			return one->text ? FILE_REGULAR : FILE_FOLDER;
		if (!strncmp(one->path, path, length) &&
		    (one->path[length] == '/' || !strcmp(path, "/")))
			return FILE_FOLDER;
	}
	return FILE_ABSENT;
}

static const char *variable_fake(void *context, const char *name)
{
	for (const struct fake_file *one = context; one->path; one++)
		if (one->path[0] == '$' && !strcmp(one->path + 1, name))
			return one->text;
	return NULL;
}

struct project_files fake_files(const struct fake_file *table)
{
	return (struct project_files){(void *)table, read_fake, kind_fake, variable_fake};
}
