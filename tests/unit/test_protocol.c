#include "protocol/frame.h"
#include "protocol/message.h"
#include "tests/unit/suites.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static enum frame_status scan(struct frame *frame, const char *text, size_t length)
{
	size_t look = length < FRAME_HEADER_MAX ? length : FRAME_HEADER_MAX;
	return frame_scan(frame, text, look, length);
}

/* Headers that no frame begins with, and what is said. */
static const struct {
	const char *bytes, *error;
} garbage[] = {
        {"\x01\x02\x03", "no Content-Length header"},
        {"GET / HTTP/1.1\r\n", "no Content-Length header"},
        {"{\"jsonrpc\": \"2.0\"}", "no Content-Length header"},
        {": 5\r\n\r\n", "no Content-Length header"},
        {"Content-Length: \r\n\r\n", "no value"},
        {"Content-Length: -1\r\n\r\n", "not a number"},
        {"Content-Length: 5x\r\n\r\n", "not a number"},
        {"Content-Length: 0x10\r\n\r\n", "not a number"},
        {"Content-Length: 67108865\r\n\r\n", "64 MiB"},
        {"Content-Length: 99999999999999999999999999999999\r\n\r\n", "64 MiB"},
        {"Content-Length: 5\r\nContent-Length: 6\r\n\r\n", "twice"},
        {"Content-Length: 5\r\nnothing\r\n\r\n", "Name: value"},
        {"Content-Type: x\r\n\r\n", "there is no Content-Length"},
        {"Content-Length: 5\x80", "no text"},
};

START_TEST(refuses_garbage)
{
	struct frame frame;
	const char *bytes = garbage[_i].bytes;
	ck_assert_int_eq(scan(&frame, bytes, strlen(bytes)), FRAME_BAD);
	ck_assert_msg(strstr(frame.error, garbage[_i].error) != NULL, "%s: %s", bytes, frame.error);
}
END_TEST

START_TEST(takes_split_frames)
{
	static const char bytes[] =
	        "Content-Type: a/b; charset=utf-8\r\ncontent-length:  2 \r\n\r\n{}";
	size_t whole = sizeof bytes - 1;
	struct frame frame;
	for (size_t length = 1; length < whole - 2; length++)
		ck_assert_int_eq(scan(&frame, bytes, length), FRAME_MORE);
	ck_assert_int_eq(scan(&frame, bytes, whole - 2), FRAME_KNOWN);
	ck_assert_int_eq(scan(&frame, bytes, whole - 1), FRAME_KNOWN);
	ck_assert_int_eq(scan(&frame, bytes, whole), FRAME_READY);
	ck_assert_uint_eq(frame.header, whole - 2);
	ck_assert_uint_eq(frame.body, 2);
}
END_TEST

START_TEST(finds_the_first_of_two)
{
	static const char bytes[] = "Content-Length: 0\r\n\r\nContent-Length: 9\r\n\r\n";
	struct frame frame;
	ck_assert_int_eq(scan(&frame, bytes, sizeof bytes - 1), FRAME_READY);
	ck_assert_uint_eq(frame.header + frame.body, 21);
}
END_TEST

START_TEST(gives_up_on_a_long_header)
{
	char bytes[FRAME_HEADER_MAX + 64];
	struct frame frame;
	memset(bytes, 'a', sizeof bytes);
	ck_assert_int_eq(scan(&frame, bytes, 63), FRAME_MORE);
	ck_assert_int_eq(scan(&frame, bytes, 64), FRAME_BAD);
	memcpy(bytes, "X: ", 3);
	ck_assert_int_eq(scan(&frame, bytes, FRAME_HEADER_MAX - 1), FRAME_MORE);
	ck_assert_int_eq(scan(&frame, bytes, sizeof bytes), FRAME_BAD);
	ck_assert_ptr_nonnull(strstr(frame.error, "4 KiB"));
}
END_TEST

START_TEST(never_reads_outside)
{
	/* Every prefix in memory of exactly its size: sanitizers see the rest. */
	static const char bytes[] = "Content-Length: 5\r\nA: b\r\n\r\nhello";
	for (size_t length = 0; length < sizeof bytes; length++) {
		char *copy = malloc(length ? length : 1);
		struct frame frame;
		ck_assert_ptr_nonnull(copy);
		memcpy(copy, bytes, length);
		if (length)
			ck_assert_int_ne(scan(&frame, copy, length), FRAME_BAD);
		free(copy);
	}
}
END_TEST

/* The message as the other side reads it. */
static struct message travel(json_t *message)
{
	struct message read;
	struct frame frame;
	size_t length = 0;
	char *bytes = message_frame(message, &length);
	ck_assert_ptr_nonnull(bytes);
	ck_assert_int_eq(scan(&frame, bytes, length), FRAME_READY);
	ck_assert_uint_eq(frame.header + frame.body, length);
	ck_assert(message_read(&read, bytes + frame.header, frame.body));
	free(bytes);
	return read;
}

START_TEST(messages_travel)
{
	struct message message =
	        travel(message_request(7, "build", json_pack("{s:s}", "cwd", "/")));
	ck_assert_int_eq(message.kind, MESSAGE_REQUEST);
	ck_assert_int_eq(json_integer_value(message.id), 7);
	ck_assert_str_eq(message.method, "build");
	json_t *id = json_integer(7);
	struct message answer = travel(message_result(id, json_pack("{s:i}", "exit", 1)));
	ck_assert_int_eq(answer.kind, MESSAGE_RESULT);
	ck_assert_int_eq(json_integer_value(json_object_get(answer.result, "exit")), 1);
	struct message note = travel(message_notification("built", NULL));
	ck_assert_int_eq(note.kind, MESSAGE_NOTIFICATION);
	struct message error = travel(message_error(NULL, ERROR_PARSE, "no", NULL));
	ck_assert_int_eq(error.kind, MESSAGE_ERROR);
	ck_assert_int_eq(error.code, ERROR_PARSE);
	ck_assert_str_eq(error.text, "no");
	json_decref(id);
	message_free(&message);
	message_free(&answer);
	message_free(&note);
	message_free(&error);
}
END_TEST

static const struct {
	const char *body;
	int code;
} bad_messages[] = {
        {"", ERROR_PARSE},
        {"{", ERROR_PARSE},
        {"\xff\xfe", ERROR_PARSE},
        {"{} {}", ERROR_PARSE},
        {"[]", ERROR_REQUEST},
        {"{}", ERROR_REQUEST},
        {"{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"a\"}", ERROR_REQUEST},
        {"{\"jsonrpc\":\"2.0\",\"id\":[],\"method\":\"a\"}", ERROR_REQUEST},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":[1]}", ERROR_REQUEST},
        {"{\"jsonrpc\":\"2.0\",\"id\":1}", ERROR_REQUEST},
        {"{\"jsonrpc\":\"2.0\",\"result\":1}", ERROR_REQUEST},
};

START_TEST(refuses_bad_messages)
{
	struct message message;
	const char *body = bad_messages[_i].body;
	ck_assert(!message_read(&message, body, strlen(body)));
	ck_assert_int_eq(message.code, bad_messages[_i].code);
	ck_assert(message.text[0] != '\0');
	message_free(&message);
}
END_TEST

START_TEST(refuses_deep_nesting)
{
	enum { DEEP = 100000 };
	char *body = malloc(DEEP);
	struct message message;
	ck_assert_ptr_nonnull(body);
	memset(body, '[', DEEP);
	ck_assert(!message_read(&message, body, DEEP));
	ck_assert_int_eq(message.code, ERROR_PARSE);
	message_free(&message);
	free(body);
}
END_TEST

START_TEST(checks_params)
{
	static const char *const bad[] = {"{}",
	                                  "{\"cwd\":\"a\",\"args\":[]}",
	                                  "{\"cwd\":\"/\"}",
	                                  "{\"cwd\":\"/\",\"args\":[1]}",
	                                  "{\"cwd\":\"/\",\"args\":[],\"env\":{\"A\":1}}",
	                                  "{\"cwd\":\"/\",\"args\":[],\"env\":[]}"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		json_t *params = json_loads(bad[i], 0, NULL);
		ck_assert_msg(message_params_error(params) != NULL, "%s", bad[i]);
		json_decref(params);
	}
	json_t *good =
	        json_loads("{\"cwd\":\"/\",\"args\":[\"x\"],\"env\":{\"A\":\"1\"}}", 0, NULL);
	ck_assert_ptr_null(message_params_error(good));
	json_decref(good);
	ck_assert_ptr_nonnull(message_params_error(NULL));
}
END_TEST

Suite *suite_protocol(void)
{
	Suite *suite = suite_create("protocol");
	TCase *tests = tcase_create("wire");
	tcase_add_loop_test(tests, refuses_garbage, 0, sizeof garbage / sizeof *garbage);
	tcase_add_test(tests, takes_split_frames);
	tcase_add_test(tests, finds_the_first_of_two);
	tcase_add_test(tests, gives_up_on_a_long_header);
	tcase_add_test(tests, never_reads_outside);
	tcase_add_test(tests, messages_travel);
	tcase_add_loop_test(tests, refuses_bad_messages, 0,
	                    sizeof bad_messages / sizeof *bad_messages);
	tcase_add_test(tests, refuses_deep_nesting);
	tcase_add_test(tests, checks_params);
	suite_add_tcase(suite, tests);
	return suite;
}
