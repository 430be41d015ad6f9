"""Single tokens and lines: what a slip of the hand does, syntax errors among it."""
from mutations.kinds import kind, misspelt, replace
from mutations.source import KEYWORDS

INSERTED = [';', ',', '(', ')', '{', '}', '[', ']', '.', ':', '=', '+', '"', "'", '?', '!', '<', '>', '->', '=>', '@', '1', 'x',
            'var', 'function', 'return', 'if', 'else', 'static', 'new', 'class', 'case', 'in', 'null', '/*', '//', '#if', '#end', '$', '~/']

@kind('delete-token')
def delete_token(s, rng):
    return [[s.cut(i, i)] for i in range(len(s.words))]

@kind('insert-token')
def insert_token(s, rng):
    return [[(t.start, t.start, rng.choice(INSERTED) + ' ')] for t in s.tokens]

@kind('swap-tokens')
def swap_tokens(s, rng):
    return [[s.cut(i, i, s.words[i + 1]), s.cut(i + 1, i + 1, s.words[i])] for i in range(len(s.words) - 1) if s.words[i] != s.words[i + 1]]

@kind('replace-token')
def replace_token(s, rng):
    return [replace(s, i, rng.choice(INSERTED)) for i in range(len(s.words))]

@kind('misspell-keyword')
def misspell_keyword(s, rng):
    return [replace(s, i, misspelt(w, rng)) for i, w in enumerate(s.words) if w in KEYWORDS and s.kind(i) == 'id']

@kind('drop-semicolon')
def drop_semicolon(s, rng):
    return [[s.cut(i, i)] for i, w in enumerate(s.words) if w == ';']

@kind('drop-bracket')
def drop_bracket(s, rng):
    return [[s.cut(i, i)] for i, w in enumerate(s.words) if w in '()[]{}' and s.kind(i) == 'op']

def lines(s):
    """(start, end) of each line with a token on it."""
    out, seen = [], set()
    for t in s.tokens:
        start = s.text.rfind('\n', 0, t.start) + 1
        end = s.text.find('\n', t.start)
        if start not in seen:
            seen.add(start)
            out.append((start, len(s.text) if end < 0 else end + 1))
    return out

@kind('duplicate-line')
def duplicate_line(s, rng):
    return [[(end, end, s.text[start:end])] for start, end in lines(s)]

@kind('delete-line')
def delete_line(s, rng):
    return [[(start, end, '')] for start, end in lines(s)]

@kind('swap-lines')
def swap_lines(s, rng):
    found = lines(s)
    return [[(a, b, s.text[c:d]), (c, d, s.text[a:b])] for (a, b), (c, d) in zip(found, found[1:])]

@kind('unterminated')
def unterminated(s, rng):
    """A string, a regular expression or a comment that does not end."""
    out = [[(t.end - 1, t.end, '')] for t in s.tokens if t.kind in ('str', 're') and len(t.text) > 1]
    return out + [[(t.start, t.start, '/* ')] for t in s.tokens[:40]]

@kind('truncate')
def truncate(s, rng):
    return [[(t.start, len(s.text), '')] for t in s.tokens]

@kind('change-package')
def change_package(s, rng):
    if s.word(0) == 'package':
        end = s.words.index(';')
        return [[s.cut(0, end, text)] for text in ('', 'package other;', 'package Other;', 'package a.b;')] + [[s.cut(1, end - 1, s.slice(1, end - 1) + '.more')] if end > 1 else [s.cut(0, end)]]
    return [[(s.tokens[0].start, s.tokens[0].start, text)] for text in ('package other;\n', 'package Other;\n')] if s.tokens else []

@kind('rename-type')
def rename_type(s, rng):
    return [replace(s, i + 1, misspelt(s.words[i + 1], rng)) for _, i, _ in s.declared if s.is_name(i + 1)]

@kind('rename-type-parameter')
def rename_type_parameter(s, rng):
    return [replace(s, a, 'Q') for i, w in enumerate(s.words) if w == '<' and i in s.partner and (s.word(i - 2) in ('class', 'function', 'interface', 'abstract', 'enum', 'typedef'))
            for a, _ in s.parts(i)]

@kind('move-member')
def move_member(s, rng):
    """A member into another type."""
    out = []
    for o, f, k, n, e in s.members:
        for other, (_, _, body) in enumerate(s.declared):
            if other != o:
                at = s.tokens[body].end
                out.append([(at, at, '\n' + s.slice(f, e) + '\n'), s.cut(f, e)])
    return out
