#include "base/lockfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* A file that was removed meanwhile locks nobody out. */
static bool still_there(const char *path, int file)
{
	struct stat ours, there;
	return fstat(file, &ours) == 0 && stat(path, &there) == 0 && ours.st_ino == there.st_ino &&
	       ours.st_dev == there.st_dev;
}

int lockfile_try(const char *path)
{
	int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (file < 0)
		return -1;
	if (flock(file, LOCK_EX | LOCK_NB) == 0 && still_there(path, file))
		return file;
	close(file);
	errno = EWOULDBLOCK;
	return -1;
}

int lockfile_wait(const char *path, int milliseconds)
{
	enum { STEP = 5 };
	const struct timespec step = {.tv_nsec = STEP * 1000000L};
	for (;; milliseconds -= STEP) {
		int file = lockfile_try(path);
		if (file >= 0 || errno != EWOULDBLOCK)
			return file;
		if (milliseconds <= 0)
			return errno = EWOULDBLOCK, -1;
		nanosleep(&step, NULL);
	}
}
