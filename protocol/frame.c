#include "protocol/frame.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static enum frame_status bad(struct frame *frame, const char *error)
{
	frame->error = error;
	return FRAME_BAD;
}

/* A header is printable ASCII and line ends; anything else is garbage, and
 * said so before four kilobytes of it have been waited for. */
static bool printable(const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)bytes[i];
		if (c != '\r' && c != '\n' && c != '\t' && (c < ' ' || c > '~'))
			return false;
	}
	return true;
}

static const char *parse_size(const char *at, const char *end, size_t *size)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	while (end > at && (end[-1] == ' ' || end[-1] == '\t'))
		end--;
	if (at == end)
		return "Content-Length has no value";
	size_t value = 0;
	for (; at < end; at++) {
		if (*at < '0' || *at > '9')
			return "Content-Length is not a number";
		value = value * 10 + (size_t)(*at - '0');
		if (value > FRAME_BODY_MAX)
			return "the message is longer than 64 MiB";
	}
	*size = value;
	return NULL;
}

/* One header line, without its end. */
static const char *parse_line(const char *line, size_t length, size_t *size, bool *found)
{
	static const char name[] = "Content-Length";
	const char *colon = memchr(line, ':', length);
	if (!colon || colon == line)
		return "a header line is not \"Name: value\"";
	if ((size_t)(colon - line) != sizeof name - 1 ||
	    strncasecmp(line, name, sizeof name - 1) != 0)
		return NULL; /* Content-Type and others mean nothing here */
	if (*found)
		return "Content-Length is there twice";
	*found = true;
	return parse_size(colon + 1, line + length, size);
}

/* The bytes up to and with the empty line, or 0. */
static size_t header_length(const char *bytes, size_t length)
{
	const char *end = memmem(bytes, length, "\r\n\r\n", 4);
	return end ? (size_t)(end - bytes) + 4 : 0;
}

/* Longer than any line that we know: garbage may never end a line. */
static bool starts_like_header(const char *bytes, size_t length)
{
	size_t look = length < 64 ? length : 64;
	for (size_t i = 0; i < look; i++) {
		char c = bytes[i];
		if (c == ':')
			return i > 0;
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
		if (!letter)
			return false;
	}
	return look < 64;
}

enum frame_status frame_scan(struct frame *frame, const char *bytes, size_t length,
                             size_t available)
{
	*frame = (struct frame){0};
	if (length > FRAME_HEADER_MAX)
		length = FRAME_HEADER_MAX;
	if (!starts_like_header(bytes, length))
		return bad(frame, "this is no Content-Length header");
	size_t header = header_length(bytes, length);
	if (!printable(bytes, header ? header : length))
		return bad(frame, "the header holds bytes that are no text");
	if (!header)
		return length < FRAME_HEADER_MAX ? FRAME_MORE
		                                 : bad(frame, "the header is longer than 4 KiB");
	bool found = false;
	for (const char *line = bytes; line < bytes + header - 2;) {
		const char *end = memmem(line, (size_t)(bytes + header - line), "\r\n", 2);
		const char *error = parse_line(line, (size_t)(end - line), &frame->body, &found);
		if (error)
			return bad(frame, error);
		line = end + 2;
	}
	if (!found)
		return bad(frame, "there is no Content-Length");
	frame->header = header;
	return available - header >= frame->body ? FRAME_READY : FRAME_KNOWN;
}

size_t frame_header(char out[FRAME_HEADER_ROOM], size_t body)
{
	int length = snprintf(out, FRAME_HEADER_ROOM, "Content-Length: %zu\r\n\r\n", body);
	return (size_t)length;
}
