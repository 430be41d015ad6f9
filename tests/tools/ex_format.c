/* Parses a file of Elixir and prints it again: ex_format FILE. With --finish,
 * the last pass goes over it (unused names, imports) before. With --round,
 * fails when the printed text does not parse to the same tree. */
#include "transform/elixir/finish.h"
#include "transform/elixir/parse.h"
#include "transform/elixir/print.h"

#include <stdio.h>

static bool read_all(const char *path, struct buf *out)
{
	FILE *file = fopen(path, "rb");
	char piece[4096];
	size_t got;
	if (!file)
		return false;
	while ((got = fread(piece, 1, sizeof piece, file)))
		buf_add(out, piece, got);
	return !fclose(file);
}

static struct ex *parse(struct arena *arena, struct buf *text, const char *path)
{
	const char *problem;
	struct ex_holes none = {0};
	struct ex *node = ex_parse(arena, buf_string(text), text->length, none, &problem);
	if (!node)
		fprintf(stderr, "%s: %s\n", path, problem);
	return node;
}

int main(int argc, char **argv)
{
	struct recovery recovery;
	struct arena arena;
	struct buf text, out;
	const char *problem;
	volatile bool round = argc == 3 && !strcmp(argv[1], "--round");
	const char *volatile path = argv[argc - 1];
	if (argc < 2 || setjmp(recovery.point))
		return 2;
	arena_init(&arena, &recovery);
	buf_init(&text, &arena);
	buf_init(&out, &arena);
	if (!read_all(path, &text)) {
		perror(path);
		return 1;
	}
	struct ex *node = parse(&arena, &text, path);
	if (node && argc == 3 && !strcmp(argv[1], "--finish"))
		node = ex_finish(&arena, node);
	if (!node || !ex_print(node, true, &arena, &out, &problem)) {
		fprintf(stderr, "%s: %s\n", path, node ? problem : "not parsed");
		return 1;
	}
	if (round) {
		struct ex *again = parse(&arena, &out, path);
		if (!again || !ex_equal(node, again)) {
			printf("%s: %s", path, buf_string(&out));
			return 1;
		}
	} else
		fputs(buf_string(&out), stdout);
	arena_free(&arena);
	return 0;
}
