#include "project/files.h"

#include "base/buf.h"

#include <string.h>

const char *path_normal(struct arena *arena, const char *path)
{
	size_t length = strlen(path);
	char *out = arena_alloc(arena, length + 2);
	bool absolute = *path == '/';
	size_t at = 0, floor = 0; /* floor: what ".." may not take away */
	if (absolute)
		out[at++] = '/';
	floor = at;
	for (const char *part = path; *part;) {
		const char *end = strchrnul(part, '/');
		size_t size = (size_t)(end - part);
		if (size == 2 && !strncmp(part, "..", 2) && at > floor) {
			while (at > floor && out[at - 1] != '/')
				at--;
			if (at > floor)
				at--; /* the slash in front of what went */
		} else if (size && !(size == 1 && *part == '.') &&
		           !(absolute && size == 2 && !strncmp(part, "..", 2))) {
			if (at && out[at - 1] != '/')
				out[at++] = '/';
			memcpy(out + at, part, size);
			at += size;
			if (size == 2 && !strncmp(part, "..", 2))
				floor = at;
		}
		part = *end ? end + 1 : end;
	}
	out[at] = '\0';
	return at ? out : ".";
}

const char *path_join(struct arena *arena, const char *base, const char *path)
{
	if (*path == '/')
		return path_normal(arena, path);
	return path_normal(arena, arena_printf(arena, "%s/%s", base, path));
}

const char *path_relative(struct arena *arena, const char *base, const char *path)
{
	base = path_normal(arena, base);
	path = path_normal(arena, path);
	if (*base != '/' || *path != '/')
		return path;
	size_t same = 0; /* bytes of whole parts that both begin with */
	for (size_t i = 0;; i++) {
		bool base_ends = !base[i] || base[i] == '/', path_ends = !path[i] || path[i] == '/';
		if (base_ends && path_ends)
			same = i;
		if (base[i] != path[i] || !base[i])
			break;
	}
	struct buf out;
	buf_init(&out, arena);
	for (const char *at = base + same; *at; at++)
		if (*at == '/' && at[1])
			buf_text(&out, out.length ? "/.." : "..");
	const char *rest = path + same + (path[same] == '/');
	if (*rest) {
		if (out.length)
			buf_char(&out, '/');
		buf_text(&out, rest);
	}
	return out.length ? buf_string(&out) : ".";
}

const char *path_folder(struct arena *arena, const char *path)
{
	path = path_normal(arena, path);
	const char *slash = strrchr(path, '/');
	if (!slash)
		return ".";
	return slash == path ? "/" : arena_copy(arena, path, (size_t)(slash - path));
}

bool path_ends(const char *path, const char *suffix)
{
	size_t length = strlen(path), end = strlen(suffix);
	return length >= end && !strcmp(path + length - end, suffix);
}
