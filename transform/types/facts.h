/*
 * Facts: what a class's typing and lowering read of the rest of the program.
 *
 * A fact is a kind, a subject (text, the same in every process) and a value
 * (a hash; ABSENT when the subject does not exist).  The lookup functions of
 * symbols.c, typer.c and lower.c record each one that they answer, once, in
 * the fact list of the class that asked.  A stored row is good when every fact
 * of its list has the same value again (facts_hold).
 */
#ifndef TRANSFORM_TYPES_FACTS_H
#define TRANSFORM_TYPES_FACTS_H

#include "base/hash.h"
#include "base/name.h"
#include "base/vec.h"

enum fact_kind {
#define FACT(name, word, follows) FACT_##name,
#include "transform/types/facts.def"
#undef FACT
	FACT_KIND_COUNT
};

/* What a change of can change a fact; as bits. */
enum fact_follows { FOLLOWS_HEADS = 1, FOLLOWS_BODIES = 2, FOLLOWS_SUMMARIES = 4 };
enum fact_follows fact_follows(enum fact_kind kind);

struct fact {
	enum fact_kind kind;
	const struct name *subject; /* the whole, or what stands before `part` */
	const struct name *part;    /* or NULL: a member of the subject, a name of the module */
	struct hash value;
};

struct fact_list {
	struct arena *arena;
	struct name_scope *names;
	VEC(struct fact) list; /* in the order of first reading */
	uint32_t *slots;       /* facts.c's own: where each fact of the list is */
	uint32_t slot_count;
};

void fact_list_init(struct fact_list *facts, struct arena *arena, struct name_scope *names);
/* Records a fact unless it is there already. A NULL list records nothing. */
void fact_record(struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                 struct hash value);
/* The same of a subject in two parts, which is text only where it is written: one list has a
 * kind's subjects in one of the two ways. */
void fact_record_part(struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                      const struct name *part, struct hash value);
/* It is in the list: its value need not be made again. */
bool fact_recorded(const struct fact_list *facts, enum fact_kind kind, const struct name *subject,
                   const struct name *part);
/* The subject's text. */
char *fact_text(const struct fact *fact, struct arena *arena);
/* Forgets all facts, but keeps the room for others. */
void fact_list_clear(struct fact_list *facts);
/* Moves the facts to an empty list, where they take no more room than they need. */
void fact_list_move(struct fact_list *into, struct fact_list *from);
extern const struct hash FACT_ABSENT;
const char *fact_word(enum fact_kind kind); /* "signature", as `why` prints it */

/* A list as the bytes of a row, sorted; and back (false: the bytes are damaged). */
void facts_write(const struct fact_list *facts, struct buf *out);
bool facts_read(struct fact_list *facts, struct cursor *in);
/* The same as an array of their number. */
struct fact *facts_array(struct arena *arena, struct name_scope *names, struct cursor *in,
                         uint32_t *count);

#endif
