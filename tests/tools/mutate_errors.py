#!/usr/bin/env python3
"""Compares our errors with Haxe's on mutants of right programs.

    mutate_errors.py [options] HXTYPE ROOT ...

ROOT is DIR, each of whose *.hx is a program; DIR:SUB, class path DIR and the
modules of its folder SUB; +DIR, all modules below DIR as one program; DIR::, each
module below DIR, together with up to two others that name it.  Of the programs
without macros that both Haxe and we take, draws mutants (see mutations/) and
compares what is said of them:

    taken     Haxe refuses, we take it          refused   the other way round
    first     the first error differs           list      a later one differs
    warnings  the warnings differ               crash     we end by a signal

    -n COUNT     mutants to draw (1000)         -seed N    what to draw (1)
    -cp DIR      a class path before ROOT       -kind K    only these kinds
    -cache DIR   keeps Haxe's answers           -v         prints each difference
    -group       counts differences by cause    -save DIR  writes the mutants that differ
    -list        prints the kinds            -D NAME      defines it
"""
import collections, difflib, hashlib, os, random, re, subprocess, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mutations

STD = os.environ.get('HXTYPE_STD', '/usr/share/haxe/std')

# After the first of these Haxe reads a file no further; we do, to say all at once.
SYNTAX = re.compile(r' : (?:Unexpected|Expected|Missing ;|Unclosed|Unterminated)')

class Program:
    """Modules under a class path; one file of them is mutated at a time."""

    def __init__(self, name, paths, root, files, modules):
        self.name, self.paths, self.root, self.files, self.modules = name, paths, root, files, modules

def module_name(path):
    return path[:-3].replace(os.sep, '.')

def programs_of(spec, paths):
    if spec.startswith('+'):
        root = os.path.abspath(spec[1:])
        files = sorted(os.path.relpath(os.path.join(at, n), root) for at, _, names in os.walk(root) for n in names
                       if n.endswith('.hx') and n != 'import.hx')
        return [Program(root, paths, root, files, [module_name(f) for f in files])] if files else []
    if spec.endswith('::'):
        return library(os.path.abspath(spec[:-2]), paths)
    root, _, sub = spec.partition(':')
    root = os.path.abspath(root)
    return [Program(os.path.join(root, sub, n), paths, root, [os.path.join(sub, n)], [module_name(os.path.join(sub, n))])
            for n in sorted(os.listdir(os.path.join(root, sub))) if n.endswith('.hx') and n != 'import.hx']

def library(root, paths):
    """Each module, with others that mention it, so that an error can show in them."""
    files = sorted(os.path.relpath(os.path.join(at, n), root) for at, _, names in os.walk(root) for n in names
                   if n.endswith('.hx') and n != 'import.hx')
    users = collections.defaultdict(list)
    for name in files:
        with open(os.path.join(root, name), encoding='utf-8', errors='replace') as file:
            for word in set(re.findall(r'\b[A-Z]\w*', file.read())):
                users[word].append(name)
    out = []
    for name in files:
        others = [n for n in users[os.path.basename(name)[:-3]] if n != name]
        others.sort(key=lambda n: hashlib.sha1((name + n).encode()).digest())
        out.append(Program(os.path.join(root, name), paths, root, [name], [module_name(n) for n in [name] + others[:2]]))
    return out

def run(args, cwd):
    try:
        done = subprocess.run(args, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                              text=True, errors='replace', timeout=30)
    except subprocess.TimeoutExpired:
        return None, ''
    return done.returncode, done.stdout

class Runner:
    def __init__(self, tool, cache, defines):
        self.tool, self.cache, self.defines = tool, cache, [w for d in defines for w in ('-D', d)]

    def haxe(self, program, files, cwd):
        """Haxe's answer, from the cache where it was asked before."""
        told = (program.name, program.paths, sorted(files.items())) + ((program.modules, self.defines) if len(program.modules) != len(program.files) or self.defines else ())
        key = hashlib.sha1(repr(told).encode()).hexdigest()
        kept = self.cache and os.path.join(self.cache, key)
        if kept and os.path.exists(kept):
            with open(kept) as file:
                code, _, text = file.read().partition('\n')
            return int(code), text
        code, text = run(['haxe', '--interp', '--no-output'] + self.defines + self.paths(program) + program.modules, cwd)
        text = text.replace(program.root + os.sep, '')
        if kept and code is not None:
            with open(kept, 'w') as file:
                file.write('%d\n%s' % (code, text))
        return code, text

    def paths(self, program):
        out = []
        for path in program.paths + [program.root, '.']:
            out += ['-cp', path]
        return out

    def answers(self, program, files):
        """(Haxe's code, text, our code, text) for the program with these files replaced."""
        with tempfile.TemporaryDirectory() as tmp:
            for name, text in files.items():
                os.makedirs(os.path.dirname(os.path.join(tmp, name)), exist_ok=True)
                with open(os.path.join(tmp, name), 'w') as file:
                    file.write(text)
            theirs = self.haxe(program, files, tmp)
            ours = run([self.tool, '-std', STD, '-D', 'eval', '-D', 'interp'] + self.defines + self.paths(program) + program.modules, tmp)
        return theirs + ours

def split(text):
    lines = [l for l in text.split('\n') if l.strip()]
    return [l for l in lines if ' : Warning : ' not in l], [l for l in lines if ' : Warning : ' in l]

def judge(answers):
    """The name of the difference, and the two lines that show it."""
    code, theirs, status, ours = answers
    theirs = re.sub(r'(?m)(^| in )\./', r'\1', theirs)
    if code is None or 'Fatal error' in theirs or 'Uncaught exception' in theirs or 'acro' in theirs:
        return 'oracle', '', ''
    if status not in (0, 1):
        return 'crash', theirs.split('\n')[0], 'status %s' % status
    errors, warnings = split(theirs)
    mine, mine_warnings = split(ours)
    first = lambda lines: lines[0] if lines else '(none)'
    if code and status == 0:
        return 'taken', first(errors), '(none)'
    if not code and status:
        return 'refused', '(none)', first(mine)
    if first(errors) != first(mine):
        return 'first', first(errors), first(mine)
    if len(errors) == 1 and SYNTAX.search(errors[0]):
        return 'same', '', ''
    if errors != mine:
        pairs = [(a, b) for a, b in zip(errors + ['(none)'] * len(mine), mine + ['(none)'] * len(errors)) if a != b]
        return ('list',) + pairs[0]
    if sorted(warnings) != sorted(mine_warnings):
        return 'warnings', first([w for w in warnings if w not in mine_warnings]), first([w for w in mine_warnings if w not in warnings])
    return 'same', '', ''

def cause(line):
    """A message without the names in it."""
    line = re.sub(r'^.*?:\d+: (?:characters?|lines) [-\d]+ : ', '', line)
    line = re.sub(r"'[^']*'", "'_'", line)
    line = re.sub(r'.* should be .*', 'A should be B', line)
    line = re.sub(r'.* has no field .*', 'A has no field b', line)
    line = re.sub(r' : .*', ' : _', line) if 'Warning' not in line else line
    return re.sub(r'\b[A-Z]\w*(?:\.\w+)*(?:<.*>)?(?= |$)', 'A', line[:1].lower() + line[1:])[:100]

class Draw:
    """Draws mutants, each only once."""

    def __init__(self, programs, kinds, rng, runner):
        self.programs, self.kinds, self.rng, self.runner = programs, kinds, rng, runner
        self.sources, self.seen, self.turn, self.right = {}, set(), [], {}
        self.weights = [sum(min(len(self.text(os.path.join(p.root, f))), 4000) for f in p.files[:4]) for p in programs]

    def text(self, path):
        if path not in self.sources:
            with open(path, encoding='utf-8', errors='replace', newline='') as file:
                self.sources[path] = file.read()
        return self.sources[path]

    def is_right(self, program):
        """Whether both take it as it is; asked when it is first drawn."""
        if program.name not in self.right:
            code, _, status, _ = (1, '', 1, '') if uses_macros(program) else self.runner.answers(program, {})
            self.right[program.name] = code == 0 and status == 0
            if code == 0 and status:
                print('WE REFUSE', program.name)
        return self.right[program.name]

    def next(self):
        for _ in range(400):
            if not self.turn:
                self.turn = list(self.kinds)
                self.rng.shuffle(self.turn)
            kind = self.turn.pop()
            for _ in range(8):
                program = self.rng.choices(self.programs, self.weights)[0]
                if not self.is_right(program):
                    continue
                name = self.rng.choice(program.files)
                mutant = mutations.mutate(self.text(os.path.join(program.root, name)), kind, self.rng)
                if mutant is not None and (program.name, mutant) not in self.seen:
                    self.seen.add((program.name, mutant))
                    return program, kind, name, mutant
        return None

def changed(before, after):
    out = [l for l in difflib.unified_diff(before.split('\n'), after.split('\n'), n=0, lineterm='') if l[:1] in '+-' and l[:3] not in ('+++', '---')]
    return '\n'.join('      ' + l.strip()[:160] for l in out[:6])

def report(total, kinds, causes, options):
    if options['group']:
        for (verdict, theirs, ours), names in sorted(causes.items(), key=lambda e: (e[0][0], -len(e[1]))):
            print('%5d %-8s haxe: %s | ours: %s   (%s)' % (len(names), verdict, theirs, ours, ', '.join(sorted(set(names))[:4])))
    count = sum(total.values()) - total['oracle']
    wrong = {k: v for k, v in kinds.items() if v[0] - v[1]}
    print('kinds that differ: ' + ', '.join('%s %d/%d' % (k, v[0] - v[1], v[0]) for k, v in sorted(wrong.items(), key=lambda e: e[1][1] - e[1][0])))
    print('%d mutants of %d kinds: ' % (count, len(kinds)) + ', '.join('%s %d (%.2f %%)' % (k, v, 100.0 * v / max(count, 1)) for k, v in sorted(total.items())))

def arguments(argv):
    options = {'n': 1000, 'seed': 1, 'cp': [], 'D': [], 'kind': [], 'cache': None, 'v': False, 'group': False, 'save': None}
    rest = []
    argv = list(argv)
    while argv:
        word = argv.pop(0)
        if word in ('-n', '-seed'):
            options[word[1:]] = int(argv.pop(0))
        elif word == '-cp':
            options['cp'].append(os.path.abspath(argv.pop(0)))
        elif word == '-D':
            options['D'].append(argv.pop(0))
        elif word == '-kind':
            options['kind'].append(argv.pop(0))
        elif word in ('-cache', '-save'):
            options[word[1:]] = os.path.abspath(argv.pop(0))
            os.makedirs(options[word[1:]], exist_ok=True)
        elif word in ('-v', '-group'):
            options[word[1:]] = True
        elif word == '-list':
            sys.exit('\n'.join(mutations.KINDS))
        else:
            rest.append(word)
    return options, rest

def uses_macros(program):
    for name in program.files:
        with open(os.path.join(program.root, name), errors='replace') as file:
            if re.search(r'\bmacro\b', file.read()):
                return True
    return False

def save(folder, number, program, mutant, name):
    """Writes a mutant where its folder is the last class path, and the arguments that type it."""
    path = os.path.join(folder, str(number), name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(mutant)
    with open(os.path.join(folder, str(number), 'arguments'), 'w') as file:
        file.write(' '.join(Runner(None, None, []).paths(program) + program.modules))

def main():
    options, rest = arguments(sys.argv[1:])
    if len(rest) < 2:
        sys.exit(__doc__)
    runner = Runner(os.path.abspath(rest[0]), options['cache'], options['D'])
    programs = [p for root in rest[1:] for p in programs_of(root, options['cp'])]
    draw = Draw(programs, options['kind'] or sorted(mutations.KINDS), random.Random(options['seed']), runner)
    total, kinds, causes = collections.Counter(), collections.defaultdict(lambda: [0, 0]), collections.defaultdict(list)
    print('%d programs' % len(programs))
    for number in range(options['n']):
        drawn = draw.next()
        if drawn is None:
            break
        program, kind, name, mutant = drawn
        verdict, theirs, ours = judge(runner.answers(program, {name: mutant}))
        total[verdict] += 1
        kinds[kind][0] += 1
        kinds[kind][1] += verdict in ('same', 'oracle')
        if verdict in ('same', 'oracle'):
            continue
        causes[verdict, cause(theirs), cause(ours)].append(kind)
        if options['save']:
            save(options['save'], number, program, mutant, name)
        if options['v']:
            print('%s %d %s %s\n%s\n   haxe %s\n   ours %s' % (verdict.upper(), number, kind, program.name, changed(draw.text(os.path.join(program.root, name)), mutant), theirs, ours))
    report(total, kinds, causes, options)

main()
