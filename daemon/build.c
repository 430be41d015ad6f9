#include "daemon/build.h"

#include "base/embedded.h"
#include "project/names.h"
#include "transform/types/order.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void build_open(struct build *build, struct arena *arena, struct name_scope *names,
                struct cache *cache, struct sources *sources, struct project_files files,
                const struct project_section *section, struct build_want want, struct trail *trail)
{
	*build = (struct build){.arena = arena,
	                        .names = names,
	                        .cache = cache,
	                        .files = files,
	                        .section = section,
	                        .want = want,
	                        .trail = trail};
	diags_init(&build->early, arena);
	diags_init(&build->missing, arena);
	diags_init(&build->loading, arena);
	diags_init(&build->late, arena);
	source_view_open(&build->view, sources, arena, names, section);
	build->view.trail = trail;
}

static void begin(struct build *build)
{
	if (build->cache)
		cache_begin(build->cache);
	build->in_transaction = build->cache != NULL;
}

static void commit(struct build *build)
{
	if (build->in_transaction)
		cache_commit(build->cache);
	build->in_transaction = false;
}

void build_close(struct build *build)
{
	commit(build);
	if (build->output_done)
		output_close(&build->output);
	build->output_done = false;
	if (build->transform)
		transform_close(build->transform);
	build->transform = NULL;
	source_view_close(&build->view);
}

/* ---- the cache ---- */

struct recall {
	struct build *build;
	struct unit *unit;
};

static bool visit_summary(void *context, const char *facts, size_t facts_length, const char *value,
                          size_t value_length)
{
	struct recall *recall = context;
	return transform_summary_recall(recall->build->transform, recall->unit,
	                                (struct bytes){facts, facts_length},
	                                (struct bytes){value, value_length});
}

static bool visit_lowered(void *context, const char *facts, size_t facts_length, const char *value,
                          size_t value_length)
{
	struct recall *recall = context;
	return transform_lowered_recall(recall->build->transform, recall->unit,
	                                (struct bytes){facts, facts_length},
	                                (struct bytes){value, value_length});
}

static bool visit_output(void *context, const char *facts, size_t facts_length, const char *value,
                         size_t value_length)
{
	struct recall *recall = context;
	(void)facts;
	(void)facts_length;
	recall->unit->output.value =
	        (struct bytes){arena_copy(recall->build->arena, value, value_length), value_length};
	return true;
}

static bool find(struct build *build, struct unit *unit, enum row_kind kind, struct hash key,
                 cache_visit *visit)
{
	struct recall recall = {build, unit};
	return build->cache && !build->ambiguous &&
	       cache_find(build->cache, kind, key, visit, &recall) == 1;
}

static void store(struct build *build, enum row_kind kind, struct hash key, struct bytes facts,
                  struct bytes value)
{
	if (build->cache && !build->ambiguous)
		cache_store(build->cache, kind, key, facts.data, facts.length, value.data,
		            value.length);
}

static void find_summary(void *context, struct unit *unit)
{
	struct build *build = context;
	if (build->generation && generation_undecided(build->generation, unit))
		return; /* asked again when it is known */
	unit->asked = true;
	if (unit->is_twin)
		return;
	if (build->generation && generation_summary(build->generation, build->transform, unit))
		return;
	find(build, unit, ROW_SUMMARY, unit->summary.key, visit_summary);
}

/* ---- roots ---- */

static void problem(struct build *build, const char *text)
{
	VEC_PUSH(build->arena, &build->problems, text);
}

/* A root that is not there: Haxe says `Type not found : X` without a place. */
/* A diagnostic about a root names the module; others name a file. */
static bool is_module(const struct name *file)
{
	return file && !name_ends(file, ".hx");
}

/* What roots and imports lack; of no interest while a file cannot be parsed,
 * since Haxe ends there too. */
static void say_missing(struct build *build)
{
	bool parsed = !build->early.errors;
	for (uint32_t i = 0; parsed && i < build->missing.list.count; i++) {
		const struct diag *diag = &build->missing.list.items[i];
		if (is_module(diag->place.file)) /* about a root itself */
			problem(build, diag->message);
		else
			diag_copy(&build->loading, diag);
	}
}

/* Haxe looks at -main's class when all is typed. */
static void check_main(struct build *build)
{
	struct diags said;
	diags_init(&said, build->arena);
	program_check_main(build->transform->program, name_from(build->names, build->section->main),
	                   &said);
	for (uint32_t i = 0; i < said.list.count; i++) {
		const struct diag *diag = &said.list.items[i];
		if (is_module(diag->place.file))
			problem(build, diag->message);
		else
			diag_copy(&build->late, diag);
	}
	build->stopped = build->stopped || said.errors;
}

static void add_root(struct build *build, struct module_list *roots, const char *module)
{
	VEC_PUSH(build->arena, &roots->names, name_from(build->names, module));
}

static void add_list(struct build *build, struct module_list *roots, const struct module_list *list)
{
	for (uint32_t i = 0; i < list->names.count; i++) {
		const char *module = list->names.items[i]->text;
		/* import.hx and package-less lower-case files are no modules. */
		if (project_covers(build->section->excluded.items, build->section->excluded.count,
		                   module))
			continue;
		add_root(build, roots, module);
	}
}

static void find_root(struct build *build, struct module_list *roots,
                      const struct project_root *root)
{
	struct module_list list = {0};
	switch (root->kind) {
	case ROOT_CLASS:
		add_root(build, roots, root->text);
		break;
	case ROOT_PACKAGE:
		source_view_package(&build->view, root->text, root->recursive, &list);
		add_list(build, roots, &list);
		break;
	case ROOT_FILE:
		if (root->module)
			add_root(build, roots, root->module);
		else
			problem(build, arena_printf(build->arena,
			                            "%s: its folders do not spell its package",
			                            root->text));
		break;
	case ROOT_FOLDER:
		if (!source_view_folder(&build->view, root->text, &list))
			problem(build,
			        arena_printf(build->arena, "%s: %s", root->text, strerror(errno)));
		else
			add_list(build, roots, &list);
		break;
	}
}

static struct hash hash_of_roots(struct build *build, const struct module_list *roots)
{
	struct buf buf;
	buf_init(&buf, build->arena);
	for (uint32_t i = 0; i < roots->names.count; i++)
		buf_block(&buf, roots->names.items[i]->text, roots->names.items[i]->length);
	return hash_bytes(buf_string(&buf), buf.length);
}

static void load_roots(struct build *build)
{
	struct module_list roots = {0};
	for (uint32_t i = 0; i < build->section->roots.count; i++)
		find_root(build, &roots, &build->section->roots.items[i]);
	build->roots.asked = hash_of_roots(build, &roots);
	if (build->generation)
		generation_reload(build->generation, build->transform, &build->view,
		                  build->roots.asked);
	for (uint32_t i = 0; i < roots.names.count; i++)
		transform_load(build->transform, roots.names.items[i], &build->missing);
	build->roots.silent = !build->missing.list.count;
}

/* Of two modules: Haxe loads no more then, and names no place. */
static void say_redefined(struct build *build)
{
	const struct transform *t = build->transform;
	for (uint32_t i = 0; i < t->units.count; i++) {
		const struct symbol *symbol = t->units.items[i]->symbol;
		const struct unit *first = transform_unit(t, symbol->path);
		if (first->symbol->module == symbol->module)
			continue;
		build->ambiguous = true;
		if (build->early.errors)
			return;
		problem(build,
		        arena_printf(build->arena, "Type name %s is redefined from module %s",
		                     symbol->path->text, first->symbol->module->text));
		return;
	}
}

static void load(struct build *build)
{
	struct program_options options = {NULL, 0};
	uint32_t count = build->view.defines.list.count;
	struct define *defines = ARENA_NEWS(build->arena, count + 1, struct define);
	for (uint32_t i = 0; i < count; i++) {
		defines[i].name = name_from(build->names, build->view.defines.list.items[i].name);
		defines[i].value = name_from(build->names, build->view.defines.list.items[i].value);
	}
	options.defines = defines;
	options.define_count = count;
	build->transform = transform_new(build->arena, build->names,
	                                 source_view_resolver(&build->view), options);
	build->transform->find_summary = find_summary;
	build->transform->context = build;
	load_roots(build);
	for (uint32_t i = 0; i < build->view.unreadable.count; i++)
		problem(build, build->view.unreadable.items[i]);
	uint32_t files = program_file_count(build->transform->program);
	for (uint32_t i = 0; i < files; i++) {
		const struct file *file = program_file(build->transform->program, i);
		for (uint32_t j = 0; j < file->diags.list.count; j++)
			diag_copy(&build->early, &file->diags.list.items[j]);
	}
	say_missing(build);
	transform_plan(build->transform);
	say_redefined(build);
}

/* ---- passes ---- */

/* A class in a file with syntax errors is not typed. */
static void mark_broken(struct build *build)
{
	for (uint32_t i = 0; i < build->transform->units.count; i++) {
		struct unit *unit = build->transform->units.items[i];
		if (unit->symbol->decl->file->diags.errors)
			unit->failed = true;
	}
}

static bool any_failed(const struct build *build)
{
	for (uint32_t i = 0; i < build->transform->units.count; i++) {
		if (build->transform->units.items[i]->failed)
			return true;
	}
	return false;
}

static void summarise(void *context, struct unit *unit)
{
	struct build *build = context;
	if (unit->failed)
		return;
	if (!unit->asked)
		find_summary(build, unit);
	if (unit->has_summary)
		return;
	transform_summarise(build->transform, unit);
	if (!unit->failed && !unit->is_twin)
		store(build, ROW_SUMMARY, unit->summary.key, unit->summary.facts,
		      unit->summary.value);
}

static void pass_summaries(struct build *build)
{
	struct transform *t = build->transform;
	if (build->generation)
		generation_spread(build->generation, t, summarise, build);
	for (uint32_t i = 0; i < t->units.count; i++)
		summarise(build, t->units.items[i]);
}

static void fold(struct build *build)
{
	if (build->stopped)
		build->generation = NULL;
	if (build->generation)
		generation_fold(build->generation, build->transform);
	else
		transform_fold(build->transform);
}

static void pass_lowered(struct build *build)
{
	struct transform *t = build->transform;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (unit->failed || !unit->yields_module)
			continue;
		if (build->generation && generation_lowered(build->generation, t, unit))
			continue;
		unit->lowered.key = transform_lowered_key(unit);
		bool found = find(build, unit, ROW_LOWERED, unit->lowered.key, visit_lowered);
		if (!found)
			transform_lower(t, unit);
		if (!found && !unit->failed && unit->tree)
			store(build, ROW_LOWERED, unit->lowered.key, unit->lowered.facts,
			      unit->lowered.value);
		if (build->generation && !unit->failed && unit->lowered.value.data)
			generation_note_lowered(build->generation, unit);
	}
}

static void pass_outputs(struct build *build)
{
	struct transform *t = build->transform;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (unit->failed || !unit->yields_module)
			continue;
		naming_context(&build->naming, unit);
		if (!unit->failed)
			transform_check_context(t, unit);
		if (unit->failed)
			continue;
		unit->output.key = transform_output_key(t, unit);
		if (build->generation && generation_output(build->generation, unit))
			continue;
		bool found = find(build, unit, ROW_OUTPUT, unit->output.key, visit_output);
		if (!found)
			transform_output(t, unit);
		if (!found && !unit->failed)
			store(build, ROW_OUTPUT, unit->output.key, (struct bytes){"", 0},
			      unit->output.value);
		if (build->generation && !unit->failed)
			generation_note_output(build->generation, unit);
	}
}

/* ---- files ---- */

struct texts {
	VEC(struct output_text) list;
	VEC(struct unit *) units; /* whose they are: the first of the list */
	bool runtime[256];        /* by index in embedded_runtime */
};

/* "ref.ex" -> "Haxe.Ref". */
static const char *runtime_module(struct arena *arena, const char *path)
{
	char *stem = arena_copy(arena, path, strlen(path) - 3);
	return arena_printf(arena, "Haxe.%s", names_camelize(arena, stem));
}

static bool mentions(const char *text, size_t length, const char *module)
{
	size_t name = strlen(module);
	const char *at = text;
	while ((at = memmem(at, length - (size_t)(at - text), module, name))) {
		const char *after = at + name;
		bool ends = after == text + length ||
		            !(strchr("_.", *after)
		                      ? (*after == '.' && after[1] >= 'A' && after[1] <= 'Z')
		                      : (*after >= '0' && *after <= '9') ||
		                                (*after >= 'A' && *after <= 'Z') ||
		                                (*after >= 'a' && *after <= 'z'));
		if (ends)
			return true;
		at = after;
	}
	return false;
}

/* Marks the runtime modules that a text names, and those that they name. */
static void use_runtime(struct build *build, struct texts *texts, const char *text, size_t length)
{
	if (!memmem(text, length, "Haxe.", 5))
		return;
	for (uint32_t i = 0; embedded_runtime[i].path && i < 256; i++) {
		const struct embedded *file = &embedded_runtime[i];
		if (texts->runtime[i] ||
		    !mentions(text, length, runtime_module(build->arena, file->path)))
			continue;
		texts->runtime[i] = true;
		use_runtime(build, texts, file->bytes, file->length);
	}
}

static void collect_texts(struct build *build, struct texts *texts)
{
	struct transform *t = build->transform;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		const char *module = map_get(&build->naming.modules, unit->symbol->path);
		if (!unit->yields_module ||
		    (!unit->failed && (!module || !unit->output.value.data)))
			continue;
		struct output_text text = {module ? names_output_path(build->arena, module) : NULL,
		                           unit->symbol->path->text,
		                           unit->failed ? NULL : unit->output.value.data,
		                           unit->failed ? 0 : unit->output.value.length};
		VEC_PUSH(build->arena, &texts->list, text);
		VEC_PUSH(build->arena, &texts->units, unit);
		if (!unit->failed)
			use_runtime(build, texts, text.bytes, text.length);
	}
	for (uint32_t i = 0; embedded_runtime[i].path && i < 256; i++) {
		if (!texts->runtime[i])
			continue;
		const char *module = runtime_module(build->arena, embedded_runtime[i].path);
		struct output_text text = {names_runtime_path(build->arena, module), module,
		                           embedded_runtime[i].bytes, embedded_runtime[i].length};
		VEC_PUSH(build->arena, &texts->list, text);
	}
}

/* A root whose hxml was removed or renamed would keep its outputs for ever. */
static void adopt_orphans(struct build *build, struct manifest *manifest)
{
	const char *output = build->section->output;
	for (uint32_t i = 0; build->section->hxml && i < manifest->list.count; i++) {
		const char *root = manifest->list.items[i].root;
		const char *end = strstr(root, ".hxml");
		if (!end || strcmp(root, build->section->root) == 0)
			continue;
		char *path = arena_copy(build->arena, root, (size_t)(end - root) + 5);
		if (build->files.kind(build->files.context,
		                      path_join(build->arena, output, path)) == FILE_ABSENT)
			manifest_adopt(manifest, build->arena, root, build->section->root);
	}
}

static bool writes(const struct build *build)
{
	return build->want.write && !build->section->no_output;
}

static void open_output(struct build *build)
{
	build->output_done = true;
	build->output_good =
	        output_open(&build->output, build->arena, build->section->output,
	                    build->section->root, build->want.force, writes(build), build->trail);
	build->output.looks = build->looks;
}

static void note_written(struct build *build, const struct texts *texts)
{
	for (VEC_EACH(const struct output_action, action, &build->output.actions.list)) {
		if (action->verb == OUTPUT_WRITE && action->wanted < texts->units.count)
			texts->units.items[action->wanted]->written =
			        build->written && !texts->units.items[action->wanted]->failed;
	}
}

static void pass_files(struct build *build)
{
	struct texts *texts = ARENA_NEW(build->arena, struct texts);
	collect_texts(build, texts);
	struct output *output = &build->output;
	bool write = writes(build);
	if (!build->output_done)
		open_output(build);
	bool good = build->output_good;
	adopt_orphans(build, &output->manifest);
	good = good && output_decide(output, texts->list.items, texts->list.count);
	if (write && (good || (build->want.keep_going && output->texts)))
		output_commit(output);
	build->written = output->written;
	note_written(build, texts);
	build->removed = output->removed;
	for (uint32_t i = 0; i < output->messages.count; i++)
		VEC_PUSH(build->arena, &build->about_outputs, output->messages.items[i]);
	for (uint32_t i = 0; i < output->restamps.count; i++)
		VEC_PUSH(build->arena, &build->restamps, output->restamps.items[i]);
}

static uint64_t now_us(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

/* Notes how long it took since the last one was over. */
static void phase_over(struct build *build, enum build_phase phase)
{
	uint64_t now = now_us();
	build->phase_us[phase] = now - build->phase_began;
	build->phase_began = now;
}

static void pass_stages(struct build *build)
{
	if (!build->stopped || build->want.keep_going) {
		fold(build);
		phase_over(build, PHASE_FOLDS);
		pass_lowered(build);
		phase_over(build, PHASE_LOWER);
		build->stopped = build->stopped || any_failed(build);
	}
	if (!build->stopped || build->want.keep_going) {
		naming_init(&build->naming, build->transform, &build->view.defines, &build->files,
		            build->section);
		naming_all(&build->naming, &build->late);
		pass_outputs(build);
		build->stopped = build->stopped || any_failed(build);
	}
}

void build_run(struct build *build, enum build_goal goal)
{
	build->phase_began = now_us();
	if (goal == GOAL_FILES && writes(build)) /* nobody writes what was read before this */
		open_output(build);
	load(build);
	mark_broken(build);
	phase_over(build, PHASE_LOAD);
	bool unread = build->early.errors || build->problems.count;
	if (unread && !build->want.keep_going) {
		build->stopped = true;
		return;
	}
	build->stopped = unread || build->loading.errors;
	if (build->stopped)
		build->generation = NULL; /* what fails is not kept */
	if (build->generation)
		generation_begin(build->generation, build->transform, &build->view, &build->roots);
	begin(build);
	pass_summaries(build);
	build->stopped = build->stopped || any_failed(build);
	if (!build->stopped && build->section->main)
		check_main(build);
	phase_over(build, PHASE_TYPES);
	if (goal > GOAL_TYPED)
		pass_stages(build);
	commit(build);
	phase_over(build, PHASE_OUTPUT);
	if (goal == GOAL_FILES &&
	    (!build->stopped || (build->want.keep_going && build->transform->folds)))
		pass_files(build);
	phase_over(build, PHASE_FILES);
}

bool build_is_error(const struct build *build)
{
	return build->stopped || build->problems.count > 0;
}
