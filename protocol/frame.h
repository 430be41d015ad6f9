/*
 * Framing: finds a message's bytes in what has arrived so far.  Pure: the
 * caller owns the bytes and does the reading.
 */
#ifndef PROTOCOL_FRAME_H
#define PROTOCOL_FRAME_H

#include <stdbool.h>
#include <stddef.h>

enum {
	FRAME_HEADER_MAX = 4096,
	FRAME_BODY_MAX = 64 * 1024 * 1024,
	FRAME_HEADER_ROOM = 48, /* enough for frame_header() */
};

enum frame_status {
	FRAME_MORE,  /* the header is not whole yet */
	FRAME_KNOWN, /* sizes are known, the body is not whole yet */
	FRAME_READY, /* header and body are there */
	FRAME_BAD,   /* no frame: nothing that follows can be understood */
};

struct frame {
	size_t header, body;
	const char *error; /* of FRAME_BAD, a sentence */
};

/* Looks at the first `length` bytes.  A body's length is checked against
 * FRAME_BODY_MAX here, before anybody takes memory for it.  `available` is
 * how many bytes there are in all; the first FRAME_HEADER_MAX are enough to
 * look at. */
enum frame_status frame_scan(struct frame *frame, const char *bytes, size_t length,
                             size_t available);

/* Writes the header of a body of that size; returns the header's length. */
size_t frame_header(char out[FRAME_HEADER_ROOM], size_t body);

#endif
