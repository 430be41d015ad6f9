#include "client/link.h"
#include "protocol/frame.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

void link_open(struct link *link, int descriptor, pid_t child)
{
	*link = (struct link){.descriptor = descriptor, .child = child};
}

void link_close(struct link *link)
{
	if (link->descriptor >= 0)
		close(link->descriptor);
	if (link->child > 0)
		while (waitpid(link->child, NULL, 0) < 0 && errno == EINTR)
			;
	free(link->bytes);
	*link = (struct link){.descriptor = -1};
}

bool link_send(struct link *link, json_t *message)
{
	size_t length = 0, sent = 0;
	char *frame = message_frame(message, &length);
	while (frame && sent < length) {
		ssize_t more = send(link->descriptor, frame + sent, length - sent, MSG_NOSIGNAL);
		if (more < 0 && errno == EINTR)
			continue;
		if (more <= 0)
			break;
		sent += (size_t)more;
	}
	free(frame);
	return frame && sent == length;
}

static bool make_room(struct link *link, size_t room)
{
	if (link->room >= room)
		return true;
	if (room < link->room * 2)
		room = link->room * 2;
	char *more = realloc(link->bytes, room);
	if (!more)
		return false;
	link->bytes = more;
	link->room = room;
	return true;
}

bool link_has_message(const struct link *link)
{
	struct frame frame;
	enum frame_status status =
	        link->length ? frame_scan(&frame, link->bytes, link->length, link->length)
	                     : FRAME_MORE;
	return status == FRAME_READY || status == FRAME_BAD;
}

static enum arrival take(struct link *link, const struct frame *frame, struct message *message)
{
	size_t taken = frame->header + frame->body;
	bool good = message_read(message, link->bytes + frame->header, frame->body);
	memmove(link->bytes, link->bytes + taken, link->length - taken);
	link->length -= taken;
	if (good)
		return ARRIVED;
	message_free(message);
	return ARRIVED_BROKEN;
}

static enum arrival read_more(struct link *link, int milliseconds)
{
	struct pollfd poll_one = {.fd = link->descriptor, .events = POLLIN};
	int ready = milliseconds < 0 ? 1 : poll(&poll_one, 1, milliseconds);
	if (ready < 0 && errno == EINTR)
		return ARRIVED;
	if (ready <= 0)
		return ready ? ARRIVED_BROKEN : ARRIVED_LATE;
	ssize_t got = read(link->descriptor, link->bytes + link->length, link->room - link->length);
	if (got < 0 && errno == EINTR)
		return ARRIVED;
	if (got <= 0)
		return ARRIVED_END; /* a reset is an end, too */
	link->length += (size_t)got;
	return ARRIVED;
}

enum arrival link_receive(struct link *link, struct message *message, int milliseconds)
{
	for (;;) {
		struct frame frame = {0};
		enum frame_status status = FRAME_MORE;
		if (link->length)
			status = frame_scan(&frame, link->bytes, link->length, link->length);
		if (status == FRAME_READY)
			return take(link, &frame, message);
		size_t room = link->length + 16 * 1024;
		if (status == FRAME_KNOWN)
			room = frame.header + frame.body;
		if (status == FRAME_BAD || !make_room(link, room))
			return ARRIVED_BROKEN;
		enum arrival arrival = read_more(link, milliseconds);
		if (arrival != ARRIVED)
			return arrival;
	}
}
