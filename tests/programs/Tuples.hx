typedef Pair = {_0:Int, _1:String};

// Structures of `_0`, `_1` are tuples of Elixir.
class Tuples {
	static function swap(p:Pair):{_0:String, _1:Int}
		return {_1: p._0, _0: p._1};

	static function name(p:Pair):String
		return switch (p) {
			case {_1: "a", _0: n} if (n > 0): "a" + n;
			case {_0: 7}: "seven";
			case {_1: text}: text;
		}

	static function main() {
		var p:Pair = {_0: 1, _1: "a"};
		var s = swap(p);
		trace(s._0 + s._1);
		var list:Array<Pair> = [p, {_0: 7, _1: "b"}, {_0: 2, _1: "c"}];
		for (x in list)
			trace(name(x));
		var any:Dynamic = p;
		trace(any._1);
		trace([for (x in list) x._0 * 2].join(" "));
	}
}
