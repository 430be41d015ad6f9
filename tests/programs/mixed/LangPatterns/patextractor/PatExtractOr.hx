package patextractor;

class PatExtractOr {
	static function n(s:String):Null<Int> return Std.parseInt(s);
	static function f(s:String) return switch s {
		case n(_) => 1 | 2: "small";
		case n(_) => 3, n(_) => 4: "mid";
		case _.charAt(0) => "a" | "b": "ab";
		case "99" | (n(_) => 50): "none";
		case n(_) => (x = 5 | 6): "x" + x;
		case _: "?";
	}
	public static function main() { for (s in ["1", "2", "3", "4", "abc", "bcd", "zzz", "99", "6", "50"]) Sys.println(f(s)); }
}
