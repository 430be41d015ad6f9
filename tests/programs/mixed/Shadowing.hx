class Shadowing {
	static function twice(x:Int):Int {
		var x = x * 2;
		{
			var x = x + 100;
			x++;
			Sys.println("inner " + x);
		}
		x += 1;
		return x;
	}

	static function parameter(list:Array<Int>, n:Int):String {
		for (n in list) {
			if (n > 2) {
				var list = "found " + n;
				return list;
			}
		}
		return "none above, n is " + n;
	}

	static function main() {
		var x = 1;
		Sys.println(twice(x) + " " + x);
		for (x in 10...12)
			Sys.println("loop " + x);
		Sys.println(x);
		var x = "now a string";
		Sys.println(x + x.length);
		if (x.length > 3) {
			var x = [1, 2];
			x.push(3);
			Sys.println(x);
		}
		Sys.println(x);
		var f = function(x:Int) {
			x = x + 1;
			return x;
		};
		Sys.println(f(5) + x);
		switch ([1, 2]) {
			case [x, y]:
				Sys.println(x + y);
			case _:
		}
		try {
			throw "err";
		} catch (x:String) {
			Sys.println("caught " + x);
		}
		Sys.println(x);
		Sys.println(parameter([1, 2, 3], 9));
		Sys.println(parameter([1], 9));
		var i = 5;
		for (i in 0...2) {
			var i = i * 10;
			Sys.println(i);
		}
		Sys.println(i);
		var a = 1;
		var g = () -> a;
		var a = 2;
		Sys.println(g() + " " + a);
		var end = "keyword";
		var fn = 1;
		var when = 2, after = 3, rescue = 4, nil = 5, not = 6;
		Sys.println(end + fn + when + after + rescue + nil + not);
	}
}
