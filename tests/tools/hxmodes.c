/* What value mode refuses: hxmodes FILE.hx...  Each file is a program of its own; its folder is the
 * class path, its module the root.  Refusals go to stderr as Haxe prints errors; exits 1 then.
 * With several files a line `ok FILE` or `no FILE` goes to stdout for each. */
#include "base/embedded.h"
#include "transform/haxe/parser.h"
#include "transform/transform.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { DEFINES = 64 };

struct options {
	struct define defines[DEFINES];
	uint32_t define_count;
};

struct sources {
	struct names *names;
	const char *folder;
	const struct options *options;
	struct arena *arena;
};

static char *read_file(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return NULL;
	char *bytes = NULL;
	size_t room = 0;
	*length = 0;
	for (size_t count = 1; count;) {
		if (*length == room) {
			char *more = realloc(bytes, room = room ? room * 2 : 65536);
			if (!more)
				break;
			bytes = more;
		}
		count = fread(bytes + *length, 1, room - *length, file);
		*length += count;
	}
	fclose(file);
	return bytes;
}

static const char *define_value(const void *context, const char *name)
{
	const struct options *options = context;
	for (uint32_t i = 0; i < options->define_count; i++) {
		if (name_is(options->defines[i].name, name))
			return options->defines[i].value ? options->defines[i].value->text : "1";
	}
	return !strcmp(name, "haxe_ver")                          ? "4.306"
	       : !strcmp(name, "true") || !strcmp(name, "elixir") ? "1"
	                                                          : NULL;
}

static struct file *parse(struct sources *sources, const char *path, const char *shown,
                          const char *module, const char *bytes, size_t length)
{
	struct parse_input input = {.names = sources->names,
	                            .path = path,
	                            .shown = shown,
	                            .module = module,
	                            .bytes = bytes,
	                            .length = length,
	                            .defines = {sources->options, define_value}};
	return parse_file(&input);
}

static char *module_path(struct sources *sources, const char *folder, const char *module)
{
	char *path = arena_printf(sources->arena, "%s%s%s.hx", folder, *folder ? "/" : "", module);
	for (char *at = path + strlen(folder) + (*folder ? 1 : 0); at < path + strlen(path) - 3;
	     at++) {
		if (*at == '.')
			*at = '/';
	}
	return path;
}

static struct file *find_module(void *context, const struct name *module, bool *is_std)
{
	struct sources *sources = context;
	size_t length;
	char *path = module_path(sources, sources->folder, module->text);
	char *bytes = read_file(path, &length);
	char *shown = module_path(sources, "", module->text);
	*is_std = false;
	if (bytes) {
		struct file *file = parse(sources, path, shown, module->text, bytes, length);
		free(bytes);
		return file;
	}
	for (const struct embedded *one = embedded_std; one->path; one++) {
		if (strcmp(one->path, shown) != 0)
			continue;
		*is_std = true;
		return parse(sources, shown, shown, module->text, one->bytes, one->length);
	}
	return NULL;
}

static bool find_package(void *context, const struct name *package)
{
	struct sources *sources = context;
	char *path = module_path(sources, sources->folder, package->text);
	path[strlen(path) - 3] = 0;
	struct stat info;
	if (!stat(path, &info) && S_ISDIR(info.st_mode))
		return true;
	char *prefix = module_path(sources, "", package->text);
	size_t length = strlen(prefix) - 2;
	prefix[length - 1] = '/';
	for (const struct embedded *one = embedded_std; one->path; one++) {
		if (!strncmp(one->path, prefix, length))
			return true;
	}
	return false;
}

/* ---- what comes out ---- */

static void print_diags(const struct transform *t, const struct diags *diags)
{
	for (uint32_t i = 0; i < diags->list.count; i++) {
		const struct diag *diag = &diags->list.items[i];
		const struct file *file = NULL;
		for (uint32_t j = 0; j < program_file_count(t->program) && !file; j++) {
			const struct file *one = program_file(t->program, j);
			if (diag->place.file == one->shown ||
			    (diag->place.file && name_is(one->shown, diag->place.file->text)))
				file = one;
		}
		const char *severity = diag->severity == SEVERITY_WARNING ? "Warning : " : "";
		if (!file) {
			fprintf(stderr, "%s%s\n", severity, diag->message);
			continue;
		}
		struct position start = diag_locate(file->source, file->length, diag->place.start);
		struct position end = diag_locate(file->source, file->length, diag->place.end);
		if (start.line != end.line)
			fprintf(stderr, "%s:%u: lines %u-%u : %s%s\n", file->shown->text,
			        start.line, start.line, end.line, severity, diag->message);
		else
			fprintf(stderr, "%s:%u: characters %u-%u : %s%s\n", file->shown->text,
			        start.line, start.column, end.column, severity, diag->message);
		if (diag->hint)
			fprintf(stderr, "  %s\n", diag->hint);
	}
}

/* What the solve refuses, class by class. */
static bool report(struct transform *t)
{
	bool good = true;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		struct diags diags;
		diags_init(&diags, t->arena);
		modes_report(t->folds->modes, unit->symbol->path, &diags);
		for (uint32_t j = 0; j < diags.list.count; j++) {
			struct place *place = &diags.list.items[j].place;
			struct span span = decl_span(unit->symbol->decl, place->node);
			place->file = unit->symbol->decl->file->shown;
			place->start = span.start;
			place->end = span.end;
		}
		print_diags(t, &diags);
		good = good && !diags.errors;
	}
	return good;
}

static bool run(struct transform *t, const struct options *options, const char *root,
                struct diags *diags)
{
	(void)options;
	transform_load(t, name_from(t->names, root), diags);
	transform_plan(t);
	bool good = !diags->errors;
	print_diags(t, diags);
	for (uint32_t i = 0; i < program_file_count(t->program); i++) {
		print_diags(t, &program_file(t->program, i)->diags);
		good = good && !program_file(t->program, i)->diags.errors;
	}
	for (uint32_t i = 0; i < t->units.count; i++) {
		transform_summarise(t, t->units.items[i]);
		print_diags(t, &t->units.items[i]->typing);
		good = good && !t->units.items[i]->failed;
	}
	if (!good)
		return false;
	transform_fold(t);
	if (!t->folds->modes) {
		fprintf(stderr, "a summary cannot be read\n");
		return false;
	}
	return report(t);
}

static bool report_file(const char *path, struct options *options, struct names *names)
{
	struct recovery recovery;
	struct arena arena;
	struct name_scope scope;
	const char *slash = strrchr(path, '/');
	char folder[4096], root[256];
	snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) : 1,
	         slash ? path : ".");
	snprintf(root, sizeof root, "%s", slash ? slash + 1 : path);
	if (strlen(root) > 3)
		root[strlen(root) - 3] = 0;
	arena_init(&arena, &recovery);
	name_scope_open(&scope, names, &recovery);
	if (setjmp(recovery.point)) {
		fprintf(stderr, "%s: out of memory\n", path);
		return false;
	}
	struct sources sources = {names, folder, options, &arena};
	struct source_resolver resolver = {&sources, find_module, find_package, NULL};
	struct program_options program = {options->defines, options->define_count};
	struct transform *t = transform_new(&arena, &scope, resolver, program);
	struct diags diags;
	diags_init(&diags, &arena);
	bool good = run(t, options, root, &diags);
	transform_close(t);
	name_scope_close(&scope);
	arena_free(&arena);
	return good;
}

int main(int argc, char **argv)
{
	struct options options = {0};
	struct names *names = names_new();
	bool good = names != NULL;
	for (int i = 1; i < argc && names; i++) {
		bool accepted = report_file(argv[i], &options, names);
		if (argc > 2)
			printf("%s %s\n", accepted ? "ok" : "no", argv[i]);
		good = good && accepted;
	}
	names_free(names);
	return good ? 0 : 1;
}
