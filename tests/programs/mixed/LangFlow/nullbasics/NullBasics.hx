package nullbasics;

class NullBasics {
	static function len(s:Null<String>):Int return s == null ? 0 : s.length;
	static function first(a:Array<String>):Null<String> return a.length > 0 ? a[0] : null;
	public static function main() {
		Sys.println(len(null) + len("abc") + "");
		Sys.println(first([]) + "" + first(["x"]));
		var n:Null<Int> = null;
		n = n == null ? 4 : n + 1;
		Sys.println(n + "");
		var m = ["a" => 1];
		var v = m["b"];
		Sys.println((v == null ? "none" : "v" + v) + m["a"]);
		var a = [1, 2];
		Sys.println(a[5] + "");
		var o:{ ?x:{ ?y:Int } } = { x: {} };
		Sys.println(o.x.y + "");
		Sys.println(("s" : Null<String>) + null);
		var b:Null<Bool> = null;
		Sys.println((b == true) + "" + (b != false));
	}
}
