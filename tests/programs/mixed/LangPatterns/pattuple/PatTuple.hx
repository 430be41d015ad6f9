package pattuple;

enum C { Red; Green; Blue; }
class PatTuple {
	static function mix(a:C, b:C) return switch [a, b] {
		case [Red, Green] | [Green, Red]: "yellow";
		case [Red, Blue] | [Blue, Red]: "magenta";
		case [x, y] if (x == y): "same " + x;
		case [Red, _] | [_, Red]: "reddish";
		case [_, _]: "other";
	}
	static function fizz(i:Int) return switch [i % 3, i % 5] { case [0, 0]: "FizzBuzz"; case [0, _]: "Fizz"; case [_, 0]: "Buzz"; case _: Std.string(i); }
	public static function main() {
		Sys.println(mix(Red, Green) + mix(Blue, Red) + mix(Blue, Blue) + mix(Green, Blue));
		Sys.println([for (i in 1...16) fizz(i)].join(" "));
		var s = "a"; var n:Null<Int> = null;
		Sys.println(switch [s, n] { case ["a", null]: "a null"; case ["a", v]: "a " + v; case [x, _]: x; });
	}
}
