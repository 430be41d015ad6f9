/*
 * Raw bytes to a daemon, for tests: what stands on standard input is sent as
 * it is, what comes back is printed until the other side closes.
 *
 *   raw_socket PATH          send, print the answer
 *   raw_socket PATH leave    send, close at once
 *   raw_socket PATH hold N   N connections that say nothing, until input ends
 *   raw_socket PATH frame    put a Content-Length header before each line
 *   raw_socket PATH deaf     send each line as a frame for ever, read nothing
 */
#include "base/local_socket.h"
#include "protocol/frame.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { WAIT = 5000 };

static int send_all(int to, const char *bytes, size_t length)
{
	while (length) {
		ssize_t sent = send(to, bytes, length, MSG_NOSIGNAL);
		if (sent <= 0)
			return 1;
		bytes += sent;
		length -= (size_t)sent;
	}
	return 0;
}

static int send_frame(int to, const char *line, size_t length)
{
	char header[FRAME_HEADER_ROOM];
	return send_all(to, header, frame_header(header, length)) || send_all(to, line, length);
}

static int send_input(int to, int framed)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t length;
	int failed = 0;
	while (!failed && (length = getline(&line, &room, stdin)) > 0) {
		if (framed && line[length - 1] == '\n')
			length--;
		failed = framed ? send_frame(to, line, (size_t)length)
		                : send_all(to, line, (size_t)length);
	}
	free(line);
	return failed;
}

static int print_answer(int from)
{
	char bytes[4096];
	struct pollfd one = {.fd = from, .events = POLLIN};
	while (poll(&one, 1, WAIT) > 0) {
		ssize_t got = read(from, bytes, sizeof bytes);
		if (got <= 0)
			return 0;
		fwrite(bytes, 1, (size_t)got, stdout);
	}
	puts("\n(no end)");
	return 1;
}

static int hold(const char *path, long count)
{
	char bytes[64];
	for (long i = 1; i < count; i++)
		local_socket_connect(path);
	puts("held");
	fflush(stdout);
	while (read(STDIN_FILENO, bytes, sizeof bytes) > 0)
		;
	return 0;
}

static int be_deaf(int to)
{
	char line[4096];
	if (!fgets(line, sizeof line, stdin))
		return 1;
	while (!send_frame(to, line, strcspn(line, "\n")))
		;
	return 0;
}

int main(int argc, char **argv)
{
	const char *how = argc > 2 ? argv[2] : "";
	int to = argc > 1 ? local_socket_connect(argv[1]) : -1;
	if (to < 0)
		return perror("raw_socket"), 1;
	if (strcmp(how, "hold") == 0)
		return hold(argv[1], argc > 3 ? strtol(argv[3], NULL, 10) : 1);
	if (strcmp(how, "deaf") == 0)
		return be_deaf(to);
	send_input(to, strcmp(how, "frame") == 0);
	if (strcmp(how, "leave") == 0)
		return 0;
	shutdown(to, SHUT_WR);
	return print_answer(to);
}
