class StaticInline {
	static inline final BASE = 10;
	static inline var NAME = "hx";
	public static final PRIMES = [2, 3, 5, 7];
	static final GREETINGS = ["en" => "hello", "de" => "hallo"];
	static final RATE:Float = 0.25;
	static final DEFAULTS = {host: "localhost", port: 4000};

	static inline function square(x:Int):Int
		return x * x;

	static inline function clamp(v:Int, lo:Int, hi:Int):Int {
		return v < lo ? lo : v > hi ? hi : v;
	}

	@:pure static function cube(x:Int)
		return x * square(x);

	static inline function shout(s:String) {
		var up = s.toUpperCase();
		return up + "!";
	}

	static function count():Int {
		Sys.println("counted");
		return 3;
	}

	static function greet(lang:String):String {
		var g = GREETINGS[lang];
		return g == null ? "?" : g;
	}

	static function main() {
		Sys.println(square(7) + BASE);
		Sys.println(square(count()));
		Sys.println(clamp(15, 0, BASE) + clamp(-5, 0, 10) + clamp(5, 0, 10));
		Sys.println(cube(3));
		Sys.println(shout(NAME + NAME.length));
		Sys.println(greet("de") + " " + greet("fr"));
		Sys.println(PRIMES.length * BASE * RATE);
		Sys.println(DEFAULTS.host + ":" + DEFAULTS.port);
		var local = PRIMES.copy();
		local.push(11);
		Sys.println(local + " " + PRIMES);
		var f = square;
		Sys.println(f(12));
		for (p in PRIMES)
			if (p * p > BASE) {
				Sys.println("first over: " + p);
				break;
			}
	}
}
