enum Shape {
	Circle(r:Float);
	Square;
}

class PatternNameGoesOn {
	static function f(s:Shape, n:Int):Int {
		switch (n) {
			case Other: missing;
		}
		switch (n) {
			case String: 1;
			case "x": 2;
			case _: gone;
		}
		switch (n) {
			case [a]: 1;
		}
		return switch (s) {
			case Squore: 1;
			case Circul(x): 2;
		}
	}

	static function g(s:Shape)
		return switch (s) {
			case Circle: 1;
			case Square(x): 1;
		}

	static function h(s:Shape)
		return switch (s) {
			case Circle(a, b): 1;
			case square: 1;
		}
}
