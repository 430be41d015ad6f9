#include "cache/cache.h"

#include "base/embedded.h"
#include "cache/database.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	ROWS_A_KEY = 8,
	TOUCHES = 256,      /* uses noted before they are written */
	TOUCH_SECONDS = 60, /* a use younger than this is not noted again */
	MOST_REPAIRS = 3,   /* a file that breaks again and again is given up */
	EVICT_AT_ONCE = 32,
	LEFT_ALONE = 60 * 1000,    /* milliseconds, when somebody else keeps it locked */
	LONGEST_TRANSACTION = 200, /* milliseconds: other processes want to write too */
};

struct touch {
	int64_t id, used;
};

struct cache {
	pthread_mutex_t mutex;
	struct database database;
	char *path;
	char *note;
	unsigned depth;   /* cache_begin without its cache_commit */
	bool transaction; /* BEGIN has been sent */
	int64_t begun;    /* when, in milliseconds */
	int64_t held_until;
	unsigned repairs;
	struct touch touches[TOUCHES];
	unsigned touch_count;
	struct cache_counts counts;
};

/* A row on its way to the visitor. */
struct candidate {
	int64_t id, used;
	char *facts, *value; /* one allocation, at `facts` */
	size_t facts_length, value_length;
	bool damaged;
};

struct candidates {
	struct candidate list[ROWS_A_KEY];
	unsigned count;
	int code;
};

static sqlite3_stmt *statement_of(struct cache *cache, enum statement which)
{
	sqlite3_stmt *statement = cache->database.statements[which];
	assert((statement || !cache->database.handle) &&
	       "all statements are prepared when it is open");
	return statement;
}

/* Runs a bound statement that gives no rows, and makes it ready again. */
static int finish(sqlite3_stmt *statement)
{
	int code;
	do
		code = sqlite3_step(statement);
	while (code == SQLITE_ROW);
	sqlite3_reset(statement);
	sqlite3_clear_bindings(statement);
	return code == SQLITE_DONE ? SQLITE_OK : code;
}

static int run_plain(struct cache *cache, enum statement which)
{
	sqlite3_stmt *statement = statement_of(cache, which);
	return statement ? finish(statement) : SQLITE_MISUSE;
}

static bool is_broken(int code)
{
	code &= 0xff;
	return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

static int64_t milliseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Somebody held it for as long as one waits: for a while it is done without. */
static bool is_held(const struct cache *cache)
{
	return milliseconds() < cache->held_until;
}

/* After a failed statement: ends the transaction, and begins a new file when
 * this one is broken. */
static void recover(struct cache *cache, int code)
{
	if (!cache->database.handle)
		return;
	if ((code & 0xff) == SQLITE_BUSY)
		cache->held_until = milliseconds() + LEFT_ALONE;
	if (!sqlite3_get_autocommit(cache->database.handle))
		run_plain(cache, STATEMENT_ROLLBACK);
	cache->transaction = false;
	if (!is_broken(code))
		return;
	cache->touch_count = 0;
	database_close(&cache->database);
	if (cache->repairs++ >= MOST_REPAIRS)
		return;
	char *note = NULL;
	database_open(&cache->database, cache->path, true, &note);
	if (note) {
		free(cache->note);
		cache->note = note;
	}
}

struct cache *cache_open(const char *path, char **note)
{
	*note = NULL;
	struct cache *cache = calloc(1, sizeof *cache);
	if (!cache)
		return NULL;
	cache->path = strdup(path);
	if (!cache->path || pthread_mutex_init(&cache->mutex, NULL) != 0) {
		free(cache->path);
		free(cache);
		return NULL;
	}
	if (!database_open(&cache->database, path, false, note)) {
		pthread_mutex_destroy(&cache->mutex);
		free(cache->path);
		free(cache);
		return NULL;
	}
	return cache;
}

/* The transaction for the stores to come, when one is wanted. */
static int begin_lazily(struct cache *cache)
{
	if (!cache->depth || cache->transaction)
		return SQLITE_OK;
	int code = run_plain(cache, STATEMENT_BEGIN);
	cache->transaction = code == SQLITE_OK;
	cache->begun = milliseconds();
	return code;
}

static int end_transaction(struct cache *cache)
{
	if (!cache->transaction)
		return SQLITE_OK;
	cache->transaction = false;
	return run_plain(cache, STATEMENT_COMMIT);
}

static void write_touches(struct cache *cache)
{
	sqlite3_stmt *statement = is_held(cache) ? NULL : statement_of(cache, STATEMENT_TOUCH);
	bool own = cache->touch_count && statement && !cache->transaction &&
	           run_plain(cache, STATEMENT_BEGIN) == SQLITE_OK;
	for (unsigned i = 0; i < cache->touch_count && statement; i++) {
		sqlite3_bind_int64(statement, 1, cache->touches[i].id);
		sqlite3_bind_int64(statement, 2, cache->touches[i].used);
		if (finish(statement) != SQLITE_OK)
			break;
	}
	cache->touch_count = 0;
	if (own && run_plain(cache, STATEMENT_COMMIT) != SQLITE_OK)
		run_plain(cache, STATEMENT_ROLLBACK);
}

void cache_close(struct cache *cache)
{
	if (!cache)
		return;
	write_touches(cache);
	end_transaction(cache);
	database_close(&cache->database);
	pthread_mutex_destroy(&cache->mutex);
	free(cache->note);
	free(cache->path);
	free(cache);
}

struct hash cache_stored_key(struct hash key)
{
	return hash_join(hash_bytes(hx2ex_build_id, strlen(hx2ex_build_id)), key);
}

static void put_word(unsigned char *bytes, uint64_t word)
{
	for (unsigned i = 0; i < 8; i++)
		bytes[i] = (unsigned char)(word >> (8 * i));
}

static void put_hash(unsigned char bytes[HASH_BYTES], struct hash hash)
{
	put_word(bytes, hash.high);
	put_word(bytes + 8, hash.low);
}

struct hash cache_checksum(enum row_kind kind, struct hash stored_key, const char *facts,
                           size_t facts_length, const char *value, size_t value_length)
{
	unsigned char head[1 + HASH_BYTES] = {(unsigned char)kind};
	put_hash(head + 1, stored_key);
	struct hash first = hash_join(hash_bytes(head, sizeof head),
	                              hash_bytes(facts_length ? facts : "", facts_length));
	return hash_join(first, hash_bytes(value_length ? value : "", value_length));
}

static void bind_hash(sqlite3_stmt *statement, int at, struct hash hash)
{
	unsigned char bytes[HASH_BYTES];
	put_hash(bytes, hash);
	sqlite3_bind_blob(statement, at, bytes, sizeof bytes, SQLITE_TRANSIENT);
}

static void bind_bytes(sqlite3_stmt *statement, int at, const char *bytes, size_t length)
{
	sqlite3_bind_blob64(statement, at, length ? bytes : "", length, SQLITE_STATIC);
}

/* Copies the row that the statement stands on; false without memory. */
static bool copy_row(struct candidate *row, sqlite3_stmt *statement, enum row_kind kind,
                     struct hash key)
{
	const char *facts = sqlite3_column_blob(statement, 1);
	const char *value = sqlite3_column_blob(statement, 2);
	row->id = sqlite3_column_int64(statement, 0);
	row->facts_length = (size_t)sqlite3_column_bytes(statement, 1);
	row->value_length = (size_t)sqlite3_column_bytes(statement, 2);
	row->used = sqlite3_column_int64(statement, 4);
	unsigned char right[HASH_BYTES];
	put_hash(right,
	         cache_checksum(kind, key, facts, row->facts_length, value, row->value_length));
	row->damaged = sqlite3_column_bytes(statement, 3) != HASH_BYTES ||
	               memcmp(sqlite3_column_blob(statement, 3), right, HASH_BYTES) != 0;
	if (row->damaged)
		return true;
	row->facts = malloc(row->facts_length + row->value_length + 1);
	if (!row->facts)
		return false;
	row->value = row->facts + row->facts_length;
	if (row->facts_length)
		memcpy(row->facts, facts, row->facts_length);
	if (row->value_length)
		memcpy(row->value, value, row->value_length);
	row->value[row->value_length] = '\0';
	return true;
}

static void read_candidates(struct cache *cache, struct candidates *found, enum row_kind kind,
                            struct hash key)
{
	sqlite3_stmt *statement = statement_of(cache, STATEMENT_FIND);
	found->count = 0;
	found->code = SQLITE_MISUSE;
	if (!statement || is_held(cache))
		return;
	sqlite3_bind_int(statement, 1, kind);
	bind_hash(statement, 2, key);
	while ((found->code = sqlite3_step(statement)) == SQLITE_ROW && found->count < ROWS_A_KEY) {
		struct candidate *row = &found->list[found->count];
		*row = (struct candidate){0};
		if (!copy_row(row, statement, kind, key))
			break;
		found->count++;
	}
	sqlite3_reset(statement);
	if (found->code == SQLITE_ROW || found->code == SQLITE_DONE)
		found->code = SQLITE_OK;
	for (unsigned i = 0; i < found->count; i++)
		if (found->list[i].damaged) {
			sqlite3_stmt *remove = statement_of(cache, STATEMENT_REMOVE);
			sqlite3_bind_int64(remove, 1, found->list[i].id);
			finish(remove);
			cache->counts.damaged++;
		}
	if (found->code != SQLITE_OK)
		recover(cache, found->code);
}

static void note_use(struct cache *cache, const struct candidate *row)
{
	int64_t now = time(NULL);
	if (row->used + TOUCH_SECONDS > now && row->used <= now)
		return;
	if (cache->touch_count == TOUCHES)
		write_touches(cache);
	cache->touches[cache->touch_count++] = (struct touch){row->id, now};
}

int cache_find(struct cache *cache, enum row_kind kind, struct hash key, cache_visit *visit,
               void *context)
{
	struct candidates found;
	pthread_mutex_lock(&cache->mutex);
	read_candidates(cache, &found, kind, cache_stored_key(key));
	pthread_mutex_unlock(&cache->mutex);
	const struct candidate *taken = NULL;
	for (unsigned i = 0; i < found.count && !taken; i++) {
		const struct candidate *row = &found.list[i];
		if (!row->damaged &&
		    visit(context, row->facts, row->facts_length, row->value, row->value_length))
			taken = row;
	}
	pthread_mutex_lock(&cache->mutex);
	if (taken)
		note_use(cache, taken);
	*(taken ? &cache->counts.hits : &cache->counts.misses) += 1;
	pthread_mutex_unlock(&cache->mutex);
	for (unsigned i = 0; i < found.count; i++)
		free(found.list[i].facts);
	return taken ? 1 : found.code == SQLITE_OK ? 0 : -1;
}

struct row {
	enum row_kind kind;
	struct hash key; /* as stored */
	const char *facts, *value;
	size_t facts_length, value_length;
};

static int insert(struct cache *cache, const struct row *row)
{
	sqlite3_stmt *statement = statement_of(cache, STATEMENT_STORE);
	sqlite3_bind_int(statement, 1, row->kind);
	bind_hash(statement, 2, row->key);
	bind_hash(statement, 3, hash_bytes(row->facts_length ? row->facts : "", row->facts_length));
	bind_bytes(statement, 4, row->facts, row->facts_length);
	bind_bytes(statement, 5, row->value, row->value_length);
	bind_hash(statement, 6,
	          cache_checksum(row->kind, row->key, row->facts, row->facts_length, row->value,
	                         row->value_length));
	sqlite3_bind_int64(statement, 7, time(NULL));
	return finish(statement);
}

static int trim(struct cache *cache, const struct row *row)
{
	sqlite3_stmt *statement = statement_of(cache, STATEMENT_TRIM);
	sqlite3_bind_int(statement, 1, row->kind);
	bind_hash(statement, 2, row->key);
	sqlite3_bind_int(statement, 3, ROWS_A_KEY);
	return finish(statement);
}

bool cache_store(struct cache *cache, enum row_kind kind, struct hash key, const char *facts,
                 size_t facts_length, const char *value, size_t value_length)
{
	struct row row = {kind, cache_stored_key(key), facts, value, facts_length, value_length};
	pthread_mutex_lock(&cache->mutex);
	if (!cache->database.handle || is_held(cache)) {
		pthread_mutex_unlock(&cache->mutex);
		return false;
	}
	int code = begin_lazily(cache);
	if (code == SQLITE_OK)
		code = insert(cache, &row);
	if (code == SQLITE_OK)
		code = trim(cache, &row);
	if (code == SQLITE_OK && cache->transaction &&
	    milliseconds() - cache->begun > LONGEST_TRANSACTION)
		code = end_transaction(cache);
	if (code == SQLITE_OK)
		cache->counts.stores++;
	else
		recover(cache, code);
	pthread_mutex_unlock(&cache->mutex);
	return code == SQLITE_OK;
}

void cache_begin(struct cache *cache)
{
	pthread_mutex_lock(&cache->mutex);
	cache->depth++;
	pthread_mutex_unlock(&cache->mutex);
}

void cache_commit(struct cache *cache)
{
	pthread_mutex_lock(&cache->mutex);
	assert(cache->depth && "cache_begin comes before cache_commit");
	if (!--cache->depth) {
		write_touches(cache);
		int code = end_transaction(cache);
		if (code != SQLITE_OK)
			recover(cache, code);
	}
	pthread_mutex_unlock(&cache->mutex);
}

static void shrink(struct cache *cache)
{
	if (!cache->transaction)
		run_plain(cache, STATEMENT_SHRINK);
}

int64_t cache_clean(struct cache *cache)
{
	pthread_mutex_lock(&cache->mutex);
	cache->touch_count = 0;
	int code = run_plain(cache, STATEMENT_CLEAN);
	int64_t removed = -1;
	if (code == SQLITE_OK) {
		removed = sqlite3_changes64(cache->database.handle);
		if (!cache->transaction)
			sqlite3_exec(cache->database.handle, "PRAGMA incremental_vacuum", NULL,
			             NULL, NULL);
	} else {
		recover(cache, code);
	}
	pthread_mutex_unlock(&cache->mutex);
	return removed;
}

/* What the rows and their indexes take. */
static uint64_t bytes_used(struct cache *cache)
{
	sqlite3_stmt *statement = statement_of(cache, STATEMENT_PAGES);
	uint64_t bytes = 0;
	if (statement && sqlite3_step(statement) == SQLITE_ROW)
		bytes = (uint64_t)sqlite3_column_int64(statement, 0) *
		        (uint64_t)sqlite3_column_int64(statement, 1);
	if (statement)
		sqlite3_reset(statement);
	return bytes;
}

/* Removes up to `most` rows by a statement whose last argument is the count;
 * returns how many went. */
static unsigned evict_by(struct cache *cache, enum statement which, int64_t before, unsigned most)
{
	sqlite3_stmt *statement = statement_of(cache, which);
	int at = 1;
	if (which == STATEMENT_EVICT_OLD)
		sqlite3_bind_int64(statement, at++, before);
	sqlite3_bind_int64(statement, at, most);
	int code = finish(statement);
	if (code == SQLITE_OK)
		return (unsigned)sqlite3_changes(cache->database.handle);
	recover(cache, code);
	return 0;
}

void cache_evict(struct cache *cache, uint64_t bytes, uint64_t seconds, unsigned steps)
{
	pthread_mutex_lock(&cache->mutex);
	write_touches(cache);
	unsigned gone = 0;
	if (cache->database.handle && seconds)
		gone = evict_by(cache, STATEMENT_EVICT_OLD, time(NULL) - (int64_t)seconds, steps);
	while (cache->database.handle && bytes && gone < steps && bytes_used(cache) > bytes) {
		unsigned most = steps - gone < EVICT_AT_ONCE ? steps - gone : EVICT_AT_ONCE;
		unsigned now = evict_by(cache, STATEMENT_EVICT_SOME, 0, most);
		if (!now)
			break;
		gone += now;
	}
	if (gone)
		shrink(cache);
	pthread_mutex_unlock(&cache->mutex);
}

struct cache_counts cache_count(struct cache *cache)
{
	pthread_mutex_lock(&cache->mutex);
	struct cache_counts counts = cache->counts;
	sqlite3_stmt *statement = statement_of(cache, STATEMENT_COUNT);
	while (statement && sqlite3_step(statement) == SQLITE_ROW) {
		int64_t kind = sqlite3_column_int64(statement, 0);
		if (kind >= 0 && kind < ROW_KIND_COUNT)
			counts.rows[kind] = (uint64_t)sqlite3_column_int64(statement, 1);
	}
	if (statement)
		sqlite3_reset(statement);
	counts.bytes = bytes_used(cache);
	pthread_mutex_unlock(&cache->mutex);
	return counts;
}

const char *cache_path(const struct cache *cache)
{
	return cache->path;
}

char *cache_note(struct cache *cache)
{
	pthread_mutex_lock(&cache->mutex);
	char *note = cache->note;
	cache->note = NULL;
	pthread_mutex_unlock(&cache->mutex);
	return note;
}
