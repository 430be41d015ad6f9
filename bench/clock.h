/* What measures share: clocks, and the middle of several figures. */
#ifndef BENCH_CLOCK_H
#define BENCH_CLOCK_H

double wall_ms(void);
/* Of this process on its core: other work of the machine is not in it. */
double own_ms(void);
/* Sorts them. */
double median(double *values, int count);

#endif
