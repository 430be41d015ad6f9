#include "daemon/answers.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { KEPT = 8 };

struct answer {
	struct hash key;
	json_t *result;
	struct trail_step *steps; /* with their paths behind them, in one allocation */
	uint32_t count;
	bool used; /* by somebody who looks at it without the lock */
	bool dead; /* who uses it frees it */
};

struct answers {
	pthread_mutex_t lock;
	struct answer *list[KEPT]; /* the most recently used first */
};

struct answers *answers_new(void)
{
	struct answers *answers = calloc(1, sizeof *answers);
	if (answers && pthread_mutex_init(&answers->lock, NULL) != 0) {
		free(answers);
		answers = NULL;
	}
	return answers;
}

static void answer_free(struct answer *answer)
{
	if (!answer)
		return;
	json_decref(answer->result);
	free(answer->steps);
	free(answer);
}

static void let_go(struct answer *answer)
{
	if (answer && answer->used)
		answer->dead = true;
	else
		answer_free(answer);
}

void answers_clear(struct answers *answers)
{
	pthread_mutex_lock(&answers->lock);
	for (size_t i = 0; i < KEPT; i++)
		let_go(answers->list[i]);
	memset(answers->list, 0, sizeof answers->list);
	pthread_mutex_unlock(&answers->lock);
}

void answers_free(struct answers *answers)
{
	if (!answers)
		return;
	answers_clear(answers);
	pthread_mutex_destroy(&answers->lock);
	free(answers);
}

struct hash answers_key(const char *method, const json_t *params)
{
	struct hash key = hash_bytes(method, strlen(method));
	char *text = json_dumps(params, JSON_COMPACT | JSON_SORT_KEYS);
	if (text)
		key = hash_join(key, hash_bytes(text, strlen(text)));
	free(text);
	return key;
}

/* Takes the answer with this key out of the list. */
static struct answer *take(struct answers *answers, struct hash key)
{
	for (size_t i = 0; i < KEPT && answers->list[i]; i++) {
		struct answer *found = answers->list[i];
		if (!hash_equal(found->key, key))
			continue;
		memmove(&answers->list[i], &answers->list[i + 1],
		        (KEPT - 1 - i) * sizeof answers->list[0]);
		answers->list[KEPT - 1] = NULL;
		return found;
	}
	return NULL;
}

static void put_first(struct answers *answers, struct answer *answer)
{
	let_go(answers->list[KEPT - 1]);
	memmove(&answers->list[1], &answers->list[0], (KEPT - 1) * sizeof answers->list[0]);
	answers->list[0] = answer;
}

json_t *answers_find(struct answers *answers, struct hash key)
{
	pthread_mutex_lock(&answers->lock);
	struct answer *answer = take(answers, key);
	if (answer && answer->used) { /* who is faster looks for both, the other one builds */
		put_first(answers, answer);
		answer = NULL;
	} else if (answer) {
		answer->used = true;
		put_first(answers, answer);
	}
	pthread_mutex_unlock(&answers->lock);
	if (!answer)
		return NULL;
	bool holds = trail_steps_hold(answer->steps, answer->count);
	json_t *copy = holds ? json_deep_copy(answer->result) : NULL;
	pthread_mutex_lock(&answers->lock);
	answer->used = false;
	if (answer->dead)
		answer_free(answer);
	else if (!holds)
		answer_free(take(answers, key));
	pthread_mutex_unlock(&answers->lock);
	return copy;
}

static json_int_t number(const json_t *result, const char *key)
{
	return json_integer_value(json_object_get(result, key));
}

static bool changed_nothing(const json_t *result)
{
	static const char *const counts[] = {"exit",    "transformed", "rewritten", "failed",
	                                     "written", "removed",     "errors"};
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		if (number(result, counts[i]))
			return false;
	}
	return json_is_array(json_object_get(result, "outputs"));
}

static bool copy_steps(struct answer *answer, const struct trail *trail)
{
	size_t size = (trail->steps.count + 1) * sizeof *answer->steps;
	size_t text = 0;
	for (VEC_EACH(const struct trail_step, step, &trail->steps))
		text += strlen(step->path) + 1;
	answer->steps = malloc(size + text);
	if (!answer->steps)
		return false;
	char *at = (char *)answer->steps + size;
	for (VEC_EACH(const struct trail_step, step, &trail->steps)) {
		size_t length = strlen(step->path) + 1;
		answer->steps[answer->count] = *step;
		answer->steps[answer->count++].path = memcpy(at, step->path, length);
		at += length;
	}
	return true;
}

void answers_note(struct answers *answers, struct hash key, const json_t *result,
                  const struct trail *trail)
{
	if (trail->spoiled || !changed_nothing(result))
		return;
	struct answer *answer = calloc(1, sizeof *answer);
	if (!answer)
		return;
	answer->key = key;
	answer->result = json_deep_copy(result);
	if (!answer->result || !copy_steps(answer, trail)) {
		answer_free(answer);
		return;
	}
	pthread_mutex_lock(&answers->lock);
	let_go(take(answers, key));
	put_first(answers, answer);
	pthread_mutex_unlock(&answers->lock);
}
