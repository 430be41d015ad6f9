#include "tests/unit/suites.h"

#include <stdlib.h>

int main(void)
{
	static Suite *(*const all[])(void) = {
#define SUITE(name) suite_##name,
#include "tests/unit/suites.def"
#undef SUITE
	};
	SRunner *runner = srunner_create(all[0]());
	for (size_t i = 1; i < sizeof all / sizeof *all; i++)
		srunner_add_suite(runner, all[i]());
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
