/* Loops that are recursive functions: while, do-while, and `for` by index over
 * an array that the body changes. */
#include "transform/lower/core.h"

struct recursion {
	const struct tx *node;
	struct end loop;
	unsigned jumps;
	local_list fronts;
	const struct tx *test;  /* while: the condition, NULL for ever */
	const struct tx *array; /* for: the array gone over, by loop.counter */
	struct path path;       /* ... and its path */
};

static struct ex *definition(struct lower *l, const struct end *loop)
{
	struct ex *def = ex_new(l->arena, EX_DEF);
	def->word = "defp";
	def->text = loop->name;
	def->length = strlen(loop->name);
	for (uint32_t i = 0; i < loop->vars.count; i++)
		ex_add(l->arena, def, lower_local(l, loop->vars.items[i]));
	for (uint32_t i = 0; i < loop->read.count; i++)
		ex_add(l->arena, def, lower_local(l, loop->read.items[i]));
	return def;
}

/* Definitions are placed where the loop stands, outer loops first. */
static uint32_t reserve(struct lower *l)
{
	VEC_PUSH(l->arena, &l->definitions, NULL);
	VEC_PUSH(l->arena, &l->definitions, NULL);
	return l->definitions.count - 2;
}

static struct ex *done_block(struct lower *l, const struct end *loop)
{
	struct ex *old = block_open(l);
	end_break(l, loop);
	return block_close(l, old);
}

static struct ex *array_test(struct lower *l, const struct recursion *r)
{
	struct ex *array = path_read(l, &r->path, r->path.steps.count);
	struct ex *length = ex_call(l->arena, "length", 1, array);
	return ex_binary(l->arena, "<", lower_local(l, r->loop.counter), length);
}

static struct ex *array_item(struct lower *l, const struct recursion *r)
{
	struct tx *read = ARENA_NEW(l->arena, struct tx);
	read->kind = TX_INDEX;
	read->node = r->node->node;
	read->left = (struct tx *)r->array;
	read->type = r->node->local ? r->node->local->type : NULL;
	struct tx *index = ARENA_NEW(l->arena, struct tx);
	index->kind = TX_LOCAL;
	index->node = r->node->node;
	index->local = r->loop.counter;
	index->type = r->loop.counter->type;
	read->right = index;
	return lower_index(l, read, path_read(l, &r->path, r->path.steps.count),
	                   lower_local(l, r->loop.counter));
}

static struct ex *body_block(struct lower *l, struct recursion *r)
{
	struct take nothing = {TAKE_NOTHING, NULL};
	struct ex *old = block_open(l);
	if (r->array) {
		if (r->node->local)
			bind_local(l, r->node->local, array_item(l, r));
		if (r->node->key)
			bind_local(l, r->node->key, lower_local(l, r->loop.counter));
	}
	struct rest rest = {
	        .items = (struct tx *const *)&r->node->right, .count = 1, .take = nothing};
	lower_rest(l, &rest, &r->loop);
	return block_close(l, old);
}

static void define(struct lower *l, struct recursion *r, uint32_t place)
{
	struct ex *def = definition(l, &r->loop);
	l->definitions.items[place] = def;
	struct ex *old = block_open(l);
	struct ex *test = r->test ? lower_test(l, r->test) : r->array ? array_test(l, r) : NULL;
	struct ex *first = block_close(l, old);
	if (!test) {
		def->right = body_block(l, r);
		return;
	}
	if (!first->list.count && lower_is_head_guard(test)) {
		def->left = test;
		def->right = body_block(l, r);
		struct ex *stop = definition(l, &r->loop);
		stop->right = done_block(l, &r->loop);
		l->definitions.items[place + 1] = stop;
		return;
	}
	struct ex *choice = ex_if(l->arena, test, body_block(l, r), done_block(l, &r->loop));
	ex_add(l->arena, first, choice);
	def->right = first;
}

static void split_variables(struct recursion *r, struct lower *l, const struct uses *uses)
{
	r->loop.kind = END_LOOP;
	r->loop.vars = uses->assigned;
	for (uint32_t i = 0; i < uses->read.count; i++) {
		if (!locals_has(&uses->assigned, uses->read.items[i]))
			locals_add(l, &r->loop.read, uses->read.items[i]);
	}
}

static const char *stem(const struct lower *l)
{
	return l->function ? l->function->stem : "init";
}

static bool finish(struct lower *l, struct recursion *r, const struct rest *next,
                   const struct end *end)
{
	uint32_t place = reserve(l);
	struct ex *call = own_call(l, r->loop.name);
	fronts_begin(l, r->node, &(struct uses){.assigned = r->loop.vars}, &r->fronts);
	loop_arguments(l, &r->loop, &r->fronts, call);
	const char *hint = l->hint;
	l->hint = NULL;
	define(l, r, place);
	l->hint = hint;
	if (r->loop.direct) {
		end_return(l, end, call);
		return true;
	}
	return loop_result(l, call, &r->loop, r->jumps, &r->fronts, next, end);
}

bool lower_while(struct lower *l, const struct tx *e, const struct rest *next,
                 const struct end *end)
{
	struct uses uses = uses_of(l, e);
	struct recursion r = {.node = e,
	                      .jumps = loop_jumps(e->right) & (JUMP_RETURN | JUMP_BREAK)};
	const struct tx *test = strip(e->left);
	bool forever = test->kind == TX_BOOL && test->truth;
	split_variables(&r, l, &uses);
	r.loop.direct = forever && r.jumps == JUMP_RETURN;
	r.loop.tagged =
	        !r.loop.direct && (r.jumps & JUMP_RETURN) && tag_needed(l, NULL, &r.loop.vars);
	r.loop.name = unique_function(l, stem(l), e->do_while ? "do" : "while");
	if (!forever && e->do_while)
		r.loop.until = e->left;
	else if (!forever)
		r.test = e->left;
	return finish(l, &r, next, end);
}

bool lower_index_loop(struct lower *l, const struct tx *e, const struct rest *next,
                      const struct end *end)
{
	struct recursion r = {.node = e,
	                      .jumps = loop_jumps(e->right) & (JUMP_RETURN | JUMP_BREAK)};
	r.array = e->left;
	if (!path_open(l, e->left, &r.path))
		return false;
	path_keep(l, &r.path, NULL);
	r.loop.counter = make_local(l, "index", e->left->type);
	if (e->local && local_info(l, e->local)->writes && is_object_type(e->local->type)) {
		struct path *borrow = ARENA_NEW(l->arena, struct path);
		borrow->root = r.path.root;
		for (uint32_t i = 0; i < r.path.steps.count; i++)
			VEC_PUSH(l->arena, &borrow->steps, r.path.steps.items[i]);
		struct step item = {.kind = STEP_INDEX,
		                    .node = e->left,
		                    .index = lower_local(l, r.loop.counter)};
		VEC_PUSH(l->arena, &borrow->steps, item);
		borrow->temporaries = r.path.temporaries;
		locals_add(l, &borrow->temporaries, r.loop.counter);
		local_info(l, e->local)->borrow = borrow;
	}
	struct uses uses = uses_of(l, e->right);
	struct uses source = uses_of(l, e->left);
	locals_join(l, &uses.read, &source.read);
	locals_join(l, &uses.read, &r.path.temporaries);
	locals_add(l, &uses.read, r.loop.counter);
	split_variables(&r, l, &uses);
	uint32_t kept = 0;
	for (uint32_t i = 0; i < r.loop.vars.count; i++) {
		if (r.loop.vars.items[i] != e->local && r.loop.vars.items[i] != e->key)
			r.loop.vars.items[kept++] = r.loop.vars.items[i];
	}
	r.loop.vars.count = kept;
	kept = 0;
	for (uint32_t i = 0; i < r.loop.read.count; i++) {
		if (r.loop.read.items[i] != e->local && r.loop.read.items[i] != e->key)
			r.loop.read.items[kept++] = r.loop.read.items[i];
	}
	r.loop.read.count = kept;
	r.loop.tagged = (r.jumps & JUMP_RETURN) && tag_needed(l, NULL, &r.loop.vars);
	r.loop.name = unique_function(l, stem(l), "for");
	return finish(l, &r, next, end);
}
