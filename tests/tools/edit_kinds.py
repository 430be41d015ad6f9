"""
The edits that real_edits.py makes: each function takes a Project and a random
generator, changes files below project.src and returns a word for what it did,
or None when there was nothing to do.

Most are textual, as an editor's: they need not leave a right program.
"""
import os
import re
import shutil

WORD = re.compile(r'[A-Za-z_]\w*')
TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/|@:?\w+|\d+\.\d+|\d+|\w+|'
                   r'>>>=|>>=|<<=|\.\.\.|->|=>|[-+*/%=!<>&|^]=|&&|\|\||\+\+|--|<<|[^\s\w]', re.S)
KEYWORDS = set('abstract break case cast catch class continue default do dynamic else enum extends extern false final '
               'for function if implements import in inline interface macro new null operator overload override '
               'package private public return static super switch this throw true try typedef untyped using var '
               'while'.split())
OPERATORS = ['+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', '&&', '||', '=', '+=', '-=', '|', '&', '<<']
TYPES = ['Int', 'Float', 'String', 'Bool', 'Dynamic', 'Void', 'Null<Int>', 'Array<Int>', 'Array<String>',
         'Map<String, Int>', 'Any', '{ a : Int }', 'Int->Int', 'T', 'Iterable<Int>', 'Class<Dynamic>']
MODIFIERS = ['public', 'private', 'static', 'inline', 'final', 'override', 'dynamic', 'extern', 'abstract', 'macro']
METADATA = ['@:keep', '@:native("Other")', '@:native("other_name")', '@:forward', '@:enum', '@:presence', '@:final',
            '@:from', '@:to', '@:op(A + B)', '@:op(A == B)', '@:arrayAccess', '@:optional', '@:generic', '@:noUsing',
            '@:deprecated("old")', '@:privateAccess', '@:access', '@:allow', '@:structInit', '@:isVar', '@:commutative',
            '@:presenceTopic("t")', '@:callable', '@:multiType', '@:using(StringTools)', '@:nullSafety', '@:noCompletion',
            '@:const', '@:coreType', '@:transitive', '@:forwardStatics', '@:forward(length)', '@:pure', '@:analyzer(no_fusion)']
SNIPPETS = ['trace("here");', 'var extra = 1;', 'throw "no";', 'return;', 'return null;', 'if (true) { }',
            'for (i in 0...3) trace(i);', 'var f = function(x) return x;', 'switch (1) { case 1: case _: }',
            'try { } catch (e:Dynamic) { }', 'unknownName;', 'var s = "a" + 1;', 'while (false) { }', 'break;']
MEMBERS = ['public static var added = {n};', 'public static function added{n}(x:Int):Int return x + {n};',
           'public static function inferred{n}(x) return x;', 'public static inline var CONST{n} = {n};',
           'static var open{n} = [];', 'public function method{n}() return {n};',
           'public var property{n}(get, never):Int; function get_property{n}():Int return {n};',
           'static function log{n}() trace("x{n}");', 'public static inline function inl{n}(x:Int) return x * {n};',
           'public static function fill{n}(a:Array<Int>) a.push({n});']


def tokens(text):
    return list(TOKEN.finditer(text))


def put(text, match, new):
    return text[:match.start()] + new + text[match.end():]


def blocks(text):
    """Members of the declarations: (start, end) of each, as braces and semicolons tell it."""
    found, depth, start = [], 0, None
    for one in tokens(text):
        word = one.group()
        if word in '{':
            depth += 1
        elif word == '}':
            depth -= 1
            if depth == 1 and start is not None:
                found.append((start, one.end()))
                start = None
            if depth <= 0:
                start = None
        elif depth == 1 and word == ';' and start is not None:
            found.append((start, one.end()))
            start = None
        elif depth == 1 and start is None and not word.startswith('/'):
            start = one.start()
    return found


# ---- in a text: (text, project, random) -> text ----

def literal(text, project, random):
    some = [m for m in tokens(text) if m.group()[0].isdigit() or m.group()[0] in '"\'' or
            m.group() in ('true', 'false', 'null')]
    if not some:
        return None
    one = random.choice(some)
    word = one.group()
    if word[0].isdigit():
        new = random.choice([str(random.randint(0, 99)), '%d.5' % random.randint(0, 9), '"%s"' % word, 'null'])
    elif word[0] in '"\'':
        new = random.choice([word[0] + 'changed%d' % random.randint(0, 9) + word[0], '7', 'null', word[0] * 2])
    else:
        new = random.choice(['true', 'false', 'null', '1'])
    return put(text, one, new)


def operator(text, project, random):
    some = [m for m in tokens(text) if m.group() in OPERATORS]
    return put(text, random.choice(some), random.choice(OPERATORS)) if some else None


def annotation(text, project, random):
    some = list(re.finditer(r':\s*([A-Z][\w.]*(?:<[\w., <>]*>)?)', text))
    kind = random.randint(0, 9)
    if kind < 6 and some:
        one = random.choice(some)
        if kind < 2:
            return text[:one.start()] + text[one.end():]
        return put(text, one, ':' + random.choice(TYPES + project.type_names(random)))
    places = list(re.finditer(r'\)(?=\s*(?:\{|return))|(?<=var )\w+(?=\s*=)|(?<=[(,])\s*\??\w+(?=[,)])', text))
    if not places:
        return None
    one = random.choice(places)
    return text[:one.end()] + ':' + random.choice(TYPES + project.type_names(random)) + text[one.end():]


def identifier(text, project, random):
    some = [m for m in tokens(text) if WORD.fullmatch(m.group()) and m.group() not in KEYWORDS]
    if len(some) < 2:
        return None
    one = random.choice(some)
    new = random.choice([random.choice(some).group(), one.group() + 'X', random.choice(some).group()])
    return put(text, one, new)


def keyword(text, project, random):
    some = [m for m in tokens(text) if m.group() in KEYWORDS]
    return put(text, random.choice(some), random.choice(sorted(KEYWORDS))) if some else None


def rename(text, project, random):
    """A declared name: here, in this file, or in all files."""
    some = list(re.finditer(r'\b(?:var|function|final|class|enum|typedef|abstract|interface)\s+([A-Za-z_]\w*)', text))
    if not some:
        return None
    one = random.choice(some)
    old, new = one.group(1), one.group(1) + random.choice(['2', 'New', '_'])
    where = random.randint(0, 2)
    if where == 0:
        return text[:one.start(1)] + new + text[one.end(1):]
    pattern = re.compile(r'\b%s\b' % re.escape(old))
    if where == 2:
        for path in project.modules():
            other = project.read(path)
            if other and pattern.search(other):
                project.write(path, pattern.sub(new, other))
    return pattern.sub(new, text)


def member_gone(text, project, random):
    some = blocks(text)
    if not some:
        return None
    start, end = random.choice(some)
    return text[:start] + text[end:]


def member_new(text, project, random):
    some = blocks(text)
    if not some:
        return None
    start, _ = random.choice(some)
    new = random.choice(MEMBERS).replace('{n}', str(random.randint(1, 9)))
    return text[:start] + new + '\n\t' + text[start:]


def member_copied(text, project, random):
    other = project.read(random.choice(project.modules() or [''])) or ''
    mine, theirs = blocks(text), blocks(random.choice([other, text]))
    if not mine or not theirs:
        return None
    source = other if blocks(other) == theirs else text
    start, end = random.choice(theirs)
    at, _ = random.choice(mine)
    return text[:at] + source[start:end] + '\n\t' + text[at:]


def members_swapped(text, project, random):
    some = blocks(text)
    if len(some) < 2:
        return None
    (a, b), (c, d) = sorted(random.sample(some, 2))
    return text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]


def modifier(text, project, random):
    some = list(re.finditer(r'\b(?:%s)\b ?' % '|'.join(MODIFIERS), text))
    if some and random.randint(0, 2):
        one = random.choice(some)
        return put(text, one, random.choice(['', random.choice(MODIFIERS) + ' ']))
    some = list(re.finditer(r'\b(?:var|function|class|enum|abstract|typedef|interface)\b', text))
    if not some:
        return None
    one = random.choice(some)
    return text[:one.start()] + random.choice(MODIFIERS) + ' ' + text[one.start():]


def metadata(text, project, random):
    some = list(re.finditer(r'@:\w+(?:\([^()]*\))?\s?', text))
    if some and random.randint(0, 1):
        return put(text, random.choice(some), random.choice(['', random.choice(METADATA) + ' ']))
    some = list(re.finditer(r'\b(?:public|static|private|class|enum|abstract|typedef|interface|var|function)\b', text))
    if not some:
        return None
    one = random.choice(some)
    new = random.choice(METADATA)
    if new in ('@:access', '@:allow'):
        new += '(%s)' % random.choice(project.type_names(random) or ['A'])
    return text[:one.start()] + new + ' ' + text[one.start():]


def imports(text, project, random):
    some = list(re.finditer(r'^[ \t]*(?:import|using)\b[^;\n]*;[ \t]*\n?', text, re.M))
    kind = random.randint(0, 4)
    if some and kind == 0:
        return put(text, random.choice(some), '')
    if len(some) > 1 and kind == 1:
        a, b = sorted(random.sample(some, 2), key=lambda m: m.start())
        return text[:a.start()] + b.group() + text[a.end():b.start()] + a.group() + text[b.end():]
    path = random.choice(project.module_paths() or ['Std'])
    package = path.rpartition('.')[0]
    new = random.choice(['import %s;' % path, 'using %s;' % path, 'import %s as Alias;' % path,
                         'import %s.*;' % (package or path), 'import %s.*;' % path, 'import haxe.ds.StringMap;',
                         'using StringTools;', 'using Lambda;', 'import not.There;', 'import haxe.Json in J;'])
    head = re.match(r'\s*(?:/\*.*?\*/\s*|//[^\n]*\n\s*)*package\b[^;]*;', text, re.S)
    at = random.choice(some).start() if some and kind == 2 else (head.end() if head else 0)
    return text[:at] + '\n' + new + '\n' + text[at:]


def head(text, project, random):
    some = list(re.finditer(r'\b(class|interface|abstract|enum|typedef)\s+(\w+)(<[^<>{]*>)?', text))
    if not some:
        return None
    one = random.choice(some)
    kind = random.randint(0, 3)
    if kind == 0 and one.group(3):
        return text[:one.start(3)] + text[one.end(3):]
    if kind == 0:
        return text[:one.end()] + random.choice(['<T>', '<T:String>', '<T, U>']) + text[one.end():]
    more = list(re.finditer(r'\s(?:extends|implements|from|to)\s+[\w.<>]+', text))
    if kind == 1 and more:
        return put(text, random.choice(more), '')
    path = random.choice(project.module_paths() or ['Std'])
    new = random.choice([' extends ', ' implements ', ' from ', ' to ']) + random.choice([path, 'Int', 'String'])
    return text[:one.end()] + new + text[one.end():]


def line(text, project, random):
    lines = text.split('\n')
    if len(lines) < 3:
        return None
    at = random.randrange(len(lines))
    kind = random.randint(0, 2)
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(at, lines[random.randrange(len(lines))])
    else:
        other = random.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
    return '\n'.join(lines)


def statement(text, project, random):
    some = [m for m in tokens(text) if m.group() in ('{', ';')]
    if not some:
        return None
    one = random.choice(some)
    return text[:one.end()] + ' ' + random.choice(SNIPPETS) + text[one.end():]


def conditional(text, project, random):
    some = blocks(text)
    if not some:
        return None
    start, end = random.choice(some)
    flag = random.choice(project.flags)
    return text[:start] + '#if %s ' % flag + text[start:end] + random.choice([' #end', ' #else var e:Int; #end']) + text[end:]


def half_written(text, project, random):
    return text[:random.randrange(len(text) + 1)] if text else None


def shape(text, project, random):
    """White space and comments: nothing but places changes."""
    kind = random.randint(0, 7)
    if kind == 0:
        return '\n' * random.randint(1, 3) + text
    if kind == 1:
        return text.lstrip('\n')
    if kind == 2:
        return text.replace('\r\n', '\n') if '\r\n' in text else text.replace('\n', '\r\n')
    if kind == 3:
        return text[1:] if text.startswith('\ufeff') else '\ufeff' + text
    if kind == 4:
        return text + '\n// end %d' % random.randint(0, 99)
    some = [m for m in tokens(text) if m.group() in ('{', '}', ';', ',')]
    if not some:
        return None
    one = random.choice(some)
    return text[:one.end()] + random.choice(['\n', '\n\n', ' /* c */ ', '\t', ' // c\n', '\n/** doc */\n']) + text[one.end():]


def reindented(text, project, random):
    """Other white space everywhere."""
    kind = random.randint(0, 2)
    if kind == 0:
        return text.replace('\t', '  ') if '\t' in text else text.replace('  ', '\t')
    if kind == 1:
        return re.sub(r'[ \t]+$', '', text, flags=re.M) if re.search(r'[ \t]+$', text, re.M) else text.replace('\n', ' \n')
    return re.sub(r'\n{2,}', '\n', text) if '\n\n' in text else text.replace(';\n', ';\n\n')


def documented(text, project, random):
    """A doc comment that is new, other or gone."""
    some = list(re.finditer(r'/\*\*.*?\*/\s*', text, re.S))
    kind = random.randint(0, 2)
    if some and kind == 0:
        return put(text, random.choice(some), '')
    if some and kind == 1:
        return put(text, random.choice(some), '/** Says %d. */\n' % random.randint(0, 99))
    some = blocks(text)
    if not some:
        return None
    start, _ = random.choice(some)
    return text[:start] + '/** What it is: %d. */ ' % random.randint(0, 99) + text[start:]


def structure(text, project, random):
    """A field of a structure: new, gone, of another type, optional or not."""
    some = list(re.finditer(r'\btypedef\s+\w+(?:<[^{};]*>)?\s*=\s*(?:[\w.<>]+\s*&\s*)?\{', text))
    if not some:
        return None
    one = random.choice(some)
    end, depth = one.end(), 1
    while end < len(text) and depth:
        depth += {'{': 1, '}': -1}.get(text[end], 0)
        end += 1
    body = text[one.end():end - 1]
    fields = list(re.finditer(r'(\?|@:optional\s+|var\s+\??)?(\w+)\s*:\s*([\w.]+)', body))
    kind = random.randint(0, 3)
    if kind == 0 or not fields:
        new = '?added%d:Int' % random.randint(0, 9) if random.randint(0, 1) else 'added%d:String' % random.randint(0, 9)
        last = body.rstrip()[-1:]
        between = '' if not last else ' var ' if last == ';' else ', '
        new = body + between + new + (';' if last == ';' else '')
    elif kind == 1:
        field = random.choice(fields)
        new = body[:field.start(3)] + random.choice(TYPES) + body[field.end(3):]
    elif kind == 2:
        field = random.choice(fields)
        new = body[:field.start(2)] + field.group(2) + 'X' + body[field.end(2):]
    else:
        field = random.choice(fields)
        optional = '?' in (field.group(1) or '')
        new = body[:field.start()] + (field.group(0).replace('?', '') if optional else '?' + field.group(2) + ':' + field.group(3)) + body[field.end():]
    return text[:one.end()] + new + text[end - 1:]


def toggled(text, project, random):
    """@:presence or @:nullSafety of a type, there or not."""
    word = random.choice(['@:presence', '@:nullSafety', '@:nullSafety(Off)', '@:nullSafety(Strict)', '@:presenceTopic("t")'])
    found = re.search(re.escape(word) + r'\s*', text)
    if found:
        return put(text, found, '')
    some = list(re.finditer(r'\b(?:class|abstract|interface|enum)\s+[A-Z]', text))
    if not some:
        return None
    one = random.choice(some)
    return text[:one.start()] + word + ' ' + text[one.start():]


def broken(text, project, random):
    """What does not parse, for some steps (Project.mends)."""
    one = random.choice(tokens(text) or [None])
    if not one:
        return None
    new = text[:one.end()] + random.choice([' ( ', ' } ', ' "', ' = = ', ' class ', ' #if ']) + text[one.end():]
    project.mends.append([random.randint(1, 5), project.editing, text, new])
    return new


TEXT_EDITS = [(reindented, 3), (documented, 3), (structure, 5), (toggled, 4), (broken, 3), (literal, 8), (operator, 6), (annotation, 9), (identifier, 8), (keyword, 2), (rename, 6), (member_gone, 6),
              (member_new, 6), (member_copied, 4), (members_swapped, 3), (modifier, 6), (metadata, 7), (imports, 7),
              (head, 5), (line, 4), (statement, 5), (conditional, 2), (half_written, 3), (shape, 10)]


# ---- of files: (project, random) -> word or None ----

def file_gone(project, random):
    path = random.choice(project.modules() or [None])
    if not path:
        return None
    project.remove(path)
    return 'removed %s' % path


def file_back(project, random):
    """One of the first tree's files as it was."""
    path = random.choice(sorted(project.first))
    project.write_bytes(path, project.first[path])
    return 'as at first: %s' % path


def file_moved(project, random):
    path = random.choice(project.modules() or [None])
    text = path and project.read(path)
    if not text:
        return None
    folders = project.folders()
    kind = random.randint(0, 3)
    folder, base = os.path.split(path)
    if kind == 0:
        base = base[:-3] + random.choice(['2', 'Other']) + '.hx'
    elif kind == 1:
        base = base[:1] + base[1:-3].swapcase() + '.hx'
    else:
        folder = random.choice(folders)
    if random.randint(0, 1):
        package = folder.replace('/', '.')
        text = re.sub(r'package\b[^;]*;', '', text, count=1)
        text = 'package %s;%s' % (package, text) if package else text
    new = os.path.join(folder, base)
    if random.randint(0, 3):
        project.remove(path)
    project.write(new, text)
    return 'moved %s to %s' % (path, new)


def renamed_type(project, random):
    """A module and its type under another name, wherever they are named."""
    path = random.choice(project.modules() or [None])
    if not path:
        return None
    old = os.path.basename(path)[:-3]
    new = old[:-1] if old.endswith('Q') else old + 'Q'
    target = os.path.join(os.path.dirname(path), new + '.hx')
    if os.path.exists(project.path(target)) or not os.path.isfile(project.path(path)):
        return None
    pattern = re.compile(r'\b%s\b' % re.escape(old))
    for other in project.modules():
        text = project.read(other)
        if text and pattern.search(text):
            project.write(other, pattern.sub(new, text))
    os.rename(project.path(path), project.path(target))
    return 'type %s to %s' % (path, new)


def repackaged(project, random):
    """A module goes to another package, with its package line and whatever names its path."""
    path = random.choice(project.modules() or [None])
    text = path and project.read(path)
    if not text:
        return None
    folder = random.choice(project.folders() + ['moved', 'moved/deep'])
    target = os.path.join(folder, os.path.basename(path))
    if os.path.exists(project.path(target)):
        return None
    package = folder.replace('/', '.')
    old, new = (p[:-3].replace('/', '.') for p in (path, target))
    text = re.sub(r'package\b[^;]*;', '', text, count=1)
    project.remove(path)
    project.write(target, 'package %s;%s' % (package, text) if package else text)
    pattern = re.compile(r'(?<![\w.])%s\b' % re.escape(old))
    for other in project.modules():
        text = project.read(other)
        if not text or other == target:
            continue
        text = pattern.sub(new, text)
        if '.' not in old and random.randint(0, 1):
            text = re.sub(r'((?:^|\n)\s*package\b[^;]*;|^)', lambda m: m.group(0) + '\nimport %s;' % new, text, count=1)
        project.write(other, text)
    return 'package %s to %s' % (path, target)


def swapped(project, random):
    """Two files take each other's text."""
    paths = [p for p in project.modules() if os.path.isfile(project.path(p))]
    if len(paths) < 2:
        return None
    a, b = random.sample(paths, 2)
    left, right = (open(project.path(p), 'rb').read() for p in (a, b))
    project.write_bytes(a, right)
    project.write_bytes(b, left, by_rename=random.randint(0, 1) == 0)
    return 'swapped %s and %s' % (a, b)


def shadow(project, random):
    """A module of the same name in another package or class path, or no longer."""
    mine = [p for p in project.modules() + project.modules('over') if p in project.shadows]
    if mine and random.randint(0, 1):
        path = random.choice(mine)
        project.shadows.discard(path)
        project.remove(path)
        return 'no shadow %s' % path
    path = random.choice(project.modules() or [None])
    text = path and project.read(path)
    if not text:
        return None
    if random.randint(0, 1):
        new = os.path.join('../over', path)
    else:
        folder = random.choice(project.folders())
        text = re.sub(r'package\b[^;]*;', '', text, count=1)
        text = 'package %s;%s' % (folder.replace('/', '.'), text)
        new = os.path.join(folder, os.path.basename(path))
    if os.path.exists(project.path(new)):
        return None
    project.write(new, member_gone(text, project, random) or text)
    project.shadows.add(new)
    return 'shadow %s' % new


def import_hx(project, random):
    path = os.path.join(random.choice(project.folders()), 'import.hx')
    if os.path.exists(project.path(path)) and random.randint(0, 1):
        project.remove(path)
        return 'no %s' % path
    module = random.choice(project.module_paths() or ['Std'])
    text = random.choice(['import %s;\n', 'using %s;\n', 'import %s.*;\n', 'import %s as Alias;\n',
                          'import not.There; // %s\n', 'import %s;\nusing StringTools;\n']) % module
    project.write(path, text)
    return '%s: %s' % (path, text.strip())


def link(project, random):
    """A file becomes a link to a copy of it, or to another module; or a link a file."""
    path = random.choice(project.modules() or [None])
    if not path:
        return None
    full = project.path(path)
    if os.path.islink(full):
        bytes = open(full, 'rb').read() if os.path.exists(full) else b''
        os.unlink(full)
        open(full, 'wb').write(bytes)
        return 'no link %s' % path
    target = random.choice([project.path('../%s.copy' % os.path.basename(path)),
                            project.path(random.choice(project.modules()))])
    if target == full:
        return None
    if not os.path.isfile(full):
        return None
    if target.endswith('.copy'):
        shutil.copy(full, target)
    os.unlink(full)
    os.symlink(target, full)
    return 'link %s -> %s' % (path, target)


def saved(project, random):
    """Written again as it is: in place, by rename, or only its time."""
    path = random.choice(project.modules() or [None])
    if not path:
        return None
    full = project.path(path)
    kind = random.randint(0, 2)
    if kind == 0 and os.path.exists(full):
        os.utime(full, (random.randint(0, 2000000000),) * 2)
    elif os.path.isfile(full):
        bytes = open(full, 'rb').read()
        project.write_bytes(path, bytes, by_rename=kind == 1)
    return 'saved %s' % path


def old_time(project, random):
    """Another byte of the same size under the old time."""
    path = random.choice(project.modules() or [None])
    if not path:
        return None
    full = project.path(path)
    text = project.read(path)
    if not text:
        return None
    status = os.stat(full)
    some = [m for m in tokens(text) if re.fullmatch(r'\d+', m.group())]
    if not some:
        return None
    one = random.choice(some)
    project.write(path, put(text, one, ('%d' % random.randint(0, 9)) * len(one.group())))
    os.utime(full, ns=(status.st_atime_ns, status.st_mtime_ns))
    return 'old time %s' % path


def not_a_file(project, random):
    path = random.choice(project.modules() or [None])
    if not path:
        return None
    full = project.path(path)
    kind = random.randint(0, 3)
    project.remove(path)
    if kind == 0:
        os.mkdir(full)
    elif kind == 1:
        os.symlink('/nonexistent/X.hx', full)
    elif kind == 2:
        open(full, 'wb').write(bytes(random.randrange(256) for _ in range(200)))
    else:
        open(full, 'wb').write(b'')
    project.odd.add(path)
    return 'odd %d %s' % (kind, path)


def settings(project, random):
    kind = random.randint(0, 5)
    if kind == 0:
        if project.whole:  # its class paths are part of the name that the manifest has
            return None
        project.paths = random.choice([['src'], ['src', 'over'], ['over', 'src'], ['./src', 'over']])
        return 'class paths %s' % project.paths
    if kind == 1:
        flag = random.choice(project.flags + [project.flags[0] + '=%d' % random.randint(1, 3)])
        same = {f for f in project.defines if f.partition('=')[0] == flag.partition('=')[0]}
        project.defines -= same
        if same and '=' not in flag:
            pass
        else:
            project.defines.add(flag)
        return 'defines %s' % sorted(project.defines)
    if kind == 2:
        project.app = random.choice(['GenApp', 'TodoApp', None, 'GenApp'])
        return 'app name %s' % project.app
    if kind == 3:
        full = project.path('../mix.exs')
        if os.path.exists(full) and random.randint(0, 1):
            os.unlink(full)
            return 'no mix.exs'
        open(full, 'w').write('defmodule X.MixProject do\n  use Mix.Project\n  def project do\n    [app: :%s]\n  end\nend\n' %
                              random.choice(['todo_app', 'other', 'third']))
        return 'mix.exs'
    if kind == 4:
        project.guide = not project.guide
        return 'presence_external %s' % project.guide
    project.roots = random.sample(project.module_paths(), min(4, len(project.module_paths())))
    return 'roots %s' % project.roots


FILE_EDITS = [(file_gone, 5), (file_back, 14), (file_moved, 5), (renamed_type, 4), (repackaged, 4), (swapped, 3), (shadow, 6), (import_hx, 5), (link, 2), (saved, 3),
              (old_time, 3), (not_a_file, 2), (settings, 6)]
