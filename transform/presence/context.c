#include "transform/presence/context.h"

#include <string.h>

const char *presence_module_name(const struct presence_context *context, const char *class_path)
{
	uint32_t low = 0, high = context->names.count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = strcmp(context->names.items[middle].class_path, class_path);
		if (order == 0)
			return context->names.items[middle].module;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static void add_text(struct buf *buf, const char *text)
{
	buf_block(buf, text ? text : "", text ? strlen(text) : 0);
}

struct hash presence_context_hash(const struct presence_context *context, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf, arena);
	buf_varint(&buf, context->inside);
	add_text(&buf, context->class_path);
	add_text(&buf, context->module);
	add_text(&buf, context->otp_app);
	add_text(&buf, context->pubsub);
	buf_varint(&buf, context->guide_form);
	add_text(&buf, context->only_presence);
	buf_varint(&buf, context->socket_forms);
	for (uint32_t i = 0; i < context->names.count; i++) {
		add_text(&buf, context->names.items[i].class_path);
		add_text(&buf, context->names.items[i].module);
	}
	return hash_bytes(buf_string(&buf), buf.length);
}
