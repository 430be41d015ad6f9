#include "daemon/emit.h"

#include "daemon/disk.h"
#include "transform/haxe/parser.h"

#include <errno.h>
#include <string.h>

enum { STAGE_TOKENS = -2, STAGE_AST = -1 };

static const struct {
	const char *name;
	int stage;
} stages[] = {
        {"tokens", STAGE_TOKENS}, {"ast", STAGE_AST},        {"typed", EMIT_TYPED},
        {"locals", EMIT_LOCALS},  {"lowered", EMIT_LOWERED}, {"presence", EMIT_PRESENCE},
        {"elixir", EMIT_ELIXIR},
};

static bool stage_of(const char *name, int *stage)
{
	if (!name) {
		*stage = EMIT_ELIXIR;
		return true;
	}
	for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
		if (strcmp(stages[i].name, name) == 0) {
			*stage = stages[i].stage;
			return true;
		}
	}
	return false;
}

static const char *define_value(const void *context, const char *name)
{
	return defines_get(context, name);
}

static void emit_parsed(struct build *build, const char *path, int stage, struct buf *out)
{
	const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
	struct parse_input input = {
	        .names = build->names->pool,
	        .path = path,
	        .shown = base,
	        .module = arena_copy(build->arena, base, strlen(base) - 3),
	        .defines = {&build->view.defines, define_value},
	};
	if (!disk_read(path, build->arena, &input.bytes, &input.length)) {
		VEC_PUSH(build->arena, &build->problems,
		         arena_printf(build->arena, "%s: %s", path, strerror(errno)));
		return;
	}
	if (stage == STAGE_TOKENS) {
		print_tokens(&input, out, &build->early);
		return;
	}
	struct file *file = parse_file(&input);
	if (!file)
		longjmp(build->arena->recovery->point, 1);
	VEC_PUSH(build->arena, &build->view.held, file);
	for (uint32_t i = 0; i < file->diags.list.count; i++)
		diag_copy(&build->early, &file->diags.list.items[i]);
	print_ast(file, out);
}

/* What is typed can be shown though later stages refuse it, or some of it is wrong. */
static bool is_early(enum emit_stage stage)
{
	return stage == EMIT_TYPED || stage == EMIT_LOCALS;
}

static void emit_units(struct build *build, const char *path, enum emit_stage stage,
                       struct buf *out)
{
	struct transform *t = build->transform;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (!name_is(unit->symbol->decl->file->path, path))
			continue;
		bool parsed = !unit->symbol->decl->file->diags.errors;
		if (is_early(stage) ? !parsed : build_is_error(build))
			continue;
		size_t before = out->length;
		struct buf one;
		buf_init(&one, build->arena);
		if (!transform_emit(t, unit, stage, &one))
			continue;
		if (before && !is_early(stage))
			buf_char(out, '\n');
		buf_add(out, buf_string(&one), one.length);
	}
}

void emit_section(struct build *build, const char *name, const struct project_command *command,
                  struct buf *out)
{
	int stage;
	(void)command;
	if (!stage_of(name, &stage)) {
		VEC_PUSH(build->arena, &build->problems,
		         arena_printf(build->arena,
		                      "--emit=%s is none of tokens, ast, typed, locals, lowered, "
		                      "presence, elixir",
		                      name));
		return;
	}
	if (stage >= 0)
		build_run(build, is_early((enum emit_stage)stage) ? GOAL_TYPED : GOAL_TEXTS);
	for (uint32_t i = 0; i < build->section->roots.count; i++) {
		const struct project_root *root = &build->section->roots.items[i];
		if (root->kind != ROOT_FILE)
			continue;
		if (stage < 0)
			emit_parsed(build, root->text, stage, out);
		else if (build->transform)
			emit_units(build, root->text, (enum emit_stage)stage, out);
	}
}
