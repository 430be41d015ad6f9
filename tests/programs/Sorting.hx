class Sorting {
	static function quick(xs:Array<Int>):Array<Int> {
		if (xs.length < 2) return xs;
		var pivot = xs[0];
		var small = [];
		var big = [];
		for (i in 1...xs.length) {
			if (xs[i] < pivot) small.push(xs[i]);
			else big.push(xs[i]);
		}
		return quick(small).concat([pivot]).concat(quick(big));
	}

	static function bubble(xs:Array<Int>):Void {
		var swapped = true;
		while (swapped) {
			swapped = false;
			for (i in 0...xs.length - 1) {
				if (xs[i] > xs[i + 1]) {
					var t = xs[i];
					xs[i] = xs[i + 1];
					xs[i + 1] = t;
					swapped = true;
				}
			}
		}
	}

	static function insertion(xs:Array<Int>):Array<Int> {
		var out = xs.copy();
		for (i in 1...out.length) {
			var v = out[i];
			var j = i - 1;
			while (j >= 0 && out[j] > v) {
				out[j + 1] = out[j];
				j--;
			}
			out[j + 1] = v;
		}
		return out;
	}

	static function search(xs:Array<Int>, n:Int):Int {
		var low = 0;
		var high = xs.length - 1;
		while (low <= high) {
			var mid = (low + high) >> 1;
			if (xs[mid] == n) return mid;
			if (xs[mid] < n) low = mid + 1;
			else high = mid - 1;
		}
		return -1;
	}

	static function main() {
		var xs = [5, 2, 9, 1, 5, 6];
		Sys.println(quick(xs).join(" "));
		Sys.println(insertion(xs).join(" "));
		bubble(xs);
		Sys.println(xs.join(" "));
		Sys.println(search(xs, 6) + " " + search(xs, 7));
	}
}
