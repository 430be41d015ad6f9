/*
 * The file under the cache: opening it, checking whose it is, bringing it to
 * this version, setting it aside. Inside cache/ only.
 *
 * Beside the database stands PATH.lock. Whoever has the database open holds it
 * shared; setting a database aside takes it exclusively, because a process that
 * still has the old file open would otherwise remove the new file's -wal when
 * it closes.
 */
#ifndef CACHE_DATABASE_H
#define CACHE_DATABASE_H

#include <sqlite3.h>
#include <stdbool.h>

enum statement {
#define STATEMENT(name, text) STATEMENT_##name,
#include "cache/statements.def"
#undef STATEMENT
	STATEMENT_COUNT_OF
};

struct database {
	sqlite3 *handle;
	sqlite3_stmt *statements[STATEMENT_COUNT_OF];
	int lock; /* -1 for a database in memory */
};

/* Opens or makes it. `distrust`: the file was found to be broken while it was
 * in use; it is set aside whatever it looks like. False with *note the reason.
 * On success *note is NULL or one line to say. */
bool database_open(struct database *database, const char *path, bool distrust, char **note);
void database_close(struct database *database);

#endif
