#include "tests/unit/scratch.h"

#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void scratch_make(char path[64])
{
	strcpy(path, "/tmp/hx2ex-unit-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(path));
}

void scratch_remove(const char *path)
{
	struct stat status;
	if (lstat(path, &status) < 0)
		return;
	if (S_ISDIR(status.st_mode)) {
		DIR *folder = opendir(path);
		struct dirent *entry;
		while (folder && (entry = readdir(folder))) {
			char child[4096];
			if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
				continue;
			snprintf(child, sizeof child, "%s/%s", path, entry->d_name);
			scratch_remove(child);
		}
		if (folder)
			closedir(folder);
		rmdir(path);
	} else {
		unlink(path);
	}
}

static void full(char out[4096], const char *folder, const char *path)
{
	snprintf(out, 4096, "%s/%s", folder, path);
}

void scratch_write(const char *folder, const char *path, const char *text)
{
	char name[4096];
	full(name, folder, path);
	for (char *slash = strchr(name + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(name, 0777);
		*slash = '/';
	}
	FILE *file = fopen(name, "w");
	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fclose(file);
}

char *scratch_read(const char *folder, const char *path)
{
	char name[4096];
	full(name, folder, path);
	FILE *file = fopen(name, "r");
	if (!file)
		return NULL;
	char *bytes = calloc(1, 1 << 20);
	ck_assert_ptr_nonnull(bytes);
	size_t length = fread(bytes, 1, (1 << 20) - 1, file);
	bytes[length] = '\0';
	fclose(file);
	return bytes;
}

bool scratch_has(const char *folder, const char *path)
{
	char name[4096];
	struct stat status;
	full(name, folder, path);
	return lstat(name, &status) == 0;
}

bool scratch_is(const char *folder, const char *path, const char *text)
{
	char *bytes = scratch_read(folder, path);
	bool same = bytes && !strcmp(bytes, text);
	free(bytes);
	return same;
}

struct timespec scratch_mtime(const char *folder, const char *path)
{
	char name[4096];
	struct stat status;
	full(name, folder, path);
	ck_assert_int_eq(lstat(name, &status), 0);
	return status.st_mtim;
}

void scratch_set_mtime(const char *folder, const char *path, struct timespec mtime)
{
	char name[4096];
	struct timespec times[2] = {mtime, mtime};
	full(name, folder, path);
	ck_assert_int_eq(utimensat(AT_FDCWD, name, times, 0), 0);
}
