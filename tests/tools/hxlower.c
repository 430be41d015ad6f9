/* Haxe programs to Elixir without a daemon: hxlower [-o DIR] [-s typed|lowered|elixir] [-D
 * name[=value]]... FILE.hx... Each file is a program of its own: its folder is the class path, its
 * module the root. Text goes to stdout, or with -o into DIR/<root>/<class>.ex. What the lowering or
 * the typer refuses goes to stderr as Haxe prints errors; exits 1 then. */
#include "base/embedded.h"
#include "transform/haxe/parser.h"
#include "transform/transform.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEFINES = 64 };

struct options {
	const char *out, *stage;
	struct define defines[DEFINES];
	uint32_t define_count;
	const char *std; /* a folder to read instead of the embedded one */
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

/* a.b._Module.C -> A.B.Module.C */
static const char *elixir_name(struct arena *arena, const char *path)
{
	char *name = arena_alloc(arena, strlen(path) + 1), *at = name;
	bool first = true;
	for (const char *from = path; *from; from++) {
		if (first && *from == '_')
			continue;
		*at++ = first && *from >= 'a' && *from <= 'z' ? (char)(*from - 32) : *from;
		first = *from == '.';
	}
	return name;
}

static void set_context(struct transform *t, struct unit *unit)
{
	struct presence_context *context = &unit->context;
	memset(context, 0, sizeof *context);
	context->inside = unit->presence;
	context->class_path = unit->symbol->path->text;
	context->module = elixir_name(t->arena, context->class_path);
	context->otp_app = unit->presence ? "app" : NULL;
	context->pubsub = unit->presence ? "App.PubSub" : NULL;
	for (uint32_t i = 0; i < unit->refers.count; i++) {
		struct unit *other = transform_unit(t, name_from(t->names, unit->refers.items[i]));
		struct module_name name = {unit->refers.items[i],
		                           elixir_name(t->arena, unit->refers.items[i]),
		                           other && other->presence};
		VEC_PUSH(t->arena, &context->names, name);
	}
}

static bool write_text(const struct options *options, const char *root, struct unit *unit,
                       const char *text, size_t length)
{
	if (!options->out)
		return fwrite(text, 1, length, stdout) == length;
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", options->out, root);
	if (mkdir(path, 0777) && errno != EEXIST)
		return false;
	snprintf(path, sizeof path, "%s/%s/%s.ex", options->out, root, unit->context.module);
	FILE *file = fopen(path, "wb");
	if (!file)
		return false;
	bool done = fwrite(text, 1, length, file) == length;
	return !fclose(file) && done;
}

static bool lower_units(struct transform *t, const struct options *options, const char *root)
{
	bool good = true;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (!unit->yields_module)
			continue;
		transform_lower(t, unit);
		print_diags(t, &unit->lowering);
		good = good && !unit->failed;
	}
	for (uint32_t i = 0; i < t->units.count && good; i++) {
		struct unit *unit = t->units.items[i];
		if (!unit->yields_module || !unit->tree)
			continue;
		set_context(t, unit);
		struct buf text;
		buf_init(&text, t->arena);
		enum emit_stage stage = options->stage && !strcmp(options->stage, "lowered")
		                                ? EMIT_LOWERED
		                                : EMIT_ELIXIR;
		if (!transform_emit(t, unit, stage, &text)) {
			fprintf(stderr, "%s: cannot be printed\n", unit->symbol->path->text);
			good = false;
		} else {
			good = write_text(options, root, unit, buf_string(&text), text.length) &&
			       good;
		}
	}
	return good;
}

static bool run(struct transform *t, const struct options *options, const char *root,
                struct diags *diags)
{
	transform_load(t, name_from(t->names, root), diags);
	transform_plan(t);
	bool good = !diags->errors;
	for (uint32_t i = 0; i < program_file_count(t->program); i++) {
		const struct file *file = program_file(t->program, i);
		print_diags(t, &file->diags);
		good = good && !file->diags.errors;
	}
	print_diags(t, diags);
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		transform_summarise(t, unit);
		print_diags(t, &unit->typing);
		good = good && !unit->failed;
		if (options->stage && !strcmp(options->stage, "typed")) {
			struct buf text;
			buf_init(&text, t->arena);
			transform_emit(t, unit, EMIT_TYPED, &text);
			fwrite(buf_string(&text), 1, text.length, stdout);
		}
	}
	if (!good || (options->stage && !strcmp(options->stage, "typed")))
		return good;
	transform_fold(t);
	return lower_units(t, options, root);
}

static bool lower_file(const char *path, struct options *options, struct names *names)
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

static void add_define(struct options *options, struct name_scope *scope, const char *text)
{
	const char *equals = strchr(text, '=');
	if (options->define_count == DEFINES)
		return;
	struct define *define = &options->defines[options->define_count++];
	define->name = name_of(scope, text, equals ? (size_t)(equals - text) : strlen(text));
	define->value = name_from(scope, equals ? equals + 1 : "1");
}

int main(int argc, char **argv)
{
	struct options options = {0};
	struct names *names = names_new();
	struct recovery recovery;
	struct name_scope scope;
	if (!names || setjmp(recovery.point))
		return 2;
	name_scope_open(&scope, names, &recovery);
	bool good = true;
	for (int option; (option = getopt(argc, argv, "o:s:D:")) != -1;) {
		if (option == 'o')
			options.out = optarg;
		else if (option == 's')
			options.stage = optarg;
		else if (option == 'D')
			add_define(&options, &scope, optarg);
		else
			return 2;
	}
	if (options.out && mkdir(options.out, 0777) && errno != EEXIST)
		return 2;
	for (int i = optind; i < argc; i++) {
		if (!lower_file(argv[i], &options, names)) {
			if (options.out)
				fprintf(stderr, "%s: refused\n", argv[i]);
			good = false;
		}
	}
	name_scope_close(&scope);
	names_free(names);
	return good ? 0 : 1;
}
