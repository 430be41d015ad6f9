/* watch: the daemon builds on every save; this prints, until it is told to
 * end by a signal or by the end of its input. */
#include "client/client.h"
#include "client/print.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

enum { MOST_RESTARTS = 3 };

enum ending { GOES_ON, ENDED, LOST, STOPPED };

static void print_build(struct client *client, json_t *result)
{
	if (client->json) {
		print_json(result);
	} else {
		print_findings(result);
		print_summary(result);
	}
	fflush(stdout);
}

static enum ending take_message(struct client *client, struct message *message)
{
	const char *text;
	if (message->kind != MESSAGE_NOTIFICATION)
		return GOES_ON;
	if (strcmp(message->method, "built") == 0) {
		print_build(client, message->params);
	} else if (strcmp(message->method, "note") == 0) {
		text = json_string_value(json_object_get(message->params, "text"));
		complain(0, "%s", text ? text : "?");
	} else if (strcmp(message->method, "bye") == 0) {
		text = json_string_value(json_object_get(message->params, "reason"));
		return text && (strcmp(text, "restart") == 0 || strcmp(text, "replaced") == 0)
		               ? LOST
		               : STOPPED;
	}
	return GOES_ON;
}

/* What the daemon has sent so far. */
static enum ending take_messages(struct client *client)
{
	enum ending ending = GOES_ON;
	do {
		struct message message;
		if (link_receive(&client->link, &message, -1) != ARRIVED)
			return LOST;
		ending = take_message(client, &message);
		message_free(&message);
	} while (ending == GOES_ON && link_has_message(&client->link));
	return ending;
}

/* Input that is typed or piped in means nothing; its end means us. */
static bool input_ended(short events)
{
	char bytes[512];
	if (!(events & (POLLIN | POLLHUP | POLLERR | POLLNVAL)))
		return false;
	ssize_t got = read(STDIN_FILENO, bytes, sizeof bytes);
	return got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN);
}

static enum ending follow(struct client *client, int signals)
{
	struct pollfd all[] = {{.fd = client->link.descriptor, .events = POLLIN},
	                       {.fd = signals, .events = POLLIN},
	                       {.fd = client->no_stdin ? -1 : STDIN_FILENO, .events = POLLIN}};
	for (;;) {
		enum ending ending = GOES_ON;
		if (!link_has_message(&client->link) && poll(all, 3, -1) < 0) {
			if (errno == EINTR)
				continue;
			return LOST;
		}
		if (all[1].revents || input_ended(all[2].revents))
			return ENDED;
		if (all[0].revents || link_has_message(&client->link))
			ending = take_messages(client);
		if (ending != GOES_ON)
			return ending;
	}
}

static int catch_signals(void)
{
	sigset_t caught;
	sigemptyset(&caught);
	sigaddset(&caught, SIGINT);
	sigaddset(&caught, SIGTERM);
	sigaddset(&caught, SIGHUP);
	sigprocmask(SIG_BLOCK, &caught, NULL);
	return signalfd(-1, &caught, SFD_CLOEXEC | SFD_NONBLOCK);
}

/* Starts or finds the daemon, prints its first build, then follows. */
static enum ending watch_once(struct client *client, int signals, int *code)
{
	json_t *params = client_params(client);
	*code = USAGE;
	json_t *result = params ? client_ask(client, "watch", params, code) : NULL;
	if (!result)
		return ENDED;
	bool usage = json_integer_value(json_object_get(result, "exit")) == USAGE;
	*code = usage ? USAGE : DONE;
	print_build(client, result);
	json_decref(result);
	enum ending ending = usage ? ENDED : follow(client, signals);
	link_close(&client->link);
	return ending;
}

int run_watch(struct client *client)
{
	int code = DONE, signals = catch_signals();
	if (signals < 0)
		return complain(FAILED, "cannot catch signals: %s", strerror(errno));
	enum ending ending = LOST;
	for (int i = 0; ending == LOST && i <= MOST_RESTARTS; i++)
		ending = watch_once(client, signals, &code);
	close(signals);
	if (ending == LOST)
		return complain(NO_DAEMON, "the daemon ended again and again (see %s)",
		                client->paths.log);
	if (ending == STOPPED)
		return complain(NO_DAEMON, "the daemon was stopped");
	return print_done(code);
}
