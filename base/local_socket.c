#include "base/local_socket.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

size_t local_socket_path_max(void)
{
	return sizeof((struct sockaddr_un *)NULL)->sun_path - 1;
}

static bool address_of(const char *path, struct sockaddr_un *address)
{
	*address = (struct sockaddr_un){.sun_family = AF_UNIX};
	if (strlen(path) > local_socket_path_max())
		return errno = ENAMETOOLONG, false;
	memcpy(address->sun_path, path, strlen(path));
	return true;
}

static int give_up(int file)
{
	int error = errno;
	close(file);
	errno = error;
	return -1;
}

int local_socket_connect(const char *path)
{
	struct sockaddr_un address;
	if (!address_of(path, &address))
		return -1;
	int file = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (file < 0)
		return -1;
	while (connect(file, (struct sockaddr *)&address, sizeof address) != 0)
		if (errno != EINTR)
			return give_up(file);
	return file;
}

int local_socket_listen(const char *path, int backlog)
{
	struct sockaddr_un address;
	if (!address_of(path, &address))
		return -1;
	int file = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (file < 0)
		return -1;
	/* The mode of the descriptor becomes the mode of the path, so there is
	 * no moment in which the socket is open to others. */
	if (fchmod(file, 0600) != 0 || bind(file, (struct sockaddr *)&address, sizeof address) != 0)
		return give_up(file);
	if (chmod(path, 0600) != 0 || listen(file, backlog) != 0)
		return give_up(file);
	return file;
}

bool peer_is_me(int socket)
{
	uid_t user;
	return peer_user(socket, &user) && user == geteuid();
}
