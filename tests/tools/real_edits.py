#!/usr/bin/env python3
"""Random edits of real code: what a long-lived daemon makes of each is what a
build of the same tree with an empty cache makes of it.

    real_edits.py [options] ENGINES CORPUS ...

ENGINES is build/tests/tools/engines.  CORPUS is a folder with .hx files below
it; class paths are found by the files' `package` lines.  In each round some
modules that mention one another are copied and edited (edit_kinds.py); after
each step these are compared: exit status, diagnostics (text, place, order,
severity), counts, each class's state of failure, the .ex files and the manifest.
Now and then the live engine is opened again with its cache (as when the daemon
is restarted).  Half of the rounds begin with what builds without errors.

    -rounds N    (10)        -steps N     of each round (60)
    -modules N   of a round, at most (14)
    -seed N      (1)         -work DIR    (a temporary folder)
    -stop N      differences after which it ends (5)
    -save DIR    a folder for each difference: both trees, the results
    -restart N   percent of the steps before which the live engine is opened again (8)
    -seconds N   ends after so many (0: only after the rounds)
    -v           prints each step

Prints what differs, `why`s that give no reason, and `N passed, M failed`.
"""
import collections, json, os, random, re, shutil, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import edit_kinds

MOST_BYTES = 60000  # of a module
COMPARED = ['exit', 'diagnostics', 'classes', 'failed', 'errors', 'warnings', 'notes']


class Engines:
    def __init__(self, tool):
        self.tool, self.process = tool, None

    def ask(self, **what):
        if not self.process:
            self.process = subprocess.Popen([self.tool], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(json.dumps(what).encode() + b'\n')
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit('%s ended with %s after %s' % (self.tool, self.process.wait(), json.dumps(what)))
        return json.loads(answer)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Project:
    """A source tree at work/src (and work/over, another class path)."""

    def __init__(self, work, files):
        self.work, self.src = work, os.path.join(work, 'src')
        for name in os.listdir(work):
            path = os.path.join(work, name)
            shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.unlink(path)
        os.makedirs(self.src)
        os.makedirs(os.path.join(work, 'over'))
        self.first = files
        self.paths, self.defines, self.app, self.guide, self.whole = ['src', 'over'], set(), 'GenApp', False, True
        self.shadows, self.odd, self.next = set(), set(), None
        self.mends, self.editing = [], None  # [steps, path, before, after]: what was broken; the file that is edited
        for path, bytes in files.items():
            self.write_bytes(path, bytes)
        text = b'\n'.join(files.values()).decode('utf-8', 'replace')
        asked = re.findall(r'#(?:else)?if\s+!?\(?\s*(\w+)', text)
        self.flags = (sorted(set(asked) - {'macro', 'cross', 'js', 'eval', 'neko', 'hl', 'cpp'}) + ['flag', 'debug'])[-8:]

    def path(self, relative):
        return os.path.normpath(os.path.join(self.src, relative))

    def modules(self, top='src'):
        found, base = [], os.path.join(self.work, top)
        for at, folders, names in os.walk(base):
            folders.sort()
            for name in sorted(names):
                if name.endswith('.hx') and name != 'import.hx':
                    found.append(os.path.relpath(os.path.join(at, name), self.src))
        return found

    def folders(self):
        found = {''}
        for path in list(self.first) + self.modules():
            folder = os.path.dirname(path)
            while folder:
                found.add(folder)
                folder = os.path.dirname(folder)
        return sorted(found)

    def module_paths(self):
        return [p[:-3].replace('/', '.') for p in self.modules() if not p.startswith('..')]

    def type_names(self, random):
        paths = self.module_paths()
        return [random.choice(paths), random.choice(paths).rpartition('.')[2]] if paths else []

    def read(self, relative):
        try:
            return open(self.path(relative), 'rb').read().decode('utf-8', 'surrogateescape')
        except OSError:
            return None

    def write(self, relative, text):
        self.write_bytes(relative, text.encode('utf-8', 'surrogateescape'))

    def write_bytes(self, relative, bytes, by_rename=False):
        full = self.path(relative)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        if os.path.isdir(full) and not os.path.islink(full):
            shutil.rmtree(full)
        if os.path.islink(full) and not os.path.isfile(full):
            os.unlink(full)
        if by_rename:
            open(full + '~', 'wb').write(bytes)
            os.rename(full + '~', full)
        else:
            open(full, 'wb').write(bytes)

    def remove(self, relative):
        full = self.path(relative)
        if os.path.isdir(full) and not os.path.islink(full):
            shutil.rmtree(full)
        elif os.path.lexists(full):
            os.unlink(full)

    def tree(self):
        found = {}
        for top in ('src', 'over'):
            for at, _, names in os.walk(os.path.join(self.work, top)):
                for name in names:
                    full = os.path.join(at, name)
                    path = os.path.relpath(full, self.src)
                    found[path] = os.readlink(full) if os.path.islink(full) else open(full, 'rb').read()
        return found

    def check_out(self, tree):
        """Makes the tree this one, touching only what differs."""
        now = self.tree()
        for path in now:
            if path not in tree:
                self.remove(path)
        for path, what in tree.items():
            if now.get(path) == what:
                continue
            if isinstance(what, str) or isinstance(now.get(path), str):
                self.remove(path)
            if isinstance(what, str):
                os.makedirs(os.path.dirname(self.path(path)), exist_ok=True)
                os.symlink(what, self.path(path))
            else:
                self.write_bytes(path, what)
        for top in ('src', 'over'):  # folders that an edit put in a file's place
            for at, folders, names in os.walk(os.path.join(self.work, top), topdown=False):
                if at.endswith('.hx') and not names and not folders:
                    os.rmdir(at)

    def args(self, out):
        """A command line that builds it: all of src, or an hxml (written here) that names modules."""
        words = []
        for path in self.paths:
            words += ['-cp', path]
        words += ['src'] if self.whole else self.roots
        for flag in sorted(self.defines):
            words += ['-D', flag]
        if self.app:
            words += ['-D', 'app_name=' + self.app]
        if self.guide:
            words += ['-D', 'presence_external=guide']
        if not self.whole:
            lines = '\n'.join(words).replace('-cp\n', '-cp ').replace('-D\n', '-D ') + '\n'
            if self.next:  # another section: what it reaches lies in the same folder
                lines += '--next\n-cp src\n%s\n-D app_name=GenApp\n' % self.next
            with open(os.path.join(self.work, 'build.hxml'), 'w') as hxml:
                hxml.write(lines)
            words = ['build.hxml']
        return words + ['-o', out]


# ---- corpora ----

def class_paths(corpus):
    """Class path -> its modules as {path: file}, by their package lines."""
    found = collections.defaultdict(dict)
    for at, folders, names in os.walk(corpus):
        folders[:] = sorted(f for f in folders if not f.startswith('.'))
        for name in sorted(names):
            full = os.path.join(at, name)
            if not re.fullmatch(r'[A-Z]\w*\.hx', name) or os.path.islink(full) or os.path.getsize(full) > MOST_BYTES:
                continue
            text = open(full, 'rb').read(3000).decode('utf-8', 'replace')
            one = re.search(r'^\s*package\s*([\w.]*)\s*;', text, re.M)
            parts = [p for p in (one.group(1) if one else '').split('.') if p]
            folder = at.split(os.sep)
            if parts and folder[-len(parts):] != parts:
                continue
            root = os.sep.join(folder[:len(folder) - len(parts)]) if parts else at
            found[root][os.path.relpath(full, root)] = full
    return {root: files for root, files in found.items() if len(files) >= 2}


def choose(files, most, random):
    """Some modules that mention one another."""
    names = collections.defaultdict(list)
    for path in files:
        names[os.path.basename(path)[:-3]].append(path)
    chosen, queue = {}, []
    wanted = random.randint(2, most)
    while len(chosen) < min(wanted, len(files)):
        if not queue or random.randint(0, 9) == 0:
            queue.append(random.choice(sorted(files)))
        path = queue.pop(random.randrange(len(queue)))
        if path in chosen:
            continue
        chosen[path] = open(files[path], 'rb').read()
        words = set(re.findall(rb'\b[A-Z]\w*', chosen[path]))
        for word in sorted(words):
            queue += [p for p in names.get(word.decode(), []) if p not in chosen]
    return chosen


# ---- comparing ----

def texts(folder):
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(at, name)
            found[os.path.relpath(full, folder)] = open(full, 'rb').read()
    return found


def first_difference(a, b):
    if isinstance(a, list) and isinstance(b, list):
        for x, y in zip(a + [None] * len(b), b + [None] * len(a)):
            if x != y:
                return '\n    live:    %s\n    scratch: %s' % (json.dumps(x), json.dumps(y))
    return '\n    live:    %s\n    scratch: %s' % (a, b)


def outputs_of(result):
    """What is the same whatever was kept: class, module, path without its folder, failed or not."""
    return sorted((o['class'], o['module'] or '', (o['path'] or '').partition('/')[2], o['state'] == 'failed')
                  for o in result['outputs'] if o['state'] != 'removed')


def differences(live, scratch, before, after, fresh, keep_going):
    found = []
    for one in live['diagnostics']:
        one['message'] = re.sub(r'^out/', 'scratch/', one['message'])
    for key in COMPARED:
        if live.get(key) != scratch.get(key):
            found.append('%s differ: %s' % (key, first_difference(live.get(key), scratch.get(key))))
    if outputs_of(live) != outputs_of(scratch):
        found.append('classes differ: %s' % first_difference(outputs_of(live), outputs_of(scratch)))
    if scratch['exit'] and not keep_going or scratch['exit'] == 2 or any(d['file'] == 'build.hxml' for d in scratch['diagnostics']):
        if before != after:
            found.append('a failed build changed outputs: %s' % sorted(p for p in {**before, **after} if before.get(p) != after.get(p)))
        return found
    failed = {o['path'].partition('/')[2] for o in scratch['outputs'] if o['state'] == 'failed' and o['path']}
    for line in before.get('.hx2ex-manifest', b'').decode('utf-8', 'replace').split('\n'):
        words = line.split('\t')  # hash, path, class, root
        if len(words) > 2 and words[2] in {o['class'] for o in scratch['outputs'] if o['state'] == 'failed'}:
            failed.add(words[1])
    for path in sorted({**after, **fresh}):
        if after.get(path) == fresh.get(path):
            continue
        # What has errors stays as it was.
        if path in failed and after.get(path) == before.get(path):
            continue
        if path == '.hx2ex-manifest' and failed:
            continue
        # A module of the runtime that only the old text of a failed class names.
        if failed and path.startswith('hx2ex/') and after.get(path) == before.get(path):
            continue
        found.append('%s %s' % (path, 'differs' if path in after and path in fresh else
                                'is left' if path in after else 'is missing'))
    return found


class Run:
    def __init__(self, options, tool, corpora):
        self.o, self.random = options, random.Random(options['seed'])
        self.engines = Engines(tool)
        self.corpora = corpora
        self.began = time.time()
        self.passed = self.failed = self.good = self.unexplained = 0
        self.reasons = collections.Counter()
        self.shaped = collections.Counter()

    def call(self, engine, method, args):
        return self.engines.ask(engine=engine, method=method,
                                params={'cwd': self.project.work, 'args': args, 'env': {}})

    def scratch(self, args):
        work = self.project.work
        shutil.rmtree(os.path.join(work, 'scratch'), ignore_errors=True)
        for end in ('', '-wal', '-shm'):
            path = os.path.join(work, 'scratch.db' + end)
            if os.path.exists(path):
                os.unlink(path)
        self.engines.ask(engine='scratch', open=os.path.join(work, 'scratch.db'))
        result = self.call('scratch', 'build', args)
        self.engines.ask(engine='scratch', close=True)
        return result

    def begin(self):
        root = self.random.choice(sorted(self.corpora))
        files = choose(self.corpora[root], self.o['modules'], self.random)
        self.project = Project(self.o['work'], files)
        if self.random.randint(0, 1):
            self.make_clean()
        self.project.first = {p: b for p, b in self.project.tree().items() if isinstance(b, bytes)}
        paths = self.project.module_paths()
        self.project.roots = self.random.sample(paths, min(4, len(paths)))
        self.project.whole = self.random.randint(0, 2) > 0
        self.project.next = self.random.choice(paths + [None] * len(paths))
        self.cleaned = False  # then a result may not be in the cache, and for no other reason
        self.good_tree, self.last_good, self.trees = None, False, [self.project.tree()]
        self.engines.ask(engine='live', open=os.path.join(self.project.work, 'live.db'))
        self.compare('first %s' % root, False)

    def make_clean(self):
        """Leaves only modules that build."""
        files = dict(self.project.first)
        for _ in range(15):
            result = self.scratch(self.project.args('scratch'))
            wrong = {d['file'] for d in result['diagnostics'] if d['severity'] == 'error'}
            gone = [p for p in self.project.modules() if 'src/' + p in wrong]
            if not gone or len(self.project.modules()) - len(gone) < 2:
                break
            for path in gone:
                self.project.remove(path)

    def edit(self):
        project, r = self.project, self.random
        for mend in project.mends[:]:
            mend[0] -= 1
            if mend[0] > 0:
                continue
            project.mends.remove(mend)
            if project.read(mend[1]) == mend[3]:
                project.write(mend[1], mend[2])
                return 'mended %s' % mend[1]
        if not self.last_good and self.good_tree and r.randint(0, 99) < (15 if project.mends else 45):
            project.check_out(self.good_tree)
            return 'back to the last good tree'
        if r.randint(0, 99) < 3 and len(self.trees) > 1:
            project.check_out(r.choice(self.trees))
            return 'checked another tree out'
        if project.odd and r.randint(0, 2):
            path = project.odd.pop()
            project.remove(path)
            if path in project.first:
                project.write_bytes(path, project.first[path])
            return 'repaired %s' % path
        for _ in range(20):
            word = self.file_edit() if r.randint(0, 99) < 15 else self.text_edit()
            if word:
                return word
        return 'nothing'

    def file_edit(self):
        kinds, weights = zip(*edit_kinds.FILE_EDITS)
        return self.random.choices(kinds, weights)[0](self.project, self.random)

    def text_edit(self):
        path = self.random.choice(self.project.modules() or [None])
        text = path and self.project.read(path)
        if not text:
            return None
        kinds, weights = zip(*edit_kinds.TEXT_EDITS)
        kind = self.random.choices(kinds, weights)[0]
        self.project.editing = path
        new = kind(text, self.project, self.random)
        if new is None or new == text:
            return None
        self.project.write(path, new)
        return '%s %s' % (kind.__name__, path)

    def settle(self):
        """Until the next build would be answered without work: an edit must be seen all the same."""
        time.sleep(0.12)  # no time stamp is too young then
        for _ in range(2):
            self.call('live', 'build', self.project.args('out') + ['--all'])

    def step(self):
        if self.last_good and self.random.randint(0, 99) < 6:
            self.settle()
        words = [self.edit()]
        while self.random.randint(0, 99) < 12:
            words.append(self.edit())
        restarted = self.random.randint(0, 99) < self.o['restart']
        if restarted:
            self.engines.ask(engine='live', open=os.path.join(self.project.work, 'live.db'))
        elif self.random.randint(0, 199) == 0:
            self.call('live', 'clean', [])
            restarted = self.cleaned = True
        self.compare('; '.join(words), restarted)

    def compare(self, word, restarted):
        project, r = self.project, self.random
        more = ['--all'] + (['--keep-going'] if r.randint(0, 2) == 0 else [])
        keep_going = len(more) > 1
        live_folder = os.path.join(project.work, 'out')
        before = texts(live_folder)
        live = self.call('live', 'build', project.args('out') + more)
        after = texts(live_folder)
        scratch = self.scratch(project.args('scratch') + more)
        fresh = texts(os.path.join(project.work, 'scratch'))
        if scratch['exit'] and project.next:  # one section may have been written
            before = fresh = after = {}
        found = differences(live, scratch, before, after, fresh, keep_going)
        if found:
            self.differs(word, found, live, scratch)
        self.passed += not found
        if self.o['v']:
            print('%s: exit %d, %d classes, %d transformed, %d errors%s' % (
                word, live['exit'], live['classes'], live['transformed'], live['errors'], ', restarted' if restarted else ''))
        if live['exit'] == 0:
            self.good += 1
            if self.last_good and not restarted and not project.next:
                self.ask_why(word, live, more)
            self.good_tree = project.tree()
            if r.randint(0, 4) == 0:
                self.trees = self.trees[-5:] + [self.good_tree]
        self.last_good = live['exit'] == 0

    def ask_why(self, word, live, more):
        changed = [o['class'] for o in live['outputs'] if o['state'] == 'transformed']
        kinds = {w.split(' ')[0] for w in word.split('; ')}
        for name in changed[:6]:
            why = self.call('live', 'why', [name] + self.project.args('out') + more).get('text') or ''
            lines = [re.sub(r'\d+', '0', l.strip()) for l in why.split('\n')[2:] if l]
            known = [l.split(' ')[0] + ' ' + l.split(' ')[-1] for l in lines]
            self.reasons.update(set(known))
            if not lines or 'not in the cache' in why or 'first seen' in why and 'first' not in kinds:
                lost = 'first seen' not in why and not self.cleaned
                self.unexplained += lost
                if lost:
                    print('  no reason after %s: %s' % (word, why.strip()))
            if kinds <= {'shape', 'saved'} and not any(l.startswith('position') or 'member' in l for l in lines):
                self.shaped['transformed'] += 1
                print('  transformed after %s: %s' % (word, why.strip()))

    def differs(self, word, found, live, scratch):
        self.failed += 1
        print('step %d differs after %s\n  %s' % (self.passed + self.failed, word, '\n  '.join(found[:4])))
        if self.o['save']:
            folder = os.path.join(self.o['save'], '%d-%d' % (self.o['seed'], self.failed))
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.project.work, folder, symlinks=True)
            for name, what in (('live', live), ('scratch', scratch)):
                with open(os.path.join(folder, name + '.json'), 'w') as out:
                    json.dump(what, out, indent=1)

    def all(self):
        for number in range(self.o['rounds']):
            self.begin()
            for _ in range(self.o['steps']):
                if self.failed >= self.o['stop'] or self.o['seconds'] and time.time() - self.began > self.o['seconds']:
                    return self.engines.end()
                self.step()
        self.engines.end()


def main():
    options = {'rounds': 10, 'steps': 60, 'modules': 14, 'seed': 1, 'work': None, 'stop': 5, 'save': None, 'restart': 8, 'seconds': 0, 'v': False}
    words, args = [], sys.argv[1:]
    while args:
        word = args.pop(0)
        if word == '-v':
            options['v'] = True
        elif word[:1] == '-' and word[1:] in options:
            value = args.pop(0)
            options[word[1:]] = value if word in ('-work', '-save') else int(value)
        else:
            words.append(word)
    if len(words) < 2:
        sys.exit(__doc__)
    temporary = options['work'] is None
    options['work'] = options['work'] or tempfile.mkdtemp()
    os.makedirs(options['work'], exist_ok=True)
    corpora = {}
    for word in words[1:]:
        corpora.update(class_paths(os.path.abspath(word)))
    if not corpora:
        sys.exit('no class path with modules')
    run = Run(options, words[0], corpora)
    began = time.time()
    run.all()
    if temporary:
        shutil.rmtree(options['work'], ignore_errors=True)
    print('reasons: %s' % ', '.join('%s %d' % one for one in run.reasons.most_common(12)))
    print('%d class paths, %d builds without errors, %d transformations unexplained, %.0f s' % (
        len(corpora), run.good, run.unexplained, time.time() - began))
    print('%d passed, %d failed' % (run.passed, run.failed))
    sys.exit(1 if run.failed or run.unexplained else 0)


if __name__ == '__main__':
    main()
