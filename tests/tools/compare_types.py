#!/usr/bin/env python3
"""Compares our types with Haxe's own dump, over programs: locals, fields, calls.

    compare_types.py [-v] [-std DIR] [-x DIR ...] [-D define ...] [-cache DIR] HXTYPE DIR [Module ...]

For each module of DIR (all that Haxe types when none is named) reads what
`haxe -D dump=legacy` writes of the types that the module's file declares, and
looks for each local, each field and each call among ours: same class, same
member, same name, same type. What Haxe made itself (inlined bodies, split
structures) is known by its name not being a word of the file. All of a module
that we refuse counts as refused.

Haxe is asked in batches; -cache keeps its answers between runs.
"""
import argparse, collections, hashlib, json, os, re, subprocess, sys, tempfile

LOCAL = re.compile(r'(?:\(Function\(|,|\(Vars |catch\( )([A-Za-z_]\w*):(\d+)(?:\[c\])? : ')
DECLARED = re.compile(r'\b(?:class|interface|enum|abstract|typedef)\s+([A-Z_]\w*)')
NATIVE = re.compile(r'@:native\("([\w.]+)"\)((?:\s+@:?\w+(?:\([^)\n]*\))?|\s+(?:private|extern|final|abstract))*\s+(?:class|interface|enum)\s+)(\w+)')
HEADER = re.compile(r'(?:@.*\n)?(?:private )?(?:extern )?(class|interface|abstract|enum|typedef) ([\w.]+)')
MEMBER = re.compile(r'(?:public )?(?:static )?(?:inline |dynamic |macro )?(var|function) (\w+)')


def type_end(text, at):
    """Where the type that starts at `at` ends."""
    depth, i = 0, at
    while i < len(text):
        c = text[i]
        if c in '(<{[':
            depth += 1
        elif c == '>' and text[i - 1] == '-':
            pass
        elif c in ')}]>':
            if depth == 0:
                return i
            depth -= 1
        elif depth == 0 and (c in ',=;' or text.startswith(' : ', i)):
            return i
        i += 1
    return i


def plain(text):
    return re.sub(r'Unknown<\d+>( [:&] \{[^{}]*\}| [:&] [\w.]+)*', '¿', text).strip()


def member_calls(text):
    """(callee, type) of each call of a dumped member, in the order they are written."""
    names, found, stack, i, n = {}, [], [], 0, len(text)
    while i < n:
        c = text[i]
        if c == '"':
            i += 1
            while i < n and text[i] != '"':
                i += 2 if text[i] == '\\' else 1
        elif c in '([{':
            stack.append([i, None, False])
        elif c in ')]}' and stack:
            start, colon, _ = stack.pop()
            if stack and not stack[-1][2] and text.startswith('(Call ', stack[-1][0]):
                stack[-1][2] = True
                head = text[start:colon or i]
                if text.startswith('(Local ', start):
                    names[stack[-1][0]] = re.match(r'\(Local ([^:]*)', head).group(1)
                else:
                    names[stack[-1][0]] = top_field(head) or ''
            if colon and text.startswith('(Call ', start):
                found.append((start, text[colon + 3:i]))
        elif c == ':' and stack and text[i - 1] == ' ' and text[i + 1:i + 2] == ' ':
            stack[-1][1] = i - 1
        i += 1
    return [(names.get(start, ''), type_) for start, type_ in sorted(found)]


def top_field(head):
    """`(obj : T).inst(a.B.c : ..` -> c: the field access that ends a callee."""
    depth, i, name = 0, 1, None
    while i < len(head):
        c = head[i]
        if c == '"':
            i += 1
            while i < len(head) and head[i] != '"':
                i += 2 if head[i] == '\\' else 1
        elif c in '([{':
            if depth == 0:
                m = re.match(r'\.(static|inst|closure|anon|enum|dynamic)\(([\w.]+)', head[head.rfind('.', 0, i):])
                if m:
                    name = m.group(2).rsplit('.', 1)[-1]
            depth += 1
        elif c in ')]}':
            depth -= 1
        i += 1
    return name


def read_dump(path, last):
    """class path, {member: type}, {member: [(local, type, captured)]}, {member: [(callee, type)]}"""
    text = open(path, errors='replace').read()
    head = HEADER.search(text)
    if not head or head.group(1) not in ('class', 'interface'):
        return None
    fields, locals_, calls = {}, {}, {}
    chunks = re.split(r'\n\t(?=(?:@:?\w|public |static |inline |dynamic |macro |var |function | var| function))', text[head.end():])
    for chunk in chunks[1:]:
        chunk = chunk.lstrip()
        while chunk.startswith('@'):
            at = chunk.find('\n\t')
            if at < 0:
                break
            chunk = chunk[at + 2:].lstrip()
        m = MEMBER.match(chunk)
        if not m:
            continue
        name, rest = m.group(2), chunk[m.end():]
        if m.group(1) == 'var':
            rest = re.sub(r'^\([\w,]+\)', '', rest)
            type_ = rest[1:type_end(rest, 1)]
        else:
            rest = rest.rstrip().rstrip('}').rstrip() if rest.rstrip().endswith(')}') else rest.rstrip()
            type_ = function_type(rest)
        fields.setdefault(name, []).append(type_)
        seen = {}
        for l in LOCAL.finditer(rest):
            if int(l.group(2)) < last: # the branches of a decision tree repeat their variables
                seen.setdefault(l.group(2), (l.group(1), unwrapped(rest, l, rest[l.end():type_end(rest, l.end())].strip())))
        locals_.setdefault(name, []).extend(seen.values())
        calls.setdefault(name, []).extend(member_calls(rest))
    return head.group(2), fields, locals_, calls


def unwrapped(text, found, type_):
    """What may be a captured variable that is kept in an array of one: what it would hold, and the array."""
    inner = re.match(r'^Array<(.*)>$', type_)
    uses = re.findall(r'\(Local %s:%s(?:\[c\])? : [^\n]{%d}\)(.{13})' % (found.group(1), found.group(2), len(type_)), text) if inner else []
    if uses and all(u.startswith('[(Const 0 :') for u in uses):
        return inner.group(1) + '\n' + type_
    return type_


def function_type(rest):
    """Of `<T>(Function(..) : R = body : TYPE)`: TYPE. None: extern."""
    at = rest.find('(Function(')
    if at < 0:
        return None
    end = len(rest)
    while end and rest[end - 1] != ')':
        end -= 1
    depth, i = 0, end - 2
    while i > 0:
        c = rest[i]
        if c in ')]}':
            depth += 1
        elif c in '([{':
            depth -= 1
        elif depth == 0 and rest.startswith(' : ', i):
            return rest[i + 3:end - 1]
        i -= 1
    return None


def run(args, cwd=None, timeout=120):
    return subprocess.run(args, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          stdin=subprocess.DEVNULL, text=True, errors='replace', timeout=timeout)


def without_inlining(tmp):
    """A class path with an Array whose methods Haxe does not copy into their callers."""
    path = os.path.join(tmp, 'plain')
    os.mkdir(path)
    with open('/usr/share/haxe/std/Array.hx') as file:
        text = file.read()
    with open(os.path.join(path, 'Array.hx'), 'w') as file:
        file.write(re.sub(r'@:runtime|\binline\b', '', text))
    # Typed last: variables of higher numbers are what Haxe made after typing.
    with open(os.path.join(path, 'ZzLast.hx'), 'w') as file:
        file.write('class ZzLast { static function f(last:Int) {} }')
    return path


class Source:
    """What a module's file declares."""

    def __init__(self, folder, module):
        self.module = module
        path = os.path.join(folder, module.replace('.', '/') + '.hx')
        self.text = open(path, errors='replace').read()
        m = re.search(r'^\s*package\s+([\w.]+)\s*;', self.text, re.M)
        self.package = m.group(1) + '.' if m else ''
        self.words = set(re.findall(r'\w+', self.text))
        short = module.rsplit('.', 1)[-1]
        self.private = self.package + '_' + short + '.'
        self.types = {self.package + t for t in DECLARED.findall(self.text)}
        self.natives = {native: (self.private if 'private ' in words else self.package) + name
                        for native, words, name in NATIVE.findall(self.text)}

    def words_of(self, member):
        """The words of all members of that name."""
        if not member.startswith('_') or member not in self.words:
            member = re.sub('^_new$', 'new', member)
        found = set()
        for m in re.finditer(r'\b(?:function|var|final)\s+%s\b' % re.escape(member), self.text):
            depth, i = 0, m.end()
            while i < len(self.text) and depth >= 0:
                c = self.text[i]
                if c in '({[':
                    depth += 1
                elif c in ')}]':
                    depth -= 1
                    if depth == 0 and c == '}' and not re.match(r'\s*[,;.)(\w+?:>-]', self.text[i + 1:i + 20].split('\n')[0]):
                        break
                elif c == ';' and depth == 0:
                    break
                i += 1
            text = self.text[m.end():i]
            if '.bind(' in text: # what it makes has the names of the function's arguments
                found |= set(re.findall(r'(?:\bvar|\bfinal|\bfunction|[(,\[?{:|]|\bcase|=>)\s*(\w+)', text)) | set(re.findall(r'(\w+)\s*=>', text))
            else:
                found |= set(re.findall(r'\w+', text))
        return found

    def owns(self, path):
        return path in self.types or path in self.natives or path.startswith(self.private)


class Oracle:
    def __init__(self, options, folder):
        self.options, self.folder, self.answers = options, folder, {}

    def key(self, source):
        parts = [os.path.abspath(self.folder), source.module, source.text] + self.options.x + self.options.ox + self.options.D
        return hashlib.md5('\0'.join(parts).encode()).hexdigest()

    def kept(self, source):
        return self.options.cache and os.path.join(self.options.cache, self.key(source))

    def ask(self, sources):
        left = []
        for source in sources:
            path = self.kept(source)
            if path and os.path.exists(path):
                self.answers[source.module] = json.load(open(path))
            else:
                left.append(source)
        step = self.options.batch
        for i in range(0, len(left), step):
            self.batch(left[i:i + step])
        return self.answers

    def batch(self, sources):
        while sources:
            with tempfile.TemporaryDirectory() as tmp:
                command = ['haxe', '-D', 'dump=legacy', '--no-opt', '--no-inline', '-D', 'loop_unroll_max_cost=0',
                           '-dce', 'no', '--interp', '-cp', os.path.abspath(self.folder)]
                for x in self.options.ox + self.options.x:
                    command += ['-cp', os.path.abspath(x)]
                for d in self.options.D:
                    command += ['-D', d]
                command += ['-cp', without_inlining(tmp)]
                try:
                    said = run(command + [s.module for s in sources] + ['ZzLast'], cwd=tmp).stdout
                except subprocess.TimeoutExpired:
                    said = ''
                if os.path.isdir(os.path.join(tmp, 'dump')):
                    self.collect(tmp, sources)
                    return
            if len(sources) == 1:
                self.keep(sources[0], {'refused': next((l for l in said.split('\n') if ' : Warning' not in l), '')[:300]})
                return
            wrong = [s for s in sources if re.search(re.escape(s.module.replace('.', '/')) + r'\.hx:\d+: (?!.*Warning)', said)]
            if not wrong or len(wrong) == len(sources):
                half = len(sources) // 2
                self.batch(sources[:half])
                sources = sources[half:]
                continue
            for s in wrong:
                self.batch([s])
            sources = [s for s in sources if s not in wrong]

    def collect(self, tmp, sources):
        found = {s.module: {} for s in sources}
        last = int(re.search(r'last:(\d+)', open(os.path.join(tmp, 'dump', 'eval', 'ZzLast.dump')).read()).group(1))
        for root, _, files in os.walk(tmp):
            for name in files:
                if not name.endswith('.dump'):
                    continue
                path = os.path.relpath(os.path.join(root, name), os.path.join(tmp, 'dump', 'eval'))[:-5].replace('/', '.')
                for s in sources:
                    if s.owns(path):
                        one = read_dump(os.path.join(root, name), last)
                        if one:
                            found[s.module][one[0]] = one[1:]
                        break
        for s in sources:
            self.keep(s, {'classes': found[s.module]})

    def keep(self, source, answer):
        self.answers[source.module] = answer
        path = self.kept(source)
        if path:
            with open(path, 'w') as file:
                json.dump(answer, file)


CALL = re.compile(r'^( *)call(?: \w+)* : ')
FIELD = re.compile(r'^ *field \w+ (\S+) : ')
OUR_LOCAL = re.compile(r'^ *local (\S+)')


def read_ours(text):
    """{class: {member: type}}, {class.member: [(callee, type)]}, {class.member: [(local, type)]}, errors"""
    fields, calls, locals_, errors = {}, collections.defaultdict(list), collections.defaultdict(list), []
    klass = member = None
    pending = None
    for line in text.split('\n'):
        parts = line.split('\t')
        if len(parts) == 3 and not line.startswith(' '):
            locals_[parts[0]].append((parts[1], plain(parts[2])))
            continue
        if re.match(r'^[\w.]+$', line):
            klass = line
            fields.setdefault(klass, {})
        elif re.match(r'^  [\w]+ : ', line) and klass:
            member, type_ = line.strip().split(' : ', 1)
            fields[klass].setdefault(member, []).append(plain(type_))
        elif line.startswith('    ') and klass and member:
            if pending is not None:
                m = FIELD.match(line) or OUR_LOCAL.match(line)
                name = m.group(1).rsplit('.', 1)[-1] if m else ''
                calls[klass + '.' + member].append((name, pending))
                pending = None
            m = CALL.match(line)
            if m:
                pending = plain(line[m.end():].replace(' (dynamic)', ''))
        elif line and not line.startswith(' '):
            errors.append(line)
    return fields, calls, locals_, errors


def our_path(path):
    """An abstract's class in our typed tree has the abstract's own path."""
    m = re.match(r'^(?:(.*)\.)?_\w+\.(\w+)_Impl_$', path)
    return m and [(m.group(1) + '.' if m.group(1) else '') + m.group(2), path[:-6]]


class Tally:
    def __init__(self, options):
        self.options, self.count = options, collections.Counter()

    def say(self, text):
        if self.options.v:
            print('  ' + text)

    def compare(self, kind, where, theirs, ours, is_made):
        """Both [(name, type)] of one member, matched by name, each type once."""
        left = collections.defaultdict(list)
        for name, type_ in ours:
            left[name].append(type_)
        seen = {name for name, _ in ours}
        had, late = set(ours), []
        for name, type_ in theirs:
            type_ = plain(type_)
            kinds = type_.split('\n')[::-1]
            type_ = next((t for t in kinds if t in left[name]), next((t for t in kinds if (name, t) in had), kinds[0]))
            if type_ in left[name]:
                left[name].remove(type_)
                self.count[kind + ' equal'] += 1
            else:
                late.append((name, type_))
        for name, type_ in late:
            if name not in seen or not left[name]:
                if is_made(name):
                    continue
                if kind == 'locals' and (name, type_) in had: # the branches of a decision tree have variables of their own
                    self.count['locals repeated'] += 1
                    continue
                self.count[kind + ' missing'] += 1
                self.say('%s %s: %s missing, haxe %s' % (kind, where, name, type_))
            else:
                mine = left[name].pop(0)
                if kind == 'locals' and made_by_generic(type_, mine):
                    self.count[kind + ' equal'] += 1
                    continue
                word = 'open' if '¿' in type_ else 'different'
                self.count[kind + ' ' + word] += 1
                self.say('%s %s %s: haxe %s, ours %s%s' % (kind, where, name, type_, mine, ' OPEN' if word == 'open' else ''))


def without_this(type_):
    """An abstract's method is a function of `this` there."""
    if not type_.startswith('(this : '):
        return type_
    end = type_end(type_, 8)
    return '(' + type_[end + 2 if type_[end] == ',' else end:]


def made_by_generic(theirs, ours):
    return '<' in ours and re.sub(r'\W', '_', ours).rstrip('_') == re.sub(r'\W', '_', theirs)


def check(tally, source, answer, options, folder):
    command = [options.tool, '-std', options.std, '-D', 'eval', '-D', 'interp', '-D', 'target.name=eval',
               '-D', 'target.threaded', '-t', '-l', '-cp', folder]
    for x in options.x:
        command += ['-cp', x]
    for d in options.D:
        command += ['-D', d]
    try:
        done = run(command + [source.module])
    except subprocess.TimeoutExpired:
        print('TIMEOUT', source.module)
        done = subprocess.CompletedProcess([], 9, 'timeout')
    tally.count['programs'] += 1
    if done.returncode != 0:
        tally.count['programs refused'] += 1
        first = [l for l in done.stdout.split('\n') if re.match(r'\S+:\d+: ', l) and ' : Warning' not in l]
        print('REFUSED %s %d %s' % (source.module, done.returncode, (first or done.stdout.split('\n'))[0]))
        for fields, locals_, calls in answer['classes'].values():
            tally.count['fields refused'] += sum(1 for v in fields.values() for t in v if t)
            for kind, group in (('locals', locals_), ('calls', calls)):
                tally.count[kind + ' refused'] += sum(1 for v in group.values() for e in v if e[0] in source.words)
        return
    fields, calls, locals_, _ = read_ours(done.stdout)
    for path, (their_fields, their_locals, their_calls) in sorted(answer['classes'].items()):
        mine = path
        if path not in fields:
            mine = next((p for p in [source.natives.get(path)] + (our_path(path) or []) if p in fields), path)
        if mine not in fields:
            if re.search(r'_[A-Z]\w*$', path) and '<' in source.text:
                tally.count['generic classes'] += 1
                continue
            tally.count['classes missing'] += 1
            tally.say('class %s missing' % path)
        for name, types in their_fields.items():
            got = fields.get(mine, {}).get(name) or fields.get(mine, {}).get(re.sub('^_new$', 'new', name), [])
            if not got and re.sub(r'_[A-Z].*', '', name) in fields.get(mine, {}):
                continue
            if mine != path:
                got = [t.rsplit(' -> ', 1)[0] + ' -> ' + types[0].rsplit(' -> ', 1)[-1] if name == '_new' and types[0] else t for t in got]
                types = [t and without_this(t) for t in types]
                got = [without_this(t) for t in got]
            tally.compare('fields', path, [(name, t) for t in types if t], [(name, t) for t in got],
                          lambda n: n not in source.words or n == 'new')
        for name, entries in their_locals.items():
            if name == 'new' and 'new' not in fields.get(mine, {}):
                continue # inherited, or made for a structure
            ours = locals_.get(path + '.' + name, [])
            entries = [e for e in entries if e[0] != 'this']
            words = source.words_of(name)
            tally.compare('locals', path + '.' + name, entries, ours,
                          lambda n: n not in words)
        for name, entries in their_calls.items():
            ours = calls.get(mine + '.' + name, []) or calls.get(mine + '.' + re.sub('^_new$', 'new', name), [])
            have = {n for n, _ in ours}
            tally.compare('calls', path + '.' + name, [(n, t) for n, t in entries if n in have], ours,
                          lambda n: True)


def modules_of(folder):
    return sorted(os.path.relpath(os.path.join(root, f), folder)[:-3].replace('/', '.')
                  for root, _, files in os.walk(folder) for f in files if re.match(r'[A-Z_]\w*\.hx$', f))


def roots_below(folder):
    """The class paths that the files below need, by the packages that they say, with their modules."""
    found = collections.defaultdict(list)
    for root, _, files in os.walk(folder):
        for f in files:
            if re.match(r'[A-Z_]\w*\.hx$', f):
                m = re.search(r'^\s*package\s+([\w.]+)\s*;', open(os.path.join(root, f), errors='replace').read(), re.M)
                parts = m.group(1).split('.') if m else []
                if not parts or root.split(os.sep)[-len(parts):] == parts:
                    top = os.sep.join(root.split(os.sep)[:-len(parts)]) if parts else root
                    found[top].append('.'.join(parts + [f[:-3]]))
    return [(root, sorted(found[root])) for root in sorted(found)]


def compare_folder(tally, options, folder, modules):
    sources = [Source(folder, m) for m in modules or modules_of(folder)]
    answers = Oracle(options, folder).ask(sources)
    for source in sources:
        answer = answers[source.module]
        if 'refused' in answer:
            tally.count['haxe refuses'] += 1
            tally.say('HAXE REFUSES %s %s' % (source.module, answer['refused'].split('\n')[0]))
        else:
            check(tally, source, answer, options, folder)


def report(count):
    for key in sorted(count):
        print('%-20s %d' % (key, count[key]))
    for kind in ('locals', 'fields', 'calls'):
        equal = count[kind + ' equal']
        all_ = sum(count[kind + ' ' + w] for w in ('equal', 'different', 'missing', 'refused', 'open'))
        print('%s: %d of %d equal, %.2f %%' % (kind, equal, all_, 100.0 * equal / all_ if all_ else 100))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('-v', action='store_true', help='say each that is not equal')
    parser.add_argument('-each', action='store_true', help='DIR holds several class paths')
    parser.add_argument('-batch', type=int, default=40, help='how many modules one run of haxe types')
    parser.add_argument('-std', default='/usr/share/haxe/std', help='our standard library')
    parser.add_argument('-x', action='append', default=[], help='a further class path')
    parser.add_argument('-ox', action='append', default=[], help="a class path of Haxe's alone")
    parser.add_argument('-D', action='append', default=[])
    parser.add_argument('-cache')
    parser.add_argument('tool')
    parser.add_argument('folder')
    parser.add_argument('modules', nargs='*')
    options = parser.parse_args()
    options.tool = os.path.abspath(options.tool)
    if options.cache:
        os.makedirs(options.cache, exist_ok=True)
    tally = Tally(options)
    if options.each:
        for root, modules in roots_below(options.folder):
            compare_folder(tally, options, root, modules)
    else:
        compare_folder(tally, options, options.folder, options.modules)
    report(tally.count)


if __name__ == '__main__':
    main()
