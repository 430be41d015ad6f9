#include "daemon/worker.h"
#include "protocol/message.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct queue {
	struct job *first, **last;
};

struct workers {
	struct engine *engine;
	pthread_mutex_t lock;
	pthread_cond_t work;
	struct queue waiting, done;
	bool ending;
	int event;
	unsigned count;
	pthread_t threads[];
};

static void queue_add(struct queue *queue, struct job *job)
{
	job->next = NULL;
	*queue->last = job;
	queue->last = &job->next;
}

static struct job *queue_take(struct queue *queue)
{
	struct job *job = queue->first;
	if (job && !(queue->first = job->next))
		queue->last = &queue->first;
	return job;
}

void job_free(struct job *job)
{
	if (!job)
		return;
	json_decref(job->params);
	json_decref(job->id);
	free(job->frame);
	watch_set_free(job->set);
	free(job);
}

char *job_frame(json_t *id, json_t *result, size_t *length)
{
	if (!result)
		return message_frame(message_error(id, ERROR_INTERNAL, "out of memory", NULL),
		                     length);
	json_object_del(result, "watch");
	json_incref(result);
	json_t *message = id ? message_result(id, result) : message_notification("built", result);
	char *frame = message_frame(message, length);
	if (!frame && id)
		frame = message_frame(message_error(id, ERROR_INTERNAL,
		                                    "the answer is too long, or no text", NULL),
		                      length);
	return frame;
}

static void run_job(struct workers *workers, struct job *job)
{
	struct timespec started;
	clock_gettime(CLOCK_REALTIME_COARSE, &started);
	json_t *result = engine_call(workers->engine, job->method, job->params);
	if (job->watching)
		job->set = watch_set_new(json_object_get(result, "watch"), job->params, started);
	job->frame = job_frame(job->id, result, &job->length);
	json_decref(result);
}

static struct job *next_job(struct workers *workers)
{
	pthread_mutex_lock(&workers->lock);
	while (!workers->waiting.first && !workers->ending)
		pthread_cond_wait(&workers->work, &workers->lock);
	struct job *job = workers->ending ? NULL : queue_take(&workers->waiting);
	pthread_mutex_unlock(&workers->lock);
	return job;
}

static void *work(void *argument)
{
	struct workers *workers = argument;
	for (struct job *job; (job = next_job(workers));) {
		const uint64_t one = 1;
		run_job(workers, job);
		pthread_mutex_lock(&workers->lock);
		queue_add(&workers->done, job);
		pthread_mutex_unlock(&workers->lock);
		ssize_t written = write(workers->event, &one, sizeof one);
		(void)written; /* a full counter is readable all the same */
	}
	return NULL;
}

int thread_with_big_stack(pthread_t *thread, void *(*run)(void *), void *argument)
{
	static const size_t mebibytes[] = {256, 64, 16};
	int error = EAGAIN;
	for (size_t i = 0; error && i < sizeof mebibytes / sizeof *mebibytes; i++) {
		pthread_attr_t attributes;
		if ((error = pthread_attr_init(&attributes)))
			break;
		pthread_attr_setstacksize(&attributes, mebibytes[i] * 1024 * 1024);
		error = pthread_create(thread, &attributes, run, argument);
		pthread_attr_destroy(&attributes);
	}
	return error;
}

/* Signals are the event loop's. */
static void start_threads(struct workers *workers, unsigned count)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	while (workers->count < count &&
	       !(errno = thread_with_big_stack(&workers->threads[workers->count], work, workers)))
		workers->count++;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}

struct workers *workers_new(struct engine *engine, unsigned count)
{
	struct workers *workers = calloc(1, sizeof *workers + count * sizeof *workers->threads);
	if (!workers)
		return NULL;
	workers->engine = engine;
	workers->waiting.last = &workers->waiting.first;
	workers->done.last = &workers->done.first;
	pthread_mutex_init(&workers->lock, NULL);
	pthread_cond_init(&workers->work, NULL);
	workers->event = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if (workers->event >= 0)
		start_threads(workers, count);
	if (workers->count)
		return workers;
	int error = errno;
	workers_free(workers);
	errno = error;
	return NULL;
}

int workers_event(const struct workers *workers)
{
	return workers->event;
}

void workers_submit(struct workers *workers, struct job *job)
{
	pthread_mutex_lock(&workers->lock);
	queue_add(&workers->waiting, job);
	pthread_cond_signal(&workers->work);
	pthread_mutex_unlock(&workers->lock);
}

struct job *workers_collect(struct workers *workers)
{
	uint64_t count;
	ssize_t got = read(workers->event, &count, sizeof count);
	(void)got; /* the queue says what there is */
	pthread_mutex_lock(&workers->lock);
	struct job *jobs = workers->done.first;
	workers->done = (struct queue){NULL, &workers->done.first};
	pthread_mutex_unlock(&workers->lock);
	return jobs;
}

size_t workers_forget(struct workers *workers, uint64_t session)
{
	size_t dropped = 0;
	pthread_mutex_lock(&workers->lock);
	struct queue old = workers->waiting;
	workers->waiting = (struct queue){NULL, &workers->waiting.first};
	for (struct job *job = old.first, *next; job; job = next) {
		next = job->next;
		if (job->session == session) {
			job_free(job);
			dropped++;
		} else {
			queue_add(&workers->waiting, job);
		}
	}
	pthread_mutex_unlock(&workers->lock);
	return dropped;
}

static void free_queue(struct queue *queue)
{
	struct job *job = queue->first;
	while (job) {
		struct job *next = job->next;
		job_free(job);
		job = next;
	}
}

void workers_free(struct workers *workers)
{
	if (!workers)
		return;
	pthread_mutex_lock(&workers->lock);
	workers->ending = true;
	pthread_cond_broadcast(&workers->work);
	pthread_mutex_unlock(&workers->lock);
	for (unsigned i = 0; i < workers->count; i++)
		pthread_join(workers->threads[i], NULL);
	free_queue(&workers->waiting);
	free_queue(&workers->done);
	if (workers->event >= 0)
		close(workers->event);
	pthread_cond_destroy(&workers->work);
	pthread_mutex_destroy(&workers->lock);
	free(workers);
}
