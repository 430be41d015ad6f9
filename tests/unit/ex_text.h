/* Elixir texts as trees and back, for the tests of transform/elixir. */
#ifndef TESTS_UNIT_EX_TEXT_H
#define TESTS_UNIT_EX_TEXT_H

#include "transform/elixir/ast.h"

/* Fails the test when the text cannot be parsed. */
struct ex *ex_text_parse(struct arena *arena, const char *text);
/* NULL when it cannot be printed. With a newline at its end. */
const char *ex_text_print(struct arena *arena, const struct ex *node, bool open);

#endif
