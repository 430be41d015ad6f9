/*
 * Turns files into C: used by the Makefile only.
 *
 *   embed text NAME FILE            extern const char NAME[]; NUL-terminated
 *   embed table NAME PREFIX FILE... struct embedded NAME[], paths without PREFIX
 *   embed id NAME FILE...           a digest of all files, as text
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

static char *read_file(const char *path, size_t *length)
{
	FILE *file = fopen(path, "rb");
	if (!file) {
		perror(path);
		return NULL;
	}
	size_t room = 1 << 16;
	char *bytes = malloc(room);
	*length = 0;
	while (bytes) {
		*length += fread(bytes + *length, 1, room - *length, file);
		if (*length < room)
			break;
		room *= 2;
		char *more = realloc(bytes, room);
		if (!more)
			free(bytes);
		bytes = more;
	}
	fclose(file);
	return bytes;
}

static int print_bytes(const char *path)
{
	size_t length;
	char *bytes = read_file(path, &length);
	if (!bytes)
		return 1;
	for (size_t i = 0; i < length; i++)
		printf("%u,%s", (unsigned char)bytes[i], i % 24 == 23 ? "\n" : "");
	printf("0\n");
	free(bytes);
	return 0;
}

static int embed_text(const char *name, const char *path)
{
	printf("extern const char %s[];\nconst char %s[] = {", name, name);
	int failed = print_bytes(path);
	printf("};\n");
	return failed;
}

static int by_path(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

static int embed_table(const char *name, const char *prefix, int count, char **paths)
{
	qsort(paths, (size_t)count, sizeof *paths, by_path);
	printf("#include \"base/embedded.h\"\n");
	for (int i = 0; i < count; i++) {
		printf("static const unsigned char file_%d[] = {", i);
		if (print_bytes(paths[i]))
			return 1;
		printf("};\n");
	}
	printf("const struct embedded %s[] = {\n", name);
	size_t skip = strlen(prefix);
	for (int i = 0; i < count; i++) {
		const char *path =
		        strncmp(paths[i], prefix, skip) == 0 ? paths[i] + skip : paths[i];
		printf("\t{\"%s\", (const char *)file_%d, sizeof file_%d - 1},\n", path, i, i);
	}
	printf("\t{0, 0, 0}};\nconst size_t %s_count = %d;\n", name, count);
	return 0;
}

static int embed_id(const char *name, int count, char **paths)
{
	XXH3_state_t *state = XXH3_createState();
	if (!state)
		return 1;
	XXH3_64bits_reset(state);
	for (int i = 0; i < count; i++) {
		size_t length;
		char *bytes = read_file(paths[i], &length);
		if (!bytes)
			return 1;
		XXH3_64bits_update(state, paths[i], strlen(paths[i]) + 1);
		XXH3_64bits_update(state, bytes, length);
		free(bytes);
	}
	printf("#include \"base/embedded.h\"\nconst char %s[] = \"%016" PRIx64 "\";\n", name,
	       XXH3_64bits_digest(state));
	XXH3_freeState(state);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 4 && strcmp(argv[1], "text") == 0)
		return embed_text(argv[2], argv[3]);
	if (argc >= 4 && strcmp(argv[1], "table") == 0)
		return embed_table(argv[2], argv[3], argc - 4, argv + 4);
	if (argc >= 3 && strcmp(argv[1], "id") == 0)
		return embed_id(argv[2], argc - 3, argv + 3);
	fprintf(stderr, "usage: embed text|table|id NAME ...\n");
	return 2;
}
