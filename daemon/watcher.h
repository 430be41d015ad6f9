/*
 * Tells when something happens in folders (watcher_inotify.c).  Folders that
 * the system cannot watch are refused, and are then looked at by time.
 */
#ifndef DAEMON_WATCHER_H
#define DAEMON_WATCHER_H

#include <event2/event.h>
#include <stdbool.h>
#include <stddef.h>

enum happening {
	HAPPENED_WRITTEN,  /* a file was written and closed */
	HAPPENED_APPEARED, /* a name is new, or leads to something new */
	HAPPENED_GONE,     /* a name is gone */
	HAPPENED_UNKNOWN,  /* anything anywhere: too much happened at once */
};

struct happened {
	enum happening what;
	const char *folder; /* as it was given to watcher_follow() */
	bool listing;       /* likewise */
	const char *name;   /* "" for the folder itself */
	bool is_folder;
};

typedef void watcher_callback(void *context, const struct happened *happened);

struct watcher;

/* NULL when the system gives none. */
struct watcher *watcher_new(struct event_base *base, watcher_callback *callback, void *context);
void watcher_free(struct watcher *watcher);

enum follow {
	FOLLOW_NEW,       /* watched from now on */
	FOLLOW_KNOWN,     /* was watched already */
	FOLLOW_GONE,      /* there is no such folder */
	FOLLOW_LIMIT,     /* the system's limit of watches is reached */
	FOLLOW_IMPOSSIBLE /* this file system tells nothing */
};
enum follow watcher_follow(struct watcher *watcher, const char *folder, bool listing);
/* Reads what has happened so far. */
void watcher_drain(struct watcher *watcher);

#endif
