package interp;

class Interp {
	static var st = "S";
	static function f(x:Int) return x + 1;
	public static function main() {
		var n = 3; var s = "str"; var o = { a: { b: 5 } }; var arr = [1, 2];
		Sys.println('$n ${n} $s');
		Sys.println('${n + 1} ${f(n)} ${o.a.b} ${arr[1]}');
		Sys.println('${n > 2 ? "big" : "small"} $$n ${'nested $n ${n + 1}'}');
		Sys.println('$st ${st.length} ${[for (i in 0...3) i]} ${arr.map(x -> '<$x>').join("")}');
		Sys.println('${if (n == 3) "yes" else "no"} ${null} ${1.0} ${1.5} ${true}');
		Sys.println('${(function(x) return x * 2)(4)} ${switch n { case 3: "three"; case _: "?"; }}');
		Sys.println('a\tb\\ \'q\' "dq" \u0041 ${"x" + 'y'}');
		Sys.println('$o');
		var e:Null<Int> = null;
		Sys.println('$e${e == null}');
		Sys.println("no $interp ${here}");
		Sys.println('{$n} $n.x ${n}x $');
	}
}
