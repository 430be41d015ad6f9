#include "cache/database.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

extern const char schema_sql[];

enum {
	OURS = 0x68783278, /* "hx2x" */
	BUSY_MILLISECONDS = 2000, /* ten times what we hold it */
	LOCK_TRIES = 200,
	LOCK_PAUSE = 10 * 1000 * 1000, /* nanoseconds */
	MOST_ASIDE = 99,
};

struct migration {
	int from;
	const char *text;
};

static const struct migration migrations[] = {
#define MIGRATION(from, text) {from, text},
#include "cache/migrations.def"
#undef MIGRATION
};

enum { MIGRATIONS = sizeof migrations / sizeof *migrations, VERSION = MIGRATIONS + 1 };

static const char *const statement_texts[] = {
#define STATEMENT(name, text) text,
#include "cache/statements.def"
#undef STATEMENT
};

/* What a file turned out to be. */
enum verdict { GOOD, BROKEN, FOREIGN, NEWER, FAILED };

static void note_set(char **note, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void note_set(char **note, const char *format, ...)
{
	va_list arguments;
	free(*note);
	va_start(arguments, format);
	if (vasprintf(note, format, arguments) < 0)
		*note = NULL;
	va_end(arguments);
}

static void pause_a_little(void)
{
	struct timespec pause = {0, LOCK_PAUSE};
	nanosleep(&pause, NULL);
}

/* Missing folders above `path`. */
static bool make_folders(const char *path)
{
	char *copy = strdup(path);
	if (!copy)
		return false;
	bool made = true;
	for (char *slash = strchr(copy + 1, '/'); slash && made; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		made = mkdir(copy, 0700) == 0 || errno == EEXIST || errno == EROFS ||
		       errno == EACCES;
		*slash = '/';
	}
	free(copy);
	return made;
}

static int open_lock(const char *path)
{
	char *name;
	if (asprintf(&name, "%s.lock", path) < 0)
		return -1;
	int lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	int reason = errno;
	free(name);
	errno = reason;
	return lock;
}

static bool take_lock(int lock, int how)
{
	for (int i = 0; i < LOCK_TRIES; i++) {
		if (flock(lock, how | LOCK_NB) == 0)
			return true;
		if (errno != EWOULDBLOCK && errno != EINTR)
			return false;
		pause_a_little();
	}
	return false;
}

/* The database file itself, made with our mode before SQLite sees it. */
static bool make_file(const char *path)
{
	int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
	if (file < 0)
		return false;
	struct stat status;
	bool regular = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
	close(file);
	if (!regular)
		errno = EISDIR;
	return regular;
}

static int run(sqlite3 *handle, const char *text)
{
	return sqlite3_exec(handle, text, NULL, NULL, NULL);
}

/* The one number that a query gives. */
static int ask(sqlite3 *handle, const char *text, int *number)
{
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(handle, text, -1, &statement, NULL);
	if (code == SQLITE_OK) {
		code = sqlite3_step(statement);
		if (code == SQLITE_ROW) {
			*number = sqlite3_column_int(statement, 0);
			code = SQLITE_OK;
		} else if (code == SQLITE_DONE) {
			code = SQLITE_ERROR;
		}
	}
	int end = sqlite3_finalize(statement);
	return code == SQLITE_OK ? end : code;
}

static enum verdict verdict_of(int code)
{
	switch (code & 0xff) {
	case SQLITE_OK:
		return GOOD;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_ERROR: /* a table or column that should be there is not */
	case SQLITE_SCHEMA:
	case SQLITE_CONSTRAINT:
	case SQLITE_MISMATCH:
		return BROKEN;
	default:
		return FAILED;
	}
}

/* In one transaction: the schema in an empty file, or the missing migrations. */
static int bring_up(sqlite3 *handle)
{
	int version = 0, tables = 0;
	int code = run(handle, "BEGIN IMMEDIATE");
	if (code == SQLITE_OK)
		code = ask(handle, "PRAGMA user_version", &version);
	if (code == SQLITE_OK)
		code = ask(handle, "SELECT count(*) FROM sqlite_master", &tables);
	if (code == SQLITE_OK && !tables) {
		code = run(handle, schema_sql);
	} else {
		for (int i = version - 1; code == SQLITE_OK && i >= 0 && i < MIGRATIONS; i++)
			code = run(handle, migrations[i].text);
	}
	char pragmas[96];
	snprintf(pragmas, sizeof pragmas, "PRAGMA application_id = %d; PRAGMA user_version = %d",
	         OURS, VERSION);
	if (code == SQLITE_OK)
		code = run(handle, pragmas);
	if (code == SQLITE_OK)
		code = run(handle, "COMMIT");
	if (code != SQLITE_OK && !sqlite3_get_autocommit(handle))
		run(handle, "ROLLBACK");
	return code;
}

static int set_wal(sqlite3 *handle)
{
	int code = SQLITE_BUSY;
	for (int i = 0; i < LOCK_TRIES && (code & 0xff) == SQLITE_BUSY; i++) {
		if (i)
			pause_a_little();
		code = run(handle, "PRAGMA journal_mode = WAL");
	}
	return code;
}

static int prepare_all(struct database *database)
{
	for (int i = 0; i < STATEMENT_COUNT_OF; i++) {
		int code = sqlite3_prepare_v3(database->handle, statement_texts[i], -1,
		                              SQLITE_PREPARE_PERSISTENT, &database->statements[i],
		                              NULL);
		if (code != SQLITE_OK)
			return code;
	}
	return SQLITE_OK;
}

static void close_handle(struct database *database)
{
	for (int i = 0; i < STATEMENT_COUNT_OF; i++) {
		sqlite3_finalize(database->statements[i]);
		database->statements[i] = NULL;
	}
	sqlite3_close(database->handle);
	database->handle = NULL;
}

/* Whose file it is, before anything is written to it. */
static enum verdict look(sqlite3 *handle, int *version)
{
	int owner = 0, tables = 0;
	int code = ask(handle, "SELECT count(*) FROM sqlite_master", &tables);
	if (code == SQLITE_OK)
		code = ask(handle, "PRAGMA application_id", &owner);
	if (code == SQLITE_OK)
		code = ask(handle, "PRAGMA user_version", version);
	if (code != SQLITE_OK)
		return verdict_of(code);
	if (owner != OURS)
		return tables || owner ? FOREIGN : GOOD;
	if (*version < 1 || *version > VERSION)
		return NEWER;
	return tables ? GOOD : BROKEN;
}

static enum verdict settle(struct database *database, int *version)
{
	sqlite3 *handle = database->handle;
	sqlite3_busy_timeout(handle, BUSY_MILLISECONDS);
	enum verdict verdict = look(handle, version);
	if (verdict != GOOD)
		return verdict;
	int code = SQLITE_OK;
	if (*version == 0)
		code = run(handle, "PRAGMA auto_vacuum = INCREMENTAL");
	if (code == SQLITE_OK)
		code = set_wal(handle);
	if (code == SQLITE_OK)
		code = run(handle,
		           "PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216;"
		           "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
	if (code == SQLITE_OK && *version != VERSION)
		code = bring_up(handle);
	if (code == SQLITE_OK)
		code = prepare_all(database);
	return verdict_of(code);
}

static enum verdict open_handle(struct database *database, const char *path, int *version,
                                char **note)
{
	int code = sqlite3_open_v2(path, &database->handle,
	                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
	                           NULL);
	enum verdict verdict = code == SQLITE_OK ? settle(database, version) : verdict_of(code);
	if (verdict == FAILED)
		note_set(note, "cannot open the cache %s: %s", path,
		         database->handle ? sqlite3_errmsg(database->handle) : "no memory");
	if (verdict != GOOD)
		close_handle(database);
	return verdict;
}

/* Renames the file and what SQLite keeps beside it. */
static bool set_aside(const char *path, char **aside)
{
	static const char *const ends[] = {"-wal", "-shm", "-journal", ""};
	*aside = NULL;
	struct stat status;
	for (int i = 1; i <= MOST_ASIDE; i++) {
		free(*aside);
		if (asprintf(aside, i == 1 ? "%s.broken" : "%s.broken.%d", path, i) < 0) {
			*aside = NULL;
			return false;
		}
		if (lstat(*aside, &status) < 0 || i == MOST_ASIDE)
			break;
	}
	bool moved = true;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		char *from = NULL, *to = NULL;
		moved &= asprintf(&from, "%s%s", path, ends[i]) >= 0 &&
		         asprintf(&to, "%s%s", *aside, ends[i]) >= 0 &&
		         (rename(from, to) == 0 || errno == ENOENT);
		free(from);
		free(to);
	}
	return moved;
}

/* A cache that lasts as long as the process, when the file cannot be had. */
static bool open_memory(struct database *database)
{
	int version = 0;
	char *ignored = NULL;
	bool good = open_handle(database, ":memory:", &version, &ignored) == GOOD;
	free(ignored);
	database->lock = -1;
	return good;
}

static const char *what(enum verdict verdict)
{
	return verdict == FOREIGN ? "is somebody else's database"
	       : verdict == NEWER ? "is of another version"
	                          : "is broken";
}

/* Under the exclusive lock, looks once more (another process may have been
 * here first), sets the file aside and makes a new one. */
static enum verdict replace(struct database *database, const char *path, bool distrust,
                            enum verdict before, char **note)
{
	int version = 0;
	enum verdict verdict = before;
	if (!distrust) {
		verdict = open_handle(database, path, &version, note);
		if (verdict == GOOD || verdict == FAILED)
			return verdict;
	}
	char *aside;
	if (!set_aside(path, &aside)) {
		note_set(note, "the cache %s %s and cannot be set aside: %s", path, what(verdict),
		         strerror(errno));
		free(aside);
		return FAILED;
	}
	enum verdict after = make_file(path) ? open_handle(database, path, &version, note) : FAILED;
	if (after == GOOD)
		note_set(note, "the cache %s %s; set aside as %s and begun anew", path,
		         what(verdict), aside);
	else if (!*note)
		note_set(note, "cannot make the cache %s: %s", path, strerror(errno));
	free(aside);
	return after;
}

static bool begin_anew(struct database *database, const char *path, bool distrust,
                       enum verdict verdict, char **note)
{
	if (!take_lock(database->lock, LOCK_EX)) {
		close(database->lock);
		database->lock = -1;
		note_set(note,
		         "the cache %s %s, and another process has it open: this one keeps its "
		         "results in memory",
		         path, what(verdict));
		return open_memory(database);
	}
	verdict = replace(database, path, distrust, verdict, note);
	if (verdict == GOOD && flock(database->lock, LOCK_SH) == 0)
		return true;
	if (verdict == GOOD)
		note_set(note, "cannot lock the cache %s: %s", path, strerror(errno));
	else if (!*note)
		note_set(note, "the cache %s %s", path, what(verdict));
	return false;
}

bool database_open(struct database *database, const char *path, bool distrust, char **note)
{
	*database = (struct database){.lock = -1};
	*note = NULL;
	if (!make_folders(path) || (database->lock = open_lock(path)) < 0 ||
	    !take_lock(database->lock, LOCK_SH) || !make_file(path)) {
		note_set(note, "cannot open the cache %s: %s", path, strerror(errno));
		database_close(database);
		return false;
	}
	int version = 0;
	enum verdict verdict = distrust ? BROKEN : open_handle(database, path, &version, note);
	bool good = verdict == GOOD;
	if (good && version && version != VERSION)
		note_set(note, "the cache %s was brought from version %d to %d", path, version,
		         VERSION);
	if (!good && verdict != FAILED)
		good = begin_anew(database, path, distrust, verdict, note);
	if (!good)
		database_close(database);
	return good;
}

void database_close(struct database *database)
{
	close_handle(database);
	if (database->lock >= 0)
		close(database->lock);
	database->lock = -1;
}
