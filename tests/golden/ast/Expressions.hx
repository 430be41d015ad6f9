class Expressions {
	static function operators() {
		a = b ? c : d;
		a + b * c % d - e;
		-a.b + !c is D && e;
		a ?? b == c;
		x |= 1 << 2;
		a >= b || c >> 1 >= d;
		m => v;
		i++ + --j;
		-1 - -2;
		cast a + 1;
		cast(a, B).c;
		cast (a : B);
		untyped __js__("x") + 1;
		throw a + b;
		a?.b.c?.d();
		1...5;
		f(...rest);
	}

	static function literals() {
		0xFF; 1_000; 1.5e3; .5; 2i64; 3f64; 1.;
		"a\tb\u00e9"; 'c'; 'a$b${c + "d"}$$e';
		~/a\/b/gi;
		[1, 2,]; [for (i in 0...3) if (i > 1) i]; ["a" => 1];
		{a: 1, "b-c": [2]}; {};
		(x : Int); new Map<String, Int>();
		null; true; this; super;
	}

	static function control() {
		var a = 1, b:Int, c:Array<Int> = [];
		final d = 2;
		static var e = 3;
		if (a == 1) b = 2; else b = 3;
		for (k => v in map) trace(k, v);
		while (a < 3) a++;
		do { a--; } while (a > 0);
		switch (x) {
			case 1 | 2, 3: f();
			case {a: [p, _], b: C(n)} if (n > 1): n;
			case var y:
			case s = "x":
			case ~/a/.match(_) => true: 1;
			default: 2;
		}
		try f() catch (e:Error) g() catch (e) {}
		return;
	}

	static function functions() {
		var f = (a:Int, ?b = 2) -> a + b;
		x -> y -> x;
		() -> {};
		function named<T>(x:T):T return x;
		inline function inner() {}
		inline f(1);
		@:m(1) a + b;
		@m x = 1;
		macro $v{a} + $b;
		macro : Int;
		<div class="x">hi</div>;
	}
}
