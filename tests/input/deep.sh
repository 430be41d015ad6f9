#!/bin/sh
# Deep, wide and circular programs: a result or an error at its position, soon,
# and never a crash.  Each is built without a daemon and then twice by one (the
# second build takes what the first one kept).
#   tests/input/deep.sh BUILD [NAME...]     only the cases with these names
set -u
build=$(cd "$1" && pwd)
shift
wanted="$*"
limit=${HX2EX_LIMIT:-10} # seconds that one command may take
grep -q __asan_init "$build/hx2exd" && limit=${HX2EX_LIMIT:-90}
# HX2EX_DEPTHS="900 50000": other depths; HX2EX_SLOW=1000: name what takes longer (ms)
work=$(mktemp -d)
HX2EX_SOCKET=$work/socket
HX2EX_CACHE=$work/cache.db
export HX2EX_SOCKET HX2EX_CACHE
trap '"$build/hx2ex" stop >/dev/null 2>&1; rm -rf "$work"' EXIT
passed=0
failed=0
cd "$work" || exit 2
mkdir src

check() { # NAME CONDITION...
	name=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $name"
		head -c 400 err.txt | cut -c 1-200
	fi
}

one_build() { # NAME EXIT ARGS...
	label=$1
	code=$2
	shift 2
	begun=$(date +%s%N)
	timeout "$limit" "$build/hx2ex" build -cp src -main Main "$@" >out.txt 2>err.txt </dev/null
	got=$?
	taken=$((($(date +%s%N) - begun) / 1000000))
	[ "$taken" -lt "${HX2EX_SLOW:-3000}" ] || echo "slow: $label took $taken ms"
	if [ "$got" = 124 ]; then # it would go on behind the next case
		pid=$("$build/hx2ex" status --json 2>/dev/null | sed -n 's/.*"pid": *\([0-9]*\).*/\1/p')
		[ -z "$pid" ] || kill -9 "$pid"
	fi
	case $code in
	any) check "$label: exit code $got" test "$got" -le 1 ;;
	*) check "$label: exit code $got, not $code" test "$got" = "$code" ;;
	esac
}

# NAME EXIT PATTERN: builds src/Main.hx.  EXIT is 0, 1 or any (both are right, a
# crash or a timeout is not).
program() {
	case " $wanted " in "  " | *" $1 "*) ;; *) return ;; esac
	rm -rf lib
	one_build "$1" "$2" --no-daemon
	[ "$2" != 1 ] || check "$1: says it" grep -Eq "$3" err.txt
	one_build "$1, daemon" "$2"
	one_build "$1, again" "$2"
	[ "$2" != 0 ] || check "$1, again: nothing to do" grep -q ' 0 transformed' out.txt err.txt
}

# N TEXT: the text N times.
repeat() {
	awk -v n="$1" -v text="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", text }'
}
# N FORMAT: the format with the number, 0 to N-1, for each @ and the number after it for each ^.
count() {
	awk -v n="$1" -v format="$2" 'BEGIN { for (i = 0; i < n; i++) { s = format; gsub(/@/, i, s); gsub(/\^/, i + 1, s); printf "%s", s } }'
}
main() { # BODY MEMBERS
	printf 'class Main {\n%s\nstatic function main() {\n%s\n}\n}\n' "${2:-}" "$1"
}

# ---- circles ----
printf 'class A extends B {}\nclass B extends C {}\nclass C extends A {}\nclass Main { static function main() { var a:A = null; trace(a); } }\n' >src/Main.hx
program circle-of-classes 1 'Cyclic|Recursive|cycl|circ'
printf 'class Main extends Main { static function main() {} }\n' >src/Main.hx
program class-extends-itself 1 'Main.hx:1'
printf 'interface A extends B {}\ninterface B extends A {}\nclass Main implements A { static function main() {} }\n' >src/Main.hx
program circle-of-interfaces 1 'Main.hx:'
printf 'typedef A = B;\ntypedef B = C;\ntypedef C = A;\nclass Main { static function main() { var a:A = null; trace(a); } }\n' >src/Main.hx
program circle-of-typedefs 1 'Main.hx:'
printf 'typedef A = Array<A>;\nclass Main { static function main() { var a:A = []; trace(a.length); } }\n' >src/Main.hx
program typedef-of-itself any ''
printf 'typedef A = { > B, x:Int };\ntypedef B = { > A, y:Int };\nclass Main { static function main() { var a:A = null; trace(a.x); } }\n' >src/Main.hx
program circle-of-extensions any ''
printf 'typedef T = { next:T, f:T->T };\ntypedef U = { next:U, f:U->U };\nclass Main { static function go(t:T):U return t; static function main() { trace(go(null)); } }\n' >src/Main.hx
program equal-circles any ''
printf 'abstract A(B) from B to B {}\nabstract B(A) from A to A {}\nclass Main { static function main() { var a:A = null; var i:Int = cast a; trace(i); } }\n' >src/Main.hx
program circle-of-abstracts any ''
printf 'abstract A(A) {}\nclass Main { static function main() { var a:A = cast 1; trace(a); } }\n' >src/Main.hx
program abstract-over-itself any ''
printf 'abstract A(Int) { @:from static function b(x:B):A return cast 1; }\nabstract B(Int) { @:from static function a(x:A):B return cast 1; }\nclass Main { static function main() { var a:A = cast 1; var b:B = a; a = b; var s:String = a; } }\n' >src/Main.hx
program circle-of-casts 1 'String'
printf 'class N<T:N<T>> { public function new() {} public var t:T; }\nclass M extends N<M> {}\nclass Main { static function f<T:N<T>>(x:T):T return x.t; static function main() { f(new M()); } }\n' >src/Main.hx
program self-referring-generics any ''
printf 'class N<T> extends P<N<N<T>>> {}\nclass P<T> {}\nclass Main { static function f(x:N<Int>):P<String> return x; static function main() { f(null); } }\n' >src/Main.hx
program expanding-generics 1 'Main.hx:3'
printf 'interface I<T> { function f(x:T):I<I<T>>; }\nclass C<T> implements I<T> { public function f(x:T):I<I<T>> return new C<I<T>>(); public function new() {} }\nclass Main { static function main() { var i:I<Int> = new C<Int>(); i.f(1); } }\n' >src/Main.hx
program expanding-interfaces any ''
printf 'class Main<T:Main<T>> { static function main() { var a:T = null; } }\n' >src/Main.hx
program bound-by-itself any ''
printf 'enum E<T:E<T>> { A(e:E<T>); }\nclass Main { static function main() { trace(1); } }\n' >src/Main.hx
program enum-bound-by-itself any ''
main 'var f = null; f = function(x) return f; f(1)(2)(3); var g = x -> x(x);' >src/Main.hx
program type-of-itself any ''
main 'var a = []; a.push(a); var b = {x: null}; b.x = b; trace(a.length);' >src/Main.hx
program value-of-itself any ''
main 'trace(a());' 'static function a() return b(); static function b() return c(); static function c() return a();' >src/Main.hx
program circle-of-results any ''
main 'trace(A);' 'static inline var A = B; static inline var B = C; static inline var C = A;' >src/Main.hx
program circle-of-constants any 'Main.hx:'
main 'trace(a);' 'static var a = b; static var b = a;' >src/Main.hx
program circle-of-variables any ''
printf 'using Main;\nimport Main.*;\nclass Main { public static function f(x:Int) return x.f(); static function main() { 1.f(); } }\n' >src/Main.hx
program uses-itself any ''
printf '#if (%s a %s)\n#end\nclass Main { static function main() {} }\n' "$(repeat 5000 '(')" "$(repeat 5000 ')')" >src/Main.hx
program deep-condition any ''
printf '%s class Main { static function main() {} } %s\n' "$(repeat 3000 '#if !a ')" "$(repeat 3000 '#end ')" >src/Main.hx
program deep-conditional any ''

# ---- depth ----
for n in ${HX2EX_DEPTHS:-900 5000}; do
	main "var x = $(repeat $n '(')1$(repeat $n ')'); trace(x);" >src/Main.hx
program "parentheses-$n" any ''
	main "var x = $(repeat $n '-')1; trace(x);" >src/Main.hx
program "minus-$n" any ''
	main "var x = $(repeat $n '!')true; trace(x);" >src/Main.hx
program "not-$n" any ''
	main "var x = $(repeat $n '[')$(repeat $n ']'); trace(x);" >src/Main.hx
program "arrays-$n" any ''
	main "var x = $(repeat $n '{a: ')1$(repeat $n '}'); trace(x);" >src/Main.hx
program "structures-$n" any ''
	main "var x = $(repeat $n 'x -> ')1; trace(1);" >src/Main.hx
program "arrows-$n" any ''
	main "var x = $(repeat $n 'function(x) return ')1; trace(1);" >src/Main.hx
program "functions-$n" any ''
	main "$(repeat $n '{')$(repeat $n '}')" >src/Main.hx
program "blocks-$n" any ''
	main "$(repeat $n 'if (true) ')trace(1);" >src/Main.hx
program "ifs-$n" any ''
	main "$(repeat $n 'for (i in 0...2) ')trace(1);" >src/Main.hx
program "fors-$n" any ''
	main "$(repeat $n 'while (true) ')break;" >src/Main.hx
program "whiles-$n" any ''
	main "$(repeat $n 'try { ') trace(1); $(repeat $n '} catch (e:Dynamic) {}')" >src/Main.hx
program "tries-$n" any ''
	main "var x = $(repeat $n 'switch (1) { case 1: ')1$(repeat $n '; default: 0; }'); trace(x);" >src/Main.hx
program "switches-$n" any ''
	main "var x = $(repeat $n 'true ? ')1$(repeat $n ' : 2'); trace(x);" >src/Main.hx
program "ternaries-$n" any ''
	main "var x = $(repeat $n 'id(')1$(repeat $n ')'); trace(x);" 'static function id<T>(x:T):T return x;' >src/Main.hx
program "calls-$n" any ''
	main "var x:$(repeat $n 'Array<')Int$(repeat $n '>') = null; trace(x);" >src/Main.hx
program "type-arguments-$n" any ''
	main "var x:$(repeat $n '{a:')Int$(repeat $n '}') = null; trace(x);" >src/Main.hx
program "structure-types-$n" any ''
	main "var x:$(repeat $n 'Int->')Int = null; trace(1);" >src/Main.hx
program "function-types-$n" any ''
	main "var x:$(repeat $n '(')Int$(repeat $n ')') = null; trace(1);" >src/Main.hx
program "type-parentheses-$n" any ''
	main "switch (null) { case $(repeat $n '[')1$(repeat $n ']'): default: }" >src/Main.hx
program "patterns-$n" any ''
	main "switch (1) { case $(repeat $n '1 | ')2: default: }" >src/Main.hx
program "or-patterns-$n" any ''
	main "var s = $(repeat $n "'\${")1$(repeat $n "}'"); trace(s);" >src/Main.hx
program "strings-in-strings-$n" any ''
	main "var s = $(repeat $n '@:m ')1; trace(s);" >src/Main.hx
program "metadata-$n" any ''
	main "var s = $(repeat $n 'cast ')1; trace(1);" >src/Main.hx
program "casts-$n" any ''
	main "var s = $(repeat $n 'untyped ')1; trace(1);" >src/Main.hx
program "untyped-$n" any ''
	main "var s = $(repeat $n 'macro ')1; trace(1);" >src/Main.hx
program "macros-$n" any ''
	main "var s = $(repeat $n 'throw ')1;" >src/Main.hx
program "throws-$n" any ''
	main "var s = $(repeat $n '<a>')$(repeat $n '</a>');" >src/Main.hx
program "markup-$n" any ''
	main "var x = 0; $(repeat $n 'x = ')1; trace(x);" >src/Main.hx
program "assignments-$n" any ''
	main "var x = null; x $(repeat $n '?? x ')?? 1; trace(1);" >src/Main.hx
program "coalesce-$n" any ''
	main "var x = $(repeat $n '[for (i in 0...1) ')1$(repeat $n ']'); trace(1);" >src/Main.hx
program "comprehensions-$n" any ''
done

# ---- length ----
# Chains: of 400 and 3,000 a result, of 20,000 a result or an error.
chains() { # N EXIT
	main "var x = 1; var y = x$(repeat "$1" ' + x'); trace(y);" >src/Main.hx
	program "sum-$1" "$2" ''
	main "var x = 1; var y = $(repeat "$1" '(x + 1) * 2 - ')x; trace(y);" >src/Main.hx
	program "mixed-operators-$1" "$2" ''
	main "var x = 'a'; var y = x$(repeat "$1" ' + "b" + x'); trace(y);" >src/Main.hx
	program "text-sum-$1" "$2" ''
	main "var x = true; var y = x$(repeat "$1" ' && x'); trace(y);" >src/Main.hx
	program "and-$1" "$2" ''
	main "var x = true; if (x$(repeat "$(($1 / 2))" ' && x || !x')) trace(1);" >src/Main.hx
	program "and-or-$1" "$2" ''
	main "var x = 1; $(count "$1" 'if (x == @) trace(@); else ')trace(0);" >src/Main.hx
	program "else-if-$1" "$2" ''
	main "var x = 1; var y = $(count "$1" 'if (x == @) @ else ')0; trace(y);" >src/Main.hx
	program "else-if-value-$1" "$2" ''
	main "var x = 1; var y = $(count "$1" 'x == @ ? @ : ')0; trace(y);" >src/Main.hx
	program "ternary-chain-$1" "$2" ''
	main "var x = []; var y = x$(repeat "$1" '.concat(x)'); trace(y.length);" >src/Main.hx
	program "method-chain-$1" "$2" ''
	main "var x = 'a'; var y = x$(repeat "$1" '.toUpperCase()'); trace(y);" >src/Main.hx
	program "text-method-chain-$1" "$2" ''
	main "var x:Dynamic = null; var y = x$(repeat "$1" '.a'); trace(y);" >src/Main.hx
	program "field-chain-$1" "$2" ''
	main "var x:Dynamic = null; var y = x$(repeat "$1" '[0]'); trace(1);" >src/Main.hx
	program "index-chain-$1" any ''
}
chains 400 0
chains 3000 0
chains 20000 any
main "var x = 1; trace('$(repeat 5000 '$x ${x + 1} text ')');" >src/Main.hx
program long-interpolation 0 ''
main 'trace(f0(2));' "$(count 4000 'static function f@(x) return f^(x); ' | sed 's/return f4000(/return f0(/')" >src/Main.hx
program circle-of-inferred-methods 0 ''
{ count 3000 'class A@ { public static function f(x) return x < 0 ? 1 : A^.f(x - 1); }
' | sed 's/A3000\.f/A0.f/'; main 'trace(A0.f(1));'; } >src/Main.hx
program circle-of-inferred-classes 0 ''
{ printf 'enum abstract E(Int) { %s }\n' "$(count 5000 'var C@;')"; main "var e = C77; trace(switch (e) { $(count 5000 'case C@: @;') });"; } >src/Main.hx
program enum-abstract 0 ''
main "function f(a) { $(count 3000 'a.f@ = @; ') } trace(1);" >src/Main.hx
program fields-of-an-unknown-type 0 ''
{ count 3000 'enum A@ { B@; C@; }
'; main "$(count 3000 'trace(B@);')"; } >src/Main.hx
program many-enums 0 ''
main "$(count 3000 'f@ = 1; ')" "$(count 3000 '@:deprecated static var f@:Int; ')" >src/Main.hx
program many-warnings any ''
main '' "$(count 3000 'static final a@ = a^; ') static final a3000 = 1;" >src/Main.hx
program chain-of-variables 0 ''
{ count 200 'typedef T@ = {a:T^, b:T^};
'; printf 'typedef T200 = {};\n'; count 200 'typedef U@ = {a:U^, b:U^};
'; printf 'typedef U200 = {};\n'; main 'var x:T0 = null; var y:U0 = x; trace(y == null);'; } >src/Main.hx
program equal-chains-of-typedefs 0 ''
main "var x0 = null; $(count 2000 'var x^ = x@; ')x2000 = 1; trace(x0);" >src/Main.hx
program chain-of-unknown-types 0 ''
main "var x = [$(count 100000 '@,')]; trace(x.length);" >src/Main.hx
program long-array 0 ''
main "var x = [$(count 100000 '"a@",')]; trace(x.length);" >src/Main.hx
program long-text-array 0 ''
main "var x = [$(count 50000 '"a@" => @,')]; trace(x.exists('a'));" >src/Main.hx
program long-map 0 ''
main "var x = {$(count 5000 'f@: @,')}; trace(x.f1);" >src/Main.hx
program long-structure 0 ''
main "var x = 3; switch (x) { $(count 5000 'case @: trace(@);') default: }" >src/Main.hx
program switch 0 ''
main "var x = 'a'; var y = switch (x) { $(count 5000 'case "a@": @;') default: 0; } trace(y);" >src/Main.hx
program text-switch 0 ''
main "var x = 3; switch (x) { case $(count 5000 '@ | ') 10000: trace(1); default: }" >src/Main.hx
program switch-or any ''
{ printf 'enum E { %s }\n' "$(count 5000 'A@;')"; main "var x = A1; var y = switch (x) { $(count 5000 'case A@: @;') } trace(y);"; } >src/Main.hx
program enum-switch 0 ''
{ printf 'enum E { %s }\n' "$(count 5000 'A@(x:Int, y:E);')"; main "var x:E = null; var y = switch (x) { $(count 5000 'case A@(x, A^(_, _)): x;' | sed 's/A5000(/A0(/') case _: 0; } trace(y);"; } >src/Main.hx
program enum-pair-switch any ''
{ printf 'enum E { %s }\n' "$(count 300 'A@;')"; main "var x = A1; var y = A2; var z = switch [x, y] { $(count 300 'case [A@, _]: @; case [_, A@]: @;') } trace(z);"; } >src/Main.hx
program enum-product-switch any ''
main "var a = true; switch [$(repeat 24 'a, ')a] { $(awk 'BEGIN { for (i = 0; i < 24; i++) { printf "case ["; for (j = 0; j < 25; j++) printf "%s%s", j ? ", " : "", j == i ? "true" : j == i + 1 ? "false" : "_"; printf "]: trace(%d);", i } }') case _: trace(0); }" >src/Main.hx
program exponential-coverage any ''
main "$(count 10000 'var x@ = @; ')trace(x1);" >src/Main.hx
program many-locals 0 ''
main "$(count 10000 'trace(@); ')" >src/Main.hx
program many-statements 0 ''
main "var x = 0; $(count 5000 'if (x > @) x += @; ')trace(x);" >src/Main.hx
program many-branches 0 ''
main "var x = 0; $(count 500 'for (i in 0...@) { if (i > x) x += i; else { if (x == @) break; } } ')trace(x);" >src/Main.hx
program many-loops 0 ''
safe() { main "$@" | sed 's/^class Main/@:nullSafety class Main/'; }
safe "trace($(repeat 200 'x -> ')1);" >src/Main.hx
program null-safe-closures any ''
safe "var a:Null<String> = null; $(repeat 200 'for (i in 0...3) ')trace(a);" >src/Main.hx
program null-safe-loops 0 ''
safe "var a:Null<String> = null; $(repeat 200 'while (a == null) ')trace(a);" >src/Main.hx
program null-safe-whiles 0 ''
safe "var a:Null<String> = null; trace($(repeat 500 'a == null || ')a.length > 0);" >src/Main.hx
program null-safe-conditions any ''
main 'f1();' "$(count 10000 'static function f@() return f^();' ) static function f10000() return 1;" >src/Main.hx
program chain-of-results any ''
main 'f(1);' "$(count 10000 'extern overload static inline function f(x:T@):Int return @;')" >src/Main.hx
program overloads-inline any ''
{ main 'E.f("a");'; printf 'extern class E { %s @:overload(function(x:Int):Int {}) static function f(x:Bool):Int; }' "$(repeat 10000 '@:overload(function(x:Int, y:Int):Int {}) ')"; } >src/Main.hx
program overloads 1 'Main.hx:'
main "g($(repeat 2000 'null, ')null);" "static function g($(count 2000 '?x@:Int, ')?y:String) {}" >src/Main.hx
program many-arguments any ''
main 'trace(1);' "static function g<$(count 2000 'T@,')T>(x:T1) {}" >src/Main.hx
program many-parameters any ''
{ count 5000 'class C@ extends C^ {}
'; printf 'class C5000 {}\n'; main 'var c:C5000 = new C0(); trace(c);'; } >src/Main.hx
program long-inheritance any ''
{ count 1000 'typedef T@ = T^;
'; printf 'typedef T1000 = Int;\n'; main 'var c:T0 = 1; trace(c);'; } >src/Main.hx
program long-typedefs any ''
{ count 2000 'abstract A@(A^) from A^ to A^ {}
'; printf 'abstract A2000(Int) from Int to Int {}\n'; main 'var c:A0 = 1; trace(c);'; } >src/Main.hx
program long-abstracts any ''
{ count 2000 'abstract A@(Int) { @:from static function x(a:A^):A@ return cast 1; }
' | sed 's/A2000/A0/'; main 'var c:A0 = (null:A5); var d:String = c; trace(c);'; } >src/Main.hx
program many-casts 1 'Main.hx:'
main 'trace(1);' "/** $(repeat 20000 'a word ') */ static function g() {}" >src/Main.hx
program long-comment 0 ''
main "trace('$(repeat 100000 'abc ')');" >src/Main.hx
program long-text 0 ''
main "trace($(repeat 20000 1));" >src/Main.hx
program long-number any ''
main "trace(0.$(repeat 20000 1)e99999999999999999999);" >src/Main.hx
program long-float any ''
main "var $(repeat 100000 a) = 1;" >src/Main.hx
program long-name any ''
main "$(repeat 3000 a.)b();" >src/Main.hx
program long-path 1 'Main.hx:'
{ count 3000 'import a@.B@;
'; main 'trace(1);'; } >src/Main.hx
program many-imports 1 'Main.hx:'
{ repeat 100000 '@:a '; main 'trace(1);'; } >src/Main.hx
program much-metadata any ''

# ---- what doubles ----
main "$(count 40 'var x^ = {a: x@, b: x@}; ')trace(x40.a.b.a == null);" 'static var x0 = 1;' >src/Main.hx
program doubled-pairs any ''
main 'f40(1);' "$(count 41 'static function f^(x) return f@({a: x, b: x});' ) static function f0(x) return x;" >src/Main.hx
program doubled-arguments any ''
main "trace(f40(1));" "static function f0(x) return {a: x, b: x}; $(count 40 'static function f^(x) return f0(f@(x));')" >src/Main.hx
program doubled-results any ''
main "trace(f40(1));" "static function f0<T>(x:T) return {a: x, b: x}; $(count 40 'static function f^<T>(x:T) return f0(f@(x));')" >src/Main.hx
program doubled-generics any ''
main "$(count 40 'var f^ = function(x) return [f@(x), f@(x)]; ')trace(f40(1));" 'static function f0<T>(x:T):T return x;' >src/Main.hx
program doubled-lambdas any ''
main "$(count 40 'var f^ = function(g) return g(f@, f@); ')" 'static function f0<T>(x:T):T return x;' >src/Main.hx
program doubled-functions any ''
main "var f = $(repeat 30 'h(x -> ')1$(repeat 30 ')');" 'static function h<T>(f:(Int, ?a:Int) -> T, ?g:(Int) -> T):T return f(1);' >src/Main.hx
program lambdas-in-calls any ''
main "var f = $(repeat 30 'h(function(x, ?y) return ')1$(repeat 30 ')');" 'static function h<T>(?a:Int, ?f:Int -> T, ?g:(Int) -> T, ?b:String):T return f(1);' >src/Main.hx
program lambdas-in-optionals any ''
{ printf 'extern class E { @:overload(function(f:Int->String):Int {}) @:overload(function(f:String->Int):String {}) static function h(f:Int->Int):Int; }\n'; main "var f = $(repeat 25 'E.h(x -> ')1$(repeat 25 ')');"; } >src/Main.hx
program lambdas-in-overloads any ''
main "var f = $(repeat 25 'h(x -> {')'a'$(repeat 25 '})');" 'extern overload static inline function h(f:Int -> String):String return f(1); extern overload static inline function h(f:Int -> Int):Int return 1; extern overload static inline function h(f:String -> Int):Float return 1;' >src/Main.hx
program lambdas-in-overloads-inline any ''
{ count 40 'typedef T^ = {a:T@, b:T@};
'; printf 'typedef T0 = Int;\n'; count 40 'typedef U^ = {a:U@, b:U@};
'; printf 'typedef U0 = Int;\n'; main 'var t:T40 = null; var u:U40 = t; trace(u == null);'; } >src/Main.hx
program doubled-typedefs any
{ count 40 'typedef T^ = {a:T@, b:T@};
'; printf 'typedef T0 = Int;\n'; count 40 'typedef U^ = {a:U@, b:U@};
'; printf 'typedef U0 = String;\n'; main 'var t:T40 = null; var u:U40 = t; trace(u == null);'; } >src/Main.hx
program doubled-typedefs-differ 1 'Main.hx:'
{ count 40 'typedef T^<A> = T@<{x:A, y:A}>;
'; printf 'typedef T0<A> = A;\n'; main 'var t:T40<Int> = null; var u:T40<String> = t; trace(u == null);'; } >src/Main.hx
program doubled-parameters any ''
{ count 30 'interface I^ extends I@ extends J@ {} interface J^ extends I@ extends J@ {}
'; printf 'interface I0 {} interface J0 {} interface K {}\n'; main 'var t:I30 = null; var k:K = t; trace(1);'; } >src/Main.hx
program doubled-interfaces 1 'Main.hx:'
{ count 25 'abstract A^(Int) to A@ to B@ {} abstract B^(Int) to A@ to B@ {}
'; printf 'abstract A0(Int) {} abstract B0(Int) {}\n'; main 'var t:A25 = null; var k:String = t; trace(1);'; } >src/Main.hx
program doubled-casts 1 'Main.hx:'
main "var x = $(repeat 25 '[1 => ')1$(repeat 25 ', 2 => 2]'); trace(1);" >src/Main.hx
program maps-in-maps any ''
main "trace($(repeat 40 'f(')1$(repeat 40 ', 2)'));" 'static function f<A, B>(a:A, b:B):{x:A, y:A, z:B} return null;' >src/Main.hx
program generic-calls any ''
main "switch (x) { case $(repeat 20 '{a: ')_$(repeat 20 ', b: _}'): }" 'static var x:T = null;' >src/Main.hx
program structure-patterns 1 'Main.hx:'

"$build/hx2ex" status >out.txt 2>err.txt
check "the daemon answers" test $? = 0
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
