typedef Summary = {min:Float, max:Float, mean:Float, median:Float, mode:Array<Int>}

class Stats {
	static function summary(xs:Array<Int>):Null<Summary> {
		if (xs.length == 0)
			return null;
		var sorted = xs.copy();
		sorted.sort((a, b) -> a - b);
		var sum = 0;
		for (x in xs)
			sum += x;
		var mid = sorted.length >> 1;
		var median = sorted.length % 2 == 1 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
		return {
			min: sorted[0],
			max: sorted[sorted.length - 1],
			mean: sum / xs.length,
			median: median,
			mode: mode(sorted)
		};
	}

	static function mode(sorted:Array<Int>):Array<Int> {
		var best = 0;
		var result:Array<Int> = [];
		var i = 0;
		while (i < sorted.length) {
			var j = i + 1;
			while (j < sorted.length && sorted[j] == sorted[i])
				j++;
			var n = j - i;
			if (n > best) {
				best = n;
				result = [sorted[i]];
			} else if (n == best) {
				result.push(sorted[i]);
			}
			i = j;
		}
		return result;
	}

	static function variance(xs:Array<Float>):Float {
		var m = 0.0;
		for (x in xs)
			m += x / xs.length;
		var v = 0.0;
		for (x in xs)
			v += (x - m) * (x - m);
		return v / xs.length;
	}

	static function histogram(xs:Array<Int>, bucket:Int):Array<String> {
		var counts = [for (_ in 0...5) 0];
		for (x in xs) {
			var b = Std.int(x / bucket);
			if (b >= counts.length)
				b = counts.length - 1;
			counts[b]++;
		}
		return [for (i => c in counts) '${i * bucket}: ' + [for (_ in 0...c) "#"].join("")];
	}

	static function main() {
		var xs = [12, 4, 7, 4, 33, 21, 7, 18];
		var s = summary(xs);
		if (s != null) {
			Sys.println('${s.min} ${s.max} ${s.mean} ${s.median} ${s.mode}');
		}
		Sys.println(summary([]) == null);
		Sys.println(summary([3]).median);
		Sys.println(variance([2, 4, 4, 4, 5, 5, 7, 9]));
		for (line in histogram(xs, 5))
			Sys.println(line);
		Sys.println(xs);
	}
}
