#include "daemon/watcher.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

struct followed {
	int descriptor;
	bool listing;
	char *folder;
};

struct watcher {
	int descriptor;
	struct event *event;
	watcher_callback *callback;
	void *context;
	struct followed *followed;
	size_t count, room;
};

enum {
	EVENTS = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
	         IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK,
};

/* Shared with other machines: their writes are not told here. */
static bool tells(const char *folder)
{
	static const unsigned long deaf[] = {
	        0x6969,     /* NFS */
	        0x517b,     /* SMB */
	        0xff534d42, /* CIFS */
	        0xfe534d42, /* SMB2 */
	        0x01021997, /* 9p: WSL's Windows drives, virtual machines */
	        0x65735546, /* FUSE */
	        0x786f4256, /* VirtualBox */
	        0x00c36400, /* Ceph */
	};
	struct statfs system;
	if (statfs(folder, &system) != 0)
		return true;
	for (size_t i = 0; i < sizeof deaf / sizeof *deaf; i++)
		if ((unsigned long)system.f_type == deaf[i])
			return false;
	return true;
}

static struct followed *find(struct watcher *watcher, int descriptor)
{
	for (size_t i = 0; i < watcher->count; i++)
		if (watcher->followed[i].descriptor == descriptor)
			return &watcher->followed[i];
	return NULL;
}

static struct followed *find_folder(struct watcher *watcher, const char *folder)
{
	for (size_t i = 0; i < watcher->count; i++)
		if (strcmp(watcher->followed[i].folder, folder) == 0)
			return &watcher->followed[i];
	return NULL;
}

static bool make_room(struct watcher *watcher)
{
	if (watcher->count < watcher->room)
		return true;
	size_t room = watcher->room ? watcher->room * 2 : 16;
	struct followed *more = realloc(watcher->followed, room * sizeof *more);
	if (!more)
		return false;
	watcher->followed = more;
	watcher->room = room;
	return true;
}

static enum follow why_not(void)
{
	switch (errno) {
	case ENOENT:
	case ENOTDIR:
		return FOLLOW_GONE;
	case ENOSPC:
		return FOLLOW_LIMIT;
	default:
		return FOLLOW_IMPOSSIBLE;
	}
}

enum follow watcher_follow(struct watcher *watcher, const char *folder, bool listing)
{
	struct followed *known = find_folder(watcher, folder);
	if (known) {
		bool more = listing && !known->listing;
		known->listing |= listing;
		return more ? FOLLOW_NEW : FOLLOW_KNOWN;
	}
	if (!tells(folder) || !make_room(watcher))
		return FOLLOW_IMPOSSIBLE;
	int descriptor = inotify_add_watch(watcher->descriptor, folder, EVENTS);
	if (descriptor < 0)
		return why_not();
	known = find(watcher, descriptor);
	char *copy = strdup(folder);
	if (!copy)
		return FOLLOW_IMPOSSIBLE;
	if (known) { /* the same folder by another path: one name is enough */
		free(known->folder);
		*known = (struct followed){descriptor, known->listing || listing, copy};
	} else {
		watcher->followed[watcher->count++] = (struct followed){descriptor, listing, copy};
	}
	return FOLLOW_NEW;
}

static void forget(struct watcher *watcher, struct followed *followed)
{
	free(followed->folder);
	*followed = watcher->followed[--watcher->count];
}

/* A folder that was moved is watched under a name that is no longer its. */
static void forget_below(struct watcher *watcher, const char *folder, const char *name)
{
	size_t length = strlen(folder), more = strlen(name);
	for (size_t i = 0; i < watcher->count;) {
		const char *path = watcher->followed[i].folder;
		bool below = strncmp(path, folder, length) == 0 && path[length] == '/' &&
		             strncmp(path + length + 1, name, more) == 0 &&
		             (path[length + 1 + more] == '/' || !path[length + 1 + more]);
		if (below) {
			inotify_rm_watch(watcher->descriptor, watcher->followed[i].descriptor);
			forget(watcher, &watcher->followed[i]);
		} else {
			i++;
		}
	}
}

static enum happening kind_of(uint32_t mask)
{
	if (mask & (IN_CREATE | IN_MOVED_TO))
		return HAPPENED_APPEARED;
	if (mask & (IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT))
		return HAPPENED_GONE;
	return HAPPENED_WRITTEN;
}

static void take_event(struct watcher *watcher, const struct inotify_event *event)
{
	if (event->mask & IN_Q_OVERFLOW) {
		const struct happened happened = {
		        .what = HAPPENED_UNKNOWN, .folder = "", .name = ""};
		watcher->callback(watcher->context, &happened);
		return;
	}
	struct followed *followed = find(watcher, event->wd);
	if (!followed)
		return;
	if (event->mask & IN_IGNORED) {
		forget(watcher, followed);
		return;
	}
	char *folder = strdup(followed->folder); /* the callback may follow more */
	if (!folder)
		return;
	const struct happened happened = {
	        .what = kind_of(event->mask),
	        .folder = folder,
	        .listing = followed->listing,
	        .name = event->len ? event->name : "",
	        .is_folder = event->mask & (IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF),
	};
	if (event->mask & IN_MOVE_SELF)
		inotify_rm_watch(watcher->descriptor, event->wd);
	else if ((event->mask & IN_MOVED_FROM) && (event->mask & IN_ISDIR))
		forget_below(watcher, folder, happened.name);
	watcher->callback(watcher->context, &happened);
	free(folder);
}

void watcher_drain(struct watcher *watcher)
{
	char bytes[16 * 1024] __attribute__((aligned(__alignof__(struct inotify_event))));
	for (;;) {
		ssize_t length = read(watcher->descriptor, bytes, sizeof bytes);
		if (length <= 0)
			return;
		for (char *at = bytes; at < bytes + length;) {
			const struct inotify_event *event = (const void *)at;
			at += sizeof *event + event->len;
			take_event(watcher, event);
		}
	}
}

static void on_event(evutil_socket_t descriptor, short what, void *context)
{
	(void)descriptor;
	(void)what;
	watcher_drain(context);
}

struct watcher *watcher_new(struct event_base *base, watcher_callback *callback, void *context)
{
	struct watcher *watcher = calloc(1, sizeof *watcher);
	if (!watcher)
		return NULL;
	watcher->callback = callback;
	watcher->context = context;
	watcher->descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (watcher->descriptor >= 0)
		watcher->event = event_new(base, watcher->descriptor, EV_READ | EV_PERSIST,
		                           on_event, watcher);
	if (watcher->event && event_add(watcher->event, NULL) == 0)
		return watcher;
	watcher_free(watcher);
	return NULL;
}

void watcher_free(struct watcher *watcher)
{
	if (!watcher)
		return;
	if (watcher->event)
		event_free(watcher->event);
	if (watcher->descriptor >= 0)
		close(watcher->descriptor);
	for (size_t i = 0; i < watcher->count; i++)
		free(watcher->followed[i].folder);
	free(watcher->followed);
	free(watcher);
}
