/* build, check, emit, why, stats, clean: one request, its result printed. */
#include "client/client.h"
#include "client/print.h"

#include <stdio.h>
#include <string.h>

static json_t *ask(struct client *client, int *code)
{
	json_t *params = client_params(client);
	json_t *result = NULL;
	*code = USAGE;
	if (params)
		result = client_ask(client, client->command->method, params, code);
	if (result)
		*code = (int)json_integer_value(json_object_get(result, "exit"));
	return result;
}

/* Only what the user asked for is alone on stdout; what could not be begun
 * (a wrong flag) has no object. */
static void print_notes(const json_t *result)
{
	size_t i;
	json_t *one;
	json_array_foreach(json_object_get(result, "notes"), i, one) if (json_is_string(one))
	        fprintf(stderr, "%s\n", json_string_value(one));
}

int run_build(struct client *client)
{
	int code;
	json_t *result = ask(client, &code);
	if (!result)
		return code;
	if (client->json) {
		print_notes(result);
		print_json(result);
	} else {
		print_findings(result);
		print_summary(result);
	}
	json_decref(result);
	return print_done(code);
}

int run_emit(struct client *client)
{
	int code;
	json_t *result = ask(client, &code);
	if (!result)
		return code;
	const json_t *text = json_object_get(result, "text");
	if (client->json) {
		print_notes(result);
		print_json(result);
	} else {
		print_findings(result);
		if (json_is_string(text))
			fwrite(json_string_value(text), 1, json_string_length(text), stdout);
	}
	json_decref(result);
	return print_done(code);
}

static void print_line(const char *text)
{
	size_t length = strlen(text);
	fputs(text, stdout);
	if (length && text[length - 1] != '\n')
		putchar('\n');
}

int run_text(struct client *client)
{
	int code;
	json_t *result = ask(client, &code);
	if (!result)
		return code;
	json_t *json = json_object_get(result, "json");
	const char *text = json_string_value(json_object_get(result, "text"));
	print_findings(result);
	if (client->json && json)
		print_json(json);
	else if (!client->json && text)
		print_line(text);
	json_decref(result);
	return print_done(code);
}
