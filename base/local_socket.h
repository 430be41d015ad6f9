/* Unix stream sockets by path, and who is at the other end. */
#ifndef BASE_LOCAL_SOCKET_H
#define BASE_LOCAL_SOCKET_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* The longest path that a socket's address can hold. */
size_t local_socket_path_max(void);
/* A connected, blocking socket, or -1 and errno. */
int local_socket_connect(const char *path);
/* A listening, non-blocking socket with mode 0600, or -1 and errno. What is
 * at the path is the caller's to remove. */
int local_socket_listen(const char *path, int backlog);

/* The user at the other end (peer_linux.c). */
bool peer_user(int socket, uid_t *user);
/* True when that is who we are. */
bool peer_is_me(int socket);

#endif
