package extown;

using ExtOwn.StrTools2;
using ExtOwn.IntTools2;
using Lambda;
using StringTools;
class StrTools2 {
	public static function shout(s:String, n = 1):String { var r = s.toUpperCase(); for (i in 0...n) r += "!"; return r; }
	public static function words(s:String):Array<String> return s.split(" ");
}
class IntTools2 {
	public static function times<T>(n:Int, f:Int->T):Array<T> return [for (i in 0...n) f(i)];
	public static function isEven(n:Int) return n % 2 == 0;
	public static inline function clamp(n:Int, lo:Int, hi:Int) return n < lo ? lo : n > hi ? hi : n;
}
class ExtOwn {
	public static function main() {
		Sys.println("hey".shout());
		Sys.println("hey".shout(3));
		Sys.println("a b c".words().map(w -> w.shout(2)).join(" "));
		Sys.println(3.times(i -> i * i).join(","));
		Sys.println(5.times(i -> i).filter(i -> i.isEven()).join(","));
		Sys.println(50.clamp(0, 10) + "");
		Sys.println([1, 2, 3].fold((x, a) -> a + x, 0) + "");
		Sys.println([1, 2, 3].exists(x -> x > 2) ? "yes" : "no");
		Sys.println("  x ".trim() + "|" + "7".lpad("0", 3));
		var f = "abc".shout;
		Sys.println(f(2));
	}
}
