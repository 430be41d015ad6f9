using UsingExtensions.IntTools;
using UsingExtensions.TextTools;
using Lambda;

class IntTools {
	public static function isEven(n:Int):Bool
		return n % 2 == 0;

	public static function times(n:Int, f:Int->Void) {
		for (i in 0...n)
			f(i);
	}

	public static function ordinal(n:Int):String {
		var mod = n % 100;
		if (mod >= 11 && mod <= 13)
			return n + "th";
		return n + switch (n % 10) {
			case 1: "st";
			case 2: "nd";
			case 3: "rd";
			case _: "th";
		}
	}
}

class TextTools {
	public static function words(s:String):Array<String>
		return s.split(" ").filter(w -> w != "");

	public static function capitalize(s:String):String {
		if (s == "")
			return s;
		return s.charAt(0).toUpperCase() + s.substr(1);
	}

	public static function repeat(s:String, n:Int, sep:String = ""):String
		return [for (_ in 0...n) s].join(sep);
}

class UsingExtensions {
	static function main() {
		Sys.println(4.isEven() + " " + 5.isEven());
		3.times(i -> Sys.println("time " + i));
		Sys.println([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(n -> n.ordinal()).join(" "));
		Sys.println("the  quick fox".words().map(w -> w.capitalize()).join(" "));
		Sys.println("ab".repeat(3) + " " + "x".repeat(3, "-"));
		var xs = [5, 3, 8];
		Sys.println(xs.exists(x -> x > 7) + " " + xs.exists(x -> x > 8));
		Sys.println(xs.fold((x, acc) -> acc + x, 0));
		Sys.println(xs.count() + " " + xs.count(x -> x > 4));
		Sys.println(xs.find(x -> x < 5));
		Sys.println(xs.has(8) + " " + xs.indexOf(8));
		Sys.println(xs.foreach(x -> x > 2));
		Sys.println(xs.empty() + " " + [].empty());
		Sys.println(xs.mapi((i, x) -> i * x));
		Sys.println([[1, 2], [3]].flatten());
		Sys.println(xs.flatMap(x -> [x, x]));
	}
}
