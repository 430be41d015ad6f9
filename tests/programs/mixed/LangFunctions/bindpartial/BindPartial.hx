package bindpartial;

class BindPartial {
	static function f(a:Int, b:String, ?c:Bool, d = 4):String return a + b + c + d;
	static function g<T>(a:T, b:T):Array<T> return [a, b];
	public static function main() {
		Sys.println(f.bind(1)("x"));
		Sys.println(f.bind(_, "y")(2));
		Sys.println(f.bind(1, "z", true)());
		Sys.println(f.bind(_, _, false)(3, "w"));
		Sys.println(g.bind("a")("b").join(""));
		var h = (a:Int, b:Int, c:Int) -> a * 100 + b * 10 + c;
		Sys.println(h.bind(_, 2, _)(1, 3) + "" + h.bind(1).bind(2)(3));
		Sys.println([1, 2].map(h.bind(_, 0, 0)).join(","));
		Sys.println("a-b".split.bind("-")().join("+"));
	}
}
