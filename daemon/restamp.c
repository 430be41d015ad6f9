#include "daemon/restamp.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { TICK_NS = 50 * 1000 * 1000 };

struct pending {
	struct pending *next;
	struct output_restamp restamp;
	char path[];
};

struct restamper {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	pthread_t thread;
	struct pending *first;
	bool started, leaving;
};

struct restamper *restamper_new(void)
{
	struct restamper *restamper = calloc(1, sizeof *restamper);
	if (!restamper)
		return NULL;
	if (pthread_mutex_init(&restamper->lock, NULL) != 0) {
		free(restamper);
		return NULL;
	}
	if (pthread_cond_init(&restamper->changed, NULL) != 0) {
		pthread_mutex_destroy(&restamper->lock);
		free(restamper);
		return NULL;
	}
	return restamper;
}

/* Sets what is due; the lock is held. */
static void set_due(struct restamper *restamper)
{
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	struct pending **link = &restamper->first;
	while (*link) {
		struct pending *one = *link;
		if (!output_restamp_due(&one->restamp, now)) {
			link = &one->next;
			continue;
		}
		output_restamp(&one->restamp, now);
		*link = one->next;
		free(one);
	}
}

static void *wait_for_them(void *context)
{
	struct restamper *restamper = context;
	pthread_mutex_lock(&restamper->lock);
	while (restamper->first || !restamper->leaving) {
		if (!restamper->first) {
			pthread_cond_wait(&restamper->changed, &restamper->lock);
			continue;
		}
		struct timespec until;
		clock_gettime(CLOCK_REALTIME, &until);
		until.tv_nsec += TICK_NS;
		if (until.tv_nsec >= 1000000000) {
			until.tv_nsec -= 1000000000;
			until.tv_sec++;
		}
		pthread_cond_timedwait(&restamper->changed, &restamper->lock, &until);
		set_due(restamper);
	}
	pthread_mutex_unlock(&restamper->lock);
	return NULL;
}

void restamper_add(struct restamper *restamper, const struct output_restamp *list, uint32_t count)
{
	pthread_mutex_lock(&restamper->lock);
	for (uint32_t i = 0; i < count; i++) {
		size_t length = strlen(list[i].path) + 1;
		struct pending *one = malloc(sizeof *one + length);
		if (!one)
			break;
		memcpy(one->path, list[i].path, length);
		one->restamp = list[i];
		one->restamp.path = one->path;
		one->next = restamper->first;
		restamper->first = one;
	}
	if (restamper->first && !restamper->started)
		restamper->started =
		        pthread_create(&restamper->thread, NULL, wait_for_them, restamper) == 0;
	pthread_cond_signal(&restamper->changed);
	pthread_mutex_unlock(&restamper->lock);
}

void restamper_free(struct restamper *restamper)
{
	if (!restamper)
		return;
	pthread_mutex_lock(&restamper->lock);
	restamper->leaving = true;
	pthread_cond_signal(&restamper->changed);
	bool started = restamper->started;
	pthread_mutex_unlock(&restamper->lock);
	if (started)
		pthread_join(restamper->thread, NULL);
	while (restamper->first) {
		struct pending *next = restamper->first->next;
		free(restamper->first);
		restamper->first = next;
	}
	pthread_cond_destroy(&restamper->changed);
	pthread_mutex_destroy(&restamper->lock);
	free(restamper);
}
