package patregex;

class PatRegex {
	static function f(s:String) {
		var num = ~/^[0-9]+$/;
		var word = ~/^([a-z]+)-([a-z]+)$/i;
		return switch s { case num.match(_) => true: "num"; case word.match(_) => true: word.matched(1) + "/" + word.matched(2); case _: "none"; }
	}
	public static function main() {
		Sys.println(f("123"));
		Sys.println(f("ab-Cd"));
		Sys.println(f("?"));
	}
}
