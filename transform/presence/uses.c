#include "transform/presence/uses.h"

#include "transform/types/symbols.h"
#include "transform/types/walk.h"

#include <string.h>

/* What `use Phoenix.Presence` puts into a module, and the socket forms. */
static const struct {
	const char *name;
	uint32_t least, most;
} injected[] = {
        {"track", 3, 5},        {"update", 3, 5},        {"untrack", 2, 4},   {"list", 1, 1},
        {"getByKey", 2, 2},     {"get_by_key", 2, 2},    {"childSpec", 1, 1}, {"child_spec", 1, 1},
        {"fetchersPids", 0, 0}, {"fetchers_pids", 0, 0},
};

static const char *const operation_names[PRESENCE_OPERATION_COUNT] = {
        [PRESENCE_NONE] = "",         [PRESENCE_TRACK] = "track",
        [PRESENCE_UPDATE] = "update", [PRESENCE_UNTRACK] = "untrack",
        [PRESENCE_LIST] = "list",     [PRESENCE_GET_BY_KEY] = "getByKey",
};

struct finding {
	const struct typed_class *typed;
	struct arena *arena;
	struct presence_uses *uses;
	struct diags *diags;
};

static struct place place_of(const struct decl *decl, const struct name *path, node_id node)
{
	struct span span = decl_span(decl, node);
	return (struct place){decl->file->shown, path, node, span.start, span.end};
}

static void check_kind(struct finding *f, const struct presence_use *use)
{
	const char *name = operation_names[use->operation];
	struct place place = place_of(f->typed->decl, f->typed->symbol->path, use->node);
	bool lists = use->operation == PRESENCE_LIST || use->operation == PRESENCE_GET_BY_KEY;
	if (use->kind == KIND_LIVE_SOCKET && !lists) {
		struct diag *diag = diag_add(f->diags, place, DIAG_PRESENCE_NO_TOPIC, name);
		diag->hint = arena_printf(f->arena, "write Presence.%s(socket, \"topic\", key%s)",
		                          name, use->operation == PRESENCE_UNTRACK ? "" : ", meta");
	} else if (use->operation == PRESENCE_LIST &&
	           (use->kind == KIND_LIVE_SOCKET || use->kind == KIND_UNKNOWN)) {
		struct diag *diag = diag_add(f->diags, place, DIAG_PRESENCE_LIST_SOCKET);
		diag->hint = "list a topic: Presence.list(\"users\")";
	} else if (use->kind == KIND_UNKNOWN && !lists) {
		struct diag *diag = diag_add(f->diags, place, DIAG_PRESENCE_UNKNOWN, name);
		diag->hint = "give the first argument a type: a String for a topic, a socket type "
		             "for a socket";
	}
}

static bool visit(void *context, const struct tx *node)
{
	struct finding *f = context;
	if (node->kind != TX_CALL)
		return true;
	struct presence_call call = presence_classify(node);
	if (call.operation == PRESENCE_NONE)
		return true;
	struct presence_use use = {call.operation, call.kind,
	                           call.receiver ? call.receiver->path->text : NULL, node->node};
	VEC_PUSH(f->arena, &f->uses->calls, use);
	check_kind(f, &use);
	return true;
}

static void find_clashes(struct finding *f)
{
	for (uint32_t i = 0; i < f->typed->members.count; i++) {
		const struct member *member = f->typed->members.items[i].member;
		if (!member || member->kind != MEMBER_METHOD || !(member->access & ACCESS_STATIC))
			continue;
		uint32_t count = member->function->args.count;
		for (size_t j = 0; j < sizeof injected / sizeof *injected; j++) {
			if (!name_is(member->name.name, injected[j].name) ||
			    count < injected[j].least || count > injected[j].most)
				continue;
			struct presence_use clash = {
			        PRESENCE_NONE, KIND_UNKNOWN,
			        arena_printf(f->arena, "%s/%u", injected[j].name, count),
			        member->name.node};
			VEC_PUSH(f->arena, &f->uses->clashes, clash);
		}
	}
}

void presence_uses_find(const struct typed_class *typed, struct arena *arena,
                        struct presence_uses *uses, struct diags *diags)
{
	struct finding f = {typed, arena, uses, diags};
	typed_class_walk(typed, visit, &f);
	find_clashes(&f);
}

static void write_use(const struct presence_use *use, struct buf *out)
{
	buf_varint(out, use->operation);
	buf_varint(out, use->kind);
	buf_varint(out, use->node);
	buf_varint(out, use->receiver != NULL);
	if (use->receiver)
		buf_block(out, use->receiver, strlen(use->receiver));
}

static struct presence_use read_use(struct arena *arena, struct cursor *in)
{
	struct presence_use use = {0};
	use.operation = (enum presence_operation)cursor_varint(in);
	use.kind = (enum presence_kind)cursor_varint(in);
	use.node = (node_id)cursor_varint(in);
	if (cursor_varint(in)) {
		size_t length;
		const char *text = cursor_block(in, &length);
		use.receiver = arena_copy(arena, text, length);
	}
	if (use.operation >= PRESENCE_OPERATION_COUNT || use.kind >= KIND_COUNT)
		in->failed = 1;
	return use;
}

void presence_uses_write(const struct presence_uses *uses, struct buf *out)
{
	buf_varint(out, uses->calls.count);
	for (uint32_t i = 0; i < uses->calls.count; i++)
		write_use(&uses->calls.items[i], out);
	buf_varint(out, uses->clashes.count);
	for (uint32_t i = 0; i < uses->clashes.count; i++)
		write_use(&uses->clashes.items[i], out);
}

bool presence_uses_read(struct presence_uses *uses, struct arena *arena, struct cursor *in)
{
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--)
		VEC_PUSH(arena, &uses->calls, read_use(arena, in));
	for (uint64_t count = cursor_varint(in); count && !in->failed; count--)
		VEC_PUSH(arena, &uses->clashes, read_use(arena, in));
	return !in->failed;
}

unsigned presence_use_socket_form(const struct presence_use *use)
{
	if (use->kind != KIND_SOCKET_TOPIC)
		return 0;
	switch (use->operation) {
	case PRESENCE_TRACK:
		return SOCKET_TRACK;
	case PRESENCE_UPDATE:
		return SOCKET_UPDATE;
	case PRESENCE_UNTRACK:
		return SOCKET_UNTRACK;
	default:
		return 0;
	}
}

/* `Presence.track(...)` outside, with no one module that it could mean. */
static void check_outside(const struct presence_use *use, const struct presence_context *context,
                          struct place place, struct diags *diags)
{
	const char *name = operation_names[use->operation];
	if (use->receiver || context->inside || (context->only_presence && !context->guide_form))
		return;
	struct diag *diag = diag_add(diags, place, DIAG_PRESENCE_OUTSIDE, name);
	diag->hint = context->presence_count == 0
	                     ? "make a presence module (a class with @:presence) and call that"
	                     : arena_printf(diags->arena,
	                                    "name the presence module: MyPresence.%s(...)", name);
}

void presence_uses_check(const struct presence_uses *uses, const struct presence_context *context,
                         const struct decl *decl, const struct name *path, struct diags *diags)
{
	for (uint32_t i = 0; i < uses->calls.count; i++)
		check_outside(&uses->calls.items[i], context,
		              place_of(decl, path, uses->calls.items[i].node), diags);
	for (uint32_t i = 0; context->inside && i < uses->clashes.count; i++) {
		const struct presence_use *clash = &uses->clashes.items[i];
		diag_add(diags, place_of(decl, path, clash->node), DIAG_PRESENCE_INJECTED,
		         clash->receiver)
		        ->hint = "give it another name: Phoenix puts its own function there";
	}
}
