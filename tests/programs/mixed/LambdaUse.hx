class LambdaUse {
	static function main() {
		var xs = [4, 8, 15, 16, 23, 42];
		Sys.println(Lambda.fold(xs, (x, acc) -> acc + x, 0));
		Sys.println(Lambda.count(xs, x -> x % 2 == 0));
		Sys.println(Lambda.exists(xs, x -> x > 40));
		Sys.println(Lambda.foreach(xs, x -> x > 4));
		Sys.println(Lambda.find(xs, x -> x > 10));
		Sys.println(Lambda.find(xs, x -> x > 100) == null);
		Sys.println(Lambda.has(xs, 15));
		Sys.println(Lambda.indexOf(xs, 23));
		Sys.println(Lambda.empty([]));
		Sys.println(Lambda.map(xs, x -> x * 2));
		Sys.println(Lambda.filter(xs, x -> x < 16));
		Sys.println(Lambda.mapi(xs, (i, x) -> i + ":" + x));
		Sys.println(Lambda.flatten([[1], [2, 3]]));
		Sys.println(Lambda.flatMap([1, 2], x -> [x, x * 10]));
		Sys.println(Lambda.concat([1], [2]));
		Sys.println(Lambda.array(xs).length);
		Sys.println(Lambda.findIndex(xs, x -> x == 16));
		var m = ["a" => 1, "b" => 2];
		Sys.println(Lambda.count(m));
		Sys.println(Lambda.fold(m, (v, acc) -> v + acc, 10));
		Sys.println(Lambda.has(m, 2));
		var seen = [];
		Lambda.iter(xs, x -> {
			if (x > 15)
				seen.push(x);
		});
		Sys.println(seen);
		var longest = Lambda.fold(["a", "abc", "ab"], function(s, best) {
			return s.length > best.length ? s : best;
		}, "");
		Sys.println(longest);
	}
}
