#!/usr/bin/env python3
"""Which modules Haxe accepts and which we accept.

    compare_accept.py [-v] [-std DIR] [-D NAME[=VALUE]]... [-o FILE] HXTYPE -cp DIR... [Module ...]

Asks for each module of the last -cp (all below it, when none is named) whether
`haxe --interp --no-output Module` takes it, and whether our typer does.  What
Haxe takes and we refuse is grouped by our message, names left out; modules
where we say that a macro is in the way are counted apart, but their other
errors are listed too.  -o keeps one JSON record for each module.
"""
import atexit, collections, json, os, re, socket, subprocess, sys, time

MACRO = 'Macros are not supported'

class Server:
    """A Haxe compile server of our own: ten milliseconds a module instead of three hundred."""
    def __init__(self):
        with socket.socket() as free:
            free.bind(('127.0.0.1', 0))
            self.port = free.getsockname()[1]
        self.process = None
        atexit.register(self.close)
        self.start()

    def start(self):
        self.close()
        self.process = subprocess.Popen(['haxe', '--wait', str(self.port)], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            time.sleep(0.05)
            try:
                socket.create_connection(('127.0.0.1', self.port)).close()
                return
            except OSError:
                pass
        sys.exit('haxe --wait does not answer')

    def ask(self, args):
        try:
            with socket.create_connection(('127.0.0.1', self.port), timeout=120) as line:
                line.sendall(('\n'.join(args) + '\n\0').encode())
                out = b''.join(iter(lambda: line.recv(65536), b''))
        except OSError:
            self.start()
            return False, ['no answer']
        lines = out.decode('utf8', 'replace').split('\n')
        return '\x02' not in lines, [l for l in lines if l and l[0] > '\x02']

    def close(self):
        if self.process:
            self.process.kill()
            self.process.wait()

def modules_below(root):
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if re.match(r'[a-z_]\w*$', f))
        for name in sorted(files):
            if re.match(r'[A-Z_]\w*\.hx$', name):
                path = os.path.relpath(os.path.join(folder, name), root)
                yield path[:-3].replace(os.sep, '.')

def is_error(line):
    return line and ': Warning :' not in line and '\t' not in line

def shape(line):
    """The message without its place and names."""
    text = re.sub(r'^.*?:\d+: (?:characters?|lines) [\d-]+ : ', '', line)
    text = re.sub(r'<[^ ]*>', '', text)
    return re.sub(r"(?:[a-z]\w*\.)*[A-Z_]\w*|'\w+'", 'X', text)

def ours(tool, module):
    try:
        done = subprocess.run(tool + [module], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL, text=True, errors='replace', timeout=60)
    except subprocess.TimeoutExpired:
        return False, ['timeout']
    errors = [l for l in done.stdout.split('\n') if is_error(l)]
    if done.returncode not in (0, 1):
        errors.insert(0, 'crash %d' % done.returncode)
    return done.returncode == 0, errors

def main():
    args, verbose, keep, haxe, tool = sys.argv[1:], False, None, ['--interp', '--no-output'], None
    std, paths, modules, flags = '/usr/share/haxe/std', [], [], []
    while args:
        word = args.pop(0)
        if word == '-v':
            verbose = True
        elif word == '-std':
            std = args.pop(0)
        elif word == '-o':
            keep = args.pop(0)
        elif word == '-D':
            flags += ['-D', args.pop(0)]
        elif word == '-cp':
            paths.append(os.path.abspath(args.pop(0)))
        elif not tool:
            tool = os.path.abspath(word)
        else:
            modules.append(word)
    given = [w for path in paths for w in ('-cp', path)] + flags
    tool = [tool, '-std', std, '-D', 'eval', '-D', 'interp', '-D', 'target.name=eval', '-D', 'target.threaded'] + given
    server, total, groups, records = Server(), collections.Counter(), collections.Counter(), []
    example, seen = {}, set()
    for module in modules or modules_below(paths[-1]):
        theirs, said = server.ask(haxe + given + [module])
        mine, errors = ours(tool, module)
        records.append({'module': module, 'haxe': theirs, 'ours': mine, 'said': said[:5], 'errors': errors[:50]})
        total['modules'] += 1
        if theirs and not mine and not any(MACRO in line for line in errors):
            # What a server has typed before can bind open types another way.
            theirs = subprocess.run(['haxe'] + haxe + given + [module], stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL).returncode == 0
            records[-1]['haxe'] = theirs
        if not theirs:
            total['haxe refuses'] += 1
            total['we accept what it refuses'] += mine
            continue
        total['haxe accepts'] += 1
        macro = any(MACRO in line for line in errors)
        total['both accept' if mine else 'macros' if macro else 'refused'] += 1
        for line in errors:
            if MACRO in line or line in seen or re.search(r' : \.\.\. ', line):
                continue
            seen.add(line)
            groups[shape(line)] += 1
            example.setdefault(shape(line), (module, line))
    server.close()
    for text, count in groups.most_common(None if verbose else 40):
        print('%5d %s\n        %s: %s' % ((count, text) + example[text]))
    print(dict(total))
    if keep:
        with open(keep, 'w') as file:
            json.dump(records, file)

main()
