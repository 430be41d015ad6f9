#include "daemon/trail.h"

#include <errno.h>

static void add(struct trail *trail, struct trail_step step)
{
	if (!trail)
		return;
	trail->spoiled |= step.stamp.young;
	step.path = arena_copy(trail->arena, step.path, strlen(step.path));
	VEC_PUSH(trail->arena, &trail->steps, step);
}

void trail_note(struct trail *trail, const char *path, const struct disk_stamp *stamp)
{
	add(trail, (struct trail_step){.path = path, .stamp = *stamp});
}

void trail_note_link(struct trail *trail, const char *path, const struct disk_stamp *stamp)
{
	add(trail, (struct trail_step){.path = path, .link = true, .stamp = *stamp});
}

void trail_note_failure(struct trail *trail, const char *path, int reason)
{
	if (reason == ENOENT || reason == ENOTDIR)
		add(trail, (struct trail_step){.path = path, .absent = true});
	else if (trail)
		trail->spoiled = true;
}

bool trail_stat(struct trail *trail, const char *path, struct stat *status)
{
	int64_t now = disk_now();
	bool there = stat(path, status) == 0;
	if (there) {
		struct disk_stamp stamp = disk_stamp_of(status, now);
		trail_note(trail, path, &stamp);
	} else {
		int reason = errno;
		trail_note_failure(trail, path, reason);
		errno = reason;
	}
	return there;
}

static bool step_holds(const struct trail_step *step, int64_t now)
{
	struct stat status;
	int failed = step->link ? lstat(step->path, &status) : stat(step->path, &status);
	if (failed)
		return step->absent && (errno == ENOENT || errno == ENOTDIR);
	struct disk_stamp stamp = disk_stamp_of(&status, now);
	return !step->absent && disk_stamp_same(&step->stamp, &stamp);
}

bool trail_steps_hold(const struct trail_step *steps, uint32_t count)
{
	int64_t now = disk_now();
	for (uint32_t i = 0; i < count; i++) {
		if (!step_holds(&steps[i], now))
			return false;
	}
	return true;
}
