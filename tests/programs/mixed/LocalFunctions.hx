class LocalFunctions {
	static function stats(xs:Array<Int>):String {
		var count = 0;
		var sum = 0;
		function add(x:Int) {
			count++;
			sum += x;
		}
		for (x in xs)
			add(x);
		add(100);
		return '$count $sum';
	}

	static function indent(lines:Array<String>):Array<String> {
		var depth = 0;
		var out = [];
		function emit(s:String) {
			var pad = "";
			for (_ in 0...depth)
				pad += "  ";
			out.push(pad + s);
		}
		for (l in lines) {
			if (l == "end")
				depth--;
			emit(l);
			if (l == "begin")
				depth++;
		}
		return out;
	}

	static function walk(n:Int):Array<Int> {
		var seen = [];
		function go(k:Int) {
			if (k <= 0)
				return;
			seen.push(k);
			go(k - 2);
			if (k % 2 == 0)
				go(k - 3);
		}
		go(n);
		return seen;
	}

	static function nextIds(n:Int):Array<Int> {
		var id = 10;
		function next():Int {
			id += 5;
			return id;
		}
		return [for (_ in 0...n) next()];
	}

	static function main() {
		Sys.println(stats([1, 2, 3]));
		for (l in indent(["begin", "x", "begin", "y", "end", "end"]))
			Sys.println(l);
		Sys.println(walk(6));
		Sys.println(nextIds(3));
		var log = "";
		var note = function(s:String) {
			log += s + ";";
		};
		note("one");
		note("two");
		Sys.println(log);
		var total = 0;
		[1, 2, 3].map(function(x) {
			total += x;
			return x;
		});
		Sys.println(total);
		Lambda.iter([4, 5], x -> total += x);
		Sys.println(total);
	}
}
