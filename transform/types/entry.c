/* -main's class: what Haxe asks of it when everything is typed (get_main of its finalization.ml).
 */
#include "transform/types/internal.h"

static struct place place_of(const struct symbol *owner, node_id node)
{
	struct span span = decl_span(owner->decl, node);
	return (struct place){owner->decl->file->shown, owner->path, node, span.start, span.end};
}

static struct slot *static_main(struct program *p, const struct symbol *owner)
{
	return map_get(&header(owner)->statics, name_from(p->names, "main"));
}

static void check_main_type(struct program *p, struct slot *slot, const struct name *path,
                            struct diags *diags)
{
	const struct symbol *owner = slot->owner;
	struct ty *type = ty_follow(slot_type(slot));
	if (type->kind != TY_FUNCTION || type->params.count) {
		diag_add(diags, place_of(owner, owner->decl->node), DIAG_MAIN_INVALID, path->text);
		return;
	}
	if (!ty_is_void(ty_follow(type->result)))
		diag_add(diags, place_of(owner, slot->member->name.node), DIAG_MAIN_RESULT,
		         ty_text(p->arena, type->result));
}

/* The class of the module's own name; NULL behind a diagnostic. */
static struct symbol *main_class(struct program *p, struct module *m, struct diags *diags)
{
	struct place nowhere = {.file = m->name, .node = NO_NODE};
	const char *name = last_part(m->name);
	struct symbol *symbol = module_type(m, name_from(p->names, name));
	if (!symbol) {
		diag_add(diags, nowhere, DIAG_NOT_IN_MODULE, m->name->text, name);
		return NULL;
	}
	if (symbol->decl->is_private) {
		diag_add(diags, nowhere, DIAG_PRIVATE_TYPE, name, m->name->text);
		return NULL;
	}
	if (symbol->decl->kind != DECL_CLASS && symbol->decl->kind != DECL_INTERFACE) {
		diag_add(diags, nowhere, DIAG_MAIN_NO_CLASS, m->name->text);
		return NULL;
	}
	return symbol;
}

void program_check_main(struct program *p, const struct name *module, struct diags *diags)
{
	struct module *m = program_module(p, module);
	if (!m)
		return; /* said when it was loaded */
	struct slot *slot = m->fields ? static_main(p, m->fields) : NULL;
	if (!slot) {
		struct symbol *symbol = main_class(p, m, diags);
		if (!symbol)
			return;
		slot = static_main(p, symbol);
		if (!slot) {
			diag_add(diags, place_of(symbol, symbol->decl->node), DIAG_MAIN_MISSING,
			         module->text);
			return;
		}
	}
	check_main_type(p, slot, module, diags);
}
