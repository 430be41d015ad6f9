enum Chain<T> {
	Nil;
	Cons(head:T, tail:Chain<T>);
}

class Lists2 {
	static function of<T>(xs:Array<T>):Chain<T> {
		var l:Chain<T> = Nil;
		var i = xs.length;
		while (--i >= 0)
			l = Cons(xs[i], l);
		return l;
	}

	static function length<T>(l:Chain<T>):Int {
		var n = 0;
		var current = l;
		while (true) {
			switch (current) {
				case Nil:
					return n;
				case Cons(_, tail):
					n++;
					current = tail;
			}
		}
	}

	static function reverse<T>(l:Chain<T>):Chain<T> {
		function go(l:Chain<T>, acc:Chain<T>):Chain<T> {
			return switch (l) {
				case Nil: acc;
				case Cons(h, t): go(t, Cons(h, acc));
			}
		}
		return go(l, Nil);
	}

	static function map<A, B>(l:Chain<A>, f:A->B):Chain<B>
		return switch (l) {
			case Nil: Nil;
			case Cons(h, t): Cons(f(h), map(t, f));
		}

	static function fold<A, R>(l:Chain<A>, init:R, f:(R, A) -> R):R {
		var acc = init;
		var rest = l;
		var going = true;
		while (going) {
			switch (rest) {
				case Cons(h, t):
					acc = f(acc, h);
					rest = t;
				case Nil:
					going = false;
			}
		}
		return acc;
	}

	static function nth<T>(l:Chain<T>, n:Int):Null<T> {
		return switch (l) {
			case Nil: null;
			case Cons(h, _) if (n == 0): h;
			case Cons(_, t): nth(t, n - 1);
		}
	}

	static function zip<A, B>(a:Chain<A>, b:Chain<B>):Array<{a:A, b:B}> {
		var out = [];
		var x = a, y = b;
		while (true) {
			switch [x, y] {
				case [Cons(h, t), Cons(i, u)]:
					out.push({a: h, b: i});
					x = t;
					y = u;
				case _:
					break;
			}
		}
		return out;
	}

	static function show<T>(l:Chain<T>):String
		return "(" + fold(l, [], (acc:Array<String>, x) -> acc.concat([Std.string(x)])).join(" ") + ")";

	static function main() {
		var l = of([1, 2, 3, 4]);
		Sys.println(show(l) + length(l));
		Sys.println(show(reverse(l)));
		Sys.println(show(map(l, x -> x * 1.5)));
		Sys.println(fold(l, 0, (a, x) -> a + x));
		Sys.println(nth(l, 2) + " " + nth(l, 9));
		Sys.println([for (p in zip(l, of(["a", "b"]))) p.a + p.b]);
		Sys.println(show(of(([] : Array<Int>))));
	}
}
