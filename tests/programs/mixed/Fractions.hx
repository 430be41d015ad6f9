typedef Fraction = {num:Int, den:Int}

class Fractions {
	static function gcd(a:Int, b:Int):Int {
		while (b != 0) {
			var t = a % b;
			a = b;
			b = t;
		}
		return a < 0 ? -a : a;
	}

	static function make(num:Int, den:Int = 1):Fraction {
		if (den == 0)
			throw "zero denominator";
		if (den < 0) {
			num = -num;
			den = -den;
		}
		var g = gcd(num, den);
		return {num: Std.int(num / g), den: Std.int(den / g)};
	}

	static inline function add(a:Fraction, b:Fraction):Fraction
		return make(a.num * b.den + b.num * a.den, a.den * b.den);

	static inline function mul(a:Fraction, b:Fraction):Fraction
		return make(a.num * b.num, a.den * b.den);

	static function show(f:Fraction):String {
		if (f.den == 1)
			return "" + f.num;
		var whole = Std.int(f.num / f.den);
		var rest = f.num % f.den;
		if (whole == 0)
			return f.num + "/" + f.den;
		return '$whole ${rest < 0 ? -rest : rest}/${f.den}';
	}

	static function parse(s:String):Fraction {
		return switch (s.split("/")) {
			case [n]: make(Std.parseInt(n));
			case [n, d]: make(Std.parseInt(n), Std.parseInt(d));
			case parts: throw "too many parts: " + parts.length;
		}
	}

	static function compare(a:Fraction, b:Fraction):Int
		return a.num * b.den - b.num * a.den;

	static function main() {
		var fs = ["1/2", "-3/6", "4", "10/-4", "7/3"].map(parse);
		Sys.println(fs.map(show).join(", "));
		var sum = make(0);
		for (f in fs)
			sum = add(sum, f);
		Sys.println(show(sum));
		Sys.println(show(mul(fs[0], fs[4])));
		fs.sort(compare);
		Sys.println([for (f in fs) show(f)].join(" < "));
		for (bad in ["1/0", "1/2/3"]) {
			try {
				Sys.println(show(parse(bad)));
			} catch (e:String) {
				Sys.println("error: " + e);
			}
		}
		Sys.println(sum.num / sum.den > 3.8);
	}
}
