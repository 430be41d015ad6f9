#include "transform/rows.h"

#include <string.h>

/* Raised whenever the bytes below change their meaning. */
enum { SUMMARY_VERSION = 5, LOWERED_VERSION = 1 };

/* ---- diagnostics: by node, so that a reformat moves them ---- */

void diags_write(const struct diags *diags, const struct decl *decl, struct buf *out)
{
	buf_varint(out, diags->list.count);
	for (uint32_t i = 0; i < diags->list.count; i++) {
		const struct diag *diag = &diags->list.items[i];
		struct span span = decl_span(decl, diag->place.node);
		buf_varint(out, diag_number(diag->code));
		buf_varint(out, diag->severity);
		buf_varint(out, (uint32_t)diag->phase * 2 + diag->is_last);
		buf_varint(out, diag->member);
		buf_varint(out, diag->place.node);
		buf_varint(out, diag->until);
		if (diag->until)
			span.end = decl_span(decl, diag->until).end;
		bool whole = diag->place.start == span.start && diag->place.end == span.end;
		buf_varint(out, whole ? 0 : 1);
		if (!whole) {
			buf_varint(out, diag->place.start - span.start);
			buf_varint(out, diag->place.end - span.start);
		}
		buf_block(out, diag->message, strlen(diag->message));
		buf_varint(out, diag->hint != NULL);
		if (diag->hint)
			buf_block(out, diag->hint, strlen(diag->hint));
	}
}

static void demands_write(const struct diags *diags, struct buf *out)
{
	buf_varint(out, diags->asked.count);
	for (uint32_t i = 0; i < diags->asked.count; i++) {
		const struct asked *one = &diags->asked.items[i];
		buf_block(out, one->owner->text, one->owner->length);
		buf_block(out, one->name->text, one->name->length);
	}
	buf_varint(out, diags->demands.count);
	for (uint32_t i = 0; i < diags->demands.count; i++) {
		const struct demand *one = &diags->demands.items[i];
		buf_varint(out, one->member);
		buf_varint(out, one->at);
		buf_varint(out, one->of);
	}
}

static bool demands_read(struct diags *diags, struct name_scope *names, struct cursor *in)
{
	size_t length;
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--) {
		struct asked one;
		const char *text = cursor_block(in, &length);
		one.owner = name_of(names, text, length);
		text = cursor_block(in, &length);
		one.name = name_of(names, text, length);
		VEC_PUSH(diags->arena, &diags->asked, one);
	}
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--) {
		struct demand one = {.member = (uint32_t)cursor_varint(in)};
		one.at = (uint32_t)cursor_varint(in);
		one.of = (uint32_t)cursor_varint(in);
		if (one.of >= diags->asked.count)
			in->failed = 1;
		else
			VEC_PUSH(diags->arena, &diags->demands, one);
	}
	return !in->failed;
}

static char *read_text(struct arena *arena, struct cursor *in)
{
	size_t length;
	const char *text = cursor_block(in, &length);
	return arena_copy(arena, text, length);
}

static struct diag read_diag(struct arena *arena, const struct decl *decl, const struct name *path,
                             struct cursor *in)
{
	struct diag diag = {0};
	diag.code = diag_by_number((uint32_t)cursor_varint(in));
	diag.severity = cursor_varint(in) ? SEVERITY_WARNING : SEVERITY_ERROR;
	uint32_t phase = (uint32_t)cursor_varint(in);
	if (phase / 2 > PHASE_ANALYZE)
		in->failed = 1;
	else
		diag.phase = (enum diag_phase)(phase / 2);
	diag.is_last = phase % 2;
	diag.member = (uint32_t)cursor_varint(in);
	diag.place.file = decl->file->shown;
	diag.place.owner = path;
	diag.place.node = (uint32_t)cursor_varint(in);
	diag.until = (uint32_t)cursor_varint(in);
	struct span span = decl_span(decl, diag.place.node);
	if (diag.until)
		span.end = decl_span(decl, diag.until).end;
	diag.place.start = span.start;
	diag.place.end = span.end;
	if (cursor_varint(in)) {
		diag.place.start = span.start + (uint32_t)cursor_varint(in);
		diag.place.end = span.start + (uint32_t)cursor_varint(in);
	}
	diag.message = read_text(arena, in);
	if (cursor_varint(in))
		diag.hint = read_text(arena, in);
	if (diag.code == DIAG_COUNT)
		in->failed = 1;
	return diag;
}

bool diags_read(struct diags *diags, const struct decl *decl, const struct name *path,
                struct cursor *in)
{
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--) {
		struct diag diag = read_diag(diags->arena, decl, path, in);
		if (!in->failed)
			diag_copy(diags, &diag);
	}
	return !in->failed;
}

/* ---- summary ---- */

static const struct name *read_name(struct transform *t, struct cursor *in)
{
	size_t length;
	const char *text = cursor_block(in, &length);
	return name_of(t->names, text, length);
}

void summary_write(const struct unit *unit, struct buf *out)
{
	const struct summary *summary = &unit->facts;
	buf_varint(out, SUMMARY_VERSION);
	diags_write(&unit->typing, unit->symbol->decl, out);
	demands_write(&unit->typing, out);
	presence_uses_write(&summary->presence, out);
	buf_varint(out, summary->supers.count);
	for (uint32_t i = 0; i < summary->supers.count; i++)
		buf_block(out, summary->supers.items[i]->text, summary->supers.items[i]->length);
	buf_varint(out, summary->called.count);
	for (uint32_t i = 0; i < summary->called.count; i++)
		buf_block(out, summary->called.items[i]->text, summary->called.items[i]->length);
	buf_varint(out, summary->inferred.count);
	for (uint32_t i = 0; i < summary->inferred.count; i++) {
		buf_block(out, summary->inferred.items[i].member->text,
		          summary->inferred.items[i].member->length);
		buf_hash(out, summary->inferred.items[i].type);
	}
	buf_block(out, summary->modes, summary->modes_length);
	buf_block(out, summary->origins, summary->origins_length);
}

bool summary_read(struct transform *t, struct unit *unit, struct cursor *in)
{
	struct summary *summary = &unit->facts;
	memset(summary, 0, sizeof *summary);
	diags_init(&unit->typing, t->arena);
	if (cursor_varint(in) != SUMMARY_VERSION)
		return false;
	if (!diags_read(&unit->typing, unit->symbol->decl, unit->symbol->path, in) ||
	    !demands_read(&unit->typing, t->names, in) ||
	    !presence_uses_read(&summary->presence, t->arena, in))
		return false;
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--)
		VEC_PUSH(t->arena, &summary->supers, read_name(t, in));
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--)
		VEC_PUSH(t->arena, &summary->called, read_name(t, in));
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--) {
		const struct name *member = read_name(t, in);
		struct inferred inferred = {member, cursor_hash(in)};
		VEC_PUSH(t->arena, &summary->inferred, inferred);
	}
	const char *modes = cursor_block(in, &summary->modes_length);
	summary->modes = arena_copy(t->arena, modes, summary->modes_length);
	const char *origins = cursor_block(in, &summary->origins_length);
	summary->origins = arena_copy(t->arena, origins, summary->origins_length);
	return !in->failed && in->at == in->end;
}

/* Over a diagnostic's bytes. */
static void skip_diag(struct cursor *in)
{
	size_t length;
	cursor_varint(in);
	cursor_varint(in);
	cursor_varint(in);
	if (cursor_varint(in)) {
		cursor_varint(in);
		cursor_varint(in);
	}
	cursor_block(in, &length);
	if (cursor_varint(in))
		cursor_block(in, &length);
}

struct hash summary_said(struct bytes value)
{
	struct cursor in = {value.data, value.data + value.length, 0};
	cursor_varint(&in);
	for (uint64_t count = cursor_varint(&in); count && !in.failed; count--)
		skip_diag(&in);
	return hash_bytes(in.at, (size_t)(in.end - in.at));
}

/* ---- lowered ---- */

void lowered_write(const struct unit *unit, struct bytes tree, struct buf *out)
{
	buf_varint(out, LOWERED_VERSION);
	diags_write(&unit->lowering, unit->symbol->decl, out);
	buf_varint(out, unit->calls_bare);
	buf_varint(out, unit->refers.count);
	for (uint32_t i = 0; i < unit->refers.count; i++)
		buf_block(out, unit->refers.items[i], strlen(unit->refers.items[i]));
	buf_block(out, tree.data, tree.length);
}

bool lowered_read(struct transform *t, struct unit *unit, struct bytes value)
{
	struct cursor in = {value.data, value.data + value.length, 0};
	memset(&unit->refers, 0, sizeof unit->refers);
	diags_init(&unit->lowering, t->arena);
	if (cursor_varint(&in) != LOWERED_VERSION ||
	    !diags_read(&unit->lowering, unit->symbol->decl, unit->symbol->path, &in))
		return false;
	unit->calls_bare = cursor_varint(&in) != 0;
	for (uint64_t count = cursor_varint(&in); count && !in.failed; count--)
		VEC_PUSH(t->arena, &unit->refers, read_text(t->arena, &in));
	unit->tree_bytes.data = cursor_block(&in, &unit->tree_bytes.length);
	return !in.failed && in.at == in.end;
}
