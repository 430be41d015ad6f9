#include "daemon/output.h"

#include "daemon/burst.h"
#include "daemon/disk.h"
#include "project/names.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LOCK_TRIES = 6000, PAUSE = 10 * 1000 * 1000 /* nanoseconds: a minute in all */ };

static void say(struct output *output, bool error, const char *path, const char *what)
{
	struct output_message message = {error, path, what,
	                                 arena_printf(output->arena, "%s %s", path, what)};
	VEC_PUSH(output->arena, &output->messages, message);
	output->errors += error;
}

static bool say_errno(struct output *output, const char *path, const char *verb, int reason)
{
	say(output, true, path,
	    arena_printf(output->arena, "cannot be %s: %s", verb, strerror(reason)));
	return false;
}

static const char *below(struct output *output, const char *path)
{
	return arena_printf(output->arena, "%s/%s", output->folder, path);
}

static bool lock_folder(int folder)
{
	for (int i = 0; i < LOCK_TRIES; i++) {
		if (flock(folder, LOCK_EX | LOCK_NB) == 0)
			return true;
		if (errno != EWOULDBLOCK && errno != EINTR)
			return true; /* a file system without locks: go on without */
		struct timespec pause = {0, PAUSE};
		nanosleep(&pause, NULL);
	}
	return false;
}

static bool read_manifest(struct output *output)
{
	const char *path = below(output, MANIFEST_NAME), *bytes;
	size_t length;
	struct disk_stamp stamp;
	output->manifest = (struct manifest){0};
	output->burst = 0;
	if (!disk_read_stamped(path, output->arena, &bytes, &length, &stamp)) {
		int reason = errno;
		trail_note_failure(output->trail, path, reason);
		return reason == ENOENT || reason == ENOTDIR ||
		       say_errno(output, path, "read", reason);
	}
	trail_note(output->trail, path, &stamp);
	output->burst = (time_t)(stamp.modified / 1000000000);
	manifest_read(&output->manifest, output->arena, bytes, length);
	return true;
}

/* Locks the folder if it is there, and finishes what was left. */
static bool take_folder(struct output *output)
{
	const char *journal;
	output->lock = open(output->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (output->lock < 0)
		return errno == ENOENT || say_errno(output, output->folder, "opened", errno);
	if (!lock_folder(output->lock)) {
		say(output, true, output->folder, "is being written by another process");
		return false;
	}
	return burst_recover(output->arena, output->folder, &journal) ||
	       say_errno(output, journal, "finished", errno);
}

bool output_open(struct output *output, struct arena *arena, const char *folder, const char *root,
                 bool force, bool write, struct trail *trail)
{
	*output = (struct output){.arena = arena,
	                          .folder = folder,
	                          .root = root,
	                          .force = force,
	                          .trail = trail,
	                          .lock = -1,
	                          .write = write};
	return (!write || take_folder(output)) && read_manifest(output);
}

/* ---- what is to be done ---- */

struct looker {
	struct output *output;
	struct burst_reader reader;
};

static struct on_disk look(void *context, const char *path)
{
	struct looker *looker = context;
	return burst_look(&looker->reader, below(looker->output, path));
}

static void say_trouble(struct output *output, const struct output_action *action)
{
	const char *path = below(output, action->path);
	switch (action->trouble) {
	case OUTPUT_FINE:
	case OUTPUT_EDITED_KEPT:
		break;
	case OUTPUT_FOREIGN:
		say(output, true, path,
		    "was not written by hx2ex and is in the way: move it, or use --force");
		break;
	case OUTPUT_EDITED:
		say(output, true, path,
		    "was edited after hx2ex wrote it, and its text has to change: take "
		    "the edit over into the Haxe source, or use --force");
		break;
	case OUTPUT_EDITED_STALE:
		say(output, false, path,
		    "was edited after hx2ex wrote it, and its class is gone: remove "
		    "it, or use --force");
		break;
	case OUTPUT_NO_FILE:
		say(output, true, path,
		    "is no regular file, and a class wants to be written there");
		break;
	case OUTPUT_UNREADABLE:
		say(output, true, path, "cannot be read, so whose it is cannot be told");
		break;
	case OUTPUT_CLASH:
		say(output, true, path,
		    arena_printf(output->arena,
		                 "is wanted by two classes, %s and %s: give one of them "
		                 "another name, or @:native(\"...\")",
		                 action->class_path, action->other));
		break;
	}
}

/* Where a class that has no path any more was written: nobody else's now, or NULL. */
static const char *path_before(const struct output *output, const char *class_path)
{
	const char *found = NULL;
	for (VEC_EACH(const struct manifest_entry, entry, &output->manifest.list)) {
		if (strcmp(entry->class_path, class_path) == 0 &&
		    strcmp(entry->root, output->root) == 0)
			found = entry->path;
	}
	for (uint32_t i = 0; found && i < output->text_count; i++) {
		if (output->texts[i].path && strcmp(output->texts[i].path, found) == 0)
			found = NULL;
	}
	return found;
}

/* The texts as they are wanted; numbers[i] is the text of the i-th. */
static uint32_t want(struct output *output, struct wanted *wanted, uint32_t *numbers)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < output->text_count; i++) {
		const struct output_text *text = &output->texts[i];
		const char *path = text->path ? text->path : path_before(output, text->class_path);
		if (!path)
			continue;
		wanted[count] = (struct wanted){
		        .path = path, .class_path = text->class_path, .leave = !text->bytes};
		if (text->bytes)
			wanted[count].hash = hash_bytes(text->bytes, text->length);
		numbers[count++] = i;
	}
	return count;
}

static bool decide(struct output *output)
{
	struct wanted *wanted = ARENA_NEWS(output->arena, output->text_count + 1, struct wanted);
	uint32_t *numbers = ARENA_NEWS(output->arena, output->text_count + 1, uint32_t);
	uint32_t count = want(output, wanted, numbers);
	struct looker looker = {
	        output, {.arena = output->arena, .trail = output->trail, .looks = output->looks}};
	manifest_decide(&output->actions, output->arena, &output->manifest, output->root, wanted,
	                count, look, &looker, output->force);
	for (VEC_EACH(struct output_action, action, &output->actions.list)) {
		if (action->wanted < count)
			action->wanted = numbers[action->wanted];
		say_trouble(output, action);
	}
	return !output->errors;
}

/* The paths come from names that a source may choose. */
static bool check_path(struct output *output, const struct output_text *text)
{
	if (names_path_fits(text->path))
		return true;
	say(output, true, below(output, text->path),
	    arena_printf(output->arena, "is no path that class %s can be written to",
	                 text->class_path));
	return false;
}

bool output_decide(struct output *output, const struct output_text *texts, uint32_t count)
{
	bool good = true;
	for (uint32_t i = 0; i < count; i++) /* what failed may have no name, and is not written */
		good &= !texts[i].bytes || check_path(output, &texts[i]);
	if (!good)
		return false;
	output->texts = texts;
	output->text_count = count;
	return decide(output);
}

/* ---- doing it ---- */

/* The folder is not there: makes and locks it. Somebody may have been faster:
 * then it is decided again. */
static bool make_folder(struct output *output, struct burst *burst)
{
	if (output->lock >= 0)
		return true;
	if (!burst_make_folders(burst, below(output, "x")))
		return say_errno(output, burst->failed_path, "made", burst->failed_errno);
	if (!take_folder(output) || !read_manifest(output))
		return false;
	if (output->lock < 0)
		return say_errno(output, output->folder, "opened", ENOENT);
	return !output->manifest.list.count || decide(output);
}

static void add_steps(struct output *output, struct burst *burst)
{
	for (VEC_EACH(const struct output_action, action, &output->actions.list)) {
		struct burst_step step = {.target = action->path, .hash = action->hash};
		if (action->trouble != OUTPUT_FINE)
			continue;
		if (action->verb == OUTPUT_WRITE) {
			const struct output_text *text = &output->texts[action->wanted];
			step.bytes = text->bytes;
			step.length = text->length;
			step.same_size = action->there && action->size_before == text->length;
		} else if (action->verb != OUTPUT_REMOVE) {
			continue;
		}
		VEC_PUSH(burst->arena, &burst->steps, step);
	}
}

/* The manifest goes last. One that says nothing is removed. */
static void add_manifest(struct output *output, struct burst *burst, const struct manifest *after)
{
	if (manifest_same(&output->manifest, after) && !output->manifest.damaged)
		return;
	struct buf before_text, after_text;
	buf_init(&before_text, output->arena);
	buf_init(&after_text, output->arena);
	manifest_write(after, &after_text);
	struct burst_step step = {.target = MANIFEST_NAME,
	                          .bytes = buf_string(&after_text),
	                          .length = after_text.length,
	                          .ours_alone = true};
	step.hash = hash_bytes(step.bytes, step.length);
	if (!after->list.count) {
		/* A removal is finished later only if the file is still what it was. */
		step.bytes = NULL;
		manifest_write(&output->manifest, &before_text);
		step.hash = hash_bytes(buf_string(&before_text), before_text.length);
	}
	VEC_PUSH(burst->arena, &burst->steps, step);
}

/* A step of the burst failed: what was there before counts as ours too. */
static void write_both(struct output *output, struct manifest *after)
{
	struct burst burst = {.arena = output->arena, .folder = output->folder};
	for (VEC_EACH(const struct manifest_entry, entry, &output->manifest.list))
		VEC_PUSH(output->arena, &after->list, *entry);
	struct buf text;
	buf_init(&text, output->arena);
	manifest_write(after, &text);
	struct burst_step step = {.target = MANIFEST_NAME,
	                          .bytes = buf_string(&text),
	                          .length = text.length,
	                          .ours_alone = true};
	step.hash = hash_bytes(step.bytes, step.length);
	VEC_PUSH(output->arena, &burst.steps, step);
	if (burst_prepare(&burst))
		burst_run(&burst);
}

bool output_commit(struct output *output)
{
	struct burst burst = {.arena = output->arena, .folder = output->folder};
	struct manifest after;
	add_steps(output, &burst);
	manifest_after(&after, output->arena, &output->manifest, output->root, &output->actions);
	add_manifest(output, &burst, &after);
	if (!burst.steps.count)
		return true;
	if (output->lock < 0) {
		if (!make_folder(output, &burst))
			return false;
		burst.steps.count = 0;
		add_steps(output, &burst);
		manifest_after(&after, output->arena, &output->manifest, output->root,
		               &output->actions);
		add_manifest(output, &burst, &after);
	}
	burst.before = output->burst;
	if (!burst_prepare(&burst))
		return say_errno(output, burst.failed_path, "written", burst.failed_errno);
	bool good = burst_run(&burst);
	output->written = burst.written;
	output->removed = burst.removed;
	for (VEC_EACH(const struct output_restamp, restamp, &burst.restamps))
		VEC_PUSH(output->arena, &output->restamps, *restamp);
	if (good)
		return true;
	write_both(output, &after);
	return say_errno(output, burst.failed_path, "written", burst.failed_errno);
}

void output_close(struct output *output)
{
	if (output->lock >= 0)
		close(output->lock);
	output->lock = -1;
}

/* ---- time stamps ---- */

bool output_restamp_due(const struct output_restamp *restamp, struct timespec now)
{
	return now.tv_sec >= restamp->due;
}

void output_restamp(const struct output_restamp *restamp, struct timespec now)
{
	struct stat status;
	if (lstat(restamp->path, &status) < 0 || !S_ISREG(status.st_mode) ||
	    status.st_mtim.tv_sec != restamp->mtime.tv_sec ||
	    status.st_mtim.tv_nsec != restamp->mtime.tv_nsec)
		return;
	struct timespec times[2] = {now, now};
	utimensat(AT_FDCWD, restamp->path, times, AT_SYMLINK_NOFOLLOW);
}

void output_restamp_wait(const struct output_restamp *restamps, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		struct timespec now;
		clock_gettime(CLOCK_REALTIME, &now);
		while (!output_restamp_due(&restamps[i], now)) {
			/* A clock that was set back must not keep us: never more than a second. */
			struct timespec pause = {0, 1000000000L - now.tv_nsec};
			if (restamps[i].due - now.tv_sec > 2)
				break;
			if (pause.tv_nsec >= 1000000000L)
				pause.tv_nsec = 999999999L;
			nanosleep(&pause, NULL);
			clock_gettime(CLOCK_REALTIME, &now);
		}
		output_restamp(&restamps[i], now);
	}
}
