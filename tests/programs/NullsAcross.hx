class Other {
	public static function give(n:Int):String { return n > 0 ? "yes" : null; }
	public static final name:String = null;
	public static function pair(n:Int):{a:String, b:String} { return {a: give(n), b: "b"}; }
	public static function list():Array<String> { return ["x", null]; }
	public static function id(s:String):String { return s; }
}
typedef P = {name:String, ?nick:String};
class NullsAcross {
	static function greet(s:String):String return "hi " + s + "!";
	public static function pub(s:String, t:String):String return s + " and " + t + ".";
	static function two(s:String, t:String) return s + t;
	static function main() {
		Sys.println(greet(null));
		var x:String = null;
		Sys.println(pub("a", x));
		Sys.println(two("a", x));
		Sys.println("got " + Other.give(0) + ".");
		Sys.println("got " + Other.give(1) + ".");
		Sys.println("nm " + Other.name + ".");
		Sys.println("pr " + Other.pair(0).a + ".");
		for (s in Other.list()) Sys.println("ls " + s + ".");
		Sys.println("id " + Other.id(null) + ".");
		var p:P = {name: null};
		Sys.println("p " + p.name + " " + p.nick + ".");
		Sys.println('interp ${p.name} ${p.nick} $x');
		var arr:Array<String> = ["a", null];
		for (s in arr) Sys.println("item " + s + ".");
		Sys.println(arr.map(function(s) return "<" + s + ">"));
		Sys.println(arr.join("-"));
		var m = new Map<String, String>();
		m.set("k", null);
		Sys.println("map " + m.get("x") + ".");
		for (k => v in m) Sys.println("kv " + k + v + ".");
		var f = function(s:String) return "f " + s + ".";
		var q = arr.pop();
		Sys.println("q " + q + ".");
		Sys.println("q " + arr[5] + ".");
		var z:String = null;
		Sys.println(z);
		trace(z);
		trace("z " + z);
		Sys.println(Std.string(z));
	}
}
