#include "project/journal.h"

#include "project/line.h"

#include <string.h>

static const char head[] = "hx2ex-journal 1";

void journal_write(const struct journal *journal, struct buf *out)
{
	const char *first[] = {head};
	line_write(out, first, 1);
	for (VEC_EACH(const struct journal_step, step, &journal->steps)) {
		char hash[HASH_TEXT];
		hash_text(step->hash, hash);
		const char *fields[] = {step->made ? "rename" : "remove", hash, step->target,
		                        step->made ? step->made : ""};
		line_write(out, fields, step->made ? 4 : 3);
	}
	const char *last[] = {"end"};
	line_write(out, last, 1);
}

static bool read_step(struct journal_step *step, const struct line *line)
{
	bool rename = line->count == 4 && !strcmp(line->fields[0], "rename");
	if (!rename && (line->count != 3 || strcmp(line->fields[0], "remove") != 0))
		return false;
	step->target = line->fields[2];
	step->made = rename ? line->fields[3] : NULL;
	return line_hash(line->fields[1], &step->hash) && line_path_valid(step->target) &&
	       (!rename || line_path_valid(step->made));
}

bool journal_read(struct journal *journal, struct arena *arena, const char *bytes, size_t length)
{
	struct line_reader reader = {bytes, bytes + length, arena};
	struct line line;
	*journal = (struct journal){0};
	if (!line_next(&reader, &line) || line.count != 1 || strcmp(line.fields[0], head) != 0)
		return false;
	while (line_next(&reader, &line)) {
		if (line.count == 1 && !strcmp(line.fields[0], "end"))
			return true;
		struct journal_step step;
		if (!read_step(&step, &line))
			return false;
		VEC_PUSH(arena, &journal->steps, step);
	}
	return false;
}
