/* Borrows against changes, when a member was walked to its end. */
#include "transform/modes/walk.h"

#include <string.h>

static bool through_reader(const struct change *change, const struct local_info *reader)
{
	const struct local_info *one = change->through;
	if (change->put == reader)
		return true;
	for (int depth = 0; one && depth < 64; depth++, one = one->base) {
		if (one == reader)
			return true;
	}
	return false;
}

/* The change is of something on the way to where the alias is, and of that very field. */
static bool is_on_the_way(const struct change *change, const struct place_path *alias)
{
	const struct place_path *path = &change->path;
	if (!path_covers(path, alias) || path->parts.count >= alias->parts.count)
		return false;
	return path->deep || change->field == NONE ||
	       alias->parts.items[path->parts.count].label == change->field;
}

static bool conflicts(const struct check *check, const struct change *change)
{
	const struct place_path *alias = &check->alias.path, *path = &change->path;
	bool whole = check->alias.kind == ALIAS_WHOLE && !check->alias.held_count;
	switch (check->kind) {
	case CHECK_CHANGE:
		return path_covers(alias, path) || is_on_the_way(change, alias);
	case CHECK_RECEIVER:
	case CHECK_LOOP:
		return whole && is_on_the_way(change, alias);
	case CHECK_READ:
		if (check->alias.kind == ALIAS_CONTENTS &&
		    path->parts.count <= alias->parts.count && !path->deep)
			return false;
		return path_covers(alias, path);
	default:
		return false;
	}
}

static void say_conflict(struct walk *w, const struct check *check, const struct change *change)
{
	const char *path = path_text(w, &check->alias.path);
	struct conditions when = both(check->alias.when, change->when);
	const char *hint = check->kind == CHECK_READ || check->kind == CHECK_LIST
	                           ? "read what you need before the change, or take a copy"
	                           : arena_printf(w->arena, "use `%s` itself", path);
	if (strcmp(path, check->name) == 0)
		emit_refusal(w, check->node, DIAG_MODES_ALIAS, when, hint,
		             "`%s` changes while it is in use: `%s`", path, change->how);
	else
		emit_refusal(
		        w, check->node, DIAG_MODES_ALIAS, when, hint,
		        "`%s` and `%s` name one object, which changes while both are in use: `%s`",
		        check->name, path, change->how);
}

static uint32_t first_change(const struct local_info *root, uint32_t after)
{
	uint32_t low = 0, high = root->changes.count;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (root->changes.items[middle].at <= after)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool assigned_between(const struct local_info *root, uint32_t start, uint32_t end)
{
	for (uint32_t i = 0; i < root->assigns.count; i++) {
		if (root->assigns.items[i].at > start && root->assigns.items[i].at < end)
			return true;
	}
	return false;
}

/* for (x in list) list.remove(x): the loop has left x behind already. */
static bool removes_item(const struct tx *loop, const struct tx *e)
{
	const struct tx *callee = e && e->kind == TX_CALL ? bare(e->left) : NULL;
	const struct tx *item = callee && e->list.count == 1 ? bare(e->list.items[0]) : NULL;
	return item && callee->kind == TX_FIELD && callee->name &&
	       name_is(callee->name, "remove") && item->kind == TX_LOCAL &&
	       item->local == loop->local && !item->local->assigned;
}

static bool is_missed(const struct check *check, const struct change *change)
{
	const struct place_path *alias = &check->alias.path, *path = &change->path;
	if (check->kind != CHECK_LIST)
		return conflicts(check, change);
	return path->parts.count <= alias->parts.count && path_covers(alias, path) &&
	       !removes_item(check->node, change->node);
}

static void check_one(struct walk *w, const struct check *check)
{
	const struct local_info *root = check->alias.path.root;
	if (!root)
		return;
	bool assigned = assigned_between(root, check->start, check->end);
	uint32_t i = first_change(root, check->start);
	bool changes = i < root->changes.count && root->changes.items[i].at < check->end;
	if (assigned && (check->kind == CHECK_CHANGE || check->kind == CHECK_RECEIVER ||
	                 (check->kind == CHECK_LOOP && changes)))
		emit_refusal(
		        w, check->node, DIAG_MODES_ALIAS, check->alias.when, "use another variable",
		        "`%s` starts from `%s`, which is assigned while it is in use", check->name,
		        path_text(w, &(struct place_path){.kind = check->alias.path.kind,
		                                          .root = check->alias.path.root}));
	for (; i < root->changes.count && root->changes.items[i].at < check->end; i++) {
		const struct change *change = &root->changes.items[i];
		if (check->reader && through_reader(change, check->reader))
			continue;
		if (!is_missed(check, change))
			continue;
		say_conflict(w, check, change);
		if (!change->when.count && !check->alias.when.count)
			return;
	}
}

static void check_local(struct walk *w, const struct local_info *info, const struct tx *node)
{
	struct check check = {.start = info->start, .end = modes_life_end(info), .node = node};
	check.reader = info;
	check.name = info->local && info->local->name ? info->local->name->text : "a value";
	for (uint32_t i = 0; i < info->aliases.count; i++) {
		check.alias = info->aliases.items[i];
		check.kind = info->changed && !check.alias.held_count ? CHECK_CHANGE : CHECK_READ;
		if (check.alias.path.root != info)
			check_one(w, &check);
		/* What is built afresh as well may be changed without its source. */
	}
}

/* A named function that takes its own name, which is its own for good. */
static bool is_own_name(const struct held *held)
{
	const struct function_info *by = held->by;
	while (by && !(by->function && by->function->self == held->info->local))
		by = by->outer;
	return by && held->info->local && held->info->assigns.count == 1;
}

static void check_held(struct walk *w, const struct held *held)
{
	if (is_own_name(held))
		return;
	for (uint32_t i = 0; i < held->info->assigns.count; i++) {
		const struct mark *mark = &held->info->assigns.items[i];
		bool inside = mark->at >= held->by->start && mark->at <= held->by->end;
		bool again = mark->loop && mark->loop->start <= held->by->start &&
		             held->by->start <= mark->loop->end;
		if (inside || (mark->at < held->by->start && !again))
			continue;
		emit_refusal(w, held->at, DIAG_MODES_CAPTURE, held->when,
		             "give the function a variable of its own: `var now = x;`",
		             "`%s` is assigned after a function took it",
		             held->info->local && held->info->local->name
		                     ? held->info->local->name->text
		                     : "this");
		return;
	}
}

void check_all(struct walk *w)
{
	for (uint32_t i = 0; i < w->infos.count && !w->strict; i++) {
		const struct local_info *info = w->infos.entries[i].value;
		struct tx at = {.node = info->local ? info->local->node : 0};
		if (info->aliases.count && info->start)
			check_local(w, info, &at);
	}
	for (uint32_t i = 0; i < w->checks.count; i++)
		check_one(w, &w->checks.items[i]);
	for (uint32_t i = 0; i < w->held.count; i++)
		check_held(w, &w->held.items[i]);
}
