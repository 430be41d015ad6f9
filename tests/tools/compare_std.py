#!/usr/bin/env python3
"""Compares our declarations of Haxe's standard library with Haxe's own.

    compare_std.py [-v] [-std DIR] [-haxe DIR] [-keep DIR] HXTYPE [Module ...]

Asks Haxe for the documentation (--xml) of its library: every type with every
field, private ones too. For each module it writes a program that touches each
field, constructor, enum constructor and typedef, every statement on a line of
its own: reads into a typed local, writes, mistyped names (for the suggestion),
missing and surplus arguments, casts and operators of abstracts, iteration,
super types. Haxe and HXTYPE type the program twice: whole, for the errors of
each line, then without the lines that Haxe refuses, for the locals (Haxe's
dump against -l) and the warnings. A line is equal when errors, warnings and
type are.

What is compared leaves out other targets, haxe.macro and haxe.display.
"-keep DIR" leaves the programs there. -v prints every line that differs.
"""
import collections, os, re, subprocess, sys, tempfile
import xml.etree.ElementTree as ET

HAXE_STD = '/usr/share/haxe/std'
TARGETS = {'cpp', 'cs', 'eval', 'flash', 'hl', 'java', 'js', 'jvm', 'lua', 'neko', 'php', 'python'}
LEFT_OUT = re.compile(r'^haxe\.(macro|display)\.|^haxe\.http\.Http(Js|NodeJs)$')

# Type arguments that satisfy the constraints; all others are Int.
ARGUMENTS = {
    'haxe.ds.ObjectMap': ['Key', 'Int'], 'haxe.ds.WeakMap': ['Key', 'Int'], 'haxe.ds.HashMap': ['Key', 'Int'],
    'haxe.ds._HashMap.HashMapData': ['Key', 'Int'], 'haxe.iterators.HashMapKeyValueIterator': ['Key', 'Int'],
    'haxe.ds.EnumValueMap': ['Kind', 'Int'], 'haxe.EnumFlags': ['Kind'], 'Enum': ['Kind'], 'Class': ['Key'],
    'haxe.ds.Map': ['String', 'Int'], 'Map': ['String', 'Int'], 'haxe.Constraints.FlatEnum': [],
}
HEAD = '''import haxe.Constraints;
enum Kind { First; Second(i:Int); }
class Key { public function new() {} public function hashCode():Int return 0; }
class Probe {
'''
BINARY = ['+', '-', '*', '/', '%', '==', '<', '&', '<<', '>>>']
ABSTRACT_TARGETS = ['Int', 'Float', 'String', 'Bool', 'Array<Int>', 'Dynamic']


def modules():
    found = []
    for root, _, files in os.walk(HAXE_STD):
        package = os.path.relpath(root, HAXE_STD).replace('/', '.')
        if package.split('.')[0] in TARGETS:
            continue
        for name in files:
            path = name[:-3] if package == '.' else package + '.' + name[:-3]
            if name.endswith('.hx') and not LEFT_OUT.search(path):
                found.append(path)
    return sorted(found)


def run(args, cwd):
    return subprocess.run(args, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                          text=True, errors='replace', timeout=120)


def documentation(names, folder):
    """{module: [type element]} of Haxe's library."""
    path = os.path.join(folder, 'std.xml')
    done = run(['haxe', '--interp', '-dce', 'no', '-xml', path] + names, folder)
    if not os.path.exists(path):
        sys.exit('haxe: ' + done.stdout)
    out = collections.defaultdict(list)
    for element in ET.parse(path).getroot():
        if element.tag == 'class':
            add_extern_fields(element)
        out[element.get('module') or element.get('path')].append(element)
    return out


EXTERN = re.compile(r'^\t((?:(?:extern|static|public|private|inline) )+)function (\w+)\(', re.M)


def add_extern_fields(element):
    """Haxe leaves the extern functions of other classes out of its documentation: from the source."""
    path = element.get('path').rsplit('.', 1)[-1]
    with open(element.get('file')) as file:
        source = file.read()
    if element.get('extern') == '1' or not re.search(r'^(?:extern )?class %s\b' % path, source, re.M):
        return
    known = {field.tag for field in element}
    for words, name in EXTERN.findall(source):
        if 'extern' in words.split() and name not in known:
            known.add(name)
            ET.SubElement(element, name, {'set': 'method'} | ({'static': '1'} if 'static' in words else {})
                          | ({'public': '1'} if 'public' in words else {}))


class Program:
    def __init__(self):
        self.lines, self.what, self.count = HEAD.split('\n')[:-1], {}, 0

    def add(self, what, text):
        self.count += 1
        self.lines.append('\t\t' + text.replace('$', 'v%d' % self.count))
        self.what[len(self.lines)] = (what, 'v%d' % self.count)

    def open(self, name):
        self.lines.append('\tstatic function %s() {' % name)

    def close(self):
        self.lines.append('\t}')

    def without(self, dropped):
        return '\n'.join('' if i + 1 in dropped else line for i, line in enumerate(self.lines)) + '\n}\n'


def spelled(element):
    """How a program names the type: through its module when it is not the main one."""
    path, module = element.get('path'), element.get('module')
    if not module:
        return path
    return module + '.' + path.rsplit('.', 1)[-1]


def applied(element):
    params = [p for p in (element.get('params') or '').split(':') if p]
    given = ARGUMENTS.get(element.get('path'), ['Int'] * len(params))
    return '<%s>' % ', '.join(given) if given and params else ''


def has_meta(field, name):
    return any(m.get('n') == name for m in field.findall('meta/m'))


def fields_of(element):
    for field in element:
        if field.tag in ('extends', 'implements', 'haxe_doc', 'meta', 'impl', 'this', 'from', 'to', 'haxe_dynamic'):
            continue
        yield field


def touch(p, what, place, field):
    name = field.tag
    p.add(what, 'var $ = %s.%s;' % (place, name))
    if field.get('public') != '1':
        p.add(what + ' (private)', 'var $ = @:privateAccess %s.%s;' % (place, name))
    if field.get('set') == 'method':
        p.add(what + ' =', '%s.%s = null;' % (place, name))
    else:
        p.add(what + ' =', '%s.%s = %s.%s;' % (place, name, place, name))
    p.add(what + '?', '%s.%sx;' % (place, name))


def class_program(p, element, name, typed):
    short = element.get('path')
    p.add(short, 'var o:%s = null;' % typed)
    for field in fields_of(element):
        if field.tag == 'new':
            f = field.find('f')
            count = len(f.get('a').split(':')) if f is not None and f.get('a') else 0
            nulls = ', '.join(['null'] * count)
            p.add(short + '.new', 'var $ = new %s(%s);' % (typed, nulls))
            p.add(short + '.new', 'var $ = new %s();' % typed)
            p.add(short + '.new', 'var $ = new %s(%s);' % (typed, ', '.join(['null'] * (count + 1))))
            p.add(short + '.new', 'var $ = %s.new;' % name)
        elif field.get('static') == '1':
            touch(p, short + '.' + field.tag, name, field)
        else:
            touch(p, short + '#' + field.tag, 'o', field)
    for kind in ('extends', 'implements'):
        for above in element.findall(kind):
            p.add(short + ' ' + kind, 'var $:%s%s = o;' % (above.get('path'), '<%s>' % ', '.join(
                ['Dynamic'] * len(above)) if len(above) else ''))
    iterate(p, short)


def iterate(p, short):
    p.add(short + ' for', 'for ($ in o) {}')
    p.add(short + ' for =>', 'for (k => $ in o) {}')


def plain_path(node):
    if node is None or node.tag not in ('c', 'x', 't', 'e') or len(node):
        return None
    return node.get('path')


def abstract_program(p, element, name, typed):
    short = element.get('path')
    impl = element.find('impl/class')
    p.add(short, 'var o:%s = null;' % typed)
    operators = access = False
    for field in fields_of(impl) if impl is not None else ():
        first = field.find('f')
        arguments = first.get('a').split(':') if first is not None and first.get('a') else []
        operators |= has_meta(field, ':op')
        access |= has_meta(field, ':arrayAccess')
        if field.tag == '_new':
            nulls = ['null'] * len(arguments)
            p.add(short + '.new', 'var $ = new %s(%s);' % (typed, ', '.join(nulls)))
            p.add(short + '.new', 'var $ = new %s();' % typed)
            p.add(short + '.new', 'var $ = new %s(%s);' % (typed, ', '.join(nulls + ['null'])))
        elif arguments[:1] == ['this'] or has_meta(field, ':impl') or (field.get('static') != '1'):
            touch(p, short + '#' + field.tag, 'o', field)
        else:
            if field.get('get') == 'accessor' or field.tag.startswith(('get_', 'set_')):
                touch(p, short + '#' + field.tag, 'o', field)
            touch(p, short + '.' + field.tag, name, field)
    others = list(ABSTRACT_TARGETS)
    for node in element.findall('from/icast') + element.findall('to/icast') + element.findall('this'):
        path = plain_path(node[0]) if len(node) else None
        if path and '.' not in path.replace('haxe.', '') and path not in others:
            others.append(path)
    for other in others:
        p.add(short + ' to ' + other, 'var $:%s = o;' % other)
        p.add(short + ' from ' + other, 'var $:%s = (null : %s);' % (typed, other))
    if operators:
        for op in BINARY:
            for right in ('o', '1', '1.5', '"a"'):
                p.add('%s %s %s' % (short, op, right), 'var $ = o %s %s;' % (op, right))
                p.add('%s %s %s' % (right, op, short), 'var $ = %s %s o;' % (right, op))
        for form in ('-o', '~o', '!o', 'o++', '++o', 'o--', '--o', 'o += 1'):
            p.add(short + ' ' + form, 'var $ = %s;' % form)
    if access:
        p.add(short + '[]', 'var $ = o[0];')
        p.add(short + '[]', 'var $ = o["a"];')
        p.add(short + '[]=', 'o[0] = null;')
    iterate(p, short)


def enum_program(p, element, name, typed):
    short = element.get('path')
    p.add(short, 'var o:%s = null;' % typed)
    for ctor in fields_of(element):
        p.add(short + '.' + ctor.tag, 'var $ = %s.%s;' % (name, ctor.tag))
        p.add(short + '.' + ctor.tag + '()', 'var $ = %s.%s();' % (name, ctor.tag))
        p.add(short + '.' + ctor.tag + '?', '%s.%sx;' % (name, ctor.tag))
    p.add(short + ' switch', 'switch (o) {}')


def typedef_program(p, element, name, typed):
    short = element.get('path')
    p.add(short, 'var o:%s = null;' % typed)
    p.add(short, 'var $ = o;')
    p.add(short + ' to Bool', 'var $:Bool = o;')
    p.add(short + ' from {}', 'var $:%s = {};' % typed)
    for anon in element.findall('a'):
        for field in fields_of(anon):
            touch(p, short + '#' + field.tag, 'o', field)
    iterate(p, short)


WRITERS = {'class': class_program, 'abstract': abstract_program, 'enum': enum_program, 'typedef': typedef_program}


def program(elements):
    p = Program()
    for i, element in enumerate(elements):
        name = spelled(element)
        p.open('f%d' % i)
        WRITERS[element.tag](p, element, name, name + applied(element))
        p.close()
    return p


POSITION = re.compile(r'^Probe\.hx:(\d+): (.*)$')


def by_line(text):
    """{line: [messages]} of errors, and of warnings."""
    errors, warnings = collections.defaultdict(list), collections.defaultdict(list)
    for line in text.split('\n'):
        m = POSITION.match(line)
        if m:
            (warnings if ' : Warning : ' in line else errors)[int(m.group(1))].append(m.group(2))
    return errors, warnings


LOCAL = re.compile(r'\b(v\d+):\d+(?:\[[a-z,]*\])? : ')


def split_type(text, at):
    """The type that starts at `at`, up to where the dump goes on."""
    depth, i = 0, at
    while i < len(text):
        c = text[i]
        if c in '(<{[':
            depth += 1
        elif c == '>' and text[i - 1] != '-':
            depth -= 1
        elif c in ')}]':
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and c in ',=':
            break
        i += 1
    return text[at:i].strip()


def plain(text):
    return re.sub(r' : Void$', '', re.sub(r'Unknown<\d+>', '?', text)).strip()


def dumped(folder):
    """{local: types} of the program in Haxe's dump; the iterator of a loop may have the variable's name."""
    path, types = os.path.join(folder, 'dump', 'eval', 'Probe.dump'), collections.defaultdict(list)
    if os.path.exists(path):
        with open(path, errors='replace') as file:
            for line in file:
                for m in LOCAL.finditer(line):
                    types[m.group(1)].append(plain(split_type(line, m.end())))
    return types


def theirs_of(p, folder):
    """Errors by line, then of what is left types by local and warnings by line."""
    dropped, first = set(), None
    for _ in range(5):
        with open(os.path.join(folder, 'Probe.hx'), 'w') as file:
            file.write(p.without(dropped))
        done = run(['haxe', '-D', 'dump=legacy', '--no-opt', '--no-inline', '-D', 'loop_unroll_max_cost=0', '-dce', 'no',
                    '--interp', 'Probe'], folder)
        errors, warnings = by_line(done.stdout)
        if first is None:
            first = collections.defaultdict(list)
        for line, said in errors.items():
            if line not in dropped:
                first[line] += said
        if not errors:
            break
        dropped |= set(errors)
    return first, dropped, warnings, dumped(folder)


def ours_of(tool, std, p, dropped, folder):
    args = [tool, '-std', std, '-D', 'eval', '-D', 'interp', '-cp', '.']
    with open(os.path.join(folder, 'Probe.hx'), 'w') as file:
        file.write(p.without(()))
    whole = run(args + ['Probe'], folder)
    errors, _ = by_line(whole.stdout)
    with open(os.path.join(folder, 'Probe.hx'), 'w') as file:
        file.write(p.without(dropped))
    done = run(args + ['-l', 'Probe'], folder)
    _, warnings = by_line(done.stdout)
    types = {}
    for line in done.stdout.split('\n'):
        parts = line.split('\t')
        if len(parts) == 3:
            types[parts[1]] = plain(parts[2])
    if whole.returncode not in (0, 1) or done.returncode not in (0, 1):
        print('CRASH', whole.returncode, done.returncode)
    return errors, warnings, types


def compare(tool, std, module, elements, folder, verbose, total):
    p = program(elements)
    errors, dropped, warnings, types = theirs_of(p, folder)
    mine, my_warnings, my_types = ours_of(tool, std, p, dropped, folder)
    bad = 0
    for line, (what, local) in p.what.items():
        text, problem = p.lines[line - 1].strip(), None
        if errors.get(line, []) != mine.get(line, []):
            problem = ('error', errors.get(line, []), mine.get(line, []))
        elif line not in dropped and warnings.get(line, []) != my_warnings.get(line, []):
            problem = ('warning', warnings.get(line, []), my_warnings.get(line, []))
        elif line not in dropped and my_types.get(local) not in types.get(local, [None]):
            problem = ('type', types.get(local), my_types.get(local))
        total['lines'] += 1
        if problem:
            bad += 1
            total[problem[0]] += 1
            if verbose:
                print('  %s: %s\n      haxe %s\n      ours %s' % (what, text, problem[1], problem[2]))
        else:
            total['equal'] += 1
        if line in dropped and re.match(r'var o:', text):
            print('  nothing asked of', what, errors.get(line))
    total['types'] += len(elements)
    for element in elements:
        holder = element.find('impl/class') if element.tag == 'abstract' else element.find('a') if element.tag == 'typedef' else element
        total['fields'] += len(list(fields_of(holder))) if holder is not None else 0
    if bad:
        print('%-40s %d of %d lines differ' % (module, bad, len(p.what)))
    else:
        total['modules equal'] += 1


def main():
    global HAXE_STD
    args, verbose, std, keep = sys.argv[1:], False, 'transform/std', None
    while args and args[0].startswith('-'):
        flag = args.pop(0)
        if flag == '-v':
            verbose = True
        elif flag == '-std':
            std = args.pop(0)
        elif flag == '-haxe':
            HAXE_STD = args.pop(0)
        elif flag == '-keep':
            keep = args.pop(0)
    tool, std = os.path.abspath(args[0]), os.path.abspath(std)
    names = modules()
    total = collections.Counter()
    with tempfile.TemporaryDirectory() as work:
        docs = documentation(names, work)
        for module in args[1:] or names:
            folder = os.path.join(keep, module) if keep else tempfile.mkdtemp(dir=work)
            os.makedirs(folder, exist_ok=True)
            elements = [e for e in docs.get(module, []) if e.get('private') != '1']
            total['modules'] += 1
            compare(tool, std, module, elements, folder, verbose, total)
    print(dict(total))


main()
