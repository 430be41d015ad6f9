/*
 * Worker threads: jobs in, answers out.  The event loop submits and collects;
 * a worker calls the engine and makes the whole frame, so that the loop only
 * has to send it.
 */
#ifndef DAEMON_WORKER_H
#define DAEMON_WORKER_H

#include "daemon/engine.h"
#include "daemon/watch_set.h"

#include <jansson.h>
#include <pthread.h>
#include <stdint.h>

struct job {
	struct job *next;
	uint64_t session;   /* its number: it may be gone when the job is done */
	const char *method; /* of the engine */
	json_t *params;     /* owned */
	json_t *id;         /* owned; NULL: the answer is the notification `built` */
	bool watching;      /* make `set` */
	/* What the worker gives: */
	char *frame; /* malloc'ed; NULL when there was no memory */
	size_t length;
	struct watch_set *set; /* NULL when the result names no files */
};

void job_free(struct job *job);
/* A result of the engine as a frame, also used by `--once`. */
char *job_frame(json_t *id, json_t *result, size_t *length);

struct workers;

/* NULL and errno when no thread could be started. */
struct workers *workers_new(struct engine *engine, unsigned count);
/* Readable when jobs are done. */
int workers_event(const struct workers *workers);
/* Takes the job over. */
void workers_submit(struct workers *workers, struct job *job);
/* All that is done, oldest first; each is the caller's. */
struct job *workers_collect(struct workers *workers);
/* Drops the session's jobs that no worker has begun; returns how many. */
size_t workers_forget(struct workers *workers, uint64_t session);
/* Waits for what runs, then ends the threads. Jobs not begun are dropped. */
void workers_free(struct workers *workers);

/* A thread's attributes with room for a compiler that recurses. Smaller
 * stacks are tried when the system has no address space to give. */
int thread_with_big_stack(pthread_t *thread, void *(*run)(void *), void *argument);

#endif
