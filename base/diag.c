#include "base/diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct {
	const char *name;
	uint32_t number;
	enum severity severity;
	const char *format;
} known[DIAG_COUNT] = {
#define DIAG(name, number, severity, format) {#name, number, SEVERITY_##severity, format},
#include "base/diag.def"
#undef DIAG
};

void diags_init(struct diags *diags, struct arena *arena)
{
	*diags = (struct diags){.arena = arena};
}

static struct diag *append(struct diags *diags, struct diag diag)
{
	VEC_PUSH(diags->arena, &diags->list, diag);
	if (diag.severity == SEVERITY_ERROR)
		diags->errors++;
	else
		diags->warnings++;
	return &VEC_LAST(&diags->list);
}

struct diag *diag_add(struct diags *diags, struct place place, enum diag_code code, ...)
{
	va_list once, again;
	va_start(once, code);
	va_copy(again, once);
	int length = vsnprintf(NULL, 0, known[code].format, once);
	va_end(once);
	size_t room = length > 0 ? (size_t)length + 1 : 1;
	char *message = arena_alloc(diags->arena, room);
	vsnprintf(message, room, known[code].format, again);
	va_end(again);
	return append(diags, (struct diag){.code = code,
	                                   .severity = known[code].severity,
	                                   .place = place,
	                                   .message = message});
}

void diag_copy(struct diags *diags, const struct diag *diag)
{
	append(diags, *diag);
}

uint32_t diag_number(enum diag_code code)
{
	return known[code].number;
}

const char *diag_name(enum diag_code code)
{
	return known[code].name;
}

enum diag_code diag_by_number(uint32_t number)
{
	switch (number) {
#define DIAG(name, number, severity, format)                                                       \
	case number:                                                                               \
		return DIAG_##name;
#include "base/diag.def"
#undef DIAG
	default:
		return DIAG_COUNT;
	}
}

size_t diag_line_end(const char *source, size_t begin, size_t length)
{
	const char *line = source + begin;
	const char *feed = memchr(line, '\n', length - begin);
	size_t until = feed ? (size_t)(feed - line) : length - begin;
	const char *lone = memchr(line, '\r', until);
	if (lone && lone + 1 != feed)
		return begin + (size_t)(lone - line) + 1;
	return feed ? begin + until + 1 : SIZE_MAX;
}

struct position diag_locate(const char *source, size_t length, uint32_t offset)
{
	struct position position = {1, 1};
	if (offset > length)
		offset = (uint32_t)length;
	size_t begin = 0;
	for (size_t end; (end = diag_line_end(source, begin, length)) <= offset; begin = end)
		position.line++;
	for (size_t i = begin; i < offset; i++)
		position.column += ((unsigned char)source[i] & 0xc0) != 0x80;
	return position;
}
