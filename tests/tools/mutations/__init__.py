"""Kinds of semantic mutations of a Haxe source, for mutate_errors.py.

A kind is a function from a Source (source.py) to a list of candidates; a
candidate is a list of edits (start, end, text).  Kinds see tokens, matched
brackets and the outline of declarations, no tree: what is not Haxe any more is
caught as a difference of syntax errors, not kept out.  All is deterministic:
where a candidate needs a choice it asks the generator that it is given.
"""
from mutations.source import Source
from mutations.kinds import KINDS
import mutations.values, mutations.types, mutations.control, mutations.declarations, mutations.tokens

def mutate(text, name, rng):
    """One mutant of this kind, or None where the kind finds nothing to do."""
    source = Source(text)
    if not source.locals or not source.types or not source.fields:
        source.locals, source.types, source.fields = source.locals or ['x'], source.types or ['Int'], source.fields or ['length']
    candidates = KINDS[name](source, rng)
    if not candidates:
        return None
    edits = sorted(rng.choice(candidates), reverse=True)
    for start, end, new in edits:
        text = text[:start] + new + text[end:]
    return text if text != source.text else None
