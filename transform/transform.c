#include "transform/transform.h"

#include "transform/elixir/finish.h"
#include "transform/elixir/print.h"
#include "transform/elixir/serial.h"
#include "transform/haxe/hash.h"
#include "transform/lower/lower.h"
#include "transform/presence/rewrite.h"
#include "transform/rows.h"
#include "transform/types/walk.h"

#include <stdlib.h>
#include <string.h>

/* ---- program and units ---- */

struct transform *transform_new(struct arena *arena, struct name_scope *names,
                                struct source_resolver resolver, struct program_options options)
{
	struct transform *t = ARENA_NEW(arena, struct transform);
	t->arena = arena;
	t->names = names;
	t->program = program_new(arena, names, resolver, options);
	return t;
}

void transform_close(struct transform *t)
{
	program_close(t->program);
}

bool transform_load(struct transform *t, const struct name *module, struct diags *diags)
{
	return program_load(t->program, module, diags);
}

/* What a summary depends on of its own class. */
static struct hash summary_key(const struct symbol *symbol)
{
	struct hash key = hash_bytes(symbol->path->text, symbol->path->length);
	key = hash_join(key, hash_bytes(symbol->module->text, symbol->module->length));
	return hash_join(symbol->decl->hash, key);
}

void transform_plan(struct transform *t)
{
	uint32_t count = program_symbol_count(t->program);
	for (uint32_t i = 0; i < count; i++) {
		struct unit *unit = ARENA_NEW(t->arena, struct unit);
		unit->symbol = program_symbol(t->program, i);
		unit->index = i;
		unit->yields_module = lower_yields_module(unit->symbol->decl);
		unit->presence = presence_is_module(unit->symbol->decl);
		unit->summary.key = summary_key(unit->symbol);
		diags_init(&unit->typing, t->arena);
		diags_init(&unit->lowering, t->arena);
		diags_init(&unit->rewriting, t->arena);
		VEC_PUSH(t->arena, &t->units, unit);
		unit->is_twin = !map_add(t->arena, &t->by_path, unit->symbol->path, unit);
	}
}

struct unit *transform_unit(const struct transform *t, const struct name *path)
{
	return map_get(&t->by_path, path);
}

/* ---- facts ---- */

/* The class of "a.b.C.f". */
static struct unit *unit_of_member(struct transform *t, const struct name *subject,
                                   const char **member)
{
	const char *dot = strrchr(subject->text, '.');
	if (!dot)
		return NULL;
	*member = dot + 1;
	return transform_unit(t, name_of(t->names, subject->text, (size_t)(dot - subject->text)));
}

/* An inferred type from its class's summary, if that is a kept one and holds. */
static bool inferred_from_row(struct transform *t, const struct name *subject, struct hash *value)
{
	const char *member;
	struct unit *unit = unit_of_member(t, subject, &member);
	if (!unit)
		return false;
	if (!unit->asked && t->find_summary)
		t->find_summary(t->context, unit);
	if (!unit->has_summary)
		return false; /* it is being checked (a circle), or must be typed */
	for (uint32_t i = 0; i < unit->facts.inferred.count; i++) {
		if (name_is(unit->facts.inferred.items[i].member, member)) {
			*value = unit->facts.inferred.items[i].type;
			return true;
		}
	}
	return false;
}

struct hash transform_fact(struct transform *t, enum fact_kind kind, const struct name *subject)
{
	struct hash value;
	if (fact_is_folded(kind))
		return t->folds ? folds_fact(t->folds, kind, subject) : FACT_ABSENT;
	const struct hash *known = map_get(&t->fact_values[kind], subject);
	if (known)
		return *known;
	if (kind != FACT_INFERRED || !inferred_from_row(t, subject, &value))
		value = program_fact(t->program, kind, subject);
	struct hash *kept = ARENA_NEW(t->arena, struct hash);
	*kept = value;
	map_put(t->arena, &t->fact_values[kind], subject, kept);
	return value;
}

bool transform_facts_hold(struct transform *t, const struct fact *facts, uint32_t count,
                          unsigned follows)
{
	for (uint32_t i = 0; i < count; i++) {
		const struct fact *fact = &facts[i];
		if ((fact_follows(fact->kind) & follows) &&
		    !hash_equal(transform_fact(t, fact->kind, fact->subject), fact->value))
			return false;
	}
	return true;
}

static bool facts_hold(struct transform *t, struct bytes bytes)
{
	struct fact_list facts;
	fact_list_init(&facts, t->arena, t->names);
	struct cursor in = {bytes.data, bytes.data + bytes.length, 0};
	if (!facts_read(&facts, &in))
		return false;
	return transform_facts_hold(t, facts.list.items, facts.list.count,
	                            FOLLOWS_HEADS | FOLLOWS_BODIES | FOLLOWS_SUMMARIES);
}

static struct bytes bytes_of(const struct buf *buf)
{
	return (struct bytes){buf_string(buf), buf->length};
}

static struct bytes bytes_copy(struct arena *arena, struct bytes bytes)
{
	return (struct bytes){arena_copy(arena, bytes.data, bytes.length), bytes.length};
}

static struct bytes write_facts(struct transform *t, const struct fact_list *facts)
{
	struct buf buf;
	buf_init(&buf, t->arena);
	facts_write(facts, &buf);
	return bytes_of(&buf);
}

/* ---- stage 0 ---- */

bool transform_summary_read(struct transform *t, struct unit *unit, struct bytes value)
{
	struct cursor in = {value.data, value.data + value.length, 0};
	return summary_read(t, unit, &in);
}

bool transform_summary_recall(struct transform *t, struct unit *unit, struct bytes facts,
                              struct bytes value)
{
	unit->asked = true;
	facts = bytes_copy(t->arena, facts);
	value = bytes_copy(t->arena, value);
	if (!facts_hold(t, facts))
		return false;
	if (!transform_summary_read(t, unit, value))
		return false;
	unit->summary.facts = facts;
	unit->summary.value = value;
	unit->has_summary = true;
	return true;
}

struct private_uses {
	struct transform *t;
	struct unit *unit;
};

static void note_called(struct private_uses *uses, const struct tx *node, const char *how)
{
	struct arena *arena = uses->t->arena;
	const char *path =
	        arena_printf(arena, "%s.%s%s", node->symbol->path->text, node->name->text, how);
	const struct name *member = name_from(uses->t->names, path);
	for (uint32_t i = 0; i < uses->unit->facts.called.count; i++) {
		if (uses->unit->facts.called.items[i] == member)
			return;
	}
	VEC_PUSH(arena, &uses->unit->facts.called, member);
}

/* Private members of other classes: those must stay public in Elixir; static variables of others
 * that are assigned. */
static bool visit_private(void *context, const struct tx *node)
{
	struct private_uses *uses = context;
	const struct tx *assigned = lower_assigned_static(node);
	if (assigned && assigned->symbol != uses->unit->symbol)
		note_called(uses, assigned, "=");
	if (node->kind != TX_FIELD || !node->member || !node->symbol || node->symbol->is_std ||
	    node->symbol == uses->unit->symbol || node->field_kind == FIELD_ENUM ||
	    (node->member->access & ACCESS_PUBLIC))
		return true;
	note_called(uses, node, "");
	return true;
}

static bool type_is_written(const struct member *member)
{
	if (member->kind != MEMBER_METHOD)
		return member->type != NULL;
	if (!member->function->result)
		return false;
	for (uint32_t i = 0; i < member->function->args.count; i++) {
		if (!member->function->args.items[i].type)
			return false;
	}
	return true;
}

static void summarise_inferred(struct transform *t, struct unit *unit)
{
	const struct decl *decl = unit->symbol->decl;
	if (decl->kind == DECL_ENUM || decl->kind == DECL_TYPEDEF)
		return;
	for (uint32_t i = 0; i < decl->members.count; i++) {
		const struct member *member = decl->members.items[i];
		if (type_is_written(member) || !member->name.name)
			continue;
		const char *path = arena_printf(t->arena, "%s.%s", unit->symbol->path->text,
		                                member->name.name->text);
		struct inferred inferred = {
		        member->name.name,
		        program_fact(t->program, FACT_INFERRED, name_from(t->names, path))};
		VEC_PUSH(t->arena, &unit->facts.inferred, inferred);
	}
}

static void summarise_supers(struct transform *t, struct unit *unit, const struct type_node *type)
{
	if (!type || type->kind != TYPE_PATH || !type->path.count)
		return;
	struct buf buf;
	buf_init(&buf, t->arena);
	for (uint32_t i = 0; i < type->path.count; i++)
		buf_printf(&buf, "%s%s", i ? "." : "", type->path.items[i].name->text);
	VEC_PUSH(t->arena, &unit->facts.supers, name_of(t->names, buf.bytes, buf.length));
}

static void summarise_typed(struct transform *t, struct unit *unit)
{
	const struct decl *decl = unit->symbol->decl;
	unit->has_cells = lower_cells(t->program, unit->typed, t->arena);
	presence_uses_find(unit->typed, t->arena, &unit->facts.presence, &unit->typing);
	struct private_uses uses = {t, unit};
	typed_class_walk(unit->typed, visit_private, &uses);
	summarise_supers(t, unit, decl->super);
	for (uint32_t i = 0; i < decl->implements.count; i++)
		summarise_supers(t, unit, decl->implements.items[i]);
	summarise_inferred(t, unit);
	struct buf modes;
	buf_init(&modes, t->arena);
	modes_summarise(unit->typed, t->arena, &modes);
	unit->facts.modes = buf_string(&modes);
	unit->facts.modes_length = modes.length;
	struct buf origins;
	buf_init(&origins, t->arena);
	origins_summarise(unit->typed, t->names, t->arena, &origins);
	unit->facts.origins = buf_string(&origins);
	unit->facts.origins_length = origins.length;
}

void transform_summarise(struct transform *t, struct unit *unit)
{
	struct fact_list facts;
	fact_list_init(&facts, t->arena, t->names);
	diags_init(&unit->typing, t->arena);
	memset(&unit->facts, 0, sizeof unit->facts);
	unit->asked = true;
	unit->did_summary = true;
	unit->typed = type_class(t->program, unit->symbol, t->arena, &facts, &unit->typing);
	if (!unit->typing.errors)
		summarise_typed(t, unit);
	unit->failed = unit->typing.errors > 0;
	unit->summary.facts = write_facts(t, &facts);
	struct buf value;
	buf_init(&value, t->arena);
	summary_write(unit, &value);
	unit->summary.value = bytes_of(&value);
	unit->has_summary = !unit->failed;
}

/* ---- folds ---- */

void transform_fold(struct transform *t)
{
	struct fold_input *inputs = ARENA_NEWS(t->arena, t->units.count + 1, struct fold_input);
	uint32_t count = 0;
	for (uint32_t i = 0; i < t->units.count; i++) {
		struct unit *unit = t->units.items[i];
		if (!unit->failed)
			inputs[count++] = (struct fold_input){unit->symbol->path, unit->presence,
			                                      &unit->facts};
	}
	t->folds = folds_make(t->arena, t->names, inputs, count);
}

/* ---- stage 1 ---- */

struct hash transform_lowered_key(const struct unit *unit)
{
	return hash_join(unit->summary.key,
	                 hash_bytes(unit->summary.facts.data, unit->summary.facts.length));
}

bool transform_lowered_recall(struct transform *t, struct unit *unit, struct bytes facts,
                              struct bytes value)
{
	facts = bytes_copy(t->arena, facts);
	if (!facts_hold(t, facts))
		return false;
	value = bytes_copy(t->arena, value);
	if (!lowered_read(t, unit, value))
		return false;
	unit->lowered.facts = facts;
	unit->lowered.value = value;
	return true;
}

void transform_lowered_share(struct unit *unit, const struct unit *from)
{
	unit->refers.items = from->refers.items;
	unit->refers.count = unit->refers.room = from->refers.count;
	unit->calls_bare = from->calls_bare;
	unit->tree_bytes = from->tree_bytes;
}

static int by_text(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void collect_refers(struct transform *t, struct unit *unit, const struct ex *node)
{
	if (!node)
		return;
	if (node->kind == EX_MODULE_REF)
		VEC_PUSH(t->arena, &unit->refers, node->text);
	if (node->kind == EX_PRESENCE_CALL && !node->left)
		unit->calls_bare = true;
	collect_refers(t, unit, node->left);
	collect_refers(t, unit, node->right);
	for (uint32_t i = 0; i < node->list.count; i++)
		collect_refers(t, unit, node->list.items[i]);
	for (uint32_t i = 0; i < node->pairs.count; i++)
		collect_refers(t, unit, node->pairs.items[i]);
}

/* Sorts and makes each stand once. */
static void tidy_refers(struct unit *unit)
{
	if (!unit->refers.count)
		return;
	qsort(unit->refers.items, unit->refers.count, sizeof *unit->refers.items, by_text);
	uint32_t kept = 1;
	for (uint32_t i = 1; i < unit->refers.count; i++) {
		if (strcmp(unit->refers.items[i], unit->refers.items[kept - 1]) != 0)
			unit->refers.items[kept++] = unit->refers.items[i];
	}
	unit->refers.count = kept;
}

static void ensure_typed(struct transform *t, struct unit *unit)
{
	if (unit->typed)
		return;
	/* The summary was kept, so these are said already. */
	struct diags again;
	diags_init(&again, t->arena);
	unit->typed = type_class(t->program, unit->symbol, t->arena, NULL, &again);
	unit->has_cells = false;
}

/* As lowering wants it. */
static void ensure_cells(struct transform *t, struct unit *unit)
{
	bool typed = unit->typed != NULL;
	ensure_typed(t, unit);
	if (!typed)
		unit->has_cells = lower_cells(t->program, unit->typed, t->arena);
}

void transform_lower(struct transform *t, struct unit *unit)
{
	ensure_cells(t, unit);
	struct fact_list facts;
	fact_list_init(&facts, t->arena, t->names);
	diags_init(&unit->lowering, t->arena);
	unit->did_lower = true;
	struct lower_input input = {t->program,      unit->typed,       t->folds->modes,  &facts,
	                            &unit->lowering, &t->folds->called, t->folds->origins};
	fact_record(&facts, FACT_MODES, unit->symbol->path,
	            folds_fact(t->folds, FACT_MODES, unit->symbol->path));
	modes_report(t->folds->modes, unit->symbol->path, &unit->lowering);
	for (uint32_t i = 0; i < unit->lowering.list.count; i++) {
		struct place *place = &unit->lowering.list.items[i].place;
		struct span span = decl_span(unit->symbol->decl, place->node);
		*place = (struct place){unit->symbol->decl->file->shown, unit->symbol->path,
		                        place->node, span.start, span.end};
	}
	unit->tree = lower_class(&input, t->arena);
	unit->failed = unit->lowering.errors > 0;
	if (unit->failed || !unit->tree)
		return;
	collect_refers(t, unit, unit->tree);
	tidy_refers(unit);
	struct buf tree, value;
	buf_init(&tree, t->arena);
	buf_init(&value, t->arena);
	ex_write(unit->tree, &tree);
	unit->tree_bytes = bytes_of(&tree);
	lowered_write(unit, unit->tree_bytes, &value);
	unit->lowered.value = bytes_of(&value);
	unit->lowered.facts = write_facts(t, &facts);
}

/* ---- stage 2 ---- */

struct hash transform_output_key(struct transform *t, struct unit *unit)
{
	struct presence_context *context = &unit->context;
	if (context->inside || !unit->calls_bare) {
		context->only_presence = NULL;
		context->guide_form = false;
	}
	if (!context->inside) {
		context->socket_forms = 0;
		context->otp_app = context->pubsub = NULL;
	}
	unit->context_hash = presence_context_hash(context, t->arena);
	return hash_join(hash_bytes(unit->tree_bytes.data, unit->tree_bytes.length),
	                 unit->context_hash);
}

void transform_check_context(struct transform *t, struct unit *unit)
{
	diags_init(&unit->rewriting, t->arena);
	presence_uses_check(&unit->facts.presence, &unit->context, unit->symbol->decl,
	                    unit->symbol->path, &unit->rewriting);
	if (unit->rewriting.errors)
		unit->failed = true;
}

static void internal_error(struct unit *unit, const char *problem)
{
	struct span span = decl_span(unit->symbol->decl, unit->symbol->decl->name.node);
	struct place place = {unit->symbol->decl->file->shown, unit->symbol->path,
	                      unit->symbol->decl->name.node, span.start, span.end};
	diag_add(&unit->rewriting, place, DIAG_INTERNAL, problem);
	unit->failed = true;
}

static bool ensure_tree(struct transform *t, struct unit *unit)
{
	if (unit->tree)
		return true;
	struct cursor in = {unit->tree_bytes.data, unit->tree_bytes.data + unit->tree_bytes.length,
	                    0};
	unit->tree = ex_read(t->arena, &in);
	return unit->tree != NULL;
}

void transform_output(struct transform *t, struct unit *unit)
{
	unit->did_output = true;
	if (!ensure_tree(t, unit)) {
		internal_error(unit, "a lowered row cannot be read");
		return;
	}
	struct ex *rewritten = presence_rewrite(t->arena, unit->tree, &unit->context);
	struct ex *finished = ex_finish(t->arena, rewritten);
	struct buf text;
	buf_init(&text, t->arena);
	const char *problem = NULL;
	if (ex_print(finished, false, t->arena, &text, &problem))
		unit->output.value = bytes_of(&text);
	else
		internal_error(unit, problem ? problem : "the text cannot be printed");
}

/* ---- --emit ---- */

bool transform_emit(struct transform *t, struct unit *unit, enum emit_stage stage, struct buf *out)
{
	const char *problem = NULL;
	if (stage == EMIT_TYPED || stage == EMIT_LOCALS) {
		if (unit->has_cells)
			unit->typed = NULL;
		ensure_typed(t, unit);
		if (stage == EMIT_TYPED)
			print_typed(unit->typed, t->arena, out);
		else
			print_locals(unit->typed, t->arena, out);
		return true;
	}
	if (!unit->yields_module || unit->failed || !ensure_tree(t, unit))
		return false;
	if (stage == EMIT_LOWERED)
		return ex_print(unit->tree, true, t->arena, out, &problem);
	struct ex *rewritten = presence_rewrite(t->arena, unit->tree, &unit->context);
	if (stage == EMIT_PRESENCE)
		return ex_print(rewritten, true, t->arena, out, &problem);
	return ex_print(ex_finish(t->arena, rewritten), false, t->arena, out, &problem);
}
