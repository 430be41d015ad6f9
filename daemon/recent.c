#include "daemon/recent.h"

#include "project/manifest.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { KEPT = 32 };

/* A command line, as NUL-separated words; all strings in one allocation. */
struct past {
	struct past *next;
	uint32_t words, paths;
	size_t length;
	char text[]; /* cwd, output, then the words, then the class paths */
};

struct recent {
	pthread_mutex_t lock;
	struct past *newest;
};

struct recent *recent_new(void)
{
	struct recent *recent = calloc(1, sizeof *recent);
	if (recent && pthread_mutex_init(&recent->lock, NULL) != 0) {
		free(recent);
		recent = NULL;
	}
	return recent;
}

void recent_free(struct recent *recent)
{
	if (!recent)
		return;
	while (recent->newest) {
		struct past *next = recent->newest->next;
		free(recent->newest);
		recent->newest = next;
	}
	pthread_mutex_destroy(&recent->lock);
	free(recent);
}

static bool only_files(const struct project_section *section)
{
	for (uint32_t i = 0; i < section->roots.count; i++) {
		if (section->roots.items[i].kind != ROOT_FILE)
			return false;
	}
	return section->roots.count && !section->hxml && !section->main;
}

static size_t add(char *text, size_t at, const char *word)
{
	size_t length = strlen(word) + 1;
	if (text)
		memcpy(text + at, word, length);
	return at + length;
}

static size_t fill(char *text, const struct project_request *request,
                   const struct project_section *section)
{
	size_t at = add(text, 0, request->cwd);
	at = add(text, at, section->output);
	for (uint32_t i = 0; i < request->count; i++)
		at = add(text, at, request->words[i]);
	for (uint32_t i = 0; i < section->class_paths.count; i++)
		at = add(text, at, section->class_paths.items[i].path);
	return at;
}

void recent_note(struct recent *recent, const struct project_request *request,
                 const struct project_section *section)
{
	if (section->hxml || only_files(section))
		return;
	size_t length = fill(NULL, request, section);
	struct past *past = malloc(sizeof *past + length);
	if (!past)
		return;
	fill(past->text, request, section);
	past->words = request->count;
	past->paths = section->class_paths.count;
	past->length = length;
	pthread_mutex_lock(&recent->lock);
	struct past **link = &recent->newest;
	for (unsigned kept = 0; *link; kept++) {
		struct past *old = *link;
		if (kept + 1 < KEPT &&
		    !(old->length == length && memcmp(old->text, past->text, length) == 0)) {
			link = &old->next;
			continue;
		}
		*link = old->next;
		free(old);
	}
	past->next = recent->newest;
	recent->newest = past;
	pthread_mutex_unlock(&recent->lock);
}

static bool holds(const char *folder, const char *path)
{
	size_t length = strlen(folder);
	return strncmp(path, folder, length) == 0 && path[length] == '/';
}

static bool section_holds(const struct project_section *section, const char *path)
{
	for (uint32_t i = 0; i < section->class_paths.count; i++) {
		const struct project_path *one = &section->class_paths.items[i];
		if (!one->library && holds(one->path, path))
			return true;
	}
	return false;
}

/* The words of the request without its .hx files, after `first`. */
static const char **other_words(struct arena *arena, const struct project_request *request,
                                const char *first, uint32_t *count)
{
	const char **words = ARENA_NEWS(arena, request->count + 1, const char *);
	*count = 0;
	words[(*count)++] = first;
	for (uint32_t i = 0; i < request->count; i++) {
		if (!path_ends(request->words[i], ".hx"))
			words[(*count)++] = request->words[i];
	}
	return words;
}

/* True when the request builds a section with this output that holds the file. */
static bool builds(struct arena *arena, const struct project_request *request, const char *output,
                   const char *path)
{
	struct project_command *command = ARENA_NEW(arena, struct project_command);
	project_parse(command, arena, request);
	if (command->problems.count)
		return false;
	for (uint32_t i = 0; i < command->sections.count; i++) {
		const struct project_section *section = &command->sections.items[i];
		if (strcmp(section->output, output) == 0 && section_holds(section, path))
			return true;
	}
	return false;
}

static bool by_manifest(struct arena *arena, const struct project_request *request,
                        const struct project_section *section, struct project_request *found)
{
	const char *path = section->roots.items[0].text;
	const char *bytes;
	size_t length;
	if (!request->files->read(request->files->context,
	                          path_join(arena, section->output, MANIFEST_NAME), arena, &bytes,
	                          &length))
		return false;
	struct manifest manifest = {0};
	manifest_read(&manifest, arena, bytes, length);
	const char *last = "";
	for (uint32_t i = 0; i < manifest.list.count; i++) {
		const char *root = manifest.list.items[i].root;
		const char *end = strstr(root, ".hxml");
		if (!end || strcmp(root, last) == 0)
			continue;
		last = root;
		char *relative = arena_copy(arena, root, (size_t)(end - root) + 5);
		const char *hxml = path_join(arena, section->output, relative);
		if (request->files->kind(request->files->context, hxml) != FILE_REGULAR)
			continue;
		*found = *request;
		found->cwd = path_folder(arena, hxml);
		found->words = other_words(arena, request, hxml, &found->count);
		if (builds(arena, found, section->output, path))
			return true;
	}
	return false;
}

/* A copy of a remembered command line into the arena. */
static void recall(const struct past *past, struct arena *arena,
                   const struct project_request *request, struct project_request *found)
{
	const char *at = arena_copy(arena, past->text, past->length);
	*found = *request;
	found->cwd = at;
	at += strlen(at) + 1;
	at += strlen(at) + 1;
	const char **words = ARENA_NEWS(arena, past->words + 1, const char *);
	for (uint32_t i = 0; i < past->words; i++) {
		words[i] = at;
		at += strlen(at) + 1;
	}
	found->words = words;
	found->count = past->words;
}

static bool past_holds(const struct past *past, const char *output, const char *path)
{
	const char *at = past->text + strlen(past->text) + 1;
	if (strcmp(at, output) != 0)
		return false;
	for (uint32_t i = 0; i <= past->words; i++)
		at += strlen(at) + 1;
	for (uint32_t i = 0; i < past->paths; i++) {
		if (holds(at, path))
			return true;
		at += strlen(at) + 1;
	}
	return false;
}

static bool by_memory(struct recent *recent, struct arena *arena,
                      const struct project_request *request, const struct project_section *section,
                      struct project_request *found)
{
	struct recovery *outer = arena->recovery, inner;
	pthread_mutex_lock(&recent->lock);
	if (setjmp(inner.point)) {
		arena->recovery = outer;
		pthread_mutex_unlock(&recent->lock);
		longjmp(outer->point, 1);
	}
	arena->recovery = &inner;
	const struct past *past = recent->newest;
	while (past && !past_holds(past, section->output, section->roots.items[0].text))
		past = past->next;
	if (past)
		recall(past, arena, request, found);
	arena->recovery = outer;
	pthread_mutex_unlock(&recent->lock);
	return past != NULL;
}

bool recent_root(struct recent *recent, struct arena *arena, const struct project_request *request,
                 const struct project_command *command, struct project_request *found)
{
	if (request->emit || command->sections.count != 1 || command->problems.count ||
	    !only_files(&command->sections.items[0]))
		return false;
	const struct project_section *section = &command->sections.items[0];
	return by_memory(recent, arena, request, section, found) ||
	       by_manifest(arena, request, section, found);
}
