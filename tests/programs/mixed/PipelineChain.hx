class PipelineChain {
	static function run(input:Array<Int>, steps:Array<Array<Int>->Array<Int>>):Array<Int> {
		var current = input;
		for (s in steps)
			current = s(current);
		return current;
	}

	static function mapper(f:Int->Int):Array<Int>->Array<Int>
		return xs -> xs.map(f);

	static function keep(p:Int->Bool):Array<Int>->Array<Int>
		return function(xs) return xs.filter(p);

	static function take(n:Int):Array<Int>->Array<Int>
		return xs -> xs.slice(0, n);

	static function middleware(names:Array<String>):String->String {
		var handler = (s:String) -> "<" + s + ">";
		var i = names.length - 1;
		while (i >= 0) {
			var inner = handler;
			var name = names[i];
			handler = s -> name + "(" + inner(s) + ")";
			i--;
		}
		return handler;
	}

	static function fallback(options:Array<Void->Null<String>>, last:String):String {
		for (o in options) {
			var v = o();
			if (v != null)
				return v;
		}
		return last;
	}

	static function main() {
		Sys.println(run([for (i in 1...20) i], [keep(x -> x % 2 == 1), mapper(x -> x * x), take(4)]));
		Sys.println(run([3, 2, 1], []));
		Sys.println(middleware(["log", "auth", "gzip"])("page"));
		var calls = 3;
		var r = fallback([() -> null, () -> "second " + calls, () -> "third"], "none");
		Sys.println(r);
		Sys.println(fallback([], "none"));
		var ops:Map<String, (Int, Int) -> Int> = ["add" => (a, b) -> a + b, "sub" => (a, b) -> a - b, "mul" => (a, b) -> a * b];
		for (name in ["add", "sub", "mul", "pow"]) {
			var op = ops[name];
			if (op == null)
				Sys.println(name + "?");
			else
				Sys.println(name + " " + op(6, 3));
		}
	}
}
