#!/usr/bin/env python3
"""Random Haxe programs about aliasing: modes_programs.py SEED FIRST COUNT FOLDER (see tests/golden/modes/fuzz.sh)."""
import random, sys, os

TY = {'I': 'Int', 'A': 'Array<Int>', 'S': 'Rec', 'B': 'Array<Array<Int>>', 'R': 'Array<Rec>',
      'M': 'Map<String, Array<Int>>', 'N': 'Map<String, Rec>', 'T': 'Top'}
OBJ = ['A', 'A', 'S', 'B', 'R', 'M', 'N', 'T']

class Gen:
    def __init__(g, rnd, name):
        g.r = rnd; g.name = name; g.out = []; g.n = 0; g.funs = []; g.budget = 0; g.generic = rnd.random() < .4; g.simple = rnd.random() < .5
        g.alias = rnd.random() * 0.6   # how willing to take a place instead of something new
    def fresh(g, p): g.n += 1; return p.lower() + str(g.n)
    def pick(g, scope, t): 
        c = [n for n, k in scope if k == t]
        return g.r.choice(c) if c else None
    def k(g): return g.r.choice(['"x"', '"y"'])
    def i(g): return str(g.r.randint(0, 1))
    def lit(g, t, sc, d):
        if t == 'I': return str(g.r.randint(0, 9))
        if t == 'A': return '[' + ', '.join(str(g.r.randint(0, 9)) for _ in range(g.r.randint(1, 3))) + ']'
        if t == 'S': return '{n: %s, l: %s}' % (g.ex('I', sc, d - 1), g.ex('A', sc, d - 1))
        if t == 'B': return '[%s, %s]' % (g.ex('A', sc, d - 1), g.ex('A', sc, d - 1))
        if t == 'R': return '[%s, %s]' % (g.ex('S', sc, d - 1), g.ex('S', sc, d - 1))
        if t == 'M': return '["x" => %s, "y" => %s]' % (g.ex('A', sc, d - 1), g.ex('A', sc, d - 1))
        if t == 'T': return '{r: %s, m: %s}' % (g.ex('S', sc, d - 1), g.ex('M', sc, d - 1))
        if t == 'N': return '["x" => %s, "y" => %s]' % (g.ex('S', sc, d - 1), g.ex('S', sc, d - 1))
    def place(g, t, sc, d=2):
        """a path of this type, or None"""
        opts = []
        v = g.pick(sc, t)
        if v: opts += [v, v]
        if t == 'A' and d > 0:
            for s in [g.place('S', sc, d - 1)]:
                if s: opts.append(s + '.l')
            b = g.pick(sc, 'B')
            if b: opts.append('%s[%s]' % (b, g.i()))
            m = g.pick(sc, 'M')
            if m: opts.append('%s.get(%s)' % (m, g.k()))
            p = g.pick(sc, 'T')
            if p: opts += ['%s.m.get(%s)' % (p, g.k()), p + '.r.l']
        if t == 'M' and d > 0:
            p = g.pick(sc, 'T')
            if p: opts.append(p + '.m')
        if t == 'S' and d > 0:
            r = g.pick(sc, 'R')
            if r: opts.append('%s[%s]' % (r, g.i()))
            m = g.pick(sc, 'N')
            if m: opts.append('%s.get(%s)' % (m, g.k()))
            p = g.pick(sc, 'T')
            if p: opts.append(p + '.r')
        if t == 'I':
            a = g.place('A', sc, 1)
            if a: opts.append(a + '.length')
            s = g.pick(sc, 'S')
            if s: opts.append(s + '.n')
        return g.r.choice(opts) if opts else None
    def ex(g, t, sc, d=2):
        r = g.r
        if t == 'I':
            p = g.place('I', sc) if r.random() < .6 else None
            return p if p and r.random() < .7 else ('%s + %d' % (p, r.randint(1, 3)) if p else str(r.randint(0, 9)))
        if d > 0 and r.random() < .2:
            f = [f for f in g.funs if f[2] == t]
            if f: return g.call(r.choice(f), sc, d - 1)
        if d > 0 and g.generic and r.random() < .15:
            if t in 'AS':
                c = g.pick(sc, 'B' if t == 'A' else 'R'); q = g.place(t, sc)
                o = (['firstg(%s)' % c] if c else []) + (['idg(%s)' % q] if q else [])
                if o: return r.choice(o)
            if t in 'BR':
                e = 'A' if t == 'B' else 'S'
                o = ['pairg(%s, %s)' % (g.ex(e, sc, d - 1), g.ex(e, sc, d - 1))]
                q = g.place(t, sc)
                if q and t == 'B': o += ['%s.map(%s)' % (q, r.choice(['sameA', 'x -> x', 'x -> x.copy()'])), 'eachA(%s, %s)' % (q, r.choice(['sameA', 'x -> x', 'x -> x.copy()', 'x -> ' + g.ex('A', sc, 0)]))]
                if q: o += ['mapg(%s, e -> %s)' % (q, r.choice(['e', g.ex(e, sc, 0)])), 'idg(%s)' % q]
                return r.choice(o)
        if r.random() < g.alias:
            p = g.place(t, sc)
            if p: return p
        p = g.place(t, sc)
        if p and d > 0:
            c = r.random()
            if c < .12: return p + '.copy()' if t in 'ABRMN' else g.lit(t, sc, d)
            if t == 'A' and c < .3: return p + r.choice(['.filter(v -> v > 2)', '.map(v -> v + 1)', '.slice(1)', '.concat([7])'])
            if t == 'B' and c < .3: return '[for (e in %s) %s]' % (p, r.choice(['e', 'e.copy()', 'e.concat([1])']))
            if t == 'R' and c < .3: return r.choice(['%s.filter(e -> e.n > 2).concat(%s)' % (p, g.lit('R', sc, d - 1)), '[for (e in %s) {n: e.n + 1, l: %s}]' % (p, r.choice(['e.l', 'e.l.copy()']))])
            if t == 'S' and c < .25: return '{n: %s.n, l: %s.l}' % (p, p)
            if c < .4:
                q = g.place(t, sc)
                if q and r.random() < g.alias + .1: return '(%s > 3 ? %s : %s)' % (g.ex('I', sc, 0), p, q)
        return g.lit(t, sc, d)
    def call(g, f, sc, d=1):
        return '%s(%s)' % (f[0], ', '.join((g.place(t, sc) if g.r.random() < .8 else None) or g.ex(t, sc, d) for t in f[1]))
    def show(g, n, t):
        if t in 'IAB': return '"" + ' + n
        if t == 'S': return 'rec(%s)' % n
        if t == 'R': return '%s.map(e -> rec(e)).join(" ")' % n
        if t == 'T': return 'rec(%s.r) + ";" + %s.m.get("x") + "|" + %s.m.get("y")' % (n, n, n)
        if t == 'M': return '%s.get("x") + "|" + %s.get("y") + "|" + %s.get("z")' % (n, n, n)
        return 'rec(%s.get("x")) + "|" + rec(%s.get("y"))' % (n, n)
    def stmt(g, sc, ind, depth, loop=False, fn=None):
        r = g.r; t = r.choice(OBJ); o = []
        def w(s): o.append('\t' * ind + s)
        c = r.randint(0, 29)
        if g.simple and r.random() < .3: c = r.choice([6, 7, 9, 12, 13, 14, 29, 29, 15, 16])
        if c == 29 or (c == 28 and fn is None):
            t = r.choice('AS'); p = g.place(t, sc)
            if p and not p.isalnum():
                n = g.fresh('b' + t); w('var %s = %s;' % (n, p)); sc.append((n, t))
                w(r.choice(['%s.push(3);', '%s[0] = 4;', '%s.reverse();']) % n if t == 'A' else r.choice(['%s.n++;', '%s.l.push(2);', '%s.l = [1];']) % n)
                return o
        if c <= 5:
            n = g.fresh(t); w('var %s:%s = %s;' % (n, TY[t], g.ex(t, sc))); sc.append((n, t))
        elif c == 6:
            v = g.pick(sc, t)
            if v: w('%s = %s;' % (v, g.ex(t, sc)))
        elif c <= 11:
            a = g.place('A', sc)
            if a: w(r.choice(['%s.push(%s);' % (a, g.ex('I', sc)), '%s[%s] = %s;' % (a, g.i(), g.ex('I', sc)), a + '.reverse();', a + '.unshift(4);',
                              'if (%s.length > 3) %s.pop();' % (a, a), '%s.insert(1, 8);' % a, '%s.sort((p, q) -> p - q);' % a]))
        elif c <= 14:
            s = g.place('S', sc)
            if s: w(r.choice(['%s.n = %s;' % (s, g.ex('I', sc)), '%s.n += 2;' % s, '%s.n++;' % s, '%s.l = %s;' % (s, g.ex('A', sc)), '%s.l.push(%s.n);' % (s, s)]))
        elif c == 15 and r.random() < .3:
            b = g.pick(sc, r.choice('BR'))
            if b: w('addg(%s, %s);' % (b, g.ex('A' if ('%s:Array<Array' % b) and dict(sc)[b] == 'B' else 'S', sc)))
        elif c == 15:
            b = g.pick(sc, 'B')
            if b: w(r.choice(['%s[%s] = %s;' % (b, g.i(), g.ex('A', sc)), '%s.push(%s);' % (b, g.ex('A', sc)), '%s.reverse();' % b]))
        elif c == 16:
            b = g.pick(sc, 'R')
            if b: w(r.choice(['%s[%s] = %s;' % (b, g.i(), g.ex('S', sc)), '%s.push(%s);' % (b, g.ex('S', sc)), '%s.unshift(%s);' % (b, g.ex('S', sc))]))
        elif c == 17:
            m = g.pick(sc, 'M')
            if m: w(r.choice(['%s.set(%s, %s);' % (m, g.k(), g.ex('A', sc)), '%s[%s] = %s;' % (m, g.k(), g.ex('A', sc)), '%s.get(%s).push(5);' % (m, g.k())]))
        elif c == 18 and r.random() < .5:
            p = g.pick(sc, 'T')
            if p: w(r.choice(['%s.r = %s;' % (p, g.ex('S', sc)), '%s.m = %s;' % (p, g.ex('M', sc)), '%s.m.set("x", %s);' % (p, g.ex('A', sc)), '%s.r.l = %s;' % (p, g.ex('A', sc)), '%s.r.n++;' % p]))
        elif c == 18:
            m = g.pick(sc, 'N')
            if m: w(r.choice(['%s.set(%s, %s);' % (m, g.k(), g.ex('S', sc)), '%s.get(%s).n++;' % (m, g.k())]))
        elif c <= 20 and depth > 0:
            w('if (%s > %d) {' % (g.ex('I', sc), r.randint(0, 6)))
            o += g.block(sc, ind + 1, r.randint(1, 2), depth - 1, loop, fn)
            if r.random() < .5:
                w('} else {'); o += g.block(sc, ind + 1, r.randint(1, 2), depth - 1, loop, fn)
            w('}')
        elif c <= 22 and depth > 0:
            t2 = r.choice('ABRMNI')
            e = {'A': 'I', 'B': 'A', 'R': 'S', 'M': 'A', 'N': 'S', 'I': 'I'}[t2]
            x = g.fresh('x' + e)
            if t2 == 'I': w('for (%s in 0...%d) {' % (x, r.randint(1, 3)))
            elif t2 in 'MN':
                p = g.pick(sc, t2)
                if not p: return o
                w('for (key%s in ["x", "y"]) {' % x); w('\tvar %s = %s.get(key%s);' % (x, p, x))
            else:
                p = g.place(t2, sc) if r.random() < .8 else g.ex(t2, sc)
                if not p: return o
                w('for (%s in %s) {' % (x, p))
            inner = sc + [(x, e)]
            o += g.block(inner, ind + 1, r.randint(1, 3), depth - 1, True, fn)
            if r.random() < .2: w('\tif (%s > 7) break;' % g.ex('I', inner))
            w('}')
        elif c == 23 and depth > 0:
            i = g.fresh('w')
            w('var %s = 0;' % i); w('while (%s < %d) {' % (i, r.randint(1, 3)))
            inner = sc[:] 
            o += g.block(inner, ind + 1, r.randint(1, 3), depth - 1, True, fn)
            w('\t%s++;' % i); w('}')
        elif c <= 25 and g.funs:
            f = r.choice(g.funs)
            if f[2]:
                n = g.fresh(f[2]); w('var %s:%s = %s;' % (n, TY[f[2]], g.call(f, sc))); sc.append((n, f[2]))
            else: w(g.call(f, sc) + ';')
        elif c == 26:
            q = r.randint(0, 5); p = g.pick(sc, 'M')
            if q == 0 and p:
                n = g.fresh('z')
                w('var %s = %s.get("z");' % (n, p)); w('if (%s == null) {' % n); w('\t%s = [];' % n); w('\t%s.set("z", %s);' % (p, n)); w('}'); w('%s.push(%d);' % (n, r.randint(0, 9)))
            elif q == 1 and p:
                n = g.fresh('z')
                w('var %s = %s.exists("z") ? %s.get("z") : [];' % (n, p, p)); w('%s.push(1);' % n); w('%s.set("z", %s);' % (p, n))
            elif q == 2:
                b = g.pick(sc, r.choice('BR'))
                if b:
                    n = g.fresh('t'); w('{'); w('\tvar %s = %s[0];' % (n, b)); w('\t%s[0] = %s[1];' % (b, b)); w('\t%s[1] = %s;' % (b, n)); w('}')
            elif q == 3:
                a = g.place('A', sc)
                n = g.fresh('f')
                if a and g.pick(sc, 'A'):
                    v = g.pick(sc, 'A')
                    w('function %s(q:Int) {' % n); w('\t%s.push(q);' % v); w('}'); w('%s(3);' % n)
                    o += g.block(sc, ind, 1, 0, loop, fn)
                    w('%s(%s);' % (n, g.ex('I', sc)))
            elif q == 4:
                v = g.pick(sc, 'A'); b = g.place('B', sc)
                if v and b: w(r.choice(['Lambda.iter(%s, e -> %s.push(e.length));' % (b, v), 'for (q in %s.map(e -> e.length)) %s.push(q);' % (b, v)]))
            else:
                v = g.pick(sc, 'A'); n = g.fresh('c')
                if v:
                    w('var %s = () -> %s.length;' % (n, v)); o += g.block(sc, ind, 1, 0, loop, fn); w('Sys.println(%s());' % n)
        elif c == 27 and depth > 0:
            w('try {'); o += g.block(sc, ind + 1, r.randint(1, 2), depth - 1, loop, fn)
            if r.random() < .7: w('\tif (%s > %d) throw "bad";' % (g.ex('I', sc), r.randint(1, 6)))
            if r.random() < .4: o += g.block(sc, ind + 1, 1, depth - 1, loop, fn)
            w('} catch (e:%s) {' % r.choice(['String', 'String', 'Dynamic'])); o += g.block(sc, ind + 1, r.randint(0, 1), 0, loop, fn) or ['\t' * (ind + 1) + 'Sys.println("caught");']; w('}')
        elif c == 28 and r.random() < .5:
            q = r.randint(0, 6)
            a = g.place('A', sc); s = g.place('S', sc); v = g.pick(sc, 'A'); b = g.pick(sc, 'B'); R = g.pick(sc, 'R')
            if q == 0 and a: w('each(%s, i -> { Sys.println(i + %s); });' % (a, g.ex('I', sc, 0)))
            elif q == 1 and a and s:
                n = g.fresh('e'); w('var %s = %s;' % (n, 'c' and ('%s > 2 ? Two(%s, %s) : One(%s)' % (g.ex('I', sc, 0), a, s, a))))
                w('switch (%s) {' % n); w('\tcase One(l): Sys.println(l.length);'); w('\tcase Two(l, u): Sys.println(l.length + u.n);'); w('}')
                o += g.block(sc, ind, 1, 0, loop, fn)
                w('switch (%s) { case One(l): Sys.println("" + l); case Two(l, u): Sys.println("" + l + rec(u)); }' % n)
            elif q == 2 and a:
                n = g.fresh('d'); w('var %s:Dynamic = {k: %s, n: 1};' % (n, a)); w('%s.n = %s;' % (n, g.ex('I', sc, 0)))
                o += g.block(sc, ind, 1, 0, loop, fn); w('Sys.println(%s.n + ":" + %s.k);' % (n, n))
            elif q == 3 and v:
                n = g.fresh('g'); w('function %s(l:Array<Int>, k:Int):Int {' % n); w('\t' + r.choice(['l.push(k);', 'Sys.println(l.length);', '%s.push(k);' % v])); w('\treturn l.length + k;'); w('}')
                for _ in range(2):
                    p = g.place('A', sc)
                    w('Sys.println(%s(%s, %s));' % (n, p, g.ex('I', sc, 0)))
            elif q == 4 and v:
                n = g.fresh('o'); w('var %s = [];' % n); w('while (%s.length > 1) %s.push(%s);' % (v, n, r.choice(['[%s.pop()]' % v, '[%s.shift(), 1]' % v]))); sc.append((n, 'B')); w('if (%s.length < 2) { %s.push([1]); %s.push([2]); }' % (n, n, n))
            elif q == 5 and s:
                w('switch (%s) { case {n: 1, l: l}: Sys.println("one" + l); case {l: [_]}: Sys.println("single"); case u: Sys.println(u.n); }' % s)
            elif q == 6 and R:
                n = g.fresh('u'); w('var %s = Lambda.find(%s, e -> e.n > 2);' % (n, R)); o += g.block(sc, ind, 1, 0, loop, fn); w('Sys.println(rec(%s));' % n)
        elif c == 28:
            if fn is not None and fn[2] and depth < 2 and r.random() < .5: w('if (%s > 5) return %s;' % (g.ex('I', sc), g.ex(fn[2], sc)))
        elif c == 29 and r.random() < .3 and fn is None:
            pass
        if not o and sc:
            n, t = r.choice(sc); w('Sys.println(%s);' % g.show(n, t))
        return o
    def block(g, sc, ind, count, depth, loop, fn):
        inner = sc[:]; o = []
        for _ in range(count): o += g.stmt(inner, ind, depth, loop, fn)
        return o
    def function(g, i):
        r = g.r
        ps = [r.choice(OBJ + ['I']) for _ in range(r.randint(1, 3))]
        res = r.choice([None, None] + OBJ)
        sc = [('p%d' % k, t) for k, t in enumerate(ps)]
        g.other = r.random() < .5
        f = (('H' if g.other else '') + g.name + '.f%d' % i, ps, res)
        o = ['\tpublic static function %s(%s):%s {' % ('f%d' % i, ', '.join('%s:%s' % (n, TY[t]) for n, t in sc), TY[res] if res else 'Void')]
        for _ in range(r.randint(1, 4)): o += g.stmt(sc, 2, 1, False, f)
        if res: o.append('\t\treturn %s;' % g.ex(res, sc))
        o.append('\t}')
        g.funs.append(f)
        return o
    def program(g):
        r = g.r; o = []
        h = []
        for i in range(r.randint(0, 3)):
            f = g.function(i) + ['']
            if g.other: h += f
            else: o += f
        if h:
            import re
            h = [re.sub(r'\b(rec|each|sameA|eachA|idg|firstg|pairg|addg|mapg)\b(?=[(,)])', g.name + r'.\1', l) for l in h]
            h = ['class H%s {' % g.name] + h + ['}', '']
        sc = []
        o.append('\tstatic function main() {')
        for t in r.sample(['A', 'S', 'B', 'R', 'M', 'N', 'T'], r.randint(2, 4)):
            n = g.fresh(t); o.append('\t\tvar %s:%s = %s;' % (n, TY[t], g.lit(t, [], 2))); sc.append((n, t))
        for _ in range(r.randint(3, 9)): o += g.stmt(sc, 2, 2)
        for n, t in sc: o.append('\t\tSys.println("%s " + %s);' % (n, g.show(n, t)))
        o.append('\t}')
        head = ['enum Box {', '\tOne(l:Array<Int>);', '\tTwo(l:Array<Int>, u:Rec);', '}', '', 'typedef Rec = {n:Int, l:Array<Int>}', 'typedef Top = {r:Rec, m:Map<String, Array<Int>>}', '', 'class %s {' % g.name, '\tstatic function rec(r:Rec):String {', '\t\treturn r == null ? "none" : r.n + "/" + r.l.join(".");', '\t}', '',
  '\tstatic function each(l:Array<Int>, f:Int->Void):Void for (i in l) f(i);', '\tstatic function sameA(x:Array<Int>):Array<Int> return x;', '\tstatic function eachA(b:Array<Array<Int>>, f:Array<Int>->Array<Int>):Array<Array<Int>> return [for (x in b) f(x)];', '\tstatic function idg<T>(x:T):T return x;', '\tstatic function firstg<T>(x:Array<T>):T return x[0];', '\tstatic function pairg<T>(a:T, b:T):Array<T> return [a, b];',
  '\tstatic function addg<T>(x:Array<T>, e:T):Void x.push(e);', '\tstatic function mapg<A, B>(x:Array<A>, f:A->B):Array<B> {', '\t\tvar out = [];', '\t\tfor (e in x) out.push(f(e));', '\t\treturn out;', '\t}', '']
        return '\n'.join(head + o + ['}', ''] + h).replace('\tstatic function', '\tpublic static function').replace('\tpublic static function main', '\tstatic function main')

seed, first, count, folder = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
os.makedirs(folder, exist_ok=True)
for k in range(first, first + count):
    name = 'P%d' % k
    open(os.path.join(folder, name + '.hx'), 'w').write(Gen(random.Random(seed * 1000003 + k), name).program())
