import haxe.ds.Option;

class OptionType {
	static function find<T>(xs:Array<T>, p:T->Bool):Option<T> {
		for (x in xs)
			if (p(x))
				return Some(x);
		return None;
	}

	static function map<A, B>(o:Option<A>, f:A->B):Option<B> {
		return switch (o) {
			case Some(v): Some(f(v));
			case None: None;
		}
	}

	static function orElse<T>(o:Option<T>, d:T):T {
		return switch (o) {
			case Some(v): v;
			case None: d;
		}
	}

	static function parse(s:String):Option<Int> {
		var n = Std.parseInt(s);
		return n == null ? None : Some(n);
	}

	static function sumAll(parts:Array<String>):Option<Int> {
		var sum = 0;
		for (p in parts) {
			switch (parse(p)) {
				case Some(n) if (n >= 0):
					sum += n;
				case Some(_):
				case None:
					return None;
			}
		}
		return Some(sum);
	}

	static function show(o:Option<Int>):String
		return switch (o) {
			case Some(0): "zero";
			case Some(n): "some " + n;
			case None: "none";
		}

	static function both(a:Option<Int>, b:Option<Int>):Option<Int> {
		return switch [a, b] {
			case [Some(x), Some(y)]: Some(x + y);
			case [Some(x), None] | [None, Some(x)]: Some(x);
			case [None, None]: None;
		}
	}

	static function main() {
		Sys.println(show(find([1, 5, 8], x -> x > 4)));
		Sys.println(show(find([1, 5, 8], x -> x > 40)));
		Sys.println(orElse(map(find(["a", "bb"], s -> s.length == 2), s -> s.toUpperCase()), "?"));
		Sys.println(show(sumAll(["1", "2", "-5"])) + ", " + show(sumAll(["1", "x"])) + ", " + show(sumAll([])));
		Sys.println([show(both(Some(1), Some(2))), show(both(None, Some(2))), show(both(None, None))].join("; "));
		var all = [for (s in ["4", "q", "6"]) parse(s)];
		var good = [for (o in all) switch (o) {
			case Some(v): v;
			case None: continue;
		}];
		Sys.println(good);
		Sys.println(all);
		Sys.println(parse("1").match(Some(_)));
		Sys.println(parse("z") == None);
	}
}
