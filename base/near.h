/* How near two spellings are, for "did you mean". */
#ifndef BASE_NEAR_H
#define BASE_NEAR_H

#include <stdbool.h>
#include <stdint.h>

/* Levenshtein's distance; UINT32_MAX when one of them is too long to be worth it. */
uint32_t edit_distance(const char *a, const char *b);
/* As many changes as Haxe takes for a slip of the pen: a third of the shorter one. */
bool is_near(uint32_t distance, const char *a, const char *b);

#endif
