"""A Haxe source as the mutations see it: tokens, brackets, the outline of declarations.

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
