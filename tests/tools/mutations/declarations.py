"""Imports, members, modifiers, headers, parameters."""
from mutations.kinds import kind, misspelt, replace, drop_part, swapped
from mutations.source import LITERALS

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

@kind('drop-super-call')
def drop_super_call(s, rng):
    return [[s.cut(a, b)] for a, b in s.statements() if s.words[a] == 'super']

@kind('add-super')
def add_super(s, rng):
    return [[(s.tokens[s.partner[o]].end + 2,) * 2 + (rng.choice(['super(); ', 'super.toString(); ', 'super; ']),)] for f, o in s.functions() if s.word(s.partner[o] + 1) == '{']

@kind('drop-meta')
def drop_meta(s, rng):
    return [[s.cut(i, s.partner.get(i + 1, i) if s.word(i + 1) == '(' and s.tokens[i + 1].start == t.end else i)] for i, t in enumerate(s.tokens) if t.kind == 'meta']

@kind('add-meta')
def add_meta(s, rng):
    return [[(s.tokens[f].start,) * 2 + (rng.choice(['@:from ', '@:to ', '@:op(A + B) ', '@:arrayAccess ', '@:isVar ', '@:keep ', '@:op(-A) ', '@:overload(function(a:Int):Int {}) ', '@:deprecated ', '@:noUsing ', '@:generic ', '@:op(A == B) ']),)]
            for o, f, k, n, e in s.members]

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

@kind('static-through-instance')
def static_through_instance(s, rng):
    out = []
    for i in s.uses():
        if s.word(i + 1) == '(':
            out.append([(s.tokens[i].start,) * 2 + (rng.choice(['this.', 'super.'] + [t + '.' for t in s.types]),)])
    return out
