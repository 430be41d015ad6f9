"""Names, calls, literals, operators, fields."""
import re

from mutations.kinds import kind, misspelt, replace, drop_part, add_part, swapped
from mutations.source import LITERALS

@kind('rename-use')
def rename_use(s, rng):
    return [replace(s, i, misspelt(s.words[i], rng)) for i in s.uses()]

@kind('other-local')
def other_local(s, rng):
    return [replace(s, i, rng.choice(s.locals)) for i in s.uses()]

@kind('rename-field')
def rename_field(s, rng):
    return [replace(s, i, misspelt(w, rng)) for i, w in enumerate(s.words) if s.word(i - 1) == '.' and s.is_name(i)]

@kind('other-field')
def other_field(s, rng):
    return [replace(s, i, rng.choice(s.fields)) for i, w in enumerate(s.words) if s.word(i - 1) == '.' and s.is_name(i) and not w[0].isupper()]

@kind('rename-literal-field')
def rename_literal_field(s, rng):
    return [replace(s, i, misspelt(s.words[i], rng)) for i in range(1, len(s.words))
            if s.word(i + 1) == ':' and s.word(i - 1) in ('{', ',') and s.is_name(i)]

@kind('drop-argument')
def drop_argument(s, rng):
    return drop_part(s, [o for _, o, new in s.calls() if not new])

@kind('add-argument')
def add_argument(s, rng):
    return add_part(s, [o for _, o, new in s.calls() if not new], rng)

@kind('new-drop-argument')
def new_drop_argument(s, rng):
    return drop_part(s, [o for _, o, new in s.calls() if new])

@kind('new-add-argument')
def new_add_argument(s, rng):
    return add_part(s, [o for _, o, new in s.calls() if new], rng)

@kind('swap-arguments')
def swap_arguments(s, rng):
    out = []
    for _, opened, _ in s.calls():
        parts = s.parts(opened)
        out += [swapped(s, parts[n], parts[n + 1]) for n in range(len(parts) - 1)]
    return out

@kind('other-argument')
def other_argument(s, rng):
    return [[s.cut(a, b, rng.choice(LITERALS))] for _, o, _ in s.calls() for a, b in s.parts(o)]

@kind('change-int')
def change_int(s, rng):
    return [replace(s, i, rng.choice(['"x"', '1.5', 'null', 'true', '[1]', '{}'])) for i in range(len(s.words)) if s.kind(i) == 'int']

@kind('change-string')
def change_string(s, rng):
    return [replace(s, i, rng.choice(['1', '1.5', 'null', 'false', '["x"]', '~/x/'])) for i in range(len(s.words)) if s.kind(i) == 'str']

@kind('change-other-literal')
def change_other_literal(s, rng):
    return [replace(s, i, rng.choice(LITERALS)) for i, w in enumerate(s.words) if s.kind(i) in ('float', 're') or w in ('true', 'false', 'null')]

@kind('call-value')
def call_value(s, rng):
    return [[(s.tokens[i].end,) * 2 + (rng.choice(['()', '(1)']),)] for i in s.uses() if s.word(i + 1) != '(']

@kind('call-field')
def call_field(s, rng):
    return [[(s.tokens[i].end,) * 2 + (rng.choice(['()', '(1)']),)] for i, w in enumerate(s.words)
            if s.is_name(i) and not w[0].isupper() and s.word(i - 1) == '.' and s.word(i + 1) != '(']

@kind('drop-call')
def drop_call(s, rng):
    return [[s.cut(o, s.partner[o])] for _, o, new in s.calls() if not new]

@kind('add-field-access')
def add_field_access(s, rng):
    return [[(s.tokens[i].end,) * 2 + ('.' + rng.choice(s.fields + ['length', 'foo', 'toString()']),)] for i in s.uses() if s.word(i + 1) != '(']

@kind('drop-field-access')
def drop_field_access(s, rng):
    return [[s.cut(i, i + 1)] for i, w in enumerate(s.words) if w == '.' and s.is_name(i + 1)]

@kind('drop-receiver')
def drop_receiver(s, rng):
    return [[s.cut(i - 1, i)] for i, w in enumerate(s.words) if w == '.' and s.kind(i - 1) == 'id' and s.word(i - 2) != '.' and s.is_name(i + 1)]

@kind('drop-new')
def drop_new(s, rng):
    return [[(s.tokens[i].start, s.tokens[i + 1].start, '')] for i, w in enumerate(s.words) if w == 'new' and s.is_name(i + 1)]

@kind('add-new')
def add_new(s, rng):
    return [[(s.tokens[h].start,) * 2 + ('new ',)] for h, o, new in s.calls() if not new and s.word(h - 1) != '.' and s.is_name(h)]

BINARY = ['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '&&', '||', '&', '|', '^', '<<', '...', '=>', '=', '+=']

@kind('change-operator')
def change_operator(s, rng):
    return [replace(s, i, rng.choice(BINARY)) for i, w in enumerate(s.words)
            if s.kind(i) == 'op' and w in BINARY and i not in s.partner and w not in ('=>', '->', '=') and (s.kind(i - 1) in ('id', 'int', 'str', 'float') or s.word(i - 1) in (')', ']'))]

@kind('change-assignment')
def change_assignment(s, rng):
    return [replace(s, i, rng.choice(['=', '+=', '-=', '*=', '/=', '==', '|=', '%='])) for i, w in enumerate(s.words) if w in ('=', '+=', '-=', '*=', '/=')]

@kind('add-unary')
def add_unary(s, rng):
    return [[(s.tokens[i].start,) * 2 + (rng.choice(['!', '-', '~', '++']),)] for i in s.uses()]

@kind('drop-unary')
def drop_unary(s, rng):
    return [[s.cut(i, i)] for i, w in enumerate(s.words) if w in ('!', '++', '--', '~') or w == '-' and s.word(i - 1) in ('(', ',', '=', 'return', '[')]

@kind('index')
def index(s, rng):
    return [[(s.tokens[i].end,) * 2 + (rng.choice(['[0]', '["x"]', '[0][0]']),)] for i in s.uses() if s.word(i + 1) != '(']

@kind('change-index')
def change_index(s, rng):
    found = [i for i, w in enumerate(s.words) if w == '[' and i in s.partner and (s.kind(i - 1) == 'id' and s.is_name(i - 1) or s.word(i - 1) in (')', ']')) and s.partner[i] > i + 1]
    return [[s.cut(i + 1, s.partner[i] - 1, rng.choice(LITERALS))] for i in found] + [[s.cut(i, s.partner[i])] for i in found]

@kind('array-item')
def array_item(s, rng):
    found = [i for i, w in enumerate(s.words) if w == '[' and s.parts(i) if i in s.partner and s.word(i - 1) in ('=', '(', ',', 'return', '[', ':', '=>')]
    return [[(s.tokens[s.parts(i)[-1][1]].end,) * 2 + (', ' + rng.choice(LITERALS + ['1 => 1', '"x" => "y"']),)] for i in found]

@kind('object-field')
def object_field(s, rng):
    found = [i for i, w in enumerate(s.words) if w == '{' and s.is_name(i + 1) and s.word(i + 2) == ':' and i in s.partner]
    return drop_part(s, found) + [[(s.tokens[i].end,) * 2 + (rng.choice(['extra: 1, ', 'extra:Int, ', s.words[i + 1] + ': 1, ']),)] for i in found]

@kind('interpolation')
def interpolation(s, rng):
    out = []
    for t in s.tokens:
        if t.kind == 'str' and t.text[0] == "'":
            for m in re.finditer(r'\$(?:\{)?([a-z]\w*)', t.text):
                at = t.start + m.start(1)
                out.append([(at, at + len(m.group(1)), misspelt(m.group(1), rng))])
                out.append([(at, at + len(m.group(1)), rng.choice(s.locals))])
    return out
