#!/bin/sh
# Bad input of every kind: a clear error each, the right exit code, the daemon
# still answering, the previous outputs untouched.
set -u
build=$(cd "$1" && pwd)
work=$(mktemp -d)
HX2EX_SOCKET=$work/socket
HX2EX_CACHE=$work/cache.db
export HX2EX_SOCKET HX2EX_CACHE
trap '"$build/hx2ex" stop >/dev/null 2>&1; chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
passed=0
failed=0
cd "$work" || exit 2
mkdir src
printf 'class Main {\n  static function main() {\n    trace("ok");\n  }\n}\n' >src/Main.hx
good=$(cat src/Main.hx)

check() { # NAME CONDITION...
	name=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $name"
		head -3 err.txt 2>/dev/null
	fi
}

# NAME EXIT PATTERN ARGS...: a build that fails as it should.
refuses() {
	name=$1
	code=$2
	pattern=$3
	shift 3
	"$build/hx2ex" "$@" >out.txt 2>err.txt
	check "$name: exit code $code" test $? = "$code"
	check "$name: says it" grep -Eq "$pattern" err.txt
	check "$name: outputs are as they were" cmp -s lib/main.ex before.ex
	"$build/hx2ex" status >/dev/null 2>&1
	check "$name: the daemon answers" test $? = 0
}

"$build/hx2ex" build -cp src -main Main 2>err.txt
check "the good program builds" test $? = 0
cp lib/main.ex before.ex

head -c 100000 /dev/urandom >src/Main.hx
refuses "binary garbage" 1 'src/Main.hx:[0-9]+: ' build -cp src -main Main
printf 'class Main { static var s = "%s' "$(head -c 10000000 /dev/zero | tr '\0' 'x')" >src/Main.hx
refuses "a 10 MB line" 1 'Unterminated string' build -cp src -main Main
printf 'class Main { static var x = %s1%s; }' "$(head -c 10000 /dev/zero | tr '\0' '(')" "$(head -c 10000 /dev/zero | tr '\0' ')')" >src/Main.hx
refuses "10,000 nested parentheses" 1 'src/Main.hx:1: characters' build -cp src -main Main
for what in 'class Main { static var s = "abc' "class Main { static var s = 'abc" 'class Main { /* abc' 'class Main { static var r = ~/abc' 'class Main {' '#if x class Main {}' 'class Main { static function f() { if (' "class Main { static var s = '\${a"; do
	printf '%s' "$what" >src/Main.hx
	refuses "unterminated: $what" 1 'src/Main.hx:1: ' build -cp src -main Main
done
printf 'class Main { static function \xff\xfe() {} }' >src/Main.hx
refuses "invalid UTF-8" 1 'src/Main.hx:1: ' build -cp src -main Main
printf '%s\n' "$good" >src/Main.hx

refuses "a missing hxml" 1 'missing.hxml' build missing.hxml
refuses "an unknown flag" 2 'unknown|--nonsense' build --nonsense
refuses "a class that is not there" 1 'Type not found : Nowhere' build -cp src -main Nowhere
printf -- '-cp src\n-main Main\nself.hxml\n' >self.hxml
refuses "an hxml that names itself" 1 'self.hxml' build self.hxml

mkdir -p other
printf 'somebody wrote this\n' >other/main.ex
"$build/hx2ex" build -cp src -main Main -o other >out.txt 2>err.txt
check "somebody else's file: exit code 1" test $? = 1
check "somebody else's file: is named" grep -q 'other/main.ex' err.txt
check "somebody else's file: is untouched" grep -q 'somebody wrote this' other/main.ex
"$build/hx2ex" build -cp src -main Main -o other --force 2>err.txt
check "somebody else's file: --force overrules" grep -q defmodule other/main.ex
printf '# edited\n' >>lib/main.ex
sed -i 's/"ok"/"fine"/' src/Main.hx
cp lib/main.ex before.ex
refuses "an output that somebody edited" 1 'lib/main.ex' build -cp src -main Main
printf '%s\n' "$good" >src/Main.hx

mkfifo src/Pipe.hx
printf 'class Main { static function main() { Pipe.x(); } }\n' >src/Main.hx
refuses "a source that is no file" 1 'Pipe' build -cp src -main Main
rm src/Pipe.hx
printf '%s\n' "$good" >src/Main.hx

# Root may read everything, so permissions are tried as somebody else.
if [ "$(id -u)" = 0 ]; then
	user=$(mktemp -d)
	cp -r src "$user/src"
	mkdir "$user/src/closed" "$user/frozen"
	printf 'package closed;\nclass In {}\n' >"$user/src/closed/In.hx"
	chown -R nobody "$user"
	chmod 000 "$user/src/closed"
	chmod 500 "$user/frozen"
	as_nobody() {
		(cd "$user" && HX2EX_CACHE=$user/cache.db HX2EX_SOCKET=$user/socket setpriv --reuid=nobody --clear-groups -- "$build/hx2ex" "$@")
	}
	as_nobody build -cp src --no-daemon closed.In >out.txt 2>err.txt
	check "a folder that may not be read: exit code 1" test $? = 1
	check "a folder that may not be read: is named" grep -q 'closed' err.txt
	as_nobody build -cp src -main Main -o frozen/lib --no-daemon >out.txt 2>err.txt
	check "an output folder that cannot be written: exit code 1" test $? = 1
	check "an output folder that cannot be written: is named" grep -q 'frozen' err.txt
	chmod -R u+rwx "$user"
	rm -rf "$user"
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
