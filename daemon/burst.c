#include "daemon/burst.h"

#include "daemon/disk.h"
#include "daemon/looks.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MADE_SUFFIX ".hx2ex-new"

static bool fail(struct burst *burst, const char *path)
{
	if (!burst->failed_path) {
		burst->failed_path = path;
		burst->failed_errno = errno;
	}
	return false;
}

struct on_disk burst_look(struct burst_reader *reader, const char *path)
{
	struct stat status;
	struct on_disk disk = {0};
	int64_t now = disk_now();
	if (lstat(path, &status) < 0) {
		disk.state = errno == ENOENT || errno == ENOTDIR ? DISK_ABSENT : DISK_UNREADABLE;
		trail_note_failure(reader->trail, path, errno);
		return disk;
	}
	struct disk_stamp stamp = disk_stamp_of(&status, now);
	trail_note_link(reader->trail, path, &stamp);
	disk.state = S_ISREG(status.st_mode) ? DISK_UNREADABLE : DISK_OTHER;
	if (disk.state == DISK_OTHER)
		return disk;
	size_t size = (size_t)status.st_size;
	if (looks_find(reader->looks, path, &stamp, &disk.hash)) {
		disk.state = DISK_FILE;
		disk.size = size;
		return disk;
	}
	if (size + 1 > reader->room) {
		reader->room = size + 1 > 2 * reader->room ? size + 1 : 2 * reader->room;
		reader->buffer = arena_alloc(reader->arena, reader->room);
	}
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (file < 0)
		return disk;
	size_t filled = 0;
	ssize_t got = 0;
	while (filled < reader->room &&
	       ((got = read(file, reader->buffer + filled, reader->room - filled)) > 0 ||
	        (got < 0 && errno == EINTR)))
		filled += got > 0 ? (size_t)got : 0;
	close(file);
	if (got < 0)
		return disk;
	disk.state = DISK_FILE;
	disk.size = filled;
	disk.hash = hash_bytes(reader->buffer, filled);
	if (filled == size) /* it was as the stamp says */
		looks_note(reader->looks, path, &stamp, disk.hash);
	return disk;
}

bool burst_make_folders(struct burst *burst, const char *path)
{
	struct arena *arena = burst->arena;
	for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		const char *folder = arena_copy(arena, path, (size_t)(slash - path));
		struct stat status;
		if (stat(folder, &status) == 0 && S_ISDIR(status.st_mode))
			continue;
		VEC_PUSH(arena, &burst->folders, folder);
		if (mkdir(folder, 0777) < 0) {
			burst->folders.count--;
			bool raced = errno == EEXIST;
			if (raced && stat(folder, &status) == 0 && S_ISDIR(status.st_mode))
				continue;
			errno = raced ? ENOTDIR : errno;
			return fail(burst, folder);
		}
	}
	return true;
}

static bool write_all(int file, const char *bytes, size_t length)
{
	while (length) {
		ssize_t put = write(file, bytes, length);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return false;
		bytes += put;
		length -= (size_t)put;
	}
	return true;
}

/* A new file; with the mode of `like` when that is there. Takes nothing from
 * the arena. */
static bool make_file(const char *path, const char *like, const char *bytes, size_t length)
{
	struct stat status;
	if (unlink(path) < 0 && errno != ENOENT)
		return false;
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (file < 0)
		return false;
	bool good = write_all(file, bytes, length);
	if (good && lstat(like, &status) == 0 && S_ISREG(status.st_mode))
		good = fchmod(file, status.st_mode & 0777) == 0 || errno == EPERM;
	int reason = errno;
	if (close(file) < 0 && good) {
		reason = errno;
		good = false;
	}
	if (!good)
		unlink(path);
	errno = reason;
	return good;
}

/* "a/b.ex" -> "a/.b.ex.hx2ex-new" */
static const char *made_name(struct arena *arena, const char *target)
{
	const char *slash = strrchr(target, '/');
	const char *name = slash ? slash + 1 : target;
	return arena_printf(arena, "%.*s%s%s" MADE_SUFFIX, (int)(name - target), target,
	                    *name == '.' ? "" : ".", name);
}

static bool write_journal(struct burst *burst)
{
	struct journal journal = {0};
	for (VEC_EACH(const struct burst_step, step, &burst->steps)) {
		struct journal_step one = {step->made, step->target, step->hash};
		VEC_PUSH(burst->arena, &journal.steps, one);
	}
	struct buf text;
	buf_init(&text, burst->arena);
	journal_write(&journal, &text);
	const char *path = arena_printf(burst->arena, "%s/" JOURNAL_NAME, burst->folder);
	const char *made = arena_printf(burst->arena, "%s" MADE_SUFFIX, path);
	if (make_file(made, path, buf_string(&text), text.length) && rename(made, path) == 0)
		return true;
	fail(burst, burst->folder);
	unlink(made);
	return false;
}

static void remove_journal(struct burst *burst)
{
	unlink(arena_printf(burst->arena, "%s/" JOURNAL_NAME, burst->folder));
}

static void undo(struct burst *burst)
{
	for (VEC_EACH(const struct burst_step, step, &burst->steps))
		if (step->made_path)
			unlink(step->made_path);
	remove_journal(burst);
	for (uint32_t i = burst->folders.count; i-- > 0;)
		rmdir(burst->folders.items[i]);
}

static bool prepare_steps(struct burst *burst)
{
	for (VEC_EACH(struct burst_step, step, &burst->steps)) {
		step->target_path =
		        arena_printf(burst->arena, "%s/%s", burst->folder, step->target);
		if (!step->bytes)
			continue;
		if (!burst_make_folders(burst, step->target_path))
			return false;
		step->made = made_name(burst->arena, step->target);
		step->made_path = arena_printf(burst->arena, "%s/%s", burst->folder, step->made);
	}
	if (!write_journal(burst))
		return false;
	for (VEC_EACH(const struct burst_step, step, &burst->steps))
		if (step->bytes &&
		    !make_file(step->made_path, step->target_path, step->bytes, step->length))
			return fail(burst, step->target_path);
	return true;
}

bool burst_prepare(struct burst *burst)
{
	bool good = prepare_steps(burst);
	if (!good)
		undo(burst);
	return good;
}

/* Folders that the removed file leaves empty, up to the output folder. */
static void remove_empty_folders(struct arena *arena, const char *folder, const char *target)
{
	char *path = arena_printf(arena, "%s/%s", folder, target);
	char *floor = path + strlen(folder);
	for (char *slash = strrchr(path, '/'); slash > floor; slash = strrchr(path, '/')) {
		*slash = '\0';
		if (rmdir(path) < 0)
			return;
	}
}

/* Mix sees a change of the same size only when the file's second is later than
 * that of its last look (PHOENIX.md): then the stamp must be set once more. */
static void note_restamp(struct burst *burst, const struct burst_step *step, time_t second_before)
{
	struct stat status;
	if (lstat(step->target_path, &status) < 0 ||
	    (second_before < status.st_mtime && burst->before < status.st_mtime))
		return;
	struct output_restamp restamp = {step->target_path, status.st_mtim, status.st_mtime + 1};
	VEC_PUSH(burst->arena, &burst->restamps, restamp);
}

static bool replace(struct burst *burst, struct burst_step *step)
{
	struct stat before = {0};
	bool watch = step->same_size && lstat(step->target_path, &before) == 0;
	if (watch) { /* the new file may have been made a moment ago: its time counts from now */
		struct timespec now;
		clock_gettime(CLOCK_REALTIME, &now);
		struct timespec times[2] = {now, now};
		utimensat(AT_FDCWD, step->made_path, times, AT_SYMLINK_NOFOLLOW);
	}
	if (rename(step->made_path, step->target_path) < 0)
		return fail(burst, step->target_path);
	burst->written += !step->ours_alone;
	if (watch && !step->ours_alone)
		note_restamp(burst, step, before.st_mtime);
	return true;
}

bool burst_run(struct burst *burst)
{
	bool good = true;
	for (VEC_EACH(struct burst_step, step, &burst->steps)) {
		if (step->bytes) {
			step->failed = !replace(burst, step);
			if (step->failed)
				unlink(step->made_path);
		} else if (unlink(step->target_path) == 0) {
			burst->removed += !step->ours_alone;
			remove_empty_folders(burst->arena, burst->folder, step->target);
		} else if (errno != ENOENT) {
			step->failed = !fail(burst, step->target_path);
		}
		good &= !step->failed;
	}
	remove_journal(burst);
	return good;
}

/* ---- the next start ---- */

static bool holds(struct burst_reader *reader, const char *folder, const char *relative,
                  struct hash hash)
{
	struct on_disk disk =
	        burst_look(reader, arena_printf(reader->arena, "%s/%s", folder, relative));
	return disk.state == DISK_FILE && hash_equal(disk.hash, hash);
}

static bool is_ready(const struct journal *journal, struct burst_reader *reader, const char *folder)
{
	for (VEC_EACH(const struct journal_step, step, &journal->steps))
		if (step->made && !holds(reader, folder, step->made, step->hash) &&
		    !holds(reader, folder, step->target, step->hash))
			return false;
	return true;
}

static void finish_step(const struct journal_step *step, struct burst_reader *reader,
                        const char *folder)
{
	struct arena *arena = reader->arena;
	const char *target = arena_printf(arena, "%s/%s", folder, step->target);
	if (step->made) {
		const char *made = arena_printf(arena, "%s/%s", folder, step->made);
		/* A new file that is not whole: its target has it already. */
		if (!holds(reader, folder, step->made, step->hash) || rename(made, target) < 0)
			unlink(made);
	} else if (holds(reader, folder, step->target, step->hash) && unlink(target) == 0) {
		remove_empty_folders(arena, folder, step->target);
	}
}

bool burst_recover(struct arena *arena, const char *folder, const char **reason)
{
	const char *path = arena_printf(arena, "%s/" JOURNAL_NAME, folder), *bytes;
	size_t length;
	*reason = path;
	if (!disk_read(path, arena, &bytes, &length))
		return errno == ENOENT;
	struct journal journal;
	struct burst_reader reader = {.arena = arena};
	bool whole = journal_read(&journal, arena, bytes, length);
	bool ready = whole && is_ready(&journal, &reader, folder);
	for (VEC_EACH(const struct journal_step, step, &journal.steps)) {
		if (ready)
			finish_step(step, &reader, folder);
		else if (whole && step->made)
			unlink(arena_printf(arena, "%s/%s", folder, step->made));
	}
	unlink(arena_printf(arena, "%s" MADE_SUFFIX, path));
	return unlink(path) == 0 || errno == ENOENT;
}
