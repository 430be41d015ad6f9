#include "daemon/life.h"
#include "base/local_socket.h"
#include "base/lockfile.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CLAIM_WAIT = 9000, CLAIM_STEP = 20, BACKLOG = 128 }; /* milliseconds */

static bool fail(struct life *life, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool fail(struct life *life, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(life->error, sizeof life->error, format, arguments);
	va_end(arguments);
	return false;
}

static bool answers(const char *path)
{
	int file = local_socket_connect(path);
	if (file < 0)
		return errno == EAGAIN; /* its queue is full: very much alive */
	close(file);
	return true;
}

enum claim life_claim(struct life *life, const struct paths *paths, const char *build_id)
{
	*life = (struct life){.paths = paths, .build_id = build_id, .lock = -1, .listener = -1};
	if (asprintf(&life->lock_path, "%s.lock", paths->socket) < 0) {
		life->lock_path = NULL;
		fail(life, "out of memory");
		return CLAIM_FAILED;
	}
	for (int waited = 0; waited < CLAIM_WAIT; waited += CLAIM_STEP) {
		life->lock = lockfile_wait(life->lock_path, CLAIM_STEP);
		if (life->lock >= 0)
			return CLAIM_OURS;
		if (errno != EWOULDBLOCK) {
			fail(life, "cannot open %s: %s", life->lock_path, strerror(errno));
			return CLAIM_FAILED;
		}
		if (answers(paths->socket))
			return CLAIM_TAKEN;
	}
	fail(life, "another daemon holds %s and does not end", life->lock_path);
	return CLAIM_FAILED;
}

/* Removes a dead socket. Anything else at that path is somebody's. */
static bool clear_path(struct life *life)
{
	const char *path = life->paths->socket;
	struct stat there;
	if (lstat(path, &there) != 0)
		return errno == ENOENT ||
		       fail(life, "cannot look at %s: %s", path, strerror(errno));
	if (!S_ISSOCK(there.st_mode))
		return fail(life, "%s is there and is not a socket", path);
	if (answers(path))
		return fail(life, "another program answers at %s", path);
	if (unlink(path) != 0 && errno != ENOENT)
		return fail(life, "cannot remove the old %s: %s", path, strerror(errno));
	return true;
}

bool life_listen(struct life *life)
{
	const char *path = life->paths->socket;
	if (!clear_path(life))
		return false;
	int file = local_socket_listen(path, BACKLOG);
	if (file < 0)
		return fail(life, "cannot listen at %s: %s", path, strerror(errno));
	struct stat there;
	if (lstat(path, &there) != 0) {
		close(file);
		return fail(life, "cannot look at %s: %s", path, strerror(errno));
	}
	life->listener = file;
	life->device = there.st_dev;
	life->inode = there.st_ino;
	struct record record = {.pid = getpid()};
	snprintf(record.build_id, sizeof record.build_id, "%s", life->build_id);
	snprintf(record.socket, sizeof record.socket, "%s", path);
	/* Without the record only that is lost which other environments find. */
	record_write(life->paths->record, &record);
	return true;
}

static bool path_is_ours(const struct life *life, bool *gone)
{
	struct stat there;
	*gone = false;
	if (lstat(life->paths->socket, &there) != 0)
		return *gone = errno == ENOENT || errno == ENOTDIR, false;
	return there.st_dev == life->device && there.st_ino == life->inode;
}

enum life_state life_look(const struct life *life)
{
	bool gone;
	struct record record;
	if (!path_is_ours(life, &gone))
		return gone ? LIFE_SOCKET_GONE : LIFE_SOCKET_TAKEN;
	if (record_read(life->paths->record, &record) &&
	    strcmp(record.build_id, life->build_id) != 0)
		return LIFE_REPLACED;
	return LIFE_GOES_ON;
}

void life_leave(struct life *life)
{
	bool gone;
	struct record record;
	if (life->listener >= 0)
		close(life->listener);
	life->listener = -1;
	if (life->inode && path_is_ours(life, &gone))
		unlink(life->paths->socket);
	life->inode = 0;
	if (record_read(life->paths->record, &record) && record.pid == getpid())
		unlink(life->paths->record);
}

void life_end(struct life *life)
{
	if (life->lock >= 0) {
		unlink(life->lock_path);
		close(life->lock);
	}
	free(life->lock_path);
	life->lock_path = NULL;
	life->lock = -1;
}
