/*
 * Changes the text of stored output rows, with their checksums, so that a test
 * can see that the cache is really used.
 *
 *   cache_edit DATABASE OLD NEW
 */
#include "cache/cache.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct change {
	sqlite3 *db;
	const char *old, *new;
	int changed;
};

static struct hash hash_of(const unsigned char *bytes)
{
	struct cursor cursor = {(const char *)bytes, (const char *)bytes + HASH_BYTES, 0};
	return cursor_hash(&cursor);
}

static void put_hash(unsigned char *bytes, struct hash hash)
{
	for (unsigned i = 0; i < 8; i++) {
		bytes[i] = (unsigned char)(hash.high >> (8 * i));
		bytes[8 + i] = (unsigned char)(hash.low >> (8 * i));
	}
}

static int store(struct change *change, sqlite3_int64 id, struct hash key, const char *value,
                 size_t length)
{
	unsigned char checksum[HASH_BYTES];
	sqlite3_stmt *update;
	put_hash(checksum, cache_checksum(ROW_OUTPUT, key, "", 0, value, length));
	if (sqlite3_prepare_v2(change->db, "UPDATE row SET value = ?, checksum = ? WHERE id = ?",
	                       -1, &update, NULL) != SQLITE_OK)
		return -1;
	sqlite3_bind_blob64(update, 1, value, length, SQLITE_STATIC);
	sqlite3_bind_blob(update, 2, checksum, HASH_BYTES, SQLITE_STATIC);
	sqlite3_bind_int64(update, 3, id);
	int code = sqlite3_step(update);
	sqlite3_finalize(update);
	return code == SQLITE_DONE ? 0 : -1;
}

static int change_row(struct change *change, sqlite3_stmt *row)
{
	const char *value = sqlite3_column_blob(row, 2);
	size_t length = (size_t)sqlite3_column_bytes(row, 2), old = strlen(change->old);
	const char *at = value ? memmem(value, length, change->old, old) : NULL;
	if (!at)
		return 0;
	size_t before = (size_t)(at - value), new = strlen(change->new);
	char *text = malloc(length + new + 1);
	if (!text)
		return -1;
	memcpy(text, value, before);
	memcpy(text + before, change->new, new);
	memcpy(text + before + new, at + old, length - before - old);
	int code = store(change, sqlite3_column_int64(row, 0), hash_of(sqlite3_column_blob(row, 1)),
	                 text, length - old + new);
	free(text);
	change->changed++;
	return code;
}

int main(int argc, char **argv)
{
	struct change change = {0};
	sqlite3_stmt *rows = NULL;
	if (argc != 4) {
		fprintf(stderr, "usage: cache_edit DATABASE OLD NEW\n");
		return 2;
	}
	change.old = argv[2];
	change.new = argv[3];
	int code = sqlite3_open(argv[1], &change.db);
	if (code == SQLITE_OK)
		code = sqlite3_prepare_v2(change.db,
		                          "SELECT id, key, value FROM row WHERE kind = 2", -1,
		                          &rows, NULL);
	while (code == SQLITE_OK && sqlite3_step(rows) == SQLITE_ROW)
		code = change_row(&change, rows);
	sqlite3_finalize(rows);
	if (code != SQLITE_OK)
		fprintf(stderr, "%s\n", sqlite3_errmsg(change.db));
	sqlite3_close(change.db);
	printf("%d rows changed\n", change.changed);
	return code == SQLITE_OK && change.changed ? 0 : 1;
}
