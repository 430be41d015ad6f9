class EarlyReturn {
	static function check(name:String, age:Int):String {
		if (name == "") return "no name";
		var who = name.toUpperCase();
		if (age < 0) return who + ": bad age";
		var left = 18 - age;
		if (left > 0) {
			if (left == 1) return who + ": next year";
			return who + ": in " + left;
		}
		return who + ": welcome";
	}

	static function grade(n:Int):String {
		if (n > 10) {
			if (n > 20) return "big";
			if (n == 15) return "fifteen";
		} else if (n < 0) {
			return "negative";
		}
		var text = "plain " + n;
		if (n == 3) text += "!";
		return text;
	}

	static function nothing(n:Int):Void {
		if (n == 0) return;
		Sys.println("n is " + n);
		if (n == 1) {
			Sys.println("one");
			return;
		}
		Sys.println("not one");
	}

	static function many(a:Bool, b:Bool, c:Bool, d:Bool):String {
		var log = "";
		if (a) {
			if (b) return log + "ab";
			log += "a";
		}
		if (b) {
			if (c) return log + "bc";
			log += "b";
		}
		if (c) {
			if (d) return log + "cd";
			log += "c";
		}
		return log + "end";
	}

	static function main() {
		Sys.println(check("", 1));
		Sys.println(check("ann", -1));
		Sys.println(check("ann", 17));
		Sys.println(check("ann", 3));
		Sys.println(check("ann", 30));
		for (n in [30, 15, 11, 5, 3, -1]) Sys.println(grade(n));
		nothing(0);
		nothing(1);
		nothing(2);
		for (i in 0...16) Sys.println(many(i & 1 != 0, i & 2 != 0, i & 4 != 0, i & 8 != 0));
	}
}
