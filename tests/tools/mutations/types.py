"""Written types, casts, abstracts: what a declaration says of its values."""
from mutations.kinds import kind, misspelt, replace, drop_part
from mutations.source import TYPES

@kind('misspell-type')
def misspell_type(s, rng):
    return [replace(s, i, misspelt(w, rng)) for i, w in enumerate(s.words) if s.is_name(i) and w[0].isupper()]

@kind('other-type-name')
def other_type_name(s, rng):
    return [replace(s, i, rng.choice(s.types)) for i, w in enumerate(s.words) if s.is_name(i) and w[0].isupper()]

@kind('change-declared-type')
def change_declared_type(s, rng):
    return [[s.cut(a, b, rng.choice([t for t in TYPES + s.types if t != s.slice(a, b)]))] for _, a, b in s.written_types()]

@kind('wrap-type')
def wrap_type(s, rng):
    return [[s.cut(a, b, rng.choice(['Array<%s>', 'Null<%s>', 'Map<String, %s>', 'Void->(%s)', 'Iterable<%s>', 'Class<%s>', '{a:%s}']) % s.slice(a, b))]
            for _, a, b in s.written_types()]

@kind('unwrap-type')
def unwrap_type(s, rng):
    return [[s.cut(a, b, s.slice(*s.parts(a + 1)[-1]))] for _, a, b in s.written_types()
            if s.word(a + 1) == '<' and s.partner.get(a + 1) == b and s.parts(a + 1)]

@kind('drop-type')
def drop_type(s, rng):
    return [[s.cut(c, b)] for c, _, b in s.written_types()]

@kind('drop-type-parameters')
def drop_type_parameters(s, rng):
    return [[s.cut(i, s.partner[i])] for i, w in enumerate(s.words) if w == '<' and i in s.partner]

@kind('add-type-parameter')
def add_type_parameter(s, rng):
    out = [[(s.tokens[s.partner[i]].start,) * 2 + (rng.choice([', Int', ', String', ', T']),)] for i, w in enumerate(s.words) if w == '<' and i in s.partner]
    return out + [[(s.tokens[b].end, s.tokens[b].end, '<Int>')] for _, a, b in s.written_types() if a == b]

@kind('drop-type-parameter')
def drop_type_parameter(s, rng):
    return drop_part(s, [i for i, w in enumerate(s.words) if w == '<' and i in s.partner and len(s.parts(i)) > 1])

@kind('other-type-argument')
def other_type_argument(s, rng):
    return [[s.cut(a, b, rng.choice(TYPES))] for i, w in enumerate(s.words) if w == '<' and i in s.partner for a, b in s.parts(i)]

@kind('drop-constraint')
def drop_constraint(s, rng):
    return [[s.cut(a + 1, b)] for i, w in enumerate(s.words) if w == '<' and i in s.partner for a, b in s.parts(i) if s.word(a + 1) == ':']

@kind('add-constraint')
def add_constraint(s, rng):
    out = []
    for i, w in enumerate(s.words):
        if w == '<' and i in s.partner and (s.word(i - 2) in ('class', 'function', 'interface', 'abstract', 'enum')):
            out += [[(s.tokens[a].end, s.tokens[a].end, ':' + rng.choice(['Int', 'String', '{a:Int}', 'Float', 'haxe.Constraints.NotVoid', '{function f():Int;}'] + s.types))]
                    for a, b in s.parts(i) if a == b]
    return out

@kind('drop-cast')
def drop_cast(s, rng):
    out = [[(s.tokens[i].start, s.tokens[i + 1].start, '')] for i, w in enumerate(s.words) if w in ('cast', 'untyped')]
    return out + [replace(s, i + 1, rng.choice(["Int", "String", "Missing"])) for i, w in enumerate(s.words) if w == "is" and s.is_name(i + 1)]

@kind('add-cast')
def add_cast(s, rng):
    return [replace(s, i, rng.choice(['cast(%s, Int)', '(%s : Int)', '(%s : String)', 'cast(%s, Array<Int>)', '(%s is String)', 'cast(%s, String)', '(%s : Dynamic)', 'cast %s', 'untyped %s', '(%s is Array<Int>)',
                                      'cast(%s, {a:Int})', 'cast(%s, T)']) % s.words[i]) for i in s.uses() if s.word(i + 1) != '(']

@kind('drop-from-to')
def drop_from_to(s, rng):
    out = []
    for word, i, body in s.declared:
        if word in ('abstract', 'enum abstract'):
            for j in range(i, body):
                if s.words[j] in ('from', 'to'):
                    out.append([s.cut(j, s.type_end(j + 1) or j + 1)])
    return out

@kind('change-underlying')
def change_underlying(s, rng):
    out = []
    for word, i, body in s.declared:
        if word in ('abstract', 'enum abstract'):
            for j in range(i, body):
                if s.words[j] == '(' and j in s.partner:
                    out.append([s.cut(j + 1, s.partner[j] - 1, rng.choice(TYPES))])
    return out

@kind('catch-type')
def catch_type(s, rng):
    return [[s.cut(i + 4, s.partner[i + 1] - 1, rng.choice(TYPES + ['Dynamic', 'haxe.Exception', 'Missing']))] for i, w in enumerate(s.words) if w == 'catch' and s.word(i + 3) == ':']
