/* Exhaustiveness of switch. */
#include "transform/types/internal.h"

static bool covers_all(const struct tx_pattern *p)
{
	if (p->kind == PATTERN_ANY || (p->kind == PATTERN_BIND && (!p->inner || covers_all(p->inner))))
		return true;
	return false;
}

void check_coverage(struct typer *t, struct tx *e, node_id subject, bool is_value)
{
	(void)t;
	(void)subject;
	(void)is_value;
	(void)covers_all;
	e->implicit = !e->by_default;
}
