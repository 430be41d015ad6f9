/*
 * Names: of the application, of modules, of files. Pure text to text.
 */
#ifndef PROJECT_NAMES_H
#define PROJECT_NAMES_H

#include "base/arena.h"

#include <stdbool.h>

/* "todo_app" -> "TodoApp"; "TodoApp" stays. */
const char *names_app_stem(struct arena *arena, const char *app);
/* "TodoApp" -> "todo_app"; "todo_app" stays. */
const char *names_app_atom(struct arena *arena, const char *app);
/* "TodoApp" -> "TodoApp.PubSub". */
const char *names_pubsub(struct arena *arena, const char *app);
/* `<Stem>App` for a presence class `<Stem>Presence`; NULL for "Presence" and
 * for a class that does not end so. Takes a class path or a class's name. */
const char *names_guess_app(struct arena *arena, const char *class_path);

/* The module of a presence class: `<App>Web.Presence` for a class `Presence`
 * or `<Stem>Presence` where the app's name starts with the stem, else
 * `<App>Web.<Class>`. */
const char *names_presence_module(struct arena *arena, const char *app, const char *class_path);

/* "a.b.C" -> "A.B.C": packages in CamelCase, the class as it is, less leading
 * underscores. A module that Elixir has gets another name:
 * `<App>.Task`, or `App.Task` when `app` is NULL; *renamed (may be NULL) says so. */
const char *names_module(struct arena *arena, const char *app, const char *class_path,
                         bool *renamed);
/* The same rule for a name that somebody chose ("Elixir." in front is taken off). */
const char *names_free_module(struct arena *arena, const char *app, const char *module,
                              bool *renamed);
/* True for a module of Elixir's own (of OTP's none can clash: those are atoms
 * in lower case). The table is project/names.def. */
bool names_reserved(const char *module);
/* True when the text can stand as a module's name: `A.Bc.D_2`. */
bool names_valid_module(const char *module);

/* Macro.underscore: "TodoAppWeb.HTTPServer" -> "todo_app_web/http_server". */
const char *names_underscore(struct arena *arena, const char *text);
/* "todo_app" -> "TodoApp", "todoApp" -> "TodoApp". */
const char *names_camelize(struct arena *arena, const char *text);
/* "TodoAppWeb.Presence" -> "todo_app_web/presence.ex", relative to the output
 * folder. */
const char *names_output_path(struct arena *arena, const char *module);
/* Whether a file can be written there: the names come from sources. Parts are not empty, not
 * hidden, and no longer than file systems take, with a suffix for a moment. */
bool names_path_fits(const char *path);
/* The same for a module of our runtime: "Haxe.Ref" -> "hx2ex/ref.ex". */
const char *names_runtime_path(struct arena *arena, const char *module);

#endif
