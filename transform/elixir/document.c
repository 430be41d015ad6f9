#include "transform/elixir/document.h"

#include "base/vec.h"

#include <stdarg.h>

const struct doc doc_nil = {.kind = DOC_NIL};
const struct doc doc_line = {.kind = DOC_LINE};
static const struct doc limited = {.kind = DOC_LIMITED};

static struct doc *make(struct arena *arena, enum doc_kind kind, const struct doc *left)
{
	struct doc *doc = ARENA_NEW(arena, struct doc);
	doc->kind = kind;
	doc->left = left;
	return doc;
}

const struct doc *doc_text(struct arena *arena, const char *text)
{
	return doc_bytes(arena, text, strlen(text));
}

/* Marks that join the character before them. */
static bool is_combining(uint32_t c)
{
	return (c >= 0x300 && c <= 0x36F) || (c >= 0x200C && c <= 0x200D) ||
	       (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) ||
	       (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF);
}

static uint32_t decode(const unsigned char *at, const unsigned char *end, unsigned *size)
{
	unsigned char first = *at;
	unsigned more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
	uint32_t c = more ? first & (0x3Fu >> more) : first;
	if ((size_t)(end - at) <= more)
		more = 0;
	for (unsigned i = 1; i <= more; i++)
		c = c << 6 | (at[i] & 0x3F);
	*size = more + 1;
	return c;
}

static int columns(const char *bytes, size_t length)
{
	const unsigned char *at = (const unsigned char *)bytes, *end = at + length;
	int width = 0;
	uint32_t before = 0;
	bool flag_half = false;
	while (at < end) {
		unsigned size;
		uint32_t c = decode(at, end, &size);
		bool half = c >= 0x1F1E6 && c <= 0x1F1FF;
		bool joined = width && (is_combining(c) || before == 0x200D || (half && flag_half));
		width += !joined;
		flag_half = half && !flag_half;
		before = c;
		at += size;
	}
	return width;
}

const struct doc *doc_bytes(struct arena *arena, const char *bytes, size_t length)
{
	if (!length)
		return &doc_nil;
	struct doc *doc = make(arena, DOC_TEXT, NULL);
	doc->text = bytes;
	doc->length = (uint32_t)length;
	doc->width = columns(bytes, length);
	return doc;
}

const struct doc *doc_cons(struct arena *arena, const struct doc *left, const struct doc *right)
{
	struct doc *doc = make(arena, DOC_CONS, left);
	doc->right = right;
	return doc;
}

const struct doc *doc_join(struct arena *arena, ...)
{
	va_list docs;
	va_start(docs, arena);
	const struct doc *all = va_arg(docs, const struct doc *);
	for (const struct doc *one; (one = va_arg(docs, const struct doc *));)
		all = doc_cons(arena, all, one);
	va_end(docs);
	return all;
}

static struct doc *make_break(struct arena *arena, const char *text)
{
	struct doc *doc = make(arena, DOC_BREAK, NULL);
	doc->text = text;
	doc->length = (uint32_t)strlen(text);
	doc->width = (int)doc->length;
	return doc;
}

const struct doc *doc_break(struct arena *arena, const char *text)
{
	return make_break(arena, text);
}

const struct doc *doc_flex_break(struct arena *arena, const char *text)
{
	struct doc *doc = make_break(arena, text);
	doc->flag = true;
	return doc;
}

const struct doc *doc_glue(struct arena *arena, const struct doc *left, const char *text,
                           const struct doc *right)
{
	return doc_cons(arena, left, doc_cons(arena, doc_break(arena, text), right));
}

const struct doc *doc_nest(struct arena *arena, const struct doc *doc, int width, bool when_broken)
{
	if (!width)
		return doc;
	struct doc *nest = make(arena, DOC_NEST, doc);
	nest->width = width;
	nest->flag = when_broken;
	return nest;
}

const struct doc *doc_group(struct arena *arena, const struct doc *doc)
{
	return make(arena, DOC_GROUP, doc);
}

const struct doc *doc_group_inherit(struct arena *arena, const struct doc *doc)
{
	struct doc *group = make(arena, DOC_GROUP, doc);
	group->flag = true;
	return group;
}

const struct doc *doc_fits(struct arena *arena, const struct doc *doc, bool enabled)
{
	struct doc *fits = make(arena, DOC_FITS, doc);
	fits->flag = enabled;
	return fits;
}

const struct doc *doc_force(struct arena *arena, const struct doc *doc)
{
	return make(arena, DOC_FORCE, doc);
}

const struct doc *doc_collapse(struct arena *arena, int most)
{
	struct doc *doc = make(arena, DOC_COLLAPSE, NULL);
	doc->width = most;
	return doc;
}

const struct doc *doc_unlimited(struct arena *arena, const struct doc *doc)
{
	return make(arena, DOC_UNLIMITED, doc);
}

const struct doc *doc_choice(struct arena *arena, const struct doc *flat, const struct doc *broken)
{
	int width = doc_flat_width(arena, flat, DOC_NO_LIMIT);
	if (width == DOC_UNFIT)
		return broken;
	struct doc *doc = make(arena, DOC_CHOICE, flat);
	doc->right = broken;
	doc->width = width;
	return doc;
}

int doc_flat_width(struct arena *arena, const struct doc *doc, int most)
{
	VEC(const struct doc *) todo = {0};
	int width = 0;
	VEC_PUSH(arena, &todo, doc);
	while (todo.count) {
		const struct doc *one = todo.items[--todo.count];
		if (one->kind == DOC_LINE || one->kind == DOC_FORCE)
			return DOC_UNFIT;
		if (one->kind == DOC_TEXT || one->kind == DOC_BREAK || one->kind == DOC_CHOICE)
			width += one->width;
		if (width > most)
			return DOC_UNFIT;
		if (one->kind == DOC_CHOICE)
			continue;
		if (one->right)
			VEC_PUSH(arena, &todo, one->right);
		if (one->left)
			VEC_PUSH(arena, &todo, one->left);
	}
	return width;
}

/* ---- layout ---- */

/* How breaks are seen: as blanks or as new lines; the last two only when
 * fitting is tried: as blanks for good, and up to the first break. */
enum mode { MODE_FLAT, MODE_BREAK, MODE_FLAT_ONLY, MODE_BREAK_ONLY, MODE_TAIL };

struct entry {
	int indent;
	enum mode mode; /* MODE_TAIL: `indent` is the saved "a break was seen" */
	const struct doc *doc;
};

typedef VEC(struct entry) stack;

struct layout {
	struct arena *arena;
	struct buf *out;
	int width, full; /* the limit now; the limit as asked for */
	int column;
	stack todo, scratch;
	/* while new lines are collapsed */
	int collapse_most, collapse_seen, collapse_indent;
};

static void push(struct arena *arena, stack *to, int indent, enum mode mode, const struct doc *doc)
{
	VEC_PUSH(arena, to, ((struct entry){indent, mode, doc}));
}

static int nested(int indent, int column, int width)
{
	return width == NEST_CURSOR ? column : width == NEST_RESET ? 0 : indent + width;
}

/* State of one try. */
struct fit {
	int width, column;
	bool broken; /* a break was seen: too wide is now a failure */
};

enum fit_answer { FIT_GO_ON, FIT_YES, FIT_NO };

static enum fit_answer fit_group(struct layout *l, struct fit *fit, struct entry e)
{
	push(l->arena, &l->scratch, fit->broken, MODE_TAIL, NULL);
	push(l->arena, &l->scratch, e.indent, e.mode == MODE_BREAK ? MODE_FLAT : e.mode,
	     e.doc->left);
	return FIT_GO_ON;
}

static enum fit_answer fit_wrapper(struct layout *l, struct entry e)
{
	enum mode mode = e.mode;
	if (e.doc->kind == DOC_FITS && (!e.doc->flag || e.mode == MODE_FLAT_ONLY))
		mode = MODE_FLAT_ONLY;
	else if (e.doc->kind == DOC_FITS)
		mode = MODE_BREAK_ONLY;
	else if (e.doc->kind == DOC_FORCE && e.mode != MODE_BREAK_ONLY)
		return FIT_NO;
	push(l->arena, &l->scratch, e.indent, mode, e.doc->left);
	return FIT_GO_ON;
}

static enum fit_answer fit_newline(struct fit *fit, struct entry e)
{
	if (e.mode == MODE_BREAK || e.mode == MODE_BREAK_ONLY)
		return FIT_YES;
	if (e.doc->kind == DOC_LINE) {
		fit->column = e.indent;
		fit->broken = false;
	} else {
		fit->column += e.doc->width;
		fit->broken = true;
	}
	return FIT_GO_ON;
}

static enum fit_answer fit_one(struct layout *l, struct fit *fit, struct entry e)
{
	const struct doc *doc = e.doc;
	switch (doc->kind) {
	case DOC_NIL:
		return FIT_GO_ON;
	case DOC_LINE:
	case DOC_BREAK:
		return fit_newline(fit, e);
	case DOC_TEXT:
		fit->column += doc->width;
		return FIT_GO_ON;
	case DOC_CONS:
		push(l->arena, &l->scratch, e.indent, e.mode, doc->right);
		push(l->arena, &l->scratch, e.indent, e.mode, doc->left);
		return FIT_GO_ON;
	case DOC_NEST: {
		int indent = doc->flag ? e.indent : nested(e.indent, fit->column, doc->width);
		push(l->arena, &l->scratch, indent, e.mode, doc->left);
		return FIT_GO_ON;
	}
	case DOC_GROUP:
		return fit_group(l, fit, e);
	case DOC_FITS:
	case DOC_FORCE:
	case DOC_CHOICE:
		return fit_wrapper(l, e);
	case DOC_COLLAPSE:
		fit->column = e.indent;
		return FIT_GO_ON;
	case DOC_UNLIMITED:
		if (fit->width != DOC_NO_LIMIT)
			push(l->arena, &l->scratch, e.indent, e.mode, &limited);
		fit->width = DOC_NO_LIMIT;
		push(l->arena, &l->scratch, e.indent, MODE_FLAT, doc->left);
		return FIT_GO_ON;
	case DOC_LIMITED:
		fit->width = l->full;
		return FIT_GO_ON;
	}
	return FIT_GO_ON;
}

/* Whether the scratch stack's entries, then (with `rest`) those still to be
 * printed, fit behind `column`. */
static bool fits(struct layout *l, int column, bool broken, bool rest)
{
	struct fit fit = {.width = l->width, .column = column, .broken = broken};
	uint32_t below = rest ? l->todo.count : 0;
	for (;;) {
		if (fit.column > fit.width && fit.broken)
			return false;
		struct entry e;
		if (l->scratch.count)
			e = l->scratch.items[--l->scratch.count];
		else if (below)
			e = l->todo.items[--below];
		else
			return true;
		if (e.mode == MODE_TAIL) {
			fit.broken = e.indent;
			continue;
		}
		enum fit_answer answer = fit_one(l, &fit, e);
		if (answer != FIT_GO_ON)
			return answer == FIT_YES;
	}
}

static void print_text(struct layout *l, const char *text, size_t length)
{
	if (!length)
		return;
	if (l->collapse_most) {
		int lines =
		        l->collapse_seen < l->collapse_most ? l->collapse_seen : l->collapse_most;
		for (int i = 0; i < lines; i++)
			buf_char(l->out, '\n');
		for (int i = 0; i < l->collapse_indent; i++)
			buf_char(l->out, ' ');
		l->collapse_most = 0;
	}
	buf_add(l->out, text, length);
}

static void print_newline(struct layout *l, int indent)
{
	l->column = indent;
	if (l->collapse_most) {
		l->collapse_seen++;
		return;
	}
	buf_char(l->out, '\n');
	for (int i = 0; i < indent; i++)
		buf_char(l->out, ' ');
}

static void print_break(struct layout *l, struct entry e)
{
	bool newline = e.mode == MODE_BREAK;
	if (e.doc->flag) {
		int after = l->column + e.doc->width;
		l->scratch.count = 0;
		newline = l->width != DOC_NO_LIMIT && e.mode != MODE_FLAT &&
		          !fits(l, after, true, true);
	}
	if (newline) {
		print_newline(l, e.indent);
		return;
	}
	print_text(l, e.doc->text, e.doc->length);
	l->column += e.doc->width;
}

static void print_group(struct layout *l, struct entry e)
{
	enum mode mode = MODE_BREAK;
	if (!(e.mode == MODE_BREAK && e.doc->flag)) {
		l->scratch.count = 0;
		push(l->arena, &l->scratch, e.indent, MODE_FLAT, e.doc->left);
		if (l->width == DOC_NO_LIMIT || fits(l, l->column, false, false))
			mode = MODE_FLAT;
	}
	push(l->arena, &l->todo, e.indent, mode, e.doc->left);
}

static void print_choice(struct layout *l, struct entry e)
{
	bool flat = l->width == DOC_NO_LIMIT || l->column + e.doc->width <= l->width;
	if (flat)
		push(l->arena, &l->todo, e.indent, MODE_FLAT, e.doc->left);
	else
		push(l->arena, &l->todo, e.indent, e.mode, e.doc->right);
}

static void print_wrapper(struct layout *l, struct entry e)
{
	int indent = e.indent;
	if (e.doc->kind == DOC_NEST && (!e.doc->flag || e.mode == MODE_BREAK))
		indent = nested(indent, l->column, e.doc->width);
	if (e.doc->kind == DOC_UNLIMITED && l->width != DOC_NO_LIMIT) {
		push(l->arena, &l->todo, e.indent, e.mode, &limited);
		l->width = DOC_NO_LIMIT;
		e.mode = MODE_FLAT;
	}
	push(l->arena, &l->todo, indent, e.mode, e.doc->left);
}

static void print_one(struct layout *l, struct entry e)
{
	const struct doc *doc = e.doc;
	switch (doc->kind) {
	case DOC_NIL:
		break;
	case DOC_LINE:
		print_newline(l, e.indent);
		break;
	case DOC_TEXT:
		print_text(l, doc->text, doc->length);
		l->column += doc->width;
		break;
	case DOC_CONS:
		push(l->arena, &l->todo, e.indent, e.mode, doc->right);
		push(l->arena, &l->todo, e.indent, e.mode, doc->left);
		break;
	case DOC_BREAK:
		print_break(l, e);
		break;
	case DOC_GROUP:
		print_group(l, e);
		break;
	case DOC_CHOICE:
		print_choice(l, e);
		break;
	case DOC_NEST:
	case DOC_FITS:
	case DOC_FORCE:
	case DOC_UNLIMITED:
		print_wrapper(l, e);
		break;
	case DOC_COLLAPSE:
		l->column = e.indent;
		l->collapse_most = doc->width;
		l->collapse_seen = 0;
		l->collapse_indent = e.indent;
		break;
	case DOC_LIMITED:
		l->width = l->full;
		break;
	}
}

void doc_print(const struct doc *doc, int width, struct arena *arena, struct buf *out)
{
	struct layout l = {.arena = arena, .out = out, .width = width, .full = width};
	push(arena, &l.todo, 0, MODE_FLAT, doc);
	while (l.todo.count)
		print_one(&l, l.todo.items[--l.todo.count]);
}
