package patextractonce;

class PatExtractOnce {
	static function n(s:String):Null<Int> { Sys.println("n" + s); return Std.parseInt(s); }
	static function c(s:String):String { Sys.println("c" + s); return s.charAt(0); }
	static function h(s:String) return switch s {
		case n(_) => 1: "1";
		case n(_) => 3: "34";
		case c(_) => "a": "a";
		case n(_) => 7: "none";
		case "zz": "zz";
		case _: "?";
	}
	static function k(s:String) return switch s {
		case "q": "q";
		case c(_) => "a": "a";
		case n(_) => 7: "none";
		case x: x;
	}
	public static function main() { for (s in ["abc", "1", "7", "zz"]) Sys.println(h(s)); Sys.println(k("q") + k("7")); }
}
