#!/usr/bin/env python3
"""A daemon that is treated badly: tests/daemon/rough.py BUILD [TEST...]

Whatever happens between, a build ends in time, says an error or does its work,
and what it leaves is what a build with an empty cache makes of the same tree.
Every function named test_* is a test, run in a folder of its own.
"""
import json, os, random, shutil, signal, socket, sqlite3, stat, subprocess, sys, tempfile, threading, time

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else 'build')
HX2EX = os.path.join(BUILD, 'hx2ex')
LONGEST = 30  # seconds that a command may take
COUNT = 12    # classes of a project


class Wrong(Exception):
    pass


def check(good, *words):
    if not good:
        raise Wrong(' '.join(str(w) for w in words))


class Place:
    """A folder with a project, and a socket and a cache of its own."""

    def __init__(self, folder, name='one'):
        self.folder = folder
        self.env = dict(os.environ, HX2EX_SOCKET=os.path.join(folder, name + '.sock'),
                        HX2EX_CACHE=os.path.join(folder, name + '.db'))
        for key in ('XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'HX2EX_IDLE', 'HX2EX_POLL'):
            self.env.pop(key, None)
        os.makedirs(os.path.join(folder, 'src'), exist_ok=True)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def start(self, *words, env=None, as_nobody=False):
        before = ['setpriv', '--reuid=nobody', '--clear-groups', '--'] if as_nobody else []
        return subprocess.Popen(before + [HX2EX, *words], cwd=self.folder, env=env or self.env, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words, env=None, as_nobody=False):
        one = self.start(*words, env=env, as_nobody=as_nobody)
        try:
            out, err = one.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            one.kill()
            raise Wrong('%s did not end' % ' '.join(words))
        check(one.returncode >= 0, words, 'ended by signal', -one.returncode)
        return one.returncode, out.decode('utf-8', 'replace'), err.decode('utf-8', 'replace')

    def build(self, *more, **how):
        return self.run('build', 'src', '-D', 'app_name=App', *more, **how)

    def pid(self):
        code, out, _ = self.run('status', '--json')
        return json.loads(out)['pid'] if code == 0 else None

    def outputs(self, folder='lib'):
        found = {}
        for at, _, names in os.walk(self.path(folder)):
            for name in names:
                full = os.path.join(at, name)
                found[os.path.relpath(full, self.path(folder))] = open(full, 'rb').read()
        return found

    def check_scratch(self, what=''):
        """Builds, and compares with a build that begins with nothing."""
        code, _, live = self.build()
        shutil.rmtree(self.path('scratch'), ignore_errors=True)
        for end in ('', '-wal', '-shm'):
            if os.path.exists(self.path('scratch.db' + end)):
                os.unlink(self.path('scratch.db' + end))
        env = dict(self.env, HX2EX_CACHE=self.path('scratch.db'))
        scratch_code, _, scratch = self.build('--no-daemon', '-o', 'scratch', env=env)
        check(code == scratch_code, what, 'exit', code, live, 'from scratch', scratch_code, scratch)
        if code == 0:
            mine, theirs = self.outputs(), self.outputs('scratch')
            wrong = sorted(p for p in {**mine, **theirs} if mine.get(p) != theirs.get(p))
            check(not wrong, what, 'outputs differ:', wrong)

    def write(self, number, value, more=''):
        uses = 'C%d.value()' % (number - 1) if number else '0'
        text = 'class C%d {\n\tpublic static function value():Int return %s + %s;\n%s}\n' % (number, value, uses, more)
        open(self.path('src', 'C%d.hx' % number), 'w').write(text)

    def write_all(self, value):
        for number in range(COUNT):
            self.write(number, value)

    def end(self):
        subprocess.run([HX2EX, 'stop'], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=LONGEST)


def kill(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


# ---- processes that end ----

def test_daemon_killed_in_mid_build(p, r):
    p.write_all(0)
    p.build()
    for i in range(25):
        pid = p.pid()
        before = p.outputs()
        p.write_all(i + 1)
        client = p.start('build', 'src', '-D', 'app_name=App')
        time.sleep(r.random() * 0.03)
        kill(pid)
        client.communicate(timeout=LONGEST)
        check(client.returncode in (0, 1, 3), 'the client ended with', client.returncode)
        if r.random() < 0.3:  # the tree is as it was again
            p.write_all(i)
        p.check_scratch('killed %d' % i)
        check(not [x for x in p.outputs() if 'hx2ex-new' in x or 'journal' in x], 'left:', sorted(p.outputs()))


def test_one_process_killed_in_mid_build(p, r):
    p.write_all(0)
    for i in range(25):
        p.write_all(i + 1)
        client = p.start('build', '--no-daemon', 'src', '-D', 'app_name=App')
        time.sleep(r.random() * 0.03)
        for child in children(client.pid):
            kill(child)
        client.kill()
        client.communicate(timeout=LONGEST)
        p.check_scratch('killed %d' % i)


def children(pid):
    try:
        return [int(x) for x in open('/proc/%d/task/%d/children' % (pid, pid)).read().split()]
    except OSError:
        return []


def test_clients_killed_while_they_wait(p, r):
    p.write_all(0)
    p.build()
    pid = p.pid()
    for i in range(30):
        p.write_all(i + 1)
        client = p.start('build', 'src', '-D', 'app_name=App')
        time.sleep(r.random() * 0.01)
        client.kill()
        client.communicate()
    p.check_scratch()
    check(p.pid() == pid, 'another daemon')


def test_edits_while_builds_run(p, r):
    p.write_all(0)
    p.build()
    stop = threading.Event()

    def edit():
        while not stop.is_set():
            number = r.randrange(COUNT)
            if r.random() < 0.1:
                open(p.path('src', 'C%d.hx' % number), 'w').write('class C%d { broken' % number)
                time.sleep(0.002)
            p.write(number, r.randrange(100))
            time.sleep(0.001)

    editor = threading.Thread(target=edit)
    editor.start()
    try:
        for i in range(40):
            code, _, err = p.build()
            check(code in (0, 1), code, err)
    finally:
        stop.set()
        editor.join()
    p.check_scratch()


def test_two_daemons_one_cache_one_folder(p, r):
    other = Place(p.folder, 'two')
    other.env['HX2EX_CACHE'] = p.env['HX2EX_CACHE']
    p.write_all(0)
    try:
        for i in range(12):
            p.write_all(i)
            both = [one.start('build', 'src', '-D', 'app_name=App') for one in (p, other, p, other)]
            for one in both:
                err = one.communicate(timeout=LONGEST)[1]
                check(one.returncode == 0, one.returncode, err.decode())
            p.check_scratch()
    finally:
        other.end()


# ---- the cache ----

def damage(path, r, kind):
    size = os.path.getsize(path)
    with open(path, 'r+b') as db:
        if kind == 'truncated':
            db.truncate(r.randrange(size))
        elif kind == 'bytes':
            for _ in range(20):
                db.seek(r.randrange(size))
                db.write(bytes([r.randrange(256)]))
        elif kind == 'page':
            db.seek(r.randrange(max(1, size // 4096)) * 4096)
            db.write(os.urandom(4096))
        elif kind == 'header':
            db.write(os.urandom(100))
        elif kind == 'text':
            db.truncate(0)
            db.write(b'somebody else\n' * 100)
        elif kind == 'empty':
            db.truncate(0)


def test_damaged_cache(p, r):
    p.write_all(0)
    for i in range(24):
        p.write_all(i % 5)
        p.build()
        running = i % 2
        if not running:
            p.end()
        damage(p.env['HX2EX_CACHE'], r, ['truncated', 'bytes', 'page', 'header', 'text', 'empty'][i // 2 % 6])
        for value in (i % 5, i % 5 + 1):
            p.write_all(value)
            p.check_scratch('damage %d' % i)


def test_locked_cache(p, r):
    p.write_all(0)
    p.build()
    db = sqlite3.connect(p.env['HX2EX_CACHE'], isolation_level=None)
    db.execute('BEGIN EXCLUSIVE')
    for i in range(2):
        p.write_all(i + 1)
        p.check_scratch('locked below the daemon')
    p.end()
    code, _, err = p.build()  # its lock may be held for ever: said, or done without
    check(code in (0, 3), code, err)
    db.execute('ROLLBACK')
    db.close()
    p.check_scratch('unlocked')


def test_cache_of_another_version(p, r):
    p.write_all(0)
    for pragma in ('user_version = 999', 'user_version = 0', 'application_id = 7'):
        p.build()
        p.end()
        db = sqlite3.connect(p.env['HX2EX_CACHE'])
        db.execute('PRAGMA ' + pragma)
        db.commit()
        db.close()
        code, _, err = p.build()
        if 'application' in pragma:  # not ours: left as it is
            check(code == 3 and 'cache' in err or code == 0, pragma, code, err)
            os.unlink(p.env['HX2EX_CACHE'])
        else:
            check(code == 0, pragma, code, err)
        p.check_scratch(pragma)


# ---- disks and folders ----

def mounted(folder, size):
    os.makedirs(folder, exist_ok=True)
    return subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=%d' % size, 'tmpfs', folder],
                          stderr=subprocess.DEVNULL).returncode == 0


def test_full_disk_of_the_outputs(p, r):
    if not mounted(p.path('lib'), 128 * 1024):
        return 'left out: no mounting here'
    try:
        p.write_all(0)
        code, _, err = p.build()
        check(code == 0, code, err)
        for i in range(6):
            with open(p.path('lib', 'filler'), 'wb') as filler:
                try:
                    filler.write(b'x' * (1 << 20))
                except OSError:
                    pass
            before = p.outputs()
            p.write_all(i + 1)
            code, _, err = p.build()
            after = p.outputs()
            same = all(before[x] == after.get(x) for x in before if x != 'filler')
            check(code == 1 and same and 'No space' in err, code, err, same)
            os.unlink(p.path('lib', 'filler'))
            p.check_scratch('room again')
    finally:
        p.end()
        subprocess.run(['umount', p.path('lib')])


def test_full_disk_of_the_cache(p, r):
    folder = p.path('cache')
    if not mounted(folder, 256 * 1024):
        return 'left out: no mounting here'
    p.env['HX2EX_CACHE'] = os.path.join(folder, 'c.db')
    try:
        for i in range(30):  # rows until it is full, and then on
            p.write_all(i)
            p.check_scratch('cache %d' % i)
    finally:
        p.end()
        subprocess.run(['umount', folder])


def test_folders_that_may_not_be_written(p, r):
    if os.getuid() != 0:
        return 'left out: not root'
    p.write_all(0)
    p.build()
    before = p.outputs()
    p.end()
    subprocess.run(['chown', '-R', 'nobody', p.folder])
    p.write_all(1)
    os.chmod(p.path('lib'), 0o555)
    for more in ([], ['--no-daemon']):
        code, _, err = p.build(*more, as_nobody=True)
        check(code == 1 and p.outputs() == before and 'lib' in err, code, err)
    os.chmod(p.path('lib'), 0o755)
    os.chmod(p.path('src', 'C3.hx'), 0)
    code, _, err = p.build(as_nobody=True)
    check(code == 1 and p.outputs() == before and 'C3.hx' in err, 'an unreadable source', code, err)
    os.chmod(p.path('src', 'C3.hx'), 0o644)
    code, _, err = p.build(as_nobody=True)
    check(code == 0 and p.outputs() != before, code, err)
    p.run('stop', as_nobody=True)


def test_odd_names(p, r):
    p.write_all(0)
    p.build()
    odd = [b'C\xff.hx', 'Café.hx'.encode(), b'A B.hx', b'\n.hx', b'.hx', b'X.hx.hx', b'Y.HX', b'-o.hx', b"Q'.hx", b'Z..hx']
    for name in odd:
        open(os.path.join(p.path('src').encode(), name), 'wb').write(b'class X {}')
    os.makedirs(p.path('src').encode() + b'/d\xfe')
    open(p.path('src').encode() + b'/d\xfe/In.hx', 'wb').write(b'class In {}')
    code, _, err = p.build('--json')
    check(code in (0, 1), code, err)
    p.check_scratch('odd names')
    for name in odd:
        os.unlink(os.path.join(p.path('src').encode(), name))
    shutil.rmtree(p.path('src').encode() + b'/d\xfe')
    p.check_scratch('no more of them')
    open(p.path('src', 'C1.hx'), 'wb').write(b'class C1 { public static function value():String return "\xff\xfe\x00"; }')
    p.check_scratch('odd bytes')


def test_very_long_paths(p, r):
    p.write_all(0)
    deep = p.path('src')
    names = []
    while len(deep) < 3800:
        names.append('a' * 200)
        deep = os.path.join(deep, names[-1])
    os.makedirs(deep)
    open(os.path.join(deep, 'Deep.hx'), 'w').write('package %s;\nclass Deep { public static function f() return 1; }' % '.'.join(names))
    p.check_scratch('deep')
    fd = os.open(deep, os.O_DIRECTORY)  # longer than a path may be
    os.mkdir('b' * 250, dir_fd=fd)
    inner = os.open('b' * 250, os.O_DIRECTORY, dir_fd=fd)
    os.mkdir('c' * 250, dir_fd=inner)
    p.check_scratch('deeper')
    os.rmdir('c' * 250, dir_fd=inner)
    os.close(inner)
    os.rmdir('b' * 250, dir_fd=fd)
    os.close(fd)
    shutil.rmtree(p.path('src', names[0]))
    p.check_scratch('gone')


def test_ten_thousand_files(p, r):
    p.write_all(0)
    for i in range(10000):
        open(p.path('src', 'note%d.txt' % i), 'w').close()
    for i in range(200):
        open(p.path('src', 'M%d.hx' % i), 'w').write('class M%d { public static function f():Int return %d; }' % (i, i))
    p.check_scratch('first')
    began = time.time()
    for i in range(5):
        os.unlink(p.path('src', 'note%d.txt' % i))
        code, _, err = p.build()
        check(code == 0, err)
    check(time.time() - began < 10, 'slow:', time.time() - began)
    os.unlink(p.path('src', 'M7.hx'))
    p.check_scratch('one less')


def test_files_become_folders(p, r):
    p.write_all(0)
    p.build()
    for name in ('src/C3.hx', 'src'):
        os.rename(p.path(name), p.path('kept'))
        os.mkdir(p.path(name))
        p.check_scratch('a folder in place of ' + name)
        os.rmdir(p.path(name))
        p.check_scratch('nothing in place of ' + name)
        os.rename(p.path('kept'), p.path(name))
        p.check_scratch('back: ' + name)
    os.rename(p.path('lib'), p.path('kept'))
    open(p.path('lib'), 'w').write('mine')
    p.write_all(2)
    code, _, err = p.build()
    check(code == 1 and open(p.path('lib')).read() == 'mine', 'a file in place of lib', code, err)
    os.unlink(p.path('lib'))
    os.rename(p.path('kept'), p.path('lib'))
    os.unlink(p.path('lib', 'c3.ex'))
    os.mkdir(p.path('lib', 'c3.ex'))
    code, _, err = p.build()
    check(code == 1 and 'c3.ex' in err, 'a folder in place of an output', code, err)
    os.rmdir(p.path('lib', 'c3.ex'))
    p.check_scratch('its place is free')


# ---- watching ----

def test_watch_with_bursts(p, r):
    p.write_all(0)
    one = subprocess.Popen([HX2EX, 'watch', 'src', '-D', 'app_name=App'], cwd=p.folder, env=p.env, stdin=subprocess.PIPE,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        check(one.stdout.readline(), 'no first build')
        for burst in range(8):
            for i in range(r.randrange(1, 60)):
                number = r.randrange(COUNT)
                kind = r.random()
                path = p.path('src', 'C%d.hx' % number)
                if kind < 0.15 and os.path.exists(path):
                    os.rename(path, path + '~')
                    os.rename(path + '~', path)
                elif kind < 0.25:
                    open(path, 'w').write('class C%d {' % number)
                p.write(number, r.randrange(1000))
                if r.random() < 0.2:
                    time.sleep(r.random() * 0.02)
            expected = None
            for _ in range(100):  # without asking it: what it saw by itself
                time.sleep(0.05)
                if expected is None:
                    env = dict(p.env, HX2EX_CACHE=p.path('s.db'))
                    shutil.rmtree(p.path('scratch'), ignore_errors=True)
                    p.build('--no-daemon', '-o', 'scratch', env=env)
                    expected = {x: y for x, y in p.outputs('scratch').items() if x.endswith('.ex')}
                if {x: y for x, y in p.outputs().items() if x.endswith('.ex')} == expected:
                    break
            else:
                raise Wrong('burst %d: the outputs are not those of the last saves' % burst)
    finally:
        one.stdin.close()
        try:
            one.wait(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            one.kill()
            raise Wrong('watch did not end')


# ---- the protocol ----

def test_garbage_at_the_socket(p, r):
    p.write_all(0)
    p.build()
    pid = p.pid()
    whole = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'build', 'params': {'cwd': p.folder, 'args': ['src'], 'env': {}}}).encode()
    for i in range(300):
        body = bytearray(whole)
        for _ in range(r.randrange(4)):
            body[r.randrange(len(body))] = r.randrange(256)
        length = r.choice([len(body)] * 4 + [0, 1, len(body) - 1, len(body) + 5, -3, 1 << 62, 'x', '00012', ''])
        frame = b'Content-Length: %s\r\n\r\n' % str(length).encode() + bytes(body)
        if r.random() < 0.2:
            frame = frame[:r.randrange(len(frame))]
        if r.random() < 0.2:
            frame = os.urandom(r.randrange(1, 3000)) + frame
        one = socket.socket(socket.AF_UNIX)
        one.settimeout(0.02)
        one.connect(p.env['HX2EX_SOCKET'])
        try:
            one.sendall(frame * r.randrange(1, 3))
            one.recv(1 << 16)
        except OSError:
            pass
        one.close()
    check(p.pid() == pid, 'another daemon')
    p.write_all(3)
    p.check_scratch()


def test_clock_set_back(p, r):
    """The daemon's clock is an hour off, either way."""
    source = p.path('clock.c')
    open(source, 'w').write('''#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int clock_gettime(clockid_t id, struct timespec *now)
{
	int (*real)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
	int result = real(id, now);
	FILE *file = id == CLOCK_REALTIME ? fopen(getenv("CLOCK_FILE"), "r") : NULL;
	long off = 0;
	if (file && fscanf(file, "%ld", &off) == 1)
		now->tv_sec += off;
	if (file)
		fclose(file);
	return result;
}
''')
    library = p.path('clock.so')
    if subprocess.run(['cc', '-shared', '-fPIC', '-o', library, source, '-ldl'], stderr=subprocess.DEVNULL).returncode:
        return 'left out: no compiler'
    p.env.update(LD_PRELOAD=library, CLOCK_FILE=p.path('clock'), ASAN_OPTIONS='detect_leaks=0')
    for i, off in enumerate([0, -3600, 0, 3600, -7200, 0, 100000000, 0]):
        open(p.path('clock'), 'w').write('%d' % off)
        for j in range(3):
            p.write_all(10 * i + j)
            p.check_scratch('clock %d' % off)


# ---- all of them ----

def main():
    wanted = sys.argv[2:]
    tests = [(name, one) for name, one in sorted(globals().items()) if name.startswith('test_')]
    failed = passed = 0
    top = tempfile.mkdtemp()
    os.chmod(top, 0o755)
    for name, one in tests:
        if wanted and name not in wanted:
            continue
        folder = os.path.join(top, name)
        os.makedirs(folder)
        place = Place(folder)
        began = time.time()
        try:
            note = one(place, random.Random(5))
            passed += 1
            if note or wanted:
                print('%s: %s' % (name, note or 'passed, %.1f s' % (time.time() - began)))
        except Exception as wrong:
            failed += 1
            print('FAILED: %s: %s' % (name, ('%s' % wrong)[:1500] or repr(wrong)))
            if not isinstance(wrong, Wrong):
                import traceback
                traceback.print_exc()
        finally:
            place.end()
            subprocess.run(['umount', '-q'] + [os.path.join(folder, x) for x in ('lib', 'cache') if os.path.ismount(os.path.join(folder, x))],
                           stderr=subprocess.DEVNULL)
    shutil.rmtree(top, ignore_errors=True)
    print('%d passed, %d failed' % (passed, failed))
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
