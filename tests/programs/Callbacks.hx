class Callbacks {
	static function each<T>(xs:Array<T>, f:T->Void):Void {
		for (x in xs) f(x);
	}

	static function reduce<A, B>(xs:Array<A>, first:B, f:(B, A) -> B):B {
		var acc = first;
		for (x in xs) acc = f(acc, x);
		return acc;
	}

	static function pipeline(steps:Array<Int->Int>, n:Int):Int {
		for (s in steps) n = s(n);
		return n;
	}

	static function memo(n:Int, seen:Map<Int, Int>):Int {
		if (n < 2) return n;
		if (seen.exists(n)) return seen[n];
		var v = memo(n - 1, seen) + memo(n - 2, seen);
		seen[n] = v;
		return v;
	}

	static function make(kind:String):Int->String {
		return switch (kind) {
			case "hex": n -> StringTools.hex(n);
			case "pad": n -> StringTools.lpad("" + n, "0", 4);
			case _: n -> "?" + n;
		}
	}

	static function main() {
		each(["a", "b"], s -> Sys.println(s));
		Sys.println(reduce([1, 2, 3], "", (acc, n) -> acc + n));
		var by = 3;
		Sys.println(pipeline([n -> n + by, n -> n * n], 2));
		Sys.println(memo(30, new Map()));
		Sys.println(make("hex")(255) + make("pad")(7) + make("x")(1));
		var add = (a:Int, b:Int) -> a + b;
		var inc = add.bind(1);
		var sub = (a:Int, b:Int) -> a - b;
		var minus2 = sub.bind(_, 2);
		Sys.println(inc(5) + minus2(10));
		var ops = [{name: "+", run: add}, {name: "-", run: sub}];
		for (o in ops) Sys.println(o.name + o.run(9, 4));
		var found = Lambda.find(ops, o -> o.name == "-");
		Sys.println(found.run(1, 2));
		var fns = new Map<String, Int->Int>();
		fns["d"] = x -> x * 2;
		Sys.println(fns["d"](4));
		var s = [5, 3, 9];
		s.sort(function(a, b) {
			if (a == b) return 0;
			return a < b ? 1 : -1;
		});
		Sys.println(s.join(" "));
		var nothing:Null<Int->Int> = null;
		Sys.println(nothing == null ? "no function" : "function");
	}
}
