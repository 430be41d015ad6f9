#include "protocol/message.h"
#include "protocol/frame.h"

#include <stdlib.h>
#include <string.h>

static bool refuse(struct message *message, int code, const char *text)
{
	message->code = code;
	strncpy(message->text, text, sizeof message->text - 1);
	message->text[sizeof message->text - 1] = '\0';
	return false;
}

static bool read_error(struct message *message, json_t *error)
{
	const char *text = json_string_value(json_object_get(error, "message"));
	message->kind = MESSAGE_ERROR;
	message->data = json_object_get(error, "data");
	refuse(message, (int)json_integer_value(json_object_get(error, "code")),
	       text ? text : "an error without a text");
	return true;
}

static bool read_request(struct message *message)
{
	message->kind = message->id ? MESSAGE_REQUEST : MESSAGE_NOTIFICATION;
	message->params = json_object_get(message->whole, "params");
	if (message->params && !json_is_object(message->params))
		return refuse(message, ERROR_REQUEST, "\"params\" is not an object");
	return true;
}

static bool read_parts(struct message *message)
{
	json_t *whole = message->whole;
	const char *version = json_string_value(json_object_get(whole, "jsonrpc"));
	json_t *id = json_object_get(whole, "id");
	if (!json_is_object(whole))
		return refuse(message, ERROR_REQUEST, "the message is not a JSON object");
	if (id && !json_is_null(id)) {
		if (!json_is_integer(id) && !json_is_string(id))
			return refuse(message, ERROR_REQUEST,
			              "\"id\" is neither an integer nor a string");
		message->id = id;
	}
	if (!version || strcmp(version, "2.0") != 0)
		return refuse(message, ERROR_REQUEST, "\"jsonrpc\" is not \"2.0\"");
	message->method = json_string_value(json_object_get(whole, "method"));
	if (message->method)
		return read_request(message);
	json_t *error = json_object_get(whole, "error");
	if (json_is_object(error))
		return read_error(message, error);
	message->result = json_object_get(whole, "result");
	if (!message->result || !message->id)
		return refuse(message, ERROR_REQUEST, "the message has no method and no result");
	message->kind = MESSAGE_RESULT;
	return true;
}

bool message_read(struct message *message, const char *bytes, size_t length)
{
	json_error_t error;
	*message = (struct message){0};
	message->whole = json_loadb(bytes, length, 0, &error);
	if (!message->whole)
		return refuse(message, ERROR_PARSE, error.text);
	return read_parts(message);
}

void message_free(struct message *message)
{
	json_decref(message->whole);
	*message = (struct message){0};
}

json_t *message_request(int id, const char *method, json_t *params)
{
	return json_pack("{s:s, s:i, s:s, s:o}", "jsonrpc", "2.0", "id", id, "method", method,
	                 "params", params ? params : json_object());
}

json_t *message_notification(const char *method, json_t *params)
{
	return json_pack("{s:s, s:s, s:o}", "jsonrpc", "2.0", "method", method, "params",
	                 params ? params : json_object());
}

json_t *message_result(json_t *id, json_t *result)
{
	return json_pack("{s:s, s:O?, s:o}", "jsonrpc", "2.0", "id", id, "result",
	                 result ? result : json_object());
}

json_t *message_error(json_t *id, int code, const char *text, json_t *data)
{
	return json_pack("{s:s, s:O?, s:{s:i, s:s, s:o*}}", "jsonrpc", "2.0", "id", id, "error",
	                 "code", code, "message", text, "data", data);
}

char *message_frame(json_t *message, size_t *length)
{
	if (!message)
		return NULL;
	size_t body = json_dumpb(message, NULL, 0, JSON_COMPACT);
	char header[FRAME_HEADER_ROOM];
	size_t start = frame_header(header, body);
	char *bytes = body && body <= FRAME_BODY_MAX ? malloc(start + body) : NULL;
	if (bytes) {
		memcpy(bytes, header, start);
		*length = start + json_dumpb(message, bytes + start, body, JSON_COMPACT);
	}
	json_decref(message);
	return bytes;
}

static bool strings_only(const json_t *array)
{
	size_t i;
	json_t *one;
	json_array_foreach(array, i, one) if (!json_is_string(one)) return false;
	return true;
}

const char *message_params_error(const json_t *params)
{
	const char *cwd = json_string_value(json_object_get(params, "cwd"));
	if (!cwd || cwd[0] != '/')
		return "\"cwd\" is not an absolute path";
	const json_t *args = json_object_get(params, "args");
	if (!json_is_array(args) || !strings_only(args))
		return "\"args\" is not a list of strings";
	json_t *env = json_object_get(params, "env");
	const char *name;
	json_t *value;
	if (env && !json_is_object(env))
		return "\"env\" is not an object";
	json_object_foreach(env, name, value) if (
	        !json_is_string(value)) return "\"env\" has a value that is not a string";
	return NULL;
}
