typedef Pair<A, B> = {first:A, second:B}

enum Maybe<T> {
	Just(v:T);
	Nothing;
}

class Generics {
	static function pair<A, B>(a:A, b:B):Pair<A, B>
		return {first: a, second: b};

	static function zip<A, B>(xs:Array<A>, ys:Array<B>):Array<Pair<A, B>> {
		var n = xs.length < ys.length ? xs.length : ys.length;
		return [for (i in 0...n) pair(xs[i], ys[i])];
	}

	static function fold<T, R>(xs:Array<T>, init:R, f:(R, T) -> R):R {
		var acc = init;
		for (x in xs)
			acc = f(acc, x);
		return acc;
	}

	static function maxBy<T>(xs:Array<T>, f:T->Float):Maybe<T> {
		if (xs.length == 0)
			return Nothing;
		var best = xs[0];
		for (x in xs)
			if (f(x) > f(best))
				best = x;
		return Just(best);
	}

	static function bind<A, B>(m:Maybe<A>, f:A->Maybe<B>):Maybe<B> {
		return switch (m) {
			case Just(v): f(v);
			case Nothing: Nothing;
		}
	}

	static function getOr<T>(m:Maybe<T>, d:T):T
		return switch (m) {
			case Just(v): v;
			case Nothing: d;
		}

	static function partition<T>(xs:Array<T>, p:T->Bool):Pair<Array<T>, Array<T>> {
		var yes = [];
		var no = [];
		for (x in xs)
			if (p(x)) yes.push(x) else no.push(x);
		return pair(yes, no);
	}

	static function chunk<T>(xs:Array<T>, n:Int):Array<Array<T>> {
		var out = [];
		var i = 0;
		while (i < xs.length) {
			out.push(xs.slice(i, i + n));
			i += n;
		}
		return out;
	}

	static function half(n:Int):Maybe<Int>
		return n % 2 == 0 ? Just(n >> 1) : Nothing;

	static function main() {
		var zipped = zip([1, 2, 3], ["a", "b"]);
		Sys.println([for (z in zipped) z.first + z.second].join(","));
		Sys.println(fold([1, 2, 3], 10, (a, b) -> a + b));
		Sys.println(fold(["x", "y"], "", (a, b) -> b + a));
		Sys.println(getOr(maxBy(["a", "ccc", "bb"], s -> s.length), "?"));
		Sys.println(getOr(maxBy([], (s:String) -> s.length), "?"));
		Sys.println(bind(bind(Just(12), half), half));
		Sys.println(bind(bind(Just(6), half), half));
		var p = partition([1, 2, 3, 4, 5], x -> x > 2);
		Sys.println(p.first + " " + p.second);
		Sys.println(chunk([1, 2, 3, 4, 5], 2));
		Sys.println(chunk("abcdefg".split(""), 3).map(c -> c.join("")));
	}
}
