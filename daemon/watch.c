#include "daemon/watch.h"
#include "base/log.h"
#include "daemon/watcher.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Milliseconds. Odd files give no event, so they are looked at often; the
 * others now and then, for what was written through mmap. */
enum { SETTLE = 20, SETTLE_MOST = 2000, ODD = 250, POLL = 500, ALL = 2000 };

struct watch {
	struct session *session;
	json_t *params;
	struct watch_set *set; /* of the last build that gave one */
	struct watcher *watcher;
	struct event *settle, *odd, *all;
	struct timeval dirty_since;
	bool building;
	bool dirty;   /* build again */
	bool polling; /* some folders tell nothing: look at all by time */
	bool advised; /* said so */
};

static void add_milliseconds(struct event *event, int time)
{
	const struct timeval wait = {time / 1000, (time % 1000) * 1000};
	event_add(event, &wait);
}

/* Each change starts the wait anew, within reason: a branch switch is built
 * once. */
static void mark_dirty(struct watch *watch)
{
	struct timeval now, passed;
	event_base_gettimeofday_cached(watch->session->server->base, &now);
	if (!watch->dirty)
		watch->dirty_since = now;
	watch->dirty = true;
	evutil_timersub(&now, &watch->dirty_since, &passed);
	bool soon = passed.tv_sec * 1000 + passed.tv_usec / 1000 < SETTLE_MOST;
	if (!watch->building && (soon || !evtimer_pending(watch->settle, NULL)))
		add_milliseconds(watch->settle, SETTLE);
}

static void advise(struct watch *watch, const char *text)
{
	if (!watch->advised)
		session_send(watch->session,
		             message_notification("note", json_pack("{s:s}", "text", text)));
	watch->advised = true;
}

static enum follow follow(struct watch *watch, const char *folder, bool listing)
{
	enum follow result = watch->watcher ? watcher_follow(watch->watcher, folder, listing)
	                                    : FOLLOW_IMPOSSIBLE;
	if (result == FOLLOW_LIMIT)
		advise(watch, "the system's limit of watches is reached; files are looked at twice "
		              "a second instead (raise fs.inotify.max_user_watches)");
	if (result == FOLLOW_IMPOSSIBLE)
		advise(watch,
		       "changes are not told in some folders here; files are looked at twice "
		       "a second instead");
	if (result == FOLLOW_LIMIT || result == FOLLOW_IMPOSSIBLE)
		watch->polling = true;
	return result;
}

/* A new folder, and those in it: files may come later. */
static void follow_tree(struct watch *watch, const char *folder, unsigned depth)
{
	enum follow result = follow(watch, folder, true);
	DIR *directory = depth < 12 && result != FOLLOW_GONE ? opendir(folder) : NULL;
	for (struct dirent *entry; directory && (entry = readdir(directory));) {
		char path[PATH_MAX];
		if (entry->d_type == DT_DIR && entry->d_name[0] != '.' &&
		    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < (int)sizeof path)
			follow_tree(watch, path, depth + 1);
	}
	if (directory)
		closedir(directory);
}

static bool path_of(char path[PATH_MAX], const struct happened *happened)
{
	const char *folder = strcmp(happened->folder, "/") ? happened->folder : "";
	return snprintf(path, PATH_MAX, "%s/%s", folder, happened->name) < PATH_MAX;
}

static bool folder_matters(struct watch *watch, const struct happened *happened, const char *path)
{
	if (!happened->listing || happened->name[0] == '.')
		return false;
	if (happened->what != HAPPENED_APPEARED)
		return true;
	follow_tree(watch, path, 0);
	return watch_folder_matters(path);
}

static bool matters(struct watch *watch, const struct happened *happened)
{
	char path[PATH_MAX];
	if (happened->what == HAPPENED_UNKNOWN || !happened->name[0])
		return true; /* too much, or a watched folder itself is gone */
	if (!path_of(path, happened))
		return false;
	if (watch_set_file(watch->set, path))
		return true;
	if (happened->is_folder)
		return folder_matters(watch, happened, path);
	return happened->listing && happened->what != HAPPENED_WRITTEN &&
	       watch_name_matters(happened->name);
}

static void on_happened(void *context, const struct happened *happened)
{
	struct watch *watch = context;
	if (matters(watch, happened))
		mark_dirty(watch);
}

static bool start_build(struct watch *watch, json_t *id)
{
	watch->building = true;
	watch->dirty = false;
	return server_submit(watch->session->server, watch->session, "build", watch->params, id,
	                     true);
}

static void on_settled(evutil_socket_t descriptor, short what, void *context)
{
	struct watch *watch = context;
	(void)descriptor;
	(void)what;
	if (watch->building)
		return;
	if (watch->watcher)
		watcher_drain(watch->watcher);
	evtimer_del(watch->settle);
	if (!start_build(watch, NULL)) {
		watch->building = false;
		mark_dirty(watch);
	}
}

static bool looks_different(const char *path, struct signature *looks)
{
	struct signature now = signature_of(path);
	bool same = signature_equal(&now, looks);
	*looks = now;
	return !same;
}

/* While a build runs its set is old; the new one compares with its start. */
static void look_at_files(struct watch *watch, bool only_odd)
{
	bool changed = false;
	struct watch_set *set = watch->building ? NULL : watch->set;
	for (size_t i = 0; set && i < set->file_count; i++)
		if (!only_odd || set->files[i].odd)
			changed |= looks_different(set->files[i].path, &set->files[i].looks);
	for (size_t i = 0; set && watch->polling && i < set->folder_count; i++)
		if (set->folders[i].listing)
			changed |= looks_different(set->folders[i].path, &set->folders[i].looks);
	if (changed)
		mark_dirty(watch);
}

static void on_odd(evutil_socket_t descriptor, short what, void *context)
{
	struct watch *watch = context;
	(void)descriptor;
	(void)what;
	look_at_files(watch, !watch->polling);
	add_milliseconds(watch->odd, watch->polling ? POLL : ODD);
}

static void on_all(evutil_socket_t descriptor, short what, void *context)
{
	(void)descriptor;
	(void)what;
	look_at_files(context, false);
}

/* Without a set yet (the very first build could not read its hxml), what
 * appears in the client's folder is reason enough to try again. */
static void follow_cwd(struct watch *watch)
{
	const char *cwd = json_string_value(json_object_get(watch->params, "cwd"));
	if (cwd)
		follow(watch, cwd, true);
}

static bool follow_set(struct watch *watch, const struct watch_set *set)
{
	bool changed = false;
	for (size_t i = 0; i < set->folder_count; i++) {
		const struct watched_folder *folder = &set->folders[i];
		enum follow result = follow(watch, folder->path, folder->listing);
		changed |= result == FOLLOW_GONE || (result == FOLLOW_NEW && folder->changed);
	}
	return changed;
}

void watch_built(struct watch *watch, struct watch_set *set)
{
	bool again = watch->dirty;
	watch->building = false;
	if (set) {
		again |= set->changed;
		again |= follow_set(watch, set);
		watch_set_free(watch->set);
		watch->set = set;
	}
	if (!watch->set)
		follow_cwd(watch);
	if ((watch->set && watch->set->any_odd) || watch->polling)
		add_milliseconds(watch->odd, watch->polling ? POLL : ODD);
	else
		evtimer_del(watch->odd);
	if (again)
		mark_dirty(watch);
}

static bool make_timers(struct watch *watch)
{
	struct event_base *base = watch->session->server->base;
	watch->settle = evtimer_new(base, on_settled, watch);
	watch->odd = evtimer_new(base, on_odd, watch);
	watch->all = event_new(base, -1, EV_PERSIST, on_all, watch);
	if (!watch->settle || !watch->odd || !watch->all)
		return false;
	add_milliseconds(watch->all, ALL);
	return true;
}

struct watch *watch_new(struct session *session, json_t *params, json_t *id)
{
	struct watch *watch = calloc(1, sizeof *watch);
	if (!watch)
		return NULL;
	watch->session = session;
	watch->params = json_deep_copy(params);
	session->server->watching++;
	if (!getenv("HX2EX_POLL")) /* for file systems that we do not know */
		watch->watcher = watcher_new(session->server->base, on_happened, watch);
	if (watch->params && make_timers(watch) && start_build(watch, id))
		return watch;
	watch_free(watch);
	return NULL;
}

static void free_event(struct event *event)
{
	if (event)
		event_free(event);
}

void watch_free(struct watch *watch)
{
	if (!watch)
		return;
	watch->session->server->watching--;
	watcher_free(watch->watcher);
	free_event(watch->settle);
	free_event(watch->odd);
	free_event(watch->all);
	watch_set_free(watch->set);
	json_decref(watch->params);
	free(watch);
}
