#include "transform/presence/rewrite.h"

#include <string.h>

/* The numbers of classify.h, which this file may not see (it looks down only):
 * they are what a stored row holds. */
enum { TRACK = 1, UPDATE = 2, UNTRACK = 3, LIST = 4, GET_BY_KEY = 5, OPERATIONS };
enum { UNKNOWN, TOPIC, CHANNEL_SOCKET, SOCKET_TOPIC, PID, SIMPLE, LIVE_SOCKET };

static const struct {
	const char *name;
	unsigned socket_form; /* SOCKET_*, 0 where there is none */
} operations[OPERATIONS] = {
        [TRACK] = {"track", SOCKET_TRACK},       [UPDATE] = {"update", SOCKET_UPDATE},
        [UNTRACK] = {"untrack", SOCKET_UNTRACK}, [LIST] = {"list", 0},
        [GET_BY_KEY] = {"get_by_key", 0},
};

struct rewrite {
	struct arena *arena;
	const struct presence_context *context;
	unsigned socket_forms; /* those that this module must have */
};

static struct ex *walk(struct rewrite *r, const struct ex *node);

/* ---- calls ---- */

/* Where a call goes: NULL is a local one. */
static struct ex *target(struct rewrite *r, const struct ex *receiver, bool *as_written)
{
	const struct presence_context *context = r->context;
	*as_written = false;
	if (receiver) {
		if (context->inside && strcmp(receiver->text, context->class_path) == 0)
			return NULL;
		return walk(r, receiver);
	}
	if (context->inside)
		return NULL;
	if (!context->guide_form && context->only_presence)
		return ex_alias(r->arena, context->only_presence);
	*as_written = true;
	return ex_alias(r->arena, "Phoenix.Presence");
}

static struct ex *call_node(struct rewrite *r, struct ex *module, const char *name)
{
	struct ex *call = ex_new(r->arena, module ? EX_REMOTE : EX_CALL);
	call->left = module;
	call->text = name;
	call->length = strlen(name);
	return call;
}

static bool has_capture(const struct ex *node)
{
	if (!node)
		return false;
	if (node->kind == EX_CAPTURE || node->kind == EX_PLACEHOLDER)
		return true;
	if (has_capture(node->left) || has_capture(node->right))
		return true;
	for (uint32_t i = 0; i < node->list.count; i++) {
		if (has_capture(node->list.items[i]))
			return true;
	}
	for (uint32_t i = 0; i < node->pairs.count; i++) {
		if (has_capture(node->pairs.items[i]))
			return true;
	}
	return false;
}

/* track(socket, key, meta) whose value is wanted: the socket, not {:ok, ref}.
 * The socket is evaluated once and first, as Haxe does. */
static struct ex *socket_kept(struct rewrite *r, struct ex *call, struct ex *socket)
{
	bool captures = false;
	for (uint32_t i = 1; i < call->list.count; i++)
		captures = captures || has_capture(call->list.items[i]);
	struct ex *function;
	if (captures) {
		call->list.items[0] = ex_var(r->arena, "tracked");
		function = ex_new(r->arena, EX_FN);
		ex_add(r->arena, function,
		       ex_clause(r->arena, ex_var(r->arena, "tracked"), NULL, call));
	} else {
		struct ex *placeholder = ex_new(r->arena, EX_PLACEHOLDER);
		placeholder->number = 1;
		call->list.items[0] = placeholder;
		function = ex_new(r->arena, EX_CAPTURE);
		function->number = -1;
		function->left = call;
	}
	return ex_call(r->arena, "tap", 2, socket, function);
}

/* list(socket, topic): Phoenix wants the topic alone, Haxe evaluates both. */
static struct ex *only_second(struct rewrite *r, struct ex *first, struct ex *second)
{
	if (ex_is_simple(first))
		return second;
	return ex_call(r->arena, "elem", 2, ex_tuple(r->arena, 2, first, second),
	               ex_int(r->arena, 1));
}

static struct ex *absent_is_nil(struct rewrite *r, struct ex *call)
{
	struct ex *choice = ex_new(r->arena, EX_CASE);
	choice->left = call;
	ex_add(r->arena, choice, ex_clause(r->arena, ex_list(r->arena, 0), NULL, ex_nil(r->arena)));
	ex_add(r->arena, choice,
	       ex_clause(r->arena, ex_var(r->arena, "presence"), NULL,
	                 ex_var(r->arena, "presence")));
	return choice;
}

static struct ex *presence_call(struct rewrite *r, const struct ex *node)
{
	if (node->number < TRACK || node->number >= OPERATIONS)
		return ex_copy(r->arena, node); /* a damaged row: the printer reports it */
	bool as_written;
	struct ex *module = target(r, node->left, &as_written);
	struct ex *call = call_node(r, module, operations[node->number].name);
	uint32_t first = 0;
	bool lists = node->number == LIST || node->number == GET_BY_KEY;
	if (!as_written && lists && node->second == SOCKET_TOPIC && node->list.count >= 2) {
		ex_add(r->arena, call,
		       only_second(r, walk(r, node->list.items[0]), walk(r, node->list.items[1])));
		first = 2;
	} else if (!as_written && !lists &&
	           (node->second == SOCKET_TOPIC || node->second == TOPIC ||
	            node->second == SIMPLE)) {
		ex_add(r->arena, call, ex_call(r->arena, "self", 0));
	}
	for (uint32_t i = first; i < node->list.count; i++)
		ex_add(r->arena, call, walk(r, node->list.items[i]));
	if (!as_written && !module && node->second == SOCKET_TOPIC)
		r->socket_forms |= operations[node->number].socket_form;
	if (!as_written && node->number == GET_BY_KEY && node->flag)
		return absent_is_nil(r, call);
	if (!as_written && node->second == CHANNEL_SOCKET && !lists && node->flag)
		return socket_kept(r, call, call->list.items[0]);
	return call;
}

/* ---- the walk ---- */

static struct ex *walk(struct rewrite *r, const struct ex *node)
{
	if (!node)
		return NULL;
	if (node->kind == EX_PRESENCE_CALL)
		return presence_call(r, node);
	if (node->kind == EX_MODULE_REF) {
		const char *name = presence_module_name(r->context, node->text);
		return name ? ex_alias(r->arena, name) : ex_copy(r->arena, node);
	}
	struct ex *copy = ARENA_NEW(r->arena, struct ex);
	*copy = *node;
	copy->left = walk(r, node->left);
	copy->right = walk(r, node->right);
	memset(&copy->list, 0, sizeof copy->list);
	memset(&copy->pairs, 0, sizeof copy->pairs);
	for (uint32_t i = 0; i < node->list.count; i++)
		VEC_PUSH(r->arena, &copy->list, walk(r, node->list.items[i]));
	for (uint32_t i = 0; i < node->pairs.count; i++)
		VEC_PUSH(r->arena, &copy->pairs, walk(r, node->pairs.items[i]));
	return copy;
}

/* ---- what a presence module has beside the user's functions ---- */

static struct ex *use_line(struct rewrite *r)
{
	struct ex *use = ex_new(r->arena, EX_DIRECTIVE);
	use->text = "use";
	use->length = 3;
	ex_add(r->arena, use, ex_alias(r->arena, "Phoenix.Presence"));
	struct ex *options = ex_new(r->arena, EX_KEYWORD);
	ex_add_pair(r->arena, options, ex_atom(r->arena, "otp_app"),
	            ex_atom(r->arena, r->context->otp_app));
	if (r->context->pubsub)
		ex_add_pair(r->arena, options, ex_atom(r->arena, "pubsub_server"),
		            ex_alias(r->arena, r->context->pubsub));
	ex_add(r->arena, use, options);
	return use;
}

static struct ex *log_refusal(struct rewrite *r, const char *operation)
{
	struct ex *text = ex_new(r->arena, EX_INTERPOLATION);
	char *before = arena_printf(r->arena, "presence %s of ", operation);
	ex_add(r->arena, text, ex_text(r->arena, before));
	ex_add(r->arena, text, ex_call(r->arena, "inspect", 1, ex_var(r->arena, "key")));
	ex_add(r->arena, text, ex_text(r->arena, " refused: "));
	ex_add(r->arena, text, ex_call(r->arena, "inspect", 1, ex_var(r->arena, "reason")));
	return ex_remote(r->arena, ex_alias(r->arena, "Logger"), "warning", 1, text);
}

static struct ex *refusal_logged(struct rewrite *r, struct ex *call, const char *operation)
{
	struct arena *arena = r->arena;
	struct ex *choice = ex_new(arena, EX_CASE);
	choice->left = call;
	ex_add(arena, choice,
	       ex_clause(arena, ex_tuple(arena, 2, ex_atom(arena, "ok"), ex_var(arena, "_ref")),
	                 NULL, ex_atom(arena, "ok")));
	ex_add(arena, choice,
	       ex_clause(arena,
	                 ex_tuple(arena, 2, ex_atom(arena, "error"), ex_var(arena, "reason")), NULL,
	                 log_refusal(r, operation)));
	return choice;
}

/* track/5, update/5, untrack/4: Phoenix's own function, then the socket. */
static struct ex *socket_form(struct rewrite *r, int operation)
{
	static const char *const parameters[] = {"pid", "socket", "topic", "key", "meta"};
	uint32_t count = operation == UNTRACK ? 4 : 5;
	struct ex *def = ex_new(r->arena, EX_DEF);
	def->word = "def";
	def->text = operations[operation].name;
	def->length = strlen(def->text);
	def->flag = true;
	struct ex *call = call_node(r, NULL, operations[operation].name);
	for (uint32_t i = 0; i < count; i++) {
		ex_add(r->arena, def, ex_var(r->arena, parameters[i]));
		if (i != 1)
			ex_add(r->arena, call, ex_var(r->arena, parameters[i]));
	}
	struct ex *body = ex_block(r->arena);
	ex_add(r->arena, body,
	       operation == UNTRACK ? call : refusal_logged(r, call, operations[operation].name));
	ex_add(r->arena, body, ex_var(r->arena, "socket"));
	def->right = body;
	return def;
}

static void add_socket_forms(struct rewrite *r, struct ex *module)
{
	for (int operation = TRACK; operation <= UNTRACK; operation++) {
		if (!(r->socket_forms & operations[operation].socket_form))
			continue;
		struct ex *hidden = ex_new(r->arena, EX_DOC);
		hidden->word = "doc";
		hidden->left = ex_bool(r->arena, false);
		ex_add(r->arena, module, hidden);
		ex_add(r->arena, module, socket_form(r, operation));
	}
}

struct ex *presence_rewrite(struct arena *arena, const struct ex *module,
                            const struct presence_context *context)
{
	struct rewrite r = {arena, context, context->inside ? context->socket_forms : 0};
	struct ex *copy = walk(&r, module);
	if (!context->inside || copy->kind != EX_MODULE)
		return copy;
	struct ex *complete = ARENA_NEW(arena, struct ex);
	*complete = *copy;
	memset(&complete->list, 0, sizeof complete->list);
	ex_add(arena, complete, use_line(&r));
	for (uint32_t i = 0; i < copy->list.count; i++)
		ex_add(arena, complete, copy->list.items[i]);
	add_socket_forms(&r, complete);
	return complete;
}
