#include "client/start.h"
#include "client/client.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { READY_FD = 3, READY_TIME = 15000, MOST_LOG = 1024 * 1024 };

/* The one beside this binary, else the one in PATH. */
static void find_server(char path[PATH_MAX])
{
	static const char name[] = "hx2exd";
	ssize_t length = readlink("/proc/self/exe", path, PATH_MAX - sizeof name);
	if (length > 0) {
		path[length] = '\0';
		char *slash = strrchr(path, '/');
		memcpy(slash ? slash + 1 : path, name, sizeof name);
		if (slash && access(path, X_OK) == 0)
			return;
	}
	memcpy(path, name, sizeof name);
}

/* Only returns when it cannot. */
static void execute(const char *option)
{
	char path[PATH_MAX];
	find_server(path);
	char *const words[] = {path, (char *)option, NULL};
	execvp(path, words);
}

static int open_log(const char *path)
{
	struct stat there;
	int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (file >= 0 && fstat(file, &there) == 0 && there.st_size > MOST_LOG &&
	    ftruncate(file, 0) != 0)
		return file; /* it grows, no more than that */
	return file;
}

/* Signals as a fresh process has them. */
static void default_signals(void)
{
	static const int numbers[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD};
	sigset_t none;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		signal(numbers[i], SIG_DFL);
}

static _Noreturn void give_up(int ready, const char *what)
{
	dprintf(ready, "error cannot %s: %s\n", what, strerror(errno));
	_exit(NO_DAEMON);
}

/* In the child: nothing of the client stays, neither terminal, folder nor
 * descriptor, so that nobody waits for a pipe that we hold. */
static _Noreturn void become_daemon(const struct paths *paths, int ready)
{
	char option[32];
	int null = open("/dev/null", O_RDWR), log = open_log(paths->log);
	if (setsid() < 0 || null < 0)
		give_up(ready, "leave the terminal");
	pid_t child = fork();
	if (child < 0)
		give_up(ready, "start a process");
	if (child > 0)
		_exit(0);
	default_signals();
	if (paths->exact)
		setenv("HX2EX_SOCKET", paths->socket, 1);
	if (getenv("HX2EX_CACHE"))
		setenv("HX2EX_CACHE", paths->cache, 1);
	/* First out of the way of the numbers that are about to be given. */
	ready = fcntl(ready, F_DUPFD, 10);
	log = fcntl(log >= 0 ? log : null, F_DUPFD, 10);
	null = fcntl(null, F_DUPFD, 10);
	if (chdir("/") != 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 || dup2(log, 2) < 0 ||
	    dup2(ready, READY_FD) < 0)
		give_up(ready, "set up the daemon");
	close_range(READY_FD + 1, ~0U, 0);
	snprintf(option, sizeof option, "--ready-fd=%d", READY_FD);
	execute(option);
	give_up(READY_FD, "run hx2exd, which belongs beside hx2ex or into PATH");
}

static long milliseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000L + now.tv_nsec / 1000000L;
}

/* What the daemon says before it listens: one line, or silence. */
static bool wait_until_ready(const struct paths *paths, int ready)
{
	char line[1024];
	size_t length = 0;
	long end = milliseconds() + READY_TIME;
	while (length < sizeof line - 1 && !memchr(line, '\n', length)) {
		struct pollfd one = {.fd = ready, .events = POLLIN};
		long left = end - milliseconds();
		if (left <= 0)
			return complain(0, "the daemon did not get ready in %d seconds (see %s)",
			                READY_TIME / 1000, paths->log);
		if (poll(&one, 1, (int)left) <= 0)
			continue;
		ssize_t got = read(ready, line + length, sizeof line - 1 - length);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		length += (size_t)got;
	}
	line[length] = '\0';
	line[strcspn(line, "\n")] = '\0';
	if (strncmp(line, "ready ", 6) == 0) {
		if (line[6])
			complain(0, "%s", line + 6);
		return true;
	}
	if (strncmp(line, "error ", 6) == 0)
		return complain(0, "%s", line + 6);
	return complain(0, "the daemon ended before it was ready (see %s)", paths->log);
}

bool start_daemon(const struct paths *paths)
{
	int ends[2];
	if (pipe2(ends, O_CLOEXEC) != 0)
		return complain(0, "cannot make a pipe: %s", strerror(errno));
	pid_t child = fork();
	if (child == 0) {
		close(ends[0]);
		become_daemon(paths, ends[1]);
	}
	close(ends[1]);
	bool started = child > 0;
	if (!started)
		complain(0, "cannot start a process: %s", strerror(errno));
	while (started && waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
	started = started && wait_until_ready(paths, ends[0]);
	close(ends[0]);
	return started;
}

int start_once(pid_t *child)
{
	int ends[2];
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
		return complain(-1, "cannot make a socket: %s", strerror(errno));
	*child = fork();
	if (*child == 0) {
		if (dup2(ends[1], 0) >= 0 && dup2(ends[1], 1) >= 0)
			execute("--once");
		complain(0, "cannot run hx2exd, which belongs beside hx2ex or into PATH: %s",
		         strerror(errno));
		_exit(NO_DAEMON);
	}
	close(ends[1]);
	if (*child > 0)
		return ends[0];
	close(ends[0]);
	return complain(-1, "cannot start a process: %s", strerror(errno));
}
