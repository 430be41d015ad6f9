#include "base/local_socket.h"

#include <sys/socket.h>

bool peer_user(int socket, uid_t *user)
{
	struct ucred peer;
	socklen_t length = sizeof peer;
	if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
		return false;
	*user = peer.uid;
	return true;
}
