#include "transform/presence/classify.h"

#include "transform/types/symbols.h"

#include <string.h>

/* What a method of phoenix.Presence means. KIND_COUNT: the first argument and
 * the number of arguments decide. */
static const struct {
	const char *name;
	enum presence_operation operation;
	enum presence_kind kind;
} methods[] = {
        {"track", PRESENCE_TRACK, KIND_COUNT},
        {"update", PRESENCE_UPDATE, KIND_COUNT},
        {"untrack", PRESENCE_UNTRACK, KIND_COUNT},
        {"list", PRESENCE_LIST, KIND_COUNT},
        {"getByKey", PRESENCE_GET_BY_KEY, KIND_COUNT},
        {"listTopic", PRESENCE_LIST, KIND_TOPIC},
        {"listSimple", PRESENCE_LIST, KIND_SIMPLE},
        {"trackInternal", PRESENCE_TRACK, KIND_TOPIC},
        {"updateInternal", PRESENCE_UPDATE, KIND_TOPIC},
        {"untrackInternal", PRESENCE_UNTRACK, KIND_TOPIC},
        {"trackSimple", PRESENCE_TRACK, KIND_SIMPLE},
        {"updateSimple", PRESENCE_UPDATE, KIND_SIMPLE},
        {"untrackSimple", PRESENCE_UNTRACK, KIND_SIMPLE},
        {"trackWithSocket", PRESENCE_TRACK, KIND_SOCKET_TOPIC},
        {"updateWithSocket", PRESENCE_UPDATE, KIND_SOCKET_TOPIC},
        {"untrackWithSocket", PRESENCE_UNTRACK, KIND_SOCKET_TOPIC},
        {"trackPid", PRESENCE_TRACK, KIND_PID},
        {"updatePid", PRESENCE_UPDATE, KIND_PID},
        {"untrackPid", PRESENCE_UNTRACK, KIND_PID},
};

/* The number of arguments of the form that names socket and topic. */
static const uint32_t socket_form_arguments[PRESENCE_OPERATION_COUNT] = {
        [PRESENCE_TRACK] = 4, [PRESENCE_UPDATE] = 4,     [PRESENCE_UNTRACK] = 3,
        [PRESENCE_LIST] = 2,  [PRESENCE_GET_BY_KEY] = 3,
};

/* Modules whose type is a LiveView's socket, and a channel's.  Haxe gives
 * phoenix.Phoenix.Socket and phoenix.Socket the same path, so modules decide. */
static const char *const live_modules[] = {"phoenix.Phoenix", "phoenix.LiveSocket"};
static const char *const channel_modules[] = {"phoenix.Socket", "phoenix.ChannelSocket"};

static bool module_among(struct ty *type, const char *const *modules, size_t count)
{
	type = ty_follow_null(type);
	if (!type || !type->symbol || !(type->kind == TY_CLASS || type->kind == TY_ABSTRACT))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (name_is(type->symbol->module, modules[i]))
			return true;
	}
	return false;
}

static bool is_topic(struct ty *type)
{
	type = ty_follow_null(type);
	if (!type)
		return false;
	if (ty_is_string(type))
		return true;
	return type->kind == TY_ABSTRACT && type->symbol &&
	       (name_ends(type->symbol->path, ".PresenceTopic") ||
	        name_is(type->symbol->path, "PresenceTopic"));
}

static enum presence_kind first_argument(const struct tx *argument)
{
	if (is_topic(argument->type))
		return KIND_TOPIC;
	if (argument->from_dynamic)
		return KIND_UNKNOWN;
	if (module_among(argument->type, live_modules, 2))
		return KIND_LIVE_SOCKET;
	if (module_among(argument->type, channel_modules, 2))
		return KIND_CHANNEL_SOCKET;
	return KIND_UNKNOWN;
}

static uint32_t written_arguments(const struct tx *call)
{
	uint32_t count = call->list.count;
	while (count && call->list.items[count - 1] &&
	       call->list.items[count - 1]->kind == TX_NULL &&
	       call->list.items[count - 1]->implicit)
		count--;
	return count;
}

struct presence_call presence_classify(const struct tx *call)
{
	struct presence_call none = {PRESENCE_NONE, KIND_UNKNOWN, NULL};
	const struct tx *field = call->kind == TX_CALL ? call->left : NULL;
	if (!field || field->kind != TX_FIELD || field->field_kind != FIELD_STATIC ||
	    !field->symbol || !name_is(field->symbol->path, "phoenix.Presence"))
		return none;
	struct presence_call found = none;
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
		if (name_is(field->name, methods[i].name)) {
			found.operation = methods[i].operation;
			found.kind = methods[i].kind;
		}
	}
	uint32_t count = written_arguments(call);
	if (found.operation != PRESENCE_NONE && found.kind == KIND_COUNT) {
		if (count == 0)
			return none;
		found.kind = count == socket_form_arguments[found.operation]
		                     ? KIND_SOCKET_TOPIC
		                     : first_argument(call->list.items[0]);
	}
	if (field->left && field->left->kind == TX_TYPE)
		found.receiver = field->left->symbol;
	return found;
}

bool presence_is_module(const struct decl *decl)
{
	if (decl->kind != DECL_CLASS)
		return false;
	if (meta_find(&decl->meta, ":presence"))
		return true;
	for (uint32_t i = 0; i < decl->implements.count; i++) {
		const struct type_node *type = decl->implements.items[i];
		if (type->path.count && name_is(VEC_LAST(&type->path).name, "PresenceBehavior"))
			return true;
	}
	return false;
}
