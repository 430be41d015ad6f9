package restmore2;

typedef F = (...x:Int) -> Int;
abstract Ab(Int) from Int { public function addAll(...r:Int):Int { var t = this; for (x in r) t += x; return t; } }
class RestMore2 {
	static function cnt(...x:Int) return x.length;
	static function call(f:haxe.Rest<Int>->Int) return f(1, 2, 3);
	public static function main() {
		var o = { f: cnt };
		Sys.println(o.f(1, 2) + "" + o.f());
		var a:Ab = 5;
		Sys.println(a.addAll(1, 2) + "");
		var g = a.addAll;
		Sys.println(g(4, 4) + "");
		var fs = [cnt, (x:haxe.Rest<Int>) -> x.length * 10];
		Sys.println([for (f in fs) f(7, 7)].join(","));
		Sys.println(call(cnt) + "");
	}
}
