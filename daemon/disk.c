#include "daemon/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGEST = 256 << 20 };

/* Fills the buffer; returns how much came (a file may shrink), or -1. */
static ssize_t fill(int file, char *bytes, size_t length)
{
	size_t filled = 0;
	while (filled < length) {
		ssize_t got = read(file, bytes + filled, length - filled);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (!got)
			break;
		filled += (size_t)got;
	}
	return (ssize_t)filled;
}

bool disk_read(const char *path, struct arena *arena, const char **bytes, size_t *length)
{
	struct disk_stamp stamp;
	return disk_read_stamped(path, arena, bytes, length, &stamp);
}

bool disk_read_stamped(const char *path, struct arena *arena, const char **bytes, size_t *length,
                       struct disk_stamp *stamp)
{
	int64_t now = disk_now();
	/* A FIFO must not block and a device must not be read. */
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (file < 0)
		return false;
	struct stat status;
	int reason = 0;
	if (fstat(file, &status) < 0)
		reason = errno;
	else if (!S_ISREG(status.st_mode))
		reason = EISDIR;
	else if (status.st_size > LARGEST)
		reason = EFBIG;
	if (!reason)
		*stamp = disk_stamp_of(&status, now);
	/* The arena jumps when there is no memory: the file must be closed then,
	 * so the bytes come by way of malloc. */
	char *copy = reason ? NULL : malloc((size_t)status.st_size + 1);
	ssize_t got = copy ? fill(file, copy, (size_t)status.st_size) : -1;
	if (!reason && got < 0)
		reason = copy ? errno : ENOMEM;
	close(file);
	if (reason) {
		free(copy);
		errno = reason;
		return false;
	}
	struct recovery *outer = arena->recovery, inner;
	if (setjmp(inner.point)) {
		free(copy);
		arena->recovery = outer;
		longjmp(outer->point, 1);
	}
	arena->recovery = &inner;
	*bytes = arena_copy(arena, copy, (size_t)got);
	arena->recovery = outer;
	*length = (size_t)got;
	free(copy);
	return true;
}

static bool read_file(void *context, const char *path, struct arena *arena, const char **bytes,
                      size_t *length)
{
	const struct disk_world *world = context;
	struct disk_stamp stamp;
	if (!disk_read_stamped(path, arena, bytes, length, &stamp)) {
		int reason = errno;
		trail_note_failure(world->trail, path, reason);
		errno = reason;
		return false;
	}
	trail_note(world->trail, path, &stamp);
	return true;
}

static enum file_kind kind_of(void *context, const char *path)
{
	const struct disk_world *world = context;
	struct stat status;
	if (!trail_stat(world->trail, path, &status))
		return errno == ENOENT || errno == ENOTDIR ? FILE_ABSENT : FILE_OTHER;
	return S_ISREG(status.st_mode)   ? FILE_REGULAR
	       : S_ISDIR(status.st_mode) ? FILE_FOLDER
	                                 : FILE_OTHER;
}

static const char *variable(void *context, const char *name)
{
	const struct disk_world *world = context;
	return world->env ? json_string_value(json_object_get(world->env, name)) : getenv(name);
}

struct project_files disk_files(const struct disk_world *world)
{
	return (struct project_files){(void *)world, read_file, kind_of, variable};
}
