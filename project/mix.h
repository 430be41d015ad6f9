/*
 * What a mix.exs says of the project, read without running it: `app:` in the
 * keyword list of `project`, comments, strings, sigils and heredocs skipped.
 */
#ifndef PROJECT_MIX_H
#define PROJECT_MIX_H

#include "project/files.h"

struct mix_project {
	const char *app;       /* "todo_app", or NULL when it says none that can be read */
	const char *apps_path; /* of an umbrella, or NULL */
	uint32_t app_line;     /* where `app:` stands */
};

struct mix_project mix_read(struct arena *arena, const char *bytes, size_t length);

/* The nearest mix.exs at or above the absolute folder, or NULL; *bytes its text. */
const char *mix_find(struct arena *arena, const struct project_files *files, const char *folder,
                     const char **bytes, size_t *length);

#endif
