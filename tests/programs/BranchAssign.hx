class BranchAssign {
	static function label(score:Int):String {
		var grade = "C";
		var note = "";
		if (score >= 90) {
			grade = "A";
			note = "!";
		} else if (score >= 70) {
			grade = "B";
		}
		switch (score % 10) {
			case 0: note = "." + note;
			case 9: grade = grade + "+";
			case _:
		}
		return grade + note;
	}

	static function both(n:Int):String {
		var a = 1;
		var b = 2;
		if (n > 0) a = n else b = n;
		if (n > 5) {
			var t = a;
			a = b;
			b = t;
		}
		return a + "," + b;
	}

	static function value(n:Int):String {
		var count = 0;
		var x = if (n > 1) {
			count++;
			n * 2;
		} else {
			count += 10;
			-n;
		};
		var y = n > 2 ? (count += 100) : 7;
		return x + " " + y + " " + count;
	}

	static function nested(n:Int):Int {
		var r = 0;
		if (n > 0) {
			if (n > 10) r = 10;
			else if (n > 5) r = 5;
			r += 1;
		} else r = -1;
		return r;
	}

	static function main() {
		for (s in [95, 90, 79, 10, 3]) Sys.println(label(s));
		for (n in [-1, 3, 8]) Sys.println(both(n));
		for (n in [0, 2, 3]) Sys.println(value(n));
		for (n in [-1, 3, 7, 12]) Sys.println(nested(n));
	}
}
