-- The cache of hx2exd: what was once worked out, by what it was worked out from.
-- A row is derived data: losing it costs time, never correctness.
--
-- The version is `PRAGMA user_version`; cache/migrations.def brings older ones
-- here. `PRAGMA application_id` (0x68783278, "hx2x") says that a file is ours.

CREATE TABLE row (
	id       INTEGER PRIMARY KEY,
	kind     INTEGER NOT NULL, -- 0 summary, 1 lowered, 2 output (enum row_kind)
	key      BLOB    NOT NULL, -- 16 bytes: the build id and the caller's key, hashed
	choice   BLOB    NOT NULL, -- 16 bytes: XXH3-128 of `facts`
	facts    BLOB    NOT NULL, -- what the row relies on beside its key
	value    BLOB    NOT NULL,
	checksum BLOB    NOT NULL, -- 16 bytes: over kind, key, facts and value (cache_checksum)
	used     INTEGER NOT NULL  -- seconds since 1970, noted now and then
);

CREATE UNIQUE INDEX row_by_key ON row (kind, key, choice);
CREATE INDEX row_by_use ON row (used, id);
