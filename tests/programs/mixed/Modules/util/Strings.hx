package util;

using util.Strings;

class Strings {
	public static function shout(s:String):String
		return s.toUpperCase() + "!".repeat(2);

	public static function repeat(s:String, n:Int):String {
		var out = "";
		while (n-- > 0)
			out += s;
		return out;
	}
}
