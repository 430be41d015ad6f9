"""The table of kinds, and what several of them do alike."""
from mutations.source import LITERALS

KINDS = {}

def kind(name):
    def add(function):
        KINDS[name] = function
        return function
    return add

def misspelt(word, rng):
    at = rng.randrange(len(word))
    return rng.choice([word + 'x', word[:at] + 'q' + word[at + 1:] if at else word + 'z', word[:1] + word[2:] if len(word) > 2 else word + 'y'])

def replace(s, i, text):
    return [s.cut(i, i, text)]

def without_part(s, parts, n):
    a, b = parts[n]
    if n + 1 < len(parts):
        return [(s.tokens[a].start, s.tokens[parts[n + 1][0]].start, '')]
    if n:
        return [(s.tokens[parts[n - 1][1]].end, s.tokens[b].end, '')]
    return [s.cut(a, b)]

def drop_part(s, calls):
    out = []
    for opened in calls:
        parts = s.parts(opened)
        out += [without_part(s, parts, n) for n in range(len(parts))]
    return out

def add_part(s, calls, rng):
    out = []
    for opened in calls:
        parts = s.parts(opened)
        at = s.tokens[opened].end
        out.append([(at, at, rng.choice(LITERALS) + (', ' if parts else ''))])
        if parts:
            end = s.tokens[parts[-1][1]].end
            out.append([(end, end, ', ' + rng.choice(LITERALS))])
    return out

def swapped(s, a, b):
    return [s.cut(*a, s.slice(*b)), s.cut(*b, s.slice(*a))]
