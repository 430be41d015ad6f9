#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* One write() a line, so that lines of several threads do not mix. */
void log_line(const char *format, ...)
{
	char line[1024];
	struct tm when;
	time_t now = time(NULL);
	size_t start = 0;
	if (localtime_r(&now, &when))
		start = strftime(line, sizeof line, "%Y-%m-%d %H:%M:%S ", &when);
	va_list arguments;
	va_start(arguments, format);
	int more = vsnprintf(line + start, sizeof line - start - 1, format, arguments);
	va_end(arguments);
	size_t length = start + (more > 0 ? (size_t)more : 0);
	if (length > sizeof line - 2)
		length = sizeof line - 2;
	line[length++] = '\n';
	ssize_t written = write(STDERR_FILENO, line, length);
	(void)written; /* nobody is left to tell */
}
