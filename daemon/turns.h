/*
 * One build of a folder at a time within the daemon, in the order of asking.
 *
 * A build reads its sources after those before it have written: what was read
 * first is never written last.  Between processes the folder's lock sees to
 * that (output.h).  Safe to use from several threads.
 */
#ifndef DAEMON_TURNS_H
#define DAEMON_TURNS_H

struct turns;
struct turn;

struct turns *turns_new(void);
void turns_free(struct turns *turns);

/* Waits for the folder's turn; NULL without memory: then there is no waiting. */
struct turn *turns_take(struct turns *turns, const char *folder);
/* The next one's turn. NULL is let be. */
void turns_give(struct turns *turns, struct turn *turn);

#endif
