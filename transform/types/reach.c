/* What a file names is looked up, so that what the program reaches is loaded. */
#include "transform/types/internal.h"

void walk_module(struct program *p, struct module *m)
{
	module_imports(p, m, p->load_diags);
	for (uint32_t i = 0; i < m->symbols.count; i++) {
		const struct decl *decl = m->symbols.items[i]->decl;
		struct typer t;
		uint32_t used;
		typer_open(&t, p, m->symbols.items[i], p->arena, NULL, &p->scratch);
		for (uint32_t j = 0; j < decl->mentions.count; j++) {
			p->load_place = type_place(&t, decl->mentions.items[j].path[0].node);
			p->load_place.end = p->load_place.start;
			resolve_path(&t, decl->mentions.items[j].path,
			             decl->mentions.items[j].count, &used);
		}
	}
}
