/* What the two streams of edits share: building, and comparing what was built. */
#include "bench/compare.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *read_file(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	char *bytes = NULL;
	*length = 0;
	if (!file)
		return NULL;
	size_t room = 0, got;
	do {
		room = room ? room * 2 : 8192;
		char *more = realloc(bytes, room);
		if (!more) {
			free(bytes);
			fclose(file);
			return NULL;
		}
		bytes = more;
		got = fread(bytes + *length, 1, room - *length, file);
		*length += got;
	} while (*length == room);
	fclose(file);
	return bytes;
}

static bool covered(const char *left, const char *right)
{
	DIR *dir = opendir(left);
	bool same = dir != NULL;
	for (struct dirent *one; same && (one = readdir(dir));) {
		char a[2048], b[2048];
		struct stat status;
		if (one->d_name[0] == '.')
			continue;
		snprintf(a, sizeof a, "%s/%s", left, one->d_name);
		snprintf(b, sizeof b, "%s/%s", right, one->d_name);
		if (stat(a, &status) == 0 && S_ISDIR(status.st_mode)) {
			same = covered(a, b);
			continue;
		}
		size_t la, lb;
		char *ba = read_file(a, &la), *bb = read_file(b, &lb);
		same = ba && bb && la == lb && memcmp(ba, bb, la) == 0;
		if (!same)
			printf("  differs: %s\n", a);
		free(ba);
		free(bb);
	}
	if (dir)
		closedir(dir);
	return same;
}

void remove_tree(const char *path)
{
	DIR *dir = opendir(path);
	for (struct dirent *one; dir && (one = readdir(dir));) {
		char below[2048];
		if (strcmp(one->d_name, ".") == 0 || strcmp(one->d_name, "..") == 0)
			continue;
		snprintf(below, sizeof below, "%s/%s", path, one->d_name);
		if (unlink(below) != 0)
			remove_tree(below);
	}
	if (dir)
		closedir(dir);
	rmdir(path);
}

bool trees_equal(const char *left, const char *right)
{
	return covered(left, right) && covered(right, left);
}

long resident_kib(void)
{
	long pages = 0, resident = 0;
	FILE *file = fopen("/proc/self/statm", "r");
	if (file) {
		if (fscanf(file, "%ld %ld", &pages, &resident) != 2)
			resident = 0;
		fclose(file);
	}
	return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

void print_errors(const json_t *result)
{
	size_t index;
	json_t *one;
	json_array_foreach(json_object_get(result, "diagnostics"), index, one)
	{
		const char *severity = json_string_value(json_object_get(one, "severity"));
		const char *file = json_string_value(json_object_get(one, "file"));
		if (severity && strcmp(severity, "error") == 0)
			printf("  %s:%lld: %s\n", file ? file : "",
			       json_integer_value(json_object_get(one, "line")),
			       json_string_value(json_object_get(one, "message")));
	}
}
