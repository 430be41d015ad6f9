"""Kinds of semantic mutations of a Haxe source, for mutate_errors.py.

A kind is a function from a Source to a list of candidates; a candidate is a
list of edits (start, end, text).  Kinds see tokens, matched brackets and the
outline of declarations, no tree: what is not Haxe any more is caught as a
difference of syntax errors, not kept out.  All is deterministic: where a
candidate needs a choice it asks the generator that it is given.
"""
import re

TOKEN = re.compile(r'''
  (?P<skip>\s+|//[^\n]*|/\*.*?\*/)
 |(?P<dir>\#\w+(?:[ \t]+!?[\w.]+|[ \t]*\([^)\n]*\))?)
 |(?P<meta>@:?[\w.]+)
 |(?P<re>~/(?:\\.|[^/\\\n])+/\w*)
 |(?P<float>\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)
 |(?P<int>0x[\da-fA-F]+|\d+)
 |(?P<id>\$?[A-Za-z_]\w*)
 |(?P<str>"(?:\\.|[^"\\])*"|')
 |(?P<op>\.\.\.|=>|->|==|!=|<=|&&|\|\||\+\+|--|\+=|-=|\*=|/=|%=|&=|\|=|\^=|<<|\?\?|\?\.|.)
''', re.X | re.S)

KEYWORDS = set('''abstract break case cast catch class continue default do dynamic else enum extends extern false final
for function if implements import in inline interface macro new null operator overload override package private public
return static super switch this throw true try typedef untyped using var while trace is get set never'''.split())
OPENERS, CLOSERS = {'(': ')', '[': ']', '{': '}'}, ')]}'
TYPES = ['Int', 'String', 'Float', 'Bool', 'Array<Int>', 'Array<String>', 'Map<String, Int>', 'Null<Int>', 'Dynamic', 'Int->Int', 'Void',
         '{a:Int}', 'Date', 'Iterator<Int>', 'Class<Dynamic>']
LITERALS = ['1', '"x"', '1.5', 'true', 'null', '[1]', '["x"]', '{a: 1}', '() -> 1', '[1 => "x"]', 'x -> x', "'s'", '-1', 'Int']
MODIFIERS = set('public private static inline override final dynamic extern abstract macro overload'.split())

class Token:
    __slots__ = ('kind', 'start', 'end', 'text')

    def __init__(self, kind, start, end, text):
        self.kind, self.start, self.end, self.text = kind, start, end, text

def string_end(text, at):
    """The end of the single-quoted string that starts at `at`; code inside ${} may hold strings."""
    i = at + 1
    while i < len(text) and text[i] != "'":
        if text[i] == '\\':
            i += 1
        elif text.startswith('${', i):
            depth, i = 1, i + 2
            while i < len(text) and depth:
                if text[i] == "'":
                    i = string_end(text, i) - 1
                depth += {'{': 1, '}': -1}.get(text[i:i + 1], 0)
                i += 1
            continue
        i += 1
    return i + 1

class Source:
    """Tokens of a source and what can be seen of its structure."""

    def __init__(self, text):
        self.text, self.tokens = text, []
        at = 0
        while at < len(text):
            m = TOKEN.match(text, at)
            kind, end = m.lastgroup, m.end()
            if m.group() == "'":
                end = string_end(text, at)
            if kind != 'skip':
                self.tokens.append(Token(kind, at, end, text[at:end]))
            at = end
        self.words = [t.text for t in self.tokens]
        self.paths()
        self.match_brackets()
        self.names()
        self.outline()

    def word(self, i):
        return self.words[i] if 0 <= i < len(self.words) else ''

    def kind(self, i):
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else ''

    def is_name(self, i):
        return self.kind(i) == 'id' and self.words[i] not in KEYWORDS and i not in self.in_path

    def paths(self):
        """The tokens of package and import statements, that only their own kinds change."""
        self.in_path, inside = set(), False
        for i, w in enumerate(self.words):
            inside = inside and w != ';' or w in ('package', 'import', 'using')
            if inside:
                self.in_path.add(i)

    def after(self, i):
        """The token after token i, or after the bracket that it opens."""
        return max(self.partner.get(i, i), i) + 1

    def match_brackets(self):
        self.partner, stack = {}, []
        for i, w in enumerate(self.words):
            if self.kind(i) == 'op' and w in OPENERS:
                stack.append(i)
            elif self.kind(i) == 'op' and w in CLOSERS and stack:
                j = stack.pop()
                self.partner[i], self.partner[j] = j, i
        for i, w in enumerate(self.words):
            if w == '<' and (self.word(i - 1)[:1].isupper() or self.word(i - 2) == 'function'):
                j = self.angle_end(i)
                if j:
                    self.partner[i], self.partner[j] = j, i

    def angle_end(self, i):
        depth = 0
        for j in range(i, len(self.words)):
            w = self.words[j]
            if w == '<':
                depth += 1
            elif w == '>':
                depth -= 1
                if depth == 0:
                    return j
            elif self.kind(j) != 'id' and w not in ('.', ',', '->', '(', ')', '{', '}', ':', '?', '&'):
                return None
        return None

    def names(self):
        self.locals, self.fields, self.types = [], [], []
        for i, w in enumerate(self.words):
            if self.is_name(i):
                into = self.types if w[0].isupper() else self.fields if self.word(i - 1) == '.' else self.locals
                if w not in into:
                    into.append(w)

    def outline(self):
        """Types: (word, name, body); members: (type, first, keyword, name, last)."""
        self.declared, self.members = [], []
        i = 0
        while i < len(self.words):
            w = self.words[i]
            if w in OPENERS and i in self.partner:
                i = self.partner[i]
            elif w in ('class', 'interface', 'enum', 'abstract', 'typedef') and (self.is_name(i + 1) and self.word(i - 1) != '.'):
                body = next((j for j in range(i + 1, len(self.words)) if self.words[j] == '{'), None)
                if body in self.partner:
                    kind = 'enum abstract' if w == 'abstract' and self.word(i - 1) == 'enum' else w
                    self.declared.append((kind, i, body))
                    self.members_of(len(self.declared) - 1, body)
                    i = self.partner[body]
            i += 1

    def members_of(self, owner, body):
        i, last = body + 1, self.partner[body]
        while i < last:
            first = i
            while i < last and (self.words[i] in MODIFIERS and self.words[i + 1] not in (':', '=') or self.kind(i) == 'meta'):
                i += 1
                if self.words[i] == '(' and self.kind(i - 1) == 'meta':
                    i = self.partner[i] + 1
            keyword = i
            if self.words[i] not in ('var', 'function'):
                keyword = i - 1
            name = keyword + 1
            end = self.member_end(i, last)
            self.members.append((owner, first, keyword, name, end))
            i = end + 1

    def member_end(self, i, last):
        method = self.words[i] == 'function'
        seen = False
        while i < last:
            w = self.words[i]
            if w == ';':
                return i
            if w in OPENERS and i in self.partner:
                body = method and w == '{' and seen and self.words[i - 1] != ':'
                i = self.partner[i]
                if body and self.word(i + 1) != '->':
                    return i
                seen = seen or self.words[i] == ')'
            i += 1
        return last - 1

    def parts(self, opened):
        """The comma-separated parts between a bracket and its partner: (first, last) token numbers."""
        out, first, i, last = [], opened + 1, opened + 1, self.partner[opened]
        while i < last:
            if self.words[i] == ',':
                out.append((first, i - 1))
                first = i + 1
            elif i in self.partner and self.partner[i] > i:
                i = self.partner[i]
            i += 1
        if first < last:
            out.append((first, last - 1))
        return [(a, b) for a, b in out if a <= b]

    def span(self, first, last):
        return self.tokens[first].start, self.tokens[last].end

    def cut(self, first, last, text=''):
        return (*self.span(first, last), text)

    def slice(self, first, last):
        return self.text[self.tokens[first].start:self.tokens[last].end]

    def calls(self):
        """(callee's last token, its opening parenthesis, whether it is a `new`)."""
        for i, w in enumerate(self.words):
            if w != '(' or i not in self.partner or i == 0:
                continue
            before = i - 1
            start = self.partner.get(before, before) if self.words[before] == '>' else before
            if not (self.is_name(start - 1 if start != before else start) or self.words[before] in (')', ']', 'super', 'trace')):
                continue
            head = start - 1 if start != before else start
            path = head
            while self.word(path - 1) == '.' and self.kind(path - 2) == 'id':
                path -= 2
            if self.word(head - 1) in ('function', 'catch') or self.kind(head) == 'meta' or self.word(path - 1) == 'case':
                continue
            if self.words[before] == ')' and self.word(self.partner.get(before, 0) - 1) in ('if', 'while', 'for', 'switch', 'catch'):
                continue
            yield head, i, self.word(path - 1) == 'new'

    def functions(self):
        """(keyword, its opening parenthesis)."""
        for i, w in enumerate(self.words):
            if w == 'function':
                j = i + 1
                while j < len(self.words) and self.words[j] != '(':
                    j = self.after(j)
                if j in self.partner:
                    yield i, j

    def parameters(self):
        """(function's opening parenthesis, [(first, name, last)])."""
        for _, opened in self.functions():
            found = []
            for a, b in self.parts(opened):
                name = a
                while name < b and not self.is_name(name):
                    name += 1
                found.append((a, name, b))
            yield opened, found

    def type_end(self, i):
        """The last token of the type that starts at token i, or None."""
        if self.word(i) == '?':
            i += 1
        if self.word(i) in ('(', '{') and i in self.partner:
            end = self.partner[i]
        elif self.is_name(i):
            end = i
            while self.word(end + 1) == '.' and self.kind(end + 2) == 'id':
                end += 2
            if self.word(end + 1) == '<' and end + 1 in self.partner:
                end = self.partner[end + 1]
        else:
            return None
        if self.word(end + 1) == '->':
            return self.type_end(end + 2)
        return end

    def written_types(self):
        """(colon, first, last) of each type of a variable, field, parameter or result."""
        colons = []
        for i, w in enumerate(self.words):
            if w in ('var', 'final') and self.is_name(i + 1):
                j = i + 2
                if self.word(j) == '(' and j in self.partner:
                    j = self.partner[j] + 1
                colons.append(j)
        for opened, found in self.parameters():
            colons += [name + 1 for _, name, _ in found]
            colons.append(self.partner[opened] + 1)
        for c in colons:
            if self.word(c) == ':':
                end = self.type_end(c + 1)
                if end is not None:
                    yield c, c + 1, end

    def variables(self):
        """(keyword, name, equals sign or None, semicolon) of each `var` or `final`."""
        for i, w in enumerate(self.words):
            if w not in ('var', 'final') or not self.is_name(i + 1):
                continue
            j, equals = i + 2, None
            while j < len(self.words) and self.words[j] != ';' and self.words[j] not in CLOSERS:
                if self.words[j] == '=' and equals is None:
                    equals = j
                j = self.after(j)
            if self.word(j) == ';':
                yield i, i + 1, equals, j

    def statements(self):
        """(first, last) of each statement that ends in a semicolon, members left out."""
        firsts = {f for _, f, _, _, _ in self.members}
        for i in range(1, len(self.words)):
            if self.words[i - 1] not in (';', '{', '}') or self.kind(i) != 'id' or i in firsts or self.words[i] in ('import', 'using', 'package', 'case', 'default'):
                continue
            j = i
            while j < len(self.words) and self.words[j] != ';' and self.words[j] not in CLOSERS:
                j = self.after(j)
            if self.word(j) == ';' and self.word(i + 1) != ':':
                yield i, j

    def switches(self):
        """(subject's first, body's brace, [(first, last) of each case])."""
        for i, w in enumerate(self.words):
            if w != 'switch':
                continue
            j = self.partner.get(i + 1, i + 1)
            while j < len(self.words) and self.words[j] != '{':
                j = self.after(j)
            if j not in self.partner:
                continue
            starts, k = [], j + 1
            while k < self.partner[j]:
                if self.words[k] in ('case', 'default') and self.word(k - 1) != '.':
                    starts.append(k)
                k = self.after(k)
            ends = [s - 1 for s in starts[1:]] + [self.partner[j] - 1]
            if starts:
                yield i + 1, j, list(zip(starts, ends))

    def uses(self):
        """Tokens that use a local-looking name, not after a dot and not declaring."""
        for i in range(len(self.words)):
            if (self.is_name(i) and not self.words[i][0].isupper() and self.word(i - 1) not in ('.', '?.', 'var', 'final', 'function', 'import', 'package', 'using')
                    and self.word(i + 1) not in (':', '->')):
                yield i

    def members_named(self, words):
        return [m for m in self.members if self.words[m[2]] in words]

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

@kind('misspell-type')
def misspell_type(s, rng):
    return [replace(s, i, misspelt(w, rng)) for i, w in enumerate(s.words) if s.is_name(i) and w[0].isupper()]

@kind('other-type-name')
def other_type_name(s, rng):
    return [replace(s, i, rng.choice(s.types)) for i, w in enumerate(s.words) if s.is_name(i) and w[0].isupper()]

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

def swapped(s, a, b):
    return [s.cut(*a, s.slice(*b)), s.cut(*b, s.slice(*a))]

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

@kind('drop-return')
def drop_return(s, rng):
    return [[s.cut(a, b)] for a, b in s.statements() if s.words[a] == 'return']

@kind('return-nothing')
def return_nothing(s, rng):
    return [[s.cut(a + 1, b - 1)] for a, b in s.statements() if s.words[a] == 'return' and b > a + 1]

@kind('return-other')
def return_other(s, rng):
    return [[s.cut(a + 1, b - 1, rng.choice(LITERALS))] for a, b in s.statements() if s.words[a] == 'return' and b > a + 1]

@kind('forget-return')
def forget_return(s, rng):
    return [[(s.tokens[i].start, s.tokens[i + 1].start, '')] for i, w in enumerate(s.words) if w == 'return' and s.word(i + 1) != ';']

@kind('add-return')
def add_return(s, rng):
    return [[(s.tokens[a].start, s.tokens[a].start, rng.choice(['return ', 'return 1; ', 'return; ', 'return "x"; ', 'throw 1; ']))] for a, b in s.statements()]

@kind('drop-case')
def drop_case(s, rng):
    return [[s.cut(*c)] for _, _, cases in s.switches() for c in cases]

@kind('duplicate-case')
def duplicate_case(s, rng):
    return [[(s.tokens[c[1]].end,) * 2 + ('\n' + s.slice(*c),)] for _, _, cases in s.switches() for c in cases]

@kind('swap-cases')
def swap_cases(s, rng):
    return [swapped(s, cases[n], cases[n + 1]) for _, _, cases in s.switches() for n in range(len(cases) - 1)]

def colon_of(s, case):
    i = case[0] + 1
    while i <= case[1]:
        if s.words[i] == ':':
            return i
        i = s.after(i)
    return None

@kind('change-pattern')
def change_pattern(s, rng):
    out = []
    for _, _, cases in s.switches():
        for c in cases:
            colon = colon_of(s, c)
            if s.words[c[0]] == 'case' and colon and colon > c[0] + 1:
                out.append([s.cut(c[0] + 1, colon - 1, rng.choice(
                    ['1', '"x"', 'other', 'Other', '_', 'null', 'true', '[a, b]', '{a: 1}', 'Some(v)', 'f()', '1 | 2', 'a | b', 'x = 1', '-1', '1.5', 'var v', 'None'] + s.types))])
    return out

@kind('pattern-arguments')
def pattern_arguments(s, rng):
    opened = []
    for _, _, cases in s.switches():
        for c in cases:
            colon = colon_of(s, c) or c[0]
            opened += [i for i in range(c[0], colon) if s.words[i] == '(' and i in s.partner and s.is_name(i - 1)]
    more = [[(s.tokens[o].end,) * 2 + (rng.choice(['_, ', 'a, ', '1, ']),)] for o in opened if s.parts(o)]
    return drop_part(s, opened) + more + [[s.cut(o, s.partner[o])] for o in opened]

@kind('guard')
def guard(s, rng):
    out = []
    for _, _, cases in s.switches():
        for c in cases:
            colon = colon_of(s, c)
            if s.words[c[0]] == 'case' and colon and colon > c[0] + 1:
                at = s.tokens[colon].start
                out.append([(at, at, rng.choice([' if (true)', ' if (1)', ' if (x > 0)', ' if (s == "x")']))])
    return out

@kind('switch-subject')
def switch_subject(s, rng):
    return [[s.cut(a, brace - 1, '(' + rng.choice(LITERALS + s.locals) + ')')] for a, brace, _ in s.switches()]

def import_statements(s):
    for i, w in enumerate(s.words):
        if w in ('import', 'using') and i < len(s.words) - 2:
            j = next((k for k in range(i, len(s.words)) if s.words[k] == ';'), None)
            if j:
                yield i, j

@kind('drop-import')
def drop_import(s, rng):
    return [[s.cut(a, b)] for a, b in import_statements(s)]

@kind('change-import')
def change_import(s, rng):
    return ([replace(s, b - 1, misspelt(s.words[b - 1], rng)) for a, b in import_statements(s) if s.kind(b - 1) == 'id'] +
            [replace(s, a, 'import' if s.words[a] == 'using' else 'using') for a, b in import_statements(s)])

@kind('add-import')
def add_import(s, rng):
    first = next((i for i, w in enumerate(s.words) if w in ('import', 'using', 'class', 'enum', 'interface', 'typedef', 'abstract', '@:using')), None)
    if first is None or s.word(first - 1) == 'enum':
        return []
    at = s.tokens[first].start if s.word(first - 1) in ('', ';') else None
    return [[(at, at, t + '\n')] for t in ('import haxe.ds.Nothing;', 'using StringTools;', 'using Lambda;', 'import haxe.ds.Option;', 'import haxe.ds.*;', 'import nowhere.Thing;',
                                         'import Math.floor;', 'import Math.nothing;', 'import haxe.ds.Option as Int;', 'import haxe.ds.StringMap in Map;', 'using nowhere.Tools;')] if at is not None else []

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

@kind('make-private')
def make_private(s, rng):
    return [replace(s, i, 'private') for i, w in enumerate(s.words) if w == 'public']

@kind('drop-public')
def drop_public(s, rng):
    return [[s.cut(i, i)] for i, w in enumerate(s.words) if w == 'public']

@kind('make-final')
def make_final(s, rng):
    return [replace(s, i, 'final') for i, w in enumerate(s.words) if w == 'var']

@kind('make-var')
def make_var(s, rng):
    return [replace(s, i, 'var') for i, w in enumerate(s.words) if w == 'final' and s.is_name(i + 1)]

@kind('make-static')
def make_static(s, rng):
    return [[(s.tokens[k].start,) * 2 + ('static ',)] for o, f, k, n, e in s.members_named(('var', 'function', 'final')) if 'static' not in s.words[f:k]]

@kind('drop-static')
def drop_static(s, rng):
    return [[s.cut(i, i)] for i, w in enumerate(s.words) if w == 'static']

@kind('drop-override')
def drop_override(s, rng):
    return [[s.cut(i, i)] for i, w in enumerate(s.words) if w == 'override']

@kind('add-modifier')
def add_modifier(s, rng):
    return [[(s.tokens[k].start,) * 2 + (rng.choice(['override ', 'inline ', 'final ', 'abstract ', 'dynamic ', 'public ', 'private ', 'extern ', 'static ']),)]
            for o, f, k, n, e in s.members_named(('var', 'function', 'final'))]

@kind('make-property')
def make_property(s, rng):
    return [[(s.tokens[n].end,) * 2 + (rng.choice(['(default, null)', '(get, never)', '(default, never)', '(get, set)', '(never, set)', '(null, default)', '(get, null)']),)]
            for o, f, k, n, e in s.members_named(('var',)) if s.word(n + 1) != '(']

@kind('change-property')
def change_property(s, rng):
    return [replace(s, i, rng.choice(['never', 'null', 'default', 'get', 'set', 'dynamic'])) for o, f, k, n, e in s.members_named(('var',))
            if s.word(n + 1) == '(' for i in (n + 2, n + 4)]

@kind('drop-method')
def drop_method(s, rng):
    return [[s.cut(f, e)] for o, f, k, n, e in s.members_named(('function',))]

@kind('drop-field')
def drop_field(s, rng):
    return [[s.cut(f, e)] for o, f, k, n, e in s.members if s.words[k] != 'function']

@kind('rename-member')
def rename_member(s, rng):
    return [replace(s, n, misspelt(s.words[n], rng)) for o, f, k, n, e in s.members if s.is_name(n)]

@kind('duplicate-member')
def duplicate_member(s, rng):
    return [[(s.tokens[e].end,) * 2 + ('\n' + s.slice(f, e),)] for o, f, k, n, e in s.members]

@kind('add-member')
def add_member(s, rng):
    out = []
    for word, i, body in s.declared:
        at = s.tokens[body].end
        text = {'interface': ['function extra():Void;', 'var extra:Int;', 'public var p(get, set):Int;'],
                'class': ['var extra:Int = "x";', 'final extra:Int;', 'static final extra:Int;', 'public var p(get, set):Int;', 'function toString() return 1;',
                          'function new() {}', 'abstract function g():Void;', 'var v;', 'function h():Int;', 'function get_p():String return 1;', 'static inline var K:Int;'],
                'enum': ['Extra;', 'Extra(a:Int, a:Int);', 'Extra(v:Missing);'],
                'enum abstract': ['var Extra = "x";', 'var Extra;', 'var Extra = 1;'],
                'abstract': ['var extra:Int;', 'function f() return this.nothing;', '@:to function toMissing():Missing return null;', '@:from static function fromX(s:Bool) return 1;',
                             '@:op(A + B) static function add(a:Int, b:Int):Int return 1;', 'public var p(get, never):Int;']}.get(word)
        if text:
            out.append([(at, at, '\n\t' + rng.choice(text) + '\n')])
    return out

@kind('drop-extends')
def drop_extends(s, rng):
    return header_word(s, 'extends')

@kind('drop-implements')
def drop_implements(s, rng):
    return header_word(s, 'implements')

def header_word(s, wanted):
    out = []
    for word, i, body in s.declared:
        for j in range(i, body):
            if s.words[j] == wanted:
                end = s.type_end(j + 1)
                if end:
                    out.append([s.cut(j, end)])
    return out

@kind('add-header')
def add_header(s, rng):
    return [[(s.tokens[body].start,) * 2 + (rng.choice(['extends ', 'implements ']) + rng.choice(s.types + ['Array<Int>', 'String', 'Dynamic', 'Iterator<Int>']) + ' ',)]
            for word, i, body in s.declared if word in ('class', 'interface')]

@kind('class-modifier')
def class_modifier(s, rng):
    return [[(s.tokens[i].start,) * 2 + (rng.choice(['final ', 'private ', 'abstract ', 'extern ', '@:structInit ', '@:forward ', '@:publicFields ', 'public ', 'inline ']),)]
            for word, i, body in s.declared if word != 'enum abstract']

@kind('change-class-word')
def change_class_word(s, rng):
    return [replace(s, i, rng.choice(['class', 'interface', 'enum', 'abstract'])) for word, i, body in s.declared if word in ('class', 'interface', 'enum')]

@kind('drop-new')
def drop_new(s, rng):
    return [[(s.tokens[i].start, s.tokens[i + 1].start, '')] for i, w in enumerate(s.words) if w == 'new' and s.is_name(i + 1)]

@kind('add-new')
def add_new(s, rng):
    return [[(s.tokens[h].start,) * 2 + ('new ',)] for h, o, new in s.calls() if not new and s.word(h - 1) != '.' and s.is_name(h)]

@kind('drop-super-call')
def drop_super_call(s, rng):
    return [[s.cut(a, b)] for a, b in s.statements() if s.words[a] == 'super']

@kind('add-super')
def add_super(s, rng):
    return [[(s.tokens[s.partner[o]].end + 2,) * 2 + (rng.choice(['super(); ', 'super.toString(); ', 'super; ']),)] for f, o in s.functions() if s.word(s.partner[o] + 1) == '{']

@kind('assign-to')
def assign_to(s, rng):
    return [[(s.tokens[e].end,) * 2 + (' %s %s;' % (s.words[n], rng.choice(['= ' + rng.choice(LITERALS), '= ' + s.words[n], '++', '+= 1', '+= "x"', '-= 1', '= ' + rng.choice(s.locals)])),)]
            for k, n, q, e in s.variables() if not any(m[2] == k for m in s.members)]

@kind('assign-expression')
def assign_expression(s, rng):
    return [[(s.tokens[a].start,) * 2 + (rng.choice(['1 = ', 'this = ', 'x = ', 'null = ', rng.choice(s.locals) + ' = ', rng.choice(s.locals) + ' += ']),)] for a, b in s.statements()
            if s.words[a] not in KEYWORDS]

@kind('swap-statements')
def swap_statements(s, rng):
    found = list(s.statements())
    starts = {a: (a, b) for a, b in found}
    return [swapped(s, one, starts[one[1] + 1]) for one in found if one[1] + 1 in starts]

@kind('drop-statement')
def drop_statement(s, rng):
    return [[s.cut(a, b)] for a, b in s.statements() if s.words[a] != 'return']

@kind('drop-initialiser')
def drop_initialiser(s, rng):
    return [[s.cut(q, e - 1)] for k, n, q, e in s.variables() if q]

@kind('change-initialiser')
def change_initialiser(s, rng):
    return [[s.cut(q + 1, e - 1, rng.choice(LITERALS + s.locals))] for k, n, q, e in s.variables() if q]

@kind('duplicate-variable')
def duplicate_variable(s, rng):
    return [[(s.tokens[e].end,) * 2 + (' ' + s.slice(k, e),)] for k, n, q, e in s.variables()]

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

@kind('change-condition')
def change_condition(s, rng):
    return [[s.cut(i + 2, s.partner[i + 1] - 1, rng.choice(LITERALS + s.locals))] for i, w in enumerate(s.words) if w in ('if', 'while') and s.word(i + 1) == '(' and s.partner[i + 1] > i + 2]

@kind('drop-else')
def drop_else(s, rng):
    out = []
    for i, w in enumerate(s.words):
        if w == 'else' and s.word(i + 1) == '{' and i + 1 in s.partner:
            out.append([s.cut(i, s.partner[i + 1])])
        elif w == 'else' and s.word(i + 1) != 'if':
            j = i + 1
            while j < len(s.words) and s.words[j] not in (';', ',') and s.words[j] not in CLOSERS:
                j = s.after(j)
            out.append([(s.tokens[i].start, s.tokens[j].start, '')])
    return out

@kind('change-loop')
def change_loop(s, rng):
    out = []
    for i, w in enumerate(s.words):
        if w == 'for' and s.word(i + 1) == '(' and s.word(i + 3) == 'in':
            end = s.partner[i + 1] - 1
            out.append(replace(s, i + 2, 'k => ' + s.words[i + 2]))
            out.append([s.cut(i + 4, end, rng.choice(LITERALS + s.locals + ['0...n', '3...1', '0...1.5', '0..."x"']))])
        elif w == 'for' and s.word(i + 1) == '(' and s.word(i + 3) == '=>':
            out.append([s.cut(i + 2, i + 3)])
    return out

@kind('jump')
def jump(s, rng):
    return [[(s.tokens[a].start,) * 2 + (rng.choice(['break; ', 'continue; ']),)] for a, b in s.statements()]

@kind('index')
def index(s, rng):
    return [[(s.tokens[i].end,) * 2 + (rng.choice(['[0]', '["x"]', '[0][0]']),)] for i in s.uses() if s.word(i + 1) != '(']

@kind('change-index')
def change_index(s, rng):
    found = [i for i, w in enumerate(s.words) if w == '[' and i in s.partner and (s.kind(i - 1) == 'id' and s.is_name(i - 1) or s.word(i - 1) in (')', ']')) and s.partner[i] > i + 1]
    return [[s.cut(i + 1, s.partner[i] - 1, rng.choice(LITERALS))] for i in found] + [[s.cut(i, s.partner[i])] for i in found]

@kind('drop-cast')
def drop_cast(s, rng):
    out = [[(s.tokens[i].start, s.tokens[i + 1].start, '')] for i, w in enumerate(s.words) if w in ('cast', 'untyped')]
    return out + [replace(s, i + 1, rng.choice(["Int", "String", "Missing"])) for i, w in enumerate(s.words) if w == "is" and s.is_name(i + 1)]

@kind('add-cast')
def add_cast(s, rng):
    return [replace(s, i, rng.choice(['cast(%s, Int)', '(%s : Int)', '(%s : String)', 'cast(%s, Array<Int>)', '(%s is String)', 'cast(%s, String)', '(%s : Dynamic)', 'cast %s', 'untyped %s', '(%s is Array<Int>)',
                                      'cast(%s, {a:Int})', 'cast(%s, T)']) % s.words[i]) for i in s.uses() if s.word(i + 1) != '(']

@kind('drop-meta')
def drop_meta(s, rng):
    return [[s.cut(i, s.partner.get(i + 1, i) if s.word(i + 1) == '(' and s.tokens[i + 1].start == t.end else i)] for i, t in enumerate(s.tokens) if t.kind == 'meta']

@kind('add-meta')
def add_meta(s, rng):
    return [[(s.tokens[f].start,) * 2 + (rng.choice(['@:from ', '@:to ', '@:op(A + B) ', '@:arrayAccess ', '@:isVar ', '@:keep ', '@:op(-A) ', '@:overload(function(a:Int):Int {}) ', '@:deprecated ', '@:noUsing ', '@:generic ', '@:op(A == B) ']),)]
            for o, f, k, n, e in s.members]

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

@kind('toggle-optional')
def toggle_optional(s, rng):
    out = []
    for _, found in s.parameters():
        for a, n, b in found:
            out.append([s.cut(a, a)] if s.words[a] == '?' else [(s.tokens[a].start,) * 2 + (rng.choice(['?', '?', '...']),)])
    return out

@kind('change-default')
def change_default(s, rng):
    out = []
    for _, found in s.parameters():
        for a, n, b in found:
            q = next((i for i in range(n, b) if s.words[i] == '='), None)
            out.append([s.cut(q + 1, b, rng.choice(LITERALS + ['f()'])) if q else (s.tokens[b].end,) * 2 + (' = ' + rng.choice(LITERALS),)])
    return out

@kind('drop-parameter')
def drop_parameter(s, rng):
    return drop_part(s, [o for _, o in s.functions()])

@kind('add-parameter')
def add_parameter(s, rng):
    return [[(s.tokens[o].end,) * 2 + (rng.choice(['extra:Int', '?extra:Int', 'extra', 'extra = 1', 'extra:Missing']) + (', ' if s.parts(o) else ''),)] for _, o in s.functions()]

@kind('swap-parameters')
def swap_parameters(s, rng):
    return [swapped(s, (p[n][0], p[n][2]), (p[n + 1][0], p[n + 1][2])) for _, p in s.parameters() for n in range(len(p) - 1)]

@kind('rename-parameter')
def rename_parameter(s, rng):
    return [replace(s, n, misspelt(s.words[n], rng)) for _, p in s.parameters() for _, n, _ in p if s.is_name(n)]

@kind('enum-constructor')
def enum_constructor(s, rng):
    opened = []
    for o, f, k, n, e in s.members:
        if s.declared[o][0] == 'enum' and s.is_name(f) and s.word(f + 1) == '(':
            opened.append(f + 1)
    more = [[(s.tokens[o].end,) * 2 + ('extra:Int, ',)] for o in opened]
    plain = [[(s.tokens[f].end,) * 2 + ('(extra:Int)',)] for o, f, k, n, e in s.members if s.declared[o][0] == 'enum' and s.is_name(f) and s.word(f + 1) == ';']
    return drop_part(s, opened) + more + [[s.cut(o, s.partner[o])] for o in opened] + plain

@kind('lambda-parameters')
def lambda_parameters(s, rng):
    out = []
    for i, w in enumerate(s.words):
        if w == '->' and s.is_name(i - 1) and not s.words[i - 1][0].isupper():
            out.append(replace(s, i - 1, rng.choice(['()', '(%s, extra)', '(%s:Int)', '(%s:String)', '?%s', '(?%s)']).replace('%s', s.words[i - 1])))
        elif w == '->' and s.word(i - 1) == ')' and i - 1 in s.partner:
            out += drop_part(s, [s.partner[i - 1]]) + [[(s.tokens[s.partner[i - 1]].end,) * 2 + ('extra' + (', ' if s.parts(s.partner[i - 1]) else ''),)]]
    return out

@kind('lambda-body')
def lambda_body(s, rng):
    return [[(s.tokens[i].end,) * 2 + (' ' + rng.choice(LITERALS + ['{}', '{ return; }', '{ return 1; }', 'throw 1', 'trace(1)']) + (', ' if rng.random() < .2 else ' == '),)]
            for i, w in enumerate(s.words) if w == '->' and (s.is_name(i - 1) and not s.words[i - 1][0].isupper() or s.word(i - 1) == ')')]

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

@kind('catch-type')
def catch_type(s, rng):
    return [[s.cut(i + 4, s.partner[i + 1] - 1, rng.choice(TYPES + ['Dynamic', 'haxe.Exception', 'Missing']))] for i, w in enumerate(s.words) if w == 'catch' and s.word(i + 3) == ':']

@kind('static-through-instance')
def static_through_instance(s, rng):
    out = []
    for i in s.uses():
        if s.word(i + 1) == '(':
            out.append([(s.tokens[i].start,) * 2 + (rng.choice(['this.', 'super.'] + [t + '.' for t in s.types]),)])
    return out

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
