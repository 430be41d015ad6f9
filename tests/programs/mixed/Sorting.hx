typedef Row = {name:String, age:Int, score:Float}

class Sorting {
	static function bubble(xs:Array<Int>):Array<Int> {
		var a = xs.copy();
		var swapped = true;
		while (swapped) {
			swapped = false;
			for (i in 0...a.length - 1) {
				if (a[i] > a[i + 1]) {
					var t = a[i];
					a[i] = a[i + 1];
					a[i + 1] = t;
					swapped = true;
				}
			}
		}
		return a;
	}

	static function quick(xs:Array<Int>):Array<Int> {
		if (xs.length < 2)
			return xs;
		var pivot = xs[0];
		var rest = xs.slice(1);
		var low = [for (x in rest) if (x < pivot) x];
		var high = [for (x in rest) if (x >= pivot) x];
		return quick(low).concat([pivot]).concat(quick(high));
	}

	static function merge(a:Array<Int>, b:Array<Int>):Array<Int> {
		var out = [];
		var i = 0, j = 0;
		while (i < a.length && j < b.length) {
			if (a[i] <= b[j])
				out.push(a[i++]);
			else
				out.push(b[j++]);
		}
		while (i < a.length)
			out.push(a[i++]);
		while (j < b.length)
			out.push(b[j++]);
		return out;
	}

	static function mergeSort(xs:Array<Int>):Array<Int> {
		if (xs.length <= 1)
			return xs;
		var mid = xs.length >> 1;
		return merge(mergeSort(xs.slice(0, mid)), mergeSort(xs.slice(mid)));
	}

	static function insertion(xs:Array<Int>):Array<Int> {
		var out:Array<Int> = [];
		for (x in xs) {
			var pos = 0;
			while (pos < out.length && out[pos] < x)
				pos++;
			out.insert(pos, x);
		}
		return out;
	}

	static function byMany(a:Row, b:Row):Int {
		if (a.score != b.score)
			return a.score > b.score ? -1 : 1;
		if (a.age != b.age)
			return a.age - b.age;
		return Reflect.compare(a.name, b.name);
	}

	static function main() {
		var xs = [5, 2, 9, 1, 5, 6, -3, 0];
		Sys.println(bubble(xs));
		Sys.println(quick(xs));
		Sys.println(mergeSort(xs));
		Sys.println(insertion(xs));
		Sys.println(xs);
		var rows:Array<Row> = [
			{name: "d", age: 30, score: 1.5},
			{name: "c", age: 20, score: 2.5},
			{name: "b", age: 20, score: 2.5},
			{name: "a", age: 10, score: 1.5}
		];
		rows.sort(byMany);
		Sys.println([for (r in rows) r.name].join(""));
		var ys = xs.copy();
		ys.sort((a, b) -> b - a);
		Sys.println(ys);
	}
}
