#include "base/near.h"

#include <stddef.h>
#include <string.h>

enum { LONGEST = 128 };

static uint32_t smaller(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

uint32_t edit_distance(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	uint32_t rows[2][LONGEST + 1];
	if (n > LONGEST || m > LONGEST)
		return UINT32_MAX;
	for (size_t j = 0; j <= m; j++)
		rows[0][j] = (uint32_t)j;
	for (size_t i = 1; i <= n; i++) {
		uint32_t *now = rows[i % 2], *last = rows[(i + 1) % 2];
		now[0] = (uint32_t)i;
		for (size_t j = 1; j <= m; j++) {
			uint32_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
			now[j] = smaller(smaller(last[j], now[j - 1]) + 1, last[j - 1] + cost);
		}
	}
	return rows[n % 2][m];
}

bool is_near(uint32_t distance, const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	return distance <= (n < m ? n : m) / 3;
}
