class WhileLoops {
	static function collatz(start:Int):String {
		var n = start;
		var steps = 0;
		var peak = n;
		while (n != 1) {
			n = n % 2 == 0 ? n >> 1 : 3 * n + 1;
			steps++;
			if (n > peak) peak = n;
		}
		return start + ": " + steps + " steps, peak " + peak;
	}

	static function digits(n:Int):String {
		var out = "";
		do {
			out = (n % 10) + out;
			n = Std.int(n / 10);
		} while (n > 0);
		return out;
	}

	static function walk(start:Int):String {
		var n = start;
		var odd = 0;
		while (true) {
			if (n > 100) break;
			n += 7;
			if (n % 2 == 0) continue;
			if (n % 5 == 0) return "met " + n;
			odd++;
			n++;
		}
		return n + " after " + odd;
	}

	static function forever(limit:Int):Int {
		var n = 1;
		while (true) {
			if (n >= limit) return n;
			n *= 3;
		}
	}

	static function queue():String {
		var todo = [1, 2, 3];
		var done = [];
		var n:Null<Int>;
		while ((n = todo.shift()) != null) {
			done.push("got " + n);
			if (n == 1) todo.push(9);
		}
		return done.join(" ");
	}

	static function nested(n:Int):String {
		var text = "";
		var i = 0;
		while (i < n) {
			var j = 0;
			while (j < n) {
				j++;
				if (j == 2) continue;
				if (j + i == 5) break;
				text += i * j + " ";
			}
			i++;
		}
		return text;
	}

	static function conditions(xs:Array<Int>):Int {
		var i = 0;
		while (i < xs.length && xs[i] != 7) i++;
		return i;
	}

	static function doContinue():String {
		var i = 0;
		var text = "";
		do {
			i++;
			if (i % 2 == 0) continue;
			text += i;
			if (i > 6) break;
		} while (i < 10);
		return text;
	}

	static function main() {
		Sys.println(collatz(6));
		Sys.println(collatz(1));
		Sys.println(digits(0) + " " + digits(507));
		Sys.println(walk(1));
		Sys.println(walk(8));
		Sys.println(walk(200));
		Sys.println(forever(50));
		Sys.println(queue());
		Sys.println(nested(4));
		Sys.println(conditions([1, 2, 7]) + " " + conditions([1]));
		Sys.println(doContinue());
		var k = 3;
		while (k > 0) {
			Sys.println("k " + k);
			k--;
		}
	}
}
