#include "client/print.h"
#include "client/client.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct style {
	bool frame; /* stderr is a terminal */
	const char *error, *warning, *dim, *plain;
};

static struct style style_of_stderr(void)
{
	struct style style = {false, "", "", "", ""};
	style.frame = isatty(STDERR_FILENO);
	const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
	bool dumb = terminal && strcmp(terminal, "dumb") == 0;
	if (style.frame && !dumb && (!no_color || !*no_color))
		style = (struct style){true, "\033[1;31m", "\033[1;33m", "\033[2m", "\033[0m"};
	return style;
}

static json_int_t number(const json_t *object, const char *name)
{
	return json_integer_value(json_object_get(object, name));
}

static const char *string(const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));
	return text ? text : "";
}

/* "src/A.hx:12: characters 5-10 : ", as Haxe spells places. */
static void print_place(const json_t *diagnostic)
{
	json_int_t line = number(diagnostic, "line"), last = number(diagnostic, "end_line");
	json_int_t from = number(diagnostic, "column"), to = number(diagnostic, "end_column");
	const char *file = string(diagnostic, "file");
	if (!*file)
		return;
	if (line <= 0)
		fprintf(stderr, "%s : ", file);
	else if (last > line)
		fprintf(stderr, "%s:%d: lines %d-%d : ", file, (int)line, (int)line, (int)last);
	else if (to > from)
		fprintf(stderr, "%s:%d: characters %d-%d : ", file, (int)line, (int)from, (int)to);
	else
		fprintf(stderr, "%s:%d: character %d : ", file, (int)line, (int)from);
}

/* Each further line is a line of its own, with the place, as Haxe does. */
static void print_more(const json_t *diagnostic, const char *text)
{
	while (*text) {
		size_t length = strcspn(text, "\n");
		print_place(diagnostic);
		fprintf(stderr, "%s%.*s\n", strncmp(text, "...", 3) ? "... " : "", (int)length,
		        text);
		text += length + (text[length] == '\n');
	}
}

/* How many columns of a terminal the first `count` characters take; a tab is
 * kept, so that the line below is as wide as the one above. */
static void print_blank(const char *text, json_int_t count)
{
	for (; *text && count > 0; text++) {
		unsigned char c = (unsigned char)*text;
		if ((c & 0xc0) == 0x80)
			continue;
		fputc(c == '\t' ? '\t' : ' ', stderr);
		count--;
	}
}

static json_int_t characters(const char *text)
{
	json_int_t count = 0;
	for (; *text; text++)
		count += ((unsigned char)*text & 0xc0) != 0x80;
	return count;
}

static void print_frame(const json_t *diagnostic, const struct style *style, const char *colour)
{
	const char *text = json_string_value(json_object_get(diagnostic, "line_text"));
	json_int_t from = number(diagnostic, "column"), to = number(diagnostic, "end_column");
	if (!text || from < 1 || number(diagnostic, "line") < 1)
		return;
	if (number(diagnostic, "end_line") > number(diagnostic, "line"))
		to = characters(text) + 1;
	fprintf(stderr, "%s%6d |%s %s\n", style->dim, (int)number(diagnostic, "line"), style->plain,
	        text);
	fprintf(stderr, "%s       |%s ", style->dim, style->plain);
	print_blank(text, from - 1);
	fputs(colour, stderr);
	fputc('^', stderr);
	for (json_int_t i = from + 1; i < to; i++)
		fputc('^', stderr);
	fprintf(stderr, "%s\n", style->plain);
}

static void print_diagnostic(const json_t *diagnostic, const struct style *style)
{
	const char *message = string(diagnostic, "message"), *hint = string(diagnostic, "hint");
	bool warning = strcmp(string(diagnostic, "severity"), "warning") == 0;
	const char *colour = warning ? style->warning : style->error;
	size_t first = strcspn(message, "\n");
	print_place(diagnostic);
	fprintf(stderr, "%s%s%.*s%s\n", colour, warning ? "Warning : " : "", (int)first, message,
	        style->plain);
	if (message[first])
		print_more(diagnostic, message + first + 1);
	print_more(diagnostic, hint);
	if (style->frame)
		print_frame(diagnostic, style, colour);
}

void print_findings(const json_t *result)
{
	struct style style = style_of_stderr();
	size_t i;
	json_t *one;
	json_array_foreach(json_object_get(result, "notes"), i, one) if (json_is_string(one))
	        fprintf(stderr, "%s\n", json_string_value(one));
	json_array_foreach(json_object_get(result, "diagnostics"), i, one)
	        print_diagnostic(one, &style);
}

void print_summary(const json_t *result)
{
	if (!json_is_integer(json_object_get(result, "classes")))
		return;
	double time = (double)number(result, "elapsed_us") / 1000;
	json_int_t failed = number(result, "failed");
	printf("%d class%s: %d transformed, %d rewritten, %d cached",
	       (int)number(result, "classes"), number(result, "classes") == 1 ? "" : "es",
	       (int)number(result, "transformed"), (int)number(result, "rewritten"),
	       (int)number(result, "cached"));
	if (failed)
		printf(", %d failed", (int)failed);
	printf("; %d written, %d removed; ", (int)number(result, "written"),
	       (int)number(result, "removed"));
	if (time < 1000)
		printf("%.1f ms\n", time);
	else
		printf("%.2f s\n", time / 1000);
}

void print_json(json_t *result)
{
	static const char *const ours[] = {"exit", "watch", "notes", "main"};
	size_t i;
	json_t *one;
	for (i = 0; i < sizeof ours / sizeof *ours; i++)
		json_object_del(result, ours[i]);
	json_array_foreach(json_object_get(result, "diagnostics"), i, one)
	{
		json_object_del(one, "end_line");
		json_object_del(one, "line_text");
	}
	json_dumpf(result, stdout, JSON_COMPACT);
	putchar('\n');
}

int print_done(int code)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return code;
	return complain(code ? code : FAILED, "cannot write: %s", strerror(errno));
}
