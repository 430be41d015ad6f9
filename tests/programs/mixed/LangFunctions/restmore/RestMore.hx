package restmore;

class RestMore {
	static function sum(...n:Int):Int { var t = 0; for (x in n) t += x; return t; }
	static function opt(a:Int, ?b:String, ...r:Int):String return a + b + r.length;
	public static function main() {
		var f = sum;
		Sys.println(f(1, 2, 3) + "");
		function loc(p:String, ...x:Int) return p + x.length;
		Sys.println(loc("a") + loc("b", 1) + loc("c", 1, 2));
		Sys.println(opt(1, "s", 4, 5));
		var arr = [1, 2];
		Sys.println(loc("d", ...arr));
		Sys.println(f(...arr) + "");
		Sys.println([for (x in [[1], [2, 3]]) sum(...x)].join(","));
	}
}
