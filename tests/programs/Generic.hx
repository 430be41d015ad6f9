import haxe.ds.Option;

class Generic {
	static function first<T>(xs:Array<T>):Option<T> {
		return xs.length == 0 ? None : Some(xs[0]);
	}

	static function orElse<T>(o:Option<T>, other:T):T {
		return switch (o) {
			case Some(v): v;
			case None: other;
		}
	}

	static function mapAll<A, B>(xs:Array<A>, f:A->B):Array<B> {
		var out = [];
		for (x in xs) out.push(f(x));
		return out;
	}

	static function groupBy<T>(xs:Array<T>, key:T->String):Map<String, Array<T>> {
		var out = new Map<String, Array<T>>();
		for (x in xs) {
			var k = key(x);
			if (!out.exists(k)) out[k] = [];
			out[k].push(x);
		}
		return out;
	}

	static function pick<T>(xs:Array<T>, test:T->Bool):Null<T> {
		for (x in xs) if (test(x)) return x;
		return null;
	}

	static function swap<A, B>(p:{a:A, b:B}):{a:B, b:A} {
		return {a: p.b, b: p.a};
	}

	static function main() {
		Sys.println(orElse(first([7]), 0) + orElse(first([]), 5));
		Sys.println(mapAll(["a", "bb"], s -> s.length).join(","));
		var g = groupBy([1, 2, 3, 4], n -> n % 2 == 0 ? "even" : "odd");
		Sys.println(g["even"].join("") + " " + g["odd"].join(""));
		Sys.println(pick([1, 5, 9], x -> x > 3));
		Sys.println(pick(["x"], s -> s == "y") == null);
		var p = swap({a: 1, b: "z"});
		Sys.println(p.a + p.b);
	}
}
