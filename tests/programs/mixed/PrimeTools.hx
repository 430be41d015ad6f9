class PrimeTools {
	static function sieve(limit:Int):Array<Int> {
		var composite = [for (_ in 0...limit + 1) false];
		var primes = [];
		for (i in 2...limit + 1) {
			if (composite[i])
				continue;
			primes.push(i);
			var j = i * i;
			while (j <= limit) {
				composite[j] = true;
				j += i;
			}
		}
		return primes;
	}

	static function factors(n:Int):Array<Int> {
		var out = [];
		var d = 2;
		while (n > 1) {
			while (n % d == 0) {
				out.push(d);
				n = Std.int(n / d);
			}
			d++;
			if (d * d > n) {
				if (n > 1)
					out.push(n);
				break;
			}
		}
		return out;
	}

	static function powers(fs:Array<Int>):String {
		var parts = [];
		var i = 0;
		while (i < fs.length) {
			var count = 1;
			while (i + count < fs.length && fs[i + count] == fs[i])
				count++;
			parts.push(count == 1 ? "" + fs[i] : fs[i] + "^" + count);
			i += count;
		}
		return parts.join(" * ");
	}

	static function nth(n:Int):Int {
		var found = 0;
		var candidate = 1;
		while (found < n) {
			candidate++;
			var prime = true;
			var d = 2;
			while (prime && d * d <= candidate) {
				if (candidate % d == 0)
					prime = false;
				d++;
			}
			if (prime)
				found++;
		}
		return candidate;
	}

	static function perfect(n:Int):String {
		var sum = 0;
		for (i in 1...n)
			if (n % i == 0)
				sum += i;
		return sum == n ? "perfect" : sum > n ? "abundant" : "deficient";
	}

	static function armstrong(n:Int):Bool {
		var digits = Std.string(n).split("").map(Std.parseInt);
		var sum = 0;
		for (d in digits) {
			var p = 1;
			for (_ in 0...digits.length)
				p *= d;
			sum += p;
		}
		return sum == n;
	}

	static function main() {
		Sys.println(sieve(50));
		for (n in [60, 97, 1024, 901255, 1])
			Sys.println(n + " = " + powers(factors(n)));
		Sys.println(nth(50));
		Sys.println([6, 12, 8].map(perfect));
		Sys.println([for (n in 100...1000) if (armstrong(n)) n]);
		var luhn = ["4539 3195 0343 6467", "8273 1232 7352 0569", "0", "a1"].map(valid);
		Sys.println(luhn);
	}

	static function valid(card:String):Bool {
		var digits = StringTools.replace(card, " ", "");
		if (digits.length < 2)
			return false;
		var sum = 0;
		var double = false;
		var i = digits.length;
		while (i-- > 0) {
			var d = Std.parseInt(digits.charAt(i));
			if (d == null)
				return false;
			if (double) {
				d *= 2;
				if (d > 9)
					d -= 9;
			}
			sum += d;
			double = !double;
		}
		return sum % 10 == 0;
	}
}
