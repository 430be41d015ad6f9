class ForReduce {
	static function stats(xs:Array<Int>):String {
		var sum = 0;
		var top = 0;
		for (x in xs) {
			if (x < 0) continue;
			sum += x;
			if (x > top) top = x;
		}
		return sum + " " + top;
	}

	static function words(text:String):String {
		var longest = "";
		var count = 0;
		for (w in text.split(" ")) {
			count++;
			if (w.length > longest.length) longest = w;
		}
		return count + " " + longest;
	}

	static function main() {
		Sys.println(stats([3, -4, 9, 2]));
		Sys.println(stats([]));
		Sys.println(words("the quick brownish fox"));
		var ages = ["ann" => 3, "bob" => 5];
		var sum = 0;
		for (a in ages) sum += a;
		for (k => v in ages) sum += v + k.length;
		Sys.println(sum);
		for (i => w in ["x", "y"]) Sys.println(i + w);
		var all = 0;
		for (row in [[1, 2], [3]]) for (x in row) all += x;
		Sys.println(all);
		for (k in ages.keys()) all += k.length;
		Sys.println(all);
	}
}
