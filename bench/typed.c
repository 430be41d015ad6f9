/*
 * A stream of random edits over typed code (typed.def): right and wrong ones,
 * in modules that use one another in every way that typing knows.  After each,
 * exit code, diagnostics and outputs of a long-lived engine equal those of one
 * that begins with nothing.
 *
 *   typed FOLDER [modules [steps [seed [instances]]]]
 *
 * `instances` (any word): classes with instances too.  Prints `N passed, M
 * failed`, how many builds were good, and how many transformed classes `why`
 * has no reason for.
 */
#include "bench/compare.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_MODULES = 64, USED = 3, PACKAGES = 3, IMPORTS_KINDS = 5, MOST_FEATURES = 64 };
enum { NEAR = 8, LONG_LOOK = 60 }; /* features together, and for how many edits */

struct variant {
	int feature;
	const char *imports, *types, *members;
};

#define V(imports, types, members) {-1, imports, types, members},
#define FEATURE(name) {0, #name, NULL, NULL},
#define INSTANCES(name) {1, #name, NULL, NULL},
static const struct variant table[] = {
#include "bench/typed.def"
};
#undef V
#undef FEATURE
#undef INSTANCES
enum { ROWS = sizeof table / sizeof *table };

struct module {
	bool alive, blank; /* blank: a line more at its top */
	int number, package, ring, style;
	int uses[USED], use_count;
	int variants[MOST_FEATURES];
	unsigned salt;
};

struct run {
	char folder[1024];
	struct engine *engine; /* the long-lived one */
	uint64_t random;
	struct module modules[MOST_MODULES];
	int count, next_number, feature_count;
	int rows[MOST_FEATURES], variant_counts[MOST_FEATURES];
	bool shadows[PACKAGES], flag;
	int imports[PACKAGES];
	/* The first of the features that are edited most now. */
	int focus, edits;
	char wrong[64];  /* the file of the last build's first error, or "" */
	int wrong_steps; /* since when */
	char last[256]; /* the last edit, in words */
	long passed, failed, good, unexplained;
};

static int below(struct run *run, int limit)
{
	uint64_t x = run->random;
	x ^= x >> 12;
	x ^= x << 25;
	x ^= x >> 27;
	run->random = x;
	return (int)((x * 2685821657736338717ULL >> 16) % (uint64_t)limit);
}

/* ---- writing ---- */

static void path_of(const struct module *m, bool bare, char *path, size_t size)
{
	if (m->package < 0 || bare)
		snprintf(path, size, "U%d", m->number);
	else
		snprintf(path, size, "p%d.U%d", m->package, m->number);
}

static void file_of(const struct run *run, const struct module *m, char *path, size_t size)
{
	if (m->package < 0)
		snprintf(path, size, "%s/src/U%d.hx", run->folder, m->number);
	else
		snprintf(path, size, "%s/src/p%d/U%d.hx", run->folder, m->package, m->number);
}

static bool has_uses(const struct module *m, const char *text)
{
	for (const char *at = strchr(text, '$'); at; at = strchr(at + 1, '$')) {
		int place = at[1] >= '0' && at[1] <= '2'   ? at[1] - '0'
		            : at[1] >= 'a' && at[1] <= 'c' ? at[1] - 'a'
		                                           : -1;
		if (place >= m->use_count)
			return false;
	}
	return true;
}

/* `.E$a` behind a path: a type of that module. */
static bool is_part(const char *text)
{
	return text[0] == '.' && text[1] >= 'A' && text[1] <= 'Z' && strncmp(text + 2, "$", 1) == 0;
}

static void expand(const struct run *run, FILE *out, const struct module *m, const char *text,
                   bool in_import)
{
	char path[64];
	for (; *text; text++) {
		if (*text != '$') {
			fputc(*text, out);
			continue;
		}
		char c = *++text;
		const struct module *other = m;
		if (c >= '0' && c <= '2')
			other = &run->modules[m->uses[c - '0']];
		else if (c >= 'a' && c <= 'c')
			other = &run->modules[m->uses[c - 'a']];
		else if (c == 'R' && m->ring >= 0)
			other = &run->modules[m->ring];
		if (c == 'N' || (c >= 'a' && c <= 'c')) {
			fprintf(out, "%d", other->number);
		} else if (c == 'S') {
			fprintf(out, "%u", m->salt);
		} else if (c <= '9' && m->style == 1 && !in_import && is_part(text + 1)) {
			text++; /* the type of an imported module, without the dot */
		} else {
			bool bare = c == 'M' || (c <= '9' && m->style && !in_import && !is_part(text + 1));
			path_of(other, bare, path, sizeof path);
			fputs(path, out);
		}
	}
	fputc('\n', out);
}

/* What stands in the module for the feature: all of a variant or nothing. */
static const struct variant *variant_of(const struct run *run, const struct module *m, int feature)
{
	static const struct variant nothing = {-1, "", "", ""};
	const struct variant *v = &table[run->rows[feature] + 1 + m->variants[feature]];
	bool whole = has_uses(m, v->imports) && has_uses(m, v->types) && has_uses(m, v->members);
	return whole ? v : &nothing;
}

/* How the modules that it uses are named: by their paths, or by imports of three kinds. */
static void write_imports(const struct run *run, FILE *out, const struct module *m)
{
	char path[64];
	for (int i = 0; i < m->use_count && m->style; i++) {
		const struct module *other = &run->modules[m->uses[i]];
		path_of(other, false, path, sizeof path);
		if (m->style == 1 || other->package < 0)
			fprintf(out, "import %s;\n", path);
		else
			fprintf(out, "import p%d.*;\n", other->package);
	}
}

static bool write_module(struct run *run, int index)
{
	const struct module *m = &run->modules[index];
	char path[2048];
	file_of(run, m, path, sizeof path);
	if (!m->alive)
		return unlink(path) == 0 || errno == ENOENT;
	FILE *out = fopen(path, "w");
	if (!out)
		return false;
	if (m->blank)
		fputs("\n", out);
	if (m->package >= 0)
		fprintf(out, "package p%d;\n", m->package);
	write_imports(run, out, m);
	for (int i = 0; i < run->feature_count; i++)
		expand(run, out, m, variant_of(run, m, i)->imports, true);
	for (int i = 0; i < run->feature_count; i++)
		expand(run, out, m, variant_of(run, m, i)->types, false);
	fprintf(out, "class U%d {\n", m->number);
	for (int i = 0; i < run->feature_count; i++)
		expand(run, out, m, variant_of(run, m, i)->members, false);
	fputs("}\n", out);
	return fclose(out) == 0;
}

static bool write_text(const struct run *run, const char *name, const char *text)
{
	char path[2048];
	snprintf(path, sizeof path, "%s/src/%s", run->folder, name);
	if (!text)
		return unlink(path) == 0 || errno == ENOENT;
	FILE *out = fopen(path, "w");
	if (!out)
		return false;
	fputs(text, out);
	return fclose(out) == 0;
}

static bool make_folder(const struct run *run, const char *name)
{
	char path[2048];
	snprintf(path, sizeof path, "%s/%s", run->folder, name);
	return mkdir(path, 0777) == 0 || errno == EEXIST;
}

/* ---- making ---- */

static void find_features(struct run *run, bool instances)
{
	for (int i = 0; i < ROWS; i++) {
		if (table[i].feature < 0)
			continue;
		if (table[i].feature == 1 && !instances)
			break;
		run->rows[run->feature_count] = i;
		int count = 0;
		while (i + 1 + count < ROWS && table[i + 1 + count].feature < 0)
			count++;
		run->variant_counts[run->feature_count++] = count;
	}
}

static void choose_uses(struct run *run, int index)
{
	struct module *m = &run->modules[index];
	m->use_count = 0;
	for (int i = 0; i < USED && index > 0; i++) {
		int other = below(run, index);
		bool again = false;
		for (int j = 0; j < m->use_count; j++)
			again = again || m->uses[j] == other;
		if (!again)
			m->uses[m->use_count++] = other;
	}
}

static bool make_project(struct run *run, int count)
{
	run->count = count;
	for (int i = 0; i < count; i++) {
		struct module *m = &run->modules[i];
		m->alive = true;
		m->number = run->next_number++;
		m->package = below(run, PACKAGES + 1) - 1;
		m->ring = i % 4 == 0 ? i + (i + 2 < count ? 2 : 0) : i % 4 == 2 ? i - 2 : -1;
		m->style = below(run, 3);
		choose_uses(run, i);
	}
	bool good = make_folder(run, "src") && make_folder(run, "src/other") &&
	            make_folder(run, "src/p0") && make_folder(run, "src/p1") &&
	            make_folder(run, "src/p2");
	good = good &&
	       write_text(run, "Shadow.hx",
	                  "class Shadow { public static function value() return 1; }\n") &&
	       write_text(run, "Helper.hx",
	                  "class Helper { public static function value() return 2; }\n") &&
	       write_text(run, "other/Helper.hx",
	                  "package other;\nclass Helper { public static function value() "
	                  "return \"3\"; }\n");
	for (int i = 0; good && i < count; i++)
		good = write_module(run, i);
	return good;
}

/* ---- edits ---- */

static bool write_users(struct run *run, int index)
{
	bool good = write_module(run, index);
	for (int i = 0; i < run->count; i++) {
		struct module *m = &run->modules[i];
		bool uses = m->ring == index;
		for (int j = 0; j < m->use_count; j++)
			uses = uses || m->uses[j] == index;
		if (uses)
			good = write_module(run, i) && good;
	}
	return good;
}

/* Most edits are of features that stand together, which use one another, and of what many use. */
static int choose_feature(struct run *run)
{
	if (run->edits++ % LONG_LOOK == 0)
		run->focus = below(run, run->feature_count);
	if (below(run, 4) == 0)
		return below(run, run->feature_count);
	return (run->focus + below(run, NEAR)) % run->feature_count;
}

static bool edit_feature(struct run *run)
{
	int index = below(run, run->count), feature = choose_feature(run);
	if (below(run, 2))
		index = below(run, index + 1);
	struct module *m = &run->modules[index];
	m->variants[feature] = below(run, run->variant_counts[feature]);
	m->salt++;
	snprintf(run->last, sizeof run->last, "U%d: %s %d", m->number,
	         table[run->rows[feature]].imports, m->variants[feature]);
	return write_module(run, index);
}

/* What the first error names, and what that uses, as it was at first. */
static bool edit_repair(struct run *run)
{
	bool good = true;
	snprintf(run->last, sizeof run->last, "repair %s", run->wrong);
	for (int i = 0; i < run->count; i++) {
		char name[32];
		snprintf(name, sizeof name, "U%d.hx", run->modules[i].number);
		const char *base = strrchr(run->wrong, '/') ? strrchr(run->wrong, '/') + 1 : run->wrong;
		if (strcmp(base, name) != 0)
			continue;
		struct module *m = &run->modules[i];
		memset(m->variants, 0, sizeof m->variants);
		good = write_module(run, i);
		for (int j = 0; j < m->use_count; j++) {
			struct module *used = &run->modules[m->uses[j]];
			memset(used->variants, 0, sizeof used->variants);
			used->alive = true;
			good = write_module(run, m->uses[j]) && good;
		}
	}
	return good;
}

static bool edit_file(struct run *run)
{
	int index = below(run, run->count);
	struct module *m = &run->modules[index];
	m->alive = !m->alive;
	snprintf(run->last, sizeof run->last, "U%d %s", m->number, m->alive ? "again" : "gone");
	return write_module(run, index);
}

/* Another name or package; sometimes those who use it are not told. */
static bool edit_name(struct run *run)
{
	int index = below(run, run->count);
	struct module *m = &run->modules[index];
	char path[2048];
	file_of(run, m, path, sizeof path);
	if (m->alive && unlink(path) != 0)
		return false;
	bool moves = below(run, 2) == 0;
	if (moves)
		m->package = below(run, PACKAGES + 1) - 1;
	else
		m->number = run->next_number++;
	snprintf(run->last, sizeof run->last, "%s of U%d", moves ? "package" : "name", m->number);
	return below(run, 4) ? write_users(run, index) : write_module(run, index);
}

static bool edit_shadow(struct run *run)
{
	int package = below(run, PACKAGES);
	char name[64], text[160];
	run->shadows[package] = !run->shadows[package];
	snprintf(name, sizeof name, "p%d/Shadow.hx", package);
	snprintf(text, sizeof text,
	         "package p%d;\nclass Shadow { public static function value() return \"%d\"; }\n",
	         package, package);
	snprintf(run->last, sizeof run->last, "%s %d", name, run->shadows[package]);
	return write_text(run, name, run->shadows[package] ? text : NULL);
}

static bool edit_imports(struct run *run)
{
	int package = below(run, PACKAGES), index = below(run, run->count);
	char name[64], text[160], path[64];
	path_of(&run->modules[index], false, path, sizeof path);
	int kind = run->imports[package] = below(run, IMPORTS_KINDS);
	snprintf(name, sizeof name, "p%d/import.hx", package);
	snprintf(text, sizeof text,
	         kind == 1   ? "import other.Helper;\n"
	         : kind == 2 ? "using %s;\n"
	         : kind == 3 ? "import %s.*;\n"
	                     : "import other.Helper as Shadow;\n",
	         path);
	snprintf(run->last, sizeof run->last, "%s %d %s", name, kind, path);
	return write_text(run, name, kind ? text : NULL);
}

static bool edit_uses(struct run *run)
{
	int index = below(run, run->count);
	struct module *m = &run->modules[index];
	snprintf(run->last, sizeof run->last, "what U%d uses", m->number);
	switch (below(run, 3)) {
	case 0:
		choose_uses(run, index);
		break;
	case 1:
		m->style = below(run, 3);
		break;
	default:
		m->blank = !m->blank;
	}
	return write_module(run, index);
}

/* Everything as it was at first: so that not all builds end with errors. */
static bool edit_all(struct run *run)
{
	bool good = true;
	snprintf(run->last, sizeof run->last, "repair everything");
	for (int i = 0; i < PACKAGES; i++) {
		char name[64];
		snprintf(name, sizeof name, "p%d/import.hx", i);
		run->imports[i] = 0;
		good = write_text(run, name, NULL) && good;
	}
	for (int i = 0; i < run->count; i++) {
		memset(run->modules[i].variants, 0, sizeof run->modules[i].variants);
		run->modules[i].alive = true;
		good = write_module(run, i) && good;
	}
	return good;
}

static bool make_edit(struct run *run)
{
	if (run->wrong[0] && run->wrong_steps > 8)
		return edit_all(run);
	if (run->wrong[0] && below(run, 10) < 6)
		return edit_repair(run);
	int what = below(run, 100);
	if (what < 72)
		return edit_feature(run);
	if (what < 78)
		return edit_uses(run);
	if (what < 82)
		return edit_file(run);
	if (what < 87)
		return edit_name(run);
	if (what < 91)
		return edit_shadow(run);
	if (what < 96)
		return edit_imports(run);
	run->flag = !run->flag;
	snprintf(run->last, sizeof run->last, "-D flag %d", run->flag);
	return true;
}

/* ---- building and comparing ---- */

static json_t *build(struct engine *engine, const struct run *run, const char *command,
                     const char *what, const char *out)
{
	json_t *args = what ? json_pack("[s]", what) : json_array();
	json_t *more = json_pack("[s, s, s, s, s]", "src", "-D", "app_name=GenApp", "-o", out);
	json_array_extend(args, more);
	json_decref(more);
	if (run->flag) {
		json_array_append_new(args, json_string("-D"));
		json_array_append_new(args, json_string("flag"));
	}
	json_t *params = json_pack("{s:s, s:o, s:{}}", "cwd", run->folder, "args", args, "env");
	json_t *result = engine_call(engine, command, params);
	json_decref(params);
	return result;
}

static struct engine *open_engine(const struct run *run, const char *name, bool anew)
{
	char cache[1200], *note, *error;
	snprintf(cache, sizeof cache, "%s/%s", run->folder, name);
	if (anew)
		unlink(cache);
	struct engine *engine = engine_open(cache, &note, &error);
	free(note);
	if (!engine) {
		printf("  %s\n", error);
		free(error);
	}
	return engine;
}

static void note_error(struct run *run, const json_t *result)
{
	size_t index;
	json_t *one;
	run->wrong[0] = '\0';
	json_array_foreach(json_object_get(result, "diagnostics"), index, one)
	{
		const char *severity = json_string_value(json_object_get(one, "severity"));
		const char *file = json_string_value(json_object_get(one, "file"));
		const char *message = json_string_value(json_object_get(one, "message"));
		/* What only lowering refuses is typed all the same. */
		if (severity && file && message && strcmp(severity, "error") == 0 &&
		    !strstr(message, "not supported yet") && !run->wrong[0])
			snprintf(run->wrong, sizeof run->wrong, "%s", file);
	}
}

static void print_difference(const json_t *live, const json_t *scratch)
{
	size_t count = json_array_size(live) > json_array_size(scratch) ? json_array_size(live)
	                                                                : json_array_size(scratch);
	for (size_t i = 0; i < count; i++) {
		json_t *a = json_array_get(live, i), *b = json_array_get(scratch, i);
		if (a && b && json_equal(a, b))
			continue;
		char *x = a ? json_dumps(a, JSON_COMPACT) : NULL;
		char *y = b ? json_dumps(b, JSON_COMPACT) : NULL;
		printf("  live:    %s\n  scratch: %s\n", x ? x : "-", y ? y : "-");
		free(x);
		free(y);
		return;
	}
}

static bool is_scratch_equal(struct run *run, const json_t *live)
{
	char scratch[1200], folder[1200];
	snprintf(scratch, sizeof scratch, "%s/scratch", run->folder);
	snprintf(folder, sizeof folder, "%s/live", run->folder);
	remove_tree(scratch);
	struct engine *engine = open_engine(run, "scratch.db", true);
	if (!engine)
		return false;
	json_t *result = build(engine, run, "build", NULL, "scratch");
	engine_close(engine);
	bool good = true;
	const char *const keys[] = {"exit", "diagnostics"};
	for (int i = 0; i < 2; i++) {
		json_t *a = json_object_get(live, keys[i]), *b = json_object_get(result, keys[i]);
		if (json_equal(a, b))
			continue;
		printf("  %s differ\n", keys[i]);
		print_difference(a, b);
		good = false;
	}
	if (good && json_integer_value(json_object_get(result, "exit")) == 0)
		good = trees_equal(scratch, folder);
	json_decref(result);
	return good;
}

/* Each class that was transformed has a reason. */
static void ask_why(struct run *run, const json_t *result)
{
	size_t index;
	json_t *one;
	json_array_foreach(json_object_get(result, "outputs"), index, one)
	{
		const char *state = json_string_value(json_object_get(one, "state"));
		const char *path = json_string_value(json_object_get(one, "class"));
		if (strcmp(state, "transformed") != 0)
			continue;
		json_t *why = build(run->engine, run, "why", path, "live");
		const char *text = json_string_value(json_object_get(why, "text"));
		if (!text || strstr(text, "not in the cache")) {
			if (run->unexplained++ < 5)
				printf("  after %s: %s", run->last, text ? text : "no reason\n");
		}
		json_decref(why);
	}
}

static void one_step(struct run *run, long number)
{
	bool was_good = !run->wrong[0];
	bool good = make_edit(run);
	if (number % 97 == 0) { /* a fresh process verifies what is kept */
		engine_close(run->engine);
		run->engine = open_engine(run, "live.db", false);
	}
	json_t *result = run->engine && good ? build(run->engine, run, "build", NULL, "live") : NULL;
	good = result && is_scratch_equal(run, result);
	if (result) {
		note_error(run, result);
		run->good += !run->wrong[0];
		run->wrong_steps = run->wrong[0] ? run->wrong_steps + 1 : 0;
		if (was_good && !run->wrong[0] && number % 97 != 0)
			ask_why(run, result);
	}
	json_decref(result);
	if (!good)
		printf("step %ld failed: %s\n", number, run->last);
	run->passed += good;
	run->failed += !good;
}

int main(int argc, char **argv)
{
	static struct run run; /* large */
	if (argc < 2 || !realpath(argv[1], run.folder)) {
		fprintf(stderr, "usage: typed FOLDER [modules [steps [seed [instances]]]]\n");
		return 2;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	int count = argc > 2 ? atoi(argv[2]) : 12;
	long steps = argc > 3 ? atol(argv[3]) : 200;
	run.random = (argc > 4 ? strtoull(argv[4], NULL, 10) : 1) * 2 + 1;
	find_features(&run, argc > 5);
	run.engine = open_engine(&run, "live.db", false);
	if (count < 3 || count > MOST_MODULES || !run.engine || !make_project(&run, count))
		return 2;
	json_t *result = build(run.engine, &run, "build", NULL, "live");
	note_error(&run, result);
	print_errors(result);
	json_decref(result);
	for (long i = 1; i <= steps && run.failed < 5 && run.engine; i++)
		one_step(&run, i);
	if (run.engine)
		engine_close(run.engine);
	printf("%ld builds without errors, %ld transformations unexplained, %ld KiB resident\n",
	       run.good, run.unexplained, resident_kib());
	printf("%ld passed, %ld failed\n", run.passed, run.failed);
	return run.failed ? 1 : 0;
}
