import haxe.ds.Option;
import haxe.functional.Result;

using ArrayTools;
using MapTools;
using haxe.ds.OptionTools;
using haxe.functional.ResultTools;

class OwnTools {
	static function parse(s:String):Result<Int, String> {
		var n = Std.parseInt(s);
		return n == null ? Error("no number: " + s) : Ok(n);
	}

	static function find(n:Int):Option<Int>
		return n > 0 ? Some(n) : None;

	static function main() {
		Sys.println(parse("4").map(x -> x * 2));
		Sys.println(parse("x").map(x -> x * 2));
		Sys.println(parse("4").flatMap(x -> parse("" + (x + 1))));
		Sys.println(parse("x").mapError(e -> e.toUpperCase()));
		Sys.println(parse("7").unwrapOr(0) + parse("x").unwrapOr(1));
		Sys.println(parse("7").isOk() + " " + parse("x").isError());
		Sys.println(parse("7").fold(n -> "n " + n, e -> "e " + e));
		Sys.println(ResultTools.sequence([parse("1"), parse("2")]));
		Sys.println(ResultTools.traverse(["1", "y"], parse));
		Sys.println(parse("3").toOption() + " " + parse("z").toOption());
		Sys.println(find(2).map(x -> x + 1) + " " + find(0).map(x -> x + 1));
		Sys.println(find(2).unwrap(9) + find(0).unwrap(9));
		Sys.println(find(2).isSome() + " " + find(0).isNone());
		Sys.println(find(3).filter(x -> x > 5) + " " + find(3).or(Some(1)) + " " + find(0).or(Some(1)));
		Sys.println(find(3).toResult("none") + " " + find(0).toResult("none"));
		Sys.println(OptionTools.all([find(1), find(2)]) + " " + OptionTools.values([find(1), find(0)]));
		Sys.println(OptionTools.fromNullable(null) + " " + OptionTools.fromNullable("x"));
		Sys.println([1, 2, 3].reduce((sum, x) -> sum + x, 0) + " " + [1, 2, 3].find(x -> x > 1) + " " + [1, 2, 3].findIndex(x -> x > 5));
		Sys.println([1, 2, 3].any(x -> x > 2) + " " + [1, 2, 3].all(x -> x > 2) + " " + [1, 2, 3].take(2) + " " + [1, 2, 3].drop(2));
		var m = ["a" => 1, "b" => 2];
		Sys.println(m.size() + " " + m.isEmpty() + " " + m.filter((k, v) -> v > 1) + " " + MapTools.map(m, (k, v) -> v * 10));
		Sys.println(m.reduce(0, (sum, k, v) -> sum + v) + " " + MapTools.keys(m) + " " + m.values());
		switch (parse("5")) {
			case Ok(n) if (n > 3):
				Sys.println("big " + n);
			case Ok(n):
				Sys.println("small " + n);
			case Error(e):
				Sys.println(e);
		}
	}
}
