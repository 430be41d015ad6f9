/* What people see of a result. */
#ifndef CLIENT_PRINT_H
#define CLIENT_PRINT_H

#include <jansson.h>

/* Notes and diagnostics, to stderr; with a code frame on a terminal. */
void print_findings(const json_t *result);
/* "3 classes: 1 transformed, ...", to stdout. */
void print_summary(const json_t *result);
/* The result as --json prints it, on one line, without the client's own. */
void print_json(json_t *result);
/* Flushes stdout; false when it could not be written. */
int print_done(int code);

#endif
