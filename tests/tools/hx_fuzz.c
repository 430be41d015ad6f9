/* Feeds the lexer and the parser with spoilt sources and asks only that they
 * bear it: hx_fuzz SEED ROUNDS FILE...  Run it under sanitizers.  What parses
 * must print to something that parses. */
#include "transform/haxe/parser.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 1 << 16 };

static uint64_t state;

static uint32_t below(size_t limit)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return limit ? (uint32_t)((state >> 33) % limit) : 0;
}

static size_t spoil(char *bytes, size_t length)
{
	static const char signs[] = "{}()[]<>\"'$;:,.@#/*\\-+=?!&|~ \n";
	for (unsigned i = 1 + below(8); i > 0 && length > 1; i--) {
		size_t at = below(length), count = 1 + below(20);
		if (at + count > length)
			count = length - at;
		switch (below(5)) {
		case 0:
			bytes[at] = (char)below(256);
			break;
		case 1:
			bytes[at] = signs[below(sizeof signs - 1)];
			break;
		case 2:
			memmove(bytes + at, bytes + at + count, length - at - count);
			length -= count;
			break;
		case 3:
			memmove(bytes + below(length - count + 1), bytes + at, count);
			break;
		default:
			length = at + 1;
			break;
		}
	}
	return length;
}

static bool try_again(struct parse_input *input, const struct file *file)
{
	struct recovery recovery;
	struct arena arena;
	arena_init(&arena, &recovery);
	if (setjmp(recovery.point))
		return true;
	struct buf printed, tokens;
	struct diags diags;
	buf_init(&printed, &arena);
	buf_init(&tokens, &arena);
	diags_init(&diags, &arena);
	print_tokens(input, &tokens, &diags);
	print_ast(file, &tokens);
	print_haxe(file, &printed);
	bool good = true;
	if (!file->diags.errors) {
		input->bytes = buf_string(&printed);
		input->length = printed.length;
		struct file *second = parse_file(input);
		good = second && !second->diags.errors;
		file_unref(second);
	}
	arena_free(&arena);
	return good;
}

static bool round_of(struct names *names, const char *source, size_t length)
{
	static char bytes[LONGEST];
	memcpy(bytes, source, length);
	length = spoil(bytes, length);
	struct parse_input input = {.names = names,
	                            .path = "A.hx",
	                            .shown = "A.hx",
	                            .module = "A",
	                            .bytes = bytes,
	                            .length = length,
	                            .depth_limit = 200};
	struct file *file = parse_file(&input);
	bool good = file && try_again(&input, file);
	if (!good)
		fwrite(bytes, 1, length, stdout);
	file_unref(file);
	return good;
}

int main(int count, char **args)
{
	static char source[LONGEST];
	if (count < 4)
		return 2;
	state = strtoull(args[1], NULL, 10);
	struct names *names = names_new();
	for (unsigned long i = strtoul(args[2], NULL, 10); names && i > 0; i--) {
		FILE *file = fopen(args[3 + below((size_t)count - 3)], "rb");
		if (!file)
			return 2;
		size_t length = fread(source, 1, sizeof source, file);
		fclose(file);
		if (!round_of(names, source, length))
			return 1;
	}
	bool clean = names && names_count(names) == 0;
	names_free(names);
	return clean ? 0 : 1;
}
