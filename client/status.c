/* status, stop, restart: about the daemon itself. */
#include "client/client.h"
#include "client/print.h"

#include <stdio.h>

enum { END_TIME = 15000 };

static json_int_t number(const json_t *object, const char *name)
{
	return json_integer_value(json_object_get(object, name));
}

static int no_daemon(struct client *client)
{
	const struct paths *paths = &client->paths;
	if (!client->have_paths)
		return NO_DAEMON; /* that was complained about */
	if (client->json) {
		json_t *none =
		        json_pack("{s:n, s:s, s:s, s:s, s:i, s:i, s:i, s:i}", "pid", "build_id",
		                  hx2ex_build_id, "socket", paths->socket, "cache", paths->cache,
		                  "watching", 0, "in_flight", 0, "projects", 0, "rss_bytes", 0);
		print_json(none);
		json_decref(none);
	} else {
		printf("no daemon runs (socket %s)\n", paths->socket);
	}
	return print_done(NO_DAEMON);
}

int run_status(struct client *client)
{
	int code;
	json_t *status = client_ask(client, "status", json_object(), &code);
	if (!status)
		return no_daemon(client);
	if (client->json)
		print_json(status);
	else
		printf("process   %d\nbuild     %s\nsocket    %s\ncache     %s\n"
		       "watching  %d\nin flight %d\nprojects  %d\nmemory    %.1f MiB\n",
		       (int)number(status, "pid"),
		       json_string_value(json_object_get(status, "build_id")),
		       json_string_value(json_object_get(status, "socket")),
		       json_string_value(json_object_get(status, "cache")),
		       (int)number(status, "watching"), (int)number(status, "in_flight"),
		       (int)number(status, "projects"),
		       (double)number(status, "rss_bytes") / (1024 * 1024));
	json_decref(status);
	return print_done(DONE);
}

/* The daemon answers, drains, and closes when its process ends. */
static int wait_for_end(struct client *client, json_int_t pid)
{
	struct message message;
	enum arrival arrival;
	while ((arrival = link_receive(&client->link, &message, END_TIME)) == ARRIVED)
		message_free(&message);
	link_close(&client->link);
	if (arrival == ARRIVED_END)
		return DONE;
	return complain(FAILED, "the daemon (process %d) does not end", (int)pid);
}

/* The pid that was stopped, 0 for none, -1 when it does not end. */
static json_int_t stop(struct client *client, bool restart)
{
	int code;
	json_t *params = restart ? json_pack("{s:b}", "restart", 1) : json_object();
	json_t *answer = client_ask(client, "stop", params, &code);
	if (!answer)
		return 0;
	json_int_t pid = number(answer, "pid");
	json_decref(answer);
	return wait_for_end(client, pid) == DONE ? pid : -1;
}

int run_stop(struct client *client)
{
	json_int_t pid = stop(client, false);
	if (pid < 0 || !client->have_paths)
		return pid < 0 ? FAILED : NO_DAEMON;
	if (client->json && pid)
		printf("{\"pid\":%d}\n", (int)pid);
	else if (client->json)
		puts("{\"pid\":null}");
	else if (pid)
		printf("stopped (process %d)\n", (int)pid);
	else
		puts("no daemon runs");
	return print_done(DONE);
}

int run_restart(struct client *client)
{
	static const struct command start = {.name = "restart", .need = NEED_STARTED};
	int code;
	if (stop(client, true) < 0)
		return FAILED;
	client->command = &start;
	json_t *status = client_ask(client, "status", json_object(), &code);
	if (!status)
		return code;
	if (client->json)
		print_json(status);
	else
		printf("started (process %d)\n", (int)number(status, "pid"));
	json_decref(status);
	return print_done(DONE);
}
