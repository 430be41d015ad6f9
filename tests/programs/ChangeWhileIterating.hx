class ChangeWhileIterating {
	static function spread(start:Int):String {
		var todo = [start];
		for (n in todo) {
			if (n > 1) {
				todo.push(n >> 1);
				if (n % 2 == 1) todo.push(n - 1);
			}
			if (todo.length > 12) break;
		}
		return todo.join(" ");
	}

	static function find(xs:Array<Int>):Int {
		for (x in xs) {
			if (x > 5) return x;
			if (xs.length < 6) xs.push(x * 2);
		}
		return -1;
	}

	static function main() {
		Sys.println(spread(5));
		Sys.println(spread(1));
		var words = ["a", "b", "c"];
		for (w in words.copy()) if (w != "b") words.remove(w);
		Sys.println(words.join(""));
		var xs = [1, 2];
		Sys.println(find(xs) + " " + xs.join(","));
		var items = [{n: 1}, {n: 2}];
		for (i in items) i.n *= 10;
		var sum = 0;
		for (i in items) {
			i.n++;
			sum += i.n;
		}
		Sys.println(items.map(i -> i.n).join(" ") + " " + sum);
	}
}
