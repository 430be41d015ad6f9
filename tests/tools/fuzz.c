/*
 * fuzz [options] STAGE|all CORPUS...   damaged inputs through a stage
 * fuzz -r FILE [-s SEED] STAGE         one input again, in this process
 *
 *   -s SEED   the same seed gives the same inputs (1)
 *   -n COUNT  so many inputs a stage (no limit but -t)
 *   -t SECS   so long a stage (10)
 *   -l MS     processor time that one input may take (2000)
 *   -m MIB    memory that one input may take (2048)
 *   -o DIR    where inputs that fail are saved (fuzz-found)
 *
 * A child runs the inputs, its parent watches: what crashes, takes too long or
 * too much, or leaks (under a leak checker, at a child's end) is saved with
 * what was said, and the next child goes on behind it.
 */
#include "daemon/worker.h"
#include "tests/fuzz/fuzz.h"

#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 400, MOST_FAILURES = 40 };

/* What the child tells the parent. */
struct progress {
	volatile uint64_t next; /* the input that runs, or will run next */
	volatile int64_t begun,
	        wall; /* its start, milliseconds of the child's processor time, and of the clock */
	volatile bool running;
};

struct fuzz {
	const struct stage *stage;
	struct corpus corpus;
	struct progress *progress;
	uint64_t seed, count;
	long seconds, limit, memory;
	const char *folder;
	char scratch[64];
	uint64_t last; /* of this batch, exclusive */
	uint64_t passed, failed;
};

static int64_t clock_ms(clockid_t which)
{
	struct timespec now = {0, 0};
	clock_gettime(which, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The input with this number, and the seed for what the stage damages itself. */
static struct text input_of(const struct fuzz *fuzz, uint64_t number, uint64_t *seed)
{
	struct random r = {fuzz->seed * 0x100000001B3ULL + number * 0x9E3779B97F4A7C15ULL};
	*seed = random_next(&r);
	if (!fuzz->stage->whole)
		return mutate(&r, &fuzz->corpus);
	const struct text *one = &fuzz->corpus.items[random_below(&r, fuzz->corpus.count)];
	return text_copy(one->bytes, one->length);
}

static void *run_batch(void *argument)
{
	struct fuzz *fuzz = argument;
	struct progress *progress = fuzz->progress;
	void *state = fuzz->stage->open(fuzz->scratch);
	for (; progress->next < fuzz->last; progress->next++) {
		uint64_t seed;
		struct text text = input_of(fuzz, progress->next, &seed);
		progress->begun = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
		progress->wall = clock_ms(CLOCK_MONOTONIC);
		progress->running = true;
		fuzz->stage->run(state, text.bytes, text.length, seed);
		progress->running = false;
		free(text.bytes);
	}
	fuzz->stage->close(state);
	return NULL;
}

/* As the daemon's workers run: on a big stack. */
static int on_big_stack(void *(*run)(void *), void *argument)
{
	pthread_t thread;
	if (thread_with_big_stack(&thread, run, argument) != 0)
		return 3;
	pthread_join(thread, NULL);
	return 0;
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *at)
{
	(void)info;
	(void)kind;
	(void)at;
	return remove(path);
}

static void remove_scratch(const struct fuzz *fuzz)
{
	nftw(fuzz->scratch, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static bool make_scratch(struct fuzz *fuzz)
{
	snprintf(fuzz->scratch, sizeof fuzz->scratch, "/tmp/hx2ex-fuzz-XXXXXX");
	return mkdtemp(fuzz->scratch) != NULL;
}

/* ---- watching ---- */

static long memory_of(pid_t child)
{
	char path[64];
	long pages = 0, resident = 0;
	snprintf(path, sizeof path, "/proc/%ld/statm", (long)child);
	FILE *file = fopen(path, "r");
	if (!file)
		return 0;
	if (fscanf(file, "%ld %ld", &pages, &resident) != 2)
		resident = 0;
	fclose(file);
	return resident * (sysconf(_SC_PAGESIZE) / 1024) / 1024;
}

static const char *trouble_of(const struct fuzz *fuzz, pid_t child)
{
	clockid_t clock;
	const struct progress *progress = fuzz->progress;
	uint64_t next = progress->next;
	if (memory_of(child) > fuzz->memory)
		return "took too much memory";
	if (!progress->running || clock_getcpuclockid(child, &clock) != 0)
		return NULL;
	bool late = clock_ms(clock) - progress->begun > fuzz->limit ||
	            clock_ms(CLOCK_MONOTONIC) - progress->wall > 15 * fuzz->limit;
	return late && progress->running && progress->next == next ? "took too long" : NULL;
}

/* NULL: all inputs of the batch were run and nothing leaked. */
static const char *watch(const struct fuzz *fuzz, pid_t child)
{
	int status = 0;
	while (waitpid(child, &status, WNOHANG) == 0) {
		const char *trouble = trouble_of(fuzz, child);
		struct timespec pause = {0, 10 * 1000 * 1000};
		if (trouble) {
			kill(child, SIGKILL);
			waitpid(child, &status, 0);
			return trouble;
		}
		nanosleep(&pause, NULL);
	}
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return NULL;
	return fuzz->progress->next >= fuzz->last ? "leaked" : "crashed";
}

static void save(struct fuzz *fuzz, const char *trouble, const char *said)
{
	char path[512], log[520];
	uint64_t seed, number = fuzz->progress->next;
	bool leaked = number >= fuzz->last;
	mkdir(fuzz->folder, 0777);
	snprintf(path, sizeof path, "%s/%s-%llu-%llu%s", fuzz->folder, fuzz->stage->name,
	         (unsigned long long)fuzz->seed, (unsigned long long)number, fuzz->stage->suffix);
	snprintf(log, sizeof log, "%s.log", path);
	struct text text = input_of(fuzz, leaked ? number - 1 : number, &seed);
	FILE *file = fopen(path, "wb");
	if (file) {
		fwrite(text.bytes, 1, text.length, file);
		fclose(file);
	}
	free(text.bytes);
	rename(said, log);
	printf("FAILED: %s %s: %s (again: fuzz -s %llu -r %s %s)\n", fuzz->stage->name, trouble,
	       log, (unsigned long long)seed, path, fuzz->stage->name);
	fuzz->failed++;
}

static pid_t start(struct fuzz *fuzz, const char *said)
{
	fflush(NULL);
	pid_t child = fork();
	if (child != 0)
		return child;
	if (!freopen(said, "w", stderr))
		_exit(3);
	setvbuf(stderr, NULL, _IONBF, 0);
	int code = on_big_stack(run_batch, fuzz);
	corpus_free(&fuzz->corpus);
	exit(code);
}

static void run_stage(struct fuzz *fuzz)
{
	int64_t end = clock_ms(CLOCK_MONOTONIC) + fuzz->seconds * 1000;
	char said[128];
	uint64_t failures = 0;
	memset(fuzz->progress, 0, sizeof *fuzz->progress);
	while (fuzz->progress->next < fuzz->count && clock_ms(CLOCK_MONOTONIC) < end &&
	       failures < MOST_FAILURES) {
		if (!make_scratch(fuzz))
			break;
		snprintf(said, sizeof said, "%s.said", fuzz->scratch);
		fuzz->last = fuzz->progress->next + BATCH < fuzz->count
		                     ? fuzz->progress->next + BATCH
		                     : fuzz->count;
		pid_t child = start(fuzz, said);
		const char *trouble = child < 0 ? "cannot start" : watch(fuzz, child);
		if (trouble) {
			save(fuzz, trouble, said);
			failures++;
			fuzz->progress->next += fuzz->progress->next < fuzz->last;
		}
		unlink(said);
		remove_scratch(fuzz);
	}
	fuzz->passed += fuzz->progress->next - failures;
	printf("%-10s %llu inputs, %llu failed\n", fuzz->stage->name,
	       (unsigned long long)fuzz->progress->next, (unsigned long long)failures);
	fflush(stdout);
}

/* ---- one input again ---- */

struct again {
	struct fuzz *fuzz;
	const struct text *text;
};

static void *run_again(void *argument)
{
	struct again *again = argument;
	const struct fuzz *fuzz = again->fuzz;
	int64_t begun = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
	void *state = fuzz->stage->open(fuzz->scratch);
	char *exact = must(malloc(again->text->length + 1));
	memcpy(exact, again->text->bytes, again->text->length + 1);
	fuzz->stage->run(state, exact, again->text->length, fuzz->seed);
	free(exact);
	fuzz->stage->close(state);
	printf("%s: %ld ms\n", fuzz->stage->name,
	       (long)(clock_ms(CLOCK_PROCESS_CPUTIME_ID) - begun));
	return NULL;
}

static int replay(struct fuzz *fuzz, const char *path)
{
	corpus_add(&fuzz->corpus, path, "");
	if (!fuzz->corpus.count || !make_scratch(fuzz))
		return 2;
	struct again again = {fuzz, &fuzz->corpus.items[0]};
	int code = on_big_stack(run_again, &again);
	remove_scratch(fuzz);
	corpus_free(&fuzz->corpus);
	return code;
}

static int usage(void)
{
	fprintf(stderr, "usage: fuzz [-s SEED] [-n COUNT] [-t SECONDS] [-l MS] [-m MIB] [-o DIR] "
	                "STAGE|all CORPUS...\n"
	                "       fuzz -r FILE [-s SEED] STAGE\n");
	for (const struct stage *one = fuzz_stages; one->name; one++)
		fprintf(stderr, "  %-10s %s (*%s)\n", one->name, one->what, one->suffix);
	return 2;
}

static int run_all(struct fuzz *fuzz, const char *name, char **paths, int count)
{
	bool any = false;
	for (const struct stage *one = fuzz_stages; one->name; one++) {
		if (strcmp(name, "all") != 0 && strcmp(name, one->name) != 0)
			continue;
		any = true;
		fuzz->stage = one;
		for (int i = 0; i < count; i++)
			corpus_add(&fuzz->corpus, paths[i], one->suffix);
		if (fuzz->corpus.count) {
			run_stage(fuzz);
		} else {
			printf("FAILED: %s: no %s files\n", one->name, one->suffix);
			fuzz->failed++;
		}
		corpus_free(&fuzz->corpus);
		fuzz->corpus = (struct corpus){0};
	}
	printf("%llu passed, %llu failed\n", (unsigned long long)fuzz->passed,
	       (unsigned long long)fuzz->failed);
	return any ? fuzz->failed > 0 : usage();
}

int main(int argc, char **argv)
{
	struct fuzz fuzz = {.seed = 1,
	                    .count = UINT64_MAX / 2,
	                    .seconds = 10,
	                    .limit = 2000,
	                    .memory = 2048,
	                    .folder = "fuzz-found"};
	const char *again = NULL;
	for (int option; (option = getopt(argc, argv, "s:n:t:l:m:o:r:")) != -1;) {
		switch (option) {
		case 's':
			fuzz.seed = strtoull(optarg, NULL, 10);
			break;
		case 'n':
			fuzz.count = strtoull(optarg, NULL, 10);
			break;
		case 't':
			fuzz.seconds = atol(optarg);
			break;
		case 'l':
			fuzz.limit = atol(optarg);
			break;
		case 'm':
			fuzz.memory = atol(optarg);
			break;
		case 'o':
			fuzz.folder = optarg;
			break;
		case 'r':
			again = optarg;
			break;
		default:
			return usage();
		}
	}
	if (optind >= argc)
		return usage();
	if (again) {
		for (fuzz.stage = fuzz_stages; fuzz.stage->name; fuzz.stage++) {
			if (!strcmp(fuzz.stage->name, argv[optind]))
				return replay(&fuzz, again);
		}
		return usage();
	}
	fuzz.progress = mmap(NULL, sizeof *fuzz.progress, PROT_READ | PROT_WRITE,
	                     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	return fuzz.progress == MAP_FAILED
	               ? 2
	               : run_all(&fuzz, argv[optind], argv + optind + 1, argc - optind - 1);
}
