#include "transform/elixir/operators.h"

#include <stddef.h>
#include <string.h>

static const struct ex_operator rules[] = {
        {"<-", 40, SIDE_LEFT, NEXT_FITS},
        {"\\\\", 40, SIDE_LEFT, SAME_LINE},
        {"when", 50, SIDE_RIGHT, BAR},
        {"::", 60, SIDE_RIGHT, NEXT_FITS},
        {"|", 70, SIDE_RIGHT, BAR},
        {"=", 100, SIDE_RIGHT, NEXT_FITS},
        {"||", 120, SIDE_LEFT, LOGICAL},
        {"|||", 120, SIDE_LEFT, LOGICAL},
        {"or", 120, SIDE_LEFT, LOGICAL},
        {"&&", 130, SIDE_LEFT, LOGICAL},
        {"&&&", 130, SIDE_LEFT, LOGICAL},
        {"and", 130, SIDE_LEFT, LOGICAL},
        {"==", 140, SIDE_LEFT, NEXT_FITS},
        {"!=", 140, SIDE_LEFT, NEXT_FITS},
        {"=~", 140, SIDE_LEFT, NEXT_FITS},
        {"===", 140, SIDE_LEFT, NEXT_FITS},
        {"!==", 140, SIDE_LEFT, NEXT_FITS},
        {"<", 150, SIDE_LEFT, NEXT_FITS},
        {"<=", 150, SIDE_LEFT, NEXT_FITS},
        {">=", 150, SIDE_LEFT, NEXT_FITS},
        {">", 150, SIDE_LEFT, NEXT_FITS},
        {"|>", 160, SIDE_LEFT, PIPE | STRICT},
        {"<<<", 160, SIDE_LEFT, STRICT},
        {">>>", 160, SIDE_LEFT, STRICT},
        {"<~", 160, SIDE_LEFT, PIPE | STRICT},
        {"~>", 160, SIDE_LEFT, PIPE | STRICT},
        {"<<~", 160, SIDE_LEFT, PIPE | STRICT},
        {"~>>", 160, SIDE_LEFT, PIPE | STRICT},
        {"<~>", 160, SIDE_LEFT, PIPE | STRICT},
        {"in", 170, SIDE_LEFT, SAME_LINE | STRICT},
        {"not in", 170, SIDE_LEFT, SAME_LINE | STRICT},
        {"^^^", 180, SIDE_LEFT, STRICT},
        {"//", 190, SIDE_RIGHT, TIGHT},
        {"++", 200, SIDE_RIGHT, STRICT},
        {"--", 200, SIDE_RIGHT, STRICT},
        {"+++", 200, SIDE_RIGHT, STRICT},
        {"---", 200, SIDE_RIGHT, STRICT},
        {"..", 200, SIDE_RIGHT, STRICT | TIGHT},
        {"<>", 200, SIDE_RIGHT, STRICT},
        {"+", 210, SIDE_LEFT, 0},
        {"-", 210, SIDE_LEFT, 0},
        {"*", 220, SIDE_LEFT, 0},
        {"/", 220, SIDE_LEFT, 0},
        {"**", 230, SIDE_LEFT, 0},
};

const struct ex_operator *ex_operator(const char *text)
{
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
		if (!strcmp(rules[i].text, text))
			return &rules[i];
	return NULL;
}
