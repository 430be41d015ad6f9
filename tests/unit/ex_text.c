#include "tests/unit/ex_text.h"

#include "tests/unit/suites.h"
#include "transform/elixir/parse.h"
#include "transform/elixir/print.h"

#include <string.h>

struct ex *ex_text_parse(struct arena *arena, const char *text)
{
	const char *problem = NULL;
	struct ex *node = ex_parse(arena, text, strlen(text), (struct ex_holes){0}, &problem);
	ck_assert_msg(node != NULL, "%s: %s", text, problem);
	return node;
}

const char *ex_text_print(struct arena *arena, const struct ex *node, bool open)
{
	struct buf out;
	const char *problem = NULL;
	buf_init(&out, arena);
	if (!ex_print(node, open, arena, &out, &problem)) {
		ck_assert_ptr_nonnull(problem);
		return NULL;
	}
	ck_assert_ptr_null(problem);
	return buf_string(&out);
}
