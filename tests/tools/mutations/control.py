"""Statements, switches, loops, results, local variables and functions."""
from mutations.kinds import kind, replace, drop_part, swapped
from mutations.source import LITERALS, KEYWORDS, CLOSERS

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
