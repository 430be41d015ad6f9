enum Shape {
	Circle(r:Float);
	Rect(w:Int, h:Int);
	Dot;
}

enum Expr {
	Num(n:Int);
	Add(a:Expr, b:Expr);
	Mul(a:Expr, b:Expr);
	Neg(e:Expr);
}

class Switches {
	static function name(s:Shape):String {
		return switch (s) {
			case Circle(r) if (r > 10): "big circle";
			case Circle(_): "circle";
			case Rect(w, h) if (w == h): "square " + w;
			case Rect(w, _): "rect " + w;
			case Dot: "dot";
		}
	}

	static function eval(e:Expr):Int {
		return switch (e) {
			case Num(n): n;
			case Add(a, b): eval(a) + eval(b);
			case Mul(Num(0), _) | Mul(_, Num(0)): 0;
			case Mul(a, b): eval(a) * eval(b);
			case Neg(Neg(x)): eval(x);
			case Neg(x): -eval(x);
		}
	}

	static function kind(n:Int):String {
		switch (n) {
			case 0:
				return "zero";
			case 1, 2, 3:
				return "few";
			case x if (x < 0):
				return "neg " + x;
			default:
		}
		return "many";
	}

	static function day(s:String):Int {
		return switch (s) {
			case "mon": 1;
			case "sat" | "sun": 7;
			default: 0;
		}
	}

	static function pair(a:Int, b:Bool):String {
		return switch [a, b] {
			case [0, true]: "zero true";
			case [0, _]: "zero";
			case [_, true]: "true";
			case [x, false]: "other " + x;
		}
	}

	static function user(u:{name:String, age:Int}):String {
		return switch (u) {
			case {name: "root"}: "admin";
			case {age: a} if (a > 60): "old";
			case {name: n, age: 1}: n + " baby";
			case _: "user";
		}
	}

	static function list(xs:Array<Int>):String {
		return switch (xs) {
			case []: "empty";
			case [x]: "one " + x;
			case [x, y]: "two " + (x + y);
			case _: "many";
		}
	}

	static function isVowel(c:String):Bool {
		return c == "a" || c == "e";
	}

	static function code(w:String):String {
		return switch (w) {
			case s if (isVowel(s)): "vowel";
			case s if (s.length > 3): "long";
			case "b": "b";
			case _: "else";
		}
	}

	static function opt(n:Null<Int>):String {
		return switch (n) {
			case null: "none";
			case 1: "one";
			case v: "v" + v;
		}
	}

	static function main() {
		for (s in [Circle(20), Circle(1), Rect(2, 2), Rect(2, 3), Dot]) Sys.println(name(s));
		Sys.println(eval(Add(Num(2), Mul(Num(3), Neg(Num(4))))));
		Sys.println(eval(Mul(Num(0), Num(9))) + " " + eval(Neg(Neg(Num(5)))));
		for (n in [0, 2, -4, 9]) Sys.println(kind(n));
		Sys.println(day("mon") + day("sun") + day("x"));
		Sys.println(pair(0, true) + pair(0, false) + pair(1, true) + pair(3, false));
		Sys.println(user({name: "root", age: 1}) + user({name: "z", age: 70}) + user({name: "k", age: 1}) + user({name: "k", age: 2}));
		Sys.println(list([]) + list([1]) + list([1, 2]) + list([1, 2, 3]));
		Sys.println(code("a") + code("long") + code("b") + code("c"));
		Sys.println(opt(null) + opt(1) + opt(5));
		var n = 0;
		switch (3) {
			case 1: n = 1;
			case 3:
				n = 3;
				n++;
		}
		Sys.println(n);
		var b = switch (n) {
			case 4: true;
			case _: false;
		}
		Sys.println(b);
	}
}
