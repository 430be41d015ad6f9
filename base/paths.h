/*
 * Where a user's daemon of some build is found: its socket, its database, and
 * the small files beside the database.  The same environment gives the same
 * paths in client and daemon.
 */
#ifndef BASE_PATHS_H
#define BASE_PATHS_H

#include <stdbool.h>
#include <sys/types.h>

struct paths_names {
	const char *program;         /* names the folders */
	const char *build_id;        /* names the files */
	const char *socket_variable; /* of the environment: an exact path */
	const char *cache_variable;
};

struct paths {
	char *socket;
	char *cache;  /* the database file */
	char *record; /* names the running daemon, see below */
	char *lock;   /* held by the client that starts a daemon */
	char *log;    /* the daemon's stderr */
	bool exact;   /* the user named the socket: no other one is tried */
	char error[512];
};

/*
 * Socket: the variable's path, else $XDG_RUNTIME_DIR/PROGRAM/BUILD.sock, else
 * /tmp/PROGRAM-UID/BUILD.sock; the folder of the latter two is made, 0700,
 * and must be a real folder that is ours alone.  Cache: the variable's path,
 * else ${XDG_CACHE_HOME:-~/.cache}/PROGRAM/BUILD.db, folders made.
 * False: `error` is a sentence.  paths_free() in any case.
 */
bool paths_find(struct paths *paths, const struct paths_names *names);
/* All but the socket, for who needs no daemon. */
bool paths_find_cache(struct paths *paths, const struct paths_names *names);
void paths_free(struct paths *paths);

/* The record: which daemon was started last for this cache folder. */
struct record {
	char build_id[128];
	char socket[256];
	pid_t pid;
};
bool record_read(const char *path, struct record *record);
bool record_write(const char *path, const struct record *record);

#endif
