#include "daemon/turns.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct turn {
	struct turn *next;
	uint64_t given, served; /* numbers, as at a counter */
	char folder[];
};

struct turns {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	struct turn *first;
};

struct turns *turns_new(void)
{
	struct turns *turns = calloc(1, sizeof *turns);
	if (!turns)
		return NULL;
	if (pthread_mutex_init(&turns->lock, NULL) != 0) {
		free(turns);
		return NULL;
	}
	if (pthread_cond_init(&turns->changed, NULL) != 0) {
		pthread_mutex_destroy(&turns->lock);
		free(turns);
		return NULL;
	}
	return turns;
}

void turns_free(struct turns *turns)
{
	if (!turns)
		return;
	pthread_cond_destroy(&turns->changed);
	pthread_mutex_destroy(&turns->lock);
	free(turns);
}

static struct turn *find(struct turns *turns, const char *folder)
{
	struct turn *turn = turns->first;
	while (turn && strcmp(turn->folder, folder) != 0)
		turn = turn->next;
	if (turn)
		return turn;
	size_t length = strlen(folder) + 1;
	turn = calloc(1, sizeof *turn + length);
	if (!turn)
		return NULL;
	memcpy(turn->folder, folder, length);
	turn->next = turns->first;
	turns->first = turn;
	return turn;
}

struct turn *turns_take(struct turns *turns, const char *folder)
{
	pthread_mutex_lock(&turns->lock);
	struct turn *turn = find(turns, folder);
	uint64_t mine = turn ? turn->given++ : 0;
	while (turn && turn->served != mine)
		pthread_cond_wait(&turns->changed, &turns->lock);
	pthread_mutex_unlock(&turns->lock);
	return turn;
}

void turns_give(struct turns *turns, struct turn *turn)
{
	if (!turn)
		return;
	pthread_mutex_lock(&turns->lock);
	if (++turn->served == turn->given) { /* nobody waits */
		struct turn **link = &turns->first;
		while (*link != turn)
			link = &(*link)->next;
		*link = turn->next;
		free(turn);
	}
	pthread_cond_broadcast(&turns->changed);
	pthread_mutex_unlock(&turns->lock);
}
