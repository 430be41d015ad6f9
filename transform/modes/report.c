/* What is asked of a solved program. Reads only: several threads may ask. */
#include "transform/modes/internal.h"

#include <string.h>

struct effects modes_effects(const struct modes *modes, const struct name *member)
{
	const struct effects *effects = modes && member ? map_get(&modes->effects, member) : NULL;
	struct effects nothing = {.returns_fresh = true};
	return effects ? *effects : nothing;
}

struct hash modes_effects_hash(const struct modes *modes, const struct name *member)
{
	struct effects effects = modes_effects(modes, member);
	uint64_t parts[3] = {effects.changes, effects.keeps,
	                     (uint64_t)effects.throws | (uint64_t)effects.returns_fresh << 1 |
	                             (uint64_t)effects.changes_this << 2};
	return hash_bytes(parts, sizeof parts);
}

void modes_report(const struct modes *modes, const struct name *class_path, struct diags *diags)
{
	const struct modes_class *class = modes ? map_get(&modes->by_path, class_path) : NULL;
	if (!class)
		return;
	for (uint32_t i = 0; i < class->refusals.count; i++) {
		const struct refusal *refusal = &class->refusals.items[i];
		struct place place = {.owner = class_path, .node = refusal->node};
		diag_add(diags, place, refusal->code, refusal->text)->hint = refusal->hint;
	}
}

struct hash modes_report_hash(const struct modes *modes, const struct name *class_path)
{
	const struct modes_class *class = modes ? map_get(&modes->by_path, class_path) : NULL;
	struct hash hash = hash_bytes("modes", 5);
	for (uint32_t i = 0; class && i < class->refusals.count; i++) {
		const struct refusal *refusal = &class->refusals.items[i];
		uint64_t parts[2] = {refusal->node, diag_number(refusal->code)};
		hash = hash_join(hash, hash_bytes(parts, sizeof parts));
		hash = hash_join(hash, hash_bytes(refusal->text, strlen(refusal->text)));
	}
	return hash;
}
