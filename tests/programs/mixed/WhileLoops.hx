class WhileLoops {
	static function collatz(n:Int):Int {
		var steps = 0;
		while (n != 1) {
			n = n % 2 == 0 ? n >> 1 : 3 * n + 1;
			steps++;
		}
		return steps;
	}

	static function digits(n:Int):Array<Int> {
		var result = [];
		do {
			result.unshift(n % 10);
			n = Std.int(n / 10);
		} while (n > 0);
		return result;
	}

	static function binarySearch(xs:Array<Int>, x:Int):Int {
		var lo = 0;
		var hi = xs.length - 1;
		while (lo <= hi) {
			var mid = (lo + hi) >> 1;
			if (xs[mid] == x)
				return mid;
			if (xs[mid] < x)
				lo = mid + 1;
			else
				hi = mid - 1;
		}
		return -(lo + 1);
	}

	static function sqrt(n:Float):Float {
		var guess = n;
		var rounds = 0;
		while (true) {
			var next = (guess + n / guess) / 2;
			if (Math.abs(next - guess) < 1e-9 || ++rounds > 50)
				break;
			guess = next;
		}
		return guess;
	}

	static function retry(failures:Int):String {
		var attempts = 0;
		do {
			attempts++;
			if (attempts <= failures)
				continue;
			return 'ok after $attempts';
		} while (attempts < 3);
		return 'gave up after $attempts';
	}

	static function main() {
		for (n in [1, 7, 27])
			Sys.println('collatz($n) = ${collatz(n)}');
		Sys.println(digits(90210));
		Sys.println(digits(0));
		var sorted = [1, 4, 9, 16, 25, 36];
		Sys.println(binarySearch(sorted, 25) + " " + binarySearch(sorted, 10));
		Sys.println(Math.round(sqrt(2) * 1000) / 1000);
		Sys.println(retry(0));
		Sys.println(retry(2));
		Sys.println(retry(9));
		var queue = [8, 3, 5];
		var total = 0;
		while (queue.length > 0) {
			var head = queue.shift();
			total = total * 10 + head;
			if (head == 8)
				queue.push(1);
		}
		Sys.println(total);
		var i = 10;
		while (i-- > 7)
			Sys.println(i);
		Sys.println("end " + i);
	}
}
