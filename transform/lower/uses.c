/* What a piece of code reads, assigns and how it can be left. */
#include "transform/lower/core.h"

#include "transform/types/walk.h"

bool locals_has(const local_list *list, const struct tx_local *local)
{
	for (uint32_t i = 0; i < list->count; i++) {
		if (list->items[i] == local)
			return true;
	}
	return false;
}

/* Keeps the order of declaration. */
void locals_add(struct lower *l, local_list *list, struct tx_local *local)
{
	if (locals_has(list, local))
		return;
	VEC_PUSH(l->arena, list, local);
	for (uint32_t i = list->count - 1; i && list->items[i - 1]->number > local->number; i--) {
		list->items[i] = list->items[i - 1];
		list->items[i - 1] = local;
	}
}

void locals_join(struct lower *l, local_list *list, const local_list *more)
{
	for (uint32_t i = 0; i < more->count; i++)
		locals_add(l, list, more->items[i]);
}

struct finder {
	struct lower *l;
	struct uses found;
	local_list declared;
	local_list borrowed, lenders; /* var x = path, and where the path starts */
	local_list named;             /* local functions declared here, not lifted yet ... */
	VEC(const struct tx_function *) functions_named; /* ... and their code */
	unsigned loops, functions;                       /* how deep inside */
};

static void find(struct finder *f, const struct tx *e);

static void note_assigned(struct finder *f, struct tx_local *local, bool replaced)
{
	if (!local)
		return;
	locals_add(f->l, &f->found.assigned, local);
	if (replaced)
		locals_add(f->l, &f->found.replaced, local);
	struct local_info *info = local_info(f->l, local);
	if (info->borrow && !replaced) {
		for (uint32_t i = 0; i < info->borrow->temporaries.count; i++)
			locals_add(f->l, &f->found.read, info->borrow->temporaries.items[i]);
		note_assigned(f, info->borrow->root, false);
	}
}

static void note_read(struct finder *f, struct tx_local *local)
{
	struct lifted *lifted = lifted_of(f->l, local);
	if (!lifted) {
		locals_add(f->l, &f->found.read, local);
		return;
	}
	if (!lifted->ready)
		return;
	for (uint32_t i = 0; i < lifted->read.count; i++)
		locals_add(f->l, &f->found.read, lifted->read.items[i]);
	for (uint32_t i = 0; i < lifted->assigned.count; i++)
		note_assigned(f, lifted->assigned.items[i], false);
}

static void note_declared(struct finder *f, struct tx_local *local)
{
	if (local)
		VEC_PUSH(f->l->arena, &f->declared, local);
}

static void declare_pattern(struct finder *f, const struct tx_pattern *pattern)
{
	if (!pattern)
		return;
	note_declared(f, pattern->local);
	find(f, pattern->value);
	declare_pattern(f, pattern->inner);
	for (uint32_t i = 0; i < pattern->items.count; i++)
		declare_pattern(f, pattern->items.items[i]);
}

static void find_function(struct finder *f, const struct tx_function *function)
{
	note_declared(f, function->self);
	for (uint32_t i = 0; i < function->args.count; i++)
		note_declared(f, function->args.items[i].local);
	f->functions++;
	find(f, function->body);
	f->functions--;
}

/* What a local function of this piece of code changes, before it is lifted. */
static uint64_t changes_of_named(const struct finder *f, const struct tx_local *local)
{
	for (uint32_t i = 0; i < f->named.count; i++) {
		if (f->named.items[i] == local)
			return modes_closure(f->l->input->modes, f->functions_named.items[i],
			                     f->l->arena)
			        .changes;
	}
	return 0;
}

static void note_named(struct finder *f, struct tx_local *local, const struct tx_function *function)
{
	if (!local)
		return;
	VEC_PUSH(f->l->arena, &f->named, local);
	VEC_PUSH(f->l->arena, &f->functions_named, function);
}

static void find_call(struct finder *f, const struct tx *e)
{
	find(f, e->left);
	for (uint32_t i = 0; i < e->list.count; i++)
		find(f, e->list.items[i]);
	const struct tx *callee = strip(e->left);
	const struct member *member = called_member(e);
	uint64_t changes = 0;
	if (member && callee->symbol) {
		if (changes_receiver(member))
			note_assigned(f, path_root(callee->left), false);
		int argument = changed_argument(member);
		if (argument >= 0)
			changes = UINT64_C(1) << argument;
		if (!callee->symbol->is_std) {
			struct effects effects = effects_of(f->l, callee->symbol, member);
			changes = effects.changes;
			if (effects.changes_this)
				note_assigned(f, path_root(callee->left), false);
		}
	} else if (callee && callee->kind == TX_LOCAL) {
		struct lifted *lifted = lifted_of(f->l, callee->local);
		changes = lifted ? lifted->changes : changes_of_named(f, callee->local);
	}
	for (uint32_t i = 0; i < e->list.count && i < 64; i++) {
		if (changes >> i & 1)
			note_assigned(f, path_root(e->list.items[i]), false);
	}
}

static void find_loop(struct finder *f, const struct tx *e)
{
	note_declared(f, e->local);
	note_declared(f, e->key);
	if (e->kind == TX_FOR)
		find(f, e->left);
	find(f, e->third);
	f->loops++;
	if (e->kind == TX_WHILE)
		find(f, e->left);
	find(f, e->right);
	f->loops--;
	/* `for (x in a) x.n++` changes a. */
	if (e->kind == TX_FOR && e->local && e->for_kind != FOR_RANGE &&
	    locals_has(&f->found.assigned, e->local) && is_object_type(e->local->type))
		note_assigned(f, path_root(e->left), false);
}

static void find_jump(struct finder *f, const struct tx *e)
{
	find(f, e->left);
	if (e->kind == TX_RETURN) {
		if (f->functions)
			return;
		f->found.jumps |= JUMP_RETURN;
		for (uint32_t i = 0; f->l->function && i < f->l->function->outs.count; i++)
			note_read(f, f->l->function->outs.items[i]);
	} else if (!f->functions && !f->loops) {
		f->found.jumps |= e->kind == TX_BREAK ? JUMP_BREAK : JUMP_CONTINUE;
	}
}

static void find_children(struct finder *f, const struct tx *e)
{
	find(f, e->left);
	for (uint32_t i = 0; i < e->list.count; i++) {
		if (i < e->keys.count)
			find(f, e->keys.items[i]);
		find(f, e->list.items[i]);
	}
	find(f, e->right);
	find(f, e->third);
	for (uint32_t i = 0; i < e->cases.count; i++) {
		for (uint32_t j = 0; j < e->cases.items[i].patterns.count; j++)
			declare_pattern(f, e->cases.items[i].patterns.items[j]);
		find(f, e->cases.items[i].guard);
		find(f, e->cases.items[i].body);
	}
	find(f, e->by_default);
	for (uint32_t i = 0; i < e->catches.count; i++) {
		note_declared(f, e->catches.items[i].local);
		find(f, e->catches.items[i].body);
	}
}

/* The yields of a comprehension inside belong to that one. */
static void find_comprehension(struct finder *f, const struct tx *e)
{
	unsigned functions = f->functions, loops = f->loops;
	struct tx_local *yield = f->l->function ? f->l->function->yield : NULL;
	if (f->l->function)
		f->l->function->yield = NULL;
	find_children(f, e);
	if (f->l->function)
		f->l->function->yield = yield;
	f->functions = functions;
	f->loops = loops;
}

static void find(struct finder *f, const struct tx *e)
{
	if (!e)
		return;
	switch (e->kind) {
	case TX_LOCAL:
	case TX_THIS:
		if (e->local)
			note_read(f, e->local);
		break;
	case TX_VAR:
		note_declared(f, e->local);
		if (e->left && strip(e->left)->kind == TX_FUNCTION)
			note_named(f, e->local, strip(e->left)->function);
		find(f, e->left);
		if (e->left && is_borrow(local_info(f->l, e->local), strip(e->left))) {
			VEC_PUSH(f->l->arena, &f->borrowed, e->local);
			VEC_PUSH(f->l->arena, &f->lenders, path_root(e->left));
		}
		break;
	case TX_BINARY:
		find_children(f, e);
		if (is_assignment(e->op))
			note_assigned(f, path_root(e->left), read_local(strip(e->left)) != NULL);
		break;
	case TX_UNARY:
		find(f, e->left);
		if (e->op == OP_INCREMENT || e->op == OP_DECREMENT)
			note_assigned(f, path_root(e->left), read_local(strip(e->left)) != NULL);
		break;
	case TX_CALL:
		find_call(f, e);
		break;
	case TX_FOR:
	case TX_WHILE:
		find_loop(f, e);
		break;
	case TX_FUNCTION:
		note_named(f, e->function->self, e->function);
		find_function(f, e->function);
		break;
	case TX_RETURN:
	case TX_BREAK:
	case TX_CONTINUE:
		find_jump(f, e);
		break;
	case TX_YIELD:
		find_children(f, e);
		if (f->l->function && f->l->function->yield)
			note_assigned(f, f->l->function->yield, false);
		break;
	case TX_COMPREHENSION:
		find_comprehension(f, e);
		break;
	default:
		find_children(f, e);
	}
}

static void drop_declared(local_list *list, const local_list *declared)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < list->count; i++) {
		if (!locals_has(declared, list->items[i]))
			list->items[kept++] = list->items[i];
	}
	list->count = kept;
}

struct uses uses_of_list(struct lower *l, struct tx *const *list, uint32_t count)
{
	struct finder f = {.l = l};
	for (uint32_t i = 0; i < count; i++)
		find(&f, list[i]);
	/* What is changed under another name goes back: a later name first. */
	for (uint32_t i = f.borrowed.count; i; i--) {
		if (locals_has(&f.found.assigned, f.borrowed.items[i - 1]))
			note_assigned(&f, f.lenders.items[i - 1], false);
	}
	drop_declared(&f.found.assigned, &f.declared);
	drop_declared(&f.found.replaced, &f.declared);
	drop_declared(&f.found.read, &f.declared);
	return f.found;
}

struct uses uses_of(struct lower *l, const struct tx *e)
{
	struct tx *one = (struct tx *)e;
	return uses_of_list(l, &one, 1);
}

struct mention {
	const struct tx_local *local;
	bool found;
};

static bool visit_mention(void *context, const struct tx *e)
{
	struct mention *mention = context;
	if (read_local(e) == mention->local)
		mention->found = true;
	return !mention->found;
}

bool tx_mentions(const struct tx *e, const struct tx_local *local)
{
	struct mention mention = {local, false};
	tx_walk(e, visit_mention, &mention);
	return mention.found;
}
