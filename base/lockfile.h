/* Lock files: an open file with an exclusive flock, gone with its process. */
#ifndef BASE_LOCKFILE_H
#define BASE_LOCKFILE_H

/* The descriptor (close it to unlock), -1 when somebody else holds the lock
 * (errno is EWOULDBLOCK) or the file cannot be opened. */
int lockfile_try(const char *path);
/* The same, but waits up to so many milliseconds. */
int lockfile_wait(const char *path, int milliseconds);

#endif
