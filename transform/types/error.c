/* Errors: said at a node, and caught where Haxe catches them. */
#include "transform/types/internal.h"

#include <stdarg.h>
#include <stdio.h>

struct place type_place(struct typer *t, node_id node)
{
	struct span span = t->decl ? decl_span(t->decl, node) : (struct span){0, 0};
	return (struct place){
	        .file = t->module->file->shown,
	        .owner = t->symbol ? t->symbol->path : NULL,
	        .node = node,
	        .start = span.start,
	        .end = span.end,
	};
}

static const char *const formats[DIAG_COUNT] = {
#define DIAG(name, number, severity, format) [DIAG_##name] = format,
#include "base/diag.def"
#undef DIAG
};

/* What is said of a class outside of it, of its metadata, is followed by the class. */
static void say_class(struct typer *t, const struct diag *diag)
{
	const struct decl *d = t->decl;
	if (!d ||
	    (d->kind != DECL_CLASS && d->kind != DECL_INTERFACE && d->kind != DECL_ABSTRACT) ||
	    diag->severity != SEVERITY_ERROR || diag->code == DIAG_MACRO ||
	    strncmp(diag->message, "...", 3) == 0)
		return;
	struct place place = type_place(t, d->node);
	if (diag->place.start >= place.start && diag->place.end <= place.end)
		return;
	enum diag_phase phase = diag->phase;
	diag_add(t->diags, place, DIAG_DEFINED_IN)->phase = phase;
}

static void say(struct typer *t, node_id node, enum diag_code code, va_list args)
{
	const char *format = formats[code] ? formats[code] : "";
	va_list again;
	va_copy(again, args);
	int length = vsnprintf(NULL, 0, format, args);
	char *message = arena_alloc(t->arena, (size_t)(length < 0 ? 0 : length) + 1);
	vsnprintf(message, (size_t)(length < 0 ? 0 : length) + 1, format, again);
	va_end(again);
	struct diag *diag = diag_add(t->diags, type_place(t, node), code, "", "", "", "");
	diag->message = message;
	diag->phase = t->phase;
	diag->member = t->slot ? t->slot->member->index + 1 : 0;
	say_class(t, diag);
}

void type_say(struct typer *t, node_id node, enum diag_code code, ...)
{
	va_list args;
	va_start(args, code);
	say(t, node, code, args);
	va_end(args);
	if (t->strict && VEC_LAST(&t->diags->list).severity == SEVERITY_ERROR)
		type_fail(t);
}

void type_say_last(struct typer *t, node_id node, enum diag_code code)
{
	type_say(t, node, code);
	VEC_LAST(&t->diags->list).is_last = true;
}

void type_ends(struct typer *t)
{
	if (t->inferring || !t->diags->list.count)
		return;
	struct diag *last = &VEC_LAST(&t->diags->list);
	if (last->severity == SEVERITY_ERROR && last->phase == PHASE_BODY)
		last->is_last = true;
}

_Noreturn void type_fail(struct typer *t)
{
	longjmp(t->catch->point, 1);
}

_Noreturn void type_error(struct typer *t, node_id node, enum diag_code code, ...)
{
	va_list args;
	va_start(args, code);
	say(t, node, code, args);
	va_end(args);
	VEC_LAST(&t->diags->list).is_last = t->phase <= PHASE_DECLARE;
	type_fail(t);
}

/*
 * A mismatch: inside a call's arguments it goes up to the argument, as Haxe's
 * does, past the blocks of functions; elsewhere it is said and typing goes on.
 */
void type_wrong(struct typer *t, node_id node, enum diag_code code, ...)
{
	va_list args;
	if (t->untyped)
		return;
	va_start(args, code);
	say(t, node, code, args);
	va_end(args);
	if (!t->in_call) {
		if (t->strict)
			type_fail(t);
		return;
	}
	t->program->raising = true;
	type_fail(t);
}

/* After an attempt: does what was caught go further up? */
void attempt_reraise(struct typer *t)
{
	if (t->program->raising && t->in_call)
		type_fail(t);
	t->program->raising = false;
}

void attempt_enter(struct typer *t, struct attempt *a)
{
	a->saved = *t;
	a->mark = mark_now(t);
	a->here.outer = t->catch;
	t->catch = &a->here;
}

void attempt_leave(struct typer *t, struct attempt *a)
{
	t->catch = a->here.outer;
}

void attempt_failed(struct typer *t, struct attempt *a, bool undo)
{
	const char *message = "";
	node_id node = 0;
	enum diag_code code = DIAG_INTERNAL;
	if (t->diags->list.count > a->mark.diags) {
		const struct diag *last = &VEC_LAST(&t->diags->list);
		message = last->message;
		node = last->place.node;
		code = last->code;
	}
	unsigned steps = t->steps, expressions = t->expressions;
	uint32_t locals = t->local_count;
	*t = a->saved;
	t->steps = steps;
	t->expressions = expressions;
	t->local_count = locals;
	if (undo)
		mark_undo(t, a->mark);
	t->failed = true;
	t->failure = message;
	t->failure_node = node;
	t->failure_code = code;
}
