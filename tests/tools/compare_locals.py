#!/usr/bin/env python3
"""Compares our --emit=locals with Haxe's own dump, over programs.

    compare_locals.py [-v] [-std DIR] HXTYPE DIR [Module ...]

For each module of DIR (all that `haxe --interp -main` or a plain typing
accepts), writes Haxe's dump into a temporary folder and looks for each local
that Haxe names among ours: same class, same method, same name, same type.
"""
import collections, os, re, subprocess, sys, tempfile

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

LOCAL = re.compile(r'(?:Function\(|,|\(Vars |catch\( )([A-Za-z_]\w*):\d+(?:\[[a-z,]*\])? : ')

def haxe_locals(folder):
    out = collections.defaultdict(list)
    for root, _, files in os.walk(folder):
        for name in files:
            if not name.endswith('.dump'):
                continue
            klass = method = None
            for line in open(os.path.join(root, name), errors='replace'):
                m = re.match(r'(?:@\S+\s+)*(?:private |extern |final |abstract )*(?:class|interface) (\S+)', line)
                if m:
                    klass = re.sub(r'<.*', '', m.group(1)).rstrip('{')
                    continue
                m = re.match(r'\t(?:[\w@:]+ )*?(?:function|method) (\w+)', line) or re.match(r'\t(?:[\w@:]+ )*(?:var|final) (\w+)', line)
                if m and line.startswith('\t') and not line.startswith('\t@'):
                    method = m.group(1)
                if klass and method:
                    for m in LOCAL.finditer(line):
                        out[klass + '.' + method].append((m.group(1), split_type(line, m.end())))
    return out

def plain(text):
    text = re.sub(r'Unknown<\d+>', '?', text)
    return re.sub(r' : Void$', '', text).strip()

def run(args, cwd=None):
    return subprocess.run(args, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, errors='replace', timeout=60)

def user_types(folder):
    found = set()
    for root, _, files in os.walk(folder):
        for name in files:
            if name.endswith('.hx'):
                found.add(os.path.splitext(name)[0])
    return found

def oracle(folder, module, extra):
    """Haxe's locals of the user's classes, kept in $HXTYPE_CACHE when that is set; None: Haxe refuses."""
    cache = os.environ.get('HXTYPE_CACHE')
    kept = cache and os.path.join(cache, os.path.basename(folder) + '.' + module)
    if kept and os.path.exists(kept):
        with open(kept) as file:
            text = file.read()
    else:
        with tempfile.TemporaryDirectory() as tmp:
            run(['haxe', '-D', 'dump=legacy', '--no-opt', '--no-inline', '-D', 'loop_unroll_max_cost=0',
                 '-dce', 'no', '--interp', '-cp', folder] + extra + [module], cwd=tmp)
            mine = user_types(folder)
            lines = []
            for key, entries in haxe_locals(tmp).items():
                words = key.rsplit('.', 1)[0].split('.')
                if words[-1] in mine or re.sub('_(Impl|Fields)_$', '', words[-1]) in mine or (len(words) > 1 and words[-2].lstrip('_') in mine):
                    lines += ['\t'.join((key, n, t)) for n, t in entries]
            found = os.path.isdir(os.path.join(tmp, 'dump'))
            text = '\n'.join(lines) if found else 'REFUSED'
        if kept:
            with open(kept, 'w') as file:
                file.write(text)
    if text == 'REFUSED':
        return None
    out = collections.defaultdict(list)
    for line in text.split('\n'):
        parts = line.split('\t')
        if len(parts) == 3:
            out[parts[0]].append((parts[1], parts[2]))
    return out

def compare(tool, std, folder, module, extra, verbose, total):
    theirs = oracle(folder, module, extra)
    if theirs is None:
        total['haxe refuses'] += 1
        return
    done = run([tool, '-std', std, '-D', 'eval', '-D', 'interp', '-l', '-cp', folder] + extra + [module])
    ours = collections.defaultdict(list)
    errors = []
    for line in done.stdout.split('\n'):
        parts = line.split('\t')
        if len(parts) == 3:
            ours[parts[0]].append((parts[1], plain(parts[2])))
        elif line:
            errors.append(line)
    total['programs'] += 1
    if done.returncode != 0:
        total['refused'] += 1
        print('REFUSED', folder, module, done.returncode, errors[:1] or '')
    classes = {key.rsplit('.', 1)[0] for key in ours}
    for key, entries in theirs.items():
        if done.returncode == 0 and key.rsplit('.', 1)[0] not in classes:
            continue
        left = list(ours.get(key, []))
        if done.returncode != 0 and not left:
            continue
        named = collections.defaultdict(list)
        for name, type_ in entries:
            named[name].append(plain(type_))
        for name, types in named.items():
            mine = [t for n, t in left if n == name]
            if not mine:
                if '_' in name or name in ('tmp', 'f', 'this', 'k', 'v', 'key', 'value'):
                    continue
                total['missing'] += len(types)
                if verbose:
                    print('  %s:%s %s: haxe %s, ours none' % (module, key, name, types))
                continue
            rest, wrong = list(mine), []
            for type_ in types:
                captured = re.sub(r'^Array<(.*)>$', r'\1', type_)
                if captured in rest and type_ not in rest:
                    type_ = captured
                generic = [t for t in rest if '<' in t and re.sub(r'[^\w]', '_', t).rstrip('_') == re.sub(r'[^\w]', '_', type_)]
                if generic:
                    type_ = generic[0]
                if type_ in rest:
                    rest.remove(type_)
                    total['same'] += 1
                else:
                    wrong.append(type_)
            for type_ in wrong[:len(rest)]:
                if '?' in type_:
                    total['open'] += 1
                else:
                    total['different'] += 1
                    if verbose:
                        print('  %s:%s %s: haxe %s, ours %s' % (module, key, name, type_, rest))


def main():
    args, verbose, std, extra = sys.argv[1:], False, '/usr/share/haxe/std', []
    while args and args[0].startswith('-'):
        flag = args.pop(0)
        if flag == '-v':
            verbose = True
        elif flag == '-std':
            std = args.pop(0)
        elif flag == '-x':
            extra += ['-cp', args.pop(0)]
    tool, folder, modules = os.path.abspath(args[0]), os.path.abspath(args[1]), args[2:]
    if not modules:
        modules = sorted(os.path.splitext(n)[0] for n in os.listdir(folder) if n.endswith('.hx'))
    total = collections.Counter()
    for module in modules:
        try:
            compare(tool, std, folder, module, extra, verbose, total)
        except subprocess.TimeoutExpired:
            print('TIMEOUT', module)
            total['timeout'] += 1
    print(dict(total))

main()
