/*
 * A fuzzer of our own: programs and other inputs, damaged by chance but the
 * same for the same seed, through one stage after another.  fuzz.c (in
 * tests/tools) forks, watches and reports; mutate.c damages; the stages*.c run.
 */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct random {
	uint64_t state;
};

uint32_t random_next(struct random *r);
/* 0 to count - 1; 0 for no count. */
uint32_t random_below(struct random *r, uint32_t count);

struct text {
	char *bytes; /* malloc'ed, with a NUL behind it */
	size_t length;
};

void *must(void *memory); /* ends the process without memory: this is a tool */
struct text text_copy(const char *bytes, size_t length);

struct corpus {
	struct text *items;
	char **paths;
	uint32_t count, room;
};

/* Reads a file, or all below a folder that end in `suffix`, in order of name. */
void corpus_add(struct corpus *corpus, const char *path, const char *suffix);
void corpus_free(struct corpus *corpus);

enum { FUZZ_LARGEST = 256 * 1024 };

/* A damaged copy of one of the corpus (the caller frees it). */
struct text mutate(struct random *r, const struct corpus *corpus);
/* The same for bytes without tokens: rows, databases. */
void damage(struct random *r, char *bytes, size_t *length, size_t room);

struct stage {
	const char *name, *suffix, *what;
	/* What is kept from one input to the next. */
	void *(*open)(const char *scratch);
	void (*run)(void *state, const char *bytes, size_t length, uint64_t seed);
	void (*close)(void *state);
	bool whole; /* the program is not damaged, but what the stage makes of it */
};

extern const struct stage fuzz_stages[]; /* ends with a row without a name */

#define STAGE_OF(name)                                                                             \
	void *name##_open(const char *scratch);                                                    \
	void name##_run(void *state, const char *bytes, size_t length, uint64_t seed);             \
	void name##_close(void *state)

STAGE_OF(front);
void lex_run(void *state, const char *bytes, size_t length, uint64_t seed);
void parse_run(void *state, const char *bytes, size_t length, uint64_t seed);
void type_run(void *state, const char *bytes, size_t length, uint64_t seed);
void transform_run(void *state, const char *bytes, size_t length, uint64_t seed);
void rows_run(void *state, const char *bytes, size_t length, uint64_t seed);
STAGE_OF(plain);
void hxml_run(void *state, const char *bytes, size_t length, uint64_t seed);
void texts_run(void *state, const char *bytes, size_t length, uint64_t seed);
void elixir_run(void *state, const char *bytes, size_t length, uint64_t seed);
void serial_run(void *state, const char *bytes, size_t length, uint64_t seed);
void frame_run(void *state, const char *bytes, size_t length, uint64_t seed);
STAGE_OF(engine_stage);
void database_run(void *state, const char *bytes, size_t length, uint64_t seed);

#endif
