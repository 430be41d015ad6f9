#include "daemon/naming.h"

#include "project/mix.h"
#include "project/names.h"

#include <string.h>

void naming_init(struct naming *naming, struct transform *transform,
                 const struct define_set *defines, const struct project_files *files,
                 const struct project_section *section)
{
	*naming = (struct naming){
	        .arena = transform->arena, .transform = transform, .defines = defines};
	const char *bytes;
	size_t length;
	naming->mix_path = mix_find(naming->arena, files, section->cwd, &bytes, &length);
	if (naming->mix_path)
		naming->mix_app = mix_read(naming->arena, bytes, length).app;
}

/* The text of a metadata's one string argument, or NULL. */
static const char *meta_text(const struct decl *decl, const char *name)
{
	const struct meta *meta = meta_find(&decl->meta, name);
	if (!meta || meta->args.count != 1 || meta->args.items[0]->kind != EXPR_STRING)
		return NULL;
	return meta->args.items[0]->text;
}

static struct place name_place(const struct unit *unit)
{
	const struct decl *decl = unit->symbol->decl;
	struct span span = decl_span(decl, decl->name.node);
	return (struct place){decl->file->shown, unit->symbol->path, decl->name.node, span.start,
	                      span.end};
}

/* Guesses from the project's only presence class. */
static void guess_app(struct naming *naming, const struct unit *asking, struct diags *diags)
{
	const struct unit *only = NULL;
	uint32_t count = 0;
	for (uint32_t i = 0; i < naming->transform->units.count; i++) {
		const struct unit *unit = naming->transform->units.items[i];
		if (unit->presence && unit->yields_module &&
		    !meta_text(unit->symbol->decl, ":native")) {
			only = unit;
			count++;
		}
	}
	const char *guess =
	        count == 1 ? names_guess_app(naming->arena, only->symbol->path->text) : NULL;
	if (guess) {
		naming->app = guess;
		diag_add(diags, name_place(only), DIAG_APP_NAME_GUESSED, guess,
		         only->symbol->path->text)
		        ->hint = "say -D app_name=... or put the sources below a mix.exs";
		return;
	}
	diag_add(diags, name_place(asking), DIAG_APP_NAME_UNKNOWN,
	         count > 1 ? "there are several presence classes to guess from"
	                   : "there is no mix.exs above and the class's name does not tell")
	        ->hint = "say -D app_name=MyApp";
}

/* The app's name, asked for only where something needs it. */
static const char *app_name(struct naming *naming, const struct unit *asking, struct diags *diags)
{
	if (naming->app_asked)
		return naming->app;
	naming->app_asked = true;
	naming->app = defines_get(naming->defines, "app_name");
	if (!naming->app)
		naming->app = naming->mix_app;
	if (!naming->app)
		guess_app(naming, asking, diags);
	return naming->app;
}

/* The app's name where it is known without a guess: for modules that clash
 * with Elixir's own. */
static const char *known_app(const struct naming *naming)
{
	const char *app = defines_get(naming->defines, "app_name");
	return app ? app : naming->mix_app;
}

static const char *option(struct naming *naming, const struct unit *unit, const char *meta,
                          const char *define)
{
	const char *value = meta_text(unit->symbol->decl, meta);
	return value ? value : defines_get(naming->defines, define);
}

/* "MyAppWeb.Presence" -> "MyApp", or NULL: a name that was chosen tells the app. */
static const char *app_of_module(struct arena *arena, const char *module)
{
	const char *end = module ? strstr(module, "Web.") : NULL;
	if (!end || end == module)
		return NULL;
	return arena_copy(arena, module, (size_t)(end - module));
}

/* Whether Phoenix can be told the app of a presence module with a chosen name. */
static bool has_app(struct naming *naming, struct unit *unit, const char *native,
                    struct diags *diags)
{
	return option(naming, unit, ":presenceOtpApp", "otp_app") || known_app(naming) ||
	       app_of_module(naming->arena, native) || app_name(naming, unit, diags);
}

static const char *module_of(struct naming *naming, struct unit *unit, struct diags *diags)
{
	const char *path = unit->symbol->path->text;
	const char *native = meta_text(unit->symbol->decl, ":native");
	bool renamed = false;
	const char *module;
	if (native && unit->presence && !has_app(naming, unit, native, diags)) {
		unit->failed = true;
		return NULL;
	}
	if (native) {
		module = names_free_module(naming->arena, known_app(naming), native, &renamed);
	} else if (unit->presence) {
		const char *app = app_name(naming, unit, diags);
		if (!app) {
			unit->failed = true;
			return NULL;
		}
		module = names_presence_module(naming->arena, app, path);
	} else {
		module = names_module(naming->arena, known_app(naming), path, &renamed);
	}
	if (renamed)
		diag_add(diags, name_place(unit), DIAG_MODULE_RENAMED, native ? native : path,
		         module);
	return module;
}

void naming_all(struct naming *naming, struct diags *diags)
{
	for (uint32_t i = 0; i < naming->transform->units.count; i++) {
		struct unit *unit = naming->transform->units.items[i];
		if (!unit->yields_module)
			continue;
		const char *module = module_of(naming, unit, diags);
		if (!module)
			continue;
		if (!names_path_fits(names_output_path(naming->arena, module))) {
			diag_add(diags, name_place(unit), DIAG_MODULE_PATH, module)->hint =
			        "give the class another name: @:native(\"...\")";
			unit->failed = true;
			continue;
		}
		const struct name *interned = name_from(naming->transform->names, module);
		struct unit *owner = map_get(&naming->owners, interned);
		if (owner) {
			diag_add(diags, name_place(unit), DIAG_MODULE_TWICE,
			         owner->symbol->path->text, unit->symbol->path->text, module)
			        ->hint = "give one of them another name: @:native(\"...\")";
			unit->failed = true;
			continue;
		}
		map_put(naming->arena, &naming->owners, interned, unit);
		map_put(naming->arena, &naming->modules, unit->symbol->path,
		        (void *)(uintptr_t)module);
	}
}

static void presence_options(struct naming *naming, struct unit *unit)
{
	const char *app = known_app(naming);
	if (!app)
		app = app_of_module(naming->arena, meta_text(unit->symbol->decl, ":native"));
	if (!app)
		app = naming->app;
	const char *otp_app = option(naming, unit, ":presenceOtpApp", "otp_app");
	if (!otp_app && app)
		otp_app = names_app_atom(naming->arena, app);
	unit->context.otp_app = otp_app ? names_app_atom(naming->arena, otp_app) : "";
	unit->context.pubsub = option(naming, unit, ":presencePubSub", "pubsub_server");
	if (!unit->context.pubsub)
		unit->context.pubsub =
		        names_pubsub(naming->arena, app ? app : unit->context.otp_app);
}

void naming_context(struct naming *naming, struct unit *unit)
{
	struct transform *t = naming->transform;
	struct presence_context *context = &unit->context;
	*context = (struct presence_context){
	        .inside = unit->presence,
	        .class_path = unit->symbol->path->text,
	        .module = map_get(&naming->modules, unit->symbol->path),
	        .presence_count = t->folds->presence_count,
	        .socket_forms = folds_socket_forms(t->folds, unit->symbol->path),
	};
	const char *external = defines_get(naming->defines, "presence_external");
	context->guide_form = external && strcmp(external, "guide") == 0;
	if (t->folds->only_presence)
		context->only_presence = map_get(&naming->modules, t->folds->only_presence);
	if (unit->presence)
		presence_options(naming, unit);
	for (uint32_t i = 0; i < unit->refers.count; i++) {
		const struct name *path = name_from(t->names, unit->refers.items[i]);
		const char *module = map_get(&naming->modules, path);
		const struct unit *other = transform_unit(t, path);
		struct module_name name = {unit->refers.items[i], module, other && other->presence};
		if (module)
			VEC_PUSH(naming->arena, &context->names, name);
		else if (other && other->failed)
			unit->failed = true; /* what is wrong with the other is said there */
	}
}
