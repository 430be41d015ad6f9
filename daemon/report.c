#include "daemon/report.h"

#include "project/names.h"
#include "transform/types/order.h"

#include <string.h>

bool report_open(struct report *report, const char *cwd, bool all)
{
	*report = (struct report){.cwd = cwd,
	                          .all = all,
	                          .outputs = json_array(),
	                          .diagnostics = json_array(),
	                          .notes = json_array(),
	                          .files = json_array(),
	                          .folders = json_array()};
	return report->outputs && report->diagnostics && report->notes && report->files &&
	       report->folders;
}

void report_drop(struct report *report)
{
	json_decref(report->outputs);
	json_decref(report->diagnostics);
	json_decref(report->notes);
	json_decref(report->files);
	json_decref(report->folders);
	*report = (struct report){0};
}

void report_note(struct report *report, const char *line)
{
	json_array_append_new(report->notes, json_string(line));
}

/* ---- diagnostics ---- */

static void count(struct report *report, bool error)
{
	if (error)
		report->errors++;
	else
		report->warnings++;
}

/* JSON is UTF-8, and readers refuse a NUL; a source need not be so. */
static json_t *text(const char *bytes, size_t length)
{
	bool nul = length && memchr(bytes, '\0', length);
	json_t *value = nul ? NULL : json_stringn(bytes, length);
	if (value)
		return value;
	char clean[512];
	size_t used = 0;
	for (size_t i = 0; i < length && used < sizeof clean; i++)
		clean[used++] = (signed char)bytes[i] <= 0 ? '?' : bytes[i];
	return json_stringn(clean, used);
}

static void set_text(json_t *object, const char *key, const char *value)
{
	json_object_set_new(object, key, value ? text(value, strlen(value)) : json_null());
}

void report_plain(struct report *report, bool error, const char *file, uint32_t line,
                  const char *message)
{
	json_t *one = json_object();
	set_text(one, "file", file);
	json_object_set_new(one, "line", json_integer(line));
	json_object_set_new(one, "column", json_integer(0));
	json_object_set_new(one, "end_column", json_integer(0));
	json_object_set_new(one, "severity", json_string(error ? "error" : "warning"));
	json_object_set_new(one, "code", json_string("HX700"));
	set_text(one, "message", message);
	json_object_set_new(one, "hint", json_null());
	json_array_append_new(report->diagnostics, one);
	count(report, error);
}

/* The file that a diagnostic names by its shown path. */
static const struct file *file_of(struct report *report, const struct build *build,
                                  const struct name *shown)
{
	uint32_t files = build->transform && !report->files_of.count
	                         ? program_file_count(build->transform->program)
	                         : 0;
	for (uint32_t i = 0; i < files; i++) {
		struct file *file = program_file(build->transform->program, i);
		map_add(build->arena, &report->files_of, file->shown, file);
	}
	return shown ? map_get(&report->files_of, shown) : NULL;
}

/* A path as the user would write it: relative to the client's folder where it
 * is below it or near. */
static const char *shown_path(const struct build *build, const char *cwd, const char *path)
{
	if (path[0] != '/')
		return path;
	return path_relative(build->arena, cwd, path);
}

/* From the place that was looked for last, where it is before this one: many
 * diagnostics of a file come in its order. */
static struct position locate(struct report *report, const struct file *file, uint32_t offset)
{
	struct position from = {1, 1};
	uint32_t begin = 0;
	if (report->located_file == file && report->located <= offset &&
	    report->located <= file->length) {
		from = report->position;
		begin = report->located;
	}
	struct position more =
	        diag_locate(file->source + begin, file->length - begin, offset - begin);
	struct position found = {from.line + more.line - 1,
	                         more.line > 1 ? more.column : from.column + more.column - 1};
	report->located_file = file;
	report->located = offset;
	report->position = found;
	return found;
}

static void set_position(struct report *report, json_t *one, const struct file *file,
                         struct place place)
{
	struct position start = locate(report, file, place.start);
	struct position end = place.end < place.start
	                              ? diag_locate(file->source, file->length, place.end)
	                              : locate(report, file, place.end);
	json_object_set_new(one, "line", json_integer(start.line));
	json_object_set_new(one, "column", json_integer(start.column));
	json_object_set_new(one, "end_line", json_integer(end.line));
	json_object_set_new(one, "end_column", json_integer(end.column));
	uint32_t begin = place.start < file->length ? place.start : file->length;
	while (begin && file->source[begin - 1] != '\n' && file->source[begin - 1] != '\r')
		begin--;
	const char *line = file->source + begin;
	size_t length = 0;
	while (begin + length < file->length && line[length] != '\n' && line[length] != '\r')
		length++;
	json_object_set_new(one, "line_text", text(line, length < 400 ? length : 0));
}

static void add_diag(struct report *report, const struct build *build, const struct diag *diag)
{
	const struct file *file = file_of(report, build, diag->place.file);
	bool error = diag->severity == SEVERITY_ERROR;
	char code[16];
	snprintf(code, sizeof code, "HX%03u", diag_number(diag->code) % 10000);
	json_t *one = json_object();
	set_text(one, "file",
	         file ? shown_path(build, report->cwd, file->path->text)
	              : (diag->place.file ? diag->place.file->text : NULL));
	if (file)
		set_position(report, one, file, diag->place);
	json_object_set_new(one, "severity", json_string(error ? "error" : "warning"));
	json_object_set_new(one, "code", json_string(code));
	set_text(one, "message", diag->message);
	set_text(one, "hint", diag->hint);
	json_array_append_new(report->diagnostics, one);
	count(report, error);
}

static void add_diags(struct report *report, const struct build *build, const struct diags *diags)
{
	for (uint32_t i = 0; i < diags->list.count; i++)
		add_diag(report, build, &diags->list.items[i]);
}

/* What a class that was taken from the cache asked for, which is only of interest now. */
static void read_demands(const struct build *build, struct unit *unit)
{
	struct unit read = {.symbol = unit->symbol};
	if (unit->did_summary || unit->failed || unit->typing.demands.count ||
	    !transform_summary_read(build->transform, &read, unit->summary.value))
		return;
	unit->typing.arena = build->arena;
	unit->typing.asked.items = read.typing.asked.items;
	unit->typing.asked.count = read.typing.asked.count;
	unit->typing.demands.items = read.typing.demands.items;
	unit->typing.demands.count = read.typing.demands.count;
}

static bool has_several_errors(const struct build *build)
{
	uint32_t errors = build->loading.errors;
	for (uint32_t i = 0; i < build->transform->units.count; i++)
		errors += build->transform->units.items[i]->typing.errors;
	return errors > 1;
}

static void add_typing(struct report *report, const struct build *build)
{
	if (!build->transform)
		return;
	uint32_t count = build->transform->units.count;
	bool several = has_several_errors(build);
	for (uint32_t i = 0; several && i < count; i++)
		read_demands(build, build->transform->units.items[i]);
	struct symbol **symbols = ARENA_NEWS(build->arena, count + 1, struct symbol *);
	const struct diags **typing = ARENA_NEWS(build->arena, count + 1, const struct diags *);
	for (uint32_t i = 0; i < count; i++) {
		symbols[i] = build->transform->units.items[i]->symbol;
		typing[i] = &build->transform->units.items[i]->typing;
	}
	struct diags all;
	diags_init(&all, build->arena);
	order_diags(build->transform->program, build->arena, symbols, typing, count,
	            &build->loading, &all);
	add_diags(report, build, &all);
}

/* ---- outputs ---- */

static const char *state_of(const struct unit *unit)
{
	if (unit->failed)
		return "failed";
	if (unit->did_summary || unit->did_lower)
		return "transformed";
	return unit->did_output ? "rewritten" : "cached";
}

static void add_output(struct report *report, const char *class_path, const char *module,
                       const char *path, const char *state, bool written)
{
	json_t *one = json_object();
	set_text(one, "class", class_path);
	set_text(one, "module", module);
	set_text(one, "path", path);
	json_object_set_new(one, "state", json_string(state));
	json_object_set_new(one, "written", json_boolean(written));
	json_array_append_new(report->outputs, one);
}

static void add_unit(struct report *report, const struct build *build, const struct unit *unit)
{
	const char *state = state_of(unit);
	report->classes++;
	report->transformed += strcmp(state, "transformed") == 0;
	report->rewritten += strcmp(state, "rewritten") == 0;
	report->cached += strcmp(state, "cached") == 0;
	report->failed += unit->failed;
	const char *module = map_get(&build->naming.modules, unit->symbol->path);
	if (!report->all && !unit->written && strcmp(state, "cached") == 0)
		return;
	const char *path = module ? names_output_path(build->arena, module) : NULL;
	const char *shown = path ? shown_path(build, report->cwd,
	                                      path_join(build->arena, build->section->output, path))
	                         : NULL;
	add_output(report, unit->symbol->path->text, module, shown, state, unit->written);
}

static void add_removed(struct report *report, const struct build *build)
{
	if (!build->output_done || !build->removed)
		return;
	for (uint32_t i = 0; i < build->output.actions.list.count; i++) {
		const struct output_action *action = &build->output.actions.list.items[i];
		if (action->verb != OUTPUT_REMOVE)
			continue;
		add_output(
		        report, action->class_path, NULL,
		        shown_path(build, report->cwd,
		                   path_join(build->arena, build->section->output, action->path)),
		        "removed", false);
	}
}

static void add_watched(struct report *report, const struct build *build)
{
	for (uint32_t i = 0; i < build->view.paths.count; i++)
		json_array_append_new(report->files, json_string(build->view.paths.items[i]));
	if (build->naming.mix_path)
		json_array_append_new(report->files, json_string(build->naming.mix_path));
	for (uint32_t i = 0; i < build->section->class_paths.count; i++)
		json_array_append_new(report->folders,
		                      json_string(build->section->class_paths.items[i].path));
	for (uint32_t i = 0; i < build->section->roots.count; i++) {
		if (build->section->roots.items[i].kind == ROOT_FOLDER)
			json_array_append_new(report->folders,
			                      json_string(build->section->roots.items[i].text));
	}
}

void report_add(struct report *report, const struct build *build)
{
	report->located_file = NULL; /* another build's */
	report->files_of = (struct map){0};
	add_diags(report, build, &build->early);
	add_typing(report, build);
	for (uint32_t i = 0; build->transform && i < build->transform->units.count; i++) {
		const struct unit *unit = build->transform->units.items[i];
		add_diags(report, build, &unit->lowering);
		add_diags(report, build, &unit->rewriting);
	}
	add_diags(report, build, &build->late);
	for (uint32_t i = 0; i < build->problems.count; i++)
		report_plain(report, true, NULL, 0, build->problems.items[i]);
	for (uint32_t i = 0; i < build->about_outputs.count; i++) {
		const struct output_message *one = &build->about_outputs.items[i];
		report_plain(report, one->error, NULL, 0,
		             arena_printf(build->arena, "%s: %s",
		                          shown_path(build, report->cwd, one->path), one->what));
	}
	for (uint32_t i = 0; build->transform && i < build->transform->units.count; i++) {
		if (build->transform->units.items[i]->yields_module)
			add_unit(report, build, build->transform->units.items[i]);
	}
	add_removed(report, build);
	report->written += build->written;
	report->removed += build->removed;
	add_watched(report, build);
}

json_t *report_result(struct report *report, uint64_t elapsed_us)
{
	json_t *result = json_pack(
	        "{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:o, s:o, s:i, s:{s:o, s:o}, "
	        "s:o}",
	        "classes", (json_int_t)report->classes, "transformed",
	        (json_int_t)report->transformed, "rewritten", (json_int_t)report->rewritten,
	        "cached", (json_int_t)report->cached, "failed", (json_int_t)report->failed,
	        "written", (json_int_t)report->written, "removed", (json_int_t)report->removed,
	        "errors", (json_int_t)report->errors, "warnings", (json_int_t)report->warnings,
	        "elapsed_us", (json_int_t)elapsed_us, "outputs", report->outputs, "diagnostics",
	        report->diagnostics, "exit", report->errors ? 1 : 0, "watch", "files",
	        report->files, "folders", report->folders, "notes", report->notes);
	*report = (struct report){0};
	return result;
}
