#!/usr/bin/env python3
"""Compares our errors with Haxe's over folders of wrong programs.

    compare_errors.py [-v|-a] HXTYPE ROOT     each *.hxml below ROOT
    compare_errors.py [-v|-a] HXTYPE -f DIR   each *.hx of DIR as a program

Counts the programs whose first error is the same, those whose errors are all
the same, those that we take though Haxe refuses, and those that we refuse
though Haxe takes them. -v prints those that differ at first, -a all that
differ, with every error.
"""
import collections, os, subprocess, sys

STD = os.environ.get('HXTYPE_STD', '/usr/share/haxe/std')

def run(args, cwd):
    done = subprocess.run(args, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                          text=True, errors='replace', timeout=60)
    here = os.path.realpath(cwd) + '/'
    return done.returncode, [l.replace(here, '') for l in done.stdout.split('\n') if l.strip()]

def arguments(path):
    out, skip = [], False
    words = []
    for line in open(path, errors='replace'):
        line = line.strip()
        if line.startswith('#') or not line:
            continue
        words += [w.strip('"\'') for w in line.split(None, 1)]
    i, modules = 0, []
    while i < len(words):
        w = words[i]
        if w in ('-cp', '-p', '--class-path'):
            out += ['-cp', words[i + 1]]
            i += 1
        elif w in ('-main', '-m', '--main'):
            modules.append(words[i + 1])
            i += 1
        elif w in ('-D', '--define'):
            out += ['-D', words[i + 1]]
            i += 1
        elif w in ('--macro', '--display', '--next', '--each', '-lib', '--library', '--cmd', '-cmd', '--java', '-java', '-cs', '--cs', '--xml', '-xml', '-swf', '--swf', '-cppia'):
            return None
        elif w in ('--interp', '--no-output', '-v', '--no-opt', '--no-inline', '--times', '-debug', '--debug'):
            pass
        elif w == '--run':  # what is behind it is the program's
            modules.append(words[i + 1])
            break
        elif w == '--version':
            return None
        elif w.startswith('-'):
            i += 1
        else:
            modules.append(w[:-3] if w.endswith('.hx') else w)
        i += 1
    return out + modules if modules else None

def show(name, errors, mine, crashed, whole):
    print(name)
    for line in errors if whole else errors[:1]:
        print('   haxe', line)
    if not errors:
        print('   haxe (none)')
    for line in mine if whole else mine[:1]:
        print('   ours', line)
    if crashed or not mine:
        print('   ours', 'CRASH' if crashed else '(none)')

def positioned(line):
    return ': character' in line or ': lines ' in line

def one(tool, name, cwd, ours_args, theirs_args, verbose, total):
    code, theirs = run(theirs_args, cwd)
    errors = [l for l in theirs if ' : Warning : ' not in l]
    if code != 0 and 'macro' in '\n'.join(theirs).lower():
        total['about macros'] += 1
        return
    if code != 0 and errors and not positioned(errors[0]):
        total['no position'] += 1
        return
    status, ours = run([tool, '-std', STD, '-D', 'eval', '-D', 'dce=std'] + ours_args, cwd)
    mine = [l for l in ours if ' : Warning : ' not in l]
    crashed = status not in (0, 1)
    if code == 0 or not any(positioned(l) for l in errors):
        total['not wrong'] += 1
        if mine or crashed:
            total['refused'] += 1
            if verbose:
                show(name, [], mine, crashed, verbose == 'whole')
        return
    total['programs'] += 1
    if crashed:
        total['crash'] += 1
    if not mine:
        total['taken'] += 1
    elif mine[0] == errors[0]:
        total['first same'] += 1
    if mine == errors:
        total['all same'] += 1
    elif verbose == 'whole' or verbose and (not mine or mine[0] != errors[0]):
        show(name, errors, mine, crashed, verbose == 'whole')

def main():
    args = sys.argv[1:]
    verbose = 'whole' if '-a' in args else '-v' in args
    args = [a for a in args if a not in ('-v', '-a')]
    tool = os.path.abspath(args[0])
    total = collections.Counter()
    if args[1] == '-f':
        folder = os.path.abspath(args[2])
        for name in sorted(os.listdir(folder)):
            if name.endswith('.hx'):
                module = name[:-3]
                one(tool, name, folder, ['-cp', '.', module], ['haxe', '-cp', '.', '--interp', module], verbose, total)
    else:
        for root, _, files in sorted(os.walk(args[1])):
            for name in sorted(files):
                if not name.endswith('.hxml'):
                    continue
                ours = arguments(os.path.join(root, name))
                if ours is None:
                    total['left out'] += 1
                    continue
                ours = ['-cp', '.'] + ours
                try:
                    one(tool, os.path.join(root, name), root, ours, ['haxe', name], verbose, total)
                except subprocess.TimeoutExpired:
                    print('TIMEOUT', name)
    print(dict(total))

main()
