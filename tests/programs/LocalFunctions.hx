class LocalFunctions {
	static function report(xs:Array<Int>):String {
		var log = "";
		var bad = 0;
		function note(s:String, fault:Bool) {
			log += s + ";";
			if (fault) bad++;
		}
		note("start", false);
		for (x in xs) if (x < 0) note("neg " + x, true);
		note("end", false);
		return log + bad;
	}

	static function fact(n:Int):Int {
		function go(k:Int, acc:Int):Int {
			return k <= 1 ? acc : go(k - 1, acc * k);
		}
		return go(n, 1);
	}

	static function scaled(xs:Array<Int>, by:Int):Array<Int> {
		function scale(x:Int):Int
			return x * by;
		return xs.map(scale);
	}

	static function counter():String {
		var n = 0;
		function next():Int {
			n++;
			return n;
		}
		var a = next();
		var b = next() + next();
		return a + " " + b + " " + n;
	}

	static function tree(n:Int):Array<String> {
		var out = [];
		function walk(depth:Int, name:String) {
			out.push(name);
			if (depth < n) {
				walk(depth + 1, name + "l");
				walk(depth + 1, name + "r");
			}
		}
		walk(0, "t");
		return out;
	}

	static function helper(xs:Array<Int>):String {
		function isOdd(n:Int) return n % 2 != 0;
		function show(n:Int) return (isOdd(n) ? "odd" : "even") + n;
		return [for (x in xs) show(x)].join(" ");
	}

	static function main() {
		Sys.println(report([4, -1, -2]));
		Sys.println(fact(5));
		Sys.println(scaled([1, 2], 3).join(","));
		Sys.println(counter());
		Sys.println(tree(2).join(" "));
		Sys.println(helper([1, 2, 3]));
	}
}
