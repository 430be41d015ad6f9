/* Finding the daemon, and asking it. */
#include "client/client.h"
#include "client/start.h"
#include "base/local_socket.h"
#include "base/lockfile.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HELLO_ID = 1, REQUEST_ID = 2 };
enum { LOCK_TIME = 20000, HELLO_TIME = 10000, END_TIME = 15000, TRIES = 4 };

static bool find_paths(struct client *client)
{
	static const struct paths_names names = {"hx2ex", hx2ex_build_id, "HX2EX_SOCKET",
	                                         "HX2EX_CACHE"};
	if (client->have_paths)
		return true;
	client->have_paths = paths_find(&client->paths, &names);
	if (!client->have_paths) {
		complain(0, "%s", client->paths.error);
		paths_free(&client->paths);
	}
	return client->have_paths;
}

enum found { FOUND, FOUND_NONE, FOUND_FOREIGN };

static enum found try_path(struct client *client, const char *path)
{
	int descriptor = local_socket_connect(path);
	if (descriptor < 0 && errno == EACCES) {
		complain(0, "%s may not be used: %s", path, strerror(errno));
		return FOUND_FOREIGN;
	}
	if (descriptor < 0)
		return FOUND_NONE;
	if (!peer_is_me(descriptor)) {
		complain(0, "the daemon at %s is another user's", path);
		close(descriptor);
		return FOUND_FOREIGN;
	}
	link_open(&client->link, descriptor, 0);
	return FOUND;
}

/* Our socket, else that of the daemon that another environment of the same
 * user (another runtime folder, a cron job) has started. */
static enum found try_paths(struct client *client)
{
	struct record record;
	enum found found = try_path(client, client->paths.socket);
	if (found != FOUND_NONE || client->paths.exact)
		return found;
	if (!record_read(client->paths.record, &record) ||
	    strcmp(record.build_id, hx2ex_build_id) != 0 ||
	    strcmp(record.socket, client->paths.socket) == 0)
		return FOUND_NONE;
	return try_path(client, record.socket);
}

/* Under the lock exactly one client starts the daemon; the others find it. */
static enum found start_and_try(struct client *client)
{
	int lock = lockfile_wait(client->paths.lock, LOCK_TIME);
	if (lock < 0) {
		complain(0, "cannot lock %s: %s", client->paths.lock,
		         errno == EWOULDBLOCK ? "another client has been starting the daemon for "
		                                "20 seconds"
		                              : strerror(errno));
		return FOUND_FOREIGN;
	}
	enum found found = try_paths(client);
	if (found == FOUND_NONE)
		found = start_daemon(&client->paths) ? try_paths(client) : FOUND_FOREIGN;
	close(lock);
	return found;
}

/* FOUND_FOREIGN was complained about. */
static enum found open_link(struct client *client)
{
	if (client->no_daemon) {
		pid_t child = 0;
		int descriptor = start_once(&child);
		link_open(&client->link, descriptor, child);
		return descriptor < 0 ? FOUND_FOREIGN : FOUND;
	}
	if (!find_paths(client))
		return FOUND_FOREIGN;
	enum found found = try_paths(client);
	if (found == FOUND_NONE && client->command->need == NEED_STARTED)
		found = start_and_try(client);
	return found;
}

static json_t *hello(void)
{
	return message_request(
	        HELLO_ID, "hello",
	        json_pack("{s:i, s:s}", "protocol", PROTOCOL_VERSION, "build_id", hx2ex_build_id));
}

enum outcome { OUTCOME_ANSWER, OUTCOME_AGAIN, OUTCOME_FAILED };

/* The daemon at our socket is of another build: it makes room when nobody
 * watches through it. */
static enum outcome replace_daemon(struct client *client, struct message *message)
{
	const char *build = json_string_value(json_object_get(message->data, "build_id"));
	json_int_t pid = json_integer_value(json_object_get(message->data, "pid"));
	struct message end;
	if (client->no_daemon) {
		complain(0, "hx2exd is of another build (%s) than hx2ex (%s)", build ? build : "?",
		         hx2ex_build_id);
		return OUTCOME_FAILED;
	}
	if (json_integer_value(json_object_get(message->data, "watching"))) {
		complain(0,
		         "the daemon (process %d) is of another build (%s) and is watched "
		         "through; end that watch, or run `hx2ex restart`",
		         (int)pid, build ? build : "?");
		return OUTCOME_FAILED;
	}
	if (!link_send(&client->link, message_request(REQUEST_ID + 1, "stop", NULL)))
		return OUTCOME_AGAIN;
	while (link_receive(&client->link, &end, END_TIME) == ARRIVED)
		message_free(&end);
	return OUTCOME_AGAIN;
}

static enum outcome lost(struct client *client, enum arrival arrival, bool greeted)
{
	if (arrival == ARRIVED_END && !greeted && !client->no_daemon)
		return OUTCOME_AGAIN; /* it left as we came */
	if (client->no_daemon)
		complain(0, "hx2exd --once ended without an answer");
	else if (arrival == ARRIVED_LATE)
		complain(0, "the daemon at %s does not answer", client->paths.socket);
	else
		complain(0, "the daemon ended before it answered (see %s)", client->paths.log);
	return OUTCOME_FAILED;
}

static enum outcome refused(struct client *client, struct message *message)
{
	if (message->code == ERROR_LEAVING)
		return OUTCOME_AGAIN;
	if (message->code == ERROR_MISMATCH)
		return replace_daemon(client, message);
	complain(0, "%s", message->text);
	return OUTCOME_FAILED;
}

/* Reads until the request's answer. Only work may take its time. */
static enum outcome get_answer(struct client *client, bool greeted, json_t **result)
{
	bool work = client->command->need == NEED_STARTED;
	for (;;) {
		struct message message;
		enum arrival arrival =
		        link_receive(&client->link, &message, greeted && work ? -1 : HELLO_TIME);
		if (arrival != ARRIVED)
			return lost(client, arrival, greeted);
		enum outcome outcome = OUTCOME_FAILED;
		bool answered = true;
		if (message.kind == MESSAGE_ERROR) {
			outcome = refused(client, &message);
		} else if (message.kind == MESSAGE_RESULT &&
		           json_integer_value(message.id) == REQUEST_ID) {
			*result = json_incref(message.result);
			outcome = OUTCOME_ANSWER;
		} else {
			greeted |= message.kind == MESSAGE_RESULT;
			answered = false;
		}
		message_free(&message);
		if (answered)
			return outcome;
	}
}

/* Who only asks about the daemon takes one of any build. */
static bool send_request(struct client *client, const char *method, json_t *params)
{
	json_t *request = message_request(REQUEST_ID, method, json_deep_copy(params));
	if (client->command->need == NEED_RUNNING)
		return link_send(&client->link, request);
	if (link_send(&client->link, hello()))
		return link_send(&client->link, request);
	json_decref(request);
	return false;
}

static enum outcome ask_once(struct client *client, const char *method, json_t *params,
                             json_t **result)
{
	bool greeted = client->command->need == NEED_RUNNING;
	/* A daemon that left between may still have told us why. */
	send_request(client, method, params);
	return get_answer(client, greeted, result);
}

json_t *client_ask(struct client *client, const char *method, json_t *params, int *code)
{
	json_t *result = NULL;
	enum outcome outcome = OUTCOME_AGAIN;
	*code = NO_DAEMON;
	for (int i = 0; params && i < TRIES && outcome == OUTCOME_AGAIN; i++) {
		enum found found = open_link(client);
		if (found == FOUND_NONE)
			break;
		outcome =
		        found == FOUND ? ask_once(client, method, params, &result) : OUTCOME_FAILED;
		if (outcome != OUTCOME_ANSWER)
			link_close(&client->link);
	}
	if (outcome == OUTCOME_AGAIN && client->command->need == NEED_STARTED)
		complain(0, "the daemon left each time before it answered (see %s)",
		         client->paths.log);
	json_decref(params);
	return result;
}
