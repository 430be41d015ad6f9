package patarr;

class PatArr {
	static function f(a:Array<Int>) return switch a {
		case []: "empty";
		case [x]: 'one $x';
		case [1, x] | [x, 1]: 'with one $x';
		case [a, b] if (a == b): 'same';
		case [a, b]: 'two $a $b';
		case [_, 2, z]: 'mid $z';
		case _: 'many ' + a.length;
	}
	static function g(a:Array<Array<String>>) return switch a { case [[x], [y, z]]: x + y + z; case [["q", _]]: "q"; case _: "?"; }
	public static function main() {
		for (a in [[], [4], [1, 5], [5, 1], [3, 3], [3, 4], [9, 2, 8], [1, 2, 3, 4]]) Sys.println(f(a));
		Sys.println(g([["a"], ["b", "c"]]));
		Sys.println(g([["q", "c"]]));
		Sys.println(g([]));
	}
}
