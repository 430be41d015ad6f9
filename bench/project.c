#include "bench/project.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

uint64_t project_random(struct project *project)
{
	/* xorshift64*: small, and the same everywhere */
	uint64_t x = project->random;
	x ^= x >> 12;
	x ^= x << 25;
	x ^= x >> 27;
	project->random = x;
	return x * 2685821657736338717ULL >> 16;
}

static int below(struct project *project, int limit)
{
	return (int)(project_random(project) % (uint64_t)limit);
}

void project_class_path(const struct project *project, int index, char *path, size_t size)
{
	const struct gen_class *one = &project->classes[index];
	if (one->package < 0)
		snprintf(path, size, "Item%d%s", one->number, one->presence ? "Presence" : "");
	else
		snprintf(path, size, "p%d.Item%d%s", one->package, one->number,
		         one->presence ? "Presence" : "");
}

static void file_path(const struct project *project, int index, char *path, size_t size)
{
	const struct gen_class *one = &project->classes[index];
	if (one->package < 0)
		snprintf(path, size, "%s/Item%d%s.hx", project->folder, one->number,
		         one->presence ? "Presence" : "");
	else
		snprintf(path, size, "%s/p%d/Item%d%s.hx", project->folder, one->package,
		         one->number, one->presence ? "Presence" : "");
}

/* ---- writing ---- */

static const char *const indents[] = {"\t", "  ", "    ", "\t\t"};

static void write_types(FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	fprintf(out, "typedef Part%d = {\n%svar id:Int;\n", one->number, in);
	for (int i = 0; i < one->fields; i++)
		fprintf(out, "%svar field%d:String;\n", in, i);
	fprintf(out, "}\n\nenum Kind%d {\n%sPlain;\n%sSized(n:Int);\n", one->number, in, in);
	for (int i = 0; i < one->constructors; i++)
		fprintf(out, "%sMore%d;\n", in, i);
	fprintf(out, "}\n\n");
}

static void write_f(const struct project *project, FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	fprintf(out, "%spublic static function f(x:Int%s):Int {\n", in,
	        one->signature % 2 ? ", ?y:Int" : "");
	fprintf(out, "%s%svar total = x + %02d;\n", in, in, one->body % 100);
	for (int i = 0; i < one->call_count; i++) {
		char path[64];
		project_class_path(project, one->calls[i], path, sizeof path);
		fprintf(out, "%s%stotal += %s.f(total) + %s.K;\n", in, in, path, path);
		if (i == 0)
			fprintf(out, "%s%stotal = total.twist();\n", in, in);
		if (i == 0 && one->hidden % 2)
			fprintf(out, "%s%stotal += @:privateAccess %s.hidden(total);\n", in, in,
			        path);
	}
	fprintf(out, "%s%stotal += Shadow.value() + Helper.value();\n", in, in);
	if (one->traces % 2)
		fprintf(out, "%s%strace(total);\n", in, in);
	fprintf(out, "%s%sreturn total;\n%s}\n\n", in, in, in);
}

static void write_g(const struct project *project, FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	char path[64];
	fprintf(out, "%spublic static function g(x:Int) {\n", in);
	if (one->result % 2)
		fprintf(out, "%s%sreturn \"s\" + x;\n%s}\n\n", in, in, in);
	else
		fprintf(out, "%s%sreturn x * 2;\n%s}\n\n", in, in, in);
	fprintf(out, "%spublic static function all(x:Int):String {\n%s%svar out = \"\";\n", in, in,
	        in);
	for (int i = 0; i < one->call_count; i++) {
		project_class_path(project, one->calls[i], path, sizeof path);
		fprintf(out, "%s%svar part%d = %s.g(x);\n%s%sout += part%d + \";\";\n", in, in, i,
		        path, in, in, i);
	}
	fprintf(out, "%s%sreturn out;\n%s}\n\n", in, in, in);
}

static void write_mutation(const struct project *project, FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	fprintf(out, "%spublic static function add(list:Array<Int>, x:Int):Int {\n", in);
	if (one->pushes % 2 == 0)
		fprintf(out, "%s%slist.push(x);\n", in, in);
	fprintf(out, "%s%sreturn list.length;\n%s}\n\n", in, in, in);
	fprintf(out, "%spublic static function deep(list:Array<Int>):Int {\n%s%sadd(list, 2);\n",
	        in, in, in);
	if (one->call_count) {
		char path[64];
		project_class_path(project, one->calls[0], path, sizeof path);
		fprintf(out, "%s%s%s.deep(list);\n", in, in, path);
	}
	fprintf(out, "%s%sreturn list.length;\n%s}\n\n", in, in, in);
	fprintf(out, "%spublic static function filled():Array<Int> {\n%s%svar list = [1];\n", in,
	        in, in);
	for (int i = 0; i < one->call_count; i++) {
		char path[64];
		project_class_path(project, one->calls[i], path, sizeof path);
		fprintf(out, "%s%s%s.add(list, %d);\n", in, in, path, i);
	}
	fprintf(out, "%s%sreturn list;\n%s}\n\n", in, in, in);
}

static void write_kind(const struct project *project, FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	if (!one->call_count)
		return;
	const struct gen_class *other = &project->classes[one->calls[0]];
	char path[64];
	project_class_path(project, one->calls[0], path, sizeof path);
	fprintf(out, "%spublic static function size(kind:%s.Kind%d):Int {\n", in, path,
	        other->number);
	fprintf(out, "%s%sreturn switch (kind) {\n", in, in);
	fprintf(out, "%s%s%scase Sized(n): n;\n%s%s%scase _: 0;\n%s%s};\n%s}\n\n", in, in, in, in,
	        in, in, in, in, in);
	fprintf(out, "%spublic static function label(part:%s.Part%d):String {\n", in, path,
	        other->number);
	fprintf(out, "%s%sreturn \"#\" + part.id;\n%s}\n\n", in, in, in);
}

static void write_presence(FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	fprintf(out,
	        "%spublic static function enter<T>(socket:phoenix.Phoenix.Socket<T>, id:Int):"
	        "phoenix.Phoenix.Socket<T> {\n",
	        in);
	fprintf(out,
	        "%s%sreturn phoenix.Presence.track(socket, \"users\", Std.string(id), {at: %d});\n"
	        "%s}\n\n",
	        in, in, one->body, in);
}

static void write_circle(const struct project *project, FILE *out, const struct gen_class *one)
{
	const char *in = indents[one->style % 4];
	char path[64];
	project_class_path(project, one->circle, path, sizeof path);
	fprintf(out, "%spublic static function turn(n:Int) {\n", in);
	fprintf(out, "%s%sif (n <= %d) return %d;\n%s%sreturn %s.turn(n - 1);\n%s}\n\n", in, in,
	        one->body % 3, one->body, in, in, path, in);
}

static bool write_class(const struct project *project, int index)
{
	const struct gen_class *one = &project->classes[index];
	char path[4096], name[64];
	file_path(project, index, path, sizeof path);
	FILE *out = fopen(path, "w");
	if (!out)
		return false;
	project_class_path(project, index, name, sizeof name);
	const char *bare = strrchr(name, '.') ? strrchr(name, '.') + 1 : name;
	if (one->package >= 0)
		fprintf(out, "package p%d;\n\n", one->package);
	if (one->call_count) {
		char used[64];
		project_class_path(project, one->calls[0], used, sizeof used);
		fprintf(out, "using %s;\n\n", used);
	}
	if (one->style / 4 % 2)
		fprintf(out, "// style %d\n", one->style);
	write_types(out, one);
	if (one->presence == 2)
		fprintf(out, "@:presence\n");
	fprintf(out, "class %s {\n", bare);
	fprintf(out, "%spublic static inline var K = %d;\n\n", indents[one->style % 4],
	        one->constant);
	write_f(project, out, one);
	fprintf(out, "%spublic static function twist(x:Int%s):Int return x + 1;\n\n",
	        indents[one->style % 4], one->signature % 2 ? ", ?y:Int" : "");
	fprintf(out, "%sstatic function hidden(x:Int):Int { return x - 1; }\n\n",
	        indents[one->style % 4]);
	write_g(project, out, one);
	write_mutation(project, out, one);
	write_kind(project, out, one);
	if (one->presence)
		write_presence(out, one);
	if (one->circle >= 0)
		write_circle(project, out, one);
	for (int i = 0; i < one->extra; i++)
		fprintf(out, "%spublic static function extra%d(x:Int):Int return x - %d;\n",
		        indents[one->style % 4], i, i);
	fprintf(out, "}\n");
	return fclose(out) == 0;
}

/* ---- making ---- */

static void new_class(struct project *project, int index)
{
	struct gen_class *one = &project->classes[index];
	*one = (struct gen_class){.alive = true, .number = project->next_number++, .circle = -1};
	one->package = below(project, PACKAGES + 1) - 1;
	one->constant = below(project, 90) + 10;
	one->body = below(project, 90) + 10;
	one->presence = index % 10 == 3 ? 2 : index % 10 == 7 ? 1 : 0;
	one->traces = below(project, 8) == 0;
	int others[MOST_CALLS];
	for (int i = 0; i < MOST_CALLS && index > 0; i++) {
		int other = below(project, index);
		bool again = !project->classes[other].alive;
		for (int j = 0; j < one->call_count; j++)
			again = again || others[j] == other;
		if (!again) {
			others[one->call_count] = other;
			one->calls[one->call_count++] = other;
		}
	}
}

static bool write_text(const struct project *project, const char *name, const char *text)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", project->folder, name);
	FILE *out = fopen(path, "w");
	if (!out)
		return false;
	fputs(text, out);
	return fclose(out) == 0;
}

/* What every class names without a package. */
static bool write_helpers(const struct project *project)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/other", project->folder);
	if (mkdir(path, 0777) != 0 && errno != EEXIST)
		return false;
	return write_text(project, "Shadow.hx",
	                  "class Shadow { public static function value():Int return 1; }\n") &&
	       write_text(project, "Helper.hx",
	                  "class Helper { public static function value():Int return 2; }\n") &&
	       write_text(project, "other/Helper.hx",
	                  "package other;\n\nclass Helper { public static function value():Int "
	                  "return 3; }\n");
}

bool project_make(struct project *project, const char *folder, int count, uint64_t seed)
{
	memset(project, 0, sizeof *project);
	snprintf(project->folder, sizeof project->folder, "%s", folder);
	project->random = seed * 2 + 1;
	project->count = count;
	for (int i = -1; i < PACKAGES; i++) {
		char path[4096];
		if (i < 0)
			snprintf(path, sizeof path, "%s", folder);
		else
			snprintf(path, sizeof path, "%s/p%d", folder, i);
		if (mkdir(path, 0777) != 0 && errno != EEXIST)
			return false;
	}
	for (int i = 0; i < count; i++)
		new_class(project, i);
	for (int i = 5; i + 2 < count; i += 11) { /* circles of two and of three */
		int last = i + 1 + i % 2;
		for (int j = i; j <= last; j++)
			project->classes[j].circle = j == last ? i : j + 1;
	}
	if (!write_helpers(project))
		return false;
	for (int i = 0; i < count; i++) {
		if (!write_class(project, i))
			return false;
	}
	return true;
}

size_t project_lines(const struct project *project)
{
	size_t lines = 0;
	for (int i = 0; i < project->count; i++) {
		char path[4096];
		if (!project->classes[i].alive)
			continue;
		file_path(project, i, path, sizeof path);
		FILE *in = fopen(path, "r");
		for (int c; in && (c = fgetc(in)) != EOF;)
			lines += c == '\n';
		if (in)
			fclose(in);
	}
	return lines;
}

/* ---- edits ---- */

static bool calls(const struct project *project, int user, int used)
{
	const struct gen_class *one = &project->classes[user];
	for (int i = 0; one->alive && i < one->call_count; i++) {
		if (one->calls[i] == used)
			return true;
	}
	return one->alive && one->circle == used;
}

static void reach_users(const struct project *project, struct gen_step *step)
{
	for (int i = 0; i < project->count; i++) {
		if (calls(project, i, step->target))
			step->reach[i] = true;
	}
}

/* What one class of a circle infers is the whole circle's. */
static void reach_circle(const struct project *project, struct gen_step *step)
{
	int at = project->classes[step->target].circle;
	for (; at >= 0 && at != step->target; at = project->classes[at].circle)
		step->reach[at] = true;
}

/* That `deep` changes its list: by itself or by what it calls. */
static bool changes_list(const struct project *project, int index)
{
	const struct gen_class *one = &project->classes[index];
	return one->pushes % 2 == 0 || (one->call_count && changes_list(project, one->calls[0]));
}

static void change_effect(struct project *project, struct gen_step *step)
{
	bool before[MOST_CLASSES];
	for (int i = 0; i < project->count; i++)
		before[i] = project->classes[i].alive && changes_list(project, i);
	project->classes[step->target].pushes++;
	for (int i = 0; i < project->count; i++) {
		const struct gen_class *one = &project->classes[i];
		int used = one->alive && one->call_count ? one->calls[0] : -1;
		if (used >= 0 && before[used] != changes_list(project, used))
			step->reach[i] = true;
	}
}

static bool unused(const struct project *project, int index)
{
	for (int i = 0; i < project->count; i++) {
		if (calls(project, i, index))
			return false;
	}
	return project->classes[index].circle < 0;
}

/* Writes the target and, where its name or shape is written, its users. */
static bool write_users(const struct project *project, int target)
{
	bool good = write_class(project, target);
	for (int i = 0; i < project->count; i++) {
		if (calls(project, i, target))
			good = write_class(project, i) && good;
	}
	return good;
}

static bool same_size(struct project *project, int target, bool old_mtime)
{
	struct gen_class *one = &project->classes[target];
	char path[4096];
	struct stat before;
	file_path(project, target, path, sizeof path);
	if (stat(path, &before) != 0)
		return false;
	one->body = 10 + (one->body - 10 + 7) % 90;
	if (!write_class(project, target))
		return false;
	struct timespec times[2] = {before.st_atim, before.st_mtim};
	if (old_mtime)
		times[1].tv_sec -= 100;
	return utimensat(AT_FDCWD, path, times, 0) == 0;
}

static bool add_class(struct project *project, struct gen_step *step)
{
	if (project->count >= MOST_CLASSES)
		return false;
	step->target = project->count++;
	new_class(project, step->target);
	step->reach[step->target] = true;
	return write_class(project, step->target);
}

static bool remove_class(struct project *project, struct gen_step *step)
{
	char path[4096];
	if (!unused(project, step->target))
		return false;
	/* Its private member is called from outside no more. */
	if (project->classes[step->target].hidden % 2)
		step->reach[project->classes[step->target].calls[0]] = true;
	file_path(project, step->target, path, sizeof path);
	project->classes[step->target].alive = false;
	return unlink(path) == 0;
}

static void reach_package(const struct project *project, struct gen_step *step, int package)
{
	for (int i = 0; i < project->count; i++)
		step->reach[i] =
		        project->classes[i].alive && project->classes[i].package == package;
}

/* A file of a package comes or goes that changes what a name means in it. */
static bool toggle_file(struct project *project, struct gen_step *step, bool *is_there,
                        const char *name, const char *text)
{
	int package = project->classes[step->target].package;
	char path[128], full[4096];
	snprintf(path, sizeof path, "p%d/%s", package, name);
	snprintf(full, sizeof full, "%s/%s", project->folder, path);
	reach_package(project, step, package);
	*is_there = !*is_there;
	return *is_there ? write_text(project, path, text) : unlink(full) == 0;
}

static bool toggle_shadow(struct project *project, struct gen_step *step)
{
	int package = project->classes[step->target].package;
	char text[128];
	if (package < 0)
		return false;
	snprintf(text, sizeof text,
	         "package p%d;\n\nclass Shadow { public static function value():Int return %d; }\n",
	         package, package + 10);
	return toggle_file(project, step, &project->shadows[package], "Shadow.hx", text);
}

static bool toggle_import(struct project *project, struct gen_step *step)
{
	int package = project->classes[step->target].package;
	return package >= 0 && toggle_file(project, step, &project->imports[package], "import.hx",
	                                   "import other.Helper;\n");
}

static bool rename_class(struct project *project, struct gen_step *step)
{
	char path[4096];
	file_path(project, step->target, path, sizeof path);
	if (unlink(path) != 0)
		return false;
	project->classes[step->target].number = project->next_number++;
	step->reach[step->target] = true;
	reach_users(project, step);
	reach_circle(project, step);
	return write_users(project, step->target);
}

/* What the edit does to the model, and whether it reaches users. */
static bool change(struct project *project, struct gen_step *step)
{
	struct gen_class *one = &project->classes[step->target];
	bool users = true;
	step->reach[step->target] = true;
	switch (step->kind) {
	case EDIT_BODY:
		one->body = 10 + below(project, 90);
		users = false;
		break;
	case EDIT_MEMBER:
		one->extra++;
		users = false;
		break;
	case EDIT_HIDDEN:
		if (!one->call_count)
			return false;
		one->hidden++;
		step->reach[one->calls[0]] = true;
		users = false;
		break;
	case EDIT_CONSTANT:
		one->constant++;
		break;
	case EDIT_SIGNATURE:
		one->signature++;
		break;
	case EDIT_RESULT:
		one->result++;
		break;
	case EDIT_EFFECT:
		change_effect(project, step);
		break;
	case EDIT_ENUM:
		one->constructors = (one->constructors + 1) % 5;
		break;
	case EDIT_TYPEDEF:
		one->fields = (one->fields + 1) % 4;
		break;
	default:
		return false;
	}
	if (users)
		reach_users(project, step);
	/* In a circle the body is part of the common result. */
	reach_circle(project, step);
	return write_class(project, step->target);
}

/* A line more or less moves the line that a trace prints. */
static void reach_traced(const struct project *project, struct gen_step *step)
{
	const struct gen_class *one = &project->classes[step->target];
	if (one->traces % 2 == 0)
		return;
	step->reach[step->target] = true;
	reach_circle(project, step);
}

static bool apply(struct project *project, struct gen_step *step)
{
	struct gen_class *one = &project->classes[step->target];
	switch (step->kind) {
	case EDIT_REFORMAT:
		one->style = (one->style + 1) % 4 + one->style / 4 * 4;
		return write_class(project, step->target);
	case EDIT_COMMENT:
		one->style = (one->style + 4) % 64;
		reach_traced(project, step);
		return write_class(project, step->target);
	case EDIT_ADD_CLASS:
		return add_class(project, step);
	case EDIT_REMOVE_CLASS:
		return remove_class(project, step);
	case EDIT_RENAME_CLASS:
		return rename_class(project, step);
	case EDIT_PRESENCE:
		if (!one->presence)
			return false;
		one->presence = 3 - one->presence;
		reach_traced(project, step);
		return write_class(project, step->target);
	case EDIT_SHADOW:
		return toggle_shadow(project, step);
	case EDIT_IMPORT:
		return toggle_import(project, step);
	case EDIT_OLD_MTIME:
	case EDIT_SAME_SIZE:
		step->reach[step->target] = true;
		reach_circle(project, step);
		return same_size(project, step->target, step->kind == EDIT_OLD_MTIME);
	default:
		return change(project, step);
	}
}

bool project_edit_kind(struct project *project, struct gen_step *step, enum gen_edit kind)
{
	for (int tries = 0; tries < 200; tries++) {
		memset(step, 0, sizeof *step);
		step->kind = kind;
		step->target = below(project, project->count);
		if (project->classes[step->target].alive && apply(project, step))
			return true;
	}
	return false;
}

bool project_edit(struct project *project, struct gen_step *step)
{
	for (int tries = 0; tries < 100; tries++) {
		if (project_edit_kind(project, step, (enum gen_edit)below(project, EDIT_COUNT)))
			return true;
	}
	return false;
}

const char *project_edit_name(enum gen_edit kind)
{
	static const char *const names[EDIT_COUNT] = {
	        "body",      "reformat",     "comment",      "member",   "constant",
	        "signature", "result",       "effect",       "enum",     "typedef",
	        "add class", "remove class", "rename class", "presence", "shadow",
	        "import.hx", "private",      "old mtime",    "same size"};
	return names[kind];
}
