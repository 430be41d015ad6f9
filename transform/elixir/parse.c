#include "transform/elixir/parse.h"

#include "transform/elixir/parse_internal.h"

struct ex *ex_parse(struct arena *arena, const char *text, size_t length, struct ex_holes holes,
                    const char **problem)
{
	struct parser p = {
	        .arena = arena, .text = text, .at = text, .end = text + length, .holes = holes};
	ex_parse_advance(&p);
	struct ex *node = ex_parse_statements(&p, NULL);
	if (!p.problem && p.token != TOKEN_END)
		parse_fail(&p, "a word that stands in the wrong place");
	*problem = p.problem;
	return p.problem ? NULL : node;
}
