/* Files and variables from a table, for the readers of project/. */
#ifndef TESTS_UNIT_FAKE_FILES_H
#define TESTS_UNIT_FAKE_FILES_H

#include "project/files.h"

/* A row whose text is NULL is a folder; folders above files are there too.
 * A path that begins with "$" is a variable. The last row's path is NULL. */
struct fake_file {
	const char *path, *text;
};

struct project_files fake_files(const struct fake_file *table);

#endif
