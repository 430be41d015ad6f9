/*
 * The wire contract between hx2ex and hx2exd, all of it:
 *
 * JSON-RPC 2.0 in LSP's framing ("Content-Length: N\r\n\r\n" and N bytes of
 * JSON) over a local stream socket.  The client's first request is
 *
 *   hello {"protocol": PROTOCOL_VERSION, "build_id": "..."}
 *     -> {"protocol", "build_id", "pid"}
 *
 * and it may send the next one without waiting.  A daemon of another protocol
 * or build answers ERROR_MISMATCH with {"protocol", "build_id", "pid",
 * "watching"} as data; after that it still takes `status` and `stop`.
 *
 *   build, check, emit, why, stats, clean  {"cwd", "args", "env"} -> the
 *          object of daemon/engine.h ("watch" is left out)
 *   watch  {"cwd", "args", "env"} -> the first build's object; each later
 *          build is the notification `built` with its object, a line to say
 *          is the notification `note` {"text"}.  Lasts as long as the
 *          connection.  When the daemon ends it says `bye` {"reason":
 *          "stop" | "restart" | "replaced"} first
 *   status {} -> {"pid", "build_id", "socket", "cache", "watching",
 *          "in_flight", "projects", "rss_bytes"}
 *   stop   {"restart": true?} -> {"pid"}; the connection then stays open
 *          until the process ends
 */
#ifndef PROTOCOL_PROTOCOL_H
#define PROTOCOL_PROTOCOL_H

enum { PROTOCOL_VERSION = 1 };

enum protocol_error {
	/* JSON-RPC's own */
	ERROR_PARSE = -32700,
	ERROR_REQUEST = -32600,
	ERROR_METHOD = -32601,
	ERROR_PARAMS = -32602,
	ERROR_INTERNAL = -32603,
	/* ours */
	ERROR_MISMATCH = -32001,  /* another protocol or build */
	ERROR_LEAVING = -32002,   /* the daemon ends: connect again */
	ERROR_TOO_MANY = -32003,  /* too many clients or requests */
	ERROR_FORBIDDEN = -32004, /* another user's client */
};

#endif
